import { afterAll, describe, expect, test } from '@jest/globals';
import { openSource } from '../../../src/input/terraform/source.js';
import { makeTree, removeTree } from './source-tree.js';

/*
 * What `terraform init` has noted of installed modules counts only where it would count for `terraform init`, too: a pull request can bring
 * such a file along, which the job that plans replaces, and the job that gates sees.
 */

const trees: string[] = [];
afterAll(() => trees.forEach(removeTree));

const FOLDER = '.terraform/modules/m';
const role = 'resource "aws_iam_role" "r" {}\n';

interface Asked {
  source: string;
  version_constraint?: string;
}

/** The file in which the role of the module is found; null where the module's files are not known. */
function fileOf(asked: Asked, noted: object, plan: object = { terraformVersion: '1.11.4', complete: true }) {
  const root = makeTree({
    '.git/': '',
    'main.tf': `module "m" {\n  source = "${asked.source}"\n}\n`,
    [`${FOLDER}/main.tf`]: role,
    'own/main.tf': role,
    'decoy/main.tf': role,
    '.terraform/modules/modules.json': JSON.stringify({ Modules: [{ Key: 'm', Dir: FOLDER, ...noted }] }),
  });
  trees.push(root);
  const configuration = { root_module: { module_calls: { m: asked } } };
  return openSource(root, { configuration, ...plan }, root).resource(['m'], 'managed', 'aws_iam_role', 'r')?.file;
}

const found = `${FOLDER}/main.tf`;
const registry = 'registry.terraform.io/acme/team/aws';

test('a module of the same repository is where its source says, whatever was noted', () => {
  for (const Source of ['./own', './other']) {
    expect(fileOf({ source: './own' }, { Source, Dir: 'decoy' })).toBe('own/main.tf');
  }
});

describe('a source as it is noted', () => {
  test.each([
    ['acme/team/aws', registry],
    ['acme/team/aws//modules/x', `${registry}//modules/x`],
    ['app.terraform.io/acme/team/aws', 'app.terraform.io/acme/team/aws'],
    ['github.com/acme/team', 'git::https://github.com/acme/team.git'],
    ['github.com/acme/team.git//modules/x?ref=v1', 'git::https://github.com/acme/team.git//modules/x?ref=v1'],
    ['git@github.com:acme/team.git?ref=v1', 'git::ssh://git@github.com/acme/team.git?ref=v1'],
    ['git::git@example.com:acme/team.git//x', 'git::ssh://git@example.com/acme/team.git//x'],
    ['git::https://example.com/team.git?ref=v1', 'git::https://example.com/team.git?ref=v1'],
    ['/opt/modules/team', 'file:///opt/modules/team'],
    ['git::ssh://git@example.com/team.git', 'git::ssh://git@example.com/team.git'],
    ['https://example.com/team.zip//x', 'https://example.com/team.zip//x'],
  ])('%s: %s', (source, noted) => {
    expect(fileOf({ source }, { Source: noted })).toBe(found);
  });

  test.each([
    ['acme/team/aws', 'acme/team/aws'],
    ['acme/team/aws', 'registry.terraform.io/acme/other/aws'],
    ['acme/team/aws', 'registry.opentofu.org/acme/team/aws'],
    ['acme/team/aws', undefined],
    ['github.com/acme/team', 'github.com/acme/team'],
    ['git::https://example.com/team.git?ref=v2', 'git::https://example.com/team.git?ref=v1'],
    ['https://example.com/team.zip', './decoy'],
  ])('%s: not %s', (source, noted) => {
    expect(fileOf({ source }, { Source: noted })).toBeNull();
  });

  test('OpenTofu has a registry of its own', () => {
    const opentofu = { terraformVersion: '1.9.0' };
    expect(fileOf({ source: 'acme/team/aws' }, { Source: 'registry.opentofu.org/acme/team/aws' }, opentofu)).toBe(
      found,
    );
    expect(fileOf({ source: 'acme/team/aws' }, { Source: registry }, opentofu)).toBeNull();
  });
});

describe('a version that the call allows', () => {
  test.each([
    [undefined, '0.0.1'],
    ['1.2.0', '1.2.0'],
    ['= 1.2', '1.2.0'],
    ['~> 1.2', '1.9.0'],
    ['~> 1.2.3', '1.2.4'],
    ['~> 1', '7.0.0'],
    ['>= 1.2.0, < 2.0.0', '1.9.9'],
    ['> 1.2.0, <= 2.0.0, != 1.5.0', '2.0.0'],
    ['2.0.0-beta1', '2.0.0-beta1'],
    ['>= 1.2', undefined],
  ])('%s: %s', (version_constraint, Version) => {
    const asked = { source: 'acme/team/aws', ...(version_constraint !== undefined && { version_constraint }) };
    expect(fileOf(asked, { Source: registry, Version })).toBe(found);
  });

  test.each([
    ['1.2.0', '1.2.1'],
    ['~> 1.2', '2.0.0'],
    ['~> 1.2', '1.1.9'],
    ['~> 1.2.3', '1.3.0'],
    ['>= 1.2.0, < 2.0.0', '2.0.0'],
    ['!= 1.5.0', '1.5.0'],
    ['> 1.2.0', '1.2.0'],
    ['<= 1.2.0', '1.2.1'],
    ['>= 1.2.0', '2.0.0-beta1'],
    ['>= 1.2.0', 'newest'],
    ['whatever', '1.2.0'],
  ])('%s: not %s', (version_constraint, Version) => {
    expect(fileOf({ source: 'acme/team/aws', version_constraint }, { Source: registry, Version })).toBeNull();
  });
});

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { findSourceDir } from '../../../src/input/terraform/source-dir.js';
import { makeTree, removeTree } from './source-tree.js';

const trees: string[] = [];
afterAll(() => trees.forEach(removeTree));

/** A plan's configuration with these resources (`data.type.name` or `type.name`) and module calls. */
function configuration(...blocks: string[]) {
  const resources = blocks
    .filter((block) => !block.startsWith('module.'))
    .map((block) => {
      const [name, type, data] = block.split('.').reverse();
      return { mode: data === undefined ? 'managed' : 'data', type, name };
    });
  const calls = blocks
    .filter((block) => block.startsWith('module.'))
    .map((block) => [block.slice(7), { source: './x' }]);
  return { root_module: { resources, module_calls: Object.fromEntries(calls) } };
}

const wanted = configuration('aws_iam_role.app', 'data.aws_iam_role.ci', 'module.team');
const sources =
  'resource "aws_iam_role" "app" {\n}\ndata aws_iam_role ci {}\n  module "team" {\n  source = "./team"\n}\n';
const more = (count: number) => sources + Array.from({ length: count }, (_, n) => `resource "a" "r${n}" {}\n`).join('');

/** What is found for `plans/plan.json` in a work tree with these files, relative to it. */
function find(files: Readonly<Record<string, string>>, config: unknown, explicit?: string) {
  const root = makeTree({ '.git/': '', 'plans/': '', ...files });
  trees.push(root);
  const found = findSourceDir('plans/plan.json', config, explicit, root);
  return 'dir' in found ? { ...found, dir: found.dir.slice(root.length + 1) || '.' } : found;
}

describe('not given', () => {
  test.each([
    ["the plan's folder", { 'plans/main.tf': sources, 'other/main.tf': sources }, 'plans'],
    ['a folder around it', { 'main.tf': sources, 'other/main.tf': sources }, '.'],
    ['a folder below the git root', { 'main.tf': 'resource "a" "b" {}', 'deep/in/here/x.tf': sources }, 'deep/in/here'],
    [
      'several files, JSON among them',
      {
        'infra/a.tf': 'resource "aws_iam_role" "app" {}\nmodule "team" {}\n',
        'infra/b.tf.json': '{"data": {"aws_iam_role": {"ci": {}}}}',
      },
      'infra',
    ],
    ['the one with less besides', { 'a/main.tf': more(2), 'b/main.tf': more(1), 'c/main.tf': more(3) }, 'b'],
    ['the nearer of two that fit as well', { 'main.tf': more(1), 'a/main.tf': more(1) }, '.'],
    [
      'one that has all, not one that has some',
      { 'plans/main.tf': 'resource "aws_iam_role" "app" {}', 'a/main.tf': sources },
      'a',
    ],
    ['what only looks like a block counts little', { 'a/main.tf': `/*\nresource "x" "y" {\n*/\n${sources}` }, 'a'],
  ])('%s', (_, files, dir) => {
    expect(find(files, wanted)).toEqual({ dir });
  });

  test.each([
    [
      'two that fit as well',
      { 'a/main.tf': sources, 'b/main.tf': sources },
      "the plan's sources may be those in `a` and `b`; name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet",
    ],
    [
      'no sources',
      {},
      "no sources were found that declare the plan's resources and modules; name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet",
    ],
    [
      'something is missing everywhere',
      { 'a/main.tf': 'module "team" {}\ndata "aws_iam_role" "ci" {}', 'b/main.tf': 'module "team" {}' },
      "no folder declares all of the plan's resources and modules (`a` has 2 of the plan's 3 resources and modules); name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet",
    ],
    [
      'another mode',
      { 'a/main.tf': sources.replace('data', 'resource') },
      "no folder declares all of the plan's resources and modules (`a` has 2 of the plan's 3 resources and modules); name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet",
    ],
    [
      'a folder with much more',
      { 'a/main.tf': more(4) },
      "`a` declares much besides the plan's resources and modules; name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet",
    ],
    [
      'closed folders',
      { '.terraform/a/x.tf': sources, 'node_modules/a/x.tf': sources, '.git/x.tf': sources },
      "no sources were found that declare the plan's resources and modules; name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet",
    ],
  ])('none: %s', (_, files, note) => {
    expect(find(files, wanted)).toEqual({ none: true, note });
  });

  test.each([
    [undefined],
    [null],
    [{}],
    [{ root_module: {} }],
    [{ root_module: { resources: 'x', module_calls: [1] } }],
  ])('none, and nothing to say of it: configuration %j', (config) => {
    expect(find({ 'plans/main.tf': sources }, config)).toEqual({ none: true });
  });

  test('links are not followed', () => {
    const outside = makeTree({ 'main.tf': sources });
    const root = makeTree({ '.git/': '', 'plans/': '', 'a/': '' });
    trees.push(outside, root);
    symlinkSync(outside, join(root, 'linked'));
    symlinkSync(join(outside, 'main.tf'), join(root, 'a/main.tf'));
    expect(findSourceDir('plans/plan.json', wanted, undefined, root)).toMatchObject({ none: true });
  });

  test('without git only the folder of the plan and those below it', () => {
    const root = makeTree({ 'plans/x/main.tf': sources, 'main.tf': sources });
    trees.push(root);
    expect(findSourceDir(join(root, 'plans/plan.json'), wanted, undefined, root)).toEqual({
      dir: join(root, 'plans/x'),
    });
  });

  test('a header of hostile length is read in bounded time', () => {
    const blanks = ' '.repeat(200_000);
    const start = performance.now();
    find(
      {
        'a/main.tf': `resource${blanks}"a"${blanks}"b"${blanks}\n${'resource "a" '.repeat(20_000)}\n${blanks}resource`,
      },
      wanted,
    );
    expect(performance.now() - start).toBeLessThan(20000);
  });
});

describe('given', () => {
  test.each([
    ['it fits', 'a', wanted, { dir: 'a' }],
    ['it fits a little', 'b', wanted, { dir: 'b' }],
    [
      'nothing fits',
      'c',
      wanted,
      { dir: 'c', note: 'nothing in the source folder `c` belongs to this plan; is it that of its root module?' },
    ],
    ['the plan has no resources, and it has none', 'd', configuration(), { dir: 'd' }],
    [
      'it is not there',
      'x',
      wanted,
      {
        none: true,
        problem:
          'the source folder `x` is not a folder; name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet',
      },
    ],
    [
      'it is a file',
      'a/main.tf',
      wanted,
      {
        none: true,
        problem:
          'the source folder `a/main.tf` is not a folder; name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet',
      },
    ],
  ])('%s', (_, explicit, config, found) => {
    const files = {
      'a/main.tf': sources,
      'b/main.tf': 'module "team" {}',
      'c/main.tf': 'resource "a" "b" {}',
      'd/': '',
    };
    expect(find(files, config, explicit)).toEqual(found);
  });
});

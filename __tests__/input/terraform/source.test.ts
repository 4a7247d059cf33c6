import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Place } from '../../../src/input/place.js';
import { openSource } from '../../../src/input/terraform/source.js';
import { makeTree, removeTree } from './source-tree.js';

const trees: string[] = [];
afterAll(() => trees.forEach(removeTree));

function tree(files: Readonly<Record<string, string>>): string {
  const root = makeTree({ '.git/': '', ...files });
  trees.push(root);
  return root;
}

/** `file:line:column-line:column (syntax)`, and the anchor behind `<`. */
function show(place: Place | undefined): string | undefined {
  if (place === undefined) return undefined;
  const { span, anchor } = place;
  const at = span ? `:${span.start.line}:${span.start.column}-${span.end.line}:${span.end.column}` : '';
  return `${place.file}${at} (${place.syntax})${anchor ? ` < ${show(anchor)}` : ''}`;
}

const plan = { configuration: {} };
const role = 'resource "aws_iam_role" "app" {\n  name = "app"\n}\n';

describe('a resource of the root module', () => {
  const root = tree({
    'infra/main.tf': `# roles\n\n${role}\ndata aws_iam_role app {}\n`,
    'infra/other.tf': 'resource "aws_iam_role" "broken" {\n  name = \n}\nresource "aws_iam_role" "behind" {}\n',
    'infra/checks.tf': 'check "c" {\n  data "aws_iam_role" "scoped" {\n  }\n}\n',
    'infra/roles.tf.json': '{\n  "resource": { "aws_iam_role": {\n    "json": { "name": "x" }\n  } }\n}\n',
    'infra/main_override.tf': '\n\n\n\nresource "aws_iam_role" "app" {}\nresource "aws_iam_role" "only_override" {}\n',
    'infra/.hidden.tf': 'resource "aws_iam_role" "hidden" {}\n',
    'infra/main.tf~': 'resource "aws_iam_role" "backup" {}\n',
    'infra/nested/main.tf': 'resource "aws_iam_role" "nested" {}\n',
  });
  const source = openSource(join(root, 'infra'), plan, root);

  test.each([
    ['managed', 'app', 'infra/main.tf:3:1-5:2 (hcl)'],
    ['data', 'app', 'infra/main.tf:7:1-7:25 (hcl)'],
    ['managed', 'broken', 'infra/other.tf:1:1-3:2 (hcl)'],
    ['managed', 'behind', 'infra/other.tf:4:1-4:36 (hcl)'],
    ['data', 'scoped', 'infra/checks.tf:2:3-3:4 (hcl)'],
    ['managed', 'json', 'infra/roles.tf.json:3:5-3:28 (json)'],
  ] as const)('%s %s', (mode, name, place) => {
    expect(show(source.resource([], mode, 'aws_iam_role', name))).toBe(place);
  });

  test.each(['missing', 'only_override', 'hidden', 'backup', 'nested', '__proto__', ''])('%j is not there', (name) => {
    expect(source.resource([], 'managed', 'aws_iam_role', name)).toBeUndefined();
  });

  test('paths are relative to the working directory', () => {
    const elsewhere = openSource(join(root, 'infra'), plan, join(root, 'ci'));
    expect(elsewhere.resource([], 'managed', 'aws_iam_role', 'app')?.file).toBe('../infra/main.tf');
  });

  test('many names in many files are found', () => {
    const files = Array.from({ length: 40 }, (_, n) => [`${n}.tf`, `resource "a" "r${n}" {}\n`] as const);
    const many = openSource(tree(Object.fromEntries(files)), plan, root);
    for (let n = 39; n >= 0; n -= 1) expect(many.resource([], 'managed', 'a', `r${n}`)?.span?.start.line).toBe(1);
  });

  test('OpenTofu reads main.tofu in place of main.tf, and its own override files', () => {
    const byTofu = { ...plan, terraformVersion: '1.10.7' };
    const block = (name: string) => `resource "aws_iam_role_policy" "p" {\n  role = aws_iam_role.${name}.id\n}\n`;
    const dir = tree({ 'main.tf': block('decoy'), 'main.tofu': `\n${block('real')}`, 'other.tf': role });
    const tofu = openSource(dir, byTofu, dir);
    expect(show(tofu.resource([], 'managed', 'aws_iam_role_policy', 'p'))).toBe('main.tofu:2:1-4:2 (hcl)');
    expect(tofu.bareReference([], 'managed', 'aws_iam_role_policy', 'p', ['role'])).toBe('aws_iam_role.real.id');
    expect(show(tofu.resource([], 'managed', 'aws_iam_role', 'app'))).toBe('other.tf:1:1-3:2 (hcl)');
    const overridden = tree({ 'main.tf': block('decoy'), 'x_override.tofu': block('real') });
    const source = openSource(overridden, byTofu, overridden);
    expect(source.bareReference([], 'managed', 'aws_iam_role_policy', 'p', ['role'])).toBeUndefined();
    const terraform = openSource(overridden, { ...plan, complete: true }, overridden);
    expect(terraform.bareReference([], 'managed', 'aws_iam_role_policy', 'p', ['role'])).toBe('aws_iam_role.decoy.id');
  });

  test('no folder, no place', () => {
    const nowhere = openSource(join(root, 'nowhere'), plan, root);
    expect(nowhere.resource([], 'managed', 'aws_iam_role', 'app')).toBeUndefined();
    expect(nowhere.bareReference([], 'managed', 'aws_iam_role', 'app', ['name'])).toBeUndefined();
  });
});

describe('a resource of a module', () => {
  const installed = '.terraform/modules/vpc/pkg';
  const modulesJson = JSON.stringify({
    Modules: [
      { Key: '', Source: '', Dir: '.' },
      { Key: 'team', Source: './modules/team', Dir: 'modules/team' },
      { Key: 'vpc', Source: 'registry.terraform.io/x/vpc/aws', Dir: installed },
      { Key: 'vpc.inner', Source: './inner', Dir: `${installed}/inner` },
      { Key: 'stale', Source: './gone', Dir: 'modules/gone' },
      { Key: 'evil', Source: 'x', Dir: '../../../../../../../etc\0' },
      { Key: 7, Dir: null },
      'x',
    ],
  });
  const root = tree({
    'main.tf':
      'module "vpc" {\n  source = "x/vpc/aws"\n}\n\nmodule "team" { source = "./modules/team" }\nmodule "absent" { source = "x/y/z" }\n',
    '.terraform/modules/modules.json': modulesJson,
    'modules/team/main.tf': `${role}\nmodule "local" {\n  source = "../shared"\n}\n`,
    'modules/shared/main.tf.json':
      '{"resource": {"aws_iam_role": {"app": [{}]}}, "module": {"deep": {"source": "./deep"}}}',
    'modules/shared/deep/main.tf': role,
    [`${installed}/main.tf`]: `\n${role}module "inner" {\n  source = "./inner"\n}\n`,
    [`${installed}/inner/main.tf`]: `\n\n${role}`,
  });
  const configuration = {
    root_module: { module_calls: { stale: { source: './modules/shared' }, evil: { source: 'x' } } },
  };
  const source = openSource(root, { configuration }, root);
  const call = 'main.tf:1:1-3:2 (hcl)';

  test.each([
    ['by modules.json', ['team'], 'modules/team/main.tf:1:1-3:2 (hcl)'],
    ['by a local path in the sources', ['team', 'local'], 'modules/shared/main.tf.json:1:32-1:43 (json)'],
    ['by a local path in JSON syntax', ['team', 'local', 'deep'], 'modules/shared/deep/main.tf:1:1-3:2 (hcl)'],
    [
      'by the configuration, where modules.json is out of date',
      ['stale'],
      'modules/shared/main.tf.json:1:32-1:43 (json)',
    ],
    ['an installed one has its call as anchor', ['vpc'], `${installed}/main.tf:2:1-4:2 (hcl) < ${call}`],
    ['one within an installed one, too', ['vpc', 'inner'], `${installed}/inner/main.tf:3:1-5:2 (hcl) < ${call}`],
    ['one that is not installed here has the anchor only', ['absent'], 'null (none) < main.tf:6:1-6:37 (hcl)'],
    ['one below it, too', ['absent', 'x'], 'null (none) < main.tf:6:1-6:37 (hcl)'],
  ])('%s', (_, path, place) => {
    expect(show(source.resource(path, 'managed', 'aws_iam_role', 'app'))).toBe(place);
  });

  test.each([[['evil']], [['missing']], [['missing', 'x']], [['__proto__']]])('%j leads nowhere', (path) => {
    expect(source.resource(path, 'managed', 'aws_iam_role', 'app')).toBeUndefined();
  });

  test('a modules.json that is broken is as if it was not there', () => {
    for (const text of ['', '{', 'null', '{"Modules": {}}', '[1]']) {
      const broken = tree({
        'main.tf': 'module "m" { source = "./m" }\n',
        'm/main.tf': role,
        '.terraform/modules/modules.json': text,
      });
      const place = openSource(broken, plan, broken).resource(['m'], 'managed', 'aws_iam_role', 'app');
      expect(place?.file).toBe('m/main.tf');
    }
  });
});

describe('nothing outside of the workspace is read', () => {
  const outside = makeTree({ 'main.tf': role, 'module/main.tf': role });
  trees.push(outside);

  test('through links to files and folders, local paths or modules.json', () => {
    const root = tree({
      'root/main.tf': 'module "linked" { source = "./linked" }\nmodule "up" { source = "../../out" }\n',
      'root/.terraform/modules/modules.json': JSON.stringify({
        Modules: [{ Key: 'noted', Dir: join(outside, 'module') }],
      }),
      'root/inside.txt': 'resource "aws_iam_role" "inside" {}\n',
    });
    symlinkSync(join(outside, 'main.tf'), join(root, 'root/link.tf'));
    symlinkSync(join(outside, 'module'), join(root, 'root/linked'));
    symlinkSync(join(root, 'root/inside.txt'), join(root, 'root/inside.tf'));
    const source = openSource(join(root, 'root'), plan, root);
    expect(source.resource([], 'managed', 'aws_iam_role', 'app')).toBeUndefined();
    expect(source.resource(['noted'], 'managed', 'aws_iam_role', 'app')).toBeUndefined();
    expect(show(source.resource(['linked'], 'managed', 'aws_iam_role', 'app'))).toMatch(/^null/);
    expect(show(source.resource([], 'managed', 'aws_iam_role', 'inside'))).toBe('root/inside.tf:1:1-1:36 (hcl)');
  });

  test('without git the root module is the workspace', () => {
    const root = makeTree({ 'root/main.tf': 'module "up" { source = "../shared" }\n', 'shared/main.tf': role });
    trees.push(root);
    const source = openSource(join(root, 'root'), plan, root);
    expect(source.resource(['up'], 'managed', 'aws_iam_role', 'app')?.file).toBeNull();
  });

  test('nor is a file that is too large, no file, or no text', () => {
    const root = tree({
      'large.tf': `${role}#${'x'.repeat(10 * 2 ** 20)}`,
      'main.tf': 'resource "aws_iam_role" "small" {}',
    });
    mkdirSync(join(root, 'folder.tf'));
    writeFileSync(join(root, 'binary.tf'), Buffer.concat([Buffer.from([0xff, 0, 0xfe]), Buffer.from(role)]));
    symlinkSync(join(root, 'nothing'), join(root, 'dangling.tf'));
    const source = openSource(root, plan, root);
    expect(source.resource([], 'managed', 'aws_iam_role', 'app')).toBeUndefined();
    expect(source.resource([], 'managed', 'aws_iam_role', 'small')?.file).toBe('main.tf');
  });
});

describe('a bare reference', () => {
  const root = tree({
    'main.tf': `
      resource "a" "b" {
        role   = aws_iam_role.app.arn
        keyed  = aws_iam_role.data["etl"].arn
        own    = aws_iam_role.data[each.key].arn
        text   = "\${aws_iam_role.app.arn}"
        more   = "\${aws_iam_role.app.arn}*"
        call   = f(aws_iam_role.app.arn)
        list   = [var.one, "x", module.m.out]
        block {
          value = data.x.y.json
        }
        block {
          value = local.v
        }
        changed = aws_iam_role.app.arn
        changed_block { value = var.v }
        unrolled { value = var.v }
        dynamic "unrolled" {
          for_each = var.list
          content { value = unrolled.value }
        }
      }
    `,
    'broken.tf': 'resource "a" "broken" {\n  role = aws_iam_role.app.arn\n  two = var.v var.v\n}\n',
    'b_override.tf': 'resource "a" "b" {\n  changed = aws_iam_role.other.arn\n  changed_block {}\n}\n',
    'more.tf.json': JSON.stringify({
      resource: [
        {
          a: {
            json: {
              role: '${aws_iam_role.app.arn}',
              more: '${aws_iam_role.app.arn}*',
              plain: 'aws_iam_role.app.arn',
              list: ['${var.one}', 1],
              block: [{ value: '${var.v}' }, { value: '${ local.v }' }],
              single: { value: '${var.v}' },
              unrolled: [{ value: '${var.v}' }],
              dynamic: { unrolled: { for_each: '${var.list}' } },
            },
            twice: [{ role: '${a.b}' }, { role: '${c.d}' }],
          },
        },
      ],
    }),
  });
  const source = openSource(root, plan, root);

  test.each([
    ['b', ['role'], 'aws_iam_role.app.arn'],
    ['b', ['keyed'], 'aws_iam_role.data["etl"].arn'],
    ['b', ['own'], 'aws_iam_role.data[each.key].arn'],
    ['b', ['text'], 'aws_iam_role.app.arn'],
    ['b', ['list', 2], 'module.m.out'],
    ['b', ['block', 0, 'value'], 'data.x.y.json'],
    ['b', ['block', 1, 'value'], 'local.v'],
    ['json', ['role'], 'aws_iam_role.app.arn'],
    ['json', ['list', 0], 'var.one'],
    ['json', ['block', 1, 'value'], 'local.v'],
    ['json', ['single', 0, 'value'], 'var.v'],
    ['json', ['single', 'value'], 'var.v'],
  ])('%s %j', (name, path, reference) => {
    expect(source.bareReference([], 'managed', 'a', name, path)).toBe(reference);
  });

  test.each([
    ['more than a reference', 'b', ['more']],
    ['a call', 'b', ['call']],
    ['a broken argument', 'broken', ['two']],
    ['a file with errors, which may say more', 'broken', ['role']],
    ['an item that is text', 'b', ['list', 1]],
    ['no such item', 'b', ['list', 3]],
    ['no such block', 'b', ['block', 2, 'value']],
    ['a block', 'b', ['block', 0]],
    ['an override file sets it', 'b', ['changed']],
    ['an override file has such a block', 'b', ['changed_block', 0, 'value']],
    ['a dynamic block beside it', 'b', ['unrolled', 0, 'value']],
    ['no such argument', 'b', ['missing']],
    ['no path', 'b', []],
    ['no such resource', 'c', ['role']],
    ['more than a reference, JSON', 'json', ['more']],
    ['plain text, JSON', 'json', ['plain']],
    ['a number, JSON', 'json', ['list', 1]],
    ['a dynamic block, JSON', 'json', ['unrolled', 0, 'value']],
    ['two bodies, JSON', 'twice', ['role']],
    ['an inherited name, JSON', 'json', ['__proto__', 'constructor']],
  ])('none: %s', (_, name, path) => {
    expect(source.bareReference([], 'managed', 'a', name, path)).toBeUndefined();
  });
});

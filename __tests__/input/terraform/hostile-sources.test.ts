import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { openSource } from '../../../src/input/terraform/source.js';
import { entry } from '../../../src/input/value.js';
import { change, configured, named, planText, references, scanned, show } from './plans.js';
import { makeTree, removeTree } from './source-tree.js';

/*
 * Sources that nobody writes, or not for this plan: there is always an answer, and what is not known says so.
 */

const trees: string[] = [];
afterAll(() => {
  for (const tree of trees) removeTree(tree);
});

const call = (module: object, expressions: object = {}, source = './m') => ({ source, expressions, module });

interface Given {
  /** What the policy is made from. */
  expression: string;
  /** What the plan says that it refers to. */
  refers?: string[];
  /** More of the root module's main.tf. */
  more?: string;
  /** By path below the git work tree; the root module is `infra`. */
  files?: Record<string, string>;
  /** Links, by path, and where they lead. */
  links?: Record<string, string>;
  /** The plan's module calls. */
  calls?: object;
  /** What another policy is made from. */
  second?: string;
  /** Further policies of the plan: what it says of their `policy`. */
  others?: Record<string, object>;
}

/** The first policy or another one, as far as the sources say it. */
async function policyOf(given: Given, at = 0): Promise<string> {
  const { expression, refers = [], files = {}, links = {}, calls = {}, second = '""', others = {} } = given;
  const more = `resource "aws_iam_policy" "second" {\n  policy = ${second}\n}\n${given.more ?? ''}`;
  const tree = makeTree({
    'repo/.git/': '',
    'repo/infra/main.tf': `resource "aws_iam_policy" "p" {\n  policy = ${expression}\n}\n${more}`,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`repo/${path}`, text])),
    'outside/main.tf': 'output "role" { value = "arn:aws:iam::111122223333:role/outside" }',
    'outside/secret.txt': 'arn:aws:iam::111122223333:role/secret',
  });
  trees.push(tree);
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(tree, 'repo', path));
  const all = { 'aws_iam_policy.p': references(...refers), 'aws_iam_policy.second': {}, ...others };
  const resources = Object.entries(all).map(([block, expressions]) => configured(block, { policy: expressions }));
  const text = planText({
    complete: true,
    configuration: { root_module: { resources, module_calls: calls } },
    resource_changes: Object.keys(all).map((block) => change(named(block), {}, { policy: true })),
  });
  const plan = scanned(text) as { configuration: unknown };
  const source = openSource(join(tree, 'repo/infra'), plan, join(tree, 'repo'));
  const { resources: found = [] } = (await readPlan(plan, 'plan.json', source).evaluated?.()) ?? {};
  const shown = found.slice(0, at + 1).map(({ attributes }) => {
    const value = entry(attributes, 'policy');
    return value?.kind === 'text' && value.json !== undefined ? show(value.json) : value && show(value);
  });
  return shown[at] ?? 'no policy';
}

const output = (value: string) => `output "role" { value = ${value} }\n`;
const outputs = (...refers: string[]) => ({ outputs: { role: { expression: references(...refers) } } });
const noted = (dir: string) => ({
  'infra/.terraform/modules/modules.json': JSON.stringify({
    Modules: [{ Key: 'm', Source: 'registry.terraform.io/x/y/z', Dir: dir }],
  }),
});
const ofModule = {
  expression: 'jsonencode({ Resource = module.m.role, Known = "yes" })',
  refers: ['module.m.role', 'module.m'],
  more: 'module "m" {\n  source = "x/y/z"\n}\n',
  calls: { m: call(outputs(), {}, 'x/y/z') },
};
const constant = output('"arn:aws:iam::111122223333:role/x"');
const chain = (length: number) =>
  `locals {\n  l0 = "x"\n${Array.from({ length }, (_, at) => `  l${at + 1} = local.l${at}`).join('\n')}\n}`;

describe('an installed module', () => {
  const is = {
    ...ofModule.calls.m.module,
    outputs: { role: { expression: { constant_value: 'arn:aws:iam::111122223333:role/x' } } },
  };
  const calls = { m: call(is, {}, 'x/y/z') };

  test('is read where terraform init has put it', async () => {
    const files = { ...noted('.terraform/modules/m'), 'infra/.terraform/modules/m/main.tf': constant };
    expect(await policyOf({ ...ofModule, calls, files })).toBe(
      '{Known: "yes", Resource: "arn:aws:iam::111122223333:role/x"}',
    );
  });

  const missing = '{Known: "yes", Resource: unknown(no-source: module.m.role)}';
  test.each<[string, Partial<Given>]>([
    ['is not known without modules.json', { files: { 'infra/.terraform/modules/m/main.tf': constant } }],
    ['nor where modules.json is no JSON', { files: { 'infra/.terraform/modules/modules.json': '{"Modules": [' } }],
    ['nor where it leads out of the work tree', { files: noted('../../outside'), calls: ofModule.calls }],
    ['nor by a link', { files: noted('linked'), links: { 'infra/linked': '../../outside' }, calls: ofModule.calls }],
    [
      'nor by links of its files',
      {
        files: { ...noted('m'), 'infra/m/x.txt': '' },
        links: { 'infra/m/main.tf': '../../../outside/main.tf' },
      },
    ],
    ['nor by an absolute path', { files: noted('/etc') }],
    ['nor where it leads to a file', { files: noted('main.tf') }],
    ['nor where there is nothing', { files: noted('nowhere') }],
    ['nor where it leads to the root module', { files: noted('.') }],
    ['nor by a folder with a zero in its name', { files: noted('m\0') }],
    ['nor by one of another commit', { files: { ...noted('m'), 'infra/m/main.tf': output('var.other') } }],
  ])('%s', async (_, given) => {
    expect(await policyOf({ ...ofModule, calls, ...given })).toBe(missing);
  });
});

describe('circles', () => {
  const circle = (name: string) => `unknown(malformed: an error in \`${name}\`: it refers to itself)`;
  test.each<[string, Given, string]>([
    [
      'locals',
      {
        expression: 'jsonencode({ A = local.a, K = "k" })',
        refers: ['local.a'],
        more: 'locals {\n  a = local.b\n  b = local.a\n}',
      },
      `{A: ${circle('local.a')}, K: "k"}`,
    ],
    [
      'a variable and its default',
      {
        expression: 'jsonencode({ A = var.a, K = "k" })',
        refers: ['var.a'],
        more: 'variable "a" {\n  default = var.a\n}',
      },
      `{A: ${circle('var.a')}, K: "k"}`,
    ],
    [
      'an output and the input that is made from it',
      {
        expression: 'jsonencode({ A = module.m.role, K = "k" })',
        refers: ['module.m.role', 'module.m'],
        more: 'module "m" {\n  source = "./m"\n  a = module.m.role\n}',
        files: { 'infra/m/main.tf': `variable "a" {}\n${output('var.a')}` },
        calls: {
          m: call({ ...outputs('var.a'), variables: { a: {} } }, { a: references('module.m.role', 'module.m') }),
        },
      },
      `{A: ${circle('module.m.role')}, K: "k"}`,
    ],
    [
      'for_each of a module over its own outputs',
      {
        expression: 'jsonencode({ A = module.m["x"].role, K = "k" })',
        refers: ['module.m["x"].role', 'module.m["x"]', 'module.m'],
        more: 'module "m" {\n  source = "./m"\n  for_each = module.m\n  a = each.value.role\n}',
        files: { 'infra/m/main.tf': `variable "a" {}\n${output('var.a')}` },
        calls: { m: call({ ...outputs('var.a'), variables: { a: {} } }, { a: references('each.value') }) },
      },
      '{A: unknown(no-source: each.value of module.m["x"]), K: "k"}',
    ],
    [
      'a template that renders itself',
      {
        expression: 'jsonencode({ A = templatefile("t.tftpl", {}), K = "k" })',
        files: { 'infra/t.tftpl': 'x${templatefile("t.tftpl", {})}' },
      },
      'x<unknown>", K: "k"}',
    ],
  ])('%s', async (_, given, expected) => {
    expect(await policyOf(given)).toContain(expected);
  });
});

describe('what is too much is not known, and what stands beside it is', () => {
  test.each<[string, Given, RegExp]>([
    [
      'ten thousand locals, each made from the next',
      { expression: 'jsonencode({ A = local.l10000, K = "k" })', refers: ['local.l10000'], more: chain(10_000) },
      /^\{A: unknown\(unsupported: too large: local.l\d+\), K: "k"\}$/,
    ],
    [
      'a range',
      { expression: 'jsonencode({ A = range(1000000000), K = "k" })' },
      /^\{A: unknown\(malformed: an error in .*\), K: "k"\}$/,
    ],
    [
      'a product',
      { expression: 'jsonencode({ A = setproduct([for n in range(6) : range(1000)]...), K = "k" })' },
      /^\{A: unknown\(unsupported: too large: setproduct\(.*\), K: "k"\}$/,
    ],
    [
      'a text',
      {
        expression: 'jsonencode({ A = join("", [for n in range(1000) : local.t]), K = "k" })',
        refers: ['local.t'],
        more: `locals {\n  t = join("", [for n in range(1000) : "${'x'.repeat(1000)}"])\n}`,
      },
      /^\{A: unknown\(unsupported: too large: .*local\.t.*\), K: "k"\}$/,
    ],
  ])('%s', async (_, given, expected) => {
    expect(await policyOf(given)).toMatch(expected);
  });

  test('a hundred locals, each made from the next, are none of these', async () => {
    const given = { expression: 'jsonencode({ A = local.l100 })', refers: ['local.l100'], more: chain(100) };
    expect(await policyOf(given)).toBe('{A: "x"}');
  });

  test('a policy of which every part is small, and is told to be too large', async () => {
    const statement =
      '{ Resource = [for b in range(800) : "${aws_iam_policy.second.arn}/${a}/${b}/${join("-", range(20))}"] }';
    const refers = ['aws_iam_policy.second.arn', 'aws_iam_policy.second'];
    const given = { expression: `jsonencode({ Statement = [for a in range(300) : ${statement}] })`, refers };
    expect(await policyOf(given)).toMatch(/^unknown\(unsupported: too large: .*\)$/);
  });

  test('loops within loops leave enough for other policies', async () => {
    const loops = '[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]]';
    const given = { expression: `jsonencode({ A = ${loops} })`, second: 'jsonencode({ K = "k" })' };
    expect(await policyOf(given)).toMatch(/^unknown\(unsupported: too large: .*\)$/);
    expect(await policyOf(given, 1)).toBe('{K: "k"}');
  }, 60_000);
});

/** Modules whose inputs are made from each other's outputs, and policies that are made from each other. */
describe('long ways through names do not run out of stack', () => {
  const numbers = Array.from({ length: 1000 }, (_, at) => at);

  test('modules', async () => {
    const made = (at: number) => (at === 0 ? '"x"' : `module.m${at - 1}.role`);
    const given: Given = {
      expression: 'jsonencode({ A = module.m999.role, K = "k" })',
      refers: ['module.m999.role', 'module.m999'],
      more: numbers.map((at) => `module "m${at}" {\n  source = "./m"\n  a = ${made(at)}\n}\n`).join(''),
      files: { 'infra/m/main.tf': `variable "a" {}\n${output('var.a')}` },
      calls: Object.fromEntries(
        numbers.map((at) => {
          const a = at === 0 ? { constant_value: 'x' } : references(made(at), `module.m${at - 1}`);
          return [`m${at}`, call({ ...outputs('var.a'), variables: { a: {} } }, { a })];
        }),
      ),
    };
    expect(await policyOf(given)).toMatch(/^\{A: unknown\(unsupported: too large: .*\), K: "k"\}$/);
  });

  test('resources', async () => {
    const made = (at: number) => (at === 0 ? '"x"' : `aws_iam_policy.q${at - 1}.policy`);
    const given: Given = {
      expression: 'jsonencode({ A = aws_iam_policy.q999.policy, K = "k" })',
      refers: ['aws_iam_policy.q999.policy', 'aws_iam_policy.q999'],
      more: numbers.map((at) => `resource "aws_iam_policy" "q${at}" {\n  policy = ${made(at)}\n}\n`).join(''),
      others: Object.fromEntries(
        numbers.map((at) => {
          const before = `aws_iam_policy.q${at - 1}`;
          return [`aws_iam_policy.q${at}`, at === 0 ? { constant_value: 'x' } : references(`${before}.policy`, before)];
        }),
      ),
    };
    expect(await policyOf(given)).toMatch(/^\{A: "<aws_iam_policy\.q\d+ policy !?>", K: "k"\}$/);
  });
});

describe('files', () => {
  test.each([
    ['out of the work tree', '../../outside/secret.txt'],
    ['by a link', 'linked.txt'],
    ['by an absolute path', '/etc/hostname'],
    ['of the machine', '/proc/self/environ'],
    ['that are folders', '.'],
  ])('%s are not read', async (_, path) => {
    const links = { 'infra/linked.txt': '../../outside/secret.txt' };
    const found = await policyOf({ expression: `jsonencode({ A = file("${path}"), K = "k" })`, links });
    expect(found).toBe(`{A: unknown(outside: the file ${path}, which cannot be read), K: "k"}`);
  });

  test('are listed below the work tree only, without links', async () => {
    const files = { 'infra/p/a.json': '{"Sid": "A"}', 'infra/p/b.json': '{"Sid": "B"}' };
    const each = (folder: string) => ({
      expression: `jsonencode({ A = [for f in fileset("${folder}", "*") : jsondecode(file("${folder}/\${f}")).Sid], K = "k" })`,
      files,
    });
    expect(await policyOf(each('p'))).toBe('{A: ["A", "B"], K: "k"}');
    expect(await policyOf({ ...each('p'), links: { 'infra/p/c.json': '../../../outside/secret.txt' } })).toBe(
      '{A: unknown(outside: what is in p/c.json), K: "k"}',
    );
    expect(await policyOf(each('../../outside'))).toMatch(/^\{A: unknown\(outside: the folder \.\.\/\.\.\/outside/);
  });
});

test.each(['terraform.workspace', 'tofu.workspace', 'path.cwd', 'self.arn'])('%s is not known', async (name) => {
  expect(await policyOf({ expression: `jsonencode({ A = ${name}, K = "k" })`, refers: [name] })).toBe(
    `{A: unknown(outside: ${name}), K: "k"}`,
  );
});

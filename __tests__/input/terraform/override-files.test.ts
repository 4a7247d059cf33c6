import { afterAll, expect, test } from '@jest/globals';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { openSource } from '../../../src/input/terraform/source.js';
import { entry } from '../../../src/input/value.js';
import { change, configured, named, planText, references, scanned, show } from './plans.js';
import { makeTree, removeTree } from './source-tree.js';

/*
 * What override files say of calls and of `for_each` goes over what the other files say, argument by argument.
 * https://developer.hashicorp.com/terraform/language/files/override#merging-behavior
 */

const trees: string[] = [];
afterAll(() => trees.forEach(removeTree));

const ROLES = 'arn:aws:iam::111122223333:role';
const policy = (what: string) => `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ R = ${what} })\n}\n`;

interface Given {
  files: Record<string, string>;
  /** The addresses of policies; the first counts. */
  policies: readonly { module?: string; key?: string }[];
  refers: readonly string[];
  root?: object;
}

/** The first policy, as far as the sources say it. */
async function policyOf({ files, policies, refers, root = {} }: Given): Promise<string> {
  const tree = makeTree({ '.git/': '', ...files });
  trees.push(tree);
  const own = configured('aws_iam_policy.p', { policy: references(...refers) });
  const isInModule = policies.some(({ module }) => module !== undefined);
  const text = planText({
    complete: true,
    configuration: {
      root_module: isInModule
        ? { module_calls: { m: { source: './m', ...root, module: { resources: [own] } } } }
        : { resources: [own] },
    },
    resource_changes: policies.map(({ module, key }) =>
      change(
        named('aws_iam_policy.p', { ...(module && { module }), ...(key && { key }) }),
        {},
        {
          policy: true,
        },
      ),
    ),
  });
  const plan = scanned(text) as { configuration: unknown };
  const { resources = [] } = (await readPlan(plan, 'plan.json', openSource(tree, plan, tree)).evaluated?.()) ?? {};
  const [first] = resources;
  const value = first && entry(first.attributes, 'policy');
  return value?.kind === 'text' && value.json !== undefined ? show(value.json) : value ? show(value) : 'none';
}

const called = (more: string) => `module "m" {\n  source = "./m"\n${more}}\n`;
const argument = (name: string) => `  roles = join("/", ["${ROLES}", "${name}"])\n`;

test('an argument of a module call', async () => {
  const given = {
    files: {
      'main.tf': called(argument('app')),
      'a_override.tf': called(argument('*')),
      'b_override.tf': 'module "m" {\n  other = 1\n}\n',
      'm/main.tf': `variable "roles" {}\n${policy('var.roles')}`,
    },
    policies: [{ module: 'module.m' }],
    refers: ['var.roles'],
    root: { expressions: { roles: {} } },
  };
  expect(await policyOf(given)).toBe(`{R: "${ROLES}/*"}`);
  const { 'a_override.tf': _, ...files } = given.files;
  expect(await policyOf({ ...given, files })).toBe(`{R: "${ROLES}/app"}`);
});

test('for_each of a module call', async () => {
  const given = {
    files: {
      'main.tf': called(`  for_each = { a = "${ROLES}/app" }\n  roles = each.value\n`),
      'override.tf': `module "m" {\n  for_each = { a = "${ROLES}/*" }\n}\n`,
      'm/main.tf': `variable "roles" {}\n${policy('var.roles')}`,
    },
    policies: [{ module: 'module.m["a"]' }],
    refers: ['var.roles'],
    root: { expressions: { roles: references('each.value') }, for_each_expression: {} },
  };
  expect(await policyOf(given)).toBe(`{R: "${ROLES}/*"}`);
});

test('for_each of a resource', async () => {
  const given = {
    files: {
      'main.tf': policy('each.value').replace('{\n', `{\n  for_each = { a = "${ROLES}/app" }\n`),
      'override.tf': `resource "aws_iam_policy" "p" {\n  for_each = { a = "${ROLES}/*" }\n}\n`,
    },
    policies: [{ key: 'a' }],
    refers: ['each.value'],
  };
  expect(await policyOf(given)).toBe(`{R: "${ROLES}/*"}`);
});

test('for_each stands where the argument does not', async () => {
  const given = {
    files: {
      'main.tf': policy('"x"').replace('{\n', `{\n  for_each = { a = "${ROLES}/app" }\n`),
      'override.tf': policy('each.value'),
    },
    policies: [{ key: 'a' }],
    refers: ['each.value'],
  };
  expect(await policyOf(given)).toBe(`{R: "${ROLES}/app"}`);
});

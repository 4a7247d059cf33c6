import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { openSource } from '../../../src/input/terraform/source.js';
import { entry } from '../../../src/input/value.js';
import { change, configured, named, planText, references, scanned, show } from './plans.js';
import { makeTree, removeTree } from './source-tree.js';

/*
 * Source files with errors, which are not those that the plan was made from: what they hide may be anything.
 */

const trees: string[] = [];
afterAll(() => {
  for (const tree of trees) removeTree(tree);
});

const main = 'resource "aws_iam_role" "app" {\n}\n\nresource "aws_iam_policy" "p" {\n  policy = local.text\n}\n';
const locals = 'locals {\n  text = jsonencode({ A = var.given.a, R = aws_iam_role.app.arn })\n}\n';
const variables = 'variable "given" {\n  default = { a = "x" }\n}\n';

/** The policy as far as these files of the root module say it, and the notes. */
async function read(files: Record<string, string>) {
  const all = { 'main.tf': main, 'locals.tf': locals, 'variables.tf': variables, ...files };
  const inside = Object.entries(all).map(([name, text]) => [`repo/${name}`, text]);
  const tree = makeTree({ 'repo/.git/': '', ...Object.fromEntries(inside) });
  trees.push(tree);
  const resources = [
    configured('aws_iam_role.app'),
    configured('aws_iam_policy.p', { policy: references('local.text') }),
  ];
  const text = planText({
    complete: true,
    configuration: { root_module: { resources, variables: { given: {} } } },
    resource_changes: [
      change(named('aws_iam_role.app'), { name: 'app' }, { arn: true }),
      change(named('aws_iam_policy.p'), {}, { policy: true }),
    ],
  });
  const plan = scanned(text) as { configuration: unknown };
  const document = readPlan(plan, 'plan.json', openSource(join(tree, 'repo'), plan, join(tree, 'repo')));
  const evaluated = await document.evaluated?.();
  const found = evaluated?.resources.find(({ address }) => address === 'aws_iam_policy.p');
  const value = found && entry(found.attributes, 'policy');
  const shown = value?.kind === 'text' && value.json !== undefined ? show(value.json) : value && show(value);
  return { shown, line: found?.place.span?.start.line, notes: evaluated?.notes().map(({ message }) => message) };
}

const known = '{A: "x", R: "<aws_iam_role.app arn !>"}';
const hidden = 'unknown(unsupported: local.text)';
const note = (at: string) => `\`${at}\` has an error, so that no values are taken from that file`;

test('without errors it is known', async () => {
  expect(await read({})).toEqual({ shown: known, line: 4, notes: [] });
});

describe('an error', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['in the file of the resource', { 'main.tf': `${main}\nlocals {\n  a = (\n}\n` }, hidden, 'main.tf:10'],
    ['where something is set twice', { 'locals.tf': locals.replace('}\n', '  text = ""\n}\n') }, hidden, 'locals.tf:3'],
    [
      'in an override file that speaks of the resource',
      { 'override.tf': 'resource "aws_iam_policy" "p" {\n  policy = (\n}\n' },
      hidden,
      'override.tf:3',
    ],
    [
      'in an override file that speaks of the local',
      { 'a_override.tf': 'locals {\n  text = "\n}\n' },
      hidden,
      'a_override.tf:2',
    ],
    ['in an override file in JSON', { 'override.tf.json': '{"locals": {"text": "x"' }, hidden, 'override.tf.json:1'],
    [
      'in the declaration of a variable',
      { 'variables.tf': `variable "given" {\n  type = object({ a = string\n  default = { a = "x" }\n}\n` },
      '{A: unknown(no-source: var.given), R: "<aws_iam_role.app arn !>"}',
      'variables.tf:5',
    ],
  ])('%s', async (_, files, shown, at) => {
    expect(await read(files)).toEqual({ shown, line: 4, notes: [note(at)] });
  });

  test('elsewhere changes nothing', async () => {
    const { shown } = await read({ 'other.tf': 'locals {\n  b = (\n}\n', 'override.tf': 'locals {\n  c = (\n}\n' });
    expect(shown).toBe(known);
  });
});

test('an override file that cannot be read may say anything', async () => {
  expect((await read({ 'override.tf': '\u0000' })).shown).toBe(hidden);
});

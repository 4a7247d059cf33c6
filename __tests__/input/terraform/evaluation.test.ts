import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Evaluated } from '../../../src/input/resource.js';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { openSource } from '../../../src/input/terraform/source.js';
import { entry, type Value } from '../../../src/input/value.js';
import { change, configured, named, planText, references, scanned } from './plans.js';
import { makeTree, removeTree } from './source-tree.js';

/*
 * What the sources say of a policy that the plan does not know, and when they are not asked.
 */

const trees: string[] = [];
afterAll(() => {
  for (const tree of trees) removeTree(tree);
});

const role = named('aws_iam_role.app');
const policy = named('aws_iam_policy.p');

interface Written {
  /** In `main.tf`, besides a role. */
  source: string;
  /** Other files. */
  files?: Record<string, string>;
  /** What the plan says that the policy's attribute refers to; undefined: nothing of it. */
  refers?: string[] | undefined;
  /** What the plan knows of the policy. */
  after?: object;
  plan?: object;
}

async function evaluated({ source, files = {}, refers = [], after = {}, plan = {} }: Written): Promise<Evaluated> {
  const tree = makeTree({
    'repo/.git/': '',
    'repo/infra/main.tf': `resource "aws_iam_role" "app" {\n}\n${source}`,
    ...files,
  });
  trees.push(tree);
  const root_module = {
    resources: [
      configured('aws_iam_role.app'),
      configured('aws_iam_policy.p', { name: {}, policy: references(...refers) }),
    ],
  };
  const text = planText({
    configuration: { root_module },
    resource_changes: [change(role, { name: 'app' }, { arn: true }), change(policy, after, { policy: true })],
    ...plan,
  });
  const json = scanned(text) as { configuration: unknown };
  const document = readPlan(json, 'plan.json', openSource(join(tree, 'repo/infra'), json, join(tree, 'repo')));
  if (document.evaluated === undefined) throw new Error('no sources');
  return document.evaluated();
}

/** What is known as JSON or text; `<…>` for what is not, with the line that its cause names. */
function said(value: Value | undefined): unknown {
  if (value === undefined) return undefined;
  switch (value.kind) {
    case 'text':
      if (value.json !== undefined) return said(value.json);
      return value.parts
        .map((part) => {
          if (typeof part === 'string') return part;
          if (part.of === 'resource') return `<${part.address}.${part.attribute}${part.exact ? '' : '?'}>`;
          return part.of === 'unknown' ? `<${part.cause.expression} ${part.cause.place.span?.start.line}>` : part.name;
        })
        .join('');
    case 'scalar':
      return value.value;
    case 'list':
      return [...value.items.map(said), ...(value.open === undefined ? [] : ['…'])];
    case 'map':
      return Object.fromEntries(value.entries.map((one) => [one.key, said(one.value)]));
    case 'unknown':
      return `<${value.cause.expression} ${value.cause.place.span?.start.line}>`;
    case 'absent':
      return null;
  }
}

async function policyOf(written: Written): Promise<unknown> {
  const { resources } = await evaluated(written);
  const found = resources.find(({ address }) => address === policy.address);
  return said(found && entry(found.attributes, 'policy'));
}

const inResource = (expression: string, more = ''): string =>
  `resource "aws_iam_policy" "p" {\n  policy = ${expression}\n}\n${more}`;

const wanted = { Resource: '<aws_iam_role.app.arn>' };

describe('what the sources say', () => {
  test.each<[string, Written, unknown]>([
    [
      'of a reference in an object',
      {
        source: inResource('jsonencode({ Resource = aws_iam_role.app.arn })'),
        refers: ['aws_iam_role.app.arn', 'aws_iam_role.app'],
      },
      wanted,
    ],
    [
      'by way of locals',
      {
        source: inResource(
          'local.a',
          'locals {\n  a = jsonencode({ Resource = local.b })\n  b = aws_iam_role.app.arn\n}',
        ),
        refers: ['local.a'],
      },
      wanted,
    ],
    [
      'by way of a template',
      {
        source: inResource('templatefile("${path.module}/p.tftpl", { arn = aws_iam_role.app.arn })'),
        files: { 'repo/infra/p.tftpl': '{"Resource": "${arn}"}' },
        refers: ['path.module', 'aws_iam_role.app.arn', 'aws_iam_role.app'],
      },
      wanted,
    ],
    [
      'with the variables of the plan',
      {
        source: inResource(
          'jsonencode({ Resource = "${aws_iam_role.app.arn}${var.x}" })',
          'variable "x" {\n  type = string\n}',
        ),
        refers: ['aws_iam_role.app.arn', 'aws_iam_role.app', 'var.x'],
        plan: { variables: { x: { value: 5 } } },
      },
      { Resource: '<aws_iam_role.app.arn>5' },
    ],
    [
      'a value of the plan rather than its expression',
      { source: inResource('jsonencode({ Resource = aws_iam_role.app.name })'), refers: ['aws_iam_role.app.name'] },
      { Resource: 'app' },
    ],
    [
      'all but the spot that cannot be evaluated',
      { source: inResource('jsonencode({ Resource = nothing(), Action = "a:b" })') },
      { Action: 'a:b', Resource: '<nothing() 4>' },
    ],
    [
      'all but a circle',
      {
        source: inResource('jsonencode({ A = "b", R = local.a })', 'locals {\n  a = local.b\n  b = local.a\n}'),
        refers: ['local.a'],
      },
      { A: 'b', R: '<an error in `local.a`: it refers to itself 4>' },
    ],
    [
      'nothing of files outside of the work tree',
      { source: inResource('jsonencode({ A = file("../../secret") })'), files: { secret: 'x' } },
      { A: '<the file ../../secret, which cannot be read 4>' },
    ],
    [
      'of dynamic things that are known',
      {
        source: inResource('jsonencode({ R = [for key, one in { a = aws_iam_role.app } : "${key}${one.arn}*"] })'),
        refers: ['aws_iam_role.app'],
      },
      { R: ['a<aws_iam_role.app.arn>*'] },
    ],
  ])('%s', async (_, written, expected) => expect(await policyOf(written)).toEqual(expected));
});

describe('sources of another commit are not asked, and a note says so', () => {
  const arn = ['aws_iam_role.app.arn', 'aws_iam_role.app'];
  const source = inResource('jsonencode({ Resource = aws_iam_role.app.arn })');
  const notes = [expect.stringContaining('`aws_iam_policy.p`')];

  test.each<[string, Written]>([
    ['other references', { source, refers: [...arn, 'var.x'] }],
    ['no references in the plan', { source }],
    ['a constant in the plan', { source: inResource('"{}"'), plan: withConstant('{"a":"b"}') }],
    [
      'a known name that is another one',
      { source: source.replace('{', '{\n  name = "one"'), refers: arn, after: { name: 'other' } },
    ],
  ])('%s', async (_, written) => {
    const found = await evaluated(written);
    const value = found.resources.find(({ address }) => address === policy.address);
    expect(JSON.stringify(said(value && entry(value.attributes, 'policy')))).not.toContain('Resource');
    expect(found.notes().map(({ message }) => message)).toEqual(notes);
  });

  test('but changes that are ignored say nothing', async () => {
    const ignoring = source.replace('{', '{\n  name = "one"\n  lifecycle {\n    ignore_changes = [name]\n  }\n');
    expect(await policyOf({ source: ignoring, refers: arn, after: { name: 'other' } })).toEqual(wanted);
  });
});

/** A configuration in which the policy is a constant. */
function withConstant(constant: string): object {
  const expressions = { name: {}, policy: { constant_value: constant } };
  return {
    configuration: {
      root_module: { resources: [configured('aws_iam_role.app'), configured('aws_iam_policy.p', expressions)] },
    },
  };
}

test('what is written as null is not null for others where the provider makes it up', async () => {
  const profile = named('aws_iam_instance_profile.i');
  const name = ['aws_iam_instance_profile.i.name', 'aws_iam_instance_profile.i'];
  const root_module = {
    resources: [
      configured('aws_iam_instance_profile.i', { name: { constant_value: null } }),
      configured('aws_iam_policy.p', { policy: references(...name, ...name) }),
    ],
  };
  const source = `${inResource('jsonencode({ A = aws_iam_instance_profile.i.name, B = aws_iam_instance_profile.i["name"] })')}
resource "aws_iam_instance_profile" "i" {
  name        = true ? null : "other"
  name_prefix = "some-"
}`;
  const plan = {
    configuration: { root_module },
    resource_changes: [change(profile, { name_prefix: 'some-' }, { name: true }), change(policy, {}, { policy: true })],
  };
  const made = '<aws_iam_instance_profile.i.name>';
  expect(await policyOf({ source, plan })).toEqual({ A: made, B: made });
});

test('what is written as null in a block, the provider may set, and no role comes in by it', async () => {
  const service = named('aws_apprunner_service.s');
  const root_module = {
    resources: [configured('aws_iam_role.app'), configured('aws_apprunner_service.s', { service_name: {} })],
  };
  const { resources, notes } = await evaluated({
    source: `resource "aws_apprunner_service" "s" {
  dynamic "instance_configuration" {
    for_each = [{ instance_role_arn = aws_iam_role.app.arn }]
    content {
      cpu               = try(instance_configuration.value.cpu, null)
      instance_role_arn = instance_configuration.value.instance_role_arn
      other_role_arn    = try(instance_configuration.value.other_role_arn, null)
    }
  }
}`,
    plan: {
      configuration: { root_module },
      resource_changes: [
        change(role, { name: 'app' }, { arn: true }),
        change(
          service,
          { instance_configuration: [{ cpu: '1024' }] },
          { instance_configuration: [{ instance_role_arn: true, other_role_arn: true }] },
        ),
      ],
    },
  });
  const found = resources.find(({ address }) => address === service.address);
  const known = { cpu: '1024', instance_role_arn: '<aws_iam_role.app.arn>', other_role_arn: null };
  expect(said(found && entry(found.attributes, 'instance_configuration'))).toEqual([known]);
  expect(notes()).toEqual([]);
});

describe('places of what the plan knows', () => {
  const document = {
    Statement: [
      { Action: 'a:b', Resource: 'x' },
      { Action: 'c:d', Resource: ['y', 'z'] },
    ],
  };
  const known = (source: string, refers: string[], files: Record<string, string> = {}, json: unknown = document) =>
    evaluated({
      source,
      refers,
      files,
      plan: { resource_changes: [change(role, {}, { arn: true }), change(policy, { policy: JSON.stringify(json) })] },
    });
  const hcl =
    '{\n  Statement = [{ Action = "a:b", Resource = "x" },\n  {\n    Action = "c:d"\n    Resource = ["y",\n    "z"] }]\n}';
  const line = (found: Evaluated, ...route: (string | number)[]) =>
    found.place('aws_iam_policy.p', ['policy', ...route])?.span?.start.line;

  test('of statements and elements in an object', async () => {
    const found = await known(inResource(`jsonencode(${hcl})`), []);
    expect(line(found, 'Statement', 1)).toBe(6);
    expect(line(found, 'Statement', 1, 'Resource', 1)).toBe(9);
    expect(line(found, 'Statement', 0, 'Action')).toBe(5);
  });

  test('in a heredoc', async () => {
    const text = JSON.stringify(document, null, 2);
    const found = await known(inResource(`<<EOF\n${text}\nEOF`), []);
    const written = `\n\n\n\n${text}`.split('\n');
    expect(line(found, 'Statement', 1, 'Resource', 1)).toBe(written.findIndex((each) => each.includes('"z"')) + 1);
  });

  test('of a statement in a local, and of an element that comes from elsewhere within it', async () => {
    const source = inResource(
      'jsonencode({ Statement = local.all })',
      `locals {\n  y = ["y", "z"]\n  all = [\n    { Action = "a:b", Resource = "x" },\n    { Action = "c:d", Resource = local.y },\n  ]\n}`,
    );
    const found = await known(source, ['local.all']);
    expect(line(found, 'Statement', 1)).toBe(10);
    expect(line(found, 'Statement', 1, 'Resource', 0)).toBe(10);
  });

  test('of a template: where it is called, with its own line', async () => {
    const files = { 'repo/infra/p.json': JSON.stringify(document, null, 2) };
    const found = await known(inResource('file("p.json")'), [], files);
    const place = found.place('aws_iam_policy.p', ['policy', 'Statement', 1]);
    expect(place).toMatchObject({
      file: 'infra/main.tf',
      span: { start: { line: 4 } },
      origin: { file: 'infra/p.json' },
    });
    expect(place?.origin?.span?.start.line).toBe(7);
  });

  test('none where the sources say something else', async () => {
    const other = { Statement: [{ Action: 'a:b', Resource: '*' }, document.Statement[1]] };
    const found = await known(inResource(`jsonencode(${hcl})`), [], {}, other);
    expect(found.place('aws_iam_policy.p', ['policy', 'Statement', 1])).toBeUndefined();
  });
});

test('sources that grow without end are given up', async () => {
  const doubled = Array.from({ length: 40 }, (_, at) => `  l${at + 1} = [local.l${at}, local.l${at}]`).join('\n');
  const source = inResource('jsonencode({ A = local.l40 })', `locals {\n  l0 = "x"\n${doubled}\n}`);
  expect(JSON.stringify(await policyOf({ source, refers: ['local.l40'] }))).toContain('too large');
});

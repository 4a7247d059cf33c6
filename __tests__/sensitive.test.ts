import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flagsOf } from '../src/cli-flags.js';
import { comparisonJson } from '../src/compare/json.js';
import { comparisonText } from '../src/compare/text.js';
import { compare } from '../src/compare.js';
import { roleConsumers } from '../src/data/role-consumers.js';
import { gate } from '../src/gate.js';
import { toAnnotations } from '../src/report/annotations.js';
import { toJson } from '../src/report/json.js';
import { sourceReader } from '../src/report/source-reader.js';
import { toSummary } from '../src/report/summary.js';
import { toText } from '../src/report/text.js';
import { slim } from '../src/slim.js';
import { version } from '../src/version.js';
import { folder } from './support/cli.js';
import { type PlannedResource, terraformPlan } from './support/terraform-plan.js';

/** Everything that is printed about a plan in a folder, by what prints it. JSON also as what it says. */
async function printed(cwd: string, args: readonly string[] = []): Promise<Record<string, string>> {
  const flags = flagsOf(['scan', 'plan.json', ...args]);
  if (flags.command !== 'scan') throw new Error('no scan');
  const result = await gate({ ...flags, gateOn: 'all', cwd, version, progress: () => undefined });
  if ('usage' in result) throw new Error(JSON.stringify(result.usage));
  const { report, secrets } = result;
  const text = { colour: false, width: 100, sourceLine: sourceReader(cwd, secrets), problems: true };
  const json = toJson(report);
  return {
    json,
    said: saidIn(json),
    text: toText(report, text),
    summary: toSummary(report),
    annotations: JSON.stringify(toAnnotations(report, { repositoryPath: (name) => name })),
    problems: report.problems.map(({ message }) => message).join('\n'),
    ...(await compared(cwd)),
  };
}

async function compared(cwd: string): Promise<Record<string, string>> {
  const result = await compare({
    before: 'before.json',
    after: 'plan.json',
    cwd,
    version,
    config: undefined,
    sourceDir: undefined,
  });
  if ('usage' in result) throw new Error(JSON.stringify(result.usage));
  const { comparison, secrets } = result;
  const json = comparisonJson(comparison);
  const text = { colour: false, width: 100, sourceLine: sourceReader(cwd, secrets), problems: true };
  return { comparison: json, comparisonSaid: saidIn(json), comparisonText: comparisonText(comparison, text) };
}

function saidIn(json: string): string {
  const said: string[] = [];
  JSON.parse(json, (key, value) => {
    said.push(key, String(value));
    return value;
  });
  return said.join('\n');
}

/** Lines are broken in texts for people, and letters may be written otherwise. */
function leaks(output: string, part: string): boolean {
  return output.toLowerCase().replace(/\s+/g, '').includes(part.toLowerCase().replace(/\s+/g, ''));
}

const allow = (Resource: unknown, rest: object = {}) => ({
  Effect: 'Allow',
  Action: 'iam:PassRole',
  Resource,
  ...rest,
});
const policy = (...Statement: object[]) => ({ Version: '2012-10-17', Statement });
const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
const trust = policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } });
const inPolicy = (...statements: object[]): PlannedResource[] => [
  { type: 'aws_iam_policy', name: 'p', values: { name: 'p', policy: policy(...statements) } },
  {
    ...{ type: 'aws_iam_user_policy', name: 'u' },
    values: { user: 'anybody', name: 'u', policy: policy(...statements, allow('*', { Action: 's3:GetObject' })) },
  },
];
const uses = (name: string, more: PlannedResource[] = []): PlannedResource[] => [
  { type: 'aws_lambda_function', name: 'f', values: { function_name: 'f', role: name } },
  ...more,
];

/** Where a secret turns up without a mark, as it does behind `aws_iam_policy_document`. */
const slots: readonly [what: string, resources: (secret: string) => PlannedResource[]][] = [
  ['a resource', (secret) => inPolicy(allow([role(`${secret}/*`), role('*')]))],
  ['a resource in capitals', (secret) => inPolicy(allow([role(`${secret.toUpperCase()}/*`), role('*')]))],
  ['a bucket', (secret) => inPolicy(allow(['*', `arn:aws:s3:::${secret}`], { Action: ['iam:*', 's3:*'] }))],
  ['what a policy is not about', (secret) => inPolicy({ Effect: 'Allow', Action: '*', NotResource: role(secret) })],
  ['an action', (secret) => inPolicy(allow('*', { Action: ['iam:*', `s3:${secret}`] }))],
  ['a statement’s name', (secret) => inPolicy(allow('*', { Sid: secret }))],
  [
    'the value of a condition',
    (secret) => inPolicy(allow('*', { Condition: { StringEquals: { 'aws:UserAgent': secret } } })),
  ],
  [
    'a date of a condition',
    (secret) => inPolicy(allow('*', { Condition: { DateLessThan: { 'aws:CurrentTime': secret } } })),
  ],
  [
    'the key of a condition',
    (secret) => inPolicy(allow('*', { Condition: { StringLike: { [`aws:PrincipalTag/${secret}`]: 'a*' } } })),
  ],
  [
    'the operator of a condition',
    (secret) => inPolicy(allow('*', { Condition: { [secret]: { 'aws:UserAgent': 'x' } } })),
  ],
  ['a policy variable', (secret) => inPolicy(allow([role(`\${aws:PrincipalTag/${secret}}*`), role('*')]))],
  ['an element', (secret) => inPolicy(allow('*', { [secret]: secret }))],
  ['an effect', (secret) => inPolicy(allow('*', { Effect: secret }))],
  ['a principal', (secret) => inPolicy(allow('*', { Principal: { [secret]: secret } }))],
  [
    'a policy that is not JSON',
    (secret) => [{ type: 'aws_iam_policy', name: 'p', values: { name: 'p', policy: `{"Statement": [{${secret}` } }],
  ],
  [
    'a key that comes twice',
    (secret) => [
      {
        ...{ type: 'aws_iam_policy', name: 'p' },
        values: { policy: `{"Statement":[{${JSON.stringify(secret)}:1,${JSON.stringify(secret)}:2}]}` },
      },
    ],
  ],
  [
    'the version',
    (secret) => [
      { type: 'aws_iam_policy', name: 'p', values: { policy: { Version: secret, Statement: [allow('*')] } } },
    ],
  ],
  ['a role of somewhere else', (secret) => uses(role(secret))],
  ['a role that is no ARN', (secret) => uses(secret)],
  [
    'the name of a role',
    (secret) =>
      uses(role(secret), [{ type: 'aws_iam_role', name: 'r', values: { name: secret, assume_role_policy: trust } }]),
  ],
  [
    'a trust policy',
    (secret) =>
      uses(role('r'), [
        {
          ...{ type: 'aws_iam_role', name: 'r' },
          values: {
            name: 'r',
            assume_role_policy: policy({
              ...{
                Effect: 'Allow',
                Action: 'sts:AssumeRole',
                Principal: { Service: `${secret}.amazonaws.com`, AWS: secret },
              },
              Condition: { StringEquals: { 'sts:ExternalId': secret } },
            }),
          },
        },
      ]),
  ],
  [
    'JSON that hands a role over',
    (secret) => [
      {
        ...{ type: 'aws_batch_job_definition', name: 'j' },
        values: { container_properties: { jobRoleArn: role(secret), environment: [{ name: secret, value: secret }] } },
      },
    ],
  ],
  [
    'the key of an instance',
    (secret) => inPolicy(allow('*')).map((each) => ({ ...each, name: `p[${JSON.stringify(secret)}]` })),
  ],
  [
    'what something unknown is made of',
    (secret) => [
      {
        type: 'aws_iam_policy',
        name: 'p',
        values: {},
        references: { policy: [`data.x.y[${JSON.stringify(secret)}].json`] },
      },
    ],
  ],
];

/** How a plan says that it is one. */
const ways: readonly [what: string, declare: (secret: string) => { variable: unknown; output?: unknown }][] = [
  ['a variable', (variable) => ({ variable })],
  ['an object in a variable', (secret) => ({ variable: { a: [{ b: secret }], c: 'another-thing' } })],
  ['a JSON text in a variable', (secret) => ({ variable: JSON.stringify({ user: { password: secret }, port: 5432 }) })],
  ['an output', (output) => ({ variable: 'another-thing', output })],
];

function planWith(resources: PlannedResource[], { variable, output }: { variable: unknown; output?: unknown }): string {
  const plan = JSON.parse(terraformPlan(resources));
  plan.variables = { v: { value: variable } };
  plan.configuration.root_module.variables = { v: { sensitive: true } };
  plan.planned_values.outputs = output === undefined ? {} : { o: { sensitive: true, value: output } };
  return JSON.stringify(plan);
}

const nothing = terraformPlan([]);

/** A word that is in no output by chance, among what JSON, HCL, Markdown and terminals write otherwise. */
const word = fc.stringMatching(/^[a-z]{3}[A-Z0-9]{6}[a-z]{3}$/);
const odd = fc.array(
  fc.constantFrom(
    '"',
    '\\',
    '<',
    '>',
    '&',
    '`',
    '$',
    '{',
    '}',
    '%',
    '|',
    '*',
    '_',
    '/',
    ':',
    'é',
    '\t',
    ' ',
    '.',
    '-',
    "'",
  ),
  {
    maxLength: 3,
  },
);
const secretOf = fc.tuple(word, odd, word).map(([first, between, last]) => ({
  secret: `${first}${between.join('')}${last}`,
  parts: [first, last],
}));

/** A slim plan keeps addresses, and what only reads like a secret in other letters. */
const STAYING = ['a resource in capitals', 'the key of an instance', 'what something unknown is made of'];

describe.each(slots)('a secret in %s', (what, resources) => {
  test.each(ways)('by way of %s, is printed nowhere', async (_, declare) => {
    const seen: number[] = [];
    await fc.assert(
      fc.asyncProperty(secretOf, async ({ secret, parts }) => {
        const cwd = folder({ 'before.json': nothing, 'plan.json': planWith(resources(secret), declare(secret)) });
        const outputs = await printed(cwd);
        seen.push(JSON.parse(outputs.json ?? '').findings.length + (outputs.problems ?? '').length);
        for (const [name, output] of Object.entries(outputs)) {
          for (const part of parts)
            expect({ name, leaks: leaks(output, part) && output }).toEqual({ name, leaks: false });
        }
        expect(await slim({ plan: 'plan.json', output: 'slim.gz', cwd })).toHaveProperty('bytes');
        const left = gunzipSync(readFileSync(join(cwd, 'slim.gz'))).toString();
        if (!STAYING.includes(what)) for (const part of parts) expect(left.includes(part) && left).toBe(false);
      }),
      { numRuns: 6 },
    );
    expect(Math.max(...seen)).toBeGreaterThan(0);
  });
});

const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

/** What stands in the sources as secret, or is looked up as such. */
const real: readonly [name: string, secrets: readonly string[]][] = [
  ['plans/sensitive-values', ['xk-4417-not-for-logs', 'partner-drop-8c1f0b']],
  ['plans/sensitive-role-name', ['northwind-secret']],
  ['plans/sensitive-from-parameter-store', ['role/shop-task', 'arn:aws:iam::111122223333:role/*']],
  ['ephemeral', ['svc-northwind', 'ss<w', 'rd>', 'crimson-team', '54321']],
];

/** A copy to write to. */
function copyOf(name: string): string {
  const cwd = folder({ 'before.json': nothing });
  for (const file of ['main.tf', 'plan.json']) copyFileSync(join(fixtures, name, file), join(cwd, file));
  return cwd;
}

test.each(real)('nothing of what is secret in %s is printed', async (name, secrets) => {
  const outputs = await printed(copyOf(name), ['--source-dir', '.']);
  expect(JSON.parse(outputs.json ?? '').findings).not.toEqual([]);
  for (const [output, text] of Object.entries(outputs)) {
    for (const secret of secrets)
      expect({ output, leaks: leaks(text, secret) && text }).toEqual({ output, leaks: false });
  }
});

describe('what is ephemeral or write-only', () => {
  const all = [
    'ephemeral-token-77',
    'write-only-password',
    'written-only',
    'svc-northwind',
    'crimson-team',
    '54321',
    'w&rd',
  ];

  test('is not in what is left of the plan, be it a constant', async () => {
    const cwd = copyOf('ephemeral');
    expect(await slim({ plan: 'plan.json', output: 'slim.gz', cwd })).toHaveProperty('bytes');
    const left = gunzipSync(readFileSync(join(cwd, 'slim.gz'))).toString();
    expect(all.filter((secret) => left.includes(secret) || left.includes(JSON.stringify(secret).slice(1, -1)))).toEqual(
      [],
    );
  });

  /** Terraform has no value of theirs, so that nothing could be judged. https://developer.hashicorp.com/terraform/language/manage-sensitive-data/write-only */
  test('takes no role', () => {
    const paths = Object.values(roleConsumers).flatMap((rows) => rows.map(({ path }) => path));
    expect(paths.filter((path) => /_wo(\.|$)/.test(path))).toEqual([]);
  });
});

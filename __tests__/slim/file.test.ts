import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { flagsOf, help } from '../../src/cli-flags.js';
import { readPlan } from '../../src/input/terraform/plan.js';
import { slim } from '../../src/slim.js';
import { folder } from '../support/cli.js';
import { terraformPlan } from '../support/terraform-plan.js';

const plan = terraformPlan([
  { type: 'aws_iam_policy', name: 'app', values: { name: 'app', policy: { Version: '2012-10-17', Statement: [] } } },
]);

const unpacked = (root: string, name: string) => JSON.parse(gunzipSync(readFileSync(join(root, name))).toString());

async function slimmed(json: object): Promise<Record<string, unknown>> {
  const root = folder({ 'plan.json': JSON.stringify(json) });
  expect(await slim({ plan: 'plan.json', output: undefined, cwd: root })).toHaveProperty('bytes');
  return unpacked(root, 'plan.slim.json.gz');
}

describe('the file', () => {
  test.each([
    ['plan.json', 'plan.slim.json.gz'],
    ['plan.json.gz', 'plan.slim.json.gz'],
    ['tf.out', 'tf.out.slim.json.gz'],
  ])('%s becomes %s beside it', async (name, output) => {
    const root = folder({ [`in/${name}`]: name.endsWith('.gz') ? gzipSync(plan) : plan });
    const result = await slim({ plan: `in/${name}`, output: undefined, cwd: root });
    expect(result).toMatchObject({ output: `in/${output}`, secrets: 0 });
    expect(readdirSync(join(root, 'in')).sort()).toEqual([name, output].sort());
  });

  test('has the same bytes for the same plan, and is its owner’s', async () => {
    const root = folder({ 'plan.json': plan });
    for (const output of ['a.gz', 'b.gz']) await slim({ plan: 'plan.json', output, cwd: root });
    expect(readFileSync(join(root, 'a.gz'))).toEqual(readFileSync(join(root, 'b.gz')));
    if (process.platform !== 'win32') expect(statSync(join(root, 'a.gz')).mode & 0o077).toBe(0);
  });

  test('is not written over the plan, nor by way of a link', async () => {
    const root = folder({ 'plan.json': plan });
    symlinkSync('plan.json', join(root, 'link.json'));
    for (const output of ['plan.json', './plan.json', 'link.json']) {
      const usage = '`plan.json` would be written over; name another file with `--output`';
      expect(await slim({ plan: 'plan.json', output, cwd: root })).toEqual({ usage });
    }
    expect(readFileSync(join(root, 'plan.json'), 'utf8')).toBe(plan);
  });

  test.each<[what: string, text: string, problem: string]>([
    ['a template', '{"Resources":{"A":{"Type":"AWS::IAM::Role"}}}', 'it is a template, and no plan'],
    ['a plan that is cut off', plan.slice(0, -9), 'the plan is cut off here'],
    ['a plan of an unknown format', '{"format_version":"9.0","planned_values":{}}', 'has the format version `9.0`'],
    ['a plan that failed', JSON.stringify({ ...JSON.parse(plan), errored: true }), 'planning ended in an error'],
    ['a plan with a hole', '{"format_version":"1.2","planned_values":[]}', 'planned_values'],
  ])('%s is none, and what was there stays', async (_, text, problem) => {
    const root = folder({ 'plan.json': text, 'out.gz': 'before' });
    const result = await slim({ plan: 'plan.json', output: 'out.gz', cwd: root });
    expect(result).toEqual({ problem: expect.stringContaining(problem) });
    expect(readFileSync(join(root, 'out.gz'), 'utf8')).toBe('before');
    expect(readdirSync(root).sort()).toEqual(['out.gz', 'plan.json']);
  });

  test('takes the place of a link, and of nothing that is no file', async () => {
    const root = folder({ 'plan.json': plan, 'other.gz': 'other' });
    symlinkSync('other.gz', join(root, 'link.gz'));
    expect(await slim({ plan: 'plan.json', output: 'link.gz', cwd: root })).toHaveProperty('bytes');
    expect(readFileSync(join(root, 'other.gz'), 'utf8')).toBe('other');
    mkdirSync(join(root, 'folder.gz'));
    const usage = '`folder.gz` is there already, and is no file; name a file with `--output`';
    expect(await slim({ plan: 'plan.json', output: 'folder.gz', cwd: root })).toEqual({ usage });
    expect(readdirSync(root).sort()).toEqual(['folder.gz', 'link.gz', 'other.gz', 'plan.json']);
  });

  test('that cannot be written is a problem', async () => {
    const root = folder({ 'plan.json': plan });
    const problem = '`no/where.gz` was not written: no such file';
    expect(await slim({ plan: 'plan.json', output: 'no/where.gz', cwd: root })).toEqual({ problem });
    expect(readdirSync(root)).toEqual(['plan.json']);
  });
});

describe('what is left out', () => {
  const resource = (type: string, values: object) => ({
    ...{ address: `${type}.a`, mode: 'managed', type, name: 'a', provider_name: 'aws', schema_version: 0 },
    values,
  });
  const values = (...resources: object[]) => ({ root_module: { resources } });

  test('what is not read: drift, checks, changes of outputs, the outputs themselves', async () => {
    const whole = {
      ...{ ...JSON.parse(plan), resource_drift: [1], checks: [1], output_changes: { a: 1 }, relevant_attributes: [1] },
      planned_values: { ...values(), outputs: { a: { sensitive: false, value: 'a value' } } },
    };
    const left = await slimmed(whole);
    const kept = [
      'format_version',
      'terraform_version',
      'planned_values',
      'resource_changes',
      'configuration',
      'complete',
      'errored',
    ];
    expect(Object.keys(left)).toEqual(kept);
    expect(left.planned_values).toEqual({
      outputs: { secrets: { sensitive: true, value: [] } },
      root_module: { resources: [] },
    });
  });

  test('what was before, of types that are not judged; of others once', async () => {
    const types = ['random_pet', 'aws_iam_role'];
    const whole = {
      format_version: '1.2',
      planned_values: values(),
      prior_state: { values: values(...types.map((type) => resource(type, { description: 'before' }))) },
      resource_changes: types.map((type) => ({
        ...{ address: `${type}.a`, mode: 'managed', type, name: 'a' },
        change: { actions: ['delete'], before: { description: 'before' }, after: null },
      })),
    };
    const text = JSON.stringify(await slimmed(whole));
    expect(text.match(/"before"/g)).toHaveLength(1);
  });

  test('but not what was before where no state has it', async () => {
    const [role, pet] = ['aws_iam_role', 'random_pet'].map((type) => ({
      ...{ address: `${type}.a`, mode: 'managed', type, name: 'a' },
      change: { actions: ['delete'], before: { name: 'before' }, after: null },
    }));
    const left = await slimmed({ format_version: '1.2', planned_values: values(), resource_changes: [role, pet] });
    const { before: _, ...change } = pet?.change ?? {};
    expect(left.resource_changes).toEqual([role, { ...pet, change }]);
  });

  const lambda = (after: object, references: string[] = []) => {
    const block = { mode: 'managed', type: 'aws_lambda_function', name: 'a' };
    const environment = [{ variables: { constant_value: { PASSWORD: 'hunter2' } }, x: { references: ['var.x'] } }];
    const output = { a: { expression: { references } } };
    return {
      ...{ format_version: '1.2', planned_values: values() },
      resource_changes: [
        {
          ...{ address: 'aws_lambda_function.a', ...block },
          change: { actions: ['create'], before: null, after, after_unknown: { environment: [{}] } },
        },
      ],
      configuration: { root_module: { resources: [{ ...block, expressions: { environment } }], outputs: output } },
    };
  };

  test('what programs are run with, which is unknown then', async () => {
    const environment = [{ variables: { PASSWORD: 'hunter2' } }];
    const left = await slimmed(lambda({ environment, role: 'app', user_data: null }));
    expect(left.resource_changes).toMatchObject([
      { change: { after: { role: 'app', user_data: null }, after_unknown: { environment: true } } },
    ]);
    expect(left.configuration).toMatchObject({
      root_module: { resources: [{ expressions: { environment: [{ variables: {}, x: { references: ['var.x'] } }] } }] },
    });
    expect(JSON.stringify(left)).not.toContain('hunter2');
  });

  test.each<[what: string, whole: object, kept: string]>([
    [
      'where something names it',
      lambda({ environment: [{ a: 'kept-text' }] }, ['aws_lambda_function.a["x.y"].environment']),
      'kept-text',
    ],
    ['where it is a name', lambda({ environment: 'kept-text' }), 'kept-text'],
    [
      'where a role is looked for in it',
      JSON.parse(
        JSON.stringify(lambda({ content: 'kept-text' })).replaceAll('aws_lambda_function', 'aws_ssm_document'),
      ),
      'kept-text',
    ],
    [
      'where nothing could say that it is unknown',
      JSON.parse(
        JSON.stringify(lambda({ environment: [{ a: 'kept-text' }] })).replace(/,"after_unknown":[^}]*\}\]\}/, ''),
      ),
      'kept-text',
    ],
  ])('but not %s', async (_, whole, kept) => {
    expect(JSON.stringify(await slimmed(whole))).toContain(kept);
  });

  test('the checksum of a document, by which it could be guessed', async () => {
    const document = { ...resource('aws_iam_policy_document', { id: '2227570507', json: '{}' }), mode: 'data' };
    const left = await slimmed({
      ...{ format_version: '1.2', planned_values: values(), prior_state: { values: values(document) } },
    });
    expect(left.prior_state).toMatchObject({ values: { root_module: { resources: [{ values: { json: '{}' } }] } } });
    expect(JSON.stringify(left)).not.toContain('2227570507');
  });

  test('secrets of what is left out, which reports go on masking', async () => {
    const marked = { ...resource('random_pet', { id: 'northwind' }), sensitive_values: { id: true } };
    const role = { ...resource('aws_iam_role', { description: 'for eastwind and northwind' }) };
    const left = await slimmed({
      format_version: '1.2',
      planned_values: { ...values(role), outputs: { a: { sensitive: true, value: 'eastwind' } } },
      prior_state: { values: values(marked) },
    });
    expect(left.prior_state).toEqual({ values: values() });
    expect(left.planned_values).toMatchObject({
      outputs: { secrets: { sensitive: true, value: ['i0000001', 'j00000002'] } },
      root_module: { resources: [{ values: { description: 'for i0000001 and j00000002' } }] },
    });
  });

  test('a secret in what is written, and not in what is named', async () => {
    const written = { name: { references: ['aws_iam_role.northwind'] }, path: { constant_value: '/northwind/' } };
    const block = { mode: 'managed', type: 'aws_iam_role', name: 'northwind', expressions: written };
    const left = await slimmed({
      ...{ format_version: '1.2', planned_values: values(), variables: { a: { value: 'northwind' } } },
      configuration: { root_module: { resources: [block], variables: { a: { sensitive: true } } } },
    });
    expect(left.configuration).toMatchObject({
      root_module: {
        resources: [{ ...block, expressions: { ...written, path: { constant_value: '/j00000001/' } } }],
      },
    });
  });

  test('arguments of providers, but for what tells the account and the region', async () => {
    const role = { constant_value: 'arn:aws:iam::111122223333:role/ci' };
    const read = {
      region: { constant_value: 'eu-west-1' },
      allowed_account_ids: { constant_value: ['111122223333'] },
      forbidden_account_ids: { constant_value: ['222233334444'] },
    };
    const secret = { constant_value: 'AKIA' };
    const configuration = (expressions: object) => ({
      provider_config: { aws: { name: 'aws', expressions } },
      root_module: {},
    });
    const whole = configuration({
      ...read,
      access_key: secret,
      assume_role: [{ role_arn: role, external_id: secret }, { external_id: secret }],
      assume_role_with_web_identity: { constant_value: { role_arn: role.constant_value, web_identity_token: 'AKIA' } },
      profile: { references: ['each.value.profile', 'each.value'] },
    });
    const left = await slimmed({ format_version: '1.2', planned_values: values(), configuration: whole });
    expect(left.configuration).toEqual(
      configuration({
        ...read,
        access_key: {},
        assume_role: [{ role_arn: role }, {}],
        assume_role_with_web_identity: { constant_value: { role_arn: role.constant_value } },
        profile: { references: ['each.key'] },
      }),
    );
  });

  test('so that every resource goes where it went', async () => {
    const text = readFileSync(new URL('../fixtures/accounts/plan.json', import.meta.url), 'utf8');
    const targets = (json: unknown) =>
      readPlan(json, '', null).resources.map(({ address, account, inSomeAccount, partition, region }) => {
        return { address, account, inSomeAccount, partition, region };
      });
    const whole = targets(JSON.parse(text));
    expect(whole.filter(({ inSomeAccount }) => inSomeAccount)).not.toEqual([]);
    expect(targets(await slimmed(JSON.parse(text)))).toEqual(whole);
  });

  test('no key, whatever it is called', async () => {
    const odd = JSON.parse('{"__proto__": {"references": ["northwind"]}, "outputs": "northwind", "type": "northwind"}');
    const whole = {
      ...{ format_version: '1.2', planned_values: values(resource('aws_s3_bucket', odd)) },
      variables: { outputs: { value: 'northwind' } },
      configuration: { root_module: { variables: { outputs: { sensitive: true } } } },
    };
    const text = JSON.stringify(await slimmed(whole));
    expect(text).toContain(
      '"values":{"__proto__":{"references":["j00000001"]},"outputs":"j00000001","type":"j00000001"}',
    );
    expect(text).not.toContain('northwind');
  });
});

describe('passgate slim', () => {
  test('takes a plan', () => {
    expect(flagsOf(['slim', 'a'])).toEqual({ command: 'slim', plan: 'a', output: undefined });
    expect(flagsOf(['slim', 'a', '--output', 'b'])).toEqual({ command: 'slim', plan: 'a', output: 'b' });
    expect(help).toContain('passgate slim <plan>');
  });

  test.each([
    [[], '`slim` takes one plan, not none'],
    [['a', 'b'], '`slim` takes one plan, not 2'],
    [['a', '--format', 'json'], '`slim` has no flag `--format`'],
    [['a', '--output', 'b', '--output', 'c'], '`slim` has one `--output`'],
  ])('%j', (args, message) => {
    expect(() => flagsOf(['slim', ...args])).toThrow(message);
  });
});

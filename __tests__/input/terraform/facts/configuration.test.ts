import { describe, expect, test } from '@jest/globals';
import { attribute, change, configured, named, read, references } from '../plans.js';
import { ANY, plan, scanPlan, trusting, verdicts } from './scan-plan.js';

/** A role that the change makes, and its block. */
const roleOf = (name: string, service: string, key?: string | number) => {
  const role = named('aws_iam_role.run', key === undefined ? {} : { key });
  return change(role, { name, assume_role_policy: trusting(service) }, { arn: true, id: true });
};
const roleBlock = configured('aws_iam_role.run', { assume_role_policy: references('each.value') });

describe('11: dynamic blocks leave no trace', () => {
  const role = named('aws_iam_role.ci');
  const trust = { assume_role_policy: trusting('ec2') };
  const blocks = [configured('aws_iam_role.ci', { assume_role_policy: {} })];
  const source = (dynamic: string) => ({
    'main.tf': `variable "more" {}
resource "aws_iam_role" "ci" {
  assume_role_policy = jsonencode(${trust.assume_role_policy})
${dynamic}
}
`,
  });
  const dynamic = `  dynamic "inline_policy" {
    for_each = var.more
    content {
      policy = inline_policy.value
    }
  }`;

  test('inline policies of a role that are known are judged', async () => {
    const members = plan([change(role, { ...trust, inline_policy: [{ name: 'x', policy: ANY }] })], blocks);
    expect(await verdicts(members)).toEqual(['fail named-roles aws_iam_role.ci']);
  });

  test('where all of them are unknown the role looks as if it had none, and only the sources tell', async () => {
    const members = plan([change(role, trust, { arn: true, inline_policy: true })], blocks);
    expect(await verdicts(members, source(dynamic))).toEqual(['unknown named-roles aws_iam_role.ci main.tf:4']);
    expect(await verdicts(members, source(''))).toEqual([]);
    const { notes } = await scanPlan(members);
    expect(notes.map(({ message }) => message)).toContainEqual(expect.stringContaining('dynamic blocks'));
  });

  const block = 'data.aws_iam_policy_document.d';

  test.each([undefined, {}])('a document of dynamic blocks only has expressions: %j', (expressions) => {
    const document = read(
      plan([change(named(block), {}, { json: true, statement: true })], [configured(block, expressions)]),
    );
    expect(attribute(document, block, 'statement')).toMatch(/^unknown/);
    expect(attribute(document, block, 'json')).toBe('computed');
  });
});

describe('12: locals are nowhere', () => {
  const members = plan(
    [change(named('aws_iam_policy.a'), { name: 'a' }, { arn: true, policy: true })],
    [configured('aws_iam_policy.a', { policy: references('local.policy') })],
  );

  test('a reference to one leads to the sources only', async () => {
    const { findings } = await scanPlan(members);
    expect(findings).toMatchObject([
      { verdict: 'unknown', causes: [{ kind: 'no-source', expression: 'local.policy' }] },
    ]);
    const sources = {
      'main.tf': 'resource "aws_iam_policy" "a" {\n  policy = local.policy\n}\n',
      'locals.tf': `locals {\n  policy = jsonencode({\n    Statement = ${JSON.stringify(JSON.parse(ANY).Statement)}\n  })\n}\n`,
    };
    expect(await verdicts(members, sources)).toEqual(['fail named-roles aws_iam_policy.a locals.tf:3']);
  });
});

describe('13: an expression of functions over constants is empty', () => {
  const policy = named('aws_iam_policy.a');

  test('that is no attribute that nobody set: a role', async () => {
    const members = plan(
      [change(named('aws_instance.i'), {}, { iam_instance_profile: true })],
      [configured('aws_instance.i', { iam_instance_profile: {} })],
    );
    expect(await verdicts(members)).toEqual(['unknown role-trust aws_instance.i']);
  });

  test('that is no attribute that nobody set: a policy', async () => {
    const members = plan([change(policy, {}, { policy: true })], [configured('aws_iam_policy.a', { policy: {} })]);
    expect((await scanPlan(members)).findings).toMatchObject([
      { verdict: 'unknown', resource: 'aws_iam_policy.a', causes: [{ kind: 'apply' }] },
    ]);
  });

  test('a text without interpolation is a constant as it is written, and the plan has what became of it', async () => {
    const written = { constant_value: '{\n  "Version": "2012-10-17",\n  "Statement": []\n}\n' };
    const members = plan([change(policy, { policy: ANY })], [configured('aws_iam_policy.a', { policy: written })]);
    expect(await verdicts(members)).toEqual(['fail named-roles aws_iam_policy.a']);
  });
});

describe('14: which instance a reference means', () => {
  const lambda = (key: string) => change(named('aws_lambda_function.run', { key }), {}, { role: true });
  const changes = [roleOf('a', 'lambda', 'a'), roleOf('b', 'ec2', 'b'), lambda('a'), lambda('b')];
  const ofB = 'fail role-trust aws_lambda_function.run["b"]';

  test.each<[string, string[], string[]]>([
    [
      'an index is kept where it is written',
      ['aws_iam_role.run["b"].arn', 'aws_iam_role.run["b"]', 'aws_iam_role.run'],
      ['fail role-trust aws_lambda_function.run["a"]', ofB],
    ],
    ['each.key is that of the same instance', ['aws_iam_role.run', 'each.key'], [ofB]],
    [
      'another one is not said',
      ['aws_iam_role.run', 'each.value'],
      ['unknown role-trust aws_lambda_function.run["a"]', 'unknown role-trust aws_lambda_function.run["b"]'],
    ],
    [
      'one flat list for several expressions says of neither which',
      ['aws_iam_role.run["a"].arn', 'aws_iam_role.run["a"]', 'aws_iam_role.run["b"].arn', 'aws_iam_role.run["b"]'],
      ['unknown role-trust aws_lambda_function.run["a"]', 'unknown role-trust aws_lambda_function.run["b"]'],
    ],
  ])('%s', async (_, list, expected) => {
    const blocks = [roleBlock, configured('aws_lambda_function.run', { role: references(...list) })];
    expect(await verdicts(plan(changes, blocks))).toEqual(expected);
  });

  test('count.index is that of the same instance', async () => {
    const uses = [0, 1].map((key) => change(named('aws_lambda_function.run', { key }), {}, { role: true }));
    const role = references('aws_iam_role.run', 'count.index');
    const blocks = [roleBlock, configured('aws_lambda_function.run', { role })];
    const members = plan([roleOf('a', 'lambda', 0), roleOf('b', 'ec2', 1), ...uses], blocks);
    expect(await verdicts(members)).toEqual(['fail role-trust aws_lambda_function.run[1]']);
  });
});

describe('15: JSON syntax has the text of an expression as a constant', () => {
  const text = '$'.concat('{aws_iam_role.run.arn}');

  test.each<[string, string[]]>([
    ['lambda', []],
    ['ec2', ['fail role-trust aws_lambda_function.run']],
  ])('the references count, not the text: %s', async (service, expected) => {
    const role = { constant_value: text, ...references('aws_iam_role.run.arn', 'aws_iam_role.run') };
    const changes = [roleOf('run', service), change(named('aws_lambda_function.run'), {}, { role: true })];
    expect(await verdicts(plan(changes, [roleBlock, configured('aws_lambda_function.run', { role })]))).toEqual(
      expected,
    );
  });
});

describe('16: the configuration counts static blocks, the plan the unrolled ones', () => {
  const hook = (role: string) => ({ role_arn: references(`aws_iam_role.${role}.arn`, `aws_iam_role.${role}`) });
  const roles = [
    change(named('aws_iam_role.good'), { assume_role_policy: trusting('autoscaling') }, { arn: true }),
    change(named('aws_iam_role.bad'), { assume_role_policy: trusting('ec2') }, { arn: true }),
  ];
  const group = (hooks: number) =>
    change(
      named('aws_autoscaling_group.g'),
      { initial_lifecycle_hook: Array.from({ length: hooks }, (_, at) => ({ name: `hook-${at}` })) },
      { initial_lifecycle_hook: Array.from({ length: hooks }, () => ({ role_arn: true })) },
    );
  const blocks = (...hooks: object[]) => [
    configured('aws_iam_role.good', { assume_role_policy: {} }),
    configured('aws_iam_role.bad', { assume_role_policy: {} }),
    configured('aws_autoscaling_group.g', { initial_lifecycle_hook: hooks }),
  ];
  const hookNamed = (name: string, role: string) => ({ name: { constant_value: name }, ...hook(role) });

  test.each<[string, number, object[], string[]]>([
    ['as many blocks as items', 2, [hookNamed('hook-0', 'good'), hookNamed('hook-1', 'bad')], ['fail 1']],
    ['in another order than the items', 2, [hookNamed('hook-1', 'good'), hookNamed('hook-0', 'bad')], ['fail 0']],
    [
      'fewer blocks: some are dynamic, and none is taken for another',
      3,
      [hookNamed('hook-0', 'good')],
      ['unknown 0', 'unknown 1', 'unknown 2'],
    ],
  ])('%s', async (_, hooks, written, expected) => {
    const { findings } = await scanPlan(plan([...roles, group(hooks)], blocks(...written)));
    expect(findings.map(({ verdict, place }) => `${verdict} ${place.route}`).sort()).toEqual(
      expected.map((each) => each.replace(/(\d)$/, 'initial_lifecycle_hook[$1].role_arn')),
    );
  });
});

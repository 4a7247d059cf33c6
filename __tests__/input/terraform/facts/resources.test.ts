import { describe, expect, test } from '@jest/globals';
import { change, configured, named, references } from '../plans.js';
import { ANY, ONE, plan, scanPlan, trusting, verdicts } from './scan-plan.js';

const policy = named('aws_iam_policy.a');
const failsAtA = ['fail named-roles aws_iam_policy.a'];
const rootOf = (...resources: object[]) => ({ root_module: { resources } });
const state = (...resources: object[]) => ({ format_version: '1.0', values: rootOf(...resources) });

describe('1: data sources are where they are read', () => {
  const role = named('data.aws_iam_role.app');
  const arn = 'arn:aws:iam::111122223333:role/app';
  const run = named('aws_lambda_function.run');
  const blocks = [
    configured('data.aws_iam_role.app', { name: { constant_value: 'app' } }),
    configured('aws_lambda_function.run', { role: references('data.aws_iam_role.app.arn', 'data.aws_iam_role.app') }),
  ];

  test.each<[string, string, string[]]>([
    ['a role for this service', 'lambda', []],
    ['a role for another service', 'ec2', ['fail role-trust aws_lambda_function.run']],
  ])('one that could be read is in the prior state only: %s', async (_, service, expected) => {
    const read = { ...role, values: { name: 'app', arn, assume_role_policy: trusting(service) } };
    const members = plan([change(run, { role: arn })], blocks, {
      planned_values: rootOf({ ...run, values: { role: arn } }),
      prior_state: state(read),
    });
    expect(await verdicts(members)).toEqual(expected);
  });

  test.each(['read_because_config_unknown', 'read_because_dependency_pending'])(
    'one that has to wait (%s) is not known, whatever the state had',
    async (action_reason) => {
      const wait = change(role, { name: 'app' }, { arn: true, assume_role_policy: true }, { actions: ['read'] });
      const members = plan([{ ...wait, action_reason }, change(run, {}, { role: true })], blocks, {
        planned_values: rootOf({ ...role, values: { name: 'app' } }, { ...run, values: {} }),
        prior_state: state({ ...role, values: { arn, assume_role_policy: trusting('lambda') } }),
      });
      expect(await verdicts(members)).toEqual(['unknown role-trust aws_lambda_function.run']);
    },
  );
});

describe('2: what goes is not judged', () => {
  const was = { ...policy, values: { name: 'a', policy: ANY } };
  const gone = (action: string) => ({
    ...policy,
    change: { actions: [action], before: was.values, after: null, after_unknown: {} },
  });

  test.each<[string, object]>([
    [
      'forgotten, still in planned_values without values',
      plan([gone('forget')], [], { planned_values: rootOf(policy), prior_state: state(was) }),
    ],
    [
      'destroyed, in the prior state and in no source',
      plan([gone('delete')], [], { planned_values: rootOf(), prior_state: state(was) }),
    ],
  ])('%s', async (_, members) => {
    const { findings, problems, counts } = await scanPlan(members);
    expect({ findings, problems }).toEqual({ findings: [], problems: [] });
    expect(counts).toMatchObject({ resources: 0, policies: 0 });
  });
});

describe('3: a replacement is one entry, and what comes is judged', () => {
  const replaced = (actions: string[], before: string, after: string) => ({
    ...plan([change(policy, { policy: after }, { arn: true }, { actions, before: { policy: before } })]),
    planned_values: rootOf({ ...policy, values: { policy: after } }),
  });

  test.each([[['delete', 'create']], [['create', 'delete']], [['create', 'forget']]])('%j', async (actions) => {
    expect(await verdicts(replaced(actions, ONE, ANY))).toEqual(failsAtA);
    expect(await verdicts(replaced(actions, ANY, ONE))).toEqual([]);
  });
});

describe('4: what was moved or imported was there before', () => {
  const from = (before: string, entry: object, more: object) => {
    const one = change(policy, { policy: ANY }, {}, { before: { policy: before }, ...more });
    return plan([{ ...one, ...entry }], [], {
      planned_values: rootOf({ ...policy, values: { policy: ANY } }),
    });
  };
  const moved = { previous_address: 'aws_iam_policy.z' };
  const imported = { importing: { id: 'arn:aws:iam::111122223333:policy/a' } };

  test.each<[string, object, string]>([
    ['moved, without other changes', from(ANY, moved, { actions: ['no-op'] }), 'standing'],
    ['moved and widened', from(ONE, moved, { actions: ['update'] }), 'new'],
    ['imported as it was found', from(ANY, {}, { actions: ['no-op'], ...imported }), 'standing'],
    ['imported and widened', from(ONE, {}, { actions: ['update'], ...imported }), 'new'],
  ])('%s', async (_, members, state) => {
    const { findings } = await scanPlan(members);
    expect(findings).toMatchObject([{ resource: 'aws_iam_policy.a', verdict: 'fail', state }]);
  });
});

describe('5: the configuration is no list of what will be', () => {
  const blocks = ['none', 'left_out'].map((name) =>
    configured(`aws_iam_policy.${name}`, { policy: { constant_value: ANY } }),
  );
  const members = plan([change(policy, { policy: ONE })], blocks);

  test('blocks without an instance are not judged', async () => {
    expect((await scanPlan(members)).counts).toMatchObject({ policies: 1, verdicts: { fail: 0, unknown: 0 } });
  });

  test.each([
    [false, 1],
    [true, 0],
  ])('complete: %j', async (complete, told) => {
    const { decision, notes } = await scanPlan({ ...members, complete });
    const messages = notes.map(({ message }) => message).filter((message) => message.includes('not complete'));
    expect([decision, messages.length]).toEqual(['allow', told]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { change, configured, named } from '../plans.js';
import { ANY, ONE, plan, scanPlan, trusting, verdicts } from './scan-plan.js';

const a = named('aws_iam_policy.a');
const rootOf = (policy: string) => ({ root_module: { resources: [{ ...a, values: { policy } }] } });
const planned = (actions: string[], before: string, after: string, more: object = {}) =>
  plan([change(a, { policy: after }, {}, { actions, before: { policy: before } })], [], {
    planned_values: rootOf(after),
    prior_state: { format_version: '1.0', values: rootOf(before) },
    ...more,
  });
const drift = (applied: string, found: string) => ({
  resource_drift: [
    { ...a, change: { actions: ['update'], before: { policy: applied }, after: { policy: found }, after_unknown: {} } },
  ],
});

describe('25: before is what was found, not what was applied last', () => {
  test.each<[string, object, string[]]>([
    ['opened by hand, and the code says so now', planned(['no-op'], ANY, ANY, drift(ONE, ANY)), ['standing']],
    ['opened by hand, and closed again', planned(['update'], ANY, ONE, drift(ONE, ANY)), []],
    ['closed by hand, and opened again', planned(['update'], ONE, ANY, drift(ANY, ONE)), ['new']],
  ])('%s', async (_, members, states) => {
    const { findings, counts } = await scanPlan(members);
    expect(findings.map(({ state }) => state)).toEqual(states);
    expect(counts).toMatchObject({ resources: 1, fixed: states.length === 0 ? 1 : 0 });
  });

  test.each([
    ['new', 'deny'],
    ['standing', 'allow'],
  ])('with --gate-on new, %s: %s', async (state, decision) => {
    const members = state === 'new' ? planned(['update'], ONE, ANY) : planned(['no-op'], ANY, ANY, drift(ONE, ANY));
    expect(await scanPlan(members, {}, ['--gate-on', 'new'])).toMatchObject({ decision });
  });
});

describe('26: what is ignored keeps the value of the state', () => {
  const source = {
    'main.tf': `resource "aws_iam_policy" "a" {
  policy = jsonencode(${ONE})
  lifecycle {
    ignore_changes = [policy]
  }
}
`,
  };
  const blocks = [configured('aws_iam_policy.a', { policy: {} })];
  const kept = (policy: string) => ({
    ...planned(['no-op'], policy, policy),
    configuration: { root_module: { resources: blocks } },
  });

  test('the plan is right, whatever the sources say', async () => {
    expect(await verdicts(kept(ANY), source)).toEqual(['fail named-roles aws_iam_policy.a main.tf:1']);
    expect(await verdicts(kept(ONE), { 'main.tf': source['main.tf'].replace('role/app', 'role/*') })).toEqual([]);
  });
});

describe('27: what says nothing about IAM changes nothing', () => {
  const members = planned(['update'], ONE, ANY);

  test.each<[string, object]>([
    ['timestamp', { timestamp: '2026-01-01T00:00:00Z' }],
    ['relevant_attributes', { relevant_attributes: [{ resource: 'aws_iam_policy.a', attribute: ['policy'] }] }],
    [
      'checks that failed',
      {
        checks: [
          {
            address: { kind: 'resource', to_display: 'aws_iam_policy.a', mode: 'managed', type: a.type, name: a.name },
            status: 'fail',
            instances: [{ address: { to_display: 'aws_iam_policy.a' }, status: 'fail', problems: [{ message: 'x' }] }],
          },
        ],
      },
    ],
    ['applyable', { applyable: false }],
    ['errored: false', { errored: false }],
    ['complete: true', { complete: true }],
    ['resource_drift of what is not changed', drift(ONE, ANY)],
    ['output_changes', { output_changes: { policy: { actions: ['create'], before: null, after: ANY } } }],
    [
      'action_invocations',
      { action_invocations: [{ address: 'action.aws_lambda_invoke.x', type: 'aws_lambda_invoke' }] },
    ],
    ['members that are not known yet', { something_new: { policy: ANY } }],
  ])('%s', async (_, more) => {
    expect(await scanPlan({ ...members, ...more })).toEqual(await scanPlan(members));
  });

  test('a plan that ended in an error is no whole plan, and does not pass', async () => {
    const { decision, problems } = await scanPlan({ ...planned(['update'], ONE, ONE), errored: true });
    expect([decision, problems.length]).toEqual(['error', 1]);
  });
});

describe('a role shows the inline policies that it had before, whoever made them', () => {
  const blocks = [{ name: 'a', policy: ANY }];
  const values = { name: 'app', assume_role_policy: trusting('ec2'), inline_policy: blocks };
  const role = { ...named('aws_iam_role.app'), change: { actions: ['no-op'], before: values, after: values } };
  const gone = {
    ...named('aws_iam_role_policy.a'),
    change: { actions: ['delete'], before: { role: 'app', name: 'a', policy: ANY }, after: null },
  };
  const written = { inline_policy: [{ name: { constant_value: 'a' }, policy: { constant_value: ANY } }] };
  const made = (expressions: object) => plan([role, gone], [configured('aws_iam_role.app', expressions)]);
  const source = (body: string) => ({ 'main.tf': `resource "aws_iam_role" "app" {\n${body}}\n` });
  const dynamic = source('  dynamic "inline_policy" {\n    for_each = local.all\n    content {}\n  }\n');

  test.each<[string, object, Record<string, string>, string[]]>([
    ['one that goes is no more', made({}), {}, []],
    ['nor with the sources', made({}), source('  name = "app"\n'), []],
    ['one that moves into a block is', made(written), {}, ['fail named-roles aws_iam_role.app']],
    ['and into a dynamic one', made({}), dynamic, ['fail named-roles aws_iam_role.app main.tf:2']],
  ])('%s', async (_, members, files, expected) => {
    expect(await verdicts(members as ReturnType<typeof made>, files)).toEqual(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import { change, configured, named, references } from '../plans.js';
import { ANY, arnOf, newRole, ONE, passing, plan, scanPlan, verdicts } from './scan-plan.js';

describe('6: what nobody set is computed, and hands over nothing', () => {
  const cases: [string, string][] = [
    ['aws_instance', 'iam_instance_profile'],
    ['aws_db_instance', 'monitoring_role_arn'],
    ['aws_autoscaling_group', 'service_linked_role_arn'],
    ['aws_redshift_cluster', 'iam_roles'],
    ['aws_redshift_cluster', 'default_iam_role_arn'],
    ['aws_ecs_service', 'iam_role'],
    ['aws_batch_compute_environment', 'service_role'],
    ['aws_ssm_maintenance_window_task', 'service_role_arn'],
  ];

  test.each(cases)('%s: %s', async (type, attribute) => {
    const one = change(named(`${type}.x`), {}, { [attribute]: true });
    expect(await verdicts(plan([one], [configured(`${type}.x`, {})]))).toEqual([]);
    // Only the configuration tells: without it, anybody may have set it.
    expect(await verdicts(plan([one]))).toEqual([`unknown role-trust ${type}.x`]);
  });

  const linked =
    'arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling';

  test('after the first apply AWS has filled it in, and still nobody handed it over', async () => {
    const one = change(named('aws_autoscaling_group.x'), { service_linked_role_arn: linked });
    const { counts } = await scanPlan(plan([one], [configured('aws_autoscaling_group.x', {})]));
    expect(counts).toMatchObject({ roleUses: 0, verdicts: { pass: 0, fail: 0, unknown: 0 } });
  });

  test('a new role has no inline policies that nobody wrote', async () => {
    const blocks = [configured('aws_iam_role.app', { assume_role_policy: {} })];
    expect(await verdicts(plan([newRole('app')], blocks))).toEqual([]);
  });
});

describe('7: null is not set, and what is absent is not known', () => {
  const user = (after: object, unknown: object) =>
    plan(
      [
        change(named('aws_iam_user.u'), { name: 'u', ...after }, unknown),
        change(named('aws_iam_user_policy.p'), { user: 'u', policy: ANY }),
      ],
      [
        configured('aws_iam_user.u', {
          permissions_boundary: references('aws_cloudformation_stack.s.outputs', 'var.x'),
        }),
        configured('aws_iam_user_policy.p', { user: { constant_value: 'u' }, policy: {} }),
      ],
    );

  test.each<[string, object, object, string]>([
    ['no boundary', { permissions_boundary: null }, {}, 'fail'],
    ['a boundary that may limit', {}, { permissions_boundary: true }, 'unknown'],
  ])('%s', async (_, after, unknown, verdict) => {
    expect(await verdicts(user(after, unknown))).toEqual([`${verdict} named-roles aws_iam_user_policy.p`]);
  });

  test('in planned_values as well, of what has no change', async () => {
    const resources = [{ ...named('aws_instance.i'), values: { iam_instance_profile: null } }];
    const { counts } = await scanPlan({ planned_values: { root_module: { resources } } });
    expect(counts).toMatchObject({ resources: 1, roleUses: 0 });
  });
});

describe('10: one new ARN takes a whole text away', () => {
  const role = 'resource "aws_iam_role" "app" {\n  name = "app"\n}\n';
  const policy = (written: string) => `${role}resource "aws_iam_policy" "a" {\n  policy = ${written}\n}\n`;
  const members = plan(
    [newRole('app'), change(named('aws_iam_policy.a'), { name: 'a' }, { arn: true, policy: true })],
    [
      configured('aws_iam_role.app', { name: { constant_value: 'app' } }),
      configured('aws_iam_policy.a', { policy: arnOf('aws_iam_role.app') }),
    ],
  );
  const encoded = (resource: string) =>
    `jsonencode({ Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = ${resource} }] })`;
  const heredoc = (...resources: string[]) => `<<-JSON\n  ${passing({ Resource: resources })}\n  JSON`;
  const app = '$'.concat('{aws_iam_role.app.arn}');

  test('the configuration has a list of references and no text: undecided, and the list is the cause', async () => {
    const { findings } = await scanPlan(members);
    expect(findings).toMatchObject([
      { verdict: 'unknown', resource: 'aws_iam_policy.a', causes: [{ expression: 'aws_iam_role.app.arn' }] },
    ]);
  });

  test.each<[string, string, string[]]>([
    ['jsonencode', encoded('aws_iam_role.app.arn'), []],
    ['jsonencode of more than the ARN', encoded(`"${app}*"`), []],
    ['jsonencode with a star', encoded('[aws_iam_role.app.arn, "*"]'), ['fail named-roles aws_iam_policy.a main.tf:5']],
    ['a heredoc', heredoc(app), []],
    ['a heredoc with a star', heredoc(app, '*'), ['fail named-roles aws_iam_policy.a main.tf:6']],
  ])('the sources have it: %s', async (_, written, expected) => {
    expect(await verdicts(members, { 'main.tf': policy(written) })).toEqual(expected);
  });

  const job = named('aws_batch_job_definition.j');
  const batch = plan(
    [newRole('app', 'batch'), change(job, { name: 'j' }, { container_properties: true })],
    [
      configured('aws_iam_role.app', { name: { constant_value: 'app' } }),
      configured('aws_batch_job_definition.j', { container_properties: arnOf('aws_iam_role.app') }),
    ],
  );
  const jobSource = `${role}resource "aws_batch_job_definition" "j" {
  container_properties = jsonencode({
    image      = "x"
    jobRoleArn = aws_iam_role.app.arn
  })
}
`;

  test('so are the roles of a job', async () => {
    // Of the execution role it is not known either.
    const undecided = 'unknown role-trust aws_batch_job_definition.j';
    expect(await verdicts(batch)).toEqual([undecided, undecided]);
    expect(await verdicts(batch, { 'main.tf': jobSource })).toEqual([
      'fail role-trust aws_batch_job_definition.j main.tf:7',
    ]);
  });

  test('what is known stays known beside it', async () => {
    const blocks = [configured('aws_iam_role.app', {}), configured('aws_iam_policy.a', { policy: {} })];
    const both = plan([newRole('app'), change(named('aws_iam_policy.a'), { policy: ONE })], blocks);
    expect(await verdicts(both)).toEqual([]);
  });
});

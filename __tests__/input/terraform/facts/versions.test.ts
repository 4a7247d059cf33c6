import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { change, configured, named, read, references, resourceIn } from '../plans.js';
import { ANY, ONE, passing, plan, scanPlan, trusting, verdicts } from './scan-plan.js';

/** A function with a new role, which does not trust it unless that is said. */
const lambda = (expressions: object, after: object = {}, service = 'ec2') =>
  plan(
    [
      change(named('aws_iam_role.run'), { assume_role_policy: trusting(service) }, { arn: true }),
      change(named('aws_lambda_function.run'), after, { role: true }),
    ],
    [configured('aws_iam_role.run', { assume_role_policy: {} }), configured('aws_lambda_function.run', expressions)],
  );
const withProvider = (members: ReturnType<typeof plan>, aws: object) => ({
  ...members,
  configuration: { ...members.configuration, provider_config: { aws } },
});
const arn = references('aws_iam_role.run.arn', 'aws_iam_role.run');
const wrongRole = ['fail role-trust aws_lambda_function.run'];

describe('28: a build project takes the ARN of its role, no name', () => {
  test('the table says so', () => {
    const table = readFileSync(new URL('../../../../src/data/role-consumers.csv', import.meta.url), 'utf8');
    expect(table).toMatch(/^terraform,aws_codebuild_project,service_role,arn,codebuild\.amazonaws\.com,high,/m);
  });

  test.each([
    ['codebuild', []],
    ['codepipeline', ['fail role-trust aws_codebuild_project.b']],
  ])('its role trusts %s', async (service, expected) => {
    const members = plan(
      [
        change(named('aws_iam_role.run'), { assume_role_policy: trusting(service) }, { arn: true }),
        change(named('aws_codebuild_project.b'), {}, { service_role: true }),
      ],
      [configured('aws_iam_role.run', {}), configured('aws_codebuild_project.b', { service_role: arn })],
    );
    expect(await verdicts(members)).toEqual(expected);
  });
});

describe('29: all attachments of a principal in one resource', () => {
  const deny = passing({ Effect: 'Deny', NotResource: 'arn:aws:iam::111122223333:role/app' });
  const kinds = ['role', 'user', 'group'];
  const policies = ['any', 'limit'].map((name) =>
    change(named(`aws_iam_policy.${name}`), { name, policy: name === 'any' ? ANY : deny }, { arn: true, id: true }),
  );
  const arnOf = (name: string) => [`aws_iam_policy.${name}.arn`, `aws_iam_policy.${name}`];

  /** As provider 5.100.0 plans it: a set of ARNs, null where one is not known. */
  const attached = (kind: string, ...names: string[]) => {
    const exclusive = `aws_iam_${kind}_policy_attachments_exclusive.all`;
    const arns = names.map(() => null);
    const more = kind === 'role' ? { assume_role_policy: trusting('ec2') } : {};
    return plan(
      [
        ...policies,
        change(named(`aws_iam_${kind}.p`), { name: 'p', ...more }, { arn: true, id: true }),
        change(
          named(exclusive),
          { [`${kind}_name`]: 'p', policy_arns: ['arn:aws:iam::aws:policy/ReadOnlyAccess', ...arns] },
          { policy_arns: [false, ...arns.map(() => true)] },
        ),
      ],
      [
        ...['any', 'limit'].map((name) => configured(`aws_iam_policy.${name}`, { policy: {} })),
        configured(`aws_iam_${kind}.p`, { name: { constant_value: 'p' } }),
        configured(exclusive, {
          [`${kind}_name`]: references(`aws_iam_${kind}.p.name`, `aws_iam_${kind}.p`),
          policy_arns: references(...names.flatMap(arnOf)),
        }),
      ],
    );
  };
  const sourceOf = (kind: string, ...names: string[]) => ({
    'main.tf': `${['any', 'limit']
      .map((name) => `resource "aws_iam_policy" "${name}" {\n  policy = file("${name}.json")\n}\n`)
      .join('')}resource "aws_iam_${kind}" "p" {\n  name = "p"\n}
resource "aws_iam_${kind}_policy_attachments_exclusive" "all" {
  ${kind}_name = aws_iam_${kind}.p.name
  policy_arns = [${['"arn:aws:iam::aws:policy/ReadOnlyAccess"', ...names.map((name) => `aws_iam_policy.${name}.arn`)].join(', ')}]
}
`,
  });

  test.each(kinds)('a %s holds what is attached so', async (kind) => {
    const { findings } = await scanPlan(attached(kind, 'any'));
    expect(findings).toMatchObject([
      { resource: 'aws_iam_policy.any', verdict: 'fail', witness: { principal: `aws_iam_${kind}.p` } },
    ]);
  });

  test.each(kinds)('a %s is limited by a Deny that is attached so', async (kind) => {
    expect(await verdicts(attached(kind, 'any', 'limit'), sourceOf(kind, 'any', 'limit'))).toEqual([]);
    expect(await verdicts(attached(kind, 'any'), sourceOf(kind, 'any'))).toEqual([
      'fail named-roles aws_iam_policy.any main.tf:2',
    ]);
  });

  test.each(kinds)('names of inline policies of a %s grant nothing', async (kind) => {
    const exclusive = `aws_iam_${kind}_policies_exclusive.all`;
    const one = change(named(exclusive), { [`${kind}_name`]: 'p', policy_names: ['x'] });
    const { counts } = await scanPlan(plan([one], [configured(exclusive, {})]));
    expect(counts).toMatchObject({ resources: 1, policies: 0, roleUses: 0 });
  });
});

describe('29: a resource with a region of its own', () => {
  const aws = {
    full_name: 'registry.terraform.io/hashicorp/aws',
    expressions: { region: { constant_value: 'eu-central-1' } },
  };

  test.each<[string, object, string, string[]]>([
    ['the provider’s, where it has none', {}, 'lambda.eu-central-1', []],
    ['not another', {}, 'lambda.us-east-1', wrongRole],
    ['its own', { region: 'us-east-1' }, 'lambda.us-east-1', []],
    ['its own that is the provider’s', { region: 'eu-central-1' }, 'lambda.us-east-1', wrongRole],
    ['its own, and another service', { region: 'us-east-1' }, 'ec2', wrongRole],
  ])('is served from that: %s', async (_, region, service, expected) => {
    expect(await verdicts(withProvider(lambda({ role: arn }, region, service), aws))).toEqual(expected);
  });
});

describe('29: changes that are deferred to a later plan', () => {
  const a = named('aws_iam_policy.a');
  const deferred = (reason: string, resource_change: object) => ({
    ...plan([], [configured('aws_iam_policy.a', { policy: references('var.policy') })]),
    planned_values: { root_module: {} },
    complete: false,
    deferred_changes: [{ reason, resource_change }],
  });
  const partly = change(a, { name: 'a' }, { arn: true, policy: true });

  test.each<[string, object, string[]]>([
    [
      'a policy that is known',
      deferred('deferred_prereq', change(a, { policy: ANY })),
      ['fail named-roles aws_iam_policy.a'],
    ],
    ['one that is fine', deferred('deferred_prereq', change(a, { policy: ONE })), []],
    ['one that is not known', deferred('resource_config_unknown', partly), ['unknown named-roles aws_iam_policy.a']],
    [
      'nothing of it is known',
      deferred('provider_config_unknown', { ...a, change: { actions: ['create'], before: null, after_unknown: true } }),
      ['unknown named-roles aws_iam_policy.a'],
    ],
    [
      'how many there will be is not known',
      deferred('instance_count_unknown', {
        ...change(a, { policy: ANY }),
        address: 'aws_iam_policy.a[*]',
        index_unknown: true,
      }),
      ['fail named-roles aws_iam_policy.a[*]'],
    ],
    [
      'in how many modules is not known',
      deferred('instance_count_unknown', {
        ...change(named('aws_iam_policy.a', { module: 'module.m[*]' }), { policy: ANY }),
        index_unknown: true,
      }),
      ['fail named-roles module.m[*].aws_iam_policy.a'],
    ],
    [
      'one that goes',
      deferred('deferred_prereq', { ...a, change: { actions: ['delete'], before: { policy: ANY }, after: null } }),
      [],
    ],
  ])('%s', async (_, members, expected) => {
    const { findings, notes } = await scanPlan(members);
    expect(findings.map(({ verdict, resource }) => `${verdict} named-roles ${resource}`)).toEqual(expected);
    expect(notes.map(({ message }) => message)).toContainEqual(expect.stringMatching(/deferred to a later plan/));
  });

  test.each<[string, (deny: object) => { resource_changes?: object[]; deferred_changes?: object[] }, string[]]>([
    ['made by this plan', (deny: object) => ({ resource_changes: [deny] }), []],
    [
      'made by a later one',
      (deny: object) => ({ deferred_changes: [{ reason: 'deferred_prereq', resource_change: deny }] }),
      ['unknown named-roles aws_iam_user_policy.allow'],
    ],
  ])('a Deny of the same user, %s', async (_, where, expected) => {
    const name = { user: 'u' };
    const deny = change(named('aws_iam_user_policy.deny'), {
      ...name,
      policy: passing({ Effect: 'Deny', Resource: '*' }),
    });
    const { resource_changes: denied = [], ...more } = where(deny);
    const now = [
      change(named('aws_iam_user.u'), { name: 'u' }),
      change(named('aws_iam_user_policy.allow'), { ...name, policy: ANY }),
    ];
    expect(await verdicts(plan([...now, ...denied], [], more))).toEqual(expected);
  });

  test('one that cannot be read does not pass', async () => {
    expect(await scanPlan(deferred('deferred_prereq', {}))).toMatchObject({ decision: 'error' });
  });
});

describe('29: plans of other versions', () => {
  const planned = change(named('aws_iam_policy.a'), { policy: ANY });

  test.each(['0.1', '0.2', '1.0', '1.1', '1.2', '1.3', '1.9', '1.10'])('%s is read', async (format_version) => {
    expect(await verdicts({ ...plan([planned]), format_version })).toEqual(['fail named-roles aws_iam_policy.a']);
  });

  test.each(['2.0', '10.0', '3', '', 'v1.2', '-1.0', ' 1.2', '01.2'])(
    '%j is an error that says so',
    async (format_version) => {
      const { decision, findings, problems } = await scanPlan({ ...plan([planned]), format_version });
      expect({ decision, findings }).toEqual({ decision: 'error', findings: [] });
      expect(problems[0]?.message).toContain(`format version \`${format_version}\``);
    },
  );

  test('references of the first versions name resources, not attributes', async () => {
    const first = { ...lambda({ role: references('aws_iam_role.run') }), format_version: '0.1' };
    expect(await verdicts(first)).toEqual(wrongRole);
  });
});

describe('29: OpenTofu', () => {
  test('its plans have the same form', async () => {
    expect(await verdicts({ ...lambda({ role: arn }), terraform_version: '1.10.0' })).toEqual(wrongRole);
  });

  test.each<[string, string | undefined]>([
    ['registry.opentofu.org/hashicorp/aws', '111122223333'],
    ['registry.terraform.io/hashicorp/aws', '111122223333'],
    ['registry.opentofu.org/somebody/aws', undefined],
  ])('its registry has another name, and the provider is the same: %s', (full_name, account) => {
    const expressions = { allowed_account_ids: { constant_value: ['111122223333'] } };
    const document = read(withProvider(lambda({ role: arn }), { name: 'aws', full_name, expressions }));
    expect(resourceIn(document, 'aws_lambda_function.run').account).toBe(account);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Resource } from '../../src/input/resource.js';
import type { Value } from '../../src/input/value.js';
import { absent, computed, Marker, open, policy, ref, resource, toValue, unknown, world } from './build.js';

const allow = { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' };
const deny = { Effect: 'Deny', Action: 'iam:*', Resource: '*' };
const doc = (...statements: object[]) => ({ Version: '2012-10-17', Statement: statements });

/**
 * Who holds the policy of a resource, and what limits it there: `user: Deny at group_policy, boundary`. Nobody is a dash; what is
 * only a boundary grants nothing.
 */
function held(resources: readonly Resource[], address: string): string[] {
  const built = world(resources);
  const found = built.policies.find(({ on, as }) => on.address === address && as === 'identity');
  if (found === undefined) throw new Error(`no policy at ${address}`);
  if (!built.holders.grants(found)) return ['nothing'];
  return [...built.holders.of(found)].map(({ principal, denies, boundaries }) => {
    const bounds = boundaries.map((one) =>
      'cause' in one ? `boundary not known: ${one.cause.expression}` : `boundary ${one.policy.on.address}`,
    );
    const said = [...denies].map(
      ({ statement, policy, loose }) => `${loose ? 'perhaps ' : ''}${statement.effect} at ${policy.on.address}`,
    );
    return [principal?.resource.address ?? '-', ...new Set([...bounds, ...said])].join('; ');
  });
}

const role = resource('role', 'aws_iam_role', { name: 'role' });
const user = resource('user', 'aws_iam_user', { name: 'user' });
const group = resource('group', 'aws_iam_group', { name: 'group' });
const managed = resource('managed', 'aws_iam_policy', { name: 'managed', policy: policy(allow) });
const attach = (attributes: object, type = 'aws_iam_role_policy_attachment') =>
  resource('attachment', type, attributes);

describe('who holds a policy', () => {
  const arn = ref('managed', 'arn');
  test.each<[string, Resource[], string, string[]]>([
    ['nobody in this change', [managed], 'managed', ['-']],
    [
      'the role that it is written in',
      [resource('r', 'aws_iam_role', { inline_policy: [{ policy: policy(allow) }] })],
      'r',
      ['r'],
    ],
    [
      'the role of an inline policy',
      [role, resource('p', 'aws_iam_role_policy', { role: ref('role', 'id'), policy: policy(allow) })],
      'p',
      ['role'],
    ],
    [
      'the role by its name',
      [role, resource('p', 'aws_iam_role_policy', { role: 'role', policy: policy(allow) })],
      'p',
      ['role'],
    ],
    [
      'the user of an inline policy',
      [user, resource('p', 'aws_iam_user_policy', { user: ref('user', 'name'), policy: policy(allow) })],
      'p',
      ['user'],
    ],
    [
      'the group of an inline policy',
      [group, resource('p', 'aws_iam_group_policy', { group: 'group', policy: policy(allow) })],
      'p',
      ['group'],
    ],
    ['a role that it is attached to', [role, managed, attach({ role: 'role', policy_arn: arn })], 'managed', ['role']],
    [
      'a role that lists it',
      [managed, resource('r', 'aws_iam_role', { managed_policy_arns: [arn] })],
      'managed',
      ['r'],
    ],
    [
      'several at once',
      [
        role,
        user,
        group,
        managed,
        attach({ policy_arn: arn, roles: ['role'], users: ['user'], groups: ['group'] }, 'aws_iam_policy_attachment'),
      ],
      'managed',
      ['role', 'user', 'group'],
    ],
    [
      'a role with all its attachments in one',
      [role, managed, attach({ role_name: 'role', policy_arns: [arn] }, 'aws_iam_role_policy_attachments_exclusive')],
      'managed',
      ['role'],
    ],
    ['somebody outside this change', [managed, attach({ role: 'elsewhere', policy_arn: arn })], 'managed', ['-']],
    ['somebody who is not known', [role, managed, attach({ role: unknown(), policy_arn: arn })], 'managed', ['-']],
    [
      'a role in CloudFormation',
      [resource('R', 'AWS::IAM::Role', { Policies: [{ PolicyDocument: doc(allow) }] })],
      'R',
      ['R'],
    ],
    [
      'by name in CloudFormation',
      [
        resource('R', 'AWS::IAM::Role', {}),
        resource('P', 'AWS::IAM::Policy', { Roles: [ref('R', 'Ref')], PolicyDocument: doc(allow) }),
      ],
      'P',
      ['R'],
    ],
    [
      'by ARN in CloudFormation',
      [
        resource('U', 'AWS::IAM::User', { ManagedPolicyArns: [ref('P', 'Ref')] }),
        resource('P', 'AWS::IAM::ManagedPolicy', { PolicyDocument: doc(allow) }),
      ],
      'P',
      ['U'],
    ],
    [
      'one instead of a list',
      [
        resource('U', 'AWS::IAM::User', { ManagedPolicyArns: ref('P', 'Ref') }),
        resource('P', 'AWS::IAM::ManagedPolicy', { PolicyDocument: doc(allow) }),
      ],
      'P',
      ['U'],
    ],
    [
      'a data source is no attachment',
      [
        role,
        managed,
        resource('d', 'aws_iam_role_policy_attachment', { role: 'role', policy_arn: arn }, { mode: 'data' }),
      ],
      'managed',
      ['-'],
    ],
  ])('%s', (_, resources, address, expected) => expect(held(resources, address)).toEqual(expected));
});

describe('what else the holder has that may deny', () => {
  const denying = (type: string, attributes: object) =>
    resource('denying', type, { ...attributes, policy: policy(deny) });
  const userPolicy = resource('p', 'aws_iam_user_policy', { user: 'user', policy: policy(allow) });
  const member = resource('m', 'aws_iam_user_group_membership', { user: 'user', groups: ['group'] });

  test.each<[string, Resource[], string[]]>([
    [
      'a statement of the same policy',
      [user, resource('p', 'aws_iam_user_policy', { user: 'user', policy: policy(allow, deny) })],
      ['user; Deny at p'],
    ],
    [
      'an effect that is not known',
      [user, resource('p', 'aws_iam_user_policy', { user: 'user', policy: policy(allow, { ...deny, Effect: 'x' }) })],
      ['user; unknown at p'],
    ],
    [
      'an inline policy',
      [user, userPolicy, denying('aws_iam_user_policy', { user: 'user' })],
      ['user; Deny at denying'],
    ],
    [
      'a policy that is not known',
      [user, userPolicy, resource('q', 'aws_iam_user_policy', { user: 'user', policy: unknown() })],
      ['user; unknown at q'],
    ],
    [
      'an inline policy that another resource does not list, and takes away',
      [
        user,
        userPolicy,
        denying('aws_iam_user_policy', { user: 'user', name: 'd' }),
        resource('all', 'aws_iam_user_policies_exclusive', { user_name: 'user', policy_names: ['p'] }),
      ],
      ['user; perhaps Deny at denying'],
    ],
    [
      'one that it lists',
      [
        user,
        userPolicy,
        denying('aws_iam_user_policy', { user: 'user', name: 'd' }),
        resource('all', 'aws_iam_user_policies_exclusive', { user_name: 'user', policy_names: ['p', 'd'] }),
      ],
      ['user; Deny at denying'],
    ],
    [
      'one that it lists by reference',
      [
        user,
        userPolicy,
        denying('aws_iam_user_policy', { user: 'user' }),
        resource('all', 'aws_iam_user_policies_exclusive', {
          user_name: 'user',
          policy_names: [ref('denying', 'name')],
        }),
      ],
      ['user; Deny at denying'],
    ],
    [
      'one of somebody else’s list',
      [
        user,
        userPolicy,
        denying('aws_iam_user_policy', { user: 'user', name: 'd' }),
        resource('all', 'aws_iam_user_policies_exclusive', { user_name: 'other', policy_names: [] }),
      ],
      ['user; Deny at denying'],
    ],
    [
      'a managed policy that all attachments in one do not have',
      [
        user,
        userPolicy,
        denying('aws_iam_policy', { name: 'd' }),
        attach({ user: 'user', policy_arn: ref('denying', 'arn') }, 'aws_iam_user_policy_attachment'),
        resource('all', 'aws_iam_user_policy_attachments_exclusive', { user_name: 'user', policy_arns: [] }),
      ],
      ['user; perhaps Deny at denying'],
    ],
    [
      'a managed policy beside names of inline ones',
      [
        user,
        userPolicy,
        denying('aws_iam_policy', { name: 'd' }),
        attach({ user: 'user', policy_arn: ref('denying', 'arn') }, 'aws_iam_user_policy_attachment'),
        resource('all', 'aws_iam_user_policies_exclusive', { user_name: 'user', policy_names: [] }),
      ],
      ['user; Deny at denying'],
    ],
    [
      'a managed policy of all attachments in one',
      [
        user,
        userPolicy,
        denying('aws_iam_policy', { name: 'd' }),
        resource('all', 'aws_iam_user_policy_attachments_exclusive', {
          user_name: 'user',
          policy_arns: [ref('denying', 'arn')],
        }),
      ],
      ['user; Deny at denying'],
    ],
    [
      'a managed policy of a group that is taken from the group',
      [
        user,
        group,
        userPolicy,
        member,
        denying('aws_iam_group_policy', { group: 'group', name: 'd' }),
        resource('all', 'aws_iam_group_policies_exclusive', { group_name: 'group', policy_names: [] }),
      ],
      ['user; perhaps Deny at denying'],
    ],
    [
      'a managed policy',
      [
        user,
        userPolicy,
        denying('aws_iam_policy', { name: 'd' }),
        attach({ user: 'user', policy_arn: ref('denying', 'arn') }, 'aws_iam_user_policy_attachment'),
      ],
      ['user; Deny at denying'],
    ],
    [
      'a policy of a group',
      [user, group, userPolicy, member, denying('aws_iam_group_policy', { group: 'group' })],
      ['user; Deny at denying'],
    ],
    [
      'the group says who is in it',
      [
        user,
        group,
        userPolicy,
        resource('m', 'aws_iam_group_membership', { users: ['user'], group: 'group' }),
        denying('aws_iam_group_policy', { group: 'group' }),
      ],
      ['user; Deny at denying'],
    ],
    [
      'a group that it is not in',
      [user, group, userPolicy, denying('aws_iam_group_policy', { group: 'group' })],
      ['user'],
    ],
    [
      'groups that are not known',
      [
        user,
        group,
        userPolicy,
        resource('m', 'aws_iam_user_group_membership', { user: 'user', groups: unknown() }),
        denying('aws_iam_group_policy', { group: 'group' }),
      ],
      ['user; perhaps Deny at denying'],
    ],
    [
      'a group whose members are not known',
      [
        user,
        group,
        userPolicy,
        resource('m', 'aws_iam_group_membership', { users: unknown(), group: 'group' }),
        denying('aws_iam_group_policy', { group: 'group' }),
      ],
      ['user; perhaps Deny at denying'],
    ],
    [
      'a policy whose holder is not known',
      [user, userPolicy, denying('aws_iam_role_policy', { role: unknown() })],
      ['user; perhaps Deny at denying'],
    ],
    [
      'an attached policy that is not known',
      [
        user,
        userPolicy,
        denying('aws_iam_policy', {}),
        attach({ user: 'user', policy_arn: unknown() }, 'aws_iam_user_policy_attachment'),
      ],
      ['user; perhaps Deny at denying'],
    ],
    ['somebody else’s policy', [user, userPolicy, role, denying('aws_iam_role_policy', { role: 'role' })], ['user']],
    [
      'only what allows',
      [user, userPolicy, resource('q', 'aws_iam_user_policy', { user: 'user', policy: policy(allow) })],
      ['user'],
    ],
    [
      'a trust policy denies nobody anything',
      [
        resource('r', 'aws_iam_role', { name: 'r', assume_role_policy: policy(deny) }),
        resource('p', 'aws_iam_role_policy', { role: 'r', policy: policy(allow) }),
      ],
      ['r'],
    ],
  ])('%s', (_, resources, expected) => expect(held(resources, 'p')).toEqual(expected));

  test.each<[string, object, string[]]>([
    ['groups in CloudFormation', { Groups: [ref('G', 'Ref')] }, ['U; Deny at G']],
    ['groups behind a condition', { Groups: unknown('!If A') }, ['U; perhaps Deny at G']],
    ['no group', {}, ['U']],
  ])('%s', (_, attributes, expected) => {
    const U = resource('U', 'AWS::IAM::User', { ...attributes, Policies: [{ PolicyDocument: doc(allow) }] });
    const G = resource('G', 'AWS::IAM::Group', { Policies: [{ PolicyDocument: doc(deny) }] });
    expect(held([U, G], 'U')).toEqual(expected);
  });

  test('properties that are not known may be anything', () => {
    const U = resource('U', 'AWS::IAM::User', open({ Policies: [{ PolicyDocument: doc(allow) }] }));
    const P = resource('P', 'AWS::IAM::ManagedPolicy', { PolicyDocument: doc(deny) });
    expect(held([U, P], 'U')).toEqual(['U; boundary not known: var.more; perhaps Deny at P']);
  });
});

describe('a permissions boundary', () => {
  const bounded = (permissions_boundary: unknown) =>
    held([resource('r', 'aws_iam_role', { permissions_boundary, inline_policy: [{ policy: policy(allow) }] })], 'r');

  test.each<[string, unknown, string]>([
    ['an ARN', 'arn:aws:iam::111122223333:policy/b', 'r; boundary not known: the permissions boundary of r'],
    ['not known', unknown(), 'r; boundary not known: var.x'],
    ['not set', absent, 'r'],
    ['left to the provider', computed, 'r'],
    ['an empty text, as the state has it', '', 'r'],
  ])('%s', (_, boundary, expected) => expect(bounded(boundary)).toEqual([expected]));

  test('of a permission set, which is no principal here', () => {
    const set = resource('S', 'AWS::SSO::PermissionSet', {
      InlinePolicy: doc(allow),
      PermissionsBoundary: { ManagedPolicyArn: 'x' },
    });
    expect(held([set], 'S')).toEqual(['-; boundary not known: the permissions boundary of S']);
  });

  test('of nothing else: no policy takes itself out of sight', () => {
    const odd = resource('P', 'AWS::IAM::ManagedPolicy', { PolicyDocument: doc(allow), PermissionsBoundary: 'x' });
    expect(held([odd], 'P')).toEqual(['-']);
  });

  describe('a policy that is one', () => {
    const owner = resource('r', 'aws_iam_role', { name: 'r', permissions_boundary: ref('managed', 'arn') });
    test.each<[string, Resource[], string[]]>([
      ['and nothing else grants nothing', [managed, owner], ['nothing']],
      [
        'but is attached to somebody outside this change, too',
        [managed, owner, attach({ user: 'bob', policy_arn: ref('managed', 'arn') }, 'aws_iam_user_policy_attachment')],
        ['-'],
      ],
      ['of a role that may not be made', [managed, { ...owner, when: ['IsProd is true'] }], ['-']],
      [
        'and comes and goes with the role',
        [
          { ...managed, when: ['IsProd is true'] },
          { ...owner, when: ['IsProd is true'] },
        ],
        ['nothing'],
      ],
      [
        'and is held, too',
        [
          managed,
          owner,
          user,
          attach({ user: 'user', policy_arn: ref('managed', 'arn') }, 'aws_iam_user_policy_attachment'),
        ],
        ['user'],
      ],
      [
        'and is held by somebody who is not known',
        [managed, owner, attach({ role: unknown(), policy_arn: ref('managed', 'arn') })],
        ['-'],
      ],
      [
        'beside an attachment of what is not known',
        [managed, owner, attach({ role: 'r', policy_arn: unknown() })],
        ['-'],
      ],
    ])('%s', (_, resources, expected) => expect(held(resources, 'managed')).toEqual(expected));
  });
});

describe('very many', () => {
  test('users, each with a policy, in a group with as many', () => {
    const count = 2_000;
    const users = Array.from({ length: count }, (_, at) => [
      resource(`u${at}`, 'aws_iam_user', { name: `u${at}` }),
      resource(`p${at}`, 'aws_iam_user_policy', { user: `u${at}`, policy: policy(allow, deny) }),
      resource(`g${at}`, 'aws_iam_group_policy', { group: 'group', policy: policy(deny) }),
    ]);
    const names = Array.from({ length: count }, (_, at) => `u${at}`);
    const { policies, holders } = world([
      ...users.flat(),
      group,
      resource('m', 'aws_iam_group_membership', { users: names, group: 'group' }),
    ]);
    for (const each of policies) for (const { denies } of holders.of(each)) denies[Symbol.iterator]().next();
    expect(policies).toHaveLength(2 * count);
  });

  test('holders of one policy', () => {
    const users = Array.from({ length: 130_000 }, (_, at) => resource(`u${at}`, 'aws_iam_user', { name: `u${at}` }));
    const attachment = attach(
      { policy_arn: ref('managed', 'arn'), users: users.map(({ address }) => address) },
      'aws_iam_policy_attachment',
    );
    expect(held([managed, ...users, attachment], 'managed')).toHaveLength(130_000);
  });

  test('policies whose holder is not known', () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      resource(`p${at}`, 'aws_iam_role_policy', { role: unknown(), policy: policy(deny) }),
    );
    const { policies, holders } = world(many);
    for (const each of policies) expect([...holders.of(each)]).toHaveLength(1);
  });
});

describe('what else takes a Deny away, or gives it later', () => {
  const inline = (type: string, name: string, statement: object, on: object, rest: Partial<Resource> = {}) =>
    resource(name, type, { ...on, name, policy: policy(statement) }, rest);
  const rolePolicy = inline('aws_iam_role_policy', 'p', allow, { role: 'role' });
  const roleDeny = inline('aws_iam_role_policy', 'd', deny, { role: 'role' });
  const userPolicy = inline('aws_iam_user_policy', 'p', allow, { user: 'user' });
  const groupDeny = inline('aws_iam_group_policy', 'd', deny, { group: 'group' });
  const managedDeny = inline('aws_iam_policy', 'd', deny, {});
  const attached = attach({ role: 'role', policy_arn: ref('d', 'arn') });
  const sole = (attributes: object, name = 'sole') =>
    resource(name, 'aws_iam_policy_attachment', { policy_arn: ref('d', 'arn'), ...attributes });
  const member = (rest: Partial<Resource> = {}) =>
    resource('m', 'aws_iam_user_group_membership', { user: 'user', groups: ['group'] }, rest);
  const members = (users: unknown, name = 'all') =>
    resource(name, 'aws_iam_group_membership', { group: 'group', users });
  const roleWith = (attributes: object) => resource('role', 'aws_iam_role', { name: 'role', ...attributes });
  const names = (policy_names: unknown, role_name: unknown = 'role') =>
    resource('names', 'aws_iam_role_policies_exclusive', { role_name, policy_names });
  const inUser = (...rest: Resource[]) => [user, group, userPolicy, groupDeny, ...rest];

  test.each<[string, Resource[], string[]]>([
    [
      'a policy that is attached to others only',
      [role, rolePolicy, managedDeny, attached, sole({ roles: ['other'] })],
      ['role; perhaps Deny at d'],
    ],
    [
      'one that is attached to the role as well',
      [role, rolePolicy, managedDeny, attached, sole({ roles: ['role'] })],
      ['role; Deny at d'],
    ],
    [
      'one of which two attachments each list all',
      [role, rolePolicy, managedDeny, sole({ roles: ['role'] }), sole({ roles: ['other'] }, 'sole2')],
      ['role; perhaps Deny at d'],
    ],
    [
      'some policy that is attached to others only',
      [role, rolePolicy, managedDeny, attached, sole({ policy_arn: unknown(), roles: ['other'] })],
      ['role; perhaps Deny at d'],
    ],
    [
      'an inline one is no managed one',
      [role, rolePolicy, roleDeny, sole({ policy_arn: unknown() })],
      ['role; Deny at d'],
    ],
    [
      'a list of somebody who is not known',
      [role, rolePolicy, roleDeny, names([], unknown())],
      ['role; perhaps Deny at d'],
    ],
    [
      'blocks of the role, which are all that it keeps',
      [roleWith({ inline_policy: [{ name: 'x', policy: policy() }] }), rolePolicy, roleDeny],
      ['role; perhaps Deny at d'],
    ],
    [
      'an empty block',
      [roleWith({ inline_policy: [{ name: '', policy: '' }] }), rolePolicy, roleDeny],
      ['role; perhaps Deny at d'],
    ],
    [
      'a block that is in it itself',
      [roleWith({ inline_policy: [{ name: 'x', policy: policy(deny) }] }), rolePolicy],
      ['role; Deny at role'],
    ],
    [
      'a block that is not listed, though the role has a listed name',
      [roleWith({ inline_policy: [{ name: 'x', policy: policy(deny) }] }), rolePolicy, names(['role', 'p'])],
      ['role; perhaps Deny at role'],
    ],
    [
      'a block that is listed',
      [roleWith({ inline_policy: [{ name: 'x', policy: policy(deny) }] }), rolePolicy, names(['x', 'p'])],
      ['role; Deny at role'],
    ],
    ['a membership that comes later', inUser(member({ deferred: true })), ['user; perhaps Deny at d']],
    [
      'a list of all members, of which the user is none',
      inUser(member(), members(['bob'])),
      ['user; perhaps Deny at d'],
    ],
    [
      'a list of all members with the user',
      inUser(member(), members(['user'])),
      ['user; Deny at d', 'user; Deny at d'],
    ],
    ['two such lists', inUser(members(['user']), members(['bob'], 'all2')), ['user; perhaps Deny at d']],
  ])('%s', (_, resources, expected) => {
    expect(held(resources, 'p')).toEqual([...new Set(expected)]);
  });

  test('a policy that only the provider shows to be attached is not', () => {
    const list = new Marker((route) => {
      const value = toValue(['arn:aws:iam::111122223333:policy/d'], route);
      if (value.kind !== 'list') throw new Error('a list');
      return { ...value, computed: true, items: value.items.map((item) => ({ ...item, computed: true }) as Value) };
    });
    const known = resource('d', 'aws_iam_policy', {
      name: 'd',
      arn: 'arn:aws:iam::111122223333:policy/d',
      policy: policy(deny),
    });
    expect(held([roleWith({ managed_policy_arns: list }), rolePolicy, known], 'p')).toEqual(['role']);
  });
});

describe('a boundary that comes later', () => {
  const b = (rest: Partial<Resource>) => resource('b', 'aws_iam_policy', { name: 'b', policy: policy(allow) }, rest);
  const r = (rest: Partial<Resource>) =>
    resource('r', 'aws_iam_role', { name: 'r', permissions_boundary: ref('b', 'arn') }, rest);
  const p = resource('p', 'aws_iam_role_policy', { role: 'r', policy: policy(allow) });
  const later = 'r; boundary not known: the permissions boundary of r is deferred to a later plan';
  test.each<[string, Partial<Resource>, Partial<Resource>, string]>([
    ['now', {}, {}, 'r; boundary b'],
    ['its text', { deferred: true }, {}, later],
    ['the role', {}, { deferred: true }, later],
  ])('%s', (_, ofPolicy, ofRole, expected) => expect(held([b(ofPolicy), r(ofRole), p], 'p')).toEqual([expected]));
});

describe('a boundary that a permission set has as its policy grants', () => {
  const bounded = resource('r', 'aws_iam_role', { name: 'r', permissions_boundary: ref('managed', 'arn') });
  const set = (name: unknown, account: string) =>
    resource(
      's',
      'aws_ssoadmin_customer_managed_policy_attachment',
      { permission_set_arn: 'x', customer_managed_policy_reference: [{ name }] },
      { account },
    );
  test.each<[string, unknown, string[]]>([
    ['by its name, in the account that it is used in', 'managed', ['-']],
    ['perhaps', unknown(), ['-']],
    ['by another name', 'other', ['nothing']],
  ])('%s', (_, name, expected) => {
    const there = { ...managed, account: '111122223333' };
    expect(held([there, bounded, set(name, '444455556666')], 'managed')).toEqual(expected);
  });
});

describe('a name in what may be another account', () => {
  const p = resource('p', 'aws_iam_role_policy', { role: 'role', policy: policy(allow) });
  const d = resource('d', 'aws_iam_role_policy', { role: 'role', policy: policy(deny) });
  const somewhere = { inSomeAccount: true } as const;
  test.each<[string, Resource[], string[]]>([
    ['the same for all', [role, p, d], ['role; Deny at d']],
    ['the same that is not known for all', [role, p, d].map((one) => ({ ...one, ...somewhere })), ['role; Deny at d']],
    ['that of the Deny is not known', [role, p, { ...d, ...somewhere }], ['role; perhaps Deny at d']],
    [
      'that of the role is known, too',
      [
        { ...role, account: '111122223333' },
        { ...p, account: '111122223333' },
        { ...d, ...somewhere },
      ],
      ['role; perhaps Deny at d'],
    ],
    ['that of the role is not known', [{ ...role, ...somewhere }, p, d], ['-']],
  ])('%s', (_, resources, expected) => expect(held(resources, 'p')).toEqual(expected));
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/engine/finding.js';
import { judge as judgeWorld } from '../../src/engine/judge.js';
import type { Clause } from '../../src/engine/rule.js';
import type { Resource } from '../../src/input/resource.js';
import { buildWorld } from '../../src/model/world.js';
import { document, gap, hole, parts, policy, ref, resource, sensitive, symbol, unknown } from '../model/build.js';
import { statementsOf } from '../support/policy.js';
import { active, findings, passRole, rule } from './build.js';

const home = { account: '111122223333', partition: 'aws' };
const allow = (Resource: unknown, rest: object = {}) => ({
  Effect: 'Allow',
  Action: 'iam:PassRole',
  Resource,
  ...rest,
});
const deny = (Resource: unknown, rest: object = {}) => ({ ...allow(Resource, rest), Effect: 'Deny' });
const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

function judge(statements: unknown[], rest: Resource[] = [], on: Partial<Resource> = home): Finding[] {
  return findings(passRole, [
    resource('p', 'aws_iam_policy', { name: 'p', policy: { Version: '2012-10-17', Statement: statements } }, on),
    ...rest,
  ]);
}

const first = (...statements: unknown[]) => judge(statements)[0];

describe('the request is one that is allowed', () => {
  test.each<[string, unknown[], string, object]>([
    ['any role', [allow('*')], role('any-role'), {}],
    ['below a path', [allow(role('team/*'))], role('team/any-role'), {}],
    ['in any account, so in this', [allow('arn:aws:iam::*:role/*')], role('any-role'), {}],
    ['all but one', [{ Effect: 'Allow', Action: '*', NotResource: role('any-role') }], role('some-role'), {}],
    [
      'with what the condition asks for',
      [allow('*', { Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } } })],
      role('any-role'),
      { 'iam:PassedToService': ['ec2.amazonaws.com'] },
    ],
    [
      'with a tag in the name',
      [allow(role('${aws:PrincipalTag/team}*'))],
      role('any-role'),
      { 'aws:PrincipalTag/team': ['any'] },
    ],
    [
      'in the own account by a variable',
      [allow('arn:aws:iam::${aws:PrincipalAccount}:role/*')],
      role('any-role'),
      { 'aws:PrincipalAccount': ['111122223333'] },
    ],
    ['beside a Deny of its example', [allow('*'), deny(role('any-role'))], role('some-role'), {}],
    [
      'beside a Deny of all examples',
      [allow('*'), deny(role('any-*')), deny(role('some*')), deny(role('other?role'))],
      role('a'),
      {},
    ],
    [
      'beside a Deny of all, under a condition that does not hold',
      [allow('*'), deny('*', { Condition: { Bool: { 'aws:ViaAWSService': 'true' } } }), deny(role('any-role'))],
      role('some-role'),
      {},
    ],
    [
      'of the second element where the first is denied',
      [allow([role('ab*'), role('*-x')]), deny(role('ab*'))],
      role('any-role-x'),
      {},
    ],
    ['beside a Deny of something else', [allow('*'), deny('*', { Action: 's3:*' })], role('any-role'), {}],
  ])('%s', (_, statements, arn, context) => {
    expect(first(...statements)).toMatchObject({
      verdict: 'fail',
      witness: { action: 'iam:PassRole', resource: arn, context, allowed: true },
    });
  });

  test.each<[string, ReturnType<typeof parts>]>([
    ['the own account', parts('arn:aws:iam::', symbol('account'), ':role/*')],
    ['the own account and partition', parts('arn:', symbol('partition'), ':iam::', symbol('account'), ':role/*')],
  ])('%s is filled in where it is not known', (_, Resource) => {
    const [found] = judge([allow(Resource)], [], {});
    expect(found).toMatchObject({ verdict: 'fail', witness: { resource: 'arn:aws:iam::111122223333:role/any-role' } });
  });

  test('a Deny in the own account takes no other', () => {
    const own = parts('arn:aws:iam::', symbol('account'), ':role/any-role');
    expect(judge([allow('*'), deny(own)], [], {})[0]?.witness?.resource).toBe(role('some-role'));
  });

  test('whoever holds the policy', () => {
    const held = (...resources: Resource[]) => judge([allow('*')], resources)[0]?.witness?.principal;
    const user = resource('u', 'aws_iam_user', { name: 'u' }, home);
    const attached = resource('a', 'aws_iam_user_policy_attachment', { user: 'u', policy_arn: ref('p', 'arn') }, home);
    expect(held()).toBe('whoever holds p');
    expect(held(user, attached)).toBe('u');
  });

  test('of several holders the one that nothing limits', () => {
    const user = (name: string, rest: object) => [
      resource(name, 'aws_iam_user', { name, ...rest }, home),
      resource(`${name}-a`, 'aws_iam_user_policy_attachment', { user: name, policy_arn: ref('p', 'arn') }, home),
    ];
    const resources = [...user('bounded', { permissions_boundary: 'x' }), ...user('free', {})];
    expect(judge([allow('*')], resources)[0]?.witness?.principal).toBe('free');
  });
});

describe('without such a request it is unknown, and says why', () => {
  test.each<[string, unknown[], string[]]>([
    ['perhaps denied', [allow('*'), { ...deny('*'), Effect: unknown('var.effect') }], ['var.effect']],
    ['denied on a condition that is not known', [allow('*'), deny('*', { Condition: unknown('var.c') })], ['var.c']],
    ['a condition that is not known', [allow('*', { Condition: unknown('var.condition') })], ['var.condition']],
    [
      'all but what is not known denied',
      [allow('*'), { Effect: 'Deny', Action: '*', NotResource: unknown('x') }],
      ['x'],
    ],
    [
      'a Deny with a Principal, which AWS refuses',
      [allow('*'), deny('*', { Principal: '*' })],
      ['a `Principal` in an identity policy'],
    ],
  ])('%s', (_, statements, causes) => {
    const found = judge(statements).find(({ place }) => place.route[2] === 0);
    expect(found).toMatchObject({ verdict: 'unknown', witness: null });
    expect(found?.causes.map(({ expression }) => expression)).toEqual(causes);
  });

  const crowd = (count: number, denied: (at: number) => object) => {
    const users = Array.from({ length: count }, (_, at) => [
      resource(`u${at}`, 'aws_iam_user', { name: `u${at}` }, home),
      resource(`p${at}`, 'aws_iam_user_policy', { user: `u${at}`, policy: policy(allow('*')) }, home),
      resource(`g${at}`, 'aws_iam_group_policy', { group: 'g', policy: policy(denied(at)) }, home),
    ]);
    const names = users.map((_, at) => `u${at}`);
    const group = resource('g', 'aws_iam_group', { name: 'g' }, home);
    const member = resource('m', 'aws_iam_group_membership', { group: 'g', users: names }, home);
    return findings(passRole, [...users.flat(), group, member]);
  };

  test('very many statements that deny, held by very many', () => {
    const found = crowd(2_000, (at) => deny(role(`app-${at}`)));
    expect(found).toHaveLength(2_000);
    expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
    expect(found[0]?.causes.length).toBeLessThanOrEqual(20);
  });

  test('the same is weighed once', () => expect(crowd(300, () => deny('*'))).toEqual([]));
});

describe('where it is proven that there is none, nothing is found', () => {
  test.each<[string, unknown[]]>([
    ['denied', [allow('*'), deny('*')]],
    ['denied but for a named role', [allow('*'), { Effect: 'Deny', Action: 'iam:*', NotResource: role('app') }]],
    [
      'denied but for prefixes',
      [allow('*'), { Effect: 'Deny', Action: '*', NotResource: [role('app-*'), role('fn-*')] }],
    ],
    ['denied but for what is no role', [allow('*'), { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::*' }]],
    ['every role of the own partition denied', [allow('*'), deny('arn:aws:iam::*:role/*')]],
    ['every role of the own account denied', [allow('*'), deny(role('*'))]],
    ['all that is allowed denied', [allow(role('ab*')), deny(role('a*'))]],
    ['denied in two halves', [allow('*'), deny(role('a*')), { Effect: 'Deny', Action: '*', NotResource: role('a*') }]],
    ['a condition that no request meets', [allow('*', { Condition: { StringEquals: { k: [] } } })]],
    [
      'denied just where it is allowed',
      [
        allow('*', { Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } } }),
        deny('*', { Condition: { StringLike: { 'iam:PassedToService': 'ec2*' } } }),
      ],
    ],
    [
      'a role that is not known, denied whatever it is',
      [allow(unknown('var.role')), { Effect: 'Deny', Action: 'iam:PassRole', Resource: '*' }],
    ],
    ['actions that are not known, of which passing is denied', [{ ...allow('*'), Action: unknown() }, deny('*')]],
  ])('%s', (_, statements) => expect(judge(statements)).toEqual([]));
});

describe('what is left after a Deny', () => {
  const notOn = (NotResource: unknown, rest: object = {}) => ({
    Effect: 'Deny',
    Action: 'iam:*',
    NotResource,
    ...rest,
  });
  test.each<[string, unknown[], string, object]>([
    ['roles below a path, which are not named', [allow('*'), notOn(role('team/*'))], role('team/any'), {}],
    [
      'one prefix that is named, one that is not',
      [allow('*'), notOn([role('app-*'), role('a*')])],
      role('any-role'),
      {},
    ],
    [
      'with MFA every role',
      [allow('*'), deny('*', { Action: '*', Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } })],
      role('any-role'),
      { 'aws:MultiFactorAuthPresent': ['true'] },
    ],
    [
      'every role where the Deny does not bind',
      [allow('*'), notOn(role('app-*'), { Condition: { StringNotEquals: { 'aws:PrincipalTag/admin': 'yes' } } })],
      role('any-role'),
      { 'aws:PrincipalTag/admin': ['yes'] },
    ],
    [
      'every role where the Deny is about others',
      [allow('*'), { ...notOn(role('app')), Action: 's3:*' }],
      role('any-role'),
      {},
    ],
  ])('%s', (_, statements, arn, context) => {
    expect(first(...statements)).toMatchObject({ verdict: 'fail', witness: { resource: arn, context } });
  });

  test('only elements that are left are named', () => {
    const [found] = judge([allow(['*', role('x*'), role('p/*')]), deny(role('x*')), deny(role('p/*'))]);
    expect(found?.message).toBe('iam:PassRole reaches `*`; name the roles that may be passed');
    const [both] = judge([allow([role('x*'), role('p/*'), role('q/*')]), deny(role('p/*'))]);
    expect(both?.message).toContain(`reaches \`${role('x*')}\`, \`${role('q/*')}\`;`);
    expect(both?.place.route.at(-1)).toBe(0);
    const [second] = judge([allow([role('x*'), role('p/*')]), deny(role('x*'))]);
    expect(second?.place.route.at(-1)).toBe(1);
  });

  test('what is not known is said once the rest is denied', () => {
    const [found] = judge([allow([role('x*'), unknown('var.role')]), deny(role('x*'))]);
    expect(found).toMatchObject({ verdict: 'unknown' });
    expect(found?.causes.map(({ expression }) => expression)).toEqual(['var.role']);
  });
});

describe('who holds it', () => {
  const user = (rest: object = {}) => resource('u', 'aws_iam_user', { name: 'ann', ...rest }, home);
  const attached = resource('a', 'aws_iam_user_policy_attachment', { user: 'ann', policy_arn: ref('p', 'arn') }, home);
  const other = (name: string, ...statements: object[]) =>
    resource(name, 'aws_iam_policy', { name, policy: policy(...statements) }, home);
  const boundedBy = (...statements: object[]) => [
    user({ permissions_boundary: ref('b', 'arn') }),
    attached,
    other('b', ...statements),
  ];
  const verdict = (...resources: Resource[]) => judge([allow('*')], resources)[0]?.verdict ?? 'pass';

  test.each<[string, Resource[], string]>([
    ['a boundary that names roles', boundedBy(allow(role('fn-*'))), 'pass'],
    ['one that names some and not others', boundedBy(allow([role('fn-*'), role('*-x')])), 'fail'],
    ['one that allows everything', boundedBy({ Effect: 'Allow', Action: '*', Resource: '*' }), 'fail'],
    ['one that allows other things', boundedBy({ Effect: 'Allow', Action: 's3:*', Resource: '*' }), 'pass'],
    ['one that denies', boundedBy({ Effect: 'Allow', Action: '*', Resource: '*' }, deny('*')), 'pass'],
    [
      'one that leaves named roles',
      boundedBy(
        { Effect: 'Allow', Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: '*', NotResource: role('fn-*') },
      ),
      'pass',
    ],
    [
      'one outside of the change',
      [user({ permissions_boundary: 'arn:aws:iam::111122223333:policy/x' }), attached],
      'unknown',
    ],
    ['one that is not known', [user({ permissions_boundary: unknown() }), attached], 'unknown'],
    [
      'a condition on who it is, who it is not',
      boundedBy(allow('*', { Condition: { StringEquals: { 'aws:username': 'bob' } } })),
      'pass',
    ],
    [
      'a condition on who it is',
      boundedBy(allow('*', { Condition: { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:user/ann' } } })),
      'fail',
    ],
    [
      'a condition on another account',
      boundedBy(allow('*', { Condition: { StringEquals: { 'aws:PrincipalAccount': '444455556666' } } })),
      'pass',
    ],
    ['a role by the name of the user', boundedBy(allow('arn:aws:iam::111122223333:role/${aws:username}')), 'fail'],
    [
      'somebody outside of the change, too',
      [
        ...boundedBy(allow(role('fn-*'))),
        resource('o', 'aws_iam_user_policy_attachment', { user: 'elsewhere', policy_arn: ref('p', 'arn') }, home),
      ],
      'fail',
    ],
  ])('%s', (_, resources, expected) => expect(verdict(...resources)).toBe(expected));

  test('a Deny that is there only under a condition is not relied on', () => {
    const on = (when: string[]) =>
      resource('d', 'aws_iam_user_policy', { user: 'ann', policy: policy(deny('*')) }, { ...home, when });
    expect(verdict(user(), attached, on([]))).toBe('pass');
    expect(verdict(user(), attached, on(['IsProd is true']))).toBe('unknown');
  });

  describe('AWS-managed policies', () => {
    const documents: Record<string, object> = {
      'arn:aws:iam::aws:policy/AWSDenyAll': {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
      },
      'arn:aws-cn:iam::aws:policy/AWSDenyAll': {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
      },
      'arn:aws:iam::aws:policy/ReadOnlyAccess': {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
      },
      'arn:aws:iam::aws:policy/PowerUserAccess': {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
      },
    };
    const managedPolicy = (arn: string) => documents[arn];
    const attach = (policy_arn: unknown) =>
      resource('m', 'aws_iam_user_policy_attachment', { user: 'ann', policy_arn }, home);
    const arnOf = (name: string, partition = 'aws') => `arn:${partition}:iam::aws:policy/${name}`;
    const judged = (...resources: Resource[]) => {
      const all = [
        resource('p', 'aws_iam_policy', { name: 'p', policy: policy(allow('*')) }, home),
        attached,
        ...resources,
      ];
      const { judged: found } = judgeWorld([passRole], buildWorld(document(all), { managedPolicy }));
      return found.map(({ finding }) => `${finding.verdict} at ${finding.resource}`);
    };

    test.each<[string, Resource[], string[]]>([
      ['one that denies', [user(), attach(arnOf('AWSDenyAll'))], []],
      ['one that denies, in China', [user(), attach(arnOf('AWSDenyAll', 'aws-cn'))], []],
      [
        'one that denies, by a partition that is not known',
        [user(), attach(parts('arn:', symbol('partition'), ':iam::aws:policy/AWSDenyAll'))],
        [],
      ],
      ['one that allows more, which is not for us to judge', [user(), attach(arnOf('PowerUserAccess'))], ['fail at p']],
      ['one that there is not', [user(), attach(arnOf('Nothing'))], ['fail at p']],
      ['one as boundary', [user({ permissions_boundary: arnOf('ReadOnlyAccess') })], []],
      ['a wide one as boundary', [user({ permissions_boundary: arnOf('PowerUserAccess') })], ['fail at p']],
      ['as boundary one that there is not', [user({ permissions_boundary: arnOf('constructor') })], ['unknown at p']],
      [
        'one that was looked up',
        [
          user({ permissions_boundary: ref('data.b', 'arn') }),
          resource(
            'data.b',
            'aws_iam_policy',
            { arn: 'arn:aws:iam::111122223333:policy/b', policy: policy(allow(role('fn-*'))) },
            { ...home, mode: 'data' },
          ),
        ],
        [],
      ],
    ])('%s', (_, resources, expected) => expect(judged(...resources)).toEqual(expected));
  });
});

describe('an account that is not known', () => {
  const verdict = (...statements: unknown[]) => judge(statements, [], {})[0]?.verdict ?? 'pass';
  const elsewhere = 'arn:aws:iam::444455556666:role/';
  test.each<[string, unknown[], string]>([
    [
      'is one that the policies name',
      [allow('*'), { Effect: 'Deny', Action: '*', NotResource: role('team/*') }],
      'fail',
    ],
    ['named roles in whichever', [allow('*'), { Effect: 'Deny', Action: '*', NotResource: role('app-*') }], 'pass'],
    ['may be another than the one where it is denied', [allow('*'), deny(role('*'))], 'unknown'],
    ['the same account in both', [allow(role('*')), deny(role('*'))], 'pass'],
    ['another account in both', [allow(`${elsewhere}*`), deny(role('*'))], 'fail'],
  ])('%s', (_, statements, expected) => expect(verdict(...statements)).toBe(expected));

  test('too many that are named', () => {
    const many = Array.from({ length: 20 }, (_, at) => `arn:aws:iam::${String(at + 1).padStart(12, '0')}:role/*`);
    expect(verdict(allow('*'), deny(many))).toBe('unknown');
  });
});

describe('service control policies', () => {
  const level = (...statements: object[]) => ({
    statements: statementsOf({ Version: '2012-10-17', Statement: statements }),
  });
  const full = { Effect: 'Allow', Action: '*', Resource: '*' };
  const under = (...scps: ReturnType<typeof level>[]) => {
    const all = [resource('p', 'aws_iam_policy', { policy: policy(allow('*')) }, home)];
    const { judged: found } = judgeWorld([passRole], buildWorld(document(all), { scps }));
    return found.map(({ finding }) => finding.witness?.resource ?? finding.verdict);
  };

  test.each<[string, ReturnType<typeof level>[], string[]]>([
    ['none', [], [role('any-role')]],
    ['that allow all', [level(full), level(full)], [role('any-role')]],
    ['of which one does not allow it', [level(full), level({ Effect: 'Allow', Action: 's3:*', Resource: '*' })], []],
    [
      'of which one only denies something else',
      [level(full), level(deny('*', { Action: 's3:*' }))],
      [role('any-role')],
    ],
    ['of which one denies it', [level(full), level(full, deny('*'))], []],
    ['that leave named roles', [level({ Effect: 'Deny', Action: 'iam:PassRole', NotResource: role('fn-*') })], []],
    ['that allow named roles only', [level(allow(role('fn-*')))], []],
    ['that take away a role', [level(deny(role('any-role')))], [role('some-role')]],
  ])('%s', (_, scps, expected) => expect(under(...scps)).toEqual(expected));
});

describe('who asks, where a policy asks for it', () => {
  const other = 'arn:aws:iam::111122223333:role/app';
  const when = (operator: string, key: string, value: string) => ({ Condition: { [operator]: { [key]: value } } });
  const admin = role('admin');
  const make = (type: string, attributes: object, path: string) => (statements: object[], control: object[]) => {
    const held = { ...attributes, [path]: [{ name: 'inline', policy: policy(...statements) }] };
    return findingsUnder([resource('r', type, held, home)], control);
  };
  const findingsUnder = (resources: Resource[], control: object[]) => {
    const scps =
      control.length === 0 ? [] : [{ statements: statementsOf({ Version: '2012-10-17', Statement: control }) }];
    return judgeWorld([passRole], buildWorld(document(resources), { scps })).judged.map(({ finding }) => finding);
  };
  const named = make('aws_iam_role', { name: 'r' }, 'inline_policy');
  const unnamed = make('aws_iam_role', {}, 'inline_policy');
  const half = make('aws_iam_role', { name: parts('ci-', gap('var.env')) }, 'inline_policy');
  const user = (attributes: object) => (statements: object[], control: object[]) =>
    findingsUnder(
      [
        resource('r', 'aws_iam_user', attributes, home),
        resource('rp', 'aws_iam_user_policy', { user: ref('r', 'name'), policy: policy(...statements) }, home),
      ],
      control,
    );
  const group = (statements: object[], control: object[]) =>
    findingsUnder(
      [
        resource('r', 'aws_iam_group', { name: 'g' }, home),
        resource('rp', 'aws_iam_group_policy', { group: 'g', policy: policy(...statements) }, home),
      ],
      control,
    );
  const all = (...rest: object[]) => Object.assign({}, ...rest) as object;
  const verdict = (found: Finding[]) => found[0]?.verdict ?? 'pass';
  const isNot = (arn: string) => when('ArnNotLike', 'aws:PrincipalArn', arn);
  const is = (arn: string) => when('ArnLike', 'aws:PrincipalArn', arn);
  type Held = (statements: object[], control: object[]) => Finding[];

  test.each<[string, Held, object[], object[], string]>([
    ['a named role, another denied', named, [allow('*'), deny('*', is('arn:aws:iam::*:role/app'))], [], 'fail'],
    ['a named role, itself denied', named, [allow('*'), deny('*', is('arn:aws:iam::*:role/r'))], [], 'pass'],
    [
      'a named role, some sessions denied',
      named,
      [allow('*'), deny('*', when('StringLike', 'aws:userid', 'AROAXXXX:*'))],
      [],
      'fail',
    ],
    ['a named role, allowed for all but another', named, [allow('*', isNot(other))], [], 'fail'],
    ['a named role, all but another denied', named, [allow('*')], [deny('*', isNot(admin))], 'pass'],
    [
      'whoever has an ARN denied',
      named,
      [allow('*'), deny('*', when('Null', 'aws:PrincipalArn', 'false'))],
      [],
      'pass',
    ],
    [
      'whoever has a user id denied, which everybody has',
      named,
      [allow('*'), deny('*', when('Null', 'aws:userid', 'false'))],
      [],
      'pass',
    ],
    ['a name that is not known, all but another denied', unnamed, [allow('*')], [deny('*', isNot(admin))], 'unknown'],
    ['denied by the role itself', unnamed, [allow('*'), deny('*', isNot(admin))], [], 'unknown'],
    ['allowed for a certain role only', unnamed, [allow('*', is(admin))], [], 'unknown'],
    ['a name of which a part is known', half, [allow('*')], [deny('*', isNot(admin))], 'unknown'],
    [
      'a name that is not known, some sessions denied',
      unnamed,
      [allow('*'), deny('*', when('StringLike', 'aws:userid', 'AROAXXXX:*'))],
      [],
      'unknown',
    ],
    [
      'a user whose name is not known, by its name',
      user({}),
      [allow('*', when('StringEquals', 'aws:username', 'ann'))],
      [],
      'unknown',
    ],
    ['by its name in a variable', user({}), [allow(role('${aws:username}/*'))], [], 'unknown'],
    ['a role has no user name', unnamed, [allow('*', when('StringEquals', 'aws:username', 'ann'))], [], 'pass'],
    ['a named role, allowed for another only', named, [allow('*', is(other))], [], 'pass'],
    ['a request that does not hang on it', unnamed, [allow('*'), deny(role('any-*'), isNot(admin))], [], 'fail'],
    ['no key in play', unnamed, [allow('*')], [], 'fail'],
    ['a key of another action', unnamed, [allow('*')], [deny('*', all({ Action: 's3:*' }, isNot(admin)))], 'fail'],
    ['all denied, whoever it is', unnamed, [allow('*', is(admin)), deny('*')], [], 'pass'],
    ['denied just where it is allowed', unnamed, [allow('*', is(admin)), deny('*', is(admin))], [], 'pass'],
    ['a group, which no role is in', group, [allow('*')], [deny('*', isNot(admin))], 'unknown'],
    ['a group, one of whom is called so', group, [allow('*', when('StringEquals', 'aws:username', 'ann'))], [], 'fail'],
    [
      'a role elsewhere, by who asks',
      named,
      [allow('arn:aws:iam::444455556666:role/*')],
      [deny('*', isNot(admin))],
      'unknown',
    ],
  ])('%s', (_, held, statements, control, expected) => expect(verdict(held(statements, control))).toBe(expected));

  test('the cause names the key', () => {
    const [found] = unnamed([allow('*')], [deny('*', isNot(admin))]);
    expect(found?.message).toBe('undecided: it depends on `aws:PrincipalArn` of r, which is not known');
    expect(found?.causes).toMatchObject([{ kind: 'undecided' }]);
  });

  test('what does not hang on it is shown', () => {
    const [found] = unnamed([allow('*'), deny(role('any-*'), isNot(admin))], []);
    expect(found?.witness?.resource).toBe(role('some-role'));
  });
});

describe('rules that are about no named resource have one, too', () => {
  const clause = (asked: unknown) => asked as Clause;
  const ask = (asked: Parameters<typeof rule>[1], statement: object) => {
    const on = resource('p', 'aws_iam_policy', { policy: { Version: '2012-10-17', Statement: [statement] } }, home);
    const [found] = findings(active(rule('grant', asked)), [on]);
    return found?.verdict === 'fail' ? `${found.witness?.action} on ${found.witness?.resource}` : found?.verdict;
  };
  const s3 = { Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::data/*' };

  test.each<[string, Parameters<typeof rule>[1], object, string | undefined]>([
    ['an action', { forbid: { actions: { reach: 's3:GetObject' } } }, s3, 's3:GetObject on arn:aws:s3:::data/any'],
    ['an action by a pattern', { forbid: { actions: { reach: 'S3:Get*' } } }, s3, 's3:getany on arn:aws:s3:::data/any'],
    ['all actions', { forbid: { actions: { cover: 's3:*' } } }, s3, 's3:any on arn:aws:s3:::data/any'],
    [
      'NotAction',
      { forbid: { actions: { reach: 'iam:*' } } },
      { Effect: 'Allow', NotAction: 'iam:any*', Resource: '*' },
      'iam:some on *',
    ],
    ['resources', { forbid: { resources: { cover: 'arn:aws:s3:::data/*' } } }, s3, 's3:any on arn:aws:s3:::data/any'],
    [
      'elements',
      { require: { resources: clause({ every: { literal: true } }) } },
      s3,
      's3:any on arn:aws:s3:::data/any',
    ],
    [
      'NotResource',
      { forbid: { actions: { reach: 's3:*' } } },
      { Effect: 'Allow', Action: 's3:*', NotResource: 'any' },
      's3:any on *',
    ],
    ['no resource at all', { forbid: { actions: { reach: 's3:*' } } }, { ...s3, Resource: [] }, undefined],
  ])('%s', (_, asked, statement, expected) => expect(ask(asked, statement)).toBe(expected));
});

test('very many resources that are all denied', () => {
  const many = Array.from({ length: 3_000 }, (_, at) => role(`*-${at}`));
  const found = judge([allow(many), deny('*')]);
  expect(found).toEqual([]);
});

test('what is sensitive is left out', () => {
  const [found] = judge([
    allow(sensitive(role('hidden/*')), { Condition: { StringEquals: { k: sensitive('secret') } } }),
  ]);
  expect(found?.witness).toMatchObject({ resource: '(sensitive value)', context: {} });
});

describe('always replayable', () => {
  /** IAM's wildcards as a regular expression: they keep to their segment, but for a star that ends it. */
  const fits = (pattern: string, text: string) => {
    const literal = pattern.replaceAll(/[.+^$()|[\]\\{}]/g, '\\$&');
    const wild = literal
      .replaceAll(/\*(?=:|$)/g, '\u0000')
      .replaceAll('*', '[^:]*')
      .replaceAll('?', '[^:]');
    return new RegExp(`^${wild.replaceAll('\u0000', '.*')}$`, 's').test(text);
  };
  type Written = {
    Effect: string;
    Action: string[];
    Resource?: string[];
    NotResource?: string[];
    Condition?: { StringLike: { k: string[] } };
  };

  const about = (statement: Written, request: { action: string; resource: string; k: readonly string[] }) => {
    const actions = statement.Action.some((action) => fits(action.toLowerCase(), request.action.toLowerCase()));
    const resources =
      statement.Resource?.some((one) => fits(one, request.resource)) ??
      !statement.NotResource?.some((one) => fits(one, request.resource));
    const limits = statement.Condition?.StringLike.k;
    return (
      actions &&
      resources &&
      (limits === undefined || request.k.some((value) => limits.some((one) => fits(one, value))))
    );
  };

  /** Whether a Deny lets the request through because it is about a role that the Deny names. */
  const leaves = ({ NotResource = [], ...rest }: Written, request: Parameters<typeof about>[1]) => {
    const named = NotResource.filter((one) => /^arn:aws:iam::[^:]*:role\/([^*?]*|(.*\/)?[^*?/]{3,}[*?].*)$/.test(one));
    return named.length > 0 && about({ ...rest, Resource: named }, request);
  };

  const action = fc.constantFrom('iam:PassRole', 'iam:*', 'IAM:pass*', '*', 's3:*', 'iam:Pass?ole', 'iam:Get*');
  const name = fc.string({
    unit: fc.constantFrom('a', 'b', 'ny', '-role', '*', '?', '/', 'x'),
    minLength: 0,
    maxLength: 5,
  });
  const arn = fc.oneof(
    fc.constant('*'),
    name.map(role),
    name.map((one) => `arn:aws:iam::*:role/${one}`),
  );
  const statement: fc.Arbitrary<Written> = fc
    .record(
      {
        Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
        Action: fc.array(action, { minLength: 1, maxLength: 2 }),
        Condition: fc.record({
          StringLike: fc.record({ k: fc.array(fc.constantFrom('a', 'b*', '*', '?'), { minLength: 1, maxLength: 2 }) }),
        }),
      },
      { requiredKeys: ['Effect', 'Action'] },
    )
    .chain((rest) =>
      fc
        .record({
          key: fc.constantFrom('Resource', 'Resource', 'NotResource'),
          list: fc.array(arn, { minLength: 1, maxLength: 3 }),
        })
        .map(({ key, list }) => ({ ...rest, [key]: list })),
    );

  test('a failure comes with a request that somebody else allows, too', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (statements) => {
        for (const { verdict, witness, place } of judge(statements)) {
          if (verdict !== 'fail' || witness === null) continue;
          seen += 1;
          const asked = { action: witness.action, resource: witness.resource, k: [witness.context.k ?? []].flat() };
          const own = statements[Number(place.route[2])];
          expect(own !== undefined && about(own, asked)).toBe(true);
          expect(statements.filter(({ Effect }) => Effect === 'Deny').some((one) => about(one, asked))).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  test('where any of a few roles is allowed that the statement does not name, it is no pass', () => {
    let seen = 0;
    const roles = ['any-role', 'some-role', 'qqqq', 'p/qqqq'].map(role);
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), (statements) => {
        const open = statements.filter(
          ({ Effect, Action, Resource }) => Effect === 'Allow' && Action.includes('*') && Resource?.includes('*'),
        );
        const reached = roles.some((resource) => {
          const request = { action: 'iam:PassRole', resource, k: ['a'] };
          return (
            open.some((one) => about(one, request)) &&
            !statements.some((one) => one.Effect === 'Deny' && (about(one, request) || leaves(one, request)))
          );
        });
        if (!reached) return;
        seen += 1;
        expect(judge(statements)).not.toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});

test('a reference to a role of this change is no wildcard', () => {
  const app = resource('r', 'aws_iam_role', { name: 'app' }, home);
  expect(judge([allow(parts(hole('r', 'arn')))], [app])).toEqual([]);
});

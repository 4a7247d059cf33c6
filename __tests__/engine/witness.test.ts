import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/engine/finding.js';
import type { Clause } from '../../src/engine/rule.js';
import type { Resource } from '../../src/input/resource.js';
import { hole, parts, policy, ref, resource, sensitive, symbol, unknown } from '../model/build.js';
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
      role('anyany-role'),
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
      role('b'),
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
    ['denied', [allow('*'), deny('*')], ['the Deny at p, policy.Statement[1],']],
    [
      'denied but for named roles',
      [allow('*'), { Effect: 'Deny', Action: 'iam:*', NotResource: role('app') }],
      ['the Deny at p, policy.Statement[1],'],
    ],
    [
      'every role of the own partition denied',
      [allow('*'), deny('arn:aws:iam::*:role/*')],
      ['the Deny at p, policy.Statement[1],'],
    ],
    ['every role of the own account denied', [allow('*'), deny(role('*'))], ['the Deny at p, policy.Statement[1],']],
    ['perhaps denied', [allow('*'), { ...deny('*'), Effect: unknown('var.effect') }], ['var.effect']],
    [
      'a condition that is not known',
      [allow('*', { Condition: unknown('var.condition') })],
      ['no request was found that shows it'],
    ],
    [
      'a condition that no request meets',
      [allow('*', { Condition: { StringEquals: { k: [] } } })],
      ['no request was found that satisfies its conditions'],
    ],
  ])('%s', (_, statements, causes) => {
    const found = judge(statements).find(({ place }) => place.route[2] === 0);
    expect(found).toMatchObject({ verdict: 'unknown', witness: null });
    expect(found?.causes.map(({ expression }) => expression)).toEqual(causes);
  });

  test('very many statements that deny, held by very many', () => {
    const users = Array.from({ length: 2_000 }, (_, at) => [
      resource(`u${at}`, 'aws_iam_user', { name: `u${at}` }, home),
      resource(`p${at}`, 'aws_iam_user_policy', { user: `u${at}`, policy: policy(allow('*')) }, home),
      resource(`g${at}`, 'aws_iam_group_policy', { group: 'g', policy: policy(deny('*')) }, home),
    ]);
    const names = users.map((_, at) => `u${at}`);
    const group = resource('g', 'aws_iam_group', { name: 'g' }, home);
    const member = resource('m', 'aws_iam_group_membership', { group: 'g', users: names }, home);
    const found = findings(passRole, [...users.flat(), group, member]);
    expect(found).toHaveLength(2_000);
    expect(new Set(found.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
    expect(found[0]?.causes.length).toBeLessThanOrEqual(20);
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

  test.each<[string, Parameters<typeof rule>[1], object, string]>([
    ['an action', { forbid: { actions: { reach: 's3:GetObject' } } }, s3, 's3:GetObject on arn:aws:s3:::data/any'],
    ['an action by a pattern', { forbid: { actions: { reach: 'S3:Get*' } } }, s3, 's3:getany on arn:aws:s3:::data/any'],
    ['all actions', { forbid: { actions: { cover: 's3:*' } } }, s3, 's3:any on arn:aws:s3:::data/any'],
    [
      'NotAction',
      { forbid: { actions: { reach: 'iam:*' } } },
      { Effect: 'Allow', NotAction: 'iam:any*', Resource: '*' },
      'iam:some on any',
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
      's3:any on some',
    ],
    ['no resource at all', { forbid: { actions: { reach: 's3:*' } } }, { ...s3, Resource: [] }, 'unknown'],
  ])('%s', (_, asked, statement, expected) => expect(ask(asked, statement)).toBe(expected));
});

test('very many resources that are all denied', () => {
  const many = Array.from({ length: 3_000 }, (_, at) => role(`*-${at}`));
  const found = judge([allow(many), deny('*')]);
  expect(found.map(({ verdict }) => verdict)).toEqual(['unknown']);
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
            !statements.some((one) => one.Effect === 'Deny' && about(one, request))
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

import { describe, expect, test } from '@jest/globals';
import { all, not } from '../../../src/iam/access/access.js';
import { contains } from '../../../src/iam/access/decide.js';
import { requestsIn } from '../../../src/iam/access/find-request.js';
import { grantsBeyond } from '../../../src/iam/access/grants-beyond.js';
import { accessOf, type Policies } from '../../../src/iam/access/policies.js';
import type { Universe } from '../../../src/iam/access/universe.js';
import type { Statement } from '../../../src/iam/statement.js';
import { statementsOf } from '../../support/policy.js';
import { pieces } from '../pieces.js';

const allow = (action: string | string[], resource: string | string[], condition?: object) => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...(condition && { Condition: condition }),
});
const deny = (action: string | string[], resource: string | string[], condition?: object) => ({
  ...allow(action, resource, condition),
  Effect: 'Deny',
});

function identity(...statements: object[]): Policies {
  return { identity: { statements: statementsOf({ Version: '2012-10-17', Statement: statements }) } };
}

/** A few actions of AWS's, for tests that are about what is known of them. */
const catalogue: Universe = {
  account: '111122223333',
  partition: 'aws',
  actionsOf: (service) => ({ s3: ['GetObject', 'GetBucketAcl', 'PutObject'], sts: ['AssumeRole'] })[service] ?? [],
  resourcesOf: (action) =>
    ({ 's3:GetObject': ['arn:*:s3:::*/*'], 's3:PutObject': ['arn:*:s3:::*/*'], 's3:GetBucketAcl': ['arn:*:s3:::*'] })[
      action
    ],
  isMultivalued: (key) => key === 'aws:tagkeys',
  kindOf: (key) => (key === 'aws:multifactorauthpresent' ? 'bool' : undefined),
};

/** Name, the policy after, the policy before, and the request that is new: its action and resource; null: nothing is. */
const cases: [string, object[], object[], [string, string] | null][] = [
  ['the same', [allow('s3:GetObject', '*')], [allow('s3:GetObject', '*')], null],
  ['nothing', [], [], null],
  ['anything beyond nothing', [allow('s3:GetObject', 'arn:aws:s3:::b/k')], [], ['s3:GetObject', 'arn:aws:s3:::b/k']],
  ['nothing beyond anything', [], [allow('*', '*')], null],
  ['another case', [allow('S3:GETOBJECT', '*')], [allow('s3:GetObject', '*')], null],
  ['a wildcard', [allow('s3:GetObject', '*')], [allow('s3:Get*', '*')], null],
  [
    'a wider wildcard',
    [allow('s3:Get*', 'arn:aws:s3:::b/k')],
    [allow('s3:GetObject', '*')],
    ['s3:GetBucketAcl', 'arn:aws:s3:::b/k'],
  ],
  [
    'an action that AWS may add',
    [allow('s3:Get*', 'arn:aws:s3:::b/k')],
    [allow(['s3:GetObject', 's3:GetBucketAcl'], '*')],
    ['s3:get', 'arn:aws:s3:::b/k'],
  ],
  ['two that make up one', [allow('s3:a*', '*')], [allow('s3:a', '*'), allow('s3:a?*', '*')], null],
  [
    'a narrower resource',
    [allow('s3:GetObject', 'arn:aws:s3:::b/team/*')],
    [allow('s3:GetObject', 'arn:aws:s3:::b/*')],
    null,
  ],
  [
    'a wider resource',
    [allow('s3:GetObject', 'arn:aws:s3:::b/*')],
    [allow('s3:GetObject', 'arn:aws:s3:::b/team/*')],
    ['s3:GetObject', 'arn:aws:s3:::b/any'],
  ],
  [
    'all there can be of the type',
    [allow('s3:GetObject', '*')],
    [allow('s3:GetObject', 'arn:aws:s3:::*/*'), allow('s3:GetObject', 'arn:*:s3:::*/*')],
    null,
  ],
  [
    'a Deny takes it away',
    [allow('s3:*', '*'), deny('s3:Put*', '*')],
    [allow(['s3:Get*'], '*'), allow('s3:?', '*')],
    ['s3:xx', '*'],
  ],
  [
    'a Deny less',
    [allow('s3:GetObject', 'arn:aws:s3:::b/*')],
    [allow('s3:GetObject', '*'), deny('s3:*', 'arn:aws:s3:::b/secret')],
    ['s3:GetObject', 'arn:aws:s3:::b/secret'],
  ],
  [
    'the same Deny',
    [allow('s3:*', '*'), deny('s3:*', 'arn:aws:s3:::b/secret')],
    [allow('*', '*'), deny('s3:*', 'arn:aws:s3:::b/secret')],
    null,
  ],
  [
    'a Deny that is wider',
    [allow('s3:*', '*'), deny('s3:*', 'arn:aws:s3:::b/*')],
    [allow('*', '*'), deny('s3:*', 'arn:aws:s3:::b/secret')],
    null,
  ],
  [
    'a condition more',
    [allow('s3:GetObject', '*', { Bool: { 'aws:SecureTransport': 'true' } })],
    [allow('s3:GetObject', '*')],
    null,
  ],
  [
    'a condition less',
    [allow('s3:GetObject', 'arn:aws:s3:::b/k')],
    [allow('s3:GetObject', '*', { Bool: { 'aws:SecureTransport': 'true' } })],
    ['s3:GetObject', 'arn:aws:s3:::b/k'],
  ],
  [
    'everybody but one, by a key that every request carries',
    [allow('s3:GetObject', 'arn:aws:s3:::b/k', { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/app' } })],
    [],
    ['s3:GetObject', 'arn:aws:s3:::b/k'],
  ],
  [
    'all but one are left by a Deny, by a key that every request carries',
    [allow('s3:GetObject', 'arn:aws:s3:::b/k'), deny('s3:*', '*', { StringLike: { 'aws:userid': 'AROAEXAMPLEID:*' } })],
    [],
    ['s3:GetObject', 'arn:aws:s3:::b/k'],
  ],
  [
    'IfExists of a key that every request carries',
    [allow('s3:GetObject', 'arn:aws:s3:::b/k', { StringLikeIfExists: { 'aws:userid': 'AROAEXAMPLEID:*' } })],
    [],
    ['s3:GetObject', 'arn:aws:s3:::b/k'],
  ],
  [
    'a narrower network',
    [allow('s3:GetObject', '*', { IpAddress: { 'aws:SourceIp': '10.1.0.0/16' } })],
    [allow('s3:GetObject', '*', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })],
    null,
  ],
  [
    'two halves of a network',
    [allow('s3:GetObject', '*', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })],
    [allow('s3:GetObject', '*', { IpAddress: { 'aws:SourceIp': ['10.0.0.0/9', '10.128.0.0/9'] } })],
    null,
  ],
  [
    'with MFA and without',
    [allow('s3:GetObject', '*')],
    [
      allow('s3:GetObject', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }),
      allow('s3:GetObject', '*', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }),
    ],
    null,
  ],
  [
    'a pattern of values',
    [allow('s3:GetObject', '*', { StringEquals: { 'aws:PrincipalTag/team': 'app-one' } })],
    [allow('s3:GetObject', '*', { StringLike: { 'aws:PrincipalTag/team': 'app-*' } })],
    null,
  ],
  [
    'all keys within',
    [allow('s3:PutObject', '*', { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } })],
    [allow('s3:PutObject', '*', { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } })],
    null,
  ],
  [
    'some key',
    [allow('s3:PutObject', 'arn:aws:s3:::b/k', { 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['a', 'b'] } })],
    [allow('s3:PutObject', '*', { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } })],
    ['s3:PutObject', 'arn:aws:s3:::b/k'],
  ],
  ['NotAction', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], [allow('*', '*')], null],
  [
    'beyond NotAction',
    [allow('sts:AssumeRole', 'arn:aws:iam::1:role/x')],
    [{ Effect: 'Allow', NotAction: 'sts:*', Resource: '*' }],
    ['sts:AssumeRole', 'arn:aws:iam::1:role/x'],
  ],
  [
    'NotResource',
    [allow('s3:GetObject', 'arn:aws:s3:::b/*')],
    [{ Effect: 'Allow', Action: 's3:GetObject', NotResource: 'arn:aws:s3:::secret/*' }],
    null,
  ],
  [
    'beyond NotResource',
    [allow('s3:GetObject', '*')],
    [{ Effect: 'Allow', Action: 's3:GetObject', NotResource: 'arn:aws:s3:::secret/*' }],
    ['s3:GetObject', 'arn:aws:s3:::secret/any'],
  ],
  [
    'the same variable',
    [allow('s3:GetObject', 'arn:aws:s3:::b/${aws:username}/*')],
    [allow('s3:GetObject', 'arn:aws:s3:::b/${aws:username}/*')],
    null,
  ],
  [
    'a variable within a wildcard',
    [allow('s3:GetObject', 'arn:aws:s3:::b/${aws:username}/*')],
    [allow('s3:GetObject', 'arn:aws:s3:::b/*')],
    null,
  ],
  [
    'a wildcard beyond a variable',
    [allow('s3:GetObject', 'arn:aws:s3:::b/*')],
    [allow('s3:GetObject', 'arn:aws:s3:::b/${aws:username}')],
    ['s3:GetObject', 'arn:aws:s3:::b/some'],
  ],
  [
    'another variable',
    [allow('s3:GetObject', 'arn:aws:s3:::b/${aws:username}')],
    [allow('s3:GetObject', 'arn:aws:s3:::b/${aws:userid}')],
    ['s3:GetObject', 'arn:aws:s3:::b/any'],
  ],
  [
    'a variable in a condition',
    [allow('s3:GetObject', '*', { StringEquals: { 's3:prefix': '${aws:username}' } })],
    [allow('s3:GetObject', '*', { StringEquals: { 's3:prefix': '${aws:username}' } })],
    null,
  ],
];

describe('whether a policy grants anything beyond another', () => {
  test.each(cases)('%s', (_, after, before, expected) => {
    const [one, other] = [identity(...after), identity(...before)];
    const found = grantsBeyond(one, other, catalogue);
    expect(found.is).toBe(expected !== null);
    if (found.is !== true) return;
    expect([found.request.action, found.request.resource]).toEqual(expected);
    expect(contains(accessOf(one), found.request, catalogue)).toBe(true);
    expect(contains(accessOf(other), found.request, catalogue)).toBe(false);
  });

  const role = (name: string): Statement => ({
    effect: 'Allow',
    actions: { not: false, items: [{ pieces: ['iam:PassRole'] }] },
    resources: { not: false, items: [{ pieces: pieces(name) }] },
    conditions: [],
  });
  const gaps: [string, string, string, boolean | 'unknown'][] = [
    ['the own account on both sides', 'arn:aws:iam::<!account>:role/app', 'arn:aws:iam::<!account>:role/*', false],
    ['the own account beyond', 'arn:aws:iam::<!account>:role/*', 'arn:aws:iam::<!account>:role/app', true],
    [
      'the own account may be this one',
      'arn:aws:iam::<!account>:role/app',
      'arn:aws:iam::444455556666:role/app',
      'unknown',
    ],
    ['a name that is not known yet', 'arn:aws:iam::1:role/<!name>', 'arn:aws:iam::1:role/*', false],
    ['a name that may be this one', 'arn:aws:iam::1:role/<!name>', 'arn:aws:iam::1:role/app', 'unknown'],
    ['text that is not known', 'arn:aws:iam::1:role/<x>/app', 'arn:aws:iam::1:role/a*', 'unknown'],
    ['text that is not known behind a wildcard', 'arn:aws:iam::1:role/<x>', 'arn:aws:iam::1:role/*', false],
    ['what is not known within everything', 'arn:aws:iam::1:role/<x>', '*', false],
    ['beyond what is not known', 'arn:aws:iam::1:role/app', 'arn:aws:iam::1:role/<x>', 'unknown'],
  ];
  test.each(gaps)('%s', (_, after, before, expected) => {
    const [one, other] = [after, before].map((name) => ({ identity: { statements: [role(name)] } }));
    expect(grantsBeyond(one ?? {}, other ?? {}, {}).is).toBe(expected);
  });

  test('one request for each kind of action of each statement', () => {
    const after = identity(
      allow(['s3:GetObject', 's3:PutObject', 'sts:AssumeRole'], '*'),
      allow('s3:GetBucketAcl', '*'),
    );
    const before = identity(allow('sts:*', '*'));
    const found = [...requestsIn(all([accessOf(after), not(accessOf(before))]), catalogue)];
    expect(found.map((one) => one.is === true && one.actions)).toEqual([
      ['s3:GetObject', 's3:PutObject'],
      ['s3:GetBucketAcl'],
    ]);
  });

  test('any number of keys may be asked for', () => {
    const denies = Array.from({ length: 2_000 }, (_, at) => deny('*', '*', { StringEquals: { [`a:${at}`]: 'x' } }));
    expect(grantsBeyond(identity(allow('*', '*'), ...denies), identity(), {}).is).toBe(true);
  });

  test('any number of statements may be about who asks, or not', () => {
    const users = Array.from({ length: 40 }, (_, at) => String(at).padStart(64, 'a'));
    const statements = statementsOf({
      Version: '2012-10-17',
      Statement: users.map((user) => ({ ...deny('s3:GetObject', '*'), Principal: { CanonicalUser: user } })),
    });
    const after = { ...identity(allow('s3:GetObject', '*')), resource: { statements } };
    const universe = { principal: 'arn:aws:iam::111122223333:user/ann' };
    expect(grantsBeyond(after, identity(), universe).is).toBe('unknown');
  });

  test('a star that stands for itself is not passed over', () => {
    const escaped = identity(allow('s3:GetObject', '${*}'));
    expect(grantsBeyond(escaped, {}, {})).toMatchObject({ is: true, request: { resource: '*' } });
    expect(grantsBeyond(escaped, escaped, {}).is).toBe(false);
    const within = identity(allow('s3:GetObject', 'arn:aws:s3:::b/${*}'));
    expect(grantsBeyond(within, {}, {})).toMatchObject({ is: true, request: { resource: 'arn:aws:s3:::b/*' } });
    expect(grantsBeyond(within, identity(allow('s3:GetObject', 'arn:aws:s3:::b/?')), {}).is).toBe(false);
  });

  test('a boundary and service control policies limit both sides', () => {
    const wide = identity(allow('*', '*'));
    const narrow = identity(allow('s3:GetObject', '*')).identity ?? { statements: [] };
    expect(grantsBeyond({ ...wide, boundary: narrow }, identity(allow('s3:*', '*')), catalogue).is).toBe(false);
    expect(grantsBeyond({ ...wide, scps: [narrow] }, identity(allow('s3:*', '*')), catalogue).is).toBe(false);
    expect(grantsBeyond(wide, { ...wide, boundary: narrow }, catalogue).is).toBe(true);
  });
});

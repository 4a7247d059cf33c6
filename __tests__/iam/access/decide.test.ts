import { describe, expect, test } from '@jest/globals';
import { contains, decide } from '../../../src/iam/access/decide.js';
import { explain } from '../../../src/iam/access/explain.js';
import { accessOf, allowsAll, type Policies, type Policy } from '../../../src/iam/access/policies.js';
import type { Request } from '../../../src/iam/access/request.js';
import type { Universe } from '../../../src/iam/access/universe.js';
import type { Kleene } from '../../../src/iam/kleene.js';
import { condition, request, statement, unknownGap } from '../build.js';

const A = '111122223333';
const B = '444455556666';
const bob = `arn:aws:iam::${A}:user/bob`;
const app = `arn:aws:iam::${A}:role/app`;
const session = `arn:aws:sts::${A}:assumed-role/app/s1`;
const foreign = `arn:aws:iam::${B}:user/eve`;
const root = `arn:aws:iam::${A}:root`;

type Parts = Parameters<typeof statement>[0];
const policy = (...statements: Parts[]): Policy => ({
  statements: statements.map((parts) =>
    statement({ action: 's3:GetObject', ...(parts.principal === undefined && { resource: '*' }), ...parts }),
  ),
});
const deny = { effect: 'Deny' } as const;
const yes = policy({});
const other = policy({ action: 's3:PutObject' });
const grants = (principal: Parts['principal'], parts: Parts = {}) =>
  policy({ resource: '*', ...(principal !== undefined && { principal }), ...parts });

const get = (principal: string, resource = 'arn:aws:s3:::b/k', keys: Record<string, string> = {}): Request => ({
  principal,
  action: 's3:GetObject',
  resource,
  context: request(keys),
});
const here: Universe = { account: A };

type Case = [string, Policies, string, Kleene, string];

function decides(cases: readonly Case[], universe = here) {
  test.each(cases)('%s', (_, policies, principal, is, says) => {
    const decision = decide(policies, get(principal), universe);
    expect([decision.is, explain(decision)]).toEqual([is, says]);
  });
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html */
describe('identity policies', () => {
  decides([
    ['nothing', {}, bob, false, 'denied: no statement of the identity policies allows it'],
    ['Allow', { identity: yes }, bob, true, 'allowed: `Statement[0]` of the identity policies allows it'],
    ['of something else', { identity: other }, bob, false, 'denied: no statement of the identity policies allows it'],
    ['Deny', { identity: policy({}, deny) }, bob, false, 'denied: `Statement[1]` of the identity policies denies it'],
    [
      'that are not known',
      { identity: policy({ resource: [[unknownGap]] }) },
      bob,
      'unknown',
      'not known: whether its resource is one of `Statement[0]` of the identity policies is not known',
    ],
    [
      'that are not all known',
      { identity: { ...other, open: 'more' } },
      bob,
      'unknown',
      'not known: the identity policies may have more statements than can be read',
    ],
    [
      'with a Deny that is not known',
      {
        identity: policy({}, { ...deny, conditions: [condition('StringEquals', 'aws:RequestedRegion', [unknownGap])] }),
      },
      bob,
      true,
      'allowed: `Statement[0]` of the identity policies allows it',
    ],
    [
      'with a Deny that is not known to be one',
      { identity: policy({}, { effect: 'unknown' }) },
      bob,
      'unknown',
      'not known: the effect of `Statement[1]` of the identity policies is not known',
    ],
    ['the root user', {}, root, true, 'allowed: the root user may do everything in its account'],
    [
      'a Deny for the root user',
      { resource: grants({ AWS: A }, deny) },
      root,
      false,
      'denied: `Statement[0]` of the resource policy denies it',
    ],
  ]);
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html */
describe('a boundary', () => {
  decides([
    [
      'allows it',
      { identity: yes, boundary: yes },
      bob,
      true,
      'allowed: `Statement[0]` of the identity policies allows it',
    ],
    [
      'does not',
      { identity: yes, boundary: other },
      bob,
      false,
      'denied: no statement of the permissions boundary allows it',
    ],
    [
      'denies it',
      { identity: yes, boundary: policy({}, deny) },
      bob,
      false,
      'denied: `Statement[1]` of the permissions boundary denies it',
    ],
    ['grants nothing', { boundary: yes }, bob, false, 'denied: no statement of the identity policies allows it'],
    [
      'may deny it',
      { identity: yes, boundary: { ...yes, open: 'more' } },
      bob,
      'unknown',
      'not known: the permissions boundary may have more statements than can be read',
    ],
  ]);
});

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html */
describe('SCPs and RCPs', () => {
  const full = policy({ action: '*' });
  const linked = `arn:aws:iam::${A}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`;
  const allowed = 'allowed: `Statement[0]` of the identity policies allows it';
  const granted = 'allowed: `Statement[0]` of the resource policy allows it';
  decides([
    ['every level allows it', { identity: yes, scps: [full, yes] }, bob, true, allowed],
    [
      'one level does not',
      { identity: yes, scps: [full, other] },
      bob,
      false,
      'denied: no statement of the SCPs at level 2 allows it',
    ],
    [
      'a level that only denies other things',
      { identity: yes, scps: [policy({ ...deny, action: 's3:Put*' })] },
      bob,
      true,
      allowed,
    ],
    [
      'a level that denies it',
      { identity: yes, scps: [full, policy(deny)] },
      bob,
      false,
      'denied: `Statement[0]` of the SCPs at level 2 denies it',
    ],
    ['no level', { identity: yes, scps: [] }, bob, true, allowed],
    ['SCPs grant nothing', { scps: [full] }, bob, false, 'denied: no statement of the identity policies allows it'],
    [
      'a level that may be a Deny or an Allow of something else',
      { identity: yes, scps: [policy({ action: 's3:PutObject', effect: 'unknown' })] },
      bob,
      'unknown',
      'not known: the effect of `Statement[0]` of the SCPs at level 1 is not known',
    ],
    [
      'they limit what the resource policy grants',
      { resource: grants('*'), scps: [other] },
      bob,
      false,
      'denied: no statement of the SCPs at level 1 allows it',
    ],
    [
      'they limit the root user',
      { scps: [other] },
      root,
      false,
      'denied: no statement of the SCPs at level 1 allows it',
    ],
    [
      'they do not limit services',
      { resource: grants({ Service: 'ec2.amazonaws.com' }), scps: [other] },
      'ec2.amazonaws.com',
      true,
      granted,
    ],
    ['they do not limit service-linked roles', { identity: yes, scps: [other], rcps: [other] }, linked, true, allowed],
    [
      'RCPs limit services',
      {
        resource: grants({ Service: 'ec2.amazonaws.com' }),
        rcps: [policy({ ...deny, principal: '*', resource: '*' })],
      },
      'ec2.amazonaws.com',
      false,
      'denied: `Statement[0]` of the RCPs at level 1 denies it',
    ],
    [
      'RCPs limit users',
      { identity: yes, rcps: [other] },
      bob,
      false,
      'denied: no statement of the RCPs at level 1 allows it',
    ],
  ]);
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html */
describe('a resource policy in the same account', () => {
  const granted = 'allowed: `Statement[0]` of the resource policy allows it';
  decides([
    ['is enough', { resource: grants({ AWS: bob }) }, bob, true, granted],
    [
      'is not needed',
      { identity: yes, resource: grants({ AWS: foreign }) },
      bob,
      true,
      'allowed: `Statement[0]` of the identity policies allows it',
    ],
    [
      'denies',
      { identity: yes, resource: grants({ AWS: A }, deny) },
      bob,
      false,
      'denied: `Statement[0]` of the resource policy denies it',
    ],
    ['to a user is not limited by a boundary', { resource: grants({ AWS: bob }), boundary: other }, bob, true, granted],
    [
      'to a session is not limited by a boundary',
      { resource: grants({ AWS: session }), boundary: other },
      session,
      true,
      granted,
    ],
    ['to everybody is not limited by a boundary', { resource: grants('*'), boundary: other }, session, true, granted],
    [
      'to a role is limited by a boundary',
      { resource: grants({ AWS: app }), boundary: other },
      session,
      false,
      'denied: no statement of the permissions boundary allows it; no statement of the identity policies allows it',
    ],
    ['to a role needs no identity policy', { resource: grants({ AWS: app }), boundary: yes }, session, true, granted],
    [
      'to an account delegates',
      { resource: grants({ AWS: A }) },
      bob,
      false,
      'denied: `Statement[0]` of the resource policy names the account only, so that an identity policy has to allow it; no statement of the identity policies allows it',
    ],
    ['to an account and the user', { resource: grants({ AWS: [A, bob] }) }, bob, true, granted],
    [
      'is limited by the Deny of a boundary',
      { resource: grants({ AWS: bob }), boundary: policy(deny) },
      bob,
      false,
      'denied: `Statement[0]` of the permissions boundary denies it',
    ],
    [
      'to nobody who asks',
      { resource: grants({ AWS: foreign }) },
      bob,
      false,
      'denied: no statement of the resource policy allows it',
    ],
    ['to everybody', { resource: grants('*') }, 'anonymous', true, granted],
    [
      'to an account is not to nobody',
      { resource: grants({ AWS: A }) },
      'anonymous',
      false,
      'denied: no statement of the resource policy allows it',
    ],
    ['to a service', { resource: grants({ Service: 'ec2.amazonaws.com' }) }, 'ec2.amazonaws.com', true, granted],
    [
      'to an account by its canonical id',
      { resource: grants({ CanonicalUser: 'a'.repeat(64) }) },
      'a'.repeat(64),
      'unknown',
      'not known: the identity policies may have more statements than can be read; it is not known whether who asks is in the same account',
    ],
    [
      'without a Principal',
      { resource: policy({}) },
      bob,
      'unknown',
      'not known: whether who asks is named by `Statement[0]` of the resource policy is not known',
    ],
    [
      'of somebody not known',
      { resource: grants({ AWS: [[unknownGap]] }) },
      bob,
      'unknown',
      'not known: whether who asks is named by `Statement[0]` of the resource policy is not known',
    ],
    [
      'with NotPrincipal denies everybody with a boundary',
      { identity: yes, boundary: yes, resource: policy({ ...deny, notPrincipal: { AWS: [bob, A] }, resource: '*' }) },
      bob,
      false,
      'denied: `Statement[0]` of the resource policy denies it',
    ],
    [
      'with NotPrincipal spares who is listed',
      { identity: yes, resource: policy({ ...deny, notPrincipal: { AWS: [bob, A] }, resource: '*' }) },
      bob,
      true,
      'allowed: `Statement[0]` of the identity policies allows it',
    ],
  ]);
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html */
describe('across accounts', () => {
  const both = 'who asks is in another account, so that an identity policy and the resource policy have to allow it';
  decides([
    [
      'both allow',
      { identity: yes, resource: grants({ AWS: foreign }) },
      foreign,
      true,
      'allowed: `Statement[0]` of the identity policies allows it; `Statement[0]` of the resource policy allows it',
    ],
    [
      'both allow, by the account',
      { identity: yes, resource: grants({ AWS: B }) },
      foreign,
      true,
      'allowed: `Statement[0]` of the identity policies allows it; `Statement[0]` of the resource policy allows it',
    ],
    [
      'the resource policy alone',
      { resource: grants({ AWS: foreign }) },
      foreign,
      false,
      `denied: no statement of the identity policies allows it; ${both}`,
    ],
    [
      'everybody is not enough',
      { resource: grants('*') },
      foreign,
      false,
      `denied: no statement of the identity policies allows it; ${both}`,
    ],
    [
      'identity policies alone',
      { identity: yes, resource: grants({ AWS: bob }) },
      foreign,
      false,
      `denied: no statement of the resource policy allows it; ${both}`,
    ],
    [
      'with a boundary',
      { identity: yes, boundary: other, resource: grants({ AWS: foreign }) },
      foreign,
      false,
      `denied: no statement of the permissions boundary allows it; ${both}`,
    ],
    [
      'the root user of another account',
      { resource: grants({ AWS: B }) },
      `arn:aws:iam::${B}:root`,
      true,
      'allowed: the root user may do everything in its account; `Statement[0]` of the resource policy allows it',
    ],
  ]);

  test('where the account is not known', () => {
    const decision = decide({ resource: grants({ AWS: bob }) }, get(bob));
    expect(explain(decision)).toBe('not known: it is not known whether who asks is in the same account');
    expect(decide({ identity: yes, resource: grants({ AWS: bob }) }, get(bob)).is).toBe(true);
    expect(decide({ resource: grants({ AWS: foreign }) }, get(bob)).is).toBe(false);
  });

  test('the account of a resource is in its ARN, or the request says it', () => {
    const resource = grants({ AWS: bob });
    expect(decide({ resource }, get(bob, `arn:aws:s3:us-east-1:${A}:accesspoint/x`)).is).toBe(true);
    expect(decide({ resource }, get(bob, `arn:aws:s3:us-east-1:${B}:accesspoint/x`), here).is).toBe(false);
    expect(decide({ resource }, get(bob, 'arn:aws:s3:::b/k', { 'aws:ResourceAccount': A })).is).toBe(true);
    expect(decide({ resource }, get(bob, 'arn:aws:s3:::b/k', { 'aws:ResourceAccount': B }), here).is).toBe(false);
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_compare-resource-policies.html */
describe('trust policies and key policies have to allow it themselves', () => {
  const assume = { principal: bob, action: 'sts:AssumeRole', resource: app, context: request({}) };
  const all = policy({ action: '*' });
  const trusts = (principal: Parts['principal'], action = 'sts:AssumeRole'): Policy => ({
    statements: [statement({ action, ...(principal !== undefined && { principal }) })],
  });
  const cases: [string, Policies, Partial<Request>, Kleene][] = [
    ['identity policies alone', { identity: all, resource: trusts({ AWS: foreign }) }, {}, false],
    ['the user is trusted', { resource: trusts({ AWS: bob }) }, {}, true],
    ['the account is trusted, and the user may', { identity: all, resource: trusts({ AWS: A }) }, {}, true],
    ['the account is trusted, and the user may not', { identity: other, resource: trusts({ AWS: A }) }, {}, false],
    [
      'the account is trusted, and the boundary does not',
      { identity: all, boundary: other, resource: trusts({ AWS: A }) },
      {},
      false,
    ],
    [
      'a service is trusted',
      { resource: trusts({ Service: 'ec2.amazonaws.com' }) },
      { principal: 'ec2.amazonaws.com' },
      true,
    ],
    [
      'a provider is trusted',
      { resource: trusts({ Federated: 'accounts.google.com' }, 'sts:AssumeRoleWithWebIdentity') },
      { principal: 'accounts.google.com', action: 'sts:AssumeRoleWithWebIdentity' },
      true,
    ],
    [
      'another action with the role',
      { identity: all, resource: trusts({ AWS: foreign }) },
      { action: 'iam:GetRole' },
      true,
    ],
    ['the trust policy is not known', { identity: all }, {}, true],
    [
      'a key',
      { identity: all, resource: grants({ AWS: foreign }, { action: 'kms:*' }) },
      { action: 'kms:Decrypt', resource: `arn:aws:kms:eu-west-1:${A}:key/1` },
      false,
    ],
    [
      'a key of the account',
      { identity: all, resource: grants({ AWS: A }, { action: 'kms:*' }) },
      { action: 'kms:Decrypt', resource: `arn:aws:kms:eu-west-1:${A}:key/1` },
      true,
    ],
  ];
  test.each(cases)('%s', (_, policies, changed, is) => {
    expect(decide(policies, { ...assume, ...changed }).is).toBe(is);
  });
});

describe('what a request says of who asks', () => {
  const when = (key: string, value: string) => policy({ conditions: [condition('StringEquals', key, value)] });
  const cases: [string, string, string, Record<string, string>, Kleene][] = [
    ['aws:PrincipalArn', bob, bob, {}, true],
    ['aws:PrincipalArn', app, session, {}, true],
    ['aws:PrincipalArn', `arn:aws:iam::${A}:role/team/app`, session, {}, false],
    [
      'aws:PrincipalArn',
      `arn:aws:iam::${A}:role/team/app`,
      session,
      { 'aws:PrincipalArn': `arn:aws:iam::${A}:role/team/app` },
      true,
    ],
    ['aws:PrincipalAccount', A, bob, {}, true],
    ['aws:username', 'bob', bob, {}, true],
    ['aws:username', 'bob', bob, { 'aws:username': 'eve' }, false],
    ['aws:RequestedRegion', 'eu-west-1', bob, {}, true],
  ];
  test.each(cases)('%s is `%s` for `%s`, with %j', (key, value, principal, keys, is) => {
    const universe = { ...here, given: request({ 'aws:RequestedRegion': 'eu-west-1' }) };
    expect(decide({ identity: when(key, value) }, get(principal, 'arn:aws:s3:::b/k', keys), universe).is).toBe(is);
  });
});

describe('a set of requests', () => {
  test('what is not known twice is the same once', () => {
    const unclear: Policy = { statements: [statement({ effect: 'unknown', action: '*', resource: '*' })] };
    const names = JSON.stringify([accessOf({ identity: unclear }), accessOf({ identity: unclear })]).match(/what \d+/g);
    expect(new Set(names).size).toBe(1);
    const another: Policy = { statements: [statement({ effect: 'unknown', action: '*', resource: '*' })] };
    const both = JSON.stringify([accessOf({ identity: unclear }), accessOf({ identity: another })]).match(/what \d+/g);
    expect(new Set(both).size).toBe(2);
  });

  test('somebody of whom nothing is known is let in by a resource policy alone', () => {
    const access = accessOf({ identity: allowsAll, resource: grants({ AWS: A }) }, false);
    expect(contains(access, get(bob))).toBe(true);
    expect(contains(access, get(foreign))).toBe(false);
  });

  test('very many reasons are cut short', () => {
    const many = policy(...Array.from({ length: 9 }, () => ({})));
    expect(explain(decide({ identity: many }, get(bob)))).toMatch(
      /; `Statement\[4\]` of the identity policies allows it; 4 more reasons$/,
    );
  });
});

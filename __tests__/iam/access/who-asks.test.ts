import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../src/iam/access/decide.js';
import { grantsBeyond } from '../../../src/iam/access/grants-beyond.js';
import type { Policies } from '../../../src/iam/access/policies.js';
import type { Universe } from '../../../src/iam/access/universe.js';
import type { Kleene } from '../../../src/iam/kleene.js';
import { statementsOf } from '../../support/policy.js';
import { request } from '../build.js';

const A = '111122223333';
const here: Universe = { account: A, partition: 'aws' };
const app = `arn:aws:iam::${A}:role/app`;
const deepApp = `arn:aws:iam::${A}:role/p/app`;
const session = `arn:aws:sts::${A}:assumed-role/app/s1`;

type Who = object | string;

/** A trust policy: statements with Principal, on assuming the role. */
function trust(...statements: [effect: 'Allow' | 'Deny', who: Who][]): Policies {
  const Statement = statements.map(([Effect, Principal]) => ({ Effect, Principal, Action: 'sts:AssumeRole' }));
  return { resource: { statements: statementsOf({ Version: '2012-10-17', Statement }) } };
}

const allow = (...all: Who[]): Policies => trust(...all.map((who) => ['Allow', who] as ['Allow', Who]));
const none: Policies = {};

/** @returns the ARN of the role that asks, or whether there is anything */
function found(after: Policies, before: Policies): string | Kleene {
  const one = grantsBeyond(after, before, here);
  return one.is === true ? (one.request.context.get('aws:principalarn')?.[0] ?? one.request.principal) : one.is;
}

/**
 * "The path is part of the ARN of a role", and a role's name is unique in its account.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
describe('roles of one name and another path', () => {
  const cases: [string, Policies, Policies, string | Kleene][] = [
    ['the same', allow({ AWS: deepApp }), allow({ AWS: deepApp }), false],
    ['with a path, without before', allow({ AWS: deepApp }), allow({ AWS: app }), deepApp],
    ['without a path, with one before', allow({ AWS: app }), allow({ AWS: deepApp }), app],
    ['another path before', allow({ AWS: deepApp }), allow({ AWS: `arn:aws:iam::${A}:role/q/app` }), deepApp],
    ['a Deny of the one with a path', trust(['Allow', { AWS: app }], ['Deny', { AWS: deepApp }]), none, app],
    ['a Deny of the one without', trust(['Allow', { AWS: deepApp }], ['Deny', { AWS: app }]), none, deepApp],
    ['a Deny of the same', trust(['Allow', { AWS: deepApp }], ['Deny', { AWS: deepApp }]), none, false],
    ['one of its sessions', allow({ AWS: session }), allow({ AWS: deepApp }), false],
    ['a session, of which of two is not known', allow({ AWS: session }, { AWS: app }), allow({ AWS: deepApp }), app],
    ['more than one of its sessions', allow({ AWS: deepApp }), allow({ AWS: session }), deepApp],
    ['everybody', allow({ AWS: deepApp }), allow({ AWS: '*' }), false],
  ];
  test.each(cases)('%s', (_, after, before, is) => {
    expect(found(after, before)).toBe(is);
  });

  const both = trust(['Allow', { AWS: app }], ['Deny', { AWS: deepApp }]);
  const asked: [string, Policies, Record<string, string>, Kleene][] = [
    ['the role that is said', both, { 'aws:PrincipalArn': app }, true],
    ['the other one', both, { 'aws:PrincipalArn': deepApp }, false],
    ['not said', both, {}, 'unknown'],
    ['said, and allowed', allow({ AWS: deepApp }), { 'aws:PrincipalArn': deepApp }, true],
    ['said, and not allowed', allow({ AWS: app }), { 'aws:PrincipalArn': deepApp }, false],
    ['taken to have no path', allow({ AWS: app }), {}, true],
    ['a text that is no ARN says nothing', allow({ AWS: app }), { 'aws:PrincipalArn': `${app}*` }, true],
    ['said to be of a role that it is not of', allow({ AWS: app }), { 'aws:PrincipalArn': `${app}2` }, 'unknown'],
  ];
  test.each(asked)('a request of a session: %s', (_, policies, keys, is) => {
    const one = { principal: session, action: 'sts:AssumeRole', resource: `arn:aws:iam::${A}:role/x` };
    expect(decide(policies, { ...one, context: request(keys) }, here).is).toBe(is);
  });
});

describe('who asks as `aws:PrincipalArn` says', () => {
  const arns = [app, `arn:aws:iam::${A}:user/bob`, `arn:aws:sts::${A}:federated-user/bob`];
  test.each(arns)('nobody else with the ARN of %s gets around a Deny', (arn) => {
    const Condition = { ArnEquals: { 'aws:PrincipalArn': arn } };
    const Statement = [
      { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole', Condition },
      { Effect: 'Deny', Principal: { AWS: arn }, Action: 'sts:AssumeRole' },
    ];
    expect(found({ resource: { statements: statementsOf({ Version: '2012-10-17', Statement }) } }, none)).toBe(
      'unknown',
    );
  });

  test.each<readonly [said: string, denied: string, is: Kleene]>([
    [deepApp, app, true],
    [deepApp, deepApp, false],
    [app, app, false],
  ])('one session, of %s, with a Deny of %s', (said, denied, is) => {
    const universe = { ...here, principal: session, given: new Map([['aws:principalarn', [said]]]) };
    const policies = trust(['Allow', '*'], ['Deny', { AWS: denied }]);
    expect(grantsBeyond(policies, none, universe).is).toBe(is);
    const one = { principal: session, action: 'sts:AssumeRole', resource: `arn:aws:iam::${A}:role/x` };
    expect(decide(policies, { ...one, context: request({}) }, universe).is).toBe(is);
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
describe('principals of no form that AWS writes', () => {
  const names: Who[] = [
    { AWS: 'foo bar' },
    { AWS: `arn:aws:sts::${A}:self` },
    { AWS: `arn:aws:iam::${A}:group/g` },
    { AWS: `arn:aws:sts::${A}:assumed-role/app` },
    { AWS: 'ec2.amazonaws.com' },
    { AWS: 'AGPAJQABLZS4A3QDU576Q' },
    { Federated: 'token.example.com' },
    { Federated: 'idp' },
    { Service: 's3' },
    { Service: `arn:aws:iam::${A}:role/app` },
    { CanonicalUser: 'foo' },
  ];
  const cases = names.map((who) => [JSON.stringify(who), who] as const);
  test.each(cases)('%s: whom that adds is not known', (_, who) => {
    expect(found(allow(who), none)).toBe('unknown');
  });
  test.each(cases)('%s: nor whom a Deny less of it lets in', (_, who) => {
    const everybody: ['Allow', Who] = ['Allow', '*'];
    expect(found(trust(everybody), trust(everybody, ['Deny', who]))).toBe('unknown');
  });
  test.each(cases)('%s: the same adds nothing', (_, who) => {
    expect(found(allow(who), allow(who))).toBe(false);
  });
  test.each(cases)('%s: who else is added is found', (_, who) => {
    const eve = `arn:aws:iam::${A}:user/eve`;
    expect(found(allow(who, { AWS: eve }), allow(who))).toBe('CanonicalUser' in (who as object) ? 'unknown' : eve);
  });
});

/**
 * The session of a federated user has at most what its user has.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getfederationtoken.html
 */
describe('sessions of federated users', () => {
  const pass = { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' };
  const only = (operator: string, ...types: string[]): Policies => ({
    identity: {
      statements: statementsOf({
        Version: '2012-10-17',
        Statement: [pass, { ...pass, Effect: 'Deny', Condition: { [operator]: { 'aws:PrincipalType': types } } }],
      }),
    },
  });
  const cases: [string, Policies, Kleene][] = [
    ['nobody else may', only('StringNotEquals', 'FederatedUser'), 'unknown'],
    ['nor may they', only('StringEquals', 'User', 'AssumedRole', 'FederatedUser'), false],
    ['users may as well', only('StringEquals', 'AssumedRole'), true],
  ];
  test.each(cases)('%s', (_, after, is) => {
    expect(grantsBeyond(after, none, here).is).toBe(is);
  });
  test.each(cases)('%s, beside a policy with Principal', (_, { identity }, is) => {
    const resource = allow({ Service: 'ec2.amazonaws.com' }).resource;
    expect(
      grantsBeyond(
        { ...(identity && { identity }), ...(resource && { resource }) },
        { ...(resource && { resource }) },
        here,
      ).is,
    ).toBe(is);
  });
});

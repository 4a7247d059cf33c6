import { describe, expect, test } from '@jest/globals';
import type { Kleene } from '../../../src/iam/kleene.js';
import { admits, type Trusted } from '../../../src/iam/principal/trust.js';
import { condition, statement, unknownGap } from '../build.js';

const cognito = 'cognito-identity.amazonaws.com';
const action = 'sts:AssumeRoleWithWebIdentity';
const federated = (Federated: string, more: object = {}) =>
  statement({ action, principal: { Federated }, ...more } as Parameters<typeof statement>[0]);
const audience = condition('StringEquals', `${cognito}:aud`, 'eu-west-1:12345678');

/** https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html */
describe('those who signed in at an identity pool', () => {
  test.each<[string, Parameters<typeof admits>[0], Kleene, RegExp, Trusted?]>([
    ['trusted', [federated(cognito)], true, /^`Statement\[0\]` of the trust policy names `cognito-identity/],
    ['trusted with an audience', [federated(cognito, { conditions: [audience] })], true, /names/],
    ['for any of the actions', [federated(cognito, { action: 'sts:*' })], true, /names/],
    ['as a service', [statement({ action, principal: { Service: cognito } })], true, /names/],
    [
      'without a token',
      [federated(cognito, { action: 'sts:AssumeRole' })],
      false,
      /but not for `sts:AssumeRoleWithWebIdentity`$/,
    ],
    ['at another provider', [federated('accounts.google.com')], false, /names `accounts\.google\.com` only$/],
    [
      'a service',
      [statement({ action: 'sts:AssumeRole', principal: { Service: 'lambda.amazonaws.com' } })],
      false,
      /names `lambda\.amazonaws\.com` only$/,
    ],
    [
      'a provider that is not known',
      [federated('x', { principal: { Federated: [unknownGap] } })],
      'unknown',
      /not known/,
    ],
    ['denied', [federated(cognito), federated(cognito, { effect: 'Deny' })], false, /denies it$/],
    [
      'denied to some',
      [federated(cognito), federated(cognito, { effect: 'Deny', conditions: [audience] })],
      'unknown',
      /may deny it$/,
    ],
    ['in China', [federated('cognito-identity.cn-north-1.amazonaws.com.cn')], true, /names/, { partition: 'aws-cn' }],
    [
      'as in China, elsewhere',
      [federated('cognito-identity.cn-north-1.amazonaws.com.cn')],
      false,
      /only/,
      { partition: 'aws' },
    ],
    ['as in China, perhaps there', [federated('cognito-identity.cn-north-1.amazonaws.com.cn')], 'unknown', /not known/],
    ['in GovCloud', [federated('cognito-identity-us-gov.amazonaws.com')], true, /names/, { partition: 'aws-us-gov' }],
    [
      'as in GovCloud, elsewhere',
      [federated('cognito-identity-us-gov.amazonaws.com')],
      false,
      /only/,
      { partition: 'aws' },
    ],
    ['as in GovCloud, perhaps there', [federated('cognito-identity-us-gov.amazonaws.com')], 'unknown', /not known/],
  ])('%s', (...[, trust, is, why, world]) => {
    const answer = admits(trust, cognito, world);
    expect(answer.is).toBe(is);
    expect(answer.why).toMatch(why);
    expect(answer.request).toMatchObject({ principal: cognito, action });
  });
});

test('a service does not come with a token', () => {
  const trust = [statement({ action, principal: { Service: 'lambda.amazonaws.com' } })];
  expect(admits(trust, 'lambda.amazonaws.com')).toMatchObject({ is: false, request: { action: 'sts:AssumeRole' } });
});

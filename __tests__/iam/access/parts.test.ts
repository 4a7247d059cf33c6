import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../src/iam/access/decide.js';
import { grantsBeyond } from '../../../src/iam/access/grants-beyond.js';
import type { Kleene } from '../../../src/iam/kleene.js';
import type { Statement } from '../../../src/iam/statement.js';
import { account, condition, request, statement, unknownGap } from '../build.js';

const read = { action: 's3:GetObject', resource: 'arn:aws:s3:::bucket/*' };

describe('what is written alike is the same, but what is not known of it need not be', () => {
  test.each<readonly [name: string, written: () => Statement, beyond: Kleene]>([
    ['nothing unknown', () => statement(read), false],
    ['one fixed text', () => statement({ ...read, resource: [['arn:aws:s3:::', account, '/*']] }), false],
    ['unknown text in a resource', () => statement({ ...read, resource: [['arn:aws:s3:::', unknownGap]] }), 'unknown'],
    ['more actions', () => statement({ ...read, openActions: true }), 'unknown'],
    ['more conditions', () => statement({ ...read, openConditions: true }), 'unknown'],
    ['a condition', () => statement({ ...read, conditions: [condition('StringLike', 'k', 'a*')] }), false],
    [
      'a condition on one fixed text',
      () => statement({ ...read, conditions: [condition('StringLike', 'k', [account, '*'])] }),
      false,
    ],
    [
      'unknown text in a condition',
      () => statement({ ...read, conditions: [condition('StringLike', 'k', ['a', unknownGap])] }),
      'unknown',
    ],
    [
      'more values in a condition',
      () => statement({ ...read, conditions: [{ ...condition('StringLike', 'k', 'a*'), open: 'more' }] }),
      'unknown',
    ],
  ])('%s', (_, written, beyond) => {
    const policies = () => ({ identity: { statements: [written()] } });
    expect(grantsBeyond(policies(), policies(), {}).is).toBe(beyond);
  });

  test.each<readonly [name: string, written: () => Statement, beyond: Kleene]>([
    ['a principal', () => statement({ ...read, principal: { AWS: 'arn:aws:iam::111122223333:user/ann' } }), false],
    [
      'unknown text in a principal',
      () => statement({ ...read, principal: { AWS: ['arn:aws:iam::111122223333:user/', unknownGap] } }),
      'unknown',
    ],
    [
      'more principals',
      () => statement({ ...read, principal: { AWS: 'arn:aws:iam::111122223333:user/ann' }, openPrincipals: true }),
      'unknown',
    ],
  ])('in a resource policy: %s', (_, written, beyond) => {
    const policies = () => ({ resource: { statements: [written()] } });
    expect(grantsBeyond(policies(), policies(), {}).is).toBe(beyond);
  });

  test('keys are in any case, and values in any order', () => {
    const allowing = (key: string, ...values: string[]) => ({
      identity: { statements: [statement({ ...read, conditions: [condition('StringLike', key, ...values)] })] },
    });
    expect(
      grantsBeyond(allowing('aws:PrincipalTag/a', 'x', 'y'), allowing('AWS:principaltag/A', 'y', 'x'), {}).is,
    ).toBe(false);
    expect(grantsBeyond(allowing('k', 'x', 'y'), allowing('k', 'x'), {}).is).toBe(true);
  });
});

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html#not-restricted-by-scp */
describe('SCPs do not restrict service-linked roles', () => {
  const all = { action: '*', resource: '*' };
  const policies = {
    identity: { statements: [statement(all)] },
    scps: [{ statements: [statement({ ...all, effect: 'Deny' })] }],
  };
  const linked = 'role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling';
  test.each<readonly [principal: string, context: Record<string, string>, is: Kleene]>([
    [`iam::111122223333:${linked}`, {}, true],
    ['iam::111122223333:role/AWSServiceRoleForAutoScaling', {}, false],
    // a session does not say what path its role has, unless the request does
    ['sts::111122223333:assumed-role/AWSServiceRoleForAutoScaling/x', {}, 'unknown'],
    ['sts::111122223333:assumed-role/app/x', {}, false],
    [
      'sts::111122223333:assumed-role/AWSServiceRoleForAutoScaling/x',
      { 'aws:PrincipalArn': `arn:aws:iam::111122223333:${linked}` },
      true,
    ],
    [
      'sts::111122223333:assumed-role/AWSServiceRoleForAutoScaling/x',
      { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/AWSServiceRoleForAutoScaling' },
      false,
    ],
  ])('%s %j: %s', (principal, context, is) => {
    const asked = { principal: `arn:aws:${principal}`, action: 'ec2:RunInstances', resource: 'arn:aws:ec2:::x' };
    expect(decide(policies, { ...asked, context: request(context) }, {}).is).toBe(is);
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html */
test.each<readonly [action: string, resource: string, is: Kleene]>([
  ['sts:AssumeRole', 'arn:aws:iam::111122223333:role/app', false],
  ['sts:AssumeRoleWithSAML', 'arn:aws:iam::111122223333:role/app', false],
  ['sts:AssumeRoleWithWebIdentity', 'arn:aws:iam::111122223333:role/app', false],
  ['sts:SetContext', 'arn:aws:iam::111122223333:role/app', false],
  ['sts:SetSourceIdentity', 'arn:aws:iam::111122223333:role/app', false],
  ['sts:TagSession', 'arn:aws:iam::111122223333:role/app', false],
  ['kms:Decrypt', 'arn:aws:kms:eu-west-1:111122223333:key/k', false],
  ['kms:ListKeys', '*', true],
  ['iam:GetRole', 'arn:aws:iam::111122223333:role/app', true],
  ['s3:GetObject', 'arn:aws:s3:::bucket/key', true],
])('an identity policy is enough for %s on %s: %s', (action, resource, is) => {
  const policies = {
    identity: { statements: [statement({ action: '*', resource: '*' })] },
    resource: { statements: [] },
  };
  const asked = { principal: 'arn:aws:iam::111122223333:user/ann', action, resource, context: request({}) };
  expect(decide(policies, asked, { account: '111122223333' }).is).toBe(is);
});

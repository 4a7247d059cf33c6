import { describe, expect, test } from '@jest/globals';
import { denyingManagedPolicies } from '../../src/data/denying-managed-policies.js';
import { managedPolicy, managedPolicyNames } from '../../src/data/managed-policies.js';
import { awsManagedPolicies, needsAwsManaged } from '../../src/model/aws-managed.js';
import { Names } from '../../src/model/identity.js';
import { document, parts, ref, resource, symbol, unknown } from './build.js';

test('those that deny are all that do and can be attached', () => {
  const denying = managedPolicyNames().filter((name) =>
    awsManagedPolicies(
      managedPolicy,
      new Names([]),
    )(`arn:aws:iam::aws:policy/${name}`)?.statements.some(({ effect }) => effect === 'Deny'),
  );
  expect(denying.filter((name) => !/^(aws-service-role|root-task)\//.test(name))).toEqual([...denyingManagedPolicies]);
});

describe('whether the table is needed', () => {
  const aws = (name: string) => `arn:aws:iam::aws:policy/${name}`;
  const attached = (policy_arn: unknown) => resource('a', 'aws_iam_user_policy_attachment', { user: 'u', policy_arn });
  const bounded = (permissions_boundary: unknown) => resource('u', 'aws_iam_user', { permissions_boundary });

  test.each<[string, ReturnType<typeof resource>, boolean]>([
    ['a policy that denies', attached(aws('AWSDenyAll')), true],
    ['one in a list', resource('r', 'aws_iam_role', { managed_policy_arns: ['x', aws('AWSDenyAll')] }), true],
    [
      'by a partition that is not known',
      attached(parts('arn:', symbol('partition'), ':iam::aws:policy/AWSDenyAll')),
      true,
    ],
    ['one that only allows', attached(aws('ReadOnlyAccess')), false],
    ['one of ours', attached('arn:aws:iam::111122223333:policy/AWSDenyAll'), false],
    ['a reference', attached(ref('p', 'arn')), false],
    ['what is not known', attached(unknown()), false],
    ['a boundary', bounded(aws('ReadOnlyAccess')), true],
    ['a boundary of ours', bounded('arn:aws:iam::111122223333:policy/b'), false],
    [
      'of a permission set',
      resource('S', 'AWS::SSO::PermissionSet', { PermissionsBoundary: { ManagedPolicyArn: aws('ReadOnlyAccess') } }),
      true,
    ],
    ['what is looked up', resource('d', 'aws_iam_user', { permissions_boundary: aws('x') }, { mode: 'data' }), false],
  ])('%s', (_, one, needed) => expect(needsAwsManaged(document([one]))).toBe(needed));
});

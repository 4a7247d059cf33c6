import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../../../src/iam/principal/principal-context.js';

/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principal-properties
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#principaltable
 */
describe('what a request says of who asks', () => {
  const A = '111122223333';
  const cases: [string, string, string, string[] | undefined][] = [
    ['a user', `arn:aws:iam::${A}:user/x/bob`, 'aws:principalarn', [`arn:aws:iam::${A}:user/x/bob`]],
    ['a user', `arn:aws:iam::${A}:user/x/bob`, 'aws:username', ['bob']],
    ['a user', `arn:aws:iam::${A}:user/x/bob`, 'aws:principaltype', ['User']],
    ['a user', `arn:aws:iam::${A}:user/x/bob`, 'aws:principalaccount', [A]],
    ['a user', `arn:aws:iam::${A}:user/x/bob`, 'aws:principalisawsservice', ['false']],
    ['a user', `arn:aws:iam::${A}:user/x/bob`, 'aws:principalservicename', []],
    ['a user', `arn:aws:iam::${A}:user/x/bob`, 'aws:federatedprovider', []],
    ['a user', `arn:aws:iam::${A}:user/x/bob`, 'aws:userid', undefined],
    ['a role', `arn:aws:iam::${A}:role/x/app`, 'aws:principalarn', [`arn:aws:iam::${A}:role/x/app`]],
    ['a role', `arn:aws:iam::${A}:role/x/app`, 'aws:principaltype', ['AssumedRole']],
    ['a session', `arn:aws:sts::${A}:assumed-role/app/s`, 'aws:principalarn', [`arn:aws:iam::${A}:role/app`]],
    ['a session', `arn:aws:sts::${A}:assumed-role/app/s`, 'aws:principaltype', ['AssumedRole']],
    ['a session', `arn:aws:sts::${A}:assumed-role/app/s`, 'aws:username', []],
    ['a session', `arn:aws:sts::${A}:assumed-role/app/s`, 'aws:federatedprovider', undefined],
    ['a federated user', `arn:aws:sts::${A}:federated-user/b`, 'aws:principaltype', ['FederatedUser']],
    [
      'a federated user',
      `arn:aws:sts::${A}:federated-user/b`,
      'aws:principalarn',
      [`arn:aws:sts::${A}:federated-user/b`],
    ],
    ['the root user', `arn:aws:iam::${A}:root`, 'aws:principaltype', ['Account']],
    ['the root user', `arn:aws:iam::${A}:root`, 'aws:userid', [A]],
    ['the root user', `arn:aws:iam::${A}:root`, 'aws:principalarn', [`arn:aws:iam::${A}:root`]],
    ['a service', 'ec2.amazonaws.com', 'aws:principalisawsservice', ['true']],
    ['a service', 'ec2.amazonaws.com', 'aws:principalservicename', ['ec2.amazonaws.com']],
    ['a service', 'ec2.amazonaws.com', 'aws:principalarn', undefined],
    ['nobody', 'anonymous', 'aws:principaltype', ['Anonymous']],
    ['nobody', 'anonymous', 'aws:principalaccount', ['anonymous']],
    ['nobody', 'anonymous', 'aws:principalarn', []],
    ['who comes from a provider', 'accounts.google.com', 'aws:principalservicename', []],
    ['who comes from a provider', 'accounts.google.com', 'aws:principalarn', undefined],
    ['a canonical user', 'a'.repeat(64), 'aws:principalaccount', undefined],
    ['somebody', 'aws_iam_role.app', 'aws:principalaccount', undefined],
  ];
  test.each(cases)('%s: `%s`, %s', (_, principal, key, values) => {
    expect(contextOf(principal).get(key)).toEqual(values);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Clause } from '../../src/engine/rule.js';
import { resource } from '../model/build.js';
import { active, findings, rule, verdicts } from './build.js';

const home = { account: '111122223333', partition: 'aws' };

function roleFor(...services: string[]) {
  const statement = { Effect: 'Allow', Principal: { Service: services }, Action: 'sts:AssumeRole' };
  return resource('role', 'aws_iam_role', { name: 'app', assume_role_policy: { Statement: [statement] } }, home);
}

const own: Clause = { trust: { admits: { fact: 'services' } } };
const sure = resource('fn', 'aws_lambda_function', { role: 'app' }, home);
const unsure = resource('rum', 'aws_rum_metrics_destination', { iam_role_arn: 'app' }, home);

describe('a role that its consumer cannot assume is wrong only where it is certain what the consumer needs', () => {
  test.each<[string, typeof sure, string, Clause, string]>([
    ['certain, trusted', sure, 'lambda.amazonaws.com', own, '1 pass'],
    ['certain, not trusted', sure, 'ec2.amazonaws.com', own, '1 fail'],
    ['not certain, trusted', unsure, 'rum.amazonaws.com', own, '1 pass'],
    ['not certain, not trusted', unsure, 'ec2.amazonaws.com', own, '1 unknown'],
    ['not certain, and a rule denies that it is trusted', unsure, 'ec2.amazonaws.com', { not: own }, '1 unknown'],
    [
      'not certain, and a rule names another service itself',
      unsure,
      'rum.amazonaws.com',
      { trust: { admits: 'ec2.amazonaws.com' } },
      '1 fail',
    ],
  ])('%s', (_, consumer, trusted, require, verdict) => {
    expect(verdicts(active(rule('role-use', { require })), [roleFor(trusted), consumer])).toBe(verdict);
  });

  test('the message says so', () => {
    const [found] = findings(active(rule('role-use', { require: own })), [roleFor('ec2.amazonaws.com'), unsure]);
    expect(found?.message).toBe(
      'undecided whether the role that rum hands over trusts rum.amazonaws.com: which service it has to trust is not certain',
    );
  });
});

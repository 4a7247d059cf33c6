import { describe, expect, test } from '@jest/globals';
import type { Clause } from '../../src/engine/rule.js';
import { ref, resource } from '../model/build.js';
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

test('a function at the edge says what has it run there', () => {
  const site = resource('site', 'aws_cloudfront_distribution', {
    default_cache_behavior: [{ lambda_function_association: [{ lambda_arn: ref('fn', 'qualified_arn') }] }],
  });
  const judged = (...services: string[]) => [roleFor(...services), sure, site];
  const both = ['lambda.amazonaws.com', 'edgelambda.amazonaws.com'];
  expect(verdicts(active(rule('role-use', { require: own })), judged(...both))).toBe('2 pass');
  const stated = { ...rule('role-use', { require: own }), message: '{consumer} hands {role} to {services}, but {why}' };
  const found = findings(active(stated), judged('lambda.amazonaws.com'));
  expect(found.map(({ message }) => message)).toEqual([
    'fn hands role to edgelambda.amazonaws.com, but the trust policy names `lambda.amazonaws.com` only, and site has that service run it',
  ]);
});

/** https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html */
describe('a service that is written for a region or partition', () => {
  const dms = (place: object) =>
    resource('dms', 'aws_dms_endpoint', { s3_settings: [{ service_access_role_arn: 'app' }] }, { ...home, ...place });
  test.each<[string, string, object, string]>([
    ['as everywhere', 'dms.amazonaws.com', {}, '1 pass'],
    ['of its region', 'dms.eu-west-1.amazonaws.com', { region: 'eu-west-1' }, '1 pass'],
    ['of a region, where its own is not known', 'dms.eu-west-1.amazonaws.com', {}, '1 pass'],
    ['of another region', 'dms.us-east-1.amazonaws.com', { region: 'eu-west-1' }, '1 fail'],
    ['of China', 'dms.amazonaws.com.cn', { partition: 'aws-cn' }, '1 pass'],
    [
      'of its region in China',
      'dms.cn-north-1.amazonaws.com.cn',
      { partition: 'aws-cn', region: 'cn-north-1' },
      '1 pass',
    ],
    ['as everywhere, in China', 'dms.amazonaws.com', { partition: 'aws-cn' }, '1 pass'],
    ['of China, elsewhere', 'dms.amazonaws.com.cn', {}, '1 fail'],
  ])('%s', (_, trusted, place, verdict) => {
    const judged = [roleFor(trusted), dms(place)];
    expect(verdicts(active(rule('role-use', { require: own })), judged)).toBe(verdict);
  });
});

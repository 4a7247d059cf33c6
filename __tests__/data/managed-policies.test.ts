import { expect, test } from '@jest/globals';
import { managedPolicy, managedPolicyNames } from '../../src/data/managed-policies.js';

const ADMIN = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

test('the table has the policies that there are', () => {
  expect(managedPolicyNames().length).toBeGreaterThan(1_400);
  expect(managedPolicyNames()).toEqual(
    expect.arrayContaining(['ReadOnlyAccess', 'job-function/Billing', 'service-role/AWSLambdaBasicExecutionRole']),
  );
});

test.each(['aws', 'aws-cn', 'aws-us-gov'])('AdministratorAccess in %s', (partition) =>
  expect(managedPolicy(`arn:${partition}:iam::aws:policy/AdministratorAccess`)).toEqual(ADMIN),
);

test("another partition's policies are about that partition's ARNs", () => {
  const text = (partition: string) =>
    JSON.stringify(managedPolicy(`arn:${partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole`));
  expect(text('aws')).toContain('"arn:aws:logs:*:*:log-group:RDS*"');
  expect(text('aws-cn')).toBe(text('aws').replaceAll('arn:aws:', 'arn:aws-cn:'));
});

test('who changes a document changes no other', () => {
  const arn = 'arn:aws:iam::aws:policy/AdministratorAccess';
  Object.assign(Object(managedPolicy(arn)), { Statement: [] });
  expect(managedPolicy(arn)).toEqual(ADMIN);
});

test.each([
  'arn:aws:iam::aws:policy/NoSuchPolicy',
  'arn:aws:iam::aws:policy/administratoraccess',
  // without its path
  'arn:aws:iam::aws:policy/Billing',
  'arn:aws:iam::111122223333:policy/AdministratorAccess',
  'arn:aws:iam::aws:role/AdministratorAccess',
  'arn:aws:iam::aws:policy/',
  'AdministratorAccess',
  'arn:aws:iam::aws:policy/constructor',
  'arn:aws:iam::aws:policy/__proto__',
  '',
])('%j is none', (arn) => expect(managedPolicy(arn)).toBeUndefined());

test('every document has statements', () => {
  const without = managedPolicyNames().filter((name) => {
    const { Statement } = Object(managedPolicy(`arn:aws:iam::aws:policy/${name}`));
    return ![Statement].flat().every((statement) => Object(statement).Effect !== undefined);
  });
  expect(without).toEqual([]);
});

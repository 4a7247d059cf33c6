import { expect, test } from '@jest/globals';
import { servicePrincipal, servicePrincipals } from '../../src/data/service-principals.js';

test('there are some hundred, and none has a wildcard', () => {
  expect(servicePrincipals().length).toBeGreaterThan(200);
  expect(
    servicePrincipals().filter((name) => !/^[a-z0-9.-]+\.(amazonaws\.com(\.cn)?|amazon\.com)$/.test(name)),
  ).toEqual([]);
});

test.each([
  ['ec2.amazonaws.com', { partitions: 'any', trusted: true, passed: true, linked: false }],
  ['ec2.amazonaws.com.cn', { partitions: ['aws-cn'], trusted: false, passed: true, linked: false }],
  // what is passed to and what is trusted are never mixed
  ['monitoring.rds.amazonaws.com', { trusted: true, passed: false }],
  ['apprunner.amazonaws.com', { trusted: false, passed: true }],
  ['tasks.apprunner.amazonaws.com', { trusted: true, passed: false }],
])('%s', (name, known) => expect(servicePrincipal(name)).toMatchObject({ name, ...known }));

test.each([
  'ec2',
  'EC2.amazonaws.com',
  'ec2.eu-central-1.amazonaws.com',
  'nosuch.amazonaws.com',
  '',
  'constructor',
  '__proto__',
])('%j is not known', (name) => expect(servicePrincipal(name)).toBeUndefined());

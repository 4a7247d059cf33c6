import { expect, test } from '@jest/globals';
import { actionsOf, levelOf, services } from '../../src/data/actions.js';

test('the table is of all of AWS', () => {
  expect(services().length).toBeGreaterThan(400);
  expect(services().flatMap(actionsOf).length).toBeGreaterThan(20_000);
});

test('every action has a level', () => {
  const without = services().flatMap((service) =>
    actionsOf(service).filter((name) => levelOf(`${service}:${name}`) === undefined),
  );
  expect(without).toEqual([]);
});

test.each([
  ['s3:GetObject', 'Read'],
  ['s3:ListBucket', 'List'],
  ['s3:PutObject', 'Write'],
  ['s3:PutBucketPolicy', 'Permissions management'],
  ['iam:PassRole', 'Write'],
  ['iam:CreatePolicyVersion', 'Permissions management'],
  ['iam:TagRole', 'Tagging'],
  ['lambda:InvokeFunction', 'Write'],
  ['S3:getobject', 'Read'],
  ['s3:GetObjectX', undefined],
  ['s3:', undefined],
  ['s3', undefined],
  ['', undefined],
  [':GetObject', undefined],
  ['s3:*', undefined],
  ['nosuchservice:GetObject', undefined],
  ['constructor:toString', undefined],
  ['__proto__:__proto__', undefined],
  ['s3 List:ListBucket', undefined],
  ['s3:GetObject:x', undefined],
])('%s: %s', (action, level) => expect(levelOf(action)).toBe(level));

test('actions are spelt as AWS does, whatever the case of the service', () => {
  expect(actionsOf('S3')).toContain('GetObject');
  expect(actionsOf('sts')).toContain('AssumeRoleWithWebIdentity');
});

test.each(['nosuchservice', '', 'constructor', '__proto__', 's3 List', 's3\na4b'])('%j has none', (service) =>
  expect(actionsOf(service)).toEqual([]),
);

import { expect, test } from '@jest/globals';
import { levelOf } from '../../src/data/actions.js';
import { passesRole, passRoleActions } from '../../src/data/passrole-actions.js';

test.each([
  ['ec2:RunInstances', 'documented'],
  ['lambda:CreateFunction', 'documented'],
  ['iam:AddRoleToInstanceProfile', 'documented'],
  ['EC2:runinstances', 'documented'],
  ['glue:CreateJob', 'takes-role'],
  ['cloudformation:CreateStack', 'takes-role'],
  ['codebuild:CreateProject', 'takes-role'],
  ['ecs:RegisterTaskDefinition', 'takes-role'],
  ['batch:RegisterJobDefinition', 'takes-role'],
  ['events:PutTargets', 'takes-role'],
  ['eks:CreateCluster', 'takes-role'],
  ['firehose:CreateDeliveryStream', 'takes-role'],
  ['apprunner:CreateService', 'takes-role'],
  // takes the name of a profile, whose role is not passed until an instance starts
  ['ec2:CreateLaunchTemplate', undefined],
  ['sts:AssumeRole', undefined],
  ['s3:GetObject', undefined],
  ['ec2:RunInstances:x', undefined],
  ['ec2:*', undefined],
  ['ec2', undefined],
  ['', undefined],
  ['constructor:toString', undefined],
])('%s: %s', (action, evidence) => expect(passesRole(action)).toBe(evidence));

test('all of them are actions that AWS has', () => {
  expect(passRoleActions().length).toBeGreaterThan(700);
  expect(passRoleActions().filter((action) => levelOf(action) === undefined)).toEqual([]);
});

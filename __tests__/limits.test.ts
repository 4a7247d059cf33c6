import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { report, scan } from './support/cli.js';

/*
 * What limits a grant from outside of its policy: boundaries, AWS-managed policies, and what the configuration says of the organization.
 */

const folder = mkdtempSync(join(tmpdir(), 'passgate-limits-'));
afterAll(() => rmSync(folder, { recursive: true }));

const document = (...Statement: object[]) => ({ Version: '2012-10-17', Statement });
const wide = document({ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' });

async function verdicts(resources: object, config: string, files: Record<string, object> = {}): Promise<string[]> {
  writeFileSync(join(folder, 'template.json'), JSON.stringify({ Resources: resources }));
  writeFileSync(join(folder, '.passgate.yml'), config);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  const { findings, problems } = report(await scan(['template.json'], folder));
  expect(problems).toEqual([]);
  return findings.map(({ verdict, resource }) => `${verdict} at ${resource}`);
}

describe('a user with a policy that is too wide', () => {
  const user = (more: object) => ({
    Ann: {
      Type: 'AWS::IAM::User',
      Properties: { UserName: 'ann', Policies: [{ PolicyName: 'p', PolicyDocument: wide }], ...more },
    },
  });
  const aws = (name: string) => `arn:aws:iam::aws:policy/${name}`;

  test.each<[string, object, string[]]>([
    ['and nothing else', {}, ['fail at Ann']],
    ['with AWSDenyAll', { ManagedPolicyArns: [aws('AWSDenyAll')] }, []],
    ['with another one', { ManagedPolicyArns: [aws('ReadOnlyAccess')] }, ['fail at Ann']],
    ['within ReadOnlyAccess', { PermissionsBoundary: aws('ReadOnlyAccess') }, []],
    ['within AdministratorAccess', { PermissionsBoundary: aws('AdministratorAccess') }, ['fail at Ann']],
    ['within what AWS does not have', { PermissionsBoundary: aws('NoSuchPolicy') }, ['unknown at Ann']],
    [
      'within AWS’s, by a pseudo parameter',
      { PermissionsBoundary: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess' } },
      [],
    ],
  ])('%s', async (_, more, expected) => expect(await verdicts(user(more), '')).toEqual(expected));

  test('under service control policies', async () => {
    const files = {
      'root.json': document({ Effect: 'Allow', Action: '*', Resource: '*' }),
      'named.json': document({ Effect: 'Deny', Action: 'iam:PassRole', NotResource: 'arn:aws:iam::*:role/app-*' }),
      'others.json': document({ Effect: 'Deny', Action: 's3:*', Resource: '*' }),
    };
    expect(await verdicts(user({}), 'scps: [root.json, others.json]', files)).toEqual(['fail at Ann']);
    expect(await verdicts(user({}), 'scps: [root.json, [others.json, named.json]]', files)).toEqual([]);
  });
});

test('a role under resource control policies', async () => {
  const trust = document({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' });
  const resources = {
    Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'app', AssumeRolePolicyDocument: trust } },
    Function: { Type: 'AWS::Lambda::Function', Properties: { Role: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
  };
  const denying = (Resource: string) => document({ Effect: 'Deny', Principal: '*', Action: 'sts:*', Resource });
  const files = { 'all.json': denying('*'), 'other.json': denying('arn:aws:iam::*:role/other') };
  expect(await verdicts(resources, 'rcps: [other.json]', files)).toEqual([]);
  expect(await verdicts(resources, 'rcps: [other.json, all.json]', files)).toEqual(['fail at Function']);
});

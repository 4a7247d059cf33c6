import { describe, expect, test } from '@jest/globals';
import { keysOf, patternsOf, resourcesOf } from '../../src/data/action-resources.js';
import { actionsOf, services } from '../../src/data/actions.js';
import { managedPolicy, managedPolicyNames } from '../../src/data/managed-policies.js';
import { reaches } from '../../src/iam/text/pattern.js';

const reach = (patterns: readonly string[], arn: string) =>
  patterns.some((pattern) => reaches([pattern], [arn], { colons: true }) === true);

describe('what requests for an action may be about', () => {
  test.each<[string, readonly string[] | undefined]>([
    ['iam:PassRole', ['arn:*:iam::*:role/*']],
    ['IAM:passrole', ['arn:*:iam::*:role/*']],
    ['lambda:InvokeFunction', ['arn:*:lambda:*:*:function:*']],
    ['sts:AssumeRole', ['arn:*:iam::*:role/*']],
    // one of several types, always
    ['s3:GetObject', ['arn:*:s3:*:*:accesspoint/*/object/*', 'arn:*:s3:::*/*']],
    ['s3:ListBucket', ['arn:*:s3:*:*:accesspoint/*', 'arn:*:s3:::*']],
    // no type at all
    ['ec2:DescribeInstances', ['*']],
    ['sts:GetCallerIdentity', ['*']],
    // a type, or none
    ['cloudwatch:PutMetricData', ['*']],
    // a topic, or a phone number
    ['sns:Publish', ['*']],
    ['nosuchservice:GetObject', undefined],
    ['s3:NoSuchAction', undefined],
    ['s3', undefined],
    ['s3:constructor', undefined],
    ['s3:__proto__', undefined],
    ['constructor:types', undefined],
  ])('%s', (action, patterns) => expect(resourcesOf(action)).toEqual(patterns));

  test.each([
    ['ec2:RunInstances', 'arn:aws:ec2:eu-central-1::image/ami-1'],
    ['ec2:RunInstances', 'arn:aws-cn:ec2:cn-north-1:111122223333:instance/*'],
    ['lambda:InvokeFunction', 'arn:aws:lambda:us-east-1:111122223333:function:app:$LATEST'],
    ['s3:GetObject', 'arn:aws:s3:::bucket/a:b/c'],
    ['s3:GetObject', 'arn:aws:s3::111122223333:accesspoint/name.mrap/object/key'],
    ['iam:PassRole', 'arn:aws-us-gov:iam::111122223333:role/path/name'],
    ['logs:PutLogEvents', 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/app:log-stream:x:y'],
    ['backup:StartRestoreJob', 'arn:aws:ec2:us-east-1::snapshot/snap-1'],
    ['backup:StartRestoreJob', 'arn:aws:backup:us-east-1:111122223333:recovery-point:1'],
    [
      'greengrass:GetConnectivityInfo',
      'arn:aws:greengrass:us-east-1:111122223333:/greengrass/things/a:b:c/connectivityInfo',
    ],
    ['glue:GetTable', 'arn:aws:glue:us-east-1:111122223333:table/a:b/c'],
    ['dynamodb:GetRecords', 'arn:aws:dynamodb:us-east-1:111122223333:table/t/stream/2026-01-01T00:00:00.000'],
  ])('%s may be about %s', (action, arn) => expect(reach(resourcesOf(action) ?? [], arn)).toBe(true));

  test.each([
    ['iam:PassRole', 'arn:aws:iam::111122223333:user/name'],
    ['s3:GetObject', 'arn:aws:s3:::bucket'],
    ['lambda:InvokeFunction', 'arn:aws:lambda:us-east-1:111122223333:layer:name'],
  ])('%s is never about %s', (action, arn) => expect(reach(resourcesOf(action) ?? [], arn)).toBe(false));

  test('what is known of an action is known of all, as patterns of ARNs', () => {
    const strange = services().flatMap((service) =>
      actionsOf(service).filter((name) => {
        const patterns = resourcesOf(`${service}:${name}`) ?? [];
        return (
          patterns.length === 0 ||
          patterns.some((pattern) => !/^(\*|arn:\*|arn:\*:[a-z0-9-]+:[^${}, ]+)$/.test(pattern))
        );
      }),
    );
    expect(strange).toEqual([]);
  });

  test("the actions of AWS's own policies are about one of the resources beside them", () => {
    const elsewhere: string[] = [];
    let judged = 0;
    for (const name of managedPolicyNames()) {
      for (const { Action, Resource } of statements(managedPolicy(`arn:aws:iam::aws:policy/${name}`))) {
        const arns = [Resource ?? '*'].flat();
        if (arns.some((arn) => arn === '*' || arn.includes('${'))) continue;
        for (const action of [Action ?? []].flat()) {
          const patterns = resourcesOf(action);
          if (patterns === undefined || patterns.includes('*')) continue;
          judged += 1;
          if (!arns.some((arn) => reach(patterns, arn))) elsewhere.push(`${name}: ${action}`);
        }
      }
    }
    expect(elsewhere).toEqual([]);
    expect(judged).toBeGreaterThan(5_000);
  });
});

interface Statement {
  Action?: string | string[];
  Resource?: string | string[];
}

function statements(document: unknown): Statement[] {
  const { Statement } = document as { Statement: Statement | Statement[] };
  return [Statement].flat();
}

test.each([
  ['arn:${Partition}:s3:::${BucketName}/${ObjectName}', ['arn:*:s3:::*/*']],
  ['arn:${Partition}:opsworks-cm::${Account}:backup/${ServerName}-{Date}', ['arn:*:opsworks-cm::*:backup/*-*']],
  ['arn:${Partition}:a:${Region}:${Account}:x/${DomainName}${EncodedPattern}', ['arn:*:a:*:*:x/*']],
  ['arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId}', ['arn:*']],
  ['arn:${Partition}:a:::thing/${ThingName}', ['arn:*:a:::thing/*']],
  ['arn:${Partition}:a:::thing/${ThingName}/x', ['arn:*:a:::thing/*/x', 'arn:*:a:::thing/*:*/x']],
])('%s', (format, patterns) => expect(patternsOf(format)).toEqual(patterns));

describe('the condition keys of an action', () => {
  test.each([
    ['iam:PassRole', 'iam:PassedToService'],
    ['iam:PassRole', 'iam:AssociatedResourceArn'],
    ['s3:ListBucket', 's3:prefix'],
    ['S3:LISTBUCKET', 's3:prefix'],
    ['ec2:RunInstances', 'aws:RequestTag/${TagKey}'],
    ['iam:PassRole', 'aws:ResourceTag/${TagKey}'],
  ])('%s has %s', (action, key) => expect(keysOf(action)).toContain(key));

  test.each(['s3:NoSuchAction', 's3', 's3:constructor'])('%s has none that are known', (action) =>
    expect(keysOf(action)).toBeUndefined(),
  );
});

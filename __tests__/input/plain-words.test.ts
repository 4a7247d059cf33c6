import { expect, test } from '@jest/globals';
import { isPlainPart, isPlainWord } from '../../src/input/plain-words.js';

test.each([
  ...['Allow', 'true', '2012-10-17', 'role', 'lambda', 's3', 'aws-cn', '*', '', '/', 'eu-central-1', 'us-gov-east-1'],
  ...[
    'ap-southeast-2a',
    'lambda.amazonaws.com',
    'ec2.amazonaws.com.cn',
    'iam:PassRole',
    's3:Get*',
    'iam:PassedToService',
  ],
  ...[
    'StringEquals',
    'ForAnyValue:StringLikeIfExists',
    'ArnNotLike',
    'IpAddress',
    'aws:SourceAccount',
    'aws:PrincipalOrgID',
  ],
])('%j tells nothing', (text) => expect([isPlainWord(text), isPlainPart(text)]).toEqual([true, true]));

test.each([
  ...['prod', 'admin', 'northwind', 'user:PassWord', 'x:y', 'aws:PrincipalTag/team', 's3:bucket-7', 'lambda2'],
  ...[
    'Allowed',
    'StringSecret',
    'eu-central-12',
    'northwind.amazonaws.com.evil',
    'arn:aws:s3:::northwind',
    '111122223333',
  ],
  ...['arn:aws:iam::111122223333:role/northwind-*', ' Allow', 'hunter2\nAllow'],
])('%j does', (text) => expect([isPlainWord(text), isPlainPart(text)]).toEqual([false, false]));

test('the beginning of an ARN tells nothing as a part, and all of it does', () => {
  for (const text of ['arn:aws:iam::111122223333:role/', 'arn:aws:s3:::', 'arn:aws:iam::111122223333:role/*']) {
    expect([isPlainWord(text), isPlainPart(text)]).toEqual([false, true]);
  }
});

import { allow, by, deny, type Group } from './case.js';
import { pages } from './pages.js';

const objects = (...keys: string[]) => keys.map((key) => `arn:aws:s3:::amzn-s3-demo-bucket/${key}`);

export const resources: Group[] = [
  {
    name: 'one queue',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:sqs:us-east-2:111122223333:queue1' })],
    request: { action: 'sqs:SendMessage' },
    asks: by(
      'resource',
      ['arn:aws:sqs:us-east-2:111122223333:queue1'],
      [
        'arn:aws:sqs:us-east-2:111122223333:queue2',
        'arn:aws:sqs:us-east-2:111122223333:queue11',
        'arn:aws:sqs:us-east-1:111122223333:queue1',
        'arn:aws:sqs:us-east-2:444455556666:queue1',
        'arn:aws-cn:sqs:us-east-2:111122223333:queue1',
        'arn:aws:sns:us-east-2:111122223333:queue1',
      ],
    ),
  },
  {
    name: 'the name of a user counts with its case',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:iam::111122223333:user/Bob' })],
    request: { action: 'iam:GetUser' },
    asks: by(
      'resource',
      ['arn:aws:iam::111122223333:user/Bob'],
      [
        'arn:aws:iam::111122223333:user/bob',
        'arn:aws:iam::111122223333:user/BOB',
        'arn:aws:iam::111122223333:user/x/Bob',
      ],
    ),
  },
  {
    name: 'all users of a path',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:iam::111122223333:user/accounting/*' })],
    request: { action: 'iam:GetUser' },
    asks: by(
      'resource',
      ['arn:aws:iam::111122223333:user/accounting/ann', 'arn:aws:iam::111122223333:user/accounting/eu/bob'],
      [
        'arn:aws:iam::111122223333:user/accounting',
        'arn:aws:iam::111122223333:user/accountingx/ann',
        'arn:aws:iam::111122223333:user/ann',
        'arn:aws:iam::111122223333:role/accounting/ann',
      ],
    ),
  },
  {
    name: 'all objects of a bucket, not the bucket',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:s3:::amzn-s3-demo-bucket/*' })],
    asks: by('resource', objects('a', 'a/b', '', 'a:b', 'a:b:c'), [
      'arn:aws:s3:::amzn-s3-demo-bucket',
      'arn:aws:s3:::amzn-s3-demo-bucket2/a',
      'arn:aws:s3:::other/a',
    ]),
  },
  {
    name: '* crosses slashes',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:s3:::amzn-s3-demo-bucket/*/test/*' })],
    asks: by(
      'resource',
      objects(
        '1/test/object.jpg',
        '1/2/test/object.jpg',
        '1/2/test/3/object.jpg',
        '1/2/3/test/4/object.jpg',
        '1///test///object.jpg',
        '1/test/.jpg',
        '/test/object.jpg',
        '1/test/',
      ),
      objects('1-test/object.jpg', 'test/object.jpg', '1/2/test.jpg'),
    ),
  },
  {
    name: '? stands for any one character within its segment',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:sqs:us-east-?:111122223333:queue-?' })],
    request: { action: 'sqs:SendMessage' },
    asks: by(
      'resource',
      ['arn:aws:sqs:us-east-1:111122223333:queue-a', 'arn:aws:sqs:us-east-2:111122223333:queue-/'],
      [
        'arn:aws:sqs:us-east-1:111122223333:queue-',
        'arn:aws:sqs:us-east-1:111122223333:queue-ab',
        'arn:aws:sqs:us-east-:111122223333:queue-a',
        'arn:aws:sqs:us-west-1:111122223333:queue-a',
      ],
    ),
  },
  {
    name: 'several wildcards in a segment',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:dynamodb:*:111122223333:table/*-?-books*' })],
    request: { action: 'dynamodb:GetItem' },
    asks: by(
      'resource',
      [
        'arn:aws:dynamodb:us-east-2:111122223333:table/x-1-books',
        'arn:aws:dynamodb:eu-west-1:111122223333:table/-1-books_old',
        'arn:aws:dynamodb:eu-west-1:111122223333:table/a/b-c-books/index/i',
      ],
      [
        'arn:aws:dynamodb:us-east-2:111122223333:table/x-12-books',
        'arn:aws:dynamodb:us-east-2:444455556666:table/x-1-books',
        'arn:aws:dynamodb:us-east-2:111122223333:table/x-1-book',
      ],
    ),
  },
  {
    // "If the * wildcard is the last character of a resource ARN segment, it can expand to match beyond the colon boundaries."
    name: 'a * that ends a segment crosses colons',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:logs:us-east-2:*:log-stream:a' })],
    request: { action: 'logs:GetLogEvents' },
    asks: by(
      'resource',
      [
        'arn:aws:logs:us-east-2:111122223333:log-group:g:log-stream:a',
        'arn:aws:logs:us-east-2:444455556666:log-stream:a',
        'arn:aws:logs:us-east-2::log-stream:a',
      ],
      [
        'arn:aws:logs:us-east-1:111122223333:log-group:g:log-stream:a',
        'arn:aws:logs:us-east-2:111122223333:log-group:g:log-stream:b',
        'arn:aws:logs:us-east-2:111122223333:log-group:g:log-stream:a:b',
      ],
    ),
  },
  {
    name: 'a * that ends the last segment crosses colons',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:logs:us-east-2:111122223333:log-group:app*' })],
    request: { action: 'logs:CreateLogStream' },
    asks: by(
      'resource',
      [
        'arn:aws:logs:us-east-2:111122223333:log-group:app',
        'arn:aws:logs:us-east-2:111122223333:log-group:app-1:*',
        'arn:aws:logs:us-east-2:111122223333:log-group:app:log-stream:s',
      ],
      ['arn:aws:logs:us-east-2:111122223333:log-group:web', 'arn:aws:logs:us-east-2:111122223333:log-stream:app'],
    ),
  },
  {
    name: 'a * after other characters of its segment crosses colons, too, when it ends the segment',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:sqs:us-*:queue' })],
    request: { action: 'sqs:SendMessage' },
    asks: by(
      'resource',
      ['arn:aws:sqs:us-east-2:111122223333:queue', 'arn:aws:sqs:us-west-1:444455556666:queue'],
      ['arn:aws:sqs:eu-west-1:111122223333:queue', 'arn:aws:sqs:us-east-2:111122223333:queue2'],
    ),
  },
  {
    name: 'a * within a segment stays in it',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:sqs:us-*-2:111122223333:a*z' })],
    request: { action: 'sqs:SendMessage' },
    asks: by(
      'resource',
      ['arn:aws:sqs:us-east-2:111122223333:az', 'arn:aws:sqs:us-east-2:111122223333:a-b/c-z'],
      [
        'arn:aws:sqs:us-east-2:111122223333:a:z',
        'arn:aws:sqs:us-east-2:111122223333:a:b:z',
        'arn:aws:sqs:us-east-1:111122223333:az',
      ],
    ),
  },
  {
    name: '? never crosses a colon',
    page: pages.resource,
    identity: [allow({ Resource: 'arn:aws:logs:us-east-2:111122223333:log-group?app' })],
    request: { action: 'logs:CreateLogStream' },
    asks: by(
      'resource',
      ['arn:aws:logs:us-east-2:111122223333:log-group-app'],
      ['arn:aws:logs:us-east-2:111122223333:log-group:app'],
    ),
  },
  {
    name: 'several resources are alternatives',
    page: pages.resource,
    identity: [
      allow({
        Resource: [
          'arn:aws:dynamodb:us-east-2:111122223333:table/books_table',
          'arn:aws:dynamodb:us-east-2:111122223333:table/magazines_table',
        ],
      }),
    ],
    request: { action: 'dynamodb:GetItem' },
    asks: by(
      'resource',
      [
        'arn:aws:dynamodb:us-east-2:111122223333:table/books_table',
        'arn:aws:dynamodb:us-east-2:111122223333:table/magazines_table',
      ],
      ['arn:aws:dynamodb:us-east-2:111122223333:table/papers_table'],
    ),
  },
  {
    name: 'only * is about actions that take no resource',
    page: pages.resource,
    identity: [allow({ Action: 's3:ListAllMyBuckets' })],
    asks: [{ action: 's3:ListAllMyBuckets', resource: '*', is: true }],
  },
  {
    name: 'a resource is not enough for actions that take none',
    page: pages.notAction,
    identity: [allow({ Action: 's3:*', Resource: ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*'] })],
    asks: [
      { action: 's3:ListAllMyBuckets', resource: '*', is: false },
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::bucket', is: true },
    ],
  },
  {
    name: '* is about every resource',
    page: pages.resource,
    identity: [allow({ Resource: '*' })],
    asks: by('resource', ['*', 'arn:aws:s3:::b', 'arn:aws:logs:us-east-2:111122223333:log-group:a:log-stream:b'], []),
  },
  {
    name: 'Deny on one resource',
    page: pages.denyAllow,
    identity: [allow(), deny({ Resource: 'arn:aws:s3:::bucket/secret/*' })],
    asks: by('resource', ['arn:aws:s3:::bucket/key', 'arn:aws:s3:::bucket/secret'], ['arn:aws:s3:::bucket/secret/a/b']),
  },
  {
    name: 'NotResource with Deny denies everything else',
    page: pages.notResource,
    identity: [
      allow(),
      deny({ Action: 's3:*', NotResource: ['arn:aws:s3:::HRBucket/Payroll', 'arn:aws:s3:::HRBucket/Payroll/*'] }),
    ],
    asks: [
      ...by(
        'resource',
        ['arn:aws:s3:::HRBucket/Payroll', 'arn:aws:s3:::HRBucket/Payroll/may.csv'],
        ['arn:aws:s3:::HRBucket', 'arn:aws:s3:::HRBucket/Other', 'arn:aws:s3:::HRBucket/payroll/may.csv', '*'],
      ),
      { action: 'ec2:StartInstances', resource: 'arn:aws:ec2:us-east-2:111122223333:instance/i-1', is: true },
    ],
  },
  {
    name: 'NotResource with Deny grants nothing',
    page: pages.notResource,
    identity: [deny({ Action: 's3:*', NotResource: 'arn:aws:s3:::HRBucket/Payroll/*' })],
    asks: by('resource', [], ['arn:aws:s3:::HRBucket/Payroll/may.csv', 'arn:aws:s3:::HRBucket/Other']),
  },
  {
    name: 'NotResource with Allow grants everything else',
    page: pages.notResource,
    identity: [allow({ NotResource: 'arn:aws:s3:::HRBucket' })],
    asks: [
      ...by(
        'resource',
        ['arn:aws:s3:::HRBucket/key', 'arn:aws:s3:::other', 'arn:aws:s3:::hrbucket'],
        ['arn:aws:s3:::HRBucket'],
      ),
      { action: 'iam:PutUserPolicy', resource: 'arn:aws:iam::111122223333:user/alice', is: true },
    ],
  },
  {
    name: 'NotResource with wildcards and colons',
    page: pages.notResource,
    identity: [allow({ NotResource: 'arn:aws:logs:*:log-group:secret*' })],
    request: { action: 'logs:GetLogEvents' },
    asks: by(
      'resource',
      ['arn:aws:logs:us-east-2:111122223333:log-group:app', 'arn:aws:s3:::secret'],
      [
        'arn:aws:logs:us-east-2:111122223333:log-group:secret',
        'arn:aws:logs:eu-west-1:444455556666:log-group:secret-1:log-stream:s',
      ],
    ),
  },
  {
    name: 'named roles that may be passed',
    page: pages.passRole,
    identity: [
      allow({
        Action: ['iam:GetRole', 'iam:PassRole'],
        Resource: 'arn:aws:iam::111122223333:role/EC2-roles-for-XYZ-*',
      }),
    ],
    request: { action: 'iam:PassRole' },
    asks: by(
      'resource',
      ['arn:aws:iam::111122223333:role/EC2-roles-for-XYZ-web', 'arn:aws:iam::111122223333:role/EC2-roles-for-XYZ-'],
      [
        'arn:aws:iam::111122223333:role/EC2-roles-for-XY',
        'arn:aws:iam::111122223333:role/ec2-roles-for-xyz-web',
        'arn:aws:iam::111122223333:role/team/EC2-roles-for-XYZ-web',
        'arn:aws:iam::444455556666:role/EC2-roles-for-XYZ-web',
      ],
    ),
  },
  {
    name: 'all roles whose name begins with RDS-',
    page: pages.passRole,
    identity: [allow({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/RDS-*' })],
    request: { action: 'iam:PassRole' },
    asks: by(
      'resource',
      ['arn:aws:iam::111122223333:role/RDS-Monitoring-Role', 'arn:aws:iam::111122223333:role/RDS-/x'],
      ['arn:aws:iam::111122223333:role/rds-Monitoring-Role', 'arn:aws:iam::111122223333:role/RDSMonitoring'],
    ),
  },
];

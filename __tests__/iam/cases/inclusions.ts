// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its policy variables like that
import { allow, type Document, deny, policy, statement, when } from './case.js';
import { pages } from './pages.js';

/** Whether the first policies allow requests that the second do not: `beyond`. All are identity policies. */
export interface Inclusion {
  name: string;
  page: string;
  p: readonly Document[];
  q: readonly Document[];
  beyond: boolean;
}

const check = pages.checkNoNewAccess;
const s3 = (Resource: string | string[], more: object = {}) => allow({ Action: 's3:GetObject', Resource, ...more });
const actions = (Action: string | string[]) => allow({ Action });

type Row = readonly [
  name: string,
  p: Document | readonly Document[],
  q: Document | readonly Document[],
  beyond: boolean,
];

const rows = (page: string, table: readonly Row[]): Inclusion[] =>
  table.map(([name, p, q, beyond]) => ({ name, page, p: [p].flat(), q: [q].flat(), beyond }));

const ips = (...ranges: string[]) => when({ IpAddress: { 'aws:SourceIp': ranges } });
const until = (date: string) => when({ DateLessThan: { 'aws:CurrentTime': date } });
const tagKeys = (operator: string, ...values: string[]) => when({ [operator]: { 'aws:TagKeys': values } });

export const inclusions: Inclusion[] = [
  ...rows(check, [
    ['a policy and itself', actions('s3:*'), actions('s3:*'), false],
    ['nothing is within everything', policy(), allow(), false],
    ['everything is beyond nothing', allow(), policy(), true],
    ['an action more', actions(['s3:GetObject', 's3:PutObject']), actions('s3:GetObject'), true],
    ['an action less', actions('s3:GetObject'), actions(['s3:GetObject', 's3:PutObject']), false],
    [
      'another order, another case',
      actions(['S3:putobject', 's3:GetObject']),
      actions(['s3:GetObject', 's3:PutObject']),
      false,
    ],
    ['a Deny taken away', allow(), [allow(), deny({ Action: 'iam:*' })], true],
    ['a Deny put in', [allow(), deny({ Action: 'iam:*' })], allow(), false],
    ['statements split into policies', [actions('s3:*'), actions('ec2:*')], actions(['s3:*', 'ec2:*']), false],
    ['only Denies grant nothing', deny(), policy(), false],
    ['a condition put in', when({ Bool: { 'aws:SecureTransport': 'true' } }), allow(), false],
    ['a condition taken away', allow(), when({ Bool: { 'aws:SecureTransport': 'true' } }), true],
  ]),
  ...rows(pages.action, [
    ['one action within a wildcard', actions('s3:GetObject'), actions('s3:Get*'), false],
    ['a wildcard beyond one action', actions('s3:Get*'), actions('s3:GetObject'), true],
    ['a longer prefix', actions('s3:GetObject*'), actions('s3:Get*'), false],
    ['overlapping wildcards', actions('s3:*Object'), actions('s3:Get*'), true],
    ['a wildcard within two', actions('s3:Get*Acl'), actions('s3:*Acl'), false],
    ['? within *', actions('s3:?etObject'), actions('s3:*etObject'), false],
    ['* beyond ?', actions('s3:*etObject'), actions('s3:?etObject'), true],
    [
      'all of a service beyond the actions that are known today',
      actions('sns:*'),
      actions(['sns:Publish', 'sns:Subscribe']),
      true,
    ],
  ]),
  ...rows(pages.notAction, [
    ['NotAction beyond a list of services', allow({ NotAction: 'iam:*' }), actions(['s3:*', 'ec2:*']), true],
    ['a service within NotAction', actions('s3:*'), allow({ NotAction: 'iam:*' }), false],
    ['what NotAction leaves out', actions('iam:GetUser'), allow({ NotAction: 'iam:*' }), true],
    ['more left out', allow({ NotAction: ['iam:*', 'sts:*'] }), allow({ NotAction: 'iam:*' }), false],
    ['less left out', allow({ NotAction: 'iam:*' }), allow({ NotAction: ['iam:*', 'sts:*'] }), true],
    [
      'NotAction is everything without the rest',
      allow({ NotAction: 'iam:*' }),
      [allow(), deny({ Action: 'iam:*' })],
      false,
    ],
    [
      'everything without the rest is NotAction',
      [allow(), deny({ Action: 'iam:*' })],
      allow({ NotAction: 'iam:*' }),
      false,
    ],
    ['Deny with NotAction leaves what it names', [allow(), deny({ NotAction: 's3:*' })], actions('s3:*'), false],
  ]),
  ...rows(pages.resource, [
    ['one object within its bucket', s3('arn:aws:s3:::b/k'), s3('arn:aws:s3:::b/*'), false],
    ['a bucket beyond a folder', s3('arn:aws:s3:::b/*'), s3('arn:aws:s3:::b/home/*'), true],
    ['a folder within its bucket', s3('arn:aws:s3:::b/home/*'), s3('arn:aws:s3:::b/*'), false],
    ['resources count with their case', s3('arn:aws:s3:::B/k'), s3('arn:aws:s3:::b/k'), true],
    ['a prefix without an end', s3('arn:aws:s3:::b/home*'), s3('arn:aws:s3:::b/home/*'), true],
    [
      'two folders within one pattern',
      s3(['arn:aws:s3:::b/a/*', 'arn:aws:s3:::b/c/*']),
      s3('arn:aws:s3:::b/?/*'),
      false,
    ],
    [
      'one pattern beyond two folders',
      s3('arn:aws:s3:::b/?/*'),
      s3(['arn:aws:s3:::b/a/*', 'arn:aws:s3:::b/c/*']),
      true,
    ],
    [
      'a union that only together covers',
      s3('arn:aws:s3:::b/*'),
      [s3('arn:aws:s3:::b/home/*'), allow({ NotResource: 'arn:aws:s3:::b/home/*' })],
      false,
    ],
    // ? is no colon
    ['a union that leaves a gap', s3('arn:aws:s3:::b/*'), s3(['arn:aws:s3:::b/?*', 'arn:aws:s3:::b/']), true],
    [
      'a * at the end of a segment crosses colons, or none',
      allow({ Resource: 'arn:aws:logs:us-east-2:*:log-stream:a' }),
      allow({ Resource: 'arn:aws:logs:us-east-2:*:*:log-stream:a' }),
      true,
    ],
    [
      'more segments are within it',
      allow({ Resource: 'arn:aws:logs:us-east-2:*:*:log-stream:a' }),
      allow({ Resource: 'arn:aws:logs:us-east-2:*:log-stream:a' }),
      false,
    ],
    [
      'a * within a segment does not',
      allow({ Resource: 'arn:aws:sqs:us-east-2:111122223333:a*z' }),
      allow({ Resource: 'arn:aws:sqs:us-east-2:111122223333:a*' }),
      false,
    ],
    [
      'what crosses colons is beyond what does not',
      allow({ Resource: 'arn:aws:logs:us-east-2:111122223333:a*' }),
      allow({ Resource: ['arn:aws:logs:us-east-2:111122223333:a', 'arn:aws:logs:us-east-2:111122223333:a*?'] }),
      true,
    ],
  ]),
  ...rows(pages.notResource, [
    ['NotResource beyond one bucket', allow({ NotResource: 'arn:aws:s3:::a/*' }), s3('arn:aws:s3:::b/*'), true],
    ['a bucket within NotResource', s3('arn:aws:s3:::b/*'), allow({ NotResource: 'arn:aws:s3:::a/*' }), false],
    ['what NotResource leaves out', s3('arn:aws:s3:::a/k'), allow({ NotResource: 'arn:aws:s3:::a/*' }), true],
    [
      'NotResource is everything without the rest',
      allow({ NotResource: 'arn:aws:s3:::a/*' }),
      [allow(), deny({ Resource: 'arn:aws:s3:::a/*' })],
      false,
    ],
    [
      'everything without the rest is NotResource',
      [allow(), deny({ Resource: 'arn:aws:s3:::a/*' })],
      allow({ NotResource: 'arn:aws:s3:::a/*' }),
      false,
    ],
  ]),
  ...rows(pages.operators, [
    [
      'StringEquals within StringLike',
      when({ StringEquals: { 's3:prefix': 'home/a' } }),
      when({ StringLike: { 's3:prefix': 'home/*' } }),
      false,
    ],
    [
      'StringLike beyond StringEquals',
      when({ StringLike: { 's3:prefix': 'home/*' } }),
      when({ StringEquals: { 's3:prefix': 'home/a' } }),
      true,
    ],
    [
      'StringEquals with an asterisk is not a pattern',
      when({ StringEquals: { 's3:prefix': 'home/a' } }),
      when({ StringEquals: { 's3:prefix': 'home/*' } }),
      true,
    ],
    [
      'StringEquals within StringEqualsIgnoreCase',
      when({ StringEquals: { 'aws:username': 'Ann' } }),
      when({ StringEqualsIgnoreCase: { 'aws:username': 'ann' } }),
      false,
    ],
    [
      'StringEqualsIgnoreCase beyond StringEquals',
      when({ StringEqualsIgnoreCase: { 'aws:username': 'ann' } }),
      when({ StringEquals: { 'aws:username': 'ann' } }),
      true,
    ],
    [
      'IfExists lets what has no key in',
      when({ StringEqualsIfExists: { 'aws:username': 'ann' } }),
      when({ StringEquals: { 'aws:username': 'ann' } }),
      true,
    ],
    [
      'without IfExists within IfExists',
      when({ StringEquals: { 'aws:username': 'ann' } }),
      when({ StringEqualsIfExists: { 'aws:username': 'ann' } }),
      false,
    ],
    [
      'IfExists with a key that must be there',
      when({ StringEqualsIfExists: { 'aws:username': 'ann' }, Null: { 'aws:username': 'false' } }),
      when({ StringEquals: { 'aws:username': 'ann' } }),
      false,
    ],
    [
      'a negated operator lets what has no key in',
      when({ StringNotEquals: { 'aws:username': 'ann' } }),
      when({ StringNotEquals: { 'aws:username': 'ann' }, Null: { 'aws:username': 'false' } }),
      true,
    ],
    ['a smaller network', ips('203.0.113.0/25'), ips('203.0.113.0/24'), false],
    ['a larger network', ips('203.0.113.0/24'), ips('203.0.113.0/25'), true],
    ['two halves of a network', ips('203.0.113.0/24'), ips('203.0.113.0/25', '203.0.113.128/25'), false],
    ['an address within a network', ips('203.0.113.9'), ips('203.0.113.0/24'), false],
    ['IPv6 is not within IPv4', ips('2001:db8::/32'), ips('0.0.0.0/0'), true],
    ['an earlier end', until('2020-01-01T00:00:00Z'), until('2021-01-01T00:00:00Z'), false],
    ['a later end', until('2021-01-01T00:00:00Z'), until('2020-01-01T00:00:00Z'), true],
    [
      'a smaller number',
      when({ NumericLessThan: { 's3:max-keys': '10' } }),
      when({ NumericLessThanEquals: { 's3:max-keys': '10' } }),
      false,
    ],
    [
      'a number more',
      when({ NumericLessThanEquals: { 's3:max-keys': '10' } }),
      when({ NumericLessThan: { 's3:max-keys': '10' } }),
      true,
    ],
    [
      'ArnEquals is ArnLike',
      when({ ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:*' } }),
      when({ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:*' } }),
      false,
    ],
    [
      'StringLike beyond ArnLike, because it crosses colons',
      when({ StringLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:t' } }),
      when({ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:t' } }),
      true,
    ],
    [
      'ArnLike within StringLike',
      when({ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:t' } }),
      when({ StringLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:t' } }),
      false,
    ],
  ]),
  ...rows(pages.multipleValues, [
    [
      'a value less',
      when({ StringEquals: { 'ec2:Region': 'eu-west-1' } }),
      when({ StringEquals: { 'ec2:Region': ['eu-west-1', 'eu-west-2'] } }),
      false,
    ],
    [
      'a value more',
      when({ StringEquals: { 'ec2:Region': ['eu-west-1', 'eu-west-2'] } }),
      when({ StringEquals: { 'ec2:Region': 'eu-west-1' } }),
      true,
    ],
    [
      'a negated value less',
      when({ StringNotEquals: { 'ec2:Region': 'eu-west-1' } }),
      when({ StringNotEquals: { 'ec2:Region': ['eu-west-1', 'eu-west-2'] } }),
      true,
    ],
    [
      'a negated value more',
      when({ StringNotEquals: { 'ec2:Region': ['eu-west-1', 'eu-west-2'] } }),
      when({ StringNotEquals: { 'ec2:Region': 'eu-west-1' } }),
      false,
    ],
    [
      'a key more',
      when({ StringEquals: { 'ec2:Region': 'eu-west-1', 'aws:username': 'ann' } }),
      when({ StringEquals: { 'ec2:Region': 'eu-west-1' } }),
      false,
    ],
    [
      'a key less',
      when({ StringEquals: { 'ec2:Region': 'eu-west-1' } }),
      when({ StringEquals: { 'ec2:Region': 'eu-west-1', 'aws:username': 'ann' } }),
      true,
    ],
    [
      'a condition and its contrary are everything',
      allow(),
      [when({ StringEquals: { 'aws:username': 'ann' } }), when({ StringNotEquals: { 'aws:username': 'ann' } })],
      false,
    ],
    [
      'the same key in another case',
      when({ StringEquals: { 'AWS:UserName': 'ann' } }),
      when({ StringEquals: { 'aws:username': 'ann' } }),
      false,
    ],
  ]),
  ...rows(pages.multivalued, [
    [
      'ForAllValues with a value less',
      tagKeys('ForAllValues:StringEquals', 'a'),
      tagKeys('ForAllValues:StringEquals', 'a', 'b'),
      false,
    ],
    [
      'ForAllValues with a value more',
      tagKeys('ForAllValues:StringEquals', 'a', 'b'),
      tagKeys('ForAllValues:StringEquals', 'a'),
      true,
    ],
    [
      'ForAllValues lets what has no key in',
      tagKeys('ForAllValues:StringEquals', 'a'),
      tagKeys('ForAnyValue:StringEquals', 'a'),
      true,
    ],
    [
      'ForAnyValue beyond ForAllValues: other values beside it',
      tagKeys('ForAnyValue:StringEquals', 'a'),
      tagKeys('ForAllValues:StringEquals', 'a'),
      true,
    ],
    [
      'ForAnyValue with a value less',
      tagKeys('ForAnyValue:StringEquals', 'a'),
      tagKeys('ForAnyValue:StringLike', '*'),
      false,
    ],
  ]),
  ...rows(pages.variables, [
    [
      'the same variable',
      allow({ Resource: 'arn:aws:s3:::b/${aws:username}/x' }),
      allow({ Resource: 'arn:aws:s3:::b/${aws:username}/*' }),
      false,
    ],
    [
      'a variable within a wildcard',
      allow({ Resource: 'arn:aws:s3:::b/${aws:username}' }),
      allow({ Resource: 'arn:aws:s3:::b/*' }),
      false,
    ],
    [
      'a wildcard beyond a variable',
      allow({ Resource: 'arn:aws:s3:::b/*' }),
      allow({ Resource: 'arn:aws:s3:::b/${aws:username}' }),
      true,
    ],
  ]),
  ...rows(pages.denyAllow, [
    [
      'a Deny that covers what is more',
      [actions(['s3:GetObject', 's3:PutObject']), deny({ Action: 's3:Put*' })],
      actions('s3:GetObject'),
      false,
    ],
    [
      'a Deny that covers only a part of it',
      [actions(['s3:GetObject', 's3:PutObject']), deny({ Action: 's3:PutObject', Resource: 'arn:aws:s3:::b/*' })],
      actions('s3:GetObject'),
      true,
    ],
    [
      'a Deny under a condition',
      [allow(), deny({ Condition: { StringEquals: { 'aws:username': 'ann' } } })],
      when({ StringNotEquals: { 'aws:username': 'ann' } }),
      false,
    ],
    [
      'a Deny in Q alone',
      actions('s3:*'),
      policy(statement('Allow', { Action: 's3:*' }), statement('Deny', { Action: 's3:DeleteBucket' })),
      true,
    ],
    [
      'a Deny in Q that does not touch P',
      actions('s3:Get*'),
      policy(statement('Allow', { Action: 's3:*' }), statement('Deny', { Action: 's3:DeleteBucket' })),
      false,
    ],
    [
      'the same Deny in both',
      [allow({ Action: 's3:Get*' }), deny({ Resource: 'arn:aws:s3:::secret/*' })],
      [allow({ Action: 's3:*' }), deny({ Resource: 'arn:aws:s3:::secret/*' })],
      false,
    ],
  ]),
];

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its policy variables like that
import { allow, type Document, deny, type Group, having, when } from './case.js';
import { pages } from './pages.js';

const home = 'arn:aws:s3:::mybucket/${aws:username}/*';
/** Who asks, and what follows from it. */
const as = (username: string, ...rest: [string, string][]) => ({
  principal: `arn:aws:iam::111122223333:user/${username}`,
  context: { 'aws:username': username, ...Object.fromEntries(rest) },
});
/** Sessions of roles have no aws:username. */
const nameless = (...rest: [string, string][]) => ({
  principal: 'arn:aws:sts::111122223333:assumed-role/app/session',
  context: Object.fromEntries(rest),
});
const object = (key: string) => ({ resource: `arn:aws:s3:::mybucket/${key}` });
const of = (Version: Document['Version'], Statement: object): Document => ({ ...(Version && { Version }), Statement });
const toHome = { Effect: 'Allow', Action: 's3:*', Resource: home };

export const variables: Group[] = [
  {
    // "You can't use a multivalued condition key as a variable": the page does not say what happens to who does
    name: 'a key with several values as variable',
    page: pages.variables,
    identity: [allow({ Resource: 'arn:aws:s3:::mybucket/${aws:TagKeys}' })],
    asks: [{ ...object('team'), context: { 'aws:TagKeys': ['team', 'owner'] }, is: 'unknown' }],
  },
  {
    // "You can't use a policy variable with other operators, such as Numeric": neither here
    name: 'a variable with a number operator',
    page: pages.variables,
    identity: [when({ NumericEquals: { 's3:max-keys': '${aws:RequestTag/limit}' } })],
    asks: [{ context: { 's3:max-keys': '10', 'aws:RequestTag/limit': '10' }, is: 'unknown' }],
  },
  {
    name: 'a variable in a resource takes the value of the request',
    page: pages.variables,
    identity: [allow({ Resource: home })],
    asks: [
      { ...object('David/a'), ...as('David'), is: true },
      { ...object('David/a/b'), ...as('David'), is: true },
      { ...object('Ann/a'), ...as('David'), is: false },
      { ...object('david/a'), ...as('David'), is: false },
      { ...object('David'), ...as('David'), is: false },
      { ...object('${aws:username}/a'), ...as('David'), is: false },
    ],
  },
  {
    name: 'a variable without a value matches no resource',
    page: pages.variables,
    identity: [allow({ Resource: home })],
    asks: [
      { ...object('David/a'), ...nameless(), is: false },
      { ...object('/a'), ...nameless(), is: false },
      { ...object('${aws:username}/a'), ...nameless(), is: false },
    ],
  },
  {
    name: 'names of variables ignore case',
    page: pages.variables,
    identity: [allow({ Resource: 'arn:aws:s3:::mybucket/${AWS:UserName}/*' })],
    asks: [
      { ...object('David/a'), ...as('David'), is: true },
      { ...object('Ann/a'), ...as('David'), is: false },
    ],
  },
  {
    name: 'a variable beside wildcards and other text',
    page: pages.variables,
    identity: [allow({ Action: 'sqs:*', Resource: 'arn:aws:sqs:us-east-2:*:${aws:username}-queue' })],
    request: { action: 'sqs:SendMessage', ...as('ann') },
    asks: [
      { resource: 'arn:aws:sqs:us-east-2:111122223333:ann-queue', is: true },
      { resource: 'arn:aws:sqs:us-east-2:111122223333:bob-queue', is: false },
      { resource: 'arn:aws:sqs:us-east-2:111122223333:ann-queue2', is: false },
      { resource: 'arn:aws:sqs:us-west-2:111122223333:ann-queue', is: false },
    ],
  },
  {
    name: 'a tag as variable',
    page: pages.variables,
    identity: [allow({ Resource: 'arn:aws:s3:::bucket/${aws:PrincipalTag/department}' })],
    asks: [
      { resource: 'arn:aws:s3:::bucket/hr', context: { 'aws:PrincipalTag/department': 'hr' }, is: true },
      { resource: 'arn:aws:s3:::bucket/it', context: { 'aws:PrincipalTag/department': 'hr' }, is: false },
      { resource: 'arn:aws:s3:::bucket/hr', is: false },
    ],
  },
  {
    name: 'two variables in a resource',
    page: pages.variables,
    identity: [allow({ Resource: 'arn:aws:s3:::mybucket/${aws:PrincipalTag/team}/${aws:username}/*' })],
    asks: [
      { ...object('blue/ann/a'), ...as('ann', ['aws:PrincipalTag/team', 'blue']), is: true },
      { ...object('red/ann/a'), ...as('ann', ['aws:PrincipalTag/team', 'blue']), is: false },
      { ...object('blue/ann/a'), ...as('ann'), is: false },
    ],
  },
  {
    name: 'users manage their own access keys',
    page: pages.variables,
    identity: [allow({ Action: 'iam:*AccessKey*', Resource: 'arn:aws:iam::111122223333:user/${aws:username}' })],
    request: { action: 'iam:CreateAccessKey', ...as('alice') },
    asks: [
      { resource: 'arn:aws:iam::111122223333:user/alice', is: true },
      { resource: 'arn:aws:iam::111122223333:user/bob', is: false },
      { action: 'iam:DeleteUser', resource: 'arn:aws:iam::111122223333:user/alice', is: false },
    ],
  },
  ...([undefined, '2008-10-17'] as const).map((version) => ({
    name: `version ${version ?? '(none)'} knows no variables`,
    page: pages.version,
    identity: [of(version, toHome)],
    asks: [
      { ...object('David/a'), ...as('David'), is: false },
      { ...object('${aws:username}/a'), ...as('David'), is: true },
      { ...object('${aws:username}/a'), ...nameless(), is: true },
    ],
  })),
  {
    name: 'version 2012-10-17 knows them',
    page: pages.version,
    identity: [of('2012-10-17', toHome)],
    asks: [
      { ...object('David/a'), ...as('David'), is: true },
      { ...object('${aws:username}/a'), ...as('David'), is: false },
    ],
  },
  {
    name: 'the old version has no variables in conditions either',
    page: pages.version,
    identity: [
      of('2008-10-17', {
        Effect: 'Allow',
        Action: 's3:*',
        Resource: '*',
        Condition: { StringEquals: { 's3:prefix': '${aws:username}' } },
      }),
    ],
    asks: [
      { ...as('David', ['s3:prefix', 'David']), is: false },
      { ...as('David', ['s3:prefix', '${aws:username}']), is: true },
    ],
  },
  {
    name: 'a variable in StringLike',
    page: pages.variables,
    identity: [when({ StringLike: { 's3:prefix': '${aws:username}/*' } })],
    asks: [
      { ...as('David', ['s3:prefix', 'David/x']), is: true },
      { ...as('David', ['s3:prefix', 'Ann/x']), is: false },
      { ...as('David'), is: false },
      { ...nameless(['s3:prefix', 'David/x']), is: false },
    ],
  },
  {
    name: 'a variable in StringEquals: tags of resource and principal agree',
    page: pages.example('ec2-start-stop-match-tags'),
    identity: [when({ StringEquals: { 'aws:ResourceTag/CostCenter': '${aws:PrincipalTag/CostCenter}' } })],
    asks: [
      { context: { 'aws:ResourceTag/CostCenter': '1', 'aws:PrincipalTag/CostCenter': '1' }, is: true },
      { context: { 'aws:ResourceTag/CostCenter': '1', 'aws:PrincipalTag/CostCenter': '2' }, is: false },
      { context: { 'aws:ResourceTag/CostCenter': '1' }, is: false },
      { context: { 'aws:PrincipalTag/CostCenter': '1' }, is: false },
      { context: {}, is: false },
    ],
  },
  {
    name: 'a variable in StringEqualsIgnoreCase',
    page: pages.example('rds_tag-owner'),
    identity: [when({ StringEqualsIgnoreCase: { 'rds:db-tag/Owner': '${aws:username}' } })],
    asks: [
      { ...as('Ann', ['rds:db-tag/Owner', 'ann']), is: true },
      { ...as('Ann', ['rds:db-tag/Owner', 'bob']), is: false },
    ],
  },
  {
    name: 'a variable in ArnEquals',
    page: pages.variables,
    identity: [when({ ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:us-east-2:111122223333:${aws:username}' } })],
    asks: [
      { ...as('ann', ['aws:SourceArn', 'arn:aws:sns:us-east-2:111122223333:ann']), is: true },
      { ...as('ann', ['aws:SourceArn', 'arn:aws:sns:us-east-2:111122223333:bob']), is: false },
      { ...nameless(['aws:SourceArn', 'arn:aws:sns:us-east-2:111122223333:ann']), is: false },
    ],
  },
  {
    name: 'a negated operator matches a variable without a value',
    page: pages.variables,
    identity: [
      allow(),
      deny({
        Action: 's3:GetObject',
        Condition: { StringNotEquals: { 's3:ExistingObjectTag/Team': '${aws:PrincipalTag/Team}' } },
      }),
    ],
    asks: [
      { context: { 's3:ExistingObjectTag/Team': 'blue', 'aws:PrincipalTag/Team': 'blue' }, is: true },
      { context: { 's3:ExistingObjectTag/Team': 'blue', 'aws:PrincipalTag/Team': 'red' }, is: false },
      { context: { 's3:ExistingObjectTag/Team': 'blue' }, is: false },
      { context: { 'aws:PrincipalTag/Team': 'blue' }, is: false },
    ],
  },
  {
    name: 'StringNotLike with a variable without a value',
    page: pages.variables,
    identity: [when({ StringNotLike: { 's3:prefix': '${aws:username}/*' } })],
    asks: [
      { ...nameless(['s3:prefix', 'ann/x']), is: true },
      { ...as('ann', ['s3:prefix', 'ann/x']), is: false },
      { ...as('bob', ['s3:prefix', 'ann/x']), is: true },
    ],
  },
  {
    name: 'a default stands in for a missing tag',
    page: pages.variables,
    identity: [allow({ Resource: "arn:aws:s3:::DOC-EXAMPLE-BUCKET-${aws:PrincipalTag/team, 'company-wide'}" })],
    asks: [
      { resource: 'arn:aws:s3:::DOC-EXAMPLE-BUCKET-yellow', context: { 'aws:PrincipalTag/team': 'yellow' }, is: true },
      { resource: 'arn:aws:s3:::DOC-EXAMPLE-BUCKET-red', context: { 'aws:PrincipalTag/team': 'yellow' }, is: false },
      { resource: 'arn:aws:s3:::DOC-EXAMPLE-BUCKET-company-wide', is: true },
      { resource: 'arn:aws:s3:::DOC-EXAMPLE-BUCKET-yellow', is: false },
      {
        resource: 'arn:aws:s3:::DOC-EXAMPLE-BUCKET-company-wide',
        context: { 'aws:PrincipalTag/team': 'yellow' },
        is: false,
      },
    ],
  },
  {
    name: 'a default in a condition value',
    page: pages.variables,
    identity: [when({ StringEquals: { 'aws:ResourceTag/team': "${aws:PrincipalTag/team, 'none'}" } })],
    asks: [
      { context: { 'aws:ResourceTag/team': 'none' }, is: true },
      { context: { 'aws:ResourceTag/team': 'blue', 'aws:PrincipalTag/team': 'blue' }, is: true },
      { context: { 'aws:ResourceTag/team': 'none', 'aws:PrincipalTag/team': 'blue' }, is: false },
    ],
  },
  {
    name: '${*} is an asterisk',
    page: pages.variables,
    identity: [allow({ Resource: 'arn:aws:s3:::mybucket/a${*}' })],
    asks: [
      { ...object('a*'), is: true },
      { ...object('ab'), is: false },
      { ...object('a'), is: false },
    ],
  },
  {
    name: '${?} is a question mark',
    page: pages.variables,
    identity: [allow({ Resource: 'arn:aws:s3:::mybucket/a${?}' })],
    asks: [
      { ...object('a?'), is: true },
      { ...object('ab'), is: false },
    ],
  },
  {
    name: '${$} is a dollar sign',
    page: pages.variables,
    identity: [allow({ Resource: 'arn:aws:s3:::mybucket/${$}{aws:username}' })],
    asks: [
      { ...object('${aws:username}'), ...as('ann'), is: true },
      { ...object('ann'), ...as('ann'), is: false },
    ],
  },
  {
    name: '${*} in StringLike, beside a wildcard',
    page: pages.variables,
    identity: [when({ StringLike: { 's3:prefix': '${*}*' } })],
    asks: having('s3:prefix', ['*', '*a'], ['a', 'a*']),
  },
  {
    name: '${*} in StringEquals',
    page: pages.variables,
    identity: [when({ StringEquals: { 's3:prefix': 'a${*}' } })],
    asks: having('s3:prefix', ['a*'], ['a${*}', 'ab']),
  },
  {
    name: 'variables in a boundary',
    page: pages.variables,
    identity: [allow()],
    boundary: allow({ Resource: home }),
    asks: [
      { ...object('ann/a'), ...as('ann'), is: true },
      { ...object('bob/a'), ...as('ann'), is: false },
    ],
  },
];

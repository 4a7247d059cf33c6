import { allow, deny, type Group, having, when } from './case.js';
import { pages } from './pages.js';

// Keys that follow from who asks (aws:username, aws:PrincipalAccount, …) are left to other tables: they cannot be missing at will.

const strings: Group[] = [
  {
    name: 'StringEquals is exact',
    page: pages.operators,
    identity: [when({ StringEquals: { 'aws:PrincipalTag/job-category': 'iamuser-admin' } })],
    asks: having(
      'aws:PrincipalTag/job-category',
      ['iamuser-admin'],
      ['IAMuser-admin', 'iamuser-admin2', 'xiamuser-admin', '', null],
    ),
  },
  {
    name: 'StringEquals takes no wildcards',
    page: pages.operators,
    identity: [when({ StringEquals: { 'aws:RequestTag/name': 'john*' } })],
    asks: having('aws:RequestTag/name', ['john*'], ['johndoe', 'john']),
  },
  {
    name: 'StringEquals minds case',
    page: pages.condition,
    identity: [when({ StringEquals: { 'aws:RequestTag/name': 'johndoe' } })],
    asks: having('aws:RequestTag/name', ['johndoe'], ['JohnDoe', 'JOHNDOE']),
  },
  {
    name: 'StringEqualsIgnoreCase',
    page: pages.condition,
    identity: [when({ StringEqualsIgnoreCase: { 'aws:RequestTag/name': 'johndoe' } })],
    asks: having('aws:RequestTag/name', ['johndoe', 'JohnDoe', 'JOHNDOE'], ['johndo', 'john*', null]),
  },
  {
    name: 'StringNotEquals',
    page: pages.operators,
    identity: [when({ StringNotEquals: { 'aws:RequestTag/name': 'johndoe' } })],
    asks: having('aws:RequestTag/name', ['JohnDoe', 'mary', null], ['johndoe']),
  },
  {
    name: 'StringNotEqualsIgnoreCase',
    page: pages.operators,
    identity: [when({ StringNotEqualsIgnoreCase: { 'aws:RequestTag/name': 'johndoe' } })],
    asks: having('aws:RequestTag/name', ['mary', null], ['johndoe', 'JohnDoe']),
  },
  {
    name: 'StringLike takes wildcards anywhere',
    page: pages.operators,
    identity: [when({ StringLike: { 's3:prefix': 'home/*/report-?.csv' } })],
    asks: having(
      's3:prefix',
      ['home/ann/report-1.csv', 'home/a/b:c/report-x.csv', 'home//report-:.csv'],
      ['home/ann/report-12.csv', 'home/ann/report-.csv', 'Home/ann/report-1.csv', 'home/report-1.csv', null],
    ),
  },
  {
    name: 'StringLike without wildcards matches no part of a text',
    page: pages.operators,
    identity: [when({ StringLike: { 's3:prefix': 'home' } })],
    asks: having('s3:prefix', ['home'], ['home/', 'xhome', 'HOME']),
  },
  {
    name: 'StringLike crosses colons',
    page: pages.operators,
    identity: [when({ StringLike: { 'aws:SourceArn': 'arn:aws:someservice:*:111122223333:finance/*' } })],
    asks: having(
      'aws:SourceArn',
      [
        'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt',
        'arn:aws:someservice:us-east-2:111122223333:finance/document.txt',
      ],
      ['arn:aws:someservice:us-east-2:999999999999:finance/document.txt'],
    ),
  },
  {
    name: 'StringLike with * holds for whatever is there',
    page: pages.operators,
    identity: [when({ StringLike: { 's3:prefix': '*' } })],
    asks: having('s3:prefix', ['a', 'a/b:c'], [null]),
  },
  {
    name: 'StringNotLike',
    page: pages.operators,
    identity: [when({ StringNotLike: { 's3:prefix': 'secret*' } })],
    asks: having('s3:prefix', ['home', 'Secret', null], ['secret', 'secret/a']),
  },
  {
    name: 'the folders that a user may list',
    page: pages.operators,
    identity: [when({ StringLike: { 's3:prefix': ['', 'home/', 'home/David/'] } })],
    asks: having('s3:prefix', ['', 'home/', 'home/David/'], ['home', 'home/Ann/', 'home/David/x', null]),
  },
];

const numbers: Group[] = [
  {
    name: 'NumericLessThanEquals',
    page: pages.operators,
    identity: [when({ NumericLessThanEquals: { 's3:max-keys': '10' } })],
    asks: having('s3:max-keys', ['10', '9', '0', '-3', '9.99'], ['11', '10.01', '100', null]),
  },
  {
    name: 'NumericLessThan',
    page: pages.operators,
    identity: [when({ NumericLessThan: { 's3:max-keys': '10' } })],
    asks: having('s3:max-keys', ['9', '9.5'], ['10', '10.0', '11', null]),
  },
  {
    name: 'NumericGreaterThan',
    page: pages.operators,
    identity: [when({ NumericGreaterThan: { 's3:max-keys': '9' } })],
    asks: having('s3:max-keys', ['10', '9.1', '100'], ['9', '8', '-10', null]),
  },
  {
    name: 'NumericGreaterThanEquals',
    page: pages.operators,
    identity: [when({ NumericGreaterThanEquals: { 's3:max-keys': '9' } })],
    asks: having('s3:max-keys', ['9', '10'], ['8', '8.99', null]),
  },
  {
    name: 'NumericEquals compares numbers, not texts',
    page: pages.operators,
    identity: [when({ NumericEquals: { 's3:max-keys': '10' } })],
    asks: having('s3:max-keys', ['10', '10.0'], ['1', '100', null]),
  },
  {
    name: 'NumericNotEquals',
    page: pages.operators,
    identity: [when({ NumericNotEquals: { 's3:max-keys': '10' } })],
    asks: having('s3:max-keys', ['11', null], ['10', '10.0']),
  },
  {
    name: 'numbers may be written as JSON numbers',
    page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_datatypes.html',
    identity: [when({ NumericLessThan: { 'aws:MultiFactorAuthAge': 3600 } })],
    asks: having('aws:MultiFactorAuthAge', ['3599'], ['3600', null]),
  },
  {
    name: 'removing MFA with recent MFA only',
    page: pages.condition,
    identity: [when({ NumericLessThanEquals: { 'aws:MultiFactorAuthAge': '3600' } })],
    asks: having('aws:MultiFactorAuthAge', ['3600', '20'], ['3601', null]),
  },
];

const dates: Group[] = [
  {
    name: 'DateGreaterThan',
    page: pages.operators,
    identity: [when({ DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' } })],
    asks: having(
      'aws:TokenIssueTime',
      ['2020-01-01T00:00:02Z', '2021-06-01T00:00:00Z'],
      ['2020-01-01T00:00:01Z', '2019-12-31T23:59:59Z', null],
    ),
  },
  {
    name: 'DateGreaterThanEquals',
    page: pages.operators,
    identity: [when({ DateGreaterThanEquals: { 'aws:CurrentTime': '2020-04-01T00:00:00Z' } })],
    asks: having('aws:CurrentTime', ['2020-04-01T00:00:00Z', '2020-04-01T00:00:01Z'], ['2020-03-31T23:59:59Z', null]),
  },
  {
    name: 'DateLessThan',
    page: pages.operators,
    identity: [when({ DateLessThan: { 'aws:CurrentTime': '2020-06-30T23:59:59Z' } })],
    asks: having('aws:CurrentTime', ['2020-06-30T23:59:58Z'], ['2020-06-30T23:59:59Z', '2020-07-01T00:00:00Z', null]),
  },
  {
    name: 'DateLessThanEquals',
    page: pages.operators,
    identity: [when({ DateLessThanEquals: { 'aws:CurrentTime': '2020-06-30T23:59:59Z' } })],
    asks: having('aws:CurrentTime', ['2020-06-30T23:59:59Z'], ['2020-07-01T00:00:00Z', null]),
  },
  {
    name: 'DateEquals',
    page: pages.operators,
    identity: [when({ DateEquals: { 'aws:CurrentTime': '2020-06-30T12:00:00Z' } })],
    asks: having('aws:CurrentTime', ['2020-06-30T12:00:00Z'], ['2020-06-30T12:00:01Z', null]),
  },
  {
    name: 'DateNotEquals',
    page: pages.operators,
    identity: [when({ DateNotEquals: { 'aws:CurrentTime': '2020-06-30T12:00:00Z' } })],
    asks: having('aws:CurrentTime', ['2020-06-30T12:00:01Z', null], ['2020-06-30T12:00:00Z']),
  },
  {
    name: 'a date with an offset is the moment that it names',
    page: pages.dates,
    seen: false,
    identity: [when({ DateEquals: { 'aws:CurrentTime': '2020-06-30T14:00:00+02:00' } })],
    asks: having('aws:CurrentTime', ['2020-06-30T12:00:00Z'], ['2020-06-30T14:00:00Z']),
  },
  {
    name: 'dates in seconds since 1970, with aws:EpochTime',
    page: pages.operators,
    identity: [when({ DateLessThan: { 'aws:EpochTime': '1593561599' } })],
    asks: having('aws:EpochTime', ['1593561598'], ['1593561599', '1593561600', null]),
  },
  {
    name: 'a date in seconds in the policy, one in ISO 8601 in the request',
    page: pages.operators,
    identity: [when({ DateLessThan: { 'aws:CurrentTime': '1593561600' } })],
    // 1593561600 is 2020-07-01T00:00:00Z
    asks: having('aws:CurrentTime', ['2020-06-30T23:59:59Z'], ['2020-07-01T00:00:00Z', '2020-07-01T00:00:01Z']),
  },
  {
    name: 'a date without time',
    page: pages.dates,
    seen: false,
    identity: [when({ DateGreaterThan: { 'aws:CurrentTime': '2020-04-01' } })],
    asks: having('aws:CurrentTime', ['2020-04-02T00:00:00Z'], ['2020-03-31T23:59:59Z', null]),
  },
];

const booleans: Group[] = [
  {
    name: 'Bool',
    page: pages.operators,
    identity: [when({ Bool: { 'aws:SecureTransport': 'true' } })],
    asks: having('aws:SecureTransport', ['true'], ['false', null]),
  },
  {
    name: 'Bool with false',
    page: pages.operators,
    identity: [when({ Bool: { 'aws:SecureTransport': 'false' } })],
    asks: having('aws:SecureTransport', ['false'], ['true', null]),
  },
  {
    name: 'Bool as JSON writes it',
    page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_datatypes.html',
    identity: [when({ Bool: { 'aws:MultiFactorAuthPresent': true } })],
    asks: having('aws:MultiFactorAuthPresent', ['true'], ['false', null]),
  },
  {
    name: 'Bool in a Deny: no MFA at all is not denied by false',
    page: pages.example('ec2_require-mfa'),
    identity: [allow(), deny({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': false } } })],
    asks: having('aws:MultiFactorAuthPresent', ['true', null], ['false']),
  },
  {
    name: 'BoolIfExists in a Deny: no MFA at all is denied',
    page: pages.example('ec2_require-mfa'),
    identity: [allow(), deny({ Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': false } } })],
    asks: having('aws:MultiFactorAuthPresent', ['true'], ['false', null]),
  },
  {
    name: 'no requests but by TLS',
    page: pages.operators,
    identity: [allow(), deny({ Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
    asks: having('aws:SecureTransport', ['true'], ['false']),
  },
];

const binaries: Group[] = [
  {
    name: 'BinaryEquals',
    page: pages.operators,
    identity: [when({ BinaryEquals: { 'kms:Data': 'QmluYXJ5VmFsdWVJbkJhc2U2NA==' } })],
    asks: having('kms:Data', ['QmluYXJ5VmFsdWVJbkJhc2U2NA=='], ['QmluYXJ5VmFsdWVJbkJhc2U2NQ==', null]),
  },
];

const addresses: Group[] = [
  {
    name: 'IpAddress with a range',
    page: pages.operators,
    identity: [when({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })],
    asks: having(
      'aws:SourceIp',
      ['203.0.113.0', '203.0.113.9', '203.0.113.255'],
      ['203.0.112.255', '203.0.114.0', '2001:db8::1', null],
    ),
  },
  {
    name: 'IpAddress without a prefix is one address',
    page: pages.operators,
    identity: [when({ IpAddress: { 'aws:SourceIp': '203.0.113.9' } })],
    asks: having('aws:SourceIp', ['203.0.113.9'], ['203.0.113.8', '203.0.113.10', null]),
  },
  {
    name: 'IpAddress with a prefix that is no multiple of eight',
    page: pages.operators,
    identity: [when({ IpAddress: { 'aws:SourceIp': '192.0.2.64/26' } })],
    asks: having('aws:SourceIp', ['192.0.2.64', '192.0.2.127'], ['192.0.2.63', '192.0.2.128']),
  },
  {
    name: 'IpAddress with all IPv4 addresses',
    page: pages.operators,
    identity: [when({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })],
    asks: having('aws:SourceIp', ['0.0.0.0', '255.255.255.255', '203.0.113.9'], [null]),
  },
  {
    name: 'IPv4 and IPv6 ranges side by side',
    page: pages.operators,
    identity: [when({ IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:DB8:1234:5678::/64'] } })],
    asks: having(
      'aws:SourceIp',
      ['203.0.113.7', '2001:db8:1234:5678::1', '2001:DB8:1234:5678:ffff:ffff:ffff:ffff'],
      ['198.51.100.7', '2001:db8:1234:5679::1', '2001:db8:1234:5677:ffff::', null],
    ),
  },
  {
    name: 'IPv6 addresses are the same however :: shortens them',
    page: pages.operators,
    identity: [when({ IpAddress: { 'aws:SourceIp': '2001:db8:0:0:0:0:0:1/128' } })],
    asks: having('aws:SourceIp', ['2001:db8::1', '2001:0DB8:0000::0001'], ['2001:db8::2']),
  },
  {
    name: 'NotIpAddress',
    page: pages.operators,
    identity: [when({ NotIpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '203.0.113.0/24'] } })],
    asks: having('aws:SourceIp', ['198.51.100.7', '192.0.3.0', '2001:db8::1', null], ['192.0.2.7', '203.0.113.255']),
  },
  {
    name: 'requests through a VPC endpoint have no address',
    page: pages.operators,
    identity: [when({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })],
    asks: [{ context: { 'aws:SourceVpce': 'vpce-1a2b3c4d' }, is: false }],
  },
];

const topic = (region: string, account: string, name: string) => `arn:aws:sns:${region}:${account}:${name}`;

const arns: Group[] = [
  {
    name: 'ArnEquals with a plain ARN',
    page: pages.operators,
    identity: [when({ ArnEquals: { 'aws:SourceArn': topic('us-east-2', '111122223333', 'topic') } })],
    asks: having(
      'aws:SourceArn',
      [topic('us-east-2', '111122223333', 'topic')],
      [topic('us-east-2', '111122223333', 'Topic'), topic('us-east-2', '111122223333', 'topic2'), null],
    ),
  },
  ...['ArnEquals', 'ArnLike'].map((operator) => ({
    name: `${operator} compares the parts between colons`,
    page: pages.operators,
    identity: [when({ [operator]: { 'aws:SourceArn': 'arn:aws:someservice:*:111122223333:finance/*' } })],
    asks: having(
      'aws:SourceArn',
      ['arn:aws:someservice:us-east-2:111122223333:finance/document.txt', 'arn:aws:someservice::111122223333:finance/'],
      [
        'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt',
        'arn:aws:someservice:us-east-2:999999999999:finance/document.txt',
        null,
      ],
    ),
  })),
  ...['ArnNotEquals', 'ArnNotLike'].map((operator) => ({
    name: operator,
    page: pages.operators,
    identity: [when({ [operator]: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:app-*' } })],
    asks: having(
      'aws:SourceArn',
      [topic('us-east-2', '444455556666', 'app-1'), topic('us-east-2', '111122223333', 'web'), null],
      [topic('us-east-2', '111122223333', 'app-1'), topic('eu-west-1', '111122223333', 'app-')],
    ),
  })),
  {
    name: 'ArnLike with ? in a part',
    page: pages.operators,
    identity: [when({ ArnLike: { 'aws:SourceArn': topic('us-east-?', '111122223333', '?opic') } })],
    asks: having(
      'aws:SourceArn',
      [topic('us-east-1', '111122223333', 'topic'), topic('us-east-2', '111122223333', 'Topic')],
      [topic('us-east-12', '111122223333', 'topic'), topic('us-east-1', '111122223333', 'opic')],
    ),
  },
  {
    name: 'the last part of an ARN holds colons',
    page: pages.operators,
    identity: [when({ ArnLike: { 'aws:SourceArn': 'arn:aws:logs:us-east-2:111122223333:log-group:app-*' } })],
    asks: having(
      'aws:SourceArn',
      [
        'arn:aws:logs:us-east-2:111122223333:log-group:app-1',
        'arn:aws:logs:us-east-2:111122223333:log-group:app-1:log-stream:s',
      ],
      ['arn:aws:logs:us-east-2:111122223333:log-group:web'],
    ),
  },
  {
    name: 'policies that may be attached',
    page: pages.example('iam_limit-managed'),
    identity: [
      when({
        ArnEquals: {
          'iam:PolicyARN': ['arn:aws:iam::*:policy/policy-name-1', 'arn:aws:iam::*:policy/policy-name-2'],
        },
      }),
    ],
    asks: having(
      'iam:PolicyARN',
      ['arn:aws:iam::111122223333:policy/policy-name-1', 'arn:aws:iam::444455556666:policy/policy-name-2'],
      [
        'arn:aws:iam::111122223333:policy/policy-name-3',
        'arn:aws:iam::111122223333:policy/x/policy-name-1',
        'arn:aws:iam::aws:policy/AdministratorAccess',
        null,
      ],
    ),
  },
];

const ifExists: Group[] = [
  {
    name: 'StringLikeIfExists',
    page: pages.operators,
    identity: [when({ StringLikeIfExists: { 'ec2:InstanceType': ['t1.*', 't2.*', 'm3.*'] } })],
    asks: having('ec2:InstanceType', ['t2.micro', 'm3.large', null], ['p4d.24xlarge', 't3.micro', 't2']),
  },
  {
    name: 'the same without IfExists: what is no instance has no type',
    page: pages.operators,
    identity: [when({ StringLike: { 'ec2:InstanceType': ['t1.*', 't2.*', 'm3.*'] } })],
    asks: having('ec2:InstanceType', ['t2.micro'], [null]),
  },
  {
    name: 'StringEqualsIfExists',
    page: pages.operators,
    identity: [when({ StringEqualsIfExists: { 'aws:RequestTag/name': 'johndoe' } })],
    asks: having('aws:RequestTag/name', ['johndoe', null], ['mary']),
  },
  {
    name: 'StringEqualsIgnoreCaseIfExists',
    page: pages.operators,
    identity: [when({ StringEqualsIgnoreCaseIfExists: { 'aws:RequestTag/name': 'johndoe' } })],
    asks: having('aws:RequestTag/name', ['JOHNDOE', null], ['mary']),
  },
  {
    name: 'StringNotEqualsIfExists in a Deny denies without the key, too',
    page: pages.operators,
    identity: [allow(), deny({ Condition: { StringNotEqualsIfExists: { 'aws:RequestTag/team': 'blue' } } })],
    asks: having('aws:RequestTag/team', ['blue'], ['red', null]),
  },
  {
    name: 'NumericLessThanIfExists',
    page: pages.operators,
    identity: [when({ NumericLessThanIfExists: { 's3:max-keys': '10' } })],
    asks: having('s3:max-keys', ['9', null], ['10']),
  },
  {
    name: 'DateLessThanIfExists',
    page: pages.operators,
    identity: [when({ DateLessThanIfExists: { 'aws:TokenIssueTime': '2020-06-30T00:00:00Z' } })],
    asks: having('aws:TokenIssueTime', ['2020-06-29T00:00:00Z', null], ['2020-07-01T00:00:00Z']),
  },
  {
    name: 'IpAddressIfExists',
    page: pages.operators,
    identity: [when({ IpAddressIfExists: { 'aws:SourceIp': '203.0.113.0/24' } })],
    asks: having('aws:SourceIp', ['203.0.113.9', null], ['198.51.100.7']),
  },
  {
    name: 'ArnLikeIfExists',
    page: pages.operators,
    identity: [when({ ArnLikeIfExists: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:*' } })],
    asks: having(
      'aws:SourceArn',
      [topic('us-east-2', '111122223333', 't'), null],
      [topic('us-east-2', '444455556666', 't')],
    ),
  },
  {
    name: 'BinaryEqualsIfExists',
    page: pages.operators,
    identity: [when({ BinaryEqualsIfExists: { 'kms:Data': 'QUJD' } })],
    asks: having('kms:Data', ['QUJD', null], ['QUJE']),
  },
  {
    name: 'BoolIfExists',
    page: pages.operators,
    identity: [when({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } })],
    asks: having('aws:MultiFactorAuthPresent', ['true', null], ['false']),
  },
  {
    name: 'IfExists of one key does not excuse another',
    page: pages.operators,
    identity: [
      when({ StringEqualsIfExists: { 'ec2:Region': 'us-east-2' }, StringEquals: { 'aws:RequestTag/name': 'ann' } }),
    ],
    asks: [
      { context: { 'aws:RequestTag/name': 'ann' }, is: true },
      { context: { 'ec2:Region': 'us-east-2' }, is: false },
      { context: { 'ec2:Region': 'us-east-2', 'aws:RequestTag/name': 'ann' }, is: true },
      { context: { 'ec2:Region': 'us-west-2', 'aws:RequestTag/name': 'ann' }, is: false },
    ],
  },
];

const presence: Group[] = [
  {
    name: 'Null with true: the key must not be there',
    page: pages.operators,
    identity: [when({ Null: { 'aws:TokenIssueTime': 'true' } })],
    asks: having('aws:TokenIssueTime', [null], ['2020-01-01T00:00:00Z']),
  },
  {
    name: 'Null with false: the key must be there',
    page: pages.operators,
    identity: [when({ Null: { 'aws:TokenIssueTime': 'false' } })],
    asks: having('aws:TokenIssueTime', ['2020-01-01T00:00:00Z'], [null]),
  },
  {
    name: 'Null as JSON writes it',
    page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_datatypes.html',
    identity: [when({ Null: { 'aws:TokenIssueTime': false } })],
    asks: having('aws:TokenIssueTime', ['2020-01-01T00:00:00Z'], [null]),
  },
  {
    name: 'Null beside an operator that a missing key satisfies',
    page: pages.operators,
    identity: [when({ StringNotEquals: { 'aws:RequestTag/team': 'red' }, Null: { 'aws:RequestTag/team': 'false' } })],
    asks: having('aws:RequestTag/team', ['blue'], ['red', null]),
  },
  {
    name: 'Null in a Deny: tags are a must',
    page: pages.operators,
    identity: [allow(), deny({ Condition: { Null: { 'aws:RequestTag/team': 'true' } } })],
    asks: having('aws:RequestTag/team', ['blue'], [null]),
  },
];

const combined: Group[] = [
  {
    name: 'several operators must all hold',
    page: pages.multipleValues,
    identity: [
      when({
        StringEqualsIgnoreCase: {
          'aws:PrincipalTag/department': ['finance', 'hr', 'legal'],
          'aws:PrincipalTag/role': ['audit', 'security'],
        },
        StringEquals: { 'aws:SourceAccount': '123456789012' },
      }),
    ],
    asks: [
      {
        context: {
          'aws:PrincipalTag/department': 'HR',
          'aws:PrincipalTag/role': 'Audit',
          'aws:SourceAccount': '123456789012',
        },
        is: true,
      },
      {
        context: {
          'aws:PrincipalTag/department': 'legal',
          'aws:PrincipalTag/role': 'security',
          'aws:SourceAccount': '123456789012',
        },
        is: true,
      },
      {
        context: {
          'aws:PrincipalTag/department': 'sales',
          'aws:PrincipalTag/role': 'audit',
          'aws:SourceAccount': '123456789012',
        },
        is: false,
      },
      { context: { 'aws:PrincipalTag/department': 'hr', 'aws:SourceAccount': '123456789012' }, is: false },
      {
        context: {
          'aws:PrincipalTag/department': 'hr',
          'aws:PrincipalTag/role': 'audit',
          'aws:SourceAccount': '111122223333',
        },
        is: false,
      },
    ],
  },
  {
    name: 'several values: one of them',
    page: pages.multipleValues,
    identity: [when({ StringEquals: { 'aws:SourceAccount': ['111122223333', '444455556666'] } })],
    asks: having('aws:SourceAccount', ['111122223333', '444455556666'], ['123456789012', null]),
  },
  {
    name: 'several values of a negated operator: none of them',
    page: pages.multipleValues,
    identity: [when({ StringNotEquals: { 'aws:SourceAccount': ['111122223333', '444455556666'] } })],
    asks: having('aws:SourceAccount', ['123456789012', null], ['111122223333', '444455556666']),
  },
  {
    name: 'several values of StringNotLike: like none of them',
    page: pages.multipleValues,
    identity: [when({ StringNotLike: { 's3:prefix': ['secret*', '*.key'] } })],
    asks: having('s3:prefix', ['home', null], ['secrets', 'home/my.key', 'secret.key']),
  },
  {
    name: 'several values of ArnNotLike: like none of them',
    page: pages.multipleValues,
    identity: [when({ ArnNotLike: { 'aws:SourceArn': ['arn:aws:iam::*:role/a*', 'arn:aws:iam::*:role/b*'] } })],
    asks: having(
      'aws:SourceArn',
      ['arn:aws:iam::111122223333:role/c'],
      ['arn:aws:iam::111122223333:role/a', 'arn:aws:iam::111122223333:role/bc'],
    ),
  },
  {
    name: 'several values of DateNotEquals: none of them',
    page: pages.multipleValues,
    identity: [when({ DateNotEquals: { 'aws:CurrentTime': ['2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z'] } })],
    asks: having('aws:CurrentTime', ['2022-01-01T00:00:00Z'], ['2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z']),
  },
  {
    name: 'several values of NumericEquals: one of them',
    page: pages.multipleValues,
    identity: [when({ NumericEquals: { 's3:max-keys': ['10', '20'] } })],
    asks: having('s3:max-keys', ['10', '20'], ['15', '30']),
  },
  {
    name: 'several negated keys of one operator: each of them',
    page: pages.multipleValues,
    identity: [when({ StringNotEquals: { 'aws:RequestTag/a': 'x', 'aws:RequestTag/b': 'y' } })],
    asks: [
      { context: { 'aws:RequestTag/a': 'y', 'aws:RequestTag/b': 'x' }, is: true },
      { context: { 'aws:RequestTag/a': 'x', 'aws:RequestTag/b': 'x' }, is: false },
      { context: { 'aws:RequestTag/a': 'y', 'aws:RequestTag/b': 'y' }, is: false },
      { context: {}, is: true },
    ],
  },
  {
    name: 'two operators on one key make an interval',
    page: pages.example('aws-dates'),
    identity: [
      when({
        DateGreaterThan: { 'aws:CurrentTime': '2020-04-01T00:00:00Z' },
        DateLessThan: { 'aws:CurrentTime': '2020-06-30T23:59:59Z' },
      }),
    ],
    asks: having(
      'aws:CurrentTime',
      ['2020-04-01T00:00:01Z', '2020-05-15T12:00:00Z', '2020-06-30T23:59:58Z'],
      ['2020-04-01T00:00:00Z', '2020-06-30T23:59:59Z', '2020-07-01T00:00:00Z', '2020-03-31T00:00:00Z', null],
    ),
  },
  {
    name: 'names of keys ignore case',
    page: pages.condition,
    identity: [when({ IpAddress: { 'AWS:SourceIP': '203.0.113.0/24' } })],
    asks: [
      { context: { 'aws:SourceIp': '203.0.113.9' }, is: true },
      { context: { 'aws:sourceip': '203.0.113.9' }, is: true },
      { context: { 'aws:SourceIp': '198.51.100.7' }, is: false },
    ],
  },
  {
    name: 'names of tags ignore case, values do not',
    page: pages.condition,
    identity: [when({ StringEquals: { 'aws:ResourceTag/TagKey1': 'Value1' } })],
    asks: [
      { context: { 'aws:ResourceTag/TagKey1': 'Value1' }, is: true },
      { context: { 'aws:ResourceTag/tagkey1': 'Value1' }, is: true },
      { context: { 'aws:ResourceTag/tagkey1': 'value1' }, is: false },
      { context: { 'aws:ResourceTag/TagKey2': 'Value1' }, is: false },
    ],
  },
  {
    name: 'conditions of different statements are alternatives',
    page: pages.denyAllow,
    identity: [
      when({ StringEquals: { 'aws:RequestTag/name': 'ann' } }),
      when({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }),
    ],
    asks: [
      { context: { 'aws:RequestTag/name': 'ann', 'aws:SourceIp': '198.51.100.7' }, is: true },
      { context: { 'aws:RequestTag/name': 'bob', 'aws:SourceIp': '203.0.113.9' }, is: true },
      { context: { 'aws:RequestTag/name': 'bob', 'aws:SourceIp': '198.51.100.7' }, is: false },
    ],
  },
];

export const conditions: Group[] = [
  ...strings,
  ...numbers,
  ...dates,
  ...booleans,
  ...binaries,
  ...addresses,
  ...arns,
  ...ifExists,
  ...presence,
  ...combined,
];

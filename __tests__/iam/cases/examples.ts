// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its policy variables like that
import { allow, type Document, deny, type Group, policy } from './case.js';
import { pages } from './pages.js';

const account = '111122223333';
const regions = ['eu-central-1', 'eu-west-1', 'eu-west-2', 'eu-west-3'];
const instance = (id: string) => `arn:aws:ec2:us-east-2:${account}:instance/${id}`;
const table = (name: string) => `arn:aws:dynamodb:us-east-2:${account}:table/${name}`;
const user = (name: string) => `arn:aws:iam::${account}:user/${name}`;

/** Who asks, and what follows from it. */
const as = (name: string) => ({ principal: user(name), context: { 'aws:username': name } });

const admin: Document = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } };

/** Policies of AWS's pages of examples, with requests that the pages say pass or fail. */
export const examples: Group[] = [
  {
    name: 'access by date',
    page: pages.example('aws-dates'),
    identity: [
      policy({
        Effect: 'Allow',
        Action: 'sqs:SendMessage',
        Resource: '*',
        Condition: {
          DateGreaterThan: { 'aws:CurrentTime': '2020-04-01T00:00:00Z' },
          DateLessThan: { 'aws:CurrentTime': '2020-06-30T23:59:59Z' },
        },
      }),
    ],
    request: { action: 'sqs:SendMessage', resource: `arn:aws:sqs:us-east-2:${account}:queue` },
    asks: [
      { context: { 'aws:CurrentTime': '2020-05-01T00:00:00Z' }, is: true },
      { context: { 'aws:CurrentTime': '2020-07-01T00:00:00Z' }, is: false },
      { action: 'sqs:DeleteQueue', context: { 'aws:CurrentTime': '2020-05-01T00:00:00Z' }, is: false },
    ],
  },
  {
    name: 'no access from elsewhere, but through AWS services',
    page: pages.example('aws_deny-ip'),
    identity: [
      admin,
      {
        Version: '2012-10-17',
        Statement: {
          Effect: 'Deny',
          Action: '*',
          Resource: '*',
          Condition: {
            NotIpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '203.0.113.0/24'] },
            Bool: { 'aws:ViaAWSService': 'false' },
          },
        },
      },
    ],
    asks: [
      { context: { 'aws:SourceIp': '192.0.2.7', 'aws:ViaAWSService': 'false' }, is: true },
      { context: { 'aws:SourceIp': '198.51.100.7', 'aws:ViaAWSService': 'false' }, is: false },
      { context: { 'aws:SourceIp': '198.51.100.7', 'aws:ViaAWSService': 'true' }, is: true },
    ],
  },
  {
    name: 'no access outside of Regions',
    page: pages.example('aws_deny-requested-region'),
    identity: [
      admin,
      policy({
        Sid: 'DenyAllOutsideRequestedRegions',
        Effect: 'Deny',
        NotAction: ['cloudfront:*', 'iam:*', 'route53:*', 'support:*'],
        Resource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
      }),
    ],
    asks: [
      ...regions.map((region) => ({
        action: 'ec2:RunInstances',
        context: { 'aws:RequestedRegion': region },
        is: true as const,
      })),
      { action: 'ec2:RunInstances', context: { 'aws:RequestedRegion': 'us-east-1' }, is: false },
      { action: 'iam:CreateUser', context: { 'aws:RequestedRegion': 'us-east-1' }, is: true },
      { action: 'cloudfront:CreateDistribution', context: { 'aws:RequestedRegion': 'us-east-1' }, is: true },
      { action: 'route53domains:ListDomains', context: { 'aws:RequestedRegion': 'us-east-1' }, is: false },
    ],
  },
  {
    name: 'MFA and dates',
    page: pages.example('aws_mfa-dates'),
    identity: [
      {
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Action: ['sqs:*', 'sns:Publish', 'sns:Subscribe'],
          Resource: '*',
          Condition: {
            Bool: { 'aws:MultiFactorAuthPresent': true },
            DateGreaterThan: { 'aws:CurrentTime': '2017-07-01T00:00:00Z' },
            DateLessThan: { 'aws:CurrentTime': '2017-12-31T23:59:59Z' },
          },
        },
      },
    ],
    request: { context: { 'aws:CurrentTime': '2017-09-01T00:00:00Z' } },
    asks: [
      { action: 'sqs:SendMessage', context: { 'aws:MultiFactorAuthPresent': 'true' }, is: true },
      { action: 'sns:Publish', context: { 'aws:MultiFactorAuthPresent': 'true' }, is: true },
      { action: 'sns:DeleteTopic', context: { 'aws:MultiFactorAuthPresent': 'true' }, is: false },
      { action: 'sqs:SendMessage', context: { 'aws:MultiFactorAuthPresent': 'false' }, is: false },
      { action: 'sqs:SendMessage', is: false },
      {
        action: 'sqs:SendMessage',
        context: { 'aws:MultiFactorAuthPresent': 'true', 'aws:CurrentTime': '2018-01-01T00:00:00Z' },
        is: false,
      },
    ],
  },
  {
    name: 'no pipelines of others',
    page: pages.example('datapipeline_not-owned'),
    identity: [
      admin,
      policy({
        Sid: 'ExplicitDenyIfNotTheOwner',
        Effect: 'Deny',
        Action: ['datapipeline:ActivatePipeline', 'datapipeline:DeletePipeline', 'datapipeline:SetStatus'],
        Resource: ['*'],
        Condition: { StringNotEquals: { 'datapipeline:PipelineCreator': '${aws:userid}' } },
      }),
    ],
    request: {
      action: 'datapipeline:DeletePipeline',
      resource: '*',
      context: { 'aws:userid': 'AIDACKCEVSQ6C2EXAMPLE' },
    },
    asks: [
      { context: { 'datapipeline:PipelineCreator': 'AIDACKCEVSQ6C2EXAMPLE' }, is: true },
      { context: { 'datapipeline:PipelineCreator': 'AIDAOTHER' }, is: false },
      { context: {}, is: false },
      { action: 'datapipeline:CreatePipeline', context: {}, is: true },
    ],
  },
  {
    name: 'columns of a table',
    page: pages.example('dynamodb_attributes'),
    identity: [
      policy({
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
        Resource: ['arn:aws:dynamodb:*:*:table/table-name'],
        Condition: {
          'ForAllValues:StringEquals': { 'dynamodb:Attributes': ['column-name-1', 'column-name-2', 'column-name-3'] },
          StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
        },
      }),
    ],
    request: { action: 'dynamodb:GetItem', resource: table('table-name') },
    asks: [
      { context: { 'dynamodb:Attributes': ['column-name-1', 'column-name-3'] }, is: true },
      { context: { 'dynamodb:Attributes': ['column-name-1', 'secret'] }, is: false },
      {
        action: 'dynamodb:Query',
        context: { 'dynamodb:Attributes': ['column-name-1'], 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES' },
        is: true,
      },
      {
        action: 'dynamodb:Query',
        context: { 'dynamodb:Attributes': ['column-name-1'], 'dynamodb:Select': 'ALL_PROJECTED_ATTRIBUTES' },
        is: false,
      },
      { resource: table('other'), context: { 'dynamodb:Attributes': ['column-name-1'] }, is: false },
      { action: 'dynamodb:DeleteTable', context: { 'dynamodb:Attributes': ['column-name-1'] }, is: false },
    ],
  },
  {
    name: 'items of a Cognito identity',
    page: pages.example('dynamodb_items'),
    identity: [
      policy({
        Effect: 'Allow',
        Action: [
          'dynamodb:DeleteItem',
          'dynamodb:GetItem',
          'dynamodb:PutItem',
          'dynamodb:Query',
          'dynamodb:UpdateItem',
        ],
        Resource: ['arn:aws:dynamodb:*:*:table/MyTable'],
        Condition: {
          'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['${cognito-identity.amazonaws.com:sub}'] },
        },
      }),
    ],
    request: {
      action: 'dynamodb:GetItem',
      resource: table('MyTable'),
      context: { 'cognito-identity.amazonaws.com:sub': 'us-east-2:12345678' },
    },
    asks: [
      { context: { 'dynamodb:LeadingKeys': ['us-east-2:12345678'] }, is: true },
      { context: { 'dynamodb:LeadingKeys': ['us-east-2:87654321'] }, is: false },
      { context: { 'dynamodb:LeadingKeys': ['us-east-2:12345678', 'us-east-2:87654321'] }, is: false },
      { action: 'dynamodb:Scan', context: { 'dynamodb:LeadingKeys': ['us-east-2:12345678'] }, is: false },
    ],
  },
  {
    name: 'one table',
    page: pages.example('dynamodb_specific-table'),
    identity: [
      policy(
        {
          Sid: 'ListAndDescribe',
          Effect: 'Allow',
          Action: [
            'dynamodb:List*',
            'dynamodb:DescribeReservedCapacity*',
            'dynamodb:DescribeLimits',
            'dynamodb:DescribeTimeToLive',
          ],
          Resource: '*',
        },
        {
          Sid: 'SpecificTable',
          Effect: 'Allow',
          Action: [
            'dynamodb:BatchGet*',
            'dynamodb:DescribeStream',
            'dynamodb:DescribeTable',
            'dynamodb:Get*',
            'dynamodb:Query',
            'dynamodb:Scan',
            'dynamodb:BatchWrite*',
            'dynamodb:CreateTable',
            'dynamodb:Delete*',
            'dynamodb:Update*',
            'dynamodb:PutItem',
          ],
          Resource: 'arn:aws:dynamodb:*:*:table/MyTable',
        },
      ),
    ],
    asks: [
      { action: 'dynamodb:ListTables', resource: '*', is: true },
      { action: 'dynamodb:DescribeReservedCapacityOfferings', resource: '*', is: true },
      { action: 'dynamodb:GetItem', resource: table('MyTable'), is: true },
      { action: 'dynamodb:DeleteTable', resource: table('MyTable'), is: true },
      { action: 'dynamodb:GetItem', resource: table('MyTable2'), is: false },
      { action: 'dynamodb:GetItem', resource: table('mytable'), is: false },
      { action: 'dynamodb:DescribeTable', resource: table('Other'), is: false },
    ],
  },
  {
    name: 'instances by tags of instance and principal',
    page: pages.example('ec2-start-stop-tags'),
    identity: [
      policy({
        Sid: 'StartStopIfTags',
        Effect: 'Allow',
        Action: ['ec2:StartInstances', 'ec2:StopInstances'],
        Resource: `arn:aws:ec2:us-east-2:${account}:instance/*`,
        Condition: {
          StringEquals: { 'aws:ResourceTag/Project': 'DataAnalytics', 'aws:PrincipalTag/Department': 'Data' },
        },
      }),
    ],
    request: { action: 'ec2:StopInstances', resource: instance('i-1') },
    asks: [
      { context: { 'aws:ResourceTag/Project': 'DataAnalytics', 'aws:PrincipalTag/Department': 'Data' }, is: true },
      { context: { 'aws:ResourceTag/Project': 'DataAnalytics', 'aws:PrincipalTag/Department': 'IT' }, is: false },
      { context: { 'aws:ResourceTag/Project': 'Web', 'aws:PrincipalTag/Department': 'Data' }, is: false },
      { context: { 'aws:ResourceTag/Project': 'DataAnalytics' }, is: false },
    ],
  },
  {
    name: 'instances by owner',
    page: pages.tags,
    identity: [
      policy(
        {
          Effect: 'Allow',
          Action: ['ec2:StartInstances', 'ec2:StopInstances'],
          Resource: 'arn:aws:ec2:*:*:instance/*',
          Condition: { StringEquals: { 'aws:ResourceTag/Owner': '${aws:username}' } },
        },
        { Effect: 'Allow', Action: 'ec2:DescribeInstances', Resource: '*' },
      ),
    ],
    request: { action: 'ec2:StartInstances', resource: instance('i-1'), ...as('richard-roe') },
    asks: [
      { context: { 'aws:ResourceTag/Owner': 'richard-roe' }, is: true },
      { context: { 'aws:ResourceTag/owner': 'richard-roe' }, is: true },
      { context: { 'aws:ResourceTag/Owner': 'Richard-Roe' }, is: false },
      { is: false },
      { action: 'ec2:DescribeInstances', resource: '*', is: true },
    ],
  },
  {
    name: 'volumes by user, instances by department',
    page: pages.example('ec2_ebs-owner'),
    identity: [
      policy(
        {
          Effect: 'Allow',
          Action: ['ec2:AttachVolume', 'ec2:DetachVolume'],
          Resource: 'arn:aws:ec2:*:*:instance/*',
          Condition: { StringEquals: { 'aws:ResourceTag/Department': 'Development' } },
        },
        {
          Effect: 'Allow',
          Action: ['ec2:AttachVolume', 'ec2:DetachVolume'],
          Resource: 'arn:aws:ec2:*:*:volume/*',
          Condition: { StringEquals: { 'aws:ResourceTag/VolumeUser': '${aws:username}' } },
        },
      ),
    ],
    request: { action: 'ec2:AttachVolume', ...as('ann') },
    asks: [
      { resource: instance('i-1'), context: { 'aws:ResourceTag/Department': 'Development' }, is: true },
      { resource: instance('i-1'), context: { 'aws:ResourceTag/VolumeUser': 'ann' }, is: false },
      {
        resource: `arn:aws:ec2:us-east-2:${account}:volume/vol-1`,
        context: { 'aws:ResourceTag/VolumeUser': 'ann' },
        is: true,
      },
      {
        resource: `arn:aws:ec2:us-east-2:${account}:volume/vol-1`,
        context: { 'aws:ResourceTag/VolumeUser': 'bob' },
        is: false,
      },
    ],
  },
  {
    name: 'EC2 in one Region',
    page: pages.example('ec2_region'),
    identity: [
      policy({
        Action: 'ec2:*',
        Resource: '*',
        Effect: 'Allow',
        Condition: { StringEquals: { 'ec2:Region': 'us-east-2' } },
      }),
    ],
    request: { action: 'ec2:RunInstances', resource: instance('*') },
    asks: [
      { context: { 'ec2:Region': 'us-east-2' }, is: true },
      { context: { 'ec2:Region': 'us-east-1' }, is: false },
      { is: false },
    ],
  },
  {
    name: 'stopping instances with MFA only',
    page: pages.example('ec2_require-mfa'),
    identity: [
      policy(
        { Sid: 'AllowAllActionsForEC2', Effect: 'Allow', Action: 'ec2:*', Resource: '*' },
        {
          Sid: 'DenyStopAndTerminateWhenMFAIsNotPresent',
          Effect: 'Deny',
          Action: ['ec2:StopInstances', 'ec2:TerminateInstances'],
          Resource: '*',
          Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': false } },
        },
      ),
    ],
    request: { resource: instance('i-1') },
    asks: [
      { action: 'ec2:StopInstances', context: { 'aws:MultiFactorAuthPresent': 'true' }, is: true },
      { action: 'ec2:StopInstances', is: false },
      { action: 'ec2:TerminateInstances', context: { 'aws:MultiFactorAuthPresent': 'false' }, is: false },
      { action: 'ec2:StartInstances', is: true },
    ],
  },
  {
    name: 'terminating instances from a network only',
    page: pages.example('ec2_terminate-ip'),
    identity: [
      policy(
        { Effect: 'Allow', Action: ['ec2:TerminateInstances'], Resource: ['*'] },
        {
          Effect: 'Deny',
          Action: ['ec2:TerminateInstances'],
          Condition: { NotIpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '203.0.113.0/24'] } },
          Resource: ['*'],
        },
      ),
      allow({ Action: 'ec2:*' }),
    ],
    request: { action: 'ec2:TerminateInstances', resource: instance('i-1') },
    asks: [
      { context: { 'aws:SourceIp': '203.0.113.9' }, is: true },
      { context: { 'aws:SourceIp': '198.51.100.7' }, is: false },
      { is: false },
      { action: 'ec2:StopInstances', context: { 'aws:SourceIp': '198.51.100.7' }, is: true },
    ],
  },
  {
    name: 'tags with these values only',
    page: pages.example('iam-add-tag-user-role'),
    identity: [
      policy(
        { Sid: 'ConsoleDisplay', Effect: 'Allow', Action: ['iam:GetRole', 'iam:ListUsers'], Resource: '*' },
        {
          Sid: 'AddTag',
          Effect: 'Allow',
          Action: ['iam:TagUser', 'iam:TagRole'],
          Resource: '*',
          Condition: {
            StringEquals: { 'aws:RequestTag/CostCenter': ['A-123', 'B-456'] },
            'ForAllValues:StringEquals': { 'aws:TagKeys': 'CostCenter' },
          },
        },
      ),
    ],
    request: { action: 'iam:TagUser', resource: user('bob') },
    asks: [
      { context: { 'aws:RequestTag/CostCenter': 'A-123', 'aws:TagKeys': ['CostCenter'] }, is: true },
      { context: { 'aws:RequestTag/CostCenter': 'C-789', 'aws:TagKeys': ['CostCenter'] }, is: false },
      { context: { 'aws:RequestTag/CostCenter': 'A-123', 'aws:TagKeys': ['CostCenter', 'Team'] }, is: false },
      { context: { 'aws:TagKeys': ['Team'] }, is: false },
      { action: 'iam:ListUsers', resource: '*', is: true },
    ],
  },
  {
    name: 'new users with these tags only',
    page: pages.example('iam-new-user-tag'),
    identity: [
      policy({
        Sid: 'TagUsersWithOnlyTheseTags',
        Effect: 'Allow',
        Action: ['iam:CreateUser', 'iam:TagUser'],
        Resource: '*',
        Condition: {
          StringEqualsIfExists: {
            'aws:RequestTag/Department': ['Development', 'QualityAssurance'],
            'aws:RequestTag/JobFunction': 'Employee',
          },
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['Department', 'JobFunction'] },
        },
      }),
    ],
    request: { action: 'iam:CreateUser', resource: user('bob') },
    asks: [
      { is: true },
      { context: { 'aws:RequestTag/Department': 'Development', 'aws:TagKeys': ['Department'] }, is: true },
      { context: { 'aws:RequestTag/Department': 'Sales', 'aws:TagKeys': ['Department'] }, is: false },
      { context: { 'aws:RequestTag/Owner': 'x', 'aws:TagKeys': ['Owner'] }, is: false },
      {
        context: {
          'aws:RequestTag/Department': 'QualityAssurance',
          'aws:RequestTag/JobFunction': 'Employee',
          'aws:TagKeys': ['Department', 'JobFunction'],
        },
        is: true,
      },
    ],
  },
  {
    name: 'roles with a tag may be taken on',
    page: pages.example('iam-assume-tagged-role'),
    identity: [
      policy({
        Sid: 'AssumeTaggedRole',
        Effect: 'Allow',
        Action: 'iam:GetRole',
        Resource: '*',
        Condition: { StringEquals: { 'iam:ResourceTag/Project': 'ExampleCorpABC' } },
      }),
    ],
    request: { action: 'iam:GetRole', resource: `arn:aws:iam::${account}:role/r` },
    asks: [
      { context: { 'iam:ResourceTag/Project': 'ExampleCorpABC' }, is: true },
      { context: { 'iam:ResourceTag/Project': 'Other' }, is: false },
      { is: false },
    ],
  },
  {
    name: 'roles for CloudWatch may be passed',
    page: pages.example('iam-passrole-service'),
    identity: [
      policy({
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: '*',
        Condition: { StringEquals: { 'iam:PassedToService': 'cloudwatch.amazonaws.com' } },
      }),
    ],
    request: { action: 'iam:PassRole', resource: `arn:aws:iam::${account}:role/r` },
    asks: [
      { context: { 'iam:PassedToService': 'cloudwatch.amazonaws.com' }, is: true },
      { context: { 'iam:PassedToService': 'ec2.amazonaws.com' }, is: false },
      { is: false },
    ],
  },
  {
    name: 'three users manage a group',
    page: pages.example('iam_users-manage-group'),
    identity: [
      policy(
        { Sid: 'AllowAllUsersToListAllGroups', Effect: 'Allow', Action: 'iam:ListGroups', Resource: '*' },
        {
          Sid: 'AllowAllUsersToViewAndManageThisGroup',
          Effect: 'Allow',
          Action: 'iam:*Group*',
          Resource: 'arn:aws:iam::*:group/AllUsers',
        },
        {
          Sid: 'LimitGroupManagementAccessToSpecificUsers',
          Effect: 'Deny',
          Action: ['iam:AddUserToGroup', 'iam:CreateGroup', 'iam:RemoveUserFromGroup', 'iam:DeleteGroup'],
          Resource: 'arn:aws:iam::*:group/AllUsers',
          Condition: { StringNotEquals: { 'aws:username': ['srodriguez', 'mjackson', 'adesai'] } },
        },
      ),
    ],
    request: { action: 'iam:AddUserToGroup', resource: `arn:aws:iam::${account}:group/AllUsers` },
    asks: [
      { ...as('mjackson'), is: true },
      { ...as('mallory'), is: false },
      { action: 'iam:GetGroup', ...as('mallory'), is: true },
      { action: 'iam:ListGroups', resource: '*', ...as('mallory'), is: true },
      { resource: `arn:aws:iam::${account}:group/Admins`, ...as('mjackson'), is: false },
    ],
  },
  {
    name: 'users manage their own MFA',
    page: pages.example('iam_mfa-selfmanage'),
    identity: [
      policy(
        {
          Sid: 'AllowListActions',
          Effect: 'Allow',
          Action: ['iam:ListUsers', 'iam:ListVirtualMFADevices'],
          Resource: '*',
        },
        {
          Sid: 'AllowUserToManageTheirOwnMFA',
          Effect: 'Allow',
          Action: ['iam:EnableMFADevice', 'iam:ListMFADevices', 'iam:ResyncMFADevice'],
          Resource: 'arn:aws:iam::*:user/${aws:username}',
        },
        {
          Sid: 'AllowUserToDeactivateTheirOwnMFAOnlyWhenUsingMFA',
          Effect: 'Allow',
          Action: ['iam:DeactivateMFADevice'],
          Resource: ['arn:aws:iam::*:user/${aws:username}'],
          Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
        },
        {
          Sid: 'BlockMostAccessUnlessSignedInWithMFA',
          Effect: 'Deny',
          NotAction: ['iam:EnableMFADevice', 'iam:ListMFADevices', 'iam:ListUsers', 'iam:ResyncMFADevice'],
          Resource: '*',
          Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
        },
      ),
    ],
    request: { resource: user('alice'), ...as('alice') },
    asks: [
      { action: 'iam:EnableMFADevice', is: true },
      { action: 'iam:EnableMFADevice', resource: user('bob'), is: false },
      { action: 'iam:DeactivateMFADevice', is: false },
      { action: 'iam:DeactivateMFADevice', context: { 'aws:MultiFactorAuthPresent': 'true' }, is: true },
      { action: 'iam:ListUsers', resource: '*', is: true },
      { action: 'iam:ListVirtualMFADevices', resource: '*', is: false },
      {
        action: 'iam:ListVirtualMFADevices',
        resource: '*',
        context: { 'aws:MultiFactorAuthPresent': 'true' },
        is: true,
      },
    ],
  },
  {
    name: 'a directory of the own in a bucket',
    page: pages.example('s3_home-directory-console'),
    identity: [
      policy(
        {
          Sid: 'ListObjectsInBucket',
          Effect: 'Allow',
          Action: 's3:ListBucket',
          Resource: 'arn:aws:s3:::bucket-name',
          Condition: { StringLike: { 's3:prefix': ['', 'home/', 'home/${aws:username}/*'] } },
        },
        {
          Effect: 'Allow',
          Action: 's3:*',
          Resource: [
            'arn:aws:s3:::bucket-name/home/${aws:username}',
            'arn:aws:s3:::bucket-name/home/${aws:username}/*',
          ],
        },
      ),
    ],
    request: { ...as('ann') },
    asks: [
      { action: 's3:GetObject', resource: 'arn:aws:s3:::bucket-name/home/ann/a', is: true },
      { action: 's3:DeleteObject', resource: 'arn:aws:s3:::bucket-name/home/ann/b/c', is: true },
      { action: 's3:GetObject', resource: 'arn:aws:s3:::bucket-name/home/bob/a', is: false },
      { action: 's3:GetObject', resource: 'arn:aws:s3:::bucket-name/home/annette/a', is: false },
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::bucket-name', context: { 's3:prefix': 'home/' }, is: true },
      {
        action: 's3:ListBucket',
        resource: 'arn:aws:s3:::bucket-name',
        context: { 's3:prefix': 'home/ann/x' },
        is: true,
      },
      {
        action: 's3:ListBucket',
        resource: 'arn:aws:s3:::bucket-name',
        context: { 's3:prefix': 'home/bob/' },
        is: false,
      },
    ],
  },
  {
    name: 'objects of a Cognito identity',
    page: pages.example('s3_cognito-bucket'),
    identity: [
      policy({
        Sid: 'ReadWriteDeleteYourObjects',
        Effect: 'Allow',
        Action: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
        Resource: ['arn:aws:s3:::bucket-name/cognito/application-name/${cognito-identity.amazonaws.com:sub}/*'],
      }),
    ],
    asks: [
      {
        resource: 'arn:aws:s3:::bucket-name/cognito/application-name/us-east-2:12345678/photo',
        context: { 'cognito-identity.amazonaws.com:sub': 'us-east-2:12345678' },
        is: true,
      },
      {
        resource: 'arn:aws:s3:::bucket-name/cognito/application-name/us-east-2:87654321/photo',
        context: { 'cognito-identity.amazonaws.com:sub': 'us-east-2:12345678' },
        is: false,
      },
      { resource: 'arn:aws:s3:::bucket-name/cognito/application-name/us-east-2:12345678/photo', is: false },
    ],
  },
  {
    name: 'nothing but one bucket',
    page: pages.example('s3_deny-except-bucket'),
    identity: [
      admin,
      policy(
        {
          Effect: 'Allow',
          Action: 's3:*',
          Resource: ['arn:aws:s3:::bucket-name', 'arn:aws:s3:::bucket-name/*'],
        },
        {
          Effect: 'Deny',
          NotAction: 's3:*',
          NotResource: ['arn:aws:s3:::bucket-name', 'arn:aws:s3:::bucket-name/*'],
        },
      ),
    ],
    asks: [
      { action: 's3:GetObject', resource: 'arn:aws:s3:::bucket-name/key', is: true },
      { action: 'ec2:RunInstances', resource: instance('i-1'), is: false },
      { action: 'iam:GetUser', resource: user('alice'), is: false },
      // the Deny is about actions that are not S3's; S3's on other buckets are for other policies to allow
      { action: 's3:GetObject', resource: 'arn:aws:s3:::other/key', is: true },
    ],
  },
  {
    name: 'production only with recent MFA',
    page: pages.example('s3_full-access-except-production'),
    identity: [
      policy(
        { Sid: 'ListAllS3Buckets', Effect: 'Allow', Action: ['s3:ListAllMyBuckets'], Resource: 'arn:aws:s3:::*' },
        {
          Sid: 'AllowBucketLevelActions',
          Effect: 'Allow',
          Action: ['s3:ListBucket', 's3:GetBucketLocation'],
          Resource: 'arn:aws:s3:::*',
        },
        {
          Sid: 'AllowBucketObjectActions',
          Effect: 'Allow',
          Action: ['s3:PutObject', 's3:PutObjectAcl', 's3:GetObject', 's3:GetObjectAcl', 's3:DeleteObject'],
          Resource: 'arn:aws:s3:::*/*',
        },
        {
          Sid: 'RequireMFAForProductionBucket',
          Effect: 'Deny',
          Action: 's3:*',
          Resource: ['arn:aws:s3:::Production/*', 'arn:aws:s3:::Production'],
          Condition: { NumericGreaterThanIfExists: { 'aws:MultiFactorAuthAge': '1800' } },
        },
      ),
    ],
    asks: [
      { resource: 'arn:aws:s3:::Test/a', is: true },
      { resource: 'arn:aws:s3:::Production/a', context: { 'aws:MultiFactorAuthAge': '600' }, is: true },
      { resource: 'arn:aws:s3:::Production/a', context: { 'aws:MultiFactorAuthAge': '3600' }, is: false },
      { resource: 'arn:aws:s3:::Production/a', is: false },
      { resource: 'arn:aws:s3:::production/a', is: true },
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::Production', is: false },
      { action: 's3:DeleteBucket', resource: 'arn:aws:s3:::Test', is: false },
    ],
  },
  {
    name: 'reading and writing in a bucket',
    page: pages.example('s3_rw-bucket'),
    identity: [
      policy(
        {
          Sid: 'ListObjectsInBucket',
          Effect: 'Allow',
          Action: ['s3:ListBucket'],
          Resource: ['arn:aws:s3:::bucket-name'],
        },
        {
          Sid: 'AllObjectActions',
          Effect: 'Allow',
          Action: 's3:*Object',
          Resource: ['arn:aws:s3:::bucket-name/*'],
        },
      ),
    ],
    asks: [
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::bucket-name', is: true },
      { action: 's3:PutObject', resource: 'arn:aws:s3:::bucket-name/a', is: true },
      { action: 's3:GetObjectAcl', resource: 'arn:aws:s3:::bucket-name/a', is: false },
      { action: 's3:PutObject', resource: 'arn:aws:s3:::bucket-name', is: false },
      { action: 's3:DeleteBucket', resource: 'arn:aws:s3:::bucket-name', is: false },
    ],
  },
  {
    name: 'RDS in one Region',
    page: pages.example('rds_region'),
    identity: [
      policy(
        { Effect: 'Allow', Action: 'rds:*', Resource: ['arn:aws:rds:us-east-2:*:*'] },
        { Effect: 'Allow', Action: ['rds:Describe*'], Resource: ['*'] },
      ),
    ],
    asks: [
      { action: 'rds:DeleteDBInstance', resource: `arn:aws:rds:us-east-2:${account}:db:main`, is: true },
      { action: 'rds:DeleteDBInstance', resource: `arn:aws:rds:us-west-2:${account}:db:main`, is: false },
      { action: 'rds:DescribeDBInstances', resource: `arn:aws:rds:us-west-2:${account}:db:main`, is: true },
    ],
  },
  {
    name: 'the simulator for users of a path',
    page: pages.example('iam_policy-sim-path'),
    identity: [
      policy({
        Action: ['iam:GetContextKeysForPrincipalPolicy', 'iam:SimulatePrincipalPolicy'],
        Effect: 'Allow',
        Resource: 'arn:aws:iam::*:user/Department/Development/*',
      }),
    ],
    request: { action: 'iam:SimulatePrincipalPolicy' },
    asks: [
      { resource: user('Department/Development/ann'), is: true },
      { resource: user('Department/Sales/ann'), is: false },
      { resource: `arn:aws:iam::${account}:role/Department/Development/ann`, is: false },
    ],
  },
  {
    name: 'one Region may be switched on and off',
    page: pages.example('aws-enable-disable-regions'),
    identity: [
      policy(
        {
          Sid: 'EnableDisableHongKong',
          Effect: 'Allow',
          Action: ['account:EnableRegion', 'account:DisableRegion'],
          Resource: '*',
          Condition: { StringEquals: { 'account:TargetRegion': 'ap-east-1' } },
        },
        { Sid: 'ViewConsole', Effect: 'Allow', Action: ['account:ListRegions'], Resource: '*' },
      ),
    ],
    request: { resource: '*' },
    asks: [
      { action: 'account:EnableRegion', context: { 'account:TargetRegion': 'ap-east-1' }, is: true },
      { action: 'account:EnableRegion', context: { 'account:TargetRegion': 'me-south-1' }, is: false },
      { action: 'account:ListRegions', is: true },
    ],
  },
  {
    name: 'a bucket in another account: session policies apart',
    page: pages.assumeRolePermissions,
    identity: [
      policy(
        { Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::productionapp' },
        {
          Effect: 'Allow',
          Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
          Resource: 'arn:aws:s3:::productionapp/*',
        },
      ),
    ],
    resource: deny({ Principal: { AWS: '*' }, Action: 's3:DeleteObject', Resource: 'arn:aws:s3:::productionapp/*' }),
    request: {
      principal: `arn:aws:sts::${account}:assumed-role/UpdateApp/David`,
      resource: 'arn:aws:s3:::productionapp/a',
      context: { 'aws:ResourceAccount': account },
    },
    asks: [
      { action: 's3:GetObject', is: true },
      { action: 's3:PutObject', is: true },
      { action: 's3:DeleteObject', is: false },
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::productionapp', is: true },
    ],
  },
];

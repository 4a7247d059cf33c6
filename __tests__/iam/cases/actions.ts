import { allow, by, deny, type Group } from './case.js';
import { pages } from './pages.js';

const table = 'arn:aws:dynamodb:us-east-2:111122223333:table/books';

export const actions: Group[] = [
  {
    name: 'the prefix and the name of an action ignore case',
    page: pages.action,
    identity: [allow({ Action: 'iam:ListAccessKeys' })],
    asks: by(
      'action',
      ['iam:ListAccessKeys', 'IAM:listaccesskeys', 'iam:LISTACCESSKEYS', 'Iam:ListAccessKeys'],
      ['iam:ListAccessKey', 'iam:ListAccessKeysX', 'sts:ListAccessKeys', 'iam:xListAccessKeys'],
    ),
  },
  {
    name: 'a policy may write actions in any case',
    page: pages.action,
    identity: [allow({ Action: ['IAM:LISTACCESSKEYS', 'S3:getObject'] })],
    asks: by('action', ['iam:ListAccessKeys', 's3:GetObject'], ['s3:GetObjectAcl']),
  },
  {
    name: 'several actions are alternatives',
    page: pages.action,
    identity: [
      allow({
        Action: ['sqs:SendMessage', 'sqs:ReceiveMessage', 'ec2:StartInstances', 'iam:ChangePassword', 's3:GetObject'],
      }),
    ],
    asks: by(
      'action',
      ['sqs:SendMessage', 'sqs:ReceiveMessage', 'ec2:StartInstances', 'iam:ChangePassword', 's3:GetObject'],
      ['sqs:DeleteMessage', 'ec2:StopInstances', 's3:PutObject', 'iam:sendmessage'],
    ),
  },
  {
    name: 'a wildcard for all actions of a service',
    page: pages.action,
    identity: [allow({ Action: 's3:*' })],
    asks: by(
      'action',
      ['s3:GetObject', 's3:ListAllMyBuckets', 'S3:PutObject'],
      ['sqs:SendMessage', 's3express:CreateSession'],
    ),
  },
  {
    name: 'wildcards within the name of an action',
    page: pages.action,
    identity: [allow({ Action: 'iam:*AccessKey*' })],
    asks: by(
      'action',
      ['iam:CreateAccessKey', 'iam:DeleteAccessKey', 'iam:ListAccessKeys', 'iam:UpdateAccessKey', 'iam:listaccesskeys'],
      ['iam:CreateUser', 'iam:AccessKe', 's3:CreateAccessKey'],
    ),
  },
  {
    name: 'a wildcard at the end stands for nothing, too',
    page: pages.action,
    identity: [allow({ Action: 's3:GetObject*' })],
    asks: by(
      'action',
      ['s3:GetObject', 's3:GetObjectAcl', 's3:GetObjectVersionTagging'],
      ['s3:GetBucketAcl', 's3:PutObject'],
    ),
  },
  {
    name: 'a wildcard in front, an end that counts',
    page: pages.evaluation,
    identity: [allow({ Action: 'iam:*Report' })],
    asks: by(
      'action',
      ['iam:GetOrganizationsAccessReport', 'iam:GenerateCredentialReport'],
      ['iam:GenerateServiceLastAccessedDetails', 'iam:ReportX'],
    ),
  },
  {
    name: 'several wildcards',
    page: pages.action,
    identity: [allow({ Action: 's3:*Object*Acl' })],
    asks: by(
      'action',
      ['s3:GetObjectAcl', 's3:PutObjectVersionAcl'],
      ['s3:GetBucketAcl', 's3:GetObject', 's3:AclObject'],
    ),
  },
  {
    name: '? stands for one character',
    page: pages.action,
    identity: [allow({ Action: 's3:?etObject' })],
    asks: by('action', ['s3:GetObject', 's3:getobject'], ['s3:PutObject', 's3:etObject', 's3:GgetObject']),
  },
  {
    name: 'all actions',
    page: pages.action,
    identity: [allow({ Action: '*' })],
    asks: by('action', ['s3:GetObject', 'iam:CreateUser', 'sts:AssumeRole'], []),
  },
  {
    name: 'Deny with actions in another case',
    page: pages.action,
    identity: [allow(), deny({ Action: 'IAM:createuser' })],
    asks: by('action', ['iam:GetUser'], ['iam:CreateUser', 'iam:CREATEUSER']),
  },
  {
    name: 'Action as a text and as a list mean the same',
    page: pages.action,
    identity: [allow({ Action: ['dynamodb:*'], Resource: [table] })],
    request: { resource: table },
    asks: by('action', ['dynamodb:GetItem'], ['dax:GetItem']),
  },
  {
    name: 'a statement need not be a list',
    page: pages.action,
    identity: [{ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' } }],
    asks: by('action', ['sqs:SendMessage'], ['sqs:ReceiveMessage']),
  },
  {
    name: 'NotAction with Allow grants everything else',
    page: pages.notAction,
    identity: [allow({ NotAction: 'iam:*' })],
    asks: by(
      'action',
      ['s3:GetObject', 'ec2:RunInstances', 'organizations:LeaveOrganization'],
      ['iam:CreateUser', 'IAM:getuser', 'iam:PassRole'],
    ),
  },
  {
    name: 'NotAction ignores case',
    page: pages.action,
    identity: [allow({ NotAction: 'S3:deletebucket' })],
    asks: by('action', ['s3:DeleteObject', 's3:DeleteBucketPolicy'], ['s3:DeleteBucket']),
  },
  {
    name: 'NotAction with Allow and a Resource stays within the resource',
    page: pages.notAction,
    identity: [allow({ NotAction: 's3:DeleteBucket', Resource: 'arn:aws:s3:::*' })],
    asks: [
      { action: 's3:GetBucketAcl', resource: 'arn:aws:s3:::bucket', is: true },
      { action: 's3:GetObject', resource: 'arn:aws:s3:::bucket/key', is: true },
      { action: 's3:DeleteBucket', resource: 'arn:aws:s3:::bucket', is: false },
      { action: 's3:ListAllMyBuckets', resource: '*', is: false },
      { action: 'dynamodb:GetItem', resource: table, is: false },
    ],
  },
  {
    name: 'NotAction with several actions: none of them',
    page: pages.notAction,
    identity: [allow({ NotAction: ['iam:*', 'sts:*', 'organizations:*'] })],
    asks: by('action', ['s3:GetObject', 'iamx:Get'], ['iam:GetUser', 'sts:AssumeRole', 'organizations:ListRoots']),
  },
  {
    name: 'NotAction with Deny allows nothing by itself',
    page: pages.notAction,
    identity: [deny({ NotAction: 'iam:*' })],
    asks: by('action', [], ['iam:GetUser', 's3:GetObject']),
  },
  {
    name: 'NotAction with Deny denies everything else',
    page: pages.notAction,
    identity: [allow(), deny({ NotAction: 'iam:*' })],
    asks: by('action', ['iam:GetUser', 'iam:CreateUser'], ['s3:GetObject', 'sts:AssumeRole']),
  },
  {
    name: 'NotAction with Deny where MFA is missing',
    page: pages.notAction,
    identity: [
      allow(),
      deny({ NotAction: 'iam:*', Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } }),
    ],
    asks: [
      { action: 's3:GetObject', context: { 'aws:MultiFactorAuthPresent': 'true' }, is: true },
      { action: 's3:GetObject', context: { 'aws:MultiFactorAuthPresent': 'false' }, is: false },
      { action: 's3:GetObject', is: false },
      { action: 'iam:GetUser', is: true },
    ],
  },
  {
    name: 'NotAction with Deny on a resource denies nothing elsewhere',
    page: pages.notAction,
    identity: [allow(), deny({ NotAction: 's3:Get*', Resource: 'arn:aws:s3:::bucket/*' })],
    asks: [
      { action: 's3:GetObject', is: true },
      { action: 's3:PutObject', is: false },
      { action: 's3:PutObject', resource: 'arn:aws:s3:::other/key', is: true },
    ],
  },
];

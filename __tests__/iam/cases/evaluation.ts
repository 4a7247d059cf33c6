import { allow, by, type Document, deny, type Group, policy, statement } from './case.js';
import { pages } from './pages.js';

const alice = 'arn:aws:iam::111122223333:user/alice';
const app = 'arn:aws:iam::111122223333:role/app';
const session = 'arn:aws:sts::111122223333:assumed-role/app/session';
const secret = 'arn:aws:secretsmanager:us-east-2:111122223333:secret:s-AbCdEf';
const foreign = 'arn:aws:secretsmanager:us-east-2:999999999999:secret:s-AbCdEf';
const read = 'secretsmanager:GetSecretValue';
const s3Only = allow({ Action: 's3:*' });
const fullAccess = allow();
const to = (principal: unknown, parts: object = {}): Document => allow({ Principal: principal, ...parts });

const denyPrecedence: Group[] = [
  {
    name: 'nothing is allowed by default',
    page: pages.denyAllow,
    identity: [],
    asks: by('action', [], ['s3:GetObject', 'iam:GetUser']),
  },
  {
    name: 'an Allow in any identity policy is enough',
    page: pages.evaluation,
    identity: [allow({ Action: 'ec2:*' }), allow({ Action: 's3:*' })],
    asks: by('action', ['s3:GetObject', 'ec2:RunInstances'], ['iam:GetUser']),
  },
  {
    name: 'an explicit Deny beats every Allow, whatever their order',
    page: pages.denyAllow,
    identity: [deny({ Action: 's3:PutObject' }), allow(), allow({ Action: 's3:PutObject' })],
    asks: by('action', ['s3:GetObject'], ['s3:PutObject']),
  },
  {
    name: 'a Deny in the same policy',
    page: pages.evaluation,
    identity: [
      policy(statement('Allow', { Action: ['iam:Get*', 'iam:List*'] }), statement('Deny', { Action: 'iam:*Report' })),
    ],
    asks: by(
      'action',
      ['iam:GetUser', 'iam:ListRoles'],
      ['iam:CreatePolicy', 'iam:GetOrganizationsAccessReport', 'iam:GetCredentialReport'],
    ),
  },
  {
    name: 'a Deny counts against an Allow of another policy',
    page: pages.evaluation,
    identity: [
      policy(statement('Allow', { Action: ['iam:Get*', 'iam:List*'] }), statement('Deny', { Action: 'iam:*Report' })),
      allow({ Action: 'iam:GenerateCredentialReport' }),
    ],
    asks: by('action', ['iam:GetUser'], ['iam:GenerateCredentialReport']),
  },
  {
    name: 'a Deny alone allows nothing',
    page: pages.denyAllow,
    identity: [deny({ Action: 'iam:*' })],
    asks: by('action', [], ['iam:GetUser', 's3:GetObject']),
  },
  {
    name: 'a Deny whose condition does not hold',
    page: pages.denyAllow,
    identity: [allow(), deny({ Condition: { StringEquals: { 'aws:username': 'mallory' } } })],
    asks: [
      { context: { 'aws:username': 'alice' }, is: true },
      { principal: 'arn:aws:iam::111122223333:user/mallory', context: { 'aws:username': 'mallory' }, is: false },
      { principal: session, is: true },
    ],
  },
];

const logs = {
  identity: [
    policy(
      {
        Sid: 'AllowS3ListRead',
        Effect: 'Allow',
        Action: [
          's3:GetBucketLocation',
          's3:GetAccountPublicAccessBlock',
          's3:ListAccessPoints',
          's3:ListAllMyBuckets',
        ],
        Resource: 'arn:aws:s3:::*',
      },
      {
        Sid: 'AllowS3Self',
        Effect: 'Allow',
        Action: 's3:*',
        Resource: ['arn:aws:s3:::carlossalazar/*', 'arn:aws:s3:::carlossalazar'],
      },
      { Sid: 'DenyS3Logs', Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::*log*' },
    ),
  ],
  request: {
    principal: 'arn:aws:iam::123456789012:user/carlossalazar',
    context: { 'aws:ResourceAccount': '123456789012' },
  },
};

const sameAccount: Group[] = [
  {
    name: 'Carlos saves a file: what his own policy says',
    page: pages.evaluation,
    ...logs,
    asks: [
      { action: 's3:PutObject', resource: 'arn:aws:s3:::carlossalazar/file', is: true },
      { action: 's3:PutObject', resource: 'arn:aws:s3:::carlossalazar-logs/file', is: false },
      { action: 's3:GetBucketLocation', resource: 'arn:aws:s3:::anything', is: true },
      { action: 's3:GetBucketLocation', resource: 'arn:aws:s3:::carlossalazar-logs', is: false },
      { action: 's3:PutObject', resource: 'arn:aws:s3:::other/file', is: false },
    ],
  },
  {
    name: 'Carlos saves a file: the policy of his bucket beside it',
    page: pages.evaluation,
    ...logs,
    resource: policy({
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::123456789012:user/carlossalazar' },
      Action: 's3:*',
      Resource: ['arn:aws:s3:::carlossalazar/*', 'arn:aws:s3:::carlossalazar'],
    }),
    asks: [
      { action: 's3:PutObject', resource: 'arn:aws:s3:::carlossalazar/file', is: true },
      { action: 's3:PutObject', resource: 'arn:aws:s3:::carlossalazar/catalog', is: false },
    ],
  },
  {
    name: 'a resource policy that names the user needs no identity policy',
    page: pages.evaluation,
    identity: [],
    resource: to({ AWS: alice }, { Action: read, Resource: secret }),
    request: { action: read, resource: secret },
    asks: [
      { principal: alice, is: true },
      { principal: 'arn:aws:iam::111122223333:user/bob', is: false },
      { principal: alice, action: 'secretsmanager:PutSecretValue', is: false },
    ],
  },
  {
    name: 'an identity policy needs no resource policy in the same account',
    page: pages.evaluation,
    identity: [allow({ Action: read, Resource: secret })],
    resource: to({ AWS: 'arn:aws:iam::111122223333:user/bob' }, { Action: read, Resource: secret }),
    request: { action: read, resource: secret },
    asks: by('principal', [alice], []),
  },
  {
    name: 'a Deny in the resource policy',
    page: pages.evaluation,
    identity: [allow()],
    resource: deny({ Principal: '*', Action: read, Resource: secret }),
    request: { resource: secret },
    asks: by('action', ['secretsmanager:DescribeSecret'], [read]),
  },
  {
    name: 'a Deny in the identity policy against an Allow of the resource policy',
    page: pages.evaluation,
    identity: [deny({ Action: read })],
    resource: to({ AWS: alice }),
    request: { resource: secret, action: read },
    asks: by('principal', [], [alice]),
  },
  {
    name: 'a resource policy that names everybody is enough within the account',
    page: pages.principal,
    identity: [],
    resource: to('*', { Action: read, Resource: secret }),
    request: { action: read, resource: secret },
    asks: by('principal', [alice, session], []),
  },
  {
    name: 'a resource policy that names the role lets its sessions in',
    page: pages.evaluation,
    identity: [],
    resource: to({ AWS: app }, { Action: read, Resource: secret }),
    request: { action: read, resource: secret },
    asks: by('principal', [session], [alice, 'arn:aws:sts::111122223333:assumed-role/web/session']),
  },
];

const keyArn = 'arn:aws:kms:us-east-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

const mustAllow: Group[] = [
  {
    name: 'a key policy that does not allow it makes identity policies powerless',
    page: pages.keyPolicies,
    identity: [allow()],
    resource: to({ AWS: 'arn:aws:iam::111122223333:user/keeper' }, { Action: 'kms:*' }),
    request: { resource: keyArn },
    asks: by('action', [], ['kms:Decrypt', 'kms:DescribeKey']),
  },
  {
    name: 'a key policy that names the account leaves it to identity policies',
    page: pages.keyPolicies,
    identity: [allow({ Action: 'kms:Decrypt' })],
    resource: to({ AWS: 'arn:aws:iam::111122223333:root' }, { Action: 'kms:*' }),
    request: { resource: keyArn },
    asks: by('action', ['kms:Decrypt'], ['kms:Encrypt']),
  },
  {
    name: 'a key policy that names the account grants nothing by itself',
    page: pages.keyPolicies,
    identity: [],
    resource: to({ AWS: 'arn:aws:iam::111122223333:root' }, { Action: 'kms:*' }),
    request: { resource: keyArn },
    asks: by('action', [], ['kms:Decrypt', 'kms:Encrypt']),
  },
  {
    name: 'a key policy that names the user',
    page: pages.keyPolicies,
    identity: [],
    resource: to({ AWS: alice }, { Action: 'kms:Decrypt' }),
    request: { resource: keyArn },
    asks: by('action', ['kms:Decrypt'], ['kms:Encrypt']),
  },
  {
    name: 'an identity policy may deny what a key policy allows',
    page: pages.keyPolicies,
    identity: [deny({ Action: 'kms:Decrypt' })],
    resource: to({ AWS: alice }, { Action: 'kms:*' }),
    request: { resource: keyArn },
    asks: by('action', ['kms:Encrypt'], ['kms:Decrypt']),
  },
];

const takeOn = (principal: unknown): Document => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }],
});
const mayAssume = allow({ Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::111122223333:role/UpdateApp' });
const updateApp = { action: 'sts:AssumeRole', resource: 'arn:aws:iam::111122223333:role/UpdateApp' };
const developer = 'arn:aws:iam::999999999999:user/David';

const assuming: Group[] = [
  {
    name: 'a trust policy that names a user of the same account acts as a resource policy',
    page: pages.assumeRole,
    seen: false,
    identity: [],
    resource: takeOn({ AWS: alice }),
    request: updateApp,
    asks: by('principal', [alice], ['arn:aws:iam::111122223333:user/bob']),
  },
  {
    name: 'a trust policy that names the own account leaves it to identity policies',
    page: pages.assumeRole,
    seen: false,
    identity: [],
    resource: takeOn({ AWS: '111122223333' }),
    request: updateApp,
    asks: by('principal', [], [alice]),
  },
  {
    name: 'the same with an identity policy that allows it',
    page: pages.assumeRole,
    seen: false,
    identity: [mayAssume],
    resource: takeOn({ AWS: '111122223333' }),
    request: updateApp,
    asks: by('principal', [alice, session], []),
  },
  {
    name: 'an identity policy is not enough where the trust policy does not trust',
    page: pages.evaluation,
    identity: [allow()],
    resource: takeOn({ Service: 'ec2.amazonaws.com' }),
    request: updateApp,
    asks: by('principal', [], [alice, session]),
  },
  {
    name: 'a role for another account: both have to allow',
    page: pages.crossAccountTutorial,
    identity: [mayAssume],
    resource: takeOn({ AWS: 'arn:aws:iam::999999999999:root' }),
    request: updateApp,
    asks: by('principal', [developer], ['arn:aws:iam::555555555555:user/David']),
  },
  {
    name: 'a role for another account, whose policies do not allow it',
    page: pages.crossAccountTutorial,
    identity: [allow({ Action: 's3:*' })],
    resource: takeOn({ AWS: 'arn:aws:iam::999999999999:root' }),
    request: updateApp,
    asks: by('principal', [], [developer]),
  },
  {
    name: 'a role for another account, whose policies deny it',
    page: pages.crossAccountTutorial,
    identity: [allow(), deny({ Action: 'sts:AssumeRole', Resource: 'arn:aws:iam::111122223333:role/UpdateApp' })],
    resource: takeOn({ AWS: 'arn:aws:iam::999999999999:root' }),
    request: updateApp,
    asks: by('principal', [], [developer]),
  },
  {
    name: 'a trust policy that names the user of another account needs an identity policy, too',
    page: pages.crossAccount,
    identity: [],
    resource: takeOn({ AWS: developer }),
    request: updateApp,
    asks: by('principal', [], [developer]),
  },
];

const production = {
  identity: [
    policy(
      { Sid: 'AllowS3ListRead', Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' },
      {
        Sid: 'AllowS3ProductionObjectActions',
        Effect: 'Allow',
        Action: 's3:*Object*',
        Resource: 'arn:aws:s3:::Production/*',
      },
      {
        Sid: 'DenyS3Logs',
        Effect: 'Deny',
        Action: 's3:*',
        Resource: ['arn:aws:s3:::*log*', 'arn:aws:s3:::*log*/*'],
      },
    ),
  ],
  request: {
    principal: 'arn:aws:iam::111111111111:user/carlossalazar',
    context: { 'aws:ResourceAccount': '222222222222' },
  },
};

const crossAccount: Group[] = [
  {
    name: 'Carlos saves a file in a bucket of another account',
    page: pages.crossAccount,
    ...production,
    resource: policy({
      Effect: 'Allow',
      Action: ['s3:GetObject*', 's3:PutObject*', 's3:ReplicateObject', 's3:RestoreObject'],
      Principal: { AWS: 'arn:aws:iam::111111111111:user/carlossalazar' },
      Resource: 'arn:aws:s3:::Production/*',
    }),
    asks: [
      { action: 's3:PutObject', resource: 'arn:aws:s3:::Production/file', is: true },
      { action: 's3:GetObjectAcl', resource: 'arn:aws:s3:::Production/file', is: true },
      { action: 's3:DeleteObject', resource: 'arn:aws:s3:::Production/file', is: false },
      { action: 's3:ListBucket', resource: 'arn:aws:s3:::Production', is: false },
    ],
  },
  {
    name: 'the policy of the account denies what concerns logs',
    page: pages.crossAccount,
    ...production,
    resource: to({ AWS: 'arn:aws:iam::111111111111:user/carlossalazar' }),
    asks: [
      { action: 's3:PutObject', resource: 'arn:aws:s3:::Production-logs/file', is: false },
      { action: 's3:PutObject', resource: 'arn:aws:s3:::Production/file', is: true },
    ],
  },
  {
    name: 'across accounts an identity policy is not enough',
    page: pages.crossAccount,
    identity: [allow()],
    resource: to({ AWS: 'arn:aws:iam::444455556666:root' }),
    request: { action: read, resource: foreign },
    asks: by('principal', [], [alice, session]),
  },
  {
    name: 'across accounts a resource policy is not enough',
    page: pages.crossAccount,
    identity: [],
    resource: to({ AWS: alice }),
    request: { action: read, resource: foreign },
    asks: by('principal', [], [alice]),
  },
  {
    name: 'across accounts everybody needs an identity policy of their own',
    page: pages.principal,
    identity: [],
    resource: to('*'),
    request: { action: read, resource: foreign },
    asks: by('principal', [], [alice, session]),
  },
  {
    name: 'across accounts both allow',
    page: pages.crossAccount,
    identity: [allow({ Action: read, Resource: foreign })],
    resource: to({ AWS: '111122223333' }, { Action: 'secretsmanager:*' }),
    request: { resource: foreign },
    asks: by('action', [read], ['secretsmanager:PutSecretValue']),
  },
  {
    name: 'across accounts a boundary limits whoever asks',
    page: pages.crossAccount,
    identity: [allow()],
    boundary: s3Only,
    resource: to({ AWS: alice }),
    request: { action: read, resource: foreign },
    asks: by('principal', [], [alice]),
  },
  {
    name: 'across accounts a Deny on either side',
    page: pages.crossAccount,
    identity: [allow()],
    resource: policy(
      statement('Allow', { Principal: { AWS: '111122223333' } }),
      statement('Deny', { Principal: { AWS: alice }, Action: read }),
    ),
    request: { resource: foreign },
    asks: by('action', ['secretsmanager:DescribeSecret'], [read]),
  },
];

const boundaries: Group[] = [
  {
    name: 'a boundary grants nothing',
    page: pages.boundaries,
    identity: [],
    boundary: allow({ Action: ['s3:*', 'cloudwatch:*', 'ec2:*'] }),
    asks: by('action', [], ['s3:GetObject', 'iam:CreateUser']),
  },
  {
    name: 'Shirley may not create users, whatever her policy says',
    page: pages.boundaries,
    identity: [allow({ Action: 'iam:CreateUser' })],
    boundary: allow({ Action: ['s3:*', 'cloudwatch:*', 'ec2:*'] }),
    asks: by('action', [], ['iam:CreateUser', 's3:GetObject']),
  },
  {
    name: 'boundary and identity policies both allow',
    page: pages.boundaries,
    identity: [allow({ Action: ['iam:*', 's3:Get*'] })],
    boundary: allow({ Action: ['s3:*', 'cloudwatch:*', 'ec2:*'] }),
    asks: by('action', ['s3:GetObject'], ['s3:PutObject', 'iam:GetUser', 'ec2:RunInstances']),
  },
  {
    name: 'a Deny in the boundary',
    page: pages.boundaries,
    identity: [allow()],
    boundary: policy(
      statement('Allow', {}),
      statement('Deny', { Action: 's3:*', Resource: ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'] }),
    ),
    asks: by('resource', ['arn:aws:s3:::bucket/key'], ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/2020/01']),
  },
  {
    name: 'a boundary with a condition: new users only with their boundary',
    page: pages.boundaries,
    identity: [allow({ Action: 'iam:*' })],
    boundary: allow({
      Action: ['iam:AttachUserPolicy', 'iam:CreateUser', 'iam:PutUserPolicy'],
      Condition: { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::123456789012:policy/XCompanyBoundaries' } },
    }),
    request: { action: 'iam:CreateUser', resource: 'arn:aws:iam::123456789012:user/Nikhil' },
    asks: [
      { context: { 'iam:PermissionsBoundary': 'arn:aws:iam::123456789012:policy/XCompanyBoundaries' }, is: true },
      { context: { 'iam:PermissionsBoundary': 'arn:aws:iam::123456789012:policy/Other' }, is: false },
      { is: false },
      {
        action: 'iam:DeleteUser',
        context: { 'iam:PermissionsBoundary': 'arn:aws:iam::123456789012:policy/XCompanyBoundaries' },
        is: false,
      },
    ],
  },
  {
    name: 'an implicit deny of a boundary does not limit a resource policy that names the user',
    page: pages.boundaries,
    identity: [],
    boundary: s3Only,
    resource: to({ AWS: alice }),
    request: { action: read, resource: secret },
    asks: by('principal', [alice], []),
  },
  {
    name: 'an explicit Deny of a boundary does',
    page: pages.boundaries,
    identity: [],
    boundary: policy(statement('Allow', {}), statement('Deny', { Action: read })),
    resource: to({ AWS: alice }),
    request: { action: read, resource: secret },
    asks: by('principal', [], [alice]),
  },
  {
    name: 'an implicit deny of a boundary limits a resource policy that names the role',
    page: pages.boundaries,
    identity: [],
    boundary: s3Only,
    resource: to({ AWS: app }),
    request: { action: read, resource: secret },
    asks: by('principal', [], [session]),
  },
  {
    name: 'an implicit deny of a boundary does not limit a resource policy that names the session',
    page: pages.boundaries,
    identity: [],
    boundary: s3Only,
    resource: to({ AWS: session }),
    request: { action: read, resource: secret },
    asks: by('principal', [session], []),
  },
  {
    name: 'a resource policy that names a federated user session grants to it directly',
    page: pages.boundaries,
    identity: [],
    boundary: s3Only,
    resource: to({ AWS: 'arn:aws:sts::111122223333:federated-user/ann' }),
    request: { action: read, resource: secret },
    asks: by(
      'principal',
      ['arn:aws:sts::111122223333:federated-user/ann'],
      ['arn:aws:sts::111122223333:federated-user/bob', alice],
    ),
  },
  {
    name: 'an implicit deny of a boundary does not limit a grant to everybody with aws:PrincipalArn',
    page: pages.principal,
    identity: [],
    boundary: s3Only,
    resource: to('*', { Condition: { ArnEquals: { 'aws:PrincipalArn': app } } }),
    request: { action: read, resource: secret, context: { 'aws:PrincipalArn': app } },
    asks: by('principal', [session], []),
  },
  {
    name: 'a boundary limits an account that is trusted as a whole',
    page: pages.boundaries,
    identity: [allow()],
    boundary: s3Only,
    resource: to({ AWS: '111122223333' }),
    request: { action: read, resource: secret },
    asks: by('principal', [], [alice, session]),
  },
];

const serviceLinked =
  'arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling';

const others: Group[] = [
  {
    // without session policies the session has no permissions of its own; what policies it was given is not known here
    name: 'a federated user session has what its session policies leave of the policies of the user',
    page: pages.getFederationToken,
    identity: [allow()],
    asks: [{ principal: 'arn:aws:sts::111122223333:federated-user/ann', is: 'unknown' }],
  },
  {
    name: 'a role of another account may not be passed',
    page: pages.passRole,
    identity: [allow()],
    request: { action: 'iam:PassRole' },
    asks: by('resource', ['arn:aws:iam::111122223333:role/app'], ['arn:aws:iam::444455556666:role/app']),
  },
];

const organizations: Group[] = [
  {
    name: 'SCPs do not apply to service-linked roles',
    page: pages.scps,
    seen: false,
    identity: [allow()],
    scps: [[deny()]],
    asks: [
      {
        principal: 'arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForAutoScaling/s',
        context: { 'aws:PrincipalArn': serviceLinked },
        is: true,
      },
      // the path that makes it one is not in the ARN of the session
      { principal: 'arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForAutoScaling/s', is: 'unknown' },
      { principal: session, context: { 'aws:PrincipalArn': app }, is: false },
    ],
  },
  {
    name: 'an SCP grants nothing',
    page: pages.scpExamples,
    identity: [],
    scps: [[fullAccess]],
    asks: by('action', [], ['s3:GetObject']),
  },
  {
    name: 'an SCP must allow, too',
    page: pages.evaluation,
    identity: [allow()],
    scps: [[allow({ Action: ['s3:*', 'ec2:*'] })]],
    asks: by('action', ['s3:GetObject', 'ec2:RunInstances'], ['iam:GetUser']),
  },
  {
    name: 'every level of SCPs must allow',
    page: pages.scpEvaluation,
    identity: [allow()],
    scps: [[fullAccess], [allow({ Action: ['s3:*', 'ec2:*'] })], [allow({ Action: ['s3:*', 'iam:*'] })]],
    asks: by('action', ['s3:GetObject'], ['ec2:RunInstances', 'iam:GetUser', 'sqs:SendMessage']),
  },
  {
    name: 'one policy of a level is enough to allow',
    page: pages.scpEvaluation,
    seen: false,
    identity: [allow()],
    scps: [[allow({ Action: 'ec2:*' }), allow({ Action: 's3:*' })], [fullAccess]],
    asks: by('action', ['s3:GetObject', 'ec2:RunInstances'], ['iam:GetUser']),
  },
  {
    name: 'a Deny at any level denies',
    page: pages.evaluation,
    identity: [allow()],
    scps: [[fullAccess, deny({ Action: 'iam:*' })], [fullAccess], [fullAccess, deny({ Action: 'ec2:*' })]],
    asks: by('action', ['s3:GetObject'], ['iam:GetUser', 'ec2:RunInstances']),
  },
  {
    name: 'an Allow further down does not undo a Deny',
    page: pages.evaluation,
    identity: [allow()],
    scps: [
      [fullAccess, deny({ Action: 's3:PutObject' })],
      [allow({ Action: 's3:PutObject' }), fullAccess],
    ],
    asks: by('action', ['s3:GetObject'], ['s3:PutObject']),
  },
  {
    name: 'SCP, boundary and identity policies must all allow',
    page: pages.boundaries,
    identity: [allow({ Action: ['s3:*', 'ec2:*', 'iam:*'] })],
    boundary: allow({ Action: ['s3:*', 'ec2:*', 'sqs:*'] }),
    scps: [[allow({ Action: ['s3:*', 'iam:*', 'sqs:*'] })]],
    asks: by('action', ['s3:GetObject'], ['ec2:RunInstances', 'iam:GetUser', 'sqs:SendMessage', 'sns:Publish']),
  },
  {
    name: 'an SCP limits what a resource policy grants to a user of the account',
    page: pages.evaluation,
    identity: [],
    resource: to({ AWS: alice }),
    scps: [[s3Only]],
    request: { action: read, resource: secret },
    asks: by('principal', [], [alice]),
  },
  {
    name: 'SCPs apply to the root user of a member account',
    page: pages.evaluation,
    identity: [allow()],
    scps: [[fullAccess, deny({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } } })]],
    asks: [
      {
        principal: 'arn:aws:iam::111122223333:root',
        context: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:root' },
        is: false,
      },
      { principal: alice, context: { 'aws:PrincipalArn': alice }, is: true },
    ],
  },
  {
    name: 'an SCP that denies by Region',
    page: pages.example('aws_deny-requested-region'),
    identity: [allow()],
    scps: [
      [
        fullAccess,
        deny({
          NotAction: ['cloudfront:*', 'iam:*', 'route53:*', 'support:*'],
          Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-central-1', 'eu-west-1'] } },
        }),
      ],
    ],
    asks: [
      { action: 'ec2:RunInstances', context: { 'aws:RequestedRegion': 'eu-west-1' }, is: true },
      { action: 'ec2:RunInstances', context: { 'aws:RequestedRegion': 'us-east-1' }, is: false },
      { action: 'iam:CreateUser', context: { 'aws:RequestedRegion': 'us-east-1' }, is: true },
    ],
  },
  {
    name: 'an RCP grants nothing',
    page: pages.rcps,
    identity: [],
    rcps: [[allow({ Principal: '*' })]],
    asks: by('action', [], ['s3:GetObject']),
  },
  {
    name: 'RCPFullAWSAccess lets everything pass',
    page: pages.rcpEvaluation,
    identity: [allow()],
    rcps: [[allow({ Principal: '*' })]],
    asks: by('action', ['s3:GetObject', 'sqs:SendMessage'], []),
  },
  {
    name: 'an RCP at any level can deny',
    page: pages.rcpEvaluation,
    identity: [allow()],
    rcps: [
      [allow({ Principal: '*' })],
      [allow({ Principal: '*' }), deny({ Principal: '*', Action: 's3:PutObject' })],
      [allow({ Principal: '*' })],
    ],
    asks: by('action', ['s3:GetObject'], ['s3:PutObject']),
  },
  {
    name: 'an RCP that keeps principals of other organizations out',
    page: pages.rcpExamples,
    seen: false,
    identity: [allow()],
    rcps: [
      [
        allow({ Principal: '*' }),
        deny({
          Principal: '*',
          Action: 's3:*',
          Condition: {
            StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1234567890' },
            BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
          },
        }),
      ],
    ],
    asks: [
      { context: { 'aws:PrincipalOrgID': 'o-1234567890', 'aws:PrincipalIsAWSService': 'false' }, is: true },
      { context: { 'aws:PrincipalOrgID': 'o-0987654321', 'aws:PrincipalIsAWSService': 'false' }, is: false },
      { context: { 'aws:PrincipalIsAWSService': 'false' }, is: false },
      { context: { 'aws:PrincipalIsAWSService': 'true' }, is: true },
    ],
  },
];

export const evaluation: Group[] = [
  ...denyPrecedence,
  ...sameAccount,
  ...mustAllow,
  ...assuming,
  ...crossAccount,
  ...boundaries,
  ...others,
  ...organizations,
];

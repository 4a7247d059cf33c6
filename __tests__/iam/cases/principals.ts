import { type Ask, allow, by, type Document, deny, type Group, policy, statement } from './case.js';
import { pages } from './pages.js';

const queue = 'arn:aws:sqs:us-east-2:999999999999:queue';
const alice = 'arn:aws:iam::111122223333:user/alice';
const bob = 'arn:aws:iam::111122223333:user/bob';
const app = 'arn:aws:iam::111122223333:role/app';
const session = 'arn:aws:sts::111122223333:assumed-role/app/session';
const stranger = 'arn:aws:iam::444455556666:user/alice';

const grants = (principal: unknown, more: object = {}): Document =>
  allow({ Principal: principal, Action: 'sqs:SendMessage', Resource: queue, ...more });

/** A queue of another account, and somebody whom the own account allows everything: only the queue's policy decides. */
const toQueue = (name: string, resource: Document, asks: readonly Ask[], page: string = pages.principal): Group => ({
  name,
  page,
  identity: [allow()],
  resource,
  request: { action: 'sqs:SendMessage', resource: queue },
  asks,
});

const matching: Group[] = [
  toQueue(
    'an account by its number',
    grants({ AWS: '111122223333' }),
    by('principal', [alice, bob, app, session], [stranger, 'arn:aws:sts::444455556666:assumed-role/app/session']),
  ),
  toQueue(
    'an account by the ARN of its root',
    grants({ AWS: 'arn:aws:iam::111122223333:root' }),
    by('principal', [alice, bob, app, session, 'arn:aws:iam::111122223333:root'], [stranger]),
  ),
  toQueue(
    'several accounts are alternatives',
    grants({ AWS: ['111122223333', '444455556666'] }),
    by('principal', [alice, stranger], ['arn:aws:iam::555555555555:user/alice']),
  ),
  toQueue('everybody', grants('*'), by('principal', [alice, stranger, session], [])),
  toQueue('everybody, the other way', grants({ AWS: '*' }), by('principal', [alice, stranger, session], [])),
  toQueue('one user', grants({ AWS: alice }), by('principal', [alice], [bob, stranger, session, app])),
  toQueue(
    'names of users count with their case',
    grants({ AWS: alice }),
    by('principal', [alice], ['arn:aws:iam::111122223333:user/Alice']),
  ),
  toQueue(
    'two users',
    grants({ AWS: [alice, bob] }),
    by('principal', [alice, bob], ['arn:aws:iam::111122223333:user/carol']),
  ),
  toQueue(
    'a role stands for its sessions',
    grants({ AWS: app }),
    by(
      'principal',
      [session],
      [
        alice,
        'arn:aws:sts::111122223333:assumed-role/app2/session',
        'arn:aws:sts::444455556666:assumed-role/app/session',
      ],
    ),
  ),
  toQueue(
    'one session',
    grants({ AWS: session }),
    by('principal', [session], ['arn:aws:sts::111122223333:assumed-role/app/other', alice]),
  ),
  toQueue(
    'a user is no service',
    grants({ Service: ['sns.amazonaws.com', 'ecs.amazonaws.com'] }),
    by('principal', [], [alice, session]),
  ),
  toQueue(
    'an account beside a service',
    grants({ AWS: '111122223333', Service: 'sns.amazonaws.com' }),
    by('principal', [alice, session], [stranger]),
  ),
  // S3's name for an account: which account it is, no ARN says
  toQueue(
    'a canonical user',
    grants({ CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' }),
    [{ principal: alice, is: 'unknown' }],
  ),
  // "You cannot identify a user group as a principal in a policy"
  toQueue(
    'a group is nobody',
    grants({ AWS: 'arn:aws:iam::111122223333:group/admins' }),
    by('principal', [], [alice, session]),
  ),
  toQueue(
    'everybody, limited by aws:PrincipalArn',
    grants('*', { Condition: { ArnEquals: { 'aws:PrincipalArn': app } } }),
    [
      { principal: session, context: { 'aws:PrincipalArn': app }, is: true },
      { principal: alice, context: { 'aws:PrincipalArn': alice }, is: false },
    ],
  ),
  toQueue(
    'everybody, limited to an organization',
    grants('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } } }),
    [
      { principal: alice, context: { 'aws:PrincipalOrgID': 'o-1234567890' }, is: true },
      { principal: alice, context: { 'aws:PrincipalOrgID': 'o-0987654321' }, is: false },
      { principal: alice, is: false },
    ],
  ),
];

/** Services hold no identity policies: a resource policy is all that lets them in. */
const toService = (name: string, resource: Document, asks: readonly Ask[], page: string = pages.principal): Group => ({
  name,
  page,
  resource,
  request: { action: 'sqs:SendMessage', resource: queue },
  asks,
});

const fromTopic = { Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:us-east-2:123456789012:topic' } } };

const services: Group[] = [
  toService(
    'a service',
    grants({ Service: 'sns.amazonaws.com' }),
    by('principal', ['sns.amazonaws.com'], ['s3.amazonaws.com', 'elasticloadbalancing.amazonaws.com']),
  ),
  toService(
    'several services',
    grants({ Service: ['ecs.amazonaws.com', 'elasticloadbalancing.amazonaws.com'] }),
    by('principal', ['ecs.amazonaws.com', 'elasticloadbalancing.amazonaws.com'], ['ec2.amazonaws.com']),
  ),
  toService(
    'a service beside an account',
    grants({ AWS: '111122223333', Service: 'sns.amazonaws.com' }),
    by('principal', ['sns.amazonaws.com'], ['s3.amazonaws.com']),
  ),
  toService('an account is no service', grants({ AWS: '111122223333' }), by('principal', [], ['sns.amazonaws.com'])),
  toService(
    'a service on behalf of one topic',
    grants({ Service: 'sns.amazonaws.com' }, fromTopic),
    [
      {
        principal: 'sns.amazonaws.com',
        context: { 'aws:SourceArn': 'arn:aws:sns:us-east-2:123456789012:topic' },
        is: true,
      },
      {
        principal: 'sns.amazonaws.com',
        context: { 'aws:SourceArn': 'arn:aws:sns:us-east-2:123456789012:other' },
        is: false,
      },
      { principal: 'sns.amazonaws.com', is: false },
    ],
    pages.confusedDeputy,
  ),
  toService(
    'a Deny for a service',
    policy(
      statement('Allow', { Principal: { Service: ['sns.amazonaws.com', 's3.amazonaws.com'] } }),
      statement('Deny', { Principal: { Service: 'sns.amazonaws.com' } }),
    ),
    by('principal', ['s3.amazonaws.com'], ['sns.amazonaws.com']),
  ),
];

/** A resource policy that denies and, beside that, lets everybody in. */
const denies = (parts: object): Document =>
  policy(statement('Allow', { Principal: '*' }), statement('Deny', { Action: 'sqs:*', ...parts }));

const denying: Group[] = [
  toQueue('Deny for everybody', denies({ Principal: '*' }), by('principal', [], [alice, stranger, session])),
  toQueue(
    'Deny for an account',
    denies({ Principal: { AWS: '111122223333' } }),
    by('principal', [stranger], [alice, session]),
  ),
  toQueue('Deny for a user', denies({ Principal: { AWS: alice } }), by('principal', [bob, session], [alice])),
  toQueue('Deny for a role', denies({ Principal: { AWS: app } }), by('principal', [alice], [session])),
  toQueue(
    'Deny for everybody but one, by aws:PrincipalArn',
    denies({ Principal: '*', Condition: { ArnNotEquals: { 'aws:PrincipalArn': alice } } }),
    [
      { principal: alice, context: { 'aws:PrincipalArn': alice }, is: true },
      { principal: bob, context: { 'aws:PrincipalArn': bob }, is: false },
    ],
  ),
  toQueue(
    'NotPrincipal with Deny: everybody but a user and the account of the user',
    denies({ NotPrincipal: { AWS: ['arn:aws:iam::444455556666:user/Bob', 'arn:aws:iam::444455556666:root'] } }),
    by('principal', ['arn:aws:iam::444455556666:user/Bob'], [alice, 'arn:aws:iam::555555555555:user/Bob']),
    pages.notPrincipal,
  ),
  toQueue(
    'NotPrincipal with Deny: everybody but a session, its role and its account',
    denies({
      NotPrincipal: {
        AWS: [
          'arn:aws:sts::444455556666:assumed-role/cross-account-read-only-role/cross-account-audit-app',
          'arn:aws:iam::444455556666:role/cross-account-read-only-role',
          'arn:aws:iam::444455556666:root',
        ],
      },
    }),
    by(
      'principal',
      ['arn:aws:sts::444455556666:assumed-role/cross-account-read-only-role/cross-account-audit-app'],
      [alice, session],
    ),
    pages.notPrincipal,
  ),
  {
    ...toQueue(
      'NotPrincipal with Deny grants nothing',
      deny({ NotPrincipal: { AWS: [alice, 'arn:aws:iam::111122223333:root'] }, Action: 'sqs:*' }),
      by('principal', [], [alice, stranger]),
      pages.notPrincipal,
    ),
  },
  // "the effect of the policy might be to explicitly deny access to the AWS account that contains the user"
  toQueue(
    'NotPrincipal with Deny that does not name the account of the user',
    denies({ NotPrincipal: { AWS: alice } }),
    [
      { principal: alice, is: 'unknown' },
      { principal: stranger, is: false },
    ],
    pages.notPrincipal,
  ),
];

const role = 'arn:aws:iam::111122223333:role/app';
const github = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const saml = 'arn:aws:iam::111122223333:saml-provider/idp';

/** Who may take on a role: only its trust policy is there, unless the table says more. */
const toRole = (
  name: string,
  page: string,
  trust: object,
  asks: readonly Ask[],
  request: Group['request'] = {},
): Group => ({
  name,
  page,
  resource: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...trust }] },
  request: { action: 'sts:AssumeRole', resource: role, ...request },
  asks,
});

const trusting: Group[] = [
  toRole(
    'a service role',
    pages.passRole,
    { Principal: { Service: 'ec2.amazonaws.com' } },
    by('principal', ['ec2.amazonaws.com'], ['lambda.amazonaws.com', 'ecs.amazonaws.com']),
  ),
  toRole(
    'a role of two services',
    pages.principal,
    { Principal: { Service: ['ecs.amazonaws.com', 'elasticloadbalancing.amazonaws.com'] } },
    by('principal', ['ecs.amazonaws.com', 'elasticloadbalancing.amazonaws.com'], ['ec2.amazonaws.com']),
  ),
  toRole(
    'actions as a list',
    pages.passRole,
    { Principal: { Service: ['ec2.amazonaws.com'] }, Action: ['sts:AssumeRole'] },
    by('principal', ['ec2.amazonaws.com'], ['lambda.amazonaws.com']),
  ),
  toRole(
    'a service role lets users in no more than other roles',
    pages.principal,
    { Principal: { Service: 'ec2.amazonaws.com' } },
    by('principal', [], [alice, session]),
  ),
  toRole(
    'RDS Enhanced Monitoring is not RDS',
    pages.passRole,
    { Principal: { Service: 'monitoring.rds.amazonaws.com' } },
    by('principal', ['monitoring.rds.amazonaws.com'], ['rds.amazonaws.com']),
  ),
  toRole(
    'another action than AssumeRole',
    pages.principal,
    { Principal: { Service: 'ec2.amazonaws.com' } },
    by('action', ['sts:AssumeRole', 'STS:assumerole'], ['sts:AssumeRoleWithSAML', 'sts:TagSession']),
    { principal: 'ec2.amazonaws.com' },
  ),
  toRole(
    'a service with aws:SourceAccount',
    pages.confusedDeputy,
    {
      Principal: { Service: 'scheduler.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
    },
    [
      { context: { 'aws:SourceAccount': '111122223333' }, is: true },
      { context: { 'aws:SourceAccount': '444455556666' }, is: false },
      { is: false },
    ],
    { principal: 'scheduler.amazonaws.com' },
  ),
  {
    ...toRole(
      'a third party with its external ID',
      pages.externalId,
      { Principal: { AWS: '444455556666' }, Condition: { StringEquals: { 'sts:ExternalId': '12345' } } },
      [
        { principal: stranger, context: { 'sts:ExternalId': '12345' }, is: true },
        { principal: stranger, context: { 'sts:ExternalId': '67890' }, is: false },
        { principal: stranger, is: false },
        { principal: 'arn:aws:iam::555555555555:user/x', context: { 'sts:ExternalId': '12345' }, is: false },
      ],
    ),
    identity: [allow()],
  },
  toRole(
    'a web identity provider',
    pages.oidc,
    {
      Principal: { Federated: github },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:GitHubOrg/GitHubRepo:ref:refs/heads/GitHubBranch',
        },
      },
    },
    [
      ['sts.amazonaws.com', 'repo:GitHubOrg/GitHubRepo:ref:refs/heads/GitHubBranch', true] as const,
      ['sts.amazonaws.com', 'repo:GitHubOrg/GitHubRepo:ref:refs/heads/main', false] as const,
      ['sts.amazonaws.com', 'repo:GitHubOrg/GitHubRepo:pull_request', false] as const,
      ['https://github.com/GitHubOrg', 'repo:GitHubOrg/GitHubRepo:ref:refs/heads/GitHubBranch', false] as const,
    ].map(([aud, sub, is]) => ({
      context: { 'token.actions.githubusercontent.com:aud': aud, 'token.actions.githubusercontent.com:sub': sub },
      is,
    })),
    { principal: github, action: 'sts:AssumeRoleWithWebIdentity' },
  ),
  toRole(
    'all branches of a repository',
    pages.oidc,
    {
      Principal: { Federated: github },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringLike: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:GitHubOrg/GitHubRepo:*',
        },
      },
    },
    [
      ['repo:GitHubOrg/GitHubRepo:ref:refs/heads/main', true] as const,
      ['repo:GitHubOrg/GitHubRepo:pull_request', true] as const,
      ['repo:GitHubOrg/GitHubRepo-evil:pull_request', false] as const,
      ['repo:Other/GitHubRepo:pull_request', false] as const,
    ].map(([sub, is]) => ({
      context: {
        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
        'token.actions.githubusercontent.com:sub': sub,
      },
      is,
    })),
    { principal: github, action: 'sts:AssumeRoleWithWebIdentity' },
  ),
  toRole(
    'an identity pool, signed in or not',
    pages.oidc,
    {
      Principal: { Federated: 'cognito-identity.amazonaws.com' },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { 'cognito-identity.amazonaws.com:aud': 'us-east-2:12345678-abcd-abcd-abcd-123456' },
        'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'unauthenticated' },
      },
    },
    [
      [['unauthenticated'], true] as const,
      [['authenticated', 'login.provider'], false] as const,
      [[], false] as const,
    ].map(([amr, is]) => ({
      context: {
        'cognito-identity.amazonaws.com:aud': 'us-east-2:12345678-abcd-abcd-abcd-123456',
        'cognito-identity.amazonaws.com:amr': amr,
      },
      is,
    })),
    { principal: 'cognito-identity.amazonaws.com', action: 'sts:AssumeRoleWithWebIdentity' },
  ),
  ...[
    ['www.amazon.com', 'www.amazon.com:app_id', 'amzn1.application-oa2-123456'] as const,
    ['graph.facebook.com', 'graph.facebook.com:app_id', '111222333444555'] as const,
    ['accounts.google.com', 'accounts.google.com:aud', '666777888999000'] as const,
  ].map(([provider, key, value]) =>
    toRole(
      `a web identity of ${provider}`,
      pages.oidc,
      {
        Principal: { Federated: provider },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [key]: value } },
      },
      [
        { context: { [key]: value }, is: true },
        { context: { [key]: 'another' }, is: false },
        { principal: 'another.example.com', context: { [key]: value }, is: false },
        { action: 'sts:AssumeRole', context: { [key]: value }, is: false },
      ],
      { principal: provider, action: 'sts:AssumeRoleWithWebIdentity' },
    ),
  ),
  toRole(
    'a SAML provider',
    pages.saml,
    {
      Principal: { Federated: saml },
      Action: 'sts:AssumeRoleWithSAML',
      Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
    },
    [
      { context: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' }, is: true },
      { context: { 'saml:aud': 'https://signin.aws.amazon.com/saml' }, is: true },
      { context: { 'SAML:aud': 'https://example.com/saml' }, is: false },
      { is: false },
      {
        principal: 'arn:aws:iam::111122223333:saml-provider/other',
        context: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' },
        is: false,
      },
      {
        action: 'sts:AssumeRoleWithWebIdentity',
        context: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' },
        is: false,
      },
    ],
    { principal: saml, action: 'sts:AssumeRoleWithSAML' },
  ),
];

export const principals: Group[] = [...matching, ...services, ...denying, ...trusting];

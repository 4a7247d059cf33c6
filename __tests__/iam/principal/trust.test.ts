// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its policy variables like that
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../src/iam/access/decide.js';
import { spell } from '../../../src/iam/condition/context.js';
import type { Kleene } from '../../../src/iam/kleene.js';
import { isNeverCarried, rows } from '../../../src/iam/principal/service-request-keys.js';
import { admits, type Trusted } from '../../../src/iam/principal/trust.js';
import type { Condition, Statement } from '../../../src/iam/statement.js';
import { account, condition, statement, unknownGap } from '../build.js';

const ec2 = 'ec2.amazonaws.com';
const lambda = 'lambda.amazonaws.com';
const provider = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';

type Parts = Parameters<typeof statement>[0];
const trusts = (parts: Parts) => statement({ action: 'sts:AssumeRole', ...parts });
const trustsEc2 = (...conditions: Condition[]) => trusts({ principal: { Service: ec2 }, conditions });
const denies = (parts: Parts) => trusts({ effect: 'Deny', ...parts });

interface Case {
  what: string;
  trust: Statement[];
  is: Kleene;
  why: RegExp;
  world?: Trusted;
}

function table(cases: readonly Case[]) {
  test.each(cases)('$what: $is', ({ trust, is, why, world }) => {
    const answer = admits(trust, ec2, world);
    expect(answer.is).toBe(is);
    expect(answer.why).toMatch(why);
  });
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
describe('who is trusted', () => {
  table([
    {
      what: 'the service',
      trust: [trustsEc2()],
      is: true,
      why: /^`Statement\[0\]` of the trust policy names `ec2\.amazonaws\.com`$/,
    },
    {
      what: 'the service among others',
      trust: [trusts({ principal: { Service: [lambda, ec2] } })],
      is: true,
      why: /names/,
    },
    {
      what: 'the service in another statement',
      trust: [trusts({ principal: { Service: lambda } }), trustsEc2()],
      is: true,
      why: /`Statement\[1\]`/,
    },
    {
      what: 'the service in its region',
      trust: [trusts({ principal: { Service: 'ec2.eu-west-1.amazonaws.com' } })],
      is: true,
      why: /names/,
    },
    {
      what: 'the service in another region',
      trust: [trusts({ principal: { Service: 'ec2.eu-west-1.amazonaws.com' } })],
      is: false,
      why: /only$/,
      world: { region: 'eu-west-2' },
    },
    {
      what: 'the service in China',
      trust: [trusts({ principal: { Service: 'ec2.amazonaws.com.cn' } })],
      is: true,
      why: /names/,
      world: { partition: 'aws-cn' },
    },
    {
      what: 'another service',
      trust: [trusts({ principal: { Service: lambda } })],
      is: false,
      why: /^the trust policy names `lambda\.amazonaws\.com` only$/,
    },
    {
      what: 'an account',
      trust: [trusts({ principal: { AWS: '111122223333' } })],
      is: false,
      why: /^the trust policy names `111122223333` only$/,
    },
    {
      what: 'an account that is not known',
      trust: [trusts({ principal: { AWS: ['arn:aws:iam::', account, ':root'] } })],
      is: false,
      why: /`arn:aws:iam::…:root` only/,
    },
    {
      what: 'AWS principals that are not known',
      trust: [trusts({ principal: { AWS: [unknownGap] } })],
      is: false,
      why: /only/,
    },
    {
      what: 'an identity provider',
      trust: [trusts({ principal: { Federated: provider }, action: 'sts:AssumeRoleWithWebIdentity' })],
      is: false,
      why: /only/,
    },
    {
      what: 'a provider that is called like the service',
      trust: [trusts({ principal: { Federated: ec2 } })],
      is: false,
      why: /only/,
    },
    { what: 'a canonical user', trust: [trusts({ principal: { CanonicalUser: ec2 } })], is: false, why: /only/ },
    {
      what: 'a service that is not known',
      trust: [trusts({ principal: { Service: [unknownGap] } })],
      is: 'unknown',
      why: /whom `Statement\[0\]`/,
    },
    {
      what: 'one that is not known, and the service',
      trust: [trusts({ principal: { Service: [unknownGap] } }), trustsEc2()],
      is: true,
      why: /names/,
    },
    {
      what: 'maybe more principals',
      trust: [trusts({ principal: { Service: lambda }, openPrincipals: true })],
      is: 'unknown',
      why: /is not known/,
    },
    {
      what: 'the service and maybe more',
      trust: [trusts({ principal: { Service: ec2 }, openPrincipals: true })],
      is: true,
      why: /names/,
    },
    { what: 'everybody', trust: [trusts({ principal: '*' })], is: 'unknown', why: /no service but `\*`/ },
    {
      what: 'everybody, as AWS',
      trust: [trusts({ principal: { AWS: '*' } })],
      is: 'unknown',
      why: /no service but `\*`/,
    },
    {
      what: 'everybody and the service',
      trust: [trusts({ principal: '*' }), trustsEc2()],
      is: true,
      why: /`Statement\[1\]`/,
    },
    {
      what: 'every service, which AWS refuses',
      trust: [trusts({ principal: { Service: '*' } })],
      is: 'unknown',
      why: /is not known/,
    },
    {
      what: 'all but somebody',
      trust: [trusts({ notPrincipal: { Service: lambda } })],
      is: 'unknown',
      why: /NotPrincipal/,
    },
    { what: 'no Principal', trust: [trusts({})], is: 'unknown', why: /has no Principal/ },
    { what: 'nobody', trust: [], is: false, why: /^the trust policy names nobody$/ },
    { what: 'maybe more statements', trust: [], is: 'unknown', why: /more statements/, world: { open: 'more' } },
    {
      what: 'the service, but maybe a Deny',
      trust: [trustsEc2()],
      is: 'unknown',
      why: /more statements/,
      world: { open: 'more' },
    },
  ]);

  test('a long list of others is cut short', () => {
    const others = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `${name}.amazonaws.com`);
    const answer = admits([trusts({ principal: { AWS: '111122223333', Service: others } })], ec2);
    expect(answer.why).toBe(
      'the trust policy names `a.amazonaws.com`, `b.amazonaws.com`, `c.amazonaws.com` and 6 more only',
    );
    expect(admits([trusts({ principal: { Service: others.slice(0, 2) } })], ec2).why).toBe(
      'the trust policy names `a.amazonaws.com` and `b.amazonaws.com` only',
    );
    expect(admits([trusts({ principal: { Service: 'x'.repeat(10_000) } })], ec2).why.length).toBeLessThan(130);
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_permissions-required */
describe('for which actions', () => {
  const forActions = (parts: Parts) => [trusts({ principal: { Service: ec2 }, ...parts })];
  table([
    { what: 'in another case', trust: forActions({ action: 'STS:assumerole' }), is: true, why: /names/ },
    { what: 'all of STS', trust: forActions({ action: 'sts:*' }), is: true, why: /names/ },
    {
      what: 'among others',
      trust: forActions({ action: ['sts:TagSession', 'sts:AssumeRole'] }),
      is: true,
      why: /names/,
    },
    {
      what: 'tags only',
      trust: forActions({ action: 'sts:TagSession' }),
      is: false,
      why: /but not for `sts:AssumeRole`$/,
    },
    {
      what: 'web identities only',
      trust: forActions({ action: 'sts:AssumeRoleWithWebIdentity' }),
      is: false,
      why: /not for/,
    },
    { what: 'all but tags', trust: forActions({ notAction: 'sts:TagSession' }), is: true, why: /names/ },
    {
      what: 'maybe more',
      trust: forActions({ action: 'sts:TagSession', openActions: true }),
      is: 'unknown',
      why: /which actions/,
    },
    {
      what: 'an unknown effect',
      trust: forActions({ effect: 'unknown' }),
      is: 'unknown',
      why: /the effect of `Statement\[0\]`/,
    },
    {
      what: 'an unknown effect besides an Allow',
      trust: [trustsEc2(), ...forActions({ effect: 'unknown' })],
      is: 'unknown',
      why: /`Statement\[1\]` of the trust policy may allow or deny it/,
    },
    {
      what: 'an unknown effect for another service',
      trust: [trustsEc2(), trusts({ effect: 'unknown', principal: { Service: lambda } })],
      is: true,
      why: /names/,
    },
  ]);
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
describe('a condition counts only where no request of the service can satisfy it', () => {
  const topic = 'arn:aws:sns:eu-west-1:111122223333:topic';
  const on = (what: string, is: Kleene, ...conditions: Condition[]): Case => ({
    what,
    trust: [trustsEc2(...conditions)],
    is,
    why:
      is === true
        ? /names/
        : is === false
          ? /its condition on `.*` refuses a service/
          : /whether a service satisfies its condition/,
  });
  table([
    on('the account it acts for', true, condition('StringEquals', 'aws:SourceAccount', '111122223333')),
    on('the own account, not known yet', true, condition('StringEquals', 'aws:SourceAccount', [account])),
    on(
      'the resource it acts for',
      true,
      condition('ArnLike', 'aws:SourceArn', 'arn:aws:ec2:*:111122223333:instance/*'),
    ),
    on('one that is not known yet', true, condition('ArnLike', 'aws:SourceArn', [unknownGap])),
    on(
      'both',
      true,
      condition('StringEquals', 'aws:SourceAccount', [account]),
      condition('ArnLike', 'aws:SourceArn', ['arn:aws:sns:eu-west-1:', account, ':topic']),
    ),
    on('the organisation it acts for', true, condition('StringEquals', 'aws:SourceOrgID', 'o-1')),
    on('paths of it', true, condition('ForAnyValue:StringLike', 'aws:SourceOrgPaths', 'o-1/*')),
    on('that it is a service', true, condition('Bool', 'aws:PrincipalIsAWSService', 'true')),
    on('that it is none', false, condition('Bool', 'aws:PrincipalIsAWSService', 'false')),
    on('which service it is', true, condition('StringEquals', 'aws:PrincipalServiceName', ec2)),
    on('which it is not', false, condition('StringEquals', 'aws:PrincipalServiceName', lambda)),
    on('an external id', false, condition('StringEquals', 'sts:ExternalId', 'secret')),
    on('an external id in another case', false, condition('StringLike', 'STS:externalID', '*')),
    on('one that is not known', false, condition('StringEquals', 'sts:ExternalId', [unknownGap])),
    on('an external id if there is one', true, condition('StringEqualsIfExists', 'sts:ExternalId', 'secret')),
    on('another external id', true, condition('StringNotEquals', 'sts:ExternalId', 'secret')),
    on('no external id', true, condition('Null', 'sts:ExternalId', 'true')),
    on('any external id', false, condition('Null', 'sts:ExternalId', 'false')),
    on('MFA', false, condition('Bool', 'aws:MultiFactorAuthPresent', 'true')),
    on('MFA if it is said', true, condition('BoolIfExists', 'aws:MultiFactorAuthPresent', 'true')),
    on('recent MFA', false, condition('NumericLessThan', 'aws:MultiFactorAuthAge', '3600')),
    on('members of the organisation', false, condition('StringEquals', 'aws:PrincipalOrgID', 'o-1')),
    on('paths of members', false, condition('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-1/*')),
    on('paths of members, all of none', true, condition('ForAllValues:StringLike', 'aws:PrincipalOrgPaths', 'o-1/*')),
    on('tags of the principal', false, condition('StringEquals', 'aws:PrincipalTag/team', 'red')),
    on('a user', false, condition('StringEquals', 'aws:username', 'ann')),
    on('a claim of GitHub', false, condition('StringLike', 'token.actions.githubusercontent.com:sub', 'repo:o/r:*')),
    on('an attribute of SAML', false, condition('StringEquals', 'saml:aud', 'https://signin.aws.amazon.com/saml')),
    on('a role that asks', false, condition('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::111122223333:role/app')),
    on('our account', false, condition('StringEquals', 'aws:PrincipalAccount', '111122223333')),
    // AWS says that all requests carry these, not what they are for a service
    on(
      'our account if there is one',
      'unknown',
      condition('StringEqualsIfExists', 'aws:PrincipalAccount', '111122223333'),
    ),
    on('no account', 'unknown', condition('Null', 'aws:PrincipalAccount', 'true')),
    on('any role', 'unknown', condition('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/*')),
    on('another account', true, condition('StringNotEquals', 'aws:PrincipalAccount', '111122223333')),
    on('a session name, which services choose', true, condition('StringLike', 'sts:RoleSessionName', 'app-*')),
    on('a session name like the user', false, condition('StringLike', 'sts:RoleSessionName', '${aws:username}')),
    on('a time', true, condition('DateGreaterThan', 'aws:CurrentTime', '2026-01-01T00:00:00Z')),
    on('a region', true, condition('StringEquals', 'aws:RequestedRegion', 'eu-west-1', 'eu-central-1')),
    on('encryption on the way', true, condition('Bool', 'aws:SecureTransport', 'true')),
    on(
      'one that is fine, one that is not',
      false,
      condition('ArnEquals', 'aws:SourceArn', topic),
      condition('StringEquals', 'sts:ExternalId', 'x'),
    ),
    on('an operator AWS does not have', 'unknown', condition('stringEquals', 'aws:SourceAccount', '1')),
    on(
      'two that may exclude each other',
      'unknown',
      condition('StringEquals', 'aws:SourceAccount', [account]),
      condition('StringNotEquals', 'AWS:SourceAccount', '111122223333'),
      condition('Null', 'aws:SourceAccount', 'false'),
    ),
    {
      ...on('conditions that are not all known', 'unknown'),
      trust: [trusts({ principal: { Service: ec2 }, openConditions: true })],
      why: /the conditions of `Statement\[0\]`/,
    },
    {
      ...on('the same, with one that refuses', false),
      trust: [
        trusts({
          principal: { Service: ec2 },
          conditions: [condition('StringEquals', 'sts:ExternalId', 'x')],
          openConditions: true,
        }),
      ],
    },
    {
      what: 'a second statement without the condition',
      trust: [trustsEc2(condition('StringEquals', 'sts:ExternalId', 'x')), trustsEc2()],
      is: true,
      why: /`Statement\[1\]`/,
    },
  ]);

  test.each(rows)('$key is refused: $page', ({ key, page }) => {
    const asked = key.replace('*', 'x');
    expect(admits([trustsEc2(condition('StringEquals', asked, 'v'))], ec2).is).toBe(false);
    expect(page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/IAM\/latest\/UserGuide\/\S+#\S+$/);
  });

  test.each(['cognito-idp.amazonaws.com', 'firehose.amazonaws.com', 'pods.eks.amazonaws.com'])(
    'an external id is sent by %s, as AWS documents it',
    (service) => {
      const trust = (...conditions: Condition[]) => [trusts({ principal: { Service: service }, conditions })];
      expect(admits(trust(condition('StringEquals', 'sts:ExternalId', 'x')), service).is).toBe(true);
      expect(admits(trust(condition('Bool', 'aws:MultiFactorAuthPresent', 'true')), service).is).toBe(false);
    },
  );

  test.each(['aws:sourcearn', 'sts:rolesessionname', 'aws:requesttag/a.b:c', 'nokey', '', '.'])(
    '`%s` may come',
    (key) => {
      expect(isNeverCarried(key, ec2)).toBe(false);
    },
  );
});

describe('a Deny', () => {
  const all = { principal: '*' } as const;
  const withDeny = (what: string, is: Kleene, parts: Parts): Case => ({
    what,
    trust: [trustsEc2(), denies(parts)],
    is,
    why:
      is === true
        ? /names/
        : is === false
          ? /^`Statement\[1\]` of the trust policy denies it$/
          : /`Statement\[1\]` of the trust policy may deny it$/,
  });
  table([
    withDeny('of the service', false, { principal: { Service: ec2 } }),
    withDeny('of another service', true, { principal: { Service: lambda } }),
    withDeny('of everybody', false, all),
    withDeny('of everybody, as AWS', 'unknown', { principal: { AWS: '*' } }),
    withDeny('of an account', true, { principal: { AWS: '111122223333' } }),
    withDeny('of AWS principals that are not known', true, { principal: { AWS: [unknownGap] } }),
    withDeny('of a service that is not known', 'unknown', { principal: { Service: [unknownGap] } }),
    withDeny('of all but somebody', 'unknown', { notPrincipal: { AWS: '111122223333' } }),
    withDeny('of nobody it says', 'unknown', {}),
    withDeny('of tags only', true, { ...all, action: 'sts:TagSession' }),
    withDeny('of actions not known', 'unknown', { ...all, action: 'sts:TagSession', openActions: true }),
    withDeny('of who has no MFA', false, {
      ...all,
      conditions: [condition('BoolIfExists', 'aws:MultiFactorAuthPresent', 'false')],
    }),
    withDeny('of who says that he has none', true, {
      ...all,
      conditions: [condition('Bool', 'aws:MultiFactorAuthPresent', 'false')],
    }),
    withDeny('of other organisations', false, {
      ...all,
      conditions: [condition('StringNotEquals', 'aws:PrincipalOrgID', 'o-1')],
    }),
    withDeny('of other organisations, but services', true, {
      ...all,
      conditions: [
        condition('StringNotEquals', 'aws:PrincipalOrgID', 'o-1'),
        condition('Bool', 'aws:PrincipalIsAWSService', 'false'),
      ],
    }),
    withDeny('of other source accounts', 'unknown', {
      ...all,
      conditions: [condition('StringNotEquals', 'aws:SourceAccount', [account])],
    }),
    withDeny('of plain text connections', 'unknown', {
      ...all,
      conditions: [condition('Bool', 'aws:SecureTransport', 'false')],
    }),
    withDeny('with conditions not known', 'unknown', { ...all, openConditions: true }),
    withDeny('on principals of ours', 'unknown', {
      ...all,
      conditions: [condition('StringEqualsIfExists', 'aws:PrincipalAccount', '1')],
    }),
    {
      what: 'certain, with more statements',
      trust: [trustsEc2(), denies(all)],
      is: false,
      why: /denies it/,
      world: { open: 'more' },
    },
    { what: 'without any Allow', trust: [denies({ principal: { Service: lambda } })], is: false, why: /names nobody/ },
  ]);
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html */
describe('Allows and Denies on the same keys', () => {
  const inAccount = (operator: string, id = '111122223333') => condition(operator, 'aws:SourceAccount', id);
  const joint = (what: string, is: Kleene, allow: Condition[], ...deny: Condition[][]): Case => ({
    what,
    trust: [trustsEc2(...allow), ...deny.map((conditions) => denies({ principal: '*', conditions }))],
    is,
    why: is === true ? /names/ : is === false ? /`Statement\[1\]` of the trust policy denies it/ : /may deny it/,
  });
  table([
    joint('a Deny of all others', true, [inAccount('StringEquals')], [inAccount('StringNotEquals')]),
    joint('a Deny of just these', false, [inAccount('StringEquals')], [inAccount('StringEquals')]),
    joint('a Deny of what is wider', false, [inAccount('StringEquals')], [inAccount('StringLike', '1111*')]),
    joint('a Deny of another one', true, [inAccount('StringEquals')], [inAccount('StringEquals', '444455556666')]),
    joint('a Deny of one of many', 'unknown', [inAccount('StringLike', '1111*')], [inAccount('StringEquals')]),
    joint('two Denies that leave nothing', false, [], [inAccount('StringEquals')], [inAccount('StringNotEquals')]),
    joint('two that leave something', 'unknown', [], [inAccount('StringEquals')], [inAccount('StringEquals', '4')]),
    joint(
      'a Deny on another key',
      'unknown',
      [inAccount('StringEquals')],
      [condition('Bool', 'aws:SecureTransport', 'false')],
    ),
    {
      what: 'of two Allows one that no Deny touches',
      trust: [
        trustsEc2(inAccount('StringEquals')),
        trustsEc2(inAccount('StringEquals', '444455556666')),
        denies({ principal: '*', conditions: [inAccount('StringNotEquals')] }),
      ],
      is: 'unknown',
      why: /may deny it/,
    },
  ]);

  test('the request that shows it is allowed, or denied', () => {
    const one = [
      trustsEc2(inAccount('StringEquals')),
      denies({ principal: '*', conditions: [inAccount('StringLike', '1*')] }),
    ];
    const refused = admits(one, ec2);
    expect(refused.request.context.get('aws:sourceaccount')).toEqual(['111122223333']);
    expect(decide({ resource: { statements: one } }, refused.request).is).toBe(false);
  });
});

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html */
describe('a resource control policy', () => {
  const arn = ['arn:aws:iam::111122223333:role/app'];
  const denying = (parts: Parts): Statement[] => [
    statement({ effect: 'Deny', action: 'sts:*', principal: '*', resource: '*', ...parts }),
  ];
  const foreign = condition('StringNotEqualsIfExists', 'aws:SourceOrgID', 'o-1');
  const isService = condition('Bool', 'aws:PrincipalIsAWSService', 'true');
  const case_ = (
    what: string,
    is: Kleene,
    rcps: Statement[],
    allow: Condition[] = [],
    role: Trusted['arn'] = arn,
  ): Case => ({
    what,
    trust: [trustsEc2(...allow)],
    is,
    why:
      is === true
        ? /names/
        : is === false
          ? /^a resource control policy denies it$/
          : /^a resource control policy may deny it$/,
    world: { rcps, arn: role },
  });
  table([
    case_('of everything', false, denying({})),
    case_('of other actions', true, denying({ action: 's3:*' })),
    case_('of other roles', true, denying({ resource: 'arn:aws:iam::*:role/other' })),
    case_('of all other roles', true, denying({ notResource: 'arn:aws:iam::*:role/app' })),
    case_('of this role', false, denying({ resource: 'arn:aws:iam::*:role/a*' })),
    case_(
      'of some role, where the name is not known',
      'unknown',
      denying({ resource: 'arn:aws:iam::*:role/a*' }),
      [],
      ['arn:aws:iam::111122223333:role/', unknownGap],
    ),
    case_(
      'of any role, where the name is not known',
      false,
      denying({ resource: 'arn:aws:iam::*:role/*' }),
      [],
      ['arn:aws:iam::111122223333:role/', { stands: 'fixed', name: 'r name' }],
    ),
    case_('of services for other organizations', 'unknown', denying({ conditions: [foreign, isService] })),
    case_(
      'of services for other organizations, where the trust is for one',
      true,
      denying({ conditions: [foreign, isService] }),
      [condition('StringEquals', 'aws:SourceOrgID', 'o-1')],
    ),
    case_(
      'of people outside',
      true,
      denying({
        conditions: [
          condition('StringNotEqualsIfExists', 'aws:PrincipalOrgID', 'o-1'),
          condition('BoolIfExists', 'aws:PrincipalIsAWSService', 'false'),
        ],
      }),
    ),
  ]);
});

describe('the request', () => {
  test('says who, what and why, as the policy spells it', () => {
    const trust = [
      trustsEc2(
        condition('StringEquals', 'aws:SourceAccount', '111122223333'),
        condition('ArnLike', 'aws:SourceArn', 'arn:aws:ec2:*:*:instance/*'),
      ),
    ];
    const { request } = admits(trust, ec2, { role: 'arn:aws:iam::111122223333:role/app' });
    expect({
      ...request,
      context: Object.fromEntries(spell(request.context, ['aws:SourceAccount', 'aws:SourceArn'])),
    }).toEqual({
      principal: ec2,
      action: 'sts:AssumeRole',
      resource: 'arn:aws:iam::111122223333:role/app',
      context: {
        'aws:SourceAccount': ['111122223333'],
        'aws:SourceArn': ['arn:aws:ec2:us-east-1:111122223333:instance/example'],
        'aws:principalisawsservice': ['true'],
        'aws:principalservicename': [ec2],
      },
    });
  });
});

describe('hostile trust policies take no time', () => {
  const many = 3_000;
  const names = Array.from({ length: many }, (_, index) => `s${index}.amazonaws.com`);
  const asks = (of: (index: number) => Condition) => [
    trustsEc2(...Array.from({ length: many }, (_, index) => of(index))),
  ];
  test.each<[string, Statement[]]>([
    ['statements', names.map((name) => trusts({ principal: { Service: name } }))],
    ['principals', [trusts({ principal: { Service: names } })]],
    ['keys', asks((index) => condition('StringEquals', `k${index}`, 'a'))],
    ['keys with gaps', asks((index) => condition('StringEquals', `k${index}`, [unknownGap]))],
    ['gaps for one key', asks((index) => condition('StringLike', 'k', [`${index}*`, unknownGap]))],
    ['patterns for one key', asks((index) => condition('StringLike', 'k', `*${index}*`.repeat(20)))],
    ['variables', asks(() => condition('StringEquals', 'k', '${a}${b}${c}${aws:username}'.repeat(10)))],
  ])('%s', (_, trust) => {
    const start = Date.now();
    admits(trust, ec2);
    expect(Date.now() - start).toBeLessThan(30000);
  });
});

describe('properties', () => {
  const conditions = [
    condition('StringEquals', 'aws:SourceAccount', '111122223333'),
    condition('StringEquals', 'aws:SourceAccount', '444455556666'),
    condition('StringNotEquals', 'aws:SourceAccount', '111122223333'),
    condition('StringEquals', 'sts:ExternalId', 'x'),
    condition('StringEqualsIfExists', 'sts:ExternalId', 'x'),
    condition('StringEqualsIfExists', 'aws:PrincipalAccount', '111122223333'),
    condition('Bool', 'aws:PrincipalIsAWSService', 'true'),
  ];
  const parts = fc.record({
    effect: fc.constantFrom('Allow', 'Allow', 'Deny', 'unknown'),
    action: fc.constantFrom('sts:AssumeRole', 'sts:*', 'sts:TagSession'),
    principal: fc.constantFrom<NonNullable<Parts['principal']>>(
      '*',
      { Service: ec2 },
      { Service: lambda },
      { Service: [unknownGap] },
      { AWS: '1' },
    ),
    conditions: fc.subarray(conditions, { maxLength: 3 }),
  });
  const trust = fc.array(parts, { maxLength: 4 }).map((all) => all.map(statement));

  test('the request can be replayed', () => {
    fc.assert(
      fc.property(trust, (statements) => {
        const answer = admits(statements, ec2);
        const replayed = decide({ resource: { statements } }, answer.request);
        if (answer.is !== 'unknown') expect(replayed.is).toBe(answer.is);
      }),
      { numRuns: 500 },
    );
  });

  test('one more Deny never lets anybody in', () => {
    fc.assert(
      fc.property(trust, parts, (statements, one) => {
        const before = admits(statements, ec2).is;
        const after = admits([...statements, statement({ ...one, effect: 'Deny' })], ec2).is;
        if (before !== true) expect(after).not.toBe(true);
      }),
    );
  });

  test('more statements only add doubt', () => {
    fc.assert(
      fc.property(trust, (statements) => {
        const known = admits(statements, ec2).is;
        const open = admits(statements, ec2, { open: 'more' }).is;
        expect([known, 'unknown']).toContain(open);
      }),
    );
  });

  test('a gap in place of a service never turns the answer around', () => {
    fc.assert(
      fc.property(trust, fc.nat(3), (statements, at) => {
        const known = admits(statements, ec2).is;
        const blurred = statements.map((one, index) =>
          index === at
            ? {
                ...one,
                ...(one.principals && {
                  principals: { ...one.principals, items: [{ kind: 'Service' as const, pieces: [unknownGap] }] },
                }),
              }
            : one,
        );
        const named = statements[at]?.principals?.items[0]?.kind === 'Service';
        if (named && known !== 'unknown') expect([known, 'unknown']).toContain(admits(blurred, ec2).is);
      }),
    );
  });
});

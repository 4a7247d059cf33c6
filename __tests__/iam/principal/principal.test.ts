import { describe, expect, test } from '@jest/globals';
import type { Kleene } from '../../../src/iam/kleene.js';
import { type Home, isAbout } from '../../../src/iam/principal/principal.js';
import { account as ownAccount, statement, unknownGap, variable } from '../build.js';

const A = '111122223333';
const B = '444455556666';
const root = `arn:aws:iam::${A}:root`;
const bob = `arn:aws:iam::${A}:user/bob`;
const app = `arn:aws:iam::${A}:role/app`;
const deepApp = `arn:aws:iam::${A}:role/team/x/app`;
const session = `arn:aws:sts::${A}:assumed-role/app/s1`;
const federated = `arn:aws:sts::${A}:federated-user/bob`;
const oidc = `arn:aws:iam::${A}:oidc-provider/token.actions.githubusercontent.com`;
const saml = `arn:aws:iam::${A}:saml-provider/idp`;
const google = 'accounts.google.com';
const ec2 = 'ec2.amazonaws.com';
const canonical = 'a'.repeat(64);
const nobody = 'anonymous';

type Who = NonNullable<Parameters<typeof statement>[0]['principal']>;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
describe('Principal', () => {
  const cases: [string, Who, string, Kleene][] = [
    ['an account by its number names a user of it', { AWS: A }, bob, true],
    ['an account by its root ARN names a user of it', { AWS: root }, bob, true],
    ['an account names a role', { AWS: root }, app, true],
    ['an account names a session', { AWS: A }, session, true],
    ['an account names a federated user', { AWS: root }, federated, true],
    ['an account names its root user', { AWS: root }, root, true],
    ['an account by its number names its root user', { AWS: A }, root, true],
    ['another account', { AWS: B }, bob, false],
    ['another account by its root ARN', { AWS: `arn:aws:iam::${B}:root` }, session, false],
    ['an account in another partition', { AWS: `arn:aws-cn:iam::${A}:root` }, bob, false],
    ['an account names nobody who is not signed in', { AWS: root }, nobody, false],
    ['an account names no service', { AWS: root }, ec2, false],
    ['an account names nobody of its identity provider', { AWS: root }, oidc, false],
    ['a user', { AWS: bob }, bob, true],
    ['another user', { AWS: bob }, `${bob}by`, false],
    ['a name in another case', { AWS: bob }, `arn:aws:iam::${A}:user/Bob`, false],
    ['a user with another path', { AWS: `arn:aws:iam::${A}:user/team/bob` }, bob, false],
    ['a user of another account', { AWS: bob }, `arn:aws:iam::${B}:user/bob`, false],
    ['a user is not the root user', { AWS: bob }, root, false],
    ['a user may be behind a federated user', { AWS: bob }, federated, 'unknown'],
    ['a user of another account is not', { AWS: `arn:aws:iam::${B}:user/bob` }, federated, false],
    ['a federated user', { AWS: federated }, federated, true],
    ['a federated user is not the user', { AWS: federated }, bob, false],
    ['a role', { AWS: app }, app, true],
    ['a role names its sessions', { AWS: app }, session, true],
    ['a role with a path may be that of a session', { AWS: deepApp }, session, 'unknown'],
    ['another role whose name ends alike', { AWS: `arn:aws:iam::${A}:role/my-app` }, session, false],
    ['another path is another role', { AWS: deepApp }, app, false],
    ['a role of another account', { AWS: `arn:aws:iam::${B}:role/app` }, session, false],
    ['a session', { AWS: session }, session, true],
    ['another session', { AWS: session }, `${session}0`, false],
    ['a role may ask with that session', { AWS: session }, app, 'unknown'],
    ['another role may not', { AWS: session }, `${app}2`, false],
    ['a role with a path may ask with that session', { AWS: session }, deepApp, 'unknown'],
    ['one of several', { AWS: [B, bob] }, bob, true],
    ['none of several', { AWS: [B, app] }, bob, false],
    ['a bare * names a user', '*', bob, true],
    ['a bare * names a session', '*', session, true],
    ['a bare * names nobody in particular', '*', nobody, true],
    ['`*` asks for nobody who is signed in', '*', '*', true],
    ['AWS * is the same for a user', { AWS: '*' }, bob, true],
    ['AWS * is the same for nobody', { AWS: '*' }, nobody, true],
    ['a bare * for a service', '*', ec2, 'unknown'],
    ['AWS * for a service', { AWS: '*' }, ec2, 'unknown'],
    ['a bare * for who comes from a provider', '*', oidc, 'unknown'],
    ['AWS * for who comes from a provider', { AWS: '*' }, google, 'unknown'],
    ['Service', { Service: ec2 }, ec2, true],
    ['Service is no user', { Service: ec2 }, bob, false],
    ['Service is not nobody', { Service: ec2 }, nobody, false],
    ['a provider by ARN', { Federated: oidc }, oidc, true],
    ['a SAML provider', { Federated: saml }, saml, true],
    ['another provider', { Federated: saml }, oidc, false],
    ['a provider by name', { Federated: google }, google, true],
    [
      'a provider that looks like a service',
      { Federated: 'cognito-identity.amazonaws.com' },
      'cognito-identity.amazonaws.com',
      true,
    ],
    ['another provider by name', { Federated: google }, 'www.amazon.com', false],
    ['a provider names no user', { Federated: oidc }, bob, false],
    ['a provider names no service', { Federated: google }, ec2, false],
    ['a canonical user', { CanonicalUser: canonical }, canonical, true],
    ['another canonical user', { CanonicalUser: canonical }, 'b'.repeat(64), false],
    ['a canonical user may be the account of a user', { CanonicalUser: canonical }, bob, 'unknown'],
    ['a canonical user is not nobody', { CanonicalUser: canonical }, nobody, false],
    ['a canonical user may be an account', { AWS: A }, canonical, 'unknown'],
    ['a canonical user is no service', { CanonicalUser: canonical }, ec2, false],
    ['the id of a user', { AWS: 'AIDAJQABLZS4A3QDU576Q' }, bob, 'unknown'],
    ['the id of a user is no role', { AWS: 'AIDAJQABLZS4A3QDU576Q' }, session, false],
    ['the id of a role', { AWS: 'AROAJQABLZS4A3QDU576Q' }, session, 'unknown'],
    ['the id of a role is no user', { AWS: 'AROAJQABLZS4A3QDU576Q' }, bob, false],
    ['a wildcard that may matter', { AWS: `arn:aws:iam::${A}:user/*` }, bob, 'unknown'],
    ['a wildcard that may not', { AWS: `arn:aws:iam::${A}:user/x*` }, bob, false],
    ['all sessions by a wildcard', { AWS: `arn:aws:sts::${A}:assumed-role/app/*` }, session, 'unknown'],
    ['a wildcard for an account', { AWS: 'arn:aws:iam::*:root' }, bob, 'unknown'],
    ['a policy variable', { AWS: `arn:aws:iam::${A}:user/$\{aws:username}` }, bob, 'unknown'],
    ['a group is nobody', { AWS: `arn:aws:iam::${A}:group/all` }, bob, false],
    ['who asks in no form of AWS', { AWS: bob }, 'aws_iam_user.bob', 'unknown'],
    ['nobody knows who that is, but it is somebody', '*', 'aws_iam_user.bob', true],
    ['wildcards in who asks', { AWS: bob }, `arn:aws:iam::${A}:user/*`, 'unknown'],
  ];
  test.each(cases)('%s', (_, principal, who, is) => {
    expect(isAbout(statement({ action: '*', principal }), who, {})).toBe(is);
  });
});

describe('what is not known of a Principal', () => {
  const home: Home = { account: A, partition: 'aws' };
  const partition = { stands: 'fixed', name: 'partition' } as const;
  const name = { stands: 'fixed', name: 'aws_iam_role.app name' } as const;
  const cases: [string, Who, string, Home, Kleene][] = [
    ['the own account', { AWS: [[ownAccount]] }, bob, home, true],
    ['the own account by its root', { AWS: [['arn:', partition, ':iam::', ownAccount, ':root']] }, bob, home, true],
    ['the own account is not that', { AWS: [[ownAccount]] }, `arn:aws:iam::${B}:user/x`, home, false],
    ['an own account that is not known', { AWS: [[ownAccount]] }, bob, {}, 'unknown'],
    ['a role to be made', { AWS: [[`arn:aws:iam::${A}:role/`, name]] }, session, {}, 'unknown'],
    ['a role to be made is no user', { AWS: [[`arn:aws:iam::${A}:role/`, name]] }, bob, {}, false],
    ['a role to be made in another account', { AWS: [[`arn:aws:iam::${B}:role/`, name]] }, session, {}, false],
    ['unknown text', { AWS: [[unknownGap]] }, bob, {}, 'unknown'],
    ['unknown text that begins otherwise', { AWS: [[`arn:aws:iam::${B}:`, unknownGap]] }, bob, {}, false],
    ['a variable', { AWS: [[`arn:aws:iam::${A}:user/`, variable('aws:username')]] }, bob, {}, 'unknown'],
    ['a provider', { Federated: [['arn:aws:iam::', ownAccount, ':oidc-provider/x']] }, oidc, {}, false],
    ['unknown text of a provider', { Federated: [[unknownGap]] }, oidc, {}, 'unknown'],
    ['unknown text may be everybody', { AWS: [[unknownGap]] }, nobody, {}, 'unknown'],
    ['text that begins otherwise may not', { AWS: [['arn:', unknownGap]] }, nobody, {}, false],
    ['the own account is not nobody', { AWS: [[ownAccount]] }, nobody, {}, false],
    ['unknown text is still no service', { AWS: [[unknownGap]] }, ec2, {}, false],
    ['a canonical user', { CanonicalUser: [[unknownGap]] }, canonical, {}, 'unknown'],
  ];
  test.each(cases)('%s', (_, principal, who, world, is) => {
    expect(isAbout(statement({ action: '*', principal }), who, world)).toBe(is);
  });

  test('more than can be read', () => {
    const open = statement({ action: '*', principal: { AWS: bob }, openPrincipals: true });
    expect(isAbout(open, bob, {})).toBe(true);
    expect(isAbout(open, app, {})).toBe('unknown');
  });

  test('no Principal', () => {
    expect(isAbout(statement({ action: '*' }), bob, {})).toBe('unknown');
  });

  test('who everybody is depends on the effect', () => {
    expect(isAbout(statement({ effect: 'Deny', action: '*', principal: '*' }), ec2, {})).toBe(true);
    expect(isAbout(statement({ effect: 'Deny', action: '*', principal: '*' }), oidc, {})).toBe(true);
    expect(isAbout(statement({ effect: 'unknown', action: '*', principal: '*' }), ec2, {})).toBe('unknown');
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html */
describe('NotPrincipal with Deny', () => {
  const cases: [string, Who, string, Kleene][] = [
    ['a user with its account', { AWS: [bob, root] }, bob, false],
    ['a user with its account by number', { AWS: [bob, A] }, bob, false],
    ['a user without its account', { AWS: bob }, bob, 'unknown'],
    ['another user of the account', { AWS: [`arn:aws:iam::${A}:user/alice`, root] }, bob, true],
    ['an account without its user', { AWS: root }, bob, true],
    ['an account for its root user', { AWS: root }, root, false],
    ['another account', { AWS: B }, bob, true],
    ['a session with its role and account', { AWS: [session, app, root] }, session, false],
    ['a session with its role', { AWS: [session, app] }, session, 'unknown'],
    ['a role with its account, for a session', { AWS: [app, root] }, session, 'unknown'],
    ['a session with its account', { AWS: [session, root] }, session, 'unknown'],
    ['another role', { AWS: [`${app}2`, root] }, session, true],
    ['a role, whose session may be another', { AWS: [session, app, root] }, app, 'unknown'],
    ['everybody', '*', bob, false],
    ['nobody', { AWS: [bob, root] }, nobody, true],
    ['everybody is nobody, too', '*', nobody, false],
    ['a service that is listed', { Service: ec2 }, ec2, false],
    ['a service that is not listed', { Service: 'lambda.amazonaws.com' }, ec2, 'unknown'],
    ['a provider that is listed', { Federated: oidc }, oidc, false],
    ['a canonical user may be the account', { AWS: bob, CanonicalUser: canonical }, bob, 'unknown'],
    ['a canonical user is no user', { CanonicalUser: canonical }, bob, true],
    ['unknown text', { AWS: [[unknownGap]] }, bob, 'unknown'],
  ];
  test.each(cases)('%s', (_, notPrincipal, who, is) => {
    expect(isAbout(statement({ effect: 'Deny', action: '*', notPrincipal }), who, {})).toBe(is);
  });

  test('with Allow AWS does not take it', () => {
    for (const who of [bob, ec2, nobody]) {
      expect(isAbout(statement({ action: '*', notPrincipal: { AWS: B } }), who, {})).toBe('unknown');
    }
  });

  test('more than can be read', () => {
    const open = statement({ effect: 'Deny', action: '*', notPrincipal: { AWS: [bob, root] }, openPrincipals: true });
    expect(isAbout(open, bob, {})).toBe(false);
    expect(isAbout(open, app, {})).toBe('unknown');
  });
});

import { describe, expect, test } from '@jest/globals';
import { type Actor, edgesBetween } from '../../../src/iam/access/become.js';
import { statement } from '../build.js';

const iam = (path: string) => `arn:aws:iam::111122223333:${path}`;
const may = (action: string) => ({ identity: { statements: [statement({ action, resource: '*' })] } });
const held = { groups: [iam('group/devs')], managed: [iam('policy/dev')] };
const user = (name: string, action: string): Actor => ({ arn: iam(`user/${name}`), policies: may(action), ...held });
const role = (name: string, action: string): Actor => ({
  ...user('', action),
  arn: iam(`role/${name}`),
  trust: { statements: [] },
});

function changes(...actors: Actor[]): string[] {
  return edgesBetween(actors, [], { account: '111122223333', partition: 'aws' }).map(
    ({ from, how, to, is, why }) => `${from} ${how} ${to}: ${is}, ${why}`,
  );
}

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html */
describe('what one action changes', () => {
  test.each<readonly [action: string, ofUser: string | null, ofRole: string | null]>([
    ['iam:PutUserPolicy', 'itself', null],
    ['iam:AttachUserPolicy', 'itself', null],
    ['iam:PutRolePolicy', null, 'itself'],
    ['iam:AttachRolePolicy', null, 'itself'],
    ['iam:PutGroupPolicy', iam('group/devs'), iam('group/devs')],
    ['iam:AttachGroupPolicy', iam('group/devs'), iam('group/devs')],
    ['iam:CreatePolicyVersion', iam('policy/dev'), iam('policy/dev')],
    ['iam:SetDefaultPolicyVersion', iam('policy/dev'), iam('policy/dev')],
    ['iam:CreateAccessKey', null, null],
    ['iam:CreateLoginProfile', null, null],
    ['iam:UpdateAssumeRolePolicy', null, null],
    ['iam:TagUser', null, null],
  ])('one’s own permissions: %s', (action, ofUser, ofRole) => {
    const [ann, app] = [user('ann', action), role('app', action)];
    const expected = (actor: Actor, on: string | null) =>
      on === null ? [] : [`${actor.arn} change ${actor.arn}: true, ${action} on ${on}`];
    expect(changes(ann)).toEqual(expected(ann, ofUser));
    expect(changes(app)).toEqual(expected(app, ofRole));
  });

  test.each<readonly [action: string, takesOver: 'bob' | 'admin' | null]>([
    ['iam:CreateAccessKey', 'bob'],
    ['iam:CreateLoginProfile', 'bob'],
    ['iam:UpdateLoginProfile', 'bob'],
    ['iam:UpdateAssumeRolePolicy', 'admin'],
    ['iam:DeleteAccessKey', null],
  ])('whom one takes over: %s', (action, takesOver) => {
    const others = [user('bob', 's3:GetObject'), role('admin', 's3:GetObject')];
    const ann = { ...user('ann', action), groups: [], managed: [] };
    const taken = others.filter(({ arn }) => takesOver !== null && arn.endsWith(`/${takesOver}`));
    expect(changes(ann, ...others)).toEqual(
      taken.map(({ arn }) => `${ann.arn} change ${arn}: true, ${action} on ${arn}`),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { passWays } from '../../../src/data/pass-to-service.js';
import { type Actor, edgesBetween, reachableFrom } from '../../../src/iam/access/become.js';
import { decide } from '../../../src/iam/access/decide.js';
import { statementsOf } from '../../support/policy.js';

const ACCOUNT = '111122223333';
const policy = (...statements: object[]) => ({
  statements: statementsOf({ Version: '2012-10-17', Statement: statements }),
});
const allow = (action: string | string[], resource: string | string[] = '*', condition?: object) => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...(condition && { Condition: condition }),
});
const trusting = (principal: object, condition?: object) =>
  policy({
    Effect: 'Allow',
    Principal: principal,
    Action: 'sts:AssumeRole',
    ...(condition && { Condition: condition }),
  });

const user = (name: string, ...statements: object[]): Actor => ({
  arn: `arn:aws:iam::${ACCOUNT}:user/${name}`,
  policies: { identity: policy(...statements) },
});
const role = (name: string, trust: Actor['trust'], ...statements: object[]): Actor => ({
  arn: `arn:aws:iam::${ACCOUNT}:role/${name}`,
  policies: { identity: policy(...statements) },
  trust: trust ?? policy(),
});
const nameOf = (arn: string) => arn.slice(arn.lastIndexOf('/') + 1);
const account = { AWS: `arn:aws:iam::${ACCOUNT}:root` };
const lambda = { Service: 'lambda.amazonaws.com' };
const deploys = ['lambda:CreateFunction', 'lambda:InvokeFunction'];

/** `alice assume admin`, with a `?` where it cannot be told. */
function edges(...actors: Actor[]): string[] {
  return edgesBetween(actors, passWays, { account: ACCOUNT, partition: 'aws' })
    .map(({ from, to, how, is }) => `${nameOf(from)} ${how} ${nameOf(to)}${is === true ? '' : '?'}`)
    .sort();
}

describe('who can become what', () => {
  const cases: [string, Actor[], string[]][] = [
    ['nobody', [user('alice'), role('admin', trusting(lambda))], []],
    [
      'the role trusts the account, and the user may assume it',
      [user('alice', allow('sts:AssumeRole')), role('admin', trusting(account))],
      ['alice assume admin'],
    ],
    [
      'the role trusts the account, but the user may not assume it',
      [user('alice', allow('s3:*')), role('admin', trusting(account))],
      [],
    ],
    [
      'the role names the user: that is enough',
      [user('alice'), role('admin', trusting({ AWS: `arn:aws:iam::${ACCOUNT}:user/alice` }))],
      ['alice assume admin'],
    ],
    [
      'the role names another',
      [user('alice', allow('sts:AssumeRole')), role('admin', trusting({ AWS: `arn:aws:iam::${ACCOUNT}:user/bob` }))],
      [],
    ],
    [
      'only with MFA',
      [
        user('alice', allow('sts:*')),
        role('admin', trusting(account, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })),
      ],
      ['alice assume admin'],
    ],
    [
      'a role of another account trusts, and the user may',
      [
        user('alice', allow('sts:AssumeRole')),
        { ...role('far', trusting(account)), arn: 'arn:aws:iam::444455556666:role/far' },
      ],
      ['alice assume far'],
    ],
    [
      'a Deny',
      [user('alice', allow('sts:*'), { ...allow('*', '*'), Effect: 'Deny' }), role('admin', trusting(account))],
      [],
    ],
    [
      'a boundary',
      [
        { ...user('alice', allow('*')), policies: { identity: policy(allow('*')), boundary: policy(allow('s3:*')) } },
        role('admin', trusting(account)),
      ],
      [],
    ],
    [
      'passes the role to a function',
      [user('alice', allow(['iam:PassRole', ...deploys])), role('worker', trusting(lambda))],
      ['alice pass worker'],
    ],
    ['may pass it, but make no function', [user('alice', allow('iam:PassRole')), role('worker', trusting(lambda))], []],
    [
      'makes functions, but may not pass that role',
      [
        user('alice', allow('iam:PassRole', `arn:aws:iam::${ACCOUNT}:role/other`), allow(deploys)),
        role('worker', trusting(lambda)),
      ],
      [],
    ],
    [
      'the role does not trust the service',
      [user('alice', allow(['iam:PassRole', ...deploys])), role('worker', trusting({ Service: 'ec2.amazonaws.com' }))],
      [],
    ],
    [
      'may pass it to another service only',
      [
        user(
          'alice',
          allow('iam:PassRole', '*', { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } }),
          allow(deploys),
        ),
        role('worker', trusting(lambda)),
      ],
      [],
    ],
    [
      'changes its own policies',
      [user('alice', allow('iam:PutUserPolicy', `arn:aws:iam::${ACCOUNT}:user/alice`))],
      ['alice change alice'],
    ],
    [
      'changes the policies of others',
      [user('alice', allow('iam:PutUserPolicy', `arn:aws:iam::${ACCOUNT}:user/bob`)), user('bob')],
      [],
    ],
    [
      'changes a policy that it holds',
      [{ ...user('alice', allow('iam:CreatePolicyVersion')), managed: [`arn:aws:iam::${ACCOUNT}:policy/dev`] }],
      ['alice change alice'],
    ],
    [
      'makes keys for another',
      [user('alice', allow('iam:CreateAccessKey', `arn:aws:iam::${ACCOUNT}:user/bob`)), user('bob')],
      ['alice change bob'],
    ],
    [
      'changes whom a role trusts',
      [user('alice', allow('iam:UpdateAssumeRolePolicy')), role('admin', trusting(lambda))],
      ['alice change admin'],
    ],
    [
      'a trust policy that cannot be read',
      [user('alice', allow('sts:AssumeRole')), role('admin', { statements: [], open: 'the rest' })],
      ['alice assume admin?'],
    ],
  ];
  test.each(cases)('%s', (_, actors, expected) => {
    expect(edges(...actors)).toEqual(expected);
  });

  test('each edge has the requests that show it, and they are allowed', () => {
    const actors = [
      user('alice', allow(['iam:PassRole', 'iam:PutUserPolicy', ...deploys])),
      role('worker', trusting(lambda)),
    ];
    const found = edgesBetween(actors, passWays, { account: ACCOUNT, partition: 'aws' });
    expect(found.map(({ how, requests }) => [how, requests.map(({ action }) => action)])).toEqual([
      ['pass', ['iam:PassRole', ...deploys]],
      ['change', ['iam:PutUserPolicy']],
    ]);
    for (const { requests } of found) {
      for (const request of requests) expect(decide(actors[0]?.policies ?? {}, request).is).toBe(true);
    }
  });

  test('step by step', () => {
    const actors = [
      user('alice', allow('sts:AssumeRole', `arn:aws:iam::${ACCOUNT}:role/one`)),
      role('one', trusting(account), allow('sts:AssumeRole')),
      role('two', trusting({ AWS: `arn:aws:iam::${ACCOUNT}:role/one` })),
      role('three', trusting(lambda)),
    ];
    const found = edgesBetween(actors, passWays, { account: ACCOUNT, partition: 'aws' });
    expect([...reachableFrom(String(actors[0]?.arn), found)].map(nameOf).sort()).toEqual(['one', 'two']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { gap, parts, policy, ref, resource, symbol, unknown } from '../model/build.js';
import { findings, passRole, trustMatches } from './build.js';

const wide = { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' };
const said = (statement: object, ...others: Parameters<typeof resource>[]) => {
  const on = resource('p', 'aws_iam_policy', { policy: { Version: '2012-10-17', Statement: [statement] } });
  return findings(passRole, [on, ...others.map((one) => resource(...one))]).map(({ message }) => message);
};

describe('a failure names what offends', () => {
  const reaches = (found: string) => [`iam:PassRole reaches ${found}; name the roles that may be passed`];
  const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
  test.each<[string, object, string]>([
    ['a star', wide, '`*`'],
    ['the one of two', { ...wide, Resource: [role('app'), role('*')] }, `\`${role('*')}\``],
    ['each one once', { ...wide, Resource: ['*', role('*'), '*'] }, `\`*\`, \`${role('*')}\``],
    [
      'three, and how many more',
      { ...wide, Resource: ['a*', 'b*', 'c*', 'd*', 'e*', '*'].map((name) => role(name)) },
      `\`${role('a*')}\`, \`${role('b*')}\`, \`${role('c*')}\` and 3 more`,
    ],
    ['all but some', { Effect: 'Allow', Action: '*', NotResource: ['x', 'y'] }, '`everything but x, y`'],
    [
      'with what AWS fills in',
      { ...wide, Resource: parts('arn:aws:iam::', symbol('account'), ':role/*') },
      '`arn:aws:iam::${AWS::AccountId}:role/*`',
    ],
  ])('%s', (_, statement, found) => expect(said(statement)).toEqual(reaches(found)));
});

describe('what is undecided says why', () => {
  test.each<[string, object, string]>([
    [
      'known after apply',
      { ...wide, Resource: unknown('aws_iam_role.r.arn') },
      '`aws_iam_role.r.arn` is known only after apply',
    ],
    ['a parameter', { ...wide, Resource: unknown('!Ref Role', 'parameter') }, '`!Ref Role` has no default'],
    [
      'from outside',
      { ...wide, Resource: unknown('!ImportValue r', 'outside') },
      '`!ImportValue r` is not part of this change',
    ],
    [
      'not evaluated',
      { ...wide, Resource: unknown('!If A', 'unsupported') },
      '`!If A` is not evaluated by this version',
    ],
    ['a hole', { ...wide, Resource: parts(gap('var.a'), ':*') }, '`var.a` is known only after apply'],
    [
      'the plan alone',
      { ...wide, Resource: ref('r', 'arn', false) },
      'the plan says only that it is made from `r.arn`, not how',
    ],
    ['malformed', { Effect: 'Allow', Action: 'iam:PassRole' }, 'it has a statement without `Resource`'],
    [
      'more than two reasons',
      { ...wide, Resource: ['a', 'b', 'c', 'd'].map((name) => unknown(name)) },
      '`a` is known only after apply, `b` is known only after apply and 2 more',
    ],
  ])('%s', (_, statement, why) => expect(said(statement)).toEqual([`undecided: ${why}`]));

  test('a boundary', () => {
    expect(
      said(
        wide,
        ['u', 'aws_iam_user', { name: 'u', permissions_boundary: 'x' }],
        ['a', 'aws_iam_user_policy_attachment', { user: 'u', policy_arn: ref('p', 'arn') }],
      ),
    ).toEqual(['undecided: `the permissions boundary of u` is not part of this change']);
  });
});

describe('a role use', () => {
  const role = resource('aws_iam_role.r', 'aws_iam_role', {
    name: 'r',
    assume_role_policy: policy({
      Effect: 'Allow',
      Principal: { Service: 'ec2.amazonaws.com' },
      Action: 'sts:AssumeRole',
    }),
  });
  const [found] = findings(trustMatches, [
    role,
    resource('aws_lambda_function.f', 'aws_lambda_function', { role: ref('aws_iam_role.r', 'arn') }),
  ]);

  test('says who hands what to whom, and what the trust policy says', () => {
    expect(found?.message).toBe(
      'aws_lambda_function.f hands aws_iam_role.r to lambda.amazonaws.com, but the trust policy names `ec2.amazonaws.com` only',
    );
  });

  test('points at the attribute, and to the trust policy', () => {
    expect(found?.place.route).toEqual(['role']);
    expect(found?.related.map(({ note, resource: on, place }) => [note, on, place.route])).toEqual([
      ['the trust policy of the role', 'aws_iam_role.r', ['assume_role_policy']],
    ]);
  });

  test('of a function at the edge points to what associates it, too', () => {
    const trust = policy({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' });
    const [edge] = findings(trustMatches, [
      resource('aws_iam_role.r', 'aws_iam_role', { name: 'r', assume_role_policy: trust }),
      resource('f', 'aws_lambda_function', { role: ref('aws_iam_role.r', 'arn') }),
      resource('site', 'aws_cloudfront_distribution', {
        default_cache_behavior: [{ lambda_function_association: [{ lambda_arn: ref('f', 'qualified_arn') }] }],
      }),
    ]);
    expect(edge?.message).toContain('edgelambda.amazonaws.com');
    expect(edge?.related.map(({ note, resource: on, place }) => [note, on, place.route.at(-1)])).toEqual([
      ['the association that has it run there', 'site', 'lambda_arn'],
      ['the trust policy of the role', 'aws_iam_role.r', 'assume_role_policy'],
    ]);
  });

  test('carries the request that is refused', () => {
    expect(found?.witness).toMatchObject({
      principal: 'lambda.amazonaws.com',
      action: 'sts:AssumeRole',
      resource: 'aws_iam_role.r',
      allowed: false,
    });
  });

  test('undecided says whom it is about', () => {
    const [unsure] = findings(trustMatches, [resource('f', 'aws_lambda_function', { role: 'elsewhere' })]);
    expect(unsure?.message).toBe(
      'undecided whether the role that f hands over trusts lambda.amazonaws.com: `elsewhere` is not part of this change',
    );
  });
});

test('a dollar sign in what is found is just that', () => {
  const role = "arn:aws:iam::111122223333:role/$&$'";
  expect(said({ ...wide, Resource: `${role}/*` })).toEqual([
    `iam:PassRole reaches \`${role}/*\`; name the roles that may be passed`,
  ]);
});

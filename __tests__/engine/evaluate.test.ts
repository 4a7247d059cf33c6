import { describe, expect, test } from '@jest/globals';
import type { Clause } from '../../src/engine/rule.js';
import type { Resource } from '../../src/input/resource.js';
import { open, policy, ref, resource, unknown } from '../model/build.js';
import { active, findings, passRole, rule, trustMatches, verdicts } from './build.js';

const home = { account: '111122223333', partition: 'aws' };
const wide = { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' };
const named = { ...wide, Resource: 'arn:aws:iam::111122223333:role/app' };
const on = (written: unknown) => [resource('p', 'aws_iam_policy', { policy: written }, home)];

describe('where, require and forbid', () => {
  const yes: Clause = { effect: 'Allow' };
  const no: Clause = { effect: 'Deny' };
  const maybe: Clause = { actions: { reach: 'a:b' } };
  const statement = { Effect: 'Allow', Action: unknown(), Resource: '*' };

  test.each<[string, { where?: Clause; require?: Clause; forbid?: Clause }, string]>([
    ['not about it', { where: no, require: no }, 'nothing'],
    ['about it, and it holds', { where: yes, require: yes }, '1 pass'],
    ['about it, and it does not hold', { where: yes, require: no }, '1 fail'],
    ['about it, and undecided', { where: yes, require: maybe }, '1 unknown'],
    ['perhaps about it, and it holds', { where: maybe, require: yes }, '1 pass'],
    ['perhaps about it, and it does not hold', { where: maybe, require: no }, '1 unknown'],
    ['perhaps about it, and undecided', { where: maybe, require: maybe }, '1 unknown'],
    ['forbidden, and so it is', { forbid: yes }, '1 fail'],
    ['forbidden, and it is not', { forbid: no }, '1 pass'],
    ['forbidden, and undecided', { forbid: maybe }, '1 unknown'],
    ['required and forbidden', { require: yes, forbid: yes }, '1 fail'],
    ['everything', { require: yes }, '1 pass'],
  ])('%s', (_, asked, verdict) => {
    expect(verdicts(active(rule('statement', asked)), on({ Statement: [statement] }))).toBe(verdict);
  });
});

/*
 * The worst bug of a gate is a wide policy that nobody hears of. Each of these allows passing any role, or may.
 */
describe('no wide policy passes in silence', () => {
  const typed = (type: string, attributes: object) => [resource('p', type, attributes, home)];
  const doc = { Version: '2012-10-17', Statement: [wide] };

  test.each<[string, Resource[], string]>([
    ['a managed policy', on(policy(wide)), '1 fail'],
    ['as values', on(doc), '1 fail'],
    ['a statement alone', on({ Statement: wide }), '1 fail'],
    ['keys in another case', on({ statement: [{ effect: 'ALLOW', action: 'IAM:PASSROLE', resource: '*' }] }), '1 fail'],
    ['in another version', on({ Version: '2008-10-17', Statement: [wide] }), '1 fail'],
    ['with a wildcard in the service, which AWS refuses', on(policy({ ...wide, Action: '*:PassRole' })), '1 fail'],
    ['NotAction', on(policy({ Effect: 'Allow', NotAction: 's3:*', Resource: '*' })), '1 fail'],
    ['NotAction of nothing', on(policy({ Effect: 'Allow', NotAction: [], Resource: '*' })), '1 fail'],
    ['NotResource', on(policy({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::*' })), '1 fail'],
    ['NotResource of nothing', on(policy({ Effect: 'Allow', Action: '*', NotResource: [] })), '1 fail'],
    [
      'everything but a variable',
      on(policy({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:iam::*:role/${aws:username}' })),
      '1 fail',
    ],
    ['a variable for a role', on(policy({ ...wide, Resource: 'arn:aws:iam::*:role/${aws:username}' })), '1 fail'],
    [
      'a variable that every object has',
      on(policy({ ...wide, Resource: 'arn:aws:iam::*:role/${constructor}' })),
      '1 fail',
    ],
    [
      'the own account by a variable',
      on(policy({ ...wide, Resource: 'arn:aws:iam::${aws:PrincipalAccount}:role/*' })),
      '1 fail',
    ],
    [
      'limited to one service',
      on(policy({ ...wide, Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } } })),
      '1 fail',
    ],
    ['both Action and NotAction', on(policy({ ...wide, NotAction: 'iam:*' })), '1 unknown'],
    ['the action a second time in another case', on(policy({ ...wide, Action: 's3:*', action: 'iam:*' })), '1 unknown'],
    ['the statements a second time in another case', on({ Statement: [], statement: [wide] }), '2 unknown'],
    ['a key twice', on('{"Statement": [], "Statement": []}'), '1 unknown'],
    ['no Action', on(policy({ Effect: 'Allow', Resource: '*' })), '1 unknown'],
    ['no Resource', on(policy({ Effect: 'Allow', Action: '*' })), '1 unknown'],
    ['a Resource that is null', on(policy({ ...wide, Resource: null })), '1 unknown'],
    ['no Effect', on(policy({ Action: '*', Resource: '*' })), '1 unknown'],
    ['an Effect that is none', on(policy({ ...wide, Effect: 'allows' })), '1 unknown'],
    [
      'a condition that IAM does not have',
      on(policy({ ...wide, Condition: { Perhaps: { 'aws:username': 'x' } } })),
      '1 unknown',
    ],
    ['an element that IAM does not have', on(policy({ ...wide, Unless: {} })), '1 unknown'],
    ['a principal where none belongs', on(policy({ ...wide, Principal: { AWS: '1' } })), '1 unknown'],
    ['no JSON', on('Statement'), '1 unknown'],
    ['a list', on([doc]), '1 fail'],
    ['a list as JSON', on(JSON.stringify([doc])), '1 unknown'],
    ['a number', on(1), '1 unknown'],
    ['statements as text', on({ Statement: JSON.stringify([wide]) }), '1 unknown'],
    ['a list of lists', on({ Statement: [[wide]] }), '1 unknown'],
    ['a list of actions in a list', on({ Statement: [{ ...wide, Action: [['iam:PassRole']] }] }), '1 unknown'],
    ['an object for an action', on({ Statement: [{ ...wide, Action: { 'Fn::Foo': 'x' } }] }), '1 unknown'],
    ['an unknown policy', on(unknown()), '1 unknown'],
    ['unknown statements', on({ Statement: unknown() }), '1 unknown'],
    ['an unknown statement', on({ Statement: [unknown()] }), '1 unknown'],
    ['an unknown effect', on({ Statement: [{ ...wide, Effect: unknown() }] }), '1 unknown'],
    ['an unknown action', on({ Statement: [{ ...wide, Action: [unknown()] }] }), '1 unknown'],
    ['more actions', on({ Statement: [{ ...wide, Action: open(['s3:*']) }] }), '1 unknown'],
    ['more resources', on({ Statement: [{ ...wide, Resource: open([named.Resource]) }] }), '1 unknown'],
    ['more statements', on({ Statement: open([named]) }), '1 pass, 1 unknown'],
    ['more keys', on(open({ Statement: [named] })), '1 pass, 1 unknown'],
    ['more elements, which may be conditions', on({ Statement: [open(wide)] }), '1 unknown'],
    ['unknown conditions', on({ Statement: [{ ...wide, Condition: unknown() }] }), '1 unknown'],
    [
      'a role that is not known',
      on({ Statement: [{ ...wide, Resource: ref('aws_ssm_parameter.p', 'value') }] }),
      '1 unknown',
    ],
    [
      'what a custom resource answers',
      [
        ...on({ Statement: [{ ...wide, Resource: ref('C', 'Arn') }] }),
        resource('C', 'AWS::CloudFormation::CustomResource'),
      ],
      '1 unknown',
    ],
    ['a block of a role', typed('aws_iam_role', { inline_policy: [{ policy: policy(wide) }] }), '1 fail'],
    ['a single block', typed('aws_iam_role', { inline_policy: { policy: policy(wide) } }), '1 fail'],
    ['blocks that are not known', typed('aws_iam_role', { inline_policy: unknown() }), '1 unknown'],
    ['more blocks', typed('aws_iam_role', { inline_policy: open([]) }), '1 unknown'],
    ['blocks that are one reference', typed('aws_iam_role', { inline_policy: ref('aws_x.y', '') }), '1 unknown'],
    ['policies of a role', typed('AWS::IAM::Role', { Policies: [{ PolicyDocument: doc }] }), '1 fail'],
    ['one where a list belongs', typed('AWS::IAM::Role', { Policies: { PolicyDocument: doc } }), '1 fail'],
    ['lists in lists', typed('AWS::IAM::Role', { Policies: [[{ PolicyDocument: doc }]] }), '1 fail'],
    ['Fn::If around all', typed('AWS::IAM::Role', { Policies: unknown('!If A') }), '1 unknown'],
    ['Fn::If around one', typed('AWS::IAM::Role', { Policies: [unknown('!If A')] }), '1 unknown'],
    [
      'Fn::If around its text',
      typed('AWS::IAM::Role', { Policies: [{ PolicyDocument: unknown('!If A') }] }),
      '1 unknown',
    ],
    ['Fn::If around the properties', typed('AWS::IAM::Role', open({}, '!If A')), '1 unknown'],
    ['policies as text', typed('AWS::IAM::Role', { Policies: 'x' }), '1 unknown'],
    ['policies as a number', typed('AWS::IAM::Role', { Policies: 1 }), '1 unknown'],
    ['a permission set', typed('aws_ssoadmin_permission_set_inline_policy', { inline_policy: policy(wide) }), '1 fail'],
    [
      'attached to somebody who is not known',
      [
        ...on(policy(wide)),
        resource('a', 'aws_iam_role_policy_attachment', { role: unknown(), policy_arn: ref('p', 'arn') }),
      ],
      '1 fail',
    ],
    [
      'a boundary that is held, too',
      [
        ...on(policy(wide)),
        resource('r', 'aws_iam_role', {
          name: 'r',
          permissions_boundary: ref('p', 'arn'),
          managed_policy_arns: [ref('p', 'arn')],
        }),
      ],
      '1 fail',
    ],
  ])('%s', (_, resources, verdict) => expect(verdicts(passRole, resources)).toBe(verdict));

  describe('a document that is rendered from blocks', () => {
    const data = (attributes: object) => [
      resource('data.d', 'aws_iam_policy_document', attributes, { mode: 'data' }),
      resource('p', 'aws_iam_policy', { policy: ref('data.d', 'json') }, home),
    ];
    const block = { actions: ['iam:PassRole'], resources: ['*'] };
    test.each<[string, Resource[], string]>([
      ['in full', data({ statement: [block] }), '1 fail'],
      ['more statements', data({ statement: open([]) }), '1 unknown'],
      ['nothing known', data(open({})), '1 unknown'],
      ['no statement', data({}), '1 unknown'],
      ['merged with others', data({ statement: [], source_policy_documents: unknown() }), '1 unknown'],
      [
        'a condition that is not known',
        data({ statement: [{ ...block, condition: ref('aws_x.y', '') }] }),
        '1 unknown',
      ],
      ['an effect that is not known', data({ statement: [{ ...block, effect: unknown() }] }), '1 unknown'],
      ['one block instead of a list', data({ statement: block }), '1 fail'],
      [
        'perhaps with something around it',
        [...data({ statement: [block] }).slice(0, 1), ...on(ref('data.d', 'json', false))],
        '1 unknown',
      ],
    ])('%s', (_, resources, verdict) => expect(verdicts(passRole, resources)).toBe(verdict));
  });

  test.each<[string, unknown]>([
    ['an empty policy', policy()],
    ['a named role', policy(named)],
    ['other actions', policy({ ...wide, Action: 's3:*' })],
    ['a deny', policy({ ...wide, Effect: 'Deny' })],
    ['no actions', policy({ ...wide, Action: [] })],
    ['no resources', policy({ ...wide, Resource: [] })],
    ['a bucket', policy({ ...wide, Action: '*', Resource: 'arn:aws:s3:::b/*' })],
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html: an empty array matches nothing
    ['a condition that can never hold', policy({ ...wide, Condition: { StringEquals: { 'aws:username': [] } } })],
  ])('nor is there an alarm about %s', (_, written) => expect(findings(passRole, on(written))).toEqual([]));
});

describe('no role that a service may not assume passes in silence', () => {
  const trust = (...statements: object[]) => policy(...statements);
  const ec2 = { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const lambda = { ...ec2, Principal: { Service: 'lambda.amazonaws.com' } };
  const handed = (assume_role_policy: unknown, role: unknown = ref('r', 'arn')) => [
    resource('r', 'aws_iam_role', { name: 'r', assume_role_policy }, home),
    resource('fn', 'aws_lambda_function', { role }, home),
  ];

  test.each<[string, Resource[], string]>([
    ['it trusts the service', handed(trust(lambda)), '1 pass'],
    ['it trusts another', handed(trust(ec2)), '1 fail'],
    ['it trusts nobody', handed(trust()), '1 fail'],
    ['it denies the service', handed(trust(lambda, { ...lambda, Effect: 'Deny' })), '1 fail'],
    [
      'a condition that a service never meets',
      handed(trust({ ...lambda, Condition: { StringEquals: { 'sts:ExternalId': 'x' } } })),
      '1 fail',
    ],
    ['perhaps a Deny', handed(trust(lambda, { ...lambda, Effect: 'x' })), '1 unknown'],
    ['perhaps more statements', handed({ Statement: open([lambda]) }), '1 unknown'],
    ['perhaps more conditions', handed({ Statement: [{ ...lambda, Condition: unknown() }] }), '1 unknown'],
    [
      'both Principal and NotPrincipal',
      handed(trust({ ...lambda, NotPrincipal: { Service: 'lambda.amazonaws.com' } })),
      '1 unknown',
    ],
    ['everybody', handed(trust({ ...lambda, Principal: '*' })), '1 unknown'],
    [
      'a principal that is not known',
      handed({ Statement: [{ ...lambda, Principal: { Service: unknown() } }] }),
      '1 unknown',
    ],
    ['a trust policy that is not known', handed(unknown()), '1 unknown'],
    ['no trust policy', handed(undefined), '1 unknown'],
    ['no JSON', handed('x'), '1 unknown'],
    ['a role outside', handed(trust(lambda), 'elsewhere'), '1 unknown'],
    ['a role that is not known', handed(trust(lambda), unknown()), '1 unknown'],
    ['a role of another account', handed(trust(lambda), 'arn:aws:iam::999999999999:role/r'), '1 unknown'],
    [
      'two roles of the name',
      [
        ...handed(trust(lambda), 'r'),
        resource('s', 'aws_iam_role', { name: 'r', assume_role_policy: trust(ec2) }, home),
      ],
      '1 unknown',
    ],
    ['all attributes unknown', [resource('fn', 'aws_lambda_function', open({}), home)], '1 unknown'],
    [
      'its own service-linked role',
      handed(trust(ec2), 'arn:aws:iam::111122223333:role/aws-service-role/lambda.amazonaws.com/x'),
      '1 pass',
    ],
    [
      'the service-linked role of another',
      handed(trust(ec2), 'arn:aws:iam::111122223333:role/aws-service-role/ec2.amazonaws.com/x'),
      '1 unknown',
    ],
    [
      'a service-linked role with a hole',
      handed(trust(ec2), 'arn:aws:iam::111122223333:role/aws-service-role/${x}/y'),
      '1 unknown',
    ],
  ])('%s', (_, resources, verdict) => expect(verdicts(trustMatches, resources)).toBe(verdict));

  test('the region is that of the consumer: IAM has none', () => {
    const regional = trust({ ...lambda, Principal: { Service: 'lambda.eu-central-1.amazonaws.com' } });
    const role = resource(
      'r',
      'aws_iam_role',
      { name: 'r', assume_role_policy: regional },
      { ...home, region: 'us-east-1' },
    );
    const fn = (region: string) =>
      resource('fn', 'aws_lambda_function', { role: ref('r', 'arn') }, { ...home, region });
    expect(verdicts(trustMatches, [role, fn('eu-central-1')])).toBe('1 pass');
    expect(verdicts(trustMatches, [role, fn('eu-west-1')])).toBe('1 fail');
  });
});

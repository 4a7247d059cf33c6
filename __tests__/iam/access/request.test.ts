// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its policy variables like that
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../src/iam/access/decide.js';
import type { Request } from '../../../src/iam/access/request.js';
import type { Kleene } from '../../../src/iam/kleene.js';
import type { Statement } from '../../../src/iam/statement.js';
import { condition, request, statement, unknownGap, variable } from '../build.js';

const role = 'arn:aws:iam::111122223333:role/app';
const pass = {
  principal: 'arn:aws:iam::111122223333:user/ann',
  action: 'iam:PassRole',
  resource: role,
  context: request({ 'iam:PassedToService': 'ec2.amazonaws.com', 'aws:username': 'ann' }),
};

/** What one identity policy allows, or, where its statements name principals, one resource policy; and the statements that decide. */
function allows(statements: readonly Statement[], asked: Request): { is: Kleene; because: number[] } {
  const policy = { statements };
  const isResource = statements.some(({ principals }) => principals !== undefined);
  const { is, because } = decide(isResource ? { resource: policy } : { identity: policy }, asked);
  return { is, because: because.flatMap((reason) => ('statement' in reason ? reason.statement : [])) };
}

const any = statement({ action: '*', resource: '*' });
const toEc2 = condition('StringEquals', 'iam:PassedToService', 'ec2.amazonaws.com');
const toLambda = condition('StringEquals', 'iam:PassedToService', 'lambda.amazonaws.com');

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html */
describe('whether statements allow a request', () => {
  const cases: [string, Statement[], Kleene, number[]][] = [
    ['nothing is allowed without a statement', [], false, []],
    ['Allow', [any], true, [0]],
    ['case of actions does not count', [statement({ action: 'IAM:passrole', resource: '*' })], true, [0]],
    ['case of resources does', [statement({ action: '*', resource: role.toUpperCase() })], false, []],
    ['another action', [statement({ action: 'iam:GetRole', resource: '*' })], false, []],
    ['NotAction', [statement({ notAction: 's3:*', resource: '*' })], true, [0]],
    ['NotAction that names it', [statement({ notAction: 'iam:*', resource: '*' })], false, []],
    ['NotResource', [statement({ action: '*', notResource: `${role}-2` })], true, [0]],
    ['NotResource that names it', [statement({ action: '*', notResource: `${role}*` })], false, []],
    ['all that allow are named', [any, statement({ action: 's3:*', resource: '*' }), any], true, [0, 2]],
    ['Deny wins', [any, statement({ effect: 'Deny', action: 'iam:*', resource: '*' }), any], false, [1]],
    ['Deny of something else', [any, statement({ effect: 'Deny', action: 's3:*', resource: '*' })], true, [0]],
    ['a condition that holds', [statement({ action: '*', resource: '*', conditions: [toEc2] })], true, [0]],
    ['all conditions must hold', [statement({ action: '*', resource: '*', conditions: [toEc2, toLambda] })], false, []],
    [
      'a Deny whose condition does not hold',
      [any, statement({ effect: 'Deny', action: '*', resource: '*', conditions: [toLambda] })],
      true,
      [0],
    ],
    [
      'a variable',
      [statement({ action: '*', resource: [['arn:aws:iam::*:role/', variable("aws:PrincipalTag/t, 'app'")]] })],
      true,
      [0],
    ],
    ['a variable as text', [statement({ action: '*', resource: 'arn:aws:iam::*:role/${aws:username}' })], false, []],
    [
      'a variable without value',
      [statement({ action: '*', resource: [['*', variable('aws:PrincipalTag/t')]] })],
      false,
      [],
    ],
    [
      'such a NotResource names nothing',
      [statement({ action: '*', notResource: '*${aws:PrincipalTag/t}' })],
      true,
      [0],
    ],
    // three-valued
    ['an unknown effect', [statement({ effect: 'unknown', action: '*', resource: '*' })], 'unknown', [0]],
    [
      'an unknown effect after Allow',
      [any, statement({ effect: 'unknown', action: '*', resource: '*' })],
      'unknown',
      [1],
    ],
    [
      'an unknown effect of something else',
      [any, statement({ effect: 'unknown', action: 's3:*', resource: '*' })],
      true,
      [0],
    ],
    ['more actions', [statement({ action: 's3:*', resource: '*', openActions: true })], 'unknown', [0]],
    ['more conditions', [statement({ action: '*', resource: '*', openConditions: true })], 'unknown', [0]],
    [
      'more conditions besides one that fails',
      [statement({ action: '*', resource: '*', conditions: [toLambda], openConditions: true })],
      false,
      [],
    ],
    [
      'a Deny with more conditions',
      [any, statement({ effect: 'Deny', action: '*', resource: '*', openConditions: true })],
      'unknown',
      [1],
    ],
    [
      'a Deny, whatever else is unknown',
      [statement({ effect: 'unknown', action: '*', resource: '*' }), { ...any, effect: 'Deny' }],
      false,
      [1],
    ],
    [
      'a gap',
      [statement({ action: '*', resource: [['arn:aws:iam::111122223333:role/', unknownGap]] })],
      'unknown',
      [0],
    ],
    ['a gap elsewhere', [statement({ action: '*', resource: [['arn:aws:s3:::', unknownGap]] })], false, []],
    ['no Resource', [statement({ action: '*' })], 'unknown', [0]],
  ];
  test.each(cases)('%s', (_, statements, is, because) => {
    expect(allows(statements, pass)).toEqual({ is, because });
  });

  test('wildcards in a request are characters', () => {
    const strange = { ...pass, action: 's3:GetObject', resource: 'arn:aws:s3:::b/*' };
    expect(allows([statement({ action: '*', resource: 'arn:aws:s3:::b/x' })], strange).is).toBe(false);
    expect(allows([statement({ action: '*', resource: 'arn:aws:s3:::b/${*}' })], strange).is).toBe(true);
  });

  test('a Principal element has to name who asks', () => {
    const service = { ...pass, principal: 'ec2.amazonaws.com', action: 'sts:AssumeRole' };
    const trust = (principal: Parameters<typeof statement>[0]['principal']) =>
      statement({ action: 'sts:AssumeRole', ...(principal !== undefined && { principal }) });
    expect(allows([trust({ Service: 'ec2.amazonaws.com' })], service).is).toBe(true);
    expect(allows([trust({ Service: 'lambda.amazonaws.com' })], service).is).toBe(false);
    expect(allows([trust('*')], service).is).toBe('unknown');
    const user = { ...service, principal: pass.principal };
    expect(allows([trust('*')], user).is).toBe(true);
    expect(allows([trust({ AWS: pass.principal })], user).is).toBe(true);
    expect(allows([trust({ AWS: `${pass.principal}-2` })], user).is).toBe(false);
    expect(allows([trust({ Service: 'ec2.amazonaws.com' })], user).is).toBe(false);
  });
});

describe('properties', () => {
  const actions = ['*', 'iam:*', 'iam:PassRole', 'iam:pass*', 's3:GetObject'];
  const resources = ['*', role, 'arn:aws:iam::*:role/*', 'arn:aws:s3:::b'];
  const conditions = [toEc2, toLambda, condition('Null', 'aws:username', 'false')];
  const statements = fc.array(
    fc.record({
      effect: fc.constantFrom('Allow', 'Deny', 'unknown'),
      action: fc.constantFrom(...actions),
      resource: fc.constantFrom(...resources),
      conditions: fc.subarray(conditions),
    }),
    { maxLength: 5 },
  );

  test('one more Deny never allows anything', () => {
    fc.assert(
      fc.property(statements, statements, (some, more) => {
        const before = some.map(statement);
        const after = [...before, ...more.map((one) => statement({ ...one, effect: 'Deny' }))];
        expect([allows(before, pass).is, allows(after, pass).is]).not.toEqual([false, true]);
        expect([allows(before, pass).is, allows(after, pass).is]).not.toEqual(['unknown', true]);
      }),
    );
  });

  test('what is known stays when an effect becomes known', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom('Allow', 'Deny'), (some, effect) => {
        const { is } = allows(some.map(statement), pass);
        const settled = some.map((one) => statement(one.effect === 'unknown' ? { ...one, effect } : one));
        if (is !== 'unknown') expect(allows(settled, pass).is).toBe(is);
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../src/engine/fingerprint.js';
import { masker } from '../../src/engine/mask.js';
import { subjectsOf } from '../../src/engine/subjects.js';
import type { Place } from '../../src/input/place.js';
import { gap, open, parts, policy, ref, resource, sensitive, unknown, world } from '../model/build.js';
import { findings, passRole, trustMatches } from './build.js';

const wide = { Effect: 'Allow', Action: 'iam:PassRole', Resource: 'arn:aws:iam::111122223333:role/*' };

/** Of the one finding about a policy. */
function of(statement: object, address = 'aws_iam_policy.p', before: object[] = []): string {
  const written = { Version: '2012-10-17', Statement: [...before, statement] };
  const found = findings(passRole, [resource(address, 'aws_iam_policy', { policy: written })]);
  if (found.length !== 1) throw new Error(`${found.length} findings`);
  return found[0]?.fingerprint ?? '';
}

const same = of(wide);

test('32 hexadecimal digits', () => expect(same).toMatch(/^[0-9a-f]{32}$/));

describe('it stays', () => {
  test.each<[string, string]>([
    ['from run to run', of(wide)],
    [
      'when another statement comes before',
      of(wide, 'aws_iam_policy.p', [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }]),
    ],
    ['when the sid changes', of({ ...wide, Sid: 'Renamed' })],
    ['when a list has one item', of({ ...wide, Action: ['iam:PassRole'] })],
  ])('%s', (_, again) => expect(again).toBe(same));

  test('whatever the numeric index', () => {
    expect(of(wide, 'module.m[3].aws_iam_policy.p[12]')).toBe(of(wide, 'module.m[0].aws_iam_policy.p[1]'));
    const passing = (index: number) => of({ ...wide, Resource: parts(gap(`aws_iam_role.r[${index}].arn`), '*') });
    expect(passing(1)).toBe(passing(2));
  });

  test('when items change places', () => {
    const one = { ...wide, Resource: [wide.Resource, 'arn:aws:iam::111122223333:role/a*'] };
    expect(of({ ...one, Resource: [...one.Resource].reverse() })).toBe(of(one));
    const limited = (values: string[]) => of({ ...wide, Condition: { StringEquals: { 'aws:username': values } } });
    expect(limited(['a', 'b'])).toBe(limited(['b', 'a']));
    const [name, path] = [{ 'aws:username': 'a' }, { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/a' }];
    expect(of({ ...wide, Condition: { StringEquals: name, ArnLike: path } })).toBe(
      of({ ...wide, Condition: { ArnLike: path, StringEquals: name } }),
    );
  });

  test('when lines move', () => {
    const at = (line: number): Place => ({
      file: 'main.tf',
      syntax: 'hcl',
      route: [],
      span: { start: { offset: line, line, column: 1 }, end: { offset: line + 1, line, column: 2 } },
    });
    const on = (line: number) => resource('p', 'aws_iam_policy', { policy: policy(wide) }, { place: at(line) });
    const [first] = findings(passRole, [on(1)]);
    const [moved] = findings(passRole, [on(99)]);
    expect(moved?.place.span?.start.line).toBe(99);
    expect(moved?.fingerprint).toBe(first?.fingerprint);
  });
});

describe('it changes', () => {
  const limited = { ...wide, Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } } };
  test.each<[string, string, string]>([
    ['with the resource', of(wide, 'aws_iam_policy.q'), same],
    ['with a string key', of(wide, 'aws_iam_policy.p["a"]'), of(wide, 'aws_iam_policy.p["b"]')],
    ['when an action is added', of({ ...wide, Action: ['iam:PassRole', 'ec2:RunInstances'] }), same],
    ['when the action widens', of({ ...wide, Action: 'iam:*' }), same],
    ['when the resource widens', of({ ...wide, Resource: '*' }), same],
    ['when a resource is added', of({ ...wide, Resource: [wide.Resource, '*'] }), same],
    [
      'when it is all but that',
      of({ Effect: 'Allow', Action: 'iam:PassRole', NotResource: 'x' }),
      of({ ...wide, Resource: ['x', '*'] }),
    ],
    ['when a condition goes', of(limited), same],
    [
      'when a condition widens',
      of({ ...wide, Condition: { StringLike: { 'iam:PassedToService': '*' } } }),
      of(limited),
    ],
    ['when two texts become one', of({ ...wide, Resource: ['*', 'a b'] }), of({ ...wide, Resource: ['*', 'a', 'b'] })],
    [
      'with what is not known',
      of({ ...wide, Resource: unknown('var.a') }),
      of({ ...wide, Resource: unknown('var.b') }),
    ],
  ])('%s', (_, one, other) => expect(one).not.toBe(other));
});

describe('nothing can be guessed by it', () => {
  const mask = masker(['hunter2', 'swordfish', 'abc']);
  const print = (statement: object) => {
    const written = { Version: '2012-10-17', Statement: [statement] };
    const [subject] = subjectsOf(world([resource('p', 'aws_iam_policy', { policy: written })]), 'grant');
    if (subject === undefined) throw new Error('no grant');
    return fingerprint('rule', 'terraform', 'p', subject, mask);
  };

  test.each<[string, (secret: string) => object]>([
    ['in a resource', (secret) => ({ ...wide, Resource: [`arn:aws:s3:::x-${secret}/*`, '*'] })],
    ['and not by the order', (secret) => ({ ...wide, Resource: [`arn:aws:s3:::${secret}`, 'arn:aws:s3:::m'] })],
    ['in an action', (secret) => ({ ...wide, Action: `iam:${secret}` })],
    [
      'in a condition',
      (secret) => ({ ...wide, Condition: { StringEquals: { [`aws:PrincipalTag/${secret}`]: secret } } }),
    ],
    ['in what more there may be', (secret) => ({ ...wide, Resource: open(['*'], `f(\`${secret}\`)`) })],
    ['in what is not known', (secret) => ({ ...wide, Resource: unknown(`f(\`${secret}\`)`) })],
  ])('%s', (_, of) => {
    expect(print(of('hunter2'))).toBe(print(of('swordfish')));
    expect(print(of('hunter2'))).not.toBe(print(of('somewhat')));
  });

  test('of a short one, where it is all there is', () => {
    const limited = (value: string) => ({ ...wide, Condition: { StringEquals: { 'aws:username': value } } });
    expect(print(limited('abc'))).toBe(print(limited('hunter2')));
  });

  test('in the key of a condition that is sensitive as a whole', () => {
    const limited = (key: string) => ({ ...wide, Condition: { StringEquals: { [key]: sensitive('x') } } });
    expect(print(limited('aws:PrincipalTag/a'))).toBe(print(limited('aws:PrincipalTag/b')));
  });
});

describe('of a role use', () => {
  const role = resource('r', 'aws_iam_role', { name: 'r', assume_role_policy: policy() });
  const task = (attributes: object) =>
    findings(trustMatches, [role, resource('t', 'aws_ecs_task_definition', attributes)]).map(
      ({ fingerprint }) => fingerprint,
    );

  test('two attributes with the same role are two', () => {
    const both = task({ task_role_arn: ref('r', 'arn'), execution_role_arn: ref('r', 'arn') });
    expect(new Set(both).size).toBe(2);
  });

  test('it changes with the role, and not with how that is written', () => {
    const inside = task({ task_role_arn: ref('r', 'arn') });
    expect(task({ task_role_arn: 'r' })).toEqual(inside);
    expect(task({ task_role_arn: 'other' })).not.toEqual(inside);
  });
});

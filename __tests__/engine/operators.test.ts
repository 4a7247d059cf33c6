import { describe, expect, test } from '@jest/globals';
import type { Clause, Rule } from '../../src/engine/rule.js';
import { gap, open, parts, resource, sensitive, unknown } from '../model/build.js';
import { active, findings, rule, verdicts } from './build.js';

const params: Rule['params'] = {
  one: { type: 'string', default: 'iam:PassRole', doc: '' },
  several: { type: 'patterns', default: ['a:b', 'iam:PassRole'], doc: '' },
  way: { type: 'enum', values: ['literal', 'prefix'], default: 'literal', doc: '' },
  least: { type: 'integer', default: 4, doc: '' },
};

/** The verdict of a rule that requires something of a statement. */
function of(require: Clause, statement: object): string {
  const on = resource('p', 'aws_iam_policy', {
    policy: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] },
  });
  return verdicts(active(rule('statement', { require }, { params })), [on]).replace('1 ', '');
}

type Row = [string, Clause, object, string];
const check = ([, clause, statement, verdict]: Row) => expect(of(clause, statement)).toBe(verdict);

describe('on scalars', () => {
  const x = { Action: 'a:b', Resource: '*' };
  test.each<Row>([
    ['a bare value', { effect: 'Allow' }, x, 'pass'],
    ['another', { effect: 'Deny' }, x, 'fail'],
    ['any of several', { effect: ['Deny', 'Allow'] }, x, 'pass'],
    ['none of several', { effect: ['Deny', 'x'] }, x, 'fail'],
    ['in', { effect: { in: ['Deny', 'Allow'] } }, x, 'pass'],
    ['a parameter', { effect: { param: 'one' } }, x, 'fail'],
    ['what is not there', { sid: 'One' }, x, 'fail'],
    ['what is there', { sid: 'One' }, { ...x, Sid: 'One' }, 'pass'],
    ['not known', { effect: 'Allow' }, { ...x, Effect: unknown() }, 'unknown'],
    ['an effect that is none', { effect: 'Allow' }, { ...x, Effect: 'allowed' }, 'unknown'],
    ['a sid that is not known', { sid: 'One' }, { ...x, Sid: unknown() }, 'unknown'],
    ['of an object that may have one', { sid: 'One' }, {}, 'fail'],
  ])('%s', (...row) => check(row));
});

describe('on actions', () => {
  const on = (Action: unknown) => ({ Action, Resource: '*' });
  test.each<Row>([
    ['reach', { actions: { reach: 'iam:PassRole' } }, on('iam:*'), 'pass'],
    ['reach in another case', { actions: { reach: 'iam:PassRole' } }, on('IAM:passrole'), 'pass'],
    ['not reach', { actions: { reach: 'iam:PassRole' } }, on('s3:*'), 'fail'],
    ['reach any of several', { actions: { reach: ['s3:x', 'iam:PassRole'] } }, on('iam:*'), 'pass'],
    ['reach a parameter', { actions: { reach: { param: 'one' } } }, on('iam:*'), 'pass'],
    ['reach a parameter with several', { actions: { reach: { param: 'several' } } }, on('iam:*'), 'pass'],
    ['reach by NotAction', { actions: { reach: 'iam:PassRole' } }, { NotAction: 's3:*', Resource: '*' }, 'pass'],
    ['not reach by NotAction', { actions: { reach: 'iam:PassRole' } }, { NotAction: 'iam:*', Resource: '*' }, 'fail'],
    ['perhaps reach', { actions: { reach: 'iam:PassRole' } }, on(open(['s3:*'])), 'unknown'],
    ['surely reach, perhaps more', { actions: { reach: 'iam:PassRole' } }, on(open(['iam:*'])), 'pass'],
    ['cover', { actions: { cover: 'iam:*' } }, on('*'), 'pass'],
    ['not cover', { actions: { cover: 'iam:*' } }, on('iam:Pass*'), 'fail'],
    ['two operators: both', { actions: { reach: 'iam:PassRole', cover: 'iam:*' } }, on('iam:PassRole'), 'fail'],
  ])('%s', (...row) => check(row));
});

describe('on resources', () => {
  const on = (Resource: unknown) => ({ Action: '*', Resource });
  const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
  const named: Clause = { arn: { service: 'iam', type: 'role' } } as unknown as Clause;
  const literal: Clause = { literal: true } as unknown as Clause;
  const arn = (asked: object): Clause =>
    ({ every: { arn: { service: 'iam', type: 'role', ...asked } } }) as unknown as Clause;

  test.each<Row>([
    ['reach', { resources: { reach: role('app') } }, on('*'), 'pass'],
    ['not reach', { resources: { reach: role('app') } }, on('arn:aws:s3:::b'), 'fail'],
    ['perhaps reach', { resources: { reach: role('app') } }, on(unknown()), 'unknown'],
    ['cover', { resources: { cover: role('app-*') } }, on(role('*')), 'pass'],
    ['not cover', { resources: { cover: role('app-*') } }, on(role('app-x')), 'fail'],
    ['every one named', { resources: { every: named } }, on([role('a'), role('b*')]), 'pass'],
    ['not every one', { resources: { every: named } }, on([role('a'), role('*')]), 'fail'],
    ['every one of more is never true', { resources: { every: named } }, on(open([role('a')])), 'unknown'],
    ['every one of more may be false', { resources: { every: named } }, on(open([role('*')])), 'fail'],
    ['every one of none', { resources: { every: named } }, on([]), 'pass'],
    ['some', { resources: { some: named } }, on([role('a'), role('*')]), 'pass'],
    ['not some', { resources: { some: named } }, on([role('*')]), 'fail'],
    ['some of more may be true', { resources: { some: named } }, on(open([role('*')])), 'unknown'],
    ['none', { resources: { none: literal } }, on([role('*'), 'x*']), 'pass'],
    ['not none', { resources: { none: literal } }, on([role('*'), 'x']), 'fail'],
    ['none of more is never true', { resources: { none: literal } }, on(open([role('*')])), 'unknown'],
    ['named exactly', { resources: arn({ name: 'literal' }) }, on(role('app-*')), 'fail'],
    ['named by a parameter', { resources: arn({ name: { param: 'way' } }) }, on(role('app-*')), 'fail'],
    ['a prefix too short', { resources: arn({ min_prefix: 4 }) }, on(role('app*')), 'fail'],
    [
      'a prefix too short for a parameter',
      { resources: arn({ min_prefix: { param: 'least' } }) },
      on(role('app*')),
      'fail',
    ],
    ['a prefix long enough', { resources: arn({ min_prefix: 4 }) }, on(role('app-*')), 'pass'],
    ['no number makes a star a name', { resources: arn({ min_prefix: 0 }) }, on(role('*')), 'fail'],
    ['not even a negative one', { resources: arn({ min_prefix: -5 }) }, on('*'), 'fail'],
    ['literal', { resources: { every: literal } }, on([role('a')]), 'pass'],
    ['literal with a wildcard', { resources: { every: literal } }, on([role('a?')]), 'fail'],
    ['literal with a variable', { resources: { every: literal } }, on('x/${aws:username}'), 'fail'],
    ['none literal, but perhaps one', { resources: { none: literal } }, on(parts('x/', gap('var.y'))), 'unknown'],
    ['literal with a hole', { resources: { every: literal } }, on(parts('x/', gap('var.y'))), 'unknown'],
    [
      'within',
      { resources: { every: { within: [role('app-*')] } as unknown as Clause } },
      on([role('app-x'), role('app-*')]),
      'pass',
    ],
    [
      'not within',
      { resources: { every: { within: role('app-*') } as unknown as Clause } },
      on([role('app-x'), role('*')]),
      'fail',
    ],
    [
      'both of an element',
      { resources: { every: { literal: true, within: role('app-*') } as unknown as Clause } },
      on(role('x')),
      'fail',
    ],
    ['NotResource is one element', { resources: { every: named } }, { Action: '*', NotResource: role('a') }, 'fail'],
    ['no Resource', { resources: { every: named } }, { Action: '*' }, 'unknown'],
    ['no Resource, reached', { resources: { reach: role('a') } }, { Action: '*' }, 'unknown'],
  ])('%s', (...row) => check(row));
});

describe('groups of clauses', () => {
  const x = { Action: 'a:b', Resource: '*' };
  const yes: Clause = { effect: 'Allow' };
  const no: Clause = { effect: 'Deny' };
  const maybe: Clause = { actions: { reach: 'iam:PassRole' } };
  const hidden = { ...x, Action: unknown() };
  test.each<Row>([
    ['side by side: and', { effect: 'Allow', sid: 'x' }, x, 'fail'],
    ['all', { all: [yes, no] }, x, 'fail'],
    ['any', { any: [no, yes] }, x, 'pass'],
    ['not', { not: no }, x, 'pass'],
    ['not unknown', { not: maybe }, hidden, 'unknown'],
    ['unknown does not matter', { any: [maybe, yes] }, hidden, 'pass'],
    ['unknown decides', { any: [maybe, no] }, hidden, 'unknown'],
    ['nested', { not: { any: [no, { not: { all: [yes] } }] } }, x, 'pass'],
    ['nothing asked', {}, x, 'pass'],
    ['any of none', { any: [] }, x, 'fail'],
  ])('%s', (...row) => check(row));
});

describe('on role uses', () => {
  const uses = (clause: Clause) =>
    verdicts(active(rule('role-use', { require: clause })), [resource('fn', 'aws_lambda_function', { role: 'x' })]);

  test.each<[string, Clause, string]>([
    ['the type of the consumer', { consumer_type: 'aws_lambda_function' }, '1 pass'],
    ['the services', { services: { includes: 'lambda.amazonaws.com' } }, '1 pass'],
    ['any of several services', { services: { includes: ['x', 'lambda.amazonaws.com'] } }, '1 pass'],
    ['another service', { services: { includes: 'ec2.amazonaws.com' } }, '1 fail'],
    ['trust', { trust: { admits: { fact: 'services' } } }, '1 unknown'],
  ])('%s', (_, clause, verdict) => expect(uses(clause)).toBe(verdict));
});

test('what a finding points at is each element that offends, shown as people write it', () => {
  const on = resource('p', 'aws_iam_policy', {
    policy: {
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: ['x', parts('y/', gap('var.y'), '*'), sensitive('secret*')] },
      ],
    },
  });
  const [found] = findings(
    active(
      rule(
        'statement',
        { require: { resources: { every: { literal: true } as unknown as Clause } } },
        { message: '{found} on {resource}' },
      ),
    ),
    [on],
  );
  expect(found?.message).toBe('`y/${var.y}*`, `(sensitive value)` on p');
  expect(found?.place.route).toEqual(['policy', 'Statement', 0, 'Resource', 1]);
});

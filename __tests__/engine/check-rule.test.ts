import { describe, expect, test } from '@jest/globals';
import { checkRule, checkValue } from '../../src/engine/check-rule.js';
import type { Clause, Param, Rule } from '../../src/engine/rule.js';
import { rule } from './build.js';

const integer: Param = { type: 'integer', default: 3, doc: '' };
const text: Param = { type: 'string', default: 'x', doc: '' };
const clause = (asked: unknown) => asked as Clause;

function faults(
  each: Rule['each'],
  asks: { where?: Clause; require?: Clause; forbid?: Clause },
  rest: Partial<Rule> = {},
) {
  return checkRule(rule(each, asks, rest), 'sample').map(({ route, message }) => `${route.join('.')}: ${message}`);
}

describe('what the schema cannot say', () => {
  const holds = { require: { effect: 'Allow' } };
  test.each<[string, Parameters<typeof faults>, string[]]>([
    ['nothing is wrong', ['statement', holds], []],
    [
      'the id is not the file',
      ['statement', holds, { id: 'other' }],
      ['id: the id is `other`, but the file is called `sample`; they must be the same'],
    ],
    [
      'it asks nothing',
      ['statement', { where: { effect: 'Allow' } }],
      ['each: the rule asks nothing; it needs `require` or `forbid`'],
    ],
    [
      'a placeholder that there is not',
      ['statement', holds, { message: '{foud} {x}' }],
      [
        'message: `{foud}` is none of `{found}`, `{resource}`; did you mean `{found}`?',
        'message: `{x}` is none of `{found}`, `{resource}`',
      ],
    ],
    [
      'a placeholder of every object',
      ['statement', holds, { message: '{constructor}' }],
      ['message: `{constructor}` is none of `{found}`, `{resource}`'],
    ],
    [
      'a placeholder of another subject',
      ['role-use', { require: {} }, { message: '{found}' }],
      ['message: `{found}` is none of `{consumer}`, `{role}`, `{services}`, `{why}`'],
    ],
    [
      'a parameter that there is not',
      ['statement', { where: { actions: { reach: { param: 'actoin' } } }, ...holds }, { params: { action: text } }],
      ['where.actions.reach.param: the rule has no parameter `actoin`; did you mean `action`?'],
    ],
    [
      'a parameter of every object',
      ['statement', { require: { effect: { param: 'constructor' } } }],
      ['require.effect.param: the rule has no parameter `constructor`'],
    ],
    [
      'in a group',
      ['statement', { forbid: { any: [{}, { not: { effect: { param: 'x' } } }] } }],
      ['forbid.any.1.not.effect.param: the rule has no parameter `x`'],
    ],
    [
      'in an element',
      [
        'grant',
        {
          require: clause({
            resources: { every: { arn: { service: 'iam', type: 'role', min_prefix: { param: 'x' } } } },
          }),
        },
      ],
      ['require.resources.every.arn.min_prefix.param: the rule has no parameter `x`'],
    ],
    [
      'a text for a number',
      [
        'grant',
        {
          require: clause({
            resources: { every: { arn: { service: 'iam', type: 'role', min_prefix: { param: 'x' } } } },
          }),
        },
        { params: { x: text } },
      ],
      ['require.resources.every.arn.min_prefix.param: `x` is of type string; here it must be integer'],
    ],
    [
      'a number for a text',
      ['grant', { require: { actions: { reach: { param: 'x' } } } }, { params: { x: integer } }],
      ['require.actions.reach.param: `x` is of type integer; here it must be string or patterns or enum'],
    ],
    [
      'a fact that there is not',
      ['role-use', { require: { trust: { admits: { fact: 'servces' } } } }],
      ['require.trust.admits.fact: there is no fact `servces` with values of its own; did you mean `services`?'],
    ],
    [
      'a fact of every object',
      ['role-use', { require: { trust: { admits: { fact: 'constructor' } } } }],
      ['require.trust.admits.fact: there is no fact `constructor` with values of its own'],
    ],
    [
      'a fact without values',
      ['role-use', { require: { trust: { admits: { fact: 'trust' } } } }],
      ['require.trust.admits.fact: there is no fact `trust` with values of its own'],
    ],
    [
      'a default of another type',
      ['statement', holds, { params: { x: { ...integer, default: 'three' } } }],
      ['params.x.default: must be a whole number'],
    ],
  ])('%s', (_, given, expected) => expect(faults(...given)).toEqual(expected));
});

describe('the value of a parameter', () => {
  const way: Param = { type: 'enum', values: ['literal', 'prefix'], default: 'prefix', doc: '' };
  const list: Param = { type: 'patterns', default: [], doc: '' };
  const flag: Param = { type: 'boolean', default: true, doc: '' };
  test.each<[string, Param, unknown, string | undefined]>([
    ['an integer', integer, 3, undefined],
    ['half of one', integer, 1.5, 'must be a whole number'],
    ['one as text', integer, '3', 'must be a whole number'],
    ['none', integer, Number.NaN, 'must be a whole number'],
    ['a flag', flag, false, undefined],
    ['a flag as text', flag, 'no', 'must be true or false'],
    ['a text', text, '', undefined],
    ['a number as text', text, 1, 'must be a text'],
    ['texts', list, ['a', 'b'], undefined],
    ['no list', list, 'a', 'must be a list of texts'],
    ['other items', list, ['a', 1], 'must be a list of texts'],
    ['one of some', way, 'literal', undefined],
    ['nearly', way, 'litteral', 'must be one of `literal`, `prefix`; did you mean `literal`?'],
    ['not at all', way, 7, 'must be one of `literal`, `prefix`'],
    ['of every object', way, 'constructor', 'must be one of `literal`, `prefix`'],
    ['of none', { ...way, values: [] }, 'x', 'must be one of '],
  ])('%s', (_, param, value, wrong) => expect(checkValue(param, value)).toBe(wrong));
});

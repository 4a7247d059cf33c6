import { describe, expect, test } from '@jest/globals';
import type { Expression } from '../../../src/input/hcl/ast.js';
import { evaluate } from '../../../src/input/hcl/evaluate/evaluate.js';
import { convertTo, readConstraint } from '../../../src/input/hcl/evaluate/type-constraint.js';
import { parseHclExpression } from '../../../src/input/hcl/parser.js';
import { evaluateText, scopeOf, show, textOf } from './scope.js';

/** A value as a variable of this type has it. */
function convert(type: string, value: string) {
  const constraint = readConstraint(parseHclExpression(type).expression);
  if (constraint === undefined) throw new Error('no type');
  const scope = scopeOf(type);
  return convertTo(evaluateText(value), constraint, (fallback: Expression) => evaluate(fallback, scope), 'var.x');
}

describe('a value as a variable of a type has it', () => {
  test.each([
    ['string', '1', '"1"'],
    ['number', '"1.5"', '1.5'],
    ['bool', '"true"', 'true'],
    ['any', '[1]', '[1]'],
    ['string', '[1]', '!'],
    ['string', 'null', 'null'],
    ['list', '["a", 1]', 'list["a", "1"]'],
    ['list(string)', '[1, true]', 'list["1", "true"]'],
    ['list(any)', '[1, "a"]', 'list["1", "a"]'],
    ['set(string)', '["b", "a", "b"]', 'set["a", "b"]'],
    ['map(string)', '{ a = 1 }', 'map{a = "1"}'],
    ['map(list(string))', '{ a = [1] }', 'map{a = list["1"]}'],
    ['map(string)', '{ a = [1] }', 'map{a = !}'],
    ['tuple([string, number])', '[1, "2"]', '["1", 2]'],
    ['tuple([string])', '[]', '!'],
    ['object({ a = string })', '{ a = 1, b = 2 }', '{a = "1"}'],
    ['object({ a = string })', '{}', '!'],
    ['object({ a = optional(string) })', '{}', '{a = null}'],
    ['object({ a = optional(string, "x") })', '{}', '{a = "x"}'],
    ['object({ a = optional(string, "x") })', '{ a = null }', '{a = "x"}'],
    ['object({ a = optional(string, "x") })', '{ a = "y" }', '{a = "y"}'],
    ['object({ a = optional(object({ b = optional(number, 1) }), {}) })', '{}', '{a = {b = 1}}'],
    ['list(object({ a = optional(list(string), []) }))', '[{}, { a = [1] }]', 'list[{a = list[]}, {a = list["1"]}]'],
    ['map(object({ a = optional(bool, false) }))', '{ x = {} }', 'map{x = {a = false}}'],
    ['"string"', '1', '"1"'],
  ])('%s of %s', (type, value, shown) => expect(show(convert(type, value))).toBe(shown));

  test('a value keeps its place, a default has its own', () => {
    const type = 'object({ a = string, b = optional(string, "y") })';
    const value = '{ a = "x" }';
    const made = convert(type, value);
    const entries = made.kind === 'map' ? made.entries : [];
    expect(entries.map((entry, at) => textOf(entry.value, at === 0 ? value : type))).toEqual(['"x"', '"y"']);
  });
});

test.each([
  'text',
  'list()',
  'list(string, string)',
  'object([])',
  'tuple({})',
  'object({ a = nope })',
  '1',
  'optional(string)',
])('%s is no type', (type) => expect(readConstraint(parseHclExpression(type).expression)).toBeUndefined());

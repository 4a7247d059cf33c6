import { describe, expect, test } from '@jest/globals';
import { type Mode, OTHER } from '../../../src/iam/text/automaton.js';
import { compileAll, type PatternOptions, WIDEST } from '../../../src/iam/text/glob.js';
import { accepts, type Subsets, subsets } from '../../../src/iam/text/subsets.js';

const automata = (patterns: readonly string[], options: PatternOptions = {}) =>
  compileAll(
    patterns.map((pattern) => [pattern]),
    options,
    WIDEST,
  );
const after = (sets: Subsets, text: string) => Array.from(text).reduce((set, char) => sets.next(set, char), sets.start);
const setsOf = (patterns: readonly string[], options: PatternOptions = {}, mode: Mode = 'maybe') =>
  subsets(automata(patterns, options), mode);

describe('what is known after some letters', () => {
  test.each<readonly [patterns: readonly string[], text: string, is: readonly string[]]>([
    [['ab'], '', []],
    [['ab'], 'a', []],
    [['ab'], 'ab', ['accepts']],
    [['ab'], 'abc', ['is dead']],
    [['ab', 'a?c'], 'ab', ['accepts']],
    [['*'], '', ['accepts', 'accepts all']],
    [['a*'], '', []],
    [['a*'], 'ab', ['accepts', 'accepts all']],
    [['*a'], 'ba', ['accepts']],
    [['a*b', 'a*'], 'a', ['accepts', 'accepts all']],
    [[], '', ['is dead']],
  ])('%j after %j: %j', (patterns, text, is) => {
    const sets = setsOf(patterns);
    const set = after(sets, text);
    const found = { accepts: sets.accepts(set), 'accepts all': sets.acceptsAll(set), 'is dead': sets.isDead(set) };
    expect(Object.entries(found).flatMap(([name, holds]) => (holds ? [name] : []))).toEqual(is);
  });

  test.each<readonly [patterns: readonly string[], options: PatternOptions, letters: readonly string[]]>([
    [['a', 'b*'], {}, ['a', 'b']],
    [['?a'], {}, []],
    [['*a'], {}, ['a']],
    [['*a'], { colons: true }, [':', 'a']],
    [['?a'], { colons: true }, [':']],
    [[''], {}, []],
  ])('letters that %j (%j) tells apart: %j', (patterns, options, letters) => {
    const sets = setsOf(patterns, options);
    expect([...sets.explicit(sets.start)].sort()).toEqual(letters);
  });

  test('letters that are not told apart lead to the same set', () => {
    const sets = setsOf(['*a*b']);
    expect(after(sets, 'x')).toBe(sets.next(sets.start, OTHER));
    expect(after(sets, 'xa')).toBe(after(sets, 'a'));
    expect(after(sets, 'ab')).not.toBe(after(sets, 'a'));
  });

  test('there is no other set', () => {
    expect(() => setsOf(['a']).accepts(1)).toThrow('no subset has the number 1');
  });
});

describe('positions written down', () => {
  test('are counted once', () => {
    const sets = setsOf(['ab']);
    expect(sets.size()).toBe(2);
    after(sets, 'a');
    // one position that takes the letter; a set of one
    expect(sets.size()).toBe(5);
    after(sets, 'a');
    expect(sets.size()).toBe(5);
  });

  test.each<readonly [pattern: string, text: string, options: PatternOptions]>([
    [`${'*a'.repeat(50)}*`, 'a', {}],
    [`${'*a'.repeat(50)}*b`, 'a', { colons: true }],
    [`${'*a'.repeat(50)}b:*c`, 'a', { colons: true }],
  ])('are none that a later `*` makes redundant: %#', (pattern, letter, options) => {
    const sets = setsOf([pattern], options);
    after(sets, letter.repeat(50));
    // else there are up to 50 at each of 50 letters
    expect(sets.size()).toBeLessThan(500);
  });

  test.each<readonly [pattern: string, text: string]>([
    ['*a:*b', 'xa:xb'],
    ['*a*b:*c', 'xaxb:c'],
    ['*:a*b', 'x:y:ab'],
    ['*:*a', 'x:y:a'],
    ['*:*a*b', 'x:a:yab'],
    ['a*b*:*c', 'abx:y:c'],
    ['a:*b:*c', 'a:xb:b:c'],
    ['*?:*a', 'x:y:a'],
  ])('none is lost where a colon may follow: %s takes %s as much as its parts', (pattern, text) => {
    const sets = setsOf([pattern], { colons: true });
    const source = Array.from(pattern, (char, at) => {
      if (char === '?') return '[^:]';
      return char === '*' ? (pattern[at + 1] === ':' ? '.*' : '[^:]*') : char;
    });
    expect(sets.accepts(after(sets, text))).toBe(new RegExp(`^${source.join('')}$`).test(text));
  });
});

test.each<readonly [patterns: readonly string[], text: string, budget: number, is: boolean | 'unknown']>([
  [['*'], 'abc', 0, true],
  [['a*'], 'abc', 100, true],
  [['abc'], 'abc', 100, true],
  [['abc'], 'ab', 100, false],
  [['abc'], 'abc', 4, 'unknown'],
  [['x', '*c'], 'abc', 100, true],
])('whether one of %j matches all of %j, within %s: %s', (patterns, text, budget, is) => {
  expect(accepts(automata(patterns), Array.from(text), budget)).toBe(is);
});

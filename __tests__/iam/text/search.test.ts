import { describe, expect, test } from '@jest/globals';
import {
  ANYTHING,
  type Automaton,
  type Letters,
  NO_COLON,
  OTHER,
  type Token,
} from '../../../src/iam/text/automaton.js';
import { compileAll, WIDEST } from '../../../src/iam/text/glob.js';
import { find } from '../../../src/iam/text/search.js';

const automata = (patterns: readonly string[]) =>
  compileAll(
    patterns.map((pattern) => [pattern]),
    {},
    WIDEST,
  );
const one = (from: Letters): Token => ({ take: 'one', from });

/** The letters of a word, `_` for one that nobody mentions; those in `[]` might be others. */
function spelt(word: ReturnType<typeof find>): string | null {
  if (word === null || word === 'unknown') return word;
  const letters = word.steps.map(({ letter, free }) => {
    const char = letter === OTHER ? '_' : typeof letter === 'string' ? letter : letter.key;
    return free ? `[${char}]` : char;
  });
  return letters.join('');
}

describe('a shortest word', () => {
  test.each<readonly [all: readonly string[], none: readonly string[], word: string | null]>([
    [['ab'], [], 'ab'],
    [['a?'], [], 'a[_]'],
    [['a*b'], [], 'ab'],
    [['a?', '?b'], [], 'ab'],
    [['?', '?'], ['a'], '[_]'],
    [['*'], ['?', ''], '[_][_]'],
    [['a*', '*b'], ['ab'], 'a[_]b'],
    [['a*'], ['*'], null],
    [['a'], ['?'], null],
    [['ab', 'a'], [], null],
    [[''], [], ''],
  ])('in all of %j and none of %j: %s', (all, none, word) => {
    expect(spelt(find(automata(all), automata(none), 'maybe'))).toBe(word);
  });

  test.each<readonly [name: string, all: readonly Automaton[], none: readonly string[], word: string | null]>([
    ['one of these', [[one({ only: 'ab' })]], [], '[a]'],
    ['one of these that is not to be', [[one({ only: 'ab' })]], ['a'], '[b]'],
    ['one of these, all of which are not to be', [[one({ only: 'ab' })]], ['a', 'b'], null],
    ['one of these and of those', [[one({ only: 'ab' })], [one({ only: 'bc' })]], [], '[b]'],
    ['one of these, but for some', [[one({ not: 'a' })], [one({ only: 'ab' })]], [], '[b]'],
    ['one of these, and any', [[one(ANYTHING)], [one({ only: ':' })]], [], '[:]'],
    ['one of these, and none of them', [[one(NO_COLON)], [one({ only: ':' })]], [], null],
    ['one of these, told apart', [[one({ only: 'abc' })]], ['b', 'a'], '[c]'],
  ])('%s', (_, all, none, word) => {
    expect(spelt(find(all, automata(none), 'maybe'))).toBe(word);
  });

  test.each<readonly [all: readonly string[], slots: readonly number[]]>([
    [['ab'], []],
    [['a*b'], [1]],
    [['*a*'], [0, 1]],
    [['*', 'ab'], []],
    [['*', 'ab*'], [2]],
  ])('%j could take more at %j', (all, slots) => {
    const word = find(automata(all), [], 'maybe');
    expect(word !== null && word !== 'unknown' && [...word.slots].sort()).toEqual(slots);
  });
});

describe('the budget', () => {
  const used = (all: string, none: readonly string[]) => {
    const budget = { left: 100_000 };
    expect(find(automata([all]), automata(none), 'maybe', budget)).not.toBe('unknown');
    return 100_000 - budget.left;
  };

  test('pays for states and letters tried, once each', () => {
    expect(used('a'.repeat(100), [])).toBeGreaterThan(500);
    expect(used('a'.repeat(100), [])).toBeLessThan(520);
  });

  test('pays for the positions of what is not to match', () => {
    const more = used('a'.repeat(100), ['?'.repeat(200)]) - used('a'.repeat(100), []);
    // for each letter, that it is taken, and the set that it leads to
    expect(more).toBeGreaterThan(280);
    expect(more).toBeLessThan(320);
  });

  test('is what is left of it', () => {
    expect(find(automata(['a'.repeat(100)]), [], 'maybe', { left: 100 })).toBe('unknown');
    expect(spelt(find(automata(['a'.repeat(100)]), [], 'maybe', { left: 1_000 }))).toBe('a'.repeat(100));
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type TextClass, textClasses } from '../../../src/iam/text/classes.js';
import { compileAll, type PatternOptions, WIDEST } from '../../../src/iam/text/glob.js';

function through(lists: readonly (readonly string[])[], options: PatternOptions = {}, left = 400_000) {
  const automata = lists.map((patterns) =>
    compileAll(
      patterns.map((pattern) => [pattern]),
      options,
      WIDEST,
    ),
  );
  const classes: TextClass[] = [];
  const generator = textClasses(automata, () => true, { left });
  for (let next = generator.next(); ; next = generator.next()) {
    if (next.done) return { classes, complete: next.value };
    classes.push(next.value);
  }
}

const signature = (bits: readonly boolean[]) => bits.map(Number).join('');

describe('the ways in which texts match', () => {
  const cases: [string, string[][], string[]][] = [
    ['no list', [], ['']],
    ['nothing matches an empty list', [[]], ['0']],
    ['everything matches a star', [['*']], ['1']],
    ['one name', [['ab']], ['0', '1']],
    ['apart', [['a*'], ['b*']], ['00', '01', '10']],
    ['one within the other', [['a*'], ['ab*']], ['00', '10', '11']],
    ['crossing', [['a*'], ['*b']], ['00', '01', '10', '11']],
    ['several patterns are one list', [['a', 'b'], ['?']], ['00', '01', '11']],
    ['the same', [['a*b'], ['a*b']], ['00', '11']],
    ['together all there is', [['a*', '*b'], ['*']], ['01', '11']],
  ];
  test.each(cases)('%s', (_, lists, expected) => {
    const { classes, complete } = through(lists);
    expect(complete).toBe(true);
    expect(classes.map(({ bits }) => signature(bits)).sort()).toEqual(expected);
  });

  test('what nobody wants is left out', () => {
    const automata = [['a*'], ['*b']].map((patterns) => compileAll([patterns], {}, WIDEST));
    const wanted = [...textClasses(automata, (decided) => decided[0] !== false)].map(({ text }) => text);
    expect(wanted.every((text) => text === '' || text.startsWith('a'))).toBe(true);
  });

  test('nor what is decided to match', () => {
    const automata = [['a*'], ['*b']].map((patterns) => compileAll([patterns], {}, WIDEST));
    const wanted = [...textClasses(automata, (decided) => decided[0] !== true)].map(({ text }) => text);
    expect(wanted.filter((text) => text.startsWith('a'))).toEqual([]);
    expect(wanted.some((text) => text.endsWith('b'))).toBe(true);
  });

  test('the budget pays for transitions and positions, once each', () => {
    const budget = { left: 100_000 };
    for (const _ of textClasses([compileAll([['a'.repeat(100)]], {}, WIDEST)], () => true, budget));
    const used = 100_000 - budget.left;
    // at each letter: two transitions, each from one position, and two sets, of one position and of none
    expect(used).toBeGreaterThan(600);
    expect(used).toBeLessThan(800);
  });

  test('the budget ends it, and it says so', () => {
    const long = Array.from({ length: 12 }, (_, at) => `*${'a'.repeat(at)}b${'a'.repeat(12 - at)}*`);
    expect(
      through(
        long.map((pattern) => [pattern]),
        {},
        2_000,
      ).complete,
    ).toBe(false);
  });

  test('the same as going through all short texts', () => {
    const all = shortTexts(['a', 'b', ':', 'c'], 6);
    const pattern = fc.stringMatching(/^[ab:*?]{0,3}$/);
    const lists = fc.array(fc.array(pattern, { maxLength: 2 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lists, fc.boolean(), (patterns, colons) => {
        const regexes = patterns.map((list) => list.map((one) => regex(one, colons)));
        const signatureOf = (text: string) => signature(regexes.map((list) => list.some((one) => one.test(text))));
        const expected = new Set(all.map(signatureOf));
        const { classes, complete } = through(patterns, { colons });
        expect(complete).toBe(true);
        // An example may be longer than the short texts, and is then checked by itself.
        for (const { bits, text } of classes) expect([text, signatureOf(text)]).toEqual([text, signature(bits)]);
        const found = new Set(classes.map(({ bits }) => signature(bits)));
        for (const one of expected) expect(found).toContain(one);
      }),
      { numRuns: 400 },
    );
  });
});

function shortTexts(alphabet: readonly string[], longest: number): string[] {
  const all = [''];
  for (let at = 0; at < all.length; at += 1) {
    const text = String(all[at]);
    if (text.length < longest) for (const char of alphabet) all.push(text + char);
  }
  return all;
}

/** A wildcard keeps to its segment unless it is a star that ends it. */
function regex(pattern: string, colons: boolean): RegExp {
  const source = Array.from(pattern, (char, at) => {
    if (char === '?') return colons ? '[^:]' : '.';
    if (char !== '*') return char;
    const ends = at + 1 === pattern.length || pattern[at + 1] === ':';
    return colons && !ends ? '[^:]*' : '.*';
  });
  return new RegExp(`^${source.join('')}$`, 's');
}

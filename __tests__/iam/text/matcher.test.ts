import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matcher } from '../../../src/iam/text/matcher.js';
import { matches } from '../../../src/iam/text/pattern.js';

describe('many patterns and many texts', () => {
  test.each<readonly [patterns: readonly string[][], matched: readonly string[], others: readonly string[]]>([
    [[], [], ['', 'a']],
    [
      [['a'], ['b']],
      ['a', 'b'],
      ['', 'ab', 'A'],
    ],
    [
      [['ab'], ['a', '*']],
      ['a', 'ab', 'abc'],
      ['', 'b', 'ba'],
    ],
    [
      [['b'], ['a?c']],
      ['b', 'abc'],
      ['a?c?', 'ac', 'bbc', 'bb'],
    ],
    [[['a', 'b']], ['ab'], ['a', 'b']],
    [
      [['a'], ['?', 'b']],
      ['a', 'bb'],
      ['b', '?'],
    ],
  ])('%j', (patterns, matched, others) => {
    const has = matcher(patterns, {});
    expect([...matched, ...others].filter(has)).toEqual(matched);
  });

  test('the same as one by one', () => {
    const pattern = fc.stringMatching(/^[abA:*?]{0,4}$/);
    const options = fc.record({ colons: fc.boolean(), ignoreCase: fc.boolean() });
    const texts = fc.array(fc.stringMatching(/^[abA:]{0,4}$/), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), texts, options, (patterns, asked, how) => {
        const has = matcher(
          patterns.map((one) => [one]),
          how,
        );
        for (const text of asked) expect(has(text)).toBe(patterns.some((one) => matches([one], text, how) === true));
      }),
      { numRuns: 2_000 },
    );
  });
});

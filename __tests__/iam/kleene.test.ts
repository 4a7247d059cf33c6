import { describe, expect, test } from '@jest/globals';
import { every, type Kleene, not, some, waysToDecide } from '../../src/iam/kleene.js';

const ALL: readonly Kleene[] = [true, false, 'unknown'];
const pairs = ALL.flatMap((a) => ALL.map((b) => [a, b] as const));

describe('three-valued logic', () => {
  test.each<readonly [Kleene, Kleene, and: Kleene, or: Kleene]>([
    [true, true, true, true],
    [true, false, false, true],
    [false, false, false, false],
    [true, 'unknown', 'unknown', true],
    [false, 'unknown', false, 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s and %s: %s; or: %s', (a, b, and, or) => {
    expect([every([a, b]), every([b, a])]).toEqual([and, and]);
    expect([some([a, b]), some([b, a])]).toEqual([or, or]);
  });

  test('ways to decide', () => {
    const ways = [
      [true, true, false],
      [true, false, false],
    ];
    expect(waysToDecide([true, 'unknown', false], 1)).toEqual(ways);
    expect(waysToDecide(['unknown', 'unknown'], 2)).toHaveLength(4);
    expect(waysToDecide(['unknown', 'unknown'], 1)).toBeUndefined();
    expect(waysToDecide([], 0)).toEqual([[]]);
  });

  test('of nothing', () => {
    expect(every([])).toBe(true);
    expect(some([])).toBe(false);
  });

  test.each(pairs)("De Morgan's laws: %s, %s", (a, b) => {
    expect(not(every([a, b]))).toBe(some([not(a), not(b)]));
    expect(not(some([a, b]))).toBe(every([not(a), not(b)]));
  });

  test.each(ALL)('not not %s', (a) => {
    expect(not(not(a))).toBe(a);
  });

  test('an answer stays when what was unknown becomes known', () => {
    for (const [a, b] of pairs) {
      for (const known of TRUTHS) {
        const filled = [a, b].map((truth) => (truth === 'unknown' ? known : truth));
        if (every([a, b]) !== 'unknown') expect(every(filled)).toBe(every([a, b]));
        if (some([a, b]) !== 'unknown') expect(some(filled)).toBe(some([a, b]));
      }
    }
  });
});

const TRUTHS = [true, false] as const;

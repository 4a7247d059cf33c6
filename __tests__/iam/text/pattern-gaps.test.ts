import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Kleene } from '../../../src/iam/kleene.js';
import type { Gap, Pieces } from '../../../src/iam/statement.js';
import { covers, matches, type PatternOptions, reaches } from '../../../src/iam/text/pattern.js';

/**
 * What is said of a pattern with gaps has to hold however they are filled. The filled pattern has none, and is judged by what
 * pattern-oracle.test.ts checks.
 */
const RUNS = { numRuns: 4000, seed: 20 };

const options: fc.Arbitrary<PatternOptions> = fc.record({ colons: fc.boolean(), ignoreCase: fc.boolean() });

const text = (alphabet: string, most: number, least = 0) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: least, maxLength: most }).map((chars) => chars.join(''));

const gap = (stands: Gap['stands'], names: readonly string[]): fc.Arbitrary<Gap> =>
  fc.constantFrom(...names).map((name) => ({ stands, name }));

const patternText = text('ab*?:/', 3);
const unknownOrFixed = fc.oneof(gap('unknown', ['x']), gap('fixed', ['f', 'g']));
const anyGap = fc.oneof(unknownOrFixed, gap('variable', ['v', 'w']));

function piecesWith(gaps: fc.Arbitrary<Gap>): fc.Arbitrary<Pieces> {
  return fc.array(fc.oneof({ weight: 2, arbitrary: patternText }, { weight: 1, arbitrary: gaps }), { maxLength: 4 });
}

/** What each gap holds: a name's text for fixed gaps and variables, the next text for each unknown one. */
const filling = fc.record({
  f: text('ab', 2, 1),
  g: text('ab', 2, 1),
  v: text('ab:/', 2),
  w: text('ab:/', 2),
  x: fc.array(patternText, { minLength: 12, maxLength: 12 }),
});
type Filling = typeof filling extends fc.Arbitrary<infer T> ? T : never;

function fillAll(patterns: readonly Pieces[], { x, ...named }: Filling): Pieces[] {
  let used = 0;
  const fill = (piece: string | Gap): string => {
    if (typeof piece === 'string') return piece;
    if (piece.stands !== 'unknown') return named[piece.name as keyof typeof named];
    used += 1;
    return x[used % x.length] ?? '';
  };
  return patterns.map((pieces) => [pieces.map(fill).join('')]);
}

const TRUTHS = [true, false] as const;

/** Whether `is` may be said when one filling gives `filled`. `for`: the answers that speak about all fillings. */
function holds(is: Kleene, filled: Kleene, forAll: readonly Kleene[] = TRUTHS): boolean {
  return !forAll.includes(is) || is === filled;
}

describe('an answer about gaps holds for every filling', () => {
  test('matches', () => {
    fc.assert(
      fc.property(piecesWith(anyGap), text('ab:/', 5), options, filling, (pieces, concrete, how, filled) => {
        const [whole = []] = fillAll([pieces], filled);
        return holds(matches(pieces, concrete, how), matches(whole, concrete, how));
      }),
      RUNS,
    );
  });

  test('reaches', () => {
    const property = (forAll: readonly Kleene[]) => (a: Pieces, b: Pieces, how: PatternOptions, filled: Filling) => {
      const [left = [], right = []] = fillAll([a, b], filled);
      return holds(reaches(a, b, how), reaches(left, right, how), forAll);
    };
    const fixed = piecesWith(unknownOrFixed);
    fc.assert(fc.property(fixed, fixed, options, filling, property(TRUTHS)), RUNS);
    // Variables: `true` says that some request does it, `false` that none does.
    const free = piecesWith(anyGap);
    fc.assert(fc.property(free, free, options, filling, property([false])), RUNS);
  });

  test('covers', () => {
    const property =
      (forAll: readonly Kleene[]) => (outer: Pieces[], inner: Pieces, how: PatternOptions, filled: Filling) => {
        const [target = [], ...patterns] = fillAll([inner, ...outer], filled);
        return holds(covers(outer, inner, how), covers(patterns, target, how), forAll);
      };
    const fixed = piecesWith(unknownOrFixed);
    const several = (one: fc.Arbitrary<Pieces>) => fc.array(one, { maxLength: 3 });
    fc.assert(fc.property(several(fixed), fixed, options, filling, property(TRUTHS)), RUNS);
    // Variables: `true` says that every request does it, `false` that one does not.
    const free = piecesWith(anyGap);
    fc.assert(fc.property(several(free), free, options, filling, property([true])), RUNS);
  });

  test('putting an unknown gap in the place of any piece never turns true into false, nor false into true', () => {
    const flips = (before: Kleene, after: Kleene) => before !== 'unknown' && after !== 'unknown' && before !== after;
    const one = piecesWith(unknownOrFixed);
    fc.assert(
      fc.property(one, one, fc.nat({ max: 3 }), options, (a, b, at, how) => {
        const hidden: Pieces = a.map((piece, index) => (index === at ? { stands: 'unknown', name: 'hidden' } : piece));
        expect(flips(reaches(a, b, how), reaches(hidden, b, how))).toBe(false);
        expect(flips(covers([a], b, how), covers([hidden], b, how))).toBe(false);
        expect(flips(covers([b], a, how), covers([b], hidden, how))).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('laws', () => {
  test('what is covered is reached', () => {
    fc.assert(
      fc.property(piecesWith(anyGap), piecesWith(anyGap), options, (a, b, how) => {
        if (covers([a], b, how) === true) expect(reaches(a, b, how)).toBe(true);
      }),
      RUNS,
    );
  });

  test('overlap is symmetric', () => {
    fc.assert(
      fc.property(piecesWith(anyGap), piecesWith(anyGap), options, (a, b, how) => {
        expect(reaches(a, b, how)).toBe(reaches(b, a, how));
      }),
      RUNS,
    );
  });

  test('what holds no unknown text covers itself, and `*` covers everything', () => {
    fc.assert(
      fc.property(piecesWith(fc.oneof(gap('fixed', ['f']), gap('variable', ['v']))), options, (a, how) => {
        // Whether a `*` before a policy variable is the last character of its segment, the request decides.
        const depends = a.some((piece, at) => typeof piece !== 'string' && piece.stands === 'variable' && at > 0);
        if (!depends) expect(covers([a], a, how)).toBe(true);
        expect(covers([['*']], a, how)).toBe(true);
        expect(reaches(a, a, how)).toBe(true);
      }),
      RUNS,
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { covers, matches, type PatternOptions, reaches } from '../../../src/iam/text/pattern.js';
import { example } from './pattern-example.js';

/**
 * All short patterns against an oracle that shares nothing with the code: JavaScript's regular expressions on all short texts.
 *
 * Long enough to decide: where two patterns of n and m characters overlap, they do so in a text of at most n + m characters, since
 * only what one of the two spells out has to be there. For containment a counterexample that is reported is checked by itself,
 * however long it is, so that a wrong `false` cannot hide; a wrong `true` would have to miss only texts that are longer than twice
 * the pattern. `c` stands for all characters that no pattern mentions: patterns cannot tell those apart.
 */
function texts(alphabet: string, longest: number): string[] {
  const all = [''];
  for (let at = 0; at < all.length; at += 1) {
    const text = String(all[at]);
    if (text.length < longest) for (const char of alphabet) all.push(text + char);
  }
  return all;
}

function regex(pattern: string, { colons, ignoreCase }: PatternOptions): RegExp {
  const source = Array.from(pattern, (char, at) => {
    if (char === '?') return colons ? '[^:]' : '.';
    if (char !== '*') return char;
    const ends = at + 1 === pattern.length || pattern[at + 1] === ':';
    return colons && !ends ? '[^:]*' : '.*';
  });
  return new RegExp(`^${source.join('')}$`, ignoreCase ? 'is' : 's');
}

interface Language {
  pattern: string;
  regex: RegExp;
  /** One bit a text. */
  bits: Uint32Array;
}

function languages(patterns: readonly string[], all: readonly string[], options: PatternOptions): Language[] {
  return patterns.map((pattern) => {
    const bits = new Uint32Array(Math.ceil(all.length / 32));
    const matcher = regex(pattern, options);
    for (const [at, text] of all.entries()) {
      if (matcher.test(text)) bits[at >> 5] = Number(bits[at >> 5]) | (1 << (at & 31));
    }
    return { pattern, regex: matcher, bits };
  });
}

function overlap(a: Language, b: Language): boolean {
  for (let at = 0; at < a.bits.length; at += 1) if ((Number(a.bits[at]) & Number(b.bits[at])) !== 0) return true;
  return false;
}

function contained(inner: Language, outers: readonly Language[]): boolean {
  for (let at = 0; at < inner.bits.length; at += 1) {
    let left = Number(inner.bits[at]);
    for (const outer of outers) left &= ~Number(outer.bits[at]);
    if (left !== 0) return false;
  }
  return true;
}

interface Grid {
  name: string;
  patterns: readonly string[];
  texts: readonly string[];
  options: PatternOptions;
}

/** 341² + 85² + 121² + 85² = 145,372 pairs. */
const grids: readonly Grid[] = [
  { name: 'ARNs, four characters', patterns: texts('a*?:', 4), texts: texts('ac:', 8), options: { colons: true } },
  { name: 'ARNs, two letters', patterns: texts('ab*:', 3), texts: texts('abc:', 6), options: { colons: true } },
  { name: 'plain, four characters', patterns: texts('a*?', 4), texts: texts('ac', 8), options: {} },
  { name: 'plain, two cases', patterns: texts('aA*?', 3), texts: texts('aAc', 6), options: { ignoreCase: true } },
];

describe.each(grids)('all pairs of short patterns: $name', ({ patterns, texts: all, options }) => {
  const each = languages(patterns, all, options);

  test('matches', () => {
    const wrong: string[] = [];
    for (const { pattern, regex: matcher } of each) {
      for (const text of all) {
        if (text.length > 4) break;
        if (matches([pattern], text, options) !== matcher.test(text)) wrong.push(`${pattern} ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('reaches and covers', () => {
    const wrong: string[] = [];
    for (const [at, a] of each.entries()) {
      for (const [other, b] of each.entries()) {
        // That overlap is symmetric is checked in pattern-gaps.test.ts.
        if (at <= other && reaches([a.pattern], [b.pattern], options) !== overlap(a, b))
          wrong.push(`reaches ${a.pattern} ${b.pattern}`);
        if (!agrees([a], b, options)) wrong.push(`covers ${a.pattern} ${b.pattern}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('covers by several, where none does alone', () => {
    const wrong: string[] = [];
    const last = each.length - 1;
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: last }), { minLength: 2, maxLength: 5 }),
        fc.nat({ max: last }),
        (outer, inner) => {
          const outers = outer.flatMap((at) => each[at] ?? []);
          const target = each[inner];
          if (target !== undefined && !agrees(outers, target, options)) {
            wrong.push(`${outers.map(({ pattern }) => pattern).join(' ')} covers ${target.pattern}`);
          }
        },
      ),
      { numRuns: 3000, seed: 7 },
    );
    expect(wrong).toEqual([]);
  });
});

/** Whether `covers` says what the texts say; a `false` that no short text shows has to come with one that does. */
function agrees(outers: readonly Language[], inner: Language, options: PatternOptions): boolean {
  const patterns = outers.map(({ pattern }) => [pattern]);
  const is = covers(patterns, [inner.pattern], options);
  if (is === contained(inner, outers)) return true;
  const missed = example([inner.pattern], ['*'], patterns, options);
  return (
    is === false && missed !== null && inner.regex.test(missed) && !outers.some((outer) => outer.regex.test(missed))
  );
}

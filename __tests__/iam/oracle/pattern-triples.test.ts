import { expect, test } from '@jest/globals';
import { covers, type PatternOptions } from '../../../src/iam/text/pattern.js';
import { regex, wildcards } from './glob.js';
import { everyKind } from './kinds.js';

/**
 * All triples of short patterns: whether two patterns together cover a third, against regular expressions on one text of every kind
 * that the patterns can tell apart (kinds.ts). `c` stands for all characters that no pattern mentions.
 */
function words(letters: string, longest: number): string[] {
  let last = [''];
  const all = [''];
  for (let length = 1; length <= longest; length += 1) {
    last = last.flatMap((text) => Array.from(letters, (letter) => text + letter));
    all.push(...last);
  }
  return all;
}

/** 85 · 84 / 2 · 85 = 303,450 triples, and 21 · 20 / 2 · 21 = 4,410 of each of the others. */
test.each<[string, string[], string[], PatternOptions]>([
  ['ARNs', words('a*?:', 3), ['a', 'c', ':'], { colons: true }],
  ['plain', words('ab*?', 2), ['a', 'b', 'c'], {}],
  ['two cases', words('aA*?', 2), ['a', 'A', 'c'], { ignoreCase: true }],
])('covers by two: %s', (_, patterns, letters, options) => {
  const { colons = false, ignoreCase = false } = options;
  const reach = colons ? 'segment' : 'anything';
  // the search for kinds takes letters as they are: both cases of a pattern tell all kinds apart
  const both = ignoreCase ? patterns.flatMap((one) => [one, one.toLowerCase(), one.toUpperCase()]) : patterns;
  const texts = ['', ...everyKind(both.map(wildcards), reach, [''], letters)];
  const size = Math.ceil(texts.length / 31);
  const sets = patterns.map((pattern) => {
    const matcher = regex(wildcards(pattern), reach, ignoreCase);
    const set = Array.from({ length: size }, () => 0);
    for (const [at, text] of texts.entries()) {
      if (matcher.test(text)) set[Math.floor(at / 31)] = (set[Math.floor(at / 31)] ?? 0) | (1 << (at % 31));
    }
    return set;
  });

  const wrong: string[] = [];
  let triples = 0;
  for (const [one, first] of sets.entries()) {
    for (let two = one + 1; two < sets.length; two += 1) {
      const second = sets[two] ?? [];
      const together = first.map((bits, at) => bits | (second[at] ?? 0));
      for (const [three, inner] of sets.entries()) {
        const expected = inner.every((bits, at) => (bits & ~(together[at] ?? 0)) === 0);
        const outers = [[patterns[one] ?? ''], [patterns[two] ?? '']];
        const covered = [patterns[three] ?? ''];
        triples += 1;
        if (covers(outers, covered, options) !== expected) wrong.push(`${outers.join(' ')} over ${covered}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(triples).toBe((patterns.length * (patterns.length - 1) * patterns.length) / 2);
});

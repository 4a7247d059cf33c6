import { describe, expect, test } from '@jest/globals';
import { automataOf, cases, isArn, spells } from '../../../src/iam/condition/text-automaton.js';
import { accepts } from '../../../src/iam/text/subsets.js';
import { pieces } from '../pieces.js';

test.each<readonly [text: string, is: boolean]>([
  ['a:b:c:d:e:f', true],
  ['a:b:c:d:e:f:g', true],
  ['::::', false],
  [':::::', true],
  ['a:b:c:d:e', false],
  ['a:b:<!account>:d:e:f', true],
  ['a:b:<x>:d:e:f', false],
  ['a:b:<$v>:d:e:f', false],
  ['<x>a:b:c:d:e:f', false],
  ['a:b:c:d:e:<x>', true],
  ['a:b:c:d:e:f<$v>', true],
])('%s surely has six components: %s', (text, is) => {
  expect(isArn(pieces(text))).toBe(is);
});

describe('what a value matches', () => {
  const plain = { arn: false, ignoreCase: false };
  const arn = { ...plain, arn: true };
  const either = { ...plain, ignoreCase: true };
  test.each<readonly [written: string, how: typeof plain, text: string, is: boolean]>([
    ['a*f', plain, 'a:b:f', true],
    ['aB', plain, 'ab', false],
    ['aB', either, 'Ab', true],
    ['aB', either, 'ac', false],
    ['k?', either, '\u212Ax', true],
    // within components, but for the sixth
    ['a:*:c:d:e:f', arn, 'a:b:c:d:e:f', true],
    ['a:*:c:d:e:f', arn, 'a:b:b:c:d:e:f', false],
    ['a:*:c:d:e:f', plain, 'a:b:b:c:d:e:f', true],
    ['a:b:c:d:*:f', arn, 'a:b:c:d:e:e:f', false],
    ['a:b:c:d:?:f', arn, 'a:b:c:d:::f', false],
    ['a:b:c:d:e:f*', arn, 'a:b:c:d:e:f:g', true],
    ['a:b:c:d:e:f?', arn, 'a:b:c:d:e:f:', true],
    ['a:b:c:d:e:*', arn, 'a:b:c:d:e:', true],
    // fewer than six are no ARN
    ['a:*:e', arn, 'a:b:c:e', true],
  ])('%s (%j) and %s: %s', (written, how, text, is) => {
    expect(accepts(automataOf(pieces(written), how), Array.from(text), 10_000)).toBe(is);
  });

  test.each<readonly [written: string, how: { ignoreCase: boolean }, text: string, is: boolean]>([
    ['a*', plain, 'a*', true],
    ['a*', plain, 'ab', false],
    ['aB', plain, 'ab', false],
    ['ab', either, 'aB', true],
  ])('%s spelt out (%j) and %s: %s', (written, how, text, is) => {
    expect(accepts([spells(written, how)], Array.from(text), 10_000)).toBe(is);
  });
});

test.each<readonly [lower: string, all: readonly string[]]>([
  ['a', ['a', 'A']],
  ['k', ['k', 'K', '\u212A']],
  ['1', ['1']],
  ['é', ['é', 'É']],
  // two characters in upper case, and one that comes back as another
  ['ß', ['ß']],
  ['ſ', ['ſ']],
])('%s in any case: %j', (lower, all) => {
  expect(cases(lower)).toEqual(all);
});

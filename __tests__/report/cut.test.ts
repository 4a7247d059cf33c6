import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byteLength, cutToBytes } from '../../src/report/cut.js';

describe('a text is cut to bytes', () => {
  test.each([
    ['exactly the limit', 'abcdef', 6, 'abcdef'],
    ['one more', 'abcdefg', 6, 'abc…'],
    ['the smallest limit', 'abcd', 3, '…'],
    ['a character of two bytes fits', 'aüüü', 6, 'aü…'],
    ['or not', 'aaüüü', 6, 'aa…'],
    ['a surrogate pair fits', '🚀🚀', 7, '🚀…'],
    ['or not', 'a🚀🚀', 7, 'a…'],
    ['an escape is not cut', 'ab\\u001bcd', 9, 'ab…'],
    ['one that just fits stays', 'ab\\u001bcdef', 11, 'ab\\u001b…'],
    ['nothing', '', 3, ''],
  ])('%s', (_, text, limit, cut) => {
    expect(cutToBytes(text, limit)).toBe(cut);
  });

  test('it fits, whatever it is, and is its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.integer({ min: 3, max: 60 }), (text, limit) => {
        const cut = cutToBytes(text, limit);
        expect(byteLength(cut)).toBeLessThanOrEqual(limit);
        expect(cut).not.toMatch(/\p{Cs}/u);
        expect(text === cut || text.startsWith(cut.slice(0, -1))).toBe(true);
        // Nothing is cut that fits.
        expect(text === cut).toBe(byteLength(text) <= limit);
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { locator } from '../../src/input/lines.js';

describe('locator', () => {
  test.each([
    ['', 0, 1, 1],
    ['ab', 2, 1, 3],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\n\n', 3, 3, 1],
    ['😀x', 2, 1, 3],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(locator(text)(offset)).toEqual({ offset, line, column });
  });

  test('in any order the same as counting line breaks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 20 }), (said, offsets) => {
        const locate = locator(said);
        for (const wanted of offsets) {
          const offset = Math.min(wanted, said.length);
          const before = said.slice(0, offset).split('\n');
          expect(locate(offset)).toEqual({ offset, line: before.length, column: (before.at(-1) ?? '').length + 1 });
        }
      }),
    );
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { positionIn } from '../../../src/input/json-bytes/position.js';

test.each<[string, string, { line: number; column: number }]>([
  ['at the start', '|{}', { line: 1, column: 1 }],
  ['in the first line', '{"a"|:1}', { line: 1, column: 5 }],
  ['on a line break', '{|\n}', { line: 1, column: 2 }],
  ['behind a line break', '{\r\n|}', { line: 2, column: 1 }],
  ['behind letters of two and three bytes', '\n"ü€"|', { line: 2, column: 5 }],
  ['behind a letter of two UTF-16 units', '"😀"|', { line: 1, column: 5 }],
  ['at the end', '{\n\n|', { line: 3, column: 1 }],
])('%s', (_, marked, expected) => {
  const offset = Buffer.byteLength(marked.slice(0, marked.indexOf('|')));
  expect(positionIn(Buffer.from(marked.replace('|', '')), offset)).toEqual(expected);
});

test('as an editor counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'ü', '€', '😀') }), fc.string(), (before, after) => {
      const lines = before.split('\n');
      const expected = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
      expect(positionIn(Buffer.from(before + after), Buffer.byteLength(before))).toEqual(expected);
    }),
  );
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerpt } from '../../src/report/source-line.js';
import { displayWidth } from '../../src/report/wrap.js';
import { forbidden, hostileText, isCommand } from './hostile.js';
import { span } from './sample.js';

/** The excerpt of a line and its marks, as they stand under each other. */
function show(line: string, column: number, endColumn: number, available = 40): string[] {
  const { text, markStart, markLength } = excerpt(line, span(1, column, endColumn), available);
  return [text, ' '.repeat(markStart) + '^'.repeat(markLength)];
}

describe('the marks stand under the span', () => {
  test.each<[string, Parameters<typeof show>, string[]]>([
    ['plain', ['  role = "*"', 10, 13], ['  role = "*"', '         ^^^']],
    ['tabs are four wide', ['\ta\tb', 4, 5], ['    a    b', '         ^']],
    ['wide characters are two', ['"ロ" = "*"', 7, 10], ['"ロ" = "*"', '       ^^^']],
    ['a wide character marked', ['"ロ"', 2, 3], ['"ロ"', ' ^^']],
    ['an emoji is two UTF-16 units', ['🚀 x', 4, 5], ['🚀 x', '   ^']],
    ['a combining accent takes no room', ['e\u0301 x', 4, 5], ['e\u0301 x', '  ^']],
    ['controls are escaped', ['a\u001bb', 3, 4], ['a\\u001bb', '       ^']],
    ['a command is broken', ['##[error] x', 11, 12], ['##\\u005berror] x', '               ^']],
    ['an empty span has one mark', ['ab', 2, 2], ['ab', ' ^']],
    ['the end of the line', ['ab', 3, 3], ['ab', '  ^']],
    ['beyond the line: another version of the file', ['ab', 9, 12], ['ab', '  ^']],
    ['an empty line', ['', 1, 4], ['', '^']],
  ])('%s', (_, input, lines) => {
    expect(show(...input)).toEqual(lines);
  });

  test('a span over several lines marks the rest of its first', () => {
    expect(excerpt('  statement {', span(1, 3, 4, 5), 40)).toEqual({
      text: '  statement {',
      markStart: 2,
      markLength: 11,
    });
  });
});

describe('a long line is cut around the span', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  test.each<[string, Parameters<typeof show>, string[]]>([
    ['at its start', [letters, 1, 3, 12], ['abcdefghij…', '^^']],
    ['in the middle', [letters, 13, 15, 12], ['…ijklmnopqr…', '     ^^']],
    ['at its end', [letters, 25, 27, 12], ['…qrstuvwxyz', '         ^^']],
    ['longer than the room', [letters, 5, 25, 12], ['…efghijklmn…', ' ^^^^^^^^^^']],
  ])('%s', (_, input, lines) => {
    const [text = '', marks] = show(...input);
    expect([text, marks]).toEqual(lines);
    expect(displayWidth(text)).toBeLessThanOrEqual(12);
  });

  test('a template of one huge line costs no more than a short one', () => {
    const huge = '{"a":"ロ🚀##[x]"}'.repeat(500_000);
    const started = performance.now();
    for (let column = 1; column < 5_000_000; column += 10_000) show(huge, column, column + 20);
    expect(performance.now() - started).toBeLessThan(30000);
  });
});

test('whatever the line and the span, it fits, the marks stand on it, and nothing in it acts', () => {
  fc.assert(
    fc.property(hostileText, fc.nat(60), fc.nat(60), fc.integer({ min: 20, max: 60 }), (line, column, length, room) => {
      const { text, markStart, markLength } = excerpt(line, span(1, column + 1, column + 1 + length), room);
      expect(displayWidth(text)).toBeLessThanOrEqual(room);
      expect(markStart).toBeLessThanOrEqual(displayWidth(text));
      expect(markLength).toBeGreaterThan(0);
      expect(text).not.toMatch(forbidden);
      expect(isCommand(`1 | ${text}`)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

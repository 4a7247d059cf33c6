import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guardCommands, safeText } from '../../src/report/safe-text.js';
import { forbidden, hostileText, isCommand } from './hostile.js';

describe('printable text stays', () => {
  test.each([
    [''],
    ['aws_iam_role.app["a b"]'],
    ['Größe, ümläut'],
    ['ロール管理'],
    ['Zoë e\u0301'],
    ['🚀 done'],
    ['warning ⚠\ufe0f here'],
    ['arn:aws:iam::111122223333:role/app'],
    ['# a [b] ## c'],
    ['C:\\users\\u001b'],
    ['no-break\u00a0and ideographic\u3000space'],
  ])('%s', (text) => {
    expect(safeText(text)).toBe(text);
  });
});

describe('everything else is a visible escape', () => {
  test.each([
    ['a terminal escape', '\u001b[31mred', '\\u001b[31mred'],
    ['C1', '\u009b31m', '\\u009b31m'],
    ['DEL', 'a\u007f', 'a\\u007f'],
    ['NUL', '\0', '\\u0000'],
    ['a tab', 'a\tb', 'a\\u0009b'],
    ['a line break', 'a\r\n::error::b', 'a\\u000d\\u000a::error::b'],
    ['a line separator', 'a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
    ['bidi embeddings', '\u202Eevitagen\u202C', '\\u202eevitagen\\u202c'],
    ['bidi isolates', '\u2066a\u2069', '\\u2066a\\u2069'],
    ['bidi marks', '\u200e\u200f\u061c', '\\u200e\\u200f\\u061c'],
    ['zero width', 'a\u200b\u200c\u200d\u2060\ufeffb', 'a\\u200b\\u200c\\u200d\\u2060\\ufeffb'],
    ['a variation selector after no emoji', '#\ufe0f', '#\\ufe0f'],
    ['a tag character', 'a\u{e0041}', 'a\\udb40\\udc41'],
    ['a lone surrogate', 'a\ud83db\ude80', 'a\\ud83db\\ude80'],
    ['marks and letters that show nothing', 'a\u034f\u3164\ufe00', 'a\\u034f\\u3164\\ufe00'],
    ['private use', '\ue000', '\\ue000'],
  ])('%s', (_, text, safe) => {
    expect(safeText(text)).toBe(safe);
  });
});

describe('nothing is a workflow command', () => {
  test.each([
    ['::error::forged', '\\u003a:error::forged'],
    ['  ::error::forged', '  \\u003a:error::forged'],
    ['\u3000\u00a0::error::forged', '\u3000\u00a0\\u003a:error::forged'],
    ['a ##[error]forged', 'a ##\\u005berror]forged'],
    ['###[warning]', '###\\u005bwarning]'],
    ['##[a]##[b]', '##\\u005ba]##\\u005bb]'],
    ['##vso[task.setvariable]', '##vso\\u005btask.setvariable]'],
    ['##\u200b[error]', '##\\u200b[error]'],
  ])('%s', (text, safe) => {
    expect(safeText(text)).toBe(safe);
  });
});

describe('the length is capped', () => {
  test.each([
    ['exactly the limit', 'abcde', 5, 'abcde'],
    ['one more', 'abcdef', 5, 'abcd…'],
    ['the smallest limit', 'ab', 1, '…'],
    ['an escape is not cut', 'ab\u001bcd', 6, 'ab…'],
    ['an escape that just fits stays', 'ab\u001bcd', 9, 'ab\\u001b…'],
    ['nor is a surrogate pair', 'abc🚀🚀', 5, 'abc…'],
    ['an emoji that ends at the limit stays', 'abc🚀', 5, 'abc🚀'],
    ['an emoji across the limit is no lone surrogate', 'abcd🚀', 5, 'abcd…'],
  ])('%s', (_, text, limit, safe) => {
    expect(safeText(text, limit)).toBe(safe);
  });

  test('a huge text costs no more than its beginning', () => {
    const huge = '##aaaa\u001b🚀'.repeat(2_000_000);
    const started = performance.now();
    expect(safeText(huge).length).toBeLessThanOrEqual(2000);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test.each(['#', '##', '##a', ':', ' ', '\n', '\u001b', '\ufe0f'])('a long run of `%s` takes linear time', (unit) => {
    const started = performance.now();
    safeText(unit.repeat(300_000), 1_000_000);
    guardCommands(unit.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(20000);
  });
});

describe('whatever comes in', () => {
  test('comes out printable, on one line, in bounds and as no command', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const safe = safeText(text, limit);
        expect(safe.length).toBeLessThanOrEqual(limit);
        expect(safe).not.toMatch(forbidden);
        expect(safe).not.toContain('\n');
        expect(isCommand(safe)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(safeText(safeText(text))).toBe(safeText(text));
      }),
    );
  });
});

describe('the last pass over an output', () => {
  test.each([
    ['what wrapping put at the start of a line', 'said\n  ::error::x', 'said\n  \\u003a:error::x'],
    ['with a colour before it', '\u001b[31m::error::x\u001b[39m', '\u001b[31m\\u003a:error::x\u001b[39m'],
    ['with a colour inside', ' \u001b[2m:\u001b[22m:error::x', ' \u001b[2m\\u003a\u001b[22m:error::x'],
    ['a bracket that our own text gave', '##\u001b[22m[error]', '##\u001b[22m\\u005berror]'],
    [
      'ordinary text stays',
      'arn:aws:iam::1:role/a\n\u001b[1m[a]\u001b[22m',
      'arn:aws:iam::1:role/a\n\u001b[1m[a]\u001b[22m',
    ],
  ])('%s', (_, output, guarded) => {
    expect(guardCommands(output)).toBe(guarded);
  });

  test('leaves no command, however safe texts are put together', () => {
    fc.assert(
      fc.property(fc.array(hostileText), fc.constantFrom('', ' ', '\n', '\u001b[1m', '[', ':'), (texts, glue) => {
        const output = guardCommands(texts.map((text) => safeText(text)).join(glue));
        for (const line of output.replace(/\u001b\[\d+m/g, '').split('\n')) expect(isCommand(line)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

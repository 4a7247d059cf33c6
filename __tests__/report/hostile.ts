import fc from 'fast-check';

/** What somebody may write into a name to be taken for something else. */
const pieces = [
  '::error file=README.md,line=1::all is lost',
  '::stop-commands::x',
  ':',
  '::',
  '#',
  '##',
  '[',
  '##[error]forged',
  '##vso[task.complete result=Succeeded]',
  '##teamcity[buildStatus]',
  '\u001b[2K\u001b[1A\u001b[32mpass\u001b[0m',
  '\u001b]8;;https://example.com\u0007click\u001b]8;;\u0007',
  '\u009b31m',
  '\r',
  '\n',
  '\u2028',
  '\u2029',
  '\u202Eevitagen\u202C',
  '\u2066\u2069\u200e\u200f\u061c',
  '\u200b\u200c\u200d\u2060\ufeff\u00ad',
  '\ufe0f',
  '\u034f\u3164\ufe00',
  '\u{e0041}',
  '\ud800',
  '\udfff',
  '\ufdd0',
  '\t',
  ' ',
  '\u3000',
  '\u00a0',
  'ä',
  'ロール',
  '🚀',
  '⚠\ufe0f',
  'e\u0301',
  '\\u001b',
  '\\',
  '`',
  '"',
  '__proto__',
];

/** Any text, hostile ones above all. */
export const hostileText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 3 })),
  maxLength: 12,
});

/** Control, format and other characters that a terminal or a log must never get, the line end and an emoji's selector aside. */
export const forbidden = /(?!\n|\ufe0e|\ufe0f)[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * What GitHub's runner would take for a command. It ignores white space at the start, and, comparing by culture, variation
 * selectors and controls such as the escape of a colour.
 */
export function isCommand(line: string): boolean {
  const seen = line.replace(/[\u0000-\u001f]|\ufe0e|\ufe0f/g, '').trimStart();
  return seen.startsWith('::') || seen.includes('##[') || /##(?:vso|teamcity)\[/.test(seen);
}

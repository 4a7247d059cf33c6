import { describe, expect, test } from '@jest/globals';
import { exampleOf, spare } from '../../../src/iam/text/example.js';
import { compileAll, WIDEST } from '../../../src/iam/text/glob.js';

const from = (patterns: readonly string[], fits: (text: string) => boolean) =>
  exampleOf(
    compileAll(
      patterns.map((pattern) => [pattern]),
      {},
      WIDEST,
    ),
    [],
    ['any', 'some'],
    fits,
  );

describe('an example', () => {
  test.each<readonly [pattern: string, text: string]>([
    ['a*b*', 'aanybany'],
    ['*abcdefghijk', 'anyabcdefghijk'],
    // eight edits, from the end
    ['*1*2*3*4*5*6*7*8*9', '1any2any3any4any5any6any7any8any9'],
    ['a?b', 'aanyb'],
  ])('of %s: %s', (pattern, text) => {
    expect(from([pattern], () => true)).toBe(text);
  });

  test('becomes nothing that does not fit', () => {
    expect(from(['a*b*'], (text) => !text.includes('any'))).toBe('asomebsome');
    expect(from(['a*b*'], (text) => text.length < 6)).toBe('abany');
    expect(from(['a*'], () => false)).toBeNull();
  });
});

describe('a character that is not used', () => {
  const usual = Array.from('xyzabcdefghijklmnopqrstuvw0123456789');
  test.each<readonly [name: string, used: readonly string[], char: string]>([
    ['at first', [], 'x'],
    ['the next', ['x', 'z'], 'y'],
    ['behind the usual ones', usual, 'Ā'],
    ['behind these', [...usual, 'Ā', 'ā'], 'Ă'],
  ])('%s', (_, used, char) => {
    expect(spare(new Set(used))).toBe(char);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth, wrap } from '../../src/report/wrap.js';

describe('displayWidth counts terminal cells', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ['äöü', 3],
    ['ロール', 6],
    ['漢字', 4],
    ['한국', 4],
    ['ﾛｰﾙ', 3],
    ['Ａ！', 4],
    ['🚀', 2],
    ['e\u0301', 1],
  ])('%s', (text, cells) => {
    expect(displayWidth(text)).toBe(cells);
  });
});

describe('wrap', () => {
  test.each<[string, Parameters<typeof wrap>, string[]]>([
    ['nothing', [[], 20, '> '], ['> ']],
    ['breaks at spaces', [['one two three'], 9, ''], ['one two', 'three']],
    ['fills a line exactly', [['one two'], 7, ''], ['one two']],
    ['hangs under the first indent', [['one two three'], 11, '  why '], ['  why one', '      two', '      three']],
    [
      'never tears a word',
      [['an arn:aws:iam::111122223333:role/app'], 10, ''],
      ['an', 'arn:aws:iam::111122223333:role/app'],
    ],
    ['never tears what is whole', [['at', { whole: 'a b c d e' }, 'x'], 6, ''], ['at', 'a b c d e', 'x']],
    ['counts wide characters twice', [['ロール ロール'], 12, ''], ['ロール', 'ロール']],
    ['leaves out what is empty', [['', ' a  b '], 9, ''], ['a b']],
  ])('%s', (_, input, lines) => {
    expect(wrap(...input)).toEqual(lines);
  });

  test('keeps every word in order, and no line is too wide but for a single word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 1, max: 30 }), (words, width) => {
        const lines = wrap([words.join(' ')], width, '  ');
        expect(lines.flatMap((line) => line.split(' ').filter(Boolean))).toEqual(words);
        for (const line of lines) expect(line.length <= width || !line.trim().includes(' ')).toBe(true);
      }),
    );
  });
});

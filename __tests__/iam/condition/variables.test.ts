// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its policy variables like that
import { describe, expect, test } from '@jest/globals';
import { resolve, variableKeys } from '../../../src/iam/condition/variables.js';
import { request } from '../build.js';
import { pieces } from '../pieces.js';

/** Pieces as in pieces.ts; what comes out is `<>` wherever it is not known. */
const shown = (text: string, context: Parameters<typeof request>[0] = {}) =>
  resolve(pieces(text), request(context), { wildcards: true })
    ?.map((piece) => (typeof piece === 'string' ? piece : `<${piece.stands === 'unknown' ? '' : piece.name}>`))
    .join('');

describe('what a text becomes', () => {
  const ann = { 'aws:username': 'ann', 'aws:PrincipalTag/team': 'red' };
  test.each<readonly [text: string, becomes: string | undefined]>([
    ['', ''],
    ['a*', 'a*'],
    ['a-${aws:username}-b', 'a-ann-b'],
    ['${aws:username}/${aws:PrincipalTag/team}', 'ann/red'],
    ['${aws:userid}', undefined],
    ["${aws:userid, 'nobody'}", 'nobody'],
    ['a-<$aws:username>-b', 'a-ann-b'],
    ['<$aws:userid>', undefined],
    // no name of a key
    ['<$a}${aws:username>', '<>'],
    // a gap inside a variable is one gap as a whole
    ['x-${aws:PrincipalTag/<tag>}-y', 'x-<>-y'],
    ['x-${aws:PrincipalTag/<tag>}-${aws:username}', 'x-<>-ann'],
    ['${aws:username}-${aws:PrincipalTag/<tag>}', 'ann-<>'],
    ['${aws:PrincipalTag/<tag>-<tag>}-{y}', '<>-{y}'],
    ['${aws:PrincipalTag/<tag>-a-<tag>}', '<>'],
    ['${aws:PrincipalTag/<one>}${aws:PrincipalTag/<two>}', '<><>'],
    ['${<one>}${<two>}', '<><>'],
    ['${a}<x>', undefined],
    ['${aws:username}<x>', 'ann<>'],
    ['<x>${aws:username}', '<>ann'],
    // unfinished, so that it is text, or may be
    ['x-${aws:username', 'x-${aws:username'],
    ['x-${aws:<x>', 'x-<>'],
  ])('%s: %s', (text, becomes) => {
    expect(shown(text, ann)).toBe(becomes);
  });
});

test.each<readonly [text: string, keys: readonly string[]]>([
  ['', []],
  ['aws:username', []],
  ['${aws:UserName}-${ aws:userid }', ['aws:username', 'aws:userid']],
  ["${aws:UserName, 'nobody'}", ['aws:username']],
  ['${*}${$}${?}', []],
  ['<$aws:UserName><x><!aws:userid>', ['aws:username']],
  ['${aws:PrincipalTag/<tag>}', []],
])('the keys that %s asks for: %j', (text, keys) => {
  expect(variableKeys(pieces(text))).toEqual(keys);
});

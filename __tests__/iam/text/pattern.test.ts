import { describe, expect, test } from '@jest/globals';
import type { Kleene } from '../../../src/iam/kleene.js';
import { covers, matches, reaches } from '../../../src/iam/text/pattern.js';
import { pieces } from '../pieces.js';
import { example } from './pattern-example.js';

const COLONS = { colons: true };

describe('matches', () => {
  test.each<readonly [pattern: string, text: string, Kleene]>([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'a:b/c', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a😀c', true],
    ['DevTeam*', 'DevTeam1', true],
    ['DevTeam*', 'DevTeam/x', true],
    ['DevTeam*', 'devteam1', false],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b*', 'xxbxxaxx', false],
    // gaps
    ['<x>', 'anything', 'unknown'],
    ['a<x>', 'b', false],
    ['a<x>c', 'ac', 'unknown'],
    ['role/<!name>', 'role/app', 'unknown'],
    ['role/<!name>', 'role/', false],
    ['role/<!name>', 'role/path/app', false],
    ['<!account>:x', '1:2:x', false],
    ['home/<$aws:username>', 'home/ann', 'unknown'],
    ['home/<$aws:username>', 'office/ann', false],
    ['home/<$aws:username>', 'home/', 'unknown'],
    ['home/<$aws:username>', 'home/a/b:c', 'unknown'],
  ])('%j and %j: %s', (pattern, text, is) => {
    expect(matches(pieces(pattern), text)).toBe(is);
  });

  test.each<readonly [pattern: string, text: string, Kleene]>([
    // the last character of a segment crosses colons
    ['arn:aws:s3:*', 'arn:aws:s3:::bucket/key', true],
    ['arn:aws:*:x', 'arn:aws:s3:::x', true],
    ['arn:*:role/app', 'arn:aws:iam::111122223333:role/app', true],
    // any other stays within its segment
    ['arn:aws:*3:x', 'arn:aws:b:3:x', false],
    ['a*b', 'a:b', false],
    ['a*b', 'a/b', true],
    ['a?b', 'a:b', false],
    ['?', ':', false],
    ['a*?', 'a:b', false],
    ['a?*', 'a1:b', true],
    // what follows the star decides, and may not be known
    ['a*<!f>', 'a:b', false],
    ['a*<x>', 'a:b', 'unknown'],
  ])('ARNs: %j and %j: %s', (pattern, text, is) => {
    expect(matches(pieces(pattern), text, COLONS)).toBe(is);
  });

  test.each<readonly [pattern: string, text: string, Kleene]>([
    ['IAM:pass*', 'iam:PassRole', true],
    ['iam:PassRol?', 'IAM:PASSROLE', true],
    ['ÄÖ', 'äö', true],
    // one letter that is two in lower case
    ['İ', 'İ', true],
    ['aİ*', 'Aİx', true],
    // in lower case a sigma at the end of a word is another one, if one looks at words
    ['ΑΣ', 'ΑΣ', true],
    ['ΑΣ*', 'ασα', true],
  ])('in either case: %j and %j', (pattern, text, is) => {
    expect(matches([pattern], text, { ignoreCase: true })).toBe(is);
  });
});

describe('reaches', () => {
  test.each<readonly [pattern: string, target: string, Kleene]>([
    ['a*', '*b', true],
    ['a*', 'b*', false],
    ['*a', '*b', false],
    ['a?', '?b', true],
    ['??', '?', false],
    // unknown text: true or false only where nothing can change it
    ['<x>', '*', true],
    ['<x>', 'a', 'unknown'],
    ['<x>', '<y>', 'unknown'],
    ['a<x>', 'a*', true],
    ['a<x>', 'b*', false],
    ['a<x>c', 'a*', true],
    ['?*', '<x>a', true],
    // one text that is not known
    ['role/<!a>', 'role/*', true],
    ['role/<!a>', 'role/?*', true],
    ['role/<!a>', 'role/??*', 'unknown'],
    ['role/<!a>', 'role/app', 'unknown'],
    ['role/<!a>', 'role/<!a>', true],
    ['role/<!a>', 'role/<!b>', 'unknown'],
    ['role/<!a>', 'role/', false],
    ['role/<!a>', 'role/x/y', false],
    ['role/<!a>-x', 'role/*-y', false],
    // the request decides
    ['role/<$v>', 'role/app', true],
    ['role/<$v>', 'user/*', false],
    ['role/<$v>', 'role/<!a>', true],
    ['role/<$v>', 'role/<x>', true],
    ['<$v>-<$v>', 'a-b', 'unknown'],
    ['home/<$v>/*', 'home/<$v>/x', true],
  ])('%j and %j: %s', (pattern, target, is) => {
    expect(reaches(pieces(pattern), pieces(target))).toBe(is);
    expect(reaches(pieces(target), pieces(pattern))).toBe(is);
  });
});

test('reaches, ARNs: unknown text behind a star decides whether it crosses colons', () => {
  expect(reaches(pieces('a*<x>'), ['a:*'], COLONS)).toBe('unknown');
  expect(reaches(pieces('a*<!f>'), ['a:*'], COLONS)).toBe(false);
  expect(reaches(['a*'], ['a:*'], COLONS)).toBe(true);
  // and may hold a colon itself
  expect(reaches(['a*b'], pieces('a<x>b'), COLONS)).toBe('unknown');
  expect(reaches(['a*b'], pieces('a<!f>b'), COLONS)).toBe(true);
});

describe('covers', () => {
  test.each<readonly [patterns: readonly string[], target: string, Kleene]>([
    [[], '', false],
    [[], '*', false],
    [['*'], '*', true],
    [['a*'], 'a*b', true],
    [['a*b'], 'a*', false],
    [['?*', ''], '*', true],
    [['?*'], '*', false],
    [['*?'], '?*', true],
    [['', '?', '??*'], '*', true],
    [['', '?', '???*'], '*', false],
    [['a*', 'b*'], '*', false],
    // unknown text
    [['*'], '<x>', true],
    [['a*'], '<x>', 'unknown'],
    [['a*'], 'a<x>', true],
    [['a*'], 'b<x>', false],
    [['abc'], 'a<x>', 'unknown'],
    [['a*b'], 'a<x>', 'unknown'],
    [['a*bc'], 'a<x>', 'unknown'],
    [['<x>'], 'a', 'unknown'],
    [['a<x>'], 'b', false],
    [['<x>', 'a*'], 'ab', true],
    [['<x>'], '<x>', 'unknown'],
    // one text that is not known
    [['role/*'], 'role/<!a>', true],
    [['role/?*'], 'role/<!a>', true],
    [['role/<!a>'], 'role/<!a>', true],
    [['role/<!a>*'], 'role/<!a>-x', true],
    [['role/<!a>'], 'role/<!b>', 'unknown'],
    [['role/<!a>'], 'role/app', 'unknown'],
    [['role/<!a>'], 'role/*', false],
    [['role/'], 'role/<!a>', false],
    [['user/<!a>'], 'role/<!a>', false],
    // a policy variable cannot be relied on, unless it is the same one
    [['role/<$v>'], 'role/app', false],
    [['role/<$v>*'], 'role/*', false],
    [['home/<$v>/*'], 'home/<$v>/x', true],
    [['home/<$v>'], 'home/<$w>', false],
    [['home/*'], 'home/<$v>', true],
    [['home/app'], 'home/<$v>', false],
  ])('%j, %j: %s', (patterns, target, is) => {
    expect(covers(patterns.map(pieces), pieces(target))).toBe(is);
  });

  test.each<readonly [patterns: readonly string[], target: string, Kleene]>([
    [['a*b'], 'a<!f>b', true],
    [['a*b'], 'a<x>b', 'unknown'],
    [['a*b'], 'a<$v>b', 'unknown'],
    [['a*'], 'a<x>b', true],
    [['a*:c'], 'a*b:c', true],
    [['a*b:c'], 'a*:c', false],
    // what the request puts behind the star decides whether it crosses colons
    [['a*<$v>'], 'a:<$v>', 'unknown'],
    [['a*?<$v>', 'a<$v>'], 'a*<$v>', 'unknown'],
  ])('ARNs: %j, %j: %s', (patterns, target, is) => {
    expect(covers(patterns.map(pieces), pieces(target), COLONS)).toBe(is);
  });
});

describe('example', () => {
  test.each<readonly [pattern: string, target: string, avoid: readonly string[], string | null]>([
    ['iam:Pass*', 'iam:PassRole', [], 'iam:PassRole'],
    ['*', 'role/app', [], 'role/app'],
    ['role/*', 'role/*', [], 'role/any'],
    ['role/app-*', '*', [], 'role/app-any'],
    ['role/*', '*-app', [], 'role/any-app'],
    ['role/?', '*', [], 'role/x'],
    ['role/*', '*', ['role/any'], 'role/'],
    ['role/?*', '*', ['role/any', 'role/x'], 'role/z'],
    ['role/*', '*', ['role/?*'], 'role/'],
    ['role/*', '*', ['role/*'], null],
    ['role/*', 'user/*', [], null],
    ['role/<!name>', '*', [], 'role/any'],
    ['role/*', '*', ['role/<x>'], null],
    ['role/*', '*', ['role/<x>-app'], 'role/any'],
    ['xyz*', '*', ['xyz?'], 'xyzany'],
  ])('of %j in %j but not %j: %j', (pattern, target, avoid, text) => {
    expect(example(pieces(pattern), pieces(target), avoid.map(pieces))).toBe(text);
  });

  test('may be given other words', () => {
    expect(example(['role/*'], ['*'], [['role/a*']], {}, ['any', 'other'])).toBe('role/other');
  });
});

describe('hostile patterns end, and say what they do not know', () => {
  const long = 10_000;
  const stars = '*a'.repeat(long / 2);
  const marks = `*a${'?'.repeat(long)}`;
  const other = '*b'.repeat(long / 2);
  const noise = Array.from({ length: long }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('*');

  test.each<readonly [name: string, answer: () => Kleene | string | null, readonly unknown[]]>([
    ['matches many stars', () => matches([stars], 'a'.repeat(long)), [true, 'unknown']],
    ['does not match many stars', () => matches([stars], `${'a'.repeat(long)}b`), [false, 'unknown']],
    ['matches many stars, ARNs', () => matches([stars], ':a'.repeat(long / 2), COLONS), [false, 'unknown']],
    ['matches many marks', () => matches([marks], 'a'.repeat(2 * long)), [true, 'unknown']],
    ['reaches many stars', () => reaches([stars], [other]), [true, 'unknown']],
    [
      'does not reach many stars that end in another way',
      () => reaches([`${stars}x`], [`${other}y`]),
      [false, 'unknown'],
    ],
    ['reaches many marks', () => reaches([marks], [stars]), [true, 'unknown']],
    ['reaches many letters', () => reaches([noise], [stars]), [true, 'unknown']],
    ['covers many stars', () => covers([[stars]], [other]), [false, 'unknown']],
    ['covers many stars, ARNs', () => covers([[stars]], [other], COLONS), [false, 'unknown']],
    ['covers exponentially many sets', () => covers([[marks]], ['*a*']), [false, 'unknown']],
    [
      'covers exponentially many sets, both',
      () => covers([['*a????????????????????????????']], ['*a?????????????????????????????']),
      ['unknown', false],
    ],
    [
      'covers exponentially many sets, the same',
      () => covers([['*a????????????????????????????']], ['*a????????????????????????????']),
      ['unknown', true],
    ],
    ['covers many letters', () => covers([[noise]], ['*']), [false, 'unknown']],
    [
      'covers by many',
      () =>
        covers(
          Array.from({ length: long }, (_, at) => [`*${at}*`]),
          ['*a*'],
        ),
      [false, 'unknown'],
    ],
    ['example of many stars', () => example([stars], ['*'], [[other]]), [expect.anything(), null]],
    [
      'a pattern of many pieces',
      () =>
        matches(
          Array.from({ length: 10 * long }, () => '*'),
          'a',
        ),
      [true],
    ],
  ])('%s', (_name, answer, expected) => {
    expect(expected).toContainEqual(answer());
  });

  test('the same ones are judged where they can be', () => {
    expect(covers([['*']], [stars])).toBe(true);
    expect(reaches([stars], ['*'])).toBe(true);
    expect(reaches([`x${stars}`], ['y*'])).toBe(false);
  });
});

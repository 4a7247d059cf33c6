import { describe, expect, test } from '@jest/globals';
import {
  ANYTHING,
  type Letter,
  type Letters,
  NO_COLON,
  OTHER,
  type Stretch,
  type Token,
  takes,
} from '../../../src/iam/text/automaton.js';

const stretch = (parts: Partial<Stretch>): Stretch => ({
  key: 'this one',
  many: true,
  from: ANYTHING,
  bounded: false,
  ...parts,
});
const one = (from: Letters): Token => ({ take: 'one', from });
const many = (from: Letters): Token => ({ take: 'many', from });
const char = (text: string): Token => ({ take: 'char', char: text });
const itself = stretch({});

describe('which letters a token takes', () => {
  test.each<readonly [name: string, token: Token, letter: Letter, is: boolean]>([
    ['a character takes itself', char('a'), 'a', true],
    ['and no other', char('a'), 'b', false],
    ['and none that nobody mentions', char('a'), OTHER, false],
    ['one of these', one({ only: 'ab' }), 'b', true],
    ['not one of these', one({ only: 'ab' }), 'c', false],
    ['none of these is what nobody mentions', many({ only: 'ab' }), OTHER, false],
    ['all but', many({ not: 'ab' }), 'a', false],
    ['others than all but', many({ not: 'ab' }), 'c', true],
    ['all but takes what nobody mentions', one({ not: 'ab' }), OTHER, true],
    ['anything takes a colon', many(ANYTHING), ':', true],
    ['a stretch takes no character', { take: 'stretch', stretch: itself }, 'a', false],
  ])('%s', (_, token, letter, is) => {
    expect(takes(token, letter, 'surely')).toBe(is);
    expect(takes(token, letter, 'maybe')).toBe(is);
  });

  test.each<readonly [name: string, token: Token, letter: Stretch, surely: boolean, maybe: boolean]>([
    ['a stretch takes itself', { take: 'stretch', stretch: itself }, itself, true, true],
    ['and no other', { take: 'stretch', stretch: stretch({ key: 'other' }) }, itself, false, false],
    ['any text by `*`', many(ANYTHING), itself, true, true],
    ['any text by a `*` within a segment', many(NO_COLON), itself, false, true],
    ['text without colons by the same', many(NO_COLON), stretch({ bounded: true }), true, true],
    ['any text by `?`', one(ANYTHING), itself, false, true],
    ['one character by `?`', one(ANYTHING), stretch({ many: false, bounded: true }), true, true],
    ['one character by a `?` within a segment', one(NO_COLON), stretch({ many: false, bounded: true }), true, true],
    ['one that may be a colon', one(NO_COLON), stretch({ many: false }), false, true],
    ['several characters by `?`', one(ANYTHING), stretch({ bounded: true }), false, true],
    ['one character by all but some', one({ not: '/' }), stretch({ many: false, bounded: true }), false, true],
    ['several by all but some', many({ not: '/' }), stretch({ bounded: true }), false, true],
    ['a character of it', char('a'), stretch({ from: { not: ':' } }), false, true],
    ['a character not of it', char(':'), stretch({ from: { not: ':' } }), false, false],
    ['one of these, some of them of it', many({ only: ':a' }), stretch({ from: { not: ':' } }), false, true],
    ['one of these, none of them of it', many({ only: ':/' }), stretch({ from: { not: ':/' } }), false, false],
    ['all but these, some of them of it', many({ not: 'a' }), stretch({ from: { only: 'ab' } }), false, true],
    ['all but these, none of them of it', many({ not: 'ab' }), stretch({ from: { only: 'ab' } }), false, false],
    ['what nobody mentions, by a character', char('a'), stretch({ from: 'fresh' }), false, false],
    ['what nobody mentions, by one of these', many({ only: 'a' }), stretch({ from: 'fresh' }), false, false],
    ['what nobody mentions, by all but these', many({ not: 'a' }), stretch({ from: 'fresh' }), false, true],
  ])('%s', (_, token, letter, surely, maybe) => {
    expect(takes(token, letter, 'surely')).toBe(surely);
    expect(takes(token, letter, 'maybe')).toBe(maybe);
  });
});

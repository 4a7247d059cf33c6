import { MAX_DEPTH } from '../node.js';
import { Stop, stopAt } from './fault.js';

/** The characters that JSON is made of. */
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_E = 0x45;
const LOWER_E = 0x65;
export const BACKSLASH = 0x5c;
const LOWER_U = 0x75;

const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NULL = Buffer.from('null');

/** By byte, 1 for what may stand behind a backslash, but for `u`. Policies in a plan have one for each of their quotes. */
const ESCAPED = new Uint8Array(256);
for (const letter of Buffer.from('"\\/bfnrt')) ESCAPED[letter] = 1;

/** By byte, 1 for white space. */
const IS_SPACE = new Uint8Array(256);
for (const space of [TAB, NEWLINE, RETURN, SPACE]) IS_SPACE[space] = 1;

/** By byte, 1 for what ends a run of plain characters in a string: its end, an escape, and what must not stand there. */
const ENDS_RUN = new Uint8Array(256).fill(1, 0, SPACE);
ENDS_RUN[QUOTE] = 1;
ENDS_RUN[BACKSLASH] = 1;

/** The brackets that are open, innermost last. One for all values of a text. */
export type Open = Uint8Array;

export function newOpen(): Open {
  return new Uint8Array(MAX_DEPTH + 1);
}

/*
 * In the loops below every byte of a plan passes, so that one comparison more shows. A byte behind the end is read as 0, which may stand nowhere
 * in JSON.
 */

/**
 * The offset behind the JSON value at `at`, which is checked as `JSON.parse` would check it (RFC 8259); nothing is made of it.
 *
 * @param at of the value's first byte
 * @param depth how many brackets are open around it
 * @throws Stop
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function skipValue(bytes: Uint8Array, at: number, depth: number, open: Open): number {
  let inside = depth;
  let next = at;
  for (;;) {
    const first = bytes[next] ?? 0;
    if (first === QUOTE) next = skipString(bytes, next);
    else if (first === OPEN_BRACE || first === OPEN_BRACKET) {
      if (inside >= MAX_DEPTH) throw new Stop('too-deep', next);
      // Of both kinds of brackets, the closing one comes two places behind the opening one.
      const close = first + 2;
      next = skipSpace(bytes, next + 1);
      if ((bytes[next] ?? 0) !== close) {
        inside += 1;
        open[inside] = close;
        if (close === CLOSE_BRACE) next = skipKey(bytes, next);
        continue;
      }
      next += 1;
    } else next = skipPlain(bytes, next, first);
    for (;;) {
      if (inside === depth) return next;
      next = skipSpace(bytes, next);
      const byte = bytes[next] ?? 0;
      const close = open[inside];
      if (byte === COMMA) {
        next = skipSpace(bytes, next + 1);
        if (close === CLOSE_BRACE) next = skipKey(bytes, next);
        break;
      }
      if (byte !== close) throw stopAt(bytes, next);
      inside -= 1;
      next += 1;
    }
  }
}

/** Behind a key, its colon and the space around it: where the value begins. `at`: where the quote of the key should be. */
function skipKey(bytes: Uint8Array, at: number): number {
  if ((bytes[at] ?? 0) !== QUOTE) throw stopAt(bytes, at);
  return skipColon(bytes, skipString(bytes, at));
}

/** From behind a key to where its value begins. */
export function skipColon(bytes: Uint8Array, at: number): number {
  const colon = skipSpace(bytes, at);
  if ((bytes[colon] ?? 0) !== COLON) throw stopAt(bytes, colon);
  return skipSpace(bytes, colon + 1);
}

/** Behind the closing quote. `at`: of the opening one. */
export function skipString(bytes: Uint8Array, at: number): number {
  let next = at + 1;
  for (;;) {
    const byte = bytes[next] ?? 0;
    if (ENDS_RUN[byte] === 0) next += 1;
    else if (byte === QUOTE) return next + 1;
    else if (byte !== BACKSLASH) throw stopAt(bytes, next);
    else if (ESCAPED[bytes[next + 1] ?? 0] === 1) next += 2;
    else next = skipUnicode(bytes, next + 1);
  }
}

/** `\u0041`. `at`: behind the backslash. */
function skipUnicode(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== LOWER_U) throw stopAt(bytes, at);
  for (let digit = at + 1; digit <= at + 4; digit += 1) if (!isHex(bytes[digit] ?? 0)) throw stopAt(bytes, digit);
  return at + 5;
}

function isHex(byte: number): boolean {
  // With bit 0x20 set, a letter is a small one.
  const lower = byte | 0x20;
  return isDigit(byte) || (lower >= 0x61 && lower <= 0x66);
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

export function skipSpace(bytes: Uint8Array, at: number): number {
  let next = at;
  while (IS_SPACE[bytes[next] ?? 0] === 1) next += 1;
  return next;
}

/** A number, `true`, `false` or `null`. */
function skipPlain(bytes: Uint8Array, at: number, first: number): number {
  if (first === MINUS || isDigit(first)) return skipNumber(bytes, first === MINUS ? at + 1 : at);
  if (first === TRUE[0]) return skipWord(bytes, at, TRUE);
  if (first === FALSE[0]) return skipWord(bytes, at, FALSE);
  return skipWord(bytes, at, NULL);
}

function skipWord(bytes: Uint8Array, at: number, word: Uint8Array): number {
  for (let index = 0; index < word.length; index += 1) {
    if ((bytes[at + index] ?? 0) !== word[index]) throw stopAt(bytes, at + index);
  }
  return at + word.length;
}

/** `at`: behind the sign. */
function skipNumber(bytes: Uint8Array, at: number): number {
  let next = (bytes[at] ?? 0) === ZERO ? at + 1 : skipDigits(bytes, at);
  if ((bytes[next] ?? 0) === DOT) next = skipDigits(bytes, next + 1);
  const exponent = bytes[next] ?? 0;
  if (exponent !== LOWER_E && exponent !== UPPER_E) return next;
  const sign = bytes[next + 1] ?? 0;
  return skipDigits(bytes, sign === PLUS || sign === MINUS ? next + 2 : next + 1);
}

/** One at least. */
function skipDigits(bytes: Uint8Array, at: number): number {
  let next = at;
  while (isDigit(bytes[next] ?? 0)) next += 1;
  if (next === at) throw stopAt(bytes, at);
  return next;
}

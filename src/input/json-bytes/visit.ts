import { stopAt } from './fault.js';
import { BACKSLASH, CLOSE_BRACE, COMMA, QUOTE, skipColon, skipSpace, skipString } from './skip.js';

/**
 * Goes through the members of an object.
 *
 * @param at the offset of its brace
 * @param visit takes the offsets of a key with its quotes and of its value, and returns the offset behind the value
 * @returns the offset behind the object
 * @throws Stop
 */
export function visitMembers(
  bytes: Buffer,
  at: number,
  visit: (from: number, to: number, valueAt: number) => number,
): number {
  let next = skipSpace(bytes, at + 1);
  if (bytes[next] === CLOSE_BRACE) return next + 1;
  for (;;) {
    if (bytes[next] !== QUOTE) throw stopAt(bytes, next);
    const to = skipString(bytes, next);
    next = skipSpace(bytes, visit(next, to, skipColon(bytes, to)));
    if (bytes[next] === CLOSE_BRACE) return next + 1;
    if (bytes[next] !== COMMA) throw stopAt(bytes, next);
    next = skipSpace(bytes, next + 1);
  }
}

/** The string between these offsets, quotes included. */
export function textAt(bytes: Buffer, from: number, to: number): string {
  const content = bytes.toString('utf8', from + 1, to - 1);
  return content.includes('\\') ? JSON.parse(bytes.toString('utf8', from, to)) : content;
}

/** Longer ones are not kept. */
const LONGEST_KEY = 64;

/** Keys that came up, by a hash of their bytes: objects of one type have the same, and a string costs more than looking it up. */
const keys: (string | undefined)[] = new Array(4096);

/** The same; the string of a short one that comes again is the same. */
export function sharedTextAt(bytes: Buffer, from: number, to: number): string {
  if (to - from > LONGEST_KEY) return textAt(bytes, from, to);
  let hash = 0;
  for (let at = from + 1; at < to - 1; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  const slot = hash & (keys.length - 1);
  const known = keys[slot];
  if (known !== undefined && isKey(bytes, from, to, known)) return known;
  const key = textAt(bytes, from, to);
  keys[slot] = key;
  return key;
}

/** Whether the key between these offsets, quotes included, is this one. */
export function isKey(bytes: Buffer, from: number, to: number, key: string): boolean {
  for (let at = from + 1, index = 0; at < to - 1; at += 1, index += 1) {
    const byte = bytes[at] ?? 0;
    // Any letter may be written as an escape, and one beyond ASCII is several bytes.
    if (byte === BACKSLASH || byte >= 0x80) return textAt(bytes, from, to) === key;
    if (byte !== key.charCodeAt(index)) return false;
  }
  return to - from - 2 === key.length;
}

import { stopAt } from './fault.js';
import { CLOSE_BRACE, COMMA, QUOTE, skipColon, skipSpace, skipString } from './skip.js';

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

import { COLON, QUOTE, skipSpace, skipString } from './skip.js';

const LOWER_T = 0x74;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * Whether a value has nothing in it but `false` and `null`, in objects and lists. That is what marks look like where nothing is marked.
 *
 * @param from the offset of its first byte
 * @param to the one behind its last; it was checked that this is JSON
 */
export function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) {
      const end = skipSpace(bytes, skipString(bytes, at));
      // A text that is no key.
      if (end >= to || bytes[end] !== COLON) return false;
      at = end;
    } else if (byte === LOWER_T || byte === MINUS || (byte >= ZERO && byte <= NINE)) return false;
  }
  return true;
}

/** A visible escape that was cut in two (see safe-text.ts), or half a surrogate pair. */
const torn = /(?:\\u?[0-9a-f]{0,3}|[\uD800-\uDBFF])$/;

/** How many bytes a text takes as UTF-8. GitHub counts bytes in some places and characters in others; there are never more of these. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/**
 * The text, or as much of its beginning as fits, then `…`. Neither a character nor an escape such as `\u001b` is cut in two.
 * @param limit bytes of UTF-8, at least 3
 */
export function cutToBytes(text: string, limit: number): string {
  // A UTF-16 unit takes at least one byte: what comes after `limit` units cannot be part of the result.
  if (text.length <= limit && byteLength(text) <= limit) return text;
  const { read } = new TextEncoder().encodeInto(text.slice(0, limit), new Uint8Array(limit - byteLength('…')));
  return `${text.slice(0, read).replace(torn, '')}…`;
}

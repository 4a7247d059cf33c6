/** Texts in the order of their code points, as Go compares bytes of UTF-8; JavaScript's own order differs beyond U+D800. */
export function compareTexts(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const a = one.charCodeAt(at);
    const b = other.charCodeAt(at);
    if (a === b) continue;
    const wideA = a >= 0xd800 && a <= 0xdfff;
    const wideB = b >= 0xd800 && b <= 0xdfff;
    return wideA === wideB ? a - b : wideA ? 1 : -1;
  }
  return one.length - other.length;
}

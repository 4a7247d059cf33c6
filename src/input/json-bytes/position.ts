/** Where a byte stands, as an editor shows it: both 1-based, columns in UTF-16 units. */
export function positionIn(bytes: Buffer, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1 && end < offset; end = bytes.indexOf(0x0a, end + 1)) {
    line += 1;
    start = end + 1;
  }
  let column = 1;
  for (let at = start; at < offset; at += 1) column += unitsAt(bytes[at] ?? 0);
  return { line, column };
}

/** UTF-16 units of the character that begins with this byte; 0 for what continues one. */
function unitsAt(byte: number): number {
  if ((byte & 0xc0) === 0x80) return 0;
  return byte >= 0xf0 ? 2 : 1;
}

import type { Position } from './place.js';

/**
 * A function from UTF-16 offsets in the text (0-based) to positions. `\n` ends a line, and so `\r\n` does. Asking in about
 * ascending order is cheap; any other order costs a binary search.
 */
export function locator(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let last = 0;

  const begins = (line: number): number => starts[line] ?? Number.POSITIVE_INFINITY;
  const holds = (line: number, offset: number): boolean => begins(line) <= offset && offset < begins(line + 1);

  return (offset) => {
    if (!holds(last, offset)) last = holds(last + 1, offset) ? last + 1 : search(starts, offset);
    return { offset, line: last + 1, column: offset - begins(last) + 1 };
  };
}

/** The index of the last start that is not behind the offset. */
function search(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line of one offset, both as in `locator`: for a single message. Linear in the text before it. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

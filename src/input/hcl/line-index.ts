import type { Position, Span } from '../place.js';

export interface LineIndex {
  /** The position of an offset within the text, its end included. */
  position(offset: number): Position;
  /** From `start` up to, not including, `end`. */
  span(start: number, end: number): Span;
  /** Where the line after the one with this offset starts; the text's length when there is none. */
  nextLine(offset: number): number;
}

/**
 * Tells lines and columns (both from 1, columns in UTF-16 units) of offsets. Lines end at LF or CR LF. A byte order mark takes no
 * column. Built in one pass; an offset near the one asked for before is found at once, any other by bisection.
 */
export function lineIndex(text: string): LineIndex {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let line = 0;

  const startOf = (index: number): number => starts[index] ?? Number.POSITIVE_INFINITY;
  const move = (offset: number): void => {
    if (offset >= startOf(line) && offset < startOf(line + 2)) {
      if (offset >= startOf(line + 1)) line += 1;
      return;
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    line = low;
  };
  const position = (offset: number): Position => {
    move(offset);
    return { offset, line: line + 1, column: Math.max(offset - startOf(line), 0) + 1 };
  };
  return {
    position,
    span: (start, end) => ({ start: position(start), end: position(end) }),
    nextLine(offset) {
      move(offset);
      return Math.min(startOf(line + 1), text.length);
    },
  };
}

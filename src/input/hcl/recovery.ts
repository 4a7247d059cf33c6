import { type Cursor, Failure } from './cursor.js';
import { endOfWord } from './lexer.js';

/** Where a line's text begins: the first offset from its start on that is no blank. */
function skipIndentation(text: string, lineStart: number): number {
  let at = lineStart;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1;
  return at;
}

/** Whether only blanks stand before this offset on its line. */
export function isFirstOnLine(cursor: Cursor, offset: number): boolean {
  const { line, column } = cursor.position(offset);
  const lineStart = offset - column + 1;
  return line > 0 && skipIndentation(cursor.text, lineStart) === offset;
}

/**
 * Runs `parse` for an argument or block that starts at the cursor. When it fails, the error is noted, and the cursor goes on to where
 * the next one seems to start; then the result is undefined.
 */
export function attempt<T>(cursor: Cursor, start: number, parse: () => T): T | undefined {
  const { depth, newlines, deepest } = cursor;
  try {
    return parse();
  } catch (failure) {
    if (!(failure instanceof Failure) || failure.unclosed) throw failure;
    cursor.depth = depth;
    cursor.deepest = deepest;
    cursor.newlines = newlines;
    cursor.report(failure.message, failure.span);
    cursor.rewind(nextItem(cursor, start));
    return undefined;
  }
}

/**
 * Where reading can go on after what starts at `start` was broken. Indentation tells: at the next line that starts with a word not
 * further in than the broken one, or with a closing brace further out. A broken one within a line ends with that line's last brace.
 */
function nextItem(cursor: Cursor, start: number): number {
  const { text } = cursor;
  const { column } = cursor.position(start);
  let line = cursor.nextLine(start);
  if (!isFirstOnLine(cursor, start)) {
    const lastBrace = start + text.slice(start, line).trimEnd().length - 1;
    if (lastBrace > start && text.charAt(lastBrace) === '}') return lastBrace;
  }
  if (cursor.heredocEnd > line) line = cursor.nextLine(cursor.heredocEnd);
  for (; line < text.length; line = cursor.nextLine(line)) {
    const at = skipIndentation(text, line);
    const indentation = at - line + 1;
    if (indentation <= column && endOfWord(text, at) !== -1) return at;
    if (indentation < column && text.charAt(at) === '}') return at;
  }
  return text.length;
}

/** Nonspacing marks take no room in a terminal, East Asian wide characters and emoji take two cells. */
const noCell = /^[\p{Mn}\p{Me}]$/u;
const twoCells =
  /^(?![\uFF61-\uFFDC\uFFE8-\uFFEE])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\u30FB\u30FC\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
const ascii = /^[\x20-\x7e]*$/;

/** Cells that one code point takes in a terminal. Near enough to https://www.unicode.org/reports/tr11/ to put a caret right. */
function cellsOf(character: string): 0 | 1 | 2 {
  if (ascii.test(character)) return 1;
  if (noCell.test(character)) return 0;
  return twoCells.test(character) ? 2 : 1;
}

/** Cells that a printable text (see `safeText`) takes in a terminal. */
export function displayWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += cellsOf(character);
  return width;
}

/** What must not be torn apart, such as a path with spaces in it. */
export interface Whole {
  whole: string;
}

/** Prose on one line. */
export function unwrapped(prose: readonly (string | Whole)[]): string {
  return prose.map((part) => (typeof part === 'string' ? part : part.whole)).join(' ');
}

/**
 * Breaks prose at its spaces into lines of at most `width` cells, both indents included. A word that is too long for a line has
 * one for itself and is never torn. The first line starts with `first`, the others with as many spaces.
 */
export function wrap(prose: readonly (string | Whole)[], width: number, first: string): string[] {
  const indent = ' '.repeat(displayWidth(first));
  const words = prose.flatMap((part) => (typeof part === 'string' ? part.split(' ').filter(Boolean) : [part.whole]));
  const lines: string[] = [];
  let line = first;
  let used = indent.length;
  let empty = true;
  for (const word of words) {
    const cells = displayWidth(word);
    if (!empty && used + 1 + cells > width) {
      lines.push(line);
      line = indent;
      used = indent.length;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    used += cells + (empty ? 0 : 1);
    empty = false;
  }
  lines.push(line);
  return lines;
}

import type { Span } from '../input/place.js';
import { escapeUnprintable } from './safe-text.js';
import { displayWidth } from './wrap.js';

/** A source line as it is printed, and where in it the marks go, in cells from 0. */
export interface Excerpt {
  text: string;
  markStart: number;
  markLength: number;
}

interface Cell {
  text: string;
  width: number;
}

/** Tabs stand at the start of a line nearly always, where a fixed width and tab stops are the same. */
const tabWidth = 4;
/** Comes after the character that it makes an emoji, and is judged together with it. */
const emojiStyle = '\uFE0F';
const ellipsis: Cell = { text: '…', width: 1 };

/**
 * The part of a line around a span: whole where it fits into `available` cells, else cut on one side or both with `…`. Every
 * control character is escaped and the marks still stand under the span.
 *
 * The work depends on `available`, not on the length of the line: a template may be one line of megabytes.
 *
 * @param line without its line end
 * @param span its start is on this line; where it ends on a later one, the rest of this line is marked. A span beyond the
 *   line's end (the file is another version) marks its last position.
 */
export function excerpt(written: string, span: Span, available: number): Excerpt {
  // With a variation selector behind it, a bracket is one character with that to us, and a bracket to the runner.
  const line = written.replace(/\[[\uFE0E\uFE0F]/g, '[ ');
  const from = Math.min(span.start.column - 1, line.length);
  const until = span.end.line === span.start.line ? Math.min(span.end.column - 1, line.length) : line.length;
  const before = cells(line, Math.max(0, from - available), from);
  const inside = cells(line, from, Math.min(until, from + available));
  const after = cells(line, Math.max(from, until), Math.max(from, until) + available);

  const total = sum(before) + sum(inside) + sum(after);
  const fits = total <= available && from <= available && line.length - until <= available;
  if (fits) return { text: join(before, inside, after), markStart: sum(before), markLength: Math.max(1, sum(inside)) };

  const room = available - 2 * ellipsis.width;
  const shownInside = take(inside, room);
  const spare = room - sum(shownInside);
  const wholeInside = shownInside.length === inside.length && until - from <= available;
  const wanted = wholeInside ? Math.min(sum(after), Math.ceil(spare / 2)) : 0;
  const shownBefore = take(before.toReversed(), spare - wanted).reverse();
  const shownAfter = wholeInside ? take(after, spare - sum(shownBefore)) : [];

  const cutBefore = shownBefore.length < before.length || from > available;
  const cutAfter = !wholeInside || shownAfter.length < after.length || line.length - until > available;
  const lead = cutBefore ? [ellipsis, ...shownBefore] : shownBefore;
  return {
    text: join(lead, shownInside, cutAfter ? [...shownAfter, ellipsis] : shownAfter),
    markStart: sum(lead),
    markLength: Math.max(1, sum(shownInside)),
  };
}

/** The code points between two offsets. A pair that the start cuts is left out, one that the end cuts is taken in. */
function cells(line: string, start: number, end: number): Cell[] {
  const result: Cell[] = [];
  let offset = start > 0 && isPair(line, start - 1) ? start + 1 : start;
  while (offset < Math.min(end, line.length)) {
    const next = String.fromCodePoint(line.codePointAt(offset) ?? 0);
    const character = line[offset + next.length] === emojiStyle ? next + emojiStyle : next;
    result.push(cell(character, line, offset));
    offset += character.length;
  }
  return result;
}

function isPair(line: string, offset: number): boolean {
  return (line.codePointAt(offset) ?? 0) > 0xffff;
}

function cell(character: string, line: string, offset: number): Cell {
  if (character === '\t') return { text: ' '.repeat(tabWidth), width: tabWidth };
  // See `escapeBracketCommands`; done here so that the marks know of it.
  const command = character === '[' && /##\w{0,20}$/.test(line.slice(Math.max(0, offset - 22), offset));
  const text = command ? '\\u005b' : escapeUnprintable(character);
  return { text, width: displayWidth(text) };
}

/** As many cells from the start as fit. */
function take(all: readonly Cell[], width: number): Cell[] {
  let used = 0;
  const end = all.findIndex((each) => {
    used += each.width;
    return used > width;
  });
  return end === -1 ? [...all] : all.slice(0, end);
}

function sum(all: readonly Cell[]): number {
  return all.reduce((width, each) => width + each.width, 0);
}

function join(...all: readonly (readonly Cell[])[]): string {
  return all.flatMap((some) => some.map((each) => each.text)).join('');
}

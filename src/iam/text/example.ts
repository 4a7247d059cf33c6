import { type Automaton, OTHER } from './automaton.js';
import type { Budget } from './budget.js';
import { find, type Word } from './search.js';

/** Characters that stand for any other one in an example, if no pattern mentions them; behind these, whatever is free. */
const SPARE = 'xyzabcdefghijklmnopqrstuvw0123456789';

/** What wildcards become in a text that is shown to people: the first that fits. */
export const FILLERS: readonly string[] = ['any', 'some', 'other'];

/** Edits that are tried to make an example readable. */
const MOST_EDITS = 8;

/** A character that is not among these. */
export function spare(used: ReadonlySet<string>): string {
  for (const char of SPARE) if (!used.has(char)) return char;
  for (let code = 0x100; ; code += 1) {
    const char = String.fromCodePoint(code);
    if (!used.has(char)) return char;
  }
}

/** Places of a word where a filler may go: runs of free letters, and slots between letters. `end` is exclusive. */
function openings({ steps, slots }: Word): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start <= steps.length; start += 1) {
    let end = start;
    while (steps[end]?.free) end += 1;
    if (end > start || slots.has(start)) found.push({ start, end });
    start = end;
  }
  return found;
}

/**
 * A concrete text that all of `all` match and none of `none`; null if there is none, or none is found within the budget. A shortest
 * one, made readable: what wildcards take becomes one of `fillers` where `fits` agrees.
 */
export function exampleOf(
  all: readonly Automaton[],
  none: readonly Automaton[],
  fillers: readonly string[],
  fits: (text: string) => boolean,
  budget?: Budget,
): string | null {
  const word = find(all, none, 'maybe', budget);
  if (word === null || word === 'unknown') return null;
  // One of a set that wildcards take may do; `fits` says whether.
  const spelt = [...all, ...none].flat().map((token) => (token.take === 'char' ? token.char : OTHER));
  const other = spare(new Set(spelt));
  const chars = word.steps.map(({ letter }) => (typeof letter === 'string' && letter !== OTHER ? letter : other));
  // From the end, so that the indexes before an edit stay right.
  for (const { start, end } of openings(word).slice(-MOST_EDITS).reverse()) {
    for (const filler of fillers) {
      const edited = chars.toSpliced(start, end - start, filler);
      if (!fits(edited.join(''))) continue;
      chars.splice(start, end - start, filler);
      break;
    }
  }
  const text = chars.join('');
  return fits(text) ? text : null;
}

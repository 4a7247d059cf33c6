import type { Letter } from './glob.js';

/** How far wildcards reach: see glob.ts. `component`: never over a colon. */
type Reach = 'anything' | 'segment' | 'component';

/** Whether the letter of a pattern may stand for this character. */
function takes(pattern: readonly Letter[], at: number, char: string, reach: Reach): boolean {
  const letter = pattern[at];
  if (letter === undefined) return false;
  if (!letter.wild) return letter.char === char;
  if (reach === 'anything' || char !== ':') return true;
  const next = pattern[at + 1];
  return reach === 'segment' && letter.char === '*' && (next === undefined || next.char === ':');
}

/** A place: how much of which pattern has been matched. One number, to be compared fast. */
const longest = 100;

function place(places: Set<number>, patterns: readonly (readonly Letter[])[], which: number, at: number): void {
  for (let to = at; ; to += 1) {
    places.add(which * longest + to);
    const letter = patterns[which]?.[to];
    if (letter === undefined || !letter.wild || letter.char !== '*') return;
  }
}

/**
 * One text of every kind there is: texts are of one kind when the same patterns match them. The shortest of each, all together
 * as good as all texts over these letters of any length.
 *
 * Texts grow letter by letter, from `starts`. Two texts that have brought the patterns to the same places match the same patterns
 * whatever follows, so that only the first of them grows on; there are few such sets of places, and the search ends. (Letters may be
 * several characters: texts that are only ever told apart as a whole.) Which text matches which pattern is not decided here: what
 * this search would overlook is overlooked, but nothing is judged by it; a test tries long random texts for kinds it has not got.
 */
export function everyKind(
  patterns: readonly (readonly Letter[])[],
  reach: Reach,
  starts: readonly string[],
  letters: readonly string[],
): string[] {
  const after = (places: ReadonlySet<number>, text: string) => {
    let from = places;
    for (const char of text) {
      const to = new Set<number>();
      for (const one of from) {
        const which = Math.floor(one / longest);
        const at = one % longest;
        const pattern = patterns[which] ?? [];
        if (!takes(pattern, at, char, reach)) continue;
        place(to, patterns, which, pattern[at]?.wild && pattern[at].char === '*' ? at : at + 1);
      }
      from = to;
    }
    return from;
  };
  const first = new Set<number>();
  for (const which of patterns.keys()) place(first, patterns, which, 0);

  const seen = new Set<string>();
  const kinds = new Map<string, string>();
  let growing = starts.map((text) => ({ text, places: after(first, text) }));
  while (growing.length > 0) {
    growing = growing.flatMap(({ text, places }) =>
      letters.flatMap((letter) => {
        const next = after(places, letter);
        const sorted = [...next].sort((a, b) => a - b);
        const name = sorted.join();
        if (seen.has(name)) return [];
        seen.add(name);
        const matched = sorted.filter((one) => patterns[Math.floor(one / longest)]?.length === one % longest);
        if (!kinds.has(matched.join())) kinds.set(matched.join(), text + letter);
        return [{ text: text + letter, places: next }];
      }),
    );
  }
  return [...kinds.values()];
}

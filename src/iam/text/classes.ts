import { type Automaton, OTHER, type Token } from './automaton.js';
import type { Budget } from './budget.js';
import { spare } from './example.js';
import { type Subsets, subsets } from './subsets.js';

/** One way in which texts match lists of patterns: which lists match, and a shortest text that does so. */
export interface TextClass {
  bits: readonly boolean[];
  text: string;
}

/** Which lists match whatever follows, and which match in no case; undefined: that is still open. */
export type Decided = readonly (boolean | undefined)[];

/** What one search may use up by itself. */
const MOST = 400_000;

interface State {
  /** For each list a set of positions, or one of the two below. */
  at: readonly number[];
  from: State | undefined;
  letter: string;
}

const ALWAYS = -1;
const NEVER = -2;

/**
 * All ways in which texts may match lists of patterns (without stretches of unknown text); a list matches where one of its automata does. Shortest texts first.
 * @param lives false: nobody wants texts of which this is decided, so that they are left out
 * @param budget shared with other searches, of which one alone may use `MOST`
 * @returns (when it is through) whether these are all, or the budget was used up
 */
export function* textClasses(
  lists: readonly (readonly Automaton[])[],
  lives: (decided: Decided) => boolean,
  budget: Budget = { left: MOST },
): Generator<TextClass, boolean> {
  const sets = lists.map((automata) => subsets(automata, 'maybe'));
  const other = spare(new Set(lists.flat(2).flatMap(charsIn)));
  const found = new Set<string>();
  const seen = new Set<string>();
  const states: State[] = [];
  const least = budget.left - MOST;
  let written = 0;

  const visit = (at: readonly number[], from: State | undefined, letter: string): void => {
    const key = at.join();
    if (seen.has(key)) return;
    seen.add(key);
    if (lives(at.map((set) => (set === ALWAYS ? true : set === NEVER ? false : undefined))))
      states.push({ at, from, letter });
  };

  visit(
    sets.map((set) => settled(set, set.start)),
    undefined,
    '',
  );
  for (let current = 0; current < states.length; current += 1) {
    const state = states[current];
    if (state === undefined) break;
    const bits = state.at.map((set, list) => set === ALWAYS || (set !== NEVER && sets[list]?.accepts(set) === true));
    const signature = bits.map(Number).join('');
    if (!found.has(signature)) {
      found.add(signature);
      yield { bits, text: textOf(state, other) };
    }
    const open = state.at.flatMap((set, list) => (set < 0 ? [] : [list]));
    for (const letter of open.length === 0 ? [] : lettersAt(state, open, sets)) {
      budget.left -= open.length;
      const at = [...state.at];
      for (const list of open) {
        const set = sets[list];
        if (set !== undefined) at[list] = settled(set, set.next(state.at[list] ?? set.start, letter));
      }
      visit(at, state, letter);
    }
    const size = sets.reduce((sum, set) => sum + set.size(), 0);
    budget.left -= size - written;
    written = size;
    if (budget.left < Math.max(0, least)) return false;
  }
  return true;
}

function settled(sets: Subsets, set: number): number {
  if (sets.acceptsAll(set)) return ALWAYS;
  return sets.isDead(set) ? NEVER : set;
}

/** Characters that tell successors apart, and one that stands for all others. */
function lettersAt({ at }: State, open: readonly number[], sets: readonly Subsets[]): Set<string> {
  const letters = new Set([OTHER]);
  for (const list of open) {
    for (const letter of sets[list]?.explicit(at[list] ?? 0) ?? []) letters.add(letter);
  }
  return letters;
}

function textOf(last: State, other: string): string {
  const chars: string[] = [];
  for (let state: State | undefined = last; state?.from !== undefined; state = state.from)
    chars.push(state.letter === OTHER ? other : state.letter);
  return chars.reverse().join('');
}

/** The characters that a token mentions. */
function charsIn(token: Token): string[] {
  if (token.take === 'char') return [token.char];
  if (token.take === 'stretch') return [];
  return [...('only' in token.from ? token.from.only : token.from.not)];
}

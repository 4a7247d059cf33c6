import { type Automaton, type Letter, type Letters, type Mode, OTHER, type Token, takes } from './automaton.js';
import { subsets } from './subsets.js';

/** One letter of a word that was found; `free` where a wildcard of all patterns takes it. */
export interface Step {
  letter: Letter;
  free: boolean;
}

/** What a search may visit: states of the product and positions in them. Never time, so that no verdict depends on the machine. */
export const BUDGET = 2_000_000;
const STATE_COST = 4;

interface Found {
  at: readonly number[];
  set: number;
  from: number;
  by?: Step;
}

function classOf(token: Token): Letters | null {
  return token.take === 'char' || token.take === 'stretch' ? null : token.from;
}

/** The letters to try where each of `tokens` must take one and `explicit` are told apart by the others. */
function candidates(tokens: readonly Token[], explicit: readonly string[], mode: Mode): Step[] {
  for (const token of tokens) {
    if (token.take === 'stretch') return [{ letter: token.stretch, free: false }];
  }
  for (const token of tokens) {
    if (token.take === 'char') return [{ letter: token.char, free: false }];
  }
  const all = (char: string) => tokens.every((token) => takes(token, char, mode));
  const classes = tokens.map(classOf);
  const listed = classes.find((letters) => letters !== null && 'only' in letters);
  const told = explicit.filter(all);
  const rest =
    listed && 'only' in listed ? Array.from(listed.only).find((char) => !told.includes(char) && all(char)) : OTHER;
  return [...(rest === undefined ? [] : [rest]), ...told].map((letter) => ({ letter, free: true }));
}

function path(states: readonly Found[], last: number): Step[] {
  const steps: Step[] = [];
  for (let at = last; at > 0; ) {
    const state = states[at];
    if (state === undefined) break;
    if (state.by !== undefined) steps.push(state.by);
    at = state.from;
  }
  return steps.reverse();
}

/**
 * A shortest word that every automaton of `all` matches and none of `none`: its letters, null if there is none, `unknown` past the
 * budget. `mode` says how `none` meets stretches (and, with several in `all`, each the other's).
 */
export function find(
  all: readonly Automaton[],
  none: readonly Automaton[],
  mode: Mode,
  budget = BUDGET,
): Step[] | null | 'unknown' {
  const sets = subsets(none, mode);
  const states: Found[] = [{ at: all.map(() => 0), set: sets.start, from: 0 }];
  const seen = new Set<string>([`${states[0]?.at.join()} ${sets.start}`]);

  function visit(at: readonly number[], set: number, from: number, by?: Step): void {
    if (sets.acceptsAll(set)) return;
    const key = `${at.join()} ${set}`;
    if (seen.has(key)) return;
    seen.add(key);
    states.push(by === undefined ? { at, set, from } : { at, set, from, by });
  }

  for (let current = 0; current < states.length; current += 1) {
    const state = states[current];
    if (state === undefined || sets.acceptsAll(state.set)) break;
    if (states.length * STATE_COST + sets.size() > budget) return 'unknown';
    const { at, set } = state;
    if (at.every((position, which) => position === all[which]?.length) && !sets.accepts(set)) return path(states, current);

    const tokens: Token[] = [];
    for (const [which, position] of at.entries()) {
      const token = all[which]?.[position];
      if (token === undefined) continue;
      tokens.push(token);
      if (token.take === 'many') visit(at.with(which, position + 1), set, current);
    }
    if (tokens.length < all.length) continue;
    for (const step of candidates(tokens, none.length === 0 ? [] : sets.explicit(set), mode)) {
      if (!tokens.every((token) => takes(token, step.letter, mode))) continue;
      const after = at.map((position, which) => (tokens[which]?.take === 'many' ? position : position + 1));
      visit(after, sets.next(set, step.letter), current, step);
    }
  }
  return null;
}

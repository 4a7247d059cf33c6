import { type Automaton, type Letter, type Letters, type Mode, OTHER, type Token, takes } from './automaton.js';
import type { Budget } from './budget.js';
import { subsets } from './subsets.js';

/** One letter of a word; `free` where wildcards of all patterns take it, so that another one might do as well. */
export interface Step {
  letter: Letter;
  free: boolean;
}

/** A word that was found. `slots`: indexes of steps before which all patterns could take more text (the length: at the end). */
export interface Word {
  steps: readonly Step[];
  slots: ReadonlySet<number>;
}

/** What a search may visit: states of the product, positions in them, letters tried. Never time, so that no verdict depends on the machine. */
const MOST = 2_000_000;
const STATE_COST = 4;

interface Found {
  at: readonly number[];
  set: number;
  from: number;
  by?: Step;
  /** All patterns wait at a `many`. */
  slot: boolean;
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

function trace(states: readonly Found[], last: number): Word {
  const route: Found[] = [];
  for (let at: number | null = last; at !== null; ) {
    const state: Found | undefined = states[at];
    if (state === undefined) break;
    route.push(state);
    at = at === 0 ? null : state.from;
  }
  const steps: Step[] = [];
  const slots = new Set<number>();
  for (const state of route.reverse()) {
    if (state.by !== undefined) steps.push(state.by);
    if (state.slot) slots.add(steps.length);
  }
  return { steps, slots };
}

/**
 * A shortest word that every automaton of `all` matches and none of `none`: null if there is none, `unknown` past the budget. `mode` says how `none` meets stretches (and, with several in `all`, each the other's).
 */
export function find(
  all: readonly Automaton[],
  none: readonly Automaton[],
  mode: Mode,
  budget: Budget = { left: MOST },
): Word | null | 'unknown' {
  const most = Math.min(budget.left, MOST);
  const sets = subsets(none, mode);
  const states: Found[] = [];
  const seen = new Map<number, Set<number>>();
  let tried = 0;
  let spent = 0;

  function spend(soFar: number): void {
    budget.left -= soFar - spent;
    spent = soFar;
  }

  function visit(at: readonly number[], set: number, from: number, by?: Step): void {
    if (sets.acceptsAll(set)) return;
    const here = seen.get(set) ?? new Set();
    const key = at.reduce((number, position, which) => number * (1 + (all[which]?.length ?? 0)) + position, 0);
    if (here.has(key)) return;
    seen.set(set, here.add(key));
    const slot = at.every((position, which) => all[which]?.[position]?.take === 'many');
    states.push(by === undefined ? { at, set, from, slot } : { at, set, from, by, slot });
  }

  visit(
    all.map(() => 0),
    sets.start,
    0,
  );
  for (let current = 0; current < states.length; current += 1) {
    const state = states[current];
    if (state === undefined) break;
    spend(states.length * STATE_COST + sets.size() + tried);
    if (spent > most) return 'unknown';
    const { at, set } = state;
    if (at.every((position, which) => position === all[which]?.length) && !sets.accepts(set))
      return trace(states, current);

    const tokens: Token[] = [];
    for (const [which, position] of at.entries()) {
      const token = all[which]?.[position];
      if (token === undefined) continue;
      tokens.push(token);
      if (token.take === 'many') visit(at.with(which, position + 1), set, current);
    }
    if (tokens.length < all.length) continue;
    for (const step of candidates(tokens, none.length === 0 ? [] : sets.explicit(set), mode)) {
      tried += 1;
      if (!tokens.every((token) => takes(token, step.letter, mode))) continue;
      const after = at.map((position, which) => (tokens[which]?.take === 'many' ? position : position + 1));
      visit(after, sets.next(set, step.letter), current, step);
    }
  }
  return null;
}

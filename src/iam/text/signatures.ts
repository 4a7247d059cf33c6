import { type Automaton, type Letter, OTHER } from './automaton.js';
import { subsets } from './subsets.js';

/** How words match lists of automata, and a shortest word that does so. */
export interface Signature {
  /** For each list whether one of its automata matches. */
  bits: readonly boolean[];
  /** Characters, and `OTHER` for one that no automaton mentions. */
  letters: readonly Letter[];
}

const STATE_COST = 4;

interface State {
  sets: readonly number[];
  from: number;
  by: Letter;
}

/**
 * All ways in which words without stretches match lists of automata, each once. Returns whether these are all: false where the
 * budget (states, positions in them, letters tried) ran out.
 */
export function* signatures(lists: readonly (readonly Automaton[])[], budget: number): Generator<Signature, boolean> {
  const machines = lists.map((list) => subsets(list, 'maybe'));
  const states: State[] = [];
  const seen = new Set<string>();
  const found = new Set<string>();
  let tried = 0;

  function visit(sets: readonly number[], from: number, by: Letter): void {
    const key = sets.join();
    if (seen.has(key)) return;
    seen.add(key);
    states.push({ sets, from, by });
  }

  visit(
    machines.map(({ start }) => start),
    0,
    OTHER,
  );
  for (let current = 0; current < states.length; current += 1) {
    const state = states[current];
    if (state === undefined) break;
    const spent = machines.reduce((sum, machine) => sum + machine.size(), states.length * STATE_COST + tried);
    if (spent > budget) return false;
    const bits = state.sets.map((set, which) => machines[which]?.accepts(set) === true);
    const signature = bits.map(Number).join('');
    if (!found.has(signature)) {
      found.add(signature);
      yield { bits, letters: trace(states, current) };
    }
    const letters = new Set<Letter>([OTHER]);
    for (const [which, set] of state.sets.entries()) {
      for (const letter of machines[which]?.explicit(set) ?? []) letters.add(letter);
    }
    for (const letter of letters) {
      tried += machines.length;
      const after = state.sets.map((set, which) => machines[which]?.next(set, letter) ?? set);
      visit(after, current, letter);
    }
  }
  return true;
}

function trace(states: readonly State[], last: number): Letter[] {
  const letters: Letter[] = [];
  for (let at = last; at > 0; ) {
    const state = states[at];
    if (state === undefined) break;
    letters.push(state.by);
    at = state.from;
  }
  return letters.reverse();
}

import type { KeyClass } from '../condition/key-classes.js';
import { type Formula, partsIn, simplify, type Truths } from './parts.js';

/** A condition key with the ways in which requests may carry it. `parts` are the numbers of its conditions, as in `truths`. */
export interface Key {
  key: string;
  parts: readonly number[];
  classes: readonly KeyClass[];
}

export interface Assignment {
  /** For each key that matters the values that were chosen. */
  values: ReadonlyMap<string, readonly string[]>;
  truths: Truths;
}

/** What can be chosen. */
export interface Choices {
  keys: readonly Key[];
  /** Parts that may be true or false, each in every way in which `possible` lets it be. */
  sides: readonly number[];
  /** Parts of which nothing is known: one way is as good as another. */
  free: readonly number[];
  /** Whether sides and free parts can be so together. */
  possible(truths: Truths): boolean;
  /** How many more formulas may be looked at; it is counted down. */
  budget: { left: number };
}

/**
 * Ways to choose a class for each key, and a truth for each free part, that make the formula true; keys and parts that do not
 * matter are left out. At most one for each choice of classes.
 * @returns (when it is through) whether these are all, or the budget was used up
 */
export function* assignments(formula: Formula, truths: Truths, choices: Choices): Generator<Assignment, boolean> {
  const { keys, sides, free, possible, budget } = choices;
  const rest = simplify(formula, truths);
  if (rest === false) return true;
  if (rest === true) {
    yield { values: new Map(), truths };
    return true;
  }
  budget.left -= 1;
  if (budget.left < 0) return false;
  const open = partsIn(rest);
  const key = keys.find(({ parts }) => parts.some((part) => open.has(part)));
  if (key !== undefined) {
    const others = keys.filter((one) => one !== key);
    for (const { values, truths: chosen } of key.classes) {
      const next = [...truths];
      for (const [at, part] of key.parts.entries()) next[part] = chosen[at];
      for (const found of yielded(assignments(rest, next, { ...choices, keys: others }))) {
        if (typeof found === 'boolean') {
          if (!found) return false;
        } else yield { ...found, values: new Map([[key.key, values], ...found.values]) };
      }
    }
    return true;
  }
  const side = sides.find((one) => open.has(one));
  const part = side ?? free.find((one) => open.has(one));
  if (part === undefined) throw new Error('a part of the formula is of no kind that can be chosen');
  for (const is of [false, true]) {
    const next = [...truths];
    next[part] = is;
    if (!possible(next)) continue;
    for (const found of yielded(assignments(rest, next, choices))) {
      if (found === false) return false;
      if (found === true) continue;
      yield found;
      if (side === undefined) return true;
    }
  }
  return true;
}

/** What a generator yields, and then what it returns. */
function* yielded<Yielded, Returned>(generator: Generator<Yielded, Returned>): Generator<Yielded | Returned, void> {
  for (;;) {
    const { value, done } = generator.next();
    yield value;
    if (done) return;
  }
}

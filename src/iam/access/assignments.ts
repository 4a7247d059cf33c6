import type { KeyClass } from '../condition/key-classes.js';
import type { Budget } from '../text/budget.js';
import { type Formula, partsIn, simplify, type Truths } from './parts.js';

/** A condition key with the ways in which requests may carry it. `parts` are the numbers of its conditions, as in `truths`. */
export interface Key {
  key: string;
  parts: readonly number[];
  classes: readonly KeyClass[];
}

/** One way to choose. */
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
  budget: Budget;
}

/** So many parts of a formula are walked in the time of a step of an automaton, or less. */
const PARTS_A_STEP = 8;

/** Where the choosing has come to. */
interface Step {
  formula: Formula;
  truths: Truths;
  values: ReadonlyMap<string, readonly string[]>;
  keys: readonly Key[];
}

/** The ways to choose what comes next. `alike`: of those that make the formula true any one will do. */
interface Fork {
  ways: Iterator<Step, void>;
  alike: boolean;
}

/**
 * Ways to choose a class for each key, and a truth for each free part, that make the formula true; keys and parts that do not
 * matter are left out. At most one for each choice of classes. What is still to be tried is kept in a list, not on the call stack: a
 * policy may ask for any number of keys.
 * @returns (when it is through) whether these are all, or the budget was used up
 */
export function* assignments(formula: Formula, truths: Truths, choices: Choices): Generator<Assignment, boolean> {
  const start: Step = { formula, truths, values: new Map(), keys: choices.keys };
  const forks: Fork[] = [{ ways: [start].values(), alike: false }];
  for (let fork = forks.at(-1); fork !== undefined; fork = forks.at(-1)) {
    const { value: step, done } = fork.ways.next();
    if (done) {
      forks.pop();
      continue;
    }
    const rest = simplify(step.formula, step.truths);
    if (rest === false) continue;
    if (rest === true) {
      yield { values: step.values, truths: step.truths };
      while (forks.at(-1)?.alike) forks.pop();
      continue;
    }
    const open = partsIn(rest);
    // All of the formula is walked at each step.
    choices.budget.left -= 1 + Math.floor(open.size / PARTS_A_STEP);
    if (choices.budget.left < 0) return false;
    forks.push(forkAt({ ...step, formula: rest }, open, choices));
  }
  return true;
}

/** Keys are chosen first, then sides, then parts of which nothing is known. */
function forkAt(step: Step, open: ReadonlySet<number>, { sides, free, possible }: Choices): Fork {
  const key = step.keys.find(({ parts }) => parts.some((part) => open.has(part)));
  if (key !== undefined) return { ways: withKey(step, key), alike: false };
  const side = sides.find((one) => open.has(one));
  const part = side ?? free.find((one) => open.has(one));
  if (part === undefined) throw new Error('a part of the formula is of no kind that can be chosen');
  return { ways: withPart(step, part, possible), alike: side === undefined };
}

function* withKey(step: Step, key: Key): Generator<Step, void> {
  const keys = step.keys.filter((one) => one !== key);
  for (const { values, truths: chosen } of key.classes) {
    const truths = [...step.truths];
    for (const [at, part] of key.parts.entries()) truths[part] = chosen[at];
    yield { ...step, keys, truths, values: new Map([...step.values, [key.key, values]]) };
  }
}

function* withPart(step: Step, part: number, possible: Choices['possible']): Generator<Step, void> {
  for (const is of [false, true]) {
    const truths = [...step.truths];
    truths[part] = is;
    if (possible(truths)) yield { ...step, truths };
  }
}

import type { Pieces } from '../statement.js';
import { type Automaton, OTHER } from '../text/automaton.js';
import type { Budget } from '../text/budget.js';
import { spare } from '../text/example.js';
import { compileAll, type PatternOptions, WIDEST } from '../text/glob.js';
import { find, type Word } from '../text/search.js';
import type { Truths } from './parts.js';
import type { Side } from './sides.js';

/** Combinations of one pattern of each list that are searched. */
const MOST_COMBINATIONS = 500;

/** Numbers of parts that cannot be true, and false, together. */
interface Conflict {
  yes: readonly number[];
  no: readonly number[];
}

/** A text; null: there is none. */
type Like = { text: string } | null | 'unknown';

/** Texts that match one of the patterns in each of some lists: which sides they can match, and an example. */
export class SideTexts {
  private readonly known = new Map<string, Like>();
  private readonly conflicts: Conflict[] = [];
  private readonly all: readonly (readonly Automaton[])[];
  private readonly compiled: ReadonlyMap<number, readonly Automaton[]>;

  /** @param shape what all texts look like besides */
  constructor(
    within: readonly (readonly Pieces[])[],
    private readonly sides: readonly Side[],
    options: PatternOptions,
    shape: Automaton,
    private readonly budget: Budget,
  ) {
    this.all = [[shape], ...within.map((list) => compileAll(list, options, WIDEST))];
    this.compiled = new Map(sides.map(({ part, patterns }) => [part, compileAll(patterns, options, WIDEST)]));
  }

  /**
   * A text that matches the sides as these truths say; those that are not decided do not count.
   * A side with gaps that is false may be matched all the same.
   */
  like(truths: Truths): Like {
    const yes = this.sides.filter(({ part }) => truths[part] === true).map(({ part }) => part);
    const no = this.sides.filter(({ part, gaps }) => truths[part] === false && !gaps).map(({ part }) => part);
    const key = `${yes.join()} ${no.join()}`;
    const known = this.known.get(key) ?? this.search(yes, no);
    this.known.set(key, known);
    return known;
  }

  private search(yes: readonly number[], no: readonly number[]): Like {
    const isIn = (some: readonly number[], all: readonly number[]) => some.every((one) => all.includes(one));
    if (this.conflicts.some((conflict) => isIn(conflict.yes, yes) && isIn(conflict.no, no))) return null;
    const lists = [...this.all, ...yes.map((part) => this.compiled.get(part) ?? [])];
    const none = no.flatMap((part) => this.compiled.get(part) ?? []);
    let count = 0;
    let unknown = false;
    for (const all of combinations(lists)) {
      count += 1;
      const word = count > MOST_COMBINATIONS ? 'unknown' : find(all, none, 'maybe', this.budget);
      if (word !== null && word !== 'unknown') return { text: textOf(word, [...all, ...none]) };
      unknown ||= word === 'unknown';
      if (count > MOST_COMBINATIONS) break;
    }
    if (unknown) return 'unknown';
    this.conflicts.push({ yes, no });
    return null;
  }
}

/** One of each list. */
function* combinations(lists: readonly (readonly Automaton[])[]): Generator<readonly Automaton[]> {
  const [first, ...others] = lists;
  if (first === undefined) yield [];
  else for (const rest of combinations(others)) for (const one of first) yield [one, ...rest];
}

function textOf({ steps }: Word, automata: readonly Automaton[]): string {
  const spelt = automata.flat().map((token) => (token.take === 'char' ? token.char : OTHER));
  const other = spare(new Set(spelt));
  return steps.map(({ letter }) => (typeof letter === 'string' && letter !== OTHER ? letter : other)).join('');
}

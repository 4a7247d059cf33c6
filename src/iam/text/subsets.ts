import { type Automaton, has, isAllBut, type Letter, type Mode, type Token, takes } from './automaton.js';

/** Sets of positions of several automata at once, by number; the same set has the same number. Made as they are met. */
export interface Subsets {
  /** The set that all automata start in. */
  start: number;
  /** The set after one more letter. */
  next(set: number, letter: Letter): number;
  /** Whether one of the automata accepts here. */
  accepts(set: number): boolean;
  /** Whether one of them accepts here and whatever follows. */
  acceptsAll(set: number): boolean;
  /** Whether none of them accepts, whatever follows. */
  isDead(set: number): boolean;
  /** Characters that tell this set's successors apart; any other one leads where `OTHER` leads. */
  explicit(set: number): readonly string[];
  /** Positions written down so far: what a budget is counted in. */
  size(): number;
}

interface Subset {
  positions: readonly number[];
  accepts: boolean;
  acceptsAll: boolean;
  explicit: readonly string[];
  next: Map<string, number>;
}

function isMany(token: Token | undefined): token is Token & { take: 'many' } {
  return token?.take === 'many';
}

function takesAll(token: Token | undefined): boolean {
  return isMany(token) && isAllBut(token.from, '');
}

/** Whether the token takes no text with a colon, so that a `*` behind it that keeps to its segment could take it as well. */
function keepsToSegment(token: Token): boolean {
  if (token.take === 'char') return token.char !== ':';
  if (token.take === 'stretch') return token.stretch.bounded;
  return !has(token.from, ':');
}

/** All automata behind one another: `tokens[p]` is undefined where one ends. */
interface Row {
  tokens: readonly (Token | undefined)[];
  starts: readonly number[];
  /** For a `many`: the first position that is redundant once this one is in the set. */
  floors: readonly number[];
}

function layOut(automata: readonly Automaton[]): Row {
  const tokens: (Token | undefined)[] = [];
  const starts: number[] = [];
  const floors: number[] = [];
  for (const automaton of automata) {
    const start = tokens.length;
    starts.push(start);
    for (const token of automaton) tokens.push(token);
    tokens.push(undefined);
    let segment = start;
    for (let at = start; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (takesAll(token)) floors.push(start);
      else if (isMany(token) && isAllBut(token.from, ':')) floors.push(segment);
      else floors.push(at);
      if (token !== undefined && !keepsToSegment(token)) segment = at + 1;
    }
  }
  return { tokens, starts, floors };
}

/** Adds what is reached without a letter, and drops what a `many` further on makes redundant. */
function settle(row: Row, reached: Set<number>): number[] {
  for (const at of reached) if (isMany(row.tokens[at])) reached.add(at + 1);
  const descending = Array.from(reached).sort((a, b) => b - a);
  const kept: number[] = [];
  let floor = Number.POSITIVE_INFINITY;
  for (const at of descending) {
    if (at >= floor) continue;
    kept.push(at);
    if (isMany(row.tokens[at])) floor = row.floors[at] ?? at;
  }
  return kept.reverse();
}

function explicitLetters(row: Row, positions: readonly number[]): string[] {
  const found = new Set<string>();
  for (const at of positions) {
    const token = row.tokens[at];
    if (token?.take === 'char') found.add(token.char);
    else if (token !== undefined && token.take !== 'stretch') {
      for (const char of 'not' in token.from ? token.from.not : token.from.only) found.add(char);
    }
  }
  return Array.from(found);
}

/** The subset construction over several automata, done lazily. */
export function subsets(automata: readonly Automaton[], mode: Mode): Subsets {
  const row = layOut(automata);
  const made: Subset[] = [];
  const numbers = new Map<string, number>();
  let size = 0;

  function intern(reached: Set<number>): number {
    const positions = settle(row, reached);
    size += positions.length + 1;
    const key = positions.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const isEnd = (at: number) => row.tokens[at] === undefined;
    numbers.set(key, made.length);
    made.push({
      positions,
      accepts: positions.some(isEnd),
      acceptsAll: positions.some((at) => takesAll(row.tokens[at]) && isEnd(at + 1)),
      explicit: explicitLetters(row, positions),
      next: new Map(),
    });
    return made.length - 1;
  }

  /** Positions after taking the letter once. */
  function step(positions: Iterable<number>, letter: Letter, into: Set<number>): void {
    for (const at of positions) {
      const token = row.tokens[at];
      if (token !== undefined && takes(token, letter, mode)) into.add(isMany(token) ? at : at + 1);
    }
  }

  function follow(subset: Subset, letter: Letter): number {
    const reached = new Set<number>();
    if (typeof letter !== 'string' && letter.many && mode === 'maybe') {
      // Any number of characters: all that is reached by taking it again and again. A set grows while it is walked.
      for (const at of subset.positions) reached.add(at);
      for (const at of reached) {
        if (isMany(row.tokens[at])) reached.add(at + 1);
        step([at], letter, reached);
      }
    } else {
      step(subset.positions, letter, reached);
    }
    return intern(reached);
  }

  const at = (set: number): Subset => {
    const subset = made[set];
    if (subset === undefined) throw new Error(`no subset has the number ${set}`);
    return subset;
  };

  return {
    start: intern(new Set(row.starts)),
    next(set, letter) {
      const subset = at(set);
      // A key has several characters, so that it is no letter.
      const key = typeof letter === 'string' ? letter : letter.key;
      const known = subset.next.get(key);
      if (known !== undefined) return known;
      size += subset.positions.length;
      const next = follow(subset, letter);
      subset.next.set(key, next);
      return next;
    },
    accepts: (set) => at(set).accepts,
    acceptsAll: (set) => at(set).acceptsAll,
    isDead: (set) => at(set).positions.length === 0,
    explicit: (set) => at(set).explicit,
    size: () => size,
  };
}

/** Whether one of the automata matches the whole text; `unknown` past the budget. */
export function accepts(automata: readonly Automaton[], text: readonly string[], budget: number): boolean | 'unknown' {
  const sets = subsets(automata, 'maybe');
  let set = sets.start;
  for (const letter of text) {
    if (sets.acceptsAll(set)) return true;
    if (sets.size() > budget) return 'unknown';
    set = sets.next(set, letter);
  }
  return sets.accepts(set);
}

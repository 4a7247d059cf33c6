import type { Gap } from '../statement.js';
import { type Automaton, OTHER } from '../text/automaton.js';
import { textClasses } from '../text/classes.js';
import { hasWildcard } from '../text/glob.js';
import { type Subsets, subsets } from '../text/subsets.js';
import { exampleValues } from './example-values.js';
import { automataOf, cases, isArn, spells } from './text-automaton.js';
import type { ValueTest } from './value-test.js';
import { isAmbiguous, literal, literally, plainly } from './variables.js';

/** How a text compares: which tests it passes, and about which guesses it may be. */
export interface TextReading {
  passes: readonly boolean[];
  may: readonly boolean[];
}

/** A request text. `alone`: only this text is like it. */
export interface TextSample {
  text: string;
  alone: boolean;
}

/**
 * Request texts as comparisons of texts, patterns and ARNs divide them. A guess is a value with gaps, or one that is no ARN where
 * there should be one: a text that it may match either passes or does not, but the same in all tests that share the guess.
 */
export interface TextDivision {
  /** For each test its guesses. */
  guesses: readonly (readonly number[])[];
  /** Undefined once the budget is used up. */
  read(text: string): TextReading | undefined;
  /** Texts such that each request text is like one; not `complete` where the budget was used up. */
  samples(): { samples: readonly TextSample[]; complete: boolean };
}

/** States and positions that may be visited, and letters tried, by reading texts and by searching for them. */
const BUDGET = 200_000;
/** Characters in policy values: AWS takes no policy that long. */
const LONGEST = 100_000;
/** Values of each test that examples are made of as a person would write them. */
const MOST_EXAMPLES = 4;
/** What the values of a test come to. */
interface Compiled {
  /** Without wildcards: as they are, or in lower case. */
  exact: Set<string>;
  folded: Set<string>;
  patterns: Automaton[];
  /** By name; those without one are the test's own. */
  named: Map<string, Automaton[]>;
  own: Automaton[];
  /** Case is ignored of letters that may have more forms than are tried. */
  hasMoreCases: boolean;
}

/** Divides texts for tests of the kinds `text`, `pattern` and `arn`; undefined where their values are too long to do so. */
export function divideTexts(tests: readonly ValueTest[]): TextDivision | undefined {
  const pieces = tests.flatMap(({ values }) => values.flatMap((value) => value.pieces));
  const length = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1), 0);
  if (length > LONGEST) return undefined;
  const compiled = tests.map(compileTest);
  const { guesses, byTest } = shareGuesses(compiled);
  const read = reader(compiled, guesses);
  return { guesses: byTest, read, samples: () => samplesOf(tests, compiled, guesses, read) };
}

function compileTest({ comparison, ignoreCase, values }: ValueTest): Compiled {
  const compiled: Compiled = {
    exact: new Set(),
    folded: new Set(),
    patterns: [],
    named: new Map(),
    own: [],
    hasMoreCases: ignoreCase && !values.every(({ pieces }) => isAscii(plainly(pieces.filter(isText).join('')))),
  };
  const how = { arn: comparison.kind === 'arn', ignoreCase };
  for (const { pieces, name } of values) {
    const text = literal(pieces);
    if (text === undefined || (how.arn && !isArn(pieces))) {
      const automata = automataOf(pieces, how);
      // to equal a text is to match it as a pattern: what it stands for has no wildcards
      if (name === undefined) compiled.own.push(...automata);
      else compiled.named.set(JSON.stringify([how, name, pieces]), automata);
    } else if (hasWildcard(text)) compiled.patterns.push(...automataOf(pieces, how));
    else if (ignoreCase) compiled.folded.add(text.toLowerCase());
    else compiled.exact.add(text);
  }
  return compiled;
}

/** Numbers the guesses: one for each that tests share, one for all others of a test. */
function shareGuesses(compiled: readonly Compiled[]): { guesses: Automaton[][]; byTest: number[][] } {
  const uses = new Map<string, number>();
  for (const { named } of compiled) for (const name of named.keys()) uses.set(name, (uses.get(name) ?? 0) + 1);
  const guesses: Automaton[][] = [];
  const numbers = new Map<string, number>();
  const byTest = compiled.map(({ named, own }) => {
    const mine: number[] = [];
    const alone = [...own];
    for (const [name, automata] of named) {
      if (uses.get(name) === 1) {
        alone.push(...automata);
        continue;
      }
      const number = numbers.get(name) ?? guesses.push(automata) - 1;
      numbers.set(name, number);
      mine.push(number);
    }
    if (alone.length > 0) mine.push(guesses.push(alone) - 1);
    return mine;
  });
  return { guesses, byTest };
}

function reader(compiled: readonly Compiled[], guesses: readonly Automaton[][]): TextDivision['read'] {
  const matchers = compiled.map(({ patterns }) => (patterns.length === 0 ? undefined : subsets(patterns, 'maybe')));
  const guessers = guesses.map((automata) => subsets(automata, 'maybe'));
  const machines = [...matchers, ...guessers].filter((machine) => machine !== undefined);
  let spent = 0;
  return (text) => {
    spent += compiled.length + machines.length * text.length;
    if (machines.reduce((sum, machine) => sum + machine.size(), spent) > BUDGET) return undefined;
    const letters = machines.length === 0 ? [] : lettersOf(text);
    const known = isAmbiguous(text) ? undefined : literally(text);
    const equals = ({ exact, folded }: Compiled) =>
      known !== undefined && (exact.has(known) || (folded.size > 0 && folded.has(known.toLowerCase())));
    return {
      passes: compiled.map((test, index) => equals(test) || accepts(matchers[index], letters)),
      may: guessers.map((machine) => accepts(machine, letters)),
    };
  };
}

/** A stand-in in a text from outside is a character as any other, not what it stands for in policies. */
function lettersOf(text: string): string[] {
  if (!isAmbiguous(text)) return Array.from(literally(text));
  return Array.from(text, (char) => (isAmbiguous(char) ? OTHER : literally(char)));
}

function accepts(machine: Subsets | undefined, letters: readonly string[]): boolean {
  if (machine === undefined) return false;
  let set = machine.start;
  for (const letter of letters) set = machine.next(set, letter);
  return machine.accepts(set);
}

function samplesOf(
  tests: readonly ValueTest[],
  compiled: readonly Compiled[],
  guesses: readonly Automaton[][],
  read: TextDivision['read'],
): ReturnType<TextDivision['samples']> {
  const exact = new Set(compiled.flatMap((test) => [...test.exact]));
  const hasPatterns = guesses.length > 0 || compiled.some(({ patterns }) => patterns.length > 0);
  const { texts, complete } = hasPatterns
    ? matching(compiled, guesses, exact, examples(tests), read)
    : unlike(exact, new Set(compiled.flatMap(({ folded }) => [...folded])));
  // the empty text is compared as no other is, so it is a sample of its own
  const samples: TextSample[] = [];
  for (const text of exact) if (text !== '') samples.push({ text: plainly(text), alone: true });
  for (const text of texts) if (text !== '') samples.push({ text, alone: false });
  samples.push({ text: '', alone: true });
  return { samples, complete };
}

/** Texts other than those of `exact` and the empty one. */
interface Texts {
  texts: readonly string[];
  complete: boolean;
}

/** What a person would write that the values match, or do not mention. */
function examples(tests: readonly ValueTest[]): string[] {
  return tests.flatMap(({ comparison, values }) => {
    const texts = values
      .slice(0, MOST_EXAMPLES)
      .map(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : 'example')).join(''));
    return exampleValues(comparison.kind, texts, []);
  });
}

/** Where nothing is a pattern: a text that differs from each of `folded` in case only, if there is one, and one that is unlike all. */
function unlike(exact: ReadonlySet<string>, folded: ReadonlySet<string>): Texts {
  const taken = new Map<string, number>();
  for (const text of exact) taken.set(text.toLowerCase(), (taken.get(text.toLowerCase()) ?? 0) + 1);
  const texts: string[] = [];
  let complete = true;
  for (const text of folded) {
    const free = spellings(text, (taken.get(text) ?? 0) + 1).find(
      (spelling) => !exact.has(spelling) && spelling.toLowerCase() === text,
    );
    if (free !== undefined) texts.push(plainly(free));
    else if (!isAscii(plainly(text))) complete = false;
  }
  let other = 'example';
  for (let count = 2; exact.has(other) || folded.has(other); count += 1) other = `example-${count}`;
  return { texts: [...texts, other], complete };
}

/** That many ways to write a text in upper and lower case, or all. */
function spellings(text: string, most: number): string[] {
  return Array.from(text).reduce(
    (starts, char) => starts.flatMap((start) => cases(char).map((own) => start + own)).slice(0, most),
    [''],
  );
}

function isText(piece: string | Gap): piece is string {
  return typeof piece === 'string';
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** A text for each way to match patterns and guesses: one of `tried` if it does, else a shortest one. */
function matching(
  compiled: readonly Compiled[],
  guesses: readonly Automaton[][],
  exact: ReadonlySet<string>,
  tried: readonly string[],
  read: TextDivision['read'],
): Texts {
  const lists = [
    ...compiled.map(({ patterns, folded }) => [
      ...patterns,
      ...Array.from(folded, (text) => spells(text, { ignoreCase: true })),
    ]),
    ...guesses,
  ];
  const found = new Map<string, string>();
  const add = (bits: readonly boolean[], text: string) => {
    const key = bits.map(Number).join('');
    if (!found.has(key)) found.set(key, text);
  };
  for (const text of tried) {
    if (text === '' || exact.has(literally(text))) continue;
    const reading = read(text);
    if (reading !== undefined) add([...reading.passes, ...reading.may], text);
  }
  const taken = Array.from(new Set([...exact, '']), (text) => spells(text, { ignoreCase: false }));
  // What is in `taken` is not looked for.
  const ways = textClasses([...lists, taken], (decided) => decided.at(-1) !== true, { left: BUDGET });
  const all = 2 ** lists.filter((list) => list.length > 0).length;
  while (found.size < all) {
    const way = ways.next();
    if (way.done === true) {
      return { texts: [...found.values()], complete: way.value && !compiled.some(({ hasMoreCases }) => hasMoreCases) };
    }
    const { bits, text } = way.value;
    if (bits.at(-1) !== true) add(bits.slice(0, -1), plainly(text));
  }
  return { texts: [...found.values()], complete: true };
}

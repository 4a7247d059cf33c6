import type { Comparison } from './condition-operators.js';
import { divideByConstant } from './constant-division.js';
import type { Division } from './division.js';
import { divideByRange } from './ip-division.js';
import { divideByOrder } from './order-division.js';
import { divideTexts, type TextDivision, type TextReading } from './text-division.js';
import type { ValueTest } from './value-test.js';
import { literal } from './variables.js';

/** One way in which a value compares: which tests it passes. */
export interface ValueClass {
  text: string;
  passes: readonly boolean[];
  /** In how many other ways the text may compare; none: it surely passes these and no others. */
  doubt: number;
}

export interface ValueClasses {
  classes: readonly ValueClass[];
  complete: boolean;
}

/** Of which kind all values of a key are, as AWS declares it. */
export type KeyKind = 'arn' | 'bool' | 'date' | 'ip' | 'number';

/** Classes of all values, and of one that is given. The empty value is always in a class of its own. */
export interface ValueSpace {
  /** @param kind all values are of that kind; undefined: they may be anything */
  all(kind?: KeyKind): ValueClasses;
  of(text: string): ValueClasses;
}

type Scalar = Exclude<Comparison['kind'], 'text' | 'pattern' | 'arn'>;
type Passes = readonly boolean[];

/** A text as itself, or for all texts that compare as it does with texts, patterns and ARNs. */
interface Sample {
  text: string;
  as: 'itself' | 'any';
}

/** How values of one kind are divided by the tests with these numbers. */
interface Part<D> {
  kind: Scalar | 'text';
  division: D;
  tests: readonly number[];
}

/** More classes are not told apart. */
const MOST = 4_096;
/** Values held against tests. */
const MOST_COMPARED = 400_000;
/** What may go either way, in one class. */
const MOST_OPEN = 10;
/** A text that no policy names. */
const ANY = 'example';
/** A value of each kind, for keys of which nothing is asked but whether they are there. */
const ANY_OF: Readonly<Record<KeyKind, string>> = {
  arn: 'arn:aws:iam::111122223333:role/example',
  bool: 'true',
  date: '2030-01-01T00:00:00Z',
  ip: '192.0.2.1',
  number: '1',
};

/**
 * The ways in which single values compare with what policies write. What cannot be known (gaps, more values, guesses) goes both ways.
 * A value that a comparison cannot read (`True` as a truth value, `abc` as a number) passes no test, or is taken for one that it can
 * read: AWS's pages do not say which, but all tests of one kind read it alike. Undefined where policy values are too long.
 */
export function valueSpace(tests: readonly ValueTest[]): ValueSpace | undefined {
  const numbers = new Map<Scalar | 'text', number[]>();
  for (const [number, { comparison }] of tests.entries()) {
    const kind = scalarOf(comparison.kind) ?? 'text';
    numbers.set(kind, [...(numbers.get(kind) ?? []), number]);
  }
  const scalars: Part<Division>[] = [];
  let texts: Part<TextDivision> | undefined;
  for (const [kind, own] of numbers) {
    const about = own.flatMap((number) => tests[number] ?? []);
    if (kind !== 'text') {
      scalars.push({ kind, division: divide(kind, about), tests: own });
      continue;
    }
    const division = divideTexts(about);
    if (division === undefined) return undefined;
    texts = { kind, division, tests: own };
  }
  const open = tests.map(isOpen);
  return {
    all: (kind) => {
      const own = kind === undefined ? undefined : textsOf(kind, texts, scalars);
      if (own === undefined) return allClasses(open, texts, scalars, kind);
      return classesOf(
        own.map((text) => ({ text, as: 'itself' })),
        open,
        texts,
        scalars,
      );
    },
    of: (text) => classesOf([{ text, as: 'itself' }], open, texts, scalars),
  };
}

/** A text for each way in which values of a kind compare; undefined where they are compared as something else, too. */
function textsOf(
  kind: KeyKind,
  texts: Part<TextDivision> | undefined,
  scalars: readonly Part<Division>[],
): readonly string[] | undefined {
  if (kind === 'bool') return ['true', 'false'];
  if (texts === undefined && scalars.length === 0) return [ANY_OF[kind]];
  const [only] = scalars;
  if (texts !== undefined || scalars.length > 1 || only?.kind !== kind) return undefined;
  return only.division.parts.map(({ text }) => text).filter((text) => only.division.read(text).length > 0);
}

function scalarOf(kind: Comparison['kind']): Scalar | undefined {
  return kind === 'text' || kind === 'pattern' || kind === 'arn' ? undefined : kind;
}

function divide(kind: Scalar, tests: readonly ValueTest[]): Division {
  if (kind === 'number' || kind === 'date') return divideByOrder(kind, tests);
  return kind === 'ip' ? divideByRange(tests) : divideByConstant(kind, tests);
}

/** Whether any value might pass: there may be more than what is written, or what is written cannot be read. */
function isOpen({ comparison, values, open }: ValueTest): boolean {
  if (open || scalarOf(comparison.kind) === undefined) return open;
  return values.some(({ pieces }) => {
    const text = literal(pieces);
    return text === undefined || comparison.test(text, [text]) === 'unknown';
  });
}

function allClasses(
  open: readonly boolean[],
  texts: Part<TextDivision> | undefined,
  scalars: readonly Part<Division>[],
  kind: KeyKind | undefined,
): ValueClasses {
  const none = {
    samples: [
      { text: ANY, alone: false },
      { text: '', alone: true },
    ],
    complete: true,
  };
  const { samples, complete } = texts?.division.samples() ?? none;
  const own = scalars.flatMap(({ division }) => division.parts.map(({ text }) => text));
  const all: Sample[] = [
    // Of two that compare alike, the one that is of the kind is shown.
    ...(kind === undefined ? [] : [{ text: ANY_OF[kind], as: 'itself' as const }]),
    ...[...new Set(own)].map((text): Sample => ({ text, as: 'itself' })),
    ...samples.map(({ text }): Sample => ({ text, as: 'itself' })),
  ];
  if (scalars.length > 0) {
    for (const { text, alone } of samples) if (!alone) all.push({ text, as: 'any' });
  }
  const found = classesOf(all, open, texts, scalars);
  return { classes: found.classes, complete: found.complete && complete };
}

function classesOf(
  samples: readonly Sample[],
  open: readonly boolean[],
  texts: Part<TextDivision> | undefined,
  scalars: readonly Part<Division>[],
): ValueClasses {
  const found = new Map<string, ValueClass>();
  let complete = true;
  let compared = 0;
  for (const { text, as } of samples) {
    compared += open.length;
    if (compared > MOST_COMPARED) return { classes: [...found.values()], complete: false };
    const reading = texts?.division.read(text);
    if (texts !== undefined && reading === undefined) return { classes: [...found.values()], complete: false };
    const known: boolean[] = open.map(() => false);
    for (const [at, test] of texts?.tests.entries() ?? []) known[test] = reading?.passes[at] ?? false;
    const readings = scalars.map(({ division }) => scalarReadings(division, text, as));
    const ways = product(known, scalars, readings);
    const settled = ways?.map((passes) => settle(passes, open, texts, reading));
    if (ways === undefined || settled?.includes(undefined)) complete = false;
    const all = settled?.flatMap((some) => some ?? []) ?? [];
    const isOpen = as === 'itself' && scalars.some(({ division }) => division.isOpen?.(text) === true);
    const doubt = Math.max(all.length - 1, isOpen ? 1 : 0);
    for (const passes of all) {
      const key = `${text === '' ? 'empty' : ''}${passes.map(Number).join('')}`;
      const before = found.get(key);
      if (before === undefined || doubt < before.doubt) found.set(key, { text, passes, doubt });
    }
    if (found.size > MOST) return { classes: [...found.values()], complete: false };
  }
  return { classes: [...found.values()], complete };
}

/** What a text passes; of one that cannot be read, or stands for others, all that there is. */
function scalarReadings({ parts, read }: Division, text: string, as: Sample['as']): readonly Passes[] {
  const direct = as === 'itself' ? read(text) : [];
  if (direct.length > 0) return direct;
  const all = parts.map(({ passes }) => passes);
  const none = all[0]?.map(() => false) ?? [];
  return [none, ...all];
}

/** All ways to put together one reading of each kind; undefined where there are too many. */
function product(
  known: Passes,
  scalars: readonly Part<Division>[],
  readings: readonly (readonly Passes[])[],
): Passes[] | undefined {
  let ways: Passes[] = [known];
  for (const [index, { tests }] of scalars.entries()) {
    const own = readings[index] ?? [];
    if (ways.length * own.length > 4 * MOST) return undefined;
    ways = ways.flatMap((way) =>
      own.map((passes) => {
        const longer = [...way];
        for (const [at, test] of tests.entries()) longer[test] = passes[at] ?? false;
        return longer;
      }),
    );
  }
  return ways;
}

/** Each way to decide what is open; undefined where there are too many. */
function settle(
  passes: Passes,
  open: readonly boolean[],
  texts: Part<TextDivision> | undefined,
  reading: TextReading | undefined,
): Passes[] | undefined {
  // what is decided at once: a test by itself, or all tests that share a guess
  const own: number[][] = [];
  const shared = new Map<number, number[]>();
  for (const [test, isOpenTest] of open.entries()) if (isOpenTest && passes[test] !== true) own.push([test]);
  for (const [at, test] of texts?.tests.entries() ?? []) {
    if (passes[test] === true || open[test] === true) continue;
    for (const guess of texts?.division.guesses[at] ?? []) {
      if (reading?.may[guess] === true) shared.set(guess, [...(shared.get(guess) ?? []), test]);
    }
  }
  let choices = [...own, ...shared.values()];
  if (choices.length > MOST_OPEN) choices = [...new Set(choices.flat())].map((test) => [test]);
  if (choices.length > MOST_OPEN) return undefined;
  let ways: Passes[] = [passes];
  for (const tests of choices) {
    ways = ways.flatMap((way) => [way, way.map((passed, test) => passed || tests.includes(test))]);
  }
  return ways;
}

import type { Pieces } from '../statement.js';
import { type TextClass, textClasses } from '../text/classes.js';
import { compileAll, letters, type PatternOptions, WIDEST } from '../text/glob.js';
import { hasWildcard, matcher } from '../text/matcher.js';
import { comparePlain, matches } from '../text/pattern.js';

/** Patterns for one side of a request, its action or its resource, under the number of their part. */
export interface Side {
  part: number;
  patterns: readonly Pieces[];
  /** It is one pattern with gaps: what it matches, it may match. */
  gaps: boolean;
  matches(text: string): boolean;
}

export function sideOf(part: number, patterns: readonly Pieces[], gaps: boolean, options: PatternOptions): Side {
  const widely = (text: string) => patterns.some((pieces) => matches(pieces, text, options) !== false);
  return { part, patterns, gaps, matches: gaps ? widely : matcher(patterns, options) };
}

/** How one text matches the sides, in their order. */
export function sidesOf(text: string, sides: readonly Side[]): SideClass['truths'] {
  return sides.flatMap(({ part, gaps, matches }) => {
    const is = matches(text);
    return is && gaps ? [] : [{ part, is }];
  });
}

/** One way in which texts match the sides, in the order of their parts. Sides with gaps that may match are left out. */
export interface SideClass {
  text: string;
  truths: readonly { part: number; is: boolean }[];
}

/**
 * All ways in which the texts that match one of the patterns in each of `within` match the sides.
 * @param lives false: nobody wants texts of which that much is decided (by number of part)
 * @returns (when it is through) whether these are all
 */
export function* sideClasses(
  sides: readonly Side[],
  within: readonly (readonly Pieces[])[],
  options: PatternOptions,
  lives: (truths: readonly { part: number; is: boolean }[]) => boolean,
): Generator<SideClass, boolean> {
  const [first = []] = within;
  const [only] = first;
  const narrow = only !== undefined && first.length === 1 ? only : undefined;
  const decided: { part: number; is: boolean }[] = [];
  const open: { side: Side; patterns: readonly Pieces[] }[] = [];
  for (const side of sides) {
    const is = narrow === undefined || side.gaps ? undefined : atOnce(side.patterns, narrow, options);
    if (typeof is === 'boolean') decided.push({ part: side.part, is });
    else open.push({ side, patterns: is ?? side.patterns });
  }
  if (!lives(decided)) return true;
  const lists = [...within, ...open.map(({ patterns }) => patterns)].map((patterns) =>
    compileAll(patterns, options, WIDEST),
  );
  const truthsOf = (bits: readonly (boolean | undefined)[]) => {
    const truths = [...decided];
    for (const [at, { side }] of open.entries()) {
      const is = bits[within.length + at];
      if (is === false || (is === true && !side.gaps)) truths.push({ part: side.part, is });
    }
    return truths;
  };
  const inside = (bits: readonly (boolean | undefined)[]) => within.every((_, at) => bits[at] !== false);
  const classes = textClasses(lists, (bits) => inside(bits) && (open.length === 0 || lives(truthsOf(bits))));
  return yield* wanted(classes, ({ bits }) => inside(bits), truthsOf);
}

function* wanted(
  classes: Generator<TextClass, boolean>,
  isWanted: (found: TextClass) => boolean,
  truthsOf: (bits: readonly boolean[]) => SideClass['truths'],
): Generator<SideClass, boolean> {
  for (;;) {
    const { value, done } = classes.next();
    if (done) return value;
    if (isWanted(value)) yield { text: value.text, truths: [...truthsOf(value.bits)].sort((a, b) => a.part - b.part) };
  }
}

/**
 * What can be told without automata: true or false for all that `within` matches; else the patterns that may match some of it.
 */
function atOnce(patterns: readonly Pieces[], within: Pieces, options: PatternOptions): boolean | readonly Pieces[] {
  const near: Pieces[] = [];
  for (const pattern of patterns) {
    if (holdsAll(pattern, within, options)) return true;
    if (comparePlain(pattern, within, options) !== false) near.push(pattern);
  }
  return near.length === 0 ? false : near;
}

/** Whether the pattern is the same text, or its start and nothing but a `*` behind it. */
function holdsAll([pattern]: Pieces, within: Pieces, options: PatternOptions): boolean {
  const [start] = within;
  if (pattern === '*') return true;
  if (typeof pattern !== 'string' || typeof start !== 'string') return false;
  const [text, inner] = [pattern, start].map((one) => letters(one, options).join(''));
  if (text === undefined || inner === undefined) return false;
  if (text === inner && within.length === 1) return true;
  const prefix = text.slice(0, -1);
  return text.endsWith('*') && !hasWildcard(prefix) && inner.startsWith(prefix);
}

import type { Pieces } from '../statement.js';
import type { Budget } from '../text/budget.js';
import { textClasses } from '../text/classes.js';
import { compileAll, type PatternOptions, WIDEST } from '../text/glob.js';
import { matcher } from '../text/matcher.js';
import { matches } from '../text/pattern.js';
import { type PatternIndex, patternIndex } from '../text/pattern-index.js';

/** Patterns for one side of a request, its action or its resource, under the number of their part. */
export interface Side {
  part: number;
  patterns: readonly Pieces[];
  /** It is one pattern with gaps: what it matches, it may match. */
  gaps: boolean;
  matches(text: string): boolean;
  /** Its patterns, to be held against others. */
  index: PatternIndex;
}

/** @param gaps whether it is one pattern with gaps */
export function sideOf(part: number, patterns: readonly Pieces[], gaps: boolean, options: PatternOptions): Side {
  const widely = (text: string) => patterns.some((pieces) => matches(pieces, text, options) !== false);
  return {
    part,
    patterns,
    gaps,
    matches: gaps ? widely : matcher(patterns, options),
    index: patternIndex(patterns, options),
  };
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
 * What can be told at once of texts that match one of the patterns in each of `within`, and the other sides, with those of their
 * patterns only that may match such a text.
 */
export function sidesWithin(
  sides: readonly Side[],
  within: readonly (readonly Pieces[])[],
): { decided: { part: number; is: boolean }[]; open: readonly Side[] } {
  const narrow = within.find((list) => list.length === 1)?.[0];
  const decided: { part: number; is: boolean }[] = [];
  const open: Side[] = [];
  for (const side of sides) {
    const near = narrow === undefined ? side.patterns : side.index.near(narrow);
    if (near === true && !side.gaps) decided.push({ part: side.part, is: true });
    else if (near !== true && near.length === 0) decided.push({ part: side.part, is: false });
    else open.push(near === true ? side : { ...side, patterns: near });
  }
  return { decided, open };
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
  budget: Budget,
): Generator<SideClass, boolean> {
  const { decided, open } = sidesWithin(sides, within);
  if (!lives(decided)) return true;
  const lists = [...within, ...open.map(({ patterns }) => patterns)].map((patterns) =>
    compileAll(patterns, options, WIDEST),
  );
  const truthsOf = (bits: readonly (boolean | undefined)[]) => {
    const truths = [...decided];
    for (const [at, side] of open.entries()) {
      const is = bits[within.length + at];
      if (is === false || (is === true && !side.gaps)) truths.push({ part: side.part, is });
    }
    return truths;
  };
  const inside = (bits: readonly (boolean | undefined)[]) => within.every((_, at) => bits[at] !== false);
  const classes = textClasses(lists, (bits) => inside(bits) && (open.length === 0 || lives(truthsOf(bits))), budget);
  for (let next = classes.next(); ; next = classes.next()) {
    if (next.done) return next.value;
    const { bits, text } = next.value;
    if (!inside(bits)) continue;
    yield { text, truths: truthsOf(bits).sort((a, b) => a.part - b.part) };
    // There is but one way.
    if (open.length === 0) return true;
  }
}

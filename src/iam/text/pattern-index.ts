import type { Pieces } from '../statement.js';
import { folded, hasWildcard, type PatternOptions } from './glob.js';

/** A pattern, as far as it is literal text: `start` ends at its first wildcard or gap; `whole`: it has none. */
interface Start {
  pattern: Pieces;
  start: string;
  whole: boolean;
  /** It is its start and a `*`. */
  open: boolean;
}

/** Many patterns, to be held against others by what stands before their first wildcard: most patterns differ there already. */
export interface PatternIndex {
  /** True where one of the patterns matches all that `within` does; else those that may match some of it. */
  near(within: Pieces): true | readonly Pieces[];
}

/** What is true of a pattern's text before its first wildcard or gap, folded as `options` say. */
export function patternIndex(patterns: readonly Pieces[], options: PatternOptions): PatternIndex {
  const starts = patterns.map((pattern) => startOf(pattern, options));
  const byStart = new Map<string, Start[]>();
  for (const one of starts) {
    const same = byStart.get(one.start);
    if (same === undefined) byStart.set(one.start, [one]);
    else same.push(one);
  }
  const sorted = [...byStart.keys()].sort();
  const texts = new Set(patterns.filter(isText).map((pattern) => foldText(pattern, options)));
  return {
    near(within) {
      if (isText(within) && texts.has(foldText(within, options))) return true;
      const { start, whole } = startOf(within, options);
      const found: Pieces[] = [];
      for (let length = 0; length < start.length; length += 1) {
        for (const one of byStart.get(start.slice(0, length)) ?? []) {
          if (one.open) return true;
          if (!one.whole) found.push(one.pattern);
        }
      }
      for (let at = firstFrom(sorted, start); sorted[at]?.startsWith(start); at += 1) {
        const longer = sorted[at] ?? '';
        if (whole && longer !== start) break;
        for (const one of byStart.get(longer) ?? []) {
          if (one.open && longer === start) return true;
          found.push(one.pattern);
        }
      }
      return found;
    },
  };
}

function isText(pattern: Pieces): boolean {
  return pattern.every((piece) => typeof piece === 'string');
}

function foldText(pattern: Pieces, options: PatternOptions): string {
  return folded(pattern.join(''), options);
}

function startOf(pattern: Pieces, options: PatternOptions): Start {
  const [first] = pattern;
  if (typeof first !== 'string') return { pattern, start: '', whole: pattern.length === 0, open: false };
  const text = folded(first, options);
  const wildcard = text.search(/[*?]/);
  if (wildcard < 0) return { pattern, start: text, whole: pattern.length === 1, open: false };
  const open = pattern.length === 1 && text.endsWith('*') && !hasWildcard(text.slice(0, -1));
  return { pattern, start: text.slice(0, wildcard), whole: false, open };
}

/** The index of the first text that is not before this one. */
function firstFrom(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Gap, Pieces } from '../statement.js';
import { ANYTHING, type Automaton, type Letters, NO_COLON, type Stretch, type Token } from './automaton.js';

/**
 * How pattern text is read.
 * - `ignoreCase`: letters match in either case.
 * - `colons`: the rules of resource ARNs hold: a wildcard stays within its colon-separated segment, but for a `*` that is the last
 *   character of one. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 *   ("If the * wildcard is the last character of a resource ARN segment, it can expand to match beyond the colon boundaries.")
 */
export interface PatternOptions {
  ignoreCase?: boolean;
  colons?: boolean;
}

/**
 * What becomes of gaps, and of a `*` that is the last of its segment only if the gap behind it says so.
 * - `star`: such a `*` crosses colons (`wide`) or does not (`narrow`).
 * - `unknown`, `fixed`, `variable`: `any` text matches there; any `word` (what a fixed gap can hold); it is a `stretch` of its own;
 *   or the pattern cannot be relied on at all (`never`).
 */
export interface Reading {
  star: 'wide' | 'narrow';
  unknown: 'any' | 'stretch' | 'never';
  fixed: 'word' | 'stretch';
  variable: 'any' | 'stretch';
  /** Tells the unknown stretches of this pattern from those of others. */
  owner: string;
}

/** All that the pattern may match. */
export const WIDEST: Reading = { star: 'wide', unknown: 'any', fixed: 'word', variable: 'any', owner: '' };

/** What the pattern matches for certain, the text of fixed gaps and policy variables standing for itself. */
export const RELIABLE: Reading = { star: 'narrow', unknown: 'never', fixed: 'stretch', variable: 'stretch', owner: '' };

/** Whether `*` or `?` stands in the text. */
export function hasWildcard(text: string): boolean {
  return /[*?]/.test(text);
}

/** What a fixed gap may consist of. */
const WORD: Letters = { not: ':/*?' };

/** One code point in one case. */
function fold(char: string): string {
  return char.toLowerCase();
}

/** The text in the case in which it is compared. */
export function folded(text: string, { ignoreCase }: PatternOptions): string {
  if (!ignoreCase) return text;
  return /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : Array.from(text, fold).join('');
}

/** The characters of a concrete text, as letters. */
export function letters(text: string, options: PatternOptions): string[] {
  return Array.from(folded(text, options));
}

function stretches(gap: Gap, reading: Reading, at: number): Stretch[] {
  if (gap.stands === 'unknown') {
    return [{ key: `unknown ${reading.owner} ${at}`, many: true, from: ANYTHING, bounded: false }];
  }
  const from = gap.stands === 'fixed' ? WORD : 'fresh';
  const shared = { from, bounded: gap.stands === 'fixed' } as const;
  // A text that is not empty: its first character, and the rest. `?*` surely matches it, `??` does not.
  return [
    { ...shared, key: `${gap.stands} first ${gap.name}`, many: false },
    { ...shared, key: `${gap.stands} rest ${gap.name}`, many: true },
  ];
}

function gapTokens(gap: Gap, reading: Reading, at: number): Token[] | 'never' {
  const as = reading[gap.stands];
  if (as === 'never') return as;
  if (as === 'any') return [{ take: 'many', from: ANYTHING }];
  if (as === 'stretch') return stretches(gap, reading, at).map((stretch) => ({ take: 'stretch', stretch }));
  return [
    { take: 'one', from: WORD },
    { take: 'many', from: WORD },
  ];
}

/** Whether a `*` before this is the last character of its segment. */
function endsSegment(next: string | Gap | undefined, reading: Reading): boolean {
  if (next === undefined || next === ':') return true;
  if (typeof next === 'string' || next.stands === 'fixed') return false;
  return reading.star === 'wide';
}

/** `*?*` is `?*`: one order for all runs of wildcards, so that their automata agree. */
function wildcardTokens(run: string, crosses: boolean, options: PatternOptions): Token[] {
  const inside = options.colons ? NO_COLON : ANYTHING;
  const tokens: Token[] = [];
  for (const char of run) if (char === '?') tokens.push({ take: 'one', from: inside });
  if (run.includes('*')) tokens.push({ take: 'many', from: crosses && run.endsWith('*') ? ANYTHING : inside });
  return tokens;
}

/** The automaton of a pattern; null where `reading` says that it cannot be relied on. */
export function compile(pieces: Pieces, options: PatternOptions, reading: Reading): Automaton | null {
  const atoms = pieces.flatMap<string | Gap>((piece) => (typeof piece === 'string' ? Array.from(piece) : [piece]));
  const tokens: Token[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const atom = atoms[at];
    if (atom === undefined) break;
    if (typeof atom !== 'string') {
      const gap = gapTokens(atom, reading, at);
      if (gap === 'never') return null;
      tokens.push(...gap);
    } else if (atom === '*' || atom === '?') {
      let run = atom;
      while (atoms[at + 1] === '*' || atoms[at + 1] === '?') {
        at += 1;
        run += String(atoms[at]);
      }
      tokens.push(...wildcardTokens(run, endsSegment(atoms[at + 1], reading), options));
    } else {
      // In another case one letter may be two.
      for (const char of options.ignoreCase ? fold(atom) : atom) tokens.push({ take: 'char', char });
    }
  }
  return tokens;
}

/** The automata of several patterns, without those that cannot be relied on. */
export function compileAll(patterns: readonly Pieces[], options: PatternOptions, reading: Reading): Automaton[] {
  return patterns.map((pieces) => compile(pieces, options, reading)).filter((automaton) => automaton !== null);
}

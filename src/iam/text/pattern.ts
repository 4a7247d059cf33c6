import type { Kleene } from '../kleene.js';
import type { Pieces } from '../statement.js';
import type { Budget } from './budget.js';
import { compileAll, letters, type PatternOptions, RELIABLE, type Reading, WIDEST } from './glob.js';
import { find } from './search.js';
import { accepts } from './subsets.js';

export type { PatternOptions } from './glob.js';

/** Positions that matching one text may visit. */
const MATCH_BUDGET = 2_000_000;

function hasGap(pieces: Pieces): boolean {
  return pieces.some((piece) => typeof piece !== 'string');
}

/**
 * Whether a concrete text (no wildcards, no gaps) matches the pattern. `unknown` where that depends on what stands in a gap, also on
 * what the request puts into a policy variable.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function matches(pieces: Pieces, text: string, options: PatternOptions = {}): Kleene {
  const matched = accepts(compileAll([pieces], options, WIDEST), letters(text, options), MATCH_BUDGET);
  return matched === true && hasGap(pieces) ? 'unknown' : matched;
}

/**
 * What can be told from what stands before the first wildcard or gap of each: most patterns differ there already, and two texts
 * without any are equal or not. Undefined where that is not enough.
 */
function comparePlain(a: Pieces, b: Pieces, { ignoreCase }: PatternOptions): boolean | undefined {
  const [one, other] = [startOf(a), startOf(b)];
  // Outside of ASCII a letter may have another length in lower case.
  if (ignoreCase && !(one.isAscii && other.isAscii)) return undefined;
  const [text, otherText] = ignoreCase ? [one.folded, other.folded] : [one.text, other.text];
  const isSame = text.length > otherText.length ? text.startsWith(otherText) : otherText.startsWith(text);
  if (!isSame) return false;
  return one.whole && other.whole ? text.length === otherText.length : undefined;
}

/** What a pattern begins with, up to its first wildcard or gap; `whole`: there is nothing else. */
interface Start {
  text: string;
  folded: string;
  isAscii: boolean;
  whole: boolean;
}

/** The patterns of a list are held against thousands of texts. */
const starts = new WeakMap<Pieces, Start>();

function startOf(pieces: Pieces): Start {
  const known = starts.get(pieces);
  if (known !== undefined) return known;
  const [first] = pieces;
  const literal = typeof first === 'string' ? first : '';
  const wildcard = literal.search(/[*?]/);
  const text = wildcard < 0 ? literal : literal.slice(0, wildcard);
  const whole = wildcard < 0 && pieces.length === (typeof first === 'string' ? 1 : 0);
  const start = { text, folded: text.toLowerCase(), isAscii: /^[\0-\x7f]*$/.test(text), whole };
  starts.set(pieces, start);
  return start;
}

/** Names of policy variables that occur more than once. */
function repeatsVariable(patterns: readonly Pieces[]): boolean {
  const names = patterns
    .flat()
    .flatMap((piece) => (typeof piece !== 'string' && piece.stands === 'variable' ? piece.name : []));
  return new Set(names).size < names.length;
}

/**
 * Whether there is a text that both patterns match. A policy variable may become any text, for the request decides it.
 */
export function reaches(pieces: Pieces, target: Pieces, options: PatternOptions = {}, budget?: Budget): Kleene {
  const plain = comparePlain(pieces, target, options);
  if (plain !== undefined) return plain;
  const both = [pieces, target];
  const variable = repeatsVariable(both) ? 'stretch' : 'any';
  const surest: Reading = { star: 'narrow', unknown: 'stretch', fixed: 'stretch', variable, owner: '' };
  const sure = both.flatMap((side, owner) => compileAll([side], options, { ...surest, owner: String(owner) }));
  const found = find(sure, [], 'surely', budget);
  if (found !== null && found !== 'unknown') return true;
  if (!both.some(hasGap)) return found === null ? false : found;
  if (find(compileAll(both, options, WIDEST), [], 'maybe', budget) === null) return false;
  const within =
    covers([pieces], target, options, budget) === true || covers([target], pieces, options, budget) === true;
  return within || 'unknown';
}

/**
 * Whether every text of `target` matches one of `patterns`, whatever the request puts into policy variables: the same variable on
 * both sides is the same text, any other one is covered by a wildcard only.
 */
export function covers(
  patterns: readonly Pieces[],
  target: Pieces,
  options: PatternOptions = {},
  budget?: Budget,
): Kleene {
  const whole = compileAll([target], options, { ...RELIABLE, star: 'wide', unknown: 'any' });
  const left = find(whole, compileAll(patterns, options, RELIABLE), 'surely', budget);
  if (left === null) return true;
  if (left !== 'unknown' && ![...patterns, target].some(hasGap)) return false;
  const least = compileAll([target], options, { ...RELIABLE, unknown: 'stretch' });
  const widest = compileAll(patterns, options, { ...WIDEST, variable: 'stretch' });
  const missed = find(least, widest, 'maybe', budget);
  return missed === null || missed === 'unknown' ? 'unknown' : false;
}

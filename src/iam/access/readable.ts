import { ARN_OPTIONS } from '../arn/arn.js';
import { ANY_ARN, isArn } from '../arn/arn-shape.js';
import { EXAMPLE_ACCOUNT } from '../arn/example-account.js';
import { unescaped } from '../condition/variables.js';
import type { Pieces } from '../statement.js';
import type { Budget } from '../text/budget.js';
import { exampleOf, FILLERS } from '../text/example.js';
import { compileAll, WIDEST } from '../text/glob.js';
import { matches } from '../text/pattern.js';

/** What a request says that is about no resource in particular. */
export const NO_RESOURCE = '*';

/** What is known of the resource of a request. */
export interface About {
  /** It has to match one of the patterns of each list. */
  within: readonly (readonly Pieces[])[];
  /** Patterns of which it matches some, and of which it matches none. */
  matched: readonly Pieces[];
  unmatched: readonly Pieces[];
}

/** What wildcards become in the first parts of an ARN that is shown to people. */
const PARTS = ['arn', 'aws', 's3', 'us-east-1', EXAMPLE_ACCOUNT];
const LONGEST = 2_000;

/**
 * A resource like this one that is easier to read: what wildcards left as single letters becomes a word where the request stays
 * what it is.
 * @param inSet whether the request with that resource is one that is looked for
 */
export function readableResource(
  resource: string,
  { within, matched, unmatched }: About,
  inSet: (resource: string) => boolean,
  budget: Budget,
): string {
  if (resource === NO_RESOURCE) return resource;
  const patterns = within.flatMap((list) => {
    const pattern = list.find((one) => matches(one, resource, ARN_OPTIONS) !== false);
    return pattern === undefined ? [] : [pattern];
  });
  const fits = (text: string) =>
    isArn(text) &&
    within.every((list) => list.some((pattern) => matches(pattern, text, ARN_OPTIONS) !== false)) &&
    inSet(unescaped(text));
  const texts = [...patterns, ...matched].map((pattern) => pattern.join('')).filter((text) => text.length <= LONGEST);
  for (const text of texts.sort((a, b) => literalsIn(b) - literalsIn(a))) {
    for (const filler of FILLERS) {
      const filled = fill(text, filler);
      if (fits(filled)) return unescaped(filled);
    }
  }
  const avoided = compileAll(unmatched, ARN_OPTIONS, WIDEST);
  const found = exampleOf(compileAll([...patterns, ANY_ARN], ARN_OPTIONS, WIDEST), avoided, FILLERS, fits, budget);
  return found === null ? resource : unescaped(found);
}

function literalsIn(pattern: string): number {
  return pattern.replace(/[*?]/g, '').length;
}

/** `arn:aws:iam::111122223333:role/any` of `arn:*:iam::*:role/*`. */
function fill(pattern: string, filler: string): string {
  const parts = pattern.split(':');
  const word = (part: string, with_: string) => part.replace(/\*+/g, with_).replaceAll('?', '1');
  if (parts.length < 6) return pattern === '*' ? `arn:aws:s3:::${filler}` : word(pattern, filler);
  return parts.map((part, at) => (part === '*' ? (PARTS[at] ?? filler) : word(part, at < 5 ? '' : filler))).join(':');
}

import { ARN_OPTIONS } from '../arn/arn.js';
import type { Pieces } from '../statement.js';
import { exampleOf } from '../text/example.js';
import { compileAll, WIDEST } from '../text/glob.js';
import { matches } from '../text/pattern.js';

/** What wildcards become in a resource that is shown to people, and what they become in the first parts of an ARN. */
const FILLERS = ['any', 'some', 'other'];
const PARTS = ['arn', 'aws', 's3', 'us-east-1', '111122223333'];
const LONGEST = 2_000;

/**
 * A resource like this one that is easier to read: what wildcards left as single letters becomes a word where the request stays
 * what it is.
 * @param within what the resource has to match: one of the patterns of each list
 * @param hints what else it matches
 * @param inSet whether the request with that resource is one that is looked for
 */
export function readable(
  resource: string,
  within: readonly (readonly Pieces[])[],
  hints: readonly Pieces[],
  inSet: (resource: string) => boolean,
): string {
  const patterns = within.flatMap((list) => {
    const pattern = list.find((one) => matches(one, resource, ARN_OPTIONS) !== false);
    return pattern === undefined ? [] : [pattern];
  });
  const fits = (text: string) =>
    within.every((list) => list.some((pattern) => matches(pattern, text, ARN_OPTIONS) !== false)) && inSet(text);
  const texts = [...patterns, ...hints].map((pattern) => pattern.join('')).filter((text) => text.length <= LONGEST);
  for (const text of texts.sort((a, b) => literalsIn(b) - literalsIn(a))) {
    for (const filler of FILLERS) {
      const filled = fill(text, filler);
      if (fits(filled)) return filled;
    }
  }
  return exampleOf(compileAll(patterns, ARN_OPTIONS, WIDEST), [], FILLERS, fits) ?? resource;
}

function literalsIn(pattern: string): number {
  return pattern.replace(/[*?]/g, '').length;
}

/** `arn:aws:iam::111122223333:role/any` of `arn:*:iam::*:role/*`. */
function fill(pattern: string, filler: string): string {
  const parts = pattern.split(':');
  const word = (part: string, with_: string) => part.replace(/\*+/g, with_).replaceAll('?', '1');
  // What has no resource in particular.
  if (pattern === '*' && filler === FILLERS[0]) return pattern;
  if (parts.length < 6) return word(pattern, filler);
  return parts.map((part, at) => (part === '*' ? (PARTS[at] ?? filler) : word(part, at < 5 ? '' : filler))).join(':');
}

import { type Kleene, not, some } from '../kleene.js';
import type { Patterns, Pieces } from '../statement.js';
import { covers, type PatternOptions, reaches } from './pattern.js';

/** With more items than those known, a `true` stays true and anything else is not known. */
function orMore(known: Kleene, patterns: Patterns): Kleene {
  return patterns.open === undefined ? known : some([known, 'unknown']);
}

function reachedByItems(patterns: Patterns, target: Pieces, options: PatternOptions): Kleene {
  return orMore(some(patterns.items.map((item) => reaches(item.pieces, target, options))), patterns);
}

function coveredByItems(patterns: Patterns, target: Pieces, options: PatternOptions): Kleene {
  const items = patterns.items.map((item) => item.pieces);
  return orMore(covers(items, target, options), patterns);
}

/** Whether the element matches some text of the target. NotAction and NotResource match what no item matches. */
export function listReaches(patterns: Patterns, target: Pieces, options: PatternOptions): Kleene {
  return patterns.not ? not(coveredByItems(patterns, target, options)) : reachedByItems(patterns, target, options);
}

/** Whether the element matches every text of the target. */
export function listCovers(patterns: Patterns, target: Pieces, options: PatternOptions): Kleene {
  return patterns.not ? not(reachedByItems(patterns, target, options)) : coveredByItems(patterns, target, options);
}

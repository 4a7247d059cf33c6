import type { Pieces } from '../statement.js';
import { compileAll, folded, hasWildcard, type PatternOptions, WIDEST } from './glob.js';
import { subsets } from './subsets.js';

/**
 * Many patterns without gaps, held against many texts: whether one of the patterns matches. What is learnt of one text is kept for
 * the next.
 */
export function matcher(patterns: readonly Pieces[], options: PatternOptions): (text: string) => boolean {
  const texts = patterns.map((pieces) => pieces.join(''));
  const literals = new Set(texts.filter((text) => !hasWildcard(text)).map((text) => folded(text, options)));
  const wild = texts.filter(hasWildcard).map((text) => [text]);
  if (wild.length === 0) return (text) => literals.has(folded(text, options));
  const sets = subsets(compileAll(wild, options, WIDEST), 'maybe');
  return (text) => {
    const word = folded(text, options);
    if (literals.has(word)) return true;
    let set = sets.start;
    for (const letter of word) {
      if (sets.acceptsAll(set)) return true;
      if (sets.isDead(set)) return false;
      set = sets.next(set, letter);
    }
    return sets.accepts(set);
  };
}

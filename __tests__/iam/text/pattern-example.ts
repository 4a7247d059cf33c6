import type { Pieces } from '../../../src/iam/statement.js';
import { exampleOf } from '../../../src/iam/text/example.js';
import { compileAll, letters, type PatternOptions, WIDEST } from '../../../src/iam/text/glob.js';
import { matches } from '../../../src/iam/text/pattern.js';
import { accepts } from '../../../src/iam/text/subsets.js';

const BUDGET = 2_000_000;

/**
 * A text that both patterns match, if their gaps hold the right texts, and none of `avoid`, whatever its gaps hold; null if there is none,
 * or none is found within the budget.
 */
export function example(
  pattern: Pieces,
  target: Pieces,
  avoid: readonly Pieces[],
  options: PatternOptions = {},
  fillers: readonly string[] = ['any'],
): string | null {
  const avoided = compileAll(avoid, options, WIDEST);
  const fits = (text: string) =>
    [pattern, target].every((side) => matches(side, text, options) !== false) &&
    accepts(avoided, letters(text, options), BUDGET) === false;
  return exampleOf(compileAll([pattern, target], options, WIDEST), avoided, fillers, fits);
}

import { ARN_OPTIONS } from '../iam/arn/arn.js';
import type { Pieces } from '../iam/statement.js';
import { example, type PatternOptions } from '../iam/text/pattern.js';
import type { Patterns } from '../model/policy.js';
import { withoutVariables } from './at-home.js';
import type { Universe } from './subject.js';
import type { Example } from './truth.js';

/** A concrete action that a statement is about, among those that `wanted` (wildcards allowed) matches; undefined: none found. */
export function anyAction(actions: Patterns, wanted: string): string | undefined {
  if (!/[*?]/.test(wanted)) return wanted;
  return examples(actions, wanted, {}, { ignoreCase: true }).find((make) => make([]) !== null)?.([]) ?? undefined;
}

/** Any resource that a statement is about, one of each element: for rules that ask for none in particular. */
export function anyResource(resources: Patterns | undefined, universe: Universe): readonly Example[] {
  return resources === undefined ? [] : examples(resources, '*', universe, ARN_OPTIONS);
}

function examples({ not, items }: Patterns, wanted: string, universe: Universe, options: PatternOptions): Example[] {
  const filled = items.map(({ pieces }) => withoutVariables(pieces, universe));
  const make = (within: Pieces, without: readonly Pieces[]) => (avoid: readonly Pieces[]) =>
    example(within, [wanted], [...without, ...avoid], options, ['any', 'some', 'other']);
  return not ? [make(['*'], filled)] : filled.map((pieces) => make(pieces, []));
}

import { type Kleene, not } from '../kleene.js';
import type { Patterns } from '../statement.js';
import { complementReaches, type OwnAccount } from './arn-complement.js';
import { namedArn, type Want } from './arn-name.js';

export { complementReaches, type OwnAccount } from './arn-complement.js';
export { namedArn, type Want } from './arn-name.js';

/** `item` is the index of the element that is judged (0-based); without it, the list as a whole. */
export interface Named {
  is: Kleene;
  item?: number;
}

/**
 * Whether each element of Resource names what it is about (see `namedArn`). NotResource is one answer for all of it: false where it
 * leaves some ARN of the kind. A list that may have more items has one more answer, `unknown`.
 */
export function namedElements(resources: Patterns, want: Want, own: OwnAccount): readonly Named[] {
  if (resources.not) return [{ is: not(complementReaches(resources, want, own)) }];
  const known: Named[] = resources.items.map((element, item) => ({ is: namedArn(element.pieces, want), item }));
  return resources.open === undefined ? known : [...known, { is: 'unknown' }];
}

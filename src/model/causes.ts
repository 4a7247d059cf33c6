import type { Cause } from '../input/value.js';
import type { Statement } from './policy.js';

export { causeOf, malformed } from '../input/causes.js';

/** Everything in a statement that is not known, in the order that people write statements in. */
export function causesIn(statement: Statement): Cause[] {
  const { effectCause, principals, actions, resources, conditions, openConditions } = statement;
  const elements = [
    ...(principals?.items ?? []),
    ...actions.items,
    ...(resources?.items ?? []),
    ...conditions.flatMap(({ values }) => values),
  ];
  const open = [principals, actions, resources, ...conditions].map((list) => list?.open);
  return [effectCause, ...elements.map((element) => element.cause), ...open, openConditions].filter(
    (cause) => cause !== undefined,
  );
}

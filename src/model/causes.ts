import type { Place } from '../input/place.js';
import type { Cause, Value } from '../input/value.js';
import type { Statement } from './policy.js';
import { showReference } from './show.js';

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

/** The cause of what AWS does not accept. `expression` names it: a policy without `Statement`. */
export function malformed(expression: string, place: Place): Cause {
  return { kind: 'malformed', expression, place };
}

/** Why this value is not what it should be: unknown for its own reason, or else malformed. */
export function causeOf(value: Value, what: string): Cause {
  if (value.kind === 'unknown') return value.cause;
  if (value.kind === 'text') {
    const holes = value.parts.filter((part) => typeof part !== 'string');
    for (const hole of holes) if (hole.of === 'unknown') return hole.cause;
    for (const hole of holes) {
      if (hole.of !== 'resource') continue;
      return { kind: hole.exact ? 'apply' : 'no-source', expression: showReference(hole), place: hole.place };
    }
  }
  return malformed(what, value.place);
}

import type { Place } from './place.js';
import type { Cause, Value } from './value.js';

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

/** `aws_iam_role.app.arn`; only the resource where the plan does not say which attribute. */
export function showReference({ address, attribute }: { address: string; attribute: string }): string {
  return attribute === '' ? address : `${address}.${attribute}`;
}

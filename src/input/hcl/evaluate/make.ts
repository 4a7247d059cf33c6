import type { Place } from '../../place.js';
import type { Base, Cause, Failing, Hole, List, MapValue, Scalar, Text, Unknown, Value } from '../../value.js';
import { MAX_DEPTH, MAX_SIZE } from './budget.js';
import { factsOf } from './facts.js';
import { scalarOf } from './numbers.js';

/** Thrown and caught inside this folder: what is being worked out is this. No `Error`, whose stack would cost more than all the rest. */
export class Stop {
  constructor(readonly value: Unknown) {}
}

export function unknown(cause: Cause, place: Place, fails?: Failing): Unknown {
  return fails === undefined ? { kind: 'unknown', cause, place } : { kind: 'unknown', cause, place, fails };
}

/** What Terraform refuses to evaluate: `said` is the expression, `why` what is wrong with it. */
export function failure(said: string, why: string, place: Place): Unknown {
  const cause: Cause = { kind: 'malformed', expression: `an error in \`${said}\`: ${why}`, place };
  return { kind: 'unknown', cause, place, fails: 'yes' };
}

const TOO_LARGE = 'too large: ';

export function tooLarge(said: string, place: Place): Unknown {
  return unknown({ kind: 'unsupported', expression: TOO_LARGE + said, place }, place, 'maybe');
}

/** Whether a value is unknown because working it out would take too much. */
export function isTooLarge(value: Value): boolean {
  return value.kind === 'unknown' && value.cause.kind === 'unsupported' && value.cause.expression.startsWith(TOO_LARGE);
}

export function absent(place: Place): Value {
  return { kind: 'absent', computed: false, place };
}

export function boolean(value: boolean, place: Place): Scalar {
  return { kind: 'scalar', value, place };
}

/** A number in decimal digits. */
export function number(digits: string, place: Place): Scalar {
  return { ...scalarOf(digits), place };
}

/** A whole number that JavaScript's own numbers hold. */
export function integer(value: number, place: Place): Scalar {
  return { kind: 'scalar', value, place };
}

export function string(value: string, place: Place): Text {
  return { kind: 'text', parts: value === '' ? [] : [value], place };
}

/** The value; too large where it has become so. Values from elsewhere are bounded by whoever made them. */
export function bounded(value: List | MapValue | Text, said: () => string): Value {
  const { size, depth } = factsOf(value);
  return size > MAX_SIZE || depth > MAX_DEPTH ? tooLarge(said(), value.place) : value;
}

export function withSensitive<T extends Value>(value: T): T {
  return value.sensitive ? value : { ...value, sensitive: true };
}

/** The parts of a base that a value made from `value` keeps. */
export function baseOf(value: Value): Base {
  return value.sensitive ? { place: value.place, sensitive: true } : { place: value.place };
}

/** Why a hole is not known. */
export function causeOfHole(hole: Hole, place: Place): Cause {
  if (hole.of === 'unknown') return hole.cause;
  if (hole.of === 'symbol') return { kind: 'apply', expression: hole.name, place };
  const expression = hole.attribute === '' ? hole.address : `${hole.address}.${hole.attribute}`;
  return { kind: hole.exact ? 'apply' : 'no-source', expression, place: hole.place };
}

/** A text that is one hole and nothing else: it may stand for a value of any type. */
export function loneHole(value: Value): Hole | undefined {
  // What `jsonencode` made is a text for sure.
  if (value.kind !== 'text' || value.parts.length !== 1 || value.json !== undefined) return undefined;
  const [only] = value.parts;
  return typeof only === 'string' ? undefined : only;
}

/** Why a value is not known, at its top; undefined where it is: of a text or an open list or map it is only what it lacks. */
export function whyUnknown(value: Value): Cause | undefined {
  if (value.kind === 'unknown') return value.cause;
  if (value.kind === 'text') {
    const hole = value.parts.find((part) => typeof part !== 'string');
    return hole === undefined ? undefined : causeOfHole(hole, value.place);
  }
  return value.kind === 'list' || value.kind === 'map' ? value.open : undefined;
}

/** Why a value, or something in it, is not known. */
export function whyNotKnown(value: Value): Cause | undefined {
  if (factsOf(value).known) return undefined;
  const own = whyUnknown(value);
  if (own !== undefined) return own;
  const inner =
    value.kind === 'list' ? value.items : value.kind === 'map' ? value.entries.map((each) => each.value) : [];
  for (const each of inner) {
    const cause = whyNotKnown(each);
    if (cause !== undefined) return cause;
  }
  return undefined;
}

/** An unknown value in place of one that is worked out from this one. */
export function derived(value: Value, place: Place): Unknown {
  const cause = whyNotKnown(value) ?? { kind: 'unsupported', expression: 'a value', place };
  const fails = factsOf(value).fails ?? 'maybe';
  const made = unknown(cause, place, fails);
  return factsOf(value).sensitive ? withSensitive(made) : made;
}

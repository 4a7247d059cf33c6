import type { Place } from '../../place.js';
import type { Cause, Entry, Value } from '../../value.js';
import { convert } from './convert.js';
import { equal } from './equal.js';
import { factsOf } from './facts.js';
import { failure, unknown, withSensitive } from './make.js';
import { truthOf } from './operators.js';
import { ANY, type Type, typeOf, unify } from './types.js';

/**
 * `condition ? whenTrue : whenFalse`, with both as one type. With an unknown condition what both have in common is known.
 * https://developer.hashicorp.com/terraform/language/expressions/conditionals
 */
export function choose(condition: Value, whenTrue: Value, whenFalse: Value, place: Place, said: string): Value {
  const type = unify([resultType(whenTrue), resultType(whenFalse)]);
  if (type === undefined) return failure(said, 'both results must have one type', place);
  const wanted = whenTrue.kind === 'absent' || whenFalse.kind === 'absent' ? ANY : type;
  const truth = truthOf(condition, place, said);
  const isSensitive = factsOf(condition).sensitive;
  const mark = (value: Value): Value => (isSensitive ? withSensitive(value) : value);
  if (typeof truth === 'boolean') return mark(convert(truth ? whenTrue : whenFalse, wanted, said));
  if (truth.fails === 'yes') return truth;
  return mark(either(convert(whenTrue, wanted, said), convert(whenFalse, wanted, said), truth.cause, place));
}

/** Of a list or map with an error in it no type is known. */
function resultType(value: Value): Type {
  return value.kind !== 'text' && factsOf(value).fails === 'yes' ? ANY : typeOf(value);
}

/** What is known of a value that is one of two; the cause says why it is not known which. */
function either(one: Value, other: Value, cause: Cause, place: Place): Value {
  if (equal(one, other) === true) return one.sensitive || !other.sensitive ? one : other;
  const isSensitive = factsOf(one).sensitive || factsOf(other).sensitive;
  const mark = (value: Value): Value => (isSensitive ? withSensitive(value) : value);
  if (one.kind === 'list' && other.kind === 'list' && one.type !== 'set' && other.type !== 'set') {
    const shared = Math.min(one.items.length, other.items.length);
    const pairs = one.items.slice(0, shared).map((item, at) => [item, other.items[at] ?? item] as const);
    const items = pairs.map(([a, b]) => either(a, b, cause, a.place));
    const isSure = one.items.length === other.items.length && one.open === undefined && other.open === undefined;
    return mark({ ...one, items, ...(isSure ? {} : { open: cause }) });
  }
  if (one.kind === 'map' && other.kind === 'map') {
    const theirs = new Map(other.entries.map((entry) => [entry.key, entry]));
    const entries = one.entries.flatMap((entry): Entry[] => {
      const its = theirs.get(entry.key);
      return its === undefined ? [] : [{ ...entry, value: either(entry.value, its.value, cause, entry.value.place) }];
    });
    const isSure = [one, other].every((map) => map.entries.length === entries.length && map.open === undefined);
    return mark({ ...one, entries, ...(isSure ? {} : { open: cause }) });
  }
  const fails = factsOf(one).fails === undefined && factsOf(other).fails === undefined ? undefined : 'maybe';
  return mark(unknown(cause, place, fails));
}

import type { Place } from '../../place.js';
import { type Cause, type Entry, text, type Value } from '../../value.js';
import { isObject, keysOf, member, members } from '../json.js';
import { isSet, isSetBelow, type Mark, markAt } from '../marks.js';

/** What comes from a plan stands nowhere in a text. */
export const NOWHERE: Place = { file: null, syntax: 'none', route: [] };

/** Values go down so many levels; what is deeper is unknown. */
const LEVELS = 100;

/**
 * A value of the plan as an expression sees it: what is unknown is a hole that stands for one attribute of one resource.
 * @param name the attribute, as references have it below the resource; empty for a value of which nothing is unknown
 */
export function plannedValue(
  value: unknown,
  marks: { unknown: Mark; sensitive: Mark },
  { address, name }: { address: string; name: string },
  level = 0,
): Value {
  const { unknown, sensitive } = marks;
  const base = isSet(sensitive) ? ({ place: NOWHERE, sensitive: true } as const) : { place: NOWHERE };
  const below = (step: string | number, inner: unknown): Value =>
    plannedValue(
      inner,
      { unknown: markAt(unknown, step), sensitive: markAt(sensitive, step) },
      { address, name: typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}` },
      level + 1,
    );
  if (isSet(unknown)) return text([{ of: 'resource', address, attribute: name, exact: true, place: NOWHERE }], base);
  if (level > LEVELS) return { ...base, kind: 'unknown', cause: tooDeep(address, name), fails: 'maybe' };
  if (Array.isArray(value)) return { ...base, kind: 'list', items: value.map((item, index) => below(index, item)) };
  if (isObject(value)) {
    const keys = new Set(keysOf(value));
    // What is unknown is not among the values.
    for (const [key, mark] of members(unknown)) if (isSetBelow(mark)) keys.add(key);
    const entries = [...keys].map((key): Entry => ({ key, keyPlace: NOWHERE, value: below(key, member(value, key)) }));
    return { ...base, kind: 'map', entries };
  }
  if (typeof value === 'string') return text([value], base);
  if (typeof value === 'number' || typeof value === 'boolean') return { ...base, kind: 'scalar', value };
  return { ...base, kind: 'absent', computed: false };
}

/** A value of the plan of which everything is known. */
export function knownValue(value: unknown): Value {
  return plannedValue(value, { unknown: false, sensitive: false }, { address: '', name: '' });
}

function tooDeep(address: string, name: string): Cause {
  return { kind: 'unsupported', expression: `${address}.${name}`, place: NOWHERE };
}

import { type Entry, type List, literal, type MapValue, type Text, type Value } from '../../value.js';
import { absent, baseOf, derived, failure, loneHole } from './make.js';
import { numberText, parseBig, scalarOf, showBig } from './numbers.js';
import { compareTexts } from './order.js';
import { asSetItems } from './sets.js';
import { ANY, sameType, showType, type Type, typeOf, typesOf, unify } from './types.js';

/**
 * A value as one of another type. Null stays null, what is not known stays so; what cannot be converted is an error, with `said` as the
 * expression that wants it. https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion
 */
export function convert(value: Value, type: Type, said: string): Value {
  if (value.kind === 'unknown' || value.kind === 'absent' || loneHole(value) !== undefined) return value;
  switch (type.is) {
    case 'any':
      return value;
    case 'string':
      return toText(value, said);
    case 'number':
      return toNumber(value, said);
    case 'bool':
      return toBool(value, said);
    case 'list':
    case 'set':
      return value.kind === 'list' ? toSequence(value, type, said) : wrong(value, type, said);
    case 'map':
      return value.kind === 'map' ? toMap(value, type.of, said) : wrong(value, type, said);
    case 'tuple':
      return value.kind === 'list' ? toTuple(value, type.items, said) : wrong(value, type, said);
    case 'object':
      return value.kind === 'map' ? toObject(value, type, said) : wrong(value, type, said);
  }
}

function wrong(value: Value, type: Type, said: string): Value {
  return failure(said, `a ${showType(type)} is required, not a ${showType(typeOf(value))}`, value.place);
}

function toText(value: Value, said: string): Value {
  if (value.kind === 'text') return value;
  if (value.kind !== 'scalar') return wrong(value, { is: 'string' }, said);
  const text = typeof value.value === 'boolean' ? String(value.value) : numberText(value);
  return { ...baseOf(value), kind: 'text', parts: [text] };
}

function toNumber(value: Value, said: string): Value {
  if (value.kind === 'scalar' && typeof value.value === 'number') return value;
  if (value.kind !== 'text') return wrong(value, { is: 'number' }, said);
  const text = literal(value);
  if (text === undefined) return derived(value, value.place);
  const big = parseBig(text);
  if (big === undefined) return failure(said, 'a number is required', value.place);
  return { ...baseOf(value), ...scalarOf(showBig(big)) };
}

function toBool(value: Value, said: string): Value {
  if (value.kind === 'scalar' && typeof value.value === 'boolean') return value;
  if (value.kind !== 'text') return wrong(value, { is: 'bool' }, said);
  const text = literal(value);
  if (text === undefined) return derived(value, value.place);
  const isTrue = text === 'true' || text === '1';
  if (!isTrue && text !== 'false' && text !== '0') return failure(said, 'a bool is required', value.place);
  return { ...baseOf(value), kind: 'scalar', value: isTrue };
}

function toSequence(value: List, type: Type & { is: 'list' | 'set' | 'map' }, said: string): Value {
  const of = type.of.is === 'any' ? unify(typesOf(value.items)) : type.of;
  if (of === undefined) return failure(said, `all elements of a ${type.is} must have the same type`, value.place);
  const converted = convertAll(value.items, of, said);
  const items = type.is === 'set' ? asSetItems(converted) : converted;
  const { open } = value;
  const base = { ...baseOf(value), ...(open === undefined ? {} : { open }) };
  return { ...base, kind: 'list', type: type.is === 'set' ? 'set' : 'list', items };
}

function convertAll(items: readonly Value[], of: Type, said: string): readonly Value[] {
  if (of.is === 'any') return items;
  return items.map((item) => (sameType(typeOf(item), of) ? item : convert(item, of, said)));
}

function toMap(value: MapValue, wanted: Type, said: string): Value {
  const of = wanted.is === 'any' ? unify(typesOf(value.entries.map((entry) => entry.value))) : wanted;
  if (of === undefined) return failure(said, 'all elements of a map must have the same type', value.place);
  const entries = value.entries.map((entry) => {
    return of.is === 'any' ? entry : { ...entry, value: convert(entry.value, of, said) };
  });
  return { ...value, type: 'map', entries };
}

function toTuple(value: List, types: readonly Type[], said: string): Value {
  if (value.open !== undefined) return derived(value, value.place);
  if (value.items.length !== types.length)
    return failure(said, `a tuple of ${types.length} elements is required`, value.place);
  const items = value.items.map((item, at) => convert(item, types[at] ?? ANY, said));
  return { ...baseOf(value), kind: 'list', items };
}

function toObject(value: MapValue, type: Type & { is: 'object' }, said: string): Value {
  const found = new Map(value.entries.map((entry) => [entry.key, entry]));
  const entries: Entry[] = [];
  for (const name of [...type.attributes.keys()].sort(compareTexts)) {
    const entry = found.get(name);
    const wanted = type.attributes.get(name) ?? ANY;
    if (entry !== undefined) entries.push({ ...entry, value: convert(entry.value, wanted, said) });
    else if (value.open !== undefined)
      entries.push({ key: name, keyPlace: value.place, value: derived(value, value.place) });
    else if (type.optional?.has(name)) entries.push({ key: name, keyPlace: value.place, value: absent(value.place) });
    else return failure(said, `the attribute \`${name}\` is required`, value.place);
  }
  return { ...baseOf(value), kind: 'map', entries };
}

/** The value as a text, for templates and functions. */
export function asText(value: Value, said: string): Text | undefined {
  const converted = value.kind === 'text' ? value : toText(value, said);
  return converted.kind === 'text' ? converted : undefined;
}

import type { Value } from '../../value.js';
import { loneHole } from './make.js';

/**
 * Terraform's types. `any`: not known, or to be settled by the value.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export type Type =
  | { is: 'string' | 'number' | 'bool' | 'any' }
  | { is: 'list' | 'set' | 'map'; of: Type }
  | { is: 'tuple'; items: readonly Type[] }
  | { is: 'object'; attributes: ReadonlyMap<string, Type>; optional?: ReadonlySet<string> };

export const ANY: Type = { is: 'any' };
export const STRING: Type = { is: 'string' };
export const NUMBER: Type = { is: 'number' };
export const BOOL: Type = { is: 'bool' };

const cache = new WeakMap<Value, Type>();

/** The type that a value has, as far as it shows. */
export function typeOf(value: Value): Type {
  switch (value.kind) {
    case 'absent':
    case 'unknown':
      return ANY;
    case 'scalar':
      return typeof value.value === 'boolean' ? BOOL : NUMBER;
    case 'text':
      return loneHole(value) === undefined ? STRING : ANY;
    case 'list':
    case 'map': {
      const known = cache.get(value) ?? typeOfCollection(value);
      cache.set(value, known);
      return known;
    }
  }
}

function typeOfCollection(value: Value & { kind: 'list' | 'map' }): Type {
  if (value.kind === 'map') {
    const values = value.entries.map((entry) => entry.value);
    if (value.type === 'map') return { is: 'map', of: elementType(values) };
    return { is: 'object', attributes: new Map(value.entries.map((entry) => [entry.key, typeOf(entry.value)])) };
  }
  if (value.type !== undefined) return { is: value.type, of: elementType(value.items) };
  return { is: 'tuple', items: value.items.map(typeOf) };
}

/** All elements of a collection have one type: that of the first of which it is known. */
function elementType(values: readonly Value[]): Type {
  for (const value of values) {
    const type = typeOf(value);
    if (type.is !== 'any') return type;
  }
  return ANY;
}

/** The types of all that is not null, which is of any type. */
export function typesOf(values: readonly Value[]): Type[] {
  return values.filter(({ kind }) => kind !== 'absent').map(typeOf);
}

/** Whether two types are the same, member by member. */
export function sameType(one: Type, other: Type): boolean {
  if (one === other) return true;
  if (one.is === 'tuple' && other.is === 'tuple') {
    return (
      one.items.length === other.items.length && one.items.every((type, at) => sameType(type, other.items[at] ?? ANY))
    );
  }
  if (one.is === 'object' && other.is === 'object') {
    if (one.attributes.size !== other.attributes.size) return false;
    for (const [name, type] of one.attributes) {
      const its = other.attributes.get(name);
      if (its === undefined || !sameType(type, its)) return false;
    }
    return true;
  }
  if ('of' in one && 'of' in other) return one.is === other.is && sameType(one.of, other.of);
  return one.is === other.is;
}

/**
 * The one type that values of all these types can be converted to; undefined where there is none. As conditionals and `tolist` do.
 * https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion
 */
export function unify(types: readonly Type[]): Type | undefined {
  const [first, ...others] = types;
  if (first === undefined) return ANY;
  if (others.every((other) => sameType(first, other))) return first;
  if (types.some(({ is }) => is === 'any')) return ANY;
  const kinds = new Set(types.map(({ is }) => is));
  if (onlyOf(kinds, ['object', 'map'])) return unifyObjects(types, kinds.has('map'));
  if (onlyOf(kinds, ['tuple', 'list', 'set'])) return unifySequences(types, kinds);
  if (onlyOf(kinds, ['string', 'number', 'bool'])) return kinds.has('string') ? STRING : undefined;
  return undefined;
}

function onlyOf(kinds: ReadonlySet<string>, allowed: readonly string[]): boolean {
  return [...kinds].every((kind) => allowed.includes(kind));
}

function unifyObjects(types: readonly Type[], asMap: boolean): Type | undefined {
  const objects = types.filter((type) => type.is === 'object');
  const names = objects[0]?.attributes;
  const alike = objects.every(({ attributes }) => {
    return attributes.size === names?.size && [...attributes.keys()].every((name) => names.has(name));
  });
  if (!asMap && alike && names !== undefined) {
    const attributes = new Map<string, Type>();
    for (const name of names.keys()) {
      const type = unify(objects.map((object) => object.attributes.get(name) ?? ANY));
      if (type === undefined) return undefined;
      attributes.set(name, type);
    }
    return { is: 'object', attributes };
  }
  const inner = types.flatMap((type) =>
    type.is === 'object' ? [...type.attributes.values()] : 'of' in type ? [type.of] : [],
  );
  const of = unify(inner);
  return of === undefined ? undefined : { is: 'map', of };
}

function unifySequences(types: readonly Type[], kinds: ReadonlySet<string>): Type | undefined {
  const tuples = types.filter((type) => type.is === 'tuple');
  const length = tuples[0]?.items.length ?? 0;
  if (kinds.size === 1 && kinds.has('tuple') && tuples.every(({ items }) => items.length === length)) {
    const items: Type[] = [];
    for (let at = 0; at < length; at += 1) {
      const type = unify(tuples.map((tuple) => tuple.items[at] ?? ANY));
      if (type === undefined) return undefined;
      items.push(type);
    }
    return { is: 'tuple', items };
  }
  if (kinds.has('set')) {
    // A tuple becomes a set as the set is, and a set a list as the list is, whatever is in them.
    const is = kinds.has('list') ? 'list' : 'set';
    const of = unify(types.flatMap((type) => (type.is === is ? [type.of] : [])));
    return of === undefined ? undefined : { is, of };
  }
  const inner = types.flatMap((type) => (type.is === 'tuple' ? type.items : 'of' in type ? [type.of] : []));
  const of = unify(inner);
  return of === undefined ? undefined : { is: 'list', of };
}

/** A type as Terraform's messages name it. */
export function showType(type: Type): string {
  switch (type.is) {
    case 'tuple':
    case 'object':
      return type.is;
    case 'list':
    case 'set':
    case 'map':
      return `${type.is} of ${showType(type.of)}`;
    default:
      return type.is;
  }
}

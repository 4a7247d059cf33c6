import type { Place, Route } from './place.js';
import type { Value } from './value.js';

/** A value and everything in it at another route; what it is made of keeps its place in the text. */
export function rerouted<T extends Value>(value: T, route: Route): T;
export function rerouted(value: Value, route: Route): Value {
  const place: Place = { ...value.place, route };
  if (value.kind === 'list') {
    return { ...value, place, items: value.items.map((item, index) => rerouted(item, [...route, index])) };
  }
  if (value.kind !== 'map') return { ...value, place };
  const entries = value.entries.map(({ key, keyPlace, value: inner }) => {
    const at = [...route, key];
    return { key, keyPlace: { ...keyPlace, route: at }, value: rerouted(inner, at) };
  });
  return { ...value, place, entries };
}

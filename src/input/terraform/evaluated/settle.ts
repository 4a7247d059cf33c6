import { withSensitive } from '../../hcl/evaluate/make.js';
import { isWithin, type Place, type Route } from '../../place.js';
import type { Cause, Entry, Hole, List, MapValue, Text, Value } from '../../value.js';
import { jsonIn } from './reconcile.js';

/**
 * A value as an attribute of a resource: with routes, and with places that belong to it. What comes from elsewhere (a variable's default,
 * another local, a template) stands where it is used; but a policy's statements stand where they are written, wherever that is.
 * Texts that are JSON are read.
 * @param outer where the attribute is written
 */
export function settle(value: Value, route: Route, outer: Place): Value {
  return settled(value, route, outer, false);
}

/** `isFree`: it need not stand within what it is part of. */
function settled(value: Value, route: Route, outer: Place, isFree: boolean): Value {
  const place = fit(value.place, outer, route, isFree);
  if (value.kind === 'text') return settledText(value, place);
  if (value.kind === 'list') {
    const items = value.items.map((item, index) => settled(item, [...route, index], place, isFree));
    return { ...value, place, items, ...settledOpen(value, place) };
  }
  if (value.kind === 'unknown') return { ...value, place, cause: settledCause(value.cause, place) };
  if (value.kind !== 'map') return { ...value, place };
  const entries = value.entries.map((entry) => settledEntry(entry, [...route, entry.key], place, false));
  return { ...value, place, entries, ...settledOpen(value, place) };
}

function settledOpen({ open }: List | MapValue, place: Place): { open?: Cause } {
  return open === undefined ? {} : { open: settledCause(open, place) };
}

function settledCause(cause: Cause, place: Place): Cause {
  return { ...cause, place: spot(cause.place, place) };
}

function settledEntry({ key, keyPlace, value }: Entry, route: Route, map: Place, isFree: boolean): Entry {
  const at = fit(keyPlace, map, route, false);
  const outer = isWithin(value.place, map) ? map : at;
  return { key, keyPlace: at, value: settled(value, route, outer, isFree) };
}

function settledText(text: Text, place: Place): Text {
  const read = jsonIn(text);
  // As the plan has it: a policy with one secret in it is secret as a whole.
  const json = read !== undefined && text.sensitive === true ? allSensitive(read) : read;
  const { segments: _, json: __, ...rest } = text;
  const parts = text.parts.map((part) => settledPart(part, place));
  if (json === undefined) return { ...rest, parts, place };
  return { ...rest, parts, place, json: policy(json, place.route, place) };
}

function allSensitive(value: Value): Value {
  const marked = withSensitive(value);
  if (marked.kind === 'list') return { ...marked, items: marked.items.map(allSensitive) };
  if (marked.kind !== 'map') return marked;
  return { ...marked, entries: marked.entries.map((entry) => ({ ...entry, value: allSensitive(entry.value) })) };
}

/** Statements of a policy stand where they are written. */
function policy(json: Value, route: Route, outer: Place): Value {
  const isStatement = (entry: Entry): boolean => entry.key.toLowerCase() === 'statement';
  if (json.kind !== 'map' || !json.entries.some(isStatement)) return settled(json, route, outer, true);
  const place = fit(json.place, outer, route, true);
  const entries = json.entries.map((entry) => {
    const at = [...route, entry.key];
    if (!isStatement(entry)) return settledEntry(entry, at, place, false);
    return { ...entry, keyPlace: fit(entry.keyPlace, place, at, false), value: settled(entry.value, at, place, true) };
  });
  return { ...json, place, entries, ...settledOpen(json, place) };
}

function settledPart(part: string | Hole, place: Place): string | Hole {
  if (typeof part === 'string' || part.of === 'symbol') return part;
  if (part.of === 'resource') return { ...part, place: spot(part.place, place) };
  return { ...part, cause: settledCause(part.cause, place) };
}

/** Where a cause stands: at its own place in the sources, else where the value is. */
function spot(own: Place, place: Place): Place {
  return own.span === undefined ? place : { ...own, route: place.route };
}

function fit(own: Place, outer: Place, route: Route, isFree: boolean): Place {
  const isOwn = own.span !== undefined && (isFree || isWithin(own, outer));
  const { origin: _, ...base } = isOwn ? own : outer;
  const origin = own.origin ?? outer.origin;
  return origin === undefined || isOwn ? { ...base, route } : { ...base, route, origin };
}

import { type Cause, type Entry, entry, type List, literal, type MapValue, type Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';
import { loneHole, string, unknown, whyNotKnown, withSensitive } from '../make.js';
import { compareTexts } from '../order.js';
import { ANY, typeOf } from '../types.js';

/** The last entry of each key, by key. */
function sorted(map: MapValue): Entry[] {
  const last = new Map(map.entries.map((each) => [each.key, each]));
  return [...last.values()].sort((a, b) => compareTexts(a.key, b.key));
}

/**
 * Later arguments win. One that is not known in full may have any key, so that what stands before it may be another value, and the result
 * has perhaps more.
 */
function merge(call: Call): Value {
  const entries = new Map<string, Entry>();
  let open: Cause | undefined;
  let isMap = call.args.length > 0;
  const cover = (cause: Cause): void => {
    open ??= cause;
    for (const [key, each] of entries) {
      entries.set(key, { ...each, value: unknown(cause, each.value.place) });
    }
  };
  for (const arg of call.args) {
    if (arg.kind === 'absent') continue;
    if (arg.kind === 'unknown' && arg.fails === 'yes') throw call.unknownBy(arg);
    if (arg.kind === 'unknown' || loneHole(arg) !== undefined) {
      const cause = whyNotKnown(arg);
      if (cause !== undefined) cover(cause);
      continue;
    }
    if (arg.kind !== 'map') return call.fail('only maps and objects can be merged');
    if (arg.open !== undefined) cover(arg.open);
    isMap &&= arg.type === 'map';
    for (const each of arg.entries)
      entries.set(each.key, arg.sensitive ? { ...each, value: withSensitive(each.value) } : each);
  }
  const made = [...entries.values()].sort((a, b) => compareTexts(a.key, b.key));
  return call.ofMap(made, { ...(isMap ? { type: 'map' as const } : {}), ...(open === undefined ? {} : { open }) });
}

function lookUp(call: Call): Value {
  const map = call.map(0);
  const found = entry(map, call.string(1));
  const fallback = call.args[2];
  const type = map.type === 'map' ? typeOf(map) : ANY;
  const converted = fallback === undefined || !('of' in type) ? fallback : call.convert(fallback, type.of);
  if (found !== undefined) return map.sensitive ? withSensitive(found) : found;
  if (map.open !== undefined) throw call.unknownBy(map);
  return converted ?? call.fail('there is no such key');
}

function keys(call: Call): Value {
  const map = call.map(0);
  const items = sorted(map).map(({ key, keyPlace }) => string(key, keyPlace));
  const more = map.open === undefined ? {} : { open: map.open };
  return call.ofList(items, map.type === 'map' ? { type: 'list', ...more } : more);
}

function values(call: Call): Value {
  const map = call.map(0);
  const items = sorted(map).map(({ value }) => (map.sensitive ? withSensitive(value) : value));
  const more = map.open === undefined ? {} : { open: map.open };
  return call.ofList(items, map.type === 'map' ? { type: 'list', ...more } : more);
}

function zipmap(call: Call): Value {
  const [names, items] = [call.items(0), call.items(1)];
  if (call.list(1).type === 'set') return call.fail('a set has no order');
  if (names.length !== items.length) return call.fail('the lists of keys and values differ in length');
  const entries = new Map<string, Entry>();
  let open: Cause | undefined;
  for (const [at, name] of names.entries()) {
    const text = name.kind === 'unknown' ? name : call.toText(name);
    const key = literal(text);
    const value = items[at];
    if (key === undefined || value === undefined) open ??= whyNotKnown(text);
    else entries.set(key, { key, keyPlace: name.place, value });
  }
  const made = [...entries.values()].sort((a, b) => compareTexts(a.key, b.key));
  const isMap = call.list(1).type !== undefined;
  return call.ofMap(made, { ...(isMap ? { type: 'map' as const } : {}), ...(open === undefined ? {} : { open }) });
}

function transpose(call: Call): Value {
  const groups = new Map<string, Value[]>();
  const map = call.map(0);
  if (map.open !== undefined) throw call.unknownBy(map);
  for (const { key, keyPlace, value } of sorted(map)) {
    const list = call.toList(value);
    if (list.open !== undefined) throw call.unknownBy(list);
    for (const item of list.items) {
      const name = call.toString(item);
      groups.set(name, [...(groups.get(name) ?? []), string(key, keyPlace)]);
      call.charge(groups.get(name)?.length ?? 0);
    }
  }
  const entries = [...groups]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([name, items]) => {
      const list: List = { kind: 'list', type: 'list', items, place: call.place };
      return call.entry(name, list);
    });
  return call.ofMap(entries, { type: 'map' });
}

/** https://developer.hashicorp.com/terraform/language/functions#collection-functions */
export const MAPS: Definitions = {
  keys: { min: 1, max: 1, run: keys },
  lookup: { min: 2, max: 3, keeps: true, run: lookUp },
  merge: { min: 0, keeps: true, run: merge },
  transpose: { min: 1, max: 1, run: transpose },
  values: { min: 1, max: 1, keeps: true, run: values },
  zipmap: { min: 2, max: 2, keeps: true, run: zipmap },
};

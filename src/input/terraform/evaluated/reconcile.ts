import { equalTexts } from '../../hcl/evaluate/equal.js';
import { jsonOfText } from '../../hcl/evaluate/json-of-text.js';
import { loneHole, withSensitive } from '../../hcl/evaluate/make.js';
import { numberText } from '../../hcl/evaluate/numbers.js';
import { type Entry, entry, type List, literal, type MapValue, type Text, type Value } from '../../value.js';

import { isInside } from './inside.js';

/** Longer lists are compared item by item in their order only. */
const SETS = 300;

/**
 * What the plan and the sources say of one and the same value, as one: what the plan knows is kept, and gets the places of the sources;
 * where it does not, the sources say it. Items of lists may stand in another order, as in sets.
 * Undefined: they disagree, so that the sources are not those of this plan.
 */
export function reconcile(planned: Value, written: Value): Value | undefined {
  if (isOpen(written) && !(isOpen(planned) && isReference(written))) return planned;
  if (isOpen(planned)) return planned.sensitive ? withSensitive(written) : written;
  if (isUnset(planned) && isUnset(written)) return planned;
  if (planned.kind === 'list' && written.kind === 'list') return lists(planned, written);
  // A list of one is written as that one into a policy, and the other way about in blocks.
  if (planned.kind === 'list' && planned.items.length === 1) return single(planned, written);
  if (written.kind === 'list') return alone(planned, written);
  if (planned.kind === 'map' && written.kind === 'map') return maps(planned, written);
  if (planned.kind === 'text' || planned.kind === 'scalar') return texts(planned, written);
  return undefined;
}

/** Whether nothing is known of it. */
function isOpen(value: Value): boolean {
  return value.kind === 'unknown' || loneHole(value) !== undefined;
}

/** Whether it is known what it will be taken from. */
function isReference(value: Value): boolean {
  return loneHole(value)?.of === 'resource';
}

/** Providers show what is not set as an empty text or list, too. */
function isUnset(value: Value): boolean {
  if (value.kind === 'absent') return true;
  if (value.kind === 'list') return value.items.length === 0 && value.open === undefined;
  return literal(value) === '';
}

function alone(planned: Value, written: List): Value | undefined {
  const [only] = written.items;
  if (only === undefined || written.items.length > 1) return undefined;
  const found = reconcile(planned, only);
  return found === undefined || isInside(found.place, written.place) ? found : { ...found, place: written.place };
}

function single(planned: List, written: Value): Value | undefined {
  const [only] = planned.items;
  const found = only === undefined ? undefined : reconcile(only, written);
  return found && { ...planned, items: [found], place: written.place };
}

function texts(planned: Value, written: Value): Value | undefined {
  const own = shown(planned);
  const its = shown(written);
  if (own !== undefined && own === its) return at(planned, written);
  if (planned.kind !== 'text' || written.kind !== 'text') return undefined;
  const json = jsonTexts(planned, written);
  if (json !== undefined) return json;
  if (own === undefined) return equalTexts(planned, written) === false ? undefined : merged(planned, written);
  return equalTexts(planned, written) === undefined ? at(planned, written) : undefined;
}

/** Both have holes; the sources say more of them. */
function merged(planned: Text, written: Text): Value {
  return planned.sensitive ? withSensitive(written) : written;
}

function shown(value: Value): string | undefined {
  if (value.kind === 'scalar') return typeof value.value === 'boolean' ? String(value.value) : numberText(value);
  return literal(value);
}

/** The plan's value with its place in the sources. */
function at(planned: Value, written: Value): Value {
  const { place } = written;
  if (planned.kind !== 'text' || written.kind !== 'text') return { ...planned, place };
  const { segments, json } = written;
  return { ...planned, place, ...(segments !== undefined && { segments }), ...(json !== undefined && { json }) };
}

/** JSON says the same however it is spaced and ordered. */
function jsonTexts(planned: Text, written: Text): Value | undefined {
  const own = jsonIn(planned);
  const its = own === undefined ? undefined : jsonIn(written);
  if (own === undefined || its === undefined) return undefined;
  const json = reconcile(own, its);
  return json && { ...planned, place: written.place, json };
}

/** The object or list that a text is the JSON of. */
export function jsonIn(text: Text): List | MapValue | undefined {
  if (text.json === undefined) {
    const [first] = text.parts;
    if (typeof first !== 'string' || !/^\s*[{[]/.test(first.slice(0, 1000))) return undefined;
  }
  const json = jsonOfText(text, { refuseDuplicates: true });
  return json.kind === 'map' || json.kind === 'list' ? json : undefined;
}

function lists(planned: List, written: List): List | undefined {
  const base = { ...planned, place: written.place };
  const inOrder = ordered(planned, written);
  if (inOrder !== undefined) return { ...base, items: inOrder };
  if (planned.items.length > SETS || written.items.length > SETS) return undefined;
  const items = paired(planned.items, written.items, written.open !== undefined);
  if (items === undefined || planned.open === undefined) return items && { ...base, items };
  return written.open === undefined
    ? { ...written, ...(planned.sensitive && { sensitive: true }) }
    : { ...base, items };
}

function ordered(planned: List, written: List): Value[] | undefined {
  if (planned.items.length !== written.items.length || planned.open !== undefined) return undefined;
  const items: Value[] = [];
  for (const [index, item] of planned.items.entries()) {
    const other = written.items[index];
    const found = other === undefined ? undefined : reconcile(item, other);
    if (found === undefined) return undefined;
    items.push(found);
  }
  return items;
}

/** Each item of the plan with another one of the sources, those first of which something is known. */
function paired(planned: readonly Value[], written: readonly Value[], mayBeMore: boolean): Value[] | undefined {
  if (!mayBeMore && planned.length !== written.length) return undefined;
  const left = new Set(written);
  const found = new Map<Value, Value>();
  for (const item of [...planned].sort((a, b) => Number(isOpen(a)) - Number(isOpen(b)))) {
    for (const other of left) {
      const one = reconcile(item, other);
      if (
        one === undefined ||
        (isOpen(other) &&
          !isOpen(item) &&
          left.size > 1 &&
          [...left].some((each) => !isOpen(each) && reconcile(item, each) !== undefined))
      )
        continue;
      left.delete(other);
      found.set(item, one);
      break;
    }
    if (!found.has(item) && !mayBeMore) return undefined;
  }
  return planned.map((item) => found.get(item) ?? item);
}

function maps(planned: MapValue, written: MapValue): MapValue | undefined {
  const entries: Entry[] = [];
  for (const { key, keyPlace, value } of planned.entries) {
    const other = written.entries.findLast((each) => each.key === key);
    // Of what nobody wrote the provider says what it is.
    const found = other === undefined ? value : reconcile(value, other.value);
    if (found === undefined) return undefined;
    entries.push({ key, keyPlace: other?.keyPlace ?? keyPlace, value: found });
  }
  for (const one of written.entries) {
    if (isUnset(one.value) || isOpen(one.value) || entry(planned, one.key) !== undefined) continue;
    if (planned.open === undefined) return undefined;
    entries.push(one);
  }
  const { open, ...base } = planned;
  const more = open !== undefined && written.open !== undefined ? written.open : undefined;
  return { ...base, entries, place: written.place, ...(more !== undefined && { open: more }) };
}

import { type Cause, literal, type Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';
import { equal } from '../equal.js';
import { factsOf } from '../facts.js';
import { derived, loneHole, whyNotKnown, withSensitive } from '../make.js';
import { add, type Big, compare, negate, showBig } from '../numbers.js';
import { compareTexts } from '../order.js';
import { STRING, typesOf, unify } from '../types.js';

/** As many as Terraform makes. https://developer.hashicorp.com/terraform/language/functions/range */
const MAX_RANGE = 1024;

/** The items are kept in order; those of an argument that is not known may stand anywhere, so that the list is open. */
function concat(call: Call): Value {
  const items: Value[] = [];
  let open: Cause | undefined;
  let isList = true;
  for (const arg of call.args) {
    if (arg.kind === 'unknown' && arg.fails === 'yes') throw call.unknownBy(arg);
    if (arg.kind === 'unknown' || loneHole(arg) !== undefined) {
      open ??= whyNotKnown(arg);
      continue;
    }
    const list = call.toList(arg);
    if (list.type === 'set') return call.fail('a set cannot be concatenated');
    isList &&= list.type === 'list';
    for (const item of list.items) items.push(list.sensitive ? withSensitive(item) : item);
    open ??= list.open;
  }
  // Lists of types that have nothing in common become a tuple.
  const type = isList ? unify(typesOf(items)) : undefined;
  const made = type === undefined || type.is === 'any' ? items : items.map((item) => call.convert(item, type));
  return call.ofList(made, {
    ...(type !== undefined ? { type: 'list' as const } : {}),
    ...(open === undefined ? {} : { open }),
  });
}

/** Lists within lists are dissolved; what is unknown may be one, so that the list is open. */
function flatten(call: Call): Value {
  const items: Value[] = [];
  let open: Cause | undefined;
  const visit = (value: Value, isSensitive: boolean): void => {
    call.charge(1);
    const marked = isSensitive || value.sensitive === true;
    if (value.kind === 'list') {
      for (const item of value.items) visit(item, marked);
      open ??= value.open;
    } else if (value.kind === 'unknown') {
      if (value.fails === 'yes') throw call.unknownBy(value);
      open ??= value.cause;
    } else items.push(marked ? withSensitive(value) : value);
  };
  visit(call.list(0), false);
  return call.ofList(items, open === undefined ? {} : { open });
}

/** Each once, where that can be told. Of two that may be equal both stay. */
function distinct(call: Call): Value {
  const items = call.unified(0);
  const seen = new Set<string>();
  const kept: Value[] = [];
  for (const item of items) {
    const text = literal(item);
    call.charge(factsOf(item).size);
    if (text !== undefined) {
      if (seen.has(text)) continue;
      seen.add(text);
    } else {
      call.charge(kept.length);
      if (kept.some((other) => equal(other, item) === true)) continue;
    }
    kept.push(item);
  }
  return call.ofList(kept, { type: 'list' });
}

/** Without empty texts and null. A text that is not known stays: it is most likely not empty. */
function compact(call: Call): Value {
  const list = call.list(0);
  const items = list.items.filter((item) => item.kind !== 'absent').map((item) => call.convert(item, STRING));
  const kept = items.filter((item) => literal(item) !== '');
  return call.ofList(kept, { type: 'list', ...(list.open === undefined ? {} : { open: list.open }) });
}

function element(call: Call): Value {
  const list = call.list(0);
  const at = call.integer(1);
  if (list.type === 'set') return call.fail('a set has no elements by index');
  const { length } = list.items;
  if (list.open !== undefined) throw call.unknownBy(list);
  if (length === 0) return call.fail('the list is empty');
  // Older versions refuse an index below 0.
  return list.items[((at % length) + length) % length] ?? call.fail('there is no such element');
}

/** The place of the first that is equal; one that may be equal and stands before it leaves that open. */
function index(call: Call): Value {
  const sought = call.value(1);
  const list = call.list(0);
  if (list.type === 'set') return call.fail('a set has no indexes');
  for (const [at, item] of list.items.entries()) {
    call.charge(factsOf(item).size);
    const same = equal(item, sought);
    if (same === undefined) throw call.unknownBy(factsOf(item).known ? sought : item);
    if (same) return call.ofNumber(String(at));
  }
  if (list.open !== undefined) throw call.unknownBy(list);
  return call.fail('there is no such item');
}

function contains(call: Call): Value {
  const list = call.list(0);
  const sought = call.given(1);
  let unsure: Value | undefined = list.open === undefined ? undefined : list;
  for (const item of list.items) {
    call.charge(Math.min(factsOf(item).size, factsOf(sought).size));
    const same = equal(item, sought);
    if (same === true) return call.ofBoolean(true);
    if (same === undefined) unsure ??= factsOf(item).known ? sought : item;
  }
  if (unsure !== undefined) throw call.unknownBy(unsure);
  return call.ofBoolean(false);
}

function chunklist(call: Call): Value {
  const items = call.unified(0);
  const size = call.integer(1);
  if (size < 0) return call.fail('the size must not be negative');
  if (items.length === 0) return call.ofList([], { type: 'list' });
  const chunks: Value[] = [];
  for (let from = 0; from < items.length; from += size === 0 ? items.length : size) {
    chunks.push(call.ofList(items.slice(from, size === 0 ? items.length : from + size), { type: 'list' }));
  }
  return call.ofList(chunks, { type: 'list' });
}

function isEmptyText(value: Value): boolean | undefined {
  if (value.kind === 'absent') return true;
  if (value.kind === 'unknown') return undefined;
  if (value.kind !== 'text') return false;
  if (value.parts.length === 0) return true;
  return value.parts.some((part) => typeof part === 'string') || isGiven(value) ? false : undefined;
}

/** An attribute of a resource that is created: taken to be there and not empty. */
function isGiven(value: Value): boolean {
  const hole = loneHole(value);
  return hole !== undefined && hole.of === 'resource' && hole.exact && /^(arn|id)$/.test(hole.attribute);
}

function coalesce(call: Call): Value {
  const known = call.args.filter((arg) => arg.kind !== 'absent');
  const values = call.unify(known);
  for (const value of values) {
    const isEmpty = isEmptyText(value);
    if (isEmpty === undefined) throw call.unknownBy(value);
    if (!isEmpty) return value;
  }
  return call.fail('all arguments are null or empty');
}

function coalescelist(call: Call): Value {
  const lists = call.args.map((_, at) => call.list(at));
  if (lists.some(({ type }) => type === 'set')) return call.fail('a set is no list');
  for (const list of lists) {
    if (list.items.length > 0) return list;
    if (list.open !== undefined) throw call.unknownBy(list);
  }
  return call.fail('all lists are empty');
}

function matchkeys(call: Call): Value {
  const [values, keys, wanted] = [call.unified(0), call.items(1), call.items(2)];
  if (values.length !== keys.length) return call.fail('the lists of values and keys differ in length');
  const unified = call.unify([...keys, ...wanted]);
  const [these, those] = [unified.slice(0, keys.length), unified.slice(keys.length)];
  const kept: Value[] = [];
  let open: Cause | undefined;
  for (const [at, key] of these.entries()) {
    call.charge(those.length);
    const truths = those.map((each) => equal(key, each));
    const value = values[at];
    if (truths.includes(true) && value !== undefined) kept.push(value);
    else if (truths.includes(undefined)) open ??= whyNotKnown(key) ?? derived(call.list(2), call.place).cause;
  }
  return call.ofList(kept, { type: 'list', ...(open === undefined ? {} : { open }) });
}

function one(call: Call): Value {
  const list = call.list(0);
  if (list.items.length > 1 && list.type !== 'set') return call.fail('the list has more than one element');
  if (list.items.length > 1) {
    if (factsOf(list).known) return call.fail('the set has more than one element');
    throw call.unknownBy(list);
  }
  if (list.open !== undefined) throw call.unknownBy(list);
  return list.items[0] ?? { kind: 'absent', computed: false, place: call.place };
}

function range(call: Call): Value {
  const numbers = call.args.map((_, at) => call.number(at));
  const zero: Big = { mantissa: 0n, exponent: 0 };
  const unit: Big = { mantissa: 1n, exponent: 0 };
  const [first = zero, second] = numbers;
  const [start, end] = second === undefined ? [zero, first] : [first, second];
  const isDown = compare(end, start) < 0;
  const step = numbers[2] ?? (isDown ? negate(unit) : unit);
  if (compare(end, start) === 0) return call.ofList([], { type: 'list' });
  if (compare(step, zero) === 0 || compare(step, zero) < 0 !== isDown) return call.fail('the step leads nowhere');
  const items: Value[] = [];
  for (let at = start; compare(at, end) * (isDown ? -1 : 1) < 0; at = add(at, step)) {
    if (items.length >= MAX_RANGE) return call.fail(`more than ${MAX_RANGE} values`);
    items.push(call.ofNumber(showBig(at)));
  }
  return call.ofList(items, { type: 'list' });
}

function reverse(call: Call): Value {
  const list = call.list(0);
  const more = list.open === undefined ? {} : { open: list.open };
  return call.ofList(list.items.toReversed(), {
    ...(list.type === undefined ? {} : { type: 'list' as const }),
    ...more,
  });
}

function slice(call: Call): Value {
  const list = call.list(0);
  if (list.type === 'set') return call.fail('a set has no order to slice');
  const items = call.items(0);
  const [from, to] = [call.integer(1), call.integer(2)];
  if (from < 0 || from > to || to > items.length) return call.fail('the indexes are out of range');
  return call.ofList(items.slice(from, to), list.type === undefined ? {} : { type: 'list' });
}

function sort(call: Call): Value {
  const items = call.items(0).map((item) => call.toText(item));
  const unknown = items.find((item) => literal(item) === undefined);
  if (unknown !== undefined && items.length > 1) throw call.unknownBy(unknown);
  return call.ofList(
    items.toSorted((a, b) => compareTexts(literal(a) ?? '', literal(b) ?? '')),
    { type: 'list' },
  );
}

/** `all` of them, or any; null counts as false. */
function truths(call: Call, all: boolean): Value {
  const list = call.list(0);
  let unsure: Value | undefined = list.open === undefined ? undefined : list;
  for (const item of list.items) {
    const converted = call.convert(item, { is: 'bool' });
    const isTrue = converted.kind === 'scalar' && converted.value === true;
    if (converted.kind === 'unknown' || converted.kind === 'text') unsure ??= converted;
    else if (isTrue !== all) return call.ofBoolean(!all);
  }
  if (unsure !== undefined) throw call.unknownBy(unsure);
  return call.ofBoolean(all);
}

/** https://developer.hashicorp.com/terraform/language/functions#collection-functions */
export const LISTS: Definitions = {
  alltrue: { min: 1, max: 1, run: (call) => truths(call, true) },
  anytrue: { min: 1, max: 1, run: (call) => truths(call, false) },
  chunklist: { min: 2, max: 2, keeps: true, run: chunklist },
  coalesce: { min: 1, keeps: true, run: coalesce },
  coalescelist: { min: 1, keeps: true, run: coalescelist },
  compact: { min: 1, max: 1, keeps: true, run: compact },
  concat: { min: 1, keeps: true, run: concat },
  contains: { min: 2, max: 2, run: contains },
  distinct: { min: 1, max: 1, keeps: true, run: distinct },
  element: { min: 2, max: 2, keeps: true, run: element },
  flatten: { min: 1, max: 1, keeps: true, run: flatten },
  index: { min: 2, max: 2, run: index },
  matchkeys: { min: 3, max: 3, run: matchkeys },
  one: { min: 1, max: 1, keeps: true, run: one },
  range: { min: 1, max: 3, run: range },
  reverse: { min: 1, max: 1, keeps: true, run: reverse },
  slice: { min: 3, max: 3, keeps: true, run: slice },
  sort: { min: 1, max: 1, run: sort },
};

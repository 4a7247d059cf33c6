import type { Span } from '../../place.js';
import type { Entry, List, MapValue, Value } from '../../value.js';
import { type Cause, literal } from '../../value.js';
import type { For, Name } from '../ast.js';
import { convert } from './convert.js';
import { bind, charge, type Env, said } from './env.js';
import { absent, bounded, derived, failure, integer, loneHole, string, whyNotKnown, withSensitive } from './make.js';
import { truthOf } from './operators.js';
import { compareTexts } from './order.js';
import { STRING } from './types.js';

/** What a `for` goes over, or why it cannot be told. */
type Elements = { pairs: readonly { key: Value; value: Value }[]; open: Cause | undefined } | { stop: Value };

/** The elements of a collection in Terraform's order: of a map by key, of a set by value. */
export function elementsOf(collection: Value, span: Span, env: Env): Elements {
  const place = env.scope.place(span);
  if (collection.kind === 'unknown' || loneHole(collection) !== undefined) return { stop: derived(collection, place) };
  if (collection.kind === 'list') {
    const isSet = collection.type === 'set';
    const pairs = collection.items.map((value, at) => ({
      key: isSet ? value : integer(at, value.place),
      value,
    }));
    return { pairs, open: collection.open };
  }
  if (collection.kind === 'map') {
    const last = new Map(collection.entries.map((each) => [each.key, each]));
    const sorted = [...last.values()].sort((a, b) => compareTexts(a.key, b.key));
    return {
      pairs: sorted.map(({ key, keyPlace, value }) => ({ key: string(key, keyPlace), value })),
      open: collection.open,
    };
  }
  const why =
    collection.kind === 'absent' ? 'null has no elements' : 'only lists, sets, maps and objects have elements';
  return { stop: failure(said(env, span), why, place) };
}

/** The names of a `for` bound to one element. */
export function bindElement(
  env: Env,
  names: { key?: Name | undefined; value: Name },
  pair: { key: Value; value: Value },
  outer: Value,
): Env {
  const mark = (value: Value): Value => (outer.sensitive ? withSensitive(value) : value);
  const inner = bind(env, names.value.name, mark(pair.value));
  return names.key === undefined ? inner : bind(inner, names.key.name, mark(pair.key));
}

/**
 * https://developer.hashicorp.com/terraform/language/expressions/for
 * Elements of which it is not known whether they are in make the result open.
 */
export function evaluateFor(expression: For, env: Env): Value {
  const { collection: over, keyName, valueName, span } = expression;
  const collection = env.value(over, env);
  const elements = elementsOf(collection, over.span, env);
  if ('stop' in elements) return { ...elements.stop, place: env.scope.place(span) };
  let { open } = elements;
  const kept: Env[] = [];
  for (const pair of elements.pairs) {
    charge(env, 1, span);
    const inner = bindElement(env, { key: keyName, value: valueName }, pair, collection);
    const condition = expression.condition;
    if (condition !== undefined) {
      const truth = truthOf(env.value(condition, inner), env.scope.place(condition.span), said(env, condition.span));
      if (truth === false) continue;
      if (truth !== true) {
        if (truth.fails === 'yes') return truth;
        open ??= truth.cause;
        continue;
      }
    }
    kept.push(inner);
  }
  const result =
    expression.result === 'tuple' ? makeTuple(expression, kept, open, env) : makeObject(expression, kept, open, env);
  return collection.sensitive ? withSensitive(result) : result;
}

function makeTuple({ value, span }: For, kept: readonly Env[], open: Cause | undefined, env: Env): Value {
  const items = kept.map((inner) => env.value(value, inner));
  const list: List = { kind: 'list', items, place: env.scope.place(span) };
  return bounded(open === undefined ? list : { ...list, open }, () => said(env, span));
}

function makeObject({ key, value, group, span }: For, kept: readonly Env[], outer: Cause | undefined, env: Env): Value {
  const place = env.scope.place(span);
  const groups = new Map<string, Entry & { values: Value[] }>();
  let open = outer;
  for (const inner of kept) {
    const name = key === undefined ? absent(place) : convert(env.value(key, inner), STRING, said(env, key.span));
    const text = literal(name);
    if (text === undefined) {
      if (name.kind === 'unknown' && name.fails === 'yes') return name;
      if (name.kind !== 'unknown' && name.kind !== 'text') return failure(said(env, span), 'a key is no text', place);
      open ??= whyNotKnown(name);
      continue;
    }
    const made = env.value(value, inner);
    const present = groups.get(text);
    if (present === undefined) groups.set(text, { key: text, keyPlace: name.place, value: made, values: [made] });
    else if (group) present.values.push(made);
    else return failure(said(env, span), `the key \`${text}\` comes twice`, place);
  }
  const entries = [...groups.values()].map(({ key: name, keyPlace, value: only, values }): Entry => {
    const collected: List = { kind: 'list', items: values, place: only.place };
    return { key: name, keyPlace, value: group ? (open === undefined ? collected : { ...collected, open }) : only };
  });
  const map: MapValue = { kind: 'map', entries: entries.sort((a, b) => compareTexts(a.key, b.key)), place };
  return bounded(open === undefined ? map : { ...map, open }, () => said(env, span));
}

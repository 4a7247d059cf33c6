import type { Span } from '../../place.js';
import { entry, type List, literal, type MapValue, type Value } from '../../value.js';
import type { Expression, Step, Traversal } from '../ast.js';
import { convert } from './convert.js';
import { charge, type Env, lookUp, said } from './env.js';
import { derived, failure, loneHole, withSensitive } from './make.js';
import { numberText } from './numbers.js';
import { NUMBER, STRING } from './types.js';

/** `a.b[c]`: what the name stands for, with the steps applied to it. */
export function evaluateTraversal(traversal: Traversal, env: Env): Value {
  const { source, steps } = traversal;
  if (source.kind !== 'variable' || lookUp(env, source.name) !== undefined) {
    return applySteps(env.value(source, env), steps, 0, traversal.span, env);
  }
  return evaluateName(source.name, steps, traversal.span, env);
}

/** A name that nothing in the expression binds, and the steps behind it: as many as are known are looked up at once. */
export function evaluateName(name: string, steps: readonly Step[], span: Span, env: Env): Value {
  const path: (string | number)[] = [name];
  const keys: Value[] = [];
  for (const step of steps) {
    if (step.kind === 'index') keys[path.length - 1] = env.value(step.key, env);
    const key = step.kind === 'attribute' ? step.name : knownKey(keys[path.length - 1]);
    if (key === undefined) break;
    path.push(key);
  }
  const found = env.scope.resolve(path);
  if (found === undefined) return failure(said(env, span), `there is no \`${name}\``, env.scope.place(span));
  return applySteps(found.value, steps, found.taken - 1, span, env, keys);
}

function knownKey(value: Value | undefined): string | number | undefined {
  if (value === undefined) return undefined;
  if (value.kind === 'text') return literal(value);
  const isIndex = value.kind === 'scalar' && Number.isSafeInteger(value.value) && value.exact === undefined;
  return isIndex ? Number(value.value) : undefined;
}

/** `keys`: of the steps with an index, as far as they are evaluated. */
function applySteps(
  start: Value,
  steps: readonly Step[],
  from: number,
  span: Span,
  env: Env,
  keys: readonly (Value | undefined)[] = [],
): Value {
  let value = start;
  for (let at = from; at < steps.length; at += 1) {
    const step = steps[at];
    if (step === undefined) break;
    charge(env, 1, span);
    if (step.kind === 'splat') value = splat(value, step.each, span, env);
    else if (step.kind === 'attribute') value = keep(value, attribute(value, step.name, span, env));
    else value = keep(value, index(value, keys[at] ?? env.value(step.key, env), step.key, span, env));
  }
  return value;
}

/** What is taken out of something sensitive is so, too. */
function keep(outer: Value, inner: Value): Value {
  return outer.sensitive ? withSensitive(inner) : inner;
}

function attribute(value: Value, name: string, span: Span, env: Env): Value {
  const place = env.scope.place(span);
  if (value.kind === 'unknown' || loneHole(value) !== undefined) return derivedAt(value, span, env);
  if (value.kind !== 'map') return failure(said(env, span), `what \`.${name}\` is taken of is no object`, place);
  return member(value, name, span, env);
}

/** What is unknown because of something else stays so for the same reason. */
function derivedAt(value: Value, span: Span, env: Env): Value {
  return derived(value, env.scope.place(span));
}

function member(value: MapValue, name: string, span: Span, env: Env): Value {
  const found = entry(value, name);
  if (found !== undefined) return found;
  if (value.open !== undefined) return derivedAt(value, span, env);
  return failure(said(env, span), `there is no \`${name}\``, env.scope.place(span));
}

function index(value: Value, key: Value, expression: Expression, span: Span, env: Env): Value {
  const place = env.scope.place(span);
  const fail = (why: string): Value => failure(said(env, span), why, place);
  if (value.kind === 'unknown' || loneHole(value) !== undefined) return derivedAt(value, span, env);
  if (value.kind === 'absent') return fail('null has no elements');
  if (key.kind === 'unknown' || (key.kind === 'text' && literal(key) === undefined)) return derivedAt(key, span, env);
  if (key.kind === 'absent') return fail('the key is null');
  if (value.kind === 'map') {
    const name = convert(key, STRING, said(env, expression.span));
    const text = literal(name);
    return text === undefined
      ? name.kind === 'unknown'
        ? name
        : fail('the key is no text')
      : member(value, text, span, env);
  }
  if (value.kind !== 'list' || value.type === 'set') return fail('only lists and maps have elements by a key');
  const position = convert(key, NUMBER, said(env, expression.span));
  if (position.kind !== 'scalar') return position.kind === 'unknown' ? position : fail('the index is no number');
  return item(value, position.exact ?? numberText(position), span, env);
}

function item(list: List, digits: string, span: Span, env: Env): Value {
  const at = Number(digits);
  // Where there may be more items, it is not said where they are.
  if (list.open !== undefined) return derivedAt(list, span, env);
  const found = /^\d{1,15}$/.test(digits) ? list.items[at] : undefined;
  return found ?? failure(said(env, span), `there is no element ${digits}`, env.scope.place(span));
}

/** https://developer.hashicorp.com/terraform/language/expressions/splat */
function splat(value: Value, each: readonly Step[], span: Span, env: Env): Value {
  const place = env.scope.place(span);
  if (value.kind === 'unknown' || loneHole(value) !== undefined) return derivedAt(value, span, env);
  if (value.kind === 'absent') return { kind: 'list', items: [], place };
  const items = value.kind === 'list' ? value.items : [value];
  charge(env, items.length, span);
  const applied = items.map((inner) => keep(value, applySteps(inner, each, 0, span, env)));
  const list: List = { kind: 'list', items: applied, place };
  if (value.kind !== 'list') return list;
  const typed = value.type === undefined ? list : { ...list, type: 'list' as const };
  return value.open === undefined ? typed : { ...typed, open: value.open };
}

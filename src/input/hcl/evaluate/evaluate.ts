import { type Entry, literal, type MapValue, type Value } from '../../value.js';
import type { Expression, ObjectConstructor, ObjectKey } from '../ast.js';
import { callFunction } from './call-function.js';
import { choose } from './choose.js';
import { convert } from './convert.js';
import { charge, type Env, lookUp, said } from './env.js';
import { factsOf } from './facts.js';
import { evaluateFor } from './for.js';
import {
  absent,
  boolean,
  bounded,
  failure,
  integer,
  number,
  Stop,
  string,
  tooLarge,
  unknown,
  whyNotKnown,
} from './make.js';
import { parseBig, showBig } from './numbers.js';
import { binary, unary } from './operators.js';
import { compareTexts } from './order.js';
import type { Scope } from './scope.js';
import { evaluateName, evaluateTraversal } from './steps.js';
import { evaluateTemplate } from './template.js';
import { STRING } from './types.js';

/** Evaluations within each other, through all scopes: what the stack is sure to hold. */
const MAX_NESTING = 600;

/** A name that stands for another expression takes so much more of the stack than what is written within one. */
const MORE = 3;

/**
 * What an expression stands for, as far as it can be known. Never throws. What cannot be evaluated is unknown at that spot only, with the
 * expression as cause; what Terraform would refuse, too (`fails` says so). Every value keeps the place of the literal it comes from;
 * routes are those that `scope` gives.
 * https://developer.hashicorp.com/terraform/language/expressions
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  const { budget } = scope;
  budget.depth += MORE;
  try {
    return valueIn(expression, { scope, names: undefined, value: valueIn });
  } finally {
    budget.depth -= MORE;
  }
}

function valueIn(expression: Expression, env: Env): Value {
  const { budget } = env.scope;
  if (budget.depth >= MAX_NESTING) return tooLarge(said(env, expression.span), env.scope.place(expression.span));
  budget.depth += 1;
  try {
    charge(env, 1, expression.span);
    return compute(expression, env);
  } catch (stop) {
    if (stop instanceof Stop) return stop.value;
    throw stop;
  } finally {
    budget.depth -= 1;
  }
}

function compute(expression: Expression, env: Env): Value {
  const place = env.scope.place(expression.span);
  switch (expression.kind) {
    case 'number': {
      if (Number.isSafeInteger(expression.value) && /^\d{1,15}$/.test(expression.text))
        return integer(expression.value, place);
      const big = parseBig(expression.text);
      return big === undefined ? tooLarge(said(env, expression.span), place) : number(showBig(big), place);
    }
    case 'boolean':
      return boolean(expression.value, place);
    case 'null':
      return absent(place);
    case 'template':
      return evaluateTemplate(expression, env);
    case 'tuple': {
      const items = expression.items.map((item) => env.value(item, env));
      return bounded({ kind: 'list', items, place }, () => said(env, expression.span));
    }
    case 'object':
      return evaluateObject(expression, env);
    case 'for':
      return evaluateFor(expression, env);
    case 'call':
      return callFunction(expression, env);
    case 'variable':
      return lookUp(env, expression.name) ?? evaluateName(expression.name, [], expression.span, env);
    case 'traversal':
      return evaluateTraversal(expression, env);
    case 'conditional': {
      const condition = env.value(expression.condition, env);
      const yes = env.value(expression.whenTrue, env);
      const no = env.value(expression.whenFalse, env);
      charge(env, factsOf(yes).size + factsOf(no).size, expression.span);
      return choose(condition, yes, no, place, said(env, expression.span));
    }
    case 'binary': {
      const left = env.value(expression.left, env);
      const right = env.value(expression.right, env);
      charge(env, Math.min(factsOf(left).size, factsOf(right).size), expression.span);
      return binary(expression.operator, left, right, place, said(env, expression.span));
    }
    case 'unary':
      return unary(expression.operator, env.value(expression.operand, env), place, said(env, expression.span));
    case 'parentheses':
      return env.value(expression.inner, env);
    case 'invalid':
      return unknown(
        { kind: 'malformed', expression: `\`${said(env, expression.span)}\`, which cannot be read`, place },
        place,
        'maybe',
      );
  }
}

/** Keys in order; of a key that comes twice the last value counts, as in Terraform. A key that is not known makes the object open. */
function evaluateObject({ entries: written, span }: ObjectConstructor, env: Env): Value {
  const place = env.scope.place(span);
  const entries = new Map<string, Entry>();
  let map: MapValue = { kind: 'map', entries: [], place };
  for (const { key, value } of written) {
    const name = keyOf(key, env);
    const text = literal(name);
    const made = env.value(value, env);
    if (text !== undefined) entries.set(text, { key: text, keyPlace: env.scope.place(key.span), value: made });
    else if (name.kind === 'absent') return failure(said(env, span), 'a key is null', place);
    else if (name.kind === 'unknown' && name.fails === 'yes') return name;
    else {
      const open = whyNotKnown(name);
      if (open !== undefined) map = { ...map, open };
    }
    if (factsOf(name).sensitive) map = { ...map, sensitive: true };
  }
  const sorted = [...entries.values()].sort((a, b) => compareTexts(a.key, b.key));
  return bounded({ ...map, entries: sorted }, () => said(env, span));
}

function keyOf(key: ObjectKey, env: Env): Value {
  if (key.kind === 'word') return string(key.name, env.scope.place(key.span));
  return convert(env.value(key, env), STRING, said(env, key.span));
}

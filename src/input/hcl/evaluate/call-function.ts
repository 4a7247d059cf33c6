import type { Value } from '../../value.js';
import type { Call as CallExpression } from '../ast.js';
import { Call } from './call.js';
import { charge, type Env, said } from './env.js';
import { factsOf } from './facts.js';
import { FUNCTIONS } from './functions/all.js';
import { boolean, derived, failure, loneHole, Stop, unknown, withSensitive } from './make.js';

/** Calls a function by its name; `core::` before it changes nothing. */
export function callFunction(expression: CallExpression, env: Env): Value {
  const name = expression.name.name.replace(/^core::/, '');
  if (name === 'try') return tryFirst(expression, env);
  if (name === 'can') return canEvaluate(expression, env);
  const place = env.scope.place(expression.span);
  const definition = FUNCTIONS.get(name);
  const args = argumentsOf(expression, name === 'concat' || name === 'merge', env);
  if (definition === undefined) {
    const missing = unknown({ kind: 'unsupported', expression: said(env, expression.span), place }, place, 'maybe');
    return args.some((arg) => factsOf(arg).sensitive) ? withSensitive(missing) : missing;
  }
  const { min, max, run, keeps } = definition;
  if (args.length < min || args.length > (max ?? args.length))
    return failure(said(env, expression.span), 'wrong number of arguments', place);
  let steps = args.length;
  for (const arg of args) {
    steps += arg.kind === 'list' ? arg.items.length : arg.kind === 'map' ? arg.entries.length : factsOf(arg).size;
  }
  charge(env, steps, expression.span);
  const result = attempt(() => run(new Call(args, env, expression.span, place)));
  if (name === 'nonsensitive' || name === 'issensitive') return result;
  const isSensitive = args.some((arg) => (keeps ? arg.sensitive === true : factsOf(arg).sensitive));
  return isSensitive ? withSensitive(result) : result;
}

function attempt(run: () => Value): Value {
  try {
    return run();
  } catch (stop) {
    if (stop instanceof Stop) return stop.value;
    throw stop;
  }
}

/** The arguments, with the elements of the last one where it is followed by `...`. */
function argumentsOf(expression: CallExpression, takesUnknown: boolean, env: Env): readonly Value[] {
  const args = expression.args.map((arg) => env.value(arg, env));
  const last = args.at(-1);
  if (!expression.expand || last === undefined) return args;
  const place = env.scope.place(expression.span);
  const listed = args.slice(0, -1);
  if (last.kind === 'unknown' || loneHole(last) !== undefined) {
    if (takesUnknown) return [...listed, derived(last, place)];
    throw new Stop(derived(last, place));
  }
  if (last.kind !== 'list')
    throw new Stop(failure(said(env, expression.span), 'only a list can be followed by `...`', place));
  const items = last.sensitive ? last.items.map(withSensitive) : last.items;
  if (last.open === undefined) return [...listed, ...items];
  if (takesUnknown) return [...listed, ...items, derived(last, place)];
  throw new Stop(derived(last, place));
}

/** https://developer.hashicorp.com/terraform/language/functions/try */
function tryFirst({ args, span }: CallExpression, env: Env): Value {
  for (const arg of args) {
    const value = env.value(arg, env);
    const { fails } = factsOf(value);
    if (fails === undefined) return value;
    if (fails === 'maybe') return derived(value, env.scope.place(span));
  }
  return failure(said(env, span), 'none of the arguments can be evaluated', env.scope.place(span));
}

/** https://developer.hashicorp.com/terraform/language/functions/can */
function canEvaluate({ args, span }: CallExpression, env: Env): Value {
  const place = env.scope.place(span);
  const [arg] = args;
  if (arg === undefined || args.length > 1) return failure(said(env, span), 'one argument is required', place);
  const value = env.value(arg, env);
  const { fails, sensitive } = factsOf(value);
  const result = fails === 'maybe' ? derived(value, place) : boolean(fails === undefined, place);
  return sensitive ? withSensitive(result) : result;
}

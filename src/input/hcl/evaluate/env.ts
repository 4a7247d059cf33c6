import type { Span } from '../../place.js';
import type { Value } from '../../value.js';
import type { Expression } from '../ast.js';
import { MAX_SIZE, spend } from './budget.js';
import { Stop, tooLarge } from './make.js';
import type { Scope } from './scope.js';

/** A name that `for` or a template's arguments bind, over those outside. */
export interface Names {
  name: string;
  value: Value;
  outside: Names | undefined;
}

/** What goes down with an expression while it is evaluated. */
export interface Env {
  scope: Scope;
  names: Names | undefined;
  /** Evaluates another expression; handed down so that files need not import each other in a circle. */
  value(expression: Expression, env: Env): Value;
}

/** The same with one more name, which hides others that are called so. */
export function bind(env: Env, name: string, value: Value): Env {
  return { ...env, names: { name, value, outside: env.names } };
}

/** What a name stands for that the expression itself binds (`for`); undefined where it does not. */
export function lookUp(env: Env, name: string): Value | undefined {
  for (let names = env.names; names !== undefined; names = names.outside) if (names.name === name) return names.value;
  return undefined;
}

/** Longest expression in a cause, in UTF-16 units. */
const LONGEST = 80;

/** One span belongs to one text. Most of what is said is never shown. */
const shown = new WeakMap<Span, string>();

/** The text of an expression on one line, as causes show it. */
export function said({ scope }: Env, span: Span): string {
  const known = shown.get(span) ?? firstLine(scope, span);
  shown.set(span, known);
  return known;
}

function firstLine(scope: Scope, span: Span): string {
  const text = scope.text.slice(span.start.offset, Math.min(span.end.offset, span.start.offset + 4 * LONGEST));
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Some functions look at each of a few values several times. */
const MOST_AT_ONCE = 4 * MAX_SIZE;

/** Spends steps on what stands at a span, or stops there. No value is made that takes more than its size may be. */
export function charge(env: Env, steps: number, span: Span): void {
  if (steps > MOST_AT_ONCE || !spend(env.scope.budget, steps))
    throw new Stop(tooLarge(said(env, span), env.scope.place(span)));
}

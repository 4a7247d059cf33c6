import type { Entry, Value } from '../../value.js';
import type { Expression } from '../ast.js';
import { literalText } from '../reference.js';
import { convert } from './convert.js';
import { compareTexts } from './order.js';
import { ANY, type Type } from './types.js';

/**
 * The type of a variable, with the defaults of its optional attributes. It is an object of its own, since defaults come before the conversion.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export type Constraint =
  | { is: 'string' | 'number' | 'bool' | 'any' }
  | { is: 'list' | 'set' | 'map'; of: Constraint }
  | { is: 'tuple'; items: readonly Constraint[] }
  | { is: 'object'; attributes: ReadonlyMap<string, { type: Constraint; optional: boolean; fallback?: Expression }> };

/** Reads the expression of `type`; undefined where it is none that is known. */
export function readConstraint(expression: Expression): Constraint | undefined {
  if (expression.kind === 'parentheses') return readConstraint(expression.inner);
  if (expression.kind === 'variable') return simple(expression.name);
  if (expression.kind !== 'call') {
    // Before 0.12 types stood in quotes.
    const old = literalText(expression);
    return old === 'string'
      ? { is: 'string' }
      : old === 'list' || old === 'map'
        ? { is: old, of: { is: 'any' } }
        : undefined;
  }
  const [arg] = expression.args;
  if (arg === undefined || expression.args.length > 1) return undefined;
  const { name } = expression.name;
  if (name === 'list' || name === 'set' || name === 'map') {
    const of = readConstraint(arg);
    return of === undefined ? undefined : { is: name, of };
  }
  if (name === 'tuple' && arg.kind === 'tuple') return readTuple(arg.items);
  return name === 'object' && arg.kind === 'object' ? readObject(arg) : undefined;
}

function simple(name: string): Constraint | undefined {
  if (name === 'string' || name === 'number' || name === 'bool' || name === 'any') return { is: name };
  return name === 'list' || name === 'set' || name === 'map' ? { is: name, of: { is: 'any' } } : undefined;
}

function readTuple(expressions: readonly Expression[]): Constraint | undefined {
  const items = expressions.map(readConstraint).filter((item) => item !== undefined);
  return items.length === expressions.length ? { is: 'tuple', items } : undefined;
}

function readObject({ entries }: Expression & { kind: 'object' }): Constraint | undefined {
  const attributes = new Map<string, { type: Constraint; optional: boolean; fallback?: Expression }>();
  for (const { key, value } of entries) {
    const name = key.kind === 'word' ? key.name : literalText(key);
    const isOptional = value.kind === 'call' && value.name.name === 'optional';
    const [inner, fallback] = isOptional ? value.args : [value];
    const type = inner === undefined ? undefined : readConstraint(inner);
    if (name === undefined || type === undefined) return undefined;
    attributes.set(name, { type, optional: isOptional, ...(fallback === undefined ? {} : { fallback }) });
  }
  return { is: 'object', attributes };
}

/**
 * A value as a variable of this type has it: defaults of optional attributes filled in, then converted.
 * `evaluate` is for the defaults; `said` names the variable in errors.
 */
export function convertTo(
  value: Value,
  constraint: Constraint,
  evaluate: (expression: Expression) => Value,
  said: string,
): Value {
  return convert(withDefaults(value, constraint, evaluate), typeOfConstraint(constraint), said);
}

/** The type without its defaults. */
function typeOfConstraint(constraint: Constraint): Type {
  switch (constraint.is) {
    case 'list':
    case 'set':
    case 'map':
      return { is: constraint.is, of: typeOfConstraint(constraint.of) };
    case 'tuple':
      return { is: 'tuple', items: constraint.items.map(typeOfConstraint) };
    case 'object': {
      const attributes = new Map([...constraint.attributes].map(([name, { type }]) => [name, typeOfConstraint(type)]));
      const optional = new Set([...constraint.attributes].flatMap(([name, each]) => (each.optional ? [name] : [])));
      return { is: 'object', attributes, optional };
    }
    case 'any':
      return ANY;
    default:
      return constraint;
  }
}

/** An attribute that is null has its default, too. */
function withDefaults(value: Value, constraint: Constraint, evaluate: (expression: Expression) => Value): Value {
  if (value.kind === 'list' && 'of' in constraint && constraint.is !== 'map') {
    return { ...value, items: value.items.map((item) => withDefaults(item, constraint.of, evaluate)) };
  }
  if (value.kind === 'list' && constraint.is === 'tuple') {
    return {
      ...value,
      items: value.items.map((item, at) => withDefaults(item, constraint.items[at] ?? { is: 'any' }, evaluate)),
    };
  }
  if (value.kind !== 'map') return value;
  if (constraint.is === 'map') {
    const entries = value.entries.map((entry) => ({
      ...entry,
      value: withDefaults(entry.value, constraint.of, evaluate),
    }));
    return { ...value, entries };
  }
  if (constraint.is !== 'object') return value;
  const entries = new Map<string, Entry>(value.entries.map((entry) => [entry.key, entry]));
  for (const [key, { type, fallback }] of constraint.attributes) {
    const entry = entries.get(key);
    const isSet = entry !== undefined && entry.value.kind !== 'absent';
    if (isSet) entries.set(key, { ...entry, value: withDefaults(entry.value, type, evaluate) });
    else if (fallback !== undefined && (entry !== undefined || value.open === undefined)) {
      const made = withDefaults(evaluate(fallback), type, evaluate);
      entries.set(key, { key, keyPlace: made.place, value: made });
    }
  }
  return { ...value, entries: [...entries.values()].sort((a, b) => compareTexts(a.key, b.key)) };
}

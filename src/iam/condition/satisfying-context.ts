import type { Condition } from '../statement.js';
import { evaluate, evaluateAll, readOperator } from './condition.js';
import type { Comparison } from './condition-operators.js';
import type { Context } from './context.js';
import { exampleValues } from './example-values.js';
import { literal, resolve, variableKeys } from './variables.js';

export interface SearchOptions {
  /** Keys, in lower case, that no such request carries. */
  never?: (key: string) => boolean;
}

/** Characters of policy values compared before the search gives up; it is steps that count, never time. */
const BUDGET = 400_000;
/** More keys than any policy has. */
const MOST_KEYS = 64;
const MOST_CANDIDATES = 96;
/** Conditions on a key, and values of each, that candidates are made from. */
const MOST_RELEVANT = 16;

/**
 * A request context that satisfies all conditions, with `fixed` in it as it is (no values: the key is missing); null where none is
 * found, which does not prove that there is none. Each key is tried without a value, then with values made from what the
 * conditions write; what is returned has been evaluated. Keys that nothing asks for are left out.
 */
export function satisfyingContext(
  conditions: readonly Condition[],
  fixed: Context = new Map(),
  { never = () => false }: SearchOptions = {},
): Context | null {
  const steps = plan(conditions, (key) => fixed.has(key) || never(key));
  if (steps === undefined) return null;
  const context = new Map(fixed);
  let budget = BUDGET;
  const settles = (step: Step): boolean => {
    for (const condition of step.decides) {
      budget -= costOf(condition);
      if (budget < 0 || evaluate(condition, context) !== true) return false;
    }
    return true;
  };
  const choose = (index: number): boolean => {
    const step = steps[index];
    if (step === undefined) return true;
    if (step.key === undefined) return settles(step) && choose(index + 1);
    for (const values of candidates(step, context)) {
      if (values.length === 0) context.delete(step.key);
      else context.set(step.key, values);
      if (settles(step) && choose(index + 1)) return true;
      if (budget < 0) break;
    }
    context.delete(step.key);
    return false;
  };
  return choose(0) && evaluateAll(conditions, context) === true ? context : null;
}

/** One key to choose values for, and the conditions that can be decided once it and all keys before it are chosen. */
interface Step {
  key: string | undefined;
  about: Condition[];
  /** Conditions on keys that are compared with this one. */
  akin: Condition[];
  decides: Condition[];
}

/** Keys that stand in policy variables come first. Undefined where there are too many. */
function plan(conditions: readonly Condition[], isGiven: (key: string) => boolean): Step[] | undefined {
  const asked = conditions.map(({ values }) => new Set(values.flatMap(({ pieces }) => variableKeys(pieces))));
  const keys = new Set(
    [...asked.flatMap((some) => [...some]), ...conditions.map(keyOf)].filter((key) => !isGiven(key)),
  );
  if (keys.size > MOST_KEYS) return undefined;
  const order = [...keys];
  const given: Step = { key: undefined, about: [], akin: [], decides: [] };
  const steps = order.map((key): Step => ({ key, about: [], akin: [], decides: [] }));
  const stepOf = (key: string) => steps[order.indexOf(key)] ?? given;
  for (const condition of conditions) stepOf(keyOf(condition)).about.push(condition);
  for (const [index, condition] of conditions.entries()) {
    const own = keyOf(condition);
    const involved = [own, ...(asked[index] ?? [])];
    const last = involved.reduce((latest, key) => Math.max(latest, order.indexOf(key)), -1);
    (steps[last] ?? given).decides.push(condition);
    for (const key of involved.slice(1, MOST_KEYS)) stepOf(key).akin.push(...stepOf(own).about.slice(0, MOST_RELEVANT));
  }
  return [given, ...steps];
}

/** Values to try, without any first; a key that only a variable asks for had better have one. */
function* candidates(step: Step, context: Context): Generator<readonly string[]> {
  const relevant = [...step.about.slice(0, MOST_RELEVANT), ...step.akin.slice(0, MOST_RELEVANT)];
  const written = new Map(relevant.map((condition) => [condition, writtenIn(condition, context)]));
  const all = [...written.values()].flat();
  const singles = new Set<string>();
  const firsts = new Set<string>();
  for (const [condition, texts] of written) {
    const values = exampleValues(kindOf(condition), texts, all);
    for (const value of values) singles.add(value);
    if (readOperator(condition.operator)?.set === undefined || !step.about.includes(condition)) continue;
    const holds = (value: string) => evaluate(condition, new Map([...context, [keyOf(condition), [value]]])) === true;
    const first = values.find(holds);
    if (first !== undefined) firsts.add(first);
  }
  if (step.about.length > 0) yield [];
  for (const value of [...singles].slice(0, MOST_CANDIDATES)) yield [value];
  if (firsts.size > 1) yield [...firsts];
  if (step.about.length === 0) yield [];
}

function keyOf(condition: Condition): string {
  return condition.key.toLowerCase();
}

function kindOf(condition: Condition): Comparison['kind'] {
  const operator = readOperator(condition.operator)?.operator ?? 'Null';
  return operator === 'Null' ? 'text' : operator.kind;
}

/** What the policy writes there, variables replaced; nothing for a value with a gap. */
function writtenIn({ operator, values }: Condition, context: Context): string[] {
  const read = readOperator(operator)?.operator;
  if (read === undefined || read === 'Null') return [];
  return values.slice(0, MOST_RELEVANT).flatMap(({ pieces }) => {
    const resolved = read.variables ? resolve(pieces, context, read) : pieces;
    const text = resolved === undefined ? undefined : literal(resolved);
    return text === undefined ? [] : [text];
  });
}

function costOf(condition: Condition): number {
  let cost = 1;
  for (const { pieces } of condition.values) {
    for (const piece of pieces) cost += 1 + (typeof piece === 'string' ? piece.length : 0);
  }
  return cost;
}

import { evaluate, evaluateAll, type ReadOperator, readOperator } from './condition.js';
import type { Context } from './context.js';
import { exampleValues } from './example-values.js';
import type { Condition } from './statement.js';
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
  decides: Condition[];
}

/** Keys that stand in policy variables come first. Undefined where there are too many. */
function plan(conditions: readonly Condition[], isGiven: (key: string) => boolean): Step[] | undefined {
  const asked = conditions.map((condition) => condition.values.flatMap(({ pieces }) => variableKeys(pieces)));
  const keys = new Set(
    [...asked.flat(), ...conditions.map(({ key }) => key.toLowerCase())].filter((key) => !isGiven(key)),
  );
  if (keys.size > MOST_KEYS) return undefined;
  const order = [...keys];
  const steps: Step[] = [undefined, ...order].map((key) => ({ key, about: [], decides: [] }));
  for (const [index, condition] of conditions.entries()) {
    const own = condition.key.toLowerCase();
    let last = order.indexOf(own);
    steps[last + 1]?.about.push(condition);
    for (const key of new Set(asked[index])) last = Math.max(last, order.indexOf(key));
    steps[last + 1]?.decides.push(condition);
  }
  return steps;
}

function* candidates(step: Step, context: Context): Generator<readonly string[]> {
  const singles = new Set<string>();
  const firsts = new Set<string>();
  let sets = false;
  for (const condition of step.about.slice(0, MOST_KEYS)) {
    const read = readOperator(condition.operator);
    if (read === undefined) continue;
    sets ||= read.set !== undefined;
    const { operator } = read;
    const values = examples(condition, operator, context);
    for (const value of values) singles.add(value);
    if (read.set !== 'ForAnyValue') continue;
    const first = values.find(
      (value) => evaluate(condition, new Map([...context, [condition.key.toLowerCase(), [value]]])) === true,
    );
    if (first !== undefined) firsts.add(first);
  }
  const isVariableOnly = step.about.length === 0;
  if (!isVariableOnly) yield [];
  for (const value of [...singles, ...(isVariableOnly ? exampleValues('text', []) : [])].slice(0, MOST_CANDIDATES))
    yield [value];
  if (sets && firsts.size > 1) yield [...firsts];
  if (isVariableOnly) yield [];
}

function examples(condition: Condition, operator: ReadOperator['operator'], context: Context): string[] {
  if (operator === 'Null') return exampleValues('text', []);
  const written = condition.values.flatMap(({ pieces }) => {
    const text = literal(
      (operator.variables ? resolve(pieces, context, operator) : pieces) ?? [{ stands: 'unknown', name: '' }],
    );
    return text === undefined ? [] : [text];
  });
  return exampleValues(operator.kind, written);
}

function costOf(condition: Condition): number {
  let cost = 1;
  for (const { pieces } of condition.values) {
    for (const piece of pieces) cost += 1 + (typeof piece === 'string' ? piece.length : 0);
  }
  return cost;
}

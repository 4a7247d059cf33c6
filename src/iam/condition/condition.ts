import { every, type Kleene, not, some } from '../kleene.js';
import type { Condition, Element } from '../statement.js';
import { type Operator, operators } from './condition-operators.js';
import { type Context, valuesOf } from './context.js';
import { literal, resolve } from './variables.js';

/** A condition operator taken apart: `ForAnyValue:StringLikeIfExists`. */
export interface ReadOperator {
  set: 'ForAllValues' | 'ForAnyValue' | undefined;
  operator: Operator | 'Null';
  ifExists: boolean;
}

/** Undefined for an operator that AWS does not have: another spelling, `NullIfExists`, a set of `Null`. */
export function readOperator(written: string): ReadOperator | undefined {
  if (written === 'Null') return { set: undefined, operator: 'Null', ifExists: false };
  const [, set, name = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(written) ?? [];
  const operator = operators.get(name);
  if (operator === undefined) return undefined;
  return {
    set: set === 'ForAllValues' || set === 'ForAnyValue' ? set : undefined,
    operator,
    ifExists: ifExists !== undefined,
  };
}

/**
 * Whether a request satisfies one condition. Unknown where the operator is not AWS's, where a value has a gap that matters, and
 * where AWS's pages leave the meaning open: several request values without a set operator that do not agree, values that cannot
 * be read, and `Null` of a key that holds the empty text.
 *
 * - A missing key: a positive operator does not hold, a negated one does; `...IfExists` and `ForAllValues` hold, `ForAnyValue`
 *   does not, negated or not.
 * - Several values of a policy are joined by OR, of a negated operator by NOR.
 * - `ForAllValues` holds, and `ForAnyValue` does not, where a request has nothing but empty values.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function evaluate(condition: Condition, context: Context): Kleene {
  const read = readOperator(condition.operator);
  if (read === undefined) return 'unknown';
  const { set, operator, ifExists } = read;
  const values = valuesOf(context, condition.key);
  if (operator === 'Null') return isNull(condition, values);
  if (values.length === 0) {
    if (ifExists || set === 'ForAllValues') return true;
    return set === undefined && operator.negated;
  }
  if (set !== undefined && values.every((value) => value === '')) return set === 'ForAllValues';
  const written = resolveAll(condition.values, operator, context);
  const truths = values.map((value) => {
    const open: Kleene[] = condition.open === undefined ? [] : ['unknown'];
    const any = some([...written.map((pieces) => pieces !== undefined && operator.test(value, pieces)), ...open]);
    return operator.negated ? not(any) : any;
  });
  if (set === 'ForAllValues') return every(truths);
  if (set === 'ForAnyValue') return some(truths);
  const [first = 'unknown', ...others] = truths;
  return others.every((truth) => truth === first) ? first : 'unknown';
}

/** Whether a request satisfies all of them: operators and keys are joined by AND. */
export function evaluateAll(conditions: Iterable<Condition>, context: Context): Kleene {
  const truths: Kleene[] = [];
  for (const condition of conditions) truths.push(evaluate(condition, context));
  return every(truths);
}

function resolveAll(elements: readonly Element[], operator: Operator, context: Context) {
  return elements.map(({ pieces }) => (operator.variables ? resolve(pieces, context, operator) : pieces));
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null */
function isNull(condition: Condition, values: readonly string[]): Kleene {
  const missing: Kleene = values.length === 0 || (values.every((value) => value === '') ? 'unknown' : false);
  const truths = condition.values.map(({ pieces }): Kleene => {
    const written = literal(pieces);
    return written === 'true' ? missing : written === 'false' ? not(missing) : 'unknown';
  });
  return some(condition.open === undefined ? truths : [...truths, 'unknown']);
}

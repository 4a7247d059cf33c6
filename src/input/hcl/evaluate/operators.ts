import type { Place } from '../../place.js';
import type { Scalar, Value } from '../../value.js';
import type { BinaryOperator } from '../ast.js';
import { convert } from './convert.js';
import { equal } from './equal.js';
import { factsOf } from './facts.js';
import { boolean, derived, failure, number, tooLarge, unknown, whyNotKnown, withSensitive } from './make.js';
import { add, type Big, bigOf, compare, divide, multiply, negate, numberText, remainder, showBig } from './numbers.js';
import { BOOL, NUMBER } from './types.js';

/** Numbers beyond two to the power of this are none that anybody means; `parseBig` still reads these. */
const MAX_EXPONENT = 6000;

/** https://developer.hashicorp.com/terraform/language/expressions/operators */
export function binary(operator: BinaryOperator, left: Value, right: Value, place: Place, said: string): Value {
  const result = compute(operator, left, right, place, said);
  return factsOf(left).sensitive || factsOf(right).sensitive ? withSensitive(result) : result;
}

function compute(operator: BinaryOperator, left: Value, right: Value, place: Place, said: string): Value {
  if (operator === '==' || operator === '!=') return equality(operator, left, right, place);
  if (operator === '&&' || operator === '||') return logical(operator, left, right, place, said);
  const [one, other] = [convert(left, NUMBER, said), convert(right, NUMBER, said)];
  for (const operand of [one, other]) {
    if (operand.kind === 'absent') return failure(said, 'an operand is null', place);
    if (operand.kind === 'unknown' && operand.atLeast === undefined) return derived(operand, place);
  }
  const sure = compareLeast(operator, one, other);
  if (sure !== undefined) return boolean(sure, place);
  if (one.kind !== 'scalar') return derived(one, place);
  if (other.kind !== 'scalar') return derived(other, place);
  return arithmetic(operator, one, other, place, said);
}

/** A number of which the least is known, and one that is known. */
function compareLeast(operator: BinaryOperator, one: Value, other: Value): boolean | undefined {
  if (one.kind !== 'unknown' || one.atLeast === undefined || other.kind !== 'scalar') return undefined;
  const isBelow = Number(other.value) < one.atLeast;
  if (operator === '>' || operator === '<=') return isBelow ? operator === '>' : undefined;
  const isReached = Number(other.value) <= one.atLeast;
  if (operator === '>=' || operator === '<') return isReached ? operator === '>=' : undefined;
  return undefined;
}

function equality(operator: '==' | '!=', left: Value, right: Value, place: Place): Value {
  const truth = equal(left, right);
  if (truth !== undefined) return boolean(truth === (operator === '=='), place);
  return derived(whyNotKnown(left) === undefined ? right : left, place);
}

function logical(operator: '&&' | '||', left: Value, right: Value, place: Place, said: string): Value {
  const decides = operator === '||';
  const one = truthOf(left, place, said);
  if (one === decides) return boolean(decides, place);
  const other = truthOf(right, place, said);
  if (typeof one !== 'boolean' && one.kind === 'unknown' && one.fails === 'yes') return one;
  if (other === decides) return boolean(decides, place);
  if (typeof one !== 'boolean') return one;
  return typeof other === 'boolean' ? boolean(other, place) : other;
}

/** The truth of a condition, or why there is none. */
export function truthOf(value: Value, place: Place, said: string): boolean | (Value & { kind: 'unknown' }) {
  const converted = convert(value, BOOL, said);
  if (converted.kind === 'scalar') return converted.value === true;
  if (converted.kind === 'absent') return failure(said, 'a condition is null', place);
  if (converted.kind === 'unknown') return unknown(converted.cause, place, converted.fails ?? 'maybe');
  return derived(converted, place);
}

function arithmetic(operator: BinaryOperator, one: Scalar, other: Scalar, place: Place, said: string): Value {
  const quick = quickly(operator, one, other);
  if (quick !== undefined) {
    return typeof quick === 'boolean' ? boolean(quick, place) : { kind: 'scalar', value: quick, place };
  }
  const [a, b] = [bigOf(one), bigOf(other)];
  if (b.mantissa === 0n && (operator === '/' || operator === '%')) {
    // Terraform has infinity here, which nothing else takes.
    return unknown({ kind: 'unsupported', expression: said, place }, place, 'maybe');
  }
  switch (operator) {
    case '<':
      return boolean(compare(a, b) < 0, place);
    case '<=':
      return boolean(compare(a, b) <= 0, place);
    case '>':
      return boolean(compare(a, b) > 0, place);
    case '>=':
      return boolean(compare(a, b) >= 0, place);
    default: {
      const result = exactly(operator, a, b);
      return Math.abs(result.exponent) > MAX_EXPONENT ? tooLarge(said, place) : number(showBig(result), place);
    }
  }
}

function exactly(operator: BinaryOperator, a: Big, b: Big): Big {
  switch (operator) {
    case '+':
      return add(a, b);
    case '-':
      return add(a, negate(b));
    case '*':
      return multiply(a, b);
    case '/':
      return divide(a, b);
    default:
      return remainder(a, b);
  }
}

/** Where both are whole and small, JavaScript's own numbers are exact. */
function quickly(operator: BinaryOperator, one: Scalar, other: Scalar): number | boolean | undefined {
  const [a, b] = [one.value, other.value];
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || one.exact !== undefined || other.exact !== undefined)
    return undefined;
  const [x, y] = [Number(a), Number(b)];
  switch (operator) {
    case '<':
      return x < y;
    case '<=':
      return x <= y;
    case '>':
      return x > y;
    case '>=':
      return x >= y;
    case '+':
    case '-':
    case '*': {
      const result = operator === '+' ? x + y : operator === '-' ? x - y : x * y;
      return Number.isSafeInteger(result) ? result + 0 : undefined;
    }
    default:
      return undefined;
  }
}

/** `!x` and `-x`. @param said the expression, for causes */
export function unary(operator: '-' | '!', operand: Value, place: Place, said: string): Value {
  const result = operator === '!' ? not(operand, place, said) : minus(operand, place, said);
  return factsOf(operand).sensitive ? withSensitive(result) : result;
}

function not(operand: Value, place: Place, said: string): Value {
  const truth = truthOf(operand, place, said);
  return typeof truth === 'boolean' ? boolean(!truth, place) : truth;
}

function minus(operand: Value, place: Place, said: string): Value {
  const converted = convert(operand, NUMBER, said);
  if (converted.kind === 'absent') return failure(said, 'the operand is null', place);
  if (converted.kind !== 'scalar') return derived(converted, place);
  const text = numberText(converted);
  return number(text === '0' ? text : text.startsWith('-') ? text.slice(1) : `-${text}`, place);
}

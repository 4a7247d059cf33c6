import type { Kleene } from '../kleene.js';
import type { Condition } from '../statement.js';
import { evaluate, readOperator } from './condition.js';
import type { Context } from './context.js';
import { comparisonOf, nameOf, type ValueTest, valueTest } from './value-test.js';

/** What a condition asks about its key. */
export interface Question {
  /** Whether it holds where the key is missing. */
  missing: Kleene;
  /** Whether it holds where the key is there, if that is all it asks (`Null`); `unknown` for operators that AWS does not have. */
  present: Kleene;
  /** How it asks about values; undefined if it does not. */
  values: AboutValues | undefined;
}

interface AboutValues {
  /** The number of what they are compared with. */
  test: number;
  negated: boolean;
  set: 'ForAllValues' | 'ForAnyValue' | undefined;
  /** The empty text is a value that can be compared. */
  readsEmpty: boolean;
}

export interface Questions {
  questions: readonly Question[];
  /** What values are compared with; questions name them by number. */
  tests: readonly ValueTest[];
  /** For each condition its question. */
  numbers: readonly number[];
}

/** The questions of conditions on one key, each once, and what they compare values with, each once. */
export function questionsOf(conditions: readonly Condition[], settled: Context): Questions {
  const questions = numbered<Question>();
  const tests = numbered<ValueTest>();
  const numbers = conditions.map((condition) => {
    const name = nameOf(condition);
    return questions.number(name && `${condition.operator} ${name}`, condition, () =>
      ask(condition, name, settled, tests),
    );
  });
  return { questions: questions.all, tests: tests.all, numbers };
}

function ask(condition: Condition, name: string | undefined, settled: Context, tests: Numbered<ValueTest>): Question {
  const missing = evaluate(condition, new Map());
  const read = readOperator(condition.operator);
  if (read === undefined) return { missing, present: 'unknown', values: undefined };
  const { operator, set } = read;
  if (operator === 'Null') {
    const present = evaluate(condition, new Map([[condition.key.toLowerCase(), ['any']]]));
    return { missing, present, values: undefined };
  }
  const comparison = comparisonOf(condition.operator);
  const test = tests.number(name && `${comparison} ${name}`, condition, () => valueTest(condition, operator, settled));
  const readsEmpty = operator.test('', ['']) !== 'unknown';
  return { missing, present: 'unknown', values: { test, negated: operator.negated, set, readsEmpty } };
}

interface Numbered<T> {
  all: readonly T[];
  number(name: string | undefined, object: object, make: () => T): number;
}

/** Things by number. What has one name, or without a name is one object, is made once. */
function numbered<T>(): Numbered<T> {
  const all: T[] = [];
  const numbers = new Map<string | object, number>();
  return {
    all,
    number(name, object, make) {
      const known = numbers.get(name ?? object);
      if (known !== undefined) return known;
      const number = all.push(make()) - 1;
      numbers.set(name ?? object, number);
      return number;
    },
  };
}

import { waysToDecide } from '../kleene.js';
import type { Condition } from '../statement.js';
import type { Budget } from '../text/budget.js';
import type { Context } from './context.js';
import { type Question, questionsOf } from './question.js';
import { type KeyKind, type ValueClasses, type ValueSpace, valueSpace } from './value-classes.js';
import {
  distinctLists,
  doubtOf,
  joinAll,
  joinEach,
  listOf,
  truthsOf,
  type ValueList,
  type ValueLists,
} from './value-list.js';

/** One way in which requests may carry a key: its values (none: missing), and for each condition whether it holds. */
export interface KeyClass {
  values: readonly string[];
  truths: readonly boolean[];
}

export interface KeyClasses {
  classes: readonly KeyClass[];
  /** Every request is like one of the classes. Not so where the budget was used up. */
  complete: boolean;
}

/** What is known of a key. */
export interface KeyOptions {
  /**
   * Requests may carry several values for the key, or (false) one at most. Where it is not known, they may if one of the conditions
   * has `ForAllValues` or `ForAnyValue`, which AWS has for such keys.
   */
  multivalued?: boolean;
  /** Of which kind all its values are; undefined: they may be anything. */
  kind?: KeyKind;
  /** Every request carries it. */
  present?: boolean;
  /** The values that every request has for it; none: it is never there. */
  given?: readonly string[];
  /** Counted down by each truth of a class that is made. */
  budget?: Budget;
  /** What else of requests is settled, for policy variables. Those of other keys may stand for anything. */
  context?: Context;
}

/** More classes are not told apart. */
const MOST = 4_096;
/** Conditions whose truth is open, for one list of values. */
const MOST_OPEN = 10;

/**
 * The ways in which requests may carry a condition key, as far as conditions on it can tell. Whatever values a request has, there is
 * a class whose truths are those that `evaluate` has for it. Where it does not know there are classes for either truth, but what must
 * be alike is so in all conditions: how one value that cannot be read is taken, and what stands in one gap. Values of a class are
 * an example with just these truths, or the best there is: who needs a request evaluates it. No two classes have the same truths;
 * those with the least doubt come first. `conditions` are all on one key.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function keyClasses(key: string, conditions: readonly Condition[], options: KeyOptions = {}): KeyClasses {
  const settled = new Map(options.context);
  settled.delete(key.toLowerCase());
  const { questions, tests, numbers } = questionsOf(conditions, settled);
  const space = valueSpace(tests);
  if (space === undefined) return { classes: [], complete: false };
  const { lists, complete } = listsOf(questions, space, options);
  const found = new Map<string, KeyClass & { doubt: number }>();
  let isAll = complete;
  for (const list of lists) {
    const answers = truthsOf(list, questions);
    for (const truths of answers) {
      const ways = waysToDecide(truths, MOST_OPEN);
      if (options.budget !== undefined) options.budget.left -= numbers.length * (ways?.length ?? 1);
      if (ways === undefined || found.size > MOST || (options.budget?.left ?? 0) < 0) {
        isAll = false;
        continue;
      }
      const doubt = doubtOf(list, questions) + answers.length + ways.length - 2;
      for (const way of ways) {
        const name = way.map(Number).join('');
        const before = found.get(name);
        if (before !== undefined && before.doubt <= doubt) continue;
        found.set(name, { values: list.values, truths: numbers.map((number) => way[number] ?? false), doubt });
      }
    }
  }
  const classes = [...found.values()].sort((a, b) => a.doubt - b.doubt);
  return { classes: classes.map(({ values, truths }) => ({ values, truths })), complete: isAll };
}

const MISSING: ValueList = { values: [], marks: '', isEmpty: false, doubt: 0 };

/** All lists of values that requests may have. */
function listsOf(
  questions: readonly Question[],
  space: ValueSpace,
  { given, multivalued, kind, present }: KeyOptions,
): ValueLists {
  if (given?.length === 0) return { lists: [MISSING], complete: true };
  const singles = (found: ValueClasses) => distinctLists(found.classes.map((one) => listOf(one, questions)));
  if (given !== undefined) {
    const found = [...new Set(given)].map((text) => space.of(text));
    const joined = joinEach(found.map(singles), questions);
    return { lists: joined.lists, complete: joined.complete && found.every(({ complete }) => complete) };
  }
  const found = space.all(kind);
  const single = singles(found);
  const several = multivalued ?? questions.some(({ values }) => values?.set !== undefined);
  const { lists, complete } = several ? joinAll(single, questions) : { lists: single, complete: true };
  // Whether an empty text counts as there AWS does not say; what every request carries is not empty.
  const all = present ? lists.filter(({ isEmpty }) => !isEmpty) : [MISSING, ...lists];
  return { lists: all, complete: found.complete && complete };
}

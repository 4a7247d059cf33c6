import type { Kleene } from '../kleene.js';
import type { Question } from './question.js';
import type { ValueClass } from './value-classes.js';

/**
 * The values that a request has for a key, and what the questions come to: for each that is about values `1` where it holds, `0`
 * where it does not, and `?` where it holds for some values and nothing says whether one or all of them count.
 */
export interface ValueList {
  values: readonly string[];
  marks: string;
  /** No values but empty ones. */
  isEmpty: boolean;
  /** In how many other ways the values may compare, or more; none: the marks are surely theirs. */
  doubt: number;
}

export interface ValueLists {
  lists: readonly ValueList[];
  complete: boolean;
}

/** Marks that joining lists may compare. */
const BUDGET = 500_000;

/** A list of one value. */
export function listOf({ text, passes, doubt }: ValueClass, questions: readonly Question[]): ValueList {
  const marks = questions.map(({ values }) =>
    values !== undefined && passes[values.test] !== values.negated ? '1' : '0',
  );
  return { values: [text], marks: marks.join(''), isEmpty: text === '', doubt };
}

/** Lists without those that come to the same; the least doubtful are kept. */
export function distinctLists(lists: Iterable<ValueList>): ValueList[] {
  const found = new Map<string, ValueList>();
  for (const list of lists) {
    const known = found.get(keyOf(list));
    if (known === undefined || list.doubt < known.doubt) found.set(keyOf(list), list);
  }
  return [...found.values()];
}

/** All that one or more of the lists put together come to. What comes of those without doubt is found first, and short lists before long ones. */
export function joinAll(singles: readonly ValueList[], questions: readonly Question[]): ValueLists {
  const found = new Map<string, ValueList>();
  const add = (list: ValueList) => {
    if (!found.has(keyOf(list))) found.set(keyOf(list), list);
  };
  let spent = 0;
  for (const some of [singles.filter(({ doubt }) => doubt === 0), singles]) {
    for (const list of some) add(list);
    // the map grows while it is walked
    for (const list of found.values()) {
      for (const single of some) {
        spent += questions.length + 1;
        if (spent > BUDGET) return { lists: [...found.values()], complete: false };
        add(join(list, single, questions));
      }
    }
  }
  return { lists: [...found.values()], complete: true };
}

/** One list of each, put together in all ways. */
export function joinEach(alternatives: readonly (readonly ValueList[])[], questions: readonly Question[]): ValueLists {
  let [lists = [], ...others] = alternatives;
  let spent = 0;
  for (const more of others) {
    spent += lists.length * more.length * (questions.length + 1);
    if (spent > BUDGET) return { lists, complete: false };
    lists = distinctLists(lists.flatMap((list) => more.map((other) => join(list, other, questions))));
  }
  return { lists, complete: true };
}

/** In how many other ways the values may answer the questions. Nobody asks about the marks of empty ones in a set. */
export function doubtOf({ isEmpty, doubt }: ValueList, questions: readonly Question[]): number {
  return isEmpty && questions.every(({ values }) => values?.set !== undefined) ? 0 : doubt;
}

/**
 * Whether each question holds for a request with these values. More than one answer where it is not known whether a key with
 * nothing but empty values counts as missing, for all that cannot compare these.
 */
export function truthsOf({ values, marks, isEmpty }: ValueList, questions: readonly Question[]): Kleene[][] {
  const truths = (isMissing: boolean) =>
    questions.map(({ missing, present, values: about }, index): Kleene => {
      if (about === undefined) return isMissing ? missing : present;
      if (values.length === 0 || (isMissing && !about.readsEmpty)) return missing;
      if (isEmpty && about.set !== undefined) return about.set === 'ForAllValues';
      const mark = marks[index];
      return mark === '?' ? 'unknown' : mark === '1';
    });
  if (values.length === 0) return [truths(true)];
  return isEmpty && questions.some(({ values: about }) => about === undefined)
    ? [truths(false), truths(true)]
    : [truths(false)];
}

function keyOf({ marks, isEmpty }: ValueList): string {
  return isEmpty ? `empty ${marks}` : marks;
}

function join(a: ValueList, b: ValueList, questions: readonly Question[]): ValueList {
  let marks = '';
  for (const [index, { values }] of questions.entries()) {
    const [one = '0', other = '0'] = [a.marks[index], b.marks[index]];
    if (one === other) marks += one;
    else if (values?.set === undefined) marks += '?';
    else marks += values.set === 'ForAllValues' ? '0' : '1';
  }
  const values = [...new Set([...a.values, ...b.values])];
  return { values, marks, isEmpty: a.isEmpty && b.isEmpty, doubt: a.doubt + b.doubt };
}

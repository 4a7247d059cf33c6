import type { List, Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';
import { equal } from '../equal.js';
import { factsOf } from '../facts.js';
import { asSetItems } from '../sets.js';
import { typesOf, unify } from '../types.js';

/** All arguments as lists whose items have one type. */
function unifiedLists(call: Call): List[] {
  const lists = call.args.map((_, at) => call.list(at));
  const type = unify(lists.flatMap(({ items }) => typesOf(items))) ?? call.fail('the sets must have one type');
  return lists.map((list) => {
    for (const item of list.items) call.charge(factsOf(item).size);
    return type.is === 'any' ? list : { ...list, items: list.items.map((item) => call.convert(item, type)) };
  });
}

function ofSet(call: Call, items: readonly Value[], open: List['open']): Value {
  return call.ofList(asSetItems(items), { type: 'set', ...(open === undefined ? {} : { open }) });
}

/** Whether an item is in a list. */
function isIn(call: Call, item: Value, list: List): boolean | undefined {
  call.charge(list.items.length);
  const truths = list.items.map((each) => equal(each, item));
  if (truths.includes(true)) return true;
  return truths.includes(undefined) || list.open !== undefined ? undefined : false;
}

/** Items that are surely in; the result is open where some may be. */
function select(call: Call, isWanted: (item: Value, others: readonly List[]) => boolean | undefined): Value {
  const [first, ...others] = unifiedLists(call);
  if (first === undefined) return call.fail('an argument is missing');
  let { open } = first;
  const kept = first.items.filter((item) => {
    const wanted = isWanted(item, others);
    if (wanted === undefined) open ??= call.unknownBy(others.find((each) => !factsOf(each).known) ?? item).value.cause;
    return wanted === true;
  });
  return ofSet(call, kept, open);
}

function setproduct(call: Call): Value {
  const lists = call.args.map((_, at) => call.list(at));
  const columns = lists.map((_, at) => call.unified(at));
  let rows: (readonly Value[])[] = [[]];
  for (const column of columns) {
    call.charge(rows.length * column.length);
    rows = rows.flatMap((row) => column.map((item) => [...row, item]));
  }
  const tuples = rows.map((row) => call.ofList(row));
  if (lists.some(({ type }) => type === 'set')) return ofSet(call, tuples, undefined);
  return call.ofList(tuples, { type: 'list' });
}

/** https://developer.hashicorp.com/terraform/language/functions#collection-functions */
export const SETS: Definitions = {
  setintersection: {
    min: 1,
    run: (call) =>
      select(call, (item, others) => {
        const truths = others.map((other) => isIn(call, item, other));
        return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
      }),
  },
  setproduct: { min: 2, run: setproduct },
  setsubtract: {
    min: 2,
    max: 2,
    run: (call) =>
      select(call, (item, others) => {
        const truths = others.map((other) => isIn(call, item, other));
        return truths.includes(true) ? false : truths.includes(undefined) ? undefined : true;
      }),
  },
  setunion: {
    min: 1,
    run: (call) => {
      const lists = unifiedLists(call);
      return ofSet(
        call,
        lists.flatMap(({ items }) => items),
        lists.find(({ open }) => open !== undefined)?.open,
      );
    },
  },
};

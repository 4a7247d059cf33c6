import type { List, MapValue, Scalar, Text, Value } from '../../value.js';
import { loneHole } from './make.js';
import { bigOf, compare } from './numbers.js';

/** Three values: undefined is not known. */
type Truth = boolean | undefined;

function and(truths: Iterable<Truth>): Truth {
  let all: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === undefined) all = undefined;
  }
  return all;
}

/**
 * Whether two values are equal as Terraform's `==` has it: of different types they never are, a tuple is no list, null equals null.
 * Undefined where that depends on what is not known.
 */
export function equal(one: Value, other: Value): Truth {
  if (
    one === other &&
    one.kind !== 'unknown' &&
    loneHole(one) === undefined &&
    one.kind !== 'list' &&
    one.kind !== 'map'
  ) {
    if (one.kind === 'text' && one.parts.some((part) => typeof part !== 'string')) return equalTexts(one, one);
    return true;
  }
  if (one.kind === 'unknown' || other.kind === 'unknown') return undefined;
  if (one.kind === 'text' && other.kind === 'text') return equalTexts(one, other);
  if (isArn(one) || isArn(other)) return false;
  if (loneHole(one) !== undefined || loneHole(other) !== undefined) return undefined;
  if (one.kind === 'absent' || other.kind === 'absent') return one.kind === other.kind;
  if (one.kind === 'scalar' && other.kind === 'scalar') return equalScalars(one, other);
  if (one.kind === 'list' && other.kind === 'list') return equalLists(one, other);
  if (one.kind === 'map' && other.kind === 'map') return equalMaps(one, other);
  return false;
}

function equalScalars(one: Scalar, other: Scalar): boolean {
  if (typeof one.value === 'boolean' || typeof other.value === 'boolean') return one.value === other.value;
  if (one.exact === undefined && other.exact === undefined) return one.value === other.value;
  return compare(bigOf(one), bigOf(other)) === 0;
}

/** Equal with the same holes that stand for one text; different where what is known at both ends differs. */
export function equalTexts(one: Text, other: Text): Truth {
  const holes = [...one.parts, ...other.parts].some((part) => typeof part !== 'string');
  if (!holes) return one.parts[0] === other.parts[0];
  if (one.parts.length === other.parts.length && one.parts.every((part, at) => samePart(part, other.parts[at])))
    return true;
  if (differ(end(one, 0), end(other, 0), isComplete(one), isComplete(other), false)) return false;
  return differ(end(one, -1), end(other, -1), isComplete(one), isComplete(other), true) ? false : undefined;
}

function isComplete({ parts }: Text): boolean {
  return parts.every((part) => typeof part === 'string');
}

function end({ parts }: Text, at: number): string {
  const part = parts.at(at);
  if (typeof part === 'string') return part;
  return at === 0 && isArnHole(part) ? 'arn:' : '';
}

/** Whether a value is a text for sure, and not empty: an ARN that AWS gives. */
export function isArn(value: Value): boolean {
  return isArnHole(loneHole(value));
}

/**
 * Providers call it `arn`, and set it of everything that exists. It begins so in every partition.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
function isArnHole(hole: Text['parts'][number] | undefined): boolean {
  return typeof hole === 'object' && hole.of === 'resource' && hole.exact && hole.attribute === 'arn';
}

/** Whether two texts cannot be one by what they begin with (or end with); a complete one is all there is. */
function differ(one: string, other: string, oneIsAll: boolean, otherIsAll: boolean, atEnd: boolean): boolean {
  const length = Math.min(one.length, other.length);
  const a = atEnd ? one.slice(one.length - length) : one.slice(0, length);
  const b = atEnd ? other.slice(other.length - length) : other.slice(0, length);
  return a !== b || (oneIsAll && one.length < other.length) || (otherIsAll && other.length < one.length);
}

function samePart(one: Text['parts'][number], other: Text['parts'][number] | undefined): boolean {
  if (typeof one === 'string' || typeof other === 'string' || other === undefined) return one === other;
  if (one.of === 'symbol' && other.of === 'symbol') return one.name === other.name;
  if (one.of !== 'resource' || other.of !== 'resource') return false;
  return one.exact && other.exact && one.address === other.address && one.attribute === other.attribute;
}

function equalLists(one: List, other: List): Truth {
  if (one.type !== other.type) return false;
  if (one.open !== undefined || other.open !== undefined) return undefined;
  if (one.type === 'set') return equalSets(one, other);
  if (one.items.length !== other.items.length) return false;
  return and(one.items.map((item, at) => (other.items[at] === undefined ? undefined : equal(item, other.items[at]))));
}

/** Sets that were made here have one order. */
function equalSets(one: List, other: List): Truth {
  const sure = and(
    one.items.map((item, at) => (other.items[at] === undefined ? undefined : equal(item, other.items[at]))),
  );
  if (one.items.length === other.items.length && sure === true) return true;
  const within = (items: readonly Value[], all: readonly Value[]) =>
    and(
      items.map((item) => {
        const truths = all.map((each) => equal(item, each));
        return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
      }),
    );
  return and([within(one.items, other.items), within(other.items, one.items)]);
}

function equalMaps(one: MapValue, other: MapValue): Truth {
  if (one.type !== other.type) return false;
  if (one.open !== undefined || other.open !== undefined) return undefined;
  const entries = new Map(other.entries.map(({ key, value }) => [key, value]));
  if (new Map(one.entries.map(({ key, value }) => [key, value])).size !== entries.size) return false;
  return and(
    one.entries.map(({ key, value }) => {
      const its = entries.get(key);
      return its === undefined ? false : equal(value, its);
    }),
  );
}

import { MAX_DEPTH } from '../node.js';
import { isBlank } from './blank.js';
import { type Fault, Stop, stopAt } from './fault.js';
import { Later, LONGEST_TEXT, Part, SetAside } from './later.js';
import type { ListShape, MapShape, Member, ObjectShape, Shape } from './shape.js';
import {
  CLOSE_BRACKET,
  COMMA,
  newOpen,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipSpace,
  skipString,
  skipValue,
} from './skip.js';
import { isKey, sharedTextAt, visitMembers } from './visit.js';

/** What small values of many resources are; not to be changed by anybody. */
const EMPTY_OBJECT = Object.freeze({});
const EMPTY_LIST: readonly unknown[] = Object.freeze([]);

const LOWER_T = 0x74;
const LOWER_F = 0x66;
const LOWER_N = 0x6e;
const words: ReadonlyMap<number, boolean | null> = new Map([
  [LOWER_T, true],
  [LOWER_F, false],
  [LOWER_N, null],
]);

/**
 * Reads of a JSON text what its shape says, in one pass over the bytes, which are never made one string. All of them are checked:
 * what `JSON.parse` refuses is refused, and so is what is nested deeper than `MAX_DEPTH`. Of a key that comes twice the last
 * one counts, as with `JSON.parse`. What the shape says to read later holds on to the bytes.
 *
 * @param bytes UTF-8 without a byte order mark, already known to be well-formed
 * @returns `value`: `Part` for objects, lists, objects without a prototype for maps, `Later` for what is in lists and maps
 */
export function scanJson(bytes: Buffer, shape: Shape): { value: unknown } | Fault {
  try {
    const scanner = createScanner(bytes);
    const end = skipSpace(bytes, scanner.read(skipSpace(bytes, 0), shape, 0));
    if (end < bytes.length) throw new Stop('text-after', end);
    return { value: scanner.value() };
  } catch (error) {
    if (error instanceof Stop) return { fault: error.fault, offset: error.offset };
    throw error;
  }
}

/** The object that was set aside, as its shape says. */
export function readSetAside({ bytes, at, shape }: SetAside): unknown {
  const scanner = createScanner(bytes);
  const { aside: _, ...whole } = shape;
  scanner.read(at, whole, 0);
  return scanner.value();
}

function createScanner(bytes: Buffer) {
  const open = newOpen();
  const lastTexts = new Map<Member, { from: number; to: number; text: string }>();
  /** What the last `read` has read. Offsets are what functions return, so that nothing is allocated for a pair. */
  let value: unknown;

  function read(at: number, shape: Shape, depth: number): number {
    if (shape === 'scalar') return readScalar(at, depth);
    if (shape === 'later' || shape === 'marks') {
      const end = shape === 'later' ? passLater(at, depth) : passMarks(at, depth);
      if (typeof value === 'number') value = new Later(bytes, value);
      return end;
    }
    const first = bytes[at] ?? 0;
    if (first !== (shape.of === 'list' ? OPEN_BRACKET : OPEN_BRACE)) return readOther(at, depth);
    if (depth >= MAX_DEPTH) throw new Stop('too-deep', at);
    if (shape.of === 'object') return readObject(at, shape, depth + 1);
    return shape.of === 'list' ? readList(at, shape, depth + 1) : readMap(at, shape, depth + 1);
  }

  function readObject(at: number, shape: ObjectShape, depth: number): number {
    const { members } = shape;
    const found = shape.blank.slice();
    let expected = 0;
    const end = visitMembers(bytes, at, (from, to, valueAt) => {
      const index = memberAt(shape, from, to, expected);
      const member = members[index];
      if (member === undefined) return skipValue(bytes, valueAt, depth, open);
      expected = index + 1;
      const next = readMember(valueAt, member, depth);
      found[index] = value;
      return next;
    });
    const part = new Part(bytes, shape, found);
    const group = shape.aside?.(part);
    value = group === undefined ? part : new SetAside(group, bytes, at, shape);
    return end;
  }

  function readMember(at: number, member: Member, depth: number): number {
    const shape = member.shape();
    if (shape === 'later') return passLater(at, depth);
    if (shape === 'marks') return passMarks(at, depth);
    return shape === 'scalar' && bytes[at] === QUOTE ? readAgain(at, member) : read(at, shape, depth);
  }

  /** Most texts are those of the resource before: its type, its module. Then no second string is made. */
  function readAgain(at: number, member: Member): number {
    const end = skipString(bytes, at);
    let last = lastTexts.get(member);
    if (last === undefined) {
      last = { from: at, to: at, text: '' };
      lastTexts.set(member, last);
    }
    if (last.to - last.from !== end - at || !isSame(at, end, last.from)) {
      last.from = at;
      last.to = end;
      last.text = text(at, end);
    }
    value = last.text;
    return end;
  }

  function isSame(from: number, to: number, other: number): boolean {
    // Addresses differ at their ends.
    for (let at = to - 1, same = other + to - from - 1; at > from; at -= 1, same -= 1) {
      if (bytes[at] !== bytes[same]) return false;
    }
    return true;
  }

  function readMap(at: number, shape: MapShape, depth: number): number {
    // Without a prototype `__proto__` is a key like any other.
    const found: Record<string, unknown> = Object.create(null);
    const end = visitMembers(bytes, at, (from, to, valueAt) => {
      const key = text(from, to);
      const own = shape.except !== undefined && Object.hasOwn(shape.except, key) ? shape.except[key] : undefined;
      const next = read(valueAt, own ?? shape.each, depth);
      found[key] = value;
      return next;
    });
    value = found;
    return end;
  }

  function readList(at: number, shape: ListShape, depth: number): number {
    const found: unknown[] = [];
    let next = skipSpace(bytes, at + 1);
    if (bytes[next] === CLOSE_BRACKET) {
      value = found;
      return next + 1;
    }
    for (;;) {
      next = skipSpace(bytes, read(next, shape.each, depth));
      found.push(value);
      if (bytes[next] === CLOSE_BRACKET) {
        value = found;
        return next + 1;
      }
      if (bytes[next] !== COMMA) throw stopAt(bytes, next);
      next = skipSpace(bytes, next + 1);
    }
  }

  function readScalar(at: number, depth: number): number {
    const first = bytes[at] ?? 0;
    if (first === OPEN_BRACE || first === OPEN_BRACKET) return readOther(at, depth);
    const end = skipValue(bytes, at, depth, open);
    value = first === QUOTE ? text(at, end) : JSON.parse(slice(at, end));
    return end;
  }

  /** Leaves the offset of a value, or the value itself where it is short and no number. */
  function passLater(at: number, depth: number): number {
    const end = skipValue(bytes, at, depth, open);
    const length = end - at;
    if (length > LONGEST_TEXT) throw new Stop('too-long', at);
    const first = bytes[at];
    // Most are: marks of resources in which nothing is unknown or sensitive.
    if (length === 2 && first === OPEN_BRACE) value = EMPTY_OBJECT;
    else if (length === 2 && first === OPEN_BRACKET) value = EMPTY_LIST;
    else if (first === LOWER_T || first === LOWER_F || first === LOWER_N) value = words.get(first);
    else value = at;
    return end;
  }

  /** Leaves an offset where a mark is set, and an empty object where none is. */
  function passMarks(at: number, depth: number): number {
    const end = passLater(at, depth);
    if (typeof value === 'number' && isBlank(bytes, at, end)) value = EMPTY_OBJECT;
    return end;
  }

  /** What has another kind than it should have. */
  function readOther(at: number, depth: number): number {
    const end = skipValue(bytes, at, depth, open);
    const first = bytes[at];
    if (first === OPEN_BRACE) value = EMPTY_OBJECT;
    else if (first === OPEN_BRACKET) value = EMPTY_LIST;
    else value = first === QUOTE ? '' : JSON.parse(slice(at, end));
    return end;
  }

  /** Which member of the shape this key is, looking first for the one that should come now; -1: none. */
  function memberAt({ members }: ObjectShape, from: number, to: number, expected: number): number {
    for (let step = 0; step < members.length; step += 1) {
      const index = (expected + step) % members.length;
      if (isKey(bytes, from, to, members[index]?.key ?? '')) return index;
    }
    return -1;
  }

  /** The string between these offsets, quotes included. */
  function text(from: number, to: number): string {
    if (to - from > LONGEST_TEXT) throw new Stop('too-long', from);
    return sharedTextAt(bytes, from, to);
  }

  function slice(from: number, to: number): string {
    if (to - from > LONGEST_TEXT) throw new Stop('too-long', from);
    return bytes.toString('utf8', from, to);
  }

  return { read, value: () => value };
}

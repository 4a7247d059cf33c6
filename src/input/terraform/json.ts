import { Later, type Lazy, LazyObject, Part } from '../json-bytes/later.js';

/*
 * Reading JSON that nobody promised anything about: only own properties count, so `__proto__` is a key like any other. It may have been
 * parsed, or scanned (`scanJson`): then what was left for later is read here, each time it is asked for.
 */

export type JsonObject = { readonly [key: string]: unknown };

/** An object, not null and not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of that name; undefined where `value` is no object or has no such member of its own. */
export function member(value: unknown, key: string): unknown {
  if (isLazy(value)) return value.get(key);
  return isObject(value) && Object.hasOwn(value, key) ? now(value[key]) : undefined;
}

/** Whether the member of that name is an object; nothing is read for that. */
export function hasObject(value: unknown, key: string): boolean {
  return isLazy(value) ? value.hasObject(key) : isObject(member(value, key));
}

/** Whether there is a member of that name; nothing is read for that. */
export function hasMember(value: unknown, key: string): boolean {
  return isLazy(value) ? value.keys().includes(key) : isObject(value) && Object.hasOwn(value, key);
}

/** The member down these names; undefined where one of them is missing. */
export function memberAt(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) current = member(current, key);
  return current;
}

/** The items of an array; none for anything else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Keys and values of an object; none for anything else. */
export function members(value: unknown): readonly [string, unknown][] {
  if (isLazy(value)) return value.keys().map((key) => [key, value.get(key)]);
  return isObject(value) ? Object.entries(value).map(([key, each]) => [key, now(each)]) : [];
}

/** The same as `member`, but an object of a text that was scanned is not parsed as a whole: ask it for members, not for its own keys. */
export function lazyMember(value: unknown, key: string): unknown {
  return isLazy(value) ? value.getLazy(key) : member(value, key);
}

/** Whether two members of objects that were scanned are written alike, byte by byte; false where one was parsed at once. */
export function isSameText(one: unknown, key: string, other: unknown, otherKey: string): boolean {
  const text = one instanceof Part ? one.textOf(key) : undefined;
  const otherText = other instanceof Part ? other.textOf(otherKey) : undefined;
  return text !== undefined && otherText !== undefined && text.equals(otherText);
}

/** The names of the members. */
export function keysOf(value: JsonObject): readonly string[] {
  return isLazy(value) ? value.keys() : Object.keys(value);
}

function isLazy(value: unknown): value is Lazy {
  return value instanceof Part || value instanceof LazyObject;
}

function now(value: unknown): unknown {
  return value instanceof Later ? value.read() : value;
}

/** The value if it is a string. */
export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** What a JSON value is, for messages: `a list`, `null`, … */
export function nameOfKind(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'a string';
  return typeof value === 'number' ? 'a number' : 'a boolean';
}

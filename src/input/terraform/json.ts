/** Reading JSON that nobody promised anything about: only own properties count, so `__proto__` is a key like any other. */

export type JsonObject = { readonly [key: string]: unknown };

/** An object, not null and not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of that name; undefined where `value` is no object or has no such member of its own. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
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
  return isObject(value) ? Object.entries(value) : [];
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

import type { Division } from './division.js';
import type { ValueTest } from './value-test.js';
import { literal } from './variables.js';

/** Truth values, or bytes: each that a policy writes, and of bytes some that it does not. */
export function divideByConstant(kind: 'bool' | 'binary', tests: readonly ValueTest[]): Division {
  const written = tests.map((test) => readable(test));
  const sets = written.map((texts) => new Set(texts.map(bytes)));
  const passes = (text: string) => sets.map((set) => set.has(bytes(text)));
  const known = kind === 'bool' ? ['true', 'false'] : [...new Set(written.flat()), another(sets)];
  return {
    parts: known.map((text) => ({ text, passes: passes(text) })),
    read: (text) => (tests.some(({ comparison }) => comparison.test(text, [text]) === true) ? [passes(text)] : []),
  };
}

/** What cannot be read does not even equal itself. */
function readable({ comparison, values }: ValueTest): string[] {
  return values.flatMap(({ pieces }) => {
    const text = literal(pieces);
    return text !== undefined && comparison.test(text, [text]) === true ? [text] : [];
  });
}

/** Base64 with and without padding is the same. */
function bytes(text: string): string {
  return text.replace(/={1,2}$/, '');
}

function another(sets: readonly ReadonlySet<string>[]): string {
  for (let count = 0; ; count += 1) {
    const text = btoa(`example${count === 0 ? '' : count}`);
    if (!sets.some((set) => set.has(bytes(text)))) return text;
  }
}

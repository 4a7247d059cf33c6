/**
 * Globs as JavaScript regular expressions: the oracle's only way to match. Imports nothing of `src`, on purpose.
 */

/** One character of a pattern; `wild` where it is the wildcard `*` or `?` and not the character itself. */
export interface Letter {
  char: string;
  wild: boolean;
}

const written = new Map<string, readonly Letter[]>();

/** The letters of a text as written in a policy without variables: every `*` and `?` is a wildcard. */
export function wildcards(text: string): readonly Letter[] {
  const had = written.get(text);
  if (had !== undefined) return had;
  const letters = Array.from(text, (char) => ({ char, wild: char === '*' || char === '?' }));
  written.set(text, letters);
  return letters;
}

/** The letters of a text that stands for itself. */
export function literal(text: string): Letter[] {
  return Array.from(text, (char) => ({ char, wild: false }));
}

/** The characters of a text, wildcards or not. */
export const textOf = (letters: readonly Letter[]) => letters.map(({ char }) => char).join('');

/**
 * How far a wildcard reaches.
 * - `anything`: action names and string conditions.
 * - `segment`: resource ARNs. "You can use wildcard characters (* and ?) within the individual segments of an ARN (the parts
 *   separated by colons) … If the * wildcard is the last character of a resource ARN segment, it can expand to match beyond the
 *   colon boundaries."
 *   https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export type Reach = 'anything' | 'segment';

const compiled = new WeakMap<readonly Letter[], Map<string, RegExp>>();

export function regex(letters: readonly Letter[], reach: Reach, ignoreCase = false): RegExp {
  const all = compiled.get(letters) ?? new Map<string, RegExp>();
  compiled.set(letters, all);
  const name = `${reach} ${ignoreCase}`;
  const found = all.get(name) ?? new RegExp(`^${sourceOf(letters, reach)}$`, ignoreCase ? 'isu' : 'su');
  all.set(name, found);
  return found;
}

function sourceOf(letters: readonly Letter[], reach: Reach): string {
  const source = letters.map(({ char, wild }, at) => {
    if (!wild) return char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
    if (reach === 'anything') return char === '*' ? '.*' : '.';
    if (char === '?') return '[^:]';
    const next = letters[at + 1];
    return next === undefined || next.char === ':' ? '.*' : '[^:]*';
  });
  return source.join('');
}

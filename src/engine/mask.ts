import { isPlainPart } from '../input/plain-words.js';

/** Shorter ones are secret only where they are all that is said. */
const SHORTEST = 4;

/** The lines and parts of JSON say nothing. */
const JSON_START = /^\s*[{[]/;

/**
 * Sources are shown line by line. Examples of what a pattern matches have something else where it has wildcards, and what a policy variable is
 * called is shown alone.
 */
const PARTS = /[\r\n*?]+|\$\{|\}/;

/** JSON or HCL writes them as more than one character. */
const WRITTEN_OTHERWISE = /["\\<>&$%\p{Cc}\u2028\u2029]/u;

/** Secrets are found by so many of their first characters; where more than `MANY` begin alike, by more. */
const START = 4;
const LONG_START = 64;
const MANY = 16;

/**
 * Takes secrets out of texts that are printed: as they are and as JSON or HCL writes them, in upper and lower case; each line of theirs, and what
 * stands between wildcards. Those of less than four characters only where they are the whole text, or stand alone in backticks.
 * @param mask what to write in place of so many UTF-16 units
 */
export function masker(
  secrets: readonly string[],
  mask: (length: number) => string = () => '(sensitive)',
): (text: string) => string {
  const given = new Set(secrets.filter(Boolean).map(lowerCase));
  if (given.size === 0) return (text) => text;
  const whole = new Set([...given].filter((secret) => secret.length < SHORTEST));
  const parts = [...given].flatMap((secret) => (whole.has(secret) ? [`\`${secret}\``] : spellings(secret)));
  const inParts = replacer(parts, mask, lowerCase);
  return (text) => (text.length < SHORTEST && whole.has(lowerCase(text)) ? mask(text.length) : inParts(text));
}

/** Of the same length, letter by letter: what comes before or after makes no difference. */
function lowerCase(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.replace(/./gsu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

function spellings(secret: string): string[] {
  const parts = JSON_START.test(secret) ? [] : secret.split(PARTS).map((part) => part.trim());
  const texts = [secret, ...parts.filter((part) => part.length >= SHORTEST && !isPlainPart(part))];
  return texts.flatMap((text) => {
    if (!WRITTEN_OTHERWISE.test(text)) return [text];
    const json = inJson(text);
    return [text, json, inGoJson(json), inJson(json), inHcl(text), inHcl(json)];
  });
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** As `jsonencode` writes it. https://developer.hashicorp.com/terraform/language/functions/jsonencode */
function inGoJson(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences */
function inHcl(text: string): string {
  return text.replace(/[$%]\{/g, (start) => start[0] + start);
}

/**
 * Replaces every secret in a text. Secrets that overlap go together, so that no rest of one is left. Where very many begin with the
 * same `LONG_START` characters, whatever begins so is taken for the longest of them: the work does not depend on how many there are.
 * @param mask what to write in place of so many UTF-16 units
 * @param fold what secrets and texts are compared as, of the same length
 */
export function replacer(
  secrets: readonly string[],
  mask: (length: number) => string,
  fold: (text: string) => string = (text) => text,
): (text: string) => string {
  const byStart = groupBy([...new Set(secrets.map(fold))].filter(Boolean), (secret) => secret.slice(0, START));
  const finders = new Map([...byStart].map(([start, alike]) => [start, finderOf(alike)]));
  const endOf = (text: string, at: number): number => {
    let end = at;
    for (let length = 1; length <= START; length += 1) {
      end = Math.max(end, finders.get(text.slice(at, at + length))?.(text, at) ?? at);
    }
    return end;
  };
  return (text) => {
    if (finders.size === 0) return text;
    const folded = fold(text);
    let masked = '';
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const start = at;
      let end = endOf(folded, at);
      if (end === start) continue;
      while (at + 1 < end) {
        at += 1;
        end = Math.max(end, endOf(folded, at));
      }
      masked += text.slice(from, start) + mask(end - start);
      from = end;
    }
    return masked + text.slice(from);
  };
}

/** Where the longest of some secrets ends that a text has at an offset; the offset, if it has none. */
type Finder = (text: string, at: number) => number;

function finderOf(secrets: readonly string[]): Finder {
  if (secrets.length <= MANY) return compare(secrets);
  const short = groupBy(
    secrets.filter((secret) => secret.length < LONG_START),
    (secret) => secret.length,
  );
  const byLength = [...short].map(([length, alike]) => ({ length, alike: new Set(alike) }));
  const long = groupBy(
    secrets.filter((secret) => secret.length >= LONG_START),
    (secret) => secret.slice(0, LONG_START),
  );
  const byLongStart = new Map(
    [...long].map(([start, alike]) => [start, alike.length > MANY ? longest(alike) : compare(alike)]),
  );
  return (text, at) => {
    let end = byLongStart.get(text.slice(at, at + LONG_START))?.(text, at) ?? at;
    for (const { length, alike } of byLength) {
      if (at + length > end && alike.has(text.slice(at, at + length))) end = at + length;
    }
    return end;
  };
}

function compare(secrets: readonly string[]): Finder {
  return (text, at) =>
    secrets.reduce((end, secret) => (text.startsWith(secret, at) ? Math.max(end, at + secret.length) : end), at);
}

function longest(secrets: readonly string[]): Finder {
  const length = secrets.reduce((most, secret) => Math.max(most, secret.length), 0);
  return (text, at) => Math.min(text.length, at + length);
}

function groupBy<Key>(secrets: readonly string[], keyOf: (secret: string) => Key): Map<Key, string[]> {
  const groups = new Map<Key, string[]>();
  for (const secret of secrets) {
    const group = groups.get(keyOf(secret));
    if (group === undefined) groups.set(keyOf(secret), [secret]);
    else group.push(secret);
  }
  return groups;
}

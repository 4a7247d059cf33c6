import { COLON, QUOTE, skipSpace, skipString } from '../input/json-bytes/skip.js';
import { textAt } from '../input/json-bytes/visit.js';

/** A string in a JSON text. */
export interface JsonString {
  text: string;
  isKey: boolean;
  /** The key that came last before it, at whatever depth; of a key, the one before. */
  after: string;
}

/**
 * A JSON text with other strings in it, and all else as it was: spaces, order, keys that come twice.
 *
 * @param json a text that `JSON.parse` takes
 * @param string what to write for each string
 * @param between what to write for what stands between two strings: brackets, commas, numbers, words
 */
export function withStrings(
  json: string,
  string: (found: JsonString) => string,
  between: (text: string) => string = (text) => text,
): string {
  const bytes = Buffer.from(json);
  const pieces: string[] = [];
  let after = '';
  let last = 0;
  for (let from = bytes.indexOf(QUOTE); from !== -1; from = bytes.indexOf(QUOTE, last)) {
    const to = skipString(bytes, from);
    const isKey = bytes[skipSpace(bytes, to)] === COLON;
    const text = textAt(bytes, from, to);
    const other = string({ text, isKey, after });
    pieces.push(between(bytes.toString('utf8', last, from)));
    pieces.push(other === text ? bytes.toString('utf8', from, to) : JSON.stringify(other));
    if (isKey) after = text;
    last = to;
  }
  return pieces.join('') + between(bytes.toString('utf8', last));
}

/** The object or list that a text is the JSON of; undefined for any other text. */
export function jsonOf(text: string): object | undefined {
  if (!/^\s{0,1000}[{[]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Most texts are no JSON.
    return undefined;
  }
}

/** All texts in texts that are JSON, but for policies: there a word is a word of IAM more often than not. */
export function leavesOf(texts: readonly string[]): string[] {
  const leaves: string[] = [];
  for (const text of texts) {
    const json = jsonOf(text);
    if (json === undefined || isPolicy(json)) continue;
    withStrings(text, (found) => {
      if (!found.isKey) leaves.push(found.text);
      return found.text;
    });
  }
  return leaves;
}

/** Whether this is the JSON of a policy document. */
export function isPolicy(json: object): boolean {
  return Object.keys(json).some((key) => key.toLowerCase() === 'statement');
}

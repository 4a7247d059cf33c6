import { masker } from '../engine/mask.js';
import { isIamWord } from './iam-words.js';
import { isPolicy, jsonOf, withStrings } from './json-strings.js';
import { standInFor } from './stand-in.js';

/** Shorter pieces of a text are no secrets, as in reports (`input/terraform/secrets.ts`). */
const SHORTEST = 4;

/** Elements of policies whose values are IAM's words. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
const WORDS_ONLY: ReadonlySet<string> = new Set(['version', 'effect', 'action', 'notaction']);

/** Values of conditions that are no text, and what is the same for everybody. */
const NO_TEXT = /^(true|false|[\d.:/TZ-]+|[a-z0-9-]+(\.[a-z0-9-]+)?\.amazonaws\.com(\.cn)?)$/;

/** Takes secrets out of texts. */
export interface Hider {
  /** The text with a stand-in for every secret in it, the same for the same secret wherever it is. */
  text(text: string): string;
  /** The number, or another one where it is a secret. */
  number(value: number): number;
  /** The stand-ins of all secrets. */
  standIns(): string[];
}

export interface Names {
  /** Of roles and others of IAM's own. */
  all: ReadonlySet<string>;
  /** Leaves of secrets that are JSON: these may turn up alone in what was made of them. */
  leaves: readonly string[];
}

/**
 * Stand-ins are numbered as they are first needed, so that they tell nothing of what they stand for, not even to somebody who tries
 * guesses. What is judged keeps its form, for what is sensitive is judged all the same:
 * - a policy: its elements, and the words that are IAM's
 * - an ARN: everything before the name, the words that are AWS's, and wildcards
 * - other JSON: its keys
 * A policy, an ARN or a name that holds another secret is sensitive because of that one, and only that is taken out of it: Terraform marks
 * as a whole what one part of is sensitive.
 *
 * @param secrets as `collectSecrets` finds them
 */
export function createHider(secrets: readonly string[], names: Names): Hider {
  const kept = secrets.filter((secret) => !isIamWord(secret));
  const known = new Set(kept);
  const split = splitter(kept);
  const splitDeep = splitter([...kept, ...names.leaves.filter((leaf) => !isIamWord(leaf))]);
  const standIns = new Map<string, string>();
  let count = 0;

  function standIn(secret: string): string {
    let found = standIns.get(secret);
    if (found === undefined) {
      found = made(secret);
      standIns.set(secret, found);
    }
    return found;
  }

  function made(secret: string): string {
    const json = jsonOf(secret);
    if (json !== undefined) return isPolicy(json) ? policy(secret) : otherJson(secret);
    if (isArn(secret)) return without(secret) ?? arn(secret);
    if (names.all.has(secret)) return without(secret) ?? opaque(secret);
    return opaque(secret);
  }

  function opaque(secret: string): string {
    count += 1;
    return standInFor(secret, count);
  }

  /** The text without the secrets that are less than all of it; undefined where there is none. */
  function without(text: string): string | undefined {
    const [head, tail] = [text.slice(0, -1), text.slice(1)];
    const inHead = replacedIn(head);
    if (inHead !== head) return inHead + text.slice(-1);
    const inTail = replacedIn(tail);
    return inTail === tail ? undefined : text.slice(0, 1) + inTail;
  }

  /** All but the whole: where very many secrets begin alike, what begins so is taken for one of them, however long. */
  function replacedIn(text: string): string {
    return splitDeep(text, (secret) => (secret === text ? text : standIn(secret)));
  }

  function replaced(text: string): string {
    return splitDeep(text, standIn);
  }

  function policy(json: string): string {
    let explained = false;
    const hidden = withStrings(json, ({ text }) => {
      const other = replaced(text);
      if (other !== text) explained = true;
      return other;
    });
    if (explained) return hidden;
    return withStrings(json, ({ text, isKey, after }) => {
      if (isKey || WORDS_ONLY.has(after.toLowerCase()) || NO_TEXT.test(text) || isIamWord(text)) return text;
      return isArn(text) ? arn(text) : words(text);
    });
  }

  function otherJson(json: string): string {
    return withStrings(
      json,
      ({ text, isKey }) => (isKey || text.length < SHORTEST || isIamWord(text) ? text : standIn(text)),
      (between) => between.replace(/-?\d[\d.eE+-]*/g, '0'),
    );
  }

  /** Who it is of stays, and of what kind it is. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
  function arn(text: string): string {
    const fields = text.split(':');
    const name = fields.slice(5).join(':');
    return [...fields.slice(0, 5), words(name)].join(':');
  }

  /** Word by word, with what is between them: a wildcard is one, too. */
  function words(text: string): string {
    return text
      .split(/([/:*?]|\$\{[^}]*\})/)
      .map((word, index) => {
        const stays = index % 2 === 1 || word.length < SHORTEST || isIamWord(word);
        // What the plan calls by this name elsewhere, unmarked, is no secret.
        return stays || (names.all.has(word) && !known.has(word)) ? word : standIn(word);
      })
      .join('');
  }

  return {
    text: (text) => (known.has(text) ? standIn(text) : split(text, standIn)),
    number(value) {
      if (!known.has(String(value))) return value;
      const other = Number(standIn(String(value)));
      return Number.isFinite(other) ? other : 0;
    },
    standIns: () => kept.map(standIn),
  };
}

function isArn(text: string): boolean {
  return text.startsWith('arn:') && text.split(':', 6).length === 6;
}

/** Writes something for each secret in a text. */
function splitter(secrets: readonly string[]): (text: string, write: (secret: string) => string) => string {
  const lengths: number[] = [];
  let mark = '';
  const mask = masker(secrets, (length) => {
    lengths.push(length);
    return mark;
  });
  return (text, write) => {
    const free = unitNotIn(text);
    if (free === undefined) return write(text);
    mark = free;
    lengths.length = 0;
    const [first = '', ...others] = mask(text).split(mark);
    if (others.length === 0) return text;
    // Writing may need stand-ins for what is in the secret.
    const found = lengths.slice();
    const pieces = [first];
    let at = first.length;
    for (const [index, rest] of others.entries()) {
      const length = found[index] ?? 0;
      pieces.push(write(text.slice(at, at + length)), rest);
      at += length + rest.length;
    }
    return pieces.join('');
  };
}

/** Of private use, so that it is the first one nearly always. */
function unitNotIn(text: string): string | undefined {
  for (let unit = 0xe000; unit < 0xf900; unit += 1) {
    const found = String.fromCharCode(unit);
    if (!text.includes(found)) return found;
  }
  return undefined;
}

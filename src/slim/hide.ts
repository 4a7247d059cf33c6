import { replacer } from '../engine/mask.js';
import { isIamWord, isPolicyWord } from './iam-words.js';
import { isPolicy, type JsonString, jsonOf, withStrings } from './json-strings.js';
import { hasForm, standInFor } from './stand-in.js';

/** Shorter pieces of a text are no secrets, as in reports (`input/terraform/secrets.ts`). */
const SHORTEST = 4;

/** Elements of policies whose values are IAM's words. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
const WORDS_ONLY: ReadonlySet<string> = new Set(['version', 'effect', 'action', 'notaction']);

const ACCOUNT = /^\d{12}$/;

/** Principals and condition keys whose values are accounts: who that is decides whether a role is ours. */
const ABOUT_ACCOUNTS = /^aws$|account$/i;

/** Longer texts, and those with spaces, are in no ARN. */
const IN_ARNS = /^\S{1,2048}$/;

/** What is between the words of an ARN, with wildcards and policy variables. */
const BETWEEN = /([/:*?]|\$\{[^{}$]*\})/;

const NUMBERS = /-?\d[\d.eE+-]*/g;

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
 * - an ARN: everything before the name, and the words that are AWS's
 * - other JSON: its keys
 * - whatever may become part of an ARN: slashes, colons and wildcards. Without them `role/*` would pass as a role's name.
 *
 * A policy, an ARN or a name that holds another secret is sensitive because of that one, and only that is taken out of it: Terraform marks
 * as a whole what one part of is sensitive.
 *
 * @param secrets as `collectSecrets` finds them
 */
export function createHider(secrets: readonly string[], names: Names): Hider {
  const kept = secrets.filter((secret) => secret.length >= SHORTEST && !isIamWord(secret));
  const known = new Set(kept);
  const split = splitter(kept);
  const splitDeep = splitter([...kept, ...names.leaves.filter((leaf) => leaf.length >= SHORTEST && !isIamWord(leaf))]);
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
    if (!hasForm(secret) && IN_ARNS.test(secret) && BETWEEN.test(secret)) return words(secret, filler);
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

  function policy(json: string): string {
    const hidden = inJson(json, splitDeep);
    if (hidden !== withStrings(json, ({ text }) => text)) return hidden;
    return withStrings(json, policyText, (between) => between.replace(NUMBERS, digits));
  }

  /** JSON is looked through as what it says, not as it is written. What is a word to IAM has no secret in it, whatever it reads like. */
  function inJson(json: string, splitText: typeof split): string {
    const hide = ({ text }: JsonString): string => (isPolicyWord(text) ? text : splitText(text, standIn));
    return withStrings(json, hide, (between) => between.replace(NUMBERS, knownDigits));
  }

  function policyText({ text, isKey, after }: JsonString): string {
    if (isKey || WORDS_ONLY.has(after.toLowerCase()) || isPolicyWord(text)) return text;
    if (ACCOUNT.test(text) && ABOUT_ACCOUNTS.test(after)) return text;
    if (text.length >= SHORTEST && hasForm(text)) return standIn(text);
    return isArn(text) ? arn(text) : words(text, itself);
  }

  function otherJson(json: string): string {
    return withStrings(
      json,
      ({ text, isKey }) => (isKey || text.length < SHORTEST || isIamWord(text) ? text : standIn(text)),
      (between) => between.replace(NUMBERS, '0'),
    );
  }

  function knownDigits(number: string): string {
    return known.has(number) ? digits(number) : number;
  }

  /** A number in JSON. */
  function digits(number: string): string {
    if (number.length < SHORTEST) return number;
    return /^\d+$/.test(number) && hasForm(number) ? standIn(number) : '0';
  }

  /** Who it is of stays, and of what kind it is. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
  function arn(text: string): string {
    const fields = text.split(':');
    const name = fields.slice(5).join(':');
    return [...fields.slice(0, 5), words(name, itself)].join(':');
  }

  /** Word by word. `short`: what becomes of words that are too short to be told apart. */
  function words(text: string, short: (word: string) => string): string {
    return text
      .split(BETWEEN)
      .map((word, index) => {
        if (index % 2 === 1 || isIamWord(word)) return word;
        if (word.length < SHORTEST) return short(word);
        // What the plan calls by this name elsewhere, unmarked, is no secret.
        return names.all.has(word) && !known.has(word) ? word : standIn(word);
      })
      .join('');
  }

  function within(text: string): string {
    if (isPolicyWord(text)) return text;
    const json = jsonOf(text);
    return json === undefined ? split(text, standIn) : inJson(text, split);
  }

  return {
    text(text) {
      if (known.size === 0) return text;
      return known.has(text) ? standIn(text) : within(text);
    },
    number(value) {
      if (!known.has(String(value))) return value;
      return Number(digits(String(value)));
    },
    standIns: () => kept.map(standIn),
  };
}

/** The same however often it is asked for: a name of fewer characters is no secret. */
function itself(word: string): string {
  return word;
}

/** As long: how many characters stand before a wildcard is judged. */
function filler(word: string): string {
  return 'x'.repeat(word.length);
}

function isArn(text: string): boolean {
  return text.startsWith('arn:') && text.split(':', 6).length === 6;
}

/** Writes something for each secret in a text. */
function splitter(secrets: readonly string[]): (text: string, write: (secret: string) => string) => string {
  const lengths: number[] = [];
  let mark = '';
  const mask = replacer(secrets, (length) => {
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

import { type Letter, regex, textOf } from './glob.js';
import { Open } from './open.js';

/**
 * What each condition operator compares.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export interface Compare {
  readonly negated: boolean;
  /** Whether `${…}` is a variable in its values: string and ARN operators only. */
  readonly variables: boolean;
  /** Whether a value of the request matches one value of the policy, the operator taken without its `Not`. */
  readonly matches: (letters: readonly Letter[], value: string) => boolean;
}

type Matches = Compare['matches'];
const same: Matches = (letters, value) => textOf(letters) === value;
const sameIgnoringCase: Matches = (letters, value) => textOf(letters).toLowerCase() === value.toLowerCase();
const like: Matches = (letters, value) => regex(letters, 'anything').test(value);

const split = new WeakMap<readonly Letter[], readonly (readonly Letter[])[]>();

function components(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const had = split.get(letters);
  if (had !== undefined) return had;
  const all: Letter[][] = [[]];
  for (const letter of letters) {
    if (letter.char === ':' && all.length < 6) all.push([]);
    else all[all.length - 1]?.push(letter);
  }
  if (all.length < 6) throw new Open(`not an ARN of six components: ${textOf(letters)}`);
  split.set(letters, all);
  return all;
}

/**
 * "Each of the six colon-delimited components of the ARN is checked separately". Whether a wildcard of the sixth stops at a colon in
 * it is not said: undecided where that matters.
 */
const arnLike: Matches = (letters, value) => {
  const [partition, service, region, account, ...name] = value.split(':').slice(1);
  if (name.length === 0) throw new Open(`not an ARN of six components: ${value}`);
  const texts = [value.split(':')[0], partition, service, region, account, name.join(':')];
  return components(letters).every((component, at) => {
    const text = String(texts[at]);
    const is = regex(component, 'anything').test(text);
    if (is !== regex(component, 'segment').test(text)) throw new Open('a wildcard over a colon in an ARN condition');
    return is;
  });
};

function number(text: string): number {
  if (!/^-?[0-9]+(?:\.[0-9]+)?$/u.test(text)) throw new Open(`not a number: ${text}`);
  return Number(text);
}

/** Seconds since 1970, or ISO 8601 with a time zone. */
function instant(text: string): number {
  if (/^[0-9]{5,}$/u.test(text)) return Number(text) * 1000;
  const iso = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,3})?(?:Z|[+-][0-9]{2}:[0-9]{2})$/u;
  if (!iso.test(text)) throw new Open(`not a date: ${text}`);
  return Date.parse(text);
}

function boolean(text: string): boolean {
  if (text !== 'true' && text !== 'false') throw new Open(`not a boolean: ${text}`);
  return text === 'true';
}

/** The bits of an address, `0` and `1`: 32 or 128 of them. */
function bits(address: string): string {
  if (/^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/u.test(address)) {
    return address.replace(/[0-9]+\.?/gu, (part) => Number.parseInt(part, 10).toString(2).padStart(8, '0'));
  }
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const middle = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  const groups = [...left, ...middle, ...right];
  if (groups.length !== 8 || !groups.every((group) => /^[0-9a-f]{1,4}$/iu.test(group))) {
    throw new Open(`not an address: ${address}`);
  }
  return groups.map((group) => Number.parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}

const inRange: Matches = (letters, value) => {
  const [address = '', length] = textOf(letters).split('/');
  const range = bits(address);
  const one = bits(value);
  if (length === undefined && range.length === 128) throw new Open('an IPv6 address without a prefix length');
  return one.length === range.length && one.startsWith(range.slice(0, Number(length ?? 32)));
};

const by =
  <Value>(read: (text: string) => Value, holds: (request: Value, policy: Value) => boolean): Matches =>
  (letters, value) =>
    holds(read(value), read(textOf(letters)));

const plain = (matches: Matches): Compare => ({ negated: false, variables: false, matches });
const withVariables = (matches: Matches): Compare => ({ negated: false, variables: true, matches });
const not = (compare: Compare): Compare => ({ ...compare, negated: true });

const ordered = (read: (text: string) => number) => ({
  Equals: plain(by(read, (request, policy) => request === policy)),
  NotEquals: not(plain(by(read, (request, policy) => request === policy))),
  LessThan: plain(by(read, (request, policy) => request < policy)),
  LessThanEquals: plain(by(read, (request, policy) => request <= policy)),
  GreaterThan: plain(by(read, (request, policy) => request > policy)),
  GreaterThanEquals: plain(by(read, (request, policy) => request >= policy)),
});

const numeric = ordered(number);
const date = ordered(instant);

export const compares = {
  StringEquals: withVariables(same),
  StringNotEquals: not(withVariables(same)),
  StringEqualsIgnoreCase: withVariables(sameIgnoringCase),
  StringNotEqualsIgnoreCase: not(withVariables(sameIgnoringCase)),
  StringLike: withVariables(like),
  StringNotLike: not(withVariables(like)),
  ArnEquals: withVariables(arnLike),
  ArnLike: withVariables(arnLike),
  ArnNotEquals: not(withVariables(arnLike)),
  ArnNotLike: not(withVariables(arnLike)),
  NumericEquals: numeric.Equals,
  NumericNotEquals: numeric.NotEquals,
  NumericLessThan: numeric.LessThan,
  NumericLessThanEquals: numeric.LessThanEquals,
  NumericGreaterThan: numeric.GreaterThan,
  NumericGreaterThanEquals: numeric.GreaterThanEquals,
  DateEquals: date.Equals,
  DateNotEquals: date.NotEquals,
  DateLessThan: date.LessThan,
  DateLessThanEquals: date.LessThanEquals,
  DateGreaterThan: date.GreaterThan,
  DateGreaterThanEquals: date.GreaterThanEquals,
  Bool: plain(by(boolean, (request, policy) => request === policy)),
  BinaryEquals: plain(same),
  IpAddress: plain(inRange),
  NotIpAddress: not(plain(inRange)),
};

export function isOperator(name: string): name is keyof typeof compares | 'Null' {
  return name === 'Null' || Object.hasOwn(compares, name);
}

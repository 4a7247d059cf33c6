import { every, type Kleene } from '../kleene.js';
import type { Gap, Pieces } from '../statement.js';
import { hasWildcard } from '../text/glob.js';
import { matches } from '../text/pattern.js';
import { parseDate } from './date-time.js';
import { compareDecimals, type Decimal, parseDecimal } from './decimal.js';
import { liesIn, parseIpRange } from './ip-range.js';
import { isAmbiguous, literal, literally } from './variables.js';

/** How one value of a request is held against one value of a policy. */
export interface Comparison {
  /** Which examples of values fit: see `example-values.ts`. */
  kind: 'text' | 'pattern' | 'arn' | 'number' | 'date' | 'bool' | 'ip' | 'binary';
  /** Policy variables are replaced, not taken as text. */
  variables: boolean;
  /** `*` and `?` in the policy's value are wildcards. */
  wildcards: boolean;
  /** `written` is as `resolve` leaves it. */
  test: (request: string, written: Pieces) => Kleene;
}

/** `negated`: the condition holds where the comparison does not, and where the key is missing. */
export interface Operator extends Comparison {
  negated: boolean;
}

const texts = (ignoreCase: boolean): Comparison => ({
  kind: 'text',
  variables: true,
  wildcards: false,
  test: (request, written) => compareTexts(request, written, ignoreCase),
});

const patterns: Comparison = {
  kind: 'pattern',
  variables: true,
  wildcards: true,
  test: (request, written) => compareTexts(request, written, false),
};

const arns: Comparison = { kind: 'arn', variables: true, wildcards: true, test: compareArns };

const numbers = (holds: (order: number) => boolean): Comparison => scalars('number', parseDecimal, inOrder(holds));
const dates = (holds: (order: number) => boolean): Comparison => scalars('date', parseDate, inOrder(holds));

const equal = (order: number) => order === 0;
const less = (order: number) => order < 0;
const atMost = (order: number) => order <= 0;
const more = (order: number) => order > 0;
const atLeast = (order: number) => order >= 0;

const is = (comparison: Comparison): Operator => ({ ...comparison, negated: false });
const isNot = (comparison: Comparison): Operator => ({ ...comparison, negated: true });

/**
 * Every condition operator but `Null`, as AWS spells it; IAM refuses other spellings ("Invalid Condition type : stringEquals").
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export const operators: ReadonlyMap<string, Operator> = new Map([
  ['StringEquals', is(texts(false))],
  ['StringNotEquals', isNot(texts(false))],
  ['StringEqualsIgnoreCase', is(texts(true))],
  ['StringNotEqualsIgnoreCase', isNot(texts(true))],
  ['StringLike', is(patterns)],
  ['StringNotLike', isNot(patterns)],
  ['ArnEquals', is(arns)],
  ['ArnLike', is(arns)],
  ['ArnNotEquals', isNot(arns)],
  ['ArnNotLike', isNot(arns)],
  ['NumericEquals', is(numbers(equal))],
  ['NumericNotEquals', isNot(numbers(equal))],
  ['NumericLessThan', is(numbers(less))],
  ['NumericLessThanEquals', is(numbers(atMost))],
  ['NumericGreaterThan', is(numbers(more))],
  ['NumericGreaterThanEquals', is(numbers(atLeast))],
  ['DateEquals', is(dates(equal))],
  ['DateNotEquals', isNot(dates(equal))],
  ['DateLessThan', is(dates(less))],
  ['DateLessThanEquals', is(dates(atMost))],
  ['DateGreaterThan', is(dates(more))],
  ['DateGreaterThanEquals', is(dates(atLeast))],
  ['Bool', is(scalars('bool', parseBool, (request, written) => request === written))],
  ['BinaryEquals', is(scalars('binary', parseBinary, (request, written) => request === written))],
  ['IpAddress', is(scalars('ip', parseIpRange, liesIn))],
  ['NotIpAddress', isNot(scalars('ip', parseIpRange, liesIn))],
]);

function compareTexts(request: string, written: Pieces, ignoreCase: boolean): Kleene {
  return isAmbiguous(request) ? 'unknown' : fits(literally(request), written, ignoreCase);
}

function fits(text: string, written: Pieces, ignoreCase: boolean): Kleene {
  const known = literal(written);
  if (known === undefined || hasWildcard(known)) return matches(written, text, { ignoreCase });
  return ignoreCase ? known.toLowerCase() === text.toLowerCase() : known === text;
}

/**
 * Each of the six components of an ARN is compared on its own. What has fewer is no ARN; AWS does not say what it does with that,
 * but it cannot hold where the text as a whole does not fit.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
function compareArns(request: string, written: Pieces): Kleene {
  if (isAmbiguous(request)) return 'unknown';
  const text = literally(request);
  const components = componentsOf(written);
  const [partition, service, region, account, type, ...rest] = text.split(':');
  if (components === undefined || type === undefined || rest.length === 0) {
    return fits(text, written, false) === false ? false : 'unknown';
  }
  const values = [partition, service, region, account, type, rest.join(':')];
  return every(components.map((component, index) => fits(values[index] ?? '', component, false)));
}

/** Undefined where it is not known, or not so, that there are six. */
function componentsOf(written: Pieces): Pieces[] | undefined {
  const components: (string | Gap)[][] = [[]];
  for (const piece of written) {
    if (typeof piece !== 'string') {
      if (piece.stands !== 'fixed' && components.length < 6) return undefined;
      components.at(-1)?.push(piece);
      continue;
    }
    const parts = piece.split(':');
    const own = parts.splice(0, 7 - components.length);
    const last = [own.pop() ?? '', ...parts].join(':');
    for (const part of own) {
      components.at(-1)?.push(part);
      components.push([]);
    }
    components.at(-1)?.push(last);
  }
  return components.length === 6 ? components.map((component) => component.filter((piece) => piece !== '')) : undefined;
}

/** Operators on what is not text: neither variables nor wildcards; AWS refuses a value that cannot be read, so it is not known. */
function scalars<T>(
  kind: Comparison['kind'],
  parse: (text: string) => T | undefined,
  compare: (request: T, written: T) => Kleene,
): Comparison {
  return {
    kind,
    variables: false,
    wildcards: false,
    test: (request, written) => {
      const text = literal(written);
      const right = text === undefined ? undefined : parse(text);
      const left = parse(request);
      return left === undefined || right === undefined ? 'unknown' : compare(left, right);
    },
  };
}

function inOrder(holds: (order: number) => boolean): (request: Decimal, written: Decimal) => boolean {
  return (request, written) => holds(compareDecimals(request, written));
}

/** AWS's pages write `true` and `false` only; whether it takes `True` for the same they do not say. */
function parseBool(text: string): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

/** Base64 text that stands for the same bytes is made the same text. */
function parseBinary(text: string): string | undefined {
  return /^(?:[\w+/-]{4})*(?:[\w+/-]{2}(?:==)?|[\w+/-]{3}=?)?$/.test(text) && !/[_-]/.test(text)
    ? text.replace(/={1,2}$/, '')
    : undefined;
}

import type { Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';
import { add, type Big, compare, floor, negate, parseBig, showBig } from '../numbers.js';

/** The arguments, or the elements where one list was meant and expanded. */
function numbers(call: Call): Big[] {
  return call.args.map((_, at) => call.number(at));
}

function extreme(call: Call, sign: number): Value {
  const best = numbers(call).reduce((one, other) => (compare(one, other) * sign < 0 ? other : one));
  return call.ofNumber(showBig(best));
}

/** What JavaScript's own numbers give, as Go's `float64` does. */
function float(call: Call, result: number): Value {
  if (!Number.isFinite(result)) return call.fail('the result is no finite number');
  return call.ofNumber(showBig(parseBig(String(result)) ?? call.fail('the result is no number')));
}

function asFloat(value: Big): number {
  return Number(showBig(value));
}

/** https://developer.hashicorp.com/terraform/language/functions/parseint */
function parseint(call: Call): Value {
  const base = call.integer(1);
  if (call.given(0).kind !== 'text') return call.fail('a text is required');
  const text = call.string(0);
  if (base < 2 || base > 62) return call.fail('the base must be between 2 and 62');
  const match = /^([+-]?)([0-9a-zA-Z]{1,1000})$/.exec(text);
  let value = 0n;
  for (const character of match?.[2] ?? call.fail('this is no whole number')) {
    const digit = digitOf(character, base);
    if (digit >= base) return call.fail('this is no whole number in this base');
    value = value * BigInt(base) + BigInt(digit);
  }
  return call.ofNumber(String(match?.[1] === '-' ? -value : value));
}

/** Up to base 36 capital and small letters are the same digits; beyond, capital ones come after small ones. */
function digitOf(character: string, base: number): number {
  if (base <= 36) return Number.parseInt(character, 36);
  if (/[A-Z]/.test(character)) return character.charCodeAt(0) - 'A'.charCodeAt(0) + 36;
  return Number.parseInt(character, 36);
}

function sum(call: Call): Value {
  const items = call.items(0);
  if (items.length === 0) return call.fail('the list is empty');
  return call.ofNumber(showBig(items.map((item) => call.toNumber(item)).reduce(add)));
}

/** https://developer.hashicorp.com/terraform/language/functions#numeric-functions */
export const NUMERIC: Definitions = {
  abs: {
    min: 1,
    max: 1,
    run: (call) => {
      const value = call.number(0);
      return call.ofNumber(showBig(value.mantissa < 0n ? negate(value) : value));
    },
  },
  ceil: { min: 1, max: 1, run: (call) => call.ofNumber(showBig(negate(floor(negate(call.number(0)))))) },
  floor: { min: 1, max: 1, run: (call) => call.ofNumber(showBig(floor(call.number(0)))) },
  log: {
    min: 2,
    max: 2,
    run: (call) => float(call, Math.log(asFloat(call.number(0))) / Math.log(asFloat(call.number(1)))),
  },
  max: { min: 1, run: (call) => extreme(call, 1) },
  min: { min: 1, run: (call) => extreme(call, -1) },
  parseint: { min: 2, max: 2, run: parseint },
  pow: { min: 2, max: 2, run: (call) => float(call, asFloat(call.number(0)) ** asFloat(call.number(1))) },
  signum: { min: 1, max: 1, run: (call) => call.ofNumber(String(Math.sign(call.integer(0)))) },
  sum: { min: 1, max: 1, run: sum },
};

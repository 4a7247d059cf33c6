import { hasWildcard } from '../text/glob.js';
import type { Comparison } from './condition-operators.js';
import { parseDate } from './date-time.js';
import { bitsOf, parseIpRange, showAddress } from './ip-range.js';
import { plainly } from './variables.js';

/** What wildcards in the six components of an ARN are filled with. */
const ARN_PARTS = ['aws', 'iam', 'us-east-1', '111122223333', 'example'];
const LONGEST = 2_000;
const FRAGMENTS = 6;

type Examples = (written: string, others: readonly string[]) => string[];

/**
 * For each kind of comparison some request values near what a policy writes: first one that equals or matches it, as a person
 * would write it, then some that lie just beside it. `others` are what else the policy writes for the same key, so that `a*` and
 * `*b` yield `ab`. Nothing is promised of them; whoever uses one evaluates it.
 */
const beside: Readonly<Record<Comparison['kind'], Examples>> = {
  text: (written) => [plainly(written)],
  pattern: fillAll,
  arn: fillAll,
  number: (written) => around(Number(written), (value) => String(value)),
  date: (written) => {
    const date = parseDate(written);
    if (date === undefined) return [];
    const seconds = Number(date.digits) / 10 ** date.scale;
    return [
      written,
      ...around(seconds, (value) => (Math.abs(value) < 8e12 ? new Date(value * 1000).toISOString() : String(value))),
    ];
  },
  bool: () => [],
  ip: (written) => {
    const range = parseIpRange(written);
    if (range === undefined) return [];
    const size = 1n << BigInt(bitsOf(range.version) - range.prefix);
    const all = 1n << BigInt(bitsOf(range.version));
    const values = [range.first, range.first + size - 1n, range.first + size, range.first - 1n];
    return values.filter((value) => value >= 0n && value < all).map((value) => showAddress(range.version, value));
  },
  binary: (written) => [written],
};

/** Values that a policy hardly names, for conditions that must not hold. Addresses and accounts are those AWS's pages use. */
const anything: Readonly<Record<Comparison['kind'], readonly string[]>> = {
  text: ['example', 'another-example', '111122223333', '444455556666'],
  pattern: ['example', 'another-example', 'zzz'],
  arn: ['arn:aws:iam::111122223333:role/example', 'arn:aws:sns:us-east-1:444455556666:another-example'],
  number: ['0', '1000000000'],
  date: ['2030-01-01T00:00:00Z'],
  bool: ['true', 'false'],
  ip: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8:0:0:0:0:0:1'],
  binary: ['ZXhhbXBsZQ==', 'b3RoZXI='],
};

/** At most some dozens of request values that are worth a try where a policy compares a key with `written` in this way. */
export function exampleValues(
  kind: Comparison['kind'],
  written: readonly string[],
  others: readonly string[],
): string[] {
  const short = others.filter((text) => text.length <= LONGEST);
  const near = written.filter((text) => text.length <= LONGEST).flatMap((text) => beside[kind](text, short));
  return [...near, ...anything[kind]];
}

function around(value: number, show: (value: number) => string): string[] {
  return Number.isSafeInteger(Math.round(value))
    ? [value, value + 1, value - 1, value + 0.5, value - 0.5].map(show)
    : [];
}

function fillAll(written: string, others: readonly string[]): string[] {
  if (!hasWildcard(written)) return [plainly(written)];
  const fragments = others
    .slice(0, 16)
    .flatMap((other) => other.split(/[*?]+/))
    .filter((fragment) => fragment !== '');
  const fillers = ['example', '', 'x', ...new Set(fragments)].slice(0, FRAGMENTS + 3);
  const filled = fillers.map((filler) => plainly(written.replace(/\*+/g, () => filler).replaceAll('?', 'x')));
  const arn = fillArn(written);
  return arn === undefined ? filled : [arn, ...filled];
}

function fillArn(written: string): string | undefined {
  const parts = written.split(':');
  if (parts[0] !== 'arn' || parts.length < 6) return undefined;
  const filled = parts.map((part, index) => {
    const filler = ARN_PARTS[index - 1] ?? 'example';
    return (part === '*' ? filler : part.replace(/\*+/g, () => (index < 5 ? '' : 'example'))).replaceAll('?', '1');
  });
  return plainly(filled.join(':'));
}

import { parseDate } from './date-time.js';
import { compareDecimals, type Decimal, parseDecimal } from './decimal.js';
import type { Division } from './division.js';
import type { ValueTest } from './value-test.js';
import { literal } from './variables.js';

/** Seconds since 1970 that the years 0000 to 9999 span: what ISO 8601 writes with four digits. */
const FIRST_SECOND = -62_167_219_200n;
const LAST_SECOND = 253_402_300_799n;

interface Boundary {
  value: Decimal;
  text: string;
}

/**
 * Numbers, or dates, as comparisons by order divide them: those on a boundary that a policy writes, and those between two, below the
 * first and above the last. Position 2i + 1 is on boundary i, position 2i just below it.
 */
export function divideByOrder(kind: 'number' | 'date', tests: readonly ValueTest[]): Division {
  const parse = kind === 'number' ? parseDecimal : parseDate;
  const written = tests.map((test) => readable(test, parse));
  const boundaries = distinct(written.flat());
  const checks = tests.map((test, index) => check(test, written[index] ?? [], boundaries));
  const passes = (position: number) => checks.map((holds) => holds(position));
  const parts: { text: string; passes: boolean[] }[] = [];
  for (let position = 0; position <= 2 * boundaries.length; position += 1) {
    const low = boundaries[Math.ceil(position / 2) - 1];
    const high = boundaries[Math.ceil(position / 2)];
    const isOn = position % 2 === 1;
    const text = isOn && low ? low.text : show(kind, between(low?.value, high?.value));
    parts.push({ text, passes: passes(position) });
  }
  return {
    parts,
    read(text) {
      const value = parse(text);
      return value === undefined ? [] : [passes(locate(value, boundaries))];
    },
  };
}

function readable({ values }: ValueTest, parse: (text: string) => Decimal | undefined): Boundary[] {
  return values.flatMap(({ pieces }) => {
    const text = literal(pieces);
    const value = text === undefined ? undefined : parse(text);
    return text === undefined || value === undefined ? [] : [{ value, text }];
  });
}

function distinct(boundaries: readonly Boundary[]): Boundary[] {
  const sorted = boundaries.toSorted((a, b) => compareDecimals(a.value, b.value));
  return sorted.filter(({ value }, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareDecimals(before.value, value) !== 0;
  });
}

function locate(value: Decimal, boundaries: readonly Boundary[]): number {
  let [from, to] = [0, boundaries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const boundary = boundaries[middle];
    const order = boundary === undefined ? -1 : compareDecimals(value, boundary.value);
    if (order === 0) return 2 * middle + 1;
    if (order < 0) to = middle;
    else from = middle + 1;
  }
  return 2 * from;
}

/** Whether a position passes. What the comparison means by less, equal and more it is asked itself. */
function check({ comparison }: ValueTest, written: readonly Boundary[], boundaries: readonly Boundary[]) {
  const [below, on, above] = ['0', '1', '2'].map((value) => comparison.test(value, ['1']) === true);
  const positions = new Set(written.map(({ value }) => locate(value, boundaries)));
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const position of positions) {
    first = Math.min(first, position);
    last = Math.max(last, position);
  }
  return (position: number): boolean =>
    (below === true && position < last) ||
    (above === true && position > first) ||
    (on === true && positions.has(position));
}

/** A number strictly between: a whole one if there is one. */
function between(low: Decimal | undefined, high: Decimal | undefined): Decimal {
  if (low === undefined) return { digits: high === undefined ? 0n : floor(high) - 1n, scale: 0 };
  const whole: Decimal = { digits: floor(low) + 1n, scale: 0 };
  if (high === undefined || compareDecimals(whole, high) < 0) return whole;
  const scale = Math.max(low.scale, high.scale);
  const sum = low.digits * 10n ** BigInt(scale - low.scale) + high.digits * 10n ** BigInt(scale - high.scale);
  return { digits: sum * 5n, scale: scale + 1 };
}

function floor({ digits, scale }: Decimal): bigint {
  const unit = 10n ** BigInt(scale);
  const cut = digits / unit;
  return digits < 0n && cut * unit !== digits ? cut - 1n : cut;
}

function show(kind: 'number' | 'date', value: Decimal): string {
  const { digits, scale } = value;
  if (kind === 'date' && scale === 0) {
    if (digits >= FIRST_SECOND && digits <= LAST_SECOND) {
      return new Date(Number(digits) * 1000).toISOString().replace('.000', '');
    }
  }
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  return `${digits < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${text.slice(-scale)}`}`;
}

import type { Scalar } from '../../value.js';

/**
 * Numbers as Terraform has them: binary, with 512 bits, each step rounded to the nearest, ties to even.
 * https://developer.hashicorp.com/terraform/language/expressions/types
 * The number is `mantissa * 2 ** exponent`; the mantissa is odd, or both are 0.
 */
export interface Big {
  mantissa: bigint;
  exponent: number;
}

const PRECISION = 512;

/** Digits and powers of ten beyond these are not read: such a number is none that anybody means. */
const MAX_DIGITS = 2000;

function bitLength(value: bigint): number {
  const hex = (value < 0n ? -value : value).toString(16);
  return hex === '0' ? 0 : (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16)));
}

function trailingZeros(value: bigint): number {
  let zeros = 0;
  let rest = value;
  while (rest !== 0n && (rest & 0xffffffffn) === 0n) {
    rest >>= 32n;
    zeros += 32;
  }
  while (rest !== 0n && (rest & 1n) === 0n) {
    rest >>= 1n;
    zeros += 1;
  }
  return zeros;
}

function rounded(mantissa: bigint, exponent: number): Big {
  const extra = bitLength(mantissa) - PRECISION;
  if (extra > 0) {
    const sign = mantissa < 0n ? -1n : 1n;
    const whole = mantissa * sign;
    const cut = BigInt(extra);
    const rest = whole & ((1n << cut) - 1n);
    const half = 1n << (cut - 1n);
    let kept = whole >> cut;
    if (rest > half || (rest === half && (kept & 1n) === 1n)) kept += 1n;
    return normal(kept * sign, exponent + extra);
  }
  return normal(mantissa, exponent);
}

function normal(mantissa: bigint, exponent: number): Big {
  if (mantissa === 0n) return { mantissa: 0n, exponent: 0 };
  const zeros = trailingZeros(mantissa);
  return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}

export function add(one: Big, other: Big): Big {
  const exponent = Math.min(one.exponent, other.exponent);
  return rounded(raised(one, exponent) + raised(other, exponent), exponent);
}

/** The mantissa for a lower exponent. */
function raised({ mantissa, exponent }: Big, lower: number): bigint {
  return mantissa << BigInt(exponent - lower);
}

export function negate({ mantissa, exponent }: Big): Big {
  return { mantissa: -mantissa, exponent };
}

export function multiply(one: Big, other: Big): Big {
  return rounded(one.mantissa * other.mantissa, one.exponent + other.exponent);
}

/** `divisor` is not 0. */
export function divide(dividend: Big, divisor: Big): Big {
  const shift = Math.max(0, PRECISION + 2 + bitLength(divisor.mantissa) - bitLength(dividend.mantissa));
  const numerator = dividend.mantissa << BigInt(shift);
  const quotient = numerator / divisor.mantissa;
  // One bit more, which says that the quotient is not exact, so that it is not rounded like a tie.
  const inexact = quotient * divisor.mantissa !== numerator;
  const sign = numerator < 0n === divisor.mantissa < 0n ? 1n : -1n;
  return rounded(quotient * 2n + (inexact ? sign : 0n), dividend.exponent - divisor.exponent - shift - 1);
}

/** What is left of the division when its result is cut to a whole number, each step rounded; `divisor` is not 0. */
export function remainder(dividend: Big, divisor: Big): Big {
  const quotient = divide(dividend, divisor);
  const whole = quotient.mantissa < 0n ? negate(floor(negate(quotient))) : floor(quotient);
  return add(dividend, negate(multiply(whole, divisor)));
}

/** -1, 0 or 1, as `sort` takes it. */
export function compare(one: Big, other: Big): number {
  const exponent = Math.min(one.exponent, other.exponent);
  const difference = raised(one, exponent) - raised(other, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isWhole({ exponent }: Big): boolean {
  return exponent >= 0;
}

/** Toward negative infinity. */
export function floor(value: Big): Big {
  if (value.exponent >= 0) return value;
  return normal(value.mantissa >> BigInt(-value.exponent), 0);
}

/** A whole number as `bigint`. */
export function toBigInt({ mantissa, exponent }: Big): bigint {
  return mantissa << BigInt(exponent);
}

const DECIMAL = /^[+-]?(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,9}))?$/;

/** Reads decimal digits; undefined where it is no number, or one of absurd size. */
export function parseBig(text: string): Big | undefined {
  if (text.length > MAX_DIGITS) return undefined;
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = match[3] ?? '', , power = '0'] = match;
  const tens = Number(power) - fraction.length;
  if (Math.abs(tens) > MAX_DIGITS) return undefined;
  const digits = BigInt(whole + fraction) * (text.startsWith('-') ? -1n : 1n);
  if (tens >= 0) return rounded(digits * 10n ** BigInt(tens), 0);
  return divide(normal(digits, 0), normal(10n ** BigInt(-tens), 0));
}

/** The shortest decimal digits that stand for this number and no other, without an exponent. */
export function showBig({ mantissa, exponent }: Big): string {
  if (exponent === 0) return mantissa.toString();
  const sign = mantissa < 0n ? '-' : '';
  const whole = mantissa < 0n ? -mantissa : mantissa;
  if (exponent >= 0 && bitLength(whole) + exponent <= PRECISION) return sign + (whole << BigInt(exponent)).toString();
  // Three neighbours, all as decimals with the same power of ten: the number, and half way to the next ones.
  const spare = PRECISION - bitLength(whole);
  const lowest = exponent - spare - 1;
  const middle = whole << BigInt(spare + 1);
  const scale = lowest >= 0 ? 1n << BigInt(lowest) : 5n ** BigInt(-lowest);
  const digits = shortest(middle * scale, (middle - 1n) * scale, (middle + 1n) * scale, (middle & 2n) === 0n);
  return sign + placePoint(digits, lowest >= 0 ? 0 : -lowest);
}

/** The number between the two bounds that has the fewest digits before its zeros, of several the nearest to `value`. */
function shortest(value: bigint, low: bigint, high: bigint, inclusive: boolean): string {
  const length = value.toString().length;
  for (let count = 1; count < length; count += 1) {
    const unit = 10n ** BigInt(length - count);
    const down = value - (value % unit);
    const up = down + unit;
    const fitsDown = inclusive ? down >= low : down > low;
    const fitsUp = inclusive ? up <= high : up < high;
    if (!fitsDown && !fitsUp) continue;
    return (fitsDown && (!fitsUp || value - down <= up - value) ? down : up).toString();
  }
  return value.toString();
}

/** Digits with so many of them behind the point, without zeros at the end. */
function placePoint(digits: string, behind: number): string {
  if (behind === 0) return digits;
  const padded = digits.padStart(behind + 1, '0');
  const fraction = padded.slice(padded.length - behind).replace(/0+$/, '');
  const whole = padded.slice(0, padded.length - behind);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** The decimal digits of a scalar that is a number. */
export function numberText({ value, exact }: Scalar): string {
  return exact ?? plain(Number(value));
}

/** As `String`, without an exponent. */
function plain(value: number): string {
  const text = Object.is(value, -0) ? '0' : String(value);
  return text.includes('e') ? showBig(parseBig(text) ?? { mantissa: 0n, exponent: 0 }) : text;
}

/** A number that is a scalar, exactly; what is none counts as 0. */
export function bigOf(scalar: Scalar): Big {
  return parseBig(numberText(scalar)) ?? { mantissa: 0n, exponent: 0 };
}

/** What a scalar holds for these digits. */
export function scalarOf(digits: string): Pick<Scalar, 'kind' | 'value' | 'exact'> {
  const value = Number(digits);
  const isExact = Number.isFinite(value) && plain(value) === digits;
  return isExact ? { kind: 'scalar', value } : { kind: 'scalar', value, exact: digits };
}

/** The number times a power of ten, rounded to a whole number, ties to even. */
function scaled({ mantissa, exponent }: Big, tens: number): bigint {
  const numerator = mantissa * (tens > 0 ? 10n ** BigInt(tens) : 1n) * (exponent > 0 ? 1n << BigInt(exponent) : 1n);
  const divisor = (tens < 0 ? 10n ** BigInt(-tens) : 1n) * (exponent < 0 ? 1n << BigInt(-exponent) : 1n);
  const sign = numerator < 0n ? -1n : 1n;
  const whole = numerator * sign;
  const quotient = whole / divisor;
  const twice = (whole % divisor) * 2n;
  const up = twice > divisor || (twice === divisor && (quotient & 1n) === 1n);
  return (up ? quotient + 1n : quotient) * sign;
}

/** With so many digits behind the point. */
export function showFixed(value: Big, behind: number): string {
  const made = scaled(value, behind).toString();
  const sign = made.startsWith('-') ? '-' : '';
  const digits = made.slice(sign.length).padStart(behind + 1, '0');
  const whole = digits.slice(0, digits.length - behind);
  return behind === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - behind)}`;
}

/** The digits from the first that is not 0 on and the power of ten of it: `1234.5` is `12345` and 3. `count`: how many; unset: the fewest. */
export function significant(value: Big, count?: number): { digits: string; power: number } {
  const [whole = '', fraction = ''] = showBig(value).replace('-', '').split('.');
  const all = (whole + fraction).replace(/^0+/, '');
  const power = whole === '0' ? -(fraction.length - all.length + 1) : whole.length - 1;
  if (all === '') return { digits: '0'.repeat(count ?? 1), power: 0 };
  if (count === undefined) return { digits: all.replace(/0+$/, '') || '0', power };
  const made = scaled(value, count - 1 - power)
    .toString()
    .replace('-', '');
  // Rounding up may have made one digit more.
  return made.length > count ? { digits: made.slice(0, count), power: power + 1 } : { digits: made, power };
}

/** A decimal number, exactly: `digits` divided by ten to the power of `scale`. */
export interface Decimal {
  digits: bigint;
  scale: number;
}

/** Longer numbers are not read: no key of AWS has them, and big arithmetic takes time. */
const LONGEST = 64;

/** An integer or decimal as policies write it; undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > LONGEST) return undefined;
  const [, sign, whole, fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length };
}

/** Below zero where `a` is less, above where it is more, zero where they are equal. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const left = a.digits * 10n ** BigInt(scale - a.scale);
  const right = b.digits * 10n ** BigInt(scale - b.scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

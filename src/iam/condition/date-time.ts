import { type Decimal, parseDecimal } from './decimal.js';

/** W3C's profile of ISO 8601. https://www.w3.org/TR/NOTE-datetime */
const W3C = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d)))?)?)?$/;

/**
 * Seconds since 1970 of a date as conditions write it: one of W3C's ISO 8601 formats, a day without a time being its midnight UTC,
 * or epoch seconds. Four digits may be either, so they are not read; undefined like everything that is no date.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
 */
export function parseDate(text: string): Decimal | undefined {
  if (/^\d{4}$/.test(text)) return undefined;
  const match = W3C.exec(text);
  if (match === null) return parseDecimal(text);
  const [
    ,
    year = '',
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    fraction = '',
    sign,
    east = '00',
    south = '00',
  ] = match;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const milliseconds = Date.parse(iso);
  // February 30 is read as March 2 by some engines and refused by others
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString() !== iso || east > '23' || south > '59')
    return undefined;
  const offset = (Number(east) * 60 + Number(south)) * (sign === '-' ? -60 : 60);
  return shift(parseDecimal(`${fraction === '' ? '0' : `0.${fraction}`}`), milliseconds / 1000 - offset);
}

function shift(fraction: Decimal | undefined, seconds: number): Decimal | undefined {
  if (fraction === undefined) return undefined;
  return { digits: fraction.digits + BigInt(seconds) * 10n ** BigInt(fraction.scale), scale: fraction.scale };
}

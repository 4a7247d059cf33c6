import type { Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';

/** A moment and the offset from UTC it was written with, in minutes. */
interface Moment {
  /** Nanoseconds since 1970. */
  time: bigint;
  offset: number;
  isZulu: boolean;
}

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d{0,20})?(?:(Z)|([+-])(\d\d):(\d\d))$/;
const SECOND = 1_000_000_000n;

/** RFC 3339. https://developer.hashicorp.com/terraform/language/functions/formatdate */
function moment(call: Call, at: number): Moment {
  const match = TIMESTAMP.exec(call.string(at));
  if (match === null) return call.fail('a timestamp as in RFC 3339 is required');
  const [, year, month, day, hour, minute, second, fraction = '', zulu, sign, hours = 0, minutes = 0] = match;
  const parts = [year, month, day, hour, minute, second].map(Number);
  const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = parts;
  const date = new Date(Date.UTC(2000, m - 1, d, h, min, s));
  date.setUTCFullYear(y, m - 1, d);
  const isReal = date.getUTCMonth() === m - 1 && date.getUTCDate() === d && h < 24 && min < 60 && s < 60;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  if (!isReal || Math.abs(offset) >= 24 * 60) return call.fail('there is no such time');
  const local = BigInt(date.getTime()) * 1_000_000n + BigInt(fraction.padEnd(9, '0'));
  return { time: local - BigInt(offset) * 60n * SECOND, offset, isZulu: zulu !== undefined || offset === 0 };
}

function local({ time, offset }: Moment): Date {
  const shifted = time + BigInt(offset) * 60n * SECOND;
  const down = shifted < 0n && shifted % 1_000_000n !== 0n ? 1n : 0n;
  return new Date(Number(shifted / 1_000_000n - down));
}

function showOffset({ offset }: Moment, colon: string): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

type Show = (date: Date, moment: Moment) => string;

const SEQUENCES: ReadonlyMap<string, Show> = new Map<string, Show>([
  ['YYYY', (date) => String(date.getUTCFullYear()).padStart(4, '0')],
  ['YY', (date) => two(date.getUTCFullYear() % 100)],
  ['MMMM', (date) => MONTHS[date.getUTCMonth()] ?? ''],
  ['MMM', (date) => (MONTHS[date.getUTCMonth()] ?? '').slice(0, 3)],
  ['MM', (date) => two(date.getUTCMonth() + 1)],
  ['M', (date) => String(date.getUTCMonth() + 1)],
  ['DD', (date) => two(date.getUTCDate())],
  ['D', (date) => String(date.getUTCDate())],
  ['EEEE', (date) => DAYS[date.getUTCDay()] ?? ''],
  ['EEE', (date) => (DAYS[date.getUTCDay()] ?? '').slice(0, 3)],
  ['hh', (date) => two(date.getUTCHours())],
  ['h', (date) => String(date.getUTCHours())],
  ['HH', (date) => two(((date.getUTCHours() + 11) % 12) + 1)],
  ['H', (date) => String(((date.getUTCHours() + 11) % 12) + 1)],
  ['AA', (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM')],
  ['aa', (date) => (date.getUTCHours() < 12 ? 'am' : 'pm')],
  ['mm', (date) => two(date.getUTCMinutes())],
  ['m', (date) => String(date.getUTCMinutes())],
  ['ss', (date) => two(date.getUTCSeconds())],
  ['s', (date) => String(date.getUTCSeconds())],
  ['ZZZZZ', (_, moment) => showOffset(moment, ':')],
  ['ZZZZ', (_, moment) => showOffset(moment, '')],
  ['ZZZ', (_, moment) => (moment.isZulu ? 'UTC' : showOffset(moment, ''))],
  ['Z', (_, moment) => (moment.isZulu ? 'Z' : showOffset(moment, ':'))],
]);

function formatdate(call: Call): Value {
  const format = call.string(0);
  const at = moment(call, 1);
  const date = local(at);
  let made = '';
  for (const [token] of format.matchAll(/'(?:[^']|'')*'?|([a-zA-Z])\1*|[^a-zA-Z']+/g)) {
    if (token.startsWith("'")) {
      if (token.length < 2 || !token.endsWith("'")) return call.fail('a quote is not closed');
      made += token.slice(1, -1).replaceAll("''", "'");
    } else if (/^[a-zA-Z]/.test(token)) {
      const show = SEQUENCES.get(token) ?? call.fail(`\`${token}\` is no sequence`);
      made += show(date, at);
    } else made += token;
  }
  return call.ofString(made);
}

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ...[
    ['h', 3600n * SECOND] as const,
    ['m', 60n * SECOND] as const,
    ['s', SECOND] as const,
    ['ms', 1_000_000n] as const,
  ],
  ...[['us', 1000n] as const, ['µs', 1000n] as const, ['μs', 1000n] as const, ['ns', 1n] as const],
]);

/** `-1h30m0.5s`, in nanoseconds. https://pkg.go.dev/time#ParseDuration */
function duration(call: Call, text: string): bigint {
  const match = /^([+-]?)((?:\d{1,12}(?:\.\d{0,9})?(?:h|ms|m|s|us|µs|μs|ns)){1,20}|0)$/.exec(text);
  if (match === null) return call.fail('this is no duration');
  let sum = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of (match[2] ?? '').matchAll(/(\d+)(?:\.(\d*))?([a-zµμ]+)/g)) {
    const size = UNITS.get(unit) ?? 0n;
    sum += BigInt(whole) * size + (BigInt(fraction === '' ? '0' : fraction) * size) / 10n ** BigInt(fraction.length);
  }
  return match[1] === '-' ? -sum : sum;
}

function timeadd(call: Call): Value {
  const start = moment(call, 0);
  const end = { ...start, time: start.time + duration(call, call.string(1)) };
  const date = local(end);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year < 0 || year > 9999) return call.fail('the time is out of range');
  return call.ofString(`${date.toISOString().slice(0, 19)}${end.isZulu ? 'Z' : showOffset(end, ':')}`);
}

/** https://developer.hashicorp.com/terraform/language/functions#date-and-time-functions */
export const DATES: Definitions = {
  formatdate: { min: 2, max: 2, run: formatdate },
  plantimestamp: { min: 0, max: 0, run: (call) => call.unknown('apply') },
  timeadd: { min: 2, max: 2, run: timeadd },
  timecmp: {
    min: 2,
    max: 2,
    run: (call) => {
      const [one, other] = [moment(call, 0).time, moment(call, 1).time];
      return call.ofNumber(one < other ? '-1' : one > other ? '1' : '0');
    },
  },
  timestamp: { min: 0, max: 0, run: (call) => call.unknown('apply') },
};

import { literal, type Segment, type Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';
import { encodedParts, escapeJson } from '../json-encode.js';
import { loneHole, whyNotKnown, withSensitive } from '../make.js';
import { type Big, bigOf, isWhole, showFixed, significant, toBigInt } from '../numbers.js';
import { fromSegments, segmentsOf } from '../texts.js';

import { graphemes } from './strings.js';

/** `%[2]-08.3f` taken apart. */
interface Verb {
  letter: string;
  flags: string;
  width: number | undefined;
  precision: number | undefined;
  argument: number | undefined;
}

/** Flags, an argument's number, width, precision, the letter: no two of them begin alike, so it takes linear time. */
const VERB = /%([ #+0-]*)(?:\[(\d{1,4})\])?(\d{1,4})?(?:\.(\d{0,4}))?([\s\S])/uy;

/** The verbs of a format and the text between them. */
function parse(call: Call, format: string): (string | Verb)[] {
  const pieces: (string | Verb)[] = [];
  for (let at = 0; at < format.length; ) {
    const next = format.indexOf('%', at);
    if (next !== at) pieces.push(format.slice(at, next === -1 ? format.length : next));
    if (next === -1) break;
    VERB.lastIndex = next;
    const match = VERB.exec(format);
    if (match === null) return call.fail('the format ends within a verb');
    const [text, flags = '', argument, width, precision, letter = ''] = match;
    if (letter === '%' && text.length > 2) return call.fail('`%%` takes no flags');
    const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
    if (letter === '%') pieces.push('%');
    else pieces.push({ letter, flags, width: number(width), precision: number(precision), argument: number(argument) });
    at = next + text.length;
  }
  return pieces;
}

/** https://developer.hashicorp.com/terraform/language/functions/format */
function format(call: Call, pieces: readonly (string | Verb)[], args: readonly Value[]): Value {
  const segments: Segment[] = [];
  let next = 0;
  let highest = 0;
  let isSensitive = false;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      segments.push({ part: piece, place: call.place, verbatim: false });
      continue;
    }
    const at = piece.argument === undefined ? next : piece.argument - 1;
    next = at + 1;
    highest = Math.max(highest, next);
    const value = args[at] ?? call.fail('there are more verbs than arguments');
    isSensitive ||= value.sensitive === true;
    for (const segment of formatted(call, piece, value)) segments.push(segment);
    call.charge((piece.width ?? 0) / 16 + (piece.precision ?? 0) / 16);
  }
  if (highest < args.length) return call.fail('there are more arguments than verbs');
  const text = call.bound(fromSegments(segments, { place: call.place }));
  return isSensitive ? withSensitive(text) : text;
}

function formatted(call: Call, verb: Verb, value: Value): readonly Segment[] {
  const { letter, width, precision } = verb;
  const unknown = whyNotKnown(value);
  const isText = value.kind === 'text' && (letter === 's' || (letter === 'v' && !verb.flags.includes('#')));
  if (value.kind === 'absent' && verb.letter !== 'v') return call.fail('an argument is null');
  if (isText && width === undefined && precision === undefined && (loneHole(value) === undefined || letter === 's')) {
    return segmentsOf(value);
  }
  if (unknown !== undefined) return [{ part: { of: 'unknown', cause: unknown }, place: call.place, verbatim: false }];
  const made = shown(call, verb, value);
  return [{ part: padded(made, verb), place: isText ? value.place : call.place, verbatim: false }];
}

function shown(call: Call, verb: Verb, value: Value): string {
  const { letter, flags, precision } = verb;
  switch (letter) {
    case 'v':
      if (!flags.includes('#')) {
        if (value.kind === 'text') return literal(value) ?? '';
        if (value.kind === 'scalar')
          return typeof value.value === 'boolean' ? String(value.value) : general(verb, bigOf(value));
      }
      return encodedParts(value).join('');
    case 's': {
      const text = call.toString(value);
      return precision === undefined ? text : graphemes(text).slice(0, precision).join('');
    }
    case 'q':
      return `"${escapeJson(call.toString(value))}"`;
    case 't':
      return call.toString(call.convert(value, { is: 'bool' }));
    case 'b':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
      return whole(call, verb, call.toNumber(value));
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G':
      return general(verb, call.toNumber(value));
    default:
      return call.fail(`\`%${letter}\` is no verb`);
  }
}

const BASES: Readonly<Record<string, readonly [number, string]>> = {
  b: [2, '0b'],
  d: [10, ''],
  o: [8, '0'],
  x: [16, '0x'],
  X: [16, '0X'],
};

function whole(call: Call, { letter, flags }: Verb, value: Big): string {
  if (!isWhole(value)) return call.fail('a whole number is required');
  const number = toBigInt(value);
  const [base, prefix] = BASES[letter] ?? [10, ''];
  const digits = (number < 0n ? -number : number).toString(base);
  return (
    sign(flags, number < 0n) + (flags.includes('#') ? prefix : '') + (letter === 'X' ? digits.toUpperCase() : digits)
  );
}

function sign(flags: string, isNegative: boolean): string {
  if (isNegative) return '-';
  return flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
}

/** `%e`, `%f` and `%g`, which is the shorter of the two, as Go has them. */
function general({ letter, flags, precision }: Verb, value: Big): string {
  const lead = sign(flags, value.mantissa < 0n);
  const kind = letter === 'v' ? 'g' : letter.toLowerCase();
  if (kind === 'f') return lead + showFixed(value, precision ?? 6).replace('-', '');
  const upper = (text: string): string => (letter === 'E' || letter === 'G' ? text.toUpperCase() : text);
  if (kind === 'e') {
    const { digits, power } = significant(value, (precision ?? 6) + 1);
    return lead + upper(exponential(digits, power));
  }
  const { digits, power } = significant(value, precision === undefined ? undefined : Math.max(precision, 1));
  const short = digits.replace(/0+$/, '') || '0';
  // Go: the shortest form counts as six digits here.
  const limit = precision === undefined ? Math.max(short.length, 6) : Math.max(precision, 1);
  const most = precision === undefined ? 6 : short.length >= power + 1 ? Math.min(limit, short.length) : limit;
  if (power < -4 || power >= (precision === undefined ? most : limit)) return lead + upper(exponential(short, power));
  return lead + plain(short, power);
}

function exponential(digits: string, power: number): string {
  const rest = digits.slice(1);
  const shownPower = `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  return `${digits.charAt(0)}${rest === '' ? '' : `.${rest}`}e${shownPower}`;
}

function plain(digits: string, power: number): string {
  if (power < 0) return `0.${'0'.repeat(-power - 1)}${digits}`;
  const padded = digits.padEnd(power + 1, '0');
  const fraction = padded.slice(power + 1);
  return fraction === '' ? padded : `${padded.slice(0, power + 1)}.${fraction}`;
}

function padded(text: string, { flags, width, letter }: Verb): string {
  if (letter === 't') return text;
  const missing = (width ?? 0) - graphemes(text).length;
  if (missing <= 0) return text;
  if (flags.includes('-')) return text + ' '.repeat(missing);
  if (!flags.includes('0')) return ' '.repeat(missing) + text;
  const isSigned = /^[+ -]/.test(text) && letter !== 's' && letter !== 'q';
  return isSigned ? text.charAt(0) + '0'.repeat(missing) + text.slice(1) : '0'.repeat(missing) + text;
}

/** https://developer.hashicorp.com/terraform/language/functions/formatlist */
function formatlist(call: Call): Value {
  const pieces = parse(call, call.string(0));
  const args = call.args.slice(1);
  const lists = args.map((arg, at) => (arg.kind === 'list' ? call.items(at + 1) : undefined));
  const lengths = lists.flatMap((list) => (list === undefined ? [] : [list.length]));
  const unknown = args.find((arg) => arg.kind === 'unknown' || loneHole(arg) !== undefined);
  // What is unknown may be a list, or one text for all.
  if (unknown !== undefined) throw call.unknownBy(unknown);
  const length = lengths[0] ?? 1;
  if (lengths.some((other) => other !== length)) return call.fail('the lists differ in length');
  const made: Value[] = [];
  for (let at = 0; at < length; at += 1) {
    made.push(
      format(
        call,
        pieces,
        args.map((arg, index) => lists[index]?.[at] ?? arg),
      ),
    );
  }
  return call.ofList(made, { type: 'list' });
}

export const FORMATS: Definitions = {
  format: { min: 1, run: (call) => format(call, parse(call, call.string(0)), call.args.slice(1)) },
  formatlist: { min: 1, run: formatlist },
};

import { type Cause, type Hole, literal, type Segment, type Text, type Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';
import { baseOf, causeOfHole, withSensitive } from '../make.js';
import { fromSegments, lengthOf, mapPieces, segmentsOf, slice } from '../texts.js';

/** White space as Go's `unicode.IsSpace` has it. */
const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const LEADING = new RegExp(`^${SPACE}+`);
const SPACE_CHARACTER = new RegExp(`^${SPACE}$`);

/** What a hole becomes when something is done with its text: it is no longer the text of that attribute. */
export function changed(hole: Hole, text: Text): Hole {
  const cause: Cause = causeOfHole(hole, text.place);
  const fails = hole.of === 'unknown' ? hole.fails : undefined;
  return fails === undefined ? { of: 'unknown', cause } : { of: 'unknown', cause, fails };
}

/** Account, partition and region hold small letters, digits and dashes only. */
function isPlainSymbol(hole: Hole): boolean {
  return hole.of === 'symbol' && ['account', 'partition', 'region'].includes(hole.name);
}

function mapCase(call: Call, convert: (text: string) => string, isLower: boolean): Value {
  const text = call.text(0);
  const hole = (part: Hole): Hole => (isLower && isPlainSymbol(part) ? part : changed(part, text));
  return mapPieces(text, convert, hole, { place: call.place });
}

/** Go maps characters one by one, so that `ß` stays and no word is looked at. */
function upper(text: string): string {
  return [...text].map((character) => single(character, character.toUpperCase())).join('');
}

function lower(text: string): string {
  return [...text].map((character) => single(character, character.toLowerCase())).join('');
}

function single(character: string, other: string): string {
  return [...other].length === 1 ? other : character;
}

/** The first letter after anything but letters, digits, `_` and `'` in capitals. */
function title(text: string): string {
  let before = ' ';
  let made = '';
  for (const character of text) {
    made += isSeparator(before) ? single(character, character.toUpperCase()) : character;
    before = character;
  }
  return made;
}

function isSeparator(character: string): boolean {
  if (character.charCodeAt(0) < 0x80) return !/[\w]/.test(character);
  return !/[\p{L}\p{Nd}]/u.test(character) && SPACE_CHARACTER.test(character);
}

/**
 * The text without what `isCut` holds of at its start, its end, or both. A hole at an end may begin or end with such characters itself.
 */
function trimEnds(call: Call, isCut: (character: string) => boolean): Value {
  const text = call.text(0);
  const segments = openEnds(text);
  const whole = fromSegments(segments, baseOf(text));
  let from = 0;
  const first = whole.parts[0];
  if (typeof first === 'string') from = countFrom([...first], isCut);
  let to = lengthOf(whole);
  const last = whole.parts.at(-1);
  if (typeof last === 'string' && (whole.parts.length > 1 || from < last.length))
    to -= countFrom([...last].reverse(), isCut);
  const cut = slice(whole, from, to);
  // With all text before a hole gone, the hole itself may lose some.
  return fromSegments(openEnds(cut), { place: call.place });
}

function openEnds(text: Text): readonly Segment[] {
  const segments = segmentsOf(text);
  return segments.map((segment, at) => {
    const isEnd = at === 0 || at === segments.length - 1;
    return isEnd && typeof segment.part !== 'string' && !isPlainSymbol(segment.part)
      ? { ...segment, part: changed(segment.part, text) }
      : segment;
  });
}

/** How many UTF-16 units characters from the first on take up. */
function countFrom(characters: readonly string[], isCut: (character: string) => boolean): number {
  let count = 0;
  for (const character of characters) {
    if (!isCut(character)) break;
    count += character.length;
  }
  return count;
}

function trimprefix(call: Call): Value {
  const [text, prefix] = [call.text(0), call.string(1)];
  const first = text.parts[0];
  const start = typeof first === 'string' ? first : '';
  if (start.startsWith(prefix)) return placed(slice(text, prefix.length, Number.POSITIVE_INFINITY), call);
  if (literal(text) === undefined && prefix.startsWith(start)) throw call.unknownBy(text);
  return placed(text, call);
}

function trimsuffix(call: Call): Value {
  const [text, suffix] = [call.text(0), call.string(1)];
  const last = text.parts.at(-1);
  const end = typeof last === 'string' ? last : '';
  if (end.endsWith(suffix)) return placed(slice(text, 0, lengthOf(text) - suffix.length), call);
  if (literal(text) === undefined && suffix.endsWith(end)) throw call.unknownBy(text);
  return placed(text, call);
}

function placed(text: Text, call: Call): Value {
  return { ...text, segments: segmentsOf(text), place: call.place };
}

function startswith(call: Call, atEnd: boolean): Value {
  const [text, sought] = [call.text(0), call.string(1)];
  const part = text.parts.at(atEnd ? -1 : 0);
  const known = typeof part === 'string' ? part : '';
  const fits = atEnd ? known.endsWith(sought) : known.startsWith(sought);
  if (fits || literal(text) !== undefined) return call.ofBoolean(fits);
  const mayFit = atEnd ? sought.endsWith(known) : sought.startsWith(known);
  if (!mayFit) return call.ofBoolean(false);
  throw call.unknownBy(text);
}

function strcontains(call: Call): Value {
  const [text, sought] = [call.text(0), call.string(1)];
  const found = text.parts.some((part) => typeof part === 'string' && part.includes(sought)) || sought === '';
  if (found || literal(text) !== undefined) return call.ofBoolean(found);
  throw call.unknownBy(text);
}

function join(call: Call): Value {
  const separator = call.text(0);
  const lists = call.args.slice(1).map((_, at) => call.list(at + 1));
  const pieces: Segment[] = [];
  let isFirst = true;
  let isSensitive = false;
  for (const { items, open } of lists) {
    for (const item of items) {
      if (!isFirst) pieces.push(...segmentsOf(separator));
      isFirst = false;
      isSensitive ||= item.sensitive === true;
      const text = partOf(call, item);
      call.charge(1 + lengthOf(text) / 16);
      for (const piece of segmentsOf(text)) pieces.push(piece);
    }
    if (open !== undefined)
      pieces.push({ part: { of: 'unknown', cause: open, fails: 'maybe' }, place: call.place, verbatim: false });
  }
  const joined = call.bound(fromSegments(pieces, { place: call.place }));
  return isSensitive ? withSensitive(joined) : joined;
}

/** An item as a piece of text; an unknown one is a hole. */
function partOf(call: Call, item: Value): Text {
  if (item.kind !== 'unknown') return call.toText(item);
  const { cause, fails, place } = item;
  return {
    kind: 'text',
    parts: [fails === undefined ? { of: 'unknown', cause } : { of: 'unknown', cause, fails }],
    place,
  };
}

/** A hole may hold the separator, but for symbols and what holds none of its characters. */
function split(call: Call): Value {
  const [separator, text] = [call.string(0), call.text(1)];
  const mayHold = text.parts.some(
    (part) => typeof part !== 'string' && !(isPlainSymbol(part) && /[^a-z0-9-]/.test(separator)),
  );
  if (mayHold) throw call.unknownBy(text);
  if (separator === '') {
    return listOf(
      call,
      [...call.string(1)].map((character) => call.ofString(character)),
    );
  }
  const items: Value[] = [];
  let from = 0;
  let at = 0;
  for (const part of text.parts) {
    if (typeof part !== 'string') {
      at += 1;
      continue;
    }
    for (let found = part.indexOf(separator); found !== -1; found = part.indexOf(separator, found + separator.length)) {
      items.push(slice(text, from, at + found));
      from = at + found + separator.length;
      call.charge(1);
    }
    at += part.length;
  }
  items.push(slice(text, from, Number.POSITIVE_INFINITY));
  return listOf(call, items);
}

function listOf(call: Call, items: readonly Value[]): Value {
  return call.ofList(items, { type: 'list' });
}

/** Offsets count characters; Terraform counts what people see as one, which is the same but for combining characters. */
function substr(call: Call): Value {
  const [offset, length] = [call.integer(1), call.integer(2)];
  const text = call.text(0);
  const known = literal(text);
  if (known === undefined) {
    const first = text.parts[0];
    const isWithin = typeof first === 'string' && offset >= 0 && length >= 0 && offset + length <= first.length;
    if (isWithin && /^[\x20-\x7e]*$/.test(first)) return placed(slice(text, offset, offset + length), call);
    throw call.unknownBy(text);
  }
  const characters = graphemes(known);
  const from = offset < 0 ? Math.max(offset + characters.length, 0) : offset;
  // From the end, no length at all means all of the rest.
  const end = length < 0 || (offset < 0 && length === 0) ? characters.length : from + length;
  if (from >= characters.length) return call.ofString('');
  const units = (count: number): number => characters.slice(0, count).join('').length;
  return placed(slice(text, units(from), units(Math.min(end, characters.length))), call);
}

let segmenter: Intl.Segmenter | undefined;

/** What people see as one character each. */
export function graphemes(text: string): string[] {
  if (/^[\x20-\x7e\n\t]*$/.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function indent(call: Call): Value {
  const spaces = call.integer(0);
  const text = call.text(1);
  if (spaces < 0 || spaces > 10_000) return call.fail('the number of spaces is out of range');
  const between = `\n${' '.repeat(spaces)}`;
  call.charge((lengthOf(text) * (spaces + 1)) / 16);
  return call.bound(
    mapPieces(
      text,
      (part) => part.replaceAll('\n', between),
      (hole) => changed(hole, text),
      { place: call.place },
    ),
  );
}

/** https://developer.hashicorp.com/terraform/language/functions#string-functions */
export const STRINGS: Definitions = {
  chomp: {
    min: 1,
    max: 1,
    run: (call) => {
      const text = call.text(0);
      const last = text.parts.at(-1);
      if (typeof last !== 'string') return fromSegments(openEnds(text), { place: call.place });
      let ends = 0;
      while (ends < last.length && /[\r\n]/.test(last.charAt(last.length - 1 - ends))) ends += 1;
      return placed(slice(text, 0, lengthOf(text) - ends), call);
    },
  },
  endswith: { min: 2, max: 2, run: (call) => startswith(call, true) },
  indent: { min: 2, max: 2, run: indent },
  join: { min: 2, run: join },
  lower: { min: 1, max: 1, run: (call) => mapCase(call, lower, true) },
  split: { min: 2, max: 2, run: split },
  startswith: { min: 2, max: 2, run: (call) => startswith(call, false) },
  strcontains: { min: 2, max: 2, run: strcontains },
  strrev: { min: 1, max: 1, run: (call) => call.ofString(graphemes(call.string(0)).reverse().join('')) },
  substr: { min: 3, max: 3, run: substr },
  title: { min: 1, max: 1, run: (call) => call.ofString(title(call.string(0))) },
  trim: {
    min: 2,
    max: 2,
    run: (call) => {
      const cut = new Set(call.string(1));
      return trimEnds(call, (character) => cut.has(character));
    },
  },
  trimprefix: { min: 2, max: 2, run: trimprefix },
  trimspace: { min: 1, max: 1, run: (call) => trimEnds(call, (character) => LEADING.test(character)) },
  trimsuffix: { min: 2, max: 2, run: trimsuffix },
  upper: { min: 1, max: 1, run: (call) => mapCase(call, upper, false) },
};

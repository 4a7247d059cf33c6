import { type Hole, literal, type Text, type Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';
import { absent, string } from '../make.js';
import { compileRegex, type Match, matchAll, matchFrom, type Regex } from '../regex/match.js';
import { PatternError } from '../regex/parse.js';
import { mapPieces, segmentsOf } from '../texts.js';
import { changed } from './strings.js';

function compile(call: Call, source: string): Regex {
  try {
    const regex = compileRegex(source);
    call.charge(regex.program.length);
    return regex;
  } catch (error) {
    if (error instanceof PatternError) return call.fail(`the pattern cannot be read: ${error.message}`);
    throw error;
  }
}

/** https://developer.hashicorp.com/terraform/language/functions/regex */
function captured(call: Call, { groups }: Regex, match: Match, text: string): Value {
  const group = (index: number): Value => {
    const [start = -1, end = -1] = match.slice(2 * index, 2 * index + 2);
    return start < 0 ? absent(call.place) : string(text.slice(start, end), call.place);
  };
  const named = groups.filter((name) => name !== undefined);
  if (groups.length === 0) return group(0);
  if (named.length === 0) return call.ofList(groups.map((_, at) => group(at + 1)));
  if (named.length < groups.length) return call.fail('the pattern has groups with and without names');
  return call.ofMap(groups.map((name, at) => call.entry(name ?? '', group(at + 1))));
}

function regex(call: Call): Value {
  const compiled = compile(call, call.string(0));
  const text = call.string(1);
  const match = matchFrom(compiled, text, 0, (steps) => call.charge(steps));
  return match === undefined ? call.fail('the pattern does not match') : captured(call, compiled, match, text);
}

function regexall(call: Call): Value {
  const compiled = compile(call, call.string(0));
  const text = call.string(1);
  const matches = matchAll(compiled, text, (steps) => call.charge(steps));
  return call.ofList(
    matches.map((match) => captured(call, compiled, match, text)),
    { type: 'list' },
  );
}

/** https://developer.hashicorp.com/terraform/language/functions/replace */
function replace(call: Call): Value {
  const [text, sought, replacement] = [call.text(0), call.string(1), call.string(2)];
  if (sought.length > 2 && sought.startsWith('/') && sought.endsWith('/')) {
    const known = literal(text);
    if (known === undefined) throw call.unknownBy(text);
    return call.ofString(replaceMatches(call, compile(call, sought.slice(1, -1)), known, replacement));
  }
  if (literal(text) === undefined && mayCross(text, sought)) throw call.unknownBy(text);
  const swap = (part: string): string => {
    if (sought === '') return `${replacement}${[...part].map((each) => each + replacement).join('')}`;
    const made = part.replaceAll(sought, () => replacement);
    call.charge(made.length / 16);
    return made;
  };
  const hole = (part: Hole): Hole => (cannotHold(part, sought) ? part : changed(part, text));
  return call.bound(mapPieces(crosses(text, sought) ? whole(text) : text, swap, hole, { place: call.place }));
}

/** Whether what is sought stands across two pieces that come from different places. */
function crosses(text: Text, sought: string): boolean {
  const count = (parts: Text['parts']): number =>
    parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.split(sought).length - 1 : 0), 0);
  const pieces = segmentsOf(text).map(({ part }) => part);
  return pieces.length > 1 && (sought === '' || count(pieces) !== count(text.parts));
}

/** The text without the places of its pieces. */
function whole(text: Text): Text {
  const { segments, json, ...rest } = text;
  return rest;
}

/** Account, partition and region hold small letters, digits and dashes only. */
function cannotHold(hole: Hole, sought: string): boolean {
  return hole.of === 'symbol' && ['account', 'partition', 'region'].includes(hole.name) && /[^a-z0-9-]/.test(sought);
}

/** Whether what is sought may begin or end within a hole, and go on in the text beside it. */
function mayCross({ parts }: Text, sought: string): boolean {
  if (sought === '') return true;
  for (let length = 1; length < sought.length; length += 1) {
    for (const [at, part] of parts.entries()) {
      if (typeof part !== 'string') continue;
      if (at < parts.length - 1 && part.endsWith(sought.slice(0, length))) return true;
      if (at > 0 && part.startsWith(sought.slice(length))) return true;
    }
  }
  return false;
}

function replaceMatches(call: Call, compiled: Regex, text: string, replacement: string): string {
  let made = '';
  let from = 0;
  for (const match of matchAll(compiled, text, (steps) => call.charge(steps))) {
    const [start = 0, end = 0] = match;
    made += text.slice(from, start) + expand(replacement, compiled, match, text);
    call.charge((made.length - from) / 64);
    from = end;
  }
  return made + text.slice(from);
}

/** `$1`, `${1}`, `$name`, `${name}` and `$$`, as Go's `Expand` reads them: a name is as long as it can be. */
function expand(replacement: string, { groups }: Regex, match: Match, text: string): string {
  return replacement.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, plain?: string, braced?: string) => {
    if (whole === '$$') return '$';
    const name = plain ?? braced ?? '';
    const index = /^\d+$/.test(name) ? Number(name) : groups.indexOf(name) + 1 || -1;
    const [start = -1, end = -1] = index < 0 ? [] : match.slice(2 * index, 2 * index + 2);
    return start < 0 ? '' : text.slice(start, end);
  });
}

export const REGEX: Definitions = {
  regex: { min: 2, max: 2, run: regex },
  regexall: { min: 2, max: 2, run: regexall },
  replace: { min: 3, max: 3, run: replace },
};

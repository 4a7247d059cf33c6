import { parseJson } from '../input/json.js';
import { MAX_DEPTH, type Node } from '../input/node.js';
import type { Place } from '../input/place.js';
import { type Cause, literal, type Text, text as textOf, type Value } from '../input/value.js';
import { causeOf } from './causes.js';
import { showKey } from './show.js';

/**
 * JSON inside a text, as values. They stand where the text stands; their routes go on inside it. A text that is no JSON, that has
 * holes, or that has a key twice (which of the two AWS takes is not said anywhere) is not known.
 */
export function jsonText(text: Text): Value {
  const { place } = text;
  // What an expression was evaluated to has been read already.
  if (text.json !== undefined) return text.json;
  const source = literal(text);
  if (source === undefined) return { kind: 'unknown', cause: putTogether(text), place };
  const plain = plainJson(source);
  if (plain !== undefined) {
    const reading = { budget: budgetOf(source.length), base: baseOf(text) };
    const value = plainValue(plain.is, place, reading);
    return reading.budget.left < 0 ? unreadable('JSON nested too deep for its size', place) : value;
  }
  const parsed = parseJson(source);
  if ('error' in parsed) return unreadable('text that is no JSON', place);
  const twice = parsed.duplicates[0];
  if (twice !== undefined) return unreadable(`the key ${showKey(twice.key, text)} twice`, place);
  return nodeValue(parsed.node, text, source.length) ?? unreadable('JSON nested too deep for its size', place);
}

/**
 * A tree that was read from a text, as values that stand where the text stands. Undefined where it is nested too deep for its size.
 * @param length of what was read
 * @param partsOf what a string in it stands for
 */
export function nodeValue(
  node: Node,
  text: Text,
  length: number,
  partsOf: (source: string) => Text['parts'] = (source) => [source],
): Value | undefined {
  const budget = budgetOf(length);
  const value = toValue(node, text.place, { budget, partsOf, base: baseOf(text) });
  return budget.left < 0 ? undefined : value;
}

function budgetOf(length: number) {
  return { left: 1_000_000 + 4 * length };
}

function baseOf({ sensitive }: Text): Reading['base'] {
  return sensitive ? { sensitive } : {};
}

/**
 * JSON in which nothing has to be looked at more closely: it is written as it would be written again, so that no key comes twice and all
 * numbers are as they are written. Nearly all policies in a plan are like that, and the own parser takes several times as long.
 */
function plainJson(source: string): { is: unknown } | undefined {
  if (!/^[{[]/.test(source) || isDeep(source)) return undefined;
  let is: unknown;
  try {
    is = JSON.parse(source);
  } catch {
    // The own parser says what is wrong.
    return undefined;
  }
  return JSON.stringify(is) === source ? { is } : undefined;
}

/** Rather too often than too rarely: all that open count, those in strings, too. */
function isDeep(source: string): boolean {
  let opened = 0;
  for (let at = 0; at < source.length && opened <= MAX_DEPTH; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) opened += 1;
  }
  return opened > MAX_DEPTH;
}

function plainValue(json: unknown, place: Place, reading: Pick<Reading, 'budget' | 'base'>): Value {
  const { budget } = reading;
  budget.left -= place.route.length;
  if (budget.left < 0) return unreadable('', place);
  const base = { ...reading.base, place };
  if (typeof json === 'string') return textOf([json], base);
  if (json === null) return { ...base, kind: 'absent', computed: false };
  if (typeof json !== 'object') return { ...base, kind: 'text', parts: [String(json)] };
  const below = (step: string | number): Place => ({ ...place, route: [...place.route, step] });
  if (Array.isArray(json))
    return { ...base, kind: 'list', items: json.map((item, index) => plainValue(item, below(index), reading)) };
  const entries = Object.entries(json).map(([key, value]) => {
    const at = below(key);
    return { key, keyPlace: at, value: plainValue(value, at, reading) };
  });
  return { ...base, kind: 'map', entries };
}

interface Reading {
  /** Steps of all routes together. */
  budget: { left: number };
  partsOf: (source: string) => Text['parts'];
  base: { sensitive?: true };
}

/** The parsers limit the depth. */
function toValue(node: Node, place: Place, reading: Reading): Value {
  const { budget, partsOf } = reading;
  budget.left -= place.route.length;
  if (budget.left < 0) return unreadable('', place);
  const base = { ...reading.base, place };
  const below = (step: string | number): Place => ({ ...place, route: [...place.route, step] });
  if (node.tag !== undefined) return unreadable(`the tag \`${node.tag}\``, place);
  switch (node.kind) {
    case 'string': {
      const parts = partsOf(node.value);
      const [hole] = parts;
      // Without quotes it may come to a list or map.
      const isOpen = parts.length === 1 && typeof hole === 'object' && hole.of === 'unknown' && node.style === 'plain';
      return isOpen ? { ...base, kind: 'unknown', cause: hole.cause } : textOf(parts, base);
    }
    case 'number':
    case 'boolean':
      return { ...base, kind: 'text', parts: [node.source] };
    case 'null':
      return { ...base, kind: 'absent', computed: false };
    case 'list':
      return { ...base, kind: 'list', items: node.items.map((item, index) => toValue(item, below(index), reading)) };
    case 'map':
      return {
        ...base,
        kind: 'map',
        entries: node.entries.map(({ key, value }) => ({
          key,
          keyPlace: below(key),
          value: toValue(value, below(key), reading),
        })),
      };
    case 'broken':
      return { ...base, kind: 'unknown', cause: { kind: 'malformed', expression: node.source, place } };
  }
}

/** A text with holes may have any shape once they are filled. */
export function putTogether(text: Text, format = 'JSON'): Cause {
  const cause = causeOf(text, `${format} that is put together`);
  return cause.kind === 'malformed' || cause.kind === 'apply' ? { ...cause, kind: 'unsupported' } : cause;
}

export function unreadable(expression: string, place: Place): Value {
  return { kind: 'unknown', cause: { kind: 'malformed', expression, place }, place };
}

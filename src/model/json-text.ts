import { parseJson } from '../input/json.js';
import type { Node } from '../input/node.js';
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
  { place, sensitive }: Text,
  length: number,
  partsOf: (source: string) => Text['parts'] = (source) => [source],
): Value | undefined {
  const budget = { left: 1_000_000 + 4 * length };
  const value = toValue(node, place, { budget, partsOf, base: sensitive ? { sensitive } : {} });
  return budget.left < 0 ? undefined : value;
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

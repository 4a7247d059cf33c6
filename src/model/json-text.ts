import { parseJson } from '../input/json.js';
import type { Node } from '../input/node.js';
import type { Place } from '../input/place.js';
import { type Cause, literal, type Text, type Value } from '../input/value.js';
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
  const budget = { left: 1_000_000 + 4 * source.length };
  const value = toValue(parsed.node, place, text.sensitive === true, budget);
  return budget.left < 0 ? unreadable('JSON nested too deep for its size', place) : value;
}

/** `parseJson` limits the depth, `budget` the steps of all routes together. */
function toValue(node: Node, place: Place, sensitive: boolean, budget: { left: number }): Value {
  budget.left -= place.route.length;
  if (budget.left < 0) return unreadable('', place);
  const base = sensitive ? ({ place, sensitive: true } as const) : { place };
  const below = (step: string | number): Place => ({ ...place, route: [...place.route, step] });
  switch (node.kind) {
    case 'string':
      return { ...base, kind: 'text', parts: node.value === '' ? [] : [node.value] };
    case 'number':
    case 'boolean':
      return { ...base, kind: 'text', parts: [node.source] };
    case 'null':
      return { ...base, kind: 'absent', computed: false };
    case 'list':
      return {
        ...base,
        kind: 'list',
        items: node.items.map((item, index) => toValue(item, below(index), sensitive, budget)),
      };
    case 'map':
      return {
        ...base,
        kind: 'map',
        entries: node.entries.map(({ key, value }) => ({
          key,
          keyPlace: below(key),
          value: toValue(value, below(key), sensitive, budget),
        })),
      };
    case 'broken':
      return { ...base, kind: 'unknown', cause: { kind: 'malformed', expression: node.source, place } };
  }
}

/** A text with holes may have any shape once they are filled. */
function putTogether(text: Text): Cause {
  const cause = causeOf(text, 'JSON that is put together');
  return cause.kind === 'malformed' || cause.kind === 'apply' ? { ...cause, kind: 'unsupported' } : cause;
}

function unreadable(expression: string, place: Place): Value {
  return { kind: 'unknown', cause: { kind: 'malformed', expression, place }, place };
}

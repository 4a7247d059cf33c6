import type { Node } from './node.js';
import type { Place, Route } from './place.js';
import type { Value } from './value.js';

/** Steps of all routes together, beside four for each character of the text: JSON nested deep repeats them. */
const LEAST_BUDGET = 1_000_000;

/**
 * A JSON text that `parseJson` has read as values, each with its own place. Numbers and truth values are texts, as policies have them.
 *
 * @param file as shown
 * @param length of the text
 * @returns undefined for what is nested too deep for its size
 */
export function jsonValue(node: Node, file: string, length: number): Value | undefined {
  const budget = { left: LEAST_BUDGET + 4 * length };
  const value = toValue(node, [], file, budget);
  return budget.left < 0 ? undefined : value;
}

/** `parseJson` limits the depth. */
function toValue(node: Node, route: Route, file: string, budget: { left: number }): Value {
  const place: Place = { file, span: node.span, syntax: 'json', route };
  budget.left -= route.length;
  if (budget.left < 0) return { kind: 'absent', computed: false, place };
  switch (node.kind) {
    case 'string':
      return { kind: 'text', parts: node.value === '' ? [] : [node.value], place };
    case 'number':
    case 'boolean':
      return { kind: 'text', parts: [node.source], place };
    case 'null':
      return { kind: 'absent', computed: false, place };
    case 'list':
      return {
        kind: 'list',
        items: node.items.map((item, index) => toValue(item, [...route, index], file, budget)),
        place,
      };
    case 'map':
      return {
        kind: 'map',
        entries: node.entries.map(({ key, keySpan, value }) => ({
          key,
          keyPlace: { file, span: keySpan, syntax: 'json', route: [...route, key] },
          value: toValue(value, [...route, key], file, budget),
        })),
        place,
      };
    case 'broken':
      return { kind: 'unknown', cause: { kind: 'malformed', expression: node.source, place }, place };
  }
}

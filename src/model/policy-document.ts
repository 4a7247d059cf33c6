import { parseJson } from '../input/json.js';
import { snippet } from '../input/json-messages.js';
import { jsonValue } from '../input/json-value.js';
import type { Position } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import type { MapValue } from '../input/value.js';
import { decode } from './decode.js';
import { Names } from './identity.js';
import type { Statement } from './policy.js';

/** That a message quotes. */
const LONGEST_KEY = 60;

/** A policy in a file of its own, as AWS takes it. */
export interface PolicyDocument {
  /** What stands for the resource that carries it: there is none. */
  on: Resource;
  /** The document itself. */
  document: MapValue;
  statements: readonly Statement[];
}

/**
 * Reads a policy document: a JSON object. A key that comes twice is a fault: which of the two counts is not said anywhere. What is
 * wrong inside of a statement is none; `decode` makes it unknown.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 *
 * @param name of the file, as shown
 */
export function readPolicyDocument(
  text: string,
  name: string,
): PolicyDocument | { fault: { message: string; position: Pick<Position, 'line' | 'column'> } } {
  const parsed = parseJson(text);
  if ('error' in parsed) return { fault: { message: parsed.error, position: parsed.position } };
  const [twice] = parsed.duplicates;
  if (twice !== undefined) {
    const message = `the key \`${snippet(twice.key, 0, LONGEST_KEY)}\` comes a second time in one object`;
    return { fault: { message, position: twice.position } };
  }
  const start = { line: 1, column: 1 };
  if (parsed.node.kind !== 'map') {
    return { fault: { message: 'a policy is a JSON object with `Statement`', position: start } };
  }
  const document = jsonValue(parsed.node, name, text.length);
  if (document?.kind !== 'map') return { fault: { message: 'it is nested too deep for its size', position: start } };
  const { place } = document;
  const on: Resource = {
    ...{ address: name, mode: 'managed', type: 'policy document', when: [] },
    ...{ attributes: document, place },
  };
  return { on, document, statements: decode(document, on, new Names([])) };
}

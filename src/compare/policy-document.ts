import { parseJson } from '../input/json.js';
import { jsonValue } from '../input/json-value.js';
import type { Node } from '../input/node.js';
import type { Problem, Resource } from '../input/resource.js';
import type { MapValue } from '../input/value.js';
import { decode } from '../model/decode.js';
import { Names } from '../model/identity.js';
import type { Statement } from '../model/policy.js';

/** A policy in a file of its own, as AWS takes it. */
export interface PolicyDocument {
  /** What stands for the resource that carries it: there is none. */
  on: Resource;
  statements: readonly Statement[];
}

/**
 * Reads a policy document: a JSON object with `Statement`. A key that comes twice is a problem, as in templates: which of the two
 * counts is not said anywhere. What is wrong inside of a statement is no problem here; `decode` makes it unknown.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 *
 * @param name of the file, as shown
 * @returns undefined for what is no policy document
 */
export function readPolicyDocument(text: string, name: string): PolicyDocument | { problem: Problem } | undefined {
  const parsed = parseJson(text);
  if ('error' in parsed) {
    // Whatever else is wrong with it, `detect` has said.
    const problem = { document: name, message: parsed.error, line: parsed.position.line };
    return parsed.error.startsWith('nested') ? { problem } : undefined;
  }
  if (!isPolicy(parsed.node)) return undefined;
  const [twice] = parsed.duplicates;
  if (twice !== undefined) {
    const message = `the key \`${twice.key}\` comes twice in one object; which of the two counts is not said anywhere`;
    return { problem: { document: name, message, line: twice.position.line } };
  }
  const value = jsonValue(parsed.node, name, text.length);
  if (value?.kind !== 'map') return { problem: { document: name, message: 'it is nested too deep for its size' } };
  const on = carrier(name, value);
  return { on, statements: decode(value, on, new Names([])) };
}

function isPolicy(node: Node): boolean {
  return node.kind === 'map' && node.entries.some(({ key }) => key.toLowerCase() === 'statement');
}

function carrier(name: string, attributes: MapValue): Resource {
  return { address: name, mode: 'managed', type: 'policy document', attributes, when: [], place: attributes.place };
}

import type { Resource } from '../../src/input/resource.js';
import type { MapValue } from '../../src/input/value.js';
import { decode } from '../../src/model/decode.js';
import { Names } from '../../src/model/identity.js';
import { jsonText } from '../../src/model/json-text.js';
import type { Statement } from '../../src/model/policy.js';

const place = { file: 'policy.json', syntax: 'json', route: [] } as const;
const attributes: MapValue = { kind: 'map', entries: [], place };
const on: Resource = { address: 'policy', mode: 'managed', type: 'policy', attributes, when: [], place };

/** The statements of a policy document as AWS takes it: `{ Version: '2012-10-17', Statement: … }`. */
export function statementsOf(document: unknown): Statement[] {
  const value = jsonText({ kind: 'text', parts: [JSON.stringify(document)], place });
  if (value.kind !== 'map') throw new Error('a policy document is an object');
  return decode(value, on, new Names([]));
}

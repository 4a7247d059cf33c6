import type { Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';
import { isArn } from '../equal.js';
import { factsOf } from '../facts.js';
import { loneHole, unknown } from '../make.js';
import { graphemes } from './strings.js';

/** Of a text the characters as people see them; of a set of which not all is known it hangs on what is equal. */
function length(call: Call): Value {
  const value = call.given(0);
  switch (value.kind) {
    case 'text':
      if (isArn(value)) return { ...unknown(call.unknownBy(value).value.cause, call.place), atLeast: 'arn:'.length };
      if (loneHole(value) !== undefined) throw call.unknownBy(value);
      return call.ofNumber(String(graphemes(call.string(0)).length));
    case 'list': {
      const isSure = value.type !== 'set' || value.items.length < 2 || factsOf(value).known;
      if (value.open !== undefined || !isSure) throw call.unknownBy(value);
      return call.ofNumber(String(value.items.length));
    }
    case 'map':
      if (value.open !== undefined) throw call.unknownBy(value);
      return call.ofNumber(String(new Set(value.entries.map(({ key }) => key)).size));
    default:
      return call.fail('only texts, lists and maps have a length');
  }
}

/** https://developer.hashicorp.com/terraform/language/functions/length */
export const COLLECTIONS: Definitions = { length: { min: 1, max: 1, run: length } };

import type { Value } from '../../../value.js';
import type { Call, Definition, Definitions } from '../call.js';
import { derived, withSensitive } from '../make.js';
import type { Type } from '../types.js';

/** Null and what is not known keep their place; https://developer.hashicorp.com/terraform/language/functions#type-conversion-functions */
function to(type: Type): Definition {
  return {
    min: 1,
    max: 1,
    keeps: true,
    run(call) {
      const value = call.value(0);
      call.chargeAll(value);
      return call.convert(value, type);
    },
  };
}

function issensitive(call: Call): Value {
  const value = call.value(0);
  const isUnsure = value.kind === 'unknown' && !value.sensitive;
  return isUnsure ? derived(value, call.place) : call.ofBoolean(value.sensitive === true);
}

/**
 * The value without its mark, in Terraform. Here it stays marked: it was declared to be secret, and is used for judging all the same.
 * https://developer.hashicorp.com/terraform/language/functions/nonsensitive
 */
function nonsensitive(call: Call): Value {
  return call.value(0);
}

const ANY: Type = { is: 'any' };

export const CONVERSIONS: Definitions = {
  ephemeralasnull: { min: 1, max: 1, keeps: true, run: (call) => call.value(0) },
  issensitive: { min: 1, max: 1, run: issensitive },
  nonsensitive: { min: 1, max: 1, keeps: true, run: nonsensitive },
  sensitive: { min: 1, max: 1, keeps: true, run: (call) => withSensitive(call.value(0)) },
  tobool: to({ is: 'bool' }),
  tolist: to({ is: 'list', of: ANY }),
  tomap: to({ is: 'map', of: ANY }),
  tonumber: to({ is: 'number' }),
  toset: to({ is: 'set', of: ANY }),
  tostring: to({ is: 'string' }),
};

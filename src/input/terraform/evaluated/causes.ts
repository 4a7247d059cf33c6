import { failure } from '../../hcl/evaluate/make.js';
import type { Cause, Value } from '../../value.js';
import { NOWHERE } from './plan-values.js';

/** Of what is made from itself. */
export function circle(name: string): Value {
  return failure(name, 'it refers to itself', NOWHERE);
}

/** The sources are not at hand, or say something else than the plan. */
export function notInSources(expression: string): Cause {
  return { kind: 'no-source', expression, place: NOWHERE };
}

/** Neither the plan nor the sources tell it. */
export function outside(expression: string): Cause {
  return { kind: 'outside', expression, place: NOWHERE };
}

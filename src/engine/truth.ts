import type { Kleene } from '../iam/kleene.js';
import type { Pieces } from '../iam/statement.js';
import type { Place } from '../input/place.js';
import type { Cause } from '../input/value.js';
import type { Witness } from './finding.js';

/** The element that makes a clause true, false or unknown. `shown` is as people write it, secrets left out. */
export interface Evidence {
  place: Place;
  shown: string;
}

/** An ARN that keeps clear of some patterns; null: none found. */
export type Example = (avoid: readonly Pieces[]) => string | null;

/** A truth value with its reasons. */
export interface Truth {
  is: Kleene;
  at: readonly Evidence[];
  causes: readonly Cause[];
  /** What a request would have to be about, to show it: an action, and one of these ARNs. */
  action?: string;
  examples?: readonly Example[];
  /** Why, in a few words, where the evidence alone does not say it. */
  why?: string;
  /** The request that a trust policy refuses. */
  refused?: Witness;
}

export const truths = {
  yes: { is: true, at: [], causes: [] } satisfies Truth as Truth,
  no: { is: false, at: [], causes: [] } satisfies Truth as Truth,
};

/** Conjunction: false for the first reason that makes it false, all reasons otherwise. */
export function all(list: readonly Truth[]): Truth {
  return combine(list, false);
}

/** Disjunction. */
export function any(list: readonly Truth[]): Truth {
  return combine(list, true);
}

/** Negation: the reasons stay what they are. */
export function negate(truth: Truth): Truth {
  return truth.is === 'unknown' ? truth : { ...truth, is: !truth.is };
}

function combine(list: readonly Truth[], deciding: boolean): Truth {
  const unknown = list.some((truth) => truth.is === 'unknown');
  const is = list.some((truth) => truth.is === deciding) ? deciding : unknown ? 'unknown' : !deciding;
  const reasons = list.filter((truth) => truth.is === is);
  // A request has to fit all that holds, not only what decides.
  const holding = list.findLast((truth) => truth.action !== undefined)?.action;
  const examples = reasons.flatMap((truth) => truth.examples ?? []);
  const why = reasons.find((truth) => truth.why !== undefined)?.why;
  const refused = reasons.find((truth) => truth.refused !== undefined)?.refused;
  return {
    is,
    at: reasons.flatMap((truth) => truth.at),
    causes: reasons.flatMap((truth) => truth.causes),
    ...(holding !== undefined && { action: holding }),
    ...(examples.length > 0 && { examples }),
    ...(why !== undefined && { why }),
    ...(refused !== undefined && { refused }),
  };
}

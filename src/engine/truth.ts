import type { ArnKind } from '../iam/arn/arn-space.js';
import type { Kleene } from '../iam/kleene.js';
import type { Pieces } from '../iam/statement.js';
import type { Place } from '../input/place.js';
import type { Cause } from '../input/value.js';
import type { Patterns } from '../model/policy.js';
import type { Witness } from './finding.js';

/** The element that makes a clause true, false or unknown. `shown` is as people write it, secrets left out. */
export interface Evidence {
  place: Place;
  shown: string;
}

/** What a clause asks of elements. */
export interface Asked {
  /** The same where the same is asked. */
  key: string;
  /** Only ARNs of this kind matter. */
  kind?: ArnKind;
  /** Whether an element would do: where a Deny or a boundary leaves nothing but such a one, all is well. */
  wouldDo?(pieces: Pieces): Kleene;
}

/** Elements that do not do, or perhaps not: a request about one of them shows that a rule does not hold. */
export interface Offence {
  is: false | 'unknown';
  at: Evidence;
  resources: Patterns;
  asked: Asked;
}

/** A truth value with its reasons. */
export interface Truth {
  is: Kleene;
  at: readonly Evidence[];
  causes: readonly Cause[];
  /** What a request would have to be about, to show it: an action, and one of these elements. */
  action?: string;
  offences?: readonly Offence[];
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
  // What is not known decides once the rest is found to be harmless.
  const offences = list
    .filter((truth) => truth.is === is || truth.is === 'unknown')
    .flatMap((one) => one.offences ?? []);
  const why = reasons.find((truth) => truth.why !== undefined)?.why;
  const refused = reasons.find((truth) => truth.refused !== undefined)?.refused;
  return {
    is,
    at: reasons.flatMap((truth) => truth.at),
    causes: reasons.flatMap((truth) => truth.causes),
    ...(holding !== undefined && { action: holding }),
    ...(offences.length > 0 && { offences }),
    ...(why !== undefined && { why }),
    ...(refused !== undefined && { refused }),
  };
}

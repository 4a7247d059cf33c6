import { type Access, all, not } from './access.js';
import { type Found, type FoundRequest, findRequest, requestsIn, type Undecided } from './find-request.js';
import { accessOf, type Policies } from './policies.js';
import type { Universe } from './universe.js';

/** Requests and doubts that are listed; there may be more. */
const MOST = 500;

/**
 * Whether some policies grant anything beyond others: a request that `after` lets through and `before` does not, or the proof that
 * there is none, or that it cannot be told. Included is what is no "beyond".
 */
export function grantsBeyond(after: Policies, before: Policies, universe: Universe): Found {
  return findRequest(beyond(after, before), universe);
}

/** All that is granted beyond, as far as it is listed. */
export interface Beyond {
  added: readonly FoundRequest[];
  undecided: readonly Undecided[];
  /** There is more than is listed. */
  more: boolean;
}

/** Each way in which some policies grant something beyond others: one request for each statement and kind of action. */
export function accessBeyond(after: Policies, before: Policies, universe: Universe): Beyond {
  const added: FoundRequest[] = [];
  const undecided: Undecided[] = [];
  for (const found of requestsIn(beyond(after, before), universe)) {
    if (added.length + undecided.length === MOST) return { added, undecided, more: true };
    if (found.is === true) added.push(found);
    else undecided.push(found);
  }
  return { added, undecided, more: false };
}

function beyond(after: Policies, before: Policies): Access {
  return all([accessOf(after), not(accessOf(before))]);
}

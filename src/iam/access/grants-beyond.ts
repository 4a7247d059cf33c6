import { all, not } from './access.js';
import { type Found, findRequest } from './find-request.js';
import { accessOf, type Policies } from './policies.js';
import type { Universe } from './universe.js';

/**
 * Whether some policies grant anything beyond others: a request that `after` lets through and `before` does not, or the proof that
 * there is none, or that it cannot be told. Included is what is no "beyond".
 */
export function grantsBeyond(after: Policies, before: Policies, universe: Universe): Found {
  return findRequest(all([accessOf(after), not(accessOf(before))]), universe);
}

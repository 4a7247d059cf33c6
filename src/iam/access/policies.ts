import type { Statement } from '../statement.js';

/** A policy, or several that count as one, as a list of statements. `open` is set where it may have more than these. */
export interface Policy {
  statements: readonly Statement[];
  open?: unknown;
}

/**
 * The policies that decide about requests, by the part they play.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export interface Policies {
  /** All identity-based policies of who asks, those of its groups as well. */
  identity?: Policy;
  /** The resource-based policy of what is asked for; a role's trust policy, for `sts:AssumeRole` and its kin. */
  resource?: Policy;
  /** The permissions boundary of who asks. */
  boundary?: Policy;
  /** Service control policies, one a level (root, each organizational unit, account): every level has to allow. */
  scps?: readonly Policy[];
  /** Resource control policies, one a level. */
  rcps?: readonly Policy[];
}

import type * as iam from '../iam/statement.js';
import type { Place, Route } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import type { Cause, Value } from '../input/value.js';

/** An action, resource, principal or condition value of a policy. `cause` is why it is not known, where it is not. */
export interface Element extends iam.Element {
  value: Value;
  cause?: Cause;
}

export interface PrincipalElement extends Element {
  kind: iam.PrincipalKind;
}

export interface Patterns extends iam.Patterns<Element> {
  open?: Cause;
  place: Place;
}

export interface Principals extends iam.Principals<PrincipalElement> {
  open?: Cause;
}

export interface Condition extends iam.Condition<Element> {
  open?: Cause;
}

/** A statement and where it stands. `index` is -1 for the statements that a policy may have besides those that can be read. */
export interface Statement extends iam.Statement {
  index: number;
  sid: string | undefined;
  /** Why the sid is not known, where it is not. */
  sidCause?: Cause;
  /** Why the effect is not known, where it is not. */
  effectCause?: Cause;
  actions: Patterns;
  resources?: Patterns;
  principals?: Principals;
  conditions: readonly Condition[];
  openConditions?: Cause;
  place: Place;
}

export type Reading = 'decoded' | 'partly-unknown' | 'not-readable';

/** A policy as one attribute of one resource has it. */
export interface Policy {
  /** The resource whose attribute carries it. */
  on: Resource;
  /** As `PolicyAttribute` and `ResourcePolicyAttribute` have it. */
  as: 'identity' | 'trust' | 'resource' | 'limit';
  /** From the resource's attribute down: `policy`, `inline_policy[0].policy`. */
  route: Route;
  /** With a last one of index -1 where there may be more than can be read. */
  statements: readonly Statement[];
  reading: Reading;
  /** The `aws_iam_policy_document` it is taken from, where it is not known as text. */
  document: Resource | undefined;
  place: Place;
}

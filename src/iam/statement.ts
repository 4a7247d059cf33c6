/**
 * What the rest of `iam/` reasons about: a policy statement whose texts may have gaps. The model's own types carry places and
 * causes besides; they fit these by structure, so that `iam/` imports nothing.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */

/**
 * A spot in a text that is not known as text.
 * - `unknown`: any text may stand here, also none, also wildcards and colons.
 * - `fixed`: one text that is not known yet, not empty, without wildcards, colons and slashes: the own account, the partition,
 *   the name of a role that is yet to be made. Two fixed gaps with the same name hold the same text.
 * - `variable`: an IAM policy variable such as `${aws:username}`; the request decides what stands here.
 */
export interface Gap {
  stands: 'unknown' | 'fixed' | 'variable';
  name: string;
}

/** Literal text and gaps, in order. In action and resource patterns the literal text holds `*` and `?` as wildcards. */
export type Pieces = readonly (string | Gap)[];

export interface Element {
  pieces: Pieces;
}

/** Action or NotAction, Resource or NotResource. `open` is set when there may be more items than these. */
export interface Patterns<E extends Element = Element> {
  not: boolean;
  items: readonly E[];
  open?: unknown;
}

/** `any` is a bare `"*"`; `{"AWS": "*"}` is an item of kind `AWS`. */
export type PrincipalKind = 'any' | 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';

export interface PrincipalElement extends Element {
  kind: PrincipalKind;
}

/** Principal or NotPrincipal. `open` is set when there may be more items than these, of any kind. */
export interface Principals<E extends PrincipalElement = PrincipalElement> {
  not: boolean;
  items: readonly E[];
  open?: unknown;
}

/** One operator on one key: `operator` as written, e.g. `ForAnyValue:StringLikeIfExists`. */
export interface Condition<E extends Element = Element> {
  operator: string;
  key: string;
  values: readonly E[];
  open?: unknown;
}

export interface Statement {
  effect: 'Allow' | 'Deny' | 'unknown';
  actions: Patterns;
  /** Absent in trust policies. */
  resources?: Patterns;
  /** Absent in identity policies. */
  principals?: Principals;
  conditions: readonly Condition[];
  /** Set when there may be more conditions than these. */
  openConditions?: unknown;
}

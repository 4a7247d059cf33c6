import type { Statement } from '../statement.js';

/**
 * A set of requests, as a formula over what statements are about. A statement's effect says nothing here: it is the formula that
 * puts a Deny behind a `not`.
 * - `statement`: the requests that the statement is about.
 * - `unknown`: a set that is not known at all, e.g. of statements that could not be read. Two of them with one name are the same set.
 */
export type Access =
  | { readonly is: 'statement'; readonly statement: Statement }
  | { readonly is: 'all' | 'any'; readonly of: readonly Access[] }
  | { readonly is: 'not'; readonly of: Access }
  | { readonly is: 'unknown'; readonly name: string };

/** All requests. */
export const everything: Access = { is: 'all', of: [] };
/** No request. */
export const nothing: Access = { is: 'any', of: [] };

/** Requests in all of the sets; everything for none. */
export function all(of: readonly Access[]): Access {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { is: 'all', of };
}

/** Requests in one of the sets; nothing for none. */
export function any(of: readonly Access[]): Access {
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { is: 'any', of };
}

/** Requests that are not in the set. */
export function not(of: Access): Access {
  return of.is === 'not' ? of.of : { is: 'not', of };
}

/** Requests that a statement is about. */
export function about(statement: Statement): Access {
  return { is: 'statement', statement };
}

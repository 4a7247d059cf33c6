import type { Place } from './place.js';

/**
 * Why a value is not known.
 * - `apply`: it exists only once the change is applied.
 * - `parameter`: a parameter without a default.
 * - `outside`: it comes from outside this change (another stack's export, a parameter store).
 * - `no-source`: the plan alone does not say it, and there is no source text to look it up in.
 * - `unsupported`: it could be known, but this version of Passgate does not evaluate it.
 * - `malformed`: what stands there is not what AWS accepts.
 * - `undecided`: everything is known, but no proof was found; `expression` says what of.
 */
export interface Cause {
  kind: 'apply' | 'parameter' | 'outside' | 'no-source' | 'unsupported' | 'malformed' | 'undecided';
  /** What cannot be resolved, as people write it: `aws_iam_role.app.arn`, `!ImportValue shared-role`. */
  expression: string;
  place: Place;
}

/** A spot in a text that the document does not spell out. */
export type Hole =
  /**
   * An attribute of one resource of the same document, its address as in `Resource.address`. `exact` when the source text shows
   * that nothing else is done with it; a plan's `references` alone also fit `"${aws_iam_role.app.arn}*"`.
   */
  | { of: 'resource'; address: string; attribute: string; exact: boolean; place: Place }
  /** What AWS fills in: the account, partition, region or stack that the change is applied to. */
  | { of: 'symbol'; name: 'account' | 'partition' | 'region' | 'url-suffix' | 'stack-name' | 'stack-id' }
  | { of: 'unknown'; cause: Cause; fails?: Failing };

/**
 * Only where an expression was evaluated, and for `try` and `can`. `yes`: evaluating it is an error in Terraform. `maybe`: it works on
 * something unknown, so that it may be one. Unset: it is no error.
 */
export type Failing = 'yes' | 'maybe';

export interface Base {
  place: Place;
  /** Used for judging, never printed. */
  sensitive?: true;
  /** Nobody set it: the provider filled it in, e.g. a service-linked role. */
  computed?: true;
}

export interface Text extends Base {
  kind: 'text';
  /** Adjacent strings are joined; no part is the empty string. */
  parts: readonly (string | Hole)[];
  /** What this text is the JSON of, where it was made by `jsonencode`: with the places of everything in it. */
  json?: Value;
  /** Where the pieces of this text come from, in order; all of it. Unset: all of it is from `place`. */
  segments?: readonly Segment[];
}

/** A piece of a text and where it comes from. */
export interface Segment {
  part: string | Hole;
  place: Place;
  /** The source has it character by character, with no line end but at its end: what stands within can be told from `place`. */
  verbatim: boolean;
  /** What this piece is the JSON of; set where the part alone does not say it. */
  json?: Value;
}

/** `exact`: a number in decimal digits, where it has more of them than `value` holds. */
export interface Scalar extends Base {
  kind: 'scalar';
  value: number | boolean;
  exact?: string;
}

/** `open`: there may be more items than these. `type`: Terraform's, where it matters; a tuple has none. */
export interface List extends Base {
  kind: 'list';
  items: readonly Value[];
  type?: 'list' | 'set';
  open?: Cause;
}

export interface Entry {
  key: string;
  /** Where the key stands; its span is the key's, its route the value's. */
  keyPlace: Place;
  value: Value;
}

/** `open`: there may be more entries than these. `type`: Terraform's, where it matters; an object has none. */
export interface MapValue extends Base {
  kind: 'map';
  entries: readonly Entry[];
  type?: 'map';
  open?: Cause;
}

/** Not set: missing, null, `AWS::NoValue`. `computed`: nobody set it, though the provider will (a plan calls it unknown). */
export interface Absent extends Omit<Base, 'computed'> {
  kind: 'absent';
  computed: boolean;
}

/** `atLeast`: it is a number for sure, and no smaller one. */
export interface Unknown extends Base {
  kind: 'unknown';
  cause: Cause;
  fails?: Failing;
  atLeast?: number;
}

export type Value = Text | Scalar | List | MapValue | Absent | Unknown;

/** The value under a key; undefined where the map has no such key. The last one wins where a key comes twice. */
export function entry(map: MapValue, key: string): Value | undefined {
  return map.entries.findLast((candidate) => candidate.key === key)?.value;
}

/** The text as one string when nothing in it is a hole. */
export function literal(value: Value | undefined): string | undefined {
  if (value?.kind !== 'text') return undefined;
  if (value.parts.length === 0) return '';
  const [only] = value.parts;
  return value.parts.length === 1 && typeof only === 'string' ? only : undefined;
}

/** A text from its parts: drops empty strings and joins neighbours. */
export function text(parts: readonly (string | Hole)[], base: Base): Text {
  // Nearly all are, and there are very many.
  if (parts.length === 1 && parts[0] !== '') return { ...base, kind: 'text', parts };
  const joined: (string | Hole)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return { ...base, kind: 'text', parts: joined };
}

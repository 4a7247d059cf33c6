import type { Place } from '../input/place.js';
import type { Note, Problem } from '../input/resource.js';
import type { Danger } from './danger.js';

/** What is compared with what. */
export type Kind = 'policy' | 'plan' | 'template';

/**
 * - `identity`: what a principal, or whoever holds a policy, may do.
 * - `trust`: who may assume a role.
 * - `resource`: who may do something with the resource that carries the policy.
 */
export type Part = 'identity' | 'trust' | 'resource';

/** Whose access it is. */
export interface Who {
  /** The address of a principal, of a policy that nobody here holds, of the role for `trust`; the file of a lone policy. */
  resource: string;
  /** It is no principal: whoever holds it. */
  policy: boolean;
  /** There was none before. */
  isNew: boolean;
}

/** Requests that differ in the action only. All of them are allowed after and were not before. */
export interface Requests {
  /** The first is the most dangerous. */
  actions: readonly string[];
  /** False: AWS has no such action, but may add one. */
  listed: boolean;
  resource: string;
  context: Readonly<Record<string, readonly string[]>>;
  /** Who asks, where the policy says who may; null: whoever it is that holds it. */
  principal: string | null;
  /** What became of it before: `denied by …`. */
  was: string;
}

/** What one statement allows beyond what was allowed before. */
export interface Addition {
  part: Part;
  /** Of the most dangerous action. */
  danger: Danger;
  who: readonly Who[];
  /** Most dangerous first; at least one. */
  requests: readonly Requests[];
  /** It is about actions of any service: there are more than are listed. */
  anyService: boolean;
  /** The resource whose policy has the statement. */
  resource: string;
  sid: string | undefined;
  /** CloudFormation's conditions of that resource. */
  when: readonly string[];
  /** It is so unless one of these is: what is not part of the documents is not known. */
  unless: readonly string[];
  /** The action in the statement. */
  place: Place;
}

/** What could not be decided. */
export interface Undecided {
  part: Part;
  who: readonly Who[];
  why: string;
  resource: string;
  place: Place;
}

/** Whether access was added; `undecided` wins, as what could not be judged does in a scan. */
export type Outcome = 'nothing' | 'added' | 'undecided';

/** All its texts may be printed: secrets are masked already. */
export interface Comparison {
  version: string;
  /** Null: one of the files could not be read. */
  kind: Kind | null;
  before: string;
  after: string;
  /** Whose access was compared: principals, policies held by nobody, trust policies. */
  compared: number;
  outcome: Outcome;
  /** Most dangerous first. */
  added: readonly Addition[];
  undecided: readonly Undecided[];
  notes: readonly Note[];
  problems: readonly Problem[];
}

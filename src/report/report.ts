import type { Finding, Severity } from '../engine/finding.js';
import type { Note, Problem } from '../input/resource.js';

export type Decision = 'allow' | 'deny' | 'error';

/** Everything in the input as it will be after the change, every instance counted. */
export interface Counts {
  documents: number;
  resources: number;
  /** Policies and trust policies, and the statements that could be read in them. */
  policies: number;
  statements: number;
  roleUses: number;
  /** Policies and role uses: `decoded + partlyUnknown + notReadable` is their number. */
  decoded: number;
  partlyUnknown: number;
  notReadable: number;
  /** Role uses whose role is not part of the change. */
  outside: number;
  verdicts: { pass: number; fail: number; unknown: number };
  waived: number;
  new: number;
  standing: number;
  fixed: number;
}

/** The whole outcome of a run: computed once by the gate, then printed by the reporters, none of which decides anything. */
export interface Report {
  version: string;
  decision: Decision;
  counts: Counts;
  /** Sorted by severity, document, resource, route. */
  findings: readonly Finding[];
  notes: readonly Note[];
  problems: readonly Problem[];
  /** The lowest severity that denies. */
  failOn: Severity;
  /** `new`: what was so before the change does not deny. */
  gateOn: 'all' | 'new';
  warnOnly: boolean;
}

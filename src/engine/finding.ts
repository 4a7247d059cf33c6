import type { Place } from '../input/place.js';
import type { Cause } from '../input/value.js';

/** Worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

export type Verdict = 'pass' | 'fail' | 'unknown';

/** A request that is allowed (or, for a trust mismatch, refused) after the change; replayed by the evaluator before it gets here. */
export interface Witness {
  principal: string;
  action: string;
  resource: string;
  context: Readonly<Record<string, string | readonly string[]>>;
  allowed: boolean;
}

export interface Related {
  note: string;
  /** The resource whose place this is. */
  resource: string;
  place: Place;
}

/** A rule that does not hold, or cannot be decided, at one place. All its texts may be printed: secrets are masked already. */
export interface Finding {
  rule: string;
  title: string;
  severity: Severity;
  verdict: 'fail' | 'unknown';
  /** What the rule's `unknown` setting makes of an unknown: `fail` counts like a failure, `ignore` never gets here. */
  unknownAs: 'fail' | 'warn' | null;
  /** Null: there is no before world to compare with. */
  state: 'new' | 'standing' | null;
  document: string;
  resource: string;
  message: string;
  remediation: string;
  references: readonly string[];
  fingerprint: string;
  when: readonly string[];
  place: Place;
  related: readonly Related[];
  witness: Witness | null;
  causes: readonly Cause[];
}

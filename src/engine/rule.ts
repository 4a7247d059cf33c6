import type { Severity } from './finding.js';

/** What a rule is about: one verdict for each of these. */
export const subjects = ['statement', 'grant', 'role-use'] as const;
export type SubjectName = (typeof subjects)[number];

export type Scalar = string | number | boolean;

/** What stands right of an operator: a value, several (any of them), a parameter or another fact. */
export type Argument = Scalar | readonly Scalar[] | { param: string } | { fact: string };

/** Conditions on one subject. Keys side by side: and. */
export type Clause = { [key: string]: Clause | readonly Clause[] | Argument };

export interface Param {
  type: 'enum' | 'integer' | 'boolean' | 'string' | 'patterns';
  /** For `enum`. */
  values?: readonly string[];
  default: Scalar | readonly string[];
  doc: string;
}

export type UnknownAs = 'fail' | 'warn' | 'ignore';

/** A rule as `docs/rule-language.md` describes it: one YAML file. */
export interface Rule {
  id: string;
  title: string;
  severity: Severity;
  tags: readonly string[];
  rationale: string;
  remediation: string;
  references: readonly string[];
  params: Readonly<Record<string, Param>>;
  unknown: UnknownAs;
  each: SubjectName;
  where?: Clause;
  require?: Clause;
  forbid?: Clause;
  message: string;
}

/** A policy, statement or role use that shows what a rule means, and the verdict it must come to. */
export interface Example {
  name: string;
  /** A statement or a policy document in IAM's grammar; `{$ref: …}` and `{$unknown: …}` stand for what is not text. */
  statement?: unknown;
  policy?: unknown;
  /** Who holds it has a permissions boundary: this policy document, or with `true` one that is not known. */
  boundary?: unknown;
  /** Service control policies: policy documents, one a level. */
  scps?: readonly unknown[];
  'role-use'?: { consumer: string; type?: string; role: string; services: readonly string[]; trust: unknown };
  /** Where the finding must point, from the statement, policy or role use down. */
  at?: string;
}

export interface Examples {
  pass: readonly Example[];
  fail: readonly Example[];
  unknown: readonly Example[];
}

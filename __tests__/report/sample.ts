import type { Finding } from '../../src/engine/finding.js';
import type { Place, Route, Span } from '../../src/input/place.js';
import type { Counts, Report } from '../../src/report/report.js';

/** A span on one line, columns from 1, the end exclusive. */
export function span(line: number, column: number, endColumn: number, endLine: number = line): Span {
  return { start: { offset: 0, line, column }, end: { offset: 0, line: endLine, column: endColumn } };
}

export function at(file: string, where: Span, route: Route = []): Place {
  return { file, span: where, syntax: 'hcl', route };
}

export const nowhere: Place = { file: null, syntax: 'none', route: ['policy', 'Statement', 0, 'Resource'] };

export const counts: Counts = {
  documents: 1,
  resources: 41,
  policies: 12,
  statements: 30,
  roleUses: 6,
  decoded: 17,
  partlyUnknown: 1,
  notReadable: 0,
  outside: 2,
  verdicts: { pass: 170, fail: 3, unknown: 1 },
  waived: 0,
  new: 2,
  standing: 1,
  fixed: 0,
};

export const noCounts: Counts = {
  ...{ documents: 0, resources: 0, policies: 0, statements: 0, roleUses: 0 },
  ...{ decoded: 0, partlyUnknown: 0, notReadable: 0, outside: 0 },
  ...{ verdicts: { pass: 0, fail: 0, unknown: 0 }, waived: 0, new: 0, standing: 0, fixed: 0 },
};

/** A violation with a witness. */
export const passRole: Finding = {
  rule: 'passrole-named-roles',
  title: 'iam:PassRole must name the roles it may pass',
  severity: 'high',
  verdict: 'fail',
  unknownAs: null,
  state: 'new',
  document: 'plan.json',
  resource: 'module.ci.aws_iam_policy.deploy',
  message: '`*` lets iam:PassRole pass every role of the account',
  remediation: 'Replace the wildcard in Resource with the exact role ARNs this principal hands to services.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html'],
  fingerprint: 'f1',
  when: [],
  place: at('modules/ci/main.tf', span(12, 18, 21), ['policy', 'Statement', 1, 'Resource', 0]),
  related: [],
  witness: {
    principal: 'alice',
    action: 'iam:PassRole',
    resource: 'arn:aws:iam::111122223333:role/admin',
    context: { 'iam:PassedToService': 'ec2.amazonaws.com' },
    allowed: true,
  },
  causes: [],
};

/** A trust policy that refuses the service the role is handed to. */
export const trust: Finding = {
  ...passRole,
  rule: 'role-trust-matches-consumer',
  title: 'a role must trust the service it is handed to',
  severity: 'medium',
  state: 'standing',
  resource: 'aws_lambda_function.worker',
  message: '`aws_iam_role.worker` does not trust `lambda.amazonaws.com`',
  remediation: 'Add lambda.amazonaws.com to the Service principals of the trust policy, or hand over another role.',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html'],
  fingerprint: 'f2',
  when: ['IsProd is true'],
  place: at('main.tf', span(40, 10, 33), ['role']),
  related: [
    {
      note: 'the trust policy',
      resource: 'aws_iam_role.worker',
      place: at('roles.tf', span(7, 3, 20), ['assume_role_policy']),
    },
  ],
  witness: {
    principal: 'lambda.amazonaws.com',
    action: 'sts:AssumeRole',
    resource: 'arn:aws:iam::111122223333:role/worker',
    context: {},
    allowed: false,
  },
};

/** What could not be decided. */
export const undecided: Finding = {
  ...passRole,
  verdict: 'unknown',
  unknownAs: 'warn',
  resource: 'aws_iam_policy.runner',
  message: 'Resource cannot be told',
  fingerprint: 'f3',
  place: at('runner.tf', span(5, 15, 31), ['policy', 'Statement', 0, 'Resource']),
  witness: null,
  causes: [{ kind: 'parameter', expression: 'var.role_pattern', place: at('variables.tf', span(1, 1, 9), []) }],
};

export const sources: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'modules/ci/main.tf': { 12: '    resources = ["*"]' },
  'main.tf': { 40: '  role = aws_iam_role.worker.arn' },
  'runner.tf': { 5: '\tresources = [var.role_pattern]' },
};

export function sourceLine(file: string, line: number): string | undefined {
  return sources[file]?.[line];
}

export const emptyReport: Report = {
  version: '0.1.0',
  decision: 'allow',
  counts: noCounts,
  findings: [],
  notes: [],
  problems: [],
  failOn: 'high',
  gateOn: 'all',
  warnOnly: false,
};

export const fullReport: Report = {
  ...emptyReport,
  decision: 'deny',
  counts,
  findings: [passRole, undecided, trust],
  notes: [{ document: 'plan.json', message: 'the plan is not complete (`-target`)' }],
};

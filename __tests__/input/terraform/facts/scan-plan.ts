import type { ReportJson } from '../../../../src/report/json-schema.js';
import { folder, report, scan } from '../../../support/cli.js';
import { change, named, planText, references } from '../plans.js';

/** The rules that these plans are judged by, by what they are called here. */
const RULES: Readonly<Record<string, string>> = {
  'passrole-named-roles': 'named-roles',
  'role-trust-matches-consumer': 'role-trust',
};

/** The report on a plan with these files beside it; sources, if there are any, are told where they are. */
export async function scanPlan(
  plan: object,
  files: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<ReportJson> {
  const cwd = folder({ ...files, 'plan.json': planText(plan) });
  const sources = Object.keys(files).length > 0 ? ['--source-dir', '.'] : [];
  return report(await scan(['plan.json', ...sources, ...flags], cwd));
}

/** `fail named-roles aws_iam_policy.a main.tf:3`: what is not passed, in order; without a line where there are no sources. */
export async function verdicts(plan: object, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { findings, problems } = await scanPlan(plan, files);
  const found = findings.flatMap(({ verdict, rule, resource, place }) => {
    const name = RULES[rule];
    const at = 'file' in place ? ` ${place.file}:${place.line}` : '';
    return name === undefined ? [] : [`${verdict} ${name} ${resource}${at}`];
  });
  return [...problems.map(({ message }) => `problem: ${message}`), ...found.sort()];
}

/** What a plan made here has at least. */
export interface Plan {
  configuration: object;
  [member: string]: unknown;
}

/** A plan of these changes, made from these blocks. */
export function plan(changes: readonly object[], blocks: readonly object[] = [], more: object = {}): Plan {
  return { resource_changes: changes, configuration: { root_module: { resources: blocks } }, ...more };
}

/** The text of a policy with one statement for each of these; what is not said is Allow and `iam:PassRole`. */
export function passing(...statements: { Resource?: unknown; [key: string]: unknown }[]): string {
  const Statement = statements.map((each) => ({ Effect: 'Allow', Action: 'iam:PassRole', ...each }));
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

/** The text of a policy that lets pass every role. */
export const ANY = passing({ Resource: 'arn:aws:iam::111122223333:role/*' });

/** The text of a policy that lets pass one role. */
export const ONE = passing({ Resource: 'arn:aws:iam::111122223333:role/app' });

/** The text of a trust policy for these services. */
export function trusting(...services: string[]): string {
  const Principal = { Service: services.map((service) => `${service}.amazonaws.com`) };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal }],
  });
}

/** A role that the change makes, as a plan has it: nobody wrote policies into it. */
export function newRole(name: string, service = 'lambda'): object {
  const unknown = { arn: true, id: true, inline_policy: true, managed_policy_arns: true };
  return change(named(`aws_iam_role.${name}`), { name, assume_role_policy: trusting(service) }, unknown);
}

/** The expression `aws_iam_role.app.arn` for `aws_iam_role.app`. */
export function arnOf(block: string): { references: string[] } {
  return references(`${block}.arn`, block);
}

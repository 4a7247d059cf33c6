import type { Problem } from '../resource.js';
import { member } from './json.js';

/** The top-level members of a plan that are read, of whatever type they are. */
export interface PlanMembers {
  formatVersion: unknown;
  plannedValues: unknown;
  resourceChanges: unknown;
  deferredChanges: unknown;
  priorState: unknown;
  configuration: unknown;
  variables: unknown;
  complete: unknown;
  errored: unknown;
}

/** The members of a plan that has been parsed; undefined each where there are none. */
export function planMembers(json: unknown): PlanMembers {
  return {
    formatVersion: member(json, 'format_version'),
    plannedValues: member(json, 'planned_values'),
    resourceChanges: member(json, 'resource_changes'),
    deferredChanges: member(json, 'deferred_changes'),
    priorState: member(json, 'prior_state'),
    configuration: member(json, 'configuration'),
    variables: member(json, 'variables'),
    complete: member(json, 'complete'),
    errored: member(json, 'errored'),
  };
}

/**
 * Whether this is what `terraform show -json` prints for a plan.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export function isPlan(json: unknown): boolean {
  if (member(json, 'planned_values') !== undefined || member(json, 'resource_changes') !== undefined) return true;
  return member(json, 'format_version') !== undefined && member(json, 'configuration') !== undefined;
}

/** Whether this is a state: what `terraform show -json` prints without a plan, or a raw `terraform.tfstate`. */
export function isState(json: unknown): boolean {
  if (isPlan(json)) return false;
  if (member(json, 'format_version') !== undefined) return member(json, 'values') !== undefined;
  return ['version', 'serial', 'lineage'].every((key) => member(json, key) !== undefined);
}

/** What is wrong when this is no plan; undefined for a plan. */
export function sayNotAPlan(json: unknown): string | undefined {
  if (isPlan(json)) return undefined;
  if (!isState(json)) return 'this is not a Terraform plan: it has neither `planned_values` nor `resource_changes`';
  const how = 'terraform plan -out=tfplan && terraform show -json tfplan';
  return `this is a state file, not a plan: \`${how}\` makes the JSON of a plan`;
}

/**
 * Parses the text of a plan; a byte order mark is fine. Where that fails, the problem says what is wrong with the text and, where the
 * parser knows, on which line (1-based); it quotes nothing from the text, which may hold secrets.
 */
export function parsePlan(text: string, document: string): { json: unknown } | { problem: Problem } {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return { problem: { document, message: 'the file is empty' } };
  try {
    return { json: JSON.parse(body) };
  } catch (error) {
    return { problem: syntaxProblem(body, document, error instanceof Error ? error.message : '') };
  }
}

/** V8's messages end in `in JSON at position 12`, or quote the text around the token and say no position. */
function syntaxProblem(body: string, document: string, parserMessage: string): Problem {
  const found = /^(.*) in JSON at position (\d+)/.exec(parserMessage);
  const offset = found === null ? undefined : Number(found[2]);
  const lastOffset = body.trimEnd().length;
  if (parserMessage.startsWith('Unexpected end') || (offset !== undefined && offset >= lastOffset)) {
    const line = lineAt(body, lastOffset);
    return { document, message: 'the plan ends in the middle: it was cut off, or is still being written', line };
  }
  if (offset === undefined) return { document, message: 'this is not valid JSON' };
  const reason = (found?.[1] ?? '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  return { document, message: `this is not valid JSON: ${reason}`, line: lineAt(body, offset) };
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

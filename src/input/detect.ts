import type { TemplateText } from './cloudformation/template-text.js';
import { parseJson } from './json.js';
import { lineAt } from './lines.js';
import { looksLikePlan, looksLikeTemplate } from './looks-like.js';
import { sayJson, sayText } from './other-kinds.js';
import { isObject, type JsonObject } from './terraform/json.js';
import { isPlan } from './terraform/plan-members.js';

/** What a text is about. Lines are 1-based; messages do not name the file. */
export type Detected =
  | { kind: 'plan'; json: JsonObject }
  | { kind: 'template'; template: TemplateText }
  /** It is something else, or nothing can be made of it and nothing suggests that it is one of ours. */
  | { kind: 'neither'; why: string; line?: number }
  /** It was meant to be a plan or template, but cannot be read. */
  | { kind: 'broken'; message: string; line?: number };

/** Text longer than this (UTF-16 units) is not read a second time to find out where its JSON breaks. */
const longestSearched = 64 * 1024 * 1024;

/**
 * Tells by its content what a text is: a plan is a JSON object that has what only plans have, a template has `Resources` with types of
 * AWS. Code for templates is loaded only when a text may be one, and the YAML parser only when that is no JSON. Quotes nothing from a plan.
 *
 * @param text decoded, without byte order mark
 * @param name the path as shown; a template keeps it, and it helps to say what a text is instead
 */
export async function detect(text: string, name: string): Promise<Detected> {
  const first = /\S/.exec(text)?.[0];
  if (first === undefined) {
    return { kind: 'neither', why: 'it is empty; see whether the command that writes it failed' };
  }
  const json = parse(text);
  if (json === undefined) return detectText(text, name, first);
  if (isObject(json.value) && isPlan(json.value)) return { kind: 'plan', json: json.value };
  if (mayBeTemplate(json.value)) return detectTemplate(text, name, sayJson(json.value, name));
  return { kind: 'neither', why: sayJson(json.value, name) };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function mayBeTemplate(json: unknown): boolean {
  return isObject(json) && (Object.hasOwn(json, 'Resources') || Object.hasOwn(json, 'AWSTemplateFormatVersion'));
}

/** What `JSON.parse` does not read. */
async function detectText(text: string, name: string, first: string): Promise<Detected> {
  if (looksLikePlan(text)) return { kind: 'broken', ...sayBrokenPlan(text, first) };
  if (looksLikeTemplate(text)) return detectTemplate(text, name, unlike);
  const other = sayText(text, name);
  if (other !== undefined) return { kind: 'neither', why: other };
  if (first === '{' || first === '[') return { kind: 'neither', ...sayBrokenJson(text) };
  // Without either word it is no template, and need not be parsed.
  if (!/Resources|AWSTemplateFormatVersion/.test(text)) return { kind: 'neither', why: unlike };
  return detectTemplate(text, name, unlike);
}

const unlike =
  'it is neither a Terraform plan in JSON nor a CloudFormation template (no `Resources` with a type like `AWS::IAM::Role`)';

/** `otherwise`: what to say of a text that can be read but is no template. */
async function detectTemplate(text: string, name: string, otherwise: string): Promise<Detected> {
  const { isTemplate } = await import('./cloudformation/template.js');
  const template = await parseTemplate(text, name);
  if (isTemplate(template.node)) return { kind: 'template', template };
  const [problem] = template.problems;
  if (problem === undefined || !looksLikeTemplate(text)) return { kind: 'neither', why: otherwise };
  return { kind: 'broken', message: problem.message, ...(problem.line === undefined ? {} : { line: problem.line }) };
}

async function parseTemplate(text: string, name: string): Promise<TemplateText> {
  const { isJson, parseJsonTemplate } = await import('./cloudformation/template-text.js');
  if (isJson(text)) return parseJsonTemplate(text, name);
  const { parseYamlTemplate } = await import('./cloudformation/template-yaml.js');
  return parseYamlTemplate(text, name);
}

/** Why the JSON of a plan cannot be read. A plan holds secrets: nothing of it is quoted. */
function sayBrokenPlan(text: string, first: string): { message: string; line?: number } {
  const alone = 'run `terraform show -json tfplan > plan.json` alone';
  // https://github.com/hashicorp/setup-terraform#inputs
  const wrapper = '; with hashicorp/setup-terraform set `terraform_wrapper: false`';
  if (first !== '{') {
    const brace = text.search(/^[ \t]*\{/m);
    if (brace === -1) return { message: `it has the words of a plan, but no JSON object; ${alone}` };
    const line = lineAt(text, brace);
    return { message: `text was printed before the JSON, which begins in line ${line}; ${alone}${wrapper}`, line: 1 };
  }
  const found = text.length > longestSearched ? undefined : parseJson(text);
  if (found === undefined || !('error' in found)) return { message: `its JSON is broken; ${alone}` };
  const { line, column } = found.position;
  if (found.error.includes('cut off'))
    return { message: `the plan is cut off here, or still being written; ${alone}`, line };
  if (found.error.startsWith('text after')) {
    return { message: `text was printed after the end of the JSON; ${alone}${wrapper}`, line };
  }
  return { message: `its JSON is broken in column ${column}; ${alone}`, line };
}

function sayBrokenJson(text: string): { why: string; line?: number } {
  const found = text.length > longestSearched ? undefined : parseJson(text);
  if (found === undefined || !('error' in found)) return { why: 'its JSON cannot be read' };
  const { line } = found.position;
  // A state, or a plan cut off early, may hold secrets.
  const quotes = found.error.includes('`') && text.includes('"terraform_version"');
  return { why: `its JSON cannot be read${quotes ? '' : `: ${found.error}`}`, line };
}

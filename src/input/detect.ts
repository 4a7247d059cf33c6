import type { TemplateText } from './cloudformation/template-text.js';
import { parseJson } from './json.js';
import type { Fault } from './json-bytes/fault.js';
import { LONGEST_TEXT } from './json-bytes/later.js';
import { positionIn } from './json-bytes/position.js';
import { scanJson } from './json-bytes/scan.js';
import { OPEN_BRACE, OPEN_BRACKET, skipSpace } from './json-bytes/skip.js';
import { looksLikePlan, looksLikeTemplate } from './looks-like.js';
import { MAX_DEPTH } from './node.js';
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
 * Tells by its content what a file is: a plan is a JSON object that has what only plans have, a template has `Resources` with types of
 * AWS. A plan is scanned, and never made one string, so that it may be longer than a string can be. Code for templates is loaded only
 * when a text may be one, and the YAML parser only when that is no JSON. Quotes nothing from a plan.
 *
 * @param bytes well-formed UTF-8 without a byte order mark
 * @param name the path as shown; a template keeps it, and it helps to say what a text is instead
 * @param isWanted whether resources of a type of Terraform's are read at once; undefined: all are
 */
export async function detect(bytes: Buffer, name: string, isWanted?: (type: string) => boolean): Promise<Detected> {
  const { planShape, planShapeFor } = await import('./terraform/plan-shape.js');
  const scanned = scanJson(bytes, isWanted === undefined ? planShape : planShapeFor(isWanted));
  if ('fault' in scanned) {
    if (scanned.fault === 'too-deep' && bytes[skipSpace(bytes, 0)] === OPEN_BRACKET) {
      return { kind: 'neither', why: sayJson([], name) };
    }
    if (looksLikePlan(bytes)) return { kind: 'broken', ...sayBrokenPlan(bytes, scanned) };
    if (bytes.length > LONGEST_TEXT) return { kind: 'broken', message: tooLong };
    return detectText(bytes.toString('utf8'), name);
  }
  const { value } = scanned;
  if (isObject(value) && isPlan(value)) return { kind: 'plan', json: value };
  if (!mayBeTemplate(value)) return { kind: 'neither', why: sayJson(value, name) };
  if (bytes.length > LONGEST_TEXT) return { kind: 'broken', message: tooLong };
  return detectTemplate(bytes.toString('utf8'), name, sayJson(value, name));
}

const tooLong = 'it is no plan, and holds more than 512 MiB of text, the most that this version reads of a template';

function mayBeTemplate(json: unknown): boolean {
  return isObject(json) && (Object.hasOwn(json, 'Resources') || Object.hasOwn(json, 'AWSTemplateFormatVersion'));
}

/** What is no JSON, nor a plan. */
async function detectText(text: string, name: string): Promise<Detected> {
  const first = /\S/.exec(text)?.[0];
  if (first === undefined) {
    return { kind: 'neither', why: 'it is empty; see whether the command that writes it failed' };
  }
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
function sayBrokenPlan(bytes: Buffer, { fault, offset }: Fault): { message: string; line?: number } {
  const alone = 'run `terraform show -json tfplan > plan.json` alone';
  // https://github.com/hashicorp/setup-terraform#inputs
  const wrapper = '; with hashicorp/setup-terraform set `terraform_wrapper: false`';
  if (bytes[skipSpace(bytes, 0)] !== OPEN_BRACE) {
    const line = lineOfBrace(bytes);
    if (line === undefined) return { message: `it has the words of a plan, but no JSON object; ${alone}` };
    return { message: `text was printed before the JSON, which begins in line ${line}; ${alone}${wrapper}`, line: 1 };
  }
  const { line, column } = positionIn(bytes, offset);
  switch (fault) {
    case 'cut-off':
      return { message: `the plan is cut off here, or still being written; ${alone}`, line };
    case 'text-after':
      return { message: `text was printed after the end of the JSON; ${alone}${wrapper}`, line };
    case 'malformed':
      return { message: `its JSON is broken in column ${column}; ${alone}`, line };
    case 'too-deep':
      return { message: `its JSON is nested more than ${MAX_DEPTH} levels deep in column ${column}`, line };
    case 'too-long':
      return {
        message: `the value in column ${column} is longer than 512 MiB, the most that this version reads`,
        line,
      };
  }
}

/** The first line that begins with a brace, 1-based. */
function lineOfBrace(bytes: Buffer): number | undefined {
  for (let start = 0; ; ) {
    const first = skipSpace(bytes, start);
    if (bytes[first] === OPEN_BRACE) return positionIn(bytes, first).line;
    const end = bytes.indexOf(0x0a, first);
    if (end === -1) return undefined;
    start = end + 1;
  }
}

function sayBrokenJson(text: string): { why: string; line?: number } {
  const found = text.length > longestSearched ? undefined : parseJson(text);
  if (found === undefined || !('error' in found)) return { why: 'its JSON cannot be read' };
  const { line } = found.position;
  // A state, or a plan cut off early, may hold secrets.
  const quotes = found.error.includes('`') && text.includes('"terraform_version"');
  return { why: `its JSON cannot be read${quotes ? '' : `: ${found.error}`}`, line };
}

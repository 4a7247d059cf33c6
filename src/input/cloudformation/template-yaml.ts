import { parseJson } from '../json.js';
import { lineAt } from '../lines.js';
import type { Document } from '../resource.js';
import { readTemplateNode } from './template.js';
import { isJson, parseJsonTemplate, type TemplateText } from './template-text.js';
import { parseYaml } from './yaml.js';
import type { TextProblem } from './yaml-problems.js';

/**
 * Reads a CloudFormation template, JSON or YAML. Never throws for bad input: what is wrong is in `problems`, with 1-based lines, and what
 * can be judged all the same in `resources`. Import this module lazily: it loads the YAML parser.
 *
 * @param text decoded, without byte order mark
 * @param name the path as shown, for places
 */
export function readTemplate(text: string, name: string): Document {
  return readTemplateNode(isJson(text) ? parseJsonTemplate(text, name) : parseYamlTemplate(text, name));
}

/**
 * UTF-16 units: twice what CloudFormation takes, and more than can be parsed in seconds.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const LONGEST = 2_000_000;

/** Parses a text that may be a template in YAML. The same as `parseJsonTemplate` otherwise. */
export function parseYamlTemplate(text: string, name: string): TemplateText {
  const base = { name, syntax: 'yaml', length: text.length } as const;
  if (text.length > LONGEST) {
    const message = `it holds ${text.length} characters, more than any template that CloudFormation takes (1 MB); split it`;
    return { ...base, node: undefined, problems: [{ message }] };
  }
  const read = parseYaml(text);
  if (read.problems.length === 0 && read.node?.kind === 'map') return { ...base, ...read };
  const why = sayOther(text);
  return { ...base, ...(why === undefined ? read : { node: undefined, problems: [why] }) };
}

/** What the text is, where it is no YAML, and the parser's own words would lead astray. */
function sayOther(text: string): TextProblem | undefined {
  if (/^\s*</.test(text))
    return {
      message: 'this is HTML or XML, not a template; was it downloaded from a page that asks to sign in?',
      line: 1,
    };
  const brace = text.search(/^[ \t]*[{[]/m);
  if (brace === -1 || 'error' in parseJson(text.slice(brace))) return undefined;
  return { message: `text before the JSON, which begins in line ${lineAt(text, brace)}; delete it`, line: 1 };
}

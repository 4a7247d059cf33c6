import { parseJson } from '../json.js';
import type { Node } from '../node.js';
import type { TextProblem } from './yaml-problems.js';

/** A text read as JSON or YAML, whatever it is about. */
export interface TemplateText {
  /** The path as shown. */
  name: string;
  syntax: 'json' | 'yaml';
  /** Undefined where nothing could be read: there is a problem then, or the text is empty. */
  node: Node | undefined;
  problems: readonly TextProblem[];
  /** In UTF-16 units. */
  length: number;
}

/** Whether a text that may be a template is to be read as JSON: CloudFormation, too, takes what begins with `{` for that. */
export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

/**
 * Parses a text that may be a template in JSON (see `isJson`). Decides nothing about what it is: see `isTemplate`.
 *
 * @param text decoded, without byte order mark
 * @param name the path as shown
 */
export function parseJsonTemplate(text: string, name: string): TemplateText {
  const base = { name, syntax: 'json', length: text.length } as const;
  const read = parseJson(text);
  if ('error' in read) {
    const message = /^\s*\{[{%]/.test(text)
      ? 'a template language (`{{ … }}`, `{% … %}`); give the text that it makes'
      : `the JSON cannot be read: ${read.error} (column ${read.position.column})`;
    return { ...base, node: undefined, problems: [{ message, line: read.position.line }] };
  }
  const problems = read.duplicates.map(({ key, position }) => ({
    message: `the key \`${key}\` comes twice in this object`,
    line: position.line,
  }));
  return { ...base, node: read.node, problems };
}

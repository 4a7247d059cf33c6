import { parseJson } from '../json.js';
import type { Node } from '../node.js';
import { parseYaml } from './yaml.js';
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

/**
 * Parses a text that may be a template: as JSON where its first character is `{` or `[`, as YAML elsewhere. CloudFormation takes a text
 * that begins with `{` for JSON, too. Decides nothing about what it is: see `isTemplate`.
 *
 * @param text decoded, without byte order mark
 * @param name the path as shown
 */
export function parseTemplateText(text: string, name: string): TemplateText {
  const zero = text.indexOf('\0');
  const first = /\S/.exec(text)?.[0];
  const isJson = first === '{' || first === '[';
  const base = { name, syntax: isJson ? ('json' as const) : ('yaml' as const), length: text.length };
  if (zero !== -1) {
    return {
      ...base,
      node: undefined,
      problems: [{ message: 'a NUL character: this is not text', line: lineAt(text, zero) }],
    };
  }
  return { ...base, ...(isJson ? readJson(text) : readYaml(text)) };
}

type Read = Pick<TemplateText, 'node' | 'problems'>;

function readJson(text: string): Read {
  const read = parseJson(text);
  if ('error' in read) {
    const message = /^\s*\{[{%]/.test(text)
      ? 'a template language (`{{ … }}`, `{% … %}`); give the text that it makes'
      : `the JSON cannot be read: ${read.error} (column ${read.position.column})`;
    return { node: undefined, problems: [{ message, line: read.position.line }] };
  }
  const problems = read.duplicates.map(({ key, position }) => ({
    message: `the key \`${key}\` comes twice in this object`,
    line: position.line,
  }));
  return { node: read.node, problems };
}

function readYaml(text: string): Read {
  const read = parseYaml(text);
  if (read.problems.length === 0 && read.node?.kind === 'map') return read;
  const why = sayOther(text);
  return why === undefined ? read : { node: undefined, problems: [why] };
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

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

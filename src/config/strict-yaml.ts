import { LineCounter, parseDocument } from 'yaml';
import { type core, safeParse } from 'zod/mini';
import type { Position, Route } from '../input/place.js';
import type { ConfigProblem } from './problem.js';
import { explainIssues } from './schema-issues.js';
import { showText } from './show-text.js';
import { offsetOf, readNodes, type TextError } from './yaml-nodes.js';

/**
 * Where the value at a route stands, or with `key` the key before it. A route that the text does not have gives the place of the
 * nearest value around it.
 */
export type PositionOf = (route: Route, what?: 'key' | 'value') => Position;

export type Strict<T> =
  | { value: T; positionOf: PositionOf }
  /** At least one, in the order of the text. */
  | { errors: readonly Required<ConfigProblem>[] };

/** Nobody writes more by hand, and it bounds the time that hostile text can take. */
const maximumLength = 1024 * 1024;
const maximumErrors = 20;

/**
 * Reads YAML 1.2 that people write for Passgate (configuration, rules) and holds it against a schema. Import this module lazily: it
 * loads the YAML parser and zod.
 *
 * Stricter than YAML: one document; no tag that makes other values than JSON has; no key twice in one map; keys are text; aliases
 * count each time they are used; at most 100 levels. An empty file is an empty map. A whole number of twelve digits (an account
 * id) or with a leading zero stays the text that it is written as, with or without quotes.
 *
 * @param text the file's text, without a byte order mark
 * @param file the file's name as errors show it
 * @param schema of `zod/mini`; make objects strict (`strictObject`), so that misspelt keys are errors. A message that is given to a
 *   type or a check is shown after the route (`accounts[0]: …`)
 * @returns the value as the schema makes it and a way to find places, or what is wrong (the first 20)
 */
export function parseStrict<S extends core.$ZodType>(text: string, file: string, schema: S): Strict<core.output<S>> {
  const lines = new LineCounter();
  const fail = (errors: readonly TextError[]): Strict<never> => ({
    errors: firstOf(errors).map(({ message, offset }) => {
      const { line, col } = lines.linePos(offset);
      // Without any text there are no lines to look in.
      return { message, file, line: Math.max(line, 1), column: Math.max(col, 1) };
    }),
  });

  if (text.length > maximumLength) return fail([{ message: 'the file is longer than 1 MiB; split it', offset: 0 }]);
  // The parser's own check for duplicate keys takes quadratic time; `readNodes` does it.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  // Later syntax errors mostly follow from the first. Tags are dealt with below.
  const exhausted = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  const syntax =
    exhausted ?? document.errors[0] ?? document.warnings.find((warning) => warning.code !== 'TAG_RESOLVE_FAILED');
  if (syntax) return fail([{ message: sayYaml(syntax.code, syntax.message), offset: syntax.pos[0] }]);

  const read = readNodes(document.contents, (offset) => lines.linePos(offset).line);
  if (read.errors.length > 0) return fail(read.errors);
  const result = safeParse(schema, read.data);
  if (!result.success) return fail(explainIssues(result.error.issues, schema, read));
  return {
    value: result.data,
    positionOf: (route, what = 'value') => {
      const offset = offsetOf(read.root, route, what);
      const { line, col } = lines.linePos(offset);
      return { offset, line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

function firstOf(errors: readonly TextError[]): readonly TextError[] {
  const sorted = [...errors].sort((a, b) => a.offset - b.offset);
  const next = sorted[maximumErrors];
  if (!next) return sorted;
  return [...sorted.slice(0, maximumErrors), { message: 'more errors are not shown', offset: next.offset }];
}

function sayYaml(code: string, message: string): string {
  if (code === 'RESOURCE_EXHAUSTION') return 'the YAML is nested too deep (more than 100 levels)';
  if (code === 'MULTIPLE_DOCS') return 'a second YAML document starts here (`---`); keep one in a file';
  if (code === 'TAB_AS_INDENT') return 'the YAML cannot be read: a tab indents this line; use spaces';
  const first = message.replace(/\s+/g, ' ').replace(/\.$/, '');
  return `the YAML cannot be read: ${showText(first.charAt(0).toLowerCase() + first.slice(1), 200)}`;
}

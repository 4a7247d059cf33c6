import { comparisonJson } from '../../src/compare/json.js';
import { type ComparisonJson, comparisonSchema } from '../../src/compare/json-schema.js';
import { comparisonText } from '../../src/compare/text.js';
import { compare, exitCodeOfComparison } from '../../src/compare.js';
import { sourceReader } from '../../src/report/source-reader.js';
import { folder } from '../support/cli.js';

export interface Compared {
  /** What `--format json` prints. */
  json: ComparisonJson;
  /** What `--format text` prints, with what is wrong with the input. */
  text: string;
  code: number;
}

/**
 * Compares two files by their contents; what is no text is written as JSON. Throws where they cannot be compared.
 * @param more files beside them, such as a configuration
 */
export async function comparing(
  before: unknown,
  after: unknown,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Compared> {
  const result = await run(before, after, more);
  if ('usage' in result) throw new Error(result.usage);
  return result;
}

/** The same where they cannot: why. */
export async function refused(
  before: unknown,
  after: unknown,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const result = await run(before, after, more);
  if ('usage' in result) return result.usage;
  throw new Error(`they were compared: ${result.json.outcome}`);
}

async function run(
  before: unknown,
  after: unknown,
  more: Readonly<Record<string, unknown>>,
): Promise<Compared | { usage: string }> {
  const written = (content: unknown) =>
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2);
  const files = { 'before.json': before, 'after.json': after, ...more };
  const cwd = folder(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, written(content)])));
  return comparingFiles('before.json', 'after.json', cwd);
}

export async function comparingFiles(
  before: string,
  after: string,
  cwd: string,
): Promise<Compared | { usage: string }> {
  const result = await compare({ before, after, cwd, config: undefined, sourceDir: undefined, version: '0.1.0' });
  if ('usage' in result) return { usage: result.usage.map(({ file, message }) => `${file}: ${message}`).join('\n') };
  const { comparison, secrets } = result;
  const sourceLine = sourceReader(cwd, secrets);
  return {
    json: comparisonSchema.parse(JSON.parse(comparisonJson(comparison))),
    text: comparisonText(comparison, { colour: false, width: 100, sourceLine, problems: true }),
    code: exitCodeOfComparison(comparison),
  };
}

/** A policy as AWS takes it. */
export function policy(...statements: readonly object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

export function allow(
  action: string | readonly string[],
  resource: string | readonly string[] = '*',
  more = {},
): object {
  return { Effect: 'Allow', Action: action, Resource: resource, ...more };
}

export function deny(
  action: string | readonly string[],
  resource: string | readonly string[] = '*',
  more = {},
): object {
  return { Effect: 'Deny', Action: action, Resource: resource, ...more };
}

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

/** Compares two files by their contents; what is no text is written as JSON. Throws where they cannot be compared. */
export async function comparing(before: unknown, after: unknown): Promise<Compared> {
  const result = await run(before, after);
  if ('usage' in result) throw new Error(result.usage);
  return result;
}

/** The same where they cannot: why. */
export async function refused(before: unknown, after: unknown): Promise<string> {
  const result = await run(before, after);
  if ('usage' in result) return result.usage;
  throw new Error(`they were compared: ${result.json.outcome}`);
}

async function run(before: unknown, after: unknown): Promise<Compared | { usage: string }> {
  const written = (content: unknown) =>
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2);
  const cwd = folder({ 'before.json': written(before), 'after.json': written(after) });
  return comparingFiles('before.json', 'after.json', cwd);
}

export async function comparingFiles(
  before: string,
  after: string,
  cwd: string,
): Promise<Compared | { usage: string }> {
  const result = await compare({ before, after, cwd, version: '0.1.0' });
  if ('usage' in result) return result;
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

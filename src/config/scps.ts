import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Policy } from '../iam/access/policies.js';
import { readOperator } from '../iam/condition/condition.js';
import { foldersUpToGitRoot, isInside, showPath } from '../input/paths.js';
import type { Place } from '../input/place.js';
import type { MapValue } from '../input/value.js';
import { causesIn } from '../model/causes.js';
import type { Statement } from '../model/policy.js';
import { readPolicyDocument } from '../model/policy-document.js';
import { showCause } from '../model/show.js';
import type { ConfigProblem } from './problem.js';
import { showText } from './show-text.js';
import type { PositionOf } from './strict-yaml.js';
import { showFile, type TextSource } from './text-source.js';

/** Of more nobody reads. */
const MOST_PROBLEMS = 20;

/** Under which key policies are named, and so of which kind they are. */
export type ControlKind = 'scps' | 'rcps';

/** Where the configuration names them. */
interface Written {
  /** Absolute: where relative paths start from. */
  folder: string;
  /** The configuration as shown. */
  file: string;
  positionOf: PositionOf;
}

interface Level {
  /** Absolute, of the files that were named. */
  files: readonly string[];
  policy: Policy;
}

/**
 * The policies of an organization that `scps` or `rcps` of the configuration name: one policy for each level from the root down to the
 * account, made of all files that are attached there.
 * Strict: what cannot be read in full, or what AWS would refuse, is a problem with its line, since what is passed over limits nobody.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 *
 * @param levels as they are written
 * @param cwd what file names are shown relative to
 */
export async function readControlPolicies(
  kind: ControlKind,
  levels: readonly (string | readonly string[])[],
  { folder, file, positionOf }: Written,
  source: TextSource,
  cwd: string,
): Promise<{ levels: readonly Level[]; problems: readonly ConfigProblem[] }> {
  const problems: ConfigProblem[] = [];
  const read: Level[] = [];
  for (const [index, level] of levels.entries()) {
    const names = typeof level === 'string' ? [level] : level;
    const statements: Statement[] = [];
    for (const [at, name] of names.entries()) {
      const route = typeof level === 'string' ? [kind, index] : [kind, index, at];
      const wrong = await sayPath(name, resolve(folder, name), folder, source);
      if (wrong !== undefined) {
        const { line, column } = positionOf(route);
        problems.push({ message: `\`${kind}[${route.slice(1).join('][')}]\`: ${wrong}`, file, line, column });
        continue;
      }
      const path = resolve(folder, name);
      const found = await readPolicy(kind, path, source, cwd);
      if ('problems' in found) problems.push(...found.problems);
      else statements.push(...found.statements);
    }
    read.push({ files: names.map((name) => resolve(folder, name)), policy: { statements } });
  }
  return { levels: read, problems };
}

/** What is wrong with a path; undefined for a file of the repository. */
async function sayPath(name: string, path: string, folder: string, source: TextSource): Promise<string | undefined> {
  const shown = showText(name);
  const outside = `\`${shown}\` lies outside of the repository; keep a copy of the policy in it`;
  const root = foldersUpToGitRoot(folder).at(-1) ?? folder;
  // A commit knows for itself what is in it.
  if (source.label === null && !isInside(path, root)) return outside;
  const found = await source.look(path);
  if (found.kind === 'file')
    return source.label === null && !isInside(realpathSync(path), realpathSync(root)) ? outside : undefined;
  if (found.kind === 'folder') return `\`${shown}\` is a folder; name the JSON files in it that are attached`;
  if (found.kind === 'neither') return `\`${shown}\`: ${found.why}`;
  const near = await source.near(path);
  return `\`${shown}\`: no file has this path${near === undefined ? '' : `; did you mean \`${showPath(near, folder)}\`?`}`;
}

async function readPolicy(
  kind: ControlKind,
  path: string,
  source: TextSource,
  cwd: string,
): Promise<{ statements: readonly Statement[] } | { problems: readonly ConfigProblem[] }> {
  const file = showFile(source, path, cwd);
  const fail = (message: string, line?: number, column?: number) => ({
    problems: [{ message, file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }],
  });
  const read = await source.read(path);
  if ('problem' in read) return fail(read.problem.message, read.problem.line);
  const policy = readPolicyDocument(read.text, file);
  if ('fault' in policy) {
    const { message, position } = policy.fault;
    return fail(message, position.line, position.column);
  }
  const { document, statements } = policy;
  const wrong = [...strangers(document), ...statements.flatMap((statement) => faults(kind, statement))];
  if (wrong.length === 0) return { statements };
  // A statement that cannot be read at all says so of each of its elements.
  const distinct = new Map(wrong.map((fault) => [`${fault.place.span?.start.offset} ${fault.message}`, fault]));
  return {
    problems: [...distinct.values()].slice(0, MOST_PROBLEMS).map(({ message, place: { span } }) => ({
      message,
      file,
      line: span?.start.line ?? 1,
      column: span?.start.column ?? 1,
    })),
  };
}

interface Fault {
  message: string;
  place: Place;
}

function strangers({ entries }: MapValue): Fault[] {
  return entries
    .filter(({ key }) => !['version', 'id', 'statement'].includes(key.toLowerCase()))
    .map(({ key, keyPlace }) => ({ message: `\`${showText(key)}\` is no element of a policy`, place: keyPlace }));
}

function faults(kind: ControlKind, statement: Statement): Fault[] {
  const { place, resources, principals, effect, conditions } = statement;
  const found: Fault[] = causesIn(statement).map((cause) => ({ message: showCause(cause), place: cause.place }));
  if (found.length > 0) return found;
  const say = (message: string) => found.push({ message, place });
  if (resources === undefined) say('the statement has no `Resource`');
  for (const { operator, key } of conditions) {
    if (readOperator(operator) === undefined)
      say(`\`${showText(operator)}\` (on \`${showText(key)}\`) is no condition operator of IAM`);
  }
  if (kind === 'scps' && principals !== undefined) say('service control policies have no `Principal`');
  if (kind === 'rcps' && effect !== 'Deny') say('resource control policies only deny; leave `RCPFullAWSAccess` out');
  const everybody = principals?.not === false && principals.items.some(({ pieces }) => pieces.join('') === '*');
  if (kind === 'rcps' && !everybody) say('resource control policies have `"Principal": "*"`');
  return found;
}

import { dirname, join, resolve } from 'node:path';
import type { Severity } from '../engine/finding.js';
import type { Policy } from '../iam/access/policies.js';
import { showPath } from '../input/paths.js';
import { suggest } from '../input/suggest.js';
import type { ConfigProblem } from './problem.js';
import { showText } from './show-text.js';
import type { PositionOf } from './strict-yaml.js';
import { showFile, type TextSource, workTree } from './text-source.js';

export type { ConfigProblem };

/** What a user changes about one rule. Whether the rule and its parameters exist is for those to check who know the rules. */
export interface Override {
  severity?: Severity | undefined;
  params?: Readonly<Record<string, unknown>> | undefined;
  unknown?: 'fail' | 'warn' | 'ignore' | undefined;
  /** The rule is switched off, and why. */
  off?: string | undefined;
}

export interface Config {
  /** The file as shown; null when there is none and all is as shipped. */
  file: string | null;
  /** Absolute: where `include` and `exclude` start from. */
  folder: string;
  /** `recommended`, or absolute paths of rule files and folders, which exist. */
  rules: readonly string[];
  overrides: ReadonlyMap<string, Override>;
  /** Our accounts, twelve digits each; empty when not told. */
  accounts: readonly string[];
  /** Service control policies, from the root of the organization down to the account: every level has to allow. */
  scps: readonly Policy[];
  /** Resource control policies likewise. */
  rcps: readonly Policy[];
  /** Absolute: the files that these are in. */
  policyFiles: readonly string[];
  /** What to scan when the command names nothing; null when not told. */
  include: readonly string[] | null;
  exclude: readonly string[];
  /** Where in the file something stands, e.g. `(['overrides', id], 'key')`. */
  positionOf: PositionOf;
}

export type ConfigResult = { config: Config } | { problems: readonly ConfigProblem[] };

/** What the configuration is called. */
export const fileName = '.passgate.yml';
const shippedSet = 'recommended';
/** What people call the file by mistake. Read over in silence, it would look as if it held. */
const wrongNames = ['.passgate.yaml', 'passgate.yml', 'passgate.yaml', '.passgate.json'];

/**
 * Reads the configuration: the file that is named, else `.passgate.yml` in the working directory or the nearest folder above it up to
 * the root of the git work tree, else the defaults. The YAML parser is loaded only when there is a file.
 *
 * @param cwd absolute
 * @param named the path that `--config` gives
 * @param source what it is read from, and that the rule files it names have to be in
 */
export async function loadConfig(cwd: string, named?: string, source: TextSource = workTree): Promise<ConfigResult> {
  if (named !== undefined) return loadFile(resolve(cwd, named), cwd, source);
  for (const folder of source.foldersUpward(cwd)) {
    const isThere = async (name: string) => (await source.look(join(folder, name))).kind !== 'missing';
    if (await isThere(fileName)) return loadFile(join(folder, fileName), cwd, source);
    for (const wrong of wrongNames) {
      if (!(await isThere(wrong))) continue;
      const message = `this name is not read; did you mean \`${fileName}\`? rename the file`;
      return { problems: [{ message, file: showFile(source, join(folder, wrong), cwd) }] };
    }
  }
  return { config: defaults(cwd) };
}

function defaults(cwd: string): Config {
  return {
    file: null,
    folder: cwd,
    rules: [shippedSet],
    overrides: new Map(),
    accounts: [],
    scps: [],
    rcps: [],
    policyFiles: [],
    include: null,
    exclude: [],
    positionOf: () => ({ offset: 0, line: 1, column: 1 }),
  };
}

async function loadFile(path: string, cwd: string, source: TextSource): Promise<ConfigResult> {
  const file = showFile(source, path, cwd);
  const read = await source.read(path);
  if ('text' in read) return parseConfig(read.text, { file, folder: dirname(path), cwd, source });
  const { message, line } = read.problem;
  const advice = await adviseOn(path, cwd, source);
  return { problems: [{ message: message + advice, file, ...(line === undefined ? {} : { line }) }] };
}

/** What the path may have meant, which cannot be read. */
async function adviseOn(path: string, cwd: string, source: TextSource): Promise<string> {
  const inside = join(path, fileName);
  const found = await source.look(path);
  const isInside = found.kind === 'folder' && (await source.look(inside)).kind !== 'missing';
  const meant = isInside ? inside : found.kind === 'missing' ? await source.near(path) : undefined;
  return meant === undefined ? '' : `; did you mean \`${showPath(meant, cwd)}\`?`;
}

/** Of a configuration file. */
interface Whereabouts {
  /** Its name as shown. */
  file: string;
  /** Absolute: where its relative paths start from. */
  folder: string;
  cwd: string;
  source: TextSource;
}

/** Reads the text of a configuration file. */
async function parseConfig(text: string, where: Whereabouts): Promise<ConfigResult> {
  const { file, folder, source } = where;
  const { parseStrict } = await import('./strict-yaml.js');
  const { configSchema } = await import('./schema.js');
  const read = parseStrict(text, file, configSchema);
  if ('errors' in read) return { problems: read.errors };
  const { value, positionOf } = read;
  const problems: ConfigProblem[] = [];
  const rules: string[] = [];
  for (const [index, entry] of value.rules.entries()) {
    rules.push(entry === shippedSet ? entry : resolve(folder, entry));
    const wrong = entry === shippedSet ? undefined : await sayRules(entry, folder, source);
    const { line, column } = positionOf(['rules', index]);
    if (wrong) problems.push({ message: `\`rules[${index}]\`: ${wrong}`, file, line, column });
  }
  const scps = await levelsOf('scps', value.scps, where, positionOf);
  const rcps = await levelsOf('rcps', value.rcps, where, positionOf);
  problems.push(...scps.problems, ...rcps.problems);
  if (problems.length > 0) return { problems };
  return {
    config: {
      file,
      folder,
      rules,
      overrides: new Map(Object.entries(value.overrides)),
      accounts: value.accounts ?? [],
      scps: scps.levels.map(({ policy }) => policy),
      rcps: rcps.levels.map(({ policy }) => policy),
      policyFiles: [...scps.levels, ...rcps.levels].flatMap(({ files }) => files),
      include: value.include ?? null,
      exclude: value.exclude,
      positionOf,
    },
  };
}

/** The reader of policies is loaded only when there are some. */
async function levelsOf(
  kind: 'scps' | 'rcps',
  levels: readonly (string | readonly string[])[],
  { source, cwd, ...where }: Whereabouts,
  positionOf: PositionOf,
) {
  if (levels.length === 0) return { levels: [], problems: [] };
  const { readControlPolicies } = await import('./scps.js');
  return readControlPolicies(kind, levels, { ...where, positionOf }, source, cwd);
}

/** What is wrong with an entry of `rules`; undefined when it is an existing file or folder. */
async function sayRules(entry: string, folder: string, source: TextSource): Promise<string | undefined> {
  const path = resolve(folder, entry);
  const found = await source.look(path);
  if (found.kind === 'folder' || (found.kind === 'file' && /\.ya?ml$/.test(entry))) return undefined;
  if (found.kind === 'file')
    return `\`${showText(entry)}\` is no rule file; name a folder, or a file that ends in \`.yaml\` or \`.yml\``;
  if (found.kind === 'neither') return `\`${showText(entry)}\`: ${found.why}`;
  const near = suggest(entry, [shippedSet]) ?? (await source.near(path));
  const meant = near === undefined || near === shippedSet ? near : showPath(near, folder);
  const what = /[./\\]/.test(entry)
    ? 'no file or folder has this path'
    : `neither a rule set (\`${shippedSet}\`) nor a file or folder is called so`;
  return `\`${showText(entry)}\`: ${what}${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`;
}

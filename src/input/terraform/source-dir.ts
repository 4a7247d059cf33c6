import { dirname, resolve } from 'node:path';
import { foldersUpToGitRoot, showPath } from '../paths.js';
import { resourceKey } from './declarations.js';
import { asString, items, member, members } from './json.js';
import { isFolder } from './source-files.js';
import {
  callKey,
  certainlyDeclared,
  type Declared,
  type Folder,
  MAX_FOLDERS,
  MAX_SOURCE,
  realPath,
  SourceFolders,
} from './source-folders.js';

/** `note`: what the reader of the report should know. `problem`: what was given cannot be used. */
export type SourceDir = { dir: string; note?: string } | { none: true; note?: string; problem?: string };

/** All of them are read to see what they set; nobody is to add thousands. */
const MOST_TWINS = 100;

export interface Doubt {
  message: string;
  dirs: readonly string[] | undefined;
}

/** How well a folder fits: of what the plan was made from, what is missing; and what the plan knows nothing of. */
interface Fit {
  dir: string;
  found: number;
  missing: number;
  extra: number;
}

/**
 * Finds the folder of the root module that a plan was made from: the given one; else the plan's folder, or the nearest around it up
 * to the git root, that declares exactly the resources and module calls of the plan; else, of these and of all folders with `.tf`
 * files below the git root, the one that declares all of them and the least besides (and not more than as many again, for then it
 * is another module that happens to use the same names). Where two fit equally well there is none, and a note says so.
 *
 * @param planFile absolute, or relative to `cwd`
 * @param configuration the plan's `configuration`
 * @param explicit what `--source-dir` says, absolute or relative to `cwd`
 * @param cwd absolute: notes show paths relative to it
 */
export function findSourceDir(
  planFile: string,
  configuration: unknown,
  explicit: string | undefined,
  cwd: string = process.cwd(),
  folders: SourceFolders = new SourceFolders(),
): SourceDir {
  const wanted = blocksOf(member(configuration, 'root_module'));
  if (explicit !== undefined) return givenDir(explicit, wanted, cwd, folders);
  if (wanted.size === 0) return { none: true };
  const around = foldersUpToGitRoot(dirname(resolve(cwd, planFile)));
  const top = around.at(-1) ?? cwd;
  const search: Search = { wanted, folders, top, read: 0 };
  const near = around.map((dir) => fitOf(folders.list(dir), search));
  const exact = near.find((fit) => fit.missing === 0 && fit.extra === 0);
  if (exact !== undefined) return { dir: exact.dir };
  const below = folders.below(top).filter(({ dir }) => !around.includes(dir));
  const far = below.map((folder) => fitOf(folder, search));
  if (below.length >= MAX_FOLDERS || search.read >= MAX_SOURCE) {
    return {
      none: true,
      note: `there are too many folders and files below \`${showPath(top, cwd)}\` to find the plan's sources; ${ADVICE}`,
    };
  }
  return choose(near, far, wanted.size, cwd);
}

/**
 * Why the folder that was found need not be the one that the plan was made from: another one declares all of the plan's resources and
 * module calls, too. A pull request can add such a folder nearer to the plan, with other policies in it; places may come from
 * there, values may not. Undefined where there is none; `dirs`: all of them, or undefined where there are too many folders to know.
 *
 * @param dir what `findSourceDir` found, without being told
 */
export function doubtAbout(
  dir: string,
  planFile: string,
  configuration: unknown,
  cwd: string,
  folders: SourceFolders,
): Doubt | undefined {
  const wanted = blocksOf(member(configuration, 'root_module'));
  const around = foldersUpToGitRoot(dirname(resolve(cwd, planFile)));
  const top = around.at(-1) ?? cwd;
  const search: Search = { wanted, folders, top, read: 0 };
  const own = realPath(dir);
  const all = folders.belowAndLinked(top);
  const twins = all.filter((folder) => realPath(folder.dir) !== own && mayBeMeant(folder, search));
  const isWhole = all.length < MAX_FOLDERS && search.read < MAX_SOURCE && twins.length <= MOST_TWINS;
  const [twin] = twins;
  if (twin === undefined && isWhole) return undefined;
  const other =
    twin === undefined ? 'other folders, of which there are too many to look at' : `\`${showPath(twin.dir, cwd)}\``;
  const message = `the plan's sources may be those in \`${showPath(dir, cwd)}\` or in ${other}, so that only places are taken from there; name their folder with \`--source-dir\``;
  return { message, dirs: isWhole ? twins.map(({ dir: other }) => other) : undefined };
}

const ADVICE =
  'name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet';

interface Search {
  wanted: ReadonlySet<string>;
  folders: SourceFolders;
  top: string;
  /** UTF-16 units of source so far. */
  read: number;
}

function givenDir(explicit: string, wanted: ReadonlySet<string>, cwd: string, folders: SourceFolders): SourceDir {
  const dir = resolve(cwd, explicit);
  if (!isFolder(dir)) return { none: true, problem: `the source folder \`${explicit}\` is not a folder; ${ADVICE}` };
  const { found, extra } = fitOf(folders.list(dir), { wanted, folders, top: dir, read: 0 });
  if (found > 0 || (wanted.size === 0 && extra === 0)) return { dir };
  return {
    dir,
    note: `nothing in the source folder \`${explicit}\` belongs to this plan; is it that of its root module?`,
  };
}

function choose(near: readonly Fit[], far: readonly Fit[], wanted: number, cwd: string): SourceDir {
  const fitting = [...near, ...far].filter(({ found, missing, extra }) => missing === 0 && extra <= found);
  const least = Math.min(...fitting.map(({ extra }) => extra));
  const best = fitting.filter(({ extra }) => extra === least);
  const [first, second] = best;
  if (first !== undefined && (second === undefined || near.includes(first))) return { dir: first.dir };
  if (first !== undefined && second !== undefined) {
    const names = `\`${showPath(first.dir, cwd)}\` and \`${showPath(second.dir, cwd)}\``;
    return { none: true, note: `the plan's sources may be those in ${names}; ${ADVICE}` };
  }
  return { none: true, note: `${sayNone([...near, ...far], wanted, cwd)}; ${ADVICE}` };
}

function sayNone(fits: readonly Fit[], wanted: number, cwd: string): string {
  const closest = fits.reduce<Fit | undefined>((best, fit) => (fit.found > (best?.found ?? 0) ? fit : best), undefined);
  if (closest === undefined) return "no sources were found that declare the plan's resources and modules";
  if (closest.missing === 0)
    return `\`${showPath(closest.dir, cwd)}\` declares much besides the plan's resources and modules`;
  const part = `${closest.found} of the plan's ${wanted} resources and modules`;
  return `no folder declares all of the plan's resources and modules (\`${showPath(closest.dir, cwd)}\` has ${part})`;
}

/** What a module declares, by the plan. https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation */
function blocksOf(module: unknown): ReadonlySet<string> {
  const blocks = new Set<string>();
  for (const resource of items(member(module, 'resources'))) {
    const mode = member(resource, 'mode');
    const type = asString(member(resource, 'type'));
    const name = asString(member(resource, 'name'));
    if ((mode !== 'managed' && mode !== 'data') || type === undefined || name === undefined) continue;
    blocks.add(resourceKey(mode, type, name));
  }
  for (const [name] of members(member(module, 'module_calls'))) blocks.add(callKey(name));
  return blocks;
}

/** Whether a folder declares all that is wanted, as far as can be told, and is no other module that happens to use the same names. */
function mayBeMeant(folder: Folder, search: Search): boolean {
  const { missing, extra, found, isVague } = fitOf(folder, search);
  if (isVague) return true;
  if (missing > 0) return false;
  // What only looks like a block must not tell it from the plan's.
  return extra <= found || certainlyDeclared(folder, search.top).size <= 2 * found;
}

const UNREAD: Declared = { keys: new Set(), length: 0, isVague: false };

function fitOf(folder: Folder, search: Search): Fit & Pick<Declared, 'isVague'> {
  const { keys, length, isVague } = search.read < MAX_SOURCE ? search.folders.declares(folder, search.top) : UNREAD;
  search.read += length;
  let found = 0;
  for (const key of search.wanted) if (keys.has(key)) found += 1;
  return { dir: folder.dir, found, missing: search.wanted.size - found, extra: keys.size - found, isVague };
}

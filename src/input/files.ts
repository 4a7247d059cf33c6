import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closedFolders, type Exclusion, matchFiles, type Patterns, readExclusion } from './globs.js';
import { exists, foldersUpToGitRoot, isInside, nearPath, showPath } from './paths.js';
import { sayError, sayNoFile } from './read.js';
import type { Problem } from './resource.js';

/** A file to read. */
export interface Selected {
  /** Absolute. */
  path: string;
  /** As shown: relative to the working directory, with `/`. */
  name: string;
  /** By path or glob, so that it must be a plan or template. Else it was found in a folder. */
  named: boolean;
}

export interface Selection {
  /** Sorted by name; a file that is reached in two ways, links included, is there once. */
  files: readonly Selected[];
  /** Names that lead nowhere, and what cannot be looked into. */
  problems: readonly Problem[];
  /** Globs and folders without any file. With `--allow-empty` these are no problems. */
  unmatched: readonly Problem[];
  /** What was met in a folder and passed over though its name ends like a plan's or template's. */
  skipped: readonly { name: string; why: string }[];
}

/** Looked at in folders, alone or with `.gz`. */
const extensions = /\.(json|ya?ml|template)(\.gz)?$/i;
const missing = 'no such file';
const brokenLink = 'it is a link that leads nowhere';
const outwardLink = 'a link leads from here out of the workspace';

interface Search {
  cwd: string;
  /** The git work tree, or the working directory. */
  workspace: string;
  isExcluded: Exclusion;
  /** By real path. */
  files: Map<string, Selected>;
  problems: Problem[];
  unmatched: Problem[];
  skipped: { name: string; why: string }[];
}

/**
 * Finds the files that paths, folders and globs stand for. A path that exists is taken as it is, whatever characters it has; what
 * begins with `!` takes away from globs and folders, not from files that are named. In folders and globs links to folders are not
 * followed, and links to files only within the workspace; a path that is named may lie anywhere. Globs leave out `node_modules`
 * unless they name it, and names with a leading dot unless they have it.
 *
 * @param patterns as on the command line; `\` is a separator on Windows only
 * @param cwd absolute: names are shown relative to it
 * @param options.from absolute: where relative patterns start; `cwd` by default
 * @param options.exclude more globs to take away, with the folder that they start from
 */
export async function selectFiles(
  patterns: readonly string[],
  cwd: string,
  options: { from?: string; exclude?: Patterns } = {},
): Promise<Selection> {
  const from = options.from ?? cwd;
  const isNegated = (pattern: string) => pattern.startsWith('!') && !exists(resolve(from, pattern));
  const negated = patterns.filter(isNegated).map((pattern) => pattern.slice(1));
  const search: Search = {
    cwd,
    workspace: foldersUpToGitRoot(cwd).at(-1) ?? cwd,
    isExcluded: await readExclusion([{ patterns: negated, from }, ...(options.exclude ? [options.exclude] : [])]),
    files: new Map(),
    problems: [],
    unmatched: [],
    skipped: [],
  };
  for (const pattern of patterns) if (!isNegated(pattern)) await addPattern(pattern, from, search);
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  return {
    files: [...search.files.values()].sort(byName),
    problems: search.problems,
    unmatched: search.unmatched,
    skipped: search.skipped.sort(byName),
  };
}

async function addPattern(pattern: string, from: string, search: Search): Promise<void> {
  const fail = (message: string) => search.problems.push({ document: pattern, message });
  if (pattern.trim() === '') {
    fail('an empty path; name a file, folder or glob (is a variable not set?)');
    return;
  }
  const path = resolve(from, pattern);
  const stats = look(path);
  if (typeof stats === 'object') {
    if (stats.isDirectory()) addFolder(path, search);
    else if (stats.isFile()) addFile(path, true, search);
    else fail(sayNoFile(stats));
    return;
  }
  if (exists(path)) {
    fail(stats === missing ? brokenLink : stats);
    return;
  }
  const matches = await matchFiles(pattern, from);
  if (matches) addMatches(pattern, matches.paths, matches.base, search);
  else fail(sayMissing(pattern, path, stats, search.cwd));
}

function sayMissing(pattern: string, path: string, error: string, cwd: string): string {
  if (pattern === '-') return 'standard input is not read; write the plan or template to a file first';
  const near = nearPath(path);
  return near === undefined ? error : `${error}; did you mean \`${showPath(near, cwd)}\`?`;
}

function addMatches(pattern: string, paths: readonly string[], base: string, search: Search): void {
  const matches = paths.filter((path) => !search.isExcluded(path));
  if (matches.length === 0) search.unmatched.push({ document: pattern, message: 'no file matches this glob' });
  for (const path of matches) {
    const fail = (message: string) => search.problems.push({ document: showPath(path, search.cwd), message });
    const stats = look(path);
    if (typeof stats === 'string') fail(stats === missing ? brokenLink : stats);
    else if (!stats.isFile()) fail(sayNoFile(stats));
    // Only who writes `..` or an absolute glob means files outside of the workspace, and then those below its fixed part.
    else if (leadsOut(path, isInside(path, search.workspace) ? [] : [base], search))
      fail(`${outwardLink}; name the file itself`);
    else addFile(path, true, search);
  }
}

/** Walks without recursion: folders may be nested as deep as an attacker likes. */
function addFolder(root: string, search: Search): void {
  const folders = [root];
  let met = false;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(folder, search)) {
      const path = join(folder, entry.name);
      if (search.isExcluded(path)) continue;
      if (entry.isDirectory() && !closedFolders.includes(entry.name)) folders.push(path);
      if (entry.isDirectory() || (!extensions.test(entry.name) && !entry.isSymbolicLink())) continue;
      addEntry(path, entry, root, search);
      met = true;
    }
  }
  if (met) return;
  search.unmatched.push({
    document: showPath(root, search.cwd),
    message:
      'nothing in this folder ends in .json, .yaml, .yml or .template (or one of these and .gz), or all of it is excluded',
  });
}

/** A file of ours by its name, or a link. */
function addEntry(path: string, entry: Dirent, root: string, search: Search): void {
  const skip = (why: string) => search.skipped.push({ name: showPath(path, search.cwd), why });
  const stats = look(path);
  if (typeof stats === 'object' && stats.isDirectory())
    skip('it is a link to a folder; name the folder itself to look into it');
  else if (!extensions.test(entry.name)) return;
  else if (typeof stats === 'string') skip(stats === missing ? brokenLink : stats);
  else if (!stats.isFile()) skip(sayNoFile(stats));
  else if (entry.isSymbolicLink() && leadsOut(path, [root], search)) skip(outwardLink);
  else addFile(path, false, search);
}

function list(folder: string, search: Search): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    search.problems.push({ document: showPath(folder, search.cwd), message: sayError(error) });
    return [];
  }
}

/** Whether a link leads somewhere else than into the workspace or one of the folders. */
function leadsOut(path: string, folders: readonly string[], search: Search): boolean {
  const real = realpathSync(path);
  return ![search.workspace, ...folders].some((folder) => exists(folder) && isInside(real, realpathSync(folder)));
}

function addFile(path: string, named: boolean, search: Search): void {
  const real = realpathSync(path);
  const file = { path, name: showPath(path, search.cwd), named };
  const other = search.files.get(real);
  if (other === undefined || isBetter(file, other, real)) search.files.set(real, file);
}

/** Of two ways to one file the one stays that was named, else the one that is no link, else the first in the alphabet. */
function isBetter(file: Selected, other: Selected, real: string): boolean {
  if (file.named !== other.named) return file.named;
  if ((file.path === real) !== (other.path === real)) return file.path === real;
  return file.name < other.name;
}

/** What stands at a path once links are followed, or why that cannot be seen. */
function look(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return sayError(error);
  }
}

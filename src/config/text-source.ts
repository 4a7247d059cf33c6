import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exists, foldersUpToGitRoot, nearPath, showPath } from '../input/paths.js';
import { type ReadResult, readText, sayError } from '../input/read.js';

/** What stands at a path. `id` is the same wherever the bytes are the same; only commits have one. */
export type Look =
  | { kind: 'file'; id?: string }
  | { kind: 'folder' }
  | { kind: 'missing' }
  /** Something else, or it cannot be seen; why. */
  | { kind: 'neither'; why: string };

export interface FolderEntry {
  name: string;
  /** `other` is not read, and `why` says what it is. */
  kind: 'file' | 'folder' | 'other';
  why?: string;
}

/**
 * Where configuration and rules are read from: the work tree, or a commit (`commit-source.ts`). Paths are absolute and those of the work
 * tree in either case, so that nobody but the source has to know which one it is.
 */
export interface TextSource {
  /** What people call it, e.g. `base main`; null for the work tree, which goes without saying. */
  label: string | null;
  /** The folder and those around it in which `.passgate.yml` is looked for, the nearest first. */
  foldersUpward(folder: string): readonly string[];
  look(path: string): Promise<Look>;
  /** What is in a folder, or why that cannot be seen. */
  list(folder: string): Promise<readonly FolderEntry[] | string>;
  read(path: string): Promise<ReadResult>;
  /** A path that exists and may have been meant by one that does not. */
  near(path: string): Promise<string | undefined>;
}

/** Nobody writes more by hand in one file, in bytes. */
export const longestFile = 2 ** 20;

/** @param limit in bytes */
export function tooLong(limit: number): string {
  return `the file is longer than ${limit / 2 ** 20} MiB; split it`;
}

/** A rules folder may have this much; each folder and file is a request where GitHub's API is asked. */
const most = { files: 1000, folders: 200, depth: 16 };

/** The files of the work tree, as they are now. Links are followed, but not to folders below a rules folder. */
export const workTree: TextSource = {
  label: null,
  foldersUpward: foldersUpToGitRoot,
  look: async (path) => {
    try {
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats?.isDirectory()) return { kind: 'folder' };
      if (stats?.isFile()) return { kind: 'file' };
      if (stats !== undefined) return { kind: 'neither', why: 'it is neither a file nor a folder' };
      return exists(path) ? { kind: 'neither', why: 'it is a link that leads nowhere' } : { kind: 'missing' };
    } catch (error) {
      return { kind: 'neither', why: sayError(error) };
    }
  },
  list: async (folder) => {
    try {
      return readdirSync(folder, { withFileTypes: true }).map((entry): FolderEntry => {
        const { name } = entry;
        if (entry.isDirectory()) return { name, kind: 'folder' };
        const stats = statSync(join(folder, name), { throwIfNoEntry: false });
        if (stats?.isFile()) return { name, kind: 'file' };
        if (stats === undefined) return { name, kind: 'other', why: 'it is a link that leads nowhere' };
        const why = stats.isDirectory()
          ? 'it is a link to a folder; name the folder itself under `rules`'
          : 'it is neither a file nor a folder';
        return { name, kind: 'other', why };
      });
    } catch (error) {
      return sayError(error);
    }
  },
  read: async (path) => {
    // In UTF-16 a text of that length has twice as many bytes; the reader of YAML counts the characters.
    if (sizeOf(path) > 2 * longestFile) return { problem: { message: tooLong(longestFile), skippable: false } };
    return readText(path, 2 * longestFile);
  },
  near: async (path) => nearPath(path),
};

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** A path as people read it: relative to the working directory, and where it is not of the work tree, of what. */
export function showFile(source: TextSource, path: string, cwd: string): string {
  return `${showPath(path, cwd)}${source.label === null ? '' : ` (at ${source.label})`}`;
}

/**
 * All `.yaml` and `.yml` files of a folder and those below it, sorted. Links that are not followed, submodules and what is too many or too
 * deep are problems: a rule that is not read would look as if it held.
 */
export async function yamlFiles(
  source: TextSource,
  root: string,
): Promise<{ files: readonly string[]; problems: readonly { path: string; message: string }[] }> {
  const files: string[] = [];
  const problems: { path: string; message: string }[] = [];
  const stop = (path: string, message: string) => ({ files: [], problems: [{ path, message }] });
  const folders = [{ path: root, depth: 0 }];
  let met = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    met += 1;
    if (met > most.folders) return stop(root, `there are more than ${most.folders} folders in it; name a smaller one`);
    if (folder.depth > most.depth) return stop(folder.path, `it is nested deeper than ${most.depth} folders`);
    const entries = await source.list(folder.path);
    if (typeof entries === 'string') {
      problems.push({ path: folder.path, message: entries });
      continue;
    }
    for (const { name, kind, why } of entries) {
      const path = join(folder.path, name);
      if (kind === 'folder') folders.push({ path, depth: folder.depth + 1 });
      else if (kind === 'other') problems.push({ path, message: why ?? 'it is not a file' });
      else if (/\.ya?ml$/.test(name)) files.push(path);
      if (files.length > most.files) return stop(root, `there are more than ${most.files} rule files in it`);
    }
  }
  return { files: files.sort(), problems };
}

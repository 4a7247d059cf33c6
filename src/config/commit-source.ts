import { dirname, join, relative, sep } from 'node:path';
import { decode } from '../input/decode.js';
import { isInside } from '../input/paths.js';
import type { ReadResult } from '../input/read.js';
import { suggest } from '../input/suggest.js';
import { showText } from './show-text.js';
import { type FolderEntry, type Look, longestFile, type TextSource } from './text-source.js';

/** Something in a commit. */
export interface Entry {
  name: string;
  /** From the root of the repository, with `/`; empty for the root itself. */
  path: string;
  kind: 'file' | 'folder' | 'link' | 'submodule';
  /** Git's object name; of the commit for the root. */
  id: string;
}

/** Why something cannot be had: it is not here, and may be elsewhere; or it is of no use. */
export type Failure = { absent: string } | { problem: string };

/** Gives the folders and files of one commit. */
export interface Tree {
  list(folder: Entry): Promise<{ entries: readonly Entry[] } | Failure>;
  /** @param limit of the file, in bytes */
  bytes(file: Entry, limit: number): Promise<{ bytes: Buffer } | Failure>;
}

/**
 * Several trees of the same commit as one: what the first does not have is asked of the next.
 * @param sayAbsent makes the message where none has it, of what each of them said
 */
export function firstOf(trees: readonly Tree[], sayAbsent: (reasons: readonly string[]) => string): Tree {
  const ask = async <Answer extends object>(question: (tree: Tree) => Promise<Answer | Failure>) => {
    const reasons: string[] = [];
    for (const tree of trees) {
      const answer = await question(tree);
      if (!('absent' in answer)) return answer;
      reasons.push(answer.absent);
    }
    return { problem: sayAbsent(reasons) };
  };
  return {
    list: (folder) => ask((tree) => tree.list(folder)),
    bytes: (file, limit) => ask((tree) => tree.bytes(file, limit)),
  };
}

/**
 * A commit in place of the work tree. Links and submodules are refused: what they lead to may be another's. Everything is asked for once.
 *
 * @param commit its object name
 * @param root absolute: where the root of the repository is in the work tree
 * @param label what people call the commit
 * @param limit of a file, in bytes
 */
export function commitSource(
  tree: Tree,
  commit: string,
  root: string,
  label: string,
  limit: number = longestFile,
): TextSource {
  const listed = new Map<string, Promise<readonly Entry[] | string>>();
  const texts = new Map<string, Promise<ReadResult>>();

  const entriesOf = (folder: Entry) =>
    askOnce(listed, folder.path, async () => {
      const found = await tree.list(folder);
      return 'entries' in found ? found.entries : sayFailure(found);
    });

  /** What is at an absolute path; undefined when nothing is; text when that cannot be told. */
  const find = async (path: string): Promise<Entry | string | undefined> => {
    if (!isInside(path, root)) return `it lies outside of the repository, of which only ${label} is read`;
    let at: Entry = { name: '', path: '', kind: 'folder', id: commit };
    for (const name of namesBelow(path, root)) {
      if (at.kind === 'file') return undefined;
      const entries = await entriesOf(at);
      if (typeof entries === 'string') return entries;
      const next = entries.find((entry) => entry.name === name);
      if (next === undefined) return undefined;
      const refused = sayRefused(next);
      if (refused !== undefined) return `\`${showText(next.path)}\` ${refused}`;
      at = next;
    }
    return at;
  };

  const read = async (path: string): Promise<ReadResult> => {
    const entry = await find(path);
    if (entry === undefined) return problem('no such file');
    if (typeof entry === 'string') return problem(entry);
    if (entry.kind !== 'file') return problem('it is a folder, where a file is needed');
    const content = await tree.bytes(entry, limit);
    return 'bytes' in content ? decode(content.bytes) : problem(sayFailure(content));
  };

  const list = async (folder: string): Promise<readonly Entry[] | string> => {
    const entry = await find(folder);
    if (entry === undefined) return 'no such folder';
    return typeof entry === 'string' ? entry : entriesOf(entry);
  };

  return {
    label,
    foldersUpward: (folder) => upTo(root, folder),
    look: async (path): Promise<Look> => {
      const entry = await find(path);
      if (entry === undefined) return { kind: 'missing' };
      if (typeof entry === 'string') return { kind: 'neither', why: entry };
      return entry.kind === 'file' ? { kind: 'file', id: entry.id } : { kind: 'folder' };
    },
    list: async (folder) => {
      const entries = await list(folder);
      return typeof entries === 'string' ? entries : entries.map(toFolderEntry);
    },
    read: (path) => askOnce(texts, path, () => read(path)),
    near: async (path) => {
      let folder = root;
      const names = isInside(path, root) ? namesBelow(path, root) : [];
      for (const [index, name] of names.entries()) {
        const next = join(folder, name);
        const isThere = (await find(next)) !== undefined;
        const entries = isThere ? [] : await list(folder);
        const close =
          typeof entries === 'string'
            ? undefined
            : suggest(
                name,
                entries.map((entry) => entry.name),
              );
        const meant = close === undefined ? undefined : join(folder, close, ...names.slice(index + 1));
        if (!isThere) return meant !== undefined && typeof (await find(meant)) === 'object' ? meant : undefined;
        folder = next;
      }
      return undefined;
    },
  };
}

function namesBelow(path: string, root: string): readonly string[] {
  return relative(root, path)
    .split(sep)
    .filter((name) => name !== '');
}

function upTo(root: string, folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; isInside(at, root) && at !== root; at = dirname(at)) folders.push(at);
  return [...folders, root];
}

function toFolderEntry(entry: Entry): FolderEntry {
  const { name, kind } = entry;
  return kind === 'file' || kind === 'folder'
    ? { name, kind }
    : { name, kind: 'other', why: `it ${sayRefused(entry)}` };
}

/** Why an entry is not read; undefined for files and folders. */
function sayRefused({ kind }: Entry): string | undefined {
  if (kind === 'link')
    return 'is a symbolic link, and those are followed in the work tree only; put the file itself here';
  if (kind === 'submodule')
    return 'is a submodule, which is not part of this repository; put the files themselves here';
  return undefined;
}

function sayFailure(failure: Failure): string {
  return 'absent' in failure ? failure.absent : failure.problem;
}

function problem(message: string): ReadResult {
  return { problem: { message, skippable: false } };
}

function askOnce<Value>(known: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

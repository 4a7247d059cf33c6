import { join, relative, sep } from 'node:path';
import { decode } from '../input/decode.js';
import { foldersUpToGitRoot, isInside } from '../input/paths.js';
import type { ReadResult } from '../input/read.js';
import { show } from '../input/show.js';
import { suggest } from '../input/suggest.js';
import { type FolderEntry, type Look, longestFile, type TextSource, tooLong } from './text-source.js';

/** Something in a commit. */
export interface Entry {
  /** From the root of the repository, with `/`; empty for the root itself. */
  path: string;
  kind: 'file' | 'folder' | 'link' | 'submodule';
  /** Git's object name. */
  id: string;
}

/** Why something cannot be had: it is not there, and may be elsewhere; or nobody could give it. */
export type Failure = { absent: string } | { problem: string };

/** Gives the folders and files of one commit. */
export interface Tree {
  list(folder: Entry): Promise<{ entries: readonly Entry[] } | Failure>;
  /** @returns `tooLong` where the file has more bytes than `limit` */
  bytes(file: Entry, limit: number): Promise<{ bytes: Buffer } | { tooLong: true } | Failure>;
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
 * @param id of the commit
 * @param root absolute: where the commit's root is in the work tree
 * @param label what people call it
 */
export function commitSource(tree: Tree, id: string, root: string, label: string, limit = longestFile): TextSource {
  const listed = new Map<string, ReturnType<Tree['list']>>();
  const texts = new Map<string, Promise<ReadResult>>();

  const list = (folder: Entry) => memo(listed, folder.path, () => tree.list(folder));

  /** What is at an absolute path; undefined when there is nothing; text when it cannot be told. */
  const find = async (path: string): Promise<Entry | undefined | string> => {
    if (!isInside(path, root)) return `it lies outside of the repository, and only what is in it can be read at ${label}`;
    let at: Entry = { path: '', kind: 'folder', id };
    for (const name of relative(root, path).split(sep)) {
      if (name === '') continue;
      if (at.kind === 'file') return undefined;
      const found = await list(at);
      if (!('entries' in found)) return sayFailure(found);
      const wanted = at.path === '' ? name : `${at.path}/${name}`;
      const next = found.entries.find((entry) => entry.path === wanted);
      if (next === undefined) return undefined;
      const refused = sayRefused(next, label);
      if (refused !== undefined) return `\`${show(next.path)}\` ${refused}`;
      at = next;
    }
    return at;
  };

  const read = async (path: string): Promise<ReadResult> => {
    const problem = (message: string): ReadResult => ({ problem: { message, skippable: false } });
    const entry = await find(path);
    if (entry === undefined) return problem('no such file');
    if (typeof entry === 'string') return problem(entry);
    if (entry.kind !== 'file') return problem('it is a folder, where a file is needed');
    const content = await tree.bytes(entry, limit);
    if ('tooLong' in content) return problem(tooLong);
    return 'bytes' in content ? decode(content.bytes) : problem(sayFailure(content));
  };

  return {
    label,
    foldersUpward: (folder) => upTo(folder, root),
    look: async (path): Promise<Look> => {
      const entry = await find(path);
      if (entry === undefined) return { kind: 'missing' };
      if (typeof entry === 'string') return { kind: 'neither', why: entry };
      return entry.kind === 'file' ? { kind: 'file', id: entry.id } : { kind: 'folder' };
    },
    list: async (folder) => {
      const entry = await find(folder);
      if (entry === undefined) return 'no such folder';
      if (typeof entry === 'string') return entry;
      const found = await list(entry);
      if (!('entries' in found)) return sayFailure(found);
      return found.entries.map((child): FolderEntry => {
        const name = child.path.slice(child.path.lastIndexOf('/') + 1);
        const why = sayRefused(child, label);
        if (why !== undefined) return { name, kind: 'other', why: `it ${why}` };
        return { name, kind: child.kind === 'folder' ? 'folder' : 'file' };
      });
    },
    read: (path) => memo(texts, path, () => read(path)),
    near: async (path) => {
      if (!isInside(path, root)) return undefined;
      let folder = root;
      const names = relative(root, path).split(sep);
      for (const [index, name] of names.entries()) {
        const next = join(folder, name);
        if ((await find(next)) === undefined) {
          const entry = await find(folder);
          const found = typeof entry === 'object' && entry.kind === 'folder' ? await list(entry) : undefined;
          if (found === undefined || !('entries' in found)) return undefined;
          const close = suggest(name, found.entries.map((child) => child.path.slice(child.path.lastIndexOf('/') + 1)));
          const meant = close === undefined ? undefined : join(folder, close, ...names.slice(index + 1));
          return meant !== undefined && typeof (await find(meant)) === 'object' ? meant : undefined;
        }
        folder = next;
      }
      return undefined;
    },
  };
}

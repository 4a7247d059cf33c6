import { lstatSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { suggest } from './suggest.js';

/** A path as people read it: relative to the working directory, with `/`; absolute only on another drive. */
export function showPath(path: string, cwd: string): string {
  const shown = relative(cwd, path) || '.';
  return sep === '\\' ? shown.replaceAll('\\', '/') : shown;
}

/** Whether a path is a folder or lies in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Whether anything stands at a path, be it a link that leads nowhere. Where that cannot be seen, nothing does. */
export function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The folder itself and those around it, up to the root of the git work tree; the folder alone where there is none. */
export function foldersUpToGitRoot(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = resolve(folder); ; at = dirname(at)) {
    folders.push(at);
    // In a work tree or submodule `.git` is a file: https://git-scm.com/docs/gitrepository-layout
    if (exists(join(at, '.git'))) return folders;
    if (at === dirname(at)) return folders.slice(0, 1);
  }
}

/**
 * An existing path that someone who wrote this one, which does not exist, may have meant: one name in it spelt otherwise, or `/` for
 * `\`. Undefined where there is none.
 */
export function nearPath(path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  if (slashed !== path && exists(slashed)) return slashed;
  const { root } = parse(path);
  const names = path.slice(root.length).split(sep);
  let folder = root;
  for (const [index, name] of names.entries()) {
    const next = join(folder, name);
    if (exists(next)) {
      folder = next;
      continue;
    }
    const close = suggest(name, siblings(folder));
    const meant = close === undefined ? undefined : join(folder, close, ...names.slice(index + 1));
    return meant !== undefined && exists(meant) ? meant : undefined;
  }
  return undefined;
}

function siblings(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseHcl } from '../hcl/parser.js';
import { parseJson } from '../json.js';
import { isInside } from '../paths.js';
import { type Declarations, resourceKey } from './declarations.js';
import { readJsonSyntax } from './json-syntax.js';
import { readNativeSyntax } from './native-syntax.js';
import { fence, isFolder, isSourceName, readSource } from './source-files.js';

/** Folders that are looked into, and UTF-16 units of source that are read, before a search is given up. */
export const MAX_FOLDERS = 5000;
export const MAX_SOURCE = 50 * 2 ** 20;

const CLOSED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.terraform']);

/** The opening line of a block with its labels, in quotes or without. */
const HEADER =
  /^[ \t]*(resource|data|module)(?:[ \t]*"([^"\n]*)"|[ \t]+([^\s"{}=]+))(?:[ \t]*"([^"\n]*)"|[ \t]+([^\s"{}=]+))?[ \t]*\{/gm;

/** A line that may open a block, however it is written. */
const START = /^[ \t]*(?:resource|data|module)(?=[ \t"/])(?![ \t]*[=:.])|\*\/[ \t]*(?:resource|data|module)\b/gm;

/** A folder, and the names of what is in it, sorted. */
export interface Folder {
  dir: string;
  sources: readonly string[];
  folders: readonly string[];
  /** Links to folders. */
  links: readonly string[];
}

/** What the sources in a folder declare, by `resourceKey` and `callKey`, and how much was read for that. */
export interface Declared {
  keys: ReadonlySet<string>;
  length: number;
  /** Whether there is a file that Terraform may read, but that was not understood here. */
  isVague: boolean;
}

/** Folders with sources. Each is looked into once, however many plans a run has: all of them search the whole repository. */
export class SourceFolders {
  private readonly listed = new Map<string, Folder>();
  private readonly declared = new Map<string, Declared>();

  list(dir: string): Folder {
    const known = this.listed.get(dir) ?? list(dir);
    this.listed.set(dir, known);
    return known;
  }

  /** This folder and those below it, the ones further up first; links are not followed. `MAX_FOLDERS` at most. */
  below(top: string): readonly Folder[] {
    const paths = [top];
    const found: Folder[] = [];
    for (const path of paths) {
      const folder = this.list(path);
      found.push(folder);
      const inner = folder.folders.filter((name) => !CLOSED.has(name));
      paths.push(...inner.slice(0, MAX_FOLDERS - paths.length).map((name) => join(path, name)));
    }
    return found;
  }

  /**
   * The same, and what links lead to that `below` leaves out, as long as it lies below `top` itself: Terraform follows links.
   * `MAX_FOLDERS` at most.
   */
  belowAndLinked(top: string): readonly Folder[] {
    const own = this.below(top);
    const found = [...own];
    const realTop = realPath(top);
    const seen = new Set(found.map(({ dir }) => join(realTop, relative(top, dir))));
    for (const [index, { dir, folders, links }] of found.entries()) {
      // Of what was found by way of a link, what is below it was not looked for.
      const below = index < own.length ? [] : folders.filter((name) => !CLOSED.has(name));
      for (const name of [...links, ...below]) {
        const path = join(dir, name);
        const real = realPath(path);
        if (found.length >= MAX_FOLDERS) return found;
        if (seen.has(real) || !isInside(real, realTop)) continue;
        seen.add(real);
        found.push(this.list(path));
      }
    }
    return found;
  }

  /** @param top files that lead out of the work tree around it are not read */
  declares({ dir, sources }: Folder, top: string): Declared {
    const key = JSON.stringify([top, dir]);
    const known = this.declared.get(key) ?? declaredIn(dir, sources, top);
    this.declared.set(key, known);
    return known;
  }
}

/** A module call, as `resourceKey` has resources. */
export function callKey(name: string): string {
  return `module\n${name}`;
}

function list(dir: string): Folder {
  let found: readonly Dirent[];
  try {
    found = readdirSync(dir, { withFileTypes: true });
  } catch {
    // What cannot be looked into has no sources for anybody.
    return { dir, sources: [], folders: [], links: [] };
  }
  const folders = found.filter((one) => one.isDirectory()).map(({ name }) => name);
  const links = found.filter((one) => one.isSymbolicLink() && isFolder(join(dir, one.name))).map(({ name }) => name);
  const sources = found.map(({ name }) => name).filter(isSourceName);
  return { dir, sources: sources.sort(), folders: folders.sort(), links: links.sort() };
}

/** Without links in it; as it is where there is nothing. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(resolve(path));
  } catch {
    return resolve(path);
  }
}

function declaredIn(dir: string, sources: readonly string[], top: string): Declared {
  const keys = new Set<string>();
  if (sources.length === 0) return { keys, length: 0, isVague: false };
  const isAllowed = fence(top);
  let length = 0;
  let isVague = false;
  for (const name of sources) {
    if (length >= MAX_SOURCE) break;
    const path = join(dir, name);
    const text = readSource(path, isAllowed);
    length += text?.length ?? 0;
    if (text === undefined) isVague ||= isAllowed(path) && isFile(path);
    else if (name.endsWith('.json')) {
      const declared = readJsonSyntax(text);
      addAll(keys, declared);
      isVague ||= declared.resources.size + declared.calls.size === 0 && isDeepJson(text);
    } else if (!scanHeaders(text, keys)) {
      addAll(keys, readNativeSyntax(text));
      isVague ||= parseHcl(text).errors.length > 0;
    }
  }
  return { keys, length, isVague };
}

/**
 * What the sources in a folder declare for certain, whoever reads them: no comments or heredocs that look like blocks, and not what one of
 * Terraform and OpenTofu passes over.
 */
export function certainlyDeclared({ dir, sources }: Folder, top: string): ReadonlySet<string> {
  const isAllowed = fence(top);
  const keys = new Set<string>();
  for (const name of sources) {
    if (/\.tofu(\.json)?$/.test(name) || sources.includes(name.replace(/\.tf(\.json)?$/, '.tofu$1'))) continue;
    const text = readSource(join(dir, name), isAllowed) ?? '';
    addAll(keys, name.endsWith('.json') ? readJsonSyntax(text) : readNativeSyntax(text));
  }
  return keys;
}

function addAll(keys: Set<string>, { resources, calls }: Declarations): void {
  for (const key of resources.keys()) keys.add(key);
  for (const call of calls.keys()) keys.add(callKey(call));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** JSON that is not read here only because it is nested too deep. */
function isDeepJson(text: string): boolean {
  if (!('error' in parseJson(text))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Cheaper than parsing; what it takes a comment or a heredoc for is rare and only counts as what is declared besides.
 * @returns false where a block may begin in another way: with a comment before a label, an escape in it
 */
function scanHeaders(text: string, declared: Set<string>): boolean {
  let found = 0;
  let isEscaped = false;
  for (const [, kind, quoted, word, secondQuoted, secondWord] of text.matchAll(HEADER)) {
    const first = quoted ?? word ?? '';
    const second = secondQuoted ?? secondWord;
    found += 1;
    isEscaped ||= `${first}${second}`.includes('\\');
    if (kind === 'module') declared.add(callKey(first));
    else if (second !== undefined) declared.add(resourceKey(kind === 'data' ? 'data' : 'managed', first, second));
  }
  return !isEscaped && found === [...text.matchAll(START)].length;
}

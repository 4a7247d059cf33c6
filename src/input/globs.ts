import { dirname, resolve } from 'node:path';
import { isInside } from './paths.js';

/** Globs and the folder (absolute) that they start from. */
export interface Patterns {
  patterns: readonly string[];
  from: string;
}

/** Whether a path (absolute), or a folder that it is in, is left out. */
export type Exclusion = (path: string) => boolean;

/** What folders and globs do not look into; a glob may name it. */
export const closedFolders = ['.git', 'node_modules', '.terraform'];

const windowsPathsNoEscape = process.platform === 'win32';

/**
 * The files that a glob matches (absolute paths; links, broken ones too, and special files are among them), and the folder before its
 * first wildcard; undefined when it has no wildcard. The package is loaded only for what may have one.
 */
export async function matchFiles(
  pattern: string,
  from: string,
): Promise<{ paths: readonly string[]; base: string } | undefined> {
  if (!/[*?[\]{}()]/.test(pattern)) return undefined;
  const { glob, hasMagic } = await import('glob');
  const options = { windowsPathsNoEscape, magicalBraces: true };
  if (!hasMagic(pattern, options)) return undefined;
  const segments = (windowsPathsNoEscape ? pattern.replaceAll('\\', '/') : pattern).split('/');
  const wild = segments.findIndex((segment) => hasMagic(segment, options));
  const base = resolve(from, segments.slice(0, Math.max(wild, 0)).join('/') || (segments[0] === '' ? '/' : '.'));
  const ignore = closedFolders.filter((name) => !segments.includes(name)).map((name) => `**/${name}/**`);
  const paths = await glob(pattern, { cwd: from, nodir: true, absolute: true, windowsPathsNoEscape, ignore });
  return { paths: paths.sort(), base };
}

/** Makes one test of several lists of globs. */
export async function readExclusion(lists: readonly Patterns[]): Promise<Exclusion> {
  const filled = lists.filter(({ patterns }) => patterns.length > 0);
  if (filled.length === 0) return () => false;
  const { Glob, Ignore } = await import('glob');
  const tests = filled.map(({ patterns, from }) => {
    const { scurry } = new Glob('.', { cwd: from });
    const ignore = new Ignore([...patterns], { windowsPathsNoEscape }, scurry.cwd);
    return { from, isIgnored: (path: string) => ignore.ignored(scurry.cwd.resolve(path)) };
  });
  const known = new Map<string, boolean>();
  const isExcluded = (path: string): boolean => {
    const seen = known.get(path);
    if (seen !== undefined) return seen;
    const parent = dirname(path);
    const above =
      parent !== path && tests.some(({ from }) => parent !== from && isInside(parent, from)) && isExcluded(parent);
    const excluded = above || tests.some(({ isIgnored }) => isIgnored(path));
    known.set(path, excluded);
    return excluded;
  };
  return isExcluded;
}

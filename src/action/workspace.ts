import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { exists, isInside, nearPath, showPath } from '../input/paths.js';
import { readText } from '../input/read.js';
import { UsageError } from '../scan-flags.js';

export interface Workspace {
  /** Absolute: where the job's files are. */
  root: string;
  /** Absolute: where paths in inputs start from, and those in the report. */
  cwd: string;
  /** Absolute: the git work tree around the working directory, or else the workspace. */
  repository: string;
  /** `owner/name` of the repository that the job is about. */
  name: string;
}

/**
 * Where the job's files are. The working directory must be a folder in it, and not by a link that leads out.
 *
 * @param workspace `GITHUB_WORKSPACE`
 * @param name `GITHUB_REPOSITORY`
 * @throws UsageError
 */
export function findWorkspace(
  workspace: string | undefined,
  workingDirectory: string,
  name: string | undefined,
): Workspace {
  const root = resolve(workspace || '.');
  const cwd = resolve(root, workingDirectory);
  const wrong = (what: string) => new UsageError(`\`working-directory\`: \`${workingDirectory}\` ${what}`);
  if (!isInside(cwd, root)) throw wrong('is not in the workspace');
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory()) {
    if (exists(cwd)) throw wrong('is no folder');
    const near = nearPath(cwd);
    const advice =
      near === undefined ? '; is the repository checked out?' : `; did you mean \`${showPath(near, root)}\`?`;
    throw wrong(`does not exist${advice}`);
  }
  if (!isInside(realpathSync(cwd), realpathSync(root))) throw wrong('is a link that leads out of the workspace');
  return { root, cwd, repository: workTreeAround(cwd, root) ?? root, name: name ?? '' };
}

/** The outermost git work tree around the folder, which may be a submodule's. */
function workTreeAround(folder: string, root: string): string | undefined {
  let found: string | undefined;
  for (let at = folder; isInside(at, root); at = dirname(at)) {
    if (exists(join(at, '.git'))) found = at;
    if (at === dirname(at)) break;
  }
  return found;
}

/**
 * A file of the report as GitHub names it; undefined where it lies outside of the repository. A checkout may lie below the workspace
 * (`path:` of actions/checkout), and others beside it, which the address in its configuration tells apart.
 */
export function pathInRepository({ root, cwd, repository, name }: Workspace, file: string): string | undefined {
  const path = resolve(cwd, file);
  const around = exists(join(repository, '.git')) ? undefined : workTreeAround(dirname(path), root);
  if (around !== undefined && !isCheckoutOf(around, name)) return undefined;
  const start = around ?? repository;
  return isInside(path, start) ? showPath(path, start) : undefined;
}

function isCheckoutOf(folder: string, name: string): boolean {
  const config = readText(join(folder, '.git', 'config'), 2 ** 20);
  const lines = 'text' in config ? config.text.split('\n').map((line) => line.trim().replace(/\.git$/, '')) : [];
  return lines.some((line) => line.startsWith('url = ') && line.endsWith(`/${name}`));
}

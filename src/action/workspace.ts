import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { exists, isInside, nearPath, showPath } from '../input/paths.js';
import { UsageError } from '../scan-flags.js';

export interface Workspace {
  /** Absolute: where the job's files are. */
  root: string;
  /** Absolute: where paths in inputs start from, and those in the report. */
  cwd: string;
  /** Absolute: the folder that GitHub's paths are relative to. */
  repository: string;
}

/**
 * Where the job's files are. The working directory must be a folder in it, and not by a link that leads out.
 *
 * @param workspace `GITHUB_WORKSPACE`
 * @throws UsageError
 */
export function findWorkspace(workspace: string | undefined, workingDirectory: string): Workspace {
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
  return { root, cwd, repository: repositoryAround(cwd, root) };
}

/** The outermost git work tree around the folder: a checkout may lie below the workspace (`path:`), and hold submodules. */
function repositoryAround(folder: string, root: string): string {
  let repository = root;
  for (let at = folder; isInside(at, root); at = dirname(at)) {
    if (exists(join(at, '.git'))) repository = at;
    if (at === dirname(at)) break;
  }
  return repository;
}

/** A file of the report as GitHub names it; undefined where it lies outside of the repository. */
export function pathInRepository({ cwd, repository }: Workspace, file: string): string | undefined {
  const path = resolve(cwd, file);
  return isInside(path, repository) ? showPath(path, repository) : undefined;
}

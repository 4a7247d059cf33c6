import { relative, resolve } from 'node:path';
import { foldersUpToGitRoot } from '../input/paths.js';
import { type ReadResult, readText } from '../input/read.js';
import { commitSource } from './commit-source.js';
import { gitTree, isObjectName, openGit, resolveCommit, sayRefName } from './git.js';
import { showText } from './show-text.js';
import { workTree } from './text-source.js';

/** Files as they were before the change. */
export interface BaseFiles {
  /**
   * @param path absolute, of the file as it is now
   * @returns undefined when there was none
   */
  read(path: string): Promise<ReadResult | undefined>;
}

/** CloudFormation takes templates of 1 MB; before they are packaged they may be longer. In bytes. */
const longest = 64 * 2 ** 20;

/**
 * Opens what `--base` names: a folder, which stands for the working directory as it was, or a commit of the repository by branch, tag,
 * object name or `HEAD~1`.
 *
 * @param cwd absolute
 * @param root absolute: the root of the repository
 * @returns text when it is neither: what is wrong and what to do
 */
export async function openBase(
  base: string,
  cwd: string,
  root: string = foldersUpToGitRoot(cwd).at(-1) ?? cwd,
): Promise<BaseFiles | string> {
  const folder = resolve(cwd, base);
  const found = await workTree.look(folder);
  if (found.kind === 'folder') return { read: async (path) => readBelow(folder, relative(cwd, path)) };
  if (found.kind === 'file') return `\`${showText(base)}\` is a file, where a folder or a commit is needed`;
  return openCommit(base, root);
}

async function readBelow(folder: string, way: string): Promise<ReadResult | undefined> {
  const path = resolve(folder, way);
  return (await workTree.look(path)).kind === 'missing' ? undefined : readText(path, longest);
}

/** A name, and how many commits before it: https://git-scm.com/docs/gitrevisions */
const revision = /^(.*?)((?:[~^]\d{0,4}){0,10})$/s;

function openCommit(base: string, root: string): BaseFiles | string {
  const [, name = '', back = ''] = revision.exec(base) ?? [];
  const wrong = sayRefName(name);
  if (wrong !== undefined) return `\`${showText(base)}\` is no folder, and ${wrong}`;
  const git = openGit(root);
  if (typeof git === 'string') return `\`${showText(base)}\` is no folder, and ${git}`;
  const commit = resolveCommit(
    git,
    namesOf(name).map((full) => `${full}${back}`),
  );
  if (commit === undefined) {
    return `\`${showText(base)}\` is no folder, and no branch, tag or commit in the checkout; on GitHub, give \`fetch-depth: 0\` to \`actions/checkout\``;
  }
  const source = commitSource(gitTree(git), commit, root, showText(base), longest);
  return {
    read: async (path) => ((await source.look(path)).kind === 'missing' ? undefined : source.read(path)),
  };
}

/** What people mean by a name, the likeliest first: git itself would take a tag before a branch. */
function namesOf(name: string): readonly string[] {
  if (isObjectName(name)) return [name];
  return ['refs/heads/', 'refs/remotes/', 'refs/remotes/origin/', 'refs/tags/', ''].map((start) => `${start}${name}`);
}

import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { exists, isInside } from '../input/paths.js';
import type { Entry, Tree } from './commit-source.js';
import { showText } from './show-text.js';
import { tooLong } from './text-source.js';

/** A repository whose objects can be read. */
export interface Git {
  /** @returns the standard output, at most `limit` bytes, or why there is none */
  run(args: readonly string[], limit: number): { output: Buffer } | { failed: string; tooMuch: boolean };
}

const patience = 20_000;
/** Of a folder as git lists it: some hundred thousand names. */
const longestList = 16 * 2 ** 20;

/**
 * Opens the repository of a work tree for reading. Nothing of it is executed, whatever its configuration says: only commands that
 * read objects are run, which use no hooks, filters, textconv, pager, fsmonitor and aliases, with an empty environment, and nothing is
 * fetched. The git directory is named instead of found, so that whom it belongs to does not matter (job containers).
 * https://git-scm.com/docs/git#_environment_variables, https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
 *
 * @param root absolute: the folder that has `.git`
 * @param path the `PATH` to find git by
 * @returns text when there is no repository or no git
 */
export function openGit(root: string, path: string = process.env.PATH ?? ''): Git | string {
  if (!exists(join(root, '.git'))) return 'there is no git checkout here';
  const program = findGit(path, root);
  if (program === undefined) return 'there is no git to read the checkout with';
  const env = environment(root);
  return {
    run(args, limit) {
      const { error, status, stdout, stderr } = spawnSync(program, [...settings, ...args], {
        // Where git is, not the repository: Windows looks for libraries in the working directory.
        cwd: dirname(program),
        env,
        maxBuffer: limit,
        timeout: patience,
        killSignal: 'SIGKILL',
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
      });
      const code = error !== undefined && 'code' in error ? error.code : undefined;
      if (code === 'ENOBUFS') return { failed: 'git gives more than is read', tooMuch: true };
      if (code === 'ETIMEDOUT') return { failed: `git did not answer within ${patience / 1000} s`, tooMuch: false };
      if (error !== undefined) return { failed: `git could not be run (${String(code)})`, tooMuch: false };
      if (status === 0) return { output: stdout };
      const [line = ''] = stderr
        .toString('utf8')
        .replace(/^fatal: /, '')
        .split('\n');
      return { failed: `it is not in the checkout (git: ${showText(line, 120)})`, tooMuch: false };
    },
  };
}

/** What would have a say in spite of the environment. The commands that are run need none of it; other versions of git may. */
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap((setting) => ['-c', setting]);

function environment(root: string): Record<string, string> {
  // Windows programs do not start without it.
  const system = process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot };
  return {
    ...system,
    GIT_DIR: join(root, '.git'),
    GIT_WORK_TREE: root,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    // Another object in place of the one that is named: https://git-scm.com/docs/git-replace
    GIT_NO_REPLACE_OBJECTS: '1',
    // A partial clone fetches what it lacks. The first is known since git 2.45; without protocols older ones cannot, either.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  };
}

/** The first git of the `PATH` that does not lie in the repository, by however many links. */
function findGit(path: string, root: string): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    try {
      const program = join(folder, name);
      accessSync(program, constants.X_OK);
      if (statSync(program).isFile() && !isInside(realpathSync(program), realpathSync(root))) return program;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/** A full object name: https://git-scm.com/docs/hash-function-transition */
export function isObjectName(text: unknown): text is string {
  return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/**
 * What keeps a text from being the name of a branch, tag or commit; undefined when nothing does. As strict as
 * https://git-scm.com/docs/git-check-ref-format, so that no text is an option, a search or an expression of git.
 */
export function sayRefName(name: string): string | undefined {
  if (name.length > 255) return 'is longer than 255 characters';
  if (name.startsWith('-')) return 'begins with `-`';
  if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|^[/.]|[/.]$|^@?$/.test(name)) {
    return 'is no name of a branch, tag or commit';
  }
  return undefined;
}

/**
 * The commit that the first of the names stands for which stands for any; undefined when none does.
 * @param names object names, or refs that `sayRefName` has nothing against
 */
export function resolveCommit(git: Git, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = git.run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], 1024);
    const id = 'output' in found ? found.output.toString('latin1').trim() : undefined;
    if (isObjectName(id)) return id;
  }
  return undefined;
}

/** The parents as the commit names them, be they in the checkout or not; undefined when the commit is not. */
export function parentsOf(git: Git, commit: string): readonly string[] | undefined {
  const found = git.run(['cat-file', 'commit', commit], 2 ** 20);
  if (!('output' in found)) return undefined;
  const text = found.output.toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, id]) => (isObjectName(id) ? [id] : []));
}

/** A commit's folders and files as the checkout has them. */
export function gitTree(git: Git): Tree {
  return {
    list: async (folder) => {
      const found = git.run(['ls-tree', '-z', '--full-tree', folder.id], longestList);
      if ('output' in found) return { entries: readEntries(found.output, folder.path) };
      return found.tooMuch
        ? { problem: `\`${showText(folder.path)}\` has too many entries` }
        : { absent: found.failed };
    },
    bytes: async (file, limit) => {
      const found = git.run(['cat-file', 'blob', file.id], limit);
      if ('output' in found) return { bytes: found.output };
      return found.tooMuch ? { problem: tooLong(limit) } : { absent: found.failed };
    },
  };
}

const kinds: Readonly<Record<string, Entry['kind']>> = {
  '040000': 'folder',
  '100644': 'file',
  '100664': 'file',
  '100755': 'file',
  '120000': 'link',
  '160000': 'submodule',
};

/** `<mode> <type> <id>\t<name>`, each ended by a NUL: https://git-scm.com/docs/git-ls-tree#_output_format */
function readEntries(output: Buffer, folder: string): readonly Entry[] {
  return output
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', id = '', name = ''] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      const kind = kinds[mode];
      return kind === undefined ? [] : [{ name, path: folder === '' ? name : `${folder}/${name}`, kind, id }];
    });
}

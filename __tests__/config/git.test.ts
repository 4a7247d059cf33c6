import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../src/config/commit-source.js';
import {
  type Git,
  gitTree,
  isObjectName,
  openGit,
  parentsOf,
  resolveCommit,
  sayRefName,
} from '../../src/config/git.js';
import { newRepository, type Repository, repositoryAt, temporaryFolder } from './repository.js';

// Git is started often, and slowly where the machine is busy.
jest.setTimeout(60_000);

let folder: ReturnType<typeof temporaryFolder>;
let repository: Repository;
beforeEach(() => {
  folder = temporaryFolder();
  repository = newRepository(join(folder.path, 'r'));
});
afterEach(() => folder.remove());

function open(root: string = repository.root, path?: string): Git {
  const git = openGit(root, path);
  if (typeof git === 'string') throw new Error(git);
  return git;
}

const rootOf = (commit: string): Entry => ({ name: '', path: '', kind: 'folder', id: commit });

async function textOf(git: Git, commit: string, name: string, limit = 2 ** 20): Promise<unknown> {
  const listed = await gitTree(git).list(rootOf(commit));
  if (!('entries' in listed)) return listed;
  const entry = listed.entries.find((candidate) => candidate.name === name);
  if (entry === undefined) return undefined;
  const read = await gitTree(git).bytes(entry, limit);
  return 'bytes' in read ? read.bytes.toString() : read;
}

describe('what is in a commit', () => {
  test('files as they were, not as they are', async () => {
    const before = repository.commit({ a: 'old' });
    repository.commit({ a: 'new' });
    repository.write({ a: 'uncommitted' });
    expect(await textOf(open(), before, 'a')).toBe('old');
  });

  test('an empty file and an empty commit', async () => {
    const empty = repository.commit();
    const file = repository.commit({ a: '' });
    expect(await gitTree(open()).list(rootOf(empty))).toEqual({ entries: [] });
    expect(await textOf(open(), file, 'a')).toBe('');
  });

  test('no more than the limit', async () => {
    const commit = repository.commit({ a: 'x'.repeat(2000) });
    expect(await textOf(open(), commit, 'a', 2000)).toBe('x'.repeat(2000));
    expect(await textOf(open(), commit, 'a', 1024)).toEqual({ problem: expect.stringContaining('longer than') });
  });

  test('what is not there may be elsewhere', async () => {
    repository.commit();
    expect(await gitTree(open()).list(rootOf('1'.repeat(40)))).toEqual({
      absent: 'it is not in the checkout (git: not a tree object)',
    });
  });

  test('a linked work tree, whose `.git` is a file', async () => {
    const commit = repository.commit({ a: 'text' });
    repository.git('worktree', 'add', '--quiet', '../linked');
    expect(await textOf(open(join(folder.path, 'linked')), commit, 'a')).toBe('text');
  });

  test('objects named by SHA-256', async () => {
    const other = repositoryAt(join(folder.path, 'sha256'));
    other.git('init', '--quiet', '--object-format=sha256');
    const commit = other.commit({ a: 'text' });
    expect(commit).toHaveLength(64);
    expect(resolveCommit(open(other.root), [commit])).toBe(commit);
    expect(await textOf(open(other.root), commit, 'a')).toBe('text');
  });
});

describe('where there is none', () => {
  test('no repository', () => {
    expect(openGit(folder.path)).toBe('there is no git checkout here');
  });

  test('no git', () => {
    expect(openGit(repository.root, folder.path)).toBe('there is no git to read the checkout with');
  });

  test('a repository that git does not take', async () => {
    writeFileSync(join(repository.root, '.git/config'), '[core]\nrepositoryformatversion = 99\n');
    expect(await gitTree(open()).list(rootOf('1'.repeat(40)))).toEqual({
      absent: expect.stringMatching(/^it is not in the checkout \(git: /),
    });
  });
});

describe('which commit', () => {
  test('the first of the names that is there', () => {
    const one = repository.commit();
    repository.git('branch', 'one');
    const two = repository.commit();
    expect(resolveCommit(open(), ['refs/heads/none', 'refs/heads/one', 'refs/heads/main'])).toBe(one);
    expect(resolveCommit(open(), ['HEAD'])).toBe(two);
    expect(resolveCommit(open(), ['refs/heads/none'])).toBeUndefined();
    expect(resolveCommit(open(), [])).toBeUndefined();
  });

  test('a tag stands for its commit, a file for none', () => {
    const commit = repository.commit({ a: 'text' });
    repository.git('tag', '--annotate', '--message=x', 'v1');
    expect(resolveCommit(open(), ['refs/tags/v1'])).toBe(commit);
    expect(resolveCommit(open(), [repository.git('rev-parse', 'HEAD:a')])).toBeUndefined();
  });

  test('parents, though a shallow clone does not have them', () => {
    const one = repository.commit();
    const two = repository.commit();
    const shallow = repositoryAt(join(folder.path, 'shallow'));
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.root}`, shallow.root);
    expect(resolveCommit(open(shallow.root), [one])).toBeUndefined();
    expect(parentsOf(open(shallow.root), two)).toEqual([one]);
    expect(parentsOf(open(shallow.root), one)).toBeUndefined();
    expect(parentsOf(open(), one)).toEqual([]);
  });

  test('a message that looks like a parent is none', () => {
    const commit = repository.commit();
    repository.git('commit', '--quiet', '--allow-empty', '--message', `x\n\nparent ${'1'.repeat(40)}`);
    expect(parentsOf(open(), repository.git('rev-parse', 'HEAD'))).toEqual([commit]);
  });
});

describe('names', () => {
  test.each(['main', 'release/1.x', 'v1.2.3', 'feature/ü', 'refs/heads/main', 'a'.repeat(40), 'a@b', 'x.locked'])(
    'taken: %s',
    (name) => expect(sayRefName(name)).toBeUndefined(),
  );

  test.each([
    ['an option', '--upload-pack=touch x', 'begins with `-`'],
    ['a short option', '-x', 'begins with `-`'],
    ['nothing', '', 'is no name of a branch, tag or commit'],
    ['the branch before', '@{-1}', 'is no name of a branch, tag or commit'],
    ['a day', 'main@{yesterday}', 'is no name of a branch, tag or commit'],
    ['a lone @', '@', 'is no name of a branch, tag or commit'],
    ['a search', ':/message', 'is no name of a branch, tag or commit'],
    ['a file', 'main:secret', 'is no name of a branch, tag or commit'],
    ['a range', 'main..other', 'is no name of a branch, tag or commit'],
    ['an ancestor', 'main~1', 'is no name of a branch, tag or commit'],
    ['what is not reachable', '^main', 'is no name of a branch, tag or commit'],
    ['a way out', '../../HEAD', 'is no name of a branch, tag or commit'],
    ['an absolute path', '/etc/passwd', 'is no name of a branch, tag or commit'],
    ['a line end', 'main\nother', 'is no name of a branch, tag or commit'],
    ['a NUL', 'main\0', 'is no name of a branch, tag or commit'],
    ['a blank', 'main other', 'is no name of a branch, tag or commit'],
    ['a glob', 'ma*', 'is no name of a branch, tag or commit'],
    ['a lock', 'main.lock', 'is no name of a branch, tag or commit'],
    ['something very long', 'a'.repeat(1_000_000), 'is longer than 255 characters'],
  ])('refused: %s', (_, name, expected) => expect(sayRefName(name)).toBe(expected));

  test('what is taken, git takes as well', () => {
    const git = open();
    const names = fc.string({ unit: fc.constantFrom(...'ab/.@{}~^:?*[\\- \n\u007fü'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, (name) => {
        fc.pre(sayRefName(name) === undefined);
        expect(git.run(['check-ref-format', `refs/heads/${name}`], 100)).toEqual({ output: Buffer.alloc(0) });
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['1'.repeat(40), true],
    ['a'.repeat(64), true],
    ['A'.repeat(40), false],
    ['1'.repeat(39), false],
    [`${'1'.repeat(40)}\n`, false],
    [1, false],
    [['1'.repeat(40)], false],
    [null, false],
  ])('an object name: %j %s', (text, expected) => expect(isObjectName(text)).toBe(expected));
});

describe('nothing of the repository is executed', () => {
  /** A program that leaves a trace, and what would run it. */
  function trap(): { program: string; wasRun(): boolean } {
    const trace = join(folder.path, 'trace');
    const program = join(folder.path, 'trap');
    writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\n`);
    chmodSync(program, 0o755);
    return { program, wasRun: () => existsSync(trace) };
  }

  async function readAll(commit: string): Promise<unknown> {
    const git = open();
    resolveCommit(git, ['HEAD', 'refs/heads/none', commit]);
    parentsOf(git, commit);
    return textOf(git, commit, 'a.txt');
  }

  test.each([
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'core.gitProxy',
    'core.editor',
    'core.alternateRefsCommand',
    'filter.x.smudge',
    'filter.x.clean',
    'filter.x.process',
    'diff.x.textconv',
    'diff.external',
    'credential.helper',
    'uploadpack.packObjectsHook',
  ])('%s', async (key) => {
    const { program, wasRun } = trap();
    const commit = repository.commit({ 'a.txt': 'text', '.gitattributes': '* filter=x diff=x\n' });
    repository.git('config', key, program);
    expect(await readAll(commit)).toBe('text');
    expect(wasRun()).toBe(false);
  });

  test.each(['ls-tree', 'cat-file', 'rev-parse'])('an alias for %s', async (name) => {
    const { program, wasRun } = trap();
    const commit = repository.commit({ 'a.txt': 'text' });
    repository.git('config', `alias.${name}`, `!${program}`);
    expect(await readAll(commit)).toBe('text');
    expect(wasRun()).toBe(false);
  });

  test('configuration that is included', async () => {
    const { program, wasRun } = trap();
    const commit = repository.commit({
      'a.txt': 'text',
      'more.ini': `[core]\nfsmonitor = ${program}\npager = ${program}\n`,
    });
    repository.git('config', 'include.path', '../more.ini');
    expect(await readAll(commit)).toBe('text');
    expect(wasRun()).toBe(false);
  });

  test('hooks', async () => {
    const { program, wasRun } = trap();
    const commit = repository.commit({ 'a.txt': 'text' });
    const hooks = join(repository.root, '.git/hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change', 'pre-auto-gc']) {
      symlinkSync(program, join(hooks, hook));
    }
    expect(await readAll(commit)).toBe('text');
    expect(wasRun()).toBe(false);
  });

  test('a program called git in the repository, be it reached by a link', () => {
    const { program, wasRun } = trap();
    repository.write({ 'bin/x': '' });
    symlinkSync(program, join(repository.root, 'bin/git'));
    writeFileSync(join(repository.root, 'git'), `#!/bin/sh\n'${program}'\n`, { mode: 0o755 });
    symlinkSync(repository.root, join(folder.path, 'link'));
    const path = ['', '.', 'bin', repository.root, join(folder.path, 'link')].join(delimiter);
    expect(openGit(repository.root, path)).toBe('there is no git to read the checkout with');
    expect(wasRun()).toBe(false);
  });

  test('nothing is fetched for a partial clone', async () => {
    const { program, wasRun } = trap();
    const commit = repository.commit({ 'a.txt': 'text' });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const partial = repositoryAt(join(folder.path, 'partial'));
    repository.git(
      'clone',
      '--quiet',
      '--no-checkout',
      '--filter=blob:none',
      `file://${repository.root}`,
      partial.root,
    );
    partial.git('config', 'remote.origin.uploadpack', program);
    partial.git('config', 'protocol.file.allow', 'always');
    expect(resolveCommit(open(partial.root), [commit])).toBe(commit);
    expect(await textOf(open(partial.root), commit, 'a.txt')).toEqual({
      absent: expect.stringMatching(/^it is not in the checkout/),
    });
    expect(wasRun()).toBe(false);
  });

  test('the environment of the job has no say', async () => {
    const commit = repository.commit({ 'a.txt': 'text' });
    const other = newRepository(join(folder.path, 'other'));
    other.commit();
    const before = { ...process.env };
    Object.assign(process.env, {
      GIT_DIR: join(other.root, '.git'),
      GIT_OBJECT_DIRECTORY: join(other.root, '.git/objects'),
      GIT_EXEC_PATH: folder.path,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.repositoryformatversion',
      GIT_CONFIG_VALUE_0: '99',
    });
    try {
      expect(await readAll(commit)).toBe('text');
    } finally {
      process.env = before;
    }
  });

  test('another object in place of one is not taken', async () => {
    const strict = repository.commit({ 'a.txt': 'strict' });
    const loose = repository.commit({ 'a.txt': 'loose' });
    repository.git('replace', strict, loose);
    expect(repository.git('show', `${strict}:a.txt`)).toBe('loose');
    expect(await textOf(open(), strict, 'a.txt')).toBe('strict');
  });
});

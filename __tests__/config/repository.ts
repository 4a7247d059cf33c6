import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContentsApi } from '../../src/config/contents-api.js';

/** A path's text, or what it links to; null removes it. */
export type Files = Readonly<Record<string, string | Buffer | { link: string } | null>>;

export interface Repository {
  root: string;
  git(...args: string[]): string;
  /** Writes files to the work tree. */
  write(files: Files): void;
  /** Commits all there is in the work tree, on top of these files. @returns the object name */
  commit(files?: Files): string;
}

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ALLOW_PROTOCOL: 'file',
  // A commit would start another process to tidy up.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
};

export function temporaryFolder(): { path: string; remove(): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'passgate-git-')));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A new repository with the branch `main`, or one that is there. */
export function repositoryAt(root: string): Repository {
  mkdirSync(root, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, env: { ...process.env, ...identity }, stdio: 'pipe' })
      .toString()
      .trim();
  const write = (files: Files) => {
    for (const [name, content] of Object.entries(files)) {
      const path = join(root, name);
      rmSync(path, { recursive: true, force: true });
      if (content === null) continue;
      mkdirSync(dirname(path), { recursive: true });
      if (typeof content !== 'string' && 'link' in content) symlinkSync(content.link, path);
      else writeFileSync(path, content);
    }
  };
  return {
    root,
    git,
    write,
    commit(files = {}) {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'x');
      return git('rev-parse', 'HEAD');
    },
  };
}

export function newRepository(root: string): Repository {
  const repository = repositoryAt(root);
  repository.git('init', '--quiet', '--template=', '--initial-branch=main');
  return repository;
}

/** GitHub's contents API as its documentation describes it, over a repository. Keeps what it was asked. */
export function fakeContents({ root }: Repository): ContentsApi & { asked: string[] } {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 26, stdio: 'pipe' });
  const asked: string[] = [];
  const answer = (path: string, ref: string): unknown => {
    asked.push(`${ref}:${path}`);
    const lines = git('ls-tree', '-z', ref, path === '' ? './' : path)
      .toString()
      .split('\0');
    const [, mode] = /^(\d+)/.exec(lines[0] ?? '') ?? [];
    if (path === '' || mode === '040000') {
      return git('ls-tree', '-z', '--long', path === '' ? ref : `${ref}:${path}`)
        .toString()
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => entryOf(line, path));
    }
    if (mode === undefined) throw Object.assign(new Error('Not Found'), { status: 404 });
    const bytes = git('cat-file', 'blob', `${ref}:${path}`);
    // https://docs.github.com/rest/repos/contents#size-limits
    const isLarge = bytes.length > 2 ** 20;
    return {
      type: 'file',
      size: bytes.length,
      encoding: isLarge ? 'none' : 'base64',
      content: isLarge ? '' : bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    };
  };
  return Object.assign(async (path: string, ref: string) => answer(path, ref), { asked });
}

const types: Readonly<Record<string, string>> = { '040000': 'dir', '120000': 'symlink' };

/** Submodules are listed as files for the sake of old clients, without an address to download from. */
function entryOf(line: string, folder: string): Record<string, unknown> {
  const [, mode = '', sha, name] = /^(\d+) \w+ (\w+) +\S+\t(.+)$/s.exec(line) ?? [];
  const isFile = mode.startsWith('100');
  return {
    name,
    path: folder === '' ? name : `${folder}/${name}`,
    sha,
    type: types[mode] ?? 'file',
    download_url: isFile || mode === '120000' ? 'https://raw.example.com/file' : null,
  };
}

/** A rule that forbids one action. */
export function ruleText(id: string): string {
  return `id: ${id}
title: no s3:DeleteBucket
severity: high
rationale: Buckets stay.
remediation: Leave the action out.
references: [https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html]
each: grant
forbid:
  actions: { reach: s3:DeleteBucket }
message: deletes buckets
examples:
  pass:
    - name: reads
      statement: { Effect: Allow, Action: s3:GetObject, Resource: "*" }
  fail:
    - name: deletes
      statement: { Effect: Allow, Action: s3:DeleteBucket, Resource: "*" }
      at: Action
`;
}

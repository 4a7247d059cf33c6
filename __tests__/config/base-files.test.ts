import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openBase } from '../../src/config/base-files.js';
import { newRepository, type Repository, temporaryFolder } from './repository.js';

// Git is started often, and slowly where the machine is busy.
jest.setTimeout(60_000);

let folder: ReturnType<typeof temporaryFolder>;
let repository: Repository;
beforeEach(() => {
  folder = temporaryFolder();
  repository = newRepository(join(folder.path, 'r'));
});
afterEach(() => folder.remove());

async function read(base: string, name: string, cwd = repository.root): Promise<unknown> {
  const files = await openBase(base, cwd);
  return typeof files === 'string' ? files : files.read(join(repository.root, name));
}

describe('a commit', () => {
  beforeEach(() => {
    repository.commit({ 'a/t.yaml': 'first' });
    repository.git('tag', 'v1');
    repository.commit({ 'a/t.yaml': 'second' });
    repository.git('branch', 'other');
    repository.git('update-ref', 'refs/remotes/origin/base', 'HEAD~1');
    repository.commit({ 'a/t.yaml': 'third', new: '' });
  });

  test.each([
    ['a branch', 'other', 'second'],
    ['a branch in full', 'refs/heads/other', 'second'],
    ['a branch of the remote', 'origin/base', 'first'],
    ['a branch that only the remote has', 'base', 'first'],
    ['a tag', 'v1', 'first'],
    ['HEAD', 'HEAD', 'third'],
    ['one before', 'HEAD~1', 'second'],
    ['two before', 'HEAD^^', 'first'],
  ])('%s', async (_, base, text) => {
    expect(await read(base, 'a/t.yaml')).toEqual({ text });
  });

  test('by its object name, in full and short', async () => {
    const id = repository.git('rev-parse', 'v1');
    expect(await read(id, 'a/t.yaml')).toEqual({ text: 'first' });
    expect(await read(id.slice(0, 10), 'a/t.yaml')).toEqual({ text: 'first' });
  });

  test('from a folder below', async () => {
    expect(await read('v1', 'a/t.yaml', join(repository.root, 'a'))).toEqual({ text: 'first' });
  });

  test('a file that was not there', async () => {
    expect(await read('v1', 'new')).toBeUndefined();
    expect(await read('v1', 'b/c/new')).toBeUndefined();
  });

  test('a branch before a tag of that name', async () => {
    repository.git('tag', 'other', 'v1');
    expect(await read('other', 'a/t.yaml')).toEqual({ text: 'second' });
  });

  test('what was a link is a problem, and what lies outside', async () => {
    repository.commit({ link: { link: 'a/t.yaml' } });
    expect(await read('HEAD', 'link')).toHaveProperty('problem.message', expect.stringContaining('is a symbolic link'));
    expect(await read('HEAD', '../x')).toHaveProperty('problem.message', expect.stringContaining('lies outside'));
  });

  test('a long template', async () => {
    const text = 'x'.repeat(3 * 2 ** 20);
    repository.commit({ long: text });
    expect(await read('HEAD', 'long')).toEqual({ text });
  });

  test.each([
    [
      'unknown',
      'mian',
      /^`mian` is no folder, and no branch, tag or commit in the checkout; on GitHub, give `fetch-depth: 0`/,
    ],
    ['before the first', 'HEAD~9', /^`HEAD~9` is no folder, and no branch/],
    ['an option', '--output=x', /^`--output=x` is no folder, and begins with `-`$/],
    ['the branch before', '@{-1}', /^`@\{-1\}` is no folder, and is no name of a branch/],
    ['a file of a commit', 'HEAD:a/t.yaml', /is no name of a branch/],
    ['a line end', 'HEAD\nx', /^`HEAD\\u000ax` is no folder/],
    ['a NUL', 'HEAD\0', /^`HEAD\\u0000` is no folder/],
    ['very long', `HEAD${'~'.repeat(100_000)}`, /is no folder, and is longer/],
    ['a file', 'a/t.yaml', /^`a\/t.yaml` is a file, where a folder or a commit is needed$/],
  ])('refused: %s', async (_, base, message) => {
    expect(await openBase(base, repository.root)).toMatch(message);
  });
});

describe('a folder stands for the working directory', () => {
  test('files in it, and none', async () => {
    repository.write({ 'a/t.yaml': 'new', '../before/a/t.yaml': 'old', '../before/t.yaml': 'old here' });
    expect(await read('../before', 'a/t.yaml')).toEqual({ text: 'old' });
    expect(await read(join(folder.path, 'before'), 'a/t.yaml')).toEqual({ text: 'old' });
    expect(await read('../../before', 'a/t.yaml', join(repository.root, 'a'))).toEqual({ text: 'old here' });
    expect(await read('../before', 'a/new.yaml')).toBeUndefined();
  });

  test('a folder in place of the file is a problem', async () => {
    repository.write({ '../before/a/x': '' });
    expect(await read('../before', 'a')).toHaveProperty('problem.message', 'it is a folder, where a file is needed');
  });

  test('before a branch of that name', async () => {
    repository.commit({ t: 'committed' });
    repository.git('branch', 'base');
    repository.write({ 'base/t': 'in the folder' });
    expect(await read('base', 't')).toEqual({ text: 'in the folder' });
  });
});

test('no repository', async () => {
  expect(await openBase('main', folder.path)).toBe('`main` is no folder, and there is no git checkout here');
});

import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/config/commit-source.js';
import { type ContentsApi, contentsTree } from '../../src/config/contents-api.js';

const root: Entry = { name: '', path: '', kind: 'folder', id: 'x' };
const file: Entry = { name: 'a', path: 'a', kind: 'file', id: 'x' };
const patience = { answer: 50, again: 1 };

/** An API that gives one answer after the other, and counts how often it is asked. */
function answering(...answers: readonly (() => unknown)[]): ContentsApi & { times(): number } {
  let asked = 0;
  const api = async () => {
    asked += 1;
    return answers[Math.min(asked, answers.length) - 1]?.();
  };
  return Object.assign(api, { times: () => asked });
}

function failing(error: object): () => never {
  return () => {
    throw Object.assign(new Error('https://user:secret@api.example.com said no'), error);
  };
}

const item = (more: object) => ({ name: 'a', type: 'file', sha: '1', download_url: 'https://example.com', ...more });
const content = (more: object) => ({ type: 'file', size: 4, encoding: 'base64', content: 'dGV4\ndA==\n', ...more });

test('a folder', async () => {
  const items = [
    item({}),
    item({ name: 'b', type: 'dir' }),
    item({ name: 'c', type: 'symlink' }),
    item({ name: 'd', download_url: null }),
  ];
  const folder: Entry = { ...root, path: 'x/y' };
  expect(
    await contentsTree(
      answering(() => items),
      'main',
    ).list(folder),
  ).toEqual({
    entries: [
      { name: 'a', path: 'x/y/a', kind: 'file', id: '1' },
      { name: 'b', path: 'x/y/b', kind: 'folder', id: '1' },
      { name: 'c', path: 'x/y/c', kind: 'link', id: '1' },
      { name: 'd', path: 'x/y/d', kind: 'submodule', id: '1' },
    ],
  });
});

test('a file, and an empty one', async () => {
  const api = answering(
    () => content({}),
    () => content({ size: 0, content: '' }),
  );
  const tree = contentsTree(api, 'main');
  expect(await tree.bytes(file, 10)).toEqual({ bytes: Buffer.from('text') });
  expect(await tree.bytes(file, 10)).toEqual({ bytes: Buffer.alloc(0) });
});

test('is asked for the path at the ref, and told when nobody waits', async () => {
  const asked: unknown[] = [];
  const api: ContentsApi = async (path, ref, signal) => {
    asked.push(path, ref, signal.aborted);
    return [];
  };
  await contentsTree(api, 'refs/heads/x y').list({ ...root, path: 'ä b' });
  expect(asked).toEqual(['ä b', 'refs/heads/x y', false]);
});

describe('errors are what is missing, and hold no secret', () => {
  test.each([
    [401, "GitHub's API says 401 (the token is not valid)"],
    [403, "GitHub's API says 403 (the token may not read the contents, or has used up its requests)"],
    [404, "GitHub's API says 404 (it has no such commit, or the token may not read the contents)"],
    [429, "GitHub's API says 429 (the token has used up its requests)"],
    [451, "GitHub's API says 451"],
  ])('%d at once', async (status, expected) => {
    const api = answering(failing({ status }));
    expect(await contentsTree(api, 'main', patience).list(root)).toEqual({ absent: expected });
    expect(await contentsTree(api, 'main', patience).bytes(file, 10)).toEqual({ absent: expected });
    expect(api.times()).toBe(2);
  });

  test.each([
    ['500', { status: 500 }, "GitHub's API says 500"],
    ['502', { status: 502 }, "GitHub's API says 502"],
    ['no connection', { code: 'ECONNREFUSED' }, "GitHub's API could not be reached (ECONNREFUSED)"],
    ['anything', {}, "GitHub's API could not be reached"],
    ['hostile', { code: '\u001b[31m::error::' }, "GitHub's API could not be reached (\\u001b[31m::error::)"],
  ])('%s when it stays so', async (_, error, expected) => {
    const api = answering(failing(error));
    expect(await contentsTree(api, 'main', patience).list(root)).toEqual({ absent: expected });
    expect(api.times()).toBe(2);
  });

  test('500 once', async () => {
    const api = answering(failing({ status: 500 }), () => []);
    expect(await contentsTree(api, 'main', patience).list(root)).toEqual({ entries: [] });
  });

  test('what is thrown is no error', async () => {
    const api: ContentsApi = () => Promise.reject(null);
    expect(await contentsTree(api, 'main', patience).list(root)).toEqual({
      absent: "GitHub's API could not be reached",
    });
  });

  test('no answer', async () => {
    let signal: AbortSignal | undefined;
    const api: ContentsApi = (_path, _ref, given) => {
      signal = given;
      return new Promise(() => undefined);
    };
    expect(await contentsTree(api, 'main', patience).list(root)).toEqual({
      absent: "GitHub's API did not answer within 0.05 s",
    });
    expect(signal?.aborted).toBe(true);
  });
});

describe('answers that make no sense are none', () => {
  const no = (what: string) => ({ absent: `GitHub's API says something about \`${what}\` that is not understood` });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', '<html>'],
    ['a file', content({})],
    ['an item without a name', [item({ name: undefined })]],
    ['an item without an object', [item({ sha: 1 })]],
    ['an unknown kind', [item({ type: 'constructor' })]],
    ['a name that is a way', [item({ name: '../a' })]],
    ['a name that is the folder above', [item({ name: '..' })]],
    ['no name', [item({ name: '' })]],
    ['null in it', [null]],
  ])('for a folder: %s', async (_, body) => {
    expect(
      await contentsTree(
        answering(() => body),
        'main',
      ).list(root),
    ).toEqual(no('/'));
  });

  test.each([
    ['a folder', []],
    ['a link', content({ type: 'symlink' })],
    ['a submodule', content({ type: 'submodule' })],
    ['no size', content({ size: undefined })],
    ['less than it says', content({ size: 5 })],
    ['another encoding', content({ encoding: 'utf-8' })],
    ['no content', content({ content: undefined })],
  ])('for a file: %s', async (_, body) => {
    expect(
      await contentsTree(
        answering(() => body),
        'main',
      ).bytes(file, 10),
    ).toEqual(no('a'));
  });

  test('a folder of which not all may be listed', async () => {
    const items = (length: number) => Array.from({ length }, (_, index) => item({ name: String(index) }));
    expect(
      await contentsTree(
        answering(() => items(999)),
        'main',
      ).list(root),
    ).toHaveProperty('entries.length', 999);
    expect(
      await contentsTree(
        answering(() => items(1000)),
        'main',
      ).list(root),
    ).toEqual({
      absent: "GitHub's API does not list all of a folder with 1000 entries",
    });
  });

  test('a big file, with its content or without', async () => {
    const tooLong = { problem: 'the file is longer than 1 MiB; split it' };
    const big = content({ size: 2 ** 20 + 1, content: '', encoding: 'none' });
    expect(
      await contentsTree(
        answering(() => big),
        'main',
      ).bytes(file, 2 ** 20),
    ).toEqual(tooLong);
    expect(
      await contentsTree(
        answering(() => big),
        'main',
      ).bytes(file, 2 ** 26),
    ).toEqual({
      absent: "GitHub's API does not give a file of this size",
    });
  });
});

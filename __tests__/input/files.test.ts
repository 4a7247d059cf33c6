import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Selection, selectFiles } from '../../src/input/files.js';

/** The temporary root has a work tree `repo`, which commands run in, and things beside it. */
let root: string;
let repo: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'passgate-files-')));
  repo = join(root, 'repo');
  write('repo/.git/HEAD');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), '{}');
  }
}

const select = (patterns: string[], options?: Parameters<typeof selectFiles>[2]) =>
  selectFiles(patterns, repo, options);
/** Names, with `?` behind those that were found in a folder. */
const names = ({ files }: Selection) => files.map(({ name, named }) => (named ? name : `${name}?`));
const said = (list: Selection['problems']) => list.map(({ document, message }) => `${document}: ${message}`);

describe('what is selected', () => {
  beforeEach(() =>
    write(
      'repo/plan.json',
      'repo/a[1].json',
      'repo/notes.txt',
      'repo/cfn/app.yaml',
      'repo/cfn/app.yml.gz',
      'repo/cfn/deep/er/NET.Template',
      'repo/cfn/readme.md',
      'repo/cfn/.hidden.json',
      'repo/cfn/node_modules/x/package.json',
      'repo/cfn/.terraform/modules/modules.json',
      'repo/cfn/.git/x.json',
      'repo/cfn/old/app.yaml',
      'beside/plan.json',
    ),
  );

  test.each([
    ['a file', ['plan.json'], ['plan.json']],
    ['a file of any name', ['notes.txt'], ['notes.txt']],
    ['a file named three ways', ['plan.json', './plan.json', 'cfn/../plan.json'], ['plan.json']],
    ['a file that has the characters of a glob', ['a[1].json'], ['a[1].json']],
    ['a file elsewhere', ['../beside/plan.json'], ['../beside/plan.json']],
    [
      'a folder',
      ['cfn'],
      ['cfn/.hidden.json?', 'cfn/app.yaml?', 'cfn/app.yml.gz?', 'cfn/deep/er/NET.Template?', 'cfn/old/app.yaml?'],
    ],
    ['a folder elsewhere', ['../beside'], ['../beside/plan.json?']],
    ['a closed folder that is named', ['cfn/node_modules'], ['cfn/node_modules/x/package.json?']],
    ['a folder and a file in it', ['cfn/old', 'cfn/old/app.yaml'], ['cfn/old/app.yaml']],
    ['a glob', ['cfn/*.y*ml'], ['cfn/app.yaml']],
    ['a glob into folders', ['**/app.{yaml,yml.gz}'], ['cfn/app.yaml', 'cfn/app.yml.gz', 'cfn/old/app.yaml']],
    ['a glob that names a closed folder', ['cfn/node_modules/**/*.json'], ['cfn/node_modules/x/package.json']],
    ['a glob past node_modules', ['cfn/**/*.json'], []],
    ['a glob elsewhere', ['../beside/*.json'], ['../beside/plan.json']],
    ['a glob less a glob', ['**/app.yaml', '!cfn/old/**'], ['cfn/app.yaml']],
    ['a folder less a folder', ['cfn', '!cfn/old', '!**/*.gz', '!./cfn/deep/'], ['cfn/.hidden.json?', 'cfn/app.yaml?']],
    ['what is taken away first', ['!cfn/old', 'cfn/**/app.yaml'], ['cfn/app.yaml']],
    ['a file that is named and taken away', ['plan.json', '!*.json'], ['plan.json']],
  ])('%s', async (_, patterns, expected) => {
    expect(names(await select(patterns))).toEqual(expected);
  });

  test('what a configuration names starts from its folder', async () => {
    const found = await selectFiles(['*.yaml', 'old'], join(repo, 'cfn/deep'), {
      from: join(repo, 'cfn'),
      exclude: { patterns: ['old'], from: join(repo, 'cfn') },
    });
    expect(names(found)).toEqual(['../app.yaml']);
  });

  test('paths are absolute', async () => {
    expect((await select(['cfn/app.yaml'])).files[0]?.path).toBe(join(repo, 'cfn/app.yaml'));
  });

  test.each([
    ['a glob', ['*.jsn', 'plan.json'], '*.jsn: no file matches this glob'],
    [
      'a folder',
      ['cfn/empty'],
      'cfn/empty: nothing in this folder ends in .json, .yaml, .yml or .template (or one of these and .gz), or all of it is excluded',
    ],
    [
      'a folder whose files are all taken away',
      ['cfn/old', '!**/*.yaml'],
      'cfn/old: nothing in this folder ends in .json, .yaml, .yml or .template (or one of these and .gz), or all of it is excluded',
    ],
  ])('%s with nothing in it', async (_, patterns, expected) => {
    mkdirSync(join(repo, 'cfn/empty'));
    const found = await select(patterns);
    expect(said(found.unmatched)).toEqual([expected]);
    expect(found.problems).toEqual([]);
  });

  test('a folder whose files are there already is not without files', async () => {
    expect((await select(['cfn/old/app.yaml', 'cfn/old'])).unmatched).toEqual([]);
  });

  test('hundreds of levels of folders', async () => {
    let folder = join(repo, 'd');
    for (; folder.length < 1000; folder = join(folder, 'd')) mkdirSync(folder);
    expect((await select(['d'])).unmatched).toHaveLength(1);
  });
});

describe('names that lead nowhere', () => {
  test.each([
    ['a misspelt file', 'plan.jsno', 'plan.jsno: no such file; did you mean `plan.json`?'],
    ['a misspelt folder', 'stakcs/app.yaml', 'stakcs/app.yaml: no such file; did you mean `stacks/app.yaml`?'],
    ['Windows separators', 'stacks\\app.yaml', 'stacks\\app.yaml: no such file; did you mean `stacks/app.yaml`?'],
    ['like nothing here', 'elsewhere.json', 'elsewhere.json: no such file'],
    ['parentheses are no glob', 'plan(1).json', 'plan(1).json: no such file; did you mean `plan.json`?'],
    ['a file as folder', 'plan.json/x', 'plan.json/x: no such file: a part of its path is a file, not a folder'],
    ['a variable that is not set', '', ': an empty path; name a file, folder or glob (is a variable not set?)'],
    ['standard input', '-', '-: standard input is not read; write the plan or template to a file first'],
  ])('%s', async (_, pattern, expected) => {
    write('repo/plan.json', 'repo/stacks/app.yaml');
    const found = await select([pattern]);
    expect(said(found.problems)).toEqual([expected]);
    expect(found.files).toEqual([]);
  });
});

describe('what is no regular file', () => {
  test('a pipe is refused at once, by name and by glob, and passed over in a folder', async () => {
    execFileSync('mkfifo', [join(repo, 'pipe.json')]);
    const message = 'pipe.json: it is a pipe, not a file; write the plan or template to a file first';
    expect(said((await select(['pipe.json'])).problems)).toEqual([message]);
    expect(said((await select(['*.json'])).problems)).toEqual([message]);
    expect(await select(['.'])).toMatchObject({ files: [], skipped: [{ name: 'pipe.json' }] });
  });

  test('a socket', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(repo, 's.json'), done));
    expect(said((await select(['s.json'])).problems)).toEqual([
      's.json: it is a socket, not a file; write the plan or template to a file first',
    ]);
    await new Promise((done) => server.close(done));
  });

  test('a device', async () => {
    expect(said((await select(['/dev/zero'])).problems)).toEqual([
      '/dev/zero: it is a device, not a file; write the plan or template to a file first',
    ]);
  });
});

describe('links', () => {
  beforeEach(() => {
    write('repo/plan.json', 'repo/sub/x.json', 'beside/secret.json');
    symlinkSync(join(root, 'beside/secret.json'), join(repo, 'out.json'));
    symlinkSync(join(root, 'beside'), join(repo, 'outside'));
    symlinkSync(join(repo, 'plan.json'), join(repo, 'again.json'));
    symlinkSync('nowhere.json', join(repo, 'broken.json'));
    symlinkSync('loop.json', join(repo, 'loop.json'));
    symlinkSync('..', join(repo, 'sub/up'));
  });

  test('in a folder they are followed to files of the workspace only', async () => {
    const found = await select(['.']);
    expect(names(found)).toEqual(['plan.json?', 'sub/x.json?']);
    expect(found.problems).toEqual([]);
    expect(found.skipped).toEqual([
      { name: 'broken.json', why: 'it is a link that leads nowhere' },
      { name: 'loop.json', why: 'its symbolic links lead in a circle' },
      { name: 'out.json', why: 'a link leads from here out of the workspace' },
      { name: 'outside', why: 'it is a link to a folder; name the folder itself to look into it' },
      { name: 'sub/up', why: 'it is a link to a folder; name the folder itself to look into it' },
    ]);
  });

  test('a glob does not lead out through one', async () => {
    const found = await select(['*.json', 'outside/*.json']);
    expect(names(found)).toEqual(['plan.json']);
    expect(said(found.problems)).toEqual([
      'broken.json: it is a link that leads nowhere',
      'loop.json: its symbolic links lead in a circle',
      'out.json: a link leads from here out of the workspace; name the file itself',
      'outside/secret.json: a link leads from here out of the workspace; name the file itself',
    ]);
  });

  test('what is named may lie anywhere', async () => {
    expect(names(await select(['out.json']))).toEqual(['out.json']);
    expect(names(await select(['outside']))).toEqual(['outside/secret.json?']);
    expect(said((await select(['broken.json'])).problems)).toEqual(['broken.json: it is a link that leads nowhere']);
  });

  test('a file and a link to it are one', async () => {
    expect(names(await select(['again.json']))).toEqual(['again.json']);
    expect(names(await select(['again.json', 'plan.json']))).toEqual(['plan.json']);
    expect(names(await select(['again.json', '.']))).toEqual(['again.json', 'sub/x.json?']);
  });
});

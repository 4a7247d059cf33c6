import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type ConfigurationContext, configurationSource } from '../../src/config/configuration-source.js';
import type { ContentsApi } from '../../src/config/contents-api.js';
import { gate } from '../../src/gate.js';
import {
  type Files,
  fakeContents,
  newRepository,
  type Repository,
  repositoryAt,
  ruleText,
  temporaryFolder,
} from './repository.js';

const strict = 'accounts: ["111122223333"]\n';
const loose = 'overrides: { passrole-named-roles: { off: in the way } }\n';

// Git is started often, and slowly where the machine is busy.
jest.setTimeout(60_000);

let folder: ReturnType<typeof temporaryFolder>;
let origin: Repository;
beforeEach(() => {
  folder = temporaryFolder();
  origin = newRepository(join(folder.path, 'origin'));
});
afterEach(() => folder.remove());

interface PullRequest {
  /** Of the base branch when the pull request was pushed to, and when GitHub made the merge. */
  base: string;
  tip: string;
  head: string;
  merge: string;
}

/** A pull request from `main`, merged by GitHub with what `main` has become since. */
function pullRequest(base: Files, change: Files, since: Files = {}): PullRequest {
  const baseCommit = origin.commit(base);
  origin.git('checkout', '--quiet', '-b', 'change');
  const head = origin.commit(change);
  origin.git('checkout', '--quiet', 'main');
  const tip = Object.keys(since).length === 0 ? baseCommit : origin.commit(since);
  origin.git('checkout', '--quiet', '--detach', 'main');
  origin.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'change');
  const merge = origin.git('rev-parse', 'HEAD');
  origin.git('update-ref', 'refs/pull/1/merge', merge);
  origin.git('checkout', '--quiet', 'main');
  return { base: baseCommit, tip, head, merge };
}

/** As `actions/checkout` does it: https://github.com/actions/checkout#readme */
function checkout(ref: string, depth: number): Repository {
  const repository = newRepository(join(folder.path, 'checkout'));
  repository.git('remote', 'add', 'origin', `file://${origin.root}`);
  const branches = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : [];
  const depths = depth === 0 ? [] : [`--depth=${depth}`];
  repository.git(
    'fetch',
    '--quiet',
    '--no-tags',
    ...depths,
    'origin',
    ...branches,
    `+${ref}:refs/remotes/pull/1/merge`,
  );
  repository.git('checkout', '--quiet', '--force', 'refs/remotes/pull/1/merge');
  return repository;
}

function contextOf(at: Repository, pull: PullRequest, more: Partial<ConfigurationContext> = {}): ConfigurationContext {
  return {
    event: 'pull_request',
    payload: { pull_request: { base: { sha: pull.base, ref: 'main' }, head: { sha: pull.head } } },
    sha: pull.merge,
    configRef: undefined,
    root: at.root,
    cwd: at.root,
    config: undefined,
    rules: [],
    api: undefined,
    ...more,
  };
}

async function choose(context: ConfigurationContext) {
  const choice = await configurationSource(context);
  if ('problem' in choice) throw new Error(choice.problem.message);
  const read = await choice.configSource.read(join(context.root, '.passgate.yml'));
  return { ...choice, label: choice.configSource.label, text: 'text' in read ? read.text : undefined };
}

async function problemOf(context: ConfigurationContext): Promise<string> {
  const choice = await configurationSource(context);
  return 'problem' in choice ? choice.problem.message : 'none';
}

describe('a pull request cannot loosen its configuration', () => {
  test.each([
    ['all of the history', 0],
    ['two commits', 2],
  ])('the base is read in the checkout: %s', async (_, depth) => {
    const pull = pullRequest({ '.passgate.yml': strict }, { '.passgate.yml': loose });
    const at = checkout('refs/pull/1/merge', depth);
    expect(await choose(contextOf(at, pull))).toMatchObject({
      label: 'base main',
      text: strict,
      commit: pull.base,
      notes: ['this pull request changes `.passgate.yml`; the gate used what is at base main'],
    });
  });

  test('the last commit only: the base is asked of GitHub', async () => {
    const pull = pullRequest({ '.passgate.yml': strict }, { '.passgate.yml': loose });
    const at = checkout('refs/pull/1/merge', 1);
    const api = fakeContents(origin);
    expect(await choose(contextOf(at, pull, { api }))).toMatchObject({
      label: 'base main',
      text: strict,
      commit: undefined,
      notes: ['this pull request changes `.passgate.yml`; the gate used what is at base main'],
    });
    expect(api.asked).toEqual([`${pull.base}:`, `${pull.base}:.passgate.yml`]);
  });

  test('no checkout by git: files of the work tree are compared', async () => {
    const pull = pullRequest({ '.passgate.yml': strict, 'rules/a.yaml': 'a\nb\n' }, { '.passgate.yml': loose });
    const at = repositoryAt(join(folder.path, 'downloaded'));
    at.write({ '.passgate.yml': loose, 'rules/a.yaml': 'a\r\nb\r\n' });
    const context = contextOf(at, pull, { api: fakeContents(origin), rules: ['rules'] });
    expect(await choose(context)).toMatchObject({
      text: strict,
      notes: ['this pull request changes `.passgate.yml`; the gate used what is at base main'],
    });
  });

  test.each([0, 2])(
    'rules that were tightened since the pull request was pushed to hold (fetch-depth: %d)',
    async (depth) => {
      const pull = pullRequest({ '.passgate.yml': loose }, { 'main.tf': '' }, { '.passgate.yml': strict });
      expect(pull.tip).not.toBe(pull.base);
      const at = checkout('refs/pull/1/merge', depth);
      expect(await choose(contextOf(at, pull))).toMatchObject({ text: strict, commit: pull.tip, notes: [] });
    },
  );

  test('also where only the last commit is there, which names its parents', async () => {
    const pull = pullRequest({ '.passgate.yml': loose }, { 'main.tf': '' }, { '.passgate.yml': strict });
    const at = checkout('refs/pull/1/merge', 1);
    expect(await choose(contextOf(at, pull, { api: fakeContents(origin) }))).toMatchObject({ text: strict });
  });

  test('the head itself is checked out: its parents are not taken for the base', async () => {
    const base = origin.commit({ '.passgate.yml': strict });
    origin.git('checkout', '--quiet', '-b', 'change');
    origin.commit({ '.passgate.yml': loose });
    origin.git('checkout', '--quiet', '-b', 'side', 'main');
    const side = origin.commit({ other: '' });
    origin.git('checkout', '--quiet', 'change');
    origin.git('merge', '--quiet', '--no-ff', '--message', 'looks like a merge of GitHub', 'side');
    const head = origin.git('rev-parse', 'HEAD');
    const at = checkout('refs/heads/change', 0);
    for (const sha of [head, side, undefined]) {
      const context = contextOf(at, { base, tip: base, head, merge: head }, { sha });
      expect(await choose(context)).toMatchObject({ text: strict, commit: base });
    }
  });

  test('branches that a step before has moved have no say', async () => {
    const pull = pullRequest({ '.passgate.yml': strict }, { '.passgate.yml': loose });
    const at = checkout('refs/pull/1/merge', 0);
    for (const ref of ['refs/heads/main', 'refs/remotes/origin/main', 'refs/tags/main'])
      at.git('update-ref', ref, 'HEAD');
    at.git('replace', pull.base, pull.head);
    expect(await choose(contextOf(at, pull))).toMatchObject({ text: strict });
  });

  test('merge_group', async () => {
    const base = origin.commit({ '.passgate.yml': strict });
    origin.commit({ '.passgate.yml': loose });
    const at = checkout('refs/heads/main', 2);
    const context: Partial<ConfigurationContext> = {
      event: 'merge_group',
      payload: { merge_group: { base_sha: base, base_ref: 'refs/heads/main' } },
    };
    expect(await choose(contextOf(at, { base, tip: base, head: '', merge: '' }, context))).toMatchObject({
      text: strict,
      notes: ['this merge group changes `.passgate.yml`; the gate used what is at base main'],
    });
  });

  test.each(['push', 'schedule', 'workflow_dispatch'])('%s: the work tree', async (event) => {
    const pull = pullRequest({ '.passgate.yml': strict }, { '.passgate.yml': loose });
    const at = checkout('refs/pull/1/merge', 1);
    expect(await choose(contextOf(at, pull, { event }))).toMatchObject({ label: null, text: loose, notes: [] });
  });
});

describe('config-ref', () => {
  test('head: the work tree, and a note', async () => {
    const pull = pullRequest({ '.passgate.yml': strict }, { '.passgate.yml': loose });
    const at = checkout('refs/pull/1/merge', 1);
    expect(await choose(contextOf(at, pull, { configRef: 'head' }))).toMatchObject({
      text: loose,
      notes: ['`config-ref: head`: configuration and rules are those of the change itself, which can loosen them'],
    });
    expect(await choose(contextOf(at, pull, { event: 'push', configRef: 'head' }))).toMatchObject({ notes: [] });
  });

  test.each([
    ['a branch', 'policy'],
    ['a branch in full', 'refs/heads/policy'],
    ['a tag', 'v1'],
  ])('%s', async (_, configRef) => {
    origin.git('checkout', '--quiet', '--orphan', 'policy');
    origin.commit({ '.passgate.yml': strict });
    origin.git('tag', 'v1');
    origin.git('checkout', '--quiet', '--orphan', 'main');
    const pull = pullRequest({ '.passgate.yml': loose }, { 'main.tf': '' });
    const at = checkout('refs/pull/1/merge', 0);
    expect(await choose(contextOf(at, pull, { configRef }))).toMatchObject({
      text: strict,
      notes: [`the gate used what is at ${configRef.replace('refs/heads/', '')}; other here: \`.passgate.yml\``],
    });
    const shallow = checkoutAgain(at, pull.merge);
    expect(await choose(contextOf(shallow, pull, { configRef, api: fakeContents(origin) }))).toMatchObject({
      text: strict,
    });
    expect(await problemOf(contextOf(shallow, pull, { configRef }))).toMatch(/it is not in the checkout/);
  });

  test('a tag called like a branch is not the branch', async () => {
    const pull = pullRequest({ '.passgate.yml': strict }, { '.passgate.yml': loose });
    const at = checkout('refs/pull/1/merge', 0);
    at.git('tag', 'main', 'HEAD');
    expect(await choose(contextOf(at, pull, { configRef: 'main' }))).toMatchObject({ text: strict });
  });
});

/** The same commit without any history. */
function checkoutAgain(from: Repository, commit: string): Repository {
  const shallow = newRepository(join(folder.path, 'shallow'));
  from.git('update-ref', 'refs/heads/again', commit);
  shallow.git('fetch', '--quiet', '--depth=1', `file://${from.root}`, 'refs/heads/again');
  shallow.git('checkout', '--quiet', 'FETCH_HEAD');
  return shallow;
}

describe('what is not there yet', () => {
  test('configuration that only the change has', async () => {
    const pull = pullRequest({ 'main.tf': '' }, { '.passgate.yml': loose });
    const at = checkout('refs/pull/1/merge', 2);
    expect(await choose(contextOf(at, pull))).toMatchObject({
      text: undefined,
      notes: [
        'this pull request changes `.passgate.yml` (new); the gate used what is at base main',
        'there is no `.passgate.yml` at base main; the gate used its defaults',
      ],
    });
  });

  test('configuration nearer to the working directory', async () => {
    const pull = pullRequest({ '.passgate.yml': strict }, { 'infra/.passgate.yml': loose });
    const at = checkout('refs/pull/1/merge', 2);
    expect(await choose(contextOf(at, pull, { cwd: join(at.root, 'infra') }))).toMatchObject({
      notes: ['this pull request changes `.passgate.yml` (new); the gate used what is at base main'],
    });
  });

  test('files that inputs name and only the change has', async () => {
    const pull = pullRequest({ '.passgate.yml': strict }, { 'ci/gate.yml': loose, 'new/a.yaml': '' });
    const at = checkout('refs/pull/1/merge', 2);
    expect(await choose(contextOf(at, pull, { config: 'ci/gate.yml', rules: ['new'] }))).toMatchObject({
      config: undefined,
      rules: [],
      notes: [
        '`ci/gate.yml` does not exist at base main, and so does not count yet',
        '`new` does not exist at base main, and so does not count yet',
      ],
    });
  });

  test('a name that nobody has stays wrong', async () => {
    const pull = pullRequest({ '.passgate.yml': strict }, { 'main.tf': '' });
    const at = checkout('refs/pull/1/merge', 2);
    expect(await choose(contextOf(at, pull, { config: 'typo.yml', rules: ['typo'] }))).toMatchObject({
      config: 'typo.yml',
      rules: ['typo'],
      notes: [],
    });
  });
});

describe('what a pull request edits is told', () => {
  const base: Files = {
    '.passgate.yml': 'rules: [recommended, ./rules, extra.yml]',
    'rules/a.yaml': 'a',
    'rules/deep/b.yaml': 'b',
    'extra.yml': 'x',
    'given/c.yaml': 'c',
    'given.md': '',
  };

  test.each<[string, Files, readonly string[]]>([
    ['nothing of it', { 'main.tf': '', 'given.md': 'new' }, []],
    ['a rule', { 'rules/deep/b.yaml': 'new' }, ['`rules/deep/b.yaml`']],
    [
      'new and old rules',
      { 'rules/n.yaml': '', 'rules/a.yaml': null },
      ['`rules/a.yaml` (removed)', '`rules/n.yaml` (new)'],
    ],
    ['a rule that an input names', { 'given/c.yaml': 'new' }, ['`given/c.yaml`']],
    ['a lone file', { 'extra.yml': 'new' }, ['`extra.yml`']],
    [
      'a folder in place of a file',
      { 'extra.yml': null, 'extra.yml/a.yaml': '' },
      ['`extra.yml`', '`extra.yml/a.yaml` (new)'],
    ],
    ['a link in place of a file', { '.passgate.yml': { link: 'loose.yml' }, 'loose.yml': loose }, ['`.passgate.yml`']],
    [
      'a link in place of a folder',
      { rules: { link: 'other' }, 'other/a.yaml': 'a' },
      ['`rules`', '`rules/a.yaml`', '`rules/deep/b.yaml`'],
    ],
    ['no configuration any more', { '.passgate.yml': null }, ['`.passgate.yml` (removed)']],
    [
      'a lot',
      Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`rules/${index + 10}.yaml`, ''])),
      [...Array.from({ length: 10 }, (_, index) => `\`rules/${index + 10}.yaml\` (new)`), '4 more'],
    ],
  ])('%s', async (_, change, expected) => {
    const pull = pullRequest(base, change);
    const at = checkout('refs/pull/1/merge', 2);
    const { notes } = await choose(contextOf(at, pull, { rules: ['given'] }));
    const list = expected.join(', ');
    expect(notes).toEqual(
      expected.length === 0 ? [] : [`this pull request changes ${list}; the gate used what is at base main`],
    );
  });

  test('a sparse checkout removes nothing', async () => {
    const pull = pullRequest(base, { 'rules/a.yaml': 'new' });
    const at = checkout('refs/pull/1/merge', 2);
    at.git('sparse-checkout', 'set', 'given');
    const { notes } = await choose(contextOf(at, pull));
    expect(notes).toEqual(['this pull request changes `rules/a.yaml`; the gate used what is at base main']);
  });
});

describe('a base that cannot be reached is a problem that says how to mend it', () => {
  const ways =
    'either give `fetch-depth: 0` to `actions/checkout` (for a pull request 2 is enough), or `github-token: ${{ github.token }}` to passgate and `permissions: contents: read` to the job';
  const broken = (error: object): ContentsApi => {
    return async () => {
      throw Object.assign(new Error('no'), error);
    };
  };

  test.each<[string, ContentsApi | undefined, string]>([
    ['no token', undefined, 'there is no token to ask GitHub with'],
    [
      '403',
      broken({ status: 403 }),
      "GitHub's API says 403 (the token may not read the contents, or has used up its requests)",
    ],
    [
      '404',
      broken({ status: 404 }),
      "GitHub's API says 404 (it has no such commit, or the token may not read the contents)",
    ],
    ['500', broken({ status: 500 }), "GitHub's API says 500"],
    ['no network', broken({ code: 'ENOTFOUND' }), "GitHub's API could not be reached (ENOTFOUND)"],
  ])('%s', async (_, api, reason) => {
    const pull = pullRequest({ '.passgate.yml': strict }, { '.passgate.yml': loose });
    const at = checkout('refs/pull/1/merge', 1);
    const start = `configuration and rules are to be read at base main, commit \`${pull.base.slice(0, 12)}\``;
    expect(await problemOf(contextOf(at, pull, { api }))).toBe(
      `${start}, but it is not in the checkout, and ${reason}; ${ways}`,
    );
  });

  test('no checkout and no token', async () => {
    const pull = pullRequest({ '.passgate.yml': strict }, {});
    expect(await problemOf(contextOf(repositoryAt(join(folder.path, 'none')), pull))).toContain(
      'but there is no git checkout here, and there is no token to ask GitHub with; either',
    );
  });

  test('an event that does not say', async () => {
    const pull = pullRequest({ '.passgate.yml': strict }, {});
    const at = checkout('refs/pull/1/merge', 0);
    expect(await problemOf(contextOf(at, pull, { payload: { pull_request: {} } }))).toMatch(
      /does not say which commit/,
    );
  });

  test('a hostile config-ref', async () => {
    const pull = pullRequest({ '.passgate.yml': strict }, {});
    const at = checkout('refs/pull/1/merge', 0);
    expect(await problemOf(contextOf(at, pull, { configRef: '--upload-pack=x' }))).toBe(
      '`config-ref`: `--upload-pack=x` begins with `-`',
    );
  });

  test('a partial clone asks GitHub for the file that it lacks', async () => {
    const pull = pullRequest({ '.passgate.yml': strict }, { '.passgate.yml': loose });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const at = newRepository(join(folder.path, 'partial'));
    at.git('remote', 'add', 'origin', `file://${origin.root}`);
    at.git('fetch', '--quiet', '--filter=blob:none', 'origin', 'refs/pull/1/merge');
    at.git('checkout', '--quiet', 'FETCH_HEAD');
    const api = fakeContents(origin);
    expect(await choose(contextOf(at, pull, { api }))).toMatchObject({ text: strict, commit: pull.base });
    expect(api.asked).toEqual([`${pull.base}:.passgate.yml`]);
    const { text } = await choose(contextOf(at, pull));
    expect(text).toBeUndefined();
  });
});

describe('in the gate', () => {
  const template = JSON.stringify({
    Resources: {
      P: {
        Type: 'AWS::IAM::ManagedPolicy',
        Properties: {
          PolicyDocument: {
            Statement: [
              { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' },
              { Effect: 'Allow', Action: 's3:DeleteBucket', Resource: '*' },
            ],
          },
        },
      },
    },
  });
  const options = {
    paths: ['t.json'],
    sourceDir: undefined,
    failOn: 'high',
    gateOn: 'all',
    base: undefined,
    unknown: undefined,
    warnOnly: false,
    allowEmpty: false,
    version: '0',
    progress: () => undefined,
  } as const;

  async function run(base: Files, change: Files, more: Partial<ConfigurationContext> = {}) {
    const pull = pullRequest({ ...base, 't.json': template }, change);
    const at = checkout('refs/pull/1/merge', 2);
    const choice = await configurationSource(contextOf(at, pull, more));
    if ('problem' in choice) throw new Error(choice.problem.message);
    return gate({ ...options, cwd: at.root, ...choice });
  }

  test('a rule that the change switches off, and one that it removes, hold; and it is told so', async () => {
    const result = await run(
      { '.passgate.yml': 'rules: [recommended, ./own]', 'own/no-delete.yaml': ruleText('no-delete') },
      { '.passgate.yml': loose, 'own/no-delete.yaml': null },
    );
    if ('usage' in result) throw new Error(JSON.stringify(result.usage));
    expect(result.report.findings.map(({ rule }) => rule).sort()).toEqual(['no-delete', 'passrole-named-roles']);
    expect(result.report.notes).toContainEqual({
      document: '.',
      message:
        'this pull request changes `.passgate.yml`, `own/no-delete.yaml` (removed); the gate used what is at base main',
    });
    expect(result.report.decision).toBe('deny');
  });

  test('config-ref: head tries the change out', async () => {
    const result = await run({ '.passgate.yml': strict }, { '.passgate.yml': loose }, { configRef: 'head' });
    expect(result).toHaveProperty('report.decision', 'allow');
  });

  test('what is wrong in the base is told of the base', async () => {
    const result = await run({ '.passgate.yml': 'ruels: []' }, { '.passgate.yml': strict });
    expect(result).toEqual({
      usage: [
        {
          file: '.passgate.yml (at base main)',
          line: 1,
          column: 1,
          message: 'unknown key `ruels`; did you mean `rules`?',
        },
      ],
    });
  });
});

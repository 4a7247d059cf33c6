import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fakeContents, repositoryAt } from '../config/repository.js';
import { offender } from '../support/bad-inputs.js';
import { folder } from '../support/cli.js';
import { type Change, change, events } from '../support/events.js';
import { fakeGithub } from '../support/fake-github.js';
import { runAction, token } from '../support/runner-emulator.js';

/* A pull request cannot loosen what it is judged by: rules and configuration are those of the base. */

const off = 'overrides:\n  passrole-named-roles: { off: we like it so }\n';
const onPull = events['pull_request of a fork'];
const loosening = () => change({ 'README.md': '# shop\n' }, { 'template.yaml': offender, '.passgate.yml': off });

/** The same checkout, as `actions/checkout` makes it without `fetch-depth: 0`: without the base. */
function shallow(made: Change): Change {
  const workspace = folder({});
  const { git } = repositoryAt(workspace);
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'https://github.com/acme/shop');
  git('fetch', '--quiet', '--depth=1', `file://${made.workspace}`, made.merge);
  git('checkout', '--quiet', '--detach', made.merge);
  return { ...made, workspace };
}

describe.each(['pull_request of the same repository', 'pull_request of a fork', 'merge_group'] as const)(
  '%s',
  (name) => {
    test('the configuration of the change does not count, and everybody is told', async () => {
      const made = loosening();
      const seen = await runAction({ workspace: made.workspace, ...events[name](made) });
      expect({ status: seen.status, decision: seen.outputs.get('decision') }).toEqual({ status: 1, decision: 'deny' });
      for (const text of [seen.log, seen.summary])
        expect(text).toMatch(/changes.*\.passgate\.yml.*the gate used what is at/s);
    });

    test('that of the base does', async () => {
      const made = change({ '.passgate.yml': off }, { 'template.yaml': offender });
      const seen = await runAction({ workspace: made.workspace, ...events[name](made) });
      expect({ status: seen.status, decision: seen.outputs.get('decision') }).toEqual({ status: 0, decision: 'allow' });
    });
  },
);

test.each(['push', 'schedule', 'workflow_dispatch'] as const)('on %s the checkout is what counts', async (name) => {
  const made = loosening();
  const seen = await runAction({ workspace: made.workspace, ...events[name](made) });
  expect(seen.outputs.get('decision')).toBe('allow');
});

describe('the base is not in the checkout', () => {
  test("GitHub's API is asked, with the token, for nothing but the configuration", async () => {
    const made = loosening();
    const github = await fakeGithub('acme/shop', fakeContents(repositoryAt(made.workspace)));
    const { workspace } = shallow(made);
    const run = onPull(made);
    const seen = await runAction({ workspace, ...run, env: { ...run.env, GITHUB_API_URL: github.url } });
    expect({ status: seen.status, decision: seen.outputs.get('decision') }).toEqual({ status: 1, decision: 'deny' });
    // Templates have nothing to be compared with, then, so that everything counts.
    expect(seen.summary).toMatch(/what it was before the change is not known, so that every violation counts/);
    expect(github.requests.length).toBeGreaterThan(0);
    for (const { line, authorized } of github.requests) {
      expect(line).toMatch(/^GET \/repos\/acme\/shop\/contents[/?]/);
      expect(authorized).toBe(true);
    }
    expect(seen.stdout + seen.summary).not.toContain(token);
  });

  test.each([
    { name: 'without a token', inputs: { 'github-token': '' }, fault: undefined, said: /no token/ },
    {
      name: 'with a token that may not read',
      inputs: {},
      fault: { status: 403, message: 'Resource not accessible by integration' },
      said: /403/,
    },
    { name: 'where GitHub does not have it', inputs: {}, fault: { status: 404, message: 'Not Found' }, said: /404/ },
  ])('$name: exit 2, with the two ways to mend it', async ({ inputs, fault, said }) => {
    const made = loosening();
    const github = await fakeGithub('acme/shop', fakeContents(repositoryAt(made.workspace)), fault);
    const { workspace } = shallow(made);
    const run = onPull(made);
    const seen = await runAction({ workspace, inputs, ...run, env: { ...run.env, GITHUB_API_URL: github.url } });
    expect({ status: seen.status, outputs: Object.fromEntries(seen.outputs) }).toEqual({
      status: 2,
      outputs: { decision: 'error', 'reported-via': 'log,annotations' },
    });
    const [first] = seen.annotations;
    expect(first?.message).toMatch(said);
    expect(first?.message).toMatch(/`fetch-depth: 0`.*`permissions: contents: read`/);
    expect(first?.file).toBeUndefined();
    expect(github.requests.length > 0).toBe(fault !== undefined);
  });

  test('nobody answers: exit 2 as well', async () => {
    const made = loosening();
    const { workspace } = shallow(made);
    const seen = await runAction({ workspace, ...onPull(made) });
    expect(seen.status).toBe(2);
    expect(seen.annotations[0]?.message).toMatch(/could not be reached/);
  });
});

describe('config-ref', () => {
  test('`head`: the change may try out its own configuration, which is said', async () => {
    const made = loosening();
    const seen = await runAction({ workspace: made.workspace, inputs: { 'config-ref': 'head' }, ...onPull(made) });
    expect(seen.outputs.get('decision')).toBe('allow');
    expect(seen.log).toMatch(/`config-ref: head`/);
  });

  test('a commit', async () => {
    const made = loosening();
    const inputs = { 'config-ref': made.head };
    const seen = await runAction({ workspace: made.workspace, inputs, ...events.push(made) });
    expect(seen.outputs.get('decision')).toBe('allow');
  });

  test('what is no name of anything', async () => {
    const made = loosening();
    const inputs = { 'config-ref': '--upload-pack=touch pwned' };
    const seen = await runAction({ workspace: made.workspace, inputs, ...onPull(made) });
    expect({ status: seen.status, message: seen.annotations[0]?.message }).toEqual({
      status: 2,
      message: expect.stringMatching(/`config-ref`/),
    });
  });
});

test('a wrong configuration at the base is not shown at a line of the change', async () => {
  const made = change({ '.passgate.yml': 'rulez: []\n' }, { '.passgate.yml': 'rules: [recommended]\n' });
  const seen = await runAction({ workspace: made.workspace, ...onPull(made) });
  expect(seen.status).toBe(2);
  expect(seen.annotations[0]).toEqual({
    level: 'error',
    title: expect.any(String),
    message: expect.stringMatching(/\.passgate\.yml.*base main.*`rulez`/),
  });
});

test('a broken event leaves the base unknown, which is no reason to trust the change', async () => {
  const made = loosening();
  const run = onPull(made);
  const seen = await runAction({
    workspace: made.workspace,
    ...run,
    env: { ...run.env, GITHUB_EVENT_PATH: join(made.workspace, 'README.md') },
  });
  expect(seen.status).toBe(2);
  expect(seen.annotations[0]?.message).toMatch(/`pull_request` event does not say/);
});

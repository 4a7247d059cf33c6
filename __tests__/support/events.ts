import { join } from 'node:path';
import { newRepository } from '../config/repository.js';
import { folder } from './cli.js';

/** A workspace as `actions/checkout` leaves it for a pull request, with all commits: the merge of base and head. */
export interface Change {
  workspace: string;
  base: string;
  head: string;
  /** `GITHUB_SHA`. */
  merge: string;
}

/** Event and variables of a run, as the runner gives them. */
export interface Run {
  event: { name: string; payload: unknown };
  env: Record<string, string>;
}

type Files = Readonly<Record<string, string>>;

/** @param base the files on main @param head what the pull request adds or changes @param path where the checkout is in the workspace */
export function change(base: Files, head: Files, path = '.'): Change {
  const workspace = folder({});
  const repository = newRepository(join(workspace, path));
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/shop');
  const commits = { base: repository.commit(base), head: '', merge: '' };
  repository.git('checkout', '--quiet', '-b', 'feature');
  commits.head = repository.commit(head);
  repository.git('checkout', '--quiet', '--detach', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature');
  commits.merge = repository.git('rev-parse', 'HEAD');
  return { workspace, ...commits };
}

const shop = { full_name: 'acme/shop', fork: false, default_branch: 'main' };
const fork = { full_name: 'mallory/shop', fork: true, default_branch: 'main' };

function pullRequest({ base, head, merge }: Change, from: typeof shop, login: string, name = 'pull_request'): Run {
  const payload = {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      state: 'open',
      user: { login },
      head: { ref: 'feature', sha: head, repo: from },
      base: { ref: 'main', sha: base, repo: shop },
      merge_commit_sha: merge,
    },
    repository: shop,
    sender: { login },
  };
  return {
    event: { name, payload },
    env: { GITHUB_SHA: merge, GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main', GITHUB_ACTOR: login },
  };
}

function on(name: string, payload: Record<string, unknown>, { merge }: Change): Run {
  return {
    event: { name, payload: { ...payload, repository: shop, sender: { login: 'alice' } } },
    env: { GITHUB_SHA: merge, GITHUB_REF: 'refs/heads/main', GITHUB_ACTOR: 'alice' },
  };
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads, what is of interest here. */
export const events = {
  'pull_request of the same repository': (change: Change) => pullRequest(change, shop, 'alice'),
  'pull_request of a fork': (change: Change) => pullRequest(change, fork, 'mallory'),
  'pull_request of Dependabot': (change: Change) => pullRequest(change, shop, 'dependabot[bot]'),
  merge_group: (change: Change) =>
    on(
      'merge_group',
      {
        action: 'checks_requested',
        merge_group: {
          head_sha: change.merge,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${change.base}`,
          base_sha: change.base,
          base_ref: 'refs/heads/main',
        },
      },
      change,
    ),
  push: (change: Change) =>
    on('push', { ref: 'refs/heads/main', before: change.base, after: change.merge, forced: false }, change),
  schedule: (change: Change) => on('schedule', { schedule: '0 4 * * 1' }, change),
  workflow_dispatch: (change: Change) => on('workflow_dispatch', { ref: 'refs/heads/main', inputs: {} }, change),
};

export const pullRequestTarget = (change: Change): Run => pullRequest(change, fork, 'mallory', 'pull_request_target');

import { isObjectName, sayRefName } from './git.js';
import { showText } from './show-text.js';

/** What a run of a workflow tells about itself. */
export interface Trigger {
  /** `GITHUB_EVENT_NAME`; empty outside of GitHub. */
  event: string;
  /** The event as the runner wrote it; nothing in it is taken for granted. */
  payload: unknown;
  /** `GITHUB_SHA` */
  sha: string | undefined;
}

/** A commit to read from. */
export interface Wanted {
  /** What people call it. */
  label: string;
  /** Object names and refs in the checkout; the first that there is holds. */
  names: readonly string[];
  /** What to ask GitHub's API for, where the checkout has none of them. */
  remote: string;
  /** Where GitHub has made a merge of the base and this commit, the base is the merge's first parent. */
  mergeOf?: { merge: string; head: string };
}

/**
 * Which commit holds the configuration of this run: that of the branch which the change goes into, so that a change cannot loosen what it
 * is judged by; the work tree where there is no change to distrust (`push`, `schedule`, `workflow_dispatch`, …).
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 *
 * @param configRef the input `config-ref`: `base`, `head`, or a branch, tag or commit; undefined: what suits the event
 * @returns null for the work tree
 */
export function wantedCommit(
  { event, payload, sha }: Trigger,
  configRef: string | undefined,
): { wanted: Wanted | null } | { problem: string } {
  if (configRef === 'head') return { wanted: null };
  if (configRef !== undefined && configRef !== 'base') return namedCommit(configRef);
  if (isPullRequest(event)) return pullRequestBase(at(payload, 'pull_request'), sha);
  if (event === 'merge_group') return queueBase(at(payload, 'merge_group'));
  // They run on the default branch, but for a pull request, which a step before may have checked out.
  if (event === 'workflow_run' || event === 'issue_comment') return commit(sha, 'the default branch', event);
  return { wanted: null };
}

/** `pull_request`, `pull_request_target`, `pull_request_review`, `pull_request_review_comment`. */
export function isPullRequest(event: string): boolean {
  return event.startsWith('pull_request');
}

/**
 * `base.sha` is the tip of the base branch as it was when the pull request was last pushed to, which may be long ago: rules that were
 * tightened since would not hold. What is checked out and judged is a merge that GitHub has made with a newer tip, its first parent; so
 * that is the base, and `base.sha` only where there is no such merge. The merge is told by its second parent, the head of the pull
 * request, and taken from `GITHUB_SHA`, not from `HEAD`: where the head is checked out, its parents are the author's choice. Branches
 * of the checkout are not asked: any step before this one could have moved them, and not the name of a commit.
 */
function pullRequestBase(pull: unknown, merge: string | undefined): ReturnType<typeof wantedCommit> {
  const base = at(pull, 'base');
  const head = at(at(pull, 'head'), 'sha');
  const found = commit(at(base, 'sha'), sayBranch(at(base, 'ref')), 'pull_request');
  if ('problem' in found || !isObjectName(merge) || !isObjectName(head)) return found;
  return { wanted: { ...found.wanted, mergeOf: { merge, head } } };
}

/** What stands before this group in the queue is merged before it, or the group is made anew. */
function queueBase(group: unknown): ReturnType<typeof wantedCommit> {
  return commit(at(group, 'base_sha'), sayBranch(at(group, 'base_ref')), 'merge_group');
}

function commit(sha: unknown, label: string, event: string): { wanted: Wanted } | { problem: string } {
  if (isObjectName(sha)) return { wanted: { label, names: [sha], remote: sha } };
  return {
    problem: `the \`${event}\` event does not say which commit is its base; name a branch, tag or commit with \`config-ref\``,
  };
}

function sayBranch(ref: unknown): string {
  return typeof ref === 'string' && ref !== '' ? `base ${showText(ref.replace(/^refs\/heads\//, ''))}` : 'base';
}

/**
 * Branches of the remote come first: local ones are where a step before left them; tags, which more people may make than may push to a
 * protected branch, come last.
 */
function namedCommit(name: string): { wanted: Wanted } | { problem: string } {
  const wrong = /^(HEAD|BASE)$/i.test(name)
    ? `is no name of a branch, tag or commit; did you mean \`${name.toLowerCase()}\`?`
    : sayRefName(name);
  if (wrong !== undefined) return { problem: `\`config-ref\`: \`${showText(name)}\` ${wrong}` };
  const branch = name.replace(/^refs\/heads\//, '');
  if (isObjectName(name)) return { wanted: { label: name.slice(0, 7), names: [name], remote: name } };
  const names = branch.startsWith('refs/')
    ? [branch]
    : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`, `refs/tags/${branch}`];
  return { wanted: { label: showText(branch), names, remote: name } };
}

/** A property of an object; undefined where there is none. */
function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

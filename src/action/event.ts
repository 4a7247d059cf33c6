import { readFileSync } from 'node:fs';
import { UsageError } from '../scan-flags.js';

/** Why the workflow runs. */
export interface Event {
  /** `pull_request`, `push`, …; empty outside of GitHub. */
  name: string;
  /** What a pull request or a merge queue wants to change; undefined for other events, and where the event cannot be read. */
  base: { sha: string; ref: string } | undefined;
  /** Whether there is a base that configuration has to come from, be it known or not. */
  isChange: boolean;
}

/** Everything in a pull request, its merge queue and its reviews runs the code of the pull request. */
const changeEvents = ['pull_request', 'pull_request_target', 'merge_group'];
const changeEventPattern = /^pull_request_review/;

/**
 * Reads the event: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 * A broken event file is no error here: it only leaves the base unknown.
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>): Event {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const isChange = changeEvents.includes(name) || changeEventPattern.test(name);
  return { name, isChange, base: isChange ? baseOf(payload(env.GITHUB_EVENT_PATH)) : undefined };
}

/**
 * On `pull_request_target` the default branch is checked out, not the pull request: what was judged would not be what is merged; and
 * with the pull request checked out by hand, its code meets a token that may write.
 * https://docs.github.com/actions/reference/security/securely-using-pull_request_target
 *
 * @throws UsageError
 */
export function refusePullRequestTarget({ name }: Event, allowed: boolean): void {
  if (name !== 'pull_request_target' || allowed) return;
  throw new UsageError(
    '`pull_request_target` checks out the base branch, so that the gate would not see the change; use `pull_request`, or, where you check out the change yourself, say `allow-pull-request-target: true`',
  );
}

function payload(path: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}

function baseOf(event: unknown): Event['base'] {
  const queued = at(event, 'merge_group');
  const base = at(at(event, 'pull_request'), 'base');
  const sha = at(base, 'sha') ?? at(queued, 'base_sha');
  const ref = at(base, 'ref') ?? at(queued, 'base_ref');
  // It goes to git and into addresses.
  if (typeof sha !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return undefined;
  return { sha, ref: typeof ref === 'string' ? ref.replace(/^refs\/heads\//, '') : '' };
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

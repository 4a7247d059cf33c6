import { readFileSync } from 'node:fs';
import type { Trigger } from '../config/base-ref.js';
import { UsageError } from '../scan-flags.js';

/**
 * Why the workflow runs. A broken event file is no error here: it leaves the payload undefined, for those who need it to complain.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function readTrigger(env: Readonly<Record<string, string | undefined>>): Trigger {
  return { event: env.GITHUB_EVENT_NAME ?? '', payload: payload(env.GITHUB_EVENT_PATH), sha: env.GITHUB_SHA };
}

/**
 * On `pull_request_target` the base branch is checked out, not the pull request: what was judged would not be what is merged; and with
 * the pull request checked out by hand, its code meets a token that may write.
 * https://docs.github.com/actions/reference/security/securely-using-pull_request_target
 *
 * @throws UsageError
 */
export function refusePullRequestTarget({ event }: Trigger, allowed: boolean): void {
  if (event !== 'pull_request_target' || allowed) return;
  throw new UsageError(
    '`pull_request_target` checks out the base branch, so that the gate would not see the change; use `pull_request`, or, where a step checks out the change itself, say `allow-pull-request-target: true`',
  );
}

function payload(path: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'));
  } catch {
    return undefined;
  }
}

import { isPullRequest, type Trigger, wantedCommit } from '../config/base-ref.js';
import { firstParent } from '../config/configuration-source.js';
import { openGit, resolveCommit } from '../config/git.js';

/** Whether the run judges a change that is to be merged, and not what is there already. */
export function isChange({ event }: Trigger): boolean {
  return isPullRequest(event) || event === 'merge_group';
}

/**
 * The commit that a pull request or merge group is to be compared with, as the name of an object in the checkout; undefined where it is
 * not there (`actions/checkout` leaves it out unless it is told a `fetch-depth`), and for other events.
 *
 * @param root absolute: the folder that has `.git`
 */
export function changeBase(trigger: Trigger, root: string): string | undefined {
  if (!isChange(trigger)) return undefined;
  const decided = wantedCommit(trigger, 'base');
  const git = openGit(root);
  if (typeof git === 'string' || 'problem' in decided || decided.wanted === null) return undefined;
  const parent = firstParent(git, decided.wanted.mergeOf);
  return resolveCommit(git, parent === undefined ? decided.wanted.names : [parent]);
}

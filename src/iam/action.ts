import type { Kleene } from './kleene.js';
import type { Patterns } from './statement.js';
import type { PatternOptions } from './text/pattern.js';
import { listCovers, listReaches } from './text/pattern-list.js';

/** Prefix and name are matched in either case; `*` and `?` stand anywhere, in the prefix, too, which AWS would refuse. */
export const ACTION_OPTIONS: PatternOptions = { ignoreCase: true };

/**
 * Whether an Action or NotAction element allows (or denies) some action that `action` matches, e.g. `iam:PassRole`, `iam:Pass*`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
 */
export function actionsReach(actions: Patterns, action: string): Kleene {
  return listReaches(actions, [action], ACTION_OPTIONS);
}

/** Whether an Action or NotAction element holds every action that `action` matches. */
export function actionsCover(actions: Patterns, action: string): Kleene {
  return listCovers(actions, [action], ACTION_OPTIONS);
}

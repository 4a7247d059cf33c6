import type { Kleene } from '../kleene.js';
import type { Patterns } from '../statement.js';
import type { PatternOptions } from '../text/pattern.js';
import { listCovers, listReaches } from '../text/pattern-list.js';

/** Resource ARNs: case counts, and wildcards keep to their segment unless a `*` ends it. */
export const ARN_OPTIONS: PatternOptions = { colons: true };

/**
 * Whether a Resource or NotResource element matches some ARN that `target` (an ARN, wildcards allowed) matches.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
 */
export function resourcesReach(resources: Patterns, target: string): Kleene {
  return listReaches(resources, [target], ARN_OPTIONS);
}

/** Whether a Resource or NotResource element matches every ARN that `target` matches. */
export function resourcesCover(resources: Patterns, target: string): Kleene {
  return listCovers(resources, [target], ARN_OPTIONS);
}

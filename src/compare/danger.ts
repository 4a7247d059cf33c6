/** How bad it is to have an action, worst first. */
export const dangers = [
  'permissions management',
  'role taking',
  'write',
  'tagging',
  'read',
  'list',
  /** AWS has no such action, or not yet; a wildcard allows it from the day on that there is one. */
  'unlisted',
] as const;

export type Danger = (typeof dangers)[number];

/**
 * AWS's access levels by AWS's names.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
 */
const byLevel: ReadonlyMap<string, Danger> = new Map([
  ['Permissions management', 'permissions management'],
  ['Write', 'write'],
  ['Tagging', 'tagging'],
  ['Read', 'read'],
  ['List', 'list'],
]);

/** What makes somebody, or a service, act as another. AWS counts these as Write. In lower case. */
const takesRoles: ReadonlySet<string> = new Set([
  'iam:passrole',
  'sts:assumerole',
  'sts:assumerolewithsaml',
  'sts:assumerolewithwebidentity',
  'sts:assumeroot',
]);

/** @param level AWS's access level of the action, where AWS has the action */
export function dangerOf(action: string, level: string | undefined): Danger {
  if (takesRoles.has(action.toLowerCase())) return 'role taking';
  return (level === undefined ? undefined : byLevel.get(level)) ?? 'unlisted';
}

/** Worst first. */
export function byDanger(a: Danger, b: Danger): number {
  return dangers.indexOf(a) - dangers.indexOf(b);
}

/** Whose actions are shown first among those of one danger: who has IAM's may make itself whatever it likes. */
const first = ['iam', 'sts', 'organizations', 'kms', 's3'];

/** By their services, where that makes a difference. */
export function byService(a: string, b: string): number {
  return rankOf(a) - rankOf(b);
}

function rankOf(action: string): number {
  const rank = first.indexOf(action.slice(0, action.indexOf(':')).toLowerCase());
  return rank < 0 ? first.length : rank;
}

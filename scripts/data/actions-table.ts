/** What a table of actions says of a service: the names of its actions, by access level. */
export type Levels = ReadonlyMap<string, readonly string[]>;

export const ACTION_LINE =
  'a service and, by access level, its actions: `s3 List ListBucket,ListBucketVersions Read GetObject`';

/**
 * The table that src/data/actions.ts reads.
 * @param services by prefix; levels are `List`, `Read`, `Tagging`, `Write`, `Permissions management`
 */
export function actionsTable(services: ReadonlyMap<string, Levels>): string {
  return [...services]
    .sort(byName)
    .map(([service, levels]) => {
      const groups = [...levels]
        .sort(byName)
        .map(([level, names]) => `${firstWord(level)} ${[...names].sort().join(',')}`);
      return `${[service, ...groups].join(' ')}\n`;
    })
    .join('');
}

/**
 * The package says `Permissions management, Write` where AWS says `Permissions management`, as what is neither Read nor List is Write.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html
 */
export function levelOfPackage(accessLevel: string): string {
  return accessLevel.replace(/, Write$/, '');
}

function firstWord(level: string): string {
  return level.split(' ', 1).join('');
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

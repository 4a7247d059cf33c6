import { readAction } from './action-name.js';
import { rowsByName } from './lines.js';
import { table } from './tables/actions.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html */
export type Level = 'List' | 'Read' | 'Tagging' | 'Write' | 'Permissions management';

interface Service {
  /** As AWS spells them. */
  names: readonly string[];
  /** By name in lower case. */
  levels: ReadonlyMap<string, Level>;
}

/** As the table writes them. */
const levels: ReadonlyMap<string, Level> = new Map([
  ['List', 'List'],
  ['Read', 'Read'],
  ['Tagging', 'Tagging'],
  ['Write', 'Write'],
  ['Permissions', 'Permissions management'],
]);

const rows = rowsByName(() => table, parse);

/** `List A,B Read C` */
function parse(line: string): Service {
  const words = line.split(' ');
  const byName = new Map<string, Level>();
  const names: string[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    const level = levels.get(words[at] ?? '');
    if (level === undefined) throw new Error(`no access level: ${words[at]}`);
    for (const name of words[at + 1]?.split(',') ?? []) {
      names.push(name);
      byName.set(name.toLowerCase(), level);
    }
  }
  return { names: names.sort(), levels: byName };
}

/** The prefixes of the services that have actions, in lower case. */
export function services(): readonly string[] {
  return rows.names();
}

/**
 * The actions of a service, as AWS spells them: `GetObject` for `s3`. None for a service that is not known.
 * @param service its prefix, in any case: neither prefixes nor names are case-sensitive
 *   (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html)
 */
export function actionsOf(service: string): readonly string[] {
  return rows.get(service.toLowerCase())?.names ?? [];
}

/** The access level of an action such as `s3:GetObject`, in any case; undefined for one that is not known. */
export function levelOf(action: string): Level | undefined {
  const read = readAction(action);
  return read && rows.get(read.service)?.levels.get(read.name);
}

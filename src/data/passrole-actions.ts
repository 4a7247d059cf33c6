import { readAction } from './action-name.js';
import { rowsByName } from './lines.js';
import { table } from './tables/passrole-actions.js';

/**
 * How an action is known to pass roles.
 * - `documented`: AWS's reference named iam:PassRole among what it depends on.
 * - `takes-role`: its request has a member for a role. IAM checks iam:PassRole where an API takes the ARN of a role.
 *   https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export type Evidence = 'documented' | 'takes-role';

interface Row {
  service: string;
  /** As AWS spells them. */
  actions: readonly { name: string; evidence: Evidence }[];
}

const rows = rowsByName(() => table, parse);

/** `documented A,B takes-role C` */
function parse(line: string, service: string): Row {
  const words = line.split(' ');
  const actions: { name: string; evidence: Evidence }[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    const evidence = words[at] === 'documented' ? 'documented' : 'takes-role';
    for (const name of words[at + 1]?.split(',') ?? []) actions.push({ name, evidence });
  }
  return { service, actions };
}

/** The actions that pass a role where their request names one, as AWS spells them: `ec2:RunInstances`. Not all there are. */
export function passRoleActions(): readonly string[] {
  return rows.names().flatMap((service) => rows.get(service)?.actions.map(({ name }) => `${service}:${name}`) ?? []);
}

/**
 * Whether an action passes a role where its request names one, and how that is known. Undefined says only that it is not known.
 * @param action in any case
 */
export function passesRole(action: string): Evidence | undefined {
  const read = readAction(action);
  if (read === undefined) return undefined;
  return rows.get(read.service)?.actions.find(({ name }) => name.toLowerCase() === read.name)?.evidence;
}

import { attachments, memberships } from './attachments.js';
import { lookup } from './lookup.js';
import { permissionSets } from './permission-sets.js';
import { permissions } from './permissions.js';
import { policyAttributes } from './policy-attributes.js';
import { resourcePolicies } from './resource-policies.js';

/** The attributes that say what policies resources of a type carry for themselves or for others that are not IAM's. */
export function carrierAttributes(type: string): readonly string[] {
  const row = lookup(permissions, type);
  const said = row === undefined ? [] : [row.action, row.principal, row.on, ...row.conditions.map(({ path }) => path)];
  const paths = [...(lookup(resourcePolicies, type) ?? []).map(({ path }) => path), ...said];
  return paths.map((path) => path.replace(/\W.*/, ''));
}

/** Whether the tables know what policies resources of a type have; of all others it is guessed. */
export function isKnownCarrier(type: string): boolean {
  const tables = [resourcePolicies, permissions, policyAttributes, attachments, memberships, permissionSets];
  return tables.some((table) => lookup<unknown>(table, type));
}

/**
 * Whether a text in an attribute of that name may be a policy, where no table knows its type: a policy is a JSON object with statements.
 * What is called `content` is another kind of text more often than not.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function mayBePolicy(name: string, text: string): boolean {
  if (/polic/i.test(name)) return /statement/i.test(text);
  return /^content$/i.test(name) && /^\s*\{/.test(text) && /statement/i.test(text);
}

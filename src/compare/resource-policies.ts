import { attachments, memberships } from '../data/attachments.js';
import { lookup } from '../data/lookup.js';
import { permissionSets } from '../data/permission-sets.js';
import { policyAttributes } from '../data/policy-attributes.js';
import type { Resource } from '../input/resource.js';
import type { Entry } from '../input/value.js';
import type { Names } from '../model/identity.js';
import { readPolicy } from '../model/policies.js';
import type { Policy } from '../model/policy.js';
import { isKnownCarrier } from '../model/resource-policies.js';

/**
 * Policies of resources whose type no table has. An attribute counts that is called a policy (an organization's `content`) and has
 * statements, or may have. What it says counts for itself, whatever the policies of those say who ask.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
export function guessedPolicies(resources: readonly Resource[], names: Names): Policy[] {
  return resources.flatMap((resource) => {
    if (resource.mode !== 'managed' || isKnown(resource.type)) return [];
    const found = resource.attributes.entries.filter((entry) => mayBePolicy(entry, resource.type));
    return found.map(({ value }) => readPolicy(value, resource, { as: 'resource' }, names));
  });
}

function isKnown(type: string): boolean {
  const tables = [policyAttributes, attachments, memberships, permissionSets];
  return isKnownCarrier(type) || tables.some((table) => lookup<unknown>(table, type));
}

function mayBePolicy({ key, value }: Entry, type: string): boolean {
  if (!/polic|^content$/i.test(key)) return false;
  if (value.kind === 'map') return value.entries.some((entry) => entry.key.toLowerCase() === 'statement');
  if (value.kind === 'text' && value.parts.some((part) => typeof part === 'string')) {
    return value.parts.some((part) => typeof part === 'string' && /statement/i.test(part));
  }
  const unknown = value.kind === 'unknown' || (value.kind === 'text' && value.parts.length > 0);
  return unknown && /policy(_?document)?$/i.test(key) && /policy$/i.test(type);
}

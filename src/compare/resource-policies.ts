import { isKnownCarrier, mayBePolicy } from '../data/carriers.js';
import type { Resource } from '../input/resource.js';
import type { Entry } from '../input/value.js';
import type { Names } from '../model/identity.js';
import { readPolicy } from '../model/policies.js';
import type { Policy } from '../model/policy.js';

/**
 * Policies of resources whose type no table has. An attribute counts that is called a policy (an organization's `content`) and has
 * statements, or may have. What it says counts for itself, whatever the policies of those say who ask.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
export function guessedPolicies(resources: readonly Resource[], names: Names): Policy[] {
  return resources.flatMap((resource) => {
    if (resource.mode !== 'managed' || isKnownCarrier(resource.type)) return [];
    const found = resource.attributes.entries.filter((entry) => mayHoldPolicy(entry, resource.type));
    return found.map(({ value }) => readPolicy(value, resource, { as: 'resource' }, names));
  });
}

function mayHoldPolicy({ key, value }: Entry, type: string): boolean {
  if (value.kind === 'map')
    return /polic|^content$/i.test(key) && value.entries.some((entry) => entry.key.toLowerCase() === 'statement');
  if (value.kind === 'text' && value.parts.some((part) => typeof part === 'string')) {
    // What is not known may be where the policy begins.
    return mayBePolicy(key, value.parts.map((part) => (typeof part === 'string' ? part : '{')).join(''));
  }
  const unknown = value.kind === 'unknown' || (value.kind === 'text' && value.parts.length > 0);
  return unknown && /policy(_?document)?$/i.test(key) && /policy$/i.test(type);
}

import { attachments, memberships } from '../data/attachments.js';
import { lookup } from '../data/lookup.js';
import { permissionSets } from '../data/permission-sets.js';
import { policyAttributes } from '../data/policy-attributes.js';
import type { Resource } from '../input/resource.js';
import type { Entry, Value } from '../input/value.js';
import type { Names } from '../model/identity.js';
import { readPolicies } from '../model/policies.js';
import type { Policy } from '../model/policy.js';

/**
 * Policies of resources that are not IAM's: of buckets, queues, keys, endpoints, organizations. There is no table of these; an
 * attribute counts that is called a policy (an organization's `content`) and has statements, or may have. What it says counts for itself, whatever
 * the policies of those say who ask.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
export function resourcePolicies(resources: readonly Resource[], names: Names): Policy[] {
  return resources.flatMap((resource) => {
    if (resource.mode !== 'managed' || isKnown(resource.type)) return [];
    const found = resource.attributes.entries.filter((entry) => mayBePolicy(entry, resource.type));
    return found.flatMap(({ value }) => readAs(value, resource, names));
  });
}

function isKnown(type: string): boolean {
  return [policyAttributes, attachments, memberships, permissionSets].some((table) => lookup<unknown>(table, type));
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

/** The attribute is read as that of a resource which has nothing but a policy. */
function readAs(value: Value, resource: Resource, names: Names): Policy[] {
  const { place } = value;
  const attributes = { kind: 'map', entries: [{ key: 'policy', keyPlace: place, value }], place } as const;
  const like = { type: { value: 'aws_iam_policy' }, attributes: { value: attributes } };
  const read = readPolicies(Object.create(resource, like) as Resource, names);
  return read.map((policy) => ({ ...policy, on: resource }));
}

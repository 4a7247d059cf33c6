import { lookup } from '../data/lookup.js';
import { type Permission, permissions } from '../data/permissions.js';
import { type ResourcePolicyAttribute, resourcePolicies } from '../data/resource-policies.js';
import type { Resource } from '../input/resource.js';
import type { Value } from '../input/value.js';
import type { End } from './attached.js';
import { causeOf } from './causes.js';
import type { Names } from './identity.js';
import { permissionPolicy } from './permission.js';
import { readAttribute, readPolicy } from './policies.js';
import type { Policy } from './policy.js';
import { select } from './select.js';
import { show } from './show.js';

/** A policy that is on resources which are not IAM's; it grants to principals by what it says of them. */
export interface ResourcePolicy extends Policy {
  /** The resources that it is on; none: the account. */
  of: readonly End[];
}

/**
 * The policies that a resource carries for itself or for another, by `data/resource-policies.ts` and `data/permissions.ts`. What the provider
 * filled in by itself is none: nobody wrote it. No role has one but for its trust policy, so that none of these hands over roles.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
export function resourcePoliciesOf(resource: Resource, names: Names): ResourcePolicy[] {
  if (resource.mode !== 'managed') return [];
  const rows = lookup(resourcePolicies, resource.type) ?? [];
  const written = rows.flatMap((row) => {
    const of = targetsOf(resource, row, names);
    return readAttribute(resource, row, names).map((policy) => ({ ...policy, of }));
  });
  const row = lookup(permissions, resource.type);
  return row === undefined ? written : [...written, ...permissionOf(resource, row, names)];
}

function permissionOf(resource: Resource, row: Permission, names: Names): ResourcePolicy[] {
  const policy = permissionPolicy(resource, row);
  if (policy === undefined) return [];
  return [{ ...readPolicy(policy, resource, { as: 'resource' }, names), of: endsAt(resource, row.on, names) }];
}

function targetsOf(resource: Resource, { on }: ResourcePolicyAttribute, names: Names): readonly End[] {
  if (on === 'account') return [];
  if (on === 'self') return [{ is: 'inside', resource, shown: resource.address, place: resource.place }];
  return endsAt(resource, on, names);
}

function endsAt(resource: Resource, path: string, names: Names): End[] {
  return select(resource.attributes, path).map((value) => endOf(value, names));
}

/** A reference names a resource though its name is not known. */
function endOf(value: Value, names: Names): End {
  const { place } = value;
  const shown = show(value);
  if (value.kind !== 'text') return { is: 'unknown', cause: causeOf(value, shown), shown, place };
  const [first] = value.parts;
  const target =
    value.parts.length === 1 && typeof first === 'object' && first.of === 'resource'
      ? names.resource(first.address)
      : undefined;
  if (target !== undefined) return { is: 'inside', resource: target, shown, place };
  const isKnown = !value.sensitive && value.parts.every((part) => typeof part === 'string' || part.of === 'symbol');
  return isKnown ? { is: 'outside', shown, place } : { is: 'unknown', cause: causeOf(value, shown), shown, place };
}

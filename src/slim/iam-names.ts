import { iamTypes } from '../data/iam-types.js';
import { lookup } from '../data/lookup.js';
import type { Instance } from '../input/terraform/instance.js';
import { asString, member } from '../input/terraform/json.js';

/** The names of roles, users, groups, policies and instance profiles, as far as they are known. */
export function iamNames(instances: Iterable<Instance>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, values } of instances) {
    const row = lookup(iamTypes, type);
    const name = row === undefined ? undefined : asString(member(values, row.name));
    if (name !== undefined && name !== '') names.add(name);
  }
  return names;
}

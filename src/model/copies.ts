import type { Resource } from '../input/resource.js';
import { entry, literal } from '../input/value.js';
import type { Policy } from './policy.js';

/**
 * Without those in the blocks of roles that are only what another resource of the plan made: once it is applied, the provider shows
 * every inline policy of a role in its `inline_policy`, too, as it was before the change. So a copy is what nobody wrote there, and has the
 * name and the text of an `aws_iam_role_policy`, as it is or as it was.
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/iam_role#inline_policy
 *
 * @param before makes the resources as they were; only asked where something may be a copy of what was
 */
export function withoutCopies(
  policies: readonly Policy[],
  resources: readonly Resource[],
  before: () => readonly Resource[],
): readonly Policy[] {
  const shown = new Map<Policy, string>();
  const inBlocks = policies.filter(isInBlock);
  if (inBlocks.length === 0) return policies;
  const roles = namesOnce(resources);
  for (const policy of inBlocks) {
    const key = keyOfBlock(policy, roles);
    if (key !== undefined) shown.set(policy, key);
  }
  const leftOut = new Set<Policy>();
  for (const made of [() => resources, before]) {
    if (leftOut.size === shown.size) break;
    const keys = new Set(made().flatMap((resource) => keyOfResource(resource) ?? []));
    for (const [policy, key] of shown) if (keys.has(key)) leftOut.add(policy);
  }
  return leftOut.size === 0 ? policies : policies.filter((policy) => !leftOut.has(policy));
}

function isInBlock({ on, as, route }: Policy): boolean {
  return on.type === 'aws_iam_role' && on.mode === 'managed' && as === 'identity' && route[0] === 'inline_policy';
}

/** The names of roles that only one has: in two accounts there may be two. */
function namesOnce(resources: readonly Resource[]): ReadonlySet<string> {
  const once = new Set<string>();
  const all = new Set<string>();
  for (const { type, mode, attributes } of resources) {
    if (type !== 'aws_iam_role' || mode !== 'managed') continue;
    const name = literal(entry(attributes, 'name'));
    if (name === undefined) continue;
    if (all.has(name)) once.delete(name);
    else once.add(name);
    all.add(name);
  }
  return once;
}

function keyOfBlock({ on, route }: Policy, roles: ReadonlySet<string>): string | undefined {
  const role = literal(entry(on.attributes, 'name'));
  const blocks = entry(on.attributes, 'inline_policy');
  const [, index] = route;
  const block = blocks?.kind === 'list' && typeof index === 'number' ? blocks.items[index] : undefined;
  // What somebody wrote there is no copy.
  if (role === undefined || !roles.has(role) || block?.kind !== 'map' || !blocks?.computed) return undefined;
  return keyOf(role, literal(entry(block, 'name')), literal(entry(block, 'policy')));
}

function keyOfResource({ type, mode, attributes }: Resource): string | undefined {
  if (type !== 'aws_iam_role_policy' || mode !== 'managed') return undefined;
  const [role, name, policy] = ['role', 'name', 'policy'].map((key) => literal(entry(attributes, key)));
  return keyOf(role, name, policy);
}

function keyOf(role: string | undefined, name: string | undefined, policy: string | undefined): string | undefined {
  if (role === undefined || name === undefined || policy === undefined || policy === '') return undefined;
  return JSON.stringify([role, name, compact(policy)]);
}

/** The provider may write the same JSON with other blanks. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

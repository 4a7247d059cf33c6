import { type Attachment, attachments, memberships } from '../data/attachments.js';
import { lookup } from '../data/lookup.js';
import type { Resource } from '../input/resource.js';
import { type Cause, entry } from '../input/value.js';
import type { Found, IamIndex } from './find-iam.js';
import type { Identity, Names } from './identity.js';
import type { Policy, Statement } from './policy.js';
import { select } from './select.js';

/** What may take away from what a policy allows: a statement that may deny, or a permissions boundary. */
export type Limit = { statement: Statement; policy: Policy } | { boundary: Cause };

/** A principal that holds a policy, as far as it limits what the policy grants there. */
export interface Holder {
  /** Undefined: nobody in this document holds the policy, and it is judged as if its holder had nothing else. */
  principal: Identity | undefined;
  limits: readonly Limit[];
}

const principalKinds = ['role', 'user', 'group'] as const;

/**
 * Who holds which policy, and what else they hold. Policies and principals outside the document are left out. An attachment of
 * which one end is not known may tie its other end to anything.
 */
export class Holders {
  private readonly policiesOn = new Map<string, Policy[]>();
  private readonly holdersOf = new Map<string, Identity[]>();
  private readonly heldBy = new Map<string, Policy[]>();
  private readonly groupsOf = new Map<string, Identity[]>();
  /** Policies that anybody here may hold, principals that may hold any policy here. */
  private readonly loosePolicies: Policy[] = [];
  private readonly loosePrincipals = new Set<string>();

  constructor(
    resources: readonly Resource[],
    private readonly policies: readonly Policy[],
    private readonly index: IamIndex,
    private readonly names: Names,
  ) {
    for (const policy of policies) if (policy.as === 'identity') push(this.policiesOn, policy.on.address, policy);
    const managed = resources.filter((resource) => resource.mode === 'managed');
    for (const resource of managed) {
      for (const attachment of lookup(attachments, resource.type) ?? []) this.attach(resource, attachment);
    }
    for (const resource of managed) this.join(resource);
  }

  /** At least one. */
  of(policy: Policy): Holder[] {
    const own = limitsIn([policy]);
    const principals = this.holdersOf.get(policy.on.address) ?? [];
    if (principals.length === 0)
      return [{ principal: undefined, limits: [...own, ...boundaryOf(policy.on, 'PermissionsBoundary')] }];
    return principals.map((principal) => ({ principal, limits: [...own, ...this.limitsOn(principal, policy)] }));
  }

  private limitsOn(principal: Identity, except: Policy): Limit[] {
    const { resource, type } = principal;
    const groups = this.groupsOf.get(resource.address) ?? [];
    const held = [resource, ...groups.map((group) => group.resource)].flatMap(
      (holder) => this.heldBy.get(holder.address) ?? [],
    );
    const maybe = this.loosePrincipals.has(resource.address) ? this.policies : this.loosePolicies;
    const others = [...held, ...maybe].filter((policy) => policy !== except && policy.as === 'identity');
    return [...limitsIn(others), ...(type.boundary === undefined ? [] : boundaryOf(resource, type.boundary))];
  }

  private attach(resource: Resource, attachment: Attachment): void {
    const policies = this.ends(resource, attachment.policy, ['policy']);
    const holders = attachment.holders.flatMap((path) => this.ends(resource, path, principalKinds));
    for (const policy of policies) {
      for (const holder of holders) this.tie(policy, holder);
    }
  }

  private tie(policy: Found | Resource, holder: Found | Resource): void {
    const carrier = 'is' in policy ? (policy.is === 'inside' ? policy.identity.resource : undefined) : policy;
    const principal =
      'is' in holder ? (holder.is === 'inside' ? holder.identity : undefined) : this.names.identity(holder);
    const carried = carrier && (this.policiesOn.get(carrier.address) ?? []);
    if (carrier !== undefined && principal !== undefined) {
      push(this.holdersOf, carrier.address, principal);
      for (const one of carried ?? []) push(this.heldBy, principal.resource.address, one);
    } else if (carried !== undefined && 'is' in holder && holder.is === 'unknown') this.loosePolicies.push(...carried);
    else if (principal !== undefined && 'is' in policy && policy.is === 'unknown')
      this.loosePrincipals.add(principal.resource.address);
  }

  private join(resource: Resource): void {
    const membership = lookup(memberships, resource.type);
    const groups = membership?.groups.flatMap((path) => this.ends(resource, path, ['group'])) ?? [];
    const users = membership?.users.flatMap((path) => this.ends(resource, path, ['user'])) ?? [];
    for (const group of groups) {
      for (const user of users) {
        const [inGroup, member] = [this.inside(group), this.inside(user)];
        if (inGroup !== undefined && member !== undefined) push(this.groupsOf, member.resource.address, inGroup);
        else if (member !== undefined && 'is' in group && group.is === 'unknown')
          this.loosePrincipals.add(member.resource.address);
        else if (inGroup !== undefined && 'is' in user && user.is === 'unknown') {
          this.loosePolicies.push(...(this.heldBy.get(inGroup.resource.address) ?? []));
        }
      }
    }
  }

  private inside(end: Found | Resource): Identity | undefined {
    if (!('is' in end)) return this.names.identity(end);
    return end.is === 'inside' ? end.identity : undefined;
  }

  private ends(resource: Resource, path: string, kinds: Parameters<IamIndex['find']>[2]): (Found | Resource)[] {
    if (path === 'self') return [resource];
    return select(resource.attributes, path).map((value) => this.index.find(value, resource, kinds));
  }
}

/** An unknown effect may be a Deny. */
function limitsIn(policies: readonly Policy[]): Limit[] {
  return policies.flatMap((policy) =>
    policy.statements.filter(({ effect }) => effect !== 'Allow').map((statement) => ({ statement, policy })),
  );
}

function boundaryOf(resource: Resource, attribute: string): Limit[] {
  const boundary = entry(resource.attributes, attribute);
  if (boundary === undefined || boundary.kind === 'absent') return [];
  const expression = `the permissions boundary of ${resource.address}`;
  return [{ boundary: { kind: 'limited', expression, place: boundary.place } }];
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}

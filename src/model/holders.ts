import { type Attachment, attachments, memberships, ownBoundaries } from '../data/attachments.js';
import { lookup } from '../data/lookup.js';
import type { Resource } from '../input/resource.js';
import { type Cause, literal } from '../input/value.js';
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
  /** Made on the way: there may be very many. */
  limits: Iterable<Limit>;
}

const principalKinds = ['role', 'user', 'group'] as const;

/**
 * Who holds which policy, and what else they hold. Policies and principals outside the document are left out. An attachment of
 * which one end is not known may tie its other end to anything.
 */
export class Holders {
  private readonly policiesOn = new Map<string, Policy[]>();
  private readonly holdersOf = new Map<string, Identity[]>();
  /** What may deny, of each policy that has such statements, and the policies that have them, by the principal that holds them. */
  private readonly limits = new Map<Policy, readonly Limit[]>();
  private readonly heldBy = new Map<string, Policy[]>();
  private readonly groupsOf = new Map<string, Identity[]>();
  /** Policies that anybody here may hold, resources whose policies those are, principals that may hold any policy here. */
  private readonly loosePolicies: Policy[] = [];
  private readonly looseCarriers = new Set<string>();
  private readonly loosePrincipals = new Set<string>();
  /** Policies that are somebody's boundary. */
  private readonly boundaries = new Set<string>();
  /** Resources whose policies are attached to a principal that is not in this document. */
  private readonly heldElsewhere = new Set<string>();

  constructor(
    resources: readonly Resource[],
    policies: readonly Policy[],
    private readonly index: IamIndex,
    private readonly names: Names,
  ) {
    for (const policy of policies) {
      if (policy.as !== 'identity') continue;
      push(this.policiesOn, policy.on.address, policy);
      // An unknown effect may be a Deny.
      const limits = policy.statements
        .filter(({ effect }) => effect !== 'Allow')
        .map((statement) => ({ statement, policy }));
      if (limits.length > 0) this.limits.set(policy, limits);
    }
    const managed = resources.filter((resource) => resource.mode === 'managed');
    for (const resource of managed) {
      for (const attachment of lookup(attachments, resource.type) ?? []) this.attach(resource, attachment);
      this.noteBoundary(resource);
    }
    for (const resource of managed) this.join(resource);
  }

  /** False for what is only ever a boundary: that grants nothing. */
  grants(policy: Policy): boolean {
    const { address } = policy.on;
    if (!this.boundaries.has(address) || this.holdersOf.has(address) || this.heldElsewhere.has(address)) return true;
    return this.looseCarriers.has(address) || this.loosePrincipals.size > 0;
  }

  /** At least one. */
  *of(policy: Policy): Generator<Holder> {
    const principals = this.holdersOf.get(policy.on.address) ?? [];
    for (const principal of principals) yield { principal, limits: repeatable(() => this.limitsOn(principal, policy)) };
    if (principals.length > 0) return;
    const boundary = boundaryOf(policy.on, lookup(ownBoundaries, policy.on.type));
    yield { principal: undefined, limits: [...boundary, ...(this.limits.get(policy) ?? [])] };
  }

  private *limitsOn({ resource, type }: Identity, policy: Policy): Generator<Limit> {
    yield* boundaryOf(resource, type.boundary);
    yield* this.limits.get(policy) ?? [];
    const groups = this.groupsOf.get(resource.address) ?? [];
    const held = [resource.address, ...groups.map((group) => group.resource.address)];
    const others = [
      ...held.map((address) => this.heldBy.get(address) ?? []),
      this.loosePrincipals.has(resource.address) ? this.limits.keys() : this.loosePolicies,
    ];
    for (const list of others) {
      for (const other of list) if (other !== policy) yield* this.limits.get(other) ?? [];
    }
  }

  private noteBoundary(resource: Resource): void {
    const boundary = this.names.identity(resource)?.type.boundary;
    for (const end of boundary === undefined ? [] : this.ends(resource, boundary, ['policy'])) {
      const identity = this.inside(end);
      // Without the principal, the policy is no boundary but one that anybody may be given.
      const always = identity !== undefined && resource.when.every((one) => identity.resource.when.includes(one));
      if (always) this.boundaries.add(identity.resource.address);
    }
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
    const principal = this.inside(holder);
    const carried = carrier === undefined ? [] : (this.policiesOn.get(carrier.address) ?? []);
    const limiting = carried.filter((one) => this.limits.has(one));
    if (carrier !== undefined && principal !== undefined) {
      push(this.holdersOf, carrier.address, principal);
      for (const one of limiting) push(this.heldBy, principal.resource.address, one);
    } else if (carrier !== undefined && isUnknown(holder)) {
      this.looseCarriers.add(carrier.address);
      for (const one of limiting) this.loosePolicies.push(one);
    } else if (carrier !== undefined) {
      this.heldElsewhere.add(carrier.address);
    } else if (principal !== undefined && isUnknown(policy)) this.loosePrincipals.add(principal.resource.address);
  }

  private join(resource: Resource): void {
    const membership = lookup(memberships, resource.type);
    const groups = membership?.groups.flatMap((path) => this.ends(resource, path, ['group'])) ?? [];
    const users = membership?.users.flatMap((path) => this.ends(resource, path, ['user'])) ?? [];
    for (const group of groups) {
      for (const user of users) {
        const [inGroup, member] = [this.inside(group), this.inside(user)];
        if (inGroup !== undefined && member !== undefined) push(this.groupsOf, member.resource.address, inGroup);
        else if (member !== undefined && isUnknown(group)) this.loosePrincipals.add(member.resource.address);
        else if (inGroup !== undefined && isUnknown(user)) {
          for (const one of this.heldBy.get(inGroup.resource.address) ?? []) this.loosePolicies.push(one);
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

function isUnknown(end: Found | Resource): boolean {
  return 'is' in end && end.is === 'unknown';
}

/** @param attribute undefined where the type has none */
function boundaryOf(resource: Resource, attribute: string | undefined): Limit[] {
  // Providers show a boundary that is not set as an empty text, too.
  const [boundary] =
    attribute === undefined ? [] : select(resource.attributes, attribute).filter((value) => literal(value) !== '');
  if (boundary === undefined) return [];
  const expression = `the permissions boundary of ${resource.address}`;
  return [{ boundary: { kind: 'limited', expression, place: boundary.place } }];
}

function repeatable<Item>(make: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: make };
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}

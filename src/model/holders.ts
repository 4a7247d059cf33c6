import { attachments, ownBoundaries, soleAttachments, soleMemberships } from '../data/attachments.js';
import { lookup } from '../data/lookup.js';
import type { Resource } from '../input/resource.js';
import type { Cause } from '../input/value.js';
import { type Attached, type Bound, type End, type Kept, type Membership, type Tie, together } from './attached.js';
import type { Identity, Names } from './identity.js';
import type { Policy, Statement } from './policy.js';

/** A statement that may deny what a policy allows. */
export interface Deny {
  statement: Statement;
  policy: Policy;
  /** Set where it is not known whether the holder has that policy. */
  loose?: Cause;
}

/** A permissions boundary: its statements, or why it is not known. Several bind all at once. */
export type Boundary = { policy: Policy } | { cause: Cause };

/** A principal that holds a policy, and what limits there what the policy grants. */
export interface Holder {
  /** Undefined: nobody in this document holds the policy, and it is judged as if its holder had nothing else. */
  principal: Identity | undefined;
  /** Of the policy itself, of all else that the principal holds, and of its groups. Made on the way: there may be very many. */
  denies: Iterable<Deny>;
  boundaries: readonly Boundary[];
}

/** Lists of what somebody keeps who is not known: of more than these it is not looked at what they keep. */
const MOST_OF_ANYBODY = 20;

/** A policy that a principal holds, where all of `when` hold. */
interface Held {
  policy: Policy;
  when: readonly string[];
  /** Set where something else may take the policy away again, or gives it later only. */
  uncertain?: true;
}

interface Joined {
  group: Identity;
  when: readonly string[];
  uncertain?: true;
}

/**
 * Who holds which policy, and what else they hold. Policies and principals outside the document are left out, but for AWS-managed
 * policies. An attachment of which one end is not known may tie its other end to anything.
 */
export class Holders {
  private readonly holdersOf = new Map<string, Identity[]>();
  /** The statements that may deny, of each policy that has such. */
  private readonly denying = new Map<Policy, readonly Deny[]>();
  /** By the principal that holds them. */
  private readonly heldBy = new Map<string, Held[]>();
  private readonly groupsOf = new Map<string, Joined[]>();
  /** Policies that anybody here may hold, resources whose policies those are, principals that may hold any policy here. */
  private readonly loosePolicies: Policy[] = [];
  private readonly looseCarriers = new Set<string>();
  private readonly loosePrincipals = new Set<string>();
  /** Policies that are somebody's boundary. */
  private readonly boundaries = new Set<string>();
  /** Resources whose policies are attached to a principal that is not in this document. */
  private readonly heldElsewhere = new Set<string>();
  /** Whether that may be any policy. */
  private anyHeldElsewhere = false;

  constructor(
    policies: readonly Policy[],
    private readonly attached: Attached,
    private readonly names: Names,
  ) {
    for (const policy of policies) if (policy.as === 'identity') this.noteDenies(policy);
    const ties = [...attached.ties()];
    for (const tie of ties) this.tie(tie);
    for (const { policy } of attached.otherTies()) {
      if (policy.is === 'inside') this.heldElsewhere.add(policy.resource.address);
      else if (policy.is === 'unknown') this.anyHeldElsewhere = true;
    }
    this.takeAway([...attached.exclusive()]);
    this.leaveToListed(ties.filter(({ by }) => soleAttachments.has(by.type)));
    for (const one of attached.boundaries()) this.noteBoundary(one);
    const memberships = [...attached.memberships()];
    const sole = this.soleMembers(memberships);
    for (const one of memberships) this.join(one, sole);
  }

  /** False for what is only ever a boundary: that grants nothing. */
  grants(policy: Policy): boolean {
    const { address } = policy.on;
    if (!this.boundaries.has(address) || this.holdersOf.has(address) || this.heldElsewhere.has(address)) return true;
    return this.looseCarriers.has(address) || this.loosePrincipals.size > 0 || this.anyHeldElsewhere;
  }

  /** At least one. What is attached outside of this document, too, is also held by somebody who has nothing else. */
  *of(policy: Policy): Generator<Holder> {
    const { address } = policy.on;
    const principals = this.holdersOf.get(address) ?? [];
    for (const principal of principals) {
      const boundaries = this.boundariesOf(principal.resource, principal.type.boundary);
      yield { principal, denies: repeatable(() => this.deniesOn(principal, policy)), boundaries };
    }
    if (principals.length > 0 && !this.heldElsewhere.has(address) && !this.looseCarriers.has(address)) return;
    const boundaries = this.boundariesOf(policy.on, lookup(ownBoundaries, policy.on.type));
    // What is written in one resource is held together.
    const beside = this.attached.writtenIn(policy.on).filter((other) => other !== policy);
    yield { principal: undefined, denies: [policy, ...beside].flatMap((one) => this.ownDenies(one)), boundaries };
  }

  /** The policies that a principal may be without in the end: something else takes them away, or they are given later only. */
  mayLose({ address }: Resource): ReadonlySet<Policy> {
    const held = this.heldBy.get(address) ?? [];
    const kept = new Set(held.filter(({ uncertain }) => !uncertain).map(({ policy }) => policy));
    return new Set(held.flatMap(({ policy }) => (kept.has(policy) ? [] : policy)));
  }

  /** The same of the groups that it is in, by their addresses. */
  mayLeave({ address }: Resource): ReadonlySet<string> {
    const joined = this.groupsOf.get(address) ?? [];
    return new Set(joined.flatMap(({ group, uncertain }) => (uncertain ? group.resource.address : [])));
  }

  /** All that a principal holds: its own policies, AWS-managed ones, and those of its groups. */
  private *heldPolicies({ resource }: Identity): Generator<Held> {
    yield* this.heldBy.get(resource.address) ?? [];
    for (const { group, when, uncertain } of this.groupsOf.get(resource.address) ?? []) {
      for (const held of this.heldBy.get(group.resource.address) ?? []) {
        if (when.length === 0 && !uncertain) yield held;
        else yield { ...held, when: [...held.when, ...when], ...(uncertain && { uncertain }) };
      }
    }
  }

  private boundariesOf(resource: Resource, path: string | undefined): Boundary[] {
    const named = path === undefined ? [] : this.attached.named(resource, path);
    return named.flatMap(({ policy: end, policies }): Boundary[] => {
      if (end.is === 'unknown') return [{ cause: end.cause }];
      const expression = `the permissions boundary of ${resource.address}`;
      // Until then it is as it was.
      if (resource.deferred || policies.some(({ on }) => on.deferred)) {
        return [
          { cause: { kind: 'undecided', expression: `${expression} is deferred to a later plan`, place: end.place } },
        ];
      }
      if (policies.length > 0) return policies.map((policy) => ({ policy }));
      return [{ cause: { kind: 'outside', expression, place: end.place } }];
    });
  }

  private ownDenies(policy: Policy): readonly Deny[] {
    return this.denying.get(policy) ?? [];
  }

  private *deniesOn(principal: Identity, policy: Policy): Generator<Deny> {
    yield* this.ownDenies(policy);
    const given = new Set([...policy.on.when, ...principal.resource.when]);
    for (const { policy: other, when, uncertain } of this.heldPolicies(principal)) {
      const certain = uncertain !== true && when.every((one) => given.has(one));
      if (other !== policy) yield* certain ? this.ownDenies(other) : this.perhaps(other, principal);
    }
    const any = this.loosePrincipals.has(principal.resource.address);
    for (const other of any ? this.denying.keys() : this.loosePolicies) {
      if (other !== policy) yield* this.perhaps(other, principal);
    }
  }

  private perhaps(policy: Policy, { resource }: Identity): Deny[] {
    const expression = `whether ${resource.address} has the policy of ${policy.on.address} is not known`;
    const loose: Cause = { kind: 'undecided', expression, place: policy.place };
    return this.ownDenies(policy).map((deny) => ({ ...deny, loose }));
  }

  private noteDenies(policy: Policy): void {
    if (this.denying.has(policy)) return;
    // An unknown effect may be a Deny.
    const denies = policy.statements.filter(({ effect }) => effect !== 'Allow');
    if (denies.length > 0)
      this.denying.set(
        policy,
        denies.map((statement) => ({ statement, policy })),
      );
  }

  private noteBoundary({ policy, of }: Bound): void {
    const principal = this.principalAt(of);
    // Without the principal, the policy is no boundary but one that anybody may be given.
    if (principal === undefined || policy.is !== 'inside') return;
    const { address, when } = policy.resource;
    if (principal.resource.when.every((one) => when.includes(one))) this.boundaries.add(address);
  }

  private tie({ policy, policies, by, holders }: Tie): void {
    for (const one of policies) this.noteDenies(one);
    const held = policies.map((one) => {
      const when = together(by.when, one.on.when);
      return { policy: one, when, ...((by.deferred || one.on.deferred) && { uncertain: true as const }) };
    });
    const carrier = policy.is === 'inside' ? policy.resource.address : undefined;
    for (const holder of holders) {
      const principal = this.principalAt(holder);
      if (principal !== undefined) {
        if (carrier !== undefined) push(this.holdersOf, carrier, principal);
        else if (policy.is === 'unknown') this.loosePrincipals.add(principal.resource.address);
        for (const one of held) push(this.heldBy, principal.resource.address, one);
      } else if (carrier !== undefined && holder.is === 'unknown') {
        this.looseCarriers.add(carrier);
        for (const one of policies) if (this.denying.has(one)) this.loosePolicies.push(one);
      } else if (carrier !== undefined) this.heldElsewhere.add(carrier);
    }
  }

  /** A Deny that another resource takes away is none. Which of the two is there in the end depends on the order in which they are made. */
  private takeAway(all: readonly Kept[]): void {
    const isOf = (policy: Policy, of: Kept['of']) => isInline(policy) === (of === 'inline');
    for (const { of, holders, keeps } of all) {
      for (const holder of holders) {
        const address = this.principalAt(holder)?.resource.address;
        if (address !== undefined) this.makeUncertain(address, ({ policy }) => isOf(policy, of) && !keeps(policy));
      }
    }
    const ofAnybody = all.filter(({ holders }) => holders.some(({ is }) => is === 'unknown'));
    if (ofAnybody.length === 0) return;
    const areFew = ofAnybody.length <= MOST_OF_ANYBODY;
    for (const address of this.heldBy.keys()) {
      this.makeUncertain(address, ({ policy }) =>
        ofAnybody.some(({ of, keeps }) => isOf(policy, of) && !(areFew && keeps(policy))),
      );
    }
  }

  private makeUncertain(address: string, isTaken: (held: Held) => boolean): void {
    const held = this.heldBy.get(address);
    if (held?.some(isTaken))
      this.heldBy.set(
        address,
        held.map((one) => (isTaken(one) ? { ...one, uncertain: true } : one)),
      );
  }

  /** Whom an attachment does not list, its policies are taken from. */
  private leaveToListed(sole: readonly Tie[]): void {
    const listed = new Map<Policy, Set<string> | 'contradictory'>();
    let any = false;
    for (const { policy, policies, holders } of sole) {
      if (policy.is === 'unknown') any = true;
      const names = new Set(holders.flatMap((holder) => this.principalAt(holder)?.resource.address ?? []));
      for (const one of policies) listed.set(one, listed.has(one) ? 'contradictory' : names);
    }
    if (!any && listed.size === 0) return;
    for (const address of this.heldBy.keys()) {
      this.makeUncertain(address, ({ policy }) => {
        const names = listed.get(policy);
        if (names === undefined) return any && !isInline(policy);
        return names === 'contradictory' || !names.has(address);
      });
    }
  }

  /** The members of groups of which a resource lists all, by the group. */
  private soleMembers(memberships: readonly Membership[]): ReadonlyMap<string, ReadonlySet<string> | 'contradictory'> {
    const listed = new Map<string, Set<string> | 'contradictory'>();
    for (const { by, groups, users } of memberships) {
      if (!soleMemberships.has(by.type)) continue;
      const names = new Set(users.flatMap((user) => this.principalAt(user)?.resource.address ?? []));
      for (const group of groups) {
        const address = this.principalAt(group)?.resource.address;
        if (address !== undefined) listed.set(address, listed.has(address) ? 'contradictory' : names);
      }
    }
    return listed;
  }

  private join(
    { groups, users, by }: Membership,
    sole: ReadonlyMap<string, ReadonlySet<string> | 'contradictory'>,
  ): void {
    for (const group of groups) {
      const inGroup = this.principalAt(group);
      const when = inGroup === undefined ? by.when : together(by.when, inGroup.resource.when);
      const listed = inGroup && sole.get(inGroup.resource.address);
      for (const user of users) {
        const member = this.principalAt(user);
        if (inGroup !== undefined && member !== undefined) {
          const { address } = member.resource;
          const isLeft = listed === undefined || (listed !== 'contradictory' && listed.has(address));
          push(this.groupsOf, address, { group: inGroup, when, ...((by.deferred || !isLeft) && { uncertain: true }) });
        } else if (member !== undefined && group.is === 'unknown') this.loosePrincipals.add(member.resource.address);
        else if (inGroup !== undefined && user.is === 'unknown') {
          for (const { policy } of this.heldBy.get(inGroup.resource.address) ?? []) {
            if (this.denying.has(policy)) this.loosePolicies.push(policy);
          }
        }
      }
    }
  }

  private principalAt(end: End): Identity | undefined {
    return end.is === 'inside' ? this.names.identity(end.resource) : undefined;
  }
}

function isInline({ on }: Policy): boolean {
  return lookup(attachments, on.type)?.some(({ policy }) => policy === 'self') ?? false;
}

function repeatable<Item>(make: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: make };
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}

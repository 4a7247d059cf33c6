import { type Attachment, attachments, memberships, ownBoundaries } from '../data/attachments.js';
import { lookup } from '../data/lookup.js';
import type { Resource } from '../input/resource.js';
import { type Cause, literal, type Value } from '../input/value.js';
import type { AwsManaged } from './aws-managed.js';
import type { Found, IamIndex } from './find-iam.js';
import type { Identity, Names } from './identity.js';
import { readPolicies } from './policies.js';
import type { Policy, Statement } from './policy.js';
import { select } from './select.js';

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

/** A policy that a principal holds, where all of `when` hold. */
interface Held {
  policy: Policy;
  when: readonly string[];
}

interface Joined {
  group: Identity;
  when: readonly string[];
}

/** One end of an attachment. */
type End = Found | Resource;

const principalKinds = ['role', 'user', 'group'] as const;

/**
 * Who holds which policy, and what else they hold. Policies and principals outside the document are left out, but for AWS-managed
 * policies. An attachment of which one end is not known may tie its other end to anything.
 */
export class Holders {
  private readonly policiesOn = new Map<string, Policy[]>();
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

  constructor(
    resources: readonly Resource[],
    policies: readonly Policy[],
    private readonly index: IamIndex,
    private readonly names: Names,
    private readonly awsManaged: AwsManaged,
  ) {
    for (const policy of policies) {
      if (policy.as !== 'identity') continue;
      push(this.policiesOn, policy.on.address, policy);
      this.noteDenies(policy);
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
    const beside = (this.policiesOn.get(address) ?? []).filter((other) => other !== policy);
    yield { principal: undefined, denies: [policy, ...beside].flatMap((one) => this.ownDenies(one)), boundaries };
  }

  /** All that a principal holds: its own policies, AWS-managed ones, and those of its groups. */
  private *heldPolicies({ resource }: Identity): Generator<Held> {
    yield* this.heldBy.get(resource.address) ?? [];
    for (const { group, when } of this.groupsOf.get(resource.address) ?? []) {
      for (const held of this.heldBy.get(group.resource.address) ?? []) {
        yield when.length === 0 ? held : { policy: held.policy, when: [...held.when, ...when] };
      }
    }
  }

  private boundariesOf(resource: Resource, path: string | undefined): Boundary[] {
    if (path === undefined) return [];
    // Providers show a boundary that is not set as an empty text, too.
    const values = select(resource.attributes, path).filter((value) => literal(value) !== '');
    return values.flatMap((value) => this.boundaryBy(value, resource));
  }

  private boundaryBy(value: Value, of: Resource): Boundary[] {
    const outside: Cause = {
      kind: 'outside',
      expression: `the permissions boundary of ${of.address}`,
      place: value.place,
    };
    // A permission set may name one that is in each of the accounts.
    if (value.kind === 'map') return [{ cause: outside }];
    const found = this.index.find(value, of, ['policy']);
    if (found.is === 'unknown') return [{ cause: found.cause }];
    const policies = this.carried(found);
    return policies.length > 0 ? policies.map((policy) => ({ policy })) : [{ cause: outside }];
  }

  private ownDenies(policy: Policy): readonly Deny[] {
    return this.denying.get(policy) ?? [];
  }

  private *deniesOn(principal: Identity, policy: Policy): Generator<Deny> {
    yield* this.ownDenies(policy);
    const given = new Set([...policy.on.when, ...principal.resource.when]);
    for (const { policy: other, when } of this.heldPolicies(principal)) {
      const certain = when.every((one) => given.has(one));
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
    if (policy.on.mode === 'data' && policy.reading === 'not-readable') return;
    // An unknown effect may be a Deny.
    const denies = policy.statements.filter(({ effect }) => effect !== 'Allow');
    if (denies.length > 0)
      this.denying.set(
        policy,
        denies.map((statement) => ({ statement, policy })),
      );
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
      const carried = this.carried(policy).map((one) => ({ policy: one, when: together(resource, one.on) }));
      for (const holder of holders) this.tie(policy, carried, holder);
    }
  }

  private tie(policy: End, carried: readonly Held[], holder: End): void {
    const carrier = 'is' in policy ? (policy.is === 'inside' ? policy.identity.resource : undefined) : policy;
    const principal = this.inside(holder);
    if (principal !== undefined) {
      if (carrier !== undefined) push(this.holdersOf, carrier.address, principal);
      else if (isUnknown(policy)) this.loosePrincipals.add(principal.resource.address);
      for (const one of carried) push(this.heldBy, principal.resource.address, one);
    } else if (carrier !== undefined && isUnknown(holder)) {
      this.looseCarriers.add(carrier.address);
      for (const one of carried) if (this.denying.has(one.policy)) this.loosePolicies.push(one.policy);
    } else if (carrier !== undefined) this.heldElsewhere.add(carrier.address);
  }

  /** The policies that are written at one end of an attachment, or that are known though it lies outside. */
  private carried(end: End): readonly Policy[] {
    const resource = this.carrierOf(end);
    if (resource !== undefined) {
      const policies = this.policiesOn.get(resource.address);
      if (policies !== undefined || resource.mode === 'managed') return policies ?? [];
      // Looked up while planning: it is no policy of this change, but what it says is known.
      return this.remember(resource.address, readPolicies(resource, this.names));
    }
    const arn = 'is' in end && end.is === 'outside' ? end.shown : undefined;
    const policy = arn === undefined ? undefined : this.awsManaged(arn);
    if (policy === undefined) return [];
    return this.policiesOn.get(policy.on.address) ?? this.remember(policy.on.address, [policy]);
  }

  private carrierOf(end: End): Resource | undefined {
    if (!('is' in end)) return end;
    return end.is === 'inside' ? end.identity.resource : undefined;
  }

  private remember(address: string, policies: Policy[]): Policy[] {
    this.policiesOn.set(address, policies);
    for (const policy of policies) this.noteDenies(policy);
    return policies;
  }

  private join(resource: Resource): void {
    const membership = lookup(memberships, resource.type);
    const groups = membership?.groups.flatMap((path) => this.ends(resource, path, ['group'])) ?? [];
    const users = membership?.users.flatMap((path) => this.ends(resource, path, ['user'])) ?? [];
    for (const group of groups) {
      for (const user of users) {
        const [inGroup, member] = [this.inside(group), this.inside(user)];
        if (inGroup !== undefined && member !== undefined) {
          push(this.groupsOf, member.resource.address, { group: inGroup, when: together(resource, inGroup.resource) });
        } else if (member !== undefined && isUnknown(group)) this.loosePrincipals.add(member.resource.address);
        else if (inGroup !== undefined && isUnknown(user)) {
          for (const { policy } of this.heldBy.get(inGroup.resource.address) ?? []) {
            if (this.denying.has(policy)) this.loosePolicies.push(policy);
          }
        }
      }
    }
  }

  private inside(end: End): Identity | undefined {
    if (!('is' in end)) return this.names.identity(end);
    return end.is === 'inside' ? end.identity : undefined;
  }

  private ends(resource: Resource, path: string, kinds: Parameters<IamIndex['find']>[2]): End[] {
    if (path === 'self') return [resource];
    return select(resource.attributes, path).map((value) => this.index.find(value, resource, kinds));
  }
}

function isUnknown(end: End): boolean {
  return 'is' in end && end.is === 'unknown';
}

/** What has to hold for both to be made. */
function together(a: Resource, b: Resource): readonly string[] {
  if (a === b || b.when.length === 0) return a.when;
  return a.when.length === 0 ? b.when : [...a.when, ...b.when];
}

function repeatable<Item>(make: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: make };
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}

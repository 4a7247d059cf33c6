import { attachments, memberships, ownBoundaries } from '../data/attachments.js';
import { lookup } from '../data/lookup.js';
import { type PermissionSetRow, permissionSets } from '../data/permission-sets.js';
import { policyAttributes } from '../data/policy-attributes.js';
import type { Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import { literal, type Value } from '../input/value.js';
import { type Found, IamIndex } from '../model/find-iam.js';
import type { Identity } from '../model/identity.js';
import { readPolicies } from '../model/policies.js';
import type { Policy } from '../model/policy.js';
import { select } from '../model/select.js';
import { show } from '../model/show.js';
import type { World } from '../model/world.js';

/** A policy that is not in the document. `id` is the same where it is the same policy. */
export interface Foreign {
  /** Whose text is not in this document: `arn:aws:iam::aws:policy/ReadOnlyAccess`, `var.policy_arn`. */
  id: string;
  /** The attribute that attaches it, of this resource. */
  place: Place;
  on: Resource;
  /** Conditions of the template under which it is held. */
  when: readonly string[];
}

/** Somebody, and all policies of its own: of groups, only those it is a member of. */
export interface Holding {
  /** The same for the same principal in another document of the same kind. */
  key: string;
  /** An address, or what the document calls somebody who is not in it. */
  shown: string;
  /** Kind and name in AWS, where they are known as text. */
  name: string | undefined;
  /** Undefined for somebody who is not in the document, whose other policies are not known. */
  resource: Resource | undefined;
  /** With the conditions of the template under which they are held. */
  policies: Map<Policy, readonly string[]>;
  foreign: Map<string, Foreign>;
  groups: Set<Holding>;
  /** No policy, or several, where it is not known which; null: there is none. */
  boundary: { policies: readonly Policy[]; foreign: readonly Foreign[] } | null;
}

const principalKinds = ['role', 'user', 'group'] as const;
type Kinds = Parameters<IamIndex['find']>[2];

/** Who holds which policies, and which nobody here holds. */
export interface Holdings {
  holders: readonly Holding[];
  unheld: readonly Policy[];
}

export function holdingsOf(world: World): Holdings {
  const collector = new Collector(world);
  const managed = world.document.resources.filter(({ mode }) => mode === 'managed');
  for (const resource of managed) collector.add(resource);
  for (const resource of managed) collector.join(resource);
  return collector.result();
}

class Collector {
  private readonly holders = new Map<string, Holding>();
  private readonly carried = new Map<string, Policy[]>();
  private readonly held = new Set<Policy>();
  private readonly index: IamIndex;

  constructor(private readonly world: World) {
    this.index = new IamIndex(world.document.resources, world.names);
    for (const policy of world.policies) {
      if (policy.as !== 'identity') continue;
      const { address } = policy.on;
      this.carried.set(address, [...(this.carried.get(address) ?? []), policy]);
    }
  }

  add(resource: Resource): void {
    const identity = this.world.names.identity(resource);
    if (identity !== undefined && principalKinds.some((kind) => kind === identity.type.kind)) {
      const holding = this.principal(identity);
      if (identity.type.boundary !== undefined) this.bound(holding, resource, [identity.type.boundary]);
    }
    for (const { policy, holders } of lookup(attachments, resource.type) ?? []) {
      for (const path of holders) this.attach(resource, this.holdersAt(resource, path), policy);
    }
    const mixed = lookup(policyAttributes, resource.type)?.find(({ amongOthers }) => amongOthers);
    if (mixed !== undefined) this.addGenerated(resource, mixed.path);
    const row = lookup(permissionSets, resource.type);
    if (row !== undefined) this.addSet(resource, row);
  }

  /** Users to the groups that they are in. */
  join(resource: Resource): void {
    const membership = lookup(memberships, resource.type);
    if (membership === undefined) return;
    const groups = membership.groups.flatMap((path) => this.holdersAt(resource, path));
    for (const user of membership.users.flatMap((path) => this.holdersAt(resource, path))) {
      for (const group of groups) if (group !== user) user.groups.add(group);
    }
  }

  result(): Holdings {
    const own = this.world.policies.filter(({ as }) => as === 'identity');
    return { holders: [...this.holders.values()], unheld: own.filter((policy) => !this.held.has(policy)) };
  }

  /**
   * SAM makes a role, with the policies that stand here as documents, ARNs, names of AWS-managed policies, or its own templates.
   * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-policies
   */
  private addGenerated(resource: Resource, path: string): void {
    const holding = this.holding(resource.address, resource.address, undefined, resource);
    this.attach(resource, [holding], 'self');
    const written = new Set(this.carried.get(resource.address)?.map(({ place }) => place));
    for (const value of this.valuesAt(resource, path)) {
      if (written.has(value.place)) continue;
      const name = literal(value);
      const managed = name !== undefined && !name.includes(':') ? `arn:aws:iam::aws:policy/${name}` : undefined;
      const id =
        managed ?? (value.kind === 'map' ? sketch(value) : idOf(this.index.find(value, resource, ['policy']), value));
      holding.foreign.set(id, { id, place: value.place, on: resource, when: resource.when });
    }
    const boundary = lookup(ownBoundaries, resource.type);
    if (boundary !== undefined) this.bound(holding, resource, [boundary]);
  }

  private addSet(resource: Resource, { set, policies, boundary }: PermissionSetRow): void {
    const holders = set === 'self' ? [this.set(resource)] : this.setsAt(resource, set);
    for (const path of policies) this.attach(resource, holders, path);
    for (const holding of holders) if (boundary !== undefined) this.bound(holding, resource, boundary);
  }

  private attach(resource: Resource, holders: readonly Holding[], path: string): void {
    if (path === 'self') {
      for (const policy of this.carried.get(resource.address) ?? []) {
        for (const holding of holders) hold(holding, policy, resource);
        if (holders.length > 0) this.held.add(policy);
      }
      return;
    }
    for (const { policies, foreign } of this.policiesAt(resource, path)) {
      for (const holding of holders) {
        for (const policy of policies) hold(holding, policy, resource);
        if (foreign !== undefined) holding.foreign.set(foreign.id, foreign);
      }
      for (const policy of policies) this.held.add(policy);
    }
  }

  private bound(holding: Holding, resource: Resource, paths: readonly string[]): void {
    const found = paths.flatMap((path) => this.policiesAt(resource, path));
    if (found.length === 0) return;
    holding.boundary = {
      policies: found.flatMap(({ policies }) => policies),
      foreign: found.flatMap(({ foreign }) => foreign ?? []),
    };
    for (const { policies } of found) for (const policy of policies) this.held.add(policy);
  }

  private policiesAt(resource: Resource, path: string): { policies: readonly Policy[]; foreign?: Foreign }[] {
    return this.valuesAt(resource, path).map((value) => {
      const found = this.index.find(value, resource, ['policy']);
      const carried = found.is === 'inside' ? this.carriedBy(found.identity.resource) : [];
      if (carried.length > 0) return { policies: carried };
      return {
        policies: [],
        foreign: { id: idOf(found, value), place: value.place, on: resource, when: resource.when },
      };
    });
  }

  private carriedBy(resource: Resource): readonly Policy[] {
    const known = this.carried.get(resource.address);
    if (known !== undefined || resource.mode === 'managed') return known ?? [];
    // Looked up while planning: it is no policy of this change, but what it says is known.
    const policies = readPolicies(resource, this.world.names).filter(({ reading }) => reading !== 'not-readable');
    this.carried.set(resource.address, policies);
    return policies;
  }

  private holdersAt(resource: Resource, path: string): Holding[] {
    if (path === 'self') {
      const identity = this.world.names.identity(resource);
      return identity === undefined ? [] : [this.principal(identity)];
    }
    return this.valuesAt(resource, path).map((value) => {
      const found = this.index.find(value, resource, principalKinds as Kinds);
      if (found.is === 'inside') return this.principal(found.identity);
      const shown = idOf(found, value);
      return this.holding(`outside ${shown}`, shown, undefined, undefined);
    });
  }

  private setsAt(resource: Resource, path: string): Holding[] {
    return this.valuesAt(resource, path).map((value) => {
      const [part] = value.kind === 'text' && value.parts.length === 1 ? value.parts : [];
      const target =
        typeof part === 'object' && part.of === 'resource' ? this.world.names.resource(part.address) : undefined;
      return target === undefined
        ? this.holding(`outside ${show(value)}`, show(value), undefined, undefined)
        : this.set(target);
    });
  }

  /** Providers show what is not set as an empty text, too. */
  private valuesAt(resource: Resource, path: string): Value[] {
    return select(resource.attributes, path).filter((value) => literal(value) !== '');
  }

  private principal(identity: Identity): Holding {
    const { resource } = identity;
    return this.holding(resource.address, resource.address, nameOf(identity), resource);
  }

  private set(resource: Resource): Holding {
    const name = literal(select(resource.attributes, resource.type.includes('::') ? 'Name' : 'name')[0]);
    const known = name === undefined ? undefined : `permission set ${name}`;
    return this.holding(resource.address, resource.address, known, resource);
  }

  private holding(key: string, shown: string, name: string | undefined, resource: Resource | undefined): Holding {
    const known = this.holders.get(key);
    if (known !== undefined) return known;
    const holding: Holding = {
      ...{ key, shown, name, resource, boundary: null },
      ...{
        policies: new Map<Policy, readonly string[]>(),
        foreign: new Map<string, Foreign>(),
        groups: new Set<Holding>(),
      },
    };
    this.holders.set(key, holding);
    return holding;
  }
}

/** Attached twice, it is held where either attachment is made; only the one without conditions is sure. */
function hold({ policies }: Holding, policy: Policy, by: Resource): void {
  const when = [...new Set([...by.when, ...policy.on.when])];
  const known = policies.get(policy);
  if (known === undefined || when.length < known.length) policies.set(policy, when);
}

/** Kind and name of something in AWS; undefined where the name is not known as text. */
export function nameOf({ type, name, resource }: Identity): string | undefined {
  const [only] = name;
  return typeof only === 'string' && name.length === 1 ? `${type.kind} ${resource.account ?? ''} ${only}` : undefined;
}

/** An object in one line: the same for the same. */
function sketch(value: Value): string {
  if (value.kind !== 'map') return show(value);
  const entries = value.entries.map((entry) => `${entry.key}: ${sketch(entry.value)}`);
  return `{ ${entries.join(', ')} }`;
}

/** What the document calls something that is not in it. */
function idOf(found: Found, value: Value): string {
  if (found.is === 'outside') return found.shown;
  return found.is === 'unknown' ? found.cause.expression : show(value);
}

import {
  type Attachment,
  attachments,
  type Exclusive,
  exclusives,
  memberships,
  ownBoundaries,
} from '../data/attachments.js';
import { iamTypes } from '../data/iam-types.js';
import { lookup } from '../data/lookup.js';
import { permissionSets } from '../data/permission-sets.js';
import { policyAttributes } from '../data/policy-attributes.js';
import type { Place, Route } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import { type Cause, entry, literal, type Value } from '../input/value.js';
import type { AwsManaged } from './aws-managed.js';
import type { IamIndex } from './find-iam.js';
import type { Names } from './identity.js';
import { readPolicies } from './policies.js';
import type { Policy } from './policy.js';
import { select } from './select.js';
import { show } from './show.js';

/** What an attribute that attaches something names: a resource of this document, something outside of it, or it is not known what. */
export type End = {
  /** What the document calls it. */
  shown: string;
  place: Place;
} & ({ is: 'inside'; resource: Resource } | { is: 'outside' } | { is: 'unknown'; cause: Cause });

/** A policy as an attribute names it, and all of its text that is known: none where it lies outside. */
export interface Named {
  policy: End;
  policies: readonly Policy[];
}

/** A policy that a resource gives to some. */
export interface Tie extends Named {
  by: Resource;
  holders: readonly End[];
}

/** A permissions boundary that a resource gives to somebody. */
export interface Bound extends Named {
  by: Resource;
  of: End;
}

/** Users that a resource puts into groups. */
export interface Membership {
  by: Resource;
  groups: readonly End[];
  users: readonly End[];
}

/** What a resource leaves some principals of their policies of one kind. */
export interface Kept {
  by: Resource;
  of: Exclusive['of'];
  holders: readonly End[];
  /** Whether this one is certain to be left. */
  keeps(policy: Policy): boolean;
}

type Kinds = Parameters<IamIndex['find']>[2];

const principalKinds: Kinds = ['role', 'user', 'group'];

/** What is attached to what in one document, by the tables `data/attachments.ts` and `data/permission-sets.ts`. */
export class Attached {
  /** The policies that are written in a resource, by its address. */
  private readonly written = new Map<string, Policy[]>();
  private readonly managed: readonly Resource[];

  constructor(
    resources: readonly Resource[],
    policies: readonly Policy[],
    private readonly index: IamIndex,
    private readonly names: Names,
    private readonly awsManaged: AwsManaged,
  ) {
    this.managed = resources.filter(({ mode }) => mode === 'managed');
    for (const policy of policies) {
      if (policy.as !== 'identity') continue;
      const { address } = policy.on;
      const known = this.written.get(address);
      if (known === undefined) this.written.set(address, [policy]);
      else known.push(policy);
    }
  }

  /** The identity policies that are written in a resource. */
  writtenIn({ address }: Resource): readonly Policy[] {
    return this.written.get(address) ?? [];
  }

  /** What roles, users and groups hold. */
  *ties(): Generator<Tie> {
    for (const by of this.managed) yield* this.tiesBy(by, lookup(attachments, by.type) ?? [], this.principals);
  }

  /** What those hold who are no principals of IAM in the document: permission sets, and what SAM makes a role for. */
  *otherTies(): Generator<Tie> {
    for (const by of this.managed) {
      const row = lookup(permissionSets, by.type);
      const sets = row?.policies.map((policy): Attachment => ({ policy, holders: [row.set] })) ?? [];
      yield* this.tiesBy(by, sets, this.sets);
      const mixed = lookup(policyAttributes, by.type)?.find(({ amongOthers }) => amongOthers);
      if (mixed === undefined) continue;
      const own: Attachment = { policy: 'self', holders: ['self'] };
      yield* this.tiesBy(by, [own], this.sets);
      for (const named of this.generated(by, mixed.path)) yield { ...named, by, holders: [self(by)] };
    }
  }

  /** Where policies that are not listed are taken away. */
  *exclusive(): Generator<Kept> {
    for (const by of this.managed) {
      for (const { holder, of, listed, name } of lookup(exclusives, by.type) ?? []) {
        const list = entry(by.attributes, listed);
        // What a provider fills in, nobody asked for.
        if (list === undefined || list.kind === 'absent' || (list.kind === 'list' && list.computed)) continue;
        const holders = this.ends(by, holder, principalKinds);
        if (of === 'managed') {
          const kept = new Set(this.named(by, `${listed}[]`).flatMap(({ policies }) => policies));
          yield { by, of, holders, keeps: (policy) => kept.has(policy) };
        } else {
          const names = valuesAt(by, name === undefined ? `${listed}[]` : `${listed}[].${name}`);
          // All that the provider shows in these blocks was made by other resources.
          if (name !== undefined && names.length > 0 && this.writtenIn(by).length === 0) continue;
          const isListed = (policy: Policy) => names.some((one) => isNameOf(one, policy));
          yield { by, of, holders, keeps: (policy) => (name !== undefined && policy.on === by) || isListed(policy) };
        }
      }
    }
  }

  *memberships(): Generator<Membership> {
    for (const by of this.managed) {
      const row = lookup(memberships, by.type);
      if (row === undefined) continue;
      const ends = (paths: readonly string[], kinds: Kinds) => paths.flatMap((path) => this.ends(by, path, kinds));
      yield { by, groups: ends(row.groups, ['group']), users: ends(row.users, ['user']) };
    }
  }

  /** The permissions boundaries that resources have, or give to permission sets. */
  *boundaries(): Generator<Bound> {
    for (const by of this.managed) {
      const row = lookup(permissionSets, by.type);
      const own = lookup(iamTypes, by.type)?.boundary ?? lookup(ownBoundaries, by.type);
      const paths = row === undefined ? (own === undefined ? [] : [own]) : (row.boundary ?? []);
      const named = paths.flatMap((path) => this.named(by, path));
      const holders = named.length === 0 ? [] : this.sets(by, row?.set ?? 'self');
      for (const one of named) for (const of of holders) yield { ...one, by, of };
    }
  }

  /** The policies that an attribute names. */
  named(by: Resource, path: string): Named[] {
    if (path === 'self') return [{ policy: self(by), policies: this.writtenIn(by) }];
    const where = /\.name$/i.test(path) ? anywhere(by) : by;
    return this.ends(where, path, ['policy']).map((policy) => ({ policy, policies: this.textOf(policy) }));
  }

  private *tiesBy(
    by: Resource,
    rows: readonly Attachment[],
    holdersAt: (by: Resource, path: string) => End[],
  ): Generator<Tie> {
    for (const { policy, holders } of rows) {
      const named = this.named(by, policy);
      const all = named.length === 0 ? [] : holders.flatMap((path) => holdersAt(by, path));
      for (const one of named) yield { ...one, by, holders: all };
    }
  }

  private readonly principals = (by: Resource, path: string) => this.ends(by, path, principalKinds);

  private readonly sets = (by: Resource, path: string) =>
    path === 'self' ? [self(by)] : valuesAt(by, path).map((value) => this.set(value));

  private set(value: Value): End {
    const [part] = value.kind === 'text' && value.parts.length === 1 ? value.parts : [];
    const resource = typeof part === 'object' && part.of === 'resource' ? this.names.resource(part.address) : undefined;
    if (resource !== undefined) return { ...self(resource), place: value.place };
    return { is: 'outside', shown: show(value), place: value.place };
  }

  private ends(by: Resource, path: string, kinds: Kinds): End[] {
    return path === 'self' ? [self(by)] : valuesAt(by, path).map((value) => this.end(value, by, kinds));
  }

  private end(value: Value, by: Resource, kinds: Kinds): End {
    const { place } = value;
    // Templates of SAM, and references to policies that are in other accounts.
    if (value.kind === 'map' && kinds.includes('policy')) return { is: 'outside', shown: sketch(value), place };
    const found = this.index.find(value, by, kinds);
    if (found.is === 'outside') return { is: 'outside', shown: found.shown, place };
    if (found.is === 'unknown') return { is: 'unknown', cause: found.cause, shown: found.cause.expression, place };
    return { is: 'inside', resource: found.identity.resource, shown: show(value), place };
  }

  /**
   * SAM makes a role, with the policies that stand here as documents, ARNs, names of AWS-managed policies, or its own templates.
   * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-policies
   */
  private generated(by: Resource, path: string): Named[] {
    const documents = new Set(this.writtenIn(by).map(({ place }) => place));
    const others = valuesAt(by, path).filter(({ place }) => !documents.has(place));
    return others.map((value): Named => {
      const name = literal(value);
      const policy: End =
        name === undefined || name.includes(':')
          ? this.end(value, by, ['policy'])
          : { is: 'outside', shown: `arn:aws:iam::aws:policy/${name}`, place: value.place };
      return { policy, policies: this.textOf(policy) };
    });
  }

  /** What is known though it is not of this change: what is looked up while planning, and what AWS manages. */
  private textOf(policy: End): readonly Policy[] {
    if (policy.is === 'unknown') return [];
    if (policy.is === 'outside') {
      const managed = this.awsManaged(policy.shown);
      return managed === undefined ? [] : [managed];
    }
    const { address, mode } = policy.resource;
    const known = this.written.get(address);
    if (known !== undefined || mode === 'managed') return known ?? [];
    const read = readPolicies(policy.resource, this.names).filter(({ reading }) => reading !== 'not-readable');
    this.written.set(address, read);
    return read;
  }
}

/** Providers show what is not set as an empty text, too; what they fill in, nobody asked for: it is what was there before. */
function valuesAt(by: Resource, path: string): Value[] {
  return select(by.attributes, path).filter((value) => literal(value) !== '' && !value.computed);
}

/** Whether a value is certain to be the name of an inline policy. */
function isNameOf(value: Value, { on, route }: Policy): boolean {
  const [part] = value.kind === 'text' && value.parts.length === 1 ? value.parts : [];
  if (typeof part === 'object') {
    return part.of === 'resource' && part.address === on.address && part.attribute === 'name' && route.length === 1;
  }
  const name = literal(value);
  return name !== undefined && name === nameBeside(on, route);
}

/** The name that stands beside a policy: that of the resource, or of the block. */
function nameBeside(on: Resource, route: Route): string | undefined {
  let within: Value | undefined = on.attributes;
  for (const step of route.slice(0, -1)) {
    if (typeof step === 'number') within = within?.kind === 'list' ? within.items[step] : undefined;
    else within = within?.kind === 'map' ? entry(within, step) : undefined;
  }
  return within?.kind === 'map' ? literal(entry(within, 'name')) : undefined;
}

/** Permission sets are used in other accounts than they are made in, and name policies there. */
function anywhere(by: Resource): Resource {
  return Object.create(by, { account: { value: undefined } });
}

function self(resource: Resource): Extract<End, { is: 'inside' }> {
  return { is: 'inside', resource, shown: resource.address, place: resource.place };
}

/** An object in one line: the same for the same. */
function sketch(value: Value): string {
  if (value.kind !== 'map') return show(value);
  return `{ ${value.entries.map((entry) => `${entry.key}: ${sketch(entry.value)}`).join(', ')} }`;
}

/** What has to hold for both to be made, each once. */
export function together(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a === b || b.length === 0) return a;
  return a.length === 0 ? b : [...new Set([...a, ...b])];
}

import type { Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import { literal } from '../input/value.js';
import { type End, type Named, together } from '../model/attached.js';
import type { Identity, Names } from '../model/identity.js';
import type { Policy, Statement } from '../model/policy.js';
import type { PolicyDocument } from '../model/policy-document.js';
import type { ResourcePolicy } from '../model/resource-policies.js';
import { select } from '../model/select.js';
import type { World } from '../model/world.js';
import type { Part } from './comparison.js';
import { guessedPolicies } from './resource-policies.js';

/** The statements of one policy, and the resource that carries them. */
export interface Written {
  on: Resource;
  statements: readonly Statement[];
  /** Of a policy that AWS manages: where `on` attaches it. Its text stands nowhere in the document. */
  attachedAt?: Place;
  /** Conditions of the template under which it is held. */
  when: readonly string[];
}

/** A policy whose text is not in the document. */
export interface Foreign {
  /** The same where it is the same policy: `arn:aws:iam::111122223333:policy/shared`, `var.policy_arn`. */
  id: string;
  /** The attribute that attaches it, of this resource. */
  place: Place;
  on: Resource;
}

/** Somebody whose access after is held against that before. */
export interface Subject {
  part: Part;
  /** The same for the same one in another document of the same kind. */
  key: string;
  /** What it is called in AWS, where that is known. */
  name: string | undefined;
  shown: string;
  /** Whoever holds a policy; else a principal. */
  policy: boolean;
  on: Resource | undefined;
  /** A user or role. */
  identity: Identity | undefined;
  policies: readonly Written[];
  /** The permissions boundary; empty: none, or nothing of it is known. */
  boundary: readonly Written[];
  foreign: readonly Foreign[];
  foreignBoundary: readonly Foreign[];
  /** It is not made by the document, or only looked up, and may have more than is known of it. */
  outside: boolean;
}

/**
 * Everybody whose access a document decides about: principals, whoever holds a policy that nobody here holds, those who may assume a
 * role, and those whom other resources let in.
 */
export function worldSubjects(world: World): Subject[] {
  const { principals, held } = principalsOf(world);
  const carriers = new Map<string, Policy[]>();
  for (const policy of world.policies) {
    if (policy.as === 'trust' || held.has(policy)) continue;
    carriers.set(policy.on.address, [...(carriers.get(policy.on.address) ?? []), policy]);
  }
  return [
    ...principals,
    ...[...carriers.values()].map(policySubject),
    ...[...world.trust.values()].map((trust) => trustSubject(trust, world.names)),
    ...world.resourcePolicies.map(resourceSubject),
    ...guessedPolicies(world.document.resources, world.names).map(guessedSubject),
  ];
}

/** Whoever holds a lone policy, or those whom it names. */
export function documentSubject({ on, statements }: PolicyDocument): Subject {
  const part = partOf(statements);
  const policies = [{ on, statements, when: [] }];
  return { ...lone(part, 'policy', on.address, on), policy: part === 'identity', policies };
}

/** A policy as it is written, whoever holds it. */
export function written({ on, statements }: Policy, when: readonly string[] = []): Written {
  return { on, statements, when: together(when, on.when) };
}

/** A principal, and all that is attached to it; of groups, only those that it is a member of. */
interface Principal {
  subject: Subject;
  policies: Map<Policy, Written>;
  foreign: Map<string, Foreign>;
  groups: Map<Principal, readonly string[]>;
  boundary: Written[];
  foreignBoundary: Foreign[];
}

/** Principals with all that they hold, and the policies that are held by anybody here, or limit anybody. */
function principalsOf(world: World): { principals: Subject[]; held: ReadonlySet<Policy> } {
  const { attached, names } = world;
  const all = new Map<string, Principal>();
  const held = new Set<Policy>();
  const at = (end: End) => {
    const subject = principalSubject(end, names);
    const known = all.get(subject.key);
    if (known !== undefined) return known;
    const principal = { subject, policies: new Map(), foreign: new Map(), groups: new Map(), boundary: [] };
    const made: Principal = { ...principal, foreignBoundary: [] };
    all.set(subject.key, made);
    return made;
  };
  for (const resource of world.document.resources) {
    const kind = resource.mode === 'managed' ? names.identity(resource)?.type.kind : undefined;
    if (kind === 'role' || kind === 'user' || kind === 'group')
      at({ is: 'inside', resource, shown: resource.address, place: resource.place });
  }
  for (const ties of [attached.ties(), attached.otherTies()]) {
    for (const tie of ties) {
      const policies = textsOf(tie, tie.by);
      const foreign = foreignOf(tie, tie.by);
      for (const holder of tie.holders) {
        const principal = at(holder);
        for (const [policy, text] of policies) hold(principal.policies, policy, text);
        for (const one of foreign) principal.foreign.set(one.id, one);
      }
      if (tie.holders.length > 0) for (const policy of tie.policies) held.add(policy);
    }
  }
  for (const { by, groups, users } of attached.memberships()) {
    for (const user of users.map(at)) for (const group of groups.map(at)) user.groups.set(group, by.when);
  }
  for (const named of attached.boundaries()) {
    const { boundary, foreignBoundary } = at(named.of);
    boundary.push(...textsOf(named, named.by).map(([, text]) => text));
    foreignBoundary.push(...foreignOf(named, named.by));
    for (const policy of named.policies) held.add(policy);
  }
  for (const principal of all.values()) doubtWhatMayGo(principal, world);
  return { principals: [...all.values()].map(withAll), held };
}

/** What a principal may be without in the end is there under a condition of its own. */
function doubtWhatMayGo({ subject: { identity, on }, policies, groups }: Principal, { holders }: World): void {
  if (on === undefined) return;
  for (const policy of holders.mayLose(on)) {
    const text = policies.get(policy);
    const stays = `${on.address} keeps the policy of ${policy.on.address}`;
    if (text !== undefined) policies.set(policy, { ...text, when: [...text.when, stays] });
  }
  if (identity === undefined) return;
  const mayLeave = holders.mayLeave(on);
  for (const [group, when] of groups) {
    const address = group.subject.on?.address;
    if (address !== undefined && mayLeave.has(address)) groups.set(group, [...when, `${on.address} is in ${address}`]);
  }
}

function withAll({ subject, policies, foreign, groups, boundary, foreignBoundary }: Principal): Subject {
  const own = new Map(policies);
  const others = new Map(foreign);
  for (const [group, when] of groups) {
    for (const [policy, text] of group.policies) hold(own, policy, { ...text, when: together(text.when, when) });
    for (const [id, one] of group.foreign) others.set(id, one);
  }
  return { ...subject, policies: [...own.values()], foreign: [...others.values()], boundary, foreignBoundary };
}

/** Attached twice, it is held where either attachment is made; only the one without conditions is sure. */
function hold(all: Map<Policy, Written>, policy: Policy, text: Written): void {
  const known = all.get(policy);
  if (known === undefined || text.when.length < known.when.length) all.set(policy, text);
}

function textsOf({ policy: { is, place }, policies }: Named, by: Resource): [Policy, Written][] {
  return policies.map((policy) => {
    const { statements } = policy;
    const text = is === 'outside' ? { on: by, statements, when: by.when, attachedAt: place } : written(policy, by.when);
    return [policy, text];
  });
}

function foreignOf({ policy, policies }: Named, by: Resource): Foreign[] {
  const isOwn = policy.is === 'inside' && policy.resource === by;
  return policies.length > 0 || isOwn ? [] : [{ id: policy.shown, place: policy.place, on: by }];
}

function principalSubject(end: End, names: Names): Subject {
  if (end.is !== 'inside') {
    return { ...lone('identity', `outside ${end.shown}`, end.shown, undefined), outside: true };
  }
  const { resource } = end;
  const found = names.identity(resource);
  const identity = found?.type.kind === 'user' || found?.type.kind === 'role' ? found : undefined;
  return {
    ...lone('identity', resource.address, resource.address, resource),
    name: found === undefined ? nameOfSet(resource) : nameOf(found),
    identity,
    outside: resource.mode !== 'managed',
  };
}

function policySubject(policies: readonly Policy[]): Subject {
  const [first] = policies;
  if (first === undefined) throw new Error('a resource that carries no policy');
  const { on } = first;
  const all = policies.map((policy) => written(policy));
  return { ...lone('identity', on.address, on.address, on), policy: true, policies: all };
}

function resourceSubject(policy: ResourcePolicy): Subject {
  const part = policy.as === 'resource' ? 'resource' : partOf(policy.statements);
  return { ...carriedSubject(policy, part), name: nameByTarget(policy) };
}

/** It is found again by what it is on, where that which carries it has another address. */
function nameByTarget({ on: { type, account, region }, of: [target, ...others] }: ResourcePolicy): string | undefined {
  if (target === undefined || target.is === 'unknown' || others.length > 0) return undefined;
  const named = target.is === 'inside' ? target.resource.address : target.shown;
  return JSON.stringify([type, account, region, target.is, named]);
}

function guessedSubject(policy: Policy): Subject {
  return carriedSubject(policy, partOf(policy.statements));
}

function carriedSubject(policy: Policy, part: Part): Subject {
  const { on, route } = policy;
  const key = JSON.stringify([on.address, route]);
  return { ...lone(part, key, on.address, on), policy: part === 'identity', policies: [written(policy)] };
}

function trustSubject(trust: Policy, names: Names): Subject {
  const { on } = trust;
  const identity = names.identity(on);
  const name = identity === undefined ? undefined : nameOf(identity);
  return { ...lone('trust', on.address, on.address, on), name, policies: [written(trust)] };
}

function lone(part: Part, key: string, shown: string, on: Resource | undefined): Subject {
  const nothing = { boundary: [], foreign: [], foreignBoundary: [], outside: false };
  return { part, key, name: undefined, shown, policy: false, on, identity: undefined, policies: [], ...nothing };
}

/**
 * What a lone policy is: without Principal elements it is an identity policy; a role's trust policy where it is all about assuming
 * roles; else the policy of some other resource.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_identity-vs-resource.html
 */
function partOf(statements: readonly Statement[]): Part {
  const read = statements.filter(({ index }) => index >= 0);
  if (read.every(({ principals }) => principals === undefined)) return 'identity';
  return read.every(({ resources }) => resources === undefined) ? 'trust' : 'resource';
}

/** Kind and name of something in AWS; undefined where the name is not known as text. */
function nameOf({ type, name, resource }: Identity): string | undefined {
  const [only] = name;
  return typeof only === 'string' && name.length === 1 ? `${type.kind} ${resource.account ?? ''} ${only}` : undefined;
}

function nameOfSet({ attributes, type }: Resource): string | undefined {
  if (!/sso/i.test(type)) return undefined;
  const name = literal(select(attributes, type.includes('::') ? 'Name' : 'name')[0]);
  return name === undefined ? undefined : `permission set ${name}`;
}

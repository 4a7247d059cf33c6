import type { Resource } from '../input/resource.js';
import type { Policy, Statement } from '../model/policy.js';
import type { World } from '../model/world.js';
import type { Part } from './comparison.js';
import { type Foreign, type Holding, holdingsOf, nameOf } from './holdings.js';
import type { PolicyDocument } from './policy-document.js';
import { resourcePolicies } from './resource-policies.js';
import { trustedPart } from './trusted-part.js';

/** The statements of one policy, and the resource that carries them. */
export interface Written {
  on: Resource;
  statements: readonly Statement[];
  /** Conditions of the template under which it is held. */
  when: readonly string[];
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
  policies: readonly Written[];
  /** The permissions boundary; null: none, or nothing of it is known. */
  boundary: readonly Written[] | null;
  /** Policies, and the policy that is the boundary, that are not in the document. */
  foreign: readonly Foreign[];
  foreignBoundary: readonly Foreign[];
  /** It is not made by the document, or only looked up, and may have more than is known of it. */
  outside: boolean;
}

/**
 * Everybody whose access a document decides about: principals, whoever holds a policy that nobody here holds, and those who may
 * assume a role.
 */
export function worldSubjects(world: World): Subject[] {
  const { holders, unheld } = holdingsOf(world);
  const carriers = new Map<string, Policy[]>();
  for (const policy of unheld) carriers.set(policy.on.address, [...(carriers.get(policy.on.address) ?? []), policy]);
  return [
    ...holders.map(principalSubject),
    ...[...carriers.values()].flatMap((policies) => policySubject(policies)),
    ...[...world.trust.values()].map((trust) => trustSubject(trust, world)),
    ...resourcePolicies(world.document.resources, world.names).map(resourceSubject),
  ];
}

/** Whoever holds a lone policy, or those whom it names. */
export function documentSubject({ on, statements }: PolicyDocument): Subject {
  const part = trustedPart(statements);
  return {
    ...lone(part, 'policy', on.address, on),
    policy: part === 'identity',
    policies: [{ on, statements, when: [] }],
  };
}

function principalSubject(holding: Holding): Subject {
  const all = [holding, ...holding.groups];
  const policies = new Map(all.flatMap((each) => [...each.policies]));
  return {
    ...lone('identity', holding.key, holding.shown, holding.resource),
    name: holding.name,
    policies: [...policies].map(([policy, when]) => written(policy, when)),
    boundary: holding.boundary === null ? null : holding.boundary.policies.map((policy) => written(policy)),
    foreign: [...new Map(all.flatMap((each) => [...each.foreign])).values()],
    foreignBoundary: holding.boundary?.foreign ?? [],
    outside: holding.resource?.mode !== 'managed',
  };
}

function policySubject(policies: readonly Policy[]): Subject[] {
  const [first] = policies;
  if (first === undefined) return [];
  const { on } = first;
  return [
    {
      ...lone('identity', on.address, on.address, on),
      policy: true,
      policies: policies.map((policy) => written(policy)),
    },
  ];
}

function resourceSubject(policy: Policy): Subject {
  const { on, route, statements } = policy;
  const part = trustedPart(statements);
  const key = JSON.stringify([on.address, route]);
  return { ...lone('resource', key, on.address, on), part, policy: part === 'identity', policies: [written(policy)] };
}

function trustSubject(trust: Policy, { names }: World): Subject {
  const { on } = trust;
  const identity = names.identity(on);
  return {
    ...lone('trust', on.address, on.address, on),
    name: identity === undefined ? undefined : nameOf(identity),
    policies: [written(trust)],
  };
}

export function written({ on, statements }: Policy, when: readonly string[] = on.when): Written {
  return { on, statements, when };
}

function lone(part: Part, key: string, shown: string, on: Resource | undefined): Subject {
  const nobodyElse = { boundary: null, foreign: [], foreignBoundary: [], outside: false };
  return { part, key, name: undefined, shown, policy: false, on, policies: [], ...nobodyElse };
}

import type { Policies } from '../iam/access/policies.js';
import type { Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import type { Foreign } from './holdings.js';
import type { ManagedPolicies } from './managed.js';
import type { Pair } from './pairs.js';
import { sameStatements, withoutCommon } from './sameness.js';
import type { Subject, Written } from './subjects.js';

/** The policies of somebody after and before, as far as they can be compared. */
export interface Effective {
  after: Policies;
  before: Policies;
  /** Both are the same. */
  unchanged: boolean;
  /** What would have to be known besides: `unless …` */
  unless: readonly string[];
  /** What is not the same, and whose text is not known. */
  doubts: readonly { why: string; place: Place; on: Resource }[];
  /** All policies, those of before last. */
  written: readonly Written[];
  /** The same where the same policies are compared. */
  identity: readonly (readonly Written[] | null)[];
}

/**
 * What somebody's policies come to. A policy that is not in the documents and held in both is left out of both, and said; one that
 * comes or goes is a doubt: what it allows, and what its Denies forbade, is not known.
 */
export function effectiveOf({ after, before }: Pair, managed: ManagedPolicies): Effective {
  const [now, then] = [known(after, managed), known(before, managed)];
  const common = (a: readonly Foreign[], b: readonly Foreign[]) => a.filter(({ id }) => b.some((one) => one.id === id));
  const apart = (a: readonly Foreign[], b: readonly Foreign[]) => a.filter(({ id }) => !b.some((one) => one.id === id));
  const shared = common(now.foreign, then.foreign);
  const sharedBoundary = common(now.foreignBoundary, then.foreignBoundary);
  const shown = (foreign: readonly Foreign[]) => foreign.map(({ id }) => `\`${id}\``).join(', ');
  const doubt = (why: string) => (one: Foreign) => ({ why: `\`${one.id}\` ${why}`, place: one.place, on: one.on });
  const all = settled(after, now.policies, then.policies, 'after');
  const grantedBefore = settled(before, then.policies, now.policies, 'before');
  const bounded = then.boundary === null || sameStatements(now.boundary ?? [], then.boundary);
  const granted = bounded ? withoutCommon(all, grantedBefore) : all;
  return {
    after: policiesOf(granted, now.boundary),
    before: policiesOf(grantedBefore, then.boundary),
    unchanged:
      sameStatements(now.policies, then.policies) &&
      sameStatements(now.boundary ?? [], then.boundary ?? []) &&
      (now.boundary === null) === (then.boundary === null),
    unless: [
      ...(shared.length > 0 ? [`${shown(shared)}, which is not part of this, allowed it before`] : []),
      ...(sharedBoundary.length > 0 ? [`the permissions boundary ${shown(sharedBoundary)} forbids it`] : []),
      ...(after.outside ? [`other policies of ${after.shown} allowed it before, or forbid it`] : []),
    ],
    doubts: [
      ...apart(now.foreign, then.foreign).map(doubt('is held now, and its text is not part of this')),
      ...apart(then.foreign, now.foreign).map(doubt('is not held any more, and what it forbade is not known')),
      ...apart(then.foreignBoundary, now.foreignBoundary).map(
        doubt('is not the permissions boundary any more, and what it forbade is not known'),
      ),
    ],
    written: [...granted, ...grantedBefore],
    identity: [now.policies, now.boundary, then.policies, then.boundary],
  };
}

interface Known {
  policies: readonly Written[];
  boundary: readonly Written[] | null;
  foreign: readonly Foreign[];
  foreignBoundary: readonly Foreign[];
}

/** Policies whose text is known, be it that AWS manages them, apart from the others. */
function known(subject: Subject | undefined, managed: ManagedPolicies): Known {
  if (subject === undefined) return { policies: [], boundary: null, foreign: [], foreignBoundary: [] };
  const [texts, foreign] = looked(subject.foreign, managed);
  const [boundaryTexts, foreignBoundary] = looked(subject.foreignBoundary, managed);
  const boundary = [...(subject.boundary ?? []), ...boundaryTexts];
  return {
    policies: [...subject.policies, ...texts],
    boundary: boundary.length > 0 ? boundary : null,
    foreign,
    foreignBoundary,
  };
}

function looked(all: readonly Foreign[], managed: ManagedPolicies): [Written[], Foreign[]] {
  const texts: Written[] = [];
  const rest: Foreign[] = [];
  for (const one of all) {
    const statements = managed(one);
    if (statements === undefined) rest.push(one);
    else texts.push({ on: one.on, statements, when: one.when });
  }
  return [texts, rest];
}

/**
 * A policy that is there only under a condition of the template, and was not so before: after, its Denies are not counted, before,
 * its Allows are not. There is a world where it is so.
 */
function settled(
  subject: Subject | undefined,
  policies: readonly Written[],
  others: readonly Written[],
  side: 'after' | 'before',
): Written[] {
  const always = subject?.on?.when ?? [];
  return policies.map((policy) => {
    const { when, on } = policy;
    if (when.every((one) => always.includes(one))) return policy;
    const alike = others.some(
      (other) =>
        other.on.address === on.address &&
        other.when.length === when.length &&
        when.every((one) => other.when.includes(one)),
    );
    if (alike) return policy;
    const dropped = side === 'after' ? 'Deny' : 'Allow';
    return { ...policy, statements: policy.statements.filter(({ effect }) => effect !== dropped) };
  });
}

function policiesOf(policies: readonly Written[], boundary: readonly Written[] | null): Policies {
  const statements = policies.flatMap((policy) => policy.statements);
  return {
    identity: { statements },
    ...(boundary !== null && { boundary: { statements: boundary.flatMap((policy) => policy.statements) } }),
  };
}

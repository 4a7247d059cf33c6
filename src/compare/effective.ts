import type { Policies } from '../iam/access/policies.js';
import type { Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import type { Pair } from './pairs.js';
import { sameStatements, withoutCommon } from './sameness.js';
import type { Foreign, Subject, Written } from './subjects.js';

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
  /** All policies that grant, or limit what is granted, those of before last. */
  written: readonly Written[];
}

/**
 * What somebody's policies come to. A policy that is not in the documents and held in both is left out of both, and said; one that
 * comes or goes is a doubt: what it allows, and what its Denies forbade, is not known.
 */
export function effectiveOf({ after, before }: Pair): Effective {
  const then = before ?? { policies: [], boundary: [], foreign: [], foreignBoundary: [] };
  const shared = common(after.foreign, then.foreign);
  const sharedBoundary = common(after.foreignBoundary, then.foreignBoundary);
  const all = settled(after, after.policies, then.policies, 'Deny');
  const grantedBefore = settled(before, then.policies, after.policies, 'Allow');
  const bounded = then.boundary.length === 0 || sameStatements(after.boundary, then.boundary);
  const granted = bounded ? withoutCommon(all, grantedBefore) : all;
  return {
    after: policiesOf(granted, after.boundary),
    before: policiesOf(grantedBefore, then.boundary),
    unchanged: sameStatements(after.policies, then.policies) && sameBoundary(after.boundary, then.boundary),
    unless: [
      ...(shared.length > 0 ? [`${named(shared)}, which is not part of this, allowed it before`] : []),
      ...(sharedBoundary.length > 0 ? [`the permissions boundary ${named(sharedBoundary)} forbids it`] : []),
      ...(after.outside ? [`other policies of ${after.shown} allowed it before, or forbid it`] : []),
    ],
    doubts: [
      ...apart(after.foreign, then.foreign, 'is held now, and its text is not part of this'),
      ...apart(then.foreign, after.foreign, 'is not held any more, and what it forbade is not known'),
      ...apart(
        then.foreignBoundary,
        after.foreignBoundary,
        'is not the permissions boundary any more, and what it forbade is not known',
      ),
    ],
    written: [...granted, ...grantedBefore],
  };
}

function common(some: readonly Foreign[], others: readonly Foreign[]): Foreign[] {
  return some.filter(({ id }) => others.some((one) => one.id === id));
}

function apart(some: readonly Foreign[], others: readonly Foreign[], why: string): Effective['doubts'] {
  const own = some.filter(({ id }) => !others.some((one) => one.id === id));
  return own.map(({ id, place, on }) => ({ why: `\`${id}\` ${why}`, place, on }));
}

function named(foreign: readonly Foreign[]): string {
  return foreign.map(({ id }) => `\`${id}\``).join(', ');
}

/**
 * A policy that is there only under a condition of the template, and was not so before: after, its Denies are not counted, before,
 * its Allows are not. There is a world where it is so.
 */
function settled(
  subject: Subject | undefined,
  policies: readonly Written[],
  others: readonly Written[],
  dropped: 'Deny' | 'Allow',
): Written[] {
  const always = subject?.on?.when ?? [];
  return policies.map((policy) => {
    const { when, on } = policy;
    const isIn = (given: readonly string[]) => when.every((one) => given.includes(one));
    const isAlike = (other: Written) => other.on.address === on.address && other.when.length === when.length;
    if (isIn(always) || others.some((other) => isAlike(other) && isIn(other.when))) return policy;
    return { ...policy, statements: policy.statements.filter(({ effect }) => effect !== dropped) };
  });
}

/** A boundary without statements allows nothing; none at all forbids nothing. */
function sameBoundary(one: readonly Written[], other: readonly Written[]): boolean {
  return sameStatements(one, other) && (one.length === 0) === (other.length === 0);
}

function policiesOf(policies: readonly Written[], boundary: readonly Written[]): Policies {
  return {
    identity: { statements: policies.flatMap(({ statements }) => statements) },
    ...(boundary.length > 0 && { boundary: { statements: boundary.flatMap(({ statements }) => statements) } }),
  };
}

import type { Kleene } from '../kleene.js';
import type { Statement } from '../statement.js';
import { type Access, about } from './access.js';
import type { Asked } from './asked.js';
import {
  allowedBy,
  allowsAll,
  grantedBy,
  grantedTo,
  grantsOf,
  levelOf,
  type Policies,
  type Policy,
  passRole,
} from './policies.js';
import { type Aspect, applies, aspects, type Request } from './request.js';
import type { Universe } from './universe.js';

/** The part that a policy plays; for SCPs and RCPs the level, counted from 1. */
export interface Role {
  part: 'identity' | 'resource' | 'boundary' | 'scp' | 'rcp';
  level?: number;
}

/**
 * Why a request is allowed, is not, or why that is not known. `statement` is the index of the statement in its policy.
 * - `allows`, `denies`: that statement does.
 * - `allows nothing`: no statement of that policy allows the request.
 * - `delegates`: the statement names an account only, and so leaves it to identity policies.
 * - `undecided`: whether the statement is about the request is not known, because of what it says `on`.
 * - `open`: the policy may have more statements.
 * - `root user`: who asks may do everything in the account.
 * - `across accounts`, `accounts unknown`: the two accounts are not, or may not be, the same, so that both sides have to allow it.
 * - `passed across accounts`: the role is of another account than who asks.
 * - `service-linked unknown`: SCPs and RCPs do not touch who asks if that is a service-linked role.
 */
export type Reason =
  | (Role & { why: 'allows' | 'denies' | 'delegates'; statement: number })
  | (Role & { why: 'undecided'; statement: number; on: Doubt })
  | (Role & { why: 'allows nothing' | 'open' })
  | { why: 'root user' | 'across accounts' | 'accounts unknown' | 'passed across accounts' | 'service-linked unknown' };

/** What cannot be decided; `key` is that of a condition, as written. */
export interface Doubt {
  of: Aspect['of'] | 'effect';
  key?: string;
}

type Ask = (set: Access) => Kleene;
type Placed = readonly [Role, Policy];

/** Why it is decided like this. There is always a reason. */
export function reasonsFor(is: Kleene, asked: Asked, world: Universe, ask: Ask): Reason[] {
  const { policies, request, sameAccount } = asked;
  const all = [...grantors(policies), ...limits(policies)];
  if (is === true) return grantors(policies).flatMap((placed) => deciding('allows', placed, request, world));
  if (is === 'unknown') {
    const doubts = all.flatMap((placed) => doubtsOf(placed, request, world, ask));
    if (sameAccount === 'unknown') doubts.push({ why: 'accounts unknown' });
    if (asked.exempt === 'unknown') doubts.push({ why: 'service-linked unknown' });
    return doubts;
  }
  const denies = all.flatMap((placed) => deciding('denies', placed, request, world));
  return denies.length > 0 ? denies : missing(policies, sameAccount, ask);
}

/** The policies that may grant. */
function grantors({ identity, resource }: Policies): Placed[] {
  return [
    ...(identity === undefined ? [] : ([[{ part: 'identity' }, identity]] as const)),
    ...(resource === undefined ? [] : ([[{ part: 'resource' }, resource]] as const)),
  ];
}

/** The policies that limit. */
function limits({ boundary, scps = [], rcps = [] }: Policies): Placed[] {
  return [
    ...(boundary === undefined ? [] : ([[{ part: 'boundary' }, boundary]] as const)),
    ...scps.map((policy, at): Placed => [{ part: 'scp', level: at + 1 }, policy]),
    ...rcps.map((policy, at): Placed => [{ part: 'rcp', level: at + 1 }, policy]),
  ];
}

function deciding(why: 'allows' | 'denies', [role, policy]: Placed, request: Request, world: Universe): Reason[] {
  if (policy === allowsAll) return why === 'allows' ? [{ why: 'root user' }] : [];
  const effect = why === 'allows' ? 'Allow' : 'Deny';
  return policy.statements.flatMap((statement, index): Reason[] => {
    const decides = statement.effect === effect && applies(statement, request, world) === true;
    return decides ? [{ ...role, why, statement: index }] : [];
  });
}

/** Nothing denies it: what does not allow it. */
function missing(policies: Policies, sameAccount: Kleene, ask: Ask): Reason[] {
  const isGranted = ask(grantsOf(policies, sameAccount)) !== false;
  const reasons = limits(policies)
    .filter(([{ part }]) => part !== 'boundary' || !isGranted)
    .filter((placed) => ask(allowedAt(placed)) === false)
    .map(([role]): Reason => ({ ...role, why: 'allows nothing' }));
  if (isGranted) return reasons;
  if (sameAccount === false && ask(about(passRole)) !== false) return [...reasons, { why: 'passed across accounts' }];
  const { identity, resource } = policies;
  const byIdentity = identity === undefined ? false : ask(allowedBy(identity));
  if (resource === undefined)
    return byIdentity === false ? [...reasons, { part: 'identity', why: 'allows nothing' }] : reasons;
  const byResource = ask(grantedBy(resource));
  if (byIdentity === false) reasons.push(...delegating(resource, ask));
  if (byResource === false) reasons.push({ part: 'resource', why: 'allows nothing' });
  // who has no identity policies, such as a service, needs none where it is the resource policy that is missing
  const isNeeded = identity !== undefined || byResource !== false || sameAccount !== true;
  if (byIdentity === false && isNeeded) reasons.push({ part: 'identity', why: 'allows nothing' });
  if (sameAccount !== true) reasons.push({ why: sameAccount === false ? 'across accounts' : 'accounts unknown' });
  return reasons;
}

/** The statements that leave it to identity policies. */
function delegating(resource: Policy, ask: Ask): Reason[] {
  return resource.statements.flatMap((statement, index): Reason[] => {
    const delegates = ask(grantedTo('account', { statements: [statement] })) === true;
    return delegates ? [{ part: 'resource', why: 'delegates', statement: index }] : [];
  });
}

/** What a policy that limits lets through. */
function allowedAt([{ part }, policy]: Placed): Access {
  return part === 'scp' || part === 'rcp' ? levelOf(policy) : allowedBy(policy);
}

/** What cannot be decided of a policy. Which Allow applies does not matter where another one does. */
function doubtsOf([role, policy]: Placed, request: Request, world: Universe, ask: Ask): Reason[] {
  const isSettled = isSettledAt([role, policy], ask);
  const doubts = policy.statements.flatMap((statement, index): Reason[] => {
    if (isSettled && statement.effect === 'Allow') return [];
    const on = doubtAbout(statement, [role, { statements: [statement] }], request, world, ask);
    return on === undefined ? [] : [{ ...role, why: 'undecided', statement: index, on }];
  });
  return policy.open === undefined ? doubts : [...doubts, { ...role, why: 'open' }];
}

/** Whether it is known what the policy allows, and, for a resource policy, to whom. */
function isSettledAt([role, policy]: Placed, ask: Ask): boolean {
  if (role.part !== 'resource') return ask(allowedAt([role, policy])) !== 'unknown';
  return (['itself', 'role', 'account'] as const).every((grantee) => ask(grantedTo(grantee, policy)) !== 'unknown');
}

function doubtAbout(
  statement: Statement,
  alone: Placed,
  request: Request,
  world: Universe,
  ask: Ask,
): Doubt | undefined {
  const found = [...aspects(statement, request, world)];
  const isUnclear = statement.effect === 'unknown';
  if (found.some(({ is }) => is === false)) {
    // any Allow at a level of SCPs takes the place of FullAWSAccess, whatever it is about
    return isUnclear && !isSettledAt(alone, ask) ? { of: 'effect' } : undefined;
  }
  const unknown = found.find(({ is }) => is === 'unknown');
  if (unknown !== undefined) return { of: unknown.of, ...(unknown.key !== undefined && { key: unknown.key }) };
  if (isUnclear) return { of: 'effect' };
  return isSettledAt(alone, ask) ? undefined : { of: 'principal' };
}

import type { Kleene } from '../kleene.js';
import type { Statement } from '../statement.js';
import { type Access, any } from './access.js';
import { allowedBy, allowsAll, type Grantee, grantedTo, levelOf, type Policies, type Policy } from './policies.js';
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
 */
export type Reason =
  | (Role & { why: 'allows' | 'denies' | 'delegates'; statement: number })
  | (Role & { why: 'undecided'; statement: number; on: Doubt })
  | (Role & { why: 'allows nothing' | 'open' })
  | { why: 'root user' | 'across accounts' | 'accounts unknown' };

/** What cannot be decided; `key` is that of a condition, as written. */
export interface Doubt {
  of: Aspect['of'] | 'effect';
  key?: string;
}

/** What a decision is about. */
export interface Case {
  policies: Policies;
  request: Request;
  sameAccount: Kleene;
}

type Ask = (set: Access) => Kleene;
type Placed = readonly [Role, Policy];

/** Why it is decided like this. There is always a reason. */
export function reasonsFor(is: Kleene, { policies, request, sameAccount }: Case, world: Universe, ask: Ask): Reason[] {
  const all = [...grantors(policies), ...limits(policies)];
  if (is === true) return grantors(policies).flatMap((placed) => deciding('allows', placed, request, world));
  if (is === 'unknown') {
    const doubts = all.flatMap((placed) => doubtsOf(placed, request, world, ask));
    return sameAccount === 'unknown' && policies.resource !== undefined
      ? [...doubts, { why: 'accounts unknown' }]
      : doubts;
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
  const { identity, resource } = policies;
  const reasons = limits(policies)
    .filter(([{ part }, policy]) => ask(part === 'boundary' ? allowedBy(policy) : levelOf(policy)) === false)
    .map(([role]): Reason => ({ ...role, why: 'allows nothing' }));
  const delegating = resource?.statements.flatMap((statement, index): Reason[] => {
    const delegates = ask(grantedTo('account', { statements: [statement] })) === true;
    return delegates ? [{ part: 'resource', why: 'delegates', statement: index }] : [];
  });
  const byIdentity = identity !== undefined && ask(allowedBy(identity));
  const byResource = resource !== undefined && ask(any(grantees.map((grantee) => grantedTo(grantee, resource))));
  if (byIdentity === false && delegating !== undefined) reasons.push(...delegating);
  if (byResource === false && resource !== undefined) reasons.push({ part: 'resource', why: 'allows nothing' });
  // who has no identity policies, such as a service, needs none where the resource policy is what is missing
  const isNeeded = identity !== undefined || byResource !== false || sameAccount !== true;
  if (byIdentity === false && isNeeded) reasons.push({ part: 'identity', why: 'allows nothing' });
  if (resource === undefined || sameAccount === true) return reasons;
  return [...reasons, { why: sameAccount === false ? 'across accounts' : 'accounts unknown' }];
}

const grantees: readonly Grantee[] = ['itself', 'role', 'account'];

/** What cannot be decided of a policy that is not settled already. */
function doubtsOf([role, policy]: Placed, request: Request, world: Universe, ask: Ask): Reason[] {
  const settled = ask(allowedBy(policy)) !== 'unknown';
  const doubts = policy.statements.flatMap((statement, index): Reason[] => {
    if (settled && statement.effect === 'Allow') return [];
    const on = doubtAbout(statement, role, request, world);
    return on === undefined ? [] : [{ ...role, why: 'undecided', statement: index, on }];
  });
  return policy.open === undefined ? doubts : [...doubts, { ...role, why: 'open' }];
}

function doubtAbout(statement: Statement, { part }: Role, request: Request, world: Universe): Doubt | undefined {
  const found = [...aspects(statement, request, world)];
  if (found.some(({ is }) => is === false)) return undefined;
  const unknown = found.find(({ is }) => is === 'unknown');
  if (unknown !== undefined) return { of: unknown.of, ...(unknown.key !== undefined && { key: unknown.key }) };
  if (part === 'resource' && statement.principals === undefined) return { of: 'principal' };
  return statement.effect === 'unknown' ? { of: 'effect' } : undefined;
}

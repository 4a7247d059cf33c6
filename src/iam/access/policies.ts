import type { Kleene } from '../kleene.js';
import { requesterOf } from '../principal/requester.js';
import type { Pieces, PrincipalElement, Principals, Statement } from '../statement.js';
import { type Access, about, all, any, everything, not, nothing } from './access.js';

/** A policy, or several that count as one, as a list of statements. `open` is set where it may have more than these. */
export interface Policy {
  statements: readonly Statement[];
  open?: unknown;
}

/**
 * The policies that decide about requests, by the part they play. What is missing does not limit; where `identity` is missing, no
 * identity policy is known to grant anything.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export interface Policies {
  /** All identity-based policies of who asks, those of its groups as well. */
  identity?: Policy;
  /** The resource-based policy of what is asked for; a role's trust policy, for `sts:AssumeRole` and its kin. */
  resource?: Policy;
  /** The permissions boundary of who asks. */
  boundary?: Policy;
  /**
   * Service control policies, one a level (root, each organizational unit, account): every level has to allow. Not for those whom
   * they do not touch: services, service-linked roles, principals of the management account.
   */
  scps?: readonly Policy[];
  /** Resource control policies, one a level. Not for service-linked roles, nor for resources of the management account. */
  rcps?: readonly Policy[];
}

/** Identity policies that allow everything: of the root user, or of somebody of whom nothing is known. */
export const allowsAll: Policy = {
  statements: [{ effect: 'Allow', actions: list('*'), resources: list('*'), conditions: [] }],
};

/**
 * The requests that policies allow, by AWS's evaluation logic.
 *
 * - A Deny in any of them wins.
 * - Every level of SCPs and RCPs has to allow. A level without any Allow stands beside `FullAWSAccess` (or
 *   `RCPFullAWSAccess`, which cannot be detached), and limits by its Denies only.
 * - In one account identity policies or the resource policy are enough. What the resource policy grants to a user, a session or
 *   everybody is not limited by a boundary that does not allow it; what it grants to a role is; what it grants to an account has
 *   to be granted by identity policies as well. Trust policies and key policies have to allow what they are about in any case.
 * - Across accounts both sides have to allow it. Roles are not passed across accounts.
 *
 * @param sameAccount whether who asks and what is asked for are in one account (also for who has no account: services, nobody)
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_evaluation.html
 */
export function accessOf(given: Policies, sameAccount: Kleene = true): Access {
  const policies = inForce(given);
  return all([...limitsOf(policies), grantsOf(policies, sameAccount), not(deniesOf(policies))]);
}

/** What each level of SCPs and RCPs lets through, not counting Denies. */
function limitsOf({ scps = [], rcps = [] }: Policies): Access[] {
  return [...scps, ...rcps].map(levelOf).filter((level) => level !== everything);
}

/** What one level lets through. */
export function levelOf(level: Policy): Access {
  const unclear = level.statements.filter(({ effect }) => effect === 'unknown');
  const isAllow = level.statements.some(({ effect }) => effect === 'Allow');
  // without any Allow, FullAWSAccess is there: unless one of those that cannot be read is an Allow
  const full =
    isAllow || level.open !== undefined ? nothing : all(unclear.map((statement) => not(isAllowing(statement))));
  if (full.is === 'all' && full.of.length === 0) return everything;
  return full === nothing ? allowedBy(level) : any([full, allowedBy(level)]);
}

/** What the policy's Allow statements are about. */
export function allowedBy(policy: Policy, apply: (statement: Statement) => Access = about): Access {
  const allowed = policy.statements.flatMap((statement): Access[] => {
    if (statement.effect === 'Deny') return [];
    return [statement.effect === 'Allow' ? apply(statement) : all([isAllowing(statement), apply(statement)])];
  });
  return any(policy.open === undefined ? allowed : [...allowed, unknown(policy, 'allows')]);
}

/** What is granted, not counting Denies, SCPs and RCPs. */
export function grantsOf(policies: Policies, sameAccount: Kleene): Access {
  const together = grantsTogether(policies);
  if (sameAccount === true) return together;
  const across = all([grantsAcross(policies), not(about(passRole))]);
  if (sameAccount === false) return across;
  const isSame: Access = { is: 'unknown', name: 'who asks and what is asked for are in one account' };
  // what is granted across accounts is granted in one account
  return any([across, all([isSame, together])]);
}

/** What who asks and its boundary bring along. */
function ownOf({ identity, boundary }: Policies): Access {
  const own = identity === undefined ? nothing : allowedBy(identity);
  return boundary === undefined ? own : all([own, allowedBy(boundary)]);
}

function grantsAcross(policies: Policies): Access {
  const own = ownOf(policies);
  return policies.resource === undefined ? own : all([own, grantedBy(policies.resource)]);
}

function grantsTogether(policies: Policies): Access {
  const { resource, boundary } = policies;
  const own = ownOf(policies);
  if (resource === undefined) return own;
  const toRole = grantedTo('role', resource);
  return any([
    all([own, not(about(needsResourcePolicy))]),
    grantedTo('itself', resource),
    boundary === undefined ? toRole : all([toRole, allowedBy(boundary)]),
    all([grantedTo('account', resource), own]),
  ]);
}

/**
 * "You cannot use the `PassRole` permission to pass a cross-account role."
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export const passRole: Statement = {
  effect: 'Deny',
  actions: list('iam:PassRole'),
  resources: list('*'),
  conditions: [],
};

/** What a resource policy allows to anybody. */
export function grantedBy(resource: Policy): Access {
  return any([grantedTo('itself', resource), grantedTo('role', resource), grantedTo('account', resource)]);
}

/** To whom a resource policy grants: what other policies may take from it differs. */
export type Grantee = 'account' | 'role' | 'itself';

/** What a resource policy grants to such ones. AWS takes no statement in it without Principal: whom that is about is not known. */
export function grantedTo(grantee: Grantee, resource: Policy): Access {
  return allowedBy(resource, (statement) => {
    if (statement.principals !== undefined) return partFor(grantee, statement, statement.principals);
    return grantee === 'itself' ? all([unknown(statement, 'is about'), about(statement)]) : nothing;
  });
}

/** The part of a statement that grants to such ones. */
function partFor(grantee: Grantee, statement: Statement, principals: Principals): Access {
  const { not, items, open } = principals;
  if (not) return grantee === 'itself' ? about(statement) : nothing;
  const own = items.filter((item) => granteeOf(item) === grantee);
  const more = grantee === 'itself' ? open : undefined;
  if (own.length === 0 && more === undefined) return nothing;
  if (own.length === items.length && more === open) return about(statement);
  return about({ ...statement, principals: { not, items: own, ...(more !== undefined && { open: more }) } });
}

/**
 * "IAM role trust policies and KMS key policies are exceptions": identity policies of the same account are not enough.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
const needsResourcePolicy: Statement = {
  effect: 'Deny',
  actions: list(
    'kms:*',
    'sts:AssumeRole',
    'sts:AssumeRoleWithSAML',
    'sts:AssumeRoleWithWebIdentity',
    'sts:SetContext',
    'sts:SetSourceIdentity',
    'sts:TagSession',
  ),
  resources: list('arn:*:kms:*:*:key/*', 'arn:*:iam::*:role/*'),
  conditions: [],
};

function list(...patterns: string[]) {
  return { not: false, items: patterns.map((pattern) => ({ pieces: [pattern] })) };
}

/** What is not known to name an account or a role counts as itself, and whether it names anybody stays unknown. */
function granteeOf({ kind, pieces }: PrincipalElement): Grantee {
  if (kind === 'CanonicalUser') return isPerhapsCanonical(pieces) ? 'account' : 'itself';
  if (kind !== 'AWS') return 'itself';
  const text = pieces.map(standIn).join('');
  if (/^(?:\d{12}|[^:]*:[^:]*:iam::[^:]*:root)$/.test(text)) return 'account';
  return /^[^:]*:[^:]*:iam::[^:]*:role\//.test(text) ? 'role' : 'itself';
}

function isPerhapsCanonical(pieces: Pieces): boolean {
  return pieces.some((piece) => typeof piece !== 'string') || requesterOf(pieces.join('')).is === 'canonical';
}

/** A gap as a text that it may be. Unknown text may hold colons: it is one. */
function standIn(piece: Pieces[number]): string {
  if (typeof piece === 'string') return piece;
  if (piece.stands !== 'fixed') return ':';
  return piece.name === 'account' ? '000000000000' : 'any';
}

/** What is denied by any of them. */
function deniesOf({ identity, resource, boundary, scps = [], rcps = [] }: Policies): Access {
  return any(
    [identity, resource, boundary, ...scps, ...rcps].flatMap((policy) =>
      policy === undefined ? [] : [deniedBy(policy)],
    ),
  );
}

/** What the policy's Deny statements are about. */
export function deniedBy(policy: Policy): Access {
  const denied = policy.statements.flatMap((statement): Access[] => {
    if (statement.effect === 'Allow') return [];
    return [statement.effect === 'Deny' ? about(statement) : all([not(isAllowing(statement)), about(statement)])];
  });
  return any(policy.open === undefined ? denied : [...denied, unknown(policy, 'denies')]);
}

/**
 * The policies as they come to bear: "The NotPrincipal element with a Deny effect will always deny any IAM principal that has a
 * permissions boundary policy attached, regardless of the values specified in the NotPrincipal element."
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function inForce(policies: Policies): Policies {
  const { resource, boundary } = policies;
  const isExcept = ({ effect, principals }: Statement) => effect === 'Deny' && principals?.not === true;
  if (boundary === undefined || !resource?.statements.some(isExcept)) return policies;
  const statements = resource.statements.map((statement) =>
    isExcept(statement) ? { ...statement, principals: everybody } : statement,
  );
  return { ...policies, resource: { ...resource, statements } };
}

const everybody: Principals = { not: false, items: [{ kind: 'any', pieces: ['*'] }] };

/** Whether a statement of unknown effect is an Allow: one and the same answer wherever it is asked. */
function isAllowing(statement: Statement): Access {
  return unknown(statement, 'allows');
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** A set that is not known: the same one for the same thing, and never the same for two. */
function unknown(of: Policy | Statement, what: string): Access {
  const number = numbers.get(of) ?? ++last;
  numbers.set(of, number);
  return { is: 'unknown', name: `what ${number} ${what}` };
}

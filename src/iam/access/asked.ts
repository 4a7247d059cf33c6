import type { Kleene } from '../kleene.js';
import { contextOf } from '../principal/principal-context.js';
import { isAws, type Requester, requesterOf, roleName } from '../principal/requester.js';
import type { Statement } from '../statement.js';
import { type Access, all, any } from './access.js';
import { accessOf, allowsAll, inForce, type Policies, type Policy } from './policies.js';
import type { Request } from './request.js';
import type { Universe } from './universe.js';

/** A request as it reaches AWS, with the policies that have a say. */
export interface Asked {
  policies: Policies;
  request: Request;
  /** Whether who asks and what is asked for are in one account; true also for who has no account. */
  sameAccount: Kleene;
  /** Whether SCPs and RCPs may not touch who asks; where they surely do not, they are not among the policies. */
  exempt: Kleene;
}

/**
 * What follows from who asks:
 * - Keys that the request says nothing about and that follow from the principal or are given in the universe are added; a role whose
 *   session asks is taken to have no path, unless `aws:PrincipalArn` says it (a Principal that names a role with a path is left open).
 * - SCPs do not touch services and service-linked roles, RCPs do not touch service-linked roles.
 * - The root user needs no identity policy. Of the account behind a canonical user id no policy is known. The session of a federated
 *   user has what its session policies leave of the user's policies; which those are is not known.
 * - Whether both are in one account is told by the ARNs, or `aws:ResourceAccount`, or the universe's account for the resource. Who
 *   has no account (services, identity providers, nobody) needs what the resource policy grants, as if it were in its account.
 *
 * Session policies of roles are no part of this: a session is taken to have none.
 *
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html#not-restricted-by-scp
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#actions-not-restricted-by-rcps
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getfederationtoken.html
 */
export function asAsked(given: Policies, asked: Request, universe: Universe): Asked {
  const requester = requesterOf(asked.principal);
  const context = new Map([...contextOf(asked.principal), ...(universe.given ?? []), ...asked.context]);
  const request = { ...asked, context };
  const linked = isServiceLinked(requester, request, asked);
  const { scps, rcps, ...policies } = inForce(given);
  const identity = identityOf(requester, policies.identity);
  return {
    policies: {
      ...policies,
      ...(identity !== undefined && { identity }),
      ...(scps !== undefined && linked !== true && requester.is !== 'service' && { scps }),
      ...(rcps !== undefined && linked !== true && { rcps }),
    },
    request,
    sameAccount: isSameAccount(requester, request, policies, universe),
    exempt: linked,
  };
}

/** The requests that are allowed to such ones as ask. */
export function accessFor({
  policies,
  sameAccount,
  exempt,
}: Pick<Asked, 'policies' | 'sameAccount' | 'exempt'>): Access {
  const { scps, rcps, ...rest } = policies;
  const access = accessOf(policies, sameAccount);
  if (exempt !== 'unknown' || (scps === undefined && rcps === undefined)) return access;
  const isExempt: Access = { is: 'unknown', name: 'who asks is a service-linked role' };
  return any([access, all([isExempt, accessOf(rest, sameAccount)])]);
}

const SERVICE_LINKED = /^arn:[^:]*:iam::\d*:role\/aws-service-role\//;

/** Its path makes a role service-linked. A session does not tell it, but such roles are all called alike. */
function isServiceLinked(requester: Requester, { context }: Request, asked: Request): Kleene {
  if (!isAws(requester)) return false;
  const [arn = ''] = context.get('aws:principalarn') ?? [];
  if (SERVICE_LINKED.test(arn)) return true;
  const isSaid = requester.is !== 'session' || asked.context.has('aws:principalarn');
  return !isSaid && roleName(requester).startsWith('AWSServiceRoleFor') && 'unknown';
}

function identityOf({ is }: Requester, identity: Policy | undefined): Policy | undefined {
  if (is === 'root') return identity ?? allowsAll;
  if (is === 'canonical') return identity ?? { statements: [], open: 'the policies of the account' };
  if (is !== 'federated-user' || identity === undefined) return identity;
  return { ...identity, statements: identity.statements.map(asFarAsSessionPolicies) };
}

function asFarAsSessionPolicies(statement: Statement): Statement {
  return statement.effect === 'Deny' ? statement : { ...statement, openConditions: 'session policies' };
}

function isSameAccount(
  requester: Requester,
  { resource, context }: Request,
  policies: Policies,
  universe: Universe,
): Kleene {
  // whoever holds the policies
  if (requester.is === 'other') return policies.resource === undefined || 'unknown';
  if (requester.is === 'canonical') return 'unknown';
  if (!isAws(requester)) return true;
  const [named = ''] = context.get('aws:resourceaccount') ?? [];
  const owner = [resource.split(':')[4] ?? '', named, universe.account ?? ''].find((one) => /^\d{12}$/.test(one));
  return owner === undefined ? 'unknown' : owner === requester.account;
}

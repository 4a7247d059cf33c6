import { every, type Kleene, not, some } from '../kleene.js';
import { contextOf } from '../principal/principal-context.js';
import { isAws, type Requester, requesterOf } from '../principal/requester.js';
import type { Statement } from '../statement.js';
import type { Access } from './access.js';
import { accessOf, allowsAll, inForce, type Policies } from './policies.js';
import { type Case, type Reason, reasonsFor } from './reasons.js';
import { applies, type Request } from './request.js';
import type { Universe } from './universe.js';

/** `because` says what decides, or what cannot be decided; `explain` says it in words. */
export interface Decision {
  is: Kleene;
  because: readonly Reason[];
}

/** Whether a concrete request is in a set of requests. */
export function contains(access: Access, request: Request, world: Universe = {}): Kleene {
  return holding(request, world)(access);
}

/** The same for many sets and one request: each statement is held against it once. */
function holding(request: Request, world: Universe): (access: Access) => Kleene {
  const known = new Map<Statement, Kleene>();
  const ask = (statement: Statement): Kleene => {
    const answer = known.get(statement) ?? applies(statement, request, world);
    known.set(statement, answer);
    return answer;
  };
  const holds = (set: Access): Kleene => {
    switch (set.is) {
      case 'statement':
        return ask(set.statement);
      case 'unknown':
        return 'unknown';
      case 'not':
        return not(holds(set.of));
      case 'all':
        return every(lazily(set.of, holds));
      case 'any':
        return some(lazily(set.of, holds));
    }
  };
  return holds;
}

function* lazily(sets: readonly Access[], holds: (set: Access) => Kleene): Generator<Kleene> {
  for (const set of sets) yield holds(set);
}

/**
 * Whether a request is allowed by all the policies that have a say (see `accessOf`), and why. It is the same as
 * `contains(accessOf(policies, sameAccount), request)` for what `asAsked` makes of these.
 */
export function decide(policies: Policies, request: Request, universe: Universe = {}): Decision {
  const asked = asAsked(policies, request, universe);
  const ask = holding(asked.request, universe);
  const is = ask(accessOf(asked.policies, asked.sameAccount));
  return { is, because: reasonsFor(is, asked, universe, ask) };
}

/**
 * What follows from who asks:
 * - Keys that the request says nothing about and that follow from the principal or are given in the universe are added; a role whose
 *   session asks is taken to have no path, unless `aws:PrincipalArn` says it.
 * - SCPs do not touch services and service-linked roles, RCPs do not touch service-linked roles.
 * - The root user needs no identity policy. Of the account behind a canonical user id no policy is known.
 * - Whether both are in one account is told by the ARNs, or `aws:ResourceAccount`, or the universe's account for the resource. Who
 *   has no account (services, identity providers, nobody) needs what the resource policy grants, as if it were in its account.
 *
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html#not-restricted-by-scp
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#actions-not-restricted-by-rcps
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function asAsked(policies: Policies, request: Request, universe: Universe): Case {
  const requester = requesterOf(request.principal);
  const context = new Map([...(universe.given ?? []), ...contextOf(request.principal), ...request.context]);
  const asked = { ...request, context };
  return {
    policies: applicable(policies, requester, asked),
    request: asked,
    sameAccount: isSameAccount(requester, asked, universe),
  };
}

const SERVICE_LINKED = /^arn:[^:]*:iam::\d*:role\/aws-service-role\//;

function applicable({ scps, rcps, ...given }: Policies, requester: Requester, { context }: Request): Policies {
  const [arn = ''] = context.get('aws:principalarn') ?? [];
  const isServiceLinked = isAws(requester) && SERVICE_LINKED.test(arn);
  const policies = inForce(given);
  const identity = policies.identity ?? identityOf(requester);
  return {
    ...policies,
    ...(identity !== undefined && { identity }),
    ...(scps !== undefined && !isServiceLinked && requester.is !== 'service' && { scps }),
    ...(rcps !== undefined && !isServiceLinked && { rcps }),
  };
}

function identityOf({ is }: Requester): Policies['identity'] {
  if (is === 'root') return allowsAll;
  return is === 'canonical' ? { statements: [], open: 'the policies of the account' } : undefined;
}

function isSameAccount(requester: Requester, { resource, context }: Request, universe: Universe): Kleene {
  if (requester.is === 'other' || requester.is === 'canonical') return 'unknown';
  if (!isAws(requester)) return true;
  const [named = ''] = context.get('aws:resourceaccount') ?? [];
  const owner = [resource.split(':')[4] ?? '', named, universe.account ?? ''].find((one) => /^\d{12}$/.test(one));
  return owner === undefined ? 'unknown' : owner === requester.account;
}

import type { Request } from '../access/request.js';
import { actionsReach } from '../action.js';
import { ARN_OPTIONS } from '../arn/arn.js';
import type { Context } from '../condition/context.js';
import { literal } from '../condition/variables.js';
import { every, type Kleene, not, some } from '../kleene.js';
import type { Condition, Pieces, Statement } from '../statement.js';
import { listCovers, listReaches } from '../text/pattern-list.js';
import { isAbout, isEverybody, listed } from './principal.js';
import { webProviders } from './requester.js';
import { canSatisfy, type Fare, mustSatisfy } from './service-conditions.js';
import { sameService, type Whereabouts } from './service-principal.js';
import { serviceContexts } from './service-request-keys.js';
import { type Together, weighTogether } from './weigh-together.js';

export interface Trusted extends Whereabouts {
  /** Set when the trust policy may have more statements than these. */
  open?: unknown;
  /** The role's ARN, or whatever it is called; only for the request. */
  role?: string;
  /** Resource control policies: their Denies count like those of the trust policy, as far as they are about the role. */
  rcps?: readonly Statement[];
  /** The role's ARN as far as it is known; missing: not at all. */
  arn?: Pieces;
}

/** `statement` is the index of the statement of the trust policy that decides, where it is one of its; `why` completes "…, because". */
export interface Admission {
  is: Kleene;
  statement?: number;
  why: string;
  /** The request that is admitted or refused: `decide` says the same of it where no gap is involved. */
  request: Request;
}

/** Who signed in at an identity provider asks with a token, a service without. https://docs.aws.amazon.com/STS/latest/APIReference/welcome.html */
function actionOf(service: string): string {
  return isProvider(service) ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
}

function isProvider(service: string): boolean {
  return webProviders.includes(service);
}

/** One statement, held against a service's own request. */
interface Part {
  /** Undefined for one of a resource control policy. */
  index: number | undefined;
  statement: Statement;
  action: Kleene;
  principal: Kleene;
  /** Whether it is about the role. */
  resource: Kleene;
  fare: Fare;
  is: Kleene;
}

/**
 * Whether a role's trust policy lets an AWS service assume the role, or those who signed in at an identity provider (one of
 * `webProviders`): for them, what their token says is not known, so that any condition of an Allow may hold, and any of a Deny.
 *
 * A statement admits the service if it names it and its actions hold `sts:AssumeRole`. Conditions do not count against it unless
 * no request of the service's own can satisfy them (see `service-request-keys.ts`). A Deny counts where every such request that an
 * Allow lets in satisfies its conditions, does not where none does, and leaves it unknown where one may.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export function admits(trust: readonly Statement[], service: string, world: Trusted = {}): Admission {
  const own = trust.map((statement, index) => hold(statement, index, service, world));
  const control = (world.rcps ?? []).map((statement) => hold(statement, undefined, service, world));
  const allowing = own.filter(({ statement }) => statement.effect !== 'Deny');
  const denying = [...own, ...control].filter(({ statement }) => statement.effect !== 'Allow');
  const allowed = some(allowing.map(({ is, statement }) => certainly(statement, is)));
  const apart = some(denying.map(({ is, statement }) => certainly(statement, is)));
  const isOpen = apart === 'unknown' && allowed !== false && !isProvider(service);
  const together = isOpen ? joined(allowing, denying, service, world) : undefined;
  const denied = together === undefined || together.is === 'unknown' ? apart : not(together.is);
  const more: Kleene = world.open === undefined ? false : 'unknown';
  const is = every([some([allowed, more]), not(some([denied, more]))]);
  const decided = explain(is, allowing, denying, allowed, denied, service);
  const decisive: Context = together?.context ?? decided.part?.fare.context ?? emptyContext(service);
  const context: Context = new Map([...decisive].filter(([, values]) => values.length > 0));
  return {
    is,
    ...(decided.part?.index !== undefined && { statement: decided.part.index }),
    why: decided.why,
    request: { principal: service, action: actionOf(service), resource: world.role ?? '', context },
  };
}

/** What is about the service, and not known to be beside the point. */
function joined(allowing: readonly Part[], denying: readonly Part[], service: string, world: Whereabouts): Together {
  const isCertain = ({ statement, action, principal, resource }: Part) =>
    statement.effect !== 'unknown' && every([action, principal, resource]) === true;
  const weighed = (parts: readonly Part[]) =>
    parts.filter(({ is }) => is !== false).map((part) => ({ statement: part.statement, certain: isCertain(part) }));
  return weighTogether(weighed(allowing), weighed(denying), service, world);
}

function hold(statement: Statement, index: number | undefined, service: string, world: Trusted): Part {
  const action = actionsReach(statement.actions, actionOf(service));
  const principal = some([isAbout(statement, service, world), ...elsewhere(statement, service, world)]);
  const resource = index === undefined ? isOnRole(statement, world.arn) : true;
  const apart = [action, principal, resource].includes(false);
  const fare: Fare = apart ? { is: 'unknown', context: emptyContext(service) } : fareOf(statement, service);
  const open: Kleene[] = statement.openConditions === undefined ? [] : ['unknown'];
  const is = every([action, principal, resource, fare.is, ...open]);
  return { index, statement, action, principal, resource, fare, is };
}

/**
 * The one provider that is AWS's own has other names in other partitions.
 * https://docs.amazonaws.cn/en_us/cognito/latest/developerguide/role-based-access-control.html
 * https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-cog.html
 */
function elsewhere({ principals }: Statement, service: string, { partition, ...rest }: Whereabouts): Kleene[] {
  if (service !== 'cognito-identity.amazonaws.com' || principals === undefined || principals.not) return [];
  const inGovCloud: Kleene = partition === undefined ? 'unknown' : partition === 'aws-us-gov';
  const world = partition === undefined ? rest : { ...rest, partition };
  return principals.items.map(({ kind, pieces }) => {
    const written = kind === 'Federated' ? literal(pieces) : undefined;
    if (written === undefined) return false;
    return written === 'cognito-identity-us-gov.amazonaws.com' ? inGovCloud : sameService(written, service, world);
  });
}

function fareOf({ effect, conditions }: Statement, service: string): Fare {
  if (!isProvider(service)) return (effect === 'Deny' ? mustSatisfy : canSatisfy)(conditions, service);
  const [by] = conditions;
  const is = by === undefined || effect === 'Allow' ? true : 'unknown';
  return { is, context: emptyContext(service), ...(by !== undefined && { by }) };
}

/** What every request has, whatever is asked of it. */
function emptyContext(service: string): Context {
  return isProvider(service) ? new Map() : serviceContexts(service, new Set())[0];
}

/** Trust policies have no Resource; resource control policies do. */
function isOnRole({ resources }: Statement, arn: Pieces | undefined): Kleene {
  if (resources === undefined) return 'unknown';
  const role = arn ?? [{ stands: 'unknown', name: 'the role' }];
  if (listCovers(resources, role, ARN_OPTIONS) === true) return true;
  return listReaches(resources, role, ARN_OPTIONS) === false ? false : 'unknown';
}

function certainly(statement: Statement, is: Kleene): Kleene {
  return statement.effect === 'unknown' && is !== false ? 'unknown' : is;
}

interface Decided {
  part?: Part;
  why: string;
}

function explain(
  is: Kleene,
  allowing: readonly Part[],
  denying: readonly Part[],
  allowed: Kleene,
  denied: Kleene,
  service: string,
): Decided {
  if (denied === true) {
    const alone = denying.find((candidate) => candidate.is === true && candidate.statement.effect === 'Deny');
    // Several may do together what none does alone.
    const part = alone ?? denying.find((candidate) => candidate.is !== false);
    return about(part, (at) => `${at} denies it`);
  }
  if (is === true)
    return about(
      allowing.find((part) => part.is === true),
      (at) => `${at} names \`${service}\``,
    );
  if (allowed === false && is === false) return refused(allowing, service);
  if (allowed === true) {
    const part = denying.find((candidate) => candidate.is !== false);
    if (part === undefined) return { why: 'the trust policy may have more statements than can be read' };
    return about(part, (at) =>
      part.statement.effect === 'unknown' ? `${at} may allow or deny it` : `${at} may deny it`,
    );
  }
  const part = allowing.find((candidate) => candidate.is !== false);
  if (part === undefined) return { why: 'the trust policy may have more statements than can be read' };
  return about(part, (at) => undecided(part, at));
}

function about(part: Part | undefined, say: (at: string) => string): Decided {
  return part === undefined
    ? { why: 'the trust policy decides it' }
    : {
        part,
        why: say(
          part.index === undefined ? 'a resource control policy' : `\`Statement[${part.index}]\` of the trust policy`,
        ),
      };
}

/** No statement admits the service: the one that comes closest says why. */
function refused(allowing: readonly Part[], service: string): Decided {
  const conditioned = allowing.find((part) => part.action !== false && part.principal !== false);
  if (conditioned !== undefined) return about(conditioned, () => `its ${on(conditioned.fare.by)} refuses a service`);
  const other = allowing.find((part) => part.principal === true);
  if (other !== undefined)
    return about(other, (at) => `${at} names \`${service}\`, but not for \`${actionOf(service)}\``);
  const names = listed(allowing.map((part) => part.statement.principals));
  return { why: names === undefined ? 'the trust policy names nobody' : `the trust policy names ${names} only` };
}

function undecided({ statement, action, principal, fare }: Part, at: string): string {
  const { principals } = statement;
  if (statement.effect === 'unknown') return `the effect of ${at} is not known`;
  if (principal === 'unknown') {
    if (principals === undefined) return `${at} has no Principal`;
    if (principals.not) return `${at} has a NotPrincipal, which AWS does not accept there`;
    if (principals.items.some(isEverybody))
      return `${at} names no service but \`*\`, of which AWS does not say whether services are meant`;
    return `whom ${at} names is not known`;
  }
  if (action === 'unknown') return `which actions ${at} allows is not known`;
  if (fare.is === 'unknown') return `whether a service satisfies its ${on(fare.by)} is not known`;
  return `the conditions of ${at} are not known`;
}

function on(condition: Condition | undefined): string {
  return condition === undefined ? 'conditions' : `condition on \`${condition.key}\``;
}

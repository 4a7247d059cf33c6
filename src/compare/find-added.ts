import { levelOf } from '../data/actions.js';
import { arnOf, homesOf } from '../engine/home.js';
import { asRequest, keysIn } from '../engine/witness.js';
import { about } from '../iam/access/access.js';
import { contains, decide } from '../iam/access/decide.js';
import type { FoundRequest, Undecided as Vague } from '../iam/access/find-request.js';
import type { Policies, Policy } from '../iam/access/policies.js';
import type { Request } from '../iam/access/request.js';
import type { Universe } from '../iam/access/universe.js';
import { contextOf } from '../iam/principal/principal-context.js';
import type * as iam from '../iam/statement.js';
import { type Place, showRoute } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import { causesIn } from '../model/causes.js';
import type { Statement } from '../model/policy.js';
import { showCause } from '../model/show.js';
import { type Added, type Open, spanned } from './additions.js';
import { accessBeyond, type Beyond } from './beyond.js';
import type { Who } from './comparison.js';
import { byDanger, byService, type Danger, dangerOf } from './danger.js';
import { type Effective, effectiveOf } from './effective.js';
import type { Pair } from './pairs.js';
import type { Subject } from './subjects.js';

/** Steps of all searches of a run: many holders may each be intricate. */
const MOST_STEPS = 20_000_000;
const MOST_CAUSES = 3;

/** Service and resource control policies, one a level, that limit before as after. */
export interface Controls {
  scps: readonly Policy[];
  rcps: readonly Policy[];
}

export interface FoundAccess {
  added: readonly Added[];
  undecided: readonly Open[];
}

/** Makes what finds the access that somebody has after and had not before; holders of the same policies are asked about once. */
export function accessFinder(universe: Universe, controls: Controls): (pair: Pair) => FoundAccess {
  const budget = { left: MOST_STEPS };
  const known = new Map<string, Answer>();
  const numberOf = numbering();
  return (pair) => {
    const effective = effectiveOf(pair);
    const { after, before, unchanged } = effective;
    if (unchanged) return tell(pair, effective, { added: [], undecided: [] });
    const limits = controlsOf(pair.after, controls);
    const statements = [...statementsOf(effective), ...limits.flatMap((policy) => policy.statements)];
    const { world, key } = knownOf(pair.after, statements);
    const lists = [after.identity, after.boundary, before.identity, before.boundary];
    const question = JSON.stringify([lists.map((list) => list?.statements.map(numberOf)), limits.map(numberOf), key]);
    const own = { ...universe, ...world };
    const answer =
      known.get(question) ?? answerOf(effective, accessBeyond(after, before, limits, own, budget), statements, own);
    known.set(question, answer);
    return tell(pair, effective, answer);
  };
}

/** What was found, whoever it is about. */
interface Answer {
  added: readonly (Pick<Added, 'request' | 'actions' | 'danger' | 'was'> & { by: iam.Statement | undefined })[];
  undecided: readonly Vague[];
}

/**
 * What was found, as it is told, and why it was not so before.
 * @param asked the statements that requests were held against
 */
function answerOf(
  effective: Effective,
  { added, undecided }: Beyond,
  asked: readonly iam.Statement[],
  universe: Universe,
): Answer {
  const { after, before } = effective;
  const placeOf = placesOf(effective);
  const told = new Map<string, Answer['added'][number]>();
  for (const one of added) {
    const by = allowing(one, after);
    const request = asRequest(one.request, asked);
    const actions = [...one.actions].sort((a, b) => byDanger(danger(a), danger(b)) || byService(a, b));
    const [worst] = actions;
    told.set(JSON.stringify([(by as Statement | undefined)?.place, request]), {
      ...{ by, request, actions, danger: worst === undefined ? 'unlisted' : danger(worst) },
      was: whyNot(before, one.request, universe, placeOf),
    });
  }
  return { added: [...told.values()], undecided };
}

/**
 * What limits both before and after, beside boundaries. SCPs limit whoever is in an account of the organization, and RCPs what may be
 * done with its resources; neither limits what such a policy itself says.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_evaluation.html
 */
function controlsOf({ part, on }: Subject, { scps, rcps }: Controls): readonly Policy[] {
  if (on !== undefined && /organizations/i.test(on.type)) return [];
  return part === 'identity' ? scps : rcps;
}

/**
 * What is known of whoever asks, and of where: the same `key` where it is the same. Who asks counts only where statements ask for it;
 * a partition that is not known is the one that they name.
 */
function knownOf({ on, identity }: Subject, statements: readonly iam.Statement[]): { world: Universe; key: unknown } {
  const { account, partition, region } = on ?? {};
  const here = {
    ...(account !== undefined && { account }),
    ...(partition !== undefined && { partition }),
    ...(region !== undefined && { region }),
  };
  const [home, ...others] = account === undefined || identity === undefined ? [] : (homesOf(statements, here) ?? []);
  const principal = identity && home && others.length === 0 ? arnOf(identity, home) : undefined;
  const given = principal === undefined ? undefined : contextOf(principal);
  const asked = keysIn(statements);
  const isAsked = given !== undefined && [...given.keys()].some((key) => asked.has(key));
  const world = isAsked && principal !== undefined ? { ...here, principal, given } : here;
  return { world, key: [account, partition, region, isAsked && principal] };
}

/** What was found of somebody: by which statement of whose policy. */
function tell({ after, before }: Pair, effective: Effective, { added, undecided }: Answer): FoundAccess {
  const { unless, doubts } = effective;
  const { part, shown, policy } = after;
  const who: Who = { resource: shown, policy, isNew: before === undefined };
  const origins = originsOf(effective);
  const originOf = (statement: iam.Statement | undefined) => {
    const origin = origins.get((statement as Statement | undefined)?.place);
    if (origin === undefined) throw new Error('a statement that nobody wrote');
    return origin;
  };
  const open = (why: string, place: Place, on: Resource, statement?: Statement): Open => ({
    ...{ part, who: [who], why, resource: on.address, place: spanned(place, on), statement },
  });
  return {
    added: added.map(({ by, was, ...one }) => ({
      ...{ ...one, ...originOf(by), part, who, unless },
      was: before === undefined ? 'not there' : was,
    })),
    undecided: [
      ...doubts.map(({ why, place, on }) => open(why, place, on)),
      ...undecided.map(({ why, statement: by }) => {
        const { statement, on, attachedAt } = originOf(by);
        return open(because(why, statement), attachedAt ?? statement.place, on, statement);
      }),
    ],
  };
}

/** The statement that allows it: that which it was found by, unless it is not certain that this one does. */
function allowing({ request, statement }: FoundRequest, { identity }: Policies): iam.Statement | undefined {
  const allows = (one: iam.Statement) => one.effect === 'Allow' && contains(about(one), request) === true;
  if (statement !== undefined && allows(statement)) return statement;
  return identity?.statements.find(allows) ?? statement;
}

function danger(action: string): Danger {
  return dangerOf(action, levelOf(action));
}

/** What of the statement is not known, where that is why. */
function because(why: string, statement: Statement): string {
  const causes = [...new Set(causesIn(statement).map(showCause))];
  return causes.length === 0 ? why : causes.slice(0, MOST_CAUSES).join('; ');
}

/** Why a request was not allowed before, as a clause. */
function whyNot(before: Policies, request: Request, universe: Universe, placeOf: (one: Statement) => Place): string {
  const [reason] = decide(before, request, universe).because;
  if (reason === undefined || !('part' in reason)) return 'not allowed';
  if (reason.why === 'denies') {
    const policy = reason.part === 'boundary' ? before.boundary : before.identity;
    const statement = policy?.statements[reason.statement] as Statement | undefined;
    if (statement === undefined) return 'denied';
    const { sid } = statement;
    const { file, span, route } = placeOf(statement);
    const line = span === undefined ? '' : `:${span.start.line}`;
    const where = file === null ? showRoute(route) : `${file}${line}`;
    return `denied by ${sid === undefined ? `the statement at ${where}` : `${sid} (${where})`}`;
  }
  return reason.part === 'boundary' ? 'not within the permissions boundary' : 'not allowed by any statement';
}

type Origin = Pick<Added, 'statement' | 'on' | 'attachedAt'>;

/** The engine may hand back a copy of a statement, in which gaps are filled; its place is still the one. */
function originsOf({ written }: Effective): Map<Place | undefined, Origin> {
  const all = written.flatMap(({ on, statements, attachedAt }) =>
    statements.map((statement): [Place, Origin] => [statement.place, { statement, on, attachedAt }]),
  );
  return new Map(all.reverse());
}

/** Where a statement stands, or where the policy is attached that AWS manages. */
function placesOf(effective: Effective): (statement: Statement) => Place {
  const origins = originsOf(effective);
  return ({ place }) => origins.get(place)?.attachedAt ?? place;
}

function statementsOf({ written, after, before }: Effective): iam.Statement[] {
  const boundaries = [after.boundary, before.boundary].flatMap((policy) => policy?.statements ?? []);
  return [...written.flatMap(({ statements }) => statements), ...boundaries];
}

function numbering(): (thing: object) => number {
  const numbers = new Map<object, number>();
  return (thing) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
}

import { allows, type Request } from '../iam/access/request.js';
import { actionsReach } from '../iam/action.js';
import { type Context, context as contextOf, spell } from '../iam/condition/context.js';
import { satisfyingContext } from '../iam/condition/satisfying-context.js';
import { variableKeys } from '../iam/condition/variables.js';
import type { Kleene } from '../iam/kleene.js';
import type * as iam from '../iam/statement.js';
import type { Pieces } from '../iam/statement.js';
import { showRoute } from '../input/place.js';
import type { Cause } from '../input/value.js';
import { causesIn } from '../model/causes.js';
import type { Limit } from '../model/holders.js';
import type { Statement } from '../model/policy.js';
import { anyAction, anyResource } from './any-request.js';
import { atHome, variableValue } from './at-home.js';
import type { Witness } from './finding.js';
import { type Subject, type Universe, universeOf } from './subject.js';
import type { Example, Truth } from './truth.js';

/** Statements that may deny looked at for one grant, and causes given for it. What is counted is work, never time. */
const MOST_LIMITS = 5_000;
/** Of one holder, those that are about the action: a request is held against each of them. */
const MOST_DENIES = 100;
const MOST_CAUSES = 20;
/** How often a request that is denied makes way for another. */
const MOST_TRIES = 8;

/** A budget that several holders share. */
interface Search {
  left: number;
  causes: Cause[];
}

/**
 * The request that shows that a grant is too wide: allowed by the statement, and denied by nothing else that its holder has. It is
 * replayed against all of that before it is returned. Where there is none, why it cannot be told.
 */
export function witnessOf(
  grant: Extract<Subject, { each: 'grant' }>,
  truth: Truth,
): Witness | { causes: readonly Cause[] } {
  const { policy, statement } = grant;
  const universe = universeOf(policy.on);
  const action = anyAction(statement.actions, truth.action ?? '*');
  const examples = truth.examples ?? anyResource(statement.resources, universe);
  const undecided = (expression: string): { causes: Cause[] } => ({
    causes: [{ kind: 'undecided', expression, place: statement.place }],
  });
  if (action === undefined || examples.length === 0) return undecided('no request was found that shows it');
  const own = atHome(statement, universe);
  const context = satisfyingContext(own.conditions, variablesIn(statement, universe));
  if (context === null) return undecided('no request was found that satisfies its conditions');
  const search: Search = { left: MOST_LIMITS, causes: [] };
  for (const { principal, limits } of grant.holders()) {
    if (search.left <= 0) break;
    const denies = deniesOf(limits, action, search);
    if (denies === undefined) continue;
    const holder = principal?.resource.address ?? `whoever holds ${policy.on.address}`;
    const replay: Replay = {
      statement: own,
      denies: denies.map((deny) => atHome(deny, universe)),
      request: { principal: holder, action, context },
    };
    for (const example of examples) {
      const request = allowedRequest(replay, example, search);
      if (request !== undefined) return printable({ ...request, context, allowed: true }, statement);
    }
  }
  return search.causes.length > 0 ? search : undecided('no request was found that shows it');
}

/** What an example is held against. */
interface Replay {
  statement: iam.Statement;
  denies: readonly iam.Statement[];
  request: Omit<Request, 'resource'>;
}

/**
 * First the request that is easiest to read, then one that keeps out of the way of what denied it, in the same account: there is only
 * the own one.
 */
function allowedRequest({ statement, denies, request }: Replay, example: Example, search: Search): Request | undefined {
  const avoid: Pieces[] = [];
  let home: string | undefined;
  for (let tries = 0; tries < MOST_TRIES && search.left > 0; tries += 1) {
    search.left -= 1;
    const resource = example(avoid);
    if (resource === null || (home !== undefined && ownerOf(resource) !== home)) return undefined;
    home = ownerOf(resource);
    // The statement may have very many resources; whether this is one of them is asked once nothing denies it.
    const only = { ...statement, resources: { not: false, items: [{ pieces: [resource] }] } };
    const { is, because } = allows([only, ...denies], { ...request, resource });
    if (is === true)
      return allows([statement, ...denies], { ...request, resource }).is === true
        ? { ...request, resource }
        : undefined;
    const known = avoid.length;
    for (const index of because) {
      const blocking = denies[index - 1]?.resources;
      if (blocking?.not === false) for (const { pieces } of blocking.items) avoid.push(pieces);
    }
    if (avoid.length === known) return undefined;
  }
  return undefined;
}

/** Partition, region and account of an ARN. */
function ownerOf(arn: string): string {
  return arn.split(':').slice(0, 5).join(':');
}

/** The statements that may deny the action; undefined, and the causes say it, where something else may take it away. */
function deniesOf(limits: Iterable<Limit>, action: string, search: Search): Statement[] | undefined {
  const denies: Statement[] = [];
  for (const limit of limits) {
    search.left -= 1;
    if ('boundary' in limit) {
      blame(search, [limit.boundary]);
      return undefined;
    }
    const { statement, policy } = limit;
    if (search.left < 0 || denies.length >= MOST_DENIES) {
      const expression = 'one of the very many statements that may deny it';
      blame(search, [{ kind: 'limited', expression, place: statement.place }]);
      return undefined;
    }
    if (reaches(statement, action) === false) continue;
    denies.push(statement);
    const expression = `the Deny at ${policy.on.address}, ${showRoute(statement.place.route)},`;
    const isDeny = statement.effect === 'Deny';
    blame(search, isDeny ? [{ kind: 'limited', expression, place: statement.place }] : causesIn(statement));
  }
  return denies;
}

function blame(search: Search, causes: readonly Cause[]): void {
  for (const cause of causes) if (search.causes.length < MOST_CAUSES) search.causes.push(cause);
}

const reached = new WeakMap<Statement, Map<string, Kleene>>();

/** Asked again and again of what a group's members share. */
function reaches(statement: Statement, action: string): Kleene {
  const known = reached.get(statement) ?? new Map<string, Kleene>();
  reached.set(statement, known);
  const answer = known.get(action) ?? actionsReach(statement.actions, action);
  known.set(action, answer);
  return answer;
}

function variablesIn({ resources }: Statement, universe: Universe): Context {
  const keys = (resources?.items ?? []).flatMap(({ pieces }) => variableKeys(pieces));
  return contextOf(keys.map((key) => [key, [variableValue(key, universe)]]));
}

/** Keys as the policy spells them; what is sensitive is left out. */
function printable(request: Omit<Witness, 'context'> & { context: Context }, statement: Statement): Witness {
  const { conditions, resources } = statement;
  const keys = [
    ...conditions.map(({ key }) => key),
    ...(resources?.items ?? []).flatMap(({ pieces }) => pieces.flatMap(spelledKey)),
  ];
  const secret = conditions.some(({ values }) => values.some(({ value }) => value.sensitive));
  const hidden = resources?.items.some(({ value }) => value.sensitive);
  return {
    ...request,
    resource: hidden ? '(sensitive value)' : request.resource,
    context: secret ? {} : Object.fromEntries(spell(request.context, keys)),
  };
}

/** `aws:PrincipalTag/team` of `${aws:PrincipalTag/team, 'none'}`. */
function spelledKey(piece: Pieces[number]): string[] {
  return typeof piece === 'string' || piece.stands !== 'variable' ? [] : [piece.name.replace(/,.*/s, '').trim()];
}

import { type Access, about, all, any, not } from '../iam/access/access.js';
import type { Found } from '../iam/access/find-request.js';
import type { Universe } from '../iam/access/universe.js';
import { resourcesReach } from '../iam/arn/arn.js';
import { literally } from '../iam/condition/variables.js';
import { hasWildcard } from '../iam/text/glob.js';
import type { Cause } from '../input/value.js';
import { causesIn } from '../model/causes.js';
import type { Holder } from '../model/holders.js';
import type { Patterns, Statement } from '../model/policy.js';
import type { Witness } from './finding.js';
import { type Home, homesOf, knownOf, notKnownOf, spaceOf } from './home.js';
import { asHeld, type Limits, letThroughByName, limitsOf, noLimits } from './limits.js';
import { withoutKnowing } from './not-known.js';
import type { Questions } from './questions.js';
import { ownAccountOf, type Subject } from './subject.js';
import type { Evidence, Offence, Truth } from './truth.js';
import { asRequest, keysIn, readableRequest } from './witness.js';

/** Statements that limit, looked at for one grant, holders as well. What is counted is work, never time. */
const MOST_LIMITS = 5_000;
const MOST_CAUSES = 20;
/** Searches for the elements that a failure names, one after the other. */
const MOST_ELEMENTS = 8;

type Grant = Extract<Subject, { each: 'grant' }>;

/** What is left of a grant that does not hold, or perhaps not, once all is weighed that limits it. */
export type Weighed =
  | { is: false; witness: Witness; at: readonly Evidence[] }
  | { is: 'unknown'; causes: readonly Cause[] }
  | { is: true };

/**
 * Whether any request shows that a grant is too wide: one that the statement allows, that nothing else that its holder has denies, and
 * that boundary and service control policies let through, but not by an element that would do itself. False with such a request, of
 * any holder; true where it is proven that there is none, of whichever.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 *
 * @param truth false or unknown
 */
export function weigh(grant: Grant, truth: Truth, questions: Questions): Weighed {
  const offences = truth.offences ?? [wholeOf(grant.statement)];
  const certain = truth.is === false ? offences.filter(({ is }) => is === false) : [];
  const found: Weighed = certain.length > 0 ? search(grant, truth, certain, questions) : { is: true };
  if (found.is !== true) return found;
  const rest = offences.filter((offence) => !certain.includes(offence));
  const left: Weighed = rest.length > 0 ? search(grant, truth, rest, questions) : { is: true };
  if (left.is === true) return left;
  const causes = truth.causes.length > 0 ? truth.causes : causesIn(grant.statement);
  return { is: 'unknown', causes: left.is === 'unknown' && causes.length === 0 ? left.causes : causes };
}

/** Rules that ask for no resource in particular are about all of the statement's. */
function wholeOf({ resources, place }: Statement): Offence {
  const anything: Patterns = { not: true, items: [], place };
  return { is: false, at: { place, shown: '' }, resources: resources ?? anything, asked: { key: '' } };
}

/** What is weighed for one holder. */
interface Weighing {
  grant: Grant;
  holder: Holder;
  /** What a request is about, wildcards allowed. */
  action: string;
  limits: Limits;
  questions: Questions;
}

/** Over all holders. */
function search(grant: Grant, truth: Truth, offences: readonly Offence[], questions: Questions): Weighed {
  const budget = { left: MOST_LIMITS };
  const causes: Cause[] = [];
  const action = truth.action ?? '*';
  for (const holder of grant.holders()) {
    budget.left -= 1;
    const limits = limitsOf(holder, grant.scps, action, budget, questions);
    const weighing: Weighing = { grant, holder, action, limits, questions };
    // What is not known stays so where nothing may take it away.
    const isFree = limits.key === '' && grant.statement.conditions.length === 0;
    const found = truth.is === 'unknown' && isFree ? unlimited(grant) : inEveryHome(weighing, offences);
    if (found.is === true) return failure(weighing, offences, found);
    if (found.is === 'unknown' && causes.length < MOST_CAUSES) causes.push(...found.causes);
    if (budget.left > 0) continue;
    const expression = 'there are too many who hold it to look at them all';
    causes.push({ kind: 'undecided', expression, place: grant.statement.place });
    break;
  }
  return causes.length === 0 ? { is: true } : { is: 'unknown', causes: causes.slice(0, MOST_CAUSES) };
}

function unlimited({ statement }: Grant): { is: 'unknown'; causes: readonly Cause[] } {
  const vague: Cause = {
    kind: 'undecided',
    expression: 'what the statement allows is not known',
    place: statement.place,
  };
  return { is: 'unknown', causes: [vague] };
}

type FoundAt = Extract<Found, { is: true }> & { home: Home | undefined };

/**
 * Where the own account is not known: a request in an account that the policies name is enough, for that is the one they are written
 * for, and otherwise there has to be one in each; there is none only if there is none in any. A statement that reaches nothing in the
 * own account is taken at its word: that it is of no use there is for another rule.
 */
function inEveryHome(
  weighing: Weighing,
  offences: readonly Offence[],
): FoundAt | { is: false } | { is: 'unknown'; causes: readonly Cause[] } {
  const { grant, limits } = weighing;
  const { statement, policy } = grant;
  const undecided = (expression: string) => {
    const causes = [...causesIn(statement), ...limits.causes];
    const vague: Cause = { kind: 'undecided', expression, place: statement.place };
    return { is: 'unknown' as const, causes: causes.length > 0 ? causes : [vague] };
  };
  const homes = homesOf([...ownStatements(grant, offences), ...limits.statements], ownAccountOf(policy.on));
  if (homes === undefined) return undecided('it depends on the account, and the policies name too many');
  const reached = homes
    .map(({ named, ...home }) => ({ named, home, found: ask(weighing, offences, home) }))
    .filter(({ home, found }) => found.is !== false || reaches(weighing, offences, home));
  const anywhere = () => [{ named: true, home: undefined, found: ask(weighing, offences, undefined) }];
  const answers = reached.length > 0 ? reached : anywhere();
  const hits = answers.flatMap(({ home, named, found }) => (found.is === true ? [{ ...found, home, named }] : []));
  const shown = hits.find(({ named }) => named) ?? (hits.length === answers.length ? hits[0] : undefined);
  if (shown !== undefined) return shown;
  const vague = answers.map(({ found }) => found).find(({ is }) => is === 'unknown');
  if (vague?.is === 'unknown') return undecided(vague.why);
  return hits.length === 0
    ? { is: false }
    : undecided('it depends on the account that it is used in, which is not known');
}

/** Whether the statement is of any use in an account, whoever holds it. */
function reaches(weighing: Weighing, offences: readonly Offence[], home: Home): boolean {
  const holder: Holder = { ...weighing.holder, principal: undefined };
  return ask({ ...weighing, holder, limits: noLimits }, offences, home).is !== false;
}

/** Whether there is such a request in an account; undefined: in any. */
function ask(weighing: Weighing, offences: readonly Offence[], home: Home | undefined): Found {
  const { grant, holder, action, limits, questions } = weighing;
  const groups = groupsOf(offences);
  const own = groups.map(({ resources }) => ownStatement(grant, resources));
  const sets = groups.map(({ asked: { kind, wouldDo } }, at): Access => {
    const byName = wouldDo === undefined ? [] : [not(letThroughByName(limits, wouldDo))];
    const statement = own[at] ?? grant.statement;
    return all([spaceOf(action, kind, home), about(statement), ...byName]);
  });
  const statements = [...own, ...limits.statements];
  const keys = keysIn(statements);
  const universe: Universe = home === undefined ? {} : knownOf(holder.principal, home, keys);
  const access = all([any(sets), limits.access]);
  const asked = groups.map((group, at) => [group.asked.key, questions.numberOf(own[at] ?? grant.statement)]);
  const key = JSON.stringify([asked, action, limits.key, home, universe.principal, [...(universe.given ?? [])]]);
  const possible = questions.ask(key, statements.length, access, universe);
  const hidden = notKnownOf(holder.principal, home, universe).filter((one) => keys.has(one.toLowerCase()));
  if (possible.is !== true) return possible;
  // A request that is only there if the holder has a certain name shows nothing.
  const set = hidden.length === 0 ? access : withoutKnowing(access, lowerCased(hidden));
  const found = hidden.length === 0 ? possible : questions.ask(`${hidden} ${key}`, statements.length, set, universe);
  if (found.is !== true) return { is: 'unknown', why: dependsOn(hidden, holder) };
  const kind = groups[0]?.asked.kind;
  const resources = groups.map((group) => group.resources);
  const actions = [{ not: false, items: [{ pieces: [action] }] }, grant.statement.actions];
  const why = `only requests on what no ${kind?.type} can be called were found`;
  return readableRequest(found, set, universe, { kind, home, resources, actions }) ?? { is: 'unknown', why };
}

function lowerCased(keys: readonly string[]): Set<string> {
  return new Set(keys.map((key) => key.toLowerCase()));
}

function dependsOn(keys: readonly string[], { principal }: Holder): string {
  const shown = keys.map((key) => `\`${key}\``).join(' and ');
  return `it depends on ${shown} of ${principal?.resource.address}, which is not known`;
}

/** Elements of which the same is asked, together: there may be very many. */
function groupsOf(offences: readonly Offence[]): Pick<Offence, 'asked' | 'resources'>[] {
  const groups = new Map<string, { asked: Offence['asked']; lists: Patterns[] }>();
  for (const { asked, resources } of offences) {
    const key = `${resources.not} ${asked.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { asked, lists: [resources] });
    else group.lists.push(resources);
  }
  return [...groups.values()].map(({ asked, lists }) => {
    const [first] = lists;
    if (first === undefined) throw new Error('a group has one at least');
    const open = lists.find((list) => list.open !== undefined)?.open;
    const items = lists.flatMap((list) => list.items);
    return { asked, resources: { ...first, items, ...(open !== undefined && { open }) } };
  });
}

function ownStatements(grant: Grant, offences: readonly Offence[]): Statement[] {
  return groupsOf(offences).map(({ resources }) => ownStatement(grant, resources));
}

function ownStatement({ statement }: Grant, resources: Patterns): Statement {
  const held = asHeld(statement);
  return held.resources === undefined ? held : { ...held, resources };
}

/** The elements that the holder can make use of, and the request that shows it of the first that was found. */
function failure(weighing: Weighing, offences: readonly Offence[], first: FoundAt): Weighed {
  const at: Evidence[] = [];
  let rest = offences;
  let found: Found = first;
  for (let searches = 1; found.is === true; searches += 1) {
    const { resource } = found.request;
    const is = (offence: Offence) => resourcesReach(offence.resources, literally(resource)) !== false;
    const shown = rest.filter(is);
    at.push(...shown.map((offence) => offence.at));
    rest = rest.filter((offence) => !is(offence));
    if (shown.length === 0 || rest.length === 0 || searches === MOST_ELEMENTS) break;
    found = ask(weighing, rest, first.home);
  }
  const order = offences.map((offence) => offence.at).filter((one) => at.includes(one));
  const { grant, holder, limits, action: asked } = weighing;
  // Case does not count; this is how people write it.
  const action = hasWildcard(asked) ? first.request.action : asked;
  const principal = holder.principal?.resource.address ?? `whoever holds ${grant.policy.on.address}`;
  const shown = asRequest({ ...first.request, principal, action }, [grant.statement, ...limits.statements]);
  // What the rule asks for is none of the policy's secrets.
  const witness = hasWildcard(asked) ? shown : { ...shown, action };
  return { is: false, witness, at: order };
}

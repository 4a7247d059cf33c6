import { type Access, about, all, any, everything, not } from '../iam/access/access.js';
import { allowedBy, deniedBy, type Policy } from '../iam/access/policies.js';
import { actionsReach } from '../iam/action.js';
import type { Kleene } from '../iam/kleene.js';
import type { Element, Pieces, Statement } from '../iam/statement.js';
import type { Budget } from '../iam/text/budget.js';
import type { Cause } from '../input/value.js';
import { causesIn } from '../model/causes.js';
import type { Boundary, Deny, Holder } from '../model/holders.js';
import type * as model from '../model/policy.js';
import type { Questions } from './questions.js';

/** What limits the grants of one holder. */
export interface Limits {
  /** The requests that it lets through. */
  access: Access;
  /** Statements that limit by an element: those that deny all but some resources, and those of boundaries and SCPs that allow some. */
  narrowing: readonly Statement[];
  /** All that have a say. */
  statements: readonly Statement[];
  /** The same for holders whom the same limits. */
  key: string;
  /** What is not known of it. */
  causes: readonly Cause[];
}

/** Of nobody and nothing. */
export const noLimits: Limits = { access: everything, narrowing: [], statements: [], key: '', causes: [] };

/** Of one holder, those that are about the action and do not say the same. */
const MOST_DENIES = 200;
const MOST_CAUSES = 100;

/**
 * @param action what requests are about, wildcards allowed
 * @param budget of statements that may be looked at
 */
export function limitsOf(
  { denies, boundaries }: Holder,
  scps: readonly Policy[],
  action: string,
  budget: Budget,
  questions: Questions,
): Limits {
  const parts = new Map<string, Access>();
  const statements: Statement[] = [];
  const narrowing: Statement[] = [];
  const causes: Cause[] = [];
  const add = ({ key, set, of, narrows, why }: Part) => {
    if (parts.has(key)) return;
    parts.set(key, set());
    for (const statement of of) {
      statements.push(statement);
      if (narrows) narrowing.push(statement);
    }
    if (causes.length < MOST_CAUSES) causes.push(...why());
  };
  const isAbout = (statement: Statement) => reaches(statement, action) !== false;
  for (const boundary of boundaries) add(partOfBoundary(boundary, isAbout, questions));
  for (const level of scps) add(partOfLevel(level, isAbout, questions));
  for (const deny of denies) {
    budget.left -= 1;
    if (!questions.spend() || budget.left < 0 || parts.size >= MOST_DENIES) {
      add(partNotWeighed(deny));
      break;
    }
    const statement = asHeld(deny.statement);
    if (isAbout(statement)) add(partOfDeny(statement, deny.loose, questions.numberOf(statement)));
  }
  return { access: all([...parts.values()]), narrowing, statements, key: [...parts.keys()].sort().join('; '), causes };
}

/** One limit; made only where no other says the same. */
interface Part {
  key: string;
  set(): Access;
  of: readonly Statement[];
  narrows: boolean;
  why(): readonly Cause[];
}

/** @param loose set where it is not known whether the holder has that policy */
function partOfDeny(statement: model.Statement, loose: Cause | undefined, number: number): Part {
  const part = { of: [statement], narrows: loose === undefined };
  const denied = () => deniedBy({ statements: [statement] });
  if (loose === undefined) {
    return { ...part, key: `not ${number}`, set: () => not(denied()), why: () => causesIn(statement) };
  }
  const has: Access = { is: 'unknown', name: `whether there is ${number}` };
  const why = () => [loose, ...causesIn(statement)];
  return { ...part, key: `perhaps not ${number}`, set: () => not(all([has, denied()])), why };
}

/** Without them there is more than is allowed, perhaps. */
function partNotWeighed({ statement: { place }, policy: { on } }: Deny): Part {
  const expression = `there are too many statements that may deny it; that at ${on.address} and others were not weighed`;
  const cause: Cause = { kind: 'undecided', expression, place };
  const set: Access = { is: 'unknown', name: 'statements that are not weighed' };
  return { key: 'more', set: () => set, of: [], narrows: false, why: () => [cause] };
}

function partOfBoundary(boundary: Boundary, isAbout: (one: Statement) => boolean, questions: Questions): Part {
  if ('cause' in boundary) {
    const set: Access = { is: 'unknown', name: 'what a boundary allows that is not known' };
    return { key: 'a boundary', set: () => set, of: [], narrows: false, why: () => [boundary.cause] };
  }
  const of = boundary.policy.statements.map(asHeld).filter(isAbout);
  return {
    key: `within ${of.map((one) => questions.numberOf(one))}`,
    set: () => all([allowedBy({ statements: of }), not(deniedBy({ statements: of }))]),
    of,
    narrows: true,
    why: () => of.flatMap(causesIn),
  };
}

/** A level that only denies stands beside FullAWSAccess. */
function partOfLevel({ statements }: Policy, isAbout: (one: Statement) => boolean, questions: Questions): Part {
  const of = statements.filter(isAbout);
  const full = !statements.some(({ effect }) => effect === 'Allow');
  const allowed = () => (full ? everything : allowedBy({ statements: of }));
  return {
    key: `${full ? 'all but' : 'within'} ${of.map((one) => questions.numberOf(one))}`,
    set: () => all([allowed(), not(deniedBy({ statements: of }))]),
    of,
    narrows: true,
    why: () => [],
  };
}

const held = new WeakMap<model.Statement, model.Statement>();

/**
 * A statement as it counts in an identity policy: AWS accepts no Principal there, so that with one it is not known what it is about.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function asHeld(statement: model.Statement): model.Statement {
  if (statement.principals === undefined) return statement;
  const known = held.get(statement);
  if (known !== undefined) return known;
  const { principals: _, ...rest } = statement;
  const malformed: Cause = { kind: 'malformed', expression: 'a `Principal` in an identity policy', place: rest.place };
  const made = { ...rest, openConditions: rest.openConditions ?? malformed };
  held.set(statement, made);
  return made;
}

/**
 * What limits let through only by an element that would do itself: `role/fn-*` where all else is denied, or all that a boundary allows.
 * @param wouldDo what is asked of an element
 */
export function letThroughByName({ narrowing }: Limits, wouldDo: (pieces: Pieces) => Kleene): Access {
  const sets = narrowing.flatMap((statement): Access[] => {
    const { resources, effect } = statement;
    if (resources === undefined || effect === 'unknown' || resources.not !== (effect === 'Deny')) return [];
    const about = resources.items.map((item) => ({ item, is: wouldDo(item.pieces) }));
    const part = (wanted: Kleene) => about.filter(({ is }) => is === wanted).map(({ item }) => item);
    return [narrowed(statement, part(true)), perhaps(narrowed(statement, part('unknown')))].filter(
      (set) => set !== undefined,
    );
  });
  return any(sets);
}

function narrowed(statement: Statement, items: readonly Element[]): Access | undefined {
  return items.length === 0 ? undefined : about({ ...statement, resources: { not: false, items } });
}

function perhaps(set: Access | undefined): Access | undefined {
  return set && all([set, { is: 'unknown', name: 'whether that element would do' }]);
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

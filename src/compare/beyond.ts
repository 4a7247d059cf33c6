import { type Access, about, all, any, not } from '../iam/access/access.js';
import { type FoundRequest, requestsIn, type Undecided } from '../iam/access/find-request.js';
import { accessOf, allowedBy, deniedBy, levelOf, type Policies, type Policy } from '../iam/access/policies.js';
import type { Universe } from '../iam/access/universe.js';
import type { Statement } from '../iam/statement.js';
import type { Budget } from '../iam/text/budget.js';

/** Steps that one search may take. */
const MOST_STEPS = 2_000_000;
/** Steps for each pattern that a request is held against: it is found, made readable, and asked why it was not so. */
const REQUEST_COST = 5;

const TOO_MUCH = 'it was not looked at: there is too much to compare';

/**
 * Where a statement is about actions of any service, examples are looked for in these: with IAM and STS somebody may make itself
 * whatever it likes.
 */
const LOOKED_AT = { not: false, items: ['iam:*', 'sts:*'].map((pattern) => ({ pieces: [pattern] })) };

export interface Beyond {
  added: readonly FoundRequest[];
  undecided: readonly Undecided[];
}

/**
 * Each way in which `after` allows something that `before` does not: one request for each statement and kind of action; of statements
 * about actions of any service also what they add in the most dangerous ones.
 *
 * @param controls what limits both, one a level: service or resource control policies
 * @param budget of steps, for all searches of a run
 */
export function accessBeyond(
  after: Policies,
  before: Policies,
  controls: readonly Policy[],
  universe: Universe,
  budget: Budget,
): Beyond {
  const set = all([
    allowedBy(after.identity ?? { statements: [] }),
    not(forbidden(after, controls)),
    not(accessOf(before)),
  ]);
  const [first] = after.identity?.statements ?? [];
  if (first === undefined) return { added: [], undecided: [] };
  if (budget.left <= 0) return { added: [], undecided: [{ is: 'unknown', why: TOO_MUCH, statement: first }] };
  const cost = REQUEST_COST * patternsIn([after, before]);
  const { added, undecided } = search(set, universe, budget, cost);
  const wide = [...new Set(added.flatMap(({ statement }) => (statement && isWide(statement) ? [statement] : [])))];
  if (wide.length === 0 || budget.left <= 0) return { added, undecided };
  const dangerous = wide.map((statement) => all([about({ ...statement, actions: LOOKED_AT }), about(statement)]));
  return { added: [...added, ...search(all([any(dangerous), set]), universe, budget, cost).added], undecided };
}

/** As one "not", so that what is found is found by a statement that grants, not by one that limits. */
function forbidden({ identity, boundary }: Policies, controls: readonly Policy[]): Access {
  const denying = [identity, boundary, ...controls].filter((policy) => policy !== undefined);
  const beyond = [...(boundary === undefined ? [] : [allowedBy(boundary)]), ...controls.map(levelOf)].map(not);
  return any([...denying.map(deniedBy), ...beyond]);
}

/** @param cost of each request that is found */
function search(set: Access, universe: Universe, budget: Budget, cost: number): Beyond {
  const steps = { left: Math.min(MOST_STEPS, budget.left) };
  budget.left -= steps.left;
  const added: FoundRequest[] = [];
  const undecided: Undecided[] = [];
  for (const found of requestsIn(set, universe, steps)) {
    if (found.is === true) added.push(found);
    else undecided.push(found);
    if (found.is === true) budget.left -= cost;
  }
  budget.left += Math.max(0, steps.left);
  return { added, undecided };
}

function patternsIn(all: readonly Policies[]): number {
  const statements = all.flatMap(({ identity, boundary }) =>
    [identity, boundary].flatMap((one) => one?.statements ?? []),
  );
  return statements.reduce(
    (sum, { actions, resources }) => sum + actions.items.length + (resources?.items.length ?? 0),
    0,
  );
}

/** Whether it is about actions of any service. */
export function isWide({ actions }: Statement): boolean {
  return (
    actions.not || actions.items.some(({ pieces: [first] }) => typeof first === 'string' && /^[^:]*[*?]/.test(first))
  );
}

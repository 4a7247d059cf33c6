import { type Access, about, all, not } from '../iam/access/access.js';
import { type FoundRequest, requestsIn, type Undecided } from '../iam/access/find-request.js';
import { accessOf, type Policies } from '../iam/access/policies.js';
import type { Universe } from '../iam/access/universe.js';
import type { Statement } from '../iam/statement.js';

/**
 * Where a statement is about actions of any service, examples are looked for in these: with IAM and STS somebody may make itself
 * whatever it likes.
 */
const LOOKED_AT = ['iam:*', 'sts:*'];
const MOST_OF_EACH = 50;

/** Answers for one holder that are listed. */
const MOST_ANSWERS = 500;

/** Statements that allow after, times patterns and values in all: far more than AWS's quotas let anybody have. */
const MOST_WORK = 2_000_000;

/** How many more answers may be that it cannot be told: those are what takes long. All comparisons of a run share it. */
export interface Patience {
  left: number;
}

export interface Beyond {
  added: readonly FoundRequest[];
  undecided: readonly Undecided[];
  /** Not all was looked at. */
  more: boolean;
}

/**
 * Each way in which `after` allows something that `before` does not: one request for each statement and kind of action; of a statement
 * about actions of any service also what it adds in the most dangerous ones.
 */
export function addedAccess(after: Policies, before: Policies, universe: Universe, patience: Patience): Beyond {
  if (workOf(after, before) > MOST_WORK) return { added: [], undecided: [], more: true };
  const set = all([accessOf(after), not(accessOf(before))]);
  const { added, undecided, more } = answers(set, universe, patience);
  const wide = new Set(added.flatMap(({ statement }) => (statement && isWide(statement) ? [statement] : [])));
  const dangers = [...wide].flatMap((statement) => dangerous(statement, set, universe));
  return { added: [...added, ...dangers], undecided, more };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
function workOf(after: Policies, before: Policies): number {
  const allows = after.identity?.statements.filter(({ effect }) => effect !== 'Deny').length ?? 0;
  const policies = [after.identity, after.boundary, before.identity, before.boundary];
  const sizes = policies.flatMap((policy) => policy?.statements ?? []).map(sizeOf);
  return allows * sizes.reduce((sum, size) => sum + size, 0);
}

function sizeOf({ actions, resources, principals, conditions }: Statement): number {
  const values = conditions.reduce((sum, condition) => sum + condition.values.length, 0);
  return actions.items.length + (resources?.items.length ?? 0) + (principals?.items.length ?? 0) + values;
}

function answers(set: Access, universe: Universe, patience: Patience): Beyond {
  const added: FoundRequest[] = [];
  const undecided: Undecided[] = [];
  if (patience.left <= 0) return { added, undecided, more: true };
  for (const found of requestsIn(set, universe)) {
    if (added.length + undecided.length === MOST_ANSWERS) return { added, undecided, more: true };
    if (found.is === true) added.push(found);
    else {
      undecided.push(found);
      patience.left -= 1;
      if (patience.left <= 0) return { added, undecided, more: true };
    }
  }
  return { added, undecided, more: false };
}

function dangerous(statement: Statement, set: Access, universe: Universe): FoundRequest[] {
  const narrow: Statement = {
    ...statement,
    actions: { not: false, items: LOOKED_AT.map((pattern) => ({ pieces: [pattern] })) },
  };
  const found: FoundRequest[] = [];
  for (const one of requestsIn(all([about(narrow), about(statement), set]), universe)) {
    if (one.is === true) found.push({ ...one, statement });
    if (found.length === MOST_OF_EACH) break;
  }
  return found;
}

/** Whether it is about actions of any service. */
export function isWide({ actions }: Statement): boolean {
  return (
    actions.not || actions.items.some(({ pieces: [first] }) => typeof first === 'string' && /^[^:]*[*?]/.test(first))
  );
}

import type { Statement } from '../statement.js';
import type { Budget } from '../text/budget.js';
import type { Access } from './access.js';
import { contains } from './decide.js';
import { fillFixed, fillHome, fillVariables, isOpen } from './fill.js';
import { type Compiled, compileAccess, type Driver } from './parts.js';
import { readableResource } from './readable.js';
import type { Request } from './request.js';
import { Search } from './search.js';
import type { Universe } from './universe.js';
import { variableChoices } from './variable-choices.js';

/** A request of a set. */
export interface FoundRequest {
  is: true;
  request: Request;
  /** Actions of AWS's for which the same holds, that of the request among them; none: AWS has no such action, but may add one. */
  actions: readonly string[];
  /** The statement that it was found by; undefined: the set is not about statements. */
  statement?: Statement;
}

/** `why` completes "it is not known, because". */
export interface Undecided {
  is: 'unknown';
  why: string;
  /** The statement that may let a request in. */
  statement?: Statement;
}

/** Whether there is a request in a set. */
export type Found = FoundRequest | { is: false } | Undecided;

/** Steps of a search, for all statements of a set together: it is they that count, never time. */
const MOST_STEPS = 2_000_000;
/** What holding a request against one part of a statement costs, beside a step of an automaton. */
const REPLAY_COST = 10;
const TOO_INTRICATE = 'it is too intricate to decide';
/** Requests that may be in the set and turn out not to be, for one kind of action. */
const MOST_DOUBTS = 64;

/**
 * Whether there is any request in the set: one that is, or that there is none, or that it cannot be told. A request that is returned
 * was held against the set once more. "None" holds for every request, also for actions that AWS does not have yet.
 *
 * Every request is like one of finitely many: for each side of it (action, resource, principal, each condition key) the ways are
 * gone through in which it can match what the statements say about that side.
 */
export function findRequest(access: Access, universe: Universe): Found {
  let doubt: Undecided | undefined;
  for (const found of requestsIn(access, universe)) {
    if (found.is === true) return found;
    doubt ??= found;
  }
  return doubt ?? { is: false };
}

/**
 * Requests of the set, one for each statement that may let it in and each kind of action, and what cannot be told. Nothing at all
 * proves that the set is empty.
 * @param budget of steps, which is counted down
 */
export function* requestsIn(
  access: Access,
  universe: Universe,
  budget: Budget = { left: MOST_STEPS },
): Generator<FoundRequest | Undecided> {
  const home = fillHome(access, universe);
  const compiled = compileAccess(home);
  const search = new Search(compiled, universe, budget);
  const filled = isOpen(home) ? fillings(home, universe, budget) : undefined;
  for (const [index, driver] of (compiled.drivers ?? [undefined]).entries()) {
    const about = driver === undefined ? {} : { statement: driver.statement };
    if (budget.left < 0) {
      yield { is: 'unknown', why: TOO_INTRICATE, ...about };
      return;
    }
    const found = filled === undefined ? confirmed(search, driver, home) : throughGaps(search, index, driver, filled);
    for (const one of found) yield { ...one, ...about };
  }
}

/** A set without gaps, in which some text was put into each, and what such a request carries. */
interface Filling {
  search: Search;
  compiled: Compiled;
  /** The set that a request is held against: its policy variables are left to the request. */
  settled: Access;
}

/** One filling for each choice of values for policy variables. */
function fillings(home: Access, universe: Universe, budget: Budget): readonly Filling[] {
  const settled = fillFixed(home);
  return variableChoices(settled, universe).map(({ values, context }) => {
    const compiled = compileAccess(fillVariables(settled, values));
    const given = new Map([...(universe.given ?? []), ...context]);
    return { compiled, settled, search: new Search(compiled, { ...universe, given }, budget) };
  });
}

/**
 * Requests of one driver where there are gaps. If there is none whatever stands in them, that is a proof; else one is looked for with
 * some text in each.
 */
function* throughGaps(
  search: Search,
  index: number,
  driver: Driver | undefined,
  filled: readonly Filling[],
): Generator<FoundRequest | Undecided> {
  let none = true;
  for (const group of search.groups(driver)) {
    for (const _ of group) {
      none = false;
      break;
    }
    if (!none) break;
  }
  if (none && search.takeComplete()) return;
  let shown = false;
  const certain = !search.gaps.hangOnFixed();
  for (const { search: inside, compiled, settled } of filled) {
    for (const found of confirmed(inside, compiled.drivers?.[index], settled)) {
      if (found.is === true && certain) {
        shown = true;
        yield found;
      }
    }
    if (shown) return;
  }
  yield { is: 'unknown', why: 'it depends on what is not known' };
}

/** Requests of one driver that were held against the set. */
function* confirmed(search: Search, driver: Driver | undefined, access: Access): Generator<FoundRequest | Undecided> {
  for (const group of search.groups(driver)) {
    let doubts = 0;
    let found: FoundRequest | undefined;
    for (const { request, actions, about } of group) {
      if (contains(access, request, search.universe) === true) {
        const inSet = (resource: string) => contains(access, { ...request, resource }, search.universe) === true;
        found = {
          is: true,
          request: { ...request, resource: readableResource(request.resource, about, inSet, search.budget) },
          actions,
        };
      }
      search.budget.left -= REPLAY_COST * search.compiled.parts.length;
      doubts += 1;
      if (found !== undefined || doubts === MOST_DOUBTS) break;
    }
    if (found !== undefined) yield found;
    else if (doubts > 0) yield { is: 'unknown', why: 'it depends on what is not known' };
  }
  if (!search.takeComplete()) yield { is: 'unknown', why: TOO_INTRICATE };
}

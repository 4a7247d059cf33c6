import { actionsCover } from '../iam/action.js';
import { covers } from '../iam/text/pattern.js';
import type { Condition, Patterns, Statement } from '../model/policy.js';
import { show } from '../model/show.js';
import type { Judged } from './judge.js';
import type { Subject } from './subject.js';

/**
 * Whether the change makes a finding or only leaves it as it was. It is `standing` where the world before has one of the same rule on
 * the same resource whose grant covers this one: whoever was allowed all of it already is allowed nothing new.
 */
export function stateOf(after: Judged, before: readonly Judged[]): 'new' | 'standing' {
  return before.some((earlier) => isSame(earlier, after)) ? 'standing' : 'new';
}

/** The findings that the change takes away: nothing on the same resource and of the same rule is left of them. */
export function countFixed(after: readonly Judged[], before: readonly Judged[]): number {
  const left = new Set(after.map(keyOf));
  return before.filter((earlier) => earlier.finding.verdict === 'fail' && !left.has(keyOf(earlier))).length;
}

/** By rule and resource. */
export function groupJudged(judged: readonly Judged[]): (of: Judged) => readonly Judged[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return (of) => groups.get(keyOf(of)) ?? [];
}

function keyOf({ finding }: Judged): string {
  return JSON.stringify([finding.rule, finding.resource]);
}

/** A verdict that got worse, from undecided to a failure, is new. */
function isSame(earlier: Judged, later: Judged): boolean {
  if (earlier.finding.verdict === 'unknown' && later.finding.verdict === 'fail') return false;
  return coversSubject(earlier.subject, later.subject);
}

function coversSubject(earlier: Subject, later: Subject): boolean {
  if (earlier.each === 'role-use' || later.each === 'role-use') {
    if (earlier.each !== 'role-use' || later.each !== 'role-use') return false;
    return handed(earlier.use) === handed(later.use);
  }
  return coversStatement(earlier.statement, later.statement);
}

function handed({ role, services, value }: Extract<Subject, { each: 'role-use' }>['use']): string {
  const which = role.is === 'inside' ? role.identity.resource.address : show(value);
  return JSON.stringify([which, services]);
}

function coversStatement(earlier: Statement, later: Statement): boolean {
  if (earlier.effect !== later.effect || earlier.effect === 'unknown') return false;
  if (earlier.openConditions !== undefined || !earlier.conditions.every((one) => isAmong(one, later.conditions)))
    return false;
  if (!coversActions(earlier.actions, later.actions)) return false;
  if (earlier.resources === undefined || later.resources === undefined) return earlier.resources === later.resources;
  return coversResources(earlier.resources, later.resources);
}

/** A condition that both have restricts both alike. */
function isAmong(condition: Condition, others: readonly Condition[]): boolean {
  return others.some((other) => sameCondition(condition, other));
}

function sameCondition(a: Condition, b: Condition): boolean {
  const text = ({ operator, key, values }: Condition) =>
    JSON.stringify([operator, key.toLowerCase(), values.map(({ pieces }) => JSON.stringify(pieces)).sort()]);
  return a.open === undefined && b.open === undefined && text(a) === text(b);
}

function coversActions(earlier: Patterns, later: Patterns): boolean {
  if (sameList(earlier, later)) return true;
  if (later.not || later.open !== undefined) return false;
  return later.items.every(({ pieces }) => {
    const [text] = pieces;
    return pieces.length === 1 && typeof text === 'string' && actionsCover(earlier, text) === true;
  });
}

function coversResources(earlier: Patterns, later: Patterns): boolean {
  if (sameList(earlier, later)) return true;
  if (earlier.not || later.not || later.open !== undefined) return false;
  const patterns = earlier.items.map(({ pieces }) => pieces);
  return later.items.every(({ pieces }) => covers(patterns, pieces, { colons: true }) === true);
}

function sameList(a: Patterns, b: Patterns): boolean {
  const text = ({ not, items }: Patterns) =>
    JSON.stringify([not, items.map(({ pieces }) => JSON.stringify(pieces)).sort()]);
  return a.open === undefined && b.open === undefined && text(a) === text(b);
}

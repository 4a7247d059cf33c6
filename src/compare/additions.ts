import type { Witness } from '../engine/finding.js';
import { actionsReach } from '../iam/action.js';
import type { Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import type { Statement } from '../model/policy.js';
import { isWide } from './beyond.js';
import type { Addition, Part, Requests, Undecided, Who } from './comparison.js';
import { byDanger, byService, type Danger } from './danger.js';

/** A request that somebody may make after and could not before. */
export interface Added {
  part: Part;
  who: Who;
  /** As people read it. */
  request: Witness;
  /** AWS's actions for which the same holds, most dangerous first; none: AWS has no such action. */
  actions: readonly string[];
  danger: Danger;
  /** That allows it, and the resource that carries it. */
  statement: Statement;
  on: Resource;
  /** Of a policy that AWS manages: where that resource attaches it. */
  attachedAt: Place | undefined;
  unless: readonly string[];
  was: string;
}

/** Requests of which only the action, or only who makes them, is another, as one; by statement, most dangerous first. */
export function groupAdded(all: readonly Added[]): Addition[] {
  const byStatement = groupBy(all, ({ statement }) => statement);
  const additions = [...byStatement.values()].flatMap((same) => {
    const requests = groupBy(same, requestKey);
    // Holders that may do the same go together.
    const alike = groupBy([...requests.values()], (group) => whoKey(group));
    return [...alike.values()].map(additionOf);
  });
  return additions.sort(byImportance);
}

/** Something that cannot be decided, of one of those whom it is about. */
export interface Open extends Undecided {
  /** That leaves it open; undefined: it is no statement, but a policy whose text is not known. */
  statement: Statement | undefined;
}

/** What the same statement leaves open for the same reason, or what stands at the same place, as one, whoever it is about. */
export function groupUndecided(all: readonly Open[]): Undecided[] {
  const byWhy = groupBy(all, ({ part, why, resource, place, statement }) =>
    JSON.stringify([part, why, ...(statement === undefined ? [resource, place] : [])]),
  );
  const alike = [...byWhy.values()].flatMap((same) => [...groupBy(same, ({ statement }) => statement).values()]);
  return alike.flatMap((same) => {
    const who = new Map(same.flatMap((one) => one.who.map((each) => [each.resource, each])));
    return same.slice(0, 1).map(({ statement: _, ...first }) => ({ ...first, who: [...who.values()] }));
  });
}

function additionOf(requests: readonly (readonly Added[])[]): Addition {
  const all = requests.flat().sort(byWorst);
  const worst = all[0];
  if (worst === undefined) throw new Error('an addition without a request');
  const { part, statement, on, danger } = worst;
  const who = new Map(all.map((one) => [one.who.resource, one.who]));
  const shown = groupBy(all, shownKey);
  return {
    part,
    danger,
    who: [...who.values()],
    requests: [...shown.values()].map(requestsOf),
    anyService: isWide(statement),
    resource: on.address,
    sid: statement.sid,
    when: on.when,
    unless: [...new Set(all.flatMap(({ unless }) => unless))],
    place: placeOf(worst),
  };
}

function byWorst(a: Added, b: Added): number {
  return byDanger(a.danger, b.danger) || byService(a.request.action, b.request.action);
}

function requestsOf(alike: readonly Added[]): Requests {
  const [first] = alike;
  if (first === undefined) throw new Error('a group without a request');
  const { request, statement, part } = first;
  const secret = statement.actions.items.some(({ value }) => value.sensitive === true);
  const named = alike.flatMap(({ actions, request: { action } }) =>
    actions.length > 0 ? actions : [spelled(action, statement)],
  );
  return {
    actions: secret ? ['(sensitive value)'] : [...new Set(named)],
    listed: alike.some(({ actions }) => actions.length > 0),
    resource: part === 'trust' ? first.on.address : request.resource,
    context: Object.fromEntries(Object.entries(request.context).map(([key, values]) => [key, [values].flat()])),
    principal: part === 'identity' ? null : request.principal,
    was: first.was,
  };
}

/** As the statement spells it: the engine does not care. */
function spelled(action: string, { actions }: Statement): string {
  const texts = actions.items.flatMap(({ pieces: [text, ...more] }) =>
    typeof text === 'string' && more.length === 0 ? text : [],
  );
  return texts.find((text) => text.toLowerCase() === action) ?? action;
}

/** The action of the statement that the request is about; in a plan without sources, the block of the resource. */
function placeOf({ statement: { actions }, actions: [worst], request, on, attachedAt }: Added): Place {
  const action = worst ?? request.action;
  const element = actions.not
    ? undefined
    : actions.items.find((item) => actionsReach({ not: false, items: [item] }, action) === true);
  return spanned(attachedAt ?? element?.value.place ?? actions.place, on);
}

/** The place, or for want of one in a file that of its resource. */
export function spanned(place: Place, on: Resource): Place {
  return place.span === undefined ? { ...on.place, route: place.route } : place;
}

/** What is the same request but for who holds the policy. */
function requestKey(added: Added): string {
  const { request, statement } = added;
  return JSON.stringify([request.action, ...rest(added), statement.index]);
}

function shownKey(added: Added): string {
  return JSON.stringify([...rest(added), added.actions.length > 0, added.was]);
}

function rest({ part, request: { principal, resource, context } }: Added): unknown[] {
  return [part === 'identity' ? null : principal, resource, Object.entries(context).sort()];
}

function whoKey(group: readonly Added[]): string {
  return JSON.stringify(group.map(({ who }) => who.resource).sort());
}

function byImportance(a: Addition, b: Addition): number {
  return (
    byDanger(a.danger, b.danger) ||
    byService(firstAction(a), firstAction(b)) ||
    compareText(a.resource, b.resource) ||
    compareText(showPlace(a), showPlace(b))
  );
}

function firstAction({ requests: [first] }: Addition): string {
  return first?.actions[0] ?? '';
}

function showPlace({ place: { route, span } }: Addition): string {
  return JSON.stringify([String(span?.start.offset ?? 0).padStart(12, '0'), route]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

import type { Complaints } from './complaints.js';
import { asString, isObject, items, type JsonObject, member } from './json.js';
import type { PlanMembers } from './plan-members.js';

/** One entry of `resource_changes`. */
export interface Change {
  entry: JsonObject;
  /** Its `change` member. */
  change: JsonObject;
  /** Destroyed, or no longer looked after. */
  gone: boolean;
  /** Nothing happens to it. */
  untouched: boolean;
}

/** By address. */
export type Changes = ReadonlyMap<string, Change>;

/** The entries of `resource_changes` and of what is deferred. */
export function changeEntries(plan: PlanMembers, complaints: Complaints): readonly unknown[] {
  const deferred = complaints
    .list(plan.deferredChanges, 'deferred_changes')
    .map((each) => member(each, 'resource_change'));
  return [...complaints.list(plan.resourceChanges, 'resource_changes'), ...deferred];
}

/**
 * What happens to which resource. An object that a replacement left behind (`deposed`) has the address of its successor and is
 * no resource of its own. https://developer.hashicorp.com/terraform/internals/json-format#change-representation
 */
export function readChanges(entries: Iterable<unknown>, complaints: Complaints): Changes {
  const changes = new Map<string, Change>();
  for (const entry of entries) {
    const address = asString(member(entry, 'address'));
    const change = member(entry, 'change');
    if (!isObject(entry) || address === undefined || !isObject(change)) {
      complaints.add('an entry of `resource_changes` cannot be read: it needs `address` and `change`');
      continue;
    }
    if (member(entry, 'deposed') !== undefined) continue;
    if (changes.has(address)) complaints.add(`\`${address}\` comes twice in \`resource_changes\``);
    else {
      const actions = items(member(change, 'actions'));
      if (actions.length === 0) complaints.add(`\`change.actions\` of \`${address}\` should be a list of actions`);
      const gone = actions.length > 0 && actions.every((action) => action === 'delete' || action === 'forget');
      const untouched = actions.length > 0 && actions.every((action) => action === 'no-op');
      changes.set(address, { entry, change, gone, untouched });
    }
  }
  return changes;
}

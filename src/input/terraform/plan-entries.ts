import { SetAside } from '../json-bytes/later.js';
import { readSetAside } from '../json-bytes/scan.js';
import { changeEntries } from './changes.js';
import { type Complaints, createComplaints } from './complaints.js';
import { MODULE_LEVELS } from './config.js';
import { asString, isObject, type JsonObject, member, memberAt } from './json.js';
import type { ModuleInstance, Modules } from './modules.js';
import type { PlanMembers } from './plan-members.js';

/*
 * The entries of a plan's lists of resources, of which some were set aside when it was scanned (`plan-shape.ts`).
 */

/** All resources of a `values` representation with their modules, parents before children. */
export function* walk(
  values: unknown,
  where: string,
  modules: Modules,
  complaints: Complaints,
): Generator<[unknown, ModuleInstance]> {
  const root = complaints.object(memberAt(complaints.object(values, where), 'root_module'), `${where}.root_module`);
  if (root === undefined) return;
  const open: { json: JsonObject; module: ModuleInstance }[] = [{ json: root, module: modules.root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { json, module } = next;
    for (const entry of complaints.list(member(json, 'resources'), `${where}: resources`)) yield [entry, module];
    const children = complaints.list(member(json, 'child_modules'), `${where}: child_modules`);
    for (const childJson of children.toReversed()) {
      const address = asString(member(childJson, 'address'));
      const child = address === undefined ? undefined : modules.below(module, address);
      if (!isObject(childJson) || child === undefined) {
        const shown = address === undefined ? 'without an address' : `\`${address.slice(0, 200)}\``;
        const reason = `it should lie below \`${module.address || 'the root'}\`, at most ${MODULE_LEVELS} levels deep`;
        complaints.add(`a child module ${shown} in \`${where}\` cannot be read: ${reason}`);
      } else open.push({ json: childJson, module: child });
    }
  }
}

/** The type under which an entry was set aside; undefined: it was not. */
export function groupOf(entry: unknown): string | undefined {
  return entry instanceof SetAside ? entry.group : undefined;
}

/** It was not set aside. */
export function isRead(entry: unknown): boolean {
  return !(entry instanceof SetAside);
}

/** Those that are to be read. */
export function* picked(entries: Iterable<unknown>, isPicked: (entry: unknown) => boolean): Generator<unknown> {
  for (const entry of entries) if (isPicked(entry)) yield readEntry(entry);
}

export function readEntry(entry: unknown): unknown {
  return entry instanceof SetAside ? readSetAside(entry) : entry;
}

/** The types of which something was set aside and something was not: of one resource it may be the one here, and the other there. */
export function mixedTypes(plan: PlanMembers, modules: Modules): ReadonlySet<string | undefined> {
  const complaints = createComplaints('');
  const groups = new Set<string>();
  const types = new Set<unknown>();
  const look = (entry: unknown) => {
    const group = groupOf(entry);
    if (group !== undefined) groups.add(group);
    else if (member(entry, 'mode') === 'managed') types.add(member(entry, 'type'));
  };
  for (const [entry] of walk(plan.plannedValues, '', modules, complaints)) look(entry);
  for (const entry of changeEntries(plan, complaints)) look(entry);
  return new Set([...groups].filter((group) => types.has(group)));
}

import { type Changes, changeEntries, readChanges } from './changes.js';
import { type Complaints, createComplaints } from './complaints.js';
import { localName } from './config.js';
import { blockOf, type Identity, type Instance, PlannedInstance, plannedValues, type ValuesIn } from './instance.js';
import { asString, hasObject, type JsonObject, member, memberAt } from './json.js';
import type { ModuleInstance, Modules } from './modules.js';
import { groupOf, isRead, mixedTypes, picked, readEntry, walk } from './plan-entries.js';
import type { PlanMembers } from './plan-members.js';

export type { Instance } from './instance.js';

export interface Instances {
  /** But for those that were set aside when the plan was scanned (`plan-shape.ts`), and that nobody has asked for. */
  readonly byAddress: ReadonlyMap<string, Instance>;
  /** All instances of a block in an instance of its module. */
  ofBlock(block: Omit<Identity, 'address'>): readonly Instance[];
  /** Of these by address: those to which nothing happens, as the plan says. */
  readonly untouched: ReadonlyMap<string, PlannedInstance>;
  /** How many were set aside. */
  readonly aside: number;
}

/**
 * Everything as it will be: the resources of `planned_values`, with the values of their `resource_changes`, and the data sources
 * that were read while planning, which are in `prior_state` only. What is destroyed or forgotten is not in it.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export function collectInstances(plan: PlanMembers, modules: Modules, complaints: Complaints): Instances {
  if (memberAt(plan.plannedValues, 'root_module') === undefined && plan.resourceChanges === undefined) {
    complaints.add(
      'the plan has neither `planned_values.root_module` nor `resource_changes`, so what it does is not known',
    );
  }
  const found = new Found((type) => {
    // What is wrong with the plan as a whole was said before.
    addPlanned(found, plan, modules, createComplaints(''), (entry) => groupOf(entry) === type);
  });
  const mixed = mixedTypes(plan, modules);
  addPlanned(found, plan, modules, complaints, (entry) => isRead(entry) || mixed.has(groupOf(entry)));
  for (const [entry] of walk(plan.plannedValues, '', modules, createComplaints(''))) {
    if (!isRead(entry) && !mixed.has(groupOf(entry))) found.aside += 1;
  }
  return found;
}

/** @param isPicked whether an entry is to be read */
function addPlanned(
  found: Found,
  plan: PlanMembers,
  modules: Modules,
  complaints: Complaints,
  isPicked: (entry: unknown) => boolean,
): void {
  const { byAddress } = found;
  const changes = readChanges(picked(changeEntries(plan, complaints), isPicked), complaints);

  const add = (entry: unknown, module: ModuleInstance, where: string) => {
    const change = changes.get(asString(member(entry, 'address')) ?? '');
    if (change?.gone) return;
    const identity = readIdentity(entry, module, where, complaints);
    if (identity === undefined) return;
    const values = plannedValues(entry, change?.change);
    complainOfValues(values, change?.change, identity.address, complaints);
    const instance = new PlannedInstance(identity, entry, values);
    if (!found.add(instance)) complaints.add(`\`${identity.address}\` comes twice in \`${where}\``);
    else if (where === 'prior_state' || change?.untouched) found.untouched.set(identity.address, instance);
  };

  for (const [entry, module] of walk(plan.plannedValues, 'planned_values', modules, complaints)) {
    if (isPicked(entry)) add(readEntry(entry), module, 'planned_values');
  }
  addLeftOut(changes, byAddress, modules, complaints, add);
  const prior = complaints.object(plan.priorState, 'prior_state');
  for (const [entry, module] of walk(member(prior, 'values'), 'prior_state.values', modules, complaints)) {
    // Data sources are never set aside.
    if (member(entry, 'mode') !== 'data' || !isConfigured(entry, module, modules.root)) continue;
    // One that has to be read again is there already, and its values in the state are the old ones.
    if (!byAddress.has(asString(member(entry, 'address')) ?? '')) add(entry, module, 'prior_state');
  }
}

/**
 * Everything as it was: the state that was planned against, after its refresh (https://developer.hashicorp.com/terraform/internals/json-format).
 * Moved resources have their new addresses in it already. What it does not have, as where a plan was cut down to its changes, is as
 * `change.before` has it; so is what is imported. An object that an earlier replacement left behind (`deposed`) was no resource. What is
 * malformed is no reason not to judge the change: without a before, everything counts as new.
 *
 * @param after what is the same in it is the same object: nothing of it is read twice
 */
export function collectBefore(plan: PlanMembers, modules: Modules, after?: Instances): Instances {
  const complaints = createComplaints('');
  const found = new Found(() => {});
  const add = (entry: unknown, module: ModuleInstance, values: ValuesIn) => {
    const identity = readIdentity(entry, module, '', complaints);
    if (identity === undefined) return;
    const now = after?.untouched.get(identity.address);
    found.add(now?.isSame(identity, values) ? now : new PlannedInstance(identity, entry, values));
  };
  for (const [entry, module] of walk(member(plan.priorState, 'values'), '', modules, complaints)) {
    if (isRead(entry)) add(entry, module, plannedValues(entry, undefined));
  }
  const changes = readChanges(picked(changeEntries(plan, complaints), isRead), complaints);
  for (const [address, { entry, change }] of changes) {
    if (found.byAddress.has(address) || found.byAddress.has(asString(member(entry, 'previous_address')) ?? ''))
      continue;
    const module = modules.at(asString(member(entry, 'module_address')) ?? '');
    if (module !== undefined && hasObject(change, 'before')) add(entry, module, { of: 'before', json: change });
  }
  return found;
}

/** Instances in the order in which they were found. */
class Found implements Instances {
  readonly byAddress = new Map<string, Instance>();
  readonly untouched = new Map<string, PlannedInstance>();
  aside = 0;
  /** By their addresses; made when one is first asked for: a plan in which nothing is unknown needs it not. */
  private blocks: Map<string, Instance[]> | undefined;
  private readonly loaded = new Set<string>();

  /** @param load adds those of a type that were set aside */
  constructor(private readonly load: (type: string) => void) {}

  /** False where there is one with this address already. */
  add(instance: Instance): boolean {
    if (this.byAddress.has(instance.address)) return false;
    this.byAddress.set(instance.address, instance);
    if (this.blocks !== undefined) addTo(this.blocks, instance);
    return true;
  }

  ofBlock(block: Omit<Identity, 'address'>): readonly Instance[] {
    const { mode, type } = block;
    if (this.aside > 0 && mode === 'managed' && !this.loaded.has(type)) {
      this.loaded.add(type);
      this.load(type);
    }
    if (this.blocks === undefined) {
      this.blocks = new Map();
      for (const instance of this.byAddress.values()) addTo(this.blocks, instance);
    }
    return this.blocks.get(blockOf(block)) ?? [];
  }
}

function addTo(blocks: Map<string, Instance[]>, instance: Instance): void {
  const block = blockOf(instance);
  const others = blocks.get(block);
  if (others === undefined) blocks.set(block, [instance]);
  else others.push(instance);
}

/** A whole plan has everything in `planned_values`; one with deferred changes, or one that was cut down, may not. */
function addLeftOut(
  changes: Changes,
  known: ReadonlyMap<string, Instance>,
  modules: Modules,
  complaints: Complaints,
  add: (entry: unknown, module: ModuleInstance, where: string) => void,
): void {
  for (const [address, { entry, gone }] of changes) {
    if (gone || known.has(address)) continue;
    const module = modules.at(asString(member(entry, 'module_address')) ?? '');
    if (module === undefined) complaints.add(`\`module_address\` of \`${address}\` is not the address of a module`);
    else add(entry, module, 'resource_changes');
  }
}

/** Without a refresh the state still has data sources that the sources no longer have. */
function isConfigured(entry: unknown, module: ModuleInstance, root: ModuleInstance): boolean {
  if (root.config?.resources.size === 0 && root.config.calls.size === 0) return true;
  const name = localName('data', asString(member(entry, 'type')) ?? '', asString(member(entry, 'name')) ?? '');
  return module.config?.resources.has(name) ?? false;
}

function readIdentity(
  entry: unknown,
  module: ModuleInstance,
  where: string,
  complaints: Complaints,
): Identity | undefined {
  const address = asString(member(entry, 'address'));
  const type = asString(member(entry, 'type'));
  const name = asString(member(entry, 'name'));
  const mode = member(entry, 'mode');
  if (address === undefined || type === undefined || name === undefined) {
    complaints.add(`a resource in \`${where}\` cannot be read: it needs \`address\`, \`type\` and \`name\``);
    return undefined;
  }
  if (mode !== 'managed' && mode !== 'data') {
    complaints.add(`the \`mode\` of \`${address}\` should be \`managed\` or \`data\``);
    return undefined;
  }
  return { address, mode, type, name, module };
}

function complainOfValues(
  { of }: ValuesIn,
  change: JsonObject | undefined,
  address: string,
  complaints: Complaints,
): void {
  if (of === 'after' && !hasObject(change, 'after')) {
    const after = member(change, 'after');
    if (after !== null && after !== undefined) complaints.add(`\`change.after\` of \`${address}\` is not an object`);
  }
  if (of === 'nothing' && member(change, 'after_unknown') !== true) {
    complaints.add(`the plan has no values for \`${address}\``);
  }
}

import { type Changes, readChanges } from './changes.js';
import { type Complaints, createComplaints } from './complaints.js';
import { localName, MODULE_LEVELS } from './config.js';
import { blockOf, type Identity, type Instance, PlannedInstance, plannedValues, type ValuesIn } from './instance.js';
import { asString, hasObject, isObject, type JsonObject, member, memberAt } from './json.js';
import type { ModuleInstance, Modules } from './modules.js';
import type { PlanMembers } from './plan-members.js';

export type { Instance } from './instance.js';

export interface Instances {
  byAddress: ReadonlyMap<string, Instance>;
  /** All instances of one block, by the module instance's prefix and the block's local name. */
  readonly byBlock: ReadonlyMap<string, readonly Instance[]>;
}

/**
 * Everything as it will be: the resources of `planned_values`, with the values of their `resource_changes`, and the data sources
 * that were read while planning, which are in `prior_state` only. What is destroyed or forgotten is not in it.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export function collectInstances(plan: PlanMembers, modules: Modules, complaints: Complaints): Instances {
  const changes = readChanges(plan, complaints);
  if (memberAt(plan.plannedValues, 'root_module') === undefined && plan.resourceChanges === undefined) {
    complaints.add(
      'the plan has neither `planned_values.root_module` nor `resource_changes`, so what it does is not known',
    );
  }
  const found = new Found();
  const { byAddress } = found;

  const add = (entry: unknown, module: ModuleInstance, where: string) => {
    const change = changes.get(asString(member(entry, 'address')) ?? '');
    if (change?.gone) return;
    const identity = readIdentity(entry, module, where, complaints);
    if (identity === undefined) return;
    const values = plannedValues(entry, change?.change);
    complainOfValues(values, change?.change, identity.address, complaints);
    if (!found.add(new PlannedInstance(identity, entry, values))) {
      complaints.add(`\`${identity.address}\` comes twice in \`${where}\``);
    }
  };

  for (const [entry, module] of walk(plan.plannedValues, 'planned_values', modules, complaints)) {
    add(entry, module, 'planned_values');
  }
  addLeftOut(changes, byAddress, modules, complaints, add);
  const prior = complaints.object(plan.priorState, 'prior_state');
  for (const [entry, module] of walk(member(prior, 'values'), 'prior_state.values', modules, complaints)) {
    if (member(entry, 'mode') !== 'data' || !isConfigured(entry, module, modules.root)) continue;
    // One that has to be read again is there already, and its values in the state are the old ones.
    if (!byAddress.has(asString(member(entry, 'address')) ?? '')) add(entry, module, 'prior_state');
  }
  return found;
}

/**
 * Everything as it was: the state that was planned against, after its refresh (https://developer.hashicorp.com/terraform/internals/json-format).
 * Moved resources have their new addresses in it already. What it does not have, as where a plan was cut down to its changes, is as
 * `change.before` has it; so is what is imported. An object that an earlier replacement left behind (`deposed`) was no resource. What is
 * malformed is no reason not to judge the change: without a before, everything counts as new.
 */
export function collectBefore(plan: PlanMembers, modules: Modules): Instances {
  const complaints = createComplaints('');
  const found = new Found();
  const add = (entry: unknown, module: ModuleInstance, values: ValuesIn) => {
    const identity = readIdentity(entry, module, '', complaints);
    if (identity !== undefined) found.add(new PlannedInstance(identity, entry, values));
  };
  for (const [entry, module] of walk(member(plan.priorState, 'values'), '', modules, complaints)) {
    add(entry, module, plannedValues(entry, undefined));
  }
  for (const [address, { entry, change }] of readChanges(plan, complaints)) {
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
  private blocks: Map<string, Instance[]> | undefined;

  /** False where there is one with this address already. */
  add(instance: Instance): boolean {
    if (this.byAddress.has(instance.address)) return false;
    this.byAddress.set(instance.address, instance);
    return true;
  }

  /** Made when it is first asked for: a plan in which nothing is unknown needs it not. */
  get byBlock(): ReadonlyMap<string, readonly Instance[]> {
    if (this.blocks === undefined) {
      this.blocks = new Map();
      for (const instance of this.byAddress.values()) {
        const block = blockOf(instance);
        const others = this.blocks.get(block);
        if (others === undefined) this.blocks.set(block, [instance]);
        else others.push(instance);
      }
    }
    return this.blocks;
  }
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

/** All resources of a `values` representation with their modules, parents before children. */
function* walk(
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

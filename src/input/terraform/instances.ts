import { type Changes, readChanges } from './changes.js';
import type { Complaints } from './complaints.js';
import { type ConfigResource, localName, MODULE_LEVELS } from './config.js';
import { asString, isObject, type JsonObject, member, memberAt } from './json.js';
import type { ModuleInstance, Modules } from './modules.js';
import type { PlanMembers } from './plan-members.js';

/** One resource instance of the after world, with what the plan says about it. */
export interface Instance {
  address: string;
  module: ModuleInstance;
  mode: 'managed' | 'data';
  type: string;
  name: string;
  /** The instance key as it is in the plan: `etl`, `0`. */
  index: string | number | undefined;
  /** The same key as addresses have it: `["etl"]`, `[0]`, or empty; undefined where the address is not built as usual. */
  key: string | undefined;
  config: ConfigResource | undefined;
  /** Attributes that are known. */
  values: JsonObject;
  /** The same shape with `true` for what is unknown; `true` alone where nothing is known. */
  unknown: unknown;
  /** The same shape with `true` for what is sensitive. */
  sensitive: unknown;
}

export interface Instances {
  byAddress: ReadonlyMap<string, Instance>;
  /** All instances of one block, by the module instance's prefix and the block's local name. */
  byBlock: ReadonlyMap<string, readonly Instance[]>;
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
  const byAddress = new Map<string, Instance>();
  const byBlock = new Map<string, Instance[]>();

  const add = (entry: unknown, module: ModuleInstance, where: string) => {
    const change = changes.get(asString(member(entry, 'address')) ?? '');
    if (change?.gone) return;
    const instance = readInstance(entry, module, change?.change, where, complaints);
    if (instance === undefined) return;
    if (byAddress.has(instance.address)) {
      complaints.add(`\`${instance.address}\` comes twice in \`${where}\``);
      return;
    }
    byAddress.set(instance.address, instance);
    const block = module.prefix + localName(instance.mode, instance.type, instance.name);
    const others = byBlock.get(block);
    if (others === undefined) byBlock.set(block, [instance]);
    else others.push(instance);
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
  return { byAddress, byBlock };
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

function readInstance(
  entry: unknown,
  module: ModuleInstance,
  change: JsonObject | undefined,
  where: string,
  complaints: Complaints,
): Instance | undefined {
  const [address, type, name] = ['address', 'type', 'name'].map((key) => asString(member(entry, key)));
  const mode = member(entry, 'mode');
  if (address === undefined || type === undefined || name === undefined) {
    complaints.add(`a resource in \`${where}\` cannot be read: it needs \`address\`, \`type\` and \`name\``);
    return undefined;
  }
  if (mode !== 'managed' && mode !== 'data') {
    complaints.add(`the \`mode\` of \`${address}\` should be \`managed\` or \`data\``);
    return undefined;
  }
  const index = member(entry, 'index');
  const block = module.prefix + localName(mode, type, name);
  const key = address.startsWith(block) ? address.slice(block.length) : undefined;
  return {
    address,
    module,
    mode,
    type,
    name,
    index: typeof index === 'string' || typeof index === 'number' ? index : undefined,
    key: key === undefined || key === '' || key.startsWith('[') ? key : undefined,
    config: module.config?.resources.get(localName(mode, type, name)),
    ...readValues(entry, address, change, complaints),
  };
}

function readValues(
  entry: unknown,
  address: string,
  change: JsonObject | undefined,
  complaints: Complaints,
): Pick<Instance, 'values' | 'unknown' | 'sensitive'> {
  const after = member(change, 'after');
  const unknown = member(change, 'after_unknown');
  if (isObject(after) || isObject(unknown)) {
    if (!isObject(after) && after !== null && after !== undefined) {
      complaints.add(`\`change.after\` of \`${address}\` is not an object`);
    }
    return { values: isObject(after) ? after : {}, unknown, sensitive: member(change, 'after_sensitive') };
  }
  const values = member(entry, 'values');
  if (isObject(values)) return { values, unknown: undefined, sensitive: member(entry, 'sensitive_values') };
  if (unknown !== true) complaints.add(`the plan has no values for \`${address}\``);
  return { values: {}, unknown: true, sensitive: undefined };
}

import { isPlainWord } from '../plain-words.js';
import type { ConfigModule } from './config.js';
import type { Instance } from './instances.js';
import { hasObject, isObject, items, type JsonObject, keysOf, member, memberAt, members } from './json.js';
import { isSet, isSetBelow, type Mark, markAt } from './marks.js';
import type { PlanMembers } from './plan-members.js';

/**
 * Values that must not be printed wherever they turn up: of sensitive variables (of modules, too, where the call or the default is a
 * constant), of sensitive outputs, as they will be and as they were, and of everything that is marked sensitive in a resource, before or after.
 * Marks get lost on the way (through `aws_iam_policy_document`), so it is the values that have to be looked for. Words that are AWS's or
 * Terraform's are none; short texts are, though only where they are all that is said (`engine/mask.ts`).
 *
 * What is written for a marked attribute is one, too: a write-only one has no other trace.
 * https://developer.hashicorp.com/terraform/language/manage-sensitive-data
 */
export function collectSecrets(plan: PlanMembers, config: ConfigModule, instances: Iterable<Instance>): string[] {
  const secrets = new Set<string>();
  addVariables(secrets, plan, config);
  for (const outputs of [member(plan.plannedValues, 'outputs'), memberAt(plan.priorState, 'values', 'outputs')]) {
    for (const [, output] of members(outputs)) {
      if (isSet(member(output, 'sensitive'))) addAll(secrets, member(output, 'value'));
    }
  }
  for (const instance of instances) addInstance(secrets, instance);
  const changed = new Set<unknown>();
  const deferred = items(plan.deferredChanges).map((entry) => member(entry, 'resource_change'));
  for (const entry of [...items(plan.resourceChanges), ...deferred]) {
    const change = member(entry, 'change');
    if (hasObject(change, 'before')) changed.add(member(entry, 'address'));
    addMarked(secrets, () => member(change, 'before'), member(change, 'before_sensitive'));
    addMarked(secrets, () => member(change, 'after'), member(change, 'after_sensitive'));
  }
  addPrior(secrets, plan.priorState, changed);
  return [...secrets, ...insideJson(secrets)];
}

function addInstance(secrets: Set<string>, instance: Instance): void {
  const { sensitive } = instance;
  // Key by key: the values are not parsed as a whole.
  const keys = isSet(sensitive) ? keysOf(instance.values) : isObject(sensitive) ? keysOf(sensitive) : [];
  for (const key of keys) {
    const mark = markAt(sensitive, key);
    addMarked(secrets, () => member(instance.values, key), mark);
    if (isSet(mark)) addAll(secrets, memberAt(instance.config?.expressions, key, 'constant_value'));
  }
}

/** What the state had of resources of which no change says it. */
function addPrior(secrets: Set<string>, state: unknown, changed: ReadonlySet<unknown>): void {
  const open = [memberAt(state, 'values', 'root_module')];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const entry of items(member(next, 'resources'))) {
      if (changed.has(member(entry, 'address'))) continue;
      addMarked(secrets, () => member(entry, 'values'), member(entry, 'sensitive_values'));
    }
    for (const child of items(member(next, 'child_modules'))) open.push(child);
  }
}

/**
 * The texts in secrets that are JSON, which turn up alone once somebody has decoded it. Not of policies: there a word is a word of IAM more often
 * than not. Nor where one of the texts is a secret of its own: then the whole is marked because of that one.
 */
function insideJson(secrets: ReadonlySet<string>): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const secret of secrets) {
    const json = parsed(secret);
    if (json === undefined || keysOf(json).some((key) => key.toLowerCase() === 'statement')) continue;
    const texts = new Set<string>();
    addAll(texts, json);
    if (![...texts].some((text) => secrets.has(text))) for (const text of texts) inside.add(text);
  }
  for (const secret of secrets) inside.delete(secret);
  return inside;
}

function parsed(text: string): JsonObject | undefined {
  if (!/^\s{0,1000}[{[]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : { items: value };
  } catch {
    // Most texts are no JSON.
    return undefined;
  }
}

function addVariables(secrets: Set<string>, plan: PlanMembers, root: ConfigModule): void {
  for (const [name, variable] of members(root.variables)) {
    if (!isSet(member(variable, 'sensitive'))) continue;
    addAll(secrets, memberAt(plan.variables, name, 'value'));
    addAll(secrets, member(variable, 'default'));
  }
  const open = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { module, expressions } of next.calls.values()) {
      open.push(module);
      for (const [name, variable] of members(module.variables)) {
        if (!isSet(member(variable, 'sensitive'))) continue;
        addAll(secrets, memberAt(expressions, name, 'constant_value'));
        addAll(secrets, member(variable, 'default'));
      }
    }
  }
}

/** Everything at and below marks. */
function addMarked(secrets: Set<string>, value: () => unknown, mark: Mark): void {
  // Most have none, and then the values need not be read.
  if (!isSetBelow(mark)) return;
  const open: [value: unknown, mark: Mark][] = [[value(), mark]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [each, marked] = next;
    if (isSet(marked)) addAll(secrets, each);
    else if (Array.isArray(marked)) for (const index of marked.keys()) open.push([items(each)[index], marked[index]]);
    else if (isObject(marked))
      for (const key of Object.keys(marked)) open.push([member(each, key), markAt(marked, key)]);
  }
}

/** All texts and numbers of a value. */
function addAll(secrets: Set<string>, value: unknown): void {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const each = open.pop();
    if (typeof each === 'object' && each !== null) for (const below of Object.values(each)) open.push(below);
    else if (typeof each === 'string' || typeof each === 'number') add(secrets, String(each));
  }
}

function add(secrets: Set<string>, text: string): void {
  if (!isPlainWord(text)) secrets.add(text);
}

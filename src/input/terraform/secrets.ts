import type { ConfigModule } from './config.js';
import type { Instance } from './instances.js';
import { isObject, items, keysOf, member, memberAt, members } from './json.js';
import { isSet, isSetBelow, type Mark, markAt } from './marks.js';
import type { PlanMembers } from './plan-members.js';

/** Shorter ones would blot out half of a report and are no secrets. */
const SHORTEST = 4;

/** Words of policies and of Terraform: they tell nothing, and hiding them makes a report unreadable. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null', 'none', 'default', 'Allow', 'Deny', 'Effect', 'Action', 'NotAction', 'Resource'],
  ...['NotResource', 'Principal', 'NotPrincipal', 'Service', 'Federated', 'Condition', 'Statement', 'Version'],
  ...['2012-10-17', '2008-10-17', 'aws-cn', 'aws-us-gov', 'StringEquals', 'StringLike', 'ArnLike', 'ArnEquals'],
  ...['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML', 'sts:TagSession', 'iam:PassRole'],
  ...['iam:PassedToService', 'sts:ExternalId', 'aws:SourceArn', 'aws:SourceAccount'],
]);

/** Regions and service principals. */
const PLAIN_FORMS = /^([a-z]{2}(-[a-z]+)+-\d|[a-z0-9-]+(\.[a-z0-9-]+)?\.amazonaws\.com(\.cn)?)$/;

/**
 * Values that must not be printed wherever they turn up: of sensitive variables (of modules, too, where the call or the default is a
 * constant), of sensitive outputs, as they will be and as they were, and of everything that is marked sensitive in a resource, before or after. Marks get lost on the
 * way (through `aws_iam_policy_document`), so it is the values that have to be looked for.
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
  for (const instance of instances) {
    const { sensitive } = instance;
    // Key by key: the values are not parsed as a whole.
    const keys = isSet(sensitive) ? keysOf(instance.values) : isObject(sensitive) ? keysOf(sensitive) : [];
    for (const key of keys) addMarked(secrets, () => member(instance.values, key), markAt(sensitive, key));
  }
  for (const entry of items(plan.resourceChanges)) {
    const change = member(entry, 'change');
    addMarked(secrets, () => member(change, 'before'), member(change, 'before_sensitive'));
    addMarked(secrets, () => member(change, 'after'), member(change, 'after_sensitive'));
  }
  return [...secrets];
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

/** Everything at and below marks. A text is taken whole, JSON in it is not taken apart: `Allow` in a secret policy is no secret. */
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
  if (text.length >= SHORTEST && !PLAIN.has(text) && !PLAIN_FORMS.test(text)) secrets.add(text);
}

import { isJudgedType } from '../data/judged-types.js';
import type { ObjectShape, Shape } from '../input/json-bytes/shape.js';
import { asString, hasObject, isObject, items, type JsonObject, member, members } from '../input/terraform/json.js';
import { planShape } from '../input/terraform/plan-shape.js';
import { repeatedArguments } from '../input/terraform/providers.js';
import type { Hider } from './hide.js';
import { createLeftOut } from './left-out.js';

/** Who a resource is: written by the author of the sources, and what everything else refers to. */
const IDENTITY: ReadonlySet<string> = new Set([
  ...[
    'address',
    'previous_address',
    'module_address',
    'mode',
    'type',
    'name',
    'index',
    'deposed',
    'actions',
    'depends_on',
  ],
]);

/** What is read of a provider's block; of its other arguments only that they are there (`input/terraform/providers.ts`). */
const PROVIDER_ARGUMENTS: ReadonlySet<string> = new Set(['allowed_account_ids', 'forbidden_account_ids', 'region']);

/** Blocks, or in the provider `awscc` arguments, of which only the role is read. */
const ASSUMED: ReadonlySet<string> = new Set(['assume_role', 'assume_role_with_web_identity']);

/** As deep as `plan-shape.ts` goes, and then one for each module in a module. */
interface Where {
  /** The member of the plan. */
  section: string;
  /** The nearest resource around it. */
  owner: unknown;
}

/**
 * What judging needs of a plan, as JSON, in pieces: what is read at all (`plan-shape.ts`), and of that
 * - values once: those of `planned_values` only where there is no change that has them, those from before only where the prior state
 *   has none
 * - from before, of managed resources only the types that are judged
 * - no arguments of providers but for those that tell where resources go
 * - no attributes that are for programs to read (`left-out.ts`)
 * - for outputs, which are read for secrets only, the stand-ins of all secrets
 *
 * Of what will be, all resources stay: a policy may name any of them by way of a local value, of which a plan keeps no trace.
 *
 * @param plan as `detect` found it, which `readPlan` had no complaints of
 */
export function* neededOf(plan: JsonObject, hider: Hider): Generator<string> {
  const facts = factsOf(plan);
  const leftOut = createLeftOut(member(plan, 'configuration'));
  const sections = typeof planShape === 'object' && planShape.of === 'map' ? (planShape.except ?? {}) : {};
  let comma = '{';
  for (const [section, shape] of [...Object.entries(sections), ['variables', 'later'] as const]) {
    const value = member(plan, section);
    if (value === undefined) continue;
    yield `${comma}${JSON.stringify(section)}:`;
    yield* written(value, shape, section, { section, owner: undefined });
    comma = ',';
  }
  yield comma === '{' ? '{}' : '}';

  function* written(value: unknown, shape: Shape, key: string, where: Where): Generator<string> {
    if (key === 'outputs' && where.section !== 'configuration') yield JSON.stringify(outputs(hider, where.section));
    else if (shape === 'scalar') yield JSON.stringify(value);
    else if (shape === 'later' || shape === 'marks') yield later(value, key, where);
    else if (Array.isArray(value)) yield* list(value, shape, key, where);
    else if (!isObject(value)) yield JSON.stringify(value);
    else if (shape.of === 'object') yield* object(value, shape, where);
    else if (key === 'provider_config') yield JSON.stringify(hidden(providers(value), true, hider));
    else yield* map(value, shape, where);
  }

  function* list(value: readonly unknown[], shape: Shape, key: string, where: Where): Generator<string> {
    const each = typeof shape === 'object' && shape.of === 'list' ? shape.each : 'later';
    let comma = '[';
    for (const item of value) {
      if (!facts.keepsItem(where.section, item)) continue;
      yield comma;
      yield* written(item, each, key, { ...where, owner: item });
      comma = ',';
    }
    yield comma === '[' ? '[]' : ']';
  }

  function* object(value: JsonObject, shape: ObjectShape, where: Where): Generator<string> {
    let comma = '{';
    for (const { key, shape: below } of shape.members) {
      const inner = member(value, key);
      if (inner === undefined || !facts.keepsMember(where, key)) continue;
      yield `${comma}${JSON.stringify(key)}:`;
      yield* written(attributes(value, key, inner, where), below(), key, where);
      comma = ',';
    }
    yield comma === '{' ? '{}' : '}';
  }

  /** The attributes of a resource that are needed; all else as it is. */
  function attributes(value: JsonObject, key: string, inner: unknown, { section, owner }: Where): unknown {
    const resource = member(owner, 'resource_change') ?? owner;
    if (member(resource, 'type') === undefined) return inner;
    if (key === 'after' || key === 'after_unknown') return leftOut.after(value, key, resource);
    if (key === 'before' || (key === 'values' && section === 'prior_state')) return leftOut.before(inner, resource);
    return key === 'expressions' ? leftOut.written(inner, resource) : inner;
  }

  function* map(value: JsonObject, shape: Shape, where: Where): Generator<string> {
    const each = typeof shape === 'object' && shape.of === 'map' ? shape.each : 'later';
    let comma = '{';
    for (const [name, inner] of members(value)) {
      yield `${comma}${JSON.stringify(name)}:`;
      // A name is no key of the format, though it may be called as one.
      yield* written(inner, each, '', where);
      comma = ',';
    }
    yield comma === '{' ? '{}' : '}';
  }

  function later(value: unknown, key: string, { section }: Where): string {
    if (IDENTITY.has(key)) return JSON.stringify(value);
    return JSON.stringify(hidden(value, section === 'configuration', hider));
  }
}

/** `references` in the configuration are names, not values. */
function hidden(value: unknown, isConfiguration: boolean, hider: Hider): unknown {
  if (typeof value === 'string') return hider.text(value);
  if (typeof value === 'number') return hider.number(value);
  if (Array.isArray(value)) return value.map((each) => hidden(each, isConfiguration, hider));
  if (!isObject(value)) return value;
  const entries = members(value).map(([key, each]) => {
    const isNames = isConfiguration && key === 'references' && items(each).every((one) => typeof one === 'string');
    return [key, isNames ? each : hidden(each, isConfiguration, hider)];
  });
  return Object.fromEntries(entries);
}

function outputs(hider: Hider, section: string): JsonObject {
  return section === 'planned_values' ? { secrets: { sensitive: true, value: hider.standIns() } } : {};
}

function providers(value: JsonObject): JsonObject {
  return Object.fromEntries(members(value).map(([key, provider]) => [key, withoutArguments(provider)]));
}

function withoutArguments(provider: unknown): unknown {
  if (!isObject(provider)) return null;
  const entries = members(provider).filter(([key]) => ['name', 'full_name', 'module_address'].includes(key));
  const expressions = member(provider, 'expressions');
  const repeated = new Set(repeatedArguments(expressions));
  const kept = members(expressions).map(([key, each]) => {
    if (repeated.has(key)) return [key, { references: ['each.key'] }];
    return [key, PROVIDER_ARGUMENTS.has(key) ? each : ASSUMED.has(key) ? roleOf(each) : {}];
  });
  return Object.fromEntries([...entries, ...(kept.length === 0 ? [] : [['expressions', Object.fromEntries(kept)]])]);
}

function roleOf(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(roleArn);
  const constant = member(written, 'constant_value');
  return constant === undefined
    ? { references: items(member(written, 'references')) }
    : { constant_value: roleArn(constant) };
}

function roleArn(block: unknown): JsonObject {
  const role = member(block, 'role_arn');
  return role === undefined ? {} : { role_arn: role };
}

/** Which resources and values count, as `input/terraform/instances.ts` reads them. */
function factsOf(plan: JsonObject) {
  const changed = new Set<string>();
  const deferred = items(member(plan, 'deferred_changes')).map((each) => member(each, 'resource_change'));
  for (const entry of [...items(member(plan, 'resource_changes')), ...deferred]) {
    const address = asString(member(entry, 'address'));
    const change = member(entry, 'change');
    const hasValues = hasObject(change, 'after') || hasObject(change, 'after_unknown');
    if (address !== undefined && member(entry, 'deposed') === undefined && hasValues) changed.add(address);
  }
  const prior = addressesIn(member(member(plan, 'prior_state'), 'values'));

  function isJudged(entry: unknown): boolean {
    return isJudgedType(asString(member(entry, 'type')) ?? '');
  }

  function keepsItem(section: string, item: unknown): boolean {
    if (section === 'resource_changes') return member(item, 'deposed') === undefined;
    // What has no type is a module.
    if (section !== 'prior_state' || member(item, 'type') === undefined) return true;
    return member(item, 'mode') === 'data' || isJudged(item);
  }

  function keepsMember({ section, owner }: Where, key: string): boolean {
    const address = asString(member(owner, 'address')) ?? '';
    if (section === 'planned_values') {
      return (key !== 'values' && key !== 'sensitive_values') || !changed.has(address);
    }
    if (section !== 'resource_changes' || (key !== 'before' && key !== 'before_sensitive')) return true;
    const previous = asString(member(owner, 'previous_address')) ?? '';
    return isJudged(owner) && !prior.has(address) && !prior.has(previous);
  }

  return { keepsItem, keepsMember };
}

function addressesIn(values: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [member(values, 'root_module')];
  while (open.length > 0) {
    const next = open.pop();
    for (const entry of items(member(next, 'resources'))) {
      const address = asString(member(entry, 'address'));
      if (address !== undefined) found.add(address);
    }
    for (const child of items(member(next, 'child_modules'))) open.push(child);
  }
  return found;
}

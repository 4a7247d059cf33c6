import { capped, newBudget, spend } from '../../hcl/evaluate/budget.js';
import { factsOf } from '../../hcl/evaluate/facts.js';
import { isTooLarge, tooLarge } from '../../hcl/evaluate/make.js';
import type { Scope } from '../../hcl/evaluate/scope.js';
import type { Place, Route } from '../../place.js';
import type { Note } from '../../resource.js';
import { literal, type Value } from '../../value.js';
import { type Declarations, type ResourceDeclaration, resourceKey } from '../declarations.js';
import type { Instance, Instances } from '../instances.js';
import { member } from '../json.js';
import { isSetBelow } from '../marks.js';
import { callPath, type Modules } from '../modules.js';
import type { PlanMembers } from '../plan-members.js';
import type { Source } from '../source.js';
import type { Found } from '../source-files.js';
import { evaluateMember, memberNames, placeOfMember } from './blocks.js';
import { documentText } from './document-text.js';
import { createMemo } from './memo.js';
import { createNames } from './module-names.js';
import { areAlike, isAlike } from './names.js';
import { knownValue, plannedValue } from './plan-values.js';
import { jsonIn, reconcile, reconcileSeen } from './reconcile.js';
import { settle } from './settle.js';
import type { Own } from './world.js';

/** Evaluates what the sources of a plan say. */
export interface Evaluation {
  /** An attribute of which something is not known (`planned`, with routes), as far as the sources say it. */
  attribute(instance: Instance, name: string, planned: Value): Value;
  /** The nearest place in the sources of what stands at a route; undefined where they say something else there, or nothing. */
  place(instance: Instance, route: Route): Place | undefined;
  /** Where the sources are not those of the plan. */
  notes(): readonly Note[];
}

/** So many steps for all of a plan together, and for one argument, with all that it is the first to ask for. */
const STEPS = 20_000_000;
const STEPS_OF_ONE = 4_000_000;

/**
 * For one plan and its sources. What the plan knows always counts; sources that say otherwise, or name other things than the plan's
 * `configuration`, are not used for that resource.
 * @param document what the notes call it
 */
export function createEvaluation(
  plan: PlanMembers,
  instances: Instances,
  modules: Modules,
  source: Source,
  document: string,
): Evaluation {
  const budget = newBudget(STEPS);
  const memo = createMemo();
  const strangers = new Set<string>();
  const names = createNames({ plan, instances, modules, source, budget, memo, attributeValue });

  /** What the sources say of an argument or of all blocks of a name; undefined where they say nothing, or may not be those of the plan. */
  function written(instance: Instance, name: string): { value: Value; at: Place } | undefined {
    return isTrusted(instance) ? said(instance, name) : undefined;
  }

  /** The same whatever they say of its other arguments: to be held against what the plan knows. */
  function said(instance: Instance, name: string): { value: Value; at: Place } | undefined {
    const found = declared(instance, name);
    if (found === undefined) return undefined;
    const scope = scopeOf(instance, found);
    const body = found.declaration.body();
    const key = `written\n${instance.address}\n${name}`;
    const value = memo(
      key,
      () => capped(budget, STEPS_OF_ONE, () => evaluateMember(body, name, scope)),
      () => undefined,
    );
    const at = placeOfMember(body, name, scope);
    if (value === undefined || at === undefined) return undefined;
    // All of it is walked through again and again.
    const isAffordable = spend(budget, factsOf(value).size);
    return { value: isAffordable ? value : tooLarge(`${instance.address}.${name}`, at), at };
  }

  /** The declaration that says it, which names the same things as the plan does. */
  function declared(instance: Instance, name: string): Found<ResourceDeclaration> | undefined {
    const files = source.module(callPath(instance.module))?.files;
    const key = resourceKey(instance.mode, instance.type, instance.name);
    const base = files?.resource(key, instance.name);
    if (files === undefined || base === undefined || instance.config === undefined) return undefined;
    const found = [base, ...files.overrides(key)].findLast(({ declaration }) => declaration.sets(name));
    if (found === undefined) return undefined;
    const body = found.declaration.body();
    const configured = member(instance.config.expressions, name);
    const attribute = body.attributes.findLast((each) => each.name.name === name);
    const isSame =
      attribute === undefined
        ? areAlike(
            body.blocks.filter(({ type }) => type.name === name).map((block) => block.body),
            configured,
          )
        : isAlike(attribute.value, configured);
    if (!isSame) strangers.add(instance.address);
    return isSame ? found : undefined;
  }

  function scopeOf(instance: Instance, found: Found<ResourceDeclaration>): Scope {
    return names.scope(instance.module, found, ownOf(instance, found));
  }

  /** Whoever says an argument, `for_each` may be said by another file. */
  function ownOf({ module, mode, type, name, index, address }: Instance, found: Found<ResourceDeclaration>): Own {
    const files = source.module(callPath(module))?.files;
    const key = resourceKey(mode, type, name);
    const all = [files?.resource(key, name) ?? found, ...(files?.overrides(key) ?? [])];
    const over = all.findLast(({ declaration }) => declaration.sets('for_each')) ?? found;
    return names.own(module, over, over.declaration.body(), index, address);
  }

  /** Whether no text that both know is another one in the sources. Of IAM only: other providers rewrite what they are given. */
  function isTrusted(instance: Instance): boolean {
    if (!instance.type.startsWith('aws_iam_') || instance.mode === 'data') return true;
    return memo(
      `trusted\n${instance.address}`,
      () => !contradicts(instance),
      () => true,
    );
  }

  function contradicts(instance: Instance): boolean {
    const files = source.module(callPath(instance.module))?.files;
    const found = files?.resource(resourceKey(instance.mode, instance.type, instance.name), instance.name);
    if (found === undefined) return false;
    const body = found.declaration.body();
    const ignored = ignoredIn(found.in, found.declaration);
    if (ignored === 'all') return false;
    for (const name of memberNames(body)) {
      const planned = member(instance.values, name);
      if (typeof planned !== 'string' || ignored.has(name)) continue;
      const own = declared(instance, name);
      if (own === undefined) continue;
      const scope = scopeOf(instance, own);
      const value = capped(budget, STEPS_OF_ONE, () => evaluateMember(own.declaration.body(), name, scope));
      const text = literal(value);
      if (text === undefined || text === planned || value?.kind !== 'text') continue;
      if (reconcile({ kind: 'text', parts: [planned], place: value.place }, value) !== undefined) continue;
      // Providers and AWS normalise policies in ways of their own.
      if (jsonIn(value) !== undefined) continue;
      strangers.add(instance.address);
      return true;
    }
    return false;
  }

  /** An attribute of an instance, as expressions see it. */
  function attributeValue(instance: Instance, name: string): Value {
    return memo(
      `value\n${instance.address}\n${name}`,
      () => attributeOf(instance, name),
      () => plannedAttribute(instance, name),
    );
  }

  function attributeOf(instance: Instance, name: string): Value {
    const planned = plannedAttribute(instance, name);
    if (instance.mode === 'data' && instance.type === 'aws_iam_policy_document' && /^(minified_)?json$/.test(name)) {
      const place = source.resource(callPath(instance.module), 'data', instance.type, instance.name);
      return documentText(instance.address, planned, place, (block) => {
        const own = plannedAttribute(instance, block);
        const its = written(instance, block);
        // The provider computes none of these.
        if (isSetBelow(markOf(instance, block)) && isUnwritten(instance, block)) return knownValue(null);
        if (its === undefined) return own;
        const whole = reconcile(own, its.value) ?? own;
        return whole.place.span === undefined ? { ...whole, place: its.at } : whole;
      });
    }
    if (!isSetBelow(markOf(instance, name))) return planned;
    const its = written(instance, name)?.value;
    // Of what is too large it is still known which attribute it is.
    return its === undefined || isTooLarge(its) ? planned : (reconcileSeen(planned, its) ?? planned);
  }

  function isUnwritten({ module, mode, type, name }: Instance, attribute: string): boolean {
    return source.sets(callPath(module), mode, type, name, attribute) === false;
  }

  return {
    attribute(instance, name, planned) {
      const found = written(instance, name);
      if (found === undefined) return planned;
      const whole = reconcile(planned, found.value);
      if (whole === undefined) {
        strangers.add(instance.address);
        return planned;
      }
      return settle(whole, [name], found.at);
    },
    place(instance, route) {
      const [name] = route;
      const found = typeof name === 'string' ? said(instance, name) : undefined;
      if (found === undefined || typeof name !== 'string') return undefined;
      const whole = reconcile(plannedAttribute(instance, name), found.value);
      return whole === undefined ? undefined : placeAt(settle(whole, [name], found.at), route);
    },
    notes: () => [
      ...source.broken().map(({ file, span }) => ({
        document,
        message: `\`${file}:${span?.start.line}\` has an error, so that no values are taken from that file`,
      })),
      ...[...strangers].map((address) => ({
        document,
        message: `the sources say something else of \`${address}\` than the plan, and were not used for it`,
      })),
    ],
  };
}

function markOf({ unknown }: Instance, name: string): unknown {
  return unknown === true ? true : member(unknown, name);
}

function plannedAttribute(instance: Instance, name: string): Value {
  const marks = { unknown: markOf(instance, name), sensitive: member(instance.sensitive, name) };
  return plannedValue(member(instance.values, name), marks, { address: instance.address, name });
}

/** `lifecycle { ignore_changes = [name] }`: https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle */
function ignoredIn({ text }: Declarations, declaration: ResourceDeclaration): ReadonlySet<string> | 'all' {
  const lifecycle = declaration.body().blocks.find(({ type }) => type.name === 'lifecycle');
  const ignored = lifecycle?.body.attributes.find(({ name }) => name.name === 'ignore_changes')?.value;
  if (ignored === undefined) return new Set();
  if (ignored.kind !== 'tuple') return 'all';
  return new Set(
    ignored.items.map(
      ({ span }) =>
        text
          .slice(span.start.offset, span.end.offset)
          .split(/[.["]+/)
          .find((word) => word !== '') ?? '',
    ),
  );
}

/** The place of what stands at a route, or of the nearest thing above it. */
function placeAt(value: Value, route: Route): Place {
  let current = value;
  for (const step of route.slice(1)) {
    const inner: Value = current.kind === 'text' && current.json !== undefined ? current.json : current;
    const next = below(inner, step);
    if (next === undefined) return { ...inner.place, route };
    current = next;
  }
  const { json } = current.kind === 'text' ? current : { json: undefined };
  return { ...(json ?? current).place, route };
}

/** One that stands alone is the first of a list. */
function below(value: Value, step: string | number): Value | undefined {
  if (typeof step === 'number') return value.kind === 'list' ? value.items[step] : step === 0 ? value : undefined;
  return value.kind === 'map' ? value.entries.findLast(({ key }) => key === step)?.value : undefined;
}

import type { Body } from '../../hcl/ast.js';
import { evaluate } from '../../hcl/evaluate/evaluate.js';
import { absent, derived, unknown, whyUnknown, withSensitive } from '../../hcl/evaluate/make.js';
import type { Path, Scope } from '../../hcl/evaluate/scope.js';
import { type Constraint, convertTo, readConstraint } from '../../hcl/evaluate/type-constraint.js';
import { parseHclExpression } from '../../hcl/parser.js';
import { literalText, quoteKey } from '../../hcl/reference.js';
import type { Entry, Value } from '../../value.js';
import type { CallDeclaration } from '../declarations.js';
import { hasMember, member, memberAt } from '../json.js';
import { isSet } from '../marks.js';
import { callPath, type ModuleInstance } from '../modules.js';
import type { Found } from '../source-files.js';
import { elementsOf, evaluateMember, memberNames } from './blocks.js';
import { circle, notInSources, outside } from './causes.js';
import { LazyEntry } from './lazy-entry.js';
import { isAlike } from './names.js';
import { knownValue, NOWHERE } from './plan-values.js';
import { type Names, NOT_REPEATED, type Resolved, type World } from './world.js';

/** What goes into modules and comes out of them. */
export interface ModuleValues {
  /** `var.name` in this module. */
  variable(module: ModuleInstance, name: string): Value;
  /** `module.name` in this module, with a key and an output, as far as the path goes. */
  call(module: ModuleInstance, name: string, path: Path): Resolved;
}

/** https://developer.hashicorp.com/terraform/language/values */
export function createModuleValues({ plan, modules, source, memo }: World, { scope, own }: Names): ModuleValues {
  const filesOf = (module: ModuleInstance) => source.module(callPath(module));
  const types = new Map<Body, { constraint: Constraint | undefined; made: WeakMap<Value, Value> }>();

  function variable(module: ModuleInstance, name: string): Value {
    const make = () => variableOf(module, name);
    return memo(`var\n${module.address}\n${name}`, make, () => circle(`var.${name}`));
  }

  function variableOf(module: ModuleInstance, name: string): Value {
    const files = filesOf(module)?.files;
    const found = files?.variable(name);
    // Its type may make it another value.
    if (found === undefined && files?.isDoubted(name) === true)
      return unknown(notInSources(`var.${name}`), NOWHERE, 'maybe');
    const body = found?.declaration();
    const isSensitive = isSet(memberAt(module.config?.variables, name, 'sensitive'));
    const inner = found && scope(module, found, NOT_REPEATED);
    let value = module.parent === null ? rootVariable(name) : input(module, module.parent, name);
    if (body !== undefined && inner !== undefined) {
      const nullable = evaluateMember(body, 'nullable', inner);
      const isNull = value?.kind === 'absent' && nullable?.kind === 'scalar' && nullable.value === false;
      if (value === undefined || isNull) value = evaluateMember(body, 'default', inner);
      if (value !== undefined) value = converted(value, body, inner, `var.${name}`);
    }
    if (value === undefined) return unknown(notInSources(`var.${name}`), NOWHERE, 'maybe');
    return isSensitive ? withSensitive(value) : value;
  }

  /**
   * A value by the type that a variable declares. Module instances get the same value again and again, and defaults in a type are
   * constants. https://developer.hashicorp.com/terraform/language/expressions/type-constraints#optional-object-type-attributes
   */
  function converted(value: Value, body: Body, scope: Scope, said: string): Value {
    const type = types.get(body) ?? { constraint: constraintIn(body), made: new WeakMap<Value, Value>() };
    types.set(body, type);
    if (type.constraint === undefined) return value;
    const made =
      type.made.get(value) ?? convertTo(value, type.constraint, (fallback) => evaluate(fallback, scope), said);
    type.made.set(value, made);
    return made;
  }

  function rootVariable(name: string): Value | undefined {
    const given = member(plan.variables, name);
    return hasMember(given, 'value') ? knownValue(member(given, 'value')) : undefined;
  }

  /** What a call hands in; undefined where it hands in nothing. */
  function input(module: ModuleInstance, parent: ModuleInstance, name: string): Value | undefined {
    const found = filesOf(parent)?.files.call(module.call);
    if (found === undefined) return unknown(notInSources(`module.${module.call}`), NOWHERE, 'maybe');
    const saying = sayingOf(parent, module.call, name);
    const given = saying?.declaration.body().attributes.findLast((each) => each.name.name === name);
    if (saying === undefined || given === undefined) return undefined;
    const configured = member(parent.config?.calls.get(module.call)?.expressions, name);
    if (!isAlike(given.value, configured)) {
      return unknown(notInSources(`module.${module.call}.${name}`), NOWHERE, 'maybe');
    }
    const key = module.key === '' ? undefined : readKey(module.key);
    const over = sayingOf(parent, module.call, 'for_each') ?? found;
    return evaluate(
      given.value,
      scope(parent, saying, own(parent, over, over.declaration.body(), key, module.address)),
    );
  }

  /** Where an argument of a call is said: what override files say goes over the rest. */
  function sayingOf(module: ModuleInstance, name: string, argument: string): Found<CallDeclaration> | undefined {
    const files = filesOf(module)?.files;
    const found = files?.call(name);
    if (files === undefined || found === undefined) return undefined;
    return [found, ...files.callOverrides(name)].findLast(({ declaration }) =>
      memberNames(declaration.body()).has(argument),
    );
  }

  function ofCall(module: ModuleInstance, name: string, argument: string): Value | undefined {
    const saying = sayingOf(module, name, argument);
    return saying && evaluateMember(saying.declaration.body(), argument, scope(module, saying, NOT_REPEATED));
  }

  function output(module: ModuleInstance, name: string): Value {
    const make = (): Value => {
      const said = `${module.address}.${name}`;
      const found = filesOf(module)?.files.output(name);
      const given = found?.declaration().attributes.findLast((each) => each.name.name === 'value');
      if (found === undefined || given === undefined) return unknown(notInSources(said), NOWHERE, 'maybe');
      const configured = memberAt(module.config?.outputs, name, 'expression');
      if (!isAlike(given.value, configured)) return unknown(notInSources(said), NOWHERE, 'maybe');
      const value = evaluate(given.value, scope(module, found, NOT_REPEATED));
      return isSet(memberAt(module.config?.outputs, name, 'sensitive')) ? withSensitive(value) : value;
    };
    return memo(`output\n${module.address}\n${name}`, make, () => circle(`${module.address}.${name}`));
  }

  /** `module.name`, with a key and an output, as far as the path goes. */
  function call(module: ModuleInstance, name: string, path: Path): Resolved {
    const address = `${module.prefix}module.${name}`;
    const found = filesOf(module)?.files.call(name);
    if (found === undefined) return { value: unknown(notInSources(address), NOWHERE, 'maybe'), taken: 2 };
    const body = found.declaration.body();
    const inner = scope(module, found, NOT_REPEATED);
    const isEnabled = memo(
      `enabled\n${address}`,
      () => enabledIn(body, inner),
      () => undefined,
    );
    if (isEnabled !== undefined && !(isEnabled.kind === 'scalar' && isEnabled.value === true)) {
      const isOff = isEnabled.kind === 'scalar' && isEnabled.value === false;
      return { value: isOff ? absent(NOWHERE) : derived(isEnabled, NOWHERE), taken: 2 };
    }
    const count = memo(
      `count\n${address}`,
      () => ofCall(module, name, 'count'),
      () => undefined,
    );
    const over = memo(
      `each of\n${address}`,
      () => ofCall(module, name, 'for_each'),
      () => undefined,
    );
    if (count === undefined && over === undefined) return oneCall(address, path, 2);
    const key = path[2];
    if (key !== undefined)
      return oneCall(`${address}[${typeof key === 'number' || count !== undefined ? key : quoteKey(key)}]`, path, 3);
    if (count !== undefined) {
      if (count.kind !== 'scalar' || typeof count.value !== 'number' || count.value > MOST)
        return { value: unknown(whyUnknown(count) ?? outside(`${address}`), NOWHERE, 'maybe'), taken: 2 };
      const all = Array.from({ length: count.value }, (_, index) => outputsOf(`${address}[${index}]`));
      return { value: { kind: 'list', items: all, place: NOWHERE }, taken: 2 };
    }
    const elements = over === undefined ? undefined : keysIn(over);
    if (elements === undefined)
      return { value: unknown((over && whyUnknown(over)) ?? outside(address), NOWHERE, 'maybe'), taken: 2 };
    const entries = elements.map(
      (each): Entry => ({ key: each, keyPlace: NOWHERE, value: outputsOf(`${address}[${quoteKey(each)}]`) }),
    );
    return { value: { kind: 'map', entries, place: NOWHERE }, taken: 2 };
  }

  function oneCall(address: string, path: Path, taken: number): Resolved {
    const name = path[taken];
    const called = modules.at(address);
    if (called === undefined) return { value: unknown(notInSources(address), NOWHERE, 'maybe'), taken };
    if (typeof name !== 'string') return { value: outputsOf(address), taken };
    return { value: output(called, name), taken: taken + 1 };
  }

  function outputsOf(address: string): Value {
    const called = modules.at(address);
    if (called === undefined) return unknown(notInSources(address), NOWHERE, 'maybe');
    const files = filesOf(called)?.files;
    const entries = (files?.outputs() ?? []).map((name) => new LazyEntry(name, () => output(called, name)));
    const isWhole = files === undefined || files.broken().length === 0;
    return { kind: 'map', entries, place: NOWHERE, ...(!isWhole && { open: notInSources(address) }) };
  }

  return { variable, call };
}

function constraintIn({ attributes }: Body): Constraint | undefined {
  const type = attributes.find((each) => each.name.name === 'type')?.value;
  const text = type && literalText(type);
  // In JSON syntax the type stands in quotes.
  const expression = text === undefined ? type : parseHclExpression(text).expression;
  return expression && readConstraint(expression);
}

/** Whether what a block declares is there at all: https://opentofu.org/docs/language/meta-arguments/enabled/ */
function enabledIn(body: Body, scope: Scope): Value | undefined {
  const lifecycle = body.blocks.find(({ type }) => type.name === 'lifecycle');
  return lifecycle && evaluateMember(lifecycle.body, 'enabled', scope);
}

/** Nobody calls a module more often than this. */
const MOST = 10_000;

function keysIn(over: Value): string[] | undefined {
  if (over.kind === 'map' && over.open === undefined) return over.entries.map(({ key }) => key);
  const elements = over.kind === 'list' && over.open === undefined ? elementsOf(over) : undefined;
  const keys = elements?.flatMap(([, value]) =>
    value.kind === 'text' && value.parts.every((part) => typeof part === 'string') ? [value.parts.join('')] : [],
  );
  return keys?.length === elements?.length ? keys : undefined;
}

/** A key as addresses have it, in brackets. */
function readKey(key: string): string | number | undefined {
  const inner = key.slice(1, -1);
  if (/^\d+$/.test(inner)) return Number(inner);
  try {
    const text: unknown = JSON.parse(inner);
    return typeof text === 'string' ? text.replace(/([$%])\1\{/g, '$1{') : undefined;
  } catch {
    return undefined;
  }
}

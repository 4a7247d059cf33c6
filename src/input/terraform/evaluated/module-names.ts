import type { Body } from '../../hcl/ast.js';
import type { Budget } from '../../hcl/evaluate/budget.js';
import { evaluate } from '../../hcl/evaluate/evaluate.js';
import { failure, string, unknown, whyUnknown, withSensitive } from '../../hcl/evaluate/make.js';
import type { Path, Scope } from '../../hcl/evaluate/scope.js';
import { convertTo, readConstraint } from '../../hcl/evaluate/type-constraint.js';
import { parseHclExpression } from '../../hcl/parser.js';
import { literalText, quoteKey } from '../../hcl/reference.js';
import type { Place } from '../../place.js';
import type { Cause, Entry, Value } from '../../value.js';
import { localName } from '../config.js';
import { resourceKey } from '../declarations.js';
import type { Instance, Instances } from '../instances.js';
import { hasMember, items, keysOf, member, memberAt, members } from '../json.js';
import { isSet, isSetBelow } from '../marks.js';
import { callPath, type ModuleInstance, type Modules } from '../modules.js';
import type { PlanMembers } from '../plan-members.js';
import type { Source } from '../source.js';
import type { Found } from '../source-files.js';
import { elementAt, elementsOf, evaluateMember } from './blocks.js';
import type { Memo } from './memo.js';
import { isAlike } from './names.js';
import { knownValue, NOWHERE } from './plan-values.js';

/** What `each` and `count` are where an expression stands. */
export interface Own {
  /** Undefined without `count` and `for_each`. */
  key: string | number | undefined;
  /** `each.value`. */
  value(): Value | undefined;
}

/** What names mean in the modules of a plan. */
export interface Names {
  /** For the expressions of something that a file of this module declares. */
  scope(module: ModuleInstance, found: Found<unknown>, own: Own): Scope;
  /** Of one instance of a block with this body; `id` tells it from others. */
  own(module: ModuleInstance, found: Found<unknown>, body: Body, key: string | number | undefined, id: string): Own;
}

interface World {
  plan: PlanMembers;
  instances: Instances;
  modules: Modules;
  source: Source;
  budget: Budget;
  memo: Memo;
  attributeValue(instance: Instance, name: string): Value;
}

type Resolved = { value: Value; taken: number } | undefined;

const NOT_REPEATED: Own = { key: undefined, value: () => undefined };

/** Everything is worked out when it is asked for, and once. */
export function createNames({ plan, instances, modules, source, budget, memo, attributeValue }: World): Names {
  const isWhole = plan.complete !== false && plan.errored !== true && items(plan.deferredChanges).length === 0;
  const filesOf = (module: ModuleInstance) => source.module(callPath(module));

  function scope(module: ModuleInstance, found: Found<unknown>, own: Own): Scope {
    const files = filesOf(module);
    return {
      text: found.in.text,
      place: (span) => files?.place(found.file, span, found.in.syntax) ?? NOWHERE,
      budget,
      resolve: (path) => resolve(path, module, own),
      readFile: (path) => source.read(path),
    };
  }

  function own(
    module: ModuleInstance,
    found: Found<unknown>,
    body: Body,
    key: string | number | undefined,
    id: string,
  ): Own {
    if (key === undefined) return NOT_REPEATED;
    const over = () =>
      memo(
        `each\n${id}`,
        () => evaluateMember(body, 'for_each', scope(module, found, NOT_REPEATED)),
        () => undefined,
      );
    return {
      key,
      value() {
        const all = over();
        if (all === undefined) return undefined;
        const element = elementAt(all, key);
        if (element !== undefined) return all.sensitive ? withSensitive(element) : element;
        const cause: Cause = whyUnknown(all) ?? notInSources(`each.value of ${id}`);
        return unknown(cause, NOWHERE, 'maybe');
      },
    };
  }

  /** https://developer.hashicorp.com/terraform/language/expressions/references */
  function resolve(path: Path, module: ModuleInstance, { key, value }: Own): Resolved {
    const [head, second, third] = path;
    if (typeof second !== 'string') return undefined;
    switch (head) {
      case 'var':
        return { value: variable(module, second), taken: 2 };
      case 'local':
        return { value: local(module, second), taken: 2 };
      case 'each': {
        if (key === undefined) return undefined;
        const each = second === 'key' ? string(String(key), NOWHERE) : second === 'value' ? value() : undefined;
        return each && { value: each, taken: 2 };
      }
      case 'count':
        return typeof key === 'number' && second === 'index' ? { value: knownValue(key), taken: 2 } : undefined;
      case 'path':
        return { value: pathValue(module, second), taken: 2 };
      case 'module':
        return call(module, second, path);
      case 'data':
        return typeof third === 'string' ? resource(module, 'data', second, third, path) : undefined;
      case 'terraform':
      case 'self':
      case 'ephemeral':
        return { value: unknown(outside(`${head}.${second}`), NOWHERE, 'maybe'), taken: 2 };
      default:
        return typeof head === 'string' ? resource(module, 'managed', head, second, path) : undefined;
    }
  }

  function pathValue(module: ModuleInstance, name: string): Value {
    const folder = name === 'module' ? filesOf(module)?.path : name === 'root' ? '.' : undefined;
    return folder === undefined ? unknown(outside(`path.${name}`), NOWHERE, 'maybe') : string(folder, NOWHERE);
  }

  function local(module: ModuleInstance, name: string): Value {
    const make = (): Value => {
      const found = filesOf(module)?.files.local(name);
      if (found === undefined) return unknown(notInSources(`local.${name}`), NOWHERE, 'maybe');
      return evaluate(found.declaration(), scope(module, found, NOT_REPEATED));
    };
    return memo(`local\n${module.address}\n${name}`, make, () => circle(`local.${name}`));
  }

  function variable(module: ModuleInstance, name: string): Value {
    const make = () => variableOf(module, name);
    return memo(`var\n${module.address}\n${name}`, make, () => circle(`var.${name}`));
  }

  function variableOf(module: ModuleInstance, name: string): Value {
    const found = filesOf(module)?.files.variable(name);
    const body = found?.declaration();
    const isSensitive = isSet(memberAt(module.config?.variables, name, 'sensitive'));
    const inner = found && scope(module, found, NOT_REPEATED);
    let value = module.parent === null ? rootVariable(name) : input(module, module.parent, name);
    if (body !== undefined && inner !== undefined) {
      const nullable = evaluateMember(body, 'nullable', inner);
      const isNull = value?.kind === 'absent' && nullable?.kind === 'scalar' && nullable.value === false;
      if (value === undefined || isNull) value = evaluateMember(body, 'default', inner);
      const type = body.attributes.find((each) => each.name.name === 'type')?.value;
      const text = type && literalText(type);
      // In JSON syntax the type stands in quotes.
      const expression = text === undefined ? type : parseHclExpression(text).expression;
      const constraint = expression && readConstraint(expression);
      if (value !== undefined && constraint !== undefined)
        value = convertTo(value, constraint, (fallback) => evaluate(fallback, inner), `var.${name}`);
    }
    if (value === undefined) return unknown(notInSources(`var.${name}`), NOWHERE, 'maybe');
    return isSensitive ? withSensitive(value) : value;
  }

  function rootVariable(name: string): Value | undefined {
    const given = member(plan.variables, name);
    return hasMember(given, 'value') ? knownValue(member(given, 'value')) : undefined;
  }

  /** What a call hands in; undefined where it hands in nothing. */
  function input(module: ModuleInstance, parent: ModuleInstance, name: string): Value | undefined {
    const found = filesOf(parent)?.files.call(module.call);
    if (found === undefined) return unknown(notInSources(`module.${module.call}`), NOWHERE, 'maybe');
    const body = found.declaration.body();
    const given = body.attributes.findLast((each) => each.name.name === name);
    if (given === undefined) return undefined;
    const configured = member(parent.config?.calls.get(module.call)?.expressions, name);
    if (!isAlike(given.value, configured)) {
      return unknown(notInSources(`module.${module.call}.${name}`), NOWHERE, 'maybe');
    }
    const key = module.key === '' ? undefined : readKey(module.key);
    return evaluate(given.value, scope(parent, found, own(parent, found, body, key, module.address)));
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
    const count = memo(
      `count\n${address}`,
      () => evaluateMember(body, 'count', inner),
      () => undefined,
    );
    const over = memo(
      `each of\n${address}`,
      () => evaluateMember(body, 'for_each', inner),
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
    const entries = (filesOf(called)?.files.outputs() ?? []).map(
      (name) => new LazyEntry(name, () => output(called, name)),
    );
    return { kind: 'map', entries, place: NOWHERE };
  }

  function resource(
    module: ModuleInstance,
    mode: 'managed' | 'data',
    type: string,
    name: string,
    path: Path,
  ): Resolved {
    const used = mode === 'data' ? 3 : 2;
    const block = module.prefix + localName(mode, type, name);
    const all = instances.byBlock.get(block) ?? [];
    const key = path[used];
    const [first] = all;
    if (first === undefined) return { value: noInstance(module, mode, type, name, key), taken: used };
    if (first.index === undefined) return attributeAt(first, path, used);
    if (key === undefined) return { value: collection(all), taken: used };
    const instance = all.find(({ index }) => String(index) === String(key));
    if (instance !== undefined) return attributeAt(instance, path, used + 1);
    return { value: missing(`${block}[${JSON.stringify(key)}]`), taken: used + 1 };
  }

  function attributeAt(instance: Instance, path: Path, used: number): Resolved {
    const name = path[used];
    if (typeof name !== 'string') return { value: objectOf(instance), taken: used };
    return { value: attributeIn(instance, name), taken: used + 1 };
  }

  function attributeIn(instance: Instance, name: string): Value {
    if (instance.unknown === true || hasMember(instance.values, name) || isSetBelow(member(instance.unknown, name)))
      return attributeValue(instance, name);
    return unknown(notInSources(`${instance.address}.${name}`), NOWHERE, 'maybe');
  }

  function collection(all: readonly Instance[]): Value {
    if (typeof all[0]?.index === 'number') {
      const sorted = [...all].sort((a, b) => Number(a.index) - Number(b.index));
      return { kind: 'list', items: sorted.map(objectOf), place: NOWHERE };
    }
    const sorted = [...all].sort((a, b) => (String(a.index) < String(b.index) ? -1 : 1));
    const entries = sorted.map(
      (each): Entry => ({ key: String(each.index), keyPlace: NOWHERE, value: objectOf(each) }),
    );
    return { kind: 'map', entries, place: NOWHERE };
  }

  function objectOf(instance: Instance): Value {
    const { values, unknown: marks, address } = instance;
    const names = new Set([
      ...keysOf(values),
      ...members(marks).flatMap(([key, mark]) => (isSetBelow(mark) ? [key] : [])),
    ]);
    const entries = [...names].map((name) => new LazyEntry(name, () => attributeValue(instance, name)));
    const open: Cause = { kind: 'apply', expression: address, place: NOWHERE };
    return { kind: 'map', entries, place: NOWHERE, ...(marks === true && { open }) };
  }

  /** Of a block that has none, or that the plan does not have. */
  function noInstance(
    module: ModuleInstance,
    mode: 'managed' | 'data',
    type: string,
    name: string,
    key: string | number | undefined,
  ): Value {
    const address = module.prefix + localName(mode, type, name);
    const body = filesOf(module)
      ?.files.resource(resourceKey(mode, type, name), name)
      ?.declaration.body();
    const has = (argument: string) => body?.attributes.some((each) => each.name.name === argument) === true;
    if (!isWhole || body === undefined || (!has('count') && !has('for_each')))
      return unknown(notInSources(address), NOWHERE, 'maybe');
    if (key !== undefined) return failure(address, 'it has no instances', NOWHERE);
    return has('count') ? { kind: 'list', items: [], place: NOWHERE } : { kind: 'map', entries: [], place: NOWHERE };
  }

  function missing(address: string): Value {
    return isWhole
      ? failure(address, 'there is no such instance', NOWHERE)
      : unknown(notInSources(address), NOWHERE, 'maybe');
  }

  return { scope, own };
}

/** Nobody calls a module more often than this. */
const MOST = 10_000;

/** An entry whose value is made when it is asked for: of a resource few attributes are. */
class LazyEntry implements Entry {
  readonly keyPlace: Place = NOWHERE;
  private known: Value | undefined;

  constructor(
    readonly key: string,
    private readonly make: () => Value,
  ) {}

  get value(): Value {
    this.known ??= this.make();
    return this.known;
  }
}

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

function circle(name: string): Value {
  return failure(name, 'it refers to itself', NOWHERE);
}

function notInSources(expression: string): Cause {
  return { kind: 'no-source', expression, place: NOWHERE };
}

function outside(expression: string): Cause {
  return { kind: 'outside', expression, place: NOWHERE };
}

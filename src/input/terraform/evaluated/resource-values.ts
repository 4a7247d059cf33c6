import { absent, failure, unknown } from '../../hcl/evaluate/make.js';
import type { Path } from '../../hcl/evaluate/scope.js';
import type { Cause, Entry, Value } from '../../value.js';
import { localName } from '../config.js';
import { resourceKey } from '../declarations.js';
import type { Instance } from '../instances.js';
import { hasMember, items, keysOf, member, members } from '../json.js';
import { isSetBelow } from '../marks.js';
import { callPath, type ModuleInstance } from '../modules.js';
import { notInSources } from './causes.js';
import { LazyEntry } from './lazy-entry.js';
import { NOWHERE } from './plan-values.js';
import type { Resolved, World } from './world.js';

/** What the names of resources and data sources stand for. */
export interface ResourceValues {
  /** `type.name` or `data.type.name`, with a key and an attribute, as far as the path goes. */
  resource(module: ModuleInstance, mode: 'managed' | 'data', type: string, name: string, path: Path): Resolved;
}

/** https://developer.hashicorp.com/terraform/language/expressions/references#resources */
export function createResourceValues({ plan, instances, source, attributeValue }: World): ResourceValues {
  const isWhole = plan.complete !== false && plan.errored !== true && items(plan.deferredChanges).length === 0;

  function resource(
    module: ModuleInstance,
    mode: 'managed' | 'data',
    type: string,
    name: string,
    path: Path,
  ): Resolved {
    const used = mode === 'data' ? 3 : 2;
    const block = module.prefix + localName(mode, type, name);
    const all = instances.ofBlock({ module, mode, type, name });
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
    const body = source
      .module(callPath(module))
      ?.files.resource(resourceKey(mode, type, name), name)
      ?.declaration.body();
    const lifecycle = body?.blocks.find(({ type }) => type.name === 'lifecycle')?.body;
    // https://opentofu.org/docs/language/meta-arguments/enabled/
    if (isWhole && lifecycle?.attributes.some((each) => each.name.name === 'enabled') === true) return absent(NOWHERE);
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

  return { resource };
}

import type { Place, Route } from '../../src/input/place.js';
import type { Document, Resource } from '../../src/input/resource.js';
import { type Cause, type Hole, type MapValue, text, type Value } from '../../src/input/value.js';
import { buildWorld, type World } from '../../src/model/world.js';

/** Plain data as values, and markers for what data cannot say. */
export class Marker {
  constructor(readonly make: (route: Route) => Value) {}
}

export function placeAt(route: Route): Place {
  return { file: null, syntax: 'none', route };
}

export function causeAt(expression: string, route: Route = [], kind: Cause['kind'] = 'apply'): Cause {
  return { kind, expression, place: placeAt(route) };
}

/** Not known. */
export function unknown(expression = 'var.x', kind: Cause['kind'] = 'apply'): Marker {
  return new Marker((route) => ({ kind: 'unknown', cause: causeAt(expression, route, kind), place: placeAt(route) }));
}

export const absent = new Marker((route) => ({ kind: 'absent', computed: false, place: placeAt(route) }));
export const computed = new Marker((route) => ({ kind: 'absent', computed: true, place: placeAt(route) }));

/** Known, but the provider filled it in. */
export function filledIn(written: object): Marker {
  return new Marker((route) => ({ ...toValue(written, route), computed: true }) as Value);
}

/** A list or map that may have more than what is known. */
export function open(written: object, expression = 'var.more'): Marker {
  return new Marker((route) => {
    const value = toValue(written, route);
    if (value.kind !== 'list' && value.kind !== 'map') throw new Error('only lists and maps are open');
    return { ...value, open: causeAt(expression, route) };
  });
}

export function sensitive(written: unknown): Marker {
  return new Marker((route) => ({ ...toValue(written, route), sensitive: true }));
}

/** A text of parts: strings, and holes by `hole`, `symbol`, `gap`. */
export function parts(...list: (string | Hole)[]): Marker {
  return new Marker((route) => text(list, { place: placeAt(route) }));
}

export function hole(address: string, attribute: string, exact = true): Hole {
  return { of: 'resource', address, attribute, exact, place: placeAt([]) };
}

export function symbol(name: Extract<Hole, { of: 'symbol' }>['name']): Hole {
  return { of: 'symbol', name };
}

export function gap(expression: string): Hole {
  return { of: 'unknown', cause: causeAt(expression) };
}

/** A text that is one reference. */
export function ref(address: string, attribute: string, exact = true): Marker {
  return parts(hole(address, attribute, exact));
}

export function toValue(written: unknown, route: Route = []): Value {
  const place = placeAt(route);
  if (written instanceof Marker) return written.make(route);
  if (written === null || written === undefined) return { kind: 'absent', computed: false, place };
  if (typeof written === 'string') return text([written], { place });
  if (typeof written === 'number' || typeof written === 'boolean') return { kind: 'scalar', value: written, place };
  if (Array.isArray(written)) {
    return { kind: 'list', items: written.map((item, index) => toValue(item, [...route, index])), place };
  }
  return toMap(written, route);
}

export function toMap(written: object, route: Route = []): MapValue {
  const entries = Object.entries(written).map(([key, value]) => {
    const at = [...route, key];
    return { key, keyPlace: placeAt(at), value: toValue(value, at) };
  });
  return { kind: 'map', entries, place: placeAt(route) };
}

export function resource(
  address: string,
  type: string,
  attributes: object = {},
  rest: Partial<Resource> = {},
): Resource {
  const value = toValue(attributes);
  if (value.kind !== 'map') throw new Error('attributes are a map');
  return { address, mode: 'managed', type, attributes: value, when: [], place: placeAt([]), ...rest };
}

export function document(resources: readonly Resource[], rest: Partial<Document> = {}): Document {
  return { name: 'input.json', framework: 'terraform', resources, secrets: [], notes: [], problems: [], ...rest };
}

export function world(resources: readonly Resource[], rest: Partial<Document> = {}): World {
  return buildWorld(document(resources, rest));
}

/** JSON text of a policy with these statements. */
export function policy(...statements: object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

/** `kind`, and what is known: enough to compare values in tables. */
export function brief(value: Value): unknown {
  switch (value.kind) {
    case 'text':
      return value.parts
        .map((part) =>
          typeof part === 'string'
            ? part
            : `<${part.of === 'resource' ? `${part.address}.${part.attribute}` : part.of === 'symbol' ? part.name : part.cause.expression}>`,
        )
        .join('');
    case 'scalar':
      return value.value;
    case 'absent':
      return null;
    case 'unknown':
      return { unknown: value.cause.expression };
    case 'list': {
      const items = value.items.map(brief);
      return value.open === undefined ? items : [...items, { more: value.open.expression }];
    }
    case 'map': {
      const entries = value.entries.map(({ key, value: one }) => [key, brief(one)]);
      return { ...Object.fromEntries(entries), ...(value.open && { more: value.open.expression }) };
    }
  }
}

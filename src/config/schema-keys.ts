import type { core } from 'zod/mini';

/**
 * The keys that a schema knows at a path. Of a union those of every branch that the value may be meant for: a branch is out when a
 * literal of it (`kind: 'enum'`) is not what the value has there.
 *
 * @param data the value that the schema was held against
 */
export function keysAt(schema: core.$ZodType, path: readonly PropertyKey[], data: unknown): readonly string[] {
  let schemas = branches(schema, data);
  let value = data;
  for (const step of path) {
    value = member(value, step);
    schemas = schemas.flatMap((one) => inside(one, step)).flatMap((one) => branches(one, value));
  }
  return [
    ...new Set(schemas.flatMap((one) => (one._zod.def.type === 'object' ? Object.keys(one._zod.def.shape) : []))),
  ];
}

/** The value under a key or index; undefined where there is none. */
export function member(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<PropertyKey, unknown>)[step];
}

/** What a schema is once wrappers are off and unions are spread out. */
function branches(schema: core.$ZodType, data: unknown): readonly core.$ZodTypes[] {
  const known = schema as core.$ZodTypes;
  const { def } = known._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return branches(def.innerType, data);
    case 'pipe':
      return branches(def.in, data);
    case 'lazy':
      return branches(def.getter(), data);
    case 'union': {
      const all = def.options.flatMap((option) => branches(option, data));
      const meant = all.filter((option) => !isRuledOut(option, data));
      return meant.length > 0 ? meant : all;
    }
    default:
      return [known];
  }
}

function isRuledOut(schema: core.$ZodTypes, data: unknown): boolean {
  const { def } = schema._zod;
  if (def.type !== 'object') return false;
  return Object.entries(def.shape).some(([key, one]) => {
    const inner = (one as core.$ZodTypes)._zod.def;
    return inner.type === 'literal' && !inner.values.includes(member(data, key) as core.util.Literal);
  });
}

/** The schemas of what is under a key or index. */
function inside(schema: core.$ZodTypes, step: PropertyKey): readonly core.$ZodType[] {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object': {
      const one = Object.hasOwn(def.shape, step) ? def.shape[String(step)] : def.catchall;
      return one ? [one] : [];
    }
    case 'record':
      return [def.valueType];
    case 'array':
      return [def.element];
    case 'tuple': {
      const one = def.items[Number(step)] ?? def.rest;
      return one ? [one] : [];
    }
    default:
      return [];
  }
}

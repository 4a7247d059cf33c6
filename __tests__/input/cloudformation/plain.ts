import { readTemplate } from '../../../src/input/cloudformation/template-yaml.js';
import { showRoute } from '../../../src/input/place.js';
import type { Document, Resource } from '../../../src/input/resource.js';
import type { Hole, Value } from '../../../src/input/value.js';

/**
 * A value without places, short enough for a table: a text as a string with its holes in angle brackets, lists and maps as they are,
 * `{ unknown }` with kind and expression, `null` for what is not set. What is open has its cause under `…`.
 */
export function plain(value: Value): unknown {
  const said = bare(value);
  return value.sensitive ? { sensitive: said } : said;
}

function bare(value: Value): unknown {
  switch (value.kind) {
    case 'text':
      return value.parts.map((part) => (typeof part === 'string' ? part : hole(part))).join('');
    case 'scalar':
      return value.value;
    case 'absent':
      return null;
    case 'unknown':
      return { unknown: `${value.cause.kind} ${value.cause.expression}` };
    case 'list': {
      const items = value.items.map(plain);
      return value.open ? [...items, { '…': `${value.open.kind} ${value.open.expression}` }] : items;
    }
    case 'map': {
      const entries = value.entries.map((entry): [string, unknown] => [entry.key, plain(entry.value)]);
      if (value.open) entries.push(['…', `${value.open.kind} ${value.open.expression}`]);
      return Object.fromEntries(entries);
    }
  }
}

function hole(part: Hole): string {
  if (part.of === 'symbol') return `<${part.name}>`;
  if (part.of === 'resource') return `<${part.exact ? '' : 'about '}${part.address}.${part.attribute}>`;
  return `<${part.cause.kind} ${part.cause.expression}>`;
}

/** Every value, containers first, with its route as people write it. */
export function* walk(value: Value): Iterable<Value> {
  yield value;
  if (value.kind === 'list') for (const item of value.items) yield* walk(item);
  if (value.kind === 'map') for (const entry of value.entries) yield* walk(entry.value);
}

/** `line:column-line:column` of the value with this route. */
export function placeAt(resource: Resource, route: string): string {
  for (const value of walk(resource.attributes)) {
    if (showRoute(value.place.route) !== route) continue;
    const { span } = value.place;
    return span ? `${span.start.line}:${span.start.column}-${span.end.line}:${span.end.column}` : 'none';
  }
  throw new Error(`no value at ${route}`);
}

/** Reads a template that is right; anything else fails the test. */
export function read(text: string): Document {
  const document = readTemplate(text, 'stacks/app.yaml');
  if (document.problems.length > 0) throw new Error(JSON.stringify(document.problems));
  return document;
}

export function only(document: Document): Resource {
  const [resource] = document.resources;
  if (resource === undefined) throw new Error('no resource');
  return resource;
}

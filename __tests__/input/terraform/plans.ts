import { scanJson } from '../../../src/input/json-bytes/scan.js';
import type { Document, Resource } from '../../../src/input/resource.js';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { planShape } from '../../../src/input/terraform/plan-shape.js';
import type { SourceLookup } from '../../../src/input/terraform/source-lookup.js';
import { entry, type Value } from '../../../src/input/value.js';

/** What identifies a resource in a plan: `aws_iam_role.app`, `data.aws_iam_role.app`, with a key or without. */
export interface Named {
  address: string;
  mode: 'managed' | 'data';
  type: string;
  name: string;
  index?: string | number;
  module_address?: string;
}

/** `['module.ci', 'data', 'aws_iam_role', 'app', '["a"]']` as Terraform would write it. */
export function named(block: string, options: { key?: string | number; module?: string } = {}): Named {
  const data = block.startsWith('data.');
  const [type = '', name = ''] = block.slice(data ? 'data.'.length : 0).split('.');
  const { key, module } = options;
  const quoted = key === undefined ? '' : `[${JSON.stringify(key)}]`;
  return {
    address: `${module === undefined ? '' : `${module}.`}${block}${quoted}`,
    mode: data ? 'data' : 'managed',
    type,
    name,
    ...(key === undefined ? {} : { index: key }),
    ...(module === undefined ? {} : { module_address: module }),
  };
}

/** An entry of `resource_changes` that creates. */
export function change(one: Named, after: object, unknown: object = {}, more: object = {}): object {
  return { ...one, change: { actions: ['create'], before: null, after, after_unknown: unknown, ...more } };
}

/** An entry of `configuration`'s resources. */
export function configured(block: string, expressions?: object): object {
  const { mode, type, name } = named(block);
  return { address: block, mode, type, name, provider_config_key: 'aws', ...(expressions && { expressions }) };
}

export function references(...list: string[]): { references: string[] } {
  return { references: list };
}

/** A plan of what is given; without `planned_values` it is made of the resource changes. */
export function planText(members: object): string {
  return JSON.stringify({ format_version: '1.2', ...members });
}

export function read(members: object, source: SourceLookup | null = null): Document {
  return readPlan(scanned(planText(members)), 'plan.json', source);
}

/** A plan's text as it is read from a file. */
export function scanned(text: string, shape = planShape): unknown {
  const found = scanJson(Buffer.from(text), shape);
  if ('fault' in found) throw new Error(`${found.fault} at ${found.offset}`);
  return found.value;
}

export function resourceIn(document: Document, address: string): Resource {
  const found = document.resources.find((resource) => resource.address === address);
  if (found === undefined) throw new Error(`${address} is not in ${document.resources.map((each) => each.address)}`);
  return found;
}

/** The value down an attribute, as `show` has it. */
export function attribute(document: Document, address: string, ...route: (string | number)[]): string {
  let value: Value | undefined = resourceIn(document, address).attributes;
  for (const step of route) {
    if (value?.kind === 'map') value = entry(value, String(step));
    else value = value?.kind === 'list' ? value.items[Number(step)] : undefined;
  }
  return value === undefined ? 'nothing' : show(value);
}

/**
 * A value in one line: `"text"`, `"<aws_iam_role.app arn>"` for a hole, with `!` where it is exact, `unknown(kind: expression)`,
 * `computed`, `null`.
 */
export function show(value: Value): string {
  const plain = showPlain(value);
  return value.sensitive ? `secret ${plain}` : plain;
}

function showPlain(value: Value): string {
  switch (value.kind) {
    case 'text':
      return `"${value.parts.map((part) => (typeof part === 'string' ? part : showHole(part))).join('')}"`;
    case 'scalar':
      return String(value.value);
    case 'list':
      return `[${value.items.map(show).join(', ')}]`;
    case 'map':
      return `{${value.entries.map((each) => `${each.key}: ${show(each.value)}`).join(', ')}}`;
    case 'absent':
      return value.computed ? 'computed' : 'null';
    case 'unknown':
      return `unknown(${value.cause.kind}: ${value.cause.expression})`;
  }
}

function showHole(hole: Exclude<Extract<Value, { kind: 'text' }>['parts'][number], string>): string {
  if (hole.of !== 'resource') return `<${hole.of}>`;
  return `<${[hole.address, hole.attribute, hole.exact ? '!' : ''].filter((each) => each !== '').join(' ')}>`;
}

/** A source that knows only what is in the table: `aws_iam_policy.a policy` or `aws_iam_policy.a statement.0.resources.0`. */
export function sourceOf(bare: Record<string, string>): SourceLookup {
  return {
    resource: () => undefined,
    bareReference: (modulePath, mode, type, name, path) => {
      const block = [...modulePath, ...(mode === 'data' ? ['data'] : []), type, name].join('.');
      return bare[`${block} ${path.join('.')}`];
    },
    sets: () => undefined,
  };
}

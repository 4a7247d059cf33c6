import type { Route } from '../place.js';
import { isObject, items, type JsonObject, member, members } from './json.js';

/**
 * What `configuration` has for a value of the plan, followed down the value step by step.
 * - `body`: a block; `at` is its route in the source.
 * - `blocks`: all blocks of one name; which of them made an item is told by `itemOrigin`.
 * - `either`: one of several blocks that cannot be told apart.
 * - `expression`: what somebody wrote; it stands for everything below.
 * - `unset`: nobody wrote anything, so the provider computes it.
 * - `lost`: cannot be told (dynamic blocks leave no trace, no configuration).
 */
export type Origin =
  | { of: 'body'; body: JsonObject; at: Route }
  | { of: 'blocks'; blocks: readonly JsonObject[]; at: Route; ordered: boolean }
  | { of: 'either'; bodies: readonly JsonObject[] }
  | { of: 'expression'; expression: JsonObject; at: Route | undefined }
  | { of: 'unset' }
  | { of: 'lost' };

/**
 * Blocks whose order in the plan is the source's, by resource type. Others may be sets, which a plan does not tell; their order says
 * nothing. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
const ORDERED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['aws_iam_policy_document', new Set(['statement', 'source_policy_documents', 'override_policy_documents'])],
]);

/**
 * All that the provider computes, for types where more would be dangerous to assume: anything else that is unknown and written nowhere
 * is from a dynamic block, and not left out.
 */
const COMPUTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['aws_iam_policy_document', new Set(['id', 'json', 'minified_json'])],
]);

/** The origin of what nobody can tell. */
export const LOST: Origin = { of: 'lost' };

/** More blocks than these are not compared with each other to find which item is whose. */
const COMPARED = 50;

/** The origin of the attribute or block `key` of something from `origin`. `type`: the resource's. */
export function memberOrigin(origin: Origin, key: string, type: string): Origin {
  const found = memberWritten(origin, key, type);
  return found.of === 'unset' && COMPUTED.get(type)?.has(key) === false ? LOST : found;
}

function memberWritten(origin: Origin, key: string, type: string): Origin {
  if (origin.of === 'expression') return { ...origin, at: origin.at && [...origin.at, key] };
  if (origin.of === 'body') return written(member(origin.body, key), [...origin.at, key], isOrdered(type, key));
  if (origin.of !== 'either') return LOST;
  const found = origin.bodies.map((body) => written(member(body, key), [key], false));
  const [first] = found;
  if (first === undefined || found.some((each) => each.of !== first.of)) return LOST;
  if (first.of === 'unset') return first;
  if (first.of !== 'expression') return LOST;
  const wanted = referencesIn(first);
  const same = found.every((each) => referencesIn(each) === wanted);
  return same ? { of: 'expression', expression: first.expression, at: undefined } : LOST;
}

/** The origin of the item `index` of `list`, which itself is from `origin`. */
export function itemOrigin(origin: Origin, index: number, list: readonly unknown[]): Origin {
  // Items of a set stand in another order than in the source.
  if (origin.of === 'expression') return { ...origin, at: undefined };
  // With more items than blocks, some are from dynamic blocks, and there is no telling which.
  if (origin.of !== 'blocks' || origin.blocks.length !== list.length) return LOST;
  const { blocks, at } = origin;
  const own = blocks[index];
  if (own === undefined) return LOST;
  if (origin.ordered || blocks.length === 1) return { of: 'body', body: own, at: [...at, index] };
  if (blocks.length > COMPARED) return LOST;
  const fitting = [...blocks.entries()].filter(([, block]) => fits(block, list[index]));
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return { of: 'body', body: only[1], at: [...at, only[0]] };
  return { of: 'either', bodies: only === undefined ? blocks : fitting.map(([, block]) => block) };
}

function referencesIn(origin: Origin): string {
  const references = origin.of === 'expression' ? items(member(origin.expression, 'references')) : [];
  return references.map((each) => (typeof each === 'string' ? each : '')).join('\n');
}

function isOrdered(type: string, key: string): boolean {
  return ORDERED.get(type)?.has(key) ?? false;
}

function written(value: unknown, at: Route, ordered: boolean): Origin {
  if (value === undefined) return { of: 'unset' };
  if (Array.isArray(value)) return { of: 'blocks', blocks: value.filter(isObject), at, ordered };
  if (!isObject(value)) return LOST;
  if (members(value).every(([key]) => key === 'constant_value' || key === 'references')) {
    return { of: 'expression', expression: value, at };
  }
  return { of: 'body', body: value, at: [...at, 0] };
}

/** Whether a block may have made this item: no constant in it has another value there. */
function fits(block: JsonObject | undefined, item: unknown): boolean {
  return members(block).every(([key, expression]) => {
    if (member(expression, 'references') !== undefined) return true;
    return mayBeSame(member(expression, 'constant_value'), member(item, key));
  });
}

function mayBeSame(constant: unknown, value: unknown): boolean {
  if (constant === undefined || constant === null || value === undefined || value === null) return true;
  if (Array.isArray(constant) || Array.isArray(value)) {
    const wanted = new Set(items(value));
    // Unknown items are null, and sets have another order and nothing twice.
    return wanted.has(null) || items(constant).every((each) => typeof each === 'object' || wanted.has(each));
  }
  if (typeof constant === 'object' || typeof value === 'object') return true;
  // Providers rewrite JSON; "30" and 30 are one value to Terraform.
  if (typeof constant === 'string' && /^\s*[[{]/.test(constant)) return true;
  return String(constant) === String(value);
}

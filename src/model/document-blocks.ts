import type { Place, Route } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import { type Cause, type Entry, entry, literal, type MapValue, type Text, text, type Value } from '../input/value.js';

/**
 * The blocks of a Terraform `aws_iam_policy_document` in the grammar of the policy that it renders, so that both are read alike.
 * The provider leaves `effect` unset for Allow and writes IAM's variables as `&{…}`.
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy_document
 * @param route where the policy stands in the resource that uses the document
 * @returns the policy, or why it cannot be told from the blocks.
 */
export function documentPolicy(document: Resource, route: Route): MapValue | Cause {
  const blocks = document.attributes;
  // Statements of these may replace ours by sid, so that ours alone say nothing.
  for (const merged of ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']) {
    const value = entry(blocks, merged);
    if (
      value === undefined ||
      value.kind === 'absent' ||
      (value.kind === 'list' && value.items.length === 0 && !value.open)
    )
      continue;
    return { kind: 'unsupported', expression: `${document.address}.${merged}`, place: value.place };
  }
  const statement = entry(blocks, 'statement');
  const statements = mapList(statement, [...route, 'Statement'], renderStatement);
  const version = entry(blocks, 'version');
  const place = { ...document.place, route };
  return map(place, [
    ['Version', version === undefined || version.kind === 'absent' ? constant('2012-10-17', place) : version],
    ['Statement', statements ?? { kind: 'list', items: [], place }],
  ]);
}

function renderStatement(block: Value, route: Route): Value {
  if (block.kind !== 'map') return block;
  const place = { ...block.place, route };
  const part = (name: string) => entry(block, name);
  const effect = part('effect');
  const entries: [string, Value | undefined][] = [
    ['Sid', part('sid')],
    ['Effect', effect === undefined || effect.kind === 'absent' ? constant('Allow', place) : effect],
    ['Action', texts(part('actions'), [...route, 'Action'])],
    ['NotAction', texts(part('not_actions'), [...route, 'NotAction'])],
    ['Resource', texts(part('resources'), [...route, 'Resource'])],
    ['NotResource', texts(part('not_resources'), [...route, 'NotResource'])],
    ['Principal', principals(part('principals'), [...route, 'Principal'])],
    ['NotPrincipal', principals(part('not_principals'), [...route, 'NotPrincipal'])],
    ['Condition', conditions(part('condition'), [...route, 'Condition'])],
  ];
  return map(
    place,
    entries.filter((pair): pair is [string, Value] => pair[1] !== undefined && pair[1].kind !== 'absent'),
  );
}

/** Empty lists are how the plan shows what is not set. */
function texts(value: Value | undefined, route: Route): Value | undefined {
  if (value?.kind === 'list' && value.items.length === 0 && value.open === undefined) return undefined;
  return mapList(value, route, (item, at) => ({ ...rendered(item), place: { ...item.place, route: at } }));
}

function rendered(value: Value): Value {
  if (value.kind !== 'text') return value;
  const parts = value.parts.map((part) => (typeof part === 'string' ? part.replaceAll('&{', '${') : part));
  return text(parts, value);
}

function principals(value: Value | undefined, route: Route): Value | undefined {
  const blocks = listed(value);
  if (blocks === undefined) return value?.kind === 'unknown' ? value : undefined;
  const entries: [string, Value][] = [];
  let open = value?.kind === 'list' ? value.open : undefined;
  for (const block of blocks) {
    const type = block.kind === 'map' ? literal(entry(block, 'type')) : undefined;
    const identifiers = block.kind === 'map' ? texts(entry(block, 'identifiers'), route) : undefined;
    if (type === '*' && identifiers !== undefined) return constant('*', { ...block.place, route });
    if (type !== undefined && identifiers !== undefined) entries.push([type, identifiers]);
    else open = unknownIn(block);
  }
  const rendering = map({ ...(value as Value).place, route }, entries);
  return open === undefined ? rendering : { ...rendering, open };
}

function conditions(value: Value | undefined, route: Route): Value | undefined {
  const blocks = listed(value);
  if (blocks === undefined) return value?.kind === 'unknown' ? value : undefined;
  const entries: [string, Value][] = [];
  let open = value?.kind === 'list' ? value.open : undefined;
  for (const block of blocks) {
    const test = block.kind === 'map' ? literal(entry(block, 'test')) : undefined;
    const variable = block.kind === 'map' ? literal(entry(block, 'variable')) : undefined;
    const values = block.kind === 'map' ? texts(entry(block, 'values'), route) : undefined;
    if (test === undefined || variable === undefined || values === undefined) open = unknownIn(block);
    else entries.push([test, map({ ...block.place, route }, [[variable, values]])]);
  }
  const rendering = map({ ...(value as Value).place, route }, entries);
  return open === undefined ? rendering : { ...rendering, open };
}

function listed(value: Value | undefined): readonly Value[] | undefined {
  return value?.kind === 'list' && (value.items.length > 0 || value.open !== undefined) ? value.items : undefined;
}

/** The first thing in a block that is not known. */
function unknownIn(block: Value): Cause {
  if (block.kind === 'unknown') return block.cause;
  const within =
    block.kind === 'map' ? block.entries.map((one) => one.value) : block.kind === 'list' ? block.items : [];
  const unknown = within.find((value) => value.kind === 'unknown');
  if (unknown?.kind === 'unknown') return unknown.cause;
  return { kind: 'malformed', expression: 'an incomplete block', place: block.place };
}

function mapList(
  value: Value | undefined,
  route: Route,
  each: (item: Value, route: Route) => Value,
): Value | undefined {
  if (value?.kind !== 'list') return value;
  const items = value.items.map((item, index) => each(item, [...route, index]));
  return { ...value, items, place: { ...value.place, route } };
}

function map(place: Place, pairs: readonly [string, Value][]): MapValue {
  const entries: Entry[] = pairs.map(([key, value]) => ({ key, keyPlace: value.place, value }));
  return { kind: 'map', entries, place };
}

function constant(value: string, place: Place): Text {
  return { kind: 'text', parts: [value], place };
}

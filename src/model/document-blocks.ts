import type { Place, Route } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import { type Cause, type Entry, entry, literal, type MapValue, type Text, text, type Value } from '../input/value.js';
import { causeOf } from './causes.js';

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
      literal(value) === '' ||
      (value.kind === 'list' && value.items.length === 0 && !value.open)
    )
      continue;
    return { kind: 'unsupported', expression: `${document.address}.${merged}`, place: value.place };
  }
  const statement = entry(blocks, 'statement');
  const statements = mapList(statement, [...route, 'Statement'], renderStatement);
  const version = entry(blocks, 'version');
  const place = { ...document.place, route };
  const entries: [string, Value][] = [
    ['Version', version === undefined || version.kind === 'absent' ? constant('2012-10-17', place) : version],
  ];
  if (statements !== undefined) entries.push(['Statement', statements]);
  return map(place, entries, blocks.open);
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
    block.open,
  );
}

function texts(value: Value | undefined, route: Route): Value | undefined {
  if (isUnset(value)) return undefined;
  return mapList(value, route, (item, at) => ({ ...rendered(item), place: { ...item.place, route: at } }));
}

function rendered(value: Value): Value {
  if (value.kind !== 'text') return value;
  const parts = value.parts.map((part) => (typeof part === 'string' ? part.replaceAll('&{', '${') : part));
  return text(parts, value);
}

/** Blocks of the same type are one list in the policy; only `"*"` alone is everybody. */
function principals(value: Value | undefined, route: Route): Value | undefined {
  if (value?.kind !== 'list') return value;
  if (isUnset(value)) return undefined;
  const entries: [string, Value][] = [];
  let { open } = value;
  for (const block of value.items) {
    const type = literal(memberOf(block, 'type'));
    const identifiers = texts(memberOf(block, 'identifiers'), route);
    const alone = value.items.length === 1 && open === undefined;
    if (type === '*' && alone && isEverybody(identifiers)) return constant('*', { ...block.place, route });
    if (type !== undefined && identifiers !== undefined) entries.push([type, identifiers]);
    else open = unknownIn(block);
  }
  return map({ ...value.place, route }, entries, open);
}

function isEverybody(identifiers: Value | undefined): boolean {
  return identifiers?.kind === 'list' && identifiers.items.length === 1 && literal(identifiers.items[0]) === '*';
}

/** Blocks with the same test and variable are one condition with all their values. */
function conditions(value: Value | undefined, route: Route): Value | undefined {
  if (value?.kind !== 'list') return value;
  if (isUnset(value)) return undefined;
  const merged = new Map<string, { test: string; variable: string; values: Value[]; place: Place; open?: Cause }>();
  let { open } = value;
  for (const block of value.items) {
    const test = literal(memberOf(block, 'test'));
    const variable = literal(memberOf(block, 'variable'));
    const values = texts(memberOf(block, 'values'), route);
    if (test === undefined || variable === undefined || values === undefined) {
      open = unknownIn(block);
      continue;
    }
    const key = JSON.stringify([test, variable]);
    const one = merged.get(key) ?? { test, variable, values: [], place: { ...block.place, route } };
    merged.set(key, one);
    for (const item of values.kind === 'list' ? values.items : [values]) one.values.push(item);
    if (values.kind === 'list' && values.open !== undefined) one.open = values.open;
  }
  const entries = [...merged.values()].map(({ test, variable, values, place, open: more }): [string, Value] => {
    const list: Value = { kind: 'list', items: values, place, ...(more !== undefined && { open: more }) };
    return [test, map(place, [[variable, list]])];
  });
  return map({ ...value.place, route }, entries, open);
}

function memberOf(block: Value, key: string): Value | undefined {
  return block.kind === 'map' ? entry(block, key) : undefined;
}

/** Empty lists are how the plan shows what is not set. */
function isUnset(value: Value | undefined): boolean {
  return value?.kind === 'list' && value.items.length === 0 && value.open === undefined;
}

/** The first thing in a block that is not known. */
function unknownIn(block: Value): Cause {
  const within = block.kind === 'map' ? block.entries.map((one) => one.value) : [];
  const unknown = within.find(
    (value) => value.kind !== 'absent' && literal(value) === undefined && value.kind !== 'list',
  );
  return causeOf(unknown ?? block, 'an incomplete block');
}

function mapList(
  value: Value | undefined,
  route: Route,
  each: (item: Value, route: Route) => Value,
): Value | undefined {
  if (value?.kind !== 'list') return value && { ...value, place: { ...value.place, route } };
  const items = value.items.map((item, index) => each(item, [...route, index]));
  return { ...value, items, place: { ...value.place, route } };
}

function map(place: Place, pairs: readonly (readonly [string, Value])[], open?: Cause): MapValue {
  const entries: Entry[] = pairs.map(([key, value]) => ({ key, keyPlace: value.place, value }));
  return { kind: 'map', entries, place, ...(open !== undefined && { open }) };
}

function constant(value: string, place: Place): Text {
  return { kind: 'text', parts: [value], place };
}

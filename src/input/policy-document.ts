import { causeOf } from './causes.js';
import { isWithin, type Place, type Route } from './place.js';
import { rerouted } from './reroute.js';
import type { Resource } from './resource.js';
import { type Cause, type Entry, entry, literal, type MapValue, type Text, text, type Value } from './value.js';

/** A document's blocks, and where it stands. */
export type PolicyBlocks = Pick<Resource, 'address' | 'attributes' | 'place'>;

/**
 * The blocks of a Terraform `aws_iam_policy_document` in the grammar of the policy that it renders, so that both are read alike.
 * The provider leaves `effect` unset for Allow and writes IAM's variables as `&{…}`.
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy_document
 * Statements of `source_policy_documents` come first, then its own, then those of `override_policy_documents`; one that has the sid of an
 * earlier one takes its place.
 * @param route where the policy stands in the resource that uses the document
 * @param contentOf what the JSON in a text says
 * @returns the policy, or why it cannot be told from the blocks.
 */
export function renderPolicy(
  { address, attributes, place: at }: PolicyBlocks,
  route: Route,
  contentOf: (value: Value) => Value,
): MapValue | Cause {
  const place = { ...at, route };
  const merge = new Merge();
  for (const name of ['source_json', 'source_policy_documents']) {
    for (const value of listed(entry(attributes, name))) merge.source(contentOf(value), value.place);
  }
  const own = mapList(asList(entry(attributes, 'statement')), [...route, 'Statement'], renderStatement);
  if (own?.kind === 'list') merge.statements(own.items, own.open);
  else if (own !== undefined && own.kind !== 'absent') merge.statements([own]);
  for (const name of ['override_policy_documents', 'override_json']) {
    for (const value of listed(entry(attributes, name))) {
      if (!merge.override(contentOf(value))) {
        return { kind: 'unsupported', expression: `${address}.${name}`, place: { ...value.place, route } };
      }
    }
  }
  if (merge.uncertain !== undefined) return merge.uncertain;
  if (merge.items.length > STATEMENTS)
    return { kind: 'unsupported', expression: `more than ${STATEMENTS} statements in ${address}`, place };
  const version = entry(attributes, 'version');
  const items = merge.isPlain
    ? merge.items
    : merge.items.map((item, index) => rerouted(item, [...route, 'Statement', index]));
  const statements: Value = {
    kind: 'list',
    items,
    place: own === undefined ? { ...place, route: [...route, 'Statement'] } : own.place,
    ...(merge.open !== undefined && { open: merge.open }),
  };
  const id = entry(attributes, 'policy_id');
  const entries: [string, Value][] = [
    ['Version', version === undefined || version.kind === 'absent' ? constant('2012-10-17', place) : version],
  ];
  if (id !== undefined && id.kind !== 'absent') entries.push(['Id', id]);
  if (own !== undefined || items.length > 0 || merge.open !== undefined) entries.push(['Statement', statements]);
  return map(place, entries, attributes.open);
}

/** AWS takes no policy that is nearly so long: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const STATEMENTS = 2000;

/** Statements of several documents. */
class Merge {
  readonly items: Value[] = [];
  open: Cause | undefined;
  /** Why it is not known what is left of them. */
  uncertain: Cause | undefined;
  private documents = 0;

  /** Whether all of them are from one document. */
  get isPlain(): boolean {
    return this.documents <= 1;
  }

  /** Those of one document, in which no sid comes twice. */
  statements(statements: readonly Value[], open?: Cause): void {
    const earlier = this.items.slice();
    this.documents += 1;
    for (const statement of statements) this.add(statement, earlier);
    this.open ??= open;
  }

  /** A document of which nothing is known may have any statements besides. */
  source(document: Value, at: Place): void {
    const statements = statementsOf(document);
    if (statements !== undefined) {
      this.statements(statements.items, statements.open);
      return;
    }
    const cause = causeOf(document, 'a document that is no policy');
    this.open ??= cause.place.span === undefined ? { ...cause, place: at } : cause;
  }

  /** False for one of which nothing is known: it may replace any. */
  override(document: Value): boolean {
    const statements = statementsOf(document);
    if (statements === undefined || statements.open !== undefined) return false;
    this.statements(statements.items);
    return true;
  }

  private add(statement: Value, earlier: readonly Value[]): void {
    const sid = sidOf(statement);
    const same = sid === undefined || sid === '' ? -1 : earlier.findIndex((other) => sidOf(other) === sid);
    if (same >= 0) {
      this.items[same] = statement;
      return;
    }
    this.items.push(statement);
    // What is not known may be the sid of one that is there already.
    const vague = sid === undefined ? earlier.some((other) => sidOf(other) !== '') : false;
    const other = sid === '' ? undefined : earlier.find((each) => sidOf(each) === undefined);
    if (vague) this.uncertain ??= causeOf(statement, 'a sid that is not known');
    else if (other !== undefined) this.uncertain ??= causeOf(other, 'a sid that is not known');
  }
}

/** Empty without one; undefined where it is not known. */
function sidOf(statement: Value): string | undefined {
  if (statement.kind !== 'map') return undefined;
  const sid = statement.entries.find(({ key }) => key.toLowerCase() === 'sid')?.value;
  if (sid === undefined || sid.kind === 'absent') return statement.open === undefined ? '' : undefined;
  return literal(sid);
}

function statementsOf(document: Value): { items: readonly Value[]; open?: Cause } | undefined {
  if (document.kind !== 'map' || document.open !== undefined) return undefined;
  const found = document.entries.find(({ key }) => key.toLowerCase() === 'statement')?.value;
  if (found === undefined || found.kind === 'absent') return { items: [] };
  if (found.kind === 'map') return { items: [found] };
  return found.kind === 'list' ? found : undefined;
}

/**
 * What is written for a list of documents, each where it stands, or where the list does if it comes from elsewhere; a list that may go
 * on has something unknown at its end.
 */
function listed(value: Value | undefined): readonly Value[] {
  if (value === undefined || value.kind === 'absent' || literal(value) === '') return [];
  if (value.kind !== 'list') return [value];
  const items = value.items
    .filter((item) => item.kind !== 'absent' && literal(item) !== '')
    .map((item) => (item.place.span === undefined ? { ...item, place: value.place } : item));
  return value.open === undefined ? items : [...items, { kind: 'unknown', cause: value.open, place: value.place }];
}

/** In JSON syntax one block need not stand in a list. */
function asList(value: Value | undefined): Value | undefined {
  return value?.kind === 'map' ? { kind: 'list', items: [value], place: value.place } : value;
}

function renderStatement(block: Value, route: Route): Value {
  if (block.kind !== 'map') return block;
  const place = { ...block.place, route };
  const part = (name: string) => argument(block, name);
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

/** What comes from elsewhere stands where the argument does. */
function argument({ entries, place: block }: MapValue, name: string): Value | undefined {
  const found = entries.findLast(({ key }) => key === name);
  if (found === undefined || found.keyPlace.span === undefined || isWithin(found.value.place, block))
    return found?.value;
  const { origin } = found.value.place;
  return { ...found.value, place: { ...found.keyPlace, ...(origin !== undefined && { origin }) } };
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
function principals(given: Value | undefined, route: Route): Value | undefined {
  const value = asList(given);
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
function conditions(given: Value | undefined, route: Route): Value | undefined {
  const value = asList(given);
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
  const operators = new Map<string, { place: Place; keys: [string, Value][] }>();
  for (const { test, variable, values, place, open: more } of merged.values()) {
    const operator = operators.get(test) ?? { place, keys: [] };
    operators.set(test, operator);
    operator.keys.push([variable, { kind: 'list', items: values, place, ...(more !== undefined && { open: more }) }]);
  }
  const entries = [...operators].map(([test, { place, keys }]): [string, Value] => [test, map(place, keys)]);
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

import type { PrincipalKind } from '../iam/statement.js';
import type { Place } from '../input/place.js';
import type { Resource } from '../input/resource.js';
import { type Cause, type Entry, literal, type MapValue, type Text, type Value } from '../input/value.js';
import { causeOf, malformed } from './causes.js';
import type { Names } from './identity.js';
import type { Condition, Element, Patterns, PrincipalElement, Principals, Statement } from './policy.js';
import { asText, splitVariables } from './policy-variables.js';
import { show, showKey } from './show.js';

/**
 * A policy document, already taken apart into values, as statements. Whatever cannot be read becomes an element, a list or a
 * statement that is not known, with its cause; nothing is dropped. What AWS would refuse is read as widely as it can be meant.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function decode(document: MapValue, on: Resource, names: Names): Statement[] {
  const reader = new Reader(on, names, hasVariables(find(document, 'Version')));
  const statements = find(document, 'Statement');
  const decoded: Statement[] = [];
  const open = document.open ?? twice(document, ['version', 'statement']);
  if (statements === undefined) {
    if (open === undefined) decoded.push(unreadable(malformed('a policy without `Statement`', document.place)));
  } else if (statements.value.kind === 'list') {
    for (const [index, item] of statements.value.items.entries()) decoded.push(reader.statement(item, index));
    if (statements.value.open !== undefined) decoded.push(unreadable(statements.value.open));
  } else decoded.push(reader.statement(statements.value, 0));
  if (open !== undefined) decoded.push(unreadable(open));
  return decoded;
}

/** What stands for the statements that cannot be read: it may allow and deny anything. */
export function unreadable(cause: Cause): Statement {
  const anything: Patterns = { not: false, items: [], open: cause, place: cause.place };
  return {
    index: -1,
    sid: undefined,
    sidCause: cause,
    effect: 'unknown',
    effectCause: cause,
    actions: anything,
    resources: anything,
    principals: { not: false, items: [], open: cause },
    conditions: [],
    openConditions: cause,
    place: cause.place,
  };
}

/**
 * Variables are text without `"Version": "2012-10-17"`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function hasVariables(version: Entry | undefined): boolean {
  const text = literal(version?.value);
  return version !== undefined && text !== '2008-10-17';
}

/** Element names as AWS spells them; another case is taken for the same, the wide way. */
function find(map: MapValue, name: string): Entry | undefined {
  return map.entries.findLast(({ key, value }) => value.kind !== 'absent' && key.toLowerCase() === name.toLowerCase());
}

/** An element that comes a second time, be it in another case: which of the two AWS takes is not said anywhere. */
function twice(map: MapValue, names: readonly string[]): Cause | undefined {
  const seen = new Set<string>();
  for (const { key, keyPlace, value } of map.entries) {
    if (value.kind === 'absent') continue;
    const name = key.toLowerCase();
    if (seen.has(name) && names.includes(name))
      return malformed(`the element ${showKey(key, map)} twice`, keyPlaceIn(map, keyPlace));
    seen.add(name);
  }
  return undefined;
}

/** Where a key stands, or what is below it; the route to it would show the key where the object is sensitive. */
function keyPlaceIn(map: MapValue, place: Place): Place {
  return map.sensitive ? map.place : place;
}

/** In lower case. */
const elementNames: readonly string[] = [
  ...['sid', 'effect', 'principal', 'notprincipal'],
  ...['action', 'notaction', 'resource', 'notresource', 'condition'],
];

class Reader {
  constructor(
    private readonly on: Resource,
    private readonly names: Names,
    private readonly variables: boolean,
  ) {}

  statement(value: Value, index: number): Statement {
    if (value.kind !== 'map')
      return { ...unreadable(causeOf(value, 'a statement that is no object')), index, place: value.place };
    const clash = twice(value, elementNames);
    if (clash !== undefined) return { ...unreadable(clash), index, place: value.place };
    // What is none of IAM's elements may be meant to limit the statement.
    const stranger = value.entries.find(({ key }) => !elementNames.includes(key.toLowerCase()));
    const open =
      value.open ??
      (stranger && malformed(`the element ${showKey(stranger.key, value)}`, keyPlaceIn(value, stranger.keyPlace)));
    const resources = this.patterns(value, 'Resource', 'NotResource');
    const principals = this.principals(value);
    const conditions = this.conditions(find(value, 'Condition')?.value);
    return {
      index,
      ...sidOf(value),
      ...effectOf(value),
      actions: this.patterns(value, 'Action', 'NotAction') ?? missing('a statement without `Action`', value),
      ...(resources !== undefined && { resources }),
      ...(principals !== undefined && { principals }),
      ...conditions,
      ...(open !== undefined && { openConditions: open }),
      place: value.place,
    };
  }

  private patterns(statement: MapValue, name: string, complement: string): Patterns | undefined {
    const entry = find(statement, name);
    const not = find(statement, complement);
    if (entry !== undefined && not !== undefined) {
      const cause = malformed(`both \`${name}\` and \`${complement}\``, not.keyPlace);
      return { not: false, items: [], open: cause, place: not.keyPlace };
    }
    const present = entry ?? not;
    if (present === undefined) {
      return statement.open === undefined
        ? undefined
        : { not: false, items: [], open: statement.open, place: statement.place };
    }
    const { items, open } = this.elements(present.value);
    return { not: entry === undefined, items, ...(open !== undefined && { open }), place: present.value.place };
  }

  private elements(value: Value): { items: Element[]; open?: Cause } {
    if (value.kind !== 'list') return value.kind === 'absent' ? { items: [] } : { items: [this.element(value)] };
    const items = value.items.filter((item) => item.kind !== 'absent').map((item) => this.element(item));
    return value.open === undefined ? { items } : { items, open: value.open };
  }

  private element(value: Value): Element {
    if (value.kind === 'text') return this.text(value);
    if (value.kind === 'scalar') return { value, pieces: [value.exact ?? String(value.value)] };
    const cause = causeOf(value, 'a list or object where a text belongs');
    return { value, pieces: [{ stands: 'unknown', name: cause.expression }], cause };
  }

  private text(value: Text): Element {
    const written = this.names.pieces(value, this.on);
    const pieces = written.flatMap((piece) =>
      typeof piece !== 'string' ? [piece] : this.variables ? splitVariables(piece) : [asText(piece)],
    );
    const known = pieces.every((piece) => typeof piece === 'string' || piece.stands !== 'unknown');
    return known ? { value, pieces } : { value, pieces, cause: causeOf(value, show(value)) };
  }

  /** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
  private principals(statement: MapValue): Principals | undefined {
    const entry = find(statement, 'Principal');
    const present = entry ?? find(statement, 'NotPrincipal');
    if (present === undefined) {
      return statement.open === undefined ? undefined : { not: false, items: [], open: statement.open };
    }
    const { value } = present;
    const not = entry === undefined;
    if (!not && find(statement, 'NotPrincipal') !== undefined) {
      return { not, items: [], open: malformed('both `Principal` and `NotPrincipal`', present.keyPlace) };
    }
    if (literal(value) === '*') return { not, items: [{ kind: 'any', value, pieces: ['*'] }] };
    if (value.kind !== 'map')
      return { not, items: [], open: causeOf(value, 'a principal that is neither "*" nor an object') };
    const items: PrincipalElement[] = [];
    let { open } = value;
    for (const { key, keyPlace, value: listed } of value.entries) {
      const kind = principalKinds.find((candidate) => candidate.toLowerCase() === key.toLowerCase());
      const read = this.elements(listed);
      if (kind === undefined) open = malformed(`principal type ${showKey(key, value)}`, keyPlaceIn(value, keyPlace));
      else for (const item of read.items) items.push({ ...item, kind });
      open = read.open ?? open;
    }
    return open === undefined ? { not, items } : { not, items, open };
  }

  private conditions(value: Value | undefined): { conditions: Condition[]; openConditions?: Cause } {
    if (value === undefined) return { conditions: [] };
    if (value.kind !== 'map')
      return { conditions: [], openConditions: causeOf(value, 'a condition that is no object') };
    const conditions: Condition[] = [];
    let openConditions = value.open;
    for (const { key: operator, value: keys } of value.entries) {
      if (keys.kind === 'absent') continue;
      if (keys.kind !== 'map') {
        const cause = causeOf(keys, `a condition operator ${showKey(operator, value)} without keys`);
        openConditions = { ...cause, place: keyPlaceIn(value, cause.place) };
        continue;
      }
      for (const { key, value: values } of keys.entries) {
        if (values.kind === 'absent') continue;
        const { items, open } = this.elements(values);
        for (const item of items)
          if (item.cause !== undefined) item.cause = { ...item.cause, place: keyPlaceIn(value, item.cause.place) };
        conditions.push({ operator, key, values: items, ...(open !== undefined && { open }) });
      }
      openConditions = keys.open ?? openConditions;
    }
    return openConditions === undefined ? { conditions } : { conditions, openConditions };
  }
}

const principalKinds: readonly PrincipalKind[] = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

function sidOf(statement: MapValue): Pick<Statement, 'sid' | 'sidCause'> {
  const value = find(statement, 'Sid')?.value;
  const sid = literal(value) ?? (value?.kind === 'scalar' ? (value.exact ?? String(value.value)) : undefined);
  if (sid !== undefined) return { sid };
  const sidCause = value === undefined ? statement.open : causeOf(value, 'a `Sid` that is no text');
  return { sid, ...(sidCause !== undefined && { sidCause }) };
}

function effectOf(statement: MapValue): Pick<Statement, 'effect' | 'effectCause'> {
  const value = find(statement, 'Effect')?.value;
  const text = literal(value)?.toLowerCase();
  if (text === 'allow') return { effect: 'Allow' };
  if (text === 'deny') return { effect: 'Deny' };
  const cause = value === undefined ? statement.open : undefined;
  return {
    effect: 'unknown',
    effectCause: cause ?? causeOf(value ?? statement, 'an `Effect` that is neither Allow nor Deny'),
  };
}

function missing(what: string, statement: MapValue): Patterns {
  const open = statement.open ?? malformed(what, statement.place);
  return { not: false, items: [], open, place: statement.place };
}

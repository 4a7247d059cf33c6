import { type Place, type Route, showRoute } from '../place.js';
import { type Cause, type Entry, type MapValue, text, type Value } from '../value.js';
import type { Evaluation } from './evaluated/evaluation.js';
import type { Instance } from './instances.js';
import { isObject, type JsonObject, keysOf, member, members } from './json.js';
import { isSet, isSetBelow, type Mark, markAt } from './marks.js';
import { callPath } from './modules.js';
import { itemOrigin, LOST, memberOrigin, type Origin } from './origins.js';
import type { References, Tie } from './references.js';
import type { SourceLookup } from './source-lookup.js';
import { createWritten } from './written.js';

/** Attributes go down so many levels; what is deeper is unknown. */
const LEVELS = 100;

/** So many references are named in a cause, each with so many characters. */
const NAMED = 10;
const NAME_LENGTH = 200;

/** What goes with a value of the plan. */
interface Beside {
  unknown: Mark;
  sensitive: Mark;
  origin: Origin;
  route: Route;
}

/**
 * The attributes of a resource as a map. Places have the route only: a plan has no text.
 * - What nobody set and the provider computes is absent (`computed`), though the plan calls it unknown.
 * - What is unknown because of one resource is a text with one hole, `exact` where `source` shows that nothing else is done with
 *   it. So is an unknown item of a list. Whether an attribute that is unknown as a whole is a list or a text, a plan does not tell.
 *   The hole's attribute is empty where only the resource is known (see `Tie`).
 * - What is unknown for any other reason is unknown, and its cause names the references.
 * With an `evaluation`, what the sources say of something unknown is that instead, and has its places there.
 */
export function readAttributes(
  instance: Instance,
  references: References,
  source: SourceLookup | null,
  evaluation: Evaluation | null = null,
): MapValue {
  const scope = { module: instance.module, key: instance.key };
  const written = createWritten(instance, source);
  const noText: Cause['kind'] = source === null ? 'no-source' : 'unsupported';

  function build(value: unknown, at: Beside): Value {
    const base = { place: placeAt(at.route), ...(isSet(at.sensitive) ? { sensitive: true as const } : {}) };
    if (isUnknown(value, at.unknown)) return { ...unknownValue(at), ...base };
    if (typeof value === 'string') return text([value], base);
    if (typeof value === 'number' || typeof value === 'boolean') return { ...base, kind: 'scalar', value };
    if (value === null || value === undefined) return { ...base, kind: 'absent', computed: false };
    if (at.route.length >= LEVELS) return { ...base, kind: 'unknown', cause: cause('unsupported', at.route) };
    if (Array.isArray(value)) return { ...base, kind: 'list', items: listItems(value, at) };
    return { ...base, kind: 'map', entries: mapEntries(isObject(value) ? value : {}, at) };
  }

  function listItems(values: readonly unknown[], at: Beside): Value[] {
    const marks = Array.isArray(at.unknown) ? at.unknown : [];
    const exact = exactItems(values.length, marks, at.origin);
    return Array.from({ length: Math.max(values.length, marks.length) }, (_, index) => {
      const route = [...at.route, index];
      const tie = exact.get(index);
      if (tie !== undefined) return hole(tie, true, route, isSet(markAt(at.sensitive, index)));
      const unknown = marks[index];
      const origin = unknown ? itemOrigin(at.origin, index, values) : LOST;
      return build(values[index], { unknown, sensitive: markAt(at.sensitive, index), origin, route });
    });
  }

  function mapEntries(values: JsonObject, at: Beside): Entry[] {
    const keys = new Set(keysOf(values));
    // What is unknown is not among the values.
    for (const [key, mark] of members(at.unknown)) if (!keys.has(key) && isSetBelow(mark)) keys.add(key);
    const valueAt = (key: string): Value => {
      const unknown = member(at.unknown, key);
      const origin = unknown ? memberOrigin(at.origin, key, instance.type) : LOST;
      const route = [...at.route, key];
      const value = build(member(values, key), { unknown, sensitive: markAt(at.sensitive, key), origin, route });
      if (evaluation !== null && at.route.length === 0 && isSetBelow(unknown))
        return evaluation.attribute(instance, key, value);
      return isFilledIn(value, route) ? filledIn(value) : value;
    };
    // Of most resources one or two attributes are asked for. What is below an attribute is parsed with it.
    if (at.route.length === 0) return [...keys].map((key) => new Attribute(key, valueAt));
    return [...keys].map((key) => {
      const value = valueAt(key);
      return { key, keyPlace: value.place, value };
    });
  }

  function unknownValue({ origin, route }: Beside): Value {
    const place = placeAt(route);
    if (origin.of === 'unset' && !isDynamic(route)) return { kind: 'absent', computed: true, place };
    if (origin.of !== 'expression') return { kind: 'unknown', cause: cause(noText, route), place };
    const names = references.of(origin.expression) ?? [];
    const bare = origin.at && written.whole(origin.at, names);
    const told = bare === undefined ? undefined : references.tieOf(bare, scope);
    const tie = told ?? references.tie(origin.expression, scope);
    if (tie !== undefined) return hole(tie, told !== undefined && isExact(told), route, false);
    if (names.length === 0) return { kind: 'unknown', cause: cause('apply', route), place };
    // What a local says is in the sources only; everything else that is named here exists once it is applied.
    const kind = names.some((name) => name.startsWith('local.')) ? noText : 'apply';
    return { kind: 'unknown', cause: { kind, expression: joined(names), place }, place };
  }

  /**
   * Unknown items that are one reference each. Sets have another order than the sources, so they are told by counting: when as many
   * items of the source are bare references to something unknown as there are holes, the holes are these.
   */
  function exactItems(length: number, marks: readonly Mark[], origin: Origin): ReadonlyMap<number, Tie> {
    const holes = [...marks.keys()].filter((index) => marks[index] === true);
    if (source === null || holes.length === 0 || origin.of !== 'expression' || origin.at === undefined)
      return new Map();
    const bare = written.items(origin.at, length, references.of(origin.expression) ?? []);
    const ties = bare.map((reference) => references.tieOf(reference, scope)).filter((tie) => tie !== undefined);
    const unknown = ties.filter((tie) => isExact(tie) && member(tie.instance.unknown, tie.attribute) === true);
    if (unknown.length !== holes.length) return new Map();
    return new Map(unknown.map((tie, nth) => [holes[nth] ?? 0, tie]));
  }

  /** Whether a block that the plan knows nothing of is a dynamic one: then its `for_each` is not known yet. */
  function isDynamic(route: Route): boolean {
    const [name] = route;
    if (source === null || route.length !== 1 || typeof name !== 'string') return false;
    return source.sets(callPath(instance.module), instance.mode, instance.type, instance.name, name) === true;
  }

  /**
   * Whether an attribute is known though nobody wrote it. Blocks may come from a dynamic one, which leaves no trace in the configuration:
   * only the sources tell.
   */
  function isFilledIn(value: Value, route: Route): boolean {
    const [key] = route;
    if (route.length !== 1 || typeof key !== 'string' || body.of !== 'body') return false;
    const isText = value.kind === 'text' || (value.kind === 'list' && value.items.every(({ kind }) => kind === 'text'));
    const isBlocks = value.kind === 'list' && value.items.every(({ kind }) => kind === 'map');
    if (!isText && !isBlocks) return false;
    return memberOrigin(body, key, instance.type).of === 'unset' && (isText || !isDynamic(route));
  }

  function cause(kind: Cause['kind'], route: Route): Cause {
    return { kind, expression: `${instance.address}.${showRoute(route)}`, place: placeAt(route) };
  }

  const { config, unknown, sensitive } = instance;
  const body: Origin = config === undefined ? LOST : { of: 'body', body: config.expressions, at: [] };
  const open: Cause = { kind: 'apply', expression: instance.address, place: placeAt([]) };
  return {
    kind: 'map',
    entries: mapEntries(instance.values, { unknown, sensitive, origin: body, route: [] }),
    place: placeAt([]),
    ...(isSet(sensitive) ? { sensitive: true as const } : {}),
    ...(isSet(unknown) ? { open } : {}),
  };
}

/** An attribute whose value is built when it is first asked for. */
class Attribute implements Entry {
  readonly keyPlace: Place;
  private known: Value | undefined;

  constructor(
    readonly key: string,
    private readonly make: (key: string) => Value,
  ) {
    let place = keyPlaces.get(key);
    if (place === undefined) {
      place = placeAt([key]);
      keyPlaces.set(key, place);
    }
    this.keyPlace = place;
  }

  get value(): Value {
    this.known ??= this.make(this.key);
    return this.known;
  }

  /** What an entry looks like to those who do not ask for its value by name. */
  toJSON(): Entry {
    const { key, keyPlace, value } = this;
    return { key, keyPlace, value };
  }
}

/** The attributes of thousands of resources have the same names. */
const keyPlaces = new Map<string, Place>();

/** Whether a value is unknown as a whole; so is one that has not the shape of its marks. */
function isUnknown(value: unknown, mark: Mark): boolean {
  if (typeof mark !== 'object' || mark === null) return isSet(mark);
  const sameShape = Array.isArray(mark) ? Array.isArray(value) : isObject(value);
  return !sameShape && isSetBelow(mark);
}

function hole(tie: Tie, exact: boolean, route: Route, sensitive: boolean): Value {
  const place = placeAt(route);
  const part = { of: 'resource' as const, address: tie.instance.address, attribute: tie.attribute, exact, place };
  return text([part], sensitive ? { place, sensitive } : { place });
}

function isExact(tie: Tie): boolean {
  return tie.direct && tie.attribute !== '';
}

function filledIn(value: Value): Value {
  // Of blocks only that they are there.
  if (value.kind === 'list') {
    const items = value.items.map((item) => (item.kind === 'text' ? filledIn(item) : item));
    return { ...value, computed: true, items };
  }
  return value.kind === 'text' ? { ...value, computed: true } : value;
}

function placeAt(route: Route): Place {
  return { file: null, syntax: 'none', route };
}

function joined(references: readonly string[]): string {
  const more = references.length - NAMED;
  const named = references.slice(0, NAMED).map((each) => each.slice(0, NAME_LENGTH));
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

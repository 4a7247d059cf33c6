import { equalTexts } from '../../hcl/evaluate/equal.js';
import { factsOf } from '../../hcl/evaluate/facts.js';
import { jsonOfText } from '../../hcl/evaluate/json-of-text.js';
import { isTooLarge, loneHole, withSensitive } from '../../hcl/evaluate/make.js';
import { numberText } from '../../hcl/evaluate/numbers.js';
import { isWithin } from '../../place.js';
import { type Entry, entry, type List, literal, type MapValue, type Text, type Value } from '../../value.js';

/** Longer lists are compared item by item in their order only. */
const SETS = 300;

/** So many pairs of values are compared, then they are taken to differ. */
const STEPS = 1_000_000;

/**
 * `strict`: nobody adds anything to what is written, as providers do in blocks. `seen`: what is written as null may be made up by the
 * provider, as a name is from its prefix.
 */
interface Steps {
  left: number;
  strict: boolean;
  seen: boolean;
}

/**
 * What the plan and the sources say of one and the same value, as one: what the plan knows is kept, and gets the places of the sources;
 * where it does not, the sources say it. Items of lists may stand in another order, as in sets.
 * Undefined: they disagree, so that the sources are not those of this plan.
 */
export function reconcile(planned: Value, written: Value): Value | undefined {
  return both(planned, written, { left: STEPS, strict: false, seen: false });
}

/** The same as expressions elsewhere see it: what is written as null, but not known, is what the provider makes up. */
export function reconcileSeen(planned: Value, written: Value): Value | undefined {
  return both(planned, written, { left: STEPS, strict: false, seen: true });
}

/** The same of JSON, in which a provider sets nothing itself. */
export function reconcileJson(planned: Value, written: Value): Value | undefined {
  return both(planned, written, { left: STEPS, strict: true, seen: false });
}

function both(planned: Value, written: Value, steps: Steps): Value | undefined {
  steps.left -= 1;
  if (steps.left < 0) return undefined;
  if (isOpen(written) && !(isOpen(planned) && (isReference(written) || isTooLarge(written))))
    return planned.place.span === undefined ? { ...planned, place: written.place } : planned;
  if (isOpen(planned) && written.kind === 'absent' && steps.seen) return planned;
  if (isOpen(planned)) return planned.sensitive ? withSensitive(written) : written;
  if (isUnset(planned) && isUnset(written)) return planned;
  if (planned.kind === 'list' && written.kind === 'list') return lists(planned, written, steps);
  // A list of one is written as that one into a policy, and the other way about in blocks.
  if (planned.kind === 'list' && planned.items.length === 1) return single(planned, written, steps);
  if (written.kind === 'list') return alone(planned, written, steps);
  if (planned.kind === 'map' && written.kind === 'map') return maps(planned, written, steps);
  if (planned.kind === 'text' || planned.kind === 'scalar') return texts(planned, written, steps);
  return undefined;
}

/** Whether nothing is known of it. */
function isOpen(value: Value): boolean {
  return value.kind === 'unknown' || loneHole(value) !== undefined;
}

/** Whether it is known what it will be taken from. */
function isReference(value: Value): boolean {
  return loneHole(value)?.of === 'resource';
}

/** Providers show what is not set as an empty text or list, too. */
function isUnset(value: Value): boolean {
  if (value.kind === 'absent') return true;
  if (value.kind === 'list') return value.items.length === 0 && value.open === undefined;
  return literal(value) === '';
}

function alone(planned: Value, written: List, steps: Steps): Value | undefined {
  const [only] = written.items;
  if (only === undefined || written.items.length > 1) return undefined;
  const found = both(planned, only, steps);
  return found === undefined || isWithin(found.place, written.place) ? found : { ...found, place: written.place };
}

function single(planned: List, written: Value, steps: Steps): Value | undefined {
  const [only] = planned.items;
  const found = only === undefined ? undefined : both(only, written, steps);
  return found && { ...planned, items: [found], place: written.place };
}

function texts(planned: Value, written: Value, steps: Steps): Value | undefined {
  const own = shown(planned);
  const its = shown(written);
  if (own !== undefined && own === its) return at(planned, written);
  if (planned.kind !== 'text' || written.kind !== 'text') return undefined;
  const json = jsonTexts(planned, written, steps);
  if (json !== undefined) return json;
  if (own === undefined) return equalTexts(planned, written) === false ? undefined : merged(planned, written);
  return equalTexts(planned, written) === undefined ? at(planned, written) : undefined;
}

/** Both have holes; the sources say more of them. */
function merged(planned: Text, written: Text): Value {
  return planned.sensitive ? withSensitive(written) : written;
}

function shown(value: Value): string | undefined {
  if (value.kind === 'scalar') return typeof value.value === 'boolean' ? String(value.value) : numberText(value);
  return literal(value);
}

/** The plan's value with its place in the sources. */
function at(planned: Value, written: Value): Value {
  const { place } = written;
  if (planned.kind !== 'text' || written.kind !== 'text') return { ...planned, place };
  const { segments, json } = written;
  return { ...planned, place, ...(segments !== undefined && { segments }), ...(json !== undefined && { json }) };
}

/** JSON says the same however it is spaced and ordered. */
function jsonTexts(planned: Text, written: Text, steps: Steps): Value | undefined {
  const own = jsonIn(planned);
  const its = own === undefined ? undefined : jsonIn(written);
  if (own === undefined || its === undefined) return undefined;
  const json = inJson(steps, () => both(own, its, steps));
  return json && { ...planned, place: written.place, json };
}

function inJson<T>(steps: Steps, run: () => T): T {
  const { strict } = steps;
  steps.strict = true;
  const result = run();
  steps.strict = strict;
  return result;
}

/** The object or list that a text is the JSON of. */
export function jsonIn(text: Text): List | MapValue | undefined {
  if (text.json === undefined) {
    const [first] = text.parts;
    if (typeof first !== 'string' || !/^\s*[{[]/.test(first.slice(0, 1000))) return undefined;
  }
  const json = jsonOfText(text, { refuseDuplicates: true });
  return json.kind === 'map' || json.kind === 'list' ? json : undefined;
}

function lists(planned: List, written: List, steps: Steps): List | undefined {
  const base = { ...planned, place: written.place };
  const inOrder = ordered(planned, written, steps);
  if (inOrder !== undefined) return { ...base, items: inOrder };
  if (planned.items.length > SETS || written.items.length > SETS) return undefined;
  const items = paired(planned.items, written.items, written.open !== undefined, steps);
  if (items === undefined || planned.open === undefined) return items && { ...base, items };
  return written.open === undefined
    ? { ...written, ...(planned.sensitive && { sensitive: true }) }
    : { ...base, items };
}

function ordered(planned: List, written: List, steps: Steps): Value[] | undefined {
  if (planned.items.length !== written.items.length || planned.open !== undefined) return undefined;
  const items: Value[] = [];
  for (const [index, item] of planned.items.entries()) {
    const other = written.items[index];
    const found = other === undefined ? undefined : both(item, other, steps);
    if (found === undefined) return undefined;
    items.push(found);
  }
  return items;
}

/** Each item of the plan with another one of the sources, those first of which something is known. */
function paired(
  planned: readonly Value[],
  written: readonly Value[],
  mayBeMore: boolean,
  steps: Steps,
): Value[] | undefined {
  if (!mayBeMore && planned.length !== written.length) return undefined;
  const left = new Set(knownFirst(written));
  const found = new Map<Value, Value>();
  const isVague = planned.some((item) => !factsOf(item).known);
  for (const item of knownFirst(planned)) {
    for (const other of left) {
      const one = both(item, other, steps);
      if (one === undefined) continue;
      // What may be this one may as well be the one that is not known.
      if (isVague && factsOf(item).known && !factsOf(other).known) return undefined;
      left.delete(other);
      found.set(item, one);
      break;
    }
    if (!found.has(item) && !mayBeMore) return undefined;
  }
  return planned.map((item) => found.get(item) ?? item);
}

/** What is known as a whole, then in part, then not at all. */
function knownFirst(values: readonly Value[]): Value[] {
  return [...values].sort((a, b) => vagueness(a) - vagueness(b));
}

function vagueness(value: Value): number {
  return isOpen(value) ? 2 : factsOf(value).known ? 0 : 1;
}

function maps(planned: MapValue, written: MapValue, steps: Steps): MapValue | undefined {
  const entries: Entry[] = [];
  for (const { key, keyPlace, value } of planned.entries) {
    const other = written.entries.findLast((each) => each.key === key);
    if (other === undefined && steps.strict && written.open === undefined && !isUnset(value)) return undefined;
    // Of what nobody wrote, or wrote as null, the provider says what it is.
    const isNull = other?.value.kind === 'absent' && !steps.strict && !isOpen(value);
    const found = other === undefined || isNull ? value : both(value, other.value, steps);
    if (found === undefined) return undefined;
    entries.push({ key, keyPlace: other?.keyPlace ?? keyPlace, value: found });
  }
  for (const one of written.entries) {
    if (isUnset(one.value) || isOpen(one.value) || entry(planned, one.key) !== undefined) continue;
    if (planned.open === undefined) return undefined;
    entries.push(one);
  }
  const { open, ...base } = planned;
  const more = open !== undefined && written.open !== undefined ? written.open : undefined;
  return { ...base, entries, place: written.place, ...(more !== undefined && { open: more }) };
}

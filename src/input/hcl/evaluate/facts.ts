import type { Failing, List, MapValue, Text, Value } from '../../value.js';

/** What holds of a value and everything in it. */
export interface Facts {
  /** See `MAX_SIZE`. */
  size: number;
  depth: number;
  sensitive: boolean;
  /** The worst of what is in it. */
  fails: Failing | undefined;
  /** Nothing in it is unknown, open or a hole. */
  known: boolean;
}

const cache = new WeakMap<List | MapValue, Facts>();

const KNOWN: Facts = { size: 1, depth: 1, sensitive: false, fails: undefined, known: true };
const SECRET: Facts = { ...KNOWN, sensitive: true };

/** The facts of a value. Values are never changed; lists and maps are looked at once, however often they are used in others. */
export function factsOf(value: Value): Facts {
  switch (value.kind) {
    case 'scalar':
    case 'absent':
      return value.sensitive ? SECRET : KNOWN;
    case 'unknown':
      return { size: 1, depth: 1, sensitive: value.sensitive === true, fails: value.fails, known: false };
    case 'text':
      return ofText(value, value.sensitive === true);
    case 'list':
    case 'map': {
      const facts = cache.get(value) ?? gather(value);
      cache.set(value, facts);
      return facts;
    }
  }
}

function gather(value: List | MapValue): Facts {
  const known = value.open === undefined;
  // What it is open for may be an error.
  const fails = known ? undefined : 'maybe';
  const facts: Facts = { size: 1, depth: 1, sensitive: value.sensitive === true, fails, known };
  if (value.kind === 'list') for (const item of value.items) add(facts, item);
  else for (const entry of value.entries) add(facts, entry.value);
  return facts;
}

function ofText({ parts }: Text, sensitive: boolean): Facts {
  const facts: Facts = { size: 1, depth: 1, sensitive, fails: undefined, known: true };
  for (const part of parts) {
    if (typeof part === 'string') facts.size += part.length / 16;
    else {
      facts.known = false;
      facts.size += 1;
      if (part.of === 'unknown') facts.fails = worse(facts.fails, part.fails);
    }
  }
  return facts;
}

function add(facts: Facts, value: Value): void {
  const own = factsOf(value);
  facts.size += own.size;
  facts.depth = Math.max(facts.depth, own.depth + 1);
  facts.sensitive ||= own.sensitive;
  facts.known &&= own.known;
  facts.fails = worse(facts.fails, own.fails);
}

/** `yes` is worse than `maybe`, and that than nothing. */
export function worse(one: Failing | undefined, other: Failing | undefined): Failing | undefined {
  return one === 'yes' || other === 'yes' ? 'yes' : (one ?? other);
}

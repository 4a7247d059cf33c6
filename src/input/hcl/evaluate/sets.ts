import type { Value } from '../../value.js';
import { equal } from './equal.js';
import { factsOf } from './facts.js';
import { bigOf, compare, numberText } from './numbers.js';
import { compareTexts } from './order.js';

/**
 * The items of a set: each once, in Terraform's order. Texts, numbers and bools go by their value, everything else by a text that
 * go-cty makes of it (seen with Terraform 1.11); what is not known comes last, as does null.
 */
export function asSetItems(items: readonly Value[]): Value[] {
  const seen = new Set<string>();
  const known: { item: Value; key: string }[] = [];
  const others: Value[] = [];
  for (const item of items) {
    if (!factsOf(item).known) {
      if (!others.some((other) => equal(other, item) === true)) others.push(item);
      continue;
    }
    const key = sortKey(item);
    if (seen.has(key)) continue;
    seen.add(key);
    known.push({ item, key });
  }
  known.sort((a, b) => compareItems(a.item, b.item) ?? compareTexts(a.key, b.key));
  return [...known.map(({ item }) => item), ...others];
}

/** A text that tells a known value from all others of its type. */
function sortKey(value: Value): string {
  switch (value.kind) {
    case 'absent':
    case 'unknown':
      return '~';
    case 'scalar':
      return typeof value.value === 'boolean' ? (value.value ? 'T' : 'F') : numberText(value);
    case 'text':
      return JSON.stringify(value.parts.join(''));
    case 'list': {
      const items = value.items.map((item) => `${sortKey(item)};`).join('');
      return value.type === undefined ? `<${items}>` : `[${items}]`;
    }
    case 'map': {
      const entries = value.entries.toSorted((a, b) => compareTexts(a.key, b.key));
      if (value.type === undefined) return `<${entries.map((entry) => `${sortKey(entry.value)};`).join('')}>`;
      return `{${entries.map((entry) => `${JSON.stringify(entry.key)}:${sortKey(entry.value)};`).join('')}}`;
    }
  }
}

function compareItems(one: Value, other: Value): number | undefined {
  if (one.kind === 'absent' || other.kind === 'absent')
    return Number(one.kind === 'absent') - Number(other.kind === 'absent');
  if (one.kind === 'text' && other.kind === 'text') return compareTexts(one.parts.join(''), other.parts.join(''));
  if (one.kind !== 'scalar' || other.kind !== 'scalar') return undefined;
  if (typeof one.value === 'number' && typeof other.value === 'number') return compare(bigOf(one), bigOf(other));
  return typeof one.value === 'boolean' && typeof other.value === 'boolean'
    ? Number(one.value) - Number(other.value)
    : undefined;
}

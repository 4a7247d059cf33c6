import { isObject, member } from './json.js';

/**
 * `after_unknown` and the `sensitive` members have the shape of the values beside them, with `true` where the mark is set: at a
 * value, or at anything above it. https://developer.hashicorp.com/terraform/internals/json-format#change-representation
 */
export type Mark = unknown;

/** The mark of the member or item `step`; a mark above holds for everything below. */
export function markAt(mark: Mark, step: string | number): Mark {
  if (isSet(mark)) return true;
  if (typeof step === 'number') return Array.isArray(mark) ? mark[step] : undefined;
  return member(mark, step);
}

/** Whether the mark is set right here. What is no mark at all counts as one: rather too much unknown and secret than too little. */
export function isSet(mark: Mark): boolean {
  return mark !== undefined && mark !== null && mark !== false && typeof mark !== 'object';
}

/** Whether the mark is set here or anywhere below. */
export function isSetBelow(mark: Mark): boolean {
  const open: Mark[] = [mark];
  while (open.length > 0) {
    const next = open.pop();
    if (isSet(next)) return true;
    if (Array.isArray(next)) for (const each of next) open.push(each);
    else if (isObject(next)) for (const key of Object.keys(next)) open.push(next[key]);
  }
  return false;
}

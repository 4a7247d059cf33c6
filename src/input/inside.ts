import type { Place } from './place.js';

/** Whether a place lies within another one, in the same file; false where one of them is not known. */
export function isInside({ file, span }: Place, outer: Place): boolean {
  if (span === undefined || outer.span === undefined || file !== outer.file) return false;
  return span.start.offset >= outer.span.start.offset && span.end.offset <= outer.span.end.offset;
}

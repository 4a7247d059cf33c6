import type { Place } from '../../place.js';
import { type Base, type Hole, type Segment, type Text, text as textOf } from '../../value.js';
import { encodedSegments } from './json-encode.js';

/** The pieces of a text and where each is from. */
export function segmentsOf(text: Text): readonly Segment[] {
  if (text.segments !== undefined) return text.segments;
  if (text.json !== undefined) return encodedSegments(text.json);
  return text.parts.map((part) => ({ part, place: text.place, verbatim: false }));
}

/** A text from pieces. */
export function fromSegments(segments: readonly Segment[], base: Base): Text {
  const kept = segments.filter(({ part }) => part !== '');
  const made = textOf(
    kept.map(({ part }) => part),
    base,
  );
  const isPlain = kept.every(({ place, verbatim, json }) => place === base.place && !verbatim && json === undefined);
  return isPlain ? made : { ...made, segments: kept };
}

/** The text from one offset up to, not including, another; holes count as one. */
export function slice(text: Text, from: number, to: number): Text {
  const kept: Segment[] = [];
  let at = 0;
  for (const segment of segmentsOf(text)) {
    const length = typeof segment.part === 'string' ? segment.part.length : 1;
    const first = Math.max(from - at, 0);
    const last = Math.min(to - at, length);
    if (first < last) kept.push(typeof segment.part === 'string' ? cut(segment, segment.part, first, last) : segment);
    at += length;
  }
  const { json, segments, ...base } = text;
  return fromSegments(kept, base);
}

function cut(segment: Segment, part: string, first: number, last: number): Segment {
  if (first === 0 && last === part.length) return segment;
  const place = segment.verbatim ? placeWithin(segment, part, first, last) : segment.place;
  return { part: part.slice(first, last), place, verbatim: segment.verbatim };
}

/** The place of some characters of a verbatim piece. */
export function placeWithin({ place }: Segment, part: string, first: number, last: number): Place {
  if (place.span === undefined) return place;
  return {
    ...place,
    span: { start: positionIn(place.span.start, part, first), end: positionIn(place.span.start, part, last) },
  };
}

/** The position so many characters into a piece that starts at `start`. A line end stands at its end only. */
export function positionIn(start: { offset: number; line: number; column: number }, part: string, at: number) {
  const offset = start.offset + at;
  const wraps = at === part.length && part.endsWith('\n');
  return wraps ? { offset, line: start.line + 1, column: 1 } : { offset, line: start.line, column: start.column + at };
}

/** How long a text is, holes counting as one. */
export function lengthOf({ parts }: Text): number {
  return parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);
}

/** Every literal piece with its place; what becomes of holes is up to the caller. */
export function mapPieces(text: Text, literal: (part: string) => string, hole: (part: Hole) => Hole, base: Base): Text {
  return fromSegments(
    segmentsOf(text).map(({ part, place }) => ({
      part: typeof part === 'string' ? literal(part) : hole(part),
      place,
      verbatim: false,
    })),
    base,
  );
}

import type { Place } from '../../place.js';
import type { Cause, Failing, Hole, Segment, Value } from '../../value.js';
import { causeOfHole, loneHole } from './make.js';
import { numberText } from './numbers.js';
import { compareTexts } from './order.js';

type Emit = (part: string | Hole, place: Place, json?: Value) => void;

/** Go's `encoding/json` writes these as escapes, too, so that JSON can stand in HTML; Terraform keeps that. */
const ESCAPED = /["\\<>&\u0000-\u001f\u2028\u2029]/g;
const SHORT: ReadonlyMap<string, string> = new Map([
  ...[['"', '\\"'] as const, ['\\', '\\\\'] as const, ['\n', '\\n'] as const, ['\r', '\\r'] as const],
  ...[['\t', '\\t'] as const, ['\b', '\\b'] as const, ['\f', '\\f'] as const],
]);

/** The inside of a JSON string. https://developer.hashicorp.com/terraform/language/functions/jsonencode */
export function escapeJson(text: string): string {
  return text.replace(ESCAPED, (character) => {
    return SHORT.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A value as JSON: its text with holes where something is not known. A list or map that is open has a hole at its end. */
export function encodedParts(value: Value): (string | Hole)[] {
  const parts: (string | Hole)[] = [];
  encode(value, (part) => parts.push(part));
  return parts;
}

/** The same with the place of everything. */
export function encodedSegments(value: Value): Segment[] {
  const segments: Segment[] = [];
  encode(value, (part, place, json) => {
    segments.push(json === undefined ? { part, place, verbatim: false } : { part, place, verbatim: false, json });
  });
  return segments;
}

function unknownHole(cause: Cause, fails: Failing | undefined): Hole {
  return fails === undefined ? { of: 'unknown', cause } : { of: 'unknown', cause, fails };
}

function encode(value: Value, emit: Emit): void {
  const { place } = value;
  switch (value.kind) {
    case 'absent':
      emit('null', place);
      return;
    case 'scalar':
      emit(typeof value.value === 'boolean' ? String(value.value) : numberText(value), place);
      return;
    case 'unknown':
      emit(unknownHole(value.cause, value.fails), place, value);
      return;
    case 'text': {
      const lone = loneHole(value);
      // It may stand for a value of any type, so there are no quotes around it.
      if (lone !== undefined) {
        emit(unknownHole(causeOfHole(lone, place), lone.of === 'unknown' ? lone.fails : undefined), place, value);
        return;
      }
      emit('"', place);
      for (const part of value.parts) emit(typeof part === 'string' ? escapeJson(part) : part, place);
      emit('"', place);
      return;
    }
    case 'list':
      emit('[', place);
      for (const [index, item] of value.items.entries()) {
        if (index > 0) emit(',', place);
        encode(item, emit);
      }
      if (value.open !== undefined) emit({ of: 'unknown', cause: value.open }, place);
      emit(']', place);
      return;
    case 'map': {
      emit('{', place);
      const sorted = value.entries.toSorted((a, b) => compareTexts(a.key, b.key));
      for (const [index, entry] of sorted.entries()) {
        emit(`${index > 0 ? ',' : ''}"${escapeJson(entry.key)}":`, entry.keyPlace);
        encode(entry.value, emit);
      }
      if (value.open !== undefined) emit({ of: 'unknown', cause: value.open }, place);
      emit('}', place);
      return;
    }
  }
}

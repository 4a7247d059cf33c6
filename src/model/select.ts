import { literal, type Value } from '../input/value.js';
import { jsonText } from './json-text.js';

/**
 * The values at a path of the tables in `src/data`: `stage[].action[].role_arn`, `setting[name=ServiceRole].value`,
 * `container_properties(JSON).jobRoleArn`, `body(JSON).**.credentials`, `roles.*`. A list is entered without being named, as
 * Terraform has nested blocks as lists. What is not set yields nothing; what is not known yields itself, so that it is not lost.
 */
export function select(from: Value, path: string): Value[] {
  let values: Value[] = [from];
  for (const step of path.match(/[^.[\]()]+|\[[^\]]*\]|\(JSON\)/g) ?? [])
    values = values.flatMap((value) => take(value, step));
  return values.flatMap((value) => (value.kind === 'list' ? items(value) : present(value)));
}

function take(value: Value, step: string): Value[] {
  if (value.kind === 'absent' || value.kind === 'scalar') return [];
  if (value.kind === 'unknown') return [value];
  if (step === '(JSON)') return value.kind === 'text' ? [jsonText(value)] : [value];
  if (step === '**') return everywhere(value);
  if (value.kind === 'list') {
    return step === '[]' ? items(value) : items(value).flatMap((item) => take(item, step));
  }
  if (step === '[]') return [value];
  if (value.kind === 'text') return literal(value) === undefined ? [unreadable(value)] : [];
  if (step.startsWith('[')) return matching(value, step.slice(1, -1)) ? [value] : [];
  const found = step === '*' ? value.entries : value.entries.filter((entry) => entry.key === step);
  const values = found.map((entry) => entry.value);
  if (value.open !== undefined && (step === '*' || values.length === 0)) {
    values.push({ kind: 'unknown', cause: value.open, place: value.place });
  }
  return values;
}

function items(list: Extract<Value, { kind: 'list' }>): Value[] {
  const all = list.items.flatMap((item) => (item.kind === 'list' ? items(item) : present(item)));
  if (list.open !== undefined) all.push({ kind: 'unknown', cause: list.open, place: list.place });
  return all;
}

function present(value: Value): Value[] {
  return value.kind === 'absent' ? [] : [value];
}

/** `name=ServiceRole`: whether a block is that one; it is kept where that is not known. */
function matching(block: Extract<Value, { kind: 'map' }>, filter: string): boolean {
  const equals = filter.indexOf('=');
  const key = filter.slice(0, equals);
  const found = block.entries.find((entry) => entry.key === key)?.value;
  const text = literal(found);
  return text === undefined ? found?.kind === 'unknown' || found?.kind === 'text' : text === filter.slice(equals + 1);
}

/** The value and all that is below it, without recursion: the depth is the input's. */
function everywhere(value: Value): Value[] {
  const all: Value[] = [];
  const queue: Value[] = [value];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.kind === 'map') {
      all.push(next);
      for (const entry of next.entries) queue.push(entry.value);
    } else if (next.kind === 'list') for (const item of next.items) queue.push(item);
    else if (next.kind === 'unknown') all.push(next);
  }
  return all;
}

function unreadable(value: Extract<Value, { kind: 'text' }>): Value {
  const hole = value.parts.find((part) => typeof part !== 'string');
  const cause =
    typeof hole === 'object' && hole.of === 'unknown'
      ? hole.cause
      : ({ kind: 'unsupported', expression: 'a text that is put together', place: value.place } as const);
  return { kind: 'unknown', cause, place: value.place };
}

import {
  entry,
  type List,
  literal,
  type MapValue,
  type Scalar,
  type Text,
  type Unknown,
  type Value,
} from '../input/value.js';
import { causeOf } from './causes.js';
import { jsonText } from './json-text.js';
import { yamlText } from './yaml-text.js';

/**
 * The values at a path of the tables in `src/data`: `stage[].action[].role_arn`, `setting[name=ServiceRole].value`,
 * `container_properties(JSON).jobRoleArn`, `body(YAML).**.credentials`, `roles.*`. What takes YAML takes JSON, too. A list is entered without being named, as
 * Terraform has nested blocks as lists. What is not set yields nothing; what is not known yields itself, so that it is not lost.
 */
export function select(from: Value, path: string): Value[] {
  let values: Value[] = [from];
  for (const step of stepsOf(path)) values = values.flatMap((value) => take(value, step));
  return values.flatMap((value) => (value.kind === 'list' ? items(value) : present(value)));
}

const stepsByPath = new Map<string, readonly string[]>();

/** There are some hundred paths, and each is asked of thousands of resources. */
function stepsOf(path: string): readonly string[] {
  const known = stepsByPath.get(path);
  if (known !== undefined) return known;
  const steps = path.match(/[^.[\]()]+|\[[^\]]*\]|\((?:JSON|YAML)\)/g) ?? [];
  stepsByPath.set(path, steps);
  return steps;
}

function take(value: Value, step: string): Value[] {
  if (value.kind === 'absent') return [];
  if (value.kind === 'unknown') return [value];
  // Providers show a text that is not set as an empty one.
  if (literal(value) === '' && step !== '[]') return [];
  if (step === '(JSON)') return value.kind === 'text' ? [jsonText(value)] : [value];
  if (step === '(YAML)') return value.kind === 'text' ? [yamlText(value)] : [value];
  if (step === '**') return everywhere(value);
  if (value.kind === 'list') {
    return step === '[]' ? items(value) : items(value).flatMap((item) => take(item, step));
  }
  if (step === '[]') return [value];
  if (value.kind !== 'map') return [unreadable(value)];
  if (step.startsWith('[')) return matching(value, step.slice(1, -1)) ? [value] : [];
  const found = step === '*' ? value.entries : value.entries.filter(({ key }) => key === step);
  const values = found.map((one) => one.value);
  if (value.open !== undefined && (step === '*' || values.length === 0)) {
    values.push({ kind: 'unknown', cause: value.open, place: value.place });
  }
  return values;
}

function items(list: List): Value[] {
  const all = list.items.flatMap((item) => (item.kind === 'list' ? items(item) : present(item)));
  if (list.open !== undefined) all.push({ kind: 'unknown', cause: list.open, place: list.place });
  return all;
}

function present(value: Value): Value[] {
  return value.kind === 'absent' ? [] : [value];
}

/** `name=ServiceRole`: whether a block is that one; it is kept where that is not known. */
function matching(block: MapValue, filter: string): boolean {
  const equals = filter.indexOf('=');
  const key = filter.slice(0, equals);
  const found = entry(block, key);
  if (found === undefined || found.kind === 'absent') return block.open !== undefined;
  const text = literal(found);
  return text === undefined || text === filter.slice(equals + 1);
}

/** The value and all that is below it, without recursion: the depth is the input's. */
function everywhere(value: Value): Value[] {
  const all: Value[] = [];
  const queue: Value[] = [value];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.kind === 'map') {
      all.push(next);
      for (const one of next.entries) queue.push(one.value);
    } else if (next.kind === 'list') {
      for (const item of next.items) queue.push(item);
      if (next.open !== undefined) all.push({ kind: 'unknown', cause: next.open, place: next.place });
    } else if (next.kind === 'unknown' && !isText(next)) all.push(next);
  }
  return all;
}

/** What a parameter or another stack gives is text or a list of texts: nothing can be below it. */
function isText({ cause }: Unknown): boolean {
  return cause.kind === 'parameter' || cause.kind === 'outside';
}

function unreadable(value: Text | Scalar): Value {
  return { kind: 'unknown', cause: causeOf(value, 'a text where an object belongs'), place: value.place };
}

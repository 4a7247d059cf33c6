import { type Hole, literal, type Text, type Value } from '../input/value.js';
import { jsonText, nodeValue, putTogether, unreadable } from './json-text.js';

type ParseYaml = typeof import('../input/cloudformation/yaml.js').parseYaml;

/** The parser is slow to load, and few documents need it: `loadYaml` gets it. */
let parseYaml: ParseYaml | undefined;

/** Has to be done before `yamlText` reads YAML that is no JSON; once is enough. */
export async function loadYaml(): Promise<void> {
  ({ parseYaml } = await import('../input/cloudformation/yaml.js'));
}

/** UTF-16 units, as of templates: more cannot be read in seconds. */
const LONGEST = 2_000_000;

/** No text that AWS takes holds these; between them stands the number of a hole. */
const OPEN = '\u{F0001}';
const CLOSE = '\u{F0002}';
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'u');

/** Two attributes may be asked for of one text. */
const read = new WeakMap<Text, Value>();

/** Whether `loadYaml` has to be called before `yamlText`. */
export function needsYaml(text: Text): boolean {
  return parseYaml === undefined && text.json === undefined && !isJson(text);
}

/**
 * YAML or JSON inside a text, as values that stand where the text stands. Holes in its strings stay holes. Not known is what is neither,
 * has a key twice, an alias too many, or holes in a key or instead of a list or map.
 */
export function yamlText(text: Text): Value {
  if (text.json !== undefined || isJson(text)) return jsonText(text);
  if (parseYaml === undefined) return unsupported(text, 'YAML that was not expected here');
  const value = read.get(text) ?? parse(text, parseYaml);
  read.set(text, value);
  return value;
}

/** JSON with a hole is YAML with one. */
function isJson(text: Text): boolean {
  return /^\s*[{[]/.test(literal(text) ?? '');
}

function parse(text: Text, parseYaml: ParseYaml): Value {
  const { parts, place } = text;
  const holes: Hole[] = [];
  let source = '';
  for (const part of parts) {
    if (typeof part !== 'string') source += `${OPEN}${holes.push(part) - 1}${CLOSE}`;
    else if (part.includes(OPEN) || part.includes(CLOSE)) return unreadable('text that is no YAML', place);
    else source += part;
    if (source.length > LONGEST) return unsupported(text, `YAML of more than ${LONGEST} characters`);
  }
  const { node, problems } = parseYaml(source);
  if (node?.kind !== 'map' && node?.kind !== 'list') return holes.length > 0 ? open(text) : noYaml(text);
  const [problem] = problems;
  if (problem !== undefined) return holes.length > 0 ? open(text) : noYaml(text);
  const filled = new Set<number>();
  const partsOf = (written: string): Text['parts'] =>
    written.split(MARK).flatMap((piece, index): Text['parts'] => {
      if (index % 2 === 0) return piece === '' ? [] : [piece];
      filled.add(Number(piece));
      const hole = holes[Number(piece)];
      return hole === undefined ? [] : [hole];
    });
  const value = nodeValue(node, text, source.length, partsOf);
  if (value === undefined) return unreadable('YAML nested too deep for its size', place);
  // The others stand in keys, tags, comments: what they come to may change everything.
  return filled.size === holes.length ? value : open(text);
}

function open(text: Text): Value {
  return { kind: 'unknown', cause: putTogether(text, 'YAML'), place: text.place };
}

function noYaml({ place }: Text): Value {
  return unreadable('text that is no YAML', place);
}

function unsupported({ place }: Text, expression: string): Value {
  return { kind: 'unknown', cause: { kind: 'unsupported', expression, place }, place };
}

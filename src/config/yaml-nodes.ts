import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Route } from '../input/place.js';
import { showText } from './show-text.js';

/** Where a value stands and what is in it, as UTF-16 offsets. `key`: the key before it, or itself where it has none. */
export interface Spot {
  key: number;
  value: number;
  /** Map values by key, list items by index. */
  children?: Map<string, Spot>;
}

export interface TextError {
  message: string;
  offset: number;
}

export interface NodesRead {
  /** What `JSON.parse` would have made of it, in objects without a prototype. Not to be used when there are errors. */
  data: unknown;
  root: Spot;
  errors: readonly TextError[];
}

const maximumDepth = 100;
const maximumValues = 100_000;
const standard = 'tag:yaml.org,2002:';
const plainTags = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => standard + name));

interface Walk {
  errors: TextError[];
  values: number;
  /** The latest node under each anchor, and the nodes that have been there. */
  anchors: Map<string, Node>;
  anchored: Set<Node>;
  /** What each alias stands for; settled when it is met first, which is before another alias can lead to it. */
  targets: Map<Node, Node | undefined>;
  lineOf: (offset: number) => number;
  stopped: boolean;
}

/**
 * Turns the nodes of a parsed YAML document into plain data and remembers where everything stands. Keys that come twice or are no
 * text, tags, unknown anchors, more than 100 levels and more than 100 000 values (each use of an alias counts) are errors.
 *
 * @param contents the document's content; nothing at all makes an empty map
 * @param lineOf the 1-based line of a UTF-16 offset
 */
export function readNodes(contents: Node | null, lineOf: (offset: number) => number): NodesRead {
  const walk: Walk = {
    errors: [],
    values: 0,
    anchors: new Map(),
    anchored: new Set(),
    targets: new Map(),
    lineOf,
    stopped: false,
  };
  const start = startOf(contents, 0);
  const root: Spot = { key: start, value: start };
  const empty = contents === null || (isScalar(contents) && contents.value === null && !contents.source);
  const data = empty ? Object.create(null) : readNode(contents, root, 0, walk);
  return { data, root, errors: walk.errors };
}

function readNode(node: Node, spot: Spot, depth: number, walk: Walk): unknown {
  walk.values += 1;
  if (depth > maximumDepth) return stop(walk, 'the YAML is nested too deep (more than 100 levels)', spot.value);
  if (walk.values > maximumValues) {
    return stop(walk, 'the file holds more than 100000 values (an alias counts each time it is used)', spot.value);
  }
  if (isAlias(node)) {
    if (!walk.targets.has(node)) walk.targets.set(node, walk.anchors.get(node.source));
    const target = walk.targets.get(node);
    if (target) return readNode(target, spot, depth + 1, walk);
    return fail(walk, `no \`&${showText(node.source)}\` stands before this alias`, spot.value);
  }
  if (node.anchor && !walk.anchored.has(node)) {
    walk.anchored.add(node);
    walk.anchors.set(node.anchor, node);
  }
  if (!hasPlainTag(node)) {
    const tag = showText((node.tag ?? '').replace(standard, '!!'));
    return fail(walk, `the tag \`${tag}\` means nothing here; write the plain value`, spot.value);
  }
  if (isMap(node)) return readMap(node, spot, depth, walk);
  if (isSeq(node)) return readList(node, spot, depth, walk);
  return isScalar(node) ? readScalar(node) : null;
}

function readMap(map: YAMLMap, spot: Spot, depth: number, walk: Walk): unknown {
  const data = Object.create(null);
  const children = new Map<string, Spot>();
  spot.children = children;
  for (const pair of map.items) {
    if (walk.stopped) break;
    const node = pair.key as Node | null;
    const at = startOf(node, spot.value);
    const key = readKey(node);
    const twin = key === undefined ? undefined : children.get(key);
    if (key === undefined) fail(walk, 'a key must be plain text', at);
    else if (key === '__proto__') fail(walk, 'the key `__proto__` is not allowed', at);
    else if (twin)
      fail(walk, `the key \`${showText(key)}\` is here a second time, first in line ${walk.lineOf(twin.key)}`, at);
    else {
      const value = pair.value as Node | null;
      const child: Spot = { key: at, value: startOf(value, at) };
      children.set(key, child);
      data[key] = value ? readNode(value, child, depth + 1, walk) : null;
    }
  }
  return data;
}

function readList(list: YAMLSeq, spot: Spot, depth: number, walk: Walk): unknown {
  const data: unknown[] = [];
  const children = new Map<string, Spot>();
  spot.children = children;
  for (const [index, item] of list.items.entries()) {
    if (walk.stopped) break;
    const node = item as Node | null;
    const at = startOf(node, spot.value);
    const child: Spot = { key: at, value: at };
    children.set(String(index), child);
    data.push(node ? readNode(node, child, depth + 1, walk) : null);
  }
  return data;
}

/** Whole numbers with a leading zero or of twelve digits are names made of digits (account ids); longer ones do not fit a number. */
function readScalar({ value, source }: Scalar): unknown {
  if (typeof value !== 'number' || source === undefined || !/^\d+$/.test(source)) return value;
  return source.length === 12 || String(value) !== source ? source : value;
}

function readKey(node: Node | null): string | undefined {
  if (!isScalar(node) || node.anchor || !hasPlainTag(node)) return undefined;
  return typeof node.value === 'string' ? node.value : node.source;
}

function hasPlainTag(node: Node): boolean {
  return isAlias(node) || !node.tag || plainTags.has(node.tag);
}

function startOf(node: Node | null, otherwise: number): number {
  return node?.range?.[0] ?? otherwise;
}

function fail(walk: Walk, message: string, offset: number): undefined {
  walk.errors.push({ message, offset });
}

function stop(walk: Walk, message: string, offset: number): undefined {
  if (!walk.stopped) fail(walk, message, offset);
  walk.stopped = true;
}

/** The offset of the value (or key) at a route, else of the nearest value around it. */
export function offsetOf(root: Spot, route: Route, what: 'key' | 'value'): number {
  let spot = root;
  for (const step of route) {
    const next = spot.children?.get(String(step));
    if (!next) return spot.value;
    spot = next;
  }
  return spot[what];
}

import { type Document as YamlDocument, isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar, type Tags } from 'yaml';
import { locator } from '../lines.js';
import { MAX_DEPTH, type MapNode, type Node, type NodeEntry } from '../node.js';
import type { Position, Span } from '../place.js';
import { type TextProblem, yamlProblems } from './yaml-problems.js';
import { plainScalar } from './yaml-scalars.js';

export interface YamlTree {
  /** Undefined where the text says nothing at all (empty, or comments only). */
  node: Node | undefined;
  /** In the order of the text. The tree holds what could be read in spite of them. */
  problems: readonly TextProblem[];
}

/**
 * A YAML text as a tree with places. Aliases are replaced by what they stand for, with the place of the anchor: that is the text
 * a person edits. So the tree shares nodes; walked in full it has no more than `100,000 + length` of them and is no deeper than
 * `MAX_DEPTH`, whatever the text does with aliases. Merge keys (`<<`) are carried out. Never throws for bad text.
 */
export function parseYaml(text: string): YamlTree {
  let document: YamlDocument.Parsed;
  try {
    document = parseDocument(text, OPTIONS);
  } catch (error) {
    const why = error instanceof RangeError ? 'it is nested too deep' : String(error);
    return { node: undefined, problems: [{ message: `the YAML cannot be read: ${why}`, line: 1 }] };
  }
  const locate = locator(text);
  const errors = yamlProblems(document.errors, locate);
  const { contents } = document;
  if (contents === null || saysNothing(contents)) return { node: undefined, problems: errors };
  const walker = new Walker(text, locate);
  const node = walker.node(contents, 0);
  return { node, problems: [...errors, ...walker.problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
const FUNCTIONS =
  'Ref GetAtt Sub Join If Equals Select ImportValue FindInMap Split Base64 And Or Not Condition Cidr GetAZs Transform Length ToJsonString ForEach';

/**
 * The failsafe schema makes every scalar a string: what `012345678901` means is decided here, from its source. The tags are known to it
 * only because an unknown one costs a warning with a stack trace each. `uniqueKeys` compares every key with every other.
 */
const OPTIONS = {
  schema: 'failsafe',
  customTags: FUNCTIONS.split(' ').flatMap((name): Tags => {
    const tag = `!${name}`;
    return [
      { tag, resolve: (value: string) => value },
      { tag, collection: 'seq', resolve: (value) => value },
      { tag, collection: 'map', resolve: (value) => value },
    ];
  }),
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** The part of a node of `yaml` that the walk needs. */
interface Parsed {
  range?: readonly [number, number, number] | null | undefined;
  tag?: string;
  anchor?: string;
}

interface Anchor {
  /** Undefined while its own content is being read. */
  node: Node | undefined;
  size: number;
  height: number;
}

function saysNothing(node: unknown): boolean {
  return isScalar(node) && node.source === '' && node.type === 'PLAIN' && node.tag === undefined;
}

class Walker {
  readonly problems: TextProblem[] = [];
  private readonly anchors = new Map<string, Anchor>();
  private readonly limit: number;
  /** Nodes so far, those behind aliases counted at every use. */
  private count = 0;
  /** The deepest level seen since it was last set. */
  private deepest = 0;

  constructor(
    private readonly text: string,
    private readonly locate: (offset: number) => Position,
  ) {
    this.limit = 100_000 + text.length;
  }

  node(parsed: unknown, depth: number): Node {
    const { range, anchor } = (parsed ?? {}) as Parsed;
    if (isAlias(parsed)) return this.alias(parsed.source, this.span(range), depth);
    if (anchor === undefined) return this.content(parsed, range, depth);

    const open: Anchor = { node: undefined, size: this.count, height: 0 };
    const deepest = this.deepest;
    this.anchors.set(anchor, open);
    this.deepest = depth;
    const node = this.content(parsed, range, depth);
    open.node = node;
    open.size = this.count - open.size;
    open.height = this.deepest - depth;
    this.deepest = Math.max(deepest, this.deepest);
    return node;
  }

  private content(parsed: unknown, range: Parsed['range'], depth: number): Node {
    this.count++;
    if (depth > this.deepest) this.deepest = depth;
    if (depth > MAX_DEPTH) return this.broken(`nested more than ${MAX_DEPTH} levels deep`, '…', this.span(range));
    if (isScalar(parsed)) return this.scalar(parsed);
    const tag = ownTag((parsed as Parsed).tag);
    if (isSeq(parsed)) {
      const items = parsed.items.map((item) => this.node(item, depth + 1));
      return { kind: 'list', items, span: this.around(range, parsed.flow, items.at(-1)?.span), ...tag };
    }
    if (!isMap(parsed)) return this.broken('this cannot be read', '…', this.span(range));
    const entries = this.entries(parsed.items, range, depth);
    const last = parsed.flow ? undefined : this.lastSpan(parsed.items.at(-1), entries);
    return { kind: 'map', entries, span: this.around(range, parsed.flow, last), ...tag };
  }

  private entries(pairs: readonly { key: unknown; value: unknown }[], range: Parsed['range'], depth: number): NodeEntry[] {
    const entries: NodeEntry[] = [];
    const merges: Node[] = [];
    const keys = new Set<string>();
    for (const pair of pairs) {
      const key = this.node(pair.key, depth + 1);
      const merge = isScalar(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<';
      const value = pair.value === null ? this.nothing(key.span.end) : this.node(pair.value, depth + 1);
      if (merge) {
        merges.push(value);
        continue;
      }
      const name = keyText(key);
      if (name === undefined) {
        if (key.kind !== 'broken') this.problem('a key must be text; lists and maps are none', key.span);
        continue;
      }
      if (keys.has(name)) this.problem(`the key \`${name}\` comes twice in this map`, key.span);
      keys.add(name);
      entries.push({ key: name, keySpan: key.span, value });
    }
    for (const merge of merges) this.merge(merge, keys, entries, this.span(range));
    return entries;
  }

  /** Own keys win over merged ones, earlier maps over later. https://yaml.org/type/merge.html */
  private merge(from: Node, keys: Set<string>, entries: NodeEntry[], span: Span): void {
    const maps = from.kind === 'list' ? from.items : [from];
    for (const map of maps) {
      if (map.kind === 'broken') continue;
      if (map.kind !== 'map' || map.tag !== undefined) {
        this.problem('`<<` takes a map, or a list of maps', map.kind === 'null' ? span : map.span);
        continue;
      }
      const own = new Set(keys);
      for (const entry of map.entries) {
        if (!own.has(entry.key)) entries.push(entry);
        keys.add(entry.key);
      }
    }
  }

  private alias(name: string, span: Span, depth: number): Node {
    const source = `*${name}`;
    // An empty name (a bare `*`) is an error of the parser already.
    if (name === '') return { kind: 'broken', source, span };
    const target = this.anchors.get(name);
    if (target === undefined) {
      return this.broken(`the alias \`${source}\` has no anchor \`&${name}\` before it; text that begins with \`*\` takes quotes`, source, span);
    }
    if (target.node === undefined) return this.broken(`the alias \`${source}\` stands inside of what it stands for`, source, span);
    this.count += target.size;
    this.deepest = Math.max(this.deepest, depth + target.height);
    if (depth + target.height > MAX_DEPTH) {
      return this.broken(`the alias \`${source}\` makes this more than ${MAX_DEPTH} levels deep`, source, span);
    }
    if (this.count <= this.limit) return target.node;
    this.count -= target.size;
    return this.broken(`the aliases make more than ${this.limit} values of this text`, source, span);
  }

  private scalar(scalar: Scalar): Node {
    const source = scalar.source ?? '';
    const span = this.scalarSpan(scalar);
    if (scalar.type === 'PLAIN' && scalar.tag !== '!' && scalar.tag !== STRING) {
      return { ...plainScalar(source, span), ...ownTag(scalar.tag) };
    }
    const style = scalar.type === 'PLAIN' ? 'plain' : scalar.type?.startsWith('QUOTE') ? 'quoted' : 'block';
    return { kind: 'string', value: source, style, span, ...ownTag(scalar.tag) };
  }

  /** A block scalar from the first character of its text to the last that is not a line break; the rest as the parser says. */
  private scalarSpan(scalar: Scalar): Span {
    const [start, end] = scalar.range ?? [0, 0];
    if (scalar.type !== 'BLOCK_LITERAL' && scalar.type !== 'BLOCK_FOLDED') return this.span(scalar.range);
    let first = this.text.indexOf('\n', start);
    while (first !== -1 && first < end && isSpace(this.text.charCodeAt(first))) first++;
    if (first === -1 || first >= end) return { start: this.locate(start), end: this.locate(start + 1) };
    let last = end;
    while (isSpace(this.text.charCodeAt(last - 1))) last--;
    return { start: this.locate(first), end: this.locate(last) };
  }

  /** What surrounds others: brackets and all, or up to the end of the last one inside. */
  private around(range: Parsed['range'], flow: boolean | undefined, last: Span | undefined): Span {
    const span = this.span(range);
    return flow || last === undefined || last.end.offset < span.start.offset || last.end.offset > span.end.offset
      ? span
      : { start: span.start, end: last.end };
  }

  /** The last entry's own span: through an alias a value would end at its anchor, above. */
  private lastSpan(pair: { key: unknown; value: unknown } | undefined, entries: readonly NodeEntry[]): Span | undefined {
    if (pair !== undefined && isAlias(pair.value)) return this.span(pair.value.range);
    return entries.at(-1)?.value.span;
  }

  private nothing(at: Position): Node {
    return { kind: 'null', span: { start: at, end: at } };
  }

  private broken(message: string, source: string, span: Span): Node {
    this.problem(message, span);
    return { kind: 'broken', source, span };
  }

  private problem(message: string, span: Span): void {
    this.problems.push({ message, line: span.start.line });
  }

  private span(range: Parsed['range']): Span {
    const [start, end] = range ?? [0, 0];
    return { start: this.locate(start), end: this.locate(end) };
  }
}

const STRING = 'tag:yaml.org,2002:str';

/** The tag, where it is not one of YAML's own that say what the text says anyway. */
function ownTag(tag: string | undefined): { tag?: string } {
  if (tag === undefined || tag === '!' || /^tag:yaml\.org,2002:(?:str|map|seq|int|float|bool|null)$/.test(tag)) return {};
  return { tag };
}

function keyText(node: Node): string | undefined {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number' || node.kind === 'boolean') return node.source;
  return node.kind === 'null' ? '' : undefined;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
  type Tags,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml';
import { locator } from '../lines.js';
import { MAX_DEPTH, type Node, type NodeEntry, scalarText } from '../node.js';
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
    const message = error instanceof RangeError ? TOO_DEEP : `the YAML cannot be read: ${String(error)}`;
    return { node: undefined, problems: [{ message, line: 1 }] };
  }
  const locate = locator(text);
  const { contents, errors } = document;
  // The stack ran out: what the parser made of the rest has nothing to do with the text.
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted) return { node: undefined, problems: [{ message: TOO_DEEP, line: locate(exhausted.pos[0]).line }] };
  const problems = yamlProblems(errors, locate);
  if (contents === null || saysNothing(contents)) return { node: undefined, problems };
  const walker = new Walker(text, locate);
  const node = walker.node(contents, 0);
  // Where the parser stumbled, what was found in its tree is a consequence.
  const own = walker.problems.filter(({ line }) => !problems.some((problem) => problem.line === line));
  return { node, problems: [...problems, ...own].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

const TOO_DEEP = 'the YAML is nested too deep';

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

/** The part of a node of `yaml` that every kind has. Its range: start, end of the value, end with what trails it. */
interface Parsed {
  range?: readonly [number, number, number] | null | undefined;
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
    const span = this.span(range);
    if (isMap(parsed)) return this.map(parsed, span, depth);
    if (!isSeq(parsed)) return this.broken('this cannot be read', '…', span);
    const items = parsed.items.map((item) => this.node(item, depth + 1));
    const last = items.at(-1);
    const end = parsed.flow || last === undefined ? span.end : this.endOf(parsed.items.at(-1), last);
    return { kind: 'list', items, span: { start: span.start, end }, ...ownTag(parsed.tag) };
  }

  private map(parsed: YAMLMap, span: Span, depth: number): Node {
    const entries: NodeEntry[] = [];
    const merges: Node[] = [];
    const keys = new Set<string>();
    let end = span.end;
    for (const { key, value } of parsed.items) {
      const keyNode = this.node(key, depth + 1);
      const node = value === null ? this.nothing(keyNode.span.end) : this.node(value, depth + 1);
      end = this.endOf(value, node);
      if (isScalar(key) && key.type === 'PLAIN' && key.source === '<<') {
        merges.push(node);
        continue;
      }
      const name = isScalar(key) ? (key.source ?? '') : scalarText(keyNode);
      if (name === undefined || keyNode.tag !== undefined) {
        if (keyNode.tag !== undefined)
          this.problem(
            `the tag \`${keyNode.tag}\` belongs to a key here; write what it is for in a line of its own`,
            keyNode.span,
          );
        else if (keyNode.kind !== 'broken') this.problem('a key must be text; lists and maps are none', keyNode.span);
        continue;
      }
      if (keys.has(name)) this.problem(`the key \`${name}\` comes twice in this map`, keyNode.span);
      keys.add(name);
      entries.push({ key: name, keySpan: keyNode.span, value: node });
    }
    for (const merge of merges) this.merge(merge, keys, entries, span);
    return { kind: 'map', entries, span: parsed.flow ? span : { start: span.start, end }, ...ownTag(parsed.tag) };
  }

  /** Own keys win over merged ones, earlier maps over later. https://yaml.org/type/merge.html */
  private merge(from: Node, keys: Set<string>, entries: NodeEntry[], span: Span): void {
    for (const map of from.kind === 'list' && from.tag === undefined ? from.items : [from]) {
      if (map.kind === 'broken') continue;
      if (map.kind !== 'map' || map.tag !== undefined) {
        this.problem('`<<` takes a map, or a list of maps', map.kind === 'null' ? span : map.span);
        continue;
      }
      const fresh = map.entries.filter((entry) => !keys.has(entry.key));
      for (const entry of fresh) {
        keys.add(entry.key);
        entries.push(entry);
      }
    }
  }

  private alias(name: string, span: Span, depth: number): Node {
    const source = `*${name}`;
    // An empty name (a bare `*`) is an error of the parser already.
    if (name === '') return { kind: 'broken', source, span };
    const target = this.anchors.get(name);
    if (target === undefined) {
      return this.broken(
        `the alias \`${source}\` has no anchor \`&${name}\` before it; text that begins with \`*\` takes quotes`,
        source,
        span,
      );
    }
    if (target.node === undefined)
      return this.broken(`the alias \`${source}\` stands inside of what it stands for`, source, span);
    if (depth + target.height > MAX_DEPTH) {
      return this.broken(`the alias \`${source}\` makes this more than ${MAX_DEPTH} levels deep`, source, span);
    }
    if (this.count + target.size > this.limit) {
      return this.broken(`the aliases make more than ${this.limit} values of this text`, source, span);
    }
    this.count += target.size;
    this.deepest = Math.max(this.deepest, depth + target.height);
    return target.node;
  }

  private scalar(scalar: Scalar): Node {
    const source = scalar.source ?? '';
    const span = this.scalarSpan(scalar);
    // What a function takes is text, whatever it looks like.
    if (scalar.type === 'PLAIN' && (scalar.tag === undefined || CORE_SCALAR.test(scalar.tag)))
      return plainScalar(source, span);
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

  /** Where a child ends in the text: behind an alias, not at the end of what it stands for. */
  private endOf(parsed: unknown, node: Node): Position {
    return isAlias(parsed) ? this.span(parsed.range).end : node.span.end;
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

const CORE_SCALAR = /^tag:yaml\.org,2002:(?:int|float|bool|null)$/;
const CORE_TAG = /^!$|^tag:yaml\.org,2002:(?:str|map|seq|int|float|bool|null)$/;

/** The tag, where it is not one of YAML's own that say what the text says anyway. */
function ownTag(tag: string | undefined): { tag?: string } {
  return tag === undefined || CORE_TAG.test(tag) ? {} : { tag };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

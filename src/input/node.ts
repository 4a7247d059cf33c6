import type { Span } from './place.js';

/**
 * What a JSON or YAML text says, with places and before anything is evaluated. `span` starts at the first character of the content
 * (quotes included; a tag or an anchor before it, and the `|` of a block scalar, are not) and ends behind its last.
 */
export type Node = StringNode | NumberNode | BooleanNode | NullNode | ListNode | MapNode | BrokenNode;

interface Base {
  span: Span;
  /** As written: `!Sub`. YAML only. */
  tag?: string;
}

export interface StringNode extends Base {
  kind: 'string';
  value: string;
  style: 'plain' | 'quoted' | 'block';
}

/** `source` is what stands there: the only form in which `012345678901` or `1.10` is still itself. */
export interface NumberNode extends Base {
  kind: 'number';
  value: number;
  source: string;
}

export interface BooleanNode extends Base {
  kind: 'boolean';
  value: boolean;
  source: string;
}

export interface NullNode extends Base {
  kind: 'null';
}

export interface ListNode extends Base {
  kind: 'list';
  items: readonly Node[];
}

/** Entries in the order of the text. A key may come twice; whoever made the tree has reported it, and the last one counts. */
export interface MapNode extends Base {
  kind: 'map';
  entries: readonly NodeEntry[];
}

export interface NodeEntry {
  key: string;
  keySpan: Span;
  value: Node;
}

/** Something that could not be made sense of, and has been reported: an alias to nothing, a tree too deep. */
export interface BrokenNode extends Base {
  kind: 'broken';
  source: string;
}

/** How many levels deep a text may be nested. Past that it is refused, since readers of a tree recurse. */
export const MAX_DEPTH = 1000;

/** The entry with this key, the last one where it comes twice; undefined where there is none or the node is no map. */
export function member(node: Node | undefined, key: string): NodeEntry | undefined {
  if (node?.kind !== 'map' || node.tag !== undefined) return undefined;
  return node.entries.findLast((candidate) => candidate.key === key);
}

/** A scalar's text as it stands there; undefined for null, lists, maps and what carries a tag. */
export function scalarText(node: Node | undefined): string | undefined {
  if (node === undefined || node.tag !== undefined) return undefined;
  if (node.kind === 'string') return node.value;
  return node.kind === 'number' || node.kind === 'boolean' ? node.source : undefined;
}

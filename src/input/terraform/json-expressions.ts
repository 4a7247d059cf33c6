import type { Attribute, Block, Body, Expression, ObjectEntry } from '../hcl/ast.js';
import { parseHclTemplate } from '../hcl/parser.js';
import type { Node, NodeEntry } from '../node.js';
import type { Span } from '../place.js';

/*
 * JSON syntax as the tree of the native one: every string is a template, whose parts all have the place of the whole string.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */

/** What stands in a block: an object, or a list of them. Blocks in it look like arguments, but for `dynamic`. */
export function jsonBody(nodes: readonly Node[]): Body {
  const entries = nodes.flatMap((node) => (node.kind === 'map' ? node.entries : []));
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const entry of entries) {
    const { key, keySpan, value } = entry;
    // https://developer.hashicorp.com/terraform/language/syntax/json#comment-properties
    if (key === '//') continue;
    if (key === 'dynamic') blocks.push(...dynamicBlocks(value));
    else {
      const span = { start: keySpan.start, end: value.span.end };
      attributes.push({ name: { name: key, span: keySpan }, value: jsonExpression(value), span });
    }
  }
  return { attributes, blocks, span: nodes[0]?.span ?? NOWHERE };
}

const START = { offset: 0, line: 1, column: 1 };
const NOWHERE: Span = { start: START, end: START };

function dynamicBlocks(node: Node): Block[] {
  return listed(node).flatMap((types) => {
    const names = types.kind === 'map' ? types.entries : [];
    return names.flatMap((name) => listed(name.value).map((each) => dynamicBlock(name, each)));
  });
}

function dynamicBlock({ key, keySpan }: NodeEntry, node: Node): Block {
  const content = node.kind === 'map' ? node.entries.find((entry) => entry.key === 'content') : undefined;
  const others: Node = node.kind === 'map' ? { ...node, entries: node.entries.filter((one) => one !== content) } : node;
  const body = jsonBody([others]);
  const span = { start: keySpan.start, end: node.span.end };
  const inner: Block[] =
    content === undefined
      ? []
      : [
          {
            type: { name: 'content', span: content.keySpan },
            labels: [],
            body: jsonBody(listed(content.value)),
            span: { start: content.keySpan.start, end: content.value.span.end },
          },
        ];
  return {
    type: { name: 'dynamic', span: keySpan },
    labels: [{ name: key, span: keySpan }],
    body: { ...body, blocks: inner },
    span,
  };
}

function listed(node: Node): readonly Node[] {
  return node.kind === 'list' ? node.items : [node];
}

/** A JSON value as an expression. */
export function jsonExpression(node: Node): Expression {
  const { span } = node;
  switch (node.kind) {
    case 'string':
      return templateOf(node.value, span);
    case 'number':
      return { kind: 'number', value: node.value, text: node.source, span };
    case 'boolean':
      return { kind: 'boolean', value: node.value, span };
    case 'null':
      return { kind: 'null', span };
    case 'list':
      return { kind: 'tuple', items: node.items.map(jsonExpression), span };
    case 'map':
      return { kind: 'object', entries: node.entries.map(objectEntry), span };
    case 'broken':
      return { kind: 'invalid', span };
  }
}

function objectEntry({ key, keySpan, value }: NodeEntry): ObjectEntry {
  const isPlain = !/[$%]\{/.test(key);
  return {
    key: isPlain ? { kind: 'word', name: key, span: keySpan } : templateOf(key, keySpan),
    value: jsonExpression(value),
    span: { start: keySpan.start, end: value.span.end },
  };
}

function templateOf(text: string, span: Span): Expression {
  return relocate(parseHclTemplate(text).template, span);
}

/** The same tree with one place for all of it. The parser limits its depth. */
function relocate<T>(tree: T, span: Span): T {
  if (Array.isArray(tree)) return tree.map((each) => relocate(each, span)) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  const entries = Object.entries(tree).map(([key, value]) => {
    if (key === 'span') return [key, span];
    // Escapes of JSON stand between the text and its source.
    return [key, key === 'verbatim' ? false : relocate(value, span)];
  });
  return Object.fromEntries(entries) as T;
}

import type { Expression, ObjectKey, Step, TemplatePart } from '../../../src/input/hcl/ast.js';
import type { Span } from '../../../src/input/place.js';

/** An expression as text with all brackets, so that a test shows how it was understood. */
export function show(expression: Expression | ObjectKey): string {
  switch (expression.kind) {
    case 'word':
    case 'variable':
      return expression.name;
    case 'number':
      return expression.text;
    case 'boolean':
      return String(expression.value);
    case 'null':
      return 'null';
    case 'template':
      return `"${showParts(expression.parts)}"`;
    case 'tuple':
      return `[${expression.items.map(show).join(', ')}]`;
    case 'object':
      return `{${expression.entries.map(({ key, value }) => `${showKey(key)} = ${show(value)}`).join(', ')}}`;
    case 'for': {
      const { keyName, valueName, collection, key, value, group, condition } = expression;
      const names = keyName ? `${keyName.name}, ${valueName.name}` : valueName.name;
      const body = `${key ? `${show(key)} => ` : ''}${show(value)}${group ? '...' : ''}`;
      const text = `for ${names} in ${show(collection)} : ${body}${condition ? ` if ${show(condition)}` : ''}`;
      return expression.result === 'tuple' ? `[${text}]` : `{${text}}`;
    }
    case 'call':
      return `${expression.name.name}(${expression.args.map(show).join(', ')}${expression.expand ? '...' : ''})`;
    case 'traversal':
      return show(expression.source) + showSteps(expression.steps);
    case 'conditional':
      return `(${show(expression.condition)} ? ${show(expression.whenTrue)} : ${show(expression.whenFalse)})`;
    case 'binary':
      return `(${show(expression.left)} ${expression.operator} ${show(expression.right)})`;
    case 'unary':
      return `(${expression.operator}${show(expression.operand)})`;
    case 'parentheses':
      return `paren(${show(expression.inner)})`;
    case 'invalid':
      return 'INVALID';
  }
}

function showKey(key: ObjectKey): string {
  return key.kind === 'word' ? key.name : `<${show(key)}>`;
}

/** A splat with what it applies to every element: `<*.name>`. */
function showSteps(steps: readonly Step[]): string {
  return steps
    .map((step) => {
      if (step.kind === 'attribute') return `.${step.name}`;
      return step.kind === 'index' ? `[${show(step.key)}]` : `<*${showSteps(step.each)}>`;
    })
    .join('');
}

/** Sequences in guillemets. */
export function showParts(parts: readonly TemplatePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'interpolation') return `«${show(part.expression)}»`;
      if (part.kind === 'template-if') {
        const otherwise = part.otherwise.length > 0 ? `«else»${showParts(part.otherwise)}` : '';
        return `«if ${show(part.condition)}»${showParts(part.parts)}${otherwise}«endif»`;
      }
      const names = part.key ? `${part.key.name}, ${part.value.name}` : part.value.name;
      return `«for ${names} in ${show(part.collection)}»${showParts(part.parts)}«endfor»`;
    })
    .join('');
}

export interface SpannedNode {
  kind?: unknown;
  span: Span;
}

/** Every node with a span, at any depth, parents first. */
export function nodesOf(tree: unknown): SpannedNode[] {
  const nodes: SpannedNode[] = [];
  const open: unknown[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if ('span' in node) nodes.push(node as SpannedNode);
    for (const [key, value] of Object.entries(node)) if (key !== 'span') open.push(value);
  }
  return nodes;
}

/** The text that a span covers. */
export function textAt(text: string, { start, end }: Span): string {
  return text.slice(start.offset, end.offset);
}

/** `line:column-line:column` */
export function showSpan({ start, end }: Span): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

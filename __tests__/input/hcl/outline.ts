import type { Block, Body, Expression, Name, ObjectKey, Step, TemplatePart } from '../../../src/input/hcl/ast.js';
import type { Span } from '../../../src/input/place.js';

/**
 * The structure of a source in a form that any parser's tree can be brought to. Offsets in UTF-16 units. Left out is what the parsers
 * cannot agree on: the text of templates, and how far a splat reaches (steps stand one behind the other).
 */
export interface Outline {
  what: string;
  start: number;
  end: number;
  children: readonly Outline[];
}

export function node(what: string, { start, end }: { start: number; end: number }, children: Outline[] = []): Outline {
  return { what, start, end, children };
}

/** One line a node. */
export function print({ what, start, end, children }: Outline, indentation = ''): string {
  return `${indentation}${what} ${start}-${end}\n${children.map((child) => print(child, `${indentation} `)).join('')}`;
}

export function outlineOf(body: Body): Outline {
  return of('file', body.span, bodyItems(body));
}

function of(what: string, { start, end }: Span, children: Outline[] = []): Outline {
  return node(what, { start: start.offset, end: end.offset }, children);
}

function bodyItems({ attributes, blocks }: Body): Outline[] {
  const items = [
    ...attributes.map(({ name, value, span }) => of('attribute', span, [nameOf(name), expressionOf(value)])),
    ...blocks.map(blockOf),
  ];
  return items.sort((a, b) => a.start - b.start);
}

function blockOf({ type, labels, body, span }: Block): Outline {
  return of('block', span, [nameOf(type), ...labels.map(nameOf), ...bodyItems(body)]);
}

function nameOf({ span }: Name): Outline {
  return of('name', span);
}

function expressionOf(expression: Expression): Outline {
  return of(...shapeOf(expression));
}

function shapeOf(expression: Expression): [what: string, span: Span, children?: Outline[]] {
  const { kind, span } = expression;
  switch (expression.kind) {
    case 'number':
    case 'boolean':
    case 'null':
    case 'variable':
    case 'invalid':
      return [kind, span];
    case 'template':
      return [expression.form === 'quoted' ? 'quoted' : 'heredoc', span, sequencesOf(expression.parts)];
    case 'tuple':
      return [kind, span, expression.items.map(expressionOf)];
    case 'object':
      return [
        kind,
        span,
        expression.entries.map(({ key, value, span: whole }) => of('entry', whole, [keyOf(key), expressionOf(value)])),
      ];
    case 'for': {
      const { keyName, valueName, collection, key, value, group, condition } = expression;
      return [
        `for ${expression.result}${group ? ' grouped' : ''}${condition ? ' filtered' : ''}`,
        span,
        [
          ...(keyName ? [nameOf(keyName)] : []),
          nameOf(valueName),
          ...[collection, key, value, condition].flatMap((each) => (each ? [expressionOf(each)] : [])),
        ],
      ];
    }
    case 'call':
      return [
        `call${expression.expand ? ' expanded' : ''}`,
        span,
        [nameOf(expression.name), ...expression.args.map(expressionOf)],
      ];
    case 'traversal':
      return [kind, span, [expressionOf(expression.source), ...expression.steps.flatMap(stepsOf)]];
    case 'conditional':
      return [kind, span, [expression.condition, expression.whenTrue, expression.whenFalse].map(expressionOf)];
    case 'binary':
      return [`binary ${expression.operator}`, span, [expression.left, expression.right].map(expressionOf)];
    case 'unary':
      return [`unary ${expression.operator}`, span, [expressionOf(expression.operand)]];
    case 'parentheses':
      return [kind, span, [expressionOf(expression.inner)]];
  }
}

function keyOf(key: ObjectKey): Outline {
  return key.kind === 'word' ? of('word', key.span) : expressionOf(key);
}

/** A splat is shown by where it starts. */
function stepsOf(step: Step): Outline[] {
  if (step.kind === 'attribute') return [of('.name', step.span)];
  if (step.kind === 'index') return [of('index', step.span, isOldIndex(step) ? [] : [expressionOf(step.key)])];
  const { offset } = step.span.start;
  return [node('splat', { start: offset, end: offset }), ...step.each.flatMap(stepsOf)];
}

/** `.0`: the key ends where the step does. */
function isOldIndex({ key, span }: Step & { kind: 'index' }): boolean {
  return key.span.end.offset === span.end.offset;
}

function sequencesOf(parts: readonly TemplatePart[]): Outline[] {
  return parts.flatMap((part) => (part.kind === 'text' ? [] : [sequenceOf(part)]));
}

function sequenceOf(part: Exclude<TemplatePart, { kind: 'text' }>): Outline {
  switch (part.kind) {
    case 'interpolation':
      return of('interpolation', part.span, [expressionOf(part.expression)]);
    case 'template-if': {
      const inner = [...sequencesOf(part.parts), ...sequencesOf(part.otherwise)];
      return of('%if', part.span, [expressionOf(part.condition), ...inner]);
    }
    case 'template-for': {
      const names = [...(part.key ? [nameOf(part.key)] : []), nameOf(part.value)];
      return of('%for', part.span, [...names, expressionOf(part.collection), ...sequencesOf(part.parts)]);
    }
  }
}

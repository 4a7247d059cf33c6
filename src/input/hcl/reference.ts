import type { Body, Expression, Step, Template } from './ast.js';

/** The text of a template that has no sequences; undefined for any other expression. */
export function literalText(expression: Expression): string | undefined {
  if (expression.kind !== 'template') return undefined;
  let text = '';
  for (const part of expression.parts) {
    if (part.kind !== 'text') return undefined;
    text += part.text;
  }
  return text;
}

/** Without parentheses, and without the template around a lone interpolation: neither changes the value. */
function unwrap(expression: Expression): Expression {
  let inner = expression;
  for (;;) {
    if (inner.kind === 'parentheses') inner = inner.inner;
    else if (inner.kind === 'template') {
      const lone = loneInterpolation(inner);
      if (lone === undefined) return inner;
      inner = lone;
    } else return inner;
  }
}

/** https://developer.hashicorp.com/terraform/language/expressions/strings#interpolation */
function loneInterpolation({ parts }: Template): Expression | undefined {
  const [only] = parts;
  return parts.length === 1 && only?.kind === 'interpolation' ? only.expression : undefined;
}

/**
 * The reference that an expression is and nothing else, as Terraform lists it in a plan's `references`: `aws_iam_role.app.arn`,
 * `aws_iam_role.data["etl"].arn`. An index is a constant, or `each.key` or `count.index`. Undefined for everything else.
 */
export function bareReference(expression: Expression): string | undefined {
  const inner = unwrap(expression);
  if (inner.kind !== 'traversal' || inner.source.kind !== 'variable') return undefined;
  let text = inner.source.name;
  for (const step of inner.steps) {
    const shown = showStep(step);
    if (shown === undefined) return undefined;
    text += shown;
  }
  return text;
}

/** What names the own instance of the block it stands in. */
const OWN_KEYS: ReadonlySet<string> = new Set(['each.key', 'count.index']);

function showStep(step: Step): string | undefined {
  if (step.kind === 'attribute') return `.${step.name}`;
  if (step.kind === 'splat') return undefined;
  const key = unwrap(step.key);
  if (key.kind === 'number') return Number.isSafeInteger(key.value) ? `[${key.value}]` : undefined;
  const text = literalText(key);
  if (text !== undefined) return `[${quoteKey(text)}]`;
  // A number in quotes, or a key with an index of its own, is not followed: the depth stays one.
  if (key.kind !== 'traversal' || key.steps.some((inner) => inner.kind !== 'attribute')) return undefined;
  const own = bareReference(key);
  return own !== undefined && OWN_KEYS.has(own) ? `[${own}]` : undefined;
}

/** A key as Terraform prints it in addresses and references. */
export function quoteKey(key: string): string {
  return JSON.stringify(key).replace(/[$%]\{/g, (mark) => `${mark.charAt(0)}${mark}`);
}

/**
 * The expression at a path of names and indexes: block names, each with the index of the block among the static ones of that name
 * (it may be left out where there is one), the attribute, and keys and indexes within it where it is an object or a tuple. Undefined
 * where nothing stands there, or where a `dynamic` block beside it makes the index uncertain.
 */
export function expressionAt(body: Body, path: readonly (string | number)[]): Expression | undefined {
  let current = body;
  for (let at = 0; at < path.length; ) {
    const name = path[at];
    const [attribute, twice] = current.attributes.filter((candidate) => candidate.name.name === name);
    if (twice !== undefined) return undefined;
    if (attribute !== undefined) return expressionWithin(attribute.value, path.slice(at + 1));
    const next = nextBlock(current, name, path[at + 1]);
    if (next === undefined) return undefined;
    current = next.body;
    at += next.steps;
  }
  return undefined;
}

function nextBlock(body: Body, name: unknown, index: unknown): { body: Body; steps: number } | undefined {
  const isDynamic = body.blocks.some(({ type, labels }) => type.name === 'dynamic' && labels[0]?.name === name);
  const blocks = body.blocks.filter(({ type }) => type.name === name);
  const indexed = typeof index === 'number';
  const block = indexed ? blocks[index] : blocks[0];
  if (isDynamic || block === undefined || (!indexed && blocks.length > 1)) return undefined;
  return { body: block.body, steps: indexed ? 2 : 1 };
}

function expressionWithin(expression: Expression, path: readonly (string | number)[]): Expression | undefined {
  let current: Expression | undefined = expression;
  for (const step of path) {
    if (current === undefined) return undefined;
    const inner = unwrap(current);
    if (inner.kind === 'tuple' && typeof step === 'number') current = inner.items[step];
    else if (inner.kind === 'object' && typeof step === 'string') {
      // A key that is not constant may be this one, too.
      const keys = inner.entries.map(({ key }) => (key.kind === 'word' ? key.name : literalText(key)));
      current = keys.includes(undefined) ? undefined : inner.entries[keys.lastIndexOf(step)]?.value;
    } else return undefined;
  }
  return current;
}

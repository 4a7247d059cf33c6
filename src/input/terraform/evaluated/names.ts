import type { Body, Expression, Step, TemplatePart } from '../../hcl/ast.js';
import { literalText } from '../../hcl/reference.js';
import { isObject, items, type JsonObject, member, members } from '../json.js';
import { readSteps } from '../traversal.js';

/*
 * What expressions name, as far as a plan's `references` and the sources can be held against each other: the resource, variable or
 * module, without what is taken of it. https://developer.hashicorp.com/terraform/internals/json-format#expression-representation
 */

/**
 * Whether a source expression is the one of the plan, as far as that can be told: it names the same things, and is the same constant.
 */
export function isAlike(expression: Expression, configured: unknown): boolean {
  if (configured === undefined) return expression.kind === 'null';
  return sameNames(namesIn(expression), configuredNames(configured)) && sameConstant(expression, configured);
}

/** The same of blocks, without the dynamic ones, of which a plan keeps no trace. */
export function areAlike(bodies: readonly Body[], configured: unknown): boolean {
  const names = new Set<string>();
  for (const body of bodies) addBody(body, names);
  return sameNames(names, configuredNames(configured)) && sameConstants(bodies, configured);
}

function sameConstant(expression: Expression, configured: unknown): boolean {
  const constant = member(configured, 'constant_value');
  const written = constantOf(expression);
  if (constant === undefined || written === undefined) return true;
  // "30" and 30 are one value to Terraform.
  return JSON.stringify(asTexts(constant)) === JSON.stringify(asTexts(written));
}

/** A plan has a single block as an object where there can be but one. */
function sameConstants(bodies: readonly Body[], configured: unknown): boolean {
  const blocks = Array.isArray(configured) ? configured : configured === undefined ? [] : [configured];
  if (blocks.length !== bodies.length) return false;
  return bodies.every(({ attributes, blocks: inner }, index) => {
    const block: unknown = blocks[index];
    if (!attributes.every(({ name, value }) => sameConstant(value, member(block, name.name)))) return false;
    const names = new Set(inner.map(({ type }) => type.name).filter((name) => name !== 'dynamic'));
    return [...names].every((name) =>
      sameConstants(
        inner.filter(({ type }) => type.name === name).map(({ body }) => body),
        member(block, name),
      ),
    );
  });
}

/** What an expression is that consists of literals only; undefined for any other. */
function constantOf(expression: Expression): unknown {
  switch (expression.kind) {
    case 'template':
      return literalText(expression);
    case 'number':
      return expression.text;
    case 'boolean':
      return expression.value;
    case 'tuple': {
      const items = expression.items.map(constantOf);
      return items.includes(undefined) ? undefined : items;
    }
    default:
      return undefined;
  }
}

function asTexts(value: unknown): unknown {
  return Array.isArray(value) ? value.map(asTexts) : isObject(value) ? value : String(value);
}

function sameNames(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name));
}

function addBody(body: Body, names: Set<string>): void {
  for (const { value } of body.attributes) for (const name of namesIn(value)) names.add(name);
  for (const block of body.blocks) if (block.type.name !== 'dynamic') addBody(block.body, names);
}

/** Of everything below, without recursion: the depth is the input's. */
function configuredNames(configured: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const open: unknown[] = [configured];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) for (const each of next) open.push(each);
    else if (isObject(next)) addConfigured(next, names, open);
  }
  return names;
}

function addConfigured(next: JsonObject, names: Set<string>, open: unknown[]): void {
  const references = member(next, 'references');
  for (const reference of items(references)) {
    const steps = typeof reference === 'string' ? readSteps(reference).map(({ text }) => text) : [];
    // The references come with their shorter prefixes: `module.roles`, `module`.
    const name = subject(steps);
    if (name !== undefined) names.add(name);
  }
  for (const [key, each] of members(next)) if (key !== 'references' && key !== 'constant_value') open.push(each);
}

/** `aws_iam_role.app`, `data.aws_iam_role.app`, `var.name`, `each`; undefined where the words say too little. */
function subject(words: readonly string[]): string | undefined {
  const [head, second, third] = words;
  if (head === undefined) return undefined;
  if (head === 'each' || head === 'count' || head === 'path' || head === 'terraform' || head === 'self') return head;
  if (second === undefined) return undefined;
  if (head !== 'data') return `${head}.${second}`;
  return third === undefined ? undefined : `data.${second}.${third}`;
}

/** Names that nothing within the expression binds. */
function namesIn(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  visit(expression, new Set(), names);
  return names;
}

type Bound = ReadonlySet<string>;

/** The parser limits the depth of expressions. */
function visit(expression: Expression, bound: Bound, names: Set<string>): void {
  const inner = (each: Expression | undefined, also: Bound = bound): void => {
    if (each !== undefined) visit(each, also, names);
  };
  switch (expression.kind) {
    case 'template':
      visitParts(expression.parts, bound, names);
      return;
    case 'tuple':
      for (const item of expression.items) inner(item);
      return;
    case 'object':
      for (const { key, value } of expression.entries) {
        if (key.kind !== 'word') inner(key);
        inner(value);
      }
      return;
    case 'for': {
      const { keyName, valueName, collection, key, value, condition } = expression;
      inner(collection);
      const also = bindAlso(bound, keyName?.name, valueName.name);
      for (const each of [key, value, condition]) inner(each, also);
      return;
    }
    case 'call':
      for (const arg of expression.args) inner(arg);
      return;
    case 'variable':
      addName([expression.name], bound, names);
      return;
    case 'traversal':
      if (expression.source.kind === 'variable')
        addName([expression.source.name, ...constantSteps(expression.steps)], bound, names);
      else inner(expression.source);
      visitSteps(expression.steps, bound, names);
      return;
    case 'conditional':
      for (const each of [expression.condition, expression.whenTrue, expression.whenFalse]) inner(each);
      return;
    case 'binary':
      inner(expression.left);
      inner(expression.right);
      return;
    case 'unary':
      inner(expression.operand);
      return;
    case 'parentheses':
      inner(expression.inner);
      return;
    default:
      return;
  }
}

function bindAlso(bound: Bound, ...more: readonly (string | undefined)[]): Bound {
  return new Set([...bound, ...more.filter((name) => name !== undefined)]);
}

function addName(words: readonly string[], bound: Bound, names: Set<string>): void {
  const [head] = words;
  if (head === undefined || bound.has(head)) return;
  const name = subject(words);
  if (name !== undefined) names.add(name);
}

function constantSteps(steps: readonly Step[]): string[] {
  const words: string[] = [];
  for (const step of steps) {
    if (step.kind !== 'attribute') break;
    words.push(step.name);
  }
  return words;
}

function visitSteps(steps: readonly Step[], bound: Bound, names: Set<string>): void {
  for (const step of steps) {
    if (step.kind === 'index') visit(step.key, bound, names);
    else if (step.kind === 'splat') visitSteps(step.each, bound, names);
  }
}

function visitParts(parts: readonly TemplatePart[], bound: Bound, names: Set<string>): void {
  for (const part of parts) {
    if (part.kind === 'interpolation') visit(part.expression, bound, names);
    else if (part.kind === 'template-if') {
      visit(part.condition, bound, names);
      visitParts(part.parts, bound, names);
      visitParts(part.otherwise, bound, names);
    } else if (part.kind === 'template-for') {
      visit(part.collection, bound, names);
      visitParts(part.parts, bindAlso(bound, part.key?.name, part.value.name), names);
    }
  }
}

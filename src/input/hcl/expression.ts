import type { BinaryOperator, Expression, For, NumberLiteral, ObjectEntry, ObjectKey, Step } from './ast.js';
import type { Cursor } from './cursor.js';
import type { TokenKind } from './lexer.js';
import { parseHeredoc, parseQuoted } from './template.js';

const OPERATORS: ReadonlyMap<TokenKind, { operator: BinaryOperator; precedence: number }> = new Map(
  Object.entries({
    ...{ '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4 },
    ...{ '+': 5, '-': 5, '*': 6, '/': 6, '%': 6 },
  } satisfies Record<BinaryOperator, number>).map(([operator, precedence]) => {
    const kind = operator as BinaryOperator;
    return [kind, { operator: kind, precedence }];
  }),
);

/**
 * Reads an expression from the cursor's token on; throws `Failure` where there is none.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#expressions
 */
export function parseExpression(cursor: Cursor): Expression {
  cursor.enter();
  const condition = parseOperation(cursor, 1);
  let result = condition;
  if (cursor.is('?')) {
    cursor.advance();
    const whenTrue = parseExpression(cursor);
    cursor.expect(':', 'and the value for when the condition is false');
    const whenFalse = parseExpression(cursor);
    const span = { start: condition.span.start, end: whenFalse.span.end };
    result = { kind: 'conditional', condition, whenTrue, whenFalse, span };
  }
  cursor.leave();
  return result;
}

/** Operators of at least this precedence; those of the same one lean left. */
function parseOperation(cursor: Cursor, least: number): Expression {
  const outside = cursor.deepest;
  cursor.deepest = cursor.depth;
  let left = parseUnary(cursor);
  for (;;) {
    const found = OPERATORS.get(cursor.token.kind);
    if (found === undefined || found.precedence < least) break;
    const { operator, precedence } = found;
    cursor.wrap();
    cursor.advance();
    const right = parseOperation(cursor, precedence + 1);
    left = { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
  }
  cursor.deepest = Math.max(outside, cursor.deepest);
  return left;
}

function parseUnary(cursor: Cursor): Expression {
  const operator = cursor.token.kind;
  if (operator !== '-' && operator !== '!') return parseTraversal(cursor);
  cursor.enter();
  const { start } = cursor.token;
  cursor.advance();
  const operand = parseUnary(cursor);
  cursor.leave();
  return { kind: 'unary', operator, operand, span: cursor.spanFrom(start) };
}

function parseTraversal(cursor: Cursor): Expression {
  const { start } = cursor.token;
  const source = parseTerm(cursor);
  const steps = parseSteps(cursor);
  return steps.length === 0 ? source : { kind: 'traversal', source, steps, span: cursor.spanFrom(start) };
}

/** `.name`, `[key]`, `.0`, `[*]` and `.*`, as many as there are. */
function parseSteps(cursor: Cursor): Step[] {
  const steps: Step[] = [];
  for (;;) {
    if (cursor.is('.')) parseDotStep(cursor, steps);
    else if (cursor.is('[')) steps.push(parseBracketStep(cursor));
    else return steps;
  }
}

function parseDotStep(cursor: Cursor, steps: Step[]): void {
  const { start } = cursor.token;
  cursor.advance();
  if (!cursor.is('*')) {
    parseAttributeStep(cursor, start, steps);
    return;
  }
  cursor.advance();
  // The old splat takes in attributes only: `list.*.name[0]` is the first of the names.
  const each: Step[] = [];
  while (cursor.is('.')) {
    const dot = cursor.token.start;
    cursor.advance();
    if (cursor.is('*')) cursor.fail('a `.*` within another `.*` is not allowed, use `[*]`');
    parseAttributeStep(cursor, dot, each);
  }
  steps.push({ kind: 'splat', each, span: cursor.spanFrom(start) });
}

/** What follows a dot: a name, or an index in the old style. */
function parseAttributeStep(cursor: Cursor, dot: number, steps: Step[]): void {
  if (!cursor.is('number')) {
    const name = cursor.word('an attribute name after `.`');
    steps.push({ kind: 'attribute', name, span: cursor.spanFrom(dot) });
    return;
  }
  if (cursor.tokenText().includes('.')) cursor.fail('`.` twice with a number is not allowed, use `[…]` for the index');
  const key = parseNumber(cursor);
  steps.push({ kind: 'index', key, span: cursor.spanFrom(dot) });
}

function parseBracketStep(cursor: Cursor): Step {
  const opening = cursor.open();
  if (cursor.is('*')) {
    cursor.advance();
    cursor.close(']', opening, 'after `[*`');
    cursor.enter();
    const each = parseSteps(cursor);
    cursor.leave();
    return { kind: 'splat', each, span: cursor.spanFrom(opening.start) };
  }
  const key = parseExpression(cursor);
  return { kind: 'index', key, span: cursor.close(']', opening, 'after the index') };
}

function parseTerm(cursor: Cursor): Expression {
  switch (cursor.token.kind) {
    case 'word':
      return parseWord(cursor);
    case 'number':
      return parseNumber(cursor);
    case 'quote':
      return parseQuoted(cursor);
    case 'heredoc':
      return parseHeredoc(cursor);
    case '(': {
      const opening = cursor.open();
      const inner = parseExpression(cursor);
      return { kind: 'parentheses', inner, span: cursor.close(')', opening, 'after the expression') };
    }
    case '[':
      return parseTuple(cursor);
    case '{':
      return parseObject(cursor);
    default:
      return cursor.fail(`expected an expression, found ${cursor.found()}`);
  }
}

function parseNumber(cursor: Cursor): NumberLiteral {
  const text = cursor.tokenText();
  const span = cursor.tokenSpan();
  cursor.advance();
  return { kind: 'number', value: Number(text), text, span };
}

/** A variable, `true`, `false`, `null`, or the name of a function that is called. */
function parseWord(cursor: Cursor): Expression {
  const { start } = cursor.token;
  const first = cursor.word('a name');
  let name = first;
  while (cursor.is('::')) {
    cursor.advance();
    name += `::${cursor.word('the name of a function after `::`')}`;
  }
  const span = cursor.spanFrom(start);
  if (cursor.is('(')) return parseCall(cursor, { name, span });
  if (name !== first) cursor.fail(`expected \`(\` after the function \`${name}\`, found ${cursor.found()}`);
  if (name === 'true' || name === 'false') return { kind: 'boolean', value: name === 'true', span };
  if (name === 'null') return { kind: 'null', span };
  return { kind: 'variable', name, span };
}

function parseCall(cursor: Cursor, name: { name: string; span: Expression['span'] }): Expression {
  const opening = cursor.open();
  const args: Expression[] = [];
  let expand = false;
  while (!cursor.is(')')) {
    args.push(parseExpression(cursor));
    if (cursor.is('...')) {
      cursor.advance();
      expand = true;
      break;
    }
    if (!cursor.is(',')) break;
    cursor.advance();
  }
  const { end } = cursor.close(')', opening, `after the arguments of \`${name.name}\``);
  return { kind: 'call', name, args, expand, span: { start: name.span.start, end } };
}

function parseTuple(cursor: Cursor): Expression {
  const opening = cursor.open();
  if (cursor.isWord('for')) return parseFor(cursor, opening, 'tuple');
  const items: Expression[] = [];
  while (!cursor.is(']')) {
    items.push(parseExpression(cursor));
    if (!cursor.is(',')) break;
    cursor.advance();
  }
  return { kind: 'tuple', items, span: cursor.close(']', opening, 'or `,` after an item') };
}

function parseObject(cursor: Cursor): Expression {
  const opening = cursor.open();
  if (cursor.isWord('for')) return parseFor(cursor, opening, 'object');
  // Unlike all other brackets, line ends separate here.
  cursor.newlines = true;
  const entries: ObjectEntry[] = [];
  for (;;) {
    while (cursor.is('newline')) cursor.advance();
    if (cursor.is('}')) break;
    entries.push(parseEntry(cursor));
    if (!cursor.is(',') && !cursor.is('newline')) break;
    cursor.advance();
  }
  return { kind: 'object', entries, span: cursor.close('}', opening, 'or `,` or a new line after an entry') };
}

function parseEntry(cursor: Cursor): ObjectEntry {
  const { start } = cursor.token;
  const key = objectKey(parseExpression(cursor), cursor);
  if (!cursor.is('=') && !cursor.is(':')) cursor.fail(`expected \`=\` after the key, found ${cursor.found()}`);
  cursor.advance();
  const value = parseExpression(cursor);
  return { key, value, span: cursor.spanFrom(start) };
}

/** A bare word is a key, not a variable: https://developer.hashicorp.com/terraform/language/expressions/types#maps-objects */
function objectKey(key: Expression, cursor: Cursor): ObjectKey {
  if (key.kind !== 'variable' && key.kind !== 'boolean' && key.kind !== 'null') return key;
  const name = cursor.text.slice(key.span.start.offset, key.span.end.offset);
  return { kind: 'word', name, span: key.span };
}

function parseFor(cursor: Cursor, opening: { start: number; newlines: boolean }, result: For['result']): Expression {
  cursor.advance();
  const head = parseForHead(cursor);
  cursor.expect(':', 'after the collection');
  const first = parseExpression(cursor);
  let value = first;
  if (result === 'object') {
    cursor.expect('=>', 'after the key');
    value = parseExpression(cursor);
  }
  const group = result === 'object' && cursor.is('...');
  if (group) cursor.advance();
  const filtered = cursor.isWord('if');
  if (filtered) cursor.advance();
  const condition = filtered ? parseExpression(cursor) : undefined;
  const span = cursor.close(result === 'tuple' ? ']' : '}', opening, 'after the `for` expression');
  return {
    ...{ kind: 'for', result, ...head, value, group, span },
    ...(result === 'object' ? { key: first } : {}),
    ...(condition === undefined ? {} : { condition }),
  };
}

/** `key, value in collection`, of a `for` expression and of a `for` directive. */
export function parseForHead(cursor: Cursor): Pick<For, 'keyName' | 'valueName' | 'collection'> {
  const first = cursor.name('a variable name after `for`');
  let second: typeof first | undefined;
  if (cursor.is(',')) {
    cursor.advance();
    second = cursor.name('a variable name after `,`');
  }
  if (!cursor.isWord('in')) cursor.fail(`expected \`in\` after the variables of \`for\`, found ${cursor.found()}`);
  cursor.advance();
  const collection = parseExpression(cursor);
  return second === undefined ? { valueName: first, collection } : { keyName: first, valueName: second, collection };
}

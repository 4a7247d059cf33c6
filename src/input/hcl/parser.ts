import type { Attribute, Block, Body, Expression, HclError, Invalid, Name, Template } from './ast.js';
import { Cursor, Failure, GiveUp } from './cursor.js';
import { parseExpression } from './expression.js';
import { attempt, isFirstOnLine } from './recovery.js';
import { parseBare, parseQuoted } from './template.js';

const SINGLE = 'a block on one line holds one argument and ends behind it';

/** A body while it is read. */
interface Draft {
  attributes: Attribute[];
  blocks: Block[];
  names: Set<string>;
}

/**
 * Reads a file in HCL's native syntax. Never throws: what is broken is an `invalid` value or left out, `errors` says where, and what
 * follows it is read. Takes time linear in the length of the text. A byte order mark is passed over; it counts as a character.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#structural-elements
 */
export function parseHcl(text: string): { body: Body; errors: readonly HclError[] } {
  const cursor = new Cursor(text);
  const draft: Draft = { attributes: [], blocks: [], names: new Set() };
  finish(cursor, () => parseFile(cursor, draft));
  const { attributes, blocks } = draft;
  return { body: { attributes, blocks, span: cursor.span(0, text.length) }, errors: cursor.errors };
}

/** Reads a text that is one expression. Never throws. */
export function parseHclExpression(text: string): { expression: Expression; errors: readonly HclError[] } {
  const cursor = new Cursor(text);
  cursor.newlines = false;
  if (cursor.is('newline')) cursor.advance();
  let expression: Expression = { kind: 'invalid', span: cursor.span(0, text.length) };
  finish(cursor, () => {
    const read = parseExpression(cursor);
    if (!cursor.is('end')) cursor.fail(`expected nothing after the expression, found ${cursor.found()}`);
    expression = read;
  });
  return { expression, errors: cursor.errors };
}

/** Reads a whole text as a template: that of `templatefile`, or a string in JSON syntax (without its quotes and escapes). Never throws. */
export function parseHclTemplate(text: string): { template: Template | Invalid; errors: readonly HclError[] } {
  const cursor = new Cursor(text);
  let template: Template | Invalid = { kind: 'invalid', span: cursor.span(0, text.length) };
  finish(cursor, () => {
    template = parseBare(cursor);
  });
  return { template, errors: cursor.errors };
}

function finish(cursor: Cursor, parse: () => void): void {
  try {
    parse();
  } catch (failure) {
    if (failure instanceof Failure) cursor.errors.push({ message: failure.message, span: failure.span });
    else if (!(failure instanceof GiveUp)) throw failure;
  }
}

function parseFile(cursor: Cursor, draft: Draft): void {
  for (;;) {
    parseItems(cursor, draft);
    if (cursor.is('end')) return;
    cursor.report('this `}` closes nothing', cursor.tokenSpan());
    cursor.advance();
  }
}

/** What the inside of a block has to know of it: the column it starts in, and whether its text goes on behind the opening brace. */
interface Enclosing {
  column: number;
  oneLine: boolean;
}

/** Arguments and blocks up to a closing brace or the end of the text. */
function parseItems(cursor: Cursor, draft: Draft, block?: Enclosing): void {
  for (;;) {
    while (cursor.is('newline')) cursor.advance();
    if (cursor.is('end') || cursor.is('}')) return;
    const { start } = cursor.token;
    if (block !== undefined && cursor.trustIndentation && isOutside(cursor, block.column)) return;
    try {
      attempt(cursor, start, () => parseItem(cursor, draft, block));
    } catch (failure) {
      if (!(failure instanceof Failure) || block !== undefined) throw failure;
      // A block swallowed all that followed. Once more, with its end where indentation says.
      startAgain(cursor, start);
    }
  }
}

function startAgain(cursor: Cursor, start: number): void {
  cursor.trustIndentation = true;
  cursor.depth = 0;
  cursor.deepest = 0;
  cursor.newlines = true;
  cursor.heredocEnd = 0;
  const kept = cursor.errors.findIndex((error) => error.span.start.offset >= start);
  if (kept !== -1) cursor.errors.length = kept;
  cursor.rewind(start);
}

function isOutside(cursor: Cursor, column: number): boolean {
  const { start } = cursor.token;
  return cursor.is('word') && cursor.position(start).column <= column && isFirstOnLine(cursor, start);
}

function parseItem(cursor: Cursor, draft: Draft, block?: Enclosing): void {
  const name = cursor.name('an argument or a block');
  if (cursor.is('=')) parseAttribute(cursor, draft, name, block);
  else parseBlock(cursor, draft, name);
}

function parseAttribute(cursor: Cursor, draft: Draft, name: Name, block?: Enclosing): void {
  const { start } = name.span;
  if (draft.names.has(name.name)) {
    cursor.report(`the argument \`${name.name}\` is set twice`, name.span);
  }
  draft.names.add(name.name);
  cursor.advance();
  const from = cursor.token.start;
  const value = attempt(cursor, start.offset, () => {
    const read = parseExpression(cursor);
    const ends = cursor.is('newline') || cursor.is('end') || (cursor.is('}') && block !== undefined);
    if (!ends) cursor.fail(`expected a new line after the value of \`${name.name}\`, found ${cursor.found()}`);
    return read;
  });
  if (value !== undefined) {
    if (block !== undefined && block.oneLine !== cursor.is('}')) {
      const what = block.oneLine
        ? 'a block on one line holds one argument and ends behind it'
        : 'expected a new line here';
      cursor.report(what, cursor.tokenSpan());
    }
    draft.attributes.push({ name, value, span: { start, end: value.span.end } });
    return;
  }
  const end = from + cursor.text.slice(from, Math.max(cursor.token.start, from)).trimEnd().length;
  const span = cursor.span(from, end);
  draft.attributes.push({ name, value: { kind: 'invalid', span }, span: { start, end: span.end } });
}

function parseBlock(cursor: Cursor, draft: Draft, type: Name): void {
  const labels: Name[] = [];
  while (!cursor.is('{')) labels.push(parseLabel(cursor, type.name, labels.length === 0));
  cursor.enter();
  const headerEnd = cursor.previousEnd;
  const header = () => cursor.span(type.span.start.offset, headerEnd);
  const bodyStart = cursor.token.end;
  cursor.advance();
  const oneLine = !cursor.is('newline') && !cursor.is('}');
  const inner: Draft = { attributes: [], blocks: [], names: new Set() };
  parseItems(cursor, inner, { column: type.span.start.column, oneLine });
  const closed = cursor.is('}');
  if (!closed && !cursor.trustIndentation) throw new Failure('', header(), true);
  cursor.leave();
  const { attributes, blocks } = inner;
  const bodyEnd = closed
    ? cursor.token.start
    : bodyStart + cursor.text.slice(bodyStart, cursor.token.start).trimEnd().length;
  if (closed) cursor.advance();
  const body = { attributes, blocks, span: cursor.span(bodyStart, bodyEnd) };
  const end = cursor.position(closed ? bodyEnd + 1 : bodyEnd);
  draft.blocks.push({ type, labels, body, span: { start: type.span.start, end } });
  if (!closed) cursor.report(`the block \`${type.name}\` is not closed`, header());
  else if (oneLine && blocks.length > 0) cursor.report(SINGLE, header());
  else if (!cursor.is('newline') && !cursor.is('end')) {
    cursor.report(`expected a new line after the block \`${type.name}\`, found ${cursor.found()}`, cursor.tokenSpan());
  }
}

function parseLabel(cursor: Cursor, type: string, first: boolean): Name {
  if (cursor.is('word')) return cursor.name('a label');
  if (!cursor.is('quote')) {
    const expected = first ? '`=`, a label or `{`' : 'a label or `{`';
    cursor.fail(`expected ${expected} after \`${type}\`, found ${cursor.found()}`);
  }
  const { parts, span } = parseQuoted(cursor);
  let name = '';
  for (const part of parts) {
    if (part.kind !== 'text') cursor.fail('a label cannot have an interpolation or a directive in it', part.span);
    else name += part.text;
  }
  return { name, span };
}

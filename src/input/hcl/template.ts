import type { Template, TemplateText } from './ast.js';
import type { Cursor } from './cursor.js';
import { parseExpression, parseForHead } from './expression.js';
import { endOfWord } from './lexer.js';
import { assemble, type Piece, removeIndentation, type SequenceContent, stripSpaces } from './template-pieces.js';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ...[['n', '\n'] as const, ['r', '\r'] as const, ['t', '\t'] as const],
  ...[['"', '"'] as const, ['\\', '\\'] as const],
]);

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;

const UNICODE_ESCAPE = /u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y;

/**
 * Reads a template at the cursor's opening quote.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#templates
 */
export function parseQuoted(cursor: Cursor): Template {
  const { text } = cursor;
  const { start, end: from } = cursor.token;
  const plain = endOfPlain(text, from);
  if (text.charCodeAt(plain) === QUOTE) return parsePlain(cursor, start, from, plain);
  const reader = new PieceReader(cursor, from);
  for (;;) {
    reader.at = endOfPlain(text, reader.at);
    const character = text.charAt(reader.at);
    if (character === '"') break;
    if (character === '' || character === '\n' || character === '\r') {
      cursor.fail('this string is not closed on its line', cursor.span(start, reader.at));
    }
    if (character === '\\') reader.escape(backslashEscape(cursor, reader.at));
    else reader.marks(character);
  }
  const pieces = reader.finish();
  const span = cursor.span(start, reader.at + 1);
  stripSpaces(cursor, pieces);
  const parts = assemble(cursor, pieces);
  cursor.seek(reader.at + 1);
  return { kind: 'template', form: 'quoted', parts, span };
}

/** The most frequent template: nothing but text that stands for itself, from `from` to the quote at `end`. */
function parsePlain(cursor: Cursor, start: number, from: number, end: number): Template {
  const span = cursor.span(from, end);
  const parts: TemplateText[] =
    from === end ? [] : [{ kind: 'text', text: cursor.text.slice(from, end), verbatim: true, span }];
  cursor.seek(end + 1);
  return { kind: 'template', form: 'quoted', parts, span: cursor.spanFrom(start) };
}

/** Reads a template at the cursor's `<<MARK`, up to and with the line that holds nothing else but MARK. */
export function parseHeredoc(cursor: Cursor): Template {
  const { text } = cursor;
  const { start, end: from } = cursor.token;
  const indented = text.charAt(start + 2) === '-';
  const markStart = start + (indented ? 3 : 2);
  const mark = text.slice(markStart, endOfWord(text, markStart));
  const reader = new PieceReader(cursor, from);
  let end: number | undefined;
  while (end === undefined) {
    const atLineStart = text.charAt(reader.at - 1) === '\n' && reader.runIsEmpty();
    end = atLineStart ? endOfMark(text, reader.at, mark) : undefined;
    if (end !== undefined) break;
    if (reader.at >= text.length) {
      cursor.reached = text.length;
      cursor.fail(`this heredoc is not closed: expected \`${mark}\` alone on a line`, cursor.span(start, from));
    }
    readLine(reader, text);
  }
  if (end === text.length) cursor.report(`expected a line end after \`${mark}\``, cursor.span(end, end));
  const pieces = reader.finish();
  stripSpaces(cursor, pieces);
  if (indented) removeIndentation(cursor, pieces);
  const parts = assemble(cursor, pieces);
  cursor.heredocEnd = end;
  cursor.seek(end);
  const form = indented ? 'indented-heredoc' : 'heredoc';
  return { kind: 'template', form, parts, span: cursor.span(start, end) };
}

/** Reads the whole text as a template, as `templatefile` and JSON syntax do: no quotes, no backslash escapes. */
export function parseBare(cursor: Cursor): Template {
  const { text } = cursor;
  const reader = new PieceReader(cursor, 0);
  while (reader.at < text.length) readLine(reader, text);
  const pieces = reader.finish();
  stripSpaces(cursor, pieces);
  const parts = assemble(cursor, pieces);
  return { kind: 'template', form: 'bare', parts, span: cursor.span(0, text.length) };
}

/** Where plain text from `from` on is ended or interrupted; in quotes also by a quote, a backslash or half a line end. */
function endOfPlain(text: string, from: number, quoted = true): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOLLAR || code === PERCENT || code === LINE_FEED) return at;
    if (quoted && (code === QUOTE || code === BACKSLASH || code === CARRIAGE_RETURN)) return at;
  }
  return at;
}

/** Up to and with the next line end; a sequence may hold further ones. */
function readLine(reader: PieceReader, text: string): void {
  for (;;) {
    reader.at = endOfPlain(text, reader.at, false);
    if (reader.at >= text.length) return;
    const character = text.charAt(reader.at);
    if (character === '\n') {
      reader.at += 1;
      reader.endRun();
      return;
    }
    reader.marks(character);
  }
}

/** Where the mark ends when the line from `at` on holds nothing else. */
function endOfMark(text: string, at: number, mark: string): number | undefined {
  const lineFeed = text.indexOf('\n', at);
  const line = text.slice(at, lineFeed === -1 ? text.length : lineFeed);
  if (line.trim() !== mark) return undefined;
  return at + line.indexOf(mark) + mark.length;
}

/** `\n`, `\u00e9`, `\U0001F600`: what it stands for and where it ends. One that HCL does not know is an error, and means its letter. */
function backslashEscape(cursor: Cursor, at: number): { end: number; text: string } {
  const letter = cursor.text.charAt(at + 1);
  const simple = ESCAPES.get(letter);
  if (simple !== undefined) return { end: at + 2, text: simple };
  UNICODE_ESCAPE.lastIndex = at + 1;
  const match = UNICODE_ESCAPE.exec(cursor.text);
  const code = Number.parseInt(match?.[1] ?? match?.[2] ?? '', 16);
  if (match !== null && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)) {
    return { end: at + 1 + match[0].length, text: String.fromCodePoint(code) };
  }
  if (letter === '' || letter === '\n' || letter === '\r')
    cursor.fail('this string is not closed on its line', cursor.span(at, at + 1));
  const end = at + 1 + (letter >= '\ud800' && letter <= '\udbff' ? 2 : 1);
  cursor.report(`\`\\${letter}\` is no escape sequence, use \`\\\\\` for a backslash`, cursor.span(at, end));
  return { end, text: cursor.text.slice(at + 1, end) };
}

/** Collects pieces while it walks over the text of a template. */
class PieceReader {
  /** The next character to read. */
  at: number;
  private readonly cursor: Cursor;
  private readonly pieces: Piece[] = [];
  private texts: TemplateText[] = [];
  /** Where the verbatim text that is not in `texts` yet begins. */
  private from: number;

  constructor(cursor: Cursor, at: number) {
    this.cursor = cursor;
    this.at = at;
    this.from = at;
  }

  /** Reads all of `$` (or `%`) that stand here, and what they start: a sequence, or an escaped one. */
  marks(character: string): void {
    const { text } = this.cursor;
    let end = this.at;
    while (text.charAt(end) === character) end += 1;
    if (text.charAt(end) !== '{') this.at = end;
    else if (end - this.at === 1) this.sequence();
    else {
      // The last two of `$$${` are the escape.
      this.at = end - 2;
      this.escape({ end: end + 1, text: `${character}{` });
    }
  }

  /** Takes the text from here to `end` for something else. */
  escape({ end, text }: { end: number; text: string }): void {
    this.flush();
    this.texts.push({ kind: 'text', text, verbatim: false, span: this.cursor.span(this.at, end) });
    this.at = end;
    this.from = end;
  }

  runIsEmpty(): boolean {
    return this.texts.length === 0 && this.from === this.at;
  }

  endRun(): void {
    this.flush();
    if (this.texts.length > 0) this.pieces.push({ kind: 'run', texts: this.texts });
    this.texts = [];
  }

  finish(): Piece[] {
    this.endRun();
    return this.pieces;
  }

  private flush(): void {
    if (this.from === this.at) return;
    const { text } = this.cursor;
    const span = this.cursor.span(this.from, this.at);
    this.texts.push({ kind: 'text', text: text.slice(this.from, this.at), verbatim: true, span });
    this.from = this.at;
  }

  private sequence(): void {
    this.endRun();
    const { cursor, at } = this;
    const { text, newlines } = cursor;
    const stripBefore = text.charAt(at + 2) === '~';
    cursor.newlines = false;
    cursor.seek(at + (stripBefore ? 3 : 2));
    const content: SequenceContent =
      text.charAt(at) === '$' ? { kind: 'interpolation', expression: parseExpression(cursor) } : parseDirective(cursor);
    const { start } = cursor.token;
    const stripAfter = text.startsWith('~}', start);
    if (!stripAfter && !cursor.is('}')) {
      cursor.fail(`expected \`}\` to close \`${text.charAt(at)}{\`, found ${cursor.found()}`);
    }
    cursor.newlines = newlines;
    this.at = start + (stripAfter ? 2 : 1);
    this.from = this.at;
    this.pieces.push({ ...content, stripBefore, stripAfter, span: cursor.span(at, this.at) });
  }
}

function parseDirective(cursor: Cursor): SequenceContent {
  const { name, span } = cursor.name('`if`, `else`, `endif`, `for` or `endfor`');
  switch (name) {
    case 'if':
      return { kind: 'if', condition: parseExpression(cursor) };
    case 'for': {
      const { keyName, valueName, collection } = parseForHead(cursor);
      return { kind: 'for', ...(keyName ? { key: keyName } : {}), value: valueName, collection };
    }
    case 'else':
    case 'endif':
    case 'endfor':
      return { kind: name };
    default:
      return cursor.fail(
        `\`${name}\` is no template directive, expected \`if\`, \`else\`, \`endif\`, \`for\` or \`endfor\``,
        span,
      );
  }
}

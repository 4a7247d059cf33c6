import { locator } from '../lines.js';
import type { Position, Span } from '../place.js';
import type { HclError, Name } from './ast.js';
import { readToken, type Token, type TokenKind } from './lexer.js';

/** How deep expressions, templates and blocks may be nested in each other. Nobody writes such things by hand. */
export const MAX_DEPTH = 500;

/** After so many errors a text is not HCL; the rest is not read. */
const MAX_ERRORS = 1000;

/** How many times its own length of a text may be read again after errors, so that reading takes linear time. */
const MAX_REREAD = 4;

/** How many of the positions asked for last are kept; a power of two. */
const POSITIONS = 64;

/** Thrown and caught inside this folder: what stands here cannot be read on. */
export class Failure extends Error {
  readonly span: Span;
  /** The text ends inside a block. */
  readonly unclosed: boolean;

  constructor(message: string, span: Span, unclosed = false) {
    super(message);
    this.span = span;
    this.unclosed = unclosed;
  }
}

/** Thrown and caught inside this folder: stop reading at all. */
export class GiveUp extends Error {}

/** Where a parser stands in a text: at one token, with nothing read beyond it, so that text of templates can follow. */
export class Cursor {
  readonly text: string;
  readonly errors: HclError[] = [];
  /** The same object all the time, with the token at hand in it. */
  readonly token: Token = { kind: 'end', start: 0, end: 0 };
  /** The end of the token before. */
  previousEnd = 0;
  /** Whether line ends are tokens here; within brackets they are not. */
  newlines = true;
  depth = 0;
  /** The greatest depth of what has been read of the expression at hand. */
  deepest = 0;
  /** The end of the last heredoc; no line of it can be the start of something else. */
  heredocEnd = 0;
  /** Set once a block was found not to be closed: from then on indentation tells where a block must have ended. */
  trustIndentation = false;
  /** How far the text has been looked at since the last `rewind`. */
  reached = 0;
  private reread = 0;
  private readonly locate: (offset: number) => Position;
  /** By the last bits of their offsets. Most spans start or end where others do; half of the memory of a tree are positions. */
  private readonly positions: Position[] = [];

  constructor(text: string) {
    this.text = text;
    this.locate = locator(text);
    readToken(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, this.token);
  }

  /** The position of an offset. */
  position(offset: number): Position {
    const slot = offset & (POSITIONS - 1);
    const known = this.positions[slot];
    if (known !== undefined && known.offset === offset) return known;
    const position = this.locate(offset);
    this.positions[slot] = position;
    return position;
  }

  /** Goes on to the next token. */
  advance(): void {
    this.seek(this.token.end);
  }

  /** Goes on to the first token from an offset on. */
  seek(offset: number): void {
    this.previousEnd = offset;
    readToken(this.text, offset, this.token);
    if (this.newlines) return;
    while (this.token.kind === 'newline') readToken(this.text, this.token.end, this.token);
  }

  /** Goes back to an offset that was read already. Throws `GiveUp` when too much is read again. */
  rewind(offset: number): void {
    this.reread += Math.max(Math.max(this.reached, this.token.end) - offset, 0);
    this.reached = 0;
    if (this.reread > MAX_REREAD * this.text.length) {
      this.report('this text has too many errors, the rest of it is not read', this.span(offset, offset));
      throw new GiveUp();
    }
    this.seek(offset);
  }

  is(kind: TokenKind): boolean {
    return this.token.kind === kind;
  }

  isWord(word: string): boolean {
    return this.token.kind === 'word' && this.tokenText() === word;
  }

  tokenText(): string {
    return this.text.slice(this.token.start, this.token.end);
  }

  /** Takes a word, or fails: `what` says what it would be. */
  name(what: string): Name {
    const { start } = this.token;
    const name = this.word(what);
    return { name, span: this.spanFrom(start) };
  }

  /** As `name`, where it does not matter in which place the word stands. */
  word(what: string): string {
    if (!this.is('word')) this.fail(`expected ${what}, found ${this.found()}`);
    const word = this.tokenText();
    this.advance();
    return word;
  }

  /** Takes a token of this kind, or fails: `where` says what it would be good for. */
  expect(kind: TokenKind, where: string): void {
    if (!this.is(kind)) this.fail(`expected \`${kind}\` ${where}, found ${this.found()}`);
    this.advance();
  }

  /** Takes an opening bracket; line ends are no tokens from there on. Gives back what `close` needs. */
  open(): { start: number; newlines: boolean } {
    const opening = { start: this.token.start, newlines: this.newlines };
    this.newlines = false;
    this.advance();
    return opening;
  }

  /** Takes the closing bracket, or fails; gives back the span of the whole. */
  close(kind: TokenKind, opening: { start: number; newlines: boolean }, where: string): Span {
    if (!this.is(kind)) this.fail(`expected \`${kind}\` ${where}, found ${this.found()}`);
    this.newlines = opening.newlines;
    this.advance();
    return this.spanFrom(opening.start);
  }

  /** From `start` up to, not including, `end`. */
  span(start: number, end: number): Span {
    return { start: this.position(start), end: this.position(end) };
  }

  /** Where the line after the one with this offset starts; the text's length when there is none. */
  nextLine(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end === -1 ? this.text.length : end + 1;
  }

  /** From an offset to the end of the token before. */
  spanFrom(start: number): Span {
    return this.span(start, this.previousEnd);
  }

  tokenSpan(): Span {
    return this.span(this.token.start, this.token.end);
  }

  /** The token as a message names it. */
  found(): string {
    if (this.is('end')) return 'the end of the text';
    if (this.is('newline')) return 'the end of the line';
    const [line = ''] = this.tokenText().split(/\r?\n/, 1);
    return `\`${line.length > 40 ? `${line.slice(0, 40)}…` : line}\``;
  }

  enter(): void {
    this.depth += 1;
    if (this.depth > this.deepest) this.deepest = this.depth;
    if (this.deepest > MAX_DEPTH) this.fail(`this is nested deeper than ${MAX_DEPTH} levels`);
  }

  leave(): void {
    this.depth -= 1;
  }

  /** What has been read of the expression at hand becomes the left side of an operator: one level deeper. */
  wrap(): void {
    this.deepest += 1;
    if (this.deepest > MAX_DEPTH) this.fail(`this is nested deeper than ${MAX_DEPTH} levels`);
  }

  /** Notes an error; reading goes on. */
  report(message: string, span: Span): void {
    if (this.errors.length >= MAX_ERRORS) throw new GiveUp();
    this.errors.push({ message, span });
  }

  /** Gives up what is being read. */
  fail(message: string, span: Span = this.tokenSpan()): never {
    throw new Failure(message, span);
  }
}

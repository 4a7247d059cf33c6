/** Punctuation is its own kind. `quote` opens a quoted template, `heredoc` is `<<MARK` with the line end after it. */
export type TokenKind = 'word' | 'number' | 'quote' | 'heredoc' | 'newline' | 'end' | 'invalid' | Punctuation;

const PUNCTUATION = [
  ...['...', '::', '==', '!=', '<=', '>=', '=>', '&&', '||'],
  ...['{', '}', '[', ']', '(', ')', ',', '.', '=', ':', '?', '!', '<', '>', '+', '-', '*', '/', '%', '~'],
] as const;

export type Punctuation = (typeof PUNCTUATION)[number];

/** Offsets in UTF-16 units, `end` exclusive. One object is filled again and again: who needs a token later copies what it needs. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
}

/** By the code of the first character; longer ones first. */
const MARKS: readonly (readonly Punctuation[])[] = Array.from({ length: 128 }, (_, code) =>
  PUNCTUATION.filter((mark) => mark.charCodeAt(0) === code),
);

const WORD = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const HEREDOC = /<<-?[\p{ID_Start}_][\p{ID_Continue}-]*\r?\n/uy;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const ASTERISK = 0x2a;
const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;
const LESS = 0x3c;

/** By the code of an ASCII character: whether a word can start with it (2), or go on with it (1). */
const WORD_CODES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-zA-Z_]/.test(character)) return 2;
  return /[0-9-]/.test(character) ? 1 : 0;
});

/** Where a sticky expression that matches at `at` ends; -1 when it does not match. */
function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the word at `at` ends; -1 when no word starts there. */
export function endOfWord(text: string, at: number): number {
  let code = text.charCodeAt(at);
  let end = at;
  if (code < 0x80) {
    if (WORD_CODES[code] !== 2) return -1;
    do {
      end += 1;
      code = text.charCodeAt(end);
    } while (code < 0x80 && WORD_CODES[code] !== 0);
  }
  if (code >= 0x80) return endOfMatch(WORD, text, at);
  return end === at ? -1 : end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The first offset from `at` on that holds no digit. */
function skipDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Where the number that starts at `at` ends: https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#numeric-literals */
function endOfNumber(text: string, at: number): number {
  let end = skipDigits(text, at);
  if (text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1))) end = skipDigits(text, end + 1);
  if ((text.charCodeAt(end) | 0x20) !== 0x65) return end;
  const sign = text.charCodeAt(end + 1);
  const exponent = sign === PLUS || sign === MINUS ? end + 2 : end + 1;
  return isDigit(text.charCodeAt(exponent)) ? skipDigits(text, exponent) : end;
}

/** The first offset from `at` on that is neither space, tab nor comment. An open `/*` stays where it is. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB) at += 1;
    else if (code === HASH || (code === SLASH && text.charCodeAt(at + 1) === SLASH)) {
      const end = text.indexOf('\n', at);
      if (end === -1) return text.length;
      at = text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
    } else if (code === SLASH && text.charCodeAt(at + 1) === ASTERISK) {
      const end = text.indexOf('*/', at + 2);
      if (end === -1) return at;
      at = end + 2;
    } else return at;
  }
}

/**
 * Finds the token at or after an offset, behind blanks and comments, and writes it into `token`. What belongs to no token is
 * `invalid`: one character, or an open comment up to the end of the text.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#lexical-elements
 */
export function readToken(text: string, from: number, token: Token): void {
  const start = skipBlank(text, from);
  token.start = start;
  token.end = endOfWord(text, start);
  token.kind = 'word';
  if (token.end === -1) readMark(text, start, token);
}

/** All but words. */
function readMark(text: string, start: number, token: Token): void {
  const code = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  token.end = start + 1;
  if (start >= text.length) {
    token.kind = 'end';
    token.end = start;
  } else if (code === LINE_FEED) token.kind = 'newline';
  else if (code === QUOTE) token.kind = 'quote';
  else if (isDigit(code)) {
    token.kind = 'number';
    token.end = endOfNumber(text, start);
  } else if (code === CARRIAGE_RETURN && next === LINE_FEED) {
    token.kind = 'newline';
    token.end = start + 2;
  } else if (code === SLASH && next === ASTERISK) {
    token.kind = 'invalid';
    token.end = text.length;
  } else {
    const heredoc = code === LESS && next === LESS ? endOfMatch(HEREDOC, text, start) : -1;
    const mark = MARKS[code]?.find((candidate) => candidate.length === 1 || text.startsWith(candidate, start));
    token.kind = heredoc === -1 ? (mark ?? 'invalid') : 'heredoc';
    if (heredoc !== -1) token.end = heredoc;
    else if (mark !== undefined) token.end = start + mark.length;
    else if ((text.codePointAt(start) ?? 0) > 0xffff) token.end = start + 2;
  }
}

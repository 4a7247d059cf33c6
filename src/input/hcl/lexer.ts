/** Punctuation is its own kind. `quote` opens a quoted template, `heredoc` is `<<MARK` with the line end after it. */
export type TokenKind = 'word' | 'number' | 'quote' | 'heredoc' | 'newline' | 'end' | 'invalid' | Punctuation;

const PUNCTUATION = [
  ...['...', '::', '==', '!=', '<=', '>=', '=>', '&&', '||'],
  ...['{', '}', '[', ']', '(', ')', ',', '.', '=', ':', '?', '!', '<', '>', '+', '-', '*', '/', '%', '~'],
] as const;

export type Punctuation = (typeof PUNCTUATION)[number];

/** Offsets in UTF-16 units, `end` exclusive. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
}

/** By the code of the first character; longer ones first. */
const PUNCTUATION_BY_CODE = new Map<number, readonly Punctuation[]>();
for (const mark of PUNCTUATION) {
  const code = mark.charCodeAt(0);
  PUNCTUATION_BY_CODE.set(code, [...(PUNCTUATION_BY_CODE.get(code) ?? []), mark]);
}

const WORD = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const HEREDOC = /<<-?[\p{ID_Start}_][\p{ID_Continue}-]*\r?\n/uy;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const ASTERISK = 0x2a;
const SLASH = 0x2f;
const LESS = 0x3c;

/** Where a sticky expression that matches at `at` ends; -1 when it does not match. */
function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function isAsciiWordStart(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

function isAsciiWordPart(code: number): boolean {
  return isAsciiWordStart(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
}

/** Where the word at `at` ends; -1 when no word starts there. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  if (isAsciiWordStart(text.charCodeAt(at))) {
    do end += 1;
    while (isAsciiWordPart(text.charCodeAt(end)));
    if (!(text.charCodeAt(end) >= 0x80)) return end;
  } else if (!(text.charCodeAt(at) >= 0x80)) return -1;
  return endOfMatch(WORD, text, at);
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
 * The token at or after an offset, behind blanks and comments. What belongs to no token is `invalid`: one character, or an open
 * comment up to the end of the text.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#lexical-elements
 */
export function tokenAt(text: string, from: number): Token {
  const start = skipBlank(text, from);
  const code = text.charCodeAt(start);
  if (start >= text.length) return { kind: 'end', start, end: start };
  if (code === LINE_FEED) return { kind: 'newline', start, end: start + 1 };
  if (code === QUOTE) return { kind: 'quote', start, end: start + 1 };
  const word = endOfWord(text, start);
  if (word !== -1) return { kind: 'word', start, end: word };
  if (code === CARRIAGE_RETURN && text.charCodeAt(start + 1) === LINE_FEED) {
    return { kind: 'newline', start, end: start + 2 };
  }
  if (code >= 0x30 && code <= 0x39) return { kind: 'number', start, end: endOfMatch(NUMBER, text, start) };
  if (code === LESS) {
    const end = endOfMatch(HEREDOC, text, start);
    if (end !== -1) return { kind: 'heredoc', start, end };
  }
  if (code === SLASH && text.charCodeAt(start + 1) === ASTERISK) return { kind: 'invalid', start, end: text.length };
  const mark = PUNCTUATION_BY_CODE.get(code)?.find((candidate) => text.startsWith(candidate, start));
  if (mark !== undefined) return { kind: mark, start, end: start + mark.length };
  return { kind: 'invalid', start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) };
}

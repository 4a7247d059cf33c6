"use strict";
exports.id = 865;
exports.ids = [865];
exports.modules = {

/***/ 7592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z4: () => (/* binding */ parseHcl),
  dk: () => (/* binding */ parseHclExpression),
  NY: () => (/* binding */ parseHclTemplate)
});

// EXTERNAL MODULE: ./lib/input/lines.js
var lines = __webpack_require__(4824);
;// CONCATENATED MODULE: ./lib/input/hcl/lexer.js
const PUNCTUATION = [
    ...['...', '::', '==', '!=', '<=', '>=', '=>', '&&', '||'],
    ...['{', '}', '[', ']', '(', ')', ',', '.', '=', ':', '?', '!', '<', '>', '+', '-', '*', '/', '%', '~'],
];
const MARKS = Array.from({ length: 128 }, (_, code) => PUNCTUATION.filter((mark) => mark.charCodeAt(0) === code));
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
const WORD_CODES = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/[a-zA-Z_]/.test(character))
        return 2;
    return /[0-9-]/.test(character) ? 1 : 0;
});
function endOfMatch(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}
function endOfWord(text, at) {
    let code = text.charCodeAt(at);
    let end = at;
    if (code < 0x80) {
        if (WORD_CODES[code] !== 2)
            return -1;
        do {
            end += 1;
            code = text.charCodeAt(end);
        } while (code < 0x80 && WORD_CODES[code] !== 0);
    }
    if (code >= 0x80)
        return endOfMatch(WORD, text, at);
    return end === at ? -1 : end;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function skipDigits(text, at) {
    let end = at;
    while (isDigit(text.charCodeAt(end)))
        end += 1;
    return end;
}
function endOfNumber(text, at) {
    let end = skipDigits(text, at);
    if (text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1)))
        end = skipDigits(text, end + 1);
    if ((text.charCodeAt(end) | 0x20) !== 0x65)
        return end;
    const sign = text.charCodeAt(end + 1);
    const exponent = sign === PLUS || sign === MINUS ? end + 2 : end + 1;
    return isDigit(text.charCodeAt(exponent)) ? skipDigits(text, exponent) : end;
}
function skipBlank(text, from) {
    let at = from;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === SPACE || code === TAB)
            at += 1;
        else if (code === HASH || (code === SLASH && text.charCodeAt(at + 1) === SLASH)) {
            const end = text.indexOf('\n', at);
            if (end === -1)
                return text.length;
            at = text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
        }
        else if (code === SLASH && text.charCodeAt(at + 1) === ASTERISK) {
            const end = text.indexOf('*/', at + 2);
            if (end === -1)
                return at;
            at = end + 2;
        }
        else
            return at;
    }
}
function readToken(text, from, token) {
    const start = skipBlank(text, from);
    token.start = start;
    token.end = endOfWord(text, start);
    token.kind = 'word';
    if (token.end === -1)
        readMark(text, start, token);
}
function readMark(text, start, token) {
    const code = text.charCodeAt(start);
    const next = text.charCodeAt(start + 1);
    token.end = start + 1;
    if (start >= text.length) {
        token.kind = 'end';
        token.end = start;
    }
    else if (code === LINE_FEED)
        token.kind = 'newline';
    else if (code === QUOTE)
        token.kind = 'quote';
    else if (isDigit(code)) {
        token.kind = 'number';
        token.end = endOfNumber(text, start);
    }
    else if (code === CARRIAGE_RETURN && next === LINE_FEED) {
        token.kind = 'newline';
        token.end = start + 2;
    }
    else if (code === SLASH && next === ASTERISK) {
        token.kind = 'invalid';
        token.end = text.length;
    }
    else {
        const heredoc = code === LESS && next === LESS ? endOfMatch(HEREDOC, text, start) : -1;
        const mark = MARKS[code]?.find((candidate) => candidate.length === 1 || text.startsWith(candidate, start));
        token.kind = heredoc === -1 ? (mark ?? 'invalid') : 'heredoc';
        if (heredoc !== -1)
            token.end = heredoc;
        else if (mark !== undefined)
            token.end = start + mark.length;
        else if ((text.codePointAt(start) ?? 0) > 0xffff)
            token.end = start + 2;
    }
}

;// CONCATENATED MODULE: ./lib/input/hcl/cursor.js


const MAX_DEPTH = 500;
const MAX_ERRORS = 1000;
const MAX_REREAD = 4;
const POSITIONS = 64;
class Failure extends Error {
    span;
    unclosed;
    constructor(message, span, unclosed = false) {
        super(message);
        this.span = span;
        this.unclosed = unclosed;
    }
}
class GiveUp extends Error {
}
class Cursor {
    text;
    errors = [];
    token = { kind: 'end', start: 0, end: 0 };
    previousEnd = 0;
    newlines = true;
    depth = 0;
    deepest = 0;
    heredocEnd = 0;
    trustIndentation = false;
    reached = 0;
    reread = 0;
    locate;
    positions = [];
    constructor(text) {
        this.text = text;
        this.locate = (0,lines/* locator */.f)(text);
        readToken(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, this.token);
    }
    position(offset) {
        const slot = offset & (POSITIONS - 1);
        const known = this.positions[slot];
        if (known !== undefined && known.offset === offset)
            return known;
        const position = this.locate(offset);
        this.positions[slot] = position;
        return position;
    }
    advance() {
        this.seek(this.token.end);
    }
    seek(offset) {
        this.previousEnd = offset;
        readToken(this.text, offset, this.token);
        if (this.newlines)
            return;
        while (this.token.kind === 'newline')
            readToken(this.text, this.token.end, this.token);
    }
    rewind(offset) {
        this.reread += Math.max(Math.max(this.reached, this.token.end) - offset, 0);
        this.reached = 0;
        if (this.reread > MAX_REREAD * this.text.length) {
            this.report('this text has too many errors, the rest of it is not read', this.span(offset, offset));
            throw new GiveUp();
        }
        this.seek(offset);
    }
    is(kind) {
        return this.token.kind === kind;
    }
    isWord(word) {
        return this.token.kind === 'word' && this.tokenText() === word;
    }
    tokenText() {
        return this.text.slice(this.token.start, this.token.end);
    }
    name(what) {
        const { start } = this.token;
        const name = this.word(what);
        return { name, span: this.spanFrom(start) };
    }
    word(what) {
        if (!this.is('word'))
            this.fail(`expected ${what}, found ${this.found()}`);
        const word = this.tokenText();
        this.advance();
        return word;
    }
    expect(kind, where) {
        if (!this.is(kind))
            this.fail(`expected \`${kind}\` ${where}, found ${this.found()}`);
        this.advance();
    }
    open() {
        const opening = { start: this.token.start, newlines: this.newlines };
        this.newlines = false;
        this.advance();
        return opening;
    }
    close(kind, opening, where) {
        if (!this.is(kind))
            this.fail(`expected \`${kind}\` ${where}, found ${this.found()}`);
        this.newlines = opening.newlines;
        this.advance();
        return this.spanFrom(opening.start);
    }
    span(start, end) {
        return { start: this.position(start), end: this.position(end) };
    }
    nextLine(offset) {
        const end = this.text.indexOf('\n', offset);
        return end === -1 ? this.text.length : end + 1;
    }
    spanFrom(start) {
        return this.span(start, this.previousEnd);
    }
    tokenSpan() {
        return this.span(this.token.start, this.token.end);
    }
    found() {
        if (this.is('end'))
            return 'the end of the text';
        if (this.is('newline'))
            return 'the end of the line';
        const [line = ''] = this.tokenText().split(/\r?\n/, 1);
        return `\`${line.length > 40 ? `${line.slice(0, 40)}…` : line}\``;
    }
    enter() {
        this.depth += 1;
        if (this.depth > this.deepest)
            this.deepest = this.depth;
        if (this.deepest > MAX_DEPTH)
            this.fail(`this is nested deeper than ${MAX_DEPTH} levels`);
    }
    leave() {
        this.depth -= 1;
    }
    wrap() {
        this.deepest += 1;
        if (this.deepest > MAX_DEPTH)
            this.fail(`this is nested deeper than ${MAX_DEPTH} levels`);
    }
    report(message, span) {
        if (this.errors.length >= MAX_ERRORS)
            throw new GiveUp();
        this.errors.push({ message, span });
    }
    fail(message, span = this.tokenSpan()) {
        throw new Failure(message, span);
    }
}

;// CONCATENATED MODULE: ./lib/input/hcl/template-pieces.js

const SPACES_FIRST = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const template_pieces_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function leadingSpaces(text) {
    return SPACES_FIRST.exec(text)?.[0].length ?? 0;
}
function trailingSpaces(text) {
    let count = 0;
    while (count < text.length && template_pieces_SPACE.test(text.charAt(text.length - 1 - count)))
        count += 1;
    return count;
}
function cut(cursor, text, first, last) {
    const rest = text.text.slice(first, text.text.length - last);
    if (!text.verbatim)
        return { ...text, text: rest };
    const span = cursor.span(text.span.start.offset + first, text.span.end.offset - last);
    return { ...text, text: rest, span };
}
function stripEnd(cursor, run) {
    for (let last = run.texts.pop(); last !== undefined; last = run.texts.pop()) {
        const spaces = trailingSpaces(last.text);
        if (spaces < last.text.length) {
            run.texts.push(spaces === 0 ? last : cut(cursor, last, 0, spaces));
            return;
        }
    }
}
function stripStart(cursor, run) {
    const kept = run.texts.findIndex((text) => leadingSpaces(text.text) < text.text.length);
    run.texts.splice(0, kept === -1 ? run.texts.length : kept);
    const first = run.texts[0];
    if (first === undefined)
        return;
    const spaces = leadingSpaces(first.text);
    if (spaces > 0)
        run.texts[0] = cut(cursor, first, spaces, 0);
}
function stripSpaces(cursor, pieces) {
    pieces.forEach((piece, index) => {
        if (piece.kind === 'run')
            return;
        const before = pieces[index - 1];
        const after = pieces[index + 1];
        if (piece.stripBefore && before?.kind === 'run')
            stripEnd(cursor, before);
        if (piece.stripAfter && after?.kind === 'run')
            stripStart(cursor, after);
    });
}
function removeIndentation(cursor, pieces) {
    const starts = [];
    let indentation = Number.POSITIVE_INFINITY;
    let lineStart = true;
    for (const piece of pieces) {
        if (piece.kind !== 'run') {
            if (lineStart)
                indentation = 0;
            lineStart = false;
            continue;
        }
        const first = piece.texts[0]?.text ?? '';
        const spaces = leadingSpaces(first);
        const lineEnd = piece.texts.at(-1)?.text.endsWith('\n') ?? false;
        const blank = piece.texts.length === 1 && spaces === first.length && lineEnd;
        if (lineStart && !blank) {
            indentation = Math.min(indentation, spaces);
            starts.push(piece);
        }
        lineStart = lineEnd;
    }
    if (indentation === 0)
        return;
    for (const { texts } of starts) {
        const first = texts[0];
        if (first === undefined)
            continue;
        const rest = cut(cursor, first, indentation, 0);
        texts.splice(0, 1, ...(rest.text === '' ? [] : [rest]));
    }
}
function assemble(cursor, pieces) {
    const root = { parts: [] };
    const stack = [root];
    for (const piece of pieces) {
        const frame = stack.at(-1) ?? root;
        const into = frame.otherwise ?? frame.parts;
        if (piece.kind === 'run') {
            for (const text of piece.texts)
                into.push(text);
        }
        else if (piece.kind === 'interpolation') {
            into.push({ kind: 'interpolation', expression: piece.expression, span: piece.span });
        }
        else if (piece.kind === 'if' || piece.kind === 'for') {
            stack.push({ directive: piece, parts: [] });
            cursor.deepest = Math.max(cursor.deepest, cursor.depth + stack.length);
            if (cursor.deepest > MAX_DEPTH)
                cursor.fail(`this is nested deeper than ${MAX_DEPTH} levels`, piece.span);
        }
        else if (piece.kind === 'else') {
            if (frame.directive?.kind !== 'if' || frame.otherwise !== undefined) {
                cursor.fail('`else` without an `if` before it', piece.span);
            }
            frame.otherwise = [];
        }
        else {
            stack.pop();
            const parent = stack.at(-1);
            const part = directive(frame, piece);
            if (parent === undefined || part === undefined) {
                cursor.fail(`\`${piece.kind}\` without \`${piece.kind.slice('end'.length)}\` before it`, piece.span);
            }
            (parent.otherwise ?? parent.parts).push(part);
        }
    }
    const open = stack.at(-1)?.directive;
    if (open !== undefined)
        cursor.fail(`expected \`%{ end${open.kind} }\` to close this`, open.span);
    return root.parts;
}
function directive(frame, end) {
    const { directive: start, parts, otherwise = [] } = frame;
    if (start === undefined || end.kind !== `end${start.kind}`)
        return undefined;
    const span = { start: start.span.start, end: end.span.end };
    if (start.kind === 'if')
        return { kind: 'template-if', condition: start.condition, parts, otherwise, span };
    const { key, value, collection } = start;
    return { kind: 'template-for', ...(key ? { key } : {}), value, collection, parts, span };
}

;// CONCATENATED MODULE: ./lib/input/hcl/template.js



const ESCAPES = new Map([
    ...[['n', '\n'], ['r', '\r'], ['t', '\t']],
    ...[['"', '"'], ['\\', '\\']],
]);
const template_LINE_FEED = 0x0a;
const template_CARRIAGE_RETURN = 0x0d;
const template_QUOTE = 0x22;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const UNICODE_ESCAPE = /u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y;
function parseQuoted(cursor) {
    const { text } = cursor;
    const { start, end: from } = cursor.token;
    const plain = endOfPlain(text, from);
    if (text.charCodeAt(plain) === template_QUOTE)
        return parsePlain(cursor, start, from, plain);
    const reader = new PieceReader(cursor, from);
    for (;;) {
        reader.at = endOfPlain(text, reader.at);
        const character = text.charAt(reader.at);
        if (character === '"')
            break;
        if (character === '' || character === '\n' || character === '\r') {
            cursor.fail('this string is not closed on its line', cursor.span(start, reader.at));
        }
        if (character === '\\')
            reader.escape(backslashEscape(cursor, reader.at));
        else
            reader.marks(character);
    }
    const pieces = reader.finish();
    const span = cursor.span(start, reader.at + 1);
    stripSpaces(cursor, pieces);
    const parts = assemble(cursor, pieces);
    cursor.seek(reader.at + 1);
    return { kind: 'template', form: 'quoted', parts, span };
}
function parsePlain(cursor, start, from, end) {
    const span = cursor.span(from, end);
    const parts = from === end ? [] : [{ kind: 'text', text: cursor.text.slice(from, end), verbatim: true, span }];
    cursor.seek(end + 1);
    return { kind: 'template', form: 'quoted', parts, span: cursor.spanFrom(start) };
}
function parseHeredoc(cursor) {
    const { text } = cursor;
    const { start, end: from } = cursor.token;
    const indented = text.charAt(start + 2) === '-';
    const markStart = start + (indented ? 3 : 2);
    const mark = text.slice(markStart, endOfWord(text, markStart));
    const reader = new PieceReader(cursor, from);
    let end;
    while (end === undefined) {
        const atLineStart = text.charAt(reader.at - 1) === '\n' && reader.runIsEmpty();
        end = atLineStart ? endOfMark(text, reader.at, mark) : undefined;
        if (end !== undefined)
            break;
        if (reader.at >= text.length) {
            cursor.reached = text.length;
            cursor.fail(`this heredoc is not closed: expected \`${mark}\` alone on a line`, cursor.span(start, from));
        }
        readLine(reader, text);
    }
    if (end === text.length)
        cursor.report(`expected a line end after \`${mark}\``, cursor.span(end, end));
    const pieces = reader.finish();
    stripSpaces(cursor, pieces);
    if (indented)
        removeIndentation(cursor, pieces);
    const parts = assemble(cursor, pieces);
    cursor.heredocEnd = end;
    cursor.seek(end);
    const form = indented ? 'indented-heredoc' : 'heredoc';
    return { kind: 'template', form, parts, span: cursor.span(start, end) };
}
function parseBare(cursor) {
    const { text } = cursor;
    const reader = new PieceReader(cursor, 0);
    while (reader.at < text.length)
        readLine(reader, text);
    const pieces = reader.finish();
    stripSpaces(cursor, pieces);
    const parts = assemble(cursor, pieces);
    return { kind: 'template', form: 'bare', parts, span: cursor.span(0, text.length) };
}
function endOfPlain(text, from, quoted = true) {
    let at = from;
    for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === DOLLAR || code === PERCENT || code === template_LINE_FEED)
            return at;
        if (quoted && (code === template_QUOTE || code === BACKSLASH || code === template_CARRIAGE_RETURN))
            return at;
    }
    return at;
}
function readLine(reader, text) {
    for (;;) {
        reader.at = endOfPlain(text, reader.at, false);
        if (reader.at >= text.length)
            return;
        const character = text.charAt(reader.at);
        if (character === '\n') {
            reader.at += 1;
            reader.endRun();
            return;
        }
        reader.marks(character);
    }
}
function endOfMark(text, at, mark) {
    const lineFeed = text.indexOf('\n', at);
    const line = text.slice(at, lineFeed === -1 ? text.length : lineFeed);
    if (line.trim() !== mark)
        return undefined;
    return at + line.indexOf(mark) + mark.length;
}
function backslashEscape(cursor, at) {
    const letter = cursor.text.charAt(at + 1);
    const simple = ESCAPES.get(letter);
    if (simple !== undefined)
        return { end: at + 2, text: simple };
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
class PieceReader {
    at;
    cursor;
    pieces = [];
    texts = [];
    from;
    constructor(cursor, at) {
        this.cursor = cursor;
        this.at = at;
        this.from = at;
    }
    marks(character) {
        const { text } = this.cursor;
        let end = this.at;
        while (text.charAt(end) === character)
            end += 1;
        if (text.charAt(end) !== '{')
            this.at = end;
        else if (end - this.at === 1)
            this.sequence();
        else {
            this.at = end - 2;
            this.escape({ end: end + 1, text: `${character}{` });
        }
    }
    escape({ end, text }) {
        this.flush();
        this.texts.push({ kind: 'text', text, verbatim: false, span: this.cursor.span(this.at, end) });
        this.at = end;
        this.from = end;
    }
    runIsEmpty() {
        return this.texts.length === 0 && this.from === this.at;
    }
    endRun() {
        this.flush();
        if (this.texts.length > 0)
            this.pieces.push({ kind: 'run', texts: this.texts });
        this.texts = [];
    }
    finish() {
        this.endRun();
        return this.pieces;
    }
    flush() {
        if (this.from === this.at)
            return;
        const { text } = this.cursor;
        const span = this.cursor.span(this.from, this.at);
        this.texts.push({ kind: 'text', text: text.slice(this.from, this.at), verbatim: true, span });
        this.from = this.at;
    }
    sequence() {
        this.endRun();
        const { cursor, at } = this;
        const { text, newlines } = cursor;
        const stripBefore = text.charAt(at + 2) === '~';
        cursor.newlines = false;
        cursor.seek(at + (stripBefore ? 3 : 2));
        const content = text.charAt(at) === '$' ? { kind: 'interpolation', expression: parseExpression(cursor) } : parseDirective(cursor);
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
function parseDirective(cursor) {
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
            return cursor.fail(`\`${name}\` is no template directive, expected \`if\`, \`else\`, \`endif\`, \`for\` or \`endfor\``, span);
    }
}

;// CONCATENATED MODULE: ./lib/input/hcl/expression.js

const OPERATORS = new Map(Object.entries({
    ...{ '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4 },
    ...{ '+': 5, '-': 5, '*': 6, '/': 6, '%': 6 },
}).map(([operator, precedence]) => {
    const kind = operator;
    return [kind, { operator: kind, precedence }];
}));
function parseExpression(cursor) {
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
function parseOperation(cursor, least) {
    const outside = cursor.deepest;
    cursor.deepest = cursor.depth;
    let left = parseUnary(cursor);
    for (;;) {
        const found = OPERATORS.get(cursor.token.kind);
        if (found === undefined || found.precedence < least)
            break;
        const { operator, precedence } = found;
        cursor.wrap();
        cursor.advance();
        const right = parseOperation(cursor, precedence + 1);
        left = { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
    }
    cursor.deepest = Math.max(outside, cursor.deepest);
    return left;
}
function parseUnary(cursor) {
    const operator = cursor.token.kind;
    if (operator !== '-' && operator !== '!')
        return parseTraversal(cursor);
    cursor.enter();
    const { start } = cursor.token;
    cursor.advance();
    const operand = parseUnary(cursor);
    cursor.leave();
    return { kind: 'unary', operator, operand, span: cursor.spanFrom(start) };
}
function parseTraversal(cursor) {
    const { start } = cursor.token;
    const source = parseTerm(cursor);
    const steps = parseSteps(cursor);
    return steps.length === 0 ? source : { kind: 'traversal', source, steps, span: cursor.spanFrom(start) };
}
function parseSteps(cursor) {
    const steps = [];
    for (;;) {
        if (cursor.is('.'))
            parseDotStep(cursor, steps);
        else if (cursor.is('['))
            steps.push(parseBracketStep(cursor));
        else
            return steps;
    }
}
function parseDotStep(cursor, steps) {
    const { start } = cursor.token;
    cursor.advance();
    if (!cursor.is('*')) {
        parseAttributeStep(cursor, start, steps);
        return;
    }
    cursor.advance();
    const each = [];
    while (cursor.is('.')) {
        const dot = cursor.token.start;
        cursor.advance();
        if (cursor.is('*'))
            cursor.fail('a `.*` within another `.*` is not allowed, use `[*]`');
        parseAttributeStep(cursor, dot, each);
    }
    steps.push({ kind: 'splat', each, span: cursor.spanFrom(start) });
}
function parseAttributeStep(cursor, dot, steps) {
    if (!cursor.is('number')) {
        const name = cursor.word('an attribute name after `.`');
        steps.push({ kind: 'attribute', name, span: cursor.spanFrom(dot) });
        return;
    }
    if (cursor.tokenText().includes('.'))
        cursor.fail('`.` twice with a number is not allowed, use `[…]` for the index');
    const key = parseNumber(cursor);
    steps.push({ kind: 'index', key, span: cursor.spanFrom(dot) });
}
function parseBracketStep(cursor) {
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
function parseTerm(cursor) {
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
function parseNumber(cursor) {
    const text = cursor.tokenText();
    const span = cursor.tokenSpan();
    cursor.advance();
    return { kind: 'number', value: Number(text), text, span };
}
function parseWord(cursor) {
    const { start } = cursor.token;
    const first = cursor.word('a name');
    let name = first;
    while (cursor.is('::')) {
        cursor.advance();
        name += `::${cursor.word('the name of a function after `::`')}`;
    }
    const span = cursor.spanFrom(start);
    if (cursor.is('('))
        return parseCall(cursor, { name, span });
    if (name !== first)
        cursor.fail(`expected \`(\` after the function \`${name}\`, found ${cursor.found()}`);
    if (name === 'true' || name === 'false')
        return { kind: 'boolean', value: name === 'true', span };
    if (name === 'null')
        return { kind: 'null', span };
    return { kind: 'variable', name, span };
}
function parseCall(cursor, name) {
    const opening = cursor.open();
    const args = [];
    let expand = false;
    while (!cursor.is(')')) {
        args.push(parseExpression(cursor));
        if (cursor.is('...')) {
            cursor.advance();
            expand = true;
            break;
        }
        if (!cursor.is(','))
            break;
        cursor.advance();
    }
    const { end } = cursor.close(')', opening, `after the arguments of \`${name.name}\``);
    return { kind: 'call', name, args, expand, span: { start: name.span.start, end } };
}
function parseTuple(cursor) {
    const opening = cursor.open();
    if (cursor.isWord('for'))
        return parseFor(cursor, opening, 'tuple');
    const items = [];
    while (!cursor.is(']')) {
        items.push(parseExpression(cursor));
        if (!cursor.is(','))
            break;
        cursor.advance();
    }
    return { kind: 'tuple', items, span: cursor.close(']', opening, 'or `,` after an item') };
}
function parseObject(cursor) {
    const opening = cursor.open();
    if (cursor.isWord('for'))
        return parseFor(cursor, opening, 'object');
    cursor.newlines = true;
    const entries = [];
    for (;;) {
        while (cursor.is('newline'))
            cursor.advance();
        if (cursor.is('}'))
            break;
        entries.push(parseEntry(cursor));
        if (!cursor.is(',') && !cursor.is('newline'))
            break;
        cursor.advance();
    }
    return { kind: 'object', entries, span: cursor.close('}', opening, 'or `,` or a new line after an entry') };
}
function parseEntry(cursor) {
    const { start } = cursor.token;
    const key = objectKey(parseExpression(cursor), cursor);
    if (!cursor.is('=') && !cursor.is(':'))
        cursor.fail(`expected \`=\` after the key, found ${cursor.found()}`);
    cursor.advance();
    const value = parseExpression(cursor);
    return { key, value, span: cursor.spanFrom(start) };
}
function objectKey(key, cursor) {
    if (key.kind !== 'variable' && key.kind !== 'boolean' && key.kind !== 'null')
        return key;
    const name = cursor.text.slice(key.span.start.offset, key.span.end.offset);
    return { kind: 'word', name, span: key.span };
}
function parseFor(cursor, opening, result) {
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
    if (group)
        cursor.advance();
    const filtered = cursor.isWord('if');
    if (filtered)
        cursor.advance();
    const condition = filtered ? parseExpression(cursor) : undefined;
    const span = cursor.close(result === 'tuple' ? ']' : '}', opening, 'after the `for` expression');
    return {
        ...{ kind: 'for', result, ...head, value, group, span },
        ...(result === 'object' ? { key: first } : {}),
        ...(condition === undefined ? {} : { condition }),
    };
}
function parseForHead(cursor) {
    const first = cursor.name('a variable name after `for`');
    let second;
    if (cursor.is(',')) {
        cursor.advance();
        second = cursor.name('a variable name after `,`');
    }
    if (!cursor.isWord('in'))
        cursor.fail(`expected \`in\` after the variables of \`for\`, found ${cursor.found()}`);
    cursor.advance();
    const collection = parseExpression(cursor);
    return second === undefined ? { valueName: first, collection } : { keyName: first, valueName: second, collection };
}

;// CONCATENATED MODULE: ./lib/input/hcl/recovery.js


function skipIndentation(text, lineStart) {
    let at = lineStart;
    while (text.charAt(at) === ' ' || text.charAt(at) === '\t')
        at += 1;
    return at;
}
function isFirstOnLine(cursor, offset) {
    const { line, column } = cursor.position(offset);
    const lineStart = offset - column + 1;
    return line > 0 && skipIndentation(cursor.text, lineStart) === offset;
}
function attempt(cursor, start, parse) {
    const { depth, newlines, deepest } = cursor;
    try {
        return parse();
    }
    catch (failure) {
        if (!(failure instanceof Failure) || failure.unclosed)
            throw failure;
        cursor.depth = depth;
        cursor.deepest = deepest;
        cursor.newlines = newlines;
        cursor.report(failure.message, failure.span);
        cursor.rewind(nextItem(cursor, start));
        return undefined;
    }
}
function nextItem(cursor, start) {
    const { text } = cursor;
    const { column } = cursor.position(start);
    let line = cursor.nextLine(start);
    if (!isFirstOnLine(cursor, start)) {
        const lastBrace = start + text.slice(start, line).trimEnd().length - 1;
        if (lastBrace > start && text.charAt(lastBrace) === '}')
            return lastBrace;
    }
    if (cursor.heredocEnd > line)
        line = cursor.nextLine(cursor.heredocEnd);
    for (; line < text.length; line = cursor.nextLine(line)) {
        const at = skipIndentation(text, line);
        const indentation = at - line + 1;
        if (indentation <= column && endOfWord(text, at) !== -1)
            return at;
        if (indentation < column && text.charAt(at) === '}')
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/input/hcl/parser.js




const SINGLE = 'a block on one line holds one argument and ends behind it';
function parseHcl(text) {
    const cursor = new Cursor(text);
    const draft = { attributes: [], blocks: [], names: new Set() };
    finish(cursor, () => parseFile(cursor, draft));
    const { attributes, blocks } = draft;
    return { body: { attributes, blocks, span: cursor.span(0, text.length) }, errors: cursor.errors };
}
function parseHclExpression(text) {
    const cursor = new Cursor(text);
    cursor.newlines = false;
    if (cursor.is('newline'))
        cursor.advance();
    let expression = { kind: 'invalid', span: cursor.span(0, text.length) };
    finish(cursor, () => {
        const read = parseExpression(cursor);
        if (!cursor.is('end'))
            cursor.fail(`expected nothing after the expression, found ${cursor.found()}`);
        expression = read;
    });
    return { expression, errors: cursor.errors };
}
function parseHclTemplate(text) {
    const cursor = new Cursor(text);
    let template = { kind: 'invalid', span: cursor.span(0, text.length) };
    finish(cursor, () => {
        template = parseBare(cursor);
    });
    return { template, errors: cursor.errors };
}
function finish(cursor, parse) {
    try {
        parse();
    }
    catch (failure) {
        if (failure instanceof Failure)
            cursor.errors.push({ message: failure.message, span: failure.span });
        else if (!(failure instanceof GiveUp))
            throw failure;
    }
}
function parseFile(cursor, draft) {
    for (;;) {
        parseItems(cursor, draft);
        if (cursor.is('end'))
            return;
        cursor.report('this `}` closes nothing', cursor.tokenSpan());
        cursor.advance();
    }
}
function parseItems(cursor, draft, block) {
    for (;;) {
        while (cursor.is('newline'))
            cursor.advance();
        if (cursor.is('end') || cursor.is('}'))
            return;
        const { start } = cursor.token;
        if (block !== undefined && cursor.trustIndentation && isOutside(cursor, block.column))
            return;
        try {
            attempt(cursor, start, () => parseItem(cursor, draft, block));
        }
        catch (failure) {
            if (!(failure instanceof Failure) || block !== undefined)
                throw failure;
            startAgain(cursor, start);
        }
    }
}
function startAgain(cursor, start) {
    cursor.trustIndentation = true;
    cursor.depth = 0;
    cursor.deepest = 0;
    cursor.newlines = true;
    cursor.heredocEnd = 0;
    const kept = cursor.errors.findIndex((error) => error.span.start.offset >= start);
    if (kept !== -1)
        cursor.errors.length = kept;
    cursor.rewind(start);
}
function isOutside(cursor, column) {
    const { start } = cursor.token;
    return cursor.is('word') && cursor.position(start).column <= column && isFirstOnLine(cursor, start);
}
function parseItem(cursor, draft, block) {
    const name = cursor.name('an argument or a block');
    if (cursor.is('='))
        parseAttribute(cursor, draft, name, block);
    else
        parseBlock(cursor, draft, name);
}
function parseAttribute(cursor, draft, name, block) {
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
        if (!ends)
            cursor.fail(`expected a new line after the value of \`${name.name}\`, found ${cursor.found()}`);
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
function parseBlock(cursor, draft, type) {
    const labels = [];
    while (!cursor.is('{'))
        labels.push(parseLabel(cursor, type.name, labels.length === 0));
    cursor.enter();
    const headerEnd = cursor.previousEnd;
    const header = () => cursor.span(type.span.start.offset, headerEnd);
    const bodyStart = cursor.token.end;
    cursor.advance();
    const oneLine = !cursor.is('newline') && !cursor.is('}');
    const inner = { attributes: [], blocks: [], names: new Set() };
    parseItems(cursor, inner, { column: type.span.start.column, oneLine });
    const closed = cursor.is('}');
    if (!closed && !cursor.trustIndentation)
        throw new Failure('', header(), true);
    cursor.leave();
    const { attributes, blocks } = inner;
    const bodyEnd = closed
        ? cursor.token.start
        : bodyStart + cursor.text.slice(bodyStart, cursor.token.start).trimEnd().length;
    if (closed)
        cursor.advance();
    const body = { attributes, blocks, span: cursor.span(bodyStart, bodyEnd) };
    const end = cursor.position(closed ? bodyEnd + 1 : bodyEnd);
    draft.blocks.push({ type, labels, body, span: { start: type.span.start, end } });
    if (!closed)
        cursor.report(`the block \`${type.name}\` is not closed`, header());
    else if (oneLine && blocks.length > 0)
        cursor.report(SINGLE, header());
    else if (!cursor.is('newline') && !cursor.is('end')) {
        cursor.report(`expected a new line after the block \`${type.name}\`, found ${cursor.found()}`, cursor.tokenSpan());
    }
}
function parseLabel(cursor, type, first) {
    if (cursor.is('word'))
        return cursor.name('a label');
    if (!cursor.is('quote')) {
        const expected = first ? '`=`, a label or `{`' : 'a label or `{`';
        cursor.fail(`expected ${expected} after \`${type}\`, found ${cursor.found()}`);
    }
    const { parts, span } = parseQuoted(cursor);
    let name = '';
    for (const part of parts) {
        if (part.kind !== 'text')
            cursor.fail('a label cannot have an interpolation or a directive in it', part.span);
        else
            name += part.text;
    }
    return { name, span };
}


/***/ }),

/***/ 1590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _z: () => (/* binding */ quoteKey),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   ur: () => (/* binding */ expressionAt),
/* harmony export */   yD: () => (/* binding */ bareReference)
/* harmony export */ });
function literalText(expression) {
    if (expression.kind !== 'template')
        return undefined;
    let text = '';
    for (const part of expression.parts) {
        if (part.kind !== 'text')
            return undefined;
        text += part.text;
    }
    return text;
}
function unwrap(expression) {
    let inner = expression;
    for (;;) {
        if (inner.kind === 'parentheses')
            inner = inner.inner;
        else if (inner.kind === 'template') {
            const lone = loneInterpolation(inner);
            if (lone === undefined)
                return inner;
            inner = lone;
        }
        else
            return inner;
    }
}
function loneInterpolation({ parts }) {
    const [only] = parts;
    return parts.length === 1 && only?.kind === 'interpolation' ? only.expression : undefined;
}
function bareReference(expression) {
    const inner = unwrap(expression);
    if (inner.kind !== 'traversal' || inner.source.kind !== 'variable')
        return undefined;
    let text = inner.source.name;
    for (const step of inner.steps) {
        const shown = showStep(step);
        if (shown === undefined)
            return undefined;
        text += shown;
    }
    return text;
}
const OWN_KEYS = new Set(['each.key', 'count.index']);
function showStep(step) {
    if (step.kind === 'attribute')
        return `.${step.name}`;
    if (step.kind === 'splat')
        return undefined;
    const key = unwrap(step.key);
    if (key.kind === 'number')
        return Number.isSafeInteger(key.value) ? `[${key.value}]` : undefined;
    const text = literalText(key);
    if (text !== undefined)
        return `[${quoteKey(text)}]`;
    if (key.kind !== 'traversal' || key.steps.some((inner) => inner.kind !== 'attribute'))
        return undefined;
    const own = bareReference(key);
    return own !== undefined && OWN_KEYS.has(own) ? `[${own}]` : undefined;
}
function quoteKey(key) {
    return JSON.stringify(key).replace(/[$%]\{/g, (mark) => `${mark.charAt(0)}${mark}`);
}
function expressionAt(body, path) {
    let current = body;
    for (let at = 0; at < path.length;) {
        const name = path[at];
        const [attribute, twice] = current.attributes.filter((candidate) => candidate.name.name === name);
        if (twice !== undefined)
            return undefined;
        if (attribute !== undefined)
            return expressionWithin(attribute.value, path.slice(at + 1));
        const next = nextBlock(current, name, path[at + 1]);
        if (next === undefined)
            return undefined;
        current = next.body;
        at += next.steps;
    }
    return undefined;
}
function nextBlock(body, name, index) {
    const isDynamic = body.blocks.some(({ type, labels }) => type.name === 'dynamic' && labels[0]?.name === name);
    const blocks = body.blocks.filter(({ type }) => type.name === name);
    const indexed = typeof index === 'number';
    const block = indexed ? blocks[index] : blocks[0];
    if (isDynamic || block === undefined || (!indexed && blocks.length > 1))
        return undefined;
    return { body: block.body, steps: indexed ? 2 : 1 };
}
function expressionWithin(expression, path) {
    let current = expression;
    for (const step of path) {
        if (current === undefined)
            return undefined;
        const inner = unwrap(current);
        if (inner.kind === 'tuple' && typeof step === 'number')
            current = inner.items[step];
        else if (inner.kind === 'object' && typeof step === 'string') {
            const keys = inner.entries.map(({ key }) => (key.kind === 'word' ? key.name : literalText(key)));
            current = keys.includes(undefined) ? undefined : inner.entries[keys.lastIndexOf(step)]?.value;
        }
        else
            return undefined;
    }
    return current;
}


/***/ }),

/***/ 4824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ locator),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
function locator(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    let last = 0;
    const begins = (line) => starts[line] ?? Number.POSITIVE_INFINITY;
    const holds = (line, offset) => begins(line) <= offset && offset < begins(line + 1);
    return (offset) => {
        if (!holds(last, offset))
            last = holds(last + 1, offset) ? last + 1 : search(starts, offset);
        return { offset, line: last + 1, column: offset - begins(last) + 1 };
    };
}
function search(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}


/***/ }),

/***/ 5431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ noDeclarations),
/* harmony export */   i: () => (/* binding */ resourceKey)
/* harmony export */ });
function noDeclarations(text, syntax) {
    return {
        text,
        syntax,
        resources: new Map(),
        calls: new Map(),
        locals: new Map(),
        variables: new Map(),
        outputs: new Map(),
    };
}
function resourceKey(mode, type, name) {
    return `${mode === 'data' ? 'data' : 'resource'}\n${type}\n${name}`;
}


/***/ })

};
;
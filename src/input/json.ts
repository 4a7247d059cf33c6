import { sayNoValue, sayNumber, snippet } from './json-messages.js';
import { MAX_DEPTH, type Node, type NodeEntry } from './node.js';
import type { Position, Span } from './place.js';

export interface JsonTree {
  node: Node;
  /** Keys that came a second time in one object, in the order of the text. `JSON.parse` lets the last one win without a word. */
  duplicates: readonly { key: string; position: Position }[];
}

export interface JsonError {
  /** What is wrong and what to do, without the place. */
  error: string;
  position: Position;
}

/**
 * A JSON text as a tree with places. It accepts exactly what `JSON.parse` accepts (RFC 8259), but for nesting deeper than `MAX_DEPTH`.
 * Lines and columns count from 1, columns in UTF-16 units. Never throws for bad text: the first error is returned.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function parseJson(text: string): JsonTree | JsonError {
  const reader = new JsonReader(text);
  try {
    return reader.read();
  } catch (error) {
    if (error instanceof Stop) return { error: error.message, position: positionOf(text, error.offset) };
    throw error;
  }
}

class Stop extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
const ESCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }),
);

class JsonReader {
  private at = 0;
  private line = 1;
  private lineStart = 0;
  private readonly duplicates: { key: string; position: Position }[] = [];

  constructor(private readonly text: string) {}

  read(): JsonTree {
    this.space();
    const node = this.value(0);
    this.space();
    if (this.at < this.text.length)
      throw this.stop(`text after the end of the JSON: \`${snippet(this.text, this.at)}\``);
    return { node, duplicates: this.duplicates };
  }

  private value(depth: number): Node {
    const start = this.position();
    const char = this.text[this.at];
    if (char === '{' || char === '[') {
      if (depth >= MAX_DEPTH) throw this.stop(`nested more than ${MAX_DEPTH} levels deep`);
      return char === '{' ? this.object(start, depth) : this.array(start, depth);
    }
    if (char === '"') {
      const value = this.string();
      return { kind: 'string', value, style: 'quoted', span: this.span(start) };
    }
    return char !== undefined && /[-0-9a-z]/.test(char) ? this.literal(start) : this.noValue(depth);
  }

  private object(start: Position, depth: number): Node {
    const entries: NodeEntry[] = [];
    const keys = new Set<string>();
    this.at++;
    this.space();
    if (this.text[this.at] === '}') this.at++;
    else
      do {
        this.space();
        const entry = this.entry(start, depth);
        if (keys.has(entry.key)) this.duplicates.push({ key: entry.key, position: entry.keySpan.start });
        keys.add(entry.key);
        entries.push(entry);
      } while (this.goesOn('}', 'object', start));
    return { kind: 'map', entries, span: this.span(start) };
  }

  private entry(opened: Position, depth: number): NodeEntry {
    const start = this.position();
    if (this.text[this.at] !== '"') this.noKey(opened);
    const key = this.string();
    const keySpan = this.span(start);
    this.space();
    if (this.at >= this.text.length) throw this.cutOff('object', opened);
    if (this.text[this.at] !== ':') throw this.stop(`a \`:\` is missing after the key \`${snippet(key, 0)}\``);
    this.at++;
    this.space();
    return { key, keySpan, value: this.value(depth + 1) };
  }

  private array(start: Position, depth: number): Node {
    const items: Node[] = [];
    this.at++;
    this.space();
    if (this.text[this.at] === ']') this.at++;
    else
      do {
        this.space();
        if (this.at >= this.text.length) throw this.cutOff('list', start);
        items.push(this.value(depth + 1));
      } while (this.goesOn(']', 'list', start));
    return { kind: 'list', items, span: this.span(start) };
  }

  /** Behind a member: true after a comma, false after the closing bracket. */
  private goesOn(close: string, what: string, opened: Position): boolean {
    this.space();
    const char = this.text[this.at];
    if (char === undefined) throw this.cutOff(what, opened);
    if (char === ',') {
      const comma = this.at++;
      this.space();
      if (this.text[this.at] !== close) return true;
      throw new Stop(`a comma before \`${close}\`: JSON allows none after the last item; delete it`, comma);
    }
    if (char !== close) {
      if (char === '/' || char === '#') throw this.stop('comments are not allowed in JSON; delete it');
      if (char === '}' || char === ']')
        throw this.stop(`\`${char}\` closes nothing; the ${what} opened in line ${opened.line} ends with \`${close}\``);
      throw this.stop(`a comma or \`${close}\` is missing before \`${snippet(this.text, this.at)}\``);
    }
    this.at++;
    return false;
  }

  private string(): string {
    const { text } = this;
    const start = this.at++;
    let value = '';
    let taken = this.at;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === QUOTE) {
        value += text.slice(taken, this.at++);
        return value;
      }
      if (code === BACKSLASH) {
        value += text.slice(taken, this.at) + this.escape();
        taken = this.at;
      } else if (code >= SPACE) this.at++;
      else if (Number.isNaN(code)) throw this.cutOff('string', positionOf(text, start));
      else if (code === NEWLINE || code === RETURN) {
        throw new Stop(
          'a string must end in the line it begins in: a closing `"` is missing, or a line break that must be written `\\n`',
          start,
        );
      } else {
        const shown = code.toString(16).padStart(4, '0');
        throw this.stop(`a control character (U+${shown.toUpperCase()}) in a string; write it \`\\u${shown}\``);
      }
    }
  }

  private escape(): string {
    const letter = this.text[this.at + 1];
    const simple = letter === undefined ? undefined : ESCAPES.get(letter);
    if (simple !== undefined) {
      this.at += 2;
      return simple;
    }
    const digits = this.text.slice(this.at + 2, this.at + 6);
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    throw this.stop(
      `\`${snippet(this.text, this.at, letter === 'u' ? 6 : 2)}\` is no escape in JSON; a backslash itself is written \`\\\\\``,
    );
  }

  /** A number, `true`, `false` or `null`. */
  private literal(start: Position): Node {
    // Sticky, and its parts cannot match the same text in two ways: linear.
    const pattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?(?![0-9.eE+_-])|(?:true|false|null)(?![\w$])/y;
    pattern.lastIndex = this.at;
    const source = pattern.exec(this.text)?.[0];
    if (source === undefined) throw this.stop(sayNumber(this.text, this.at) ?? sayNoValue(this.text, this.at));
    this.at += source.length;
    const span = this.span(start);
    if (!Object.hasOwn(WORDS, source)) return { kind: 'number', value: Number(source), source, span };
    const value = WORDS[source] ?? null;
    return value === null ? { kind: 'null', span } : { kind: 'boolean', value, source, span };
  }

  private noKey(opened: Position): never {
    const char = this.text[this.at];
    if (char === undefined) throw this.cutOff('object', opened);
    if (char === "'") throw this.stop('a key takes double quotes in JSON, not single ones');
    if (char === '/' || char === '#') throw this.stop('comments are not allowed in JSON; delete it');
    const word = /[\w$.:-]{1,60}/y;
    word.lastIndex = this.at;
    const bare = word.exec(this.text)?.[0];
    if (bare !== undefined) throw this.stop(`a key takes double quotes in JSON: write \`"${bare.replace(/:$/, '')}"\``);
    throw this.stop(`a key in double quotes is expected, not \`${snippet(this.text, this.at)}\``);
  }

  private noValue(depth: number): never {
    if (this.at < this.text.length) throw this.stop(sayNoValue(this.text, this.at));
    throw this.stop(depth === 0 ? 'the text is empty' : 'the text ends where a value is expected: it is cut off');
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === NEWLINE) {
        this.line++;
        this.lineStart = this.at + 1;
      } else if (code !== SPACE && code !== TAB && code !== RETURN) return;
      this.at++;
    }
  }

  private cutOff(what: string, opened: Position): Stop {
    return new Stop(
      `the text ends in the middle of the ${what} that begins in line ${opened.line}: it is cut off`,
      this.text.length,
    );
  }

  private stop(message: string): Stop {
    return new Stop(message, this.at);
  }

  private position(): Position {
    return { offset: this.at, line: this.line, column: this.at - this.lineStart + 1 };
  }

  private span(start: Position): Span {
    return { start, end: this.position() };
  }
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { offset, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

import type { Span } from '../place.js';
import type { Expression, Name, TemplatePart, TemplateText } from './ast.js';
import { type Cursor, MAX_DEPTH } from './cursor.js';

/** A template in a row, as it is read: runs of text (up to a line end at most, in heredocs) and sequences. */
export type Piece = Run | Sequence;

export interface Run {
  kind: 'run';
  texts: TemplateText[];
}

/** `${…}` or `%{…}`. `stripBefore` and `stripAfter`: it has a `~` there. */
export type Sequence = SequenceContent & { span: Span; stripBefore: boolean; stripAfter: boolean };

export type SequenceContent =
  | { kind: 'interpolation'; expression: Expression }
  | { kind: 'if'; condition: Expression }
  | { kind: 'for'; key?: Name; value: Name; collection: Expression }
  | { kind: 'else' | 'endif' | 'endfor' };

/** White space as Go's `unicode.IsSpace` has it, which is what HCL asks. */
const SPACES_FIRST = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

function leadingSpaces(text: string): number {
  return SPACES_FIRST.exec(text)?.[0].length ?? 0;
}

function trailingSpaces(text: string): number {
  let count = 0;
  while (count < text.length && SPACE.test(text.charAt(text.length - 1 - count))) count += 1;
  return count;
}

/** The text without so many characters at its start and end. The caller drops a text of which nothing stays. */
function cut(cursor: Cursor, text: TemplateText, first: number, last: number): TemplateText {
  const rest = text.text.slice(first, text.text.length - last);
  if (!text.verbatim) return { ...text, text: rest };
  const span = cursor.span(text.span.start.offset + first, text.span.end.offset - last);
  return { ...text, text: rest, span };
}

function stripEnd(cursor: Cursor, run: Run): void {
  for (let last = run.texts.pop(); last !== undefined; last = run.texts.pop()) {
    const spaces = trailingSpaces(last.text);
    if (spaces < last.text.length) {
      run.texts.push(spaces === 0 ? last : cut(cursor, last, 0, spaces));
      return;
    }
  }
}

function stripStart(cursor: Cursor, run: Run): void {
  const kept = run.texts.findIndex((text) => leadingSpaces(text.text) < text.text.length);
  run.texts.splice(0, kept === -1 ? run.texts.length : kept);
  const first = run.texts[0];
  if (first === undefined) return;
  const spaces = leadingSpaces(first.text);
  if (spaces > 0) run.texts[0] = cut(cursor, first, spaces, 0);
}

/**
 * Takes away the white space that `~` asks for: in the run of text next to it, so in a heredoc up to the end of that line only.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#whitespace-stripping
 */
export function stripSpaces(cursor: Cursor, pieces: readonly Piece[]): void {
  pieces.forEach((piece, index) => {
    if (piece.kind === 'run') return;
    const before = pieces[index - 1];
    const after = pieces[index + 1];
    if (piece.stripBefore && before?.kind === 'run') stripEnd(cursor, before);
    if (piece.stripAfter && after?.kind === 'run') stripStart(cursor, after);
  });
}

/**
 * Takes away the indentation that all lines of a `<<-` heredoc have in common, the way Terraform does it (seen with 1.11): lines of
 * white space neither count nor change; a line whose start was stripped by `~` counts as not indented; what follows a line end that
 * was stripped is no start of a line.
 * https://developer.hashicorp.com/terraform/language/expressions/strings#indented-heredocs
 */
export function removeIndentation(cursor: Cursor, pieces: readonly Piece[]): void {
  const starts: Run[] = [];
  let indentation = Number.POSITIVE_INFINITY;
  let lineStart = true;
  for (const piece of pieces) {
    if (piece.kind !== 'run') {
      if (lineStart) indentation = 0;
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
  if (indentation === 0) return;
  for (const { texts } of starts) {
    const first = texts[0];
    if (first === undefined) continue;
    const rest = cut(cursor, first, indentation, 0);
    texts.splice(0, 1, ...(rest.text === '' ? [] : [rest]));
  }
}

interface Frame {
  directive?: Sequence & { kind: 'if' | 'for' };
  parts: TemplatePart[];
  otherwise?: TemplatePart[];
}

/** The pieces as a tree: what stands between `if` or `for` and their ends belongs to them. Throws `Failure` where these do not pair. */
export function assemble(cursor: Cursor, pieces: readonly Piece[]): TemplatePart[] {
  const root: Frame = { parts: [] };
  const stack = [root];
  for (const piece of pieces) {
    const frame = stack.at(-1) ?? root;
    const into = frame.otherwise ?? frame.parts;
    if (piece.kind === 'run') {
      for (const text of piece.texts) into.push(text);
    } else if (piece.kind === 'interpolation') {
      into.push({ kind: 'interpolation', expression: piece.expression, span: piece.span });
    } else if (piece.kind === 'if' || piece.kind === 'for') {
      stack.push({ directive: piece, parts: [] });
      cursor.deepest = Math.max(cursor.deepest, cursor.depth + stack.length);
      if (cursor.deepest > MAX_DEPTH) cursor.fail(`this is nested deeper than ${MAX_DEPTH} levels`, piece.span);
    } else if (piece.kind === 'else') {
      if (frame.directive?.kind !== 'if' || frame.otherwise !== undefined) {
        cursor.fail('`else` without an `if` before it', piece.span);
      }
      frame.otherwise = [];
    } else {
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
  if (open !== undefined) cursor.fail(`expected \`%{ end${open.kind} }\` to close this`, open.span);
  return root.parts;
}

/** The finished directive; undefined when this is not its end. */
function directive(frame: Frame, end: Sequence): TemplatePart | undefined {
  const { directive: start, parts, otherwise = [] } = frame;
  if (start === undefined || end.kind !== `end${start.kind}`) return undefined;
  const span = { start: start.span.start, end: end.span.end };
  if (start.kind === 'if') return { kind: 'template-if', condition: start.condition, parts, otherwise, span };
  const { key, value, collection } = start;
  return { kind: 'template-for', ...(key ? { key } : {}), value, collection, parts, span };
}

import { literal, type Value } from '../../value.js';
import { numberText } from './numbers.js';
import { compareTexts } from './order.js';

/** Lines of text in quotes are broken at the first space behind this column. */
const WIDTH = 80;

/**
 * YAML as Terraform writes it: keys and texts in double quotes, texts with line ends as blocks, lists not indented. All of the value is known.
 * https://developer.hashicorp.com/terraform/language/functions/yamlencode
 */
export function encodeYaml(value: Value): string {
  const text = node(value, 0, 0).replace(/^[ \n]/, '');
  const isBare = value.kind === 'absent' || value.kind === 'scalar';
  return `${text}\n${isBare ? '...\n' : ''}`.replace(/\n\n$/, '\n');
}

/**
 * A value behind `key:` or `-`, with the space or the line end before it. `indentation`: of what goes on in other lines; `column`: where the
 * value begins, from 0.
 */
function node(value: Value, indentation: number, column: number): string {
  const pad = ' '.repeat(indentation);
  switch (value.kind) {
    case 'absent':
    case 'unknown':
      return ' null';
    case 'scalar':
      return ` ${typeof value.value === 'boolean' ? String(value.value) : numberText(value)}`;
    case 'text':
      return ` ${scalar(literal(value) ?? '', Math.max(indentation, 2), column)}`;
    case 'list':
      if (value.items.length === 0) return ' []';
      return value.items.map((item) => `\n${pad}-${inItem(item, indentation + 2)}`).join('');
    case 'map': {
      if (value.entries.length === 0) return ' {}';
      const entries = value.entries.toSorted((a, b) => compareTexts(a.key, b.key));
      return entries
        .map((entry) => {
          const key = pad + quoted(entry.key);
          const inner = entry.value.kind === 'list' ? indentation : indentation + 2;
          return `\n${key}:${node(entry.value, inner, key.length + 2)}`;
        })
        .join('');
    }
  }
}

/** What stands in a list begins on the line of its dash. */
function inItem(value: Value, indentation: number): string {
  const text = node(value, indentation, indentation);
  return text.startsWith('\n') ? ` ${text.slice(1 + indentation)}` : text;
}

function scalar(text: string, indentation: number, column: number): string {
  const isBlock = text.includes('\n') && !/ (?:\n|$)/.test(text) && !UNPRINTABLE.test(text);
  if (!isBlock) return folded(quoted(text), indentation, column);
  const end = text.endsWith('\n\n') || text === '\n' ? '+' : text.endsWith('\n') ? '' : '-';
  const pad = ' '.repeat(indentation);
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const body = text.replace(/\n$/, '').split('\n');
  return `|${hint}${end}\n${body.map((line) => (line === '' ? '' : pad + line)).join('\n')}${end === '+' ? '\n' : ''}`;
}

/** Text in quotes over several lines. A space that comes after a line end is escaped. */
function folded(text: string, indentation: number, start: number): string {
  if (text.length + start <= WIDTH) return text;
  const pad = ' '.repeat(indentation);
  let made = '';
  let column = start;
  for (let at = 0; at < text.length; at += 1) {
    const isBreak = text[at] === ' ' && column > WIDTH && at > 1 && at < text.length - 2;
    if (isBreak) made += `\n${pad}${text[at + 1] === ' ' ? '\\' : ''}`;
    else made += text[at];
    column = isBreak ? indentation : column + 1;
  }
  return made;
}

/** What is no line end, and written as an escape. */
const UNPRINTABLE = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/u;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u{10000}-\u{10ffff}]/gu,
    (character) => {
      const named = ESCAPES.get(character);
      const code = character.codePointAt(0) ?? 0;
      const hex = code.toString(16).toUpperCase();
      if (named !== undefined) return named;
      return code < 0x100 ? `\\x${hex}` : code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex}`;
    },
  );
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ...[['\u2028', '\\L'] as const, ['\u2029', '\\P'] as const, ['\u0085', '\\N'] as const],
]);

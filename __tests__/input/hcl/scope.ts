import { readdirSync, readFileSync } from 'node:fs';
import { newBudget } from '../../../src/input/hcl/evaluate/budget.js';
import { evaluate } from '../../../src/input/hcl/evaluate/evaluate.js';
import { factsOf } from '../../../src/input/hcl/evaluate/facts.js';
import { encodedParts } from '../../../src/input/hcl/evaluate/json-encode.js';
import { cleanPath } from '../../../src/input/hcl/evaluate/paths.js';
import type { Scope } from '../../../src/input/hcl/evaluate/scope.js';
import { parseHclExpression } from '../../../src/input/hcl/parser.js';
import type { Place } from '../../../src/input/place.js';
import type { Value } from '../../../src/input/value.js';

const files = new URL('../../fixtures/hcl/files/', import.meta.url);
const names = readdirSync(files, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').split('fixtures/hcl/files/')[1] ?? '')
  .map((name) => name.replace(/^\/+/, ''));

/** A scope for one expression. `known`: what names stand for, by the path with dots. */
export function scopeOf(text: string, known: Readonly<Record<string, Value>> = {}): Scope {
  return {
    text,
    place: (span): Place => ({ file: 'main.tf', span, syntax: 'hcl', route: [] }),
    budget: newBudget(500_000),
    resolve(path) {
      for (let taken = path.length; taken > 0; taken -= 1) {
        const name = path.slice(0, taken).join('.');
        const value = Object.hasOwn(known, name) ? known[name] : undefined;
        if (value !== undefined) return { value, taken };
      }
      return undefined;
    },
    readFile(path) {
      const name = path.replace(/^\.\//, '');
      if (!names.includes(name)) return 'missing';
      const place = (span: Place['span'] & object): Place => ({ file: name, span, syntax: 'hcl', route: [] });
      return { text: readFileSync(new URL(name, files), 'utf8'), place };
    },
    listFiles: (given) => {
      const folder = cleanPath(given);
      return {
        files: names.filter((name) => name.startsWith(`${folder}/`)).map((name) => name.slice(folder.length + 1)),
        closed: folder === 'd/e' ? ['link'] : [],
      };
    },
  };
}

/** Evaluates a text that is one expression. Throws where it cannot be read. */
export function evaluateText(text: string, known: Readonly<Record<string, Value>> = {}): Value {
  const { expression, errors } = parseHclExpression(text);
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  return evaluate(expression, scopeOf(text, known));
}

/** A value as JSON; `error` and `unknown` for what cannot be shown so. */
export function asJson(value: Value): string {
  const { fails, known } = factsOf(value);
  if (fails === 'yes') return 'error';
  return known ? encodedParts(value).join('') : 'unknown';
}

/** A value as text for tests: holes as `«name»`, what is unknown as `?name`, `...` for what may be more, `*` before what is sensitive. */
export function show(value: Value): string {
  const mark = value.sensitive ? '*' : '';
  switch (value.kind) {
    case 'absent':
      return `${mark}null`;
    case 'scalar':
      return mark + String(value.exact ?? value.value);
    case 'unknown':
      return value.fails === 'yes' ? `${mark}!` : `${mark}?${value.cause.expression}`;
    case 'text':
      return `${mark}"${value.parts.map(showPart).join('')}"`;
    case 'list':
      return `${mark}${value.type ?? ''}[${[...value.items.map(show), ...(value.open ? ['...'] : [])].join(', ')}]`;
    case 'map': {
      const entries = value.entries.map((entry) => `${entry.key} = ${show(entry.value)}`);
      return `${mark}${value.type ?? ''}{${[...entries, ...(value.open ? ['...'] : [])].join(', ')}}`;
    }
  }
}

function showPart(part: (Value & { kind: 'text' })['parts'][number]): string {
  if (typeof part === 'string') return part;
  if (part.of === 'symbol') return `«${part.name}»`;
  if (part.of === 'resource') return `«${part.address}.${part.attribute}»`;
  return part.fails === 'yes' ? '«!»' : `«?${part.cause.expression}»`;
}

/** The text in the source that a value is from. */
export function textOf(value: Value, source: string): string {
  const { span } = value.place;
  return span === undefined ? '' : source.slice(span.start.offset, span.end.offset);
}

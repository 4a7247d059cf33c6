import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../../src/input/hcl/ast.js';
import { parseHcl, parseHclExpression, parseHclTemplate } from '../../../src/input/hcl/parser.js';
import { locator } from '../../../src/input/lines.js';
import type { Position } from '../../../src/input/place.js';
import { readsOf } from './reads.js';
import { SHAPES } from './shapes.js';
import { nodesOf, show, textAt } from './tree.js';

const MANY = 10_000;

describe('a hostile text is read in bounded time', () => {
  test.each(SHAPES)('%s', (_, make) => {
    const { body, errors } = parseHcl(make(MANY));
    const depth = (node: unknown): number => {
      if (typeof node !== 'object' || node === null) return 0;
      return 1 + Math.max(0, ...Object.values(node).map(depth));
    };
    expect(depth(body)).toBeLessThan(5000);
    expect(errors.length).toBeLessThanOrEqual(1001);
  });

  test.each(SHAPES)('that grows with its length only: %s', (_, make) => {
    const reads = (many: number) => readsOf(() => parseHcl(make(many)));
    // Half as much again, for what is bounded by depth or errors and not reached by the shorter one.
    expect(reads(4000)).toBeLessThan(2.5 * reads(2000));
  });

  test('a hundred thousand interpolations are all there', () => {
    const [attribute] = parseHcl(`a = "${'${b}c'.repeat(100_000)}"\n`).body.attributes;
    expect(attribute?.value.kind === 'template' && attribute.value.parts.length).toBe(200_000);
  });

  test('what is nested too deep is an error and hides nothing', () => {
    const text = `a = ${'['.repeat(MANY)}\nb {\n}\n`;
    const { body, errors } = parseHcl(text);
    expect(errors.map(({ message }) => message)).toEqual(['this is nested deeper than 500 levels']);
    expect(body.attributes[0]?.value.kind).toBe('invalid');
    expect(body.blocks).toHaveLength(1);
  });

  test('what people nest is not too deep', () => {
    const text = `a = ${'[{ b = "${(f('.repeat(60)}1${'))}" }]'.repeat(60)}\n`;
    expect(parseHcl(text).errors).toEqual([]);
  });
});

const fragments = fc.constantFrom(
  ...[
    'a',
    'resource "a" "b" {\n',
    '}\n',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    '${',
    '%{',
    '~}',
    '~',
    '$${',
    '\n',
    ' ',
    '  ',
  ],
  ...[
    ',',
    '=',
    ' = ',
    '.',
    '*',
    '[*]',
    '.0',
    '...',
    '=>',
    '?',
    ':',
    '!',
    '-',
    '&&',
    '<',
    '<<E\n',
    '<<-E\n',
    '\nE\n',
    'E',
  ],
  ...[
    'for ',
    ' in ',
    'if ',
    'else',
    'endif',
    'endfor',
    'for x in y : ',
    '%{ if a }',
    '%{ endif }',
    'null',
    'true',
    '1',
    '0.5',
  ],
  ...[
    '#',
    '//',
    '/*',
    '*/',
    '\\',
    '\\n',
    '\\u00e9',
    '\r\n',
    '\r',
    '\t',
    '\0',
    '\ufeff',
    'é',
    '😀',
    '\ud83d',
    '::',
    'f(',
    '"a"',
  ],
);
const soup = fc
  .array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
  .map((all) => all.join(''));

/** The spans that do not lie in the text, end before their start, or have not the lines and columns of their offsets. */
function misplaced(text: string, tree: unknown): unknown[] {
  const at = locator(text);
  const isRight = ({ offset, line, column }: Position) => {
    const right = at(offset);
    return line === right.line && column === right.column;
  };
  return nodesOf(tree).filter(({ span: { start, end } }) => {
    const isInside = 0 <= start.offset && start.offset <= end.offset && end.offset <= text.length;
    return !isInside || !isRight(start) || !isRight(end);
  });
}

describe('any text', () => {
  test('is read with places that lie in it', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const trees = [parseHcl(text), parseHclExpression(text), parseHclTemplate(text)];
        expect(trees.flatMap((tree) => misplaced(text, tree))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test('without errors has no invalid value', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { body, errors } = parseHcl(text);
        expect(nodesOf(body).some(({ kind }) => kind === 'invalid') && errors.length === 0).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

const fixtures = join(import.meta.dirname, '../../fixtures/plans');
const sources = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tf'))
  .map((name) => ({ name, text: readFileSync(join(fixtures, name), 'utf8') }));

const EXPRESSIONS = new Set([
  ...['number', 'boolean', 'null', 'template', 'tuple', 'object', 'for', 'call', 'variable', 'traversal'],
  ...['conditional', 'binary', 'unary', 'parentheses'],
]);

describe('real sources', () => {
  test('there are some', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  test('have no errors, and all their blocks are found', () => {
    for (const { name, text } of sources) {
      const { body, errors } = parseHcl(text);
      const headers = [
        ...text.replaceAll(/<<-?(\w+)\r?\n[\s\S]*?\n\s*\1\r?$/gm, '').matchAll(/^[a-z_]+( "[^"\n]*")* \{/gm),
      ];
      expect({ name, errors, blocks: body.blocks.length }).toEqual({ name, errors: [], blocks: headers.length });
    }
  });

  test('every expression is the same when its own text is read alone', () => {
    let count = 0;
    for (const { text } of sources) {
      for (const node of nodesOf(parseHcl(text).body)) {
        if (!EXPRESSIONS.has(String(node.kind))) continue;
        const alone = parseHclExpression(`${textAt(text, node.span)}\n`);
        expect({ errors: alone.errors, shown: show(alone.expression) }).toEqual({
          errors: [],
          shown: show(node as Expression),
        });
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(5000);
  });

  test('cut, doubled and mixed up, they are read with places that lie in them', () => {
    const texts = sources.map(({ text }) => text).filter((text) => text.length < 3000);
    const edit = fc.record({ at: fc.nat(3000), length: fc.nat(4), insert: fc.oneof(fc.constant(''), fragments) });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 3 }), (original, edits) => {
        let text = original;
        for (const { at, length, insert } of edits) text = text.slice(0, at) + insert + text.slice(at + length);
        expect(misplaced(text, parseHcl(text))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('damaged in one place, they lose no other block', () => {
    const texts = sources.map(({ text }) => text).filter((text) => text.length < 6000 && !text.includes('/*'));
    const harmless = fragments.filter((fragment) => fragment !== '/*');
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(6000), fc.nat(3), harmless, (intact, at, length, insert) => {
        const start = at % intact.length;
        const text = intact.slice(0, start) + insert + intact.slice(start + length);
        const moved = text.length - intact.length;
        const { body } = parseHcl(text);
        const found = new Set(body.blocks.map(({ span }) => span.start.offset));
        const lost = parseHcl(intact)
          .body.blocks.map(({ span }) => span)
          .filter(({ start: from, end }) => end.offset < start || from.offset > start + length)
          .map(({ start: { offset } }) => (offset > start ? offset + moved : offset))
          .filter((offset) => !found.has(offset));
        expect(lost).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('generated sources', () => {
  const name = fc.constantFrom('app', 'über', 'a-b', '_x');
  const value = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(
        '1',
        'true',
        'null',
        '"text"',
        'a.b["c"].d[0]',
        '"${a}-$${b}"',
        '<<-E\n    }\n    resource "no" "block" {\n    E\n',
        '"}"',
      ),
      fc
        .array(tie('value'), { maxLength: 3 })
        .map((items) => `[\n${items.map((item) => `    ${item},\n`).join('')}  ]`),
      fc
        .array(tie('value'), { maxLength: 3 })
        .map((items) => `{\n${items.map((item, i) => `    k${i} = ${item}\n`).join('')}  }`),
      tie('value').map((item) => `f(${item}, b...)`),
      tie('value').map((item) => `(a ? ${item.startsWith('<<') ? '1' : item} : -1)`),
      tie('value').map((item) => `[for k, v in c : ${item} if v]`),
    ),
  })).value;
  const block = fc
    .record({ type: name, label: name, values: fc.array(value, { maxLength: 4 }) })
    .map(({ type, label, values }) => {
      const lines = values.map((item, index) => `  x${index} = ${item.trimEnd()}\n`);
      return `resource "${type}" "${label}" {\n${lines.join('')}  nested {\n    y = 1\n  }\n}\n`;
    });
  const glue = fc.constantFrom('', '\n', '# comment {\n', '/* resource "x" "y" {\n*/\n');
  const file = fc.array(fc.record({ glue, block }), { maxLength: 6 });

  /** Lines in which the blocks start. */
  function starts(parts: readonly { glue: string; block: string }[]): number[] {
    let line = 1;
    return parts.map((part) => {
      const start = line + part.glue.split('\n').length - 1;
      line = start + part.block.split('\n').length - 1;
      return start;
    });
  }

  test('all blocks are found in their lines', () => {
    fc.assert(
      fc.property(file, (parts) => {
        const text = parts.map((part) => part.glue + part.block).join('');
        const { body, errors } = parseHcl(text);
        expect(errors).toEqual([]);
        expect(body.blocks.map(({ span }) => span.start.line)).toEqual(starts(parts));
        expect(body.blocks.map(({ span }) => `${textAt(text, span)}\n`)).toEqual(parts.map((part) => part.block));
      }),
    );
  });

  test('also when one argument of one of them is broken', () => {
    const junk = fc.constantFrom(
      'b =',
      'b = "x',
      'b = [',
      'b = f({',
      'b = "${',
      'b = )',
      'b = <<NOWHERE',
      'b {',
      'b',
      '= 1',
      ')',
      'b = x y',
    );
    fc.assert(
      fc.property(file, fc.nat(5), junk, (parts, chosen, broken) => {
        fc.pre(chosen < parts.length);
        const damaged = parts.map((part, index) => {
          return index === chosen ? { ...part, block: part.block.replace('{\n', `{\n  ${broken}\n`) } : part;
        });
        const { body, errors } = parseHcl(damaged.map((part) => part.glue + part.block).join(''));
        expect(errors.length).toBeGreaterThan(0);
        expect(body.blocks.map(({ span }) => span.start.line)).toEqual(starts(damaged));
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../../src/input/hcl/ast.js';
import { newBudget } from '../../../src/input/hcl/evaluate/budget.js';
import { evaluate } from '../../../src/input/hcl/evaluate/evaluate.js';
import { factsOf } from '../../../src/input/hcl/evaluate/facts.js';
import { FUNCTIONS } from '../../../src/input/hcl/evaluate/functions/all.js';
import { jsonOfText } from '../../../src/input/hcl/evaluate/json-of-text.js';
import { parseHclExpression } from '../../../src/input/hcl/parser.js';
import type { Place, Span } from '../../../src/input/place.js';
import { type Cause, text, type Value } from '../../../src/input/value.js';
import { evaluateText, scopeOf, show } from './scope.js';

const place: Place = { file: null, syntax: 'none', route: [] };
const cause: Cause = { kind: 'apply', expression: 'x', place };
const known: Readonly<Record<string, Value>> = {
  'var.unknown': { kind: 'unknown', cause, place },
  'var.hole': text([{ of: 'resource', address: 'a.b', attribute: 'arn', exact: true, place }], { place }),
  'var.half': text(['a-', { of: 'unknown', cause }, '/b'], { place }),
  'var.open': { kind: 'list', items: [text(['x'], { place })], open: cause, place },
  'var.map': {
    kind: 'map',
    entries: [{ key: 'k', keyPlace: place, value: text(['v'], { place }) }],
    open: cause,
    place,
  },
  'var.secret': text(['s3cret'], { place, sensitive: true }),
};

const span: Span = { start: { offset: 0, line: 1, column: 1 }, end: { offset: 1, line: 1, column: 2 } };
const names = [...FUNCTIONS.keys(), 'try', 'can', 'nosuch'];

/** Any tree, also one that no text has. */
const expressions: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => {
  const one = tie('expression');
  const name = fc.constantFrom('a', 'k', 'x', '__proto__', 'constructor').map((said) => ({ name: said, span }));
  const words = fc.constantFrom(
    '',
    'a',
    '1',
    '%s-%d',
    '[a-z]+',
    '/(a|b)*/',
    '10.0.0.0/8',
    '{"a":[1]}',
    'a.tpl',
    '2020-01-01T00:00:00Z',
    '__proto__',
    '\ud800',
    '\ufffc',
  );
  const parts = fc.array(
    fc.oneof(
      words.map((said) => ({ kind: 'text' as const, text: said, verbatim: true, span })),
      one.map((expression) => ({ kind: 'interpolation' as const, expression, span })),
      fc
        .record({ condition: one })
        .map(({ condition }) => ({ kind: 'template-if' as const, condition, parts: [], otherwise: [], span })),
    ),
    { maxLength: 3 },
  );
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .constantFrom('0', '1', '-1', '1e9', '0.1', '123456789012345678901234567890', '1e999999999')
        .map((said): Expression => ({ kind: 'number', value: Number(said), text: said, span })),
      fc.boolean().map((value): Expression => ({ kind: 'boolean', value, span })),
      fc.constant<Expression>({ kind: 'null', span }),
      fc.constant<Expression>({ kind: 'invalid', span }),
      fc.constantFrom(...Object.keys(known), 'nope.x').map((path): Expression => {
        const [root = '', attribute = ''] = path.split('.');
        return {
          kind: 'traversal',
          source: { kind: 'variable', name: root, span },
          steps: [{ kind: 'attribute', name: attribute, span }],
          span,
        };
      }),
      fc.constantFrom('a', 'k', 'x').map((said): Expression => ({ kind: 'variable', name: said, span })),
      fc
        .record({ parts, form: fc.constantFrom('quoted' as const, 'heredoc' as const) })
        .map((rest): Expression => ({ kind: 'template', ...rest, span })),
      fc.array(one, { maxLength: 4 }).map((items): Expression => ({ kind: 'tuple', items, span })),
      fc
        .array(fc.record({ key: one, value: one }), { maxLength: 3 })
        .map((entries): Expression => ({ kind: 'object', entries: entries.map((each) => ({ ...each, span })), span })),
      fc
        .record({ name: fc.constantFrom(...names), args: fc.array(one, { maxLength: 4 }), expand: fc.boolean() })
        .map(({ name: said, ...rest }): Expression => ({ kind: 'call', name: { name: said, span }, ...rest, span })),
      fc
        .record({
          left: one,
          right: one,
          operator: fc.constantFrom(
            '+' as const,
            '-' as const,
            '*' as const,
            '/' as const,
            '%' as const,
            '==' as const,
            '<' as const,
            '&&' as const,
            '||' as const,
          ),
        })
        .map((rest): Expression => ({ kind: 'binary', ...rest, span })),
      fc
        .record({ operand: one, operator: fc.constantFrom('-' as const, '!' as const) })
        .map((rest): Expression => ({ kind: 'unary', ...rest, span })),
      fc
        .record({ condition: one, whenTrue: one, whenFalse: one })
        .map((rest): Expression => ({ kind: 'conditional', ...rest, span })),
      fc
        .record({
          result: fc.constantFrom('tuple' as const, 'object' as const),
          keyName: name,
          valueName: name,
          collection: one,
          key: one,
          value: one,
          group: fc.boolean(),
          condition: one,
        })
        .map((rest): Expression => ({ kind: 'for', ...rest, span })),
      fc.record({ source: one, key: one, name }).map(
        ({ source, key, name: { name: said } }): Expression => ({
          kind: 'traversal',
          source,
          steps: [
            { kind: 'index', key, span },
            { kind: 'splat', each: [{ kind: 'attribute', name: said, span }], span },
          ],
          span,
        }),
      ),
    ),
  };
}).expression;

describe('whatever stands there', () => {
  test('it has a value, within the budget', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        const budget = newBudget(200_000);
        const value = evaluate(expression, { ...scopeOf('x', known), budget });
        expect(budget.depth).toBe(0);
        expect(factsOf(value).size).toBeLessThanOrEqual(1_000_001);
        if (value.kind === 'text') jsonOfText(value);
      }),
      { numRuns: 3000 },
    );
  });

  test('a broken text, too', () => {
    const source =
      'merge({ a = [for x in var.open : "${x}-%{ if true }y%{ endif }"] }, jsondecode("{\\"b\\": [1, 2]}"), try(var.map.k[0], {}))';
    fc.assert(
      fc.property(fc.nat(source.length), fc.nat(20), fc.string({ maxLength: 8 }), (at, length, added) => {
        const broken = source.slice(0, at) + added + source.slice(at + length);
        const { expression } = parseHclExpression(broken);
        evaluate(expression, scopeOf(broken, known));
      }),
      { numRuns: 3000 },
    );
  });

  test('any text may be read as JSON', () => {
    const piece = fc.oneof(
      fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '"a"', '1', 'null', '\\', '\ufffc', ' '),
      fc.constant(known['var.hole']),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        jsonOfText(
          text(
            pieces.map((each) => (typeof each === 'string' ? each : ({ of: 'unknown', cause } as const))),
            { place },
          ),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what would take too long or grow too large is not worked out', () => {
  const nested = (depth: number, open: string, close: string, inner = '1'): string =>
    open.repeat(depth) + inner + close.repeat(depth);

  test.each([
    ['range(0, 100000000)', '!'],
    ['[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : 1]]]', '['],
    ['length([for a in range(1000) : [for b in range(1000) : [for c in range(1000) : 1]]])', '?too large'],
    [`setproduct(${new Array(12).fill('range(100)').join(', ')})`, '?too large'],
    [`join("", [for a in range(1000) : join("", [for b in range(1000) : "${'x'.repeat(100)}"])])`, '?too large'],
    ['format("%1000000000s", "x")', '!'],
    ['format(join("", [for x in range(1000) : "%9999s"]), range(1000)...)', '"'],
    ['pow(10, 1000000)', '!'],
    ['1e999999999', '?too large'],
    [`${'1e1999 * '.repeat(50)}1`, '?too large'],
    ['indent(10000, join("", [for x in range(1000) : "\\n"]))', '"'],
    ['indent(1000000000, "\\n")', '!'],
    [
      'replace(join("", [for x in range(1000) : "aaaaaaaaaa"]), "a", join("", [for x in range(1000) : "aaaaaaaaaa"]))',
      '?too large',
    ],
    ['cidrsubnets("10.0.0.0/8", -1)', '!'],
    [`regex("(a*)*(a*)*(a*)*b", "${'a'.repeat(5000)}")`, '!'],
    [`regex("((a{0,100}){0,100}){0,100}", "${'a'.repeat(100)}")`, '!'],
    [`regexall("(a|aa|aaa)+$", "${'a'.repeat(20_000)}b")`, ''],
    [`fileset("d", "${'**/'.repeat(50)}x")`, 'set'],
    [`fileset("d", "${'{a,b}'.repeat(40)}")`, '?too large'],
    [
      'yamldecode("a: &a [x,x,x,x,x,x,x,x,x]\\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\\ng: [*e,*e]")',
      '!',
    ],
    ['formatdate(join("", [for x in range(1000) : "\'"]), "2020-01-01T00:00:00Z")', '"'],
    [nested(300, '[', ']'), '['],
    [nested(300, 'upper(', ')'), '"1"'],
    [nested(200, '(true ? ', ' : 1)'), '1'],
    [nested(300, '[for x in [1] : ', ']'), '['],
    [nested(450, '[', ']'), '?'],
  ])('%#: %.60s', (expression, start) =>
    expect(show(evaluateText(expression, known)).slice(0, 3000)).toMatch(
      new RegExp(`^${start.replace(/[?[!]/g, '\\$&')}|\\?too large`),
    ),
  );

  /** Locals that each use the one before twice: `[a, a]` of `[a, a]` of …. */
  test.each([
    ['["${local.x}", local.x]', 'length(local.x)'],
    ['[local.x, local.x]', 'jsonencode(local.x)'],
    ['"${local.x}${local.x}"', 'upper(local.x)'],
    ['[local.x, local.x]', 'local.x == local.x'],
    ['[local.x, local.x]', 'flatten(local.x)'],
    ['[local.x, local.x]', 'tolist(local.x)'],
    ['[local.x, local.x]', 'true ? local.x : []'],
    ['{ a = local.x, b = local.x }', 'yamlencode(local.x)'],
    ['[[local.x], [local.x]]', 'contains([local.x], local.x)'],
    ['[[local.x], [local.x]]', 'distinct([local.x, local.x])'],
    ['[local.x]', 'jsonencode(local.x)'],
  ])('%s a hundred times, then %s', (step, last) => {
    const budget = newBudget(500_000);
    let value: Value = text(['x'], { place });
    for (let count = 0; count < 1000; count += 1) {
      value = evaluate(parseHclExpression(step).expression, { ...scopeOf(step, { 'local.x': value }), budget });
      expect(factsOf(value).size).toBeLessThanOrEqual(1_000_001);
    }
    evaluate(parseHclExpression(last).expression, { ...scopeOf(last, { 'local.x': value }), budget });
    expect(budget.depth).toBe(0);
  });

  test('an index within an index is evaluated once', () => {
    const source = `${'var.unknown['.repeat(200)}1${']'.repeat(200)}`;
    const budget = newBudget(10_000);
    expect(show(evaluate(parseHclExpression(source).expression, { ...scopeOf(source, known), budget }))).toBe('?x');
    expect(budget.left).toBeGreaterThan(0);
  });

  test('once the budget is spent, everything is unknown', () => {
    const budget = newBudget(3);
    const scope = { ...scopeOf('[1, 2, 3, 4, 5]'), budget };
    expect(show(evaluate(parseHclExpression(scope.text).expression, scope))).toBe(
      '[1, 2, ?too large: 3, ?too large: 4, ?too large: 5]',
    );
  });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a name like any other', (name) => {
  expect(show(evaluateText(`{ ${name} = 1 }.${name}`))).toBe('1');
  expect(show(evaluateText(`{}.${name}`))).toBe('!');
  expect(show(evaluateText(`${name}(1)`))).toBe(`?${name}(1)`);
  expect(show(evaluateText(`jsondecode("{\\"${name}\\": 1}").${name}`))).toBe('1');
  expect(show(evaluateText(`lookup({}, "${name}", 2)`))).toBe('2');
  expect(show(evaluateText(`yamldecode("${name}: 1").${name}`))).toBe('1');
});

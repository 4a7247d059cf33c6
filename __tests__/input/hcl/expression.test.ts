import { describe, expect, test } from '@jest/globals';
import { parseHclExpression } from '../../../src/input/hcl/parser.js';
import { nodesOf, show, showSpan, textAt } from './tree.js';

describe('an expression', () => {
  test.each([
    // Literals and names.
    ['12', '12'],
    ['1.5e-3', '1.5e-3'],
    ['true', 'true'],
    ['null', 'null'],
    ['"text"', '"text"'],
    ['x-y', 'x-y'],
    ['überwachung', 'überwachung'],
    ['for', 'for'],
    // Operators.
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['(1 + 2) * 3', '(paren((1 + 2)) * 3)'],
    ['1 - 2 - 3', '((1 - 2) - 3)'],
    ['a || b && c == d < e + f * g', '(a || (b && (c == (d < (e + (f * g))))))'],
    ['a * b / c % d', '(((a * b) / c) % d)'],
    ['a <= b != c >= d', '((a <= b) != (c >= d))'],
    ['-a + b', '((-a) + b)'],
    ['!a.b', '(!a.b)'],
    ['!-a', '(!(-a))'],
    ['b - 1', '(b - 1)'],
    ['b-1', 'b-1'],
    ['a ? b : c', '(a ? b : c)'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a == b ? c + 1 : d', '((a == b) ? (c + 1) : d)'],
    ['a?b:c', '(a ? b : c)'],
    // Traversals.
    ['aws_iam_role.app.arn', 'aws_iam_role.app.arn'],
    ['a["b"].c[0]', 'a["b"].c[0]'],
    ['a["${b}-c"]', 'a["«b»-c"]'],
    ['a[b.c]', 'a[b.c]'],
    ['a.0.b', 'a[0].b'],
    ['a.*.b.c', 'a<*.b.c>'],
    ['a.*.b[0].c', 'a<*.b>[0].c'],
    ['a.*.0', 'a<*[0]>'],
    ['a[*].b[0].c', 'a<*.b[0].c>'],
    ['a[*].b[*].c', 'a<*.b<*.c>>'],
    ['a[*].b.*.c[0]', 'a<*.b<*.c>[0]>'],
    ['a . b', 'a.b'],
    ['f(a)[0].b', 'f(a)[0].b'],
    ['[1][0]', '[1][0]'],
    ['"a".b', '"a".b'],
    ['a.for.in', 'a.for.in'],
    // Calls.
    ['f()', 'f()'],
    ['f(a, 1, "b",)', 'f(a, 1, "b")'],
    ['f(a, b...)', 'f(a, b...)'],
    ['f (\na\n,\n)', 'f(a)'],
    ['provider::aws::arn_parse(a)', 'provider::aws::arn_parse(a)'],
    // Collections.
    ['[]', '[]'],
    ['[1, [2],\n3,\n]', '[1, [2], 3]'],
    ['{}', '{}'],
    ['{ a = 1, b = 2 }', '{a = 1, b = 2}'],
    ['{\na = 1\n\nb = 2,\n}', '{a = 1, b = 2}'],
    ['{ a : 1 }', '{a = 1}'],
    [
      '{ "a" = 1, "${b}" = 2, (c) = 3, 4 = 5, f(x) = 6 }',
      '{<"a"> = 1, <"«b»"> = 2, <paren(c)> = 3, <4> = 5, <f(x)> = 6}',
    ],
    ['{ null = 1, true = 2 }', '{null = 1, true = 2}'],
    ['{ a.b = 1 }', '{<a.b> = 1}'],
    // For expressions.
    ['[for x in y : x.z]', '[for x in y : x.z]'],
    ['[for k, v in y : v if k != null]', '[for k, v in y : v if (k != null)]'],
    ['{for k, v in y : k => v}', '{for k, v in y : k => v}'],
    ['{\nfor k, v\nin y :\nk => v...\nif v\n}', '{for k, v in y : k => v... if v}'],
    ['[fora]', '[fora]'],
    // Comments and line ends.
    ['a /* b */ + /* c\n */ d # e', '(a + d)'],
    ['(a\n+ // b\nc)', 'paren((a + c))'],
    ['[\n# a\n1, # b\n2 // c\n]', '[1, 2]'],
    ['{ # a\nb = 1 # c\n}', '{b = 1}'],
    ['{\r\n  a = 1\r\n}', '{a = 1}'],
  ])('%j is %s', (text, shown) => {
    const { expression, errors } = parseHclExpression(text);
    expect([show(expression), errors]).toEqual([shown, []]);
  });

  test.each([
    ['', 'expected an expression, found the end of the text', '1:1-1:1'],
    ['1 +', 'expected an expression, found the end of the text', '1:4-1:4'],
    ['a b', 'expected nothing after the expression, found `b`', '1:3-1:4'],
    ["'a'", "expected an expression, found `'`", '1:1-1:2'],
    ['[1 2]', 'expected `]` or `,` after an item, found `2`', '1:4-1:5'],
    ['f(a b)', 'expected `)` after the arguments of `f`, found `b`', '1:5-1:6'],
    ['f(a..., b)', 'expected `)` after the arguments of `f`, found `,`', '1:7-1:8'],
    ['{ a }', 'expected `=` after the key, found `}`', '1:5-1:6'],
    ['{ a = 1 b = 2 }', 'expected `}` or `,` or a new line after an entry, found `b`', '1:9-1:10'],
    ['{ a =\n1 }', 'expected an expression, found the end of the line', '1:6-2:1'],
    ['a ? b', 'expected `:` and the value for when the condition is false, found the end of the text', '1:6-1:6'],
    ['a.', 'expected an attribute name after `.`, found the end of the text', '1:3-1:3'],
    ['a[0', 'expected `]` after the index, found the end of the text', '1:4-1:4'],
    ['a.*.*', 'a `.*` within another `.*` is not allowed, use `[*]`', '1:5-1:6'],
    ['a.0.1', '`.` twice with a number is not allowed, use `[…]` for the index', '1:3-1:6'],
    ['f::g', 'expected `(` after the function `f::g`, found the end of the text', '1:5-1:5'],
    ['[for x in y : x => z]', 'expected `]` after the `for` expression, found `=>`', '1:17-1:19'],
    ['{for x in y : x}', 'expected `=>` after the key, found `}`', '1:16-1:17'],
    ['[for x : y]', 'expected `in` after the variables of `for`, found `:`', '1:8-1:9'],
    ['"a', 'this string is not closed on its line', '1:1-1:3'],
    ['"a\nb"', 'this string is not closed on its line', '1:1-1:3'],
    ['a /* b', 'expected nothing after the expression, found `/* b`', '1:3-1:7'],
  ])('%j is an error: %s at %s', (text, message, span) => {
    const { expression, errors } = parseHclExpression(text);
    expect(expression.kind).toBe('invalid');
    expect(errors.map((error) => [error.message, showSpan(error.span)])).toEqual([[message, span]]);
  });
});

test('every part of an expression has the span of its own text', () => {
  const text = 'f(a.b["c"], [1,\n  { d = "e${g}h" }],\n  -i[*].j ? (k) : [for l in m : l + 1])';
  const { expression } = parseHclExpression(text);
  const spans = nodesOf(expression).map(({ kind, span }) => [kind ?? 'name', textAt(text, span), showSpan(span)]);
  expect(spans.sort((a, b) => String(a[2]).localeCompare(String(b[2]), 'en', { numeric: true }))).toEqual(
    [
      ['call', text, '1:1-3:40'],
      ['name', 'f', '1:1-1:2'],
      ['variable', 'a', '1:3-1:4'],
      ['traversal', 'a.b["c"]', '1:3-1:11'],
      ['attribute', '.b', '1:4-1:6'],
      ['index', '["c"]', '1:6-1:11'],
      ['template', '"c"', '1:7-1:10'],
      ['text', 'c', '1:8-1:9'],
      ['tuple', '[1,\n  { d = "e${g}h" }]', '1:13-2:20'],
      ['number', '1', '1:14-1:15'],
      ['object', '{ d = "e${g}h" }', '2:3-2:19'],
      ['word', 'd', '2:5-2:6'],
      ['name', 'd = "e${g}h"', '2:5-2:17'],
      ['template', '"e${g}h"', '2:9-2:17'],
      ['text', 'e', '2:10-2:11'],
      ['interpolation', '${g}', '2:11-2:15'],
      ['variable', 'g', '2:13-2:14'],
      ['text', 'h', '2:15-2:16'],
      ['unary', '-i[*].j', '3:3-3:10'],
      ['conditional', '-i[*].j ? (k) : [for l in m : l + 1]', '3:3-3:39'],
      ['variable', 'i', '3:4-3:5'],
      ['traversal', 'i[*].j', '3:4-3:10'],
      ['splat', '[*].j', '3:5-3:10'],
      ['attribute', '.j', '3:8-3:10'],
      ['parentheses', '(k)', '3:13-3:16'],
      ['variable', 'k', '3:14-3:15'],
      ['for', '[for l in m : l + 1]', '3:19-3:39'],
      ['name', 'l', '3:24-3:25'],
      ['variable', 'm', '3:29-3:30'],
      ['variable', 'l', '3:33-3:34'],
      ['binary', 'l + 1', '3:33-3:38'],
      ['number', '1', '3:37-3:38'],
    ].sort((a, b) => String(a[2]).localeCompare(String(b[2]), 'en', { numeric: true })),
  );
});

test('columns count UTF-16 units', () => {
  const { expression } = parseHclExpression('["😀", é]');
  expect(expression.kind === 'tuple' && expression.items.map(({ span }) => showSpan(span))).toEqual([
    '1:2-1:6',
    '1:8-1:9',
  ]);
});

test('a number keeps the digits that a double does not hold', () => {
  const { expression } = parseHclExpression('12345678901234567890');
  expect(expression).toMatchObject({ kind: 'number', text: '12345678901234567890' });
});

import { describe, expect, test } from '@jest/globals';
import type { Expression, TemplatePart } from '../../../src/input/hcl/ast.js';
import { parseHclExpression, parseHclTemplate } from '../../../src/input/hcl/parser.js';
import { showParts, showSpan, textAt } from './tree.js';

/** What Terraform makes of a template, for the few expressions used here: `x` is `X`. */
function render(parts: readonly TemplatePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'interpolation') return renderValue(part.expression);
      if (part.kind === 'template-if') return render(part.parts);
      const items = part.collection.kind === 'tuple' ? part.collection.items : [];
      return items.map(() => render(part.parts)).join('');
    })
    .join('');
}

function renderValue(expression: Expression): string {
  return expression.kind === 'template' ? render(expression.parts) : 'X';
}

function partsOf(text: string): readonly TemplatePart[] {
  const { expression, errors } = parseHclExpression(text);
  expect(errors).toEqual([]);
  return expression.kind === 'template' ? expression.parts : [];
}

/** Seen in the outputs of Terraform 1.11. */
describe('what Terraform makes of it', () => {
  test.each([
    ['""', ''],
    ['"a\\n\\r\\t\\"\\\\"', 'a\n\r\t"\\'],
    ['"\\u0041\\U0001F600"', 'A😀'],
    ['"$${x} %%{x} $x %x $ %"', '${x} %{x} $x %x $ %'],
    ['"$$${b}%%%{if true}c|$$$${b}|$|$$|$a${x}$"', '$${b}%%{if true}c|$$${b}|$|$$|$aX$'],
    ['"a   ${~ x ~}   b${ x ~} \\n c"', 'aXbXc'],
    ['"a $${b} ${~ x ~} $${b}|${x ~} \\u0020 c"', 'a ${b}X${b}|Xc'],
    ['"%{ for i, v in ["a","b"] ~} ${x}= %{~ endfor }|"', 'X=X=|'],
    ['"${"${"in \\" x"}"}"', 'in " x'],
  ])('%s', (text, value) => {
    expect(render(partsOf(text))).toBe(value);
  });

  test.each([
    ['empty', '<<E\nE\n', ''],
    ['as it stands', '<<E\n  a\n\n "q" \\n $${x} %%{y}\n  E  \n', '  a\n\n "q" \\n ${x} %{y}\n'],
    ['CR LF', '<<E\r\na\r\n  b\r\nE\r\n', 'a\r\n  b\r\n'],
    ['the mark within a line', '<<E\nE E\n${x}E\nxE\nE\n', 'E E\nXE\nxE\n'],
    ['`~` within one line only', '<<E\na\n  \n\n  ${~ x ~}  \n\n  b\nE\n', 'a\n  \n\nX\n  b\n'],
    ['a loop', '<<E\n%{ for v in [1, 2] ~}\n  - ${v}\n%{ endfor ~}\nend\nE\n', '  - X\n  - X\nend\n'],
    ['an indented mark', '<<-E\n    a\n      b\n\n    ${x}\n   c ${x}\n  \td\n    E\n', ' a\n   b\n\n X\nc X\nd\n'],
    ['tabs count as one', '<<-E\n    a\n\tb\n    E\n', '   a\nb\n'],
    ['indented, CR LF', '<<-E\r\n  a\r\n    b\r\n\r\n  E\r\n', 'a\r\n  b\r\n\r\n'],
    ['a sequence first on a line', '<<-E\n    a\n${x}\n      b\n    E\n', '    a\nX\n      b\n'],
    ['blank lines', '<<-E\n  ${x}\n    \n\n    x\n  E\n', 'X\n    \n\n  x\n'],
    ['an escape first on a line', '<<-E\n      $${a}\n    %%{b}\n    E\n', '  ${a}\n%{b}\n'],
    ['directives', '<<-E\n    ${x}\n      a\n    %{ if true }\n      b\n    %{ endif }\n  E\n', 'X\n  a\n\n  b\n\n'],
    [
      '`~` before a line end',
      '<<-E\n    %{ for x in [1] ~}\n      b\n    %{ endfor ~}\n    c\n  E\n',
      '      b\n    c\n',
    ],
    ['`~` at a line start', '<<-E\n    %{~ if true ~}\n      b\n    %{~ endif ~}\n    x\n  E\n', '      b\n    x\n'],
    ['`~` twice', '<<-E\n    a\n    ${"x" ~}\n    ${~ "y"}\n    ${"z"}\n  E\n', 'a\nxy\nz\n'],
    ['a heredoc in a heredoc', '<<E\n${<<F\nin\nF\n}\nE\n', 'in\n\n'],
  ])('heredoc: %s', (_, text, value) => {
    expect(render(partsOf(text))).toBe(value);
  });
});

describe('directives', () => {
  test.each([
    ['"%{ if a }b%{ else }c%{ endif }d"', '«if a»b«else»c«endif»d'],
    ['"%{if a}%{for k, v in b}${v}%{endfor}%{endif}"', '«if a»«for k, v in b»«v»«endfor»«endif»'],
    ['"%{ if a\n}b%{ endif }"', '«if a»b«endif»'],
  ])('%s', (text, shown) => {
    expect(showParts(partsOf(text))).toBe(shown);
  });

  test.each([
    ['"%{ if a }b"', 'expected `%{ endif }` to close this', '1:2-1:11'],
    ['"%{ else }"', '`else` without an `if` before it', '1:2-1:11'],
    ['"%{if a}%{else}%{else}%{endif}"', '`else` without an `if` before it', '1:16-1:23'],
    ['"%{ for v in a }%{ endif }"', '`endif` without `if` before it', '1:17-1:27'],
    ['"%{ endfor }"', '`endfor` without `for` before it', '1:2-1:13'],
    ['"%{ while }"', '`while` is no template directive, expected `if`, `else`, `endif`, `for` or `endfor`', '1:5-1:10'],
    ['"${}"', 'expected an expression, found `}`', '1:4-1:5'],
    ['"${a b}"', 'expected `}` to close `${`, found `b`', '1:6-1:7'],
    ['<<E\na\n', 'this heredoc is not closed: expected `E` alone on a line', '1:1-2:1'],
  ])('%s is an error', (text, message, span) => {
    const { errors } = parseHclExpression(text);
    expect(errors.map((error) => [error.message, showSpan(error.span)])).toEqual([[message, span]]);
  });

  test.each([
    ['"a\\qb"', 'aqb', '`\\q` is no escape sequence, use `\\\\` for a backslash', '1:3-1:5'],
    ['"\\uD800"', 'uD800', '`\\u` is no escape sequence, use `\\\\` for a backslash', '1:2-1:4'],
    ['"\\u12"', 'u12', '`\\u` is no escape sequence, use `\\\\` for a backslash', '1:2-1:4'],
    ['<<E\na\nE', 'a\n', 'expected a line end after `E`', '3:2-3:2'],
  ])('%s is read all the same', (text, value, message, span) => {
    const { expression, errors } = parseHclExpression(text);
    expect(expression.kind === 'template' && render(expression.parts)).toBe(value);
    expect(errors.map((error) => [error.message, showSpan(error.span)])).toEqual([[message, span]]);
  });
});

describe('the place of text', () => {
  test('verbatim text and escapes are parts of their own', () => {
    const text = '"ab\\ncd $$${e} ${f}g"';
    const shown = partsOf(text).map((part) => [part.kind === 'text' && part.verbatim, textAt(text, part.span)]);
    expect(shown).toEqual([
      [true, 'ab'],
      [false, '\\n'],
      [true, 'cd $'],
      [false, '$${'],
      [true, 'e} '],
      [false, '${f}'],
      [true, 'g'],
    ]);
  });

  test('what strip markers and indentation take away is in no span', () => {
    const text = '<<-E\n    a\n      b ${~ x ~} c\n    E\n';
    const shown = partsOf(text).map((part) => [textAt(text, part.span), showSpan(part.span)]);
    expect(shown).toEqual([
      ['a\n', '2:5-3:1'],
      ['  b', '3:5-3:8'],
      ['${~ x ~}', '3:9-3:17'],
      ['c\n', '3:18-4:1'],
    ]);
  });

  test('a heredoc ends with its mark', () => {
    const text = 'f(<<-E\n  a\n  E\n)';
    const { expression } = parseHclExpression(text);
    const heredoc = expression.kind === 'call' ? expression.args[0] : undefined;
    expect(heredoc).toMatchObject({ kind: 'template', form: 'indented-heredoc' });
    expect(heredoc && showSpan(heredoc.span)).toBe('1:3-3:4');
  });
});

describe('a text that is a template as a whole', () => {
  test.each([
    ['', ''],
    ['a "b" \\n\nc ${d}\n', 'a "b" \\n\nc «d»\n'],
    ['${jsonencode({ a = "b" })}', '«jsonencode({a = "b"})»'],
    ['%{ for a in b ~}\n- ${a}\n%{ endfor ~}\n', '«for a in b»- «a»\n«endfor»'],
    ['$${a}', '${a}'],
  ])('%j', (text, shown) => {
    const { template, errors } = parseHclTemplate(text);
    expect([template.kind === 'template' && showParts(template.parts), errors]).toEqual([shown, []]);
  });

  test('with an error', () => {
    const { template, errors } = parseHclTemplate('a\n${b');
    expect(template.kind).toBe('invalid');
    expect(errors.map(({ span }) => showSpan(span))).toEqual(['2:4-2:4']);
  });
});

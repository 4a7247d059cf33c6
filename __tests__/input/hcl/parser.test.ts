import { describe, expect, test } from '@jest/globals';
import type { Body } from '../../../src/input/hcl/ast.js';
import { parseHcl } from '../../../src/input/hcl/parser.js';
import { show, showSpan, textAt } from './tree.js';

/** Blocks and arguments with the lines they start in, nested ones indented by their brackets. */
function outline({ attributes, blocks }: Body): string {
  const lines = [
    ...attributes.map(({ name, value, span }) => [span.start.line, `${name.name}=${show(value)}`] as const),
    ...blocks.map(({ type, labels, body, span }) => {
      const header = [type, ...labels].map(({ name }) => name).join(' ');
      return [span.start.line, `${header}{${outline(body)}}`] as const;
    }),
  ];
  lines.sort(([a], [b]) => a - b);
  return lines.map(([line, shown]) => `${line}:${shown}`).join(' ');
}

function read(text: string): { outline: string; errors: string[] } {
  const { body, errors } = parseHcl(text);
  return { outline: outline(body), errors: errors.map(({ message, span }) => `${showSpan(span)} ${message}`) };
}

describe('arguments and blocks', () => {
  test.each([
    ['', ''],
    ['\n# only a comment', ''],
    ['a = 1', '1:a=1'],
    ['a = 1 # c\nb = 2 // d\n/* e\n */ c = 3\n', '1:a=1 2:b=2 4:c=3'],
    ['a {}', '1:a{}'],
    ['a "b" c "d e" {\n}\n', '1:a b c d e{}'],
    ['a "b\\"\\u00e9$${c}" {}', '1:a b"é${c}{}'],
    ['a { b = 1 }\nc { } # d', '1:a{1:b=1} 2:c{}'],
    [
      'a { # b\n  c = [\n    1\n  ]\n  d {\n    e = <<-F\n      g\n      F\n  }\n  h = 2\n}\n',
      '1:a{2:c=[1] 5:d{6:e="g\n"} 10:h=2}',
    ],
    ['a = {\n  b = 1\n}\nc = f(\n  d\n)\n', '1:a={b = 1} 4:c=f(d)'],
    ['for = if\n', '1:for=if'],
    ['a = 1\r\nb {\r\n  c = 2\r\n}\r\n', '1:a=1 2:b{3:c=2}'],
    ['\ufeffa = 1\n', '1:a=1'],
    ['é-ü = "ß"', '1:é-ü="ß"'],
  ])('%j', (text, shown) => {
    expect(read(text)).toEqual({ outline: shown, errors: [] });
  });

  test('a block reaches from its type to its brace, labels have their quotes', () => {
    const text = '# c\n  resource "aws_iam_role" app {\n    name = "x" # d\n  }\n';
    const [block] = parseHcl(text).body.blocks;
    expect(block && showSpan(block.span)).toBe('2:3-4:4');
    expect(block?.labels.map(({ span }) => [textAt(text, span), showSpan(span)])).toEqual([
      ['"aws_iam_role"', '2:12-2:26'],
      ['app', '2:27-2:30'],
    ]);
    expect(block && textAt(text, block.body.span)).toBe('\n    name = "x" # d\n  ');
    const [attribute] = block?.body.attributes ?? [];
    expect(
      attribute && [showSpan(attribute.span), showSpan(attribute.name.span), showSpan(attribute.value.span)],
    ).toEqual(['3:5-3:15', '3:5-3:9', '3:12-3:15']);
  });

  test('offsets count a byte order mark and carriage returns', () => {
    const [, second] = parseHcl('\ufeffa = 1\r\nb = 2\r\n').body.attributes;
    expect(second?.span.start).toEqual({ offset: 8, line: 2, column: 1 });
  });
});

describe('errors that lose nothing', () => {
  const single = 'a block on one line holds one argument and ends behind it';
  test.each([
    ['a = 1\na = 2', '1:a=1 2:a=2', ['2:1-2:2 the argument `a` is set twice']],
    ['a {\n  b = 1 }', '1:a{2:b=1}', ['2:9-2:10 expected a new line here']],
    ['a { b = 1\n}', '1:a{1:b=1}', [`1:10-2:1 ${single}`]],
    ['a { b {\n} }', '1:a{1:b{}}', ['2:3-2:4 expected a new line after the block `b`, found `}`', `1:1-1:2 ${single}`]],
    ['a {} b {}', '1:a{} 1:b{}', ['1:6-1:7 expected a new line after the block `a`, found `b`']],
    [
      'a {\n}}\nb {}',
      '1:a{} 3:b{}',
      ['2:2-2:3 expected a new line after the block `a`, found `}`', '2:2-2:3 this `}` closes nothing'],
    ],
    ['}\na = 1', '2:a=1', ['1:1-1:2 this `}` closes nothing']],
  ])('%j', (text, shown, errors) => {
    expect(read(text)).toEqual({ outline: shown, errors });
  });
});

describe('what is broken', () => {
  test.each([
    ['a =', '1:a=INVALID', '1:4-1:4 expected an expression, found the end of the text'],
    ['a = b c\nd = 1', '1:a=INVALID 2:d=1', '1:7-1:8 expected a new line after the value of `a`, found `c`'],
    ['a\nb = 1', '2:b=1', '1:2-2:1 expected `=`, a label or `{` after `a`, found the end of the line'],
    ['a "b"\nc = 1', '2:c=1', '1:6-2:1 expected a label or `{` after `a`, found the end of the line'],
    ['a "${b}" {}\nc = 1', '2:c=1', '1:4-1:8 a label cannot have an interpolation or a directive in it'],
    ['"a" = 1\nb = 1', '2:b=1', '1:1-1:2 expected an argument or a block, found `"`'],
    ['a { b = }\nc = 1', '1:a{1:b=INVALID} 2:c=1', '1:9-1:10 expected an expression, found `}`'],
    ['a = 1;\nb = 2', '1:a=INVALID 2:b=2', '1:6-1:7 expected a new line after the value of `a`, found `;`'],
    ['a = "b\rc"\nd = 1', '1:a=INVALID 2:d=1', '1:5-1:7 this string is not closed on its line'],
  ])('%j', (text, shown, error) => {
    expect(read(text)).toEqual({ outline: shown, errors: [error] });
  });

  test('an invalid value has a span of its own', () => {
    const text = 'a = [1,\n  2 3,\n]\nb = 1\n';
    const [attribute] = parseHcl(text).body.attributes;
    expect(attribute?.value.kind).toBe('invalid');
    expect(attribute && textAt(text, attribute.value.span)).toBe('[1,\n  2 3,\n]');
  });
});

describe('a broken argument or block takes none of those after it along', () => {
  const before = 'resource "a" "before" {\n  name = "x"\n}\n\n';
  const after =
    '\nresource "a" "after" {\n  policy = jsonencode({\n    b = [1]\n  })\n}\n\noutput "last" {\n  value = 1\n}\n';

  test.each([
    ['no value', 'name =\n'],
    ['a string that is not closed', 'name = "x\n'],
    ['an interpolation that is not closed', 'name = "${x\n'],
    ['a list that is not closed', 'list = [1,\n    2,\n'],
    [
      'a call that is not closed',
      'policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{ Effect = "Allow" }]\n',
    ],
    ['a heredoc that is not closed', 'policy = <<EOF\n  {\n    "a": 1\n  }\n'],
    ['a comment that is not closed', 'name = 1 /* x\n'],
    ['a bracket too many', 'list = [1]]\n'],
    [
      'a mistake deep in a value',
      'policy = jsonencode({\n    Statement = [{ Effect = = }]\n    More = {\n    }\n  })\n',
    ],
    ['a mistake behind a heredoc', 'policy = f(<<EOF\n{\n}\nresource "x" "y" {\nEOF\n  ; )\n'],
    ['a nested block that is not closed', 'block {\n    name = 1\n'],
    ['a nested block without its opening brace', 'block\n    name = 1\n  }\n'],
    ['a nested block with a bad label', 'dynamic "${x}" {\n    content {\n    }\n  }\n'],
    ['a word', 'word\n'],
    ['garbage', '!§$%&/()=?\n'],
    ['a conflict of versions', '<<<<<<< HEAD\n  a = 1\n=======\n  a = 2\n>>>>>>> main\n'],
  ])('%s', (_, broken) => {
    const text = `${before}resource "a" "broken" {\n  first = 1\n  ${broken}}\n${after}`;
    const { body, errors } = parseHcl(text);
    const line = (label: string) => text.slice(0, text.indexOf(label)).split('\n').length;
    const blocks = body.blocks.map(({ labels, span }) => [labels.at(-1)?.name, span.start.line]);
    expect(errors.length).toBeGreaterThan(0);
    expect(blocks).toEqual(['before', 'broken', 'after', 'last'].map((name) => [name, line(`"${name}"`)]));
    const [, , intact] = body.blocks;
    expect(intact && textAt(text, intact.span)).toBe(after.slice(1, after.indexOf('\n\noutput')));
  });

  test('a block that is not closed ends where the next one starts', () => {
    const text = 'a "b" {\n  c = 1\n\nd "e" {\n  f = 2\n}\n';
    expect(read(text)).toEqual({
      outline: '1:a b{2:c=1} 4:d e{5:f=2}',
      errors: ['1:1-1:6 the block `a` is not closed'],
    });
    const [first] = parseHcl(text).body.blocks;
    expect(first && showSpan(first.span)).toBe('1:1-2:8');
  });

  test('the arguments beside a broken one stay', () => {
    const text = 'a {\n  b = 1\n  c = {\n    d = = 2\n  }\n  e = 3\n}\n';
    expect(read(text).outline).toBe('1:a{2:b=1 3:c=INVALID 6:e=3}');
  });
});

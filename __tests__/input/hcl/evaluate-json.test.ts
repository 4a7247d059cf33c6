import { describe, expect, test } from '@jest/globals';
import { jsonOfText } from '../../../src/input/hcl/evaluate/json-of-text.js';
import type { Place } from '../../../src/input/place.js';
import { type Cause, text, type Value } from '../../../src/input/value.js';
import { evaluateText, show, textOf } from './scope.js';

const place: Place = { file: null, syntax: 'none', route: [] };
const cause: Cause = { kind: 'apply', expression: 'x', place };
const arn = text([{ of: 'resource', address: 'aws_iam_role.app', attribute: 'arn', exact: true, place }], { place });
const known: Readonly<Record<string, Value>> = {
  'aws_iam_role.app.arn': arn,
  'var.unknown': { kind: 'unknown', cause, place },
  'var.open': { kind: 'list', items: [arn], open: cause, place },
  'var.secret': text(['hush'], { place, sensitive: true }),
};
const ARN = '«aws_iam_role.app.arn»';

/** What the JSON in the text of an expression says. */
function read(source: string): Value {
  const value = evaluateText(source, known);
  if (value.kind !== 'text') throw new Error(`no text: ${show(value)}`);
  return jsonOfText(value);
}

/** A heredoc of these lines. */
function heredoc(...lines: readonly string[]): string {
  return `<<-EOT\n${lines.map((line) => `  ${line}\n`).join('')}EOT\n`;
}

describe('what JSON in a text says', () => {
  test.each([
    ['jsonencode({ a = [1, true, null, "x"] })', '{a = [1, true, null, "x"]}'],
    [
      `jsonencode({ a = aws_iam_role.app.arn, b = ["\${aws_iam_role.app.arn}/*"] })`,
      `{a = "${ARN}", b = ["${ARN}/*"]}`,
    ],
    ['jsonencode({ a = var.unknown, b = var.open })', `{a = ?x, b = ["${ARN}", ...]}`],
    [heredoc('{"a": "b"}'), '{a = "b"}'],
    [heredoc(`{"a": "\${aws_iam_role.app.arn}/*"}`), `{a = "${ARN}/*"}`],
    [heredoc('{"a": "x${var.unknown}y"}'), '{a = "x«?x»y"}'],
    [heredoc('{"a": ${jsonencode(["b", aws_iam_role.app.arn])}}'), `{a = ["b", "${ARN}"]}`],
    [heredoc('{"a": ${jsonencode(aws_iam_role.app.arn)}}'), `{a = "${ARN}"}`],
    [heredoc('{"a": ${var.unknown}, "b": 1}'), '{a = ?x, b = 1}'],
    [heredoc('{"a": ${aws_iam_role.app.arn}, "b": 1}'), '{a = ?aws_iam_role.app.arn, b = 1}'],
    [heredoc('[1, ${var.unknown}, 2]'), '[1, 2, ...]'],
    [heredoc('[1 ${var.unknown}]'), '[1, ...]'],
    [heredoc('[${var.unknown}]'), '[...]'],
    [heredoc('["${join("\\", \\"", var.open)}"]'), `["${ARN}«?x»"]`],
    [heredoc('{"a": 1${var.unknown}}'), '{a = ?x}'],
    [heredoc('{"a": 1 ${var.unknown}}'), '{a = 1, ...}'],
    [heredoc('{"${var.unknown}": 1}'), '?x'],
    [heredoc('{"a": [', '%{ for x in ["p", "q"] ~}', '"${x}",', '%{ endfor ~}', '"r"]}'), '{a = ["p", "q", "r"]}'],
    [heredoc('${var.unknown}'), '?x'],
    [heredoc('{"a": "\\u00e9\\n\\"\\/"}'), '{a = "é\n"/"}'],
    [heredoc('123456789012345678901234567890'), '123456789012345678901234567890'],
    [heredoc('{"a": "${var.secret}"}'), '*{a = *"hush"}'],
    ['replace(jsonencode({ a = "x" }), "x", "y")', '{a = "y"}'],
    ['replace(jsonencode({ a = aws_iam_role.app.arn }), "x", "y")', '{a = ?aws_iam_role.app.arn}'],
    ['"[${jsonencode({ a = aws_iam_role.app.arn })}]"', `[{a = "${ARN}"}]`],
    ['trimspace(" [1] ")', '[1]'],
    ['templatefile("json.tpl", { arns = [aws_iam_role.app.arn] })', `{Statement = [{Resource = ["${ARN}"]}]}`],
    // What is no JSON.
    ...['{"a": 1,}', '[1,]', '{"a"}', '{a: 1}', '[1 2]', '01', '"a', 'nul', '{} {}', '1.', '"\\x"', '["a\tb"]'].map(
      (json): [string, string] => [heredoc(json), '!'],
    ),
  ])('%s', (source, shown) => expect(show(read(source))).toBe(shown));

  test('a key that comes twice is refused where that is asked for', () => {
    const value = evaluateText(heredoc('{"a": 1, "a": 2}'));
    if (value.kind !== 'text') throw new Error('no text');
    expect(show(jsonOfText(value))).toBe('{a = 2}');
    expect(show(jsonOfText(value, { refuseDuplicates: true }))).toBe('!');
  });

  test('characters that stand for holes inside are characters where they are written', () => {
    expect(show(read(heredoc('{"a": "\ufffc${var.unknown}\ufffc"}')))).toBe('{a = "\ufffc«?x»\ufffc"}');
  });

  test('it is as deep as that can be read, and no deeper', () => {
    expect(show(read(`"${'['.repeat(250)}${']'.repeat(250)}"`))).toMatch(/^\[+\]+$/);
    expect(show(read(`"${'['.repeat(5000)}${']'.repeat(5000)}"`))).toBe('!');
  });
});

describe('everything in it has its place', () => {
  /** Path to the text in the source. */
  function places(value: Value, source: string, path = ''): [string, string][] {
    const own: [string, string] = [path, textOf(value, source)];
    if (value.kind === 'list')
      return [own, ...value.items.flatMap((item, at) => places(item, source, `${path}[${at}]`))];
    if (value.kind !== 'map') return [own];
    return [own, ...value.entries.flatMap((entry) => places(entry.value, source, `${path}.${entry.key}`))];
  }

  test('in a heredoc, exactly', () => {
    const source = heredoc(
      '{',
      '  "Statement": [{',
      '    "Action": "iam:\\u0050assRole",',
      '    "Resource": ["${aws_iam_role.app.arn}/*", "${"é"}x"]',
      '  }]',
      '}',
    );
    expect(places(read(source), source)).toEqual([
      ['', source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1)],
      ['.Statement', source.slice(source.indexOf('[{'), source.indexOf('}]') + 2)],
      ['.Statement[0]', source.slice(source.indexOf('[{') + 1, source.indexOf('}]') + 1)],
      ['.Statement[0].Action', '"iam:\\u0050assRole"'],
      ['.Statement[0].Resource', '["${aws_iam_role.app.arn}/*", "${"é"}x"]'],
      ['.Statement[0].Resource[0]', '"${aws_iam_role.app.arn}/*"'],
      ['.Statement[0].Resource[1]', '"${"é"}x"'],
    ]);
  });

  test('in a heredoc, by line and column', () => {
    const source = `<<EOT\n{\n  "a": [\n    "x",\n    "y"\n  ]\n}\nEOT\n`;
    const value = read(source);
    const list = value.kind === 'map' ? value.entries[0]?.value : undefined;
    const second = list?.kind === 'list' ? list.items[1] : undefined;
    expect(second?.place.span).toMatchObject({ start: { line: 5, column: 5 }, end: { line: 5, column: 8 } });
    expect(list?.place.span).toMatchObject({ start: { line: 3, column: 8 }, end: { line: 6, column: 4 } });
    expect(value.kind === 'map' && value.entries[0]?.keyPlace.span).toMatchObject({ start: { line: 3, column: 3 } });
  });

  test('of what `jsonencode` made, also as a part of other text', () => {
    const source = heredoc('{"a": ${jsonencode({ b = ["x", aws_iam_role.app.arn] })}, "c": "d"}');
    expect(places(read(source), source)).toEqual([
      ['', source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1)],
      ['.a', '{ b = ["x", aws_iam_role.app.arn] }'],
      ['.a.b', '["x", aws_iam_role.app.arn]'],
      ['.a.b[0]', '"x"'],
      ['.a.b[1]', ''],
      ['.c', '"d"'],
    ]);
  });

  test('of what a loop repeats, each time', () => {
    const source = heredoc('[%{ for x in ["p", "q"] }"${x}",%{ endfor }"r"]');
    expect(places(read(source), source).slice(1)).toEqual([
      ['[0]', '"${x}"'],
      ['[1]', '"${x}"'],
      ['[2]', '"r"'],
    ]);
  });

  test('in the file of a template or of JSON', () => {
    const template = read('templatefile("json.tpl", { arns = ["x"] })');
    expect(template.place).toMatchObject({ file: 'json.tpl', span: { start: { line: 1, column: 1 } } });
    const value = evaluateText('file("p.json")');
    expect(value.place.file).toBe('main.tf');
    expect(value.kind === 'text' && jsonOfText(value).place.file).toBe('p.json');
  });

  test('in a file of YAML', () => {
    const value = evaluateText('yamldecode(file("p.yaml")).a');
    expect(show(value)).toBe('["b"]');
    const item = value.kind === 'list' ? value.items[0] : undefined;
    expect(item?.place).toMatchObject({
      file: 'p.yaml',
      span: { start: { line: 2, column: 3 }, end: { line: 2, column: 4 } },
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { parseHcl, parseHclExpression } from '../../../src/input/hcl/parser.js';
import { bareReference, expressionAt, literalText } from '../../../src/input/hcl/reference.js';
import { show } from './tree.js';

describe('a bare reference', () => {
  test.each([
    ['aws_iam_role.app.arn', 'aws_iam_role.app.arn'],
    ['data.aws_iam_policy_document.x.json', 'data.aws_iam_policy_document.x.json'],
    ['"${aws_iam_role.app.arn}"', 'aws_iam_role.app.arn'],
    ['(("${(a.b)}"))', 'a.b'],
    ['aws_iam_role . app . arn', 'aws_iam_role.app.arn'],
    ['aws_iam_role.app[ "etl" ].arn', 'aws_iam_role.app["etl"].arn'],
    ['a.b["x\\"\\\\y$${z}"]', 'a.b["x\\"\\\\y$${z}"]'],
    ['a.b[0].c', 'a.b[0].c'],
    ['a.b.0.c', 'a.b[0].c'],
    ['a.b[each.key].c', 'a.b[each.key].c'],
    ['a.b["${count.index}"].c', 'a.b[count.index].c'],
    ['module.m.out', 'module.m.out'],
    ['var.v', 'var.v'],
  ])('%s', (text, reference) => {
    expect(bareReference(parseHclExpression(text).expression)).toBe(reference);
  });

  test.each([
    ['a'],
    ['"a.b"'],
    ['"${a.b}*"'],
    ['"${a.b}${a.b}"'],
    ['<<E\n${a.b}\nE\n'],
    ['a.b[*].c'],
    ['a.*.c'],
    ['a.b[var.c].d'],
    ['a.b[each.value].d'],
    ['a.b[1.5]'],
    ['a.b["${c.d}-e"]'],
    ['f(a.b)'],
    ['f(a).b'],
    ['a ? b.c : d.e'],
    ['!a.b'],
    ['[a.b]'],
    ['a.'],
  ])('not %j', (text) => {
    expect(bareReference(parseHclExpression(text).expression)).toBeUndefined();
  });
});

describe('the expression at a path', () => {
  const { body } = parseHcl(`
    name = a
    name_twice = 1
    name_twice = 2
    list = [b, c]
    map = { "x" = d, y = e, y = f }
    open = { (g) = h, y = i }
    statement {
      inner {
        value = j
      }
    }
    statement {
      value = k
    }
    timeouts {
      create = l
    }
    mixed {
      value = m
    }
    dynamic "mixed" {
      for_each = n
      content {}
    }
  `);

  test.each([
    [['name'], 'a'],
    [['list', 1], 'c'],
    [['map', 'x'], 'd'],
    [['map', 'y'], 'f'],
    [['statement', 0, 'inner', 0, 'value'], 'j'],
    [['statement', 0, 'inner', 'value'], 'j'],
    [['statement', 1, 'value'], 'k'],
    [['timeouts', 'create'], 'l'],
  ])('%j', (path, shown) => {
    const expression = expressionAt(body, path);
    expect(expression && show(expression)).toBe(shown);
  });

  test.each([
    [[]],
    [['missing']],
    [['name', 0]],
    [['name_twice']],
    [['list', 2]],
    [['list', 'x']],
    [['open', 'y']],
    [['map', '__proto__']],
    [['statement']],
    [['statement', 'value']],
    [['statement', 2, 'value']],
    [['statement', -1, 'value']],
    [['mixed', 0, 'value']],
    [['constructor', 0]],
  ])('nothing at %j', (path) => {
    expect(expressionAt(body, path)).toBeUndefined();
  });
});

test('literal text', () => {
  const of = (text: string) => literalText(parseHclExpression(text).expression);
  expect([of('"a\\nb"'), of('""'), of('"${a}"'), of('1')]).toEqual(['a\nb', '', undefined, undefined]);
});

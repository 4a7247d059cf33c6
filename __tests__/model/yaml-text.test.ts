import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Hole, type Text, text } from '../../src/input/value.js';
import { select } from '../../src/model/select.js';
import { loadYaml, needsYaml, yamlText } from '../../src/model/yaml-text.js';
import { brief, gap, hole, placeAt, toMap } from './build.js';

const textOf = (parts: (string | Hole)[], rest: Partial<Text> = {}) => ({
  ...text(parts, { place: placeAt(['body']) }),
  ...rest,
});
const role = hole('aws_iam_role.app', 'arn');

const yaml = textOf(['a: 1']);

test('without the parser YAML is not known', () => {
  expect(needsYaml(yaml)).toBe(true);
  expect(yamlText(yaml)).toMatchObject({ kind: 'unknown', cause: { kind: 'unsupported' } });
});

describe('with the parser', () => {
  beforeAll(loadYaml);

  test('what was not known before is known', () => {
    expect(needsYaml(yaml)).toBe(false);
    expect(brief(yamlText(yaml))).toEqual({ a: '1' });
  });

  test.each<[string, (string | Hole)[], unknown]>([
    ['a map', ['a: x\nb: [1, yes, ~]'], { a: 'x', b: ['1', 'yes', null] }],
    ['JSON', ['{"a": "x"}'], { a: 'x' }],
    ['aliases', ['a: &x {b: c}\nd: *x'], { a: { b: 'c' }, d: { b: 'c' } }],
    ['a hole in a string', ['a: x', role, '\nb: y'], { a: 'x<aws_iam_role.app.arn>', b: 'y' }],
    [
      'a hole as a string',
      ['a: ', role, '\nb: "', role, '"'],
      { a: '<aws_iam_role.app.arn>', b: '<aws_iam_role.app.arn>' },
    ],
    ['a hole in JSON', ['{"a": "', role, '"}'], { a: '<aws_iam_role.app.arn>' }],
    ['two holes in one string', ['a: ', role, ':', gap('var.y')], { a: '<aws_iam_role.app.arn>:<var.y>' }],
    ['a hole in quotes that is not known', ['a: "', gap('var.x'), '"'], { a: '<var.x>' }],
    ['a hole without quotes, that may be a list', ['a: ', gap('var.x')], { a: { unknown: 'var.x' } }],
    ['a hole in a key', [role, ': a'], { unknown: 'aws_iam_role.app.arn' }],
    ['a hole in a comment', ['a: b # ', gap('var.x')], { unknown: 'var.x' }],
    ['a hole that is all of it', [gap('var.x')], { unknown: 'var.x' }],
    ['text', ['just words'], { unknown: 'text that is no YAML' }],
    ['a key twice', ['a: 1\na: 2'], { unknown: 'text that is no YAML' }],
    ['a tag', ['a: !Sub x'], { a: { unknown: 'the tag `!Sub`' } }],
    ['what only stands for a hole', ['a: \u{F0001}0\u{F0002}'], { unknown: 'text that is no YAML' }],
    ['no YAML with a hole', ['a: b: c', role], { unknown: 'aws_iam_role.app.arn' }],
    ['a text too long', [`a: ${'x'.repeat(2_000_000)}`], { unknown: 'YAML of more than 2000000 characters' }],
  ])('%s', (_, parts, expected) => expect(brief(yamlText(textOf(parts)))).toEqual(expected));

  test('the place is that of the text, the route goes on', () => {
    const [found] = select(toMap({ body: 'a:\n- b: c' }), 'body(YAML).a[].b');
    expect(found?.place.route).toEqual(['body', 'a', 0, 'b']);
  });

  test('what is in a sensitive text is sensitive', () => {
    const value = yamlText(textOf(['a: x'], { sensitive: true }));
    expect(value).toMatchObject({ sensitive: true, entries: [{ value: { sensitive: true } }] });
  });

  test('what was evaluated counts', () => {
    const json = toMap({ a: 'known' });
    expect(yamlText(textOf([gap('var.x')], { json }))).toBe(json);
  });

  test('aliases cannot make it endless', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
    expect(brief(yamlText(textOf([['a0: &a0 x', ...lines].join('\n')])))).toEqual({ unknown: 'text that is no YAML' });
  });
});

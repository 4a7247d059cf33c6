import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { FUNCTIONS } from '../../../src/input/hcl/evaluate/functions/all.js';
import { asJson, evaluateText } from './scope.js';

/*
 * What Terraform 1.11.4 made of `try(nonsensitive(jsonencode([<expression>])), "!")`; null where that was "!". The files that they name are
 * in fixtures/hcl/files. In the generated ones the functions are called with each other's results, all kinds mixed.
 */
type Row = readonly [expression: string, json: string | null];

function rows(name: string): Row[] {
  return JSON.parse(readFileSync(new URL(`../../fixtures/hcl/${name}`, import.meta.url), 'utf8'));
}

const written = rows('evaluate.json');

describe.each([
  ['written by hand', written],
  ['generated', rows('evaluate-generated.json')],
])('as Terraform: %s', (_, table) => {
  test.each(table)('%s', (expression, json) => {
    expect(asJson(evaluateText(`[${expression}\n]`))).toBe(json ?? 'error');
  });
});

/** What Terraform gives a result that depends on when and where it runs, or on a provider. */
const UNTESTED = [
  ...['bcrypt', 'uuid', 'timestamp', 'plantimestamp', 'urldecode', 'templatestring'],
  ...['provider::aws::arn_build', 'provider::aws::arn_parse', 'provider::aws::trim_iam_role_path'],
];

test('every function is in the table', () => {
  const all = written.map(([expression]) => expression).join('\n');
  const missing = [...FUNCTIONS.keys()].filter((name) => !all.includes(`${name}(`));
  expect(missing.sort()).toEqual([...UNTESTED].sort());
});

test.each([
  // Newer versions than 1.11 count from the end.
  ['element(["a", "b", "c"], -1)', '"c"'],
  // OpenTofu has it.
  ['urldecode("a+b%2B%C3%A9")', '"a b+é"'],
  ['provider::aws::arn_build("aws", "iam", "", "111122223333", "role/x")', '"arn:aws:iam::111122223333:role/x"'],
  [
    'provider::aws::arn_parse("arn:aws:s3:::b/x:y")',
    '{"account_id":"","partition":"aws","region":"","resource":"b/x:y","service":"s3"}',
  ],
  ['provider::aws::arn_parse("x")', 'error'],
  ['provider::aws::trim_iam_role_path("arn:aws:iam::111122223333:role/a/b/x")', '"arn:aws:iam::111122223333:role/x"'],
  ['provider::aws::trim_iam_role_path("arn:aws:iam::111122223333:role/x")', '"arn:aws:iam::111122223333:role/x"'],
  ['provider::aws::trim_iam_role_path("arn:aws:iam::111122223333:user/x")', 'error'],
  // These are from Terraform 1.11.4, too.
  ['fileset("d", "**/")', '["e/z.txt","x.txt","y.txt"]'],
  ['fileset("d/", "./x.txt")', '["x.txt"]'],
  ['fileset("./d", "e/../*.txt")', '["x.txt","y.txt"]'],
  ['fileset("d", "/x.txt")', '["x.txt"]'],
  ['fileset("d", "**/e/**")', '["e/z.txt"]'],
  ['fileset("d", "[!x].txt")', '["x.txt"]'],
  ['fileset("d", "[^x].txt")', '["y.txt"]'],
  ['fileset("d", "**.txt")', '["x.txt","y.txt"]'],
  ['fileset("d", "e**")', '[]'],
  ['fileset("d", "e")', '[]'],
  ['fileset("d", "")', '[]'],
  ['fileset("d", "{e/*,x*}")', 'error'],
  // Beside a link that the pattern does not reach.
  ['fileset("d/e", "z*")', '["z.txt"]'],
])('beyond the table: %s', (expression, json) => expect(asJson(evaluateText(expression))).toBe(json));

test.each([
  ...['timestamp()', 'plantimestamp()', 'uuid()', 'bcrypt("a")', 'base64gzip("a")', 'rsadecrypt("a", "b")'],
  ...['fileset("d/e", "*")', 'fileset("d/e", "**/z.txt")', 'fileset("d/e", "l*/x/y")', 'fileset("d/e", "l{ink,i}")'],
  ...['fileset("d", "../*")', 'fileset("[d]", "*")'],
  ...['nosuch(1)', 'pathexpand("~/x")', 'abspath("x")', '1 / 0', 'textencodebase64("a", "shift_jis")'],
])('not known: %s', (expression) => expect(asJson(evaluateText(expression))).toBe('unknown'));

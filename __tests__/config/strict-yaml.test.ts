import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { parseStrict } from '../../src/config/strict-yaml.js';

const schema = z.strictObject({
  id: z.string(),
  severity: z.optional(z.enum(['critical', 'high', 'low'])),
  count: z.optional(z.int()),
  on: z.optional(z.boolean()),
  tags: z.optional(z.array(z.string().check(z.minLength(2)))),
  params: z.optional(z.record(z.string(), z.strictObject({ type: z.literal('enum'), values: z.array(z.string()) }))),
  accounts: z.optional(z.array(z.string().check(z.regex(/^\d{12}$/, 'an account id is twelve digits')))),
  where: z.optional(z.union([z.string(), z.array(z.string()), z.strictObject({ reach: z.string() })])),
  shape: z.optional(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('circle'), radius: z.number() }),
      z.strictObject({ kind: z.literal('square'), side: z.number() }),
    ]),
  ),
  get inner() {
    return z.optional(schema);
  },
});

function errors(text: string): string[] {
  const result = parseStrict(text, 'rule.yaml', schema);
  return 'errors' in result ? result.errors.map((one) => `${one.line}:${one.column} ${one.message}`) : [];
}

function value(text: string): unknown {
  const result = parseStrict(text, 'rule.yaml', schema);
  if ('errors' in result) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

describe('what is read', () => {
  test.each([
    [
      'a plain file',
      'id: a\ntags: [bb, cc]\non: true\ncount: 3\n',
      { id: 'a', tags: ['bb', 'cc'], on: true, count: 3 },
    ],
    ['Windows line ends', 'id: a\r\non: false\r\n', { id: 'a', on: false }],
    ['JSON', '{"id": "a", "count": 1}', { id: 'a', count: 1 }],
    ['an alias', 'id: &x abc\nwhere: *x', { id: 'abc', where: 'abc' }],
    ['an anchor that is set again', 'id: &x abc\ntags: [*x, &x def, *x]', { id: 'abc', tags: ['abc', 'def', 'def'] }],
    [
      'account ids without quotes',
      'id: a\naccounts: [012345678901, 111122223333]',
      { id: 'a', accounts: ['012345678901', '111122223333'] },
    ],
    ['account ids with quotes', 'id: a\naccounts: ["012345678901"]', { id: 'a', accounts: ['012345678901'] }],
    ['yes and dates are text', 'id: yes\nwhere: 2012-10-17', { id: 'yes', where: '2012-10-17' }],
    ['a tag that changes nothing', 'id: !!str 12', { id: '12' }],
    [
      'keys that are no text in YAML',
      'id: a\nparams: {true: {type: enum, values: []}, 012: {type: enum, values: []}}',
      { id: 'a', params: { true: { type: 'enum', values: [] }, '012': { type: 'enum', values: [] } } },
    ],
    [
      'keys of Object.prototype',
      'id: a\nparams: {constructor: {type: enum, values: []}}',
      { id: 'a', params: { constructor: { type: 'enum', values: [] } } },
    ],
  ])('%s', (_, text, expected) => {
    expect(value(text)).toEqual(expected);
  });
});

describe('what YAML allows and this does not', () => {
  test.each([
    [
      'broken syntax',
      'id: a\ntags: [bb',
      '2:10 the YAML cannot be read: flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a tab', 'inner:\n\tid: a', '2:1 the YAML cannot be read: a tab indents this line; use spaces'],
    ['two documents', 'id: a\n---\nid: b', '2:1 a second YAML document starts here (`---`); keep one in a file'],
    ['an unknown directive', '%FOO bar\n---\nid: a', '1:1 the YAML cannot be read: unknown directive %FOO'],
    ['a key twice', 'id: a\non: true\nid: b', '3:1 the key `id` is here a second time, first in line 1'],
    ['a key twice, once in quotes', 'id: a\n"id": b', '2:1 the key `id` is here a second time, first in line 1'],
    ['a tag', 'id: !Sub a', '1:10 the tag `!Sub` means nothing here; write the plain value'],
    ['a tag on a list', 'id: a\ntags: !!set {a, b}', '2:13 the tag `!!set` means nothing here; write the plain value'],
    ['bytes', 'id: !!binary aGk=', '1:14 the tag `!!binary` means nothing here; write the plain value'],
    ['a list as key', 'id: a\n? [b]\n: c', '2:3 a key must be plain text'],
    ['an alias as key', 'id: &x a\n*x : b', '2:1 a key must be plain text'],
    ['an unknown alias', 'id: *nope', '1:5 no `&nope` stands before this alias'],
    ['an alias before its anchor', 'id: *x\nwhere: &x a', '1:5 no `&x` stands before this alias'],
    [
      'the key __proto__',
      'id: a\nparams: {__proto__: {type: enum, values: []}}',
      '2:10 the key `__proto__` is not allowed',
    ],
    [
      'a merge key',
      'id: a\n<<: {on: true}',
      '2:1 unknown key `<<`; known keys: `id`, `severity`, `count`, `on`, `tags`, `params`, `accounts`, `where`, `shape`, `inner`',
    ],
  ])('%s', (_, text, expected) => {
    expect(errors(text)).toEqual([expected]);
  });
});

describe('what the schema refuses', () => {
  test.each([
    ['an empty file', '', '1:1 the key `id` is missing'],
    ['comments alone', '# nothing\n', '1:1 the key `id` is missing'],
    ['a list', '- a', '1:1 the file must be a map, not a list'],
    ['a text', 'hello', '1:1 the file must be a map, not `hello`'],
    ['a misspelt key', 'id: a\nseverety: high', '2:1 unknown key `severety`; did you mean `severity`?'],
    [
      'a misspelt key further in',
      'id: a\nparams:\n  p: {type: enum, values: [], valeus: []}',
      '3:31 unknown key `valeus` in `params.p`; did you mean `values`?',
    ],
    [
      'a misspelt key in a schema that holds itself',
      'id: a\ninner:\n  id: b\n  counts: 1',
      '4:3 unknown key `counts` in `inner`; did you mean `count`?',
    ],
    [
      'a key that is like no other',
      'id: a\nshape: {kind: square, side: 1, radius: 1}',
      '2:32 unknown key `radius` in `shape`; known keys: `kind`, `side`',
    ],
    ['a missing key further in', 'id: a\nparams:\n  p: {type: enum}', '3:6 the key `values` is missing in `params.p`'],
    [
      'a wrong name',
      'id: a\nseverity: hihg',
      '2:11 `severity` must be one of `critical`, `high`, `low`, not `hihg`; did you mean `high`?',
    ],
    [
      'a wrong name that is near to none',
      'id: a\nseverity: urgent',
      '2:11 `severity` must be one of `critical`, `high`, `low`, not `urgent`',
    ],
    [
      'a wrong literal',
      'id: a\nparams: {p: {type: enums, values: []}}',
      '2:20 `params.p.type` must be `enum`, not `enums`; did you mean `enum`?',
    ],
    ['a number for text', 'id: 12', '1:5 `id` must be text, not `12`'],
    ['text for a number', 'id: a\ncount: many', '2:8 `count` must be a number, not `many`'],
    ['a fraction for a whole number', 'id: a\ncount: 1.5', '2:8 `count` must be a whole number, not `1.5`'],
    ['infinity', 'id: a\ncount: .inf', '2:8 `count` must be a number, not `Infinity`'],
    ['a map for a list', 'id: a\ntags: {b: c}', '2:7 `tags` must be a list, not a map'],
    ['a key without a value', 'id: a\ntags:\non: true', '2:1 `tags` has no value; give it one or leave it out'],
    [
      'a text that is too short',
      'id: a\ntags: [bb, c]',
      '2:12 `tags[1]`: too small: expected string to have >=2 characters; found `c`',
    ],
    ['a message of the schema', 'id: a\naccounts: ["12"]', '2:12 `accounts[0]`: an account id is twelve digits'],
    ['none of a union', 'id: a\nwhere: 5', '2:8 `where` must be text or a list or a map, not `5`'],
    ['the list of a union', 'id: a\nwhere: [b, 5]', '2:12 `where[1]` must be text, not `5`'],
    [
      'the map of a union',
      'id: a\nwhere: {raech: iam:PassRole, reach: b}',
      '2:9 unknown key `raech` in `where`; did you mean `reach`?',
    ],
    [
      'no branch of a discriminated union',
      'id: a\nshape: {kind: sqare}',
      '2:15 `shape.kind` must be one of `circle`, `square`, not `sqare`; did you mean `square`?',
    ],
    ['no discriminator', 'id: a\nshape: {side: 1}', '2:8 the key `kind` is missing in `shape`'],
    [
      'text that plays tricks',
      'id: a\nseverity: "\\e[2J`\\n::error::x\\u202e"',
      '2:11 `severity` must be one of `critical`, `high`, `low`, not `\\u001b[2J\\u0060\\u000a::error::x\\u202e`',
    ],
  ])('%s', (_, text, expected) => {
    expect(errors(text)).toEqual([expected]);
  });

  test('through an alias the place is where the value was written', () => {
    expect(errors('id: a\nparams:\n  p: &p {type: enum}\n  q: *p')).toEqual([
      '3:9 the key `values` is missing in `params.p`',
      '4:6 the key `values` is missing in `params.q`',
    ]);
  });

  test('all errors are told in the order of the text, twenty at most', () => {
    const text = `tags: [${Array.from({ length: 30 }, () => '1').join(', ')}]\nnope: 1`;
    const found = errors(text);
    expect(found).toHaveLength(21);
    expect(found[0]).toBe('1:1 the key `id` is missing');
    expect(found[1]).toBe('1:8 `tags[0]` must be text, not `1`');
    expect(found[20]).toBe('1:65 more errors are not shown');
  });
});

describe('places', () => {
  const result = parseStrict('id: a\nparams:\n  "b": {type: enum,\n    values: [c, d]}\n', 'rule.yaml', schema);
  test.each([
    [['params', 'b', 'values', 1], 'value', '4:17'],
    [['params', 'b', 'values', 1], 'key', '4:17'],
    [['params', 'b'], 'key', '3:3'],
    [['params', 'b'], 'value', '3:8'],
    [['params', 'nope', 'deeper'], 'value', '3:3'],
    [[], 'value', '1:1'],
  ] as const)('%j, %s', (route, what, expected) => {
    if ('errors' in result) throw new Error('not read');
    const { line, column } = result.positionOf(route, what);
    expect(`${line}:${column}`).toBe(expected);
  });

  test('columns count UTF-16 units', () => {
    const found = parseStrict('{id: "🔑", on: true}', 'rule.yaml', schema);
    expect('positionOf' in found && found.positionOf(['on'])).toEqual({ offset: 15, line: 1, column: 16 });
  });
});

describe('hostile text ends in one error, soon', () => {
  const laughs = [
    'id: a',
    'tags: &a0 [x]',
    ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`),
  ];
  test.each([
    [
      'a billion laughs',
      laughs.join('\n'),
      'the file holds more than 100000 values (an alias counts each time it is used)',
    ],
    ['an alias inside of its anchor', 'tags: &a [*a, *a, *a]', 'the YAML is nested too deep (more than 100 levels)'],
    [
      'lists in lists',
      `tags: ${'['.repeat(500)}${']'.repeat(500)}`,
      'the YAML is nested too deep (more than 100 levels)',
    ],
    ['lists without end', '['.repeat(100_000), 'the YAML is nested too deep (more than 100 levels)'],
    [
      'a million values',
      `tags: [${'1,'.repeat(200_000)}]`,
      'the file holds more than 100000 values (an alias counts each time it is used)',
    ],
    ['more than anybody writes', ' '.repeat(1024 * 1024 + 1), 'the file is longer than 1 MiB; split it'],
  ])('%s', (_, text, message) => {
    const result = parseStrict(text, 'rule.yaml', schema);
    expect('errors' in result && result.errors.map((one) => one.message)).toEqual([message]);
  });

  test('many different keys take linear time', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `key${i}: 1`).join('\n');
    const start = performance.now();
    expect(errors(text)).toHaveLength(21);
    expect(performance.now() - start).toBeLessThan(50000);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type JsonError, type JsonTree, parseJson } from '../../src/input/json.js';
import type { Node } from '../../src/input/node.js';

function tree(text: string): JsonTree {
  const read = parseJson(text);
  if ('error' in read) throw new Error(`${read.error} at ${read.position.line}:${read.position.column}`);
  return read;
}

function failure(text: string): string {
  const read = parseJson(text);
  if (!('error' in read)) throw new Error('accepted');
  return `${read.position.line}:${read.position.column} ${read.error}`;
}

/** The value as `JSON.parse` would give it. */
function value(node: Node): unknown {
  switch (node.kind) {
    case 'list':
      return node.items.map(value);
    case 'map':
      // fromEntries defines own properties, `__proto__` among them, as JSON.parse does.
      return Object.fromEntries(node.entries.map((entry) => [entry.key, value(entry.value)]));
    case 'null':
      return null;
    case 'broken':
      throw new Error('JSON has none');
    default:
      return node.value;
  }
}

/** Every node, and every key as a string. */
function* spans(node: Node): Iterable<{ text: string; start: number; end: number; is: string }> {
  const { start, end } = node.span;
  yield { text: '', start: start.offset, end: end.offset, is: node.kind };
  if (node.kind === 'list') for (const item of node.items) yield* spans(item);
  if (node.kind !== 'map') return;
  for (const entry of node.entries) {
    yield { text: entry.key, start: entry.keySpan.start.offset, end: entry.keySpan.end.offset, is: 'key' };
    yield* spans(entry.value);
  }
}

describe('what is read', () => {
  const texts = [
    'null',
    ' true ',
    'false',
    '0',
    '-0',
    '-1.5e+3',
    '1E400',
    '12345678901234567890',
    '""',
    '"a\\n\\u00e9\\ud83d\\ude00\\/\\"\\\\"',
    '"\\ud800 alone"',
    '[]',
    '[ ]',
    '{}',
    '{ }',
    '\t\r\n[1,\n"a",{"b":[]}]\n',
    '{"__proto__": {"x": 1}, "constructor": 2, "": 3}',
    '{"a": 1, "a": 2}',
    '"\u2028 \u007f"',
  ];
  test.each(texts)('%j is what JSON.parse makes of it', (text) => {
    expect(value(tree(text).node)).toEqual(JSON.parse(text));
  });

  test('numbers keep their source', () => {
    expect(tree('[1.10, 123456789012345678]').node).toMatchObject({
      items: [{ source: '1.10' }, { source: '123456789012345678' }],
    });
  });
});

describe('places', () => {
  const text = '{\r\n  "é😀": [1, "two\\n"],\r\n\t"k" : { "x": null }\r\n}';
  const cases: [string, string, string][] = [
    ['map', '1:1', '4:2'],
    ['key "é😀"', '2:3', '2:8'],
    ['list', '2:10', '2:22'],
    ['number', '2:11', '2:12'],
    ['string', '2:14', '2:21'],
    ['key "k"', '3:2', '3:5'],
    ['map', '3:8', '3:21'],
    ['key "x"', '3:10', '3:13'],
    ['null', '3:15', '3:19'],
  ];
  test('lines and columns from 1, columns in UTF-16 units, ends exclusive', () => {
    const shown: [string, string, string][] = [];
    const visit = (node: Node): void => {
      const at = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;
      shown.push([node.kind, at(node.span.start), at(node.span.end)]);
      if (node.kind === 'list') node.items.forEach(visit);
      if (node.kind !== 'map') return;
      for (const entry of node.entries) {
        shown.push([`key "${entry.key}"`, at(entry.keySpan.start), at(entry.keySpan.end)]);
        visit(entry.value);
      }
    };
    visit(tree(text).node);
    expect(shown).toEqual(cases);
  });

  test('the text of a span is the text of its node', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        const pretty = JSON.stringify(JSON.parse(json), null, indent);
        for (const { text: key, start, end, is } of spans(tree(pretty).node)) {
          const part = JSON.parse(pretty.slice(start, end));
          if (is === 'key') expect(part).toBe(key);
          else
            expect(Array.isArray(part) ? 'list' : part === null ? 'null' : typeof part).toBe(
              is === 'map' ? 'object' : is,
            );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('duplicate keys are told with their place', () => {
  test.each([
    ['{"a": 1,\n "a": 2}', [['a', 2, 2]]],
    ['{"a": 1, "\\u0061": 2}', [['a', 1, 10]]],
    ['{"a": {"a": 1}, "b": {"a": 1}}', []],
    ['{"__proto__": 1, "__proto__": 2}', [['__proto__', 1, 18]]],
    [
      '[{"x": 1, "x": 1, "x": 1}]',
      [
        ['x', 1, 11],
        ['x', 1, 19],
      ],
    ],
  ])('%s', (text, expected) => {
    const found = tree(text).duplicates.map(({ key, position }) => [key, position.line, position.column]);
    expect(found).toEqual(expected);
  });
});

describe('errors say what is wrong, where, and what to do', () => {
  test.each([
    ['', '1:1 the text is empty'],
    [' \n ', '2:2 the text is empty'],
    ['{"a": 1,\n}', '1:8 a comma before `}`: JSON allows none after the last item; delete it'],
    ['[1,\n 2, ]', '2:3 a comma before `]`: JSON allows none after the last item; delete it'],
    ['[,]', '1:2 a value is missing before the comma'],
    ['{"a": }', '1:7 a value is missing before `}`'],
    ['{"a": 1', '1:8 the text ends in the middle of the object that begins in line 1: it is cut off'],
    ['{\n"a": [1,', '2:9 the text ends in the middle of the list that begins in line 2: it is cut off'],
    ['{"a', '1:4 the text ends in the middle of the string that begins in line 1: it is cut off'],
    ['{"a"', '1:5 the text ends in the middle of the object that begins in line 1: it is cut off'],
    ['{"a":', '1:6 the text ends where a value is expected: it is cut off'],
    [
      '{"a": "x\ny"}',
      '1:7 a string must end in the line it begins in: a closing `"` is missing, or a line break that must be written `\\n`',
    ],
    ['{"a": "x\ty"}', '1:9 a control character (U+0009) in a string; write it `\\u0009`'],
    ['{"a": "\0"}', '1:8 a control character (U+0000) in a string; write it `\\u0000`'],
    ['{"a": 1} // done', '1:10 text after the end of the JSON: `// done`'],
    ['{"a": 1}{"b": 2}', '1:9 text after the end of the JSON: `{"b": 2}`'],
    ['{ // note\n"a": 1}', '1:3 comments are not allowed in JSON; delete it'],
    ['{"a": 1 # x\n}', '1:9 comments are not allowed in JSON; delete it'],
    ['[/* x */ 1]', '1:2 comments are not allowed in JSON; delete it'],
    ["{'a': 1}", '1:2 a key takes double quotes in JSON, not single ones'],
    ['{"a": \'x\'}', '1:7 a string takes double quotes in JSON, not single ones'],
    ['{Resources: {}}', '1:2 a key takes double quotes in JSON: write `"Resources"`'],
    ['{"a" 1}', '1:6 a `:` is missing after the key `a`'],
    ['{"a": 1 "b": 2}', '1:9 a comma or `}` is missing before `"b": 2}`'],
    ['[1 2]', '1:4 a comma or `]` is missing before `2]`'],
    ['[1}', '1:3 `}` closes nothing; the list opened in line 1 ends with `]`'],
    ['[True]', '1:2 `True` is no value in JSON; write `true`'],
    ['[None]', '1:2 `None` is no value in JSON; write `null`'],
    ['[undefined]', '1:2 `undefined` is no value in JSON; write `null`'],
    ['[trueish]', '1:2 a value is expected, not `trueish]`; text takes double quotes'],
    ['[012345678901]', '1:2 `012345678901` begins with a zero, which no number does in JSON; text takes double quotes'],
    ['[2012-10-17]', '1:2 `2012-10-17` is no number in JSON; text takes double quotes'],
    ['[1.]', '1:2 `1.` is no number in JSON; text takes double quotes'],
    ['[-]', '1:2 `-` is no number in JSON; text takes double quotes'],
    ['[+1]', '1:2 a value is expected, not `+1]`; text takes double quotes'],
    ['["\\x41"]', '1:3 `\\x` is no escape in JSON; a backslash itself is written `\\\\`'],
    ['["\\u12"]', '1:3 `\\u12"]` is no escape in JSON; a backslash itself is written `\\\\`'],
    ['INFO: synth done\n{"a": 1}', '1:1 text before the JSON: `INFO: synth done`'],
    ['\ufeff{}', '1:1 a byte order mark before the JSON; save the file without it'],
    ['arn:aws:iam::aws:policy/X', '1:1 a value is expected, not `arn:aws:iam::aws:policy/X`; text takes double quotes'],
  ])('%j', (text, expected) => {
    expect(failure(text)).toBe(expected);
  });

  test('no control character of the text comes into a message', () => {
    expect(failure('[\u001b[31mred]')).toBe('1:2 a value is expected, not `?[31mred]`; text takes double quotes');
  });
});

describe('hostile texts', () => {
  test.each([
    ['[', ']'],
    ['{"a":', '}'],
  ])('10,000 levels of %s are refused', (open, close) => {
    const text = `${open.repeat(10_000)}1${close.repeat(10_000)}`;
    expect(failure(text)).toMatch(/^1:\d+ nested more than 1000 levels deep$/);
  });

  test('1,000 levels are read', () => {
    expect(tree(`${'['.repeat(1000)}${']'.repeat(1000)}`).node.kind).toBe('list');
  });

  test('keys of objects are keys like any other', () => {
    expect(tree('{"__proto__": {"polluted": 1}}').node).toMatchObject({ entries: [{ key: '__proto__' }] });
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('it accepts and refuses as JSON.parse does', () => {
  function agrees(text: string): void {
    let expected: { value: unknown } | undefined;
    try {
      expected = { value: JSON.parse(text) };
    } catch {}
    const read = parseJson(text);
    if (expected === undefined) expect(read).toHaveProperty('error');
    else expect(value((read as Exclude<typeof read, JsonError>).node)).toEqual(expected.value);
  }

  test('on random JSON', () => {
    fc.assert(fc.property(fc.json(), agrees), { numRuns: 500 });
  });

  test('on JSON with random mutations', () => {
    const bits = [
      '',
      ',',
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ':',
      '0',
      '-',
      '.',
      'e',
      ' ',
      '\n',
      '\t',
      'true',
      'null',
      'u',
      '\\u00',
      '/',
      "'",
      '\ufeff',
      '\u00a0',
      '\u0001',
    ];
    const mutation = fc.record({ at: fc.nat(), drop: fc.nat(3), add: fc.constantFrom(...bits) });
    fc.assert(
      fc.property(fc.json(), fc.array(mutation, { minLength: 1, maxLength: 3 }), (json, mutations) => {
        let text = json;
        for (const { at, drop, add } of mutations) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + add + text.slice(from + drop);
        }
        agrees(text);
      }),
      { numRuns: 3000 },
    );
  });

  test('on random numbers and their like', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789.eE+-'.split('')), minLength: 1, maxLength: 8 });
    fc.assert(fc.property(digits, agrees), { numRuns: 3000 });
  });
});

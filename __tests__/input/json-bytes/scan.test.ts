import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Later, LazyObject, Part } from '../../../src/input/json-bytes/later.js';
import { scanJson } from '../../../src/input/json-bytes/scan.js';
import { listOf, mapOf, objectOf, type Shape } from '../../../src/input/json-bytes/shape.js';
import { MAX_DEPTH } from '../../../src/input/node.js';

const all: Shape = mapOf('later');
const node = objectOf({ name: 'scalar', size: 'scalar', body: 'later', below: () => listOf(node) });

function scan(text: string, shape: Shape = all) {
  return scanJson(Buffer.from(text), shape);
}

/** With everything parsed that was left for later. */
function whole(value: unknown): unknown {
  if (value instanceof Later) return value.read();
  if (value instanceof Part) return Object.fromEntries(value.keys().map((key) => [key, whole(value.get(key))]));
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, whole(each)]));
}

function read(text: string, shape: Shape = all): unknown {
  const found = scan(text, shape);
  return 'value' in found ? whole(found.value) : found;
}

function accepts(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('what JSON.parse takes is taken, what it refuses is refused', () => {
  const texts = [
    ...[
      '',
      ' ',
      '{',
      '}',
      '[',
      ']',
      '[]',
      '{}',
      '[[',
      '[}',
      '{]',
      '[1',
      '[1,',
      '[1,]',
      '[,1]',
      '[1 2]',
      '{"a"}',
      '{"a":}',
    ],
    ...[
      '{"a":1,}',
      '{,}',
      '{"a" 1}',
      '{"a"::1}',
      '{"a":1 "b":2}',
      '{a:1}',
      "{'a':1}",
      '{1:1}',
      '[[],{}]',
      ' [ 1 , 2 ] ',
    ],
    ...['0', '-0', '00', '01', '-', '-a', '1.', '.1', '1.0', '1e', '1e5', '1E+5', '1e-', '1.5e-05', '+1', '0x1', 'NaN'],
    ...['true', 'tru', 'truex', 'false', 'falsy', 'null', 'nul', 'nullnull', 'True', 'undefined', 't', 'f', 'n', 'x'],
    ...[
      '""',
      '"',
      '"a',
      '"a"',
      '"\\""',
      '"\\',
      '"\\x"',
      '"\\u12"',
      '"\\u00e9"',
      '"\\u00G9"',
      '"\\ud800"',
      '"\t"',
      '"\n"',
    ],
    ...[
      '"\u007f"',
      '"é🔑"',
      '"\\/\\b\\f\\n\\r\\t"',
      '{} {}',
      '[]]',
      '\ufeff{}',
      '{}\u00a0',
      '\f{}',
      '{}\u0000',
      '/**/1',
      '1//',
    ],
  ];

  test.each(texts)('%j', (text) => {
    for (const around of [text, `[${text}]`, `{"a":${text}}`, `{"a":[${text},1]}`]) {
      expect([around, 'value' in scan(around)]).toEqual([around, accepts(around)]);
    }
  });

  const characters = fc.constantFrom(...'{}[]:,"\\ \n01-.eE+truefalsn/u'.split(''));
  test('texts of the characters that JSON is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
        expect('value' in scan(text)).toBe(accepts(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('JSON with one byte of it changed', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), characters, (json, at, character) => {
        const index = at % json.length;
        const text = json.slice(0, index) + character + json.slice(index + 1);
        expect('value' in scan(text)).toBe(accepts(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('values', () => {
  test('what is read later is what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test.each<[string, string, unknown]>([
    ['wanted members only', '{"name":"a","other":{"name":"b"},"size":1}', { name: 'a', size: 1 }],
    ['in any order', '{"body":{"x":[1]},"size":-1.5,"name":"a"}', { body: { x: [1] }, size: -1.5, name: 'a' }],
    [
      'shapes in shapes',
      '{"below":[{"name":"b","below":[{"name":"c"}]}]}',
      { below: [{ name: 'b', below: [{ name: 'c' }] }] },
    ],
    ['the last of a key that comes twice', '{"name":"a","name":"b","body":1,"body":[2]}', { name: 'b', body: [2] }],
    ['a key with escapes', '{"n\\u0061me":"a"}', { name: 'a' }],
    ['a text with escapes', '{"name":"\\"\\u00fc\\ud83d\\ude00\\n"}', { name: '"ü😀\n' }],
    ['numbers that are read later', '{"body":17}', { body: 17 }],
    ['words', '{"body":null,"name":true,"size":false}', { body: null, name: true, size: false }],
    ['nothing in it', '{"below":[],"body":{}}', { below: [], body: {} }],
    ['an object for a scalar', '{"name":{"a":1}}', { name: {} }],
    ['a list for a scalar', '{"name":[1]}', { name: [] }],
    ['a text for a list', '{"below":"long"}', { below: '' }],
    ['a number for an object', '{"below":[7]}', { below: [7] }],
  ])('%s', (_, text, expected) => {
    expect(read(text, node)).toEqual(expected);
  });

  test('a text again and again, with others between', () => {
    const names = ['a', 'a', 'aws_b', 'aws_c', 'aws_c', 'a', 'ä', ''];
    const text = JSON.stringify({ below: names.map((name) => ({ name })) });
    expect(read(text, node)).toEqual({ below: names.map((name) => ({ name })) });
  });

  test('a map has keys of its own only, whatever they are called', () => {
    const found = scan('{"__proto__":{"a":1},"constructor":2}');
    const value = 'value' in found ? found.value : undefined;
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  test('members of an object that is not parsed as a whole', () => {
    const text = '{"body":{"a":1,"b":{"c":[2],"__proto__":3},"a":4,"\\u0064":5}}';
    const found = scan(text, node);
    const body = 'value' in found && found.value instanceof Part ? found.value.getLazy('body') : undefined;
    if (!(body instanceof LazyObject)) throw new Error('no object');
    const inner = body.getLazy('b');
    if (!(inner instanceof LazyObject)) throw new Error('no object in it');
    expect(body.keys()).toEqual(['a', 'b', 'd']);
    expect(['a', 'd', 'e', 'constructor'].map((key) => body.get(key))).toEqual([4, 5, undefined, undefined]);
    expect(['a', 'b', 'e'].map((key) => body.hasObject(key))).toEqual([false, true, false]);
    expect(['c', '__proto__', 'toString'].map((key) => inner.get(key))).toEqual([[2], 3, undefined]);
  });
});

describe('where it goes wrong', () => {
  test.each<[string, string, object]>([
    ['cut off in a list', '{"a":[1,', { fault: 'cut-off', offset: 8 }],
    ['cut off in a text', '{"a":"bc', { fault: 'cut-off', offset: 8 }],
    ['cut off in a word', '{"a":tr', { fault: 'cut-off', offset: 7 }],
    ['nothing at all', ' ', { fault: 'cut-off', offset: 1 }],
    ['text behind it', '{} x', { fault: 'text-after', offset: 3 }],
    ['no quotes', '{"ä":\n b}', { fault: 'malformed', offset: 8 }],
    ['a line break in a text', '{"a":"b\n"}', { fault: 'malformed', offset: 7 }],
  ])('%s', (_, text, fault) => {
    expect(scan(text)).toEqual(fault);
  });

  test.each<[string, Shape]>([
    ['read later', all],
    ['passed over', objectOf({ b: 'scalar' })],
    ['of another kind', mapOf('scalar')],
  ])('as many levels as are allowed, and one more: %s', (_, shape) => {
    const text = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect('value' in scan(text(MAX_DEPTH), shape)).toBe(true);
    expect(scan(text(MAX_DEPTH + 1), shape)).toEqual({ fault: 'too-deep', offset: 5 + MAX_DEPTH - 1 });
  });

  test('levels of a shape that holds itself count, too', () => {
    const text = (levels: number) => '{"below":['.repeat(levels) + ']}'.repeat(levels);
    expect('value' in scan(text(MAX_DEPTH / 2), node)).toBe(true);
    expect(scan(text(MAX_DEPTH), node)).toEqual({ fault: 'too-deep', offset: 10 * (MAX_DEPTH / 2) });
  });
});

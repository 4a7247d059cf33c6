import { describe, expect, test } from '@jest/globals';
import { policyAttributes } from '../../src/data/policy-attributes.js';
import { roleConsumers } from '../../src/data/role-consumers.js';
import { select } from '../../src/model/select.js';
import { absent, brief, computed, gap, open, parts, ref, toValue, unknown } from './build.js';

function at(path: string, written: unknown): unknown[] {
  return select(toValue(written), path).map(brief);
}

describe('each form of path', () => {
  test.each<[string, string, unknown, unknown[]]>([
    ['an attribute', 'role', { role: 'app', other: 'x' }, ['app']],
    ['below an attribute', 'a.b.c', { a: { b: { c: 'app' } } }, ['app']],
    ['every item of a list', 'roles[]', { roles: ['a', 'b'] }, ['a', 'b']],
    ['below every item', 'stage[].role', { stage: [{ role: 'a' }, {}, { role: 'b' }] }, ['a', 'b']],
    ['several levels of lists', 'a[].b[].c', { a: [{ b: [{ c: 1 }, { c: 2 }] }, { b: [{ c: 3 }] }] }, [1, 2, 3]],
    ['a nested block is a list', 'vpc.role', { vpc: [{ role: 'a' }] }, ['a']],
    ['a list that is not named', 'roles', { roles: ['a', 'b'] }, ['a', 'b']],
    ['lists in lists', 'roles[]', { roles: [['a'], [['b']]] }, ['a', 'b']],
    ['one object where a list belongs', 'Policies[].Doc', { Policies: { Doc: 'a' } }, ['a']],
    ['one text where a list belongs', 'roles[]', { roles: 'a' }, ['a']],
    ['every key', 'roles.*', { roles: { a: 'x', b: 'y' } }, ['x', 'y']],
    ['below every key', 'r.*.arn', { r: { a: { arn: 'x' }, b: {} } }, ['x']],
    [
      'items with a filter',
      's[name=Role].value',
      {
        s: [
          { name: 'Role', value: 'a' },
          { name: 'x', value: 'b' },
        ],
      },
      ['a'],
    ],
    ['a filter with colons', 's[n=a:b:c].v', { s: [{ n: 'a:b:c', v: 1 }] }, [1]],
    ['JSON in a text', 'c(JSON).arn', { c: '{"arn": "a"}' }, ['a']],
    ['JSON that is an object already', 'c(JSON).arn', { c: { arn: 'a' } }, ['a']],
    [
      'at any depth',
      'b(JSON).**.x.c',
      { b: '{"p": {"/a": [{"x": {"c": "1"}}], "/b": {"x": {"c": "2"}}}}' },
      ['2', '1'],
    ],
    ['at no depth', 'b.**.x', { b: { x: 'top' } }, ['top']],
    ['the value itself', 'x', { x: false }, [false]],
    ['a key twice', 'x', { x: 'a' }, ['a']],
  ])('%s', (_, path, written, found) => expect(at(path, written)).toEqual(found));

  test('the paths of the tables are all made of these', () => {
    const consumers = Object.values(roleConsumers)
      .flat()
      .map(({ path }) => path);
    const policies = Object.values(policyAttributes)
      .flat()
      .map(({ path }) => path);
    const step = String.raw`(?:[\w-]+|\*{1,2})(?:\[\]|\[\w+=[\w:]+\]|\((?:JSON|YAML)\))?`;
    const strange = [...consumers, ...policies].filter((path) => !new RegExp(`^${step}(?:\\.${step})*$`).test(path));
    expect(strange).toEqual([]);
  });
});

describe('what is not set yields nothing', () => {
  test.each<[string, string, unknown]>([
    ['no such key', 'role', {}],
    ['null', 'role', { role: null }],
    ['left to the provider', 'role', { role: computed }],
    ['nothing above', 'a.b', { a: absent }],
    ['an empty list', 'a[].b', { a: [] }],
    ['items that are absent', 'a[]', { a: [absent, null] }],
    ['an empty text where an object belongs', 'a.b', { a: '' }],
    ['an empty text where JSON belongs', 'a(JSON).b', { a: '' }],
    ['no item that fits', 's[name=Role].value', { s: [{ name: 'x', value: 'b' }, { value: 'c' }] }],
    ['a key of every object', 'constructor', {}],
    ['the prototype', '__proto__.role', {}],
    ['no integration in a body', 'b(JSON).**.x.c', { b: '{"a": [{"c": "1"}, "x", 3]}' }],
  ])('%s', (_, path, written) => expect(at(path, written)).toEqual([]));
});

describe('what is not known yields itself', () => {
  test.each<[string, string, unknown, unknown[]]>([
    ['the attribute', 'role', { role: unknown() }, [{ unknown: 'var.x' }]],
    ['something above it', 'a.b[].c', { a: unknown() }, [{ unknown: 'var.x' }]],
    ['an item', 'a[].b', { a: [{ b: 'x' }, unknown()] }, ['x', { unknown: 'var.x' }]],
    ['more items', 'a[].b', { a: open([{ b: 'x' }]) }, ['x', { unknown: 'var.more' }]],
    ['more items than none', 'a[]', { a: open([]) }, [{ unknown: 'var.more' }]],
    ['more items at the end', 'a', { a: open(['x']) }, ['x', { unknown: 'var.more' }]],
    ['an object with more keys', 'a.b', { a: open({ c: 1 }) }, [{ unknown: 'var.more' }]],
    ['a known key of an object with more keys', 'a.b', { a: open({ b: 1 }) }, [1]],
    ['every key of an object with more', 'a.*', { a: open({ b: 1 }) }, [1, { unknown: 'var.more' }]],
    ['a filter on what is unknown', 's[n=R].v', { s: [{ n: unknown(), v: 'a' }] }, ['a']],
    ['a filter on a text with a hole', 's[n=R].v', { s: [{ n: parts('R', gap('var.y')), v: 'a' }] }, ['a']],
    ['a filter on a key that may be there', 's[n=R].v', { s: [open({ v: 'a' })] }, ['a']],
    ['an object in a list that is a reference', 'a[].b', { a: ref('aws_x.y', 'z') }, [{ unknown: 'aws_x.y.z' }]],
    ['a list that is one reference', 'a[]', { a: ref('aws_x.y', 'z') }, ['<aws_x.y.z>']],
    ['JSON with a hole', 'a(JSON).b', { a: parts('{"b": "', gap('var.y'), '"}') }, [{ unknown: 'var.y' }]],
    ['JSON that is none', 'a(JSON).b', { a: 'openapi: 3.0.0' }, [{ unknown: 'text that is no JSON' }]],
    ['unknown below', 'b.**.x', { b: { p: unknown('!If P'), x: 1 } }, [{ unknown: '!If P' }, 1]],
    ['more items below', 'b.**.x', { b: { p: open([{ x: 1 }]) } }, [{ unknown: 'var.more' }, 1]],
    ['more keys below', 'b.**.x', { b: { p: open({}) } }, [{ unknown: 'var.more' }]],
    ['a text where an object belongs', 'a.b', { a: 'x' }, [{ unknown: 'a text where an object belongs' }]],
    ['a number where an object belongs', 'a[].b', { a: [1] }, [{ unknown: 'a text where an object belongs' }]],
  ])('%s', (_, path, written, found) => {
    expect(at(path, written).sort()).toEqual([...found].sort());
  });

  test('a parameter below is text, and no object can be in it', () => {
    expect(at('b.**.x', { b: { title: unknown('!Ref Name', 'parameter'), x: 1 } })).toEqual([1]);
  });
});

describe('hostile input', () => {
  test('a deep list', () => {
    let deep: unknown = 'role';
    for (let depth = 0; depth < 900; depth += 1) deep = [deep];
    expect(at('roles[]', { roles: deep })).toEqual(['role']);
  });

  test('deep JSON, and JSON too deep', () => {
    const nested = (depth: number) => `${'{"x":'.repeat(depth)}1${'}'.repeat(depth)}`;
    expect(at('b(JSON).**.x', { b: nested(900) })).toHaveLength(900);
    expect(at('b(JSON).**.x', { b: nested(5000) })).toEqual([{ unknown: 'text that is no JSON' }]);
  });

  test('very many items deep inside are refused, not held with a route each', () => {
    const text = `${'['.repeat(500)}${Array(100_000).fill('1').join(',')}${']'.repeat(500)}`;
    expect(at('b(JSON)', { b: text })).toEqual([{ unknown: 'JSON nested too deep for its size' }]);
  });

  test('a long list', () => {
    expect(at('roles[]', { roles: Array(200_000).fill('a') })).toHaveLength(200_000);
  });

  test('JSON with keys of the prototype', () => {
    expect(at('c(JSON).__proto__.x', { c: '{"__proto__": {"x": "own"}}' })).toEqual(['own']);
    expect(at('c(JSON).constructor', { c: '{}' })).toEqual([]);
  });

  test('JSON with a key twice is not read', () => {
    expect(at('c(JSON).x', { c: '{"x": 1, "x": 2}' })).toEqual([{ unknown: 'the key `x` twice' }]);
  });
});

test('places go on inside JSON, and numbers keep their digits', () => {
  const [value] = select(toValue({ c: '[{"x": 012}]'.replace('012', '1.10') }), 'c(JSON).x');
  expect(value && brief(value)).toBe('1.10');
  expect(value?.place.route).toEqual(['c', 0, 'x']);
});

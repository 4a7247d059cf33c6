import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../../src/input/resource.js';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { attribute, change, configured, named, planText, read, references, resourceIn, scanned } from './plans.js';

/** Reads everything there is to read. */
function readAll(text: string): Document {
  const document = readPlan(scanned(text), 'plan.json', {
    resource: () => undefined,
    bareReference: () => 'aws_iam_role.a[each.key].arn',
    sets: () => undefined,
  });
  for (const resource of document.resources) expect(resource.attributes.kind).toBe('map');
  return document;
}

const odd: unknown[] = [
  null,
  true,
  0,
  '',
  'x',
  [],
  {},
  [null],
  [[]],
  { __proto__: null },
  { constructor: 1 },
  { references: [1] },
];

describe('wrong types are problems, or nothing', () => {
  const members = [
    'format_version',
    'planned_values',
    'resource_changes',
    'prior_state',
    'configuration',
    'variables',
    'deferred_changes',
  ];
  test.each(members)('%s', (name) => {
    for (const value of odd) {
      const document = readAll(JSON.stringify({ planned_values: { root_module: {} }, [name]: value }));
      expect(document.resources).toEqual([]);
    }
  });

  test.each<[string, object, RegExp]>([
    [
      'planned_values',
      { planned_values: [], resource_changes: [] },
      /^`planned_values` should be an object, but is a list$/,
    ],
    [
      'root_module',
      { planned_values: { root_module: 'x' } },
      /^`planned_values.root_module` should be an object, but is a string$/,
    ],
    ['resource_changes', { resource_changes: {} }, /^`resource_changes` should be a list, but is an object$/],
    [
      'configuration',
      { resource_changes: [], configuration: 7 },
      /^`configuration` should be an object, but is a number$/,
    ],
    [
      'an address',
      { planned_values: { root_module: { resources: [{ mode: 'managed', type: 'a', name: 'b' }] } } },
      /needs `address`/,
    ],
    [
      'a mode',
      { planned_values: { root_module: { resources: [{ ...named('a.b'), mode: 'other' }] } } },
      /^the `mode` of `a.b` should/,
    ],
    [
      'values',
      { planned_values: { root_module: { resources: [named('a.b')] } } },
      /^the plan has no values for `a.b`$/,
    ],
    ['actions', { resource_changes: [{ ...named('a.b'), change: { after: {} } }] }, /^`change.actions` of `a.b`/],
    ['after', { resource_changes: [change(named('a.b'), ['x'])] }, /^`change.after` of `a.b` is not an object$/],
    [
      'a module address',
      { resource_changes: [change(named('a.b', { module: 'nowhere' }), {})] },
      /^`module_address` of/,
    ],
    ['a change', { resource_changes: [7] }, /needs `address` and `change`$/],
    [
      'an expression list',
      {
        resource_changes: [],
        configuration: { root_module: { resources: [{ type: 'a', name: 'b', expressions: [] }] } },
      },
      /is not a resource: it needs/,
    ],
  ])('%s', (_, json, message) => {
    expect(read(json).problems).toEqual([{ document: 'plan.json', message: expect.stringMatching(message) }]);
  });

  test('a thousand problems are twenty and a number', () => {
    const { problems } = read({ resource_changes: Array.from({ length: 1000 }, () => 7) });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toBe('980 more problems of this kind');
  });
});

describe('keys that objects inherit are keys like any other', () => {
  const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  test.each(inherited)('%s', (key) => {
    const nested = `{"${key}":{"${key}":"x"}}`;
    const text = `{"resource_changes":[{"address":"a.b","mode":"managed","type":"a","name":"b","change":{"actions":["create"],
      "after":${nested},"after_unknown":{"u":true},"after_sensitive":{}}}],
      "configuration":{"root_module":{"resources":[{"mode":"managed","type":"a","name":"b","expressions":{}}],
      "module_calls":{"${key}":{"module":{}}}}}}`;
    const document = readAll(text);
    expect(attribute(document, 'a.b', key, key)).toBe('"x"');
    expect(attribute(document, 'a.b', 'u')).toBe('computed');
    expect(document.secrets).toEqual([]);
  });

  test.each(inherited)('an unknown attribute called %s is not set by what objects inherit', (key) => {
    const document = read({
      resource_changes: [change(named('a.b'), {}, JSON.parse(`{"${key}":true}`))],
      configuration: { root_module: { resources: [configured('a.b', {})] } },
    });
    expect(attribute(document, 'a.b', key)).toBe('computed');
  });
});

describe('deep nesting', () => {
  // The scanner lets a thousand levels in.
  const deep = (open: string, inner: string, close: string, levels = 900) =>
    open.repeat(levels) + inner + close.repeat(levels);
  const objects = deep('{"a":', 'true', '}');
  const lists = deep('[', 'true', ']');

  function childModules(levels: number): object {
    let module: object = {};
    for (let level = levels; level > 0; level -= 1) {
      module = { child_modules: [{ address: Array(level).fill('module.a').join('.'), ...module }] };
    }
    return module;
  }

  test.each<[string, string]>([
    ['objects instead of planned values', `{"planned_values":${objects}}`],
    ['lists instead of changes', `{"resource_changes":${lists}}`],
    ['child modules', planText({ planned_values: { root_module: childModules(300) } })],
    [
      'module calls',
      `{"resource_changes":[],"configuration":{"root_module":${deep('{"module_calls":{"a":{"module":', '{}', '}}}', 300)}}}`,
    ],
    [
      'a module address',
      planText({ resource_changes: [change(named('a.b', { module: `module.a${'.module.a'.repeat(20_000)}` }), {})] }),
    ],
  ])('%s: problems, no overflow', (_, text) => {
    expect(readAll(text).problems).not.toEqual([]);
  });

  test('values, marks and expressions: unknown from a hundred levels on', () => {
    for (const value of [objects, lists]) {
      const text = `{"resource_changes":[{"address":"a.b","mode":"managed","type":"a","name":"b","change":{"actions":["create"],
        "after":{"v":${value}},"after_unknown":{"v":${value}},"after_sensitive":{"v":${value}}}}],
        "variables":{"v":{"value":${value}}},
        "configuration":{"root_module":{"variables":{"v":{"sensitive":true}},
        "resources":[{"mode":"managed","type":"a","name":"b","expressions":{"v":${value}}}]}}}`;
      const document = readAll(text);
      expect(document.problems).toEqual([]);
      expect(JSON.stringify(resourceIn(document, 'a.b').attributes)).toContain('"kind":"unsupported"');
    }
  });
});

describe('time', () => {
  test('calls that call each other twice over do not double with every level', () => {
    const twice = references('module.m.a', 'module.m', 'module.m.b', 'module.m');
    const outputs = { a: { expression: twice }, b: { expression: twice } };
    const document = read({
      resource_changes: [change(named('aws_x.y'), {}, { v: true })],
      configuration: {
        root_module: {
          resources: [configured('aws_x.y', { v: references('module.m.a', 'module.m') })],
          module_calls: { m: { module: { outputs } } },
        },
      },
    });
    expect(attribute(document, 'aws_x.y', 'v')).toMatch(/^unknown/);
  });

  test('ten times the resources take about ten times as long, not a hundred', () => {
    const text = (count: number) =>
      planText({
        resource_changes: Array.from({ length: count }, (_, key) =>
          change(named('aws_x.y', { key }), { name: 'x' }, { role: true }),
        ),
        configuration: {
          root_module: { resources: [configured('aws_x.y', { role: references('aws_x.y', 'count.index') })] },
        },
      });
    const time = (count: number) => {
      const plan = text(count);
      const start = performance.now();
      readPlan(scanned(plan), 'plan.json', null).resources.map((resource) => resource.attributes);
      return performance.now() - start;
    };
    time(2000);
    expect(time(20_000)).toBeLessThan(40 * Math.max(time(2000), 10));
  });
});

describe('real plans, broken', () => {
  const plan = (name: string) =>
    readFileSync(fileURLToPath(new URL(`../../fixtures/plans/${name}/plan.json`, import.meta.url)), 'utf8');
  const texts = ['unknown-arn-data-document', 'module-for-each', 'consumer-role-origins', 'sensitive-values'].map(plan);

  /** Replaces, or drops, the value at the end of a way that `seeds` choose. */
  function mutate(json: unknown, seeds: readonly number[], replacement: unknown): void {
    let at: unknown = json;
    for (const [depth, seed] of seeds.entries()) {
      if (typeof at !== 'object' || at === null) return;
      const keys = Object.keys(at);
      const key = keys[seed % Math.max(keys.length, 1)];
      if (key === undefined) return;
      const container = at as Record<string, unknown>;
      const next = container[key];
      if (depth === seeds.length - 1 || typeof next !== 'object' || next === null) {
        if (replacement === undefined) delete container[key];
        else container[key] = replacement;
        return;
      }
      at = next;
    }
  }

  test('mutated: never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(
          fc.tuple(
            fc.array(fc.nat(60), { minLength: 1, maxLength: 9 }),
            fc.oneof(fc.constant(undefined), fc.constantFrom(...odd), fc.jsonValue({ maxDepth: 3 })),
          ),
          { minLength: 1, maxLength: 6 },
        ),
        (text, mutations) => {
          const json = JSON.parse(text);
          for (const [way, replacement] of mutations) mutate(json, way, structuredClone(replacement));
          readAll(JSON.stringify(json));
        },
      ),
      { numRuns: 400 },
    );
  });
});

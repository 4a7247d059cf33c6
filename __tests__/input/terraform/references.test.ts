import { describe, expect, test } from '@jest/globals';
import { distinctReferences } from '../../../src/input/terraform/references.js';
import { attribute, change, configured, named, read, references, sourceOf } from './plans.js';

describe('references without their prefixes', () => {
  test.each<[string[], string[]]>([
    [[], []],
    [['aws_iam_role.a.arn', 'aws_iam_role.a'], ['aws_iam_role.a.arn']],
    [['aws_iam_role.a["x.y"].arn', 'aws_iam_role.a["x.y"]', 'aws_iam_role.a'], ['aws_iam_role.a["x.y"].arn']],
    [['aws_iam_role.a.arn', 'aws_iam_role.a', 'aws_iam_role.a.arn', 'aws_iam_role.a'], ['aws_iam_role.a.arn']],
    [
      ['aws_iam_role.a.arn', 'aws_iam_role.a', 'aws_iam_role.ab.arn', 'aws_iam_role.ab'],
      ['aws_iam_role.a.arn', 'aws_iam_role.ab.arn'],
    ],
    [
      ['aws_iam_role.ab', 'aws_iam_role.a'],
      ['aws_iam_role.ab', 'aws_iam_role.a'],
    ],
    [
      ['aws_iam_role.a', 'each.key'],
      ['aws_iam_role.a', 'each.key'],
    ],
    [
      ['aws_iam_role.a.arn', 'aws_iam_role.a', 'aws_iam_role.a'],
      ['aws_iam_role.a.arn', 'aws_iam_role.a'],
    ],
  ])('%j', (list, distinct) => {
    expect(distinctReferences({ references: list })).toEqual(distinct);
  });

  test('nothing is made of what is no text', () => {
    expect(distinctReferences({ references: ['var.a', 7] })).toBeUndefined();
  });
});

/** Roles `single`, `counted[0..1]`, `keyed["a.b"]`, `keyed["c"]`, `lone[0]`, and a looked-up one. */
const roles = [
  named('aws_iam_role.single'),
  named('aws_iam_role.counted', { key: 0 }),
  named('aws_iam_role.counted', { key: 1 }),
  named('aws_iam_role.keyed', { key: 'a.b' }),
  named('aws_iam_role.keyed', { key: 'c' }),
  named('aws_iam_role.lone', { key: 0 }),
  named('data.aws_iam_role.looked_up'),
];

function tie(user: ReturnType<typeof named>, list: string[], source: Record<string, string> = {}): string {
  const document = read(
    {
      resource_changes: [...roles, user].map((each) => change(each, {}, { arn: true, role: true })),
      configuration: { root_module: { resources: [configured('aws_x.y', { role: references(...list) })] } },
    },
    sourceOf(source),
  );
  return attribute(document, user.address, 'role');
}

describe('which resource instance an expression depends on', () => {
  const user = named('aws_x.y');

  test.each<[string, string[], string]>([
    ['one instance', ['aws_iam_role.single.arn', 'aws_iam_role.single'], '"<aws_iam_role.single arn>"'],
    ['all of it', ['aws_iam_role.single'], '"<aws_iam_role.single>"'],
    [
      'an element of an attribute',
      ['aws_iam_role.single.tags["a"]', 'aws_iam_role.single.tags', 'aws_iam_role.single'],
      '"<aws_iam_role.single tags["a"]>"',
    ],
    [
      'by a key',
      ['aws_iam_role.keyed["a.b"].arn', 'aws_iam_role.keyed["a.b"]', 'aws_iam_role.keyed'],
      '"<aws_iam_role.keyed["a.b"] arn>"',
    ],
    [
      'by a number',
      ['aws_iam_role.counted[1].arn', 'aws_iam_role.counted[1]', 'aws_iam_role.counted'],
      '"<aws_iam_role.counted[1] arn>"',
    ],
    ['the only instance there is', ['aws_iam_role.lone'], '"<aws_iam_role.lone[0]>"'],
    [
      'a data source',
      ['data.aws_iam_role.looked_up.arn', 'data.aws_iam_role.looked_up'],
      '"<data.aws_iam_role.looked_up arn>"',
    ],
    [
      'two attributes of one instance',
      ['aws_iam_role.single.arn', 'aws_iam_role.single', 'aws_iam_role.single.name', 'aws_iam_role.single'],
      '"<aws_iam_role.single>"',
    ],
  ])('%s', (_, list, shown) => {
    expect(tie(user, list)).toBe(shown);
  });

  test.each<[string, string[]]>([
    ['one of several instances', ['aws_iam_role.counted']],
    ['a key that no instance has', ['aws_iam_role.keyed["a"].arn', 'aws_iam_role.keyed["a"]', 'aws_iam_role.keyed']],
    ['a resource that is not there', ['aws_iam_role.missing.arn', 'aws_iam_role.missing']],
    [
      'two resources',
      [
        'aws_iam_role.single.arn',
        'aws_iam_role.single',
        'aws_iam_role.lone[0].arn',
        'aws_iam_role.lone[0]',
        'aws_iam_role.lone',
      ],
    ],
    ['a resource and a variable', ['aws_iam_role.single.name', 'aws_iam_role.single', 'var.suffix']],
    ['a resource and the own key, which is no index', ['aws_iam_role.single.name', 'aws_iam_role.single', 'each.key']],
    ['a value of for_each', ['each.value.role', 'each.value']],
    ['a path', ['path.module']],
    ['the workspace', ['terraform.workspace']],
    ['a variable of the root', ['var.role_arn']],
    ['a module that is not there', ['module.roles.arn', 'module.roles']],
    ['nonsense', ['..']],
    ['a key that does not end', ['aws_iam_role.keyed["c']],
    ['an endless name', [`aws_iam_role.${'x'.repeat(5000)}`]],
  ])('not certain: %s', (_, list) => {
    expect(tie(user, list)).toMatch(/^unknown\(/);
  });

  test.each<[string | number | undefined, string, string, string]>([
    ['a.b', 'aws_iam_role.keyed', 'each.key', '"<aws_iam_role.keyed["a.b"]>"'],
    [1, 'aws_iam_role.counted', 'count.index', '"<aws_iam_role.counted[1]>"'],
    ['1', 'aws_iam_role.counted', 'each.key', 'unknown(apply: aws_iam_role.counted, each.key)'],
    ['d', 'aws_iam_role.keyed', 'each.key', 'unknown(apply: aws_iam_role.keyed, each.key)'],
    ['c', 'aws_iam_role.keyed', 'each.value', 'unknown(apply: aws_iam_role.keyed, each.value)'],
    [undefined, 'aws_iam_role.keyed', 'each.key', 'unknown(apply: aws_iam_role.keyed, each.key)'],
  ])('the instance %j uses %s by %s', (key, block, index, shown) => {
    expect(tie(named('aws_x.y', key === undefined ? {} : { key }), [block, index])).toBe(shown);
  });

  test.each<[string, string, string]>([
    ['says the attribute', 'aws_iam_role.keyed[each.key].arn', '"<aws_iam_role.keyed["c"] arn !>"'],
    ['has another index', 'aws_iam_role.keyed[each.value].arn', '"<aws_iam_role.keyed["c"]>"'],
  ])('the source %s', (_, bare, shown) => {
    expect(tie(named('aws_x.y', { key: 'c' }), ['aws_iam_role.keyed', 'each.key'], { 'aws_x.y role': bare })).toBe(
      shown,
    );
  });
});

describe('through modules', () => {
  /** `module.user[…]` takes a role; `module.roles` and `module.many["…"]` hand one out. */
  function modules(inputs: object, user: object = {}, outputs: object = {}): string {
    const role = (module: string) => named('aws_iam_role.r', { module });
    const use = named('aws_x.y', { module: 'module.user["a"]' });
    const inner = { outputs: { arn: { expression: references('aws_iam_role.r.arn', 'aws_iam_role.r') }, ...outputs } };
    const changes = [
      role('module.roles'),
      role('module.many["a"]'),
      role('module.many["b"]'),
      named('aws_iam_role.top', { key: 'a' }),
      use,
    ];
    const document = read({
      resource_changes: changes.map((each) => change(each, {}, { arn: true, role: true })),
      configuration: {
        root_module: {
          module_calls: {
            roles: { module: inner },
            many: { module: inner },
            user: {
              expressions: inputs,
              module: { resources: [configured('aws_x.y', { role: references('var.role'), ...user })] },
            },
            pass: {
              expressions: { it: references('module.roles.arn', 'module.roles') },
              module: { outputs: { it: { expression: references('var.it') } } },
            },
          },
        },
      },
    });
    return attribute(document, use.address, 'role');
  }

  test.each<[string, object, string]>([
    [
      'a resource',
      { role: references('aws_iam_role.top["a"].arn', 'aws_iam_role.top["a"]', 'aws_iam_role.top') },
      '"<aws_iam_role.top["a"] arn>"',
    ],
    ['by the key of the module', { role: references('aws_iam_role.top', 'each.key') }, '"<aws_iam_role.top["a"]>"'],
    ['an output', { role: references('module.roles.arn', 'module.roles') }, '"<module.roles.aws_iam_role.r arn>"'],
    [
      'an output of one of many',
      { role: references('module.many["b"].arn', 'module.many["b"]', 'module.many') },
      '"<module.many["b"].aws_iam_role.r arn>"',
    ],
    [
      'an output of a module without resources',
      { role: references('module.pass.it', 'module.pass') },
      '"<module.roles.aws_iam_role.r arn>"',
    ],
    ['an output of some of many', { role: references('module.many', 'each.key') }, 'unknown(apply: var.role)'],
    [
      'an output that is not there',
      { role: references('module.roles.id', 'module.roles') },
      'unknown(apply: var.role)',
    ],
    ['a constant', { role: { constant_value: 'x' } }, 'unknown(apply: var.role)'],
    ['nothing', {}, 'unknown(apply: var.role)'],
  ])('the call hands in %s', (_, inputs, shown) => {
    expect(modules(inputs)).toBe(shown);
  });

  test.each<[string, object, string]>([
    ['the whole resource', references('aws_iam_role.r'), '"<module.roles.aws_iam_role.r arn>"'],
    [
      'an object of its attributes',
      references('aws_iam_role.r.arn', 'aws_iam_role.r', 'aws_iam_role.r.name', 'aws_iam_role.r'),
      '"<module.roles.aws_iam_role.r arn>"',
    ],
  ])('an output is %s, and its attribute is asked for', (_, expression, shown) => {
    const role = references('module.roles.it.arn', 'module.roles.it', 'module.roles');
    expect(modules({ role }, {}, { it: { expression } })).toBe(shown);
  });

  test('circles end', () => {
    const circle = { it: { expression: references('module.roles.it', 'module.roles') } };
    expect(modules({ role: references('var.role') })).toMatch(/^unknown/);
    expect(modules({ role: references('module.roles.it', 'module.roles') }, {}, circle)).toMatch(/^unknown/);
  });
});

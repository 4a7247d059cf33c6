import { describe, expect, test } from '@jest/globals';
import { entry } from '../../../src/input/value.js';
import { attribute, change, configured, named, read, resourceIn, show } from './plans.js';

const policy = named('aws_iam_policy.a');

/** One policy in `planned_values` with one change. */
function planned(actions: string[], values: object | undefined, after: object | null): object {
  return {
    planned_values: { root_module: { resources: [{ ...policy, ...(values && { values }) }] } },
    resource_changes: [{ ...policy, change: { actions, before: {}, after, after_unknown: {} } }],
  };
}

describe('what will be there', () => {
  test.each<[string, object, string[]]>([
    ['created', planned(['create'], {}, {}), ['aws_iam_policy.a']],
    ['unchanged', planned(['no-op'], {}, {}), ['aws_iam_policy.a']],
    ['replaced', planned(['delete', 'create'], {}, {}), ['aws_iam_policy.a']],
    ['replaced, the new one first', planned(['create', 'delete'], {}, {}), ['aws_iam_policy.a']],
    ['replaced, the old one let go', planned(['create', 'forget'], {}, {}), ['aws_iam_policy.a']],
    ['forgotten, though planned_values still has it', planned(['forget'], undefined, null), []],
    [
      'destroyed',
      {
        planned_values: { root_module: {} },
        resource_changes: [{ ...policy, change: { actions: ['delete'], after: null } }],
      },
      [],
    ],
    [
      'without a change',
      { planned_values: { root_module: { resources: [{ ...policy, values: {} }] } } },
      ['aws_iam_policy.a'],
    ],
    [
      'in resource_changes only, as in a plan that was cut down',
      { resource_changes: [change(policy, {})] },
      ['aws_iam_policy.a'],
    ],
    [
      'deferred',
      { planned_values: { root_module: {} }, deferred_changes: [{ reason: 'x', resource_change: change(policy, {}) }] },
      ['aws_iam_policy.a'],
    ],
  ])('%s', (_, members, addresses) => {
    const document = read(members);
    expect(document.problems).toEqual([]);
    expect(document.resources.map((resource) => resource.address)).toEqual(addresses);
  });

  test('what a replacement leaves behind is no resource and does not hide its successor', () => {
    const left = { ...policy, deposed: '1c2d3e4f', change: { actions: ['delete'], before: {}, after: null } };
    const document = read({
      planned_values: { root_module: { resources: [{ ...policy, values: { name: 'new' } }] } },
      resource_changes: [left, change(policy, { name: 'new' })],
    });
    expect(attribute(document, 'aws_iam_policy.a', 'name')).toBe('"new"');
  });

  test('the configuration is no list of what will be', () => {
    const root_module = { resources: [configured('aws_iam_policy.count_is_zero', {})] };
    expect(read({ planned_values: { root_module: {} }, configuration: { root_module } }).resources).toEqual([]);
  });

  test('an address that comes twice is a problem', () => {
    const resources = [
      { ...policy, values: {} },
      { ...policy, values: {} },
    ];
    expect(read({ planned_values: { root_module: { resources } } }).problems).toHaveLength(1);
  });
});

describe('what was there', () => {
  const was = (members: object) => {
    const document = read(members);
    expect(document.problems).toEqual([]);
    return (document.before?.() ?? []).map(({ address, attributes }) => {
      const name = entry(attributes, 'name');
      return `${address}: ${name === undefined ? 'nothing' : show(name)}`;
    });
  };
  const state = (...resources: object[]) => ({ format_version: '1.0', values: { root_module: { resources } } });
  const old = { ...policy, values: { name: 'old' } };
  const changed = (actions: string[], more: object = {}, on: object = {}) => ({
    ...policy,
    ...on,
    change: { actions, before: { name: 'old' }, after: { name: 'new' }, after_unknown: {}, ...more },
  });
  const after = { root_module: { resources: [{ ...policy, values: { name: 'new' } }] } };
  const none = { root_module: {} };
  const kept = { ...policy, address: 'aws_iam_policy.kept', name: 'kept', values: { name: 'kept' } };

  test.each<[string, object, string[]]>([
    ['created', { planned_values: after, resource_changes: [changed(['create'], { before: null })] }, []],
    [
      'updated',
      { planned_values: after, resource_changes: [changed(['update'])], prior_state: state(old) },
      ['aws_iam_policy.a: "old"'],
    ],
    [
      'unchanged',
      { planned_values: after, resource_changes: [changed(['no-op'])], prior_state: state(old) },
      ['aws_iam_policy.a: "old"'],
    ],
    [
      'destroyed',
      { planned_values: none, resource_changes: [changed(['delete'], { after: null })], prior_state: state(old) },
      ['aws_iam_policy.a: "old"'],
    ],
    [
      'replaced',
      { planned_values: after, resource_changes: [changed(['delete', 'create'])], prior_state: state(old) },
      ['aws_iam_policy.a: "old"'],
    ],
    [
      'replaced, the new one first',
      { planned_values: after, resource_changes: [changed(['create', 'delete'])], prior_state: state(old) },
      ['aws_iam_policy.a: "old"'],
    ],
    [
      'forgotten',
      { planned_values: none, resource_changes: [changed(['forget'], { after: null })], prior_state: state(old) },
      ['aws_iam_policy.a: "old"'],
    ],
    [
      'moved: the state has the new address',
      {
        planned_values: after,
        resource_changes: [changed(['no-op'], {}, { previous_address: 'aws_iam_policy.z' })],
        prior_state: state(old),
      },
      ['aws_iam_policy.a: "old"'],
    ],
    [
      'moved: a state that has the old one does not have it twice',
      {
        planned_values: after,
        resource_changes: [changed(['no-op'], {}, { previous_address: 'aws_iam_policy.z' })],
        prior_state: state({ ...old, address: 'aws_iam_policy.z', name: 'z' }),
      },
      ['aws_iam_policy.z: "old"'],
    ],
    [
      'imported, and not in the state',
      {
        planned_values: after,
        resource_changes: [changed(['update'], { importing: { id: 'x' } })],
        prior_state: state(kept),
      },
      ['aws_iam_policy.kept: "kept"', 'aws_iam_policy.a: "old"'],
    ],
    [
      'left behind by an earlier replacement',
      {
        planned_values: none,
        resource_changes: [changed(['delete'], { after: null }, { deposed: '1c2d3e4f' })],
        prior_state: state(kept),
      },
      ['aws_iam_policy.kept: "kept"'],
    ],
    [
      'changed by hand: as it was found',
      {
        planned_values: after,
        resource_changes: [changed(['update'])],
        resource_drift: [changed(['update'], { before: { name: 'applied' }, after: { name: 'old' } })],
        prior_state: state(old),
      },
      ['aws_iam_policy.a: "old"'],
    ],
    [
      'in a plan that was cut down to its changes',
      { resource_changes: [changed(['update'])] },
      ['aws_iam_policy.a: "old"'],
    ],
    [
      'in a module, in such a plan',
      {
        resource_changes: [
          changed(
            ['update'],
            {},
            { ...named('aws_iam_policy.a', { module: 'module.m["x.y"]' }), type: 'aws_iam_policy' },
          ),
        ],
      },
      ['module.m["x.y"].aws_iam_policy.a: "old"'],
    ],
  ])('%s', (_, members, expected) => {
    expect(was(members)).toEqual(expected);
  });
});

describe('data sources', () => {
  const document = named('data.aws_iam_policy_document.d');
  const prior = (...resources: object[]) => ({ format_version: '1.0', values: { root_module: { resources } } });
  const configuration = { root_module: { resources: [configured('data.aws_iam_policy_document.d', {})] } };

  test('one read while planning is in the prior state only', () => {
    const read_ = read({
      planned_values: { root_module: {} },
      prior_state: prior({ ...document, values: { json: '{}' } }, { ...policy, values: { name: 'old' } }),
      configuration,
    });
    expect(read_.resources.map((resource) => resource.address)).toEqual(['data.aws_iam_policy_document.d']);
    expect(attribute(read_, document.address, 'json')).toBe('"{}"');
  });

  test('one that is read again has the plan’s values, not the state’s', () => {
    const read_ = read({
      planned_values: { root_module: { resources: [{ ...document, values: { version: null } }] } },
      resource_changes: [
        { ...document, change: { actions: ['read'], after: { version: null }, after_unknown: { json: true } } },
      ],
      prior_state: prior({ ...document, values: { json: '{"old":true}' } }),
      configuration,
    });
    expect(read_.resources).toHaveLength(1);
    expect(attribute(read_, document.address, 'json')).toBe('computed');
  });

  test('one that the sources no longer have is left in the state by a plan without refresh', () => {
    const gone = { ...named('data.aws_iam_role.gone'), values: {} };
    const members = { planned_values: { root_module: {} }, prior_state: prior(gone) };
    expect(read({ ...members, configuration }).resources).toEqual([]);
    expect(read(members).resources).toHaveLength(1);
  });
});

describe('ephemeral resources', () => {
  test('are in the sources only, and do not pass for a managed one of the same name', () => {
    const role = named('aws_iam_role.a');
    const ephemeral = { address: 'ephemeral.aws_iam_role.a', mode: 'ephemeral', type: 'aws_iam_role', name: 'a' };
    const document = read({
      resource_changes: [change(role, {}, { arn: true })],
      configuration: {
        root_module: { resources: [configured('aws_iam_role.a', {}), { ...ephemeral, expressions: 1 }] },
      },
    });
    expect(document.resources.map(({ address }) => address)).toEqual(['aws_iam_role.a']);
  });
});

describe('modules', () => {
  const awkward = [
    'web.shop',
    'index[0].policy',
    'the "A" team',
    'back\\slash',
    'a].module.b["c',
    'größe & co',
    'データ',
    '$${x}',
  ];

  test.each(awkward)('the key %j stays one key, in modules and resources', (key) => {
    const module = `module.team[${JSON.stringify(key)}]`;
    const inner = `${module}.module.permissions`;
    const role = named('aws_iam_role.r', { key, module: inner });
    const use = named('aws_lambda_function.f', { key, module: inner });
    const document = read({
      planned_values: {
        root_module: {
          child_modules: [
            {
              address: module,
              child_modules: [
                {
                  address: inner,
                  resources: [
                    { ...role, values: {} },
                    { ...use, values: {} },
                  ],
                },
              ],
            },
          ],
        },
      },
      resource_changes: [change(role, {}, { arn: true }), change(use, {}, { role: true })],
      configuration: {
        root_module: {
          module_calls: {
            team: {
              module: {
                module_calls: {
                  permissions: {
                    module: {
                      resources: [
                        configured('aws_iam_role.r'),
                        configured('aws_lambda_function.f', {
                          role: { references: ['aws_iam_role.r', 'each.key'] },
                        }),
                      ],
                    },
                  },
                },
              },
            },
          },
        },
      },
    });
    expect(document.problems).toEqual([]);
    expect(attribute(document, use.address, 'role')).toBe(`"<${role.address}>"`);
  });

  test('the place is asked for by the names of the calls, without keys', () => {
    const module = 'module.team["a.b"].module.permissions';
    const role = named('aws_iam_role.r', { module });
    const asked: unknown[] = [];
    const place = { file: 'modules/permissions/main.tf', syntax: 'hcl' as const, route: [] };
    const document = read(
      { resource_changes: [change(role, {})] },
      {
        resource(...question) {
          asked.push(question);
          return place;
        },
        bareReference: () => undefined,
        sets: () => undefined,
      },
    );
    expect(asked).toEqual([[['team', 'permissions'], 'managed', 'aws_iam_role', 'r']]);
    expect(resourceIn(document, role.address).place).toBe(place);
  });

  test.each<[string, object]>([
    ['a child without an address', { resources: [] }],
    ['a child of another module', { address: 'module.other' }],
    ['a child whose address is none', { address: 'module.team.surprise' }],
    ['a key that does not end', { address: 'module.team.module.x["a' }],
  ])('%s is a problem', (_, child) => {
    const root_module = { child_modules: [{ address: 'module.team', child_modules: [child] }] };
    expect(read({ planned_values: { root_module } }).problems).toHaveLength(1);
  });
});

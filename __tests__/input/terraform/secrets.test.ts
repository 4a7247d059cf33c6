import { describe, expect, test } from '@jest/globals';
import { change, named, read } from './plans.js';

const role = named('aws_iam_role.app');

/** Secrets of a plan with the variable `v`. */
function ofVariable(value: unknown, variable: object = { sensitive: true }): readonly string[] {
  const root_module = { variables: { v: variable } };
  return read({ planned_values: { root_module: {} }, variables: { v: { value } }, configuration: { root_module } })
    .secrets;
}

function ofResource(
  before: object | null,
  beforeMarks: unknown,
  after: object | null,
  afterMarks: unknown,
): readonly string[] {
  const marks = { before, before_sensitive: beforeMarks, after_sensitive: afterMarks };
  return read({ resource_changes: [change(role, after ?? {}, {}, marks)] }).secrets;
}

describe('what must not be printed', () => {
  test.each<[string, readonly string[], string[]]>([
    ['a sensitive variable', ofVariable('northwind-secret'), ['northwind-secret']],
    ['what is in it', ofVariable({ a: ['hunter2', { b: 'swordfish' }] }), ['hunter2', 'swordfish']],
    ['a number', ofVariable(417417), ['417417']],
    ['its default, too', ofVariable('given', { sensitive: true, default: 'written' }), ['given', 'written']],
    ['no other variable', ofVariable('eu-central-1', {}), []],
    ['short ones, too', ofVariable(['abc', '', 12]), ['abc', '12']],
    ['nothing without a letter or digit', ofVariable(['*', '/', '----']), []],
    [
      'what is in JSON, which may be decoded',
      ofVariable('{"user": ["admin-user", 4711], "on": true}'),
      ['{"user": ["admin-user", 4711], "on": true}', 'admin-user', '4711'],
    ],
    [
      'not where it is secret because of one thing in it',
      ofVariable(['{"user": "admin-user", "password": "hunter2"}', 'hunter2']),
      ['{"user": "admin-user", "password": "hunter2"}', 'hunter2'],
    ],
    ['not where it only looks like JSON', ofVariable('{"user": "admin-user"'), ['{"user": "admin-user"']],
    [
      'no plain words',
      ofVariable([
        'Allow',
        '2012-10-17',
        'eu-central-1',
        'lambda.amazonaws.com',
        'true',
        'lambda',
        'role',
        's3:GetObject',
      ]),
      [],
    ],
    ['a marked attribute', ofResource(null, false, { a: 'swordfish', b: 'plain-text' }, { a: true }), ['swordfish']],
    ['a marked item', ofResource(null, false, { a: ['plain', 'swordfish'] }, { a: [false, true] }), ['swordfish']],
    ['everything below a mark', ofResource(null, false, { a: { b: ['swordfish'] } }, true), ['swordfish']],
    ['what was before', ofResource({ a: 'old-secret' }, { a: true }, {}, false), ['old-secret']],
    [
      'a policy as a whole, not the words in it',
      ofResource(null, false, { policy: '{"Effect":"Allow"}' }, { policy: true }),
      ['{"Effect":"Allow"}'],
    ],
    ['marks for nothing', ofResource(null, true, {}, { a: { b: [true] } }), []],
  ])('%s', (_, found, secrets) => {
    expect([...found].sort()).toEqual([...secrets].sort());
  });

  test.each<[string, object, string[]]>([
    [
      'an output',
      { planned_values: { root_module: {}, outputs: { o: { sensitive: true, value: ['swordfish'] } } } },
      ['swordfish'],
    ],
    [
      'what it was before',
      { prior_state: { values: { outputs: { o: { sensitive: true, value: 'swordfish' } } } } },
      ['swordfish'],
    ],
    [
      'no other output',
      { planned_values: { root_module: {}, outputs: { o: { sensitive: false, value: 'plain-text' } } } },
      [],
    ],
    [
      'all of a data source',
      {
        prior_state: {
          values: {
            root_module: {
              resources: [{ ...named('data.aws_x.y'), values: { a: 'swordfish' }, sensitive_values: true }],
            },
          },
        },
      },
      ['swordfish'],
    ],
  ])('%s', (_, members, secrets) => {
    expect(read({ planned_values: { root_module: {} }, ...members }).secrets).toEqual(secrets);
  });

  test('of a destroyed resource', () => {
    const gone = {
      ...role,
      change: { actions: ['delete'], before: { a: 'swordfish' }, before_sensitive: { a: true }, after: null },
    };
    expect(read({ resource_changes: [gone] }).secrets).toEqual(['swordfish']);
  });

  test('of data sources, which only the prior state has', () => {
    const data = {
      ...named('data.aws_ssm_parameter.p'),
      values: { value: 'swordfish', name: 'plain' },
      sensitive_values: { value: true },
    };
    const document = read({
      planned_values: { root_module: {} },
      prior_state: { values: { root_module: { resources: [data] } } },
    });
    expect(document.secrets).toEqual(['swordfish']);
  });

  test('of what was before and is in no change, in modules, too', () => {
    const child_modules = [
      {
        address: 'module.m',
        resources: [{ ...named('aws_iam_role.app'), values: { a: 'swordfish' }, sensitive_values: { a: true } }],
      },
    ];
    const prior_state = { values: { root_module: { child_modules } } };
    expect(read({ planned_values: { root_module: {} }, prior_state }).secrets).toEqual(['swordfish']);
  });

  test('of a deferred change', () => {
    const resource_change = change(role, {}, {}, { before: { a: 'swordfish' }, before_sensitive: { a: true } });
    const document = read({ resource_changes: [], deferred_changes: [{ reason: 'x', resource_change }] });
    expect(document.secrets).toEqual(['swordfish']);
  });

  test('what is written for a write-only attribute, of which there is no value', () => {
    const parameter = named('aws_ssm_parameter.p');
    const block = { ...parameter, expressions: { value_wo: { constant_value: 'swordfish' } } };
    const marks = { after_sensitive: { value: true, value_wo: true } };
    const document = read({
      resource_changes: [change(parameter, { value_wo: null }, { value: true }, marks)],
      configuration: { root_module: { resources: [block] } },
    });
    expect(document.secrets).toEqual(['swordfish']);
  });

  test('of outputs', () => {
    const outputs = { a: { sensitive: true, value: 'swordfish' }, b: { sensitive: false, value: 'plain' } };
    expect(read({ planned_values: { outputs, root_module: {} } }).secrets).toEqual(['swordfish']);
  });

  test('of a module’s variables, where the call says them', () => {
    const module = { variables: { v: { sensitive: true, default: 'written' } } };
    const module_calls = { m: { expressions: { v: { constant_value: 'swordfish' } }, module } };
    const document = read({ planned_values: { root_module: {} }, configuration: { root_module: { module_calls } } });
    expect([...document.secrets].sort()).toEqual(['swordfish', 'written']);
  });
});

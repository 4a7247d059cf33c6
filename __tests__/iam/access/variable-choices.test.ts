import { describe, expect, test } from '@jest/globals';
import { about, all, not } from '../../../src/iam/access/access.js';
import { grantsBeyond } from '../../../src/iam/access/grants-beyond.js';
import type { Universe } from '../../../src/iam/access/universe.js';
import { variableChoices } from '../../../src/iam/access/variable-choices.js';
import type { Condition, Pieces } from '../../../src/iam/statement.js';
import { condition, request, statement, unknownGap, variable } from '../build.js';

const home = (...names: string[]): Pieces => ['arn:aws:s3:::home/', ...names.map(variable)];
const reads = (resource: Pieces, ...conditions: Condition[]) =>
  about(statement({ action: 's3:GetObject', resource: [resource], conditions }));
const choicesOf = (access: Parameters<typeof variableChoices>[0], universe: Universe = {}) =>
  variableChoices(access, universe).map(({ values, context }) => [
    Object.fromEntries(values),
    Object.fromEntries(context),
  ]);

describe('what policy variables are taken to hold', () => {
  test.each<readonly [name: string, access: Parameters<typeof variableChoices>[0], values: readonly object[]]>([
    ['none', reads(['*']), [{}]],
    ['one', reads(home('aws:username')), [{ 'aws:username': 'any' }]],
    [
      'each key another',
      reads(home('a:a', 'b:b', 'c:c', 'd:d')),
      [{ 'a:a': 'any', 'b:b': 'some', 'c:c': 'other', 'd:d': 'any-3' }],
    ],
    ['one key spelt in two ways', reads(home('a:b', 'A:B')), [{ 'a:b': 'any', 'A:B': 'any' }]],
    ['the account', reads(home('aws:PrincipalAccount')), [{ 'aws:PrincipalAccount': '111122223333' }]],
    [
      'what conditions ask of the key, each text once, in all statements',
      all([
        reads(home('a:b'), condition('StringEquals', 'A:b', 'x', 'y', 'x'), condition('StringEquals', 'a:b', 'y')),
        not(reads(['*'], condition('StringLike', 'a:b', 'z*', ['z', unknownGap], 'w'))),
      ]),
      [{ 'a:b': 'any' }, { 'a:b': 'x' }, { 'a:b': 'y' }, { 'a:b': 'w' }],
    ],
    [
      'but no more than a few',
      reads(home('a:b'), condition('StringEquals', 'a:b', '1', '2', '3', '4', '5')),
      [{ 'a:b': 'any' }, { 'a:b': '1' }, { 'a:b': '2' }, { 'a:b': '3' }],
    ],
    [
      'not of other keys',
      reads(home('a:b', 'a:d'), condition('StringEquals', 'a:c', 'x'), condition('StringEquals', 'a:d', 'y')),
      [
        { 'a:b': 'any', 'a:d': 'some' },
        { 'a:b': 'any', 'a:d': 'y' },
      ],
    ],
  ])('%s', (_, access, values) => {
    expect(choicesOf(access).map(([held]) => held)).toEqual(values);
  });

  test('the request says so, too', () => {
    expect(choicesOf(reads(home('aws:UserName')))).toEqual([[{ 'aws:UserName': 'any' }, { 'aws:username': ['any'] }]]);
  });

  test('what is known of requests stays', () => {
    const given = request({ 'aws:UserName': 'ann' });
    const access = reads(home('aws:username'), condition('StringEquals', 'aws:username', 'bob'));
    expect(choicesOf(access, { given }).map(([held]) => held)).toEqual([
      { 'aws:username': 'ann' },
      { 'aws:username': 'ann' },
    ]);
    expect(choicesOf(reads(home('aws:ResourceAccount')), { account: '444455556666' })).toEqual([
      [{ 'aws:ResourceAccount': '444455556666' }, { 'aws:resourceaccount': ['444455556666'] }],
    ]);
  });
});

test('a request in a set with variables is found, with what the variables hold', () => {
  const after = { identity: { statements: [statement({ action: 's3:GetObject', resource: [home('aws:username')] })] } };
  const found = grantsBeyond(after, { identity: { statements: [] } }, {});
  expect(found.is).toBe(true);
  const asked = found.is === true ? found.request : undefined;
  expect(asked?.resource).toBe(`arn:aws:s3:::home/${asked?.context.get('aws:username')?.join()}`);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { shippedRules } from '../../src/data/shipped-rules.js';
import type { Example, Examples, Rule } from '../../src/engine/rule.js';
import { needlessClauses } from '../../src/rule-tester/deletion.js';
import { checkExamples, outcomeOf } from '../../src/rule-tester/examples.js';
import { testRuleFiles } from '../../src/rule-tester/run.js';
import { rule } from '../engine/build.js';

const wide = { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' };
const named = { ...wide, Resource: 'arn:aws:iam::111122223333:role/app' };

function shipped(id: string): Rule {
  const found = shippedRules.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

describe('what an example comes to', () => {
  const passRole = shipped('passrole-named-roles');
  const trust = shipped('role-trust-matches-consumer');
  const use = (role: string, given: unknown) => ({
    consumer: 'c',
    role,
    services: ['lambda.amazonaws.com'],
    trust: given,
  });

  test.each<[string, Rule, Omit<Example, 'name'>, string]>([
    ['a statement', passRole, { statement: named }, 'pass'],
    ['one that fails', passRole, { statement: wide }, 'fail at Resource'],
    ['a role of the change', passRole, { statement: { ...wide, Resource: { $ref: 'role' } } }, 'pass'],
    [
      'what is not known',
      passRole,
      { statement: { ...wide, Resource: ['x', { $unknown: 'var.x' }] } },
      'unknown at Resource[1]',
    ],
    ['a policy', passRole, { policy: { Statement: [named, wide] } }, 'fail at Statement[1].Resource'],
    [
      'of several statements the worst',
      passRole,
      { policy: { Statement: [{ ...wide, Resource: { $unknown: 'x' } }, wide] } },
      'fail at Statement[1].Resource',
    ],
    ['held below a boundary', passRole, { statement: wide, boundary: true }, 'unknown at Resource'],
    ['what the rule is not about', passRole, { statement: { ...wide, Action: 's3:*' } }, 'pass'],
    ['a trusted service', trust, { 'role-use': use('r', ['lambda.amazonaws.com']) }, 'pass'],
    ['another one', trust, { 'role-use': use('r', ['ec2.amazonaws.com']) }, 'fail at role'],
    ['a role outside', trust, { 'role-use': use('r', 'outside') }, 'unknown at role'],
    [
      'a type of consumer that the rule is not about',
      { ...trust, where: { consumer_type: 'aws_lambda_function' } },
      { 'role-use': use('r', ['ec2.amazonaws.com']) },
      'pass',
    ],
    [
      'one that it is about',
      { ...trust, where: { consumer_type: 'aws_lambda_function' } },
      { 'role-use': { ...use('r', ['ec2.amazonaws.com']), type: 'aws_lambda_function' } },
      'fail at role',
    ],
    ['a role called like its consumer', trust, { 'role-use': { ...use('c', ['ec2.amazonaws.com']) } }, 'fail at role'],
    [
      'names of every object',
      trust,
      { 'role-use': { ...use('constructor', ['ec2.amazonaws.com']), consumer: '__proto__' } },
      'fail at role',
    ],
  ])('%s', (_, given, example, expected) => {
    const { verdict, at } = outcomeOf(given, { name: 'x', ...example });
    expect(at === undefined ? verdict : `${verdict} at ${at}`).toBe(expected);
  });
});

describe('what is wrong with examples', () => {
  const passRole = shipped('passrole-named-roles');
  const check = (examples: Partial<Examples>) =>
    checkExamples(passRole, { pass: [], fail: [], unknown: [], ...examples });

  test.each<[string, Partial<Examples>, string[]]>([
    ['nothing', { fail: [{ name: 'a', statement: wide, at: 'Resource' }] }, []],
    ['another verdict', { pass: [{ name: 'a', statement: wide }] }, ['`a` should be pass, but is fail']],
    [
      'no place',
      { fail: [{ name: 'a', statement: wide }] },
      ['`a` does not say where the finding must point; add `at: "Resource"`'],
    ],
    [
      'another place',
      { fail: [{ name: 'a', statement: wide, at: 'Action' }] },
      ['`a` should point at `Action`, but points at `Resource`'],
    ],
    [
      'a name twice',
      {
        pass: [
          { name: 'a', statement: named },
          { name: 'a', statement: named },
        ],
      },
      ['two examples are called `a`'],
    ],
  ])('%s', (_, examples, wrong) => expect(check(examples)).toEqual(wrong));
});

describe('clauses that no example needs', () => {
  const needless = (asks: Parameters<typeof rule>[1], pass: object[], fail: object[]) =>
    needlessClauses(rule('statement', asks), {
      pass: pass.map((statement, at) => ({ name: `p${at}`, statement })),
      fail: fail.map((statement, at) => ({ name: `f${at}`, statement, at: '' })),
      unknown: [],
    });

  test.each<[string, Parameters<typeof needless>, string[]]>([
    ['none', [{ require: { effect: 'Deny' } }, [{ ...wide, Effect: 'Deny' }], [wide]], []],
    [
      'all of them, without examples',
      [{ where: { effect: 'Allow' }, require: { sid: 'x' } }, [], []],
      ['where.effect', 'require.sid'],
    ],
    ['one of two', [{ require: { effect: 'Deny', sid: 'x' } }, [], [wide]], ['require.effect', 'require.sid']],
    [
      'one operator of a fact',
      [
        { require: { actions: { reach: 'iam:PassRole', cover: 'iam:PassRole' } } },
        [wide],
        [{ ...wide, Action: 's3:*' }],
      ],
      ['require.actions.reach', 'require.actions.cover'],
    ],
  ])('%s', (_, given, expected) => expect(needless(...given)).toEqual(expected));
});

describe('running rule files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passgate-rules-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const text = (message: string) => `id: sample
title: A sample
severity: low
rationale: why
remediation: what
references: [https://example.com]
each: statement
require: { effect: Deny }
message: ${message}
examples:
  pass:
    - name: a deny
      statement: { Effect: Deny, Action: "*", Resource: "*" }
  fail:
    - name: an allow
      statement: { Effect: Allow, Action: "*", Resource: "*" }
      at: ""
`;

  test('that are right', async () => {
    write('sample.yaml', text('no'));
    expect(await testRuleFiles(['sample.yaml'], folder)).toEqual({
      output: 'sample.yaml: 2 examples as declared, every clause needed\n',
      code: 0,
    });
  });

  test.each<[string, string, string, RegExp]>([
    ['a placeholder that there is not', 'sample.yaml', text("'{x}'"), /^sample\.yaml:9:\d+: `\{x\}` is none of/],
    [
      'an operator that there is not',
      'sample.yaml',
      text('no').replace('effect: Deny }', 'effect: { like: x } }'),
      /^sample\.yaml:8:22: unknown key `like`/m,
    ],
    [
      'an example that does not come out',
      'sample.yaml',
      text('no').replace('Effect: Deny', 'Effect: Allow'),
      /`a deny` should be pass, but is fail/,
    ],
    [
      'another name',
      'other.yaml',
      text('no'),
      /^other\.yaml:1:\d+: the id is `sample`, but the file is called `other`/,
    ],
    ['no YAML', 'sample.yaml', '{', /^sample\.yaml:1:/],
  ])('%s', async (_, name, written, said) => {
    write(name, written);
    const { output, code } = await testRuleFiles([name], folder);
    expect(output).toMatch(said);
    expect(code).toBe(2);
  });

  test.each<[string, string]>([
    ['missing.yaml', 'missing.yaml: no file or folder has this path'],
    ['missing', 'missing: no file or folder has this path'],
  ])('%s is not there', async (path, said) => {
    const { output, code } = await testRuleFiles([path], join(folder, '..', 'nowhere'));
    expect(output.split('\n')[0]?.startsWith(said)).toBe(true);
    expect(code).toBe(2);
  });
});

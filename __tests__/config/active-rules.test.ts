import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { activeRules } from '../../src/config/active-rules.js';
import { loadConfig } from '../../src/config/config.js';
import { shippedRules } from '../../src/data/shipped-rules.js';

const folder = mkdtempSync(join(tmpdir(), 'passgate-active-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'own'));
const passRole = 'rules/passrole/passrole-named-roles.yaml';
cpSync(passRole, join(folder, 'twin', 'passrole-named-roles.yaml'));
writeFileSync(
  join(folder, 'own', 'sample.yaml'),
  `id: sample
title: A sample
severity: low
rationale: why
remediation: what
references: []
each: statement
require: { effect: Deny }
message: no
examples:
  pass: [{ name: a, statement: { Effect: Deny } }]
  fail: [{ name: b, statement: { Effect: Allow } }]
`,
);

/** The rules that are on, or `line: message` for each problem. */
async function activate(text: string, extra: string[] = [], unknown?: 'fail' | 'warn' | 'ignore') {
  writeFileSync(join(folder, '.passgate.yml'), text);
  const loaded = await loadConfig(folder, '.passgate.yml');
  if ('problems' in loaded) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  const active = await activeRules(
    loaded.config,
    extra.map((path) => join(folder, path)),
    unknown,
    folder,
  );
  if ('problems' in active)
    return active.problems.map(({ file, line, message }) => `${file}:${line ?? ''}: ${message}`);
  return active.rules;
}

const idsOf = (rules: Awaited<ReturnType<typeof activate>>) =>
  rules.map((one) => (typeof one === 'string' ? one : one.rule.id));
const shipped = shippedRules.map(({ id }) => id);

describe('which rules are on', () => {
  test.each<[string, string, string[], string[]]>([
    ['the shipped ones', '{}', [], shipped],
    ['with a folder of the configuration', 'rules: [recommended, ./own]', [], [...shipped, 'sample']],
    ['with a folder of --rules', '{}', ['own'], [...shipped, 'sample']],
    ['named twice', 'rules: [recommended, ./own]', ['own/sample.yaml'], [...shipped, 'sample']],
    ['only those of a file', 'rules: [./own/sample.yaml]', [], ['sample']],
    [
      'without one that is off',
      'overrides: { passrole-named-roles: { off: "because" } }',
      [],
      shipped.filter((id) => id !== 'passrole-named-roles'),
    ],
  ])('%s', async (_, text, extra, ids) => expect(idsOf(await activate(text, extra))).toEqual(ids));
});

test('what overrides change', async () => {
  const text = 'overrides: { passrole-named-roles: { severity: low, unknown: fail, params: { min_prefix: 5 } } }';
  expect((await activate(text))[0]).toMatchObject({
    severity: 'low',
    unknown: 'fail',
    params: { role_name: 'prefix', min_prefix: 5 },
  });
  expect((await activate(text, [], 'ignore'))[0]).toMatchObject({ unknown: 'ignore' });
  expect((await activate('{}'))[0]).toMatchObject({ severity: 'high', unknown: 'warn', params: { min_prefix: 3 } });
});

describe('what is wrong', () => {
  test.each<[string, string, string[], RegExp]>([
    [
      'no such rule',
      'overrides:\n  passrole-named-role: { severity: low }',
      [],
      /^\.passgate\.yml:2: there is no rule `passrole-named-role`; did you mean `passrole-named-roles`\?$/,
    ],
    [
      'no such parameter',
      'overrides:\n  passrole-named-roles:\n    params: { min_prefx: 3 }',
      [],
      /^\.passgate\.yml:3: the rule `passrole-named-roles` has no parameter `min_prefx`; did you mean `min_prefix`\?$/,
    ],
    [
      'a parameter of every object',
      'overrides:\n  passrole-named-roles:\n    params: { constructor: 3 }',
      [],
      /has no parameter `constructor`$/,
    ],
    [
      'a value of another type',
      'overrides:\n  passrole-named-roles:\n    params: { min_prefix: three }',
      [],
      /^\.passgate\.yml:3: `min_prefix` must be a whole number$/,
    ],
    [
      'of a rule that is off, too',
      'overrides:\n  passrole-named-roles:\n    off: because\n    params: { x: 1 }',
      [],
      /has no parameter `x`$/,
    ],
    [
      'an id that is taken',
      '{}',
      ['twin'],
      /^twin\/passrole-named-roles\.yaml:: the rule `passrole-named-roles` is defined in the shipped rules, too; give this one another id$/,
    ],
    ['no such file', '{}', ['missing.yaml'], /^missing\.yaml:: no file or folder has this path/],
  ])('%s', async (_, text, extra, said) => {
    const problems = await activate(text, extra);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toEqual(expect.stringMatching(said));
  });
});

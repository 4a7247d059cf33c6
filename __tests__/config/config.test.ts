import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Config, type ConfigResult, loadConfig } from '../../src/config/config.js';
import { configJsonSchema } from '../../src/config/schema.js';
import { asNobody } from '../support/as-nobody.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'passgate-config-')));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes files below the temporary root. */
function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

function config(result: ConfigResult): Config {
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.config;
}

/** The problems as `file:line:column message`. */
function problems(result: ConfigResult): string[] {
  if ('config' in result) return [];
  return result.problems.map(({ file, line, column, message }) =>
    [file, line, column]
      .filter((part) => part !== undefined)
      .join(':')
      .concat(` ${message}`),
  );
}

describe('where it is looked for', () => {
  test('no file: what is shipped', async () => {
    expect(config(await loadConfig(root))).toMatchObject({
      file: null,
      folder: root,
      rules: ['recommended'],
      accounts: [],
      include: null,
      exclude: [],
    });
  });

  test('in the working directory', async () => {
    write({
      '.git/HEAD': '',
      '.passgate.yml': 'accounts: ["111122223333"]',
      'a/.passgate.yml': 'accounts: ["444455556666"]',
    });
    expect(config(await loadConfig(join(root, 'a')))).toMatchObject({
      file: '.passgate.yml',
      accounts: ['444455556666'],
    });
  });

  test('upward to the git root, whose paths then count from there', async () => {
    write({
      '.git/HEAD': '',
      'infra/.passgate.yml': 'rules: [./own]\nexclude: [old/**]',
      'infra/own/a.yaml': '',
      'infra/b/c/x': '',
    });
    const found = config(await loadConfig(join(root, 'infra/b/c')));
    expect(found).toMatchObject({ file: '../../.passgate.yml', folder: join(root, 'infra'), exclude: ['old/**'] });
    expect(found.rules).toEqual([join(root, 'infra/own')]);
  });

  test('never above the git root', async () => {
    write({ '.passgate.yml': 'nonsense: 1', 'repo/.git': 'gitdir: elsewhere' });
    expect(config(await loadConfig(join(root, 'repo'))).file).toBeNull();
  });

  test('outside of a work tree only in the working directory', async () => {
    write({ '.passgate.yml': 'nonsense: 1', 'a/x': '' });
    expect(config(await loadConfig(join(root, 'a'))).file).toBeNull();
  });

  test.each(['.passgate.yaml', 'passgate.yml', 'passgate.yaml', '.passgate.json'])('called %s', async (name) => {
    write({ [name]: '' });
    expect(problems(await loadConfig(root))).toEqual([
      `${name} this name is not read; did you mean \`.passgate.yml\`? rename the file`,
    ]);
  });

  test('named', async () => {
    write({ 'ci/gate.yaml': 'rules: [recommended, ../own]', 'own/a.yaml': '', '.passgate.yml': 'nonsense: 1' });
    expect(config(await loadConfig(root, 'ci/gate.yaml')).rules).toEqual(['recommended', join(root, 'own')]);
  });

  test.each([
    ['a folder', 'ci', 'ci it is a folder, where a file is needed'],
    [
      'a folder with the file in it',
      'repo',
      'repo it is a folder, where a file is needed; did you mean `repo/.passgate.yml`?',
    ],
    ['a missing file', 'ci/gaet.yml', 'ci/gaet.yml no such file; did you mean `ci/gate.yml`?'],
    ['a missing folder', 'c/gate.yml', 'c/gate.yml no such file; did you mean `ci/gate.yml`?'],
    ['a path of Windows', 'ci\\gate.yml', 'ci\\gate.yml no such file; did you mean `ci/gate.yml`?'],
    ['a file that is like no other', 'elsewhere.yml', 'elsewhere.yml no such file'],
    [
      'a path through a file',
      'ci/gate.yml/x',
      'ci/gate.yml/x no such file: a part of its path is a file, not a folder',
    ],
    [
      'a file that is no text',
      'ci/latin.yml',
      'ci/latin.yml:2 it is not UTF-8: byte 0xe4 stands at offset 12; save it as UTF-8',
    ],
  ])('named: %s', async (_, path, expected) => {
    write({ 'ci/gate.yml': '', 'repo/.passgate.yml': '' });
    writeFileSync(join(root, 'ci/latin.yml'), Buffer.from('# comment\n# \xe4', 'latin1'));
    expect(problems(await loadConfig(root, path))).toEqual([expected]);
  });

  test('a file that may not be read', async () => {
    write({ '.passgate.yml': '' });
    chmodSync(root, 0o755);
    chmodSync(join(root, '.passgate.yml'), 0);
    expect(problems(await asNobody(() => loadConfig(root)))).toEqual([
      '.passgate.yml permission denied; give the user that runs passgate the right to read it',
    ]);
  });

  test('a folder of that name is not passed over', async () => {
    write({ '.passgate.yml/x': '' });
    expect(problems(await loadConfig(root))).toEqual(['.passgate.yml it is a folder, where a file is needed']);
  });
});

describe('what it says', () => {
  test('everything', async () => {
    write({
      'rules/a.yaml': '',
      'extra.yml': '',
      '.passgate.yml': `# comment
rules: [recommended, ./rules, extra.yml]
overrides:
  passrole-named-roles: { severity: critical, params: { min_prefix: 4 }, unknown: fail }
  role-trust-matches-consumer:
    off: trust is checked by the platform pipeline
accounts: [111122223333, "012345678901", 012345678902]
include: ["**/plan.json", templates]
exclude: [legacy]
`,
    });
    const found = config(await loadConfig(root));
    expect(found.rules).toEqual(['recommended', join(root, 'rules'), join(root, 'extra.yml')]);
    expect([...found.overrides]).toEqual([
      ['passrole-named-roles', { severity: 'critical', params: { min_prefix: 4 }, unknown: 'fail' }],
      ['role-trust-matches-consumer', { off: 'trust is checked by the platform pipeline' }],
    ]);
    expect(found.accounts).toEqual(['111122223333', '012345678901', '012345678902']);
    expect(found).toMatchObject({ include: ['**/plan.json', 'templates'], exclude: ['legacy'] });
    expect(found.positionOf(['overrides', 'role-trust-matches-consumer'], 'key')).toMatchObject({ line: 5, column: 3 });
  });

  test.each([
    ['nothing', ''],
    ['comments', '# nothing yet\n'],
    ['a lone ---', '---\n'],
  ])('%s: as if there were no file', async (_, text) => {
    write({ '.passgate.yml': text });
    expect(config(await loadConfig(root))).toMatchObject({
      file: '.passgate.yml',
      rules: ['recommended'],
      accounts: [],
    });
  });

  test.each([
    ['a misspelt key', 'ruels: [recommended]', '1:1 unknown key `ruels`; did you mean `rules`?'],
    [
      'an unknown key',
      'plugins: []',
      '1:1 unknown key `plugins`; known keys: `rules`, `overrides`, `waivers`, `accounts`, `scps`, `rcps`, `include`, `exclude`',
    ],
    [
      'a key twice',
      'accounts: ["111122223333"]\naccounts: ["444455556666"]',
      '2:1 the key `accounts` is here a second time, first in line 1',
    ],
    [
      'a rule twice',
      'overrides:\n  a: {unknown: fail}\n  a: {unknown: warn}',
      '3:3 the key `a` is here a second time, first in line 2',
    ],
    ['a list', '- recommended', '1:1 the file must be a map, not a list'],
    [
      'a key without a value',
      'accounts:\nrules: [recommended]',
      '1:1 `accounts` has no value; give it one or leave it out',
    ],
    ['rules as text', 'rules: recommended', '1:8 `rules` must be a list, not `recommended`'],
    ['no rules at all', 'rules: []', '1:8 `rules`: name at least one rule set, or leave `rules` out'],
    ['an empty rule set', 'rules: [""]', '1:9 `rules[0]`: write `recommended`, or the path of a rule file or folder'],
    [
      'a misspelt rule set',
      'rules: [recomended]',
      '1:9 `rules[0]`: `recomended`: neither a rule set (`recommended`) nor a file or folder is called so; did you mean `recommended`?',
    ],
    [
      'a rule set that is not there',
      'rules: [paranoid]',
      '1:9 `rules[0]`: `paranoid`: neither a rule set (`recommended`) nor a file or folder is called so',
    ],
    [
      'a misspelt folder',
      'rules: [recommended, ./iam-ruls]',
      '1:22 `rules[1]`: `./iam-ruls`: no file or folder has this path; did you mean `iam-rules`?',
    ],
    [
      'a file that holds no rules',
      'rules: [notes.md]',
      '1:9 `rules[0]`: `notes.md` is no rule file; name a folder, or a file that ends in `.yaml` or `.yml`',
    ],
    [
      'a misspelt key of an override',
      'overrides:\n  a: {serverity: low}',
      '2:7 unknown key `serverity` in `overrides.a`; did you mean `severity`?',
    ],
    [
      'a misspelt severity',
      'overrides:\n  a: {severity: hgih}',
      '2:17 `overrides.a.severity` must be one of `critical`, `high`, `medium`, `low`, `info`, not `hgih`; did you mean `high`?',
    ],
    [
      'an unknown `unknown`',
      'overrides:\n  a: {unknown: error}',
      '2:16 `overrides.a.unknown` must be one of `fail`, `warn`, `ignore`, not `error`',
    ],
    ['off without a reason', 'overrides:\n  a: {off: true}', '2:12 `overrides.a.off` must be text, not `true`'],
    ['off for no reason', 'overrides:\n  a: {off: " "}', '2:12 `overrides.a.off`: say why the rule is off'],
    [
      'waivers',
      'rules: [recommended]\nwaivers:\n  - rule: a',
      '2:1 `waivers`: waivers are not supported in this version; remove `waivers`',
    ],
    ['no waivers', 'waivers: []', '1:1 `waivers`: waivers are not supported in this version; remove `waivers`'],
    [
      'waivers without a value',
      'waivers:',
      '1:1 `waivers`: waivers are not supported in this version; remove `waivers`',
    ],
    ['accounts as text', 'accounts: "111122223333"', '1:11 `accounts` must be a list, not `111122223333`'],
    ['no accounts', 'accounts: []', '1:11 `accounts`: name at least one account, or leave `accounts` out'],
    ['an account of eleven digits', 'accounts: ["11112222333"]', '1:12 `accounts[0]`: an account id is twelve digits'],
    [
      'an account of eleven digits as number',
      'accounts: [11112222333]',
      '1:12 `accounts[0]`: an account id is twelve digits',
    ],
    ['an account with dashes', 'accounts: [1111-2222-3333]', '1:12 `accounts[0]`: an account id is twelve digits'],
    ['a negated glob', 'include: ["!old"]', '1:11 `include[0]`: write what is left out under `exclude`, without `!`'],
    [
      'broken YAML',
      'rules: [recommended',
      '1:20 the YAML cannot be read: flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['the key __proto__', '__proto__: {rules: []}', '1:1 the key `__proto__` is not allowed'],
  ])('refused: %s', async (_, text, expected) => {
    write({ '.passgate.yml': text, 'iam-rules/a.yaml': '', 'notes.md': '' });
    expect(problems(await loadConfig(root))).toEqual([`.passgate.yml:${expected}`]);
  });

  test('all that is wrong is told at once', async () => {
    write({ '.passgate.yml': 'rules: [1]\nacounts: []\noverrides: {a: {off: ""}}' });
    expect(problems(await loadConfig(root))).toHaveLength(3);
  });
});

test('the JSON Schema is strict and knows every key', () => {
  const schema = configJsonSchema() as { properties: object; additionalProperties: boolean; required?: string[] };
  expect(Object.keys(schema.properties)).toEqual([
    ...['rules', 'overrides', 'waivers', 'accounts', 'scps', 'rcps', 'include', 'exclude'],
  ]);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toBeUndefined();
});

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/config.js';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'passgate-scps-')));
  write({ 'repo/.git/HEAD': '' });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string | object>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
}

const allow = { Effect: 'Allow', Action: '*', Resource: '*' };
const deny = { Effect: 'Deny', Action: 'iam:*', Resource: '*' };
const policy = (...Statement: object[]) => ({ Version: '2012-10-17', Statement });

/** What the configuration in `repo/infra` comes to, or what is wrong with it as `file:line message`. */
async function load(text: string, files: Record<string, string | object> = {}) {
  write({ 'repo/infra/.passgate.yml': text });
  for (const [name, content] of Object.entries(files)) write({ [`repo/infra/${name}`]: content });
  const loaded = await loadConfig(join(root, 'repo/infra'));
  if ('problems' in loaded) return loaded.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
  const { scps, rcps, policyFiles } = loaded.config;
  const effects = (levels: typeof scps) => levels.map(({ statements }) => statements.map(({ effect }) => effect));
  return { scps: effects(scps), rcps: effects(rcps), files: policyFiles.map((path) => path.slice(root.length)) };
}

describe('levels', () => {
  test('one file or several each', async () => {
    const text = 'scps: [root.json, [ou/a.json, ou/b.json]]\nrcps: [guard.json]';
    const guard = policy({ ...deny, Principal: '*', Action: 'sts:*' });
    const files = {
      'root.json': policy(allow),
      'ou/a.json': policy(deny, deny),
      'ou/b.json': policy(allow),
      'guard.json': guard,
    };
    expect(await load(text, files)).toEqual({
      scps: [['Allow'], ['Deny', 'Deny', 'Allow']],
      rcps: [['Deny']],
      files: ['root.json', 'ou/a.json', 'ou/b.json', 'guard.json'].map((name) => `/repo/infra/${name}`),
    });
  });

  test('none', async () => expect(await load('')).toEqual({ scps: [], rcps: [], files: [] }));

  test('beside the folder of the configuration, inside of the repository', async () => {
    write({ 'repo/policies/a.json': policy(allow) });
    expect(await load('scps: [../policies/a.json]')).toMatchObject({ scps: [['Allow']] });
  });
});

describe('what is not right stops the run, with its line', () => {
  const scp = (content: string | object) => load('scps: [a.json]', { 'a.json': content });
  const rcp = (content: object) => load('rcps: [a.json]', { 'a.json': content });

  test.each<[string, () => ReturnType<typeof load>, string]>([
    [
      'a file that is not there',
      () => load('scps:\n  - a.json'),
      '.passgate.yml:2 `scps[0]`: `a.json`: no file has this path',
    ],
    [
      'one that is spelt otherwise',
      () => load('scps: [rot.json]', { 'root.json': policy(allow) }),
      '.passgate.yml:1 `scps[0]`: `rot.json`: no file has this path; did you mean `root.json`?',
    ],
    [
      'the second of a level',
      () => load('scps:\n  - [a.json,\n     b.json]', { 'a.json': policy(allow) }),
      '.passgate.yml:3 `scps[0][1]`: `b.json`: no file has this path; did you mean `a.json`?',
    ],
    [
      'a folder',
      () => load('scps: [x.json]', { 'x.json/a': '' }),
      '.passgate.yml:1 `scps[0]`: `x.json` is a folder; name the JSON files in it that are attached',
    ],
    [
      'a path out of the repository',
      () => load('scps: [../../a.json]', { '../../a.json': policy(allow) }),
      '.passgate.yml:1 `scps[0]`: `../../a.json` lies outside of the repository; keep a copy of the policy in it',
    ],
    [
      'an absolute path',
      () => load('scps: [/etc/a.json]'),
      '.passgate.yml:1 `scps[0]`: `/etc/a.json` lies outside of the repository; keep a copy of the policy in it',
    ],
    ['no JSON file', () => load('scps: [a.yaml]'), '.passgate.yml:1 `scps[0]`: write the path of a JSON file'],
    ['an empty level', () => load('scps: [[]]'), '.passgate.yml:1 `scps[0]`: name at least one file'],
    [
      'too many levels',
      () => load(`scps: [${'a.json,'.repeat(8)}]`),
      '.passgate.yml:1 `scps`: there are seven levels at most: the root, five of organizational units, and the account',
    ],
    ['no JSON', () => scp('{\n  "Statement": [}'), 'a.json:2 a value is missing before `}`'],
    [
      'a key twice',
      () => scp('{\n"Statement": [],\n"Statement": []}'),
      'a.json:3 the key `Statement` comes a second time in one object',
    ],
    ['a list', () => scp([allow]), 'a.json:1 a policy is a JSON object with `Statement`'],
    ['no statement', () => scp({ Version: '2012-10-17' }), 'a.json:1 it has a policy without `Statement`'],
    [
      'another key',
      () => scp({ ...policy(allow), Statements: [] }),
      'a.json:10 `Statements` is no element of a policy',
    ],
    [
      'no effect',
      () => scp(policy({ ...allow, Effect: 'allows' })),
      'a.json:5 it has an `Effect` that is neither Allow nor Deny',
    ],
    [
      'an element that IAM does not have',
      () => scp(policy({ ...deny, Conditions: {} })),
      'a.json:8 it has the element `Conditions`',
    ],
    ['no resource', () => scp(policy({ Effect: 'Deny', Action: '*' })), 'a.json:4 the statement has no `Resource`'],
    [
      'an operator that IAM does not have',
      () => scp(policy({ ...deny, Condition: { StringEqual: { 'aws:username': 'x' } } })),
      'a.json:4 `StringEqual` (on `aws:username`) is no condition operator of IAM',
    ],
    [
      'a principal',
      () => scp(policy({ ...deny, Principal: '*' })),
      'a.json:4 service control policies have no `Principal`',
    ],
    [
      'an Allow',
      () => rcp(policy({ ...allow, Principal: '*' })),
      'a.json:4 resource control policies only deny; leave `RCPFullAWSAccess` out',
    ],
    ['no principal', () => rcp(policy(deny)), 'a.json:4 resource control policies have `"Principal": "*"`'],
    [
      'some principal',
      () => rcp(policy({ ...deny, Principal: { AWS: '111122223333' } })),
      'a.json:4 resource control policies have `"Principal": "*"`',
    ],
  ])('%s', async (_, make, problem) => expect(await make()).toEqual([problem]));
});

test('a link that leads out of the repository', async () => {
  write({ 'secret.json': policy(allow) });
  symlinkSync(join(root, 'secret.json'), join(root, 'repo/a.json'));
  expect(await load('scps: [../a.json]')).toEqual([
    '.passgate.yml:1 `scps[0]`: `../a.json` lies outside of the repository; keep a copy of the policy in it',
  ]);
});

describe('hostile files', () => {
  test.each<[string, string]>([
    ['nested deep', `{"Statement": ${'['.repeat(900)}${']'.repeat(900)}}`],
    ['very many statements', JSON.stringify(policy(...Array.from({ length: 5_000 }, () => ({ Effect: 'x' }))))],
    ['names of every object', '{"__proto__": {}, "constructor": [], "Statement": {"toString": 1}}'],
  ])('%s', async (_, text) => {
    const problems = await load('scps: [a.json]', { 'a.json': text });
    expect(Array.isArray(problems) && problems.length > 0 && problems.length <= 20).toBe(true);
  });
});

import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { badInputs, offender, utf16 } from './support/bad-inputs.js';
import { folder, passgate, report } from './support/cli.js';

/*
 * What people and pull requests put before Passgate that it cannot judge: exit 3, with the file, the line and what to do, while the
 * rest is judged and shown. Wrong use is exit 2. Nothing here may hang, crash or pass.
 */

const json = ['--format', 'json'];
const asFindings = (run: Parameters<typeof report>[0]) =>
  report(run).findings.map(({ document, rule }) => ({ document, rule }));

describe('exit 3: the file, the line and the reason, while the good file beside it is judged and shown', () => {
  test.concurrent.each(badInputs)('$name', async ({ file, bytes, message, line }) => {
    const run = await passgate(['scan', file, 'good.yaml', ...json], folder({ [file]: bytes, 'good.yaml': offender }));
    const { decision, problems } = report(run);
    expect([...new Set(problems.map(({ document }) => document))]).toEqual([file]);
    expect(problems[0]).toMatchObject({
      message: expect.stringMatching(message),
      ...(line === undefined ? {} : { line }),
    });
    expect({ status: run.status, decision, findings: asFindings(run) }).toEqual({
      status: 3,
      decision: 'error',
      findings: expect.arrayContaining([{ document: 'good.yaml', rule: 'passrole-named-roles' }]),
    });
  });

  test.each(['an empty file', 'a workflow file', 'a plan that breaks off', 'a template of 10,000 levels'])(
    '%s, with nothing beside it',
    async (name) => {
      const { file, bytes } = badInputs.find((each) => each.name === name) ?? { file: '', bytes: '' };
      const run = await passgate(['scan', file], folder({ [file]: bytes }));
      expect({ status: run.status, said: run.stdout + run.stderr }).toEqual({
        status: 3,
        said: expect.stringContaining(file),
      });
    },
  );
});

describe('what is read all the same', () => {
  const good: [string, string | Uint8Array][] = [
    ['UTF-16 with a little-endian byte order mark', utf16['little-endian']],
    ['UTF-16 with a big-endian byte order mark', utf16['big-endian']],
    ['UTF-8 with a byte order mark', `\uFEFF${offender}`],
    ['Windows line ends', offender.replaceAll('\n', '\r\n')],
    ['no line end at the end', offender.trimEnd()],
    ['a document marker and comments first', `# team shop\n---\n${offender}`],
  ];

  test.concurrent.each(good)('%s', async (_, bytes) => {
    const run = await passgate(['scan', 'template.yaml', ...json], folder({ 'template.yaml': bytes }));
    expect(report(run).problems).toEqual([]);
    expect(run.status).toBe(1);
    expect(asFindings(run)).toEqual([{ document: 'template.yaml', rule: 'passrole-named-roles' }]);
  });
});

describe('in a folder', () => {
  const beside = async (name: string, bytes: string) => {
    const run = await passgate(['scan', '.', ...json], folder({ 'stack/good.yaml': offender, [name]: bytes }));
    return {
      status: run.status,
      problems: report(run).problems.map(({ document }) => document),
      findings: asFindings(run).map(({ document }) => document),
    };
  };

  test.each([
    ['tsconfig.json', '{ "compilerOptions": {}, // with a comment\n}'],
    ['package.json', '{"name": "shop"}'],
    ['.github/workflows/ci.yml', 'on: push\njobs: {}\n'],
    ['chart/values.yaml', 'image: {{ .Values.image }}\n'],
    ['.terraform/modules/x/template.yaml', offender],
    ['node_modules/x/template.yaml', offender],
    ['notes.txt', offender],
  ])('%s is none of our business', async (name, bytes) => {
    expect(await beside(name, bytes)).toEqual({ status: 1, problems: [], findings: ['stack/good.yaml'] });
  });

  test.each([
    ['broken.yaml', `${offender}  Other: {Type: AWS::IAM::Role\n`],
    ['broken.json', '{"Resources": {"A": {"Type": "AWS::IAM::Role", }}}'],
    ['plan.json', '{"format_version": "1.2", "planned_values": {"root_module": {}}, "resource_changes": ['],
  ])('%s was meant to be judged', async (name, bytes) => {
    expect(await beside(name, bytes)).toEqual({
      status: 3,
      problems: [name],
      findings: expect.arrayContaining(['stack/good.yaml']),
    });
  });
});

describe('nothing to judge', () => {
  test.each([['*.template'], ['.']])('scan %s: exit 3, or 0 where that is wanted', async (path) => {
    const root = folder({ 'readme.md': '# nothing here' });
    const run = await passgate(['scan', path], root);
    expect({ status: run.status, said: run.stderr + run.stdout }).toEqual({
      status: 3,
      said: expect.stringMatching(/no(thing|t one| )/i),
    });
    expect((await passgate(['scan', path, '--allow-empty'], root)).status).toBe(0);
  });

  test('a file that is not there: exit 3, named', async () => {
    const run = await passgate(['scan', 'plna.json'], folder({ 'plan.json': '{}' }));
    expect({ status: run.status, said: run.stdout + run.stderr }).toEqual({
      status: 3,
      said: expect.stringMatching(/plna\.json/),
    });
  });
});

describe('wrong use: exit 2, on stderr', () => {
  const cases: { name: string; args: string[]; config?: string; said: RegExp }[] = [
    { name: 'a flag that is misspelt', args: ['--formt', 'json'], said: /`--formt`.*did you mean `--format`/ },
    { name: 'a flag that is not one', args: ['--quiet-please'], said: /`--quiet-please`/ },
    { name: 'a flag without its value', args: ['--format'], said: /`--format`/ },
    { name: 'a format that is not one', args: ['--format', 'xml'], said: /`json`.*not `xml`/ },
    { name: 'a severity that is not one', args: ['--fail-on-severity', 'hihg'], said: /`hihg`.*`high`/s },
    { name: 'a gate that is not one', args: ['--gate-on', 'some'], said: /`all`.*`some`/s },
    {
      name: 'a folder as configuration',
      args: ['--config', 'sub'],
      said: /sub.*(directory|folder)|(directory|folder).*sub/,
    },
    { name: 'a configuration that is not there', args: ['--config', 'no.yml'], said: /no\.yml/ },
    {
      name: 'a folder as output',
      args: ['--format', 'json', '--output', 'sub'],
      said: /sub.*(directory|folder)|(directory|folder).*sub/,
    },
    {
      name: 'a rule id that is misspelt',
      args: [],
      config: 'overrides:\n  passrole-named-role: { severity: low }\n',
      said: /passgate\.yml:2.*`passrole-named-role`.*did you mean `passrole-named-roles`/s,
    },
    {
      name: 'a key that is misspelt',
      args: [],
      config: 'override: {}\n',
      said: /passgate\.yml:1.*`override`.*did you mean `overrides`/s,
    },
    { name: 'a configuration that is no map', args: [], config: '- recommended\n', said: /passgate\.yml:1/ },
    { name: 'a configuration that is broken', args: [], config: 'rules: [recommended\n', said: /passgate\.yml:[12]/ },
    {
      name: 'a rule switched off without a reason',
      args: [],
      config: 'overrides:\n  passrole-named-roles: { off: true }\n',
      said: /passgate\.yml:2.*off/s,
    },
    {
      name: 'a severity that YAML makes something else of',
      args: [],
      config: 'overrides:\n  passrole-named-roles: { severity: 1 }\n',
      said: /passgate\.yml:2.*severity/s,
    },
    {
      name: 'a rule that would be found on every object',
      args: [],
      config: 'overrides:\n  constructor: { severity: low }\n',
      said: /passgate\.yml:2.*`constructor`/s,
    },
  ];

  test.concurrent.each(cases)('$name', async ({ args, config, said }) => {
    const root = folder({ 'template.yaml': offender, ...(config === undefined ? {} : { '.passgate.yml': config }) });
    mkdirSync(join(root, 'sub'));
    const run = await passgate(['scan', 'template.yaml', ...args], root);
    expect({ status: run.status, said: run.stderr }).toEqual({ status: 2, said: expect.stringMatching(said) });
    expect(readdirSync(join(root, 'sub'))).toEqual([]);
  });

  test('a command that is misspelt', async () => {
    const run = await passgate(['scna'], folder({}));
    expect({ status: run.status, said: run.stderr }).toEqual({
      status: 2,
      said: expect.stringMatching(/`scna`.*did you mean `scan`/),
    });
  });
});

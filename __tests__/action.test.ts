import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reportSchema } from '../src/report/json-schema.js';
import { newRepository } from './config/repository.js';
import { offender } from './support/bad-inputs.js';
import { folder } from './support/cli.js';
import { change, events, pullRequestTarget } from './support/events.js';
import { missingNodes, nodes } from './support/nodes.js';
import { filesBelow, type Job, runAction, type Seen } from './support/runner-emulator.js';

/*
 * The committed Action as GitHub's runner starts it, on every Node it has to run on: what the checks page, the log, the job summary and
 * the steps after it see.
 */

const clean = offender.replace('"*"', 'arn:aws:iam::111122223333:role/app');
const many = (number: number) => {
  const [head = '', ...lines] = offender.split('\n');
  return [head, ...Array.from({ length: number }, (_, n) => lines.join('\n').replace('Passer', `Passer${n}`))].join(
    '\n',
  );
};

const outputsOf = ({ outputs }: Seen) => Object.fromEntries(outputs);
const reportOf = ({ outputs }: Seen) =>
  reportSchema.parse(JSON.parse(readFileSync(outputs.get('report') ?? '', 'utf8')));
const run = (files: Record<string, string>, job: Partial<Job> = {}) => runAction({ workspace: folder(files), ...job });

for (const name of missingNodes()) process.stderr.write(`SKIPPED: the Action on ${name}, which is not here\n`);

/** Pull requests, which no run changes. */
const bad = change({ 'README.md': '# shop\n' }, { 'stack/template.yaml': offender });
const good = change({ 'README.md': '# shop\n' }, { 'template.yaml': clean });

describe.each(nodes)('$name', ({ path: node }) => {
  describe.each(Object.keys(events) as (keyof typeof events)[])('%s', (name) => {
    test('a violation: the line, the summary, the outputs, a failed check', async () => {
      const made = bad;
      const before = filesBelow(made.workspace);
      const seen = await runAction({ node, workspace: made.workspace, ...events[name](made) });

      expect(seen.annotations).toEqual([
        {
          level: 'error',
          title: expect.stringMatching(/^high: .*\(passrole-named-roles\)$/),
          file: 'stack/template.yaml',
          line: 7,
          endLine: 7,
          column: 69,
          message: expect.stringContaining('iam:PassRole reaches `*`; name the roles that may be passed'),
        },
        { level: 'error', message: expect.stringMatching(/^DENY: 1 (new )?violation at or above high$/) },
      ]);
      expect(seen.summary).toMatch(/DENY/);
      expect(seen.summary).toContain(`https://github.com/acme/shop/blob/${made.merge}/stack/template.yaml`);
      expect(outputsOf(seen)).toEqual({
        decision: 'deny',
        violations: '1',
        new: expect.stringMatching(/^\d+$/),
        waived: '0',
        unknown: '0',
        report: expect.stringContaining(seen.temp),
        'reported-via': 'report,log,annotations,summary',
      });
      expect(reportOf(seen)).toMatchObject({
        decision: 'deny',
        findings: [{ place: { file: 'stack/template.yaml' } }],
      });
      expect({ status: seen.status, stderr: seen.stderr, others: seen.others }).toEqual({
        status: 1,
        stderr: '',
        others: [],
      });
      expect(filesBelow(made.workspace)).toEqual(before);
    });

    test('no violation: nothing on the checks page, a check that succeeds', async () => {
      const made = good;
      const seen = await runAction({ node, workspace: made.workspace, ...events[name](made) });
      expect({ status: seen.status, annotations: seen.annotations, stderr: seen.stderr }).toEqual({
        status: 0,
        annotations: [],
        stderr: '',
      });
      expect(outputsOf(seen)).toMatchObject({ decision: 'allow', violations: '0' });
      expect(seen.log).toMatch(/^ALLOW: no violations$/m);
      expect(seen.summary).toMatch(/ALLOW/);
    });
  });

  test('a plan of Terraform: the line of the source', async () => {
    const made = change({ 'README.md': '# shop\n' }, exampleFiles('ec2-s3access-wrong'));
    const seen = await runAction({
      node,
      workspace: made.workspace,
      inputs: { plan: 'infra/plan.json' },
      ...events['pull_request of the same repository'](made),
    });
    expect(seen.status).toBe(1);
    const { findings } = reportOf(seen);
    expect(findings.length).toBeGreaterThan(0);
    expect(seen.annotations.slice(0, -1).map(({ file, line }) => `${file}:${line}`)).toEqual(
      findings.map(({ place }) => ('file' in place ? `${place.file}:${place.line}` : 'nowhere')),
    );
  });

  test('pull_request_target is refused unless it is allowed', async () => {
    const made = good;
    const refused = await runAction({ node, workspace: made.workspace, ...pullRequestTarget(made) });
    expect(refused.annotations).toEqual([
      { level: 'error', message: expect.stringMatching(/`pull_request_target`.*`allow-pull-request-target: true`/) },
    ]);
    expect({ status: refused.status, outputs: outputsOf(refused) }).toEqual({
      status: 2,
      outputs: { decision: 'error', 'reported-via': 'log,annotations' },
    });
    const inputs = { 'allow-pull-request-target': 'true' };
    const allowed = await runAction({ node, workspace: made.workspace, inputs, ...pullRequestTarget(made) });
    expect(outputsOf(allowed)).toMatchObject({ decision: 'allow' });
  });
});

describe('what fails the check', () => {
  test.each([
    { name: 'a violation', files: { 't.yaml': offender }, inputs: {}, status: 1, decision: 'deny' },
    {
      name: 'with `warn-only` it does not',
      files: { 't.yaml': offender },
      inputs: { 'warn-only': 'true' },
      status: 0,
      decision: 'deny',
    },
    {
      name: 'below the threshold neither',
      files: { 't.yaml': offender },
      inputs: { 'fail-on-severity': 'critical' },
      status: 0,
      decision: 'allow',
    },
    {
      name: 'input that cannot be judged',
      files: { 't.yaml': `${offender}  - x` },
      inputs: {},
      status: 3,
      decision: 'error',
    },
    {
      name: '`warn-only` changes nothing about that',
      files: { 't.yaml': `${offender}  - x` },
      inputs: { 'warn-only': 'true' },
      status: 3,
      decision: 'error',
    },
    { name: 'no input at all', files: { 'a.txt': '' }, inputs: {}, status: 3, decision: 'error' },
    {
      name: 'which `allow-empty` allows',
      files: { 'a.txt': '' },
      inputs: { 'allow-empty': 'true' },
      status: 0,
      decision: 'allow',
    },
    {
      name: 'a configuration that is wrong',
      files: { 't.yaml': clean, '.passgate.yml': 'rulez: []\n' },
      inputs: {},
      status: 2,
      decision: 'error',
    },
    {
      name: '`warn-only` changes nothing about that, either',
      files: { 't.yaml': clean, '.passgate.yml': 'rulez: []\n' },
      inputs: { 'warn-only': 'true' },
      status: 2,
      decision: 'error',
    },
  ])('$name', async ({ files, inputs, status, decision }) => {
    const seen = await run(files, { inputs });
    expect({ status: seen.status, decision: seen.outputs.get('decision') }).toEqual({ status, decision });
    // Nobody has to look for why a check failed.
    if (status !== 0) expect(seen.annotations.map(({ level }) => level)).toContain('error');
    expect(seen.others).toEqual([]);
  });

  test('a wrong configuration is shown where it is wrong', async () => {
    const seen = await run({ 't.yaml': clean, '.passgate.yml': 'exclude: []\nrulez: []\n' });
    expect(seen.annotations[0]).toMatchObject({ level: 'error', file: '.passgate.yml', line: 2 });
    expect(seen.annotations[0]?.message).toMatch(/`rulez`.*did you mean `rules`/);
  });

  test('an error that nobody foresaw fails it, too, without telling what was read', async () => {
    const broken = `import fs from 'node:fs';
      const real = fs.realpathSync;
      fs.realpathSync = (path) => {
        if (path.endsWith('t.yaml')) throw new TypeError('xk-4417-not-for-logs');
        return real(path);
      };
      (await import('node:module')).syncBuiltinESMExports();`;
    const preload = join(folder({ 'break.mjs': broken }), 'break.mjs');
    const seen = await run({ 't.yaml': clean }, { env: { NODE_OPTIONS: `--import ${preload}` } });
    expect(seen.annotations).toEqual([
      { level: 'error', message: expect.stringMatching(/^internal error \(TypeError\).*report it/) },
    ]);
    expect(seen.log).toMatch(/^\s+at .*\.js:\d+/m);
    expect(seen.stdout + seen.stderr).not.toContain('xk-4417');
    expect({ status: seen.status, outputs: outputsOf(seen) }).toMatchObject({
      status: 3,
      outputs: { decision: 'error' },
    });
  });
});

describe('more than GitHub shows', () => {
  test('ten errors, of which one says how many more there are and one what was decided; all are in the summary', async () => {
    const seen = await run({ 'template.yaml': many(40) });
    expect(seen.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(seen.dropped).toEqual([]);
    expect(
      seen.annotations.map(({ message }) => message).filter((message) => /32 more violations/.test(message)),
    ).toHaveLength(1);
    expect(seen.annotations.at(-1)?.message).toBe('DENY: 40 violations at or above high');
    for (let n = 0; n < 40; n += 1) expect(seen.summary).toMatch(new RegExp(`Passer${n}\\b`));
  });

  test('a summary that does not fit says how much is left out', async () => {
    const seen = await run({ 'template.yaml': many(400) }, { summary: `${'x'.repeat(1024 * 1024 - 30_000)}\n` });
    expect(seen.summary.slice(-30_000)).toMatch(/DENY: 400 violations[\s\S]* more violations: all of it is in /);
    expect(outputsOf(seen)).toMatchObject({ violations: '400', 'reported-via': 'report,log,annotations,summary' });
    expect(reportOf(seen).findings).toHaveLength(400);
  });
});

describe('places', () => {
  test('paths start from `working-directory`, annotations from the repository', async () => {
    const files = { 'teams/a/template.yaml': offender, 'teams/b/template.yaml': offender };
    const seen = await run(files, { inputs: { 'working-directory': 'teams/a', templates: 'template.yaml' } });
    expect(seen.annotations[0]).toMatchObject({ file: 'teams/a/template.yaml', line: 7 });
    expect(reportOf(seen).findings.map(({ place }) => place)).toEqual([
      expect.objectContaining({ file: 'template.yaml' }),
    ]);
  });

  test('a checkout below the workspace, and another one', async () => {
    const made = change({ 'README.md': '# shop\n' }, { 'stack/template.yaml': offender }, 'source');
    const other = newRepository(join(made.workspace, 'other'));
    other.git('remote', 'add', 'origin', 'https://github.com/acme/other');
    other.commit({ 'stack/template.yaml': offender });
    const seen = await runAction({ workspace: made.workspace, ...events.push(made) });
    expect(seen.annotations.map(({ file, message }) => file ?? message.split('\n')[0])).toEqual([
      expect.stringMatching(/^other\/stack\/template.yaml:7: /),
      'stack/template.yaml',
      expect.stringMatching(/^DENY/),
    ]);
  });

  test('what offends in an installed module is shown at its call, with the true place first', async () => {
    const workspace = folder({});
    cpSync('__tests__/fixtures/plans/installed-module', workspace, { recursive: true });
    const seen = await runAction({ workspace, inputs: { plan: 'plan.json' } });
    expect(seen.annotations[0]).toMatchObject({ file: 'main.tf', line: 10 });
    expect(seen.annotations[0]?.message).toMatch(/^\.terraform\/modules\/.+\.tf:\d+: iam:PassRole reaches `\*`/);
  });

  test.each([
    ['change-untouched-violation', 0, 'warning'],
    ['change-widens-to-wildcard', 1, 'error'],
  ])('a plan says itself what is new in a merge group: %s', async (scenario, status, level) => {
    const files = Object.fromEntries(
      readdirSync(join('__tests__/fixtures/plans', scenario))
        .filter((name) => /\.(tf|json)$/.test(name))
        .map((name) => [name, readFileSync(join('__tests__/fixtures/plans', scenario, name), 'utf8')]),
    );
    const made = change(files, { 'README.md': '# shop\n' });
    const seen = await runAction({
      workspace: made.workspace,
      inputs: { plan: 'plan.json' },
      ...events.merge_group(made),
    });
    expect({ status: seen.status, level: seen.annotations[0]?.level }).toEqual({ status, level });
  });

  test('several values, one a line', async () => {
    const files = { 'a.yaml': offender, 'b.yaml': offender, 'sub/c.yaml': offender, 'sub/d.yaml': offender };
    const seen = await run(files, { inputs: { templates: '\n  a.yaml\r\n\n sub/*.yaml\n!sub/d.yaml\n' } });
    expect(seen.annotations.map(({ file }) => file)).toEqual(['a.yaml', 'sub/c.yaml', undefined]);
  });
});

function exampleFiles(name: string): Record<string, string> {
  const file = (path: string) =>
    readFileSync(new URL(`../examples/terraform/${name}/${path}`, import.meta.url), 'utf8');
  return { 'infra/main.tf': file('main.tf'), 'infra/plan.json': file('plan.json') };
}

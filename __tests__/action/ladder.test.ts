import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { offender } from '../support/bad-inputs.js';
import { folder } from '../support/cli.js';
import { filesBelow, type Job, runAction } from '../support/runner-emulator.js';

/*
 * The decision never depends on reporting: whatever cannot be written, the check fails or succeeds as it would, the log has everything,
 * and what is missing is said.
 */

const clean = offender.replace('"*"', 'arn:aws:iam::111122223333:role/app');
const nowhere = join(folder({}), 'missing', 'file');
const aFolder = folder({});

const faults: { name: string; env?: Job['env']; summary?: string; said: RegExp[]; via: string }[] = [
  {
    name: 'no summary file is given',
    env: { GITHUB_STEP_SUMMARY: undefined },
    said: [/no job summary, see the log .*GITHUB_STEP_SUMMARY/],
    via: 'report,log,annotations',
  },
  {
    name: 'the summary file is missing',
    env: { GITHUB_STEP_SUMMARY: nowhere },
    said: [/no job summary/],
    via: 'report,log,annotations',
  },
  {
    name: 'the summary file is a folder',
    env: { GITHUB_STEP_SUMMARY: aFolder },
    said: [/no job summary/],
    via: 'report,log,annotations',
  },
  {
    name: 'the summary is full',
    summary: 'x'.repeat(1024 * 1024 - 100),
    said: [/no job summary, see the log \(it is full already\)/],
    via: 'report,log,annotations',
  },
  {
    name: 'no output file is given',
    env: { GITHUB_OUTPUT: undefined },
    said: [/the outputs are not set \(GITHUB_OUTPUT is not set\)/],
    via: '',
  },
  { name: 'the output file is missing', env: { GITHUB_OUTPUT: nowhere }, said: [/the outputs are not set/], via: '' },
  { name: 'the output file is a folder', env: { GITHUB_OUTPUT: aFolder }, said: [/the outputs are not set/], via: '' },
  {
    name: 'the temporary folder is missing',
    env: { RUNNER_TEMP: nowhere },
    said: [/no file with the whole report, see the log/],
    via: 'log,annotations,summary',
  },
  {
    name: 'nothing can be written',
    env: { GITHUB_STEP_SUMMARY: nowhere, GITHUB_OUTPUT: nowhere, RUNNER_TEMP: nowhere },
    said: [/no file with the whole report/, /no job summary/, /the outputs are not set/],
    via: '',
  },
];

describe.each([
  { decision: 'deny', template: offender, status: 1, said: /DENY: 1 violation at or above high/ },
  { decision: 'allow', template: clean, status: 0, said: /ALLOW: no violations/ },
])('$decision', ({ decision, template, status, said: sentence }) => {
  test.each(faults)('$name', async ({ env, summary, said, via }) => {
    const workspace = folder({ 'template.yaml': template });
    const job: Job = { workspace, ...(env && { env }), ...(summary && { summary }) };
    const seen = await runAction(job);
    expect(seen.status).toBe(status);
    const warnings = seen.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toEqual(said.map((each) => expect.stringMatching(each)));
    for (const warning of warnings) expect(warning).toMatch(/this does not change the decision$/);
    expect(seen.log).toMatch(sentence);
    if (decision === 'deny') {
      const worst = seen.annotations.find(({ level }) => level === 'error');
      expect(worst).toMatchObject({ file: 'template.yaml', line: 7 });
      expect(seen.log).toContain('iam:PassRole reaches `*`');
    }
    expect(seen.outputs.get('reported-via') ?? '').toBe(via);
    if (seen.summary !== '' && summary === undefined) expect(seen.summary).toMatch(sentence);
    expect({ others: seen.others, stderr: seen.stderr }).toEqual({ others: [], stderr: '' });
    expect(filesBelow(workspace)).toEqual(['template.yaml']);
  });
});

test('no temporary folder is given: the report goes to that of the system, never into the workspace', async () => {
  for (const RUNNER_TEMP of [undefined, '']) {
    const workspace = folder({ 'template.yaml': offender });
    const seen = await runAction({ workspace, env: { RUNNER_TEMP, TMPDIR: aFolder } });
    expect(seen.outputs.get('report')).toContain(aFolder);
    expect(filesBelow(workspace)).toEqual(['template.yaml']);
  }
  const workspace = folder({ 'template.yaml': offender, 'tmp/x': '' });
  const seen = await runAction({ workspace, env: { RUNNER_TEMP: join(workspace, 'tmp'), TMPDIR: aFolder } });
  expect(seen.outputs.get('report')).toContain(aFolder);
  expect(filesBelow(workspace)).toEqual(['template.yaml', 'tmp/x']);
});

test('what could not be done before the summary is said there, too', async () => {
  const seen = await runAction({
    workspace: folder({ 'template.yaml': offender }),
    env: { RUNNER_TEMP: nowhere },
  });
  expect(seen.summary).toMatch(/there is no file with the whole report/);
});

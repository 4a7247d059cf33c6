import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { offender } from '../support/bad-inputs.js';
import { folder } from '../support/cli.js';
import { type Job, runAction } from '../support/runner-emulator.js';

/* Inputs as people and composite actions give them: what is no value is refused, with what was meant. */

const run = (inputs: Record<string, string>, env: Job['env'] = {}) =>
  runAction({ workspace: folder({ 'stack/template.yaml': offender }), inputs, env });

describe('refused: a message, exit 2, the output `decision` is `error`', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a severity', { 'fail-on-severity': 'hihg' }, /`fail-on-severity` must be .*, not `hihg`; did you mean `high`\?/],
    ['`none`, which would switch the gate off', { 'fail-on-severity': 'none' }, /`fail-on-severity` must be one of/],
    ['what to make of unknowns', { unknown: 'fial' }, /`unknown` must be .*did you mean `fail`\?/],
    ['what blocks', { 'gate-on': 'some' }, /`gate-on` must be .*not `some`/],
    ['a switch', { 'warn-only': 'yes' }, /`warn-only` must be one of `true`, `false`, not `yes`/],
    ['a switch, misspelt', { 'allow-empty': 'ture' }, /`allow-empty` must be .*did you mean `true`\?/],
    ['a misspelt input', { 'fail-on-severty': 'low' }, /no input `fail-on-severty`; did you mean `fail-on-severity`\?/],
    ['an input of another name', { 'only-new-issues': 'true' }, /no input `only-new-issues`/],
    ['several values where one is taken', { config: 'a.yml\nb.yml' }, /`config` takes one value, not 2 lines/],
    [
      'a folder that does not exist',
      { 'working-directory': 'satck' },
      /`satck` does not exist; did you mean `stack`\?/,
    ],
    [
      'a folder that is far away',
      { 'working-directory': 'nowhere/at/all' },
      /does not exist; is the repository checked out/,
    ],
    ['a file as a folder', { 'working-directory': 'stack/template.yaml' }, /is no folder/],
    ['a folder above the workspace', { 'working-directory': '..' }, /`\.\.` is not in the workspace/],
    ['a folder outside of the workspace', { 'working-directory': '/' }, /`\/` is not in the workspace/],
    ['what would be a command in the log', { 'gate-on': '::error::x%0A' }, /not `::error::x%0A`/],
  ])('%s', async (_, inputs, said) => {
    const seen = await run(inputs);
    expect(seen.annotations).toEqual([{ level: 'error', message: expect.stringMatching(said) }]);
    expect({ status: seen.status, outputs: Object.fromEntries(seen.outputs), others: seen.others }).toEqual({
      status: 2,
      outputs: { decision: 'error', 'reported-via': 'log,annotations' },
      others: [],
    });
  });

  test('a folder that a link leads out to', async () => {
    const workspace = folder({ 'a.txt': '' });
    symlinkSync(folder({ 'template.yaml': offender }), join(workspace, 'out'));
    const seen = await runAction({ workspace, inputs: { 'working-directory': 'out' } });
    expect(seen.annotations[0]?.message).toMatch(/is a link that leads out of the workspace/);
    expect(seen.status).toBe(2);
  });
});

describe('taken', () => {
  test.each<[string, Record<string, string>, string]>([
    ['nothing: everything below the workspace', {}, 'deny'],
    ['blanks and empty lines are nothing', { templates: '\n  \n', 'fail-on-severity': ' ', 'warn-only': '' }, 'deny'],
    ['blanks around a value', { 'fail-on-severity': ' critical \n' }, 'allow'],
    ['the spellings of true that YAML has', { 'warn-only': 'TRUE' }, 'deny'],
    ['a severity that the finding does not have', { 'fail-on-severity': 'critical' }, 'allow'],
  ])('%s', async (_, inputs, decision) => {
    const seen = await run(inputs);
    expect(seen.outputs.get('decision')).toBe(decision);
    expect(seen.status).toBe(decision === 'deny' && !('warn-only' in inputs && inputs['warn-only']) ? 1 : 0);
  });

  test("variables of the job that begin like inputs, but can't be meant for us", async () => {
    const seen = await run({}, { INPUT_VERSION: '1.2.3', INPUT_ENVIRONMENT: 'prod' });
    expect(seen.outputs.get('decision')).toBe('deny');
  });
});

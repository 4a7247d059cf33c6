import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { folder, report, scan } from '../support/cli.js';

/** A plan with a policy that it does not know, and the sources that it was made from: some role may be passed by a `*`. */
const scenario = new URL('../fixtures/plans/unknown-arn-jsonencode/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, scenario), 'utf8');
const plan = read('plan.json');
const real = read('main.tf');
const harmless = real.replaceAll('"*"', '"arn:aws:iam::111122223333:role/harmless"');

async function judged(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { findings, notes } = report(
    await scan(['plan.json', ...args], folder({ '.git/HEAD': '', 'plan.json': plan, ...files })),
  );
  const verdicts = findings.filter(({ rule }) => rule === 'passrole-named-roles').map(({ verdict }) => verdict);
  return { verdicts: [...new Set(verdicts)].sort(), notes: notes.map(({ message }) => message) };
}

describe('sources that a pull request adds beside those of the plan', () => {
  test('the real ones alone', async () => {
    expect(harmless).not.toBe(real);
    expect((await judged({ 'infra/main.tf': real })).verdicts).toEqual(['fail']);
  });

  test('others that are nearer to the plan and declare the same do not make it pass', async () => {
    const { verdicts, notes } = await judged({ 'infra/main.tf': real, 'main.tf': harmless });
    expect(verdicts).toContain('unknown');
    expect(notes.join()).toContain("the plan's sources may be those in");
  });

  test('nor where they declare something besides', async () => {
    const { verdicts } = await judged({ 'infra/main.tf': `${real}\nresource "a" "b" {}\n`, 'main.tf': harmless });
    expect(verdicts).toContain('unknown');
  });

  test('who names the folder says which ones they are', async () => {
    const files = { 'infra/main.tf': real, 'main.tf': harmless };
    expect((await judged(files, '--source-dir', 'infra')).verdicts).toEqual(['fail']);
  });
});

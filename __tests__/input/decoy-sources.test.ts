import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folder, report, scan } from '../support/cli.js';
import { plan as planOf, trusting } from './terraform/facts/scan-plan.js';
import { change, configured, named, planText } from './terraform/plans.js';

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

  /** What the real ones are written like, so that they might not be taken for those of the plan. */
  const first = 'resource "aws_iam_role" "';
  const junk = Array.from({ length: 30 }, (_, at) => `resource "a" "b${at}" {}`).join('\n');
  test.each<[string, Record<string, string>]>([
    ['a comment before a label', { 'infra/main.tf': real.replace(first, 'resource /* x */ "aws_iam_role" "') }],
    ['a comment behind a label', { 'infra/main.tf': real.replace(first, 'resource "aws_iam_role"/* x */"') }],
    ['a comment of two lines', { 'infra/main.tf': real.replace(first, 'resource /*\n*/ "aws_iam_role" "') }],
    ['a comment before the block', { 'infra/main.tf': real.replace(first, `/* x */ ${first}`) }],
    ['an escape in a label', { 'infra/main.tf': real.replace(first, 'resource "aws_\\u0069am_role" "') }],
    ['a label without quotes', { 'infra/main.tf': real.replace(/"aws_iam_role" "(\w+)"/, '"aws_iam_role"$1') }],
    ['a byte order mark', { 'infra/main.tf': `\ufeff${real.slice(real.indexOf(first))}` }],
    ['much that looks like blocks in a comment', { 'infra/main.tf': `${real}\n/*\n${junk}\n*/\n` }],
    ['much in a file that Terraform passes over', { 'infra/main.tf': real, 'infra/x.tofu': junk }],
    ['a file of a size that is not read', { 'infra/main.tf': `${real}${'#'.repeat(11 * 2 ** 20)}` }],
  ])('%s does not hide the real ones', async (_, files) => {
    const { verdicts } = await judged({ ...files, 'decoy/main.tf': harmless });
    expect(verdicts).toContain('unknown');
  });

  test('nor does a link, nor the number of folders', async () => {
    const links = folder({
      '.git/HEAD': '',
      'plan.json': plan,
      'node_modules/x/main.tf': real,
      'decoy/main.tf': harmless,
    });
    symlinkSync('node_modules/x', join(links, 'infra'));
    const many = Object.fromEntries(Array.from({ length: 5100 }, (_, at) => [`a/${at}/x`, '']));
    const crowd = folder({
      '.git/HEAD': '',
      'plan.json': plan,
      'z/y/infra/main.tf': real,
      'main.tf': harmless,
      ...many,
    });
    for (const cwd of [links, crowd]) {
      const { findings } = report(await scan(['plan.json'], cwd));
      expect(findings.map(({ verdict }) => verdict)).toContain('unknown');
    }
  });
});

/** Of a dynamic block over something unknown a plan keeps no trace: only the sources say that there is one. */
describe('a dynamic block', () => {
  const trust = trusting('ec2');
  const role = `resource "aws_iam_role" "x" {\n  assume_role_policy = ${JSON.stringify(trust)}\n`;
  const bucket = 'resource "aws_s3_bucket" "b" {}\n';
  const dynamic = `${bucket}${role}
  dynamic "inline_policy" {
    for_each = toset(split("-", aws_s3_bucket.b.id))
    content {
      name   = "x"
      policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = inline_policy.value }] })
    }
  }
}
`;
  const without = `${bucket}${role}}\n`;
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`a/${at}/main.tf`, without]));
  const made = planText(
    planOf(
      [
        change(named('aws_s3_bucket.b'), {}, { id: true }),
        change(named('aws_iam_role.x'), { assume_role_policy: trust }, { arn: true, inline_policy: true }),
      ],
      [
        configured('aws_s3_bucket.b', {}),
        configured('aws_iam_role.x', { assume_role_policy: { constant_value: trust } }),
      ],
    ),
  );

  test.each<[string, Record<string, string>, string[]]>([
    ['is there', { 'infra/main.tf': dynamic }, ['unknown']],
    ['is not', { 'infra/main.tf': without }, []],
    [
      'is in other sources that may be those of the plan',
      { 'infra/main.tf': dynamic, 'main.tf': without },
      ['unknown'],
    ],
    ['is nowhere, though there are others', { 'infra/main.tf': without, 'main.tf': without }, []],
    ['may be in one of too many to read', { ...many, 'main.tf': without }, ['unknown']],
  ])('%s', async (_, files, expected) => {
    const { findings } = report(await scan(['plan.json'], folder({ '.git/HEAD': '', 'plan.json': made, ...files })));
    expect(findings.map(({ verdict }) => verdict)).toEqual(expected);
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FindingJson, Run } from './support/cli.js';
import { exitCodes, passgate, report, scan } from './support/cli.js';
import type { Answer, Labels } from './support/expectations.js';
import { answer, inLines } from './support/expectations.js';

/*
 * Real plans with their sources, one folder each, and in `expect.json` what AWS would make of them. Every label is either met or
 * answered by an honest `unknown`; which ones is kept in `plans-unknown.json`, so that what gets worse fails here, and what gets
 * better asks for the list: `UPDATE=1 npm test -- __tests__/scenarios.test.ts`.
 */

const rules = ['passrole-named-roles', 'role-trust-matches-consumer'];
const plans = fileURLToPath(new URL('fixtures/plans', import.meta.url));
const ratchet = fileURLToPath(new URL('fixtures/plans-unknown.json', import.meta.url));
const scenarios = readdirSync(plans).filter((name) => existsSync(join(plans, name, 'expect.json')));
const labels = (name: string): Labels => JSON.parse(readFileSync(join(plans, name, 'expect.json'), 'utf8'));

type Unknowns = Record<string, Answer['unknown']>;

const runs = new Map<string, Run>();
const of = (name: string): Run => runs.get(name) ?? { status: null, stdout: '', stderr: 'not run' };
const judge = (name: string): Answer => answer(labels(name), report(of(name)), rules);

beforeAll(async () => {
  for (const name of scenarios) {
    const { scan: paths, args } = labels(name);
    runs.set(name, await scan([...paths, ...args, '--gate-on', 'all'], join(plans, name)));
  }
}, 120_000);

test('there are as many scenarios as were made', () => {
  expect(scenarios).toHaveLength(92);
});

describe.each(scenarios)('%s', (name) => {
  test('is read without a problem, and the exit code is that of the decision', () => {
    const { decision, problems, counts } = report(of(name));
    // A run that found policies and could read none of them has judged nothing, and must not pass.
    const unread = counts.policies + counts.roleUses > 0 && counts.decoded + counts.partlyUnknown === 0;
    expect(problems.map(({ message }) => message)).toEqual(
      unread ? [expect.stringMatching(/none of the .* could be read/)] : [],
    );
    expect(counts.documents).toBe(1);
    expect(of(name).status).toBe(exitCodes[decision]);
  });

  test('nothing is contradicted, missed in silence or made up', () => {
    expect(judge(name).wrong).toEqual([]);
  });

  test('findings point at the statement or element, where the labels say so', () => {
    const { met } = judge(name);
    const astray = met.filter(
      ({ expectation, finding }) => expectation.lines !== undefined && !inLines(expectation, finding),
    );
    expect(astray.map(({ finding: { rule, resource, place } }) => ({ rule, resource, place }))).toEqual([]);
  });

  test('places are lines of the sources that belong to the finding', () => {
    const all = report(of(name));
    const { met } = answer(labels(name), all, rules);
    const astray = all.findings.filter((finding) => {
      if (!('file' in finding.place)) return finding.place.route === '';
      const label = met.find((each) => each.finding === finding)?.expectation;
      // A statement may be written elsewhere; then the block of the resource is a related place.
      const blocks = [finding.place, ...finding.related];
      const belongs =
        blocks.some((at) => inOwnBlock(name, { ...finding, place: at })) ||
        (label !== undefined && inLines(label, finding));
      return linesUpTo(name, finding).length === 0 || !belongs;
    });
    expect(astray.map(({ resource, place }) => ({ resource, place }))).toEqual([]);
  });
});

/** The lines of the file that the finding points to, up to and including its own; none where there is no such line. */
function linesUpTo(name: string, { place }: FindingJson): string[] {
  const path = join(plans, name, 'file' in place ? place.file : '');
  if (!('file' in place) || !existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return place.line <= lines.length ? lines.slice(0, place.line) : [];
}

/** Whether the finding's line lies in the block of its own resource. Sources in JSON syntax have no blocks to look for. */
function inOwnBlock(name: string, finding: FindingJson): boolean {
  const above = linesUpTo(name, finding);
  if (above[0]?.startsWith('{') === true) return true;
  const header = above.findLast((line) => /^\S+ .*\{\s*$/.test(line)) ?? '';
  const [, type, label] = /^resource\s+"(.+?)"\s+"(.+?)"/.exec(header) ?? [];
  return type !== undefined && finding.resource.includes(`${type}.${label}`);
}

test('what is only answered by an honest unknown has not changed', () => {
  const now: Unknowns = {};
  for (const name of scenarios) {
    const { unknown } = judge(name);
    if (unknown.insteadOfFail.length + unknown.insteadOfSilence.length > 0) now[name] = unknown;
  }
  if (process.env.UPDATE === '1') writeFileSync(ratchet, `${JSON.stringify(now, null, 2)}\n`);
  const before: Unknowns = JSON.parse(readFileSync(ratchet, 'utf8'));
  const listed = (unknowns: Unknowns) =>
    Object.entries(unknowns).flatMap(([name, { insteadOfFail, insteadOfSilence }]) => [
      ...insteadOfFail.map((what) => `${name}: unknown instead of fail: ${what}`),
      ...insteadOfSilence.map((what) => `${name}: unknown instead of silence: ${what}`),
    ]);
  const worse = listed(now).filter((line) => !listed(before).includes(line));
  const better = listed(before).filter((line) => !listed(now).includes(line));
  expect({ worse, betterSoUpdateTheList: better }).toEqual({ worse: [], betterSoUpdateTheList: [] });
});

describe('what must not be printed', () => {
  const formats = ['text', 'json'];
  const outputs = (name: string): Promise<string[]> =>
    Promise.all(
      formats.map(async (format) => {
        const { stdout, stderr } = await passgate(
          ['scan', 'plan.json', '--source-dir', '.', '--format', format],
          join(plans, name),
        );
        expect(stdout).not.toBe('');
        return stdout + stderr;
      }),
    );

  test.each(scenarios.filter((name) => name.startsWith('sensitive-')))('secrets of %s', async (name) => {
    for (const output of await outputs(name)) {
      expect(output).not.toMatch(/xk-4417-not-for-logs|partner-drop-8c1f0b|northwind-secret/i);
    }
  });

  test('workflow commands, escapes and bidi marks in names', async () => {
    for (const output of await outputs('hostile-names')) {
      expect(output.split(/\r\n|\n|\r|\u2028|\u2029/).filter((line) => /^\s*(::|##\[)/.test(line))).toEqual([]);
      expect(output).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
      expect(output).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    }
  });
});

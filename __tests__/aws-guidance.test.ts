import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportJson } from '../src/report/json-schema.js';
import type { GuidanceCase } from './fixtures/aws-guidance.js';
import { guidance } from './fixtures/aws-guidance.js';
import { folder, passgate, report, twoAtATime } from './support/cli.js';
import type { Rendered } from './support/neutral.js';
import { asPlan, asTemplate } from './support/neutral.js';

/*
 * AWS's own guidance on passing roles: each case is written once, and the plan and the template made of it get the same verdicts.
 */

const frameworks = ['a plan', 'a template'] as const;
type Framework = (typeof frameworks)[number];
const render = { 'a plan': asPlan, 'a template': asTemplate };

const answers = new Map<GuidanceCase, Record<Framework, { rendered: Rendered; said: ReportJson }>>();

async function judge(change: GuidanceCase['change'], framework: Framework) {
  const rendered = render[framework](change);
  const run = await passgate(['scan', 'input.json', '--format', 'json'], folder({ 'input.json': rendered.text }));
  return { rendered, said: report(run) };
}

beforeAll(async () => {
  const cases = guidance.flatMap((each) => each.cases);
  await twoAtATime(cases, async (each) => {
    const plan = await judge(each.change, 'a plan');
    answers.set(each, { 'a plan': plan, 'a template': await judge(each.change, 'a template') });
  });
}, 120_000);

describe.each(guidance)('$claim', ({ cases }) => {
  describe.each(cases)('$name', (each) => {
    const wanted = Object.entries(each.expect).flatMap(([rule, verdicts]) =>
      Object.entries(verdicts).map(([key, verdict]) => ({ rule, key, verdict })),
    );

    test.each(frameworks)('as %s', (framework) => {
      const { rendered, said } = answers.get(each)?.[framework] ?? {};
      const found = said?.findings.map(
        ({ rule, resource, verdict }) => `${rule}: ${verdict}: ${rendered?.keys.get(resource) ?? resource}`,
      );
      const bad = wanted.filter(({ verdict }) => verdict !== 'pass');
      expect(said?.problems).toEqual([]);
      // An instance and its profile are one chain: a finding on either, or on both, is one answer.
      expect([...new Set(found)].sort()).toEqual(
        bad.map(({ rule, key, verdict }) => `${rule}: ${verdict}: ${key}`).sort(),
      );
      expect((said?.counts.verdicts.pass ?? 0) > 0).toBe(bad.length < wanted.length);
    });

    test('both give as many verdicts of each kind', () => {
      const both = answers.get(each);
      expect(both?.['a template'].said.counts.verdicts).toEqual(both?.['a plan'].said.counts.verdicts);
    });
  });
});

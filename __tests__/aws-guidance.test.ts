import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportJson } from '../src/report/json-schema.js';
import type { GuidanceCase } from './fixtures/aws-guidance.js';
import { guidance } from './fixtures/aws-guidance.js';
import { folder, report, scan } from './support/cli.js';
import type { Rendered } from './support/neutral.js';
import { asPlan, asPortableTemplate, asTemplate } from './support/neutral.js';

/*
 * AWS's own guidance on passing roles: each case is written once, and the plan and the templates made of it get the same verdicts.
 */

const render = { 'a plan': asPlan, 'a template': asTemplate, 'a template for any account': asPortableTemplate };
type Form = keyof typeof render;
const forms = Object.keys(render) as Form[];

const answers = new Map<GuidanceCase, Record<Form, { rendered: Rendered; said: ReportJson }>>();

async function judge(change: GuidanceCase['change'], form: Form) {
  const rendered = render[form](change);
  const run = await scan(['input.json'], folder({ 'input.json': rendered.text }));
  return { rendered, said: report(run) };
}

beforeAll(async () => {
  for (const each of guidance.flatMap(({ cases }) => cases)) {
    answers.set(each, {
      'a plan': await judge(each.change, 'a plan'),
      'a template': await judge(each.change, 'a template'),
      'a template for any account': await judge(each.change, 'a template for any account'),
    });
  }
}, 120_000);

describe.each(guidance)('$claim', ({ cases }) => {
  describe.each(cases)('$name', (each) => {
    const wanted = Object.entries(each.expect).flatMap(([rule, verdicts]) =>
      Object.entries(verdicts).map(([key, verdict]) => ({ rule, key, verdict })),
    );

    test.each(forms)('as %s', (form) => {
      const { rendered, said } = answers.get(each)?.[form] ?? {};
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

    test('all give as many verdicts of each kind', () => {
      const [plan, ...templates] = forms.map((form) => answers.get(each)?.[form].said.counts.verdicts);
      expect(templates).toEqual([plan, plan]);
    });
  });
});

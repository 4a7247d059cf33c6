import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { detect } from '../src/input/detect.js';
import { readPlan } from '../src/input/terraform/plan.js';
import type { ReportJson } from '../src/report/json-schema.js';
import { slim, slimText } from '../src/slim.js';
import { folder, report, scan } from './support/cli.js';
import type { Labels } from './support/expectations.js';

const plans = fileURLToPath(new URL('fixtures/plans', import.meta.url));
const scenarios = readdirSync(plans).filter((name) => existsSync(join(plans, name, 'expect.json')));
const labels = (name: string): Labels => JSON.parse(readFileSync(join(plans, name, 'expect.json'), 'utf8'));

/** Every scenario in a folder of its own, so that a slim plan can stand where the plan stood. */
const copies = folder({ 'to-be-copied.txt': '' });
cpSync(plans, copies, { recursive: true });

const planOf = (name: string): string => labels(name).scan.find((path) => path.endsWith('.json')) ?? 'plan.json';

async function judged(name: string): Promise<ReportJson> {
  const { scan: paths, args } = labels(name);
  return report(await scan([...paths, ...args, '--gate-on', 'all'], join(copies, name)));
}

/** Marked, and made of nothing but words of IAM, wildcards and an account. */
const NOTHING_TO_HIDE = [
  'arn:aws:iam::111122223333:role/*',
  '{"Statement":[{"Action":"iam:PassRole","Effect":"Allow","Resource":"arn:aws:iam::111122223333:role/*"}],"Version":"2012-10-17"}',
];

/** The report on a plan, and the report on what `slim` makes of it in its place. */
async function bothJudged(name: string): Promise<[whole: ReportJson, slim: ReportJson]> {
  const cwd = join(copies, name);
  const plan = planOf(name);
  const original = readFileSync(join(cwd, plan));
  const whole = await judged(name);
  expect(await slim({ plan, output: 'slim.json.gz', cwd })).toMatchObject({ output: 'slim.json.gz' });
  writeFileSync(join(cwd, plan), readFileSync(join(cwd, 'slim.json.gz')));
  const slimmed = await judged(name);
  writeFileSync(join(cwd, plan), original);
  return [whole, slimmed];
}

async function parsed(bytes: Buffer) {
  const found = await detect(bytes, 'plan.json');
  if (found.kind !== 'plan') throw new Error(`a plan is read as ${found.kind}`);
  return found.json;
}

describe.each(scenarios)('%s', (name) => {
  const cwd = join(copies, name);
  const plan = planOf(name);

  test('is judged the same, everywhere at the same places', async () => {
    const [whole, slimmed] = await bothJudged(name);
    expect(slimmed).toEqual(whole);
  });

  test('nothing that is marked sensitive is left', async () => {
    const json = await parsed(readFileSync(join(cwd, plan)));
    const text = slimText(json);
    const { secrets } = readPlan(json, '', null);
    const left = secrets.filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)));
    expect(left.filter((secret) => !NOTHING_TO_HIDE.includes(secret))).toEqual([]);
  });
});

/** Where marks are lost or spread matters little: here every policy is a secret, and nothing in it is known to be one. */
function allMarked(plan: unknown): unknown {
  const marks = { policy: true, assume_role_policy: true };
  return JSON.parse(JSON.stringify(plan), (key, value) =>
    key === 'after_sensitive' || key === 'before_sensitive' || key === 'sensitive_values'
      ? { ...(typeof value === 'object' ? value : {}), ...marks }
      : value,
  );
}

describe.each(scenarios)('%s, with all its policies marked', (name) => {
  test('has the same verdicts', async () => {
    const path = join(copies, name, planOf(name));
    const original = readFileSync(path, 'utf8');
    writeFileSync(path, JSON.stringify(allMarked(JSON.parse(original))));
    const verdicts = ({ findings, counts }: ReportJson) => ({
      counts,
      findings: findings.map(
        ({ rule, verdict, resource, place, state }) => `${rule} ${verdict} ${resource} ${place.route} ${state}`,
      ),
    });
    const [whole, slimmed] = (await bothJudged(name)).map(verdicts);
    writeFileSync(path, original);
    expect(slimmed).toEqual(whole);
  });
});

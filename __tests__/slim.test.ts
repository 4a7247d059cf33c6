import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { detect } from '../src/input/detect.js';
import { readPlan } from '../src/input/terraform/plan.js';
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

async function judged(name: string): Promise<unknown> {
  const { scan: paths, args } = labels(name);
  const run = await scan([...paths, ...args, '--gate-on', 'all'], join(copies, name));
  return { status: run.status, ...report(run) };
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
    const before = await judged(name);
    const result = await slim({ plan, output: 'slim.json.gz', cwd });
    expect(result).toMatchObject({ output: 'slim.json.gz' });
    const original = readFileSync(join(cwd, plan));
    writeFileSync(join(cwd, plan), readFileSync(join(cwd, 'slim.json.gz')));
    const after = await judged(name);
    writeFileSync(join(cwd, plan), original);
    expect(after).toEqual(before);
  });

  test('nothing that is marked sensitive is left', async () => {
    const json = await parsed(readFileSync(join(cwd, plan)));
    const text = slimText(json);
    const left = readPlan(json, '', null).secrets.filter(
      (secret) => text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1)),
    );
    expect(left).toEqual([]);
  });
});

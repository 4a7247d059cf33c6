import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isJudgedType } from '../../../src/data/judged-types.js';
import { detect } from '../../../src/input/detect.js';
import type { Resource } from '../../../src/input/resource.js';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { planShapeFor } from '../../../src/input/terraform/plan-shape.js';
import { scanned } from './plans.js';

/*
 * A plan that is scanned says what it says when it is parsed as a whole, and broken in whatever way it is a problem, never a crash
 * and never a plan with less in it.
 */

const plans = fileURLToPath(new URL('../../fixtures/plans/', import.meta.url));
const files = readdirSync(plans)
  .flatMap((name) => ['plan.json', 'plan-roles-exist.json'].map((file) => `${name}/${file}`))
  .filter((file) => existsSync(plans + file));

const text = (file: string) => readFileSync(plans + file, 'utf8');

/** Everything that is read of a plan. */
function told(plan: unknown): unknown {
  const { resources, before, secrets, notes, problems } = readPlan(plan, 'plan.json', null);
  return JSON.parse(
    JSON.stringify({ resources: resources.map(show), before: before?.().map(show), secrets, notes, problems }),
  );
}

function show(resource: Resource | undefined): object | undefined {
  if (resource === undefined) return undefined;
  const { address, mode, type, account, partition, region, place, attributes } = resource;
  return { address, mode, type, account, partition, region, place, attributes };
}

describe('the same as parsed', () => {
  test('there are plans to test with', () => expect(files.length).toBeGreaterThan(80));

  test.each(files)('%s', (file) => {
    const json = JSON.parse(text(file));
    const expected = told(json);
    expect(told(scanned(text(file)))).toEqual(expected);
    expect(told(scanned(JSON.stringify(json, null, '\t').replaceAll('\n', '\r\n')))).toEqual(expected);
  });
});

/*
 * What the gate leaves unread of a plan changes nothing in what it reads.
 */
describe('resources set aside', () => {
  const isIam = (type: string) => type.startsWith('aws_iam_');

  test.each(files.flatMap((file) => [isJudgedType, isIam].map((isWanted) => [file, isWanted] as const)))(
    '%s',
    (file, isWanted) => {
      const whole = readPlan(scanned(text(file)), 'plan.json', null);
      const apart = readPlan(scanned(text(file), planShapeFor(isWanted)), 'plan.json', null);
      const all = new Map(whole.resources.map((resource) => [resource.address, resource]));
      const read = new Map(apart.resources.map((resource) => [resource.address, resource]));
      for (const [address, resource] of all) {
        const isRead = resource.mode === 'data' || isWanted(resource.type);
        if (isRead) expect(read.has(address)).toBe(true);
      }
      expect(read.size + (apart.aside?.count ?? 0)).toBe(all.size);
      expect(plain(apart.resources)).toEqual(plain([...read.keys()].map((address) => all.get(address))));
      for (const { address } of holesIn(apart.resources)) {
        expect(plain([read.get(address) ?? apart.aside?.find(address)])).toEqual(plain([all.get(address)]));
      }
      expect([apart.secrets, apart.notes, apart.problems]).toEqual([whole.secrets, whole.notes, whole.problems]);
    },
  );
});

function plain(resources: readonly (Resource | undefined)[]): unknown {
  return JSON.parse(JSON.stringify(resources.map(show)));
}

/** All references to resources in attributes. */
function holesIn(resources: readonly Resource[]): { address: string }[] {
  const found: { address: string }[] = [];
  JSON.stringify(
    resources.map(({ attributes }) => attributes),
    (_, value) => {
      if (value?.of === 'resource') found.push(value);
      return value;
    },
  );
  return found;
}

/** Plans with modules, data sources, moved, replaced and secret things in them. */
const varied = [
  'change-moves-into-module',
  'change-replaces-role',
  'sensitive-values',
  'unknown-trust',
  'import-existing',
];

describe.each(varied)('broken: %s', (name) => {
  const whole = text(`${name}/plan.json`);

  test('cut off anywhere', async () => {
    const length = fc.integer({ min: whole.indexOf('"planned_values":'), max: whole.trimEnd().length - 1 });
    await fc.assert(
      fc.asyncProperty(length, async (at) => {
        const found = await detect(Buffer.from(whole.slice(0, Math.max(at, 200))), 'plan.json');
        expect(found).toMatchObject({ kind: 'broken', message: expect.stringContaining('the plan is cut off here') });
      }),
    );
  });

  const byte = fc.oneof(fc.constantFrom(...Buffer.from('{}[]",:\\0-tfn \n')), fc.integer({ min: 1, max: 127 }));
  test('bytes of it changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), byte), { minLength: 1, maxLength: 3 }), async (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const mutated = bytes.toString();
        const found = await detect(bytes, 'plan.json');
        let json: unknown;
        try {
          json = JSON.parse(mutated);
        } catch {
          expect(found.kind).toBe('broken');
          return;
        }
        if (found.kind === 'plan') expect(told(found.json)).toEqual(told(json));
        else expect(found.kind).toBe('neither');
      }),
      { numRuns: 150 },
    );
  });

  const odd = fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e9,
    '',
    'x',
    [],
    {},
    [[]],
    [null],
    { a: 1 },
    { __proto__: 1 },
  );
  test('values of it replaced, removed and doubled', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'remove', 'double'), odd)), (changes) => {
        const json: unknown = JSON.parse(whole);
        for (const [at, what, value] of changes.slice(0, 4)) mutate(json, at, what, value);
        expect(told(scanned(JSON.stringify(json)))).toEqual(told(JSON.parse(JSON.stringify(json))));
      }),
      { numRuns: 150 },
    );
  });
});

/** Changes the nth object or list, counted from the outside in. */
function mutate(json: unknown, nth: number, what: string, value: unknown): void {
  const holders: object[] = [];
  const open = [json];
  for (let at = 0; at < open.length; at += 1) {
    const each = open[at];
    if (typeof each !== 'object' || each === null) continue;
    holders.push(each);
    open.push(...Object.values(each));
  }
  const holder = holders[nth % holders.length];
  if (holder === undefined) return;
  const keys = Object.keys(holder);
  const key = keys[nth % Math.max(1, keys.length)] ?? 'a';
  if (what === 'remove') Reflect.deleteProperty(holder, key);
  else if (what === 'replace') Reflect.set(holder, key, structuredClone(value));
  else if (Array.isArray(holder)) holder.push(...holder);
  else Reflect.set(holder, `${key}_`, Reflect.get(holder, key));
}

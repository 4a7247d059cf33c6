import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { folder, report, scan } from './support/cli.js';

/*
 * A plan in which one role's ARN is not known keeps every verdict: everything that holds the ARN is unknown in it then, as Terraform has
 * it, and the sources say the rest.
 */

const plans = fileURLToPath(new URL('fixtures/plans', import.meta.url));

type Json = Record<string, unknown>;
interface Entry extends Json {
  address: string;
  mode: string;
  type: string;
  change: { before: Json | null; after: Json | null; after_unknown: unknown };
}
interface Module extends Json {
  resources?: (Json & { address: string; type: string; values: Json })[];
  child_modules?: Module[];
}
interface Plan extends Json {
  resource_changes: Entry[];
  prior_state?: { values?: { root_module?: Module } };
}

interface Case {
  name: string;
  plan: Plan;
  arn: string;
}

/** Every ARN of a role that a plan knows as the attribute of one of its resources. */
const cases: Case[] = readdirSync(plans).flatMap((name) => {
  return ['plan.json', 'plan-roles-exist.json'].flatMap((file) => {
    const path = join(plans, name, file);
    if (!existsSync(path)) return [];
    const plan: Plan = { resource_changes: [], ...JSON.parse(readFileSync(path, 'utf8')) };
    const roles = plan.resource_changes.filter(({ mode, type }) => mode === 'managed' && type === 'aws_iam_role');
    return roles.flatMap(({ change }) =>
      typeof change.after?.arn === 'string' && change.before !== null ? [{ name, plan, arn: change.after.arn }] : [],
    );
  });
});

/** The plan as it would be if the role with this ARN were made anew. */
function without({ plan, arn }: Case): Plan {
  const copy = structuredClone(plan);
  const holds = (value: unknown): boolean => JSON.stringify(value ?? null).includes(JSON.stringify(arn).slice(1, -1));
  const hide = (values: Json, marks: unknown): Json => {
    const unknown: Json = { ...Object(marks) };
    for (const [key, value] of Object.entries(values)) {
      if (!holds(value)) continue;
      delete values[key];
      unknown[key] = true;
    }
    return unknown;
  };
  for (const { mode, change } of copy.resource_changes) {
    if (mode === 'managed' && change.after !== null) change.after_unknown = hide(change.after, change.after_unknown);
  }
  const open: [Module, string][] = [[copy.prior_state?.values?.root_module ?? {}, '']];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [module, address] = next;
    for (const { values, ...document } of module.resources ?? []) {
      if (document.type !== 'aws_iam_policy_document' || !holds(values)) continue;
      module.resources = (module.resources ?? []).filter((each) => each.address !== document.address);
      // Its blocks are lists within lists: they are unknown as a whole here.
      const change = { actions: ['read'], before: null, after: values, after_unknown: hide(values, {}) };
      copy.resource_changes.push({
        ...document,
        ...(address !== '' && { module_address: address }),
        change,
      } as unknown as Entry);
    }
    for (const child of module.child_modules ?? []) open.push([child, String(child.address)]);
  }
  return copy;
}

const rules = ['passrole-named-roles', 'role-trust-matches-consumer'];

async function verdicts(plan: Plan, name: string): Promise<string[]> {
  const path = join(folder({ 'plan.json': JSON.stringify(plan) }), 'plan.json');
  const run = await scan([path, '--source-dir', '.', '--gate-on', 'all'], join(plans, name));
  return report(run)
    .findings.filter(({ rule }) => rules.includes(rule))
    .map(
      ({ rule, resource, verdict, place }) => `${verdict}: ${rule} on ${resource} ${'file' in place ? place.line : ''}`,
    )
    .sort();
}

test('there are such roles', () => expect(cases.length).toBeGreaterThan(50));

test('a plan made unknown in one ARN keeps every verdict', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...cases.keys()), async (at) => {
      const one = cases[at];
      if (one === undefined) throw new Error('no such case');
      expect(await verdicts(without(one), one.name)).toEqual(await verdicts(one.plan, one.name));
    }),
    { numRuns: 40 },
  );
}, 60_000);

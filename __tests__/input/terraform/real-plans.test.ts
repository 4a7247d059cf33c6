import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../../src/input/resource.js';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { entry, type Hole, literal, type Value } from '../../../src/input/value.js';
import { attribute, resourceIn, scanned } from './plans.js';

const plans = fileURLToPath(new URL('../../fixtures/plans/', import.meta.url));
const scenarios = readdirSync(plans).filter((name) => existsSync(`${plans}${name}/plan.json`));

function text(scenario: string, file = 'plan.json'): string {
  return readFileSync(`${plans}${scenario}/${file}`, 'utf8');
}

function open(scenario: string, file?: string): Document {
  return readPlan(scanned(text(scenario, file)), 'plan.json', null);
}

/** All holes for attributes of resources, with the route to the text that they are the whole of. */
function* holes(
  value: Value,
  route: (string | number)[] = [],
): Generator<[Extract<Hole, { of: 'resource' }>, (string | number)[]]> {
  if (value.kind === 'list') for (const [index, item] of value.items.entries()) yield* holes(item, [...route, index]);
  if (value.kind === 'map') for (const each of value.entries) yield* holes(each.value, [...route, each.key]);
  if (value.kind !== 'text') return;
  for (const part of value.parts) if (typeof part !== 'string' && part.of === 'resource') yield [part, route];
}

function literalAt(document: Document, address: string, route: readonly (string | number)[]): string | undefined {
  let value: Value | undefined = document.resources.find((each) => each.address === address)?.attributes;
  for (const step of route) {
    if (value?.kind === 'map') value = entry(value, String(step));
    else value = value?.kind === 'list' ? value.items[Number(step)] : undefined;
  }
  return literal(value);
}

test('there are plans to test with', () => {
  expect(scenarios.length).toBeGreaterThan(80);
});

describe.each(scenarios)('%s', (scenario) => {
  const document = open(scenario);
  const addresses = new Set(document.resources.map((resource) => resource.address));

  test('is read without a problem, every resource once', () => {
    expect(document.problems).toEqual([]);
    expect(addresses.size).toBe(document.resources.length);
  });

  test('has everything that changes, but for what is destroyed or forgotten', () => {
    const changes: { address: string; change: { actions: string[] } }[] = JSON.parse(text(scenario)).resource_changes;
    for (const { address, change } of changes) {
      const gone = change.actions.every((action) => action === 'delete' || action === 'forget');
      expect([address, addresses.has(address)]).toEqual([address, !gone]);
    }
  });

  test('every hole is for a resource that is there', () => {
    for (const { attributes } of document.resources) {
      for (const [hole] of holes(attributes)) expect(addresses).toContain(hole.address);
    }
  });
});

/** The same sources, planned as if the roles were there already: what the holes stand for. */
const known = scenarios.filter((name) => existsSync(`${plans}${name}/plan-roles-exist.json`));

test('what holes stand for is in the values once the roles exist', () => {
  let compared = 0;
  for (const scenario of known) {
    const before = open(scenario);
    const after = open(scenario, 'plan-roles-exist.json');
    for (const { address, attributes } of before.resources) {
      for (const [hole, route] of holes(attributes)) {
        const value = literalAt(after, address, route);
        const target = literalAt(after, hole.address, [hole.attribute || 'arn']);
        if (value === undefined || target === undefined) continue;
        compared += 1;
        // Providers rewrite the JSON of a document.
        if (hole.attribute === 'json')
          expect(JSON.parse(value).Statement).toHaveLength(JSON.parse(target).Statement.length);
        else expect([scenario, address, value]).toEqual([scenario, address, expect.stringContaining(target)]);
      }
    }
  }
  expect(compared).toBeGreaterThan(80);
});

describe('values of single scenarios', () => {
  const passed = 'statement';

  test.each<[string, string, (string | number)[], string]>([
    [
      'unknown-arn-data-document',
      'data.aws_iam_policy_document.operate',
      [passed, 0, 'resources'],
      '["<aws_iam_role.worker arn>"]',
    ],
    [
      'unknown-arn-data-document',
      'aws_iam_policy.operate',
      ['policy'],
      '"<data.aws_iam_policy_document.operate json>"',
    ],
    ['count-and-conditionals', 'aws_codebuild_project.tests[2]', ['service_role'], '"<aws_iam_role.runner[2]>"'],
    ['consumer-data-services', 'aws_glue_job.load', ['role_arn'], '"<aws_iam_role.data["loader"] arn>"'],
    ['consumer-role-origins', 'aws_lambda_function.search', ['role'], '"<module.wrong_role.aws_iam_role.this arn>"'],
    [
      'unknown-arn-through-modules',
      'module.contractor.aws_iam_policy.this',
      ['policy'],
      '"<module.api_role.aws_iam_role.this arn>"',
    ],
    [
      'unknown-arn-through-modules',
      'module.deployer.aws_iam_policy.this',
      ['policy'],
      'unknown(apply: var.passable_roles)',
    ],
    ['unknown-trust', 'module.worker.aws_sfn_state_machine.this', ['role_arn'], '"<terraform_data.service output>"'],
    [
      'unknown-whole-policy',
      'aws_iam_policy.generated',
      ['policy'],
      '"<aws_cloudformation_stack.vendor outputs["PolicyJson"]>"',
    ],
    [
      'consumer-role-created-or-given',
      'module.own.aws_ecs_task_definition.this',
      ['task_role_arn'],
      'unknown(no-source: local.role_arn)',
    ],
    ['consumer-role-from-data-source', 'aws_lambda_function.staged', ['role'], '"<data.aws_iam_role.staged arn>"'],
    [
      'data-document-dynamic',
      'data.aws_iam_policy_document.unknown',
      [passed, 3, 'resources'],
      '["arn:aws:iam::111122223333:role/*"]',
    ],
    [
      'data-document-dynamic',
      'data.aws_iam_policy_document.unknown',
      [passed, 2, 'resources', 0],
      'unknown(no-source: data.aws_iam_policy_document.unknown.statement[2].resources[0])',
    ],
    ['consumer-no-role-given', 'aws_instance.plain', ['iam_instance_profile'], 'computed'],
    ['sensitive-values', 'aws_iam_policy.partner', ['name'], '"partner-exchange"'],
  ])('%s: %s %j', (scenario, address, route, shown) => {
    expect(attribute(open(scenario), address, ...route)).toBe(shown);
  });

  test('every computed role of consumer-no-role-given is left out, not unknown', () => {
    const names = ['iam_role', 'role_arn', 'service_linked_role_arn', 'monitoring_role_arn', 'service_role'];
    const document = open('consumer-no-role-given');
    const found = document.resources.flatMap(({ attributes }) =>
      attributes.entries.filter(({ key }) => names.includes(key)),
    );
    expect(found.length).toBeGreaterThan(3);
    for (const { value } of found)
      expect([value.kind, value.kind === 'absent' && value.computed]).toEqual(['absent', true]);
  });

  test('the account is the caller’s', () => {
    expect(resourceIn(open('same-account-only'), 'aws_iam_policy.deploy')).toMatchObject({
      account: '111122223333',
      partition: 'aws',
      region: 'eu-central-1',
    });
  });

  test('the partition is China’s', () => {
    expect(resourceIn(open('partition-china'), 'aws_instance.web')).toMatchObject({
      partition: 'aws-cn',
      region: 'cn-north-1',
    });
  });

  test('secrets are found though their marks are lost', () => {
    expect(open('sensitive-role-name').secrets).toContain('northwind-secret');
    expect(open('sensitive-values').secrets).toEqual(
      expect.arrayContaining(['xk-4417-not-for-logs', 'partner-drop-8c1f0b']),
    );
  });

  test('a targeted plan is not complete', () => {
    expect(open('targeted-plan').notes).toEqual([
      { document: 'plan.json', message: 'the plan is not complete (-target)' },
    ]);
  });
});

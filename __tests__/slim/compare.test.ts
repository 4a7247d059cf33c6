import { cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { slim } from '../../src/slim.js';
import { allow, type Compared, comparingFiles, policy } from '../compare/comparing.js';
import { folder } from '../support/cli.js';
import type { Labels } from '../support/expectations.js';
import { terraformPlan } from '../support/terraform-plan.js';

/** What `compare` says of two plans in a folder, and what it says of what `slim` makes of them in their places. */
async function bothCompared(cwd: string, before: string, after: string): Promise<[whole: Compared, slim: Compared]> {
  const whole = await compared(before, after, cwd);
  for (const plan of [before, after]) {
    expect(await slim({ plan, output: `${plan}.slim`, cwd })).toHaveProperty('bytes');
    renameSync(join(cwd, `${plan}.slim`), join(cwd, plan));
  }
  return [whole, await compared(before, after, cwd)];
}

async function compared(before: string, after: string, cwd: string): Promise<Compared> {
  const result = await comparingFiles(before, after, cwd);
  if ('usage' in result) throw new Error(result.usage);
  return result;
}

const plans = fileURLToPath(new URL('../fixtures/plans', import.meta.url));
const scenarios = readdirSync(plans).filter((name) => existsSync(join(plans, name, 'expect.json')));

/** All that it allows was added since a plan with nothing. */
test.each(scenarios)('%s', async (name) => {
  const cwd = folder({ 'nothing.json': terraformPlan([]) });
  cpSync(join(plans, name), cwd, { recursive: true });
  const { scan }: Labels = JSON.parse(readFileSync(join(cwd, 'expect.json'), 'utf8'));
  const [whole, slimmed] = await bothCompared(cwd, 'nothing.json', scan.find((path) => path.endsWith('.json')) ?? '');
  expect(slimmed).toEqual(whole);
});

const open = (action: string, principal: unknown) => policy(allow(action, '*', { Principal: principal }));
const owner = { AWS: 'arn:aws:iam::111122223333:root' };

describe('a policy of a resource that lets everybody in', () => {
  test.each<[type: string, before: Record<string, unknown>, after: Record<string, unknown>]>([
    ...[
      ['aws_s3_bucket_policy', 'policy', 's3:GetObject'],
      ['aws_kms_key', 'policy', 'kms:Decrypt'],
      ['aws_organizations_resource_policy', 'content', 'organizations:ListAccounts'],
      ['aws_cloudwatch_log_resource_policy', 'policy_document', 'logs:PutLogEvents'],
      ['awscc_sqs_queue_policy', 'policy_document', 'sqs:SendMessage'],
      ['brand_new_policy', 'policy', 's3:GetObject'],
      ['brand_new', 'content', 's3:GetObject'],
    ].map(([type = '', name = '', action = '']): [string, Record<string, unknown>, Record<string, unknown>] => [
      type,
      { [name]: open(action, owner) },
      { [name]: open(action, '*') },
    ]),
    [
      'aws_lambda_permission',
      { action: 'lambda:InvokeFunction', function_name: 'f', principal: '111122223333' },
      { action: 'lambda:InvokeFunction', function_name: 'f', principal: '*' },
    ],
  ])('%s', async (type, before, after) => {
    const cwd = folder({});
    for (const [name, values] of Object.entries({ before, after }))
      writeFileSync(join(cwd, name), terraformPlan([{ type, name: 'p', values }]));
    const [whole, slimmed] = await bothCompared(cwd, 'before', 'after');
    expect(whole.json.added.map(({ resource }) => resource)).toEqual([`${type}.p`]);
    expect(slimmed).toEqual(whole);
  });
});

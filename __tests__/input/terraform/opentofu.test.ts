import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { openSource } from '../../../src/input/terraform/source.js';
import { entry } from '../../../src/input/value.js';
import { show } from '../hcl/scope.js';
import { scanned } from './plans.js';

/*
 * Plans that OpenTofu 1.10.7 and 1.12.6 made of what only OpenTofu has, with AWS provider 5.100.0; and what is not known of them without their
 * sources.
 */

const fixtures = fileURLToPath(new URL('../../fixtures/opentofu', import.meta.url));

interface Made {
  terraform_version?: string | undefined;
  complete?: boolean | undefined;
  configuration: unknown;
}

/** Policies by address, as far as the sources say them. */
async function policies(name: string, file = 'plan.json', change: Partial<Made> = {}): Promise<Record<string, string>> {
  const folder = join(fixtures, name);
  const text = readFileSync(join(folder, file), 'utf8');
  const { terraform_version: terraformVersion, complete, configuration }: Made = { ...JSON.parse(text), ...change };
  const source = openSource(folder, { configuration, complete, terraformVersion }, folder);
  const document = readPlan(scanned(text), file, source);
  const { resources } = (await document.evaluated?.()) ?? { resources: [] };
  return Object.fromEntries(
    resources
      .filter(({ type }) => type === 'aws_iam_policy')
      .map(({ address, attributes }) => {
        const policy = entry(attributes, 'policy');
        const json = policy?.kind === 'text' ? policy.json : undefined;
        return [address, json === undefined ? 'unknown' : show(json)];
      }),
  );
}

const statement = (action: string, resource: string, sid?: string) =>
  `{Action = ${action}, Effect = "Allow", Resource = ${resource}${sid === undefined ? '' : `, Sid = "${sid}"`}}`;
const policy = (...statements: string[]) => `{Statement = [${statements.join(', ')}], Version = "2012-10-17"}`;

test('a provider for each region, and a module whose source is made from a variable', async () => {
  const regional = (region: string) =>
    policy(
      statement('["iam:PassRole"]', `list["«aws_iam_role.app["${region}"].arn»"]`, 'Pass'),
      statement('["iam:PassRole"]', `"arn:aws:iam::*:role/${region}/*"`, 'PassAny'),
    );
  expect(await policies('regions')).toEqual({
    'module.deploy["eu-central-1"].aws_iam_policy.deploy': regional('eu-central-1'),
    'module.deploy["eu-west-1"].aws_iam_policy.deploy': regional('eu-west-1'),
  });
});

describe('files that only one of the two reads', () => {
  const last = statement('"iam:PassRole"', '"«aws_iam_role.app.arn»"', 'Pass');
  const byTofu = policy(statement('"iam:PassRole"', '"arn:aws:iam::*:role/«?tofu.workspace»/*"', 'OpenTofu'), last);
  const byTerraform = policy(statement('"iam:GetRole"', '"*"', 'Terraform'), last);

  test.each([
    ['OpenTofu, by its plan', 'plan.json', {}, byTofu],
    ['Terraform, by its plan', 'plan-terraform.json', {}, byTerraform],
    [
      'a plan from before OpenTofu 1.8',
      'plan-terraform.json',
      { terraform_version: '1.7.5', complete: undefined },
      byTerraform,
    ],
    [
      'a plan that does not tell',
      'plan-terraform.json',
      { terraform_version: undefined, complete: undefined },
      'unknown',
    ],
  ])('%s', async (_, file, change, expected) => {
    expect(await policies('two-languages', file, change)).toEqual({ 'aws_iam_policy.deploy': expected });
  });
});

test('what is not enabled is null, and what is enabled has no index', async () => {
  const roles = '["«aws_iam_role.app.arn»", "«aws_iam_role.worker.arn»"]';
  const fallback = '["arn:aws:iam::*:role/fallback/*", "«aws_iam_role.app.arn»"]';
  expect(await policies('enabled')).toEqual({
    'aws_iam_policy.fallback': policy(statement('"iam:PassRole"', fallback)),
    'aws_iam_policy.all': policy(statement('"iam:PassRole"', roles)),
    'module.deploy.aws_iam_policy.deploy': policy(statement('["iam:PassRole"]', `list${roles}`)),
  });
});

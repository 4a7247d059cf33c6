import { describe, expect, test } from '@jest/globals';
import type { Document, Resource } from '../../src/input/resource.js';
import { withSources } from '../../src/model/with-sources.js';
import { buildWorld } from '../../src/model/world.js';
import { open, ref, resource, unknown } from './build.js';

function documentOf(resources: Resource[], asked: string[]): Document {
  const notes = [{ document: 'plan.json', message: 'of the plan' }];
  return {
    ...{ name: 'plan.json', framework: 'terraform', resources, secrets: [], notes, problems: [] },
    evaluated: async () => {
      asked.push('evaluated');
      const better = resource('aws_iam_policy.p', 'aws_iam_policy', { policy: '{}' });
      return { resources: [better], place: () => undefined, notes: () => [{ document: 'plan.json', message: 'more' }] };
    },
  };
}

const policy = (value: unknown) => [resource('aws_iam_policy.p', 'aws_iam_policy', { policy: value })];

describe('sources are asked only for what tables name and nobody knows', () => {
  test.each<[string, Resource[], boolean]>([
    ['nothing', [], false],
    ['a known policy', policy('{}'), false],
    ['a policy that is not known', policy(unknown()), true],
    ['a policy from a document', policy(ref('data.aws_iam_policy_document.d', 'json')), true],
    ['a policy that may be made from something', policy(ref('aws_x.y', 'arn', false)), true],
    ['a role by reference', [resource('f', 'aws_lambda_function', { role: ref('aws_iam_role.app', 'arn') })], false],
    ['a role that is not known', [resource('f', 'aws_lambda_function', { role: unknown() })], true],
    ['perhaps more attachments', [resource('r', 'aws_iam_role', { managed_policy_arns: open([]) })], true],
    [
      'which policies are left to somebody',
      [resource('all', 'aws_iam_role_policies_exclusive', { role_name: 'r', policy_names: unknown() })],
      true,
    ],
    ['something else that is not known', [resource('f', 'aws_lambda_function', { filename: unknown() })], false],
    ['a resource of no table', [resource('b', 'aws_s3_bucket', { policy: unknown() })], false],
  ])('%s', async (_, resources, isAsked) => {
    const asked: string[] = [];
    const given = documentOf(resources, asked);
    const whole = await withSources(given);
    expect(asked).toEqual(isAsked ? ['evaluated'] : []);
    expect(whole === given).toBe(!isAsked);
    expect(whole.notes.map(({ message }) => message)).toEqual(isAsked ? ['of the plan', 'more'] : ['of the plan']);
  });
});

test('without sources a document stays as it is', async () => {
  const { evaluated: _, ...given } = documentOf(policy(unknown()), []);
  expect(await withSources(given)).toBe(given);
});

describe('YAML that holds a role', () => {
  const api = (body: unknown) => [
    resource('aws_iam_role.app', 'aws_iam_role', { name: 'app' }),
    resource('api', 'aws_api_gateway_rest_api', { body }),
  ];
  const rolesOf = async (body: unknown) => {
    const { evaluated: _, ...given } = documentOf(api(body), []);
    const { roleUses } = buildWorld(await withSources(given));
    return roleUses.map(({ role }) => (role.is === 'inside' ? role.identity.resource.address : role.is));
  };

  test('its parser is loaded for it', async () => {
    expect(await rolesOf('a: {x-amazon-apigateway-integration: {credentials: app}}')).toEqual(['aws_iam_role.app']);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { ComparisonJson } from '../../src/compare/json-schema.js';
import { allow, comparing, policy } from './comparing.js';

/** A plan that makes these; what they refer to is in `references`, by the type and name of whoever does. */
function plan(resources: Readonly<Record<string, object>>, references: Readonly<Record<string, object>> = {}): object {
  const named = Object.entries(resources).map(([address, after]) => {
    const [type = '', name = ''] = address.split('.');
    return { address, mode: 'managed', type, name, after };
  });
  return {
    format_version: '1.2',
    planned_values: { root_module: { resources: named.map(({ after, ...one }) => ({ ...one, values: after })) } },
    resource_changes: named.map(({ after, ...one }) => ({
      ...one,
      change: {
        actions: ['create'],
        before: null,
        after,
        after_unknown: Object.fromEntries(
          ['arn', ...Object.keys(references[one.address] ?? {})].map((key) => [key, true]),
        ),
      },
    })),
    configuration: {
      provider_config: {
        aws: {
          name: 'aws',
          full_name: 'registry.terraform.io/hashicorp/aws',
          expressions: {
            region: { constant_value: 'eu-west-1' },
            allowed_account_ids: { constant_value: ['111122223333'] },
          },
        },
      },
      root_module: {
        resources: named.map(({ after, ...one }) => ({
          ...one,
          provider_config_key: 'aws',
          expressions: {
            ...Object.fromEntries(Object.keys(after).map((key) => [key, {}])),
            ...references[one.address],
          },
        })),
      },
    },
  };
}

const text = (...statements: object[]) => JSON.stringify(policy(...statements));
const anyone = (action: string, resource = '*') => allow(action, resource, { Principal: '*' });
const to = (...list: string[]) => ({ references: list });
const queue = (name: string) => ({ 'aws_sqs_queue.q': { name } });
const permission = { action: 'lambda:InvokeFunction', function_name: 'f', principal: 's3.amazonaws.com' };

function told({ added, undecided }: ComparisonJson): string[] {
  return [
    ...added.map(({ resource, requests: [first], policy: part }) => {
      const who = first?.principal?.startsWith('arn:') ? 'anybody' : first?.principal;
      return `${part}: ${who} may ${first?.actions[0]} by ${resource}`;
    }),
    ...undecided.map(({ resource, why }) => `${resource}: ${why}`),
  ];
}

describe('what policies of resources add', () => {
  test.each<[string, object, object, string[]]>([
    [
      'a queue lets everybody in',
      plan({ 'aws_sqs_queue.q': { name: 'q' } }),
      plan({ 'aws_sqs_queue.q': { name: 'q', policy: text(anyone('sqs:SendMessage')) } }),
      ['resource: anybody may sqs:SendMessage by aws_sqs_queue.q'],
    ],
    [
      'nothing, where the policy is carried by another resource',
      plan(
        { ...queue('q'), 'aws_sqs_queue_policy.old': { policy: text(anyone('sqs:SendMessage')) } },
        { 'aws_sqs_queue_policy.old': { queue_url: to('aws_sqs_queue.q.id', 'aws_sqs_queue.q') } },
      ),
      plan(
        { ...queue('q'), 'aws_sqs_queue_policy.new': { policy: text(anyone('sqs:SendMessage')) } },
        { 'aws_sqs_queue_policy.new': { queue_url: to('aws_sqs_queue.q.id', 'aws_sqs_queue.q') } },
      ),
      [],
    ],
    [
      'another queue than before',
      plan({ 'aws_sqs_queue_policy.old': { queue_url: 'https://q', policy: text(anyone('sqs:SendMessage')) } }),
      plan({ 'aws_sqs_queue_policy.new': { queue_url: 'https://r', policy: text(anyone('sqs:SendMessage')) } }),
      ['resource: anybody may sqs:SendMessage by aws_sqs_queue_policy.new'],
    ],
    [
      'a function may be run by a service',
      plan({ 'aws_lambda_permission.a': permission }),
      plan({ 'aws_lambda_permission.a': { ...permission, principal: 'sns.amazonaws.com' } }),
      ['resource: sns.amazonaws.com may lambda:InvokeFunction by aws_lambda_permission.a'],
    ],
    [
      'nothing, where a permission is narrowed and called otherwise',
      plan({ 'aws_lambda_permission.a': permission }),
      plan({ 'aws_lambda_permission.b': { ...permission, source_arn: 'arn:aws:s3:::b' } }),
      [],
    ],
    [
      'a permission without the bucket that it was for',
      plan({ 'aws_lambda_permission.a': { ...permission, source_arn: 'arn:aws:s3:::b' } }),
      plan({ 'aws_lambda_permission.a': permission }),
      ['resource: s3.amazonaws.com may lambda:InvokeFunction by aws_lambda_permission.a'],
    ],
    [
      'nothing, where it is no language of IAM’s',
      plan({}),
      plan({
        'aws_s3_object.o': { content: text(anyone('s3:*')) },
        'aws_cloudformation_stack.s': { policy_body: text(anyone('Update:*')) },
        'local_file.f': { content: 'a statement' },
      }),
      [],
    ],
    [
      'by a type that no table has',
      plan({}),
      plan({ 'aws_brand_new_policy.p': { policy: text(anyone('s3:GetObject')) } }),
      ['resource: anybody may s3:GetObject by aws_brand_new_policy.p'],
    ],
    [
      'by what is called content, of such a type',
      plan({}),
      plan({ 'brand_new.p': { content: text(anyone('s3:GetObject')) } }),
      ['resource: anybody may s3:GetObject by brand_new.p'],
    ],
  ])('%s', async (_, before, after, expected) => {
    const { json } = await comparing(before, after);
    expect(told(json)).toEqual(expected);
  });

  test('of a policy that is not known, the one of before is its before', async () => {
    const after = plan(
      { 'aws_sqs_queue_policy.p': { queue_url: 'u' } },
      { 'aws_sqs_queue_policy.p': { policy: to('terraform_data.x.output') } },
    );
    const before = plan({ 'aws_sqs_queue_policy.p': { queue_url: 'u', policy: text(anyone('sqs:*')) } });
    const { json, code } = await comparing(before, after);
    expect(code).toBe(3);
    expect(json.undecided.map(({ policy: part, who }) => [part, who.map((one) => one.new)])).toEqual([
      ['resource', [false]],
    ]);
  });

  test('what only the sources say', async () => {
    const address = 'aws_sqs_queue_policy.p';
    const source = `
resource "aws_sqs_queue" "q" {
  name = "q"
}

resource "aws_sqs_queue_policy" "p" {
  queue_url = "u"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Principal = "*", Action = "sqs:ReceiveMessage", Resource = aws_sqs_queue.q.arn },
      { Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = "*" },
    ]
  })
}
`;
    const { json } = await comparing(
      plan({ ...queue('q'), [address]: { queue_url: 'u', policy: text(anyone('sqs:ReceiveMessage')) } }),
      plan(
        { ...queue('q'), [address]: { queue_url: 'u' } },
        { [address]: { policy: to('aws_sqs_queue.q.arn', 'aws_sqs_queue.q') } },
      ),
      { 'main.tf': source },
    );
    expect(told(json)).toEqual(['resource: anybody may sqs:SendMessage by aws_sqs_queue_policy.p']);
    expect(json.added[0]?.place).toMatchObject({ file: 'main.tf', line: 11 });
  });
});

import { describe, expect, test } from '@jest/globals';
import { change, configured, named, read, references, resourceIn } from './plans.js';

const provider = (expressions: object = {}, more: object = {}) => ({
  name: 'aws',
  full_name: 'registry.terraform.io/hashicorp/aws',
  expressions,
  ...more,
});
const constant = (value: unknown) => ({ constant_value: value });
const data = (type: string, values: object, name = 'current') => ({ ...named(`data.${type}.${name}`), values });

/** Where the role `aws_iam_role.app` goes. */
function target(parts: {
  providers?: object;
  data?: object[];
  changes?: object[];
  resources?: object[];
  variables?: object;
}) {
  const own = [
    configured('aws_iam_role.app'),
    ...['aws_caller_identity', 'aws_partition', 'aws_region'].map((type) => configured(`data.${type}.current`)),
  ];
  const document = read({
    resource_changes: [change(named('aws_iam_role.app'), {}, { arn: true }), ...(parts.changes ?? [])],
    prior_state: { values: { root_module: { resources: parts.data ?? [] } } },
    configuration: {
      provider_config: parts.providers ?? {},
      root_module: { resources: [...own, ...(parts.resources ?? [])] },
    },
    variables: parts.variables ?? {},
  });
  const { account, partition, region } = resourceIn(document, 'aws_iam_role.app');
  return { account, partition, region };
}

const identity = data('aws_caller_identity', {
  account_id: '012345678901',
  arn: 'arn:aws:sts::012345678901:assumed-role/ci/x',
});
const existing = (arn: string, name = 'old') => change(named(`aws_iam_role.${name}`), { arn });

describe('where resources go', () => {
  test.each<[string, Parameters<typeof target>[0], ReturnType<typeof target>]>([
    ['the plan does not say', {}, { account: undefined, partition: undefined, region: undefined }],
    ['the caller’s identity', { data: [identity] }, { account: '012345678901', partition: 'aws', region: undefined }],
    [
      'the provider’s constants',
      {
        providers: {
          aws: provider({ region: constant('cn-north-1'), allowed_account_ids: constant(['111122223333']) }),
        },
      },
      { account: '111122223333', partition: 'aws-cn', region: 'cn-north-1' },
    ],
    [
      'a region from a variable',
      {
        providers: { aws: provider({ region: references('var.region') }) },
        variables: { region: { value: 'us-gov-west-1' } },
      },
      { account: undefined, partition: 'aws-us-gov', region: 'us-gov-west-1' },
    ],
    [
      'a region that is only a part of one',
      { providers: { aws: provider({ region: references('var.region') }) }, variables: { region: { value: 'us' } } },
      { account: undefined, partition: undefined, region: undefined },
    ],
    [
      'several allowed accounts',
      { providers: { aws: provider({ allowed_account_ids: constant(['111122223333', '444455556666']) }) } },
      { account: undefined, partition: undefined, region: undefined },
    ],
    [
      'what was looked up',
      { data: [data('aws_region', { name: 'eu-west-1' }), data('aws_partition', { partition: 'aws' })] },
      { account: undefined, partition: 'aws', region: 'eu-west-1' },
    ],
    [
      'ARNs of roles that are there already',
      { changes: [existing('arn:aws-cn:iam::111122223333:role/old')] },
      { account: '111122223333', partition: 'aws-cn', region: undefined },
    ],
    [
      'two accounts: no guess',
      { data: [identity], changes: [existing('arn:aws:iam::111122223333:role/old')] },
      { account: undefined, partition: 'aws', region: undefined },
    ],
    [
      'no account at all',
      { changes: [existing('arn:aws:iam::aws:policy/x')] },
      { account: undefined, partition: 'aws', region: undefined },
    ],
    [
      'another provider’s account',
      {
        providers: {
          aws: provider({ region: constant('eu-west-1') }),
          'aws.other': provider({ region: constant('eu-west-2') }, { alias: 'other' }),
        },
        changes: [existing('arn:aws:iam::111122223333:role/old')],
        resources: [{ ...configured('aws_iam_role.old'), provider_config_key: 'aws.other' }],
      },
      { account: undefined, partition: 'aws', region: 'eu-west-1' },
    ],
    [
      'modules that inherit a provider from the environment have entries of their own',
      {
        providers: { aws: provider(), 'module.a.module.b:aws': provider({}, { module_address: 'module.a.module.b' }) },
        data: [identity],
      },
      { account: '012345678901', partition: 'aws', region: undefined },
    ],
    [
      'another region that somebody asked about',
      {
        data: [data('aws_region', { name: 'eu-west-1' }, 'other')],
        resources: [configured('data.aws_region.other', { name: constant('eu-west-1') })],
      },
      { account: undefined, partition: undefined, region: undefined },
    ],
  ])('%s', (_, parts, expected) => {
    expect(target(parts)).toEqual(expected);
  });

  test('a resource with another region of its own has none', () => {
    const providers = { aws: provider({ region: constant('eu-west-1') }) };
    const document = read({
      resource_changes: ['eu-west-1', 'us-east-1'].map((region, key) =>
        change(named('aws_sqs_queue.q', { key }), { region }),
      ),
      configuration: { provider_config: providers, root_module: {} },
    });
    expect(document.resources.map((resource) => resource.region)).toEqual(['eu-west-1', undefined]);
  });

  test('resources of other providers go nowhere', () => {
    const document = read({
      resource_changes: [change(named('terraform_data.t'), {})],
      configuration: { provider_config: { aws: provider({ region: constant('eu-west-1') }) }, root_module: {} },
    });
    expect(document.resources[0]?.region).toBeUndefined();
  });
});

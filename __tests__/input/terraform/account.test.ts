import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { subjectsOf } from '../../../src/engine/subjects.js';
import { admitsAny } from '../../../src/engine/trust.js';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { buildWorld } from '../../../src/model/world.js';
import { change, configured, named, read, references, resourceIn, scanned } from './plans.js';

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
      'an allowed account beside what is none',
      { providers: { aws: provider({ allowed_account_ids: constant(['', 12, '111122223333']) }) } },
      { account: '111122223333', partition: undefined, region: undefined },
    ],
    [
      'providers by their short names, as older plans have them',
      {
        providers: {
          aws: { name: 'aws', expressions: { region: constant('eu-west-1') } },
          google: { name: 'google', expressions: { region: constant('us-central1') } },
        },
      },
      { account: undefined, partition: 'aws', region: 'eu-west-1' },
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

  const role = (account: string) => `arn:aws:iam::${account}:role/terraform`;
  const assumes = (role_arn: object, more: object = {}) =>
    provider({ assume_role: [{ role_arn, session_name: constant('plan') }], ...more });
  const allows = (...accounts: string[]) => ({ allowed_account_ids: constant(accounts) });
  const caller = (account: string) =>
    data('aws_caller_identity', { account_id: account, arn: `arn:aws:sts::${account}:assumed-role/terraform/plan` });
  const A = '111122223333';
  const B = '444455556666';
  const variables = {
    role: { value: role(A) },
    nothing: { value: '' },
    account: { value: A },
    roles: { value: { 'li"ve': role(A), test: role(B) } },
  };

  test.each<[string, object, object[], string | undefined]>([
    ['a constant', assumes(constant(role(A))), [], A],
    ['a variable', assumes(references('var.role')), [], A],
    ['a member of a variable', assumes(references('var.roles.test', 'var.roles')), [], B],
    ['a key of a variable', assumes(references('var.roles["li\\"ve"]', 'var.roles')), [], A],
    ['a key of a variable that is a variable', assumes(references('var.roles', 'var.which')), [], undefined],
    ['one of two variables', assumes(references('var.role', 'var.which')), [], undefined],
    ['a member that the variable has not', assumes(references('var.roles.toString', 'var.roles')), [], undefined],
    ['a variable that is no ARN of a role', assumes(references('var.account')), [], undefined],
    [
      'a variable of a module',
      provider({ assume_role: [{ role_arn: references('var.role') }] }, { module_address: 'module.a' }),
      [],
      undefined,
    ],
    [
      'the last role of a chain',
      provider({ assume_role: [{ role_arn: constant(role(A)) }, { role_arn: constant(role(B)) }] }),
      [],
      B,
    ],
    [
      'no web identity where there are keys',
      provider({ assume_role_with_web_identity: [{ role_arn: constant(role(A)) }], access_key: references('var.key') }),
      [],
      undefined,
    ],
    [
      'a web identity where the role is empty',
      assumes(references('var.nothing'), { assume_role_with_web_identity: [{ role_arn: constant(role(A)) }] }),
      [],
      A,
    ],
    ['a web identity', provider({ assume_role_with_web_identity: [{ role_arn: constant(role(A)) }] }), [], A],
    [
      'a role that is assumed from a web identity',
      assumes(constant(role(A)), { assume_role_with_web_identity: [{ role_arn: constant(role(B)) }] }),
      [],
      A,
    ],

    ['what the caller says of a role that a variable is part of', assumes(references('var.account')), [caller(B)], B],
    ['what the caller says of functions of constants', assumes({}), [caller(B)], B],
    ['what the caller says of no role', assumes(constant('')), [caller(B)], B],
    ['what the caller says of a variable that is empty', assumes(references('var.nothing')), [caller(B)], B],
    [
      'what the caller says of a block without a role',
      provider({ assume_role: [{ session_name: constant('x') }] }),
      [caller(B)],
      B,
    ],
    [
      'not the caller where the role is not there yet',
      assumes(references('aws_iam_role.hop.arn', 'aws_iam_role.hop')),
      [caller(B)],
      undefined,
    ],
    ['not the caller where the role may not be known', assumes(references('local.role')), [caller(B)], undefined],
    [
      'not the caller where a module’s variable may not be known',
      provider({ assume_role: [{ role_arn: references('var.role') }] }, { module_address: 'module.a' }),
      [caller(B)],
      undefined,
    ],
    ['what is allowed, where the role is not known', assumes(references('local.role'), allows(A)), [caller(B)], A],
    ['nothing, where role and caller differ', assumes(constant(role(A))), [caller(B)], undefined],
    ['nothing, where the allowed one and the caller differ', provider(allows(A)), [caller(B)], undefined],
    ['nothing, where the role’s is not the allowed one', assumes(constant(role(A)), allows(B)), [], undefined],
    ['the caller among several that are allowed', provider(allows(A, B)), [caller(B)], B],
    [
      'nothing, where the caller is none of several that are allowed',
      provider(allows(A, '777788889999')),
      [caller(B)],
      undefined,
    ],
    ['the caller who is not forbidden', provider({ forbidden_account_ids: constant([A]) }), [caller(B)], B],
    [
      'nothing, where the caller is forbidden',
      provider({ forbidden_account_ids: constant([A, B]) }),
      [caller(B)],
      undefined,
    ],
    [
      'what is allowed by a variable, among others perhaps',
      provider({ allowed_account_ids: references('var.account') }),
      [],
      undefined,
    ],
  ])('the account: %s', (_, aws, callers, account) => {
    expect(target({ providers: { aws }, data: callers, variables }).account).toBe(account);
  });

  describe('of a provider with for_each, of which the plan does not say which instance a resource has', () => {
    const region = data('aws_region', { name: 'eu-west-1' });
    const near = { region: references('each.value.region', 'each.value') };
    test.each<[string, object, ReturnType<typeof target>]>([
      [
        'with another role each',
        { ...near, assume_role: [{ role_arn: references('each.value.role', 'each.value') }] },
        { account: undefined, partition: undefined, region: undefined },
      ],
      [
        'with another profile each',
        { profile: references('each.key') },
        { account: undefined, partition: undefined, region: undefined },
      ],
      ['with another region each', near, { account: A, partition: 'aws', region: undefined }],
      [
        'with other tags each',
        { default_tags: [{ tags: references('each.value') }] },
        { account: A, partition: 'aws', region: 'eu-west-1' },
      ],
    ])('%s', (_, expressions, expected) => {
      expect(target({ providers: { aws: provider(expressions) }, data: [caller(A), region] })).toEqual(expected);
    });

    test('nor is it the account that the configuration names', () => {
      const document = read({
        resource_changes: [change(named('aws_iam_role.app'), {}, { arn: true })],
        configuration: {
          provider_config: { aws: provider({ profile: references('each.key') }) },
          root_module: { resources: [configured('aws_iam_role.app')] },
        },
      });
      expect(document.resources[0]?.inSomeAccount).toBe(true);
    });
  });

  test('every region that a variable holds', () => {
    const providers = { aws: provider({ region: references('var.regions["near"]', 'var.regions') }) };
    const { region } = target({ providers, variables: { regions: { value: { near: 'eu-west-1' } } } });
    expect(region).toBe('eu-west-1');
  });

  test('the provider awscc has its resources, whose role is an argument', () => {
    const awscc = {
      name: 'awscc',
      full_name: 'registry.terraform.io/hashicorp/awscc',
      expressions: { region: constant('eu-west-1'), assume_role: constant({ role_arn: role(B) }) },
    };
    const document = read({
      resource_changes: ['awscc_iam_role.a', 'aws_iam_role.a'].map((one) => change(named(one), {})),
      configuration: {
        provider_config: { aws: provider(allows(A)), awscc },
        root_module: { resources: [{ ...configured('awscc_iam_role.a'), provider_config_key: 'awscc' }] },
      },
    });
    expect(document.resources.map(({ account, region }) => [account, region])).toEqual([
      [B, 'eu-west-1'],
      [A, undefined],
    ]);
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

/*
 * A plan of Terraform 1.11.4 with the provider 5.100.0, cut down, against a stand-in for STS. `aws.late` assumes a role that the plan makes:
 * Terraform planned as if none were assumed, so its caller is that of the default provider.
 */
describe('a plan of several accounts', () => {
  const text = readFileSync(new URL('../../fixtures/accounts/plan.json', import.meta.url), 'utf8');
  const document = readPlan(scanned(text), 'plan.json', null);
  const resourceAt = (address: string) =>
    document.resources.find((one) => one.address === address) ?? document.aside?.find(address);

  test.each<[string, string | undefined, string | undefined]>([
    ['data.aws_caller_identity.default', '111122223333', 'eu-west-1'],
    ['data.aws_caller_identity.us', '111122223333', 'us-east-1'],
    ['data.aws_caller_identity.tools', '222233334444', 'eu-west-1'],
    ['data.aws_caller_identity.prod', '333344445555', 'eu-west-1'],
    ['data.aws_caller_identity.late', undefined, 'eu-west-1'],
    // What a local says a plan does not tell.
    ['data.aws_caller_identity.dev', undefined, 'eu-west-1'],
    ['aws_iam_role.hop', '111122223333', 'eu-west-1'],
    ['aws_iam_role.tools', '222233334444', 'eu-west-1'],
    ['aws_iam_policy.caller', '333344445555', 'eu-west-1'],
    ['aws_iam_policy.late', undefined, 'eu-west-1'],
    ['module.implicit.aws_sqs_queue.leaf', '111122223333', 'eu-west-1'],
    ['module.plain.aws_sqs_queue.outer', '111122223333', 'eu-west-1'],
    ['module.plain.module.deep.aws_sqs_queue.inner_other', '111122223333', 'eu-west-1'],
    ['module.mapped.aws_sqs_queue.outer', '222233334444', 'eu-west-1'],
    ['module.mapped.module.deep.aws_sqs_queue.inner', '222233334444', 'eu-west-1'],
    ['module.two.aws_sqs_queue.inner', '111122223333', 'us-east-1'],
    ['module.two.aws_sqs_queue.inner_other', '222233334444', 'eu-west-1'],
    ['module.own.aws_sqs_queue.own', undefined, undefined],
  ])('%s', (address, account, region) => {
    const found = resourceAt(address);
    expect([found?.address, found?.account, found?.region]).toEqual([address, account, region]);
  });

  test('what goes to an account that is not known yet is not taken to be of the own one', () => {
    const marked = document.resources.filter(({ inSomeAccount }) => inSomeAccount).map(({ address }) => address);
    expect(marked).toEqual(expect.arrayContaining(['aws_iam_policy.late', 'data.aws_caller_identity.late']));
    expect(marked).not.toContain('aws_iam_role.hop');
  });

  test('a role of one account that is used in another is the one that is judged', () => {
    const uses = [...subjectsOf(buildWorld(document), 'role-use')].map((subject) => {
      const { trust } = subject.facts;
      if (subject.each !== 'role-use' || trust?.type !== 'trust') throw new Error('it is no role use');
      const { consumer, role } = subject.use;
      const found = role.is === 'inside' ? role.identity.resource : undefined;
      return [consumer.address, consumer.account, role.is, found?.account, admitsAny(trust, subject.use.services).is];
    });
    expect(uses).toEqual([
      ['aws_lambda_function.by_arn', '111122223333', 'inside', '222233334444', true],
      ['aws_lambda_function.crossed', '111122223333', 'inside', '222233334444', true],
      ['aws_lambda_function.elsewhere', '111122223333', 'outside', undefined, 'unknown'],
    ]);
  });
});

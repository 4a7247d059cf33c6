import { describe, expect, test } from '@jest/globals';
import { attachments, memberships } from '../../src/data/attachments.js';
import { carrierAttributes } from '../../src/data/carriers.js';
import { permissionSets } from '../../src/data/permission-sets.js';
import { permissions } from '../../src/data/permissions.js';
import { policyAttributes } from '../../src/data/policy-attributes.js';
import { resourcePolicies } from '../../src/data/resource-policies.js';
import { subjectsOf } from '../../src/engine/subjects.js';
import type { Resource } from '../../src/input/resource.js';
import type { ResourcePolicy } from '../../src/model/resource-policies.js';
import {
  absent,
  computed,
  gap,
  hole,
  parts,
  policy,
  ref,
  resource,
  sensitive,
  symbol,
  unknown,
  world,
} from './build.js';

const open = policy({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' });

/** Those that one resource carries, beside others. */
function carriedBy(one: Resource, ...others: Resource[]): readonly ResourcePolicy[] {
  return world([one, ...others]).resourcePolicies.filter(({ on }) => on === one);
}

function target({ of }: ResourcePolicy): unknown {
  return of.map((end) => (end.is === 'inside' ? end.resource.address : [end.is, end.shown]));
}

const bucket = resource('aws_s3_bucket.b', 'aws_s3_bucket');

describe('what a policy is on', () => {
  test.each<[string, Resource, unknown]>([
    ['itself', resource('q', 'aws_sqs_queue', { policy: open }), ['q']],
    [
      'a resource whose name is not known yet',
      resource('p', 'aws_s3_bucket_policy', { bucket: ref('aws_s3_bucket.b', 'id'), policy: open }),
      ['aws_s3_bucket.b'],
    ],
    [
      'one that lies outside',
      resource('p', 'aws_s3_bucket_policy', { bucket: 'logs', policy: open }),
      [['outside', 'logs']],
    ],
    [
      'it is not known what',
      resource('p', 'aws_s3_bucket_policy', { bucket: unknown('var.bucket'), policy: open }),
      [['unknown', 'var.bucket']],
    ],
    [
      'a secret name, which is the same as another for nobody',
      resource('p', 'aws_s3_bucket_policy', { bucket: sensitive('logs'), policy: open }),
      [['unknown', '(sensitive value)']],
    ],
    ['the account', resource('p', 'aws_glue_resource_policy', { policy: open, account: 'x' }), []],
    [
      'several topics',
      resource('P', 'AWS::SNS::TopicPolicy', { Topics: ['t', 'u'], PolicyDocument: { Statement: [] } }),
      [
        ['outside', 't'],
        ['outside', 'u'],
      ],
    ],
  ])('%s', (_, one, on) => {
    const [found] = carriedBy(one, bucket);
    expect(found && target(found)).toEqual(on);
  });
});

const statement = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' };

test.each<[string, Resource, string[]]>([
  ['text', resource('q', 'aws_sqs_queue', { policy: open }), ['resource decoded policy']],
  ['values', resource('K', 'AWS::KMS::Key', { KeyPolicy: { Statement: [statement] } }), ['resource decoded KeyPolicy']],
  ['not known', resource('q', 'aws_sqs_queue', { policy: unknown() }), ['resource not-readable policy']],
  ['an empty text', resource('q', 'aws_sqs_queue', { policy: '' }), []],
  ['not set', resource('q', 'aws_sqs_queue', { policy: absent }), []],
  ['computed', resource('q', 'aws_sqs_queue', { policy: computed }), []],
  ['missing though it has to be there', resource('q', 'aws_sqs_queue_policy', {}), ['resource not-readable policy']],
  ['only looked up', resource('data.q', 'aws_sqs_queue', { policy: open }, { mode: 'data' }), []],
  ['an SCP', resource('p', 'aws_organizations_policy', { content: policy() }), ['limit decoded content']],
  ['a tag policy', resource('p', 'aws_organizations_policy', { content: '{"tags":{}}' }), []],
  [
    'not known which kind',
    resource('p', 'aws_organizations_policy', { content: unknown() }),
    ['limit not-readable content'],
  ],
  ['of a certificate', resource('p', 'aws_iot_policy', { policy: open }), ['identity decoded policy']],
  [
    'deep in lists',
    resource('t', 'AWS::DynamoDB::GlobalTable', {
      Replicas: [{}, { ResourcePolicy: { PolicyDocument: { Statement: [statement] } } }],
    }),
    ['resource decoded Replicas.1.ResourcePolicy.PolicyDocument'],
  ],
  ['one statement', resource('p', 'AWS::Events::EventBusPolicy', { Statement: statement }), ['resource decoded ']],
  ['another language', resource('p', 'aws_sns_topic_data_protection_policy', { policy: open }), []],
])('a policy that is %s', (_, one, expected) => {
  expect(carriedBy(one).map(({ as, reading, route }) => `${as} ${reading} ${route.join('.')}`)).toEqual(expected);
});

test('what the provider filled in by itself nobody wrote', () => {
  const written = resource('q', 'aws_sqs_queue', { policy: open });
  const [entry] = written.attributes.entries;
  if (entry === undefined) throw new Error('it has a policy');
  const filled = { ...entry, value: { ...entry.value, computed: true as const } };
  const one = { ...written, attributes: { ...written.attributes, entries: [filled] } } as Resource;
  expect(carriedBy(one)).toEqual([]);
});

test('they are no grants and no statements of rules', () => {
  const one = world([
    resource('k', 'aws_kms_key', { policy: open }),
    resource('q', 'aws_sqs_queue', { policy: unknown() }),
  ]);
  expect(one.resourcePolicies).toHaveLength(2);
  expect(one.policies).toEqual([]);
  expect([...subjectsOf(one, 'grant'), ...subjectsOf(one, 'statement')]).toEqual([]);
});

test('they are read when they are asked for, and once', () => {
  let asked = 0;
  const one = resource('q', 'aws_sqs_queue', { policy: open });
  const { attributes } = one;
  const watched = Object.defineProperty({ ...one }, 'attributes', {
    get: () => {
      asked += 1;
      return attributes;
    },
  });
  const before = world([watched]);
  const inScan = asked;
  expect(before.resourcePolicies).toBe(before.resourcePolicies);
  expect(inScan).toBe(0);
  expect(asked).toBeGreaterThan(0);
});

/** The only statement of a permission, in short. */
function told(one: Resource, ...others: Resource[]) {
  const [found] = carriedBy(one, ...others);
  const [only, ...more] = found?.statements ?? [];
  expect(more).toEqual([]);
  if (only === undefined) return undefined;
  const text = (items: readonly { pieces: readonly unknown[] }[]) =>
    items.map(({ pieces }) =>
      pieces.map((piece) => (typeof piece === 'string' ? piece : `<${(piece as { name: string }).name}>`)).join(''),
    );
  return {
    who:
      only.principals?.open?.expression ?? only.principals?.items.map((item) => `${item.kind} ${text([item])}`).join(),
    what: text(only.actions.items).join(),
    on: only.resources && text(only.resources.items).join(),
    when: only.conditions.map(({ operator, key, values }) => `${operator} ${key} ${text(values)}`),
  };
}

describe('permissions are statements', () => {
  const invoke = { action: 'lambda:InvokeFunction', function_name: 'f', principal: 's3.amazonaws.com' };
  const at = { account: '111122223333', partition: 'aws', region: 'eu-west-1' };
  const f = 'arn:aws:lambda:eu-west-1:111122223333:function:f';
  const lambda = (more: object, type = 'aws_lambda_permission') => resource('p', type, { ...invoke, ...more }, at);
  const role = resource('aws_iam_role.r', 'aws_iam_role', { name: 'r' }, at);

  test.each<[string, Resource, ReturnType<typeof told>]>([
    [
      'of a service, for a bucket',
      lambda({ source_arn: 'arn:aws:s3:::b', source_account: '111122223333', qualifier: 'live', principal_org_id: '' }),
      {
        who: 'Service s3.amazonaws.com',
        what: 'lambda:InvokeFunction',
        on: `${f}:live`,
        when: ['ArnLike aws:SourceArn arn:aws:s3:::b', 'StringEquals aws:SourceAccount 111122223333'],
      },
    ],
    [
      'of everybody in the organization, by the URL',
      lambda({ principal: '*', principal_org_id: 'o-1', function_url_auth_type: 'AWS_IAM' }),
      {
        who: 'any *',
        what: 'lambda:InvokeFunction',
        on: f,
        when: ['StringEquals aws:PrincipalOrgID o-1', 'StringEquals lambda:FunctionUrlAuthType AWS_IAM'],
      },
    ],
    [
      'of an account',
      lambda({ principal: '444455556666' }),
      { who: 'AWS 444455556666', what: invoke.action, on: f, when: [] },
    ],
    [
      'of a role of the change, on a function by its ARN',
      lambda({
        principal: ref('aws_iam_role.r', 'arn'),
        function_name: 'arn:aws:lambda:eu-west-2:444455556666:function:g',
      }),
      {
        who: 'AWS arn:aws:iam::111122223333:role/r',
        what: invoke.action,
        on: 'arn:aws:lambda:eu-west-2:444455556666:function:g',
        when: [],
      },
    ],
    [
      'on a function of the change by its ARN, of no version',
      lambda({ principal: '*', function_name: ref('aws_lambda_function.f', 'arn'), qualifier: '' }),
      { who: 'any *', what: invoke.action, on: '<aws_lambda_function.f.arn>', when: [] },
    ],
    [
      'on a function of the change by its name',
      lambda({ principal: '*', function_name: ref('aws_lambda_function.f', 'function_name') }),
      {
        who: 'any *',
        what: invoke.action,
        on: 'arn:aws:lambda:eu-west-1:111122223333:function:<aws_lambda_function.f.function_name>',
        when: [],
      },
    ],
    [
      'of the own account',
      lambda({ principal: parts(symbol('account')) }),
      { who: 'AWS 111122223333', what: invoke.action, on: f, when: [] },
    ],
    [
      'of a service in a region',
      lambda({ principal: parts('logs.', symbol('region'), '.amazonaws.com') }),
      { who: 'Service logs.eu-west-1.amazonaws.com', what: invoke.action, on: f, when: [] },
    ],
    [
      'of whom is not known',
      lambda({ principal: unknown('var.who') }),
      { who: 'var.who', what: invoke.action, on: f, when: [] },
    ],
    [
      'of a part of it',
      lambda({ principal: parts(gap('var.service'), '.example.com') }),
      { who: 'var.service', what: invoke.action, on: f, when: [] },
    ],
    [
      'on a function that is new',
      lambda({ function_name: parts(hole('aws_lambda_function.f', 'function_name')) }),
      {
        who: 'Service s3.amazonaws.com',
        what: invoke.action,
        on: 'arn:aws:lambda:eu-west-1:111122223333:function:<aws_lambda_function.f.function_name>',
        when: [],
      },
    ],
    [
      'on a version of a layer',
      resource(
        'p',
        'aws_lambda_layer_version_permission',
        {
          action: 'lambda:GetLayerVersion',
          layer_name: 'l',
          version_number: 3,
          principal: '*',
          organization_id: 'o-1',
        },
        at,
      ),
      {
        who: 'any *',
        what: 'lambda:GetLayerVersion',
        on: 'arn:aws:lambda:eu-west-1:111122223333:layer:l:3',
        when: ['StringEquals aws:PrincipalOrgID o-1'],
      },
    ],
    [
      'on the bus that nobody names, with the action that nobody names',
      resource('p', 'aws_cloudwatch_event_permission', { principal: '444455556666', condition: [] }, at),
      { who: 'AWS 444455556666', what: 'events:PutEvents', on: undefined, when: [] },
    ],
    [
      'of several actions',
      resource('P', 'AWS::ACMPCA::Permission', {
        Actions: ['acm-pca:IssueCertificate', 'acm-pca:GetCertificate'],
        Principal: 'acm.amazonaws.com',
        CertificateAuthorityArn: 'arn:aws:acm-pca:x',
      }),
      {
        who: 'Service acm.amazonaws.com',
        what: 'acm-pca:IssueCertificate,acm-pca:GetCertificate',
        on: 'arn:aws:acm-pca:x',
        when: [],
      },
    ],
    ['none', resource('P', 'AWS::Events::EventBusPolicy', {}), undefined],
  ])('%s', (_, one, expected) => {
    expect(told(one, role)).toEqual(expected);
  });

  test('one without an action is not taken for one that allows nothing', () => {
    const [found] = carriedBy(resource('p', 'aws_lambda_permission', { principal: '*', function_name: 'f' }));
    expect(found?.reading).toBe('partly-unknown');
  });
});

test('the attributes that say it', () => {
  const types = ['aws_s3_bucket_policy', 'AWS::DynamoDB::GlobalTable', 'aws_acmpca_permission', 'aws_iam_role'];
  expect(types.map(carrierAttributes)).toEqual([
    ['policy'],
    ['Replicas', 'Replicas'],
    ['actions', 'principal', 'certificate_authority_arn', 'source_account'],
    [],
  ]);
});

test('a type is in one of the tables', () => {
  const others = [policyAttributes, attachments, memberships, permissionSets].flatMap((table) => Object.keys(table));
  const types = [...Object.keys(resourcePolicies), ...Object.keys(permissions)];
  expect(types.filter((type) => others.includes(type))).toEqual([]);
});

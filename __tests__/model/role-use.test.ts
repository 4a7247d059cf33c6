import { beforeAll, describe, expect, test } from '@jest/globals';
import { roleConsumers } from '../../src/data/role-consumers.js';
import type { Resource } from '../../src/input/resource.js';
import { loadYaml } from '../../src/model/yaml-text.js';
import { absent, brief, computed, hole, open, parts, ref, resource, unknown, world } from './build.js';

const home = { account: '111122223333', partition: 'aws' };
const role = resource('aws_iam_role.app', 'aws_iam_role', { name: 'app' }, home);
const other = resource('aws_iam_role.other', 'aws_iam_role', { name: 'other' }, home);
const profile = (attributes: object, mode: 'managed' | 'data' = 'managed') =>
  resource('profile', 'aws_iam_instance_profile', { name: 'profile', ...attributes }, { ...home, mode });

/** `lambda.amazonaws.com role: aws_iam_role.app`: services, attribute of the consumer, and the role. */
function uses(...resources: Resource[]): string[] {
  return world([role, other, ...resources]).roleUses.map(({ place, role: found, services, through, consumer }) => {
    const named =
      found.is === 'inside'
        ? found.identity.resource.address
        : found.is === 'outside'
          ? `outside ${found.shown}`
          : `unknown ${found.cause.expression}`;
    const linked =
      found.is === 'outside' && found.serviceLinked !== undefined ? `, linked to ${found.serviceLinked}` : '';
    const via = through === undefined ? '' : ` through ${through.address}`;
    return `${consumer.address} ${services.join('|')} ${place.route.join('.')}: ${named}${linked}${via}`;
  });
}

const lambda = (value: unknown) => resource('fn', 'aws_lambda_function', { role: value }, home);
const instance = (value: unknown) => resource('vm', 'aws_instance', { iam_instance_profile: value }, home);

describe('a role that is handed to a service', () => {
  test.each<[string, Resource[], string[]]>([
    ['by reference', [lambda(ref('aws_iam_role.app', 'arn'))], ['fn lambda.amazonaws.com role: aws_iam_role.app']],
    ['by ARN', [lambda('arn:aws:iam::111122223333:role/app')], ['fn lambda.amazonaws.com role: aws_iam_role.app']],
    [
      'from outside',
      [lambda('arn:aws:iam::111122223333:role/x')],
      ['fn lambda.amazonaws.com role: outside arn:aws:iam::111122223333:role/x'],
    ],
    ['not known', [lambda(unknown())], ['fn lambda.amazonaws.com role: unknown var.x']],
    ['none', [lambda(absent)], []],
    ['left to the provider', [lambda(computed)], []],
    ['an empty text, as the state has it', [lambda('')], []],
    ['a number', [lambda(1)], ['fn lambda.amazonaws.com role: unknown something that is no text']],
    [
      'attributes that are not known',
      [resource('fn', 'aws_lambda_function', open({}))],
      ['fn lambda.amazonaws.com : unknown var.more'],
    ],
    [
      'a data source hands over nothing',
      [resource('fn', 'aws_lambda_function', { role: 'app' }, { mode: 'data' })],
      [],
    ],
    ['a type of every object', [resource('fn', 'constructor', { role: 'app' })], []],
    [
      'two attributes',
      [resource('task', 'aws_ecs_task_definition', { task_role_arn: 'app', execution_role_arn: 'other' }, home)],
      [
        'task ecs-tasks.amazonaws.com execution_role_arn: aws_iam_role.other',
        'task ecs-tasks.amazonaws.com task_role_arn: aws_iam_role.app',
      ],
    ],
    [
      'in JSON in a text',
      [
        resource(
          'job',
          'aws_batch_job_definition',
          { ecs_properties: '{"taskProperties":[{"taskRoleArn":"app"}]}' },
          home,
        ),
      ],
      ['job ecs-tasks.amazonaws.com ecs_properties.taskProperties.0.taskRoleArn: aws_iam_role.app'],
    ],
    [
      'in a block that its name picks',
      [
        resource(
          'task',
          'aws_ssm_maintenance_window_task',
          {
            task_invocation_parameters: [
              {
                automation_parameters: [
                  {
                    parameter: [
                      { name: 'InstanceId', values: ['other'] },
                      { name: 'AutomationAssumeRole', values: ['app'] },
                    ],
                  },
                ],
              },
            ],
          },
          home,
        ),
      ],
      [
        'task ssm.amazonaws.com task_invocation_parameters.0.automation_parameters.0.parameter.1.values.0: aws_iam_role.app',
      ],
    ],
    [
      'in CloudFormation',
      [resource('Fn', 'AWS::Lambda::Function', { Role: ref('aws_iam_role.app', 'Arn') })],
      ['Fn lambda.amazonaws.com Role: aws_iam_role.app'],
    ],
    [
      'properties behind a condition',
      [resource('Fn', 'AWS::Lambda::Function', open({}, '!If A'))],
      ['Fn lambda.amazonaws.com : unknown !If A'],
    ],
  ])('%s', (_, resources, expected) => expect(uses(...resources).sort()).toEqual(expected));
});

describe('through an instance profile', () => {
  const own = (value: string) => [`profile ec2.amazonaws.com role: ${value}`];
  const vm = (value: string) => [...own(value), `vm ec2.amazonaws.com iam_instance_profile: ${value} through profile`];

  test.each<[string, Resource[], string[]]>([
    ['by name', [profile({ role: 'app' }), instance('profile')], vm('aws_iam_role.app')],
    [
      'by reference',
      [profile({ role: ref('aws_iam_role.app', 'name') }), instance(ref('profile', 'name'))],
      vm('aws_iam_role.app'),
    ],
    ['with a role outside', [profile({ role: 'x' }), instance('profile')], vm('outside x')],
    ['with a role that is not known', [profile({ role: unknown() }), instance('profile')], vm('unknown var.x')],
    ['without a role', [profile({}), instance('profile')], []],
    ['with an empty text for a role', [profile({ role: '' }), instance('profile')], []],
    ['from outside', [instance('elsewhere')], ['vm ec2.amazonaws.com iam_instance_profile: outside elsewhere']],
    ['not known', [instance(unknown())], ['vm ec2.amazonaws.com iam_instance_profile: unknown var.x']],
    ['none', [instance('')], []],
    [
      'one that was looked up',
      [profile({ role_name: 'app' }, 'data'), instance('profile')],
      ['vm ec2.amazonaws.com iam_instance_profile: aws_iam_role.app through profile'],
    ],
    [
      'by the name of its role',
      [
        resource('aws_iam_instance_profile.app', 'aws_iam_instance_profile', { name: 'app', role: 'app' }, home),
        instance(ref('aws_iam_role.app', 'name')),
      ],
      [
        'aws_iam_instance_profile.app ec2.amazonaws.com role: aws_iam_role.app',
        'vm ec2.amazonaws.com iam_instance_profile: aws_iam_role.app through aws_iam_instance_profile.app',
      ],
    ],
    [
      'in CloudFormation',
      [
        resource('P', 'AWS::IAM::InstanceProfile', { Roles: [ref('aws_iam_role.app', 'Ref')] }),
        resource('V', 'AWS::EC2::Instance', { IamInstanceProfile: ref('P', 'Ref') }),
      ],
      [
        'P ec2.amazonaws.com Roles.0: aws_iam_role.app',
        'V ec2.amazonaws.com IamInstanceProfile: aws_iam_role.app through P',
      ],
    ],
    [
      'with properties that are not known',
      [
        resource('P', 'AWS::IAM::InstanceProfile', open({})),
        resource('V', 'AWS::EC2::Instance', { IamInstanceProfile: ref('P', 'Ref') }),
      ],
      ['P ec2.amazonaws.com : unknown var.more', 'V ec2.amazonaws.com IamInstanceProfile: unknown var.more through P'],
    ],
  ])('%s', (_, resources, expected) => expect(uses(...resources).sort()).toEqual(expected));
});

describe('what looks like a role', () => {
  const api = (credentials: string) => resource('api', 'aws_api_gateway_integration', { credentials }, home);
  test.each<[string, string, string[]]>([
    ['the credentials of whoever calls', 'arn:aws:iam::*:user/*', []],
    ['the same in China', 'arn:aws-cn:iam::*:user/*', []],
    [
      'a user is no role',
      'arn:aws:iam::111122223333:user/bob',
      ['api apigateway.amazonaws.com credentials: outside arn:aws:iam::111122223333:user/bob'],
    ],
    [
      'a service-linked role',
      'arn:aws:iam::111122223333:role/aws-service-role/ops.apigateway.amazonaws.com/AWSServiceRoleForAPIGateway',
      [
        'api apigateway.amazonaws.com credentials: outside arn:aws:iam::111122223333:role/aws-service-role/ops.apigateway.amazonaws.com/AWSServiceRoleForAPIGateway, linked to ops.apigateway.amazonaws.com',
      ],
    ],
  ])('%s', (_, written, expected) => expect(uses(api(written))).toEqual(expected));
});

describe('a service-linked role of the same plan', () => {
  const linked = (aws_service_name: unknown) =>
    resource('linked', 'aws_iam_service_linked_role', { aws_service_name }, home);
  const group = (value: unknown) =>
    resource('group', 'aws_autoscaling_group', { service_linked_role_arn: value }, home);
  const use = 'group autoscaling.amazonaws.com service_linked_role_arn:';
  test.each<[string, Resource[], string]>([
    [
      'is known by its service',
      [linked('autoscaling.amazonaws.com'), group(ref('linked', 'arn'))],
      `${use} outside linked.arn, linked to autoscaling.amazonaws.com`,
    ],
    ['whose service is not known', [linked(unknown()), group(ref('linked', 'arn'))], `${use} unknown linked.arn`],
    [
      'of which something is made',
      [linked('autoscaling.amazonaws.com'), group(ref('linked', 'arn', false))],
      `${use} unknown linked.arn`,
    ],
  ])('%s', (_, resources, expected) => expect(uses(...resources)).toEqual([expected]));
});

describe('two services that both have to be trusted', () => {
  test.each<[string, Resource, string[]]>([
    [
      'Airflow, and what it runs in',
      resource('env', 'aws_mwaa_environment', { execution_role_arn: 'app' }, home),
      ['airflow-env.amazonaws.com execution_role_arn', 'airflow.amazonaws.com execution_role_arn unsure'],
    ],
    [
      'the same in CloudFormation',
      resource('Env', 'AWS::MWAA::Environment', { ExecutionRoleArn: 'app' }, home),
      ['airflow-env.amazonaws.com ExecutionRoleArn', 'airflow.amazonaws.com ExecutionRoleArn unsure'],
    ],
    [
      'GameLift and Auto Scaling',
      resource('group', 'aws_gamelift_game_server_group', { role_arn: 'app' }, home),
      ['gamelift.amazonaws.com role_arn', 'autoscaling.amazonaws.com role_arn'],
    ],
    [
      'the same in CloudFormation',
      resource('Group', 'AWS::GameLift::GameServerGroup', { RoleArn: 'app' }, home),
      ['gamelift.amazonaws.com RoleArn', 'autoscaling.amazonaws.com RoleArn'],
    ],
  ])('%s', (_, consumer, expected) => {
    const { roleUses } = world([role, consumer]);
    const found = roleUses.map(({ services, place, unsure }) =>
      [services.join('|'), place.route.join('.'), unsure && 'unsure'].filter(Boolean).join(' '),
    );
    expect(found).toEqual(expected);
  });
});

describe('roles in texts', () => {
  beforeAll(loadYaml);
  const integration = { 'x-amazon-apigateway-integration': { credentials: 'app', type: 'aws' } };
  const openapi = { openapi: '3.0.1', paths: { '/a': { get: integration } } };
  const route = 'paths./a.get.x-amazon-apigateway-integration.credentials';
  const yaml = `openapi: 3.0.1
paths:
  /a:
    get:
      x-amazon-apigateway-integration:
        type: aws
        credentials: app
`;
  const authorizer = `components:
  securitySchemes:
    token:
      type: apiKey
      x-amazon-apigateway-authorizer: {type: token, authorizerCredentials: app}
`;
  const automation = 'schemaVersion: "0.3"\nassumeRole: app\nmainSteps: []\n';
  const ingestion = `version: "2"
example-pipeline:
  source: {http: {path: /example}}
  sink:
    - s3:
        aws: {sts_role_arn: app, region: eu-west-1}
`;
  const apiOf = (services: string, path: string) => [`x ${services} ${path}: aws_iam_role.app`];

  test.each<[string, Resource, string[]]>([
    [
      'OpenAPI in YAML',
      resource('x', 'aws_api_gateway_rest_api', { body: yaml }, home),
      apiOf('apigateway.amazonaws.com', `body.${route}`),
    ],
    [
      'OpenAPI in JSON',
      resource('x', 'aws_api_gateway_rest_api', { body: JSON.stringify(openapi) }, home),
      apiOf('apigateway.amazonaws.com', `body.${route}`),
    ],
    [
      'of an HTTP API',
      resource('x', 'aws_apigatewayv2_api', { body: yaml }, home),
      apiOf('apigateway.amazonaws.com', `body.${route}`),
    ],
    [
      'an authorizer',
      resource('x', 'aws_api_gateway_rest_api', { body: authorizer }, home),
      apiOf(
        'apigateway.amazonaws.com',
        'body.components.securitySchemes.token.x-amazon-apigateway-authorizer.authorizerCredentials',
      ),
    ],
    [
      'with a reference in the middle',
      resource(
        'x',
        'aws_api_gateway_rest_api',
        { body: parts(yaml.replace('app\n', ''), hole('aws_iam_role.app', 'arn'), '\n') },
        home,
      ),
      apiOf('apigateway.amazonaws.com', `body.${route}`),
    ],
    [
      'whoever calls',
      resource('x', 'aws_api_gateway_rest_api', { body: yaml.replace('app', 'arn:aws:iam::*:user/*') }, home),
      [],
    ],
    ['no body', resource('x', 'aws_api_gateway_rest_api', { body: '' }, home), []],
    [
      'a body that is neither',
      resource('x', 'aws_api_gateway_rest_api', { body: 'a: b: c' }, home),
      [
        'x apigateway.amazonaws.com body: unknown text that is no YAML',
        'x apigateway.amazonaws.com body: unknown text that is no YAML',
      ],
    ],
    [
      'OpenAPI in a template',
      resource('x', 'AWS::ApiGateway::RestApi', { Body: openapi }, home),
      apiOf('apigateway.amazonaws.com', `Body.${route}`),
    ],
    [
      'of an HTTP API in a template',
      resource('x', 'AWS::ApiGatewayV2::Api', { Body: openapi }, home),
      apiOf('apigateway.amazonaws.com', `Body.${route}`),
    ],
    [
      'of a serverless API',
      resource('x', 'AWS::Serverless::Api', { DefinitionBody: openapi }, home),
      apiOf('apigateway.amazonaws.com', `DefinitionBody.${route}`),
    ],
    [
      'of a serverless HTTP API',
      resource('x', 'AWS::Serverless::HttpApi', { DefinitionBody: openapi }, home),
      apiOf('apigateway.amazonaws.com', `DefinitionBody.${route}`),
    ],
    [
      'an automation in YAML',
      resource('x', 'aws_ssm_document', { content: automation }, home),
      apiOf('ssm.amazonaws.com', 'content.assumeRole'),
    ],
    [
      'an automation in JSON',
      resource('x', 'aws_ssm_document', { content: '{"assumeRole": "app"}' }, home),
      apiOf('ssm.amazonaws.com', 'content.assumeRole'),
    ],
    [
      'an automation in a template',
      resource('x', 'AWS::SSM::Document', { Content: { assumeRole: 'app' } }, home),
      apiOf('ssm.amazonaws.com', 'Content.assumeRole'),
    ],
    [
      'a parameter of the automation',
      resource('x', 'aws_ssm_document', { content: '{"assumeRole": "{{ AutomationAssumeRole }}"}' }, home),
      [],
    ],
    ['no role', resource('x', 'aws_ssm_document', { content: 'schemaVersion: "2.2"\nmainSteps: []' }, home), []],
    [
      'a pipeline of OpenSearch',
      resource('x', 'aws_osis_pipeline', { pipeline_configuration_body: ingestion }, home),
      apiOf('osis-pipelines.amazonaws.com', 'pipeline_configuration_body.example-pipeline.sink.0.s3.aws.sts_role_arn'),
    ],
    [
      'the same in a template',
      resource('x', 'AWS::OSIS::Pipeline', { PipelineConfigurationBody: ingestion, PipelineRoleArn: 'app' }, home),
      [
        ...apiOf('osis-pipelines.amazonaws.com', 'PipelineRoleArn'),
        ...apiOf(
          'osis-pipelines.amazonaws.com',
          'PipelineConfigurationBody.example-pipeline.sink.0.s3.aws.sts_role_arn',
        ),
      ],
    ],
    [
      'a role that only the role of the state machine assumes',
      resource(
        'x',
        'aws_sfn_state_machine',
        { definition: '{"States":{"a":{"Credentials":{"RoleArn":"app"}}}}' },
        home,
      ),
      [],
    ],
  ])('%s', (_, consumer, expected) => expect(uses(consumer).sort()).toEqual(expected.sort()));
});

describe('roles that no service assumes', () => {
  test.each<[string, string, object]>([
    ['of a pod', 'aws_eks_addon', { service_account_role_arn: 'app' }],
    [
      'of a pod, in annotations',
      'kubernetes_service_account',
      { metadata: [{ annotations: { 'eks.amazonaws.com/role-arn': 'app' } }] },
    ],
    ['of the accounts of a stack set', 'aws_cloudformation_stack_set', { execution_role_name: 'app' }],
    ['of an action of a pipeline', 'aws_codepipeline', { stage: [{ action: [{ role_arn: 'app' }] }] }],
    ['of another account of an experiment', 'aws_fis_target_account_configuration', { role_arn: 'app' }],
    ['the same in a template', 'AWS::FIS::TargetAccountConfiguration', { RoleArn: 'app' }],
    [
      'of another account of a plan',
      'AWS::ARCRegionSwitch::Plan',
      { AssociatedAlarms: { a: { CrossAccountRole: 'app' } } },
    ],
    ['of another pod identity', 'aws_eks_pod_identity_association', { target_role_arn: 'app' }],
  ])('%s', (_, type, attributes) => expect(uses(resource('x', type, attributes, home))).toEqual([]));
});

describe('roles for who signed in', () => {
  const cognito = (path: string) => [`x cognito-identity.amazonaws.com ${path}: aws_iam_role.app`];
  test.each<[string, string, object, string[]]>([
    [
      'at an identity pool',
      'aws_cognito_identity_pool_roles_attachment',
      { roles: { authenticated: 'app' } },
      cognito('roles.authenticated'),
    ],
    [
      'by a rule',
      'aws_cognito_identity_pool_roles_attachment',
      { role_mapping: [{ mapping_rule: [{ role_arn: 'app' }] }] },
      cognito('role_mapping.0.mapping_rule.0.role_arn'),
    ],
    [
      'in a template',
      'AWS::Cognito::IdentityPoolRoleAttachment',
      { Roles: { unauthenticated: 'app' } },
      cognito('Roles.unauthenticated'),
    ],
    [
      'as a guest of a monitor',
      'AWS::RUM::AppMonitor',
      { AppMonitorConfiguration: { GuestRoleArn: 'app' } },
      cognito('AppMonitorConfiguration.GuestRoleArn'),
    ],
  ])('%s', (_, type, attributes, expected) => expect(uses(resource('x', type, attributes, home))).toEqual(expected));
});

/** Attributes with a value where a path of the table ends. */
function attributesAt(path: string, value: string): object {
  const [, head = '', filter, rest] = /^([^.[(]+|\*\*?)(\[[^\]]*\]|\((?:JSON|YAML)\))?(?:\.(.*))?$/.exec(path) ?? [];
  const inner = rest === undefined ? value : attributesAt(rest, value);
  const key = head === '*' || head === '**' ? 'any' : head;
  if (filter === undefined) return { [key]: inner };
  if (filter.startsWith('(')) return { [key]: JSON.stringify(inner) };
  const [name, wanted] = filter.slice(1, -1).split('=');
  return { [key]: [wanted === undefined ? inner : { [name ?? '']: wanted, ...(inner as object) }] };
}

describe('every row of the table finds its role', () => {
  const rows = Object.entries(roleConsumers).flatMap(([type, consumers]) =>
    consumers.filter(({ takes }) => takes !== 'function').map((row) => ({ ...row, type })),
  );
  const wrong = (takes: string, value: string, expected: string) =>
    rows.flatMap((row) => {
      if (row.takes !== takes) return [];
      const consumer = resource('x', row.type, attributesAt(row.path, value), home);
      const found = world([role, profile({ role: 'app' }), consumer]).roleUses.filter(
        (use) => use.consumer.address === 'x' && use.services.join() === row.services.join(),
      );
      const shown = found.map(({ role: { is }, through }) => `${is}${through === undefined ? '' : ' through profile'}`);
      return shown.includes(expected) ? [] : [`${row.type} ${row.path}: ${shown}`];
    });

  test('by name', () => expect(wrong('role', 'app', 'inside')).toEqual([]));
  test('by ARN', () => expect(wrong('role', 'arn:aws:iam::111122223333:role/app', 'inside')).toEqual([]));
  test('a profile by name', () => expect(wrong('profile', 'profile', 'inside through profile')).toEqual([]));
  test('a profile by ARN', () => {
    const arn = 'arn:aws:iam::111122223333:instance-profile/profile';
    expect(wrong('profile', arn, 'inside through profile')).toEqual([]);
  });
});

test('the value of a use is what names the role', () => {
  const { roleUses } = world([role, profile({ role: ref('aws_iam_role.app', 'name') }), instance('profile')]);
  expect(roleUses.map(({ value }) => brief(value))).toEqual(['<aws_iam_role.app.name>', '<aws_iam_role.app.name>']);
});

test('50,000 roles and as many functions', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => [
    resource(`r${at}`, 'aws_iam_role', { name: `r${at}` }, home),
    resource(`f${at}`, 'aws_lambda_function', { role: `arn:aws:iam::111122223333:role/r${at}` }, home),
  ]);
  const { roleUses } = world(many.flat());
  expect(roleUses.filter((use) => use.role.is === 'inside')).toHaveLength(50_000);
});

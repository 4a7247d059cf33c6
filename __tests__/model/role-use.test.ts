import { describe, expect, test } from '@jest/globals';
import type { Resource } from '../../src/input/resource.js';
import { absent, brief, computed, open, ref, resource, unknown, world } from './build.js';

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

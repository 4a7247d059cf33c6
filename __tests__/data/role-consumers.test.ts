import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compileRoleConsumers } from '../../scripts/compile-role-consumers.js';
import { type RoleConsumer, roleConsumers } from '../../src/data/role-consumers.js';

const lines = readFileSync('src/data/role-consumers.csv', 'utf8').trim().split('\n').slice(1);

/** Framework, type and path of a row: what is all there may come more than once, with another service each. */
function nameOf(line: string): string {
  return line.split(',', 3).join(',');
}

describe('the rows', () => {
  test('each is there once, and Terraform comes first, in order', () => {
    const whole = (line: string) => [nameOf(line), line.split(',')[4]].join();
    expect(new Set(lines.map(whole)).size).toBe(lines.length);
    const terraform = lines.filter((line) => line.startsWith('terraform,')).map(nameOf);
    expect(terraform).toEqual([...terraform].sort((a, b) => (a.replace(/,/g, '\0') < b.replace(/,/g, '\0') ? -1 : 1)));
    expect(lines.slice(0, terraform.length).map(nameOf)).toEqual(terraform);
  });

  test('each is complete and spelled as it should be', () => {
    const accepts = '(arn|name|arn-or-name|list-of-arn|map-of-arn|json|function|profile-(name|arn|name-or-arn))';
    const service = String.raw`[a-z0-9.-]+\.(amazonaws|amazon)\.com`;
    const principals = String.raw`(~[\w:.-]+|${service}(\|${service})*)`;
    const row = new RegExp(
      String.raw`^(terraform|cloudformation),[\w:]+,[^,]+,${accepts},${principals},(high|medium|low|unchecked),.{5}`,
    );
    expect(lines.filter((line) => !row.test(line))).toEqual([]);
  });
});

describe('which rows are used, and how', () => {
  const row = (confidence: string, principals = 'x.amazonaws.com', framework = 'terraform') =>
    `head\n${framework},a_type,a.path,arn,${principals},${confidence},source\n`;
  const used = `{ path: 'a.path', takes: 'role', services: ['x.amazonaws.com'] }`;

  test.each<[string, string, string | undefined]>([
    ['a trust policy was seen', row('high'), used],
    ['the principal is not certain', row('medium'), used.replace(' }', ', unsure: true }')],
    ['a profile', row('high').replace(',arn,', ',profile-name,'), used.replace('role', 'profile')],
    ['a function', row('high').replace(',arn,', ',function,'), used.replace('role', 'function')],
    ['of no use', row('low'), undefined],
    ['no service', row('medium', '~AWS:another-role'), undefined],
    ['no service, for certain', row('high', '~AWS:another-role'), undefined],
    ['not looked at', row('unchecked'), undefined],
    [
      'of CloudFormation, not certain',
      row('medium', 'x.amazonaws.com', 'cloudformation'),
      used.replace(' }', ', unsure: true }'),
    ],
    [
      'who signed in',
      row('high', '~Federated:cognito-identity.amazonaws.com'),
      used.replace('x.amazonaws.com', 'cognito-identity.amazonaws.com'),
    ],
    ['who signed in somewhere', row('high', '~Federated:eks-oidc-provider'), undefined],
  ])('%s', (_, csv, expected) => {
    const compiled = compileRoleConsumers(csv);
    if (expected === undefined) expect(compiled).not.toContain('a.path');
    else expect(compiled).toContain(`  'a_type': [\n    ${expected},\n  ],`);
  });
});

describe('what was corrected or is easily taken for something else', () => {
  test.each<[string, string, Omit<RoleConsumer, 'path'> | undefined]>([
    // https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-private.html
    [
      'aws_ecr_pull_through_cache_rule',
      'custom_role_arn',
      { takes: 'role', services: ['pullthroughcache.ecr.amazonaws.com'] },
    ],
    ['aws_ecr_repository_creation_template', 'custom_role_arn', { takes: 'role', services: ['ecr.amazonaws.com'] }],
    // https://docs.aws.amazon.com/r53recovery/latest/dg/security_iam_region_switch_cross_account.html
    ['aws_arcregionswitch_plan', 'associated_alarms[].cross_account_role', undefined],
    ['aws_arcregionswitch_plan', 'execution_role', { takes: 'role', services: ['arc-region-switch.amazonaws.com'] }],
    // https://docs.aws.amazon.com/resilience-hub/latest/userguide/next-gen-resilience-testing-iam-multi-account.html
    ['aws_fis_target_account_configuration', 'role_arn', undefined],
    // https://docs.aws.amazon.com/iot/latest/developerguide/authorizing-direct-aws.html
    ['aws_iot_role_alias', 'role_arn', { takes: 'role', services: ['credentials.iot.amazonaws.com'] }],
    // https://docs.aws.amazon.com/lake-formation/latest/dg/registration-role.html
    ['aws_lakeformation_resource', 'role_arn', { takes: 'role', services: ['lakeformation.amazonaws.com'] }],
    // https://docs.aws.amazon.com/dms/latest/userguide/security_iam_secretsmanager.html
    [
      'aws_dms_endpoint',
      'secrets_manager_access_role_arn',
      { takes: 'role', services: ['dms.amazonaws.com'], unsure: true },
    ],
    // https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html
    ['aws_dms_endpoint', 's3_settings.service_access_role_arn', { takes: 'role', services: ['dms.amazonaws.com'] }],
    // The same in CloudFormation.
    [
      'AWS::ECR::PullThroughCacheRule',
      'CustomRoleArn',
      { takes: 'role', services: ['pullthroughcache.ecr.amazonaws.com'] },
    ],
    ['AWS::ECR::RepositoryCreationTemplate', 'CustomRoleArn', { takes: 'role', services: ['ecr.amazonaws.com'] }],
    ['AWS::ARCRegionSwitch::Plan', 'AssociatedAlarms.*.CrossAccountRole', undefined],
    ['AWS::ARCRegionSwitch::Plan', 'ExecutionRole', { takes: 'role', services: ['arc-region-switch.amazonaws.com'] }],
    ['AWS::FIS::TargetAccountConfiguration', 'RoleArn', undefined],
    ['AWS::FIS::ExperimentTemplate', 'RoleArn', { takes: 'role', services: ['fis.amazonaws.com'] }],
    ['AWS::DMS::Endpoint', 'S3Settings.ServiceAccessRoleArn', { takes: 'role', services: ['dms.amazonaws.com'] }],
    ['AWS::DMS::Endpoint', 'KinesisSettings.ServiceAccessRoleArn', { takes: 'role', services: ['dms.amazonaws.com'] }],
    // https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/iam-instanceprofile.html
    [
      'AWS::ElasticBeanstalk::Environment',
      'OptionSettings[OptionName=IamInstanceProfile].Value',
      { takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    [
      'aws_elastic_beanstalk_configuration_template',
      'setting[name=IamInstanceProfile].value',
      { takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    // https://docs.aws.amazon.com/datapipeline/latest/DeveloperGuide/dp-iam-roles.html
    [
      'aws_datapipeline_pipeline_definition',
      'pipeline_object[].field[key=resourceRole].string_value',
      { takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    // https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html
    [
      'aws_cognito_user_group',
      'role_arn',
      { takes: 'role', services: ['cognito-identity.amazonaws.com'], unsure: true },
    ],
    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html
    [
      'AWS::CloudFront::Distribution',
      'DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations[].LambdaFunctionARN',
      { takes: 'function', services: ['edgelambda.amazonaws.com'] },
    ],
  ])('%s %s', (type, path, expected) => {
    const found = roleConsumers[type]?.find((consumer) => consumer.path === path);
    expect(found).toEqual(expected === undefined ? undefined : { path, ...expected });
  });
});

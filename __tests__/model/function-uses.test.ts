import { expect, test } from '@jest/globals';
import type { Resource } from '../../src/input/resource.js';
import { hole, open, parts, ref, resource, symbol, unknown, world } from './build.js';

const home = { account: '111122223333', partition: 'aws', region: 'us-east-1' };
const role = resource('aws_iam_role.app', 'aws_iam_role', { name: 'app' }, home);
const arn = 'arn:aws:lambda:us-east-1:111122223333:function:fn';
const fn = (attributes: object = {}, place: object = home) =>
  resource('fn', 'aws_lambda_function', { function_name: 'fn', role: 'app', ...attributes }, place);
const associated = (lambda_arn: unknown) => [{ event_type: 'viewer-request', lambda_arn }];
const site = (value: unknown, address = 'site') =>
  resource(address, 'aws_cloudfront_distribution', {
    default_cache_behavior: [{ lambda_function_association: associated(value) }],
    ordered_cache_behavior: [],
  });

const cfnRole = resource('Role', 'AWS::IAM::Role', { RoleName: 'app' });
const cfnFunction = resource('Fn', 'AWS::Lambda::Function', { FunctionName: 'fn', Role: ref('Role', 'Arn') });
const cfnVersion = (name: unknown) => resource('V', 'AWS::Lambda::Version', { FunctionName: name });
const cfnSite = (value: unknown) =>
  resource('Site', 'AWS::CloudFront::Distribution', {
    DistributionConfig: {
      DefaultCacheBehavior: { LambdaFunctionAssociations: [{ EventType: 'viewer-request', LambdaFunctionARN: value }] },
    },
  });
const cfnOrdered = (value: unknown) =>
  resource('Site', 'AWS::CloudFront::Distribution', {
    DistributionConfig: { CacheBehaviors: [{ LambdaFunctionAssociations: [{ LambdaFunctionARN: value }] }] },
  });

/** What is asked of functions' roles besides `lambda.amazonaws.com`, and by what. */
function edge(...resources: Resource[]): string[] {
  return world(resources)
    .roleUses.filter(({ services }) => services.join() !== 'lambda.amazonaws.com')
    .map(({ consumer, services, place, role: found, because }) => {
      const named = found.is === 'inside' ? found.identity.resource.address : found.is;
      const by = because && `${because.resource.address} ${because.place.route.join('.')}`;
      return `${consumer.address} ${services.join('|')} ${place.route.join('.')}: ${named} because of ${by}`;
    });
}

const inDefault = 'site default_cache_behavior.0.lambda_function_association.0.lambda_arn';
const yes = [`fn edgelambda.amazonaws.com role: aws_iam_role.app because of ${inDefault}`];
const cfnDefault = 'Site DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations.0.LambdaFunctionARN';
const cfnYes = [`Fn edgelambda.amazonaws.com Role: Role because of ${cfnDefault}`];

test.each<[string, Resource[], string[]]>([
  ['by reference', [role, fn(), site(ref('fn', 'qualified_arn'))], yes],
  ['by what a plan lists as references', [role, fn(), site(ref('fn', '', false))], yes],
  ['by ARN and version', [role, fn(), site(parts(hole('fn', 'arn'), ':', hole('fn', 'version')))], yes],
  ['by its known ARN', [role, fn({ arn }), site(`${arn}:3`)], yes],
  ['by its name and account', [role, fn(), site(`${arn}:3`)], yes],
  ['where its region is not known', [role, fn({}, { account: '111122223333' }), site(`${arn}:3`)], yes],
  ['of another account', [role, fn(), site(`${arn.replace('1111', '4444')}:3`)], []],
  ['of another region', [role, fn({}, { ...home, region: 'eu-west-1' }), site(`${arn}:3`)], []],
  ['of an account that is not known', [role, fn({}, {}), site(`${arn}:3`)], []],
  ['with a name that begins the same', [role, fn({ arn }), site(`${arn}s:3`)], []],
  [
    'one of two with the name',
    [role, fn(), resource('twin', 'aws_lambda_function', { function_name: 'fn' }, home), site(`${arn}:3`)],
    [],
  ],
  ['not known', [role, fn(), site(unknown())], []],
  [
    'nothing that is known of the distribution',
    [role, fn(), resource('site', 'aws_cloudfront_distribution', open({}))],
    [],
  ],
  ['something that is no function', [role, fn(), site(ref('aws_iam_role.app', 'arn'))], []],
  ['something else with the reference in it', [role, fn(), site(parts(hole('fn', 'arn'), '-copy:1'))], []],
  ['a function that was looked up', [role, fn({}, { mode: 'data' }), site(ref('fn', 'qualified_arn'))], []],
  [
    'no association',
    [role, fn(), resource('site', 'aws_cloudfront_distribution', { default_cache_behavior: [{}] })],
    [],
  ],
  ['a distribution that was looked up', [role, fn(), { ...site(ref('fn', 'qualified_arn')), mode: 'data' }], []],
  [
    'in a further behavior',
    [
      role,
      fn(),
      resource('site', 'aws_cloudfront_distribution', {
        ordered_cache_behavior: [{}, { lambda_function_association: associated(ref('fn', 'qualified_arn')) }],
      }),
    ],
    [
      'fn edgelambda.amazonaws.com role: aws_iam_role.app because of site ordered_cache_behavior.1.lambda_function_association.0.lambda_arn',
    ],
  ],
  [
    'by several, of which the first is told',
    [role, fn(), site(ref('fn', 'qualified_arn')), site(ref('fn', 'qualified_arn'), 'other')],
    yes,
  ],
  [
    'in CloudFormation, by its version',
    [cfnRole, cfnFunction, cfnVersion(ref('Fn', 'Ref')), cfnSite(ref('V', 'Ref'))],
    cfnYes,
  ],
  [
    'by the ARN of its version',
    [cfnRole, cfnFunction, cfnVersion(ref('Fn', 'Arn')), cfnSite(ref('V', 'FunctionArn'))],
    cfnYes,
  ],
  ['by the name in its version', [cfnRole, cfnFunction, cfnVersion('fn'), cfnSite(ref('V', 'Ref'))], cfnYes],
  ['by ARN and number', [cfnRole, cfnFunction, cfnSite(parts(hole('Fn', 'Arn'), ':1'))], cfnYes],
  [
    'in a further behavior of CloudFormation',
    [cfnRole, cfnFunction, cfnVersion(ref('Fn', 'Ref')), cfnOrdered(ref('V', 'Ref'))],
    [
      'Fn edgelambda.amazonaws.com Role: Role because of Site DistributionConfig.CacheBehaviors.0.LambdaFunctionAssociations.0.LambdaFunctionARN',
    ],
  ],
  ['a version of a function elsewhere', [cfnRole, cfnFunction, cfnVersion('other'), cfnSite(ref('V', 'Ref'))], []],
  ['a version of nothing', [cfnRole, cfnFunction, resource('V', 'AWS::Lambda::Version'), cfnSite(ref('V', 'Ref'))], []],
  [
    'an ARN of the own account',
    [cfnRole, cfnFunction, cfnSite(parts('arn:aws:lambda:us-east-1:', symbol('account'), ':function:fn:1'))],
    [],
  ],
])('%s', (_, resources, expected) => expect(edge(...resources)).toEqual(expected));

test('the role is asked to let in Lambda, too', () => {
  const { roleUses } = world([role, fn(), site(ref('fn', 'qualified_arn'))]);
  expect(roleUses.map(({ services, because }) => [services, because === undefined])).toEqual([
    [['lambda.amazonaws.com'], true],
    [['edgelambda.amazonaws.com'], false],
  ]);
});

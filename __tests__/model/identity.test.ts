import { describe, expect, test } from '@jest/globals';
import type { Pieces } from '../../src/iam/statement.js';
import type { Resource } from '../../src/input/resource.js';
import { type Found, IamIndex } from '../../src/model/find-iam.js';
import { Names } from '../../src/model/identity.js';
import { gap, hole, open, parts, ref, resource, sensitive, symbol, toValue, unknown } from './build.js';

function said(pieces: Pieces | undefined): string {
  return (pieces ?? []).map((piece) => (typeof piece === 'string' ? piece : `<${piece.name}>`)).join('');
}

const home = { account: '111122223333', partition: 'aws' };

describe('what an IAM resource will be called', () => {
  test.each<[string, Resource, string]>([
    ['a role', resource('aws_iam_role.a', 'aws_iam_role', { name: 'app' }), 'arn:<partition>:iam::<account>:role/app'],
    [
      'in a known account',
      resource('aws_iam_role.a', 'aws_iam_role', { name: 'app' }, home),
      'arn:aws:iam::111122223333:role/app',
    ],
    [
      'under a path',
      resource('aws_iam_role.a', 'aws_iam_role', { name: 'app', path: '/team/' }, home),
      'arn:aws:iam::111122223333:role/team/app',
    ],
    [
      'under a path that is not known',
      resource('aws_iam_role.a', 'aws_iam_role', { name: 'app', path: unknown() }, home),
      'arn:aws:iam::111122223333:role/<aws_iam_role.a path>app',
    ],
    [
      'by a name that AWS makes up',
      resource('aws_iam_role.a', 'aws_iam_role', {}, home),
      'arn:aws:iam::111122223333:role/<aws_iam_role.a name>',
    ],
    [
      'by a name that is not known',
      resource('aws_iam_role.a', 'aws_iam_role', { name: unknown() }, home),
      'arn:aws:iam::111122223333:role/<aws_iam_role.a name>',
    ],
    [
      'by a name with a hole',
      resource('aws_iam_role.a', 'aws_iam_role', { name: parts(gap('var.env'), '-app') }, home),
      'arn:aws:iam::111122223333:role/<var.env>-app',
    ],
    [
      'by the ARN it has already',
      resource('aws_iam_role.a', 'aws_iam_role', { name: 'x', arn: 'arn:aws:iam::1:role/p/x' }),
      'arn:aws:iam::1:role/p/x',
    ],
    ['a user', resource('aws_iam_user.a', 'aws_iam_user', { name: 'bob' }, home), 'arn:aws:iam::111122223333:user/bob'],
    [
      'a policy',
      resource('P', 'AWS::IAM::ManagedPolicy', { ManagedPolicyName: 'p' }, home),
      'arn:aws:iam::111122223333:policy/p',
    ],
    [
      'an instance profile',
      resource('P', 'AWS::IAM::InstanceProfile', { InstanceProfileName: 'p' }, home),
      'arn:aws:iam::111122223333:instance-profile/p',
    ],
    ['something else', resource('B', 'AWS::S3::Bucket', {}), ''],
    ['a type of every object', resource('B', 'constructor', {}), ''],
  ])('%s', (_, one, arn) => expect(said(new Names([one]).identity(one)?.arn)).toBe(arn));
});

describe('what a text with references comes to', () => {
  const role = resource('aws_iam_role.app', 'aws_iam_role', { name: 'app' }, home);
  const named = resource('Role', 'AWS::IAM::Role', { RoleName: 'app' }, home);
  const policy = resource('Policy', 'AWS::IAM::ManagedPolicy', { ManagedPolicyName: 'p' }, home);
  const names = new Names([
    role,
    named,
    policy,
    resource('aws_s3_bucket.b', 'aws_s3_bucket', { bucket: 'data' }, home),
    resource('Bucket', 'AWS::S3::Bucket', {}, home),
    resource('Custom', 'AWS::CloudFormation::CustomResource', {}, home),
    resource('Module', 'AWS::Any::Thing::MODULE', {}, home),
    resource('Own', 'Custom::Role', {}, home),
    resource('Claims', 'Custom::Role', { Arn: 'arn:aws:iam::111122223333:role/app' }, home),
    resource('Third', 'Acme::Iam::Role', { Arn: 'arn:aws:iam::111122223333:role/app' }, home),
    resource('data.aws_caller_identity.me', 'aws_caller_identity', {}, home),
    resource('aws_iam_service_linked_role.s', 'aws_iam_service_linked_role', {}, home),
  ]);
  const other = '\u{F0000}';

  test.each<[string, ReturnType<typeof parts>, string]>([
    ['an ARN', ref('aws_iam_role.app', 'arn'), 'arn:aws:iam::111122223333:role/app'],
    ['with text around it', parts(hole('aws_iam_role.app', 'arn'), '/*'), 'arn:aws:iam::111122223333:role/app/*'],
    ['a name', parts('role/', hole('aws_iam_role.app', 'name')), 'role/app'],
    ['the id, which is the name', ref('aws_iam_role.app', 'id'), 'app'],
    ['GetAtt', ref('Role', 'Arn'), 'arn:aws:iam::111122223333:role/app'],
    ['Ref of a role is its name', ref('Role', 'Ref'), 'app'],
    ['Ref of a policy is its ARN', ref('Policy', 'Ref'), 'arn:aws:iam::111122223333:policy/p'],
    ['an attribute that is known', ref('aws_s3_bucket.b', 'bucket'), 'data'],
    ['an attribute that is not', ref('aws_iam_role.app', 'unique_id'), '<aws_iam_role.app.unique_id>'],
    ['no such resource', ref('aws_iam_role.gone', 'arn'), '<aws_iam_role.gone.arn>'],
    ['what is perhaps not all', ref('aws_iam_role.app', 'arn', false), '<aws_iam_role.app.arn>'],
    ['the ARN of something else than IAM', ref('aws_s3_bucket.b', 'arn'), `arn:aws:${other}:<aws_s3_bucket.b.arn>`],
    ['the same in CloudFormation', ref('Bucket', 'Arn'), `arn:aws:${other}:<Bucket.Arn>`],
    ['what a custom resource answers may be any ARN', ref('Custom', 'Arn'), '<Custom.Arn>'],
    ['what a module hands out, too', ref('Module', 'Arn'), '<Module.Arn>'],
    ['and a custom resource of another name', ref('Own', 'Arn'), '<Own.Arn>'],
    ['it is given an `Arn`, which is not what it answers', ref('Claims', 'Arn'), '<Claims.Arn>'],
    ['nor is it for a type that is not of AWS', ref('Third', 'Arn'), '<Third.Arn>'],
    ['who plans may be a role', ref('data.aws_caller_identity.me', 'arn'), '<data.aws_caller_identity.me.arn>'],
    ['a service-linked role', ref('aws_iam_service_linked_role.s', 'arn'), '<aws_iam_service_linked_role.s.arn>'],
    ['an attribute of every object', ref('aws_iam_role.app', 'constructor'), '<aws_iam_role.app.constructor>'],
    [
      'what AWS fills in, where it is known',
      parts(symbol('partition'), symbol('account'), symbol('url-suffix')),
      'aws111122223333amazonaws.com',
    ],
    [
      'and where it is not',
      parts(symbol('region'), symbol('stack-name'), symbol('stack-id')),
      '<region><stack-name><stack-id>',
    ],
    ['what is unknown', parts('a', gap('var.y')), 'a<var.y>'],
  ])('%s', (_, written, expected) => {
    const text = toValue(written);
    if (text.kind !== 'text') throw new Error('no text');
    expect(said(names.pieces(text, role))).toBe(expected);
  });

  test('China has a domain of its own', () => {
    const text = toValue(parts(symbol('url-suffix')));
    if (text.kind !== 'text') throw new Error('no text');
    expect(said(names.pieces(text, resource('x', 'x', {}, { partition: 'aws-cn' })))).toBe('amazonaws.com.cn');
  });

  describe('hostile references', () => {
    const arnOf = (resources: readonly Resource[], address: string) => {
      const all = new Names(resources);
      const found = all.resource(address);
      return found && said(all.identity(found)?.arn);
    };

    test('roles that are called by each other', () => {
      const circle = [
        resource('A', 'AWS::IAM::Role', { RoleName: parts('a', hole('B', 'Ref')) }, home),
        resource('B', 'AWS::IAM::Role', { RoleName: parts('b', hole('A', 'Ref')) }, home),
        resource('Me', 'AWS::IAM::Role', { RoleName: ref('Me', 'Ref') }, home),
      ];
      expect(arnOf(circle, 'A')).toMatch(/^arn:aws:iam::111122223333:role\/ab/);
      expect(arnOf(circle, 'Me')).toBe('arn:aws:iam::111122223333:role/<Me.Ref>');
    });

    test('a chain of very many', () => {
      const chain = Array.from({ length: 50_000 }, (_, index) =>
        resource(`R${index}`, 'AWS::IAM::Role', { RoleName: ref(`R${index + 1}`, 'Ref') }, home),
      );
      expect(arnOf(chain, 'R0')).toMatch(/^arn:aws:iam::111122223333:role\/<R\d+\.Ref>$/);
    });

    test('names that double at every step', () => {
      const doubling = Array.from({ length: 40 }, (_, index) =>
        resource(
          `R${index}`,
          'AWS::IAM::Role',
          { RoleName: index === 39 ? 'x' : parts(hole(`R${index + 1}`, 'Ref'), hole(`R${index + 1}`, 'Ref')) },
          home,
        ),
      );
      expect(arnOf(doubling, 'R0')?.length).toBeLessThan(10_000);
    });

    test('a text with very many references', () => {
      const long = resource('L', 'AWS::IAM::Role', { RoleName: 'x'.repeat(1000) }, home);
      const text = toValue(parts(...Array.from({ length: 50_000 }, () => hole('L', 'Ref'))));
      if (text.kind !== 'text') throw new Error('no text');
      expect(said(new Names([long]).pieces(text, long))).toBe('<a text too long>');
    });
  });
});

describe('which resource a value names', () => {
  const there = { account: '444455556666', partition: 'aws' };
  const resources = [
    resource('aws_iam_role.app', 'aws_iam_role', { name: 'app', path: '/team/' }, home),
    resource('aws_iam_role.abroad', 'aws_iam_role', { name: 'abroad' }, there),
    resource('aws_iam_role.nameless', 'aws_iam_role', {}, home),
    resource('aws_iam_role.somewhere', 'aws_iam_role', { name: 'somewhere' }),
    resource('aws_iam_role.one', 'aws_iam_role', { name: 'both' }, home),
    resource('aws_iam_role.two', 'aws_iam_role', { name: 'both' }, home),
    resource('data.aws_iam_role.app', 'aws_iam_role', { name: 'app', path: '/team/' }, { ...home, mode: 'data' }),
    resource('data.aws_iam_role.read', 'aws_iam_role', { name: 'read' }, { ...home, mode: 'data' }),
    resource('data.aws_iam_role.read_again', 'aws_iam_role', { name: 'read' }, { ...home, mode: 'data' }),
    resource('aws_iam_user.app', 'aws_iam_user', { name: 'app' }, home),
    resource('aws_iam_instance_profile.app', 'aws_iam_instance_profile', { name: 'app' }, home),
    resource('aws_ssm_parameter.p', 'aws_ssm_parameter', {}, home),
  ];
  const names = new Names(resources);
  const index = new IamIndex(resources, names);
  const find = (written: unknown, kind: 'role' | 'instance-profile' = 'role', account: object = home) =>
    show(index.find(toValue(written), resource('x', 'x', {}, account), [kind]));

  function show(found: Found): string {
    if (found.is === 'inside') return found.identity.resource.address;
    return found.is === 'outside' ? `outside: ${found.shown}` : `unknown: ${found.cause.expression}`;
  }

  test.each<[string, unknown, string]>([
    ['a name', 'app', 'aws_iam_role.app'],
    ['an ARN', 'arn:aws:iam::111122223333:role/team/app', 'aws_iam_role.app'],
    [
      'an ARN in the own account, spelled by AWS',
      parts('arn:aws:iam::', symbol('account'), ':role/team/app'),
      'aws_iam_role.app',
    ],
    ['a reference', ref('aws_iam_role.app', 'arn'), 'aws_iam_role.app'],
    ['a reference to one without a name', ref('aws_iam_role.nameless', 'arn'), 'aws_iam_role.nameless'],
    ['a reference that the plan alone has', ref('aws_iam_role.app', '', false), 'aws_iam_role.app'],
    ['a name put together', parts('a', 'pp'), 'aws_iam_role.app'],
    ['an ARN with another path', 'arn:aws:iam::111122223333:role/app', 'outside: arn:aws:iam::111122223333:role/app'],
    [
      'an ARN in another account',
      'arn:aws:iam::999999999999:role/team/app',
      'outside: arn:aws:iam::999999999999:role/team/app',
    ],
    ['a name in another account', 'abroad', 'outside: abroad'],
    ['its ARN', 'arn:aws:iam::444455556666:role/abroad', 'aws_iam_role.abroad'],
    ['another case', 'App', 'outside: App'],
    ['a role whose account is not known', 'somewhere', 'aws_iam_role.somewhere'],
    [
      'its ARN in some account',
      'arn:aws:iam::111122223333:role/somewhere',
      'unknown: whether `arn:aws:iam::111122223333:role/somewhere` is aws_iam_role.somewhere cannot be told',
    ],
    [
      'an ARN in an account that is not known',
      parts('arn:aws:iam::', hole('aws_ssm_parameter.p', 'value'), ':role/team/app'),
      'unknown: whether `arn:aws:iam::${aws_ssm_parameter.p.value}:role/team/app` is aws_iam_role.app cannot be told',
    ],
    ['a name that two have', 'both', 'unknown: whether that is aws_iam_role.one or aws_iam_role.two cannot be told'],
    [
      'an ARN that two have',
      'arn:aws:iam::111122223333:role/both',
      'unknown: whether that is aws_iam_role.one or aws_iam_role.two cannot be told',
    ],
    ['a name that two data sources read', 'read', 'data.aws_iam_role.read'],
    ['a reference to something else', ref('aws_ssm_parameter.p', 'value'), 'unknown: aws_ssm_parameter.p.value'],
    ['a reference to a user', ref('aws_iam_user.app', 'arn'), 'unknown: aws_iam_user.app.arn'],
    ['a part of it unknown', parts('app-', hole('aws_ssm_parameter.p', 'value')), 'unknown: aws_ssm_parameter.p.value'],
    ['a hole', parts('app-', gap('var.y')), 'unknown: var.y'],
    ['not known', unknown(), 'unknown: var.x'],
    ['an object', {}, 'unknown: something that is no text'],
    ['nobody', '', 'outside: '],
    ['a name of every object', 'constructor', 'outside: constructor'],
    ['the root of an account', 'arn:aws:iam::111122223333:root', 'outside: arn:aws:iam::111122223333:root'],
    ['something sensitive', sensitive('arn:aws:iam::999999999999:role/secret'), 'outside: (sensitive value)'],
  ])('%s', (_, written, expected) => expect(find(written)).toBe(expected));

  test('a profile by the name of its role, which is the text that counts', () => {
    expect(find(ref('aws_iam_role.app', 'name'), 'instance-profile')).toBe('aws_iam_instance_profile.app');
    expect(find(ref('aws_iam_role.app', 'arn'), 'instance-profile')).toBe('unknown: aws_iam_role.app.arn');
    expect(find(ref('aws_iam_role.abroad', 'name'), 'instance-profile')).toBe('outside: aws_iam_role.abroad.name');
  });

  test('where the account is not known, a name is anybody who has it', () => {
    expect(find('abroad', 'role', {})).toBe('aws_iam_role.abroad');
  });

  test('attributes that are not known leave the name open', () => {
    const hidden = [resource('R', 'AWS::IAM::Role', open({}))];
    const all = new Names(hidden);
    expect(show(new IamIndex(hidden, all).find(toValue('app'), resource('x', 'x'), ['role']))).toBe('outside: app');
  });

  test('50,000 roles of one name', () => {
    const many = Array.from({ length: 50_000 }, (_, at) =>
      resource(`R${at}`, 'AWS::IAM::Role', { RoleName: 'same' }, { account: String(100_000_000_000 + at) }),
    );
    const all = new IamIndex(many, new Names(many));
    for (const on of many) expect(show(all.find(toValue('same'), on, ['role']))).toBe(on.address);
  });
});

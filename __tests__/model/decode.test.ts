import { describe, expect, test } from '@jest/globals';
import { Names } from '../../src/model/identity.js';
import { policiesOf } from '../../src/model/policies.js';
import type { Patterns, Statement } from '../../src/model/policy.js';
import { absent, gap, hole, open, parts, policy, ref, resource, sensitive, symbol, unknown } from './build.js';

const role = resource('aws_iam_role.app', 'aws_iam_role', { name: 'app' });

/** The statements of a policy in an attribute. */
function decode(written: unknown): readonly Statement[] {
  const on = resource('aws_iam_policy.p', 'aws_iam_policy', { policy: written }, { partition: 'aws' });
  const [found] = policiesOf(on, new Names([on, role]));
  if (found === undefined) throw new Error('no policy');
  return found.statements;
}

/** One statement as text: `Allow s3:* on *; if StringEquals a=1`. What is not known stands in angle brackets. */
function brief({ effect, sid, actions, resources, principals, conditions, openConditions }: Statement): string {
  const of = (list: Pick<Patterns, 'not' | 'items' | 'open'>) =>
    [
      ...list.items.map(({ pieces }) =>
        pieces.map((p) => (typeof p === 'string' ? p : `<${p.stands} ${p.name}>`)).join(''),
      ),
      ...(list.open === undefined ? [] : [`<${list.open.expression}>`]),
    ].join(',');
  const not = (list: { not: boolean }) => (list.not ? 'all but ' : '');
  const limits = conditions.map((one) => `${one.operator} ${one.key}=${of({ ...one, not: false, items: one.values })}`);
  if (openConditions !== undefined) limits.push(`<${openConditions.expression}>`);
  return [
    sid === undefined ? effect : `${sid}: ${effect}`,
    `${not(actions)}${of(actions)}`,
    ...(principals ? [`by ${not(principals)}${principals.items.map((p) => p.kind).join(',')} ${of(principals)}`] : []),
    ...(resources ? [`on ${not(resources)}${of(resources)}`] : []),
    ...(limits.length > 0 ? [`if ${limits.join(' and ')}`] : []),
  ].join(' ');
}

const allow = { Effect: 'Allow', Action: 's3:*', Resource: '*' };

describe('the grammar', () => {
  test.each<[string, object, string]>([
    ['one of each', allow, 'Allow s3:* on *'],
    ['lists', { ...allow, Action: ['a:b', 'c:d'], Resource: ['x', 'y'] }, 'Allow a:b,c:d on x,y'],
    ['empty lists', { ...allow, Action: [], Resource: [] }, 'Allow  on '],
    ['a deny', { ...allow, Effect: 'Deny' }, 'Deny s3:* on *'],
    ['NotAction', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, 'Allow all but iam:* on *'],
    ['NotResource', { Effect: 'Allow', Action: '*', NotResource: ['x'] }, 'Allow * on all but x'],
    ['a sid', { ...allow, Sid: 'One' }, 'One: Allow s3:* on *'],
    ['everybody', { Effect: 'Allow', Principal: '*', Action: 'a:b' }, 'Allow a:b by any *'],
    ['all AWS accounts', { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'a:b' }, 'Allow a:b by AWS *'],
    [
      'principals of all kinds',
      { Effect: 'Allow', Principal: { Service: ['s'], Federated: 'f', CanonicalUser: 'c' }, Action: 'a:b' },
      'Allow a:b by Service,Federated,CanonicalUser s,f,c',
    ],
    ['NotPrincipal', { Effect: 'Deny', NotPrincipal: { AWS: '1' }, Action: 'a:b' }, 'Deny a:b by all but AWS 1'],
    ['a condition', { ...allow, Condition: { StringEquals: { k: 'v' } } }, 'Allow s3:* on * if StringEquals k=v'],
    [
      'conditions',
      { ...allow, Condition: { A: { k: ['v', 'w'], l: 'x' }, B: { k: 1, m: true } } },
      'Allow s3:* on * if A k=v,w and A l=x and B k=1 and B m=true',
    ],
    ['a condition that is empty', { ...allow, Condition: {} }, 'Allow s3:* on *'],
    [
      'a number as an account',
      { Effect: 'Allow', Principal: { AWS: 111122223333 }, Action: 'a:b' },
      'Allow a:b by AWS 111122223333',
    ],
  ])('%s', (_, written, said) => {
    expect(decode(policy(written)).map(brief)).toEqual([said]);
    expect(decode({ Version: '2012-10-17', Statement: [written] }).map(brief)).toEqual([said]);
  });

  test('one statement without a list', () => {
    expect(decode({ Statement: allow }).map(brief)).toEqual(['Allow s3:* on *']);
    expect(decode({ Statement: [] })).toEqual([]);
  });

  test('each statement knows its index and place', () => {
    const statements = decode(policy(allow, allow));
    expect(statements.map(({ index }) => index)).toEqual([0, 1]);
    expect(statements[1]?.resources?.place.route).toEqual(['policy', 'Statement', 1, 'Resource']);
  });
});

describe('what AWS would refuse is read the wide way', () => {
  test.each<[string, object, string]>([
    ['keys in another case', { effect: 'allow', ACTION: 's3:*', resource: '*' }, 'Allow s3:* on *'],
    [
      'principal types in another case',
      { Effect: 'Allow', Principal: { aws: '1' }, Action: 'a:b' },
      'Allow a:b by AWS 1',
    ],
    ['no Resource', { Effect: 'Allow', Action: 'a:b' }, 'Allow a:b'],
    ['no Action', { Effect: 'Allow', Resource: '*' }, 'Allow <a statement without `Action`> on *'],
    ['no Effect', { Action: 'a:b', Resource: '*' }, 'unknown a:b on *'],
    ['another Effect', { ...allow, Effect: 'Perhaps' }, 'unknown s3:* on *'],
    ['both Action and NotAction', { ...allow, NotAction: 'iam:*' }, 'Allow <both `Action` and `NotAction`> on *'],
    [
      'both Resource and NotResource',
      { ...allow, NotResource: 'x' },
      'Allow s3:* on <both `Resource` and `NotResource`>',
    ],
    [
      'both Principal and NotPrincipal',
      { ...allow, Principal: '*', NotPrincipal: '*' },
      'Allow s3:* by  <both `Principal` and `NotPrincipal`> on *',
    ],
    [
      'an object as a resource',
      { ...allow, Resource: { Ref: 'x' } },
      'Allow s3:* on <unknown a list or object where a text belongs>',
    ],
    ['a list in a list', { ...allow, Action: [['a:b']] }, 'Allow <unknown a list or object where a text belongs> on *'],
    [
      'a principal that is a list',
      { Effect: 'Allow', Principal: ['*'], Action: 'a:b' },
      'Allow a:b by  <a principal that is neither "*" nor an object>',
    ],
    [
      'a principal that is a name',
      { Effect: 'Allow', Principal: 'bob', Action: 'a:b' },
      'Allow a:b by  <a principal that is neither "*" nor an object>',
    ],
    [
      'a principal of no known type',
      { Effect: 'Allow', Principal: { Aws2: 'x', Service: 's' }, Action: 'a:b' },
      'Allow a:b by Service s,<principal type `Aws2`>',
    ],
    ['a condition that is text', { ...allow, Condition: 'x' }, 'Allow s3:* on * if <a condition that is no object>'],
    [
      'a condition without keys',
      { ...allow, Condition: { Bool: 'x' } },
      'Allow s3:* on * if <a condition operator `Bool` without keys>',
    ],
    [
      'an element that IAM does not have',
      { ...allow, Conditions: {} },
      'Allow s3:* on * if <the element `Conditions`>',
    ],
    [
      'an element twice, in two cases',
      { ...allow, action: 'iam:*' },
      'unknown <the element `action` twice> by  <the element `action` twice> on <the element `action` twice> if <the element `action` twice>',
    ],
    [
      'keys of every object',
      { ...allow, Condition: { constructor: { toString: 'x' } } },
      'Allow s3:* on * if constructor toString=x',
    ],
  ])('%s', (_, written, said) => expect(decode(policy(written)).map(brief)).toEqual([said]));
});

describe('what cannot be read stands as a statement that may be anything', () => {
  test.each<[string, unknown, string[]]>([
    ['an unknown policy', unknown('var.p'), ['var.p']],
    ['a reference to something else', ref('aws_ssm_parameter.p', 'value'), ['aws_ssm_parameter.p.value']],
    ['no JSON', 'Statement: []', ['text that is no JSON']],
    ['a list', '[]', ['a policy that is no JSON object']],
    ['a number', '1', ['a policy that is no JSON object']],
    ['a key twice', '{"Statement": [], "Statement": []}', ['the key `Statement` twice']],
    ['no Statement', '{}', ['a policy without `Statement`']],
    ['a Statement that is null', '{"Statement": null}', ['a policy without `Statement`']],
    ['a Statement that is text', '{"Statement": "x"}', ['a statement that is no object']],
    ['a statement that is text', '{"Statement": ["x"]}', ['a statement that is no object']],
    ['a list of lists', { Statement: [[allow]] }, ['a statement that is no object']],
    ['an unknown Statement', { Statement: unknown('!If A') }, ['!If A']],
    ['an unknown statement', { Statement: [unknown('!If A')] }, ['!If A']],
    ['more statements', { Statement: open([allow], 'a loop') }, ['a loop']],
    ['more keys', open({ Statement: [allow] }, 'a transform'), ['a transform']],
    ['more keys and no Statement', open({}, 'a transform'), ['a transform']],
    ['two Statements, in two cases', { Statement: [allow], statement: [] }, ['the element `statement` twice']],
  ])('%s', (_, written, causes) => {
    const unread = decode(written).filter(({ effect }) => effect === 'unknown');
    expect(unread.map(({ effectCause }) => effectCause?.expression)).toEqual(causes);
    for (const { actions, resources, principals } of unread) {
      expect([actions.open, resources?.open, principals?.open]).not.toContain(undefined);
    }
  });
});

describe('parts that are not known', () => {
  test.each<[string, object, string]>([
    ['an action', { ...allow, Action: unknown() }, 'Allow <unknown var.x> on *'],
    ['more actions', { ...allow, Action: open(['a:b']) }, 'Allow a:b,<var.more> on *'],
    [
      'a part of a resource',
      { ...allow, Resource: parts('arn:', gap('var.y'), '*') },
      'Allow s3:* on arn:<unknown var.y>*',
    ],
    [
      'a role of this change',
      { ...allow, Resource: ref('aws_iam_role.app', 'arn') },
      'Allow s3:* on arn:<fixed partition>:iam::<fixed account>:role/app',
    ],
    [
      'a reference with more around it, perhaps',
      { ...allow, Resource: ref('aws_iam_role.app', 'arn', false) },
      'Allow s3:* on <unknown aws_iam_role.app.arn>',
    ],
    ['the own partition', { ...allow, Resource: parts('arn:', symbol('partition'), ':x') }, 'Allow s3:* on arn:aws:x'],
    ['the own account', { ...allow, Resource: parts('arn:', symbol('account')) }, 'Allow s3:* on arn:<fixed account>'],
    ['the effect', { ...allow, Effect: unknown() }, 'unknown s3:* on *'],
    ['the principal', { Effect: 'Allow', Action: 'a:b', Principal: unknown() }, 'Allow a:b by  <var.x>'],
    [
      'the principals of a type',
      { Effect: 'Allow', Action: 'a:b', Principal: { AWS: open([]) } },
      'Allow a:b by  <var.more>',
    ],
    ['principals of more types', { Effect: 'Allow', Action: 'a:b', Principal: open({}) }, 'Allow a:b by  <var.more>'],
    ['the condition', { ...allow, Condition: unknown() }, 'Allow s3:* on * if <var.x>'],
    ['a condition operator', { ...allow, Condition: { Bool: unknown() } }, 'Allow s3:* on * if <var.x>'],
    ['more conditions', { ...allow, Condition: open({ A: { k: 'v' } }) }, 'Allow s3:* on * if A k=v and <var.more>'],
    [
      'more keys of an operator',
      { ...allow, Condition: { A: open({ k: 'v' }) } },
      'Allow s3:* on * if A k=v and <var.more>',
    ],
    [
      'the values of a condition',
      { ...allow, Condition: { A: { k: unknown() } } },
      'Allow s3:* on * if A k=<unknown var.x>',
    ],
    ['more elements', open(allow), 'Allow s3:* by  <var.more> on * if <var.more>'],
    ['all elements', open({}), 'unknown <var.more> by  <var.more> on <var.more> if <var.more>'],
    [
      'what is left out',
      { ...allow, NotResource: absent, Condition: { A: absent, B: { k: absent } } },
      'Allow s3:* on *',
    ],
  ])('%s', (_, written, said) => expect(decode({ Statement: [written] }).map(brief)).toEqual([said]));

  test.each<[string, unknown, string | undefined]>([
    ['known text', 'x', undefined],
    ['a reference that is followed', ref('aws_iam_role.app', 'arn'), undefined],
    ['a reference that the plan alone has', ref('aws_iam_role.app', 'arn', false), 'no-source'],
    ['a reference to what is not known', ref('aws_iam_role.gone', 'arn'), 'apply'],
    ['a hole in the text', parts('x', gap('var.y')), 'apply'],
  ])('%s has a cause where it is not known', (_, written, kind) => {
    const [statement] = decode({ Statement: [{ ...allow, Resource: written }] });
    expect(statement?.resources?.items.map(({ cause }) => cause?.kind)).toEqual([kind]);
  });

  test('a sid that is not known', () => {
    const causes = [unknown(), undefined, 'Known'].map(
      (Sid) => decode({ Statement: [{ ...allow, Sid }] })[0]?.sidCause?.expression,
    );
    expect(causes).toEqual(['var.x', undefined, undefined]);
  });
});

describe('policy variables', () => {
  const withVersion = (Version: unknown, Resource: unknown) =>
    decode({ Version, Statement: [{ ...allow, Resource }] }).map(brief)[0];

  test.each<[string, string, string]>([
    ['a variable', 'home/${aws:username}/*', 'home/<variable aws:username>/*'],
    ['two', '${a}${b}', '<variable a><variable b>'],
    ['one with a default', "${aws:PrincipalTag/team, 'none'}", "<variable aws:PrincipalTag/team, 'none'>"],
    ['an escaped dollar', '${$}', '$'],
    ['one that is not closed', 'a${b', 'a${b'],
    [
      'a name that every object has',
      '${constructor}${toString}${__proto__}',
      '<variable constructor><variable toString><variable __proto__>',
    ],
  ])('%s', (_, written, said) => expect(withVersion('2012-10-17', written)).toBe(`Allow s3:* on ${said}`));

  test('escaped wildcards are no wildcards', () => {
    expect(withVersion('2012-10-17', '${*}${?}')).not.toMatch(/[*?]$/);
  });

  test.each<[string, unknown, boolean]>([
    ['the version that has them', '2012-10-17', true],
    ['the version that has none', '2008-10-17', false],
    ['no version', undefined, false],
    ['a version that is not known', unknown(), true],
  ])('%s', (_, version, read) => {
    expect(withVersion(version, '${aws:username}')?.includes('<variable')).toBe(read);
  });

  test('a text with holes has them, too', () => {
    const Resource = parts(hole('aws_iam_role.app', 'name'), '-${aws:username}');
    expect(withVersion('2012-10-17', Resource)).toBe('Allow s3:* on app-<variable aws:username>');
  });
});

describe('why an element is not known', () => {
  test.each<[string, unknown, string]>([
    ['the hole in it', parts('role/', gap('var.name')), 'var.name'],
    ['not what AWS fills in before it', parts('arn:', symbol('partition'), ':', gap('${Name}')), '${Name}'],
    ['not a role of this change before it', parts(hole('aws_iam_role.app', 'arn'), gap('var.x')), 'var.x'],
    ['an attribute that is not known', ref('aws_iam_role.app', 'unique_id'), 'aws_iam_role.app.unique_id'],
  ])('%s', (_, Resource, expected) => {
    const [statement] = decode({ Statement: [{ ...allow, Resource }] });
    expect(statement?.resources?.items[0]?.cause?.expression).toBe(expected);
  });
});

describe('how well a policy can be read', () => {
  const reading = (written: unknown) => {
    const on = resource('aws_iam_policy.p', 'aws_iam_policy', { policy: written });
    return policiesOf(on, new Names([on, role])).map((one) => one.reading);
  };

  test.each<[string, unknown, string[]]>([
    ['in full', policy(allow), ['decoded']],
    ['with a role of this change', { Statement: { ...allow, Resource: ref('aws_iam_role.app', 'arn') } }, ['decoded']],
    ['with nothing in it', policy(), ['decoded']],
    ['but for an action', { Statement: [{ ...allow, Action: unknown() }] }, ['partly-unknown']],
    ['but for more statements', { Statement: open([allow]) }, ['partly-unknown']],
    ['not at all', unknown(), ['not-readable']],
    ['no JSON', 'x', ['not-readable']],
    ['nothing there, though it must be', undefined, ['not-readable']],
    ['an empty text, as Terraform shows what is not set', '', ['not-readable']],
  ])('%s', (_, written, readings) => expect(reading(written)).toEqual(readings));
});

describe('which attributes hold a policy', () => {
  const found = (type: string, attributes: object, mode: 'managed' | 'data' = 'managed') => {
    const on = resource('x', type, attributes, { mode });
    return policiesOf(on, new Names([on])).map(
      ({ as, place, statements }) => `${as} ${place.route.join('.')}: ${statements.map(({ effect }) => effect).join()}`,
    );
  };
  const doc = policy(allow);

  test.each<[string, string, object, string[]]>([
    [
      'a role in Terraform',
      'aws_iam_role',
      { assume_role_policy: doc, inline_policy: [{ name: 'a', policy: doc }] },
      ['trust assume_role_policy: Allow', 'identity inline_policy.0.policy: Allow'],
    ],
    [
      'the empty block that removes all inline policies',
      'aws_iam_role',
      { inline_policy: [{ name: '', policy: '' }] },
      [],
    ],
    [
      'a single block',
      'aws_iam_role',
      { inline_policy: { name: 'a', policy: doc } },
      ['identity inline_policy.policy: Allow'],
    ],
    ['blocks that are not known', 'aws_iam_role', { inline_policy: unknown() }, ['identity inline_policy: unknown']],
    ['more blocks', 'aws_iam_role', { inline_policy: open([]) }, ['identity inline_policy: unknown']],
    ['blocks that are text', 'aws_iam_role', { inline_policy: 'x' }, ['identity inline_policy: unknown']],
    ['a role whose attributes are not known', 'aws_iam_role', open({}), ['trust : unknown', 'identity : unknown']],
    [
      'a role in CloudFormation',
      'AWS::IAM::Role',
      { AssumeRolePolicyDocument: { Statement: [allow] }, Policies: [{ PolicyDocument: { Statement: [] } }] },
      ['trust AssumeRolePolicyDocument: Allow', 'identity Policies.0.PolicyDocument: '],
    ],
    [
      'one policy where a list belongs',
      'AWS::IAM::User',
      { Policies: { PolicyDocument: { Statement: [allow] } } },
      ['identity Policies.PolicyDocument: Allow'],
    ],
    ['policies behind a condition', 'AWS::IAM::Group', { Policies: unknown('!If A') }, ['identity Policies: unknown']],
    [
      'a policy behind a condition',
      'AWS::IAM::Group',
      { Policies: [unknown('!If A')] },
      ['identity Policies.0: unknown'],
    ],
    ['policies that are text', 'AWS::IAM::Group', { Policies: 'x' }, ['identity Policies: unknown']],
    ['a policy as text', 'AWS::SSO::PermissionSet', { InlinePolicy: doc }, ['identity InlinePolicy: Allow']],
    ['a type that every object has', 'constructor', { policy: doc }, []],
    ['another type', 'aws_s3_bucket_policy', { policy: doc }, []],
  ])('%s', (_, type, attributes, expected) => expect(found(type, attributes)).toEqual(expected));

  test('of data sources only roles', () => {
    expect(found('aws_iam_role', { assume_role_policy: doc }, 'data')).toEqual(['trust assume_role_policy: Allow']);
    expect(found('aws_iam_policy', { policy: doc }, 'data')).toEqual([]);
  });
});

test('what is sensitive is read, and marked on every value', () => {
  const [statement] = decode(sensitive(policy(allow)));
  expect(statement && brief(statement)).toBe('Allow s3:* on *');
  expect(statement?.actions.items.map(({ value }) => value.sensitive)).toEqual([true]);
});

test('very many principals, statements and values', () => {
  const many = Array.from({ length: 150_000 }, (_, index) => `arn:aws:iam::111122223333:user/${index}`);
  const [statement] = decode({ Statement: [{ Effect: 'Allow', Action: 'a:b', Principal: { AWS: many } }] });
  expect(statement?.principals?.items).toHaveLength(150_000);
  expect(decode({ Statement: Array(150_000).fill(allow) })).toHaveLength(150_000);
});

import { describe, expect, test } from '@jest/globals';
import type { ComparisonJson } from '../../src/compare/json-schema.js';
import { allow, comparing, comparingFiles, deny, policy } from './comparing.js';

const trusts = (service: string) =>
  policy({ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' });
const inline = (...statements: object[]) => [{ PolicyName: 'own', PolicyDocument: policy(...statements) }];
const roleOf = (properties: object, more = {}) => ({
  Type: 'AWS::IAM::Role',
  Properties: { AssumeRolePolicyDocument: trusts('ec2.amazonaws.com'), ...properties },
  ...more,
});
const managed = (document: object, more = {}) => ({
  Type: 'AWS::IAM::ManagedPolicy',
  Properties: { PolicyDocument: document, ...more },
});
const template = (resources: object, more = {}) => ({
  Resources: { Topic: { Type: 'AWS::SNS::Topic' }, ...resources },
  ...more,
});

const bucketPolicy = (Principal: unknown) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: { Bucket: 'b', PolicyDocument: policy({ ...allow('s3:GetObject', 'arn:aws:s3:::b/*'), Principal }) },
});
const controlPolicy = (...statements: object[]) => ({
  Type: 'AWS::Organizations::Policy',
  Properties: { Name: 'p', Type: 'SERVICE_CONTROL_POLICY', Content: policy(...statements) },
});

const samFunction = (...Policies: unknown[]) => ({ Type: 'AWS::Serverless::Function', Properties: { Policies } });

const read = allow('s3:GetObject', 'arn:aws:s3:::bucket/*');
const write = allow('s3:PutObject', 'arn:aws:s3:::bucket/*');

/** What was added, in short: who, by which resource's policy, the first action. */
function told({ added }: ComparisonJson): string[] {
  return added.map(({ who, resource, requests, policy: part }) => {
    const holders = who.map(
      (one) => `${one.holds === 'whoever' ? 'whoever holds ' : ''}${one.new ? 'new ' : ''}${one.resource}`,
    );
    const [first] = requests;
    return `${part}: ${first?.principal ?? holders.join(' and ')} may ${first?.actions[0]} by ${resource}`;
  });
}

interface Case {
  before: object;
  after: object;
  added: string[];
  undecided?: (string | RegExp)[];
}

const app = 'App';
const cases: Record<string, Case> = {
  'nothing, where resources change their order': {
    before: template({ A: roleOf({ Policies: inline(read) }), B: roleOf({ Policies: inline(write) }) }),
    after: template({ B: roleOf({ Policies: inline(write) }), A: roleOf({ Policies: inline(read) }) }),
    added: [],
  },
  'nothing, where what is not known stays as it is': {
    before: template(
      { App: roleOf({ Policies: inline(allow('s3:GetObject', { Ref: 'Bucket' } as never)) }) },
      { Parameters: { Bucket: { Type: 'String' } } },
    ),
    after: template(
      { App: roleOf({ Policies: inline(allow('s3:GetObject', { Ref: 'Bucket' } as never)), Description: 'x' }) },
      { Parameters: { Bucket: { Type: 'String' } } },
    ),
    added: [],
  },
  'an inline policy that grows': {
    before: template({ App: roleOf({ Policies: inline(read) }) }),
    after: template({ App: roleOf({ Policies: inline(read, write) }) }),
    added: [`identity: ${app} may s3:PutObject by App`],
  },
  'a policy that moves from inline to managed adds nothing': {
    before: template({ App: roleOf({ Policies: inline(read) }) }),
    after: template({ App: roleOf({ ManagedPolicyArns: [{ Ref: 'Read' }] }), Read: managed(policy(read)) }),
    added: [],
  },
  'a policy that is attached now': {
    before: template({ App: roleOf({}), Read: managed(policy(read)) }),
    after: template({ App: roleOf({ ManagedPolicyArns: [{ Ref: 'Read' }] }), Read: managed(policy(read)) }),
    added: ['identity: App may s3:GetObject by Read'],
  },
  'a policy that AWS manages': {
    before: template({ App: roleOf({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] }) }),
    after: template({
      App: roleOf({
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::aws:policy/IAMFullAccess'],
      }),
    }),
    added: ['identity: App may iam:AttachGroupPolicy by App'],
  },
  'a policy of which nothing is known': {
    before: template({ App: roleOf({}) }),
    after: template({ App: roleOf({ ManagedPolicyArns: ['arn:aws:iam::111122223333:policy/shared'] }) }),
    added: [],
    undecided: [/^`arn:aws:iam::111122223333:policy\/shared` is held now, and its text is not part of this$/],
  },
  'a policy of which nothing is known, held before, too': {
    before: template({ App: roleOf({ ManagedPolicyArns: ['arn:aws:iam::111122223333:policy/shared'] }) }),
    after: template({
      App: roleOf({ ManagedPolicyArns: ['arn:aws:iam::111122223333:policy/shared'], Policies: inline(read) }),
    }),
    added: ['identity: App may s3:GetObject by App'],
  },
  'a Deny in another policy that goes': {
    before: template({
      App: roleOf({ Policies: inline(allow('s3:*')), ManagedPolicyArns: [{ Ref: 'No' }] }),
      No: managed(policy(deny('s3:DeleteObject'))),
    }),
    after: template({ App: roleOf({ Policies: inline(allow('s3:*')) }) }),
    added: ['identity: App may s3:DeleteObject by App'],
  },
  'a permissions boundary that goes': {
    before: template({
      App: roleOf({ Policies: inline(read, write), PermissionsBoundary: { Ref: 'Limit' } }),
      Limit: managed(policy(read)),
    }),
    after: template({ App: roleOf({ Policies: inline(read, write) }) }),
    added: ['identity: App may s3:PutObject by App'],
  },
  'a permissions boundary that comes adds nothing': {
    before: template({ App: roleOf({ Policies: inline(read, write) }) }),
    after: template({
      App: roleOf({ Policies: inline(read, write), PermissionsBoundary: { Ref: 'Limit' } }),
      Limit: managed(policy(read)),
    }),
    added: [],
  },
  'a boundary of which nothing is known that goes': {
    before: template({
      App: roleOf({ Policies: inline(read), PermissionsBoundary: 'arn:aws:iam::111122223333:policy/limit' }),
    }),
    after: template({ App: roleOf({ Policies: inline(read) }) }),
    added: [],
    undecided: [/is not the permissions boundary any more/],
  },
  'a user in a group': {
    before: template({
      Team: { Type: 'AWS::IAM::Group', Properties: { Policies: inline(read) } },
      Ann: { Type: 'AWS::IAM::User' },
    }),
    after: template({
      Team: { Type: 'AWS::IAM::Group', Properties: { Policies: inline(read) } },
      Ann: { Type: 'AWS::IAM::User', Properties: { Groups: [{ Ref: 'Team' }] } },
    }),
    added: ['identity: Ann may s3:GetObject by Team'],
  },
  'several that hold one policy': {
    before: template({
      A: roleOf({}),
      B: roleOf({}),
      P: managed(policy(read), { Roles: [{ Ref: 'A' }, { Ref: 'B' }] }),
    }),
    after: template({
      A: roleOf({}),
      B: roleOf({}),
      P: managed(policy(read, write), { Roles: [{ Ref: 'A' }, { Ref: 'B' }] }),
    }),
    added: ['identity: A and B may s3:PutObject by P'],
  },
  'a policy that nobody here holds': {
    before: template({ P: managed(policy(read)) }),
    after: template({ P: managed(policy(read, write)) }),
    added: ['identity: whoever holds P may s3:PutObject by P'],
  },
  'a policy that somebody held before and nobody holds now': {
    before: template({ App: roleOf({}), P: managed(policy(read), { Roles: [{ Ref: 'App' }] }) }),
    after: template({ App: roleOf({}), P: managed(policy(read)) }),
    added: [],
  },
  'a policy for a role that is not in the template': {
    before: template({}),
    after: template({ P: managed(policy(write), { Roles: ['elsewhere'] }) }),
    added: ['identity: new elsewhere may s3:PutObject by P'],
  },
  'who may assume a role': {
    before: template({ App: roleOf({}) }),
    after: template({ App: roleOf({ AssumeRolePolicyDocument: trusts('lambda.amazonaws.com') }) }),
    added: ['trust: lambda.amazonaws.com may sts:AssumeRole by App'],
  },
  'a new role': {
    before: template({}),
    after: template({ App: roleOf({ Policies: inline(read) }) }),
    added: ['trust: ec2.amazonaws.com may sts:AssumeRole by App', 'identity: new App may s3:GetObject by App'],
  },
  'a role with another logical id and the same name': {
    before: template({ Old: roleOf({ RoleName: 'app', Policies: inline(read) }) }),
    after: template({ New: roleOf({ RoleName: 'app', Policies: inline(read) }) }),
    added: [],
  },
  'a Deny under a condition': {
    before: template(
      {
        App: roleOf({ Policies: inline(allow('s3:*')) }),
        No: managed(policy(deny('s3:*')), { Roles: [{ Ref: 'App' }] }),
      },
      { Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-central-1'] } } },
    ),
    after: template(
      {
        App: roleOf({ Policies: inline(allow('s3:*')) }),
        No: { ...managed(policy(deny('s3:*')), { Roles: [{ Ref: 'App' }] }), Condition: 'IsProd' },
      },
      { Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-central-1'] } } },
    ),
    added: [expect.stringMatching(/^identity: App may s3:/) as unknown as string],
  },
  'a permission set': {
    before: template({
      Set: { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'dev', InlinePolicy: policy(read) } },
    }),
    after: template({
      Set: {
        Type: 'AWS::SSO::PermissionSet',
        Properties: {
          Name: 'dev',
          InlinePolicy: policy(read),
          ManagedPolicies: ['arn:aws:iam::aws:policy/IAMFullAccess'],
        },
      },
    }),
    added: ['identity: Set may iam:AttachGroupPolicy by Set'],
  },
  'the policy of a bucket': {
    before: template({ P: bucketPolicy({ AWS: '111122223333' }) }),
    after: template({ P: bucketPolicy('*') }),
    added: [expect.stringMatching(/^resource: .* may s3:GetObject by P$/) as unknown as string],
  },
  'a service control policy that forbids less': {
    before: template({ P: controlPolicy(allow('*'), deny(['s3:DeleteBucket', 's3:DeleteObject'])) }),
    after: template({ P: controlPolicy(allow('*'), deny('s3:DeleteObject')) }),
    added: ['identity: whoever holds P may s3:DeleteBucket by P'],
  },
  'the policy of a bucket that is not known': {
    before: template({}),
    after: template({
      P: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: { Bucket: 'b', PolicyDocument: { 'Fn::Transform': { Name: 'Mine' } } },
      },
    }),
    added: [],
    undecided: [/./],
  },
  'a function of SAM with a policy that AWS manages': {
    before: template({ Fn: samFunction(policy(read)) }),
    after: template({ Fn: samFunction(policy(read), 'IAMFullAccess') }),
    added: ['identity: Fn may iam:AttachGroupPolicy by Fn'],
  },
  'a function of SAM with one of its policy templates': {
    before: template({ Fn: samFunction({ S3ReadPolicy: { BucketName: 'a' } }) }),
    after: template({ Fn: samFunction({ S3ReadPolicy: { BucketName: 'b' } }) }),
    added: [],
    undecided: [
      '`{ S3ReadPolicy: { BucketName: b } }` is held now, and its text is not part of this',
      /is not held any more/,
    ],
  },
  'a policy that cannot be read': {
    before: template({ App: roleOf({ Policies: inline(read) }) }),
    after: template({
      App: roleOf({ Policies: [{ PolicyName: 'own', PolicyDocument: { 'Fn::Transform': { Name: 'Mine' } } }] }),
    }),
    added: [],
    undecided: [/./],
  },
};

describe('templates', () => {
  test.each(Object.entries(cases))('%s', async (_, { before, after, added, undecided = [] }) => {
    const { json, code } = await comparing(before, after);
    expect(told(json)).toEqual(added);
    expect(json.undecided.map(({ why }) => why)).toEqual(
      undecided.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))),
    );
    expect(json.problems).toEqual([]);
    expect(code).toBe(undecided.length > 0 ? 3 : added.length > 0 ? 1 : 0);
  });

  test('what is not part of the files is named', async () => {
    const { json, text } = await comparing(...pick('a policy of which nothing is known, held before, too'));
    expect(json.added[0]?.unless).toEqual([
      '`arn:aws:iam::111122223333:policy/shared`, which is not part of this, allowed it before',
    ]);
    expect(text).toContain('unless');
  });

  test('and why it was not so before', async () => {
    expect((await comparing(...pick('a permissions boundary that goes'))).text).toContain(
      'was   not within the permissions boundary',
    );
    expect((await comparing(...pick('a Deny in another policy that goes'))).text).toContain(
      'was   denied by the statement at before.json:',
    );
    expect((await comparing(...pick('a new role'))).text).toContain('was   not there');
  });
});

function pick(name: string): [object, object] {
  const found = cases[name];
  if (found === undefined) throw new Error(`no case ${name}`);
  return [found.before, found.after];
}

describe('plans', () => {
  const plan = (name: string) => `examples/terraform/${name}/plan.json`;

  test('the same twice: nothing', async () => {
    const { json } = await both('ec2-s3access', 'ec2-s3access');
    expect(json).toMatchObject({ outcome: 'nothing', kind: 'plan' });
  });

  test('what the wrong one adds, at its place', async () => {
    const { json, code } = await both('ec2-s3access', 'ec2-s3access-wrong');
    expect(code).toBe(1);
    expect(told(json)).toMatchInlineSnapshot(`
[
  "identity: aws_iam_role.s3_access may iam:AttachGroupPolicy by aws_iam_role_policy.read_reports",
  "identity: whoever holds aws_iam_policy.launch_reports may iam:PassRole by aws_iam_policy.launch_reports",
  "trust: lambda.amazonaws.com may sts:AssumeRole by aws_iam_role.s3_access",
]
`);
  });

  async function both(before: string, after: string) {
    const compared = await comparingFiles(plan(before), plan(after), process.cwd());
    if ('usage' in compared) throw new Error(compared.usage);
    return compared;
  }
});

import { describe, expect, test } from '@jest/globals';
import { allow, comparing, deny, policy, refused } from './comparing.js';

const trust = policy({ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' });
const role = (RoleName: string, ...statements: object[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    RoleName,
    AssumeRolePolicyDocument: trust,
    Policies: [{ PolicyName: 'own', PolicyDocument: policy(...statements) }],
  },
});
const bucket = (Principal: unknown) => ({
  Type: 'AWS::S3::BucketPolicy',
  Properties: { Bucket: 'b', PolicyDocument: policy({ ...allow('s3:GetObject', 'arn:aws:s3:::b/*'), Principal }) },
});
const template = (resources: object) => ({ Resources: { Topic: { Type: 'AWS::SNS::Topic' }, ...resources } });
const ours = '111122223333';
const scps = (...statements: object[]) => ({
  '.passgate.yml': `accounts: ["${ours}"]\nscps: [scp.json]\n`,
  'scp.json': policy(allow('*'), ...statements),
});

describe('service control policies', () => {
  test('what they deny is not added', async () => {
    const files = [policy(), policy(allow('s3:DeleteBucket'))] as const;
    expect((await comparing(...files, scps(deny('s3:Delete*')))).json.outcome).toBe('nothing');
    expect((await comparing(...files, scps(deny('s3:Create*')))).json.outcome).toBe('added');
  });

  test('what they do not allow is not added', async () => {
    const more = { '.passgate.yml': 'scps: [scp.json]\n', 'scp.json': policy(allow('s3:Get*'), allow('s3:List*')) };
    const { json } = await comparing(policy(), policy(allow('s3:*'), allow('sqs:*')), more);
    expect(json.added.flatMap(({ requests }) => requests.flatMap(({ actions }) => actions))).toContain('s3:GetObject');
    expect(JSON.stringify(json.added)).not.toMatch(/sqs:|s3:Put/);
    expect(json.added).toMatchObject([{ place: { file: 'after.json', route: 'Statement[0].Action' } }]);
  });

  test('who is exempt is known by its name', async () => {
    const exempt = { Condition: { ArnNotEquals: { 'aws:PrincipalArn': `arn:aws:iam::${ours}:role/admin` } } };
    const before = template({ Admin: role('admin'), App: role('app') });
    const grant = allow('s3:DeleteBucket');
    const after = template({ Admin: role('admin', grant), App: role('app', grant) });
    const { json } = await comparing(before, after, scps(deny('s3:*', '*', exempt)));
    expect(json.added.map(({ who }) => who.map(({ resource }) => resource))).toEqual([['Admin']]);
    expect(json.undecided).toEqual([]);
  });

  test('do not limit themselves', async () => {
    const scp = policy(allow('*'), deny('s3:DeleteBucket'));
    const more = { '.passgate.yml': 'scps: [before.json]\n' };
    expect((await comparing(scp, policy(allow('*')), more)).json.outcome).toBe('added');
    const organization = (Content: object) =>
      template({ P: { Type: 'AWS::Organizations::Policy', Properties: { Type: 'SERVICE_CONTROL_POLICY', Content } } });
    const limited = scps(deny('s3:DeleteBucket'));
    const { json } = await comparing(organization(scp), organization(policy(allow('*'))), limited);
    expect(json.outcome).toBe('added');
  });

  test('do not say who may assume a role', async () => {
    const { json } = await comparing(template({}), template({ App: role('app') }), scps(deny('*')));
    expect(json.added.map((one) => one.policy)).toEqual(['trust']);
  });
});

test('resource control policies limit whom resources let in', async () => {
  const foreign = { Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-ours' } } };
  const more = {
    '.passgate.yml': 'rcps: [rcp.json]\n',
    'rcp.json': policy({ ...deny('s3:*', '*', foreign), Principal: '*' }),
  };
  const [before, after] = [template({ P: bucket({ AWS: ours }) }), template({ P: bucket('*') })];
  const { json } = await comparing(before, after, more);
  expect(json.added).toMatchObject([{ policy: 'resource' }]);
  for (const { context } of json.added[0]?.requests ?? []) {
    expect(context['aws:PrincipalOrgID'] ?? ['o-ours']).toEqual(['o-ours']);
  }
  const all = { ...more, 'rcp.json': policy({ ...deny('s3:*'), Principal: '*' }) };
  expect((await comparing(before, after, all)).json.outcome).toBe('nothing');
});

test('the own account is the one of the configuration', async () => {
  const pass = (Resource: unknown) => template({ App: role('app', { ...allow('iam:PassRole'), Resource }) });
  const before = pass({ 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:role/worker' });
  const after = pass(`arn:aws:iam::${ours}:role/worker`);
  expect((await comparing(before, after, { '.passgate.yml': `accounts: ["${ours}"]\n` })).json.outcome).toBe('nothing');
  expect((await comparing(before, after)).json.outcome).not.toBe('nothing');
});

test('one that is wrong is said before anything is compared', async () => {
  const broken = { '.passgate.yml': 'scps: [missing.json]\n' };
  expect(await refused(policy(), policy(), broken)).toMatch(/^\.passgate\.yml: .*no file has this path/);
});

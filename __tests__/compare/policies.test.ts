import { describe, expect, test } from '@jest/globals';
import { allow, comparing, deny, policy, refused } from './comparing.js';

const object = 'arn:aws:s3:::bucket/*';
const role = 'arn:aws:iam::111122223333:role';
const mfa = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };

describe('nothing is added', () => {
  const cases: Record<string, [before: object, after: object]> = {
    'the same policy': [policy(allow('s3:*')), policy(allow('s3:*'))],
    'statements in another order, other sids': [
      policy({ ...allow('s3:GetObject'), Sid: 'A' }, allow('sqs:*')),
      policy(allow('sqs:*'), { ...allow('s3:GetObject'), Sid: 'B' }),
    ],
    'fewer actions': [policy(allow('s3:*')), policy(allow('s3:Get*'))],
    'one statement split in two': [
      policy(allow(['s3:GetObject', 's3:PutObject'])),
      policy(allow('s3:GetObject'), allow('s3:PutObject')),
    ],
    'other letters': [policy(allow('S3:getobject', object)), policy(allow('s3:GetObject', object))],
    'a condition more': [policy(allow('s3:GetObject')), policy(allow('s3:GetObject', '*', mfa))],
    'a Deny more': [policy(allow('s3:*')), policy(allow('s3:*'), deny('s3:Delete*'))],
    'all that is new is denied': [policy(deny('s3:*')), policy(deny('s3:*'), allow('s3:GetObject'))],
    'no statement at all': [policy(), policy()],
  };
  test.each(Object.entries(cases))('%s', async (_, [before, after]) => {
    const { json, code, text } = await comparing(before, after);
    expect(json).toMatchObject({ outcome: 'nothing', kind: 'policy', added: [], undecided: [] });
    expect(code).toBe(0);
    expect(text).toContain('NOTHING ADDED: what after.json allows, before.json allows, too');
  });
});

describe('access is added', () => {
  interface Added {
    danger: string;
    action: string;
    resource?: string | RegExp;
    context?: Record<string, string[]>;
    route: string;
  }
  const cases: Record<string, [before: object, after: object, added: Added]> = {
    'an action': [
      policy(allow('s3:GetObject', object)),
      policy(allow(['s3:GetObject', 's3:PutObject'], object)),
      { danger: 'write', action: 's3:PutObject', resource: /^arn:aws:s3:::bucket\//, route: 'Statement[0].Action[1]' },
    ],
    'a wider resource': [
      policy(allow('s3:GetObject', 'arn:aws:s3:::bucket/public/*')),
      policy(allow('s3:GetObject', object)),
      {
        danger: 'read',
        action: 's3:GetObject',
        resource: /^arn:aws:s3:::bucket\/(?!public\/)/,
        route: 'Statement[0].Action',
      },
    ],
    'a condition less': [
      policy(
        allow('iam:PassRole', `${role}/app`, {
          Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
        }),
      ),
      policy(allow('iam:PassRole', `${role}/app`)),
      { danger: 'role taking', action: 'iam:PassRole', resource: `${role}/app`, route: 'Statement[0].Action' },
    ],
    'a Deny less': [
      policy(allow('s3:*', object), deny('s3:DeleteObject', object)),
      policy(allow('s3:*', object)),
      { danger: 'write', action: 's3:DeleteObject', resource: /^arn:aws:s3:::bucket\//, route: 'Statement[0].Action' },
    ],
    'a Deny that has a condition now': [
      policy(allow('s3:DeleteObject', object), deny('s3:DeleteObject')),
      policy(
        allow('s3:DeleteObject', object),
        deny('s3:DeleteObject', '*', { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } }),
      ),
      {
        danger: 'write',
        action: 's3:DeleteObject',
        context: { 'aws:MultiFactorAuthPresent': ['true'] },
        route: 'Statement[0].Action',
      },
    ],
    everything: [
      policy(allow('s3:GetObject')),
      policy(allow('*')),
      { danger: 'permissions management', action: 'iam:', route: 'Statement[0].Action' },
    ],
    'all but something': [
      policy(),
      policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
      { danger: 'role taking', action: 'sts:AssumeRole', route: 'Statement[0].NotAction' },
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [before, after, expected]) => {
    const { json, code, text } = await comparing(before, after);
    expect(json).toMatchObject({ outcome: 'added', undecided: [] });
    expect(code).toBe(1);
    const [first] = json.added;
    const [request] = first?.requests ?? [];
    expect(first).toMatchObject({ danger: expected.danger, place: { file: 'after.json', route: expected.route } });
    expect(request?.principal).toBeNull();
    expect(request?.actions[0]).toContain(expected.action);
    if (expected.resource !== undefined) expect(request?.resource).toMatch(expected.resource);
    if (expected.context !== undefined) expect(request?.context).toEqual(expected.context);
    expect(text).toContain('ADDED: 1 statement allows what was not allowed before');
  });

  test('most dangerous first', async () => {
    const after = [
      's3:ListBucket',
      's3:GetObject',
      's3:PutObjectTagging',
      's3:PutObject',
      'iam:PassRole',
      'iam:CreatePolicyVersion',
    ];
    const { json } = await comparing(policy(), policy(...after.map((action) => allow(action))));
    expect(json.added.map(({ danger }) => danger)).toEqual([
      ...['permissions management', 'role taking', 'write', 'tagging', 'read', 'list'],
    ]);
  });

  test('the place and the headline are those of the most dangerous action', async () => {
    const { json, text } = await comparing(
      policy(),
      policy(allow(['ec2:Describe*', 'iam:GenerateCredentialReport', 's3:PutObject'])),
    );
    expect(json.added).toMatchObject([{ danger: 'write', place: { route: 'Statement[0].Action[2]' } }]);
    expect(text).toMatch(/^write: whoever holds it may now do s3:PutObject and \d+ more actions$/m);
  });

  test('of one danger, actions of IAM come first', async () => {
    const { json } = await comparing(policy(), policy(allow('ec2:RunInstances'), allow('iam:CreateUser')));
    expect(json.added.map(({ requests }) => requests[0]?.actions[0])).toEqual(['iam:CreateUser', 'ec2:RunInstances']);
  });

  test('an action that AWS does not have comes last, and is called so', async () => {
    const { json, text } = await comparing(policy(), policy(allow('s3:NoSuchAction'), allow('s3:ListBucket')));
    expect(json.added.map(({ danger }) => danger)).toEqual(['list', 'unlisted']);
    expect(text).toContain('s3:NoSuchAction (AWS has no such action, but may add one)');
  });
});

describe('who may do it, where the policy says who', () => {
  const assume = (principal: object | string, more = {}) => ({
    Effect: 'Allow',
    Principal: principal,
    Action: 'sts:AssumeRole',
    ...more,
  });

  test('a trust policy', async () => {
    const before = policy(assume({ Service: 'ec2.amazonaws.com' }));
    const after = policy(assume({ Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] }));
    const { json } = await comparing(before, after);
    expect(json.added).toMatchObject([
      {
        policy: 'trust',
        danger: 'role taking',
        requests: [{ principal: 'lambda.amazonaws.com', actions: ['sts:AssumeRole'] }],
      },
    ]);
  });

  test('another account, which has to allow it on its side, too', async () => {
    const before = policy(assume({ AWS: '111122223333' }));
    const after = policy(assume({ AWS: ['111122223333', 'arn:aws:iam::444455556666:root'] }));
    const { json } = await comparing(before, after);
    expect(json.outcome).toBe('added');
    expect(json.added[0]?.requests[0]?.principal).toContain('444455556666');
  });

  test('the policy of a bucket', async () => {
    const read = (principal: unknown) => ({ ...allow('s3:GetObject', object), Principal: principal });
    const { json } = await comparing(policy(read({ AWS: 'arn:aws:iam::111122223333:role/app' })), policy(read('*')));
    expect(json.added).toMatchObject([{ policy: 'resource', danger: 'read' }]);
    expect(json.added[0]?.requests[0]?.principal).not.toBe('arn:aws:iam::111122223333:role/app');
  });
});

describe('what cannot be decided is never passed over', () => {
  const cases: Record<string, [before: unknown, after: unknown]> = {
    'no Action': [policy(), policy({ Effect: 'Allow', Resource: '*' })],
    'an element that there is not': [policy(), policy({ ...allow('s3:GetObject'), Conditions: {} })],
    'an effect that there is not': [policy(), policy({ ...allow('s3:GetObject'), Effect: 'Permit' })],
    'a condition operator that there is not': [
      policy(),
      policy(allow('s3:GetObject', '*', { Condition: { StringSame: { 'aws:username': 'x' } } })),
    ],
    'Resource and NotResource': [policy(), policy({ ...allow('s3:GetObject'), NotResource: '*' })],
    'a statement that is a text': [policy(), { Version: '2012-10-17', Statement: ['Allow'] }],
    'a Deny before that cannot be read': [
      policy(allow('s3:*'), { Effect: 'Deny', Resource: '*' }),
      policy(allow('s3:*')),
    ],
  };
  test.each(Object.entries(cases))('%s', async (_, [before, after]) => {
    const { json, code, text } = await comparing(before, after);
    expect(json).toMatchObject({ outcome: 'undecided', problems: [] });
    expect(json.undecided.length).toBeGreaterThan(0);
    expect(code).toBe(3);
    expect(text).toContain('UNDECIDED: ');
  });

  test('and what is found beside it is shown all the same', async () => {
    const { json, text } = await comparing(
      policy(),
      policy({ Effect: 'Allow', Resource: '*' }, allow('sqs:SendMessage')),
    );
    expect(json).toMatchObject({ outcome: 'undecided', added: [{ danger: 'write' }] });
    expect(text).toContain('sqs:SendMessage');
  });
});

describe('two that cannot be compared', () => {
  const template = { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } };
  test.each([
    [
      'kinds of files',
      policy(),
      template,
      'before.json: it is a policy document and after.json a CloudFormation template; compare two of one kind',
    ],
    [
      'kinds of policies',
      policy(allow('s3:*')),
      policy({ ...allow('s3:*'), Principal: '*' }),
      'before.json: it says what its holder may do (no `Principal`) and after.json is the policy of a resource (`Principal`); compare two of one kind',
    ],
  ])('%s', async (_, before, after, message) => {
    expect(await refused(before, after)).toBe(message);
  });

  test('an empty policy is of any kind', async () => {
    const { json } = await comparing(policy(), policy({ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' }));
    expect(json.added).toMatchObject([{ policy: 'trust' }]);
  });
});

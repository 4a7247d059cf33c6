import { describe, expect, test } from '@jest/globals';
import { folder } from '../support/cli.js';
import { allow, comparing, comparingFiles, policy } from './comparing.js';

const one = policy(allow('s3:GetObject'));

describe('files that cannot be compared', () => {
  interface Bad {
    content: string | Uint8Array;
    message: string | RegExp;
    line?: number;
  }
  const bad: Record<string, Bad> = {
    'an empty file': { content: '', message: /^it is empty/ },
    'no JSON': {
      content: '{\n  "Statement": [,]\n}',
      message: 'its JSON cannot be read: a value is missing before the comma',
      line: 2,
    },
    'JSON of another kind': { content: '{"name": "shop"}', message: /neither a Terraform plan/ },
    'a list': { content: '[]', message: /^it holds a list/ },
    'a key twice': {
      content: '{\n  "Version": "2012-10-17",\n  "Statement": [],\n  "Statement": []\n}',
      message: 'its JSON cannot be read: the key `Statement` comes a second time in one object',
      line: 4,
    },
    'nested without end': {
      content: `{"Statement":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      message: 'its JSON cannot be read: nested more than 1000 levels deep',
      line: 1,
    },
    'a binary file': { content: new Uint8Array([0, 1, 2, 0]), message: /binary file/, line: 1 },
  };
  test.each(Object.entries(bad))('%s', async (_, { content, message, line }) => {
    for (const [before, after, document] of [
      [one, content, 'after.json'],
      [content, one, 'before.json'],
    ] as const) {
      const { json, code, text } = await comparing(before, after);
      expect(json).toMatchObject({ outcome: 'undecided', kind: null, added: [], undecided: [] });
      expect(json.problems).toEqual([
        {
          document,
          message: typeof message === 'string' ? message : expect.stringMatching(message),
          ...(line !== undefined && { line }),
        },
      ]);
      expect(code).toBe(3);
      expect(text).toContain('UNDECIDED: the files could not be compared');
    }
  });

  test('one that is not there', async () => {
    const cwd = folder({ 'a.json': JSON.stringify(one) });
    const compared = await comparingFiles('a.json', 'b.json', cwd);
    expect(compared).toMatchObject({ code: 3, json: { problems: [{ document: 'b.json', message: 'no such file' }] } });
  });
});

describe('texts that must not act', () => {
  const evil = [
    '\u001b[2J',
    '::error::x',
    '##[error]x',
    '\u202E',
    '\nADDED: nothing',
    '`rm`',
    '__proto__',
    'constructor',
  ];

  test.each(evil)('%j as a sid, resource and condition value', async (text) => {
    const after = policy({
      ...allow('s3:GetObject', `arn:aws:s3:::b/${text}`, {
        Condition: { StringEquals: { [`aws:PrincipalTag/${text}`]: text } },
      }),
      Sid: text,
    });
    const { json, text: printed } = await comparing(policy(), after);
    expect(json.outcome).not.toBe('nothing');
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(printed).not.toMatch(/^\s*::/m);
    expect(printed).not.toContain('##[');
    expect(printed.split('\n').filter((line) => line.startsWith('ADDED') || line.startsWith('UNDECIDED'))).toHaveLength(
      1,
    );
  });
});

describe('what is sensitive', () => {
  const plan = (policyText: string) => ({
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [
          {
            address: 'aws_iam_policy.p',
            mode: 'managed',
            type: 'aws_iam_policy',
            name: 'p',
            values: { name: 'p', policy: policyText },
            sensitive_values: { policy: true },
          },
        ],
      },
    },
    resource_changes: [],
    configuration: { root_module: {} },
  });

  test('is compared and not shown', async () => {
    const secret = 'hunter2-hunter2';
    const after = JSON.stringify(policy(allow('s3:GetObject', `arn:aws:s3:::${secret}/*`)));
    const { json, text } = await comparing(plan(JSON.stringify(policy())), plan(after));
    expect(json.added).toHaveLength(1);
    expect(text + JSON.stringify(json)).not.toContain(secret);
  });

  test('nor are the actions of such a policy', async () => {
    const after = JSON.stringify(policy(allow('zz:SecretAction99')));
    const { json, text } = await comparing(plan(JSON.stringify(policy())), plan(after));
    expect(json.added).toHaveLength(1);
    expect((text + JSON.stringify(json)).toLowerCase()).not.toContain('secretaction99');
  });
});

describe('very much of it', () => {
  test('many statements that are the same in both are no work', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => allow(`s3:Get*${at}*`, `arn:aws:s3:::b${at}*x*/*`));
    const { json } = await comparing(policy(...many), policy(...many, allow('sqs:SendMessage')));
    expect(json.outcome).toBe('added');
    expect(json.added).toHaveLength(1);
  });

  test('more than anybody may have is not looked at, and that is no pass', async () => {
    const many = (more: string) =>
      Array.from({ length: 2000 }, (_, at) => allow(`s3:Get*${at}*`, `arn:aws:s3:::b${at}*x*/${more}*`));
    const { json } = await comparing(policy(...many('')), policy(...many('y')));
    expect(json).toMatchObject({ outcome: 'undecided', added: [] });
    expect(new Set(json.undecided.map(({ why }) => why))).toEqual(new Set(['it is too intricate to decide']));
  });

  test('nor are very many holders who each have much, one by one without end', async () => {
    const statements = (nth: number, more: string) =>
      Array.from({ length: 60 }, (_, at) => allow(`s3:Get*${at}*`, `arn:aws:s3:::b${nth}*${at}*x*y*/${more}*`));
    const roles = (more: string) =>
      Array.from({ length: 60 }, (_, nth) => [
        `R${nth}`,
        {
          Type: 'AWS::IAM::User',
          Properties: { Policies: [{ PolicyName: 'p', PolicyDocument: policy(...statements(nth, more)) }] },
        },
      ]);
    const template = (more: string) => ({ Resources: Object.fromEntries(roles(more)) });
    const { json } = await comparing(template(''), template('y'));
    expect(json.outcome).toBe('undecided');
  }, 120_000);

  test('nor is what many hold that AWS manages, more than once', async () => {
    const role = (ManagedPolicyArns: string[]) => ({
      Type: 'AWS::IAM::Role',
      Properties: { AssumeRolePolicyDocument: policy(), ManagedPolicyArns },
    });
    const template = (name: string) => ({
      Resources: Object.fromEntries(
        Array.from({ length: 100 }, (_, at) => [`R${at}`, role([`arn:aws:iam::aws:policy/${name}`])]),
      ),
    });
    const { json } = await comparing(template('PowerUserAccess'), template('IAMFullAccess'));
    expect(json.added.map(({ who, danger }) => [danger, who.length])).toEqual([['permissions management', 100]]);
  });

  test('many holders of one policy are asked about once, and told together', async () => {
    const role = { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: policy() } };
    const names = Array.from({ length: 300 }, (_, at) => `R${at}`);
    const template = (...statements: object[]) => ({
      Resources: {
        ...Object.fromEntries(names.map((name) => [name, role])),
        P: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: { PolicyDocument: policy(...statements), Roles: names.map((Ref) => ({ Ref })) },
        },
      },
    });
    const { json, text } = await comparing(template(allow('s3:GetObject')), template(allow('s3:*')));
    expect(json.added).toHaveLength(1);
    expect(json.added[0]?.who).toHaveLength(300);
    expect(text).toContain('and 295 more');
  });
});

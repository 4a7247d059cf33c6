import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHider, type Hider } from '../../src/slim/hide.js';

const hider = (secrets: readonly string[], names: readonly string[] = [], leaves: readonly string[] = []): Hider =>
  createHider(secrets, { all: new Set(names), leaves });

describe('what a secret becomes', () => {
  test.each<[what: string, secret: string, standIn: string]>([
    ['a password', 'correct horse battery', 'sensitive-000000001'],
    ['a short one keeps its length, and no more', 'hunter22', 'i0000001'],
    ['a number', '4711', '1001'],
    ['an account remains one', '444455556666', '100000000001'],
    ['an address', '10.20.0.0/16', '198.18.0.1/16'],
    ['an address of version 6', 'fd12:3456::/48', '2001:db8::0:1/48'],
    ['a date', '2031-05-06T00:00:00Z', '2000-01-01T00:00:00Z'],
    ['a wildcard remains one', 'team-*', 'f0001*'],
    ['so does where a path ends', 'team/', 'e001/'],
    ['what stands before a wildcard keeps its length, however short', 'ab/*', 'xx/*'],
    ['an ARN', 'arn:aws:iam::111122223333:role/team/deploy-*', 'arn:aws:iam::111122223333:role/e001/h000002*'],
    ['the ARN of a managed policy tells nothing', 'arn:aws:iam::aws:policy/Admin', 'arn:aws:iam::aws:policy/Admin'],
    ['the key of a condition', 'aws:PrincipalTag/crimson-team', 'aws:PrincipalTag/m00000000001'],
    ['nor does an action', 'iam:PassRole', 'iam:PassRole'],
    ['what only looks like an action does', 'user:PassWord', 'user:i0000001'],
    ['JSON', '{"user": "admin", "pin": 4711, "on": true}', '{"user": "f0001", "pin": 0, "on": true}'],
  ])('%s', (_, secret, standIn) => {
    expect(hider([secret]).text(secret)).toBe(standIn);
  });

  test('the same everywhere', () => {
    const { text } = hider(['northwind']);
    expect(text('arn:aws:s3:::northwind-logs/northwind')).toBe('arn:aws:s3:::j00000001-logs/j00000001');
  });
});

describe('a policy that is marked', () => {
  const policy = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const passRole = { Sid: 'Hand', Effect: 'Allow', Action: 'iam:PassRole' };

  test('for a secret that is known is free of that one', () => {
    const json = policy({ ...passRole, Resource: 'arn:aws:iam::111122223333:role/northwind/*' });
    expect(hider(['northwind', json]).text(json)).toBe(json.replace('northwind', 'j00000001'));
  });

  test('for a part of a secret that is JSON is free of that part', () => {
    const json = policy({ ...passRole, Resource: 'arn:aws:iam::111122223333:role/northwind/*' });
    expect(hider([json], [], ['northwind']).text(json)).toBe(json.replace('northwind', 'j00000001'));
  });

  test('for nobody knows what keeps what is IAM’s', () => {
    const json = policy({
      ...passRole,
      Action: ['iam:PassRole', 'foo:Bar*'],
      Resource: ['arn:aws:iam::111122223333:role/northwind/*', 'arn:aws:iam::111122223333:role/deploy', '*'],
      Principal: { Service: 'ec2.amazonaws.com', AWS: '999988887777' },
      Condition: {
        StringEquals: { 'sts:ExternalId': ['123412341234', 'xk-4417'], 'aws:SourceAccount': '999988887777' },
        NumericLessThan: { 'aws:MultiFactorAuthAge': 3600 },
        IpAddress: { 'aws:SourceIp': '10.0.0.0/8' },
        Bool: { 'aws:SecureTransport': 'true' },
      },
    });
    expect(JSON.parse(hider([json], ['deploy']).text(json))).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          ...{ Sid: 'e001', Effect: 'Allow', Action: ['iam:PassRole', 'foo:Bar*'] },
          Resource: ['arn:aws:iam::111122223333:role/j00000002/*', 'arn:aws:iam::111122223333:role/deploy', '*'],
          Principal: { Service: 'ec2.amazonaws.com', AWS: '999988887777' },
          Condition: {
            StringEquals: { 'sts:ExternalId': ['100000000003', 'h000004'], 'aws:SourceAccount': '999988887777' },
            NumericLessThan: { 'aws:MultiFactorAuthAge': 1005 },
            IpAddress: { 'aws:SourceIp': '198.18.0.6/8' },
            Bool: { 'aws:SecureTransport': 'true' },
          },
        },
      ],
    });
  });

  test('keeps a key that comes twice, which makes it no policy', () => {
    const json = '{"Statement": [], "Statement": [{"Sid": "Secret"}]}';
    expect(hider([json]).text(json)).toBe('{"Statement": [], "Statement": [{"Sid": "g00001"}]}');
  });
});

describe('a policy that is not marked', () => {
  test('keeps its words where a secret reads like a part of them', () => {
    const json =
      '{"Statement":[{"Effect":"Allow","Action":["iam:PassRole","foo:PassX"],"Resource":"arn:aws:s3:::Pass"}]}';
    const hidden = json.replace(':::Pass', ':::e001').replace('foo:Pass', 'foo:e001');
    expect(hider(['Pass', 'State', 'Effe']).text(json)).toBe(hidden);
    expect(hider(['Pass']).text('iam:PassRole')).toBe('iam:PassRole');
  });

  test('has no secret as JSON writes it', () => {
    expect(hider(['a"b<c>d']).text('{"a": "x a\\"b\\u003cc\\u003ed y"}')).toBe('{"a": "x h000001 y"}');
  });
});

test('a name that is marked for a secret in it keeps the rest', () => {
  expect(hider(['northwind', 'job-northwind'], ['job-northwind']).text('job-northwind')).toBe('job-j00000001');
  expect(hider(['northwind', 'job-northwind']).text('job-northwind')).toBe('n000000000001');
});

test('a number that is secret is another one', () => {
  const { number } = hider(['4711', '2.5000025', '-2000']);
  expect([4711, 4712, 2.5000025, -2000].map(number)).toEqual([1001, 4712, 0, 0]);
});

/** Ending as slowly as the number of secrets or the length of a text would have it, these would not end. */
test('many secrets that begin alike, and texts made to be slow', () => {
  const start = `arn:aws:iam::111122223333:role/${'a'.repeat(64)}`;
  const secrets = Array.from({ length: 40 }, (_, n) => `${start}${'b'.repeat(n * 100)}`);
  const { text, standIns } = hider([...secrets, '${'.repeat(200_000), `{"a":"${'['.repeat(100_000)}"}`]);
  expect(standIns()).toHaveLength(42);
  expect(text(`${start}bb`)).not.toContain('a'.repeat(64));
});

test('no secret is left in any text', () => {
  const secret = fc.stringMatching(/^[a-zA-Z0-9_+@"\\\u{e000}é-]{12,20}$/u);
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 30 }), fc.array(fc.string()), (secrets, between) => {
      const whole = secrets.map((each, index) => `${between[index] ?? ''}${each}`).join('/');
      const { text } = hider(secrets);
      for (const form of [whole, JSON.stringify({ a: [whole] })]) {
        const hidden = text(form);
        for (const each of secrets) {
          expect(hidden.includes(each) || hidden.includes(JSON.stringify(each).slice(1, -1))).toBe(false);
        }
      }
    }),
  );
});

test('different secrets have different stand-ins, none the beginning of another', () => {
  const secret = fc.string({ minLength: 4, maxLength: 30 }).filter((text) => /^[a-z ]*$/i.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(secret, { maxLength: 60 }), (secrets) => {
      const all = [...new Set(hider(secrets).standIns())];
      const counted = secrets.filter((each) => hider([each]).text(each) !== each);
      expect(all.length).toBeGreaterThanOrEqual(counted.length);
      for (const one of all) expect(all.filter((other) => other.startsWith(one))).toEqual([one]);
    }),
  );
});

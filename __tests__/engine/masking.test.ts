import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { masker } from '../../src/engine/mask.js';
import type { Resource } from '../../src/input/resource.js';
import { gap, parts, policy, ref, resource, sensitive, unknown } from '../model/build.js';
import { active, findings, passRole, rule, trustMatches } from './build.js';

describe('masking a text', () => {
  test.each<[string, string[], string, string]>([
    ['nothing to hide', [], 'abc', 'abc'],
    ['a secret', ['hunter2'], 'x hunter2 y', 'x (sensitive) y'],
    ['each time', ['ab12'], 'ab12 ab12', '(sensitive) (sensitive)'],
    ['next to each other', ['ab12'], 'ab12ab12', '(sensitive)(sensitive)'],
    ['the longer of two', ['abcd', 'abcdef'], 'abcdef', '(sensitive)'],
    ['two that overlap', ['abcd', 'cdef'], 'xabcdefy', 'x(sensitive)y'],
    ['one that the mask is made of', ['sens', 'itive'], 'sensitive', '(sensitive)(sensitive)'],
    ['a short one only where it is all there is', ['ban'], 'ban', '(sensitive)'],
    [
      'or all that is quoted',
      ['ban', '12'],
      'from `ban` and `12` to banana',
      'from (sensitive) and (sensitive) to banana',
    ],
    ['in other letters', ['hunterTwo'], 'HUNTERTWO and huntertwo', '(sensitive) and (sensitive)'],
    ['letters that have another length in lower case', ['İhunter'], 'xİHUNTERİy', 'x(sensitive)İy'],
    ['as JSON writes it', ['a"b\\c\nd'], '{"x": "a\\"b\\\\c\\nd"}', '{"x": "(sensitive)"}'],
    ['as JSON in JSON writes it', ['a"b!'], '"{\\"x\\": \\"a\\\\\\"b!\\"}"', '"{\\"x\\": \\"(sensitive)\\"}"'],
    ['as `jsonencode` writes it', ['a<b>&"c'], 'x a\\u003cb\\u003e\\u0026\\"c', 'x (sensitive)'],
    ['as HCL writes it', ['a${b}"'], 'x = "a$${b}\\"" or a$${b}"', 'x = "(sensitive)" or (sensitive)'],
    ['each of its lines', ['first line\n  second line\nx'], 'x: second line', 'x: (sensitive)'],
    ['but not those of JSON', ['{\n  "name": 1\n}'], '"name": 1', '"name": 1'],
    ['nor those that are words', ['first line\nlambda'], 'lambda', 'lambda'],
    ['an empty one', [''], 'abc', 'abc'],
    ['one of wildcards and dollars', ['$&.*'], 'x$&.*y', 'x(sensitive)y'],
    ['the whole text', ['abcd'], 'abcd', '(sensitive)'],
    ['more than the text', ['abcdef'], 'abcd', 'abcd'],
  ])('%s', (_, secrets, text, masked) => expect(masker(secrets)(text)).toBe(masked));

  test('no secret is left, whatever they are', () => {
    const letters = fc.string({ unit: fc.constantFrom('X', 'Y', 'Z'), minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(letters),
        fc.string({ unit: fc.constantFrom('X', 'Y', 'Z', '-'), maxLength: 30 }),
        (secrets, text) => {
          const masked = masker(secrets)(text);
          for (const secret of secrets) expect(masked).not.toContain(secret);
        },
      ),
    );
  });

  test('very many secrets that begin alike, in a text that does, too', () => {
    const secrets = Array.from({ length: 5_000 }, (_, at) => `${'a'.repeat(400)}${at}`);
    const mask = masker([...secrets, 'aaaab', 'aaaac']);
    for (let at = 0; at < 300; at += 1) expect(mask(`x ${'a'.repeat(2000)}`)).not.toContain('aaaaa');
    expect(mask('x aaaab y aaaad')).toBe('x (sensitive) y aaaad');
    expect(mask(`x ${secrets[7]}`)).toBe('x (sensitive)');
  });

  test('very many short secrets that begin alike', () => {
    const mask = masker(Array.from({ length: 1_000 }, (_, at) => `arn:aws:${at}`));
    expect(mask('arn:aws:7 arn:aws:12 arn:aws:x')).toBe('(sensitive) (sensitive) arn:aws:x');
  });

  test('very many secrets', () => {
    const secrets = Array.from({ length: 20_000 }, (_, at) => `secret-${at}-${at * 7919}`);
    const mask = masker(secrets);
    for (let at = 0; at < 1_000; at += 1) expect(mask(`x ${secrets[at]} y`)).toBe('x (sensitive) y');
  });
});

describe('no secret in any field of a finding', () => {
  const secret = 'hunter2-hunter2';
  const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`;
  const allow = (Resource: unknown, rest: object = {}) => ({
    Effect: 'Allow',
    Action: 'iam:PassRole',
    Resource,
    ...rest,
  });
  const on = (statement: object) => [
    resource('p', 'aws_iam_policy', { policy: { Version: '2012-10-17', Statement: [statement] } }),
  ];

  test.each<[string, Resource[]]>([
    ['in a resource', on(allow(role(`${secret}/*`)))],
    ['in NotResource', on({ Effect: 'Allow', Action: '*', NotResource: role(secret) })],
    ['in the value of a condition', on(allow('*', { Condition: { StringEquals: { k: secret } } }))],
    ['in the key of a condition', on(allow('*', { Condition: { StringEquals: { [secret]: 'x' } } }))],
    ['in a key that is not known', on(allow('*', { Condition: { StringEquals: { [secret]: unknown() } } }))],
    ['in a cause', on(allow(unknown(`f("${secret}")`)))],
    ['in a hole', on(allow(parts(gap(secret), ':*')))],
    ['in the name of an element', on(allow('*', { [secret]: 'x' }))],
    ['in the type of a principal', on(allow('*', { Principal: { [secret]: 'x' } }))],
    ['in an address', [resource(`aws_iam_policy.p["${secret}"]`, 'aws_iam_policy', { policy: policy(allow('*')) })]],
    [
      'in the condition of a resource',
      [resource('p', 'aws_iam_policy', { policy: policy(allow('*')) }, { when: [`Is${secret} is true`] })],
    ],
    [
      'in the holder',
      [...on(allow('*')), resource(secret, 'aws_iam_role', { managed_policy_arns: [ref('p', 'arn')] })],
    ],
  ])('%s', (_, resources) => {
    const found = findings(passRole, resources, { secrets: [secret] });
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  test.each<[string, Resource[]]>([
    ['in the role', [resource('f', 'aws_lambda_function', { role: role(secret) })]],
    ['in the consumer', [resource(`f["${secret}"]`, 'aws_lambda_function', { role: 'x' })]],
    [
      'in the name of a role of the change',
      [
        resource('f', 'aws_lambda_function', { role: secret }),
        resource('r', 'aws_iam_role', { name: secret, assume_role_policy: policy() }),
      ],
    ],
    [
      'in a trust policy',
      [
        resource('f', 'aws_lambda_function', { role: 'r' }),
        resource('r', 'aws_iam_role', {
          name: 'r',
          assume_role_policy: policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS: secret } }),
        }),
      ],
    ],
    [
      'in the route of a body',
      [
        resource('a', 'aws_api_gateway_rest_api', {
          body: JSON.stringify({ [secret]: { 'x-amazon-apigateway-integration': { credentials: 'x' } } }),
        }),
      ],
    ],
  ])('of a role use, %s', (_, resources) => {
    const found = findings(trustMatches, resources, { secrets: [secret] });
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

describe('nothing of a policy that is sensitive as a whole', () => {
  const secret = 'hunter2-hunter2';
  const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
  const on = (...statements: object[]) => [
    resource('p', 'aws_iam_policy', { policy: sensitive(policy(...statements)) }),
  ];
  const asked = (reach: string) =>
    active(rule('grant', { forbid: { actions: { reach } } }, { message: 'it reaches {found} of {resource}' }));

  test.each<[string, Resource[], string]>([
    ['an action', on({ ...allow, Action: `s3:${secret}` }), 's3:*'],
    [
      'an action that no Deny is about',
      on({ ...allow, Action: '*' }, { ...allow, Effect: 'Deny', NotAction: `s3:${secret}` }),
      '*',
    ],
    ['a resource', on({ ...allow, Resource: `arn:aws:s3:::${secret}` }), 's3:GetObject'],
    ['a condition', on({ ...allow, Condition: { StringEquals: { k: secret } } }), 's3:GetObject'],
    ['the key of a condition', on({ ...allow, Condition: { StringEquals: { [secret]: 'x' } } }), 's3:GetObject'],
    ['a condition without keys', on({ ...allow, Condition: { [secret]: 'x' } }), 's3:GetObject'],
    ['a variable', on({ ...allow, Resource: `arn:aws:s3:::\${aws:PrincipalTag/${secret}}` }), 's3:GetObject'],
    ['an element', on({ ...allow, [secret]: 'x' }), 's3:GetObject'],
    ['a principal', on({ ...allow, Principal: { [secret]: 'x' } }), 's3:GetObject'],
    ['a name', on({ ...allow, Sid: secret }), 's3:GetObject'],
    [
      'a key twice',
      [resource('p', 'aws_iam_policy', { policy: sensitive(`{"${secret}":1,"${secret}":2}`) })],
      's3:GetObject',
    ],
  ])('%s', (_, resources, reach) => {
    const found = findings(asked(reach), resources);
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  test('what the rule asks for is none of its secrets', () => {
    const [found] = findings(asked('s3:GetObject'), on({ ...allow, Action: 's3:*' }));
    expect(found?.witness?.action).toBe('s3:GetObject');
    const [wide] = findings(asked('s3:*'), on(allow));
    expect(wide?.witness?.action).toBe('(sensitive value)');
  });
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its policy variables like that
import { describe, expect, test } from '@jest/globals';
import { evaluateAll } from '../../../src/iam/condition/condition.js';
import { type Context, spell } from '../../../src/iam/condition/context.js';
import { satisfyingContext } from '../../../src/iam/condition/satisfying-context.js';
import type { Condition } from '../../../src/iam/statement.js';
import { condition, request, unknownGap, variable } from '../build.js';

const found = (context: Context | null) => context && Object.fromEntries(spell(context, []));

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
describe('a context is made as a person would write it', () => {
  const cases: [string, Condition[], Record<string, string[]>][] = [
    ['nothing asked, nothing said', [], {}],
    [
      'a service',
      [condition('StringEquals', 'iam:PassedToService', 'ec2.amazonaws.com')],
      { 'iam:passedtoservice': ['ec2.amazonaws.com'] },
    ],
    ['the first of several', [condition('StringEquals', 'k', 'a', 'b')], { k: ['a'] }],
    ['a pattern', [condition('StringLike', 'k', 'app-*')], { k: ['app-example'] }],
    [
      'an ARN',
      [condition('ArnLike', 'k', 'arn:*:sns:*:*:top?c-*')],
      { k: ['arn:aws:sns:us-east-1:111122223333:top1c-example'] },
    ],
    ['left out', [condition('StringNotEquals', 'k', 'a'), condition('StringEqualsIfExists', 'l', 'a')], {}],
    ['left out', [condition('Null', 'k', 'true'), condition('ForAllValues:StringEquals', 'l', 'a')], {}],
    ['there', [condition('Null', 'k', 'false')], { k: ['example'] }],
    [
      'there, but another one',
      [condition('Null', 'k', 'false'), condition('StringNotEquals', 'k', 'example')],
      { k: ['another-example'] },
    ],
    ['two patterns', [condition('StringLike', 'k', 'a*'), condition('StringLike', 'k', '*b')], { k: ['ab'] }],
    [
      'one pattern but not the other',
      [condition('StringLike', 'k', 'a*'), condition('StringNotLike', 'k', 'ae*')],
      { k: ['a'] },
    ],
    [
      'a number between',
      [condition('NumericGreaterThan', 'k', '1'), condition('NumericLessThan', 'k', '2')],
      { k: ['1.5'] },
    ],
    ['a date after', [condition('DateGreaterThan', 'k', '2020-01-01')], { k: ['2020-01-01T00:00:01.000Z'] }],
    ['an address', [condition('IpAddress', 'k', '203.0.113.0/24')], { k: ['203.0.113.0'] }],
    [
      'an address outside',
      [condition('IpAddress', 'k', '203.0.112.0/23'), condition('NotIpAddress', 'k', '203.0.112.0/24')],
      { k: ['203.0.113.255'] },
    ],
    ['an IPv6 address', [condition('IpAddress', 'k', '2001:db8::/32')], { k: ['2001:db8:0:0:0:0:0:0'] }],
    ['a truth value', [condition('Bool', 'k', 'false')], { k: ['false'] }],
    ['bytes', [condition('BinaryEquals', 'k', 'QQ==')], { k: ['QQ=='] }],
    ['one of several', [condition('ForAnyValue:StringEquals', 'k', 'a', 'b')], { k: ['a'] }],
    [
      'two of several',
      [condition('ForAnyValue:StringEquals', 'k', 'a'), condition('ForAnyValue:StringEquals', 'k', 'b')],
      { k: ['a', 'b'] },
    ],
    [
      'a variable',
      [condition('StringEquals', 'k', 'x-${aws:username}')],
      { 'aws:username': ['example'], k: ['x-example'] },
    ],
    [
      'a variable as gap',
      [condition('StringLike', 'k', [variable('aws:username'), '/*'])],
      { 'aws:username': ['example'], k: ['example/example'] },
    ],
    [
      'a variable with a condition of its own',
      [condition('StringEquals', 'k', '${l}'), condition('StringEquals', 'l', 'v')],
      { l: ['v'], k: ['v'] },
    ],
    ['a literal star', [condition('StringLike', 'k', 'a${*}')], { k: ['a*'] }],
  ];
  test.each(cases)('%s: %j', (_, conditions, context) => {
    expect(found(satisfyingContext(conditions))).toEqual(context);
  });
});

describe('what is given stays', () => {
  const given = request({ 'iam:PassedToService': 'ec2.amazonaws.com', gone: [] });

  test.each<[string, Condition[], Record<string, string[]> | null]>([
    ['and is kept', [], { 'iam:passedtoservice': ['ec2.amazonaws.com'] }],
    [
      'and fits',
      [condition('StringLike', 'iam:PassedToService', 'ec2.*')],
      { 'iam:passedtoservice': ['ec2.amazonaws.com'] },
    ],
    ['and does not fit', [condition('StringEquals', 'iam:PassedToService', 'lambda.amazonaws.com')], null],
    ['and is missing', [condition('StringEquals', 'gone', 'a')], null],
    [
      'and is missing as it should',
      [condition('Null', 'gone', 'true')],
      { 'iam:passedtoservice': ['ec2.amazonaws.com'] },
    ],
    [
      'and goes into a variable',
      [condition('StringEquals', 'k', '${iam:PassedToService}')],
      { 'iam:passedtoservice': ['ec2.amazonaws.com'], k: ['ec2.amazonaws.com'] },
    ],
  ])('%s', (_, conditions, context) => {
    expect(found(satisfyingContext(conditions, given))).toEqual(context);
  });

  test('keys that never come are not made up', () => {
    const never = (key: string) => key.startsWith('sts:');
    expect(satisfyingContext([condition('StringEquals', 'sts:ExternalId', 'x')], new Map(), { never })).toBeNull();
    expect(satisfyingContext([condition('StringEquals', 'k', '${sts:ExternalId}')], new Map(), { never })).toBeNull();
    expect(
      found(satisfyingContext([condition('StringNotEquals', 'sts:ExternalId', 'x')], new Map(), { never })),
    ).toEqual({});
  });
});

describe('nothing is made up where it is not certain', () => {
  test.each<[string, Condition[]]>([
    [
      'a contradiction',
      [condition('StringEquals', 'k', 'a'), condition('StringNotEquals', 'K', 'a'), condition('Null', 'k', 'false')],
    ],
    ['there and not there', [condition('Null', 'k', 'true'), condition('Null', 'k', 'false')]],
    ['a gap', [condition('StringEquals', 'k', ['a', unknownGap])]],
    ['an unknown operator', [condition('StringIs', 'k', 'a')]],
    [
      'maybe more values',
      [{ ...condition('StringNotEquals', 'k', 'a'), open: 'more' }, condition('Null', 'k', 'false')],
    ],
    [
      'more keys than any policy has',
      Array.from({ length: 1_000 }, (_, index) => condition('StringEquals', `k${index}`, 'a')),
    ],
  ])('%s', (_, conditions) => {
    expect(satisfyingContext(conditions)).toBeNull();
  });

  test('a gap that does not matter', () => {
    expect(found(satisfyingContext([condition('StringEquals', 'k', [unknownGap], 'a')]))).toEqual({ k: ['a'] });
  });

  test('many conditions that cannot hold together end soon', () => {
    const likes = Array.from({ length: 40 }, (_, index) =>
      condition('StringLike', `k${index % 8}`, `*${'ab*'.repeat(index)}`),
    );
    const never = Array.from({ length: 8 }, (_, index) =>
      condition('StringEquals', `k${index}`, `\${k${(index + 1) % 8}}-`),
    );
    const start = Date.now();
    expect(satisfyingContext([...likes, ...never])).toBeNull();
    expect(Date.now() - start).toBeLessThan(50000);
  });
});

/** Every context over two keys and a few values, as another way to the same answer. */
describe('against all contexts over a small alphabet', () => {
  const texts = ['a', 'b', 'ab'];
  const lists = [[], ...texts.map((text) => [text]), ['a', 'b'], ['b', 'ab'], ['a', 'b', 'ab']];
  const contexts = lists.flatMap((k) =>
    lists.map(
      (l) =>
        new Map<string, readonly string[]>([
          ['k', k],
          ['l', l],
        ]),
    ),
  );
  const about = (key: string) => [
    condition('StringEquals', key, 'a'),
    condition('StringNotEquals', key, 'a', 'b'),
    condition('StringLike', key, 'a*'),
    condition('StringNotLike', key, '*b'),
    condition('StringEqualsIfExists', key, 'ab'),
    condition('ForAllValues:StringLike', key, '*b'),
    condition('ForAnyValue:StringEquals', key, 'a'),
    condition('ForAnyValue:StringLike', key, '?b'),
    condition('Null', key, 'true'),
    condition('Null', key, 'false'),
  ];
  const all = [
    ...about('k'),
    ...about('l').slice(0, 4),
    condition('StringEquals', 'k', '${l}'),
    condition('StringNotEquals', 'l', '${k}'),
  ];

  /** All sets of at most four conditions. */
  function* subsets(from: number, size: number): Generator<Condition[]> {
    yield [];
    if (size === 0) return;
    for (let index = from; index < all.length; index++) {
      const one = all[index];
      if (one !== undefined) for (const rest of subsets(index + 1, size - 1)) yield [one, ...rest];
    }
  }

  test('what is found satisfies, and what the alphabet has is found', () => {
    let satisfiable = 0;
    for (const conditions of subsets(0, 4)) {
      const context = satisfyingContext(conditions);
      if (context !== null) expect(evaluateAll(conditions, context)).toBe(true);
      const exists = contexts.some((candidate) => evaluateAll(conditions, candidate) === true);
      if (exists) satisfiable += 1;
      if (exists) expect([conditions, context]).not.toEqual([conditions, null]);
    }
    expect(satisfiable).toBeGreaterThan(500);
  });
});

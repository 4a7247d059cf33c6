// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its policy variables like that
import { describe, expect, test } from '@jest/globals';
import { type KeyClasses, type KeyOptions, keyClasses } from '../../../src/iam/condition/key-classes.js';
import type { Condition } from '../../../src/iam/statement.js';
import { account, condition, request, unknownGap, variable } from '../build.js';

/** `10 a,b`: of a request with these values the first condition holds, the second does not; `-` without the key. */
const shown = ({ classes }: KeyClasses) =>
  classes.map(({ values, truths }) => {
    const bits = truths.map(Number).join('');
    return `${bits} ${values.length === 0 ? '-' : values.join(',')}`;
  });

const bits = (found: KeyClasses) => new Set(shown(found).map((line) => line.split(' ')[0]));

type Case = [string, Condition[], string[], KeyOptions?];

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
describe('ways in which requests may carry a key', () => {
  const cases: Case[] = [
    ['nothing asked', [], [' -']],
    ['one text', [condition('StringEquals', 'k', 'a')], ['0 -', '1 a']],
    [
      'a text and all others, which a missing key is not like',
      [condition('StringEquals', 'k', 'a'), condition('StringNotEquals', 'K', 'b')],
      ['01 -', '11 a', '00 b'],
    ],
    [
      'one in both lists, one in each',
      [condition('StringEquals', 'k', 'a', 'b'), condition('StringEquals', 'k', 'b', 'c')],
      ['00 -', '10 a', '11 b', '01 c'],
    ],
    [
      'one condition written twice, the key in another case',
      [condition('StringEquals', 'aws:X', 'a'), condition('StringEquals', 'AWS:x', 'a')],
      ['00 -', '11 a'],
    ],
    [
      'a text in other case',
      [condition('StringEqualsIgnoreCase', 'k', 'ab'), condition('StringEquals', 'k', 'ab')],
      ['00 -', '11 ab', '10 aB'],
    ],
    [
      'no other case of digits',
      [condition('StringEqualsIgnoreCase', 'k', '12'), condition('StringEquals', 'k', '12')],
      ['00 -', '11 12'],
    ],
    [
      'the Kelvin sign is a k in lower case',
      [condition('StringEqualsIgnoreCase', 'k', 'k'), condition('StringEquals', 'k', 'k', 'K')],
      ['00 -', '11 k', '10 \u212A'],
    ],
    [
      'a pattern within another',
      [condition('StringLike', 'k', 'app-*'), condition('StringLike', 'k', 'a*')],
      ['00 -', '11 app-example', '01 another-example'],
    ],
    [
      'all that a pattern matches is written elsewhere, but for what is longer',
      [condition('StringLike', 'k', 'a?'), condition('StringLike', 'k', 'a*'), condition('StringNotEquals', 'k', 'ax')],
      ['001 -', '110 ax', '011 another-example', '111 ay'],
    ],
    [
      'a text that nobody would write, but not the empty one, which may count as none',
      [condition('StringLike', 'k', 'e*', 'a*', 'z*'), condition('Null', 'k', 'false')],
      ['00 -', '11 eexample', '01 x'],
    ],
    [
      'a truth value in capitals is one, or is none',
      [condition('StringEqualsIgnoreCase', 'k', 'true'), condition('Bool', 'k', 'true')],
      ['00 -', '11 true', '01 example', '10 true'],
    ],
    [
      'an address of the other family, which surely is in none',
      [
        condition('IpAddress', 'k', '::ffff:10.0.0.0/104', '10.0.0.0/8'),
        condition('IpAddress', 'k', '0.0.0.0/0', '2001:db8::/32'),
      ],
      ['00 -', '01 2001:db8:0:0:0:0:0:0', '11 10.0.0.0', '10 0:0:0:0:0:ffff:a00:0'],
    ],
    [
      'an asterisk that stands for itself',
      [condition('StringEquals', 'k', '*'), condition('StringLike', 'k', '${*}')],
      ['00 -', '11 *'],
    ],
    [
      'wildcards of ARNs keep to their component',
      [condition('ArnLike', 'k', 'arn:*:s3:::b'), condition('StringLike', 'k', 'arn:*:s3:::b')],
      ['00 -', '11 arn:aws:s3:::b', '01 arn:::s3:::b'],
    ],
    [
      'a pattern that is no ARN may match or not',
      [condition('ArnLike', 'k', '*'), condition('ArnLike', 'k', 'arn:aws:s3:::b')],
      ['00 -', '01 arn:aws:s3:::b', '11 arn:aws:s3:::b', '10 example'],
    ],
    [
      'a number, and the same number',
      [condition('NumericEquals', 'k', '1'), condition('NumericEquals', 'k', '1.0')],
      ['00 -', '11 1'],
    ],
    [
      'numbers between',
      [condition('NumericGreaterThan', 'k', '1'), condition('NumericLessThan', 'k', '2')],
      ['00 -', '01 0', '11 1.5', '10 2'],
    ],
    [
      'no number is both, and only what is none is neither',
      [
        condition('NumericLessThan', 'k', '1'),
        condition('NumericGreaterThanEquals', 'k', '1'),
        condition('Null', 'k', 'false'),
      ],
      ['000 -', '101 0', '011 1', '001 example'],
    ],
    [
      'days',
      [condition('DateGreaterThan', 'k', '2020-01-01'), condition('DateLessThan', 'k', '2020-01-01T00:00:01Z')],
      ['00 -', '01 2019-12-31T23:59:59Z', '11 1577836800.5', '10 2020-01-01T00:00:01Z'],
    ],
    [
      'addresses within addresses',
      [condition('IpAddress', 'k', '10.0.0.0/16'), condition('IpAddress', 'k', '10.0.0.0/8')],
      ['00 -', '11 10.0.0.0', '01 10.1.0.0'],
    ],
    [
      'two halves are the whole',
      [condition('IpAddress', 'k', '10.0.0.0/9', '10.128.0.0/9'), condition('IpAddress', 'k', '10.0.0.0/8')],
      ['00 -', '11 10.0.0.0'],
    ],
    [
      'addresses of both families',
      [condition('IpAddress', 'k', '192.0.2.0/24'), condition('IpAddress', 'k', '2001:db8::/32')],
      ['00 -', '10 192.0.2.0', '01 2001:db8:0:0:0:0:0:0'],
    ],
    [
      'an address of IPv4 in the clothes of IPv6 may be in both',
      [condition('IpAddress', 'k', '192.0.2.0/24'), condition('IpAddress', 'k', '::/0')],
      ['00 -', '10 192.0.2.0', '01 0:0:0:0:0:0:0:0', '11 0:0:0:0:0:ffff:c000:200'],
    ],
    [
      'true and false',
      [condition('Bool', 'k', 'true'), condition('Bool', 'k', 'false')],
      ['00 -', '10 true', '01 false'],
    ],
    ['bytes', [condition('BinaryEquals', 'k', 'QQ=='), condition('BinaryEquals', 'k', 'QQ')], ['00 -', '11 QQ==']],
    [
      'there or not; of the empty text it is not known',
      [condition('Null', 'k', 'true'), condition('Null', 'k', 'false')],
      ['10 -', '01 example'],
    ],
    ['never asked of an operator that AWS does not have', [condition('stringEquals', 'k', 'a')], ['1 -', '0 -']],
    [
      'if it exists',
      [condition('StringEqualsIfExists', 'k', 'a'), condition('Null', 'k', 'false')],
      ['10 -', '11 a', '01 example', '00 '],
    ],
  ];

  test.each(cases)('%s', (_name, conditions, expected, options = {}) => {
    const found = keyClasses('k', conditions, options);
    expect(found.complete).toBe(true);
    expect(shown(found)).toEqual(expected);
  });
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html */
describe('several values', () => {
  const cases: Case[] = [
    [
      'all or any',
      [condition('ForAllValues:StringEquals', 'k', 'a'), condition('ForAnyValue:StringEquals', 'k', 'a')],
      ['10 -', '11 a', '00 example', '01 a,example'],
    ],
    [
      'two at once',
      [condition('ForAnyValue:StringEquals', 'k', 'a'), condition('ForAnyValue:StringEquals', 'k', 'b')],
      ['00 -', '10 a', '01 b', '11 a,b'],
    ],
    [
      'not two at once where there is one at most',
      [condition('ForAnyValue:StringEquals', 'k', 'a'), condition('ForAnyValue:StringEquals', 'k', 'b')],
      ['00 -', '10 a', '01 b'],
      { multivalued: false },
    ],
    [
      'not two at once where no operator of sets says that there may be',
      [condition('StringEquals', 'k', 'a'), condition('StringEquals', 'k', 'b')],
      ['00 -', '10 a', '01 b'],
    ],
    [
      'two that do not agree, and nothing says which counts: anything may be',
      [condition('StringEquals', 'k', 'a'), condition('StringEquals', 'k', 'b')],
      ['00 -', '10 a', '01 b', '11 a,b'],
      { multivalued: true },
    ],
  ];

  test.each(cases)('%s', (_name, conditions, expected, options = {}) => {
    expect(shown(keyClasses('k', conditions, options))).toEqual(expected);
  });
});

describe('what is given', () => {
  const asked = [condition('StringEquals', 'k', 'a'), condition('StringLike', 'k', '?')];
  const cases: Case[] = [
    ['a value', asked, ['11 a'], { given: ['a'] }],
    ['another', asked, ['01 b'], { given: ['b'] }],
    ['never there', asked, ['00 -'], { given: [] }],
    ['several', [condition('ForAnyValue:StringEquals', 'k', 'b')], ['1 a,b'], { given: ['a', 'b'] }],
    ['several that do not agree', [condition('StringEquals', 'k', 'b')], ['1 a,b', '0 a,b'], { given: ['a', 'b'] }],
    ['what cannot be read', [condition('Bool', 'k', 'true')], ['0 True', '1 True'], { given: ['True'] }],
  ];

  test.each(cases)('%s', (_name, conditions, expected, options = {}) => {
    const found = keyClasses('k', conditions, options);
    expect(found.complete).toBe(true);
    expect(shown(found)).toEqual(expected);
  });
});

describe('what is not known goes both ways, but the same way wherever it is the same', () => {
  const own = condition('StringEquals', 'k', [account]);
  const cases: [string, Condition[], string[], KeyOptions?][] = [
    ['the own account', [own], ['0', '1']],
    ['the own account, and not it', [own, condition('StringNotEquals', 'k', [account])], ['01', '10']],
    ['the own account, or another one', [own, condition('StringLike', 'k', '123', [account])], ['00', '01', '11']],
    [
      'two texts that are not known',
      [condition('StringEquals', 'k', [unknownGap]), condition('StringNotEquals', 'k', [unknownGap])],
      ['00', '01', '10', '11'],
    ],
    [
      'more values',
      [
        { ...condition('StringEquals', 'k', 'a'), open: 'more' },
        { ...condition('StringEquals', 'k', 'a'), open: 'more' },
      ],
      ['00', '01', '10', '11'],
    ],
    [
      'an ARN of the own account is no word',
      [condition('ArnLike', 'k', ['arn:aws:iam::', account, ':role/a']), condition('StringEquals', 'k', 'a')],
      ['00', '01', '10'],
    ],
    [
      'a variable',
      [condition('StringEquals', 'k', '${v}'), condition('StringEquals', 'k', 'a')],
      ['00', '01', '10', '11'],
    ],
    [
      'a variable that is settled',
      [condition('StringEquals', 'k', '${v}'), condition('StringEquals', 'k', 'a')],
      ['00', '11'],
      { context: request({ v: 'a' }) },
    ],
    [
      'a variable that has no value',
      [condition('StringEquals', 'k', [variable('v')])],
      ['0'],
      { context: request({ v: [] }) },
    ],
    [
      'a variable that is the key itself',
      [condition('StringEquals', 'k', '${k}'), condition('StringEquals', 'k', 'b')],
      ['00', '01', '10', '11'],
      { context: request({ k: 'b' }) },
    ],
    [
      'a number that is not known, and not it',
      [condition('NumericEquals', 'k', [account]), condition('NumericNotEquals', 'k', [account])],
      ['01', '10'],
    ],
    ['a number that is not known', [condition('NumericLessThan', 'k', [account])], ['0', '1']],
    [
      'a policy value that cannot be read',
      [condition('NumericLessThan', 'k', 'x'), condition('NumericLessThan', 'k', '1')],
      ['00', '01', '10', '11'],
    ],
    [
      'a truth value that cannot be read is true, false or neither',
      [condition('Bool', 'k', 'true'), condition('StringEquals', 'k', 'True')],
      ['00', '01', '10', '11'],
    ],
  ];

  test.each(cases)('%s', (_name, conditions, expected, options = {}) => {
    const found = keyClasses('k', conditions, options);
    expect(found.complete).toBe(true);
    expect([...bits(found)].sort()).toEqual(expected);
  });
});

describe('hostile', () => {
  const many = <T>(count: number, make: (number: number) => T) =>
    Array.from({ length: count }, (_, number) => make(number));
  const dotted = (number: number) => `10.${number >> 8}.${number & 255}.0/24`;

  test.each<[string, Condition[], number]>([
    [
      'texts',
      [
        condition('StringEquals', 'k', ...many(1_000, (n) => `a${n}`)),
        condition('StringNotEquals', 'k', ...many(1_000, (n) => `a${2 * n}`)),
      ],
      4,
    ],
    [
      'texts (rather: a hundred), each in its own condition',
      many(100, (n) => condition('StringEquals', 'k', `a${n}`)),
      101,
    ],
    [
      'numbers',
      [
        condition('NumericEquals', 'k', ...many(1_000, String)),
        condition('NumericLessThan', 'k', ...many(1_000, (n) => `${n}.5`)),
      ],
      3,
    ],
    [
      'ranges',
      [
        condition('IpAddress', 'k', ...many(1_000, dotted)),
        condition('NotIpAddress', 'k', ...many(1_000, (n) => dotted(2 * n))),
      ],
      4,
    ],
    [
      'in any case',
      [
        condition('StringEqualsIgnoreCase', 'k', ...many(1_000, (n) => `abcdefghij${n}`)),
        condition('StringEquals', 'k', ...many(1_000, (n) => `ABCDEFGHIJ${n}`)),
      ],
      3,
    ],
  ])('a thousand %s', (_name, conditions, count) => {
    const found = keyClasses('k', conditions);
    expect(found.complete).toBe(true);
    expect(found.classes.length).toBe(count);
  });

  test.each<[string, Condition[]]>([
    [
      'long overlapping patterns',
      many(12, (n) => `*${'ab'.repeat(n + 8)}*${'ba'.repeat(n + 8)}*a?${'?'.repeat(n)}b*`).map((text) =>
        condition('StringLike', 'k', text),
      ),
    ],
    [
      'patterns each on its own',
      many(40, (n) => condition('StringLike', 'k', `*${String.fromCharCode(97 + (n % 26))}${n}*`)),
    ],
    [
      'a thousand patterns in two conditions',
      [
        condition('StringLike', 'k', ...many(1_000, (n) => `*a${n}*b?${n}`)),
        condition('StringNotLike', 'k', ...many(1_000, (n) => `*b${n}*a?${n}`)),
      ],
    ],
    ['gaps in forty conditions', many(40, () => condition('StringLike', 'k', ['a', unknownGap]))],
    ['unknown operators', many(40, (n) => condition('nonsense', 'k', String(n)))],
    ['sets', many(40, (n) => condition('ForAnyValue:StringEquals', 'k', `a${n}`))],
    ['a megabyte', [condition('StringLike', 'k', '*a'.repeat(500_000))]],
    ['numbers that are not known', many(40, (n) => condition('NumericLessThan', 'k', [String(n), unknownGap]))],
  ])('too much of %s is said to be too much', (_name, conditions) => {
    expect(keyClasses('k', conditions).complete).toBe(false);
  });

  test('keys and values that objects know', () => {
    const found = keyClasses('__proto__', [condition('StringEquals', '__proto__', 'constructor', '__proto__')]);
    expect(shown(found)).toEqual(['0 -', '1 constructor']);
  });
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: IAM writes its policy variables like that
import { describe, expect, test } from '@jest/globals';
import { evaluate, readOperator } from '../../../src/iam/condition/condition.js';
import { operators } from '../../../src/iam/condition/condition-operators.js';
import type { Kleene } from '../../../src/iam/kleene.js';
import type { Condition } from '../../../src/iam/statement.js';
import { account, condition, request, unknownGap, variable } from '../build.js';

const GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
const OPERATORS = `${GUIDE}reference_policies_elements_condition_operators.html`;
const ELEMENT = `${GUIDE}reference_policies_elements_condition.html`;
const SETS = `${GUIDE}reference_policies_condition-single-vs-multi-valued-context-keys.html`;
const LOGIC = `${GUIDE}reference_policies_condition-logic-multiple-context-keys-or-values.html`;
const VARIABLES = `${GUIDE}reference_policies_variables.html`;

/** Condition, request, truth, AWS page. */
type Case = [Condition, Record<string, string | string[]>, Kleene, string];

function holds(cases: readonly Case[]) {
  test.each(cases.map(([tested, given, truth, page]) => ({ tested, given, truth, page, says: say(tested) })))(
    '$says of $given is $truth',
    ({ tested, given, truth }) => {
      expect(evaluate(tested, request(given))).toBe(truth);
    },
  );
}

function say({ operator, key, values }: Condition): string {
  return `${operator} ${key} ${JSON.stringify(values.map(({ pieces }) => pieces))}`;
}

describe('text', () => {
  holds([
    [condition('StringEquals', 'aws:username', 'johndoe'), { 'aws:username': 'johndoe' }, true, ELEMENT],
    [condition('StringEquals', 'aws:username', 'johndoe'), { 'aws:username': 'JohnDoe' }, false, ELEMENT],
    [condition('StringEqualsIgnoreCase', 'aws:username', 'johndoe'), { 'aws:username': 'JohnDoe' }, true, ELEMENT],
    [condition('StringNotEqualsIgnoreCase', 'aws:username', 'johndoe'), { 'aws:username': 'JohnDoe' }, false, ELEMENT],
    [condition('StringNotEquals', 'aws:username', 'johndoe'), { 'aws:username': 'JohnDoe' }, true, OPERATORS],
    [condition('StringEquals', 'AWS:UserName', 'a'), { 'aws:username': 'a' }, true, ELEMENT],
    [condition('StringEquals', 'k', 'a*'), { k: 'ab' }, false, OPERATORS],
    [condition('StringEquals', 'k', 'a*'), { k: 'a*' }, true, OPERATORS],
    [condition('StringLike', 'k', 'a*'), { k: 'ab' }, true, OPERATORS],
    [condition('StringLike', 'k', 'a*'), { k: 'a' }, true, OPERATORS],
    [condition('StringLike', 'k', 'a?'), { k: 'a' }, false, OPERATORS],
    [condition('StringLike', 'k', 'a?'), { k: 'ab' }, true, OPERATORS],
    [condition('StringLike', 'k', 'A*'), { k: 'ab' }, false, OPERATORS],
    [condition('StringNotLike', 'k', 'a*'), { k: 'ab' }, false, OPERATORS],
    [condition('StringNotLike', 'k', 'a*'), { k: 'b' }, true, OPERATORS],
    [condition('StringEquals', 's3:prefix', '', 'home/'), { 's3:prefix': '' }, true, OPERATORS],
    [
      condition('StringLike', 'k', 'arn:aws:x:*:1:finance/*'),
      { k: 'arn:aws:x:us:2:store:1:finance/d' },
      true,
      OPERATORS,
    ],
  ]);
});

describe('ARNs, component by component', () => {
  const finance = 'arn:aws:someservice:*:111122223333:finance/*';
  const elsewhere = 'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt';
  const topic = 'arn:aws:sns:us-east-1:111122223333:a:b';
  const role = 'arn:aws:iam::111122223333:role/app';
  holds([
    [condition('ArnLike', 'aws:SourceArn', finance), { 'aws:SourceArn': elsewhere }, false, OPERATORS],
    [condition('ArnNotLike', 'aws:SourceArn', finance), { 'aws:SourceArn': elsewhere }, true, OPERATORS],
    [condition('ArnEquals', 'k', finance), { k: 'arn:aws:someservice:eu:111122223333:finance/a/b' }, true, OPERATORS],
    [condition('ArnEquals', 'k', 'arn:aws:iam::*:role/?pp'), { k: role }, true, OPERATORS],
    [condition('ArnNotEquals', 'k', 'arn:aws:iam::*:role/?pp'), { k: role }, false, OPERATORS],
    [condition('ArnLike', 'k', 'arn:aws:iam::111122223333:role/App'), { k: role }, false, OPERATORS],
    [condition('ArnLike', 'k', 'arn:aws:sns:*:*:*'), { k: topic }, true, OPERATORS],
    [condition('ArnLike', 'k', 'arn:*:sns:us-east-1:1111*:a:b'), { k: topic }, true, OPERATORS],
    [condition('ArnLike', 'k', 'arn:aws:sns:us-east-1:*:b'), { k: topic }, false, OPERATORS],
    [condition('ArnLike', 'k', '*'), { k: role }, 'unknown', OPERATORS],
    [condition('ArnLike', 'k', 'arn:aws:iam:*'), { k: role }, 'unknown', OPERATORS],
    [condition('ArnLike', 'k', 'arn:aws:s3:*'), { k: role }, false, OPERATORS],
    [condition('ArnLike', 'k', role), { k: 'not an arn' }, false, OPERATORS],
  ]);
});

describe('numbers', () => {
  const of = (operator: string, written: string, given: string, truth: Kleene): Case => [
    condition(operator, 's3:max-keys', written),
    { 's3:max-keys': given },
    truth,
    OPERATORS,
  ];
  holds([
    of('NumericEquals', '10', '10.0', true),
    of('NumericNotEquals', '10', '10.0', false),
    of('NumericLessThan', '10', '9.999', true),
    of('NumericLessThan', '10', '10', false),
    of('NumericLessThanEquals', '10', '10', true),
    of('NumericGreaterThan', '-1', '0', true),
    of('NumericGreaterThan', '9007199254740992', '9007199254740993', true),
    of('NumericGreaterThanEquals', '10', '9', false),
    of('NumericEquals', 'ten', '10', 'unknown'),
    of('NumericEquals', '10', 'ten', 'unknown'),
    of('NumericEquals', '1e1', '10', 'unknown'),
    of('NumericEquals', `1${'0'.repeat(100_000)}`, '10', 'unknown'),
  ]);
});

describe('dates', () => {
  const of = (operator: string, written: string, given: string, truth: Kleene): Case => [
    condition(operator, 'aws:CurrentTime', written),
    { 'aws:CurrentTime': given },
    truth,
    OPERATORS,
  ];
  holds([
    of('DateGreaterThan', '2020-01-01T00:00:01Z', '2020-01-01T00:00:02Z', true),
    of('DateGreaterThan', '2020-01-01T00:00:01Z', '2020-01-01T00:00:01Z', false),
    of('DateGreaterThanEquals', '2020-01-01T00:00:01Z', '2020-01-01T00:00:01Z', true),
    of('DateEquals', '2020-01-01T01:00:00+01:00', '2020-01-01T00:00Z', true),
    of('DateEquals', '2020-01-01', '1577836800', true),
    of('DateNotEquals', '2020-01-01', '1577836800', false),
    of('DateLessThan', '2020-01-01T00:00:00.5Z', '2020-01-01T00:00:00.25Z', true),
    of('DateLessThanEquals', '2020-03', '2020-02-29', true),
    of('DateLessThan', '2020-02-30', '2019-01-01', 'unknown'),
    of('DateLessThan', '2020', '1577836800', 'unknown'),
    of('DateLessThan', 'tomorrow', '2019-01-01', 'unknown'),
    of('DateEquals', '2020-01-02T00:00:00+23:59', '2020-01-01T00:01:00Z', true),
    of('DateEquals', '2020-01-02T00:00:00+24:00', '2020-01-01', 'unknown'),
    of('DateEquals', '2020-01-02T00:00:00+00:60', '2020-01-01T23:00:00Z', 'unknown'),
  ]);
});

describe('truth values, bytes and presence', () => {
  holds([
    [condition('Bool', 'aws:SecureTransport', 'false'), { 'aws:SecureTransport': 'false' }, true, OPERATORS],
    [condition('Bool', 'aws:SecureTransport', 'false'), { 'aws:SecureTransport': 'true' }, false, OPERATORS],
    [condition('Bool', 'aws:SecureTransport', 'False'), { 'aws:SecureTransport': 'false' }, 'unknown', OPERATORS],
    [
      condition('Bool', 'k', '${aws:PrincipalTag/a}'),
      { k: 'true', 'aws:PrincipalTag/a': 'true' },
      'unknown',
      VARIABLES,
    ],
    [condition('BinaryEquals', 'k', 'QmluYXJ5'), { k: 'QmluYXJ5' }, true, OPERATORS],
    [condition('BinaryEquals', 'k', 'QQ=='), { k: 'QQ' }, true, OPERATORS],
    [condition('BinaryEquals', 'k', 'QmluYXJ5'), { k: 'qmluYXJ5' }, false, OPERATORS],
    [condition('BinaryEquals', 'k', '!'), { k: 'QmluYXJ5' }, 'unknown', OPERATORS],
    [condition('Null', 'aws:TokenIssueTime', 'true'), {}, true, OPERATORS],
    [condition('Null', 'aws:TokenIssueTime', 'true'), { 'aws:TokenIssueTime': '2020-01-01' }, false, OPERATORS],
    [condition('Null', 'aws:TokenIssueTime', 'false'), {}, false, OPERATORS],
    [condition('Null', 'aws:TokenIssueTime', 'false'), { 'aws:TokenIssueTime': '2020-01-01' }, true, OPERATORS],
    [condition('Null', 'k', 'true', 'false'), {}, true, OPERATORS],
    [condition('Null', 'aws:TagKeys', 'true'), { 'aws:TagKeys': [] }, true, OPERATORS],
    [condition('Null', 'aws:TagKeys', 'false'), { 'aws:TagKeys': [''] }, 'unknown', SETS],
    [condition('Null', 'k', '${aws:username}'), { 'aws:username': 'true' }, 'unknown', OPERATORS],
  ]);
});

describe('addresses', () => {
  const of = (operator: string, written: string, given: string, truth: Kleene): Case => [
    condition(operator, 'aws:SourceIp', written),
    { 'aws:SourceIp': given },
    truth,
    OPERATORS,
  ];
  holds([
    of('IpAddress', '203.0.113.0/24', '203.0.113.255', true),
    of('IpAddress', '203.0.113.0/24', '203.0.114.0', false),
    of('NotIpAddress', '203.0.113.0/24', '203.0.114.0', true),
    of('NotIpAddress', '203.0.113.0/24', '203.0.113.7', false),
    of('IpAddress', '203.0.113.7', '203.0.113.7', true),
    of('IpAddress', '203.0.113.7', '203.0.113.8', false),
    of('IpAddress', '0.0.0.0/0', '203.0.113.8', true),
    of('IpAddress', '2001:DB8:1234:5678::/64', '2001:db8:1234:5678:ffff::1', true),
    of('IpAddress', '2001:DB8:1234:5678::/64', '2001:db8:1234:5679::1', false),
    of('IpAddress', '::/0', '203.0.113.8', false),
    of('IpAddress', '2001:db8::1', '2001:db8:0::1', true),
    // "IAM uses the default prefix value of /32", which an IPv6 address without a prefix hardly means
    of('IpAddress', '2001:db8::1', '2001:db8::2', 'unknown'),
    of('IpAddress', '2001:db8::1', '2001:db9::1', false),
    of('IpAddress', '::ffff:203.0.113.7', '203.0.113.7', 'unknown'),
    of('IpAddress', '203.0.113.0/33', '203.0.113.8', 'unknown'),
    of('IpAddress', '203.0.113', '203.0.113.8', 'unknown'),
    of('IpAddress', '203.0.113.08', '203.0.113.8', 'unknown'),
    of('IpAddress', '1::2::3', '2001:db8::1', 'unknown'),
    of('IpAddress', '::::', '::1', 'unknown'),
    of('IpAddress', '1/203.0.113.0/24', '203.0.113.8', 'unknown'),
    of('IpAddress', '1::x', '1::1', 'unknown'),
    of('IpAddress', '1:2:3:4:5:6:7::8', '1:2:3:4:5:6:7:8', 'unknown'),
    of('IpAddress', '1:2:3:4:5:6:7', '1:2:3:4:5:6:0:7', 'unknown'),
  ]);
});

describe('a missing key', () => {
  const positive = [...operators].filter(([, operator]) => !operator.negated).map(([name]) => name);
  const negated = [...operators].filter(([, operator]) => operator.negated).map(([name]) => name);

  test('there are operators of both kinds', () => {
    expect([positive.length, negated.length]).toEqual([18, 8]);
  });

  const says = (names: string[], before: string, after: string, truth: Kleene) =>
    holds(names.map((name): Case => [condition(`${before}${name}${after}`, 'k', 'v'), {}, truth, OPERATORS]));

  describe('does not satisfy a positive operator', () => says(positive, '', '', false));
  describe('satisfies a negated operator', () => says(negated, '', '', true));
  describe('satisfies IfExists', () => says([...positive, ...negated], '', 'IfExists', true));
  describe('satisfies ForAllValues', () => says([...positive, ...negated], 'ForAllValues:', '', true));
  describe('does not satisfy ForAnyValue, negated or not', () =>
    says([...positive, ...negated], 'ForAnyValue:', '', false));
  describe('satisfies ForAnyValue with IfExists', () => says(['StringEquals'], 'ForAnyValue:', 'IfExists', true));

  holds([
    [condition('StringEqualsIfExists', 'k', 'v'), { k: 'w' }, false, OPERATORS],
    [condition('StringNotEqualsIfExists', 'k', 'v'), { k: 'v' }, false, OPERATORS],
    [condition('StringEquals', 'k', [unknownGap]), {}, false, OPERATORS],
    [condition('StringNotEquals', 'k', [unknownGap]), {}, true, OPERATORS],
    [condition('StringEquals', '__proto__', 'v'), {}, false, ELEMENT],
    [condition('StringNotEquals', 'constructor', 'v'), {}, true, ELEMENT],
  ]);
});

describe('several values', () => {
  const thread = ['PostDateTime', 'Message', 'Tags'];
  const key = 'dynamodb:Attributes';
  holds([
    [condition('StringEquals', 'k', 'a', 'b'), { k: 'b' }, true, LOGIC],
    [condition('StringNotEquals', 'k', 'a', 'b'), { k: 'b' }, false, LOGIC],
    [condition('StringNotEquals', 'k', 'a', 'b'), { k: 'c' }, true, LOGIC],
    [condition('StringEquals', 'k'), { k: 'c' }, false, LOGIC],
    [condition('StringNotEquals', 'k'), { k: 'c' }, true, LOGIC],
    [condition('ForAllValues:StringEquals', key, ...thread), { [key]: ['Message', 'Tags'] }, true, SETS],
    [condition('ForAllValues:StringEquals', key, ...thread), { [key]: ['PostDateTime', 'UserName'] }, false, SETS],
    [
      condition('ForAnyValue:StringEquals', key, 'ID', 'PostDateTime'),
      { [key]: ['UserName', 'PostDateTime'] },
      true,
      SETS,
    ],
    [condition('ForAnyValue:StringEquals', key, 'ID', 'PostDateTime'), { [key]: ['UserName'] }, false, SETS],
    [condition('ForAllValues:StringNotEquals', key, 'ID'), { [key]: ['UserName', 'Tags'] }, true, SETS],
    [condition('ForAllValues:StringNotEquals', key, 'ID'), { [key]: ['UserName', 'ID'] }, false, SETS],
    [condition('ForAnyValue:StringNotEquals', key, 'ID'), { [key]: ['UserName', 'ID'] }, true, SETS],
    [condition('ForAnyValue:StringNotEquals', key, 'ID'), { [key]: ['ID'] }, false, SETS],
    [condition('ForAllValues:StringEquals', key, 'ID'), { [key]: [''] }, true, SETS],
    [condition('ForAnyValue:StringLike', key, '*'), { [key]: [''] }, false, SETS],
    // several request values without a set operator: only where they agree
    [condition('StringEquals', key, 'ID'), { [key]: ['ID', 'ID'] }, true, SETS],
    [condition('StringEquals', key, 'ID'), { [key]: ['ID', 'Tags'] }, 'unknown', SETS],
    [condition('StringNotEquals', key, 'ID'), { [key]: ['Tags', 'Message'] }, true, SETS],
  ]);
});

describe('policy variables', () => {
  const ask = (text: string) => condition('StringEquals', 'k', text);
  const name = { 'aws:username': 'ann' };
  const gap = (inside: string) => condition('StringEquals', 'k', [variable(inside)]);
  holds([
    [
      condition('StringLike', 's3:prefix', 'home/${aws:username}/*'),
      { ...name, 's3:prefix': 'home/ann/x' },
      true,
      VARIABLES,
    ],
    [
      condition('StringLike', 's3:prefix', 'home/${aws:username}/*'),
      { ...name, 's3:prefix': 'home/bob/x' },
      false,
      VARIABLES,
    ],
    [ask('${AWS:UserName}'), { ...name, k: 'ann' }, true, VARIABLES],
    [gap('aws:username'), { ...name, k: 'ann' }, true, VARIABLES],
    [gap('aws:username'), { ...name, k: 'bob' }, false, VARIABLES],
    [
      condition('ArnEquals', 'k', [variable('aws:SourceArn')]),
      { k: 'arn:a:b:c:d:e:f', 'aws:SourceArn': 'arn:a:b:c:d:e:f' },
      true,
      VARIABLES,
    ],
    [
      condition('ArnLike', 'k', 'arn:aws:sns:*:*:${aws:username}-*'),
      { ...name, k: 'arn:aws:sns:r:1:ann-1' },
      true,
      VARIABLES,
    ],
    // no value: nothing equals it, and it differs from everything
    [ask('${aws:username}'), { k: 'ann' }, false, VARIABLES],
    [condition('StringNotEquals', 'k', '${aws:username}'), { k: 'ann' }, true, VARIABLES],
    [condition('StringNotLike', 'k', '*${aws:username}'), { k: 'ann' }, true, VARIABLES],
    [condition('StringLike', 'k', '*${aws:username}', 'a*'), { k: 'ann' }, true, VARIABLES],
    // defaults
    [ask("${aws:PrincipalTag/team, 'company-wide'}"), { k: 'company-wide' }, true, VARIABLES],
    [ask("${aws:PrincipalTag/team, 'company-wide'}"), { k: 'red', 'aws:PrincipalTag/team': 'red' }, true, VARIABLES],
    [
      ask("${aws:PrincipalTag/team, 'company-wide'}"),
      { k: 'company-wide', 'aws:PrincipalTag/team': 'red' },
      false,
      VARIABLES,
    ],
    [gap("aws:PrincipalTag/team, 'company-wide'"), { k: 'company-wide' }, true, VARIABLES],
    // what a request puts in is no pattern
    [condition('StringLike', 'k', '${aws:username}'), { k: 'bob', 'aws:username': '*' }, false, VARIABLES],
    [condition('StringLike', 'k', '${aws:username}'), { k: '*', 'aws:username': '*' }, true, VARIABLES],
    // escapes
    [condition('StringLike', 'k', 'a${*}'), { k: 'a*' }, true, VARIABLES],
    [condition('StringLike', 'k', 'a${*}'), { k: 'ab' }, false, VARIABLES],
    [condition('StringLike', 'k', 'a${?}*'), { k: 'a?b' }, true, VARIABLES],
    [condition('StringLike', 'k', 'a${?}*'), { k: 'abb' }, false, VARIABLES],
    [ask('${$}{aws:username}'), { ...name, k: '${aws:username}' }, true, VARIABLES],
    [gap('*'), { k: '*' }, true, VARIABLES],
    [condition('StringLike', 'k', 'a\u{F002A}'), { k: 'a*' }, true, VARIABLES],
    [condition('StringLike', 'k', 'a\u{F002A}'), { k: 'ab' }, false, VARIABLES],
    // only keys with one value can be variables
    [ask('${aws:TagKeys}'), { k: 'a', 'aws:TagKeys': ['a', 'b'] }, 'unknown', VARIABLES],
    // not all of its name is known
    [
      condition('StringEquals', 'k', ['x-${aws:PrincipalTag/', unknownGap, '}-y']),
      { k: 'x-1-y' },
      'unknown',
      VARIABLES,
    ],
    [condition('StringEquals', 'k', ['x-${aws:PrincipalTag/', unknownGap, '}-y']), { k: 'z-1-y' }, false, VARIABLES],
    [gap('no, such, variable'), { k: 'a' }, 'unknown', VARIABLES],
  ]);
});

describe('values with gaps', () => {
  const sns = ['arn:aws:sns:eu-west-1:', account, ':topic'];
  const arn = (number: string) => `arn:aws:sns:eu-west-1:${number}:topic`;
  holds([
    [condition('StringEquals', 'k', ['app-', unknownGap]), { k: 'app-1' }, 'unknown', OPERATORS],
    [condition('StringEquals', 'k', ['app-', unknownGap]), { k: 'web-1' }, false, OPERATORS],
    [condition('StringNotEquals', 'k', ['app-', unknownGap]), { k: 'web-1' }, true, OPERATORS],
    [condition('StringEquals', 'k', ['app-', unknownGap], 'app-1'), { k: 'app-1' }, true, OPERATORS],
    [condition('StringNotEquals', 'k', [unknownGap], 'app-1'), { k: 'app-1' }, false, OPERATORS],
    [
      condition('StringEquals', 'aws:SourceAccount', [account]),
      { 'aws:SourceAccount': '111122223333' },
      'unknown',
      OPERATORS,
    ],
    [condition('StringEquals', 'aws:SourceAccount', [account]), { 'aws:SourceAccount': '' }, false, OPERATORS],
    [condition('ArnLike', 'k', sns), { k: arn('111122223333') }, 'unknown', OPERATORS],
    [condition('ArnLike', 'k', sns), { k: arn('1:2') }, false, OPERATORS],
    [condition('ArnLike', 'k', ['arn:aws:sns:', unknownGap, ':topic']), { k: arn('1') }, 'unknown', OPERATORS],
    [condition('ArnLike', 'k', ['arn:aws:sqs:', unknownGap, ':topic']), { k: arn('1') }, false, OPERATORS],
    [condition('NumericEquals', 'k', [unknownGap]), { k: '1' }, 'unknown', OPERATORS],
    [condition('IpAddress', 'k', [unknownGap, '/24']), { k: '203.0.113.1' }, 'unknown', OPERATORS],
    [condition('Null', 'k', [unknownGap]), { k: '1' }, 'unknown', OPERATORS],
    [{ ...condition('StringEquals', 'k', 'a'), open: 'more' }, { k: 'a' }, true, OPERATORS],
    [{ ...condition('StringEquals', 'k', 'a'), open: 'more' }, { k: 'b' }, 'unknown', OPERATORS],
    [{ ...condition('StringNotEquals', 'k', 'a'), open: 'more' }, { k: 'a' }, false, OPERATORS],
    [{ ...condition('Null', 'k', 'true'), open: 'more' }, { k: 'a' }, 'unknown', OPERATORS],
  ]);
});

describe('operators AWS does not have are not guessed', () => {
  test.each([
    'stringEquals', // "Invalid Condition type : stringEquals"
    'StringLikeIgnoreCase',
    'NullIfExists',
    'ForAllValues:Null',
    'ForSomeValues:StringEquals',
    'ForAllValues:ForAnyValue:StringEquals',
    'IfExists',
    'constructor',
    '',
  ])('`%s`', (operator) => {
    expect(readOperator(operator)).toBeUndefined();
    expect(evaluate(condition(operator, 'k', 'v'), request({ k: 'v' }))).toBe('unknown');
  });
});

describe('hostile input takes no time', () => {
  const long = 200_000;
  test.each([
    ['wildcards', condition('StringLike', 'k', '*a'.repeat(2_000)), 'a'.repeat(2_000)],
    ['unfinished variables', condition('StringEquals', 'k', '${'.repeat(long)), 'a'],
    ['an unfinished variable with spaces', condition('StringEquals', 'k', `\${a${' '.repeat(long)}`), 'a'],
    ['unfinished defaults', condition('StringEquals', 'k', "${a,'".repeat(long)), 'a'],
    ['colons', condition('ArnLike', 'k', ':'.repeat(long)), ':'.repeat(long)],
    ['an address', condition('IpAddress', 'k', ':'.repeat(long)), '::1'],
    ['base64', condition('BinaryEquals', 'k', `${'A'.repeat(long)}!`), 'QQ=='],
  ])('%s', (_, tested, given) => {
    const start = Date.now();
    evaluate(tested, request({ k: given }));
    expect(Date.now() - start).toBeLessThan(20000);
  });
});

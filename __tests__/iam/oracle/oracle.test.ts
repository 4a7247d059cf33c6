import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resourceLetters } from './alphabet.js';
import { findDifference, resources, resourceWords, someRequest } from './enumerate.js';
import { regex } from './glob.js';
import { Open } from './open.js';
import { policiesPair, policyPair } from './policy-arbitraries.js';
import { type Condition, type OraclePolicies, oracleAllows, type PolicyStatement, type Who } from './policy-oracle.js';

/** The oracle itself, against what AWS's pages say in examples; no engine in this file. */

const guide = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';
const bob = 'arn:aws:iam::111122223333:user/bob';

const policy = (...Statement: PolicyStatement[]) => ({ Version: '2012-10-17', Statement });
const allow: PolicyStatement = { Effect: 'Allow', Action: '*', Resource: '*' };
const deny: PolicyStatement = { ...allow, Effect: 'Deny' };

type Keys = Record<string, string | string[]>;
interface Asked {
  action?: string;
  resource?: string;
  principal?: string;
  keys?: Keys;
}

function request({ action = 's3:GetObject', resource = 'arn:aws:s3:::b/k', principal = bob, keys = {} }: Asked) {
  const context = new Map(Object.entries(keys).map(([key, values]) => [key.toLowerCase(), [values].flat()]));
  return { principal, action, resource, context };
}

describe('actions', () => {
  const page = `${guide}/reference_policies_elements_action.html`;
  test.each<[string, string, boolean]>([
    ['iam:ListAccessKeys', 'IAM:listaccesskeys', true],
    ['iam:*AccessKey*', 'iam:CreateAccessKey', true],
    ['iam:*AccessKey*', 'iam:UpdateAccessKey', true],
    ['iam:*AccessKey*', 'iam:CreateUser', false],
    ['s3:*', 's3:GetObject', true],
    ['s3:*', 's3express:CreateSession', false],
    ['s3:Get?bject', 's3:GetObject', true],
    ['*', 'new:Action', true],
  ])(`%s: %s is %s (${page})`, (Action, action, is) => {
    expect(oracleAllows({ identity: policy({ ...allow, Action }) }, request({ action }))).toBe(is);
    const { Action: _, ...rest } = { ...allow, NotAction: Action };
    expect(oracleAllows({ identity: policy(rest) }, request({ action }))).toBe(!is);
  });
});

describe('resources', () => {
  const page = `${guide}/reference_policies_elements_resource.html`;
  test.each<[string, string, boolean]>([
    ['arn:aws:iam::111122223333:user/Bob', 'arn:aws:iam::111122223333:user/bob', false],
    ['arn:aws:iam::111122223333:user/accounting/*', 'arn:aws:iam::111122223333:user/accounting/x/bob', true],
    ['arn:aws:s3:::amzn-s3-demo-bucket/*/test/*', 'arn:aws:s3:::amzn-s3-demo-bucket/1/2/test/3/object.jpg', true],
    ['arn:aws:s3:::amzn-s3-demo-bucket/*/test/*', 'arn:aws:s3:::amzn-s3-demo-bucket/1///test///object.jpg', true],
    ['arn:aws:s3:::amzn-s3-demo-bucket/*/test/*', 'arn:aws:s3:::amzn-s3-demo-bucket//test/', true],
    ['arn:aws:s3:::amzn-s3-demo-bucket/*/test/*', 'arn:aws:s3:::amzn-s3-demo-bucket/1-test/object.jpg', false],
    ['arn:aws:s3:::amzn-s3-demo-bucket/*/test/*', 'arn:aws:s3:::amzn-s3-demo-bucket/test/object.jpg', false],
    // within segments, and beyond the colon where it is the last character of one
    ['arn:aws:sqs:*:1:queue', 'arn:aws:sqs:eu-west-1:1:queue', true],
    ['arn:aws:sqs:*:1:queue', 'arn:aws:sqs:eu-west-1:2:a:1:queue', true],
    ['arn:aws:sqs:e*1:1:queue', 'arn:aws:sqs:eu-west-1:1:queue', true],
    ['arn:aws:sqs:e*1:1:queue', 'arn:aws:sqs:eu-west:1:1:queue', false],
    ['arn:aws:sqs:*', 'arn:aws:sqs:eu-west-1:1:queue', true],
    ['arn:aws:sqs:eu-west-1:1:a?b', 'arn:aws:sqs:eu-west-1:1:a:b', false],
    ['arn:aws:sqs:eu-west-1:1:a*b', 'arn:aws:sqs:eu-west-1:1:a:b', false],
    ['arn:aws:sqs:eu-west-1:1:a*', 'arn:aws:sqs:eu-west-1:1:a:b', true],
  ])(`%s: %s is %s (${page})`, (Resource, resource, is) => {
    expect(oracleAllows({ identity: policy({ ...allow, Resource }) }, request({ resource }))).toBe(is);
    const { Resource: _, ...rest } = { ...allow, NotResource: Resource };
    expect(oracleAllows({ identity: policy(rest) }, request({ resource }))).toBe(!is);
  });
});

describe('conditions', () => {
  const operators = `${guide}/reference_policies_elements_condition_operators.html`;
  const logic = `${guide}/reference_policies_condition-logic-multiple-context-keys-or-values.html`;
  const sets = `${guide}/reference_policies_condition-single-vs-multi-valued-context-keys.html`;
  const multi = `${guide}/reference_policies_condition_examples-multi-valued-context-keys.html`;

  const tag = 'aws:PrincipalTag/job';
  const tagKeys = ['environment', 'cost-center'];
  const all: Condition = { 'ForAllValues:StringEquals': { 'aws:TagKeys': tagKeys }, Null: { 'aws:TagKeys': 'false' } };
  const any: Condition = { 'ForAnyValue:StringEquals': { 'aws:TagKeys': tagKeys } };
  const noneLike: Condition = { 'ForAllValues:StringNotLike': { 'aws:TagKeys': 'key1*' } };
  const department: Condition = {
    StringEquals: {
      'aws:PrincipalTag/department': ['finance', 'hr', 'legal'],
      'aws:PrincipalTag/role': ['audit', 'security'],
    },
    ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::222222222222:user/Ana', 'arn:aws:iam::222222222222:user/Mary'] },
  };
  const mary = { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:user/Mary' };
  const notBoth: Condition = { StringNotEquals: { [tag]: ['a', 'b'] } };
  const service = 'arn:aws:someservice:*:111122223333:finance/*';
  const nested = 'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt';
  const late: Condition = { DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' } };
  const ranges: Condition = { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:DB8:1234:5678::/64'] } };
  const outside: Condition = { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const insecure: Condition = { Bool: { 'aws:SecureTransport': false } };
  const few: Condition = { NumericLessThanEquals: { 's3:max-keys': '10' } };
  const types: Condition = { StringLikeIfExists: { 'ec2:InstanceType': ['t1.*', 't2.*', 'm3.*'] } };
  const noToken: Condition = { Null: { 'aws:TokenIssueTime': 'true' } };
  const anyNot: Condition = { 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': tagKeys } };

  test.each<[string, Condition, Keys, boolean]>([
    [operators, { StringEquals: { [tag]: 'admin' } }, { [tag]: 'admin' }, true],
    [operators, { StringEquals: { [tag]: 'admin' } }, { [tag]: 'Admin' }, false],
    [operators, { StringEquals: { [tag]: 'a*' } }, { [tag]: 'admin' }, false],
    [operators, { StringEquals: { [tag]: 'admin' } }, {}, false],
    [operators, { StringNotEquals: { [tag]: 'admin' } }, {}, true],
    [operators, { StringNotLike: { [tag]: 'a*' } }, {}, true],
    [operators, { StringEqualsIgnoreCase: { [tag]: 'admin' } }, { [tag]: 'ADMIN' }, true],
    [operators, { StringNotEqualsIgnoreCase: { [tag]: 'admin' } }, { [tag]: 'ADMIN' }, false],
    [operators, { StringLike: { [tag]: 'a*i?' } }, { [tag]: 'admin' }, true],
    [operators, { StringLike: { [tag]: 'a*' } }, { [tag]: 'Admin' }, false],
    [operators, { StringLike: { 's3:prefix': ['', 'home/'] } }, { 's3:prefix': '' }, true],
    [operators, { StringEquals: { 'AWS:principaltag/JOB': 'admin' } }, { [tag]: 'admin' }, true],
    [operators, few, { 's3:max-keys': '10' }, true],
    [operators, few, { 's3:max-keys': '9.5' }, true],
    [operators, few, { 's3:max-keys': '11' }, false],
    [operators, few, {}, false],
    [operators, { NumericNotEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '10.0' }, false],
    [operators, late, { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' }, false],
    [operators, late, { 'aws:TokenIssueTime': '2020-01-01T00:00:02Z' }, true],
    [operators, late, { 'aws:TokenIssueTime': '1577836802' }, true],
    [operators, late, { 'aws:TokenIssueTime': '2020-01-01T02:00:02+02:00' }, true],
    [operators, late, {}, false],
    [operators, insecure, { 'aws:SecureTransport': 'false' }, true],
    [operators, insecure, { 'aws:SecureTransport': 'true' }, false],
    [operators, insecure, {}, false],
    [operators, { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }, {}, true],
    [operators, ranges, { 'aws:SourceIp': '203.0.113.255' }, true],
    [operators, ranges, { 'aws:SourceIp': '203.0.114.0' }, false],
    [operators, ranges, { 'aws:SourceIp': '2001:db8:1234:5678::1' }, true],
    [operators, ranges, { 'aws:SourceIp': '2001:db8:1234:5679::1' }, false],
    [operators, { IpAddress: { 'aws:SourceIp': '203.0.113.7' } }, { 'aws:SourceIp': '203.0.113.7' }, true],
    [operators, { IpAddress: { 'aws:SourceIp': '203.0.113.7' } }, { 'aws:SourceIp': '203.0.113.8' }, false],
    [operators, outside, { 'aws:SourceIp': '203.0.113.7' }, false],
    [operators, outside, { 'aws:SourceIp': '2001:db8::1' }, true],
    [operators, outside, {}, true],
    [operators, { StringLike: { 'aws:SourceArn': service } }, { 'aws:SourceArn': nested }, true],
    [operators, { ArnLike: { 'aws:SourceArn': service } }, { 'aws:SourceArn': nested }, false],
    [
      operators,
      { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:*:1:t*' } },
      { 'aws:SourceArn': 'arn:aws:sns:r:1:topic' },
      true,
    ],
    [
      operators,
      { ArnNotEquals: { 'aws:SourceArn': 'arn:aws:sns:*:1:t*' } },
      { 'aws:SourceArn': 'arn:aws:sns:r:1:T' },
      true,
    ],
    [operators, { ArnNotLike: { 'aws:SourceArn': 'arn:aws:sns:*:1:t*' } }, {}, true],
    [operators, { BinaryEquals: { key: 'QmluYXJ5' } }, { key: 'QmluYXJ5' }, true],
    [operators, types, {}, true],
    [operators, types, { 'ec2:InstanceType': 't2.micro' }, true],
    [operators, types, { 'ec2:InstanceType': 'm5.large' }, false],
    [operators, noToken, {}, true],
    [operators, noToken, { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' }, false],
    [operators, { Null: { 'aws:TokenIssueTime': 'false' } }, {}, false],
    [logic, department, { 'aws:PrincipalTag/department': 'hr', 'aws:PrincipalTag/role': 'audit', ...mary }, true],
    [logic, department, { 'aws:PrincipalTag/department': 'hr', 'aws:PrincipalTag/role': 'pen', ...mary }, false],
    [logic, department, { 'aws:PrincipalTag/department': 'hr', ...mary }, false],
    [logic, department, mary, false],
    [logic, notBoth, { [tag]: 'a' }, false],
    [logic, notBoth, { [tag]: 'b' }, false],
    [logic, notBoth, { [tag]: 'c' }, true],
    [sets, all, { 'aws:TagKeys': ['environment'] }, true],
    [sets, all, { 'aws:TagKeys': ['environment', 'cost-center'] }, true],
    [sets, all, { 'aws:TagKeys': ['environment', 'dept'] }, false],
    [sets, all, {}, false],
    [sets, { 'ForAllValues:StringEquals': { 'aws:TagKeys': tagKeys } }, {}, true],
    [sets, any, { 'aws:TagKeys': ['cost-center'] }, true],
    [sets, any, { 'aws:TagKeys': ['environment', 'dept'] }, true],
    [sets, any, { 'aws:TagKeys': ['dept'] }, false],
    [sets, any, {}, false],
    [sets, all, { 'aws:TagKeys': '' }, false],
    [sets, any, { 'aws:TagKeys': '' }, false],
    [sets, { 'ForAllValues:StringEquals': { 'aws:TagKeys': tagKeys } }, { 'aws:TagKeys': '' }, true],
    [sets, { 'ForAnyValue:StringEqualsIfExists': { 'aws:TagKeys': tagKeys } }, {}, true],
    [sets, anyNot, {}, false],
    [sets, anyNot, { 'aws:TagKeys': ['environment', 'dept'] }, true],
    [sets, anyNot, { 'aws:TagKeys': ['environment'] }, false],
    [multi, noneLike, { 'aws:TagKeys': ['key1:legal'] }, false],
    [multi, noneLike, { 'aws:TagKeys': ['key1:hr', 'key1:personnel'] }, false],
    [multi, noneLike, { 'aws:TagKeys': ['key2:audit'] }, true],
    [multi, noneLike, {}, true],
  ])('%s: %j with %j is %s', (_, condition, keys, is) => {
    expect(oracleAllows({ identity: policy({ ...allow, Condition: condition }) }, request({ keys }))).toBe(is);
    const denied = { identity: policy(allow, { ...deny, Condition: condition }) };
    expect(oracleAllows(denied, request({ keys }))).toBe(!is);
  });
});

describe('variables', () => {
  const page = `${guide}/reference_policies_variables.html`;
  const home = 'arn:aws:s3:::b/${aws:username}/*';
  const named = "arn:aws:s3:::b/${aws:userid, 'anonymous'}";
  test.each<[string, string | undefined, Keys, string, boolean]>([
    [home, '2012-10-17', { 'aws:username': 'david' }, 'arn:aws:s3:::b/david/x', true],
    [home, '2012-10-17', { 'aws:username': 'david' }, 'arn:aws:s3:::b/adele/x', false],
    [home, '2012-10-17', {}, 'arn:aws:s3:::b/david/x', false],
    [home, '2012-10-17', {}, 'arn:aws:s3:::b/${aws:username}/x', false],
    ['arn:aws:s3:::b/${AWS:UserName}/*', '2012-10-17', { 'aws:username': 'david' }, 'arn:aws:s3:::b/david/x', true],
    [home, '2008-10-17', { 'aws:username': 'david' }, 'arn:aws:s3:::b/david/x', false],
    [home, '2008-10-17', { 'aws:username': 'david' }, 'arn:aws:s3:::b/${aws:username}/x', true],
    [home, undefined, { 'aws:username': 'david' }, 'arn:aws:s3:::b/${aws:username}/x', true],
    [named, '2012-10-17', {}, 'arn:aws:s3:::b/anonymous', true],
    [named, '2012-10-17', { 'aws:userid': 'AIDA1' }, 'arn:aws:s3:::b/AIDA1', true],
    [named, '2012-10-17', { 'aws:userid': 'AIDA1' }, 'arn:aws:s3:::b/anonymous', false],
    ['arn:aws:s3:::b/a${*}', '2012-10-17', {}, 'arn:aws:s3:::b/a*', true],
    ['arn:aws:s3:::b/a${*}', '2012-10-17', {}, 'arn:aws:s3:::b/ab', false],
    ['arn:aws:s3:::b/a${?}*', '2012-10-17', {}, 'arn:aws:s3:::b/a?b', true],
    ['arn:aws:s3:::b/a${?}*', '2012-10-17', {}, 'arn:aws:s3:::b/abb', false],
    ['arn:aws:s3:::b/${$}', '2012-10-17', {}, 'arn:aws:s3:::b/$', true],
  ])(`%s in version %s with %j: %s is %s (${page})`, (Resource, Version, keys, resource, is) => {
    const document = { ...(Version !== undefined && { Version }), Statement: { ...allow, Resource } };
    expect(oracleAllows({ identity: document }, request({ keys, resource }))).toBe(is);
  });

  test.each<[Condition, Keys, boolean]>([
    [{ StringLike: { 's3:prefix': 'home/${aws:username}/*' } }, { 's3:prefix': 'home/d/x', 'aws:username': 'd' }, true],
    [
      { StringLike: { 's3:prefix': 'home/${aws:username}/*' } },
      { 's3:prefix': 'home/d/x', 'aws:username': 'e' },
      false,
    ],
    [{ StringLike: { 's3:prefix': 'home/${aws:username}/*' } }, { 's3:prefix': 'home/d/x' }, false],
    [{ StringEquals: { 's3:prefix': '${*}' } }, { 's3:prefix': '*' }, true],
    [{ StringNotEquals: { 's3:prefix': "${aws:username, 'd'}" } }, { 's3:prefix': 'd' }, false],
  ])(`%j with %j is %s (${page})`, (condition, keys, is) => {
    expect(oracleAllows({ identity: policy({ ...allow, Condition: condition }) }, request({ keys }))).toBe(is);
  });
});

describe('principals', () => {
  const page = `${guide}/reference_policies_elements_principal.html`;
  const role = 'arn:aws:iam::111122223333:role/team/app';
  const session = 'arn:aws:sts::111122223333:assumed-role/app/s1';
  test.each<[Who, string, boolean]>([
    ['*', bob, true],
    [{ AWS: '*' }, bob, true],
    [{ AWS: '111122223333' }, bob, true],
    [{ AWS: 'arn:aws:iam::111122223333:root' }, session, true],
    [{ AWS: '999999999999' }, bob, false],
    [{ AWS: bob }, bob, true],
    [{ AWS: [role, '999999999999'] }, bob, false],
    [{ AWS: role }, session, true],
    [{ AWS: role }, 'arn:aws:sts::999999999999:assumed-role/app/s1', false],
    [{ AWS: session }, session, true],
    [{ AWS: session }, role, false],
    [{ Service: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] }, 'lambda.amazonaws.com', true],
    [{ Service: 'ec2.amazonaws.com' }, 'lambda.amazonaws.com', false],
    [{ Federated: 'accounts.google.com' }, 'accounts.google.com', true],
  ])(`%j: %s is %s (${page})`, (Principal, principal, is) => {
    expect(oracleAllows({ resource: policy({ ...allow, Principal }) }, request({ principal }))).toBe(is);
  });

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
  test.each<[Who, boolean]>([
    [{ AWS: [bob, '111122223333'] }, true],
    [{ AWS: ['arn:aws:iam::999999999999:user/x', '999999999999'] }, false],
  ])('a Deny for all but %j leaves him: %s', (NotPrincipal, is) => {
    expect(
      oracleAllows({ resource: policy({ ...allow, Principal: '*' }, { ...deny, NotPrincipal }) }, request({})),
    ).toBe(is);
  });
});

describe('sets of policies', () => {
  const page = `${guide}/reference_policies_evaluation-logic.html`;
  const yes = policy(allow);
  const no = policy(deny);
  const other = policy({ ...allow, Action: 'sqs:*' });
  test.each<[string, OraclePolicies, boolean]>([
    ['nothing', {}, false],
    ['identity', { identity: yes }, true],
    ['a Deny beats an Allow', { identity: policy(allow, deny) }, false],
    ['boundary and identity', { identity: yes, boundary: yes }, true],
    ['boundary without it', { identity: yes, boundary: other }, false],
    ['boundary alone grants nothing', { boundary: yes }, false],
    ['boundary denies', { identity: yes, boundary: no }, false],
    ['SCP', { identity: yes, scps: [yes, yes] }, true],
    ['one level does not', { identity: yes, scps: [yes, other] }, false],
    ['SCP alone grants nothing', { scps: [yes] }, false],
    ['either identity or resource', { identity: other, resource: policy({ ...allow, Principal: '*' }) }, true],
    ['the resource policy denies', { identity: yes, resource: policy({ ...deny, Principal: '*' }) }, false],
  ])(`%s: %j is %s (${page})`, (_, policies, is) => {
    expect(oracleAllows(policies, request({}))).toBe(is);
  });
});

test.each<[string, PolicyStatement, Keys]>([
  [
    'a variable without a value and a negated operator',
    { ...allow, Condition: { StringNotEquals: { k: '${v}' } } },
    { k: 'a' },
  ],
  ['a variable without a value among others', { ...allow, Resource: ['arn:aws:s3:::${v}', 'arn:aws:s3:::b/k'] }, {}],
  ['a wildcard as the value of a variable', { ...allow, Resource: 'arn:aws:s3:::${v}' }, { v: '*' }],
  ['several values and no set operator', { ...allow, Condition: { StringEquals: { k: 'a' } } }, { k: ['a', 'b'] }],
  ['no number', { ...allow, Condition: { NumericEquals: { k: '1' } } }, { k: 'a' }],
  ['a colon in the name', { ...allow, Condition: { ArnLike: { k: 'arn:aws:s:::a*b' } } }, { k: 'arn:aws:s:::a:b' }],
])('left open: %s', (_, statement, keys) => {
  expect(() => oracleAllows({ identity: policy(statement) }, request({ keys }))).toThrow(Open);
});

describe('the enumeration', () => {
  test('has every kind of resource that longer texts at random are of', () => {
    const matchers = resourceWords.map((letters) => regex(letters, 'segment'));
    const kind = (text: string) => matchers.map((matcher) => Number(matcher.test(text))).join('');
    const known = new Set(resources.map(kind));
    const { starts, letters } = resourceLetters;
    const text = fc
      .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 16 }))
      .map(([start, rest]) => start + rest.join(''));
    const missed = fc.sample(text, { numRuns: 4000, seed: 3 }).filter((one) => !known.has(kind(one)));
    expect(missed).toEqual([]);
  });

  test('no kind twice', () => {
    const matchers = resourceWords.map((letters) => regex(letters, 'segment'));
    expect(new Set(resources.map((text) => matchers.map((one) => Number(one.test(text))).join(''))).size).toBe(
      resources.length,
    );
  });

  test('says what the evaluator says, request by request', () => {
    const either = fc.oneof(
      policyPair.map(([P, Q]): readonly [OraclePolicies, OraclePolicies] => [{ identity: P }, { identity: Q }]),
      policiesPair,
    );
    fc.assert(
      fc.property(either, fc.array(fc.nat(), { minLength: 1200, maxLength: 1200 }), ([P, Q], picks) => {
        const found = findDifference(P, Q);
        if (found !== null) {
          expect(oracleAllows(P, found)).toBe(true);
          expect(oracleAllows(Q, found)).toBe(false);
          return;
        }
        let at = 0;
        while (at + 10 < picks.length) {
          const one = someRequest((length) => (picks[at++] ?? 0) % length);
          expect(oracleAllows(P, one) && !oracleAllows(Q, one)).toBe(false);
        }
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});

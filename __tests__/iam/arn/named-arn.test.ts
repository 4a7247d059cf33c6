import { describe, expect, test } from '@jest/globals';
import {
  complementReaches,
  namedArn,
  namedElements,
  type OwnAccount,
  type Want,
} from '../../../src/iam/arn/named-arn.js';
import type { Kleene } from '../../../src/iam/kleene.js';
import { list, pieces } from '../pieces.js';

const PREFIX: Want = { service: 'iam', type: 'role', name: 'prefix', minPrefix: 3 };
const LITERAL: Want = { ...PREFIX, name: 'literal' };

type Case = readonly [element: string, prefix: Kleene, literal: Kleene];

const ROLE = 'arn:aws:iam::111122223333:role/';

const behindRole: readonly Case[] = [
  // no wildcard: one role
  ['app', true, true],
  ['S3Access', true, true],
  ['a', true, true],
  ['team/sub/app', true, true],
  ['aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling', true, true],
  // a prefix long enough
  ['EC2-roles-for-XYZ-*', true, false],
  ['DevTeam*', true, false],
  ['RDS-*', true, false],
  ['app*', true, false],
  ['team-*/x', true, false],
  ['path/app-*', true, false],
  ['app-?', true, false],
  ['app-????', true, false],
  // too short, or none
  ['*', false, false],
  ['?*', false, false],
  ['ap*', false, false],
  ['a?p', false, false],
  ['path/*', false, false],
  ['path/ap*', false, false],
  ['service-role/*', false, false],
  ['*-app', false, false],
  ['*/app', false, false],
  ['path/*/app', false, false],
  ['**', false, false],
  ['a/b/ap*', false, false],
  ['a*bcd*', false, false],
  ['pa:th/ap*', false, false],
  ['1?', false, false],
  ['A?', false, false],
  // policy variables are wildcards
  ['<$aws:username>', false, false],
  ['<$aws:username>-app', false, false],
  ['team-<$aws:PrincipalTag/team>', true, false],
  ['team-<$aws:PrincipalTag/team>-*', true, false],
  // unknown text
  ['<name>', 'unknown', 'unknown'],
  ['path/<name>', 'unknown', 'unknown'],
  ['<path>/<name>', 'unknown', 'unknown'],
  ['<name>-app', true, true],
  ['<path>/app', true, true],
  ['<a>-<b>', true, 'unknown'],
  ['ap<rest>', true, 'unknown'],
  ['app-<suffix>', true, 'unknown'],
  ['app-<suffix>-task', true, true],
  ['app-<suffix>*', true, false],
  ['app-<suffix>/*', true, false],
  ['<name>*', 'unknown', false],
  ['<name>-*', 'unknown', false],
  ['<name>/*', 'unknown', false],
  ['<a>app<b>*', 'unknown', false],
  ['*<suffix>', false, false],
  ['*-<suffix>', false, false],
  ['ap*<suffix>', false, false],
  // the name of one role that is yet to be made
  ['<!name>', true, true],
  ['path/<!name>', true, true],
  ['<!name>*', true, false],
  ['<!stack>-*', true, false],
  ['<!name>/*', false, false],
  ['<!name>/app-*', true, false],
  ['<!name>-<suffix>', true, 'unknown'],
  // no role has such a name
  ['', true, true],
  ['app/', true, true],
  ['*/', true, true],
  ['a b', true, true],
  ['a:b', true, true],
  // nor such a path
  ['!?', true, true],
  ['a b/ap*', true, true],
  ['\u007f/ap*', true, true],
  ['¡/ap*', true, true],
];

const whole: readonly Case[] = [
  // partition, region and account do not matter
  ['arn:*:iam::*:role/app', true, true],
  ['arn:*:iam::*:role/app-*', true, false],
  ['arn:*:iam::*:role/*', false, false],
  ['arn:aws:iam::*:role/app', true, true],
  ['arn:aws*:iam:*:1111*:role/app', true, true],
  ['arn:<!partition>:iam::<!account>:role/app', true, true],
  ['arn:<partition>:iam::<account>:role/app', true, true],
  ['arn:<partition>:iam::<account>:role/*', false, false],
  ['arn:aws:iam::<$aws:PrincipalAccount>:role/app', true, true],
  ['arn:aws:iam::ACCOUNT_ID:role/*', false, false],
  ['arn:aws:iam::1:*', false, false],
  // service and type do
  ['*', false, false],
  ['**', false, false],
  ['arn:*', false, false],
  ['arn:aws:*', false, false],
  ['arn:aws:iam:*', false, false],
  ['arn:aws:iam::*', false, false],
  ['arn:aws:iam::111122223333:*', false, false],
  ['arn:aws:iam::111122223333:rol*', false, false],
  ['arn:aws:iam::111122223333:role*', false, false],
  ['arn:aws:iam::111122223333:?ole/app', false, false],
  ['arn:aws:iam::111122223333:*/app', false, false],
  ['arn:aws:*:*:*:role/app', false, false],
  ['arn:aws:i?m::111122223333:role/app', false, false],
  ['arn:aws:*:role/app', false, false],
  ['arn:aws:iam::111122223333:r*<x>/app', false, false],
  ['*:role/app', false, false],
  // unknown text may spell them out
  ['<whole>', 'unknown', 'unknown'],
  ['<whole>*', 'unknown', 'unknown'],
  ['<whole>/*', 'unknown', 'unknown'],
  ['*<whole>', 'unknown', 'unknown'],
  ['<base>:role/app', 'unknown', 'unknown'],
  ['arn:aws:iam::111122223333:<x>', 'unknown', 'unknown'],
  ['arn:aws:iam::111122223333:<x>/app', 'unknown', 'unknown'],
  ['arn:aws:iam::111122223333:<!x>/app', 'unknown', 'unknown'],
  ['arn:aws:i<x>::111122223333:role/app', 'unknown', 'unknown'],
  ['arn:<x>:*', 'unknown', 'unknown'],
  // what stands behind the first slash is no part of the type
  ['arn:aws:iam::111122223333:<x>/*', 'unknown', 'unknown'],
  ['arn:aws:iam::111122223333:<x>/*/a', 'unknown', 'unknown'],
  ['arn:aws:iam::111122223333:<x>/*<y>/a', 'unknown', 'unknown'],
  ['arn:aws:iam::111122223333:<x>/a<y>*b', 'unknown', 'unknown'],
  ['arn:aws:iam::<rest>', 'unknown', 'unknown'],
  ['arn:aws:<service>::111122223333:role/*', 'unknown', 'unknown'],
  ['arn:aws:*:<rest>', false, false],
  // what reaches no role is another rule's business
  ['', true, true],
  ['app', true, true],
  ['role/*', true, true],
  ['arn:aws:s3:::bucket/*', true, true],
  ['arn:aws:s3:::<bucket>/*', true, true],
  ['arn:aws:iam::111122223333:instance-profile/*', true, true],
  ['arn:aws:iam::111122223333:user/*', true, true],
  ['arn:aws:iam:us-east-1:111122223333:role/*', true, true],
  ['arn:aws:iam::111122223333:Role/*', true, true],
  ['arn:aws:iam::111122223333:role', true, true],
  ['arn:aws:iam::*role/app', true, true],
  ['*role/app', true, true],
  ['arn:aws:iam:::role/*', true, true],
  [':::::role/*', true, true],
];

describe('an element that names a role', () => {
  test.each([...behindRole.map(([name, ...is]) => [ROLE + name, ...is] as const), ...whole])(
    '%s: prefix %s, literal %s',
    (element, prefix, literal) => {
      expect(namedArn(pieces(element), PREFIX)).toBe(prefix);
      expect(namedArn(pieces(element), LITERAL)).toBe(literal);
    },
  );

  test('how pieces are cut makes no difference', () => {
    expect(namedArn(['arn:aws', ':iam::1', '11122223333:ro', 'le', '/a', 'pp-', '*'], PREFIX)).toBe(true);
    expect(namedArn(['arn:aws', ':iam::1', '11122223333:ro', 'le', '/', '', '*'], PREFIX)).toBe(false);
  });

  test.each([
    [0, true],
    [1, false],
  ] as const)('a prefix of %s characters asked: `role/*` is %s', (minPrefix, is) => {
    expect(namedArn(pieces(`${ROLE}*`), { ...PREFIX, minPrefix })).toBe(is);
  });

  test.each<readonly [string, Want, Kleene]>([
    ['arn:aws:iam::111122223333:instance-profile/*', { ...PREFIX, type: 'instance-profile' }, false],
    ['arn:aws:iam::111122223333:instance-profile/app', { ...PREFIX, type: 'instance-profile' }, true],
    ['arn:aws:dynamodb:*:*:table/*', { ...PREFIX, service: 'dynamodb', type: 'table' }, false],
    ['arn:aws:dynamodb:*:*:table/orders*', { ...PREFIX, service: 'dynamodb', type: 'table' }, true],
    ['arn:aws:dynamodb:*', { ...PREFIX, service: 'dynamodb', type: 'table' }, false],
    // other services have regions, and names that are not known to be like IAM's
    ['arn:aws:dynamodb:us-east-1:*:table/*', { ...PREFIX, service: 'dynamodb', type: 'table' }, false],
    ['arn:aws:dynamodb:us-east-1:*:table/ ?', { ...PREFIX, service: 'dynamodb', type: 'table' }, false],
    ['arn:aws:dynamodb:<!region>:*:table/x/', { ...PREFIX, service: 'dynamodb', type: 'table' }, true],
  ])('another kind: %s', (element, want, is) => {
    expect(namedArn(pieces(element), want)).toBe(is);
  });
});

const HERE: OwnAccount = { partition: 'aws', account: '111122223333' };
const NOWHERE: OwnAccount = {};

describe('NotResource', () => {
  test.each<readonly [items: readonly string[], here: Kleene, nowhere: Kleene]>([
    [[], true, true],
    [['arn:aws:s3:::*'], true, true],
    [[`${ROLE}app`], true, true],
    [[`${ROLE}app-*`, `${ROLE}team-*`], true, true],
    [['*'], false, false],
    [['arn:aws:iam::*'], false, false],
    [['arn:aws:iam::*:role/*'], false, false],
    [['arn:*:iam::*:role/*'], false, false],
    [['arn:aws:iam::*:*'], false, false],
    [['arn:aws:iam::*:role/*-app', 'arn:aws:iam::*:role/*'], false, false],
    // a path may hold colons, which `?` does not match
    [['arn:aws:iam::*:role/?', 'arn:aws:iam::*:role/??*'], true, true],
    [['arn:aws:iam::*:role/?*'], true, true],
    [['arn:aws:iam::*:role/[a-z]*'], true, true],
    [[`${ROLE}*`], false, 'unknown'],
    [['arn:aws:iam::444455556666:role/*'], true, 'unknown'],
    [['arn:aws:iam::444455556666:role/app'], true, true],
    [['arn:aws:iam::1111*:role/*'], false, 'unknown'],
    [['arn:aws-cn:iam::*:role/*'], true, false],
    [['arn:aws-cn:iam::*:role/*', 'arn:aws:s3:::*'], true, 'unknown'],
    // a partition that is not spelled out, or not that of an ARN, is nobody's own
    [['arn:aws*:iam::*:role/*'], false, false],
    [['arn:aws-c?:iam::*:role/*'], true, true],
    [['arn:aws-c*:iam::*:role/*'], true, true],
    [['arn:aws-<!x>:iam::*:role/*', 'arn:aws:iam::*:role/*'], false, false],
    [['x:aws-cn:*', 'arn:aws:iam::*:role/*'], false, false],
    [['arn:<!partition>:iam::<!account>:role/*'], false, false],
    [['arn:<!partition>:iam::<!account>:role/app'], true, true],
    [['arn:aws:iam::<!account>1:role/*'], true, 'unknown'],
    [['<!x>:aws:iam::*:role/*'], 'unknown', 'unknown'],
    [['arn:<!partition>:*'], false, false],
    [['arn:<!partition>:iam::*'], false, false],
    [['arn:aws:iam::<$aws:PrincipalAccount>:role/*'], false, false],
    [['arn:aws:iam::<account>:role/*'], 'unknown', 'unknown'],
    [['arn:aws:iam::*:role/<$aws:username>*'], true, true],
    [['arn:aws:iam::*:role/<$aws:username>', 'arn:aws:iam::*:role/*/*'], true, true],
    [['arn:aws:iam::*:role/<name>'], 'unknown', 'unknown'],
    [['arn:aws:iam::*:role/<name>-app'], true, true],
    [['<whole>'], 'unknown', 'unknown'],
    [['arn:aws:iam::*:role/<!name>'], true, true],
  ])('%j leaves roles: %s, own account not known: %s', (items, here, nowhere) => {
    expect(complementReaches(list(items, { not: true }), PREFIX, HERE)).toBe(here);
    expect(complementReaches(list(items, { not: true }), PREFIX, NOWHERE)).toBe(nowhere);
  });

  test('more items that are not known may take the rest away', () => {
    expect(complementReaches(list([`${ROLE}app`], { not: true, open: 'more' }), PREFIX, HERE)).toBe('unknown');
    expect(complementReaches(list(['*'], { not: true, open: 'more' }), PREFIX, HERE)).toBe(false);
  });
});

describe('a whole list', () => {
  test('one answer an element, and one for what is not known', () => {
    expect(namedElements(list([`${ROLE}app`, '*', '<x>'], { open: 'more' }), PREFIX, HERE)).toEqual([
      { is: true, item: 0 },
      { is: false, item: 1 },
      { is: 'unknown', item: 2 },
      { is: 'unknown' },
    ]);
  });

  test('one answer for NotResource', () => {
    expect(namedElements(list([`${ROLE}app`], { not: true }), PREFIX, HERE)).toEqual([{ is: false }]);
    expect(namedElements(list(['arn:aws:iam::*:role/*'], { not: true }), PREFIX, HERE)).toEqual([{ is: true }]);
  });

  test('none for none', () => {
    expect(namedElements(list([]), PREFIX, HERE)).toEqual([]);
  });
});

describe('hostile text', () => {
  test.each<readonly [name: string, text: string, named: Kleene, left: readonly Kleene[]]>([
    ['many stars', `${ROLE}${'*a'.repeat(5000)}`, false, [true, 'unknown']],
    ['many question marks', `${ROLE}*${'?'.repeat(5000)}`, false, [true, 'unknown']],
    ['many slashes', `${ROLE}${'*/'.repeat(5000)}`, true, [true, 'unknown']],
    ['many colons', ':*'.repeat(5000), true, [true]],
    ['a long name', `${ROLE}${'a'.repeat(200_000)}`, true, [true]],
  ])('%s', (_name, text, named, left) => {
    expect([named, false]).toContain(namedArn([text], PREFIX));
    expect(left).toContain(complementReaches({ not: true, items: [{ pieces: [text] }] }, PREFIX, HERE));
  });
});

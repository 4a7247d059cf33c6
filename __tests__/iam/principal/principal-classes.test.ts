import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Universe } from '../../../src/iam/access/universe.js';
import { isAbout } from '../../../src/iam/principal/principal.js';
import {
  holdersInGeneral,
  type PrincipalList,
  principalClasses,
} from '../../../src/iam/principal/principal-classes.js';
import { contextOf } from '../../../src/iam/principal/principal-context.js';
import type { Gap, Pieces, PrincipalElement } from '../../../src/iam/statement.js';
import { account as ownAccount, statement, unknownGap } from '../build.js';

const A = '111122223333';
const B = '444455556666';

function list(effect: PrincipalList['effect'], not: boolean, items: PrincipalElement[], open?: unknown): PrincipalList {
  return { effect, principals: { not, items, ...(open !== undefined && { open }) } };
}

const aws = (...pieces: (string | Gap)[]): PrincipalElement => ({ kind: 'AWS', pieces });
const name: Gap = { stands: 'fixed', name: 'aws_iam_role.app name' };

const elements: PrincipalElement[] = [
  { kind: 'any', pieces: ['*'] },
  aws('*'),
  aws(A),
  aws(`arn:aws:iam::${B}:root`),
  aws(`arn:aws:iam::${A}:user/bob`),
  aws(`arn:aws:iam::${A}:user/any`),
  aws(`arn:aws:iam::${A}:role/team/app`),
  aws(`arn:aws:iam::${A}:role/app`),
  aws(`arn:aws:iam::${B}:role/app`),
  aws(`arn:aws:sts::${A}:assumed-role/app/s1`),
  aws(`arn:aws:sts::${A}:federated-user/bob`),
  aws(`arn:aws:iam::${A}:role/*`),
  aws('AIDAJQABLZS4A3QDU576Q'),
  aws(ownAccount),
  aws('arn:aws:iam::', ownAccount, ':root'),
  aws(`arn:aws:iam::${A}:role/`, name),
  aws(unknownGap),
  { kind: 'Service', pieces: ['ec2.amazonaws.com'] },
  { kind: 'Service', pieces: ['logs.eu-west-1.amazonaws.com'] },
  { kind: 'Service', pieces: [unknownGap, '.amazonaws.com'] },
  { kind: 'Federated', pieces: ['accounts.google.com'] },
  { kind: 'Federated', pieces: [`arn:aws:iam::${A}:saml-provider/idp`] },
  { kind: 'Federated', pieces: [`arn:aws:iam::${A}:oidc-provider/`, name] },
  { kind: 'CanonicalUser', pieces: ['a'.repeat(64)] },
];

/** Of no form that AWS writes. */
const unreadable: PrincipalElement[] = [
  aws('foo bar'),
  aws(`arn:aws:iam::${A}:group/g`),
  { kind: 'Service', pieces: ['s3'] },
  { kind: 'Federated', pieces: ['token.example.com'] },
];

/** All who may ask, written down without looking at the lists. */
const requesters = [
  ...[A, B, '777788889999', '123456789012'].flatMap((account) => [
    `arn:aws:iam::${account}:root`,
    ...['bob', 'any', 'team/bob', 'x'].map((user) => `arn:aws:iam::${account}:user/${user}`),
    ...['app/s1', 'app/s2', 'any/any', 'other/s1'].map((role) => `arn:aws:sts::${account}:assumed-role/${role}`),
    ...['bob', 'any', 'x'].map((user) => `arn:aws:sts::${account}:federated-user/${user}`),
  ]),
  `arn:aws-cn:iam::${A}:user/bob`,
  'ec2.amazonaws.com',
  'logs.eu-west-1.amazonaws.com',
  'logs.us-east-1.amazonaws.com',
  'logs.amazonaws.com',
  'lambda.amazonaws.com',
  'accounts.google.com',
  'www.amazon.com',
  `arn:aws:iam::${A}:saml-provider/idp`,
  `arn:aws:iam::${A}:saml-provider/other`,
  `arn:aws:iam::${B}:oidc-provider/any.example.com`,
  'a'.repeat(64),
  'b'.repeat(64),
  'anonymous',
];

const bitsOf = (bits: readonly boolean[]) => bits.map(Number).join('');

const lists = fc.array(
  fc
    .record({
      effect: fc.constantFrom('Allow' as const, 'Deny' as const),
      not: fc.boolean(),
      items: fc.subarray([...elements, ...unreadable], { maxLength: 4 }),
      open: fc.option(fc.constant('more'), { nil: undefined, freq: 8 }),
    })
    .map(({ effect, not, items, open }) => list(effect, not, items, open)),
  { minLength: 1, maxLength: 3 },
);

/** What is said of the role of a session: one of those that are mentioned with its name, if any are. */
function rolesOf(who: string, some: readonly PrincipalList[]): (string | undefined)[] {
  const [, account, name] = /^arn:aws:sts::(\d+):assumed-role\/([^/]*)/.exec(who) ?? [];
  if (account === undefined || name === undefined) return [undefined];
  const texts = some.flatMap(({ principals }) => principals.items.map(({ pieces }) => pieces.join('')));
  const mentioned = texts.filter(
    (text) => text.startsWith(`arn:aws:iam::${account}:role/`) && text.endsWith(`/${name}`),
  );
  return mentioned.length > 0
    ? mentioned
    : [`arn:aws:iam::${account}:role/${name}`, `arn:aws:iam::${account}:role/x/${name}`];
}

const universes = fc.constantFrom<Universe>({}, { account: A, partition: 'aws' }, { account: '777788889999' });

describe('every requester is like one of the classes', () => {
  test('in all that the lists say, and in what its requests carry', () => {
    fc.assert(
      fc.property(lists, universes, (some, universe) => {
        const { classes, complete } = principalClasses(some, universe);
        expect(complete).toBe(true);
        const asked = requesters.flatMap((who) => rolesOf(who, some).map((role) => ({ who, role })));
        for (const { who, role } of asked) {
          const world = role === undefined ? universe : { ...universe, principalArn: role };
          const truths = some.map((one) => isAbout({ ...statement({ action: '*' }), ...one }, who, world));
          const carries = new Map(contextOf(who));
          if (role !== undefined) carries.set('aws:principalarn', [role]);
          const like = classes.find(
            ({ bits, given }) =>
              truths.every((is, index) => is === 'unknown' || is === bits[index]) &&
              [...given].every(
                ([key, values]) => !carries.has(key) || JSON.stringify(carries.get(key)) === JSON.stringify(values),
              ),
          );
          if (like === undefined) throw new Error(`${who} is like none: ${truths.join()}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an example is one of its class, where that is known', () => {
    fc.assert(
      fc.property(lists, universes, (some, universe) => {
        for (const { principal, bits, given } of principalClasses(some, universe).classes) {
          const [principalArn] = given.get('aws:principalarn') ?? [];
          const world = principalArn === undefined ? universe : { ...universe, principalArn };
          for (const [index, one] of some.entries()) {
            const is = isAbout({ ...statement({ action: '*' }), ...one }, principal, world);
            const gaps = one.principals.items.some(
              (item) =>
                unreadable.includes(item) ||
                item.pieces.some((piece) => typeof piece !== 'string' || piece.includes('/*')),
            );
            if (is !== 'unknown' && !gaps && one.principals.open === undefined) expect(is).toBe(bits[index]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('classes', () => {
  const classesOf = (...some: PrincipalList[]) => principalClasses(some, {}).classes;
  const bits = (...some: PrincipalList[]) => new Set(classesOf(...some).map((one) => bitsOf(one.bits)));

  test('whom one policy names and another does not', () => {
    const bob = list('Allow', false, [aws(`arn:aws:iam::${A}:user/bob`)]);
    const all = list('Allow', false, [aws(A)]);
    expect(bits(bob, all)).toEqual(new Set(['11', '01', '00']));
    const found = classesOf(bob, all).find((one) => bitsOf(one.bits) === '11');
    expect(found?.principal).toBe(`arn:aws:iam::${A}:user/bob`);
    expect(found?.given.get('aws:principalarn')).toEqual([`arn:aws:iam::${A}:user/bob`]);
  });

  test('a role is one of its sessions, with the role as its ARN', () => {
    const role: Pieces = [`arn:aws:iam::${A}:role/team/app`];
    const [first] = classesOf(list('Allow', false, [{ kind: 'AWS', pieces: role }]));
    expect(first?.principal).toBe(`arn:aws:sts::${A}:assumed-role/app/any`);
    expect(first?.given.get('aws:principalarn')).toEqual(role);
  });

  test('a session that is mentioned is of a role that is', () => {
    const session = aws(`arn:aws:sts::${A}:assumed-role/app/s1`);
    const roles = ['app', 'team/app'].map((name) => aws(`arn:aws:iam::${A}:role/${name}`));
    const arns = (...items: PrincipalElement[]) =>
      classesOf(list('Allow', false, [session]), list('Allow', false, items)).flatMap(({ principal, given }) =>
        principal.endsWith('/app/s1') ? [given.get('aws:principalarn')?.[0]] : [],
      );
    expect(arns()).toEqual([undefined]);
    expect(arns(...roles)).toEqual(roles.map(({ pieces }) => pieces[0]));
  });

  test('the ARN of a role stays, whatever anybody asks for', () => {
    const some = [list('Allow', false, [aws(`arn:aws:iam::${A}:role/team/app`), aws(`arn:aws:iam::${A}:user/bob`)])];
    const all = principalClasses(some, {}, () => false).classes.map(({ given }) => [...given]);
    expect(all).toContainEqual([['aws:principalarn', [`arn:aws:iam::${A}:role/team/app`]]]);
    expect(all.filter((given) => given.length > 0)).toHaveLength(1);
  });

  test.each(unreadable)('whom $kind $pieces names is not known', (item) => {
    expect(bits(list('Allow', false, [item]))).toEqual(new Set(['0', '1']));
  });

  test('somebody else of an account has no ARN of its own', () => {
    const other = classesOf(list('Allow', false, [aws(A)])).find(({ principal }) => principal.endsWith('user/any'));
    expect(other?.given.get('aws:principalaccount')).toEqual([A]);
    expect(other?.given.has('aws:principalarn')).toBe(false);
  });

  test('an account that nobody mentions is any account', () => {
    const { classes } = principalClasses([list('Allow', false, [aws(A)])], { account: B });
    const others = classes.filter(
      ({ principal }) => principal.endsWith(':user/any') && !principal.includes(A) && !principal.includes(B),
    );
    expect(others).toHaveLength(1);
    expect(others[0]?.given.has('aws:principalaccount')).toBe(false);
    expect(others[0]?.given.get('aws:principaltype')).toEqual(['User']);
  });

  test('the same element is about the same, wherever it stands', () => {
    const own = aws('arn:aws:iam::', ownAccount, ':root');
    expect(bits(list('Allow', false, [own]), list('Allow', false, [own, aws(B)]))).toEqual(new Set(['00', '01', '11']));
  });

  test('unknown text need not be the same', () => {
    const either = () => aws(unknownGap);
    expect(bits(list('Allow', false, [either()]), list('Allow', false, [either()])).has('10')).toBe(true);
  });

  test('keys that nobody asks for tell no classes apart', () => {
    const users = Array.from({ length: 50 }, (_, at) => aws(`arn:aws:iam::${A}:user/u${at}`));
    const lists = [list('Allow', false, users)];
    expect(
      principalClasses(lists, {}, () => false)
        .classes.map((one) => bitsOf(one.bits))
        .sort(),
    ).toEqual(['0', '1']);
    expect(principalClasses(lists, {}).classes.length).toBeGreaterThan(50);
  });

  test('very many gaps are too many ways', () => {
    const lists = Array.from({ length: 20 }, () => list('Allow', false, [aws(unknownGap)]));
    const { classes, complete } = principalClasses(lists, {});
    expect(complete).toBe(false);
    expect(classes.length).toBeGreaterThan(0);
  });

  test('very many principals use up the budget', () => {
    const gaps = Array.from({ length: 1000 }, (_, at) => aws(`arn:aws:iam::${A}:role/r${at}-`, unknownGap));
    const users = Array.from({ length: 1000 }, (_, at) => aws(`arn:aws:iam::${100000000000 + at}:user/u`));
    expect(principalClasses([list('Allow', false, [...gaps, ...users])], {}).complete).toBe(false);
  });
});

test('users, roles and federated users hold identity policies', () => {
  const types = holdersInGeneral({ account: A }).map(({ given }) => given.get('aws:principaltype')?.[0]);
  expect(types).toEqual(['User', 'AssumedRole', 'FederatedUser']);
});

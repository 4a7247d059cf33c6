import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { not as except } from '../../../src/iam/access/access.js';
import { accessFor, asAsked } from '../../../src/iam/access/asked.js';
import { contains, decide } from '../../../src/iam/access/decide.js';
import { explain } from '../../../src/iam/access/explain.js';
import { allowsAll, type Policies, type Policy } from '../../../src/iam/access/policies.js';
import { applies, type Request } from '../../../src/iam/access/request.js';
import type { Universe } from '../../../src/iam/access/universe.js';
import { type Kleene, not } from '../../../src/iam/kleene.js';
import type { Statement } from '../../../src/iam/statement.js';
import { condition, request, statement, unknownGap } from '../build.js';

const A = '111122223333';
const B = '444455556666';
const role = `arn:aws:iam::${A}:role/app`;
const universe: Universe = { account: A };

type Parts = Parameters<typeof statement>[0];

const whos: NonNullable<Parts['principal']>[] = [
  '*',
  { AWS: A },
  { AWS: `arn:aws:iam::${B}:root` },
  { AWS: `arn:aws:iam::${A}:user/bob` },
  { AWS: [role, `arn:aws:iam::${B}:user/bob`] },
  { AWS: `arn:aws:sts::${A}:assumed-role/app/s` },
  { Service: 'ec2.amazonaws.com' },
  { AWS: A, Federated: 'accounts.google.com' },
];

const effects = fc.constantFrom('Allow', 'Allow', 'Deny');
const parts = fc.record({
  effect: effects,
  action: fc.constantFrom('*', 'sts:*', 'sts:AssumeRole', 's3:GetObject'),
  resource: fc.constantFrom('*', role, 'arn:aws:s3:::b/*'),
  conditions: fc.subarray([
    condition('StringEquals', 'aws:PrincipalAccount', A),
    condition('Bool', 'aws:MultiFactorAuthPresent', 'true'),
    condition('ArnNotLike', 'aws:PrincipalArn', 'arn:aws:iam::*:user/*'),
  ]),
});

const plain = parts.map(statement);
const forWhom = fc
  .tuple(parts, fc.constantFrom(...whos), fc.boolean())
  .map(([one, principal, isExcept]) =>
    statement(isExcept && one.effect === 'Deny' ? { ...one, notPrincipal: principal } : { ...one, principal }),
  );

function policy(one: fc.Arbitrary<Statement>, maxLength = 3): fc.Arbitrary<Policy> {
  return fc.array(one, { maxLength }).map((statements) => ({ statements }));
}

const often = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });
const policies: fc.Arbitrary<Policies> = fc
  .record({
    identity: often(policy(plain)),
    resource: often(policy(forWhom)),
    boundary: fc.option(policy(plain), { nil: undefined, freq: 1 }),
    scps: fc.option(fc.array(policy(plain, 2), { maxLength: 2 }), { nil: undefined, freq: 1 }),
    rcps: fc.option(fc.array(policy(forWhom, 2), { maxLength: 1 }), { nil: undefined, freq: 1 }),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)));

const requests: fc.Arbitrary<Request> = fc.record({
  principal: fc.constantFrom(
    `arn:aws:iam::${A}:user/bob`,
    `arn:aws:iam::${A}:user/eve`,
    `arn:aws:iam::${B}:user/bob`,
    `arn:aws:sts::${A}:assumed-role/app/s`,
    `arn:aws:sts::${A}:assumed-role/AWSServiceRoleForX/s`,
    `arn:aws:iam::${A}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`,
    `arn:aws:sts::${A}:federated-user/bob`,
    `arn:aws:iam::${A}:root`,
    'ec2.amazonaws.com',
    'accounts.google.com',
    'anonymous',
    'aws_iam_role.app',
  ),
  action: fc.constantFrom('sts:AssumeRole', 's3:GetObject', 'iam:PassRole'),
  resource: fc.constantFrom(role, `arn:aws:iam::${B}:role/app`, 'arn:aws:s3:::b/k'),
  context: fc.constantFrom(request({}), request({ 'aws:MultiFactorAuthPresent': 'true' })),
});

const rank = (is: Kleene) => [false, 'unknown', true].indexOf(is);
const runs = { numRuns: 2_000 };

/** What AWS's pages say, as a list of steps, for policies that are known and requesters of whom everything is. */
function stepByStep(given: Policies, asked: Request): Kleene {
  const { identity, resource, boundary, scps = [], rcps = [] } = given;
  const is = (one: Statement) => applies(one, asked, universe) === true;
  const denies = (one: Policy) => one.statements.some((each) => each.effect === 'Deny' && is(each));
  const allows = (one: Policy) => one.statements.some((each) => each.effect === 'Allow' && is(each));
  if ([identity, resource, boundary, ...scps, ...rcps].some((one) => one !== undefined && denies(one))) return false;
  for (const level of [...scps, ...rcps]) {
    if (level.statements.some(({ effect }) => effect === 'Allow') && !allows(level)) return false;
  }
  const account = asked.principal.split(':')[4];
  const owner = asked.resource.split(':')[4] || A;
  const isBounded = boundary === undefined || allows(boundary);
  const byIdentity = identity !== undefined && allows(identity) && isBounded;
  if (account !== undefined && account !== owner) {
    return byIdentity && asked.action !== 'iam:PassRole' && (resource === undefined || allows(resource));
  }
  const isTrust = asked.action === 'sts:AssumeRole' && asked.resource.includes(':role/');
  if (byIdentity && (resource === undefined || !isTrust)) return true;
  for (const one of resource?.statements ?? []) {
    for (const item of one.principals?.items ?? []) {
      if (one.effect !== 'Allow' || !is({ ...one, principals: { not: false, items: [item] } })) continue;
      const name = item.pieces.join('');
      if (/:root$|^\d+$/.test(name) ? byIdentity : !name.includes(':role/') || isBounded) return true;
    }
  }
  return false;
}

describe('a decision', () => {
  test('is what the steps of AWS come to', () => {
    const known = requests.filter(
      ({ principal }) => /:user\/|role\/app|^anonymous/.test(principal) && !/federated/.test(principal),
    );
    const counts = { true: 0, false: 0 };
    fc.assert(
      fc.property(policies, known, (given, one) => {
        const { policies: asked, request: full } = asAsked(given, one, universe);
        const { is } = decide(given, one, universe);
        const unclear =
          given.resource?.statements.some(({ principals }) => principals?.not) || given.rcps !== undefined;
        fc.pre(!unclear);
        expect(is).toBe(stepByStep(asked, full));
        counts[String(is) as 'true' | 'false'] += 1;
      }),
      runs,
    );
    expect(Math.min(counts.true, counts.false)).toBeGreaterThan(30);
  });

  test('is the same as of the set of requests', () => {
    fc.assert(
      fc.property(policies, requests, (given, one) => {
        const asked = asAsked(given, one, universe);
        const { is } = decide(given, one, universe);
        // in a set of requests nothing says which policies are a federated user's own
        const unclear = one.principal.includes(':federated-user/') ? (['unknown'] as const) : [];
        expect([is, ...unclear]).toContain(contains(accessFor(asked), asked.request, universe));
        expect([not(is), ...unclear]).toContain(contains(except(accessFor(asked)), asked.request, universe));
      }),
      runs,
    );
  });

  test('always has a reason, about a statement that is there', () => {
    fc.assert(
      fc.property(policies, requests, fc.nat(), (given, one, at) => {
        const some = unknownInPlaceOf(given, at);
        const { is, because } = decide(some, one, universe);
        expect(because.length).toBeGreaterThan(0);
        expect(explain({ is, because })).not.toMatch(/undefined/);
        for (const reason of because) {
          if (!('statement' in reason)) continue;
          const { part, level = 1, statement: index } = reason;
          const at = part === 'scp' ? some.scps?.[level - 1] : part === 'rcp' ? some.rcps?.[level - 1] : some[part];
          expect(at?.statements[index]).toBeDefined();
        }
        const whys = new Set(because.map(({ why }) => why));
        if (is === true) expect([...whys].every((why) => why === 'allows' || why === 'root user')).toBe(true);
        if (is !== true) expect(whys.has('allows')).toBe(false);
        if (is !== false) expect(whys.has('denies') || whys.has('allows nothing')).toBe(false);
      }),
      runs,
    );
  });
});

describe('nothing is added', () => {
  const places = fc.constantFrom('identity', 'resource', 'boundary', 'scps', 'rcps');

  test('by a Deny', () => {
    fc.assert(
      fc.property(policies, requests, forWhom, plain, places, (given, one, whom, some, place) => {
        const more: Statement = { ...(place === 'resource' || place === 'rcps' ? whom : some), effect: 'Deny' };
        const add = (to: Policy = { statements: [] }): Policy => ({ statements: [...to.statements, more] });
        const [first, ...rest] = (place === 'scps' || place === 'rcps' ? given[place] : undefined) ?? [];
        const next: Policies =
          place === 'scps' || place === 'rcps'
            ? { ...given, [place]: [add(first), ...rest] }
            : given[place] === undefined
              ? given
              : { ...given, [place]: add(given[place]) };
        expect(rank(decide(next, one, universe).is)).toBeLessThanOrEqual(rank(decide(given, one, universe).is));
      }),
      runs,
    );
  });

  test('by a boundary, an SCP or an RCP', () => {
    fc.assert(
      fc.property(policies, requests, policy(plain), policy(forWhom), (given, one, some, whom) => {
        const before = rank(decide(given, one, universe).is);
        const { boundary: _, ...unbounded } = given;
        const free = rank(decide(unbounded, one, universe).is);
        expect(rank(decide({ ...unbounded, boundary: some }, one, universe).is)).toBeLessThanOrEqual(free);
        for (const next of [
          { ...given, scps: [...(given.scps ?? []), some] },
          { ...given, rcps: [...(given.rcps ?? []), whom] },
        ]) {
          expect(rank(decide(next, one, universe).is)).toBeLessThanOrEqual(before);
        }
      }),
      runs,
    );
  });

  test('by identity policies that allow everything, other than to who needs them', () => {
    fc.assert(
      fc.property(policies, requests, (given, one) => {
        const { identity: _, ...rest } = given;
        const without = rank(decide(rest, one, universe).is);
        expect(rank(decide({ ...rest, identity: allowsAll }, one, universe).is)).toBeGreaterThanOrEqual(without);
      }),
      { numRuns: 300 },
    );
  });
});

/** The policies with something unknown in the place of one thing in them: the `at`th, counted around. */
function unknownInPlaceOf(given: Policies, at: number): Policies {
  const changed = new Map<Policy, Policy>();
  const all = [given.identity, given.resource, given.boundary, ...(given.scps ?? []), ...(given.rcps ?? [])].filter(
    (one) => one !== undefined,
  );
  const ways = all.flatMap((one) => [
    { one, next: { ...one, open: 'more' } },
    ...one.statements.flatMap((each, index) =>
      blurred(each).map((next) => ({ one, next: { ...one, statements: one.statements.with(index, next) } })),
    ),
  ]);
  const way = ways[at % Math.max(ways.length, 1)];
  if (way !== undefined) changed.set(way.one, way.next);
  const map = (one: Policy) => changed.get(one) ?? one;
  return {
    ...(given.identity && { identity: map(given.identity) }),
    ...(given.resource && { resource: map(given.resource) }),
    ...(given.boundary && { boundary: map(given.boundary) }),
    ...(given.scps && { scps: given.scps.map(map) }),
    ...(given.rcps && { rcps: given.rcps.map(map) }),
  };
}

/** The statement with one thing unknown, in every way. */
function blurred(one: Statement): Statement[] {
  const gap = { pieces: [unknownGap] };
  const { actions, resources, principals } = one;
  return [
    { ...one, effect: 'unknown' },
    { ...one, openConditions: 'more' },
    { ...one, actions: { ...actions, items: [gap] } },
    { ...one, actions: { ...actions, open: 'more' } },
    ...(resources === undefined ? [] : [{ ...one, resources: { ...resources, items: [gap] } }]),
    ...(principals === undefined
      ? []
      : [
          { ...one, principals: { ...principals, open: 'more' } },
          ...principals.items.map((item, index) => {
            const { items } = principals;
            // a bare `*` that is not known to be one is no element at all
            const next = item.kind === 'any' ? items.toSpliced(index, 1) : items.with(index, { ...item, ...gap });
            return { ...one, principals: { ...principals, items: next, ...(item.kind === 'any' && { open: 'more' }) } };
          }),
        ]),
    ...one.conditions.map((each, index) => ({
      ...one,
      conditions: one.conditions.with(index, { ...each, values: [gap] }),
    })),
  ];
}

describe('what is not known', () => {
  test('never turns an answer around', () => {
    let undecided = 0;
    fc.assert(
      fc.property(policies, requests, fc.nat(), (given, one, at) => {
        const { is } = decide(given, one, universe);
        const { is: blurred } = decide(unknownInPlaceOf(given, at), one, universe);
        if (is !== 'unknown' && blurred !== is) {
          expect(blurred).toBe('unknown');
          undecided += 1;
        }
      }),
      runs,
    );
    expect(undecided).toBeGreaterThan(50);
  });

  test('the account of who is asked', () => {
    fc.assert(
      fc.property(policies, requests, (given, one) => {
        const { is } = decide(given, one, {});
        for (const account of [A, B]) {
          const known = decide(given, one, { account }).is;
          if (is !== 'unknown') expect(known).toBe(is);
        }
      }),
      { numRuns: 500 },
    );
  });
});

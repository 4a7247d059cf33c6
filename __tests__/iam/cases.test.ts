import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/iam/access/decide.js';
import { grantsBeyond } from '../../src/iam/access/grants-beyond.js';
import type { Policies, Policy } from '../../src/iam/access/policies.js';
import type { Request } from '../../src/iam/access/request.js';
import type { Universe } from '../../src/iam/access/universe.js';
import type { Pieces, Statement } from '../../src/iam/statement.js';
import { statementsOf } from '../support/policy.js';
import { request as contextOf, unknownGap } from './build.js';
import { actions } from './cases/actions.js';
import { type Asked, type Case, casesOf, type Document, type Documents } from './cases/case.js';
import { conditions } from './cases/conditions.js';
import { evaluation } from './cases/evaluation.js';
import { examples } from './cases/examples.js';
import { inclusions } from './cases/inclusions.js';
import { principals } from './cases/principals.js';
import { resources } from './cases/resources.js';
import { setOperators } from './cases/set-operators.js';
import { variables } from './cases/variables.js';

const tables = { actions, resources, conditions, setOperators, variables, principals, evaluation, examples };
const all = Object.values(tables).flatMap(casesOf);

/** Nothing is known beyond the policies: AWS's pages say nothing more either. */
const world: Universe = {};

const policyOf = (documents: readonly Document[]): Policy => ({ statements: documents.flatMap(statementsOf) });

function policiesOf({ identity, resource, boundary, scps, rcps }: Documents): Policies {
  return {
    ...(identity && { identity: policyOf(identity) }),
    ...(resource && { resource: policyOf([resource]) }),
    ...(boundary && { boundary: policyOf([boundary]) }),
    ...(scps && { scps: scps.map(policyOf) }),
    ...(rcps && { rcps: rcps.map(policyOf) }),
  };
}

function requestOf({ principal, action, resource, context }: Asked): Request {
  const entries = Object.entries(context).map(([key, values]) => [key, [values].flat()] as const);
  return { principal, action, resource, context: contextOf(Object.fromEntries(entries)) };
}

describe.each(Object.entries(tables))("AWS's pages: %s", (_, groups) => {
  test.each(casesOf(groups))('$name ($page)', (one: Case) => {
    expect(decide(policiesOf(one), requestOf(one.request), world).is).toBe(one.is);
  });
});

describe("AWS's pages: whether policies grant anything beyond others", () => {
  test.each(inclusions)('$name ($page)', ({ p, q, beyond }) => {
    const [after, before] = [{ identity: policyOf(p) }, { identity: policyOf(q) }];
    const found = grantsBeyond(after, before, world);
    expect(found.is).toBe(beyond);
    // a request that shows it has to hold, one by one
    const replayed = found.is === true && [after, before].map((policies) => decide(policies, found.request, world).is);
    expect(replayed).toEqual(beyond && [true, false]);
  });
});

describe('the tables', () => {
  test('there are cases enough, each with a page', () => {
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(inclusions.length).toBeGreaterThanOrEqual(60);
    expect([...all, ...inclusions].filter(({ page }) => !page.startsWith('https://'))).toEqual([]);
  });

  test('no case is there twice', () => {
    const twice = all.filter(({ name }, index) => all.findIndex((other) => other.name === name) !== index);
    expect(twice.map(({ name }) => name)).toEqual([]);
    expect(new Set(inclusions.map(({ name }) => name)).size).toBe(inclusions.length);
  });
});

/** The literal text that may go: a whole element or a part of it. */
const cut = fc.record({
  at: fc.nat(),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  whole: fc.boolean(),
  length: fc.nat(6),
});
type Cut = typeof cut extends fc.Arbitrary<infer T> ? T : never;

/** The pieces with unknown text in place of some (or all) of theirs. */
function unknownIn(pieces: Pieces, { from, whole, length }: Cut): Pieces {
  const literals = pieces.flatMap((piece, index) => (typeof piece === 'string' ? [index] : []));
  const index = literals[Math.floor(from * literals.length)];
  const text = index === undefined ? undefined : pieces[index];
  if (whole || index === undefined || typeof text !== 'string') return [unknownGap];
  // an escape such as ${*} is one character, and so is what JavaScript writes in two
  const characters = text.match(/\$\{[*?$]\}|./gsu) ?? [];
  const start = Math.floor(from * characters.length);
  const [before, after] = [characters.slice(0, start).join(''), characters.slice(start + length).join('')];
  const kept = [before, unknownGap, after].filter((piece) => piece !== '');
  return [...pieces.slice(0, index), ...kept, ...pieces.slice(index + 1)];
}

/** One element of the statements, counted through all of them, is not known any more. */
function blur(statements: readonly Statement[], which: Cut): Statement[] {
  let left = which.at;
  // the count goes down to the element that is meant; below zero, it has been met
  const items = <E extends { pieces: Pieces }>(elements: readonly E[]): E[] =>
    elements.map((element) => (left-- === 0 ? { ...element, pieces: unknownIn(element.pieces, which) } : element));
  return statements.map((statement) => ({
    ...statement,
    effect: left-- === 0 ? 'unknown' : statement.effect,
    actions: { ...statement.actions, items: items(statement.actions.items) },
    ...(statement.resources && { resources: { ...statement.resources, items: items(statement.resources.items) } }),
    ...(statement.principals && { principals: { ...statement.principals, items: items(statement.principals.items) } }),
    conditions: statement.conditions.map((condition) => ({ ...condition, values: items(condition.values) })),
  }));
}

function elementsIn(statements: readonly Statement[]): number {
  const sizes = statements.map(
    ({ actions, resources, principals, conditions }) =>
      1 +
      actions.items.length +
      (resources?.items.length ?? 0) +
      (principals?.items.length ?? 0) +
      conditions.reduce((sum, { values }) => sum + values.length, 0),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The policies with something unknown in one of their parts. */
function blurred(policies: Policies, which: Cut): Policies {
  const { identity, resource, boundary, scps = [], rcps = [] } = policies;
  const parts = [identity, resource, boundary, ...scps, ...rcps].filter((part) => part !== undefined);
  const sizes = parts.map(({ statements }) => elementsIn(statements));
  let at =
    which.at %
    Math.max(
      1,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  const index = sizes.findIndex((size) => {
    at -= size;
    return at < 0;
  });
  const size = sizes[index] ?? 0;
  const swap = <P extends Policy>(part: P): P =>
    part === parts[index] ? { ...part, statements: blur(part.statements, { ...which, at: at + size }) } : part;
  return {
    ...(identity && { identity: swap(identity) }),
    ...(resource && { resource: swap(resource) }),
    ...(boundary && { boundary: swap(boundary) }),
    ...(policies.scps && { scps: scps.map(swap) }),
    ...(policies.rcps && { rcps: rcps.map(swap) }),
  };
}

describe('unknown text in place of a value', () => {
  test('turns no answer into its contrary', () => {
    let undecided = 0;
    fc.assert(
      fc.property(fc.constantFrom(...all), cut, (one, which) => {
        const policies = policiesOf(one);
        const request = requestOf(one.request);
        const is = decide(blurred(policies, which), request, world).is;
        if (is === 'unknown') undecided += 1;
        else expect(is).toBe(decide(policies, request, world).is);
      }),
      { numRuns: 2_000, seed: 5 },
    );
    // what was not known mattered at times, else nothing was tried
    expect(undecided).toBeGreaterThan(200);
  });
});

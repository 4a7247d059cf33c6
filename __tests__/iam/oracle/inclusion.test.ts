import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { grantsBeyond } from '../../../src/iam/access/grants-beyond.js';
import type { Policies } from '../../../src/iam/access/policies.js';
import type { Universe } from '../../../src/iam/access/universe.js';
import { statementsOf } from '../../support/policy.js';
import { findDifference } from './enumerate.js';
import { Open } from './open.js';
import { policiesPair, policyPair, policyTriple } from './policy-arbitraries.js';
import { listed, type OraclePolicies, type OracleRequest, oracleAllows, type PolicyDocument } from './policy-oracle.js';

/**
 * Whether one set of policies grants anything beyond another, by the engine and by trying all requests, on random small policies.
 *
 * `PAIRS=50000 npm test -- __tests__/iam/oracle/inclusion.test.ts` takes that many pairs, `SEED=…` others.
 */
const pairs = Number(process.env.PAIRS ?? 2000);
const seed = Number(process.env.SEED ?? 5);

/** Nothing is known but what keys hold: any action, any resource may be. */
const kinds = new Map([
  ['s:arn', 'arn'],
  ['s:n', 'number'],
  ['s:d', 'date'],
  ['s:t', 'bool'],
  ['s:ip', 'ip'],
] as const);
const universe: Universe = {
  isMultivalued: (key) => key === 's:m',
  kindOf: (key) => new Map<string, 'arn' | 'number' | 'date' | 'bool' | 'ip'>(kinds).get(key),
};

const engine = (document: PolicyDocument) => ({ statements: statementsOf(document) });

function policiesOf({ identity, boundary, scps }: OraclePolicies): Policies {
  return {
    ...(identity !== undefined && { identity: engine(identity) }),
    ...(boundary !== undefined && { boundary: engine(boundary) }),
    ...(scps !== undefined && { scps: scps.map(engine) }),
  };
}

const show = ({ context, ...request }: OracleRequest) =>
  JSON.stringify({ ...request, context: Object.fromEntries(context) });

/** A whole ARN, or `*` as requests have it that are about no resource. */
const isResource = (text: string) => text === '*' || /^arn:[^:]+:[^:]+:[^:]*:[^:]*:./su.test(text);
const isAction = (text: string) => /^[^:*?]+:[^:*?]+$/u.test(text);

/** Answers, and what was odd about them, with the shortest policies it was seen in. */
const counts = { none: 0, beyond: 0, unknown: 0, 'unknown, with variables': 0 };
const oddities = new Map<string, { times: number; shortest: string }>();

function odd(what: string, example: string): null {
  const { times, shortest } = oddities.get(what) ?? { times: 0, shortest: example };
  oddities.set(what, { times: times + 1, shortest: example.length < shortest.length ? example : shortest });
  return null;
}

/**
 * What is wrong with the engine's answer, if anything. Where it is right to say that there is more, but shows a request that AWS does
 * not get (no ARN, no number where numbers are compared), so that the oracle has no opinion of it, that is counted as odd.
 */
function mistake(after: OraclePolicies, before: OraclePolicies): string | null {
  const answer = grantsBeyond(policiesOf(after), policiesOf(before), universe);
  const found = findDifference(after, before);
  if (answer.is === 'unknown') {
    counts.unknown += 1;
    if (JSON.stringify([after, before]).includes('${s')) counts['unknown, with variables'] += 1;
    return null;
  }
  if (!answer.is) {
    counts.none += 1;
    return found === null ? null : `beyond, and not found: ${show(found)}`;
  }
  counts.beyond += 1;
  const shown = show(answer.request);
  if (found === null) return `nothing is beyond, nor is ${shown}`;
  const example = `${shown} of ${JSON.stringify([after, before])}`;
  if (!isResource(answer.request.resource)) return odd('no ARN as a resource', example);
  if (!isAction(answer.request.action)) return odd('no action', example);
  try {
    if (!oracleAllows(after, answer.request)) return `a witness that is not allowed: ${shown}`;
    return oracleAllows(before, answer.request) ? `a witness that was allowed before: ${shown}` : null;
  } catch (error) {
    if (!(error instanceof Open)) throw error;
    return odd(error.message.replace(/:.*/su, ''), example);
  }
}

describe('grants beyond, as the enumeration of all requests says', () => {
  test('identity policies', () => {
    fc.assert(
      fc.property(policyPair, ([P, Q]) => {
        expect(mistake({ identity: P }, { identity: Q })).toBeNull();
      }),
      { numRuns: pairs, seed },
    );
  });

  test('with boundaries and SCPs', () => {
    fc.assert(
      fc.property(policiesPair, ([P, Q]) => {
        expect(mistake(P, Q)).toBeNull();
      }),
      { numRuns: Math.ceil(pairs / 5), seed },
    );
  });

  test('what one policy allows at all', () => {
    const nothing: PolicyDocument = { Version: '2012-10-17', Statement: [] };
    fc.assert(
      fc.property(policyPair, ([P]) => {
        expect(mistake({ identity: P }, { identity: nothing })).toBeNull();
      }),
      { numRuns: Math.ceil(pairs / 5), seed },
    );
  });
});

describe('laws', () => {
  const beyond = (after: PolicyDocument, before: PolicyDocument) =>
    grantsBeyond(policiesOf({ identity: after }), policiesOf({ identity: before }), universe).is;

  test('a policy grants nothing beyond itself', () => {
    fc.assert(
      fc.property(policyPair, ([P]) => {
        expect(beyond(P, P)).toBe(false);
      }),
      { numRuns: Math.ceil(pairs / 5), seed },
    );
  });

  test('a Deny more never adds access', () => {
    fc.assert(
      fc.property(policyPair, ([P, Q]) => {
        const denies = listed(Q.Statement).map((statement) => ({ ...statement, Effect: 'Deny' as const }));
        const less = { ...P, Statement: [...listed(P.Statement), ...denies] };
        expect(beyond(less, P)).not.toBe(true);
      }),
      { numRuns: Math.ceil(pairs / 5), seed },
    );
  });

  test('inclusion is transitive', () => {
    fc.assert(
      fc.property(policyTriple, ([P, Q, R]) => {
        if (beyond(P, Q) === false && beyond(Q, R) === false) expect(beyond(P, R)).not.toBe(true);
      }),
      { numRuns: Math.ceil(pairs / 5), seed },
    );
  });
});

describe('in all of these', () => {
  const all = () => counts.none + counts.beyond + counts.unknown;

  test('few stay undecided', () => {
    console.log(`inclusion: ${JSON.stringify(counts)} of ${all()}`);
    expect(all()).toBeGreaterThanOrEqual(pairs);
    expect(counts.unknown / all()).toBeLessThan(0.05);
    // most of the pairs must not be of one sort, else they show little
    expect(Math.min(counts.none, counts.beyond) / all()).toBeGreaterThan(0.3);
  });

  test('witnesses are requests that AWS may get', () => {
    expect(Object.fromEntries(oddities)).toEqual({});
  });
});

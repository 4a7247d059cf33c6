import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/engine/finding.js';
import { groupFindings } from '../../src/report/group.js';
import { at, nowhere, passRole, span } from './sample.js';

const on = (resource: string, change: Partial<Finding> = {}): Finding => ({ ...passRole, resource, ...change });

/** The resources of each group. */
function groups(...findings: Finding[]): string[][] {
  return groupFindings(findings).map(({ first, others }) => [first, ...others].map(({ resource }) => resource));
}

describe('one group', () => {
  test.each([
    ['instances of one block', [on('p["a"]'), on('p["b"]')]],
    ['however they say it', [on('p["a"]'), on('p["b"]', { message: 'of b' })]],
    ['the same resource in two plans', [on('p'), on('p', { document: 'other.json' })]],
    ['a place that is not known, when they say the same', [on('p', { place: nowhere }), on('q', { place: nowhere })]],
  ])('%s', (_, findings) => {
    expect(groups(...findings)).toEqual([findings.map(({ resource }) => resource)]);
  });
});

describe('two groups', () => {
  const elsewhere = at('modules/ci/main.tf', span(13, 18, 21));
  test.each([
    ['two places', on('p'), on('q', { place: elsewhere })],
    ['two rules', on('p'), on('q', { rule: 'other' })],
    ['a failure and an unknown', on('p'), on('q', { verdict: 'unknown', unknownAs: 'warn' })],
    ['new and standing', on('p'), on('q', { state: 'standing' })],
    ['two severities', on('p'), on('q', { severity: 'low' })],
    ['two findings on one resource', on('p'), on('p', { message: 'something else' })],
    ['unknown places with two messages', on('p', { place: nowhere }), on('q', { place: nowhere, message: 'else' })],
  ])('%s', (_, a, b) => {
    expect(groups(a, b)).toHaveLength(2);
  });
});

test('two findings on each of two instances are two groups of both', () => {
  const second = { message: 'second' };
  expect(groups(on('a'), on('a', second), on('b'), on('b', second))).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});

test('hostile names do not run into each other', () => {
  expect(groups(on('__proto__', { rule: 'a","b' }), on('constructor', { rule: 'a' }))).toHaveLength(2);
});

import { describe, expect, test } from '@jest/globals';
import { resourcesCover, resourcesReach } from '../../../src/iam/arn/arn.js';
import type { Kleene } from '../../../src/iam/kleene.js';
import { list } from '../pieces.js';

const ROLE = 'arn:aws:iam::111122223333:role/';

describe('Resource', () => {
  test.each<readonly [items: readonly string[], target: string, reach: Kleene, cover: Kleene]>([
    [[`${ROLE}S3Access`], `${ROLE}S3Access`, true, true],
    [[`${ROLE}S3Access`], `${ROLE}S3Access2`, false, false],
    [[`${ROLE}DevTeam*`], `${ROLE}DevTeam1`, true, true],
    [[`${ROLE}DevTeam*`], `${ROLE}devteam1`, false, false],
    [[`${ROLE}DevTeam*`], `${ROLE}DevTeam/x`, true, true],
    [[`${ROLE}RDS-*`], `${ROLE}*`, true, false],
    [[`${ROLE}*`], `${ROLE}RDS-*`, true, true],
    [['*'], `${ROLE}app`, true, true],
    [['arn:aws:iam::111122223333:instance-profile/*'], `${ROLE}*`, false, false],
    [['arn:aws:iam::*:role/app'], `${ROLE}*`, true, false],
    [['arn:aws:iam::444455556666:role/*'], `${ROLE}*`, false, false],
    [['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*'], 'arn:aws:s3:::bucket*', true, false],
    [['<x>'], `${ROLE}app`, 'unknown', 'unknown'],
    [['arn:aws:s3:::<bucket>/*'], `${ROLE}app`, false, false],
    [['arn:<!partition>:iam::<!account>:role/*'], `${ROLE}app`, 'unknown', 'unknown'],
    [['arn:<!partition>:iam::<!account>:role/*'], 'arn:aws:iam::111122223333:user/*', false, false],
    [[`${ROLE}<$aws:username>`], `${ROLE}app`, true, false],
  ])('%j, %j: reaches %s, covers %s', (items, target, reach, cover) => {
    expect(resourcesReach(list(items), target)).toBe(reach);
    expect(resourcesCover(list(items), target)).toBe(cover);
  });
});

describe('NotResource', () => {
  test.each<readonly [items: readonly string[], target: string, reach: Kleene, cover: Kleene]>([
    [[`${ROLE}app`], `${ROLE}app`, false, false],
    [[`${ROLE}app`], `${ROLE}*`, true, false],
    [[`${ROLE}*`], `${ROLE}*`, false, false],
    [['arn:aws:s3:::*'], `${ROLE}*`, true, true],
    [[`${ROLE}a*`, `${ROLE}*`], `${ROLE}app-*`, false, false],
    [[`${ROLE}<x>`], `${ROLE}*`, 'unknown', false],
    [[`${ROLE}<$aws:username>`], `${ROLE}app`, true, false],
    [[], '*', true, true],
  ])('%j, %j: reaches %s, covers %s', (items, target, reach, cover) => {
    expect(resourcesReach(list(items, { not: true }), target)).toBe(reach);
    expect(resourcesCover(list(items, { not: true }), target)).toBe(cover);
  });
});

test('more items may reach what these do not', () => {
  expect(resourcesReach(list([], { open: 'more' }), `${ROLE}app`)).toBe('unknown');
  expect(resourcesReach(list(['*'], { open: 'more' }), `${ROLE}app`)).toBe(true);
  expect(resourcesReach(list(['*'], { not: true, open: 'more' }), `${ROLE}app`)).toBe(false);
});

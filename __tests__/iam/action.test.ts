import { describe, expect, test } from '@jest/globals';
import { actionsCover, actionsReach } from '../../src/iam/action.js';
import type { Kleene } from '../../src/iam/kleene.js';
import { list } from './pieces.js';

const PASS_ROLE = 'iam:PassRole';

type Case = readonly [items: readonly string[], reach: Kleene, cover: Kleene];

describe('Action', () => {
  test.each<Case>([
    [['iam:PassRole'], true, true],
    [['iam:passrole'], true, true],
    [['IAM:PASSROLE'], true, true],
    [['iam:Pass*'], true, true],
    [['iam:PassRol?'], true, true],
    [['iam:*Role'], true, true],
    [['iam:*'], true, true],
    [['*'], true, true],
    [['i*m:PassRole'], true, true],
    [['*:PassRole'], true, true],
    [['ec2:*', 's3:GetObject', 'iam:PassRole'], true, true],
    [['iam:PassRoles'], false, false],
    [['ec2:PassRole'], false, false],
    [['iam:*User'], false, false],
    [['iam:PassRole '], false, false],
    [[''], false, false],
    [[], false, false],
    // gaps
    [['<x>'], 'unknown', 'unknown'],
    [['iam:<x>'], 'unknown', 'unknown'],
    [['s3:<x>'], false, false],
    [['<x>', 'iam:*'], true, true],
    [['iam:<!verb>Role'], 'unknown', 'unknown'],
  ])('%j reaches iam:PassRole: %s, covers it: %s', (items, reach, cover) => {
    expect(actionsReach(list(items), PASS_ROLE)).toBe(reach);
    expect(actionsCover(list(items), PASS_ROLE)).toBe(cover);
  });

  test.each<Case>([
    [['iam:PassRole'], true, false],
    [['iam:Get*', 'iam:Pass*'], true, true],
    [['iam:P*'], true, true],
    [['iam:PassR*', 'iam:PassS*'], true, false],
    [['s3:*'], false, false],
  ])('%j reaches iam:Pass*: %s, covers it: %s', (items, reach, cover) => {
    expect(actionsReach(list(items), 'iam:Pass*')).toBe(reach);
    expect(actionsCover(list(items), 'iam:Pass*')).toBe(cover);
  });
});

describe('NotAction', () => {
  test.each<Case>([
    [[], true, true],
    [['aws-portal:*'], true, true],
    [['iam:*'], false, false],
    [['IAM:passROLE'], false, false],
    [['*'], false, false],
    [['iam:Get*'], true, true],
    [['<x>'], 'unknown', 'unknown'],
    [['s3:<x>'], true, true],
  ])('%j reaches iam:PassRole: %s, covers it: %s', (items, reach, cover) => {
    expect(actionsReach(list(items, { not: true }), PASS_ROLE)).toBe(reach);
    expect(actionsCover(list(items, { not: true }), PASS_ROLE)).toBe(cover);
  });

  test('of one action leaves the others', () => {
    const others = list(['iam:PassRole'], { not: true });
    expect(actionsReach(others, 'iam:*')).toBe(true);
    expect(actionsCover(others, 'iam:*')).toBe(false);
  });
});

describe('a list that may have more items', () => {
  test.each<readonly [items: readonly string[], not: boolean, reach: Kleene, cover: Kleene]>([
    [[], false, 'unknown', 'unknown'],
    [['s3:*'], false, 'unknown', 'unknown'],
    [['iam:*'], false, true, true],
    [['s3:*'], true, 'unknown', 'unknown'],
    [['iam:*'], true, false, false],
  ])('%j, not %s: reaches %s, covers %s', (items, not, reach, cover) => {
    expect(actionsReach(list(items, { not, open: 'more' }), PASS_ROLE)).toBe(reach);
    expect(actionsCover(list(items, { not, open: 'more' }), PASS_ROLE)).toBe(cover);
  });
});

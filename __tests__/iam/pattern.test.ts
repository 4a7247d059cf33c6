import { describe, expect, test } from '@jest/globals';
import { covers, matches, reaches } from '../../src/iam/pattern.js';

describe('quick', () => {
  test('basic', () => {
    expect(matches(['role/*'], 'role/a/b')).toBe(true);
    expect(matches(['a*b:c'], 'a:b:c', { colons: true })).toBe(false);
    expect(matches(['a*:c'], 'a:b:c', { colons: true })).toBe(true);
    expect(reaches(['a*'], ['*b'])).toBe(true);
    expect(reaches(['a*'], ['b*'])).toBe(false);
    expect(covers(['a*', 'b*'], ['a*b'])).toBe(true);
    expect(covers(['?*', ''].map((x) => [x]), ['*'])).toBe(true);
    expect(covers([['?*']], ['*'])).toBe(false);
  });
});

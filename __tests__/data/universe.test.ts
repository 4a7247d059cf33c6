import { expect, test } from '@jest/globals';
import { loadUniverse } from '../../src/data/universe.js';
import type { Universe } from '../../src/iam/access/universe.js';

test('the tables are a universe', async () => {
  const universe: Universe = await loadUniverse();
  expect(universe.actionsOf?.('s3')).toContain('GetObject');
  expect(universe.resourcesOf?.('iam:PassRole')).toEqual(['arn:*:iam::*:role/*']);
  expect(universe.isMultivalued?.('aws:tagkeys')).toBe(true);
});

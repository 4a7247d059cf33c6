import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { generated } from '../scripts/generated.js';
import { version } from '../src/version.js';

test.each([...(await generated())])('%s is what npm run generate writes', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the version is that of package.json', () => {
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

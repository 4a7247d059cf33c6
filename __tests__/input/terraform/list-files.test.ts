import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openSource } from '../../../src/input/terraform/source.js';
import { makeTree, removeTree } from './source-tree.js';

const tree = makeTree({
  'repo/.git/config': '',
  'repo/infra/main.tf': '',
  'repo/infra/policies/a.json': '{}',
  'repo/infra/policies/.hidden': '',
  'repo/infra/policies/sub/b.json': '{}',
  'repo/infra/.terraform/modules/m/main.tf': '',
  'repo/shared/c.json': '{}',
  'repo/empty/': '',
  'outside/secret.json': '{}',
  ...Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`repo/many/${n}/`, ''])),
});
for (let n = 0; n < 101; n += 1) {
  for (let m = 0; m < 99; m += 1) symlinkSync('nowhere', join(tree, `repo/many/${n}/${m}`));
}
symlinkSync('a.json', join(tree, 'repo/infra/policies/link.json'));
symlinkSync('../../../outside', join(tree, 'repo/infra/policies/out'));
symlinkSync('../outside', join(tree, 'repo/away'));
afterAll(() => removeTree(tree));

const { list } = openSource(join(tree, 'repo/infra'), { configuration: undefined }, tree);

test.each([
  ['policies', ['.hidden', 'a.json', 'sub/b.json'], ['link.json', 'out']],
  ['./policies/sub/', ['b.json'], []],
  ['../shared', ['c.json'], []],
  ['../empty', [], []],
  // What `terraform init` makes there is another thing when the plan is judged.
  [
    '.',
    ['main.tf', 'policies/.hidden', 'policies/a.json', 'policies/sub/b.json'],
    ['.terraform', 'policies/link.json', 'policies/out'],
  ],
  // An installed module sees its own files.
  ['.terraform/modules/m', ['main.tf'], []],
])('%s', (folder, files, closed) => {
  const found = list(folder);
  expect('files' in found && { files: [...found.files].sort(), closed: [...found.closed].sort() }).toEqual({
    files,
    closed,
  });
});

test('what is not there is closed, too, where a plan will have had it', () => {
  const bare = makeTree({ '.git/': '', 'main.tf': '' });
  expect(openSource(bare, { configuration: undefined }, bare).list('.')).toEqual({
    files: ['main.tf'],
    closed: ['.terraform', '.git'],
  });
  removeTree(bare);
});

test.each([
  ['nowhere', 'the folder nowhere'],
  ['main.tf', 'the folder main.tf, which cannot be listed'],
  ['../../outside', 'the folder ../../outside, which cannot be listed'],
  ['../away', 'the folder ../away, which cannot be listed'],
  ['policies/out', 'the folder policies/out, which cannot be listed'],
  ['/etc', 'the folder /etc, which cannot be listed'],
  ['../many', 'the folder ../many, which cannot be listed'],
])('%s is not known', (folder, expression) => {
  expect(list(folder)).toMatchObject({ kind: 'outside', expression });
});

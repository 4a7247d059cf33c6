import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { commitSource } from '../../src/config/commit-source.js';
import { loadConfig } from '../../src/config/config.js';
import { contentsTree } from '../../src/config/contents-api.js';
import { gitTree, openGit } from '../../src/config/git.js';
import { loadRules } from '../../src/config/rules.js';
import { type TextSource, workTree, yamlFiles } from '../../src/config/text-source.js';
import { type Files, fakeContents, newRepository, type Repository, ruleText, temporaryFolder } from './repository.js';

// Git is started often, and slowly where the machine is busy.
jest.setTimeout(60_000);

let folder: ReturnType<typeof temporaryFolder>;
let repository: Repository;
beforeEach(() => {
  folder = temporaryFolder();
  repository = newRepository(join(folder.path, 'r'));
});
afterEach(() => folder.remove());

const root = () => repository.root;

/** The same files, read in each of the ways there are. */
const sources: readonly [string, (files: Files) => TextSource][] = [
  [
    'the work tree',
    (files) => {
      repository.write(files);
      return workTree;
    },
  ],
  [
    'a commit in the checkout',
    (files) => {
      const git = openGit(root());
      if (typeof git === 'string') throw new Error(git);
      return elsewhere(files, (commit) => commitSource(gitTree(git), commit, root(), 'base main'));
    },
  ],
  [
    'a commit that GitHub has',
    (files) =>
      elsewhere(files, (commit) =>
        commitSource(contentsTree(fakeContents(repository), commit), commit, root(), 'base main'),
      ),
  ],
];

/** Commits the files, then takes them away from the work tree. */
function elsewhere(files: Files, make: (commit: string) => TextSource): TextSource {
  const commit = repository.commit(files);
  repository.commit(Object.fromEntries(Object.keys(files).map((name) => [name, null])));
  return make(commit);
}

/** As people see it. */
function lines(problems: readonly { file: string; line?: number; column?: number; message: string }[]): string[] {
  return problems.map(({ file, line, column, message }) =>
    line === undefined ? `${file}: ${message}` : `${file}:${line}:${column ?? 1}: ${message}`,
  );
}

describe.each(sources)('%s', (kind, make) => {
  const at = kind === 'the work tree' ? '' : ' (at base main)';
  const config = async (files: Files, cwd = root(), named?: string) => loadConfig(cwd, named, make(files));
  const problems = async (...given: Parameters<typeof config>) => {
    const result = await config(...given);
    return 'problems' in result ? lines(result.problems) : [];
  };

  test('configuration, and the rules it names', async () => {
    const source = make({
      '.passgate.yml': 'rules: [./own, extra.yml]\naccounts: ["111122223333"]',
      'own/a.yaml': ruleText('a'),
      'own/deep/er/b.yml': ruleText('b'),
      'own/README.md': 'no rule',
      'extra.yml': ruleText('extra'),
    });
    const loaded = await loadConfig(root(), undefined, source);
    expect(loaded).toMatchObject({
      config: {
        file: `.passgate.yml${at}`,
        folder: root(),
        accounts: ['111122223333'],
        rules: [join(root(), 'own'), join(root(), 'extra.yml')],
      },
    });
    const { rules, problems: none } = await loadRules(join(root(), 'own'), root(), source);
    expect(lines(none)).toEqual([]);
    expect(rules.map(({ rule, file }) => [rule.id, file])).toEqual([
      ['a', `own/a.yaml${at}`],
      ['b', `own/deep/er/b.yml${at}`],
    ]);
  });

  test('nothing there: the defaults', async () => {
    expect(await config({ 'other.yml': '' })).toMatchObject({ config: { file: null, rules: ['recommended'] } });
  });

  test('from a folder upward, be the folder in it or not', async () => {
    const nested = join(root(), 'infra/live');
    expect(await config({ '.passgate.yml': '', 'infra/.passgate.yml': '' }, nested)).toMatchObject({
      config: { file: `../.passgate.yml${at}`, folder: join(root(), 'infra') },
    });
  });

  test('places are those of the file that is read', async () => {
    expect(await problems({ '.passgate.yml': 'accounts: []\nruels: [recommended]' })).toEqual([
      `.passgate.yml${at}:1:11: \`accounts\`: name at least one account, or leave \`accounts\` out`,
      `.passgate.yml${at}:2:1: unknown key \`ruels\`; did you mean \`rules\`?`,
    ]);
  });

  test.each([
    [
      'a wrong name',
      { 'passgate.yml': '' },
      'passgate.yml',
      'this name is not read; did you mean `.passgate.yml`? rename the file',
    ],
    ['a folder', { '.passgate.yml/x': '' }, '.passgate.yml', 'it is a folder, where a file is needed'],
    [
      'a big file',
      { '.passgate.yml': `# ${'x'.repeat(2 ** 21)}` },
      '.passgate.yml',
      'the file is longer than 1 MiB; split it',
    ],
  ])('refused: %s', async (_, files: Files, file, message) => {
    expect(await problems(files)).toEqual([`${file}${at}: ${message}`]);
  });

  test('no text', async () => {
    expect(await problems({ '.passgate.yml': Buffer.from('# x\n# \xe4', 'latin1') })).toEqual([
      `.passgate.yml${at}:2:1: it is not UTF-8: byte 0xe4 stands at offset 6; save it as UTF-8`,
    ]);
  });

  test.each([
    ['misspelt', 'ruels', '`./ruels`: no file or folder has this path; did you mean `rules`?'],
    [
      'below a misspelt folder',
      'rulse/a.yaml',
      '`./rulse/a.yaml`: no file or folder has this path; did you mean `rules/a.yaml`?',
    ],
    ['like nothing', 'elsewhere', '`./elsewhere`: no file or folder has this path'],
    ['through a file', 'notes.md/a', '`./notes.md/a`: no file or folder has this path'],
    ['no rules', 'notes.md', '`./notes.md` is no rule file; name a folder, or a file that ends in `.yaml` or `.yml`'],
  ])('rules: %s', async (_, name, message) => {
    const files = { '.passgate.yml': `rules: [./${name}]`, 'rules/a.yaml': ruleText('a'), 'notes.md': 'x' };
    expect(await problems(files)).toEqual([`.passgate.yml${at}:1:9: \`rules[0]\`: ${message}`]);
  });

  test('a rule that is called otherwise than its file', async () => {
    const source = make({ 'rules/a.yaml': ruleText('b') });
    const { problems: found } = await loadRules(join(root(), 'rules'), root(), source);
    expect(lines(found)).toEqual([expect.stringContaining(`rules/a.yaml${at}:1:`)]);
  });

  test.each([
    ['not there', 'rulse', 'no file or folder has this path; did you mean `rules`?'],
    ['empty', 'docs', 'no rule files here; a rule is one `.yaml` file'],
  ])('a rules folder that is %s', async (_, name, message) => {
    const source = make({ 'rules/a.yaml': '', 'docs/a.md': '' });
    const { problems: found } = await loadRules(join(root(), name), root(), source);
    expect(lines(found)).toEqual([`${name}${at}: ${message}`]);
  });

  test('folders nested too deep are said', async () => {
    const source = make({ [`rules/${'d/'.repeat(30)}a.yaml`]: '', 'rules/b.yaml': '' });
    const { files, problems: found } = await yamlFiles(source, join(root(), 'rules'));
    expect(files).toEqual([]);
    expect(found.map(({ message }) => message)).toEqual(['it is nested deeper than 16 folders']);
  });

  test('a link to a folder below a rules folder is said', async () => {
    const source = make({ 'rules/a.yaml': '', 'rules/more': { link: '../other' }, 'other/b.yaml': '' });
    const { files, problems: found } = await yamlFiles(source, join(root(), 'rules'));
    expect(files).toEqual([join(root(), 'rules/a.yaml')]);
    expect(found).toEqual([{ path: join(root(), 'rules/more'), message: expect.stringContaining('link') }]);
  });
});

test('too many rule files are said', async () => {
  repository.write(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`rules/${index}.yaml`, ''])));
  const { files, problems } = await yamlFiles(workTree, join(root(), 'rules'));
  expect({ files, problems }).toEqual({
    files: [],
    problems: [{ path: join(root(), 'rules'), message: 'there are more than 1000 rule files in it' }],
  });
});

test('too many folders are said', async () => {
  repository.write(Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`rules/${index}/x`, ''])));
  const { problems } = await yamlFiles(workTree, join(root(), 'rules'));
  expect(problems).toEqual([
    { path: join(root(), 'rules'), message: 'there are more than 200 folders in it; name a smaller one' },
  ]);
});

describe.each(sources.slice(1))('%s is read within the repository only', (_, make) => {
  const link = 'is a symbolic link, and those are followed in the work tree only; put the file itself here';
  const submodule = 'is a submodule, which is not part of this repository; put the files themselves here';
  const problems = async (source: TextSource) => {
    const result = await loadConfig(root(), undefined, source);
    return 'problems' in result ? lines(result.problems) : [];
  };

  test.each([
    [
      'configuration that is a link',
      { '.passgate.yml': { link: 'other.yml' }, 'other.yml': '' },
      `.passgate.yml (at base main): \`.passgate.yml\` ${link}`,
    ],
    [
      'a link out of the repository',
      { '.passgate.yml': { link: '../../etc/passwd' } },
      `.passgate.yml (at base main): \`.passgate.yml\` ${link}`,
    ],
    [
      'a link that leads nowhere',
      { '.passgate.yml': { link: 'missing' } },
      `.passgate.yml (at base main): \`.passgate.yml\` ${link}`,
    ],
    [
      'rules behind a link',
      { '.passgate.yml': 'rules: [a/b]', a: { link: 'c' }, 'c/b/x.yaml': '' },
      `.passgate.yml (at base main):1:9: \`rules[0]\`: \`a/b\`: \`a\` ${link}`,
    ],
    [
      'rules above the repository',
      { '.passgate.yml': 'rules: [../rules]' },
      '.passgate.yml (at base main):1:9: `rules[0]`: `../rules`: it lies outside of the repository, of which only base main is read',
    ],
    [
      'an absolute path',
      { '.passgate.yml': 'rules: [/etc]' },
      '.passgate.yml (at base main):1:9: `rules[0]`: `/etc`: it lies outside of the repository, of which only base main is read',
    ],
  ])('%s', async (_name, files: Files, expected) => {
    expect(await problems(make(files))).toEqual([expected]);
  });

  test('a path that leaves and comes back stays inside', async () => {
    const source = make({ '.passgate.yml': 'rules: [../r/rules]', 'rules/a.yaml': '' });
    expect(await loadConfig(root(), undefined, source)).toMatchObject({ config: { rules: [join(root(), 'rules')] } });
  });

  test('links in a rules folder, whatever they lead to', async () => {
    const source = make({ 'rules/a.yaml': '', 'rules/b.yaml': { link: 'a.yaml' } });
    const { problems: found } = await yamlFiles(source, join(root(), 'rules'));
    expect(found).toEqual([{ path: join(root(), 'rules/b.yaml'), message: `it ${link}` }]);
  });

  test('submodules', async () => {
    const id = newRepository(join(folder.path, 'other')).commit({ 'x.yaml': '' });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${id},rules/sub`);
    repository.write({ 'rules/sub/x.yaml': '' });
    repository.git('commit', '--quiet', '--message', 'x');
    const source = make({ '.passgate.yml': 'rules: [rules/sub]' });
    expect(await problems(source)).toEqual([
      `.passgate.yml (at base main):1:9: \`rules[0]\`: \`rules/sub\`: \`rules/sub\` ${submodule}`,
    ]);
    const { problems: found } = await yamlFiles(source, join(root(), 'rules'));
    expect(found).toEqual([{ path: join(root(), 'rules/sub'), message: `it ${submodule}` }]);
  });

  test('names that are hard for a shell, a protocol or a map', async () => {
    const names = ['a b.yaml', 'a\nb.yaml', '-x.yaml', '$(id).yaml', 'ü.yaml', '"q".yaml', '__proto__.yaml', ':x.yaml'];
    const source = make(Object.fromEntries(names.map((name) => [`rules/${name}`, `# ${name}`])));
    const { files, problems: none } = await yamlFiles(source, join(root(), 'rules'));
    expect(none).toEqual([]);
    expect(files).toEqual(names.map((name) => join(root(), 'rules', name)).sort());
    for (const name of names) {
      expect(await source.read(join(root(), 'rules', name))).toEqual({ text: `# ${name}` });
    }
  });
});

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { loadConfig } from '../src/config/config.js';
import { roleConsumers } from '../src/data/role-consumers.js';
import { passgate } from './support/cli.js';
import { runAction } from './support/runner-emulator.js';

interface Job {
  steps: { uses?: string; with?: object }[];
}

// What the documentation shows is what happens.

const pages = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/rule-language.md', 'examples/README.md'];

/** The fenced blocks of a page, by language. */
function blocks(page: string, language: string): string[] {
  const found = readFileSync(page, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm);
  return [...found].filter(([, written]) => written === language).map(([, , text = '']) => text);
}

test.each(pages)('%s: every link inside the project leads somewhere', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});

test.each(['docs/architecture.md', 'CONTRIBUTING.md'])('%s: every file that it names is there', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(/`((?:src|docs|rules|__tests__|scripts|bench)\/[\w./-]+)`/g)];
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
});

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');

  test('its first command denies, and begins as shown', async () => {
    const { status, stdout } = await passgate(['scan', 'examples'], process.cwd());
    expect(status).toBe(1);
    const [shown = ''] = blocks('README.md', 'text');
    expect(stdout.startsWith(shown)).toBe(true);
  });

  test('its comparison comes out as shown', async () => {
    const [command = ''] = blocks('README.md', 'console').filter((block) => block.includes(' compare '));
    const args = command.trim().replace('$ node dist/cli.js ', '').split(' ');
    const { status, stdout } = await passgate(args, process.cwd());
    expect(stdout).toBe(blocks('README.md', 'comparison')[0]);
    expect(status).toBe(1);
  });

  test('counts the attributes that take a role', () => {
    const count = Object.values(roleConsumers).flat().length;
    expect(readme).toContain(`${count} attributes`);
  });

  test('its workflows use inputs that there are', () => {
    const { inputs } = parse(readFileSync('action.yml', 'utf8'));
    const workflows = blocks('README.md', 'yaml').filter((block) => block.startsWith('name: passgate'));
    const steps = workflows.flatMap((block) => Object.values(parse(block).jobs).flatMap((job) => (job as Job).steps));
    const gates = steps.filter(({ uses }) => uses?.startsWith('OWNER/passgate@'));
    expect(workflows).toHaveLength(2);
    expect(gates.map((step) => Object.keys(step.with ?? {}))).toEqual([['templates'], ['plan']]);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(['templates', 'plan']));
  });

  test('a reviewer sees what it shows', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'passgate-docs-'));
    cpSync('examples/cloudformation', join(workspace, 'templates'), { recursive: true });
    const seen = await runAction({ workspace, inputs: { templates: 'templates/*' } });
    rmSync(workspace, { recursive: true });
    const shown = seen.annotations.map(
      ({ file, line, title, message }) => `${file}, line ${line}\n${title}\n\n${message}\n`,
    );
    expect(shown).toContain(blocks('README.md', 'annotation')[0]);
  });

  test('its configuration is one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'passgate-docs-'));
    const [text = ''] = blocks('README.md', 'yaml').filter((block) => block.startsWith('rules:'));
    writeFileSync(join(folder, '.passgate.yml'), text.replace(', ./iam-rules', ''));
    const loaded = await loadConfig(folder);
    rmSync(folder, { recursive: true });
    expect(loaded).toHaveProperty('config.accounts', ['111122223333']);
  });
});

test('docs/rule-language.md: its rule works, and each of its clauses is needed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passgate-docs-'));
  const [rule = ''] = blocks('docs/rule-language.md', 'yaml');
  writeFileSync(join(folder, 'no-star-on-lambda.yaml'), rule);
  const { status, stdout } = await passgate(['rules', 'test', '.'], folder);
  rmSync(folder, { recursive: true });
  expect(stdout).toBe('no-star-on-lambda.yaml: 4 examples as declared, every clause needed\n');
  expect(status).toBe(0);
});

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadRules } from '../src/config/rules.js';
import { shippedRules } from '../src/data/shipped-rules.js';
import { needlessClauses } from '../src/rule-tester/deletion.js';
import { checkExamples } from '../src/rule-tester/examples.js';

const folder = join(process.cwd(), 'rules');
const { rules, problems } = await loadRules(folder, process.cwd());

test('every file in rules/ is a rule', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(problems).toEqual([]);
  expect(rules.map(({ file }) => basename(file)).sort()).toEqual(files.map(({ name }) => name).sort());
});

test('all of them are shipped, and nothing else', () => {
  const written = rules.map(({ rule }) => rule).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(shippedRules).toEqual(JSON.parse(JSON.stringify(written)));
});

describe.each(rules.map((file) => [file.rule.id, file] as const))('%s', (id, { rule, examples, file }) => {
  test('its examples come out as declared', () => expect(checkExamples(rule, examples)).toEqual([]));

  test('its examples need every clause', () => expect(needlessClauses(rule, examples)).toEqual([]));

  test('it has examples of each verdict', () => {
    for (const verdict of ['pass', 'fail', 'unknown'] as const) expect(examples[verdict].length).toBeGreaterThan(0);
  });

  test('its id is the name of its file, which lies in the folder of a topic', () => {
    expect(file).toMatch(new RegExp(`^rules/[a-z-]+/${id}\\.yaml$`));
  });

  test('its references are pages', () => {
    expect(rule.references.length).toBeGreaterThan(0);
    for (const page of rule.references) expect(new URL(page).protocol).toBe('https:');
  });

  test('its texts are as messages are: no period after the title and message, one after sentences', () => {
    expect(rule.title).toMatch(/[^.]$/);
    expect(rule.message).toMatch(/[^.]$/);
    expect(rule.rationale).toMatch(/\.$/);
    expect(rule.remediation).toMatch(/\.$/);
    for (const { doc } of Object.values(rule.params)) expect(doc).toMatch(/\.$/);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputNames } from '../../src/action/inputs.js';
import { help } from '../../src/cli-flags.js';
import { type ScanFlag, scanFlags } from '../../src/scan-flags.js';

/* action.yml, the command line and the code say the same. */

const project = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const action = parse(readFileSync(project('action.yml'), 'utf8'));
const flags = Object.entries<ScanFlag>(scanFlags);

test('the inputs are those that the code reads, in its order', () => {
  expect(Object.keys(action.inputs)).toEqual(inputNames);
});

test('no value has a default, so that the configuration may set it; but for the token', () => {
  const defaults = Object.entries<{ default?: string }>(action.inputs).flatMap(([name, input]) =>
    'default' in input ? [[name, input.default]] : [],
  );
  expect(defaults).toEqual([['github-token', '${{ github.token }}']]);
});

describe('every input and output is described', () => {
  const all = [...Object.entries(action.inputs), ...Object.entries(action.outputs)];
  test.each(all as [string, { description: string }][])('%s', (_, { description }) => {
    expect(description).toMatch(/^\S.{15,}[^.]$/);
  });

  test.each(flags.filter(([name, { values }]) => values !== undefined && name in action.inputs))(
    'the values of %s',
    (name, { values }) => {
      const named = [...action.inputs[name].description.matchAll(/`([^`]+)`/g)].map(([, value]) => value);
      expect(named).toEqual(values);
    },
  );
});

test('the help of the command line has every flag, and values as they are', () => {
  const known = flags.filter(([, { only }]) => only !== 'action');
  expect(known.filter(([name]) => !help.includes(`--${name}`)).map(([name]) => name)).toEqual([]);
  for (const [name, { values = [] }] of known) {
    const [, text = ''] = help.split(`--${name} `);
    const [entry = ''] = text.split(/\n {2}-/);
    expect(values.filter((value) => !new RegExp(`\\b${value}\\b`).test(entry))).toEqual([]);
  }
});

test('the outputs, which action.test.ts holds against a run', () => {
  expect(Object.keys(action.outputs)).toEqual([
    'decision',
    'violations',
    'new',
    'waived',
    'unknown',
    'report',
    'reported-via',
  ]);
});

test('the runner finds what to run, and GitHub takes it for the Marketplace', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  expect(existsSync(project(action.runs.main))).toBe(true);
  // https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#branding
  expect(['shield', 'lock']).toContain(action.branding.icon);
  expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
    action.branding.color,
  );
  expect(action.description.length).toBeLessThan(160);
});

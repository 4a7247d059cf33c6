import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type DocumentRead, readDocument } from '../../src/input/document.js';

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'passgate-document-')));
  mkdirSync(join(cwd, '.git'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

function read(name: string, bytes: string | Uint8Array, named: boolean, sourceDir?: string): Promise<DocumentRead> {
  writeFileSync(join(cwd, name), bytes);
  return readDocument({ path: join(cwd, name), name, named }, { cwd, sourceDir });
}

const template = 'Resources:\n  R:\n    Type: AWS::IAM::Role\n';

describe('what comes of a file', () => {
  test('a template', async () => {
    const result = await read('app.yaml', template, true);
    expect(result).toMatchObject({
      document: {
        name: 'app.yaml',
        framework: 'cloudformation',
        resources: [{ address: 'R', place: { file: 'app.yaml' } }],
        problems: [],
      },
    });
  });

  test('a template in gzip, found in a folder', async () => {
    expect(await read('app.yaml.gz', gzipSync(template), false)).toMatchObject({
      document: { framework: 'cloudformation' },
    });
  });

  test('a plan as PowerShell writes it', async () => {
    const plan =
      '{"format_version": "1.2", "planned_values": {"root_module": {}}, "configuration": {"root_module": {}}}';
    const result = await read('plan.json', Buffer.from(`\ufeff${plan}`, 'utf16le'), true);
    expect(result).toMatchObject({ document: { name: 'plan.json', framework: 'terraform', problems: [] } });
  });

  test.each([
    [
      'a file that is neither',
      '{"name": "x"}',
      'it is neither a Terraform plan (no `planned_values` or `resource_changes`) nor a CloudFormation template (no `Resources`)',
    ],
    ['an empty file', '', 'it is empty; see whether the command that writes it failed'],
    [
      'a file that is no text',
      Buffer.from('\xfc', 'latin1'),
      'it is not UTF-8: byte 0xfc stands at offset 0; save it as UTF-8',
    ],
  ])('%s is a problem when it was named, else skipped', async (_, bytes, why) => {
    expect(await read('a.json', bytes, true)).toMatchObject({ problem: { document: 'a.json', message: why } });
    expect(await read('a.json', bytes, false)).toEqual({ skipped: why });
  });

  test.each([
    [
      'a broken plan',
      '{"planned_values": {},',
      'the plan is cut off here, or still being written; run `terraform show -json tfplan > plan.json` alone',
      1,
    ],
    [
      'a broken template',
      'Resources:\n\tR: {Type: AWS::IAM::Role}',
      'a tab indents this line; YAML takes spaces only',
      2,
    ],
    [
      'a template in Latin-1',
      Buffer.from(`# \xfc\n${template}`, 'latin1'),
      'it is not UTF-8: byte 0xfc stands at offset 2; save it as UTF-8',
      1,
    ],
  ])('%s is a problem wherever it was found', async (_, bytes, message, line) => {
    for (const named of [true, false]) {
      expect(await read('a.json', bytes, named)).toEqual({ problem: { document: 'a.json', message, line } });
    }
  });

  test('a file that is gone by now', async () => {
    const result = await readDocument(
      { path: join(cwd, 'gone.json'), name: 'gone.json', named: false },
      { cwd, sourceDir: undefined },
    );
    expect(result).toEqual({ problem: { document: 'gone.json', message: 'no such file' } });
  });
});

describe('the sources of a plan', () => {
  beforeEach(() => {
    const plan = fileURLToPath(new URL('../fixtures/plans/ec2-three-elements', import.meta.url));
    cpSync(plan, join(cwd, 'stack'), { recursive: true });
  });
  const readPlan = (sourceDir?: string) =>
    readDocument({ path: join(cwd, 'stack/plan.json'), name: 'stack/plan.json', named: true }, { cwd, sourceDir });
  const files = (result: DocumentRead) =>
    'document' in result ? [...new Set(result.document.resources.map(({ place }) => place.file))] : result;

  test('are found beside it', async () => {
    expect(files(await readPlan())).toEqual(['stack/main.tf']);
  });

  test('are found where it is said', async () => {
    cpSync(join(cwd, 'stack'), join(cwd, 'elsewhere'), { recursive: true });
    expect(files(await readPlan('elsewhere'))).toEqual(['elsewhere/main.tf']);
  });

  test('where nothing is, that is a problem, and the plan is read all the same', async () => {
    const result = await readPlan('nowhere');
    expect(files(result)).toEqual([null]);
    expect('document' in result && result.document.problems).toEqual([
      { document: 'stack/plan.json', message: expect.stringMatching(/nowhere/) },
    ]);
  });
});

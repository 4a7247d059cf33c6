import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import { flagsOf } from '../../src/cli-flags.js';
import { exitCodeOf } from '../../src/exit-code.js';
import { gate } from '../../src/gate.js';
import { toJson } from '../../src/report/json.js';
import { type ReportJson, reportSchema } from '../../src/report/json-schema.js';
import { version } from '../../src/version.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What one run of the bundled CLI left behind. `status` is null where it had to be killed. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

export type FindingJson = ReportJson['findings'][number];

/** The exit code that belongs to each decision. */
export const exitCodes = { allow: 0, deny: 1, error: 3 } as const;

/** Runs `dist/cli.js` in a folder, without the environment of CI; throws where the bundle was not built. */
export function passgate(args: readonly string[], cwd: string, timeoutMs = 30_000): Promise<Run> {
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: run `npm run build` first');
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH ?? '' };
    const child = spawn(process.execPath, [cli, ...args], {
      cwd,
      env,
      timeout: timeoutMs,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/**
 * The same for a `scan` with one output to standard output in JSON, by the sources and without a process of its own: for tests that
 * have very many runs.
 */
export async function scan(args: readonly string[], cwd: string): Promise<Run> {
  const flags = flagsOf(['scan', ...args, '--format', 'json']);
  if (flags.command !== 'scan') throw new Error('no scan');
  const result = await gate({ ...flags, gateOn: flags.gateOn ?? 'all', cwd, version, progress: () => undefined });
  if ('usage' in result)
    return { status: 2, stdout: '', stderr: result.usage.map(({ message }) => message).join('\n') };
  return { status: exitCodeOf(result.report), stdout: toJson(result.report), stderr: '' };
}

/** The decision document of a run with `--format json`; throws with what was printed where it is not what was published. */
export function report(run: Run): ReportJson {
  try {
    return reportSchema.parse(JSON.parse(run.stdout));
  } catch (error) {
    throw new Error(`exit ${run.status}, no report: ${error}\n${run.stdout.slice(0, 300)}${run.stderr.slice(0, 600)}`);
  }
}

const folders: string[] = [];

afterAll(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true });
});

/** A new folder that holds these files (path inside it → content), and is gone after the last test of the file. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'passgate-'));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

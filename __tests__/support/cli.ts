import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import { type ReportJson, reportSchema } from '../../src/report/json-schema.js';

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

/** The decision document of a run with `--format json`; throws with what was printed where it is not what was published. */
export function report(run: Run): ReportJson {
  try {
    return reportSchema.parse(JSON.parse(run.stdout));
  } catch (error) {
    throw new Error(`exit ${run.status}, no report: ${error}\n${run.stdout.slice(0, 300)}${run.stderr.slice(0, 600)}`);
  }
}

/** Works on all items, two at a time (the machines that run this have two cores); results in the order of the items. */
export async function twoAtATime<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all([worker(), worker()]);
  return results;
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

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { folder } from './cli.js';
import type { Command } from './runner-commands.js';
import { parseCommand, parseFileCommands } from './runner-commands.js';

/*
 * GitHub's runner, as far as an Action can tell: starts the committed bundle with inputs, event and command files as the runner does,
 * and gives back what a person and the following steps would see. Limits: docs of GitHub Actions, and ExecutionContext.cs of the runner.
 */

const project = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const bundle = project('dist/action.js');

/** What a run is given. Paths of files are relative to the workspace. */
export interface Job {
  /** Path of a Node; the one that runs the tests where missing. */
  node?: string;
  /** As in `with:`. The runner hands over every input of action.yml, those that are not given as empty. */
  inputs?: Readonly<Record<string, string>>;
  event?: { name: string; payload: unknown };
  /** The workspace: a folder that exists. */
  workspace: string;
  /** More variables, or others: `undefined` takes one away. */
  env?: Readonly<Record<string, string | undefined>>;
  /** What stands in the summary file already. */
  summary?: string;
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
}

export interface Seen {
  status: number | null;
  /** Everything printed, as it came. */
  stdout: string;
  stderr: string;
  /** The log as people read it: commands are shown as the runner shows them. */
  log: string;
  /** What the checks page shows: the first ten of each level, messages cut. */
  annotations: readonly Annotation[];
  /** Those that came too late for it; they are in the log. */
  dropped: readonly Annotation[];
  /** Commands other than annotations and groups. There is no good reason for one. */
  others: readonly Command[];
  /** Empty where it is not shown, because it is too large or missing. */
  summary: string;
  outputs: ReadonlyMap<string, string>;
  /** The runner's temporary folder. */
  temp: string;
}

/** A token as the runner makes one for each job; nothing that is printed may hold it. */
export const token = 'ghs_emulated0token';

/** Every input of action.yml: the runner hands over those that are not given, too. */
const defaults: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<{ default?: string }>(parse(readFileSync(project('action.yml'), 'utf8')).inputs).map(
    ([name, { default: value = '' }]) => [name, value.replace('${{ github.token }}', token)],
  ),
);

const annotationsPerLevel = 10;
const messageLimit = 4096;
const summaryLimit = 1024 * 1024;

/** Runs the committed bundle as a step of a job. */
export async function runAction(job: Job): Promise<Seen> {
  if (!existsSync(bundle)) throw new Error('dist/action.js is missing: run `npm run build` first');
  const runner = folder({
    'temp/files/summary': job.summary ?? '',
    'temp/files/output': '',
    'temp/files/env': '',
    'temp/files/state': '',
    'temp/files/path': '',
    'event.json': JSON.stringify(job.event?.payload ?? {}),
  });
  const temp = join(runner, 'temp');
  const env: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    // Where nothing answers: whatever needs the API has to say so.
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_EVENT_NAME: job.event?.name ?? 'push',
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    GITHUB_STEP_SUMMARY: join(temp, 'files/summary'),
    GITHUB_OUTPUT: join(temp, 'files/output'),
    GITHUB_ENV: join(temp, 'files/env'),
    GITHUB_STATE: join(temp, 'files/state'),
    GITHUB_PATH: join(temp, 'files/path'),
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(Object.entries({ ...defaults, ...job.inputs }).map(([name, text]) => [variable(name), text])),
    ...job.env,
  };
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  const { status, stdout, stderr } = await start(job.node ?? process.execPath, given, job.workspace);
  return { status, stdout, stderr, ...read(stdout), ...files(env), temp };
}

function variable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function start(node: string, env: Record<string, string | undefined>, cwd: string) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(node, [bundle], { cwd, env, timeout: 60_000, stdio: ['ignore', 'pipe', 'pipe'] });
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

/** What the runner makes of the lines. A carriage return ends one, too. */
function read(stdout: string): Pick<Seen, 'log' | 'annotations' | 'dropped' | 'others'> {
  const log: string[] = [];
  const annotations: Annotation[] = [];
  const dropped: Annotation[] = [];
  const others: Command[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split(/\r\n|\n|\r/)) {
    const token = stopped === undefined ? undefined : `::${stopped}::`;
    const command = token === undefined ? parseCommand(line) : undefined;
    if (line === token) stopped = undefined;
    if (command === undefined) {
      log.push(line);
      continue;
    }
    if (command.name === 'stop-commands') stopped = command.data;
    if (command.name === 'group') log.push(`▸ ${command.data}`);
    const annotation = annotationOf(command);
    if (annotation !== undefined) {
      const kept = annotations.filter(({ level }) => level === annotation.level).length < annotationsPerLevel;
      (kept ? annotations : dropped).push(annotation);
      log.push(`${annotation.level}: ${annotation.message}`);
    } else if (command.name !== 'group' && command.name !== 'endgroup') others.push(command);
  }
  return { log: log.join('\n'), annotations, dropped, others };
}

function annotationOf({ name, properties, data }: Command): Annotation | undefined {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return undefined;
  const number = (key: string) => (properties[key] === undefined ? undefined : Number(properties[key]));
  const entries = Object.entries({
    title: properties.title,
    file: properties.file,
    line: number('line'),
    endLine: number('endLine'),
    // GitHub takes columns only where both lines are one.
    column: properties.line === properties.endLine ? number('col') : undefined,
    endColumn: properties.line === properties.endLine ? number('endColumn') : undefined,
  }).filter(([, value]) => value !== undefined);
  return { level: name, message: data.slice(0, messageLimit), ...Object.fromEntries(entries) };
}

function files({ GITHUB_STEP_SUMMARY, GITHUB_OUTPUT }: Record<string, string | undefined>) {
  const content = (path: string | undefined) =>
    path !== undefined && existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  const summary = content(GITHUB_STEP_SUMMARY);
  return {
    summary: Buffer.byteLength(summary) > summaryLimit ? '' : summary,
    outputs: parseFileCommands(content(GITHUB_OUTPUT)),
  };
}

/** Every file below a folder, for telling what a run left behind. */
export function filesBelow(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endGroup, error, notice, setOutput, startGroup, summary, warning } from '@actions/core';
import type { GateResult } from '../gate.js';
import { isInside } from '../input/paths.js';
import { toAnnotations } from '../report/annotations.js';
import { toJson } from '../report/json.js';
import { maskInPlace } from '../report/mask-line.js';
import type { Report } from '../report/report.js';
import { safeText } from '../report/safe-text.js';
import { sourceReader } from '../report/source-reader.js';
import { toSummary } from '../report/summary.js';
import { toText } from '../report/text.js';
import { pathInRepository, type Workspace } from './workspace.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Bytes a step, of which some are left for other writers of the step. */
const summaryLimit = { step: 1024 * 1024, ours: 900 * 1024 };

/** What a log shows without breaking lines, at the usual size of a window. */
const logWidth = 110;

/**
 * Shows a report in every way there is: a file, the log, annotations, the job summary, outputs. It decides nothing. A way that fails
 * is said in the others and hinders none of them; the log is always there.
 */
export async function publish({ report, secrets }: GateResult, workspace: Workspace, env: Environment): Promise<void> {
  const mask = maskInPlace(secrets);
  const via: string[] = [];
  const failures: string[] = [];
  const attempt = async (name: string, otherwise: string, work: () => void | Promise<void>): Promise<void> => {
    try {
      await work();
      via.push(name);
    } catch (cause) {
      const failure = `${otherwise} (${mask(sayCause(cause))})`;
      failures.push(failure);
      warning(`${failure}; this does not change the decision`, { title: 'Passgate' });
    }
  };

  let file: { reportPath?: string } = {};
  await attempt('report', 'there is no file with the whole report, see the log', () => {
    file = { reportPath: writeReport(report, workspace.root, env) };
  });
  await attempt('log', 'the report could not be printed', () => printReport(report, secrets, workspace.cwd));
  await attempt('annotations', 'there are no annotations, see the log', () => {
    const repositoryPath = (name: string) => pathInRepository(workspace, name);
    for (const { level, message, ...properties } of toAnnotations(report, { repositoryPath, ...file })) {
      print[level](message, properties);
    }
  });
  await attempt('summary', 'there is no job summary, see the log', async () => {
    const limit = roomForSummary(env);
    const footer = failures.length === 0 ? {} : { footer: failures.join('; ') };
    const text = toSummary(report, { limit, link: linkTo(workspace, env), ...file, ...footer });
    await summary.addRaw(text).write();
  });
  await attempt('outputs', 'the outputs are not set', () => {
    const { verdicts, waived, new: added } = report.counts;
    const { reportPath = '' } = file;
    setOutputs(
      {
        decision: report.decision,
        violations: verdicts.fail,
        new: added,
        waived,
        unknown: verdicts.unknown,
        report: reportPath,
        'reported-via': via.join(','),
      },
      env,
    );
  });
}

const print = { error, warning, notice };

function printReport(report: Report, secrets: readonly string[], cwd: string): void {
  const text = toText(report, {
    colour: false,
    width: logWidth,
    sourceLine: sourceReader(cwd, secrets),
    problems: true,
  });
  startGroup('Passgate: the whole report');
  process.stdout.write(text);
  endGroup();
}

/** Never into the workspace, where a later step may take it for a part of the repository. */
function writeReport(report: Report, workspace: string, { RUNNER_TEMP = '' }: Environment): string {
  const folder = RUNNER_TEMP === '' || isInside(RUNNER_TEMP, workspace) ? tmpdir() : RUNNER_TEMP;
  const file = join(mkdtempSync(join(folder, 'passgate-')), 'report.json');
  writeFileSync(file, toJson(report));
  return file;
}

/**
 * Bytes that the summary may have, beside what the file has already.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
function roomForSummary({ GITHUB_STEP_SUMMARY = '' }: Environment): number {
  const taken = statSync(GITHUB_STEP_SUMMARY, { throwIfNoEntry: false })?.size ?? 0;
  const room = Math.min(summaryLimit.ours, summaryLimit.step - taken);
  if (room < 1024) throw new Error('it is full already');
  return room;
}

/** The line as GitHub shows it, in the commit that was checked out. */
function linkTo(workspace: Workspace, { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }: Environment) {
  return (file: string, line: number): string | undefined => {
    const path = pathInRepository(workspace, file);
    if (path === undefined || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA) return undefined;
    // Half a surrogate pair has no encoding.
    const encoded = path
      .replace(/\p{Cs}/gu, '\uFFFD')
      .split('/')
      .map(encodeURIComponent)
      .join('/');
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${encoded}#L${line}`;
  };
}

/** Without its file, `setOutput` would print a command that GitHub gave up. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>, env: Environment): void {
  if (!env.GITHUB_OUTPUT) throw new Error('GITHUB_OUTPUT is not set');
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** What went wrong, in one line. */
export function sayCause(cause: unknown): string {
  return safeText(cause instanceof Error ? cause.message : String(cause), 300);
}

import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { GateResult } from '../gate.js';
import { isInside } from '../input/paths.js';
import { toJson } from '../report/json.js';
import { maskInPlace } from '../report/mask-line.js';
import type { Report } from '../report/report.js';
import { safeText } from '../report/safe-text.js';
import { sourceReader } from '../report/source-reader.js';
import { toText } from '../report/text.js';
import { decisionText } from '../report/text-summary.js';
import { toAnnotations, toSummary } from './stand-in.js';
import { pathInRepository, type Workspace } from './workspace.js';

/** Bytes a step. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary */
const summaryLimit = 1024 * 1024;

/** What a log shows without breaking lines, at the usual size of a window. */
const logWidth = 110;

/**
 * Shows a report in every way there is: a file, the log, annotations, the job summary, outputs. It decides nothing. What fails is said
 * in the others and hinders none of them.
 */
export async function publish({ report, secrets }: GateResult, workspace: Workspace): Promise<void> {
  const mask = maskInPlace(secrets);
  const via: string[] = [];
  const attempt = async (name: string, otherwise: string, work: () => void | Promise<void>): Promise<void> => {
    try {
      await work();
      via.push(name);
    } catch (error) {
      const reason = mask(safeText(error instanceof Error ? error.message : String(error)));
      core.warning(`${otherwise}: ${reason}; this does not change the decision`, { title: 'Passgate' });
    }
  };

  await attempt('log', 'the report could not be printed', () => printReport(report, secrets, workspace.cwd));
  await attempt('annotations', 'there are no annotations, see the log', () => annotate(report, workspace));
  await attempt('summary', 'there is no job summary, see the log', () => summarise(report));
  let file = '';
  await attempt('report', 'there is no file with the whole report, see the log', () => {
    file = writeReport(report, workspace.root);
  });
  await attempt('outputs', 'the outputs are not set', () => {
    const { verdicts, waived, new: added } = report.counts;
    setOutputs({
      decision: report.decision,
      violations: verdicts.fail,
      new: added,
      waived,
      unknown: verdicts.unknown,
      report: file,
      'reported-via': via.join(','),
    });
  });
}

function printReport(report: Report, secrets: readonly string[], cwd: string): void {
  const text = toText(report, { colour: false, width: logWidth, sourceLine: sourceReader(cwd, secrets) });
  core.startGroup('Passgate: the whole report');
  process.stdout.write(text);
  core.endGroup();
}

/** A message is one line, so that none of its lines can be taken for another message. */
function annotate(report: Report, workspace: Workspace): void {
  const annotations = toAnnotations(report, { pathOf: (file) => pathInRepository(workspace, file) });
  for (const { level, message, ...properties } of annotations) core[level](message, properties);
}

/** Where the whole of it is more than GitHub takes, beside what the file has already, the decision alone. */
async function summarise(report: Report): Promise<void> {
  const taken = statSync(process.env.GITHUB_STEP_SUMMARY ?? '', { throwIfNoEntry: false })?.size ?? 0;
  const limit = summaryLimit - taken;
  const whole = toSummary(report, { limit });
  const text = Buffer.byteLength(whole) <= limit ? whole : `${safeText(decisionText(report))}\n`;
  if (Buffer.byteLength(text) > limit) throw new Error('other steps have filled it');
  await core.summary.addRaw(text).write();
}

/** Not into the workspace, where a later step may take it for a part of the repository. */
function writeReport(report: Report, workspace: string): string {
  const [folder = tmpdir()] = [process.env.RUNNER_TEMP ?? '', tmpdir()].filter(
    (path) => path !== '' && !isInside(path, workspace),
  );
  const file = join(mkdtempSync(join(folder, 'passgate-')), 'report.json');
  writeFileSync(file, toJson(report));
  return file;
}

/** `core.setOutput` without its file prints a command that GitHub gave up. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  if (!process.env.GITHUB_OUTPUT) throw new Error('GITHUB_OUTPUT is not set');
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

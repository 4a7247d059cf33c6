import * as core from '@actions/core';
import { readEvent, refusePullRequestTarget } from './action/event.js';
import { readInputs } from './action/inputs.js';
import { publish, setOutputs } from './action/publish.js';
import { findWorkspace, pathInRepository, type Workspace } from './action/workspace.js';
import type { ConfigProblem } from './config/config.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { gate } from './gate.js';
import { safeText } from './report/safe-text.js';
import { decisionText } from './report/text-summary.js';
import { UsageError } from './scan-flags.js';
import { version } from './version.js';

// Whatever ends this early has judged nothing. Nobody reading what is printed is no such thing.
process.exitCode = 3;
process.stdout.on('error', () => undefined);
process.exitCode = await main();

/** The exit codes of the command line; all but 0 fail the step. */
async function main(): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof UsageError) return fail(2, error.message);
    // A message may hold what was read.
    const { name, stack = '' } = error instanceof Error ? error : new Error();
    const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
    core.info(frames.map((frame) => safeText(frame)).join('\n'));
    return fail(3, `internal error (${name}): please report it; nothing was judged`);
  }
}

async function run(): Promise<ExitCode> {
  const inputs = readInputs(process.env);
  const event = readEvent(process.env);
  refusePullRequestTarget(event, inputs.allowPullRequestTarget);
  const workspace = findWorkspace(process.env.GITHUB_WORKSPACE, inputs.workingDirectory);
  const result = await gate({ ...inputs, cwd: workspace.cwd, version, progress: () => undefined });
  if ('usage' in result) return sayProblems(result.usage, workspace);
  // The decision is made; nothing from here on can change it.
  const code = exitCodeOf(Object.freeze(result.report));
  process.exitCode = code;
  await publish(result, workspace);
  const sentence = safeText(decisionText(result.report));
  if (code === 0) core.info(sentence);
  else core.setFailed(sentence);
  return code;
}

function sayProblems(problems: readonly ConfigProblem[], workspace: Workspace): ExitCode {
  for (const { file, line, column, message } of problems) {
    const path = pathInRepository(workspace, file);
    core.error(safeText(message), {
      title: 'Passgate: configuration',
      ...(path === undefined ? {} : { file: path }),
      ...(path === undefined || line === undefined ? {} : { startLine: line }),
      ...(path === undefined || line === undefined || column === undefined ? {} : { startColumn: column }),
    });
  }
  return fail(
    2,
    `the configuration or a rule is wrong, so that nothing was judged: see ${problems[0]?.file ?? 'above'}`,
  );
}

function fail(code: ExitCode, message: string): ExitCode {
  core.setFailed(safeText(message));
  try {
    setOutputs({ decision: 'error', 'reported-via': 'log,annotations' });
  } catch (error) {
    core.warning(`the outputs are not set: ${safeText(error instanceof Error ? error.message : String(error))}`);
  }
  return code;
}

import * as core from '@actions/core';
import { changeBase, isChange } from './action/change-base.js';
import { contentsApi } from './action/contents.js';
import { readTrigger, refusePullRequestTarget } from './action/event.js';
import { readInputs } from './action/inputs.js';
import { publish, sayCause, setOutputs } from './action/publish.js';
import { findWorkspace, pathInRepository, type Workspace } from './action/workspace.js';
import type { ConfigProblem } from './config/config.js';
import { configurationSource } from './config/configuration-source.js';
import { workTree } from './config/text-source.js';
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
  const { env } = process;
  const inputs = readInputs(env);
  const trigger = readTrigger(env);
  refusePullRequestTarget(trigger, inputs.allowPullRequestTarget);
  const workspace = findWorkspace(env.GITHUB_WORKSPACE, inputs.workingDirectory, env.GITHUB_REPOSITORY);
  const { cwd, repository: root } = workspace;
  const api = inputs.token === undefined ? undefined : contentsApi(inputs.token, workspace.name);
  const choice = await configurationSource({ ...inputs, ...trigger, root, cwd, api });
  if ('problem' in choice) return sayProblems([choice.problem], workspace);
  // A pull request answers for what it brings; what was there before is shown, and does not block.
  const gateOn = inputs.gateOn ?? (isChange(trigger) ? 'new' : 'all');
  const base = inputs.base ?? changeBase(trigger, root);
  const result = await gate({ ...inputs, ...choice, gateOn, base, cwd, version, progress: () => undefined });
  if ('usage' in result) return sayProblems(result.usage, choice.configSource === workTree ? workspace : undefined);
  // The decision is made; nothing from here on can change it.
  const code = exitCodeOf(Object.freeze(result.report));
  process.exitCode = code;
  await publish(result, workspace, env);
  const sentence = safeText(decisionText(result.report));
  if (code === 0) core.info(sentence);
  else core.setFailed(sentence);
  return code;
}

/** @param workspace undefined where it is about another commit's files than those of the checkout */
function sayProblems(problems: readonly ConfigProblem[], workspace: Workspace | undefined): ExitCode {
  for (const { file, line, message } of problems) {
    const path = workspace && pathInRepository(workspace, file);
    // Without a line GitHub would show it at the first.
    if (path !== undefined && line !== undefined) {
      core.error(safeText(message), { title: 'Passgate: configuration', file: path, startLine: line });
    } else {
      const where = line === undefined ? file : `${file}:${line}`;
      core.error(`${safeText(where)}: ${safeText(message)}`, { title: 'Passgate: configuration' });
    }
  }
  return fail(2, 'nothing was judged, because of the configuration or a rule');
}

function fail(code: ExitCode, message: string): ExitCode {
  core.setFailed(safeText(message));
  try {
    setOutputs({ decision: 'error', 'reported-via': 'log,annotations' }, process.env);
  } catch (cause) {
    core.warning(`the outputs are not set (${sayCause(cause)})`);
  }
  return code;
}

import { statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Flags, type Format, flagsOf, help } from './cli-flags.js';
import type { ConfigProblem } from './config/config.js';
import { exitCodeOf } from './exit-code.js';
import { gate } from './gate.js';
import { sayError } from './input/read.js';
import { isTerminal, print } from './output.js';
import type { Report } from './report/report.js';
import { safeText } from './report/safe-text.js';
import type { TextOptions } from './report/text.js';
import { UsageError } from './scan-flags.js';
import { version } from './version.js';

// The exit codes are those of `exit-code.ts`. Whatever ends early has judged nothing.
process.exitCode = 3;
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const flags = flagsOf(args);
    if (flags.command === 'help') return show(help);
    if (flags.command === 'version') return show(`${version}\n`);
    if (flags.command === 'rules test') return await testRules(flags);
    if (flags.command === 'compare') return await compareFiles(flags);
    if (flags.command === 'slim') return await slimPlan(flags);
    return await scan(flags);
  } catch (error) {
    if (error instanceof UsageError) {
      print(`passgate: ${safeText(error.message)}\nSee \`passgate --help\`.\n`, 2);
      return 2;
    }
    // A message may hold what was read; where it happened does not.
    const { name, stack = '' } = error instanceof Error ? error : new Error();
    const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
    print(`passgate: internal error (${name}), please report it; nothing was judged\n${frames.join('\n')}\n`, 2);
    return 3;
  }
}

async function scan(flags: Extract<Flags, { command: 'scan' }>): Promise<number> {
  const cwd = process.cwd();
  for (const output of flags.outputs) refuseOutput(output);
  const result = await gate({
    ...flags,
    gateOn: flags.gateOn ?? 'all',
    cwd,
    version,
    progress: progress(),
  });
  if ('usage' in result) return sayProblems(result.usage);
  // The decision is made; nothing from here on can change it.
  const { report, secrets } = result;
  const code = exitCodeOf(report);
  let written = true;
  for (const { document, line, message } of report.problems) say(document, line, undefined, message);
  for (const [index, format] of flags.formats.entries()) {
    const file = flags.outputs[index];
    const text = await render(format, report, secrets, file === undefined);
    if (file === undefined) print(text);
    else written = write(file, text) && written;
  }
  return written || code !== 0 ? code : 3;
}

async function render(
  format: Format,
  report: Report,
  secrets: readonly string[],
  toTerminal: boolean,
): Promise<string> {
  if (format === 'json') return (await import('./report/json.js')).toJson(report);
  if (format === 'markdown') return (await import('./report/summary.js')).toSummary(report);
  const { toText } = await import('./report/text.js');
  return toText(report, await textOptions(secrets, toTerminal));
}

/** @param toTerminal what it is for goes to standard output, and problems to standard error */
async function textOptions(secrets: readonly string[], toTerminal: boolean): Promise<TextOptions> {
  const { sourceReader } = await import('./report/source-reader.js');
  return {
    colour: toTerminal && hasColour(),
    width: toTerminal && isTerminal(1) ? Math.min(process.stdout.columns ?? 100, 120) : 100,
    sourceLine: sourceReader(process.cwd(), secrets),
    problems: !toTerminal,
  };
}

async function compareFiles(flags: Extract<Flags, { command: 'compare' }>): Promise<number> {
  const { output, format } = flags;
  const cwd = process.cwd();
  if (output !== undefined) refuseOutput(output);
  const { compare, exitCodeOfComparison } = await import('./compare.js');
  const result = await compare({ ...flags, cwd, version });
  if ('usage' in result) return sayProblems(result.usage);
  const { comparison, secrets } = result;
  const code = exitCodeOfComparison(comparison);
  for (const { document, line, message } of comparison.problems) say(document, line, undefined, message);
  const text =
    format === 'json'
      ? (await import('./compare/json.js')).comparisonJson(comparison)
      : (await import('./compare/text.js')).comparisonText(
          comparison,
          await textOptions(secrets, output === undefined),
        );
  if (output === undefined) print(text);
  else if (!write(output, text) && code === 0) return 3;
  return code;
}

async function slimPlan({ plan, output }: Extract<Flags, { command: 'slim' }>): Promise<number> {
  if (output !== undefined) refuseOutput(output);
  const { slim } = await import('./slim.js');
  const result = await slim({ plan, output, cwd: process.cwd() });
  if ('usage' in result) throw new UsageError(result.usage);
  if ('problem' in result) {
    say(plan, undefined, undefined, result.problem);
    return 3;
  }
  const { bytes, secrets } = result;
  const hidden = secrets === 1 ? '1 secret was replaced' : `${secrets} secrets were replaced`;
  print(`${safeText(result.output)}: ${bytes.after} bytes for ${bytes.before}; ${hidden}\n`);
  return 0;
}

async function testRules({ paths }: Extract<Flags, { command: 'rules test' }>): Promise<number> {
  const { testRuleFiles } = await import('./rule-tester/run.js');
  const { output, code } = await testRuleFiles(paths, process.cwd());
  print(output);
  return code;
}

/** https://no-color.org, https://force-color.org */
function hasColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return isTerminal(1) && TERM !== 'dumb';
}

/** One line that is written over, and only where somebody looks at it. */
function progress(): (file: string, index: number, of: number) => void {
  if (!isTerminal(2)) return () => undefined;
  let shown = Date.now();
  return (file, index, of) => {
    const line = safeText(`reading ${file} (${index + 1} of ${of})`).slice(0, 79);
    // Only runs that take a while say so.
    if (of > 1 && Date.now() - shown > 200) {
      print(`\r\u001b[K${line}`, 2);
      shown = Date.now();
    }
    if (of > 1 && index === of - 1) print('\r\u001b[K', 2);
  };
}

function sayProblems(problems: readonly ConfigProblem[]): number {
  for (const { file, line, column, message } of problems) say(file, line, column, message);
  return 2;
}

function say(file: string, line: number | undefined, column: number | undefined, message: string): void {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  print(`passgate: ${safeText(place)}: ${safeText(message)}\n`, 2);
}

/** What can be known before the work begins. */
function refuseOutput(file: string): void {
  const path = resolve(process.cwd(), file);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`\`--output ${file}\` is a folder; name a file in it`);
  }
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`\`--output ${file}\`: there is no folder \`${dirname(file)}\`; make it first`);
  }
}

/** A report that cannot be written does not make a denied change any better. Returns whether it was. */
function write(file: string, text: string): boolean {
  try {
    writeFileSync(resolve(process.cwd(), file), text);
    return true;
  } catch (error) {
    say(file, undefined, undefined, `the report was not written: ${sayError(error)}`);
    return false;
  }
}

function show(text: string): number {
  print(text);
  return 0;
}

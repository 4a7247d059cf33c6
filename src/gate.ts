import { resolve } from 'node:path';
import { activeRules } from './config/active-rules.js';
import { type Config, type ConfigProblem, loadConfig } from './config/config.js';
import type { TextSource } from './config/text-source.js';
import type { Finding, Severity } from './engine/finding.js';
import { severities } from './engine/finding.js';
import { type ActiveRule, judge } from './engine/judge.js';
import type { UnknownAs } from './engine/rule.js';
import { readDocument } from './input/document.js';
import { type Selection, selectFiles } from './input/files.js';
import { showRoute } from './input/place.js';
import type { Document, Note, Problem } from './input/resource.js';
import { buildWorld } from './model/world.js';
import { countWorld, noCounts } from './report/counts.js';
import type { Counts, Decision, Report } from './report/report.js';

export interface GateOptions {
  /** Absolute. */
  cwd: string;
  /** Files, folders and globs; none: what the configuration includes, or else the working directory. */
  paths: readonly string[];
  config: string | undefined;
  /** More rule files and folders. */
  rules: readonly string[];
  /** What configuration and rules are read from; missing: the work tree. */
  configSource?: TextSource | undefined;
  /** What to tell about that. */
  notes?: readonly string[] | undefined;
  sourceDir: string | undefined;
  failOn: Severity;
  unknown: UnknownAs | undefined;
  warnOnly: boolean;
  allowEmpty: boolean;
  version: string;
  /** Told before each file is read. */
  progress(file: string, index: number, of: number): void;
}

export interface GateResult {
  report: Report;
  /** What must not be printed, wherever else it may turn up. */
  secrets: readonly string[];
}

/**
 * The whole of Passgate: reads files, builds what they will mean, judges it by the rules and decides.
 * @returns the report, or what is wrong with the configuration or a rule (exit 2)
 */
export async function gate(options: GateOptions): Promise<GateResult | { usage: readonly ConfigProblem[] }> {
  const { cwd } = options;
  const loaded = await loadConfig(cwd, options.config, options.configSource);
  if ('problems' in loaded) return { usage: loaded.problems };
  const { config } = loaded;
  const extra = options.rules.map((path) => resolve(cwd, path));
  const active = await activeRules(config, extra, options.unknown, cwd, options.configSource);
  if ('problems' in active) return { usage: active.problems };

  const selection = await select(options, config);
  const run = new Run(active.rules, config);
  run.notes.push(...(options.notes ?? []).map((message) => ({ document: '.', message })));
  run.problems.push(...selection.problems);
  if (!options.allowEmpty) run.problems.push(...selection.unmatched);
  run.skipped += selection.skipped.length;
  for (const [index, file] of selection.files.entries()) {
    options.progress(file.name, index, selection.files.length);
    const read = await readDocument(file, { cwd, sourceDir: options.sourceDir });
    if ('problem' in read) run.problems.push(read.problem);
    else if ('skipped' in read) run.skipped += 1;
    else run.judge(read.document);
  }
  return { report: run.report(options), secrets: run.secrets };
}

async function select(options: GateOptions, config: Config): Promise<Selection> {
  const exclude = { patterns: config.exclude, from: config.folder };
  if (options.paths.length > 0) return selectFiles(options.paths, options.cwd, { exclude });
  if (config.include !== null) return selectFiles(config.include, options.cwd, { from: config.folder, exclude });
  return selectFiles(['.'], options.cwd, { exclude });
}

/** What a run has found so far. */
class Run {
  readonly problems: Problem[] = [];
  readonly notes: Note[] = [];
  readonly findings: Finding[] = [];
  readonly secrets: string[] = [];
  readonly counts: Counts = noCounts();
  skipped = 0;

  constructor(
    private readonly rules: readonly ActiveRule[],
    private readonly config: Config,
  ) {}

  judge(document: Document): void {
    const world = buildWorld(ours(document, this.config));
    const { verdicts, findings } = judge(this.rules, world);
    countWorld(this.counts, world);
    for (const verdict of ['pass', 'fail', 'unknown'] as const) this.counts.verdicts[verdict] += verdicts[verdict];
    for (const finding of findings) this.findings.push(finding);
    this.notes.push(...document.notes);
    this.problems.push(...document.problems);
    for (const secret of document.secrets) this.secrets.push(secret);
  }

  report({ version, failOn, warnOnly, allowEmpty }: GateOptions): Report {
    const { counts, problems, notes } = this;
    if (counts.documents === 0 && problems.length === 0 && !allowEmpty) {
      problems.push({
        document: '.',
        message: 'no plan and no template was found; name one, or say `--allow-empty` where there may be none',
      });
    }
    if (counts.policies > 0 && counts.decoded + counts.partlyUnknown === 0) {
      problems.push({
        document: '.',
        message: `none of the ${counts.policies} policies could be read, so that nothing was judged`,
      });
    }
    if (this.skipped > 0) {
      const message = `${this.skipped} ${this.skipped === 1 ? 'file is' : 'files are'} neither plan nor template and ${this.skipped === 1 ? 'was' : 'were'} skipped`;
      notes.push({ document: '.', message });
    }
    const findings = this.findings.sort(byImportance);
    const decision = decide(findings, problems, failOn);
    return { version, decision, counts, findings, notes, problems, failOn, warnOnly };
  }
}

/** A single account in the configuration also says which one this is. */
function ours(document: Document, { accounts }: Config): Document {
  const [account] = accounts;
  if (account === undefined || accounts.length > 1) return document;
  const resources = document.resources.map((resource) =>
    resource.account === undefined ? { ...resource, account } : resource,
  );
  return { ...document, resources };
}

function decide(findings: readonly Finding[], problems: readonly Problem[], failOn: Severity): Decision {
  if (problems.length > 0) return 'error';
  const threshold = severities.indexOf(failOn);
  const denies = (finding: Finding) => finding.verdict === 'fail' || finding.unknownAs === 'fail';
  return findings.some((finding) => denies(finding) && severities.indexOf(finding.severity) <= threshold)
    ? 'deny'
    : 'allow';
}

function byImportance(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.document, b.document) ||
    compare(a.resource, b.resource) ||
    compareRoutes(a.place.route, b.place.route) ||
    compare(a.rule, b.rule)
  );
}

function compareRoutes(a: Finding['place']['route'], b: Finding['place']['route']): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (typeof step === 'number' && typeof other === 'number') {
      if (step !== other) return step - other;
    } else if (step !== other) return compare(String(step), String(other));
  }
  return compare(showRoute(a), showRoute(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { resolve } from 'node:path';
import { activeRules } from './config/active-rules.js';
import { addedSince, type IsAdded, resourcesBefore } from './config/before.js';
import { type Config, type ConfigProblem, loadConfig } from './config/config.js';
import type { TextSource } from './config/text-source.js';
import { isJudgedType } from './data/judged-types.js';
import type { Finding, Severity } from './engine/finding.js';
import { type ActiveRule, type Judged, judge } from './engine/judge.js';
import { locate } from './engine/locate.js';
import { masker } from './engine/mask.js';
import type { UnknownAs } from './engine/rule.js';
import { countFixed, groupJudged, stateOf } from './engine/state.js';
import { readDocument } from './input/document.js';
import { type Selection, selectFiles } from './input/files.js';
import type { Document, Note, Problem, Resource } from './input/resource.js';
import { needsAwsManaged } from './model/aws-managed.js';
import { inOwnAccount } from './model/own-account.js';
import { withSources } from './model/with-sources.js';
import { buildWorld, type Given, type World } from './model/world.js';
import { countWorld, noCounts } from './report/counts.js';
import { byImportance, decide } from './report/decide.js';
import type { Counts, Report } from './report/report.js';

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
  /** `new`: only what the change brings denies. */
  gateOn: 'all' | 'new';
  /** A folder or commit with the files as they were before the change. */
  base: string | undefined;
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

  const base = options.base === undefined ? undefined : await openBefore(options.base, cwd);
  if (typeof base === 'string') return { usage: [{ file: '--base', message: base }] };
  const selection = await select(options, config);
  const run = new Run(active.rules, config);
  run.notes.push(...(options.notes ?? []).map((message) => ({ document: '.', message })));
  run.problems.push(...selection.problems);
  if (!options.allowEmpty) run.problems.push(...selection.unmatched);
  run.skipped += selection.skipped.length;
  const shared = {};
  for (const [index, file] of selection.files.entries()) {
    options.progress(file.name, index, selection.files.length);
    const read = await readDocument(file, { cwd, sourceDir: options.sourceDir, shared, isWanted: isJudgedType });
    if ('problem' in read) run.problems.push(read.problem);
    else if ('skipped' in read) run.skipped += 1;
    else {
      const { document } = read;
      const before = await resourcesBefore(document, file, base);
      if (before === undefined && options.gateOn === 'new') {
        const message = 'what it was before the change is not known, so that every violation counts';
        run.notes.push({ document: document.name, message });
      }
      await run.judge(document, before, addedSince(base, cwd));
    }
  }
  return { report: run.report(options), secrets: run.secrets };
}

/** Loaded only then: it brings what starts git. */
async function openBefore(base: string, cwd: string) {
  const { openBase } = await import('./config/base-files.js');
  return openBase(base, cwd);
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

  async judge(given: Document, before: readonly Resource[] | undefined, isAdded: IsAdded): Promise<void> {
    const { counts, rules } = this;
    const document = await withSources(given);
    const world = await this.world(document);
    const { verdicts, judged: found } = judge(rules, world);
    const judged = await locate(found, document);
    countWorld(counts, world);
    for (const verdict of ['pass', 'fail', 'unknown'] as const) counts.verdicts[verdict] += verdicts[verdict];
    const besides = document.free === undefined ? [] : await this.besides(document, document.free(), judged);
    if (before === undefined) for (const { finding } of [...judged, ...besides]) this.findings.push(finding);
    else {
      const earlier = judge(rules, await this.world({ ...document, resources: before })).judged;
      const on = groupJudged(earlier);
      for (const one of [...judged, ...besides]) {
        const state = (await isAdded(one.finding.place)) ? 'new' : stateOf(one, on(one));
        this.findings.push({ ...one.finding, state });
        if (one.finding.verdict === 'fail') counts[state] += 1;
      }
      counts.fixed += countFixed(judged, earlier);
    }
    const isKnown =
      world.policies.every(({ reading }) => reading === 'decoded') &&
      [...judged, ...besides].every(({ finding }) => finding.verdict !== 'unknown');
    const mask = masker(document.secrets);
    const notes = document.notes.filter(({ ifUnknown }) => !(ifUnknown && isKnown));
    this.notes.push(...notes.map((note) => ({ ...note, message: mask(note.message) })));
    this.problems.push(...document.problems.map((problem) => ({ ...problem, message: mask(problem.message) })));
    for (const secret of document.secrets) this.secrets.push(secret);
  }

  private async world(document: Document): Promise<World> {
    const { scps, rcps } = this.config;
    const known: Given = { scps, rcps };
    const own = inOwnAccount(document, this.config.accounts);
    return buildWorld(own, needsAwsManaged(own) ? { ...known, managedPolicy: await awsManagedPolicies() } : known);
  }

  /** What is found only where a parameter has another of its allowed values than the default. */
  private async besides(
    document: Document,
    resources: readonly Resource[],
    known: readonly Judged[],
  ): Promise<Judged[]> {
    const keyOf = ({ finding: { rule, resource, place } }: Judged) =>
      JSON.stringify([rule, resource, upToStatement(place.route)]);
    const found = new Set(known.map(keyOf));
    const { judged } = judge(this.rules, await this.world({ ...document, resources }));
    const others = judged.filter((one) => !found.has(keyOf(one)));
    for (const { finding } of others) {
      this.counts.verdicts.pass = Math.max(0, this.counts.verdicts.pass - 1);
      this.counts.verdicts[finding.verdict] += 1;
    }
    return others;
  }

  report({ version, failOn, gateOn, warnOnly, allowEmpty }: GateOptions): Report {
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
    const decision = decide(findings, problems, { failOn, gateOn });
    return { version, decision, counts, findings, notes, problems, failOn, gateOn, warnOnly };
  }
}

/** A table that few runs need, and not small. */
async function awsManagedPolicies(): Promise<NonNullable<Given['managedPolicy']>> {
  const { managedPolicy } = await import('./data/managed-policies.js');
  return managedPolicy;
}

/** One finding a statement: the route of its elements counts for nothing. */
function upToStatement(route: Finding['place']['route']): Finding['place']['route'] {
  const at = route.indexOf('Statement');
  return at < 0 ? route : route.slice(0, typeof route[at + 1] === 'number' ? at + 2 : at + 1);
}

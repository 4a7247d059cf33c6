import type { ReportJson } from '../../src/report/json-schema.js';
import type { FindingJson } from './cli.js';

/** One labelled finding of a scenario's `expect.json`. */
export interface Expectation {
  rule: string;
  verdict: 'fail' | 'unknown';
  /** Accepted addresses; one is enough. */
  resource: string | string[];
  /** Where the finding must point in the end; 1-based inclusive ranges, one is enough. Missing: the place is not judged. */
  file?: string;
  lines?: [number, number][];
  /** More than one finding on these resources is fine. */
  atLeast?: boolean;
}

export interface Labels {
  title: string;
  scan: string[];
  args: string[];
  /** Rules whose findings are labelled completely: what is not in `expect` is a false finding. */
  rules: string[];
  expect: Expectation[];
}

/**
 * How the labels are answered. `unknown`: an honest one, with its cause, where the label says `fail` or says nothing. `wrong`: everything
 * that must not happen (contradicted, passed in silence, a false failure, an unknown that gives no cause).
 */
export interface Answer {
  met: { expectation: Expectation; finding: FindingJson }[];
  unknown: { insteadOfFail: string[]; insteadOfSilence: string[] };
  wrong: string[];
}

/** Holds a report against a scenario's labels, for these rules only. */
export function answer(labels: Labels, report: ReportJson, rules: readonly string[]): Answer {
  const judged = labels.rules.filter((rule) => rules.includes(rule));
  const left = new Set(report.findings.filter((finding) => judged.includes(finding.rule)));
  const expected = labels.expect.filter((expectation) => judged.includes(expectation.rule));
  const result: Answer = { met: [], unknown: { insteadOfFail: [], insteadOfSilence: [] }, wrong: [] };

  // A label takes the finding with its verdict first, at its place if there is one, so that none is taken from another label.
  const unmet = expected.filter((expectation) => {
    const candidates = [...left].filter((each) => about(expectation, each) && each.verdict === expectation.verdict);
    const finding = candidates.find((each) => inLines(expectation, each)) ?? candidates[0];
    if (finding === undefined) return true;
    left.delete(finding);
    result.met.push({ expectation, finding });
    return false;
  });
  for (const expectation of unmet) {
    const name = `${expectation.rule}: ${[expectation.resource].flat()[0]}`;
    const finding = [...left].find((each) => about(expectation, each));
    if (finding !== undefined) left.delete(finding);
    if (finding === undefined) result.wrong.push(`passed in silence, not ${expectation.verdict}: ${name}`);
    else if (finding.verdict === 'fail') result.wrong.push(`fail, not ${expectation.verdict}: ${name}`);
    else result.unknown.insteadOfFail.push(name);
  }
  for (const expectation of expected.filter((each) => each.atLeast === true)) {
    for (const finding of left)
      if (about(expectation, finding) && finding.verdict === expectation.verdict) left.delete(finding);
  }
  for (const finding of left) {
    const name = `${finding.rule}: ${finding.resource}`;
    if (finding.verdict === 'fail') result.wrong.push(`false fail: ${name} at ${finding.place.route}`);
    else result.unknown.insteadOfSilence.push(name);
  }
  for (const finding of report.findings) {
    const cause = finding.causes.find((each) => each.expression.trim() !== '');
    if (finding.verdict === 'unknown' && cause === undefined) {
      result.wrong.push(`unknown without a cause: ${finding.rule}: ${finding.resource}`);
    }
  }
  const { insteadOfFail, insteadOfSilence } = result.unknown;
  return { ...result, unknown: { insteadOfFail: tally(insteadOfFail), insteadOfSilence: tally(insteadOfSilence) } };
}

/** Sorted, each once, with how often it came where that is more than once. */
function tally(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count} times)`)).sort();
}

function about(expectation: Expectation, finding: FindingJson): boolean {
  return finding.rule === expectation.rule && [expectation.resource].flat().includes(finding.resource);
}

/** Whether the finding stands on the lines of the label; true where the label has none. */
export function inLines({ file, lines }: Expectation, { place }: FindingJson): boolean {
  if (lines === undefined) return true;
  if (!('file' in place) || (file !== undefined && place.file !== file)) return false;
  return lines.some(([from, to]) => place.line >= from && place.line <= to);
}

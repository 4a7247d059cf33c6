import type { Finding } from '../engine/finding.js';
import type { Cause } from '../input/value.js';
import { blocks, isAtOrAbove } from './decide.js';
import type { Style } from './paint.js';
import type { Counts, Decision, Report } from './report.js';
import { safeText } from './safe-text.js';
import type { Page } from './text-finding.js';
import { wrap } from './wrap.js';

const decisionStyles: Record<Decision, Style> = { allow: 'green', deny: 'red', error: 'red' };

/** What would make an unknown known, where the reader can do something about it; the first that fits is shown. */
const causeHints: readonly (readonly [Cause['kind'], string])[] = [
  ['no-source', 'point --source-dir at the Terraform files of this plan, so that more can be decided'],
];

/** What was looked at, how it went, the decision (always one line) and the next step. */
export function summaryLines(report: Report, page: Page): string[] {
  const { paint, width } = page;
  const next = nextStep(report);
  return [
    ...wrap([lookedAt(report)], width, ''),
    ...tally(report.counts, page),
    '',
    paint(decisionText(report), 'bold', decisionStyles[report.decision]),
    ...(next === undefined ? [] : wrap([next], width, 'next: ').map((line) => paint(line, 'dim'))),
  ];
}

/** `1 policy`, `2 policies`, `no policies`. */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}

/** `Passgate 0.1.0 looked at 2 documents: 31 resources, 12 policies (20 statements), 4 role uses`. */
export function lookedAt({ version, counts }: Report): string {
  const program = `Passgate ${safeText(version, 50)} looked at`;
  if (counts.documents === 0) return `${program} no documents`;
  const statements = counts.policies === 0 ? '' : ` (${count(counts.statements, 'statement')})`;
  const policies = `${count(counts.policies, 'policy', 'policies')}${statements}`;
  const inside = `${count(counts.resources, 'resource')}, ${policies}, ${count(counts.roleUses, 'role use')}`;
  return `${program} ${count(counts.documents, 'document')}: ${inside}`;
}

function tally(counts: Counts, { paint, width }: Page): string[] {
  return tallyRows(counts)
    .flatMap(([label, text]) => wrap([text], width, `  ${label.padEnd(9)}`))
    .map((line) => paint(line, 'dim'));
}

/** What was counted, by what it is about; a row is left out where all its numbers are zero. */
export function tallyRows(counts: Counts): [label: string, text: string][] {
  const { decoded, partlyUnknown, notReadable, outside, verdicts, waived, new: added, standing, fixed } = counts;
  const rows: [label: string, total: number, text: string][] = [
    [
      'input',
      decoded + partlyUnknown + notReadable,
      `${decoded} decoded, ${partlyUnknown} partly unknown, ${notReadable} not readable`,
    ],
    ['outside', outside, `${count(outside, 'role use')} of a role that is not part of the change`],
    [
      'rules',
      verdicts.pass + verdicts.fail + verdicts.unknown,
      `${verdicts.pass} pass, ${verdicts.fail} fail, ${verdicts.unknown} unknown`,
    ],
    ['change', added + standing + fixed, `${added} new, ${standing} standing, ${fixed} fixed`],
    ['waived', waived, String(waived)],
  ];
  return rows.filter(([, total]) => total > 0).map(([label, , text]) => [label, text]);
}

/** The decision is the report's; the numbers beside it say what is in the report. */
export function decisionText(report: Report): string {
  const { decision, problems, warnOnly } = report;
  const severe = severeText(report);
  if (decision === 'error') {
    const inputs = new Set(problems.map(({ document }) => document)).size;
    const unjudged = `${inputs === 0 ? 'the input' : count(inputs, 'input')} could not be judged`;
    return `ERROR: ${severe === undefined ? unjudged : `${unjudged}; ${severe}`}`;
  }
  if (decision === 'deny') return `DENY: ${severe ?? 'see above'}${warnOnly ? ' (does not block: warn-only)' : ''}`;
  return `ALLOW: ${severe === undefined ? allowed(report) : `${severe}; none of it blocks`}`;
}

/** Findings that count as failures and reach the threshold, in words; undefined where there are none. */
function severeText(report: Report): string | undefined {
  const { findings, failOn, gateOn } = report;
  const severe = findings.filter((finding) => blocks(finding, report));
  if (severe.length === 0) return undefined;
  const undecided = severe.filter(({ verdict }) => verdict === 'unknown').length;
  const remark = undecided === 0 ? '' : `, ${undecided} of them not decided`;
  return `${count(severe.length, gateOn === 'new' ? 'new violation' : 'violation')} at or above ${failOn}${remark}`;
}

function allowed({ counts, findings, failOn }: Report): string {
  const { pass, fail, unknown } = counts.verdicts;
  if (counts.documents === 0) return 'there was nothing to look at';
  if (pass + fail + unknown === 0) return 'no rule had anything to judge';
  const failures = findings.filter(({ verdict }) => verdict === 'fail');
  const below = failures.filter(({ severity }) => !isAtOrAbove(severity, failOn)).length;
  const standing = failures.length - below;
  const undecided = findings.length - failures.length;
  return [
    ...(failures.length === 0 ? ['no violations'] : []),
    ...(standing === 0 ? [] : [`no new violations, ${standing} that ${standing === 1 ? 'was' : 'were'} there before`]),
    ...(below === 0 ? [] : [`${count(below, 'violation')} below ${failOn}`]),
    ...(counts.waived === 0 ? [] : [`${counts.waived} waived`]),
    ...(undecided === 0 ? [] : [`${undecided} not decided`]),
  ].join(', ');
}

function nextStep({ decision, findings }: Report): string | undefined {
  if (decision === 'error') return 'make that input readable and scan again: until then nothing is known of it';
  if (decision === 'deny') return 'do what "fix" says above, make the plan or template anew and scan again';
  const hint = causeHints.find(([kind]) => hasCause(findings, kind));
  return hint?.[1];
}

function hasCause(findings: readonly Finding[], kind: Cause['kind']): boolean {
  return findings.some(({ causes }) => causes.some((cause) => cause.kind === kind));
}

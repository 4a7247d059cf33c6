import { byteLength, cutToBytes } from './cut.js';
import { type Group, groupFindings, groupNotes } from './group.js';
import type { Decision, Report } from './report.js';
import { prose } from './safe-markdown.js';
import { byRule, counts, findingRows, noteRows, problemRows, type Row, type SummaryPage } from './summary-rows.js';
import { count, decisionText, lookedAt, tallyRows } from './text-summary.js';

export interface SummaryOptions {
  /**
   * Bytes of UTF-8; 900 KiB unless said otherwise, GitHub takes 1 MiB of a step.
   * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
   */
  limit?: number;
  /** Where to see a line (1-based) of a file of the report: an address of the web; undefined where there is none. */
  link?(file: string, line: number): string | undefined;
  /** Where the whole report is, for a reader who sees a part of it. */
  reportPath?: string;
  /** A last sentence. */
  footer?: string;
}

const defaultLimit = 900 * 1024;

const marks: Record<Decision, string> = { allow: '✅', deny: '❌', error: '❗' };

/** How much of the limit each part gets when not all of it fits; the violations get what the others leave. */
const shares = { problems: 0.2, unknown: 0.2, notes: 0.1 };

/**
 * The report as Markdown for a job summary, a comment or a page: the decision, input that could not be judged, violations with place and
 * remedy, what could not be decided and why, notes, what was looked at. It decides nothing: `report.decision` is printed.
 *
 * Everything from input is escaped, see safe-markdown.ts: the text is one block of HTML without an empty line, in which nothing is
 * Markdown. No line starts with `::` and nowhere is `##[`, so that it can be printed in a workflow's log.
 *
 * It is never longer than the limit: where it would be, what can be unfolded is left out; if that is not enough, the last of the
 * findings, of which is said how many there are.
 */
export function toSummary(report: Report, options: SummaryOptions = {}): string {
  const limit = options.limit ?? defaultLimit;
  const groups = groupFindings(report.findings);
  const parts = {
    failed: byRule(groups.filter(({ first }) => counts(first))),
    unknown: byRule(groups.filter(({ first }) => !counts(first))),
    notes: groupNotes(report.notes),
  };
  for (const compact of [false, true]) {
    const text = write(report, parts, options, { compact, limit, complete: true });
    if (text !== undefined) return text;
  }
  const part = write(report, parts, options, { compact: true, limit, complete: false });
  // Nothing in it comes from input.
  return part ?? cutToBytes(`${decisionText(report)}; ${pointer({})}\n`, Math.max(3, limit));
}

interface Parts {
  failed: readonly Group[];
  unknown: readonly Group[];
  notes: ReadonlyMap<string, readonly string[]>;
}

/** Undefined where it does not fit. `complete`: it has to have everything. */
function write(
  report: Report,
  { failed, unknown, notes }: Parts,
  options: SummaryOptions,
  { compact, limit, complete }: { compact: boolean; limit: number; complete: boolean },
): string | undefined {
  const link = options.link ?? (() => undefined);
  const page: SummaryPage = { link, compact, severalDocuments: report.counts.documents > 1 };
  const mark = report.decision === 'deny' && report.warnOnly ? '⚠️' : marks[report.decision];
  const heading = `<h3>Passgate ${mark} ${prose(decisionText(report))}</h3>`;
  const ending = endingLines(report, options);
  let room = limit - bytesOf([heading, ...ending]);
  const missing: string[] = [];
  const take = (name: string, rows: Iterable<Row>, total: number, share: number, frame: Frame): string[] => {
    if (total === 0) return [];
    const most = complete ? room : Math.min(room, Math.floor(limit * share));
    const taken = fill(rows, total, most, frame, (left) => `and ${count(left, `more ${name}`)}: ${pointer(options)}`);
    if (taken.left > 0) missing.push(name);
    room -= bytesOf(taken.lines);
    return taken.lines;
  };

  // The violations come last for what there is room for, and first for the reader.
  const problems = take('problem', problemRows(report.problems, page), report.problems.length, shares.problems, {
    open: ['<p><b>Could not be judged</b></p>', '<ul>'],
    close: ['</ul>'],
  });
  const undecided = take('finding', findingRows(unknown, page), sizeOf(unknown), shares.unknown, {
    open: [`<details><summary>${sizeOf(unknown)} not decided, only a warning</summary>`, ...tableOpen],
    close: ['</table>'],
    end: ['</details>'],
  });
  const remarks = take('note', noteRows(notes, page), notes.size, shares.notes, {
    open: ['<p><b>Notes</b></p>', '<ul>'],
    close: ['</ul>'],
  });
  const violations = take('violation', findingRows(failed, page), sizeOf(failed), 1, {
    open: tableOpen,
    close: ['</table>'],
  });
  if (room < 0 || (complete && missing.length > 0)) return undefined;
  return `${[heading, ...problems, ...violations, ...undecided, ...remarks, ...ending].join('\n')}\n`;
}

/** The lines around rows; what is said of rows that are left out stands before `end`. */
interface Frame {
  open: readonly string[];
  close: readonly string[];
  end?: readonly string[];
}

const tableOpen = ['<table>', '<tr><th align="left">Where</th><th align="left">What</th></tr>'];

/** As many rows as there is room for, in their order, in their frame, and how many findings are left out. */
function fill(
  rows: Iterable<Row>,
  total: number,
  room: number,
  { open, close, end = [] }: Frame,
  say: (left: number) => string,
): { lines: string[]; left: number } {
  const more = (left: number) => (left === 0 ? [] : [`<p>${prose(say(left))}</p>`]);
  let spare = room - bytesOf([...open, ...close, ...more(total), ...end]);
  let left = total;
  const kept: string[] = [];
  for (const { html, stands } of rows) {
    spare -= bytesOf([html]);
    if (spare < 0) break;
    kept.push(html);
    left -= stands;
  }
  return { lines: kept.length === 0 ? more(left) : [...open, ...kept, ...close, ...more(left), ...end], left };
}

/** Bytes of lines with their ends. */
function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + byteLength(line) + 1, 0);
}

function sizeOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { others }) => sum + others.length + 1, 0);
}

function pointer({ reportPath }: SummaryOptions): string {
  return `all of it is in ${reportPath === undefined ? 'the JSON report' : `\`${reportPath}\``}`;
}

function endingLines(report: Report, { footer }: SummaryOptions): string[] {
  const rows = tallyRows(report.counts).map(([label, text]) => `${label}: ${text}`);
  const all = [lookedAt(report), ...rows, ...(footer === undefined ? [] : [footer])];
  return [`<p><sub>${all.map((line) => prose(line)).join(' · ')}</sub></p>`];
}

import type { Finding } from '../engine/finding.js';
import type { Note, Problem } from '../input/resource.js';
import { groupFindings, groupNotes } from './group.js';
import { painter, type Style } from './paint.js';
import type { Report } from './report.js';
import { guardCommands, safeText } from './safe-text.js';
import { findingLines, name, type Page, shownItems } from './text-finding.js';
import { summaryLines } from './text-summary.js';
import { wrap } from './wrap.js';

export interface TextOptions {
  /** Whether to write colours; without them there is not one escape in the output. */
  colour: boolean;
  /** Cells in a line of prose; less than 40 counts as 40. Paths and names are never broken. */
  width: number;
  /**
   * The line of a source file, 1-based; undefined where it can't be read. It is printed: the caller masks secrets in it, each
   * character by one, as the marks under it stay where they are.
   */
  sourceLine(file: string, line: number): string | undefined;
  /** Whether to list what could not be judged; false where that is told elsewhere. */
  problems: boolean;
}

/**
 * The report for people: violations, what could not be decided, problems, notes, a summary, the decision and the next step; with
 * a line end. Everything that comes from input goes through `safeText`. It decides nothing: `report.decision` is printed.
 */
export function toText(report: Report, options: TextOptions): string {
  const page: Page = {
    paint: painter(options.colour),
    width: Math.max(40, options.width),
    sourceLine: options.sourceLine,
    severalDocuments: report.counts.documents > 1,
  };
  const failed = report.findings.filter(({ verdict }) => verdict === 'fail');
  const unknown = report.findings.filter(({ verdict }) => verdict === 'unknown');
  const blocks = [
    ...findingBlocks('Violations', 'red', failed, page),
    ...findingBlocks('Not decided', 'yellow', unknown, page),
    ...block(
      'Problems: input that could not be judged',
      'red',
      options.problems ? report.problems.flatMap((problem) => problemLines(problem, page)) : [],
      page,
    ),
    ...block('Notes', 'cyan', noteLines(report.notes, page), page),
    summaryLines(report, page),
  ];
  return guardCommands(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

function findingBlocks(title: string, style: Style, findings: readonly Finding[], page: Page): string[][] {
  const [first, ...others] = groupFindings(findings).map((group) => findingLines(group, page));
  return first === undefined
    ? []
    : [[...sectionTitle(`${title} (${findings.length})`, style, page), ...first], ...others];
}

/** Lines under a title, as one block; none where there are no lines. */
export function block(title: string, style: Style, lines: readonly string[], page: Page): string[][] {
  return lines.length === 0 ? [] : [[...sectionTitle(title, style, page), ...lines]];
}

/** A title, a rule to the end of the line, and a blank line. */
export function sectionTitle(title: string, style: Style, { paint, width }: Page): string[] {
  return [`${paint(title, 'bold', style)} ${paint('-'.repeat(Math.max(0, width - title.length - 1)), 'dim')}`, ''];
}

/** All of them: every one makes the decision `error`. */
export function problemLines({ document, line, message }: Problem, { paint, width }: Page): string[] {
  const where = line === undefined ? name(document) : `${name(document)}:${line}`;
  return [`  ${paint(where, 'cyan')}`, ...wrap([safeText(message)], width, '    ')];
}

/** Notes, each message once, with the documents that it is about. */
export function noteLines(notes: readonly Note[], { paint, width }: Page): string[] {
  return [...groupNotes(notes)].flatMap(([message, all]) => {
    const rest = all.length > shownItems ? [`    and ${all.length - shownItems} more`] : [];
    return [
      ...wrap([safeText(message)], width, '  '),
      ...all.slice(0, shownItems).map((document) => `    ${paint(name(document), 'dim')}`),
      ...rest,
    ];
  });
}

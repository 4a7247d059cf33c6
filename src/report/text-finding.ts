import type { Finding, Severity, Witness } from '../engine/finding.js';
import { type Place, showRoute } from '../input/place.js';
import type { Cause } from '../input/value.js';
import { showCause } from '../model/show.js';
import type { Group } from './group.js';
import type { Paint, Style } from './paint.js';
import { safeText } from './safe-text.js';
import { excerpt } from './source-line.js';
import { type Whole, wrap } from './wrap.js';

/** What the parts of a text report share. */
export interface Page {
  paint: Paint;
  /** Cells. */
  width: number;
  /** The line of a file, 1-based, without its line end. */
  sourceLine(file: string, line: number): string | undefined;
  /** Whether it has to be said which document something is from. */
  severalDocuments: boolean;
}

/** How many of a long list are shown. */
export const shownItems = 5;

/** Names, paths and addresses; prose has the longer default of `safeText`. */
const nameLimit = 500;

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions: error, warning, notice. */
const severityStyles: Record<Severity, Style> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'cyan',
};

/** A name as it is printed. */
export function name(text: string): string {
  return safeText(text, nameLimit);
}

/** The block of a group of findings, line by line. */
export function findingLines({ first, others }: Group, page: Page): string[] {
  return [
    ...heading(first, page),
    '',
    ...placeLines(first, others, page),
    ...sourceLines(first.place, first.verdict === 'fail' ? severityStyles[first.severity] : 'yellow', page),
    '',
    ...wrap([safeText(first.message)], page.width, '  ').map((line) => page.paint(line, 'bold')),
    ...differs(first, others, page),
    '',
    ...reasons(first, page),
  ];
}

function heading({ rule, title, severity, verdict, unknownAs, state }: Finding, page: Page): string[] {
  const word = verdict === 'fail' ? severity : 'unknown';
  const style = verdict === 'fail' ? severityStyles[severity] : 'yellow';
  const label = `${word}[${name(rule)}]:`;
  const remarks = [
    ...(verdict === 'fail' ? [] : [unknownAs === 'fail' ? `counts as a ${severity} failure` : 'a warning only']),
    ...(state === null ? [] : [state]),
  ];
  const prose = [safeText(title), ...(remarks.length === 0 ? [] : [`(${remarks.join(', ')})`])];
  return headingLines(label, style, prose, page);
}

/** The first lines of a block: how bad it is, in colour, and what it is. */
export function headingLines(label: string, style: Style, prose: readonly string[], { paint, width }: Page): string[] {
  return wrap([{ whole: label }, ...prose], width, '').map((line, index) =>
    index === 0 ? `${paint(label, 'bold', style)}${paint(line.slice(label.length), 'bold')}` : paint(line, 'bold'),
  );
}

function placeLines(first: Finding, others: readonly Finding[], { paint, severalDocuments }: Page): string[] {
  const { place } = first;
  const route = showRoute(place.route);
  const at = route === '' ? '' : paint(` at ${name(route)}`, 'dim');
  const from = (finding: Finding) => (severalDocuments ? paint(` in ${name(finding.document)}`, 'dim') : '');
  const lines =
    place.file === null
      ? [`  ${name(first.document)}${paint(', place in the source not known', 'dim')}`]
      : [
          `  ${paint(fileAndLine(place) ?? '', 'cyan')}${place.span === undefined ? paint(', line not known', 'dim') : ''}`,
        ];
  const caller = place.anchor === undefined ? undefined : fileAndLine(place.anchor);
  if (caller !== undefined) lines.push(`  ${paint('called from', 'dim')} ${paint(caller, 'cyan')}`);
  lines.push(`  ${name(first.resource)}${at}${from(first)}`);
  const shown = others.slice(0, shownItems - 1);
  lines.push(...shown.map((other) => `  ${name(other.resource)}${from(other)}`));
  if (shown.length < others.length) lines.push(`  and ${others.length - shown.length} more`);
  return lines;
}

/** `main.tf:12:20`, as much of it as is known, safe to print; undefined where there is no file. */
export function fileAndLine({ file, span }: Place): string | undefined {
  if (file === null) return undefined;
  return span === undefined ? name(file) : `${name(file)}:${span.start.line}:${span.start.column}`;
}

/** The source line with marks under the span; none where the source can't be read. */
export function sourceLines({ file, span }: Place, style: Style, { paint, width, sourceLine }: Page): string[] {
  if (file === null || span === undefined) return [];
  const line = sourceLine(file, span.start.line);
  if (line === undefined) return [];
  const number = String(span.start.line);
  const gutter = `  ${number} | `;
  const { text, markStart, markLength } = excerpt(
    line.replace(/\r?\n?$/, ''),
    span,
    Math.max(20, width - gutter.length),
  );
  const rest = span.end.line > span.start.line ? ` to line ${span.end.line}` : '';
  const marks = paint(`${'^'.repeat(markLength)}${rest}`, style);
  return [
    '',
    `${paint(gutter.trimEnd(), 'dim')} ${text}`.trimEnd(),
    `${paint(`  ${' '.repeat(number.length)} |`, 'dim')} ${' '.repeat(markStart)}${marks}`,
  ];
}

/** Instances often differ in more than their address; that is said, never hidden. */
function differs(first: Finding, others: readonly Finding[], { paint, width }: Page): string[] {
  const own = others.filter(({ message }) => message !== first.message).length;
  if (own === 0) return [];
  const text = `(said of the first; ${own} of the others ${own === 1 ? 'has its' : 'have their'} own wording, see --format json)`;
  return wrap([text], width, '  ').map((line) => paint(line, 'dim'));
}

function reasons(finding: Finding, page: Page): string[] {
  const { verdict, witness, causes, when, related, remediation, references } = finding;
  const notShown = (all: readonly unknown[]) =>
    all.length > shownItems ? [[`and ${all.length - shownItems} more`]] : [];
  return [
    ...(witness === null ? [] : labelled('why', [witnessProse(witness, finding.state)], page)),
    ...labelled(
      'why',
      saidInMessage(finding) ? [] : [...causes.slice(0, shownItems).map(causeProse), ...notShown(causes)],
      page,
    ),
    ...labelled('when', when.length === 0 ? [] : [[when.map((each) => safeText(each)).join(' and ')]], page),
    ...labelled(
      'see',
      [
        ...related.slice(0, shownItems).map(({ note, resource, place }) => {
          const where = fileAndLine(place);
          const at: (string | Whole)[] = where === undefined ? [] : ['at', { whole: where }];
          return [`${safeText(note)}:`, { whole: name(resource) }, ...at];
        }),
        ...notShown(related),
      ],
      page,
    ),
    ...labelled('fix', verdict === 'unknown' || remediation === '' ? [] : [[safeText(remediation.trim())]], page),
    ...labelled(
      'docs',
      references.slice(0, 1).map((reference) => [{ whole: name(reference) }]),
      page,
    ),
  ];
}

/** The message of what is undecided names up to two causes; only where else they come from is left to say. */
export function saidInMessage({ causes, place }: Finding): boolean {
  return causes.length <= 2 && causes.every((cause) => (fileAndLine(cause.place) ?? '') === (fileAndLine(place) ?? ''));
}

/** A request as a sentence. */
export function witnessProse(
  { principal, action, resource, context, allowed }: Witness,
  state: Finding['state'],
): (string | Whole)[] {
  const keys = Object.entries(context).map(
    ([key, value]) =>
      `${name(key)} = ${typeof value === 'string' ? name(value) : value.map((each) => name(each)).join(', ')}`,
  );
  const may = allowed ? `may ${state === 'new' ? 'now ' : ''}do` : 'may not do';
  return [
    `${allowed ? 'for example ' : ''}${name(principal)} ${may} ${name(action)} on ${name(resource)}`,
    ...keys.map((key, index) => ({
      whole: `${index === 0 ? '(with ' : 'and '}${key}${index === keys.length - 1 ? ')' : ''}`,
    })),
  ];
}

/** Why something is not known, and where that comes from. */
export function causeProse(cause: Cause): (string | Whole)[] {
  const where = fileAndLine(cause.place);
  return [safeText(showCause(cause)), ...(where === undefined ? [] : [{ whole: `(${where})` }])];
}

/** Paragraphs beside a label; nothing where there are none. */
export function labelled(label: string, paragraphs: readonly (readonly (string | Whole)[])[], page: Page): string[] {
  const column = `  ${label.padEnd(6)}`;
  return paragraphs.flatMap((paragraph, index) => {
    const lines = wrap(paragraph, page.width, index === 0 ? column : ' '.repeat(column.length));
    if (index > 0) return lines;
    return lines.map((line, nth) => (nth === 0 ? page.paint(column, 'dim') + line.slice(column.length) : line));
  });
}

import { type Finding, type Severity, severities } from '../engine/finding.js';
import type { Place } from '../input/place.js';
import type { Problem } from '../input/resource.js';
import { cutToBytes } from './cut.js';
import { type Group, groupFindings } from './group.js';
import type { Report } from './report.js';
import { safeText } from './safe-text.js';
import { name, shownItems, witnessProse } from './text-finding.js';
import { count } from './text-summary.js';
import { unwrapped } from './wrap.js';

/**
 * What GitHub shows beside a line of a pull request: `core[level](message, properties)` of `@actions/core`, which escapes them.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title: string;
  /** From the repository's root, with `/`. There is never a file without a line: GitHub would show it at line 1. */
  file?: string;
  /** From 1. */
  startLine?: number;
  endLine?: number;
  /** From 1, in UTF-16 units; where start and end are on one line. */
  startColumn?: number;
}

export interface AnnotationOptions {
  /** From a file as the report names it to its path from the repository's root, with `/`; undefined for one that is not in it. */
  repositoryPath(file: string): string | undefined;
  /** Where the whole report is. */
  reportPath?: string;
}

/** What gets an annotation, and how many findings and problems that is. */
interface Item {
  level: Annotation['level'];
  violations: number;
  undecided: number;
  problems: number;
  annotate(options: AnnotationOptions): Annotation;
}

/** What is undecided and does not count as a failure is a warning. */
const levels: Readonly<Record<Severity, Annotation['level']>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/**
 * The runner keeps the first ten of each level in a step; one error is left for `core.setFailed`, which is an error, too.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const room = { error: 9, warning: 10, notice: 10 } as const satisfies Readonly<Record<Annotation['level'], number>>;
/** Worst first. */
const allLevels = ['error', 'warning', 'notice'] as const;

/** The runner cuts at 4,096 characters. */
const messageLimit = 4000;
/** https://docs.github.com/rest/checks/runs#create-a-check-run: 255 characters. */
const titleLimit = 255;

/**
 * What could not be judged and what was found as annotations, worst first, as many as GitHub keeps; where there are more, the last one
 * says how many and where they all are. Instances that share rule and place are one. All texts are printable, in lines of `safeText`.
 */
export function toAnnotations(report: Report, options: AnnotationOptions): Annotation[] {
  const items = itemsOf(report);
  const overfull = allLevels.find((level) => (items.get(level)?.length ?? 0) > room[level]);
  const shown: Item[] = [];
  const left: Item[] = [];
  for (const level of allLevels) {
    const all = items.get(level) ?? [];
    const fit = room[level] - (level === overfull ? 1 : 0);
    for (const [index, item] of all.entries()) (index < fit ? shown : left).push(item);
  }
  const annotations = shown.map((item) => item.annotate(options));
  if (overfull !== undefined) annotations.push(closing(overfull, left, options));
  return annotations;
}

function itemsOf(report: Report): Map<Annotation['level'], Item[]> {
  const { problems, findings } = report;
  const items = new Map<Annotation['level'], Item[]>();
  const add = (item: Item) => {
    const all = items.get(item.level);
    if (all === undefined) items.set(item.level, [item]);
    else all.push(item);
  };
  for (const problem of problems) {
    const annotate = (options: AnnotationOptions) => problemAnnotation(problem, options);
    add({ level: 'error', violations: 0, undecided: 0, problems: 1, annotate });
  }
  for (const group of groupFindings([...findings].sort(worstFirst))) {
    const { first, others } = group;
    const number = others.length + 1;
    const [violations, undecided] = first.verdict === 'fail' ? [number, 0] : [0, number];
    const level = levelOf(first, report);
    const annotate = (options: AnnotationOptions) => ({ level, ...findingAnnotation(group, options) });
    add({ level, violations, undecided, problems: 0, annotate });
  }
  return items;
}

/** What was so before the change and does not deny is no error of the change. */
function levelOf({ severity, verdict, unknownAs, state }: Finding, { gateOn }: Report): Annotation['level'] {
  if (verdict === 'unknown' && unknownAs !== 'fail') return 'warning';
  return gateOn === 'new' && state === 'standing' && levels[severity] === 'error' ? 'warning' : levels[severity];
}

/**
 * What the change brings before what stood there already (whose lines the change does not show), then by severity, then what is sure
 * before what is not.
 */
function worstFirst(a: Finding, b: Finding): number {
  return (
    Number(a.state === 'standing') - Number(b.state === 'standing') ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    Number(a.verdict === 'unknown') - Number(b.verdict === 'unknown')
  );
}

function findingAnnotation(group: Group, options: AnnotationOptions): Omit<Annotation, 'level'> {
  const { rule, title, severity, verdict, message, remediation, witness, when, state, place, related, resource } =
    group.first;
  const where = position(place.anchor ?? place, options);
  const isThere = where !== undefined && place.anchor === undefined;
  // The resource itself is named below, and is in the file that is looked at.
  const others = related.filter((one) => one.resource !== resource || one.place.file !== place.file);
  const lines = [
    isThere ? safeText(message) : `${elsewhere(group.first)}: ${safeText(message)}`,
    ...(when.length === 0 ? [] : [`when: ${when.map((each) => safeText(each, 300)).join(' and ')}`]),
    ...(witness === null ? [] : [`why: ${unwrapped(witnessProse(witness, state))}`]),
    ...others.slice(0, shownItems).map((one) => `see ${safeText(one.note)}: ${elsewhere(one)}`),
    ...(verdict === 'unknown' || remediation === '' ? [] : [`fix: ${safeText(remediation.trim(), 500)}`]),
    resourcesOf(group),
  ];
  const word = verdict === 'fail' ? severity : 'not decided';
  return {
    title: cutToBytes(`${word}: ${safeText(title, 160)} (${safeText(rule, 60)})`, titleLimit),
    message: cutToBytes(lines.join('\n'), messageLimit),
    ...where,
  };
}

/** Undefined where there is no line in the repository to show it at. */
function position(
  { file, span }: Place,
  { repositoryPath }: AnnotationOptions,
): Pick<Annotation, 'file' | 'startLine' | 'endLine' | 'startColumn'> | undefined {
  const path = file === null || span === undefined ? undefined : repositoryPath(file);
  if (path === undefined || span === undefined) return undefined;
  const { start, end } = span;
  if (end.line === start.line)
    return { file: path, startLine: start.line, endLine: start.line, startColumn: start.column };
  // The end is exclusive: one in column 1 is that of the line before.
  return { file: path, startLine: start.line, endLine: end.column === 1 ? end.line - 1 : end.line };
}

/** Where it is, for a message that is shown somewhere else or nowhere: the true place, or else the resource. */
function elsewhere({ place, resource }: Pick<Finding, 'place' | 'resource'>): string {
  const { file, span } = place;
  if (file === null) return name(resource);
  return span === undefined ? `${name(resource)} in ${name(file)}` : `${name(file)}:${span.start.line}`;
}

function resourcesOf({ first, others }: Group): string {
  const all = [first, ...others];
  const more = all.length > shownItems ? ` and ${all.length - shownItems} more` : '';
  const names = all.slice(0, shownItems).map(({ resource }) => safeText(resource, 200));
  return `${all.length === 1 ? 'resource' : 'resources'}: ${names.join(', ')}${more}`;
}

function problemAnnotation({ document, line, message }: Problem, { repositoryPath }: AnnotationOptions): Annotation {
  const path = line === undefined ? undefined : repositoryPath(document);
  const at = line === undefined ? name(document) : `${name(document)}:${line}`;
  const isThere = path !== undefined && line !== undefined;
  return {
    level: 'error',
    title: 'input that could not be judged',
    message: cutToBytes(isThere ? safeText(message) : `${at}: ${safeText(message)}`, messageLimit),
    ...(isThere ? { file: path, startLine: line, endLine: line } : {}),
  };
}

function closing(level: Annotation['level'], left: readonly Item[], { reportPath }: AnnotationOptions): Annotation {
  const sum = (kind: 'violations' | 'undecided' | 'problems') => left.reduce((total, item) => total + item[kind], 0);
  const [violations, undecided, problems] = [sum('violations'), sum('undecided'), sum('problems')];
  const what = [
    ...(problems === 0 ? [] : [count(problems, 'more problem')]),
    ...(violations === 0 ? [] : [count(violations, 'more violation')]),
    ...(undecided === 0 ? [] : [`${undecided} more that could not be decided`]),
  ].join(', ');
  const all = reportPath === undefined ? '' : `; all of them are in \`${name(reportPath)}\``;
  return {
    level,
    title: `${problems + violations + undecided} more findings`,
    message: `${what}: GitHub shows no more annotations, see the job summary${all}`,
  };
}

import type { Finding } from '../engine/finding.js';
import { type Place, showRoute } from '../input/place.js';
import type { Problem } from '../input/resource.js';
import type { Group } from './group.js';
import { code, linked, prose } from './safe-markdown.js';
import { causeProse, fileAndLine, saidInMessage, shownItems, witnessProse } from './text-finding.js';
import { unwrapped } from './wrap.js';

/** What the parts of a summary share. */
export interface SummaryPage {
  /** Where to see a line of a file, 1-based: an address of the web; undefined where there is none. */
  link(file: string, line: number): string | undefined;
  /** Whether it has to be said which document something is from. */
  severalDocuments: boolean;
  /** Without what can be unfolded, and with long texts cut. */
  compact: boolean;
}

/** A piece of HTML on one line, and how many findings (or problems, or notes) it stands for. */
export interface Row {
  html: string;
  stands: number;
}

/** UTF-16 units of prose, and resources of a group. */
const short = { prose: 300, resources: 1 };
const long = { prose: 2000, resources: shownItems };

/**
 * The rows of a table with two columns: for every rule what it demands and how to fix it, then its findings. The groups of a rule
 * have to stand together.
 */
export function* findingRows(groups: readonly Group[], page: SummaryPage): Generator<Row> {
  let rule = '';
  for (const group of groups) {
    const key = ruleKey(group.first);
    const heading = key === rule ? '' : `${ruleRow(group.first, page)}\n`;
    rule = key;
    const html = `<tr><td>${whereCell(group, page)}</td><td>${whatCell(group, page)}</td></tr>`;
    yield { html: heading + html, stands: group.others.length + 1 };
  }
}

/** Groups by rule, those of the worst rule first; in a rule what the change brings before what stood there already. */
export function byRule(groups: readonly Group[]): Group[] {
  const rules = new Map<string, Group[]>();
  for (const group of groups) {
    const key = ruleKey(group.first);
    const known = rules.get(key);
    if (known === undefined) rules.set(key, [group]);
    else known.push(group);
  }
  const isStanding = ({ first }: Group) => Number(first.state === 'standing');
  return [...rules.values()].flatMap((all) => all.sort((a, b) => isStanding(a) - isStanding(b)));
}

function ruleKey({ severity, rule }: Finding): string {
  return `${severity} ${rule}`;
}

/** Whether it counts as a failure. */
export function counts({ verdict, unknownAs }: Finding): boolean {
  return verdict === 'fail' || unknownAs === 'fail';
}

function ruleRow(finding: Finding, { compact }: SummaryPage): string {
  const { rule, severity, title, remediation, references } = finding;
  const limit = compact ? short.prose : long.prose;
  const docs = linked('docs', references[0]);
  const fix = !counts(finding) || remediation === '' ? [] : [`Fix: ${prose(remediation.trim(), limit)}`];
  const more = [...fix, ...(docs === 'docs' ? [] : [docs])].join(' ');
  const first = `<b>${severity}</b>: ${prose(title, limit)} (${code(rule)})`;
  return `<tr><td colspan="2">${lines([first, more])}</td></tr>`;
}

function whereCell({ first, others }: Group, page: SummaryPage): string {
  const { place, document } = first;
  const { file, span, anchor } = place;
  const from = (finding: Finding) => (finding.document === document ? '' : ` in ${code(finding.document)}`);
  const where = file === null ? `${code(document)}, place in the source not known` : placeCode(place, page);
  const shown = others.slice(0, (page.compact ? short : long).resources - 1);
  const more = others.length - shown.length;
  return lines([
    span === undefined && file !== null ? `${where}, line not known` : where,
    anchor === undefined || anchor.file === null ? '' : `called from ${placeCode(anchor, page)}`,
    ...[first, ...shown].map((finding) => `${code(finding.resource)}${from(finding)}`),
    more === 0 ? '' : `and ${more} more`,
  ]);
}

/** `main.tf:12`, as a link where there is something to see. */
function placeCode({ file, span, anchor }: Place, { link }: SummaryPage): string {
  if (file === null) return '';
  if (span === undefined) return code(file);
  const { line } = span.start;
  // What has an anchor is not in the repository.
  return linked(lineCode(file, line), anchor === undefined ? link(file, line) : undefined);
}

function lineCode(file: string, line: number): string {
  return code(`${file}:${line}`);
}

function whatCell({ first, others }: Group, page: SummaryPage): string {
  const { verdict, unknownAs, state, message, when } = first;
  const remarks = [
    ...(state === null ? [] : [state]),
    ...(verdict === 'unknown' && unknownAs === 'fail' ? ['not decided, which counts as a failure'] : []),
  ].join(', ');
  const limit = page.compact ? short.prose : long.prose;
  const own = others.filter((other) => other.message !== message).length;
  return lines([
    `${remarks === '' ? '' : `<b>${remarks}</b>: `}${prose(message, limit)}`,
    when.length === 0 ? '' : `when ${when.map((each) => prose(each, limit)).join(' and ')}`,
    own === 0 ? '' : `(said of the first; ${own} of the others ${own === 1 ? 'has its' : 'have their'} own wording)`,
    page.compact ? '' : unfolded(first, page),
  ]);
}

/** What a reader who wants to know more can unfold. */
function unfolded(finding: Finding, { severalDocuments }: SummaryPage): string {
  const { witness, state, causes, related, place, document } = finding;
  const why = [
    ...(witness === null ? [] : [prose(unwrapped(witnessProse(witness, state)))]),
    ...(saidInMessage(finding) ? [] : some(causes.map((cause) => prose(unwrapped(causeProse(cause)))))),
  ];
  const see = related.map(({ note, resource, place: other }) => {
    const at = other.file === null || other.span === undefined ? '' : ` at ${code(fileAndLine(other) ?? '')}`;
    return `${prose(note)}: ${code(resource)}${at}`;
  });
  const route = showRoute(place.route);
  const spot = [
    ...(route === '' ? [] : [`at ${code(route)}`]),
    ...(severalDocuments && document !== place.file ? [`in ${code(document)}`] : []),
  ].join(' ');
  const all = [...why, ...some(see), ...(spot === '' ? [] : [spot])];
  if (all.length === 0) return '';
  return `<details><summary>${why.length > 0 ? 'why' : 'more'}</summary>${lines(all)}</details>`;
}

function some(texts: readonly string[]): string[] {
  return texts.length <= shownItems
    ? [...texts]
    : [...texts.slice(0, shownItems), `and ${texts.length - shownItems} more`];
}

/** Input that could not be judged, as items of a list. */
export function* problemRows(problems: readonly Problem[], page: SummaryPage): Generator<Row> {
  for (const { document, line, message } of problems) {
    const where = line === undefined ? code(document) : linked(lineCode(document, line), page.link(document, line));
    yield { html: `<li>${where}: ${prose(message, page.compact ? short.prose : long.prose)}</li>`, stands: 1 };
  }
}

/** Notes with their documents, as items of a list. */
export function* noteRows(notes: ReadonlyMap<string, readonly string[]>, page: SummaryPage): Generator<Row> {
  for (const [message, documents] of notes) {
    const from = some(documents.map((document) => code(document))).join(', ');
    yield { html: `<li>${prose(message, page.compact ? short.prose : long.prose)} (${from})</li>`, stands: 1 };
  }
}

function lines(all: readonly string[]): string {
  return all.filter((line) => line !== '').join('<br>');
}

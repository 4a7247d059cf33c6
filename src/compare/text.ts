import { showRoute } from '../input/place.js';
import { painter, type Style } from '../report/paint.js';
import { guardCommands, safeText } from '../report/safe-text.js';
import { block, noteLines, problemLines, sectionTitle, type TextOptions } from '../report/text.js';
import {
  fileAndLine,
  headingLines,
  labelled,
  name,
  type Page,
  shownItems,
  sourceLines,
} from '../report/text-finding.js';
import { count } from '../report/text-summary.js';
import { type Whole, wrap } from '../report/wrap.js';
import type { Addition, Comparison, Outcome, Requests, Undecided, Who } from './comparison.js';
import type { Danger } from './danger.js';

const shownRequests = 3;
const shownActions = 4;
/** More blocks than anybody reads; the JSON has all. */
const shownBlocks = 100;

const dangerStyles: Record<Danger, Style> = {
  'permissions management': 'red',
  'role taking': 'red',
  write: 'yellow',
  tagging: 'yellow',
  read: 'cyan',
  list: 'cyan',
  unlisted: 'cyan',
};

const outcomeStyles: Record<Outcome, Style> = { nothing: 'green', added: 'red', undecided: 'red' };

/** The comparison for people: what is added, most dangerous first, what is not decided, and the answer in one line. */
export function comparisonText(comparison: Comparison, options: TextOptions): string {
  const page: Page = {
    paint: painter(options.colour),
    width: Math.max(40, options.width),
    sourceLine: options.sourceLine,
    severalDocuments: false,
  };
  const { added, undecided, problems, notes } = comparison;
  const blocks = [
    ...section('Added access', 'red', added, additionLines, page),
    ...section('Not decided', 'yellow', undecided, undecidedLines, page),
    ...block(
      'Problems: input that could not be compared',
      'red',
      options.problems ? problems.flatMap((problem) => problemLines(problem, page)) : [],
      page,
    ),
    ...block('Notes', 'cyan', noteLines(notes, page), page),
    summaryLines(comparison, page),
  ];
  return guardCommands(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

function section<Item>(
  title: string,
  style: Style,
  all: readonly Item[],
  linesOf: (one: Item, page: Page) => string[],
  page: Page,
): string[][] {
  const [first, ...others] = all.slice(0, shownBlocks).map((one) => linesOf(one, page));
  if (first === undefined) return [];
  const more = all.length > shownBlocks ? [[`and ${all.length - shownBlocks} more, see --format json`]] : [];
  return [[...sectionTitle(`${title} (${all.length})`, style, page), ...first], ...others, ...more];
}

function additionLines(addition: Addition, page: Page): string[] {
  const { danger, requests, who, part, anyService, when, unless } = addition;
  const style = dangerStyles[danger];
  // What AWS does not have is an example where nothing else is.
  const listed = requests.filter((one) => one.listed);
  const all = listed.length > 0 ? listed : requests;
  const shown = all.slice(0, shownRequests);
  const rest = all.length - shown.length;
  const more = `and ${count(rest, 'more kind of request', 'more kinds of requests')}, see --format json`;
  return [
    ...headingLines(`${danger}:`, style, [headline(addition, all)], page),
    '',
    ...placeLines(addition, page),
    ...sourceLines(addition.place, style, page),
    '',
    ...labelled(
      'now',
      [
        ...shown.map((one) => requestProse(one, part)),
        ...(rest > 0 ? [[more]] : []),
        ...(anyService ? [['and the actions of all other services that it is about']] : []),
      ],
      page,
    ),
    ...labelled(
      'was',
      [...new Set(shown.map(({ was }) => was))].map((was) => [safeText(was)]),
      page,
    ),
    ...labelled('who', part === 'identity' && who.length > 1 ? whoProse(who) : [], page),
    ...labelled('when', when.length === 0 ? [] : [[when.map((each) => safeText(each)).join(' and ')]], page),
    ...labelled(
      'unless',
      unless.slice(0, shownItems).map((each) => [safeText(each)]),
      page,
    ),
  ];
}

/** `aws_iam_role.deploy may now do iam:PassRole and 2 more actions`. */
function headline({ who, part, place, anyService }: Addition, requests: readonly Requests[]): string {
  const [one] = who;
  const [request] = requests;
  if (one === undefined || request === undefined) throw new Error('an addition without a request');
  const actions = new Set(requests.flatMap((each) => each.actions)).size - 1;
  const others = anyService
    ? ' and actions of any service'
    : actions > 0
      ? ` and ${count(actions, 'more action')}`
      : '';
  const may = `may now do ${name(request.actions[0] ?? '')}${others}`;
  if (part === 'identity') return `${holder(one, one.resource === place.file)}${andMore(who.length)} ${may}`;
  const askers = new Set(requests.map(({ principal }) => principal));
  const asker = `${name(request.principal ?? '')}${andMore(askers.size)}`;
  return part === 'trust' ? `${asker} ${may} on ${name(one.resource)}` : `${asker} ${may}`;
}

function andMore(number: number): string {
  return number > 1 ? ` and ${number - 1} more` : '';
}

function holder({ resource, policy, isNew }: Who, lone = false): string {
  if (lone) return 'whoever holds it';
  return `${policy ? 'whoever holds ' : isNew ? 'the new ' : ''}${name(resource)}`;
}

function whoProse(who: readonly Who[]): (string | Whole)[][] {
  const shown = who.slice(0, shownItems).map((one) => [{ whole: holder(one) }]);
  return who.length > shown.length ? [...shown, [{ whole: `and ${who.length - shown.length} more` }]] : shown;
}

function placeLines({ place, resource, sid }: Addition | (Undecided & { sid?: string }), { paint }: Page): string[] {
  const where = fileAndLine(place);
  const route = showRoute(place.route);
  const said = sid === undefined ? '' : ` (${name(sid)})`;
  const at = route === '' ? '' : paint(` at ${name(route)}${said}`, 'dim');
  if (where === undefined) return [`  ${name(resource)}${at}${paint(', place in the source not known', 'dim')}`];
  const file = `  ${paint(where, 'cyan')}${place.span === undefined ? paint(', line not known', 'dim') : ''}`;
  // A lone policy is its file.
  return resource === place.file ? [`${file}${at}`] : [file, `  ${name(resource)}${at}`];
}

/** A kind of request as a sentence. */
function requestProse(
  { actions, listed, resource, context, principal }: Requests,
  part: Addition['part'],
): (string | Whole)[] {
  const shown = actions.slice(0, shownActions).map((action) => name(action));
  const more = actions.length > shown.length ? ` and ${actions.length - shown.length} more` : '';
  const keys = Object.entries(context).map(
    ([key, values]) => `${name(key)} = ${values.map((each) => name(each)).join(', ')}`,
  );
  return [
    ...(principal === null ? [] : [{ whole: name(principal) }, 'may do']),
    `${shown.join(', ')}${more}`,
    ...(listed ? [] : ['(AWS has no such action, but may add one)']),
    ...(part === 'trust' ? [] : ['on', { whole: name(resource) }]),
    ...keys.map((key, index) => ({ whole: `${index === 0 ? 'with ' : 'and '}${key}` })),
  ];
}

function undecidedLines(undecided: Undecided, page: Page): string[] {
  const { who, why, resource } = undecided;
  const isOwn = who.length === 1 && who[0]?.resource === resource;
  return [
    ...placeLines(undecided, page),
    ...sourceLines(undecided.place, 'yellow', page),
    '',
    ...wrap([`undecided: ${safeText(why)}`], page.width, '  ').map((line) => page.paint(line, 'bold')),
    ...labelled('who', isOwn ? [] : whoProse(who), page),
  ];
}

function summaryLines(comparison: Comparison, { paint, width }: Page): string[] {
  const { version, before, after, compared, kind, outcome } = comparison;
  const of = kind === 'policy' || kind === null ? '' : `: ${count(compared, 'holder of access', 'holders of access')}`;
  const compare = ['compared', { whole: name(before) }, '(before) with', { whole: name(after) }, `(after)${of}`];
  return [
    ...wrap([`Passgate ${safeText(version, 50)}`, ...compare], width, ''),
    '',
    ...wrap([answer(comparison)], width, '').map((line) => paint(line, 'bold', outcomeStyles[outcome])),
  ];
}

function answer({ outcome, added, undecided, problems, after, before, kind }: Comparison): string {
  const [worst] = added;
  const found =
    worst === undefined
      ? undefined
      : `${count(added.length, 'statement allows', 'statements allow')} what was not allowed before (worst: ${worst.danger})`;
  if (outcome === 'nothing') return `NOTHING ADDED: what ${name(after)} allows, ${name(before)} allows, too`;
  if (outcome === 'added') return `ADDED: ${found}`;
  const open = [
    ...(undecided.length > 0 ? [`${count(undecided.length, 'thing')} could not be decided`] : []),
    ...(problems.length > 0
      ? [kind === null ? 'the files could not be compared' : `${count(problems.length, 'problem')}`]
      : []),
    ...(found === undefined ? [] : [found]),
  ];
  return `UNDECIDED: ${open.join('; ')}`;
}

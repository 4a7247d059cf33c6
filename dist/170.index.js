"use strict";
exports.id = 170;
exports.ids = [170];
exports.modules = {

/***/ 5167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   z: () => (/* binding */ cutToBytes)
/* harmony export */ });
const torn = /(?:\\u?[0-9a-f]{0,3}|[\uD800-\uDBFF])$/;
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
function cutToBytes(text, limit) {
    if (text.length <= limit && byteLength(text) <= limit)
        return text;
    const { read } = new TextEncoder().encodeInto(text.slice(0, limit), new Uint8Array(limit - byteLength('…')));
    return `${text.slice(0, read).replace(torn, '')}…`;
}


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupFindings),
/* harmony export */   t: () => (/* binding */ groupNotes)
/* harmony export */ });
/* harmony import */ var _input_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2872);

function groupFindings(findings) {
    const seen = new Map();
    const groups = new Map();
    for (const finding of findings) {
        const key = placeKey(finding);
        const own = JSON.stringify([key, finding.document, finding.resource]);
        const nth = seen.get(own) ?? 0;
        seen.set(own, nth + 1);
        const groupKey = JSON.stringify([key, nth]);
        const group = groups.get(groupKey);
        if (group === undefined)
            groups.set(groupKey, { first: finding, others: [] });
        else
            group.others.push(finding);
    }
    return [...groups.values()];
}
function placeKey({ rule, verdict, severity, unknownAs, state, message, place }) {
    const where = place.file === null || place.span === undefined
        ? [(0,_input_place_js__WEBPACK_IMPORTED_MODULE_0__/* .showRoute */ .n)(place.route), message]
        : [place.file, place.span.start.line, place.span.start.column, place.span.end.line, place.span.end.column];
    return JSON.stringify([rule, verdict, severity, unknownAs, state, ...where]);
}
function groupNotes(notes) {
    const documents = new Map();
    for (const { message, document } of notes) {
        const known = documents.get(message);
        if (known === undefined)
            documents.set(message, [document]);
        else
            known.push(document);
    }
    return documents;
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSummary: () => (/* binding */ toSummary)
});

// EXTERNAL MODULE: ./lib/report/cut.js
var cut = __webpack_require__(5167);
// EXTERNAL MODULE: ./lib/report/group.js
var group = __webpack_require__(9600);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(8836);
;// CONCATENATED MODULE: ./lib/report/safe-markdown.js

const nameLimit = 500;
const breakable = 32;
const risky = /[&<>"'`*[\]\\|~$@#!]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\./giu;
function code(text, limit = nameLimit) {
    return safe_markdown_element((0,safe_text/* safeText */.Hk)(text, limit));
}
function safe_markdown_element(safe) {
    const html = encode(safe);
    const parts = safe.includes('/') ? /[/:](?=[^/:\d])/g : /[:.](?=[^:.])/g;
    return `<code>${safe.length < breakable ? html : html.replace(parts, '$&<wbr>')}</code>`;
}
function encode(safe) {
    return safe.replace(risky, (character) => (character === '@' ? '&#64;<wbr>' : `&#${character.charCodeAt(0)};`));
}
const plainWord = /^["(]?(?:(?:\p{L}\p{M}*)+(?:['’-](?:\p{L}\p{M}*)+)*|\d{1,6})?["),.;:?…]*$|^[=–-]$/u;
const commit = /(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/iu;
function prose(text, limit) {
    const parts = (0,safe_text/* safeText */.Hk)(text, limit).split('`');
    if (parts.length % 2 === 0)
        parts.push(parts.splice(-2).join('`'));
    return parts.map((part, index) => (index % 2 === 0 ? words(part) : safe_markdown_element(part === '' ? '``' : part))).join('');
}
function words(text) {
    const done = [];
    let names = [];
    const flush = () => {
        if (names.length === 0)
            return;
        const run = names.join(' ');
        const start = run.startsWith('(') ? 1 : 0;
        let end = run.length;
        while (end > start && '),.;:?…'.includes(run.charAt(end - 1)))
            end -= 1;
        done.push(`${run.slice(0, start)}${safe_markdown_element(run.slice(start, end))}${run.slice(end)}`);
        names = [];
    };
    for (const word of text.split(' ')) {
        if (!plainWord.test(word) || commit.test(word))
            names.push(word);
        else {
            flush();
            done.push(encode(word));
        }
    }
    flush();
    return done.join(' ');
}
function linked(html, url) {
    if (url === undefined || url.length > 2000 || !URL.canParse(url))
        return html;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return html;
    const attribute = href.replace(/[^\w\-./:?%=+,;]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<a href="${attribute}">${html}</a>`;
}

// EXTERNAL MODULE: ./lib/input/place.js
var input_place = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/report/text-finding.js + 1 modules
var text_finding = __webpack_require__(20);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(2107);
;// CONCATENATED MODULE: ./lib/report/summary-rows.js




const summary_rows_short = { prose: 300, resources: 1 };
const summary_rows_long = { prose: 2000, resources: text_finding/* shownItems */.ul };
function* findingRows(groups, page) {
    let rule = '';
    for (const group of groups) {
        const key = ruleKey(group.first);
        const heading = key === rule ? '' : `${ruleRow(group.first, page)}\n`;
        rule = key;
        const html = `<tr><td>${whereCell(group, page)}</td><td>${whatCell(group, page)}</td></tr>`;
        yield { html: heading + html, stands: group.others.length + 1 };
    }
}
function byRule(groups) {
    const rules = new Map();
    for (const group of groups) {
        const key = ruleKey(group.first);
        const known = rules.get(key);
        if (known === undefined)
            rules.set(key, [group]);
        else
            known.push(group);
    }
    const isStanding = ({ first }) => Number(first.state === 'standing');
    return [...rules.values()].flatMap((all) => all.sort((a, b) => isStanding(a) - isStanding(b)));
}
function ruleKey({ severity, rule }) {
    return `${severity} ${rule}`;
}
function counts({ verdict, unknownAs }) {
    return verdict === 'fail' || unknownAs === 'fail';
}
function ruleRow(finding, { compact }) {
    const { rule, severity, title, remediation, references } = finding;
    const limit = compact ? summary_rows_short.prose : summary_rows_long.prose;
    const docs = linked('docs', references[0]);
    const fix = !counts(finding) || remediation === '' ? [] : [`Fix: ${prose(remediation.trim(), limit)}`];
    const more = [...fix, ...(docs === 'docs' ? [] : [docs])].join(' ');
    const first = `<b>${severity}</b>: ${prose(title, limit)} (${code(rule)})`;
    return `<tr><td colspan="2">${lines([first, more])}</td></tr>`;
}
function whereCell({ first, others }, page) {
    const { place, document } = first;
    const { file, span, anchor } = place;
    const from = (finding) => (finding.document === document ? '' : ` in ${code(finding.document)}`);
    const where = file === null ? `${code(document)}, place in the source not known` : placeCode(place, page);
    const shown = others.slice(0, (page.compact ? summary_rows_short : summary_rows_long).resources - 1);
    const more = others.length - shown.length;
    return lines([
        span === undefined && file !== null ? `${where}, line not known` : where,
        anchor === undefined || anchor.file === null ? '' : `called from ${placeCode(anchor, page)}`,
        ...[first, ...shown].map((finding) => `${code(finding.resource)}${from(finding)}`),
        more === 0 ? '' : `and ${more} more`,
    ]);
}
function placeCode({ file, span, anchor }, { link }) {
    if (file === null)
        return '';
    if (span === undefined)
        return code(file);
    const { line } = span.start;
    return linked(lineCode(file, line), anchor === undefined ? link(file, line) : undefined);
}
function lineCode(file, line) {
    return code(`${file}:${line}`);
}
function whatCell({ first, others }, page) {
    const { verdict, unknownAs, state, message, when } = first;
    const remarks = [
        ...(state === null ? [] : [state]),
        ...(verdict === 'unknown' && unknownAs === 'fail' ? ['not decided, which counts as a failure'] : []),
    ].join(', ');
    const limit = page.compact ? summary_rows_short.prose : summary_rows_long.prose;
    const own = others.filter((other) => other.message !== message).length;
    return lines([
        `${remarks === '' ? '' : `<b>${remarks}</b>: `}${prose(message, limit)}`,
        when.length === 0 ? '' : `when ${when.map((each) => prose(each, limit)).join(' and ')}`,
        own === 0 ? '' : `(said of the first; ${own} of the others ${own === 1 ? 'has its' : 'have their'} own wording)`,
        page.compact ? '' : unfolded(first, page),
    ]);
}
function unfolded(finding, { severalDocuments }) {
    const { witness, state, causes, related, place, document } = finding;
    const why = [
        ...(witness === null ? [] : [prose((0,wrap/* unwrapped */.DE)((0,text_finding/* witnessProse */.n2)(witness, state)))]),
        ...((0,text_finding/* saidInMessage */.ml)(finding) ? [] : some(causes.map((cause) => prose((0,wrap/* unwrapped */.DE)((0,text_finding/* causeProse */.Te)(cause)))))),
    ];
    const see = related.map(({ note, resource, place: other }) => {
        const at = other.file === null || other.span === undefined ? '' : ` at ${code((0,text_finding/* fileAndLine */.CP)(other) ?? '')}`;
        return `${prose(note)}: ${code(resource)}${at}`;
    });
    const route = (0,input_place/* showRoute */.n)(place.route);
    const spot = [
        ...(route === '' ? [] : [`at ${code(route)}`]),
        ...(severalDocuments && document !== place.file ? [`in ${code(document)}`] : []),
    ].join(' ');
    const all = [...why, ...some(see), ...(spot === '' ? [] : [spot])];
    if (all.length === 0)
        return '';
    return `<details><summary>${why.length > 0 ? 'why' : 'more'}</summary>${lines(all)}</details>`;
}
function some(texts) {
    return texts.length <= text_finding/* shownItems */.ul
        ? [...texts]
        : [...texts.slice(0, text_finding/* shownItems */.ul), `and ${texts.length - text_finding/* shownItems */.ul} more`];
}
function* problemRows(problems, page) {
    for (const { document, line, message } of problems) {
        const where = line === undefined ? code(document) : linked(lineCode(document, line), page.link(document, line));
        yield { html: `<li>${where}: ${prose(message, page.compact ? summary_rows_short.prose : summary_rows_long.prose)}</li>`, stands: 1 };
    }
}
function* noteRows(notes, page) {
    for (const [message, documents] of notes) {
        const from = some(documents.map((document) => code(document))).join(', ');
        yield { html: `<li>${prose(message, page.compact ? summary_rows_short.prose : summary_rows_long.prose)} (${from})</li>`, stands: 1 };
    }
}
function lines(all) {
    return all.filter((line) => line !== '').join('<br>');
}

// EXTERNAL MODULE: ./lib/report/text-summary.js
var text_summary = __webpack_require__(1229);
;// CONCATENATED MODULE: ./lib/report/summary.js





const defaultLimit = 900 * 1024;
const marks = { allow: '✅', deny: '❌', error: '❗' };
const shares = { problems: 0.2, unknown: 0.2, notes: 0.1 };
function toSummary(report, options = {}) {
    const limit = options.limit ?? defaultLimit;
    const groups = (0,group/* groupFindings */.k)(report.findings);
    const parts = {
        failed: byRule(groups.filter(({ first }) => counts(first))),
        unknown: byRule(groups.filter(({ first }) => !counts(first))),
        notes: (0,group/* groupNotes */.t)(report.notes),
    };
    for (const compact of [false, true]) {
        const text = write(report, parts, options, { compact, limit, complete: true });
        if (text !== undefined)
            return text;
    }
    const part = write(report, parts, options, { compact: true, limit, complete: false });
    return part ?? (0,cut/* cutToBytes */.z)(`${(0,text_summary/* decisionText */.Gk)(report)}; ${pointer({})}\n`, Math.max(3, limit));
}
function write(report, { failed, unknown, notes }, options, { compact, limit, complete }) {
    const link = options.link ?? (() => undefined);
    const page = { link, compact, severalDocuments: report.counts.documents > 1 };
    const mark = report.decision === 'deny' && report.warnOnly ? '⚠️' : marks[report.decision];
    const heading = `<h3>Passgate ${mark} ${prose((0,text_summary/* decisionText */.Gk)(report))}</h3>`;
    const ending = endingLines(report, options);
    let room = limit - bytesOf([heading, ...ending]);
    const missing = [];
    const take = (name, rows, total, share, frame) => {
        if (total === 0)
            return [];
        const most = complete ? room : Math.min(room, Math.floor(limit * share));
        const taken = fill(rows, total, most, frame, (left) => `and ${(0,text_summary/* count */.U9)(left, `more ${name}`)}: ${pointer(options)}`);
        if (taken.left > 0)
            missing.push(name);
        room -= bytesOf(taken.lines);
        return taken.lines;
    };
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
    if (room < 0 || (complete && missing.length > 0))
        return undefined;
    return `${[heading, ...problems, ...violations, ...undecided, ...remarks, ...ending].join('\n')}\n`;
}
const tableOpen = ['<table>', '<tr><th align="left">Where</th><th align="left">What</th></tr>'];
function fill(rows, total, room, { open, close, end = [] }, say) {
    const more = (left) => (left === 0 ? [] : [`<p>${prose(say(left))}</p>`]);
    let spare = room - bytesOf([...open, ...close, ...more(total), ...end]);
    let left = total;
    const kept = [];
    for (const { html, stands } of rows) {
        spare -= bytesOf([html]);
        if (spare < 0)
            break;
        kept.push(html);
        left -= stands;
    }
    return { lines: kept.length === 0 ? more(left) : [...open, ...kept, ...close, ...more(left), ...end], left };
}
function bytesOf(lines) {
    return lines.reduce((sum, line) => sum + (0,cut/* byteLength */.d)(line) + 1, 0);
}
function sizeOf(groups) {
    return groups.reduce((sum, { others }) => sum + others.length + 1, 0);
}
function pointer({ reportPath }) {
    return `all of it is in ${reportPath === undefined ? 'the JSON report' : `\`${reportPath}\``}`;
}
function endingLines(report, { footer }) {
    const rows = (0,text_summary/* tallyRows */.Ab)(report.counts).map(([label, text]) => `${label}: ${text}`);
    const all = [(0,text_summary/* lookedAt */.O1)(report), ...rows, ...(footer === undefined ? [] : [footer])];
    return [`<p><sub>${all.map((line) => prose(line)).join(' · ')}</sub></p>`];
}


/***/ }),

/***/ 20:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Te: () => (/* binding */ causeProse),
  CP: () => (/* binding */ fileAndLine),
  hq: () => (/* binding */ findingLines),
  W2: () => (/* binding */ headingLines),
  wW: () => (/* binding */ labelled),
  UU: () => (/* binding */ text_finding_name),
  ml: () => (/* binding */ saidInMessage),
  ul: () => (/* binding */ shownItems),
  Jj: () => (/* binding */ sourceLines),
  n2: () => (/* binding */ witnessProse)
});

// EXTERNAL MODULE: ./lib/input/place.js
var input_place = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/model/show.js
var show = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(8836);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(2107);
;// CONCATENATED MODULE: ./lib/report/source-line.js


const tabWidth = 4;
const emojiStyle = '\uFE0F';
const ellipsis = { text: '…', width: 1 };
function excerpt(written, span, available) {
    const line = written.replace(/\[[\uFE0E\uFE0F]/g, '[ ');
    const from = Math.min(span.start.column - 1, line.length);
    const until = span.end.line === span.start.line ? Math.min(span.end.column - 1, line.length) : line.length;
    const before = cells(line, Math.max(0, from - available), from);
    const inside = cells(line, from, Math.min(until, from + available));
    const after = cells(line, Math.max(from, until), Math.max(from, until) + available);
    const total = sum(before) + sum(inside) + sum(after);
    const fits = total <= available && from <= available && line.length - until <= available;
    if (fits)
        return { text: join(before, inside, after), markStart: sum(before), markLength: Math.max(1, sum(inside)) };
    const room = available - 2 * ellipsis.width;
    const shownInside = take(inside, room);
    const spare = room - sum(shownInside);
    const wholeInside = shownInside.length === inside.length && until - from <= available;
    const wanted = wholeInside ? Math.min(sum(after), Math.ceil(spare / 2)) : 0;
    const shownBefore = take(before.toReversed(), spare - wanted).reverse();
    const shownAfter = wholeInside ? take(after, spare - sum(shownBefore)) : [];
    const cutBefore = shownBefore.length < before.length || from > available;
    const cutAfter = !wholeInside || shownAfter.length < after.length || line.length - until > available;
    const lead = cutBefore ? [ellipsis, ...shownBefore] : shownBefore;
    return {
        text: join(lead, shownInside, cutAfter ? [...shownAfter, ellipsis] : shownAfter),
        markStart: sum(lead),
        markLength: Math.max(1, sum(shownInside)),
    };
}
function cells(line, start, end) {
    const result = [];
    let offset = start > 0 && isPair(line, start - 1) ? start + 1 : start;
    while (offset < Math.min(end, line.length)) {
        const next = String.fromCodePoint(line.codePointAt(offset) ?? 0);
        const character = line[offset + next.length] === emojiStyle ? next + emojiStyle : next;
        result.push(cell(character, line, offset));
        offset += character.length;
    }
    return result;
}
function isPair(line, offset) {
    return (line.codePointAt(offset) ?? 0) > 0xffff;
}
function cell(character, line, offset) {
    if (character === '\t')
        return { text: ' '.repeat(tabWidth), width: tabWidth };
    const command = character === '[' && /##\w{0,20}$/.test(line.slice(Math.max(0, offset - 22), offset));
    const text = command ? '\\u005b' : (0,safe_text/* escapeUnprintable */.O8)(character);
    return { text, width: (0,wrap/* displayWidth */.F1)(text) };
}
function take(all, width) {
    let used = 0;
    const end = all.findIndex((each) => {
        used += each.width;
        return used > width;
    });
    return end === -1 ? [...all] : all.slice(0, end);
}
function sum(all) {
    return all.reduce((width, each) => width + each.width, 0);
}
function join(...all) {
    return all.flatMap((some) => some.map((each) => each.text)).join('');
}

;// CONCATENATED MODULE: ./lib/report/text-finding.js





const shownItems = 5;
const nameLimit = 500;
const severityStyles = {
    critical: 'red',
    high: 'red',
    medium: 'yellow',
    low: 'cyan',
    info: 'cyan',
};
function text_finding_name(text) {
    return (0,safe_text/* safeText */.Hk)(text, nameLimit);
}
function findingLines({ first, others }, page) {
    return [
        ...heading(first, page),
        '',
        ...placeLines(first, others, page),
        ...sourceLines(first.place, first.verdict === 'fail' ? severityStyles[first.severity] : 'yellow', page),
        '',
        ...(0,wrap/* wrap */.LV)([(0,safe_text/* safeText */.Hk)(first.message)], page.width, '  ').map((line) => page.paint(line, 'bold')),
        ...differs(first, others, page),
        '',
        ...reasons(first, page),
    ];
}
function heading({ rule, title, severity, verdict, unknownAs, state }, page) {
    const word = verdict === 'fail' ? severity : 'unknown';
    const style = verdict === 'fail' ? severityStyles[severity] : 'yellow';
    const label = `${word}[${text_finding_name(rule)}]:`;
    const remarks = [
        ...(verdict === 'fail' ? [] : [unknownAs === 'fail' ? `counts as a ${severity} failure` : 'a warning only']),
        ...(state === null ? [] : [state]),
    ];
    const prose = [(0,safe_text/* safeText */.Hk)(title), ...(remarks.length === 0 ? [] : [`(${remarks.join(', ')})`])];
    return headingLines(label, style, prose, page);
}
function headingLines(label, style, prose, { paint, width }) {
    return (0,wrap/* wrap */.LV)([{ whole: label }, ...prose], width, '').map((line, index) => index === 0 ? `${paint(label, 'bold', style)}${paint(line.slice(label.length), 'bold')}` : paint(line, 'bold'));
}
function placeLines(first, others, { paint, severalDocuments }) {
    const { place } = first;
    const route = (0,input_place/* showRoute */.n)(place.route);
    const at = route === '' ? '' : paint(` at ${text_finding_name(route)}`, 'dim');
    const from = (finding) => (severalDocuments ? paint(` in ${text_finding_name(finding.document)}`, 'dim') : '');
    const lines = place.file === null
        ? [`  ${text_finding_name(first.document)}${paint(', place in the source not known', 'dim')}`]
        : [
            `  ${paint(fileAndLine(place) ?? '', 'cyan')}${place.span === undefined ? paint(', line not known', 'dim') : ''}`,
        ];
    const caller = place.anchor === undefined ? undefined : fileAndLine(place.anchor);
    if (caller !== undefined)
        lines.push(`  ${paint('called from', 'dim')} ${paint(caller, 'cyan')}`);
    lines.push(`  ${text_finding_name(first.resource)}${at}${from(first)}`);
    const shown = others.slice(0, shownItems - 1);
    lines.push(...shown.map((other) => `  ${text_finding_name(other.resource)}${from(other)}`));
    if (shown.length < others.length)
        lines.push(`  and ${others.length - shown.length} more`);
    return lines;
}
function fileAndLine({ file, span }) {
    if (file === null)
        return undefined;
    return span === undefined ? text_finding_name(file) : `${text_finding_name(file)}:${span.start.line}:${span.start.column}`;
}
function sourceLines({ file, span }, style, { paint, width, sourceLine }) {
    if (file === null || span === undefined)
        return [];
    const line = sourceLine(file, span.start.line);
    if (line === undefined)
        return [];
    const number = String(span.start.line);
    const gutter = `  ${number} | `;
    const { text, markStart, markLength } = excerpt(line.replace(/\r?\n?$/, ''), span, Math.max(20, width - gutter.length));
    const rest = span.end.line > span.start.line ? ` to line ${span.end.line}` : '';
    const marks = paint(`${'^'.repeat(markLength)}${rest}`, style);
    return [
        '',
        `${paint(gutter.trimEnd(), 'dim')} ${text}`.trimEnd(),
        `${paint(`  ${' '.repeat(number.length)} |`, 'dim')} ${' '.repeat(markStart)}${marks}`,
    ];
}
function differs(first, others, { paint, width }) {
    const own = others.filter(({ message }) => message !== first.message).length;
    if (own === 0)
        return [];
    const text = `(said of the first; ${own} of the others ${own === 1 ? 'has its' : 'have their'} own wording, see --format json)`;
    return (0,wrap/* wrap */.LV)([text], width, '  ').map((line) => paint(line, 'dim'));
}
function reasons(finding, page) {
    const { verdict, witness, causes, when, related, remediation, references } = finding;
    const notShown = (all) => all.length > shownItems ? [[`and ${all.length - shownItems} more`]] : [];
    return [
        ...(witness === null ? [] : labelled('why', [witnessProse(witness, finding.state)], page)),
        ...labelled('why', saidInMessage(finding) ? [] : [...causes.slice(0, shownItems).map(causeProse), ...notShown(causes)], page),
        ...labelled('when', when.length === 0 ? [] : [[when.map((each) => (0,safe_text/* safeText */.Hk)(each)).join(' and ')]], page),
        ...labelled('see', [
            ...related.slice(0, shownItems).map(({ note, resource, place }) => {
                const where = fileAndLine(place);
                const at = where === undefined ? [] : ['at', { whole: where }];
                return [`${(0,safe_text/* safeText */.Hk)(note)}:`, { whole: text_finding_name(resource) }, ...at];
            }),
            ...notShown(related),
        ], page),
        ...labelled('fix', verdict === 'unknown' || remediation === '' ? [] : [[(0,safe_text/* safeText */.Hk)(remediation.trim())]], page),
        ...labelled('docs', references.slice(0, 1).map((reference) => [{ whole: text_finding_name(reference) }]), page),
    ];
}
function saidInMessage({ causes, place }) {
    return causes.length <= 2 && causes.every((cause) => (fileAndLine(cause.place) ?? '') === (fileAndLine(place) ?? ''));
}
function witnessProse({ principal, action, resource, context, allowed }, state) {
    const keys = Object.entries(context).map(([key, value]) => `${text_finding_name(key)} = ${typeof value === 'string' ? text_finding_name(value) : value.map((each) => text_finding_name(each)).join(', ')}`);
    const may = allowed ? `may ${state === 'new' ? 'now ' : ''}do` : 'may not do';
    return [
        `${allowed ? 'for example ' : ''}${text_finding_name(principal)} ${may} ${text_finding_name(action)} on ${text_finding_name(resource)}`,
        ...keys.map((key, index) => ({
            whole: `${index === 0 ? '(with ' : 'and '}${key}${index === keys.length - 1 ? ')' : ''}`,
        })),
    ];
}
function causeProse(cause) {
    const where = fileAndLine(cause.place);
    return [(0,safe_text/* safeText */.Hk)((0,show/* showCause */.fS)(cause)), ...(where === undefined ? [] : [{ whole: `(${where})` }])];
}
function labelled(label, paragraphs, page) {
    const column = `  ${label.padEnd(6)}`;
    return paragraphs.flatMap((paragraph, index) => {
        const lines = (0,wrap/* wrap */.LV)(paragraph, page.width, index === 0 ? column : ' '.repeat(column.length));
        if (index > 0)
            return lines;
        return lines.map((line, nth) => (nth === 0 ? page.paint(column, 'dim') + line.slice(column.length) : line));
    });
}


/***/ }),

/***/ 1229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ tallyRows),
/* harmony export */   Gk: () => (/* binding */ decisionText),
/* harmony export */   O1: () => (/* binding */ lookedAt),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   k: () => (/* binding */ summaryLines)
/* harmony export */ });
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4983);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8836);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2107);



const decisionStyles = { allow: 'green', deny: 'red', error: 'red' };
const causeHints = [
    ['no-source', 'point --source-dir at the Terraform files of this plan, so that more can be decided'],
];
function summaryLines(report, page) {
    const { paint, width } = page;
    const next = nextStep(report);
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)([lookedAt(report)], width, ''),
        ...tally(report.counts, page),
        '',
        paint(decisionText(report), 'bold', decisionStyles[report.decision]),
        ...(next === undefined ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)([next], width, 'next: ').map((line) => paint(line, 'dim'))),
    ];
}
function count(number, one, many = `${one}s`) {
    return `${number === 0 ? 'no' : number} ${number === 1 ? one : many}`;
}
function lookedAt({ version, counts }) {
    const program = `Passgate ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeText */ .Hk)(version, 50)} looked at`;
    if (counts.documents === 0)
        return `${program} no documents`;
    const statements = counts.policies === 0 ? '' : ` (${count(counts.statements, 'statement')})`;
    const policies = `${count(counts.policies, 'policy', 'policies')}${statements}`;
    const inside = `${count(counts.resources, 'resource')}, ${policies}, ${count(counts.roleUses, 'role use')}`;
    return `${program} ${count(counts.documents, 'document')}: ${inside}`;
}
function tally(counts, { paint, width }) {
    return tallyRows(counts)
        .flatMap(([label, text]) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)([text], width, `  ${label.padEnd(9)}`))
        .map((line) => paint(line, 'dim'));
}
function tallyRows(counts) {
    const { decoded, partlyUnknown, notReadable, outside, verdicts, waived, new: added, standing, fixed } = counts;
    const rows = [
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
function decisionText(report) {
    const { decision, problems, warnOnly } = report;
    const severe = severeText(report);
    if (decision === 'error') {
        const inputs = new Set(problems.map(({ document }) => document)).size;
        const unjudged = `${inputs === 0 ? 'the input' : count(inputs, 'input')} could not be judged`;
        return `ERROR: ${severe === undefined ? unjudged : `${unjudged}; ${severe}`}`;
    }
    if (decision === 'deny')
        return `DENY: ${severe ?? 'see above'}${warnOnly ? ' (does not block: warn-only)' : ''}`;
    return `ALLOW: ${severe === undefined ? allowed(report) : `${severe}; none of it blocks`}`;
}
function severeText(report) {
    const { findings, failOn, gateOn } = report;
    const severe = findings.filter((finding) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(finding, report));
    if (severe.length === 0)
        return undefined;
    const undecided = severe.filter(({ verdict }) => verdict === 'unknown').length;
    const remark = undecided === 0 ? '' : `, ${undecided} of them not decided`;
    return `${count(severe.length, gateOn === 'new' ? 'new violation' : 'violation')} at or above ${failOn}${remark}`;
}
function allowed({ counts, findings, failOn }) {
    const { pass, fail, unknown } = counts.verdicts;
    if (counts.documents === 0)
        return 'there was nothing to look at';
    if (pass + fail + unknown === 0)
        return 'no rule had anything to judge';
    const failures = findings.filter(({ verdict }) => verdict === 'fail');
    const below = failures.filter(({ severity }) => !(0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtOrAbove */ .ux)(severity, failOn)).length;
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
function nextStep({ decision, findings }) {
    if (decision === 'error')
        return 'make that input readable and scan again: until then nothing is known of it';
    if (decision === 'deny')
        return 'do what "fix" says above, make the plan or template anew and scan again';
    const hint = causeHints.find(([kind]) => hasCause(findings, kind));
    return hint?.[1];
}
function hasCause(findings, kind) {
    return findings.some(({ causes }) => causes.some((cause) => cause.kind === kind));
}


/***/ }),

/***/ 2107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ unwrapped),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap)
/* harmony export */ });
const noCell = /^[\p{Mn}\p{Me}]$/u;
const twoCells = /^(?![\uFF61-\uFFDC\uFFE8-\uFFEE])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\u30FB\u30FC\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
const ascii = /^[\x20-\x7e]*$/;
function cellsOf(character) {
    if (ascii.test(character))
        return 1;
    if (noCell.test(character))
        return 0;
    return twoCells.test(character) ? 2 : 1;
}
function displayWidth(text) {
    if (ascii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += cellsOf(character);
    return width;
}
function unwrapped(prose) {
    return prose.map((part) => (typeof part === 'string' ? part : part.whole)).join(' ');
}
function wrap(prose, width, first) {
    const indent = ' '.repeat(displayWidth(first));
    const words = prose.flatMap((part) => (typeof part === 'string' ? part.split(' ').filter(Boolean) : [part.whole]));
    const lines = [];
    let line = first;
    let used = indent.length;
    let empty = true;
    for (const word of words) {
        const cells = displayWidth(word);
        if (!empty && used + 1 + cells > width) {
            lines.push(line);
            line = indent;
            used = indent.length;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        used += cells + (empty ? 0 : 1);
        empty = false;
    }
    lines.push(line);
    return lines;
}


/***/ })

};
;
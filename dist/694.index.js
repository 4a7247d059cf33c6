export const id = 694;
export const ids = [694];
export const modules = {

/***/ 6590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   z: () => (/* binding */ cutToBytes)
/* harmony export */ });
/** A visible escape that was cut in two (see safe-text.ts), or half a surrogate pair. */
const torn = /(?:\\u?[0-9a-f]{0,3}|[\uD800-\uDBFF])$/;
/** How many bytes a text takes as UTF-8. GitHub counts bytes in some places and characters in others; there are never more of these. */
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
/**
 * The text, or as much of its beginning as fits, then `…`. Neither a character nor an escape such as `\u001b` is cut in two.
 * @param limit bytes of UTF-8, at least 3
 */
function cutToBytes(text, limit) {
    // A UTF-16 unit takes at least one byte: what comes after `limit` units cannot be part of the result.
    if (text.length <= limit && byteLength(text) <= limit)
        return text;
    const { read } = new TextEncoder().encodeInto(text.slice(0, limit), new Uint8Array(limit - byteLength('…')));
    return `${text.slice(0, read).replace(torn, '')}…`;
}


/***/ }),

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSummary: () => (/* binding */ toSummary)
});

// EXTERNAL MODULE: ./lib/report/cut.js
var cut = __webpack_require__(6590);
// EXTERNAL MODULE: ./lib/report/group.js
var group = __webpack_require__(8529);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(8641);
;// CONCATENATED MODULE: ./lib/report/safe-markdown.js
/**
 * Text from plans and templates, made safe for GitHub's Markdown. Anybody who can open a pull request can write it, so it must not
 * become a link, a mention, a reference to an issue or a commit, an image, an emoji, HTML or a row of a table. Three lines of defence:
 *
 * 1. Whoever writes Markdown here writes lines that start with an element such as `<table>` or `<p>`, and no empty line: such an
 *    HTML block is handed on as it is, nothing in it is Markdown. https://spec.commonmark.org/0.31.2/#html-blocks
 * 2. What comes from outside stands in `<code>`, where GitHub puts in no mentions, references, emoji and mathematics:
 *    https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 *    Only words that are nothing but words stand outside, see `prose`.
 * 3. What means something in HTML or Markdown is a numeric entity, which never does, so that text is safe inside of Markdown, too.
 *    https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 *
 * All of it is `safeText`: one printable line, without bidi marks and terminal escapes.
 */

/** Names, paths and addresses. */
const nameLimit = 500;
/** From this length on a name may be broken, so that it does not make a table wider than the page. */
const breakable = 32;
/**
 * HTML's and Markdown's own characters, an underscore that could start or end emphasis, and what makes an address a link:
 * https://github.github.com/gfm/#autolinks-extension-
 */
const risky = /[&<>"'`*[\]\\|~$@#!]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\./giu;
/** A name, as code. Its text is exactly what `safeText` makes of it. @param limit the longest, in UTF-16 units */
function code(text, limit = nameLimit) {
    return safe_markdown_element((0,safe_text/* safeText */.Hk)(text, limit));
}
function safe_markdown_element(safe) {
    const html = encode(safe);
    // Paths and ARNs after a slash or colon, addresses after a point.
    const parts = safe.includes('/') ? /[/:](?=[^/:\d])/g : /[:.](?=[^:.])/g;
    return `<code>${safe.length < breakable ? html : html.replace(parts, '$&<wbr>')}</code>`;
}
/** The break after `@` keeps GitHub, which looks for addresses of mail in the text that entities make, from finding one. */
function encode(safe) {
    return safe.replace(risky, (character) => (character === '@' ? '&#64;<wbr>' : `&#${character.charCodeAt(0)};`));
}
/** Letters, joined by hyphens and apostrophes, or a small number; with what may stand around a word. */
const plainWord = /^["(]?(?:(?:\p{L}\p{M}*)+(?:['’-](?:\p{L}\p{M}*)+)*|\d{1,6})?["),.;:?…]*$|^[=–-]$/u;
/** GitHub makes a link of the name of a commit. */
const commit = /(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/iu;
/**
 * A sentence with names in it. What stands in backticks, and every word that is anything but a plain word, is code; a sentence in
 * which somebody hid something is still only words and code.
 * @param limit the longest text, in UTF-16 units
 */
function prose(text, limit) {
    const parts = (0,safe_text/* safeText */.Hk)(text, limit).split('`');
    // A backtick without a partner is nothing but that.
    if (parts.length % 2 === 0)
        parts.push(parts.splice(-2).join('`'));
    return parts.map((part, index) => (index % 2 === 0 ? words(part) : safe_markdown_element(part === '' ? '``' : part))).join('');
}
/** Neighbours that are code are one piece of code; what stands around a word or ends a clause is not part of it. */
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
/**
 * A link around what is safe already; without it where there is no address, or one that is not of the web.
 * @param url may hold what comes from outside, percent-encoded or not, in its path: it stays in the path or query it stands in
 */
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
var input_place = __webpack_require__(6783);
// EXTERNAL MODULE: ./lib/report/text-finding.js + 1 modules
var text_finding = __webpack_require__(804);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(5820);
;// CONCATENATED MODULE: ./lib/report/summary-rows.js




/** UTF-16 units of prose, and resources of a group. */
const summary_rows_short = { prose: 300, resources: 1 };
const summary_rows_long = { prose: 2000, resources: text_finding/* shownItems */.ul };
/**
 * The rows of a table with two columns: for every rule what it demands and how to fix it, then its findings. The groups of a rule
 * have to stand together.
 */
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
/** Groups by rule, those of the worst rule first; in a rule what the change brings before what stood there already. */
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
/** Whether it counts as a failure. */
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
/** `main.tf:12`, as a link where there is something to see. */
function placeCode({ file, span, anchor }, { link }) {
    if (file === null)
        return '';
    if (span === undefined)
        return code(file);
    const { line } = span.start;
    // What has an anchor is not in the repository.
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
/** What a reader who wants to know more can unfold. */
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
/** Input that could not be judged, as items of a list. */
function* problemRows(problems, page) {
    for (const { document, line, message } of problems) {
        const where = line === undefined ? code(document) : linked(lineCode(document, line), page.link(document, line));
        yield { html: `<li>${where}: ${prose(message, page.compact ? summary_rows_short.prose : summary_rows_long.prose)}</li>`, stands: 1 };
    }
}
/** Notes with their documents, as items of a list. */
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
var text_summary = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/report/summary.js





const defaultLimit = 900 * 1024;
const marks = { allow: '✅', deny: '❌', error: '❗' };
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
    // Nothing in it comes from input.
    return part ?? (0,cut/* cutToBytes */.z)(`${(0,text_summary/* decisionText */.Gk)(report)}; ${pointer({})}\n`, Math.max(3, limit));
}
/** Undefined where it does not fit. `complete`: it has to have everything. */
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
    if (room < 0 || (complete && missing.length > 0))
        return undefined;
    return `${[heading, ...problems, ...violations, ...undecided, ...remarks, ...ending].join('\n')}\n`;
}
const tableOpen = ['<table>', '<tr><th align="left">Where</th><th align="left">What</th></tr>'];
/** As many rows as there is room for, in their order, in their frame, and how many findings are left out. */
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
/** Bytes of lines with their ends. */
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


/***/ })

};

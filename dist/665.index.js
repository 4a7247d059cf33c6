export const id = 665;
export const ids = [665];
export const modules = {

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toText: () => (/* binding */ toText)
});

// EXTERNAL MODULE: ./lib/report/group.js
var group = __webpack_require__(8529);
;// CONCATENATED MODULE: ./lib/report/paint.js
/** https://en.wikipedia.org/wiki/ANSI_escape_code#SGR_(Select_Graphic_Rendition)_parameters: on and off. */
const codes = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/**
 * Whether there are colours is decided by the caller alone (flags, `NO_COLOR`, terminal or not); without them not one escape is
 * written. The text has to be safe already.
 */
function painter(colour) {
    if (!colour)
        return (text) => text;
    return (text, ...styles) => text === ''
        ? ''
        : styles.reduceRight((inner, style) => `\u001b[${codes[style][0]}m${inner}\u001b[${codes[style][1]}m`, text);
}

// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(8641);
// EXTERNAL MODULE: ./lib/report/text-finding.js + 1 modules
var text_finding = __webpack_require__(804);
// EXTERNAL MODULE: ./lib/report/text-summary.js
var text_summary = __webpack_require__(4842);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(5820);
;// CONCATENATED MODULE: ./lib/report/text.js






/**
 * The report for people: violations, what could not be decided, problems, notes, a summary, the decision and the next step; with
 * a line end. Everything that comes from input goes through `safeText`. It decides nothing: `report.decision` is printed.
 */
function toText(report, options) {
    const page = {
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
        ...block('Problems: input that could not be judged', 'red', options.problems ? report.problems.flatMap((problem) => problemLines(problem, page)) : [], page),
        ...block('Notes', 'cyan', noteLines(report.notes, page), page),
        (0,text_summary/* summaryLines */.k)(report, page),
    ];
    return (0,safe_text/* guardCommands */.S4)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
function findingBlocks(title, style, findings, page) {
    const [first, ...others] = (0,group/* groupFindings */.k)(findings).map((group) => (0,text_finding/* findingLines */.hq)(group, page));
    return first === undefined
        ? []
        : [[...sectionTitle(`${title} (${findings.length})`, style, page), ...first], ...others];
}
function block(title, style, lines, page) {
    return lines.length === 0 ? [] : [[...sectionTitle(title, style, page), ...lines]];
}
function sectionTitle(title, style, { paint, width }) {
    return [`${paint(title, 'bold', style)} ${paint('-'.repeat(Math.max(0, width - title.length - 1)), 'dim')}`, ''];
}
/** All of them: every one makes the decision `error`. */
function problemLines({ document, line, message }, { paint, width }) {
    const where = line === undefined ? (0,text_finding/* name */.UU)(document) : `${(0,text_finding/* name */.UU)(document)}:${line}`;
    return [`  ${paint(where, 'cyan')}`, ...(0,wrap/* wrap */.LV)([(0,safe_text/* safeText */.Hk)(message)], width, '    ')];
}
function noteLines(notes, { paint, width }) {
    return [...(0,group/* groupNotes */.t)(notes)].flatMap(([message, all]) => {
        const rest = all.length > text_finding/* shownItems */.ul ? [`    and ${all.length - text_finding/* shownItems */.ul} more`] : [];
        return [
            ...(0,wrap/* wrap */.LV)([(0,safe_text/* safeText */.Hk)(message)], width, '  '),
            ...all.slice(0, text_finding/* shownItems */.ul).map((document) => `    ${paint((0,text_finding/* name */.UU)(document), 'dim')}`),
            ...rest,
        ];
    });
}


/***/ })

};

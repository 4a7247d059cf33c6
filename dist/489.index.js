"use strict";
exports.id = 489;
exports.ids = [489];
exports.modules = {

/***/ 489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparisonText: () => (/* binding */ comparisonText)
/* harmony export */ });
/* harmony import */ var _input_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2872);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3043);
/* harmony import */ var _report_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8836);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(884);
/* harmony import */ var _report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20);
/* harmony import */ var _report_text_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1229);
/* harmony import */ var _report_wrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2107);







const shownRequests = 3;
const shownActions = 4;
const shownBlocks = 100;
const dangerStyles = {
    'permissions management': 'red',
    'role taking': 'red',
    write: 'yellow',
    tagging: 'yellow',
    read: 'cyan',
    list: 'cyan',
    unlisted: 'cyan',
};
const outcomeStyles = { nothing: 'green', added: 'red', undecided: 'red' };
function comparisonText(comparison, options) {
    const page = {
        paint: (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options.colour),
        width: Math.max(40, options.width),
        sourceLine: options.sourceLine,
        severalDocuments: false,
    };
    const { added, undecided, problems, notes } = comparison;
    const blocks = [
        ...section('Added access', 'red', added, additionLines, page),
        ...section('Not decided', 'yellow', undecided, undecidedLines, page),
        ...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('Problems: input that could not be compared', 'red', options.problems ? problems.flatMap((problem) => (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .problemLines */ .pb)(problem, page)) : [], page),
        ...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('Notes', 'cyan', (0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .noteLines */ .GI)(notes, page), page),
        summaryLines(comparison, page),
    ];
    return (0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .guardCommands */ .S4)(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
function section(title, style, all, linesOf, page) {
    const [first, ...others] = all.slice(0, shownBlocks).map((one) => linesOf(one, page));
    if (first === undefined)
        return [];
    const more = all.length > shownBlocks ? [[`and ${all.length - shownBlocks} more, see --format json`]] : [];
    return [[...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionTitle */ .Gf)(`${title} (${all.length})`, style, page), ...first], ...others, ...more];
}
function additionLines(addition, page) {
    const { danger, requests, who, part, anyService, when, unless } = addition;
    const style = dangerStyles[danger];
    const listed = requests.filter((one) => one.listed);
    const all = listed.length > 0 ? listed : requests;
    const shown = all.slice(0, shownRequests);
    const rest = all.length - shown.length;
    const more = `and ${(0,_report_text_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rest, 'more kind of request', 'more kinds of requests')}, see --format json`;
    return [
        ...(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .headingLines */ .W2)(`${danger}:`, style, [headline(addition, all)], page),
        '',
        ...placeLines(addition, page),
        ...(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceLines */ .Jj)(addition.place, style, page),
        '',
        ...(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .labelled */ .wW)('now', [
            ...shown.map((one) => requestProse(one, part)),
            ...(rest > 0 ? [[more]] : []),
            ...(anyService ? [['and the actions of all other services that it is about']] : []),
        ], page),
        ...(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .labelled */ .wW)('was', [...new Set(shown.map(({ was }) => was))].map((was) => [(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(was)]), page),
        ...(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .labelled */ .wW)('who', part === 'identity' && who.length > 1 ? whoProse(who) : [], page),
        ...(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .labelled */ .wW)('when', when.length === 0 ? [] : [[when.map((each) => (0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(each)).join(' and ')]], page),
        ...(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .labelled */ .wW)('unless', unless.slice(0, _report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .shownItems */ .ul).map((each) => [(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(each)]), page),
    ];
}
function headline({ who, part, place, anyService }, requests) {
    const [one] = who;
    const [request] = requests;
    if (one === undefined || request === undefined)
        throw new Error('an addition without a request');
    const actions = new Set(requests.flatMap((each) => each.actions)).size - 1;
    const others = anyService
        ? ' and actions of any service'
        : actions > 0
            ? ` and ${(0,_report_text_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(actions, 'more action')}`
            : '';
    const may = `may now do ${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(request.actions[0] ?? '')}${others}`;
    if (part === 'identity')
        return `${holder(one, one.resource === place.file)}${andMore(who.length)} ${may}`;
    const askers = new Set(requests.map(({ principal }) => principal));
    const asker = `${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(request.principal ?? '')}${andMore(askers.size)}`;
    return part === 'trust' ? `${asker} ${may} on ${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(one.resource)}` : `${asker} ${may}`;
}
function andMore(number) {
    return number > 1 ? ` and ${number - 1} more` : '';
}
function holder({ resource, policy, isNew }, lone = false) {
    if (lone)
        return 'whoever holds it';
    return `${policy ? 'whoever holds ' : isNew ? 'the new ' : ''}${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(resource)}`;
}
function whoProse(who) {
    const shown = who.slice(0, _report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .shownItems */ .ul).map((one) => [{ whole: holder(one) }]);
    return who.length > shown.length ? [...shown, [{ whole: `and ${who.length - shown.length} more` }]] : shown;
}
function placeLines({ place, resource, sid }, { paint }) {
    const where = (0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .fileAndLine */ .CP)(place);
    const route = (0,_input_place_js__WEBPACK_IMPORTED_MODULE_5__/* .showRoute */ .n)(place.route);
    const said = sid === undefined ? '' : ` (${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(sid)})`;
    const at = route === '' ? '' : paint(` at ${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(route)}${said}`, 'dim');
    if (where === undefined)
        return [`  ${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(resource)}${at}${paint(', place in the source not known', 'dim')}`];
    const file = `  ${paint(where, 'cyan')}${place.span === undefined ? paint(', line not known', 'dim') : ''}`;
    return resource === place.file ? [`${file}${at}`] : [file, `  ${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(resource)}${at}`];
}
function requestProse({ actions, listed, resource, context, principal }, part) {
    const shown = actions.slice(0, shownActions).map((action) => (0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(action));
    const more = actions.length > shown.length ? ` and ${actions.length - shown.length} more` : '';
    const keys = Object.entries(context).map(([key, values]) => `${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(key)} = ${values.map((each) => (0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(each)).join(', ')}`);
    return [
        ...(principal === null ? [] : [{ whole: (0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(principal) }, 'may do']),
        `${shown.join(', ')}${more}`,
        ...(listed ? [] : ['(AWS has no such action, but may add one)']),
        ...(part === 'trust' ? [] : ['on', { whole: (0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(resource) }]),
        ...keys.map((key, index) => ({ whole: `${index === 0 ? 'with ' : 'and '}${key}` })),
    ];
}
function undecidedLines(undecided, page) {
    const { who, why, resource } = undecided;
    const isOwn = who.length === 1 && who[0]?.resource === resource;
    return [
        ...placeLines(undecided, page),
        ...(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceLines */ .Jj)(undecided.place, 'yellow', page),
        '',
        ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)([`undecided: ${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(why)}`], page.width, '  ').map((line) => page.paint(line, 'bold')),
        ...(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .labelled */ .wW)('who', isOwn ? [] : whoProse(who), page),
    ];
}
function summaryLines(comparison, { paint, width }) {
    const { version, before, after, compared, kind, outcome } = comparison;
    const of = kind === 'policy' || kind === null ? '' : `: ${(0,_report_text_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(compared, 'holder of access', 'holders of access')}`;
    const compare = ['compared', { whole: (0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(before) }, '(before) with', { whole: (0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(after) }, `(after)${of}`];
    return [
        ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)([`Passgate ${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(version, 50)}`, ...compare], width, ''),
        '',
        ...(0,_report_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)([answer(comparison)], width, '').map((line) => paint(line, 'bold', outcomeStyles[outcome])),
    ];
}
function answer({ outcome, added, undecided, problems, after, before, kind }) {
    const [worst] = added;
    const found = worst === undefined
        ? undefined
        : `${(0,_report_text_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(added.length, 'statement allows', 'statements allow')} what was not allowed before (worst: ${worst.danger})`;
    if (outcome === 'nothing')
        return `NOTHING ADDED: what ${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(after)} allows, ${(0,_report_text_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU)(before)} allows, too`;
    if (outcome === 'added')
        return `ADDED: ${found}`;
    const open = [
        ...(undecided.length > 0 ? [`${(0,_report_text_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(undecided.length, 'thing')} could not be decided`] : []),
        ...(problems.length > 0
            ? [kind === null ? 'the files could not be compared' : `${(0,_report_text_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(problems.length, 'problem')}`]
            : []),
        ...(found === undefined ? [] : [found]),
    ];
    return `UNDECIDED: ${open.join('; ')}`;
}


/***/ })

};
;
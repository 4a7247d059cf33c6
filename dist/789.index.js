"use strict";
exports.id = 789;
exports.ids = [789];
exports.modules = {

/***/ 9789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placeJson: () => (/* binding */ placeJson),
/* harmony export */   printableJson: () => (/* binding */ printableJson),
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _input_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2872);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8836);


function toJson(report) {
    const { counts } = report;
    const json = {
        schema: 1,
        tool: { name: 'passgate', version: report.version },
        decision: report.decision,
        counts: {
            documents: counts.documents,
            resources: counts.resources,
            policies: counts.policies,
            statements: counts.statements,
            roleUses: counts.roleUses,
            decoded: counts.decoded,
            partlyUnknown: counts.partlyUnknown,
            notReadable: counts.notReadable,
            outside: counts.outside,
            verdicts: { pass: counts.verdicts.pass, fail: counts.verdicts.fail, unknown: counts.verdicts.unknown },
            waived: counts.waived,
            new: counts.new,
            standing: counts.standing,
            fixed: counts.fixed,
        },
        findings: report.findings.map(findingJson),
        notes: report.notes.map(({ document, message }) => ({ document, message })),
        problems: report.problems.map(({ document, message, line }) => ({ document, message, line })),
    };
    return printableJson(json);
}
function printableJson(json) {
    const lines = JSON.stringify(json, null, 2).split('\n');
    return `${lines.map((line) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeBracketCommands */ .cd)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeUnprintable */ .O8)(line))).join('\n')}\n`;
}
function findingJson(finding) {
    const { rule, severity, verdict, state, document, resource, message, remediation, fingerprint } = finding;
    return {
        rule,
        severity,
        verdict,
        state,
        document,
        resource,
        message,
        remediation,
        fingerprint,
        when: [...finding.when],
        place: placeJson(finding.place),
        related: finding.related.map(relatedJson),
        witness: witnessJson(finding.witness),
        causes: finding.causes.map(causeJson),
        fixes: [],
        waiver: null,
    };
}
function placeJson({ file, span, route }) {
    if (file === null || span === undefined)
        return { route: (0,_input_place_js__WEBPACK_IMPORTED_MODULE_1__/* .showRoute */ .n)(route) };
    const { start, end } = span;
    return {
        file,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        route: (0,_input_place_js__WEBPACK_IMPORTED_MODULE_1__/* .showRoute */ .n)(route),
    };
}
function relatedJson({ note, resource, place }) {
    return { note, ...fileAndLine(place), route: (0,_input_place_js__WEBPACK_IMPORTED_MODULE_1__/* .showRoute */ .n)(place.route), resource };
}
function witnessJson(witness) {
    if (witness === null)
        return null;
    const { principal, action, resource, allowed } = witness;
    const context = Object.entries(witness.context).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : [...value],
    ]);
    return { principal, action, resource, context: Object.fromEntries(context), allowed };
}
function causeJson({ kind, expression, place }) {
    return { kind, expression, ...fileAndLine(place) };
}
function fileAndLine({ file, span }) {
    return file === null ? { file: undefined, line: undefined } : { file, line: span?.start.line };
}


/***/ })

};
;
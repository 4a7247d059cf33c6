"use strict";
exports.id = 554;
exports.ids = [554];
exports.modules = {

/***/ 554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isJson: () => (/* binding */ isJson),
/* harmony export */   parseJsonTemplate: () => (/* binding */ parseJsonTemplate)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);

function isJson(text) {
    return /^\s*[{[]/.test(text);
}
function parseJsonTemplate(text, name) {
    const base = { name, syntax: 'json', length: text.length };
    const read = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if ('error' in read) {
        const message = /^\s*\{[{%]/.test(text)
            ? 'a template language (`{{ … }}`, `{% … %}`); give the text that it makes'
            : `the JSON cannot be read: ${read.error} (column ${read.position.column})`;
        return { ...base, node: undefined, problems: [{ message, line: read.position.line }] };
    }
    const problems = read.duplicates.map(({ key, position }) => ({
        message: `the key \`${key}\` comes twice in this object`,
        line: position.line,
    }));
    return { ...base, node: read.node, problems };
}


/***/ })

};
;
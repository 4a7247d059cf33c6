"use strict";
exports.id = 992;
exports.ids = [992];
exports.modules = {

/***/ 8246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ maskInPlace)
/* harmony export */ });
/* harmony import */ var _engine_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3207);

function maskInPlace(secrets) {
    return (0,_engine_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .masker */ .K)(secrets, (length) => '•'.repeat(length));
}


/***/ }),

/***/ 3992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourceReader: () => (/* binding */ sourceReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7859);
/* harmony import */ var _mask_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8246);



function sourceReader(cwd, secrets) {
    const files = new Map();
    const mask = (0,_mask_line_js__WEBPACK_IMPORTED_MODULE_2__/* .maskInPlace */ .R)(secrets);
    const linesOf = (file) => {
        const read = (0,_input_read_js__WEBPACK_IMPORTED_MODULE_1__.readText)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file));
        return 'text' in read ? read.text.split(/\r\n|\n|\r/) : [];
    };
    return (file, line) => {
        let lines = files.get(file);
        if (lines === undefined) {
            lines = linesOf(file);
            files.set(file, lines);
        }
        const text = lines[line - 1];
        return text === undefined ? undefined : mask(text);
    };
}


/***/ })

};
;
export const id = 41;
export const ids = [41];
export const modules = {

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ maskInPlace)
/* harmony export */ });
/* harmony import */ var _engine_mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(448);

/** Lines of a secret that are shorter would blot out half of every source. */
const SHORTEST_LINE = 4;
/**
 * Replaces each character of a secret in a line by a dot, so that columns stay what they are. Of a secret with several lines each one
 * counts.
 */
function maskInPlace(secrets) {
    const lines = secrets.flatMap((secret) => secret
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= SHORTEST_LINE && line !== secret));
    return (0,_engine_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .masker */ .K)([...secrets, ...lines], (length) => '•'.repeat(length));
}


/***/ }),

/***/ 9041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourceReader: () => (/* binding */ sourceReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _input_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(930);
/* harmony import */ var _mask_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6799);



/**
 * Lines of source files, to be shown, with secrets masked; each file is read once.
 *
 * @param cwd absolute: where file names start from
 * @returns the line, counted from 1, without its end; undefined where it cannot be read
 */
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

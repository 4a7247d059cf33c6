"use strict";
exports.id = 434;
exports.ids = [434];
exports.modules = {

/***/ 1434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ rowsByName),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   mN: () => (/* binding */ linesByName)
/* harmony export */ });
function linesByName(table) {
    const lines = new Map();
    for (let at = 0; at < table.length;) {
        const newline = table.indexOf('\n', at);
        const end = newline === -1 ? table.length : newline;
        const space = table.indexOf(' ', at);
        if (space !== -1 && space < end)
            lines.set(table.slice(at, space), table.slice(space + 1, end));
        at = end + 1;
    }
    return lines;
}
function once(make) {
    let made;
    return () => {
        made ??= { is: make() };
        return made.is;
    };
}
function rowsByName(table, parse) {
    const lines = once(() => linesByName(table()));
    const rows = new Map();
    return {
        names: once(() => [...lines().keys()]),
        get(name) {
            const known = rows.get(name);
            if (known !== undefined)
                return known;
            const line = lines().get(name);
            if (line === undefined)
                return undefined;
            const row = parse(line, name);
            rows.set(name, row);
            return row;
        },
    };
}


/***/ })

};
;
"use strict";
exports.id = 932;
exports.ids = [932];
exports.modules = {

/***/ 5932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readControlPolicies: () => (/* binding */ readControlPolicies)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _iam_condition_condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(657);
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5563);
/* harmony import */ var _model_causes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8800);
/* harmony import */ var _model_policy_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6074);
/* harmony import */ var _model_show_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var _show_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3484);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9908);









const MOST_PROBLEMS = 20;
async function readControlPolicies(kind, levels, { folder, file, positionOf }, source, cwd) {
    const problems = [];
    const read = [];
    for (const [index, level] of levels.entries()) {
        const names = typeof level === 'string' ? [level] : level;
        const statements = [];
        for (const [at, name] of names.entries()) {
            const route = typeof level === 'string' ? [kind, index] : [kind, index, at];
            const wrong = await sayPath(name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name), folder, source);
            if (wrong !== undefined) {
                const { line, column } = positionOf(route);
                problems.push({ message: `\`${kind}[${route.slice(1).join('][')}]\`: ${wrong}`, file, line, column });
                continue;
            }
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name);
            const found = await readPolicy(kind, path, source, cwd);
            if ('problems' in found)
                problems.push(...found.problems);
            else
                statements.push(...found.statements);
        }
        read.push({ files: names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name)), policy: { statements } });
    }
    return { levels: read, problems };
}
async function sayPath(name, path, folder, source) {
    const shown = (0,_show_text_js__WEBPACK_IMPORTED_MODULE_7__/* .showText */ .h)(name);
    const outside = `\`${shown}\` lies outside of the repository; keep a copy of the policy in it`;
    const root = (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersUpToGitRoot */ .gA)(folder).at(-1) ?? folder;
    if (source.label === null && !(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, root))
        return outside;
    const found = await source.look(path);
    if (found.kind === 'file')
        return source.label === null && !(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root)) ? outside : undefined;
    if (found.kind === 'folder')
        return `\`${shown}\` is a folder; name the JSON files in it that are attached`;
    if (found.kind === 'neither')
        return `\`${shown}\`: ${found.why}`;
    const near = await source.near(path);
    return `\`${shown}\`: no file has this path${near === undefined ? '' : `; did you mean \`${(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(near, folder)}\`?`}`;
}
async function readPolicy(kind, path, source, cwd) {
    const file = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_6__/* .showFile */ .II)(source, path, cwd);
    const fail = (message, line, column) => ({
        problems: [{ message, file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }],
    });
    const read = await source.read(path);
    if ('problem' in read)
        return fail(read.problem.message, read.problem.line);
    const policy = (0,_model_policy_document_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicyDocument */ ._)(read.text, file);
    if ('fault' in policy) {
        const { message, position } = policy.fault;
        return fail(message, position.line, position.column);
    }
    const { document, statements } = policy;
    const wrong = [...strangers(document), ...statements.flatMap((statement) => faults(kind, statement))];
    if (wrong.length === 0)
        return { statements };
    const distinct = new Map(wrong.map((fault) => [`${fault.place.span?.start.offset} ${fault.message}`, fault]));
    return {
        problems: [...distinct.values()].slice(0, MOST_PROBLEMS).map(({ message, place: { span } }) => ({
            message,
            file,
            line: span?.start.line ?? 1,
            column: span?.start.column ?? 1,
        })),
    };
}
function strangers({ entries }) {
    return entries
        .filter(({ key }) => !['version', 'id', 'statement'].includes(key.toLowerCase()))
        .map(({ key, keyPlace }) => ({ message: `\`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_7__/* .showText */ .h)(key)}\` is no element of a policy`, place: keyPlace }));
}
function faults(kind, statement) {
    const { place, resources, principals, effect, conditions } = statement;
    const found = (0,_model_causes_js__WEBPACK_IMPORTED_MODULE_8__/* .causesIn */ .MC)(statement).map((cause) => ({ message: (0,_model_show_js__WEBPACK_IMPORTED_MODULE_5__/* .showCause */ .fS)(cause), place: cause.place }));
    if (found.length > 0)
        return found;
    const say = (message) => found.push({ message, place });
    if (resources === undefined)
        say('the statement has no `Resource`');
    for (const { operator, key } of conditions) {
        if ((0,_iam_condition_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .readOperator */ .Tp)(operator) === undefined)
            say(`\`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_7__/* .showText */ .h)(operator)}\` (on \`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_7__/* .showText */ .h)(key)}\`) is no condition operator of IAM`);
    }
    if (kind === 'scps' && principals !== undefined)
        say('service control policies have no `Principal`');
    if (kind === 'rcps' && effect !== 'Deny')
        say('resource control policies only deny; leave `RCPFullAWSAccess` out');
    const everybody = principals?.not === false && principals.items.some(({ pieces }) => pieces.join('') === '*');
    if (kind === 'rcps' && !everybody)
        say('resource control policies have `"Principal": "*"`');
    return found;
}


/***/ }),

/***/ 6074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readPolicyDocument)
});

// EXTERNAL MODULE: ./lib/input/json.js
var json = __webpack_require__(2509);
// EXTERNAL MODULE: ./lib/input/json-messages.js
var json_messages = __webpack_require__(4774);
;// CONCATENATED MODULE: ./lib/input/json-value.js
const LEAST_BUDGET = 1_000_000;
function jsonValue(node, file, length) {
    const budget = { left: LEAST_BUDGET + 4 * length };
    const value = toValue(node, [], file, budget);
    return budget.left < 0 ? undefined : value;
}
function toValue(node, route, file, budget) {
    const place = { file, span: node.span, syntax: 'json', route };
    budget.left -= route.length;
    if (budget.left < 0)
        return { kind: 'absent', computed: false, place };
    switch (node.kind) {
        case 'string':
            return { kind: 'text', parts: node.value === '' ? [] : [node.value], place };
        case 'number':
        case 'boolean':
            return { kind: 'text', parts: [node.source], place };
        case 'null':
            return { kind: 'absent', computed: false, place };
        case 'list':
            return {
                kind: 'list',
                items: node.items.map((item, index) => toValue(item, [...route, index], file, budget)),
                place,
            };
        case 'map':
            return {
                kind: 'map',
                entries: node.entries.map(({ key, keySpan, value }) => ({
                    key,
                    keyPlace: { file, span: keySpan, syntax: 'json', route: [...route, key] },
                    value: toValue(value, [...route, key], file, budget),
                })),
                place,
            };
        case 'broken':
            return { kind: 'unknown', cause: { kind: 'malformed', expression: node.source, place }, place };
    }
}

// EXTERNAL MODULE: ./lib/model/decode.js + 1 modules
var decode = __webpack_require__(5049);
// EXTERNAL MODULE: ./lib/model/identity.js
var identity = __webpack_require__(5118);
;// CONCATENATED MODULE: ./lib/model/policy-document.js





const LONGEST_KEY = 60;
function readPolicyDocument(text, name) {
    const parsed = (0,json/* parseJson */.q)(text);
    if ('error' in parsed)
        return { fault: { message: parsed.error, position: parsed.position } };
    const [twice] = parsed.duplicates;
    if (twice !== undefined) {
        const message = `the key \`${(0,json_messages/* snippet */.UA)(twice.key, 0, LONGEST_KEY)}\` comes a second time in one object`;
        return { fault: { message, position: twice.position } };
    }
    const start = { line: 1, column: 1 };
    if (parsed.node.kind !== 'map') {
        return { fault: { message: 'a policy is a JSON object with `Statement`', position: start } };
    }
    const document = jsonValue(parsed.node, name, text.length);
    if (document?.kind !== 'map')
        return { fault: { message: 'it is nested too deep for its size', position: start } };
    const { place } = document;
    const on = {
        ...{ address: name, mode: 'managed', type: 'policy document', when: [] },
        ...{ attributes: document, place },
    };
    return { on, document, statements: (0,decode/* decode */.D)(document, on, new identity/* Names */.f([])) };
}


/***/ })

};
;
"use strict";
exports.id = 894;
exports.ids = [894];
exports.modules = {

/***/ 9634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ activeRules),
  g: () => (/* binding */ paramsOf)
});

;// CONCATENATED MODULE: ./lib/data/shipped-rules.js
const shippedRules = [
    {
        "id": "passrole-named-roles",
        "title": "iam:PassRole must name the roles it may pass",
        "severity": "high",
        "tags": [
            "privilege-escalation",
            "passrole"
        ],
        "rationale": "Whoever may pass any role can hand the most powerful one in the account to compute that they control, and then act with it.",
        "remediation": "Replace the wildcard in Resource by the ARNs of the roles that this principal hands to services, or by a name prefix they share.",
        "references": [
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-security-warning-pass-role-with-star-in-resource"
        ],
        "params": {
            "role_name": {
                "type": "enum",
                "values": [
                    "prefix",
                    "literal"
                ],
                "default": "prefix",
                "doc": "`literal`: only exact role ARNs will do. `prefix`: a role name may end in a wildcard."
            },
            "min_prefix": {
                "type": "integer",
                "default": 3,
                "doc": "How many characters of the role's name must stand before the wildcard."
            }
        },
        "unknown": "warn",
        "each": "grant",
        "where": {
            "actions": {
                "reach": "iam:PassRole"
            }
        },
        "require": {
            "resources": {
                "every": {
                    "arn": {
                        "service": "iam",
                        "type": "role",
                        "name": {
                            "param": "role_name"
                        },
                        "min_prefix": {
                            "param": "min_prefix"
                        }
                    }
                }
            }
        },
        "message": "iam:PassRole reaches {found}; name the roles that may be passed"
    },
    {
        "id": "role-trust-matches-consumer",
        "title": "A role must trust the service it is handed to",
        "severity": "high",
        "tags": [
            "trust-policy"
        ],
        "rationale": "A role handed to a service that it does not trust fails when the service first needs it, and is then often \"fixed\" by widening its trust.",
        "remediation": "Let the role's trust policy name the service that uses it, or hand this resource a role of its own.",
        "references": [
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"
        ],
        "params": {},
        "unknown": "warn",
        "each": "role-use",
        "require": {
            "trust": {
                "admits": {
                    "fact": "services"
                }
            }
        },
        "message": "{consumer} hands {role} to {services}, but {why}"
    }
];

// EXTERNAL MODULE: ./lib/engine/check-rule.js
var check_rule = __webpack_require__(8154);
// EXTERNAL MODULE: ./lib/input/suggest.js
var suggest = __webpack_require__(1493);
// EXTERNAL MODULE: ./lib/config/text-source.js
var text_source = __webpack_require__(9908);
;// CONCATENATED MODULE: ./lib/config/active-rules.js




async function activeRules(config, extra, unknown, cwd, source = text_source/* workTree */._E) {
    const rules = new Map();
    const problems = [];
    const add = (rule, file) => {
        const twin = rules.get(rule.id);
        if (twin === undefined)
            rules.set(rule.id, { rule, file });
        else if (twin.file !== file)
            problems.push({
                file,
                message: `the rule \`${rule.id}\` is defined in ${twin.file}, too; give this one another id`,
            });
    };
    const sets = [...config.rules, ...extra];
    if (sets.includes('recommended'))
        for (const rule of shippedRules)
            add(rule, 'the shipped rules');
    const paths = sets.filter((set) => set !== 'recommended');
    if (paths.length > 0) {
        const { loadRules } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(945), __webpack_require__.e(619), __webpack_require__.e(29)]).then(__webpack_require__.bind(__webpack_require__, 3029));
        for (const path of paths) {
            const loaded = await loadRules(path, cwd, source);
            problems.push(...loaded.problems);
            for (const { rule, file } of loaded.rules)
                add(rule, file);
        }
    }
    for (const id of config.overrides.keys()) {
        if (!rules.has(id))
            problems.push(at(config, ['overrides', id], `there is no rule \`${id}\`${(0,suggest/* meant */.w)(id, rules.keys())}`));
    }
    const active = [];
    for (const { rule } of rules.values()) {
        const override = config.overrides.get(rule.id) ?? {};
        problems.push(...checkParams(rule, override, config));
        if (override.off !== undefined)
            continue;
        active.push({
            rule,
            severity: override.severity ?? rule.severity,
            params: paramsOf(rule, override),
            unknown: unknown ?? override.unknown ?? rule.unknown,
        });
    }
    return problems.length > 0 ? { problems } : { rules: active };
}
function paramsOf(rule, override = {}) {
    const defaults = Object.fromEntries(Object.entries(rule.params).map(([name, param]) => [name, param.default]));
    return { ...defaults, ...override.params };
}
function checkParams(rule, override, config) {
    return Object.entries(override.params ?? {}).flatMap(([name, value]) => {
        const route = ['overrides', rule.id, 'params', name];
        const param = Object.hasOwn(rule.params, name) ? rule.params[name] : undefined;
        if (param === undefined) {
            return [
                at(config, route, `the rule \`${rule.id}\` has no parameter \`${name}\`${(0,suggest/* meant */.w)(name, Object.keys(rule.params))}`),
            ];
        }
        const wrong = (0,check_rule/* checkValue */.S)(param, value);
        return wrong === undefined ? [] : [at(config, route, `\`${name}\` ${wrong}`)];
    });
}
function at(config, route, message) {
    const { line, column } = config.positionOf(route, 'key');
    return { message, file: config.file ?? '.passgate.yml', line, column };
}


/***/ }),

/***/ 1045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5563);
/* harmony import */ var _input_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1493);
/* harmony import */ var _show_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3484);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9908);





const fileName = '.passgate.yml';
const shippedSet = 'recommended';
const wrongNames = ['.passgate.yaml', 'passgate.yml', 'passgate.yaml', '.passgate.json'];
async function loadConfig(cwd, named, source = _text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .workTree */ ._E) {
    if (named !== undefined)
        return loadFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, named), cwd, source);
    for (const folder of source.foldersUpward(cwd)) {
        const isThere = async (name) => (await source.look((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name))).kind !== 'missing';
        if (await isThere(fileName))
            return loadFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, fileName), cwd, source);
        for (const wrong of wrongNames) {
            if (!(await isThere(wrong)))
                continue;
            const message = `this name is not read; did you mean \`${fileName}\`? rename the file`;
            return { problems: [{ message, file: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .showFile */ .II)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, wrong), cwd) }] };
        }
    }
    return { config: defaults(cwd) };
}
function defaults(cwd) {
    return {
        file: null,
        folder: cwd,
        rules: [shippedSet],
        overrides: new Map(),
        accounts: [],
        include: null,
        exclude: [],
        positionOf: () => ({ offset: 0, line: 1, column: 1 }),
    };
}
async function loadFile(path, cwd, source) {
    const file = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .showFile */ .II)(source, path, cwd);
    const read = await source.read(path);
    if ('text' in read)
        return parseConfig(read.text, file, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), source);
    const { message, line } = read.problem;
    const advice = await adviseOn(path, cwd, source);
    return { problems: [{ message: message + advice, file, ...(line === undefined ? {} : { line }) }] };
}
async function adviseOn(path, cwd, source) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, fileName);
    const found = await source.look(path);
    const isInside = found.kind === 'folder' && (await source.look(inside)).kind !== 'missing';
    const meant = isInside ? inside : found.kind === 'missing' ? await source.near(path) : undefined;
    return meant === undefined ? '' : `; did you mean \`${(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(meant, cwd)}\`?`;
}
async function parseConfig(text, file, folder, source) {
    const { parseStrict } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(945), __webpack_require__.e(953)]).then(__webpack_require__.bind(__webpack_require__, 1953));
    const { configSchema } = await Promise.all(/* import() */[__webpack_require__.e(945), __webpack_require__.e(619), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 2604));
    const read = parseStrict(text, file, configSchema);
    if ('errors' in read)
        return { problems: read.errors };
    const { value, positionOf } = read;
    const problems = [];
    const rules = [];
    for (const [index, entry] of value.rules.entries()) {
        rules.push(entry === shippedSet ? entry : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, entry));
        const wrong = entry === shippedSet ? undefined : await sayRules(entry, folder, source);
        const { line, column } = positionOf(['rules', index]);
        if (wrong)
            problems.push({ message: `\`rules[${index}]\`: ${wrong}`, file, line, column });
    }
    if (problems.length > 0)
        return { problems };
    return {
        config: {
            file,
            folder,
            rules,
            overrides: new Map(Object.entries(value.overrides)),
            accounts: value.accounts ?? [],
            include: value.include ?? null,
            exclude: value.exclude,
            positionOf,
        },
    };
}
async function sayRules(entry, folder, source) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, entry);
    const found = await source.look(path);
    if (found.kind === 'folder' || (found.kind === 'file' && /\.ya?ml$/.test(entry)))
        return undefined;
    if (found.kind === 'file')
        return `\`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h)(entry)}\` is no rule file; name a folder, or a file that ends in \`.yaml\` or \`.yml\``;
    if (found.kind === 'neither')
        return `\`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h)(entry)}\`: ${found.why}`;
    const near = (0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(entry, [shippedSet]) ?? (await source.near(path));
    const meant = near === undefined || near === shippedSet ? near : (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(near, folder);
    const what = /[./\\]/.test(entry)
        ? 'no file or folder has this path'
        : `neither a rule set (\`${shippedSet}\`) nor a file or folder is called so`;
    return `\`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h)(entry)}\`: ${what}${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`;
}


/***/ }),

/***/ 3484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ showText)
/* harmony export */ });
function showText(text, longest = 60) {
    const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
    return short.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069`]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 9908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ yamlFiles),
/* harmony export */   II: () => (/* binding */ showFile),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   _E: () => (/* binding */ workTree),
/* harmony export */   be: () => (/* binding */ longestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);
/* harmony import */ var _input_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7859);




const longestFile = 2 ** 20;
function tooLong(limit) {
    return `the file is longer than ${limit / 2 ** 20} MiB; split it`;
}
const most = { files: 1000, folders: 200, depth: 16 };
const workTree = {
    label: null,
    foldersUpward: _input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersUpToGitRoot */ .gA,
    look: async (path) => {
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
            if (stats?.isDirectory())
                return { kind: 'folder' };
            if (stats?.isFile())
                return { kind: 'file' };
            if (stats !== undefined)
                return { kind: 'neither', why: 'it is neither a file nor a folder' };
            return (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)(path) ? { kind: 'neither', why: 'it is a link that leads nowhere' } : { kind: 'missing' };
        }
        catch (error) {
            return { kind: 'neither', why: (0,_input_read_js__WEBPACK_IMPORTED_MODULE_3__/* .sayError */ .I)(error) };
        }
    },
    list: async (folder) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).map((entry) => {
                const { name } = entry;
                if (entry.isDirectory())
                    return { name, kind: 'folder' };
                const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { throwIfNoEntry: false });
                if (stats?.isFile())
                    return { name, kind: 'file' };
                if (stats === undefined)
                    return { name, kind: 'other', why: 'it is a link that leads nowhere' };
                const why = stats.isDirectory()
                    ? 'it is a link to a folder; name the folder itself under `rules`'
                    : 'it is neither a file nor a folder';
                return { name, kind: 'other', why };
            });
        }
        catch (error) {
            return (0,_input_read_js__WEBPACK_IMPORTED_MODULE_3__/* .sayError */ .I)(error);
        }
    },
    read: async (path) => {
        if (sizeOf(path) > 2 * longestFile)
            return { problem: { message: tooLong(longestFile), skippable: false } };
        return (0,_input_read_js__WEBPACK_IMPORTED_MODULE_3__.readText)(path, 2 * longestFile);
    },
    near: async (path) => (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nearPath */ .Kw)(path),
};
function sizeOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size;
    }
    catch {
        return 0;
    }
}
function showFile(source, path, cwd) {
    return `${(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(path, cwd)}${source.label === null ? '' : ` (at ${source.label})`}`;
}
async function yamlFiles(source, root) {
    const files = [];
    const problems = [];
    const stop = (path, message) => ({ files: [], problems: [{ path, message }] });
    const folders = [{ path: root, depth: 0 }];
    let met = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        met += 1;
        if (met > most.folders)
            return stop(root, `there are more than ${most.folders} folders in it; name a smaller one`);
        if (folder.depth > most.depth)
            return stop(folder.path, `it is nested deeper than ${most.depth} folders`);
        const entries = await source.list(folder.path);
        if (typeof entries === 'string') {
            problems.push({ path: folder.path, message: entries });
            continue;
        }
        for (const { name, kind, why } of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, name);
            if (kind === 'folder')
                folders.push({ path, depth: folder.depth + 1 });
            else if (kind === 'other')
                problems.push({ path, message: why ?? 'it is not a file' });
            else if (/\.ya?ml$/.test(name))
                files.push(path);
            if (files.length > most.files)
                return stop(root, `there are more than ${most.files} rule files in it`);
        }
    }
    return { files: files.sort(), problems };
}


/***/ }),

/***/ 4595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lookup)
/* harmony export */ });
function lookup(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 8154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkValue),
/* harmony export */   T: () => (/* binding */ checkRule)
/* harmony export */ });
/* harmony import */ var _data_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4595);
/* harmony import */ var _input_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1493);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6308);



function checkRule(rule, name) {
    const faults = [];
    if (rule.id !== name)
        faults.push({
            route: ['id'],
            message: `the id is \`${rule.id}\`, but the file is called \`${name}\`; they must be the same`,
        });
    if (rule.require === undefined && rule.forbid === undefined) {
        faults.push({ route: ['each'], message: 'the rule asks nothing; it needs `require` or `forbid`' });
    }
    for (const part of ['where', 'require', 'forbid']) {
        const clause = rule[part];
        if (clause !== undefined)
            faults.push(...checkNames(clause, rule, [part]));
    }
    for (const [, placeholder = ''] of rule.message.matchAll(/\{(\w+)\}/g)) {
        const known = _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholders */ .F[rule.each];
        if (known.includes(placeholder))
            continue;
        const near = (0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(placeholder, known);
        const message = `\`{${placeholder}}\` is none of ${known.map((one) => `\`{${one}}\``).join(', ')}`;
        faults.push({
            route: ['message'],
            message: near === undefined ? message : `${message}; did you mean \`{${near}}\`?`,
        });
    }
    for (const [param, declared] of Object.entries(rule.params)) {
        const wrong = checkValue(declared, declared.default);
        if (wrong !== undefined)
            faults.push({ route: ['params', param, 'default'], message: wrong });
    }
    return faults;
}
function checkValue(param, value) {
    const is = (ok, what) => (ok ? undefined : `must be ${what}`);
    switch (param.type) {
        case 'integer':
            return is(Number.isSafeInteger(value), 'a whole number');
        case 'boolean':
            return is(typeof value === 'boolean', 'true or false');
        case 'string':
            return is(typeof value === 'string', 'a text');
        case 'patterns':
            return is(Array.isArray(value) && value.every((one) => typeof one === 'string'), 'a list of texts');
        case 'enum': {
            const values = param.values ?? [];
            const hint = typeof value === 'string' ? (0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .w)(value, values) : '';
            return is(values.includes(String(value)), `one of ${values.map((one) => `\`${one}\``).join(', ')}${hint}`);
        }
    }
}
const wanted = {
    min_prefix: ['integer'],
    name: ['enum'],
    reach: ['string', 'patterns', 'enum'],
    cover: ['string', 'patterns', 'enum'],
    within: ['string', 'patterns', 'enum'],
    includes: ['string', 'patterns', 'enum'],
    admits: ['string', 'patterns', 'enum'],
};
function checkNames(value, rule, route) {
    if (typeof value !== 'object')
        return [];
    if (names(value, 'param')) {
        const param = Object.hasOwn(rule.params, value.param) ? rule.params[value.param] : undefined;
        if (param === undefined) {
            const message = `the rule has no parameter \`${value.param}\`${(0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .w)(value.param, Object.keys(rule.params))}`;
            return [{ route: [...route, 'param'], message }];
        }
        const types = (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$)(wanted, String(route.at(-1)));
        if (types === undefined || types.includes(param.type))
            return [];
        const message = `\`${value.param}\` is of type ${param.type}; here it must be ${types.join(' or ')}`;
        return [{ route: [...route, 'param'], message }];
    }
    if (names(value, 'fact')) {
        const facts = Object.entries(_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factTypes */ .y[rule.each]).flatMap(([fact, type]) => type === 'list' || type === 'scalar' ? [fact] : []);
        if (facts.includes(value.fact))
            return [];
        const message = `there is no fact \`${value.fact}\` with values of its own${(0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .w)(value.fact, facts)}`;
        return [{ route: [...route, 'fact'], message }];
    }
    if (Array.isArray(value))
        return value.flatMap((one, index) => checkNames(one, rule, [...route, index]));
    return Object.entries(value).flatMap(([key, part]) => checkNames(part, rule, [...route, key]));
}
function names(value, key) {
    return typeof Object.getOwnPropertyDescriptor(value, key)?.value === 'string';
}


/***/ }),

/***/ 6308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ placeholders),
/* harmony export */   y: () => (/* binding */ factTypes)
/* harmony export */ });
const factTypes = {
    statement: { effect: 'scalar', sid: 'scalar', actions: 'actions', resources: 'arns' },
    grant: { actions: 'actions', resources: 'arns' },
    'role-use': { consumer_type: 'scalar', services: 'list', trust: 'trust' },
};
const placeholders = {
    statement: ['found', 'resource'],
    grant: ['found', 'resource'],
    'role-use': ['consumer', 'role', 'services', 'why'],
};


/***/ }),

/***/ 2742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['critical', 'high', 'medium', 'low', 'info'];


/***/ }),

/***/ 458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  S: () => (/* binding */ judge_judge)
});

// EXTERNAL MODULE: ./lib/iam/action.js
var iam_action = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/iam/pattern-list.js
var pattern_list = __webpack_require__(9733);
;// CONCATENATED MODULE: ./lib/iam/arn.js

const ARN_OPTIONS = { colons: true };
function resourcesReach(resources, target) {
    return (0,pattern_list/* listReaches */.c)(resources, [target], ARN_OPTIONS);
}
function resourcesCover(resources, target) {
    return (0,pattern_list/* listCovers */.z)(resources, [target], ARN_OPTIONS);
}

// EXTERNAL MODULE: ./lib/iam/kleene.js
var kleene = __webpack_require__(6284);
;// CONCATENATED MODULE: ./lib/iam/arn-parts.js
function cutArn(pieces) {
    const parts = [[]];
    for (const piece of pieces) {
        if (typeof piece !== 'string') {
            parts.at(-1)?.push(piece);
            continue;
        }
        let rest = piece;
        while (parts.length < 6 && rest.includes(':')) {
            append(parts, rest.slice(0, rest.indexOf(':')));
            parts.push([]);
            rest = rest.slice(rest.indexOf(':') + 1);
        }
        append(parts, rest);
    }
    return parts;
}
function append(parts, text) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (part === undefined || text === '')
        return;
    if (typeof before === 'string')
        part[part.length - 1] = before + text;
    else
        part.push(text);
}
function joinArn(parts) {
    return parts.flatMap((part, at) => (at === 0 ? part : [':', ...part]));
}
function plain(part) {
    if (part === undefined || part.some((piece) => typeof piece !== 'string' || /[*?]/.test(piece)))
        return undefined;
    return part.join('');
}

// EXTERNAL MODULE: ./lib/iam/automaton.js
var automaton = __webpack_require__(6756);
// EXTERNAL MODULE: ./lib/iam/glob.js
var glob = __webpack_require__(810);
;// CONCATENATED MODULE: ./lib/iam/arn-space.js


const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const NAME = { only: `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}_+=,.@-` };
const PATH = { only: Array.from({ length: 0x7e - 0x20 }, (_, at) => String.fromCharCode(0x21 + at)).join('') };
const AS_TEXT = { star: 'wide', unknown: 'any', fixed: 'stretch', variable: 'any', owner: 'space' };
function arn_space_text(value) {
    return Array.from(value, (char) => ({ take: 'char', char }));
}
function some(from) {
    return [
        { take: 'many', from },
        { take: 'one', from },
        { take: 'many', from },
    ];
}
function accountTokens(account) {
    if (typeof account !== 'string')
        return (0,glob/* compile */.wE)([account], {}, AS_TEXT) ?? [];
    if (account === 'any')
        return some(automaton/* NO_COLON */.oe);
    if (account !== 'digits')
        return arn_space_text(account);
    return Array.from({ length: 12 }, () => ({ take: 'one', from: { only: DIGITS } }));
}
function arnSpace({ service, type }, { partition, account }) {
    const iam = service === 'iam';
    const start = [
        ...arn_space_text('arn:'),
        ...(partition === 'any' ? some({ only: `${LETTERS}-` }) : arn_space_text(partition)),
        ...arn_space_text(`:${service}:`),
        ...(iam ? [] : [{ take: 'many', from: automaton/* NO_COLON */.oe }]),
        ...arn_space_text(':'),
        ...accountTokens(account),
        ...arn_space_text(`:${type}/`),
    ];
    if (!iam)
        return [[...start, ...some(automaton/* ANYTHING */.n0)]];
    return [
        [...start, ...some(NAME)],
        [...start, ...some(PATH), ...arn_space_text('/'), ...some(NAME)],
    ];
}

// EXTERNAL MODULE: ./lib/iam/search.js
var search = __webpack_require__(5164);
;// CONCATENATED MODULE: ./lib/iam/arn-complement.js






const OWN_ACCOUNT = { stands: 'fixed', name: 'own account' };
function partitionsOf(items, universe) {
    if (universe.partition !== undefined)
        return [universe.partition];
    const found = new Set();
    for (const pieces of items) {
        const [arn, partition] = cutArn(pieces);
        const text = plain(partition);
        if (plain(arn) === 'arn' && text)
            found.add(text);
    }
    return found.size > 0 ? Array.from(found) : ['aws'];
}
function atHome(pieces, { partition, account }) {
    const parts = cutArn(pieces);
    if (parts.length < 6)
        return pieces;
    const fill = (part, own) => {
        const [gap] = part;
        const stands = part.length === 1 && typeof gap === 'object' && gap.stands !== 'unknown';
        return stands ? [own] : part;
    };
    return joinArn(parts.map((part, at) => (at === 1 ? fill(part, partition) : at === 4 ? fill(part, account) : part)));
}
function leavesSome(items, want, owner) {
    const spaces = arnSpace(want, owner);
    const reliable = (0,glob/* compileAll */.zv)(items, ARN_OPTIONS, glob/* RELIABLE */.Bf);
    if (spaces.every((space) => (0,search/* find */.I)([space], reliable, 'surely') === null))
        return false;
    const widest = (0,glob/* compileAll */.zv)(items, ARN_OPTIONS, { ...glob/* WIDEST */.np, variable: 'stretch' });
    const missed = spaces.map((space) => (0,search/* find */.I)([space], widest, 'maybe'));
    return missed.some((word) => word !== null && word !== 'unknown') ? true : 'unknown';
}
function complementReaches(resources, want, universe) {
    const items = resources.items.map((item) => item.pieces);
    const account = universe.account ?? OWN_ACCOUNT;
    const answers = partitionsOf(items, universe).map((partition) => leavesSome(items.map((pieces) => atHome(pieces, { partition, account })), want, { partition, account }));
    const all = (0,kleene/* every */.Si)(answers);
    const left = all === true || answers.every((answer) => answer === false) ? all : 'unknown';
    return resources.open !== undefined && left === true ? 'unknown' : left;
}

;// CONCATENATED MODULE: ./lib/iam/arn-name.js





function atoms(pieces) {
    return pieces.flatMap((piece) => (typeof piece === 'string' ? (piece.match(/[*?]|[^*?]+/g) ?? []) : [piece]));
}
function isWild(atom) {
    return typeof atom === 'string' ? atom === '*' || atom === '?' : atom.stands === 'variable';
}
function isUnknown(atom) {
    return typeof atom !== 'string' && atom.stands === 'unknown';
}
function spelledOut(part) {
    const all = atoms(part);
    if (all.some(isWild))
        return false;
    return all.some((atom) => typeof atom !== 'string') ? 'unknown' : true;
}
function behindType(resource, type) {
    const [first, ...rest] = resource;
    if (typeof first === 'string' && first.startsWith(`${type}/`))
        return [first.slice(type.length + 1), ...rest];
    const slash = resource.findIndex((piece) => typeof piece === 'string' && piece.includes('/'));
    const upToSlash = resource.flatMap((piece, at) => {
        if (slash < 0 || at < slash)
            return [piece];
        return at === slash && typeof piece === 'string' ? [piece.slice(0, piece.indexOf('/'))] : [];
    });
    return spelledOut(upToSlash) === false ? false : 'unknown';
}
function knownBehindSlash(before) {
    let known = 0;
    for (const atom of before) {
        if (typeof atom !== 'string')
            known = atom.stands === 'fixed' ? Number.POSITIVE_INFINITY : known;
        else if (atom.includes('/'))
            known = atom.length - atom.lastIndexOf('/') - 1;
        else
            known += atom.length;
    }
    return known;
}
function namesOne(name, want) {
    const all = atoms(name);
    const firstWild = all.findIndex(isWild);
    const firstUnknown = all.findIndex(isUnknown);
    const wild = firstWild >= 0;
    if (wild && want.name === 'literal')
        return false;
    if (!wild && firstUnknown < 0)
        return true;
    const stop = Math.min(...[firstWild, firstUnknown].filter((at) => at >= 0));
    if (want.name === 'prefix' && knownBehindSlash(all.slice(0, stop)) >= want.minPrefix)
        return true;
    if (wild)
        return firstUnknown >= 0 && firstUnknown < firstWild ? 'unknown' : false;
    if (knownBehindSlash(all) === 0)
        return 'unknown';
    const last = all.at(-1);
    return want.name === 'literal' && last !== undefined && isUnknown(last) ? 'unknown' : true;
}
function written(pieces, want) {
    const parts = cutArn(pieces);
    const [, , service, , , resource] = parts;
    if (resource === undefined) {
        if (parts.length > 3 && service !== undefined && spelledOut(service) === false)
            return false;
        return pieces.some(isUnknown) ? 'unknown' : false;
    }
    const isService = spelledOut(service ?? []);
    if (isService !== true)
        return isService;
    const name = behindType(resource, want.type);
    return name === false || name === 'unknown' ? name : namesOne(name, want);
}
function reachesNone(pieces, want) {
    const patterns = (0,glob/* compileAll */.zv)([pieces], ARN_OPTIONS, glob/* WIDEST */.np);
    const spaces = arnSpace(want, { partition: 'any', account: 'any' });
    return spaces.every((space) => (0,search/* find */.I)([...patterns, space], [], 'maybe') === null);
}
function namedArn(pieces, want) {
    if (pieces.every((piece) => typeof piece === 'string' && !/[*?]/.test(piece)))
        return true;
    return reachesNone(pieces, want) || written(pieces, want);
}

// EXTERNAL MODULE: ./lib/iam/example.js
var example = __webpack_require__(4724);
// EXTERNAL MODULE: ./lib/iam/subsets.js
var subsets = __webpack_require__(4729);
;// CONCATENATED MODULE: ./lib/iam/witness-arn.js







const SOME_ACCOUNT = '111122223333';
const FILLERS = ['any', 'some', 'other'];
const MATCH_BUDGET = 1_000_000;
function witness_arn_search({ within, avoid, want }, owner, account) {
    const home = { partition: owner.partition === 'any' ? 'aws' : owner.partition, account };
    const inside = (0,glob/* compileAll */.zv)(within === null ? [] : [atHome(within, home)], ARN_OPTIONS, glob/* WIDEST */.np);
    const avoided = (0,glob/* compileAll */.zv)(avoid.map((pieces) => atHome(pieces, home)), ARN_OPTIONS, glob/* WIDEST */.np);
    for (const space of arnSpace(want, owner)) {
        const fits = (arn) => {
            const text = (0,glob/* letters */.Mm)(arn, ARN_OPTIONS);
            const inAll = [...inside, space].every((automaton) => (0,subsets/* accepts */.G)([automaton], text, MATCH_BUDGET) === true);
            return inAll && (0,subsets/* accepts */.G)(avoided, text, MATCH_BUDGET) === false;
        };
        const found = (0,example/* exampleOf */.Q)([...inside, space], avoided, FILLERS.map((word) => `${word}-${want.type}`), fits);
        if (found !== null)
            return found;
    }
    return null;
}
function searchOwners(what, universe) {
    const [partition = 'aws'] = partitionsOf(what.within === null ? what.avoid : [what.within], universe);
    const account = universe.account ?? SOME_ACCOUNT;
    const owners = [
        { partition, account },
        { partition: 'any', account: 'digits' },
        { partition: 'any', account: 'any' },
    ];
    for (const owner of what.within === null ? owners.slice(0, 1) : owners) {
        const found = witness_arn_search(what, owner, account);
        if (found !== null)
            return found;
    }
    return null;
}
function isPatterns(resources) {
    return 'items' in resources;
}
function witnessArn(resources, want, universe, avoid = []) {
    if (!isPatterns(resources))
        return searchOwners({ within: resources, avoid, want }, universe);
    const items = resources.items.map((item) => item.pieces);
    if (resources.not)
        return searchOwners({ within: null, avoid: [...items, ...avoid], want }, universe);
    for (const pieces of items) {
        const found = namedArn(pieces, want) === false ? witnessArn(pieces, want, universe, avoid) : null;
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/iam/named-arn.js






function namedElements(resources, want, universe) {
    if (resources.not)
        return [{ is: (0,kleene/* not */.AU)(complementReaches(resources, want, universe)) }];
    const known = resources.items.map((element, item) => ({ is: namedArn(element.pieces, want), item }));
    return resources.open === undefined ? known : [...known, { is: 'unknown' }];
}

// EXTERNAL MODULE: ./lib/iam/pattern.js
var pattern = __webpack_require__(5532);
// EXTERNAL MODULE: ./lib/model/show.js
var show = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/data/lookup.js
var lookup = __webpack_require__(4595);
;// CONCATENATED MODULE: ./lib/iam/context.js
function context(entries) {
    return new Map([...entries].map(([key, values]) => [key.toLowerCase(), values]));
}
function valuesOf(context, key) {
    return context.get(key.toLowerCase()) ?? [];
}
function spell(context, spellings) {
    const spelt = new Map();
    for (const spelling of spellings) {
        const key = spelling.toLowerCase();
        if (!spelt.has(key))
            spelt.set(key, spelling);
    }
    return [...context].filter(([, values]) => values.length > 0).map(([key, values]) => [spelt.get(key) ?? key, values]);
}

;// CONCATENATED MODULE: ./lib/iam/variables.js

const asLiteral = [
    ['*', '\uE02A', '\u{F002A}'],
    ['?', '\uE03F', '\u{F003F}'],
];
const STAND_IN = /[\uE02A\uE03F]/;
const VARIABLE = /\$\{(?:([*?$])|([^,}'${]+)(?:,\s*'([^']*)'\s*)?)\}/g;
const UNKNOWN = { stands: 'unknown', name: 'value of a policy variable' };
function literally(text) {
    return asLiteral.reduce((written, [character, standIn]) => written.replaceAll(character, standIn), text);
}
function plainly(text) {
    return asLiteral.reduce((written, [character, standIn]) => written.replaceAll(standIn, character), text);
}
function isAmbiguous(text) {
    return STAND_IN.test(text);
}
function resolve(pieces, context, { wildcards }) {
    const resolved = [];
    for (const piece of joinBroken(pieces)) {
        if (typeof piece !== 'string') {
            const value = piece.stands === 'variable' ? named(piece.name, context) : piece;
            if (value === undefined)
                return undefined;
            resolved.push(value);
            continue;
        }
        let from = 0;
        for (const match of piece.matchAll(VARIABLE)) {
            const value = lookUp(match, context);
            if (value === undefined)
                return undefined;
            resolved.push(variables_written(piece.slice(from, match.index), wildcards), value);
            from = match.index + match[0].length;
        }
        resolved.push(variables_written(piece.slice(from), wildcards));
    }
    return resolved.filter((piece) => piece !== '');
}
function variableKeys(pieces) {
    return joinBroken(pieces).flatMap((piece) => {
        if (typeof piece !== 'string' && piece.stands !== 'variable')
            return [];
        const matches = (typeof piece === 'string' ? piece : `\${${piece.name}}`).matchAll(VARIABLE);
        return [...matches].flatMap(([, , key]) => (key === undefined ? [] : [key.trim().toLowerCase()]));
    });
}
function literal(pieces) {
    return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : undefined;
}
function variables_written(text, wildcards) {
    const escaped = asLiteral.reduce((read, [, standIn, decoded]) => read.replaceAll(decoded, standIn), text);
    return wildcards ? escaped : literally(escaped);
}
function named(name, context) {
    const [match] = `\${${name}}`.matchAll(VARIABLE);
    return match === undefined || match[0].length !== name.length + 3 ? UNKNOWN : lookUp(match, context);
}
function lookUp([, character, key, byDefault], context) {
    if (key === undefined)
        return literally(character ?? '');
    const [value, ...more] = valuesOf(context, key.trim());
    if (value === undefined)
        return byDefault === undefined ? undefined : literally(byDefault);
    return more.length > 0 || value === '' || isAmbiguous(value) ? UNKNOWN : literally(value);
}
function joinBroken(pieces) {
    const joined = [];
    let inside = false;
    for (const [index, piece] of pieces.entries()) {
        if (typeof piece !== 'string') {
            if (!inside)
                joined.push(piece);
            continue;
        }
        const end = inside ? piece.indexOf('}') : -1;
        if (inside && end < 0)
            continue;
        const text = piece.slice(end + 1);
        const start = text.lastIndexOf('${');
        inside = start >= 0 && text.indexOf('}', start) < 0 && index < pieces.length - 1;
        if (inside)
            joined.push(text.slice(0, start), UNKNOWN);
        else
            joined.push(text);
    }
    return joined;
}

;// CONCATENATED MODULE: ./lib/engine/at-home.js



const accountKeys = { 'aws:principalaccount': true, 'aws:resourceaccount': true };
function variableValue(key, { account = SOME_ACCOUNT }) {
    return key !== undefined && (0,lookup/* lookup */.$)(accountKeys, key) ? account : 'any';
}
function withoutVariables(pieces, universe) {
    return pieces.map((piece) => typeof piece !== 'string' && piece.stands === 'variable'
        ? variableValue(variableKeys([piece])[0], universe)
        : piece);
}
function at_home_atHome(statement, universe) {
    const fill = (element) => ({
        ...element,
        pieces: element.pieces.map(filled(universe)),
    });
    const { resources, conditions } = statement;
    return {
        ...statement,
        ...(resources !== undefined && { resources: { ...resources, items: resources.items.map(fill) } }),
        conditions: conditions.map((condition) => ({ ...condition, values: condition.values.map(fill) })),
    };
}
function filled({ account = SOME_ACCOUNT, partition = 'aws' }) {
    const own = new Map([
        ['account', account],
        ['partition', partition],
    ]);
    return (piece) => (typeof piece !== 'string' && piece.stands === 'fixed' ? (own.get(piece.name) ?? piece) : piece);
}

;// CONCATENATED MODULE: ./lib/iam/service-principal.js

const EVERYWHERE = 'amazonaws.com';
const suffixes = [
    { suffix: 'amazonaws.com.cn', partition: 'aws-cn' },
    { suffix: EVERYWHERE, partition: undefined },
];
const REGION = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
const OWN_REGION = 'own-region-1';
function sameService(written, service, world) {
    if (written === service)
        return true;
    const [left, right] = [read(written), read(service)];
    if (left === undefined || right === undefined || left.name !== right.name)
        return false;
    const region = right.region ?? world.region;
    if (left.region !== undefined && region !== undefined && left.region !== region)
        return false;
    const partition = suffixes.find(({ suffix }) => suffix === left.suffix)?.partition;
    if (left.suffix === right.suffix || partition === undefined)
        return true;
    return world.partition === undefined ? 'unknown' : world.partition === partition;
}
function namesService(written, service, world) {
    const known = written.map((piece) => typeof piece !== 'string' && piece.stands === 'fixed' && piece.name === 'region'
        ? (world.region ?? OWN_REGION)
        : piece);
    const text = literal(known);
    if (text !== undefined) {
        return /[*?]/.test(text)
            ? couldBegin(text.slice(0, text.search(/[*?]/)), service)
            : sameService(text, service, world);
    }
    let start = '';
    for (const piece of known) {
        if (typeof piece !== 'string')
            break;
        start += piece;
    }
    return couldBegin(start, service);
}
function couldBegin(start, service) {
    const name = `${read(service)?.name ?? service}.`;
    return name.startsWith(start) || start.startsWith(name) ? 'unknown' : false;
}
function read(principal) {
    const suffix = suffixes.find((candidate) => principal.endsWith(`.${candidate.suffix}`))?.suffix;
    if (suffix === undefined)
        return undefined;
    const name = principal.slice(0, -suffix.length - 1);
    const dot = name.lastIndexOf('.');
    const last = name.slice(dot + 1);
    return dot > 0 && REGION.test(last)
        ? { name: name.slice(0, dot), region: last, suffix }
        : { name, region: undefined, suffix };
}

;// CONCATENATED MODULE: ./lib/iam/principal.js



function isServicePrincipal(principal) {
    return principal.includes('.') && !principal.includes(':') && !principal.includes('/');
}
function isAbout({ principals, effect }, principal, world) {
    if (principals === undefined || principals.not)
        return 'unknown';
    const service = isServicePrincipal(principal);
    const truths = principals.items.map((item) => {
        if (isEverybody(item))
            return item.kind === 'any' && (effect === 'Deny' || !service) ? true : 'unknown';
        if (service)
            return item.kind === 'Service' && namesService(item.pieces, principal, world);
        return item.kind === 'Service' ? false : 'unknown';
    });
    return (0,kleene/* some */.zN)(principals.open === undefined ? truths : [...truths, 'unknown']);
}
function isEverybody({ kind, pieces }) {
    return kind === 'any' || (kind === 'AWS' && literal(pieces) === '*');
}
function listed(all) {
    const items = all.flatMap((principals) => (principals === undefined || principals.not ? [] : principals.items));
    const services = items.filter((item) => item.kind === 'Service');
    const names = new Set([...services, ...items.filter((item) => item.kind !== 'Service')].map(shown));
    const first = [...names].slice(0, 3).map((name) => `\`${name}\``);
    const [last = ''] = first.slice(-1);
    if (names.size > 3)
        return `${first.join(', ')} and ${names.size - 3} more`;
    return names.size < 2 ? first[0] : `${first.slice(0, -1).join(', ')} and ${last}`;
}
function shown({ pieces }) {
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : '…')).join('');
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

;// CONCATENATED MODULE: ./lib/iam/decimal.js
const LONGEST = 64;
function parseDecimal(text) {
    if (text.length > LONGEST)
        return undefined;
    const [, sign, whole, fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    if (whole === undefined)
        return undefined;
    const digits = BigInt(whole + fraction);
    return { digits: sign === '-' ? -digits : digits, scale: fraction.length };
}
function compareDecimals(a, b) {
    const scale = Math.max(a.scale, b.scale);
    const left = a.digits * 10n ** BigInt(scale - a.scale);
    const right = b.digits * 10n ** BigInt(scale - b.scale);
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/iam/date-time.js

const W3C = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d)))?)?)?$/;
function parseDate(text) {
    if (/^\d{4}$/.test(text))
        return undefined;
    const match = W3C.exec(text);
    if (match === null)
        return parseDecimal(text);
    const [, year = '', month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = '', sign, east = '00', south = '00',] = match;
    const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
    const milliseconds = Date.parse(iso);
    if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString() !== iso || east > '23' || south > '59')
        return undefined;
    const offset = (Number(east) * 60 + Number(south)) * (sign === '-' ? -60 : 60);
    return shift(parseDecimal(`${fraction === '' ? '0' : `0.${fraction}`}`), milliseconds / 1000 - offset);
}
function shift(fraction, seconds) {
    if (fraction === undefined)
        return undefined;
    return { digits: fraction.digits + BigInt(seconds) * 10n ** BigInt(fraction.scale), scale: fraction.scale };
}

;// CONCATENATED MODULE: ./lib/iam/ip-range.js
function bitsOf(version) {
    return version === 4 ? 32 : 128;
}
function parseIpRange(text) {
    const [, address = '', written] = /^([^/]{1,45})(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    const version = address.includes(':') ? 6 : 4;
    const value = version === 6 ? parseV6(address) : parseV4(address);
    const bits = bitsOf(version);
    const prefix = written === undefined ? bits : Number(written);
    if (value === undefined || prefix > bits)
        return undefined;
    const hosts = BigInt(bits - prefix);
    return { version, first: (value >> hosts) << hosts, prefix, bare: written === undefined };
}
function liesIn(address, range) {
    if (address.version !== range.version)
        return isMappedV4(address) || isMappedV4(range) ? 'unknown' : false;
    if (within(address, range, range.prefix))
        return true;
    return range.bare && range.version === 6 && within(address, range, 32) ? 'unknown' : false;
}
function showAddress(version, value) {
    const [size, parts] = version === 4 ? [8n, 4n] : [16n, 8n];
    const groups = [];
    for (let index = parts - 1n; index >= 0n; index--) {
        const group = (value >> (index * size)) & ((1n << size) - 1n);
        groups.push(group.toString(version === 4 ? 10 : 16));
    }
    return groups.join(version === 4 ? '.' : ':');
}
function within(address, range, prefix) {
    const hosts = BigInt(bitsOf(range.version) - prefix);
    return address.first >> hosts === range.first >> hosts;
}
function isMappedV4(range) {
    return range.version === 6 && range.first >> 32n === 0xffffn;
}
function parseV4(text) {
    const octets = text.split('.');
    if (octets.length !== 4 || !octets.every((octet) => /^(?:0|[1-9]\d{0,2})$/.test(octet) && Number(octet) < 256))
        return undefined;
    return octets.reduce((value, octet) => (value << 8n) | BigInt(octet), 0n);
}
function parseV6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [head, tail] = halves.map(groupsOf);
    if (head === undefined || (halves.length === 2 && tail === undefined))
        return undefined;
    const missing = 8 - head.length - (tail?.length ?? 0);
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    const groups = [...head, ...new Array(missing).fill(0n), ...(tail ?? [])];
    return groups.reduce((value, group) => (value << 16n) | group, 0n);
}
function groupsOf(text) {
    if (text === '')
        return [];
    const groups = [];
    const written = text.split(':');
    for (const [index, group] of written.entries()) {
        const v4 = index === written.length - 1 ? parseV4(group) : undefined;
        if (v4 !== undefined)
            groups.push(v4 >> 16n, v4 & 0xffffn);
        else if (/^[\da-f]{1,4}$/i.test(group))
            groups.push(BigInt(`0x${group}`));
        else
            return undefined;
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/iam/condition-operators.js






const texts = (ignoreCase) => ({
    kind: 'text',
    variables: true,
    wildcards: false,
    test: (request, written) => compareTexts(request, written, ignoreCase),
});
const patterns = {
    kind: 'pattern',
    variables: true,
    wildcards: true,
    test: (request, written) => compareTexts(request, written, false),
};
const arns = { kind: 'arn', variables: true, wildcards: true, test: compareArns };
const numbers = (holds) => scalars('number', parseDecimal, inOrder(holds));
const dates = (holds) => scalars('date', parseDate, inOrder(holds));
const equal = (order) => order === 0;
const less = (order) => order < 0;
const atMost = (order) => order <= 0;
const more = (order) => order > 0;
const atLeast = (order) => order >= 0;
const is = (comparison) => ({ ...comparison, negated: false });
const isNot = (comparison) => ({ ...comparison, negated: true });
const operators = new Map([
    ['StringEquals', is(texts(false))],
    ['StringNotEquals', isNot(texts(false))],
    ['StringEqualsIgnoreCase', is(texts(true))],
    ['StringNotEqualsIgnoreCase', isNot(texts(true))],
    ['StringLike', is(patterns)],
    ['StringNotLike', isNot(patterns)],
    ['ArnEquals', is(arns)],
    ['ArnLike', is(arns)],
    ['ArnNotEquals', isNot(arns)],
    ['ArnNotLike', isNot(arns)],
    ['NumericEquals', is(numbers(equal))],
    ['NumericNotEquals', isNot(numbers(equal))],
    ['NumericLessThan', is(numbers(less))],
    ['NumericLessThanEquals', is(numbers(atMost))],
    ['NumericGreaterThan', is(numbers(more))],
    ['NumericGreaterThanEquals', is(numbers(atLeast))],
    ['DateEquals', is(dates(equal))],
    ['DateNotEquals', isNot(dates(equal))],
    ['DateLessThan', is(dates(less))],
    ['DateLessThanEquals', is(dates(atMost))],
    ['DateGreaterThan', is(dates(more))],
    ['DateGreaterThanEquals', is(dates(atLeast))],
    ['Bool', is(scalars('bool', parseBool, (request, written) => request === written))],
    ['BinaryEquals', is(scalars('binary', parseBinary, (request, written) => request === written))],
    ['IpAddress', is(scalars('ip', parseIpRange, liesIn))],
    ['NotIpAddress', isNot(scalars('ip', parseIpRange, liesIn))],
]);
function compareTexts(request, written, ignoreCase) {
    return isAmbiguous(request) ? 'unknown' : fits(literally(request), written, ignoreCase);
}
function fits(text, written, ignoreCase) {
    const known = literal(written);
    if (known === undefined || /[*?]/.test(known))
        return (0,pattern/* matches */.cK)(written, text, { ignoreCase });
    return ignoreCase ? known.toLowerCase() === text.toLowerCase() : known === text;
}
function compareArns(request, written) {
    if (isAmbiguous(request))
        return 'unknown';
    const text = literally(request);
    const components = componentsOf(written);
    const [partition, service, region, account, type, ...rest] = text.split(':');
    if (components === undefined || type === undefined || rest.length === 0) {
        return fits(text, written, false) === false ? false : 'unknown';
    }
    const values = [partition, service, region, account, type, rest.join(':')];
    return (0,kleene/* every */.Si)(components.map((component, index) => fits(values[index] ?? '', component, false)));
}
function componentsOf(written) {
    const components = [[]];
    for (const piece of written) {
        if (typeof piece !== 'string') {
            if (piece.stands !== 'fixed' && components.length < 6)
                return undefined;
            components.at(-1)?.push(piece);
            continue;
        }
        const parts = piece.split(':');
        const own = parts.splice(0, 7 - components.length);
        const last = [own.pop() ?? '', ...parts].join(':');
        for (const part of own) {
            components.at(-1)?.push(part);
            components.push([]);
        }
        components.at(-1)?.push(last);
    }
    return components.length === 6 ? components.map((component) => component.filter((piece) => piece !== '')) : undefined;
}
function scalars(kind, parse, compare) {
    return {
        kind,
        variables: false,
        wildcards: false,
        test: (request, written) => {
            const text = literal(written);
            const right = text === undefined ? undefined : parse(text);
            const left = parse(request);
            return left === undefined || right === undefined ? 'unknown' : compare(left, right);
        },
    };
}
function inOrder(holds) {
    return (request, written) => holds(compareDecimals(request, written));
}
function parseBool(text) {
    return text === 'true' ? true : text === 'false' ? false : undefined;
}
function parseBinary(text) {
    return /^(?:[\w+/-]{4})*(?:[\w+/-]{2}(?:==)?|[\w+/-]{3}=?)?$/.test(text) && !/[_-]/.test(text)
        ? text.replace(/={1,2}$/, '')
        : undefined;
}

;// CONCATENATED MODULE: ./lib/iam/condition.js




function readOperator(written) {
    if (written === 'Null')
        return { set: undefined, operator: 'Null', ifExists: false };
    const [, set, name = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(written) ?? [];
    const operator = operators.get(name);
    if (operator === undefined)
        return undefined;
    return {
        set: set === 'ForAllValues' || set === 'ForAnyValue' ? set : undefined,
        operator,
        ifExists: ifExists !== undefined,
    };
}
function evaluate(condition, context) {
    const read = readOperator(condition.operator);
    if (read === undefined)
        return 'unknown';
    const { set, operator, ifExists } = read;
    const values = valuesOf(context, condition.key);
    if (operator === 'Null')
        return isNull(condition, values);
    if (values.length === 0) {
        if (ifExists || set === 'ForAllValues')
            return true;
        return set === undefined && operator.negated;
    }
    if (set !== undefined && values.every((value) => value === ''))
        return set === 'ForAllValues';
    const written = resolveAll(condition.values, operator, context);
    const truths = values.map((value) => {
        const open = condition.open === undefined ? [] : ['unknown'];
        const any = (0,kleene/* some */.zN)([...written.map((pieces) => pieces !== undefined && operator.test(value, pieces)), ...open]);
        return operator.negated ? (0,kleene/* not */.AU)(any) : any;
    });
    if (set === 'ForAllValues')
        return (0,kleene/* every */.Si)(truths);
    if (set === 'ForAnyValue')
        return (0,kleene/* some */.zN)(truths);
    const [first = 'unknown', ...others] = truths;
    return others.every((truth) => truth === first) ? first : 'unknown';
}
function evaluateAll(conditions, context) {
    const truths = [];
    for (const condition of conditions)
        truths.push(evaluate(condition, context));
    return (0,kleene/* every */.Si)(truths);
}
function resolveAll(elements, operator, context) {
    return elements.map(({ pieces }) => (operator.variables ? resolve(pieces, context, operator) : pieces));
}
function isNull(condition, values) {
    const missing = values.length === 0 || (values.every((value) => value === '') ? 'unknown' : false);
    const truths = condition.values.map(({ pieces }) => {
        const written = literal(pieces);
        return written === 'true' ? missing : written === 'false' ? (0,kleene/* not */.AU)(missing) : 'unknown';
    });
    return (0,kleene/* some */.zN)(condition.open === undefined ? truths : [...truths, 'unknown']);
}

;// CONCATENATED MODULE: ./lib/iam/example-values.js



const ARN_PARTS = ['aws', 'iam', 'us-east-1', '111122223333', 'example'];
const example_values_LONGEST = 2_000;
const FRAGMENTS = 6;
const beside = {
    text: (written) => [plainly(written)],
    pattern: fillAll,
    arn: fillAll,
    number: (written) => around(Number(written), (value) => String(value)),
    date: (written) => {
        const date = parseDate(written);
        if (date === undefined)
            return [];
        const seconds = Number(date.digits) / 10 ** date.scale;
        return [
            written,
            ...around(seconds, (value) => (Math.abs(value) < 8e12 ? new Date(value * 1000).toISOString() : String(value))),
        ];
    },
    bool: () => [],
    ip: (written) => {
        const range = parseIpRange(written);
        if (range === undefined)
            return [];
        const size = 1n << BigInt(bitsOf(range.version) - range.prefix);
        const all = 1n << BigInt(bitsOf(range.version));
        const values = [range.first, range.first + size - 1n, range.first + size, range.first - 1n];
        return values.filter((value) => value >= 0n && value < all).map((value) => showAddress(range.version, value));
    },
    binary: (written) => [written],
};
const anything = {
    text: ['example', 'another-example', '111122223333', '444455556666'],
    pattern: ['example', 'another-example', 'zzz'],
    arn: ['arn:aws:iam::111122223333:role/example', 'arn:aws:sns:us-east-1:444455556666:another-example'],
    number: ['0', '1000000000'],
    date: ['2030-01-01T00:00:00Z'],
    bool: ['true', 'false'],
    ip: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8:0:0:0:0:0:1'],
    binary: ['ZXhhbXBsZQ==', 'b3RoZXI='],
};
function exampleValues(kind, written, others) {
    const short = others.filter((text) => text.length <= example_values_LONGEST);
    const near = written.filter((text) => text.length <= example_values_LONGEST).flatMap((text) => beside[kind](text, short));
    return [...near, ...anything[kind]];
}
function around(value, show) {
    return Number.isSafeInteger(Math.round(value))
        ? [value, value + 1, value - 1, value + 0.5, value - 0.5].map(show)
        : [];
}
function fillAll(written, others) {
    if (!/[*?]/.test(written))
        return [plainly(written)];
    const fragments = others
        .slice(0, 16)
        .flatMap((other) => other.split(/[*?]+/))
        .filter((fragment) => fragment !== '');
    const fillers = ['example', '', 'x', ...new Set(fragments)].slice(0, FRAGMENTS + 3);
    const filled = fillers.map((filler) => plainly(written.replace(/\*+/g, () => filler).replaceAll('?', 'x')));
    const arn = fillArn(written);
    return arn === undefined ? filled : [arn, ...filled];
}
function fillArn(written) {
    const parts = written.split(':');
    if (parts[0] !== 'arn' || parts.length < 6)
        return undefined;
    const filled = parts.map((part, index) => {
        const filler = ARN_PARTS[index - 1] ?? 'example';
        return (part === '*' ? filler : part.replace(/\*+/g, () => (index < 5 ? '' : 'example'))).replaceAll('?', '1');
    });
    return plainly(filled.join(':'));
}

;// CONCATENATED MODULE: ./lib/iam/satisfying-context.js



const BUDGET = 400_000;
const MOST_KEYS = 64;
const MOST_CANDIDATES = 96;
const MOST_RELEVANT = 16;
function satisfyingContext(conditions, fixed = new Map(), { never = () => false } = {}) {
    const steps = plan(conditions, (key) => fixed.has(key) || never(key));
    if (steps === undefined)
        return null;
    const context = new Map(fixed);
    let budget = BUDGET;
    const settles = (step) => {
        for (const condition of step.decides) {
            budget -= costOf(condition);
            if (budget < 0 || evaluate(condition, context) !== true)
                return false;
        }
        return true;
    };
    const choose = (index) => {
        const step = steps[index];
        if (step === undefined)
            return true;
        if (step.key === undefined)
            return settles(step) && choose(index + 1);
        for (const values of candidates(step, context)) {
            if (values.length === 0)
                context.delete(step.key);
            else
                context.set(step.key, values);
            if (settles(step) && choose(index + 1))
                return true;
            if (budget < 0)
                break;
        }
        context.delete(step.key);
        return false;
    };
    return choose(0) && evaluateAll(conditions, context) === true ? context : null;
}
function plan(conditions, isGiven) {
    const asked = conditions.map(({ values }) => new Set(values.flatMap(({ pieces }) => variableKeys(pieces))));
    const keys = new Set([...asked.flatMap((some) => [...some]), ...conditions.map(keyOf)].filter((key) => !isGiven(key)));
    if (keys.size > MOST_KEYS)
        return undefined;
    const order = [...keys];
    const given = { key: undefined, about: [], akin: [], decides: [] };
    const steps = order.map((key) => ({ key, about: [], akin: [], decides: [] }));
    const stepOf = (key) => steps[order.indexOf(key)] ?? given;
    for (const condition of conditions)
        stepOf(keyOf(condition)).about.push(condition);
    for (const [index, condition] of conditions.entries()) {
        const own = keyOf(condition);
        const involved = [own, ...(asked[index] ?? [])];
        const last = involved.reduce((latest, key) => Math.max(latest, order.indexOf(key)), -1);
        (steps[last] ?? given).decides.push(condition);
        for (const key of involved.slice(1, MOST_KEYS))
            stepOf(key).akin.push(...stepOf(own).about.slice(0, MOST_RELEVANT));
    }
    return [given, ...steps];
}
function* candidates(step, context) {
    const relevant = [...step.about.slice(0, MOST_RELEVANT), ...step.akin.slice(0, MOST_RELEVANT)];
    const written = new Map(relevant.map((condition) => [condition, writtenIn(condition, context)]));
    const all = [...written.values()].flat();
    const singles = new Set();
    const firsts = new Set();
    for (const [condition, texts] of written) {
        const values = exampleValues(kindOf(condition), texts, all);
        for (const value of values)
            singles.add(value);
        if (readOperator(condition.operator)?.set === undefined || !step.about.includes(condition))
            continue;
        const holds = (value) => evaluate(condition, new Map([...context, [keyOf(condition), [value]]])) === true;
        const first = values.find(holds);
        if (first !== undefined)
            firsts.add(first);
    }
    if (step.about.length > 0)
        yield [];
    for (const value of [...singles].slice(0, MOST_CANDIDATES))
        yield [value];
    if (firsts.size > 1)
        yield [...firsts];
    if (step.about.length === 0)
        yield [];
}
function keyOf(condition) {
    return condition.key.toLowerCase();
}
function kindOf(condition) {
    const operator = readOperator(condition.operator)?.operator ?? 'Null';
    return operator === 'Null' ? 'text' : operator.kind;
}
function writtenIn({ operator, values }, context) {
    const read = readOperator(operator)?.operator;
    if (read === undefined || read === 'Null')
        return [];
    return values.slice(0, MOST_RELEVANT).flatMap(({ pieces }) => {
        const resolved = read.variables ? resolve(pieces, context, read) : pieces;
        const text = resolved === undefined ? undefined : literal(resolved);
        return text === undefined ? [] : [text];
    });
}
function costOf(condition) {
    let cost = 1;
    for (const { pieces } of condition.values) {
        for (const piece of pieces)
            cost += 1 + (typeof piece === 'string' ? piece.length : 0);
    }
    return cost;
}

;// CONCATENATED MODULE: ./lib/iam/service-request-keys.js

const USER_GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
const GLOBAL = `${USER_GUIDE}reference_policies_condition-keys.html#condition-keys-`;
const STS = `${USER_GUIDE}reference_policies_iam-condition-keys.html#`;
const rows = [
    { key: 'sts:externalid', carried: 'never', page: `${STS}ck_externalid` },
    { key: 'sts:sourceidentity', carried: 'never', page: `${STS}ck_sourceidentity` },
    { key: 'saml:*', carried: 'never', page: `${STS}condition-keys-saml` },
    { key: 'aws:assumedroot', carried: 'never', page: `${GLOBAL}assumedroot` },
    { key: 'aws:calledvia*', carried: 'never', page: `${GLOBAL}calledvia` },
    { key: 'aws:chatbotsourcearn', carried: 'never', page: `${GLOBAL}chatbotsourcearn` },
    { key: 'aws:ec2instancesource*', carried: 'never', page: `${GLOBAL}ec2instancesourcevpc` },
    { key: 'aws:federatedprovider', carried: 'never', page: `${GLOBAL}federatedprovider` },
    { key: 'aws:multifactorauthage', carried: 'never', page: `${GLOBAL}multifactorauthage` },
    { key: 'aws:multifactorauthpresent', carried: 'never', page: `${GLOBAL}multifactorauthpresent` },
    { key: 'aws:principalorgid', carried: 'never', page: `${GLOBAL}principalorgid` },
    { key: 'aws:principalorgpaths', carried: 'never', page: `${GLOBAL}principalorgpaths` },
    { key: 'aws:principaltag/*', carried: 'never', page: `${GLOBAL}principaltag` },
    { key: 'aws:sourceidentity', carried: 'never', page: `${GLOBAL}sourceidentity` },
    { key: 'aws:tokenissuetime', carried: 'never', page: `${GLOBAL}tokenissuetime` },
    { key: 'aws:username', carried: 'never', page: `${GLOBAL}username` },
    { key: 'ec2:sourceinstancearn', carried: 'never', page: `${GLOBAL}other` },
    { key: 'lambda:sourcefunctionarn', carried: 'never', page: `${GLOBAL}other` },
    { key: 'ssm:sourceinstancearn', carried: 'never', page: `${GLOBAL}other` },
    { key: 'identitystore:userid', carried: 'never', page: `${GLOBAL}other` },
    { key: 'aws:principalaccount', carried: 'unclear', instead: '000000000000', page: `${GLOBAL}principalaccount` },
    {
        key: 'aws:principalarn',
        carried: 'unclear',
        instead: 'arn:aws:iam::000000000000:role/not-ours',
        page: `${GLOBAL}principalarn`,
    },
    { key: 'aws:principaltype', carried: 'unclear', instead: 'NotOurs', page: `${GLOBAL}principaltype` },
    { key: 'aws:userid', carried: 'unclear', instead: 'NOT-OURS', page: `${GLOBAL}userid` },
];
function isClaim(key) {
    return key.slice(0, Math.max(key.indexOf(':'), 0)).includes('.');
}
function isRow(row, key) {
    return row.key.endsWith('*') ? key.startsWith(row.key.slice(0, -1)) : key === row.key;
}
const senders = {
    'sts:externalid': [
        'cognito-idp.amazonaws.com',
        'elasticbeanstalk.amazonaws.com',
        'firehose.amazonaws.com',
        'pods.eks.amazonaws.com',
    ],
};
function isNeverCarried(key, service) {
    if (Object.hasOwn(senders, key) && senders[key]?.includes(service))
        return false;
    return isClaim(key) || rows.some((row) => row.carried === 'never' && isRow(row, key));
}
function serviceContexts(service, keys) {
    const own = [
        ['aws:PrincipalIsAWSService', ['true']],
        ['aws:PrincipalServiceName', [service]],
    ];
    const unclear = rows.filter((row) => row.carried === 'unclear' && keys.has(row.key));
    const without = context([...own, ...unclear.map((row) => [row.key, []])]);
    if (unclear.length === 0)
        return [without];
    return [without, context([...own, ...unclear.map((row) => [row.key, [row.instead ?? '']])])];
}

;// CONCATENATED MODULE: ./lib/iam/service-conditions.js





const MOST_SUSPECTS = 32;
function canSatisfy(conditions, service) {
    const [first, ...others] = serviceContexts(service, keysOf(conditions));
    return agreed([canSatisfyFrom(conditions, first), ...others.map((context) => canSatisfyFrom(conditions, context))]);
}
function mustSatisfy(conditions, service) {
    const [first, ...others] = serviceContexts(service, keysOf(conditions));
    return agreed([mustSatisfyFrom(conditions, first), ...others.map((context) => mustSatisfyFrom(conditions, context))]);
}
function mustSatisfyFrom(conditions, context) {
    const fares = conditions.map((by) => ({ is: isGiven(by, context) ? evaluate(by, context) : 'unknown', by, context }));
    const is = (0,kleene/* every */.Si)(fares.map((fare) => fare.is));
    return fares.find((fare) => is !== true && fare.is === is) ?? { is, context };
}
function agreed(fares) {
    const [first, ...others] = fares;
    const differing = others.find((fare) => fare.is !== first.is);
    if (differing === undefined)
        return first;
    const by = first.by ?? differing.by;
    return { is: 'unknown', context: first.context, ...(by !== undefined && { by }) };
}
function canSatisfyFrom(conditions, base) {
    const refusing = conditions.find((condition) => isGiven(condition, base) ? evaluate(condition, base) === false : refusesAnyValue(condition, base));
    if (refusing !== undefined)
        return { is: false, by: refusing, context: base };
    const found = satisfyingContext(conditions, base, { never: neverIn(base) });
    if (found !== null)
        return { is: true, context: found };
    const uses = new Map();
    for (const condition of conditions) {
        for (const key of keysOf([condition]))
            uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    const isFree = (condition) => uses.get(condition.key.toLowerCase()) === 1 && canHoldWhatever(condition, base);
    const rest = conditions.filter((condition) => !isFree(condition));
    const context = satisfyingContext(rest, base, { never: neverIn(base) });
    if (context !== null)
        return { is: true, context: new Map([...context, ...conditions.filter(isFree).map(service_conditions_shown)]) };
    const suspects = rest.slice(0, MOST_SUSPECTS);
    const by = suspects.find((condition) => satisfyingContext([condition], base, { never: neverIn(base) }) === null) ?? rest[0];
    return { is: 'unknown', context: base, ...(by !== undefined && { by }) };
}
function keysOf(conditions) {
    return new Set(conditions.flatMap((condition) => [condition.key.toLowerCase(), ...askedBy(condition)]));
}
function askedBy(condition) {
    return condition.values.flatMap(({ pieces }) => variableKeys(pieces));
}
function neverIn(base) {
    const [service = ''] = base.get('aws:principalservicename') ?? [];
    return (key) => isNeverCarried(key, service);
}
function isGiven(condition, base) {
    return [condition.key.toLowerCase(), ...askedBy(condition)].every((key) => base.has(key) || neverIn(base)(key));
}
function refusesAnyValue(condition, base) {
    const read = readOperator(condition.operator);
    if (read === undefined || read.operator === 'Null' || read.operator.negated || !read.operator.variables)
        return false;
    if (read.ifExists || read.set === 'ForAllValues' || condition.open !== undefined)
        return false;
    const asked = new Map([
        ...askedBy(condition)
            .filter((key) => !neverIn(base)(key))
            .map((key) => [key, ['any']]),
        ...base,
    ]);
    return condition.values.every(({ pieces }) => resolve(pieces, asked, { wildcards: true }) === undefined);
}
function canHoldWhatever(condition, base) {
    const key = condition.key.toLowerCase();
    const operator = readOperator(condition.operator)?.operator;
    if (base.has(key) || neverIn(base)(key) || operator === undefined || operator === 'Null')
        return false;
    return condition.values.some(({ pieces }) => hasGap(pieces));
}
function hasGap(pieces) {
    return pieces.some((piece) => typeof piece !== 'string' && piece.stands !== 'variable');
}
function service_conditions_shown(condition) {
    const pieces = condition.values.find((value) => hasGap(value.pieces))?.pieces ?? [];
    return [
        condition.key.toLowerCase(),
        [pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.name}>`)).join('')],
    ];
}

;// CONCATENATED MODULE: ./lib/iam/trust.js





const ACTION = 'sts:AssumeRole';
function admits(trust, service, world = {}) {
    const parts = trust.map((statement, index) => hold(statement, index, service, world));
    const allowing = parts.filter(({ statement }) => statement.effect !== 'Deny');
    const denying = parts.filter(({ statement }) => statement.effect !== 'Allow');
    const denied = (0,kleene/* some */.zN)(denying.map(({ is, statement }) => certainly(statement, is)));
    const allowed = (0,kleene/* some */.zN)(allowing.map(({ is, statement }) => certainly(statement, is)));
    const more = world.open === undefined ? false : 'unknown';
    const is = (0,kleene/* every */.Si)([(0,kleene/* some */.zN)([allowed, more]), (0,kleene/* not */.AU)((0,kleene/* some */.zN)([denied, more]))]);
    const decided = explain(is, allowing, denying, allowed, denied, service);
    const decisive = decided.part?.fare.context ?? serviceContexts(service, new Set())[0];
    const context = new Map([...decisive].filter(([, values]) => values.length > 0));
    return {
        is,
        ...(decided.part !== undefined && { statement: decided.part.index }),
        why: decided.why,
        request: { principal: service, action: ACTION, resource: world.role ?? '', context },
    };
}
function hold(statement, index, service, world) {
    const action = (0,iam_action/* actionsReach */.n)(statement.actions, ACTION);
    const principal = isAbout(statement, service, world);
    const judge = statement.effect === 'Deny' ? mustSatisfy : canSatisfy;
    const apart = action === false || principal === false;
    const fare = apart
        ? { is: 'unknown', context: serviceContexts(service, new Set())[0] }
        : judge(statement.conditions, service);
    const open = statement.openConditions === undefined ? [] : ['unknown'];
    return { index, statement, action, principal, fare, is: (0,kleene/* every */.Si)([action, principal, fare.is, ...open]) };
}
function certainly(statement, is) {
    return statement.effect === 'unknown' && is !== false ? 'unknown' : is;
}
function explain(is, allowing, denying, allowed, denied, service) {
    if (denied === true) {
        const part = denying.find((candidate) => candidate.is === true && candidate.statement.effect === 'Deny');
        return about(part, (at) => `${at} denies it`);
    }
    if (is === true)
        return about(allowing.find((part) => part.is === true), (at) => `${at} names \`${service}\``);
    if (allowed === false && is === false)
        return refused(allowing, service);
    if (allowed === true) {
        const part = denying.find((candidate) => candidate.is !== false);
        if (part === undefined)
            return { why: 'the trust policy may have more statements than can be read' };
        return about(part, (at) => part.statement.effect === 'unknown' ? `${at} may allow or deny it` : `${at} may deny it`);
    }
    const part = allowing.find((candidate) => candidate.is !== false);
    if (part === undefined)
        return { why: 'the trust policy may have more statements than can be read' };
    return about(part, (at) => undecided(part, at));
}
function about(part, say) {
    return part === undefined
        ? { why: 'the trust policy decides it' }
        : { part, why: say(`\`Statement[${part.index}]\` of the trust policy`) };
}
function refused(allowing, service) {
    const conditioned = allowing.find((part) => part.action !== false && part.principal !== false);
    if (conditioned !== undefined)
        return about(conditioned, () => `its ${on(conditioned.fare.by)} refuses a service`);
    const other = allowing.find((part) => part.principal === true);
    if (other !== undefined)
        return about(other, (at) => `${at} names \`${service}\`, but not for \`${ACTION}\``);
    const names = listed(allowing.map((part) => part.statement.principals));
    return { why: names === undefined ? 'the trust policy names nobody' : `the trust policy names ${names} only` };
}
function undecided({ statement, action, principal, fare }, at) {
    const { principals } = statement;
    if (statement.effect === 'unknown')
        return `the effect of ${at} is not known`;
    if (principal === 'unknown') {
        if (principals === undefined)
            return `${at} has no Principal`;
        if (principals.not)
            return `${at} has a NotPrincipal, which AWS does not accept there`;
        if (principals.items.some(isEverybody))
            return `${at} names no service but \`*\`, of which AWS does not say whether services are meant`;
        return `whom ${at} names is not known`;
    }
    if (action === 'unknown')
        return `which actions ${at} allows is not known`;
    if (fare.is === 'unknown')
        return `whether a service satisfies its ${on(fare.by)} is not known`;
    return `the conditions of ${at} are not known`;
}
function on(condition) {
    return condition === undefined ? 'conditions' : `condition on \`${condition.key}\``;
}

// EXTERNAL MODULE: ./lib/model/causes.js
var model_causes = __webpack_require__(8800);
;// CONCATENATED MODULE: ./lib/engine/trust.js



function admitsAny(fact, services) {
    const { use, policy } = fact;
    const { role, place } = use;
    const undecided = (cause, why) => ({
        is: 'unknown',
        at: [{ place, shown: cause.expression }],
        causes: [cause],
        why,
    });
    if (role.is === 'unknown')
        return undecided(role.cause, 'which role that is cannot be told');
    if (role.is === 'outside') {
        if (role.serviceLinked === undefined) {
            return undecided({ kind: 'outside', expression: role.shown, place }, 'that role is not part of this change');
        }
        const { serviceLinked } = role;
        const why = `that is the service-linked role of ${serviceLinked}`;
        if (services.some((service) => serviceLinked === service || serviceLinked.endsWith(`.${service}`))) {
            return { is: true, at: [{ place, shown: role.shown }], causes: [], why };
        }
        return undecided({ kind: 'undecided', expression: why, place }, why);
    }
    const { resource } = role.identity;
    if (policy === undefined) {
        const cause = { kind: 'malformed', expression: 'no trust policy that can be seen', place: resource.place };
        return undecided(cause, 'its trust policy cannot be seen');
    }
    const { partition = resource.partition, region } = use.consumer;
    const world = { ...(partition !== undefined && { partition }), ...(region !== undefined && { region }) };
    const answers = services.map((service) => ({ service, ...answer(policy, service, world) }));
    const best = answers.find(({ is }) => is === true) ?? answers.find(({ is }) => is === 'unknown') ?? answers[0];
    if (best === undefined)
        return { is: false, at: [], causes: [] };
    const at = [{ place, shown: resource.address }];
    if (best.is === true)
        return { is: true, at, causes: [], why: best.why };
    if (best.is === false) {
        const { principal, action, context } = best.request;
        const refused = {
            principal,
            action,
            resource: resource.address,
            context: Object.fromEntries(spell(context, spellings(policy))),
            allowed: false,
        };
        return { is: false, at, causes: [], why: best.why, refused };
    }
    const causes = policy.statements.flatMap(model_causes/* causesIn */.MC);
    const vague = { kind: 'undecided', expression: best.why, place: resource.place };
    return { is: 'unknown', at, causes: causes.length > 0 ? causes : [vague], why: best.why };
}
const answered = new WeakMap();
function answer(policy, service, world) {
    const known = answered.get(policy) ?? new Map();
    answered.set(policy, known);
    const key = JSON.stringify([service, world.partition, world.region]);
    const admission = known.get(key) ?? admits(policy.statements, service, world);
    known.set(key, admission);
    return admission;
}
function spellings({ statements }) {
    const written = statements.flatMap(({ conditions }) => conditions.map(({ key }) => key));
    return [...written, 'aws:PrincipalIsAWSService', 'aws:PrincipalServiceName'];
}

;// CONCATENATED MODULE: ./lib/engine/truth.js
const truths = {
    yes: { is: true, at: [], causes: [] },
    no: { is: false, at: [], causes: [] },
};
function truth_all(list) {
    return combine(list, false);
}
function any(list) {
    return combine(list, true);
}
function negate(truth) {
    return truth.is === 'unknown' ? truth : { ...truth, is: !truth.is };
}
function combine(list, deciding) {
    const unknown = list.some((truth) => truth.is === 'unknown');
    const is = list.some((truth) => truth.is === deciding) ? deciding : unknown ? 'unknown' : !deciding;
    const reasons = list.filter((truth) => truth.is === is);
    const holding = list.findLast((truth) => truth.action !== undefined)?.action;
    const examples = reasons.flatMap((truth) => truth.examples ?? []);
    const why = reasons.find((truth) => truth.why !== undefined)?.why;
    const refused = reasons.find((truth) => truth.refused !== undefined)?.refused;
    return {
        is,
        at: reasons.flatMap((truth) => truth.at),
        causes: reasons.flatMap((truth) => truth.causes),
        ...(holding !== undefined && { action: holding }),
        ...(examples.length > 0 && { examples }),
        ...(why !== undefined && { why }),
        ...(refused !== undefined && { refused }),
    };
}

;// CONCATENATED MODULE: ./lib/engine/operators.js









function judgeFact(fact, asked, resolve) {
    if (fact.type === 'scalar')
        return scalar(fact, resolve(wantedOf(asked)));
    const operators = Object.entries(asked);
    return truth_all(operators.map(([operator, argument]) => judgeOperator(fact, operator, argument, resolve)));
}
function judgeOperator(fact, operator, argument, resolve) {
    switch (`${fact.type} ${operator}`) {
        case 'list includes':
            return {
                is: fact.values.some((value) => resolve(argument).includes(value)),
                at: [],
                causes: [],
            };
        case 'actions reach':
            return any(operators_texts(resolve(argument)).map((action) => reachAction(fact, action)));
        case 'actions cover':
            return any(operators_texts(resolve(argument)).map((action) => coverAction(fact, action)));
        case 'arns reach':
            return any(operators_texts(resolve(argument)).map((arn) => onList(fact, (patterns) => resourcesReach(patterns, arn))));
        case 'arns cover':
            return any(operators_texts(resolve(argument)).map((arn) => onList(fact, (patterns) => resourcesCover(patterns, arn))));
        case 'arns every':
            return truth_all(operators_elements(fact, argument, resolve));
        case 'arns some':
            return any(operators_elements(fact, argument, resolve));
        case 'arns none':
            return truth_all(operators_elements(fact, argument, resolve).map(negate));
        case 'trust admits':
            return admitsAny(fact, operators_texts(resolve(argument)));
    }
    throw new Error(`the schema let through \`${operator}\` on ${fact.type}`);
}
function wantedOf(asked) {
    return (typeof asked === 'object' && 'in' in asked ? asked.in : asked);
}
function operators_texts(values) {
    return values.map(String);
}
function scalar(fact, wanted) {
    if (fact.cause !== undefined)
        return { is: 'unknown', at: [{ place: fact.place, shown: fact.cause.expression }], causes: [fact.cause] };
    return { is: fact.value !== undefined && wanted.includes(fact.value), at: [], causes: [] };
}
function reachAction(fact, action) {
    const truth = onPatterns(fact.patterns, (patterns) => (0,iam_action/* actionsReach */.n)(patterns, action));
    if (truth.is === true && fact.effectCause !== undefined) {
        return {
            is: 'unknown',
            at: [{ place: fact.patterns.place, shown: fact.effectCause.expression }],
            causes: [fact.effectCause],
        };
    }
    return truth.is === true ? { ...truth, action } : truth;
}
function coverAction(fact, action) {
    const truth = onPatterns(fact.patterns, (patterns) => (0,iam_action/* actionsCover */.V)(patterns, action));
    if (truth.is === true && fact.effectCause !== undefined)
        return { ...truth, is: 'unknown', causes: [fact.effectCause] };
    return truth;
}
function onList(fact, judge) {
    return fact.patterns === undefined ? withoutResource(fact) : onPatterns(fact.patterns, judge);
}
function onPatterns(patterns, judge) {
    const is = judge(patterns);
    const items = patterns.not
        ? []
        : patterns.items.filter((item) => judge({ not: false, items: [item], place: patterns.place }) === is);
    const at = items.length > 0 ? items.map(evidence) : [{ place: patterns.place, shown: showAll(patterns) }];
    return { is, at, causes: is === 'unknown' ? causesOf(patterns) : [] };
}
function causesOf(patterns) {
    const causes = patterns.items.flatMap((item) => item.cause ?? []);
    if (patterns.open !== undefined)
        causes.push(patterns.open);
    const undecided = {
        kind: 'undecided',
        expression: `\`${showAll(patterns)}\` is too intricate to decide`,
        place: patterns.place,
    };
    return causes.length > 0 ? causes : [undecided];
}
function evidence(element) {
    return { place: element.value.place, shown: (0,show/* show */.WU)(element.value) };
}
function showAll(patterns) {
    const items = patterns.items.map((item) => (0,show/* show */.WU)(item.value));
    if (patterns.not)
        return `everything but ${items.join(', ') || 'nothing'}`;
    return items.join(', ') || (patterns.open?.expression ?? 'nothing');
}
function withoutResource(fact) {
    const cause = { kind: 'malformed', expression: 'a statement without `Resource`', place: fact.place };
    return { is: 'unknown', at: [{ place: fact.place, shown: 'a statement without Resource' }], causes: [cause] };
}
function operators_elements(fact, asked, resolve) {
    const { patterns } = fact;
    if (patterns === undefined)
        return [withoutResource(fact)];
    const parts = [];
    if (asked.arn !== undefined)
        parts.push(operators_named(patterns, fact, asked.arn, resolve));
    if (asked.literal !== undefined)
        parts.push(each(patterns, (element) => (asked.literal ? isLiteral(element) : (0,kleene/* not */.AU)(isLiteral(element)))));
    if (asked.within !== undefined) {
        const wide = operators_texts(resolve(asked.within)).map((text) => [text]);
        parts.push(each(patterns, (element) => (0,pattern/* covers */.hU)(wide, element.pieces, { colons: true })));
    }
    const [first = [], ...others] = parts;
    return first.map((truth, index) => truth_all([truth, ...others.flatMap((other) => other[index] ?? [])]));
}
function each(patterns, judge) {
    const whole = (is, cause) => ({
        is,
        at: [{ place: patterns.place, shown: showAll(patterns) }],
        causes: cause === undefined ? [] : [cause],
    });
    if (patterns.not)
        return [whole(false, undefined)];
    const truths = patterns.items.map((element) => operators_about(element, judge(element), patterns));
    return patterns.open === undefined ? truths : [...truths, whole('unknown', patterns.open)];
}
function isLiteral(element) {
    if (element.pieces.some((piece) => (typeof piece === 'string' ? /[*?]/.test(piece) : piece.stands === 'variable')))
        return false;
    return element.pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown') ? 'unknown' : true;
}
function operators_about(element, is, patterns) {
    if (is !== 'unknown')
        return { is, at: [evidence(element)], causes: [] };
    return { is, at: [evidence(element)], causes: element.cause === undefined ? causesOf(patterns) : [element.cause] };
}
function operators_named(patterns, fact, asked, resolve) {
    const [name] = resolve(asked.name ?? 'prefix');
    const [minPrefix] = resolve(asked.min_prefix ?? 1);
    const want = {
        service: asked.service,
        type: asked.type,
        name: name === 'literal' ? 'literal' : 'prefix',
        minPrefix: Math.max(1, Number(minPrefix)),
    };
    return namedElements(patterns, want, fact.universe).map(({ is, item }) => {
        const element = item === undefined ? undefined : patterns.items[item];
        const causes = is === 'unknown' ? causesOf(patterns) : [];
        const truth = element === undefined
            ? { is, at: [{ place: patterns.place, shown: showAll(patterns) }], causes }
            : operators_about(element, is, patterns);
        if (is !== false)
            return truth;
        const filled = (one) => withoutVariables(one.pieces, fact.universe);
        const all = { not: patterns.not, items: patterns.items.map((one) => ({ pieces: filled(one) })) };
        const within = element === undefined ? all : filled(element);
        return { ...truth, examples: [(avoid) => witnessArn(within, want, fact.universe, avoid)] };
    });
}

;// CONCATENATED MODULE: ./lib/engine/evaluate.js


function evaluate_evaluate(rule, params, subject) {
    const resolve = resolver(subject, params);
    const where = rule.where === undefined ? truths.yes : judge(rule.where, subject, resolve);
    if (where.is === false)
        return undefined;
    const required = rule.require === undefined ? truths.yes : judge(rule.require, subject, resolve);
    const forbidden = rule.forbid === undefined ? truths.yes : negate(judge(rule.forbid, subject, resolve));
    const body = truth_all([required, forbidden]);
    if (body.is === true)
        return body;
    const { action } = truth_all([where, body]);
    const decided = where.is === 'unknown' ? where : body;
    return action === undefined ? decided : { ...decided, action };
}
function judge(clause, subject, resolve) {
    return truth_all(Object.entries(clause).map(([key, asked]) => {
        if (key === 'all')
            return truth_all(asked.map((one) => judge(one, subject, resolve)));
        if (key === 'any')
            return any(asked.map((one) => judge(one, subject, resolve)));
        if (key === 'not')
            return negate(judge(asked, subject, resolve));
        const fact = subject.facts[key];
        if (fact === undefined)
            throw new Error(`the schema let through the fact \`${key}\``);
        return judgeFact(fact, asked, resolve);
    }));
}
function resolver(subject, params) {
    const resolve = (argument) => {
        if (argument === undefined)
            return [];
        if (typeof argument !== 'object')
            return [argument];
        if ('param' in argument)
            return resolve(params[argument.param]);
        if (!('fact' in argument))
            return argument;
        const fact = subject.facts[argument.fact];
        return fact?.type === 'list'
            ? fact.values
            : fact?.type === 'scalar' && fact.value !== undefined
                ? [fact.value]
                : [];
    };
    return resolve;
}

// EXTERNAL MODULE: ./lib/input/place.js
var input_place = __webpack_require__(2872);
;// CONCATENATED MODULE: ./lib/engine/fingerprint.js


function fingerprint(rule, framework, address, subject) {
    const offending = subject.each === 'role-use' ? roleUse(subject.use) : statement(subject.policy, subject.statement);
    const parts = withoutIndexes(JSON.stringify([rule, framework, address, ...offending]));
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}
function withoutIndexes(text) {
    return text.replaceAll(/\[\d+\]/g, '');
}
function statement(policy, { effect, actions, resources, principals, conditions }) {
    const limits = conditions.map((condition) => [condition.operator, condition.key, fingerprint_texts({ items: condition.values })]);
    const asked = principals?.items.map(({ kind, value }) => `${kind} ${(0,show/* show */.WU)(value)}`).sort();
    return [policy.as, effect, list(actions), resources && list(resources), asked, principals?.not, limits.sort()];
}
function list(patterns) {
    return [patterns.not, fingerprint_texts(patterns), patterns.open?.expression];
}
function fingerprint_texts({ items }) {
    return items.map(({ value }) => (0,show/* show */.WU)(value)).sort();
}
function roleUse({ role, services, value, place }) {
    const handed = role.is === 'inside' ? role.identity.resource.address : (0,show/* show */.WU)(value);
    return [handed, services, (0,input_place/* showRoute */.n)(place.route)];
}

// EXTERNAL MODULE: ./lib/engine/mask.js
var engine_mask = __webpack_require__(3207);
;// CONCATENATED MODULE: ./lib/engine/message.js

function messageOf(rule, subject, truth) {
    if (truth.is === 'unknown')
        return message_undecided(subject, truth);
    const values = placeholdersOf(subject, truth);
    return rule.message.replaceAll(/\{(\w+)\}/g, (written, name) => values[name] ?? written);
}
function placeholdersOf(subject, { at, why }) {
    const found = message_some([...new Set(at.map(({ shown }) => `\`${shown}\``))]);
    if (subject.each !== 'role-use')
        return { found, resource: subject.policy.on.address };
    const { consumer, role, services } = subject.use;
    return {
        consumer: consumer.address,
        role: role.is === 'inside' ? role.identity.resource.address : role.is === 'outside' ? `\`${role.shown}\`` : 'a role',
        services: services.join(' or '),
        why: why ?? 'it is not trusted',
    };
}
function message_undecided(subject, { causes }) {
    const because = message_some([...new Set(causes.map(show/* showCause */.fS))], 2);
    if (subject.each !== 'role-use')
        return `undecided: ${because}`;
    const { consumer, services } = subject.use;
    return `undecided whether the role that ${consumer.address} hands over trusts ${services.join(' or ')}: ${because}`;
}
function message_some(texts, limit = 3) {
    const shown = texts.slice(0, limit).join(', ');
    return texts.length > limit ? `${shown} and ${texts.length - limit} more` : shown;
}
function distinct(causes) {
    const seen = new Map(causes.map((cause) => [`${cause.kind} ${cause.expression}`, cause]));
    return [...seen.values()];
}

// EXTERNAL MODULE: ./lib/engine/subjects.js
var subjects = __webpack_require__(6234);
;// CONCATENATED MODULE: ./lib/iam/request.js






function allows(statements, request, world = {}) {
    const applied = statements.map((statement) => applies(statement, request, world));
    const allowed = applied.map((is, index) => soFar(statements[index], 'Allow', is));
    const denied = applied.map((is, index) => soFar(statements[index], 'Deny', is));
    const denies = (0,kleene/* some */.zN)(denied);
    if (denies === true)
        return { is: false, because: where(denied, [true]) };
    const is = (0,kleene/* every */.Si)([(0,kleene/* some */.zN)(allowed), (0,kleene/* not */.AU)(denies)]);
    if (is === true)
        return { is, because: where(allowed, [true]) };
    if (is === false)
        return { is, because: [] };
    const because = new Set([...where(denied, ['unknown']), ...where(allowed, ['unknown'])]);
    return { is, because: [...because].sort((a, b) => a - b) };
}
function applies(statement, request, world) {
    const parts = [(0,iam_action/* actionsReach */.n)(statement.actions, literally(request.action))];
    if (statement.principals !== undefined)
        parts.push(isAbout(statement, request.principal, world));
    else if (statement.resources === undefined)
        parts.push('unknown');
    if (statement.resources !== undefined)
        parts.push(holds(statement.resources, request));
    if (statement.openConditions !== undefined)
        parts.push('unknown');
    if (parts.includes(false))
        return false;
    for (const condition of statement.conditions)
        parts.push(evaluate(condition, request.context));
    return (0,kleene/* every */.Si)(parts);
}
function holds(resources, { resource, context }) {
    const items = resources.items.flatMap((item) => {
        const pieces = resolve(item.pieces, context, { wildcards: true });
        return pieces === undefined ? [] : [{ pieces }];
    });
    return resourcesReach({ ...resources, items }, literally(resource));
}
function soFar(statement, effect, is) {
    if (statement?.effect === effect)
        return is;
    return statement?.effect === 'unknown' && is !== false ? 'unknown' : false;
}
function where(truths, wanted) {
    return truths.flatMap((truth, index) => (wanted.includes(truth) ? [index] : []));
}

;// CONCATENATED MODULE: ./lib/engine/any-request.js



function anyAction(actions, wanted) {
    if (!/[*?]/.test(wanted))
        return wanted;
    return examples(actions, wanted, {}, { ignoreCase: true }).find((make) => make([]) !== null)?.([]) ?? undefined;
}
function anyResource(resources, universe) {
    return resources === undefined ? [] : examples(resources, '*', universe, ARN_OPTIONS);
}
function examples({ not, items }, wanted, universe, options) {
    const filled = items.map(({ pieces }) => withoutVariables(pieces, universe));
    const make = (within, without) => (avoid) => (0,pattern/* example */.Fw)(within, [wanted], [...without, ...avoid], options, ['any', 'some', 'other']);
    return not ? [make(['*'], filled)] : filled.map((pieces) => make(pieces, []));
}

// EXTERNAL MODULE: ./lib/engine/subject.js
var subject = __webpack_require__(8591);
;// CONCATENATED MODULE: ./lib/engine/witness.js










const MOST_LIMITS = 5_000;
const MOST_DENIES = 100;
const MOST_CAUSES = 20;
const MOST_TRIES = 8;
function witnessOf(grant, truth) {
    const { policy, statement } = grant;
    const universe = (0,subject/* universeOf */.D)(policy.on);
    const action = anyAction(statement.actions, truth.action ?? '*');
    const examples = truth.examples ?? anyResource(statement.resources, universe);
    const undecided = (expression) => ({
        causes: [{ kind: 'undecided', expression, place: statement.place }],
    });
    if (action === undefined || examples.length === 0)
        return undecided('no request was found that shows it');
    const own = at_home_atHome(statement, universe);
    const context = satisfyingContext(own.conditions, variablesIn(statement, universe));
    if (context === null)
        return undecided('no request was found that satisfies its conditions');
    const search = { left: MOST_LIMITS, causes: [] };
    for (const { principal, limits } of grant.holders()) {
        if (search.left <= 0)
            break;
        const denies = deniesOf(limits, action, search);
        if (denies === undefined)
            continue;
        const holder = principal?.resource.address ?? `whoever holds ${policy.on.address}`;
        const replay = {
            statement: own,
            denies: denies.map((deny) => at_home_atHome(deny, universe)),
            request: { principal: holder, action, context },
        };
        for (const example of examples) {
            const request = allowedRequest(replay, example, search);
            if (request !== undefined)
                return printable({ ...request, context, allowed: true }, statement);
        }
    }
    return search.causes.length > 0 ? search : undecided('no request was found that shows it');
}
function allowedRequest({ statement, denies, request }, example, search) {
    const avoid = [];
    let home;
    for (let tries = 0; tries < MOST_TRIES && search.left > 0; tries += 1) {
        search.left -= 1;
        const resource = example(avoid);
        if (resource === null || (home !== undefined && ownerOf(resource) !== home))
            return undefined;
        home = ownerOf(resource);
        const only = { ...statement, resources: { not: false, items: [{ pieces: [resource] }] } };
        const { is, because } = allows([only, ...denies], { ...request, resource });
        if (is === true)
            return allows([statement, ...denies], { ...request, resource }).is === true
                ? { ...request, resource }
                : undefined;
        const known = avoid.length;
        for (const index of because) {
            const blocking = denies[index - 1]?.resources;
            if (blocking?.not === false)
                for (const { pieces } of blocking.items)
                    avoid.push(pieces);
        }
        if (avoid.length === known)
            return undefined;
    }
    return undefined;
}
function ownerOf(arn) {
    return arn.split(':').slice(0, 5).join(':');
}
function deniesOf(limits, action, search) {
    const denies = [];
    for (const limit of limits) {
        search.left -= 1;
        if ('boundary' in limit) {
            blame(search, [limit.boundary]);
            return undefined;
        }
        const { statement, policy } = limit;
        if (search.left < 0 || denies.length >= MOST_DENIES) {
            const expression = 'one of the very many statements that may deny it';
            blame(search, [{ kind: 'limited', expression, place: statement.place }]);
            return undefined;
        }
        if (reaches(statement, action) === false)
            continue;
        denies.push(statement);
        const expression = `the Deny at ${policy.on.address}, ${(0,input_place/* showRoute */.n)(statement.place.route)},`;
        const isDeny = statement.effect === 'Deny';
        blame(search, isDeny ? [{ kind: 'limited', expression, place: statement.place }] : (0,model_causes/* causesIn */.MC)(statement));
    }
    return denies;
}
function blame(search, causes) {
    for (const cause of causes)
        if (search.causes.length < MOST_CAUSES)
            search.causes.push(cause);
}
const reached = new WeakMap();
function reaches(statement, action) {
    const known = reached.get(statement) ?? new Map();
    reached.set(statement, known);
    const answer = known.get(action) ?? (0,iam_action/* actionsReach */.n)(statement.actions, action);
    known.set(action, answer);
    return answer;
}
function variablesIn({ resources }, universe) {
    const keys = (resources?.items ?? []).flatMap(({ pieces }) => variableKeys(pieces));
    return context(keys.map((key) => [key, [variableValue(key, universe)]]));
}
function printable(request, statement) {
    const { conditions, resources } = statement;
    const keys = [
        ...conditions.map(({ key }) => key),
        ...(resources?.items ?? []).flatMap(({ pieces }) => pieces.flatMap(spelledKey)),
    ];
    const secret = conditions.some(({ values }) => values.some(({ value }) => value.sensitive));
    const hidden = resources?.items.some(({ value }) => value.sensitive);
    return {
        ...request,
        resource: hidden ? '(sensitive value)' : request.resource,
        context: secret ? {} : Object.fromEntries(spell(request.context, keys)),
    };
}
function spelledKey(piece) {
    return typeof piece === 'string' || piece.stands !== 'variable' ? [] : [piece.name.replace(/,.*/s, '').trim()];
}

;// CONCATENATED MODULE: ./lib/engine/judge.js






function judge_judge(rules, world) {
    const verdicts = { pass: 0, fail: 0, unknown: 0 };
    const judged = [];
    const mask = (0,engine_mask/* masker */.K)(world.document.secrets);
    for (const active of rules) {
        for (const subject of (0,subjects/* subjectsOf */.Z)(world, active.rule.each)) {
            const outcome = decide(active, subject);
            if (outcome === undefined)
                continue;
            const verdict = outcome.truth.is === true ? 'pass' : outcome.truth.is === false ? 'fail' : 'unknown';
            verdicts[verdict] += 1;
            if (verdict === 'pass' || (verdict === 'unknown' && active.unknown === 'ignore'))
                continue;
            judged.push({ finding: masked(findingOf(active, subject, outcome, verdict, world), mask), subject });
        }
    }
    return { verdicts, judged };
}
function decide({ rule, params }, subject) {
    const truth = evaluate_evaluate(rule, params, subject);
    if (truth === undefined || truth.is !== false)
        return truth && { truth, witness: null };
    if (subject.each === 'role-use')
        return { truth, witness: truth.refused ?? null };
    if (subject.each !== 'grant')
        return { truth, witness: null };
    const witness = witnessOf(subject, truth);
    return 'causes' in witness
        ? { truth: { ...truth, is: 'unknown', causes: witness.causes }, witness: null }
        : { truth, witness };
}
function findingOf(active, subject, { truth, witness }, verdict, world) {
    const { rule, severity, unknown } = active;
    const on = subject.each === 'role-use' ? subject.use.consumer : subject.policy.on;
    const { document } = world;
    return {
        rule: rule.id,
        title: rule.title,
        severity,
        verdict,
        unknownAs: verdict === 'unknown' && unknown !== 'ignore' ? unknown : null,
        state: null,
        document: document.name,
        resource: on.address,
        message: messageOf(rule, subject, truth),
        remediation: rule.remediation,
        references: rule.references,
        fingerprint: fingerprint(rule.id, document.framework, on.address, subject),
        when: on.when,
        place: placeOf(truth.at, subject, on),
        related: relatedTo(subject, world),
        witness,
        causes: distinct(truth.causes).map((cause) => withPlace(cause, on)),
    };
}
function placeOf(at, subject, on) {
    const [first] = at;
    const exact = first?.place ?? (subject.each === 'role-use' ? subject.use.place : subject.statement.place);
    return exact.span === undefined ? { ...on.place, route: exact.route } : exact;
}
function withPlace(cause, on) {
    return cause.place.span === undefined ? { ...cause, place: { ...on.place, route: cause.place.route } } : cause;
}
function relatedTo(subject, world) {
    const related = [];
    if (subject.each !== 'role-use') {
        const { document } = subject.policy;
        if (document !== undefined)
            related.push({ note: 'the policy document', resource: document.address, place: document.place });
        return related;
    }
    const { through, role } = subject.use;
    if (through !== undefined)
        related.push({ note: 'the instance profile', resource: through.address, place: through.place });
    if (role.is !== 'inside')
        return related;
    const { resource } = role.identity;
    const trust = world.trust.get(resource.address);
    const place = trust === undefined
        ? resource.place
        : trust.place.span === undefined
            ? { ...resource.place, route: trust.route }
            : trust.place;
    related.push({ note: 'the trust policy of the role', resource: resource.address, place });
    return related;
}
function masked(finding, mask) {
    const { witness } = finding;
    return {
        ...finding,
        resource: mask(finding.resource),
        message: mask(finding.message),
        when: finding.when.map(mask),
        place: maskedPlace(finding.place, mask),
        causes: finding.causes.map((cause) => ({
            ...cause,
            expression: mask(cause.expression),
            place: maskedPlace(cause.place, mask),
        })),
        related: finding.related.map((one) => ({
            ...one,
            resource: mask(one.resource),
            place: maskedPlace(one.place, mask),
        })),
        witness: witness && {
            ...witness,
            principal: mask(witness.principal),
            resource: mask(witness.resource),
            context: Object.fromEntries(Object.entries(witness.context).map(([key, values]) => [
                mask(key),
                typeof values === 'string' ? mask(values) : values.map(mask),
            ])),
        },
    };
}
function maskedPlace(place, mask) {
    return { ...place, route: place.route.map((step) => (typeof step === 'string' ? mask(step) : step)) };
}


/***/ }),

/***/ 3207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ masker)
/* harmony export */ });
const START = 4;
const LONG_START = 64;
const MANY = 16;
function masker(secrets, mask = () => '(sensitive)') {
    const byStart = groupBy([...new Set(secrets)].filter(Boolean), (secret) => secret.slice(0, START));
    const finders = new Map([...byStart].map(([start, alike]) => [start, finderOf(alike)]));
    const endOf = (text, at) => {
        let end = at;
        for (let length = 1; length <= START; length += 1) {
            end = Math.max(end, finders.get(text.slice(at, at + length))?.(text, at) ?? at);
        }
        return end;
    };
    return (text) => {
        if (finders.size === 0)
            return text;
        let masked = '';
        let from = 0;
        for (let at = 0; at < text.length; at += 1) {
            const start = at;
            let end = endOf(text, at);
            if (end === start)
                continue;
            while (at + 1 < end) {
                at += 1;
                end = Math.max(end, endOf(text, at));
            }
            masked += text.slice(from, start) + mask(end - start);
            from = end;
        }
        return masked + text.slice(from);
    };
}
function finderOf(secrets) {
    if (secrets.length <= MANY)
        return compare(secrets);
    const short = groupBy(secrets.filter((secret) => secret.length < LONG_START), (secret) => secret.length);
    const byLength = [...short].map(([length, alike]) => ({ length, alike: new Set(alike) }));
    const long = groupBy(secrets.filter((secret) => secret.length >= LONG_START), (secret) => secret.slice(0, LONG_START));
    const byLongStart = new Map([...long].map(([start, alike]) => [start, alike.length > MANY ? longest(alike) : compare(alike)]));
    return (text, at) => {
        let end = byLongStart.get(text.slice(at, at + LONG_START))?.(text, at) ?? at;
        for (const { length, alike } of byLength) {
            if (at + length > end && alike.has(text.slice(at, at + length)))
                end = at + length;
        }
        return end;
    };
}
function compare(secrets) {
    return (text, at) => secrets.reduce((end, secret) => (text.startsWith(secret, at) ? Math.max(end, at + secret.length) : end), at);
}
function longest(secrets) {
    const length = secrets.reduce((most, secret) => Math.max(most, secret.length), 0);
    return (text, at) => Math.min(text.length, at + length);
}
function groupBy(secrets, keyOf) {
    const groups = new Map();
    for (const secret of secrets) {
        const group = groups.get(keyOf(secret));
        if (group === undefined)
            groups.set(keyOf(secret), [secret]);
        else
            group.push(secret);
    }
    return groups;
}


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ universeOf)
/* harmony export */ });
function universeOf(resource) {
    const { account, partition } = resource;
    return { ...(account !== undefined && { account }), ...(partition !== undefined && { partition }) };
}


/***/ }),

/***/ 6234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);

function* subjectsOf(world, each) {
    if (each === 'role-use') {
        for (const use of world.roleUses)
            yield { each, use, facts: roleUseFacts(use, world) };
        return;
    }
    for (const policy of world.policies) {
        if (each === 'grant' && (policy.as === 'trust' || !world.holders.grants(policy)))
            continue;
        for (const statement of policy.statements) {
            if (each === 'statement')
                yield { each, policy, statement, facts: statementFacts(policy, statement) };
            else if (statement.effect !== 'Deny') {
                const holders = () => world.holders.of(policy);
                yield { each, policy, statement, holders, facts: grantFacts(policy, statement) };
            }
        }
    }
}
function statementFacts(policy, statement) {
    const { place, effectCause: cause, sidCause } = statement;
    const effect = statement.effect === 'unknown' ? undefined : statement.effect;
    return {
        effect: { type: 'scalar', value: effect, ...(cause !== undefined && { cause }), place },
        sid: { type: 'scalar', value: statement.sid, ...(sidCause !== undefined && { cause: sidCause }), place },
        actions: { type: 'actions', patterns: statement.actions },
        resources: { type: 'arns', patterns: statement.resources, place, universe: (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .universeOf */ .D)(policy.on) },
    };
}
function grantFacts(policy, statement) {
    const { place, effectCause } = statement;
    return {
        actions: { type: 'actions', patterns: statement.actions, ...(effectCause !== undefined && { effectCause }) },
        resources: { type: 'arns', patterns: statement.resources, place, universe: (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .universeOf */ .D)(policy.on) },
    };
}
function roleUseFacts(use, world) {
    const policy = use.role.is === 'inside' ? world.trust.get(use.role.identity.resource.address) : undefined;
    return {
        consumer_type: { type: 'scalar', value: use.consumer.type, place: use.consumer.place },
        services: { type: 'list', values: use.services },
        trust: { type: 'trust', use, policy },
    };
}


/***/ }),

/***/ 6322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
function exitCodeOf({ decision, warnOnly }) {
    if (decision === 'error')
        return 3;
    return decision === 'allow' || warnOnly ? 0 : 1;
}


/***/ }),

/***/ 3351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/active-rules.js + 1 modules
var active_rules = __webpack_require__(9634);
;// CONCATENATED MODULE: ./lib/config/before.js

async function resourcesBefore(document, { path }, base) {
    if (document.before !== undefined)
        return document.before();
    if (base === undefined || document.framework !== 'cloudformation')
        return undefined;
    const read = await base.read(path);
    if (read === undefined)
        return [];
    if ('problem' in read)
        return undefined;
    const { readTemplate } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(726)]).then(__webpack_require__.bind(__webpack_require__, 5726));
    const { resources, problems } = readTemplate(read.text, document.name);
    return problems.length > 0 ? undefined : resources;
}
function addedSince(base, cwd) {
    const files = new Map();
    const linesOf = async (file) => {
        const path = (0,external_node_path_.resolve)(cwd, file);
        const earlier = await base?.read(path);
        if (earlier === undefined)
            return new Set();
        return 'text' in earlier ? new Set(earlier.text.split(/\r?\n/).map((line) => line.trim())) : undefined;
    };
    return async ({ file, span, syntax }) => {
        if (base === undefined || file === null || span === undefined || syntax !== 'hcl')
            return false;
        const { readText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7859));
        let lines = files.get(file);
        if (lines === undefined) {
            lines = linesOf(file);
            files.set(file, lines);
        }
        const before = await lines;
        const now = readText((0,external_node_path_.resolve)(cwd, file));
        if (before === undefined || !('text' in now))
            return false;
        const text = now.text.split(/\r?\n/)[span.start.line - 1];
        return text !== undefined && !before.has(text.trim());
    };
}

// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(1045);
// EXTERNAL MODULE: ./lib/engine/judge.js + 31 modules
var judge = __webpack_require__(458);
// EXTERNAL MODULE: ./lib/iam/action.js
var action = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/iam/pattern.js
var pattern = __webpack_require__(5532);
// EXTERNAL MODULE: ./lib/model/show.js
var show = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/engine/state.js



function stateOf(after, before) {
    return before.some((earlier) => isSame(earlier, after)) ? 'standing' : 'new';
}
function countFixed(after, before) {
    const left = new Set(after.map(keyOf));
    return before.filter((earlier) => earlier.finding.verdict === 'fail' && !left.has(keyOf(earlier))).length;
}
function groupJudged(judged) {
    const groups = new Map();
    for (const one of judged) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return (of) => groups.get(keyOf(of)) ?? [];
}
function keyOf({ finding }) {
    return JSON.stringify([finding.rule, finding.resource]);
}
function isSame(earlier, later) {
    if (earlier.finding.verdict === 'unknown' && later.finding.verdict === 'fail')
        return false;
    return coversSubject(earlier.subject, later.subject);
}
function coversSubject(earlier, later) {
    if (earlier.each === 'role-use' || later.each === 'role-use') {
        if (earlier.each !== 'role-use' || later.each !== 'role-use')
            return false;
        return handed(earlier.use) === handed(later.use);
    }
    return coversStatement(earlier.statement, later.statement);
}
function handed({ role, services, value }) {
    const which = role.is === 'inside' ? role.identity.resource.address : (0,show/* show */.WU)(value);
    return JSON.stringify([which, services]);
}
function coversStatement(earlier, later) {
    if (earlier.effect !== later.effect || earlier.effect === 'unknown')
        return false;
    if (earlier.openConditions !== undefined || !earlier.conditions.every((one) => isAmong(one, later.conditions)))
        return false;
    if (!coversActions(earlier.actions, later.actions))
        return false;
    if (earlier.resources === undefined || later.resources === undefined)
        return earlier.resources === later.resources;
    return coversResources(earlier.resources, later.resources);
}
function isAmong(condition, others) {
    return others.some((other) => sameCondition(condition, other));
}
function sameCondition(a, b) {
    const text = ({ operator, key, values }) => JSON.stringify([operator, key.toLowerCase(), values.map(({ pieces }) => JSON.stringify(pieces)).sort()]);
    return a.open === undefined && b.open === undefined && text(a) === text(b);
}
function coversActions(earlier, later) {
    if (sameList(earlier, later))
        return true;
    if (later.not || later.open !== undefined)
        return false;
    return later.items.every(({ pieces }) => {
        const [text] = pieces;
        return pieces.length === 1 && typeof text === 'string' && (0,action/* actionsCover */.V)(earlier, text) === true;
    });
}
function coversResources(earlier, later) {
    if (sameList(earlier, later))
        return true;
    if (earlier.not || later.not || later.open !== undefined)
        return false;
    const patterns = earlier.items.map(({ pieces }) => pieces);
    return later.items.every(({ pieces }) => (0,pattern/* covers */.hU)(patterns, pieces, { colons: true }) === true);
}
function sameList(a, b) {
    const text = ({ not, items }) => JSON.stringify([not, items.map(({ pieces }) => JSON.stringify(pieces)).sort()]);
    return a.open === undefined && b.open === undefined && text(a) === text(b);
}

// EXTERNAL MODULE: ./lib/input/json.js + 1 modules
var json = __webpack_require__(2914);
// EXTERNAL MODULE: ./lib/input/lines.js
var lines = __webpack_require__(4824);
// EXTERNAL MODULE: ./lib/input/looks-like.js
var looks_like = __webpack_require__(5459);
// EXTERNAL MODULE: ./lib/input/terraform/plan-members.js
var plan_members = __webpack_require__(8487);
;// CONCATENATED MODULE: ./lib/input/other-kinds.js

const makePlan = '`terraform plan -out=tfplan && terraform show -json tfplan > plan.json`';
const jsonKinds = [
    { is: plan_members/* isState */.ad, say: `it is a state, not a plan; make one with ${makePlan}` },
    {
        is: (json) => has(json, '@level'),
        say: `it is the log of \`terraform plan -json\`, not a plan; make one with ${makePlan}`,
    },
    {
        is: (json) => has(json, 'artifacts') && has(json, 'version'),
        say: 'it is the manifest of a CDK app; name the `*.template.json` files beside it',
    },
    {
        is: (json, name) => name.endsWith('.tf.json') || (has(json, 'terraform') && has(json, 'resource')),
        say: `it is Terraform source, not a plan; make one with ${makePlan}`,
    },
    {
        is: (json) => has(json, 'Statement'),
        say: 'it is a lone IAM policy; name the plan or template that it is part of',
    },
    {
        is: (json) => has(json, 'Resources'),
        say: 'it has `Resources`, but none of a type like `AWS::IAM::Role`: it is no CloudFormation template',
    },
];
function sayJson(json, name) {
    if (Array.isArray(json)) {
        return 'it holds a list; a plan and a template are one object each (does `jq` or `--slurp` wrap it?)';
    }
    if (typeof json !== 'object' || json === null) {
        const what = json === null ? '`null`' : `a ${typeof json}`;
        return `it holds only ${what}; see whether the command that writes it failed`;
    }
    const kind = jsonKinds.find(({ is }) => is(json, name));
    return (kind?.say ??
        'it is neither a Terraform plan (no `planned_values` or `resource_changes`) nor a CloudFormation template (no `Resources`)');
}
const textKinds = [
    {
        text: /^\s*</,
        say: 'it is an HTML or XML page; was it downloaded from a page that asks to sign in?',
    },
    {
        text: /^\s*\{"@level":/,
        say: `it is the log of \`terraform plan -json\`, not a plan; make one with ${makePlan}`,
    },
    {
        name: /\.(tf|tofu|tfvars|hcl)$/,
        say: `it is Terraform source, not a plan; make one with ${makePlan}`,
    },
    {
        text: /^(resource|data) "\w{1,200}" "[\w-]{1,200}" \{|^(terraform|locals) \{\s*$|^(provider|variable|module|output) "[\w-]{1,200}" \{/m,
        say: `it is Terraform source, not a plan; make one with ${makePlan}`,
    },
    {
        text: /^(Terraform|OpenTofu) (will perform the following actions|used the (selected )?providers)|^.{0,9}Plan:.{0,9} \d+ to add/m,
        say: `it is a plan as people read it; make one in JSON with ${makePlan}`,
    },
    {
        name: /(^|\/)samconfig\.(toml|ya?ml)$/,
        say: 'it is the configuration of SAM; name the template, by default `template.yaml`',
    },
];
function sayText(text, name) {
    return textKinds.find((kind) => kind.name?.test(name) || kind.text?.test(text))?.say;
}
function has(json, key) {
    return Object.hasOwn(json, key);
}

// EXTERNAL MODULE: ./lib/input/terraform/json.js
var terraform_json = __webpack_require__(1504);
;// CONCATENATED MODULE: ./lib/input/detect.js






const longestSearched = 64 * 1024 * 1024;
async function detect(text, name) {
    const first = /\S/.exec(text)?.[0];
    if (first === undefined) {
        return { kind: 'neither', why: 'it is empty; see whether the command that writes it failed' };
    }
    const json = parse(text);
    if (json === undefined)
        return detectText(text, name, first);
    if ((0,terraform_json/* isObject */.Gv)(json.value) && (0,plan_members/* isPlan */.q5)(json.value))
        return { kind: 'plan', json: json.value };
    if (mayBeTemplate(json.value))
        return detectTemplate(text, name, sayJson(json.value, name));
    return { kind: 'neither', why: sayJson(json.value, name) };
}
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
function mayBeTemplate(json) {
    return (0,terraform_json/* isObject */.Gv)(json) && (Object.hasOwn(json, 'Resources') || Object.hasOwn(json, 'AWSTemplateFormatVersion'));
}
async function detectText(text, name, first) {
    if ((0,looks_like/* looksLikePlan */.Rt)(text))
        return { kind: 'broken', ...sayBrokenPlan(text, first) };
    if ((0,looks_like/* looksLikeTemplate */.mr)(text))
        return detectTemplate(text, name, unlike);
    const other = sayText(text, name);
    if (other !== undefined)
        return { kind: 'neither', why: other };
    if (first === '{' || first === '[')
        return { kind: 'neither', ...sayBrokenJson(text) };
    if (!/Resources|AWSTemplateFormatVersion/.test(text))
        return { kind: 'neither', why: unlike };
    return detectTemplate(text, name, unlike);
}
const unlike = 'it is neither a Terraform plan in JSON nor a CloudFormation template (no `Resources` with a type like `AWS::IAM::Role`)';
async function detectTemplate(text, name, otherwise) {
    const { isTemplate } = await __webpack_require__.e(/* import() */ 847).then(__webpack_require__.bind(__webpack_require__, 2847));
    const template = await parseTemplate(text, name);
    if (isTemplate(template.node))
        return { kind: 'template', template };
    const [problem] = template.problems;
    if (problem === undefined || !(0,looks_like/* looksLikeTemplate */.mr)(text))
        return { kind: 'neither', why: otherwise };
    return { kind: 'broken', message: problem.message, ...(problem.line === undefined ? {} : { line: problem.line }) };
}
async function parseTemplate(text, name) {
    const { isJson, parseJsonTemplate } = await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 554));
    if (isJson(text))
        return parseJsonTemplate(text, name);
    const { parseYamlTemplate } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(726)]).then(__webpack_require__.bind(__webpack_require__, 5726));
    return parseYamlTemplate(text, name);
}
function sayBrokenPlan(text, first) {
    const alone = 'run `terraform show -json tfplan > plan.json` alone';
    const wrapper = '; with hashicorp/setup-terraform set `terraform_wrapper: false`';
    if (first !== '{') {
        const brace = text.search(/^[ \t]*\{/m);
        if (brace === -1)
            return { message: `it has the words of a plan, but no JSON object; ${alone}` };
        const line = (0,lines/* lineAt */.m)(text, brace);
        return { message: `text was printed before the JSON, which begins in line ${line}; ${alone}${wrapper}`, line: 1 };
    }
    const found = text.length > longestSearched ? undefined : (0,json/* parseJson */.q)(text);
    if (found === undefined || !('error' in found))
        return { message: `its JSON is broken; ${alone}` };
    const { line, column } = found.position;
    if (found.error.includes('cut off'))
        return { message: `the plan is cut off here, or still being written; ${alone}`, line };
    if (found.error.startsWith('text after')) {
        return { message: `text was printed after the end of the JSON; ${alone}${wrapper}`, line };
    }
    return { message: `its JSON is broken in column ${column}; ${alone}`, line };
}
function sayBrokenJson(text) {
    const found = text.length > longestSearched ? undefined : (0,json/* parseJson */.q)(text);
    if (found === undefined || !('error' in found))
        return { why: 'its JSON cannot be read' };
    const { line } = found.position;
    const quotes = found.error.includes('`') && text.includes('"terraform_version"');
    return { why: `its JSON cannot be read${quotes ? '' : `: ${found.error}`}`, line };
}

// EXTERNAL MODULE: ./lib/input/read.js
var input_read = __webpack_require__(7859);
;// CONCATENATED MODULE: ./lib/input/document.js


async function readDocument(selected, options) {
    const { name, named } = selected;
    const fail = (message, line) => ({
        problem: { document: name, message, ...(line === undefined ? {} : { line }) },
    });
    const read = (0,input_read.readText)(selected.path);
    if ('problem' in read) {
        const { message, line, skippable } = read.problem;
        return skippable && !named ? { skipped: message } : fail(message, line);
    }
    const found = await detect(read.text, name);
    switch (found.kind) {
        case 'plan': {
            const { readPlanDocument } = await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 4665));
            return { document: readPlanDocument(found.json, selected, options.sourceDir, options.cwd) };
        }
        case 'template': {
            const { readTemplateNode } = await __webpack_require__.e(/* import() */ 847).then(__webpack_require__.bind(__webpack_require__, 2847));
            return { document: readTemplateNode(found.template) };
        }
        case 'broken':
            return fail(found.message, found.line);
        case 'neither':
            return named ? fail(found.why, found.line) : { skipped: found.why };
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/input/paths.js
var input_paths = __webpack_require__(5563);
;// CONCATENATED MODULE: ./lib/input/globs.js


const closedFolders = ['.git', 'node_modules', '.terraform'];
const windowsPathsNoEscape = process.platform === 'win32';
async function matchFiles(pattern, from) {
    if (!/[*?[\]{}()]/.test(pattern))
        return undefined;
    const { glob, hasMagic } = await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 1668));
    const options = { windowsPathsNoEscape, magicalBraces: true };
    if (!hasMagic(pattern, options))
        return undefined;
    const segments = (windowsPathsNoEscape ? pattern.replaceAll('\\', '/') : pattern).split('/');
    const wild = segments.findIndex((segment) => hasMagic(segment, options));
    const base = (0,external_node_path_.resolve)(from, segments.slice(0, Math.max(wild, 0)).join('/') || (segments[0] === '' ? '/' : '.'));
    const ignore = closedFolders.filter((name) => !segments.includes(name)).map((name) => `**/${name}/**`);
    const paths = await glob(pattern, { cwd: from, nodir: true, absolute: true, windowsPathsNoEscape, ignore });
    return { paths: paths.sort(), base };
}
async function readExclusion(lists) {
    const filled = lists.filter(({ patterns }) => patterns.length > 0);
    if (filled.length === 0)
        return () => false;
    const { Glob, Ignore } = await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 1668));
    const tests = filled.map(({ patterns, from }) => {
        const { scurry } = new Glob('.', { cwd: from });
        const ignore = new Ignore([...patterns], { windowsPathsNoEscape }, scurry.cwd);
        return { from, isIgnored: (path) => ignore.ignored(scurry.cwd.resolve(path)) };
    });
    const known = new Map();
    const isExcluded = (path) => {
        const seen = known.get(path);
        if (seen !== undefined)
            return seen;
        const parent = (0,external_node_path_.dirname)(path);
        const above = parent !== path && tests.some(({ from }) => parent !== from && (0,input_paths/* isInside */.FK)(parent, from)) && isExcluded(parent);
        const excluded = above || tests.some(({ isIgnored }) => isIgnored(path));
        known.set(path, excluded);
        return excluded;
    };
    return isExcluded;
}

;// CONCATENATED MODULE: ./lib/input/files.js





const extensions = /\.(json|ya?ml|template)(\.gz)?$/i;
const missing = 'no such file';
const brokenLink = 'it is a link that leads nowhere';
const outwardLink = 'a link leads from here out of the workspace';
async function selectFiles(patterns, cwd, options = {}) {
    const from = options.from ?? cwd;
    const isNegated = (pattern) => pattern.startsWith('!') && !(0,input_paths/* exists */.t2)((0,external_node_path_.resolve)(from, pattern));
    const negated = patterns.filter(isNegated).map((pattern) => pattern.slice(1));
    const search = {
        cwd,
        workspace: (0,input_paths/* foldersUpToGitRoot */.gA)(cwd).at(-1) ?? cwd,
        isExcluded: await readExclusion([{ patterns: negated, from }, ...(options.exclude ? [options.exclude] : [])]),
        files: new Map(),
        problems: [],
        unmatched: [],
        skipped: [],
    };
    for (const pattern of patterns)
        if (!isNegated(pattern))
            await addPattern(pattern, from, search);
    const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
    return {
        files: [...search.files.values()].sort(byName),
        problems: search.problems,
        unmatched: search.unmatched,
        skipped: search.skipped.sort(byName),
    };
}
async function addPattern(pattern, from, search) {
    const fail = (message) => search.problems.push({ document: pattern, message });
    if (pattern.trim() === '') {
        fail('an empty path; name a file, folder or glob (is a variable not set?)');
        return;
    }
    const path = (0,external_node_path_.resolve)(from, pattern);
    const stats = look(path);
    if (typeof stats === 'object') {
        if (stats.isDirectory())
            addFolder(path, search);
        else if (stats.isFile())
            addFile(path, true, search);
        else
            fail((0,input_read/* sayNoFile */.R)(stats));
        return;
    }
    if ((0,input_paths/* exists */.t2)(path)) {
        fail(stats === missing ? brokenLink : stats);
        return;
    }
    const matches = await matchFiles(pattern, from);
    if (matches)
        addMatches(pattern, matches.paths, matches.base, search);
    else
        fail(sayMissing(pattern, path, stats, search.cwd));
}
function sayMissing(pattern, path, error, cwd) {
    if (pattern === '-')
        return 'standard input is not read; write the plan or template to a file first';
    const near = (0,input_paths/* nearPath */.Kw)(path);
    return near === undefined ? error : `${error}; did you mean \`${(0,input_paths/* showPath */.P8)(near, cwd)}\`?`;
}
function addMatches(pattern, paths, base, search) {
    const matches = paths.filter((path) => !search.isExcluded(path));
    if (matches.length === 0)
        search.unmatched.push({ document: pattern, message: 'no file matches this glob' });
    for (const path of matches) {
        const fail = (message) => search.problems.push({ document: (0,input_paths/* showPath */.P8)(path, search.cwd), message });
        const stats = look(path);
        if (typeof stats === 'string')
            fail(stats === missing ? brokenLink : stats);
        else if (!stats.isFile())
            fail((0,input_read/* sayNoFile */.R)(stats));
        else if (leadsOut(path, (0,input_paths/* isInside */.FK)(path, search.workspace) ? [] : [base], search))
            fail(`${outwardLink}; name the file itself`);
        else
            addFile(path, true, search);
    }
}
function addFolder(root, search) {
    const folders = [root];
    let met = false;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of list(folder, search)) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (search.isExcluded(path))
                continue;
            if (entry.isDirectory() && !closedFolders.includes(entry.name))
                folders.push(path);
            if (entry.isDirectory() || (!extensions.test(entry.name) && !entry.isSymbolicLink()))
                continue;
            addEntry(path, entry, root, search);
            met = true;
        }
    }
    if (met)
        return;
    search.unmatched.push({
        document: (0,input_paths/* showPath */.P8)(root, search.cwd),
        message: 'nothing in this folder ends in .json, .yaml, .yml or .template (or one of these and .gz), or all of it is excluded',
    });
}
function addEntry(path, entry, root, search) {
    const skip = (why) => search.skipped.push({ name: (0,input_paths/* showPath */.P8)(path, search.cwd), why });
    const stats = look(path);
    if (typeof stats === 'object' && stats.isDirectory())
        skip('it is a link to a folder; name the folder itself to look into it');
    else if (!extensions.test(entry.name))
        return;
    else if (typeof stats === 'string')
        skip(stats === missing ? brokenLink : stats);
    else if (!stats.isFile())
        skip((0,input_read/* sayNoFile */.R)(stats));
    else if (entry.isSymbolicLink() && leadsOut(path, [root], search))
        skip(outwardLink);
    else
        addFile(path, false, search);
}
function list(folder, search) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        search.problems.push({ document: (0,input_paths/* showPath */.P8)(folder, search.cwd), message: (0,input_read/* sayError */.I)(error) });
        return [];
    }
}
function leadsOut(path, folders, search) {
    const real = (0,external_node_fs_.realpathSync)(path);
    return ![search.workspace, ...folders].some((folder) => (0,input_paths/* exists */.t2)(folder) && (0,input_paths/* isInside */.FK)(real, (0,external_node_fs_.realpathSync)(folder)));
}
function addFile(path, named, search) {
    const real = (0,external_node_fs_.realpathSync)(path);
    const file = { path, name: (0,input_paths/* showPath */.P8)(path, search.cwd), named };
    const other = search.files.get(real);
    if (other === undefined || isBetter(file, other, real))
        search.files.set(real, file);
}
function isBetter(file, other, real) {
    if (file.named !== other.named)
        return file.named;
    if ((file.path === real) !== (other.path === real))
        return file.path === real;
    return file.name < other.name;
}
function look(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch (error) {
        return (0,input_read/* sayError */.I)(error);
    }
}

// EXTERNAL MODULE: ./lib/model/world.js + 14 modules
var model_world = __webpack_require__(7585);
;// CONCATENATED MODULE: ./lib/report/counts.js
function noCounts() {
    return {
        documents: 0,
        resources: 0,
        policies: 0,
        statements: 0,
        roleUses: 0,
        decoded: 0,
        partlyUnknown: 0,
        notReadable: 0,
        outside: 0,
        verdicts: { pass: 0, fail: 0, unknown: 0 },
        waived: 0,
        new: 0,
        standing: 0,
        fixed: 0,
    };
}
function countWorld(counts, world) {
    counts.documents += 1;
    counts.resources += world.document.resources.length;
    counts.policies += world.policies.length;
    counts.roleUses += world.roleUses.length;
    for (const { statements, reading } of world.policies) {
        counts.statements += statements.filter(({ index }) => index >= 0).length;
        if (reading === 'decoded')
            counts.decoded += 1;
        else if (reading === 'partly-unknown')
            counts.partlyUnknown += 1;
        else
            counts.notReadable += 1;
    }
    for (const { role } of world.roleUses) {
        if (role.is === 'unknown')
            counts.notReadable += 1;
        else
            counts.decoded += 1;
        if (role.is === 'outside')
            counts.outside += 1;
    }
}

// EXTERNAL MODULE: ./lib/report/decide.js
var decide = __webpack_require__(4983);
;// CONCATENATED MODULE: ./lib/gate.js











async function gate(options) {
    const { cwd } = options;
    const loaded = await (0,config_config/* loadConfig */.Z)(cwd, options.config, options.configSource);
    if ('problems' in loaded)
        return { usage: loaded.problems };
    const { config } = loaded;
    const extra = options.rules.map((path) => (0,external_node_path_.resolve)(cwd, path));
    const active = await (0,active_rules/* activeRules */.I)(config, extra, options.unknown, cwd, options.configSource);
    if ('problems' in active)
        return { usage: active.problems };
    const base = options.base === undefined ? undefined : await openBefore(options.base, cwd);
    if (typeof base === 'string')
        return { usage: [{ file: '--base', message: base }] };
    const selection = await gate_select(options, config);
    const run = new Run(active.rules, config);
    run.notes.push(...(options.notes ?? []).map((message) => ({ document: '.', message })));
    run.problems.push(...selection.problems);
    if (!options.allowEmpty)
        run.problems.push(...selection.unmatched);
    run.skipped += selection.skipped.length;
    for (const [index, file] of selection.files.entries()) {
        options.progress(file.name, index, selection.files.length);
        const read = await readDocument(file, { cwd, sourceDir: options.sourceDir });
        if ('problem' in read)
            run.problems.push(read.problem);
        else if ('skipped' in read)
            run.skipped += 1;
        else {
            const { document } = read;
            const before = await resourcesBefore(document, file, base);
            if (before === undefined && options.gateOn === 'new') {
                const message = 'what it was before the change is not known, so that every violation counts';
                run.notes.push({ document: document.name, message });
            }
            await run.judge(document, before, addedSince(base, cwd));
        }
    }
    return { report: run.report(options), secrets: run.secrets };
}
async function openBefore(base, cwd) {
    const { openBase } = await __webpack_require__.e(/* import() */ 944).then(__webpack_require__.bind(__webpack_require__, 4944));
    return openBase(base, cwd);
}
async function gate_select(options, config) {
    const exclude = { patterns: config.exclude, from: config.folder };
    if (options.paths.length > 0)
        return selectFiles(options.paths, options.cwd, { exclude });
    if (config.include !== null)
        return selectFiles(config.include, options.cwd, { from: config.folder, exclude });
    return selectFiles(['.'], options.cwd, { exclude });
}
class Run {
    rules;
    config;
    problems = [];
    notes = [];
    findings = [];
    secrets = [];
    counts = noCounts();
    skipped = 0;
    constructor(rules, config) {
        this.rules = rules;
        this.config = config;
    }
    async judge(document, before, isAdded) {
        const { counts, config, rules } = this;
        const world = (0,model_world/* buildWorld */.f)(ours(document, config));
        const { verdicts, judged } = (0,judge/* judge */.S)(rules, world);
        countWorld(counts, world);
        for (const verdict of ['pass', 'fail', 'unknown'])
            counts.verdicts[verdict] += verdicts[verdict];
        const besides = document.free === undefined ? [] : this.besides(document, document.free(), judged);
        if (before === undefined)
            for (const { finding } of [...judged, ...besides])
                this.findings.push(finding);
        else {
            const earlier = (0,judge/* judge */.S)(rules, (0,model_world/* buildWorld */.f)(ours({ ...document, resources: before }, config))).judged;
            const on = groupJudged(earlier);
            for (const one of [...judged, ...besides]) {
                const state = (await isAdded(one.finding.place)) ? 'new' : stateOf(one, on(one));
                this.findings.push({ ...one.finding, state });
                if (one.finding.verdict === 'fail')
                    counts[state] += 1;
            }
            counts.fixed += countFixed(judged, earlier);
        }
        this.notes.push(...document.notes);
        this.problems.push(...document.problems);
        for (const secret of document.secrets)
            this.secrets.push(secret);
    }
    besides(document, resources, known) {
        const keyOf = ({ finding: { rule, resource, place } }) => JSON.stringify([rule, resource, upToStatement(place.route)]);
        const found = new Set(known.map(keyOf));
        const { judged } = (0,judge/* judge */.S)(this.rules, (0,model_world/* buildWorld */.f)(ours({ ...document, resources }, this.config)));
        const others = judged.filter((one) => !found.has(keyOf(one)));
        for (const { finding } of others) {
            this.counts.verdicts.pass = Math.max(0, this.counts.verdicts.pass - 1);
            this.counts.verdicts[finding.verdict] += 1;
        }
        return others;
    }
    report({ version, failOn, gateOn, warnOnly, allowEmpty }) {
        const { counts, problems, notes } = this;
        if (counts.documents === 0 && problems.length === 0 && !allowEmpty) {
            problems.push({
                document: '.',
                message: 'no plan and no template was found; name one, or say `--allow-empty` where there may be none',
            });
        }
        if (counts.policies > 0 && counts.decoded + counts.partlyUnknown === 0) {
            problems.push({
                document: '.',
                message: `none of the ${counts.policies} policies could be read, so that nothing was judged`,
            });
        }
        if (this.skipped > 0) {
            const message = `${this.skipped} ${this.skipped === 1 ? 'file is' : 'files are'} neither plan nor template and ${this.skipped === 1 ? 'was' : 'were'} skipped`;
            notes.push({ document: '.', message });
        }
        const findings = this.findings.sort(decide/* byImportance */.G5);
        const decision = (0,decide/* decide */.LD)(findings, problems, { failOn, gateOn });
        return { version, decision, counts, findings, notes, problems, failOn, gateOn, warnOnly };
    }
}
function upToStatement(route) {
    const at = route.indexOf('Statement');
    return at < 0 ? route : route.slice(0, typeof route[at + 1] === 'number' ? at + 2 : at + 1);
}
function ours(document, { accounts }) {
    const [account] = accounts;
    if (account === undefined || accounts.length > 1)
        return document;
    const resources = document.resources.map((resource) => resource.account === undefined ? Object.create(resource, { account: { value: account } }) : resource);
    return { ...document, resources };
}


/***/ }),

/***/ 5958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ actionsCover),
/* harmony export */   n: () => (/* binding */ actionsReach)
/* harmony export */ });
/* harmony import */ var _pattern_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9733);

const OPTIONS = { ignoreCase: true };
function actionsReach(actions, action) {
    return (0,_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listReaches */ .c)(actions, [action], OPTIONS);
}
function actionsCover(actions, action) {
    return (0,_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listCovers */ .z)(actions, [action], OPTIONS);
}


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zs: () => (/* binding */ OTHER),
/* harmony export */   n0: () => (/* binding */ ANYTHING),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   oe: () => (/* binding */ NO_COLON),
/* harmony export */   vg: () => (/* binding */ isAllBut),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
const OTHER = '';
const ANYTHING = { not: '' };
const NO_COLON = { not: ':' };
function has(letters, char) {
    if ('only' in letters)
        return char !== OTHER && letters.only.includes(char);
    return char === OTHER || !letters.not.includes(char);
}
function meet(a, b) {
    if ('only' in a)
        return [...a.only].some((char) => has(b, char));
    if ('only' in b)
        return [...b.only].some((char) => has(a, char));
    return true;
}
function isAllBut(letters, char) {
    return 'not' in letters && letters.not === char;
}
function maybeTakes(token, { from }) {
    if (token.take === 'stretch')
        return false;
    if (from === 'fresh')
        return token.take !== 'char' && has(token.from, OTHER);
    return token.take === 'char' ? has(from, token.char) : meet(token.from, from);
}
function surelyTakes(token, { bounded, many }) {
    if (token.take === 'char' || token.take === 'stretch')
        return false;
    if (token.take === 'one')
        return bounded && !many && (isAllBut(token.from, '') || isAllBut(token.from, ':'));
    return isAllBut(token.from, '') || (bounded && isAllBut(token.from, ':'));
}
function takes(token, letter, mode) {
    if (typeof letter === 'string') {
        if (token.take === 'stretch')
            return false;
        return token.take === 'char' ? token.char === letter : has(token.from, letter);
    }
    if (token.take === 'stretch' && token.stretch.key === letter.key)
        return true;
    return mode === 'maybe' ? maybeTakes(token, letter) : surelyTakes(token, letter);
}


/***/ }),

/***/ 4724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ exampleOf)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5164);


const SPARE = 'xyzabcdefghijklmnopqrstuvw0123456789';
const MOST_EDITS = 8;
function spare(automata) {
    const used = new Set(automata.flatMap((tokens) => tokens.map((token) => (token.take === 'char' ? token.char : _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER */ .Zs))));
    for (const char of SPARE)
        if (!used.has(char))
            return char;
    for (let code = 0x100;; code += 1) {
        const char = String.fromCodePoint(code);
        if (!used.has(char))
            return char;
    }
}
function openings({ steps, slots }) {
    const found = [];
    for (let start = 0; start <= steps.length; start += 1) {
        let end = start;
        while (steps[end]?.free)
            end += 1;
        if (end > start || slots.has(start))
            found.push({ start, end });
        start = end;
    }
    return found;
}
function exampleOf(all, none, fillers, fits) {
    const word = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I)(all, none, 'maybe');
    if (word === null || word === 'unknown')
        return null;
    const other = spare([...all, ...none]);
    const chars = word.steps.map(({ letter }) => (typeof letter === 'string' && letter !== _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER */ .Zs ? letter : other));
    for (const { start, end } of openings(word).slice(-MOST_EDITS).reverse()) {
        for (const filler of fillers) {
            const edited = chars.toSpliced(start, end - start, filler);
            if (!fits(edited.join('')))
                continue;
            chars.splice(start, end - start, filler);
            break;
        }
    }
    const text = chars.join('');
    return fits(text) ? text : null;
}


/***/ }),

/***/ 810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ RELIABLE),
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   np: () => (/* binding */ WIDEST),
/* harmony export */   wE: () => (/* binding */ compile),
/* harmony export */   zv: () => (/* binding */ compileAll)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);

const WIDEST = { star: 'wide', unknown: 'any', fixed: 'word', variable: 'any', owner: '' };
const RELIABLE = { star: 'narrow', unknown: 'never', fixed: 'stretch', variable: 'stretch', owner: '' };
const WORD = { not: ':/*?' };
function fold(char) {
    return char.toLowerCase();
}
function letters(text, options) {
    return options.ignoreCase ? Array.from(text, fold) : Array.from(text);
}
function stretches(gap, reading, at) {
    if (gap.stands === 'unknown') {
        return [{ key: `unknown ${reading.owner} ${at}`, many: true, from: _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0, bounded: false }];
    }
    const from = gap.stands === 'fixed' ? WORD : 'fresh';
    const shared = { from, bounded: gap.stands === 'fixed' };
    return [
        { ...shared, key: `${gap.stands} first ${gap.name}`, many: false },
        { ...shared, key: `${gap.stands} rest ${gap.name}`, many: true },
    ];
}
function gapTokens(gap, reading, at) {
    const as = reading[gap.stands];
    if (as === 'never')
        return as;
    if (as === 'any')
        return [{ take: 'many', from: _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0 }];
    if (as === 'stretch')
        return stretches(gap, reading, at).map((stretch) => ({ take: 'stretch', stretch }));
    return [
        { take: 'one', from: WORD },
        { take: 'many', from: WORD },
    ];
}
function endsSegment(next, reading) {
    if (next === undefined || next === ':')
        return true;
    if (typeof next === 'string' || next.stands === 'fixed')
        return false;
    return reading.star === 'wide';
}
function wildcardTokens(run, crosses, options) {
    const inside = options.colons ? _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COLON */ .oe : _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0;
    const tokens = [];
    for (const char of run)
        if (char === '?')
            tokens.push({ take: 'one', from: inside });
    if (run.includes('*'))
        tokens.push({ take: 'many', from: crosses && run.endsWith('*') ? _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0 : inside });
    return tokens;
}
function compile(pieces, options, reading) {
    const atoms = pieces.flatMap((piece) => (typeof piece === 'string' ? Array.from(piece) : [piece]));
    const tokens = [];
    for (let at = 0; at < atoms.length; at += 1) {
        const atom = atoms[at];
        if (atom === undefined)
            break;
        if (typeof atom !== 'string') {
            const gap = gapTokens(atom, reading, at);
            if (gap === 'never')
                return null;
            tokens.push(...gap);
        }
        else if (atom === '*' || atom === '?') {
            let run = atom;
            while (atoms[at + 1] === '*' || atoms[at + 1] === '?') {
                at += 1;
                run += String(atoms[at]);
            }
            tokens.push(...wildcardTokens(run, endsSegment(atoms[at + 1], reading), options));
        }
        else {
            tokens.push({ take: 'char', char: options.ignoreCase ? fold(atom) : atom });
        }
    }
    return tokens;
}
function compileAll(patterns, options, reading) {
    return patterns.map((pieces) => compile(pieces, options, reading)).filter((automaton) => automaton !== null);
}


/***/ }),

/***/ 6284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
function not(a) {
    return a === 'unknown' ? a : !a;
}
function every(truths) {
    let all = true;
    for (const truth of truths) {
        if (truth === false)
            return false;
        if (truth === 'unknown')
            all = 'unknown';
    }
    return all;
}
function some(truths) {
    let any = false;
    for (const truth of truths) {
        if (truth === true)
            return true;
        if (truth === 'unknown')
            any = 'unknown';
    }
    return any;
}


/***/ }),

/***/ 9733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listReaches),
/* harmony export */   z: () => (/* binding */ listCovers)
/* harmony export */ });
/* harmony import */ var _kleene_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6284);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5532);


function orMore(known, patterns) {
    return patterns.open === undefined ? known : (0,_kleene_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)([known, 'unknown']);
}
function reachedByItems(patterns, target, options) {
    return orMore((0,_kleene_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(patterns.items.map((item) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(item.pieces, target, options))), patterns);
}
function coveredByItems(patterns, target, options) {
    const items = patterns.items.map((item) => item.pieces);
    return orMore((0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(items, target, options), patterns);
}
function listReaches(patterns, target, options) {
    return patterns.not ? (0,_kleene_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(coveredByItems(patterns, target, options)) : reachedByItems(patterns, target, options);
}
function listCovers(patterns, target, options) {
    return patterns.not ? (0,_kleene_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(reachedByItems(patterns, target, options)) : coveredByItems(patterns, target, options);
}


/***/ }),

/***/ 5532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ example),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4724);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(810);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5164);
/* harmony import */ var _subsets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4729);




const MATCH_BUDGET = 2_000_000;
function hasGap(pieces) {
    return pieces.some((piece) => typeof piece !== 'string');
}
function matches(pieces, text, options = {}) {
    const matched = (0,_subsets_js__WEBPACK_IMPORTED_MODULE_3__/* .accepts */ .G)((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAll */ .zv)([pieces], options, _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDEST */ .np), (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(text, options), MATCH_BUDGET);
    return matched === true && hasGap(pieces) ? 'unknown' : matched;
}
function comparePlain(a, b, { ignoreCase }) {
    const [one, other] = [plainStart(a), plainStart(b)];
    if (ignoreCase && /[^\0-\x7f]/.test(one.text + other.text))
        return undefined;
    const fold = (text) => (ignoreCase ? text.toLowerCase() : text);
    const length = Math.min(one.text.length, other.text.length);
    if (fold(one.text.slice(0, length)) !== fold(other.text.slice(0, length)))
        return false;
    return one.whole && other.whole ? one.text.length === other.text.length : undefined;
}
function plainStart(pieces) {
    const [first] = pieces;
    if (typeof first !== 'string')
        return { text: '', whole: pieces.length === 0 };
    const wildcard = first.search(/[*?]/);
    if (wildcard >= 0)
        return { text: first.slice(0, wildcard), whole: false };
    return { text: first, whole: pieces.length === 1 };
}
function repeatsVariable(patterns) {
    const names = patterns
        .flat()
        .flatMap((piece) => (typeof piece !== 'string' && piece.stands === 'variable' ? piece.name : []));
    return new Set(names).size < names.length;
}
function reaches(pieces, target, options = {}) {
    const plain = comparePlain(pieces, target, options);
    if (plain !== undefined)
        return plain;
    const both = [pieces, target];
    const variable = repeatsVariable(both) ? 'stretch' : 'any';
    const surest = { star: 'narrow', unknown: 'stretch', fixed: 'stretch', variable, owner: '' };
    const sure = both.flatMap((side, owner) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAll */ .zv)([side], options, { ...surest, owner: String(owner) }));
    const found = (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I)(sure, [], 'surely');
    if (found !== null && found !== 'unknown')
        return true;
    if (!both.some(hasGap))
        return found === null ? false : found;
    if ((0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I)((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAll */ .zv)(both, options, _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDEST */ .np), [], 'maybe') === null)
        return false;
    const within = covers([pieces], target, options) === true || covers([target], pieces, options) === true;
    return within || 'unknown';
}
function covers(patterns, target, options = {}) {
    const whole = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAll */ .zv)([target], options, { ..._glob_js__WEBPACK_IMPORTED_MODULE_1__/* .RELIABLE */ .Bf, star: 'wide', unknown: 'any' });
    const left = (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I)(whole, (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAll */ .zv)(patterns, options, _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .RELIABLE */ .Bf), 'surely');
    if (left === null)
        return true;
    if (left !== 'unknown' && ![...patterns, target].some(hasGap))
        return false;
    const least = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAll */ .zv)([target], options, { ..._glob_js__WEBPACK_IMPORTED_MODULE_1__/* .RELIABLE */ .Bf, unknown: 'stretch' });
    const widest = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAll */ .zv)(patterns, options, { ..._glob_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDEST */ .np, variable: 'stretch' });
    const missed = (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I)(least, widest, 'maybe');
    return missed === null || missed === 'unknown' ? 'unknown' : false;
}
function example(pieces, target, avoid, options = {}, fillers = ['any']) {
    const avoided = (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAll */ .zv)(avoid, options, _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDEST */ .np);
    const fits = (text) => [pieces, target].every((side) => matches(side, text, options) !== false) &&
        (0,_subsets_js__WEBPACK_IMPORTED_MODULE_3__/* .accepts */ .G)(avoided, (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(text, options), MATCH_BUDGET) === false;
    for (const side of [target, pieces]) {
        const text = side.join('');
        if (!hasGap(side) && !/[*?]/.test(text) && fits(text))
            return text;
    }
    return (0,_example_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleOf */ .Q)((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAll */ .zv)([pieces, target], options, _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDEST */ .np), avoided, fillers, fits);
}


/***/ }),

/***/ 5164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ find)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);
/* harmony import */ var _subsets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4729);


const BUDGET = 2_000_000;
const STATE_COST = 4;
function classOf(token) {
    return token.take === 'char' || token.take === 'stretch' ? null : token.from;
}
function candidates(tokens, explicit, mode) {
    for (const token of tokens) {
        if (token.take === 'stretch')
            return [{ letter: token.stretch, free: false }];
    }
    for (const token of tokens) {
        if (token.take === 'char')
            return [{ letter: token.char, free: false }];
    }
    const all = (char) => tokens.every((token) => (0,_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(token, char, mode));
    const classes = tokens.map(classOf);
    const listed = classes.find((letters) => letters !== null && 'only' in letters);
    const told = explicit.filter(all);
    const rest = listed && 'only' in listed ? Array.from(listed.only).find((char) => !told.includes(char) && all(char)) : _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER */ .Zs;
    return [...(rest === undefined ? [] : [rest]), ...told].map((letter) => ({ letter, free: true }));
}
function trace(states, last) {
    const route = [];
    for (let at = last; at !== null;) {
        const state = states[at];
        if (state === undefined)
            break;
        route.push(state);
        at = at === 0 ? null : state.from;
    }
    const steps = [];
    const slots = new Set();
    for (const state of route.reverse()) {
        if (state.by !== undefined)
            steps.push(state.by);
        if (state.slot)
            slots.add(steps.length);
    }
    return { steps, slots };
}
function find(all, none, mode, budget = BUDGET) {
    const sets = (0,_subsets_js__WEBPACK_IMPORTED_MODULE_1__/* .subsets */ .W)(none, mode);
    const states = [];
    const seen = new Map();
    let tried = 0;
    function visit(at, set, from, by) {
        if (sets.acceptsAll(set))
            return;
        const here = seen.get(set) ?? new Set();
        const key = at.reduce((number, position, which) => number * (1 + (all[which]?.length ?? 0)) + position, 0);
        if (here.has(key))
            return;
        seen.set(set, here.add(key));
        const slot = at.every((position, which) => all[which]?.[position]?.take === 'many');
        states.push(by === undefined ? { at, set, from, slot } : { at, set, from, by, slot });
    }
    visit(all.map(() => 0), sets.start, 0);
    for (let current = 0; current < states.length; current += 1) {
        const state = states[current];
        if (state === undefined)
            break;
        if (states.length * STATE_COST + sets.size() + tried > budget)
            return 'unknown';
        const { at, set } = state;
        if (at.every((position, which) => position === all[which]?.length) && !sets.accepts(set))
            return trace(states, current);
        const tokens = [];
        for (const [which, position] of at.entries()) {
            const token = all[which]?.[position];
            if (token === undefined)
                continue;
            tokens.push(token);
            if (token.take === 'many')
                visit(at.with(which, position + 1), set, current);
        }
        if (tokens.length < all.length)
            continue;
        for (const step of candidates(tokens, none.length === 0 ? [] : sets.explicit(set), mode)) {
            tried += 1;
            if (!tokens.every((token) => (0,_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(token, step.letter, mode)))
                continue;
            const after = at.map((position, which) => (tokens[which]?.take === 'many' ? position : position + 1));
            visit(after, sets.next(set, step.letter), current, step);
        }
    }
    return null;
}


/***/ }),

/***/ 4729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts),
/* harmony export */   W: () => (/* binding */ subsets)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6756);

function isMany(token) {
    return token?.take === 'many';
}
function takesAll(token) {
    return isMany(token) && (0,_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllBut */ .vg)(token.from, '');
}
function keepsToSegment(token) {
    if (token.take === 'char')
        return token.char !== ':';
    if (token.take === 'stretch')
        return token.stretch.bounded;
    return !(0,_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(token.from, ':');
}
function layOut(automata) {
    const tokens = [];
    const starts = [];
    const floors = [];
    for (const automaton of automata) {
        const start = tokens.length;
        starts.push(start);
        for (const token of automaton)
            tokens.push(token);
        tokens.push(undefined);
        let segment = start;
        for (let at = start; at < tokens.length; at += 1) {
            const token = tokens[at];
            if (takesAll(token))
                floors.push(start);
            else if (isMany(token) && (0,_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllBut */ .vg)(token.from, ':'))
                floors.push(segment);
            else
                floors.push(at);
            if (token !== undefined && !keepsToSegment(token))
                segment = at + 1;
        }
    }
    return { tokens, starts, floors };
}
function settle(row, reached) {
    for (const at of reached)
        if (isMany(row.tokens[at]))
            reached.add(at + 1);
    const descending = Array.from(reached).sort((a, b) => b - a);
    const kept = [];
    let floor = Number.POSITIVE_INFINITY;
    for (const at of descending) {
        if (at >= floor)
            continue;
        kept.push(at);
        if (isMany(row.tokens[at]))
            floor = row.floors[at] ?? at;
    }
    return kept.reverse();
}
function explicitLetters(row, positions) {
    const found = new Set();
    for (const at of positions) {
        const token = row.tokens[at];
        if (token?.take === 'char')
            found.add(token.char);
        else if (token !== undefined && token.take !== 'stretch') {
            for (const char of 'not' in token.from ? token.from.not : token.from.only)
                found.add(char);
        }
    }
    return Array.from(found);
}
function subsets(automata, mode) {
    const row = layOut(automata);
    const made = [];
    const numbers = new Map();
    let size = 0;
    function intern(reached) {
        const positions = settle(row, reached);
        size += positions.length + 1;
        const key = positions.join();
        const known = numbers.get(key);
        if (known !== undefined)
            return known;
        const isEnd = (at) => row.tokens[at] === undefined;
        numbers.set(key, made.length);
        made.push({
            positions,
            accepts: positions.some(isEnd),
            acceptsAll: positions.some((at) => takesAll(row.tokens[at]) && isEnd(at + 1)),
            explicit: explicitLetters(row, positions),
            next: new Map(),
        });
        return made.length - 1;
    }
    function step(positions, letter, into) {
        for (const at of positions) {
            const token = row.tokens[at];
            if (token !== undefined && (0,_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .takes */ .ny)(token, letter, mode))
                into.add(isMany(token) ? at : at + 1);
        }
    }
    function follow(subset, letter) {
        const reached = new Set();
        if (typeof letter !== 'string' && letter.many && mode === 'maybe') {
            for (const at of subset.positions)
                reached.add(at);
            for (const at of reached) {
                if (isMany(row.tokens[at]))
                    reached.add(at + 1);
                step([at], letter, reached);
            }
        }
        else {
            step(subset.positions, letter, reached);
        }
        return intern(reached);
    }
    const at = (set) => {
        const subset = made[set];
        if (subset === undefined)
            throw new Error(`no subset has the number ${set}`);
        return subset;
    };
    return {
        start: intern(new Set(row.starts)),
        next(set, letter) {
            const subset = at(set);
            const key = typeof letter === 'string' ? `char ${letter}` : letter.key;
            const known = subset.next.get(key);
            if (known !== undefined)
                return known;
            size += subset.positions.length;
            const next = follow(subset, letter);
            subset.next.set(key, next);
            return next;
        },
        accepts: (set) => at(set).accepts,
        acceptsAll: (set) => at(set).acceptsAll,
        explicit: (set) => at(set).explicit,
        size: () => size,
    };
}
function accepts(automata, text, budget) {
    const sets = subsets(automata, 'maybe');
    let set = sets.start;
    for (const letter of text) {
        if (sets.acceptsAll(set))
            return true;
        if (sets.size() > budget)
            return 'unknown';
        set = sets.next(set, letter);
    }
    return sets.accepts(set);
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   w: () => (/* binding */ startsWith)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _looks_like_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);


const formats = [
    { magic: [0x28, 0xb5, 0x2f, 0xfd], advice: 'it is packed with zstd; unpack it, or pack it with gzip' },
    { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], advice: 'it is packed with xz; unpack it, or pack it with gzip' },
];
const zip = [0x50, 0x4b, 0x03, 0x04];
function decode(bytes) {
    if (startsWith(bytes, zip))
        return zipped(bytes);
    const format = formats.find(({ magic }) => startsWith(bytes, magic));
    if (format)
        return { problem: { message: format.advice, skippable: false } };
    if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
        return { problem: { message: 'it is written in UTF-32; save it as UTF-8', skippable: isSkippable(bytes) } };
    }
    if (startsWith(bytes, [0xff, 0xfe]))
        return decode16(bytes, bytes);
    if (startsWith(bytes, [0xfe, 0xff])) {
        return decode16(bytes.length % 2 === 0 ? Buffer.from(bytes).swap16() : bytes, bytes);
    }
    return decode8(bytes);
}
function startsWith(bytes, magic) {
    return bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
}
function zipped(bytes) {
    const name = bytes.toString('latin1', 30, 36);
    if (name === 'tfplan') {
        const message = 'it is a binary plan file; write it as JSON with `terraform show -json tfplan > plan.json`';
        return { problem: { message, skippable: false } };
    }
    const message = 'it is a zip file; for a binary plan file run `terraform show -json tfplan > plan.json`, else unpack it';
    return { problem: { message, skippable: true } };
}
function decode8(bytes) {
    const zero = bytes.indexOf(0);
    if (zero !== -1) {
        const wide = zero < 2 && bytes[zero + 2] === 0;
        const message = wide
            ? 'it seems to be UTF-16 without a byte order mark; save it as UTF-8'
            : `it is a binary file: a NUL byte stands at offset ${zero}; a plan is needed as JSON, a template as JSON or YAML`;
        return { problem: { message, line: lineAt(bytes, zero), skippable: isSkippable(bytes) } };
    }
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { text: bytes.toString('utf8', startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0) };
    const offset = firstInvalid(bytes);
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
    const message = `it is not UTF-8: byte 0x${byte} stands at offset ${offset}; save it as UTF-8`;
    return { problem: { message, line: lineAt(bytes, offset), skippable: isSkippable(bytes) } };
}
function decode16(little, bytes) {
    if (little.length % 2 === 1) {
        const message = 'its UTF-16 ends in the middle of a character; write the file again';
        return { problem: { message, skippable: isSkippable(bytes) } };
    }
    const text = little.toString('utf16le', 2);
    const bad = text.search(/\p{Surrogate}|\0/u);
    if (bad === -1)
        return { text };
    const what = text[bad] === '\0' ? 'a NUL character' : 'half of a surrogate pair';
    const message = `it is not UTF-16: ${what} stands at offset ${2 + 2 * bad}; save it as UTF-8`;
    const line = text.slice(0, bad).split('\n').length;
    return { problem: { message, line, skippable: isSkippable(bytes) } };
}
function isSkippable(bytes) {
    const narrow = bytes.includes(0) ? Buffer.from(bytes.filter((byte) => byte !== 0)) : bytes;
    return !(0,_looks_like_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeInput */ .gh)(narrow.toString('latin1'));
}
function lineAt(bytes, offset) {
    let line = 1;
    for (let at = 0; at < offset; at += 1)
        if (bytes[at] === 0x0a)
            line += 1;
    return line;
}
function firstInvalid(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const length = wellFormed(bytes, at);
        if (length === 0)
            return at;
        at += length;
    }
    return at;
}
function wellFormed(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 0x80)
        return 1;
    const row = rows.find(({ from, to }) => first >= from && first <= to);
    const second = bytes[at + 1] ?? 0;
    if (!row || second < row.low || second > row.high)
        return 0;
    for (let next = 2; next < row.length; next += 1)
        if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80)
            return 0;
    return row.length;
}
const rows = [
    { from: 0xc2, to: 0xdf, length: 2, low: 0x80, high: 0xbf },
    { from: 0xe0, to: 0xe0, length: 3, low: 0xa0, high: 0xbf },
    { from: 0xe1, to: 0xec, length: 3, low: 0x80, high: 0xbf },
    { from: 0xed, to: 0xed, length: 3, low: 0x80, high: 0x9f },
    { from: 0xee, to: 0xef, length: 3, low: 0x80, high: 0xbf },
    { from: 0xf0, to: 0xf0, length: 4, low: 0x90, high: 0xbf },
    { from: 0xf1, to: 0xf3, length: 4, low: 0x80, high: 0xbf },
    { from: 0xf4, to: 0xf4, length: 4, low: 0x80, high: 0x8f },
];


/***/ }),

/***/ 2914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

;// CONCATENATED MODULE: ./lib/input/json-messages.js
function snippet(text, at, length = 30) {
    const [line = ''] = text.slice(at, at + length).split(/[\r\n]/, 1);
    return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?');
}
const OTHER_WORDS = new Map([
    ['True', 'true'],
    ['TRUE', 'true'],
    ['False', 'false'],
    ['FALSE', 'false'],
    ['None', 'null'],
    ['NULL', 'null'],
    ['Null', 'null'],
    ['nil', 'null'],
    ['undefined', 'null'],
]);
function sayNoValue(text, at) {
    const char = text[at];
    if (char === "'")
        return 'a string takes double quotes in JSON, not single ones';
    if (char === '/' || char === '#')
        return 'comments are not allowed in JSON; delete it';
    if (char === ',')
        return 'a value is missing before the comma';
    if (char === '}' || char === ']')
        return `a value is missing before \`${char}\``;
    if (char === '\ufeff')
        return 'a byte order mark before the JSON; save the file without it';
    if (text.slice(0, at).trim() === '' && /[{[]/.test(text.slice(at)))
        return `text before the JSON: \`${snippet(text, at)}\``;
    const word = /[A-Za-z]{1,10}/y;
    word.lastIndex = at;
    const meant = OTHER_WORDS.get(word.exec(text)?.[0] ?? '');
    if (meant !== undefined)
        return `\`${snippet(text, at, word.lastIndex - at)}\` is no value in JSON; write \`${meant}\``;
    return `a value is expected, not \`${snippet(text, at)}\`; text takes double quotes`;
}
function sayNumber(text, at) {
    const number = /-?[0-9][\w.+-]{0,40}|-/y;
    number.lastIndex = at;
    const source = number.exec(text)?.[0];
    if (source === undefined)
        return undefined;
    if (/^-?0[0-9]/.test(source))
        return `\`${source}\` begins with a zero, which no number does in JSON; text takes double quotes`;
    return `\`${source}\` is no number in JSON; text takes double quotes`;
}

// EXTERNAL MODULE: ./lib/input/node.js
var node = __webpack_require__(7995);
;// CONCATENATED MODULE: ./lib/input/json.js


function parseJson(text) {
    const reader = new JsonReader(text);
    try {
        return reader.read();
    }
    catch (error) {
        if (error instanceof Stop)
            return { error: error.message, position: positionOf(text, error.offset) };
        throw error;
    }
}
class Stop extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const WORDS = { true: true, false: false, null: null };
const ESCAPES = new Map(Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));
class JsonReader {
    text;
    at = 0;
    line = 1;
    lineStart = 0;
    duplicates = [];
    constructor(text) {
        this.text = text;
    }
    read() {
        this.space();
        const node = this.value(0);
        this.space();
        if (this.at < this.text.length)
            throw this.stop(`text after the end of the JSON: \`${snippet(this.text, this.at)}\``);
        return { node, duplicates: this.duplicates };
    }
    value(depth) {
        const start = this.position();
        const char = this.text[this.at];
        if (char === '{' || char === '[') {
            if (depth >= node/* MAX_DEPTH */.lr)
                throw this.stop(`nested more than ${node/* MAX_DEPTH */.lr} levels deep`);
            return char === '{' ? this.object(start, depth) : this.array(start, depth);
        }
        if (char === '"') {
            const value = this.string();
            return { kind: 'string', value, style: 'quoted', span: this.span(start) };
        }
        return char !== undefined && /[-0-9a-z]/.test(char) ? this.literal(start) : this.noValue(depth);
    }
    object(start, depth) {
        const entries = [];
        const keys = new Set();
        this.at++;
        this.space();
        if (this.text[this.at] === '}')
            this.at++;
        else
            do {
                this.space();
                const entry = this.entry(start, depth);
                if (keys.has(entry.key))
                    this.duplicates.push({ key: entry.key, position: entry.keySpan.start });
                keys.add(entry.key);
                entries.push(entry);
            } while (this.goesOn('}', 'object', start));
        return { kind: 'map', entries, span: this.span(start) };
    }
    entry(opened, depth) {
        const start = this.position();
        if (this.text[this.at] !== '"')
            this.noKey(opened);
        const key = this.string();
        const keySpan = this.span(start);
        this.space();
        if (this.at >= this.text.length)
            throw this.cutOff('object', opened);
        if (this.text[this.at] !== ':')
            throw this.stop(`a \`:\` is missing after the key \`${snippet(key, 0)}\``);
        this.at++;
        this.space();
        return { key, keySpan, value: this.value(depth + 1) };
    }
    array(start, depth) {
        const items = [];
        this.at++;
        this.space();
        if (this.text[this.at] === ']')
            this.at++;
        else
            do {
                this.space();
                if (this.at >= this.text.length)
                    throw this.cutOff('list', start);
                items.push(this.value(depth + 1));
            } while (this.goesOn(']', 'list', start));
        return { kind: 'list', items, span: this.span(start) };
    }
    goesOn(close, what, opened) {
        this.space();
        const char = this.text[this.at];
        if (char === undefined)
            throw this.cutOff(what, opened);
        if (char === ',') {
            const comma = this.at++;
            this.space();
            if (this.text[this.at] !== close)
                return true;
            throw new Stop(`a comma before \`${close}\`: JSON allows none after the last item; delete it`, comma);
        }
        if (char !== close) {
            if (char === '/' || char === '#')
                throw this.stop('comments are not allowed in JSON; delete it');
            if (char === '}' || char === ']')
                throw this.stop(`\`${char}\` closes nothing; the ${what} opened in line ${opened.line} ends with \`${close}\``);
            throw this.stop(`a comma or \`${close}\` is missing before \`${snippet(this.text, this.at)}\``);
        }
        this.at++;
        return false;
    }
    string() {
        const { text } = this;
        const start = this.at++;
        let value = '';
        let taken = this.at;
        for (;;) {
            const code = text.charCodeAt(this.at);
            if (code === QUOTE) {
                value += text.slice(taken, this.at++);
                return value;
            }
            if (code === BACKSLASH) {
                value += text.slice(taken, this.at) + this.escape();
                taken = this.at;
            }
            else if (code >= SPACE)
                this.at++;
            else if (Number.isNaN(code))
                throw this.cutOff('string', positionOf(text, start));
            else if (code === NEWLINE || code === RETURN) {
                throw new Stop('a string must end in the line it begins in: a closing `"` is missing, or a line break that must be written `\\n`', start);
            }
            else {
                const shown = code.toString(16).padStart(4, '0');
                throw this.stop(`a control character (U+${shown.toUpperCase()}) in a string; write it \`\\u${shown}\``);
            }
        }
    }
    escape() {
        const letter = this.text[this.at + 1];
        const simple = letter === undefined ? undefined : ESCAPES.get(letter);
        if (simple !== undefined) {
            this.at += 2;
            return simple;
        }
        const digits = this.text.slice(this.at + 2, this.at + 6);
        if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
            this.at += 6;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        throw this.stop(`\`${snippet(this.text, this.at, letter === 'u' ? 6 : 2)}\` is no escape in JSON; a backslash itself is written \`\\\\\``);
    }
    literal(start) {
        const pattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?(?![0-9.eE+_-])|(?:true|false|null)(?![\w$])/y;
        pattern.lastIndex = this.at;
        const source = pattern.exec(this.text)?.[0];
        if (source === undefined)
            throw this.stop(sayNumber(this.text, this.at) ?? sayNoValue(this.text, this.at));
        this.at += source.length;
        const span = this.span(start);
        if (!Object.hasOwn(WORDS, source))
            return { kind: 'number', value: Number(source), source, span };
        const value = WORDS[source] ?? null;
        return value === null ? { kind: 'null', span } : { kind: 'boolean', value, source, span };
    }
    noKey(opened) {
        const char = this.text[this.at];
        if (char === undefined)
            throw this.cutOff('object', opened);
        if (char === "'")
            throw this.stop('a key takes double quotes in JSON, not single ones');
        if (char === '/' || char === '#')
            throw this.stop('comments are not allowed in JSON; delete it');
        const word = /[\w$.:-]{1,60}/y;
        word.lastIndex = this.at;
        const bare = word.exec(this.text)?.[0];
        if (bare !== undefined)
            throw this.stop(`a key takes double quotes in JSON: write \`"${bare.replace(/:$/, '')}"\``);
        throw this.stop(`a key in double quotes is expected, not \`${snippet(this.text, this.at)}\``);
    }
    noValue(depth) {
        if (this.at < this.text.length)
            throw this.stop(sayNoValue(this.text, this.at));
        throw this.stop(depth === 0 ? 'the text is empty' : 'the text ends where a value is expected: it is cut off');
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code === NEWLINE) {
                this.line++;
                this.lineStart = this.at + 1;
            }
            else if (code !== SPACE && code !== TAB && code !== RETURN)
                return;
            this.at++;
        }
    }
    cutOff(what, opened) {
        return new Stop(`the text ends in the middle of the ${what} that begins in line ${opened.line}: it is cut off`, this.text.length);
    }
    stop(message) {
        return new Stop(message, this.at);
    }
    position() {
        return { offset: this.at, line: this.line, column: this.at - this.lineStart + 1 };
    }
    span(start) {
        return { start, end: this.position() };
    }
}
function positionOf(text, offset) {
    const before = text.slice(0, offset);
    return { offset, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}


/***/ }),

/***/ 4824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ locator),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
function locator(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    let last = 0;
    const begins = (line) => starts[line] ?? Number.POSITIVE_INFINITY;
    const holds = (line, offset) => begins(line) <= offset && offset < begins(line + 1);
    return (offset) => {
        if (!holds(last, offset))
            last = holds(last + 1, offset) ? last + 1 : search(starts, offset);
        return { offset, line: last + 1, column: offset - begins(last) + 1 };
    };
}
function search(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}


/***/ }),

/***/ 5459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ looksLikePlan),
/* harmony export */   gh: () => (/* binding */ looksLikeInput),
/* harmony export */   mr: () => (/* binding */ looksLikeTemplate)
/* harmony export */ });
function looksLikeInput(text) {
    return looksLikePlan(text) || looksLikeTemplate(text);
}
function looksLikePlan(text) {
    return text.includes('"planned_values"') || text.includes('"resource_changes"');
}
function looksLikeTemplate(text) {
    return text.includes('AWS::') && /(?:^|[{,]\s{0,1000}|["'])Resources["']?\s{0,100}:/m.test(text);
}


/***/ }),

/***/ 7995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
const MAX_DEPTH = 1000;
function member(node, key) {
    if (node?.kind !== 'map' || node.tag !== undefined)
        return undefined;
    return node.entries.findLast((candidate) => candidate.key === key);
}
function scalarText(node) {
    if (node === undefined || node.tag !== undefined)
        return undefined;
    if (node.kind === 'string')
        return node.value;
    return node.kind === 'number' || node.kind === 'boolean' ? node.source : undefined;
}


/***/ }),

/***/ 5563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Kw: () => (/* binding */ nearPath),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   gA: () => (/* binding */ foldersUpToGitRoot),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1493);



function showPath(path, cwd) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path) || '.';
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? shown.replaceAll('\\', '/') : shown;
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
function exists(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
function foldersUpToGitRoot(folder) {
    const folders = [];
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        folders.push(at);
        if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return folders;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return folders.slice(0, 1);
    }
}
function nearPath(path) {
    const slashed = path.replaceAll('\\', '/');
    if (slashed !== path && exists(slashed))
        return slashed;
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path);
    const names = path.slice(root.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    let folder = root;
    for (const [index, name] of names.entries()) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (exists(next)) {
            folder = next;
            continue;
        }
        const close = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, siblings(folder));
        const meant = close === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, close, ...names.slice(index + 1));
        return meant !== undefined && exists(meant) ? meant : undefined;
    }
    return undefined;
}
function siblings(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ showRoute)
/* harmony export */ });
function showRoute(route) {
    let text = '';
    for (const step of route) {
        if (typeof step === 'number')
            text += `[${step}]`;
        else
            text += text === '' ? step : `.${step}`;
    }
    return text;
}


/***/ }),

/***/ 7859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sayError),
/* harmony export */   R: () => (/* binding */ sayNoFile),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1461);



const longestText = node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH;
function readText(path, limit = longestText) {
    const bytes = readBytes(path, limit);
    if (!(bytes instanceof Uint8Array))
        return bytes;
    if (!(0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w)(bytes, [0x1f, 0x8b]))
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(bytes);
    const unpacked = unpack(bytes, limit);
    if (!(unpacked instanceof Uint8Array))
        return unpacked;
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w)(unpacked, [0x1f, 0x8b])
        ? problem('it is packed with gzip twice; unpack it once')
        : (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D)(unpacked);
}
function readBytes(path, limit) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        if (!stats.isFile())
            return problem(sayNoFile(stats));
        if (stats.size > limit)
            return problem(tooLarge(limit));
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
        return bytes.length > limit ? problem(tooLarge(limit)) : bytes;
    }
    catch (error) {
        return problem(sayError(error));
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function sayNoFile(stats) {
    if (stats.isDirectory())
        return 'it is a folder, where a file is needed';
    const kind = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
    return `it is ${kind}, not a file; write the plan or template to a file first`;
}
function sayError(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown error';
    return errors[code] ?? `it cannot be read (${code})`;
}
const errors = {
    ENOENT: 'no such file',
    ENOTDIR: 'no such file: a part of its path is a file, not a folder',
    EACCES: 'permission denied; give the user that runs passgate the right to read it',
    EPERM: 'permission denied; give the user that runs passgate the right to read it',
    EISDIR: 'it is a folder, where a file is needed',
    ELOOP: 'its symbolic links lead in a circle',
    ENAMETOOLONG: 'its path is too long for this system',
    ENOSPC: 'no space is left on the device',
    EROFS: 'the file system is read-only',
    ENXIO: 'it is a pipe or a socket, not a file; write the plan or template to a file first',
};
function unpack(bytes, limit) {
    try {
        return process.getBuiltinModule('node:zlib').gunzipSync(bytes, { maxOutputLength: limit });
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return problem(tooLarge(limit));
        return problem(`its gzip data is ${code === 'Z_BUF_ERROR' ? 'cut off' : 'damaged'}; write the file again`);
    }
}
function tooLarge(limit) {
    const size = limit >= 2 ** 20 ? `${Math.ceil(limit / 2 ** 20)} MiB` : `${limit} bytes`;
    return `it holds more than ${size} of text, the most that this version reads; plan in smaller parts, or scan the module that has the IAM resources`;
}
function problem(message) {
    return { problem: { message, skippable: false } };
}


/***/ }),

/***/ 1493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   w: () => (/* binding */ meant)
/* harmony export */ });
const LONGEST = 64;
function suggest(word, candidates) {
    if (word.length > LONGEST)
        return undefined;
    let best;
    let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= least || candidate.length > LONGEST)
            continue;
        const found = distance(word.toLowerCase(), candidate.toLowerCase());
        if (found >= least)
            continue;
        least = found;
        best = candidate;
    }
    return best;
}
function meant(word, candidates, before = '') {
    const suggestion = suggest(word, candidates);
    return suggestion === undefined ? '' : `; did you mean \`${before}${suggestion}\`?`;
}
function distance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                cost = Math.min(cost, at(before, column - 2) + 1);
            current.push(cost);
        }
        before = above;
        above = current;
    }
    return at(above, b.length);
}
function at(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 1504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   lI: () => (/* binding */ nameOfKind),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mz: () => (/* binding */ memberAt),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   ol: () => (/* binding */ members)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function member(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function memberAt(value, ...keys) {
    let current = value;
    for (const key of keys)
        current = member(current, key);
    return current;
}
function items(value) {
    return Array.isArray(value) ? value : [];
}
function members(value) {
    return isObject(value) ? Object.entries(value) : [];
}
function asString(value) {
    return typeof value === 'string' ? value : undefined;
}
function nameOfKind(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return 'a string';
    return typeof value === 'number' ? 'a number' : 'a boolean';
}


/***/ }),

/***/ 8487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ad: () => (/* binding */ isState),
/* harmony export */   q5: () => (/* binding */ isPlan),
/* harmony export */   vl: () => (/* binding */ planMembers)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);

function planMembers(json) {
    return {
        formatVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'format_version'),
        plannedValues: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'planned_values'),
        resourceChanges: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'resource_changes'),
        deferredChanges: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'deferred_changes'),
        priorState: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'prior_state'),
        configuration: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'configuration'),
        variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'variables'),
        complete: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'complete'),
        errored: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'errored'),
    };
}
function isPlan(json) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'planned_values') !== undefined || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'resource_changes') !== undefined)
        return true;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'format_version') !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'configuration') !== undefined;
}
function isState(json) {
    if (isPlan(json))
        return false;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'format_version') !== undefined)
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'values') !== undefined;
    return ['version', 'serial', 'lineage'].every((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, key) !== undefined);
}


/***/ }),

/***/ 5770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   f_: () => (/* binding */ entry)
/* harmony export */ });
function entry(map, key) {
    return map.entries.findLast((candidate) => candidate.key === key)?.value;
}
function literal(value) {
    if (value?.kind !== 'text')
        return undefined;
    if (value.parts.length === 0)
        return '';
    const [only] = value.parts;
    return value.parts.length === 1 && typeof only === 'string' ? only : undefined;
}
function text(parts, base) {
    const joined = [];
    for (const part of parts) {
        const last = joined.at(-1);
        if (part === '')
            continue;
        if (typeof part === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + part;
        else
            joined.push(part);
    }
    return { ...base, kind: 'text', parts: joined };
}


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ causesIn),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

function causesIn(statement) {
    const { effectCause, principals, actions, resources, conditions, openConditions } = statement;
    const elements = [
        ...(principals?.items ?? []),
        ...actions.items,
        ...(resources?.items ?? []),
        ...conditions.flatMap(({ values }) => values),
    ];
    const open = [principals, actions, resources, ...conditions].map((list) => list?.open);
    return [effectCause, ...elements.map((element) => element.cause), ...open, openConditions].filter((cause) => cause !== undefined);
}
function malformed(expression, place) {
    return { kind: 'malformed', expression, place };
}
function causeOf(value, what) {
    if (value.kind === 'unknown')
        return value.cause;
    if (value.kind === 'text') {
        const holes = value.parts.filter((part) => typeof part !== 'string');
        for (const hole of holes)
            if (hole.of === 'unknown')
                return hole.cause;
        for (const hole of holes) {
            if (hole.of !== 'resource')
                continue;
            return { kind: hole.exact ? 'apply' : 'no-source', expression: (0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showReference */ .nj)(hole), place: hole.place };
        }
    }
    return malformed(what, value.place);
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   fS: () => (/* binding */ showCause),
/* harmony export */   nj: () => (/* binding */ showReference)
/* harmony export */ });
function show(value) {
    if (value.sensitive)
        return '(sensitive value)';
    switch (value.kind) {
        case 'text':
            return value.parts
                .map((part) => (typeof part === 'string' ? part : showHole(part, value.parts.length === 1)))
                .join('');
        case 'scalar':
            return String(value.value);
        case 'unknown':
            return value.cause.expression;
        case 'absent':
            return 'nothing';
        case 'list':
            return value.items.length === 1 && value.items[0] !== undefined
                ? show(value.items[0])
                : `${value.items.length} items`;
        case 'map':
            return 'an object';
    }
}
function showHole(hole, alone) {
    const text = hole.of === 'symbol' ? symbols[hole.name] : hole.of === 'unknown' ? hole.cause.expression : showReference(hole);
    return alone || text.startsWith('${') ? text : `\${${text}}`;
}
function showReference({ address, attribute }) {
    return attribute === '' ? address : `${address}.${attribute}`;
}
const symbols = {
    account: 'AWS::AccountId',
    partition: 'AWS::Partition',
    region: 'AWS::Region',
    'url-suffix': 'AWS::URLSuffix',
    'stack-name': 'AWS::StackName',
    'stack-id': 'AWS::StackId',
};
function showCause(cause) {
    switch (cause.kind) {
        case 'apply':
            return `\`${cause.expression}\` is known only after apply`;
        case 'parameter':
            return `\`${cause.expression}\` has no default`;
        case 'outside':
            return `\`${cause.expression}\` is not part of this change`;
        case 'no-source':
            return `the plan says only that it is made from \`${cause.expression}\`, not how`;
        case 'unsupported':
            return `\`${cause.expression}\` is not evaluated by this version`;
        case 'malformed':
            return `it has ${cause.expression}`;
        case 'undecided':
            return cause.expression;
        case 'limited':
            return `${cause.expression} may take it away`;
    }
}


/***/ }),

/***/ 7585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ buildWorld)
});

// EXTERNAL MODULE: ./lib/data/lookup.js
var lookup = __webpack_require__(4595);
// EXTERNAL MODULE: ./lib/model/causes.js
var causes = __webpack_require__(8800);
// EXTERNAL MODULE: ./lib/model/show.js
var show = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/model/find-iam.js



class IamIndex {
    names;
    byKey = new Map();
    constructor(resources, names) {
        this.names = names;
        for (const resource of resources) {
            const identity = names.identity(resource);
            if (identity === undefined)
                continue;
            const { kind } = identity.type;
            this.add(identity, 'name', kind, identity.name, []);
            this.add(identity, 'name', kind, identity.name, [resource.account ?? '']);
            const own = splitArn(identity.arn);
            if (own === undefined)
                continue;
            this.add(identity, 'arn', kind, own.resource, own.account);
            this.add(identity, 'arn in some account', kind, own.resource, []);
            if (!isKnown(own.account))
                this.add(identity, 'arn in the own account', kind, own.resource, []);
        }
    }
    find(value, on, kinds) {
        if (value.kind !== 'text')
            return { is: 'unknown', cause: (0,causes/* causeOf */.rl)(value, 'something that is no text') };
        const [first] = value.parts;
        if (value.parts.length === 1 && typeof first === 'object' && first.of === 'resource') {
            const target = this.names.resource(first.address);
            const identity = target && this.names.identity(target);
            if (identity !== undefined && kinds.includes(identity.type.kind))
                return { is: 'inside', identity };
            const expression = (0,show/* showReference */.nj)(first);
            if (identity === undefined || (0,lookup/* lookup */.$)(identity.type.yields, first.attribute) !== 'name') {
                return { is: 'unknown', cause: { kind: 'apply', expression, place: value.place } };
            }
            return this.byName(identity.name, on, kinds) ?? { is: 'outside', shown: expression };
        }
        const unknown = value.parts.some((part) => typeof part === 'object' && part.of === 'unknown');
        if (unknown)
            return { is: 'unknown', cause: (0,causes/* causeOf */.rl)(value, (0,show/* show */.WU)(value)) };
        const pieces = this.names.pieces(value, on);
        const found = this.byArn(pieces, kinds, value) ?? this.byName(pieces, on, kinds);
        if (found !== undefined)
            return found;
        if (pieces.some(isUnknown))
            return { is: 'unknown', cause: (0,causes/* causeOf */.rl)(value, (0,show/* show */.WU)(value)) };
        return { is: 'outside', shown: value.sensitive ? (0,show/* show */.WU)(value) : pieces.map(showPiece).join('') };
    }
    byArn(pieces, kinds, value) {
        const arn = splitArn(pieces);
        if (arn === undefined)
            return undefined;
        const found = this.only(kinds.flatMap((kind) => this.get('arn', kind, arn.resource, arn.account)));
        if (found !== undefined)
            return found;
        const where = isKnown(arn.account) ? 'arn in the own account' : 'arn in some account';
        const [near] = kinds.flatMap((kind) => this.get(where, kind, arn.resource, []));
        if (near === undefined)
            return undefined;
        const expression = `whether \`${(0,show/* show */.WU)(value)}\` is ${near.resource.address} cannot be told`;
        return { is: 'unknown', cause: { kind: 'undecided', expression, place: value.place } };
    }
    byName(name, on, kinds) {
        const accounts = on.account === undefined ? [[]] : [[on.account], ['']];
        return this.only(kinds.flatMap((kind) => accounts.flatMap((account) => this.get('name', kind, name, account))));
    }
    only(candidates) {
        const managed = candidates.filter(({ resource }) => resource.mode === 'managed');
        const [first, second] = managed.length > 0 ? managed : candidates.slice(0, 1);
        if (first === undefined)
            return undefined;
        if (second === undefined)
            return { is: 'inside', identity: first };
        const expression = `whether that is ${first.resource.address} or ${second.resource.address} cannot be told`;
        return { is: 'unknown', cause: { kind: 'undecided', expression, place: first.resource.place } };
    }
    get(by, kind, name, account) {
        const found = this.byKey.get(keyOf(by, kind, name, account));
        if (found === undefined)
            return [];
        return found.data === undefined ? found.managed : [...found.managed, found.data];
    }
    add(identity, by, kind, name, account) {
        const key = keyOf(by, kind, name, account);
        const found = this.byKey.get(key) ?? { managed: [] };
        this.byKey.set(key, found);
        if (identity.resource.mode === 'data')
            found.data ??= identity;
        else if (found.managed.length < 2)
            found.managed.push(identity);
    }
}
function splitArn(pieces) {
    const segments = [[]];
    for (const piece of pieces) {
        if (typeof piece !== 'string') {
            segments.at(-1)?.push(piece);
            continue;
        }
        for (const [index, text] of piece.split(':').entries()) {
            if (index > 0)
                segments.push([]);
            if (text !== '')
                segments.at(-1)?.push(text);
        }
    }
    const [scheme, , , , account, resource] = segments;
    return scheme?.[0] === 'arn' && account !== undefined && resource !== undefined ? { account, resource } : undefined;
}
function isKnown(account) {
    return account.every((piece) => typeof piece === 'string');
}
function isUnknown(piece) {
    return typeof piece !== 'string' && piece.stands === 'unknown';
}
function keyOf(by, kind, ...texts) {
    const keys = texts.map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.stands, piece.name])));
    return JSON.stringify([by, kind, ...keys]);
}
function showPiece(piece) {
    return typeof piece === 'string' ? piece : `\${${piece.name}}`;
}

;// CONCATENATED MODULE: ./lib/data/attachments.js
const terraformInline = (holder) => [{ policy: 'self', holders: [holder] }];
const terraformAttached = (holder) => [{ policy: 'policy_arn', holders: [holder] }];
const own = { policy: 'self', holders: ['self'] };
const listed = [{ policy: 'self', holders: ['Roles[]', 'Users[]', 'Groups[]'] }];
const attachments = {
    aws_iam_role: [own, { policy: 'managed_policy_arns[]', holders: ['self'] }],
    aws_iam_role_policy: terraformInline('role'),
    aws_iam_user_policy: terraformInline('user'),
    aws_iam_group_policy: terraformInline('group'),
    aws_iam_role_policy_attachment: terraformAttached('role'),
    aws_iam_user_policy_attachment: terraformAttached('user'),
    aws_iam_group_policy_attachment: terraformAttached('group'),
    aws_iam_policy_attachment: [{ policy: 'policy_arn', holders: ['roles[]', 'users[]', 'groups[]'] }],
    aws_iam_role_policy_attachments_exclusive: [{ policy: 'policy_arns[]', holders: ['role_name'] }],
    aws_iam_user_policy_attachments_exclusive: [{ policy: 'policy_arns[]', holders: ['user_name'] }],
    aws_iam_group_policy_attachments_exclusive: [{ policy: 'policy_arns[]', holders: ['group_name'] }],
    'AWS::IAM::Role': [own, { policy: 'ManagedPolicyArns[]', holders: ['self'] }],
    'AWS::IAM::User': [own, { policy: 'ManagedPolicyArns[]', holders: ['self'] }],
    'AWS::IAM::Group': [own, { policy: 'ManagedPolicyArns[]', holders: ['self'] }],
    'AWS::IAM::Policy': listed,
    'AWS::IAM::ManagedPolicy': listed,
    'AWS::IAM::RolePolicy': [{ policy: 'self', holders: ['RoleName'] }],
    'AWS::IAM::UserPolicy': [{ policy: 'self', holders: ['UserName'] }],
    'AWS::IAM::GroupPolicy': [{ policy: 'self', holders: ['GroupName'] }],
};
const ownBoundaries = { 'AWS::SSO::PermissionSet': 'PermissionsBoundary' };
const memberships = {
    aws_iam_user_group_membership: { users: ['user'], groups: ['groups[]'] },
    aws_iam_group_membership: { users: ['users[]'], groups: ['group'] },
    'AWS::IAM::User': { users: ['self'], groups: ['Groups[]'] },
    'AWS::IAM::UserToGroupAddition': { users: ['Users[]'], groups: ['GroupName'] },
};

// EXTERNAL MODULE: ./lib/input/value.js
var input_value = __webpack_require__(5770);
// EXTERNAL MODULE: ./lib/input/json.js + 1 modules
var json = __webpack_require__(2914);
;// CONCATENATED MODULE: ./lib/model/json-text.js



function jsonText(text) {
    const { place } = text;
    const source = (0,input_value/* literal */.eu)(text);
    if (source === undefined)
        return { kind: 'unknown', cause: putTogether(text), place };
    const parsed = (0,json/* parseJson */.q)(source);
    if ('error' in parsed)
        return unreadable('text that is no JSON', place);
    const twice = parsed.duplicates[0];
    if (twice !== undefined)
        return unreadable(`the key \`${twice.key}\` twice`, place);
    const budget = { left: 1_000_000 + 4 * source.length };
    const value = toValue(parsed.node, place, text.sensitive === true, budget);
    return budget.left < 0 ? unreadable('JSON nested too deep for its size', place) : value;
}
function toValue(node, place, sensitive, budget) {
    budget.left -= place.route.length;
    if (budget.left < 0)
        return unreadable('', place);
    const base = sensitive ? { place, sensitive: true } : { place };
    const below = (step) => ({ ...place, route: [...place.route, step] });
    switch (node.kind) {
        case 'string':
            return { ...base, kind: 'text', parts: node.value === '' ? [] : [node.value] };
        case 'number':
        case 'boolean':
            return { ...base, kind: 'text', parts: [node.source] };
        case 'null':
            return { ...base, kind: 'absent', computed: false };
        case 'list':
            return {
                ...base,
                kind: 'list',
                items: node.items.map((item, index) => toValue(item, below(index), sensitive, budget)),
            };
        case 'map':
            return {
                ...base,
                kind: 'map',
                entries: node.entries.map(({ key, value }) => ({
                    key,
                    keyPlace: below(key),
                    value: toValue(value, below(key), sensitive, budget),
                })),
            };
        case 'broken':
            return { ...base, kind: 'unknown', cause: { kind: 'malformed', expression: node.source, place } };
    }
}
function putTogether(text) {
    const cause = (0,causes/* causeOf */.rl)(text, 'JSON that is put together');
    return cause.kind === 'malformed' || cause.kind === 'apply' ? { ...cause, kind: 'unsupported' } : cause;
}
function unreadable(expression, place) {
    return { kind: 'unknown', cause: { kind: 'malformed', expression, place }, place };
}

;// CONCATENATED MODULE: ./lib/model/select.js



function select_select(from, path) {
    let values = [from];
    for (const step of path.match(/[^.[\]()]+|\[[^\]]*\]|\(JSON\)/g) ?? [])
        values = values.flatMap((value) => take(value, step));
    return values.flatMap((value) => (value.kind === 'list' ? items(value) : present(value)));
}
function take(value, step) {
    if (value.kind === 'absent')
        return [];
    if (value.kind === 'unknown')
        return [value];
    if ((0,input_value/* literal */.eu)(value) === '' && step !== '[]')
        return [];
    if (step === '(JSON)')
        return value.kind === 'text' ? [jsonText(value)] : [value];
    if (step === '**')
        return everywhere(value);
    if (value.kind === 'list') {
        return step === '[]' ? items(value) : items(value).flatMap((item) => take(item, step));
    }
    if (step === '[]')
        return [value];
    if (value.kind !== 'map')
        return [select_unreadable(value)];
    if (step.startsWith('['))
        return matching(value, step.slice(1, -1)) ? [value] : [];
    const found = step === '*' ? value.entries : value.entries.filter(({ key }) => key === step);
    const values = found.map((one) => one.value);
    if (value.open !== undefined && (step === '*' || values.length === 0)) {
        values.push({ kind: 'unknown', cause: value.open, place: value.place });
    }
    return values;
}
function items(list) {
    const all = list.items.flatMap((item) => (item.kind === 'list' ? items(item) : present(item)));
    if (list.open !== undefined)
        all.push({ kind: 'unknown', cause: list.open, place: list.place });
    return all;
}
function present(value) {
    return value.kind === 'absent' ? [] : [value];
}
function matching(block, filter) {
    const equals = filter.indexOf('=');
    const key = filter.slice(0, equals);
    const found = (0,input_value/* entry */.f_)(block, key);
    if (found === undefined || found.kind === 'absent')
        return block.open !== undefined;
    const text = (0,input_value/* literal */.eu)(found);
    return text === undefined || text === filter.slice(equals + 1);
}
function everywhere(value) {
    const all = [];
    const queue = [value];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (next.kind === 'map') {
            all.push(next);
            for (const one of next.entries)
                queue.push(one.value);
        }
        else if (next.kind === 'list') {
            for (const item of next.items)
                queue.push(item);
            if (next.open !== undefined)
                all.push({ kind: 'unknown', cause: next.open, place: next.place });
        }
        else if (next.kind === 'unknown' && !isText(next))
            all.push(next);
    }
    return all;
}
function isText({ cause }) {
    return cause.kind === 'parameter' || cause.kind === 'outside';
}
function select_unreadable(value) {
    return { kind: 'unknown', cause: (0,causes/* causeOf */.rl)(value, 'a text where an object belongs'), place: value.place };
}

;// CONCATENATED MODULE: ./lib/model/holders.js




const principalKinds = ['role', 'user', 'group'];
class Holders {
    index;
    names;
    policiesOn = new Map();
    holdersOf = new Map();
    limits = new Map();
    heldBy = new Map();
    groupsOf = new Map();
    loosePolicies = [];
    looseCarriers = new Set();
    loosePrincipals = new Set();
    boundaries = new Set();
    heldElsewhere = new Set();
    constructor(resources, policies, index, names) {
        this.index = index;
        this.names = names;
        for (const policy of policies) {
            if (policy.as !== 'identity')
                continue;
            push(this.policiesOn, policy.on.address, policy);
            const limits = policy.statements
                .filter(({ effect }) => effect !== 'Allow')
                .map((statement) => ({ statement, policy }));
            if (limits.length > 0)
                this.limits.set(policy, limits);
        }
        const managed = resources.filter((resource) => resource.mode === 'managed');
        for (const resource of managed) {
            for (const attachment of (0,lookup/* lookup */.$)(attachments, resource.type) ?? [])
                this.attach(resource, attachment);
            this.noteBoundary(resource);
        }
        for (const resource of managed)
            this.join(resource);
    }
    grants(policy) {
        const { address } = policy.on;
        if (!this.boundaries.has(address) || this.holdersOf.has(address) || this.heldElsewhere.has(address))
            return true;
        return this.looseCarriers.has(address) || this.loosePrincipals.size > 0;
    }
    *of(policy) {
        const principals = this.holdersOf.get(policy.on.address) ?? [];
        for (const principal of principals)
            yield { principal, limits: repeatable(() => this.limitsOn(principal, policy)) };
        if (principals.length > 0)
            return;
        const boundary = boundaryOf(policy.on, (0,lookup/* lookup */.$)(ownBoundaries, policy.on.type));
        yield { principal: undefined, limits: [...boundary, ...(this.limits.get(policy) ?? [])] };
    }
    *limitsOn({ resource, type }, policy) {
        yield* boundaryOf(resource, type.boundary);
        yield* this.limits.get(policy) ?? [];
        const groups = this.groupsOf.get(resource.address) ?? [];
        const held = [resource.address, ...groups.map((group) => group.resource.address)];
        const others = [
            ...held.map((address) => this.heldBy.get(address) ?? []),
            this.loosePrincipals.has(resource.address) ? this.limits.keys() : this.loosePolicies,
        ];
        for (const list of others) {
            for (const other of list)
                if (other !== policy)
                    yield* this.limits.get(other) ?? [];
        }
    }
    noteBoundary(resource) {
        const boundary = this.names.identity(resource)?.type.boundary;
        for (const end of boundary === undefined ? [] : this.ends(resource, boundary, ['policy'])) {
            const identity = this.inside(end);
            const always = identity !== undefined && resource.when.every((one) => identity.resource.when.includes(one));
            if (always)
                this.boundaries.add(identity.resource.address);
        }
    }
    attach(resource, attachment) {
        const policies = this.ends(resource, attachment.policy, ['policy']);
        const holders = attachment.holders.flatMap((path) => this.ends(resource, path, principalKinds));
        for (const policy of policies) {
            for (const holder of holders)
                this.tie(policy, holder);
        }
    }
    tie(policy, holder) {
        const carrier = 'is' in policy ? (policy.is === 'inside' ? policy.identity.resource : undefined) : policy;
        const principal = this.inside(holder);
        const carried = carrier === undefined ? [] : (this.policiesOn.get(carrier.address) ?? []);
        const limiting = carried.filter((one) => this.limits.has(one));
        if (carrier !== undefined && principal !== undefined) {
            push(this.holdersOf, carrier.address, principal);
            for (const one of limiting)
                push(this.heldBy, principal.resource.address, one);
        }
        else if (carrier !== undefined && holders_isUnknown(holder)) {
            this.looseCarriers.add(carrier.address);
            for (const one of limiting)
                this.loosePolicies.push(one);
        }
        else if (carrier !== undefined) {
            this.heldElsewhere.add(carrier.address);
        }
        else if (principal !== undefined && holders_isUnknown(policy))
            this.loosePrincipals.add(principal.resource.address);
    }
    join(resource) {
        const membership = (0,lookup/* lookup */.$)(memberships, resource.type);
        const groups = membership?.groups.flatMap((path) => this.ends(resource, path, ['group'])) ?? [];
        const users = membership?.users.flatMap((path) => this.ends(resource, path, ['user'])) ?? [];
        for (const group of groups) {
            for (const user of users) {
                const [inGroup, member] = [this.inside(group), this.inside(user)];
                if (inGroup !== undefined && member !== undefined)
                    push(this.groupsOf, member.resource.address, inGroup);
                else if (member !== undefined && holders_isUnknown(group))
                    this.loosePrincipals.add(member.resource.address);
                else if (inGroup !== undefined && holders_isUnknown(user)) {
                    for (const one of this.heldBy.get(inGroup.resource.address) ?? [])
                        this.loosePolicies.push(one);
                }
            }
        }
    }
    inside(end) {
        if (!('is' in end))
            return this.names.identity(end);
        return end.is === 'inside' ? end.identity : undefined;
    }
    ends(resource, path, kinds) {
        if (path === 'self')
            return [resource];
        return select_select(resource.attributes, path).map((value) => this.index.find(value, resource, kinds));
    }
}
function holders_isUnknown(end) {
    return 'is' in end && end.is === 'unknown';
}
function boundaryOf(resource, attribute) {
    const [boundary] = attribute === undefined ? [] : select_select(resource.attributes, attribute).filter((value) => (0,input_value/* literal */.eu)(value) !== '');
    if (boundary === undefined)
        return [];
    const expression = `the permissions boundary of ${resource.address}`;
    return [{ boundary: { kind: 'limited', expression, place: boundary.place } }];
}
function repeatable(make) {
    return { [Symbol.iterator]: make };
}
function push(map, key, item) {
    const items = map.get(key);
    if (items === undefined)
        map.set(key, [item]);
    else
        items.push(item);
}

;// CONCATENATED MODULE: ./lib/data/iam-types.js
const terraform = { name: 'name', path: 'path', yields: { arn: 'arn', name: 'name', id: 'name' } };
const terraformPolicy = { name: 'name', path: 'path', yields: { arn: 'arn', name: 'name', id: 'arn' } };
const cloudControl = {
    path: 'path',
    yields: { arn: 'arn', id: 'name', role_name: 'name', user_name: 'name', group_name: 'name' },
};
const cloudformation = { path: 'Path', yields: { Arn: 'arn', Ref: 'name' } };
const iamTypes = {
    aws_iam_role: { kind: 'role', ...terraform, boundary: 'permissions_boundary' },
    aws_iam_user: { kind: 'user', ...terraform, boundary: 'permissions_boundary' },
    aws_iam_group: { kind: 'group', ...terraform },
    aws_iam_policy: { kind: 'policy', ...terraformPolicy },
    aws_iam_instance_profile: { kind: 'instance-profile', ...terraform, roles: ['role', 'role_name'] },
    awscc_iam_role: { kind: 'role', name: 'role_name', ...cloudControl, boundary: 'permissions_boundary' },
    awscc_iam_user: { kind: 'user', name: 'user_name', ...cloudControl, boundary: 'permissions_boundary' },
    awscc_iam_group: { kind: 'group', name: 'group_name', ...cloudControl },
    'AWS::IAM::Role': { kind: 'role', name: 'RoleName', ...cloudformation, boundary: 'PermissionsBoundary' },
    'AWS::IAM::User': { kind: 'user', name: 'UserName', ...cloudformation, boundary: 'PermissionsBoundary' },
    'AWS::IAM::Group': { kind: 'group', name: 'GroupName', ...cloudformation },
    'AWS::IAM::ManagedPolicy': {
        kind: 'policy',
        name: 'ManagedPolicyName',
        path: 'Path',
        yields: { Ref: 'arn', PolicyArn: 'arn' },
    },
    'AWS::IAM::InstanceProfile': {
        kind: 'instance-profile',
        name: 'InstanceProfileName',
        ...cloudformation,
        roles: ['Roles'],
    },
};
const arnType = {
    role: 'role',
    user: 'user',
    group: 'group',
    policy: 'policy',
    'instance-profile': 'instance-profile',
};

;// CONCATENATED MODULE: ./lib/model/identity.js




const anotherService = '\u{F0000}';
const DEEPEST = 50;
const LONGEST = 2048;
const LONGEST_TEXT = 16 * LONGEST;
class Names {
    byAddress = new Map();
    identified = new Map();
    followed = new Map();
    depth = 0;
    constructor(resources) {
        for (const resource of resources)
            this.byAddress.set(resource.address, resource);
    }
    resource(address) {
        return this.byAddress.get(address);
    }
    identity(resource) {
        const type = (0,lookup/* lookup */.$)(iamTypes, resource.type);
        if (type === undefined)
            return undefined;
        let identity = this.identified.get(resource.address);
        if (identity === undefined) {
            const name = this.nameOf(resource, type);
            identity = { resource, type, name, arn: this.arnOf(resource, type, name) };
            this.identified.set(resource.address, identity);
        }
        return identity;
    }
    pieces(text, of) {
        const lists = [];
        let left = LONGEST_TEXT;
        for (const part of text.parts) {
            const pieces = typeof part === 'string' ? [part] : this.hole(part, of);
            if (typeof part !== 'string')
                left -= sizeOf(pieces);
            if (left < 0)
                return [{ stands: 'unknown', name: 'a text too long' }];
            lists.push(pieces);
        }
        return join(lists);
    }
    hole(hole, of) {
        if (hole.of === 'symbol')
            return [symbol(hole.name, of)];
        if (hole.of === 'unknown')
            return [{ stands: 'unknown', name: hole.cause.expression }];
        const unknown = { stands: 'unknown', name: (0,show/* showReference */.nj)(hole) };
        const target = this.byAddress.get(hole.address);
        if (target === undefined || !hole.exact)
            return [unknown];
        const key = JSON.stringify([hole.address, hole.attribute]);
        const known = this.followed.get(key);
        if (known !== undefined || this.depth >= DEEPEST)
            return known ?? [unknown];
        this.followed.set(key, [unknown]);
        this.depth += 1;
        const found = this.follow(target, hole.attribute, unknown);
        this.depth -= 1;
        const pieces = sizeOf(found) > LONGEST ? [unknown] : found;
        this.followed.set(key, pieces);
        return pieces;
    }
    follow(target, attribute, unknown) {
        const known = answersFreely(target) ? undefined : (0,input_value/* entry */.f_)(target.attributes, attribute);
        if (known?.kind === 'text')
            return this.pieces(known, target);
        const identity = this.identity(target);
        if (identity === undefined)
            return isForeignArn(target, attribute) ? foreignArn(target, unknown) : [unknown];
        const yields = (0,lookup/* lookup */.$)(identity.type.yields, attribute);
        if (yields === undefined)
            return [unknown];
        return yields === 'arn' ? identity.arn : identity.name;
    }
    nameOf(resource, type) {
        const name = (0,input_value/* entry */.f_)(resource.attributes, type.name);
        return name?.kind === 'text'
            ? this.pieces(name, resource)
            : [{ stands: 'fixed', name: `${resource.address} name` }];
    }
    arnOf(resource, type, name) {
        const known = (0,input_value/* literal */.eu)((0,input_value/* entry */.f_)(resource.attributes, 'arn'));
        if (known !== undefined)
            return [known];
        const path = this.path((0,input_value/* entry */.f_)(resource.attributes, type.path), resource);
        return join([
            ['arn:', symbol('partition', resource), ':iam::', symbol('account', resource), `:${arnType[type.kind]}`],
            path,
            name,
        ]);
    }
    path(value, resource) {
        if (value?.kind === 'text')
            return this.pieces(value, resource);
        if (value === undefined || value.kind === 'absent')
            return ['/'];
        return ['/', { stands: 'unknown', name: `${resource.address} path` }];
    }
}
function sizeOf(pieces) {
    return pieces.reduce((size, piece) => size + (typeof piece === 'string' ? piece.length : 1), 0);
}
function join(lists) {
    const joined = [];
    for (const piece of lists.flat()) {
        const last = joined.at(-1);
        if (piece === '')
            continue;
        if (typeof piece === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + piece;
        else
            joined.push(piece);
    }
    return joined;
}
function symbol(name, of) {
    if (name === 'url-suffix')
        return of.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    const known = name === 'account' ? of.account : name === 'partition' ? of.partition : name === 'region' ? of.region : undefined;
    return known ?? { stands: name === 'stack-id' ? 'unknown' : 'fixed', name };
}
function isForeignArn(resource, attribute) {
    if (resource.type.startsWith('aws_iam_') || resource.type.startsWith('AWS::IAM::'))
        return false;
    if (resource.type === 'aws_caller_identity' || resource.type === 'aws_arn')
        return false;
    if (answersFreely(resource))
        return false;
    return ((resource.type.startsWith('aws_') && attribute === 'arn') ||
        (resource.type.startsWith('AWS::') && attribute === 'Arn'));
}
function answersFreely({ type }) {
    return /^AWS::CloudFormation::|::MODULE$|^(?!AWS::)[^:]*::/.test(type);
}
function foreignArn(resource, rest) {
    return ['arn:', symbol('partition', resource), `:${anotherService}:`, rest];
}

;// CONCATENATED MODULE: ./lib/data/policy-attributes.js
const inline = [{ path: 'Policies[].PolicyDocument', as: 'identity' }];
const policy_attributes_document = [{ path: 'PolicyDocument', as: 'identity', required: true }];
const policy_attributes_text = [{ path: 'policy', as: 'identity', required: true }];
const serverless = [{ path: 'Policies', as: 'identity', amongOthers: true }];
const cloudControlInline = [{ path: 'policies[].policy_document', as: 'identity' }];
const cloudControlDocument = [{ path: 'policy_document', as: 'identity' }];
const policyAttributes = {
    aws_iam_role: [
        { path: 'assume_role_policy', as: 'trust' },
        { path: 'inline_policy[].policy', as: 'identity' },
    ],
    aws_iam_policy: policy_attributes_text,
    aws_iam_role_policy: policy_attributes_text,
    aws_iam_user_policy: policy_attributes_text,
    aws_iam_group_policy: policy_attributes_text,
    aws_ssoadmin_permission_set_inline_policy: [{ path: 'inline_policy', as: 'identity' }],
    awscc_iam_role: [{ path: 'assume_role_policy_document', as: 'trust' }, ...cloudControlInline],
    awscc_iam_user: cloudControlInline,
    awscc_iam_group: cloudControlInline,
    awscc_iam_managed_policy: cloudControlDocument,
    awscc_iam_role_policy: cloudControlDocument,
    awscc_iam_user_policy: cloudControlDocument,
    awscc_iam_group_policy: cloudControlDocument,
    awscc_sso_permission_set: [{ path: 'inline_policy', as: 'identity' }],
    'AWS::IAM::Role': [{ path: 'AssumeRolePolicyDocument', as: 'trust' }, ...inline],
    'AWS::IAM::User': inline,
    'AWS::IAM::Group': inline,
    'AWS::IAM::Policy': policy_attributes_document,
    'AWS::IAM::ManagedPolicy': policy_attributes_document,
    'AWS::IAM::RolePolicy': policy_attributes_document,
    'AWS::IAM::UserPolicy': policy_attributes_document,
    'AWS::IAM::GroupPolicy': policy_attributes_document,
    'AWS::SSO::PermissionSet': [{ path: 'InlinePolicy', as: 'identity' }],
    'AWS::Serverless::Function': serverless,
    'AWS::Serverless::StateMachine': serverless,
};

;// CONCATENATED MODULE: ./lib/model/policy-variables.js

const escaped = { '*': '\u{F002A}', '?': '\u{F003F}', $: '$' };
function splitVariables(text) {
    const pieces = [];
    let from = 0;
    for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', from)) {
        const end = text.indexOf('}', start);
        if (end < 0)
            break;
        const inside = text.slice(start + 2, end);
        if (start > from)
            pieces.push(text.slice(from, start));
        pieces.push((0,lookup/* lookup */.$)(escaped, inside) ?? { stands: 'variable', name: inside });
        from = end + 1;
    }
    if (from < text.length)
        pieces.push(text.slice(from));
    return pieces;
}
function asText(text) {
    return text.replaceAll('${', '${$}{');
}

;// CONCATENATED MODULE: ./lib/model/decode.js




function decode(document, on, names) {
    const reader = new Reader(on, names, hasVariables(find(document, 'Version')));
    const statements = find(document, 'Statement');
    const decoded = [];
    const open = document.open ?? twice(document, ['version', 'statement']);
    if (statements === undefined) {
        if (open === undefined)
            decoded.push(decode_unreadable((0,causes/* malformed */.Qm)('a policy without `Statement`', document.place)));
    }
    else if (statements.value.kind === 'list') {
        for (const [index, item] of statements.value.items.entries())
            decoded.push(reader.statement(item, index));
        if (statements.value.open !== undefined)
            decoded.push(decode_unreadable(statements.value.open));
    }
    else
        decoded.push(reader.statement(statements.value, 0));
    if (open !== undefined)
        decoded.push(decode_unreadable(open));
    return decoded;
}
function decode_unreadable(cause) {
    const anything = { not: false, items: [], open: cause, place: cause.place };
    return {
        index: -1,
        sid: undefined,
        sidCause: cause,
        effect: 'unknown',
        effectCause: cause,
        actions: anything,
        resources: anything,
        principals: { not: false, items: [], open: cause },
        conditions: [],
        openConditions: cause,
        place: cause.place,
    };
}
function hasVariables(version) {
    const text = (0,input_value/* literal */.eu)(version?.value);
    return version !== undefined && text !== '2008-10-17';
}
function find(map, name) {
    return map.entries.findLast(({ key, value }) => value.kind !== 'absent' && key.toLowerCase() === name.toLowerCase());
}
function twice(map, names) {
    const seen = new Set();
    for (const { key, keyPlace, value } of map.entries) {
        if (value.kind === 'absent')
            continue;
        const name = key.toLowerCase();
        if (seen.has(name) && names.includes(name))
            return (0,causes/* malformed */.Qm)(`the element \`${key}\` twice`, keyPlace);
        seen.add(name);
    }
    return undefined;
}
const elementNames = [
    ...['sid', 'effect', 'principal', 'notprincipal'],
    ...['action', 'notaction', 'resource', 'notresource', 'condition'],
];
class Reader {
    on;
    names;
    variables;
    constructor(on, names, variables) {
        this.on = on;
        this.names = names;
        this.variables = variables;
    }
    statement(value, index) {
        if (value.kind !== 'map')
            return { ...decode_unreadable((0,causes/* causeOf */.rl)(value, 'a statement that is no object')), index, place: value.place };
        const clash = twice(value, elementNames);
        if (clash !== undefined)
            return { ...decode_unreadable(clash), index, place: value.place };
        const stranger = value.entries.find(({ key }) => !elementNames.includes(key.toLowerCase()));
        const open = value.open ?? (stranger && (0,causes/* malformed */.Qm)(`the element \`${stranger.key}\``, stranger.keyPlace));
        const resources = this.patterns(value, 'Resource', 'NotResource');
        const principals = this.principals(value);
        const conditions = this.conditions(find(value, 'Condition')?.value);
        return {
            index,
            ...sidOf(value),
            ...effectOf(value),
            actions: this.patterns(value, 'Action', 'NotAction') ?? missing('a statement without `Action`', value),
            ...(resources !== undefined && { resources }),
            ...(principals !== undefined && { principals }),
            ...conditions,
            ...(open !== undefined && { openConditions: open }),
            place: value.place,
        };
    }
    patterns(statement, name, complement) {
        const entry = find(statement, name);
        const not = find(statement, complement);
        if (entry !== undefined && not !== undefined) {
            const cause = (0,causes/* malformed */.Qm)(`both \`${name}\` and \`${complement}\``, not.keyPlace);
            return { not: false, items: [], open: cause, place: not.keyPlace };
        }
        const present = entry ?? not;
        if (present === undefined) {
            return statement.open === undefined
                ? undefined
                : { not: false, items: [], open: statement.open, place: statement.place };
        }
        const { items, open } = this.elements(present.value);
        return { not: entry === undefined, items, ...(open !== undefined && { open }), place: present.value.place };
    }
    elements(value) {
        if (value.kind !== 'list')
            return value.kind === 'absent' ? { items: [] } : { items: [this.element(value)] };
        const items = value.items.filter((item) => item.kind !== 'absent').map((item) => this.element(item));
        return value.open === undefined ? { items } : { items, open: value.open };
    }
    element(value) {
        if (value.kind === 'text')
            return this.text(value);
        if (value.kind === 'scalar')
            return { value, pieces: [String(value.value)] };
        const cause = (0,causes/* causeOf */.rl)(value, 'a list or object where a text belongs');
        return { value, pieces: [{ stands: 'unknown', name: cause.expression }], cause };
    }
    text(value) {
        const written = this.names.pieces(value, this.on);
        const pieces = written.flatMap((piece) => typeof piece !== 'string' ? [piece] : this.variables ? splitVariables(piece) : [asText(piece)]);
        const known = pieces.every((piece) => typeof piece === 'string' || piece.stands !== 'unknown');
        return known ? { value, pieces } : { value, pieces, cause: (0,causes/* causeOf */.rl)(value, (0,show/* show */.WU)(value)) };
    }
    principals(statement) {
        const entry = find(statement, 'Principal');
        const present = entry ?? find(statement, 'NotPrincipal');
        if (present === undefined) {
            return statement.open === undefined ? undefined : { not: false, items: [], open: statement.open };
        }
        const { value } = present;
        const not = entry === undefined;
        if (!not && find(statement, 'NotPrincipal') !== undefined) {
            return { not, items: [], open: (0,causes/* malformed */.Qm)('both `Principal` and `NotPrincipal`', present.keyPlace) };
        }
        if ((0,input_value/* literal */.eu)(value) === '*')
            return { not, items: [{ kind: 'any', value, pieces: ['*'] }] };
        if (value.kind !== 'map')
            return { not, items: [], open: (0,causes/* causeOf */.rl)(value, 'a principal that is neither "*" nor an object') };
        const items = [];
        let { open } = value;
        for (const { key, keyPlace, value: listed } of value.entries) {
            const kind = decode_principalKinds.find((candidate) => candidate.toLowerCase() === key.toLowerCase());
            const read = this.elements(listed);
            if (kind === undefined)
                open = (0,causes/* malformed */.Qm)(`principal type \`${key}\``, keyPlace);
            else
                for (const item of read.items)
                    items.push({ ...item, kind });
            open = read.open ?? open;
        }
        return open === undefined ? { not, items } : { not, items, open };
    }
    conditions(value) {
        if (value === undefined)
            return { conditions: [] };
        if (value.kind !== 'map')
            return { conditions: [], openConditions: (0,causes/* causeOf */.rl)(value, 'a condition that is no object') };
        const conditions = [];
        let openConditions = value.open;
        for (const { key: operator, value: keys } of value.entries) {
            if (keys.kind === 'absent')
                continue;
            if (keys.kind !== 'map') {
                openConditions = (0,causes/* causeOf */.rl)(keys, `a condition operator \`${operator}\` without keys`);
                continue;
            }
            for (const { key, value: values } of keys.entries) {
                if (values.kind === 'absent')
                    continue;
                const { items, open } = this.elements(values);
                conditions.push({ operator, key, values: items, ...(open !== undefined && { open }) });
            }
            openConditions = keys.open ?? openConditions;
        }
        return openConditions === undefined ? { conditions } : { conditions, openConditions };
    }
}
const decode_principalKinds = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
function sidOf(statement) {
    const value = find(statement, 'Sid')?.value;
    const sid = (0,input_value/* literal */.eu)(value) ?? (value?.kind === 'scalar' ? String(value.value) : undefined);
    if (sid !== undefined)
        return { sid };
    const sidCause = value === undefined ? statement.open : (0,causes/* causeOf */.rl)(value, 'a `Sid` that is no text');
    return { sid, ...(sidCause !== undefined && { sidCause }) };
}
function effectOf(statement) {
    const value = find(statement, 'Effect')?.value;
    const text = (0,input_value/* literal */.eu)(value)?.toLowerCase();
    if (text === 'allow')
        return { effect: 'Allow' };
    if (text === 'deny')
        return { effect: 'Deny' };
    const cause = value === undefined ? statement.open : undefined;
    return {
        effect: 'unknown',
        effectCause: cause ?? (0,causes/* causeOf */.rl)(value ?? statement, 'an `Effect` that is neither Allow nor Deny'),
    };
}
function missing(what, statement) {
    const open = statement.open ?? (0,causes/* malformed */.Qm)(what, statement.place);
    return { not: false, items: [], open, place: statement.place };
}

;// CONCATENATED MODULE: ./lib/model/document-blocks.js


function documentPolicy(document, route) {
    const blocks = document.attributes;
    for (const merged of ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']) {
        const value = (0,input_value/* entry */.f_)(blocks, merged);
        if (value === undefined ||
            value.kind === 'absent' ||
            (0,input_value/* literal */.eu)(value) === '' ||
            (value.kind === 'list' && value.items.length === 0 && !value.open))
            continue;
        return { kind: 'unsupported', expression: `${document.address}.${merged}`, place: value.place };
    }
    const statement = (0,input_value/* entry */.f_)(blocks, 'statement');
    const statements = mapList(statement, [...route, 'Statement'], renderStatement);
    const version = (0,input_value/* entry */.f_)(blocks, 'version');
    const place = { ...document.place, route };
    const entries = [
        ['Version', version === undefined || version.kind === 'absent' ? constant('2012-10-17', place) : version],
    ];
    if (statements !== undefined)
        entries.push(['Statement', statements]);
    return map(place, entries, blocks.open);
}
function renderStatement(block, route) {
    if (block.kind !== 'map')
        return block;
    const place = { ...block.place, route };
    const part = (name) => (0,input_value/* entry */.f_)(block, name);
    const effect = part('effect');
    const entries = [
        ['Sid', part('sid')],
        ['Effect', effect === undefined || effect.kind === 'absent' ? constant('Allow', place) : effect],
        ['Action', texts(part('actions'), [...route, 'Action'])],
        ['NotAction', texts(part('not_actions'), [...route, 'NotAction'])],
        ['Resource', texts(part('resources'), [...route, 'Resource'])],
        ['NotResource', texts(part('not_resources'), [...route, 'NotResource'])],
        ['Principal', principals(part('principals'), [...route, 'Principal'])],
        ['NotPrincipal', principals(part('not_principals'), [...route, 'NotPrincipal'])],
        ['Condition', conditions(part('condition'), [...route, 'Condition'])],
    ];
    return map(place, entries.filter((pair) => pair[1] !== undefined && pair[1].kind !== 'absent'), block.open);
}
function texts(value, route) {
    if (isUnset(value))
        return undefined;
    return mapList(value, route, (item, at) => ({ ...rendered(item), place: { ...item.place, route: at } }));
}
function rendered(value) {
    if (value.kind !== 'text')
        return value;
    const parts = value.parts.map((part) => (typeof part === 'string' ? part.replaceAll('&{', '${') : part));
    return (0,input_value/* text */.Qq)(parts, value);
}
function principals(value, route) {
    if (value?.kind !== 'list')
        return value;
    if (isUnset(value))
        return undefined;
    const entries = [];
    let { open } = value;
    for (const block of value.items) {
        const type = (0,input_value/* literal */.eu)(memberOf(block, 'type'));
        const identifiers = texts(memberOf(block, 'identifiers'), route);
        const alone = value.items.length === 1 && open === undefined;
        if (type === '*' && alone && isEverybody(identifiers))
            return constant('*', { ...block.place, route });
        if (type !== undefined && identifiers !== undefined)
            entries.push([type, identifiers]);
        else
            open = unknownIn(block);
    }
    return map({ ...value.place, route }, entries, open);
}
function isEverybody(identifiers) {
    return identifiers?.kind === 'list' && identifiers.items.length === 1 && (0,input_value/* literal */.eu)(identifiers.items[0]) === '*';
}
function conditions(value, route) {
    if (value?.kind !== 'list')
        return value;
    if (isUnset(value))
        return undefined;
    const merged = new Map();
    let { open } = value;
    for (const block of value.items) {
        const test = (0,input_value/* literal */.eu)(memberOf(block, 'test'));
        const variable = (0,input_value/* literal */.eu)(memberOf(block, 'variable'));
        const values = texts(memberOf(block, 'values'), route);
        if (test === undefined || variable === undefined || values === undefined) {
            open = unknownIn(block);
            continue;
        }
        const key = JSON.stringify([test, variable]);
        const one = merged.get(key) ?? { test, variable, values: [], place: { ...block.place, route } };
        merged.set(key, one);
        for (const item of values.kind === 'list' ? values.items : [values])
            one.values.push(item);
        if (values.kind === 'list' && values.open !== undefined)
            one.open = values.open;
    }
    const entries = [...merged.values()].map(({ test, variable, values, place, open: more }) => {
        const list = { kind: 'list', items: values, place, ...(more !== undefined && { open: more }) };
        return [test, map(place, [[variable, list]])];
    });
    return map({ ...value.place, route }, entries, open);
}
function memberOf(block, key) {
    return block.kind === 'map' ? (0,input_value/* entry */.f_)(block, key) : undefined;
}
function isUnset(value) {
    return value?.kind === 'list' && value.items.length === 0 && value.open === undefined;
}
function unknownIn(block) {
    const within = block.kind === 'map' ? block.entries.map((one) => one.value) : [];
    const unknown = within.find((value) => value.kind !== 'absent' && (0,input_value/* literal */.eu)(value) === undefined && value.kind !== 'list');
    return (0,causes/* causeOf */.rl)(unknown ?? block, 'an incomplete block');
}
function mapList(value, route, each) {
    if (value?.kind !== 'list')
        return value && { ...value, place: { ...value.place, route } };
    const items = value.items.map((item, index) => each(item, [...route, index]));
    return { ...value, items, place: { ...value.place, route } };
}
function map(place, pairs, open) {
    const entries = pairs.map(([key, value]) => ({ key, keyPlace: value.place, value }));
    return { kind: 'map', entries, place, ...(open !== undefined && { open }) };
}
function constant(value, place) {
    return { kind: 'text', parts: [value], place };
}

;// CONCATENATED MODULE: ./lib/model/policies.js









function policiesOf(resource, names) {
    const attributes = resource.mode === 'managed' || resource.type === 'aws_iam_role'
        ? (0,lookup/* lookup */.$)(policyAttributes, resource.type)
        : undefined;
    return (attributes ?? []).flatMap((attribute) => {
        const values = select_select(resource.attributes, attribute.path)
            .filter((value) => (0,input_value/* literal */.eu)(value) !== '' && (attribute.amongOthers === undefined || isPolicy(value)));
        if (values.length === 0 && attribute.required)
            values.push(notSet(resource, attribute));
        return values.map((value) => read(value, resource, attribute, names));
    });
}
function notSet({ place: { route: _, ...where } }, { path }) {
    const place = { ...where, route: [path] };
    return { kind: 'unknown', cause: (0,causes/* malformed */.Qm)(`no \`${path}\``, place), place };
}
function isPolicy(value) {
    if (value.kind !== 'map')
        return value.kind === 'unknown';
    return value.open !== undefined || value.entries.some(({ key }) => key.toLowerCase() === 'statement');
}
function read(value, on, attribute, names) {
    const { document, content } = contentOf(value, names);
    const statements = content.kind === 'map' ? decode(content, on, names) : [decode_unreadable(reason(content))];
    return {
        on,
        as: attribute.as,
        route: value.place.route,
        statements,
        reading: readingOf(statements),
        document,
        place: value.place,
    };
}
function contentOf(value, names) {
    if (value.kind !== 'text')
        return { content: value };
    const [hole] = value.parts;
    if (value.parts.length !== 1 || typeof hole !== 'object' || hole.of !== 'resource')
        return { content: jsonText(value) };
    const document = names.resource(hole.address);
    const expression = (0,show/* showReference */.nj)(hole);
    if (document?.type !== 'aws_iam_policy_document' || !/^(minified_)?json$/.test(hole.attribute)) {
        return {
            content: { kind: 'unknown', cause: { kind: 'apply', expression, place: value.place }, place: value.place },
        };
    }
    if (!hole.exact) {
        const cause = { kind: 'no-source', expression, place: value.place };
        return { content: { kind: 'unknown', cause, place: value.place }, document };
    }
    const policy = documentPolicy(document, value.place.route);
    const known = policy.kind === 'map';
    return { content: known ? policy : { kind: 'unknown', cause: policy, place: value.place }, document };
}
function reason(content) {
    if (content.kind === 'unknown')
        return content.cause;
    return (0,causes/* malformed */.Qm)('a policy that is no JSON object', content.place);
}
function readingOf(statements) {
    const read = statements.filter((statement) => statement.index >= 0);
    if (read.length === 0 && statements.length > 0)
        return 'not-readable';
    return statements.every((statement) => (0,causes/* causesIn */.MC)(statement).length === 0) ? 'decoded' : 'partly-unknown';
}

;// CONCATENATED MODULE: ./lib/data/role-consumers.js
const roleConsumers = {
    'aws_api_gateway_account': [
        { path: 'cloudwatch_role_arn', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'aws_api_gateway_authorizer': [
        { path: 'authorizer_credentials', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'aws_api_gateway_integration': [
        { path: 'credentials', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'aws_api_gateway_rest_api': [
        { path: 'body(JSON).**.x-amazon-apigateway-integration.credentials', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'aws_apigatewayv2_api': [
        { path: 'body(JSON).**.x-amazon-apigateway-integration.credentials', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'aws_apigatewayv2_authorizer': [
        { path: 'authorizer_credentials_arn', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'aws_apigatewayv2_integration': [
        { path: 'credentials_arn', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'aws_appautoscaling_target': [
        { path: 'role_arn', profile: false, services: ['application-autoscaling.amazonaws.com'] },
    ],
    'aws_appconfig_configuration_profile': [
        { path: 'retrieval_role_arn', profile: false, services: ['appconfig.amazonaws.com'] },
    ],
    'aws_appconfig_environment': [
        { path: 'monitor[].alarm_role_arn', profile: false, services: ['appconfig.amazonaws.com'] },
    ],
    'aws_appconfig_extension': [
        { path: 'action_point[].action[].role_arn', profile: false, services: ['appconfig.amazonaws.com'] },
    ],
    'aws_apprunner_service': [
        { path: 'instance_configuration.instance_role_arn', profile: false, services: ['tasks.apprunner.amazonaws.com'] },
        { path: 'source_configuration.authentication_configuration.access_role_arn', profile: false, services: ['build.apprunner.amazonaws.com'] },
    ],
    'aws_appsync_api': [
        { path: 'event_config[].log_config[].cloudwatch_logs_role_arn', profile: false, services: ['appsync.amazonaws.com'] },
    ],
    'aws_appsync_datasource': [
        { path: 'service_role_arn', profile: false, services: ['appsync.amazonaws.com'] },
    ],
    'aws_appsync_graphql_api': [
        { path: 'log_config.cloudwatch_logs_role_arn', profile: false, services: ['appsync.amazonaws.com'] },
        { path: 'merged_api_execution_role_arn', profile: false, services: ['appsync.amazonaws.com'] },
    ],
    'aws_arcregionswitch_plan': [
        { path: 'execution_role', profile: false, services: ['arc-region-switch.amazonaws.com'] },
        { path: 'workflow[].step[].execution_approval_config[].approval_role', profile: false, services: ['arc-region-switch.amazonaws.com'] },
        { path: 'workflow[].step[].parallel_config[].step[].execution_approval_config[].approval_role', profile: false, services: ['arc-region-switch.amazonaws.com'] },
    ],
    'aws_autoscaling_group': [
        { path: 'initial_lifecycle_hook[].role_arn', profile: false, services: ['autoscaling.amazonaws.com'] },
        { path: 'service_linked_role_arn', profile: false, services: ['autoscaling.amazonaws.com'] },
    ],
    'aws_autoscaling_lifecycle_hook': [
        { path: 'role_arn', profile: false, services: ['autoscaling.amazonaws.com'] },
    ],
    'aws_backup_restore_testing_selection': [
        { path: 'iam_role_arn', profile: false, services: ['backup.amazonaws.com'] },
    ],
    'aws_backup_selection': [
        { path: 'iam_role_arn', profile: false, services: ['backup.amazonaws.com'] },
    ],
    'aws_batch_compute_environment': [
        { path: 'compute_resources.instance_role', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'compute_resources.spot_iam_fleet_role', profile: false, services: ['spotfleet.amazonaws.com'] },
        { path: 'service_role', profile: false, services: ['batch.amazonaws.com'] },
    ],
    'aws_batch_job_definition': [
        { path: 'container_properties(JSON).executionRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'container_properties(JSON).jobRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_agent_runtime': [
        { path: 'role_arn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_browser': [
        { path: 'execution_role_arn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_code_interpreter': [
        { path: 'execution_role_arn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_gateway': [
        { path: 'role_arn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_memory': [
        { path: 'memory_execution_role_arn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_memory_strategy': [
        { path: 'memory_execution_role_arn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_chatbot_slack_channel_configuration': [
        { path: 'iam_role_arn', profile: false, services: ['chatbot.amazonaws.com'] },
    ],
    'aws_chatbot_teams_channel_configuration': [
        { path: 'iam_role_arn', profile: false, services: ['chatbot.amazonaws.com'] },
    ],
    'aws_chimesdkmediapipelines_media_insights_pipeline_configuration': [
        { path: 'elements[].amazon_transcribe_call_analytics_processor_configuration.post_call_analytics_settings.data_access_role_arn', profile: false, services: ['transcribe.amazonaws.com'] },
        { path: 'resource_access_role_arn', profile: false, services: ['mediapipelines.chime.amazonaws.com'] },
    ],
    'aws_cloudformation_stack_set': [
        { path: 'administration_role_arn', profile: false, services: ['cloudformation.amazonaws.com'] },
    ],
    'aws_cloudfront_realtime_log_config': [
        { path: 'endpoint.kinesis_stream_config.role_arn', profile: false, services: ['cloudfront.amazonaws.com'] },
    ],
    'aws_cloudtrail': [
        { path: 'cloud_watch_logs_role_arn', profile: false, services: ['cloudtrail.amazonaws.com'] },
    ],
    'aws_cloudwatch_event_endpoint': [
        { path: 'role_arn', profile: false, services: ['events.amazonaws.com'] },
    ],
    'aws_cloudwatch_event_rule': [
        { path: 'role_arn', profile: false, services: ['events.amazonaws.com'] },
    ],
    'aws_cloudwatch_event_target': [
        { path: 'role_arn', profile: false, services: ['events.amazonaws.com'] },
    ],
    'aws_cloudwatch_log_subscription_filter': [
        { path: 'role_arn', profile: false, services: ['logs.amazonaws.com'] },
    ],
    'aws_codebuild_fleet': [
        { path: 'fleet_service_role', profile: false, services: ['codebuild.amazonaws.com'] },
    ],
    'aws_codebuild_project': [
        { path: 'build_batch_config.service_role', profile: false, services: ['codebuild.amazonaws.com'] },
        { path: 'resource_access_role', profile: false, services: ['codebuild.amazonaws.com'] },
        { path: 'service_role', profile: false, services: ['codebuild.amazonaws.com'] },
    ],
    'aws_codedeploy_deployment_group': [
        { path: 'service_role_arn', profile: false, services: ['codedeploy.amazonaws.com'] },
    ],
    'aws_codepipeline': [
        { path: 'role_arn', profile: false, services: ['codepipeline.amazonaws.com'] },
    ],
    'aws_cognito_managed_user_pool_client': [
        { path: 'analytics_configuration[].role_arn', profile: false, services: ['cognito-idp.amazonaws.com'] },
    ],
    'aws_cognito_user_pool': [
        { path: 'sms_configuration.sns_caller_arn', profile: false, services: ['cognito-idp.amazonaws.com'] },
    ],
    'aws_cognito_user_pool_client': [
        { path: 'analytics_configuration[].role_arn', profile: false, services: ['cognito-idp.amazonaws.com'] },
    ],
    'aws_config_configuration_aggregator': [
        { path: 'organization_aggregation_source.role_arn', profile: false, services: ['config.amazonaws.com'] },
    ],
    'aws_config_configuration_recorder': [
        { path: 'role_arn', profile: false, services: ['config.amazonaws.com'] },
    ],
    'aws_datapipeline_pipeline_definition': [
        { path: 'pipeline_object[].field[key=resourceRole].string_value', profile: false, services: ['ec2.amazonaws.com'] },
        { path: 'pipeline_object[].field[key=role].string_value', profile: false, services: ['datapipeline.amazonaws.com', 'elasticmapreduce.amazonaws.com'] },
    ],
    'aws_datazone_domain': [
        { path: 'domain_execution_role', profile: false, services: ['datazone.amazonaws.com', 'cloudformation.amazonaws.com'] },
    ],
    'aws_datazone_environment_blueprint_configuration': [
        { path: 'provisioning_role_arn', profile: false, services: ['datazone.amazonaws.com', 'cloudformation.amazonaws.com'] },
    ],
    'aws_db_instance': [
        { path: 'custom_iam_instance_profile', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'domain_iam_role_name', profile: false, services: ['directoryservice.rds.amazonaws.com', 'rds.amazonaws.com'] },
        { path: 'monitoring_role_arn', profile: false, services: ['monitoring.rds.amazonaws.com'] },
        { path: 's3_import.ingestion_role', profile: false, services: ['rds.amazonaws.com'] },
    ],
    'aws_db_instance_role_association': [
        { path: 'role_arn', profile: false, services: ['rds.amazonaws.com'] },
    ],
    'aws_db_option_group': [
        { path: 'option[].option_settings[name=IAM_ROLE_ARN].value', profile: false, services: ['rds.amazonaws.com'] },
    ],
    'aws_db_proxy': [
        { path: 'role_arn', profile: false, services: ['rds.amazonaws.com'] },
    ],
    'aws_dlm_lifecycle_policy': [
        { path: 'execution_role_arn', profile: false, services: ['dlm.amazonaws.com'] },
    ],
    'aws_ecs_capacity_provider': [
        { path: 'managed_instances_provider.instance_launch_template.ec2_instance_profile_arn', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'aws_ecs_express_gateway_service': [
        { path: 'execution_role_arn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'task_role_arn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
    ],
    'aws_ecs_task_definition': [
        { path: 'execution_role_arn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'task_role_arn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
    ],
    'aws_eks_addon': [
        { path: 'pod_identity_association[].role_arn', profile: false, services: ['pods.eks.amazonaws.com'] },
    ],
    'aws_eks_cluster': [
        { path: 'compute_config.node_role_arn', profile: false, services: ['ec2.amazonaws.com'] },
        { path: 'role_arn', profile: false, services: ['eks.amazonaws.com'] },
    ],
    'aws_eks_fargate_profile': [
        { path: 'pod_execution_role_arn', profile: false, services: ['eks-fargate-pods.amazonaws.com'] },
    ],
    'aws_eks_node_group': [
        { path: 'node_role_arn', profile: false, services: ['ec2.amazonaws.com'] },
    ],
    'aws_eks_pod_identity_association': [
        { path: 'role_arn', profile: false, services: ['pods.eks.amazonaws.com'] },
    ],
    'aws_elastic_beanstalk_environment': [
        { path: 'setting[name=IamInstanceProfile].value', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'aws_elasticsearch_domain': [
        { path: 'cognito_options.role_arn', profile: false, services: ['es.amazonaws.com'] },
    ],
    'aws_emr_cluster': [
        { path: 'autoscaling_role', profile: false, services: ['application-autoscaling.amazonaws.com', 'elasticmapreduce.amazonaws.com'] },
        { path: 'ec2_attributes.instance_profile', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'service_role', profile: false, services: ['elasticmapreduce.amazonaws.com'] },
    ],
    'aws_emr_studio': [
        { path: 'service_role', profile: false, services: ['elasticmapreduce.amazonaws.com'] },
        { path: 'user_role', profile: false, services: ['elasticmapreduce.amazonaws.com'] },
    ],
    'aws_flow_log': [
        { path: 'iam_role_arn', profile: false, services: ['vpc-flow-logs.amazonaws.com'] },
    ],
    'aws_glue_dev_endpoint': [
        { path: 'role_arn', profile: false, services: ['glue.amazonaws.com'] },
    ],
    'aws_glue_job': [
        { path: 'role_arn', profile: false, services: ['glue.amazonaws.com'] },
    ],
    'aws_grafana_workspace': [
        { path: 'role_arn', profile: false, services: ['grafana.amazonaws.com'] },
    ],
    'aws_iam_instance_profile': [
        { path: 'role', profile: false, services: ['ec2.amazonaws.com'] },
    ],
    'aws_imagebuilder_infrastructure_configuration': [
        { path: 'instance_profile_name', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'aws_instance': [
        { path: 'iam_instance_profile', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'aws_iot_provisioning_template': [
        { path: 'provisioning_role_arn', profile: false, services: ['iot.amazonaws.com'] },
    ],
    'aws_kinesis_firehose_delivery_stream': [
        { path: 'elasticsearch_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'elasticsearch_configuration.s3_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'elasticsearch_configuration.vpc_config.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'extended_s3_configuration.data_format_conversion_configuration.schema_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'extended_s3_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'extended_s3_configuration.s3_backup_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'http_endpoint_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'http_endpoint_configuration.s3_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'http_endpoint_configuration.secrets_manager_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'iceberg_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'iceberg_configuration.s3_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'kinesis_source_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'msk_source_configuration.authentication_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'opensearch_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'opensearch_configuration.s3_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'opensearch_configuration.vpc_config.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'opensearchserverless_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'opensearchserverless_configuration.s3_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'opensearchserverless_configuration.vpc_config.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'redshift_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'redshift_configuration.s3_backup_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'redshift_configuration.s3_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'redshift_configuration.secrets_manager_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'snowflake_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'snowflake_configuration.s3_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'snowflake_configuration.secrets_manager_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'splunk_configuration.s3_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'splunk_configuration.secrets_manager_configuration.role_arn', profile: false, services: ['firehose.amazonaws.com'] },
    ],
    'aws_lambda_capacity_provider': [
        { path: 'permissions_config[].capacity_provider_operator_role_arn', profile: false, services: ['lambda.amazonaws.com'] },
    ],
    'aws_lambda_function': [
        { path: 'role', profile: false, services: ['lambda.amazonaws.com'] },
    ],
    'aws_launch_configuration': [
        { path: 'iam_instance_profile', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'aws_launch_template': [
        { path: 'iam_instance_profile.arn', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'iam_instance_profile.name', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'aws_lexv2models_bot': [
        { path: 'role_arn', profile: false, services: ['lexv2.amazonaws.com'] },
    ],
    'aws_neptune_cluster': [
        { path: 'iam_roles[]', profile: false, services: ['rds.amazonaws.com'] },
    ],
    'aws_opensearch_application': [
        { path: 'iam_identity_center_options[].iam_role_for_identity_center_application_arn', profile: false, services: ['application.opensearchservice.amazonaws.com'] },
    ],
    'aws_opensearch_domain': [
        { path: 'cognito_options.role_arn', profile: false, services: ['es.amazonaws.com'] },
    ],
    'aws_pinpoint_email_channel': [
        { path: 'role_arn', profile: false, services: ['pinpoint.amazonaws.com'] },
    ],
    'aws_pipes_pipe': [
        { path: 'role_arn', profile: false, services: ['pipes.amazonaws.com'] },
        { path: 'target_parameters.ecs_task_parameters.overrides.execution_role_arn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'target_parameters.ecs_task_parameters.overrides.task_role_arn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
    ],
    'aws_quicksight_data_source': [
        { path: 'parameters.s3.role_arn', profile: false, services: ['quicksight.amazonaws.com'] },
    ],
    'aws_quicksight_vpc_connection': [
        { path: 'role_arn', profile: false, services: ['quicksight.amazonaws.com'] },
    ],
    'aws_rds_cluster': [
        { path: 'domain_iam_role_name', profile: false, services: ['directoryservice.rds.amazonaws.com', 'rds.amazonaws.com'] },
        { path: 'iam_roles[]', profile: false, services: ['rds.amazonaws.com'] },
        { path: 'monitoring_role_arn', profile: false, services: ['monitoring.rds.amazonaws.com'] },
        { path: 's3_import.ingestion_role', profile: false, services: ['rds.amazonaws.com'] },
    ],
    'aws_rds_cluster_instance': [
        { path: 'custom_iam_instance_profile', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'monitoring_role_arn', profile: false, services: ['monitoring.rds.amazonaws.com'] },
    ],
    'aws_rds_cluster_role_association': [
        { path: 'role_arn', profile: false, services: ['rds.amazonaws.com'] },
    ],
    'aws_rds_export_task': [
        { path: 'iam_role_arn', profile: false, services: ['export.rds.amazonaws.com'] },
    ],
    'aws_redshift_scheduled_action': [
        { path: 'iam_role', profile: false, services: ['scheduler.redshift.amazonaws.com'] },
    ],
    'aws_rekognition_stream_processor': [
        { path: 'role_arn', profile: false, services: ['rekognition.amazonaws.com'] },
    ],
    'aws_rolesanywhere_profile': [
        { path: 'role_arns[]', profile: false, services: ['rolesanywhere.amazonaws.com'] },
    ],
    'aws_s3_bucket': [
        { path: 'replication_configuration.role', profile: false, services: ['s3.amazonaws.com'] },
    ],
    'aws_s3_bucket_replication_configuration': [
        { path: 'role', profile: false, services: ['s3.amazonaws.com'] },
    ],
    'aws_sagemaker_domain': [
        { path: 'default_space_settings.execution_role', profile: false, services: ['sagemaker.amazonaws.com'] },
        { path: 'default_user_settings.execution_role', profile: false, services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_model': [
        { path: 'execution_role_arn', profile: false, services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_scheduler_schedule': [
        { path: 'target.role_arn', profile: false, services: ['scheduler.amazonaws.com'] },
    ],
    'aws_securitylake_data_lake': [
        { path: 'configuration[].replication_configuration[].role_arn', profile: false, services: ['s3.amazonaws.com'] },
        { path: 'meta_store_manager_role_arn', profile: false, services: ['lambda.amazonaws.com'] },
    ],
    'aws_securitylake_subscriber_notification': [
        { path: 'configuration[].https_notification_configuration[].target_role_arn', profile: false, services: ['events.amazonaws.com'] },
        { path: 'configuration[].sqs_notification_configuration[].https_notification_configuration[].target_role_arn', profile: false, services: ['events.amazonaws.com'] },
    ],
    'aws_sfn_state_machine': [
        { path: 'role_arn', profile: false, services: ['states.amazonaws.com'] },
    ],
    'aws_shield_drt_access_role_arn_association': [
        { path: 'role_arn', profile: false, services: ['drt.shield.amazonaws.com'] },
    ],
    'aws_spot_fleet_request': [
        { path: 'iam_fleet_role', profile: false, services: ['spotfleet.amazonaws.com'] },
        { path: 'launch_specification[].iam_instance_profile', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'launch_specification[].iam_instance_profile_arn', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'aws_spot_instance_request': [
        { path: 'iam_instance_profile', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'aws_ssm_activation': [
        { path: 'iam_role', profile: false, services: ['ssm.amazonaws.com'] },
    ],
    'aws_synthetics_canary': [
        { path: 'execution_role_arn', profile: false, services: ['lambda.amazonaws.com'] },
    ],
    'aws_transcribe_language_model': [
        { path: 'input_data_config.data_access_role_arn', profile: false, services: ['transcribe.amazonaws.com'] },
    ],
    'aws_transfer_server': [
        { path: 'logging_role', profile: false, services: ['transfer.amazonaws.com'] },
    ],
    'aws_transfer_user': [
        { path: 'role', profile: false, services: ['transfer.amazonaws.com'] },
    ],
    'AWS::ApiGateway::Account': [
        { path: 'CloudWatchRoleArn', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::ApiGateway::Authorizer': [
        { path: 'AuthorizerCredentials', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::ApiGateway::Method': [
        { path: 'Integration.Credentials', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::ApiGatewayV2::Api': [
        { path: 'CredentialsArn', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::ApiGatewayV2::Authorizer': [
        { path: 'AuthorizerCredentialsArn', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::ApiGatewayV2::Integration': [
        { path: 'CredentialsArn', profile: false, services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::AppConfig::ConfigurationProfile': [
        { path: 'RetrievalRoleArn', profile: false, services: ['appconfig.amazonaws.com'] },
    ],
    'AWS::AppConfig::Environment': [
        { path: 'Monitors[].AlarmRoleArn', profile: false, services: ['appconfig.amazonaws.com'] },
    ],
    'AWS::AppConfig::Extension': [
        { path: 'Actions[].RoleArn', profile: false, services: ['appconfig.amazonaws.com'] },
    ],
    'AWS::AppRunner::Service': [
        { path: 'InstanceConfiguration.InstanceRoleArn', profile: false, services: ['tasks.apprunner.amazonaws.com'] },
        { path: 'SourceConfiguration.AuthenticationConfiguration.AccessRoleArn', profile: false, services: ['build.apprunner.amazonaws.com'] },
    ],
    'AWS::AppSync::Api': [
        { path: 'EventConfig.LogConfig.CloudWatchLogsRoleArn', profile: false, services: ['appsync.amazonaws.com'] },
    ],
    'AWS::AppSync::DataSource': [
        { path: 'ServiceRoleArn', profile: false, services: ['appsync.amazonaws.com'] },
    ],
    'AWS::AppSync::GraphQLApi': [
        { path: 'LogConfig.CloudWatchLogsRoleArn', profile: false, services: ['appsync.amazonaws.com'] },
        { path: 'MergedApiExecutionRoleArn', profile: false, services: ['appsync.amazonaws.com'] },
    ],
    'AWS::ApplicationAutoScaling::ScalableTarget': [
        { path: 'RoleARN', profile: false, services: ['application-autoscaling.amazonaws.com'] },
    ],
    'AWS::AutoScaling::AutoScalingGroup': [
        { path: 'LifecycleHookSpecificationList[].RoleARN', profile: false, services: ['autoscaling.amazonaws.com'] },
        { path: 'ServiceLinkedRoleARN', profile: false, services: ['autoscaling.amazonaws.com'] },
    ],
    'AWS::AutoScaling::LaunchConfiguration': [
        { path: 'IamInstanceProfile', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::AutoScaling::LifecycleHook': [
        { path: 'RoleARN', profile: false, services: ['autoscaling.amazonaws.com'] },
    ],
    'AWS::Backup::BackupSelection': [
        { path: 'BackupSelection.IamRoleArn', profile: false, services: ['backup.amazonaws.com'] },
    ],
    'AWS::Backup::RestoreTestingSelection': [
        { path: 'IamRoleArn', profile: false, services: ['backup.amazonaws.com'] },
    ],
    'AWS::Batch::ComputeEnvironment': [
        { path: 'ComputeResources.InstanceRole', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.Ec2InstanceProfileArn', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'ComputeResources.SpotIamFleetRole', profile: false, services: ['spotfleet.amazonaws.com'] },
        { path: 'ServiceRole', profile: false, services: ['batch.amazonaws.com'] },
    ],
    'AWS::Batch::JobDefinition': [
        { path: 'ContainerProperties.ExecutionRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'ContainerProperties.JobRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'EcsProperties.TaskProperties[].ExecutionRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'EcsProperties.TaskProperties[].TaskRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'NodeProperties.NodeRangeProperties[].Container.ExecutionRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'NodeProperties.NodeRangeProperties[].Container.JobRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'NodeProperties.NodeRangeProperties[].EcsProperties.TaskProperties[].ExecutionRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'NodeProperties.NodeRangeProperties[].EcsProperties.TaskProperties[].TaskRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::BrowserCustom': [
        { path: 'ExecutionRoleArn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::CapacityProvider': [
        { path: 'ComputeConfiguration.Ec2Configuration.LaunchTemplateSource.LaunchParameters.InstanceProfileArn', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'PermissionsConfiguration.CapacityProviderOperatorRoleArn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::CodeInterpreterCustom': [
        { path: 'ExecutionRoleArn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::Gateway': [
        { path: 'RoleArn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::Harness': [
        { path: 'ExecutionRoleArn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::Memory': [
        { path: 'MemoryExecutionRoleArn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::OnlineEvaluationConfig': [
        { path: 'EvaluationExecutionRoleArn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::PaymentManager': [
        { path: 'RoleArn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::Runtime': [
        { path: 'RoleArn', profile: false, services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::Chatbot::MicrosoftTeamsChannelConfiguration': [
        { path: 'IamRoleArn', profile: false, services: ['chatbot.amazonaws.com'] },
    ],
    'AWS::Chatbot::SlackChannelConfiguration': [
        { path: 'IamRoleArn', profile: false, services: ['chatbot.amazonaws.com'] },
    ],
    'AWS::CloudTrail::EventDataStore': [
        { path: 'FederationRoleArn', profile: false, services: ['cloudtrail.amazonaws.com'] },
    ],
    'AWS::CloudTrail::Trail': [
        { path: 'CloudWatchLogsRoleArn', profile: false, services: ['cloudtrail.amazonaws.com'] },
    ],
    'AWS::CodeBuild::Fleet': [
        { path: 'FleetServiceRole', profile: false, services: ['codebuild.amazonaws.com'] },
    ],
    'AWS::CodeBuild::Project': [
        { path: 'BuildBatchConfig.ServiceRole', profile: false, services: ['codebuild.amazonaws.com'] },
        { path: 'ResourceAccessRole', profile: false, services: ['codebuild.amazonaws.com'] },
        { path: 'ServiceRole', profile: false, services: ['codebuild.amazonaws.com'] },
    ],
    'AWS::CodeDeploy::DeploymentGroup': [
        { path: 'ServiceRoleArn', profile: false, services: ['codedeploy.amazonaws.com'] },
    ],
    'AWS::CodePipeline::Pipeline': [
        { path: 'RoleArn', profile: false, services: ['codepipeline.amazonaws.com'] },
    ],
    'AWS::Cognito::UserPool': [
        { path: 'SmsConfiguration.SnsCallerArn', profile: false, services: ['cognito-idp.amazonaws.com'] },
    ],
    'AWS::Cognito::UserPoolClient': [
        { path: 'AnalyticsConfiguration.RoleArn', profile: false, services: ['cognito-idp.amazonaws.com'] },
    ],
    'AWS::Cognito::UserPoolRegionalConfigurationAttachment': [
        { path: 'SmsConfiguration.SnsCallerArn', profile: false, services: ['cognito-idp.amazonaws.com'] },
    ],
    'AWS::Config::ConfigurationAggregator': [
        { path: 'OrganizationAggregationSource.RoleArn', profile: false, services: ['config.amazonaws.com'] },
    ],
    'AWS::Config::ConfigurationRecorder': [
        { path: 'RoleARN', profile: false, services: ['config.amazonaws.com'] },
    ],
    'AWS::DMS::Endpoint': [
        { path: 'S3Settings.ServiceAccessRoleArn', profile: false, services: ['dms.amazonaws.com'] },
    ],
    'AWS::EC2::EC2Fleet': [
        { path: 'LaunchTemplateConfigs[].Overrides[].IamInstanceProfile.Arn', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'LaunchTemplateConfigs[].Overrides[].IamInstanceProfile.Name', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::EC2::FlowLog': [
        { path: 'DeliverLogsPermissionArn', profile: false, services: ['vpc-flow-logs.amazonaws.com'] },
    ],
    'AWS::EC2::Instance': [
        { path: 'IamInstanceProfile', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::EC2::LaunchTemplate': [
        { path: 'LaunchTemplateData.IamInstanceProfile.Arn', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'LaunchTemplateData.IamInstanceProfile.Name', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::EC2::SpotFleet': [
        { path: 'SpotFleetRequestConfigData.IamFleetRole', profile: false, services: ['spotfleet.amazonaws.com'] },
        { path: 'SpotFleetRequestConfigData.LaunchSpecifications[].IamInstanceProfile.Arn', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::ECS::CapacityProvider': [
        { path: 'ManagedInstancesProvider.InstanceLaunchTemplate.Ec2InstanceProfileArn', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::ECS::DaemonTaskDefinition': [
        { path: 'ExecutionRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'TaskRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
    ],
    'AWS::ECS::ExpressGatewayService': [
        { path: 'ExecutionRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'TaskRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
    ],
    'AWS::ECS::Service': [
        { path: 'Role', profile: false, services: ['ecs.amazonaws.com'] },
    ],
    'AWS::ECS::TaskDefinition': [
        { path: 'ExecutionRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'TaskRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
    ],
    'AWS::EKS::Addon': [
        { path: 'PodIdentityAssociations[].RoleArn', profile: false, services: ['pods.eks.amazonaws.com'] },
    ],
    'AWS::EKS::Cluster': [
        { path: 'ComputeConfig.NodeRoleArn', profile: false, services: ['ec2.amazonaws.com'] },
        { path: 'RoleArn', profile: false, services: ['eks.amazonaws.com'] },
    ],
    'AWS::EKS::FargateProfile': [
        { path: 'PodExecutionRoleArn', profile: false, services: ['eks-fargate-pods.amazonaws.com'] },
    ],
    'AWS::EKS::Nodegroup': [
        { path: 'NodeRole', profile: false, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::EKS::PodIdentityAssociation': [
        { path: 'RoleArn', profile: false, services: ['pods.eks.amazonaws.com'] },
    ],
    'AWS::EMR::Cluster': [
        { path: 'AutoScalingRole', profile: false, services: ['application-autoscaling.amazonaws.com', 'elasticmapreduce.amazonaws.com'] },
        { path: 'JobFlowRole', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'ServiceRole', profile: false, services: ['elasticmapreduce.amazonaws.com'] },
    ],
    'AWS::EMR::Studio': [
        { path: 'ServiceRole', profile: false, services: ['elasticmapreduce.amazonaws.com'] },
        { path: 'UserRole', profile: false, services: ['elasticmapreduce.amazonaws.com'] },
    ],
    'AWS::Elasticsearch::Domain': [
        { path: 'CognitoOptions.RoleArn', profile: false, services: ['es.amazonaws.com'] },
    ],
    'AWS::Events::Endpoint': [
        { path: 'RoleArn', profile: false, services: ['events.amazonaws.com'] },
    ],
    'AWS::Events::Rule': [
        { path: 'RoleArn', profile: false, services: ['events.amazonaws.com'] },
        { path: 'Targets[].RoleArn', profile: false, services: ['events.amazonaws.com'] },
    ],
    'AWS::Greengrass::Group': [
        { path: 'RoleArn', profile: false, services: ['greengrass.amazonaws.com'] },
    ],
    'AWS::IAM::InstanceProfile': [
        { path: 'Roles[]', profile: false, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::ImageBuilder::InfrastructureConfiguration': [
        { path: 'InstanceProfileName', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::KinesisFirehose::DeliveryStream': [
        { path: 'AmazonopensearchserviceDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'AmazonopensearchserviceDestinationConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'AmazonopensearchserviceDestinationConfiguration.S3Configuration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'AmazonopensearchserviceDestinationConfiguration.VpcConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'DatabaseSourceConfiguration.DatabaseSourceAuthenticationConfiguration.SecretsManagerConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'ElasticsearchDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'ElasticsearchDestinationConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'ElasticsearchDestinationConfiguration.S3Configuration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'ElasticsearchDestinationConfiguration.VpcConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.SchemaConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'ExtendedS3DestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'ExtendedS3DestinationConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'ExtendedS3DestinationConfiguration.S3BackupConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'HttpEndpointDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'HttpEndpointDestinationConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'HttpEndpointDestinationConfiguration.S3Configuration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'HttpEndpointDestinationConfiguration.SecretsManagerConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'IcebergDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'IcebergDestinationConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'IcebergDestinationConfiguration.S3Configuration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'KinesisStreamSourceConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'MSKSourceConfiguration.AuthenticationConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'RedshiftDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'RedshiftDestinationConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'RedshiftDestinationConfiguration.S3BackupConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'RedshiftDestinationConfiguration.S3Configuration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'RedshiftDestinationConfiguration.SecretsManagerConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'S3DestinationConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'SnowflakeDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'SnowflakeDestinationConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'SnowflakeDestinationConfiguration.S3Configuration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'SnowflakeDestinationConfiguration.SecretsManagerConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'SplunkDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'SplunkDestinationConfiguration.S3Configuration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
        { path: 'SplunkDestinationConfiguration.SecretsManagerConfiguration.RoleARN', profile: false, services: ['firehose.amazonaws.com'] },
    ],
    'AWS::Lambda::CapacityProvider': [
        { path: 'PermissionsConfig.CapacityProviderOperatorRoleArn', profile: false, services: ['lambda.amazonaws.com'] },
    ],
    'AWS::Lambda::Function': [
        { path: 'Role', profile: false, services: ['lambda.amazonaws.com'] },
    ],
    'AWS::Lambda::MicrovmImage': [
        { path: 'BuildRoleArn', profile: false, services: ['lambda.amazonaws.com'] },
    ],
    'AWS::Lambda::NetworkConnector': [
        { path: 'OperatorRole', profile: false, services: ['lambda.amazonaws.com'] },
    ],
    'AWS::Neptune::DBCluster': [
        { path: 'AssociatedRoles[].RoleArn', profile: false, services: ['rds.amazonaws.com'] },
    ],
    'AWS::OpenSearchService::Domain': [
        { path: 'CognitoOptions.RoleArn', profile: false, services: ['es.amazonaws.com'] },
    ],
    'AWS::OpsWorks::Layer': [
        { path: 'CustomInstanceProfileArn', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::OpsWorks::Stack': [
        { path: 'DefaultInstanceProfileArn', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::OpsWorksCM::Server': [
        { path: 'InstanceProfileArn', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::PCS::ComputeNodeGroup': [
        { path: 'IamInstanceProfileArn', profile: true, services: ['ec2.amazonaws.com'] },
    ],
    'AWS::Pipes::Pipe': [
        { path: 'TargetParameters.EcsTaskParameters.Overrides.ExecutionRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
        { path: 'TargetParameters.EcsTaskParameters.Overrides.TaskRoleArn', profile: false, services: ['ecs-tasks.amazonaws.com'] },
    ],
    'AWS::RDS::DBCluster': [
        { path: 'AssociatedRoles[].RoleArn', profile: false, services: ['rds.amazonaws.com'] },
        { path: 'DomainIAMRoleName', profile: false, services: ['directoryservice.rds.amazonaws.com', 'rds.amazonaws.com'] },
        { path: 'MonitoringRoleArn', profile: false, services: ['monitoring.rds.amazonaws.com'] },
    ],
    'AWS::RDS::DBInstance': [
        { path: 'AssociatedRoles[].RoleArn', profile: false, services: ['rds.amazonaws.com'] },
        { path: 'CustomIAMInstanceProfile', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'DomainIAMRoleName', profile: false, services: ['directoryservice.rds.amazonaws.com', 'rds.amazonaws.com'] },
        { path: 'MonitoringRoleArn', profile: false, services: ['monitoring.rds.amazonaws.com'] },
    ],
    'AWS::RDS::DBProxy': [
        { path: 'RoleArn', profile: false, services: ['rds.amazonaws.com'] },
    ],
    'AWS::Redshift::ScheduledAction': [
        { path: 'IamRole', profile: false, services: ['scheduler.redshift.amazonaws.com'] },
    ],
    'AWS::S3::Bucket': [
        { path: 'MetadataConfiguration.AnnotationTableConfiguration.Role', profile: false, services: ['s3.amazonaws.com'] },
        { path: 'ReplicationConfiguration.Role', profile: false, services: ['s3.amazonaws.com'] },
    ],
    'AWS::SageMaker::NotebookInstance': [
        { path: 'RoleArn', profile: false, services: ['sagemaker.amazonaws.com'] },
    ],
    'AWS::Scheduler::Schedule': [
        { path: 'Target.RoleArn', profile: false, services: ['scheduler.amazonaws.com'] },
    ],
    'AWS::SecurityLake::DataLake': [
        { path: 'MetaStoreManagerRoleArn', profile: false, services: ['lambda.amazonaws.com'] },
        { path: 'ReplicationConfiguration.RoleArn', profile: false, services: ['s3.amazonaws.com'] },
    ],
    'AWS::SecurityLake::SubscriberNotification': [
        { path: 'NotificationConfiguration.HttpsNotificationConfiguration.TargetRoleArn', profile: false, services: ['events.amazonaws.com'] },
    ],
    'AWS::Serverless::Function': [
        { path: 'DeploymentPreference.Role', profile: false, services: ['codedeploy.amazonaws.com'] },
        { path: 'Role', profile: false, services: ['lambda.amazonaws.com'] },
    ],
    'AWS::Serverless::StateMachine': [
        { path: 'Role', profile: false, services: ['states.amazonaws.com'] },
        { path: 'Role', profile: false, services: ['states.amazonaws.com'] },
    ],
    'AWS::Shield::DRTAccess': [
        { path: 'RoleArn', profile: false, services: ['drt.shield.amazonaws.com'] },
    ],
    'AWS::StepFunctions::StateMachine': [
        { path: 'RoleArn', profile: false, services: ['states.amazonaws.com'] },
    ],
    'AWS::Synthetics::Canary': [
        { path: 'ExecutionRoleArn', profile: false, services: ['lambda.amazonaws.com'] },
    ],
    'AWS::WorkspacesInstances::WorkspaceInstance': [
        { path: 'ManagedInstance.IamInstanceProfile.Arn', profile: true, services: ['ec2.amazonaws.com'] },
        { path: 'ManagedInstance.IamInstanceProfile.Name', profile: true, services: ['ec2.amazonaws.com'] },
    ],
};

;// CONCATENATED MODULE: ./lib/model/role-use.js




function roleUsesOf(consumer, index) {
    if (consumer.mode !== 'managed')
        return [];
    return ((0,lookup/* lookup */.$)(roleConsumers, consumer.type) ?? []).flatMap(({ path, profile, services }) => select_select(consumer.attributes, path).flatMap((value) => {
        if (value.computed || (0,input_value/* literal */.eu)(value) === '')
            return [];
        const use = { consumer, place: value.place, value, services };
        return profile ? throughProfile(use, index) : direct(use, consumer, index);
    }));
}
function throughProfile(use, index) {
    const found = index.find(use.value, use.consumer, ['instance-profile']);
    if (found.is !== 'inside')
        return [{ ...use, role: found }];
    const through = found.identity.resource;
    const roles = (found.identity.type.roles ?? []).flatMap((attribute) => {
        return select_select(through.attributes, attribute).filter((value) => (0,input_value/* literal */.eu)(value) !== '');
    });
    return roles.flatMap((role) => direct({ ...use, value: role, through }, through, index));
}
function direct(use, on, index) {
    const role = index.find(use.value, on, ['role']);
    if (role.is !== 'outside')
        return [{ ...use, role }];
    if (/^arn:[^:]*:iam::\*:user\/\*$/.test(role.shown))
        return [];
    const serviceLinked = /:role\/aws-service-role\/([^/${}]+)\/[^/]+$/.exec(role.shown)?.[1];
    return [{ ...use, role: serviceLinked === undefined ? role : { ...role, serviceLinked } }];
}

;// CONCATENATED MODULE: ./lib/model/world.js





function buildWorld(document) {
    const { resources } = document;
    const names = new Names(resources);
    const index = new IamIndex(resources, names);
    const policies = resources.flatMap((resource) => policiesOf(resource, names));
    const trust = new Map(policies.filter((policy) => policy.as === 'trust').map((policy) => [policy.on.address, policy]));
    return {
        document,
        names,
        policies,
        trust,
        holders: new Holders(resources, policies, index, names),
        roleUses: resources.flatMap((resource) => roleUsesOf(resource, index)),
    };
}


/***/ }),

/***/ 4983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   ux: () => (/* binding */ isAtOrAbove)
/* harmony export */ });
/* harmony import */ var _engine_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2742);
/* harmony import */ var _input_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2872);


function decide(findings, problems, threshold) {
    if (problems.length > 0)
        return 'error';
    return findings.some((finding) => blocks(finding, threshold)) ? 'deny' : 'allow';
}
function blocks({ severity, verdict, unknownAs, state }, { failOn, gateOn }) {
    const fails = verdict === 'fail' || unknownAs === 'fail';
    return fails && isAtOrAbove(severity, failOn) && (gateOn === 'all' || state !== 'standing');
}
function isAtOrAbove(severity, threshold) {
    return _engine_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(severity) <= _engine_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(threshold);
}
function byImportance(a, b) {
    return (_engine_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(a.severity) - _engine_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(b.severity) ||
        compare(a.document, b.document) ||
        compare(a.resource, b.resource) ||
        compareRoutes(a.place.route, b.place.route) ||
        compare(a.rule, b.rule));
}
function compareRoutes(a, b) {
    for (const [index, step] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        if (typeof step === 'number' && typeof other === 'number') {
            if (step !== other)
                return step - other;
        }
        else if (step !== other)
            return compare(String(step), String(other));
    }
    return compare((0,_input_place_js__WEBPACK_IMPORTED_MODULE_1__/* .showRoute */ .n)(a), (0,_input_place_js__WEBPACK_IMPORTED_MODULE_1__/* .showRoute */ .n)(b));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   O8: () => (/* binding */ escapeUnprintable),
/* harmony export */   S4: () => (/* binding */ guardCommands),
/* harmony export */   cd: () => (/* binding */ escapeBracketCommands)
/* harmony export */ });
const unprintable = /(?<!\p{Extended_Pictographic})[\uFE0E\uFE0F]|(?![\uFE0E\uFE0F])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const defaultLimit = 2000;
function escapeUnits(character) {
    let escaped = '';
    for (let unit = 0; unit < character.length; unit += 1) {
        escaped += `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
    }
    return escaped;
}
function escapeUnprintable(text) {
    return text.replace(unprintable, escapeUnits);
}
function escapeBracketCommands(text) {
    return text.replace(/##\w{0,20}\[/g, (found) => `${found.slice(0, -1)}\\u005b`);
}
function safeText(text, limit = defaultLimit) {
    const head = text.slice(0, limit + 1);
    const safe = escapeBracketCommands(escapeUnprintable(endWhole(head, text))).replace(/^(\s*):(?=:)/, '$1\\u003a');
    if (safe.length <= limit)
        return safe;
    const kept = safe.slice(0, limit - 1).replace(/(?:\\u?[0-9a-f]{0,3}|[\uD800-\uDBFF])$/, '');
    return `${kept}…`;
}
function endWhole(head, text) {
    return head.length < text.length && text.codePointAt(head.length - 1) !== head.charCodeAt(head.length - 1)
        ? head + text.charAt(head.length)
        : head;
}
const sgr = '(?:\\u001b\\[[\\d;]*m)*';
const lineCommand = new RegExp(`^((?:[^\\S\\n]|\\u001b\\[[\\d;]*m)*):(?=${sgr}:)`, 'gm');
const brokenBracketCommand = new RegExp(`(##\\w{0,20}${sgr})\\[`, 'g');
function guardCommands(output) {
    return output.replace(lineCommand, '$1\\u003a').replace(brokenBracketCommand, '$1\\u005b');
}


/***/ }),

/***/ 7205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ scanFlags),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   un: () => (/* binding */ scanOptions),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _engine_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2742);
/* harmony import */ var _input_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1493);


class UsageError extends Error {
}
const scanFlags = {
    plan: { type: 'list' },
    templates: { type: 'list' },
    config: { type: 'text' },
    'config-ref': { type: 'text', only: 'action' },
    rules: { type: 'list' },
    'source-dir': { type: 'text' },
    base: { type: 'text' },
    format: { type: 'list', only: 'cli' },
    output: { type: 'list', only: 'cli' },
    'fail-on-severity': { type: 'choice', values: _engine_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g },
    'gate-on': { type: 'choice', values: ['all', 'new'] },
    unknown: { type: 'choice', values: ['fail', 'warn', 'ignore'] },
    'warn-only': { type: 'switch' },
    'allow-empty': { type: 'switch' },
    'working-directory': { type: 'text', only: 'action' },
    'github-token': { type: 'text', only: 'action' },
    'allow-pull-request-target': { type: 'switch', only: 'action' },
};
function scanOptions(given) {
    return {
        paths: [...given.list('plan'), ...given.list('templates')],
        config: given.text('config'),
        rules: given.list('rules'),
        sourceDir: given.text('source-dir'),
        base: given.text('base'),
        failOn: choice(given, 'fail-on-severity') ?? 'high',
        gateOn: choice(given, 'gate-on'),
        unknown: choice(given, 'unknown'),
        warnOnly: given.on('warn-only'),
        allowEmpty: given.on('allow-empty'),
    };
}
function choice(given, name) {
    const value = given.text(name);
    const { values } = scanFlags[name];
    return value === undefined ? undefined : oneOf(given.say(name), value, values);
}
function oneOf(name, value, values) {
    const found = values.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const list = values.map((candidate) => `\`${candidate}\``).join(', ');
    throw new UsageError(`\`${name}\` must be ${values.length > 1 ? 'one of ' : ''}${list}, not \`${value}\`${(0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .w)(value, values)}`);
}


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

};
;
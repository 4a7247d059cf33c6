export const id = 170;
export const ids = [170];
export const modules = {

/***/ 7620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
var check_rule = __webpack_require__(4189);
// EXTERNAL MODULE: ./lib/input/suggest.js
var suggest = __webpack_require__(466);
// EXTERNAL MODULE: ./lib/config/text-source.js
var text_source = __webpack_require__(8929);
;// CONCATENATED MODULE: ./lib/config/active-rules.js




/**
 * The rules of this run: the shipped ones and the user's, with the configuration's overrides.
 * @param extra absolute paths of more rule files and folders
 * @param unknown what `--unknown` says, over everything else
 * @param source what rule files are read from
 * @returns the rules that are on, or what is wrong (exit 2)
 */
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
        const { loadRules } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(945), __webpack_require__.e(619), __webpack_require__.e(841), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 4875));
        for (const path of paths) {
            const loaded = await loadRules(path, cwd, source);
            problems.push(...loaded.problems);
            for (const { rule, file } of loaded.rules)
                add(rule, file);
        }
    }
    for (const id of config.overrides.keys()) {
        if (!rules.has(id))
            problems.push(at(config, ['overrides', id], `there is no rule \`${id}\`${meant(id, rules.keys())}`));
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
/** The parameters of a rule where nobody overrides them. */
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
                at(config, route, `the rule \`${rule.id}\` has no parameter \`${name}\`${meant(name, Object.keys(rule.params))}`),
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
function meant(word, candidates) {
    const suggestion = (0,suggest/* suggest */.Z)(word, candidates);
    return suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf),
/* harmony export */   n: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _input_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5816);
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1208);
/* harmony import */ var _input_show_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(255);
/* harmony import */ var _input_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(466);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8929);






/**
 * Several trees of the same commit as one: what the first does not have is asked of the next.
 * @param sayAbsent makes the message where none has it, of what each of them said
 */
function firstOf(trees, sayAbsent) {
    const ask = async (question) => {
        const reasons = [];
        for (const tree of trees) {
            const answer = await question(tree);
            if (!('absent' in answer))
                return answer;
            reasons.push(answer.absent);
        }
        return { problem: sayAbsent(reasons) };
    };
    return {
        list: (folder) => ask((tree) => tree.list(folder)),
        bytes: (file, limit) => ask((tree) => tree.bytes(file, limit)),
    };
}
/**
 * A commit in place of the work tree. Links and submodules are refused: what they lead to may be another's. Everything is asked for once.
 *
 * @param commit its object name
 * @param root absolute: where the root of the repository is in the work tree
 * @param label what people call the commit
 * @param limit of a file, in bytes
 */
function commitSource(tree, commit, root, label, limit = _text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .longestFile */ .be) {
    const listed = new Map();
    const texts = new Map();
    const entriesOf = (folder) => once(listed, folder.path, async () => {
        const found = await tree.list(folder);
        return 'entries' in found ? found.entries : sayFailure(found);
    });
    /** What is at an absolute path; undefined when nothing is; text when that cannot be told. */
    const find = async (path) => {
        if (!(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, root))
            return `it lies outside of the repository, of which only ${label} is read`;
        let at = { name: '', path: '', kind: 'folder', id: commit };
        for (const name of namesBelow(path, root)) {
            if (at.kind === 'file')
                return undefined;
            const entries = await entriesOf(at);
            if (typeof entries === 'string')
                return entries;
            const next = entries.find((entry) => entry.name === name);
            if (next === undefined)
                return undefined;
            const refused = sayRefused(next);
            if (refused !== undefined)
                return `\`${(0,_input_show_js__WEBPACK_IMPORTED_MODULE_4__/* .show */ .W)(next.path)}\` ${refused}`;
            at = next;
        }
        return at;
    };
    const read = async (path) => {
        const entry = await find(path);
        if (entry === undefined)
            return problem('no such file');
        if (typeof entry === 'string')
            return problem(entry);
        if (entry.kind !== 'file')
            return problem('it is a folder, where a file is needed');
        const content = await tree.bytes(entry, limit);
        return 'bytes' in content ? (0,_input_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(content.bytes) : problem(sayFailure(content));
    };
    const list = async (folder) => {
        const entry = await find(folder);
        if (entry === undefined)
            return 'no such folder';
        return typeof entry === 'string' ? entry : entriesOf(entry);
    };
    return {
        label,
        foldersUpward: (folder) => upTo(root, folder),
        look: async (path) => {
            const entry = await find(path);
            if (entry === undefined)
                return { kind: 'missing' };
            if (typeof entry === 'string')
                return { kind: 'neither', why: entry };
            return entry.kind === 'file' ? { kind: 'file', id: entry.id } : { kind: 'folder' };
        },
        list: async (folder) => {
            const entries = await list(folder);
            return typeof entries === 'string' ? entries : entries.map(toFolderEntry);
        },
        read: (path) => once(texts, path, () => read(path)),
        near: async (path) => {
            let folder = root;
            const names = (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, root) ? namesBelow(path, root) : [];
            for (const [index, name] of names.entries()) {
                const next = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
                const isThere = (await find(next)) !== undefined;
                const entries = isThere ? [] : await list(folder);
                const close = typeof entries === 'string'
                    ? undefined
                    : (0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(name, entries.map((entry) => entry.name));
                const meant = close === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, close, ...names.slice(index + 1));
                if (!isThere)
                    return meant !== undefined && typeof (await find(meant)) === 'object' ? meant : undefined;
                folder = next;
            }
            return undefined;
        },
    };
}
function namesBelow(path, root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path)
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .filter((name) => name !== '');
}
function upTo(root, folder) {
    const folders = [];
    for (let at = folder; (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(at, root) && at !== root; at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at))
        folders.push(at);
    return [...folders, root];
}
function toFolderEntry(entry) {
    const { name, kind } = entry;
    return kind === 'file' || kind === 'folder'
        ? { name, kind }
        : { name, kind: 'other', why: `it ${sayRefused(entry)}` };
}
/** Why an entry is not read; undefined for files and folders. */
function sayRefused({ kind }) {
    if (kind === 'link')
        return 'is a symbolic link, and those are followed in the work tree only; put the file itself here';
    if (kind === 'submodule')
        return 'is a submodule, which is not part of this repository; put the files themselves here';
    return undefined;
}
function sayFailure(failure) {
    return 'absent' in failure ? failure.absent : failure.problem;
}
function problem(message) {
    return { problem: { message, skippable: false } };
}
function once(known, key, make) {
    let value = known.get(key);
    if (value === undefined) {
        value = make();
        known.set(key, value);
    }
    return value;
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1208);
/* harmony import */ var _input_show_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(255);
/* harmony import */ var _input_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(466);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8929);





/** What the configuration is called. */
const fileName = '.passgate.yml';
const shippedSet = 'recommended';
/** What people call the file by mistake. Read over in silence, it would look as if it held. */
const wrongNames = ['.passgate.yaml', 'passgate.yml', 'passgate.yaml', '.passgate.json'];
/**
 * Reads the configuration: the file that is named, else `.passgate.yml` in the working directory or the nearest folder above it up to
 * the root of the git work tree, else the defaults. The YAML parser is loaded only when there is a file.
 *
 * @param cwd absolute
 * @param named the path that `--config` gives
 * @param source what it is read from, and that the rule files it names have to be in
 */
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
/** What the path may have meant, which cannot be read. */
async function adviseOn(path, cwd, source) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, fileName);
    const found = await source.look(path);
    const isInside = found.kind === 'folder' && (await source.look(inside)).kind !== 'missing';
    const meant = isInside ? inside : found.kind === 'missing' ? await source.near(path) : undefined;
    return meant === undefined ? '' : `; did you mean \`${(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(meant, cwd)}\`?`;
}
/**
 * Reads the text of a configuration file.
 *
 * @param file its name as shown
 * @param folder absolute: where its relative paths start from
 */
async function parseConfig(text, file, folder, source) {
    const { parseStrict } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(945), __webpack_require__.e(841)]).then(__webpack_require__.bind(__webpack_require__, 9841));
    const { configSchema } = await Promise.all(/* import() */[__webpack_require__.e(945), __webpack_require__.e(619), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 1091));
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
/** What is wrong with an entry of `rules`; undefined when it is an existing file or folder. */
async function sayRules(entry, folder, source) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, entry);
    const found = await source.look(path);
    if (found.kind === 'folder' || (found.kind === 'file' && /\.ya?ml$/.test(entry)))
        return undefined;
    if (found.kind === 'file')
        return `\`${(0,_input_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(entry)}\` is no rule file; name a folder, or a file that ends in \`.yaml\` or \`.yml\``;
    if (found.kind === 'neither')
        return `\`${(0,_input_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(entry)}\`: ${found.why}`;
    const near = (0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(entry, [shippedSet]) ?? (await source.near(path));
    const meant = near === undefined || near === shippedSet ? near : (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(near, folder);
    const what = /[./\\]/.test(entry)
        ? 'no file or folder has this path'
        : `neither a rule set (\`${shippedSet}\`) nor a file or folder is called so`;
    return `\`${(0,_input_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(entry)}\`: ${what}${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`;
}


/***/ }),

/***/ 2266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ gitTree),
/* harmony export */   V2: () => (/* binding */ isObjectName),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   o6: () => (/* binding */ sayRefName),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1208);
/* harmony import */ var _input_show_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(255);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8929);






const patience = 20_000;
/** Of a folder as git lists it: some hundred thousand names. */
const longestList = 16 * 2 ** 20;
/**
 * Opens the repository of a work tree for reading. Nothing of it is executed, whatever its configuration says: only commands that
 * read objects are run, which use no hooks, filters, textconv, pager, fsmonitor and aliases, with an empty environment, and nothing is
 * fetched. The git directory is named instead of found, so that whom it belongs to does not matter (job containers).
 * https://git-scm.com/docs/git#_environment_variables, https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
 *
 * @param root absolute: the folder that has `.git`
 * @param path the `PATH` to find git by
 * @returns text when there is no repository or no git
 */
function openGit(root, path = process.env.PATH ?? '') {
    if (!(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git')))
        return 'there is no git checkout here';
    const program = findGit(path, root);
    if (program === undefined)
        return 'there is no git to read the checkout with';
    const env = environment(root);
    return {
        run(args, limit) {
            const { error, status, stdout, stderr } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(program, [...settings, ...args], {
                // Where git is, not the repository: Windows looks for libraries in the working directory.
                cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(program),
                env,
                maxBuffer: limit,
                timeout: patience,
                killSignal: 'SIGKILL',
                stdio: ['ignore', 'pipe', 'pipe'],
                windowsHide: true,
            });
            const code = error !== undefined && 'code' in error ? error.code : undefined;
            if (code === 'ENOBUFS')
                return { failed: 'git gives more than is read', tooMuch: true };
            if (code === 'ETIMEDOUT')
                return { failed: `git did not answer within ${patience / 1000} s`, tooMuch: false };
            if (error !== undefined)
                return { failed: `git could not be run (${String(code)})`, tooMuch: false };
            if (status === 0)
                return { output: stdout };
            const [line = ''] = stderr
                .toString('utf8')
                .replace(/^fatal: /, '')
                .split('\n');
            return { failed: `it is not in the checkout (git: ${(0,_input_show_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .W)(line, 120)})`, tooMuch: false };
        },
    };
}
/** What would have a say in spite of the environment. The commands that are run need none of it; other versions of git may. */
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap((setting) => ['-c', setting]);
function environment(root) {
    // Windows programs do not start without it.
    const system = process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot };
    return {
        ...system,
        GIT_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git'),
        GIT_WORK_TREE: root,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_CONFIG_GLOBAL: '/dev/null',
        // Another object in place of the one that is named: https://git-scm.com/docs/git-replace
        GIT_NO_REPLACE_OBJECTS: '1',
        // A partial clone fetches what it lacks. The first is known since git 2.45; without protocols older ones cannot, either.
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
    };
}
/** The first git of the `PATH` that does not lie in the repository, by however many links. */
function findGit(path, root) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder))
            continue;
        try {
            const program = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(program, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(program).isFile() && !(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(program), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(root)))
                return program;
        }
        catch {
            // Not here.
        }
    }
    return undefined;
}
/** A full object name: https://git-scm.com/docs/hash-function-transition */
function isObjectName(text) {
    return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/**
 * What keeps a text from being the name of a branch, tag or commit; undefined when nothing does. As strict as
 * https://git-scm.com/docs/git-check-ref-format, so that no text is an option, a search or an expression of git.
 */
function sayRefName(name) {
    if (name.length > 255)
        return 'is longer than 255 characters';
    if (name.startsWith('-'))
        return 'begins with `-`';
    if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|^[/.]|[/.]$|^@?$/.test(name)) {
        return 'is no name of a branch, tag or commit';
    }
    return undefined;
}
/**
 * The commit that the first of the names stands for which stands for any; undefined when none does.
 * @param names object names, or refs that `sayRefName` has nothing against
 */
function resolveCommit(git, names) {
    for (const name of names) {
        const found = git.run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], 1024);
        const id = 'output' in found ? found.output.toString('latin1').trim() : undefined;
        if (isObjectName(id))
            return id;
    }
    return undefined;
}
/** The parents as the commit names them, be they in the checkout or not; undefined when the commit is not. */
function parentsOf(git, commit) {
    const found = git.run(['cat-file', 'commit', commit], 2 ** 20);
    if (!('output' in found))
        return undefined;
    const text = found.output.toString('latin1');
    const header = text.slice(0, text.indexOf('\n\n'));
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, id]) => (isObjectName(id) ? [id] : []));
}
/** A commit's folders and files as the checkout has them. */
function gitTree(git) {
    return {
        list: async (folder) => {
            const found = git.run(['ls-tree', '-z', '--full-tree', folder.id], longestList);
            if ('output' in found)
                return { entries: readEntries(found.output, folder.path) };
            return found.tooMuch ? { problem: `\`${(0,_input_show_js__WEBPACK_IMPORTED_MODULE_5__/* .show */ .W)(folder.path)}\` has too many entries` } : { absent: found.failed };
        },
        bytes: async (file, limit) => {
            const found = git.run(['cat-file', 'blob', file.id], limit);
            if ('output' in found)
                return { bytes: found.output };
            return found.tooMuch ? { problem: (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLong */ .Po)(limit) } : { absent: found.failed };
        },
    };
}
const kinds = {
    '040000': 'folder',
    '100644': 'file',
    '100664': 'file',
    '100755': 'file',
    '120000': 'link',
    '160000': 'submodule',
};
/** `<mode> <type> <id>\t<name>`, each ended by a NUL: https://git-scm.com/docs/git-ls-tree#_output_format */
function readEntries(output, folder) {
    return output
        .toString('utf8')
        .split('\0')
        .flatMap((line) => {
        const [, mode = '', id = '', name = ''] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
        const kind = kinds[mode];
        return kind === undefined ? [] : [{ name, path: folder === '' ? name : `${folder}/${name}`, kind, id }];
    });
}


/***/ }),

/***/ 8929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ yamlFiles),
/* harmony export */   II: () => (/* binding */ showFile),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   _E: () => (/* binding */ workTree),
/* harmony export */   be: () => (/* binding */ longestFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1208);
/* harmony import */ var _input_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(930);




/** Nobody writes more by hand in one file, in bytes. */
const longestFile = 2 ** 20;
/** @param limit in bytes */
function tooLong(limit) {
    return `the file is longer than ${limit / 2 ** 20} MiB; split it`;
}
/** A rules folder may have this much; each folder and file is a request where GitHub's API is asked. */
const most = { files: 1000, folders: 200, depth: 16 };
/** The files of the work tree, as they are now. Links are followed, but not to folders below a rules folder. */
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
        // In UTF-16 a text of that length has twice as many bytes; the reader of YAML counts the characters.
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
/** A path as people read it: relative to the working directory, and where it is not of the work tree, of what. */
function showFile(source, path, cwd) {
    return `${(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(path, cwd)}${source.label === null ? '' : ` (at ${source.label})`}`;
}
/**
 * All `.yaml` and `.yml` files of a folder and those below it, sorted. Links that are not followed, submodules and what is too many or too
 * deep are problems: a rule that is not read would look as if it held.
 */
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

/***/ 3099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lookup)
/* harmony export */ });
/** A row of a table by a key that comes from the input, which may well be `constructor`. */
function lookup(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 4189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkValue),
/* harmony export */   T: () => (/* binding */ checkRule)
/* harmony export */ });
/* harmony import */ var _data_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3099);
/* harmony import */ var _input_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(466);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5049);



/** @param name the file's name without its ending, which has to be the id */
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
        const meant = (0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(placeholder, known);
        const message = `\`{${placeholder}}\` is none of ${known.map((one) => `\`{${one}}\``).join(', ')}`;
        faults.push({
            route: ['message'],
            message: meant === undefined ? message : `${message}; did you mean \`{${meant}}\`?`,
        });
    }
    for (const [param, declared] of Object.entries(rule.params)) {
        const wrong = checkValue(declared, declared.default);
        if (wrong !== undefined)
            faults.push({ route: ['params', param, 'default'], message: wrong });
    }
    return faults;
}
/** What is wrong with a parameter's value; undefined if nothing is. */
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
            const meant = typeof value === 'string' ? (0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(value, values) : undefined;
            const hint = meant === undefined || meant === value ? '' : `; did you mean \`${meant}\`?`;
            return is(values.includes(String(value)), `one of ${values.map((one) => `\`${one}\``).join(', ')}${hint}`);
        }
    }
}
/** What the operators take that do not take every parameter. */
const wanted = {
    min_prefix: ['integer'],
    name: ['enum'],
    reach: ['string', 'patterns', 'enum'],
    cover: ['string', 'patterns', 'enum'],
    within: ['string', 'patterns', 'enum'],
    includes: ['string', 'patterns', 'enum'],
    admits: ['string', 'patterns', 'enum'],
};
/** Parameters and facts that a clause names. */
function checkNames(value, rule, route) {
    if (typeof value !== 'object')
        return [];
    if (names(value, 'param')) {
        const param = Object.hasOwn(rule.params, value.param) ? rule.params[value.param] : undefined;
        if (param === undefined) {
            const message = `the rule has no parameter \`${value.param}\`${hint(value.param, Object.keys(rule.params))}`;
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
        const message = `there is no fact \`${value.fact}\` with values of its own${hint(value.fact, facts)}`;
        return [{ route: [...route, 'fact'], message }];
    }
    if (Array.isArray(value))
        return value.flatMap((one, index) => checkNames(one, rule, [...route, index]));
    return Object.entries(value).flatMap(([key, part]) => checkNames(part, rule, [...route, key]));
}
function names(value, key) {
    return typeof Object.getOwnPropertyDescriptor(value, key)?.value === 'string';
}
function hint(word, candidates) {
    const meant = (0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(word, candidates);
    return meant === undefined ? '' : `; did you mean \`${meant}\`?`;
}


/***/ }),

/***/ 5049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ placeholders),
/* harmony export */   y: () => (/* binding */ factTypes)
/* harmony export */ });
/** The facts of each subject. Rules may name no others. */
const factTypes = {
    statement: { effect: 'scalar', sid: 'scalar', actions: 'actions', resources: 'arns' },
    grant: { actions: 'actions', resources: 'arns' },
    'role-use': { consumer_type: 'scalar', services: 'list', trust: 'trust' },
};
/** What `message` may hold in braces. */
const placeholders = {
    statement: ['found', 'resource'],
    grant: ['found', 'resource'],
    'role-use': ['consumer', 'role', 'services', 'why'],
};


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Worst first. */
const severities = ['critical', 'high', 'medium', 'low', 'info'];


/***/ }),

/***/ 8691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  S: () => (/* binding */ judge_judge)
});

// EXTERNAL MODULE: ./lib/iam/action.js
var iam_action = __webpack_require__(5167);
// EXTERNAL MODULE: ./lib/iam/pattern-list.js
var pattern_list = __webpack_require__(8276);
;// CONCATENATED MODULE: ./lib/iam/arn.js

/** Resource ARNs: case counts, and wildcards keep to their segment unless a `*` ends it. */
const ARN_OPTIONS = { colons: true };
/**
 * Whether a Resource or NotResource element matches some ARN that `target` (an ARN, wildcards allowed) matches.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
 */
function resourcesReach(resources, target) {
    return (0,pattern_list/* listReaches */.c)(resources, [target], ARN_OPTIONS);
}
/** Whether a Resource or NotResource element matches every ARN that `target` matches. */
function resourcesCover(resources, target) {
    return (0,pattern_list/* listCovers */.z)(resources, [target], ARN_OPTIONS);
}

// EXTERNAL MODULE: ./lib/iam/kleene.js
var kleene = __webpack_require__(7045);
;// CONCATENATED MODULE: ./lib/iam/arn-parts.js
/**
 * An ARN pattern cut at the colons that are written out: `arn:partition:service:region:account:resource`. The resource keeps its
 * colons. With fewer than six parts a wildcard or unknown text swallows the rest.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
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
/** Adds text to the last part; neighbours are joined. */
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
/** The inverse of `cutArn`. */
function joinArn(parts) {
    return parts.flatMap((part, at) => (at === 0 ? part : [':', ...part]));
}
/** The text of a part when nothing in it is a wildcard or a gap. */
function plain(part) {
    if (part === undefined || part.some((piece) => typeof piece !== 'string' || /[*?]/.test(piece)))
        return undefined;
    return part.join('');
}

// EXTERNAL MODULE: ./lib/iam/automaton.js
var automaton = __webpack_require__(903);
// EXTERNAL MODULE: ./lib/iam/glob.js
var glob = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/iam/arn-space.js


const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: `RoleName` is `[\w+=,.@-]+`. */
const NAME = { only: `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}_+=,.@-` };
/** The same page: `Path` is `/`, or `[\u0021-\u007E]+` between slashes. */
const PATH = { only: Array.from({ length: 0x7e - 0x20 }, (_, at) => String.fromCharCode(0x21 + at)).join('') };
const AS_TEXT = { star: 'wide', unknown: 'any', fixed: 'stretch', variable: 'any', owner: 'space' };
function arn_space_text(value) {
    return Array.from(value, (char) => ({ take: 'char', char }));
}
/** At least one; open on both sides, so that an example may grow before and behind what a pattern asks for. */
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
/**
 * All ARNs of a kind, as a union of automata. IAM's have no region, and an optional path before the name; how long names and paths
 * may be (64 and 512) does not count.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
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
var search = __webpack_require__(4701);
;// CONCATENATED MODULE: ./lib/iam/arn-complement.js






/** The own account where it is not known: one text all the same. */
const OWN_ACCOUNT = { stands: 'fixed', name: 'own account' };
/** The partitions that are spelled out; nobody writes another than the own one. */
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
/** The pattern with the own partition and account where a fixed gap or a policy variable stands for one of them. */
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
/**
 * Whether NotResource with these items leaves some ARN of the kind in the own account and partition. Where the account is not known
 * and the answer depends on it, `unknown`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
 */
function complementReaches(resources, want, universe) {
    const items = resources.items.map((item) => item.pieces);
    const account = universe.account ?? OWN_ACCOUNT;
    const answers = partitionsOf(items, universe).map((partition) => leavesSome(items.map((pieces) => atHome(pieces, { partition, account })), want, { partition, account }));
    const all = (0,kleene/* every */.Si)(answers);
    const left = all === true || answers.every((answer) => answer === false) ? all : 'unknown';
    return resources.open !== undefined && left === true ? 'unknown' : left;
}

;// CONCATENATED MODULE: ./lib/iam/arn-name.js





/** Wildcards and single gaps apart from the text between them. */
function atoms(pieces) {
    return pieces.flatMap((piece) => (typeof piece === 'string' ? (piece.match(/[*?]|[^*?]+/g) ?? []) : [piece]));
}
function isWild(atom) {
    return typeof atom === 'string' ? atom === '*' || atom === '?' : atom.stands === 'variable';
}
function isUnknown(atom) {
    return typeof atom !== 'string' && atom.stands === 'unknown';
}
/** Whether a part of the ARN that has to be spelled out is: false for a wildcard in it, unknown for a gap. */
function spelledOut(part) {
    const all = atoms(part);
    if (all.some(isWild))
        return false;
    return all.some((atom) => typeof atom !== 'string') ? 'unknown' : true;
}
/** What stands behind `role/`; where the type is not spelled out, false for a wildcard in it, unknown for a gap. */
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
/** Characters known behind the last `/`; a fixed gap, one whole name, counts as enough. */
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
/**
 * Whether what stands behind `role/` names its role.
 *
 * | behind `role/`                               | `prefix`             | `literal` |
 * | -------------------------------------------- | -------------------- | --------- |
 * | no wildcard, nothing unknown                 | true                 | true      |
 * | enough known, then a wildcard                | true                 | false     |
 * | too little known, then a wildcard            | false                | false     |
 * | enough known, then unknown (`app-${x}`)      | true, as for `app-*` | unknown   |
 * | no wildcard, name with something known       | true: one role       | true, but unknown where the name ends in unknown text |
 * | no wildcard, nothing of the name known       | unknown              | unknown   |
 * | too little known, unknown, then a wildcard   | unknown              | false     |
 *
 * Text counts as known from the last `/` on; a fixed gap is enough; a policy variable is a wildcard.
 */
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
/** Service, type and name as they are written, left to right. */
function written(pieces, want) {
    const parts = cutArn(pieces);
    const [, , service, , , resource] = parts;
    if (resource === undefined) {
        // A wildcard swallows service or type, unless unknown text may spell them out.
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
/**
 * Whether the pattern surely matches no ARN of the kind. An account that cannot be one (a placeholder such as `ACCOUNT_ID`) counts as
 * one, so that `role/*` in it is still seen.
 */
function reachesNone(pieces, want) {
    const patterns = (0,glob/* compileAll */.zv)([pieces], ARN_OPTIONS, glob/* WIDEST */.np);
    const spaces = arnSpace(want, { partition: 'any', account: 'any' });
    return spaces.every((space) => (0,search/* find */.I)([...patterns, space], [], 'maybe') === null);
}
/**
 * Whether a Resource element names the one resource of this kind (say, the role) that it is about, or a prefix of its name. What can
 * match no such ARN at all is `true`: there is nothing to name. Wildcards and gaps in partition, region and account do not matter
 * (iam:PassRole never crosses accounts); one in service or type does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
function namedArn(pieces, want) {
    return reachesNone(pieces, want) || written(pieces, want);
}

// EXTERNAL MODULE: ./lib/iam/example.js
var example = __webpack_require__(6451);
// EXTERNAL MODULE: ./lib/iam/subsets.js
var subsets = __webpack_require__(4317);
;// CONCATENATED MODULE: ./lib/iam/witness-arn.js







/** AWS's own placeholder for an account in its documentation. */
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
/** In the own account and partition, else in one that fits the pattern. */
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
/**
 * An ARN of the kind that the element matches though it does not name it: `arn:aws:iam::111122223333:role/any-role` for `*`. For
 * NotResource one that no item matches; for Resource one of the first element that is not named. Null where there is none, or none is
 * found within the budget. It keeps clear of all that `avoid` matches. Where a gap stands it is what matches if the gap holds the right text.
 */
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






/**
 * Whether each element of Resource names what it is about (see `namedArn`). NotResource is one answer for all of it: false where it
 * leaves some ARN of the kind. A list that may have more items has one more answer, `unknown`.
 */
function namedElements(resources, want, universe) {
    if (resources.not)
        return [{ is: (0,kleene/* not */.AU)(complementReaches(resources, want, universe)) }];
    const known = resources.items.map((element, item) => ({ is: namedArn(element.pieces, want), item }));
    return resources.open === undefined ? known : [...known, { is: 'unknown' }];
}

// EXTERNAL MODULE: ./lib/iam/pattern.js
var pattern = __webpack_require__(9335);
// EXTERNAL MODULE: ./lib/model/show.js
var show = __webpack_require__(5480);
// EXTERNAL MODULE: ./lib/data/lookup.js
var lookup = __webpack_require__(3099);
;// CONCATENATED MODULE: ./lib/iam/context.js
/** A context from keys in any spelling. Where two differ in case only, the last one counts. */
function context(entries) {
    return new Map([...entries].map(([key, values]) => [key.toLowerCase(), values]));
}
/** The values of a key in any spelling; none where it is missing. */
function valuesOf(context, key) {
    return context.get(key.toLowerCase()) ?? [];
}
/** The context for people: each key as the policy spells it, where one of `spellings` does, and missing keys left out. */
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

/**
 * A `*` and a `?` that stand for themselves. They replace the characters in what is compared, on both sides, so that a pattern's
 * wildcards are all that is left of `*` and `?`. The second of each pair is how the policy decoder writes `${*}` and `${?}`.
 */
const asLiteral = [
    ['*', '\uE02A', '\u{F002A}'],
    ['?', '\uE03F', '\u{F003F}'],
];
const STAND_IN = /[\uE02A\uE03F]/;
/** `${*}`, or `${key}` or `${key, 'default'}`. Each alternative ends at the next `}`, `$` or quote: no backtracking to speak of. */
const VARIABLE = /\$\{(?:([*?$])|([^,}'${]+)(?:,\s*'([^']*)'\s*)?)\}/g;
const UNKNOWN = { stands: 'unknown', name: 'value of a policy variable' };
/** The text with every `*` and `?` standing for itself, as `resolve` writes them. */
function literally(text) {
    return asLiteral.reduce((written, [character, standIn]) => written.replaceAll(character, standIn), text);
}
/** The text as a person reads it: the inverse of `literally`. */
function plainly(text) {
    return asLiteral.reduce((written, [character, standIn]) => written.replaceAll(standIn, character), text);
}
/** Whether a text from outside holds one of the stand-ins, so that comparing it would not be safe. */
function isAmbiguous(text) {
    return STAND_IN.test(text);
}
/**
 * A policy text as it reads for one request: its variables replaced by what the request says, `${*}`, `${?}` and `${$}` by the
 * character. What is put in stands for itself; only wildcards that the policy writes are left as `*` and `?`, or none with
 * `wildcards: false`. Variables come as gaps or as text. A key without a value takes the variable's default; without one there is
 * no text at all, and nothing equals it: undefined. Keys with several values cannot be variables: not known.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
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
/** The keys, in lower case, that the text asks the request for. */
function variableKeys(pieces) {
    return joinBroken(pieces).flatMap((piece) => {
        if (typeof piece !== 'string' && piece.stands !== 'variable')
            return [];
        const matches = (typeof piece === 'string' ? piece : `\${${piece.name}}`).matchAll(VARIABLE);
        return [...matches].flatMap(([, , key]) => (key === undefined ? [] : [key.trim().toLowerCase()]));
    });
}
/** The text when nothing in it is a gap. */
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
/** A variable with a gap inside, such as `${aws:PrincipalTag/` … `}`, asks for a key that is not known: one gap as a whole. */
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



/** Keys whose value is the own account, in lower case. */
const accountKeys = { 'aws:principalaccount': true, 'aws:resourceaccount': true };
/** What a policy variable is taken to hold in a witness. */
function variableValue(key, { account = SOME_ACCOUNT }) {
    return key !== undefined && (0,lookup/* lookup */.$)(accountKeys, key) ? account : 'any';
}
/** Policy variables filled in. */
function withoutVariables(pieces, universe) {
    return pieces.map((piece) => typeof piece !== 'string' && piece.stands === 'variable'
        ? variableValue(variableKeys([piece])[0], universe)
        : piece);
}
/**
 * A statement with the own account and partition filled in, as far as they are known, and otherwise one that they may be: a witness
 * is a request in one account, and `arn:aws:iam::${AWS::AccountId}:role/*` reaches any role in whichever that is.
 */
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

/** Every partition has principals under this one. */
const EVERYWHERE = 'amazonaws.com';
/** https://docs.amazonaws.cn/en_us/aws/latest/userguide/iam.html */
const suffixes = [
    { suffix: 'amazonaws.com.cn', partition: 'aws-cn' },
    { suffix: EVERYWHERE, partition: undefined },
];
/** A region's name, such as `eu-central-1` or `us-gov-west-1`. No service's name is like that. */
const REGION = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
const OWN_REGION = 'own-region-1';
/**
 * Whether a service principal as a policy writes it is this service. `X.<region>.amazonaws.com` is X, unless the region is known to
 * be another one; `X.amazonaws.com.cn` is X in the partition `aws-cn`, is another elsewhere, and is unknown where the partition is
 * not known. AWS documents no other spelling and not that case is ignored: names are compared exactly.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
 */
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
/**
 * The same of a text with gaps. A fixed gap named `region` is the region that the policy is applied in. With any other gap it is
 * unknown, unless what stands before the gap is not how this service's names begin.
 */
function namesService(written, service, world) {
    const known = written.map((piece) => typeof piece !== 'string' && piece.stands === 'fixed' && piece.name === 'region'
        ? (world.region ?? OWN_REGION)
        : piece);
    const text = literal(known);
    if (text !== undefined) {
        // AWS accepts no wildcards in principals; what such a one would mean is not known
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



/** `ec2.amazonaws.com`; anything else that asks has an ARN or a number. */
function isServicePrincipal(principal) {
    return principal.includes('.') && !principal.includes(':') && !principal.includes('/');
}
/**
 * Whether a statement is about the one who asks. A bare `*` is everybody, but whether Allow to everybody lets services in AWS does
 * not say, nor whether `{"AWS": "*"}` means services at all: unknown. Other AWS, federated and canonical principals, known or not,
 * are no service. Without a Principal, and with NotPrincipal, which AWS does not accept in trust policies, it is unknown. Whom
 * else than a service a Principal names is not decided here.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
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
/** `*` and `{"AWS": "*"}`. */
function isEverybody({ kind, pieces }) {
    return kind === 'any' || (kind === 'AWS' && literal(pieces) === '*');
}
/** The principals of some statements for people: services first, at most three, the rest as a number. Undefined for none. */
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
/** Longer numbers are not read: no key of AWS has them, and big arithmetic takes time. */
const LONGEST = 64;
/** An integer or decimal as policies write it; undefined for anything else. */
function parseDecimal(text) {
    if (text.length > LONGEST)
        return undefined;
    const [, sign, whole, fraction = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    if (whole === undefined)
        return undefined;
    const digits = BigInt(whole + fraction);
    return { digits: sign === '-' ? -digits : digits, scale: fraction.length };
}
/** Below zero where `a` is less, above where it is more, zero where they are equal. */
function compareDecimals(a, b) {
    const scale = Math.max(a.scale, b.scale);
    const left = a.digits * 10n ** BigInt(scale - a.scale);
    const right = b.digits * 10n ** BigInt(scale - b.scale);
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/iam/date-time.js

/** W3C's profile of ISO 8601. https://www.w3.org/TR/NOTE-datetime */
const W3C = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d)))?)?)?$/;
/**
 * Seconds since 1970 of a date as conditions write it: one of W3C's ISO 8601 formats, a day without a time being its midnight UTC,
 * or epoch seconds. Four digits may be either, so they are not read; undefined like everything that is no date.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
 */
function parseDate(text) {
    if (/^\d{4}$/.test(text))
        return undefined;
    const match = W3C.exec(text);
    if (match === null)
        return parseDecimal(text);
    const [, year = '', month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = '', sign, east = '00', south = '00',] = match;
    const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
    const milliseconds = Date.parse(iso);
    // February 30 is read as March 2 by some engines and refused by others
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
/** An IPv4 or IPv6 address with or without a prefix length (CIDR); undefined for anything else. */
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
/**
 * Whether an address lies in a range that a policy writes. AWS says that without a prefix it takes `/32`; of an IPv6 address it
 * does not say whether that is meant, so what only lies within its first 32 bits is not known.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
 */
function liesIn(address, range) {
    if (address.version !== range.version)
        return isMappedV4(address) || isMappedV4(range) ? 'unknown' : false;
    if (within(address, range, range.prefix))
        return true;
    return range.bare && range.version === 6 && within(address, range, 32) ? 'unknown' : false;
}
/** An address as people write it; IPv6 in full. */
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
/** `::ffff:203.0.113.1` is an IPv4 address in IPv6's clothes. */
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
/** The 16-bit groups of one side of `::`; the last two may be written as an IPv4 address. */
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
/**
 * Every condition operator but `Null`, as AWS spells it; IAM refuses other spellings ("Invalid Condition type : stringEquals").
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
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
/**
 * Each of the six components of an ARN is compared on its own. What has fewer is no ARN; AWS does not say what it does with that,
 * but it cannot hold where the text as a whole does not fit.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN
 */
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
/** Undefined where it is not known, or not so, that there are six. */
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
/** Operators on what is not text: neither variables nor wildcards; AWS refuses a value that cannot be read, so it is not known. */
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
/** AWS's pages write `true` and `false` only; whether it takes `True` for the same they do not say. */
function parseBool(text) {
    return text === 'true' ? true : text === 'false' ? false : undefined;
}
/** Base64 text that stands for the same bytes is made the same text. */
function parseBinary(text) {
    return /^(?:[\w+/-]{4})*(?:[\w+/-]{2}(?:==)?|[\w+/-]{3}=?)?$/.test(text) && !/[_-]/.test(text)
        ? text.replace(/={1,2}$/, '')
        : undefined;
}

;// CONCATENATED MODULE: ./lib/iam/condition.js




/** Undefined for an operator that AWS does not have: another spelling, `NullIfExists`, a set of `Null`. */
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
/**
 * Whether a request satisfies one condition. Unknown where the operator is not AWS's, where a value has a gap that matters, and
 * where AWS's pages leave the meaning open: several request values without a set operator that do not agree, values that cannot
 * be read, and `Null` of a key that holds the empty text.
 *
 * - A missing key: a positive operator does not hold, a negated one does; `...IfExists` and `ForAllValues` hold, `ForAnyValue`
 *   does not, negated or not.
 * - Several values of a policy are joined by OR, of a negated operator by NOR.
 * - `ForAllValues` holds, and `ForAnyValue` does not, where a request has nothing but empty values.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
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
/** Whether a request satisfies all of them: operators and keys are joined by AND. */
function evaluateAll(conditions, context) {
    const truths = [];
    for (const condition of conditions)
        truths.push(evaluate(condition, context));
    return (0,kleene/* every */.Si)(truths);
}
function resolveAll(elements, operator, context) {
    return elements.map(({ pieces }) => (operator.variables ? resolve(pieces, context, operator) : pieces));
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Null */
function isNull(condition, values) {
    const missing = values.length === 0 || (values.every((value) => value === '') ? 'unknown' : false);
    const truths = condition.values.map(({ pieces }) => {
        const written = literal(pieces);
        return written === 'true' ? missing : written === 'false' ? (0,kleene/* not */.AU)(missing) : 'unknown';
    });
    return (0,kleene/* some */.zN)(condition.open === undefined ? truths : [...truths, 'unknown']);
}

;// CONCATENATED MODULE: ./lib/iam/example-values.js



/** What wildcards in the six components of an ARN are filled with. */
const ARN_PARTS = ['aws', 'iam', 'us-east-1', '111122223333', 'example'];
const example_values_LONGEST = 2_000;
const FRAGMENTS = 6;
/**
 * For each kind of comparison some request values near what a policy writes: first one that equals or matches it, as a person
 * would write it, then some that lie just beside it. `others` are what else the policy writes for the same key, so that `a*` and
 * `*b` yield `ab`. Nothing is promised of them; whoever uses one evaluates it.
 */
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
/** Values that a policy hardly names, for conditions that must not hold. Addresses and accounts are those AWS's pages use. */
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
/** At most some dozens of request values that are worth a try where a policy compares a key with `written` in this way. */
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



/** Characters of policy values compared before the search gives up; it is steps that count, never time. */
const BUDGET = 400_000;
/** More keys than any policy has. */
const MOST_KEYS = 64;
const MOST_CANDIDATES = 96;
/** Conditions on a key, and values of each, that candidates are made from. */
const MOST_RELEVANT = 16;
/**
 * A request context that satisfies all conditions, with `fixed` in it as it is (no values: the key is missing); null where none is
 * found, which does not prove that there is none. Each key is tried without a value, then with values made from what the
 * conditions write; what is returned has been evaluated. Keys that nothing asks for are left out.
 */
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
/** Keys that stand in policy variables come first. Undefined where there are too many. */
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
/** Values to try, without any first; a key that only a variable asks for had better have one. */
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
/** What the policy writes there, variables replaced; nothing for a value with a gap. */
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
/**
 * `accounts.google.com:aud`, `token.actions.githubusercontent.com:sub`: claims of an identity provider's token. No AWS service has a
 * dot in its prefix. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
function isClaim(key) {
    return key.slice(0, Math.max(key.indexOf(':'), 0)).includes('.');
}
function isRow(row, key) {
    return row.key.endsWith('*') ? key.startsWith(row.key.slice(0, -1)) : key === row.key;
}
/** Whether no request of a service's own carries the key, given in lower case. */
function isNeverCarried(key) {
    return isClaim(key) || rows.some((row) => row.carried === 'never' && isRow(row, key));
}
/**
 * What every request of the service's own says: that it is one, and whose. Two contexts where the truth lies in one of them, as
 * far as `keys` (lower case) are concerned: without and with the keys of which AWS does not say what they are.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalisawsservice
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalservicename
 */
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





/** Conditions looked at to say which of them cannot be decided. */
const MOST_SUSPECTS = 32;
/**
 * Whether some request of the service's own satisfies all conditions. False only where one of them refuses every such request: on
 * a key that it never carries, or against what it always says. On other keys any value may come, so a condition with a gap
 * can be satisfied whatever stands there, where it is the only one on its key.
 */
function canSatisfy(conditions, service) {
    const [first, ...others] = serviceContexts(service, keysOf(conditions));
    return agreed([canSatisfyFrom(conditions, first), ...others.map((context) => canSatisfyFrom(conditions, context))]);
}
/** Whether every request of the service's own satisfies all conditions; unknown where one may and another may not. */
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
    const found = satisfyingContext(conditions, base, { never: isNeverCarried });
    if (found !== null)
        return { is: true, context: found };
    const uses = new Map();
    for (const condition of conditions) {
        for (const key of keysOf([condition]))
            uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    const isFree = (condition) => uses.get(condition.key.toLowerCase()) === 1 && canHoldWhatever(condition, base);
    const rest = conditions.filter((condition) => !isFree(condition));
    const context = satisfyingContext(rest, base, { never: isNeverCarried });
    if (context !== null)
        return { is: true, context: new Map([...context, ...conditions.filter(isFree).map(service_conditions_shown)]) };
    const suspects = rest.slice(0, MOST_SUSPECTS);
    const by = suspects.find((condition) => satisfyingContext([condition], base, { never: isNeverCarried }) === null) ?? rest[0];
    return { is: 'unknown', context: base, ...(by !== undefined && { by }) };
}
function keysOf(conditions) {
    return new Set(conditions.flatMap((condition) => [condition.key.toLowerCase(), ...askedBy(condition)]));
}
function askedBy(condition) {
    return condition.values.flatMap(({ pieces }) => variableKeys(pieces));
}
/** Whether all that decides the condition is the same in every request of the service's. */
function isGiven(condition, base) {
    return [condition.key.toLowerCase(), ...askedBy(condition)].every((key) => base.has(key) || isNeverCarried(key));
}
/** `StringEquals` with `${aws:username}`: no value of the key equals what has none. */
function refusesAnyValue(condition, base) {
    const read = readOperator(condition.operator);
    if (read === undefined || read.operator === 'Null' || read.operator.negated || !read.operator.variables)
        return false;
    if (read.ifExists || read.set === 'ForAllValues' || condition.open !== undefined)
        return false;
    const asked = new Map([
        ...askedBy(condition)
            .filter((key) => !isNeverCarried(key))
            .map((key) => [key, ['any']]),
        ...base,
    ]);
    return condition.values.every(({ pieces }) => resolve(pieces, asked, { wildcards: true }) === undefined);
}
/** A condition with a gap on a key whose value the service is free to choose. */
function canHoldWhatever(condition, base) {
    const key = condition.key.toLowerCase();
    const operator = readOperator(condition.operator)?.operator;
    if (base.has(key) || isNeverCarried(key) || operator === undefined || operator === 'Null')
        return false;
    return condition.values.some(({ pieces }) => hasGap(pieces));
}
function hasGap(pieces) {
    return pieces.some((piece) => typeof piece !== 'string' && piece.stands !== 'variable');
}
/** The value as far as it is known, gaps by name. */
function service_conditions_shown(condition) {
    const pieces = condition.values.find((value) => hasGap(value.pieces))?.pieces ?? [];
    return [
        condition.key.toLowerCase(),
        [pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.name}>`)).join('')],
    ];
}

;// CONCATENATED MODULE: ./lib/iam/trust.js





const ACTION = 'sts:AssumeRole';
/**
 * Whether a role's trust policy lets an AWS service assume the role.
 *
 * A statement admits the service if it names it and its actions hold `sts:AssumeRole`. Conditions do not count against it unless
 * no request of the service's own can satisfy them (see `service-request-keys.ts`). A Deny counts where every such request
 * satisfies its conditions, and leaves it unknown where one may.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
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
/** No statement admits the service: the one that comes closest says why. */
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
var model_causes = __webpack_require__(7509);
;// CONCATENATED MODULE: ./lib/engine/trust.js



/** Whether a role lets one of these services in. A role that is not part of the change is not known to. */
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
        // ecs.application-autoscaling.amazonaws.com is one of those that Application Auto Scaling makes for each service it scales.
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
    // IAM is the same in every region; it is the consumer that is in one.
    const { partition = resource.partition, region } = use.consumer;
    const world = { ...(partition !== undefined && { partition }), ...(region !== undefined && { region }) };
    const answers = services.map((service) => ({ service, ...admits(policy.statements, service, world) }));
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
/** Keys as the policy spells them; those that come with every request of a service as AWS does. */
function spellings({ statements }) {
    const written = statements.flatMap(({ conditions }) => conditions.map(({ key }) => key));
    return [...written, 'aws:PrincipalIsAWSService', 'aws:PrincipalServiceName'];
}

;// CONCATENATED MODULE: ./lib/engine/truth.js
const truths = {
    yes: { is: true, at: [], causes: [] },
    no: { is: false, at: [], causes: [] },
};
/** Conjunction: false for the first reason that makes it false, all reasons otherwise. */
function truth_all(list) {
    return combine(list, false);
}
/** Disjunction. */
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
    // A request has to fit all that holds, not only what decides.
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









/**
 * What a rule asks of one fact: `reach: iam:PassRole`, or a bare value for a scalar. Several operators on one fact are joined by
 * and, several values by or.
 */
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
            return truth_all(operators_elements(fact, argument, resolve).map(notHolding));
        case 'trust admits':
            return admitsAny(fact, operators_texts(resolve(argument)));
    }
    throw new Error(`the schema let through \`${operator}\` on ${fact.type}`);
}
/** A bare value, or what stands under `in`. */
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
/** Which items decide it, found by asking again with each alone. */
function onPatterns(patterns, judge) {
    const is = judge(patterns);
    const items = patterns.not
        ? []
        : patterns.items.filter((item) => judge({ not: false, items: [item], place: patterns.place }) === is);
    const at = items.length > 0 ? items.map(evidence) : [{ place: patterns.place, shown: showAll(patterns) }];
    return { is, at, causes: is === 'unknown' ? causesIn(patterns) : [] };
}
function causesIn(patterns) {
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
/** One truth for each element; one for the whole of a NotResource; one more where there may be elements that are not known. */
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
    return { is, at: [evidence(element)], causes: element.cause === undefined ? causesIn(patterns) : [element.cause] };
}
function operators_named(patterns, fact, asked, resolve) {
    const [name] = resolve(asked.name ?? 'prefix');
    const [minPrefix] = resolve(asked.min_prefix ?? 1);
    const want = {
        service: asked.service,
        type: asked.type,
        name: name === 'literal' ? 'literal' : 'prefix',
        // Without one known character nothing is named.
        minPrefix: Math.max(1, Number(minPrefix)),
    };
    return namedElements(patterns, want, fact.universe).map(({ is, item }) => {
        const element = item === undefined ? undefined : patterns.items[item];
        const causes = is === 'unknown' ? causesIn(patterns) : [];
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
/** `none`: an element that holds is one too many. */
function notHolding(truth) {
    return truth.is === 'unknown' ? truth : { ...truth, is: !truth.is };
}

;// CONCATENATED MODULE: ./lib/engine/evaluate.js


/**
 * Whether a rule holds of a subject: `not where, or require and not forbid`. Undefined where the rule does not apply.
 */
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
    // What the rule is about decides first: only of a subject that is in can be said where it fails.
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/input/place.js
var input_place = __webpack_require__(6783);
;// CONCATENATED MODULE: ./lib/engine/fingerprint.js



/**
 * What other systems know a finding by: the rule, the kind of document, the resource without `count` indexes, and what offends. It
 * stays when lines move and changes when the grant does. 32 hexadecimal digits.
 */
function fingerprint(rule, framework, address, subject) {
    const offending = subject.each === 'role-use' ? roleUse(subject.use) : statement(subject.policy, subject.statement);
    const parts = withoutIndexes(JSON.stringify([rule, framework, address, ...offending]));
    return (0,external_node_crypto_.createHash)('sha256').update(parts).digest('hex').slice(0, 32);
}
/** `count` indexes shift when one is taken out before. */
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
/** With the attribute, since one resource may hand the same role over twice. */
function roleUse({ role, services, value, place }) {
    const handed = role.is === 'inside' ? role.identity.resource.address : (0,show/* show */.WU)(value);
    return [handed, services, (0,input_place/* showRoute */.n)(place.route)];
}

// EXTERNAL MODULE: ./lib/engine/mask.js
var engine_mask = __webpack_require__(448);
;// CONCATENATED MODULE: ./lib/engine/message.js

/** The rule's message with its placeholders filled in, or for what is undecided: why. */
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
/** The same cause once. */
function distinct(causes) {
    const seen = new Map(causes.map((cause) => [`${cause.kind} ${cause.expression}`, cause]));
    return [...seen.values()];
}

// EXTERNAL MODULE: ./lib/engine/subjects.js
var subjects = __webpack_require__(3773);
;// CONCATENATED MODULE: ./lib/iam/request.js






/**
 * Whether some statements allow a request: one allows it and none denies it. Without a Principal element (identity policies) the
 * principal is taken to be whoever holds the policy; without a Resource element (trust policies) the resource to be the role.
 * Unknown effects, open lists and gaps leave it unknown where they matter. Variables in resources take the request's values.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
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
/** Whether the statement is about the request, whatever its effect. */
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
    // conditions cost most, and decide nothing once anything else says no
    if (parts.includes(false))
        return false;
    for (const condition of statement.conditions)
        parts.push(evaluate(condition, request.context));
    return (0,kleene/* every */.Si)(parts);
}
/** A variable without a value matches no resource, in NotResource, too. */
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



/** A concrete action that a statement is about, among those that `wanted` (wildcards allowed) matches; undefined: none found. */
function anyAction(actions, wanted) {
    if (!/[*?]/.test(wanted))
        return wanted;
    return examples(actions, wanted, {}, { ignoreCase: true }).find((make) => make([]) !== null)?.([]) ?? undefined;
}
/** Any resource that a statement is about, one of each element: for rules that ask for none in particular. */
function anyResource(resources, universe) {
    return resources === undefined ? [] : examples(resources, '*', universe, ARN_OPTIONS);
}
function examples({ not, items }, wanted, universe, options) {
    const filled = items.map(({ pieces }) => withoutVariables(pieces, universe));
    const make = (within, without) => (avoid) => (0,pattern/* example */.Fw)(within, [wanted], [...without, ...avoid], options, ['any', 'some', 'other']);
    return not ? [make(['*'], filled)] : filled.map((pieces) => make(pieces, []));
}

// EXTERNAL MODULE: ./lib/engine/subject.js
var subject = __webpack_require__(8790);
;// CONCATENATED MODULE: ./lib/engine/witness.js










/** Statements that may deny looked at for one grant, and causes given for it. What is counted is work, never time. */
const MOST_LIMITS = 5_000;
/** Of one holder, those that are about the action: a request is held against each of them. */
const MOST_DENIES = 100;
const MOST_CAUSES = 20;
/** How often a request that is denied makes way for another. */
const MOST_TRIES = 8;
/**
 * The request that shows that a grant is too wide: allowed by the statement, and denied by nothing else that its holder has. It is
 * replayed against all of that before it is returned. Where there is none, why it cannot be told.
 */
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
/**
 * First the request that is easiest to read, then one that keeps out of the way of what denied it, in the same account: there is only
 * the own one.
 */
function allowedRequest({ statement, denies, request }, example, search) {
    const avoid = [];
    let home;
    for (let tries = 0; tries < MOST_TRIES && search.left > 0; tries += 1) {
        search.left -= 1;
        const resource = example(avoid);
        if (resource === null || (home !== undefined && ownerOf(resource) !== home))
            return undefined;
        home = ownerOf(resource);
        // The statement may have very many resources; whether this is one of them is asked once nothing denies it.
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
/** Partition, region and account of an ARN. */
function ownerOf(arn) {
    return arn.split(':').slice(0, 5).join(':');
}
/** The statements that may deny the action; undefined, and the causes say it, where something else may take it away. */
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
/** Asked again and again of what a group's members share. */
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
/** Keys as the policy spells them; what is sensitive is left out. */
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
/** `aws:PrincipalTag/team` of `${aws:PrincipalTag/team, 'none'}`. */
function spelledKey(piece) {
    return typeof piece === 'string' || piece.stands !== 'variable' ? [] : [piece.name.replace(/,.*/s, '').trim()];
}

;// CONCATENATED MODULE: ./lib/engine/judge.js






/** Every rule on every subject of a world that it applies to. */
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
/** The truth that is reported: a grant that fails needs a request that shows it. Undefined where the rule does not apply. */
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
/** The offending element; in a plan, which has no lines, the block of its resource. */
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
/** Keys of objects in a policy may be made from a secret, too. */
function maskedPlace(place, mask) {
    return { ...place, route: place.route.map((step) => (typeof step === 'string' ? mask(step) : step)) };
}


/***/ }),

/***/ 448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ masker)
/* harmony export */ });
/** Secrets are found by so many of their first characters. */
const START = 4;
/**
 * Replaces every secret in a text. Secrets that overlap go together, so that no rest of one is left.
 * @param mask what to write in place of so many UTF-16 units
 */
function masker(secrets, mask = () => '(sensitive)') {
    const byStart = new Map();
    for (const secret of new Set(secrets)) {
        const start = secret.slice(0, START);
        const others = byStart.get(start);
        if (others !== undefined)
            others.push(secret);
        else if (start !== '')
            byStart.set(start, [secret]);
    }
    const endOf = (text, at) => {
        let end = at;
        for (let length = 1; length <= START; length += 1) {
            for (const secret of byStart.get(text.slice(at, at + length)) ?? []) {
                if (text.startsWith(secret, at))
                    end = Math.max(end, at + secret.length);
            }
        }
        return end;
    };
    return (text) => {
        if (byStart.size === 0)
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


/***/ }),

/***/ 8790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ universeOf)
/* harmony export */ });
function universeOf(resource) {
    const { account, partition } = resource;
    return { ...(account !== undefined && { account }), ...(partition !== undefined && { partition }) };
}


/***/ }),

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectsOf)
/* harmony export */ });
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8790);

/** All subjects of one kind in a world. What may be one is one, with facts that are not known. */
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

/***/ 8449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
function exitCodeOf({ decision, warnOnly }) {
    if (decision === 'error')
        return 3;
    return decision === 'allow' || warnOnly ? 0 : 1;
}


/***/ }),

/***/ 4415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/active-rules.js + 1 modules
var active_rules = __webpack_require__(7620);
// EXTERNAL MODULE: ./lib/input/paths.js
var input_paths = __webpack_require__(1208);
// EXTERNAL MODULE: ./lib/input/read.js
var input_read = __webpack_require__(930);
// EXTERNAL MODULE: ./lib/input/show.js
var show = __webpack_require__(255);
// EXTERNAL MODULE: ./lib/config/commit-source.js
var commit_source = __webpack_require__(8215);
// EXTERNAL MODULE: ./lib/config/git.js
var config_git = __webpack_require__(2266);
// EXTERNAL MODULE: ./lib/config/text-source.js
var text_source = __webpack_require__(8929);
;// CONCATENATED MODULE: ./lib/config/base-files.js







/** CloudFormation takes templates of 1 MB; before they are packaged they may be longer. In bytes. */
const longest = 64 * 2 ** 20;
/**
 * Opens what `--base` names: a folder, which stands for the working directory as it was, or a commit of the repository by branch, tag,
 * object name or `HEAD~1`.
 *
 * @param cwd absolute
 * @param root absolute: the root of the repository
 * @returns text when it is neither: what is wrong and what to do
 */
async function openBase(base, cwd, root = (0,input_paths/* foldersUpToGitRoot */.gA)(cwd).at(-1) ?? cwd) {
    const folder = (0,external_node_path_.resolve)(cwd, base);
    const found = await text_source/* workTree */._E.look(folder);
    if (found.kind === 'folder')
        return { read: async (path) => readBelow(folder, (0,external_node_path_.relative)(cwd, path)) };
    if (found.kind === 'file')
        return `\`${(0,show/* show */.W)(base)}\` is a file, where a folder or a commit is needed`;
    return openCommit(base, root);
}
async function readBelow(folder, way) {
    const path = (0,external_node_path_.resolve)(folder, way);
    return (await text_source/* workTree */._E.look(path)).kind === 'missing' ? undefined : (0,input_read.readText)(path, longest);
}
/** A name, and how many commits before it: https://git-scm.com/docs/gitrevisions */
const revision = /^(.*?)((?:[~^]\d{0,4}){0,10})$/s;
function openCommit(base, root) {
    const [, name = '', back = ''] = revision.exec(base) ?? [];
    const wrong = (0,config_git/* sayRefName */.o6)(name);
    if (wrong !== undefined)
        return `\`${(0,show/* show */.W)(base)}\` is no folder, and ${wrong}`;
    const git = (0,config_git/* openGit */.zY)(root);
    if (typeof git === 'string')
        return `\`${(0,show/* show */.W)(base)}\` is no folder, and ${git}`;
    const commit = (0,config_git/* resolveCommit */.WL)(git, namesOf(name).map((full) => `${full}${back}`));
    if (commit === undefined) {
        return `\`${(0,show/* show */.W)(base)}\` is no folder, and no branch, tag or commit in the checkout; on GitHub, give \`fetch-depth: 0\` to \`actions/checkout\``;
    }
    const source = (0,commit_source/* commitSource */.n)((0,config_git/* gitTree */.$G)(git), commit, root, (0,show/* show */.W)(base), longest);
    return {
        read: async (path) => ((await source.look(path)).kind === 'missing' ? undefined : source.read(path)),
    };
}
/** What people mean by a name, the likeliest first: git itself would take a tag before a branch. */
function namesOf(name) {
    if ((0,config_git/* isObjectName */.V2)(name))
        return [name];
    return ['refs/heads/', 'refs/remotes/', 'refs/remotes/origin/', 'refs/tags/', ''].map((start) => `${start}${name}`);
}

;// CONCATENATED MODULE: ./lib/config/before.js

/**
 * Everything as it was before the change: a plan says so itself, a template is read at the base. Undefined where neither tells.
 * @param base undefined where there is none
 */
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
    const { readTemplate } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(583)]).then(__webpack_require__.bind(__webpack_require__, 1583));
    const { resources, problems } = readTemplate(read.text, document.name);
    return problems.length > 0 ? undefined : resources;
}
/**
 * Where a change is applied before it is merged, the state has the violation already, although the change brings it: then its text
 * is on lines that the base does not have. Without a base nothing is known to be added.
 * @param cwd absolute: what places are relative to
 */
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
        const { readText } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 930));
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
var config_config = __webpack_require__(8674);
// EXTERNAL MODULE: ./lib/engine/judge.js + 31 modules
var judge = __webpack_require__(8691);
// EXTERNAL MODULE: ./lib/iam/action.js
var action = __webpack_require__(5167);
// EXTERNAL MODULE: ./lib/iam/pattern.js
var pattern = __webpack_require__(9335);
// EXTERNAL MODULE: ./lib/model/show.js
var model_show = __webpack_require__(5480);
;// CONCATENATED MODULE: ./lib/engine/state.js



/**
 * Whether the change makes a finding or only leaves it as it was. It is `standing` where the world before has one of the same rule on
 * the same resource whose grant covers this one: whoever was allowed all of it already is allowed nothing new.
 */
function stateOf(after, before) {
    return before.some((earlier) => isSame(earlier, after)) ? 'standing' : 'new';
}
/** The findings that the change takes away: nothing on the same resource and of the same rule is left of them. */
function countFixed(after, before) {
    const left = new Set(after.map(keyOf));
    return before.filter((earlier) => earlier.finding.verdict === 'fail' && !left.has(keyOf(earlier))).length;
}
/** By rule and resource. */
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
/** A verdict that got worse, from undecided to a failure, is new. */
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
    const which = role.is === 'inside' ? role.identity.resource.address : (0,model_show/* show */.WU)(value);
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
/** A condition that both have restricts both alike. */
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
var json = __webpack_require__(5062);
// EXTERNAL MODULE: ./lib/input/looks-like.js
var looks_like = __webpack_require__(6698);
// EXTERNAL MODULE: ./lib/input/terraform/plan-text.js
var plan_text = __webpack_require__(1854);
;// CONCATENATED MODULE: ./lib/input/other-kinds.js

const makePlan = '`terraform plan -out=tfplan && terraform show -json tfplan > plan.json`';
/** JSON objects that people hand over instead of a plan or template. The first that fits speaks. */
const jsonKinds = [
    { is: plan_text/* isState */.ad, say: `it is a state, not a plan; make one with ${makePlan}` },
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
/**
 * What a JSON value is that is neither plan nor template, and what to give instead.
 *
 * @param name of the file, as shown
 */
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
/** Texts that are no JSON. Patterns look at the start of the text, or at starts of lines with nothing that repeats. */
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
/** What a text is that JSON cannot read; undefined where it may be a template, or a plan with something wrong. */
function sayText(text, name) {
    return textKinds.find((kind) => kind.name?.test(name) || kind.text?.test(text))?.say;
}
function has(json, key) {
    return Object.hasOwn(json, key);
}

// EXTERNAL MODULE: ./lib/input/terraform/json.js
var terraform_json = __webpack_require__(3945);
;// CONCATENATED MODULE: ./lib/input/detect.js





/** Text longer than this (UTF-16 units) is not read a second time to find out where its JSON breaks. */
const longestSearched = 64 * 1024 * 1024;
/**
 * Tells by its content what a text is: a plan is a JSON object that has what only plans have, a template has `Resources` with types of
 * AWS. Code for templates (and the YAML parser) is loaded only when a text may be one. Quotes nothing from a plan.
 *
 * @param text decoded, without byte order mark
 * @param name the path as shown; a template keeps it, and it helps to say what a text is instead
 */
async function detect(text, name) {
    const first = /\S/.exec(text)?.[0];
    if (first === undefined) {
        return { kind: 'neither', why: 'it is empty; see whether the command that writes it failed' };
    }
    const json = parse(text);
    if (json === undefined)
        return detectText(text, name, first);
    if ((0,terraform_json/* isObject */.Gv)(json.value) && (0,plan_text/* isPlan */.q5)(json.value))
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
/** What `JSON.parse` does not read. */
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
    // Without either word it is no template, and need not be parsed.
    if (!/Resources|AWSTemplateFormatVersion/.test(text))
        return { kind: 'neither', why: unlike };
    return detectTemplate(text, name, unlike);
}
const unlike = 'it is neither a Terraform plan in JSON nor a CloudFormation template (no `Resources` with a type like `AWS::IAM::Role`)';
/** `otherwise`: what to say of a text that can be read but is no template. */
async function detectTemplate(text, name, otherwise) {
    const { parseTemplateText } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(194)]).then(__webpack_require__.bind(__webpack_require__, 1194));
    const { isTemplate } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(583)]).then(__webpack_require__.bind(__webpack_require__, 1583));
    const template = parseTemplateText(text, name);
    if (isTemplate(template.node))
        return { kind: 'template', template };
    const [problem] = template.problems;
    if (problem === undefined || !(0,looks_like/* looksLikeTemplate */.mr)(text))
        return { kind: 'neither', why: otherwise };
    return { kind: 'broken', message: problem.message, ...(problem.line === undefined ? {} : { line: problem.line }) };
}
/** Why the JSON of a plan cannot be read. A plan holds secrets: nothing of it is quoted. */
function sayBrokenPlan(text, first) {
    const alone = 'run `terraform show -json tfplan > plan.json` alone';
    // https://github.com/hashicorp/setup-terraform#inputs
    const wrapper = '; with hashicorp/setup-terraform set `terraform_wrapper: false`';
    if (first !== '{') {
        const brace = text.search(/^[ \t]*\{/m);
        if (brace === -1)
            return { message: `it has the words of a plan, but no JSON object; ${alone}` };
        const line = lineAt(text, brace);
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
    // A state, or a plan cut off early, may hold secrets.
    const quotes = found.error.includes('`') && text.includes('"terraform_version"');
    return { why: `its JSON cannot be read${quotes ? '' : `: ${found.error}`}`, line };
}
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/input/document.js


/**
 * Reads a file that was selected: bytes to text, what it is by its content, and then the plan (with the `.tf` files it was made from, where they
 * are found) or the template. A file that was named must be a plan or template; one that was found in a folder is skipped where it is
 * neither, and nothing in it looks as if it was meant to be. Only the code for what the file is is loaded.
 */
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
            const { readPlanDocument } = await __webpack_require__.e(/* import() */ 847).then(__webpack_require__.bind(__webpack_require__, 847));
            return { document: readPlanDocument(found.json, selected, options.sourceDir, options.cwd) };
        }
        case 'template': {
            const { readTemplateNode } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(583)]).then(__webpack_require__.bind(__webpack_require__, 1583));
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
;// CONCATENATED MODULE: ./lib/input/globs.js


/** What folders and globs do not look into; a glob may name it. */
const closedFolders = ['.git', 'node_modules', '.terraform'];
const windowsPathsNoEscape = process.platform === 'win32';
/**
 * The files that a glob matches (absolute paths; links, broken ones too, and special files are among them), and the folder before its
 * first wildcard; undefined when it has no wildcard. The package is loaded only for what may have one.
 */
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
/** Makes one test of several lists of globs. */
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





/** Looked at in folders, alone or with `.gz`. */
const extensions = /\.(json|ya?ml|template)(\.gz)?$/i;
const missing = 'no such file';
const brokenLink = 'it is a link that leads nowhere';
const outwardLink = 'a link leads from here out of the workspace';
/**
 * Finds the files that paths, folders and globs stand for. A path that exists is taken as it is, whatever characters it has; what
 * begins with `!` takes away from globs and folders, not from files that are named. In folders and globs links to folders are not
 * followed, and links to files only within the workspace; a path that is named may lie anywhere. Globs leave out `node_modules`
 * unless they name it, and names with a leading dot unless they have it.
 *
 * @param patterns as on the command line; `\` is a separator on Windows only
 * @param cwd absolute: names are shown relative to it
 * @param options.from absolute: where relative patterns start; `cwd` by default
 * @param options.exclude more globs to take away, with the folder that they start from
 */
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
        // Only who writes `..` or an absolute glob means files outside of the workspace, and then those below its fixed part.
        else if (leadsOut(path, (0,input_paths/* isInside */.FK)(path, search.workspace) ? [] : [base], search))
            fail(`${outwardLink}; name the file itself`);
        else
            addFile(path, true, search);
    }
}
/** Walks without recursion: folders may be nested as deep as an attacker likes. */
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
/** A file of ours by its name, or a link. */
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
/** Whether a link leads somewhere else than into the workspace or one of the folders. */
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
/** Of two ways to one file the one stays that was named, else the one that is no link, else the first in the alphabet. */
function isBetter(file, other, real) {
    if (file.named !== other.named)
        return file.named;
    if ((file.path === real) !== (other.path === real))
        return file.path === real;
    return file.name < other.name;
}
/** What stands at a path once links are followed, or why that cannot be seen. */
function look(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch (error) {
        return (0,input_read/* sayError */.I)(error);
    }
}

// EXTERNAL MODULE: ./lib/model/world.js + 14 modules
var model_world = __webpack_require__(6399);
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
/** Adds a world to the counts: every policy and every role use is decoded, partly unknown or not readable. */
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
var decide = __webpack_require__(4100);
;// CONCATENATED MODULE: ./lib/gate.js












/**
 * The whole of Passgate: reads files, builds what they will mean, judges it by the rules and decides.
 * @returns the report, or what is wrong with the configuration or a rule (exit 2)
 */
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
    const base = options.base === undefined ? undefined : await openBase(options.base, cwd);
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
async function gate_select(options, config) {
    const exclude = { patterns: config.exclude, from: config.folder };
    if (options.paths.length > 0)
        return selectFiles(options.paths, options.cwd, { exclude });
    if (config.include !== null)
        return selectFiles(config.include, options.cwd, { from: config.folder, exclude });
    return selectFiles(['.'], options.cwd, { exclude });
}
/** What a run has found so far. */
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
        if (before === undefined)
            for (const { finding } of judged)
                this.findings.push(finding);
        else {
            const earlier = (0,judge/* judge */.S)(rules, (0,model_world/* buildWorld */.f)(ours({ ...document, resources: before }, config))).judged;
            const on = groupJudged(earlier);
            for (const one of judged) {
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
/** A single account in the configuration also says which one this is. */
function ours(document, { accounts }) {
    const [account] = accounts;
    if (account === undefined || accounts.length > 1)
        return document;
    const resources = document.resources.map((resource) => 
    // Not copied: attributes are made when they are asked for.
    resource.account === undefined ? Object.create(resource, { account: { value: account } }) : resource);
    return { ...document, resources };
}


/***/ }),

/***/ 5167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ actionsCover),
/* harmony export */   n: () => (/* binding */ actionsReach)
/* harmony export */ });
/* harmony import */ var _pattern_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8276);

/** Prefix and name are matched in either case; `*` and `?` stand anywhere, in the prefix, too, which AWS would refuse. */
const OPTIONS = { ignoreCase: true };
/**
 * Whether an Action or NotAction element allows (or denies) some action that `action` matches, e.g. `iam:PassRole`, `iam:Pass*`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
 */
function actionsReach(actions, action) {
    return (0,_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listReaches */ .c)(actions, [action], OPTIONS);
}
/** Whether an Action or NotAction element holds every action that `action` matches. */
function actionsCover(actions, action) {
    return (0,_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listCovers */ .z)(actions, [action], OPTIONS);
}


/***/ }),

/***/ 903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zs: () => (/* binding */ OTHER),
/* harmony export */   n0: () => (/* binding */ ANYTHING),
/* harmony export */   ny: () => (/* binding */ takes),
/* harmony export */   oe: () => (/* binding */ NO_COLON),
/* harmony export */   vg: () => (/* binding */ isAllBut),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/**
 * Linear automata for glob patterns: what they are made of, and which letters their tokens take. A word may hold stretches of
 * unknown text besides characters; they are letters, too.
 */
/** Stands for a character that no pattern mentions. */
const OTHER = '';
const ANYTHING = { not: '' };
const NO_COLON = { not: ':' };
/** Whether the character is in the set. */
function has(letters, char) {
    if ('only' in letters)
        return char !== OTHER && letters.only.includes(char);
    return char === OTHER || !letters.not.includes(char);
}
/** Whether some character is in both sets. */
function meet(a, b) {
    if ('only' in a)
        return [...a.only].some((char) => has(b, char));
    if ('only' in b)
        return [...b.only].some((char) => has(a, char));
    return true;
}
/** Whether the set is that of all characters (`''`), or of all but this one. */
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
/** Whether the token takes the letter. */
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

/***/ 6451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ exampleOf)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(903);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);


/** Characters that stand for any other one in an example, if no pattern mentions them; behind these, whatever is free. */
const SPARE = 'xyzabcdefghijklmnopqrstuvw0123456789';
/** Edits that are tried to make an example readable. */
const MOST_EDITS = 8;
/** A character that no pattern mentions. */
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
/** Places of a word where a filler may go: runs of free letters, and slots between letters. `end` is exclusive. */
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
/**
 * A concrete text that all of `all` match and none of `none`; null if there is none, or none is found within the budget. A shortest
 * one, made readable: what wildcards take becomes one of `fillers` where `fits` agrees.
 */
function exampleOf(all, none, fillers, fits) {
    const word = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I)(all, none, 'maybe');
    if (word === null || word === 'unknown')
        return null;
    const other = spare([...all, ...none]);
    const chars = word.steps.map(({ letter }) => (typeof letter === 'string' && letter !== _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER */ .Zs ? letter : other));
    // From the end, so that the indexes before an edit stay right.
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

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ RELIABLE),
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   np: () => (/* binding */ WIDEST),
/* harmony export */   wE: () => (/* binding */ compile),
/* harmony export */   zv: () => (/* binding */ compileAll)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(903);

/** All that the pattern may match. */
const WIDEST = { star: 'wide', unknown: 'any', fixed: 'word', variable: 'any', owner: '' };
/** What the pattern matches for certain, the text of fixed gaps and policy variables standing for itself. */
const RELIABLE = { star: 'narrow', unknown: 'never', fixed: 'stretch', variable: 'stretch', owner: '' };
/** What a fixed gap may consist of. */
const WORD = { not: ':/*?' };
/** One code point in one case, so that it stays one letter. */
function fold(char) {
    return char.toLowerCase();
}
/** The characters of a concrete text, as letters. */
function letters(text, options) {
    return options.ignoreCase ? Array.from(text, fold) : Array.from(text);
}
function stretches(gap, reading, at) {
    if (gap.stands === 'unknown') {
        return [{ key: `unknown ${reading.owner} ${at}`, many: true, from: _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0, bounded: false }];
    }
    const from = gap.stands === 'fixed' ? WORD : 'fresh';
    const shared = { from, bounded: gap.stands === 'fixed' };
    // A text that is not empty: its first character, and the rest. `?*` surely matches it, `??` does not.
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
/** Whether a `*` before this is the last character of its segment. */
function endsSegment(next, reading) {
    if (next === undefined || next === ':')
        return true;
    if (typeof next === 'string' || next.stands === 'fixed')
        return false;
    return reading.star === 'wide';
}
/** `*?*` is `?*`: one order for all runs of wildcards, so that their automata agree. */
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
/** The automaton of a pattern; null where `reading` says that it cannot be relied on. */
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
/** The automata of several patterns, without those that cannot be relied on. */
function compileAll(patterns, options, reading) {
    return patterns.map((pieces) => compile(pieces, options, reading)).filter((automaton) => automaton !== null);
}


/***/ }),

/***/ 7045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
function not(a) {
    return a === 'unknown' ? a : !a;
}
/** Conjunction; true for none. */
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
/** Disjunction; false for none. */
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

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listReaches),
/* harmony export */   z: () => (/* binding */ listCovers)
/* harmony export */ });
/* harmony import */ var _kleene_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7045);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9335);


/** With more items than those known, a `true` stays true and anything else is not known. */
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
/** Whether the element matches some text of the target. NotAction and NotResource match what no item matches. */
function listReaches(patterns, target, options) {
    return patterns.not ? (0,_kleene_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(coveredByItems(patterns, target, options)) : reachedByItems(patterns, target, options);
}
/** Whether the element matches every text of the target. */
function listCovers(patterns, target, options) {
    return patterns.not ? (0,_kleene_js__WEBPACK_IMPORTED_MODULE_1__/* .not */ .AU)(reachedByItems(patterns, target, options)) : coveredByItems(patterns, target, options);
}


/***/ }),

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ example),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6451);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3279);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4701);
/* harmony import */ var _subsets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4317);




/** Positions that matching one text may visit. */
const MATCH_BUDGET = 2_000_000;
function hasGap(pieces) {
    return pieces.some((piece) => typeof piece !== 'string');
}
/**
 * Whether a concrete text (no wildcards, no gaps) matches the pattern. `unknown` where that depends on what stands in a gap, also on
 * what the request puts into a policy variable.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function matches(pieces, text, options = {}) {
    const matched = (0,_subsets_js__WEBPACK_IMPORTED_MODULE_3__/* .accepts */ .G)((0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compileAll */ .zv)([pieces], options, _glob_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDEST */ .np), (0,_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .letters */ .Mm)(text, options), MATCH_BUDGET);
    return matched === true && hasGap(pieces) ? 'unknown' : matched;
}
/**
 * What can be told from what stands before the first wildcard or gap of each: most patterns differ there already, and two texts
 * without any are equal or not. Undefined where that is not enough.
 */
function comparePlain(a, b, { ignoreCase }) {
    const [one, other] = [plainStart(a), plainStart(b)];
    // Outside of ASCII a letter may have another length in lower case.
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
/** Names of policy variables that occur more than once. */
function repeatsVariable(patterns) {
    const names = patterns
        .flat()
        .flatMap((piece) => (typeof piece !== 'string' && piece.stands === 'variable' ? piece.name : []));
    return new Set(names).size < names.length;
}
/**
 * Whether there is a text that both patterns match. A policy variable may become any text, for the request decides it.
 */
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
/**
 * Whether every text of `target` matches one of `patterns`, whatever the request puts into policy variables: the same variable on
 * both sides is the same text, any other one is covered by a wildcard only.
 */
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
/**
 * A concrete text that `pieces` and `target` match and none of `avoid`, as a witness; null if there is none, or none is found within
 * the budget. Where `pieces` or `target` have gaps it is what they match if the gaps hold the right text; what has gaps in `avoid` is
 * avoided whatever they hold. Wildcards become one of `fillers` where that fits, else as little as possible.
 */
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

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ find)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(903);
/* harmony import */ var _subsets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4317);


/** What a search may visit: states of the product, positions in them, letters tried. Never time, so that no verdict depends on the machine. */
const BUDGET = 2_000_000;
const STATE_COST = 4;
function classOf(token) {
    return token.take === 'char' || token.take === 'stretch' ? null : token.from;
}
/** The letters to try where each of `tokens` must take one and `explicit` are told apart by the others. */
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
/**
 * A shortest word that every automaton of `all` matches and none of `none`: null if there is none, `unknown` past the budget. `mode` says how `none` meets stretches (and, with several in `all`, each the other's).
 */
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

/***/ 4317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts),
/* harmony export */   W: () => (/* binding */ subsets)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(903);

function isMany(token) {
    return token?.take === 'many';
}
function takesAll(token) {
    return isMany(token) && (0,_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .isAllBut */ .vg)(token.from, '');
}
/** Whether the token takes no text with a colon, so that a `*` behind it that keeps to its segment could take it as well. */
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
/** Adds what is reached without a letter, and drops what a `many` further on makes redundant. */
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
/** The subset construction over several automata, done lazily. */
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
    /** Positions after taking the letter once. */
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
            // Any number of characters: all that is reached by taking it again and again. A set grows while it is walked.
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
/** Whether one of the automata matches the whole text; `unknown` past the budget. */
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

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   w: () => (/* binding */ startsWith)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _looks_like_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6698);


/** What begins with these bytes is no text. */
const formats = [
    { magic: [0x28, 0xb5, 0x2f, 0xfd], advice: 'it is packed with zstd; unpack it, or pack it with gzip' },
    { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], advice: 'it is packed with xz; unpack it, or pack it with gzip' },
];
const zip = [0x50, 0x4b, 0x03, 0x04];
/**
 * Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one. The mark is dropped. Anything else is a problem that says
 * what it is, as is a NUL (no plan or template has one).
 */
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
        // `swap16` works in place and only on whole units.
        return decode16(bytes.length % 2 === 0 ? Buffer.from(bytes).swap16() : bytes, bytes);
    }
    return decode8(bytes);
}
function startsWith(bytes, magic) {
    return bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
}
/** A plan file of `terraform plan -out` is a zip whose first entry is `tfplan`. */
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
/** `little`: the bytes in little-endian order, mark included. */
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
/** Looks at the bytes as if they were ASCII in units of any width. */
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
/** The offset of the first byte that is no part of well-formed UTF-8 (https://www.unicode.org/versions/Unicode15.0.0/ch03.pdf, table 3-7). */
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
/** The number of bytes of the character at `at`; 0 where it is none. */
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
/** First bytes, how many bytes that makes, and what the second byte may be. */
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

/***/ 5062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

;// CONCATENATED MODULE: ./lib/input/json-messages.js
/** The text from an offset to the end of its line, 30 characters at most, without control characters: to be quoted in a message. */
function snippet(text, at, length = 30) {
    const [line = ''] = text.slice(at, at + length).split(/[\r\n]/, 1);
    return line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?');
}
/** What people write who think of another language. */
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
/** Why what stands at the offset, which is not the end of the text, is no JSON value. */
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
/** Why what stands at the offset is no JSON number; undefined where it does not look like one. */
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
var node = __webpack_require__(6970);
;// CONCATENATED MODULE: ./lib/input/json.js


/**
 * A JSON text as a tree with places. It accepts exactly what `JSON.parse` accepts (RFC 8259), but for nesting deeper than `MAX_DEPTH`.
 * Lines and columns count from 1, columns in UTF-16 units. Never throws for bad text: the first error is returned.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
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
    /** Behind a member: true after a comma, false after the closing bracket. */
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
    /** A number, `true`, `false` or `null`. */
    literal(start) {
        // Sticky, and its parts cannot match the same text in two ways: linear.
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

/***/ 6698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ looksLikePlan),
/* harmony export */   gh: () => (/* binding */ looksLikeInput),
/* harmony export */   mr: () => (/* binding */ looksLikeTemplate)
/* harmony export */ });
/**
 * Whether a text that cannot be read as a plan or template was probably meant to be one: a `Resources` key and an `AWS::` type, or a
 * key that only Terraform's plan has. In a folder it decides between an error and a file that is skipped.
 */
function looksLikeInput(text) {
    return looksLikePlan(text) || looksLikeTemplate(text);
}
/** https://developer.hashicorp.com/terraform/internals/json-format#plan-representation */
function looksLikePlan(text) {
    return text.includes('"planned_values"') || text.includes('"resource_changes"');
}
/**
 * A key `Resources` at the start of a line (YAML), or in quotes or braces (JSON, YAML's flow style), and the name of a resource type.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 */
function looksLikeTemplate(text) {
    return text.includes('AWS::') && /(?:^|[{,]\s{0,1000}|["'])Resources["']?\s{0,100}:/m.test(text);
}


/***/ }),

/***/ 6970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/** How many levels deep a text may be nested. Past that it is refused, since readers of a tree recurse. */
const MAX_DEPTH = 1000;
/** The entry with this key, the last one where it comes twice; undefined where there is none or the node is no map. */
function member(node, key) {
    if (node?.kind !== 'map' || node.tag !== undefined)
        return undefined;
    return node.entries.findLast((candidate) => candidate.key === key);
}
/** A scalar's text as it stands there; undefined for null, lists, maps and what carries a tag. */
function scalarText(node) {
    if (node === undefined || node.tag !== undefined)
        return undefined;
    if (node.kind === 'string')
        return node.value;
    return node.kind === 'number' || node.kind === 'boolean' ? node.source : undefined;
}


/***/ }),

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Kw: () => (/* binding */ nearPath),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   gA: () => (/* binding */ foldersUpToGitRoot),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(466);



/** A path as people read it: relative to the working directory, with `/`; absolute only on another drive. */
function showPath(path, cwd) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path) || '.';
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? shown.replaceAll('\\', '/') : shown;
}
/** Whether a path is a folder or lies in it; both absolute. */
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** Whether anything stands at a path, be it a link that leads nowhere. Where that cannot be seen, nothing does. */
function exists(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** The folder itself and those around it, up to the root of the git work tree; the folder alone where there is none. */
function foldersUpToGitRoot(folder) {
    const folders = [];
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        folders.push(at);
        // In a work tree or submodule `.git` is a file: https://git-scm.com/docs/gitrepository-layout
        if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return folders;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return folders.slice(0, 1);
    }
}
/**
 * An existing path that someone who wrote this one, which does not exist, may have meant: one name in it spelt otherwise, or `/` for
 * `\`. Undefined where there is none.
 */
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

/***/ 6783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ showRoute)
/* harmony export */ });
/** `inline_policy[0].policy.Statement[1].Resource`: the way people write a route. */
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

/***/ 930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sayError),
/* harmony export */   R: () => (/* binding */ sayNoFile),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5816);




/** The longest string that V8 makes: 512 MiB less a few, in UTF-16 units. */
const longestText = node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH;
/**
 * Reads a file as text: UTF-8 with or without a byte order mark, UTF-16 of both byte orders with one (PowerShell's `>` writes it), and
 * either of them in gzip, told by its first bytes. The mark is dropped, line ends stay. Never waits: what is not a regular file
 * is refused.
 *
 * @param path absolute, or relative to the working directory
 * @param limit bytes of text at most, before and after unpacking
 */
function readText(path, limit = longestText) {
    const bytes = readBytes(path, limit);
    if (!(bytes instanceof Uint8Array))
        return bytes;
    if (!(0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w)(bytes, [0x1f, 0x8b]))
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(bytes);
    const unpacked = unpack(bytes, limit);
    if (!(unpacked instanceof Uint8Array))
        return unpacked;
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .startsWith */ .w)(unpacked, [0x1f, 0x8b])
        ? problem('it is packed with gzip twice; unpack it once')
        : (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(unpacked);
}
function readBytes(path, limit) {
    let file;
    try {
        // Without O_NONBLOCK the opening of a pipe waits for its writer. Windows has neither.
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
/** What stands there instead of a regular file, and what to do. */
function sayNoFile(stats) {
    if (stats.isDirectory())
        return 'it is a folder, where a file is needed';
    const kind = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
    return `it is ${kind}, not a file; write the plan or template to a file first`;
}
/** What the system says when a path cannot be opened. */
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
    ENXIO: 'it is a pipe or a socket, not a file; write the plan or template to a file first',
};
function unpack(bytes, limit) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(bytes, { maxOutputLength: limit });
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
/** Not passed over in a folder: what it holds is not known. */
function problem(message) {
    return { problem: { message, skippable: false } };
}


/***/ }),

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/** User text for a message: characters that could do something to a terminal or a log are spelt out; cut when too long. */
function show(text, longest = 60) {
    const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
    return short.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069`]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/** Words longer than this are not compared: nobody mistypes one, and the comparison is quadratic in their length. */
const LONGEST = 64;
/**
 * The candidate that someone who wrote `word` most likely meant, for "did you mean …"; undefined where none is near. Near is a third
 * of the word's letters changed, added, left out or swapped with their neighbour, three at most; upper and lower case count as one.
 * Of equally near candidates it is the first.
 */
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
/** Edit distance with swaps of neighbours: https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance (restricted). */
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

/***/ 3945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   lI: () => (/* binding */ nameOfKind),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mz: () => (/* binding */ memberAt),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   ol: () => (/* binding */ members)
/* harmony export */ });
/** Reading JSON that nobody promised anything about: only own properties count, so `__proto__` is a key like any other. */
/** An object, not null and not an array. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The member of that name; undefined where `value` is no object or has no such member of its own. */
function member(value, key) {
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The member down these names; undefined where one of them is missing. */
function memberAt(value, ...keys) {
    let current = value;
    for (const key of keys)
        current = member(current, key);
    return current;
}
/** The items of an array; none for anything else. */
function items(value) {
    return Array.isArray(value) ? value : [];
}
/** Keys and values of an object; none for anything else. */
function members(value) {
    return isObject(value) ? Object.entries(value) : [];
}
/** The value if it is a string. */
function asString(value) {
    return typeof value === 'string' ? value : undefined;
}
/** What a JSON value is, for messages: `a list`, `null`, … */
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

/***/ 1854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ sayNotAPlan),
/* harmony export */   ad: () => (/* binding */ isState),
/* harmony export */   q5: () => (/* binding */ isPlan),
/* harmony export */   vl: () => (/* binding */ planMembers)
/* harmony export */ });
/* unused harmony export parsePlan */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);

/** The members of a plan that has been parsed; undefined each where there are none. */
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
/**
 * Whether this is what `terraform show -json` prints for a plan.
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
function isPlan(json) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'planned_values') !== undefined || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'resource_changes') !== undefined)
        return true;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'format_version') !== undefined && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'configuration') !== undefined;
}
/** Whether this is a state: what `terraform show -json` prints without a plan, or a raw `terraform.tfstate`. */
function isState(json) {
    if (isPlan(json))
        return false;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'format_version') !== undefined)
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, 'values') !== undefined;
    return ['version', 'serial', 'lineage'].every((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(json, key) !== undefined);
}
/** What is wrong when this is no plan; undefined for a plan. */
function sayNotAPlan(json) {
    if (isPlan(json))
        return undefined;
    if (!isState(json))
        return 'this is not a Terraform plan: it has neither `planned_values` nor `resource_changes`';
    const how = 'terraform plan -out=tfplan && terraform show -json tfplan';
    return `this is a state file, not a plan: \`${how}\` makes the JSON of a plan`;
}
/**
 * Parses the text of a plan; a byte order mark is fine. Where that fails, the problem says what is wrong with the text and, where the
 * parser knows, on which line (1-based); it quotes nothing from the text, which may hold secrets.
 */
function parsePlan(text, document) {
    const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
    if (body.trim() === '')
        return { problem: { document, message: 'the file is empty' } };
    try {
        return { json: JSON.parse(body) };
    }
    catch (error) {
        return { problem: syntaxProblem(body, document, error instanceof Error ? error.message : '') };
    }
}
/** V8's messages end in `in JSON at position 12`, or quote the text around the token and say no position. */
function syntaxProblem(body, document, parserMessage) {
    const found = /^(.*) in JSON at position (\d+)/.exec(parserMessage);
    const offset = found === null ? undefined : Number(found[2]);
    const lastOffset = body.trimEnd().length;
    if (parserMessage.startsWith('Unexpected end') || (offset !== undefined && offset >= lastOffset)) {
        const line = lineAt(body, lastOffset);
        return { document, message: 'the plan ends in the middle: it was cut off, or is still being written', line };
    }
    if (offset === undefined)
        return { document, message: 'this is not valid JSON' };
    const reason = (found?.[1] ?? '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
    return { document, message: `this is not valid JSON: ${reason}`, line: lineAt(body, offset) };
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}


/***/ }),

/***/ 3513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   f_: () => (/* binding */ entry)
/* harmony export */ });
/** The value under a key; undefined where the map has no such key. The last one wins where a key comes twice. */
function entry(map, key) {
    return map.entries.findLast((candidate) => candidate.key === key)?.value;
}
/** The text as one string when nothing in it is a hole. */
function literal(value) {
    if (value?.kind !== 'text')
        return undefined;
    if (value.parts.length === 0)
        return '';
    const [only] = value.parts;
    return value.parts.length === 1 && typeof only === 'string' ? only : undefined;
}
/** A text from its parts: drops empty strings and joins neighbours. */
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

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ causesIn),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5480);

/** Everything in a statement that is not known, in the order that people write statements in. */
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
/** Why this value is not what it should be: unknown for its own reason, or else malformed. */
function causeOf(value, what) {
    if (value.kind === 'unknown')
        return value.cause;
    if (value.kind === 'text') {
        const hole = value.parts.find((part) => typeof part !== 'string');
        if (typeof hole === 'object' && hole.of === 'unknown')
            return hole.cause;
        if (typeof hole === 'object' && hole.of === 'resource') {
            return { kind: hole.exact ? 'apply' : 'no-source', expression: (0,_show_js__WEBPACK_IMPORTED_MODULE_0__/* .showReference */ .nj)(hole), place: hole.place };
        }
    }
    return malformed(what, value.place);
}


/***/ }),

/***/ 5480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   fS: () => (/* binding */ showCause),
/* harmony export */   nj: () => (/* binding */ showReference)
/* harmony export */ });
/** A value as people write it, in one line: `arn:aws:iam::${account}:role/app-*`. Sensitive values are not shown. */
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
    return alone ? text : `\${${text}}`;
}
/** `aws_iam_role.app.arn`; only the resource where the plan does not say which attribute. */
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
/** Why something is not known, as a sentence without its end. */
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

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ buildWorld)
});

// EXTERNAL MODULE: ./lib/data/lookup.js
var lookup = __webpack_require__(3099);
// EXTERNAL MODULE: ./lib/model/causes.js
var causes = __webpack_require__(7509);
// EXTERNAL MODULE: ./lib/model/show.js
var show = __webpack_require__(5480);
;// CONCATENATED MODULE: ./lib/model/find-iam.js



/** Finds the IAM resources of one document by reference, by ARN and by name. */
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
    /**
     * @param value a name, an ARN or a reference, in an attribute of `on`
     * @param kinds what it may name
     */
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
            // A profile is often asked for by the name of its role: then it is the text that counts.
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
        // The name is right; whether the account is, is not known.
        const where = isKnown(arn.account) ? 'arn in the own account' : 'arn in some account';
        const [near] = kinds.flatMap((kind) => this.get(where, kind, arn.resource, []));
        if (near === undefined)
            return undefined;
        const expression = `whether \`${(0,show/* show */.WU)(value)}\` is ${near.resource.address} cannot be told`;
        return { is: 'unknown', cause: { kind: 'undecided', expression, place: value.place } };
    }
    /** A name is one of the own account. */
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
/** `arn:partition:service:region:account:resource`; undefined for what is no ARN. */
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
/** Names are unique in an account whatever their case, but references to them are not: compared as they are. */
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
/** The boundary of what holds its policies itself, and is no principal here. */
const ownBoundaries = { 'AWS::SSO::PermissionSet': 'PermissionsBoundary' };
const memberships = {
    aws_iam_user_group_membership: { users: ['user'], groups: ['groups[]'] },
    aws_iam_group_membership: { users: ['users[]'], groups: ['group'] },
    'AWS::IAM::User': { users: ['self'], groups: ['Groups[]'] },
    'AWS::IAM::UserToGroupAddition': { users: ['Users[]'], groups: ['GroupName'] },
};

// EXTERNAL MODULE: ./lib/input/value.js
var input_value = __webpack_require__(3513);
// EXTERNAL MODULE: ./lib/input/json.js + 1 modules
var json = __webpack_require__(5062);
;// CONCATENATED MODULE: ./lib/model/json-text.js



/**
 * JSON inside a text, as values. They stand where the text stands; their routes go on inside it. A text that is no JSON, that has
 * holes, or that has a key twice (which of the two AWS takes is not said anywhere) is not known.
 */
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
/** `parseJson` limits the depth, `budget` the steps of all routes together. */
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
/** A text with holes may have any shape once they are filled. */
function putTogether(text) {
    const cause = (0,causes/* causeOf */.rl)(text, 'JSON that is put together');
    return cause.kind === 'malformed' || cause.kind === 'apply' ? { ...cause, kind: 'unsupported' } : cause;
}
function unreadable(expression, place) {
    return { kind: 'unknown', cause: { kind: 'malformed', expression, place }, place };
}

;// CONCATENATED MODULE: ./lib/model/select.js



/**
 * The values at a path of the tables in `src/data`: `stage[].action[].role_arn`, `setting[name=ServiceRole].value`,
 * `container_properties(JSON).jobRoleArn`, `body(JSON).**.credentials`, `roles.*`. A list is entered without being named, as
 * Terraform has nested blocks as lists. What is not set yields nothing; what is not known yields itself, so that it is not lost.
 */
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
    // Providers show a text that is not set as an empty one.
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
/** `name=ServiceRole`: whether a block is that one; it is kept where that is not known. */
function matching(block, filter) {
    const equals = filter.indexOf('=');
    const key = filter.slice(0, equals);
    const found = (0,input_value/* entry */.f_)(block, key);
    if (found === undefined || found.kind === 'absent')
        return block.open !== undefined;
    const text = (0,input_value/* literal */.eu)(found);
    return text === undefined || text === filter.slice(equals + 1);
}
/** The value and all that is below it, without recursion: the depth is the input's. */
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
/** What a parameter or another stack gives is text or a list of texts: nothing can be below it. */
function isText({ cause }) {
    return cause.kind === 'parameter' || cause.kind === 'outside';
}
function select_unreadable(value) {
    return { kind: 'unknown', cause: (0,causes/* causeOf */.rl)(value, 'a text where an object belongs'), place: value.place };
}

;// CONCATENATED MODULE: ./lib/model/holders.js




const principalKinds = ['role', 'user', 'group'];
/**
 * Who holds which policy, and what else they hold. Policies and principals outside the document are left out. An attachment of
 * which one end is not known may tie its other end to anything.
 */
class Holders {
    index;
    names;
    policiesOn = new Map();
    holdersOf = new Map();
    /** What may deny, of each policy that has such statements, and the policies that have them, by the principal that holds them. */
    limits = new Map();
    heldBy = new Map();
    groupsOf = new Map();
    /** Policies that anybody here may hold, resources whose policies those are, principals that may hold any policy here. */
    loosePolicies = [];
    looseCarriers = new Set();
    loosePrincipals = new Set();
    /** Policies that are somebody's boundary. */
    boundaries = new Set();
    constructor(resources, policies, index, names) {
        this.index = index;
        this.names = names;
        for (const policy of policies) {
            if (policy.as !== 'identity')
                continue;
            push(this.policiesOn, policy.on.address, policy);
            // An unknown effect may be a Deny.
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
    /** False for what is only ever a boundary: that grants nothing. */
    grants(policy) {
        const { address } = policy.on;
        if (!this.boundaries.has(address) || this.holdersOf.has(address))
            return true;
        return this.looseCarriers.has(address) || this.loosePrincipals.size > 0;
    }
    /** At least one. */
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
            if (identity !== undefined)
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
/** @param attribute undefined where the type has none */
function boundaryOf(resource, attribute) {
    // Providers show a boundary that is not set as an empty text, too.
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
/** ARNs of a kind have this before the path and name: `arn:aws:iam::111122223333:role/path/name`. */
const arnType = {
    role: 'role',
    user: 'user',
    group: 'group',
    policy: 'policy',
    'instance-profile': 'instance-profile',
};

;// CONCATENATED MODULE: ./lib/model/identity.js




/**
 * No text of a document holds this character; it stands for the service of an ARN of which only so much is known that it is not
 * IAM's. Only wildcards match it.
 */
const anotherService = '\u{F0000}';
/** References are followed so deep, and what they come to may have so many characters: no ARN is longer. */
const DEEPEST = 50;
const LONGEST = 2048;
/** All references of one text together. */
const LONGEST_TEXT = 16 * LONGEST;
/** Looks up the resources of one document by address, and tells what a text with references comes to. */
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
    /** Undefined for what is no IAM resource. */
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
    /**
     * The text with every reference written out as far as it is known: a planned role's ARN becomes
     * `arn:<partition>:iam::<account>:role/app`.
     */
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
        // For whoever comes back here on the way.
        this.followed.set(key, [unknown]);
        this.depth += 1;
        const found = this.follow(target, hole.attribute, unknown);
        this.depth -= 1;
        const pieces = sizeOf(found) > LONGEST ? [unknown] : found;
        this.followed.set(key, pieces);
        return pieces;
    }
    follow(target, attribute, unknown) {
        const known = (0,input_value/* entry */.f_)(target.attributes, attribute);
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
    /** Begins and ends with a slash. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
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
/** Neighbouring strings become one; empty ones go. */
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
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html#cfn-pseudo-param-urlsuffix
    if (name === 'url-suffix')
        return of.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    const known = name === 'account' ? of.account : name === 'partition' ? of.partition : name === 'region' ? of.region : undefined;
    return known ?? { stands: name === 'stack-id' ? 'unknown' : 'fixed', name };
}
/**
 * Whether an attribute is surely the ARN of something that is not IAM's. `arn` of an AWS resource is its own ARN; of the two data
 * sources named here it is whatever they were asked about.
 */
function isForeignArn(resource, attribute) {
    if (resource.type.startsWith('aws_iam_') || resource.type.startsWith('AWS::IAM::'))
        return false;
    if (resource.type === 'aws_caller_identity' || resource.type === 'aws_arn')
        return false;
    // A custom resource or module answers what it likes.
    if (resource.type.startsWith('AWS::CloudFormation::') || resource.type.endsWith('::MODULE'))
        return false;
    return ((resource.type.startsWith('aws_') && attribute === 'arn') ||
        (resource.type.startsWith('AWS::') && attribute === 'Arn'));
}
function foreignArn(resource, rest) {
    return ['arn:', symbol('partition', resource), `:${anotherService}:`, rest];
}

;// CONCATENATED MODULE: ./lib/data/policy-attributes.js
const inline = [{ path: 'Policies[].PolicyDocument', as: 'identity' }];
const policy_attributes_document = [{ path: 'PolicyDocument', as: 'identity' }];
// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html#sam-function-policies
const serverless = [{ path: 'Policies', as: 'identity', amongOthers: true }];
// https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iam_role
const cloudControlInline = [{ path: 'policies[].policy_document', as: 'identity' }];
const cloudControlDocument = [{ path: 'policy_document', as: 'identity' }];
const policyAttributes = {
    aws_iam_role: [
        { path: 'assume_role_policy', as: 'trust' },
        { path: 'inline_policy[].policy', as: 'identity' },
    ],
    aws_iam_policy: [{ path: 'policy', as: 'identity' }],
    aws_iam_role_policy: [{ path: 'policy', as: 'identity' }],
    aws_iam_user_policy: [{ path: 'policy', as: 'identity' }],
    aws_iam_group_policy: [{ path: 'policy', as: 'identity' }],
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

/** What `${*}`, `${?}` and `${$}` stand for: the character itself. No ARN of a role or user holds one, and only wildcards match it. */
const escaped = { '*': '\u{F002A}', '?': '\u{F003F}', $: '$' };
/**
 * Literal policy text with its IAM variables (`${aws:username}`, `${aws:PrincipalTag/team, 'none'}`) as gaps.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
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
/** Text of a policy version without variables, written so that nothing in it is taken for one. */
function asText(text) {
    return text.replaceAll('${', '${$}{');
}

;// CONCATENATED MODULE: ./lib/model/decode.js




/**
 * A policy document, already taken apart into values, as statements. Whatever cannot be read becomes an element, a list or a
 * statement that is not known, with its cause; nothing is dropped. What AWS would refuse is read as widely as it can be meant.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
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
/** What stands for the statements that cannot be read: it may allow and deny anything. */
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
/**
 * Variables are text without `"Version": "2012-10-17"`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
function hasVariables(version) {
    const text = (0,input_value/* literal */.eu)(version?.value);
    return version !== undefined && text !== '2008-10-17';
}
/** Element names as AWS spells them; another case is taken for the same, the wide way. */
function find(map, name) {
    return map.entries.findLast(({ key, value }) => value.kind !== 'absent' && key.toLowerCase() === name.toLowerCase());
}
/** An element that comes a second time, be it in another case: which of the two AWS takes is not said anywhere. */
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
/** In lower case. */
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
        // What is none of IAM's elements may be meant to limit the statement.
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
    /** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
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


/**
 * The blocks of a Terraform `aws_iam_policy_document` in the grammar of the policy that it renders, so that both are read alike.
 * The provider leaves `effect` unset for Allow and writes IAM's variables as `&{…}`.
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/data-sources/iam_policy_document
 * @param route where the policy stands in the resource that uses the document
 * @returns the policy, or why it cannot be told from the blocks.
 */
function documentPolicy(document, route) {
    const blocks = document.attributes;
    // Statements of these may replace ours by sid, so that ours alone say nothing.
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
/** Blocks of the same type are one list in the policy; only `"*"` alone is everybody. */
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
/** Blocks with the same test and variable are one condition with all their values. */
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
/** Empty lists are how the plan shows what is not set. */
function isUnset(value) {
    return value?.kind === 'list' && value.items.length === 0 && value.open === undefined;
}
/** The first thing in a block that is not known. */
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









/** Every policy that a resource carries, by `data/policy-attributes.ts`; one that cannot be read is there, too, and says why. */
function policiesOf(resource, names) {
    const attributes = resource.mode === 'managed' || resource.type === 'aws_iam_role'
        ? (0,lookup/* lookup */.$)(policyAttributes, resource.type)
        : undefined;
    return (attributes ?? []).flatMap((attribute) => select_select(resource.attributes, attribute.path)
        // Terraform shows an inline policy that is not set as an empty text, too.
        .filter((value) => (0,input_value/* literal */.eu)(value) !== '' && (attribute.amongOthers === undefined || isPolicy(value)))
        .map((value) => read(value, resource, attribute, names)));
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
/** The policy as values: as it stands, parsed from its text, or taken from the document that the attribute refers to. */
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
// Generated by scripts/compile-role-consumers.ts from role-consumers.csv, which names the source of every row. Do not edit.
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




/** The role uses of one resource, by `data/role-consumers.csv`. */
function roleUsesOf(consumer, index) {
    if (consumer.mode !== 'managed')
        return [];
    return ((0,lookup/* lookup */.$)(roleConsumers, consumer.type) ?? []).flatMap(({ path, profile, services }) => select_select(consumer.attributes, path).flatMap((value) => {
        // A role that the provider filled in is not handed over by anybody.
        // An empty text is how providers show what is not set.
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
/** @param on the resource whose attribute the value is: the consumer, or the instance profile */
function direct(use, on, index) {
    const role = index.find(use.value, on, ['role']);
    if (role.is !== 'outside')
        return [{ ...use, role }];
    // API Gateway takes `arn:aws:iam::*:user/*` for the caller's own credentials: that is no role.
    // https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html#apigw-Type-Integration-credentials
    if (/^arn:[^:]*:iam::\*:user\/\*$/.test(role.shown))
        return [];
    // A service-linked role is made by AWS with the trust that its path says, and nobody can change it.
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/using-service-linked-roles.html
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

/***/ 4100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   ux: () => (/* binding */ isAtOrAbove)
/* harmony export */ });
/* harmony import */ var _engine_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);
/* harmony import */ var _input_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6783);


/** What is said once, for a whole run: input that cannot be judged is an error whatever else was found. */
function decide(findings, problems, threshold) {
    if (problems.length > 0)
        return 'error';
    return findings.some((finding) => blocks(finding, threshold)) ? 'deny' : 'allow';
}
/** Whether a finding denies: it counts as a failure, is severe enough, and with `gate-on: new` the change brings it. */
function blocks({ severity, verdict, unknownAs, state }, { failOn, gateOn }) {
    const fails = verdict === 'fail' || unknownAs === 'fail';
    return fails && isAtOrAbove(severity, failOn) && (gateOn === 'all' || state !== 'standing');
}
function isAtOrAbove(severity, threshold) {
    return _engine_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(severity) <= _engine_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(threshold);
}
/** The order of a report: by severity, document, resource, route and rule. */
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

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   O8: () => (/* binding */ escapeUnprintable),
/* harmony export */   S4: () => (/* binding */ guardCommands),
/* harmony export */   cd: () => (/* binding */ escapeBracketCommands)
/* harmony export */ });
/**
 * Text from plans and templates, made safe to print. Anybody who can open a pull request can write it, so it must not move the
 * cursor, hide or reorder text, start a new line, or be taken for a command by the runner that reads our output:
 * - GitHub's runner trims white space, takes a line that then starts with `::` for a command, and the older form `##[` anywhere
 *   in a line. It compares by culture: characters that collation ignores (zero-width ones, controls) do not get in its way.
 *   https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 * - Azure Pipelines and TeamCity take `##vso[` and `##teamcity[`.
 * - Unicode's invisible and reordering characters: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
/**
 * What is never printed as it is: controls (C0, C1, DEL), format characters (bidi marks, zero-width, tags), lone surrogates,
 * private and unassigned code points, line and paragraph separators, everything that is to be ignored when displayed. An
 * emoji's variation selector is let through right after its emoji.
 */
const unprintable = /(?<!\p{Extended_Pictographic})[\uFE0E\uFE0F]|(?![\uFE0E\uFE0F])[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** A long sentence. Enough for any message, little enough for a log. */
const defaultLimit = 2000;
/** `\u001b`, and two of them for a code point beyond 16 bits, as JSON writes it. */
function escapeUnits(character) {
    let escaped = '';
    for (let unit = 0; unit < character.length; unit += 1) {
        escaped += `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
    }
    return escaped;
}
/** Replaces what must not be printed by escapes such as `\u001b`. Inside a JSON string they mean the same character. */
function escapeUnprintable(text) {
    return text.replace(unprintable, escapeUnits);
}
/** Breaks `##[`, `##vso[` and the like by writing the bracket as `\u005b`, which in a JSON string is the same bracket. */
function escapeBracketCommands(text) {
    return text.replace(/##\w{0,20}\[/g, (found) => `${found.slice(0, -1)}\\u005b`);
}
/**
 * One line of printable text, whatever comes in. Printable Unicode (umlauts, Japanese, emoji) stays as it is; everything else
 * becomes a visible escape. The result never starts with `::`, white space before it or not, and never holds `##[`.
 *
 * @param limit the longest result, in UTF-16 units, at least 1; what is cut off is shown as `…`
 */
function safeText(text, limit = defaultLimit) {
    // Escapes only make it longer: what comes after `limit` cannot be part of the result. One more unit tells whether it is cut.
    const head = text.slice(0, limit + 1);
    const safe = escapeBracketCommands(escapeUnprintable(endWhole(head, text))).replace(/^(\s*):(?=:)/, '$1\\u003a');
    if (safe.length <= limit)
        return safe;
    // Neither half an escape nor half a surrogate pair stays at the end.
    const kept = safe.slice(0, limit - 1).replace(/(?:\\u?[0-9a-f]{0,3}|[\uD800-\uDBFF])$/, '');
    return `${kept}…`;
}
/** Where the cut goes through a surrogate pair, takes the other half in. */
function endWhole(head, text) {
    return head.length < text.length && text.codePointAt(head.length - 1) !== head.charCodeAt(head.length - 1)
        ? head + text.charAt(head.length)
        : head;
}
/** Our own colours, see paint.ts. */
const sgr = '(?:\\u001b\\[[\\d;]*m)*';
const lineCommand = new RegExp(`^((?:[^\\S\\n]|\\u001b\\[[\\d;]*m)*):(?=${sgr}:)`, 'gm');
const brokenBracketCommand = new RegExp(`(##\\w{0,20}${sgr})\\[`, 'g');
/**
 * The last pass over a whole output that was put together from safe texts, which wrapping may have joined or split anew: no line
 * starts with `::` and nowhere is `##[`, with colours or with the colours taken out.
 */
function guardCommands(output) {
    return output.replace(lineCommand, '$1\\u003a').replace(brokenBracketCommand, '$1\\u005b');
}


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ scanFlags),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   un: () => (/* binding */ scanOptions),
/* harmony export */   wx: () => (/* binding */ meant),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _engine_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);
/* harmony import */ var _input_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(466);


/** Bad usage (exit 2). The message is for people. */
class UsageError extends Error {
}
/** All there are. `action.yml`, the help and the README are held against this table by tests. */
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
/** What the command line and the Action have in common, checked. @throws UsageError */
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
/** @param name as the reader has to write it @throws UsageError */
function oneOf(name, value, values) {
    const found = values.find((candidate) => candidate === value);
    if (found !== undefined)
        return found;
    const list = values.map((candidate) => `\`${candidate}\``).join(', ');
    throw new UsageError(`\`${name}\` must be ${values.length > 1 ? 'one of ' : ''}${list}, not \`${value}\`${meant(value, values)}`);
}
/** `; did you mean …?`, or nothing. */
function meant(word, candidates, before = '') {
    const suggestion = (0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(word, candidates);
    return suggestion === undefined ? '' : `; did you mean \`${before}${suggestion}\`?`;
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** As in package.json; a test compares. */
const version = '0.1.0';


/***/ })

};

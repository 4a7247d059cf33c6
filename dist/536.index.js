"use strict";
exports.id = 536;
exports.ids = [536,789,992];
exports.modules = {

/***/ 1536:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3542);
/* harmony import */ var _action_change_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3545);
/* harmony import */ var _action_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6841);
/* harmony import */ var _action_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4571);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2618);
/* harmony import */ var _action_publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5867);
/* harmony import */ var _action_workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6610);
/* harmony import */ var _config_configuration_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4399);
/* harmony import */ var _config_text_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9908);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6322);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9771);
/* harmony import */ var _report_safe_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8836);
/* harmony import */ var _report_text_summary_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1229);
/* harmony import */ var _scan_flags_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7205);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7992);















process.exitCode = 3;
process.stdout.on('error', () => undefined);
process.exitCode = await main();
async function main() {
    try {
        return await run();
    }
    catch (error) {
        if (error instanceof _scan_flags_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .eb)
            return fail(2, error.message);
        const { name, stack = '' } = error instanceof Error ? error : new Error();
        const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(frames.map((frame) => (0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_10__/* .safeText */ .Hk)(frame)).join('\n'));
        return fail(3, `internal error (${name}): please report it; nothing was judged`);
    }
}
async function run() {
    const { env } = process;
    const inputs = (0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)(env);
    const trigger = (0,_action_event_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrigger */ .v)(env);
    (0,_action_event_js__WEBPACK_IMPORTED_MODULE_3__/* .refusePullRequestTarget */ .c)(trigger, inputs.allowPullRequestTarget);
    const workspace = (0,_action_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .findWorkspace */ .p)(env.GITHUB_WORKSPACE, inputs.workingDirectory, env.GITHUB_REPOSITORY);
    const { cwd, repository: root } = workspace;
    const api = inputs.token === undefined ? undefined : (0,_action_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .contentsApi */ .z)(inputs.token, workspace.name);
    const choice = await (0,_config_configuration_source_js__WEBPACK_IMPORTED_MODULE_7__/* .configurationSource */ .q)({ ...inputs, ...trigger, root, cwd, api });
    if ('problem' in choice)
        return sayProblems([choice.problem], workspace);
    const gateOn = inputs.gateOn ?? ((0,_action_change_base_js__WEBPACK_IMPORTED_MODULE_1__/* .isChange */ .X)(trigger) ? 'new' : 'all');
    const base = inputs.base ?? (0,_action_change_base_js__WEBPACK_IMPORTED_MODULE_1__/* .changeBase */ .s)(trigger, root);
    const result = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_9__/* .gate */ .G)({ ...inputs, ...choice, gateOn, base, cwd, version: _version_js__WEBPACK_IMPORTED_MODULE_13__/* .version */ .r, progress: () => undefined });
    if ('usage' in result)
        return sayProblems(result.usage, choice.configSource === _config_text_source_js__WEBPACK_IMPORTED_MODULE_8__/* .workTree */ ._E ? workspace : undefined);
    const code = (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_14__/* .exitCodeOf */ .F)(Object.freeze(result.report));
    process.exitCode = code;
    await (0,_action_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .publish */ .mk)(result, workspace, env);
    const sentence = (0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_10__/* .safeText */ .Hk)((0,_report_text_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .decisionText */ .Gk)(result.report));
    if (code === 0)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(sentence);
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(sentence);
    return code;
}
function sayProblems(problems, workspace) {
    for (const { file, line, message } of problems) {
        const path = workspace && (0,_action_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .pathInRepository */ .z)(workspace, file);
        if (path !== undefined && line !== undefined) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_10__/* .safeText */ .Hk)(message), { title: 'Passgate: configuration', file: path, startLine: line });
        }
        else {
            const where = line === undefined ? file : `${file}:${line}`;
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_10__/* .safeText */ .Hk)(where)}: ${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_10__/* .safeText */ .Hk)(message)}`, { title: 'Passgate: configuration' });
        }
    }
    return fail(2, 'nothing was judged, because of the configuration or a rule');
}
function fail(code, message) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_10__/* .safeText */ .Hk)(message));
    try {
        (0,_action_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .setOutputs */ .n0)({ decision: 'error', 'reported-via': 'log,annotations' }, process.env);
    }
    catch (cause) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`the outputs are not set (${(0,_action_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCause */ .nw)(cause)})`);
    }
    return code;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isChange),
/* harmony export */   s: () => (/* binding */ changeBase)
/* harmony export */ });
/* harmony import */ var _config_base_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5026);
/* harmony import */ var _config_configuration_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4399);
/* harmony import */ var _config_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8507);



function isChange({ event }) {
    return (0,_config_base_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .isPullRequest */ .r)(event) || event === 'merge_group';
}
function changeBase(trigger, root) {
    if (!isChange(trigger))
        return undefined;
    const decided = (0,_config_base_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedCommit */ .p)(trigger, 'base');
    const git = (0,_config_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openGit */ .zY)(root);
    if (typeof git === 'string' || 'problem' in decided || decided.wanted === null)
        return undefined;
    const parent = (0,_config_configuration_source_js__WEBPACK_IMPORTED_MODULE_1__/* .firstParent */ .v)(git, decided.wanted.mergeOf);
    return (0,_config_git_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveCommit */ .WL)(git, parent === undefined ? decided.wanted.names : [parent]);
}


/***/ }),

/***/ 6841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ contentsApi)
/* harmony export */ });
function contentsApi(token, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return async (path, ref, signal) => {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
        const { repos } = getOctokit(token, { log: silent }).rest;
        try {
            const { data } = await repos.getContent({ owner, repo, path, ref, request: { signal } });
            return data;
        }
        catch (error) {
            throw isAnswer(error) ? error : new Error('no answer', { cause: error });
        }
    };
}
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
function isAnswer(error) {
    return error instanceof Error && 'response' in error && error.response !== undefined;
}


/***/ }),

/***/ 4571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ refusePullRequestTarget),
/* harmony export */   v: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _scan_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7205);


function readTrigger(env) {
    return { event: env.GITHUB_EVENT_NAME ?? '', payload: payload(env.GITHUB_EVENT_PATH), sha: env.GITHUB_SHA };
}
function refusePullRequestTarget({ event }, allowed) {
    if (event !== 'pull_request_target' || allowed)
        return;
    throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('`pull_request_target` checks out the base branch, so that the gate would not see the change; use `pull_request`, or, where a step checks out the change itself, say `allow-pull-request-target: true`');
}
function payload(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path ?? '', 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export inputNames */
/* harmony import */ var _input_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1493);
/* harmony import */ var _scan_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7205);


const inputNames = Object.entries(_scan_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .scanFlags */ .Rj)
    .filter(([, { only }]) => only !== 'cli')
    .map(([name]) => name);
function readInputs(env) {
    refuseMisspelt(env);
    const lines = (name) => (env[variable(name)] ?? '').split(/\r\n|\n|\r/).map((line) => line.trim());
    const list = (name) => lines(name).filter((line) => line !== '');
    const text = (name) => {
        const [value, ...more] = list(name);
        if (more.length > 0)
            throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`\`${name}\` takes one value, not ${more.length + 1} lines`);
        return value;
    };
    const on = (name) => {
        const value = text(name) ?? 'false';
        return (0,_scan_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(name, /^(True|TRUE|False|FALSE)$/.test(value) ? value.toLowerCase() : value, switches) === 'true';
    };
    return {
        ...(0,_scan_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .scanOptions */ .un)({ text, list, on, say: (name) => name }),
        workingDirectory: text('working-directory') ?? '.',
        configRef: text('config-ref'),
        token: text('github-token'),
        allowPullRequestTarget: on('allow-pull-request-target'),
    };
}
const switches = ['true', 'false'];
function variable(name) {
    return `INPUT_${name.toUpperCase()}`;
}
function refuseMisspelt(env) {
    for (const key of Object.keys(env)) {
        const name = key.startsWith('INPUT_') ? key.slice('INPUT_'.length).toLowerCase() : undefined;
        if (name === undefined || inputNames.some((known) => known === name))
            continue;
        if (name.includes('-') || (0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, inputNames) !== undefined) {
            throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no input \`${name}\`${(0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .w)(name, inputNames)}`);
        }
    }
}


/***/ }),

/***/ 5867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mk: () => (/* binding */ publish),
  nw: () => (/* binding */ sayCause),
  n0: () => (/* binding */ setOutputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(3542);
// EXTERNAL MODULE: ./lib/input/paths.js
var paths = __webpack_require__(5563);
// EXTERNAL MODULE: ./lib/engine/finding.js
var finding = __webpack_require__(2742);
// EXTERNAL MODULE: ./lib/report/cut.js
var cut = __webpack_require__(5167);
// EXTERNAL MODULE: ./lib/report/group.js
var report_group = __webpack_require__(9600);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(8836);
// EXTERNAL MODULE: ./lib/report/text-finding.js + 1 modules
var text_finding = __webpack_require__(20);
// EXTERNAL MODULE: ./lib/report/text-summary.js
var text_summary = __webpack_require__(1229);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(2107);
;// CONCATENATED MODULE: ./lib/report/annotations.js







const levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'notice',
    info: 'notice',
};
const room = { error: 9, warning: 10, notice: 10 };
const allLevels = ['error', 'warning', 'notice'];
const messageLimit = 4000;
const titleLimit = 255;
function toAnnotations(report, options) {
    const items = itemsOf(report);
    const overfull = allLevels.find((level) => (items.get(level)?.length ?? 0) > room[level]);
    const shown = [];
    const left = [];
    for (const level of allLevels) {
        const all = items.get(level) ?? [];
        const fit = room[level] - (level === overfull ? 1 : 0);
        for (const [index, item] of all.entries())
            (index < fit ? shown : left).push(item);
    }
    const annotations = shown.map((item) => item.annotate(options));
    if (overfull !== undefined)
        annotations.push(closing(overfull, left, options));
    return annotations;
}
function itemsOf(report) {
    const { problems, findings } = report;
    const items = new Map();
    const add = (item) => {
        const all = items.get(item.level);
        if (all === undefined)
            items.set(item.level, [item]);
        else
            all.push(item);
    };
    for (const problem of problems) {
        const annotate = (options) => problemAnnotation(problem, options);
        add({ level: 'error', violations: 0, undecided: 0, problems: 1, annotate });
    }
    for (const group of (0,report_group/* groupFindings */.k)([...findings].sort(worstFirst))) {
        const { first, others } = group;
        const number = others.length + 1;
        const [violations, undecided] = first.verdict === 'fail' ? [number, 0] : [0, number];
        const level = levelOf(first, report);
        const annotate = (options) => ({ level, ...findingAnnotation(group, options) });
        add({ level, violations, undecided, problems: 0, annotate });
    }
    return items;
}
function levelOf({ severity, verdict, unknownAs, state }, { gateOn }) {
    if (verdict === 'unknown' && unknownAs !== 'fail')
        return 'warning';
    return gateOn === 'new' && state === 'standing' && levels[severity] === 'error' ? 'warning' : levels[severity];
}
function worstFirst(a, b) {
    return (Number(a.state === 'standing') - Number(b.state === 'standing') ||
        finding/* severities */.g.indexOf(a.severity) - finding/* severities */.g.indexOf(b.severity) ||
        Number(a.verdict === 'unknown') - Number(b.verdict === 'unknown'));
}
function findingAnnotation(group, options) {
    const { rule, title, severity, verdict, message, remediation, witness, when, state, place, related, resource } = group.first;
    const where = position(place.anchor ?? place, options);
    const isThere = where !== undefined && place.anchor === undefined;
    const others = related.filter((one) => one.resource !== resource || one.place.file !== place.file);
    const lines = [
        isThere ? (0,safe_text/* safeText */.Hk)(message) : `${elsewhere(group.first)}: ${(0,safe_text/* safeText */.Hk)(message)}`,
        ...(when.length === 0 ? [] : [`when: ${when.map((each) => (0,safe_text/* safeText */.Hk)(each, 300)).join(' and ')}`]),
        ...(witness === null ? [] : [`why: ${(0,wrap/* unwrapped */.DE)((0,text_finding/* witnessProse */.n2)(witness, state))}`]),
        ...others.slice(0, text_finding/* shownItems */.ul).map((one) => `see ${(0,safe_text/* safeText */.Hk)(one.note)}: ${elsewhere(one)}`),
        ...(verdict === 'unknown' || remediation === '' ? [] : [`fix: ${(0,safe_text/* safeText */.Hk)(remediation.trim(), 500)}`]),
        resourcesOf(group),
    ];
    const word = verdict === 'fail' ? severity : 'not decided';
    return {
        title: (0,cut/* cutToBytes */.z)(`${word}: ${(0,safe_text/* safeText */.Hk)(title, 160)} (${(0,safe_text/* safeText */.Hk)(rule, 60)})`, titleLimit),
        message: (0,cut/* cutToBytes */.z)(lines.join('\n'), messageLimit),
        ...where,
    };
}
function position({ file, span }, { repositoryPath }) {
    const path = file === null || span === undefined ? undefined : repositoryPath(file);
    if (path === undefined || span === undefined)
        return undefined;
    const { start, end } = span;
    if (end.line === start.line)
        return { file: path, startLine: start.line, endLine: start.line, startColumn: start.column };
    return { file: path, startLine: start.line, endLine: end.column === 1 ? end.line - 1 : end.line };
}
function elsewhere({ place, resource }) {
    const { file, span } = place;
    if (file === null)
        return (0,text_finding/* name */.UU)(resource);
    return span === undefined ? `${(0,text_finding/* name */.UU)(resource)} in ${(0,text_finding/* name */.UU)(file)}` : `${(0,text_finding/* name */.UU)(file)}:${span.start.line}`;
}
function resourcesOf({ first, others }) {
    const all = [first, ...others];
    const more = all.length > text_finding/* shownItems */.ul ? ` and ${all.length - text_finding/* shownItems */.ul} more` : '';
    const names = all.slice(0, text_finding/* shownItems */.ul).map(({ resource }) => (0,safe_text/* safeText */.Hk)(resource, 200));
    return `${all.length === 1 ? 'resource' : 'resources'}: ${names.join(', ')}${more}`;
}
function problemAnnotation({ document, line, message }, { repositoryPath }) {
    const path = line === undefined ? undefined : repositoryPath(document);
    const at = line === undefined ? (0,text_finding/* name */.UU)(document) : `${(0,text_finding/* name */.UU)(document)}:${line}`;
    const isThere = path !== undefined && line !== undefined;
    return {
        level: 'error',
        title: 'input that could not be judged',
        message: (0,cut/* cutToBytes */.z)(isThere ? (0,safe_text/* safeText */.Hk)(message) : `${at}: ${(0,safe_text/* safeText */.Hk)(message)}`, messageLimit),
        ...(isThere ? { file: path, startLine: line, endLine: line } : {}),
    };
}
function closing(level, left, { reportPath }) {
    const sum = (kind) => left.reduce((total, item) => total + item[kind], 0);
    const [violations, undecided, problems] = [sum('violations'), sum('undecided'), sum('problems')];
    const what = [
        ...(problems === 0 ? [] : [(0,text_summary/* count */.U9)(problems, 'more problem')]),
        ...(violations === 0 ? [] : [(0,text_summary/* count */.U9)(violations, 'more violation')]),
        ...(undecided === 0 ? [] : [`${undecided} more that could not be decided`]),
    ].join(', ');
    const all = reportPath === undefined ? '' : `; all of them are in \`${(0,text_finding/* name */.UU)(reportPath)}\``;
    return {
        level,
        title: `${problems + violations + undecided} more findings`,
        message: `${what}: GitHub shows no more annotations, see the job summary${all}`,
    };
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(9789);
// EXTERNAL MODULE: ./lib/report/mask-line.js
var mask_line = __webpack_require__(8246);
// EXTERNAL MODULE: ./lib/report/source-reader.js
var source_reader = __webpack_require__(3992);
// EXTERNAL MODULE: ./lib/report/summary.js + 2 modules
var summary = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(884);
// EXTERNAL MODULE: ./lib/action/workspace.js
var action_workspace = __webpack_require__(6610);
;// CONCATENATED MODULE: ./lib/action/publish.js













const summaryLimit = { step: 1024 * 1024, ours: 900 * 1024 };
const logWidth = 110;
async function publish({ report, secrets }, workspace, env) {
    const mask = (0,mask_line/* maskInPlace */.R)(secrets);
    const via = [];
    const failures = [];
    const attempt = async (name, otherwise, work) => {
        try {
            await work();
            via.push(name);
        }
        catch (cause) {
            const failure = `${otherwise} (${mask(sayCause(cause))})`;
            failures.push(failure);
            (0,core/* warning */.$e)(`${failure}; this does not change the decision`, { title: 'Passgate' });
        }
    };
    let file = {};
    await attempt('report', 'there is no file with the whole report, see the log', () => {
        file = { reportPath: writeReport(report, workspace.root, env) };
    });
    await attempt('log', 'the report could not be printed', () => printReport(report, secrets, workspace.cwd));
    await attempt('annotations', 'there are no annotations, see the log', () => {
        const repositoryPath = (name) => (0,action_workspace/* pathInRepository */.z)(workspace, name);
        for (const { level, message, ...properties } of toAnnotations(report, { repositoryPath, ...file })) {
            print[level](message, properties);
        }
    });
    await attempt('summary', 'there is no job summary, see the log', async () => {
        const limit = roomForSummary(env);
        const footer = failures.length === 0 ? {} : { footer: failures.join('; ') };
        const text = (0,summary.toSummary)(report, { limit, link: linkTo(workspace, env), ...file, ...footer });
        await core/* summary */.z.addRaw(text).write();
    });
    await attempt('outputs', 'the outputs are not set', () => {
        const { verdicts, waived, new: added } = report.counts;
        const { reportPath = '' } = file;
        setOutputs({
            decision: report.decision,
            violations: verdicts.fail,
            new: added,
            waived,
            unknown: verdicts.unknown,
            report: reportPath,
            'reported-via': via.join(','),
        }, env);
    });
}
const print = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
function printReport(report, secrets, cwd) {
    const text = (0,report_text.toText)(report, {
        colour: false,
        width: logWidth,
        sourceLine: (0,source_reader.sourceReader)(cwd, secrets),
        problems: true,
    });
    (0,core/* startGroup */.Oh)('Passgate: the whole report');
    process.stdout.write(text);
    (0,core/* endGroup */.N4)();
}
function writeReport(report, workspace, { RUNNER_TEMP = '' }) {
    const folder = RUNNER_TEMP === '' || (0,paths/* isInside */.FK)(RUNNER_TEMP, workspace) ? (0,external_node_os_.tmpdir)() : RUNNER_TEMP;
    const file = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, 'passgate-')), 'report.json');
    (0,external_node_fs_.writeFileSync)(file, (0,json.toJson)(report));
    return file;
}
function roomForSummary({ GITHUB_STEP_SUMMARY = '' }) {
    const taken = (0,external_node_fs_.statSync)(GITHUB_STEP_SUMMARY, { throwIfNoEntry: false })?.size ?? 0;
    const room = Math.min(summaryLimit.ours, summaryLimit.step - taken);
    if (room < 1024)
        throw new Error('it is full already');
    return room;
}
function linkTo(workspace, { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }) {
    return (file, line) => {
        const path = (0,action_workspace/* pathInRepository */.z)(workspace, file);
        if (path === undefined || !GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA)
            return undefined;
        const encoded = path
            .replace(/\p{Cs}/gu, '\uFFFD')
            .split('/')
            .map(encodeURIComponent)
            .join('/');
        return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${encoded}#L${line}`;
    };
}
function setOutputs(outputs, env) {
    if (!env.GITHUB_OUTPUT)
        throw new Error('GITHUB_OUTPUT is not set');
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
}
function sayCause(cause) {
    return (0,safe_text/* safeText */.Hk)(cause instanceof Error ? cause.message : String(cause), 300);
}


/***/ }),

/***/ 6610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findWorkspace),
/* harmony export */   z: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);
/* harmony import */ var _input_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7859);
/* harmony import */ var _scan_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7205);





function findWorkspace(workspace, workingDirectory, name) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace || '.');
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, workingDirectory);
    const wrong = (what) => new _scan_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`\`working-directory\`: \`${workingDirectory}\` ${what}`);
    if (!(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(cwd, root))
        throw wrong('is not in the workspace');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory()) {
        if ((0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)(cwd))
            throw wrong('is no folder');
        const near = (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nearPath */ .Kw)(cwd);
        const advice = near === undefined ? '; is the repository checked out?' : `; did you mean \`${(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(near, root)}\`?`;
        throw wrong(`does not exist${advice}`);
    }
    if (!(0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root)))
        throw wrong('is a link that leads out of the workspace');
    return { root, cwd, repository: workTreeAround(cwd, root) ?? root, name: name ?? '' };
}
function workTreeAround(folder, root) {
    let found;
    for (let at = folder; (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(at, root); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            found = at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            break;
    }
    return found;
}
function pathInRepository({ root, cwd, repository, name }, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    const around = (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .exists */ .t2)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, '.git')) ? undefined : workTreeAround((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), root);
    if (around !== undefined && !isCheckoutOf(around, name))
        return undefined;
    const start = around ?? repository;
    return (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, start) ? (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(path, start) : undefined;
}
function isCheckoutOf(folder, name) {
    const config = (0,_input_read_js__WEBPACK_IMPORTED_MODULE_3__.readText)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git', 'config'), 2 ** 20);
    const lines = 'text' in config ? config.text.split('\n').map((line) => line.trim().replace(/\.git$/, '')) : [];
    return lines.some((line) => line.startsWith('url = ') && line.endsWith(`/${name}`));
}


/***/ }),

/***/ 5026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ wantedCommit),
/* harmony export */   r: () => (/* binding */ isPullRequest)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8507);
/* harmony import */ var _show_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3484);


function wantedCommit({ event, payload, sha }, configRef) {
    if (configRef === 'head')
        return { wanted: null };
    if (configRef !== undefined && configRef !== 'base')
        return namedCommit(configRef);
    if (isPullRequest(event))
        return pullRequestBase(at(payload, 'pull_request'), sha);
    if (event === 'merge_group')
        return queueBase(at(payload, 'merge_group'));
    if (event === 'workflow_run' || event === 'issue_comment')
        return commit(sha, 'the default branch', event);
    return { wanted: null };
}
function isPullRequest(event) {
    return event.startsWith('pull_request');
}
function pullRequestBase(pull, merge) {
    const base = at(pull, 'base');
    const head = at(at(pull, 'head'), 'sha');
    const found = commit(at(base, 'sha'), sayBranch(at(base, 'ref')), 'pull_request');
    if ('problem' in found || !(0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectName */ .V2)(merge) || !(0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectName */ .V2)(head))
        return found;
    return { wanted: { ...found.wanted, mergeOf: { merge, head } } };
}
function queueBase(group) {
    return commit(at(group, 'base_sha'), sayBranch(at(group, 'base_ref')), 'merge_group');
}
function commit(sha, label, event) {
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectName */ .V2)(sha))
        return { wanted: { label, names: [sha], remote: sha } };
    return {
        problem: `the \`${event}\` event does not say which commit is its base; name a branch, tag or commit with \`config-ref\``,
    };
}
function sayBranch(ref) {
    return typeof ref === 'string' && ref !== '' ? `base ${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h)(ref.replace(/^refs\/heads\//, ''))}` : 'base';
}
function namedCommit(name) {
    const wrong = /^(HEAD|BASE)$/i.test(name)
        ? `is no name of a branch, tag or commit; did you mean \`${name.toLowerCase()}\`?`
        : (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .sayRefName */ .o6)(name);
    if (wrong !== undefined)
        return { problem: `\`config-ref\`: \`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h)(name)}\` ${wrong}` };
    const branch = name.replace(/^refs\/heads\//, '');
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectName */ .V2)(name))
        return { wanted: { label: name.slice(0, 7), names: [name], remote: name } };
    const names = branch.startsWith('refs/')
        ? [branch]
        : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`, `refs/tags/${branch}`];
    return { wanted: { label: (0,_show_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showText */ .h)(branch), names, remote: name } };
}
function at(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}


/***/ }),

/***/ 722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ firstOf),
/* harmony export */   n: () => (/* binding */ commitSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1461);
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5563);
/* harmony import */ var _input_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1493);
/* harmony import */ var _show_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3484);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9908);






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
function commitSource(tree, commit, root, label, limit = _text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .longestFile */ .be) {
    const listed = new Map();
    const texts = new Map();
    const entriesOf = (folder) => askOnce(listed, folder.path, async () => {
        const found = await tree.list(folder);
        return 'entries' in found ? found.entries : sayFailure(found);
    });
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
                return `\`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_4__/* .showText */ .h)(next.path)}\` ${refused}`;
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
        return 'bytes' in content ? (0,_input_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(content.bytes) : problem(sayFailure(content));
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
        read: (path) => askOnce(texts, path, () => read(path)),
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
function askOnce(known, key, make) {
    let value = known.get(key);
    if (value === undefined) {
        value = make();
        known.set(key, value);
    }
    return value;
}


/***/ }),

/***/ 4399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ configurationSource),
  v: () => (/* binding */ firstParent)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/input/paths.js
var input_paths = __webpack_require__(5563);
// EXTERNAL MODULE: ./lib/config/base-ref.js
var base_ref = __webpack_require__(5026);
// EXTERNAL MODULE: ./lib/config/commit-source.js
var commit_source = __webpack_require__(722);
// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(1045);
// EXTERNAL MODULE: ./lib/config/show-text.js
var show_text = __webpack_require__(3484);
// EXTERNAL MODULE: ./lib/config/text-source.js
var text_source = __webpack_require__(9908);
;// CONCATENATED MODULE: ./lib/config/contents-api.js


const mostEntries = 1000;
function contentsTree(api, ref, patience = { answer: 20_000, again: 1000 }) {
    return {
        list: async (folder) => {
            const answer = await ask(api, folder.path, ref, patience);
            if (!('body' in answer))
                return answer;
            const entries = Array.isArray(answer.body) ? answer.body.map((item) => readEntry(item, folder.path)) : undefined;
            if (entries === undefined || !entries.every((entry) => entry !== undefined))
                return notUnderstood(folder);
            if (entries.length >= mostEntries) {
                return { absent: `GitHub's API does not list all of a folder with ${mostEntries} entries` };
            }
            return { entries };
        },
        bytes: async (file, limit) => {
            const answer = await ask(api, file.path, ref, patience);
            if (!('body' in answer))
                return answer;
            const { type, encoding, content, size } = recordOf(answer.body);
            if (type !== 'file' || typeof size !== 'number')
                return notUnderstood(file);
            if (size > limit)
                return { problem: (0,text_source/* tooLong */.Po)(limit) };
            if (encoding === 'none')
                return { absent: "GitHub's API does not give a file of this size" };
            if (encoding !== 'base64' || typeof content !== 'string')
                return notUnderstood(file);
            const bytes = Buffer.from(content, 'base64');
            return bytes.length === size ? { bytes } : notUnderstood(file);
        },
    };
}
async function ask(api, path, ref, { answer, again }) {
    for (let attempt = 1;; attempt += 1) {
        const abort = new AbortController();
        let timer;
        const timeout = new Promise((done) => {
            timer = setTimeout(() => done('late'), answer);
        });
        try {
            const body = await Promise.race([api(path, ref, abort.signal), timeout]);
            if (body !== 'late')
                return { body };
            return { absent: `GitHub's API did not answer within ${answer / 1000} s` };
        }
        catch (error) {
            const { status, code } = recordOf(error);
            const isTheirs = typeof status !== 'number' || status >= 500;
            if (!isTheirs || attempt > 1)
                return { absent: sayError(status, code) };
        }
        finally {
            clearTimeout(timer);
            abort.abort();
        }
        await new Promise((done) => setTimeout(done, again));
    }
}
function sayError(status, code) {
    if (typeof status !== 'number') {
        const why = typeof code === 'string' ? ` (${(0,show_text/* showText */.h)(code, 40)})` : '';
        return `GitHub's API could not be reached${why}`;
    }
    return `GitHub's API says ${status}${meanings[status] ?? ''}`;
}
const meanings = {
    401: ' (the token is not valid)',
    403: ' (the token may not read the contents, or has used up its requests)',
    404: ' (it has no such commit, or the token may not read the contents)',
    429: ' (the token has used up its requests)',
};
const kinds = {
    file: 'file',
    dir: 'folder',
    symlink: 'link',
    submodule: 'submodule',
};
function readEntry(item, folder) {
    const { name, type, sha, download_url: download } = recordOf(item);
    if (typeof name !== 'string' || typeof type !== 'string' || typeof sha !== 'string' || /^$|^\.\.?$|\//.test(name)) {
        return undefined;
    }
    const kind = type === 'file' && download === null ? 'submodule' : Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    return kind && { name, path: folder === '' ? name : `${folder}/${name}`, kind, id: sha };
}
function notUnderstood(entry) {
    return { absent: `GitHub's API says something about \`${(0,show_text/* showText */.h)(entry.path || '/')}\` that is not understood` };
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./lib/config/edits.js


const mostNames = 10;
async function editedFiles(before, after, paths, cwd) {
    const files = new Set();
    for (const path of paths) {
        for (const source of [before, after])
            for (const file of await filesAt(source, path))
                files.add(file);
    }
    const edited = [];
    for (const file of [...files].sort()) {
        const how = await compare(before, after, file);
        if (how !== 'same')
            edited.push(`\`${(0,input_paths/* showPath */.P8)(file, cwd)}\`${how === 'changed' ? '' : ` (${how})`}`);
    }
    if (edited.length <= mostNames)
        return edited;
    return [...edited.slice(0, mostNames), `${edited.length - mostNames} more`];
}
async function filesAt(source, path) {
    const found = await source.look(path);
    if (found.kind === 'missing')
        return [];
    if (found.kind !== 'folder')
        return [path];
    const { files, problems } = await (0,text_source/* yamlFiles */.DX)(source, path);
    return [...files, ...problems.map((problem) => problem.path)];
}
async function compare(before, after, path) {
    const old = await before.look(path);
    const now = await after.look(path);
    if (old.kind === 'missing')
        return now.kind === 'missing' ? 'same' : 'new';
    if (now.kind === 'missing')
        return 'removed';
    if (old.kind !== now.kind)
        return 'changed';
    if (old.kind !== 'file' || now.kind !== 'file')
        return 'same';
    if (old.id !== undefined && old.id === now.id)
        return 'same';
    const text = textOf(await before.read(path));
    return text !== undefined && text === textOf(await after.read(path)) ? 'same' : 'changed';
}
function textOf(read) {
    return 'text' in read ? read.text.replaceAll('\r\n', '\n') : undefined;
}

// EXTERNAL MODULE: ./lib/config/git.js
var config_git = __webpack_require__(8507);
;// CONCATENATED MODULE: ./lib/config/configuration-source.js









async function configurationSource(context) {
    const { config, rules } = context;
    const decided = (0,base_ref/* wantedCommit */.p)(context, context.configRef);
    if ('problem' in decided)
        return { problem: { file: config_config/* fileName */.M, message: decided.problem } };
    if (decided.wanted === null) {
        return { configSource: text_source/* workTree */._E, config, rules, notes: noteHead(context), commit: undefined };
    }
    const opened = await openCommit(decided.wanted, context);
    if ('problem' in opened)
        return opened;
    return { ...(await settle(opened.source, opened.head, context)), commit: opened.commit };
}
async function openCommit(wanted, { root, api }) {
    const opened = (0,config_git/* openGit */.zY)(root);
    const git = typeof opened === 'string' ? undefined : opened;
    const parent = git && firstParent(git, wanted.mergeOf);
    const commit = git && (0,config_git/* resolveCommit */.WL)(git, parent === undefined ? wanted.names : [parent]);
    const remote = commit ?? parent ?? wanted.remote;
    const trees = [];
    if (git !== undefined && commit !== undefined)
        trees.push((0,config_git/* gitTree */.$G)(git));
    if (api !== undefined)
        trees.push(contentsTree(api, remote));
    const tree = (0,commit_source/* firstOf */.K)(trees, (reasons) => sayUnreachable([
        ...(typeof opened === 'string' ? [opened] : commit === undefined ? ['it is not in the checkout'] : []),
        ...reasons,
        ...(api === undefined ? ['there is no token to ask GitHub with'] : []),
    ]));
    const source = (0,commit_source/* commitSource */.n)(tree, commit ?? remote, root, wanted.label);
    const reached = await source.list(root);
    if (typeof reached === 'string') {
        const shown = (0,config_git/* isObjectName */.V2)(remote) ? `, commit \`${remote.slice(0, 12)}\`` : '';
        const message = `configuration and rules are to be read at ${wanted.label}${shown}, but ${reached}`;
        return { problem: { file: config_config/* fileName */.M, message } };
    }
    const head = git && (0,config_git/* resolveCommit */.WL)(git, ['HEAD']);
    return {
        source,
        head: git && head !== undefined ? (0,commit_source/* commitSource */.n)((0,config_git/* gitTree */.$G)(git), head, root, 'this commit') : text_source/* workTree */._E,
        commit,
    };
}
function firstParent(git, mergeOf) {
    const parents = mergeOf && (0,config_git/* parentsOf */.fY)(git, mergeOf.merge);
    return parents?.length === 2 && parents[1] === mergeOf?.head ? parents[0] : undefined;
}
function sayUnreachable(reasons) {
    return `${reasons.join(', and ')}; either give \`fetch-depth: 0\` to \`actions/checkout\` (for a pull request 2 is enough), or \`github-token: \${{ github.token }}\` to passgate and \`permissions: contents: read\` to the job`;
}
async function settle(source, head, context) {
    const { cwd } = context;
    const notes = [];
    const known = [];
    const given = [...(context.config === undefined ? [] : [context.config]), ...context.rules];
    for (const name of given) {
        const path = (0,external_node_path_.resolve)(cwd, name);
        const isNew = (await source.look(path)).kind === 'missing' && (await head.look(path)).kind !== 'missing';
        if (isNew)
            notes.push(`\`${(0,input_paths/* showPath */.P8)(path, cwd)}\` does not exist at ${source.label}, and so does not count yet`);
        else
            known.push(name);
    }
    const config = known.find((name) => name === context.config);
    const rules = context.rules.filter((name) => known.includes(name));
    const loaded = await (0,config_config/* loadConfig */.Z)(cwd, config, source);
    const found = 'config' in loaded ? loaded.config : undefined;
    if (found?.file === null)
        notes.push(`there is no \`${config_config/* fileName */.M}\` at ${source.label}; the gate used its defaults`);
    const paths = [
        ...(config === undefined
            ? source.foldersUpward(cwd).map((folder) => (0,external_node_path_.join)(folder, config_config/* fileName */.M))
            : [(0,external_node_path_.resolve)(cwd, config)]),
        ...(found?.rules ?? []).filter((path) => path !== 'recommended'),
        ...(found?.policyFiles ?? []),
        ...rules.map((path) => (0,external_node_path_.resolve)(cwd, path)),
    ];
    const edited = await editedFiles(source, head, paths, cwd);
    if (edited.length > 0)
        notes.unshift(sayEdited(edited, source, context));
    return { configSource: source, config, rules, notes };
}
function sayEdited(edited, { label }, { event, configRef }) {
    const files = edited.join(', ');
    if (configRef !== undefined && configRef !== 'base')
        return `the gate used what is at ${label}; other here: ${files}`;
    const change = (0,base_ref/* isPullRequest */.r)(event) ? 'pull request' : event === 'merge_group' ? 'merge group' : 'commit';
    return `this ${change} changes ${files}; the gate used what is at ${label}`;
}
function noteHead({ event, configRef }) {
    const isChange = (0,base_ref/* isPullRequest */.r)(event) || event === 'merge_group';
    if (configRef !== 'head' || !isChange)
        return [];
    return ['`config-ref: head`: configuration and rules are those of the change itself, which can loosen them'];
}


/***/ }),

/***/ 8507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ gitTree),
/* harmony export */   V2: () => (/* binding */ isObjectName),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   o6: () => (/* binding */ sayRefName),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5563);
/* harmony import */ var _show_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3484);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9908);






const patience = 20_000;
const longestList = 16 * 2 ** 20;
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
            return { failed: `it is not in the checkout (git: ${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_5__/* .showText */ .h)(line, 120)})`, tooMuch: false };
        },
    };
}
const settings = ['core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap((setting) => ['-c', setting]);
function environment(root) {
    const system = process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot };
    return {
        ...system,
        GIT_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git'),
        GIT_WORK_TREE: root,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: '/dev/null',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: '',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        LC_ALL: 'C',
    };
}
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
        }
    }
    return undefined;
}
function isObjectName(text) {
    return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
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
function resolveCommit(git, names) {
    for (const name of names) {
        const found = git.run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], 1024);
        const id = 'output' in found ? found.output.toString('latin1').trim() : undefined;
        if (isObjectName(id))
            return id;
    }
    return undefined;
}
function parentsOf(git, commit) {
    const found = git.run(['cat-file', 'commit', commit], 2 ** 20);
    if (!('output' in found))
        return undefined;
    const text = found.output.toString('latin1');
    const header = text.slice(0, text.indexOf('\n\n'));
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, id]) => (isObjectName(id) ? [id] : []));
}
function gitTree(git) {
    return {
        list: async (folder) => {
            const found = git.run(['ls-tree', '-z', '--full-tree', folder.id], longestList);
            if ('output' in found)
                return { entries: readEntries(found.output, folder.path) };
            return found.tooMuch
                ? { problem: `\`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_5__/* .showText */ .h)(folder.path)}\` has too many entries` }
                : { absent: found.failed };
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

/***/ 5167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   z: () => (/* binding */ cutToBytes)
/* harmony export */ });
const torn = /(?:\\u?[0-9a-f]{0,3}|[\uD800-\uDBFF])$/;
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
function cutToBytes(text, limit) {
    if (text.length <= limit && byteLength(text) <= limit)
        return text;
    const { read } = new TextEncoder().encodeInto(text.slice(0, limit), new Uint8Array(limit - byteLength('…')));
    return `${text.slice(0, read).replace(torn, '')}…`;
}


/***/ }),

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


/***/ }),

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


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toSummary: () => (/* binding */ toSummary)
});

// EXTERNAL MODULE: ./lib/report/cut.js
var cut = __webpack_require__(5167);
// EXTERNAL MODULE: ./lib/report/group.js
var group = __webpack_require__(9600);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(8836);
;// CONCATENATED MODULE: ./lib/report/safe-markdown.js

const nameLimit = 500;
const breakable = 32;
const risky = /[&<>"'`*[\]\\|~$@#!]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=www)\./giu;
function code(text, limit = nameLimit) {
    return safe_markdown_element((0,safe_text/* safeText */.Hk)(text, limit));
}
function safe_markdown_element(safe) {
    const html = encode(safe);
    const parts = safe.includes('/') ? /[/:](?=[^/:\d])/g : /[:.](?=[^:.])/g;
    return `<code>${safe.length < breakable ? html : html.replace(parts, '$&<wbr>')}</code>`;
}
function encode(safe) {
    return safe.replace(risky, (character) => (character === '@' ? '&#64;<wbr>' : `&#${character.charCodeAt(0)};`));
}
const plainWord = /^["(]?(?:(?:\p{L}\p{M}*)+(?:['’-](?:\p{L}\p{M}*)+)*|\d{1,6})?["),.;:?…]*$|^[=–-]$/u;
const commit = /(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/iu;
function prose(text, limit) {
    const parts = (0,safe_text/* safeText */.Hk)(text, limit).split('`');
    if (parts.length % 2 === 0)
        parts.push(parts.splice(-2).join('`'));
    return parts.map((part, index) => (index % 2 === 0 ? words(part) : safe_markdown_element(part === '' ? '``' : part))).join('');
}
function words(text) {
    const done = [];
    let names = [];
    const flush = () => {
        if (names.length === 0)
            return;
        const run = names.join(' ');
        const start = run.startsWith('(') ? 1 : 0;
        let end = run.length;
        while (end > start && '),.;:?…'.includes(run.charAt(end - 1)))
            end -= 1;
        done.push(`${run.slice(0, start)}${safe_markdown_element(run.slice(start, end))}${run.slice(end)}`);
        names = [];
    };
    for (const word of text.split(' ')) {
        if (!plainWord.test(word) || commit.test(word))
            names.push(word);
        else {
            flush();
            done.push(encode(word));
        }
    }
    flush();
    return done.join(' ');
}
function linked(html, url) {
    if (url === undefined || url.length > 2000 || !URL.canParse(url))
        return html;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return html;
    const attribute = href.replace(/[^\w\-./:?%=+,;]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<a href="${attribute}">${html}</a>`;
}

// EXTERNAL MODULE: ./lib/input/place.js
var input_place = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/report/text-finding.js + 1 modules
var text_finding = __webpack_require__(20);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __webpack_require__(2107);
;// CONCATENATED MODULE: ./lib/report/summary-rows.js




const summary_rows_short = { prose: 300, resources: 1 };
const summary_rows_long = { prose: 2000, resources: text_finding/* shownItems */.ul };
function* findingRows(groups, page) {
    let rule = '';
    for (const group of groups) {
        const key = ruleKey(group.first);
        const heading = key === rule ? '' : `${ruleRow(group.first, page)}\n`;
        rule = key;
        const html = `<tr><td>${whereCell(group, page)}</td><td>${whatCell(group, page)}</td></tr>`;
        yield { html: heading + html, stands: group.others.length + 1 };
    }
}
function byRule(groups) {
    const rules = new Map();
    for (const group of groups) {
        const key = ruleKey(group.first);
        const known = rules.get(key);
        if (known === undefined)
            rules.set(key, [group]);
        else
            known.push(group);
    }
    const isStanding = ({ first }) => Number(first.state === 'standing');
    return [...rules.values()].flatMap((all) => all.sort((a, b) => isStanding(a) - isStanding(b)));
}
function ruleKey({ severity, rule }) {
    return `${severity} ${rule}`;
}
function counts({ verdict, unknownAs }) {
    return verdict === 'fail' || unknownAs === 'fail';
}
function ruleRow(finding, { compact }) {
    const { rule, severity, title, remediation, references } = finding;
    const limit = compact ? summary_rows_short.prose : summary_rows_long.prose;
    const docs = linked('docs', references[0]);
    const fix = !counts(finding) || remediation === '' ? [] : [`Fix: ${prose(remediation.trim(), limit)}`];
    const more = [...fix, ...(docs === 'docs' ? [] : [docs])].join(' ');
    const first = `<b>${severity}</b>: ${prose(title, limit)} (${code(rule)})`;
    return `<tr><td colspan="2">${lines([first, more])}</td></tr>`;
}
function whereCell({ first, others }, page) {
    const { place, document } = first;
    const { file, span, anchor } = place;
    const from = (finding) => (finding.document === document ? '' : ` in ${code(finding.document)}`);
    const where = file === null ? `${code(document)}, place in the source not known` : placeCode(place, page);
    const shown = others.slice(0, (page.compact ? summary_rows_short : summary_rows_long).resources - 1);
    const more = others.length - shown.length;
    return lines([
        span === undefined && file !== null ? `${where}, line not known` : where,
        anchor === undefined || anchor.file === null ? '' : `called from ${placeCode(anchor, page)}`,
        ...[first, ...shown].map((finding) => `${code(finding.resource)}${from(finding)}`),
        more === 0 ? '' : `and ${more} more`,
    ]);
}
function placeCode({ file, span, anchor }, { link }) {
    if (file === null)
        return '';
    if (span === undefined)
        return code(file);
    const { line } = span.start;
    return linked(lineCode(file, line), anchor === undefined ? link(file, line) : undefined);
}
function lineCode(file, line) {
    return code(`${file}:${line}`);
}
function whatCell({ first, others }, page) {
    const { verdict, unknownAs, state, message, when } = first;
    const remarks = [
        ...(state === null ? [] : [state]),
        ...(verdict === 'unknown' && unknownAs === 'fail' ? ['not decided, which counts as a failure'] : []),
    ].join(', ');
    const limit = page.compact ? summary_rows_short.prose : summary_rows_long.prose;
    const own = others.filter((other) => other.message !== message).length;
    return lines([
        `${remarks === '' ? '' : `<b>${remarks}</b>: `}${prose(message, limit)}`,
        when.length === 0 ? '' : `when ${when.map((each) => prose(each, limit)).join(' and ')}`,
        own === 0 ? '' : `(said of the first; ${own} of the others ${own === 1 ? 'has its' : 'have their'} own wording)`,
        page.compact ? '' : unfolded(first, page),
    ]);
}
function unfolded(finding, { severalDocuments }) {
    const { witness, state, causes, related, place, document } = finding;
    const why = [
        ...(witness === null ? [] : [prose((0,wrap/* unwrapped */.DE)((0,text_finding/* witnessProse */.n2)(witness, state)))]),
        ...((0,text_finding/* saidInMessage */.ml)(finding) ? [] : some(causes.map((cause) => prose((0,wrap/* unwrapped */.DE)((0,text_finding/* causeProse */.Te)(cause)))))),
    ];
    const see = related.map(({ note, resource, place: other }) => {
        const at = other.file === null || other.span === undefined ? '' : ` at ${code((0,text_finding/* fileAndLine */.CP)(other) ?? '')}`;
        return `${prose(note)}: ${code(resource)}${at}`;
    });
    const route = (0,input_place/* showRoute */.n)(place.route);
    const spot = [
        ...(route === '' ? [] : [`at ${code(route)}`]),
        ...(severalDocuments && document !== place.file ? [`in ${code(document)}`] : []),
    ].join(' ');
    const all = [...why, ...some(see), ...(spot === '' ? [] : [spot])];
    if (all.length === 0)
        return '';
    return `<details><summary>${why.length > 0 ? 'why' : 'more'}</summary>${lines(all)}</details>`;
}
function some(texts) {
    return texts.length <= text_finding/* shownItems */.ul
        ? [...texts]
        : [...texts.slice(0, text_finding/* shownItems */.ul), `and ${texts.length - text_finding/* shownItems */.ul} more`];
}
function* problemRows(problems, page) {
    for (const { document, line, message } of problems) {
        const where = line === undefined ? code(document) : linked(lineCode(document, line), page.link(document, line));
        yield { html: `<li>${where}: ${prose(message, page.compact ? summary_rows_short.prose : summary_rows_long.prose)}</li>`, stands: 1 };
    }
}
function* noteRows(notes, page) {
    for (const [message, documents] of notes) {
        const from = some(documents.map((document) => code(document))).join(', ');
        yield { html: `<li>${prose(message, page.compact ? summary_rows_short.prose : summary_rows_long.prose)} (${from})</li>`, stands: 1 };
    }
}
function lines(all) {
    return all.filter((line) => line !== '').join('<br>');
}

// EXTERNAL MODULE: ./lib/report/text-summary.js
var text_summary = __webpack_require__(1229);
;// CONCATENATED MODULE: ./lib/report/summary.js





const defaultLimit = 900 * 1024;
const marks = { allow: '✅', deny: '❌', error: '❗' };
const shares = { problems: 0.2, unknown: 0.2, notes: 0.1 };
function toSummary(report, options = {}) {
    const limit = options.limit ?? defaultLimit;
    const groups = (0,group/* groupFindings */.k)(report.findings);
    const parts = {
        failed: byRule(groups.filter(({ first }) => counts(first))),
        unknown: byRule(groups.filter(({ first }) => !counts(first))),
        notes: (0,group/* groupNotes */.t)(report.notes),
    };
    for (const compact of [false, true]) {
        const text = write(report, parts, options, { compact, limit, complete: true });
        if (text !== undefined)
            return text;
    }
    const part = write(report, parts, options, { compact: true, limit, complete: false });
    return part ?? (0,cut/* cutToBytes */.z)(`${(0,text_summary/* decisionText */.Gk)(report)}; ${pointer({})}\n`, Math.max(3, limit));
}
function write(report, { failed, unknown, notes }, options, { compact, limit, complete }) {
    const link = options.link ?? (() => undefined);
    const page = { link, compact, severalDocuments: report.counts.documents > 1 };
    const mark = report.decision === 'deny' && report.warnOnly ? '⚠️' : marks[report.decision];
    const heading = `<h3>Passgate ${mark} ${prose((0,text_summary/* decisionText */.Gk)(report))}</h3>`;
    const ending = endingLines(report, options);
    let room = limit - bytesOf([heading, ...ending]);
    const missing = [];
    const take = (name, rows, total, share, frame) => {
        if (total === 0)
            return [];
        const most = complete ? room : Math.min(room, Math.floor(limit * share));
        const taken = fill(rows, total, most, frame, (left) => `and ${(0,text_summary/* count */.U9)(left, `more ${name}`)}: ${pointer(options)}`);
        if (taken.left > 0)
            missing.push(name);
        room -= bytesOf(taken.lines);
        return taken.lines;
    };
    const problems = take('problem', problemRows(report.problems, page), report.problems.length, shares.problems, {
        open: ['<p><b>Could not be judged</b></p>', '<ul>'],
        close: ['</ul>'],
    });
    const undecided = take('finding', findingRows(unknown, page), sizeOf(unknown), shares.unknown, {
        open: [`<details><summary>${sizeOf(unknown)} not decided, only a warning</summary>`, ...tableOpen],
        close: ['</table>'],
        end: ['</details>'],
    });
    const remarks = take('note', noteRows(notes, page), notes.size, shares.notes, {
        open: ['<p><b>Notes</b></p>', '<ul>'],
        close: ['</ul>'],
    });
    const violations = take('violation', findingRows(failed, page), sizeOf(failed), 1, {
        open: tableOpen,
        close: ['</table>'],
    });
    if (room < 0 || (complete && missing.length > 0))
        return undefined;
    return `${[heading, ...problems, ...violations, ...undecided, ...remarks, ...ending].join('\n')}\n`;
}
const tableOpen = ['<table>', '<tr><th align="left">Where</th><th align="left">What</th></tr>'];
function fill(rows, total, room, { open, close, end = [] }, say) {
    const more = (left) => (left === 0 ? [] : [`<p>${prose(say(left))}</p>`]);
    let spare = room - bytesOf([...open, ...close, ...more(total), ...end]);
    let left = total;
    const kept = [];
    for (const { html, stands } of rows) {
        spare -= bytesOf([html]);
        if (spare < 0)
            break;
        kept.push(html);
        left -= stands;
    }
    return { lines: kept.length === 0 ? more(left) : [...open, ...kept, ...close, ...more(left), ...end], left };
}
function bytesOf(lines) {
    return lines.reduce((sum, line) => sum + (0,cut/* byteLength */.d)(line) + 1, 0);
}
function sizeOf(groups) {
    return groups.reduce((sum, { others }) => sum + others.length + 1, 0);
}
function pointer({ reportPath }) {
    return `all of it is in ${reportPath === undefined ? 'the JSON report' : `\`${reportPath}\``}`;
}
function endingLines(report, { footer }) {
    const rows = (0,text_summary/* tallyRows */.Ab)(report.counts).map(([label, text]) => `${label}: ${text}`);
    const all = [(0,text_summary/* lookedAt */.O1)(report), ...rows, ...(footer === undefined ? [] : [footer])];
    return [`<p><sub>${all.map((line) => prose(line)).join(' · ')}</sub></p>`];
}


/***/ })

};
;
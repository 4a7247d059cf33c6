"use strict";
exports.id = 6;
exports.ids = [6];
exports.modules = {

/***/ 9760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ flagsOf),
/* harmony export */   y: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _input_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1493);
/* harmony import */ var _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7205);




const allFormats = ['text', 'json', 'markdown'];
const compareFormats = ['text', 'json'];
const options = {
    ...Object.fromEntries(Object.entries(_scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .scanFlags */ .Rj)
        .filter(([, { only }]) => only !== 'action')
        .map(([name, { type }]) => [
        name,
        { type: type === 'switch' ? 'boolean' : 'string', multiple: type === 'list' },
    ])),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const commands = ['scan', 'compare', 'slim', 'rules'];
function flagsOf(args) {
    const { values, positionals } = parse(args);
    if (values.help || (positionals.length === 0 && args.length === 0))
        return { command: 'help' };
    if (values.version)
        return { command: 'version' };
    const [command = '', ...paths] = positionals;
    if (command === 'rules') {
        const [verb = '', ...files] = paths;
        if (verb !== 'test')
            throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`\`${['rules', ...paths.slice(0, 1)].join(' ')}\` is no command${(0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .meant */ .w)(verb, ['test'])}; there is \`rules test <file or folder…>\``);
        if (files.length === 0)
            throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('`rules test` needs a rule file or a folder of them');
        return { command: 'rules test', paths: files };
    }
    if (command === 'compare')
        return compareFlags(paths, values);
    if (command === 'slim')
        return slimFlags(paths, values);
    if (command !== 'scan')
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`\`${command}\` is no command${(0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .meant */ .w)(command, commands)} (files are judged by \`passgate scan <path…>\`)`);
    const list = (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
    const scan = (0,_scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .scanOptions */ .un)({
        text: (name) => list(name)[0],
        list,
        on: (name) => values[name] === true,
        say: (name) => `--${name}`,
    });
    const given = list('format');
    const formats = (given.length === 0 ? ['text'] : given).map((format) => (0,_scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('--format', format, allFormats));
    const outputs = list('output');
    if (outputs.length > formats.length)
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`there are ${outputs.length} \`--output\` for ${formats.length} \`--format\`; the nth output belongs to the nth format`);
    if (formats.length - outputs.length > 1)
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('only one format can go to standard output; give the others an `--output`');
    const twice = outputs.find((file, index) => outputs.findIndex((other) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(other) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)) < index);
    if (twice !== undefined)
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`\`--output ${twice}\` is given twice; the second report would replace the first`);
    return { command: 'scan', ...scan, paths: [...paths, ...scan.paths], formats, outputs };
}
function compareFlags(paths, values) {
    const own = ['config', 'source-dir', 'format', 'output'];
    const stranger = Object.keys(values).find((flag) => !own.includes(flag));
    if (stranger !== undefined)
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`\`compare\` has no flag \`--${stranger}\``);
    const [before, after] = paths;
    if (before === undefined || after === undefined || paths.length > 2)
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`\`compare\` takes two files, what was before and what is after, not ${paths.length === 0 ? 'none' : paths.length}`);
    const one = (flag) => {
        const [value, ...more] = [values[flag] ?? []].flat();
        if (more.length > 0)
            throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`\`compare\` takes one \`--${flag}\``);
        return value === undefined ? undefined : String(value);
    };
    return {
        ...{ command: 'compare', before, after, config: one('config'), sourceDir: one('source-dir') },
        format: (0,_scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('--format', one('format') ?? 'text', compareFormats),
        output: one('output'),
    };
}
function slimFlags(paths, values) {
    const stranger = Object.keys(values).find((flag) => flag !== 'output');
    if (stranger !== undefined)
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`\`slim\` has no flag \`--${stranger}\``);
    const [plan] = paths;
    if (plan === undefined || paths.length > 1)
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`\`slim\` takes one plan, not ${paths.length === 0 ? 'none' : paths.length}`);
    const [output, ...outputs] = [values.output ?? []].flat();
    if (outputs.length > 0)
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('`slim` has one `--output`');
    return { command: 'slim', plan, output: typeof output === 'string' ? output : undefined };
}
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        const [, flag] = /'(--?[^'= ]+)/.exec(error instanceof Error ? error.message : '') ?? [];
        if (flag === undefined || !(error instanceof Error))
            throw error;
        const name = flag.replace(/^-+/, '');
        const option = Object.hasOwn(options, name) ? options[name] : undefined;
        if (option !== undefined)
            throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`\`--${name}\` ${option.type === 'string' ? 'needs a value' : 'takes no value'}`);
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`there is no flag \`${flag}\`${(0,_input_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .meant */ .w)(name, Object.keys(options), '--')}`);
    }
}
const help = `Passgate judges what a change to AWS IAM will allow, before it is merged. Offline, without credentials.

Usage
  passgate scan [path…]            judge Terraform plans (terraform show -json) and CloudFormation templates:
                                   files, folders and globs; without any, what is below this folder
  passgate compare <before> <after>
                                   what the second allows that the first did not: two policies, plans or templates
  passgate slim <plan>             write what judging needs of a plan, without its secrets: plan.slim.json.gz for plan.json
  passgate rules test <path…>      run the examples in rule files

Flags of scan
  --plan GLOB, --templates GLOB    more files, as globs
  --config FILE                    instead of the .passgate.yml here or above
  --rules PATH                     more rules: a file or a folder
  --source-dir DIR                 where the .tf files of the plan are; found by itself where it can be
  --format text|json|markdown      several: each with its --output FILE, one may go to standard output
  --output FILE                    the nth output belongs to the nth format
  --fail-on-severity SEVERITY      the lowest that denies: critical, high (default), medium, low, info
  --unknown fail|warn|ignore       what to make of what cannot be decided; each rule has its default
  --gate-on all|new                new: what was so before the change does not deny (default: all)
  --base DIR|COMMIT                the files as they were before, for templates; a plan knows it itself
  --warn-only                      exit 0 in spite of violations
  --allow-empty                    it is all right to find no plan and no template
  --help, --version

Flags of compare
  --config FILE, --source-dir DIR  as for scan
  --format text|json, --output FILE

Flags of slim
  --output FILE

Exit codes
  0 allowed   1 violations   2 bad usage, configuration or rule   3 something could not be judged
  compare: 0 nothing added   1 access was added   2 bad usage or configuration   3 something could not be decided
  slim: 0 written   2 bad usage   3 it cannot be read or written
`;


/***/ }),

/***/ 4006:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cli_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9760);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6322);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9771);
/* harmony import */ var _input_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7859);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7695);
/* harmony import */ var _report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8836);
/* harmony import */ var _scan_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7205);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7992);










process.exitCode = 3;
process.exitCode = await main(process.argv.slice(2));
async function main(args) {
    try {
        const flags = (0,_cli_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .flagsOf */ .Z)(args);
        if (flags.command === 'help')
            return show(_cli_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .help */ .y);
        if (flags.command === 'version')
            return show(`${_version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r}\n`);
        if (flags.command === 'rules test')
            return await testRules(flags);
        if (flags.command === 'compare')
            return await compareFiles(flags);
        if (flags.command === 'slim')
            return await slimPlan(flags);
        return await scan(flags);
    }
    catch (error) {
        if (error instanceof _scan_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb) {
            (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(`passgate: ${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeText */ .Hk)(error.message)}\nSee \`passgate --help\`.\n`, 2);
            return 2;
        }
        const { name, stack = '' } = error instanceof Error ? error : new Error();
        const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
        (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(`passgate: internal error (${name}), please report it; nothing was judged\n${frames.join('\n')}\n`, 2);
        return 3;
    }
}
async function scan(flags) {
    const cwd = process.cwd();
    for (const output of flags.outputs)
        refuseOutput(output);
    const result = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .gate */ .G)({
        ...flags,
        gateOn: flags.gateOn ?? 'all',
        cwd,
        version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r,
        progress: progress(),
    });
    if ('usage' in result)
        return sayProblems(result.usage);
    const { report, secrets } = result;
    const code = (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodeOf */ .F)(report);
    let written = true;
    for (const { document, line, message } of report.problems)
        say(document, line, undefined, message);
    for (const [index, format] of flags.formats.entries()) {
        const file = flags.outputs[index];
        const text = await render(format, report, secrets, file === undefined);
        if (file === undefined)
            (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(text);
        else
            written = write(file, text) && written;
    }
    return written || code !== 0 ? code : 3;
}
async function render(format, report, secrets, toTerminal) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 9789))).toJson(report);
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 9170))).toSummary(report);
    const { toText } = await __webpack_require__.e(/* import() */ 884).then(__webpack_require__.bind(__webpack_require__, 884));
    return toText(report, await textOptions(secrets, toTerminal));
}
async function textOptions(secrets, toTerminal) {
    const { sourceReader } = await __webpack_require__.e(/* import() */ 992).then(__webpack_require__.bind(__webpack_require__, 3992));
    return {
        colour: toTerminal && hasColour(),
        width: toTerminal && (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .isTerminal */ .H)(1) ? Math.min(process.stdout.columns ?? 100, 120) : 100,
        sourceLine: sourceReader(process.cwd(), secrets),
        problems: !toTerminal,
    };
}
async function compareFiles(flags) {
    const { output, format } = flags;
    const cwd = process.cwd();
    if (output !== undefined)
        refuseOutput(output);
    const { compare, exitCodeOfComparison } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(163)]).then(__webpack_require__.bind(__webpack_require__, 2163));
    const result = await compare({ ...flags, cwd, version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r });
    if ('usage' in result)
        return sayProblems(result.usage);
    const { comparison, secrets } = result;
    const code = exitCodeOfComparison(comparison);
    for (const { document, line, message } of comparison.problems)
        say(document, line, undefined, message);
    const text = format === 'json'
        ? (await __webpack_require__.e(/* import() */ 384).then(__webpack_require__.bind(__webpack_require__, 8384))).comparisonJson(comparison)
        : (await Promise.all(/* import() */[__webpack_require__.e(884), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 489))).comparisonText(comparison, await textOptions(secrets, output === undefined));
    if (output === undefined)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(text);
    else if (!write(output, text) && code === 0)
        return 3;
    return code;
}
async function slimPlan({ plan, output }) {
    if (output !== undefined)
        refuseOutput(output);
    const { slim } = await Promise.all(/* import() */[__webpack_require__.e(843), __webpack_require__.e(996), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 117));
    const result = await slim({ plan, output, cwd: process.cwd() });
    if ('usage' in result)
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(result.usage);
    if ('problem' in result) {
        say(plan, undefined, undefined, result.problem);
        return 3;
    }
    const { bytes, secrets } = result;
    const hidden = secrets === 1 ? '1 secret was replaced' : `${secrets} secrets were replaced`;
    (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(`${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeText */ .Hk)(result.output)}: ${bytes.after} bytes for ${bytes.before}; ${hidden}\n`);
    return 0;
}
async function testRules({ paths }) {
    const { testRuleFiles } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(945), __webpack_require__.e(619), __webpack_require__.e(45)]).then(__webpack_require__.bind(__webpack_require__, 8045));
    const { output, code } = await testRuleFiles(paths, process.cwd());
    (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(output);
    return code;
}
function hasColour() {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0';
    return (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .isTerminal */ .H)(1) && TERM !== 'dumb';
}
function progress() {
    if (!(0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .isTerminal */ .H)(2))
        return () => undefined;
    let shown = Date.now();
    return (file, index, of) => {
        const line = (0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeText */ .Hk)(`reading ${file} (${index + 1} of ${of})`).slice(0, 79);
        if (of > 1 && Date.now() - shown > 200) {
            (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(`\r\u001b[K${line}`, 2);
            shown = Date.now();
        }
        if (of > 1 && index === of - 1)
            (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)('\r\u001b[K', 2);
    };
}
function sayProblems(problems) {
    for (const { file, line, column, message } of problems)
        say(file, line, column, message);
    return 2;
}
function say(file, line, column, message) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(`passgate: ${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeText */ .Hk)(place)}: ${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_6__/* .safeText */ .Hk)(message)}\n`, 2);
}
function refuseOutput(file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(process.cwd(), file);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`\`--output ${file}\` is a folder; name a file in it`);
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { throwIfNoEntry: false })?.isDirectory()) {
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`\`--output ${file}\`: there is no folder \`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)}\`; make it first`);
    }
}
function write(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(process.cwd(), file), text);
        return true;
    }
    catch (error) {
        say(file, undefined, undefined, `the report was not written: ${(0,_input_read_js__WEBPACK_IMPORTED_MODULE_4__/* .sayError */ .Iq)(error)}`);
        return false;
    }
}
function show(text) {
    (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(text);
    return 0;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isTerminal),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);


const pause = 5;
function print(text, stream = 1) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) {
        try {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(stream, bytes, at);
        }
        catch (error) {
            const { code } = error;
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
        }
    }
}
function isTerminal(stream) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(stream);
        return stats.isCharacterDevice() && stats.rdev !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_os__WEBPACK_IMPORTED_MODULE_1__.devNull, { throwIfNoEntry: false })?.rdev;
    }
    catch {
        return false;
    }
}


/***/ })

};
;
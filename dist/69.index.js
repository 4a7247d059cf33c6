export const id = 69;
export const ids = [69];
export const modules = {

/***/ 6051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ flagsOf),
/* harmony export */   y: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _scan_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4348);


const allFormats = ['text', 'json', 'markdown'];
const options = {
    ...Object.fromEntries(Object.entries(_scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .scanFlags */ .Rj)
        .filter(([, { only }]) => only !== 'action')
        .map(([name, { type }]) => [
        name,
        { type: type === 'switch' ? 'boolean' : 'string', multiple: type === 'list' },
    ])),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
};
const commands = ['scan', 'rules'];
/** @param args what follows `passgate` @throws UsageError */
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
            throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`\`rules ${verb}\` is no command${(0,_scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .wx)(verb, ['test'])}; there is \`rules test <file or folder…>\``);
        if (files.length === 0)
            throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('`rules test` needs a rule file or a folder of them');
        return { command: 'rules test', paths: files };
    }
    if (command !== 'scan')
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`\`${command}\` is no command${(0,_scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .wx)(command, commands)}; to judge files: \`passgate scan <path…>\``);
    const list = (name) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
    const scan = (0,_scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .scanOptions */ .un)({
        text: (name) => list(name)[0],
        list,
        on: (name) => values[name] === true,
        say: (name) => `--${name}`,
    });
    const given = list('format');
    const formats = (given.length === 0 ? ['text'] : given).map((format) => (0,_scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('--format', format, allFormats));
    const outputs = list('output');
    if (outputs.length > formats.length)
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there are ${outputs.length} \`--output\` for ${formats.length} \`--format\`; the nth output belongs to the nth format`);
    if (formats.length - outputs.length > 1)
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('only one format can go to standard output; give the others an `--output`');
    return { command: 'scan', ...scan, paths: [...paths, ...scan.paths], formats, outputs };
}
function parse(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        const [, flag] = /'(--?[^'= ]+)/.exec(error instanceof Error ? error.message : '') ?? [];
        if (flag === undefined || !(error instanceof Error))
            throw error;
        const name = flag.replace(/^-+/, '');
        const option = Object.hasOwn(options, name) ? options[name] : undefined;
        if (option !== undefined)
            throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`\`--${name}\` ${option.type === 'string' ? 'needs a value' : 'takes no value'}`);
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`there is no flag \`${flag}\`${(0,_scan_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .meant */ .wx)(name, Object.keys(options), '--')}`);
    }
}
const help = `Passgate judges what a change to AWS IAM will allow, before it is merged. Offline, without credentials.

Usage
  passgate scan [path…]            judge Terraform plans (terraform show -json) and CloudFormation templates:
                                   files, folders and globs; without any, what is below this folder
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

Exit codes
  0 allowed   1 violations   2 bad usage, configuration or rule   3 something could not be judged
`;


/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _cli_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6051);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8449);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4415);
/* harmony import */ var _input_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(930);
/* harmony import */ var _report_safe_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8641);
/* harmony import */ var _scan_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4348);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3411);









// The exit codes are those of `exit-code.ts`. Whatever ends early has judged nothing; nobody reading on is no such thing.
process.exitCode = 3;
process.stdout.on('error', () => undefined);
process.exitCode = await main(process.argv.slice(2));
async function main(args) {
    try {
        const flags = (0,_cli_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .flagsOf */ .Z)(args);
        if (flags.command === 'help')
            return print(_cli_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .help */ .y);
        if (flags.command === 'version')
            return print(`${_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r}\n`);
        if (flags.command === 'rules test')
            return await testRules(flags);
        return await scan(flags);
    }
    catch (error) {
        if (error instanceof _scan_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb) {
            process.stderr.write(`passgate: ${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeText */ .Hk)(error.message)}\nSee \`passgate --help\`.\n`);
            return 2;
        }
        // A message may hold what was read; where it happened does not.
        const { name, stack = '' } = error instanceof Error ? error : new Error();
        const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
        process.stderr.write(`passgate: internal error (${name}), please report it; nothing was judged\n${frames.join('\n')}\n`);
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
        version: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r,
        progress: progressTo(process.stderr),
    });
    if ('usage' in result)
        return sayProblems(result.usage);
    // The decision is made; nothing from here on can change it.
    const { report, secrets } = result;
    const code = (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOf */ .F)(report);
    let written = true;
    for (const { document, line, message } of report.problems)
        say(document, line, undefined, message);
    for (const [index, format] of flags.formats.entries()) {
        const file = flags.outputs[index];
        const text = await render(format, report, secrets, file === undefined);
        if (file === undefined)
            process.stdout.write(text);
        else
            written = write(file, text) && written;
    }
    return written || code !== 0 ? code : 3;
}
async function render(format, report, secrets, toTerminal) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 7406))).toJson(report);
    if (format === 'markdown')
        return (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(694)]).then(__webpack_require__.bind(__webpack_require__, 694))).toSummary(report);
    const { toText } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(665)]).then(__webpack_require__.bind(__webpack_require__, 3665));
    const { sourceReader } = await __webpack_require__.e(/* import() */ 41).then(__webpack_require__.bind(__webpack_require__, 9041));
    return toText(report, {
        colour: toTerminal && hasColour(),
        width: Math.min(toTerminal && process.stdout.isTTY ? process.stdout.columns : 100, 120),
        sourceLine: sourceReader(process.cwd(), secrets),
        problems: !toTerminal,
    });
}
async function testRules({ paths }) {
    const { testRuleFiles } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(945), __webpack_require__.e(619), __webpack_require__.e(841), __webpack_require__.e(478)]).then(__webpack_require__.bind(__webpack_require__, 2478));
    const { output, code } = await testRuleFiles(paths, process.cwd());
    process.stdout.write(output);
    return code;
}
/** https://no-color.org, https://force-color.org */
function hasColour() {
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0';
    return process.stdout.isTTY === true && TERM !== 'dumb';
}
/** One line that is written over, and only where somebody looks at it. */
function progressTo(stream) {
    if (!stream.isTTY)
        return () => undefined;
    let shown = 0;
    return (file, index, of) => {
        const line = (0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeText */ .Hk)(`reading ${file} (${index + 1} of ${of})`).slice(0, Math.max(20, stream.columns - 1));
        // Only runs that take a while say so.
        if (of > 1 && Date.now() - shown > 200) {
            stream.write(`\r\u001b[K${line}`);
            shown = Date.now();
        }
        if (index === of - 1)
            stream.write('\r\u001b[K');
    };
}
function sayProblems(problems) {
    for (const { file, line, column, message } of problems)
        say(file, line, column, message);
    return 2;
}
function say(file, line, column, message) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    process.stderr.write(`passgate: ${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeText */ .Hk)(place)}: ${(0,_report_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeText */ .Hk)(message)}\n`);
}
/** What can be known before the work begins. */
function refuseOutput(file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(process.cwd(), file);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`\`--output ${file}\` is a folder; name a file in it`);
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { throwIfNoEntry: false })?.isDirectory()) {
        throw new _scan_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`\`--output ${file}\`: there is no folder \`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)}\`; make it first`);
    }
}
/** A report that cannot be written does not make a denied change any better. Returns whether it was. */
function write(file, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(process.cwd(), file), text);
        return true;
    }
    catch (error) {
        say(file, undefined, undefined, `the report was not written: ${(0,_input_read_js__WEBPACK_IMPORTED_MODULE_4__/* .sayError */ .I)(error)}`);
        return false;
    }
}
function print(text) {
    process.stdout.write(text);
    return 0;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};

"use strict";
exports.id = 423;
exports.ids = [423];
exports.modules = {

/***/ 423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlanDocument: () => (/* binding */ readPlanDocument)
});

// EXTERNAL MODULE: ./lib/input/terraform/json.js
var terraform_json = __webpack_require__(1504);
// EXTERNAL MODULE: ./lib/input/terraform/plan.js + 5 modules
var plan = __webpack_require__(1663);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/input/paths.js
var paths = __webpack_require__(5563);
// EXTERNAL MODULE: ./lib/input/terraform/declarations.js
var terraform_declarations = __webpack_require__(5431);
;// CONCATENATED MODULE: ./lib/input/terraform/language.js
function languageOf(plan) {
    if (plan.complete !== undefined)
        return 'terraform';
    const version = typeof plan.terraformVersion === 'string' ? /^(\d+)\.(\d+)\./.exec(plan.terraformVersion) : null;
    if (version === null)
        return undefined;
    const [, major, minor] = version.map(Number);
    return major === 0 || (major === 1 && (minor ?? 0) < 8) ? 'terraform' : 'opentofu';
}

;// CONCATENATED MODULE: ./lib/input/terraform/list-files.js


const MOST = 10_000;
const CLOSED = new Set(['.git', '.terraform']);
function listFiles(folder, root, isAllowed) {
    if (!isAllowed(folder))
        return undefined;
    const files = [];
    const closed = new Set();
    const made = (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(root, '.terraform'));
    if (made.split(external_node_path_.sep)[0] !== '..')
        closed.add(shown(made));
    const open = [''];
    for (let seen = 0; open.length > 0;) {
        const below = open.pop() ?? '';
        const entries = entriesOf((0,external_node_path_.join)(folder, below));
        seen += entries?.length ?? 0;
        if (entries === undefined || seen > MOST)
            return undefined;
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(below, entry.name);
            if (entry.isFile())
                files.push(shown(path));
            else if (entry.isDirectory() && !CLOSED.has(entry.name))
                open.push(path);
            else
                closed.add(shown(path));
        }
    }
    return { files, closed: [...closed] };
}
function shown(path) {
    return path.split(external_node_path_.sep).join('/');
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/input/read.js
var read = __webpack_require__(7859);
// EXTERNAL MODULE: ./lib/input/hcl/parser.js + 6 modules
var parser = __webpack_require__(7592);
// EXTERNAL MODULE: ./lib/input/hcl/reference.js
var reference = __webpack_require__(1590);
// EXTERNAL MODULE: ./lib/input/json.js
var input_json = __webpack_require__(2509);
// EXTERNAL MODULE: ./lib/input/node.js
var node = __webpack_require__(7995);
;// CONCATENATED MODULE: ./lib/input/terraform/json-expressions.js

function jsonBody(nodes) {
    const entries = nodes.flatMap((node) => (node.kind === 'map' ? node.entries : []));
    const attributes = [];
    const blocks = [];
    for (const entry of entries) {
        const { key, keySpan, value } = entry;
        if (key === '//')
            continue;
        if (key === 'dynamic')
            blocks.push(...dynamicBlocks(value));
        else {
            const span = { start: keySpan.start, end: value.span.end };
            attributes.push({ name: { name: key, span: keySpan }, value: jsonExpression(value), span });
        }
    }
    return { attributes, blocks, span: nodes[0]?.span ?? NOWHERE };
}
const START = { offset: 0, line: 1, column: 1 };
const NOWHERE = { start: START, end: START };
function dynamicBlocks(node) {
    return listed(node).flatMap((types) => {
        const names = types.kind === 'map' ? types.entries : [];
        return names.flatMap((name) => listed(name.value).map((each) => dynamicBlock(name, each)));
    });
}
function dynamicBlock({ key, keySpan }, node) {
    const content = node.kind === 'map' ? node.entries.find((entry) => entry.key === 'content') : undefined;
    const others = node.kind === 'map' ? { ...node, entries: node.entries.filter((one) => one !== content) } : node;
    const body = jsonBody([others]);
    const span = { start: keySpan.start, end: node.span.end };
    const inner = content === undefined
        ? []
        : [
            {
                type: { name: 'content', span: content.keySpan },
                labels: [],
                body: jsonBody(listed(content.value)),
                span: { start: content.keySpan.start, end: content.value.span.end },
            },
        ];
    return {
        type: { name: 'dynamic', span: keySpan },
        labels: [{ name: key, span: keySpan }],
        body: { ...body, blocks: inner },
        span,
    };
}
function listed(node) {
    return node.kind === 'list' ? node.items : [node];
}
function jsonExpression(node) {
    const { span } = node;
    switch (node.kind) {
        case 'string':
            return templateOf(node.value, span);
        case 'number':
            return { kind: 'number', value: node.value, text: node.source, span };
        case 'boolean':
            return { kind: 'boolean', value: node.value, span };
        case 'null':
            return { kind: 'null', span };
        case 'list':
            return { kind: 'tuple', items: node.items.map(jsonExpression), span };
        case 'map':
            return { kind: 'object', entries: node.entries.map(objectEntry), span };
        case 'broken':
            return { kind: 'invalid', span };
    }
}
function objectEntry({ key, keySpan, value }) {
    const isPlain = !/[$%]\{/.test(key);
    return {
        key: isPlain ? { kind: 'word', name: key, span: keySpan } : templateOf(key, keySpan),
        value: jsonExpression(value),
        span: { start: keySpan.start, end: value.span.end },
    };
}
function templateOf(text, span) {
    return relocate((0,parser/* parseHclTemplate */.NY)(text).template, span);
}
function relocate(tree, span) {
    if (Array.isArray(tree))
        return tree.map((each) => relocate(each, span));
    if (typeof tree !== 'object' || tree === null)
        return tree;
    const entries = Object.entries(tree).map(([key, value]) => {
        if (key === 'span')
            return [key, span];
        return [key, key === 'verbatim' ? false : relocate(value, span)];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./lib/input/terraform/json-syntax.js






function readJsonSyntax(text) {
    const declarations = (0,terraform_declarations/* noDeclarations */.L)(text, 'json');
    const json = (0,input_json/* parseJson */.q)(text);
    if ('error' in json)
        return declarations;
    for (const { key: kind, value } of entries(json.node)) {
        if (kind === 'resource' || kind === 'data')
            addResources(kind === 'data' ? 'data' : 'managed', value, declarations);
        else if (kind === 'module')
            for (const call of entries(value))
                addCall(call, declarations);
        else if (kind === 'locals')
            addAll(declarations.locals, value, jsonExpression);
        else if (kind === 'variable')
            addAll(declarations.variables, value, (node) => jsonBody(asBodies(node)));
        else if (kind === 'output')
            addAll(declarations.outputs, value, (node) => jsonBody(asBodies(node)));
        else if (kind === 'check') {
            for (const check of entries(value)) {
                for (const inner of entries(check.value)) {
                    if (inner.key === 'data')
                        addResources('data', inner.value, declarations);
                }
            }
        }
    }
    return declarations;
}
function entries(node) {
    if (node.kind === 'map')
        return node.entries;
    if (node.kind !== 'list')
        return [];
    return node.items.flatMap((item) => (item.kind === 'map' ? item.entries : []));
}
function addResources(mode, types, { resources }) {
    for (const type of entries(types)) {
        for (const name of entries(type.value)) {
            const key = (0,terraform_declarations/* resourceKey */.i)(mode, type.key, name.key);
            if (resources.has(key))
                continue;
            const bodies = asBodies(name.value);
            resources.set(key, {
                ...place(name),
                bareReference: (path) => (bodies.length === 1 ? referenceAt(bodies[0], path) : undefined),
                body: () => jsonBody(bodies),
                sets: (argument) => bodies.some((body) => (0,node/* member */.Dc)(body, argument) !== undefined || isDynamic(body, argument)),
            });
        }
    }
}
function addCall(call, { calls }) {
    if (calls.has(call.key))
        return;
    const bodies = asBodies(call.value);
    const source = (0,node/* member */.Dc)(bodies[0], 'source')?.value;
    calls.set(call.key, {
        ...place(call),
        source: source?.kind === 'string' ? source.value : undefined,
        body: () => jsonBody(bodies),
    });
}
function addAll(to, node, make) {
    for (const { key, value } of entries(node))
        if (!to.has(key))
            to.set(key, () => make(value));
}
function place({ keySpan, value }) {
    return { span: { start: keySpan.start, end: value.span.end }, syntax: 'json' };
}
function asBodies(node) {
    return node.kind === 'list' ? node.items : [node];
}
function isDynamic(body, name) {
    const dynamic = (0,node/* member */.Dc)(body, 'dynamic')?.value;
    return dynamic !== undefined && entries(dynamic).some(({ key }) => key === name);
}
function referenceAt(body, path) {
    let current = body;
    for (const step of path) {
        if (current === undefined)
            return undefined;
        if (typeof step === 'number') {
            if (current.kind === 'list')
                current = current.items[step];
            else if (current.kind !== 'map' || step !== 0)
                return undefined;
        }
        else {
            const inner = current.kind === 'list' && current.items.length === 1 ? current.items[0] : current;
            if (inner === undefined || isDynamic(inner, step))
                return undefined;
            current = (0,node/* member */.Dc)(inner, step)?.value;
        }
    }
    if (current?.kind !== 'string')
        return undefined;
    const { template } = (0,parser/* parseHclTemplate */.NY)(current.value);
    return (0,reference/* bareReference */.yD)(template);
}

;// CONCATENATED MODULE: ./lib/input/terraform/native-syntax.js



function readNativeSyntax(text) {
    const declarations = (0,terraform_declarations/* noDeclarations */.L)(text, 'hcl');
    for (const block of (0,parser/* parseHcl */.z4)(text).body.blocks) {
        addBlock(block, declarations);
        if (block.type.name === 'check')
            for (const inner of block.body.blocks)
                addBlock(inner, declarations);
    }
    return declarations;
}
function addBlock(block, declarations) {
    const { resources, calls } = declarations;
    const [first, second] = block.labels;
    const kind = block.type.name;
    const body = () => block.body;
    if (kind === 'locals') {
        for (const { name, value } of block.body.attributes)
            addFirst(declarations.locals, name.name, () => value);
    }
    if (first === undefined)
        return;
    if (kind === 'variable')
        addFirst(declarations.variables, first.name, body);
    if (kind === 'output')
        addFirst(declarations.outputs, first.name, body);
    const common = { span: block.span, syntax: 'hcl' };
    if (kind === 'module') {
        const source = (0,reference/* expressionAt */.ur)(block.body, ['source']);
        const text = source === undefined ? undefined : (0,reference/* literalText */.bK)(source);
        if (!calls.has(first.name))
            calls.set(first.name, { ...common, source: text, body });
        return;
    }
    if ((kind !== 'resource' && kind !== 'data') || second === undefined)
        return;
    const key = (0,terraform_declarations/* resourceKey */.i)(kind === 'data' ? 'data' : 'managed', first.name, second.name);
    if (resources.has(key))
        return;
    resources.set(key, {
        ...common,
        bareReference(path) {
            const expression = (0,reference/* expressionAt */.ur)(block.body, path);
            return expression === undefined ? undefined : (0,reference/* bareReference */.yD)(expression);
        },
        sets: (name) => isSet(block, name),
        body,
    });
}
function addFirst(to, name, declared) {
    if (!to.has(name))
        to.set(name, declared);
}
function isSet({ body: { attributes, blocks } }, name) {
    return (attributes.some((attribute) => attribute.name.name === name) ||
        blocks.some(({ type, labels }) => type.name === name || (type.name === 'dynamic' && labels[0]?.name === name)));
}

;// CONCATENATED MODULE: ./lib/input/terraform/source-files.js






const MAX_SOURCE_SIZE = 10 * 2 ** 20;
const MAX_SEARCHES = 8;
function fence(folder) {
    const real = realPath(folder);
    const workspace = real === undefined ? undefined : (0,paths/* foldersUpToGitRoot */.gA)(real).at(-1);
    return (path) => {
        const target = realPath(path);
        return workspace !== undefined && target !== undefined && (0,paths/* isInside */.FK)(target, workspace);
    };
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(path));
    }
    catch {
        return undefined;
    }
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function isSourceName(name) {
    return /\.(tf|tofu)(\.json)?$/.test(name) && !/^\.|^#.*#$/.test(name);
}
function sourceNames(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).filter(isSourceName).sort();
    }
    catch {
        return [];
    }
}
function namesIn(folder, language) {
    const names = sourceNames(folder);
    const all = new Set(names);
    const isTofu = (name) => /\.tofu(\.json)?$/.test(name);
    if (!names.some(isTofu))
        return names;
    if (language === undefined)
        return [];
    if (language === 'terraform')
        return names.filter((name) => !isTofu(name));
    return names.filter((name) => isTofu(name) || !all.has(name.replace(/\.tf(\.json)?$/, '.tofu$1')));
}
function isOverride(name) {
    return /(^|_)override\.(tf|tofu)(\.json)?$/.test(name);
}
function readSource(path, isAllowed) {
    if (!isAllowed(path))
        return undefined;
    const result = (0,read.readText)(path, MAX_SOURCE_SIZE);
    return 'text' in result ? result.text : undefined;
}
function readDeclarations(name, text) {
    return name.endsWith('.json') ? readJsonSyntax(text) : readNativeSyntax(text);
}
function openModule(folder, isAllowed, language) {
    const names = namesIn(folder, language);
    const base = names.filter((name) => !isOverride(name)).map((name) => openFile((0,external_node_path_.join)(folder, name), isAllowed));
    let overriding;
    function find(name, pick) {
        for (const parsedOnly of [true, false]) {
            for (const file of base) {
                const declarations = parsedOnly ? file.parsed() : file.declarations(name);
                const declaration = declarations && pick(declarations);
                if (declarations !== undefined && declaration !== undefined)
                    return { file: file.path, in: declarations, declaration };
            }
        }
        return undefined;
    }
    function overrides(pick) {
        overriding ??= names.filter(isOverride).map((name) => openFile((0,external_node_path_.join)(folder, name), isAllowed));
        return overriding.flatMap((file) => {
            const declarations = file.declarations();
            const declaration = declarations && pick(declarations);
            if (declarations === undefined || declaration === undefined)
                return [];
            return [{ file: file.path, in: declarations, declaration }];
        });
    }
    function last(name, pick) {
        return overrides(pick).at(-1) ?? find(name, pick);
    }
    return {
        resource: (key, name) => find(name, ({ resources }) => resources.get(key)),
        call: (name) => find(name, ({ calls }) => calls.get(name)),
        overrides: (key) => overrides(({ resources }) => resources.get(key)),
        local: (name) => last(name, ({ locals }) => locals.get(name)),
        variable: (name) => last(name, ({ variables }) => variables.get(name)),
        output: (name) => last(name, ({ outputs }) => outputs.get(name)),
        outputs: () => [...new Set(base.flatMap((file) => [...(file.declarations()?.outputs.keys() ?? [])]))],
    };
}
function openFile(path, isAllowed) {
    let text;
    let parsed;
    let searches = 0;
    return {
        path,
        parsed: () => parsed,
        declarations(name) {
            if (parsed !== undefined)
                return parsed;
            text ??= readSource(path, isAllowed) ?? '';
            searches += 1;
            if (name !== undefined && searches <= MAX_SEARCHES && !text.includes(name))
                return undefined;
            parsed = readDeclarations(path, text);
            text = '';
            return parsed;
        },
    };
}

;// CONCATENATED MODULE: ./lib/input/terraform/source.js








function openSource(rootDir, plan, cwd) {
    const root = (0,external_node_path_.resolve)(rootDir);
    const isAllowed = fence(root);
    const language = languageOf(plan);
    const listings = new Map();
    const folders = new Map();
    const modules = new Map();
    let installed;
    function open(folder) {
        if (!isFolder(folder) || !isAllowed(folder))
            return undefined;
        const known = folders.get(folder) ?? openModule(folder, isAllowed, language);
        folders.set(folder, known);
        return known;
    }
    function moduleAt(path) {
        const key = path.join('.');
        let module = modules.get(key);
        if (module === undefined) {
            module = path.length === 0 ? rootModule() : calledModule(path, key);
            modules.set(key, module);
        }
        return module;
    }
    function rootModule() {
        const configuration = (0,terraform_json/* member */.Dc)(plan.configuration, 'root_module');
        return { folder: root, files: open(root), configuration, anchor: undefined };
    }
    function calledModule(path, key) {
        const caller = moduleAt(path.slice(0, -1));
        const name = path.at(-1) ?? '';
        const call = caller.files?.call(name);
        const configured = (0,terraform_json/* memberAt */.mz)(caller.configuration, 'module_calls', name);
        installed ??= readInstalled(root, isAllowed);
        const noted = installed.get(key);
        const source = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(configured, 'source')) ?? call?.declaration.source;
        const local = source !== undefined && /^\.\.?\//.test(source) ? source : undefined;
        const candidates = [
            ...(noted === undefined ? [] : [(0,external_node_path_.resolve)(root, noted)]),
            ...(local === undefined || caller.folder === undefined ? [] : [(0,external_node_path_.join)(caller.folder, local)]),
        ];
        const folder = candidates.find((candidate) => open(candidate) !== undefined);
        const isOwn = folder !== undefined && !(0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).includes('.terraform');
        const own = call === undefined ? undefined : placeOf(call.file, call.declaration);
        return {
            folder,
            files: folder === undefined ? undefined : open(folder),
            configuration: (0,terraform_json/* member */.Dc)(configured, 'module'),
            anchor: isOwn ? undefined : (caller.anchor ?? own),
        };
    }
    function openedModule({ files, folder, anchor }) {
        if (files === undefined || folder === undefined)
            return undefined;
        const path = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/');
        const places = new Map();
        return {
            files,
            path: path === '' ? '.' : path,
            place(file, span, syntax) {
                const known = places.get(file) ?? new WeakMap();
                places.set(file, known);
                const place = known.get(span) ?? placeOf(file, { span, syntax }, anchor);
                known.set(span, place);
                return place;
            },
        };
    }
    function placeOf(file, { span, syntax }, anchor) {
        return { file: (0,paths/* showPath */.P8)(file, cwd), span, syntax, route: [], ...(anchor === undefined ? {} : { anchor }) };
    }
    return {
        module(modulePath) {
            const module = moduleAt(modulePath);
            module.opened ??= openedModule(module);
            return module.opened;
        },
        read(path) {
            const file = (0,external_node_path_.resolve)(root, path);
            const text = readSource(file, isAllowed);
            const shown = (0,paths/* showPath */.P8)(file, cwd);
            if (text !== undefined)
                return { text, place: (span) => within({ file: shown, span, syntax: 'none', route: [] }) };
            const expression = (0,external_node_fs_.existsSync)(file) ? `the file ${path}, which cannot be read` : `the file ${path}`;
            return missing(expression);
        },
        list(path) {
            const folder = (0,external_node_path_.resolve)(root, path);
            const shown = (0,external_node_fs_.existsSync)(folder) ? `the folder ${path}, which cannot be listed` : `the folder ${path}`;
            const listing = listings.get(path) ?? listFiles(folder, root, isAllowed) ?? missing(shown);
            listings.set(path, listing);
            return listing;
        },
        resource(modulePath, mode, type, name) {
            const { files, anchor } = moduleAt(modulePath);
            const found = files?.resource((0,terraform_declarations/* resourceKey */.i)(mode, type, name), name);
            if (found !== undefined)
                return placeOf(found.file, found.declaration, anchor);
            return anchor === undefined ? undefined : { file: null, syntax: 'none', route: [], anchor };
        },
        bareReference(modulePath, mode, type, name, path) {
            const { files } = moduleAt(modulePath);
            const key = (0,terraform_declarations/* resourceKey */.i)(mode, type, name);
            const reference = files?.resource(key, name)?.declaration.bareReference(path);
            if (files === undefined || reference === undefined)
                return undefined;
            const overridden = files.overrides(key).some(({ declaration }) => declaration.sets(String(path[0])));
            return overridden ? undefined : reference;
        },
        sets(modulePath, mode, type, name, attribute) {
            const { files } = moduleAt(modulePath);
            const key = (0,terraform_declarations/* resourceKey */.i)(mode, type, name);
            const found = files?.resource(key, name);
            if (files === undefined || found === undefined)
                return undefined;
            return [found, ...files.overrides(key)].some(({ declaration }) => declaration.sets(attribute));
        },
    };
}
function missing(expression) {
    return { kind: 'outside', expression, place: { file: null, syntax: 'none', route: [] } };
}
function within(origin) {
    return { file: null, syntax: 'none', route: [], origin };
}
function readInstalled(root, isAllowed) {
    const folders = new Map();
    const text = readSource((0,external_node_path_.join)(root, '.terraform', 'modules', 'modules.json'), isAllowed);
    for (const entry of (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(text === undefined ? undefined : parse(text), 'Modules'))) {
        const key = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'Key'));
        const folder = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'Dir'));
        if (key !== undefined && folder !== undefined)
            folders.set(key, folder);
    }
    return folders;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/input/terraform/source-dir.js







const MAX_FOLDERS = 5000;
const MAX_BYTES = 50 * 2 ** 20;
const source_dir_CLOSED = new Set(['.git', 'node_modules', '.terraform']);
const HEADER = /^[ \t]*(resource|data|module)(?:[ \t]*"([^"\n]*)"|[ \t]+([^\s"{}=]+))(?:[ \t]*"([^"\n]*)"|[ \t]+([^\s"{}=]+))?[ \t]*\{/gm;
function findSourceDir(planFile, configuration, explicit, cwd = process.cwd()) {
    const wanted = blocksOf((0,terraform_json/* member */.Dc)(configuration, 'root_module'));
    if (explicit !== undefined)
        return givenDir(explicit, wanted, cwd);
    if (wanted.size === 0)
        return { none: true };
    const around = (0,paths/* foldersUpToGitRoot */.gA)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, planFile)));
    const top = around.at(-1) ?? cwd;
    const search = { wanted, isAllowed: fence(top), bytes: 0 };
    const near = around.map((dir) => fitOf(source_dir_listed(dir), search));
    const exact = near.find((fit) => fit.missing === 0 && fit.extra === 0);
    if (exact !== undefined)
        return { dir: exact.dir };
    const below = foldersBelow(top).filter(({ dir }) => !around.includes(dir));
    const far = below.map((folder) => fitOf(folder, search));
    if (below.length >= MAX_FOLDERS || search.bytes >= MAX_BYTES) {
        return {
            none: true,
            note: `there are too many folders and files below \`${(0,paths/* showPath */.P8)(top, cwd)}\` to find the plan's sources; ${ADVICE}`,
        };
    }
    return choose(near, far, wanted.size, cwd);
}
function doubtAbout(dir, planFile, configuration, cwd) {
    const wanted = blocksOf((0,terraform_json/* member */.Dc)(configuration, 'root_module'));
    const around = (0,paths/* foldersUpToGitRoot */.gA)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, planFile)));
    const top = around.at(-1) ?? cwd;
    const search = { wanted, isAllowed: fence(top), bytes: 0 };
    const folders = foldersBelow(top).filter((folder) => folder.dir !== dir);
    let twin;
    for (const folder of folders) {
        const fit = fitOf(folder, search);
        if (fit.missing > 0 || fit.extra > fit.found)
            continue;
        twin = fit;
        break;
    }
    if (twin === undefined && folders.length < MAX_FOLDERS && search.bytes < MAX_BYTES)
        return undefined;
    const other = twin === undefined ? 'other folders, of which there are too many to look at' : `\`${(0,paths/* showPath */.P8)(twin.dir, cwd)}\``;
    return `the plan's sources may be those in \`${(0,paths/* showPath */.P8)(dir, cwd)}\` or in ${other}, so that only places are taken from there; name their folder with \`--source-dir\``;
}
const ADVICE = 'name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet';
function givenDir(explicit, wanted, cwd) {
    const dir = (0,external_node_path_.resolve)(cwd, explicit);
    if (!isFolder(dir))
        return { none: true, problem: `the source folder \`${explicit}\` is not a folder; ${ADVICE}` };
    const { found, extra } = fitOf(source_dir_listed(dir), { wanted, isAllowed: fence(dir), bytes: 0 });
    if (found > 0 || (wanted.size === 0 && extra === 0))
        return { dir };
    return {
        dir,
        note: `nothing in the source folder \`${explicit}\` belongs to this plan; is it that of its root module?`,
    };
}
function choose(near, far, wanted, cwd) {
    const fitting = [...near, ...far].filter(({ found, missing, extra }) => missing === 0 && extra <= found);
    const least = Math.min(...fitting.map(({ extra }) => extra));
    const best = fitting.filter(({ extra }) => extra === least);
    const [first, second] = best;
    if (first !== undefined && (second === undefined || near.includes(first)))
        return { dir: first.dir };
    if (first !== undefined && second !== undefined) {
        const names = `\`${(0,paths/* showPath */.P8)(first.dir, cwd)}\` and \`${(0,paths/* showPath */.P8)(second.dir, cwd)}\``;
        return { none: true, note: `the plan's sources may be those in ${names}; ${ADVICE}` };
    }
    return { none: true, note: `${sayNone([...near, ...far], wanted, cwd)}; ${ADVICE}` };
}
function sayNone(fits, wanted, cwd) {
    const closest = fits.reduce((best, fit) => (fit.found > (best?.found ?? 0) ? fit : best), undefined);
    if (closest === undefined)
        return "no sources were found that declare the plan's resources and modules";
    if (closest.missing === 0)
        return `\`${(0,paths/* showPath */.P8)(closest.dir, cwd)}\` declares much besides the plan's resources and modules`;
    const part = `${closest.found} of the plan's ${wanted} resources and modules`;
    return `no folder declares all of the plan's resources and modules (\`${(0,paths/* showPath */.P8)(closest.dir, cwd)}\` has ${part})`;
}
function blocksOf(module) {
    const blocks = new Set();
    for (const resource of (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(module, 'resources'))) {
        const mode = (0,terraform_json/* member */.Dc)(resource, 'mode');
        const type = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(resource, 'type'));
        const name = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(resource, 'name'));
        if ((mode !== 'managed' && mode !== 'data') || type === undefined || name === undefined)
            continue;
        blocks.add((0,terraform_declarations/* resourceKey */.i)(mode, type, name));
    }
    for (const [name] of (0,terraform_json/* members */.ol)((0,terraform_json/* member */.Dc)(module, 'module_calls')))
        blocks.add(callKey(name));
    return blocks;
}
function callKey(name) {
    return `module\n${name}`;
}
function fitOf({ dir, sources }, search) {
    const declared = new Set();
    for (const name of sources) {
        if (search.bytes >= MAX_BYTES)
            break;
        const text = readSource((0,external_node_path_.join)(dir, name), search.isAllowed) ?? '';
        search.bytes += text.length;
        if (name.endsWith('.json')) {
            const { resources, calls } = readJsonSyntax(text);
            for (const key of resources.keys())
                declared.add(key);
            for (const call of calls.keys())
                declared.add(callKey(call));
        }
        else
            scanHeaders(text, declared);
    }
    let found = 0;
    for (const key of search.wanted)
        if (declared.has(key))
            found += 1;
    return { dir, found, missing: search.wanted.size - found, extra: declared.size - found };
}
function scanHeaders(text, declared) {
    for (const [, kind, quoted, word, secondQuoted, secondWord] of text.matchAll(HEADER)) {
        const first = quoted ?? word ?? '';
        const second = secondQuoted ?? secondWord;
        if (kind === 'module')
            declared.add(callKey(first));
        else if (second !== undefined)
            declared.add((0,terraform_declarations/* resourceKey */.i)(kind === 'data' ? 'data' : 'managed', first, second));
    }
}
function foldersBelow(top) {
    const paths = [top];
    const found = [];
    for (const path of paths) {
        const folder = source_dir_listed(path);
        found.push(folder);
        const inner = folder.folders.filter((name) => !source_dir_CLOSED.has(name));
        paths.push(...inner.slice(0, MAX_FOLDERS - paths.length).map((name) => (0,external_node_path_.join)(path, name)));
    }
    return found;
}
function source_dir_listed(dir) {
    let found;
    try {
        found = (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
    }
    catch {
        return { dir, sources: [], folders: [] };
    }
    const folders = found.filter((one) => one.isDirectory()).map(({ name }) => name);
    const sources = found.map(({ name }) => name).filter(isSourceName);
    return { dir, sources: sources.sort(), folders: folders.sort() };
}

;// CONCATENATED MODULE: ./lib/input/plan-document.js




function readPlanDocument(json, { path, name }, sourceDir, cwd) {
    const configuration = (0,terraform_json/* member */.Dc)(json, 'configuration');
    const from = findSourceDir(path, configuration, sourceDir, cwd);
    if (!('dir' in from))
        return withNotes((0,plan/* readPlan */.m)(json, name, null), from);
    const [complete, terraformVersion] = ['complete', 'terraform_version'].map((key) => (0,terraform_json/* member */.Dc)(json, key));
    const source = openSource(from.dir, { configuration, complete, terraformVersion }, cwd);
    if (sourceDir !== undefined)
        return withNotes((0,plan/* readPlan */.m)(json, name, source), from);
    const doubt = once(() => doubtAbout(from.dir, path, configuration, cwd));
    return withNotes(unlessDoubted((0,plan/* readPlan */.m)(json, name, unlessDoubtedSource(source, doubt)), doubt), from);
}
function unlessDoubtedSource(source, doubt) {
    return {
        ...source,
        bareReference: (...about) => {
            const bare = source.bareReference(...about);
            return bare === undefined || doubt() !== undefined ? undefined : bare;
        },
    };
}
function unlessDoubted(document, doubt) {
    const { name, resources, evaluated } = document;
    if (evaluated === undefined)
        return document;
    return {
        ...document,
        evaluated: async () => {
            const found = await evaluated();
            const message = doubt();
            if (message === undefined)
                return found;
            return { ...found, resources, notes: () => [...found.notes(), { document: name, message, ifUnknown: true }] };
        },
    };
}
function once(make) {
    let made;
    return () => {
        made ??= { is: make() };
        return made.is;
    };
}
function withNotes(document, from) {
    const { name } = document;
    const notes = from.note === undefined ? [] : [{ document: name, message: from.note }];
    const problems = 'problem' in from && from.problem !== undefined ? [{ document: name, message: from.problem }] : [];
    return { ...document, notes: [...document.notes, ...notes], problems: [...document.problems, ...problems] };
}


/***/ })

};
;
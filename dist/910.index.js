"use strict";
exports.id = 910;
exports.ids = [910];
exports.modules = {

/***/ 2910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlanDocument: () => (/* binding */ readPlanDocument)
});

// EXTERNAL MODULE: ./lib/input/terraform/json.js
var terraform_json = __webpack_require__(1504);
// EXTERNAL MODULE: ./lib/input/terraform/plan.js + 4 modules
var plan = __webpack_require__(8996);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/input/paths.js
var paths = __webpack_require__(5563);
// EXTERNAL MODULE: ./lib/input/terraform/declarations.js
var terraform_declarations = __webpack_require__(5431);
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
        return { ...declarations, broken: { start: json.position, end: json.position } };
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
    const { body, errors } = (0,parser/* parseHcl */.z4)(text);
    const [error] = [...errors].sort((a, b) => a.span.start.offset - b.span.start.offset);
    if (error !== undefined)
        declarations.broken = error.span;
    for (const block of body.blocks) {
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
                if (declarations === undefined || declaration === undefined)
                    continue;
                const whole = declarations.broken === undefined && !speaks(overridingFiles(), name);
                return { file: file.path, in: declarations, declaration, whole };
            }
        }
        return undefined;
    }
    function overridingFiles() {
        overriding ??= names.filter(isOverride).map((name) => openFile((0,external_node_path_.join)(folder, name), isAllowed));
        return overriding;
    }
    function overrides(pick) {
        return overridingFiles().flatMap((file) => {
            const declarations = file.declarations();
            const declaration = declarations && pick(declarations);
            if (declarations === undefined || declaration === undefined)
                return [];
            return [{ file: file.path, in: declarations, declaration, whole: declarations.broken === undefined }];
        });
    }
    function last(name, pick) {
        return overrides(pick).at(-1) ?? find(name, pick);
    }
    return {
        resource: (key, name) => find(name, ({ resources }) => resources.get(key)),
        call: (name) => find(name, ({ calls }) => calls.get(name)),
        overrides: (key) => overrides(({ resources }) => resources.get(key)),
        callOverrides: (name) => overrides(({ calls }) => calls.get(name)),
        local: (name) => last(name, ({ locals }) => locals.get(name)),
        variable: (name) => last(name, ({ variables }) => variables.get(name)),
        output: (name) => last(name, ({ outputs }) => outputs.get(name)),
        outputs: () => [...new Set(base.flatMap((file) => [...(file.declarations()?.outputs.keys() ?? [])]))],
        isDoubted: (name) => speaks([...base, ...overridingFiles()], name),
        broken: () => [...base, ...(overriding ?? [])].flatMap((file) => {
            const declarations = file.parsed();
            const at = declarations?.broken;
            return declarations === undefined || at === undefined ? [] : [{ file: file.path, at, in: declarations }];
        }),
    };
}
function speaks(files, name) {
    return files.some((file) => {
        const declarations = file.declarations(name);
        return declarations?.broken !== undefined && (declarations.text === '' || declarations.text.includes(name));
    });
}
function wholeOnly(files) {
    const whole = (found) => (found?.whole === true ? found : undefined);
    return {
        ...files,
        resource: (key, name) => whole(files.resource(key, name)),
        call: (name) => whole(files.call(name)),
        local: (name) => whole(files.local(name)),
        variable: (name) => whole(files.variable(name)),
        output: (name) => whole(files.output(name)),
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
            if (text === undefined) {
                text = readSource(path, isAllowed);
                if (text === undefined) {
                    parsed = unread();
                    return parsed;
                }
            }
            searches += 1;
            if (name !== undefined && searches <= MAX_SEARCHES && !text.includes(name))
                return undefined;
            parsed = readDeclarations(path, text);
            text = '';
            return parsed;
        },
    };
}
function unread() {
    const start = { offset: 0, line: 1, column: 1 };
    return { ...(0,terraform_declarations/* noDeclarations */.L)('', 'hcl'), broken: { start, end: start } };
}

;// CONCATENATED MODULE: ./lib/input/terraform/installed-modules.js



const IN_REGISTRY = /^(?:([\w-]+(?:\.[\w-]+)+)\/)?([\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?)$/;
const NO_REGISTRY = new Set(['github.com', 'bitbucket.org']);
const REGISTRIES = { terraform: 'registry.terraform.io', opentofu: 'registry.opentofu.org' };
const ON_HUB = /^(?:git::)?((?:github\.com|bitbucket\.org)\/[^/?]+\/[^/?]+?)(?:\.git)?(\/\/[^?]*)?(\?.*)?$/;
const BY_SSH = /^(?:git::)?([\w.-]+@[\w.-]+):(?!\/\/)([^?]*)(\?.*)?$/;
const CONSTRAINT = /^\s*(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})\s*$/;
function readInstalled(root, isAllowed, language) {
    const noted = new Map();
    const text = readSource((0,external_node_path_.join)(root, '.terraform', 'modules', 'modules.json'), isAllowed);
    for (const entry of (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(text === undefined ? undefined : parse(text), 'Modules'))) {
        const [key, folder, source, version] = ['Key', 'Dir', 'Source', 'Version'].map((name) => (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, name)));
        if (key !== undefined && folder !== undefined && source !== undefined)
            noted.set(key, { folder, source, version });
    }
    return (key, { source, version }) => {
        const found = noted.get(key);
        if (found === undefined || !fullSources(source, language).includes(found.source))
            return undefined;
        return found.version === undefined || allows(version, found.version) ? found.folder : undefined;
    };
}
function fullSources(source, language) {
    const [, host, path] = IN_REGISTRY.exec(source) ?? [];
    if (path !== undefined && !NO_REGISTRY.has(host ?? '')) {
        if (host !== undefined)
            return [source];
        const hosts = language === undefined ? Object.values(REGISTRIES) : [REGISTRIES[language]];
        return hosts.map((each) => `${each}/${path}`);
    }
    const [, repository, folder = '', query = ''] = ON_HUB.exec(source) ?? [];
    if (repository !== undefined)
        return [`git::https://${repository}.git${folder}${query}`];
    if (source.startsWith('/'))
        return [`file://${source}`];
    const [, who, where, asked = ''] = BY_SSH.exec(source) ?? [];
    return who === undefined ? [source] : [`git::ssh://${who}/${where}${asked}`];
}
function allows(constraints, version) {
    if (constraints === undefined || constraints.trim() === '')
        return true;
    return constraints.split(',').every((constraint) => {
        const [, operator = '=', text] = CONSTRAINT.exec(constraint) ?? [];
        if (text === undefined || !/^\d+(\.\d+){0,2}$/.test(version))
            return constraint.replace(/^\s*=?\s*/, '') === version;
        const asked = text.split('.').map(Number);
        const order = compare(version.split('.').map(Number), asked);
        switch (operator) {
            case '=':
                return order === 0;
            case '!=':
                return order !== 0;
            case '>':
                return order > 0;
            case '>=':
                return order >= 0;
            case '<':
                return order < 0;
            case '<=':
                return order <= 0;
            default:
                return order >= 0 && compare(version.split('.').map(Number), nextOf(asked)) < 0;
        }
    });
}
function nextOf(version) {
    const head = version.slice(0, Math.max(1, version.length - 1));
    return version.length === 1 ? [Number.POSITIVE_INFINITY] : head.with(-1, (head.at(-1) ?? 0) + 1);
}
function compare(one, other) {
    for (const part of [0, 1, 2]) {
        const difference = (one[part] ?? 0) - (other[part] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

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
        const source = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(configured, 'source')) ?? call?.declaration.source;
        const found = source === undefined ? undefined : folderOf(source, key, caller, configured);
        const folder = found === undefined || open(found) === undefined ? undefined : found;
        const isOwn = folder !== undefined && !(0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).includes('.terraform');
        const own = call === undefined ? undefined : placeOf(call.file, call.declaration);
        return {
            folder,
            files: folder === undefined ? undefined : open(folder),
            configuration: (0,terraform_json/* member */.Dc)(configured, 'module'),
            anchor: isOwn ? undefined : (caller.anchor ?? own),
        };
    }
    function folderOf(source, key, caller, configured) {
        if (/^\.\.?\//.test(source))
            return caller.folder === undefined ? undefined : (0,external_node_path_.join)(caller.folder, source);
        installed ??= readInstalled(root, isAllowed, language);
        const folder = installed(key, { source, version: (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(configured, 'version_constraint')) });
        return folder === undefined ? undefined : (0,external_node_path_.resolve)(root, folder);
    }
    function openedModule({ files, folder, anchor }) {
        if (files === undefined || folder === undefined)
            return undefined;
        const path = (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join('/');
        const places = new Map();
        return {
            files: wholeOnly(files),
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
        broken: () => [...folders.values()].flatMap((files) => files.broken().map(({ file, at, in: { syntax } }) => placeOf(file, { span: at, syntax }))),
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
            const found = files?.resource(key, name);
            const reference = found?.whole === true ? found.declaration.bareReference(path) : undefined;
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
            const sets = [found, ...files.overrides(key)].some(({ declaration }) => declaration.sets(attribute));
            return sets || found.whole ? sets : undefined;
        },
    };
}
function missing(expression) {
    return { kind: 'outside', expression, place: { file: null, syntax: 'none', route: [] } };
}
function within(origin) {
    return { file: null, syntax: 'none', route: [], origin };
}

;// CONCATENATED MODULE: ./lib/input/terraform/source-folders.js









const MAX_FOLDERS = 5000;
const MAX_SOURCE = 50 * 2 ** 20;
const source_folders_CLOSED = new Set(['.git', 'node_modules', '.terraform']);
const HEADER = /^[ \t]*(resource|data|module)(?:[ \t]*"([^"\n]*)"|[ \t]+([^\s"{}=]+))(?:[ \t]*"([^"\n]*)"|[ \t]+([^\s"{}=]+))?[ \t]*\{/gm;
const source_folders_START = /^[ \t]*(?:resource|data|module)(?=[ \t"/])(?![ \t]*[=:.])|\*\/[ \t]*(?:resource|data|module)\b/gm;
class SourceFolders {
    listed = new Map();
    declared = new Map();
    list(dir) {
        const known = this.listed.get(dir) ?? list(dir);
        this.listed.set(dir, known);
        return known;
    }
    below(top) {
        const paths = [top];
        const found = [];
        for (const path of paths) {
            const folder = this.list(path);
            found.push(folder);
            const inner = folder.folders.filter((name) => !source_folders_CLOSED.has(name));
            paths.push(...inner.slice(0, MAX_FOLDERS - paths.length).map((name) => (0,external_node_path_.join)(path, name)));
        }
        return found;
    }
    belowAndLinked(top) {
        const own = this.below(top);
        const found = [...own];
        const realTop = source_folders_realPath(top);
        const seen = new Set(found.map(({ dir }) => (0,external_node_path_.join)(realTop, (0,external_node_path_.relative)(top, dir))));
        for (const [index, { dir, folders, links }] of found.entries()) {
            const below = index < own.length ? [] : folders.filter((name) => !source_folders_CLOSED.has(name));
            for (const name of [...links, ...below]) {
                const path = (0,external_node_path_.join)(dir, name);
                const real = source_folders_realPath(path);
                if (found.length >= MAX_FOLDERS)
                    return found;
                if (seen.has(real) || !(0,paths/* isInside */.FK)(real, realTop))
                    continue;
                seen.add(real);
                found.push(this.list(path));
            }
        }
        return found;
    }
    declares({ dir, sources }, top) {
        const key = JSON.stringify([top, dir]);
        const known = this.declared.get(key) ?? declaredIn(dir, sources, top);
        this.declared.set(key, known);
        return known;
    }
}
function callKey(name) {
    return `module\n${name}`;
}
function list(dir) {
    let found;
    try {
        found = (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
    }
    catch {
        return { dir, sources: [], folders: [], links: [] };
    }
    const folders = found.filter((one) => one.isDirectory()).map(({ name }) => name);
    const links = found.filter((one) => one.isSymbolicLink() && isFolder((0,external_node_path_.join)(dir, one.name))).map(({ name }) => name);
    const sources = found.map(({ name }) => name).filter(isSourceName);
    return { dir, sources: sources.sort(), folders: folders.sort(), links: links.sort() };
}
function source_folders_realPath(path) {
    try {
        return external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(path));
    }
    catch {
        return (0,external_node_path_.resolve)(path);
    }
}
function declaredIn(dir, sources, top) {
    const keys = new Set();
    if (sources.length === 0)
        return { keys, length: 0, isVague: false };
    const isAllowed = fence(top);
    let length = 0;
    let isVague = false;
    for (const name of sources) {
        if (length >= MAX_SOURCE)
            break;
        const path = (0,external_node_path_.join)(dir, name);
        const text = readSource(path, isAllowed);
        length += text?.length ?? 0;
        if (text === undefined)
            isVague ||= isAllowed(path) && isFile(path);
        else if (name.endsWith('.json')) {
            const declared = readJsonSyntax(text);
            source_folders_addAll(keys, declared);
            isVague ||= declared.resources.size + declared.calls.size === 0 && isDeepJson(text);
        }
        else if (!scanHeaders(text, keys)) {
            source_folders_addAll(keys, readNativeSyntax(text));
            isVague ||= (0,parser/* parseHcl */.z4)(text).errors.length > 0;
        }
    }
    return { keys, length, isVague };
}
function certainlyDeclared({ dir, sources }, top) {
    const isAllowed = fence(top);
    const keys = new Set();
    for (const name of sources) {
        if (/\.tofu(\.json)?$/.test(name) || sources.includes(name.replace(/\.tf(\.json)?$/, '.tofu$1')))
            continue;
        const text = readSource((0,external_node_path_.join)(dir, name), isAllowed) ?? '';
        source_folders_addAll(keys, name.endsWith('.json') ? readJsonSyntax(text) : readNativeSyntax(text));
    }
    return keys;
}
function source_folders_addAll(keys, { resources, calls }) {
    for (const key of resources.keys())
        keys.add(key);
    for (const call of calls.keys())
        keys.add(callKey(call));
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
function isDeepJson(text) {
    if (!('error' in (0,input_json/* parseJson */.q)(text)))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function scanHeaders(text, declared) {
    let found = 0;
    let isEscaped = false;
    for (const [, kind, quoted, word, secondQuoted, secondWord] of text.matchAll(HEADER)) {
        const first = quoted ?? word ?? '';
        const second = secondQuoted ?? secondWord;
        found += 1;
        isEscaped ||= `${first}${second}`.includes('\\');
        if (kind === 'module')
            declared.add(callKey(first));
        else if (second !== undefined)
            declared.add((0,terraform_declarations/* resourceKey */.i)(kind === 'data' ? 'data' : 'managed', first, second));
    }
    return !isEscaped && found === [...text.matchAll(source_folders_START)].length;
}

;// CONCATENATED MODULE: ./lib/input/terraform/source-dir.js






const MOST_TWINS = 100;
function findSourceDir(planFile, configuration, explicit, cwd = process.cwd(), folders = new SourceFolders()) {
    const wanted = blocksOf((0,terraform_json/* member */.Dc)(configuration, 'root_module'));
    if (explicit !== undefined)
        return givenDir(explicit, wanted, cwd, folders);
    if (wanted.size === 0)
        return { none: true };
    const around = (0,paths/* foldersUpToGitRoot */.gA)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, planFile)));
    const top = around.at(-1) ?? cwd;
    const search = { wanted, folders, top, read: 0 };
    const near = around.map((dir) => fitOf(folders.list(dir), search));
    const exact = near.find((fit) => fit.missing === 0 && fit.extra === 0);
    if (exact !== undefined)
        return { dir: exact.dir };
    const below = folders.below(top).filter(({ dir }) => !around.includes(dir));
    const far = below.map((folder) => fitOf(folder, search));
    if (below.length >= MAX_FOLDERS || search.read >= MAX_SOURCE) {
        return {
            none: true,
            note: `there are too many folders and files below \`${(0,paths/* showPath */.P8)(top, cwd)}\` to find the plan's sources; ${ADVICE}`,
        };
    }
    return choose(near, far, wanted.size, cwd);
}
function doubtAbout(dir, planFile, configuration, cwd, folders) {
    const wanted = blocksOf((0,terraform_json/* member */.Dc)(configuration, 'root_module'));
    const around = (0,paths/* foldersUpToGitRoot */.gA)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, planFile)));
    const top = around.at(-1) ?? cwd;
    const search = { wanted, folders, top, read: 0 };
    const own = source_folders_realPath(dir);
    const all = folders.belowAndLinked(top);
    const twins = all.filter((folder) => source_folders_realPath(folder.dir) !== own && mayBeMeant(folder, search));
    const isWhole = all.length < MAX_FOLDERS && search.read < MAX_SOURCE && twins.length <= MOST_TWINS;
    const [twin] = twins;
    if (twin === undefined && isWhole)
        return undefined;
    const other = twin === undefined ? 'other folders, of which there are too many to look at' : `\`${(0,paths/* showPath */.P8)(twin.dir, cwd)}\``;
    const message = `the plan's sources may be those in \`${(0,paths/* showPath */.P8)(dir, cwd)}\` or in ${other}, so that only places are taken from there; name their folder with \`--source-dir\``;
    return { message, dirs: isWhole ? twins.map(({ dir: other }) => other) : undefined };
}
const ADVICE = 'name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet';
function givenDir(explicit, wanted, cwd, folders) {
    const dir = (0,external_node_path_.resolve)(cwd, explicit);
    if (!isFolder(dir))
        return { none: true, problem: `the source folder \`${explicit}\` is not a folder; ${ADVICE}` };
    const { found, extra } = fitOf(folders.list(dir), { wanted, folders, top: dir, read: 0 });
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
function mayBeMeant(folder, search) {
    const { missing, extra, found, isVague } = fitOf(folder, search);
    if (isVague)
        return true;
    if (missing > 0)
        return false;
    return extra <= found || certainlyDeclared(folder, search.top).size <= 2 * found;
}
const UNREAD = { keys: new Set(), length: 0, isVague: false };
function fitOf(folder, search) {
    const { keys, length, isVague } = search.read < MAX_SOURCE ? search.folders.declares(folder, search.top) : UNREAD;
    search.read += length;
    let found = 0;
    for (const key of search.wanted)
        if (keys.has(key))
            found += 1;
    return { dir: folder.dir, found, missing: search.wanted.size - found, extra: keys.size - found, isVague };
}

;// CONCATENATED MODULE: ./lib/input/plan-document.js





function readPlanDocument(json, { path, name }, sourceDir, cwd, shared = {}) {
    shared.folders ??= new SourceFolders();
    const { folders } = shared;
    const configuration = (0,terraform_json/* member */.Dc)(json, 'configuration');
    const from = findSourceDir(path, configuration, sourceDir, cwd, folders);
    if (!('dir' in from))
        return withNotes((0,plan/* readPlan */.m)(json, name, null), from);
    const [complete, terraformVersion] = ['complete', 'terraform_version'].map((key) => (0,terraform_json/* member */.Dc)(json, key));
    const open = (dir) => openSource(dir, { configuration, complete, terraformVersion }, cwd);
    const source = open(from.dir);
    if (sourceDir !== undefined)
        return withNotes((0,plan/* readPlan */.m)(json, name, source), from);
    let doubted;
    const doubt = () => {
        doubted ??= { is: doubtedSources(doubtAbout(from.dir, path, configuration, cwd, folders), open) };
        return doubted.is;
    };
    return withNotes(unlessDoubted((0,plan/* readPlan */.m)(json, name, unlessDoubtedSource(source, doubt)), doubt), from);
}
function doubtedSources(doubt, open) {
    return doubt && { message: doubt.message, others: doubt.dirs?.map(open) };
}
function unlessDoubtedSource(source, doubt) {
    return {
        ...source,
        bareReference: (...about) => {
            const bare = source.bareReference(...about);
            return bare === undefined || doubt() !== undefined ? undefined : bare;
        },
        sets: (...about) => {
            const own = source.sets(...about);
            const doubted = own === true ? undefined : doubt();
            if (doubted === undefined)
                return own;
            return doubted.others === undefined || doubted.others.some((other) => other.sets(...about) === true) || own;
        },
    };
}
function unlessDoubted(document, doubt) {
    const { name, resources, aside, evaluated } = document;
    if (evaluated === undefined)
        return document;
    return {
        ...document,
        evaluated: async () => {
            const found = await evaluated();
            const message = doubt()?.message;
            if (message === undefined)
                return found;
            const { place, notes } = found;
            return {
                resources,
                ...(aside !== undefined && { aside }),
                place,
                notes: () => [...notes(), { document: name, message, ifUnknown: true }],
            };
        },
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
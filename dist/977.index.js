"use strict";
exports.id = 977;
exports.ids = [977];
exports.modules = {

/***/ 4977:
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
var declarations = __webpack_require__(5431);
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

// EXTERNAL MODULE: ./lib/input/terraform/source-files.js + 1 modules
var source_files = __webpack_require__(6424);
;// CONCATENATED MODULE: ./lib/input/terraform/source.js








function openSource(rootDir, plan, cwd) {
    const root = (0,external_node_path_.resolve)(rootDir);
    const isAllowed = (0,source_files/* fence */.EU)(root);
    const language = languageOf(plan);
    const listings = new Map();
    const folders = new Map();
    const modules = new Map();
    let installed;
    function open(folder) {
        if (!(0,source_files/* isFolder */.lQ)(folder) || !isAllowed(folder))
            return undefined;
        const known = folders.get(folder) ?? (0,source_files/* openModule */.fv)(folder, isAllowed, language);
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
            const text = (0,source_files/* readSource */.o$)(file, isAllowed);
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
            const found = files?.resource((0,declarations/* resourceKey */.i)(mode, type, name), name);
            if (found !== undefined)
                return placeOf(found.file, found.declaration, anchor);
            return anchor === undefined ? undefined : { file: null, syntax: 'none', route: [], anchor };
        },
        bareReference(modulePath, mode, type, name, path) {
            const { files } = moduleAt(modulePath);
            const key = (0,declarations/* resourceKey */.i)(mode, type, name);
            const reference = files?.resource(key, name)?.declaration.bareReference(path);
            if (files === undefined || reference === undefined)
                return undefined;
            const overridden = files.overrides(key).some(({ declaration }) => declaration.sets(String(path[0])));
            return overridden ? undefined : reference;
        },
        sets(modulePath, mode, type, name, attribute) {
            const { files } = moduleAt(modulePath);
            const key = (0,declarations/* resourceKey */.i)(mode, type, name);
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
    const text = (0,source_files/* readSource */.o$)((0,external_node_path_.join)(root, '.terraform', 'modules', 'modules.json'), isAllowed);
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

// EXTERNAL MODULE: ./lib/input/terraform/source-folders.js
var source_folders = __webpack_require__(455);
;// CONCATENATED MODULE: ./lib/input/terraform/source-dir.js






function findSourceDir(planFile, configuration, explicit, cwd = process.cwd(), folders = new source_folders/* SourceFolders */.dE()) {
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
    if (below.length >= source_folders/* MAX_FOLDERS */.je || search.read >= source_folders/* MAX_SOURCE */.VD) {
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
    const others = folders.below(top).filter((folder) => folder.dir !== dir);
    let twin;
    for (const folder of others) {
        const fit = fitOf(folder, search);
        if (fit.missing > 0 || fit.extra > fit.found)
            continue;
        twin = fit;
        break;
    }
    if (twin === undefined && others.length < source_folders/* MAX_FOLDERS */.je && search.read < source_folders/* MAX_SOURCE */.VD)
        return undefined;
    const other = twin === undefined ? 'other folders, of which there are too many to look at' : `\`${(0,paths/* showPath */.P8)(twin.dir, cwd)}\``;
    return `the plan's sources may be those in \`${(0,paths/* showPath */.P8)(dir, cwd)}\` or in ${other}, so that only places are taken from there; name their folder with \`--source-dir\``;
}
const ADVICE = 'name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet';
function givenDir(explicit, wanted, cwd, folders) {
    const dir = (0,external_node_path_.resolve)(cwd, explicit);
    if (!(0,source_files/* isFolder */.lQ)(dir))
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
        blocks.add((0,declarations/* resourceKey */.i)(mode, type, name));
    }
    for (const [name] of (0,terraform_json/* members */.ol)((0,terraform_json/* member */.Dc)(module, 'module_calls')))
        blocks.add((0,source_folders/* callKey */.C_)(name));
    return blocks;
}
const UNREAD = { keys: new Set(), length: 0 };
function fitOf(folder, search) {
    const { keys, length } = search.read < source_folders/* MAX_SOURCE */.VD ? search.folders.declares(folder, search.top) : UNREAD;
    search.read += length;
    let found = 0;
    for (const key of search.wanted)
        if (keys.has(key))
            found += 1;
    return { dir: folder.dir, found, missing: search.wanted.size - found, extra: keys.size - found };
}

;// CONCATENATED MODULE: ./lib/input/plan-document.js





function readPlanDocument(json, { path, name }, sourceDir, cwd, folders = new source_folders/* SourceFolders */.dE()) {
    const configuration = (0,terraform_json/* member */.Dc)(json, 'configuration');
    const from = findSourceDir(path, configuration, sourceDir, cwd, folders);
    if (!('dir' in from))
        return withNotes((0,plan/* readPlan */.m)(json, name, null), from);
    const [complete, terraformVersion] = ['complete', 'terraform_version'].map((key) => (0,terraform_json/* member */.Dc)(json, key));
    const source = openSource(from.dir, { configuration, complete, terraformVersion }, cwd);
    if (sourceDir !== undefined)
        return withNotes((0,plan/* readPlan */.m)(json, name, source), from);
    let doubted;
    const doubt = () => {
        doubted ??= { because: doubtAbout(from.dir, path, configuration, cwd, folders) };
        return doubted.because;
    };
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
function withNotes(document, from) {
    const { name } = document;
    const notes = from.note === undefined ? [] : [{ document: name, message: from.note }];
    const problems = 'problem' in from && from.problem !== undefined ? [{ document: name, message: from.problem }] : [];
    return { ...document, notes: [...document.notes, ...notes], problems: [...document.problems, ...problems] };
}


/***/ })

};
;
"use strict";
exports.id = 944;
exports.ids = [944];
exports.modules = {

/***/ 4944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openBase: () => (/* binding */ openBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5563);
/* harmony import */ var _input_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _commit_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(722);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8507);
/* harmony import */ var _show_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3484);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9908);







const longest = 64 * 2 ** 20;
async function openBase(base, cwd, root = (0,_input_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersUpToGitRoot */ .gA)(cwd).at(-1) ?? cwd) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, base);
    const found = await _text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .workTree */ ._E.look(folder);
    if (found.kind === 'folder')
        return { read: async (path) => readBelow(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, path)) };
    if (found.kind === 'file')
        return `\`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h)(base)}\` is a file, where a folder or a commit is needed`;
    return openCommit(base, root);
}
async function readBelow(folder, way) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, way);
    return (await _text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .workTree */ ._E.look(path)).kind === 'missing' ? undefined : (0,_input_read_js__WEBPACK_IMPORTED_MODULE_2__.readText)(path, longest);
}
const revision = /^(.*?)((?:[~^]\d{0,4}){0,10})$/s;
function openCommit(base, root) {
    const [, name = '', back = ''] = revision.exec(base) ?? [];
    const wrong = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .sayRefName */ .o6)(name);
    if (wrong !== undefined)
        return `\`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h)(base)}\` is no folder, and ${wrong}`;
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .zY)(root);
    if (typeof git === 'string')
        return `\`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h)(base)}\` is no folder, and ${git}`;
    const commit = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(git, namesOf(name).map((full) => `${full}${back}`));
    if (commit === undefined) {
        return `\`${(0,_show_text_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h)(base)}\` is no folder, and no branch, tag or commit in the checkout; on GitHub, give \`fetch-depth: 0\` to \`actions/checkout\``;
    }
    const source = (0,_commit_source_js__WEBPACK_IMPORTED_MODULE_3__/* .commitSource */ .n)((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitTree */ .$G)(git), commit, root, (0,_show_text_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h)(base), longest);
    return {
        read: async (path) => ((await source.look(path)).kind === 'missing' ? undefined : source.read(path)),
    };
}
function namesOf(name) {
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectName */ .V2)(name))
        return [name];
    return ['refs/heads/', 'refs/remotes/', 'refs/remotes/origin/', 'refs/tags/', ''].map((start) => `${start}${name}`);
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


/***/ })

};
;
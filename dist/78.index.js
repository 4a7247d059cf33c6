"use strict";
exports.id = 78;
exports.ids = [78];
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
        scps: [],
        rcps: [],
        policyFiles: [],
        include: null,
        exclude: [],
        positionOf: () => ({ offset: 0, line: 1, column: 1 }),
    };
}
async function loadFile(path, cwd, source) {
    const file = (0,_text_source_js__WEBPACK_IMPORTED_MODULE_2__/* .showFile */ .II)(source, path, cwd);
    const read = await source.read(path);
    if ('text' in read)
        return parseConfig(read.text, { file, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), cwd, source });
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
async function parseConfig(text, where) {
    const { file, folder, source } = where;
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
    const scps = await levelsOf('scps', value.scps, where, positionOf);
    const rcps = await levelsOf('rcps', value.rcps, where, positionOf);
    problems.push(...scps.problems, ...rcps.problems);
    if (problems.length > 0)
        return { problems };
    return {
        config: {
            file,
            folder,
            rules,
            overrides: new Map(Object.entries(value.overrides)),
            accounts: value.accounts ?? [],
            scps: scps.levels.map(({ policy }) => policy),
            rcps: rcps.levels.map(({ policy }) => policy),
            policyFiles: [...scps.levels, ...rcps.levels].flatMap(({ files }) => files),
            include: value.include ?? null,
            exclude: value.exclude,
            positionOf,
        },
    };
}
async function levelsOf(kind, levels, { source, cwd, ...where }, positionOf) {
    if (levels.length === 0)
        return { levels: [], problems: [] };
    const { readControlPolicies } = await __webpack_require__.e(/* import() */ 932).then(__webpack_require__.bind(__webpack_require__, 5932));
    return readControlPolicies(kind, levels, { ...where, positionOf }, source, cwd);
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
            return { kind: 'neither', why: (0,_input_read_js__WEBPACK_IMPORTED_MODULE_3__/* .sayError */ .Iq)(error) };
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
            return (0,_input_read_js__WEBPACK_IMPORTED_MODULE_3__/* .sayError */ .Iq)(error);
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

/***/ 888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ ownBoundaries),
/* harmony export */   VW: () => (/* binding */ soleMemberships),
/* harmony export */   Yu: () => (/* binding */ memberships),
/* harmony export */   ZO: () => (/* binding */ attachments),
/* harmony export */   k4: () => (/* binding */ soleAttachments),
/* harmony export */   qS: () => (/* binding */ exclusives)
/* harmony export */ });
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
const exclusive = (holder) => ({
    [`aws_iam_${holder}_policies_exclusive`]: [{ holder: `${holder}_name`, of: 'inline', listed: 'policy_names' }],
    [`aws_iam_${holder}_policy_attachments_exclusive`]: [
        { holder: `${holder}_name`, of: 'managed', listed: 'policy_arns' },
    ],
});
const exclusives = {
    aws_iam_role: [
        { holder: 'self', of: 'managed', listed: 'managed_policy_arns' },
        { holder: 'self', of: 'inline', listed: 'inline_policy', name: 'name' },
    ],
    ...exclusive('role'),
    ...exclusive('user'),
    ...exclusive('group'),
};
const soleAttachments = new Set(['aws_iam_policy_attachment']);
const soleMemberships = new Set(['aws_iam_group_membership']);
const ownBoundaries = {
    'AWS::SSO::PermissionSet': 'PermissionsBoundary.*',
    awscc_sso_permission_set: 'permissions_boundary.*',
    'AWS::Serverless::Function': 'PermissionsBoundary',
    'AWS::Serverless::StateMachine': 'PermissionsBoundary',
};
const memberships = {
    aws_iam_user_group_membership: { users: ['user'], groups: ['groups[]'] },
    aws_iam_group_membership: { users: ['users[]'], groups: ['group'] },
    'AWS::IAM::User': { users: ['self'], groups: ['Groups[]'] },
    'AWS::IAM::UserToGroupAddition': { users: ['Users[]'], groups: ['GroupName'] },
};


/***/ }),

/***/ 1300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ arnType),
/* harmony export */   h: () => (/* binding */ iamTypes)
/* harmony export */ });
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


/***/ }),

/***/ 5024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isJudgedType)
/* harmony export */ });
/* harmony import */ var _attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(888);
/* harmony import */ var _iam_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1300);
/* harmony import */ var _permission_sets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6290);
/* harmony import */ var _policy_attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2529);
/* harmony import */ var _role_consumers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4337);





const tables = [_iam_types_js__WEBPACK_IMPORTED_MODULE_1__/* .iamTypes */ .h, _policy_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .policyAttributes */ .O, _attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .attachments */ .ZO, _attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .memberships */ .Yu, _attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .ownBoundaries */ .LR, _permission_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionSets */ .$, _role_consumers_js__WEBPACK_IMPORTED_MODULE_4__/* .roleConsumers */ .c];
const types = new Set(tables.flatMap((table) => Object.keys(table)));
function isJudgedType(type) {
    return types.has(type) || /^aws(cc)?_iam_/.test(type);
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

/***/ 6290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ permissionSets)
/* harmony export */ });
const set = 'permission_set_arn';
const permissionSets = {
    'AWS::SSO::PermissionSet': {
        set: 'self',
        policies: ['self', 'ManagedPolicies[]', 'CustomerManagedPolicyReferences[].Name'],
        boundary: ['PermissionsBoundary.ManagedPolicyArn', 'PermissionsBoundary.CustomerManagedPolicyReference.Name'],
    },
    awscc_sso_permission_set: {
        set: 'self',
        policies: ['self', 'managed_policies[]', 'customer_managed_policy_references[].name'],
        boundary: [
            'permissions_boundary.managed_policy_arn',
            'permissions_boundary.customer_managed_policy_reference.name',
        ],
    },
    aws_ssoadmin_permission_set: { set: 'self', policies: [] },
    aws_ssoadmin_permission_set_inline_policy: { set, policies: ['self'] },
    aws_ssoadmin_managed_policy_attachment: { set, policies: ['managed_policy_arn'] },
    aws_ssoadmin_managed_policy_attachments_exclusive: { set, policies: ['managed_policy_arns[]'] },
    aws_ssoadmin_customer_managed_policy_attachment: { set, policies: ['customer_managed_policy_reference[].name'] },
    aws_ssoadmin_permissions_boundary_attachment: {
        set,
        policies: [],
        boundary: [
            'permissions_boundary[].managed_policy_arn',
            'permissions_boundary[].customer_managed_policy_reference[].name',
        ],
    },
};


/***/ }),

/***/ 2229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ permissions)
/* harmony export */ });
const equals = (key, path) => ({ operator: 'StringEquals', key, path });
const lambda = {
    sid: 'statement_id',
    action: 'action',
    principal: 'principal',
    on: 'function_name',
    qualifier: 'qualifier',
    service: 'lambda',
    prefix: 'function:',
    conditions: [
        { operator: 'ArnLike', key: 'aws:SourceArn', path: 'source_arn' },
        equals('aws:SourceAccount', 'source_account'),
        equals('aws:PrincipalOrgID', 'principal_org_id'),
        equals('lambda:EventSourceToken', 'event_source_token'),
        equals('lambda:FunctionUrlAuthType', 'function_url_auth_type'),
    ],
};
const lambdaTemplate = {
    action: 'Action',
    principal: 'Principal',
    on: 'FunctionName',
    service: 'lambda',
    prefix: 'function:',
    conditions: [
        { operator: 'ArnLike', key: 'aws:SourceArn', path: 'SourceArn' },
        equals('aws:SourceAccount', 'SourceAccount'),
        equals('aws:PrincipalOrgID', 'PrincipalOrgID'),
        equals('lambda:EventSourceToken', 'EventSourceToken'),
        equals('lambda:FunctionUrlAuthType', 'FunctionUrlAuthType'),
        { operator: 'Bool', key: 'lambda:InvokedViaFunctionUrl', path: 'InvokedViaFunctionUrl' },
    ],
};
const permissions = {
    aws_lambda_permission: lambda,
    aws_lambda_layer_version_permission: {
        sid: 'statement_id',
        action: 'action',
        principal: 'principal',
        on: 'layer_name',
        qualifier: 'version_number',
        service: 'lambda',
        prefix: 'layer:',
        conditions: [equals('aws:PrincipalOrgID', 'organization_id')],
    },
    aws_cloudwatch_event_permission: {
        sid: 'statement_id',
        action: 'action',
        defaultAction: 'events:PutEvents',
        principal: 'principal',
        on: 'event_bus_name',
        service: 'events',
        prefix: 'event-bus/',
        conditions: [equals('aws:PrincipalOrgID', 'condition[].value')],
    },
    aws_acmpca_permission: {
        action: 'actions[]',
        principal: 'principal',
        on: 'certificate_authority_arn',
        service: 'acm-pca',
        prefix: 'certificate-authority/',
        conditions: [equals('aws:SourceAccount', 'source_account')],
    },
    aws_signer_signing_profile_permission: {
        sid: 'statement_id',
        action: 'action',
        principal: 'principal',
        on: 'profile_name',
        service: 'signer',
        prefix: '/signing-profiles/',
        conditions: [],
    },
    'AWS::Lambda::Permission': lambdaTemplate,
    'AWS::Lambda::LayerVersionPermission': {
        action: 'Action',
        principal: 'Principal',
        on: 'LayerVersionArn',
        service: 'lambda',
        prefix: 'layer:',
        conditions: [equals('aws:PrincipalOrgID', 'OrganizationId')],
    },
    'AWS::Events::EventBusPolicy': {
        sid: 'StatementId',
        action: 'Action',
        principal: 'Principal',
        on: 'EventBusName',
        service: 'events',
        prefix: 'event-bus/',
        conditions: [equals('aws:PrincipalOrgID', 'Condition.Value')],
    },
    'AWS::ACMPCA::Permission': {
        action: 'Actions[]',
        principal: 'Principal',
        on: 'CertificateAuthorityArn',
        service: 'acm-pca',
        prefix: 'certificate-authority/',
        conditions: [equals('aws:SourceAccount', 'SourceAccount')],
    },
    'AWS::Signer::ProfilePermission': {
        sid: 'StatementId',
        action: 'Action',
        principal: 'Principal',
        on: 'ProfileName',
        service: 'signer',
        prefix: '/signing-profiles/',
        conditions: [],
    },
};


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ policyAttributes)
/* harmony export */ });
const inline = [{ path: 'Policies[].PolicyDocument', as: 'identity' }];
const document = [{ path: 'PolicyDocument', as: 'identity', required: true }];
const text = [{ path: 'policy', as: 'identity', required: true }];
const serverless = [{ path: 'Policies', as: 'identity', amongOthers: true }];
const cloudControlInline = [{ path: 'policies[].policy_document', as: 'identity' }];
const cloudControlDocument = [{ path: 'policy_document', as: 'identity' }];
const policyAttributes = {
    aws_iam_role: [
        { path: 'assume_role_policy', as: 'trust' },
        { path: 'inline_policy[].policy', as: 'identity' },
    ],
    aws_iam_policy: text,
    aws_iam_role_policy: text,
    aws_iam_user_policy: text,
    aws_iam_group_policy: text,
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
    'AWS::IAM::Policy': document,
    'AWS::IAM::ManagedPolicy': document,
    'AWS::IAM::RolePolicy': document,
    'AWS::IAM::UserPolicy': document,
    'AWS::IAM::GroupPolicy': document,
    'AWS::SSO::PermissionSet': [{ path: 'InlinePolicy', as: 'identity' }],
    'AWS::Serverless::Function': serverless,
    'AWS::Serverless::StateMachine': serverless,
};


/***/ }),

/***/ 4276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ resourcePolicies)
/* harmony export */ });
const policyOn = (on, path = 'policy') => [
    { path, as: 'resource', on, required: true },
];
const own = (path = 'policy') => [
    { path, as: 'resource', on: 'self', filledIn: true },
];
const limit = (path) => [{ path, as: 'limit', on: 'self' }];
const none = [];
const terraform = {
    aws_acmpca_policy: policyOn('resource_arn'),
    aws_api_gateway_domain_name: own(),
    aws_api_gateway_rest_api: own(),
    aws_api_gateway_rest_api_policy: policyOn('rest_api_id'),
    aws_backup_vault_policy: policyOn('backup_vault_name'),
    aws_cloudsearch_domain_service_access_policy: policyOn('domain_name', 'access_policy'),
    aws_cloudwatch_event_bus_policy: policyOn('event_bus_name'),
    aws_cloudwatch_log_delivery_destination_policy: policyOn('delivery_destination_name', 'delivery_destination_policy'),
    aws_cloudwatch_log_destination_policy: policyOn('destination_name', 'access_policy'),
    aws_cloudwatch_log_resource_policy: policyOn('account', 'policy_document'),
    aws_codeartifact_domain_permissions_policy: policyOn('domain', 'policy_document'),
    aws_codeartifact_repository_permissions_policy: policyOn('repository', 'policy_document'),
    aws_codebuild_resource_policy: policyOn('resource_arn'),
    aws_dynamodb_resource_policy: policyOn('resource_arn'),
    aws_ecr_registry_policy: policyOn('account'),
    aws_ecr_repository_creation_template: own('repository_policy'),
    aws_ecr_repository_policy: policyOn('repository'),
    aws_ecrpublic_repository_policy: policyOn('repository_name'),
    aws_efs_file_system_policy: policyOn('file_system_id'),
    aws_elasticsearch_domain: own('access_policies'),
    aws_elasticsearch_domain_policy: policyOn('domain_name', 'access_policies'),
    aws_glacier_vault: own('access_policy'),
    aws_glacier_vault_lock: policyOn('vault_name'),
    aws_glue_resource_policy: policyOn('account'),
    aws_iot_policy: [{ path: 'policy', as: 'identity', on: 'self', required: true }],
    aws_kinesis_resource_policy: policyOn('resource_arn'),
    aws_kms_external_key: own(),
    aws_kms_key: own(),
    aws_kms_key_policy: policyOn('key_id'),
    aws_kms_replica_external_key: own(),
    aws_kms_replica_key: own(),
    aws_media_store_container_policy: policyOn('container_name'),
    aws_msk_cluster_policy: policyOn('cluster_arn'),
    aws_networkfirewall_resource_policy: policyOn('resource_arn'),
    aws_oam_sink_policy: policyOn('sink_identifier'),
    aws_opensearch_domain: own('access_policies'),
    aws_opensearch_domain_policy: policyOn('domain_name', 'access_policies'),
    aws_organizations_policy: [{ path: 'content', as: 'limit', on: 'self', required: true, otherLanguages: true }],
    aws_organizations_resource_policy: policyOn('account', 'content'),
    aws_redshift_resource_policy: policyOn('resource_arn'),
    aws_redshiftserverless_resource_policy: policyOn('resource_arn'),
    aws_rolesanywhere_profile: limit('session_policy'),
    aws_s3_access_point: own(),
    aws_s3_bucket: own(),
    aws_s3_bucket_policy: policyOn('bucket'),
    aws_s3control_access_grants_instance_resource_policy: policyOn('account'),
    aws_s3control_access_point_policy: policyOn('access_point_arn'),
    aws_s3control_bucket_policy: policyOn('bucket'),
    aws_s3control_multi_region_access_point_policy: policyOn('details[].name', 'details[].policy'),
    aws_s3control_object_lambda_access_point_policy: policyOn('name'),
    aws_s3tables_table_bucket_policy: policyOn('table_bucket_arn', 'resource_policy'),
    aws_s3tables_table_policy: policyOn('name', 'resource_policy'),
    aws_sagemaker_model_package_group_policy: policyOn('model_package_group_name', 'resource_policy'),
    aws_schemas_registry_policy: policyOn('registry_name'),
    aws_secretsmanager_secret: own(),
    aws_secretsmanager_secret_policy: policyOn('secret_arn'),
    aws_ses_identity_policy: policyOn('identity'),
    aws_sesv2_email_identity_policy: policyOn('email_identity'),
    aws_sns_topic: own(),
    aws_sns_topic_policy: policyOn('arn'),
    aws_sqs_queue: own(),
    aws_sqs_queue_policy: policyOn('queue_url'),
    aws_transfer_access: limit('policy'),
    aws_transfer_user: limit('policy'),
    aws_vpc_endpoint: own(),
    aws_vpc_endpoint_policy: [{ path: 'policy', as: 'resource', on: 'vpc_endpoint_id' }],
    aws_vpclattice_auth_policy: policyOn('resource_identifier'),
    aws_vpclattice_resource_policy: policyOn('resource_arn'),
    aws_xray_resource_policy: policyOn('account', 'policy_document'),
    aws_appconfig_hosted_configuration_version: none,
    aws_cloudformation_stack: none,
    aws_cloudwatch_log_account_policy: none,
    aws_cloudwatch_log_data_protection_policy: none,
    aws_cloudwatch_log_index_policy: none,
    aws_codecommit_approval_rule_template: none,
    aws_connect_contact_flow: none,
    aws_connect_contact_flow_module: none,
    aws_ecr_lifecycle_policy: none,
    aws_networkmanager_core_network: none,
    aws_networkmanager_core_network_policy_attachment: none,
    aws_opensearchserverless_access_policy: none,
    aws_opensearchserverless_lifecycle_policy: none,
    aws_opensearchserverless_security_policy: none,
    aws_s3_bucket_object: none,
    aws_s3_object: none,
    aws_schemas_schema: none,
    aws_sns_topic_data_protection_policy: none,
    aws_sqs_queue_redrive_allow_policy: none,
    aws_sqs_queue_redrive_policy: none,
    aws_ssm_document: none,
    aws_verifiedaccess_endpoint: none,
    aws_verifiedaccess_group: none,
    aws_verifiedpermissions_policy: none,
};
const cloudControl = {
    awscc_ecr_repository: own('repository_policy_text'),
    awscc_kms_key: own('key_policy'),
    awscc_s3_bucket_policy: policyOn('bucket', 'policy_document'),
    awscc_secretsmanager_resource_policy: policyOn('secret_id', 'resource_policy'),
    awscc_sns_topic_policy: policyOn('topics', 'policy_document'),
    awscc_sqs_queue_policy: policyOn('queues', 'policy_document'),
};
const cloudformation = {
    'AWS::ApiGateway::DomainNameV2': own('Policy'),
    'AWS::ApiGateway::RestApi': own('Policy'),
    'AWS::Backup::BackupVault': own('AccessPolicy'),
    'AWS::CloudTrail::ResourcePolicy': policyOn('ResourceArn', 'ResourcePolicy'),
    'AWS::CodeArtifact::Domain': own('PermissionsPolicyDocument'),
    'AWS::CodeArtifact::Repository': own('PermissionsPolicyDocument'),
    'AWS::DynamoDB::GlobalTable': [
        ...own('Replicas[].ResourcePolicy.PolicyDocument'),
        ...own('Replicas[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument'),
    ],
    'AWS::DynamoDB::Table': [
        ...own('ResourcePolicy.PolicyDocument'),
        ...own('StreamSpecification.ResourcePolicy.PolicyDocument'),
    ],
    'AWS::EC2::VPCEndpoint': own('PolicyDocument'),
    'AWS::ECR::PublicRepository': own('RepositoryPolicyText'),
    'AWS::ECR::RegistryPolicy': policyOn('account', 'PolicyText'),
    'AWS::ECR::Repository': own('RepositoryPolicyText'),
    'AWS::ECR::RepositoryCreationTemplate': own('RepositoryPolicy'),
    'AWS::EFS::FileSystem': own('FileSystemPolicy'),
    'AWS::Elasticsearch::Domain': own('AccessPolicies'),
    'AWS::EventSchemas::RegistryPolicy': policyOn('RegistryName', 'Policy'),
    'AWS::Events::EventBus': own('Policy'),
    'AWS::Events::EventBusPolicy': [{ path: '', as: 'resource', on: 'EventBusName', amongOthers: true }],
    'AWS::IoT::Policy': [{ path: 'PolicyDocument', as: 'identity', on: 'self', required: true }],
    'AWS::KMS::Key': own('KeyPolicy'),
    'AWS::KMS::ReplicaKey': own('KeyPolicy'),
    'AWS::Kinesis::ResourcePolicy': policyOn('ResourceArn', 'ResourcePolicy'),
    'AWS::Lex::ResourcePolicy': policyOn('ResourceArn', 'Policy'),
    'AWS::Logs::DeliveryDestination': own('DeliveryDestinationPolicy.DeliveryDestinationPolicy'),
    'AWS::Logs::Destination': own('DestinationPolicy'),
    'AWS::Logs::ResourcePolicy': policyOn('account', 'PolicyDocument'),
    'AWS::MSK::ClusterPolicy': policyOn('ClusterArn', 'Policy'),
    'AWS::MediaStore::Container': own('Policy'),
    'AWS::Oam::Sink': own('Policy'),
    'AWS::OpenSearchService::Domain': own('AccessPolicies'),
    'AWS::Organizations::Policy': [{ path: 'Content', as: 'limit', on: 'self', required: true, otherLanguages: true }],
    'AWS::Organizations::ResourcePolicy': policyOn('account', 'Content'),
    'AWS::Redshift::Cluster': own('NamespaceResourcePolicy'),
    'AWS::RedshiftServerless::Namespace': own('NamespaceResourcePolicy'),
    'AWS::RolesAnywhere::Profile': limit('SessionPolicy'),
    'AWS::S3::AccessPoint': own('Policy'),
    'AWS::S3::BucketPolicy': policyOn('Bucket', 'PolicyDocument'),
    'AWS::S3::MultiRegionAccessPointPolicy': policyOn('MrapName', 'Policy'),
    'AWS::S3Express::BucketPolicy': policyOn('Bucket', 'PolicyDocument'),
    'AWS::S3ObjectLambda::AccessPointPolicy': policyOn('ObjectLambdaAccessPoint', 'PolicyDocument'),
    'AWS::S3Outposts::AccessPoint': own('Policy'),
    'AWS::S3Outposts::BucketPolicy': policyOn('Bucket', 'PolicyDocument'),
    'AWS::S3Tables::TableBucketPolicy': policyOn('TableBucketARN', 'ResourcePolicy'),
    'AWS::S3Tables::TablePolicy': policyOn('TableARN', 'ResourcePolicy'),
    'AWS::SNS::TopicInlinePolicy': policyOn('TopicArn', 'PolicyDocument'),
    'AWS::SNS::TopicPolicy': policyOn('Topics', 'PolicyDocument'),
    'AWS::SQS::QueueInlinePolicy': policyOn('Queue', 'PolicyDocument'),
    'AWS::SQS::QueuePolicy': policyOn('Queues', 'PolicyDocument'),
    'AWS::SSM::ResourcePolicy': policyOn('ResourceArn', 'Policy'),
    'AWS::SageMaker::ModelPackageGroup': own('ModelPackageGroupPolicy'),
    'AWS::SecretsManager::ResourcePolicy': policyOn('SecretId', 'ResourcePolicy'),
    'AWS::Transfer::User': limit('Policy'),
    'AWS::VpcLattice::AuthPolicy': policyOn('ResourceIdentifier', 'Policy'),
    'AWS::VpcLattice::ResourcePolicy': policyOn('ResourceArn', 'Policy'),
    'AWS::XRay::ResourcePolicy': policyOn('account', 'PolicyDocument'),
    'AWS::Logs::AccountPolicy': none,
    'AWS::Logs::LogGroup': none,
    'AWS::OpenSearchServerless::AccessPolicy': none,
    'AWS::OpenSearchServerless::LifecyclePolicy': none,
    'AWS::OpenSearchServerless::SecurityPolicy': none,
    'AWS::SNS::Topic': none,
    'AWS::SSM::Document': none,
};
const resourcePolicies = { ...terraform, ...cloudControl, ...cloudformation };


/***/ }),

/***/ 4337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ roleConsumers)
/* harmony export */ });
const roleConsumers = {
    'aws_amplify_app': [
        { path: 'compute_role_arn', takes: 'role', services: ['amplify.amazonaws.com'] },
        { path: 'iam_service_role_arn', takes: 'role', services: ['amplify.amazonaws.com'] },
    ],
    'aws_api_gateway_account': [
        { path: 'cloudwatch_role_arn', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'aws_api_gateway_authorizer': [
        { path: 'authorizer_credentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'aws_api_gateway_integration': [
        { path: 'credentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'aws_api_gateway_rest_api': [
        { path: 'body(YAML).**.x-amazon-apigateway-authorizer.authorizerCredentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
        { path: 'body(YAML).**.x-amazon-apigateway-integration.credentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'aws_apigatewayv2_api': [
        { path: 'body(YAML).**.x-amazon-apigateway-authorizer.authorizerCredentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
        { path: 'body(YAML).**.x-amazon-apigateway-integration.credentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'aws_apigatewayv2_authorizer': [
        { path: 'authorizer_credentials_arn', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'aws_apigatewayv2_integration': [
        { path: 'credentials_arn', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'aws_appautoscaling_target': [
        { path: 'role_arn', takes: 'role', services: ['application-autoscaling.amazonaws.com'] },
    ],
    'aws_appconfig_configuration_profile': [
        { path: 'retrieval_role_arn', takes: 'role', services: ['appconfig.amazonaws.com'] },
    ],
    'aws_appconfig_environment': [
        { path: 'monitor[].alarm_role_arn', takes: 'role', services: ['appconfig.amazonaws.com'] },
    ],
    'aws_appconfig_extension': [
        { path: 'action_point[].action[].role_arn', takes: 'role', services: ['appconfig.amazonaws.com'] },
    ],
    'aws_appflow_connector_profile': [
        { path: 'connector_profile_config.connector_profile_properties.redshift.data_api_role_arn', takes: 'role', services: ['appflow.amazonaws.com'], unsure: true },
        { path: 'connector_profile_config.connector_profile_properties.redshift.role_arn', takes: 'role', services: ['redshift.amazonaws.com'], unsure: true },
    ],
    'aws_appflow_flow': [
        { path: 'metadata_catalog_config.glue_data_catalog.role_arn', takes: 'role', services: ['appflow.amazonaws.com'], unsure: true },
    ],
    'aws_apprunner_service': [
        { path: 'instance_configuration.instance_role_arn', takes: 'role', services: ['tasks.apprunner.amazonaws.com'] },
        { path: 'source_configuration.authentication_configuration.access_role_arn', takes: 'role', services: ['build.apprunner.amazonaws.com'] },
    ],
    'aws_appstream_fleet': [
        { path: 'iam_role_arn', takes: 'role', services: ['appstream.amazonaws.com'] },
    ],
    'aws_appstream_image_builder': [
        { path: 'iam_role_arn', takes: 'role', services: ['appstream.amazonaws.com'] },
    ],
    'aws_appsync_api': [
        { path: 'event_config[].log_config[].cloudwatch_logs_role_arn', takes: 'role', services: ['appsync.amazonaws.com'] },
    ],
    'aws_appsync_datasource': [
        { path: 'service_role_arn', takes: 'role', services: ['appsync.amazonaws.com'] },
    ],
    'aws_appsync_graphql_api': [
        { path: 'log_config.cloudwatch_logs_role_arn', takes: 'role', services: ['appsync.amazonaws.com'] },
        { path: 'merged_api_execution_role_arn', takes: 'role', services: ['appsync.amazonaws.com'] },
    ],
    'aws_arcregionswitch_plan': [
        { path: 'execution_role', takes: 'role', services: ['arc-region-switch.amazonaws.com'] },
        { path: 'workflow[].step[].execution_approval_config[].approval_role', takes: 'role', services: ['arc-region-switch.amazonaws.com'] },
        { path: 'workflow[].step[].parallel_config[].step[].execution_approval_config[].approval_role', takes: 'role', services: ['arc-region-switch.amazonaws.com'] },
    ],
    'aws_athena_workgroup': [
        { path: 'configuration.execution_role', takes: 'role', services: ['athena.amazonaws.com'] },
    ],
    'aws_autoscaling_group': [
        { path: 'initial_lifecycle_hook[].role_arn', takes: 'role', services: ['autoscaling.amazonaws.com'] },
        { path: 'service_linked_role_arn', takes: 'role', services: ['autoscaling.amazonaws.com'] },
    ],
    'aws_autoscaling_lifecycle_hook': [
        { path: 'role_arn', takes: 'role', services: ['autoscaling.amazonaws.com'] },
    ],
    'aws_backup_plan': [
        { path: 'scan_setting[].scanner_role_arn', takes: 'role', services: ['malware-protection.guardduty.amazonaws.com'], unsure: true },
    ],
    'aws_backup_restore_testing_selection': [
        { path: 'iam_role_arn', takes: 'role', services: ['backup.amazonaws.com'] },
    ],
    'aws_backup_selection': [
        { path: 'iam_role_arn', takes: 'role', services: ['backup.amazonaws.com'] },
    ],
    'aws_batch_compute_environment': [
        { path: 'compute_resources.instance_role', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'compute_resources.spot_iam_fleet_role', takes: 'role', services: ['spotfleet.amazonaws.com'] },
        { path: 'service_role', takes: 'role', services: ['batch.amazonaws.com'] },
    ],
    'aws_batch_job_definition': [
        { path: 'container_properties(JSON).executionRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'container_properties(JSON).jobRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'ecs_properties(JSON).taskProperties[].executionRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'ecs_properties(JSON).taskProperties[].taskRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'node_properties(JSON).nodeRangeProperties[].container.executionRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'node_properties(JSON).nodeRangeProperties[].container.jobRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
    ],
    'aws_bedrock_custom_model': [
        { path: 'role_arn', takes: 'role', services: ['bedrock.amazonaws.com'] },
    ],
    'aws_bedrock_model_invocation_logging_configuration': [
        { path: 'logging_config[].cloudwatch_config[].role_arn', takes: 'role', services: ['bedrock.amazonaws.com'] },
    ],
    'aws_bedrockagent_agent': [
        { path: 'agent_resource_role_arn', takes: 'role', services: ['bedrock.amazonaws.com'] },
    ],
    'aws_bedrockagent_flow': [
        { path: 'execution_role_arn', takes: 'role', services: ['bedrock.amazonaws.com'] },
    ],
    'aws_bedrockagent_knowledge_base': [
        { path: 'role_arn', takes: 'role', services: ['bedrock.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_agent_runtime': [
        { path: 'role_arn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_browser': [
        { path: 'execution_role_arn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_code_interpreter': [
        { path: 'execution_role_arn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_gateway': [
        { path: 'role_arn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_harness': [
        { path: 'execution_role_arn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_memory': [
        { path: 'memory_execution_role_arn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_memory_strategy': [
        { path: 'memory_execution_role_arn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_bedrockagentcore_online_evaluation_config': [
        { path: 'evaluation_execution_role_arn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'aws_budgets_budget_action': [
        { path: 'execution_role_arn', takes: 'role', services: ['budgets.amazonaws.com'] },
    ],
    'aws_chatbot_slack_channel_configuration': [
        { path: 'iam_role_arn', takes: 'role', services: ['chatbot.amazonaws.com'] },
    ],
    'aws_chatbot_teams_channel_configuration': [
        { path: 'iam_role_arn', takes: 'role', services: ['chatbot.amazonaws.com'] },
    ],
    'aws_chimesdkmediapipelines_media_insights_pipeline_configuration': [
        { path: 'elements[].amazon_transcribe_call_analytics_processor_configuration.post_call_analytics_settings.data_access_role_arn', takes: 'role', services: ['transcribe.amazonaws.com'] },
        { path: 'resource_access_role_arn', takes: 'role', services: ['mediapipelines.chime.amazonaws.com'] },
    ],
    'aws_cleanrooms_membership': [
        { path: 'default_result_configuration[].role_arn', takes: 'role', services: ['cleanrooms.amazonaws.com'] },
    ],
    'aws_cloudcontrolapi_resource': [
        { path: 'role_arn', takes: 'role', services: ['resources.cloudformation.amazonaws.com'], unsure: true },
    ],
    'aws_cloudformation_stack': [
        { path: 'iam_role_arn', takes: 'role', services: ['cloudformation.amazonaws.com'] },
    ],
    'aws_cloudformation_stack_set': [
        { path: 'administration_role_arn', takes: 'role', services: ['cloudformation.amazonaws.com'] },
    ],
    'aws_cloudformation_type': [
        { path: 'execution_role_arn', takes: 'role', services: ['resources.cloudformation.amazonaws.com'], unsure: true },
        { path: 'logging_config.log_role_arn', takes: 'role', services: ['resources.cloudformation.amazonaws.com'], unsure: true },
    ],
    'aws_cloudfront_distribution': [
        { path: 'default_cache_behavior.lambda_function_association[].lambda_arn', takes: 'function', services: ['edgelambda.amazonaws.com'] },
        { path: 'ordered_cache_behavior.lambda_function_association[].lambda_arn', takes: 'function', services: ['edgelambda.amazonaws.com'] },
    ],
    'aws_cloudfront_realtime_log_config': [
        { path: 'endpoint.kinesis_stream_config.role_arn', takes: 'role', services: ['cloudfront.amazonaws.com'] },
    ],
    'aws_cloudtrail': [
        { path: 'cloud_watch_logs_role_arn', takes: 'role', services: ['cloudtrail.amazonaws.com'] },
    ],
    'aws_cloudwatch_event_endpoint': [
        { path: 'role_arn', takes: 'role', services: ['events.amazonaws.com'] },
    ],
    'aws_cloudwatch_event_rule': [
        { path: 'role_arn', takes: 'role', services: ['events.amazonaws.com'] },
    ],
    'aws_cloudwatch_event_target': [
        { path: 'role_arn', takes: 'role', services: ['events.amazonaws.com'] },
    ],
    'aws_cloudwatch_log_destination': [
        { path: 'role_arn', takes: 'role', services: ['logs.amazonaws.com'] },
    ],
    'aws_cloudwatch_log_subscription_filter': [
        { path: 'role_arn', takes: 'role', services: ['logs.amazonaws.com'] },
    ],
    'aws_cloudwatch_metric_stream': [
        { path: 'role_arn', takes: 'role', services: ['streams.metrics.cloudwatch.amazonaws.com'] },
    ],
    'aws_codebuild_fleet': [
        { path: 'fleet_service_role', takes: 'role', services: ['codebuild.amazonaws.com'] },
    ],
    'aws_codebuild_project': [
        { path: 'build_batch_config.service_role', takes: 'role', services: ['codebuild.amazonaws.com'] },
        { path: 'resource_access_role', takes: 'role', services: ['codebuild.amazonaws.com'] },
        { path: 'service_role', takes: 'role', services: ['codebuild.amazonaws.com'] },
    ],
    'aws_codedeploy_deployment_group': [
        { path: 'service_role_arn', takes: 'role', services: ['codedeploy.amazonaws.com'] },
    ],
    'aws_codepipeline': [
        { path: 'role_arn', takes: 'role', services: ['codepipeline.amazonaws.com'] },
    ],
    'aws_cognito_identity_pool_roles_attachment': [
        { path: 'role_mapping[].mapping_rule[].role_arn', takes: 'role', services: ['cognito-identity.amazonaws.com'] },
        { path: 'roles.*', takes: 'role', services: ['cognito-identity.amazonaws.com'] },
    ],
    'aws_cognito_managed_user_pool_client': [
        { path: 'analytics_configuration[].role_arn', takes: 'role', services: ['cognito-idp.amazonaws.com'] },
    ],
    'aws_cognito_user_group': [
        { path: 'role_arn', takes: 'role', services: ['cognito-identity.amazonaws.com'], unsure: true },
    ],
    'aws_cognito_user_pool': [
        { path: 'sms_configuration.sns_caller_arn', takes: 'role', services: ['cognito-idp.amazonaws.com'] },
    ],
    'aws_cognito_user_pool_client': [
        { path: 'analytics_configuration[].role_arn', takes: 'role', services: ['cognito-idp.amazonaws.com'] },
    ],
    'aws_comprehend_document_classifier': [
        { path: 'data_access_role_arn', takes: 'role', services: ['comprehend.amazonaws.com'] },
    ],
    'aws_comprehend_entity_recognizer': [
        { path: 'data_access_role_arn', takes: 'role', services: ['comprehend.amazonaws.com'] },
    ],
    'aws_config_configuration_aggregator': [
        { path: 'organization_aggregation_source.role_arn', takes: 'role', services: ['config.amazonaws.com'] },
    ],
    'aws_config_configuration_recorder': [
        { path: 'role_arn', takes: 'role', services: ['config.amazonaws.com'] },
    ],
    'aws_config_remediation_configuration': [
        { path: 'parameter[name=AutomationAssumeRole].static_value', takes: 'role', services: ['ssm.amazonaws.com'] },
    ],
    'aws_datapipeline_pipeline_definition': [
        { path: 'pipeline_object[].field[key=resourceRole].string_value', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'pipeline_object[].field[key=role].string_value', takes: 'role', services: ['datapipeline.amazonaws.com', 'elasticmapreduce.amazonaws.com'] },
    ],
    'aws_datasync_location_efs': [
        { path: 'file_system_access_role_arn', takes: 'role', services: ['datasync.amazonaws.com'] },
    ],
    'aws_datasync_location_s3': [
        { path: 's3_config.bucket_access_role_arn', takes: 'role', services: ['datasync.amazonaws.com'] },
    ],
    'aws_datasync_task': [
        { path: 'task_report_config.s3_destination.bucket_access_role_arn', takes: 'role', services: ['datasync.amazonaws.com'] },
    ],
    'aws_datazone_domain': [
        { path: 'domain_execution_role', takes: 'role', services: ['datazone.amazonaws.com', 'cloudformation.amazonaws.com'] },
        { path: 'service_role', takes: 'role', services: ['datazone.amazonaws.com'] },
    ],
    'aws_datazone_environment_blueprint_configuration': [
        { path: 'manage_access_role_arn', takes: 'role', services: ['datazone.amazonaws.com'] },
        { path: 'provisioning_role_arn', takes: 'role', services: ['datazone.amazonaws.com', 'cloudformation.amazonaws.com'] },
    ],
    'aws_dax_cluster': [
        { path: 'iam_role_arn', takes: 'role', services: ['dax.amazonaws.com'] },
    ],
    'aws_db_instance': [
        { path: 'custom_iam_instance_profile', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'domain_iam_role_name', takes: 'role', services: ['directoryservice.rds.amazonaws.com', 'rds.amazonaws.com'] },
        { path: 'monitoring_role_arn', takes: 'role', services: ['monitoring.rds.amazonaws.com'] },
        { path: 's3_import.ingestion_role', takes: 'role', services: ['rds.amazonaws.com'] },
    ],
    'aws_db_instance_role_association': [
        { path: 'role_arn', takes: 'role', services: ['rds.amazonaws.com'] },
    ],
    'aws_db_option_group': [
        { path: 'option[].option_settings[name=IAM_ROLE_ARN].value', takes: 'role', services: ['rds.amazonaws.com'] },
    ],
    'aws_db_proxy': [
        { path: 'role_arn', takes: 'role', services: ['rds.amazonaws.com'] },
    ],
    'aws_dlm_lifecycle_policy': [
        { path: 'execution_role_arn', takes: 'role', services: ['dlm.amazonaws.com'] },
    ],
    'aws_dms_endpoint': [
        { path: 'elasticsearch_settings.service_access_role_arn', takes: 'role', services: ['dms.amazonaws.com'] },
        { path: 'kinesis_settings.service_access_role_arn', takes: 'role', services: ['dms.amazonaws.com'] },
        { path: 'mysql_settings.service_access_role_arn', takes: 'role', services: ['dms.amazonaws.com'], unsure: true },
        { path: 'oracle_settings.secrets_manager_oracle_asm_access_role_arn', takes: 'role', services: ['dms.amazonaws.com'], unsure: true },
        { path: 'postgres_settings.service_access_role_arn', takes: 'role', services: ['dms.amazonaws.com'], unsure: true },
        { path: 'redshift_settings.service_access_role_arn', takes: 'role', services: ['dms.amazonaws.com'], unsure: true },
        { path: 's3_settings.service_access_role_arn', takes: 'role', services: ['dms.amazonaws.com'] },
        { path: 'secrets_manager_access_role_arn', takes: 'role', services: ['dms.amazonaws.com'], unsure: true },
        { path: 'service_access_role', takes: 'role', services: ['dms.amazonaws.com'] },
    ],
    'aws_dms_s3_endpoint': [
        { path: 'service_access_role_arn', takes: 'role', services: ['dms.amazonaws.com'] },
    ],
    'aws_ebs_snapshot_import': [
        { path: 'role_name', takes: 'role', services: ['vmie.amazonaws.com'] },
    ],
    'aws_ecr_pull_through_cache_rule': [
        { path: 'custom_role_arn', takes: 'role', services: ['pullthroughcache.ecr.amazonaws.com'] },
    ],
    'aws_ecr_repository_creation_template': [
        { path: 'custom_role_arn', takes: 'role', services: ['ecr.amazonaws.com'] },
    ],
    'aws_ecs_capacity_provider': [
        { path: 'managed_instances_provider.infrastructure_role_arn', takes: 'role', services: ['ecs.amazonaws.com'] },
        { path: 'managed_instances_provider.instance_launch_template.ec2_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_ecs_express_gateway_service': [
        { path: 'execution_role_arn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'infrastructure_role_arn', takes: 'role', services: ['ecs.amazonaws.com'] },
        { path: 'task_role_arn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
    ],
    'aws_ecs_service': [
        { path: 'deployment_configuration.lifecycle_hook[].role_arn', takes: 'role', services: ['ecs.amazonaws.com'] },
        { path: 'iam_role', takes: 'role', services: ['ecs.amazonaws.com'], unsure: true },
        { path: 'load_balancer[].advanced_configuration.role_arn', takes: 'role', services: ['ecs.amazonaws.com'] },
        { path: 'service_connect_configuration.service[].tls.role_arn', takes: 'role', services: ['ecs.amazonaws.com'] },
        { path: 'volume_configuration.managed_ebs_volume.role_arn', takes: 'role', services: ['ecs.amazonaws.com'] },
        { path: 'vpc_lattice_configurations[].role_arn', takes: 'role', services: ['ecs.amazonaws.com'] },
    ],
    'aws_ecs_task_definition': [
        { path: 'execution_role_arn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'task_role_arn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
    ],
    'aws_eks_addon': [
        { path: 'pod_identity_association[].role_arn', takes: 'role', services: ['pods.eks.amazonaws.com'] },
    ],
    'aws_eks_capability': [
        { path: 'role_arn', takes: 'role', services: ['capabilities.eks.amazonaws.com'] },
    ],
    'aws_eks_cluster': [
        { path: 'compute_config.node_role_arn', takes: 'role', services: ['ec2.amazonaws.com'] },
        { path: 'role_arn', takes: 'role', services: ['eks.amazonaws.com'] },
    ],
    'aws_eks_fargate_profile': [
        { path: 'pod_execution_role_arn', takes: 'role', services: ['eks-fargate-pods.amazonaws.com'] },
    ],
    'aws_eks_node_group': [
        { path: 'node_role_arn', takes: 'role', services: ['ec2.amazonaws.com'] },
    ],
    'aws_eks_pod_identity_association': [
        { path: 'role_arn', takes: 'role', services: ['pods.eks.amazonaws.com'] },
    ],
    'aws_elastic_beanstalk_application': [
        { path: 'appversion_lifecycle.service_role', takes: 'role', services: ['elasticbeanstalk.amazonaws.com'] },
    ],
    'aws_elastic_beanstalk_configuration_template': [
        { path: 'setting[name=IamInstanceProfile].value', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'setting[name=ServiceRole].value', takes: 'role', services: ['elasticbeanstalk.amazonaws.com'] },
    ],
    'aws_elastic_beanstalk_environment': [
        { path: 'setting[name=IamInstanceProfile].value', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'setting[name=ServiceRole].value', takes: 'role', services: ['elasticbeanstalk.amazonaws.com'] },
    ],
    'aws_elasticsearch_domain': [
        { path: 'cognito_options.role_arn', takes: 'role', services: ['es.amazonaws.com'] },
    ],
    'aws_elastictranscoder_pipeline': [
        { path: 'role', takes: 'role', services: ['elastictranscoder.amazonaws.com'] },
    ],
    'aws_emr_cluster': [
        { path: 'autoscaling_role', takes: 'role', services: ['application-autoscaling.amazonaws.com'] },
        { path: 'autoscaling_role', takes: 'role', services: ['elasticmapreduce.amazonaws.com'], unsure: true },
        { path: 'ec2_attributes.instance_profile', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'service_role', takes: 'role', services: ['elasticmapreduce.amazonaws.com'] },
    ],
    'aws_emr_studio': [
        { path: 'service_role', takes: 'role', services: ['elasticmapreduce.amazonaws.com'] },
        { path: 'user_role', takes: 'role', services: ['elasticmapreduce.amazonaws.com'] },
    ],
    'aws_finspace_kx_cluster': [
        { path: 'execution_role', takes: 'role', services: ['finspace.amazonaws.com'], unsure: true },
    ],
    'aws_fis_experiment_template': [
        { path: 'role_arn', takes: 'role', services: ['fis.amazonaws.com'] },
    ],
    'aws_flow_log': [
        { path: 'iam_role_arn', takes: 'role', services: ['vpc-flow-logs.amazonaws.com'] },
    ],
    'aws_gamelift_build': [
        { path: 'storage_location.role_arn', takes: 'role', services: ['gamelift.amazonaws.com'] },
    ],
    'aws_gamelift_fleet': [
        { path: 'instance_role_arn', takes: 'role', services: ['gamelift.amazonaws.com'] },
    ],
    'aws_gamelift_game_server_group': [
        { path: 'role_arn', takes: 'role', services: ['gamelift.amazonaws.com'] },
        { path: 'role_arn', takes: 'role', services: ['autoscaling.amazonaws.com'] },
    ],
    'aws_gamelift_script': [
        { path: 'storage_location.role_arn', takes: 'role', services: ['gamelift.amazonaws.com'] },
    ],
    'aws_glue_catalog': [
        { path: 'catalog_properties[].data_lake_access_properties[].data_transfer_role', takes: 'role', services: ['glue.amazonaws.com'], unsure: true },
        { path: 'catalog_properties[].iceberg_optimization_properties[].role_arn', takes: 'role', services: ['glue.amazonaws.com'], unsure: true },
    ],
    'aws_glue_catalog_table_optimizer': [
        { path: 'configuration[].role_arn', takes: 'role', services: ['glue.amazonaws.com'] },
    ],
    'aws_glue_crawler': [
        { path: 'role', takes: 'role', services: ['glue.amazonaws.com'] },
    ],
    'aws_glue_data_catalog_encryption_settings': [
        { path: 'data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_service_role', takes: 'role', services: ['glue.amazonaws.com'] },
    ],
    'aws_glue_dev_endpoint': [
        { path: 'role_arn', takes: 'role', services: ['glue.amazonaws.com'] },
    ],
    'aws_glue_job': [
        { path: 'role_arn', takes: 'role', services: ['glue.amazonaws.com'] },
    ],
    'aws_glue_ml_transform': [
        { path: 'role_arn', takes: 'role', services: ['glue.amazonaws.com'] },
    ],
    'aws_grafana_workspace': [
        { path: 'role_arn', takes: 'role', services: ['grafana.amazonaws.com'] },
    ],
    'aws_guardduty_malware_protection_plan': [
        { path: 'role', takes: 'role', services: ['malware-protection-plan.guardduty.amazonaws.com'] },
    ],
    'aws_iam_instance_profile': [
        { path: 'role', takes: 'role', services: ['ec2.amazonaws.com'] },
    ],
    'aws_imagebuilder_distribution_configuration': [
        { path: 'distribution[].s3_export_configuration.role_name', takes: 'role', services: ['vmie.amazonaws.com'], unsure: true },
    ],
    'aws_imagebuilder_image': [
        { path: 'execution_role', takes: 'role', services: ['imagebuilder.amazonaws.com'], unsure: true },
    ],
    'aws_imagebuilder_image_pipeline': [
        { path: 'execution_role', takes: 'role', services: ['imagebuilder.amazonaws.com'], unsure: true },
    ],
    'aws_imagebuilder_infrastructure_configuration': [
        { path: 'instance_profile_name', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_imagebuilder_lifecycle_policy': [
        { path: 'execution_role', takes: 'role', services: ['imagebuilder.amazonaws.com'] },
    ],
    'aws_instance': [
        { path: 'iam_instance_profile', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_iot_ca_certificate': [
        { path: 'registration_config.role_arn', takes: 'role', services: ['iot.amazonaws.com'], unsure: true },
    ],
    'aws_iot_logging_options': [
        { path: 'role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
    ],
    'aws_iot_provisioning_template': [
        { path: 'provisioning_role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
    ],
    'aws_iot_role_alias': [
        { path: 'role_arn', takes: 'role', services: ['credentials.iot.amazonaws.com'] },
    ],
    'aws_iot_topic_rule': [
        { path: 'cloudwatch_alarm[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'cloudwatch_logs[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'cloudwatch_metric[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'dynamodb[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'dynamodbv2[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'elasticsearch[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.cloudwatch_alarm.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.cloudwatch_logs.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.cloudwatch_metric.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.dynamodb.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.dynamodbv2.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.elasticsearch.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.firehose.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.iot_analytics.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.iot_events.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.kinesis.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.republish.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.s3.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.sns.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.sqs.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.step_functions.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'error_action.timestream.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'firehose[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'iot_analytics[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'iot_events[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'kinesis[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'republish[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 's3[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'sns[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'sqs[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'step_functions[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
        { path: 'timestream[].role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
    ],
    'aws_iot_topic_rule_destination': [
        { path: 'vpc_configuration.role_arn', takes: 'role', services: ['iot.amazonaws.com'] },
    ],
    'aws_kendra_data_source': [
        { path: 'custom_document_enrichment_configuration.role_arn', takes: 'role', services: ['kendra.amazonaws.com'] },
        { path: 'role_arn', takes: 'role', services: ['kendra.amazonaws.com'] },
    ],
    'aws_kendra_experience': [
        { path: 'role_arn', takes: 'role', services: ['kendra.amazonaws.com'] },
    ],
    'aws_kendra_faq': [
        { path: 'role_arn', takes: 'role', services: ['kendra.amazonaws.com'] },
    ],
    'aws_kendra_index': [
        { path: 'role_arn', takes: 'role', services: ['kendra.amazonaws.com'] },
    ],
    'aws_kendra_query_suggestions_block_list': [
        { path: 'role_arn', takes: 'role', services: ['kendra.amazonaws.com'] },
    ],
    'aws_kendra_thesaurus': [
        { path: 'role_arn', takes: 'role', services: ['kendra.amazonaws.com'] },
    ],
    'aws_kinesis_analytics_application': [
        { path: 'cloudwatch_logging_options.role_arn', takes: 'role', services: ['kinesisanalytics.amazonaws.com'] },
        { path: 'inputs.kinesis_firehose.role_arn', takes: 'role', services: ['kinesisanalytics.amazonaws.com'] },
        { path: 'inputs.kinesis_stream.role_arn', takes: 'role', services: ['kinesisanalytics.amazonaws.com'] },
        { path: 'inputs.processing_configuration.lambda.role_arn', takes: 'role', services: ['kinesisanalytics.amazonaws.com'] },
        { path: 'outputs[].kinesis_firehose.role_arn', takes: 'role', services: ['kinesisanalytics.amazonaws.com'] },
        { path: 'outputs[].kinesis_stream.role_arn', takes: 'role', services: ['kinesisanalytics.amazonaws.com'] },
        { path: 'outputs[].lambda.role_arn', takes: 'role', services: ['kinesisanalytics.amazonaws.com'] },
        { path: 'reference_data_sources.s3.role_arn', takes: 'role', services: ['kinesisanalytics.amazonaws.com'] },
    ],
    'aws_kinesis_firehose_delivery_stream': [
        { path: 'elasticsearch_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'elasticsearch_configuration.s3_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'elasticsearch_configuration.vpc_config.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'extended_s3_configuration.data_format_conversion_configuration.schema_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'extended_s3_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'extended_s3_configuration.s3_backup_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'http_endpoint_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'http_endpoint_configuration.s3_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'http_endpoint_configuration.secrets_manager_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'iceberg_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'iceberg_configuration.s3_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'kinesis_source_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'msk_source_configuration.authentication_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'opensearch_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'opensearch_configuration.s3_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'opensearch_configuration.vpc_config.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'opensearchserverless_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'opensearchserverless_configuration.s3_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'opensearchserverless_configuration.vpc_config.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'redshift_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'redshift_configuration.s3_backup_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'redshift_configuration.s3_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'redshift_configuration.secrets_manager_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'snowflake_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'snowflake_configuration.s3_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'snowflake_configuration.secrets_manager_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'splunk_configuration.s3_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'splunk_configuration.secrets_manager_configuration.role_arn', takes: 'role', services: ['firehose.amazonaws.com'] },
    ],
    'aws_kinesisanalyticsv2_application': [
        { path: 'service_execution_role', takes: 'role', services: ['kinesisanalytics.amazonaws.com'] },
    ],
    'aws_lakeformation_resource': [
        { path: 'role_arn', takes: 'role', services: ['lakeformation.amazonaws.com'] },
    ],
    'aws_lambda_capacity_provider': [
        { path: 'permissions_config[].capacity_provider_operator_role_arn', takes: 'role', services: ['lambda.amazonaws.com'] },
    ],
    'aws_lambda_function': [
        { path: 'role', takes: 'role', services: ['lambda.amazonaws.com'] },
    ],
    'aws_launch_configuration': [
        { path: 'iam_instance_profile', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_launch_template': [
        { path: 'iam_instance_profile.arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'iam_instance_profile.name', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_lex_bot_alias': [
        { path: 'conversation_logs.iam_role_arn', takes: 'role', services: ['lex.amazonaws.com'] },
    ],
    'aws_lexv2models_bot': [
        { path: 'role_arn', takes: 'role', services: ['lexv2.amazonaws.com'] },
    ],
    'aws_m2_application': [
        { path: 'role_arn', takes: 'role', services: ['m2.amazonaws.com'] },
    ],
    'aws_medialive_channel': [
        { path: 'role_arn', takes: 'role', services: ['medialive.amazonaws.com'] },
    ],
    'aws_medialive_input': [
        { path: 'role_arn', takes: 'role', services: ['medialive.amazonaws.com'] },
    ],
    'aws_msk_replicator': [
        { path: 'service_execution_role_arn', takes: 'role', services: ['kafka.amazonaws.com'] },
    ],
    'aws_mskconnect_connector': [
        { path: 'service_execution_role_arn', takes: 'role', services: ['kafkaconnect.amazonaws.com'] },
    ],
    'aws_mwaa_environment': [
        { path: 'execution_role_arn', takes: 'role', services: ['airflow-env.amazonaws.com'] },
        { path: 'execution_role_arn', takes: 'role', services: ['airflow.amazonaws.com'], unsure: true },
    ],
    'aws_neptune_cluster': [
        { path: 'iam_roles[]', takes: 'role', services: ['rds.amazonaws.com'] },
    ],
    'aws_opensearch_application': [
        { path: 'iam_identity_center_options[].iam_role_for_identity_center_application_arn', takes: 'role', services: ['application.opensearchservice.amazonaws.com'] },
    ],
    'aws_opensearch_domain': [
        { path: 'cognito_options.role_arn', takes: 'role', services: ['es.amazonaws.com'] },
    ],
    'aws_opsworks_custom_layer': [
        { path: 'custom_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_opsworks_ecs_cluster_layer': [
        { path: 'custom_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_opsworks_ganglia_layer': [
        { path: 'custom_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_opsworks_haproxy_layer': [
        { path: 'custom_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_opsworks_instance': [
        { path: 'instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_opsworks_java_app_layer': [
        { path: 'custom_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_opsworks_memcached_layer': [
        { path: 'custom_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_opsworks_mysql_layer': [
        { path: 'custom_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_opsworks_nodejs_app_layer': [
        { path: 'custom_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_opsworks_php_app_layer': [
        { path: 'custom_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_opsworks_rails_app_layer': [
        { path: 'custom_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_opsworks_stack': [
        { path: 'default_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'service_role_arn', takes: 'role', services: ['opsworks.amazonaws.com'] },
    ],
    'aws_opsworks_static_web_layer': [
        { path: 'custom_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_osis_pipeline': [
        { path: 'pipeline_configuration_body(YAML).**.sts_role_arn', takes: 'role', services: ['osis-pipelines.amazonaws.com'], unsure: true },
        { path: 'pipeline_role_arn', takes: 'role', services: ['osis-pipelines.amazonaws.com'] },
    ],
    'aws_pinpoint_email_channel': [
        { path: 'orchestration_sending_role_arn', takes: 'role', services: ['pinpoint.amazonaws.com'], unsure: true },
        { path: 'role_arn', takes: 'role', services: ['pinpoint.amazonaws.com'] },
    ],
    'aws_pinpoint_event_stream': [
        { path: 'role_arn', takes: 'role', services: ['pinpoint.amazonaws.com'] },
    ],
    'aws_pinpointsmsvoicev2_phone_number': [
        { path: 'two_way_channel_role', takes: 'role', services: ['sms-voice.amazonaws.com'], unsure: true },
    ],
    'aws_pipes_pipe': [
        { path: 'role_arn', takes: 'role', services: ['pipes.amazonaws.com'] },
        { path: 'target_parameters.ecs_task_parameters.overrides.execution_role_arn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'target_parameters.ecs_task_parameters.overrides.task_role_arn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
    ],
    'aws_qbusiness_application': [
        { path: 'iam_service_role_arn', takes: 'role', services: ['qbusiness.amazonaws.com'] },
    ],
    'aws_qldb_stream': [
        { path: 'role_arn', takes: 'role', services: ['qldb.amazonaws.com'] },
    ],
    'aws_quicksight_data_source': [
        { path: 'parameters.s3.role_arn', takes: 'role', services: ['quicksight.amazonaws.com'] },
    ],
    'aws_quicksight_vpc_connection': [
        { path: 'role_arn', takes: 'role', services: ['quicksight.amazonaws.com'] },
    ],
    'aws_rds_cluster': [
        { path: 'domain_iam_role_name', takes: 'role', services: ['directoryservice.rds.amazonaws.com', 'rds.amazonaws.com'] },
        { path: 'iam_roles[]', takes: 'role', services: ['rds.amazonaws.com'] },
        { path: 'monitoring_role_arn', takes: 'role', services: ['monitoring.rds.amazonaws.com'] },
        { path: 's3_import.ingestion_role', takes: 'role', services: ['rds.amazonaws.com'] },
    ],
    'aws_rds_cluster_instance': [
        { path: 'custom_iam_instance_profile', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'monitoring_role_arn', takes: 'role', services: ['monitoring.rds.amazonaws.com'] },
    ],
    'aws_rds_cluster_role_association': [
        { path: 'role_arn', takes: 'role', services: ['rds.amazonaws.com'] },
    ],
    'aws_rds_export_task': [
        { path: 'iam_role_arn', takes: 'role', services: ['export.rds.amazonaws.com'] },
    ],
    'aws_redshift_cluster': [
        { path: 'default_iam_role_arn', takes: 'role', services: ['redshift.amazonaws.com'] },
        { path: 'iam_roles[]', takes: 'role', services: ['redshift.amazonaws.com'] },
    ],
    'aws_redshift_cluster_iam_roles': [
        { path: 'default_iam_role_arn', takes: 'role', services: ['redshift.amazonaws.com'] },
        { path: 'iam_role_arns[]', takes: 'role', services: ['redshift.amazonaws.com'] },
    ],
    'aws_redshift_idc_application': [
        { path: 'iam_role_arn', takes: 'role', services: ['redshift.amazonaws.com', 'redshift-serverless.amazonaws.com'] },
    ],
    'aws_redshift_scheduled_action': [
        { path: 'iam_role', takes: 'role', services: ['scheduler.redshift.amazonaws.com'] },
    ],
    'aws_redshiftserverless_namespace': [
        { path: 'default_iam_role_arn', takes: 'role', services: ['redshift-serverless.amazonaws.com', 'redshift.amazonaws.com'] },
        { path: 'iam_roles[]', takes: 'role', services: ['redshift-serverless.amazonaws.com', 'redshift.amazonaws.com'] },
    ],
    'aws_rekognition_stream_processor': [
        { path: 'role_arn', takes: 'role', services: ['rekognition.amazonaws.com'] },
    ],
    'aws_rolesanywhere_profile': [
        { path: 'role_arns[]', takes: 'role', services: ['rolesanywhere.amazonaws.com'] },
    ],
    'aws_rum_app_monitor': [
        { path: 'app_monitor_configuration.guest_role_arn', takes: 'role', services: ['cognito-identity.amazonaws.com'] },
    ],
    'aws_rum_metrics_destination': [
        { path: 'iam_role_arn', takes: 'role', services: ['rum.amazonaws.com'], unsure: true },
    ],
    'aws_s3_bucket': [
        { path: 'replication_configuration.role', takes: 'role', services: ['s3.amazonaws.com'] },
    ],
    'aws_s3_bucket_replication_configuration': [
        { path: 'role', takes: 'role', services: ['s3.amazonaws.com'] },
    ],
    'aws_s3control_access_grants_location': [
        { path: 'iam_role_arn', takes: 'role', services: ['access-grants.s3.amazonaws.com'] },
    ],
    'aws_s3files_file_system': [
        { path: 'role_arn', takes: 'role', services: ['elasticfilesystem.amazonaws.com'] },
    ],
    'aws_s3tables_table_bucket_replication': [
        { path: 'role', takes: 'role', services: ['replication.s3tables.amazonaws.com'] },
    ],
    'aws_s3tables_table_replication': [
        { path: 'role', takes: 'role', services: ['replication.s3tables.amazonaws.com'] },
    ],
    'aws_sagemaker_algorithm': [
        { path: 'validation_specification[].validation_role', takes: 'role', services: ['sagemaker.amazonaws.com'], unsure: true },
    ],
    'aws_sagemaker_data_quality_job_definition': [
        { path: 'role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_device_fleet': [
        { path: 'role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_domain': [
        { path: 'default_space_settings.execution_role', takes: 'role', services: ['sagemaker.amazonaws.com'] },
        { path: 'default_user_settings.canvas_app_settings.emr_serverless_settings.execution_role_arn', takes: 'role', services: ['emr-serverless.amazonaws.com'], unsure: true },
        { path: 'default_user_settings.canvas_app_settings.generative_ai_settings.amazon_bedrock_role_arn', takes: 'role', services: ['bedrock.amazonaws.com'], unsure: true },
        { path: 'default_user_settings.canvas_app_settings.time_series_forecasting_settings.amazon_forecast_role_arn', takes: 'role', services: ['forecast.amazonaws.com'] },
        { path: 'default_user_settings.execution_role', takes: 'role', services: ['sagemaker.amazonaws.com'] },
        { path: 'domain_settings.r_studio_server_pro_domain_settings.domain_execution_role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_endpoint_configuration': [
        { path: 'execution_role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_feature_group': [
        { path: 'role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_flow_definition': [
        { path: 'role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_hyper_parameter_tuning_job': [
        { path: 'training_job_definition[].role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
        { path: 'training_job_definitions[].role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_image': [
        { path: 'role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_labeling_job': [
        { path: 'role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_mlflow_app': [
        { path: 'role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'], unsure: true },
    ],
    'aws_sagemaker_mlflow_tracking_server': [
        { path: 'role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_model': [
        { path: 'execution_role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_monitoring_schedule': [
        { path: 'monitoring_schedule_config.monitoring_job_definition.role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_notebook_instance': [
        { path: 'role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_pipeline': [
        { path: 'role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_training_job': [
        { path: 'role_arn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_sagemaker_user_profile': [
        { path: 'user_settings.canvas_app_settings.emr_serverless_settings.execution_role_arn', takes: 'role', services: ['emr-serverless.amazonaws.com'], unsure: true },
        { path: 'user_settings.canvas_app_settings.generative_ai_settings.amazon_bedrock_role_arn', takes: 'role', services: ['bedrock.amazonaws.com'], unsure: true },
        { path: 'user_settings.canvas_app_settings.time_series_forecasting_settings.amazon_forecast_role_arn', takes: 'role', services: ['forecast.amazonaws.com'] },
        { path: 'user_settings.execution_role', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'aws_scheduler_schedule': [
        { path: 'target.role_arn', takes: 'role', services: ['scheduler.amazonaws.com'] },
    ],
    'aws_securitylake_custom_log_source': [
        { path: 'configuration[].crawler_configuration[].role_arn', takes: 'role', services: ['glue.amazonaws.com'] },
    ],
    'aws_securitylake_data_lake': [
        { path: 'configuration[].replication_configuration[].role_arn', takes: 'role', services: ['s3.amazonaws.com'] },
        { path: 'meta_store_manager_role_arn', takes: 'role', services: ['lambda.amazonaws.com'] },
    ],
    'aws_securitylake_subscriber_notification': [
        { path: 'configuration[].https_notification_configuration[].target_role_arn', takes: 'role', services: ['events.amazonaws.com'] },
        { path: 'configuration[].sqs_notification_configuration[].https_notification_configuration[].target_role_arn', takes: 'role', services: ['events.amazonaws.com'] },
    ],
    'aws_servicecatalog_constraint': [
        { path: 'parameters(JSON).RoleArn', takes: 'role', services: ['servicecatalog.amazonaws.com'] },
    ],
    'aws_servicecatalog_service_action': [
        { path: 'definition.assume_role', takes: 'role', services: ['ssm.amazonaws.com'] },
    ],
    'aws_ses_event_destination': [
        { path: 'kinesis_destination.role_arn', takes: 'role', services: ['ses.amazonaws.com'] },
    ],
    'aws_ses_receipt_rule': [
        { path: 's3_action[].iam_role_arn', takes: 'role', services: ['ses.amazonaws.com'], unsure: true },
    ],
    'aws_sesv2_configuration_set_event_destination': [
        { path: 'event_destination.kinesis_firehose_destination.iam_role_arn', takes: 'role', services: ['ses.amazonaws.com'] },
    ],
    'aws_sfn_state_machine': [
        { path: 'role_arn', takes: 'role', services: ['states.amazonaws.com'] },
    ],
    'aws_shield_drt_access_role_arn_association': [
        { path: 'role_arn', takes: 'role', services: ['drt.shield.amazonaws.com'] },
    ],
    'aws_sns_platform_application': [
        { path: 'failure_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'], unsure: true },
        { path: 'success_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'], unsure: true },
    ],
    'aws_sns_sms_preferences': [
        { path: 'delivery_status_iam_role_arn', takes: 'role', services: ['sns.amazonaws.com'], unsure: true },
    ],
    'aws_sns_topic': [
        { path: 'application_failure_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'] },
        { path: 'application_success_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'] },
        { path: 'firehose_failure_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'] },
        { path: 'firehose_success_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'] },
        { path: 'http_failure_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'] },
        { path: 'http_success_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'] },
        { path: 'lambda_failure_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'] },
        { path: 'lambda_success_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'] },
        { path: 'sqs_failure_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'] },
        { path: 'sqs_success_feedback_role_arn', takes: 'role', services: ['sns.amazonaws.com'] },
    ],
    'aws_sns_topic_subscription': [
        { path: 'subscription_role_arn', takes: 'role', services: ['sns.amazonaws.com'] },
    ],
    'aws_spot_fleet_request': [
        { path: 'iam_fleet_role', takes: 'role', services: ['spotfleet.amazonaws.com'] },
        { path: 'launch_specification[].iam_instance_profile', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'launch_specification[].iam_instance_profile_arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_spot_instance_request': [
        { path: 'iam_instance_profile', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'aws_ssm_activation': [
        { path: 'iam_role', takes: 'role', services: ['ssm.amazonaws.com'] },
    ],
    'aws_ssm_association': [
        { path: 'parameters.AutomationAssumeRole', takes: 'role', services: ['ssm.amazonaws.com'] },
    ],
    'aws_ssm_document': [
        { path: 'content(YAML).assumeRole', takes: 'role', services: ['ssm.amazonaws.com'] },
    ],
    'aws_ssm_maintenance_window_task': [
        { path: 'service_role_arn', takes: 'role', services: ['ssm.amazonaws.com'] },
        { path: 'task_invocation_parameters.automation_parameters.parameter[name=AutomationAssumeRole].values', takes: 'role', services: ['ssm.amazonaws.com'] },
        { path: 'task_invocation_parameters.run_command_parameters.service_role_arn', takes: 'role', services: ['ssm.amazonaws.com'] },
    ],
    'aws_ssmincidents_response_plan': [
        { path: 'action.ssm_automation[].role_arn', takes: 'role', services: ['ssm-incidents.amazonaws.com'] },
    ],
    'aws_ssmquicksetup_configuration_manager': [
        { path: 'configuration_definition[].local_deployment_administration_role_arn', takes: 'role', services: ['cloudformation.amazonaws.com'], unsure: true },
    ],
    'aws_storagegateway_nfs_file_share': [
        { path: 'role_arn', takes: 'role', services: ['storagegateway.amazonaws.com'] },
    ],
    'aws_storagegateway_smb_file_share': [
        { path: 'role_arn', takes: 'role', services: ['storagegateway.amazonaws.com'] },
    ],
    'aws_synthetics_canary': [
        { path: 'execution_role_arn', takes: 'role', services: ['lambda.amazonaws.com'] },
    ],
    'aws_timestreamquery_scheduled_query': [
        { path: 'execution_role_arn', takes: 'role', services: ['timestream.amazonaws.com'] },
    ],
    'aws_transcribe_language_model': [
        { path: 'input_data_config.data_access_role_arn', takes: 'role', services: ['transcribe.amazonaws.com'] },
    ],
    'aws_transfer_access': [
        { path: 'role', takes: 'role', services: ['transfer.amazonaws.com'] },
    ],
    'aws_transfer_agreement': [
        { path: 'access_role', takes: 'role', services: ['transfer.amazonaws.com'] },
    ],
    'aws_transfer_connector': [
        { path: 'access_role', takes: 'role', services: ['transfer.amazonaws.com'] },
        { path: 'logging_role', takes: 'role', services: ['transfer.amazonaws.com'] },
    ],
    'aws_transfer_server': [
        { path: 'invocation_role', takes: 'role', services: ['transfer.amazonaws.com'], unsure: true },
        { path: 'logging_role', takes: 'role', services: ['transfer.amazonaws.com'] },
        { path: 'workflow_details.on_partial_upload.execution_role', takes: 'role', services: ['transfer.amazonaws.com'] },
        { path: 'workflow_details.on_upload.execution_role', takes: 'role', services: ['transfer.amazonaws.com'] },
    ],
    'aws_transfer_user': [
        { path: 'role', takes: 'role', services: ['transfer.amazonaws.com'] },
    ],
    'aws_transfer_web_app': [
        { path: 'identity_provider_details[].identity_center_config[].role', takes: 'role', services: ['transfer.amazonaws.com'] },
    ],
    'AWS::ARCRegionSwitch::Plan': [
        { path: 'ExecutionRole', takes: 'role', services: ['arc-region-switch.amazonaws.com'] },
        { path: 'Workflows[].Steps[].ExecutionBlockConfiguration.ExecutionApprovalConfig.ApprovalRole', takes: 'role', services: ['arc-region-switch.amazonaws.com'] },
    ],
    'AWS::ApiGateway::Account': [
        { path: 'CloudWatchRoleArn', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::ApiGateway::Authorizer': [
        { path: 'AuthorizerCredentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::ApiGateway::Method': [
        { path: 'Integration.Credentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::ApiGateway::RestApi': [
        { path: 'Body(YAML).**.x-amazon-apigateway-authorizer.authorizerCredentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
        { path: 'Body(YAML).**.x-amazon-apigateway-integration.credentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::ApiGatewayV2::Api': [
        { path: 'CredentialsArn', takes: 'role', services: ['apigateway.amazonaws.com'] },
        { path: 'Body(YAML).**.x-amazon-apigateway-authorizer.authorizerCredentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
        { path: 'Body(YAML).**.x-amazon-apigateway-integration.credentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::ApiGatewayV2::Authorizer': [
        { path: 'AuthorizerCredentialsArn', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::ApiGatewayV2::Integration': [
        { path: 'CredentialsArn', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::AppConfig::ConfigurationProfile': [
        { path: 'RetrievalRoleArn', takes: 'role', services: ['appconfig.amazonaws.com'] },
    ],
    'AWS::AppConfig::Environment': [
        { path: 'Monitors[].AlarmRoleArn', takes: 'role', services: ['appconfig.amazonaws.com'] },
    ],
    'AWS::AppConfig::Extension': [
        { path: 'Actions[].RoleArn', takes: 'role', services: ['appconfig.amazonaws.com'] },
    ],
    'AWS::AppRunner::Service': [
        { path: 'InstanceConfiguration.InstanceRoleArn', takes: 'role', services: ['tasks.apprunner.amazonaws.com'] },
        { path: 'SourceConfiguration.AuthenticationConfiguration.AccessRoleArn', takes: 'role', services: ['build.apprunner.amazonaws.com'] },
    ],
    'AWS::AppSync::Api': [
        { path: 'EventConfig.LogConfig.CloudWatchLogsRoleArn', takes: 'role', services: ['appsync.amazonaws.com'] },
    ],
    'AWS::AppSync::DataSource': [
        { path: 'ServiceRoleArn', takes: 'role', services: ['appsync.amazonaws.com'] },
    ],
    'AWS::AppSync::GraphQLApi': [
        { path: 'LogConfig.CloudWatchLogsRoleArn', takes: 'role', services: ['appsync.amazonaws.com'] },
        { path: 'MergedApiExecutionRoleArn', takes: 'role', services: ['appsync.amazonaws.com'] },
    ],
    'AWS::ApplicationAutoScaling::ScalableTarget': [
        { path: 'RoleARN', takes: 'role', services: ['application-autoscaling.amazonaws.com'] },
    ],
    'AWS::AutoScaling::AutoScalingGroup': [
        { path: 'LifecycleHookSpecificationList[].RoleARN', takes: 'role', services: ['autoscaling.amazonaws.com'] },
        { path: 'ServiceLinkedRoleARN', takes: 'role', services: ['autoscaling.amazonaws.com'] },
    ],
    'AWS::AutoScaling::LaunchConfiguration': [
        { path: 'IamInstanceProfile', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::AutoScaling::LifecycleHook': [
        { path: 'RoleARN', takes: 'role', services: ['autoscaling.amazonaws.com'] },
    ],
    'AWS::Backup::BackupSelection': [
        { path: 'BackupSelection.IamRoleArn', takes: 'role', services: ['backup.amazonaws.com'] },
    ],
    'AWS::Backup::RestoreTestingSelection': [
        { path: 'IamRoleArn', takes: 'role', services: ['backup.amazonaws.com'] },
    ],
    'AWS::Batch::ComputeEnvironment': [
        { path: 'ComputeResources.InstanceRole', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'ComputeResources.ManagedInstancesProvider.InstanceLaunchTemplate.Ec2InstanceProfileArn', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'ComputeResources.SpotIamFleetRole', takes: 'role', services: ['spotfleet.amazonaws.com'] },
        { path: 'ServiceRole', takes: 'role', services: ['batch.amazonaws.com'] },
    ],
    'AWS::Batch::JobDefinition': [
        { path: 'ContainerProperties.ExecutionRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'ContainerProperties.JobRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'EcsProperties.TaskProperties[].ExecutionRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'EcsProperties.TaskProperties[].TaskRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'NodeProperties.NodeRangeProperties[].Container.ExecutionRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'NodeProperties.NodeRangeProperties[].Container.JobRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'NodeProperties.NodeRangeProperties[].EcsProperties.TaskProperties[].ExecutionRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'NodeProperties.NodeRangeProperties[].EcsProperties.TaskProperties[].TaskRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::BrowserCustom': [
        { path: 'ExecutionRoleArn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::CapacityProvider': [
        { path: 'ComputeConfiguration.Ec2Configuration.LaunchTemplateSource.LaunchParameters.InstanceProfileArn', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'PermissionsConfiguration.CapacityProviderOperatorRoleArn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::CodeInterpreterCustom': [
        { path: 'ExecutionRoleArn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::Gateway': [
        { path: 'RoleArn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::Harness': [
        { path: 'ExecutionRoleArn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::Memory': [
        { path: 'MemoryExecutionRoleArn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::OnlineEvaluationConfig': [
        { path: 'EvaluationExecutionRoleArn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::PaymentManager': [
        { path: 'RoleArn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::BedrockAgentCore::Runtime': [
        { path: 'RoleArn', takes: 'role', services: ['bedrock-agentcore.amazonaws.com'] },
    ],
    'AWS::Chatbot::MicrosoftTeamsChannelConfiguration': [
        { path: 'IamRoleArn', takes: 'role', services: ['chatbot.amazonaws.com'] },
    ],
    'AWS::Chatbot::SlackChannelConfiguration': [
        { path: 'IamRoleArn', takes: 'role', services: ['chatbot.amazonaws.com'] },
    ],
    'AWS::CloudFront::Distribution': [
        { path: 'DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations[].LambdaFunctionARN', takes: 'function', services: ['edgelambda.amazonaws.com'] },
        { path: 'DistributionConfig.CacheBehaviors[].LambdaFunctionAssociations[].LambdaFunctionARN', takes: 'function', services: ['edgelambda.amazonaws.com'] },
    ],
    'AWS::CloudTrail::EventDataStore': [
        { path: 'FederationRoleArn', takes: 'role', services: ['cloudtrail.amazonaws.com'] },
    ],
    'AWS::CloudTrail::Trail': [
        { path: 'CloudWatchLogsRoleArn', takes: 'role', services: ['cloudtrail.amazonaws.com'] },
    ],
    'AWS::CodeBuild::Fleet': [
        { path: 'FleetServiceRole', takes: 'role', services: ['codebuild.amazonaws.com'] },
    ],
    'AWS::CodeBuild::Project': [
        { path: 'BuildBatchConfig.ServiceRole', takes: 'role', services: ['codebuild.amazonaws.com'] },
        { path: 'ResourceAccessRole', takes: 'role', services: ['codebuild.amazonaws.com'] },
        { path: 'ServiceRole', takes: 'role', services: ['codebuild.amazonaws.com'] },
    ],
    'AWS::CodeDeploy::DeploymentGroup': [
        { path: 'ServiceRoleArn', takes: 'role', services: ['codedeploy.amazonaws.com'] },
    ],
    'AWS::CodePipeline::Pipeline': [
        { path: 'RoleArn', takes: 'role', services: ['codepipeline.amazonaws.com'] },
    ],
    'AWS::Cognito::IdentityPoolRoleAttachment': [
        { path: 'RoleMappings.*.RulesConfiguration.Rules[].RoleARN', takes: 'role', services: ['cognito-identity.amazonaws.com'] },
        { path: 'Roles.*', takes: 'role', services: ['cognito-identity.amazonaws.com'] },
    ],
    'AWS::Cognito::UserPool': [
        { path: 'SmsConfiguration.SnsCallerArn', takes: 'role', services: ['cognito-idp.amazonaws.com'] },
    ],
    'AWS::Cognito::UserPoolClient': [
        { path: 'AnalyticsConfiguration.RoleArn', takes: 'role', services: ['cognito-idp.amazonaws.com'] },
    ],
    'AWS::Cognito::UserPoolGroup': [
        { path: 'RoleArn', takes: 'role', services: ['cognito-identity.amazonaws.com'], unsure: true },
    ],
    'AWS::Cognito::UserPoolRegionalConfigurationAttachment': [
        { path: 'SmsConfiguration.SnsCallerArn', takes: 'role', services: ['cognito-idp.amazonaws.com'] },
    ],
    'AWS::Config::ConfigurationAggregator': [
        { path: 'OrganizationAggregationSource.RoleArn', takes: 'role', services: ['config.amazonaws.com'] },
    ],
    'AWS::Config::ConfigurationRecorder': [
        { path: 'RoleARN', takes: 'role', services: ['config.amazonaws.com'] },
    ],
    'AWS::DMS::Endpoint': [
        { path: 'DynamoDbSettings.ServiceAccessRoleArn', takes: 'role', services: ['dms.amazonaws.com'] },
        { path: 'ElasticsearchSettings.ServiceAccessRoleArn', takes: 'role', services: ['dms.amazonaws.com'] },
        { path: 'KinesisSettings.ServiceAccessRoleArn', takes: 'role', services: ['dms.amazonaws.com'] },
        { path: 'S3Settings.ServiceAccessRoleArn', takes: 'role', services: ['dms.amazonaws.com'] },
    ],
    'AWS::DataPipeline::Pipeline': [
        { path: 'PipelineObjects[].Fields[Key=resourceRole].StringValue', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::EC2::EC2Fleet': [
        { path: 'LaunchTemplateConfigs[].Overrides[].IamInstanceProfile.Arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'LaunchTemplateConfigs[].Overrides[].IamInstanceProfile.Name', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::EC2::FlowLog': [
        { path: 'DeliverLogsPermissionArn', takes: 'role', services: ['vpc-flow-logs.amazonaws.com'] },
    ],
    'AWS::EC2::Instance': [
        { path: 'IamInstanceProfile', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::EC2::LaunchTemplate': [
        { path: 'LaunchTemplateData.IamInstanceProfile.Arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'LaunchTemplateData.IamInstanceProfile.Name', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::EC2::SpotFleet': [
        { path: 'SpotFleetRequestConfigData.IamFleetRole', takes: 'role', services: ['spotfleet.amazonaws.com'] },
        { path: 'SpotFleetRequestConfigData.LaunchSpecifications[].IamInstanceProfile.Arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::ECR::PullThroughCacheRule': [
        { path: 'CustomRoleArn', takes: 'role', services: ['pullthroughcache.ecr.amazonaws.com'] },
    ],
    'AWS::ECR::RepositoryCreationTemplate': [
        { path: 'CustomRoleArn', takes: 'role', services: ['ecr.amazonaws.com'] },
    ],
    'AWS::ECS::CapacityProvider': [
        { path: 'ManagedInstancesProvider.InstanceLaunchTemplate.Ec2InstanceProfileArn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::ECS::DaemonTaskDefinition': [
        { path: 'ExecutionRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'TaskRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
    ],
    'AWS::ECS::ExpressGatewayService': [
        { path: 'ExecutionRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'TaskRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
    ],
    'AWS::ECS::Service': [
        { path: 'Role', takes: 'role', services: ['ecs.amazonaws.com'] },
    ],
    'AWS::ECS::TaskDefinition': [
        { path: 'ExecutionRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'TaskRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
    ],
    'AWS::EKS::Addon': [
        { path: 'PodIdentityAssociations[].RoleArn', takes: 'role', services: ['pods.eks.amazonaws.com'] },
    ],
    'AWS::EKS::Cluster': [
        { path: 'ComputeConfig.NodeRoleArn', takes: 'role', services: ['ec2.amazonaws.com'] },
        { path: 'RoleArn', takes: 'role', services: ['eks.amazonaws.com'] },
    ],
    'AWS::EKS::FargateProfile': [
        { path: 'PodExecutionRoleArn', takes: 'role', services: ['eks-fargate-pods.amazonaws.com'] },
    ],
    'AWS::EKS::Nodegroup': [
        { path: 'NodeRole', takes: 'role', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::EKS::PodIdentityAssociation': [
        { path: 'RoleArn', takes: 'role', services: ['pods.eks.amazonaws.com'] },
    ],
    'AWS::EMR::Cluster': [
        { path: 'AutoScalingRole', takes: 'role', services: ['application-autoscaling.amazonaws.com'] },
        { path: 'JobFlowRole', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'ServiceRole', takes: 'role', services: ['elasticmapreduce.amazonaws.com'] },
        { path: 'AutoScalingRole', takes: 'role', services: ['elasticmapreduce.amazonaws.com'], unsure: true },
    ],
    'AWS::EMR::Studio': [
        { path: 'ServiceRole', takes: 'role', services: ['elasticmapreduce.amazonaws.com'] },
        { path: 'UserRole', takes: 'role', services: ['elasticmapreduce.amazonaws.com'] },
    ],
    'AWS::ElasticBeanstalk::ConfigurationTemplate': [
        { path: 'OptionSettings[OptionName=ServiceRole].Value', takes: 'role', services: ['elasticbeanstalk.amazonaws.com'] },
        { path: 'OptionSettings[OptionName=IamInstanceProfile].Value', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::ElasticBeanstalk::Environment': [
        { path: 'OptionSettings[OptionName=IamInstanceProfile].Value', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'OptionSettings[OptionName=ServiceRole].Value', takes: 'role', services: ['elasticbeanstalk.amazonaws.com'] },
    ],
    'AWS::Elasticsearch::Domain': [
        { path: 'CognitoOptions.RoleArn', takes: 'role', services: ['es.amazonaws.com'] },
    ],
    'AWS::Events::Endpoint': [
        { path: 'RoleArn', takes: 'role', services: ['events.amazonaws.com'] },
    ],
    'AWS::Events::Rule': [
        { path: 'RoleArn', takes: 'role', services: ['events.amazonaws.com'] },
        { path: 'Targets[].RoleArn', takes: 'role', services: ['events.amazonaws.com'] },
    ],
    'AWS::FIS::ExperimentTemplate': [
        { path: 'RoleArn', takes: 'role', services: ['fis.amazonaws.com'] },
    ],
    'AWS::GameLift::GameServerGroup': [
        { path: 'RoleArn', takes: 'role', services: ['gamelift.amazonaws.com'] },
        { path: 'RoleArn', takes: 'role', services: ['autoscaling.amazonaws.com'] },
    ],
    'AWS::Greengrass::Group': [
        { path: 'RoleArn', takes: 'role', services: ['greengrass.amazonaws.com'] },
    ],
    'AWS::IAM::InstanceProfile': [
        { path: 'Roles[]', takes: 'role', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::ImageBuilder::InfrastructureConfiguration': [
        { path: 'InstanceProfileName', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::KinesisFirehose::DeliveryStream': [
        { path: 'AmazonopensearchserviceDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'AmazonopensearchserviceDestinationConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'AmazonopensearchserviceDestinationConfiguration.S3Configuration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'AmazonopensearchserviceDestinationConfiguration.VpcConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'DatabaseSourceConfiguration.DatabaseSourceAuthenticationConfiguration.SecretsManagerConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'ElasticsearchDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'ElasticsearchDestinationConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'ElasticsearchDestinationConfiguration.S3Configuration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'ElasticsearchDestinationConfiguration.VpcConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.SchemaConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'ExtendedS3DestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'ExtendedS3DestinationConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'ExtendedS3DestinationConfiguration.S3BackupConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'HttpEndpointDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'HttpEndpointDestinationConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'HttpEndpointDestinationConfiguration.S3Configuration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'HttpEndpointDestinationConfiguration.SecretsManagerConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'IcebergDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'IcebergDestinationConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'IcebergDestinationConfiguration.S3Configuration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'KinesisStreamSourceConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'MSKSourceConfiguration.AuthenticationConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'RedshiftDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'RedshiftDestinationConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'RedshiftDestinationConfiguration.S3BackupConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'RedshiftDestinationConfiguration.S3Configuration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'RedshiftDestinationConfiguration.SecretsManagerConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'S3DestinationConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'SnowflakeDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'SnowflakeDestinationConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'SnowflakeDestinationConfiguration.S3Configuration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'SnowflakeDestinationConfiguration.SecretsManagerConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'SplunkDestinationConfiguration.ProcessingConfiguration.Processors[].Parameters[ParameterName=RoleArn].ParameterValue', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'SplunkDestinationConfiguration.S3Configuration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
        { path: 'SplunkDestinationConfiguration.SecretsManagerConfiguration.RoleARN', takes: 'role', services: ['firehose.amazonaws.com'] },
    ],
    'AWS::Lambda::CapacityProvider': [
        { path: 'PermissionsConfig.CapacityProviderOperatorRoleArn', takes: 'role', services: ['lambda.amazonaws.com'] },
    ],
    'AWS::Lambda::Function': [
        { path: 'Role', takes: 'role', services: ['lambda.amazonaws.com'] },
    ],
    'AWS::Lambda::MicrovmImage': [
        { path: 'BuildRoleArn', takes: 'role', services: ['lambda.amazonaws.com'] },
    ],
    'AWS::Lambda::NetworkConnector': [
        { path: 'OperatorRole', takes: 'role', services: ['lambda.amazonaws.com'] },
    ],
    'AWS::MWAA::Environment': [
        { path: 'ExecutionRoleArn', takes: 'role', services: ['airflow-env.amazonaws.com'] },
        { path: 'ExecutionRoleArn', takes: 'role', services: ['airflow.amazonaws.com'], unsure: true },
    ],
    'AWS::Neptune::DBCluster': [
        { path: 'AssociatedRoles[].RoleArn', takes: 'role', services: ['rds.amazonaws.com'] },
    ],
    'AWS::OSIS::Pipeline': [
        { path: 'PipelineRoleArn', takes: 'role', services: ['osis-pipelines.amazonaws.com'] },
        { path: 'PipelineConfigurationBody(YAML).**.sts_role_arn', takes: 'role', services: ['osis-pipelines.amazonaws.com'], unsure: true },
    ],
    'AWS::OpenSearchService::Domain': [
        { path: 'CognitoOptions.RoleArn', takes: 'role', services: ['es.amazonaws.com'] },
    ],
    'AWS::OpsWorks::Layer': [
        { path: 'CustomInstanceProfileArn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::OpsWorks::Stack': [
        { path: 'DefaultInstanceProfileArn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::OpsWorksCM::Server': [
        { path: 'InstanceProfileArn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::PCS::ComputeNodeGroup': [
        { path: 'IamInstanceProfileArn', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
    'AWS::Pipes::Pipe': [
        { path: 'TargetParameters.EcsTaskParameters.Overrides.ExecutionRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
        { path: 'TargetParameters.EcsTaskParameters.Overrides.TaskRoleArn', takes: 'role', services: ['ecs-tasks.amazonaws.com'] },
    ],
    'AWS::RDS::DBCluster': [
        { path: 'AssociatedRoles[].RoleArn', takes: 'role', services: ['rds.amazonaws.com'] },
        { path: 'DomainIAMRoleName', takes: 'role', services: ['directoryservice.rds.amazonaws.com', 'rds.amazonaws.com'] },
        { path: 'MonitoringRoleArn', takes: 'role', services: ['monitoring.rds.amazonaws.com'] },
    ],
    'AWS::RDS::DBInstance': [
        { path: 'AssociatedRoles[].RoleArn', takes: 'role', services: ['rds.amazonaws.com'] },
        { path: 'CustomIAMInstanceProfile', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'DomainIAMRoleName', takes: 'role', services: ['directoryservice.rds.amazonaws.com', 'rds.amazonaws.com'] },
        { path: 'MonitoringRoleArn', takes: 'role', services: ['monitoring.rds.amazonaws.com'] },
    ],
    'AWS::RDS::DBProxy': [
        { path: 'RoleArn', takes: 'role', services: ['rds.amazonaws.com'] },
    ],
    'AWS::RUM::AppMonitor': [
        { path: 'AppMonitorConfiguration.GuestRoleArn', takes: 'role', services: ['cognito-identity.amazonaws.com'] },
    ],
    'AWS::Redshift::ScheduledAction': [
        { path: 'IamRole', takes: 'role', services: ['scheduler.redshift.amazonaws.com'] },
    ],
    'AWS::S3::Bucket': [
        { path: 'MetadataConfiguration.AnnotationTableConfiguration.Role', takes: 'role', services: ['s3.amazonaws.com'] },
        { path: 'ReplicationConfiguration.Role', takes: 'role', services: ['s3.amazonaws.com'] },
    ],
    'AWS::SSM::Document': [
        { path: 'Content(YAML).assumeRole', takes: 'role', services: ['ssm.amazonaws.com'] },
    ],
    'AWS::SageMaker::NotebookInstance': [
        { path: 'RoleArn', takes: 'role', services: ['sagemaker.amazonaws.com'] },
    ],
    'AWS::Scheduler::Schedule': [
        { path: 'Target.RoleArn', takes: 'role', services: ['scheduler.amazonaws.com'] },
    ],
    'AWS::SecurityLake::DataLake': [
        { path: 'MetaStoreManagerRoleArn', takes: 'role', services: ['lambda.amazonaws.com'] },
        { path: 'ReplicationConfiguration.RoleArn', takes: 'role', services: ['s3.amazonaws.com'] },
    ],
    'AWS::SecurityLake::SubscriberNotification': [
        { path: 'NotificationConfiguration.HttpsNotificationConfiguration.TargetRoleArn', takes: 'role', services: ['events.amazonaws.com'] },
    ],
    'AWS::Serverless::Api': [
        { path: 'DefinitionBody(YAML).**.x-amazon-apigateway-authorizer.authorizerCredentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
        { path: 'DefinitionBody(YAML).**.x-amazon-apigateway-integration.credentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::Serverless::Function': [
        { path: 'DeploymentPreference.Role', takes: 'role', services: ['codedeploy.amazonaws.com'] },
        { path: 'Role', takes: 'role', services: ['lambda.amazonaws.com'] },
    ],
    'AWS::Serverless::HttpApi': [
        { path: 'DefinitionBody(YAML).**.x-amazon-apigateway-authorizer.authorizerCredentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
        { path: 'DefinitionBody(YAML).**.x-amazon-apigateway-integration.credentials', takes: 'role', services: ['apigateway.amazonaws.com'] },
    ],
    'AWS::Serverless::StateMachine': [
        { path: 'Role', takes: 'role', services: ['states.amazonaws.com'] },
    ],
    'AWS::Shield::DRTAccess': [
        { path: 'RoleArn', takes: 'role', services: ['drt.shield.amazonaws.com'] },
    ],
    'AWS::StepFunctions::StateMachine': [
        { path: 'RoleArn', takes: 'role', services: ['states.amazonaws.com'] },
    ],
    'AWS::Synthetics::Canary': [
        { path: 'ExecutionRoleArn', takes: 'role', services: ['lambda.amazonaws.com'] },
    ],
    'AWS::WorkspacesInstances::WorkspaceInstance': [
        { path: 'ManagedInstance.IamInstanceProfile.Arn', takes: 'profile', services: ['ec2.amazonaws.com'] },
        { path: 'ManagedInstance.IamInstanceProfile.Name', takes: 'profile', services: ['ec2.amazonaws.com'] },
    ],
};


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

/***/ 6292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ arnOf),
/* harmony export */   UH: () => (/* binding */ notKnownOf),
/* harmony export */   UN: () => (/* binding */ spaceOf),
/* harmony export */   YI: () => (/* binding */ homesOf),
/* harmony export */   bz: () => (/* binding */ knownOf)
/* harmony export */ });
/* harmony import */ var _data_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4595);
/* harmony import */ var _iam_access_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5095);
/* harmony import */ var _iam_principal_principal_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6991);



const placeholders = ['111122223333', '444455556666', '123456789012', '777788889999', '000011112222'];
const MOST_HOMES = 8;
function homesOf(statements, own) {
    if (own.account !== undefined && own.partition !== undefined)
        return [{ account: own.account, partition: own.partition, named: true }];
    const accounts = new Set();
    const partitions = new Set();
    for (const statement of statements) {
        for (const text of textsOf(statement)) {
            for (const [account] of text.matchAll(/(?<!\d)\d{12}(?!\d)/g))
                accounts.add(account);
            for (const [, partition = ''] of text.matchAll(/(?:^|[^\w-])arn:(aws[a-z-]*):/g))
                partitions.add(partition);
            if (accounts.size > MOST_HOMES || partitions.size > MOST_HOMES)
                return undefined;
        }
    }
    const other = placeholders.find((account) => !accounts.has(account)) ?? unlike(accounts);
    const homes = known(own.partition, partitions, 'aws').flatMap((partition) => known(own.account, [...accounts, other], other).map((account) => ({
        partition,
        account,
        named: account !== other,
    })));
    return homes.length > MOST_HOMES ? undefined : homes;
}
function known(own, named, otherwise) {
    if (own !== undefined)
        return [own];
    const all = [...named];
    return all.length > 0 ? all : [otherwise];
}
function unlike(accounts) {
    for (let number = 1;; number += 1) {
        const account = String(number).padStart(12, '0');
        if (!accounts.has(account))
            return account;
    }
}
function* textsOf({ resources, conditions }) {
    for (const { items } of [...(resources === undefined ? [] : [resources]), ...conditions.map(valuesOf)]) {
        for (const { pieces } of items)
            for (const piece of pieces)
                if (typeof piece === 'string')
                    yield piece;
    }
}
function valuesOf({ values }) {
    return { items: values };
}
function spaceOf(action, kind, home) {
    if (kind === undefined)
        return (0,_iam_access_access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(statementOn(action, '*'));
    const { partition, account } = home ?? { partition: '*', account: '*' };
    const region = kind.service === 'iam' ? '' : '*';
    const start = `arn:${partition}:${kind.service}:${region}:${account}:${kind.type}/`;
    return (0,_iam_access_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([(0,_iam_access_access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(statementOn(action, `${start}*`)), (0,_iam_access_access_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)((0,_iam_access_access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(statementOn('*', start)))]);
}
function statementOn(action, resource) {
    return { effect: 'Allow', actions: list(action), resources: list(resource), conditions: [] };
}
function list(pattern) {
    return { not: false, items: [{ pieces: [pattern] }] };
}
function knownOf(principal, home, asked) {
    const { partition, account } = home;
    const arn = principal === undefined || principal.type.kind === 'group' ? undefined : arnOf(principal, home);
    const who = arn !== undefined ? (0,_iam_principal_principal_context_js__WEBPACK_IMPORTED_MODULE_1__/* .contextOf */ .Vm)(arn) : kinOf(principal, home);
    const carried = [...who, ['aws:resourceaccount', [account]]];
    const given = new Map(carried.filter(([key]) => asked.has(key)));
    const isAsked = arn !== undefined && [...asked].some((key) => (0,_iam_principal_principal_context_js__WEBPACK_IMPORTED_MODULE_1__/* .carries */ .ED)(arn, key) || who.has(key));
    return { partition, account, given, ...(isAsked && { principal: arn }) };
}
function kinOf(principal, { partition, account }) {
    if (principal === undefined)
        return new Map();
    const kind = principal.type.kind === 'role' ? 'role' : 'user';
    return (0,_iam_principal_principal_context_js__WEBPACK_IMPORTED_MODULE_1__/* .familyContext */ .kr)(`arn:${partition}:iam::${account}:${kind}/any`, { sameAccount: true });
}
const namesOfHolders = ['aws:PrincipalArn', 'aws:userid', 'aws:username'];
function notKnownOf(principal, home, { given }) {
    if (principal === undefined)
        return [];
    const isGroup = principal.type.kind === 'group';
    if (!isGroup && home !== undefined && arnOf(principal, home) !== undefined)
        return [];
    return namesOfHolders.filter((key) => (!isGroup || key === 'aws:PrincipalArn') && given?.has(key.toLowerCase()) !== true);
}
function arnOf({ arn }, { partition, account }) {
    const pieces = arn.map((piece) => typeof piece !== 'string' && piece.stands === 'fixed'
        ? ((0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$)({ partition, account }, piece.name) ?? piece)
        : piece);
    return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : undefined;
}


/***/ }),

/***/ 1204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  S: () => (/* binding */ judge_judge)
});

// EXTERNAL MODULE: ./lib/input/place.js
var input_place = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/iam/action.js
var iam_action = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/iam/arn/arn.js
var arn_arn = __webpack_require__(8853);
// EXTERNAL MODULE: ./lib/iam/kleene.js
var kleene = __webpack_require__(6284);
// EXTERNAL MODULE: ./lib/iam/text/glob.js
var glob = __webpack_require__(1376);
// EXTERNAL MODULE: ./lib/iam/text/search.js
var search = __webpack_require__(1658);
;// CONCATENATED MODULE: ./lib/iam/arn/arn-parts.js

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
    if (part === undefined || part.some((piece) => typeof piece !== 'string' || (0,glob/* hasWildcard */.rl)(piece)))
        return undefined;
    return part.join('');
}

// EXTERNAL MODULE: ./lib/iam/arn/arn-space.js
var arn_space = __webpack_require__(6238);
;// CONCATENATED MODULE: ./lib/iam/arn/arn-complement.js






const OWN_ACCOUNT = { stands: 'fixed', name: 'own account' };
function partitionsOf(items, own) {
    if (own.partition !== undefined)
        return [own.partition];
    const found = new Set();
    for (const pieces of items) {
        const [arn, partition] = cutArn(pieces);
        const text = plain(partition);
        if (plain(arn) === 'arn' && text)
            found.add(text);
    }
    return found.size > 0 ? Array.from(found) : ['aws'];
}
function inAccountOf(pieces, { partition, account }) {
    const parts = cutArn(pieces);
    const fill = (part, own) => {
        const [gap] = part;
        const stands = part.length === 1 && typeof gap === 'object' && gap.stands !== 'unknown';
        return stands ? [own] : part;
    };
    return joinArn(parts.map((part, at) => (at === 1 ? fill(part, partition) : at === 4 ? fill(part, account) : part)));
}
function leavesSome(items, want, owner) {
    const spaces = (0,arn_space/* arnSpace */.u)(want, owner);
    const reliable = (0,glob/* compileAll */.zv)(items, arn_arn/* ARN_OPTIONS */.zV, glob/* RELIABLE */.Bf);
    if (spaces.every((space) => (0,search/* find */.I)([space], reliable, 'surely') === null))
        return false;
    const widest = (0,glob/* compileAll */.zv)(items, arn_arn/* ARN_OPTIONS */.zV, { ...glob/* WIDEST */.np, variable: 'stretch' });
    const missed = spaces.map((space) => (0,search/* find */.I)([space], widest, 'maybe'));
    return missed.some((word) => word !== null && word !== 'unknown') ? true : 'unknown';
}
function complementReaches(resources, want, own) {
    const items = resources.items.map((item) => item.pieces);
    const account = own.account ?? OWN_ACCOUNT;
    const answers = partitionsOf(items, own).map((partition) => {
        const owner = { partition, account };
        return leavesSome(items.map((pieces) => inAccountOf(pieces, owner)), want, owner);
    });
    const all = (0,kleene/* every */.Si)(answers);
    const left = all === true || answers.every((answer) => answer === false) ? all : 'unknown';
    return resources.open !== undefined && left === true ? 'unknown' : left;
}

;// CONCATENATED MODULE: ./lib/iam/arn/arn-name.js





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
    const patterns = (0,glob/* compileAll */.zv)([pieces], arn_arn/* ARN_OPTIONS */.zV, glob/* WIDEST */.np);
    const spaces = (0,arn_space/* arnSpace */.u)(want, { partition: 'any', account: 'any' });
    return spaces.every((space) => (0,search/* find */.I)([...patterns, space], [], 'maybe') === null);
}
function namedArn(pieces, want) {
    if (pieces.every((piece) => typeof piece === 'string' && !(0,glob/* hasWildcard */.rl)(piece)))
        return true;
    return reachesNone(pieces, want) || written(pieces, want);
}

;// CONCATENATED MODULE: ./lib/iam/arn/named-arn.js





function namedElements(resources, want, own) {
    if (resources.not)
        return [{ is: (0,kleene/* not */.AU)(complementReaches(resources, want, own)) }];
    const known = resources.items.map((element, item) => ({ is: namedArn(element.pieces, want), item }));
    return resources.open === undefined ? known : [...known, { is: 'unknown' }];
}

// EXTERNAL MODULE: ./lib/iam/text/pattern.js
var pattern = __webpack_require__(4202);
// EXTERNAL MODULE: ./lib/model/show.js
var show = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/iam/condition/context.js
var condition_context = __webpack_require__(8083);
// EXTERNAL MODULE: ./lib/iam/condition/variables.js
var variables = __webpack_require__(3781);
// EXTERNAL MODULE: ./lib/iam/text/pattern-list.js
var pattern_list = __webpack_require__(2403);
// EXTERNAL MODULE: ./lib/iam/principal/principal.js
var principal_principal = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/iam/principal/requester.js
var requester = __webpack_require__(8657);
// EXTERNAL MODULE: ./lib/iam/condition/condition.js + 1 modules
var condition_condition = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/iam/condition/example-values.js
var example_values = __webpack_require__(6933);
;// CONCATENATED MODULE: ./lib/iam/condition/satisfying-context.js



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
            if (budget < 0 || (0,condition_condition/* evaluate */._3)(condition, context) !== true)
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
    return choose(0) && (0,condition_condition/* evaluateAll */.RC)(conditions, context) === true ? context : null;
}
function plan(conditions, isGiven) {
    const asked = conditions.map(({ values }) => new Set(values.flatMap(({ pieces }) => (0,variables/* variableKeys */.vR)(pieces))));
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
        const values = (0,example_values/* exampleValues */.P)(kindOf(condition), texts, all);
        for (const value of values)
            singles.add(value);
        if ((0,condition_condition/* readOperator */.Tp)(condition.operator)?.set === undefined || !step.about.includes(condition))
            continue;
        const holds = (value) => (0,condition_condition/* evaluate */._3)(condition, new Map([...context, [keyOf(condition), [value]]])) === true;
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
    const operator = (0,condition_condition/* readOperator */.Tp)(condition.operator)?.operator ?? 'Null';
    return operator === 'Null' ? 'text' : operator.kind;
}
function writtenIn({ operator, values }, context) {
    const read = (0,condition_condition/* readOperator */.Tp)(operator)?.operator;
    if (read === undefined || read === 'Null')
        return [];
    return values.slice(0, MOST_RELEVANT).flatMap(({ pieces }) => {
        const resolved = read.variables ? (0,variables/* resolve */.hd)(pieces, context, read) : pieces;
        const text = resolved === undefined ? undefined : (0,variables/* literal */.eu)(resolved);
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

;// CONCATENATED MODULE: ./lib/iam/principal/service-request-keys.js

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
    const without = (0,condition_context/* context */._O)([...own, ...unclear.map((row) => [row.key, []])]);
    if (unclear.length === 0)
        return [without];
    return [without, (0,condition_context/* context */._O)([...own, ...unclear.map((row) => [row.key, [row.instead ?? '']])])];
}

;// CONCATENATED MODULE: ./lib/iam/principal/service-conditions.js





const MOST_SUSPECTS = 32;
function canSatisfy(conditions, service) {
    const [first, ...others] = serviceContexts(service, conditionKeys(conditions));
    return agreed([canSatisfyFrom(conditions, first), ...others.map((context) => canSatisfyFrom(conditions, context))]);
}
function mustSatisfy(conditions, service) {
    const [first, ...others] = serviceContexts(service, conditionKeys(conditions));
    return agreed([mustSatisfyFrom(conditions, first), ...others.map((context) => mustSatisfyFrom(conditions, context))]);
}
function mustSatisfyFrom(conditions, context) {
    const fares = conditions.map((by) => ({ is: isGiven(by, context) ? (0,condition_condition/* evaluate */._3)(by, context) : 'unknown', by, context }));
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
    const refusing = conditions.find((condition) => isGiven(condition, base) ? (0,condition_condition/* evaluate */._3)(condition, base) === false : refusesAnyValue(condition, base));
    if (refusing !== undefined)
        return { is: false, by: refusing, context: base };
    const found = satisfyingContext(conditions, base, { never: neverIn(base) });
    if (found !== null)
        return { is: true, context: found };
    const uses = new Map();
    for (const condition of conditions) {
        for (const key of conditionKeys([condition]))
            uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    const isFree = (condition) => uses.get(condition.key.toLowerCase()) === 1 && canHoldWhatever(condition, base);
    const rest = conditions.filter((condition) => !isFree(condition));
    const context = satisfyingContext(rest, base, { never: neverIn(base) });
    if (context !== null)
        return { is: true, context: new Map([...context, ...conditions.filter(isFree).map(shown)]) };
    const suspects = rest.slice(0, MOST_SUSPECTS);
    const by = suspects.find((condition) => satisfyingContext([condition], base, { never: neverIn(base) }) === null) ?? rest[0];
    return { is: 'unknown', context: base, ...(by !== undefined && { by }) };
}
function conditionKeys(conditions) {
    return new Set(conditions.flatMap((condition) => [condition.key.toLowerCase(), ...askedBy(condition)]));
}
function askedBy(condition) {
    return condition.values.flatMap(({ pieces }) => (0,variables/* variableKeys */.vR)(pieces));
}
function neverIn(base) {
    const [service = ''] = base.get('aws:principalservicename') ?? [];
    return (key) => isNeverCarried(key, service);
}
function isGiven(condition, base) {
    return [condition.key.toLowerCase(), ...askedBy(condition)].every((key) => base.has(key) || neverIn(base)(key));
}
function refusesAnyValue(condition, base) {
    const read = (0,condition_condition/* readOperator */.Tp)(condition.operator);
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
    return condition.values.every(({ pieces }) => (0,variables/* resolve */.hd)(pieces, asked, { wildcards: true }) === undefined);
}
function canHoldWhatever(condition, base) {
    const key = condition.key.toLowerCase();
    const operator = (0,condition_condition/* readOperator */.Tp)(condition.operator)?.operator;
    if (base.has(key) || neverIn(base)(key) || operator === undefined || operator === 'Null')
        return false;
    return condition.values.some(({ pieces }) => hasGap(pieces));
}
function hasGap(pieces) {
    return pieces.some((piece) => typeof piece !== 'string' && piece.stands !== 'variable');
}
function shown(condition) {
    const pieces = condition.values.find((value) => hasGap(value.pieces))?.pieces ?? [];
    return [
        condition.key.toLowerCase(),
        [pieces.map((piece) => (typeof piece === 'string' ? piece : `<${piece.name}>`)).join('')],
    ];
}

// EXTERNAL MODULE: ./lib/iam/principal/service-principal.js
var service_principal = __webpack_require__(6631);
// EXTERNAL MODULE: ./lib/iam/access/access.js
var access_access = __webpack_require__(5095);
// EXTERNAL MODULE: ./lib/iam/access/find-request.js + 24 modules
var find_request = __webpack_require__(3691);
;// CONCATENATED MODULE: ./lib/iam/principal/weigh-together.js




const MOST_CONDITIONS = 200;
function weighTogether(allows, denies, service, { partition, region }) {
    const conditions = [...allows, ...denies].flatMap(({ statement }) => statement.conditions);
    if (conditions.length > MOST_CONDITIONS)
        return { is: 'unknown' };
    const keys = conditionKeys(conditions);
    const free = new Set(conditions.filter((one) => isAlone(one, conditions)));
    const answers = serviceContexts(service, keys).map((given) => {
        const isFree = (condition) => free.has(condition) && canHoldWhatever(condition, given);
        const allowed = (0,access_access/* any */.bz)(allows.map((one, at) => requestsOf(one, `whether allow ${at} is about it`, isFree)));
        const denied = (0,access_access/* any */.bz)(denies.map((one, at) => requestsOf(one, `whether deny ${at} is about it`, () => false)));
        const universe = {
            principal: service,
            given,
            never: (key) => isNeverCarried(key, service),
            ...(partition !== undefined && { partition }),
            ...(region !== undefined && { region }),
        };
        const passing = (0,find_request/* findRequest */.R)((0,access_access/* all */.Q7)([allowed, (0,access_access/* not */.AU)(denied)]), universe);
        const failing = (0,find_request/* findRequest */.R)((0,access_access/* all */.Q7)([allowed, denied]), universe);
        if (passing.is === false)
            return answer(false, failing);
        return failing.is === false ? answer(true, passing) : { is: 'unknown' };
    });
    const [first = { is: 'unknown' }, ...others] = answers;
    return others.every(({ is }) => is === first.is) ? first : { is: 'unknown' };
}
function answer(is, { is: found, ...rest }) {
    return found === true && 'request' in rest ? { is, context: rest.request.context } : { is };
}
function requestsOf({ statement, certain }, perhaps, isFree) {
    const conditions = statement.conditions.filter((condition) => !isFree(condition));
    const { openConditions } = statement;
    const anything = { not: false, items: [{ pieces: ['*'] }] };
    const part = {
        effect: statement.effect,
        actions: anything,
        resources: anything,
        conditions,
        ...(openConditions !== undefined && { openConditions }),
    };
    return (0,access_access/* all */.Q7)([(0,access_access/* about */.Cv)(part), certain ? access_access/* everything */.YT : { is: 'unknown', name: perhaps }]);
}
function isAlone(condition, conditions) {
    const key = condition.key.toLowerCase();
    return conditions.every((other) => other === condition || !conditionKeys([other]).has(key));
}

;// CONCATENATED MODULE: ./lib/iam/principal/trust.js











function actionOf(service) {
    return isProvider(service) ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
}
function isProvider(service) {
    return requester/* webProviders */.Hl.includes(service);
}
function admits(trust, service, world = {}) {
    const own = trust.map((statement, index) => hold(statement, index, service, world));
    const control = (world.rcps ?? []).map((statement) => hold(statement, undefined, service, world));
    const allowing = own.filter(({ statement }) => statement.effect !== 'Deny');
    const denying = [...own, ...control].filter(({ statement }) => statement.effect !== 'Allow');
    const allowed = (0,kleene/* some */.zN)(allowing.map(({ is, statement }) => certainly(statement, is)));
    const apart = (0,kleene/* some */.zN)(denying.map(({ is, statement }) => certainly(statement, is)));
    const isOpen = apart === 'unknown' && allowed !== false && !isProvider(service);
    const together = isOpen ? joined(allowing, denying, service, world) : undefined;
    const denied = together === undefined || together.is === 'unknown' ? apart : (0,kleene/* not */.AU)(together.is);
    const more = world.open === undefined ? false : 'unknown';
    const is = (0,kleene/* every */.Si)([(0,kleene/* some */.zN)([allowed, more]), (0,kleene/* not */.AU)((0,kleene/* some */.zN)([denied, more]))]);
    const decided = explain(is, allowing, denying, allowed, denied, service);
    const decisive = together?.context ?? decided.part?.fare.context ?? emptyContext(service);
    const context = new Map([...decisive].filter(([, values]) => values.length > 0));
    return {
        is,
        ...(decided.part?.index !== undefined && { statement: decided.part.index }),
        why: decided.why,
        request: { principal: service, action: actionOf(service), resource: world.role ?? '', context },
    };
}
function joined(allowing, denying, service, world) {
    const isCertain = ({ statement, action, principal, resource }) => statement.effect !== 'unknown' && (0,kleene/* every */.Si)([action, principal, resource]) === true;
    const weighed = (parts) => parts.filter(({ is }) => is !== false).map((part) => ({ statement: part.statement, certain: isCertain(part) }));
    return weighTogether(weighed(allowing), weighed(denying), service, world);
}
function hold(statement, index, service, world) {
    const action = (0,iam_action/* actionsReach */.nq)(statement.actions, actionOf(service));
    const principal = (0,kleene/* some */.zN)([(0,principal_principal/* isAbout */.KH)(statement, service, world), ...elsewhere(statement, service, world)]);
    const resource = index === undefined ? isOnRole(statement, world.arn) : true;
    const apart = [action, principal, resource].includes(false);
    const fare = apart ? { is: 'unknown', context: emptyContext(service) } : fareOf(statement, service);
    const open = statement.openConditions === undefined ? [] : ['unknown'];
    const is = (0,kleene/* every */.Si)([action, principal, resource, fare.is, ...open]);
    return { index, statement, action, principal, resource, fare, is };
}
function elsewhere({ principals }, service, { partition, ...rest }) {
    if (service !== 'cognito-identity.amazonaws.com' || principals === undefined || principals.not)
        return [];
    const inGovCloud = partition === undefined ? 'unknown' : partition === 'aws-us-gov';
    const world = partition === undefined ? rest : { ...rest, partition };
    return principals.items.map(({ kind, pieces }) => {
        const written = kind === 'Federated' ? (0,variables/* literal */.eu)(pieces) : undefined;
        if (written === undefined)
            return false;
        return written === 'cognito-identity-us-gov.amazonaws.com' ? inGovCloud : (0,service_principal/* sameService */.L)(written, service, world);
    });
}
function fareOf({ effect, conditions }, service) {
    if (!isProvider(service))
        return (effect === 'Deny' ? mustSatisfy : canSatisfy)(conditions, service);
    const [by] = conditions;
    const is = by === undefined || effect === 'Allow' ? true : 'unknown';
    return { is, context: emptyContext(service), ...(by !== undefined && { by }) };
}
function emptyContext(service) {
    return isProvider(service) ? new Map() : serviceContexts(service, new Set())[0];
}
function isOnRole({ resources }, arn) {
    if (resources === undefined)
        return 'unknown';
    const role = arn ?? [{ stands: 'unknown', name: 'the role' }];
    if ((0,pattern_list/* listCovers */.z)(resources, role, arn_arn/* ARN_OPTIONS */.zV) === true)
        return true;
    return (0,pattern_list/* listReaches */.c)(resources, role, arn_arn/* ARN_OPTIONS */.zV) === false ? false : 'unknown';
}
function certainly(statement, is) {
    return statement.effect === 'unknown' && is !== false ? 'unknown' : is;
}
function explain(is, allowing, denying, allowed, denied, service) {
    if (denied === true) {
        const alone = denying.find((candidate) => candidate.is === true && candidate.statement.effect === 'Deny');
        const part = alone ?? denying.find((candidate) => candidate.is !== false);
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
        : {
            part,
            why: say(part.index === undefined ? 'a resource control policy' : `\`Statement[${part.index}]\` of the trust policy`),
        };
}
function refused(allowing, service) {
    const conditioned = allowing.find((part) => part.action !== false && part.principal !== false);
    if (conditioned !== undefined)
        return about(conditioned, () => `its ${on(conditioned.fare.by)} refuses a service`);
    const other = allowing.find((part) => part.principal === true);
    if (other !== undefined)
        return about(other, (at) => `${at} names \`${service}\`, but not for \`${actionOf(service)}\``);
    const names = (0,principal_principal/* listed */.KE)(allowing.map((part) => part.statement.principals));
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
        if (principals.items.some(principal_principal/* isEverybody */.Yf))
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
    const { use, policy, rcps } = fact;
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
    const { resource, arn } = role.identity;
    if (policy === undefined) {
        const cause = { kind: 'malformed', expression: 'no trust policy that can be seen', place: resource.place };
        return undecided(cause, 'its trust policy cannot be seen');
    }
    const { partition = resource.partition, region } = use.consumer;
    const world = {
        ...(partition !== undefined && { partition }),
        ...(region !== undefined && { region }),
        rcps: rcps.flatMap(({ statements }) => statements),
        arn,
    };
    const answers = services.map((service) => ({ service, ...trust_answer(policy, service, world) }));
    const best = answers.find(({ is }) => is === true) ?? answers.find(({ is }) => is === 'unknown') ?? answers[0];
    if (best === undefined)
        return { is: false, at: [], causes: [] };
    if (best.is === false && use.unsure && services.every((service) => use.services.includes(service))) {
        const why = 'which service it has to trust is not certain';
        return undecided({ kind: 'undecided', expression: why, place }, why);
    }
    const at = [{ place, shown: resource.address }];
    const why = use.because === undefined ? best.why : `${best.why}, and ${use.because.resource.address} has that service run it`;
    if (best.is === true)
        return { is: true, at, causes: [], why };
    if (best.is === false) {
        const { principal, action, context } = best.request;
        const refused = {
            principal,
            action,
            resource: resource.address,
            context: Object.fromEntries((0,condition_context/* spell */.lO)(context, spellings(policy))),
            allowed: false,
        };
        return { is: false, at, causes: [], why, refused };
    }
    const causes = policy.statements.flatMap(model_causes/* causesIn */.MC);
    const vague = { kind: 'undecided', expression: best.why, place: resource.place };
    return { is: 'unknown', at, causes: causes.length > 0 ? causes : [vague], why: best.why };
}
const answered = new WeakMap();
function trust_answer(policy, service, world) {
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
    const offences = list
        .filter((truth) => truth.is === is || truth.is === 'unknown')
        .flatMap((one) => one.offences ?? []);
    const why = reasons.find((truth) => truth.why !== undefined)?.why;
    const refused = reasons.find((truth) => truth.refused !== undefined)?.refused;
    return {
        is,
        at: reasons.flatMap((truth) => truth.at),
        causes: reasons.flatMap((truth) => truth.causes),
        ...(holding !== undefined && { action: holding }),
        ...(offences.length > 0 && { offences }),
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
            return any(texts(resolve(argument)).map((action) => reachAction(fact, action)));
        case 'actions cover':
            return any(texts(resolve(argument)).map((action) => coverAction(fact, action)));
        case 'arns reach':
            return any(texts(resolve(argument)).map((arn) => onList(fact, (patterns) => (0,arn_arn/* resourcesReach */.No)(patterns, arn))));
        case 'arns cover':
            return any(texts(resolve(argument)).map((arn) => onList(fact, (patterns) => (0,arn_arn/* resourcesCover */.DP)(patterns, arn))));
        case 'arns every':
        case 'arns some':
        case 'arns none':
            return onElements(fact, operator, argument, resolve);
        case 'trust admits':
            return admitsAny(fact, texts(resolve(argument)));
    }
    throw new Error(`the schema let through \`${operator}\` on ${fact.type}`);
}
function wantedOf(asked) {
    return (typeof asked === 'object' && 'in' in asked ? asked.in : asked);
}
function texts(values) {
    return values.map(String);
}
function scalar(fact, wanted) {
    if (fact.cause !== undefined)
        return { is: 'unknown', at: [{ place: fact.place, shown: fact.cause.expression }], causes: [fact.cause] };
    return { is: fact.value !== undefined && wanted.includes(fact.value), at: [], causes: [] };
}
function reachAction(fact, action) {
    const truth = onPatterns(fact.patterns, (patterns) => (0,iam_action/* actionsReach */.nq)(patterns, action));
    if (truth.is === true && fact.effectCause !== undefined) {
        return {
            is: 'unknown',
            at: [{ place: fact.patterns.place, shown: fact.effectCause.expression }],
            causes: [fact.effectCause],
            action,
        };
    }
    return truth.is === false ? truth : { ...truth, action };
}
function coverAction(fact, action) {
    const truth = onPatterns(fact.patterns, (patterns) => (0,iam_action/* actionsCover */.VD)(patterns, action));
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
function onElements(fact, operator, asked, resolve) {
    const { patterns } = fact;
    if (patterns === undefined)
        return withoutResource(fact);
    const clause = clauseOf(asked, resolve);
    const judged = operators_elements(patterns, fact, clause);
    const part = { key: JSON.stringify([operator, clause]), ...(clause.want && { kind: clause.want }) };
    if (operator === 'some')
        return any(judged.map((one) => offending(one, part)));
    if (operator === 'none')
        return truth_all(judged.map((one) => offending({ ...one, truth: negate(one.truth) }, part)));
    const wouldDo = (pieces) => (0,kleene/* every */.Si)(asksOf(clause).map((ask) => ask({ pieces })));
    const inEvery = { ...part, wouldDo };
    return truth_all(judged.map((one) => offending(one, inEvery)));
}
function offending({ truth, resources }, asked) {
    const { is, at } = truth;
    const [evidence] = at;
    if (is === true || evidence === undefined)
        return truth;
    return { ...truth, offences: [{ is, at: evidence, resources, asked }] };
}
function clauseOf({ arn, literal, within }, resolve) {
    const read = {};
    if (arn !== undefined)
        read.want = wantOf(arn, resolve);
    if (literal !== undefined)
        read.literal = literal;
    if (within !== undefined)
        read.within = texts(resolve(within)).map((text) => [text]);
    return read;
}
function wantOf({ service, type, ...asked }, resolve) {
    const [name] = resolve(asked.name ?? 'prefix');
    const [minPrefix] = resolve(asked.min_prefix ?? 1);
    return {
        service,
        type,
        name: name === 'literal' ? 'literal' : 'prefix',
        minPrefix: Math.max(1, Number(minPrefix)),
    };
}
function asksOf({ want, literal, within }) {
    const asks = [];
    if (want !== undefined)
        asks.push(({ pieces }) => namedArn(pieces, want));
    if (literal !== undefined)
        asks.push((element) => (literal ? isLiteral(element) : (0,kleene/* not */.AU)(isLiteral(element))));
    if (within !== undefined)
        asks.push(({ pieces }) => (0,pattern/* covers */.hU)(within, pieces, { colons: true }));
    return asks;
}
function operators_elements(patterns, { own }, clause) {
    const { want, ...others } = clause;
    const asks = asksOf(patterns.not ? others : clause);
    if (patterns.not) {
        const left = want === undefined ? [] : namedElements(patterns, want, own).map(({ is }) => is);
        return [whole(patterns, (0,kleene/* every */.Si)([...left, ...asks.map(() => false)]), causesOf(patterns))];
    }
    const judged = patterns.items.map((element) => {
        const is = (0,kleene/* every */.Si)(asks.map((ask) => ask(element)));
        return { truth: operators_about(element, is, patterns), resources: { ...alone(patterns), items: [element] } };
    });
    return patterns.open === undefined ? judged : [...judged, whole(patterns, 'unknown', [patterns.open])];
}
function alone({ not: is, place }) {
    return { not: is, items: [], place };
}
function whole(patterns, is, causes) {
    const at = [{ place: patterns.place, shown: showAll(patterns) }];
    return { truth: { is, at, causes: is === 'unknown' ? causes : [] }, resources: patterns };
}
function isLiteral({ pieces }) {
    if (pieces.some((piece) => (typeof piece === 'string' ? /[*?]/.test(piece) : piece.stands === 'variable')))
        return false;
    return pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown') ? 'unknown' : true;
}
function operators_about(element, is, patterns) {
    if (is !== 'unknown')
        return { is, at: [evidence(element)], causes: [] };
    return { is, at: [evidence(element)], causes: element.cause === undefined ? causesOf(patterns) : [element.cause] };
}

;// CONCATENATED MODULE: ./lib/engine/evaluate.js


function evaluate(rule, params, subject) {
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

;// CONCATENATED MODULE: ./lib/engine/fingerprint.js


function fingerprint(rule, framework, address, subject, mask) {
    const offending = subject.each === 'role-use' ? roleUse(subject.use, mask) : statement(subject.policy, subject.statement, mask);
    const parts = withoutIndexes(JSON.stringify([rule, framework, mask(address), ...offending]));
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(parts).digest('hex').slice(0, 32);
}
function withoutIndexes(text) {
    return text.replaceAll(/\[\d+\]/g, '');
}
function statement(policy, { effect, actions, resources, principals, conditions }, mask) {
    const limits = conditions.map(({ operator, key, values }) => {
        const isSecret = values.some(({ value }) => value.sensitive);
        return [mask(operator), isSecret ? '(sensitive)' : mask(key), fingerprint_texts({ items: values }, mask)];
    });
    const asked = principals?.items.map(({ kind, value }) => `${mask(kind)} ${mask((0,show/* show */.WU)(value))}`).sort();
    const granted = [list(actions, mask), resources && list(resources, mask)];
    return [policy.as, effect, ...granted, asked, principals?.not, limits.sort()];
}
function list(patterns, mask) {
    const { not, open } = patterns;
    return [not, fingerprint_texts(patterns, mask), open && mask(open.expression)];
}
function fingerprint_texts({ items }, mask) {
    return items.map(({ value }) => mask((0,show/* show */.WU)(value))).sort();
}
function roleUse({ role, services, value, place }, mask) {
    const handed = role.is === 'inside' ? role.identity.resource.address : (0,show/* show */.WU)(value);
    return [mask(handed), services, mask((0,input_place/* showRoute */.n)(place.route))];
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
    const found = some([...new Set(at.map(({ shown }) => `\`${shown}\``))]);
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
    const because = some([...new Set(causes.map(show/* showCause */.fS))], 2);
    if (subject.each !== 'role-use')
        return `undecided: ${because}`;
    const { consumer, services } = subject.use;
    return `undecided whether the role that ${consumer.address} hands over trusts ${services.join(' or ')}: ${because}`;
}
function some(texts, limit = 3) {
    const shown = texts.slice(0, limit).join(', ');
    return texts.length > limit ? `${shown} and ${texts.length - limit} more` : shown;
}
function distinct(causes) {
    const seen = new Map(causes.map((cause) => [`${cause.kind} ${cause.expression}`, cause]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./lib/engine/questions.js

const MOST = 400_000;
const MOST_LOOKS = 2_000_000;
class Questions {
    answers = new Map();
    numbers = new WeakMap();
    numbersOfTexts = new Map();
    left = MOST;
    looks = MOST_LOOKS;
    spend() {
        this.looks -= 1;
        return this.looks >= 0;
    }
    numberOf(statement) {
        const known = this.numbers.get(statement);
        if (known !== undefined)
            return known;
        const text = textOf(statement);
        const number = this.numbersOfTexts.get(text) ?? this.numbersOfTexts.size;
        this.numbersOfTexts.set(text, number);
        this.numbers.set(statement, number);
        return number;
    }
    ask(key, size, access, universe) {
        const known = this.answers.get(key);
        if (known !== undefined)
            return known;
        this.left -= 1 + size;
        if (this.left < 0)
            return { is: 'unknown', why: 'there are too many policies to weigh them all' };
        const found = (0,find_request/* findRequest */.R)(access, universe);
        this.answers.set(key, found);
        return found;
    }
}
function textOf({ effect, actions, resources, conditions, openConditions }) {
    const list = (patterns) => patterns && [patterns.not, patterns.open !== undefined, patterns.items.map(({ pieces }) => pieces)];
    return JSON.stringify([
        effect,
        list(actions),
        list(resources),
        conditions.map(({ operator, key, values, open }) => [
            operator,
            key,
            open !== undefined,
            values.map((one) => one.pieces),
        ]),
        openConditions !== undefined,
    ]);
}

// EXTERNAL MODULE: ./lib/engine/related.js
var related = __webpack_require__(4200);
// EXTERNAL MODULE: ./lib/engine/subjects.js
var subjects = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/engine/home.js
var engine_home = __webpack_require__(6292);
// EXTERNAL MODULE: ./lib/iam/access/policies.js
var policies = __webpack_require__(2699);
;// CONCATENATED MODULE: ./lib/engine/limits.js




const noLimits = { access: access_access/* everything */.YT, narrowing: [], statements: [], key: '', causes: [] };
const MOST_DENIES = 200;
const MOST_CAUSES = 100;
function limitsOf({ denies, boundaries }, scps, action, budget, questions) {
    const parts = new Map();
    const statements = [];
    const narrowing = [];
    const causes = [];
    const add = ({ key, set, of, narrows, why }) => {
        if (parts.has(key))
            return;
        parts.set(key, set());
        for (const statement of of) {
            statements.push(statement);
            if (narrows)
                narrowing.push(statement);
        }
        if (causes.length < MOST_CAUSES)
            causes.push(...why());
    };
    const isAbout = (statement) => reaches(statement, action) !== false;
    for (const boundary of boundaries)
        add(partOfBoundary(boundary, isAbout, questions));
    for (const level of scps)
        add(partOfLevel(level, isAbout, questions));
    for (const deny of denies) {
        budget.left -= 1;
        if (!questions.spend() || budget.left < 0 || parts.size >= MOST_DENIES) {
            add(partNotWeighed(deny));
            break;
        }
        const statement = asHeld(deny.statement);
        if (isAbout(statement))
            add(partOfDeny(statement, deny.loose, questions.numberOf(statement)));
    }
    return { access: (0,access_access/* all */.Q7)([...parts.values()]), narrowing, statements, key: [...parts.keys()].sort().join('; '), causes };
}
function partOfDeny(statement, loose, number) {
    const part = { of: [statement], narrows: loose === undefined };
    const denied = () => (0,policies/* deniedBy */.ny)({ statements: [statement] });
    if (loose === undefined) {
        return { ...part, key: `not ${number}`, set: () => (0,access_access/* not */.AU)(denied()), why: () => (0,model_causes/* causesIn */.MC)(statement) };
    }
    const has = { is: 'unknown', name: `whether there is ${number}` };
    const why = () => [loose, ...(0,model_causes/* causesIn */.MC)(statement)];
    return { ...part, key: `perhaps not ${number}`, set: () => (0,access_access/* not */.AU)((0,access_access/* all */.Q7)([has, denied()])), why };
}
function partNotWeighed({ statement: { place }, policy: { on } }) {
    const expression = `there are too many statements that may deny it; that at ${on.address} and others were not weighed`;
    const cause = { kind: 'undecided', expression, place };
    const set = { is: 'unknown', name: 'statements that are not weighed' };
    return { key: 'more', set: () => set, of: [], narrows: false, why: () => [cause] };
}
function partOfBoundary(boundary, isAbout, questions) {
    if ('cause' in boundary) {
        const set = { is: 'unknown', name: 'what a boundary allows that is not known' };
        return { key: 'a boundary', set: () => set, of: [], narrows: false, why: () => [boundary.cause] };
    }
    const of = boundary.policy.statements.map(asHeld).filter(isAbout);
    return {
        key: `within ${of.map((one) => questions.numberOf(one))}`,
        set: () => (0,access_access/* all */.Q7)([(0,policies/* allowedBy */.Q)({ statements: of }), (0,access_access/* not */.AU)((0,policies/* deniedBy */.ny)({ statements: of }))]),
        of,
        narrows: true,
        why: () => of.flatMap(model_causes/* causesIn */.MC),
    };
}
function partOfLevel({ statements }, isAbout, questions) {
    const of = statements.filter(isAbout);
    const full = !statements.some(({ effect }) => effect === 'Allow');
    const allowed = () => (full ? access_access/* everything */.YT : (0,policies/* allowedBy */.Q)({ statements: of }));
    return {
        key: `${full ? 'all but' : 'within'} ${of.map((one) => questions.numberOf(one))}`,
        set: () => (0,access_access/* all */.Q7)([allowed(), (0,access_access/* not */.AU)((0,policies/* deniedBy */.ny)({ statements: of }))]),
        of,
        narrows: true,
        why: () => [],
    };
}
const held = new WeakMap();
function asHeld(statement) {
    if (statement.principals === undefined)
        return statement;
    const known = held.get(statement);
    if (known !== undefined)
        return known;
    const { principals: _, ...rest } = statement;
    const malformed = { kind: 'malformed', expression: 'a `Principal` in an identity policy', place: rest.place };
    const made = { ...rest, openConditions: rest.openConditions ?? malformed };
    held.set(statement, made);
    return made;
}
function letThroughByName({ narrowing }, wouldDo) {
    const sets = narrowing.flatMap((statement) => {
        const { resources, effect } = statement;
        if (resources === undefined || effect === 'unknown' || resources.not !== (effect === 'Deny'))
            return [];
        const about = resources.items.map((item) => ({ item, is: wouldDo(item.pieces) }));
        const part = (wanted) => about.filter(({ is }) => is === wanted).map(({ item }) => item);
        return [narrowed(statement, part(true)), perhaps(narrowed(statement, part('unknown')))].filter((set) => set !== undefined);
    });
    return (0,access_access/* any */.bz)(sets);
}
function narrowed(statement, items) {
    return items.length === 0 ? undefined : (0,access_access/* about */.Cv)({ ...statement, resources: { not: false, items } });
}
function perhaps(set) {
    return set && (0,access_access/* all */.Q7)([set, { is: 'unknown', name: 'whether that element would do' }]);
}
const reached = new WeakMap();
function reaches(statement, action) {
    const known = reached.get(statement) ?? new Map();
    reached.set(statement, known);
    const answer = known.get(action) ?? (0,iam_action/* actionsReach */.nq)(statement.actions, action);
    known.set(action, answer);
    return answer;
}

;// CONCATENATED MODULE: ./lib/engine/not-known.js

function withoutKnowing(access, keys) {
    switch (access.is) {
        case 'statement':
            return { is: 'statement', statement: blurred(access.statement, keys) };
        case 'not':
            return { is: 'not', of: withoutKnowing(access.of, keys) };
        case 'unknown':
            return access;
        default:
            return { is: access.is, of: access.of.map((one) => withoutKnowing(one, keys)) };
    }
}
function blurred(statement, keys) {
    const { conditions, resources } = statement;
    const left = conditions.filter(({ key, values }) => !keys.has(key.toLowerCase()) && !values.some(asksFor(keys)));
    return {
        ...statement,
        ...(resources?.items.some(asksFor(keys)) === true && { resources: blurredList(resources, keys) }),
        conditions: left,
        ...(left.length < conditions.length && { openConditions: true }),
    };
}
function blurredList(patterns, keys) {
    const any = { stands: 'unknown', name: 'what only the request knows' };
    return {
        ...patterns,
        items: patterns.items.map((item) => (asksFor(keys)(item) ? { ...item, pieces: [any] } : item)),
    };
}
function asksFor(keys) {
    return ({ pieces }) => (0,variables/* variableKeys */.vR)(pieces).some((key) => keys.has(key));
}

// EXTERNAL MODULE: ./lib/engine/subject.js
var subject = __webpack_require__(8591);
// EXTERNAL MODULE: ./lib/engine/witness.js
var engine_witness = __webpack_require__(3072);
;// CONCATENATED MODULE: ./lib/engine/weigh.js










const MOST_LIMITS = 5_000;
const weigh_MOST_CAUSES = 20;
const MOST_ELEMENTS = 8;
function weigh(grant, truth, questions) {
    const offences = truth.offences ?? [wholeOf(grant.statement)];
    const certain = truth.is === false ? offences.filter(({ is }) => is === false) : [];
    const found = certain.length > 0 ? weigh_search(grant, truth, certain, questions) : { is: true };
    if (found.is !== true)
        return found;
    const rest = offences.filter((offence) => !certain.includes(offence));
    const left = rest.length > 0 ? weigh_search(grant, truth, rest, questions) : { is: true };
    if (left.is === true)
        return left;
    const causes = truth.causes.length > 0 ? truth.causes : (0,model_causes/* causesIn */.MC)(grant.statement);
    return { is: 'unknown', causes: left.is === 'unknown' && causes.length === 0 ? left.causes : causes };
}
function wholeOf({ resources, place }) {
    const anything = { not: true, items: [], place };
    return { is: false, at: { place, shown: '' }, resources: resources ?? anything, asked: { key: '' } };
}
function weigh_search(grant, truth, offences, questions) {
    const budget = { left: MOST_LIMITS };
    const causes = [];
    const action = truth.action ?? '*';
    for (const holder of grant.holders()) {
        budget.left -= 1;
        const limits = limitsOf(holder, grant.scps, action, budget, questions);
        const weighing = { grant, holder, action, limits, questions };
        const isFree = limits.key === '' && grant.statement.conditions.length === 0;
        const found = truth.is === 'unknown' && isFree ? unlimited(grant) : inEveryHome(weighing, offences);
        if (found.is === true)
            return failure(weighing, offences, found);
        if (found.is === 'unknown' && causes.length < weigh_MOST_CAUSES)
            causes.push(...found.causes);
        if (budget.left > 0)
            continue;
        const expression = 'there are too many who hold it to look at them all';
        causes.push({ kind: 'undecided', expression, place: grant.statement.place });
        break;
    }
    return causes.length === 0 ? { is: true } : { is: 'unknown', causes: causes.slice(0, weigh_MOST_CAUSES) };
}
function unlimited({ statement }) {
    const vague = {
        kind: 'undecided',
        expression: 'what the statement allows is not known',
        place: statement.place,
    };
    return { is: 'unknown', causes: [vague] };
}
function inEveryHome(weighing, offences) {
    const { grant, limits } = weighing;
    const { statement, policy } = grant;
    const undecided = (expression) => {
        const causes = [...(0,model_causes/* causesIn */.MC)(statement), ...limits.causes];
        const vague = { kind: 'undecided', expression, place: statement.place };
        return { is: 'unknown', causes: causes.length > 0 ? causes : [vague] };
    };
    const homes = (0,engine_home/* homesOf */.YI)([...ownStatements(grant, offences), ...limits.statements], (0,subject/* ownAccountOf */.f)(policy.on));
    if (homes === undefined)
        return undecided('it depends on the account, and the policies name too many');
    const reached = homes
        .map(({ named, ...home }) => ({ named, home, found: ask(weighing, offences, home) }))
        .filter(({ home, found }) => found.is !== false || weigh_reaches(weighing, offences, home));
    const anywhere = () => [{ named: true, home: undefined, found: ask(weighing, offences, undefined) }];
    const answers = reached.length > 0 ? reached : anywhere();
    const hits = answers.flatMap(({ home, named, found }) => (found.is === true ? [{ ...found, home, named }] : []));
    const shown = hits.find(({ named }) => named) ?? (hits.length === answers.length ? hits[0] : undefined);
    if (shown !== undefined)
        return shown;
    const vague = answers.map(({ found }) => found).find(({ is }) => is === 'unknown');
    if (vague?.is === 'unknown')
        return undecided(vague.why);
    return hits.length === 0
        ? { is: false }
        : undecided('it depends on the account that it is used in, which is not known');
}
function weigh_reaches(weighing, offences, home) {
    const holder = { ...weighing.holder, principal: undefined };
    return ask({ ...weighing, holder, limits: noLimits }, offences, home).is !== false;
}
function ask(weighing, offences, home) {
    const { grant, holder, action, limits, questions } = weighing;
    const groups = groupsOf(offences);
    const own = groups.map(({ resources }) => ownStatement(grant, resources));
    const sets = groups.map(({ asked: { kind, wouldDo } }, at) => {
        const byName = wouldDo === undefined ? [] : [(0,access_access/* not */.AU)(letThroughByName(limits, wouldDo))];
        const statement = own[at] ?? grant.statement;
        return (0,access_access/* all */.Q7)([(0,engine_home/* spaceOf */.UN)(action, kind, home), (0,access_access/* about */.Cv)(statement), ...byName]);
    });
    const statements = [...own, ...limits.statements];
    const keys = (0,engine_witness/* keysIn */.q7)(statements);
    const universe = home === undefined ? {} : (0,engine_home/* knownOf */.bz)(holder.principal, home, keys);
    const access = (0,access_access/* all */.Q7)([(0,access_access/* any */.bz)(sets), limits.access]);
    const asked = groups.map((group, at) => [group.asked.key, questions.numberOf(own[at] ?? grant.statement)]);
    const key = JSON.stringify([asked, action, limits.key, home, universe.principal, [...(universe.given ?? [])]]);
    const possible = questions.ask(key, statements.length, access, universe);
    const hidden = (0,engine_home/* notKnownOf */.UH)(holder.principal, home, universe).filter((one) => keys.has(one.toLowerCase()));
    if (possible.is !== true)
        return possible;
    const set = hidden.length === 0 ? access : withoutKnowing(access, lowerCased(hidden));
    const found = hidden.length === 0 ? possible : questions.ask(`${hidden} ${key}`, statements.length, set, universe);
    if (found.is !== true)
        return { is: 'unknown', why: dependsOn(hidden, holder) };
    const kind = groups[0]?.asked.kind;
    const resources = groups.map((group) => group.resources);
    const actions = [{ not: false, items: [{ pieces: [action] }] }, grant.statement.actions];
    const why = `only requests on what no ${kind?.type} can be called were found`;
    return (0,engine_witness/* readableRequest */.QI)(found, set, universe, { kind, home, resources, actions }) ?? { is: 'unknown', why };
}
function lowerCased(keys) {
    return new Set(keys.map((key) => key.toLowerCase()));
}
function dependsOn(keys, { principal }) {
    const shown = keys.map((key) => `\`${key}\``).join(' and ');
    return `it depends on ${shown} of ${principal?.resource.address}, which is not known`;
}
function groupsOf(offences) {
    const groups = new Map();
    for (const { asked, resources } of offences) {
        const key = `${resources.not} ${asked.key}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { asked, lists: [resources] });
        else
            group.lists.push(resources);
    }
    return [...groups.values()].map(({ asked, lists }) => {
        const [first] = lists;
        if (first === undefined)
            throw new Error('a group has one at least');
        const open = lists.find((list) => list.open !== undefined)?.open;
        const items = lists.flatMap((list) => list.items);
        return { asked, resources: { ...first, items, ...(open !== undefined && { open }) } };
    });
}
function ownStatements(grant, offences) {
    return groupsOf(offences).map(({ resources }) => ownStatement(grant, resources));
}
function ownStatement({ statement }, resources) {
    const held = asHeld(statement);
    return held.resources === undefined ? held : { ...held, resources };
}
function failure(weighing, offences, first) {
    const at = [];
    let rest = offences;
    let found = first;
    for (let searches = 1; found.is === true; searches += 1) {
        const { resource } = found.request;
        const is = (offence) => (0,arn_arn/* resourcesReach */.No)(offence.resources, (0,variables/* literally */.Dk)(resource)) !== false;
        const shown = rest.filter(is);
        at.push(...shown.map((offence) => offence.at));
        rest = rest.filter((offence) => !is(offence));
        if (shown.length === 0 || rest.length === 0 || searches === MOST_ELEMENTS)
            break;
        found = ask(weighing, rest, first.home);
    }
    const order = offences.map((offence) => offence.at).filter((one) => at.includes(one));
    const { grant, holder, limits, action: asked } = weighing;
    const action = (0,glob/* hasWildcard */.rl)(asked) ? first.request.action : asked;
    const principal = holder.principal?.resource.address ?? `whoever holds ${grant.policy.on.address}`;
    const shown = (0,engine_witness/* asRequest */.St)({ ...first.request, principal, action }, [grant.statement, ...limits.statements]);
    const witness = (0,glob/* hasWildcard */.rl)(asked) ? shown : { ...shown, action };
    return { is: false, witness, at: order };
}

;// CONCATENATED MODULE: ./lib/engine/judge.js










function judge_judge(rules, world) {
    const verdicts = { pass: 0, fail: 0, unknown: 0 };
    const judged = [];
    const mask = (0,engine_mask/* masker */.K)(world.document.secrets);
    for (const active of rules) {
        const questions = new Questions();
        for (const subject of (0,subjects/* subjectsOf */.Z)(world, active.rule.each)) {
            const outcome = decide(active, subject, questions);
            if (outcome === undefined)
                continue;
            const verdict = outcome.truth.is === true ? 'pass' : outcome.truth.is === false ? 'fail' : 'unknown';
            verdicts[verdict] += 1;
            if (verdict === 'pass' || (verdict === 'unknown' && active.unknown === 'ignore'))
                continue;
            judged.push({ finding: masked(findingOf(active, subject, outcome, verdict, world, mask), mask), subject });
        }
    }
    return { verdicts, judged };
}
function decide({ rule, params }, subject, questions = new Questions()) {
    const truth = evaluate(rule, params, subject);
    if (truth === undefined || truth.is === true)
        return truth && { truth, witness: null };
    if (subject.each === 'role-use')
        return { truth, witness: truth.refused ?? null };
    if (subject.each !== 'grant')
        return { truth, witness: null };
    const weighed = weigh(subject, truth, questions);
    if (weighed.is === true)
        return { truth: truths.yes, witness: null };
    if (weighed.is === 'unknown')
        return { truth: { ...truth, ...weighed }, witness: null };
    const at = weighed.at.length > 0 && truth.offences !== undefined ? weighed.at : truth.at;
    return { truth: { ...truth, at }, witness: weighed.witness };
}
function findingOf(active, subject, { truth, witness }, verdict, world, mask) {
    const { rule, severity, unknown } = active;
    const on = subject.each === 'role-use' ? subject.use.consumer : subject.policy.on;
    const { document } = world;
    const place = placeOf(truth.at, subject, on);
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
        fingerprint: fingerprint(rule.id, document.framework, on.address, subject, mask),
        when: on.when,
        place,
        related: [...(0,related/* around */.m)(place, on), ...relatedTo(subject, world, place)],
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
function relatedTo(subject, world, at) {
    const related = [];
    if (subject.each !== 'role-use') {
        const { document } = subject.policy;
        if (document !== undefined && !(0,input_place/* isWithin */.U)(at, document.place))
            related.push({ note: 'the policy document', resource: document.address, place: document.place });
        return related;
    }
    const { through, role, because } = subject.use;
    if (through !== undefined)
        related.push({ note: 'the instance profile', resource: through.address, place: through.place });
    if (because !== undefined) {
        const { resource, place } = because;
        const own = place.span === undefined ? { ...resource.place, route: place.route } : place;
        related.push({ note: 'the association that has it run there', resource: resource.address, place: own });
    }
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
/* harmony export */   $: () => (/* binding */ replacer),
/* harmony export */   K: () => (/* binding */ masker)
/* harmony export */ });
/* harmony import */ var _input_plain_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1331);

const SHORTEST = 4;
const JSON_START = /^\s*[{[]/;
const PARTS = /[\r\n*?]+|\$\{|\}/;
const WRITTEN_OTHERWISE = /["\\<>&$%\p{Cc}\u2028\u2029]/u;
const START = 4;
const LONG_START = 64;
const MANY = 16;
function masker(secrets, mask = () => '(sensitive)') {
    const given = new Set(secrets.filter(Boolean).map(lowerCase));
    if (given.size === 0)
        return (text) => text;
    const whole = new Set([...given].filter((secret) => secret.length < SHORTEST));
    const parts = [...given].flatMap((secret) => (whole.has(secret) ? [`\`${secret}\``] : spellings(secret)));
    const inParts = replacer(parts, mask, lowerCase);
    return (text) => (text.length < SHORTEST && whole.has(lowerCase(text)) ? mask(text.length) : inParts(text));
}
function lowerCase(text) {
    if (/^[\0-\x7f]*$/.test(text))
        return text.toLowerCase();
    return text.replace(/./gsu, (letter) => {
        const lower = letter.toLowerCase();
        return lower.length === letter.length ? lower : letter;
    });
}
function spellings(secret) {
    const parts = JSON_START.test(secret) ? [] : secret.split(PARTS).map((part) => part.trim());
    const texts = [secret, ...parts.filter((part) => part.length >= SHORTEST && !(0,_input_plain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainPart */ .uN)(part))];
    return texts.flatMap((text) => {
        if (!WRITTEN_OTHERWISE.test(text))
            return [text];
        const json = inJson(text);
        return [text, json, inGoJson(json), inJson(json), inHcl(text), inHcl(json)];
    });
}
function inJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
function inGoJson(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function inHcl(text) {
    return text.replace(/[$%]\{/g, (start) => start[0] + start);
}
function replacer(secrets, mask, fold = (text) => text) {
    const byStart = groupBy([...new Set(secrets.map(fold))].filter(Boolean), (secret) => secret.slice(0, START));
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
        const folded = fold(text);
        let masked = '';
        let from = 0;
        for (let at = 0; at < text.length; at += 1) {
            const start = at;
            let end = endOf(folded, at);
            if (end === start)
                continue;
            while (at + 1 < end) {
                at += 1;
                end = Math.max(end, endOf(folded, at));
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

/***/ 4200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ around)
/* harmony export */ });
/* harmony import */ var _input_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2872);

function around(place, on) {
    const related = [];
    if (place.origin !== undefined) {
        const { origin, route } = place;
        related.push({ note: 'where the text stands', resource: on.address, place: { ...origin, route } });
    }
    if (place.span !== undefined && on.place.span !== undefined && !(0,_input_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .U)(place, on.place)) {
        related.push({
            note: 'the resource that has it',
            resource: on.address,
            place: { ...on.place, route: place.route },
        });
    }
    return related;
}


/***/ }),

/***/ 8591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ownAccountOf)
/* harmony export */ });
function ownAccountOf(resource) {
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
                yield { each, policy, statement, holders, scps: world.scps, facts: grantFacts(policy, statement) };
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
        resources: { type: 'arns', patterns: statement.resources, place, own: (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .ownAccountOf */ .f)(policy.on) },
    };
}
function grantFacts(policy, statement) {
    const { place, effectCause } = statement;
    return {
        actions: { type: 'actions', patterns: statement.actions, ...(effectCause !== undefined && { effectCause }) },
        resources: { type: 'arns', patterns: statement.resources, place, own: (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .ownAccountOf */ .f)(policy.on) },
    };
}
function roleUseFacts(use, world) {
    const policy = use.role.is === 'inside' ? world.trust.get(use.role.identity.resource.address) : undefined;
    return {
        consumer_type: { type: 'scalar', value: use.consumer.type, place: use.consumer.place },
        services: { type: 'list', values: use.services },
        trust: { type: 'trust', use, policy, rcps: world.rcps },
    };
}


/***/ }),

/***/ 3072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ readableRequest),
/* harmony export */   St: () => (/* binding */ asRequest),
/* harmony export */   q7: () => (/* binding */ keysIn)
/* harmony export */ });
/* harmony import */ var _iam_access_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);
/* harmony import */ var _iam_access_fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(136);
/* harmony import */ var _iam_arn_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8853);
/* harmony import */ var _iam_arn_arn_space_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6238);
/* harmony import */ var _iam_condition_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8083);
/* harmony import */ var _iam_condition_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3781);
/* harmony import */ var _iam_text_example_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2770);
/* harmony import */ var _iam_text_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1376);
/* harmony import */ var _iam_text_pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4202);
/* harmony import */ var _iam_text_subsets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3263);










const MATCH_BUDGET = 1_000_000;
function readableRequest({ request, ...found }, access, universe, { kind, home, resources, actions }) {
    const set = (0,_iam_access_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .fillHome */ .bI)(access, universe);
    const fits = (changed) => (0,_iam_access_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .g)(set, { ...request, ...changed }, universe) === true;
    const named = automata(actions, request.action, { ignoreCase: true });
    const action = (0,_iam_text_example_js__WEBPACK_IMPORTED_MODULE_5__/* .exampleOf */ .Ql)(named, [], _iam_text_example_js__WEBPACK_IMPORTED_MODULE_5__/* .FILLERS */ .YV, (one) => fits({ action: one })) ?? request.action;
    if (kind === undefined)
        return { ...found, request: { ...request, action } };
    const spaces = (0,_iam_arn_arn_space_js__WEBPACK_IMPORTED_MODULE_3__/* .arnSpace */ .u)(kind, home ?? { partition: 'any', account: 'any' });
    const within = automata(resources, request.resource, _iam_arn_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .ARN_OPTIONS */ .zV);
    const words = _iam_text_example_js__WEBPACK_IMPORTED_MODULE_5__/* .FILLERS */ .YV.map((word) => `${word}-${kind.type}`);
    for (const space of spaces) {
        const resource = (0,_iam_text_example_js__WEBPACK_IMPORTED_MODULE_5__/* .exampleOf */ .Ql)([...within, space], [], words, (one) => fits({ action, resource: one }));
        if (resource !== null)
            return { ...found, request: { ...request, action, resource } };
    }
    const can = (0,_iam_text_subsets_js__WEBPACK_IMPORTED_MODULE_8__/* .accepts */ .G)(spaces, (0,_iam_text_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .letters */ .Mm)(request.resource, _iam_arn_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .ARN_OPTIONS */ .zV), MATCH_BUDGET) === true;
    return can ? { ...found, request: { ...request, action } } : undefined;
}
function automata(lists, text, options) {
    const elements = lists.flatMap(({ not, items }) => not ? [] : items.filter(({ pieces }) => (0,_iam_text_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .matches */ .cK)(pieces, text, options) !== false).slice(0, 1));
    return (0,_iam_text_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .compileAll */ .zv)(elements.map(({ pieces }) => pieces), options, _iam_text_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .WIDEST */ .np);
}
function keysIn(statements) {
    return new Set([...spellings(statements)].map((key) => key.toLowerCase()));
}
function asRequest({ principal, action, resource, context }, statements) {
    const said = saidIn(statements);
    const shown = new Map([...context].filter(([key]) => said.keys.has(key)));
    return {
        principal,
        action: said.isSecret.actions ? '(sensitive value)' : action,
        resource: said.isSecret.resources ? '(sensitive value)' : resource,
        context: said.isSecret.asked ? {} : Object.fromEntries((0,_iam_condition_context_js__WEBPACK_IMPORTED_MODULE_9__/* .spell */ .lO)(shown, said.spelt)),
        allowed: true,
    };
}
const saidBefore = new WeakMap();
function saidIn(statements) {
    const known = saidBefore.get(statements);
    if (known !== undefined)
        return known;
    const spelt = [...spellings(statements)];
    const secret = (elementsOf) => statements.some((statement) => elementsOf(statement).some(isSecret));
    const asking = ({ conditions, resources }) => [
        ...conditions.flatMap(({ values }) => values),
        ...(resources?.items ?? []).filter(({ pieces }) => (0,_iam_condition_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .variableKeys */ .vR)(pieces).length > 0),
    ];
    const said = {
        spelt,
        keys: new Set(spelt.map((key) => key.toLowerCase())),
        isSecret: {
            actions: secret(({ actions }) => actions.items),
            resources: secret(({ resources }) => resources?.items ?? []),
            asked: secret(asking),
        },
    };
    saidBefore.set(statements, said);
    return said;
}
function isSecret(element) {
    return 'value' in element && element.value.sensitive === true;
}
function* spellings(statements) {
    for (const { conditions, resources } of statements) {
        for (const { key, values } of conditions) {
            yield key;
            for (const { pieces } of values)
                yield* spelledKeys(pieces);
        }
        for (const { pieces } of resources?.items ?? [])
            yield* spelledKeys(pieces);
    }
}
function spelledKeys(pieces) {
    const gaps = pieces.flatMap((piece) => typeof piece === 'string' || piece.stands !== 'variable' ? [] : [piece.name.replace(/,.*/s, '').trim()]);
    const known = new Set(gaps.map((key) => key.toLowerCase()));
    return [...gaps, ...(0,_iam_condition_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .variableKeys */ .vR)(pieces).filter((key) => !known.has(key))];
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

/***/ 9771:
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
    const { readTemplate } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(514)]).then(__webpack_require__.bind(__webpack_require__, 7514));
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
// EXTERNAL MODULE: ./lib/data/judged-types.js
var judged_types = __webpack_require__(5024);
// EXTERNAL MODULE: ./lib/engine/judge.js + 19 modules
var judge = __webpack_require__(1204);
// EXTERNAL MODULE: ./lib/engine/related.js
var related = __webpack_require__(4200);
;// CONCATENATED MODULE: ./lib/engine/locate.js

async function locate(judged, document) {
    if (document.evaluated === undefined || !judged.some(isAtBlock))
        return judged;
    const { place: placeOf } = await document.evaluated();
    return judged.map((one) => {
        const { finding, subject } = one;
        const found = isAtBlock(one) ? placeOf(finding.resource, finding.place.route) : undefined;
        if (found === undefined)
            return one;
        const place = { ...found, route: finding.place.route };
        return { subject, finding: { ...finding, place, related: [...(0,related/* around */.m)(place, onOf(subject)), ...finding.related] } };
    });
}
function onOf(subject) {
    return subject.each === 'role-use' ? subject.use.consumer : subject.policy.on;
}
function isAtBlock({ finding: { place }, subject }) {
    const { span } = onOf(subject).place;
    return span !== undefined && place.span === span && place.route.length > 0;
}

// EXTERNAL MODULE: ./lib/engine/mask.js
var engine_mask = __webpack_require__(3207);
// EXTERNAL MODULE: ./lib/iam/action.js
var action = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/iam/text/pattern.js
var pattern = __webpack_require__(4202);
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
        return pieces.length === 1 && typeof text === 'string' && (0,action/* actionsCover */.VD)(earlier, text) === true;
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

// EXTERNAL MODULE: ./lib/input/document.js
var input_document = __webpack_require__(7874);
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

// EXTERNAL MODULE: ./lib/input/read.js
var read = __webpack_require__(7859);
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
            fail((0,read/* sayNoFile */.RS)(stats));
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
            fail((0,read/* sayNoFile */.RS)(stats));
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
        skip((0,read/* sayNoFile */.RS)(stats));
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
        search.problems.push({ document: (0,input_paths/* showPath */.P8)(folder, search.cwd), message: (0,read/* sayError */.Iq)(error) });
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
        return (0,read/* sayError */.Iq)(error);
    }
}

// EXTERNAL MODULE: ./lib/model/aws-managed.js + 1 modules
var aws_managed = __webpack_require__(4958);
// EXTERNAL MODULE: ./lib/model/own-account.js
var own_account = __webpack_require__(6836);
// EXTERNAL MODULE: ./lib/model/with-sources.js
var with_sources = __webpack_require__(371);
// EXTERNAL MODULE: ./lib/model/world.js + 8 modules
var world = __webpack_require__(6929);
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
    const { resources, aside } = world.document;
    counts.resources += resources.length + (aside?.count ?? 0);
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
    const shared = {};
    for (const [index, file] of selection.files.entries()) {
        options.progress(file.name, index, selection.files.length);
        const read = await (0,input_document/* readDocument */.u)(file, { cwd, sourceDir: options.sourceDir, shared, isWanted: judged_types/* isJudgedType */.u });
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
    async judge(given, before, isAdded) {
        const { counts, rules } = this;
        const document = await (0,with_sources/* withSources */.Z)(given);
        const world = await this.world(document);
        const { verdicts, judged: found } = (0,judge/* judge */.S)(rules, world);
        const judged = await locate(found, document);
        countWorld(counts, world);
        for (const verdict of ['pass', 'fail', 'unknown'])
            counts.verdicts[verdict] += verdicts[verdict];
        const besides = document.free === undefined ? [] : await this.besides(document, document.free(), judged);
        if (before === undefined)
            for (const { finding } of [...judged, ...besides])
                this.findings.push(finding);
        else {
            const earlier = (0,judge/* judge */.S)(rules, await this.world({ ...document, resources: before })).judged;
            const on = groupJudged(earlier);
            for (const one of [...judged, ...besides]) {
                const state = (await isAdded(one.finding.place)) ? 'new' : stateOf(one, on(one));
                this.findings.push({ ...one.finding, state });
                if (one.finding.verdict === 'fail')
                    counts[state] += 1;
            }
            counts.fixed += countFixed(judged, earlier);
        }
        const isKnown = world.policies.every(({ reading }) => reading === 'decoded') &&
            [...judged, ...besides].every(({ finding }) => finding.verdict !== 'unknown');
        const mask = (0,engine_mask/* masker */.K)(document.secrets);
        const notes = document.notes.filter(({ ifUnknown }) => !(ifUnknown && isKnown));
        this.notes.push(...notes.map((note) => ({ ...note, message: mask(note.message) })));
        this.problems.push(...document.problems.map((problem) => ({ ...problem, message: mask(problem.message) })));
        for (const secret of document.secrets)
            this.secrets.push(secret);
    }
    async world(document) {
        const { scps, rcps } = this.config;
        const known = { scps, rcps };
        const own = (0,own_account/* inOwnAccount */.v)(document, this.config.accounts);
        return (0,world/* buildWorld */.f)(own, (0,aws_managed/* needsAwsManaged */.e)(own) ? { ...known, managedPolicy: await awsManagedPolicies() } : known);
    }
    async besides(document, resources, known) {
        const keyOf = ({ finding: { rule, resource, place } }) => JSON.stringify([rule, resource, upToStatement(place.route)]);
        const found = new Set(known.map(keyOf));
        const { judged } = (0,judge/* judge */.S)(this.rules, await this.world({ ...document, resources }));
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
async function awsManagedPolicies() {
    const { managedPolicy } = await Promise.all(/* import() */[__webpack_require__.e(698), __webpack_require__.e(434)]).then(__webpack_require__.bind(__webpack_require__, 8698));
    return managedPolicy;
}
function upToStatement(route) {
    const at = route.indexOf('Statement');
    return at < 0 ? route : route.slice(0, typeof route[at + 1] === 'number' ? at + 2 : at + 1);
}


/***/ }),

/***/ 5095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
const everything = { is: 'all', of: [] };
const nothing = { is: 'any', of: [] };
function all(of) {
    const [only] = of;
    return only !== undefined && of.length === 1 ? only : { is: 'all', of };
}
function any(of) {
    const [only] = of;
    return only !== undefined && of.length === 1 ? only : { is: 'any', of };
}
function not(of) {
    return of.is === 'not' ? of.of : { is: 'not', of };
}
function about(statement) {
    return { is: 'statement', statement };
}


/***/ }),

/***/ 4167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ contains),
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./lib/iam/kleene.js
var kleene = __webpack_require__(6284);
// EXTERNAL MODULE: ./lib/iam/principal/principal.js
var principal = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/iam/principal/requester.js
var principal_requester = __webpack_require__(8657);
// EXTERNAL MODULE: ./lib/iam/principal/principal-context.js
var principal_context = __webpack_require__(6991);
// EXTERNAL MODULE: ./lib/iam/access/access.js
var access_access = __webpack_require__(5095);
// EXTERNAL MODULE: ./lib/iam/access/policies.js
var access_policies = __webpack_require__(2699);
;// CONCATENATED MODULE: ./lib/iam/access/asked.js




function asAsked(given, asked, universe) {
    const requester = (0,principal_requester/* requesterOf */.iq)(asked.principal);
    const context = new Map([...(0,principal_context/* contextOf */.Vm)(asked.principal), ...(universe.given ?? []), ...asked.context]);
    const request = { ...asked, context };
    const linked = isServiceLinked(requester, request, asked);
    const { scps, rcps, ...policies } = (0,access_policies/* inForce */.Nm)(given);
    const identity = identityOf(requester, policies.identity);
    return {
        policies: {
            ...policies,
            ...(identity !== undefined && { identity }),
            ...(scps !== undefined && linked !== true && requester.is !== 'service' && { scps }),
            ...(rcps !== undefined && linked !== true && { rcps }),
        },
        request,
        sameAccount: isSameAccount(requester, request, policies, universe),
        exempt: linked,
    };
}
function accessFor({ policies, sameAccount, exempt, }) {
    const { scps, rcps, ...rest } = policies;
    const access = (0,access_policies/* accessOf */.YK)(policies, sameAccount);
    if (exempt !== 'unknown' || (scps === undefined && rcps === undefined))
        return access;
    const isExempt = { is: 'unknown', name: 'who asks is a service-linked role' };
    return (0,access_access/* any */.bz)([access, (0,access_access/* all */.Q7)([isExempt, (0,access_policies/* accessOf */.YK)(rest, sameAccount)])]);
}
const SERVICE_LINKED = /^arn:[^:]*:iam::\d*:role\/aws-service-role\//;
function isServiceLinked(requester, { context }, asked) {
    if (!(0,principal_requester/* isAws */.aZ)(requester))
        return false;
    const [arn = ''] = context.get('aws:principalarn') ?? [];
    if (SERVICE_LINKED.test(arn))
        return true;
    const isSaid = requester.is !== 'session' || asked.context.has('aws:principalarn');
    return !isSaid && (0,principal_requester/* roleName */.S3)(requester).startsWith('AWSServiceRoleFor') && 'unknown';
}
function identityOf({ is }, identity) {
    if (is === 'root')
        return identity ?? access_policies/* allowsAll */.Iq;
    if (is === 'canonical')
        return identity ?? { statements: [], open: 'the policies of the account' };
    if (is !== 'federated-user' || identity === undefined)
        return identity;
    return { ...identity, statements: identity.statements.map(asFarAsSessionPolicies) };
}
function asFarAsSessionPolicies(statement) {
    return statement.effect === 'Deny' ? statement : { ...statement, openConditions: 'session policies' };
}
function isSameAccount(requester, { resource, context }, policies, universe) {
    if (requester.is === 'other')
        return policies.resource === undefined || 'unknown';
    if (requester.is === 'canonical')
        return 'unknown';
    if (!(0,principal_requester/* isAws */.aZ)(requester))
        return true;
    const [named = ''] = context.get('aws:resourceaccount') ?? [];
    const owner = [resource.split(':')[4] ?? '', named, universe.account ?? ''].find((one) => /^\d{12}$/.test(one));
    return owner === undefined ? 'unknown' : owner === requester.account;
}

// EXTERNAL MODULE: ./lib/iam/action.js
var action = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/iam/arn/arn.js
var arn = __webpack_require__(8853);
// EXTERNAL MODULE: ./lib/iam/condition/condition.js + 1 modules
var condition_condition = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/iam/condition/variables.js
var variables = __webpack_require__(3781);
;// CONCATENATED MODULE: ./lib/iam/access/request.js






function applies(statement, request, world = {}) {
    return (0,kleene/* every */.Si)(map(aspects(statement, request, world), ({ is }) => is));
}
function* aspects(statement, request, world = {}) {
    const { actions, principals, resources, conditions, openConditions } = statement;
    yield { of: 'action', is: (0,action/* actionsReach */.nq)(actions, (0,variables/* literally */.Dk)(request.action)) };
    if (principals !== undefined)
        yield { of: 'principal', is: (0,principal/* isAbout */.KH)(statement, request.principal, world) };
    if (resources !== undefined)
        yield { of: 'resource', is: holds(resources, request) };
    if (principals === undefined && resources === undefined)
        yield { of: 'statement', is: 'unknown' };
    for (const condition of conditions) {
        yield { of: 'condition', key: condition.key, is: (0,condition_condition/* evaluate */._3)(condition, request.context) };
    }
    if (openConditions !== undefined)
        yield { of: 'conditions', is: 'unknown' };
}
function* map(all, change) {
    for (const one of all)
        yield change(one);
}
function holds(resources, { resource, context }) {
    const items = resources.items.flatMap((item) => {
        const pieces = (0,variables/* resolve */.hd)(item.pieces, context, { wildcards: true });
        return pieces === undefined ? [] : [{ pieces }];
    });
    return (0,arn/* resourcesReach */.No)({ ...resources, items }, (0,variables/* literally */.Dk)(resource));
}

;// CONCATENATED MODULE: ./lib/iam/access/reasons.js



function reasonsFor(is, asked, world, ask) {
    const { policies, request, sameAccount } = asked;
    const all = [...grantors(policies), ...limits(policies)];
    if (is === true)
        return grantors(policies).flatMap((placed) => deciding('allows', placed, request, world));
    if (is === 'unknown') {
        const doubts = all.flatMap((placed) => doubtsOf(placed, request, world, ask));
        if (sameAccount === 'unknown')
            doubts.push({ why: 'accounts unknown' });
        if (asked.exempt === 'unknown')
            doubts.push({ why: 'service-linked unknown' });
        return doubts;
    }
    const denies = all.flatMap((placed) => deciding('denies', placed, request, world));
    return denies.length > 0 ? denies : missing(policies, sameAccount, ask);
}
function grantors({ identity, resource }) {
    return [
        ...(identity === undefined ? [] : [[{ part: 'identity' }, identity]]),
        ...(resource === undefined ? [] : [[{ part: 'resource' }, resource]]),
    ];
}
function limits({ boundary, scps = [], rcps = [] }) {
    return [
        ...(boundary === undefined ? [] : [[{ part: 'boundary' }, boundary]]),
        ...scps.map((policy, at) => [{ part: 'scp', level: at + 1 }, policy]),
        ...rcps.map((policy, at) => [{ part: 'rcp', level: at + 1 }, policy]),
    ];
}
function deciding(why, [role, policy], request, world) {
    if (policy === access_policies/* allowsAll */.Iq)
        return why === 'allows' ? [{ why: 'root user' }] : [];
    const effect = why === 'allows' ? 'Allow' : 'Deny';
    return policy.statements.flatMap((statement, index) => {
        const decides = statement.effect === effect && applies(statement, request, world) === true;
        return decides ? [{ ...role, why, statement: index }] : [];
    });
}
function missing(policies, sameAccount, ask) {
    const isGranted = ask((0,access_policies/* grantsOf */.Rr)(policies, sameAccount)) !== false;
    const reasons = limits(policies)
        .filter(([{ part }]) => part !== 'boundary' || !isGranted)
        .filter((placed) => ask(allowedAt(placed)) === false)
        .map(([role]) => ({ ...role, why: 'allows nothing' }));
    if (isGranted)
        return reasons;
    if (sameAccount === false && ask((0,access_access/* about */.Cv)(access_policies/* passRole */.mQ)) !== false)
        return [...reasons, { why: 'passed across accounts' }];
    const { identity, resource } = policies;
    const byIdentity = identity === undefined ? false : ask((0,access_policies/* allowedBy */.Q)(identity));
    if (resource === undefined)
        return byIdentity === false ? [...reasons, { part: 'identity', why: 'allows nothing' }] : reasons;
    const byResource = ask((0,access_policies/* grantedBy */.VE)(resource));
    if (byIdentity === false)
        reasons.push(...delegating(resource, ask));
    if (byResource === false)
        reasons.push({ part: 'resource', why: 'allows nothing' });
    const isNeeded = identity !== undefined || byResource !== false || sameAccount !== true;
    if (byIdentity === false && isNeeded)
        reasons.push({ part: 'identity', why: 'allows nothing' });
    if (sameAccount !== true)
        reasons.push({ why: sameAccount === false ? 'across accounts' : 'accounts unknown' });
    return reasons;
}
function delegating(resource, ask) {
    return resource.statements.flatMap((statement, index) => {
        const delegates = ask((0,access_policies/* grantedTo */.$J)('account', { statements: [statement] })) === true;
        return delegates ? [{ part: 'resource', why: 'delegates', statement: index }] : [];
    });
}
function allowedAt([{ part }, policy]) {
    return part === 'scp' || part === 'rcp' ? (0,access_policies/* levelOf */.In)(policy) : (0,access_policies/* allowedBy */.Q)(policy);
}
function doubtsOf([role, policy], request, world, ask) {
    const isSettled = isSettledAt([role, policy], ask);
    const doubts = policy.statements.flatMap((statement, index) => {
        if (isSettled && statement.effect === 'Allow')
            return [];
        const on = doubtAbout(statement, [role, { statements: [statement] }], request, world, ask);
        return on === undefined ? [] : [{ ...role, why: 'undecided', statement: index, on }];
    });
    return policy.open === undefined ? doubts : [...doubts, { ...role, why: 'open' }];
}
function isSettledAt([role, policy], ask) {
    if (role.part !== 'resource')
        return ask(allowedAt([role, policy])) !== 'unknown';
    return ['itself', 'role', 'account'].every((grantee) => ask((0,access_policies/* grantedTo */.$J)(grantee, policy)) !== 'unknown');
}
function doubtAbout(statement, alone, request, world, ask) {
    const found = [...aspects(statement, request, world)];
    const isUnclear = statement.effect === 'unknown';
    if (found.some(({ is }) => is === false)) {
        return isUnclear && !isSettledAt(alone, ask) ? { of: 'effect' } : undefined;
    }
    const unknown = found.find(({ is }) => is === 'unknown');
    if (unknown !== undefined)
        return { of: unknown.of, ...(unknown.key !== undefined && { key: unknown.key }) };
    if (isUnclear)
        return { of: 'effect' };
    return isSettledAt(alone, ask) ? undefined : { of: 'principal' };
}

;// CONCATENATED MODULE: ./lib/iam/access/decide.js






function contains(access, request, world = {}) {
    const isFederated = (0,principal_requester/* requesterOf */.iq)(request.principal).is === 'federated-user';
    const isLimited = ({ effect, principals }) => isFederated && effect !== 'Deny' && principals === undefined;
    return holding(request, knowing(world, request), isLimited)(access);
}
function knowing(universe, { context }) {
    return (0,principal/* asSaid */.mq)((0,principal/* asSaid */.mq)(universe, universe.given ?? new Map()), context);
}
function holding(request, world, isLimited = () => false) {
    const known = new Map();
    const ask = (statement) => {
        const answer = known.get(statement) ?? toldOf(statement);
        known.set(statement, answer);
        return answer;
    };
    const toldOf = (statement) => {
        const is = applies(statement, request, world);
        return is === true && isLimited(statement) ? 'unknown' : is;
    };
    const holds = (set) => {
        switch (set.is) {
            case 'statement':
                return ask(set.statement);
            case 'unknown':
                return 'unknown';
            case 'not':
                return (0,kleene/* not */.AU)(holds(set.of));
            case 'all':
                return (0,kleene/* every */.Si)(lazily(set.of, holds));
            case 'any':
                return (0,kleene/* some */.zN)(lazily(set.of, holds));
        }
    };
    return holds;
}
function* lazily(sets, holds) {
    for (const set of sets)
        yield holds(set);
}
function decide(policies, request, universe = {}) {
    const asked = asAsked(policies, request, universe);
    const world = knowing(universe, request);
    const ask = holding(asked.request, world);
    const is = ask(accessFor(asked));
    return { is, because: reasonsFor(is, asked, world, ask) };
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ fillVariables),
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   bI: () => (/* binding */ fillHome),
/* harmony export */   iD: () => (/* binding */ fillFixed),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _arn_example_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _condition_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);



function fillHome(access, { account, partition, region, given }) {
    const known = new Map(Object.entries({ account, partition, region }).filter(([, text]) => text !== undefined));
    return fill(access, (gap) => {
        if (gap.stands !== 'variable')
            return gap.stands === 'fixed' ? known.get(gap.name) : undefined;
        const [key = ''] = (0,_condition_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .variableKeys */ .vR)([gap]);
        const [value, ...more] = given?.get(key) ?? [];
        return value === undefined || value === '' || more.length > 0 || (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(value) ? undefined : value;
    });
}
function fillFixed(access) {
    return fill(access, ({ stands, name }) => (stands === 'fixed' ? exampleOf(name) : undefined));
}
function fillVariables(access, values) {
    return fill(access, ({ stands, name }) => (stands === 'variable' ? values.get(name) : undefined));
}
const examples = new Map([
    ['account', _arn_example_account_js__WEBPACK_IMPORTED_MODULE_2__/* .EXAMPLE_ACCOUNT */ .f],
    ['partition', 'aws'],
    ['region', 'us-east-1'],
    ['url-suffix', 'amazonaws.com'],
]);
function exampleOf(name) {
    return examples.get(name) ?? name.replace(/[^A-Za-z0-9_]+/g, '-').slice(0, 64);
}
function fill(access, textFor) {
    const filled = new Map();
    const piece = (one) => (typeof one === 'string' ? one : (textFor(one) ?? one));
    const element = (one) => one.pieces.every((part) => piece(part) === part) ? one : { ...one, pieces: join(one.pieces.map(piece)) };
    const list = (one) => {
        const items = one.items.map(element);
        return items.every((item, at) => item === one.items[at]) ? one : { ...one, items };
    };
    const statement = (one) => {
        if (!hasGaps(one))
            return one;
        const known = filled.get(one);
        if (known !== undefined)
            return known;
        const { actions, resources, principals, conditions } = one;
        const values = conditions.map((condition) => {
            const { items } = list({ items: condition.values });
            return items.every((item, at) => item === condition.values[at]) ? condition : { ...condition, values: items };
        });
        const next = {
            ...one,
            actions: list(actions),
            ...(resources !== undefined && { resources: list(resources) }),
            ...(principals !== undefined && { principals: list(principals) }),
            conditions: values.every((value, at) => value === conditions[at]) ? conditions : values,
        };
        const same = next.actions === actions &&
            next.resources === resources &&
            next.principals === principals &&
            next.conditions === conditions;
        filled.set(one, same ? one : next);
        return same ? one : next;
    };
    return mapStatements(access, statement);
}
const gaps = new WeakMap();
function hasGaps(statement) {
    const known = gaps.get(statement);
    if (known !== undefined)
        return known;
    const { actions, resources, principals, conditions } = statement;
    const elements = [
        ...actions.items,
        ...(resources?.items ?? []),
        ...(principals?.items ?? []),
        ...conditions.flatMap(({ values }) => values),
    ];
    const has = elements.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string'));
    gaps.set(statement, has);
    return has;
}
function join(pieces) {
    const joined = [];
    for (const piece of pieces) {
        const last = joined.at(-1);
        if (typeof piece === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + piece;
        else
            joined.push(piece);
    }
    return joined;
}
function mapStatements(access, map) {
    switch (access.is) {
        case 'statement': {
            const statement = map(access.statement);
            return statement === access.statement ? access : { is: 'statement', statement };
        }
        case 'not':
            return { is: 'not', of: mapStatements(access.of, map) };
        case 'unknown':
            return access;
        default:
            return { is: access.is, of: access.of.map((one) => mapStatements(one, map)) };
    }
}
function isOpen(access) {
    let open = false;
    fill(access, ({ stands }) => {
        open ||= stands !== 'unknown';
        return undefined;
    });
    return open;
}
function variablesIn(access) {
    const variables = new Set();
    fill(access, ({ stands, name }) => {
        if (stands === 'variable')
            variables.add(name);
        return undefined;
    });
    return variables;
}


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ findRequest),
  q: () => (/* binding */ requestsIn)
});

// EXTERNAL MODULE: ./lib/iam/access/decide.js + 3 modules
var decide = __webpack_require__(4167);
// EXTERNAL MODULE: ./lib/iam/access/fill.js
var fill = __webpack_require__(136);
;// CONCATENATED MODULE: ./lib/iam/access/parts.js
function compileAccess(access) {
    const table = new PartTable();
    const drivers = driversOf(access)?.map((statement) => ({ statement, formula: table.statement(statement) }));
    return { parts: table.parts, formula: table.access(access), drivers };
}
function driversOf(access) {
    if (access.is === 'statement')
        return [access.statement];
    if (access.is === 'any') {
        const each = access.of.map(driversOf);
        return each.every((one) => one !== undefined) ? [...new Set(each.flat())] : undefined;
    }
    if (access.is !== 'all')
        return undefined;
    return access.of
        .map(driversOf)
        .filter((one) => one !== undefined)
        .reduce((a, b) => (a === undefined || b.length < a.length ? b : a), undefined);
}
class PartTable {
    parts = [];
    numbers = new Map();
    statements = new Map();
    access(access) {
        switch (access.is) {
            case 'statement':
                return this.statement(access.statement);
            case 'unknown':
                return this.part(`unknown ${access.name}`, { of: 'unknown' });
            case 'not':
                return negation(this.access(access.of));
            case 'all':
                return conjunction(access.of.map((one) => this.access(one)));
            case 'any':
                return disjunction(access.of.map((one) => this.access(one)));
        }
    }
    statement(statement) {
        const known = this.statements.get(statement);
        if (known !== undefined)
            return known;
        const { actions, resources, principals, conditions, openConditions } = statement;
        const all = [this.patterns('action', actions)];
        if (resources !== undefined)
            all.push(this.patterns('resource', resources));
        if (principals !== undefined)
            all.push(this.principals(principals, statement.effect));
        if (resources === undefined && principals === undefined)
            all.push(this.unknown());
        for (const condition of conditions)
            all.push(this.condition(condition));
        if (openConditions !== undefined)
            all.push(this.unknown());
        const formula = conjunction(all);
        this.statements.set(statement, formula);
        return formula;
    }
    patterns(of, { not, items, open }) {
        const plain = items.filter(({ pieces }) => pieces.every((piece) => typeof piece === 'string'));
        const any = [];
        if (plain.length > 0) {
            const texts = [...new Set(plain.map(({ pieces }) => pieces.join('')))].sort();
            const patterns = texts.map((text) => [text]);
            any.push(this.part(`${of} ${JSON.stringify(texts)}`, { of, patterns, gaps: false }));
        }
        for (const item of items) {
            if (plain.includes(item))
                continue;
            const same = item.pieces.every((piece) => typeof piece === 'string' || piece.stands !== 'unknown');
            const key = same ? `${of} gap ${JSON.stringify(item.pieces)}` : item;
            any.push(this.part(key, { of, patterns: [item.pieces], gaps: true }));
        }
        if (open !== undefined)
            any.push(this.unknown());
        const matches = disjunction(any);
        return not ? negation(matches) : matches;
    }
    principals(principals, effect) {
        const { not, items, open } = principals;
        const unknown = open !== undefined ||
            items.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown'));
        const key = unknown ? principals : `principal ${effect} ${not} ${JSON.stringify(items.map(textOf).sort())}`;
        return this.part(key, { of: 'principal', principals, effect });
    }
    condition(condition) {
        const { operator, key, values, open } = condition;
        const unknown = open !== undefined ||
            values.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown'));
        const text = () => `condition ${JSON.stringify([operator, key.toLowerCase(), values.map(({ pieces }) => JSON.stringify(pieces)).sort()])}`;
        return this.part(unknown ? condition : text(), { of: 'condition', condition });
    }
    unknown() {
        return this.part({}, { of: 'unknown' });
    }
    part(key, part) {
        let number = this.numbers.get(key);
        if (number === undefined) {
            number = this.parts.push(part) - 1;
            this.numbers.set(key, number);
        }
        return { part: number };
    }
}
function textOf({ kind, pieces }) {
    return JSON.stringify([kind, pieces]);
}
function negation(formula) {
    if (typeof formula === 'boolean')
        return !formula;
    return 'not' in formula ? formula.not : { not: formula };
}
function conjunction(all) {
    const open = all.filter((one) => one !== true);
    if (open.includes(false))
        return false;
    const [only = true] = open;
    return open.length < 2 ? only : { all: open };
}
function disjunction(any) {
    const open = any.filter((one) => one !== false);
    if (open.includes(true))
        return true;
    const [only = false] = open;
    return open.length < 2 ? only : { any: open };
}
function simplify(formula, truths) {
    if (typeof formula === 'boolean')
        return formula;
    if ('part' in formula)
        return truths[formula.part] ?? formula;
    if ('not' in formula) {
        const inner = simplify(formula.not, truths);
        return inner === formula.not ? formula : negation(inner);
    }
    if ('all' in formula)
        return conjunction(formula.all.map((one) => simplify(one, truths)));
    return disjunction(formula.any.map((one) => simplify(one, truths)));
}
function assuming(formula, truth) {
    if (formula === truth)
        return true;
    if (typeof formula === 'boolean' || 'part' in formula)
        return formula;
    if ('not' in formula)
        return negation(assuming(formula.not, truth));
    if ('all' in formula)
        return conjunction(formula.all.map((one) => assuming(one, truth)));
    return disjunction(formula.any.map((one) => assuming(one, truth)));
}
function partsIn(formula, into = new Set()) {
    if (typeof formula === 'boolean')
        return into;
    if ('part' in formula)
        into.add(formula.part);
    else if ('not' in formula)
        partsIn(formula.not, into);
    else
        for (const one of 'all' in formula ? formula.all : formula.any)
            partsIn(one, into);
    return into;
}

// EXTERNAL MODULE: ./lib/iam/arn/arn.js
var arn = __webpack_require__(8853);
// EXTERNAL MODULE: ./lib/iam/text/automaton.js
var automaton = __webpack_require__(6630);
;// CONCATENATED MODULE: ./lib/iam/arn/arn-shape.js

const WHOLE_ARN = /^arn:[^:]+:[^:]+:[^:]*:[^:]*:./;
function isArn(text) {
    return WHOLE_ARN.test(text);
}
const ANY_ARN = ['arn:?*:?*:*:*:?*'];
const COLON = { take: 'char', char: ':' };
function some(from) {
    return [
        { take: 'one', from },
        { take: 'many', from },
    ];
}
const arnShape = [
    ...Array.from('arn:', (char) => ({ take: 'char', char })),
    ...some(automaton/* NO_COLON */.oe),
    COLON,
    ...some(automaton/* NO_COLON */.oe),
    COLON,
    { take: 'many', from: automaton/* NO_COLON */.oe },
    COLON,
    { take: 'many', from: automaton/* NO_COLON */.oe },
    COLON,
    ...some(automaton/* ANYTHING */.n0),
];

// EXTERNAL MODULE: ./lib/iam/arn/example-account.js
var example_account = __webpack_require__(5402);
// EXTERNAL MODULE: ./lib/iam/condition/variables.js
var variables = __webpack_require__(3781);
// EXTERNAL MODULE: ./lib/iam/text/example.js
var example = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/iam/text/glob.js
var glob = __webpack_require__(1376);
// EXTERNAL MODULE: ./lib/iam/text/pattern.js
var text_pattern = __webpack_require__(4202);
;// CONCATENATED MODULE: ./lib/iam/access/readable.js







const NO_RESOURCE = '*';
const PARTS = ['arn', 'aws', 's3', 'us-east-1', example_account/* EXAMPLE_ACCOUNT */.f];
const LONGEST = 2_000;
function readableResource(resource, { within, matched, unmatched }, inSet, budget) {
    if (resource === NO_RESOURCE)
        return resource;
    const patterns = within.flatMap((list) => {
        const pattern = list.find((one) => (0,text_pattern/* matches */.cK)(one, resource, arn/* ARN_OPTIONS */.zV) !== false);
        return pattern === undefined ? [] : [pattern];
    });
    const fits = (text) => isArn(text) &&
        within.every((list) => list.some((pattern) => (0,text_pattern/* matches */.cK)(pattern, text, arn/* ARN_OPTIONS */.zV) !== false)) &&
        inSet((0,variables/* unescaped */.tv)(text));
    const texts = [...patterns, ...matched].map((pattern) => pattern.join('')).filter((text) => text.length <= LONGEST);
    for (const text of texts.sort((a, b) => literalsIn(b) - literalsIn(a))) {
        for (const filler of example/* FILLERS */.YV) {
            const filled = readable_fill(text, filler);
            if (fits(filled))
                return (0,variables/* unescaped */.tv)(filled);
        }
    }
    const avoided = (0,glob/* compileAll */.zv)(unmatched, arn/* ARN_OPTIONS */.zV, glob/* WIDEST */.np);
    const found = (0,example/* exampleOf */.Ql)((0,glob/* compileAll */.zv)([...patterns, ANY_ARN], arn/* ARN_OPTIONS */.zV, glob/* WIDEST */.np), avoided, example/* FILLERS */.YV, fits, budget);
    return found === null ? resource : (0,variables/* unescaped */.tv)(found);
}
function literalsIn(pattern) {
    return pattern.replace(/[*?]/g, '').length;
}
function readable_fill(pattern, filler) {
    const parts = pattern.split(':');
    const word = (part, with_) => part.replace(/\*+/g, with_).replaceAll('?', '1');
    if (parts.length < 6)
        return pattern === '*' ? `arn:aws:s3:::${filler}` : word(pattern, filler);
    return parts.map((part, at) => (part === '*' ? (PARTS[at] ?? filler) : word(part, at < 5 ? '' : filler))).join(':');
}

// EXTERNAL MODULE: ./lib/iam/action.js
var action = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/iam/kleene.js
var kleene = __webpack_require__(6284);
// EXTERNAL MODULE: ./lib/iam/condition/condition.js + 1 modules
var condition_condition = __webpack_require__(657);
;// CONCATENATED MODULE: ./lib/iam/condition/value-test.js

const CHANGES = /[$*?\u{F002A}\u{F003F}]/u;
const NOT_SETTLED = ['', ''];
function isUnsettled(pieces) {
    return pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown');
}
function nameOf({ values, open }) {
    if (open !== undefined || values.some(({ pieces }) => isUnsettled(pieces)))
        return undefined;
    return JSON.stringify(values.map(({ pieces }) => pieces));
}
function comparisonOf(operator) {
    const positive = operator
        .replace(/^.*:/, '')
        .replace(/IfExists$/, '')
        .replace('Not', '');
    return positive === 'ArnEquals' ? 'ArnLike' : positive;
}
function valueTest(condition, operator, settled) {
    const values = new Map();
    const unnamed = [];
    for (const { pieces } of condition.values) {
        const resolved = operator.variables ? resolveSettled(pieces, settled, operator) : pieces;
        if (resolved === undefined)
            continue;
        if (isUnsettled(pieces))
            unnamed.push({ pieces: resolved, name: undefined });
        else {
            const name = spelling(pieces);
            values.set(name, { pieces: resolved, name });
        }
    }
    return {
        comparison: operator,
        ignoreCase: condition.operator.includes('IgnoreCase'),
        values: [...values.values(), ...unnamed],
        open: condition.open !== undefined,
    };
}
function spelling(pieces) {
    const [first = ''] = pieces;
    return pieces.length < 2 && typeof first === 'string' ? first : JSON.stringify(pieces);
}
function resolveSettled(pieces, settled, how) {
    if (pieces.every((piece) => (typeof piece === 'string' ? !CHANGES.test(piece) : !asks(piece))))
        return pieces;
    const open = (0,variables/* variableKeys */.vR)(pieces).filter((key) => !settled.has(key));
    const context = open.length === 0 ? settled : new Map([...settled, ...open.map((key) => [key, NOT_SETTLED])]);
    return (0,variables/* resolve */.hd)(pieces, context, how);
}
function asks(gap) {
    return gap.stands === 'variable';
}

;// CONCATENATED MODULE: ./lib/iam/condition/question.js


function questionsOf(conditions, settled) {
    const questions = numbered();
    const tests = numbered();
    const numbers = conditions.map((condition) => {
        const name = nameOf(condition);
        return questions.number(name && `${condition.operator} ${name}`, condition, () => ask(condition, name, settled, tests));
    });
    return { questions: questions.all, tests: tests.all, numbers };
}
function ask(condition, name, settled, tests) {
    const missing = (0,condition_condition/* evaluate */._3)(condition, new Map());
    const read = (0,condition_condition/* readOperator */.Tp)(condition.operator);
    if (read === undefined)
        return { missing, present: 'unknown', values: undefined };
    const { operator, set } = read;
    if (operator === 'Null') {
        const present = (0,condition_condition/* evaluate */._3)(condition, new Map([[condition.key.toLowerCase(), ['any']]]));
        return { missing, present, values: undefined };
    }
    const comparison = comparisonOf(condition.operator);
    const test = tests.number(name && `${comparison} ${name}`, condition, () => valueTest(condition, operator, settled));
    const readsEmpty = operator.test('', ['']) !== 'unknown';
    return { missing, present: 'unknown', values: { test, negated: operator.negated, set, readsEmpty } };
}
function numbered() {
    const all = [];
    const numbers = new Map();
    return {
        all,
        number(name, object, make) {
            const known = numbers.get(name ?? object);
            if (known !== undefined)
                return known;
            const number = all.push(make()) - 1;
            numbers.set(name ?? object, number);
            return number;
        },
    };
}

;// CONCATENATED MODULE: ./lib/iam/condition/constant-division.js

function divideByConstant(kind, tests) {
    const written = tests.map((test) => readable(test));
    const sets = written.map((texts) => new Set(texts.map(bytes)));
    const passes = (text) => sets.map((set) => set.has(bytes(text)));
    const known = kind === 'bool' ? ['true', 'false'] : [...new Set(written.flat()), another(sets)];
    return {
        parts: known.map((text) => ({ text, passes: passes(text) })),
        read: (text) => (tests.some(({ comparison }) => comparison.test(text, [text]) === true) ? [passes(text)] : []),
    };
}
function readable({ comparison, values }) {
    return values.flatMap(({ pieces }) => {
        const text = (0,variables/* literal */.eu)(pieces);
        return text !== undefined && comparison.test(text, [text]) === true ? [text] : [];
    });
}
function bytes(text) {
    return text.replace(/={1,2}$/, '');
}
function another(sets) {
    for (let count = 0;; count += 1) {
        const text = btoa(`example${count === 0 ? '' : count}`);
        if (!sets.some((set) => set.has(bytes(text))))
            return text;
    }
}

// EXTERNAL MODULE: ./lib/iam/condition/ip-range.js
var ip_range = __webpack_require__(7831);
;// CONCATENATED MODULE: ./lib/iam/condition/ip-division.js


const V4 = 1n << 128n;
const END = V4 + (1n << 32n);
const MAPPED = 0xffffn << 32n;
const READINGS = [
    { bare: 'one', mapped: false },
    { bare: 'one', mapped: true },
    { bare: '/32', mapped: false },
    { bare: '/32', mapped: true },
];
function divideByRange(tests) {
    const ranges = tests.map(ip_division_readable);
    const all = ranges.flat();
    const readings = READINGS.filter(({ bare, mapped }) => (bare === 'one' || all.some((range) => range.bare && range.version === 6)) &&
        (!mapped || all.some((range) => range.version === 4 || isMapped(range))));
    const meant = readings.map((reading) => ranges.map((own) => merge(own.flatMap((range) => intervals(range, reading)))));
    const passes = (at) => meant.map((tests) => tests.map((own) => covers(own, at))).filter(isFirst);
    const starts = new Set([0n, V4]);
    for (const { start, end } of meant.flat(2)) {
        starts.add(start);
        if (end < END)
            starts.add(end);
    }
    const order = [...starts].sort((a, b) => (a < b ? -1 : 1));
    const points = [...order.filter((at) => at >= V4), ...order.filter((at) => at < V4)];
    return {
        parts: points.flatMap((at) => passes(at).map((own) => ({ text: show(at), passes: own }))),
        read(text) {
            const address = (0,ip_range/* parseIpRange */.CB)(text);
            return address === undefined ? [] : passes(pointOf(address));
        },
        isOpen(text) {
            const address = (0,ip_range/* parseIpRange */.CB)(text);
            if (address === undefined)
                return false;
            const isAlien = address.version === 4 ? isMapped : isMapped(address) ? isV4 : undefined;
            const [known = []] = passes(pointOf(address));
            return isAlien !== undefined && ranges.some((own, index) => known[index] === false && own.some(isAlien));
        },
    };
}
function ip_division_readable({ values }) {
    return values.flatMap(({ pieces }) => (0,ip_range/* parseIpRange */.CB)((0,variables/* literal */.eu)(pieces) ?? '') ?? []);
}
function pointOf({ version, first }) {
    return version === 4 ? V4 + first : first;
}
function isV4({ version }) {
    return version === 4;
}
function isMapped({ version, first }) {
    return version === 6 && first >> 32n === 0xffffn;
}
function intervals(range, { bare, mapped }) {
    const prefix = range.bare && range.version === 6 && bare === '/32' ? 32 : range.prefix;
    const hosts = BigInt((0,ip_range/* bitsOf */.e4)(range.version) - prefix);
    const first = (range.first >> hosts) << hosts;
    const size = 1n << hosts;
    const from = (start) => ({ start, end: start + size });
    const own = from(range.version === 4 ? V4 + first : first);
    if (!mapped)
        return [own];
    if (range.version === 4)
        return [own, from(MAPPED + first)];
    return isMapped(range)
        ? [own, { start: V4 + range.first - MAPPED, end: V4 + range.first - MAPPED + (1n << BigInt(128 - range.prefix)) }]
        : [own];
}
function merge(intervals) {
    const merged = [];
    for (const { start, end } of intervals.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
        const last = merged.at(-1);
        if (last === undefined || start > last.end)
            merged.push({ start, end });
        else if (end > last.end)
            last.end = end;
    }
    return merged;
}
function covers(intervals, at) {
    let [from, to] = [0, intervals.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        const interval = intervals[middle];
        if (interval === undefined || at < interval.start)
            to = middle;
        else if (at < interval.end)
            return true;
        else
            from = middle + 1;
    }
    return false;
}
function isFirst(passes, index, all) {
    return all.findIndex((other) => other.every((own, at) => own === passes[at])) === index;
}
function show(at) {
    return at >= V4 ? (0,ip_range/* showAddress */.mC)(4, at - V4) : (0,ip_range/* showAddress */.mC)(6, at);
}

// EXTERNAL MODULE: ./lib/iam/condition/date-time.js
var date_time = __webpack_require__(8942);
// EXTERNAL MODULE: ./lib/iam/condition/decimal.js
var decimal = __webpack_require__(5227);
;// CONCATENATED MODULE: ./lib/iam/condition/order-division.js



const FIRST_SECOND = -62167219200n;
const LAST_SECOND = 253402300799n;
function divideByOrder(kind, tests) {
    const parse = kind === 'number' ? decimal/* parseDecimal */.$ : date_time/* parseDate */._;
    const written = tests.map((test) => order_division_readable(test, parse));
    const boundaries = distinct(written.flat());
    const checks = tests.map((test, index) => check(test, written[index] ?? [], boundaries));
    const passes = (position) => checks.map((holds) => holds(position));
    const parts = [];
    for (let position = 0; position <= 2 * boundaries.length; position += 1) {
        const low = boundaries[Math.ceil(position / 2) - 1];
        const high = boundaries[Math.ceil(position / 2)];
        const isOn = position % 2 === 1;
        const text = isOn && low ? low.text : order_division_show(kind, between(low?.value, high?.value));
        parts.push({ text, passes: passes(position) });
    }
    return {
        parts,
        read(text) {
            const value = parse(text);
            return value === undefined ? [] : [passes(locate(value, boundaries))];
        },
    };
}
function order_division_readable({ values }, parse) {
    return values.flatMap(({ pieces }) => {
        const text = (0,variables/* literal */.eu)(pieces);
        const value = text === undefined ? undefined : parse(text);
        return text === undefined || value === undefined ? [] : [{ value, text }];
    });
}
function distinct(boundaries) {
    const sorted = boundaries.toSorted((a, b) => (0,decimal/* compareDecimals */.Y)(a.value, b.value));
    return sorted.filter(({ value }, index) => {
        const before = sorted[index - 1];
        return before === undefined || (0,decimal/* compareDecimals */.Y)(before.value, value) !== 0;
    });
}
function locate(value, boundaries) {
    let [from, to] = [0, boundaries.length];
    while (from < to) {
        const middle = (from + to) >> 1;
        const boundary = boundaries[middle];
        const order = boundary === undefined ? -1 : (0,decimal/* compareDecimals */.Y)(value, boundary.value);
        if (order === 0)
            return 2 * middle + 1;
        if (order < 0)
            to = middle;
        else
            from = middle + 1;
    }
    return 2 * from;
}
function check({ comparison }, written, boundaries) {
    const [below, on, above] = ['0', '1', '2'].map((value) => comparison.test(value, ['1']) === true);
    const positions = new Set(written.map(({ value }) => locate(value, boundaries)));
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const position of positions) {
        first = Math.min(first, position);
        last = Math.max(last, position);
    }
    return (position) => (below === true && position < last) ||
        (above === true && position > first) ||
        (on === true && positions.has(position));
}
function between(low, high) {
    if (low === undefined)
        return { digits: high === undefined ? 0n : floor(high) - 1n, scale: 0 };
    const whole = { digits: floor(low) + 1n, scale: 0 };
    if (high === undefined || (0,decimal/* compareDecimals */.Y)(whole, high) < 0)
        return whole;
    const scale = Math.max(low.scale, high.scale);
    const sum = low.digits * 10n ** BigInt(scale - low.scale) + high.digits * 10n ** BigInt(scale - high.scale);
    return { digits: sum * 5n, scale: scale + 1 };
}
function floor({ digits, scale }) {
    const unit = 10n ** BigInt(scale);
    const cut = digits / unit;
    return digits < 0n && cut * unit !== digits ? cut - 1n : cut;
}
function order_division_show(kind, value) {
    const { digits, scale } = value;
    if (kind === 'date' && scale === 0) {
        if (digits >= FIRST_SECOND && digits <= LAST_SECOND) {
            return new Date(Number(digits) * 1000).toISOString().replace('.000', '');
        }
    }
    const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
    const whole = text.slice(0, text.length - scale);
    return `${digits < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${text.slice(-scale)}`}`;
}

// EXTERNAL MODULE: ./lib/iam/text/subsets.js
var subsets = __webpack_require__(3263);
;// CONCATENATED MODULE: ./lib/iam/text/classes.js



const MOST = 400_000;
const ALWAYS = -1;
const NEVER = -2;
function* textClasses(lists, lives, budget = { left: MOST }) {
    const sets = lists.map((automata) => (0,subsets/* subsets */.W)(automata, 'maybe'));
    const other = (0,example/* spare */.iC)(new Set(lists.flat(2).flatMap(charsIn)));
    const found = new Set();
    const seen = new Set();
    const states = [];
    const least = budget.left - MOST;
    let written = 0;
    const visit = (at, from, letter) => {
        const key = at.join();
        if (seen.has(key))
            return;
        seen.add(key);
        if (lives(at.map((set) => (set === ALWAYS ? true : set === NEVER ? false : undefined))))
            states.push({ at, from, letter });
    };
    visit(sets.map((set) => settled(set, set.start)), undefined, '');
    for (let current = 0; current < states.length; current += 1) {
        const state = states[current];
        if (state === undefined)
            break;
        const bits = state.at.map((set, list) => set === ALWAYS || (set !== NEVER && sets[list]?.accepts(set) === true));
        const signature = bits.map(Number).join('');
        if (!found.has(signature)) {
            found.add(signature);
            yield { bits, text: classes_textOf(state, other) };
        }
        const open = state.at.flatMap((set, list) => (set < 0 ? [] : [list]));
        for (const letter of open.length === 0 ? [] : lettersAt(state, open, sets)) {
            budget.left -= open.length;
            const at = [...state.at];
            for (const list of open) {
                const set = sets[list];
                if (set !== undefined)
                    at[list] = settled(set, set.next(state.at[list] ?? set.start, letter));
            }
            visit(at, state, letter);
        }
        const size = sets.reduce((sum, set) => sum + set.size(), 0);
        budget.left -= size - written;
        written = size;
        if (budget.left < Math.max(0, least))
            return false;
    }
    return true;
}
function settled(sets, set) {
    if (sets.acceptsAll(set))
        return ALWAYS;
    return sets.isDead(set) ? NEVER : set;
}
function lettersAt({ at }, open, sets) {
    const letters = new Set([automaton/* OTHER */.Zs]);
    for (const list of open) {
        for (const letter of sets[list]?.explicit(at[list] ?? 0) ?? [])
            letters.add(letter);
    }
    return letters;
}
function classes_textOf(last, other) {
    const chars = [];
    for (let state = last; state?.from !== undefined; state = state.from)
        chars.push(state.letter === automaton/* OTHER */.Zs ? other : state.letter);
    return chars.reverse().join('');
}
function charsIn(token) {
    if (token.take === 'char')
        return [token.char];
    if (token.take === 'stretch')
        return [];
    return [...('only' in token.from ? token.from.only : token.from.not)];
}

// EXTERNAL MODULE: ./lib/iam/condition/example-values.js
var example_values = __webpack_require__(6933);
;// CONCATENATED MODULE: ./lib/iam/condition/text-automaton.js


function automataOf(pieces, how) {
    const automata = (0,glob/* compileAll */.zv)([pieces], { ignoreCase: how.ignoreCase }, glob/* WIDEST */.np);
    if (how.ignoreCase)
        return automata.map((tokens) => tokens.map(inAnyCase));
    return how.arn && text_automaton_isArn(pieces) ? automata.map(byComponent) : automata;
}
function spells(text, how) {
    const tokens = Array.from(text, (char) => ({ take: 'char', char }));
    return how.ignoreCase ? tokens.map(inAnyCase) : tokens;
}
function text_automaton_isArn(pieces) {
    let colons = 0;
    for (const piece of pieces) {
        if (colons >= 5)
            break;
        if (typeof piece === 'string')
            colons += piece.split(':').length - 1;
        else if (piece.stands !== 'fixed')
            return false;
    }
    return colons >= 5;
}
function cases(lower) {
    const upper = lower.toUpperCase();
    const both = upper !== lower && upper.toLowerCase() === lower && [...upper].length === 1 ? [lower, upper] : [lower];
    return lower === 'k' ? [...both, '\u212A'] : both;
}
function byComponent(tokens) {
    let colons = 0;
    return tokens.map((token) => {
        if (token.take === 'char' && token.char === ':')
            colons += 1;
        const isWildcard = (token.take === 'one' || token.take === 'many') && 'not' in token.from && token.from.not === '';
        return isWildcard && colons < 5 ? { ...token, from: automaton/* NO_COLON */.oe } : token;
    });
}
function inAnyCase(token) {
    return token.take === 'char' ? { take: 'one', from: { only: cases(token.char).join('') } } : token;
}

;// CONCATENATED MODULE: ./lib/iam/condition/text-division.js







const BUDGET = 200_000;
const text_division_LONGEST = 100_000;
const MOST_EXAMPLES = 4;
function divideTexts(tests) {
    const pieces = tests.flatMap(({ values }) => values.flatMap((value) => value.pieces));
    const length = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1), 0);
    if (length > text_division_LONGEST)
        return undefined;
    const compiled = tests.map(compileTest);
    const { guesses, byTest } = shareGuesses(compiled);
    const read = reader(compiled, guesses);
    return { guesses: byTest, read, samples: () => samplesOf(tests, compiled, guesses, read) };
}
function compileTest({ comparison, ignoreCase, values }) {
    const compiled = {
        exact: new Set(),
        folded: new Set(),
        patterns: [],
        named: new Map(),
        own: [],
        hasMoreCases: ignoreCase && !values.every(({ pieces }) => isAscii((0,variables/* plainly */.yG)(pieces.filter(isText).join('')))),
    };
    const how = { arn: comparison.kind === 'arn', ignoreCase };
    for (const { pieces, name } of values) {
        const text = (0,variables/* literal */.eu)(pieces);
        if (text === undefined || (how.arn && !text_automaton_isArn(pieces))) {
            const automata = automataOf(pieces, how);
            if (name === undefined)
                compiled.own.push(...automata);
            else
                compiled.named.set(JSON.stringify([how, name, pieces]), automata);
        }
        else if ((0,glob/* hasWildcard */.rl)(text))
            compiled.patterns.push(...automataOf(pieces, how));
        else if (ignoreCase)
            compiled.folded.add(text.toLowerCase());
        else
            compiled.exact.add(text);
    }
    return compiled;
}
function shareGuesses(compiled) {
    const uses = new Map();
    for (const { named } of compiled)
        for (const name of named.keys())
            uses.set(name, (uses.get(name) ?? 0) + 1);
    const guesses = [];
    const numbers = new Map();
    const byTest = compiled.map(({ named, own }) => {
        const mine = [];
        const alone = [...own];
        for (const [name, automata] of named) {
            if (uses.get(name) === 1) {
                alone.push(...automata);
                continue;
            }
            const number = numbers.get(name) ?? guesses.push(automata) - 1;
            numbers.set(name, number);
            mine.push(number);
        }
        if (alone.length > 0)
            mine.push(guesses.push(alone) - 1);
        return mine;
    });
    return { guesses, byTest };
}
function reader(compiled, guesses) {
    const matchers = compiled.map(({ patterns }) => (patterns.length === 0 ? undefined : (0,subsets/* subsets */.W)(patterns, 'maybe')));
    const guessers = guesses.map((automata) => (0,subsets/* subsets */.W)(automata, 'maybe'));
    const machines = [...matchers, ...guessers].filter((machine) => machine !== undefined);
    let spent = 0;
    return (text) => {
        spent += compiled.length + machines.length * text.length;
        if (machines.reduce((sum, machine) => sum + machine.size(), spent) > BUDGET)
            return undefined;
        const letters = machines.length === 0 ? [] : lettersOf(text);
        const known = (0,variables/* isAmbiguous */.X2)(text) ? undefined : (0,variables/* literally */.Dk)(text);
        const equals = ({ exact, folded }) => known !== undefined && (exact.has(known) || (folded.size > 0 && folded.has(known.toLowerCase())));
        return {
            passes: compiled.map((test, index) => equals(test) || accepts(matchers[index], letters)),
            may: guessers.map((machine) => accepts(machine, letters)),
        };
    };
}
function lettersOf(text) {
    if (!(0,variables/* isAmbiguous */.X2)(text))
        return Array.from((0,variables/* literally */.Dk)(text));
    return Array.from(text, (char) => ((0,variables/* isAmbiguous */.X2)(char) ? automaton/* OTHER */.Zs : (0,variables/* literally */.Dk)(char)));
}
function accepts(machine, letters) {
    if (machine === undefined)
        return false;
    let set = machine.start;
    for (const letter of letters)
        set = machine.next(set, letter);
    return machine.accepts(set);
}
function samplesOf(tests, compiled, guesses, read) {
    const exact = new Set(compiled.flatMap((test) => [...test.exact]));
    const hasPatterns = guesses.length > 0 || compiled.some(({ patterns }) => patterns.length > 0);
    const { texts, complete } = hasPatterns
        ? matching(compiled, guesses, exact, examples(tests), read)
        : unlike(exact, new Set(compiled.flatMap(({ folded }) => [...folded])));
    const samples = [];
    for (const text of exact)
        if (text !== '')
            samples.push({ text: (0,variables/* plainly */.yG)(text), alone: true });
    for (const text of texts)
        if (text !== '')
            samples.push({ text, alone: false });
    samples.push({ text: '', alone: true });
    return { samples, complete };
}
function examples(tests) {
    return tests.flatMap(({ comparison, values }) => {
        const texts = values
            .slice(0, MOST_EXAMPLES)
            .map(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : 'example')).join(''));
        return (0,example_values/* exampleValues */.P)(comparison.kind, texts, []);
    });
}
function unlike(exact, folded) {
    const taken = new Map();
    for (const text of exact)
        taken.set(text.toLowerCase(), (taken.get(text.toLowerCase()) ?? 0) + 1);
    const texts = [];
    let complete = true;
    for (const text of folded) {
        const free = spellings(text, (taken.get(text) ?? 0) + 1).find((spelling) => !exact.has(spelling) && spelling.toLowerCase() === text);
        if (free !== undefined)
            texts.push((0,variables/* plainly */.yG)(free));
        else if (!isAscii((0,variables/* plainly */.yG)(text)))
            complete = false;
    }
    let other = 'example';
    for (let count = 2; exact.has(other) || folded.has(other); count += 1)
        other = `example-${count}`;
    return { texts: [...texts, other], complete };
}
function spellings(text, most) {
    return Array.from(text).reduce((starts, char) => starts.flatMap((start) => cases(char).map((own) => start + own)).slice(0, most), ['']);
}
function isText(piece) {
    return typeof piece === 'string';
}
function isAscii(text) {
    return !/[^\0-\x7f]/.test(text);
}
function matching(compiled, guesses, exact, tried, read) {
    const lists = [
        ...compiled.map(({ patterns, folded }) => [
            ...patterns,
            ...Array.from(folded, (text) => spells(text, { ignoreCase: true })),
        ]),
        ...guesses,
    ];
    const found = new Map();
    const add = (bits, text) => {
        const key = bits.map(Number).join('');
        if (!found.has(key))
            found.set(key, text);
    };
    for (const text of tried) {
        if (text === '' || exact.has((0,variables/* literally */.Dk)(text)))
            continue;
        const reading = read(text);
        if (reading !== undefined)
            add([...reading.passes, ...reading.may], text);
    }
    const taken = Array.from(new Set([...exact, '']), (text) => spells(text, { ignoreCase: false }));
    const ways = textClasses([...lists, taken], (decided) => decided.at(-1) !== true, { left: BUDGET });
    const all = 2 ** lists.filter((list) => list.length > 0).length;
    while (found.size < all) {
        const way = ways.next();
        if (way.done === true) {
            return { texts: [...found.values()], complete: way.value && !compiled.some(({ hasMoreCases }) => hasMoreCases) };
        }
        const { bits, text } = way.value;
        if (bits.at(-1) !== true)
            add(bits.slice(0, -1), (0,variables/* plainly */.yG)(text));
    }
    return { texts: [...found.values()], complete: true };
}

;// CONCATENATED MODULE: ./lib/iam/condition/value-classes.js





const value_classes_MOST = 4_096;
const MOST_COMPARED = 400_000;
const MOST_OPEN = 10;
const ANY = 'example';
const ANY_OF = {
    arn: 'arn:aws:iam::111122223333:role/example',
    bool: 'true',
    date: '2030-01-01T00:00:00Z',
    ip: '192.0.2.1',
    number: '1',
};
function valueSpace(tests) {
    const numbers = new Map();
    for (const [number, { comparison }] of tests.entries()) {
        const kind = scalarOf(comparison.kind) ?? 'text';
        numbers.set(kind, [...(numbers.get(kind) ?? []), number]);
    }
    const scalars = [];
    let texts;
    for (const [kind, own] of numbers) {
        const about = own.flatMap((number) => tests[number] ?? []);
        if (kind !== 'text') {
            scalars.push({ kind, division: divide(kind, about), tests: own });
            continue;
        }
        const division = divideTexts(about);
        if (division === undefined)
            return undefined;
        texts = { kind, division, tests: own };
    }
    const open = tests.map(isOpen);
    return {
        all: (kind) => {
            const own = kind === undefined ? undefined : textsOf(kind, texts, scalars);
            if (own === undefined)
                return allClasses(open, texts, scalars, kind);
            return classesOf(own.map((text) => ({ text, as: 'itself' })), open, texts, scalars);
        },
        of: (text) => classesOf([{ text, as: 'itself' }], open, texts, scalars),
    };
}
function textsOf(kind, texts, scalars) {
    if (kind === 'bool')
        return ['true', 'false'];
    if (texts === undefined && scalars.length === 0)
        return [ANY_OF[kind]];
    const [only] = scalars;
    if (texts !== undefined || scalars.length > 1 || only?.kind !== kind)
        return undefined;
    return only.division.parts.map(({ text }) => text).filter((text) => only.division.read(text).length > 0);
}
function scalarOf(kind) {
    return kind === 'text' || kind === 'pattern' || kind === 'arn' ? undefined : kind;
}
function divide(kind, tests) {
    if (kind === 'number' || kind === 'date')
        return divideByOrder(kind, tests);
    return kind === 'ip' ? divideByRange(tests) : divideByConstant(kind, tests);
}
function isOpen({ comparison, values, open }) {
    if (open || scalarOf(comparison.kind) === undefined)
        return open;
    return values.some(({ pieces }) => {
        const text = (0,variables/* literal */.eu)(pieces);
        return text === undefined || comparison.test(text, [text]) === 'unknown';
    });
}
function allClasses(open, texts, scalars, kind) {
    const none = {
        samples: [
            { text: ANY, alone: false },
            { text: '', alone: true },
        ],
        complete: true,
    };
    const { samples, complete } = texts?.division.samples() ?? none;
    const own = scalars.flatMap(({ division }) => division.parts.map(({ text }) => text));
    const all = [
        ...(kind === undefined ? [] : [{ text: ANY_OF[kind], as: 'itself' }]),
        ...[...new Set(own)].map((text) => ({ text, as: 'itself' })),
        ...samples.map(({ text }) => ({ text, as: 'itself' })),
    ];
    if (scalars.length > 0) {
        for (const { text, alone } of samples)
            if (!alone)
                all.push({ text, as: 'any' });
    }
    const found = classesOf(all, open, texts, scalars);
    return { classes: found.classes, complete: found.complete && complete };
}
function classesOf(samples, open, texts, scalars) {
    const found = new Map();
    let complete = true;
    let compared = 0;
    for (const { text, as } of samples) {
        compared += open.length;
        if (compared > MOST_COMPARED)
            return { classes: [...found.values()], complete: false };
        const reading = texts?.division.read(text);
        if (texts !== undefined && reading === undefined)
            return { classes: [...found.values()], complete: false };
        const known = open.map(() => false);
        for (const [at, test] of texts?.tests.entries() ?? [])
            known[test] = reading?.passes[at] ?? false;
        const readings = scalars.map(({ division }) => scalarReadings(division, text, as));
        const ways = product(known, scalars, readings);
        const settled = ways?.map((passes) => settle(passes, open, texts, reading));
        if (ways === undefined || settled?.includes(undefined))
            complete = false;
        const all = settled?.flatMap((some) => some ?? []) ?? [];
        const isOpen = as === 'itself' && scalars.some(({ division }) => division.isOpen?.(text) === true);
        const doubt = Math.max(all.length - 1, isOpen ? 1 : 0);
        for (const passes of all) {
            const key = `${text === '' ? 'empty' : ''}${passes.map(Number).join('')}`;
            const before = found.get(key);
            if (before === undefined || doubt < before.doubt)
                found.set(key, { text, passes, doubt });
        }
        if (found.size > value_classes_MOST)
            return { classes: [...found.values()], complete: false };
    }
    return { classes: [...found.values()], complete };
}
function scalarReadings({ parts, read }, text, as) {
    const direct = as === 'itself' ? read(text) : [];
    if (direct.length > 0)
        return direct;
    const all = parts.map(({ passes }) => passes);
    const none = all[0]?.map(() => false) ?? [];
    return [none, ...all];
}
function product(known, scalars, readings) {
    let ways = [known];
    for (const [index, { tests }] of scalars.entries()) {
        const own = readings[index] ?? [];
        if (ways.length * own.length > 4 * value_classes_MOST)
            return undefined;
        ways = ways.flatMap((way) => own.map((passes) => {
            const longer = [...way];
            for (const [at, test] of tests.entries())
                longer[test] = passes[at] ?? false;
            return longer;
        }));
    }
    return ways;
}
function settle(passes, open, texts, reading) {
    const own = [];
    const shared = new Map();
    for (const [test, isOpenTest] of open.entries())
        if (isOpenTest && passes[test] !== true)
            own.push([test]);
    for (const [at, test] of texts?.tests.entries() ?? []) {
        if (passes[test] === true || open[test] === true)
            continue;
        for (const guess of texts?.division.guesses[at] ?? []) {
            if (reading?.may[guess] === true)
                shared.set(guess, [...(shared.get(guess) ?? []), test]);
        }
    }
    let choices = [...own, ...shared.values()];
    if (choices.length > MOST_OPEN)
        choices = [...new Set(choices.flat())].map((test) => [test]);
    if (choices.length > MOST_OPEN)
        return undefined;
    let ways = [passes];
    for (const tests of choices) {
        ways = ways.flatMap((way) => [way, way.map((passed, test) => passed || tests.includes(test))]);
    }
    return ways;
}

;// CONCATENATED MODULE: ./lib/iam/condition/value-list.js
const value_list_BUDGET = 500_000;
function listOf({ text, passes, doubt }, questions) {
    const marks = questions.map(({ values }) => values !== undefined && passes[values.test] !== values.negated ? '1' : '0');
    return { values: [text], marks: marks.join(''), isEmpty: text === '', doubt };
}
function distinctLists(lists) {
    const found = new Map();
    for (const list of lists) {
        const known = found.get(keyOf(list));
        if (known === undefined || list.doubt < known.doubt)
            found.set(keyOf(list), list);
    }
    return [...found.values()];
}
function joinAll(singles, questions) {
    const found = new Map();
    const add = (list) => {
        if (!found.has(keyOf(list)))
            found.set(keyOf(list), list);
    };
    let spent = 0;
    for (const some of [singles.filter(({ doubt }) => doubt === 0), singles]) {
        for (const list of some)
            add(list);
        for (const list of found.values()) {
            for (const single of some) {
                spent += questions.length + 1;
                if (spent > value_list_BUDGET)
                    return { lists: [...found.values()], complete: false };
                add(join(list, single, questions));
            }
        }
    }
    return { lists: [...found.values()], complete: true };
}
function joinEach(alternatives, questions) {
    let [lists = [], ...others] = alternatives;
    let spent = 0;
    for (const more of others) {
        spent += lists.length * more.length * (questions.length + 1);
        if (spent > value_list_BUDGET)
            return { lists, complete: false };
        lists = distinctLists(lists.flatMap((list) => more.map((other) => join(list, other, questions))));
    }
    return { lists, complete: true };
}
function doubtOf({ isEmpty, doubt }, questions) {
    return isEmpty && questions.every(({ values }) => values?.set !== undefined) ? 0 : doubt;
}
function truthsOf({ values, marks, isEmpty }, questions) {
    const truths = (isMissing) => questions.map(({ missing, present, values: about }, index) => {
        if (about === undefined)
            return isMissing ? missing : present;
        if (values.length === 0 || (isMissing && !about.readsEmpty))
            return missing;
        if (isEmpty && about.set !== undefined)
            return about.set === 'ForAllValues';
        const mark = marks[index];
        return mark === '?' ? 'unknown' : mark === '1';
    });
    if (values.length === 0)
        return [truths(true)];
    return isEmpty && questions.some(({ values: about }) => about === undefined)
        ? [truths(false), truths(true)]
        : [truths(false)];
}
function keyOf({ marks, isEmpty }) {
    return isEmpty ? `empty ${marks}` : marks;
}
function join(a, b, questions) {
    let marks = '';
    for (const [index, { values }] of questions.entries()) {
        const [one = '0', other = '0'] = [a.marks[index], b.marks[index]];
        if (one === other)
            marks += one;
        else if (values?.set === undefined)
            marks += '?';
        else
            marks += values.set === 'ForAllValues' ? '0' : '1';
    }
    const values = [...new Set([...a.values, ...b.values])];
    return { values, marks, isEmpty: a.isEmpty && b.isEmpty, doubt: a.doubt + b.doubt };
}

;// CONCATENATED MODULE: ./lib/iam/condition/key-classes.js




const key_classes_MOST = 4_096;
const key_classes_MOST_OPEN = 10;
function keyClasses(key, conditions, options = {}) {
    const settled = new Map(options.context);
    settled.delete(key.toLowerCase());
    const { questions, tests, numbers } = questionsOf(conditions, settled);
    const space = valueSpace(tests);
    if (space === undefined)
        return { classes: [], complete: false };
    const { lists, complete } = listsOf(questions, space, options);
    const found = new Map();
    let isAll = complete;
    for (const list of lists) {
        const answers = truthsOf(list, questions);
        for (const truths of answers) {
            const ways = (0,kleene/* waysToDecide */.YV)(truths, key_classes_MOST_OPEN);
            if (options.budget !== undefined)
                options.budget.left -= numbers.length * (ways?.length ?? 1);
            if (ways === undefined || found.size > key_classes_MOST || (options.budget?.left ?? 0) < 0) {
                isAll = false;
                continue;
            }
            const doubt = doubtOf(list, questions) + answers.length + ways.length - 2;
            for (const way of ways) {
                const name = way.map(Number).join('');
                const before = found.get(name);
                if (before !== undefined && before.doubt <= doubt)
                    continue;
                found.set(name, { values: list.values, truths: numbers.map((number) => way[number] ?? false), doubt });
            }
        }
    }
    const classes = [...found.values()].sort((a, b) => a.doubt - b.doubt);
    return { classes: classes.map(({ values, truths }) => ({ values, truths })), complete: isAll };
}
const MISSING = { values: [], marks: '', isEmpty: false, doubt: 0 };
function listsOf(questions, space, { given, multivalued, kind, present }) {
    if (given?.length === 0)
        return { lists: [MISSING], complete: true };
    const singles = (found) => distinctLists(found.classes.map((one) => listOf(one, questions)));
    if (given !== undefined) {
        const found = [...new Set(given)].map((text) => space.of(text));
        const joined = joinEach(found.map(singles), questions);
        return { lists: joined.lists, complete: joined.complete && found.every(({ complete }) => complete) };
    }
    const found = space.all(kind);
    const single = singles(found);
    const several = multivalued ?? questions.some(({ values }) => values?.set !== undefined);
    const { lists, complete } = several ? joinAll(single, questions) : { lists: single, complete: true };
    const all = present ? lists.filter(({ isEmpty }) => !isEmpty) : [MISSING, ...lists];
    return { lists: all, complete: found.complete && complete };
}

// EXTERNAL MODULE: ./lib/iam/principal/principal.js
var principal_principal = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/iam/principal/principal-context.js
var principal_context = __webpack_require__(6991);
// EXTERNAL MODULE: ./lib/iam/principal/requester.js
var principal_requester = __webpack_require__(8657);
;// CONCATENATED MODULE: ./lib/iam/principal/principal-classes.js






const MOST_STEPS = 200_000;
const MOST_WAYS = 256;
const PRINCIPAL_ARN = 'aws:principalarn';
const IDS = /^(?:\d{12}$|AIDA|AROA)/;
function principalClasses(lists, universe, matters = () => true) {
    const table = elementsOf(lists);
    const classes = new Map();
    let complete = true;
    let steps = 0;
    for (const candidate of candidatesOf(lists, universe)) {
        const near = table.about(candidate.requester);
        steps += near.length + 1;
        if (steps > MOST_STEPS)
            return { classes: [...classes.values()], complete: false };
        const ways = waysOf(lists, near, candidate, universe);
        complete &&= ways.complete;
        const asked = [...candidate.given].filter(([key]) => matters(key));
        const isSession = (0,principal_requester/* isAws */.aZ)(candidate.requester) && candidate.requester.is === 'session';
        const given = new Map([...candidate.given].filter(([key]) => matters(key) || (isSession && key === PRINCIPAL_ARN)));
        for (const bits of ways.all) {
            const key = JSON.stringify([bits, asked.sort(([a], [b]) => (a < b ? -1 : 1))]);
            if (!classes.has(key))
                classes.set(key, { principal: candidate.principal, bits, given });
        }
    }
    return { classes: [...classes.values()], complete };
}
function elementsOf(lists) {
    const all = new Map();
    const byAccount = new Map();
    const rest = [];
    for (const [index, { principals, effect }] of lists.entries()) {
        if (principals.not)
            continue;
        for (const item of principals.items) {
            const key = isUnknown(item)
                ? item
                : JSON.stringify([item.kind, item.pieces, (0,principal_principal/* isEverybody */.Yf)(item) && effect === 'Deny']);
            const known = all.get(key);
            if (known !== undefined) {
                known.in.push(index);
                continue;
            }
            const listed = { item, effect, in: [index] };
            all.set(key, listed);
            const account = accountOf(item)?.account;
            const group = account === undefined ? rest : (byAccount.get(account) ?? []);
            group.push(listed);
            if (account !== undefined)
                byAccount.set(account, group);
        }
    }
    return {
        about: (requester) => [...rest, ...(((0,principal_requester/* isAws */.aZ)(requester) && byAccount.get(requester.account)) || [])],
    };
}
function isUnknown({ pieces }) {
    return pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'unknown');
}
function accountOf(item) {
    const text = item.kind === 'AWS' ? (0,variables/* literal */.eu)(item.pieces) : undefined;
    if (text === undefined)
        return undefined;
    if (/^\d{12}$/.test(text))
        return { partition: undefined, account: text };
    const requester = (0,principal_requester/* requesterOf */.iq)(text);
    return (0,principal_requester/* isAws */.aZ)(requester) ? requester : undefined;
}
function waysOf(lists, asked, candidate, universe) {
    const bits = lists.map(() => false);
    const doubts = [];
    const note = (is, where) => {
        if (is === 'unknown')
            doubts.push(where);
        else if (is)
            for (const index of where)
                bits[index] = true;
    };
    for (const one of asked)
        note(isNamed(one, candidate, universe), one.in);
    for (const [index, { principals, effect }] of lists.entries()) {
        if (principals.not)
            note(isAboutExcept(principals, effect, candidate, universe), [index]);
        else if (principals.open !== undefined)
            doubts.push([index]);
    }
    let ways = new Map([[bits.join(), bits]]);
    for (const where of doubts) {
        const next = new Map(ways);
        for (const way of ways.values()) {
            const other = way.map((bit, index) => bit || where.includes(index));
            next.set(other.join(), other);
        }
        if (next.size > MOST_WAYS)
            return { all: [...ways.values()], complete: false };
        ways = next;
    }
    return { all: [...ways.values()], complete: true };
}
function isNamed({ item, effect }, { requester, family }, universe) {
    if (family !== undefined && !principal_classes_isText(item) && item.kind === kindOf(requester)) {
        if (isUnreadable(item))
            return 'unknown';
        return family.some((pattern) => (0,text_pattern/* reaches */.O6)(item.pieces, [pattern]) !== false) && 'unknown';
    }
    return (0,principal_principal/* names */.Dy)(item, effect, requester, universe);
}
function isAboutExcept(principals, effect, { principal, family, given }, universe) {
    if (family !== undefined && !principals.items.every(principal_classes_isText))
        return 'unknown';
    const statement = { effect, principals, actions: { not: false, items: [] }, conditions: [] };
    return (0,principal_principal/* isAbout */.KH)(statement, principal, (0,principal_principal/* asSaid */.mq)(universe, given));
}
function principal_classes_isText(item) {
    const text = (0,variables/* literal */.eu)(item.pieces);
    return (0,principal_principal/* isEverybody */.Yf)(item) || (text !== undefined && (0,principal_principal/* isName */.Eo)(text) && !isUnreadable(item));
}
function isUnreadable(item) {
    const { kind, pieces } = item;
    const text = (0,variables/* literal */.eu)(pieces);
    if (text === undefined || !(0,principal_principal/* isName */.Eo)(text) || (0,principal_principal/* isEverybody */.Yf)(item))
        return false;
    if (kind === 'AWS' && IDS.test(text))
        return false;
    return kindOf((0,principal_requester/* requesterOf */.iq)(text)) !== kind;
}
function kindOf(requester) {
    if ((0,principal_requester/* isAws */.aZ)(requester))
        return 'AWS';
    if (requester.is === 'service')
        return 'Service';
    if (requester.is === 'provider')
        return 'Federated';
    return requester.is === 'canonical' ? 'CanonicalUser' : undefined;
}
function* candidatesOf(lists, universe) {
    const items = lists.flatMap(({ principals }) => principals.items);
    const texts = new Set(items.filter((item) => item.kind !== 'any').map((item) => `${item.kind} ${(0,variables/* literal */.eu)(item.pieces) ?? ''}`));
    const mentioned = [...texts].map((text) => text.slice(text.indexOf(' ') + 1)).filter(principal_principal/* isName */.Eo);
    const { partition = 'aws' } = universe;
    const accounts = new Map();
    const note = (own) => {
        const full = { partition: own.partition ?? partition, account: own.account };
        accounts.set(`${full.partition} ${full.account}`, full);
    };
    if (universe.account !== undefined)
        note({ partition, account: universe.account });
    for (const item of items) {
        const own = accountOf(item);
        if (own !== undefined)
            note(own);
    }
    const roles = rolesByName(mentioned);
    const unused = (start) => fresh(start, (text) => !mentioned.some((one) => one.includes(text)));
    const any = unused('any');
    for (const text of mentioned)
        yield* mentionedAs(text, any, roles);
    for (const own of accounts.values())
        yield* everybodyOf(own, any);
    const another = fresh(example_account/* EXAMPLE_ACCOUNT */.f, (account) => !mentioned.some((one) => one.includes(account)) && account !== universe.account);
    yield* everybodyOf({ partition, account: another }, any, '*');
    yield family(`${any}.amazonaws.com`, ['*']);
    yield family(`arn:${partition}:iam::${another}:oidc-provider/${any}.example.com`, ['arn:*:iam::*:*-provider/*']);
    for (const name of principal_requester/* webProviders */.Hl)
        yield single(name);
    yield single('anonymous');
}
function* mentionedAs(text, any, roles) {
    const requester = (0,principal_requester/* requesterOf */.iq)(text);
    if (requester.is === 'role') {
        const { partition, account } = requester;
        const sessions = `arn:${partition}:sts::${account}:assumed-role/${(0,principal_requester/* roleName */.S3)(requester)}/`;
        const given = new Map([...(0,principal_context/* contextOf */.Vm)(`${sessions}${any}`), [PRINCIPAL_ARN, [text]]]);
        yield {
            principal: `${sessions}${any}`,
            requester: (0,principal_requester/* requesterOf */.iq)(sessions + any, text),
            given,
            family: [`${sessions}*`, text, ...accountNames(requester)],
        };
    }
    else if (requester.is === 'session') {
        const given = new Map([...(0,principal_context/* contextOf */.Vm)(text)].filter(([key]) => key !== PRINCIPAL_ARN));
        const own = roles.get(nameKey(requester)) ?? [];
        if (own.length === 0)
            yield { principal: text, requester, given };
        for (const role of own) {
            const said = new Map([...given, [PRINCIPAL_ARN, [role]]]);
            yield { principal: text, requester: (0,principal_requester/* requesterOf */.iq)(text, role), given: said };
        }
    }
    else if (requester.is === 'service') {
        yield single(text);
        const [service = '', ...rest] = text.split('.');
        if (rest.length > 2)
            yield* [`${service}.amazonaws.com`, `${service}.xx-${any}-1.amazonaws.com`].map(single);
    }
    else if (requester.is !== 'anonymous' && requester.is !== 'other')
        yield single(text);
}
function rolesByName(texts) {
    const all = new Map();
    for (const text of texts) {
        const requester = (0,principal_requester/* requesterOf */.iq)(text);
        if (requester.is !== 'role')
            continue;
        const known = all.get(nameKey(requester));
        if (known === undefined)
            all.set(nameKey(requester), [text]);
        else
            known.push(text);
    }
    return all;
}
function nameKey(requester) {
    return `${requester.partition}:${requester.account}:${(0,principal_requester/* roleName */.S3)(requester)}`;
}
function holdersInGeneral({ partition = 'aws', account }) {
    const iam = `arn:${partition}:iam::${account ?? example_account/* EXAMPLE_ACCOUNT */.f}:`;
    const sts = `arn:${partition}:sts::${account ?? example_account/* EXAMPLE_ACCOUNT */.f}:`;
    return [`${iam}user/any`, `${sts}assumed-role/any/any`, `${sts}federated-user/any`].map((principal) => ({
        principal,
        bits: [],
        given: (0,principal_context/* familyContext */.kr)(principal, { sameAccount: account !== undefined }),
    }));
}
function single(principal) {
    return { principal, requester: (0,principal_requester/* requesterOf */.iq)(principal), given: (0,principal_context/* contextOf */.Vm)(principal) };
}
function family(principal, patterns, given = (0,principal_context/* familyContext */.kr)(principal, { sameAccount: false })) {
    return { principal, requester: (0,principal_requester/* requesterOf */.iq)(principal), given, family: patterns };
}
function* everybodyOf(own, any, reach = own.account) {
    const iam = `arn:${own.partition}:iam::${own.account}:`;
    const sts = `arn:${own.partition}:sts::${own.account}:`;
    const [allIam, allSts] = [`arn:*:iam::${reach}:`, `arn:*:sts::${reach}:`];
    const whole = accountNames({ partition: '*', account: reach });
    const sameAccount = reach !== '*';
    const of = (principal, patterns) => family(principal, [...patterns, ...whole], (0,principal_context/* familyContext */.kr)(principal, { sameAccount }));
    yield of(`${iam}user/${any}`, [`${allIam}user/*`, 'AIDA*']);
    yield of(`${sts}assumed-role/${any}/${any}`, [`${allSts}assumed-role/*`, `${allIam}role/*`, 'AROA*']);
    yield of(`${sts}federated-user/${any}`, [`${allSts}federated-user/*`, `${allIam}user/*`, 'AIDA*']);
    if (sameAccount)
        yield single(`${iam}root`);
    else
        yield of(`${iam}root`, []);
}
function accountNames({ partition, account }) {
    return [`arn:${partition}:iam::${account}:root`, account === '*' ? '?'.repeat(12) : account];
}
function fresh(start, isFree) {
    if (isFree(start))
        return start;
    for (let number = 2;; number += 1) {
        const text = /^\d+$/.test(start) ? String(BigInt(start) + BigInt(number)) : `${start}-${number}`;
        if (isFree(text))
            return text;
    }
}

;// CONCATENATED MODULE: ./lib/iam/text/matcher.js


function matcher(patterns, options) {
    const texts = patterns.map((pieces) => pieces.join(''));
    const literals = new Set(texts.filter((text) => !(0,glob/* hasWildcard */.rl)(text)).map((text) => (0,glob/* folded */.TM)(text, options)));
    const wild = texts.filter(glob/* hasWildcard */.rl).map((text) => [text]);
    if (wild.length === 0)
        return (text) => literals.has((0,glob/* folded */.TM)(text, options));
    const sets = (0,subsets/* subsets */.W)((0,glob/* compileAll */.zv)(wild, options, glob/* WIDEST */.np), 'maybe');
    return (text) => {
        const word = (0,glob/* folded */.TM)(text, options);
        if (literals.has(word))
            return true;
        let set = sets.start;
        for (const letter of word) {
            if (sets.acceptsAll(set))
                return true;
            if (sets.isDead(set))
                return false;
            set = sets.next(set, letter);
        }
        return sets.accepts(set);
    };
}

;// CONCATENATED MODULE: ./lib/iam/text/pattern-index.js

function patternIndex(patterns, options) {
    const starts = patterns.map((pattern) => startOf(pattern, options));
    const byStart = new Map();
    for (const one of starts) {
        const same = byStart.get(one.start);
        if (same === undefined)
            byStart.set(one.start, [one]);
        else
            same.push(one);
    }
    const sorted = [...byStart.keys()].sort();
    const texts = new Set(patterns.filter(pattern_index_isText).map((pattern) => foldText(pattern, options)));
    return {
        near(within) {
            if (pattern_index_isText(within) && texts.has(foldText(within, options)))
                return true;
            const { start, whole } = startOf(within, options);
            const found = [];
            for (let length = 0; length < start.length; length += 1) {
                for (const one of byStart.get(start.slice(0, length)) ?? []) {
                    if (one.open)
                        return true;
                    if (!one.whole)
                        found.push(one.pattern);
                }
            }
            for (let at = firstFrom(sorted, start); sorted[at]?.startsWith(start); at += 1) {
                const longer = sorted[at] ?? '';
                if (whole && longer !== start)
                    break;
                for (const one of byStart.get(longer) ?? []) {
                    if (one.open && longer === start)
                        return true;
                    found.push(one.pattern);
                }
            }
            return found;
        },
    };
}
function pattern_index_isText(pattern) {
    return pattern.every((piece) => typeof piece === 'string');
}
function foldText(pattern, options) {
    return (0,glob/* folded */.TM)(pattern.join(''), options);
}
function startOf(pattern, options) {
    const [first] = pattern;
    if (typeof first !== 'string')
        return { pattern, start: '', whole: pattern.length === 0, open: false };
    const text = (0,glob/* folded */.TM)(first, options);
    const wildcard = text.search(/[*?]/);
    if (wildcard < 0)
        return { pattern, start: text, whole: pattern.length === 1, open: false };
    const open = pattern.length === 1 && text.endsWith('*') && !(0,glob/* hasWildcard */.rl)(text.slice(0, -1));
    return { pattern, start: text.slice(0, wildcard), whole: false, open };
}
function firstFrom(sorted, text) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/iam/access/sides.js





function sideOf(part, patterns, gaps, options) {
    const widely = (text) => patterns.some((pieces) => (0,text_pattern/* matches */.cK)(pieces, text, options) !== false);
    return {
        part,
        patterns,
        gaps,
        matches: gaps ? widely : matcher(patterns, options),
        index: patternIndex(patterns, options),
    };
}
function sidesOf(text, sides) {
    return sides.flatMap(({ part, gaps, matches }) => {
        const is = matches(text);
        return is && gaps ? [] : [{ part, is }];
    });
}
function sidesWithin(sides, within) {
    const narrow = within.find((list) => list.length === 1)?.[0];
    const decided = [];
    const open = [];
    for (const side of sides) {
        const near = narrow === undefined ? side.patterns : side.index.near(narrow);
        if (near === true && !side.gaps)
            decided.push({ part: side.part, is: true });
        else if (near !== true && near.length === 0)
            decided.push({ part: side.part, is: false });
        else
            open.push(near === true ? side : { ...side, patterns: near });
    }
    return { decided, open };
}
function* sideClasses(sides, within, options, lives, budget) {
    const { decided, open } = sidesWithin(sides, within);
    if (!lives(decided))
        return true;
    const lists = [...within, ...open.map(({ patterns }) => patterns)].map((patterns) => (0,glob/* compileAll */.zv)(patterns, options, glob/* WIDEST */.np));
    const truthsOf = (bits) => {
        const truths = [...decided];
        for (const [at, side] of open.entries()) {
            const is = bits[within.length + at];
            if (is === false || (is === true && !side.gaps))
                truths.push({ part: side.part, is });
        }
        return truths;
    };
    const inside = (bits) => within.every((_, at) => bits[at] !== false);
    const classes = textClasses(lists, (bits) => inside(bits) && (open.length === 0 || lives(truthsOf(bits))), budget);
    for (let next = classes.next();; next = classes.next()) {
        if (next.done)
            return next.value;
        const { bits, text } = next.value;
        if (!inside(bits))
            continue;
        yield { text, truths: truthsOf(bits).sort((a, b) => a.part - b.part) };
        if (open.length === 0)
            return true;
    }
}

;// CONCATENATED MODULE: ./lib/iam/access/action-classes.js




const ANY_ACTION = [['?*:?*']];
const EVERYTHING = [['*']];
const COMMON = ['s3', 'ec2', 'lambda', 'dynamodb', 'sqs', 'iam', 'kms', 'sns'];
function actionClasses(actions, sides, universe, lives, budget) {
    const within = actions === undefined || actions.not || actions.open !== undefined ? EVERYTHING : patternsOf(actions);
    const found = new Map();
    const names = new Map();
    const dead = new Set();
    let complete = true;
    const note = (truths) => {
        const key = action_classes_nameOf(truths, sides);
        const known = found.get(key);
        if (known !== undefined)
            return known;
        const made = { truths, known: new Set(), other: undefined };
        found.set(key, made);
        return made;
    };
    const knownTo = knownActions(sides, universe);
    for (const pattern of within) {
        const known = knownTo(pattern);
        for (const action of known) {
            budget.left -= sides.length;
            const name = nameOfText(action, sides);
            const alike = names.get(name);
            if (alike !== undefined)
                alike.known.add(action);
            else if (!dead.has(name)) {
                const truths = sidesOf(action, sides);
                if (!lives(truths))
                    dead.add(name);
                else {
                    const one = note(truths);
                    one.known.add(action);
                    names.set(name, one);
                }
            }
        }
        if (isLiteral(pattern) && known.length > 0)
            continue;
        const classes = sideClasses(sides, isLiteral(pattern) ? [[pattern]] : [[pattern], ANY_ACTION], action/* ACTION_OPTIONS */.wE, lives, budget);
        for (let next = classes.next();; next = classes.next()) {
            if (next.done) {
                complete &&= next.value;
                break;
            }
            note(next.value.truths).other ??= isLiteral(pattern) ? pattern.join('') : next.value.text;
        }
    }
    return { classes: [...found.values()].map((one) => ({ ...one, known: [...one.known] })), complete };
}
function nameOfText(action, sides) {
    let name = '';
    for (const { part, matches } of sides)
        if (matches(action))
            name += `${part},`;
    return name;
}
function action_classes_nameOf(truths, sides) {
    let name = '';
    for (const { part, is } of truths)
        if (is)
            name += `${part},`;
    return truths.length === sides.length ? name : `${name} of ${truths.map(({ part }) => part).join()}`;
}
function patternsOf(actions) {
    return actions.items.map(({ pieces }) => pieces);
}
function isLiteral(pattern) {
    return pattern.every((piece) => typeof piece === 'string' && !(0,glob/* hasWildcard */.rl)(piece));
}
function knownActions(sides, { actionsOf }) {
    if (actionsOf === undefined)
        return () => [];
    const all = action_classes_spellings(actionsOf);
    return (pattern) => {
        const [text] = pattern;
        if (typeof text !== 'string' || pattern.length > 1)
            return [];
        const own = serviceOf(text);
        if (own !== undefined && !(0,glob/* hasWildcard */.rl)(text)) {
            const action = all(own).get(text.toLowerCase());
            return action === undefined ? [] : [action];
        }
        const matches = matcher([pattern], action/* ACTION_OPTIONS */.wE);
        const actions = (service) => [...all(service).values()].filter(matches);
        if (own !== undefined)
            return actions(own);
        const named = new Set(sides.flatMap(servicesOf));
        const [other] = COMMON.filter((service) => !named.has(service)).flatMap(actions);
        const known = [...named].flatMap(actions);
        return other === undefined ? known : [...known, other];
    };
}
const known = new WeakMap();
function action_classes_spellings(actionsOf) {
    const byService = known.get(actionsOf) ?? new Map();
    known.set(actionsOf, byService);
    return (service) => {
        const made = byService.get(service) ??
            new Map(actionsOf(service).map((name) => [`${service}:${name}`.toLowerCase(), `${service}:${name}`]));
        byService.set(service, made);
        return made;
    };
}
function servicesOf({ patterns }) {
    return patterns.flatMap(([text]) => (typeof text === 'string' ? (serviceOf(text) ?? []) : []));
}
function serviceOf(text) {
    const [, service] = /^([^:*?]+):/.exec(text) ?? [];
    return service?.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/iam/access/assignments.js

const PARTS_A_STEP = 8;
function* assignments(formula, truths, choices) {
    const start = { formula, truths, values: new Map(), keys: choices.keys };
    const forks = [{ ways: [start].values(), alike: false }];
    for (let fork = forks.at(-1); fork !== undefined; fork = forks.at(-1)) {
        const { value: step, done } = fork.ways.next();
        if (done) {
            forks.pop();
            continue;
        }
        const rest = simplify(step.formula, step.truths);
        if (rest === false)
            continue;
        if (rest === true) {
            yield { values: step.values, truths: step.truths };
            while (forks.at(-1)?.alike)
                forks.pop();
            continue;
        }
        const open = partsIn(rest);
        choices.budget.left -= 1 + Math.floor(open.size / PARTS_A_STEP);
        if (choices.budget.left < 0)
            return false;
        forks.push(forkAt({ ...step, formula: rest }, open, choices));
    }
    return true;
}
function forkAt(step, open, { sides, free, possible }) {
    const key = step.keys.find(({ parts }) => parts.some((part) => open.has(part)));
    if (key !== undefined)
        return { ways: withKey(step, key), alike: false };
    const side = sides.find((one) => open.has(one));
    const part = side ?? free.find((one) => open.has(one));
    if (part === undefined)
        throw new Error('a part of the formula is of no kind that can be chosen');
    return { ways: withPart(step, part, possible), alike: side === undefined };
}
function* withKey(step, key) {
    const keys = step.keys.filter((one) => one !== key);
    for (const { values, truths: chosen } of key.classes) {
        const truths = [...step.truths];
        for (const [at, part] of key.parts.entries())
            truths[part] = chosen[at];
        yield { ...step, keys, truths, values: new Map([...step.values, [key.key, values]]) };
    }
}
function* withPart(step, part, possible) {
    for (const is of [false, true]) {
        const truths = [...step.truths];
        truths[part] = is;
        if (possible(truths))
            yield { ...step, truths };
    }
}

;// CONCATENATED MODULE: ./lib/iam/access/gap-relations.js



const MOST_PATTERNS = 50;
const COST = 200;
class GapRelations {
    parts;
    budget;
    known = new Map();
    constructor(parts, budget) {
        this.parts = parts;
        this.budget = budget;
    }
    possible(truths) {
        return this.parts.every((part, number) => {
            if (!('gaps' in part) || !part.gaps || truths[number] !== true)
                return true;
            return this.parts.every((_, other) => {
                const is = truths[other];
                if (is === undefined || other === number)
                    return true;
                return this.between(number, other) !== (is ? 'excludes' : 'implies');
            });
        });
    }
    hangOnFixed() {
        return this.parts.some((part, number) => {
            if (!hasFixed(part))
                return false;
            return this.parts.some((other, at) => at !== number && this.mayMeet(number, at, part, other));
        });
    }
    mayMeet(number, at, part, other) {
        if (part.of === 'principal')
            return other.of === 'principal';
        if (part.of === 'condition')
            return other.of === 'condition' && gap_relations_keyOf(other.condition) === gap_relations_keyOf(part.condition);
        return this.between(number, at) === 'perhaps';
    }
    between(gapped, other) {
        const key = `${gapped} ${other}`;
        const relation = this.known.get(key) ?? this.relate(this.parts[gapped], this.parts[other]);
        this.known.set(key, relation);
        return relation;
    }
    relate(gapped, other) {
        if (gapped === undefined || other === undefined || !('gaps' in gapped) || !('gaps' in other))
            return 'neither';
        const [pattern] = gapped.patterns;
        if (pattern === undefined || gapped.of !== other.of || gapped === other)
            return 'neither';
        const options = gapped.of === 'action' ? action/* ACTION_OPTIONS */.wE : arn/* ARN_OPTIONS */.zV;
        if (other.patterns.length > MOST_PATTERNS || this.budget.left < 0)
            return 'perhaps';
        this.budget.left -= COST * other.patterns.length;
        if ((0,text_pattern/* covers */.hU)(other.patterns, pattern, options, this.budget) === true)
            return 'implies';
        const reached = other.patterns.map((one) => (0,text_pattern/* reaches */.O6)(one, pattern, options, this.budget));
        if (reached.every((one) => one === false))
            return 'excludes';
        return reached.includes('unknown') ? 'perhaps' : 'neither';
    }
}
function gap_relations_keyOf({ key }) {
    return key.toLowerCase();
}
function hasFixed(part) {
    const fixed = (pieces) => pieces.some((piece) => typeof piece !== 'string' && piece.stands === 'fixed');
    if ('gaps' in part)
        return part.patterns.some(fixed);
    if (part.of === 'principal')
        return part.principals.items.some((item) => fixed(item.pieces));
    return part.of === 'condition' && part.condition.values.some((value) => fixed(value.pieces));
}

// EXTERNAL MODULE: ./lib/iam/text/search.js
var search = __webpack_require__(1658);
;// CONCATENATED MODULE: ./lib/iam/access/side-texts.js




const MOST_COMBINATIONS = 500;
class SideTexts {
    sides;
    budget;
    known = new Map();
    conflicts = [];
    all;
    compiled;
    constructor(within, sides, options, shape, budget) {
        this.sides = sides;
        this.budget = budget;
        this.all = [[shape], ...within.map((list) => (0,glob/* compileAll */.zv)(list, options, glob/* WIDEST */.np))];
        this.compiled = new Map(sides.map(({ part, patterns }) => [part, (0,glob/* compileAll */.zv)(patterns, options, glob/* WIDEST */.np)]));
    }
    like(truths) {
        const yes = this.sides.filter(({ part }) => truths[part] === true).map(({ part }) => part);
        const no = this.sides.filter(({ part, gaps }) => truths[part] === false && !gaps).map(({ part }) => part);
        const key = `${yes.join()} ${no.join()}`;
        const known = this.known.get(key) ?? this.search(yes, no);
        this.known.set(key, known);
        return known;
    }
    search(yes, no) {
        const isIn = (some, all) => some.every((one) => all.includes(one));
        if (this.conflicts.some((conflict) => isIn(conflict.yes, yes) && isIn(conflict.no, no)))
            return null;
        const lists = [...this.all, ...yes.map((part) => this.compiled.get(part) ?? [])];
        const none = no.flatMap((part) => this.compiled.get(part) ?? []);
        let count = 0;
        let unknown = false;
        for (const all of combinations(lists)) {
            count += 1;
            const word = count > MOST_COMBINATIONS ? 'unknown' : (0,search/* find */.I)(all, none, 'maybe', this.budget);
            if (word !== null && word !== 'unknown')
                return { text: side_texts_textOf(word, [...all, ...none]) };
            unknown ||= word === 'unknown';
            if (count > MOST_COMBINATIONS)
                break;
        }
        if (unknown)
            return 'unknown';
        this.conflicts.push({ yes, no });
        return null;
    }
}
function* combinations(lists) {
    const [first, ...others] = lists;
    if (first === undefined)
        yield [];
    else
        for (const rest of combinations(others))
            for (const one of first)
                yield [one, ...rest];
}
function side_texts_textOf({ steps }, automata) {
    const spelt = automata.flat().map((token) => (token.take === 'char' ? token.char : automaton/* OTHER */.Zs));
    const other = (0,example/* spare */.iC)(new Set(spelt));
    return steps.map(({ letter }) => (typeof letter === 'string' && letter !== automaton/* OTHER */.Zs ? letter : other)).join('');
}

;// CONCATENATED MODULE: ./lib/iam/access/search.js

















const MOST_NEAR = 20;
const search_MOST_OPEN = 10;
const nothingMore = { within: [], matched: [], unmatched: [] };
const NONE = { not: false, items: [] };
const search_EVERYTHING = [['*']];
class Search {
    compiled;
    universe;
    budget;
    complete = true;
    gaps;
    keys;
    sides = new Map();
    classes = new Map();
    principals = new Map();
    constructor(compiled, universe, budget) {
        this.compiled = compiled;
        this.universe = universe;
        this.budget = budget;
        this.gaps = new GapRelations(compiled.parts, budget);
        this.keys = new Set(compiled.parts.flatMap(keysIn));
        for (const [number, part] of compiled.parts.entries()) {
            if (part.of !== 'action' && part.of !== 'resource')
                continue;
            const options = part.of === 'action' ? action/* ACTION_OPTIONS */.wE : arn/* ARN_OPTIONS */.zV;
            this.sides.set(number, sideOf(number, part.patterns, part.gaps, options));
        }
    }
    takeComplete() {
        const { complete } = this;
        this.complete = true;
        return complete;
    }
    *groups(driver) {
        const { formula } = this.compiled;
        const whole = driver === undefined ? formula : conjunction([driver.formula, assuming(formula, driver.formula)]);
        const { classes, complete } = actionClasses(driver?.statement.actions, this.sidesIn(whole, 'action'), this.universe, (truths) => simplify(whole, this.withTruths([], truths)) !== false, this.budget);
        this.complete &&= complete;
        for (const one of [...classes].sort((a, b) => Number(b.known.length > 0) - Number(a.known.length > 0))) {
            const truths = this.withTruths([], one.truths);
            const rest = simplify(whole, truths);
            if (rest !== false)
                yield* this.actionGroups(one, rest, truths, driver);
        }
    }
    *actionGroups({ known, other }, rest, truths, driver) {
        const { resourcesOf } = this.universe;
        const groups = new Map();
        for (const action of known) {
            const key = JSON.stringify(resourcesOf?.(action));
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [action]);
            else
                group.push(action);
        }
        if (groups.size > 1) {
            const [any] = this.requests(rest, truths, driver, known[0] ?? '', []);
            if (any === undefined)
                return;
        }
        for (const actions of groups.values()) {
            const [action = ''] = actions;
            const types = resourcesOf?.(action)?.map((text) => [text]);
            yield lazily(() => this.requests(rest, truths, driver, action, actions, types));
        }
        if (other !== undefined)
            yield lazily(() => this.requests(rest, truths, driver, other, []));
    }
    *requests(rest, truths, driver, action, actions, types) {
        const sides = this.sidesIn(rest, 'resource');
        for (const { within, gapped } of this.resourcesOf(driver?.statement.resources, sides.length > 0, types)) {
            const fixed = [...truths];
            if (gapped !== undefined)
                fixed[gapped] = true;
            const isIn = (text) => within.every((list) => list.some((pattern) => (0,text_pattern/* matches */.cK)(pattern, text, arn/* ARN_OPTIONS */.zV) !== false));
            if (isIn(variables/* STAR */.Vw)) {
                const now = this.withTruths(fixed, sidesOf(variables/* STAR */.Vw, sides));
                for (const { principal, context } of this.requesters(rest, now, undefined))
                    yield { request: { principal, action, resource: NO_RESOURCE, context }, actions, about: nothingMore };
            }
            const { decided, open } = sidesWithin(sides, within);
            const texts = new SideTexts(within, open, arn/* ARN_OPTIONS */.zV, arnShape, this.budget);
            const now = this.withTruths(fixed, decided);
            for (const { principal, context, truths: found } of this.requesters(rest, now, texts)) {
                const like = texts.like(found);
                if (like === null)
                    continue;
                if (like === 'unknown')
                    this.complete = false;
                else {
                    const near = (wanted) => sides.flatMap(({ part, patterns }) => (found[part] === wanted ? patterns : [])).slice(0, MOST_NEAR);
                    const about = { within, matched: near(true), unmatched: near(false) };
                    yield { request: { principal, action, resource: (0,variables/* unescaped */.tv)(like.text), context }, actions, about };
                }
            }
        }
    }
    *resourcesOf(resources, matter, types) {
        const more = types === undefined ? [] : [types];
        if (resources === undefined || resources.not || resources.open !== undefined) {
            yield { within: types !== undefined && !matter ? more : [search_EVERYTHING, ...more] };
            return;
        }
        for (const { pieces } of resources.items) {
            const within = [[pieces], ...more];
            const gapped = this.compiled.parts.findIndex((part) => part.of === 'resource' && part.gaps && part.patterns[0] === pieces);
            yield gapped < 0 ? { within } : { within, gapped };
        }
    }
    *requesters(formula, truths, texts) {
        const rest = simplify(formula, truths);
        if (rest === false)
            return;
        const numbers = this.numbersIn(rest, 'principal');
        for (const one of this.principalsOf(numbers)) {
            this.budget.left -= 1;
            const next = [...truths];
            for (const [at, number] of numbers.entries())
                next[number] = one.bits[at];
            const left = simplify(rest, next);
            if (left === false)
                continue;
            for (const found of this.contexts(left, next, one, texts))
                yield { principal: one.principal, ...found };
        }
    }
    *contexts(rest, truths, { principal, given }, texts) {
        const open = [...partsIn(rest)];
        const stays = (key) => key === 'aws:principalarn' && this.universe.principal === undefined;
        const asked = [...given].filter(([key]) => this.keys.has(key) || stays(key));
        const fixed = new Map([...(this.universe.given ?? []), ...asked]);
        const isOf = (number, of) => this.compiled.parts[number]?.of === of;
        const sides = texts === undefined ? [] : open.filter((number) => isOf(number, 'resource'));
        const choices = {
            keys: this.keysOf(open, fixed, principal),
            sides,
            free: open.filter((number) => !isOf(number, 'condition') && !sides.includes(number)),
            possible: (next) => this.gaps.possible(next) && texts?.like(next) !== null,
            budget: this.budget,
        };
        const found = assignments(rest, truths, choices);
        for (let next = found.next();; next = found.next()) {
            if (next.done) {
                this.complete &&= next.value;
                return;
            }
            const said = [...fixed, ...next.value.values].filter(([, values]) => values.length > 0);
            yield { context: new Map(said), truths: next.value.truths };
        }
    }
    keysOf(numbers, fixed, principal) {
        const byKey = new Map();
        for (const part of numbers) {
            const found = this.compiled.parts[part];
            if (found?.of !== 'condition')
                continue;
            const key = found.condition.key.toLowerCase();
            const list = byKey.get(key) ?? [];
            list.push({ part, condition: found.condition });
            byKey.set(key, list);
        }
        return [...byKey].map(([key, list]) => ({
            key,
            parts: list.map(({ part }) => part),
            classes: this.classesOf(key, list, fixed, (0,principal_context/* carries */.ED)(principal, key)),
        }));
    }
    classesOf(key, list, fixed, present) {
        const given = this.universe.never?.(key) === true ? [] : fixed.get(key);
        const asked = list.flatMap(({ condition }) => condition.values.flatMap(({ pieces }) => (0,variables/* variableKeys */.vR)(pieces)));
        const number = JSON.stringify([list.map(({ part }) => part), given, present, asked.map((one) => fixed.get(one))]);
        const known = this.classes.get(number);
        if (known !== undefined)
            return known;
        const kind = this.universe.kindOf?.(key);
        const multivalued = this.universe.isMultivalued?.(key);
        const { classes, complete } = keyClasses(key, list.map(({ condition }) => condition), {
            ...(kind !== undefined && { kind }),
            ...(multivalued !== undefined && { multivalued }),
            ...(given !== undefined && { given }),
            present,
            budget: this.budget,
            context: fixed,
        });
        this.complete &&= complete;
        this.classes.set(number, classes);
        return classes;
    }
    principalsOf(numbers) {
        const key = numbers.join();
        const known = this.principals.get(key);
        if (known !== undefined)
            return known;
        const { classes, complete } = this.makePrincipals(numbers);
        this.complete &&= complete;
        this.principals.set(key, classes);
        return classes;
    }
    makePrincipals(numbers) {
        const { principal } = this.universe;
        const lists = numbers.flatMap((number) => {
            const part = this.compiled.parts[number];
            return part?.of === 'principal' ? [part] : [];
        });
        if (principal !== undefined)
            return classesOfOne(principal, lists, this.universe);
        if (lists.length > 0)
            return principalClasses(lists, this.universe, (key) => this.keys.has(key));
        const holders = holdersInGeneral(this.universe);
        const differ = holders.some(({ given }) => [...given.keys()].some((key) => this.keys.has(key)));
        return { classes: differ ? holders : holders.slice(0, 1), complete: true };
    }
    sidesIn(formula, of) {
        return this.numbersIn(formula, of).flatMap((number) => this.sides.get(number) ?? []);
    }
    numbersIn(formula, of) {
        return [...partsIn(formula)].filter((number) => this.compiled.parts[number]?.of === of).sort((a, b) => a - b);
    }
    withTruths(truths, found) {
        const next = [...truths];
        for (const { part, is } of found)
            next[part] = is;
        return next;
    }
}
function lazily(make) {
    return { [Symbol.iterator]: make };
}
function classesOfOne(principal, lists, universe) {
    const given = new Map([...(0,principal_context/* contextOf */.Vm)(principal), ...(universe.given ?? [])]);
    const world = (0,principal_principal/* asSaid */.mq)(universe, given);
    const truths = lists.map((list) => (0,principal_principal/* isAbout */.KH)({ ...list, actions: NONE, conditions: [] }, principal, world));
    const ways = (0,kleene/* waysToDecide */.YV)(truths, search_MOST_OPEN);
    return { classes: ways?.map((bits) => ({ principal, bits, given })) ?? [], complete: ways !== undefined };
}
function keysIn(part) {
    if ('gaps' in part)
        return part.patterns.flatMap(variables/* variableKeys */.vR);
    if (part.of !== 'condition')
        return [];
    const { key, values } = part.condition;
    return [key.toLowerCase(), ...values.flatMap(({ pieces }) => (0,variables/* variableKeys */.vR)(pieces))];
}

;// CONCATENATED MODULE: ./lib/iam/access/variable-choices.js




const ACCOUNT_KEYS = new Set(['aws:principalaccount', 'aws:resourceaccount']);
const FREE = ['any', 'some', 'other'];
const MOST_VALUES = 4;
function variableChoices(access, { account, given }) {
    const written = new Map();
    for (const variable of (0,fill/* variablesIn */.DF)(access)) {
        const [key] = (0,variables/* variableKeys */.vR)([{ stands: 'variable', name: variable }]);
        if (key !== undefined)
            written.set(variable, key);
    }
    const keys = [...new Set(written.values())];
    const asked = valuesAsked(access, new Set(keys));
    const most = Math.max(1, ...[...asked.values()].map((values) => values.length + 1));
    return Array.from({ length: Math.min(most, MOST_VALUES) }, (_, choice) => {
        const textOf = (key) => {
            const [fixed] = given?.get(key) ?? [];
            if (fixed !== undefined)
                return fixed;
            const free = ACCOUNT_KEYS.has(key) ? (account ?? example_account/* EXAMPLE_ACCOUNT */.f) : freeText(keys.indexOf(key));
            return choice === 0 ? free : (asked.get(key)?.[choice - 1] ?? free);
        };
        const values = new Map([...written].map(([variable, key]) => [variable, textOf(key)]));
        const context = new Map(keys.map((key) => [key, [textOf(key)]]));
        return { values, context };
    });
}
function freeText(at) {
    return FREE[at] ?? `any-${at}`;
}
function valuesAsked(access, keys) {
    const asked = new Map();
    for (const { conditions } of statementsIn(access)) {
        for (const { key, values } of conditions) {
            const name = key.toLowerCase();
            if (!keys.has(name))
                continue;
            const list = asked.get(name) ?? [];
            for (const { pieces } of values) {
                const [text] = pieces;
                if (pieces.length === 1 && typeof text === 'string' && !(0,glob/* hasWildcard */.rl)(text) && !list.includes(text))
                    list.push(text);
            }
            asked.set(name, list);
        }
    }
    return asked;
}
function statementsIn(access) {
    if (access.is === 'statement')
        return [access.statement];
    if (access.is === 'unknown')
        return [];
    return access.is === 'not' ? statementsIn(access.of) : access.of.flatMap(statementsIn);
}

;// CONCATENATED MODULE: ./lib/iam/access/find-request.js






const find_request_MOST_STEPS = 2_000_000;
const REPLAY_COST = 10;
const TOO_INTRICATE = 'it is too intricate to decide';
const MOST_DOUBTS = 64;
function findRequest(access, universe) {
    let doubt;
    for (const found of requestsIn(access, universe)) {
        if (found.is === true)
            return found;
        doubt ??= found;
    }
    return doubt ?? { is: false };
}
function* requestsIn(access, universe, budget = { left: find_request_MOST_STEPS }) {
    const home = (0,fill/* fillHome */.bI)(access, universe);
    const compiled = compileAccess(home);
    const search = new Search(compiled, universe, budget);
    const filled = (0,fill/* isOpen */.nT)(home) ? fillings(home, universe, budget) : undefined;
    for (const [index, driver] of (compiled.drivers ?? [undefined]).entries()) {
        const about = driver === undefined ? {} : { statement: driver.statement };
        if (budget.left < 0) {
            yield { is: 'unknown', why: TOO_INTRICATE, ...about };
            return;
        }
        const found = filled === undefined ? confirmed(search, driver, home) : throughGaps(search, index, driver, filled);
        for (const one of found)
            yield { ...one, ...about };
    }
}
function fillings(home, universe, budget) {
    const settled = (0,fill/* fillFixed */.iD)(home);
    return variableChoices(settled, universe).map(({ values, context }) => {
        const compiled = compileAccess((0,fill/* fillVariables */.$v)(settled, values));
        const given = new Map([...(universe.given ?? []), ...context]);
        return { compiled, settled, search: new Search(compiled, { ...universe, given }, budget) };
    });
}
function* throughGaps(search, index, driver, filled) {
    let none = true;
    for (const group of search.groups(driver)) {
        for (const _ of group) {
            none = false;
            break;
        }
        if (!none)
            break;
    }
    if (none && search.takeComplete())
        return;
    let shown = false;
    const certain = !search.gaps.hangOnFixed();
    for (const { search: inside, compiled, settled } of filled) {
        for (const found of confirmed(inside, compiled.drivers?.[index], settled)) {
            if (found.is === true && certain) {
                shown = true;
                yield found;
            }
        }
        if (shown)
            return;
    }
    yield { is: 'unknown', why: 'it depends on what is not known' };
}
function* confirmed(search, driver, access) {
    for (const group of search.groups(driver)) {
        let doubts = 0;
        let found;
        for (const { request, actions, about } of group) {
            if ((0,decide/* contains */.g)(access, request, search.universe) === true) {
                const inSet = (resource) => (0,decide/* contains */.g)(access, { ...request, resource }, search.universe) === true;
                found = {
                    is: true,
                    request: { ...request, resource: readableResource(request.resource, about, inSet, search.budget) },
                    actions,
                };
            }
            search.budget.left -= REPLAY_COST * search.compiled.parts.length;
            doubts += 1;
            if (found !== undefined || doubts === MOST_DOUBTS)
                break;
        }
        if (found !== undefined)
            yield found;
        else if (doubts > 0)
            yield { is: 'unknown', why: 'it depends on what is not known' };
    }
    if (!search.takeComplete())
        yield { is: 'unknown', why: TOO_INTRICATE };
}


/***/ }),

/***/ 2699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ grantedTo),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Iq: () => (/* binding */ allowsAll),
/* harmony export */   Nm: () => (/* binding */ inForce),
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   VE: () => (/* binding */ grantedBy),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   mQ: () => (/* binding */ passRole),
/* harmony export */   ny: () => (/* binding */ deniedBy)
/* harmony export */ });
/* harmony import */ var _principal_requester_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8657);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5095);


const allowsAll = {
    statements: [{ effect: 'Allow', actions: list('*'), resources: list('*'), conditions: [] }],
};
function accessOf(given, sameAccount = true) {
    const policies = inForce(given);
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([...limitsOf(policies), grantsOf(policies, sameAccount), (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(deniesOf(policies))]);
}
function limitsOf({ scps = [], rcps = [] }) {
    return [...scps, ...rcps].map(levelOf).filter((level) => level !== _access_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT);
}
function levelOf(level) {
    const unclear = level.statements.filter(({ effect }) => effect === 'unknown');
    const isAllow = level.statements.some(({ effect }) => effect === 'Allow');
    const full = isAllow || level.open !== undefined ? _access_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 : (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(unclear.map((statement) => (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(isAllowing(statement))));
    if (full.is === 'all' && full.of.length === 0)
        return _access_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT;
    return full === _access_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 ? allowedBy(level) : (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([full, allowedBy(level)]);
}
function allowedBy(policy, apply = _access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv) {
    const allowed = policy.statements.flatMap((statement) => {
        if (statement.effect === 'Deny')
            return [];
        return [statement.effect === 'Allow' ? apply(statement) : (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([isAllowing(statement), apply(statement)])];
    });
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)(policy.open === undefined ? allowed : [...allowed, unknown(policy, 'allows')]);
}
function grantsOf(policies, sameAccount) {
    const together = grantsTogether(policies);
    if (sameAccount === true)
        return together;
    const across = (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([grantsAcross(policies), (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)((0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(passRole))]);
    if (sameAccount === false)
        return across;
    const isSame = { is: 'unknown', name: 'who asks and what is asked for are in one account' };
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([across, (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([isSame, together])]);
}
function ownOf({ identity, boundary }) {
    const own = identity === undefined ? _access_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 : allowedBy(identity);
    return boundary === undefined ? own : (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([own, allowedBy(boundary)]);
}
function grantsAcross(policies) {
    const own = ownOf(policies);
    return policies.resource === undefined ? own : (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([own, grantedBy(policies.resource)]);
}
function grantsTogether(policies) {
    const { resource, boundary } = policies;
    const own = ownOf(policies);
    if (resource === undefined)
        return own;
    const toRole = grantedTo('role', resource);
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([
        (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([own, (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)((0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(needsResourcePolicy))]),
        grantedTo('itself', resource),
        boundary === undefined ? toRole : (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([toRole, allowedBy(boundary)]),
        (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([grantedTo('account', resource), own]),
    ]);
}
const passRole = {
    effect: 'Deny',
    actions: list('iam:PassRole'),
    resources: list('*'),
    conditions: [],
};
function grantedBy(resource) {
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([grantedTo('itself', resource), grantedTo('role', resource), grantedTo('account', resource)]);
}
function grantedTo(grantee, resource) {
    return allowedBy(resource, (statement) => {
        if (statement.principals !== undefined)
            return partFor(grantee, statement, statement.principals);
        return grantee === 'itself' ? (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([unknown(statement, 'is about'), (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(statement)]) : _access_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    });
}
function partFor(grantee, statement, principals) {
    const { not, items, open } = principals;
    if (not)
        return grantee === 'itself' ? (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(statement) : _access_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    const own = items.filter((item) => granteeOf(item) === grantee);
    const more = grantee === 'itself' ? open : undefined;
    if (own.length === 0 && more === undefined)
        return _access_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    if (own.length === items.length && more === open)
        return (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(statement);
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)({ ...statement, principals: { not, items: own, ...(more !== undefined && { open: more }) } });
}
const needsResourcePolicy = {
    effect: 'Deny',
    actions: list('kms:*', 'sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity', 'sts:SetContext', 'sts:SetSourceIdentity', 'sts:TagSession'),
    resources: list('arn:*:kms:*:*:key/*', 'arn:*:iam::*:role/*'),
    conditions: [],
};
function list(...patterns) {
    return { not: false, items: patterns.map((pattern) => ({ pieces: [pattern] })) };
}
function granteeOf({ kind, pieces }) {
    if (kind === 'CanonicalUser')
        return isPerhapsCanonical(pieces) ? 'account' : 'itself';
    if (kind !== 'AWS')
        return 'itself';
    const text = pieces.map(standIn).join('');
    if (/^(?:\d{12}|[^:]*:[^:]*:iam::[^:]*:root)$/.test(text))
        return 'account';
    return /^[^:]*:[^:]*:iam::[^:]*:role\//.test(text) ? 'role' : 'itself';
}
function isPerhapsCanonical(pieces) {
    return pieces.some((piece) => typeof piece !== 'string') || (0,_principal_requester_js__WEBPACK_IMPORTED_MODULE_1__/* .requesterOf */ .iq)(pieces.join('')).is === 'canonical';
}
function standIn(piece) {
    if (typeof piece === 'string')
        return piece;
    if (piece.stands !== 'fixed')
        return ':';
    return piece.name === 'account' ? '000000000000' : 'any';
}
function deniesOf({ identity, resource, boundary, scps = [], rcps = [] }) {
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)([identity, resource, boundary, ...scps, ...rcps].flatMap((policy) => policy === undefined ? [] : [deniedBy(policy)]));
}
function deniedBy(policy) {
    const denied = policy.statements.flatMap((statement) => {
        if (statement.effect === 'Allow')
            return [];
        return [statement.effect === 'Deny' ? (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(statement) : (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)([(0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(isAllowing(statement)), (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .about */ .Cv)(statement)])];
    });
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz)(policy.open === undefined ? denied : [...denied, unknown(policy, 'denies')]);
}
function inForce(policies) {
    const { resource, boundary } = policies;
    const isExcept = ({ effect, principals }) => effect === 'Deny' && principals?.not === true;
    if (boundary === undefined || !resource?.statements.some(isExcept))
        return policies;
    const statements = resource.statements.map((statement) => isExcept(statement) ? { ...statement, principals: everybody } : statement);
    return { ...policies, resource: { ...resource, statements } };
}
const everybody = { not: false, items: [{ kind: 'any', pieces: ['*'] }] };
function isAllowing(statement) {
    return unknown(statement, 'allows');
}
const numbers = new WeakMap();
let last = 0;
function unknown(of, what) {
    const number = numbers.get(of) ?? ++last;
    numbers.set(of, number);
    return { is: 'unknown', name: `what ${number} ${what}` };
}


/***/ }),

/***/ 5958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VD: () => (/* binding */ actionsCover),
/* harmony export */   nq: () => (/* binding */ actionsReach),
/* harmony export */   wE: () => (/* binding */ ACTION_OPTIONS)
/* harmony export */ });
/* harmony import */ var _text_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2403);

const ACTION_OPTIONS = { ignoreCase: true };
function actionsReach(actions, action) {
    return (0,_text_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listReaches */ .c)(actions, [action], ACTION_OPTIONS);
}
function actionsCover(actions, action) {
    return (0,_text_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listCovers */ .z)(actions, [action], ACTION_OPTIONS);
}


/***/ }),

/***/ 6238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ arnSpace)
/* harmony export */ });
/* harmony import */ var _text_automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6630);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);


const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const NAME = { only: `${LETTERS}${LETTERS.toUpperCase()}${DIGITS}_+=,.@-` };
const PATH = { only: Array.from({ length: 0x7e - 0x20 }, (_, at) => String.fromCharCode(0x21 + at)).join('') };
const AS_TEXT = { star: 'wide', unknown: 'any', fixed: 'stretch', variable: 'any', owner: 'space' };
function text(value) {
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
        return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .wE)([account], {}, AS_TEXT) ?? [];
    return account === 'any' ? some(_text_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COLON */ .oe) : text(account);
}
function arnSpace({ service, type }, { partition, account }) {
    const iam = service === 'iam';
    const start = [
        ...text('arn:'),
        ...(partition === 'any' ? some({ only: `${LETTERS}-` }) : text(partition)),
        ...text(`:${service}:`),
        ...(iam ? [] : [{ take: 'many', from: _text_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COLON */ .oe }]),
        ...text(':'),
        ...accountTokens(account),
        ...text(`:${type}/`),
    ];
    if (!iam)
        return [[...start, ...some(_text_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0)]];
    return [
        [...start, ...some(NAME)],
        [...start, ...some(PATH), ...text('/'), ...some(NAME)],
    ];
}


/***/ }),

/***/ 8853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ resourcesCover),
/* harmony export */   No: () => (/* binding */ resourcesReach),
/* harmony export */   zV: () => (/* binding */ ARN_OPTIONS)
/* harmony export */ });
/* harmony import */ var _text_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2403);

const ARN_OPTIONS = { colons: true };
function resourcesReach(resources, target) {
    return (0,_text_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listReaches */ .c)(resources, [target], ARN_OPTIONS);
}
function resourcesCover(resources, target) {
    return (0,_text_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listCovers */ .z)(resources, [target], ARN_OPTIONS);
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ EXAMPLE_ACCOUNT)
/* harmony export */ });
const EXAMPLE_ACCOUNT = '111122223333';


/***/ }),

/***/ 657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  RC: () => (/* binding */ evaluateAll),
  Tp: () => (/* binding */ readOperator)
});

// EXTERNAL MODULE: ./lib/iam/kleene.js
var kleene = __webpack_require__(6284);
// EXTERNAL MODULE: ./lib/iam/text/glob.js
var glob = __webpack_require__(1376);
// EXTERNAL MODULE: ./lib/iam/text/pattern.js
var pattern = __webpack_require__(4202);
// EXTERNAL MODULE: ./lib/iam/condition/date-time.js
var date_time = __webpack_require__(8942);
// EXTERNAL MODULE: ./lib/iam/condition/decimal.js
var decimal = __webpack_require__(5227);
// EXTERNAL MODULE: ./lib/iam/condition/ip-range.js
var ip_range = __webpack_require__(7831);
// EXTERNAL MODULE: ./lib/iam/condition/variables.js
var variables = __webpack_require__(3781);
;// CONCATENATED MODULE: ./lib/iam/condition/condition-operators.js







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
const numbers = (holds) => scalars('number', decimal/* parseDecimal */.$, inOrder(holds));
const dates = (holds) => scalars('date', date_time/* parseDate */._, inOrder(holds));
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
    ['IpAddress', is(scalars('ip', ip_range/* parseIpRange */.CB, ip_range/* liesIn */.z$))],
    ['NotIpAddress', isNot(scalars('ip', ip_range/* parseIpRange */.CB, ip_range/* liesIn */.z$))],
]);
function compareTexts(request, written, ignoreCase) {
    return (0,variables/* isAmbiguous */.X2)(request) ? 'unknown' : fits((0,variables/* literally */.Dk)(request), written, ignoreCase);
}
function fits(text, written, ignoreCase) {
    const known = (0,variables/* literal */.eu)(written);
    if (known === undefined || (0,glob/* hasWildcard */.rl)(known))
        return (0,pattern/* matches */.cK)(written, text, { ignoreCase });
    return ignoreCase ? known.toLowerCase() === text.toLowerCase() : known === text;
}
function compareArns(request, written) {
    if ((0,variables/* isAmbiguous */.X2)(request))
        return 'unknown';
    const text = (0,variables/* literally */.Dk)(request);
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
            const text = (0,variables/* literal */.eu)(written);
            const right = text === undefined ? undefined : parse(text);
            const left = parse(request);
            return left === undefined || right === undefined ? 'unknown' : compare(left, right);
        },
    };
}
function inOrder(holds) {
    return (request, written) => holds((0,decimal/* compareDecimals */.Y)(request, written));
}
function parseBool(text) {
    return text === 'true' ? true : text === 'false' ? false : undefined;
}
function parseBinary(text) {
    return /^(?:[\w+/-]{4})*(?:[\w+/-]{2}(?:==)?|[\w+/-]{3}=?)?$/.test(text) && !/[_-]/.test(text)
        ? text.replace(/={1,2}$/, '')
        : undefined;
}

// EXTERNAL MODULE: ./lib/iam/condition/context.js
var condition_context = __webpack_require__(8083);
;// CONCATENATED MODULE: ./lib/iam/condition/condition.js




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
    const values = (0,condition_context/* valuesOf */.sm)(context, condition.key);
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
    return elements.map(({ pieces }) => (operator.variables ? (0,variables/* resolve */.hd)(pieces, context, operator) : pieces));
}
function isNull(condition, values) {
    const missing = values.length === 0 || (values.every((value) => value === '') ? 'unknown' : false);
    const truths = condition.values.map(({ pieces }) => {
        const written = (0,variables/* literal */.eu)(pieces);
        return written === 'true' ? missing : written === 'false' ? (0,kleene/* not */.AU)(missing) : 'unknown';
    });
    return (0,kleene/* some */.zN)(condition.open === undefined ? truths : [...truths, 'unknown']);
}


/***/ }),

/***/ 8083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _O: () => (/* binding */ context),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
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


/***/ }),

/***/ 8942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5227);

const W3C = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d)))?)?)?$/;
function parseDate(text) {
    if (/^\d{4}$/.test(text))
        return undefined;
    const match = W3C.exec(text);
    if (match === null)
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$)(text);
    const [, year = '', month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = '', sign, east = '00', south = '00',] = match;
    const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
    const milliseconds = Date.parse(iso);
    if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString() !== iso || east > '23' || south > '59')
        return undefined;
    const offset = (Number(east) * 60 + Number(south)) * (sign === '-' ? -60 : 60);
    return shift((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$)(`${fraction === '' ? '0' : `0.${fraction}`}`), milliseconds / 1000 - offset);
}
function shift(fraction, seconds) {
    if (fraction === undefined)
        return undefined;
    return { digits: fraction.digits + BigInt(seconds) * 10n ** BigInt(fraction.scale), scale: fraction.scale };
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseDecimal),
/* harmony export */   Y: () => (/* binding */ compareDecimals)
/* harmony export */ });
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


/***/ }),

/***/ 6933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ exampleValues)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1376);
/* harmony import */ var _date_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8942);
/* harmony import */ var _ip_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7831);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);




const ARN_PARTS = ['aws', 'iam', 'us-east-1', '111122223333', 'example'];
const LONGEST = 2_000;
const FRAGMENTS = 6;
const beside = {
    text: (written) => [(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .plainly */ .yG)(written)],
    pattern: fillAll,
    arn: fillAll,
    number: (written) => around(Number(written), (value) => String(value)),
    date: (written) => {
        const date = (0,_date_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDate */ ._)(written);
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
        const range = (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIpRange */ .CB)(written);
        if (range === undefined)
            return [];
        const size = 1n << BigInt((0,_ip_range_js__WEBPACK_IMPORTED_MODULE_3__/* .bitsOf */ .e4)(range.version) - range.prefix);
        const all = 1n << BigInt((0,_ip_range_js__WEBPACK_IMPORTED_MODULE_3__/* .bitsOf */ .e4)(range.version));
        const values = [range.first, range.first + size - 1n, range.first + size, range.first - 1n];
        return values.filter((value) => value >= 0n && value < all).map((value) => (0,_ip_range_js__WEBPACK_IMPORTED_MODULE_3__/* .showAddress */ .mC)(range.version, value));
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
    const short = others.filter((text) => text.length <= LONGEST);
    const near = written.filter((text) => text.length <= LONGEST).flatMap((text) => beside[kind](text, short));
    return [...near, ...anything[kind]];
}
function around(value, show) {
    return Number.isSafeInteger(Math.round(value))
        ? [value, value + 1, value - 1, value + 0.5, value - 0.5].map(show)
        : [];
}
function fillAll(written, others) {
    if (!(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWildcard */ .rl)(written))
        return [(0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .plainly */ .yG)(written)];
    const fragments = others
        .slice(0, 16)
        .flatMap((other) => other.split(/[*?]+/))
        .filter((fragment) => fragment !== '');
    const fillers = ['example', '', 'x', ...new Set(fragments)].slice(0, FRAGMENTS + 3);
    const filled = fillers.map((filler) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .plainly */ .yG)(written.replace(/\*+/g, () => filler).replaceAll('?', 'x')));
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
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .plainly */ .yG)(filled.join(':'));
}


/***/ }),

/***/ 7831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ parseIpRange),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
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


/***/ }),

/***/ 3781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ literally),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   tv: () => (/* binding */ unescaped),
/* harmony export */   vR: () => (/* binding */ variableKeys),
/* harmony export */   yG: () => (/* binding */ plainly)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8083);

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
const STAR = '\u{F002A}';
function unescaped(text) {
    return asLiteral.reduce((plain, [character, , decoded]) => plain.replaceAll(decoded, character), text);
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
            resolved.push(written(piece.slice(from, match.index), wildcards), value);
            from = match.index + match[0].length;
        }
        resolved.push(written(piece.slice(from), wildcards));
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
function written(text, wildcards) {
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
    const [value, ...more] = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(context, key.trim());
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


/***/ }),

/***/ 6284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   YV: () => (/* binding */ waysToDecide),
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
function waysToDecide(truths, mostOpen) {
    if (truths.filter((truth) => truth === 'unknown').length > mostOpen)
        return undefined;
    return truths.reduce((ways, truth) => truth === 'unknown'
        ? ways.flatMap((way) => [
            [...way, true],
            [...way, false],
        ])
        : ways.map((way) => [...way, truth]), [[]]);
}


/***/ }),

/***/ 6991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ carries),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   kr: () => (/* binding */ familyContext)
/* harmony export */ });
/* harmony import */ var _condition_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8083);
/* harmony import */ var _requester_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8657);


function contextOf(principal) {
    const requester = (0,_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .requesterOf */ .iq)(principal);
    if ((0,_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .isAws */ .aZ)(requester)) {
        return (0,_condition_context_js__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)([
            ...ofAccount(requester.account),
            ...ofType(requester.is),
            ['aws:PrincipalArn', [principalArn(principal, requester)]],
            ...(requester.is === 'user' ? [['aws:username', [(0,_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .roleName */ .S3)(requester)]]] : []),
            ...(requester.is === 'root' ? [['aws:userid', [requester.account]]] : []),
        ]);
    }
    if (requester.is === 'service') {
        return (0,_condition_context_js__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)([
            ['aws:PrincipalIsAWSService', ['true']],
            ['aws:PrincipalServiceName', [requester.name]],
            ...never('aws:FederatedProvider', 'aws:username'),
        ]);
    }
    if (requester.is === 'provider')
        return (0,_condition_context_js__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)(never(...ofServices));
    if (requester.is !== 'anonymous')
        return (0,_condition_context_js__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)([]);
    return (0,_condition_context_js__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)([
        ['aws:PrincipalAccount', ['anonymous']],
        ['aws:PrincipalType', ['Anonymous']],
        ['aws:userid', ['anonymous']],
        ...never('aws:PrincipalArn', 'aws:PrincipalIsAWSService', 'aws:FederatedProvider', 'aws:username', ...ofServices),
    ]);
}
const ofServices = ['aws:PrincipalServiceName', 'aws:PrincipalServiceNamesList'];
function never(...keys) {
    return keys.map((key) => [key, []]);
}
function ofAccount(account) {
    return [['aws:PrincipalAccount', [account]], ['aws:PrincipalIsAWSService', ['false']], ...never(...ofServices)];
}
const types = {
    root: 'Account',
    user: 'User',
    role: 'AssumedRole',
    session: 'AssumedRole',
    'federated-user': 'FederatedUser',
};
function ofType(is) {
    const isRole = is === 'role' || is === 'session';
    return [
        ['aws:PrincipalType', [types[is]]],
        ...(is === 'user' ? [] : never('aws:username')),
        ...(isRole ? [] : never('aws:FederatedProvider')),
    ];
}
function familyContext(principal, { sameAccount }) {
    const requester = (0,_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .requesterOf */ .iq)(principal);
    if (!(0,_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .isAws */ .aZ)(requester))
        return new Map([...contextOf(principal)].filter(([key]) => key !== 'aws:principalservicename'));
    const all = (0,_condition_context_js__WEBPACK_IMPORTED_MODULE_1__/* .context */ ._O)([...ofAccount(requester.account), ...ofType(requester.is)]);
    return sameAccount ? all : new Map([...all].filter(([key]) => key !== 'aws:principalaccount'));
}
function carries(principal, key) {
    const requester = (0,_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .requesterOf */ .iq)(principal);
    if (!(0,_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .isAws */ .aZ)(requester))
        return false;
    return ofEverybody.has(key) || (requester.is === 'user' && key === 'aws:username');
}
const ofEverybody = new Set([
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principaltype',
    'aws:userid',
]);
function principalArn(principal, requester) {
    if (requester.is !== 'session')
        return principal;
    return `arn:${requester.partition}:iam::${requester.account}:role/${(0,_requester_js__WEBPACK_IMPORTED_MODULE_0__/* .roleName */ .S3)(requester)}`;
}


/***/ }),

/***/ 1353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   Yf: () => (/* binding */ isEverybody),
/* harmony export */   mq: () => (/* binding */ asSaid)
/* harmony export */ });
/* harmony import */ var _condition_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _kleene_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6284);
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4202);
/* harmony import */ var _requester_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8657);
/* harmony import */ var _service_principal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6631);





function asSaid(world, context) {
    const [principalArn] = context.get('aws:principalarn') ?? [];
    return principalArn === undefined || !isName(principalArn) ? world : { ...world, principalArn };
}
function isAbout({ principals, effect }, principal, world) {
    if (principals === undefined)
        return 'unknown';
    const requester = (0,_requester_js__WEBPACK_IMPORTED_MODULE_3__/* .requesterOf */ .iq)(principal, world.principalArn);
    if (principals.not)
        return isExcept(principals, effect, requester, world);
    const truths = principals.items.map((item) => names(item, effect, requester, world));
    return (0,_kleene_js__WEBPACK_IMPORTED_MODULE_4__/* .some */ .zN)(principals.open === undefined ? truths : [...truths, 'unknown']);
}
function names(item, effect, requester, world) {
    const { is } = requester;
    const outside = is === 'service' || is === 'provider';
    if (item.kind === 'any')
        return !outside || effect === 'Deny' || 'unknown';
    if (item.kind === 'Service')
        return outside && (0,_service_principal_js__WEBPACK_IMPORTED_MODULE_2__/* .namesService */ .c)(item.pieces, requester.name, world);
    if (outside && isEverybody(item))
        return 'unknown';
    if (is === 'other')
        return 'unknown';
    if (item.kind === 'Federated')
        return is === 'provider' && namesAs([{ names: [requester.name], doubts: [] }], item);
    if (item.kind === 'CanonicalUser') {
        if (is === 'canonical')
            return namesAs([{ names: [requester.name], doubts: [] }], item);
        return (0,_requester_js__WEBPACK_IMPORTED_MODULE_3__/* .isAws */ .aZ)(requester) && 'unknown';
    }
    if (isEverybody(item))
        return true;
    if (is === 'canonical')
        return 'unknown';
    if (is === 'anonymous')
        return isPerhapsEverybody(item);
    return (0,_requester_js__WEBPACK_IMPORTED_MODULE_3__/* .isAws */ .aZ)(requester) && namesAs(requester.links, atHome(item, world));
}
function isPerhapsEverybody(item) {
    if (isEverybody(item))
        return true;
    const { kind, pieces } = item;
    return (kind === 'AWS' && pieces.every((piece) => typeof piece !== 'string' && piece.stands === 'unknown') && 'unknown');
}
function namesAs(links, { pieces }) {
    const text = (0,_condition_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pieces);
    if (text !== undefined && isName(text)) {
        if (links.some(({ names }) => names.some((name) => fits(name, text))))
            return true;
        return links.some(({ doubts }) => doubts.some((name) => fits(name, text))) && 'unknown';
    }
    const read = pieces.map((piece) => (typeof piece === 'string' ? piece.replaceAll(/\$\{[^}$]*\}/g, '*') : piece));
    const all = links.flatMap(({ names, doubts }) => [...names, ...doubts]);
    return all.some((name) => (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(read, [name]) !== false) && 'unknown';
}
function fits(pattern, text) {
    const [start = '', end] = pattern.split('*');
    if (end === undefined)
        return text === pattern;
    return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
}
function isName(text) {
    return !/[*?]|\$\{/.test(text);
}
function atHome(item, { account, partition }) {
    const own = new Map(Object.entries({ account, partition }));
    const pieces = item.pieces.map((piece) => typeof piece !== 'string' && piece.stands === 'fixed' ? (own.get(piece.name) ?? piece) : piece);
    return { ...item, pieces };
}
function isExcept(principals, effect, requester, world) {
    if (effect !== 'Deny')
        return 'unknown';
    const { items, open } = principals;
    const listed = (named) => (0,_kleene_js__WEBPACK_IMPORTED_MODULE_4__/* .some */ .zN)(open === undefined ? items.map(named) : [...items.map(named), 'unknown']);
    if (requester.is === 'anonymous')
        return (0,_kleene_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)(listed(isPerhapsEverybody));
    if (!(0,_requester_js__WEBPACK_IMPORTED_MODULE_3__/* .isAws */ .aZ)(requester)) {
        return listed((item) => names(item, effect, requester, world)) === true ? false : 'unknown';
    }
    const links = requester.links.map((link, index) => listed((item) => isEverybody(item) || isListed(item, link, index === requester.links.length - 1, world)));
    const near = requester.is === 'root' ? links : links.slice(0, -1);
    if ((0,_kleene_js__WEBPACK_IMPORTED_MODULE_4__/* .every */ .Si)(links) === true)
        return false;
    return (0,_kleene_js__WEBPACK_IMPORTED_MODULE_4__/* .some */ .zN)(near) === false ? true : 'unknown';
}
function isListed(item, link, isAccount, world) {
    if (item.kind === 'CanonicalUser')
        return isAccount && 'unknown';
    return item.kind === 'AWS' && namesAs([link], atHome(item, world));
}
function isEverybody({ kind, pieces }) {
    return kind === 'any' || (kind === 'AWS' && (0,_condition_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(pieces) === '*');
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


/***/ }),

/***/ 8657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ webProviders),
/* harmony export */   S3: () => (/* binding */ roleName),
/* harmony export */   aZ: () => (/* binding */ isAws),
/* harmony export */   iq: () => (/* binding */ requesterOf)
/* harmony export */ });
const webProviders = [
    'accounts.google.com',
    'cognito-identity.amazonaws.com',
    'graph.facebook.com',
    'www.amazon.com',
];
const DOTTED = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const CANONICAL = /^[0-9a-f]{64}$/;
const PROVIDER = /^arn:[^:]*:iam::[^:]*:(?:oidc|saml)-provider\//;
const AWS = /^arn:([^:*?]*):(iam|sts)::([^:*?]+):(root$|user\/|role\/|assumed-role\/|federated-user\/)([^*?]*)$/;
function requesterOf(principal, said) {
    if (principal === '*' || principal === 'anonymous')
        return { is: 'anonymous' };
    if (webProviders.includes(principal) || PROVIDER.test(principal))
        return { is: 'provider', name: principal };
    if (DOTTED.test(principal))
        return { is: 'service', name: principal };
    if (CANONICAL.test(principal))
        return { is: 'canonical', name: principal };
    const [, partition = '', service, account = '', type, name = ''] = AWS.exec(principal) ?? [];
    const own = { partition, account, name };
    if (service === 'iam' && type === 'root')
        return aws('root', own, said);
    if (service === 'iam' && type === 'user/')
        return aws('user', own, said);
    if (service === 'iam' && type === 'role/')
        return aws('role', own, said);
    if (service === 'sts' && type === 'assumed-role/' && name.includes('/'))
        return aws('session', own, said);
    if (service === 'sts' && type === 'federated-user/')
        return aws('federated-user', own, said);
    return { is: 'other' };
}
function isAws(requester) {
    return 'links' in requester;
}
function roleName({ is, name }) {
    return is === 'session' ? name.slice(0, name.indexOf('/')) : name.slice(name.lastIndexOf('/') + 1);
}
function aws(is, own, said) {
    return { is, ...own, links: linksOf(is, own, said) };
}
function linksOf(is, { partition, account, name }, said) {
    const iam = `arn:${partition}:iam::${account}:`;
    const sts = `arn:${partition}:sts::${account}:`;
    const whole = { names: [`${iam}root`, account], doubts: [] };
    const role = roleName({ is, name });
    switch (is) {
        case 'root':
            return [whole];
        case 'user':
            return [ofArn(`${iam}user/${name}`, ['AIDA*'], said), whole];
        case 'federated-user':
            return [ofArn(`${sts}federated-user/${name}`, [`${iam}user/*`, 'AIDA*'], said), whole];
        case 'role':
            return [
                { names: [], doubts: [`${sts}assumed-role/${role}/*`] },
                ofArn(`${iam}role/${name}`, ['AROA*'], said),
                whole,
            ];
        case 'session':
            return [{ names: [`${sts}assumed-role/${name}`], doubts: [] }, ofRole(`${iam}role/`, role, said), whole];
    }
}
function ofArn(arn, doubts, said) {
    if (said === undefined || said === arn)
        return { names: [arn], doubts };
    return { names: [], doubts: [arn, said, ...doubts] };
}
function ofRole(start, role, said) {
    const own = [`${start}${role}`, `${start}*/${role}`];
    if (said === undefined)
        return { names: own.slice(0, 1), doubts: [...own.slice(1), 'AROA*'] };
    if (said.startsWith(start) && `/${said.slice(start.length)}`.endsWith(`/${role}`)) {
        return ofArn(said, ['AROA*'], said);
    }
    return { names: [], doubts: [...own, said, 'AROA*'] };
}


/***/ }),

/***/ 6631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sameService),
/* harmony export */   c: () => (/* binding */ namesService)
/* harmony export */ });
/* harmony import */ var _condition_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);


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
    const text = (0,_condition_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(known);
    if (text !== undefined) {
        return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .hasWildcard */ .rl)(text)
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


/***/ }),

/***/ 6630:
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

/***/ 2770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ exampleOf),
/* harmony export */   YV: () => (/* binding */ FILLERS),
/* harmony export */   iC: () => (/* binding */ spare)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6630);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1658);


const SPARE = 'xyzabcdefghijklmnopqrstuvw0123456789';
const FILLERS = ['any', 'some', 'other'];
const MOST_EDITS = 8;
function spare(used) {
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
function exampleOf(all, none, fillers, fits, budget) {
    const word = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I)(all, none, 'maybe', budget);
    if (word === null || word === 'unknown')
        return null;
    const spelt = [...all, ...none].flat().map((token) => (token.take === 'char' ? token.char : _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER */ .Zs));
    const other = spare(new Set(spelt));
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

/***/ 1376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ RELIABLE),
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   np: () => (/* binding */ WIDEST),
/* harmony export */   rl: () => (/* binding */ hasWildcard),
/* harmony export */   wE: () => (/* binding */ compile),
/* harmony export */   zv: () => (/* binding */ compileAll)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6630);

const WIDEST = { star: 'wide', unknown: 'any', fixed: 'word', variable: 'any', owner: '' };
const RELIABLE = { star: 'narrow', unknown: 'never', fixed: 'stretch', variable: 'stretch', owner: '' };
function hasWildcard(text) {
    return /[*?]/.test(text);
}
const WORD = { not: ':/*?' };
function fold(char) {
    return char.toLowerCase();
}
function folded(text, { ignoreCase }) {
    if (!ignoreCase)
        return text;
    return /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : Array.from(text, fold).join('');
}
function letters(text, options) {
    return Array.from(folded(text, options));
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
            for (const char of options.ignoreCase ? fold(atom) : atom)
                tokens.push({ take: 'char', char });
        }
    }
    return tokens;
}
function compileAll(patterns, options, reading) {
    return patterns.map((pieces) => compile(pieces, options, reading)).filter((automaton) => automaton !== null);
}


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listReaches),
/* harmony export */   z: () => (/* binding */ listCovers)
/* harmony export */ });
/* harmony import */ var _kleene_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6284);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4202);


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

/***/ 4202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1376);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1658);
/* harmony import */ var _subsets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3263);



const MATCH_BUDGET = 2_000_000;
function hasGap(pieces) {
    return pieces.some((piece) => typeof piece !== 'string');
}
function matches(pieces, text, options = {}) {
    const matched = (0,_subsets_js__WEBPACK_IMPORTED_MODULE_2__/* .accepts */ .G)((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAll */ .zv)([pieces], options, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDEST */ .np), (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .Mm)(text, options), MATCH_BUDGET);
    return matched === true && hasGap(pieces) ? 'unknown' : matched;
}
function comparePlain(a, b, { ignoreCase }) {
    const [one, other] = [startOf(a), startOf(b)];
    if (ignoreCase && !(one.isAscii && other.isAscii))
        return undefined;
    const [text, otherText] = ignoreCase ? [one.folded, other.folded] : [one.text, other.text];
    const isSame = text.length > otherText.length ? text.startsWith(otherText) : otherText.startsWith(text);
    if (!isSame)
        return false;
    return one.whole && other.whole ? text.length === otherText.length : undefined;
}
const starts = new WeakMap();
function startOf(pieces) {
    const known = starts.get(pieces);
    if (known !== undefined)
        return known;
    const [first] = pieces;
    const literal = typeof first === 'string' ? first : '';
    const wildcard = literal.search(/[*?]/);
    const text = wildcard < 0 ? literal : literal.slice(0, wildcard);
    const whole = wildcard < 0 && pieces.length === (typeof first === 'string' ? 1 : 0);
    const start = { text, folded: text.toLowerCase(), isAscii: /^[\0-\x7f]*$/.test(text), whole };
    starts.set(pieces, start);
    return start;
}
function repeatsVariable(patterns) {
    const names = patterns
        .flat()
        .flatMap((piece) => (typeof piece !== 'string' && piece.stands === 'variable' ? piece.name : []));
    return new Set(names).size < names.length;
}
function reaches(pieces, target, options = {}, budget) {
    const plain = comparePlain(pieces, target, options);
    if (plain !== undefined)
        return plain;
    const both = [pieces, target];
    const variable = repeatsVariable(both) ? 'stretch' : 'any';
    const surest = { star: 'narrow', unknown: 'stretch', fixed: 'stretch', variable, owner: '' };
    const sure = both.flatMap((side, owner) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAll */ .zv)([side], options, { ...surest, owner: String(owner) }));
    const found = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I)(sure, [], 'surely', budget);
    if (found !== null && found !== 'unknown')
        return true;
    if (!both.some(hasGap))
        return found === null ? false : found;
    if ((0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I)((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAll */ .zv)(both, options, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDEST */ .np), [], 'maybe', budget) === null)
        return false;
    const within = covers([pieces], target, options, budget) === true || covers([target], pieces, options, budget) === true;
    return within || 'unknown';
}
function covers(patterns, target, options = {}, budget) {
    const whole = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAll */ .zv)([target], options, { ..._glob_js__WEBPACK_IMPORTED_MODULE_0__/* .RELIABLE */ .Bf, star: 'wide', unknown: 'any' });
    const left = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I)(whole, (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAll */ .zv)(patterns, options, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .RELIABLE */ .Bf), 'surely', budget);
    if (left === null)
        return true;
    if (left !== 'unknown' && ![...patterns, target].some(hasGap))
        return false;
    const least = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAll */ .zv)([target], options, { ..._glob_js__WEBPACK_IMPORTED_MODULE_0__/* .RELIABLE */ .Bf, unknown: 'stretch' });
    const widest = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAll */ .zv)(patterns, options, { ..._glob_js__WEBPACK_IMPORTED_MODULE_0__/* .WIDEST */ .np, variable: 'stretch' });
    const missed = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I)(least, widest, 'maybe', budget);
    return missed === null || missed === 'unknown' ? 'unknown' : false;
}


/***/ }),

/***/ 1658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ find)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6630);
/* harmony import */ var _subsets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3263);


const MOST = 2_000_000;
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
function find(all, none, mode, budget = { left: MOST }) {
    const most = Math.min(budget.left, MOST);
    const sets = (0,_subsets_js__WEBPACK_IMPORTED_MODULE_1__/* .subsets */ .W)(none, mode);
    const states = [];
    const seen = new Map();
    let tried = 0;
    let spent = 0;
    function spend(soFar) {
        budget.left -= soFar - spent;
        spent = soFar;
    }
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
        spend(states.length * STATE_COST + sets.size() + tried);
        if (spent > most)
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

/***/ 3263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts),
/* harmony export */   W: () => (/* binding */ subsets)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6630);

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
            const key = typeof letter === 'string' ? letter : letter.key;
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
        isDead: (set) => at(set).positions.length === 0,
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

/***/ 4719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   nj: () => (/* binding */ showReference),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
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
            return { kind: hole.exact ? 'apply' : 'no-source', expression: showReference(hole), place: hole.place };
        }
    }
    return malformed(what, value.place);
}
function showReference({ address, attribute }) {
    return attribute === '' ? address : `${address}.${attribute}`;
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Pq: () => (/* binding */ toUtf8),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _looks_like_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5459);


const HEAD = 64 * 2 ** 20;
const PIECE = 16 * 2 ** 20;
const formats = [
    { magic: [0x28, 0xb5, 0x2f, 0xfd], advice: 'it is packed with zstd; unpack it, or pack it with gzip' },
    { magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a], advice: 'it is packed with xz; unpack it, or pack it with gzip' },
];
const zip = [0x50, 0x4b, 0x03, 0x04];
function decode(bytes) {
    const result = toUtf8(bytes);
    return 'problem' in result ? result : { text: result.bytes.toString('utf8') };
}
function toUtf8(bytes) {
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
        return { bytes: startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes };
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
    const pieces = [];
    let line = 1;
    for (let at = 2; at < little.length;) {
        const end = endOfPiece(little, at);
        const text = little.toString('utf16le', at, end);
        const bad = text.search(/\p{Surrogate}|\0/u);
        if (bad !== -1) {
            const what = text[bad] === '\0' ? 'a NUL character' : 'half of a surrogate pair';
            const message = `it is not UTF-16: ${what} stands at offset ${at + 2 * bad}; save it as UTF-8`;
            return { problem: { message, line: line + linesIn(text.slice(0, bad)), skippable: isSkippable(bytes) } };
        }
        line += linesIn(text);
        pieces.push(Buffer.from(text));
        at = end;
    }
    return { bytes: Buffer.concat(pieces) };
}
function endOfPiece(little, at) {
    const end = Math.min(at + PIECE, little.length);
    const last = little.readUInt16LE(end - 2);
    return end < little.length && last >= 0xd800 && last <= 0xdbff ? end - 2 : end;
}
function linesIn(text) {
    return text.split('\n').length - 1;
}
function isSkippable(bytes) {
    const head = bytes.subarray(0, HEAD);
    const narrow = head.includes(0) ? Buffer.from(head.filter((byte) => byte !== 0)) : head;
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

/***/ 8843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./lib/input/json.js
var json = __webpack_require__(2509);
// EXTERNAL MODULE: ./lib/input/json-bytes/later.js
var later = __webpack_require__(14);
;// CONCATENATED MODULE: ./lib/input/json-bytes/position.js
function positionIn(bytes, offset) {
    let line = 1;
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end !== -1 && end < offset; end = bytes.indexOf(0x0a, end + 1)) {
        line += 1;
        start = end + 1;
    }
    let column = 1;
    for (let at = start; at < offset; at += 1)
        column += unitsAt(bytes[at] ?? 0);
    return { line, column };
}
function unitsAt(byte) {
    if ((byte & 0xc0) === 0x80)
        return 0;
    return byte >= 0xf0 ? 2 : 1;
}

// EXTERNAL MODULE: ./lib/input/json-bytes/scan.js + 1 modules
var scan = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/input/json-bytes/skip.js
var skip = __webpack_require__(3665);
// EXTERNAL MODULE: ./lib/input/looks-like.js
var looks_like = __webpack_require__(5459);
// EXTERNAL MODULE: ./lib/input/node.js
var node = __webpack_require__(7995);
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
async function detect(bytes, name, isWanted) {
    const { planShape, planShapeFor } = await __webpack_require__.e(/* import() */ 679).then(__webpack_require__.bind(__webpack_require__, 2679));
    const scanned = (0,scan/* scanJson */.E)(bytes, isWanted === undefined ? planShape : planShapeFor(isWanted));
    if ('fault' in scanned) {
        if (scanned.fault === 'too-deep' && bytes[(0,skip/* skipSpace */.AN)(bytes, 0)] === skip/* OPEN_BRACKET */.WL) {
            return { kind: 'neither', why: sayJson([], name) };
        }
        if ((0,looks_like/* looksLikePlan */.Rt)(bytes))
            return { kind: 'broken', ...sayBrokenPlan(bytes, scanned) };
        if (bytes.length > later/* LONGEST_TEXT */.xG)
            return { kind: 'broken', message: tooLong };
        return detectText(bytes.toString('utf8'), name);
    }
    const { value } = scanned;
    if ((0,terraform_json/* isObject */.Gv)(value) && (0,plan_members/* isPlan */.q5)(value))
        return { kind: 'plan', json: value };
    if (!mayBeTemplate(value))
        return { kind: 'neither', why: sayJson(value, name) };
    if (bytes.length > later/* LONGEST_TEXT */.xG)
        return { kind: 'broken', message: tooLong };
    return detectTemplate(bytes.toString('utf8'), name, sayJson(value, name));
}
const tooLong = 'it is no plan, and holds more than 512 MiB of text, the most that this version reads of a template';
function mayBeTemplate(json) {
    return (0,terraform_json/* isObject */.Gv)(json) && (Object.hasOwn(json, 'Resources') || Object.hasOwn(json, 'AWSTemplateFormatVersion'));
}
async function detectText(text, name) {
    const first = /\S/.exec(text)?.[0];
    if (first === undefined) {
        return { kind: 'neither', why: 'it is empty; see whether the command that writes it failed' };
    }
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
    const { parseYamlTemplate } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(514)]).then(__webpack_require__.bind(__webpack_require__, 7514));
    return parseYamlTemplate(text, name);
}
function sayBrokenPlan(bytes, { fault, offset }) {
    const alone = 'run `terraform show -json tfplan > plan.json` alone';
    const wrapper = '; with hashicorp/setup-terraform set `terraform_wrapper: false`';
    if (bytes[(0,skip/* skipSpace */.AN)(bytes, 0)] !== skip/* OPEN_BRACE */.Hv) {
        const line = lineOfBrace(bytes);
        if (line === undefined)
            return { message: `it has the words of a plan, but no JSON object; ${alone}` };
        return { message: `text was printed before the JSON, which begins in line ${line}; ${alone}${wrapper}`, line: 1 };
    }
    const { line, column } = positionIn(bytes, offset);
    switch (fault) {
        case 'cut-off':
            return { message: `the plan is cut off here, or still being written; ${alone}`, line };
        case 'text-after':
            return { message: `text was printed after the end of the JSON; ${alone}${wrapper}`, line };
        case 'malformed':
            return { message: `its JSON is broken in column ${column}; ${alone}`, line };
        case 'too-deep':
            return { message: `its JSON is nested more than ${node/* MAX_DEPTH */.lr} levels deep in column ${column}`, line };
        case 'too-long':
            return {
                message: `the value in column ${column} is longer than 512 MiB, the most that this version reads`,
                line,
            };
    }
}
function lineOfBrace(bytes) {
    for (let start = 0;;) {
        const first = (0,skip/* skipSpace */.AN)(bytes, start);
        if (bytes[first] === skip/* OPEN_BRACE */.Hv)
            return positionIn(bytes, first).line;
        const end = bytes.indexOf(0x0a, first);
        if (end === -1)
            return undefined;
        start = end + 1;
    }
}
function sayBrokenJson(text) {
    const found = text.length > longestSearched ? undefined : (0,json/* parseJson */.q)(text);
    if (found === undefined || !('error' in found))
        return { why: 'its JSON cannot be read' };
    const { line } = found.position;
    const quotes = found.error.includes('`') && text.includes('"terraform_version"');
    return { why: `its JSON cannot be read${quotes ? '' : `: ${found.error}`}`, line };
}


/***/ }),

/***/ 7874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8843);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7859);


async function readDocument(selected, options) {
    const { name, named } = selected;
    const fail = (message, line) => ({
        problem: { document: name, message, ...(line === undefined ? {} : { line }) },
    });
    const read = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readUtf8 */ .Sx)(selected.path);
    if ('problem' in read) {
        const { message, line, skippable } = read.problem;
        return skippable && !named ? { skipped: message } : fail(message, line);
    }
    const found = await (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o)(read.bytes, name, options.isWanted);
    switch (found.kind) {
        case 'plan': {
            const { readPlanDocument } = await Promise.all(/* import() */[__webpack_require__.e(996), __webpack_require__.e(865), __webpack_require__.e(910)]).then(__webpack_require__.bind(__webpack_require__, 2910));
            return { document: readPlanDocument(found.json, selected, options.sourceDir, options.cwd, options.shared) };
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


/***/ }),

/***/ 2072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Stop),
/* harmony export */   m: () => (/* binding */ stopAt)
/* harmony export */ });
class Stop extends Error {
    fault;
    offset;
    constructor(fault, offset) {
        super(fault);
        this.fault = fault;
        this.offset = offset;
    }
}
function stopAt(bytes, offset) {
    return offset < bytes.length ? new Stop('malformed', offset) : new Stop('cut-off', bytes.length);
}


/***/ }),

/***/ 14:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ Later),
/* harmony export */   b1: () => (/* binding */ SetAside),
/* harmony export */   eS: () => (/* binding */ Part),
/* harmony export */   oz: () => (/* binding */ LazyObject),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _skip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3665);
/* harmony import */ var _visit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4543);



const LONGEST_TEXT = node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH;
class Later {
    bytes;
    at;
    constructor(bytes, at) {
        this.bytes = bytes;
        this.at = at;
    }
    read() {
        return readAt(this.bytes, this.at);
    }
}
class Part {
    bytes;
    shape;
    values;
    constructor(bytes, shape, values) {
        this.bytes = bytes;
        this.shape = shape;
        this.values = values;
    }
    get(key) {
        const value = this.held(key);
        return typeof value === 'number' && this.isLater(key) ? readAt(this.bytes, value) : value;
    }
    getLazy(key) {
        const value = this.held(key);
        return this.hasObject(key) && typeof value === 'number' ? new LazyObject(this.bytes, value) : this.get(key);
    }
    hasObject(key) {
        const value = this.held(key);
        if (typeof value === 'number')
            return this.isLater(key) && this.bytes[value] === _skip_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_BRACE */ .Hv;
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    textOf(key) {
        const at = this.held(key);
        if (typeof at !== 'number' || !this.isLater(key))
            return undefined;
        return this.bytes.subarray(at, (0,_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .skipValue */ .dT)(this.bytes, at, 0, open));
    }
    isMarked(key) {
        const value = this.held(key);
        return value !== undefined && value !== null && value !== false && typeof value !== 'object';
    }
    keys() {
        return [...this.shape.indexes.keys()].filter((key) => this.held(key) !== undefined);
    }
    held(key) {
        const index = this.shape.indexes.get(key);
        return index === undefined ? undefined : this.values[index];
    }
    isLater(key) {
        const shape = this.shape.members[this.shape.indexes.get(key) ?? 0]?.shape();
        return shape === 'later' || shape === 'marks';
    }
}
class SetAside {
    group;
    bytes;
    at;
    shape;
    constructor(group, bytes, at, shape) {
        this.group = group;
        this.bytes = bytes;
        this.at = at;
        this.shape = shape;
    }
}
class LazyObject {
    bytes;
    at;
    constructor(bytes, at) {
        this.bytes = bytes;
        this.at = at;
    }
    get(key) {
        const at = this.find(key);
        return at === undefined ? undefined : readAt(this.bytes, at);
    }
    getLazy(key) {
        const at = this.find(key);
        if (at === undefined)
            return undefined;
        return this.bytes[at] === _skip_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_BRACE */ .Hv ? new LazyObject(this.bytes, at) : readAt(this.bytes, at);
    }
    hasObject(key) {
        const at = this.find(key);
        return at !== undefined && this.bytes[at] === _skip_js__WEBPACK_IMPORTED_MODULE_1__/* .OPEN_BRACE */ .Hv;
    }
    keys() {
        const keys = new Set();
        (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .visitMembers */ .Ly)(this.bytes, this.at, (from, to, valueAt) => {
            keys.add((0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedTextAt */ .aB)(this.bytes, from, to));
            return (0,_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .skipValue */ .dT)(this.bytes, valueAt, 0, open);
        });
        return [...keys];
    }
    find(wanted) {
        let found;
        (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .visitMembers */ .Ly)(this.bytes, this.at, (from, to, valueAt) => {
            if ((0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .isKey */ .m0)(this.bytes, from, to, wanted))
                found = valueAt;
            return (0,_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .skipValue */ .dT)(this.bytes, valueAt, 0, open);
        });
        return found;
    }
}
function readAt(bytes, at) {
    if (bytes[at] === _skip_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA)
        return (0,_visit_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(bytes, at, (0,_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .skipString */ .t9)(bytes, at));
    return JSON.parse(bytes.toString('utf8', at, (0,_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .skipValue */ .dT)(bytes, at, 0, open)));
}
const open = (0,_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .newOpen */ .xW)();


/***/ }),

/***/ 5016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readSetAside),
  E: () => (/* binding */ scanJson)
});

// EXTERNAL MODULE: ./lib/input/node.js
var node = __webpack_require__(7995);
// EXTERNAL MODULE: ./lib/input/json-bytes/skip.js
var skip = __webpack_require__(3665);
;// CONCATENATED MODULE: ./lib/input/json-bytes/blank.js

const LOWER_T = 0x74;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
function isBlank(bytes, from, to) {
    for (let at = from; at < to; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === skip/* QUOTE */.jA) {
            const end = (0,skip/* skipSpace */.AN)(bytes, (0,skip/* skipString */.t9)(bytes, at));
            if (end >= to || bytes[end] !== skip/* COLON */.oH)
                return false;
            at = end;
        }
        else if (byte === LOWER_T || byte === MINUS || (byte >= ZERO && byte <= NINE))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/input/json-bytes/fault.js
var fault = __webpack_require__(2072);
// EXTERNAL MODULE: ./lib/input/json-bytes/later.js
var later = __webpack_require__(14);
// EXTERNAL MODULE: ./lib/input/json-bytes/visit.js
var visit = __webpack_require__(4543);
;// CONCATENATED MODULE: ./lib/input/json-bytes/scan.js






const EMPTY_OBJECT = Object.freeze({});
const EMPTY_LIST = Object.freeze([]);
const scan_LOWER_T = 0x74;
const LOWER_F = 0x66;
const LOWER_N = 0x6e;
const words = new Map([
    [scan_LOWER_T, true],
    [LOWER_F, false],
    [LOWER_N, null],
]);
function scanJson(bytes, shape) {
    try {
        const scanner = createScanner(bytes);
        const end = (0,skip/* skipSpace */.AN)(bytes, scanner.read((0,skip/* skipSpace */.AN)(bytes, 0), shape, 0));
        if (end < bytes.length)
            throw new fault/* Stop */.V('text-after', end);
        return { value: scanner.value() };
    }
    catch (error) {
        if (error instanceof fault/* Stop */.V)
            return { fault: error.fault, offset: error.offset };
        throw error;
    }
}
function readSetAside({ bytes, at, shape }) {
    const scanner = createScanner(bytes);
    const { aside: _, ...whole } = shape;
    scanner.read(at, whole, 0);
    return scanner.value();
}
function createScanner(bytes) {
    const open = (0,skip/* newOpen */.xW)();
    const lastTexts = new Map();
    let value;
    function read(at, shape, depth) {
        if (shape === 'scalar')
            return readScalar(at, depth);
        if (shape === 'later' || shape === 'marks') {
            const end = shape === 'later' ? passLater(at, depth) : passMarks(at, depth);
            if (typeof value === 'number')
                value = new later/* Later */.Vs(bytes, value);
            return end;
        }
        const first = bytes[at] ?? 0;
        if (first !== (shape.of === 'list' ? skip/* OPEN_BRACKET */.WL : skip/* OPEN_BRACE */.Hv))
            return readOther(at, depth);
        if (depth >= node/* MAX_DEPTH */.lr)
            throw new fault/* Stop */.V('too-deep', at);
        if (shape.of === 'object')
            return readObject(at, shape, depth + 1);
        return shape.of === 'list' ? readList(at, shape, depth + 1) : readMap(at, shape, depth + 1);
    }
    function readObject(at, shape, depth) {
        const { members } = shape;
        const found = shape.blank.slice();
        let expected = 0;
        const end = (0,visit/* visitMembers */.Ly)(bytes, at, (from, to, valueAt) => {
            const index = memberAt(shape, from, to, expected);
            const member = members[index];
            if (member === undefined)
                return (0,skip/* skipValue */.dT)(bytes, valueAt, depth, open);
            expected = index + 1;
            const next = readMember(valueAt, member, depth);
            found[index] = value;
            return next;
        });
        const part = new later/* Part */.eS(bytes, shape, found);
        const group = shape.aside?.(part);
        value = group === undefined ? part : new later/* SetAside */.b1(group, bytes, at, shape);
        return end;
    }
    function readMember(at, member, depth) {
        const shape = member.shape();
        if (shape === 'later')
            return passLater(at, depth);
        if (shape === 'marks')
            return passMarks(at, depth);
        return shape === 'scalar' && bytes[at] === skip/* QUOTE */.jA ? readAgain(at, member) : read(at, shape, depth);
    }
    function readAgain(at, member) {
        const end = (0,skip/* skipString */.t9)(bytes, at);
        let last = lastTexts.get(member);
        if (last === undefined) {
            last = { from: at, to: at, text: '' };
            lastTexts.set(member, last);
        }
        if (last.to - last.from !== end - at || !isSame(at, end, last.from)) {
            last.from = at;
            last.to = end;
            last.text = text(at, end);
        }
        value = last.text;
        return end;
    }
    function isSame(from, to, other) {
        for (let at = to - 1, same = other + to - from - 1; at > from; at -= 1, same -= 1) {
            if (bytes[at] !== bytes[same])
                return false;
        }
        return true;
    }
    function readMap(at, shape, depth) {
        const found = Object.create(null);
        const end = (0,visit/* visitMembers */.Ly)(bytes, at, (from, to, valueAt) => {
            const key = text(from, to);
            const own = shape.except !== undefined && Object.hasOwn(shape.except, key) ? shape.except[key] : undefined;
            const next = read(valueAt, own ?? shape.each, depth);
            found[key] = value;
            return next;
        });
        value = found;
        return end;
    }
    function readList(at, shape, depth) {
        const found = [];
        let next = (0,skip/* skipSpace */.AN)(bytes, at + 1);
        if (bytes[next] === skip/* CLOSE_BRACKET */.wt) {
            value = found;
            return next + 1;
        }
        for (;;) {
            next = (0,skip/* skipSpace */.AN)(bytes, read(next, shape.each, depth));
            found.push(value);
            if (bytes[next] === skip/* CLOSE_BRACKET */.wt) {
                value = found;
                return next + 1;
            }
            if (bytes[next] !== skip/* COMMA */.KE)
                throw (0,fault/* stopAt */.m)(bytes, next);
            next = (0,skip/* skipSpace */.AN)(bytes, next + 1);
        }
    }
    function readScalar(at, depth) {
        const first = bytes[at] ?? 0;
        if (first === skip/* OPEN_BRACE */.Hv || first === skip/* OPEN_BRACKET */.WL)
            return readOther(at, depth);
        const end = (0,skip/* skipValue */.dT)(bytes, at, depth, open);
        value = first === skip/* QUOTE */.jA ? text(at, end) : JSON.parse(slice(at, end));
        return end;
    }
    function passLater(at, depth) {
        const end = (0,skip/* skipValue */.dT)(bytes, at, depth, open);
        const length = end - at;
        if (length > later/* LONGEST_TEXT */.xG)
            throw new fault/* Stop */.V('too-long', at);
        const first = bytes[at];
        if (length === 2 && first === skip/* OPEN_BRACE */.Hv)
            value = EMPTY_OBJECT;
        else if (length === 2 && first === skip/* OPEN_BRACKET */.WL)
            value = EMPTY_LIST;
        else if (first === scan_LOWER_T || first === LOWER_F || first === LOWER_N)
            value = words.get(first);
        else
            value = at;
        return end;
    }
    function passMarks(at, depth) {
        const end = passLater(at, depth);
        if (typeof value === 'number' && isBlank(bytes, at, end))
            value = EMPTY_OBJECT;
        return end;
    }
    function readOther(at, depth) {
        const end = (0,skip/* skipValue */.dT)(bytes, at, depth, open);
        const first = bytes[at];
        if (first === skip/* OPEN_BRACE */.Hv)
            value = EMPTY_OBJECT;
        else if (first === skip/* OPEN_BRACKET */.WL)
            value = EMPTY_LIST;
        else
            value = first === skip/* QUOTE */.jA ? '' : JSON.parse(slice(at, end));
        return end;
    }
    function memberAt({ members }, from, to, expected) {
        for (let step = 0; step < members.length; step += 1) {
            const index = (expected + step) % members.length;
            if ((0,visit/* isKey */.m0)(bytes, from, to, members[index]?.key ?? ''))
                return index;
        }
        return -1;
    }
    function text(from, to) {
        if (to - from > later/* LONGEST_TEXT */.xG)
            throw new fault/* Stop */.V('too-long', from);
        return (0,visit/* sharedTextAt */.aB)(bytes, from, to);
    }
    function slice(from, to) {
        if (to - from > later/* LONGEST_TEXT */.xG)
            throw new fault/* Stop */.V('too-long', from);
        return bytes.toString('utf8', from, to);
    }
    return { read, value: () => value };
}


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   Hv: () => (/* binding */ OPEN_BRACE),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   ZG: () => (/* binding */ skipColon),
/* harmony export */   dT: () => (/* binding */ skipValue),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   rc: () => (/* binding */ CLOSE_BRACE),
/* harmony export */   t9: () => (/* binding */ skipString),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET),
/* harmony export */   xW: () => (/* binding */ newOpen)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7995);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2072);


const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const UPPER_E = 0x45;
const LOWER_E = 0x65;
const BACKSLASH = 0x5c;
const LOWER_U = 0x75;
const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NULL = Buffer.from('null');
const ESCAPED = new Uint8Array(256);
for (const letter of Buffer.from('"\\/bfnrt'))
    ESCAPED[letter] = 1;
const IS_SPACE = new Uint8Array(256);
for (const space of [TAB, NEWLINE, RETURN, SPACE])
    IS_SPACE[space] = 1;
const ENDS_RUN = new Uint8Array(256).fill(1, 0, SPACE);
ENDS_RUN[QUOTE] = 1;
ENDS_RUN[BACKSLASH] = 1;
function newOpen() {
    return new Uint8Array(_node_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr + 1);
}
function skipValue(bytes, at, depth, open) {
    let inside = depth;
    let next = at;
    for (;;) {
        const first = bytes[next] ?? 0;
        if (first === QUOTE)
            next = skipString(bytes, next);
        else if (first === OPEN_BRACE || first === OPEN_BRACKET) {
            if (inside >= _node_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
                throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Stop */ .V('too-deep', next);
            const close = first + 2;
            next = skipSpace(bytes, next + 1);
            if ((bytes[next] ?? 0) !== close) {
                inside += 1;
                open[inside] = close;
                if (close === CLOSE_BRACE)
                    next = skipKey(bytes, next);
                continue;
            }
            next += 1;
        }
        else
            next = skipPlain(bytes, next, first);
        for (;;) {
            if (inside === depth)
                return next;
            next = skipSpace(bytes, next);
            const byte = bytes[next] ?? 0;
            const close = open[inside];
            if (byte === COMMA) {
                next = skipSpace(bytes, next + 1);
                if (close === CLOSE_BRACE)
                    next = skipKey(bytes, next);
                break;
            }
            if (byte !== close)
                throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .stopAt */ .m)(bytes, next);
            inside -= 1;
            next += 1;
        }
    }
}
function skipKey(bytes, at) {
    if ((bytes[at] ?? 0) !== QUOTE)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .stopAt */ .m)(bytes, at);
    return skipColon(bytes, skipString(bytes, at));
}
function skipColon(bytes, at) {
    const colon = skipSpace(bytes, at);
    if ((bytes[colon] ?? 0) !== COLON)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .stopAt */ .m)(bytes, colon);
    return skipSpace(bytes, colon + 1);
}
function skipString(bytes, at) {
    let next = at + 1;
    for (;;) {
        const byte = bytes[next] ?? 0;
        if (ENDS_RUN[byte] === 0)
            next += 1;
        else if (byte === QUOTE)
            return next + 1;
        else if (byte !== BACKSLASH)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .stopAt */ .m)(bytes, next);
        else if (ESCAPED[bytes[next + 1] ?? 0] === 1)
            next += 2;
        else
            next = skipUnicode(bytes, next + 1);
    }
}
function skipUnicode(bytes, at) {
    if (bytes[at] !== LOWER_U)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .stopAt */ .m)(bytes, at);
    for (let digit = at + 1; digit <= at + 4; digit += 1)
        if (!isHex(bytes[digit] ?? 0))
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .stopAt */ .m)(bytes, digit);
    return at + 5;
}
function isHex(byte) {
    const lower = byte | 0x20;
    return isDigit(byte) || (lower >= 0x61 && lower <= 0x66);
}
function isDigit(byte) {
    return byte >= ZERO && byte <= NINE;
}
function skipSpace(bytes, at) {
    let next = at;
    while (IS_SPACE[bytes[next] ?? 0] === 1)
        next += 1;
    return next;
}
function skipPlain(bytes, at, first) {
    if (first === MINUS || isDigit(first))
        return skipNumber(bytes, first === MINUS ? at + 1 : at);
    if (first === TRUE[0])
        return skipWord(bytes, at, TRUE);
    if (first === FALSE[0])
        return skipWord(bytes, at, FALSE);
    return skipWord(bytes, at, NULL);
}
function skipWord(bytes, at, word) {
    for (let index = 0; index < word.length; index += 1) {
        if ((bytes[at + index] ?? 0) !== word[index])
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .stopAt */ .m)(bytes, at + index);
    }
    return at + word.length;
}
function skipNumber(bytes, at) {
    let next = (bytes[at] ?? 0) === ZERO ? at + 1 : skipDigits(bytes, at);
    if ((bytes[next] ?? 0) === DOT)
        next = skipDigits(bytes, next + 1);
    const exponent = bytes[next] ?? 0;
    if (exponent !== LOWER_E && exponent !== UPPER_E)
        return next;
    const sign = bytes[next + 1] ?? 0;
    return skipDigits(bytes, sign === PLUS || sign === MINUS ? next + 2 : next + 1);
}
function skipDigits(bytes, at) {
    let next = at;
    while (isDigit(bytes[next] ?? 0))
        next += 1;
    if (next === at)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .stopAt */ .m)(bytes, at);
    return next;
}


/***/ }),

/***/ 4543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ly: () => (/* binding */ visitMembers),
/* harmony export */   aB: () => (/* binding */ sharedTextAt),
/* harmony export */   m0: () => (/* binding */ isKey)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2072);
/* harmony import */ var _skip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3665);


function visitMembers(bytes, at, visit) {
    let next = (0,_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(bytes, at + 1);
    if (bytes[next] === _skip_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOSE_BRACE */ .rc)
        return next + 1;
    for (;;) {
        if (bytes[next] !== _skip_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .stopAt */ .m)(bytes, next);
        const to = (0,_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .skipString */ .t9)(bytes, next);
        next = (0,_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(bytes, visit(next, to, (0,_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .skipColon */ .ZG)(bytes, to)));
        if (bytes[next] === _skip_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOSE_BRACE */ .rc)
            return next + 1;
        if (bytes[next] !== _skip_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMA */ .KE)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .stopAt */ .m)(bytes, next);
        next = (0,_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .skipSpace */ .AN)(bytes, next + 1);
    }
}
function textAt(bytes, from, to) {
    const content = bytes.toString('utf8', from + 1, to - 1);
    return content.includes('\\') ? JSON.parse(bytes.toString('utf8', from, to)) : content;
}
const LONGEST_KEY = 64;
const keys = new Array(4096);
function sharedTextAt(bytes, from, to) {
    if (to - from > LONGEST_KEY)
        return textAt(bytes, from, to);
    let hash = 0;
    for (let at = from + 1; at < to - 1; at += 1)
        hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    const slot = hash & (keys.length - 1);
    const known = keys[slot];
    if (known !== undefined && isKey(bytes, from, to, known))
        return known;
    const key = textAt(bytes, from, to);
    keys[slot] = key;
    return key;
}
function isKey(bytes, from, to, key) {
    for (let at = from + 1, index = 0; at < to - 1; at += 1, index += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === _skip_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKSLASH */ .r_ || byte >= 0x80)
            return textAt(bytes, from, to) === key;
        if (byte !== key.charCodeAt(index))
            return false;
    }
    return to - from - 2 === key.length;
}


/***/ }),

/***/ 4774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ snippet),
/* harmony export */   jp: () => (/* binding */ sayNumber),
/* harmony export */   kZ: () => (/* binding */ sayNoValue)
/* harmony export */ });
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


/***/ }),

/***/ 2509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _json_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4774);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7995);


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
            throw this.stop(`text after the end of the JSON: \`${(0,_json_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)(this.text, this.at)}\``);
        return { node, duplicates: this.duplicates };
    }
    value(depth) {
        const start = this.position();
        const char = this.text[this.at];
        if (char === '{' || char === '[') {
            if (depth >= _node_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
                throw this.stop(`nested more than ${_node_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels deep`);
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
            throw this.stop(`a \`:\` is missing after the key \`${(0,_json_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)(key, 0)}\``);
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
            throw this.stop(`a comma or \`${close}\` is missing before \`${(0,_json_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)(this.text, this.at)}\``);
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
        throw this.stop(`\`${(0,_json_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)(this.text, this.at, letter === 'u' ? 6 : 2)}\` is no escape in JSON; a backslash itself is written \`\\\\\``);
    }
    literal(start) {
        const pattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?(?![0-9.eE+_-])|(?:true|false|null)(?![\w$])/y;
        pattern.lastIndex = this.at;
        const source = pattern.exec(this.text)?.[0];
        if (source === undefined)
            throw this.stop((0,_json_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNumber */ .jp)(this.text, this.at) ?? (0,_json_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNoValue */ .kZ)(this.text, this.at));
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
        throw this.stop(`a key in double quotes is expected, not \`${(0,_json_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .snippet */ .UA)(this.text, this.at)}\``);
    }
    noValue(depth) {
        if (this.at < this.text.length)
            throw this.stop((0,_json_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNoValue */ .kZ)(this.text, this.at));
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
/* harmony export */   U: () => (/* binding */ isWithin),
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
function isWithin({ file, span }, outer) {
    if (span === undefined || outer.span === undefined || file !== outer.file)
        return false;
    return span.start.offset >= outer.span.start.offset && span.end.offset <= outer.span.end.offset;
}


/***/ }),

/***/ 1331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ isPlainWord),
/* harmony export */   P1: () => (/* binding */ SERVICE_PRINCIPAL),
/* harmony export */   YC: () => (/* binding */ ARN_WORDS),
/* harmony export */   uN: () => (/* binding */ isPlainPart)
/* harmony export */ });
const WORDS = new Set([
    ...['true', 'false', 'null', 'none', 'default', 'Allow', 'Deny', 'Effect', 'Action', 'NotAction', 'Resource'],
    ...['NotResource', 'Principal', 'NotPrincipal', 'Service', 'Federated', 'Condition', 'Statement', 'Version'],
    ...['2012-10-17', '2008-10-17', 'aws', 'aws-cn', 'aws-us-gov', 'AWS', 'Sid', 'Id', 'arn', 'CanonicalUser'],
]);
const ARN_WORDS = new Set([
    ...['role', 'user', 'group', 'policy', 'instance-profile', 'assumed-role', 'federated-user', 'root', 'mfa'],
    ...['oidc-provider', 'saml-provider', 'server-certificate', 'service-role', 'aws-service-role', 'aws-reserved'],
    ...['function', 'layer', 'table', 'index', 'stream', 'secret', 'key', 'alias', 'log-group', 'log-stream', 'cluster'],
    ...['service', 'task', 'task-definition', 'repository', 'stateMachine', 'parameter', 'rule', 'event-bus', 'project'],
    ...['database', 'catalog', 'domain', 'instance', 'volume', 'certificate', 'accesspoint', 'restapis', 'document'],
    ...['bucket', 'queue', 'topic', 'object'],
]);
const SERVICES = new Set([
    ...['acm', 'apigateway', 'appsync', 'athena', 'autoscaling', 'backup', 'batch', 'bedrock', 'cloudformation'],
    ...['cloudfront', 'cloudtrail', 'cloudwatch', 'codebuild', 'codecommit', 'codedeploy', 'codepipeline'],
    ...['cognito-idp', 'config', 'dms', 'dynamodb', 'ec2', 'ecr', 'ecs', 'eks', 'elasticache'],
    ...['elasticloadbalancing', 'elasticmapreduce', 'es', 'events', 'execute-api', 'firehose', 'glue', 'guardduty'],
    ...['iam', 'imagebuilder', 'iot', 'kafka', 'kinesis', 'kms', 'lambda', 'logs', 'mq', 'monitoring', 'opensearch'],
    ...['organizations', 'pipes', 'rds', 'rds-db', 'redshift', 'route53', 's3', 'sagemaker', 'scheduler'],
    ...['secretsmanager', 'servicediscovery', 'ses', 'sns', 'sqs', 'ssm', 'sso', 'states', 'sts', 'tag', 'transfer'],
    ...['vpc-flow-logs', 'wafv2', 'xray', 'ecs-tasks', 'edgelambda'],
]);
const OPERATOR = /^(ForAllValues:|ForAnyValue:)?(String|Numeric|Date|Bool|Binary|IpAddress|NotIpAddress|Arn|Null)(Not)?(Equals|Like|LessThan|GreaterThan)?(Equals)?(IgnoreCase)?(IfExists)?$/;
const REGION = /^[a-z]{2}(-[a-z]{3,5})?-(north|south|east|west|central|northeast|northwest|southeast|southwest)-\d[a-z]?$/;
const SERVICE_PRINCIPAL = /^[a-z0-9-]{1,64}(\.[a-z0-9-]{1,64})?\.amazonaws\.com(\.cn)?$/;
const OF_A_SERVICE = /^([a-z0-9-]{1,64}):[A-Za-z*?]{1,64}$/;
const GLOBAL_KEY = /^aws:(Source|Principal|Request|Resource|Called|Via|Token|Current|Multi|Secure|User|Referer|Federated)[A-Za-z]{0,40}$/;
function isPlainWord(text) {
    if (!/[A-Za-z0-9]/.test(text) || WORDS.has(text) || ARN_WORDS.has(text) || SERVICES.has(text))
        return true;
    if (OPERATOR.test(text) || REGION.test(text) || SERVICE_PRINCIPAL.test(text) || GLOBAL_KEY.test(text))
        return true;
    return SERVICES.has(OF_A_SERVICE.exec(text)?.[1] ?? '');
}
function isPlainPart(text) {
    if (!/^arn:\S{1,200}$/.test(text))
        return isPlainWord(text);
    return text.split(/[:/*?]+/).every((part) => /^\d{12}$/.test(part) || isPlainWord(part));
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ renderPolicy)
});

// EXTERNAL MODULE: ./lib/input/causes.js
var causes = __webpack_require__(4719);
// EXTERNAL MODULE: ./lib/input/place.js
var place = __webpack_require__(2872);
;// CONCATENATED MODULE: ./lib/input/reroute.js
function rerouted(value, route) {
    const place = { ...value.place, route };
    if (value.kind === 'list') {
        return { ...value, place, items: value.items.map((item, index) => rerouted(item, [...route, index])) };
    }
    if (value.kind !== 'map')
        return { ...value, place };
    const entries = value.entries.map(({ key, keyPlace, value: inner }) => {
        const at = [...route, key];
        return { key, keyPlace: { ...keyPlace, route: at }, value: rerouted(inner, at) };
    });
    return { ...value, place, entries };
}

// EXTERNAL MODULE: ./lib/input/value.js
var input_value = __webpack_require__(5770);
;// CONCATENATED MODULE: ./lib/input/policy-document.js




function renderPolicy({ address, attributes, place: at }, route, contentOf) {
    const place = { ...at, route };
    const merge = new Merge();
    for (const name of ['source_json', 'source_policy_documents']) {
        for (const value of listed((0,input_value/* entry */.f_)(attributes, name)))
            merge.source(contentOf(value), value.place);
    }
    const own = mapList(asList((0,input_value/* entry */.f_)(attributes, 'statement')), [...route, 'Statement'], renderStatement);
    if (own?.kind === 'list')
        merge.statements(own.items, own.open);
    else if (own !== undefined && own.kind !== 'absent')
        merge.statements([own]);
    for (const name of ['override_policy_documents', 'override_json']) {
        for (const value of listed((0,input_value/* entry */.f_)(attributes, name))) {
            if (!merge.override(contentOf(value))) {
                return { kind: 'unsupported', expression: `${address}.${name}`, place: { ...value.place, route } };
            }
        }
    }
    if (merge.uncertain !== undefined)
        return merge.uncertain;
    if (merge.items.length > STATEMENTS)
        return { kind: 'unsupported', expression: `more than ${STATEMENTS} statements in ${address}`, place };
    const version = (0,input_value/* entry */.f_)(attributes, 'version');
    const items = merge.isPlain
        ? merge.items
        : merge.items.map((item, index) => rerouted(item, [...route, 'Statement', index]));
    const statements = {
        kind: 'list',
        items,
        place: own === undefined ? { ...place, route: [...route, 'Statement'] } : own.place,
        ...(merge.open !== undefined && { open: merge.open }),
    };
    const id = (0,input_value/* entry */.f_)(attributes, 'policy_id');
    const entries = [
        ['Version', version === undefined || version.kind === 'absent' ? constant('2012-10-17', place) : version],
    ];
    if (id !== undefined && id.kind !== 'absent')
        entries.push(['Id', id]);
    if (own !== undefined || items.length > 0 || merge.open !== undefined)
        entries.push(['Statement', statements]);
    return map(place, entries, attributes.open);
}
const STATEMENTS = 2000;
class Merge {
    items = [];
    open;
    uncertain;
    documents = 0;
    get isPlain() {
        return this.documents <= 1;
    }
    statements(statements, open) {
        const earlier = this.items.slice();
        this.documents += 1;
        for (const statement of statements)
            this.add(statement, earlier);
        this.open ??= open;
    }
    source(document, at) {
        const statements = statementsOf(document);
        if (statements !== undefined) {
            this.statements(statements.items, statements.open);
            return;
        }
        const cause = (0,causes/* causeOf */.rl)(document, 'a document that is no policy');
        this.open ??= cause.place.span === undefined ? { ...cause, place: at } : cause;
    }
    override(document) {
        const statements = statementsOf(document);
        if (statements === undefined || statements.open !== undefined)
            return false;
        this.statements(statements.items);
        return true;
    }
    add(statement, earlier) {
        const sid = sidOf(statement);
        const same = sid === undefined || sid === '' ? -1 : earlier.findIndex((other) => sidOf(other) === sid);
        if (same >= 0) {
            this.items[same] = statement;
            return;
        }
        this.items.push(statement);
        const vague = sid === undefined ? earlier.some((other) => sidOf(other) !== '') : false;
        const other = sid === '' ? undefined : earlier.find((each) => sidOf(each) === undefined);
        if (vague)
            this.uncertain ??= (0,causes/* causeOf */.rl)(statement, 'a sid that is not known');
        else if (other !== undefined)
            this.uncertain ??= (0,causes/* causeOf */.rl)(other, 'a sid that is not known');
    }
}
function sidOf(statement) {
    if (statement.kind !== 'map')
        return undefined;
    const sid = statement.entries.find(({ key }) => key.toLowerCase() === 'sid')?.value;
    if (sid === undefined || sid.kind === 'absent')
        return statement.open === undefined ? '' : undefined;
    return (0,input_value/* literal */.eu)(sid);
}
function statementsOf(document) {
    if (document.kind !== 'map' || document.open !== undefined)
        return undefined;
    const found = document.entries.find(({ key }) => key.toLowerCase() === 'statement')?.value;
    if (found === undefined || found.kind === 'absent')
        return { items: [] };
    if (found.kind === 'map')
        return { items: [found] };
    return found.kind === 'list' ? found : undefined;
}
function listed(value) {
    if (value === undefined || value.kind === 'absent' || (0,input_value/* literal */.eu)(value) === '')
        return [];
    if (value.kind !== 'list')
        return [value];
    const items = value.items
        .filter((item) => item.kind !== 'absent' && (0,input_value/* literal */.eu)(item) !== '')
        .map((item) => (item.place.span === undefined ? { ...item, place: value.place } : item));
    return value.open === undefined ? items : [...items, { kind: 'unknown', cause: value.open, place: value.place }];
}
function asList(value) {
    return value?.kind === 'map' ? { kind: 'list', items: [value], place: value.place } : value;
}
function renderStatement(block, route) {
    if (block.kind !== 'map')
        return block;
    const place = { ...block.place, route };
    const part = (name) => argument(block, name);
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
function argument({ entries, place: block }, name) {
    const found = entries.findLast(({ key }) => key === name);
    if (found === undefined || found.keyPlace.span === undefined || (0,place/* isWithin */.U)(found.value.place, block))
        return found?.value;
    const { origin } = found.value.place;
    return { ...found.value, place: { ...found.keyPlace, ...(origin !== undefined && { origin }) } };
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
function principals(given, route) {
    const value = asList(given);
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
function conditions(given, route) {
    const value = asList(given);
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
    const operators = new Map();
    for (const { test, variable, values, place, open: more } of merged.values()) {
        const operator = operators.get(test) ?? { place, keys: [] };
        operators.set(test, operator);
        operator.keys.push([variable, { kind: 'list', items: values, place, ...(more !== undefined && { open: more }) }]);
    }
    const entries = [...operators].map(([test, { place, keys }]) => [test, map(place, keys)]);
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


/***/ }),

/***/ 7859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ sayError),
/* harmony export */   RS: () => (/* binding */ sayNoFile),
/* harmony export */   Sx: () => (/* binding */ readUtf8),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1461);



const longestText = node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH;
const largestFile = 2 ** 31 - 1;
const CHUNK = 64 * 2 ** 20;
const LATECOMERS = 2 ** 16;
const LARGE = 64 * 2 ** 20;
const RATIO = 250;
const MOST_OF_A_BYTE = 1032;
const GZIP = [0x1f, 0x8b];
function readText(path, limit = longestText) {
    const result = readUtf8(path, limit);
    return 'problem' in result ? result : { text: result.bytes.toString('utf8') };
}
function readUtf8(path, limit = largestFile) {
    const bytes = readBytes(path, limit);
    if (!(bytes instanceof Uint8Array))
        return bytes;
    if (!(0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(bytes, GZIP))
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .toUtf8 */ .Pq)(bytes);
    const unpacked = unpack(bytes, limit);
    if (!(unpacked instanceof Uint8Array))
        return unpacked;
    return (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .startsWith */ .w1)(unpacked, GZIP) ? problem('it is packed with gzip twice; unpack it once') : (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .toUtf8 */ .Pq)(unpacked);
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
        return readWhole(file, stats.size, limit);
    }
    catch (error) {
        return problem(sayError(error));
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function readWhole(file, size, limit) {
    let bytes = Buffer.allocUnsafeSlow(size);
    let length = 0;
    for (;;) {
        if (length === bytes.length) {
            const more = Buffer.allocUnsafeSlow(LATECOMERS);
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, more, 0, more.length, null);
            if (read === 0)
                return bytes;
            if (length + read > limit)
                return problem(tooLarge(limit));
            bytes = Buffer.concat([bytes, more.subarray(0, read)]);
            length += read;
            continue;
        }
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, length, Math.min(bytes.length - length, CHUNK), null);
        if (read === 0)
            return bytes.subarray(0, length);
        length += read;
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
    const most = Math.min(limit, Math.max(LARGE, RATIO * bytes.length));
    const said = bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4);
    const chunkSize = Math.max(2 ** 16, Math.min(said, most, MOST_OF_A_BYTE * bytes.length) + 1);
    try {
        return process.getBuiltinModule('node:zlib').gunzipSync(bytes, { maxOutputLength: most, chunkSize });
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        if (code === 'ERR_BUFFER_TOO_LARGE')
            return problem(most === limit ? tooLarge(limit) : BOMB);
        return problem(`its gzip data is ${code === 'Z_BUF_ERROR' ? 'cut off' : 'damaged'}; write the file again`);
    }
}
const BOMB = `its gzip data unpacks to more than ${RATIO} times its size, which no plan does; unpack it first if it is one`;
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
/* harmony export */   Qf: () => (/* binding */ hasObject),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   lI: () => (/* binding */ nameOfKind),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mz: () => (/* binding */ memberAt),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   tE: () => (/* binding */ lazyMember),
/* harmony export */   z$: () => (/* binding */ hasMember)
/* harmony export */ });
/* harmony import */ var _json_bytes_later_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14);

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function member(value, key) {
    if (isLazy(value))
        return value.get(key);
    return isObject(value) && Object.hasOwn(value, key) ? now(value[key]) : undefined;
}
function hasObject(value, key) {
    return isLazy(value) ? value.hasObject(key) : isObject(member(value, key));
}
function hasMember(value, key) {
    return isLazy(value) ? value.keys().includes(key) : isObject(value) && Object.hasOwn(value, key);
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
    if (isLazy(value))
        return value.keys().map((key) => [key, value.get(key)]);
    return isObject(value) ? Object.entries(value).map(([key, each]) => [key, now(each)]) : [];
}
function lazyMember(value, key) {
    return isLazy(value) ? value.getLazy(key) : member(value, key);
}
function isSameText(one, key, other, otherKey) {
    const text = one instanceof _json_bytes_later_js__WEBPACK_IMPORTED_MODULE_0__/* .Part */ .eS ? one.textOf(key) : undefined;
    const otherText = other instanceof _json_bytes_later_js__WEBPACK_IMPORTED_MODULE_0__/* .Part */ .eS ? other.textOf(otherKey) : undefined;
    return text !== undefined && otherText !== undefined && text.equals(otherText);
}
function keysOf(value) {
    return isLazy(value) ? value.keys() : Object.keys(value);
}
function isLazy(value) {
    return value instanceof _json_bytes_later_js__WEBPACK_IMPORTED_MODULE_0__/* .Part */ .eS || value instanceof _json_bytes_later_js__WEBPACK_IMPORTED_MODULE_0__/* .LazyObject */ .oz;
}
function now(value) {
    return value instanceof _json_bytes_later_js__WEBPACK_IMPORTED_MODULE_0__/* .Later */ .Vs ? value.read() : value;
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
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMember */ .z$)(json, 'planned_values') || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMember */ .z$)(json, 'resource_changes'))
        return true;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMember */ .z$)(json, 'format_version') && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMember */ .z$)(json, 'configuration');
}
function isState(json) {
    if (isPlan(json))
        return false;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMember */ .z$)(json, 'format_version'))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMember */ .z$)(json, 'values');
    return ['version', 'serial', 'lineage'].every((key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMember */ .z$)(json, key));
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
    if (parts.length === 1 && parts[0] !== '')
        return { ...base, kind: 'text', parts };
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

/***/ 1732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ Attached),
/* harmony export */   b: () => (/* binding */ together)
/* harmony export */ });
/* harmony import */ var _data_attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(888);
/* harmony import */ var _data_iam_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1300);
/* harmony import */ var _data_lookup_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4595);
/* harmony import */ var _data_permission_sets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6290);
/* harmony import */ var _data_policy_attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2529);
/* harmony import */ var _input_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5770);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9717);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1600);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2857);









const principalKinds = ['role', 'user', 'group'];
class Attached {
    index;
    names;
    awsManaged;
    written = new Map();
    managed;
    constructor(resources, policies, index, names, awsManaged) {
        this.index = index;
        this.names = names;
        this.awsManaged = awsManaged;
        this.managed = resources.filter(({ mode }) => mode === 'managed');
        for (const policy of policies) {
            if (policy.as !== 'identity')
                continue;
            const { address } = policy.on;
            const known = this.written.get(address);
            if (known === undefined)
                this.written.set(address, [policy]);
            else
                known.push(policy);
        }
    }
    writtenIn({ address }) {
        return this.written.get(address) ?? [];
    }
    *ties() {
        for (const by of this.managed)
            yield* this.tiesBy(by, (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_7__/* .lookup */ .$)(_data_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .attachments */ .ZO, by.type) ?? [], this.principals);
    }
    *otherTies() {
        for (const by of this.managed) {
            const row = (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_7__/* .lookup */ .$)(_data_permission_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionSets */ .$, by.type);
            const sets = row?.policies.map((policy) => ({ policy, holders: [row.set] })) ?? [];
            yield* this.tiesBy(by, sets, this.sets);
            const mixed = (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_7__/* .lookup */ .$)(_data_policy_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .policyAttributes */ .O, by.type)?.find(({ amongOthers }) => amongOthers);
            if (mixed === undefined)
                continue;
            const own = { policy: 'self', holders: ['self'] };
            yield* this.tiesBy(by, [own], this.sets);
            for (const named of this.generated(by, mixed.path))
                yield { ...named, by, holders: [self(by)] };
        }
    }
    *exclusive() {
        for (const by of this.managed) {
            for (const { holder, of, listed, name } of (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_7__/* .lookup */ .$)(_data_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .exclusives */ .qS, by.type) ?? []) {
                const list = (0,_input_value_js__WEBPACK_IMPORTED_MODULE_8__/* .entry */ .f_)(by.attributes, listed);
                if (list === undefined || list.kind === 'absent' || (list.kind === 'list' && list.computed))
                    continue;
                const holders = this.ends(by, holder, principalKinds);
                if (of === 'managed') {
                    const kept = new Set(this.named(by, `${listed}[]`).flatMap(({ policies }) => policies));
                    yield { by, of, holders, keeps: (policy) => kept.has(policy) };
                }
                else {
                    const names = valuesAt(by, name === undefined ? `${listed}[]` : `${listed}[].${name}`);
                    if (name !== undefined && names.length > 0 && this.writtenIn(by).length === 0)
                        continue;
                    const isListed = (policy) => names.some((one) => isNameOf(one, policy));
                    yield { by, of, holders, keeps: (policy) => (name !== undefined && policy.on === by) || isListed(policy) };
                }
            }
        }
    }
    *memberships() {
        for (const by of this.managed) {
            const row = (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_7__/* .lookup */ .$)(_data_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .memberships */ .Yu, by.type);
            if (row === undefined)
                continue;
            const ends = (paths, kinds) => paths.flatMap((path) => this.ends(by, path, kinds));
            yield { by, groups: ends(row.groups, ['group']), users: ends(row.users, ['user']) };
        }
    }
    *boundaries() {
        for (const by of this.managed) {
            const row = (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_7__/* .lookup */ .$)(_data_permission_sets_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionSets */ .$, by.type);
            const own = (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_7__/* .lookup */ .$)(_data_iam_types_js__WEBPACK_IMPORTED_MODULE_1__/* .iamTypes */ .h, by.type)?.boundary ?? (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_7__/* .lookup */ .$)(_data_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .ownBoundaries */ .LR, by.type);
            const paths = row === undefined ? (own === undefined ? [] : [own]) : (row.boundary ?? []);
            const named = paths.flatMap((path) => this.named(by, path));
            const holders = named.length === 0 ? [] : this.sets(by, row?.set ?? 'self');
            for (const one of named)
                for (const of of holders)
                    yield { ...one, by, of };
        }
    }
    named(by, path) {
        if (path === 'self')
            return [{ policy: self(by), policies: this.writtenIn(by) }];
        const where = /\.name$/i.test(path) ? anywhere(by) : by;
        return this.ends(where, path, ['policy']).map((policy) => ({ policy, policies: this.textOf(policy) }));
    }
    *tiesBy(by, rows, holdersAt) {
        for (const { policy, holders } of rows) {
            const named = this.named(by, policy);
            const all = named.length === 0 ? [] : holders.flatMap((path) => holdersAt(by, path));
            for (const one of named)
                yield { ...one, by, holders: all };
        }
    }
    principals = (by, path) => this.ends(by, path, principalKinds);
    sets = (by, path) => path === 'self' ? [self(by)] : valuesAt(by, path).map((value) => this.set(value));
    set(value) {
        const [part] = value.kind === 'text' && value.parts.length === 1 ? value.parts : [];
        const resource = typeof part === 'object' && part.of === 'resource' ? this.names.resource(part.address) : undefined;
        if (resource !== undefined)
            return { ...self(resource), place: value.place };
        return { is: 'outside', shown: (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .show */ .WU)(value), place: value.place };
    }
    ends(by, path, kinds) {
        return path === 'self' ? [self(by)] : valuesAt(by, path).map((value) => this.end(value, by, kinds));
    }
    end(value, by, kinds) {
        const { place } = value;
        if (value.kind === 'map' && kinds.includes('policy'))
            return { is: 'outside', shown: sketch(value), place };
        const found = this.index.find(value, by, kinds);
        if (found.is === 'outside')
            return { is: 'outside', shown: found.shown, place };
        if (found.is === 'unknown')
            return { is: 'unknown', cause: found.cause, shown: found.cause.expression, place };
        return { is: 'inside', resource: found.identity.resource, shown: (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .show */ .WU)(value), place };
    }
    generated(by, path) {
        const documents = new Set(this.writtenIn(by).map(({ place }) => place));
        const others = valuesAt(by, path).filter(({ place }) => !documents.has(place));
        return others.map((value) => {
            const name = (0,_input_value_js__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .eu)(value);
            const policy = name === undefined || name.includes(':')
                ? this.end(value, by, ['policy'])
                : { is: 'outside', shown: `arn:aws:iam::aws:policy/${name}`, place: value.place };
            return { policy, policies: this.textOf(policy) };
        });
    }
    textOf(policy) {
        if (policy.is === 'unknown')
            return [];
        if (policy.is === 'outside') {
            const managed = this.awsManaged(policy.shown);
            return managed === undefined ? [] : [managed];
        }
        const { address, mode } = policy.resource;
        const known = this.written.get(address);
        if (known !== undefined || mode === 'managed')
            return known ?? [];
        const read = (0,_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicies */ .h9)(policy.resource, this.names).filter(({ reading }) => reading !== 'not-readable');
        this.written.set(address, read);
        return read;
    }
}
function valuesAt(by, path) {
    return (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .select */ .L)(by.attributes, path).filter((value) => (0,_input_value_js__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .eu)(value) !== '' && !value.computed);
}
function isNameOf(value, { on, route }) {
    const [part] = value.kind === 'text' && value.parts.length === 1 ? value.parts : [];
    if (typeof part === 'object') {
        return part.of === 'resource' && part.address === on.address && part.attribute === 'name' && route.length === 1;
    }
    const name = (0,_input_value_js__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .eu)(value);
    return name !== undefined && name === nameBeside(on, route);
}
function nameBeside(on, route) {
    let within = on.attributes;
    for (const step of route.slice(0, -1)) {
        if (typeof step === 'number')
            within = within?.kind === 'list' ? within.items[step] : undefined;
        else
            within = within?.kind === 'map' ? (0,_input_value_js__WEBPACK_IMPORTED_MODULE_8__/* .entry */ .f_)(within, step) : undefined;
    }
    return within?.kind === 'map' ? (0,_input_value_js__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .eu)((0,_input_value_js__WEBPACK_IMPORTED_MODULE_8__/* .entry */ .f_)(within, 'name')) : undefined;
}
function anywhere(by) {
    return Object.create(by, { account: { value: undefined } });
}
function self(resource) {
    return { is: 'inside', resource, shown: resource.address, place: resource.place };
}
function sketch(value) {
    if (value.kind !== 'map')
        return (0,_show_js__WEBPACK_IMPORTED_MODULE_6__/* .show */ .WU)(value);
    return `{ ${value.entries.map((entry) => `${entry.key}: ${sketch(entry.value)}`).join(', ')} }`;
}
function together(a, b) {
    if (a === b || b.length === 0)
        return a;
    return a.length === 0 ? b : [...new Set([...a, ...b])];
}


/***/ }),

/***/ 4958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ awsManagedPolicies),
  e: () => (/* binding */ needsAwsManaged)
});

// EXTERNAL MODULE: ./lib/data/attachments.js
var attachments = __webpack_require__(888);
;// CONCATENATED MODULE: ./lib/data/denying-managed-policies.js
const denyingManagedPolicies = new Set([
    'AWSCertificateManagerPrivateCAPrivilegedUser',
    'AWSCertificateManagerPrivateCAUser',
    'AWSCleanRoomsFullAccessNoQuerying',
    'AWSCompromisedKeyQuarantine',
    'AWSCompromisedKeyQuarantineV2',
    'AWSCompromisedKeyQuarantineV3',
    'AWSDeepRacerDefaultMultiUserAccess',
    'AWSDenyAll',
    'AWSIAMIdentityCenterAllowListForIdentityContext',
    'AWSLakeFormationDataAdmin',
    'AWSMarketplaceImageBuildFullAccess',
    'AWSPrivateCAPrivilegedUser',
    'AWSPrivateCAUser',
    'AWSQuickSetupManagedInstanceProfileExecutionPolicy',
    'AmazonConnectReadOnlyAccess',
    'AmazonDataZoneEnvironmentRolePermissionsBoundary',
    'AmazonDataZoneProjectDeploymentPermissionsBoundary',
    'AmazonDataZoneProjectRolePermissionsBoundary',
    'AmazonDataZoneSageMakerEnvironmentRolePermissionsBoundary',
    'AmazonRedshiftDataFullAccess',
    'AmazonSecurityLakePermissionsBoundary',
    'AwsGlueSessionUserRestrictedNotebookPolicy',
    'AwsGlueSessionUserRestrictedPolicy',
    'SageMakerStudioAdminIAMDefaultExecutionPolicy',
    'SageMakerStudioAdminIAMPermissiveExecutionPolicy',
    'SageMakerStudioProjectUserRolePermissionsBoundary',
    'SageMakerStudioUserIAMDefaultExecutionPolicy',
    'SageMakerStudioUserIAMPermissiveExecutionPolicy',
    'service-role/AWSTransformApplicationDeploymentPolicy',
    'service-role/AwsGlueSessionUserRestrictedNotebookServiceRole',
    'service-role/AwsGlueSessionUserRestrictedServiceRole',
]);

// EXTERNAL MODULE: ./lib/data/iam-types.js
var iam_types = __webpack_require__(1300);
// EXTERNAL MODULE: ./lib/data/lookup.js
var lookup = __webpack_require__(4595);
// EXTERNAL MODULE: ./lib/model/decode.js + 1 modules
var decode = __webpack_require__(5049);
// EXTERNAL MODULE: ./lib/model/json-text.js
var json_text = __webpack_require__(216);
// EXTERNAL MODULE: ./lib/model/select.js
var model_select = __webpack_require__(1600);
;// CONCATENATED MODULE: ./lib/model/aws-managed.js







const awsPolicy = /^arn:([^:]*):iam::(aws:policy\/.+)$/;
function awsManagedPolicies(documentOf, names) {
    const known = new Map();
    return (arn) => {
        const [, partition = '', name] = awsPolicy.exec(arn) ?? [];
        if (documentOf === undefined || name === undefined)
            return undefined;
        const address = `arn:${/^aws[a-z-]*$/.test(partition) ? partition : 'aws'}:iam::${name}`;
        if (known.has(address))
            return known.get(address);
        const document = documentOf(address);
        const policy = document === undefined ? undefined : policyOf(address, document, names);
        known.set(address, policy);
        return policy;
    };
}
function needsAwsManaged({ resources }) {
    return resources.some((resource) => {
        if (resource.mode !== 'managed')
            return false;
        const boundary = (0,lookup/* lookup */.$)(iam_types/* iamTypes */.h, resource.type)?.boundary ?? (0,lookup/* lookup */.$)(attachments/* ownBoundaries */.LR, resource.type);
        const attached = ((0,lookup/* lookup */.$)(attachments/* attachments */.ZO, resource.type) ?? []).map(({ policy }) => policy);
        return ((boundary !== undefined && (0,model_select/* select */.L)(resource.attributes, boundary).some((value) => nameIn(value) !== undefined)) ||
            attached.some((path) => path !== 'self' &&
                (0,model_select/* select */.L)(resource.attributes, path).some((value) => denyingManagedPolicies.has(nameIn(value) ?? ''))));
    });
}
function nameIn(value) {
    const last = value.kind === 'text' ? value.parts.at(-1) : undefined;
    return typeof last === 'string' ? /:aws:policy\/(.+)$/.exec(last)?.[1] : undefined;
}
function policyOf(arn, document, names) {
    const place = { file: null, syntax: 'none', route: [] };
    const attributes = { kind: 'map', entries: [], place };
    const on = { address: arn, mode: 'data', type: 'aws_iam_policy', attributes, when: [], place };
    const content = (0,json_text/* jsonText */.s$)({ kind: 'text', parts: [JSON.stringify(document)], place });
    if (content.kind !== 'map')
        throw new Error(`the table has no policy for ${arn}`);
    const statements = (0,decode/* decode */.D)(content, on, names);
    return { on, as: 'identity', route: [], statements, reading: 'decoded', document: undefined, place };
}


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ causesIn)
/* harmony export */ });

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


/***/ }),

/***/ 5049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ decode),
  O: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: ./lib/input/value.js
var input_value = __webpack_require__(5770);
// EXTERNAL MODULE: ./lib/input/causes.js
var causes = __webpack_require__(4719);
// EXTERNAL MODULE: ./lib/data/lookup.js
var lookup = __webpack_require__(4595);
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

// EXTERNAL MODULE: ./lib/model/show.js
var show = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/model/decode.js




function decode(document, on, names) {
    const reader = new Reader(on, names, hasVariables(find(document, 'Version')));
    const statements = find(document, 'Statement');
    const decoded = [];
    const open = document.open ?? twice(document, ['version', 'statement']);
    if (statements === undefined) {
        if (open === undefined)
            decoded.push(unreadable((0,causes/* malformed */.Qm)('a policy without `Statement`', document.place)));
    }
    else if (statements.value.kind === 'list') {
        for (const [index, item] of statements.value.items.entries())
            decoded.push(reader.statement(item, index));
        if (statements.value.open !== undefined)
            decoded.push(unreadable(statements.value.open));
    }
    else
        decoded.push(reader.statement(statements.value, 0));
    if (open !== undefined)
        decoded.push(unreadable(open));
    return decoded;
}
function unreadable(cause) {
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
            return (0,causes/* malformed */.Qm)(`the element ${(0,show/* showKey */.Nh)(key, map)} twice`, keyPlaceIn(map, keyPlace));
        seen.add(name);
    }
    return undefined;
}
function keyPlaceIn(map, place) {
    return map.sensitive ? map.place : place;
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
            return { ...unreadable((0,causes/* causeOf */.rl)(value, 'a statement that is no object')), index, place: value.place };
        const clash = twice(value, elementNames);
        if (clash !== undefined)
            return { ...unreadable(clash), index, place: value.place };
        const stranger = value.entries.find(({ key }) => !elementNames.includes(key.toLowerCase()));
        const open = value.open ??
            (stranger && (0,causes/* malformed */.Qm)(`the element ${(0,show/* showKey */.Nh)(stranger.key, value)}`, keyPlaceIn(value, stranger.keyPlace)));
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
            return { value, pieces: [value.exact ?? String(value.value)] };
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
            const kind = principalKinds.find((candidate) => candidate.toLowerCase() === key.toLowerCase());
            const read = this.elements(listed);
            if (kind === undefined)
                open = (0,causes/* malformed */.Qm)(`principal type ${(0,show/* showKey */.Nh)(key, value)}`, keyPlaceIn(value, keyPlace));
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
                const cause = (0,causes/* causeOf */.rl)(keys, `a condition operator ${(0,show/* showKey */.Nh)(operator, value)} without keys`);
                openConditions = { ...cause, place: keyPlaceIn(value, cause.place) };
                continue;
            }
            for (const { key, value: values } of keys.entries) {
                if (values.kind === 'absent')
                    continue;
                const { items, open } = this.elements(values);
                for (const item of items)
                    if (item.cause !== undefined)
                        item.cause = { ...item.cause, place: keyPlaceIn(value, item.cause.place) };
                conditions.push({ operator, key, values: items, ...(open !== undefined && { open }) });
            }
            openConditions = keys.open ?? openConditions;
        }
        return openConditions === undefined ? { conditions } : { conditions, openConditions };
    }
}
const principalKinds = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
function sidOf(statement) {
    const value = find(statement, 'Sid')?.value;
    const sid = (0,input_value/* literal */.eu)(value) ?? (value?.kind === 'scalar' ? (value.exact ?? String(value.value)) : undefined);
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


/***/ }),

/***/ 5118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Names)
/* harmony export */ });
/* harmony import */ var _data_iam_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1300);
/* harmony import */ var _data_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4595);
/* harmony import */ var _input_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5770);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);




const anotherService = '\u{F0000}';
const DEEPEST = 50;
const LONGEST = 2048;
const LONGEST_TEXT = 16 * LONGEST;
class Names {
    aside;
    byAddress = new Map();
    identified = new Map();
    followed = new Map();
    depth = 0;
    constructor(resources, aside = () => undefined) {
        this.aside = aside;
        for (const resource of resources)
            this.byAddress.set(resource.address, resource);
    }
    resource(address) {
        return this.byAddress.get(address) ?? this.aside(address);
    }
    identity(resource) {
        const type = (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$)(_data_iam_types_js__WEBPACK_IMPORTED_MODULE_0__/* .iamTypes */ .h, resource.type);
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
        const unknown = { stands: 'unknown', name: (0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showReference */ .nj)(hole) };
        const target = this.resource(hole.address);
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
        const known = answersFreely(target) ? undefined : (0,_input_value_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(target.attributes, attribute);
        if (known?.kind === 'text')
            return this.pieces(known, target);
        const identity = this.identity(target);
        if (identity === undefined)
            return isForeignArn(target, attribute) ? foreignArn(target, unknown) : [unknown];
        const yields = (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$)(identity.type.yields, attribute);
        if (yields === undefined)
            return [unknown];
        return yields === 'arn' ? identity.arn : identity.name;
    }
    nameOf(resource, type) {
        const name = (0,_input_value_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(resource.attributes, type.name);
        return name?.kind === 'text'
            ? this.pieces(name, resource)
            : [{ stands: 'fixed', name: `${resource.address} name` }];
    }
    arnOf(resource, type, name) {
        const known = (0,_input_value_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)((0,_input_value_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(resource.attributes, 'arn'));
        if (known !== undefined)
            return [known];
        const path = this.path((0,_input_value_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_)(resource.attributes, type.path), resource);
        return join([
            ['arn:', symbol('partition', resource), ':iam::', symbol('account', resource), `:${_data_iam_types_js__WEBPACK_IMPORTED_MODULE_0__/* .arnType */ .G[type.kind]}`],
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


/***/ }),

/***/ 216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ nodeValue),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   of: () => (/* binding */ putTogether),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _input_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);
/* harmony import */ var _input_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7995);
/* harmony import */ var _input_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5770);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4719);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);





function jsonText(text) {
    const { place } = text;
    if (text.json !== undefined)
        return text.json;
    const source = (0,_input_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(text);
    if (source === undefined)
        return { kind: 'unknown', cause: putTogether(text), place };
    const plain = plainJson(source);
    if (plain !== undefined) {
        const reading = { budget: budgetOf(source.length), base: baseOf(text) };
        const value = plainValue(plain.is, place, reading);
        return reading.budget.left < 0 ? unreadable('JSON nested too deep for its size', place) : value;
    }
    const parsed = (0,_input_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(source);
    if ('error' in parsed)
        return unreadable('text that is no JSON', place);
    const twice = parsed.duplicates[0];
    if (twice !== undefined)
        return unreadable(`the key ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .showKey */ .Nh)(twice.key, text)} twice`, place);
    return nodeValue(parsed.node, text, source.length) ?? unreadable('JSON nested too deep for its size', place);
}
function nodeValue(node, text, length, partsOf = (source) => [source]) {
    const budget = budgetOf(length);
    const value = toValue(node, text.place, { budget, partsOf, base: baseOf(text) });
    return budget.left < 0 ? undefined : value;
}
function budgetOf(length) {
    return { left: 1_000_000 + 4 * length };
}
function baseOf({ sensitive }) {
    return sensitive ? { sensitive } : {};
}
function plainJson(source) {
    if (!/^[{[]/.test(source) || isDeep(source))
        return undefined;
    let is;
    try {
        is = JSON.parse(source);
    }
    catch {
        return undefined;
    }
    return JSON.stringify(is) === source ? { is } : undefined;
}
function isDeep(source) {
    let opened = 0;
    for (let at = 0; at < source.length && opened <= _input_node_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .lr; at += 1) {
        const code = source.charCodeAt(at);
        if (code === 0x5b || code === 0x7b)
            opened += 1;
    }
    return opened > _input_node_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .lr;
}
function plainValue(json, place, reading) {
    const { budget } = reading;
    budget.left -= place.route.length;
    if (budget.left < 0)
        return unreadable('', place);
    const base = { ...reading.base, place };
    if (typeof json === 'string')
        return (0,_input_value_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)([json], base);
    if (json === null)
        return { ...base, kind: 'absent', computed: false };
    if (typeof json !== 'object')
        return { ...base, kind: 'text', parts: [String(json)] };
    const below = (step) => ({ ...place, route: [...place.route, step] });
    if (Array.isArray(json))
        return { ...base, kind: 'list', items: json.map((item, index) => plainValue(item, below(index), reading)) };
    const entries = Object.entries(json).map(([key, value]) => {
        const at = below(key);
        return { key, keyPlace: at, value: plainValue(value, at, reading) };
    });
    return { ...base, kind: 'map', entries };
}
function toValue(node, place, reading) {
    const { budget, partsOf } = reading;
    budget.left -= place.route.length;
    if (budget.left < 0)
        return unreadable('', place);
    const base = { ...reading.base, place };
    const below = (step) => ({ ...place, route: [...place.route, step] });
    if (node.tag !== undefined)
        return unreadable(`the tag \`${node.tag}\``, place);
    switch (node.kind) {
        case 'string': {
            const parts = partsOf(node.value);
            const [hole] = parts;
            const isOpen = parts.length === 1 && typeof hole === 'object' && hole.of === 'unknown' && node.style === 'plain';
            return isOpen ? { ...base, kind: 'unknown', cause: hole.cause } : (0,_input_value_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(parts, base);
        }
        case 'number':
        case 'boolean':
            return { ...base, kind: 'text', parts: [node.source] };
        case 'null':
            return { ...base, kind: 'absent', computed: false };
        case 'list':
            return { ...base, kind: 'list', items: node.items.map((item, index) => toValue(item, below(index), reading)) };
        case 'map':
            return {
                ...base,
                kind: 'map',
                entries: node.entries.map(({ key, value }) => ({
                    key,
                    keyPlace: below(key),
                    value: toValue(value, below(key), reading),
                })),
            };
        case 'broken':
            return { ...base, kind: 'unknown', cause: { kind: 'malformed', expression: node.source, place } };
    }
}
function putTogether(text, format = 'JSON') {
    const cause = (0,_causes_js__WEBPACK_IMPORTED_MODULE_4__/* .causeOf */ .rl)(text, `${format} that is put together`);
    return cause.kind === 'malformed' || cause.kind === 'apply' ? { ...cause, kind: 'unsupported' } : cause;
}
function unreadable(expression, place) {
    return { kind: 'unknown', cause: { kind: 'malformed', expression, place }, place };
}


/***/ }),

/***/ 6836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inOwnAccount)
/* harmony export */ });
function inOwnAccount(document, accounts) {
    const [account] = accounts;
    if (account === undefined || accounts.length > 1)
        return document;
    const inAccount = (resource) => resource.account === undefined && !resource.inSomeAccount
        ? Object.create(resource, { account: { value: account } })
        : resource;
    const { aside } = document;
    const find = (address) => {
        const resource = aside?.find(address);
        return resource && inAccount(resource);
    };
    const resources = document.resources.map(inAccount);
    return { ...document, resources, ...(aside !== undefined && { aside: { ...aside, find } }) };
}


/***/ }),

/***/ 9717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ao: () => (/* binding */ policiesOf),
  vK: () => (/* binding */ readAttribute),
  h9: () => (/* binding */ readPolicies),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: ./lib/data/lookup.js
var lookup = __webpack_require__(4595);
// EXTERNAL MODULE: ./lib/data/policy-attributes.js
var policy_attributes = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/input/value.js
var input_value = __webpack_require__(5770);
// EXTERNAL MODULE: ./lib/input/causes.js
var causes = __webpack_require__(4719);
// EXTERNAL MODULE: ./lib/model/causes.js
var model_causes = __webpack_require__(8800);
// EXTERNAL MODULE: ./lib/model/decode.js + 1 modules
var decode = __webpack_require__(5049);
// EXTERNAL MODULE: ./lib/input/policy-document.js + 1 modules
var policy_document = __webpack_require__(4379);
// EXTERNAL MODULE: ./lib/model/json-text.js
var json_text = __webpack_require__(216);
;// CONCATENATED MODULE: ./lib/model/document-blocks.js


function documentPolicy(document, route, contentOf = (value) => (value.kind === 'text' ? (0,json_text/* jsonText */.s$)(value) : value)) {
    return (0,policy_document/* renderPolicy */.z)(document, route, contentOf);
}

// EXTERNAL MODULE: ./lib/model/select.js
var model_select = __webpack_require__(1600);
// EXTERNAL MODULE: ./lib/model/show.js
var show = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/model/policies.js









function policiesOf(resource, names) {
    return resource.mode === 'managed' || resource.type === 'aws_iam_role' ? readPolicies(resource, names) : [];
}
function readPolicies(resource, names) {
    return ((0,lookup/* lookup */.$)(policy_attributes/* policyAttributes */.O, resource.type) ?? []).flatMap((attribute) => readAttribute(resource, attribute, names));
}
function readAttribute(resource, attribute, names) {
    const { amongOthers, otherLanguages, required, filledIn } = attribute;
    const values = (0,model_select/* select */.L)(resource.attributes, attribute.path)
        .filter((value) => (0,input_value/* literal */.eu)(value) !== '' && (filledIn === undefined || !value.computed))
        .filter((value) => amongOthers === undefined || isPolicy(value));
    if (values.length === 0 && required)
        values.push(notSet(resource, attribute));
    return values
        .filter((value) => otherLanguages === undefined || isPolicy(contentOf(value, names).content))
        .map((value) => readPolicy(value, resource, attribute, names));
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
function readPolicy(value, on, { as }, names) {
    const { document, statements } = statementsOf(value, on, names);
    return {
        on,
        as,
        route: value.place.route,
        statements,
        reading: readingOf(statements),
        document,
        place: value.place,
    };
}
const literalPolicies = new WeakMap();
function statementsOf(value, on, names) {
    const isLiteral = (0,input_value/* literal */.eu)(value) !== undefined;
    const known = isLiteral ? literalPolicies.get(value) : undefined;
    if (known !== undefined)
        return { statements: known };
    const { document, content } = contentOf(value, names);
    const statements = content.kind === 'map' ? (0,decode/* decode */.D)(content, on, names) : [(0,decode/* unreadable */.O)(reason(content))];
    if (isLiteral)
        literalPolicies.set(value, statements);
    return { statements, document };
}
function contentOf(value, names, rendered = new Map()) {
    if (value.kind !== 'text')
        return { content: value };
    const [hole] = value.parts;
    if (value.parts.length !== 1 || typeof hole !== 'object' || hole.of !== 'resource')
        return { content: (0,json_text/* jsonText */.s$)(value) };
    const document = names.resource(hole.address);
    if (value.json !== undefined)
        return document === undefined ? { content: value.json } : { content: value.json, document };
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
    const known = rendered.get(document.address);
    if (known !== undefined)
        return { content: known, document };
    rendered.set(document.address, unknown({ kind: 'apply', expression, place: value.place }, value.place));
    const policy = documentPolicy(document, value.place.route, (inner) => contentOf(inner, names, rendered).content);
    const content = policy.kind === 'map' ? policy : unknown(policy, value.place);
    rendered.set(document.address, content);
    return { content, document };
}
function unknown(cause, place) {
    return { kind: 'unknown', cause, place };
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
    return statements.every((statement) => (0,model_causes/* causesIn */.MC)(statement).length === 0) ? 'decoded' : 'partly-unknown';
}


/***/ }),

/***/ 1600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _input_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5770);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4719);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(216);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1907);




function select(from, path) {
    let values = [from];
    for (const step of stepsOf(path))
        values = values.flatMap((value) => take(value, step));
    return values.flatMap((value) => (value.kind === 'list' ? items(value) : present(value)));
}
const stepsByPath = new Map();
function stepsOf(path) {
    const known = stepsByPath.get(path);
    if (known !== undefined)
        return known;
    const steps = path.match(/[^.[\]()]+|\[[^\]]*\]|\((?:JSON|YAML)\)/g) ?? [];
    stepsByPath.set(path, steps);
    return steps;
}
function take(value, step) {
    if (value.kind === 'absent')
        return [];
    if (value.kind === 'unknown')
        return [value];
    if ((0,_input_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(value) === '' && step !== '[]')
        return [];
    if (step === '(JSON)')
        return value.kind === 'text' ? [(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value)] : [value];
    if (step === '(YAML)')
        return value.kind === 'text' ? [(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(value)] : [value];
    if (step === '**')
        return everywhere(value);
    if (value.kind === 'list') {
        return step === '[]' ? items(value) : items(value).flatMap((item) => take(item, step));
    }
    if (step === '[]')
        return [value];
    if (value.kind !== 'map')
        return [unreadable(value)];
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
    const found = (0,_input_value_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(block, key);
    if (found === undefined || found.kind === 'absent')
        return block.open !== undefined;
    const text = (0,_input_value_js__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .eu)(found);
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
function unreadable(value) {
    return { kind: 'unknown', cause: (0,_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .causeOf */ .rl)(value, 'a text where an object belongs'), place: value.place };
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ showKey),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   fS: () => (/* binding */ showCause),
/* harmony export */   nj: () => (/* reexport safe */ _input_causes_js__WEBPACK_IMPORTED_MODULE_0__.nj)
/* harmony export */ });
/* harmony import */ var _input_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);


function show(value) {
    if (value.sensitive)
        return '(sensitive value)';
    switch (value.kind) {
        case 'text':
            return value.parts
                .map((part) => (typeof part === 'string' ? part : showHole(part, value.parts.length === 1)))
                .join('');
        case 'scalar':
            return value.exact ?? String(value.value);
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
function showKey(key, { sensitive }) {
    return sensitive ? '(sensitive value)' : `\`${key}\``;
}
function showHole(hole, alone) {
    const text = hole.of === 'symbol' ? symbols[hole.name] : hole.of === 'unknown' ? hole.cause.expression : (0,_input_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .showReference */ .nj)(hole);
    return alone || text.startsWith('${') ? text : `\${${text}}`;
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
    }
}


/***/ }),

/***/ 371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withSources)
/* harmony export */ });
/* harmony import */ var _data_attachments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(888);
/* harmony import */ var _data_iam_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1300);
/* harmony import */ var _data_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4595);
/* harmony import */ var _data_policy_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2529);
/* harmony import */ var _data_role_consumers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4337);
/* harmony import */ var _input_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5770);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1907);







async function withSources(document, more = () => []) {
    const whole = await evaluated(document, more);
    if (whole.resources.some(hasYaml))
        await (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__/* .loadYaml */ .yv)();
    return whole;
}
async function evaluated(document, more) {
    if (document.evaluated === undefined)
        return document;
    if (!document.resources.some((resource) => isVague(resource, more(resource.type))))
        return document;
    const { resources, aside, notes } = await document.evaluated();
    return {
        ...document,
        resources,
        ...(aside !== undefined && { aside }),
        get notes() {
            return [...document.notes, ...notes()];
        },
    };
}
function hasYaml({ type, attributes }) {
    return ((0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .lookup */ .$)(_data_role_consumers_js__WEBPACK_IMPORTED_MODULE_3__/* .roleConsumers */ .c, type) ?? []).some(({ path }) => {
        const [head = '', format] = path.split('(YAML)');
        const value = format === undefined ? undefined : (0,_input_value_js__WEBPACK_IMPORTED_MODULE_6__/* .entry */ .f_)(attributes, head);
        return value?.kind === 'text' && (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__/* .needsYaml */ .Tf)(value);
    });
}
function isVague(resource, more) {
    return [...attributesOf(resource.type), ...more].some((name) => {
        const value = (0,_input_value_js__WEBPACK_IMPORTED_MODULE_6__/* .entry */ .f_)(resource.attributes, name);
        return value !== undefined && isVagueValue(value);
    });
}
const heads = new Map();
function attributesOf(type) {
    let names = heads.get(type);
    if (names === undefined) {
        names = new Set(pathsOf(type).map((path) => /^[^.[(]+/.exec(path)?.[0] ?? ''));
        heads.set(type, names);
    }
    return names;
}
function pathsOf(type) {
    const iam = (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .lookup */ .$)(_data_iam_types_js__WEBPACK_IMPORTED_MODULE_1__/* .iamTypes */ .h, type);
    const membership = (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .lookup */ .$)(_data_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .memberships */ .Yu, type);
    const boundary = (0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .lookup */ .$)(_data_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .ownBoundaries */ .LR, type);
    return [
        ...(boundary === undefined ? [] : [boundary]),
        ...[...((0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .lookup */ .$)(_data_policy_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .policyAttributes */ .O, type) ?? []), ...((0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .lookup */ .$)(_data_role_consumers_js__WEBPACK_IMPORTED_MODULE_3__/* .roleConsumers */ .c, type) ?? [])].map(({ path }) => path),
        ...((0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .lookup */ .$)(_data_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .attachments */ .ZO, type) ?? []).flatMap(({ policy, holders }) => [policy, ...holders]),
        ...((0,_data_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .lookup */ .$)(_data_attachments_js__WEBPACK_IMPORTED_MODULE_0__/* .exclusives */ .qS, type) ?? []).flatMap(({ holder, listed }) => [holder, listed]),
        ...(iam === undefined
            ? []
            : [iam.name, iam.path, ...(iam.boundary === undefined ? [] : [iam.boundary]), ...(iam.roles ?? [])]),
        ...(membership === undefined ? [] : [...membership.users, ...membership.groups]),
    ];
}
function isVagueValue(value) {
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        switch (next.kind) {
            case 'unknown':
                return true;
            case 'text':
                if (next.parts.some(isVaguePart))
                    return true;
                break;
            case 'list':
                if (next.open !== undefined)
                    return true;
                for (const item of next.items)
                    open.push(item);
                break;
            case 'map':
                if (next.open !== undefined)
                    return true;
                for (const one of next.entries)
                    open.push(one.value);
                break;
        }
    }
    return false;
}
function isVaguePart(part) {
    if (typeof part === 'string' || part.of === 'symbol')
        return false;
    return part.of === 'unknown' || !part.exact || /^(minified_)?json$/.test(part.attribute);
}


/***/ }),

/***/ 6929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ buildWorld)
});

// EXTERNAL MODULE: ./lib/model/attached.js
var model_attached = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/model/aws-managed.js + 1 modules
var aws_managed = __webpack_require__(4958);
// EXTERNAL MODULE: ./lib/input/value.js
var input_value = __webpack_require__(5770);
;// CONCATENATED MODULE: ./lib/model/copies.js

function withoutCopies(policies, resources, before) {
    const shown = new Map();
    const inBlocks = policies.filter(isInBlock);
    if (inBlocks.length === 0)
        return policies;
    const roles = namesOnce(resources);
    for (const policy of inBlocks) {
        const key = keyOfBlock(policy, roles);
        if (key !== undefined)
            shown.set(policy, key);
    }
    const leftOut = new Set();
    for (const made of [() => resources, before]) {
        if (leftOut.size === shown.size)
            break;
        const keys = new Set(made().flatMap((resource) => keyOfResource(resource) ?? []));
        for (const [policy, key] of shown)
            if (keys.has(key))
                leftOut.add(policy);
    }
    return leftOut.size === 0 ? policies : policies.filter((policy) => !leftOut.has(policy));
}
function isInBlock({ on, as, route }) {
    return on.type === 'aws_iam_role' && on.mode === 'managed' && as === 'identity' && route[0] === 'inline_policy';
}
function namesOnce(resources) {
    const once = new Set();
    const all = new Set();
    for (const { type, mode, attributes } of resources) {
        if (type !== 'aws_iam_role' || mode !== 'managed')
            continue;
        const name = (0,input_value/* literal */.eu)((0,input_value/* entry */.f_)(attributes, 'name'));
        if (name === undefined)
            continue;
        if (all.has(name))
            once.delete(name);
        else
            once.add(name);
        all.add(name);
    }
    return once;
}
function keyOfBlock({ on, route }, roles) {
    const role = (0,input_value/* literal */.eu)((0,input_value/* entry */.f_)(on.attributes, 'name'));
    const blocks = (0,input_value/* entry */.f_)(on.attributes, 'inline_policy');
    const [, index] = route;
    const block = blocks?.kind === 'list' && typeof index === 'number' ? blocks.items[index] : undefined;
    if (role === undefined || !roles.has(role) || block?.kind !== 'map' || !blocks?.computed)
        return undefined;
    return keyOf(role, (0,input_value/* literal */.eu)((0,input_value/* entry */.f_)(block, 'name')), (0,input_value/* literal */.eu)((0,input_value/* entry */.f_)(block, 'policy')));
}
function keyOfResource({ type, mode, attributes }) {
    if (type !== 'aws_iam_role_policy' || mode !== 'managed')
        return undefined;
    const [role, name, policy] = ['role', 'name', 'policy'].map((key) => (0,input_value/* literal */.eu)((0,input_value/* entry */.f_)(attributes, key)));
    return keyOf(role, name, policy);
}
function keyOf(role, name, policy) {
    if (role === undefined || name === undefined || policy === undefined || policy === '')
        return undefined;
    return JSON.stringify([role, name, compact(policy)]);
}
function compact(text) {
    try {
        return JSON.stringify(JSON.parse(text));
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./lib/data/lookup.js
var lookup = __webpack_require__(4595);
// EXTERNAL MODULE: ./lib/input/causes.js
var causes = __webpack_require__(4719);
;// CONCATENATED MODULE: ./lib/data/lambda-functions.js
const lambdaFunctions = {
    aws_lambda_function: { name: 'function_name', role: 'role' },
    'AWS::Lambda::Function': { name: 'FunctionName', role: 'Role' },
    'AWS::Serverless::Function': { name: 'FunctionName', role: 'Role' },
};
const lambdaVersions = {
    'AWS::Lambda::Version': 'FunctionName',
};

// EXTERNAL MODULE: ./lib/data/role-consumers.js
var role_consumers = __webpack_require__(4337);
// EXTERNAL MODULE: ./lib/model/select.js
var model_select = __webpack_require__(1600);
;// CONCATENATED MODULE: ./lib/model/function-uses.js





function functionUses(resources, names) {
    const all = resources.filter(({ mode }) => mode === 'managed');
    const asked = all.flatMap((resource) => ((0,lookup/* lookup */.$)(role_consumers/* roleConsumers */.c, resource.type) ?? []).flatMap(({ path, takes, services }) => takes === 'function' ? (0,model_select/* select */.L)(resource.attributes, path).map((value) => ({ resource, value, services })) : []));
    const found = new Map();
    if (asked.length === 0)
        return found;
    const named = byName(all);
    for (const { resource, value, services } of asked) {
        const target = functionOf(value, names, named);
        if (target === undefined)
            continue;
        const uses = found.get(target.address) ?? [];
        found.set(target.address, uses);
        uses.push({ resource, place: value.place, services });
    }
    return found;
}
function byName(resources) {
    const named = new Map();
    for (const resource of resources) {
        const name = nameOf(resource);
        if (name === undefined)
            continue;
        const same = named.get(name) ?? [];
        named.set(name, same);
        same.push(resource);
    }
    return named;
}
function nameOf({ type, attributes }) {
    const attribute = (0,lookup/* lookup */.$)(lambdaFunctions, type)?.name;
    return attribute === undefined ? undefined : (0,input_value/* literal */.eu)((0,input_value/* entry */.f_)(attributes, attribute));
}
function functionOf(value, names, named) {
    const target = targetOf(value, names);
    if (target !== undefined) {
        const attribute = (0,lookup/* lookup */.$)(lambdaVersions, target.type);
        if (attribute === undefined)
            return isFunction(target) ? target : undefined;
        const version = (0,input_value/* entry */.f_)(target.attributes, attribute);
        if (version === undefined)
            return undefined;
        const of = targetOf(version, names);
        if (of !== undefined)
            return isFunction(of) ? of : undefined;
        return only(named.get((0,input_value/* literal */.eu)(version) ?? '')) ?? byArn(version, named);
    }
    return byArn(value, named);
}
function targetOf(value, names) {
    if (value.kind !== 'text')
        return undefined;
    const [first, second = ':'] = value.parts;
    if (typeof first !== 'object' || first.of !== 'resource')
        return undefined;
    return typeof second === 'string' && second.startsWith(':') ? names.resource(first.address) : undefined;
}
function isFunction({ type }) {
    return (0,lookup/* lookup */.$)(lambdaFunctions, type) !== undefined;
}
function byArn(value, named) {
    const arn = (0,input_value/* literal */.eu)(value) ?? '';
    const [, region, account, name = ''] = /^arn:[^:]*:lambda:([^:]*):([^:]*):function:([^:]+)(?::[^:]*)?$/.exec(arn) ?? [];
    const isIt = (resource) => {
        const own = (0,input_value/* literal */.eu)((0,input_value/* entry */.f_)(resource.attributes, 'arn'));
        if (own !== undefined)
            return arn.startsWith(own);
        return resource.account === account && (resource.region ?? region) === region;
    };
    return only(named.get(name)?.filter(isIt));
}
function only(resources) {
    return resources?.length === 1 ? resources[0] : undefined;
}

// EXTERNAL MODULE: ./lib/model/show.js
var show = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/model/find-iam.js





class IamIndex {
    resources;
    names;
    byKey = new Map();
    uses;
    constructor(resources, names) {
        this.resources = resources;
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
    usesOf(lambda) {
        this.uses ??= functionUses(this.resources, this.names);
        return this.uses.get(lambda.address) ?? [];
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
            const serviceLinked = first.exact && first.attribute === 'arn' ? serviceLinkedOf(target) : undefined;
            if (serviceLinked !== undefined && kinds.includes('role'))
                return { is: 'outside', shown: expression, serviceLinked };
            if (identity === undefined || (0,lookup/* lookup */.$)(identity.type.yields, first.attribute) !== 'name') {
                return { is: 'unknown', cause: { kind: 'apply', expression, place: value.place } };
            }
            return this.byName(identity.name, on, kinds, value) ?? { is: 'outside', shown: expression };
        }
        const unknown = value.parts.some((part) => typeof part === 'object' && part.of === 'unknown');
        if (unknown)
            return { is: 'unknown', cause: (0,causes/* causeOf */.rl)(value, (0,show/* show */.WU)(value)) };
        const pieces = this.names.pieces(value, on);
        const found = this.byArn(pieces, kinds, value) ?? this.byName(pieces, on, kinds, value);
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
        return cannotBeTold(value, near);
    }
    byName(name, on, kinds, value) {
        const accounts = on.account === undefined ? [[]] : [[on.account], ['']];
        const all = kinds.flatMap((kind) => accounts.flatMap((account) => this.get('name', kind, name, account)));
        const found = this.only(all);
        if (found?.is !== 'inside' || found.identity.resource.inSomeAccount === on.inSomeAccount)
            return found;
        return cannotBeTold(value, found.identity);
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
        const found = this.byKey.get(find_iam_keyOf(by, kind, name, account));
        if (found === undefined)
            return [];
        return found.data === undefined ? found.managed : [...found.managed, found.data];
    }
    add(identity, by, kind, name, account) {
        const key = find_iam_keyOf(by, kind, name, account);
        const found = this.byKey.get(key) ?? { managed: [] };
        this.byKey.set(key, found);
        if (identity.resource.mode === 'data')
            found.data ??= identity;
        else if (found.managed.length < 2)
            found.managed.push(identity);
    }
}
function cannotBeTold(value, { resource }) {
    const expression = `whether \`${(0,show/* show */.WU)(value)}\` is ${resource.address} cannot be told`;
    return { is: 'unknown', cause: { kind: 'undecided', expression, place: value.place } };
}
function serviceLinkedOf(resource) {
    if (resource?.type !== 'aws_iam_service_linked_role')
        return undefined;
    return (0,input_value/* literal */.eu)((0,input_value/* entry */.f_)(resource.attributes, 'aws_service_name'));
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
function find_iam_keyOf(by, kind, ...texts) {
    const keys = texts.map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.stands, piece.name])));
    return JSON.stringify([by, kind, ...keys]);
}
function showPiece(piece) {
    return typeof piece === 'string' ? piece : `\${${piece.name}}`;
}

// EXTERNAL MODULE: ./lib/data/attachments.js
var attachments = __webpack_require__(888);
;// CONCATENATED MODULE: ./lib/model/holders.js



const MOST_OF_ANYBODY = 20;
class Holders {
    attached;
    names;
    holdersOf = new Map();
    denying = new Map();
    heldBy = new Map();
    groupsOf = new Map();
    loosePolicies = [];
    looseCarriers = new Set();
    loosePrincipals = new Set();
    boundaries = new Set();
    heldElsewhere = new Set();
    anyHeldElsewhere = false;
    constructor(policies, attached, names) {
        this.attached = attached;
        this.names = names;
        for (const policy of policies)
            if (policy.as === 'identity')
                this.noteDenies(policy);
        const ties = [...attached.ties()];
        for (const tie of ties)
            this.tie(tie);
        for (const { policy } of attached.otherTies()) {
            if (policy.is === 'inside')
                this.heldElsewhere.add(policy.resource.address);
            else if (policy.is === 'unknown')
                this.anyHeldElsewhere = true;
        }
        this.takeAway([...attached.exclusive()]);
        this.leaveToListed(ties.filter(({ by }) => attachments/* soleAttachments */.k4.has(by.type)));
        for (const one of attached.boundaries())
            this.noteBoundary(one);
        const memberships = [...attached.memberships()];
        const sole = this.soleMembers(memberships);
        for (const one of memberships)
            this.join(one, sole);
    }
    grants(policy) {
        const { address } = policy.on;
        if (!this.boundaries.has(address) || this.holdersOf.has(address) || this.heldElsewhere.has(address))
            return true;
        return this.looseCarriers.has(address) || this.loosePrincipals.size > 0 || this.anyHeldElsewhere;
    }
    *of(policy) {
        const { address } = policy.on;
        const principals = this.holdersOf.get(address) ?? [];
        for (const principal of principals) {
            const boundaries = this.boundariesOf(principal.resource, principal.type.boundary);
            yield { principal, denies: repeatable(() => this.deniesOn(principal, policy)), boundaries };
        }
        if (principals.length > 0 && !this.heldElsewhere.has(address) && !this.looseCarriers.has(address))
            return;
        const boundaries = this.boundariesOf(policy.on, (0,lookup/* lookup */.$)(attachments/* ownBoundaries */.LR, policy.on.type));
        const beside = this.attached.writtenIn(policy.on).filter((other) => other !== policy);
        yield { principal: undefined, denies: [policy, ...beside].flatMap((one) => this.ownDenies(one)), boundaries };
    }
    mayLose({ address }) {
        const held = this.heldBy.get(address) ?? [];
        const kept = new Set(held.filter(({ uncertain }) => !uncertain).map(({ policy }) => policy));
        return new Set(held.flatMap(({ policy }) => (kept.has(policy) ? [] : policy)));
    }
    mayLeave({ address }) {
        const joined = this.groupsOf.get(address) ?? [];
        return new Set(joined.flatMap(({ group, uncertain }) => (uncertain ? group.resource.address : [])));
    }
    *heldPolicies({ resource }) {
        yield* this.heldBy.get(resource.address) ?? [];
        for (const { group, when, uncertain } of this.groupsOf.get(resource.address) ?? []) {
            for (const held of this.heldBy.get(group.resource.address) ?? []) {
                if (when.length === 0 && !uncertain)
                    yield held;
                else
                    yield { ...held, when: [...held.when, ...when], ...(uncertain && { uncertain }) };
            }
        }
    }
    boundariesOf(resource, path) {
        const named = path === undefined ? [] : this.attached.named(resource, path);
        return named.flatMap(({ policy: end, policies }) => {
            if (end.is === 'unknown')
                return [{ cause: end.cause }];
            const expression = `the permissions boundary of ${resource.address}`;
            if (resource.deferred || policies.some(({ on }) => on.deferred)) {
                return [
                    { cause: { kind: 'undecided', expression: `${expression} is deferred to a later plan`, place: end.place } },
                ];
            }
            if (policies.length > 0)
                return policies.map((policy) => ({ policy }));
            return [{ cause: { kind: 'outside', expression, place: end.place } }];
        });
    }
    ownDenies(policy) {
        return this.denying.get(policy) ?? [];
    }
    *deniesOn(principal, policy) {
        yield* this.ownDenies(policy);
        const given = new Set([...policy.on.when, ...principal.resource.when]);
        for (const { policy: other, when, uncertain } of this.heldPolicies(principal)) {
            const certain = uncertain !== true && when.every((one) => given.has(one));
            if (other !== policy)
                yield* certain ? this.ownDenies(other) : this.perhaps(other, principal);
        }
        const any = this.loosePrincipals.has(principal.resource.address);
        for (const other of any ? this.denying.keys() : this.loosePolicies) {
            if (other !== policy)
                yield* this.perhaps(other, principal);
        }
    }
    perhaps(policy, { resource }) {
        const expression = `whether ${resource.address} has the policy of ${policy.on.address} is not known`;
        const loose = { kind: 'undecided', expression, place: policy.place };
        return this.ownDenies(policy).map((deny) => ({ ...deny, loose }));
    }
    noteDenies(policy) {
        if (this.denying.has(policy))
            return;
        const denies = policy.statements.filter(({ effect }) => effect !== 'Allow');
        if (denies.length > 0)
            this.denying.set(policy, denies.map((statement) => ({ statement, policy })));
    }
    noteBoundary({ policy, of }) {
        const principal = this.principalAt(of);
        if (principal === undefined || policy.is !== 'inside')
            return;
        const { address, when } = policy.resource;
        if (principal.resource.when.every((one) => when.includes(one)))
            this.boundaries.add(address);
    }
    tie({ policy, policies, by, holders }) {
        for (const one of policies)
            this.noteDenies(one);
        const held = policies.map((one) => {
            const when = (0,model_attached/* together */.b)(by.when, one.on.when);
            return { policy: one, when, ...((by.deferred || one.on.deferred) && { uncertain: true }) };
        });
        const carrier = policy.is === 'inside' ? policy.resource.address : undefined;
        for (const holder of holders) {
            const principal = this.principalAt(holder);
            if (principal !== undefined) {
                if (carrier !== undefined)
                    push(this.holdersOf, carrier, principal);
                else if (policy.is === 'unknown')
                    this.loosePrincipals.add(principal.resource.address);
                for (const one of held)
                    push(this.heldBy, principal.resource.address, one);
            }
            else if (carrier !== undefined && holder.is === 'unknown') {
                this.looseCarriers.add(carrier);
                for (const one of policies)
                    if (this.denying.has(one))
                        this.loosePolicies.push(one);
            }
            else if (carrier !== undefined)
                this.heldElsewhere.add(carrier);
        }
    }
    takeAway(all) {
        const isOf = (policy, of) => isInline(policy) === (of === 'inline');
        for (const { of, holders, keeps } of all) {
            for (const holder of holders) {
                const address = this.principalAt(holder)?.resource.address;
                if (address !== undefined)
                    this.makeUncertain(address, ({ policy }) => isOf(policy, of) && !keeps(policy));
            }
        }
        const ofAnybody = all.filter(({ holders }) => holders.some(({ is }) => is === 'unknown'));
        if (ofAnybody.length === 0)
            return;
        const areFew = ofAnybody.length <= MOST_OF_ANYBODY;
        for (const address of this.heldBy.keys()) {
            this.makeUncertain(address, ({ policy }) => ofAnybody.some(({ of, keeps }) => isOf(policy, of) && !(areFew && keeps(policy))));
        }
    }
    makeUncertain(address, isTaken) {
        const held = this.heldBy.get(address);
        if (held?.some(isTaken))
            this.heldBy.set(address, held.map((one) => (isTaken(one) ? { ...one, uncertain: true } : one)));
    }
    leaveToListed(sole) {
        const listed = new Map();
        let any = false;
        for (const { policy, policies, holders } of sole) {
            if (policy.is === 'unknown')
                any = true;
            const names = new Set(holders.flatMap((holder) => this.principalAt(holder)?.resource.address ?? []));
            for (const one of policies)
                listed.set(one, listed.has(one) ? 'contradictory' : names);
        }
        if (!any && listed.size === 0)
            return;
        for (const address of this.heldBy.keys()) {
            this.makeUncertain(address, ({ policy }) => {
                const names = listed.get(policy);
                if (names === undefined)
                    return any && !isInline(policy);
                return names === 'contradictory' || !names.has(address);
            });
        }
    }
    soleMembers(memberships) {
        const listed = new Map();
        for (const { by, groups, users } of memberships) {
            if (!attachments/* soleMemberships */.VW.has(by.type))
                continue;
            const names = new Set(users.flatMap((user) => this.principalAt(user)?.resource.address ?? []));
            for (const group of groups) {
                const address = this.principalAt(group)?.resource.address;
                if (address !== undefined)
                    listed.set(address, listed.has(address) ? 'contradictory' : names);
            }
        }
        return listed;
    }
    join({ groups, users, by }, sole) {
        for (const group of groups) {
            const inGroup = this.principalAt(group);
            const when = inGroup === undefined ? by.when : (0,model_attached/* together */.b)(by.when, inGroup.resource.when);
            const listed = inGroup && sole.get(inGroup.resource.address);
            for (const user of users) {
                const member = this.principalAt(user);
                if (inGroup !== undefined && member !== undefined) {
                    const { address } = member.resource;
                    const isLeft = listed === undefined || (listed !== 'contradictory' && listed.has(address));
                    push(this.groupsOf, address, { group: inGroup, when, ...((by.deferred || !isLeft) && { uncertain: true }) });
                }
                else if (member !== undefined && group.is === 'unknown')
                    this.loosePrincipals.add(member.resource.address);
                else if (inGroup !== undefined && user.is === 'unknown') {
                    for (const { policy } of this.heldBy.get(inGroup.resource.address) ?? []) {
                        if (this.denying.has(policy))
                            this.loosePolicies.push(policy);
                    }
                }
            }
        }
    }
    principalAt(end) {
        return end.is === 'inside' ? this.names.identity(end.resource) : undefined;
    }
}
function isInline({ on }) {
    return (0,lookup/* lookup */.$)(attachments/* attachments */.ZO, on.type)?.some(({ policy }) => policy === 'self') ?? false;
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

// EXTERNAL MODULE: ./lib/model/identity.js
var identity = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/model/policies.js + 1 modules
var model_policies = __webpack_require__(9717);
// EXTERNAL MODULE: ./lib/data/permissions.js
var permissions = __webpack_require__(2229);
// EXTERNAL MODULE: ./lib/data/resource-policies.js
var resource_policies = __webpack_require__(4276);
;// CONCATENATED MODULE: ./lib/model/permission.js



function permissionPolicy(resource, row) {
    const { place } = resource;
    const at = (path) => (0,model_select/* select */.L)(resource.attributes, path).filter((value) => (0,input_value/* literal */.eu)(value) !== '');
    const [principal] = at(row.principal);
    const actions = at(row.action);
    if (principal === undefined && actions.length === 0)
        return undefined;
    if (actions.length === 0 && row.defaultAction !== undefined)
        actions.push((0,input_value/* text */.Qq)([row.defaultAction], { place }));
    const map = (entries) => ({
        kind: 'map',
        entries: entries.flatMap(([key, value]) => (value === undefined ? [] : [{ key, keyPlace: value.place, value }])),
        place,
    });
    const [sid] = row.sid === undefined ? [] : at(row.sid);
    const conditions = row.conditions.flatMap(({ operator, key, path }) => {
        return at(path).map((value) => [operator, key, value]);
    });
    const operators = [...new Set(conditions.map(([operator]) => operator))];
    const statement = map([
        ['Sid', sid],
        ['Effect', (0,input_value/* text */.Qq)(['Allow'], { place })],
        ['Principal', principal && principalOf(principal)],
        ['Action', actions.length > 0 ? { kind: 'list', items: actions, place } : undefined],
        ['Resource', resourceOf(resource, row)],
        ...(conditions.length === 0
            ? []
            : [
                [
                    'Condition',
                    map(operators.map((operator) => [
                        operator,
                        map(conditions.filter(([each]) => each === operator).map(([, key, value]) => [key, value])),
                    ])),
                ],
            ]),
    ]);
    return map([['Statement', { kind: 'list', items: [statement], place }]]);
}
function principalOf(value) {
    if ((0,input_value/* literal */.eu)(value) === '*')
        return value;
    const kind = value.kind === 'text' ? kindOf(value) : undefined;
    if (kind === undefined) {
        const cause = (0,causes/* causeOf */.rl)(value, 'a principal that is no account, ARN or service');
        return { kind: 'unknown', cause, place: value.place };
    }
    return { kind: 'map', entries: [{ key: kind, keyPlace: value.place, value }], place: value.place };
}
function kindOf({ parts }) {
    const [first, last] = [parts[0], parts.at(-1)];
    if (typeof first === 'string' && (first.startsWith('arn:') || (/^\d{12}$/.test(first) && parts.length === 1)))
        return 'AWS';
    if (typeof last === 'string' && /\.amazonaws\.com(\.cn)?$/.test(last))
        return 'Service';
    if (parts.length !== 1 || typeof first !== 'object')
        return undefined;
    if (first.of === 'symbol')
        return first.name === 'account' ? 'AWS' : undefined;
    return first.of === 'resource' && /arn$/i.test(first.attribute) ? 'AWS' : undefined;
}
function resourceOf(resource, { on, qualifier, service, prefix }) {
    const [value] = (0,model_select/* select */.L)(resource.attributes, on);
    if (value?.kind !== 'text' || (0,input_value/* literal */.eu)(value) === '')
        return value;
    const suffix = qualifier === undefined ? undefined : (0,model_select/* select */.L)(resource.attributes, qualifier)[0];
    const rest = suffix?.kind === 'text' && suffix.parts.length > 0
        ? [':', ...suffix.parts]
        : suffix?.kind === 'scalar'
            ? [`:${suffix.value}`]
            : [];
    const { place } = value;
    const base = { place, ...(value.sensitive && { sensitive: true }) };
    const [first] = value.parts;
    const isArn = typeof first === 'string' ? first.startsWith('arn:') : first?.of === 'resource' && /arn$/i.test(first.attribute);
    if (isArn)
        return (0,input_value/* text */.Qq)([...value.parts, ...rest], base);
    const symbol = (name) => ({ of: 'symbol', name });
    const where = ['arn:', symbol('partition'), `:${service}:`, symbol('region'), ':', symbol('account'), `:${prefix}`];
    return (0,input_value/* text */.Qq)([...where, ...value.parts, ...rest], base);
}

;// CONCATENATED MODULE: ./lib/model/resource-policies.js








function resourcePoliciesOf(resource, names) {
    if (resource.mode !== 'managed')
        return [];
    const rows = (0,lookup/* lookup */.$)(resource_policies/* resourcePolicies */.X, resource.type) ?? [];
    const written = rows.flatMap((row) => {
        const of = targetsOf(resource, row, names);
        return (0,model_policies/* readAttribute */.vK)(resource, row, names).map((policy) => ({ ...policy, of }));
    });
    const row = (0,lookup/* lookup */.$)(permissions/* permissions */.P, resource.type);
    return row === undefined ? written : [...written, ...permissionOf(resource, row, names)];
}
function permissionOf(resource, row, names) {
    const policy = permissionPolicy(resource, row);
    if (policy === undefined)
        return [];
    return [{ ...(0,model_policies/* readPolicy */.T4)(policy, resource, { as: 'resource' }, names), of: endsAt(resource, row.on, names) }];
}
function targetsOf(resource, { on }, names) {
    if (on === 'account')
        return [];
    if (on === 'self')
        return [{ is: 'inside', resource, shown: resource.address, place: resource.place }];
    return endsAt(resource, on, names);
}
function endsAt(resource, path, names) {
    return (0,model_select/* select */.L)(resource.attributes, path).map((value) => endOf(value, names));
}
function endOf(value, names) {
    const { place } = value;
    const shown = (0,show/* show */.WU)(value);
    if (value.kind !== 'text')
        return { is: 'unknown', cause: (0,causes/* causeOf */.rl)(value, shown), shown, place };
    const [first] = value.parts;
    const target = value.parts.length === 1 && typeof first === 'object' && first.of === 'resource'
        ? names.resource(first.address)
        : undefined;
    if (target !== undefined)
        return { is: 'inside', resource: target, shown, place };
    const isKnown = !value.sensitive && value.parts.every((part) => typeof part === 'string' || part.of === 'symbol');
    return isKnown ? { is: 'outside', shown, place } : { is: 'unknown', cause: (0,causes/* causeOf */.rl)(value, shown), shown, place };
}

;// CONCATENATED MODULE: ./lib/model/role-use.js





function roleUsesOf(consumer, index) {
    if (consumer.mode !== 'managed')
        return [];
    const own = ((0,lookup/* lookup */.$)(role_consumers/* roleConsumers */.c, consumer.type) ?? []).flatMap(({ path, takes, services, unsure }) => {
        if (takes === 'function')
            return [];
        return handed(consumer, path).flatMap((value) => {
            const use = { consumer, place: value.place, value, services, ...(unsure && { unsure }) };
            return takes === 'profile' ? throughProfile(use, index) : direct(use, consumer, index);
        });
    });
    return [...own, ...runByOthers(consumer, index)];
}
function runByOthers(consumer, index) {
    const attribute = (0,lookup/* lookup */.$)(lambdaFunctions, consumer.type)?.role;
    if (attribute === undefined)
        return [];
    const first = new Map([...index.usesOf(consumer)].reverse().map((use) => [use.services.join(), use]));
    return [...first.values()].flatMap(({ services, resource, place }) => handed(consumer, attribute).flatMap((value) => direct({ consumer, place: value.place, value, services, because: { resource, place } }, consumer, index)));
}
function handed({ attributes }, path) {
    return (0,model_select/* select */.L)(attributes, path).filter((value) => {
        const written = (0,input_value/* literal */.eu)(value);
        return !value.computed && written !== '' && !written?.startsWith('{{');
    });
}
function throughProfile(use, index) {
    const found = index.find(use.value, use.consumer, ['instance-profile']);
    if (found.is !== 'inside')
        return [{ ...use, role: found }];
    const through = found.identity.resource;
    const roles = (found.identity.type.roles ?? []).flatMap((attribute) => {
        return (0,model_select/* select */.L)(through.attributes, attribute).filter((value) => (0,input_value/* literal */.eu)(value) !== '');
    });
    return roles.flatMap((role) => direct({ ...use, value: role, through }, through, index));
}
function direct(use, on, index) {
    const role = index.find(use.value, on, ['role']);
    if (role.is !== 'outside')
        return [{ ...use, role }];
    if (/^arn:[^:]*:iam::\*:user\/\*$/.test(role.shown))
        return [];
    const serviceLinked = role.serviceLinked ?? /:role\/aws-service-role\/([^/${}]+)\/[^/]+$/.exec(role.shown)?.[1];
    return [{ ...use, role: serviceLinked === undefined ? role : { ...role, serviceLinked } }];
}

;// CONCATENATED MODULE: ./lib/model/world.js









function buildWorld(document, { managedPolicy, scps = [], rcps = [] } = {}) {
    const { resources } = document;
    const names = new identity/* Names */.f(resources, document.aside?.find);
    const index = new IamIndex(resources, names);
    const read = resources.flatMap((resource) => (0,model_policies/* policiesOf */.Ao)(resource, names));
    const policies = withoutCopies(read, resources, () => document.before?.() ?? []);
    const trust = new Map(policies.filter((policy) => policy.as === 'trust').map((policy) => [policy.on.address, policy]));
    const attached = new model_attached/* Attached */.D(resources, policies, index, names, (0,aws_managed/* awsManagedPolicies */.p)(managedPolicy, names));
    let ofResources;
    return {
        document,
        names,
        policies,
        get resourcePolicies() {
            ofResources ??= resources.flatMap((resource) => resourcePoliciesOf(resource, names));
            return ofResources;
        },
        trust,
        attached,
        holders: new Holders(policies, attached, names),
        roleUses: resources.flatMap((resource) => roleUsesOf(resource, index)),
        scps,
        rcps,
    };
}


/***/ }),

/***/ 1907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ needsYaml),
/* harmony export */   pS: () => (/* binding */ yamlText),
/* harmony export */   yv: () => (/* binding */ loadYaml)
/* harmony export */ });
/* harmony import */ var _input_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5770);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(216);


let parseYaml;
async function loadYaml() {
    ({ parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(956)]).then(__webpack_require__.bind(__webpack_require__, 5956)));
}
const LONGEST = 2_000_000;
const OPEN = '\u{F0001}';
const CLOSE = '\u{F0002}';
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'u');
const read = new WeakMap();
function needsYaml(text) {
    return parseYaml === undefined && text.json === undefined && !isJson(text);
}
function yamlText(text) {
    if (text.json !== undefined || isJson(text))
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(text);
    if (parseYaml === undefined)
        return unsupported(text, 'YAML that was not expected here');
    const value = read.get(text) ?? parse(text, parseYaml);
    read.set(text, value);
    return value;
}
function isJson(text) {
    return /^\s*[{[]/.test((0,_input_value_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(text) ?? '');
}
function parse(text, parseYaml) {
    const { parts, place } = text;
    const holes = [];
    let source = '';
    for (const part of parts) {
        if (typeof part !== 'string')
            source += `${OPEN}${holes.push(part) - 1}${CLOSE}`;
        else if (part.includes(OPEN) || part.includes(CLOSE))
            return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)('text that is no YAML', place);
        else
            source += part;
        if (source.length > LONGEST)
            return unsupported(text, `YAML of more than ${LONGEST} characters`);
    }
    const { node, problems } = parseYaml(source);
    if (node?.kind !== 'map' && node?.kind !== 'list')
        return holes.length > 0 ? open(text) : noYaml(text);
    const [problem] = problems;
    if (problem !== undefined)
        return holes.length > 0 ? open(text) : noYaml(text);
    const filled = new Set();
    const partsOf = (written) => written.split(MARK).flatMap((piece, index) => {
        if (index % 2 === 0)
            return piece === '' ? [] : [piece];
        filled.add(Number(piece));
        const hole = holes[Number(piece)];
        return hole === undefined ? [] : [hole];
    });
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeValue */ .E8)(node, text, source.length, partsOf);
    if (value === undefined)
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)('YAML nested too deep for its size', place);
    return filled.size === holes.length ? value : open(text);
}
function open(text) {
    return { kind: 'unknown', cause: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .putTogether */ .of)(text, 'YAML'), place: text.place };
}
function noYaml({ place }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)('text that is no YAML', place);
}
function unsupported({ place }, expression) {
    return { kind: 'unknown', cause: { kind: 'unsupported', expression, place }, place };
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
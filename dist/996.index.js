"use strict";
exports.id = 996;
exports.ids = [996];
exports.modules = {

/***/ 9888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createComplaints)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);

const SHOWN = 20;
function createComplaints(document) {
    const messages = [];
    let more = 0;
    const add = (message) => {
        if (messages.length < SHOWN)
            messages.push(message);
        else
            more += 1;
    };
    const wrong = (value, where, wanted) => {
        if (value !== undefined)
            add(`\`${where}\` should be ${wanted}, but is ${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfKind */ .lI)(value)}`);
    };
    return {
        add,
        object(value, where) {
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
                return value;
            wrong(value, where, 'an object');
            return undefined;
        },
        list(value, where) {
            if (Array.isArray(value))
                return value;
            wrong(value, where, 'a list');
            return [];
        },
        problems() {
            const problems = messages.map((message) => ({ document, message }));
            if (more > 0)
                problems.push({ document, message: `${more} more problems of this kind` });
            return problems;
        },
    };
}


/***/ }),

/***/ 1340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ MODULE_LEVELS),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   fk: () => (/* binding */ localName)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);

const MODULE_LEVELS = 100;
function localName(mode, type, name) {
    return mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`;
}
function readConfig(root, complaints) {
    return readModule(root, 'configuration.root_module', 0, complaints);
}
function readModule(json, where, level, complaints) {
    const body = complaints.object(json, where) ?? {};
    const calls = new Map();
    for (const [name, call] of (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(complaints.object((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(body, 'module_calls'), `${where}.module_calls`))) {
        if (level >= MODULE_LEVELS) {
            complaints.add(`modules are nested more than ${MODULE_LEVELS} levels deep in \`configuration\``);
            break;
        }
        const path = `${where}.module_calls.${name}`;
        if (complaints.object(call, path) === undefined)
            continue;
        calls.set(name, {
            expressions: complaints.object((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(call, 'expressions'), `${path}.expressions`) ?? {},
            module: readModule((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(call, 'module'), `${path}.module`, level + 1, complaints),
        });
    }
    return {
        resources: readResources((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(body, 'resources'), `${where}.resources`, complaints),
        calls,
        outputs: complaints.object((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(body, 'outputs'), `${where}.outputs`) ?? {},
        variables: complaints.object((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(body, 'variables'), `${where}.variables`) ?? {},
    };
}
function readResources(json, where, complaints) {
    const resources = new Map();
    for (const [index, resource] of complaints.list(json, where).entries()) {
        const type = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(resource, 'type'));
        const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(resource, 'name'));
        const isWrong = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMember */ .z$)(resource, 'expressions') && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hasObject */ .Qf)(resource, 'expressions');
        if (type === undefined || name === undefined || isWrong) {
            complaints.add(`\`${where}[${index}]\` is not a resource: it needs \`type\`, \`name\` and \`expressions\``);
            continue;
        }
        const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(resource, 'mode');
        if (mode !== undefined && mode !== 'managed' && mode !== 'data')
            continue;
        resources.set(localName(mode ?? 'managed', type, name), new Block(resource));
    }
    return resources;
}
class Block {
    json;
    known;
    constructor(json) {
        this.json = json;
    }
    get providerKey() {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(this.json, 'provider_config_key'));
    }
    get expressions() {
        if (this.known === undefined) {
            const expressions = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(this.json, 'expressions');
            this.known = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(expressions) ? expressions : {};
        }
        return this.known;
    }
}


/***/ }),

/***/ 6598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ collectBefore),
  H: () => (/* binding */ collectInstances)
});

// EXTERNAL MODULE: ./lib/input/terraform/json.js
var terraform_json = __webpack_require__(1504);
;// CONCATENATED MODULE: ./lib/input/terraform/changes.js

function changeEntries(plan, complaints) {
    const deferred = complaints
        .list(plan.deferredChanges, 'deferred_changes')
        .map((each) => (0,terraform_json/* member */.Dc)(each, 'resource_change'));
    return [...complaints.list(plan.resourceChanges, 'resource_changes'), ...deferred];
}
function readChanges(entries, complaints) {
    const changes = new Map();
    for (const entry of entries) {
        const address = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'address'));
        const change = (0,terraform_json/* member */.Dc)(entry, 'change');
        if (!(0,terraform_json/* isObject */.Gv)(entry) || address === undefined || !(0,terraform_json/* isObject */.Gv)(change)) {
            complaints.add('an entry of `resource_changes` cannot be read: it needs `address` and `change`');
            continue;
        }
        if ((0,terraform_json/* member */.Dc)(entry, 'deposed') !== undefined)
            continue;
        if (changes.has(address))
            complaints.add(`\`${address}\` comes twice in \`resource_changes\``);
        else {
            const actions = (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(change, 'actions'));
            if (actions.length === 0)
                complaints.add(`\`change.actions\` of \`${address}\` should be a list of actions`);
            const gone = actions.length > 0 && actions.every((action) => action === 'delete' || action === 'forget');
            const untouched = actions.length > 0 && actions.every((action) => action === 'no-op');
            changes.set(address, { entry, change, gone, untouched });
        }
    }
    return changes;
}

// EXTERNAL MODULE: ./lib/input/terraform/complaints.js
var terraform_complaints = __webpack_require__(9888);
// EXTERNAL MODULE: ./lib/input/terraform/config.js
var config = __webpack_require__(1340);
// EXTERNAL MODULE: ./lib/input/terraform/marks.js
var marks = __webpack_require__(5738);
;// CONCATENATED MODULE: ./lib/input/terraform/instance.js



const MARKS = { after: 'after_sensitive', before: 'before_sensitive', values: 'sensitive_values' };
class PlannedInstance {
    entry;
    source;
    address;
    mode;
    type;
    name;
    module;
    knownValues;
    knownMarks;
    constructor({ address, mode, type, name, module }, entry, source) {
        this.entry = entry;
        this.source = source;
        this.address = address;
        this.mode = mode;
        this.type = type;
        this.name = name;
        this.module = module;
    }
    get index() {
        const index = (0,terraform_json/* member */.Dc)(this.entry, 'index');
        return typeof index === 'string' || typeof index === 'number' ? index : undefined;
    }
    get key() {
        const block = blockOf(this);
        const key = this.address.startsWith(block) ? this.address.slice(block.length) : undefined;
        return key === undefined || key === '' || key.startsWith('[') ? key : undefined;
    }
    get config() {
        return this.module.config?.resources.get((0,config/* localName */.fk)(this.mode, this.type, this.name));
    }
    get values() {
        if (this.knownValues === undefined) {
            const { of, json } = this.source;
            const values = of === 'nothing' ? undefined : (0,terraform_json/* lazyMember */.tE)(json, of);
            this.knownValues = (0,terraform_json/* isObject */.Gv)(values) ? values : {};
        }
        return this.knownValues;
    }
    get unknown() {
        const { of, json } = this.source;
        if (of === 'nothing')
            return true;
        if (of !== 'after')
            return undefined;
        this.knownMarks ??= { unknown: (0,terraform_json/* member */.Dc)(json, 'after_unknown') };
        return this.knownMarks.unknown;
    }
    isSame({ mode, type, name, module }, { of, json }) {
        const isIt = this.mode === mode && this.type === type && this.name === name && this.module === module;
        if (!isIt || of === 'nothing' || !(0,terraform_json/* isSameText */.cZ)(this.source.json, this.source.of, json, of))
            return false;
        return [this.unknown, this.sensitive, (0,terraform_json/* member */.Dc)(json, MARKS[of])].every((mark) => !(0,marks/* isSetBelow */.Wu)(mark));
    }
    get sensitive() {
        const { of, json } = this.source;
        return of === 'nothing' ? undefined : (0,terraform_json/* member */.Dc)(json, MARKS[of]);
    }
}
function blockOf({ module, mode, type, name }) {
    return module.prefix + (0,config/* localName */.fk)(mode, type, name);
}
function plannedValues(entry, change) {
    if ((0,terraform_json/* hasObject */.Qf)(change, 'after') || (0,terraform_json/* hasObject */.Qf)(change, 'after_unknown'))
        return { of: 'after', json: change };
    return (0,terraform_json/* hasObject */.Qf)(entry, 'values') ? { of: 'values', json: entry } : { of: 'nothing', json: undefined };
}

// EXTERNAL MODULE: ./lib/input/json-bytes/later.js
var later = __webpack_require__(14);
// EXTERNAL MODULE: ./lib/input/json-bytes/scan.js + 1 modules
var scan = __webpack_require__(5016);
;// CONCATENATED MODULE: ./lib/input/terraform/plan-entries.js






function* walk(values, where, modules, complaints) {
    const root = complaints.object((0,terraform_json/* memberAt */.mz)(complaints.object(values, where), 'root_module'), `${where}.root_module`);
    if (root === undefined)
        return;
    const open = [{ json: root, module: modules.root }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { json, module } = next;
        for (const entry of complaints.list((0,terraform_json/* member */.Dc)(json, 'resources'), `${where}: resources`))
            yield [entry, module];
        const children = complaints.list((0,terraform_json/* member */.Dc)(json, 'child_modules'), `${where}: child_modules`);
        for (const childJson of children.toReversed()) {
            const address = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(childJson, 'address'));
            const child = address === undefined ? undefined : modules.below(module, address);
            if (!(0,terraform_json/* isObject */.Gv)(childJson) || child === undefined) {
                const shown = address === undefined ? 'without an address' : `\`${address.slice(0, 200)}\``;
                const reason = `it should lie below \`${module.address || 'the root'}\`, at most ${config/* MODULE_LEVELS */.VG} levels deep`;
                complaints.add(`a child module ${shown} in \`${where}\` cannot be read: ${reason}`);
            }
            else
                open.push({ json: childJson, module: child });
        }
    }
}
function groupOf(entry) {
    return entry instanceof later/* SetAside */.b1 ? entry.group : undefined;
}
function isRead(entry) {
    return !(entry instanceof later/* SetAside */.b1);
}
function* picked(entries, isPicked) {
    for (const entry of entries)
        if (isPicked(entry))
            yield readEntry(entry);
}
function readEntry(entry) {
    return entry instanceof later/* SetAside */.b1 ? (0,scan/* readSetAside */.Z)(entry) : entry;
}
function mixedTypes(plan, modules) {
    const complaints = (0,terraform_complaints/* createComplaints */.X)('');
    const groups = new Set();
    const types = new Set();
    const look = (entry) => {
        const group = groupOf(entry);
        if (group !== undefined)
            groups.add(group);
        else if ((0,terraform_json/* member */.Dc)(entry, 'mode') === 'managed')
            types.add((0,terraform_json/* member */.Dc)(entry, 'type'));
    };
    for (const [entry] of walk(plan.plannedValues, '', modules, complaints))
        look(entry);
    for (const entry of changeEntries(plan, complaints))
        look(entry);
    return new Set([...groups].filter((group) => types.has(group)));
}

;// CONCATENATED MODULE: ./lib/input/terraform/instances.js






function collectInstances(plan, modules, complaints) {
    if ((0,terraform_json/* memberAt */.mz)(plan.plannedValues, 'root_module') === undefined && plan.resourceChanges === undefined) {
        complaints.add('the plan has neither `planned_values.root_module` nor `resource_changes`, so what it does is not known');
    }
    const found = new Found((type) => {
        addPlanned(found, plan, modules, (0,terraform_complaints/* createComplaints */.X)(''), (entry) => groupOf(entry) === type);
    });
    const mixed = mixedTypes(plan, modules);
    addPlanned(found, plan, modules, complaints, (entry) => isRead(entry) || mixed.has(groupOf(entry)));
    for (const [entry] of walk(plan.plannedValues, '', modules, (0,terraform_complaints/* createComplaints */.X)(''))) {
        if (!isRead(entry) && !mixed.has(groupOf(entry)))
            found.aside += 1;
    }
    return found;
}
function addPlanned(found, plan, modules, complaints, isPicked) {
    const { byAddress } = found;
    const changes = readChanges(picked(changeEntries(plan, complaints), isPicked), complaints);
    const add = (entry, module, where) => {
        const change = changes.get((0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'address')) ?? '');
        if (change?.gone)
            return;
        const identity = readIdentity(entry, module, where, complaints);
        if (identity === undefined)
            return;
        const values = plannedValues(entry, change?.change);
        complainOfValues(values, change?.change, identity.address, complaints);
        const instance = new PlannedInstance(identity, entry, values);
        if (!found.add(instance))
            complaints.add(`\`${identity.address}\` comes twice in \`${where}\``);
        else if (where === 'prior_state' || change?.untouched)
            found.untouched.set(identity.address, instance);
    };
    for (const [entry, module] of walk(plan.plannedValues, 'planned_values', modules, complaints)) {
        if (isPicked(entry))
            add(readEntry(entry), module, 'planned_values');
    }
    addLeftOut(changes, byAddress, modules, complaints, add);
    const prior = complaints.object(plan.priorState, 'prior_state');
    for (const [entry, module] of walk((0,terraform_json/* member */.Dc)(prior, 'values'), 'prior_state.values', modules, complaints)) {
        if ((0,terraform_json/* member */.Dc)(entry, 'mode') !== 'data' || !isConfigured(entry, module, modules.root))
            continue;
        if (!byAddress.has((0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'address')) ?? ''))
            add(entry, module, 'prior_state');
    }
}
function collectBefore(plan, modules, after) {
    const complaints = (0,terraform_complaints/* createComplaints */.X)('');
    const found = new Found(() => { });
    const add = (entry, module, values) => {
        const identity = readIdentity(entry, module, '', complaints);
        if (identity === undefined)
            return;
        const now = after?.untouched.get(identity.address);
        found.add(now?.isSame(identity, values) ? now : new PlannedInstance(identity, entry, values));
    };
    for (const [entry, module] of walk((0,terraform_json/* member */.Dc)(plan.priorState, 'values'), '', modules, complaints)) {
        if (isRead(entry))
            add(entry, module, plannedValues(entry, undefined));
    }
    const changes = readChanges(picked(changeEntries(plan, complaints), isRead), complaints);
    for (const [address, { entry, change }] of changes) {
        if (found.byAddress.has(address) || found.byAddress.has((0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'previous_address')) ?? ''))
            continue;
        const module = modules.at((0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'module_address')) ?? '');
        if (module !== undefined && (0,terraform_json/* hasObject */.Qf)(change, 'before'))
            add(entry, module, { of: 'before', json: change });
    }
    return found;
}
class Found {
    load;
    byAddress = new Map();
    untouched = new Map();
    aside = 0;
    blocks;
    loaded = new Set();
    constructor(load) {
        this.load = load;
    }
    add(instance) {
        if (this.byAddress.has(instance.address))
            return false;
        this.byAddress.set(instance.address, instance);
        if (this.blocks !== undefined)
            addTo(this.blocks, instance);
        return true;
    }
    ofBlock(block) {
        const { mode, type } = block;
        if (this.aside > 0 && mode === 'managed' && !this.loaded.has(type)) {
            this.loaded.add(type);
            this.load(type);
        }
        if (this.blocks === undefined) {
            this.blocks = new Map();
            for (const instance of this.byAddress.values())
                addTo(this.blocks, instance);
        }
        return this.blocks.get(blockOf(block)) ?? [];
    }
}
function addTo(blocks, instance) {
    const block = blockOf(instance);
    const others = blocks.get(block);
    if (others === undefined)
        blocks.set(block, [instance]);
    else
        others.push(instance);
}
function addLeftOut(changes, known, modules, complaints, add) {
    for (const [address, { entry, gone }] of changes) {
        if (gone || known.has(address))
            continue;
        const module = modules.at((0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'module_address')) ?? '');
        if (module === undefined)
            complaints.add(`\`module_address\` of \`${address}\` is not the address of a module`);
        else
            add(entry, module, 'resource_changes');
    }
}
function isConfigured(entry, module, root) {
    if (root.config?.resources.size === 0 && root.config.calls.size === 0)
        return true;
    const name = (0,config/* localName */.fk)('data', (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'type')) ?? '', (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'name')) ?? '');
    return module.config?.resources.has(name) ?? false;
}
function readIdentity(entry, module, where, complaints) {
    const address = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'address'));
    const type = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'type'));
    const name = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'name'));
    const mode = (0,terraform_json/* member */.Dc)(entry, 'mode');
    if (address === undefined || type === undefined || name === undefined) {
        complaints.add(`a resource in \`${where}\` cannot be read: it needs \`address\`, \`type\` and \`name\``);
        return undefined;
    }
    if (mode !== 'managed' && mode !== 'data') {
        complaints.add(`the \`mode\` of \`${address}\` should be \`managed\` or \`data\``);
        return undefined;
    }
    return { address, mode, type, name, module };
}
function complainOfValues({ of }, change, address, complaints) {
    if (of === 'after' && !(0,terraform_json/* hasObject */.Qf)(change, 'after')) {
        const after = (0,terraform_json/* member */.Dc)(change, 'after');
        if (after !== null && after !== undefined)
            complaints.add(`\`change.after\` of \`${address}\` is not an object`);
    }
    if (of === 'nothing' && (0,terraform_json/* member */.Dc)(change, 'after_unknown') !== true) {
        complaints.add(`the plan has no values for \`${address}\``);
    }
}


/***/ }),

/***/ 5738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ markAt),
/* harmony export */   Wu: () => (/* binding */ isSetBelow),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);

function markAt(mark, step) {
    if (isSet(mark))
        return true;
    if (typeof step === 'number')
        return Array.isArray(mark) ? mark[step] : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(mark, step);
}
function isSet(mark) {
    return mark !== undefined && mark !== null && mark !== false && typeof mark !== 'object';
}
function isSetBelow(mark) {
    const open = [mark];
    while (open.length > 0) {
        const next = open.pop();
        if (isSet(next))
            return true;
        if (Array.isArray(next))
            for (const each of next)
                open.push(each);
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(next))
            for (const key of Object.keys(next))
                open.push(next[key]);
    }
    return false;
}


/***/ }),

/***/ 9997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createModules),
/* harmony export */   O: () => (/* binding */ callPath)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1340);
/* harmony import */ var _traversal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9322);


function createModules(config) {
    const root = { address: '', prefix: '', parent: null, path: [], call: '', key: '', level: 0, config };
    const byAddress = new Map([['', root]]);
    function child(parent, address) {
        const word = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .readStep */ .j)(address, parent.address.length);
        const name = word?.text === 'module' ? (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .readStep */ .j)(address, word.end) : undefined;
        if (name?.kind !== 'name' || parent.level >= _config_js__WEBPACK_IMPORTED_MODULE_0__/* .MODULE_LEVELS */ .VG)
            return undefined;
        const next = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .readStep */ .j)(address, name.end);
        const key = next?.kind === 'key' ? next : undefined;
        const own = address.slice(0, key?.end ?? name.end);
        const found = byAddress.get(own);
        if (found !== undefined)
            return found;
        const made = {
            address: own,
            prefix: `${own}.`,
            parent,
            path: [...parent.path, name.text],
            call: name.text,
            key: key?.text ?? '',
            level: parent.level + 1,
            config: parent.config?.calls.get(name.text)?.module,
        };
        byAddress.set(own, made);
        return made;
    }
    function below(parent, address) {
        const found = byAddress.get(address);
        if (found !== undefined)
            return found;
        if (!address.startsWith(parent.prefix))
            return undefined;
        let current = parent;
        while (current !== undefined && current.address.length < address.length)
            current = child(current, address);
        return current;
    }
    return { root, below, at: (address) => below(root, address) };
}
function callPath(module) {
    return module.path;
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: ./lib/input/terraform/json.js
var json = __webpack_require__(1504);
// EXTERNAL MODULE: ./lib/input/terraform/providers.js
var terraform_providers = __webpack_require__(2542);
;// CONCATENATED MODULE: ./lib/input/terraform/account.js


const NOWHERE = {};
const ACCOUNT = /^\d{12}$/;
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['eu-isoe-', 'aws-iso-e'],
    ['eusc-', 'aws-eusc'],
];
function createTargets(plan, instances) {
    const providers = (0,json/* members */.ol)((0,json/* member */.Dc)(plan.configuration, 'provider_config'));
    const families = terraform_providers/* PROVIDERS */.xq.map((family) => ({ types: family.types, ...(0,terraform_providers/* groupProviders */.wE)(providers, family) }));
    const groupOf = (instance) => {
        const family = families.find(({ types }) => instance.type.startsWith(types));
        return family === undefined ? undefined : (family.only ?? family.groups.get(instance.config?.providerKey ?? ''));
    };
    const evidence = new Map();
    const about = (group) => {
        const known = evidence.get(group) ?? nothingYet();
        evidence.set(group, known);
        return known;
    };
    for (const [key, provider] of providers) {
        for (const { groups } of families) {
            const group = groups.get(key);
            if (group !== undefined)
                addProvider(about(group), provider, plan.variables);
        }
    }
    for (const instance of instances.byAddress.values()) {
        const group = groupOf(instance);
        if (group !== undefined)
            addInstance(about(group), instance);
    }
    const targets = new Map([...evidence].map(([group, each]) => [group, targetOf(each)]));
    return (instance) => {
        const group = groupOf(instance);
        return (group === undefined ? undefined : targets.get(group)) ?? NOWHERE;
    };
}
function nothingYet() {
    return {
        accounts: new Set(),
        callers: new Set(),
        late: false,
        allowed: [],
        forbidden: new Set(),
        partitions: new Set(),
        regions: new Set(),
        repeated: { account: false, region: false },
    };
}
function regionOf(instance, { region }) {
    if (region === undefined)
        return undefined;
    const own = (0,json/* asString */.oJ)((0,json/* member */.Dc)(instance.values, 'region'));
    return own === undefined || own === region ? region : undefined;
}
function addProvider(to, provider, variables) {
    const known = (expression) => (0,json/* asString */.oJ)((0,json/* member */.Dc)(expression, 'constant_value') ?? (0,terraform_providers/* rootVariable */.dY)(expression, provider, variables));
    const expressions = (0,json/* member */.Dc)(provider, 'expressions');
    const allowed = accountsIn((0,json/* memberAt */.mz)(expressions, 'allowed_account_ids', 'constant_value'));
    if (allowed.length > 0)
        to.allowed.push(new Set(allowed));
    for (const account of accountsIn((0,json/* memberAt */.mz)(expressions, 'forbidden_account_ids', 'constant_value'))) {
        to.forbidden.add(account);
    }
    const role = (0,terraform_providers/* assumedRole */.tM)(expressions, (expression) => known(expression) === '');
    if (role !== undefined) {
        addArn(to, known(role));
        if (!(0,terraform_providers/* isPlanned */.H9)(role, provider))
            to.late = true;
    }
    addRegion(to, known((0,json/* member */.Dc)(expressions, 'region')));
    for (const name of (0,terraform_providers/* repeatedArguments */.d4)(expressions))
        to.repeated[name === 'region' ? 'region' : 'account'] = true;
}
function accountsIn(list) {
    return (0,json/* items */.ld)(list).filter((item) => typeof item === 'string' && ACCOUNT.test(item));
}
function addInstance(to, instance) {
    const { mode, type } = instance;
    const textOf = (key) => (0,json/* asString */.oJ)((0,json/* member */.Dc)(instance.values, key));
    if (mode === 'managed') {
        if (/^aws(cc)?_iam_/.test(type))
            addArn(to, textOf('arn'));
        return;
    }
    if (type === 'aws_caller_identity') {
        addTo(to.callers, textOf('account_id'));
        addPartition(to, textOf('arn')?.split(':', 2)[1]);
    }
    if (type === 'aws_partition')
        addPartition(to, textOf('partition'));
    if (type === 'aws_region' && instance.config !== undefined && (0,json/* keysOf */.YD)(instance.config.expressions).length === 0) {
        addRegion(to, textOf('region') ?? textOf('name'));
    }
}
function addArn(to, arn) {
    const [scheme, partition, , , account] = arn?.split(':', 5) ?? [];
    if (scheme !== 'arn')
        return;
    addPartition(to, partition);
    addTo(to.accounts, account);
}
function addTo(accounts, account) {
    if (account !== undefined && ACCOUNT.test(account))
        accounts.add(account);
}
function addPartition(to, partition) {
    if (partition?.startsWith('aws'))
        to.partitions.add(partition);
}
function addRegion(to, region) {
    if (region === undefined || !REGION.test(region))
        return;
    to.regions.add(region);
    to.partitions.add(PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws');
}
function targetOf(evidence) {
    const { partitions, regions, repeated } = evidence;
    if (repeated.account)
        return { inSomeAccount: true };
    const account = accountOf(evidence);
    const [partition] = partitions;
    const [region] = regions;
    return {
        ...(account !== undefined && { account }),
        ...(account === undefined && evidence.late && { inSomeAccount: true }),
        ...(partition !== undefined && partitions.size === 1 ? { partition } : {}),
        ...(region !== undefined && regions.size === 1 && !repeated.region ? { region } : {}),
    };
}
function accountOf({ accounts, callers, late, allowed, forbidden }) {
    const lone = allowed.filter(({ size }) => size === 1).flatMap((list) => [...list]);
    const [account, ...others] = new Set([...accounts, ...(late ? [] : callers), ...lone]);
    if (account === undefined || others.length > 0 || forbidden.has(account))
        return undefined;
    return allowed.every((list) => list.has(account)) ? account : undefined;
}

// EXTERNAL MODULE: ./lib/input/terraform/complaints.js
var terraform_complaints = __webpack_require__(9888);
// EXTERNAL MODULE: ./lib/input/terraform/config.js
var terraform_config = __webpack_require__(1340);
// EXTERNAL MODULE: ./lib/input/terraform/instances.js + 3 modules
var terraform_instances = __webpack_require__(6598);
// EXTERNAL MODULE: ./lib/input/terraform/modules.js
var terraform_modules = __webpack_require__(9997);
// EXTERNAL MODULE: ./lib/input/terraform/plan-members.js
var plan_members = __webpack_require__(8487);
// EXTERNAL MODULE: ./lib/input/terraform/references.js
var terraform_references = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/input/terraform/secrets.js
var secrets = __webpack_require__(5113);
// EXTERNAL MODULE: ./lib/input/place.js
var place = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/input/value.js
var input_value = __webpack_require__(5770);
// EXTERNAL MODULE: ./lib/input/terraform/marks.js
var terraform_marks = __webpack_require__(5738);
;// CONCATENATED MODULE: ./lib/input/terraform/origins.js

const ORDERED = new Map([
    ['aws_iam_policy_document', new Set(['statement', 'source_policy_documents', 'override_policy_documents'])],
]);
const COMPUTED = new Map([
    ['aws_iam_policy_document', new Set(['id', 'json', 'minified_json'])],
]);
const LOST = { of: 'lost' };
const COMPARED = 50;
function memberOrigin(origin, key, type) {
    const found = memberWritten(origin, key, type);
    return found.of === 'unset' && COMPUTED.get(type)?.has(key) === false ? LOST : found;
}
function memberWritten(origin, key, type) {
    if (origin.of === 'expression')
        return { ...origin, at: origin.at && [...origin.at, key] };
    if (origin.of === 'body')
        return written((0,json/* member */.Dc)(origin.body, key), [...origin.at, key], isOrdered(type, key));
    if (origin.of !== 'either')
        return LOST;
    const found = origin.bodies.map((body) => written((0,json/* member */.Dc)(body, key), [key], false));
    const [first] = found;
    if (first === undefined || found.some((each) => each.of !== first.of))
        return LOST;
    if (first.of === 'unset')
        return first;
    if (first.of !== 'expression')
        return LOST;
    const wanted = referencesIn(first);
    const same = found.every((each) => referencesIn(each) === wanted);
    return same ? { of: 'expression', expression: first.expression, at: undefined } : LOST;
}
function itemOrigin(origin, index, list) {
    if (origin.of === 'expression')
        return { ...origin, at: undefined };
    if (origin.of !== 'blocks' || origin.blocks.length !== list.length)
        return LOST;
    const { blocks, at } = origin;
    const own = blocks[index];
    if (own === undefined)
        return LOST;
    if (origin.ordered || blocks.length === 1)
        return { of: 'body', body: own, at: [...at, index] };
    if (blocks.length > COMPARED)
        return LOST;
    const fitting = [...blocks.entries()].filter(([, block]) => fits(block, list[index]));
    const [only, another] = fitting;
    if (only !== undefined && another === undefined)
        return { of: 'body', body: only[1], at: [...at, only[0]] };
    return { of: 'either', bodies: only === undefined ? blocks : fitting.map(([, block]) => block) };
}
function referencesIn(origin) {
    const references = origin.of === 'expression' ? (0,json/* items */.ld)((0,json/* member */.Dc)(origin.expression, 'references')) : [];
    return references.map((each) => (typeof each === 'string' ? each : '')).join('\n');
}
function isOrdered(type, key) {
    return ORDERED.get(type)?.has(key) ?? false;
}
function written(value, at, ordered) {
    if (value === undefined)
        return { of: 'unset' };
    if (Array.isArray(value))
        return { of: 'blocks', blocks: value.filter(json/* isObject */.Gv), at, ordered };
    if (!(0,json/* isObject */.Gv)(value))
        return LOST;
    if ((0,json/* members */.ol)(value).every(([key]) => key === 'constant_value' || key === 'references')) {
        return { of: 'expression', expression: value, at };
    }
    return { of: 'body', body: value, at: [...at, 0] };
}
function fits(block, item) {
    return (0,json/* members */.ol)(block).every(([key, expression]) => {
        if ((0,json/* member */.Dc)(expression, 'references') !== undefined)
            return true;
        return mayBeSame((0,json/* member */.Dc)(expression, 'constant_value'), (0,json/* member */.Dc)(item, key));
    });
}
function mayBeSame(constant, value) {
    if (constant === undefined || constant === null || value === undefined || value === null)
        return true;
    if (Array.isArray(constant) || Array.isArray(value)) {
        const wanted = new Set((0,json/* items */.ld)(value));
        return wanted.has(null) || (0,json/* items */.ld)(constant).every((each) => typeof each === 'object' || wanted.has(each));
    }
    if (typeof constant === 'object' || typeof value === 'object')
        return true;
    if (typeof constant === 'string' && /^\s*[[{]/.test(constant))
        return true;
    return String(constant) === String(value);
}

;// CONCATENATED MODULE: ./lib/input/terraform/written.js

const ITEMS = 1000;
const KEYS = ['each.key', 'count.index'];
function createWritten(instance, source) {
    const path = source === null ? [] : (0,terraform_modules/* callPath */.O)(instance.module);
    function at(route) {
        return source?.bareReference(path, instance.mode, instance.type, instance.name, route);
    }
    function read(bare) {
        for (const word of KEYS) {
            const start = bare.indexOf(`[${word}]`);
            if (start < 0)
                continue;
            if (instance.key === undefined || instance.key === '')
                return undefined;
            const reference = bare.slice(0, start) + instance.key + bare.slice(start + word.length + 2);
            return { reference, listed: [bare.slice(0, start), word] };
        }
        return { reference: bare, listed: [bare] };
    }
    return {
        whole(route, references) {
            const bare = at(route);
            const found = bare === undefined ? undefined : read(bare);
            if (found === undefined || found.listed.length !== references.length)
                return undefined;
            return found.listed.every((each) => references.includes(each)) ? found.reference : undefined;
        },
        items(route, length, references) {
            const listed = new Set(references);
            const found = [];
            for (let index = 0; index < Math.min(length, ITEMS); index += 1) {
                const bare = at([...route, index]);
                const item = bare === undefined ? undefined : read(bare);
                if (item?.listed.every((each) => listed.has(each)))
                    found.push(item.reference);
            }
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./lib/input/terraform/values.js







const LEVELS = 100;
const NAMED = 10;
const NAME_LENGTH = 200;
function readAttributes(instance, references, source, evaluation = null) {
    const scope = { module: instance.module, key: instance.key };
    const written = createWritten(instance, source);
    const noText = source === null ? 'no-source' : 'unsupported';
    function build(value, at) {
        const base = { place: placeAt(at.route), ...((0,terraform_marks/* isSet */.vM)(at.sensitive) ? { sensitive: true } : {}) };
        if (isUnknown(value, at.unknown))
            return { ...unknownValue(at), ...base };
        if (typeof value === 'string')
            return (0,input_value/* text */.Qq)([value], base);
        if (typeof value === 'number' || typeof value === 'boolean')
            return { ...base, kind: 'scalar', value };
        if (value === null || value === undefined)
            return { ...base, kind: 'absent', computed: false };
        if (at.route.length >= LEVELS)
            return { ...base, kind: 'unknown', cause: cause('unsupported', at.route) };
        if (Array.isArray(value))
            return { ...base, kind: 'list', items: listItems(value, at) };
        return { ...base, kind: 'map', entries: mapEntries((0,json/* isObject */.Gv)(value) ? value : {}, at) };
    }
    function listItems(values, at) {
        const marks = Array.isArray(at.unknown) ? at.unknown : [];
        const exact = exactItems(values.length, marks, at.origin);
        return Array.from({ length: Math.max(values.length, marks.length) }, (_, index) => {
            const route = [...at.route, index];
            const tie = exact.get(index);
            if (tie !== undefined)
                return hole(tie, true, route, (0,terraform_marks/* isSet */.vM)((0,terraform_marks/* markAt */.Hf)(at.sensitive, index)));
            const unknown = marks[index];
            const origin = unknown ? itemOrigin(at.origin, index, values) : LOST;
            return build(values[index], { unknown, sensitive: (0,terraform_marks/* markAt */.Hf)(at.sensitive, index), origin, route });
        });
    }
    function mapEntries(values, at) {
        const keys = new Set((0,json/* keysOf */.YD)(values));
        for (const [key, mark] of (0,json/* members */.ol)(at.unknown))
            if (!keys.has(key) && (0,terraform_marks/* isSetBelow */.Wu)(mark))
                keys.add(key);
        const valueAt = (key) => {
            const unknown = (0,json/* member */.Dc)(at.unknown, key);
            const origin = unknown ? memberOrigin(at.origin, key, instance.type) : LOST;
            const route = [...at.route, key];
            const value = build((0,json/* member */.Dc)(values, key), { unknown, sensitive: (0,terraform_marks/* markAt */.Hf)(at.sensitive, key), origin, route });
            if (evaluation !== null && at.route.length === 0 && (0,terraform_marks/* isSetBelow */.Wu)(unknown))
                return evaluation.attribute(instance, key, value);
            return isFilledIn(value, route) ? filledIn(value) : value;
        };
        if (at.route.length === 0)
            return [...keys].map((key) => new Attribute(key, valueAt));
        return [...keys].map((key) => {
            const value = valueAt(key);
            return { key, keyPlace: value.place, value };
        });
    }
    function unknownValue({ origin, route }) {
        const place = placeAt(route);
        if (origin.of === 'unset' && !isDynamic(route))
            return { kind: 'absent', computed: true, place };
        if (origin.of !== 'expression')
            return { kind: 'unknown', cause: cause(noText, route), place };
        const names = references.of(origin.expression) ?? [];
        const bare = origin.at && written.whole(origin.at, names);
        const told = bare === undefined ? undefined : references.tieOf(bare, scope);
        const tie = told ?? references.tie(origin.expression, scope);
        if (tie !== undefined)
            return hole(tie, told !== undefined && isExact(told), route, false);
        if (names.length === 0)
            return { kind: 'unknown', cause: cause('apply', route), place };
        const kind = names.some((name) => name.startsWith('local.')) ? noText : 'apply';
        return { kind: 'unknown', cause: { kind, expression: joined(names), place }, place };
    }
    function exactItems(length, marks, origin) {
        const holes = [...marks.keys()].filter((index) => marks[index] === true);
        if (source === null || holes.length === 0 || origin.of !== 'expression' || origin.at === undefined)
            return new Map();
        const bare = written.items(origin.at, length, references.of(origin.expression) ?? []);
        const ties = bare.map((reference) => references.tieOf(reference, scope)).filter((tie) => tie !== undefined);
        const unknown = ties.filter((tie) => isExact(tie) && (0,json/* member */.Dc)(tie.instance.unknown, tie.attribute) === true);
        if (unknown.length !== holes.length)
            return new Map();
        return new Map(unknown.map((tie, nth) => [holes[nth] ?? 0, tie]));
    }
    function isDynamic(route) {
        const [name] = route;
        if (source === null || route.length !== 1 || typeof name !== 'string')
            return false;
        return source.sets((0,terraform_modules/* callPath */.O)(instance.module), instance.mode, instance.type, instance.name, name) === true;
    }
    function isFilledIn(value, route) {
        const [key] = route;
        if (route.length !== 1 || typeof key !== 'string' || body.of !== 'body')
            return false;
        const isText = value.kind === 'text' || (value.kind === 'list' && value.items.every(({ kind }) => kind === 'text'));
        const isBlocks = value.kind === 'list' && value.items.every(({ kind }) => kind === 'map');
        if (!isText && !isBlocks)
            return false;
        return memberOrigin(body, key, instance.type).of === 'unset' && (isText || !isDynamic(route));
    }
    function cause(kind, route) {
        return { kind, expression: `${instance.address}.${(0,place/* showRoute */.n)(route)}`, place: placeAt(route) };
    }
    const { config, unknown, sensitive } = instance;
    const body = config === undefined ? LOST : { of: 'body', body: config.expressions, at: [] };
    const open = { kind: 'apply', expression: instance.address, place: placeAt([]) };
    return {
        kind: 'map',
        entries: mapEntries(instance.values, { unknown, sensitive, origin: body, route: [] }),
        place: placeAt([]),
        ...((0,terraform_marks/* isSet */.vM)(sensitive) ? { sensitive: true } : {}),
        ...((0,terraform_marks/* isSet */.vM)(unknown) ? { open } : {}),
    };
}
class Attribute {
    key;
    make;
    keyPlace;
    known;
    constructor(key, make) {
        this.key = key;
        this.make = make;
        let place = keyPlaces.get(key);
        if (place === undefined) {
            place = placeAt([key]);
            keyPlaces.set(key, place);
        }
        this.keyPlace = place;
    }
    get value() {
        this.known ??= this.make(this.key);
        return this.known;
    }
    toJSON() {
        const { key, keyPlace, value } = this;
        return { key, keyPlace, value };
    }
}
const keyPlaces = new Map();
function isUnknown(value, mark) {
    if (typeof mark !== 'object' || mark === null)
        return (0,terraform_marks/* isSet */.vM)(mark);
    const sameShape = Array.isArray(mark) ? Array.isArray(value) : (0,json/* isObject */.Gv)(value);
    return !sameShape && (0,terraform_marks/* isSetBelow */.Wu)(mark);
}
function hole(tie, exact, route, sensitive) {
    const place = placeAt(route);
    const part = { of: 'resource', address: tie.instance.address, attribute: tie.attribute, exact, place };
    return (0,input_value/* text */.Qq)([part], sensitive ? { place, sensitive } : { place });
}
function isExact(tie) {
    return tie.direct && tie.attribute !== '';
}
function filledIn(value) {
    if (value.kind === 'list') {
        const items = value.items.map((item) => (item.kind === 'text' ? filledIn(item) : item));
        return { ...value, computed: true, items };
    }
    return value.kind === 'text' ? { ...value, computed: true } : value;
}
function placeAt(route) {
    return { file: null, syntax: 'none', route };
}
function joined(references) {
    const more = references.length - NAMED;
    const named = references.slice(0, NAMED).map((each) => each.slice(0, NAME_LENGTH));
    return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

;// CONCATENATED MODULE: ./lib/input/terraform/plan.js










const FORMATS = new Set(['0', '1']);
function readPlan(json, name, source) {
    const members = (0,plan_members/* planMembers */.vl)(json);
    const refused = refuse(members);
    if (refused === undefined)
        return readMembers(members, name, source);
    const problems = [{ document: name, message: refused }];
    return { name, framework: 'terraform', resources: [], secrets: [], notes: [], problems };
}
function readMembers(plan, name, source) {
    const complaints = (0,terraform_complaints/* createComplaints */.X)(name);
    const configuration = complaints.object(plan.configuration, 'configuration');
    const config = (0,terraform_config/* readConfig */.Xg)((0,json/* member */.Dc)(configuration, 'root_module'), complaints);
    const modules = (0,terraform_modules/* createModules */.K)(config);
    const instances = (0,terraform_instances/* collectInstances */.H)(plan, modules, complaints);
    if (plan.errored === true) {
        complaints.add('planning ended in an error, so the plan is not whole: see what `terraform plan` says, and plan again');
    }
    let evaluated;
    let before;
    const sources = source !== null && 'module' in source ? source : undefined;
    const read = new Map();
    return {
        name,
        framework: 'terraform',
        ...toResources(instances, plan, modules, source, null, read),
        ...(sources !== undefined && {
            evaluated: () => {
                evaluated ??= evaluate(plan, instances, modules, sources, name);
                return evaluated;
            },
        }),
        before: () => {
            before ??= toResources((0,terraform_instances/* collectBefore */.i)(plan, modules, instances), plan, modules, null, null, read).resources;
            return before;
        },
        secrets: (0,secrets/* collectSecrets */.q)(plan, config, [...instances.byAddress.values()]),
        notes: notesOn(plan, name),
        problems: complaints.problems(),
    };
}
async function evaluate(plan, instances, modules, source, name) {
    const { createEvaluation } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(865), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 1837));
    const evaluation = createEvaluation(plan, instances, modules, source, name);
    return {
        ...toResources(instances, plan, modules, source, evaluation),
        place(address, route) {
            const instance = instances.byAddress.get(address);
            return instance && evaluation.place(instance, route);
        },
        notes: () => evaluation.notes(),
    };
}
function toResources(instances, plan, modules, source, evaluation = null, read = new Map()) {
    const references = (0,terraform_references/* createReferences */.b)(instances, modules);
    const targetOf = createTargets(plan, instances);
    const attributesOf = (instance) => {
        const known = read.get(instance) ?? readAttributes(instance, references, source, evaluation);
        read.set(instance, known);
        return known;
    };
    const deferred = new Set((0,json/* items */.ld)(plan.deferredChanges).map((each) => (0,json/* memberAt */.mz)(each, 'resource_change', 'address')));
    const toResource = (instance) => {
        const place = source?.resource((0,terraform_modules/* callPath */.O)(instance.module), instance.mode, instance.type, instance.name) ?? NO_PLACE;
        return new PlannedResource(instance, targetOf(instance), place, deferred.has(instance.address), attributesOf);
    };
    const resources = [...instances.byAddress.values()].map(toResource);
    if (instances.aside === 0)
        return { resources };
    const found = new Map();
    const find = (address) => {
        const instance = instances.byAddress.get(address);
        const resource = found.get(address) ?? (instance && toResource(instance));
        if (resource !== undefined)
            found.set(address, resource);
        return resource;
    };
    return { resources, aside: { count: instances.aside, find } };
}
const NO_PLACE = { file: null, syntax: 'none', route: [] };
const ALWAYS = [];
class PlannedResource {
    instance;
    target;
    place;
    attributesOf;
    address;
    mode;
    type;
    when = ALWAYS;
    known;
    constructor(instance, target, place, isDeferred, attributesOf) {
        this.instance = instance;
        this.target = target;
        this.place = place;
        this.attributesOf = attributesOf;
        this.address = instance.address;
        this.mode = instance.mode;
        this.type = instance.type;
        if (target.account !== undefined)
            this.account = target.account;
        if (target.inSomeAccount)
            this.inSomeAccount = true;
        if (target.partition !== undefined)
            this.partition = target.partition;
        if (isDeferred)
            this.deferred = true;
    }
    get region() {
        return regionOf(this.instance, this.target);
    }
    get attributes() {
        this.known ??= this.attributesOf(this.instance);
        return this.known;
    }
}
function refuse({ formatVersion }) {
    if (formatVersion === undefined)
        return undefined;
    if (typeof formatVersion !== 'string')
        return `\`format_version\` should be a string, but is ${(0,json/* nameOfKind */.lI)(formatVersion)}`;
    const [major] = formatVersion.split('.', 1);
    if (major !== undefined && FORMATS.has(major))
        return undefined;
    return `this plan has the format version \`${formatVersion.slice(0, 40)}\`; this version of Passgate reads 0.x and 1.x`;
}
function notesOn(plan, document) {
    const notes = [];
    const deferred = (0,json/* items */.ld)(plan.deferredChanges).length;
    if (deferred > 0)
        notes.push({
            document,
            message: `${deferred === 1 ? '1 change is' : `${deferred} changes are`} deferred to a later plan`,
        });
    else if (plan.complete === false && plan.errored !== true) {
        notes.push({ document, message: 'the plan is not complete (-target)' });
    }
    return notes;
}


/***/ }),

/***/ 2542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   d4: () => (/* binding */ repeatedArguments),
/* harmony export */   dY: () => (/* binding */ rootVariable),
/* harmony export */   tM: () => (/* binding */ assumedRole),
/* harmony export */   wE: () => (/* binding */ groupProviders),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8168);
/* harmony import */ var _traversal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9322);



const PROVIDERS = [
    { source: '/hashicorp/aws', name: 'aws', types: 'aws_' },
    { source: '/hashicorp/awscc', name: 'awscc', types: 'awscc_' },
];
function groupProviders(providers, family) {
    const own = providers.filter(([, provider]) => isOf(family, provider));
    const groups = new Map(own.map(([key, one]) => [key, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(one, 'expressions')).length === 0 ? '' : key]));
    const [only = '', ...others] = new Set(groups.values());
    return others.length === 0 ? { groups, only } : { groups };
}
function isOf({ source, name }, provider) {
    const fullName = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(provider, 'full_name'));
    return fullName === undefined ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(provider, 'name') === name : fullName.endsWith(source);
}
function assumedRole(expressions, isEmpty) {
    const isSet = (role) => role !== undefined && !isEmpty(role);
    const chain = rolesIn((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(expressions, 'assume_role')).filter(isSet);
    if (chain.length > 0 || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(expressions, 'access_key') !== undefined)
        return chain.at(-1);
    return rolesIn((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(expressions, 'assume_role_with_web_identity')).filter(isSet).at(-1);
}
function rolesIn(written) {
    if (Array.isArray(written))
        return written.map((block) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(block, 'role_arn'));
    if (written === undefined)
        return [];
    const constant = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .memberAt */ .mz)(written, 'constant_value', 'role_arn');
    return [constant === undefined ? written : { constant_value: constant }];
}
function isPlanned(expression, provider) {
    const references = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(expression) ? (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctReferences */ .D)(expression) : undefined;
    const settled = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(provider, 'module_address') === undefined ? /^(var|path|terraform)\./ : /^(path|terraform)\./;
    return references?.every((reference) => settled.test(reference)) ?? false;
}
function rootVariable(expression, provider, variables) {
    const [only, ...others] = ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(expression) && (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctReferences */ .D)(expression)) || [];
    if (only === undefined || others.length > 0 || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(provider, 'module_address') !== undefined)
        return undefined;
    const [head, name, ...steps] = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_2__/* .readSteps */ .I)(only);
    if (head?.text !== 'var' || name === undefined)
        return undefined;
    let value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .memberAt */ .mz)(variables, name.text, 'value');
    for (const { kind, text } of steps) {
        const key = kind === 'name' ? text : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .asString */ .oJ)(parsed(text.slice(1, -1)));
        value = key === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, key);
    }
    return value;
}
function parsed(key) {
    try {
        return JSON.parse(key);
    }
    catch {
        return undefined;
    }
}
const TAGS = new Set(['default_tags', 'ignore_tags']);
function repeatedArguments(expressions) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(expressions).flatMap(([name, expression]) => !TAGS.has(name) && refersToEach(expression) ? [name] : []);
}
function refersToEach(expression) {
    const open = [expression];
    while (open.length > 0) {
        const next = open.pop();
        if (Array.isArray(next))
            for (const each of next)
                open.push(each);
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(next)) {
            const references = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(next, 'references'));
            if (references.some((one) => typeof one === 'string' && /^each\./.test(one)))
                return true;
            for (const [key, each] of (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(next))
                if (key !== 'constant_value')
                    open.push(each);
        }
    }
    return false;
}


/***/ }),

/***/ 8168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ distinctReferences),
/* harmony export */   b: () => (/* binding */ createReferences)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);
/* harmony import */ var _traversal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9322);


const HOPS = 50;
const OWN_KEYS = new Set(['each.key', 'count.index']);
const NO_RESOURCE = new Set([
    ...['var', 'module', 'local', 'each', 'count', 'path', 'terraform', 'self', 'ephemeral', 'provider'],
]);
const SEVERAL = 5;
function distinctReferences(expression) {
    const distinct = new Set();
    let last = '';
    for (const reference of (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(expression, 'references'))) {
        if (typeof reference !== 'string')
            return undefined;
        if (!isPrefix(reference, last))
            distinct.add(reference);
        last = reference;
    }
    return [...distinct];
}
function isPrefix(shorter, longer) {
    const next = longer[shorter.length];
    return (next === '.' || next === '[') && longer.startsWith(shorter);
}
function common(ties) {
    const [first] = ties;
    if (first === undefined || ties.some((tie) => tie?.instance !== first.instance))
        return undefined;
    return { instance: first.instance, attribute: '', direct: false };
}
function createReferences(instances, modules) {
    const cache = new WeakMap();
    function of(expression) {
        const known = cache.get(expression);
        if (known !== undefined)
            return known.references;
        const references = distinctReferences(expression);
        cache.set(expression, { references });
        return references;
    }
    function tie(expression, scope, hops = 0) {
        if (typeof expression !== 'object' || expression === null)
            return undefined;
        const references = of(expression) ?? [];
        const [first, second] = references;
        if (first === undefined || references.length > SEVERAL)
            return undefined;
        if (second === undefined)
            return tieOf(first, scope, hops);
        if (references.length === 2 && OWN_KEYS.has(second))
            return tieOfSameKey(first, scope);
        return common(references.map((reference) => ofResource(reference, (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .readSteps */ .I)(reference), scope)));
    }
    function tieOf(reference, scope, hops = 0) {
        const steps = (0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .readSteps */ .I)(reference);
        const head = steps[0]?.text;
        if (hops > HOPS)
            return undefined;
        if (head === 'var')
            return throughVariable(reference, steps, scope, hops);
        if (head === 'module')
            return throughOutput(reference, steps, scope, hops);
        return ofResource(reference, steps, scope);
    }
    function throughVariable(reference, steps, { module }, hops) {
        const name = steps[1];
        if (name === undefined || module.parent === null)
            return undefined;
        const input = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(module.parent.config?.calls.get(module.call)?.expressions, name.text);
        return within(tie(input, { module: module.parent, key: module.key }, hops + 1), reference.slice(name.end));
    }
    function throughOutput(reference, steps, { module }, hops) {
        const output = steps[2]?.kind === 'key' ? steps[3] : steps[2];
        if (output?.kind !== 'name')
            return undefined;
        const address = module.prefix + reference.slice(0, output.end - output.text.length - 1);
        const called = modules.below(module, address);
        const expression = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .memberAt */ .mz)(called?.config?.outputs, output.text, 'expression');
        if (called === undefined)
            return undefined;
        return within(tie(expression, { module: called, key: undefined }, hops + 1), reference.slice(output.end));
    }
    function blockOf(steps, module) {
        const head = steps[0]?.text ?? '';
        const mode = head === 'data' ? 'data' : 'managed';
        const [type, name] = steps.slice(mode === 'data' ? 1 : 0);
        if (type === undefined || name === undefined || NO_RESOURCE.has(head))
            return undefined;
        return instances.ofBlock({ module, mode, type: type.text, name: name.text });
    }
    function ofResource(reference, steps, { module }) {
        const head = steps[0]?.text ?? '';
        const local = steps[head === 'data' ? 2 : 1];
        const block = blockOf(steps, module);
        if (local === undefined || block === undefined)
            return undefined;
        const next = steps[steps.indexOf(local) + 1];
        if (next?.kind === 'key') {
            const instance = instances.byAddress.get(module.prefix + reference.slice(0, next.end));
            return instance && { instance, attribute: attributeIn(reference.slice(next.end)), direct: true };
        }
        const [only, another] = block;
        if (only === undefined || another !== undefined)
            return undefined;
        return { instance: only, attribute: attributeIn(reference.slice(local.end)), direct: true };
    }
    function tieOfSameKey(reference, { module, key }) {
        if (key === undefined || key === '')
            return undefined;
        if (blockOf((0,_traversal_js__WEBPACK_IMPORTED_MODULE_1__/* .readSteps */ .I)(reference), module) === undefined)
            return undefined;
        const instance = instances.byAddress.get(module.prefix + reference + key);
        return instance?.key === key ? { instance, attribute: '', direct: true } : undefined;
    }
    return {
        of,
        tie: (expression, scope) => tie(expression, scope),
        tieOf: (reference, scope) => tieOf(reference, scope),
    };
}
function attributeIn(rest) {
    return rest.startsWith('.') ? rest.slice(1) : rest;
}
function within(tie, rest) {
    if (tie === undefined)
        return undefined;
    const name = attributeIn(rest);
    const has = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(tie.instance.values, name) !== undefined || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(tie.instance.unknown, name) !== undefined;
    return { ...tie, attribute: tie.attribute === '' && has ? name : tie.attribute, direct: false };
}


/***/ }),

/***/ 5113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ collectSecrets)
/* harmony export */ });
/* harmony import */ var _plain_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1331);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1504);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5738);



function collectSecrets(plan, config, instances) {
    const secrets = new Set();
    addVariables(secrets, plan, config);
    for (const outputs of [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(plan.plannedValues, 'outputs'), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(plan.priorState, 'values', 'outputs')]) {
        for (const [, output] of (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(outputs)) {
            if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(output, 'sensitive')))
                addAll(secrets, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(output, 'value'));
        }
    }
    for (const instance of instances)
        addInstance(secrets, instance);
    const changed = new Set();
    const deferred = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(plan.deferredChanges).map((entry) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(entry, 'resource_change'));
    for (const entry of [...(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(plan.resourceChanges), ...deferred]) {
        const change = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(entry, 'change');
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .hasObject */ .Qf)(change, 'before'))
            changed.add((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(entry, 'address'));
        addMarked(secrets, () => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(change, 'before'), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(change, 'before_sensitive'));
        addMarked(secrets, () => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(change, 'after'), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(change, 'after_sensitive'));
    }
    addPrior(secrets, plan.priorState, changed);
    return [...secrets, ...insideJson(secrets)];
}
function addInstance(secrets, instance) {
    const { sensitive } = instance;
    const keys = (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(sensitive) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(instance.values) : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(sensitive) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(sensitive) : [];
    for (const key of keys) {
        const mark = (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .markAt */ .Hf)(sensitive, key);
        addMarked(secrets, () => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(instance.values, key), mark);
        if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(mark))
            addAll(secrets, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(instance.config?.expressions, key, 'constant_value'));
    }
}
function addPrior(secrets, state, changed) {
    const open = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(state, 'values', 'root_module')];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const entry of (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(next, 'resources'))) {
            if (changed.has((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(entry, 'address')))
                continue;
            addMarked(secrets, () => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(entry, 'values'), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(entry, 'sensitive_values'));
        }
        for (const child of (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(next, 'child_modules')))
            open.push(child);
    }
}
function insideJson(secrets) {
    const inside = new Set();
    for (const secret of secrets) {
        const json = parsed(secret);
        if (json === undefined || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(json).some((key) => key.toLowerCase() === 'statement'))
            continue;
        const texts = new Set();
        addAll(texts, json);
        if (![...texts].some((text) => secrets.has(text)))
            for (const text of texts)
                inside.add(text);
    }
    for (const secret of secrets)
        inside.delete(secret);
    return inside;
}
function parsed(text) {
    if (!/^\s{0,1000}[{[]/.test(text))
        return undefined;
    try {
        const value = JSON.parse(text);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value : { items: value };
    }
    catch {
        return undefined;
    }
}
function addVariables(secrets, plan, root) {
    for (const [name, variable] of (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(root.variables)) {
        if (!(0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(variable, 'sensitive')))
            continue;
        addAll(secrets, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(plan.variables, name, 'value'));
        addAll(secrets, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(variable, 'default'));
    }
    const open = [root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const { module, expressions } of next.calls.values()) {
            open.push(module);
            for (const [name, variable] of (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(module.variables)) {
                if (!(0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(variable, 'sensitive')))
                    continue;
                addAll(secrets, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(expressions, name, 'constant_value'));
                addAll(secrets, (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(variable, 'default'));
            }
        }
    }
}
function addMarked(secrets, value, mark) {
    if (!(0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isSetBelow */ .Wu)(mark))
        return;
    const open = [[value(), mark]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [each, marked] = next;
        if ((0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(marked))
            addAll(secrets, each);
        else if (Array.isArray(marked))
            for (const index of marked.keys())
                open.push([(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(each)[index], marked[index]]);
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(marked))
            for (const key of Object.keys(marked))
                open.push([(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(each, key), (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .markAt */ .Hf)(marked, key)]);
    }
}
function addAll(secrets, value) {
    const open = [value];
    while (open.length > 0) {
        const each = open.pop();
        if (typeof each === 'object' && each !== null)
            for (const below of Object.values(each))
                open.push(below);
        else if (typeof each === 'string' || typeof each === 'number')
            add(secrets, String(each));
    }
}
function add(secrets, text) {
    if (!(0,_plain_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainWord */ .F7)(text))
        secrets.add(text);
}


/***/ }),

/***/ 9322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readSteps),
/* harmony export */   j: () => (/* binding */ readStep)
/* harmony export */ });
function readStep(text, offset) {
    if (text[offset] === '[') {
        const end = endOfKey(text, offset);
        return end === undefined ? undefined : { kind: 'key', text: text.slice(offset, end), end };
    }
    if (offset > 0 && text[offset] !== '.')
        return undefined;
    const start = offset > 0 ? offset + 1 : 0;
    let end = start;
    while (end < text.length && text[end] !== '.' && text[end] !== '[')
        end += 1;
    return end === start ? undefined : { kind: 'name', text: text.slice(start, end), end };
}
function endOfKey(text, open) {
    let at = open + 1;
    if (text[at] !== '"') {
        const close = text.indexOf(']', at);
        return close < 0 ? undefined : close + 1;
    }
    at += 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return text[at + 1] === ']' && text[at] === '"' ? at + 2 : undefined;
}
const LONGEST = 2000;
function readSteps(reference) {
    const steps = [];
    if (reference.length > LONGEST)
        return steps;
    for (let offset = 0; offset < reference.length && steps.length < 8;) {
        const step = readStep(reference, offset);
        if (step === undefined)
            return [];
        steps.push(step);
        offset = step.end;
    }
    return steps;
}


/***/ })

};
;
"use strict";
exports.id = 665;
exports.ids = [665];
exports.modules = {

/***/ 4665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlanDocument: () => (/* binding */ readPlanDocument)
});

// EXTERNAL MODULE: ./lib/input/terraform/json.js
var terraform_json = __webpack_require__(1504);
;// CONCATENATED MODULE: ./lib/input/terraform/account.js

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
    const groups = groupProviders((0,terraform_json/* member */.Dc)(plan.configuration, 'provider_config'));
    const single = new Set(groups.values()).size <= 1;
    const groupOf = ({ type, config }) => {
        if (!type.startsWith('aws_'))
            return undefined;
        return single ? '' : groups.get(config?.providerKey ?? '');
    };
    const evidence = new Map();
    const about = (group) => {
        const known = evidence.get(group) ?? { accounts: new Set(), partitions: new Set(), regions: new Set() };
        evidence.set(group, known);
        return known;
    };
    for (const [key, group] of groups) {
        addProvider(about(single ? '' : group), (0,terraform_json/* memberAt */.mz)(plan.configuration, 'provider_config', key), plan.variables);
    }
    for (const instance of instances.byAddress.values()) {
        const group = groupOf(instance);
        if (group !== undefined)
            addInstance(about(group), instance);
    }
    const targets = new Map([...evidence].map(([group, each]) => [group, targetOf(each)]));
    return (instance) => {
        const group = groupOf(instance);
        const target = group === undefined ? undefined : targets.get(group);
        if (target === undefined)
            return {};
        const own = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(instance.values, 'region'));
        if (own === undefined || own === target.region)
            return target;
        const { region: _, ...rest } = target;
        return rest;
    };
}
function groupProviders(providers) {
    const aws = (0,terraform_json/* members */.ol)(providers).filter(([, provider]) => isAws(provider));
    return new Map(aws.map(([key, one]) => [key, (0,terraform_json/* members */.ol)((0,terraform_json/* member */.Dc)(one, 'expressions')).length === 0 ? '' : key]));
}
function isAws(provider) {
    const fullName = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(provider, 'full_name'));
    return fullName === undefined ? (0,terraform_json/* member */.Dc)(provider, 'name') === 'aws' : fullName.endsWith('/hashicorp/aws');
}
function addProvider(to, provider, variables) {
    const expressions = (0,terraform_json/* member */.Dc)(provider, 'expressions');
    const allowed = (0,terraform_json/* items */.ld)((0,terraform_json/* memberAt */.mz)(expressions, 'allowed_account_ids', 'constant_value'));
    if (allowed.length === 1)
        addAccount(to, (0,terraform_json/* asString */.oJ)(allowed[0]));
    const region = (0,terraform_json/* memberAt */.mz)(expressions, 'region', 'constant_value') ??
        rootVariable((0,terraform_json/* member */.Dc)(expressions, 'region'), provider, variables);
    addRegion(to, (0,terraform_json/* asString */.oJ)(region));
}
function rootVariable(expression, provider, variables) {
    const references = (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(expression, 'references'));
    const [only] = references;
    if (references.length !== 1 || typeof only !== 'string' || !only.startsWith('var.'))
        return undefined;
    if ((0,terraform_json/* member */.Dc)(provider, 'module_address') !== undefined)
        return undefined;
    return (0,terraform_json/* memberAt */.mz)(variables, only.slice('var.'.length), 'value');
}
function addInstance(to, { mode, type, values, config }) {
    if (mode === 'managed') {
        if (type.startsWith('aws_iam_'))
            addArn(to, (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(values, 'arn')));
        return;
    }
    if (type === 'aws_caller_identity') {
        addAccount(to, (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(values, 'account_id')));
        addArn(to, (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(values, 'arn')));
    }
    if (type === 'aws_partition')
        addPartition(to, (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(values, 'partition')));
    if (type === 'aws_region' && config !== undefined && Object.keys(config.expressions).length === 0) {
        addRegion(to, (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(values, 'region') ?? (0,terraform_json/* member */.Dc)(values, 'name')));
    }
}
function addArn(to, arn) {
    const [scheme, partition, , , account] = arn?.split(':', 5) ?? [];
    if (scheme !== 'arn')
        return;
    addPartition(to, partition);
    addAccount(to, account);
}
function addAccount(to, account) {
    if (account !== undefined && ACCOUNT.test(account))
        to.accounts.add(account);
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
function targetOf({ accounts, partitions, regions }) {
    const [account] = accounts;
    const [partition] = partitions;
    const [region] = regions;
    return {
        ...(account !== undefined && accounts.size === 1 ? { account } : {}),
        ...(partition !== undefined && partitions.size === 1 ? { partition } : {}),
        ...(region !== undefined && regions.size === 1 ? { region } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/input/terraform/complaints.js

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
            add(`\`${where}\` should be ${wanted}, but is ${(0,terraform_json/* nameOfKind */.lI)(value)}`);
    };
    return {
        add,
        object(value, where) {
            if ((0,terraform_json/* isObject */.Gv)(value))
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

;// CONCATENATED MODULE: ./lib/input/terraform/config.js

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
    for (const [name, call] of (0,terraform_json/* members */.ol)(complaints.object((0,terraform_json/* member */.Dc)(body, 'module_calls'), `${where}.module_calls`))) {
        if (level >= MODULE_LEVELS) {
            complaints.add(`modules are nested more than ${MODULE_LEVELS} levels deep in \`configuration\``);
            break;
        }
        const path = `${where}.module_calls.${name}`;
        if (complaints.object(call, path) === undefined)
            continue;
        calls.set(name, {
            expressions: complaints.object((0,terraform_json/* member */.Dc)(call, 'expressions'), `${path}.expressions`) ?? {},
            module: readModule((0,terraform_json/* member */.Dc)(call, 'module'), `${path}.module`, level + 1, complaints),
        });
    }
    return {
        resources: readResources((0,terraform_json/* member */.Dc)(body, 'resources'), `${where}.resources`, complaints),
        calls,
        outputs: complaints.object((0,terraform_json/* member */.Dc)(body, 'outputs'), `${where}.outputs`) ?? {},
        variables: complaints.object((0,terraform_json/* member */.Dc)(body, 'variables'), `${where}.variables`) ?? {},
    };
}
function readResources(json, where, complaints) {
    const resources = new Map();
    for (const [index, resource] of complaints.list(json, where).entries()) {
        const type = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(resource, 'type'));
        const name = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(resource, 'name'));
        const expressions = (0,terraform_json/* member */.Dc)(resource, 'expressions') ?? {};
        if (type === undefined || name === undefined || !(0,terraform_json/* isObject */.Gv)(expressions)) {
            complaints.add(`\`${where}[${index}]\` is not a resource: it needs \`type\`, \`name\` and \`expressions\``);
            continue;
        }
        const mode = (0,terraform_json/* member */.Dc)(resource, 'mode') === 'data' ? 'data' : 'managed';
        resources.set(localName(mode, type, name), {
            expressions,
            providerKey: (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(resource, 'provider_config_key')),
        });
    }
    return resources;
}

;// CONCATENATED MODULE: ./lib/input/terraform/changes.js

function readChanges(plan, complaints) {
    const changes = new Map();
    const deferred = complaints
        .list(plan.deferredChanges, 'deferred_changes')
        .map((each) => (0,terraform_json/* member */.Dc)(each, 'resource_change'));
    for (const entry of [...complaints.list(plan.resourceChanges, 'resource_changes'), ...deferred]) {
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
        else
            changes.set(address, { entry, change, gone: isGone(change, address, complaints) });
    }
    return changes;
}
function isGone(change, address, complaints) {
    const actions = (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(change, 'actions'));
    if (actions.length === 0)
        complaints.add(`\`change.actions\` of \`${address}\` should be a list of actions`);
    return actions.length > 0 && actions.every((action) => action === 'delete' || action === 'forget');
}

;// CONCATENATED MODULE: ./lib/input/terraform/instances.js



function collectInstances(plan, modules, complaints) {
    const changes = readChanges(plan, complaints);
    if ((0,terraform_json/* memberAt */.mz)(plan.plannedValues, 'root_module') === undefined && plan.resourceChanges === undefined) {
        complaints.add('the plan has neither `planned_values.root_module` nor `resource_changes`, so what it does is not known');
    }
    const byAddress = new Map();
    const byBlock = new Map();
    const add = (entry, module, where) => {
        const change = changes.get((0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'address')) ?? '');
        if (change?.gone)
            return;
        const instance = readInstance(entry, module, change?.change, where, complaints);
        if (instance === undefined)
            return;
        if (byAddress.has(instance.address)) {
            complaints.add(`\`${instance.address}\` comes twice in \`${where}\``);
            return;
        }
        byAddress.set(instance.address, instance);
        const block = module.prefix + localName(instance.mode, instance.type, instance.name);
        const others = byBlock.get(block);
        if (others === undefined)
            byBlock.set(block, [instance]);
        else
            others.push(instance);
    };
    for (const [entry, module] of walk(plan.plannedValues, 'planned_values', modules, complaints)) {
        add(entry, module, 'planned_values');
    }
    addLeftOut(changes, byAddress, modules, complaints, add);
    const prior = complaints.object(plan.priorState, 'prior_state');
    for (const [entry, module] of walk((0,terraform_json/* member */.Dc)(prior, 'values'), 'prior_state.values', modules, complaints)) {
        if ((0,terraform_json/* member */.Dc)(entry, 'mode') !== 'data' || !isConfigured(entry, module, modules.root))
            continue;
        if (!byAddress.has((0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'address')) ?? ''))
            add(entry, module, 'prior_state');
    }
    return { byAddress, byBlock };
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
    const name = localName('data', (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'type')) ?? '', (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'name')) ?? '');
    return module.config?.resources.has(name) ?? false;
}
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
                const reason = `it should lie below \`${module.address || 'the root'}\`, at most ${MODULE_LEVELS} levels deep`;
                complaints.add(`a child module ${shown} in \`${where}\` cannot be read: ${reason}`);
            }
            else
                open.push({ json: childJson, module: child });
        }
    }
}
function readInstance(entry, module, change, where, complaints) {
    const [address, type, name] = ['address', 'type', 'name'].map((key) => (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, key)));
    const mode = (0,terraform_json/* member */.Dc)(entry, 'mode');
    if (address === undefined || type === undefined || name === undefined) {
        complaints.add(`a resource in \`${where}\` cannot be read: it needs \`address\`, \`type\` and \`name\``);
        return undefined;
    }
    if (mode !== 'managed' && mode !== 'data') {
        complaints.add(`the \`mode\` of \`${address}\` should be \`managed\` or \`data\``);
        return undefined;
    }
    const index = (0,terraform_json/* member */.Dc)(entry, 'index');
    const block = module.prefix + localName(mode, type, name);
    const key = address.startsWith(block) ? address.slice(block.length) : undefined;
    return {
        address,
        module,
        mode,
        type,
        name,
        index: typeof index === 'string' || typeof index === 'number' ? index : undefined,
        key: key === undefined || key === '' || key.startsWith('[') ? key : undefined,
        config: module.config?.resources.get(localName(mode, type, name)),
        ...readValues(entry, address, change, complaints),
    };
}
function readValues(entry, address, change, complaints) {
    const after = (0,terraform_json/* member */.Dc)(change, 'after');
    const unknown = (0,terraform_json/* member */.Dc)(change, 'after_unknown');
    if ((0,terraform_json/* isObject */.Gv)(after) || (0,terraform_json/* isObject */.Gv)(unknown)) {
        if (!(0,terraform_json/* isObject */.Gv)(after) && after !== null && after !== undefined) {
            complaints.add(`\`change.after\` of \`${address}\` is not an object`);
        }
        return { values: (0,terraform_json/* isObject */.Gv)(after) ? after : {}, unknown, sensitive: (0,terraform_json/* member */.Dc)(change, 'after_sensitive') };
    }
    const values = (0,terraform_json/* member */.Dc)(entry, 'values');
    if ((0,terraform_json/* isObject */.Gv)(values))
        return { values, unknown: undefined, sensitive: (0,terraform_json/* member */.Dc)(entry, 'sensitive_values') };
    if (unknown !== true)
        complaints.add(`the plan has no values for \`${address}\``);
    return { values: {}, unknown: true, sensitive: undefined };
}

;// CONCATENATED MODULE: ./lib/input/terraform/traversal.js
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

;// CONCATENATED MODULE: ./lib/input/terraform/modules.js


function createModules(config) {
    const root = { address: '', prefix: '', parent: null, call: '', key: '', level: 0, config };
    const byAddress = new Map([['', root]]);
    function child(parent, address) {
        const word = readStep(address, parent.address.length);
        const name = word?.text === 'module' ? readStep(address, word.end) : undefined;
        if (name?.kind !== 'name' || parent.level >= MODULE_LEVELS)
            return undefined;
        const next = readStep(address, name.end);
        const key = next?.kind === 'key' ? next : undefined;
        const own = address.slice(0, key?.end ?? name.end);
        const found = byAddress.get(own);
        if (found !== undefined)
            return found;
        const made = {
            address: own,
            prefix: `${own}.`,
            parent,
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
    const path = [];
    for (let at = module; at?.parent; at = at.parent)
        path.push(at.call);
    return path.reverse();
}

// EXTERNAL MODULE: ./lib/input/terraform/plan-members.js
var plan_members = __webpack_require__(8487);
;// CONCATENATED MODULE: ./lib/input/terraform/references.js


const HOPS = 50;
const OWN_KEYS = new Set(['each.key', 'count.index']);
const NO_RESOURCE = new Set([
    ...['var', 'module', 'local', 'each', 'count', 'path', 'terraform', 'self', 'ephemeral', 'provider'],
]);
const SEVERAL = 5;
function distinctReferences(expression) {
    const distinct = new Set();
    let last = '';
    for (const reference of (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(expression, 'references'))) {
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
        return common(references.map((reference) => ofResource(reference, readSteps(reference), scope)));
    }
    function tieOf(reference, scope, hops = 0) {
        const steps = readSteps(reference);
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
        const input = (0,terraform_json/* member */.Dc)(module.parent.config?.calls.get(module.call)?.expressions, name.text);
        return within(tie(input, { module: module.parent, key: module.key }, hops + 1), reference.slice(name.end));
    }
    function throughOutput(reference, steps, { module }, hops) {
        const output = steps[2]?.kind === 'key' ? steps[3] : steps[2];
        if (output?.kind !== 'name')
            return undefined;
        const address = module.prefix + reference.slice(0, output.end - output.text.length - 1);
        const called = modules.below(module, address);
        const expression = (0,terraform_json/* memberAt */.mz)(called?.config?.outputs, output.text, 'expression');
        if (called === undefined)
            return undefined;
        return within(tie(expression, { module: called, key: undefined }, hops + 1), reference.slice(output.end));
    }
    function ofResource(reference, steps, { module }) {
        const head = steps[0]?.text ?? '';
        const local = steps[head === 'data' ? 2 : 1];
        if (local === undefined || NO_RESOURCE.has(head))
            return undefined;
        const block = instances.byBlock.get(module.prefix + reference.slice(0, local.end)) ?? [];
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
    const has = (0,terraform_json/* member */.Dc)(tie.instance.values, name) !== undefined || (0,terraform_json/* member */.Dc)(tie.instance.unknown, name) !== undefined;
    return { ...tie, attribute: tie.attribute === '' && has ? name : tie.attribute, direct: false };
}

;// CONCATENATED MODULE: ./lib/input/terraform/marks.js

function markAt(mark, step) {
    if (isSet(mark))
        return true;
    if (typeof step === 'number')
        return Array.isArray(mark) ? mark[step] : undefined;
    return (0,terraform_json/* member */.Dc)(mark, step);
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
        else if ((0,terraform_json/* isObject */.Gv)(next))
            for (const key of Object.keys(next))
                open.push(next[key]);
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/input/terraform/secrets.js


const SHORTEST = 4;
const PLAIN = new Set([
    ...['true', 'false', 'null', 'none', 'default', 'Allow', 'Deny', 'Effect', 'Action', 'NotAction', 'Resource'],
    ...['NotResource', 'Principal', 'NotPrincipal', 'Service', 'Federated', 'Condition', 'Statement', 'Version'],
    ...['2012-10-17', '2008-10-17', 'aws-cn', 'aws-us-gov', 'StringEquals', 'StringLike', 'ArnLike', 'ArnEquals'],
    ...['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML', 'sts:TagSession', 'iam:PassRole'],
    ...['iam:PassedToService', 'sts:ExternalId', 'aws:SourceArn', 'aws:SourceAccount'],
]);
const PLAIN_FORMS = /^([a-z]{2}(-[a-z]+)+-\d|[a-z0-9-]+(\.[a-z0-9-]+)?\.amazonaws\.com(\.cn)?)$/;
function collectSecrets(plan, config, instances) {
    const secrets = new Set();
    addVariables(secrets, plan, config);
    for (const [, output] of (0,terraform_json/* members */.ol)((0,terraform_json/* member */.Dc)(plan.plannedValues, 'outputs'))) {
        if (isSet((0,terraform_json/* member */.Dc)(output, 'sensitive')))
            addAll(secrets, (0,terraform_json/* member */.Dc)(output, 'value'));
    }
    for (const { values, sensitive } of instances)
        addMarked(secrets, values, sensitive);
    for (const entry of (0,terraform_json/* items */.ld)(plan.resourceChanges)) {
        const change = (0,terraform_json/* member */.Dc)(entry, 'change');
        addMarked(secrets, (0,terraform_json/* member */.Dc)(change, 'before'), (0,terraform_json/* member */.Dc)(change, 'before_sensitive'));
        addMarked(secrets, (0,terraform_json/* member */.Dc)(change, 'after'), (0,terraform_json/* member */.Dc)(change, 'after_sensitive'));
    }
    return [...secrets];
}
function addVariables(secrets, plan, root) {
    for (const [name, variable] of (0,terraform_json/* members */.ol)(root.variables)) {
        if (!isSet((0,terraform_json/* member */.Dc)(variable, 'sensitive')))
            continue;
        addAll(secrets, (0,terraform_json/* memberAt */.mz)(plan.variables, name, 'value'));
        addAll(secrets, (0,terraform_json/* member */.Dc)(variable, 'default'));
    }
    const open = [root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const { module, expressions } of next.calls.values()) {
            open.push(module);
            for (const [name, variable] of (0,terraform_json/* members */.ol)(module.variables)) {
                if (!isSet((0,terraform_json/* member */.Dc)(variable, 'sensitive')))
                    continue;
                addAll(secrets, (0,terraform_json/* memberAt */.mz)(expressions, name, 'constant_value'));
                addAll(secrets, (0,terraform_json/* member */.Dc)(variable, 'default'));
            }
        }
    }
}
function addMarked(secrets, value, mark) {
    const open = [[value, mark]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [each, marked] = next;
        if (isSet(marked))
            addAll(secrets, each);
        else if (Array.isArray(marked))
            for (const index of marked.keys())
                open.push([(0,terraform_json/* items */.ld)(each)[index], marked[index]]);
        else if ((0,terraform_json/* isObject */.Gv)(marked))
            for (const key of Object.keys(marked))
                open.push([(0,terraform_json/* member */.Dc)(each, key), markAt(marked, key)]);
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
    if (text.length >= SHORTEST && !PLAIN.has(text) && !PLAIN_FORMS.test(text))
        secrets.add(text);
}

// EXTERNAL MODULE: ./lib/input/place.js
var place = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/input/value.js
var input_value = __webpack_require__(5770);
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
        return written((0,terraform_json/* member */.Dc)(origin.body, key), [...origin.at, key], isOrdered(type, key));
    if (origin.of !== 'either')
        return LOST;
    const found = origin.bodies.map((body) => written((0,terraform_json/* member */.Dc)(body, key), [key], false));
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
    const references = origin.of === 'expression' ? (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(origin.expression, 'references')) : [];
    return references.map((each) => (typeof each === 'string' ? each : '')).join('\n');
}
function isOrdered(type, key) {
    return ORDERED.get(type)?.has(key) ?? false;
}
function written(value, at, ordered) {
    if (value === undefined)
        return { of: 'unset' };
    if (Array.isArray(value))
        return { of: 'blocks', blocks: value.filter(terraform_json/* isObject */.Gv), at, ordered };
    if (!(0,terraform_json/* isObject */.Gv)(value))
        return LOST;
    if ((0,terraform_json/* members */.ol)(value).every(([key]) => key === 'constant_value' || key === 'references')) {
        return { of: 'expression', expression: value, at };
    }
    return { of: 'body', body: value, at: [...at, 0] };
}
function fits(block, item) {
    return (0,terraform_json/* members */.ol)(block).every(([key, expression]) => {
        if ((0,terraform_json/* member */.Dc)(expression, 'references') !== undefined)
            return true;
        return mayBeSame((0,terraform_json/* member */.Dc)(expression, 'constant_value'), (0,terraform_json/* member */.Dc)(item, key));
    });
}
function mayBeSame(constant, value) {
    if (constant === undefined || constant === null || value === undefined || value === null)
        return true;
    if (Array.isArray(constant) || Array.isArray(value)) {
        const wanted = new Set((0,terraform_json/* items */.ld)(value));
        return wanted.has(null) || (0,terraform_json/* items */.ld)(constant).every((each) => typeof each === 'object' || wanted.has(each));
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
    const path = source === null ? [] : callPath(instance.module);
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
function readAttributes(instance, references, source) {
    const scope = { module: instance.module, key: instance.key };
    const written = createWritten(instance, source);
    const noText = source === null ? 'no-source' : 'unsupported';
    function build(value, at) {
        const base = { place: placeAt(at.route), ...(isSet(at.sensitive) ? { sensitive: true } : {}) };
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
        return { ...base, kind: 'map', entries: mapEntries((0,terraform_json/* isObject */.Gv)(value) ? value : {}, at) };
    }
    function listItems(values, at) {
        const marks = Array.isArray(at.unknown) ? at.unknown : [];
        const exact = exactItems(values.length, marks, at.origin);
        return Array.from({ length: Math.max(values.length, marks.length) }, (_, index) => {
            const route = [...at.route, index];
            const tie = exact.get(index);
            if (tie !== undefined)
                return hole(tie, true, route, isSet(markAt(at.sensitive, index)));
            const unknown = marks[index];
            const origin = unknown ? itemOrigin(at.origin, index, values) : LOST;
            return build(values[index], { unknown, sensitive: markAt(at.sensitive, index), origin, route });
        });
    }
    function mapEntries(values, at) {
        const keys = new Set(Object.keys(values));
        for (const [key, mark] of (0,terraform_json/* members */.ol)(at.unknown))
            if (!keys.has(key) && isSetBelow(mark))
                keys.add(key);
        return [...keys].map((key) => {
            const unknown = (0,terraform_json/* member */.Dc)(at.unknown, key);
            const origin = unknown ? memberOrigin(at.origin, key, instance.type) : LOST;
            const route = [...at.route, key];
            const value = build((0,terraform_json/* member */.Dc)(values, key), { unknown, sensitive: markAt(at.sensitive, key), origin, route });
            return { key, keyPlace: value.place, value: isFilledIn(value, route) ? filledIn(value) : value };
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
        const unknown = ties.filter((tie) => isExact(tie) && (0,terraform_json/* member */.Dc)(tie.instance.unknown, tie.attribute) === true);
        if (unknown.length !== holes.length)
            return new Map();
        return new Map(unknown.map((tie, nth) => [holes[nth] ?? 0, tie]));
    }
    function isDynamic(route) {
        const [name] = route;
        if (source === null || route.length !== 1 || typeof name !== 'string')
            return false;
        return source.sets(callPath(instance.module), instance.mode, instance.type, instance.name, name) === true;
    }
    function isFilledIn(value, route) {
        const [key] = route;
        if (route.length !== 1 || typeof key !== 'string' || body.of !== 'body')
            return false;
        const isText = value.kind === 'text' || (value.kind === 'list' && value.items.every(({ kind }) => kind === 'text'));
        return isText && memberOrigin(body, key, instance.type).of === 'unset';
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
        ...(isSet(sensitive) ? { sensitive: true } : {}),
        ...(isSet(unknown) ? { open } : {}),
    };
}
function isUnknown(value, mark) {
    if (typeof mark !== 'object' || mark === null)
        return isSet(mark);
    const sameShape = Array.isArray(mark) ? Array.isArray(value) : (0,terraform_json/* isObject */.Gv)(value);
    return !sameShape && isSetBelow(mark);
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
    if (value.kind === 'list')
        return { ...value, computed: true, items: value.items.map(filledIn) };
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
    const complaints = createComplaints(name);
    const configuration = complaints.object(plan.configuration, 'configuration');
    const config = readConfig(configuration?.root_module, complaints);
    const modules = createModules(config);
    const instances = collectInstances(plan, modules, complaints);
    if (plan.errored === true) {
        complaints.add('planning ended in an error, so the plan is not whole: see what `terraform plan` says, and plan again');
    }
    return {
        name,
        framework: 'terraform',
        resources: toResources(instances, plan, modules, source),
        before: () => resourcesBefore(plan, modules),
        secrets: collectSecrets(plan, config, [...instances.byAddress.values()]),
        notes: notesOn(plan, name),
        problems: complaints.problems(),
    };
}
function resourcesBefore(plan, modules) {
    const state = {
        ...plan,
        plannedValues: (0,terraform_json/* member */.Dc)(plan.priorState, 'values') ?? { root_module: {} },
        resourceChanges: undefined,
        deferredChanges: undefined,
        priorState: undefined,
    };
    return toResources(collectInstances(state, modules, createComplaints('')), state, modules, null);
}
function toResources(instances, plan, modules, source) {
    const references = createReferences(instances, modules);
    const targetOf = createTargets(plan, instances);
    return [...instances.byAddress.values()].map((instance) => {
        let attributes;
        const { address, mode, type } = instance;
        const place = source?.resource(callPath(instance.module), mode, type, instance.name);
        return {
            ...targetOf(instance),
            address,
            mode,
            type,
            get attributes() {
                attributes ??= readAttributes(instance, references, source);
                return attributes;
            },
            when: [],
            place: place ?? { file: null, syntax: 'none', route: [] },
        };
    });
}
function refuse({ formatVersion }) {
    if (formatVersion === undefined)
        return undefined;
    if (typeof formatVersion !== 'string')
        return `\`format_version\` should be a string, but is ${(0,terraform_json/* nameOfKind */.lI)(formatVersion)}`;
    const [major] = formatVersion.split('.', 1);
    if (major !== undefined && FORMATS.has(major))
        return undefined;
    return `this plan has the format version \`${formatVersion.slice(0, 40)}\`; this version of Passgate reads 0.x and 1.x`;
}
function notesOn(plan, document) {
    const notes = [];
    const deferred = (0,terraform_json/* items */.ld)(plan.deferredChanges).length;
    if (deferred > 0)
        notes.push({ document, message: `${deferred} changes are deferred to a later plan` });
    else if (plan.complete === false && plan.errored !== true) {
        notes.push({ document, message: 'the plan is not complete (-target)' });
    }
    return notes;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/input/paths.js
var paths = __webpack_require__(5563);
;// CONCATENATED MODULE: ./lib/input/terraform/declarations.js
function resourceKey(mode, type, name) {
    return `${mode === 'data' ? 'data' : 'resource'}\n${type}\n${name}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/input/read.js
var read = __webpack_require__(7859);
// EXTERNAL MODULE: ./lib/input/lines.js
var lines = __webpack_require__(4824);
;// CONCATENATED MODULE: ./lib/input/hcl/lexer.js
const PUNCTUATION = [
    ...['...', '::', '==', '!=', '<=', '>=', '=>', '&&', '||'],
    ...['{', '}', '[', ']', '(', ')', ',', '.', '=', ':', '?', '!', '<', '>', '+', '-', '*', '/', '%', '~'],
];
const PUNCTUATION_BY_CODE = new Map();
for (const mark of PUNCTUATION) {
    const code = mark.charCodeAt(0);
    PUNCTUATION_BY_CODE.set(code, [...(PUNCTUATION_BY_CODE.get(code) ?? []), mark]);
}
const WORD = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const HEREDOC = /<<-?[\p{ID_Start}_][\p{ID_Continue}-]*\r?\n/uy;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const HASH = 0x23;
const ASTERISK = 0x2a;
const SLASH = 0x2f;
const LESS = 0x3c;
function endOfMatch(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}
function isAsciiWordStart(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}
function isAsciiWordPart(code) {
    return isAsciiWordStart(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
}
function endOfWord(text, at) {
    let end = at;
    if (isAsciiWordStart(text.charCodeAt(at))) {
        do
            end += 1;
        while (isAsciiWordPart(text.charCodeAt(end)));
        if (!(text.charCodeAt(end) >= 0x80))
            return end;
    }
    else if (!(text.charCodeAt(at) >= 0x80))
        return -1;
    return endOfMatch(WORD, text, at);
}
function skipBlank(text, from) {
    let at = from;
    for (;;) {
        const code = text.charCodeAt(at);
        if (code === SPACE || code === TAB)
            at += 1;
        else if (code === HASH || (code === SLASH && text.charCodeAt(at + 1) === SLASH)) {
            const end = text.indexOf('\n', at);
            if (end === -1)
                return text.length;
            at = text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
        }
        else if (code === SLASH && text.charCodeAt(at + 1) === ASTERISK) {
            const end = text.indexOf('*/', at + 2);
            if (end === -1)
                return at;
            at = end + 2;
        }
        else
            return at;
    }
}
function tokenAt(text, from) {
    const start = skipBlank(text, from);
    const code = text.charCodeAt(start);
    if (start >= text.length)
        return { kind: 'end', start, end: start };
    if (code === LINE_FEED)
        return { kind: 'newline', start, end: start + 1 };
    if (code === QUOTE)
        return { kind: 'quote', start, end: start + 1 };
    const word = endOfWord(text, start);
    if (word !== -1)
        return { kind: 'word', start, end: word };
    if (code === CARRIAGE_RETURN && text.charCodeAt(start + 1) === LINE_FEED) {
        return { kind: 'newline', start, end: start + 2 };
    }
    if (code >= 0x30 && code <= 0x39)
        return { kind: 'number', start, end: endOfMatch(NUMBER, text, start) };
    if (code === LESS) {
        const end = endOfMatch(HEREDOC, text, start);
        if (end !== -1)
            return { kind: 'heredoc', start, end };
    }
    if (code === SLASH && text.charCodeAt(start + 1) === ASTERISK)
        return { kind: 'invalid', start, end: text.length };
    const mark = PUNCTUATION_BY_CODE.get(code)?.find((candidate) => text.startsWith(candidate, start));
    if (mark !== undefined)
        return { kind: mark, start, end: start + mark.length };
    return { kind: 'invalid', start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) };
}

;// CONCATENATED MODULE: ./lib/input/hcl/cursor.js


const MAX_DEPTH = 500;
const MAX_ERRORS = 1000;
const MAX_REREAD = 4;
class Failure extends Error {
    span;
    unclosed;
    constructor(message, span, unclosed = false) {
        super(message);
        this.span = span;
        this.unclosed = unclosed;
    }
}
class GiveUp extends Error {
}
class cursor_Cursor {
    text;
    position;
    errors = [];
    token;
    previousEnd = 0;
    newlines = true;
    depth = 0;
    deepest = 0;
    heredocEnd = 0;
    trustIndentation = false;
    reached = 0;
    reread = 0;
    constructor(text) {
        this.text = text;
        this.position = (0,lines/* locator */.f)(text);
        this.token = tokenAt(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
    }
    advance() {
        this.seek(this.token.end);
    }
    seek(offset) {
        this.previousEnd = offset;
        this.token = tokenAt(this.text, offset);
        if (this.newlines)
            return;
        while (this.token.kind === 'newline')
            this.token = tokenAt(this.text, this.token.end);
    }
    rewind(offset) {
        this.reread += Math.max(Math.max(this.reached, this.token.end) - offset, 0);
        this.reached = 0;
        if (this.reread > MAX_REREAD * this.text.length) {
            this.report('this text has too many errors, the rest of it is not read', this.span(offset, offset));
            throw new GiveUp();
        }
        this.seek(offset);
    }
    is(kind) {
        return this.token.kind === kind;
    }
    isWord(word) {
        return this.token.kind === 'word' && this.tokenText() === word;
    }
    tokenText() {
        return this.text.slice(this.token.start, this.token.end);
    }
    name(what) {
        if (!this.is('word'))
            this.fail(`expected ${what}, found ${this.found()}`);
        const name = { name: this.tokenText(), span: this.tokenSpan() };
        this.advance();
        return name;
    }
    expect(kind, where) {
        if (!this.is(kind))
            this.fail(`expected \`${kind}\` ${where}, found ${this.found()}`);
        this.advance();
    }
    open() {
        const opening = { start: this.token.start, newlines: this.newlines };
        this.newlines = false;
        this.advance();
        return opening;
    }
    close(kind, opening, where) {
        if (!this.is(kind))
            this.fail(`expected \`${kind}\` ${where}, found ${this.found()}`);
        this.newlines = opening.newlines;
        this.advance();
        return this.spanFrom(opening.start);
    }
    span(start, end) {
        return { start: this.position(start), end: this.position(end) };
    }
    nextLine(offset) {
        const end = this.text.indexOf('\n', offset);
        return end === -1 ? this.text.length : end + 1;
    }
    spanFrom(start) {
        return this.span(start, this.previousEnd);
    }
    tokenSpan() {
        return this.span(this.token.start, this.token.end);
    }
    found() {
        if (this.is('end'))
            return 'the end of the text';
        if (this.is('newline'))
            return 'the end of the line';
        const [line = ''] = this.tokenText().split(/\r?\n/, 1);
        return `\`${line.length > 40 ? `${line.slice(0, 40)}…` : line}\``;
    }
    enter() {
        this.depth += 1;
        this.deepest = Math.max(this.deepest, this.depth);
        if (this.deepest > MAX_DEPTH)
            this.fail(`this is nested deeper than ${MAX_DEPTH} levels`);
    }
    leave() {
        this.depth -= 1;
    }
    wrap() {
        this.deepest += 1;
        if (this.deepest > MAX_DEPTH)
            this.fail(`this is nested deeper than ${MAX_DEPTH} levels`);
    }
    report(message, span) {
        if (this.errors.length >= MAX_ERRORS)
            throw new GiveUp();
        this.errors.push({ message, span });
    }
    fail(message, span = this.tokenSpan()) {
        throw new Failure(message, span);
    }
}

;// CONCATENATED MODULE: ./lib/input/hcl/template-pieces.js

const SPACES_FIRST = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const template_pieces_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function leadingSpaces(text) {
    return SPACES_FIRST.exec(text)?.[0].length ?? 0;
}
function trailingSpaces(text) {
    let count = 0;
    while (count < text.length && template_pieces_SPACE.test(text.charAt(text.length - 1 - count)))
        count += 1;
    return count;
}
function cut(cursor, text, first, last) {
    const rest = text.text.slice(first, text.text.length - last);
    if (!text.verbatim)
        return { ...text, text: rest };
    const span = cursor.span(text.span.start.offset + first, text.span.end.offset - last);
    return { ...text, text: rest, span };
}
function stripEnd(cursor, run) {
    for (let last = run.texts.pop(); last !== undefined; last = run.texts.pop()) {
        const spaces = trailingSpaces(last.text);
        if (spaces < last.text.length) {
            run.texts.push(spaces === 0 ? last : cut(cursor, last, 0, spaces));
            return;
        }
    }
}
function stripStart(cursor, run) {
    const kept = run.texts.findIndex((text) => leadingSpaces(text.text) < text.text.length);
    run.texts.splice(0, kept === -1 ? run.texts.length : kept);
    const first = run.texts[0];
    if (first === undefined)
        return;
    const spaces = leadingSpaces(first.text);
    if (spaces > 0)
        run.texts[0] = cut(cursor, first, spaces, 0);
}
function stripSpaces(cursor, pieces) {
    pieces.forEach((piece, index) => {
        if (piece.kind === 'run')
            return;
        const before = pieces[index - 1];
        const after = pieces[index + 1];
        if (piece.stripBefore && before?.kind === 'run')
            stripEnd(cursor, before);
        if (piece.stripAfter && after?.kind === 'run')
            stripStart(cursor, after);
    });
}
function removeIndentation(cursor, pieces) {
    const starts = [];
    let indentation = Number.POSITIVE_INFINITY;
    let lineStart = true;
    for (const piece of pieces) {
        if (piece.kind !== 'run') {
            if (lineStart)
                indentation = 0;
            lineStart = false;
            continue;
        }
        const first = piece.texts[0]?.text ?? '';
        const spaces = leadingSpaces(first);
        const lineEnd = piece.texts.at(-1)?.text.endsWith('\n') ?? false;
        const blank = piece.texts.length === 1 && spaces === first.length && lineEnd;
        if (lineStart && !blank) {
            indentation = Math.min(indentation, spaces);
            starts.push(piece);
        }
        lineStart = lineEnd;
    }
    if (indentation === 0)
        return;
    for (const { texts } of starts) {
        const first = texts[0];
        if (first === undefined)
            continue;
        const rest = cut(cursor, first, indentation, 0);
        texts.splice(0, 1, ...(rest.text === '' ? [] : [rest]));
    }
}
function assemble(cursor, pieces) {
    const root = { parts: [] };
    const stack = [root];
    for (const piece of pieces) {
        const frame = stack.at(-1) ?? root;
        const into = frame.otherwise ?? frame.parts;
        if (piece.kind === 'run') {
            for (const text of piece.texts)
                into.push(text);
        }
        else if (piece.kind === 'interpolation') {
            into.push({ kind: 'interpolation', expression: piece.expression, span: piece.span });
        }
        else if (piece.kind === 'if' || piece.kind === 'for') {
            stack.push({ directive: piece, parts: [] });
            cursor.deepest = Math.max(cursor.deepest, cursor.depth + stack.length);
            if (cursor.deepest > MAX_DEPTH)
                cursor.fail(`this is nested deeper than ${MAX_DEPTH} levels`, piece.span);
        }
        else if (piece.kind === 'else') {
            if (frame.directive?.kind !== 'if' || frame.otherwise !== undefined) {
                cursor.fail('`else` without an `if` before it', piece.span);
            }
            frame.otherwise = [];
        }
        else {
            stack.pop();
            const parent = stack.at(-1);
            const part = directive(frame, piece);
            if (parent === undefined || part === undefined) {
                cursor.fail(`\`${piece.kind}\` without \`${piece.kind.slice('end'.length)}\` before it`, piece.span);
            }
            (parent.otherwise ?? parent.parts).push(part);
        }
    }
    const open = stack.at(-1)?.directive;
    if (open !== undefined)
        cursor.fail(`expected \`%{ end${open.kind} }\` to close this`, open.span);
    return root.parts;
}
function directive(frame, end) {
    const { directive: start, parts, otherwise = [] } = frame;
    if (start === undefined || end.kind !== `end${start.kind}`)
        return undefined;
    const span = { start: start.span.start, end: end.span.end };
    if (start.kind === 'if')
        return { kind: 'template-if', condition: start.condition, parts, otherwise, span };
    const { key, value, collection } = start;
    return { kind: 'template-for', ...(key ? { key } : {}), value, collection, parts, span };
}

;// CONCATENATED MODULE: ./lib/input/hcl/template.js



const ESCAPES = new Map([
    ...[['n', '\n'], ['r', '\r'], ['t', '\t']],
    ...[['"', '"'], ['\\', '\\']],
]);
const UNICODE_ESCAPE = /u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y;
function parseQuoted(cursor) {
    const { text } = cursor;
    const { start, end: from } = cursor.token;
    const reader = new PieceReader(cursor, from);
    for (;;) {
        const character = text.charAt(reader.at);
        if (character === '"')
            break;
        if (character === '' || character === '\n') {
            cursor.fail('this string is not closed on its line', cursor.span(start, reader.at));
        }
        if (character === '\\')
            reader.escape(backslashEscape(cursor, reader.at));
        else
            reader.step(character);
    }
    const pieces = reader.finish();
    const span = cursor.span(start, reader.at + 1);
    stripSpaces(cursor, pieces);
    const parts = assemble(cursor, pieces);
    cursor.seek(reader.at + 1);
    return { kind: 'template', form: 'quoted', parts, span };
}
function parseHeredoc(cursor) {
    const { text } = cursor;
    const { start, end: from } = cursor.token;
    const indented = text.charAt(start + 2) === '-';
    const markStart = start + (indented ? 3 : 2);
    const mark = text.slice(markStart, endOfWord(text, markStart));
    const reader = new PieceReader(cursor, from);
    let end;
    while (end === undefined) {
        const atLineStart = text.charAt(reader.at - 1) === '\n' && reader.runIsEmpty();
        end = atLineStart ? endOfMark(text, reader.at, mark) : undefined;
        if (end !== undefined)
            break;
        if (reader.at >= text.length) {
            cursor.reached = text.length;
            cursor.fail(`this heredoc is not closed: expected \`${mark}\` alone on a line`, cursor.span(start, from));
        }
        readLine(reader, text);
    }
    if (end === text.length)
        cursor.report(`expected a line end after \`${mark}\``, cursor.span(end, end));
    const pieces = reader.finish();
    stripSpaces(cursor, pieces);
    if (indented)
        removeIndentation(cursor, pieces);
    const parts = assemble(cursor, pieces);
    cursor.heredocEnd = end;
    cursor.seek(end);
    const form = indented ? 'indented-heredoc' : 'heredoc';
    return { kind: 'template', form, parts, span: cursor.span(start, end) };
}
function parseBare(cursor) {
    const { text } = cursor;
    const reader = new PieceReader(cursor, 0);
    while (reader.at < text.length)
        readLine(reader, text);
    const pieces = reader.finish();
    stripSpaces(cursor, pieces);
    const parts = assemble(cursor, pieces);
    return { kind: 'template', form: 'bare', parts, span: cursor.span(0, text.length) };
}
function readLine(reader, text) {
    while (reader.at < text.length) {
        const character = text.charAt(reader.at);
        reader.step(character);
        if (character === '\n') {
            reader.endRun();
            return;
        }
    }
}
function endOfMark(text, at, mark) {
    const lineFeed = text.indexOf('\n', at);
    const line = text.slice(at, lineFeed === -1 ? text.length : lineFeed);
    if (line.trim() !== mark)
        return undefined;
    return at + line.indexOf(mark) + mark.length;
}
function backslashEscape(cursor, at) {
    const letter = cursor.text.charAt(at + 1);
    const simple = ESCAPES.get(letter);
    if (simple !== undefined)
        return { end: at + 2, text: simple };
    UNICODE_ESCAPE.lastIndex = at + 1;
    const match = UNICODE_ESCAPE.exec(cursor.text);
    const code = Number.parseInt(match?.[1] ?? match?.[2] ?? '', 16);
    if (match !== null && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)) {
        return { end: at + 1 + match[0].length, text: String.fromCodePoint(code) };
    }
    if (letter === '' || letter === '\n' || letter === '\r')
        cursor.fail('this string is not closed on its line', cursor.span(at, at + 1));
    const end = at + 1 + (letter >= '\ud800' && letter <= '\udbff' ? 2 : 1);
    cursor.report(`\`\\${letter}\` is no escape sequence, use \`\\\\\` for a backslash`, cursor.span(at, end));
    return { end, text: cursor.text.slice(at + 1, end) };
}
class PieceReader {
    at;
    cursor;
    pieces = [];
    texts = [];
    from;
    constructor(cursor, at) {
        this.cursor = cursor;
        this.at = at;
        this.from = at;
    }
    step(character) {
        if (character !== '$' && character !== '%') {
            this.at += 1;
            return;
        }
        const { text } = this.cursor;
        let end = this.at;
        while (text.charAt(end) === character)
            end += 1;
        if (text.charAt(end) !== '{')
            this.at = end;
        else if (end - this.at === 1)
            this.sequence();
        else {
            this.at = end - 2;
            this.escape({ end: end + 1, text: `${character}{` });
        }
    }
    escape({ end, text }) {
        this.flush();
        this.texts.push({ kind: 'text', text, verbatim: false, span: this.cursor.span(this.at, end) });
        this.at = end;
        this.from = end;
    }
    runIsEmpty() {
        return this.texts.length === 0 && this.from === this.at;
    }
    endRun() {
        this.flush();
        if (this.texts.length > 0)
            this.pieces.push({ kind: 'run', texts: this.texts });
        this.texts = [];
    }
    finish() {
        this.endRun();
        return this.pieces;
    }
    flush() {
        if (this.from === this.at)
            return;
        const { text } = this.cursor;
        const span = this.cursor.span(this.from, this.at);
        this.texts.push({ kind: 'text', text: text.slice(this.from, this.at), verbatim: true, span });
        this.from = this.at;
    }
    sequence() {
        this.endRun();
        const { cursor, at } = this;
        const { text, newlines } = cursor;
        const stripBefore = text.charAt(at + 2) === '~';
        cursor.newlines = false;
        cursor.seek(at + (stripBefore ? 3 : 2));
        const content = text.charAt(at) === '$' ? { kind: 'interpolation', expression: expression_parseExpression(cursor) } : parseDirective(cursor);
        const { start } = cursor.token;
        const stripAfter = text.startsWith('~}', start);
        if (!stripAfter && !cursor.is('}')) {
            cursor.fail(`expected \`}\` to close \`${text.charAt(at)}{\`, found ${cursor.found()}`);
        }
        cursor.newlines = newlines;
        this.at = start + (stripAfter ? 2 : 1);
        this.from = this.at;
        this.pieces.push({ ...content, stripBefore, stripAfter, span: cursor.span(at, this.at) });
    }
}
function parseDirective(cursor) {
    const { name, span } = cursor.name('`if`, `else`, `endif`, `for` or `endfor`');
    switch (name) {
        case 'if':
            return { kind: 'if', condition: expression_parseExpression(cursor) };
        case 'for': {
            const { keyName, valueName, collection } = parseForHead(cursor);
            return { kind: 'for', ...(keyName ? { key: keyName } : {}), value: valueName, collection };
        }
        case 'else':
        case 'endif':
        case 'endfor':
            return { kind: name };
        default:
            return cursor.fail(`\`${name}\` is no template directive, expected \`if\`, \`else\`, \`endif\`, \`for\` or \`endfor\``, span);
    }
}

;// CONCATENATED MODULE: ./lib/input/hcl/expression.js

const PRECEDENCE = new Map([
    ...[['||', 1], ['&&', 2], ['==', 3], ['!=', 3]],
    ...[['<', 4], ['<=', 4], ['>', 4], ['>=', 4]],
    ...[['+', 5], ['-', 5], ['*', 6], ['/', 6], ['%', 6]],
]);
function isOperator(kind) {
    return PRECEDENCE.has(kind);
}
function expression_parseExpression(cursor) {
    cursor.enter();
    const condition = parseOperation(cursor, 1);
    let result = condition;
    if (cursor.is('?')) {
        cursor.advance();
        const whenTrue = expression_parseExpression(cursor);
        cursor.expect(':', 'and the value for when the condition is false');
        const whenFalse = expression_parseExpression(cursor);
        const span = { start: condition.span.start, end: whenFalse.span.end };
        result = { kind: 'conditional', condition, whenTrue, whenFalse, span };
    }
    cursor.leave();
    return result;
}
function parseOperation(cursor, least) {
    const outside = cursor.deepest;
    cursor.deepest = cursor.depth;
    let left = parseUnary(cursor);
    for (;;) {
        const operator = cursor.token.kind;
        const precedence = PRECEDENCE.get(operator) ?? 0;
        if (!isOperator(operator) || precedence < least)
            break;
        cursor.wrap();
        cursor.advance();
        const right = parseOperation(cursor, precedence + 1);
        left = { kind: 'binary', operator, left, right, span: { start: left.span.start, end: right.span.end } };
    }
    cursor.deepest = Math.max(outside, cursor.deepest);
    return left;
}
function parseUnary(cursor) {
    const operator = cursor.token.kind;
    if (operator !== '-' && operator !== '!')
        return parseTraversal(cursor);
    cursor.enter();
    const { start } = cursor.token;
    cursor.advance();
    const operand = parseUnary(cursor);
    cursor.leave();
    return { kind: 'unary', operator, operand, span: cursor.spanFrom(start) };
}
function parseTraversal(cursor) {
    const { start } = cursor.token;
    const source = parseTerm(cursor);
    const steps = parseSteps(cursor);
    return steps.length === 0 ? source : { kind: 'traversal', source, steps, span: cursor.spanFrom(start) };
}
function parseSteps(cursor) {
    const steps = [];
    for (;;) {
        if (cursor.is('.'))
            parseDotStep(cursor, steps);
        else if (cursor.is('['))
            steps.push(parseBracketStep(cursor));
        else
            return steps;
    }
}
function parseDotStep(cursor, steps) {
    const { start } = cursor.token;
    cursor.advance();
    if (!cursor.is('*')) {
        parseAttributeStep(cursor, start, steps);
        return;
    }
    cursor.advance();
    const each = [];
    while (cursor.is('.')) {
        const dot = cursor.token.start;
        cursor.advance();
        if (cursor.is('*'))
            cursor.fail('a `.*` within another `.*` is not allowed, use `[*]`');
        parseAttributeStep(cursor, dot, each);
    }
    steps.push({ kind: 'splat', each, span: cursor.spanFrom(start) });
}
function parseAttributeStep(cursor, dot, steps) {
    if (!cursor.is('number')) {
        const { name } = cursor.name('an attribute name after `.`');
        steps.push({ kind: 'attribute', name, span: cursor.spanFrom(dot) });
        return;
    }
    if (cursor.tokenText().includes('.'))
        cursor.fail('`.` twice with a number is not allowed, use `[…]` for the index');
    const key = parseNumber(cursor);
    steps.push({ kind: 'index', key, span: cursor.spanFrom(dot) });
}
function parseBracketStep(cursor) {
    const opening = cursor.open();
    if (cursor.is('*')) {
        cursor.advance();
        cursor.close(']', opening, 'after `[*`');
        cursor.enter();
        const each = parseSteps(cursor);
        cursor.leave();
        return { kind: 'splat', each, span: cursor.spanFrom(opening.start) };
    }
    const key = expression_parseExpression(cursor);
    return { kind: 'index', key, span: cursor.close(']', opening, 'after the index') };
}
function parseTerm(cursor) {
    switch (cursor.token.kind) {
        case 'word':
            return parseWord(cursor);
        case 'number':
            return parseNumber(cursor);
        case 'quote':
            return parseQuoted(cursor);
        case 'heredoc':
            return parseHeredoc(cursor);
        case '(': {
            const opening = cursor.open();
            const inner = expression_parseExpression(cursor);
            return { kind: 'parentheses', inner, span: cursor.close(')', opening, 'after the expression') };
        }
        case '[':
            return parseTuple(cursor);
        case '{':
            return parseObject(cursor);
        default:
            return cursor.fail(`expected an expression, found ${cursor.found()}`);
    }
}
function parseNumber(cursor) {
    const text = cursor.tokenText();
    const span = cursor.tokenSpan();
    cursor.advance();
    return { kind: 'number', value: Number(text), text, span };
}
function parseWord(cursor) {
    const first = cursor.name('a name');
    const { start } = first.span;
    let { name } = first;
    while (cursor.is('::')) {
        cursor.advance();
        name += `::${cursor.name('the name of a function after `::`').name}`;
    }
    const span = cursor.spanFrom(start.offset);
    if (cursor.is('('))
        return parseCall(cursor, { name, span });
    if (name !== first.name)
        cursor.fail(`expected \`(\` after the function \`${name}\`, found ${cursor.found()}`);
    if (name === 'true' || name === 'false')
        return { kind: 'boolean', value: name === 'true', span };
    if (name === 'null')
        return { kind: 'null', span };
    return { kind: 'variable', name, span };
}
function parseCall(cursor, name) {
    const opening = cursor.open();
    const args = [];
    let expand = false;
    while (!cursor.is(')')) {
        args.push(expression_parseExpression(cursor));
        if (cursor.is('...')) {
            cursor.advance();
            expand = true;
            break;
        }
        if (!cursor.is(','))
            break;
        cursor.advance();
    }
    const { end } = cursor.close(')', opening, `after the arguments of \`${name.name}\``);
    return { kind: 'call', name, args, expand, span: { start: name.span.start, end } };
}
function parseTuple(cursor) {
    const opening = cursor.open();
    if (cursor.isWord('for'))
        return parseFor(cursor, opening, 'tuple');
    const items = [];
    while (!cursor.is(']')) {
        items.push(expression_parseExpression(cursor));
        if (!cursor.is(','))
            break;
        cursor.advance();
    }
    return { kind: 'tuple', items, span: cursor.close(']', opening, 'or `,` after an item') };
}
function parseObject(cursor) {
    const opening = cursor.open();
    if (cursor.isWord('for'))
        return parseFor(cursor, opening, 'object');
    cursor.newlines = true;
    const entries = [];
    for (;;) {
        while (cursor.is('newline'))
            cursor.advance();
        if (cursor.is('}'))
            break;
        entries.push(parseEntry(cursor));
        if (!cursor.is(',') && !cursor.is('newline'))
            break;
        cursor.advance();
    }
    return { kind: 'object', entries, span: cursor.close('}', opening, 'or `,` or a new line after an entry') };
}
function parseEntry(cursor) {
    const { start } = cursor.token;
    const key = objectKey(expression_parseExpression(cursor), cursor);
    if (!cursor.is('=') && !cursor.is(':'))
        cursor.fail(`expected \`=\` after the key, found ${cursor.found()}`);
    cursor.advance();
    const value = expression_parseExpression(cursor);
    return { key, value, span: cursor.spanFrom(start) };
}
function objectKey(key, cursor) {
    if (key.kind !== 'variable' && key.kind !== 'boolean' && key.kind !== 'null')
        return key;
    const name = cursor.text.slice(key.span.start.offset, key.span.end.offset);
    return { kind: 'word', name, span: key.span };
}
function parseFor(cursor, opening, result) {
    cursor.advance();
    const head = parseForHead(cursor);
    cursor.expect(':', 'after the collection');
    const first = expression_parseExpression(cursor);
    let value = first;
    if (result === 'object') {
        cursor.expect('=>', 'after the key');
        value = expression_parseExpression(cursor);
    }
    const group = result === 'object' && cursor.is('...');
    if (group)
        cursor.advance();
    const filtered = cursor.isWord('if');
    if (filtered)
        cursor.advance();
    const condition = filtered ? expression_parseExpression(cursor) : undefined;
    const span = cursor.close(result === 'tuple' ? ']' : '}', opening, 'after the `for` expression');
    return {
        ...{ kind: 'for', result, ...head, value, group, span },
        ...(result === 'object' ? { key: first } : {}),
        ...(condition === undefined ? {} : { condition }),
    };
}
function parseForHead(cursor) {
    const first = cursor.name('a variable name after `for`');
    let second;
    if (cursor.is(',')) {
        cursor.advance();
        second = cursor.name('a variable name after `,`');
    }
    if (!cursor.isWord('in'))
        cursor.fail(`expected \`in\` after the variables of \`for\`, found ${cursor.found()}`);
    cursor.advance();
    const collection = expression_parseExpression(cursor);
    return second === undefined ? { valueName: first, collection } : { keyName: first, valueName: second, collection };
}

;// CONCATENATED MODULE: ./lib/input/hcl/recovery.js


function skipIndentation(text, lineStart) {
    let at = lineStart;
    while (text.charAt(at) === ' ' || text.charAt(at) === '\t')
        at += 1;
    return at;
}
function isFirstOnLine(cursor, offset) {
    const { line, column } = cursor.position(offset);
    const lineStart = offset - column + 1;
    return line > 0 && skipIndentation(cursor.text, lineStart) === offset;
}
function attempt(cursor, start, parse) {
    const { depth, newlines, deepest } = cursor;
    try {
        return parse();
    }
    catch (failure) {
        if (!(failure instanceof Failure) || failure.unclosed)
            throw failure;
        cursor.depth = depth;
        cursor.deepest = deepest;
        cursor.newlines = newlines;
        cursor.report(failure.message, failure.span);
        cursor.rewind(nextItem(cursor, start));
        return undefined;
    }
}
function nextItem(cursor, start) {
    const { text } = cursor;
    const { column } = cursor.position(start);
    let line = cursor.nextLine(start);
    if (!isFirstOnLine(cursor, start)) {
        const lastBrace = start + text.slice(start, line).trimEnd().length - 1;
        if (lastBrace > start && text.charAt(lastBrace) === '}')
            return lastBrace;
    }
    if (cursor.heredocEnd > line)
        line = cursor.nextLine(cursor.heredocEnd);
    for (; line < text.length; line = cursor.nextLine(line)) {
        const at = skipIndentation(text, line);
        const indentation = at - line + 1;
        if (indentation <= column && endOfWord(text, at) !== -1)
            return at;
        if (indentation < column && text.charAt(at) === '}')
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/input/hcl/parser.js




const SINGLE = 'a block on one line holds one argument and ends behind it';
function parseHcl(text) {
    const cursor = new cursor_Cursor(text);
    const draft = { attributes: [], blocks: [], names: new Set() };
    finish(cursor, () => parseFile(cursor, draft));
    const { attributes, blocks } = draft;
    return { body: { attributes, blocks, span: cursor.span(0, text.length) }, errors: cursor.errors };
}
function parseHclExpression(text) {
    const cursor = new Cursor(text);
    cursor.newlines = false;
    if (cursor.is('newline'))
        cursor.advance();
    let expression = { kind: 'invalid', span: cursor.span(0, text.length) };
    finish(cursor, () => {
        const read = parseExpression(cursor);
        if (!cursor.is('end'))
            cursor.fail(`expected nothing after the expression, found ${cursor.found()}`);
        expression = read;
    });
    return { expression, errors: cursor.errors };
}
function parseHclTemplate(text) {
    const cursor = new cursor_Cursor(text);
    let template = { kind: 'invalid', span: cursor.span(0, text.length) };
    finish(cursor, () => {
        template = parseBare(cursor);
    });
    return { template, errors: cursor.errors };
}
function finish(cursor, parse) {
    try {
        parse();
    }
    catch (failure) {
        if (failure instanceof Failure)
            cursor.errors.push({ message: failure.message, span: failure.span });
        else if (!(failure instanceof GiveUp))
            throw failure;
    }
}
function parseFile(cursor, draft) {
    for (;;) {
        parseItems(cursor, draft);
        if (cursor.is('end'))
            return;
        cursor.report('this `}` closes nothing', cursor.tokenSpan());
        cursor.advance();
    }
}
function parseItems(cursor, draft, block) {
    for (;;) {
        while (cursor.is('newline'))
            cursor.advance();
        if (cursor.is('end') || cursor.is('}'))
            return;
        const { start } = cursor.token;
        if (block !== undefined && cursor.trustIndentation && isOutside(cursor, block.column))
            return;
        try {
            attempt(cursor, start, () => parseItem(cursor, draft, block));
        }
        catch (failure) {
            if (!(failure instanceof Failure) || block !== undefined)
                throw failure;
            startAgain(cursor, start);
        }
    }
}
function startAgain(cursor, start) {
    cursor.trustIndentation = true;
    cursor.depth = 0;
    cursor.deepest = 0;
    cursor.newlines = true;
    cursor.heredocEnd = 0;
    const kept = cursor.errors.findIndex((error) => error.span.start.offset >= start);
    if (kept !== -1)
        cursor.errors.length = kept;
    cursor.rewind(start);
}
function isOutside(cursor, column) {
    const { start } = cursor.token;
    return cursor.is('word') && cursor.position(start).column <= column && isFirstOnLine(cursor, start);
}
function parseItem(cursor, draft, block) {
    const name = cursor.name('an argument or a block');
    if (cursor.is('='))
        parseAttribute(cursor, draft, name, block);
    else
        parseBlock(cursor, draft, name);
}
function parseAttribute(cursor, draft, name, block) {
    const { start } = name.span;
    if (draft.names.has(name.name)) {
        cursor.report(`the argument \`${name.name}\` is set twice`, name.span);
    }
    draft.names.add(name.name);
    cursor.advance();
    const from = cursor.token.start;
    const value = attempt(cursor, start.offset, () => {
        const read = expression_parseExpression(cursor);
        const ends = cursor.is('newline') || cursor.is('end') || (cursor.is('}') && block !== undefined);
        if (!ends)
            cursor.fail(`expected a new line after the value of \`${name.name}\`, found ${cursor.found()}`);
        return read;
    });
    if (value !== undefined) {
        if (block !== undefined && block.oneLine !== cursor.is('}')) {
            const what = block.oneLine
                ? 'a block on one line holds one argument and ends behind it'
                : 'expected a new line here';
            cursor.report(what, cursor.tokenSpan());
        }
        draft.attributes.push({ name, value, span: { start, end: value.span.end } });
        return;
    }
    const end = from + cursor.text.slice(from, Math.max(cursor.token.start, from)).trimEnd().length;
    const span = cursor.span(from, end);
    draft.attributes.push({ name, value: { kind: 'invalid', span }, span: { start, end: span.end } });
}
function parseBlock(cursor, draft, type) {
    const labels = [];
    while (!cursor.is('{'))
        labels.push(parseLabel(cursor, type.name, labels.length === 0));
    cursor.enter();
    const header = cursor.spanFrom(type.span.start.offset);
    const bodyStart = cursor.token.end;
    cursor.advance();
    const oneLine = !cursor.is('newline') && !cursor.is('}');
    const inner = { attributes: [], blocks: [], names: new Set() };
    parseItems(cursor, inner, { column: type.span.start.column, oneLine });
    const closed = cursor.is('}');
    if (!closed && !cursor.trustIndentation)
        throw new Failure('', header, true);
    cursor.leave();
    const { attributes, blocks } = inner;
    const bodyEnd = closed
        ? cursor.token.start
        : bodyStart + cursor.text.slice(bodyStart, cursor.token.start).trimEnd().length;
    if (closed)
        cursor.advance();
    const body = { attributes, blocks, span: cursor.span(bodyStart, bodyEnd) };
    const end = cursor.position(closed ? bodyEnd + 1 : bodyEnd);
    draft.blocks.push({ type, labels, body, span: { start: type.span.start, end } });
    if (!closed)
        cursor.report(`the block \`${type.name}\` is not closed`, header);
    else if (oneLine && blocks.length > 0)
        cursor.report(SINGLE, header);
    else if (!cursor.is('newline') && !cursor.is('end')) {
        cursor.report(`expected a new line after the block \`${type.name}\`, found ${cursor.found()}`, cursor.tokenSpan());
    }
}
function parseLabel(cursor, type, first) {
    if (cursor.is('word'))
        return cursor.name('a label');
    if (!cursor.is('quote')) {
        const expected = first ? '`=`, a label or `{`' : 'a label or `{`';
        cursor.fail(`expected ${expected} after \`${type}\`, found ${cursor.found()}`);
    }
    const { parts, span } = parseQuoted(cursor);
    let name = '';
    for (const part of parts) {
        if (part.kind !== 'text')
            cursor.fail('a label cannot have an interpolation or a directive in it', part.span);
        else
            name += part.text;
    }
    return { name, span };
}

;// CONCATENATED MODULE: ./lib/input/hcl/reference.js
function literalText(expression) {
    if (expression.kind !== 'template')
        return undefined;
    let text = '';
    for (const part of expression.parts) {
        if (part.kind !== 'text')
            return undefined;
        text += part.text;
    }
    return text;
}
function unwrap(expression) {
    let inner = expression;
    for (;;) {
        if (inner.kind === 'parentheses')
            inner = inner.inner;
        else if (inner.kind === 'template') {
            const lone = loneInterpolation(inner);
            if (lone === undefined)
                return inner;
            inner = lone;
        }
        else
            return inner;
    }
}
function loneInterpolation({ parts }) {
    const [only] = parts;
    return parts.length === 1 && only?.kind === 'interpolation' ? only.expression : undefined;
}
function bareReference(expression) {
    const inner = unwrap(expression);
    if (inner.kind !== 'traversal' || inner.source.kind !== 'variable')
        return undefined;
    let text = inner.source.name;
    for (const step of inner.steps) {
        const shown = showStep(step);
        if (shown === undefined)
            return undefined;
        text += shown;
    }
    return text;
}
const reference_OWN_KEYS = new Set(['each.key', 'count.index']);
function showStep(step) {
    if (step.kind === 'attribute')
        return `.${step.name}`;
    if (step.kind === 'splat')
        return undefined;
    const key = unwrap(step.key);
    if (key.kind === 'number')
        return Number.isSafeInteger(key.value) ? `[${key.value}]` : undefined;
    const text = literalText(key);
    if (text !== undefined)
        return `[${quoteKey(text)}]`;
    if (key.kind !== 'traversal' || key.steps.some((inner) => inner.kind !== 'attribute'))
        return undefined;
    const own = bareReference(key);
    return own !== undefined && reference_OWN_KEYS.has(own) ? `[${own}]` : undefined;
}
function quoteKey(key) {
    return JSON.stringify(key).replace(/[$%]\{/g, (mark) => `${mark.charAt(0)}${mark}`);
}
function expressionAt(body, path) {
    let current = body;
    for (let at = 0; at < path.length;) {
        const name = path[at];
        const [attribute, twice] = current.attributes.filter((candidate) => candidate.name.name === name);
        if (twice !== undefined)
            return undefined;
        if (attribute !== undefined)
            return expressionWithin(attribute.value, path.slice(at + 1));
        const next = nextBlock(current, name, path[at + 1]);
        if (next === undefined)
            return undefined;
        current = next.body;
        at += next.steps;
    }
    return undefined;
}
function nextBlock(body, name, index) {
    const isDynamic = body.blocks.some(({ type, labels }) => type.name === 'dynamic' && labels[0]?.name === name);
    const blocks = body.blocks.filter(({ type }) => type.name === name);
    const indexed = typeof index === 'number';
    const block = indexed ? blocks[index] : blocks[0];
    if (isDynamic || block === undefined || (!indexed && blocks.length > 1))
        return undefined;
    return { body: block.body, steps: indexed ? 2 : 1 };
}
function expressionWithin(expression, path) {
    let current = expression;
    for (const step of path) {
        if (current === undefined)
            return undefined;
        const inner = unwrap(current);
        if (inner.kind === 'tuple' && typeof step === 'number')
            current = inner.items[step];
        else if (inner.kind === 'object' && typeof step === 'string') {
            const keys = inner.entries.map(({ key }) => (key.kind === 'word' ? key.name : literalText(key)));
            current = keys.includes(undefined) ? undefined : inner.entries[keys.lastIndexOf(step)]?.value;
        }
        else
            return undefined;
    }
    return current;
}

// EXTERNAL MODULE: ./lib/input/json.js + 1 modules
var input_json = __webpack_require__(2914);
// EXTERNAL MODULE: ./lib/input/node.js
var node = __webpack_require__(7995);
;// CONCATENATED MODULE: ./lib/input/terraform/json-syntax.js





function readJsonSyntax(text) {
    const declarations = { resources: new Map(), calls: new Map() };
    const json = (0,input_json/* parseJson */.q)(text);
    if ('error' in json)
        return declarations;
    for (const { key: kind, value } of entries(json.node)) {
        if (kind === 'resource' || kind === 'data')
            addResources(kind === 'data' ? 'data' : 'managed', value, declarations);
        else if (kind === 'module')
            for (const call of entries(value))
                addCall(call, declarations);
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
            const key = resourceKey(mode, type.key, name.key);
            if (resources.has(key))
                continue;
            const bodies = asBodies(name.value);
            resources.set(key, {
                ...json_syntax_place(name),
                bareReference: (path) => (bodies.length === 1 ? referenceAt(bodies[0], path) : undefined),
                sets: (argument) => bodies.some((body) => (0,node/* member */.Dc)(body, argument) !== undefined || isDynamic(body, argument)),
            });
        }
    }
}
function addCall(call, { calls }) {
    if (calls.has(call.key))
        return;
    const source = (0,node/* member */.Dc)(asBodies(call.value)[0], 'source')?.value;
    calls.set(call.key, { ...json_syntax_place(call), source: source?.kind === 'string' ? source.value : undefined });
}
function json_syntax_place({ keySpan, value }) {
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
    const { template } = parseHclTemplate(current.value);
    return bareReference(template);
}

;// CONCATENATED MODULE: ./lib/input/terraform/native-syntax.js



function readNativeSyntax(text) {
    const declarations = { resources: new Map(), calls: new Map() };
    for (const block of parseHcl(text).body.blocks) {
        addBlock(block, declarations);
        if (block.type.name === 'check')
            for (const inner of block.body.blocks)
                addBlock(inner, declarations);
    }
    return declarations;
}
function addBlock(block, { resources, calls }) {
    const [first, second] = block.labels;
    if (first === undefined)
        return;
    const kind = block.type.name;
    const common = { span: block.span, syntax: 'hcl' };
    if (kind === 'module') {
        const source = expressionAt(block.body, ['source']);
        const text = source === undefined ? undefined : literalText(source);
        if (!calls.has(first.name))
            calls.set(first.name, { ...common, source: text });
        return;
    }
    if ((kind !== 'resource' && kind !== 'data') || second === undefined)
        return;
    const key = resourceKey(kind === 'data' ? 'data' : 'managed', first.name, second.name);
    if (resources.has(key))
        return;
    resources.set(key, {
        ...common,
        bareReference(path) {
            const expression = expressionAt(block.body, path);
            return expression === undefined ? undefined : bareReference(expression);
        },
        sets: (name) => native_syntax_isSet(block, name),
    });
}
function native_syntax_isSet({ body: { attributes, blocks } }, name) {
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
        return (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(path));
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
function sourceNames(folder) {
    try {
        const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => /\.(tf|tofu)(\.json)?$/.test(name) && !/^\.|^#.*#$/.test(name));
        const all = new Set(names);
        return names.filter((name) => !all.has(name.replace(/\.tf(\.json)?$/, '.tofu$1')) || /\.tofu/.test(name)).sort();
    }
    catch {
        return [];
    }
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
function openModule(folder, isAllowed) {
    const names = sourceNames(folder);
    const base = names.filter((name) => !isOverride(name)).map((name) => openFile((0,external_node_path_.join)(folder, name), isAllowed));
    let overriding;
    function find(name, pick) {
        for (const parsedOnly of [true, false]) {
            for (const file of base) {
                const declarations = parsedOnly ? file.parsed() : file.declarations(name);
                const declaration = declarations && pick(declarations);
                if (declaration !== undefined)
                    return { file: file.path, declaration };
            }
        }
        return undefined;
    }
    return {
        resource: (key, name) => find(name, ({ resources }) => resources.get(key)),
        call: (name) => find(name, ({ calls }) => calls.get(name)),
        overrides(key) {
            overriding ??= names.filter(isOverride).map((name) => openFile((0,external_node_path_.join)(folder, name), isAllowed));
            return overriding.flatMap((file) => file.declarations()?.resources.get(key) ?? []);
        },
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
    const folders = new Map();
    const modules = new Map();
    let installed;
    function open(folder) {
        if (!isFolder(folder) || !isAllowed(folder))
            return undefined;
        const known = folders.get(folder) ?? openModule(folder, isAllowed);
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
    function placeOf(file, { span, syntax }, anchor) {
        return { file: (0,paths/* showPath */.P8)(file, cwd), span, syntax, route: [], ...(anchor === undefined ? {} : { anchor }) };
    }
    return {
        resource(modulePath, mode, type, name) {
            const { files, anchor } = moduleAt(modulePath);
            const found = files?.resource(resourceKey(mode, type, name), name);
            if (found !== undefined)
                return placeOf(found.file, found.declaration, anchor);
            return anchor === undefined ? undefined : { file: null, syntax: 'none', route: [], anchor };
        },
        bareReference(modulePath, mode, type, name, path) {
            const { files } = moduleAt(modulePath);
            const key = resourceKey(mode, type, name);
            const reference = files?.resource(key, name)?.declaration.bareReference(path);
            if (files === undefined || reference === undefined)
                return undefined;
            const overridden = files.overrides(key).some((override) => override.sets(String(path[0])));
            return overridden ? undefined : reference;
        },
        sets(modulePath, mode, type, name, attribute) {
            const { files } = moduleAt(modulePath);
            const key = resourceKey(mode, type, name);
            const found = files?.resource(key, name);
            if (files === undefined || found === undefined)
                return undefined;
            return found.declaration.sets(attribute) || files.overrides(key).some((override) => override.sets(attribute));
        },
    };
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
const CLOSED = new Set(['.git', 'node_modules', '.terraform']);
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
    const near = around.map((dir) => fitOf(dir, search));
    const exact = near.find((fit) => fit.missing === 0 && fit.extra === 0);
    if (exact !== undefined)
        return { dir: exact.dir };
    const below = foldersBelow(top).filter((dir) => !around.includes(dir));
    const far = below.map((dir) => fitOf(dir, search));
    if (below.length >= MAX_FOLDERS || search.bytes >= MAX_BYTES) {
        return {
            none: true,
            note: `there are too many folders and files below \`${(0,paths/* showPath */.P8)(top, cwd)}\` to find the plan's sources; ${ADVICE}`,
        };
    }
    return choose(near, far, wanted.size, cwd);
}
const ADVICE = 'name their folder with `--source-dir`; without them places are not known, nor dynamic blocks over what is not known yet';
function givenDir(explicit, wanted, cwd) {
    const dir = (0,external_node_path_.resolve)(cwd, explicit);
    if (!isFolder(dir))
        return { none: true, problem: `the source folder \`${explicit}\` is not a folder; ${ADVICE}` };
    const { found, extra } = fitOf(dir, { wanted, isAllowed: fence(dir), bytes: 0 });
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
        blocks.add(resourceKey(mode, type, name));
    }
    for (const [name] of (0,terraform_json/* members */.ol)((0,terraform_json/* member */.Dc)(module, 'module_calls')))
        blocks.add(callKey(name));
    return blocks;
}
function callKey(name) {
    return `module\n${name}`;
}
function fitOf(dir, search) {
    const declared = new Set();
    for (const name of sourceNames(dir)) {
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
            declared.add(resourceKey(kind === 'data' ? 'data' : 'managed', first, second));
    }
}
function foldersBelow(top) {
    const folders = [top];
    for (let at = 0; at < folders.length && folders.length < MAX_FOLDERS; at += 1) {
        const folder = folders[at] ?? top;
        const inner = foldersIn(folder).filter((name) => !CLOSED.has(name));
        folders.push(...inner.slice(0, MAX_FOLDERS - folders.length).map((name) => (0,external_node_path_.join)(folder, name)));
    }
    return folders;
}
function foldersIn(folder) {
    let found;
    try {
        found = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
    return found
        .filter((candidate) => candidate.isDirectory())
        .map(({ name }) => name)
        .sort();
}

;// CONCATENATED MODULE: ./lib/input/plan-document.js




function readPlanDocument(json, { path, name }, sourceDir, cwd) {
    const configuration = (0,terraform_json/* member */.Dc)(json, 'configuration');
    const from = findSourceDir(path, configuration, sourceDir, cwd);
    const source = 'dir' in from ? openSource(from.dir, { configuration }, cwd) : null;
    const document = readPlan(json, name, source);
    const notes = from.note === undefined ? [] : [{ document: name, message: from.note }];
    const problems = 'problem' in from && from.problem !== undefined ? [{ document: name, message: from.problem }] : [];
    return { ...document, notes: [...document.notes, ...notes], problems: [...document.problems, ...problems] };
}


/***/ })

};
;
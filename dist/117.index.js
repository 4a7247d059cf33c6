"use strict";
exports.id = 117;
exports.ids = [117,679];
exports.modules = {

/***/ 2679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planShape: () => (/* binding */ planShape),
  planShapeFor: () => (/* binding */ planShapeFor)
});

// EXTERNAL MODULE: ./lib/input/json-bytes/later.js
var later = __webpack_require__(14);
;// CONCATENATED MODULE: ./lib/input/json-bytes/shape.js
function objectOf(members, aside) {
    const keys = Object.keys(members);
    return {
        ...(aside !== undefined && { aside }),
        of: 'object',
        members: Object.entries(members).map(([key, shape]) => ({
            key,
            shape: typeof shape === 'function' ? shape : () => shape,
        })),
        indexes: new Map(keys.map((key, index) => [key, index])),
        blank: keys.map(() => undefined),
    };
}
function listOf(each) {
    return { of: 'list', each };
}
function mapOf(each, except) {
    return except === undefined ? { of: 'map', each } : { of: 'map', each, except };
}

;// CONCATENATED MODULE: ./lib/input/terraform/plan-shape.js


const stateResource = {
    address: 'later',
    mode: 'scalar',
    type: 'scalar',
    name: 'scalar',
    index: 'later',
    values: 'later',
    sensitive_values: 'marks',
};
const output = objectOf({ sensitive: 'scalar', value: 'later' });
const change = objectOf({
    actions: 'later',
    before: 'later',
    after: 'later',
    after_unknown: 'marks',
    before_sensitive: 'marks',
    after_sensitive: 'marks',
});
const resourceChange = {
    address: 'later',
    previous_address: 'later',
    module_address: 'later',
    mode: 'scalar',
    type: 'scalar',
    name: 'later',
    index: 'later',
    deposed: 'later',
    change,
};
const block = objectOf({
    mode: 'scalar',
    type: 'scalar',
    name: 'scalar',
    provider_config_key: 'scalar',
    expressions: 'later',
    count_expression: 'later',
    for_each_expression: 'later',
    depends_on: 'later',
});
const moduleCall = objectOf({
    source: 'scalar',
    expressions: 'later',
    count_expression: 'later',
    for_each_expression: 'later',
    module: () => configModule,
    version_constraint: 'scalar',
    depends_on: 'later',
});
const configModule = objectOf({
    outputs: 'later',
    resources: listOf(block),
    module_calls: mapOf(moduleCall),
    variables: 'later',
});
const planShape = planShapeFor(() => true);
function planShapeFor(isWanted) {
    const group = (resource) => {
        const type = resource.get('type');
        return resource.get('mode') === 'managed' && typeof type === 'string' && !isWanted(type) ? type : undefined;
    };
    const resource = objectOf(stateResource, (part) => (part.isMarked('sensitive_values') ? undefined : group(part)));
    const changed = objectOf(resourceChange, (part) => {
        const inner = part.get('change');
        const isSecret = !(inner instanceof later/* Part */.eS) || inner.isMarked('before_sensitive') || inner.isMarked('after_sensitive');
        return isSecret ? undefined : group(part);
    });
    const stateModule = objectOf({
        resources: listOf(resource),
        address: 'scalar',
        child_modules: () => listOf(stateModule),
    });
    const values = objectOf({ outputs: mapOf(output), root_module: stateModule });
    return mapOf('later', {
        format_version: 'scalar',
        terraform_version: 'scalar',
        planned_values: values,
        resource_changes: listOf(changed),
        deferred_changes: listOf(objectOf({ reason: 'scalar', resource_change: changed })),
        prior_state: objectOf({ values }),
        configuration: objectOf({ provider_config: mapOf('later'), root_module: configModule }),
        complete: 'scalar',
        errored: 'scalar',
    });
}


/***/ }),

/***/ 117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slim: () => (/* binding */ slim)
});

// UNUSED EXPORTS: slimText

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./lib/input/detect.js + 2 modules
var detect = __webpack_require__(8843);
// EXTERNAL MODULE: ./lib/input/paths.js
var paths = __webpack_require__(5563);
// EXTERNAL MODULE: ./lib/input/read.js
var input_read = __webpack_require__(7859);
// EXTERNAL MODULE: ./lib/input/terraform/complaints.js
var terraform_complaints = __webpack_require__(9888);
// EXTERNAL MODULE: ./lib/input/terraform/config.js
var terraform_config = __webpack_require__(1340);
// EXTERNAL MODULE: ./lib/input/terraform/instances.js + 3 modules
var terraform_instances = __webpack_require__(6598);
// EXTERNAL MODULE: ./lib/input/terraform/json.js
var terraform_json = __webpack_require__(1504);
// EXTERNAL MODULE: ./lib/input/terraform/modules.js
var terraform_modules = __webpack_require__(9997);
// EXTERNAL MODULE: ./lib/input/terraform/plan.js + 4 modules
var terraform_plan = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/input/terraform/plan-members.js
var plan_members = __webpack_require__(8487);
// EXTERNAL MODULE: ./lib/input/terraform/secrets.js
var terraform_secrets = __webpack_require__(5113);
// EXTERNAL MODULE: ./lib/engine/mask.js
var engine_mask = __webpack_require__(3207);
// EXTERNAL MODULE: ./lib/data/action-name.js
var action_name = __webpack_require__(6851);
// EXTERNAL MODULE: ./lib/data/actions.js + 1 modules
var actions = __webpack_require__(2154);
// EXTERNAL MODULE: ./lib/input/plain-words.js
var plain_words = __webpack_require__(1331);
;// CONCATENATED MODULE: ./lib/slim/iam-words.js



const KEY_WORDS = new Set([
    ...['aws', 'sub', 'aud', 'amr', 'oaud', 'azp', 'PrincipalTag', 'RequestTag', 'ResourceTag', 'ExistingObjectTag'],
]);
const MANAGED = /^arn:aws[a-z-]{0,20}:iam::aws:/;
const ACTION = /^[a-z0-9-]{1,64}:[A-Za-z0-9*?]{0,128}$/;
const ELEMENTS = new Set([
    ...['Version', 'Id', 'Statement', 'Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Resource'],
    ...['NotResource', 'Condition', 'AWS', 'Service', 'Federated', 'CanonicalUser', 'Allow', 'Deny', 'true', 'false'],
]);
const OPERATOR = /^(ForAllValues:|ForAnyValue:)?(String|Numeric|Date|Bool|Binary|IpAddress|NotIpAddress|Arn|Null)[A-Za-z]{0,30}$/;
function isIamWord(text) {
    return (plain_words/* ARN_WORDS */.YC.has(text) ||
        KEY_WORDS.has(text) ||
        ELEMENTS.has(text) ||
        plain_words/* SERVICE_PRINCIPAL */.P1.test(text) ||
        MANAGED.test(text) ||
        isAction(text));
}
function isPolicyWord(text) {
    return isIamWord(text) || OPERATOR.test(text);
}
function isAction(text) {
    if (!ACTION.test(text))
        return false;
    if ((0,actions.levelOf)(text) !== undefined)
        return true;
    const { service = '', name = '' } = (0,action_name/* readAction */.f)(text) ?? {};
    const start = /^[^*?]*/.exec(name)?.[0] ?? '';
    return start !== name && (0,actions.actionsOf)(service).some((action) => action.toLowerCase().startsWith(start));
}

// EXTERNAL MODULE: ./lib/input/json-bytes/skip.js
var skip = __webpack_require__(3665);
// EXTERNAL MODULE: ./lib/input/json-bytes/visit.js
var visit = __webpack_require__(4543);
;// CONCATENATED MODULE: ./lib/slim/json-strings.js


function withStrings(json, string, between = (text) => text) {
    const bytes = Buffer.from(json);
    const pieces = [];
    let after = '';
    let last = 0;
    for (let from = bytes.indexOf(skip/* QUOTE */.jA); from !== -1; from = bytes.indexOf(skip/* QUOTE */.jA, last)) {
        const to = (0,skip/* skipString */.t9)(bytes, from);
        const isKey = bytes[(0,skip/* skipSpace */.AN)(bytes, to)] === skip/* COLON */.oH;
        const text = (0,visit/* textAt */.$6)(bytes, from, to);
        const other = string({ text, isKey, after });
        pieces.push(between(bytes.toString('utf8', last, from)));
        pieces.push(other === text ? bytes.toString('utf8', from, to) : JSON.stringify(other));
        if (isKey)
            after = text;
        last = to;
    }
    return pieces.join('') + between(bytes.toString('utf8', last));
}
function jsonOf(text) {
    if (!/^\s{0,1000}[{[]/.test(text))
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function leavesOf(texts) {
    const leaves = [];
    for (const text of texts) {
        const json = jsonOf(text);
        if (json === undefined || isPolicy(json))
            continue;
        withStrings(text, (found) => {
            if (!found.isKey)
                leaves.push(found.text);
            return found.text;
        });
    }
    return leaves;
}
function isPolicy(json) {
    return Object.keys(json).some((key) => key.toLowerCase() === 'statement');
}

;// CONCATENATED MODULE: ./lib/slim/stand-in.js
const LONGEST = 18;
const stand_in_forms = [
    { looks: /^\d{1,15}$/, standIn: (text, nth) => digits(nth, text.length) },
    {
        looks: /^\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?$/,
        standIn: (text, nth) => `198.${18 + ((nth >> 16) & 1)}.${(nth >> 8) & 255}.${nth & 255}${bits(text)}`,
    },
    {
        looks: /^(?=[^:]{0,4}:[^:]{0,4}:)[0-9a-fA-F:.]{2,45}(\/\d{1,3})?$/,
        standIn: (text, nth) => `2001:db8::${((nth >> 16) & 0xffff).toString(16)}:${(nth & 0xffff).toString(16)}${bits(text)}`,
    },
    { looks: /^\d{4}-\d\d-\d\dT[\d:.]{1,20}Z?$/, standIn: () => '2000-01-01T00:00:00Z' },
];
function hasForm(text) {
    return stand_in_forms.some(({ looks }) => looks.test(text));
}
function standInFor(text, nth) {
    for (const { looks, standIn } of stand_in_forms) {
        const found = looks.test(text) ? standIn(text, nth) : undefined;
        if (found !== undefined)
            return found;
    }
    const counted = nth.toString(36).padStart(text.length - 1, '0');
    if (text.length <= LONGEST && counted.length < text.length)
        return String.fromCharCode(0x61 + text.length) + counted;
    return `sensitive-${String(nth).padStart(9, '0')}`;
}
function digits(nth, length) {
    const first = 10 ** (length - 1);
    return nth < 9 * first ? String(first + nth) : undefined;
}
function bits(address) {
    const slash = address.indexOf('/');
    return slash === -1 ? '' : address.slice(slash);
}

;// CONCATENATED MODULE: ./lib/slim/hide.js




const SHORTEST = 4;
const WORDS_ONLY = new Set(['version', 'effect', 'action', 'notaction']);
const ACCOUNT = /^\d{12}$/;
const ABOUT_ACCOUNTS = /^aws$|account$/i;
const IN_ARNS = /^\S{1,2048}$/;
const BETWEEN = /([/:*?]|\$\{[^{}$]*\})/;
const NUMBERS = /-?\d[\d.eE+-]*/g;
function createHider(secrets, names) {
    const kept = secrets.filter((secret) => secret.length >= SHORTEST && !isIamWord(secret));
    const known = new Set(kept);
    const split = splitter(kept);
    const splitDeep = splitter([...kept, ...names.leaves.filter((leaf) => leaf.length >= SHORTEST && !isIamWord(leaf))]);
    const standIns = new Map();
    let count = 0;
    function standIn(secret) {
        let found = standIns.get(secret);
        if (found === undefined) {
            found = made(secret);
            standIns.set(secret, found);
        }
        return found;
    }
    function made(secret) {
        const json = jsonOf(secret);
        if (json !== undefined)
            return isPolicy(json) ? policy(secret) : otherJson(secret);
        if (isArn(secret))
            return without(secret) ?? arn(secret);
        if (names.all.has(secret))
            return without(secret) ?? opaque(secret);
        return opaque(secret);
    }
    function opaque(secret) {
        if (!hasForm(secret) && IN_ARNS.test(secret) && BETWEEN.test(secret))
            return words(secret, filler);
        count += 1;
        return standInFor(secret, count);
    }
    function without(text) {
        const [head, tail] = [text.slice(0, -1), text.slice(1)];
        const inHead = replacedIn(head);
        if (inHead !== head)
            return inHead + text.slice(-1);
        const inTail = replacedIn(tail);
        return inTail === tail ? undefined : text.slice(0, 1) + inTail;
    }
    function replacedIn(text) {
        return splitDeep(text, (secret) => (secret === text ? text : standIn(secret)));
    }
    function policy(json) {
        const hidden = inJson(json, splitDeep);
        if (hidden !== withStrings(json, ({ text }) => text))
            return hidden;
        return withStrings(json, policyText, (between) => between.replace(NUMBERS, digits));
    }
    function inJson(json, splitText) {
        const hide = ({ text }) => (isPolicyWord(text) ? text : splitText(text, standIn));
        return withStrings(json, hide, (between) => between.replace(NUMBERS, knownDigits));
    }
    function policyText({ text, isKey, after }) {
        if (isKey || WORDS_ONLY.has(after.toLowerCase()) || isPolicyWord(text))
            return text;
        if (ACCOUNT.test(text) && ABOUT_ACCOUNTS.test(after))
            return text;
        if (text.length >= SHORTEST && hasForm(text))
            return standIn(text);
        return isArn(text) ? arn(text) : words(text, itself);
    }
    function otherJson(json) {
        return withStrings(json, ({ text, isKey }) => (isKey || text.length < SHORTEST || isIamWord(text) ? text : standIn(text)), (between) => between.replace(NUMBERS, '0'));
    }
    function knownDigits(number) {
        return known.has(number) ? digits(number) : number;
    }
    function digits(number) {
        if (number.length < SHORTEST)
            return number;
        return /^\d+$/.test(number) && hasForm(number) ? standIn(number) : '0';
    }
    function arn(text) {
        const fields = text.split(':');
        const name = fields.slice(5).join(':');
        return [...fields.slice(0, 5), words(name, itself)].join(':');
    }
    function words(text, short) {
        return text
            .split(BETWEEN)
            .map((word, index) => {
            if (index % 2 === 1 || isIamWord(word))
                return word;
            if (word.length < SHORTEST)
                return short(word);
            return names.all.has(word) && !known.has(word) ? word : standIn(word);
        })
            .join('');
    }
    function within(text) {
        if (isPolicyWord(text))
            return text;
        const json = jsonOf(text);
        return json === undefined ? split(text, standIn) : inJson(text, split);
    }
    return {
        text(text) {
            if (known.size === 0)
                return text;
            return known.has(text) ? standIn(text) : within(text);
        },
        number(value) {
            if (!known.has(String(value)))
                return value;
            return Number(digits(String(value)));
        },
        standIns: () => kept.map(standIn),
    };
}
function itself(word) {
    return word;
}
function filler(word) {
    return 'x'.repeat(word.length);
}
function isArn(text) {
    return text.startsWith('arn:') && text.split(':', 6).length === 6;
}
function splitter(secrets) {
    const lengths = [];
    let mark = '';
    const mask = (0,engine_mask/* replacer */.$)(secrets, (length) => {
        lengths.push(length);
        return mark;
    });
    return (text, write) => {
        const free = unitNotIn(text);
        if (free === undefined)
            return write(text);
        mark = free;
        lengths.length = 0;
        const [first = '', ...others] = mask(text).split(mark);
        if (others.length === 0)
            return text;
        const found = lengths.slice();
        const pieces = [first];
        let at = first.length;
        for (const [index, rest] of others.entries()) {
            const length = found[index] ?? 0;
            pieces.push(write(text.slice(at, at + length)), rest);
            at += length + rest.length;
        }
        return pieces.join('');
    };
}
function unitNotIn(text) {
    for (let unit = 0xe000; unit < 0xf900; unit += 1) {
        const found = String.fromCharCode(unit);
        if (!text.includes(found))
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/data/iam-types.js
var iam_types = __webpack_require__(1300);
// EXTERNAL MODULE: ./lib/data/lookup.js
var lookup = __webpack_require__(4595);
;// CONCATENATED MODULE: ./lib/slim/iam-names.js



function iamNames(instances) {
    const names = new Set();
    for (const { type, values } of instances) {
        const row = (0,lookup/* lookup */.$)(iam_types/* iamTypes */.h, type);
        const name = row === undefined ? undefined : (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(values, row.name));
        if (name !== undefined && name !== '')
            names.add(name);
    }
    return names;
}

// EXTERNAL MODULE: ./lib/data/judged-types.js
var judged_types = __webpack_require__(5024);
// EXTERNAL MODULE: ./lib/input/terraform/plan-shape.js + 1 modules
var plan_shape = __webpack_require__(2679);
// EXTERNAL MODULE: ./lib/input/terraform/providers.js
var providers = __webpack_require__(2542);
// EXTERNAL MODULE: ./lib/data/carriers.js
var carriers = __webpack_require__(1240);
// EXTERNAL MODULE: ./lib/data/role-consumers.js
var role_consumers = __webpack_require__(4337);
;// CONCATENATED MODULE: ./lib/slim/left-out.js




const CONTENTS = new Set([
    ...['environment', 'environment_variables', 'environment_variable', 'runtime_environment_variables', 'env'],
    ...['user_data', 'user_data_base64', 'custom_data', 'startup_script', 'metadata_startup_script', 'custom_json'],
    ...['container_definitions', 'template_body', 'dashboard_body', 'config_json', 'yaml_body', 'content'],
    ...['content_base64', 'default_arguments', 'non_overridable_arguments', 'connection_properties'],
    ...['request_templates', 'response_templates', 'extra_connection_attributes', 'triggers'],
]);
const OF_TYPE = new Set([
    ...['aws_cloudformation_stack.parameters', 'aws_sfn_state_machine.definition', 'aws_cloudwatch_event_target.input'],
    ...['aws_cloudwatch_event_target.input_transformer', 'aws_lambda_invocation.input', 'aws_lambda_invocation.result'],
    ...['aws_codebuild_project.source', 'aws_codebuild_project.secondary_sources', 'aws_emr_cluster.bootstrap_action'],
    ...['aws_emr_cluster.step', 'aws_emr_cluster.configurations_json', 'aws_sagemaker_model.primary_container'],
    ...['aws_sagemaker_model.container', 'aws_api_gateway_stage.variables', 'aws_apigatewayv2_stage.stage_variables'],
    ...['helm_release.values', 'helm_release.set', 'helm_release.set_list', 'helm_release.metadata'],
    ...['kubernetes_config_map.data', 'kubernetes_config_map_v1.data', 'kubernetes_manifest.manifest'],
    ...['kubernetes_manifest.object', 'kubernetes_deployment.spec', 'kubernetes_deployment_v1.spec'],
]);
const REFERENCE = /^([^.[\]]+\.[^.[\]]+)(?:\[[^\]]*\])?\.([^.[\]]+)/;
function createLeftOut(configuration) {
    const named = namesIn(configuration);
    function isLeftOut(resource, name, value) {
        const type = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(resource, 'type')) ?? '';
        if (!CONTENTS.has(name) && !OF_TYPE.has(`${type}.${name}`))
            return false;
        if (name === 'environment' && [value, (0,terraform_json/* member */.Dc)(value, 'constant_value')].some((each) => typeof each === 'string'))
            return false;
        if (value === null || isRead(type, name) || isGuessed(type, name, value))
            return false;
        return !named.has(`${type}.${(0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(resource, 'name'))}.${name}`);
    }
    function without(values, resource) {
        if (!(0,terraform_json/* isObject */.Gv)(values))
            return values;
        if ((0,terraform_json/* keysOf */.YD)(values).every((name) => !isLeftOut(resource, name, (0,terraform_json/* member */.Dc)(values, name))))
            return values;
        return Object.fromEntries((0,terraform_json/* members */.ol)(values).filter(([name, value]) => !isLeftOut(resource, name, value)));
    }
    return {
        after(change, key, resource) {
            const { after, unknown } = { after: (0,terraform_json/* member */.Dc)(change, 'after'), unknown: (0,terraform_json/* member */.Dc)(change, 'after_unknown') };
            if ((0,terraform_json/* member */.Dc)(resource, 'mode') !== 'managed' || !(0,terraform_json/* isObject */.Gv)(unknown) || !(0,terraform_json/* isObject */.Gv)(after))
                return (0,terraform_json/* member */.Dc)(change, key);
            if (key === 'after')
                return without(after, resource);
            const gone = (0,terraform_json/* keysOf */.YD)(after).filter((name) => isLeftOut(resource, name, (0,terraform_json/* member */.Dc)(after, name)));
            return gone.length === 0
                ? unknown
                : Object.fromEntries([...(0,terraform_json/* members */.ol)(unknown), ...gone.map((name) => [name, true])]);
        },
        before: (values, resource) => (0,terraform_json/* member */.Dc)(resource, 'mode') === 'managed' ? without(values, resource) : digestless(values, resource),
        written(expressions, block) {
            if ((0,terraform_json/* member */.Dc)(block, 'mode') === 'data' || !(0,terraform_json/* isObject */.Gv)(expressions))
                return expressions;
            const entries = (0,terraform_json/* members */.ol)(expressions);
            return Object.fromEntries(entries.map(([name, each]) => [name, isLeftOut(block, name, each) ? withoutConstants(each) : each]));
        },
    };
}
function digestless(values, resource) {
    if ((0,terraform_json/* member */.Dc)(resource, 'type') !== 'aws_iam_policy_document' || !(0,terraform_json/* isObject */.Gv)(values))
        return values;
    return Object.fromEntries((0,terraform_json/* members */.ol)(values).filter(([name]) => name !== 'id'));
}
function isRead(type, name) {
    if ((0,carriers/* carrierAttributes */._V)(type).includes(name))
        return true;
    return ((0,lookup/* lookup */.$)(role_consumers/* roleConsumers */.c, type) ?? []).some(({ path }) => /^[^.[(]*/.exec(path)?.[0] === name);
}
function isGuessed(type, name, value) {
    if ((0,carriers/* isKnownCarrier */.Yj)(type))
        return false;
    const constant = (0,terraform_json/* member */.Dc)(value, 'constant_value') ?? value;
    if (typeof constant === 'string')
        return (0,carriers/* mayBePolicy */.hq)(name, constant);
    return name === 'content' && (0,terraform_json/* isObject */.Gv)(constant) && (0,terraform_json/* keysOf */.YD)(constant).some((key) => key.toLowerCase() === 'statement');
}
function namesIn(configuration) {
    const named = new Set();
    const open = [configuration];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (Array.isArray(next))
            for (const each of next)
                open.push(each);
        else if ((0,terraform_json/* isObject */.Gv)(next)) {
            for (const [key, value] of (0,terraform_json/* members */.ol)(next)) {
                if (key === 'references')
                    for (const reference of (0,terraform_json/* items */.ld)(value))
                        add(named, reference);
                if (value !== null && typeof value === 'object')
                    open.push(value);
            }
        }
    }
    return named;
}
function add(named, reference) {
    const [, block, attribute] = (typeof reference === 'string' && REFERENCE.exec(reference)) || [];
    if (block !== undefined)
        named.add(`${block}.${attribute}`);
}
function withoutConstants(expression) {
    if (Array.isArray(expression))
        return expression.map(withoutConstants);
    if (!(0,terraform_json/* isObject */.Gv)(expression))
        return {};
    const { references } = expression;
    if (Array.isArray(references))
        return { references };
    const entries = (0,terraform_json/* members */.ol)(expression).filter(([key]) => key !== 'constant_value');
    return Object.fromEntries(entries.map(([key, each]) => [key, withoutConstants(each)]));
}

;// CONCATENATED MODULE: ./lib/slim/needed.js





const IDENTITY = new Set([
    ...[
        'address',
        'previous_address',
        'module_address',
        'mode',
        'type',
        'name',
        'index',
        'deposed',
        'actions',
        'depends_on',
    ],
]);
const PROVIDER_ARGUMENTS = new Set(['allowed_account_ids', 'forbidden_account_ids', 'region']);
const ASSUMED = new Set(['assume_role', 'assume_role_with_web_identity']);
function* needed_neededOf(plan, hider) {
    const facts = factsOf(plan);
    const leftOut = createLeftOut((0,terraform_json/* member */.Dc)(plan, 'configuration'));
    const sections = typeof plan_shape.planShape === 'object' && plan_shape.planShape.of === 'map' ? (plan_shape.planShape.except ?? {}) : {};
    let comma = '{';
    for (const [section, shape] of [...Object.entries(sections), ['variables', 'later']]) {
        const value = (0,terraform_json/* member */.Dc)(plan, section);
        if (value === undefined)
            continue;
        yield `${comma}${JSON.stringify(section)}:`;
        yield* written(value, shape, section, { section, owner: undefined });
        comma = ',';
    }
    yield comma === '{' ? '{}' : '}';
    function* written(value, shape, key, where) {
        if (key === 'outputs' && where.section !== 'configuration')
            yield JSON.stringify(outputs(hider, where.section));
        else if (shape === 'scalar')
            yield JSON.stringify(value);
        else if (shape === 'later' || shape === 'marks')
            yield later(value, key, where);
        else if (Array.isArray(value))
            yield* list(value, shape, key, where);
        else if (!(0,terraform_json/* isObject */.Gv)(value))
            yield JSON.stringify(value);
        else if (shape.of === 'object')
            yield* object(value, shape, where);
        else if (key === 'provider_config')
            yield JSON.stringify(needed_hidden(needed_providers(value), true, hider));
        else
            yield* map(value, shape, where);
    }
    function* list(value, shape, key, where) {
        const each = typeof shape === 'object' && shape.of === 'list' ? shape.each : 'later';
        let comma = '[';
        for (const item of value) {
            if (!facts.keepsItem(where.section, item))
                continue;
            yield comma;
            yield* written(item, each, key, { ...where, owner: item });
            comma = ',';
        }
        yield comma === '[' ? '[]' : ']';
    }
    function* object(value, shape, where) {
        let comma = '{';
        for (const { key, shape: below } of shape.members) {
            const inner = (0,terraform_json/* member */.Dc)(value, key);
            if (inner === undefined || !facts.keepsMember(where, key))
                continue;
            yield `${comma}${JSON.stringify(key)}:`;
            yield* written(attributes(value, key, inner, where), below(), key, where);
            comma = ',';
        }
        yield comma === '{' ? '{}' : '}';
    }
    function attributes(value, key, inner, { section, owner }) {
        const resource = (0,terraform_json/* member */.Dc)(owner, 'resource_change') ?? owner;
        if ((0,terraform_json/* member */.Dc)(resource, 'type') === undefined)
            return inner;
        if (key === 'after' || key === 'after_unknown')
            return leftOut.after(value, key, resource);
        if (key === 'before' || (key === 'values' && section === 'prior_state'))
            return leftOut.before(inner, resource);
        return key === 'expressions' ? leftOut.written(inner, resource) : inner;
    }
    function* map(value, shape, where) {
        const each = typeof shape === 'object' && shape.of === 'map' ? shape.each : 'later';
        let comma = '{';
        for (const [name, inner] of (0,terraform_json/* members */.ol)(value)) {
            yield `${comma}${JSON.stringify(name)}:`;
            yield* written(inner, each, '', where);
            comma = ',';
        }
        yield comma === '{' ? '{}' : '}';
    }
    function later(value, key, { section }) {
        if (IDENTITY.has(key))
            return JSON.stringify(value);
        return JSON.stringify(needed_hidden(value, section === 'configuration', hider));
    }
}
function needed_hidden(value, isConfiguration, hider) {
    if (typeof value === 'string')
        return hider.text(value);
    if (typeof value === 'number')
        return hider.number(value);
    if (Array.isArray(value))
        return value.map((each) => needed_hidden(each, isConfiguration, hider));
    if (!(0,terraform_json/* isObject */.Gv)(value))
        return value;
    const entries = (0,terraform_json/* members */.ol)(value).map(([key, each]) => {
        const isNames = isConfiguration && key === 'references' && (0,terraform_json/* items */.ld)(each).every((one) => typeof one === 'string');
        return [key, isNames ? each : needed_hidden(each, isConfiguration, hider)];
    });
    return Object.fromEntries(entries);
}
function outputs(hider, section) {
    return section === 'planned_values' ? { secrets: { sensitive: true, value: hider.standIns() } } : {};
}
function needed_providers(value) {
    return Object.fromEntries((0,terraform_json/* members */.ol)(value).map(([key, provider]) => [key, withoutArguments(provider)]));
}
function withoutArguments(provider) {
    if (!(0,terraform_json/* isObject */.Gv)(provider))
        return null;
    const entries = (0,terraform_json/* members */.ol)(provider).filter(([key]) => ['name', 'full_name', 'module_address'].includes(key));
    const expressions = (0,terraform_json/* member */.Dc)(provider, 'expressions');
    const repeated = new Set((0,providers/* repeatedArguments */.d4)(expressions));
    const kept = (0,terraform_json/* members */.ol)(expressions).map(([key, each]) => {
        if (repeated.has(key))
            return [key, { references: ['each.key'] }];
        return [key, PROVIDER_ARGUMENTS.has(key) ? each : ASSUMED.has(key) ? roleOf(each) : {}];
    });
    return Object.fromEntries([...entries, ...(kept.length === 0 ? [] : [['expressions', Object.fromEntries(kept)]])]);
}
function roleOf(written) {
    if (Array.isArray(written))
        return written.map(roleArn);
    const constant = (0,terraform_json/* member */.Dc)(written, 'constant_value');
    return constant === undefined
        ? { references: (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(written, 'references')) }
        : { constant_value: roleArn(constant) };
}
function roleArn(block) {
    const role = (0,terraform_json/* member */.Dc)(block, 'role_arn');
    return role === undefined ? {} : { role_arn: role };
}
function factsOf(plan) {
    const changed = new Set();
    const deferred = (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(plan, 'deferred_changes')).map((each) => (0,terraform_json/* member */.Dc)(each, 'resource_change'));
    for (const entry of [...(0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(plan, 'resource_changes')), ...deferred]) {
        const address = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'address'));
        const change = (0,terraform_json/* member */.Dc)(entry, 'change');
        const hasValues = (0,terraform_json/* hasObject */.Qf)(change, 'after') || (0,terraform_json/* hasObject */.Qf)(change, 'after_unknown');
        if (address !== undefined && (0,terraform_json/* member */.Dc)(entry, 'deposed') === undefined && hasValues)
            changed.add(address);
    }
    const prior = addressesIn((0,terraform_json/* member */.Dc)((0,terraform_json/* member */.Dc)(plan, 'prior_state'), 'values'));
    function isJudged(entry) {
        return (0,judged_types/* isJudgedType */.u)((0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'type')) ?? '');
    }
    function keepsItem(section, item) {
        if (section === 'resource_changes')
            return (0,terraform_json/* member */.Dc)(item, 'deposed') === undefined;
        if (section !== 'prior_state' || (0,terraform_json/* member */.Dc)(item, 'type') === undefined)
            return true;
        return (0,terraform_json/* member */.Dc)(item, 'mode') === 'data' || isJudged(item);
    }
    function keepsMember({ section, owner }, key) {
        const address = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(owner, 'address')) ?? '';
        if (section === 'planned_values') {
            return (key !== 'values' && key !== 'sensitive_values') || !changed.has(address);
        }
        if (section !== 'resource_changes' || (key !== 'before' && key !== 'before_sensitive'))
            return true;
        const previous = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(owner, 'previous_address')) ?? '';
        return isJudged(owner) && !prior.has(address) && !prior.has(previous);
    }
    return { keepsItem, keepsMember };
}
function addressesIn(values) {
    const found = new Set();
    const open = [(0,terraform_json/* member */.Dc)(values, 'root_module')];
    while (open.length > 0) {
        const next = open.pop();
        for (const entry of (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(next, 'resources'))) {
            const address = (0,terraform_json/* asString */.oJ)((0,terraform_json/* member */.Dc)(entry, 'address'));
            if (address !== undefined)
                found.add(address);
        }
        for (const child of (0,terraform_json/* items */.ld)((0,terraform_json/* member */.Dc)(next, 'child_modules')))
            open.push(child);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/slim.js




















const PIECE = 2 ** 16;
async function slim({ plan, output, cwd, }) {
    const from = (0,external_node_path_.resolve)(cwd, plan);
    const to = (0,external_node_path_.resolve)(cwd, output ?? besides(plan));
    if (isSame(from, to))
        return { usage: `\`${plan}\` would be written over; name another file with \`--output\`` };
    if ((0,external_node_fs_.statSync)(to, { throwIfNoEntry: false })?.isFile() === false) {
        return { usage: `\`${(0,paths/* showPath */.P8)(to, cwd)}\` is there already, and is no file; name a file with \`--output\`` };
    }
    const read = (0,input_read/* readUtf8 */.Sx)(from);
    if ('problem' in read)
        return { problem: read.problem.message };
    const found = await (0,detect/* detect */.o)(read.bytes, (0,paths/* showPath */.P8)(from, cwd));
    if (found.kind === 'broken')
        return { problem: found.message };
    if (found.kind !== 'plan') {
        return { problem: found.kind === 'template' ? 'it is a template, and no plan' : found.why };
    }
    const [problem] = (0,terraform_plan/* readPlan */.m)(found.json, '', null).problems;
    if (problem !== undefined)
        return { problem: problem.message };
    const { hider, secrets } = hiderFor(found.json);
    const part = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(to), `.passgate-${(0,external_node_crypto_.randomUUID)()}.part`);
    try {
        const { createGzip } = process.getBuiltinModule('node:zlib');
        const file = (0,external_node_fs_.createWriteStream)(part, { mode: 0o600, flags: 'wx' });
        await (0,promises_.pipeline)(external_node_stream_.Readable.from(inPieces(needed_neededOf(found.json, hider))), createGzip(), file);
        const after = (0,external_node_fs_.statSync)(part).size;
        (0,external_node_fs_.renameSync)(part, to);
        return { output: (0,paths/* showPath */.P8)(to, cwd), bytes: { before: read.bytes.length, after }, secrets };
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(part, { force: true });
        if (typeof error === 'object' && error !== null && 'syscall' in error) {
            return { problem: `\`${(0,paths/* showPath */.P8)(to, cwd)}\` was not written: ${(0,input_read/* sayError */.Iq)(error)}` };
        }
        throw error;
    }
}
function slimText(json) {
    return [...neededOf(json, hiderFor(json).hider)].join('');
}
function hiderFor(json) {
    const plan = (0,plan_members/* planMembers */.vl)(json);
    const complaints = (0,terraform_complaints/* createComplaints */.X)('');
    const config = (0,terraform_config/* readConfig */.Xg)((0,terraform_json/* memberAt */.mz)(plan.configuration, 'root_module'), complaints);
    const modules = (0,terraform_modules/* createModules */.K)(config);
    const after = (0,terraform_instances/* collectInstances */.H)(plan, modules, complaints).byAddress.values();
    const before = (0,terraform_instances/* collectBefore */.i)(plan, modules).byAddress.values();
    const instances = [...after, ...before];
    const secrets = (0,terraform_secrets/* collectSecrets */.q)(plan, config, instances);
    const hider = createHider(secrets, { all: iamNames(instances), leaves: printable(leavesOf(secrets)) });
    return { hider, secrets: hider.standIns().length };
}
function printable(leaves) {
    const json = { planned_values: { outputs: { leaves: { sensitive: true, value: leaves } } } };
    const config = (0,terraform_config/* readConfig */.Xg)((0,terraform_json/* member */.Dc)(json, 'configuration'), (0,terraform_complaints/* createComplaints */.X)(''));
    return (0,terraform_secrets/* collectSecrets */.q)((0,plan_members/* planMembers */.vl)(json), config, []);
}
function besides(plan) {
    return `${plan.replace(/\.gz$/, '').replace(/\.json$/, '')}.slim.json.gz`;
}
function isSame(one, other) {
    return one === other || real(one) === real(other);
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
function* inPieces(texts) {
    let piece = '';
    for (const text of texts) {
        piece += text;
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    yield piece;
}


/***/ })

};
;
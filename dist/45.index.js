"use strict";
exports.id = 45;
exports.ids = [45,953,29];
exports.modules = {

/***/ 3029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadRules: () => (/* binding */ loadRules)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/engine/check-rule.js
var check_rule = __webpack_require__(8154);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/engine/facts.js
var facts = __webpack_require__(6308);
// EXTERNAL MODULE: ./lib/engine/finding.js
var finding = __webpack_require__(2742);
;// CONCATENATED MODULE: ./lib/engine/schema.js



const param = schemas/* strictObject */.rej({ param: schemas/* string */.YjP() });
const texts = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()), param]);
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const schema_element = schemas/* strictObject */.rej({
    arn: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        service: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        name: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* enum */.k5n(['literal', 'prefix']), param])),
        min_prefix: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* int */.Whr(), param])),
    })),
    literal: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    within: schemas/* optional */.lqM(texts),
});
const operators = {
    scalar: schemas/* union */.KCZ([scalar, schemas/* array */.YOg(scalar), schemas/* strictObject */.rej({ in: schemas/* array */.YOg(scalar) }), param]),
    list: schemas/* strictObject */.rej({ includes: texts }),
    actions: schemas/* strictObject */.rej({ reach: schemas/* optional */.lqM(texts), cover: schemas/* optional */.lqM(texts) }),
    arns: schemas/* strictObject */.rej({
        reach: schemas/* optional */.lqM(texts),
        cover: schemas/* optional */.lqM(texts),
        every: schemas/* optional */.lqM(schema_element),
        some: schemas/* optional */.lqM(schema_element),
        none: schemas/* optional */.lqM(schema_element),
    }),
    trust: schemas/* strictObject */.rej({ admits: schemas/* union */.KCZ([texts, schemas/* strictObject */.rej({ fact: schemas/* string */.YjP() })]) }),
};
function clause(subject) {
    const self = schemas/* lazy */.RZV(() => schemas/* strictObject */.rej({
        ...Object.fromEntries(Object.entries(facts/* factTypes */.y[subject]).map(([fact, type]) => [fact, schemas/* optional */.lqM(operators[type])])),
        all: schemas/* optional */.lqM(schemas/* array */.YOg(self)),
        any: schemas/* optional */.lqM(schemas/* array */.YOg(self)),
        not: schemas/* optional */.lqM(self),
    }));
    return self;
}
const policyExample = {
    name: schemas/* string */.YjP(),
    statement: schemas/* optional */.lqM(schemas/* looseObject */._H3({})),
    policy: schemas/* optional */.lqM(schemas/* looseObject */._H3({})),
    at: schemas/* optional */.lqM(schemas/* string */.YjP()),
};
const grantExample = {
    ...policyExample,
    boundary: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* literal */.euz(true), schemas/* looseObject */._H3({})])),
    scps: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* looseObject */._H3({}))),
};
const examples = {
    statement: schemas/* strictObject */.rej(policyExample),
    grant: schemas/* strictObject */.rej(grantExample),
    'role-use': schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        'role-use': schemas/* strictObject */.rej({
            consumer: schemas/* string */.YjP(),
            type: schemas/* optional */.lqM(schemas/* string */.YjP()),
            role: schemas/* string */.YjP(),
            services: schemas/* array */.YOg(schemas/* string */.YjP()),
            trust: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* looseObject */._H3({}), schemas/* literal */.euz('outside')]),
        }),
        at: schemas/* optional */.lqM(schemas/* string */.YjP()),
    }),
};
const paramDeclaration = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(['enum', 'integer', 'boolean', 'string', 'patterns']),
    values: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    default: schemas/* union */.KCZ([scalar, schemas/* array */.YOg(schemas/* string */.YjP())]),
    doc: schemas/* string */.YjP(),
});
function rule(subject) {
    return schemas/* strictObject */.rej({
        id: schemas/* string */.YjP()
            .check(api/* _regex */.Fk(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words with hyphens between them')),
        title: schemas/* string */.YjP(),
        severity: schemas/* enum */.k5n(finding/* severities */.g),
        tags: schemas/* _default */.Rvf(schemas/* array */.YOg(schemas/* string */.YjP()), []),
        rationale: schemas/* string */.YjP(),
        remediation: schemas/* string */.YjP(),
        references: schemas/* array */.YOg(schemas/* url */.OZ5()),
        params: schemas/* _default */.Rvf(schemas/* record */.g1P(schemas/* string */.YjP(), paramDeclaration), {}),
        unknown: schemas/* _default */.Rvf(schemas/* enum */.k5n(['fail', 'warn', 'ignore']), 'warn'),
        each: schemas/* literal */.euz(subject),
        where: schemas/* optional */.lqM(clause(subject)),
        require: schemas/* optional */.lqM(clause(subject)),
        forbid: schemas/* optional */.lqM(clause(subject)),
        message: schemas/* string */.YjP(),
        examples: schemas/* strictObject */.rej({
            pass: schemas/* array */.YOg(examples[subject]).check(api/* _minLength */.m9(1, 'needs at least one example that passes')),
            fail: schemas/* array */.YOg(examples[subject]).check(api/* _minLength */.m9(1, 'needs at least one example that fails')),
            unknown: schemas/* _default */.Rvf(schemas/* array */.YOg(examples[subject]), []),
        }),
    });
}
const ruleSchema = schemas/* discriminatedUnion */.gMt('each', [rule('statement'), rule('grant'), rule('role-use')]);
function ruleJsonSchema() {
    return z.toJSONSchema(ruleSchema, { io: 'input' });
}

// EXTERNAL MODULE: ./lib/config/strict-yaml.js + 4 modules
var strict_yaml = __webpack_require__(1953);
// EXTERNAL MODULE: ./lib/config/text-source.js
var text_source = __webpack_require__(9908);
;// CONCATENATED MODULE: ./lib/config/rules.js





async function loadRules(path, cwd, source = text_source/* workTree */._E) {
    const rules = [];
    const found = await ruleFiles(path, source);
    const problems = found.problems.map((problem) => ({
        message: problem.message,
        file: (0,text_source/* showFile */.II)(source, problem.path, cwd),
    }));
    for (const file of found.files) {
        const shown = (0,text_source/* showFile */.II)(source, file, cwd);
        const read = await source.read(file);
        if ('problem' in read) {
            const { message, line } = read.problem;
            problems.push({ message, file: shown, ...(line === undefined ? {} : { line }) });
            continue;
        }
        const parsed = parseRule(read.text, shown, idOf(file));
        if ('problems' in parsed)
            problems.push(...parsed.problems);
        else
            rules.push(parsed);
    }
    return { rules, problems };
}
function parseRule(text, file, id) {
    const parsed = (0,strict_yaml.parseStrict)(text, file, ruleSchema);
    if ('errors' in parsed)
        return { problems: [...parsed.errors] };
    const { examples, ...rule } = parsed.value;
    const faults = (0,check_rule/* checkRule */.T)(rule, id);
    if (faults.length === 0)
        return { rule, examples, file };
    return {
        problems: faults.map(({ route, message }) => {
            const { line, column } = parsed.positionOf(route);
            return { message, file, line, column };
        }),
    };
}
function idOf(path) {
    return (0,external_node_path_.basename)(path).replace(/\.ya?ml$/, '');
}
async function ruleFiles(path, source) {
    const wrong = (message) => ({ files: [], problems: [{ path, message }] });
    const found = await source.look(path);
    if (found.kind === 'file')
        return { files: [path], problems: [] };
    if (found.kind === 'neither')
        return wrong(found.why);
    if (found.kind === 'missing') {
        const near = await source.near(path);
        return wrong(`no file or folder has this path${near === undefined ? '' : `; did you mean \`${(0,external_node_path_.basename)(near)}\`?`}`);
    }
    const inside = await (0,text_source/* yamlFiles */.DX)(source, path);
    return inside.files.length + inside.problems.length > 0
        ? inside
        : wrong('no rule files here; a rule is one `.yaml` file');
}


/***/ }),

/***/ 1953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseStrict: () => (/* binding */ parseStrict)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var util = __webpack_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

// EXTERNAL MODULE: ./lib/input/place.js
var place = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/input/suggest.js
var suggest = __webpack_require__(1493);
;// CONCATENATED MODULE: ./lib/config/schema-keys.js
function keysAt(schema, path, data) {
    let schemas = branches(schema, data);
    let value = data;
    for (const step of path) {
        value = member(value, step);
        schemas = schemas.flatMap((one) => inside(one, step)).flatMap((one) => branches(one, value));
    }
    return [
        ...new Set(schemas.flatMap((one) => (one._zod.def.type === 'object' ? Object.keys(one._zod.def.shape) : []))),
    ];
}
function member(value, step) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
        return undefined;
    return value[step];
}
function branches(schema, data) {
    const known = schema;
    const { def } = known._zod;
    switch (def.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'nonoptional':
        case 'readonly':
        case 'catch':
            return branches(def.innerType, data);
        case 'pipe':
            return branches(def.in, data);
        case 'lazy':
            return branches(def.getter(), data);
        case 'union': {
            const all = def.options.flatMap((option) => branches(option, data));
            const meant = all.filter((option) => !isRuledOut(option, data));
            return meant.length > 0 ? meant : all;
        }
        default:
            return [known];
    }
}
function isRuledOut(schema, data) {
    const { def } = schema._zod;
    if (def.type !== 'object')
        return false;
    return Object.entries(def.shape).some(([key, one]) => {
        const inner = one._zod.def;
        return inner.type === 'literal' && !inner.values.includes(member(data, key));
    });
}
function inside(schema, step) {
    const { def } = schema._zod;
    switch (def.type) {
        case 'object': {
            const one = Object.hasOwn(def.shape, step) ? def.shape[String(step)] : def.catchall;
            return one ? [one] : [];
        }
        case 'record':
            return [def.valueType];
        case 'array':
            return [def.element];
        case 'tuple': {
            const one = def.items[Number(step)] ?? def.rest;
            return one ? [one] : [];
        }
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./lib/config/show-text.js
var show_text = __webpack_require__(3484);
;// CONCATENATED MODULE: ./lib/config/yaml-nodes.js


const maximumDepth = 100;
const maximumValues = 100_000;
const standard = 'tag:yaml.org,2002:';
const plainTags = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => standard + name));
function readNodes(contents, lineOf) {
    const walk = {
        errors: [],
        values: 0,
        anchors: new Map(),
        anchored: new Set(),
        targets: new Map(),
        lineOf,
        stopped: false,
    };
    const start = startOf(contents, 0);
    const root = { key: start, value: start };
    const empty = contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
    const data = empty ? Object.create(null) : readNode(contents, root, 0, walk);
    return { data, root, errors: walk.errors };
}
function readNode(node, spot, depth, walk) {
    walk.values += 1;
    if (depth > maximumDepth)
        return stop(walk, 'the YAML is nested too deep (more than 100 levels)', spot.value);
    if (walk.values > maximumValues) {
        return stop(walk, 'the file holds more than 100000 values (an alias counts each time it is used)', spot.value);
    }
    if ((0,dist/* isAlias */.Vj)(node)) {
        if (!walk.targets.has(node))
            walk.targets.set(node, walk.anchors.get(node.source));
        const target = walk.targets.get(node);
        if (target)
            return readNode(target, spot, depth + 1, walk);
        return fail(walk, `no \`&${(0,show_text/* showText */.h)(node.source)}\` stands before this alias`, spot.value);
    }
    if (node.anchor && !walk.anchored.has(node)) {
        walk.anchored.add(node);
        walk.anchors.set(node.anchor, node);
    }
    if (!hasPlainTag(node)) {
        const tag = (0,show_text/* showText */.h)((node.tag ?? '').replace(standard, '!!'));
        return fail(walk, `the tag \`${tag}\` means nothing here; write the plain value`, spot.value);
    }
    if ((0,dist/* isMap */.jh)(node))
        return readMap(node, spot, depth, walk);
    if ((0,dist/* isSeq */.oP)(node))
        return readList(node, spot, depth, walk);
    return (0,dist/* isScalar */.jn)(node) ? readScalar(node) : null;
}
function readMap(map, spot, depth, walk) {
    const data = Object.create(null);
    const children = new Map();
    spot.children = children;
    for (const pair of map.items) {
        if (walk.stopped)
            break;
        const node = pair.key;
        const at = startOf(node, spot.value);
        const key = readKey(node);
        const twin = key === undefined ? undefined : children.get(key);
        if (key === undefined)
            fail(walk, 'a key must be plain text', at);
        else if (key === '__proto__')
            fail(walk, 'the key `__proto__` is not allowed', at);
        else if (twin)
            fail(walk, `the key \`${(0,show_text/* showText */.h)(key)}\` is here a second time, first in line ${walk.lineOf(twin.key)}`, at);
        else {
            const value = pair.value;
            const child = { key: at, value: startOf(value, at) };
            children.set(key, child);
            data[key] = value ? readNode(value, child, depth + 1, walk) : null;
        }
    }
    return data;
}
function readList(list, spot, depth, walk) {
    const data = [];
    const children = new Map();
    spot.children = children;
    for (const [index, item] of list.items.entries()) {
        if (walk.stopped)
            break;
        const node = item;
        const at = startOf(node, spot.value);
        const child = { key: at, value: at };
        children.set(String(index), child);
        data.push(node ? readNode(node, child, depth + 1, walk) : null);
    }
    return data;
}
function readScalar({ value, source }) {
    if (typeof value !== 'number' || source === undefined || !/^\d+$/.test(source))
        return value;
    return source.length === 12 || String(value) !== source ? source : value;
}
function readKey(node) {
    if (!(0,dist/* isScalar */.jn)(node) || node.anchor || !hasPlainTag(node))
        return undefined;
    return typeof node.value === 'string' ? node.value : node.source;
}
function hasPlainTag(node) {
    return (0,dist/* isAlias */.Vj)(node) || !node.tag || plainTags.has(node.tag);
}
function startOf(node, otherwise) {
    return node?.range?.[0] ?? otherwise;
}
function fail(walk, message, offset) {
    walk.errors.push({ message, offset });
}
function stop(walk, message, offset) {
    if (!walk.stopped)
        fail(walk, message, offset);
    walk.stopped = true;
}
function offsetOf(root, route, what) {
    let spot = root;
    for (const step of route) {
        const next = spot.children?.get(String(step));
        if (!next)
            return spot.value;
        spot = next;
    }
    return spot[what];
}

;// CONCATENATED MODULE: ./lib/config/schema-issues.js







(0,core/* config */.$W)(en());
const nouns = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: '`true` or `false`',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
function explainIssues(issues, schema, read) {
    return issues.flatMap((issue) => explain(issue, [], schema, read));
}
function explain(issue, base, schema, read) {
    const route = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
    if (issue.code === 'unrecognized_keys')
        return unknownKeys(issue.keys, route, schema, read);
    const found = route.reduce(member, read.data);
    const name = route.length === 0 ? 'the file' : quote(route);
    const at = (message, what = 'value') => [
        { message, offset: offsetOf(read.root, route, what) },
    ];
    if (found === undefined)
        return at(`the key \`${(0,show_text/* showText */.h)(String(route.at(-1)))}\` is missing${within(route.slice(0, -1))}`);
    if (isAuthored(issue))
        return at(`${name}: ${issue.message}`, issue.code === 'invalid_type' ? 'key' : 'value');
    if (found === null)
        return at(`${name} has no value; give it one or leave it out`, 'key');
    switch (issue.code) {
        case 'invalid_type':
            return at(`${name} must be ${noun(issue.expected)}, not ${describe(found)}`);
        case 'invalid_value':
            return at(oneOf(name, issue.values.map(String), found));
        case 'invalid_key':
            return issue.issues.flatMap((inner) => at(`${name}: as a key, ${lowerFirst(inner.message)}`, 'key'));
        case 'invalid_union':
            if (issue.errors.length === 0)
                return at(oneOf(name, discriminators(issue), found));
            return (bestBranch(issue.errors)?.flatMap((inner) => explain(inner, route, schema, read)) ??
                at(noBranch(name, issue.errors, found)));
        default:
            return at(`${name}: ${lowerFirst(issue.message)}; found ${describe(found)}`);
    }
}
function isAuthored(issue) {
    return issue.code === 'custom' || !/^(Invalid|Too big|Too small|Unrecognized)/.test(issue.message);
}
const mostKeys = 100;
function unknownKeys(keys, route, schema, read) {
    const known = keysAt(schema, route, read.data);
    return keys.slice(0, mostKeys).map((key) => {
        const close = (0,suggest/* suggest */.Z)(key, known);
        const advice = close ? `did you mean \`${close}\`?` : `known keys: ${list(known)}`;
        const offset = offsetOf(read.root, [...route, key], 'key');
        return { message: `unknown key \`${(0,show_text/* showText */.h)(key)}\`${within(route)}; ${advice}`, offset };
    });
}
function discriminators(issue) {
    return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}
function bestBranch(branches) {
    const ofKind = branches.filter((issues) => !issues.some((issue) => issue.path.length === 0 && isKind(issue)));
    return ofKind.toSorted((a, b) => a.length - b.length)[0];
}
function isKind({ code }) {
    return code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union';
}
function noBranch(name, branches, found) {
    const kinds = branches.flat().flatMap((issue) => {
        if (issue.code === 'invalid_value')
            return issue.values.map((value) => `\`${String(value)}\``);
        return issue.code === 'invalid_type' ? [noun(issue.expected)] : [];
    });
    return `${name} must be ${[...new Set(kinds)].join(' or ')}, not ${describe(found)}`;
}
function oneOf(name, values, found) {
    const close = typeof found === 'string' ? (0,suggest/* suggest */.Z)(found, values) : undefined;
    const must = values.length === 1 ? `${name} must be ${list(values)}` : `${name} must be one of ${list(values)}`;
    return `${must}, not ${describe(found)}${close ? `; did you mean \`${close}\`?` : ''}`;
}
function noun(expected) {
    return nouns[expected] ?? expected;
}
function describe(found) {
    if (typeof found === 'string')
        return `\`${(0,show_text/* showText */.h)(found)}\``;
    if (Array.isArray(found))
        return 'a list';
    return typeof found === 'object' && found !== null ? 'a map' : `\`${String(found)}\``;
}
function within(route) {
    return route.length === 0 ? '' : ` in ${quote(route)}`;
}
function quote(route) {
    return `\`${(0,show_text/* showText */.h)((0,place/* showRoute */.n)(route), 200)}\``;
}
function list(values) {
    return values.map((value) => `\`${value}\``).join(', ');
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/config/strict-yaml.js





const maximumLength = 1024 * 1024;
const maximumErrors = 20;
function parseStrict(text, file, schema) {
    const lines = new dist/* LineCounter */.HN();
    const fail = (errors) => ({
        errors: firstOf(errors).map(({ message, offset }) => {
            const { line, col } = lines.linePos(offset);
            return { message, file, line: Math.max(line, 1), column: Math.max(col, 1) };
        }),
    });
    if (text.length > maximumLength)
        return fail([{ message: 'the file is longer than 1 MiB; split it', offset: 0 }]);
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const exhausted = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
    const syntax = exhausted ?? document.errors[0] ?? document.warnings.find((warning) => warning.code !== 'TAG_RESOLVE_FAILED');
    if (syntax)
        return fail([{ message: sayYaml(syntax.code, syntax.message), offset: syntax.pos[0] }]);
    const read = readNodes(document.contents, (offset) => lines.linePos(offset).line);
    if (read.errors.length > 0)
        return fail(read.errors);
    const result = (0,parse/* safeParse */.xL)(schema, read.data);
    if (!result.success)
        return fail(explainIssues(result.error.issues, schema, read));
    return {
        value: result.data,
        positionOf: (route, what = 'value') => {
            const offset = offsetOf(read.root, route, what);
            const { line, col } = lines.linePos(offset);
            return { offset, line: Math.max(line, 1), column: Math.max(col, 1) };
        },
    };
}
function firstOf(errors) {
    const sorted = [...errors].sort((a, b) => a.offset - b.offset);
    const next = sorted[maximumErrors];
    if (!next)
        return sorted;
    return [...sorted.slice(0, maximumErrors), { message: 'more errors are not shown', offset: next.offset }];
}
function sayYaml(code, message) {
    if (code === 'RESOURCE_EXHAUSTION')
        return 'the YAML is nested too deep (more than 100 levels)';
    if (code === 'MULTIPLE_DOCS')
        return 'a second YAML document starts here (`---`); keep one in a file';
    if (code === 'TAB_AS_INDENT')
        return 'the YAML cannot be read: a tab indents this line; use spaces';
    const first = message.replace(/\s+/g, ' ').replace(/\.$/, '');
    return `the YAML cannot be read: ${(0,show_text/* showText */.h)(first.charAt(0).toLowerCase() + first.slice(1), 200)}`;
}


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testRuleFiles: () => (/* binding */ testRuleFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/rules.js + 1 modules
var config_rules = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(8836);
// EXTERNAL MODULE: ./lib/config/active-rules.js + 1 modules
var active_rules = __webpack_require__(9634);
// EXTERNAL MODULE: ./lib/engine/judge.js + 19 modules
var judge = __webpack_require__(1204);
// EXTERNAL MODULE: ./lib/engine/subjects.js
var subjects = __webpack_require__(6234);
// EXTERNAL MODULE: ./lib/input/place.js
var place = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/model/decode.js + 1 modules
var decode = __webpack_require__(5049);
// EXTERNAL MODULE: ./lib/model/identity.js
var identity = __webpack_require__(5118);
// EXTERNAL MODULE: ./lib/model/world.js + 8 modules
var world = __webpack_require__(6929);
;// CONCATENATED MODULE: ./lib/rule-tester/example-world.js



function exampleWorld(example) {
    const use = example['role-use'];
    return use === undefined ? policyWorld(example) : roleUseWorld(use);
}
function routeToExample(example) {
    return example.statement === undefined ? ['PolicyDocument'] : ['PolicyDocument', 'Statement', 0];
}
function policyWorld({ statement, policy, boundary, scps = [] }) {
    const document = policy ?? { Version: '2012-10-17', Statement: [statement] };
    const resources = [
        resource('policy', 'AWS::IAM::ManagedPolicy', { PolicyDocument: document }),
        resource('role', 'AWS::IAM::Role', { RoleName: 'role' }),
    ];
    if (boundary !== undefined) {
        const PermissionsBoundary = boundary === true ? { $unknown: 'var.boundary' } : { $ref: 'boundary' };
        resources.push(resource('holder', 'AWS::IAM::User', { ManagedPolicyArns: [{ $ref: 'policy' }], PermissionsBoundary }));
    }
    if (typeof boundary === 'object') {
        resources.push(resource('boundary', 'AWS::IAM::ManagedPolicy', { PolicyDocument: boundary }));
    }
    return example_world_world(resources, { scps: scps.map(levelOf) });
}
function levelOf(document) {
    const content = toValue(document, []);
    if (content.kind !== 'map')
        throw new Error('the schema let through a policy that is no object');
    return { statements: (0,decode/* decode */.D)(content, resource('scp', 'policy document', {}), new identity/* Names */.f([])) };
}
function roleUseWorld({ consumer, type, role, services, trust }) {
    const document = Array.isArray(trust)
        ? { Statement: [{ Effect: 'Allow', Principal: { Service: trust }, Action: 'sts:AssumeRole' }] }
        : trust;
    const user = resource(consumer, type ?? 'consumer', { role });
    const handed = resource(role, 'AWS::IAM::Role', { RoleName: role, AssumeRolePolicyDocument: document });
    const built = example_world_world([user, handed]);
    const identity = built.names.identity(handed);
    const value = toValue(role, ['role']);
    const named = trust === 'outside' || identity === undefined ? { is: 'outside', shown: role } : { is: 'inside', identity };
    return { ...built, roleUses: [{ consumer: user, place: value.place, value, role: named, services }] };
}
function example_world_world(resources, given = {}) {
    const document = {
        name: 'example',
        framework: 'cloudformation',
        resources,
        secrets: [],
        notes: [],
        problems: [],
    };
    return (0,world/* buildWorld */.f)(document, given);
}
function resource(address, type, attributes) {
    return { address, mode: 'managed', type, attributes: toMap(attributes, []), when: [], place: placeAt([]) };
}
function placeAt(route) {
    return { file: null, syntax: 'none', route };
}
function toValue(written, route) {
    const place = placeAt(route);
    if (written === null || written === undefined)
        return { kind: 'absent', computed: false, place };
    if (Array.isArray(written))
        return { kind: 'list', items: written.map((item, index) => toValue(item, [...route, index])), place };
    if (typeof written !== 'object')
        return { kind: 'text', parts: String(written) === '' ? [] : [String(written)], place };
    if ('$unknown' in written) {
        return { kind: 'unknown', cause: { kind: 'apply', expression: String(written.$unknown), place }, place };
    }
    if ('$ref' in written) {
        const address = String(written.$ref);
        const attribute = address === 'policy' || address === 'boundary' ? 'PolicyArn' : 'Arn';
        return { kind: 'text', parts: [{ of: 'resource', address, attribute, exact: true, place }], place };
    }
    return toMap(written, route);
}
function toMap(written, route) {
    const entries = Object.entries(written).map(([key, value]) => {
        const below = [...route, key];
        return { key, keyPlace: placeAt(below), value: toValue(value, below) };
    });
    return { kind: 'map', entries, place: placeAt(route) };
}

;// CONCATENATED MODULE: ./lib/rule-tester/examples.js





function outcomeOf(rule, example) {
    let worst = { verdict: 'pass', at: undefined };
    for (const subject of (0,subjects/* subjectsOf */.Z)(exampleWorld(example), rule.each)) {
        const truth = (0,judge/* decide */.L)({ rule, params: (0,active_rules/* paramsOf */.g)(rule) }, subject)?.truth;
        if (truth === undefined || truth.is === true)
            continue;
        const route = truth.at[0]?.place.route ?? [];
        const at = (0,place/* showRoute */.n)(example['role-use'] === undefined ? route.slice(routeToExample(example).length) : route);
        if (truth.is === false && worst.verdict !== 'fail')
            worst = { verdict: 'fail', at };
        if (truth.is === 'unknown' && worst.verdict === 'pass')
            worst = { verdict: 'unknown', at };
    }
    return worst;
}
function checkExamples(rule, examples) {
    const declared = ['pass', 'fail', 'unknown'].flatMap((verdict) => examples[verdict].map((example) => ({ verdict, example })));
    const names = declared.map(({ example }) => example.name);
    const twice = names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => `two examples are called \`${name}\``);
    const wrong = declared.flatMap(({ verdict, example }) => {
        const outcome = outcomeOf(rule, example);
        if (outcome.verdict !== verdict)
            return [`\`${example.name}\` should be ${verdict}, but is ${outcome.verdict}`];
        if (verdict === 'pass')
            return [];
        if (example.at === undefined)
            return [`\`${example.name}\` does not say where the finding must point; add \`at: "${outcome.at}"\``];
        return example.at === outcome.at
            ? []
            : [`\`${example.name}\` should point at \`${example.at}\`, but points at \`${outcome.at}\``];
    });
    return [...twice, ...wrong];
}

;// CONCATENATED MODULE: ./lib/rule-tester/deletion.js

function needlessClauses(rule, examples) {
    const all = [...examples.pass, ...examples.fail, ...examples.unknown];
    const before = all.map((example) => JSON.stringify(outcomeOf(rule, example)));
    const isNeeded = (without) => all.some((example, index) => JSON.stringify(outcomeOf(without, example)) !== before[index]);
    return ['where', 'require', 'forbid'].flatMap((part) => {
        const clause = rule[part];
        if (clause === undefined)
            return [];
        return deletions(clause).flatMap(({ route, left }) => isNeeded({ ...rule, [part]: left }) ? [] : [[part, ...route].join('.')]);
    });
}
function deletions(clause) {
    return Object.entries(clause).flatMap(([key, value]) => {
        const { [key]: _, ...left } = clause;
        const below = typeof value !== 'object' || Array.isArray(value) || 'param' in value || 'fact' in value
            ? []
            : inside(value);
        return [
            { route: [key], left },
            ...below.map((one) => ({ route: [key, ...one.route], left: { ...clause, [key]: one.left } })),
        ];
    });
}
function inside(value) {
    const keys = Object.keys(value);
    return keys.length < 2
        ? []
        : keys.map((key) => ({
            route: [key],
            left: Object.fromEntries(Object.entries(value).filter(([one]) => one !== key)),
        }));
}

;// CONCATENATED MODULE: ./lib/rule-tester/run.js





async function testRuleFiles(paths, cwd) {
    const lines = [];
    let failed = 0;
    for (const path of paths) {
        const { rules, problems } = await (0,config_rules.loadRules)((0,external_node_path_.resolve)(cwd, path), cwd);
        failed += problems.length;
        for (const { file, line, column, message } of problems) {
            lines.push(line === undefined ? `${file}: ${message}` : `${file}:${line}:${column ?? 1}: ${message}`);
        }
        for (const { rule, examples, file } of rules) {
            const wrong = checkExamples(rule, examples);
            const needless = needlessClauses(rule, examples).map((clause) => `no example needs \`${clause}\`; add one that does, or leave it out`);
            failed += wrong.length + needless.length;
            const count = examples.pass.length + examples.fail.length + examples.unknown.length;
            lines.push(...[...wrong, ...needless].map((message) => `${file}: ${message}`));
            if (wrong.length + needless.length === 0)
                lines.push(`${file}: ${count} examples as declared, every clause needed`);
        }
    }
    return { output: lines.map((line) => `${(0,safe_text/* safeText */.Hk)(line)}\n`).join(''), code: failed === 0 ? 0 : 2 };
}


/***/ })

};
;
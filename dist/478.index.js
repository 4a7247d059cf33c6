export const id = 478;
export const ids = [478,875];
export const modules = {

/***/ 4875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadRules: () => (/* binding */ loadRules)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/engine/check-rule.js
var check_rule = __webpack_require__(4189);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/engine/facts.js
var facts = __webpack_require__(5049);
// EXTERNAL MODULE: ./lib/engine/finding.js
var finding = __webpack_require__(2883);
;// CONCATENATED MODULE: ./lib/engine/schema.js



/** The rule language as a schema; load it lazily, zod costs start-up time. `docs/rule.schema.json` is generated from it. */
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
/** The operators of each type of fact. */
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
    boundary: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    at: schemas/* optional */.lqM(schemas/* string */.YjP()),
};
const examples = {
    statement: schemas/* strictObject */.rej(policyExample),
    grant: schemas/* strictObject */.rej(policyExample),
    'role-use': schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        'role-use': schemas/* strictObject */.rej({
            consumer: schemas/* string */.YjP(),
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
var strict_yaml = __webpack_require__(9841);
// EXTERNAL MODULE: ./lib/config/text-source.js
var text_source = __webpack_require__(8929);
;// CONCATENATED MODULE: ./lib/config/rules.js





/**
 * Reads rules: a file, or all `.yaml` and `.yml` files of a folder and those below it. Load this module lazily, it brings the YAML parser
 * and zod.
 * @param path absolute
 * @param cwd what file names are shown relative to
 */
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
/** @param id what the rule has to be called */
function parseRule(text, file, id) {
    const parsed = (0,strict_yaml.parseStrict)(text, file, ruleSchema);
    if ('errors' in parsed)
        return { problems: [...parsed.errors] };
    // The schema is made of the same tables as the type.
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

/***/ 2478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testRuleFiles: () => (/* binding */ testRuleFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/rules.js + 1 modules
var config_rules = __webpack_require__(4875);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(8641);
// EXTERNAL MODULE: ./lib/config/active-rules.js + 1 modules
var active_rules = __webpack_require__(7620);
// EXTERNAL MODULE: ./lib/engine/judge.js + 31 modules
var judge = __webpack_require__(8691);
// EXTERNAL MODULE: ./lib/engine/subjects.js
var subjects = __webpack_require__(3773);
// EXTERNAL MODULE: ./lib/input/place.js
var place = __webpack_require__(6783);
// EXTERNAL MODULE: ./lib/model/world.js + 14 modules
var world = __webpack_require__(6399);
;// CONCATENATED MODULE: ./lib/rule-tester/example-world.js

/** An example of a rule as a world of its own, made of the same parts as a real one. */
function exampleWorld(example) {
    const use = example['role-use'];
    return use === undefined ? policyWorld(example) : roleUseWorld(use);
}
/** What an example's `at` leaves out: the way from the resource to the statement or policy. */
function routeToExample(example) {
    return example.statement === undefined ? ['PolicyDocument'] : ['PolicyDocument', 'Statement', 0];
}
function policyWorld({ statement, policy, boundary }) {
    const document = policy ?? { Version: '2012-10-17', Statement: [statement] };
    const resources = [
        resource('policy', 'AWS::IAM::ManagedPolicy', { PolicyDocument: document }),
        resource('role', 'AWS::IAM::Role', { RoleName: 'role' }),
    ];
    if (boundary) {
        const held = {
            ManagedPolicyArns: [{ $ref: 'policy' }],
            PermissionsBoundary: 'arn:aws:iam::111122223333:policy/boundary',
        };
        resources.push(resource('holder', 'AWS::IAM::User', held));
    }
    return example_world_world(resources);
}
function roleUseWorld({ consumer, role, services, trust }) {
    const document = Array.isArray(trust)
        ? { Statement: [{ Effect: 'Allow', Principal: { Service: trust }, Action: 'sts:AssumeRole' }] }
        : trust;
    const user = resource(consumer, 'consumer', { role });
    const handed = resource(role, 'AWS::IAM::Role', { RoleName: role, AssumeRolePolicyDocument: document });
    const built = example_world_world([user, handed]);
    const identity = built.names.identity(handed);
    const value = toValue(role, ['role']);
    const named = trust === 'outside' || identity === undefined ? { is: 'outside', shown: role } : { is: 'inside', identity };
    return { ...built, roleUses: [{ consumer: user, place: value.place, value, role: named, services }] };
}
function example_world_world(resources) {
    return (0,world/* buildWorld */.f)({ name: 'example', framework: 'cloudformation', resources, secrets: [], notes: [], problems: [] });
}
function resource(address, type, attributes) {
    return { address, mode: 'managed', type, attributes: toMap(attributes, []), when: [], place: placeAt([]) };
}
function placeAt(route) {
    return { file: null, syntax: 'none', route };
}
/** `{$ref: role}` is the ARN of a role of the change, `{$unknown: var.x}` what is not known. Rule files are limited in depth. */
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
        const attribute = address === 'policy' ? 'PolicyArn' : 'Arn';
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





/** What a rule with its default parameters says of an example. Of several statements the worst counts. */
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
/** What is wrong with the examples of a rule, one sentence each; none when all come out as declared. */
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
            return [`\`${example.name}\` does not say where the finding must point; it is at \`${outcome.at}\``];
        return example.at === outcome.at
            ? []
            : [`\`${example.name}\` should point at \`${example.at}\`, but points at \`${outcome.at}\``];
    });
    return [...twice, ...wrong];
}

;// CONCATENATED MODULE: ./lib/rule-tester/deletion.js

/**
 * The clauses of a rule that no example needs: with one of these left out, everything comes out as before. Each is named by its
 * route: `where.actions.reach`.
 */
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
/** Every clause with one operator, fact or group left out. */
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
/** Only whole operators: half an element matcher may mean nothing. */
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





/**
 * Runs the examples of rule files and looks for clauses that no example needs.
 * @returns what to print, and the exit code: 0, or 2 when something is wrong
 */
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

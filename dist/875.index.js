export const id = 875;
export const ids = [875];
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


/***/ })

};

"use strict";
exports.id = 956;
exports.ids = [956];
exports.modules = {

/***/ 5956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/input/lines.js
var lines = __webpack_require__(4824);
// EXTERNAL MODULE: ./lib/input/node.js
var input_node = __webpack_require__(7995);
;// CONCATENATED MODULE: ./lib/input/cloudformation/yaml-problems.js
const MOST = 5;
function yamlProblems(errors, locate) {
    const problems = new Map();
    for (const error of errors) {
        const { line } = locate(error.pos[0]);
        if (!problems.has(line))
            problems.set(line, { message: say(error), line });
        if (problems.size === MOST)
            break;
    }
    return [...problems.values()];
}
function say({ code, message }) {
    const own = SAYINGS.find((saying) => saying.code === code && (saying.when?.test(message) ?? true));
    return own?.say ?? `the YAML cannot be read: ${decapitalise(message)}`;
}
const SAYINGS = [
    { code: 'TAB_AS_INDENT', say: 'a tab indents this line; YAML takes spaces only' },
    { code: 'BAD_ALIAS', when: /empty/, say: 'a `*` that is text takes quotes in YAML: write `"*"`' },
    {
        code: 'MULTIPLE_DOCS',
        say: 'a second YAML document begins here (`---`); a template is one document: put each in a file of its own',
    },
    {
        code: 'MULTIPLE_TAGS',
        say: 'two tags on one value; write the inner function in its long form, such as `Fn::Sub:`',
    },
    {
        code: 'MISSING_CHAR',
        when: /^Missing closing/,
        say: 'the text ends inside of quotes: a closing quote is missing above',
    },
    {
        code: 'MISSING_CHAR',
        when: /^Implicit map keys/,
        say: 'a key without a value: a `:` is missing, or the line is indented wrongly',
    },
    {
        code: 'BAD_INDENT',
        when: /^Flow/,
        say: 'a `[` or `{` that is opened above is not closed, or its lines are not indented enough',
    },
    { code: 'BAD_INDENT', when: /^All/, say: 'this line is indented otherwise than the keys it belongs to' },
    { code: 'MULTILINE_IMPLICIT_KEY', say: 'a `:` is missing here, or the line is indented wrongly' },
    {
        code: 'BLOCK_AS_IMPLICIT_KEY',
        say: 'a map cannot begin here: text with `: ` in it takes quotes, or a line is indented wrongly',
    },
    { code: 'BAD_SCALAR_START', say: 'text that begins with `@`, `%` or a backquote takes quotes' },
    { code: 'BAD_DQ_ESCAPE', say: 'no such escape in double quotes; write `\\\\` for a backslash, or use single quotes' },
    {
        code: 'UNEXPECTED_TOKEN',
        when: /block-seq-ind/,
        say: 'a list cannot begin on the line of its key, or a line is indented wrongly',
    },
    {
        code: 'UNEXPECTED_TOKEN',
        when: /at node end/,
        say: 'text after the end of a value; a value that holds quotes or brackets takes quotes as a whole',
    },
    { code: 'UNEXPECTED_TOKEN', when: /flow-(?:map|seq)-end/, say: 'a `}` or `]` closes nothing here' },
];
function decapitalise(message) {
    return message.charAt(0).toLowerCase() + message.slice(1);
}

;// CONCATENATED MODULE: ./lib/input/cloudformation/yaml-scalars.js
const NOTHING = /^(?:|~|null|Null|NULL)$/;
const TRUE = /^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/;
const FALSE = /^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/;
const NUMBER = /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/;
function plainScalar(source, span) {
    if (NOTHING.test(source))
        return { kind: 'null', span };
    if (TRUE.test(source))
        return { kind: 'boolean', value: true, source, span };
    if (FALSE.test(source))
        return { kind: 'boolean', value: false, source, span };
    if (NUMBER.test(source))
        return { kind: 'number', value: Number(source), source, span };
    return { kind: 'string', value: source, style: 'plain', span };
}

;// CONCATENATED MODULE: ./lib/input/cloudformation/yaml.js





function parseYaml(text) {
    let document;
    try {
        document = (0,dist/* parseDocument */.Tp)(text, OPTIONS);
    }
    catch (error) {
        const message = error instanceof RangeError ? TOO_DEEP : `the YAML cannot be read: ${String(error)}`;
        return { node: undefined, problems: [{ message, line: 1 }] };
    }
    const locate = (0,lines/* locator */.f)(text);
    const { contents, errors } = document;
    const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        return { node: undefined, problems: [{ message: TOO_DEEP, line: locate(exhausted.pos[0]).line }] };
    const problems = yamlProblems(errors, locate);
    if (contents === null || saysNothing(contents))
        return { node: undefined, problems };
    const walker = new Walker(text, locate);
    const node = walker.node(contents, 0);
    const own = walker.problems.filter(({ line }) => !problems.some((problem) => problem.line === line));
    return { node, problems: [...problems, ...own].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
const TOO_DEEP = 'the YAML is nested too deep';
const FUNCTIONS = 'Ref GetAtt Sub Join If Equals Select ImportValue FindInMap Split Base64 And Or Not Condition Cidr GetAZs Transform Length ToJsonString ForEach';
const OPTIONS = {
    schema: 'failsafe',
    customTags: FUNCTIONS.split(' ').flatMap((name) => {
        const tag = `!${name}`;
        return [
            { tag, resolve: (value) => value },
            { tag, collection: 'seq', resolve: (value) => value },
            { tag, collection: 'map', resolve: (value) => value },
        ];
    }),
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
};
function saysNothing(node) {
    return (0,dist/* isScalar */.jn)(node) && node.source === '' && node.type === 'PLAIN' && node.tag === undefined;
}
class Walker {
    text;
    locate;
    problems = [];
    anchors = new Map();
    limit;
    count = 0;
    deepest = 0;
    constructor(text, locate) {
        this.text = text;
        this.locate = locate;
        this.limit = 100_000 + text.length;
    }
    node(parsed, depth) {
        const { range, anchor } = (parsed ?? {});
        if ((0,dist/* isAlias */.Vj)(parsed))
            return this.alias(parsed.source, this.span(range), depth);
        if (anchor === undefined)
            return this.content(parsed, range, depth);
        const open = { node: undefined, size: this.count, height: 0 };
        const deepest = this.deepest;
        this.anchors.set(anchor, open);
        this.deepest = depth;
        const node = this.content(parsed, range, depth);
        open.node = node;
        open.size = this.count - open.size;
        open.height = this.deepest - depth;
        this.deepest = Math.max(deepest, this.deepest);
        return node;
    }
    content(parsed, range, depth) {
        this.count++;
        if (depth > this.deepest)
            this.deepest = depth;
        if (depth > input_node/* MAX_DEPTH */.lr)
            return this.broken(`nested more than ${input_node/* MAX_DEPTH */.lr} levels deep`, '…', this.span(range));
        if ((0,dist/* isScalar */.jn)(parsed))
            return this.scalar(parsed);
        const span = this.span(range);
        if ((0,dist/* isMap */.jh)(parsed))
            return this.map(parsed, span, depth);
        if (!(0,dist/* isSeq */.oP)(parsed))
            return this.broken('this cannot be read', '…', span);
        const items = parsed.items.map((item) => this.node(item, depth + 1));
        const last = items.at(-1);
        const end = parsed.flow || last === undefined ? span.end : this.endOf(parsed.items.at(-1), last);
        return { kind: 'list', items, span: { start: span.start, end }, ...ownTag(parsed.tag) };
    }
    map(parsed, span, depth) {
        const entries = [];
        const merges = [];
        const keys = new Set();
        let end = span.end;
        for (const { key, value } of parsed.items) {
            const keyNode = this.node(key, depth + 1);
            const node = value === null ? this.nothing(keyNode.span.end) : this.node(value, depth + 1);
            end = this.endOf(value, node);
            if ((0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN' && key.source === '<<') {
                merges.push(node);
                continue;
            }
            const name = (0,dist/* isScalar */.jn)(key) ? (key.source ?? '') : (0,input_node/* scalarText */.ws)(keyNode);
            if (name === undefined || keyNode.tag !== undefined) {
                if (keyNode.tag !== undefined)
                    this.problem(`the tag \`${keyNode.tag}\` belongs to a key here; write what it is for in a line of its own`, keyNode.span);
                else if (keyNode.kind !== 'broken')
                    this.problem('a key must be text; lists and maps are none', keyNode.span);
                continue;
            }
            if (keys.has(name))
                this.problem(`the key \`${name}\` comes twice in this map`, keyNode.span);
            keys.add(name);
            entries.push({ key: name, keySpan: keyNode.span, value: node });
        }
        for (const merge of merges)
            this.merge(merge, keys, entries, span);
        return { kind: 'map', entries, span: parsed.flow ? span : { start: span.start, end }, ...ownTag(parsed.tag) };
    }
    merge(from, keys, entries, span) {
        for (const map of from.kind === 'list' && from.tag === undefined ? from.items : [from]) {
            if (map.kind === 'broken')
                continue;
            if (map.kind !== 'map' || map.tag !== undefined) {
                this.problem('`<<` takes a map, or a list of maps', map.kind === 'null' ? span : map.span);
                continue;
            }
            const fresh = map.entries.filter((entry) => !keys.has(entry.key));
            for (const entry of fresh) {
                keys.add(entry.key);
                entries.push(entry);
            }
        }
    }
    alias(name, span, depth) {
        const source = `*${name}`;
        if (name === '')
            return { kind: 'broken', source, span };
        const target = this.anchors.get(name);
        if (target === undefined) {
            return this.broken(`the alias \`${source}\` has no anchor \`&${name}\` before it; text that begins with \`*\` takes quotes`, source, span);
        }
        if (target.node === undefined)
            return this.broken(`the alias \`${source}\` stands inside of what it stands for`, source, span);
        if (depth + target.height > input_node/* MAX_DEPTH */.lr) {
            return this.broken(`the alias \`${source}\` makes this more than ${input_node/* MAX_DEPTH */.lr} levels deep`, source, span);
        }
        if (this.count + target.size > this.limit) {
            return this.broken(`the aliases make more than ${this.limit} values of this text`, source, span);
        }
        this.count += target.size;
        this.deepest = Math.max(this.deepest, depth + target.height);
        return target.node;
    }
    scalar(scalar) {
        const source = scalar.source ?? '';
        const span = this.scalarSpan(scalar);
        if (scalar.type === 'PLAIN' && (scalar.tag === undefined || CORE_SCALAR.test(scalar.tag)))
            return plainScalar(source, span);
        const style = scalar.type === 'PLAIN' ? 'plain' : scalar.type?.startsWith('QUOTE') ? 'quoted' : 'block';
        return { kind: 'string', value: source, style, span, ...ownTag(scalar.tag) };
    }
    scalarSpan(scalar) {
        const [start, end] = scalar.range ?? [0, 0];
        if (scalar.type !== 'BLOCK_LITERAL' && scalar.type !== 'BLOCK_FOLDED')
            return this.span(scalar.range);
        let first = this.text.indexOf('\n', start);
        while (first !== -1 && first < end && isSpace(this.text.charCodeAt(first)))
            first++;
        if (first === -1 || first >= end)
            return { start: this.locate(start), end: this.locate(start + 1) };
        let last = end;
        while (isSpace(this.text.charCodeAt(last - 1)))
            last--;
        return { start: this.locate(first), end: this.locate(last) };
    }
    endOf(parsed, node) {
        return (0,dist/* isAlias */.Vj)(parsed) ? this.span(parsed.range).end : node.span.end;
    }
    nothing(at) {
        return { kind: 'null', span: { start: at, end: at } };
    }
    broken(message, source, span) {
        this.problem(message, span);
        return { kind: 'broken', source, span };
    }
    problem(message, span) {
        this.problems.push({ message, line: span.start.line });
    }
    span(range) {
        const [start, end] = range ?? [0, 0];
        return { start: this.locate(start), end: this.locate(end) };
    }
}
const CORE_SCALAR = /^tag:yaml\.org,2002:(?:int|float|bool|null)$/;
const CORE_TAG = /^!$|^tag:yaml\.org,2002:(?:str|map|seq|int|float|bool|null)$/;
function ownTag(tag) {
    return tag === undefined || CORE_TAG.test(tag) ? {} : { tag };
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}


/***/ }),

/***/ 4824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ locator),
/* harmony export */   m: () => (/* binding */ lineAt)
/* harmony export */ });
function locator(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    let last = 0;
    const begins = (line) => starts[line] ?? Number.POSITIVE_INFINITY;
    const holds = (line, offset) => begins(line) <= offset && offset < begins(line + 1);
    return (offset) => {
        if (!holds(last, offset))
            last = holds(last + 1, offset) ? last + 1 : search(starts, offset);
        return { offset, line: last + 1, column: offset - begins(last) + 1 };
    };
}
function search(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}


/***/ })

};
;
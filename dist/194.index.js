export const id = 194;
export const ids = [194];
export const modules = {

/***/ 1194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseTemplateText: () => (/* binding */ parseTemplateText)
});

// EXTERNAL MODULE: ./lib/input/json.js + 1 modules
var json = __webpack_require__(5062);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/input/lines.js
var lines = __webpack_require__(5503);
// EXTERNAL MODULE: ./lib/input/node.js
var input_node = __webpack_require__(6970);
;// CONCATENATED MODULE: ./lib/input/cloudformation/yaml-problems.js
/** One mistake often makes the parser stumble many times after; the first few tell enough. */
const MOST = 5;
/** The parser's errors in words that say what to do, the first of each line. */
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
/**
 * What an unquoted YAML scalar means. It is YAML 1.2's core schema, but that `yes`, `no`, `on` and `off` are booleans as in YAML 1.1,
 * which CloudFormation reads: an unquoted `no` reaches AWS as `false`. (`y` and `n` stay text there, too.) Dates are text. A number keeps
 * its source, where 1.1 would read `012345670123` as octal: nobody means that.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html
 */
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





/**
 * A YAML text as a tree with places. Aliases are replaced by what they stand for, with the place of the anchor: that is the text
 * a person edits. So the tree shares nodes; walked in full it has no more than `100,000 + length` of them and is no deeper than
 * `MAX_DEPTH`, whatever the text does with aliases. Merge keys (`<<`) are carried out. Never throws for bad text.
 */
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
    // The stack ran out: what the parser made of the rest has nothing to do with the text.
    const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        return { node: undefined, problems: [{ message: TOO_DEEP, line: locate(exhausted.pos[0]).line }] };
    const problems = yamlProblems(errors, locate);
    if (contents === null || saysNothing(contents))
        return { node: undefined, problems };
    const walker = new Walker(text, locate);
    const node = walker.node(contents, 0);
    // Where the parser stumbled, what was found in its tree is a consequence.
    const own = walker.problems.filter(({ line }) => !problems.some((problem) => problem.line === line));
    return { node, problems: [...problems, ...own].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
const TOO_DEEP = 'the YAML is nested too deep';
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
const FUNCTIONS = 'Ref GetAtt Sub Join If Equals Select ImportValue FindInMap Split Base64 And Or Not Condition Cidr GetAZs Transform Length ToJsonString ForEach';
/**
 * The failsafe schema makes every scalar a string: what `012345678901` means is decided here, from its source. The tags are known to it
 * only because an unknown one costs a warning with a stack trace each. `uniqueKeys` compares every key with every other.
 */
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
    /** Nodes so far, those behind aliases counted at every use. */
    count = 0;
    /** The deepest level seen since it was last set. */
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
    /** Own keys win over merged ones, earlier maps over later. https://yaml.org/type/merge.html */
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
        // An empty name (a bare `*`) is an error of the parser already.
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
        // What a function takes is text, whatever it looks like.
        if (scalar.type === 'PLAIN' && (scalar.tag === undefined || CORE_SCALAR.test(scalar.tag)))
            return plainScalar(source, span);
        const style = scalar.type === 'PLAIN' ? 'plain' : scalar.type?.startsWith('QUOTE') ? 'quoted' : 'block';
        return { kind: 'string', value: source, style, span, ...ownTag(scalar.tag) };
    }
    /** A block scalar from the first character of its text to the last that is not a line break; the rest as the parser says. */
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
    /** Where a child ends in the text: behind an alias, not at the end of what it stands for. */
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
/** The tag, where it is not one of YAML's own that say what the text says anyway. */
function ownTag(tag) {
    return tag === undefined || CORE_TAG.test(tag) ? {} : { tag };
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

;// CONCATENATED MODULE: ./lib/input/cloudformation/template-text.js


/**
 * Parses a text that may be a template: as JSON where its first character is `{` or `[`, as YAML elsewhere. CloudFormation takes a text
 * that begins with `{` for JSON, too. Decides nothing about what it is: see `isTemplate`.
 *
 * @param text decoded, without byte order mark
 * @param name the path as shown
 */
function parseTemplateText(text, name) {
    const zero = text.indexOf('\0');
    const first = /\S/.exec(text)?.[0];
    const isJson = first === '{' || first === '[';
    const base = { name, syntax: isJson ? 'json' : 'yaml', length: text.length };
    if (zero !== -1) {
        return {
            ...base,
            node: undefined,
            problems: [{ message: 'a NUL character: this is not text', line: lineAt(text, zero) }],
        };
    }
    return { ...base, ...(isJson ? readJson(text) : readYaml(text)) };
}
function readJson(text) {
    const read = (0,json/* parseJson */.q)(text);
    if ('error' in read) {
        const message = /^\s*\{[{%]/.test(text)
            ? 'a template language (`{{ … }}`, `{% … %}`); give the text that it makes'
            : `the JSON cannot be read: ${read.error} (column ${read.position.column})`;
        return { node: undefined, problems: [{ message, line: read.position.line }] };
    }
    const problems = read.duplicates.map(({ key, position }) => ({
        message: `the key \`${key}\` comes twice in this object`,
        line: position.line,
    }));
    return { node: read.node, problems };
}
function readYaml(text) {
    const read = parseYaml(text);
    if (read.problems.length === 0 && read.node?.kind === 'map')
        return read;
    const why = sayOther(text);
    return why === undefined ? read : { node: undefined, problems: [why] };
}
/** What the text is, where it is no YAML, and the parser's own words would lead astray. */
function sayOther(text) {
    if (/^\s*</.test(text))
        return {
            message: 'this is HTML or XML, not a template; was it downloaded from a page that asks to sign in?',
            line: 1,
        };
    const brace = text.search(/^[ \t]*[{[]/m);
    if (brace === -1 || 'error' in (0,json/* parseJson */.q)(text.slice(brace)))
        return undefined;
    return { message: `text before the JSON, which begins in line ${lineAt(text, brace)}; delete it`, line: 1 };
}
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ locator)
/* harmony export */ });
/**
 * A function from UTF-16 offsets in the text (0-based) to positions. `\n` ends a line, and so `\r\n` does. Asking in about
 * ascending order is cheap; any other order costs a binary search.
 */
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
/** The index of the last start that is not behind the offset. */
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


/***/ })

};

"use strict";
exports.id = 514;
exports.ids = [514,847,554,956];
exports.modules = {

/***/ 554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isJson: () => (/* binding */ isJson),
/* harmony export */   parseJsonTemplate: () => (/* binding */ parseJsonTemplate)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);

function isJson(text) {
    return /^\s*[{[]/.test(text);
}
function parseJsonTemplate(text, name) {
    const base = { name, syntax: 'json', length: text.length };
    const read = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if ('error' in read) {
        const message = /^\s*\{[{%]/.test(text)
            ? 'a template language (`{{ … }}`, `{% … %}`); give the text that it makes'
            : `the JSON cannot be read: ${read.error} (column ${read.position.column})`;
        return { ...base, node: undefined, problems: [{ message, line: read.position.line }] };
    }
    const problems = read.duplicates.map(({ key, position }) => ({
        message: `the key \`${key}\` comes twice in this object`,
        line: position.line,
    }));
    return { ...base, node: read.node, problems };
}


/***/ }),

/***/ 7514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlTemplate: () => (/* binding */ parseYamlTemplate),
/* harmony export */   readTemplate: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4824);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2847);
/* harmony import */ var _template_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(554);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5956);





function readTemplate(text, name) {
    return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__.readTemplateNode)((0,_template_text_js__WEBPACK_IMPORTED_MODULE_2__.isJson)(text) ? (0,_template_text_js__WEBPACK_IMPORTED_MODULE_2__.parseJsonTemplate)(text, name) : parseYamlTemplate(text, name));
}
const LONGEST = 2_000_000;
function parseYamlTemplate(text, name) {
    const base = { name, syntax: 'yaml', length: text.length };
    if (text.length > LONGEST) {
        const message = `it holds ${text.length} characters, more than any template that CloudFormation takes (1 MB); split it`;
        return { ...base, node: undefined, problems: [{ message }] };
    }
    const read = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__.parseYaml)(text);
    if (read.problems.length === 0 && read.node?.kind === 'map')
        return { ...base, ...read };
    const why = sayOther(text);
    return { ...base, ...(why === undefined ? read : { node: undefined, problems: [why] }) };
}
function sayOther(text) {
    if (/^\s*</.test(text))
        return {
            message: 'this is HTML or XML, not a template; was it downloaded from a page that asks to sign in?',
            line: 1,
        };
    const brace = text.search(/^[ \t]*[{[]/m);
    if (brace === -1 || 'error' in (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text.slice(brace)))
        return undefined;
    return { message: `text before the JSON, which begins in line ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .lineAt */ .m)(text, brace)}; delete it`, line: 1 };
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isTemplate: () => (/* binding */ isTemplate),
  readTemplateNode: () => (/* binding */ readTemplateNode)
});

// EXTERNAL MODULE: ./lib/input/node.js
var input_node = __webpack_require__(7995);
// EXTERNAL MODULE: ./lib/input/suggest.js
var suggest = __webpack_require__(1493);
;// CONCATENATED MODULE: ./lib/input/cloudformation/functions.js
function callOf(node) {
    if (node.tag !== undefined) {
        const { tag, ...argument } = node;
        return { name: functionName(tag), argument };
    }
    if (node.kind !== 'map' || node.entries.length !== 1)
        return undefined;
    const [only] = node.entries;
    if (only === undefined || !(only.key === 'Ref' || only.key.startsWith('Fn::')))
        return undefined;
    return { name: only.key, argument: only.value };
}
function functionName(tag) {
    if (tag === '!Ref' || tag === '!Condition')
        return tag.slice(1);
    if (tag.startsWith('!'))
        return `Fn::${tag.slice(1)}`;
    return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}
const LONGEST = 80;
function show(node) {
    const call = callOf(node);
    const said = call === undefined ? brief(node) : `${shortName(call.name)} ${briefArgument(call)}`;
    return shorten(said);
}
function shorten(said) {
    const line = said
        .slice(0, 4 * LONGEST)
        .replace(/\s+/g, ' ')
        .trim();
    if (said.length <= 4 * LONGEST && line.length <= LONGEST)
        return line;
    return `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function shortName(name) {
    if (name === 'Ref' || name === 'Condition')
        return `!${name}`;
    return name.startsWith('Fn::') && !name.includes('::', 4) ? `!${name.slice(4)}` : name;
}
function briefArgument({ name, argument }) {
    if (argument.kind !== 'list')
        return brief(argument);
    if (name === 'Fn::GetAtt')
        return argument.items.slice(0, 8).map(brief).join('.');
    const list = name === 'Fn::Join' || name === 'Fn::Split' ? argument.items[1] : undefined;
    return brief(list ?? argument);
}
function brief(node) {
    let current = node;
    for (let depth = 0; depth < 20 && current !== undefined; depth++) {
        if (current.kind === 'string')
            return current.value;
        if (current.kind === 'null')
            return 'null';
        const inner = callOf(current);
        if (inner !== undefined && /^Fn::(Join|Split)$/.test(inner.name) && inner.argument.kind === 'list')
            current = inner.argument.items[1];
        else if (current.kind === 'list')
            current = current.items[0];
        else if (current.kind !== 'map')
            return current.source;
        else
            current = (current.entries.find(({ key }) => key === 'Name') ?? current.entries[0])?.value;
    }
    return '…';
}

// EXTERNAL MODULE: ./lib/input/value.js
var value = __webpack_require__(5770);
;// CONCATENATED MODULE: ./lib/input/cloudformation/dynamic.js

const OPEN = '{{resolve:';
const CLOSE = '}}';
function resolveDynamic(parts, place) {
    if (!parts.some((part) => typeof part === 'string' && part.includes(OPEN)))
        return parts;
    const out = [];
    let pending;
    for (const part of parts) {
        if (typeof part !== 'string') {
            (pending ?? out).push(part);
            continue;
        }
        let from = 0;
        for (;;) {
            if (pending === undefined) {
                const open = part.indexOf(OPEN, from);
                if (open === -1)
                    break;
                out.push(part.slice(from, open));
                pending = [];
                from = open;
            }
            const close = part.indexOf(CLOSE, from);
            if (close === -1)
                break;
            pending.push(part.slice(from, close + CLOSE.length));
            out.push({ of: 'unknown', cause: { kind: 'outside', expression: shorten(say(pending)), place } });
            pending = undefined;
            from = close + CLOSE.length;
        }
        (pending ?? out).push(part.slice(from));
    }
    return pending === undefined ? out : [...out, ...pending];
}
function say(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : `\${${dynamic_name(part)}}`)).join('');
}
function dynamic_name(hole) {
    if (hole.of === 'resource')
        return hole.attribute === 'Ref' ? hole.address : `${hole.address}.${hole.attribute}`;
    return hole.of === 'symbol' ? hole.name : hole.cause.expression;
}

;// CONCATENATED MODULE: ./lib/input/cloudformation/scope.js
const VALUE_COST = 16;
function newBudget(textLength) {
    return { left: 4_000_000 + 16 * textLength };
}
function spend(scope, units, place) {
    const { budget } = scope;
    budget.left -= units;
    if (budget.left >= 0)
        return true;
    budget.exceededAt ??= place;
    return false;
}
function placeOf(span, route, scope) {
    return { file: scope.file, span, syntax: scope.syntax, route };
}
function cause(kind, { expression, place }) {
    return { kind, expression, place };
}
function unknown(kind, spot) {
    return { kind: 'unknown', cause: cause(kind, spot), place: spot.place };
}

;// CONCATENATED MODULE: ./lib/input/cloudformation/references.js



const SYMBOLS = new Map([
    ['AWS::AccountId', 'account'],
    ['AWS::Partition', 'partition'],
    ['AWS::Region', 'region'],
    ['AWS::URLSuffix', 'url-suffix'],
    ['AWS::StackName', 'stack-name'],
    ['AWS::StackId', 'stack-id'],
]);
function reference(name, spot, scope) {
    const { place } = spot;
    if (name === 'AWS::NoValue')
        return { kind: 'absent', computed: false, place };
    if (name === 'AWS::NotificationARNs')
        return unknown('outside', spot);
    const symbol = SYMBOLS.get(name);
    if (symbol !== undefined)
        return (0,value/* text */.Qq)([{ of: 'symbol', name: symbol }], { place });
    const parameter = scope.parameters.get(name);
    return parameter === undefined ? attribute(name, 'Ref', spot, scope) : parameterValue(parameter, spot, scope);
}
function attribute(name, path, spot, scope) {
    const type = scope.resources.get(name);
    if (type?.endsWith('::MODULE') || (type === undefined && scope.generates))
        return unknown('unsupported', spot);
    if (type === undefined)
        return unknown('malformed', spot);
    return (0,value/* text */.Qq)([{ of: 'resource', address: name, attribute: path, exact: true, place: spot.place }], {
        place: spot.place,
    });
}
function parameterValue(parameter, spot, scope) {
    if (parameter.is === 'unknown')
        return unknown(parameter.kind, spot);
    const base = { place: spot.place, ...(parameter.sensitive ? { sensitive: true } : {}) };
    if (parameter.is === 'text') {
        if (!spend(scope, parameter.text.length, spot.place))
            return unknown('unsupported', spot);
        return (0,value/* text */.Qq)(resolveDynamic([parameter.text], spot.place), base);
    }
    const { file, span, syntax, route } = spot.place;
    const units = parameter.items.reduce((sum, item) => sum + VALUE_COST + item.length + route.length, 0);
    if (!spend(scope, units, spot.place))
        return unknown('unsupported', spot);
    const items = parameter.items.map((item, index) => {
        const place = { file, ...(span ? { span } : {}), syntax, route: [...route, index] };
        return (0,value/* text */.Qq)(resolveDynamic([item], place), { ...base, place });
    });
    return { ...base, kind: 'list', items };
}

;// CONCATENATED MODULE: ./lib/input/cloudformation/texts.js



class TextBuilder {
    spot;
    scope;
    parts = [];
    sensitive = false;
    full = false;
    constructor(spot, scope) {
        this.spot = spot;
        this.scope = scope;
    }
    literal(said) {
        if (said !== '')
            this.push(said, said.length);
    }
    value(value, expression) {
        if (value.sensitive)
            this.sensitive = true;
        if (value.kind === 'text') {
            for (const part of value.parts)
                this.push(part, typeof part === 'string' ? part.length : 1);
        }
        else if (value.kind === 'scalar')
            this.literal(String(value.value));
        else if (value.kind === 'unknown')
            this.push({ of: 'unknown', cause: value.cause }, 1);
        else
            this.push({ of: 'unknown', cause: cause('malformed', { ...this.spot, expression }) }, 1);
    }
    build() {
        if (this.full)
            return unknown('unsupported', this.spot);
        const { place } = this.spot;
        const joined = (0,value/* text */.Qq)(this.parts, { place, ...(this.sensitive ? { sensitive: true } : {}) });
        const resolved = resolveDynamic(joined.parts, place);
        return resolved === joined.parts ? joined : (0,value/* text */.Qq)(resolved, joined);
    }
    push(part, units) {
        if (this.full)
            return;
        if (spend(this.scope, units + 1, this.spot.place))
            this.parts.push(part);
        else
            this.full = true;
    }
}

;// CONCATENATED MODULE: ./lib/input/cloudformation/intrinsics.js







function evaluate(node, route, scope) {
    const place = placeOf(node.span, route, scope);
    const call = callOf(node);
    if (!spend(scope, units(node) + route.length, place))
        return unknown('unsupported', { place, expression: show(node) });
    if (call !== undefined)
        return evaluateCall(call, { place, expression: show(node) }, scope);
    switch (node.kind) {
        case 'string':
            return literalText(node.value, place);
        case 'number':
            if (String(node.value) !== node.source)
                return (0,value/* text */.Qq)([node.source], { place });
            return { kind: 'scalar', value: node.value, place };
        case 'boolean':
            return { kind: 'scalar', value: node.value, place };
        case 'null':
            return { kind: 'absent', computed: false, place };
        case 'broken':
            return unknown('malformed', { place, expression: node.source });
        case 'list':
            return { kind: 'list', place, ...evaluateItems(node.items, route, scope) };
        case 'map':
            return evaluateMap(node.entries, node, route, scope);
    }
}
function literalText(said, place) {
    if (said.includes(OPEN))
        return (0,value/* text */.Qq)(resolveDynamic([said], place), { place });
    return { kind: 'text', parts: said === '' ? [] : [said], place };
}
function units(node) {
    return VALUE_COST + (node.kind === 'string' ? node.value.length : 0);
}
function evaluateItems(nodes, route, scope) {
    const items = [];
    for (const [index, node] of nodes.entries()) {
        const value = evaluate(node, [...route, index], scope);
        if (scope.budget.left < 0) {
            return { items, open: cause('unsupported', { place: value.place, expression: show(node) }) };
        }
        if (node.kind === 'null' && node.tag === undefined)
            items.push(unknown('malformed', { place: value.place, expression: 'null' }));
        else if (value.kind !== 'absent')
            items.push(value);
    }
    return { items };
}
function isInclude(transform) {
    return (0,input_node/* scalarText */.ws)((0,input_node/* member */.Dc)(transform, 'Name')?.value) === 'AWS::Include';
}
function evaluateMap(nodes, node, route, scope) {
    const entries = [];
    let open;
    for (const { key, keySpan, value } of nodes) {
        const at = [...route, key];
        const keyPlace = placeOf(keySpan, at, scope);
        if (scope.budget.left < 0) {
            open = cause('unsupported', { place: keyPlace, expression: shorten(key) });
            break;
        }
        if (key === 'Fn::Transform' && !isInclude(value))
            return unknown('unsupported', { place: keyPlace, expression: shorten(`!Transform ${show(value)}`) });
        if (key.startsWith('Fn::')) {
            const kind = key === 'Fn::Transform' || key.startsWith('Fn::ForEach::') ? 'unsupported' : 'malformed';
            open ??= cause(kind, { place: keyPlace, expression: shorten(key) });
        }
        else
            entries.push({ key, keyPlace, value: evaluate(value, at, scope) });
    }
    return { kind: 'map', entries, place: placeOf(node.span, route, scope), ...(open ? { open } : {}) };
}
function evaluateCall({ name, argument }, spot, scope) {
    switch (name) {
        case 'Ref': {
            const target = (0,input_node/* scalarText */.ws)(argument);
            return target === undefined ? unknown('malformed', spot) : reference(target, spot, scope);
        }
        case 'Fn::GetAtt':
            return evaluateGetAtt(argument, spot, scope);
        case 'Fn::Sub':
            return evaluateSub(argument, spot, scope);
        case 'Fn::Join':
            return evaluateJoin(argument, spot, scope);
        case 'Fn::ImportValue':
        case 'Fn::GetAZs':
        case 'Fn::GetStackOutput':
            return unknown('outside', spot);
        default:
            return unknown('unsupported', spot);
    }
}
function evaluateGetAtt(argument, spot, scope) {
    const whole = (0,input_node/* scalarText */.ws)(argument);
    if (whole !== undefined)
        return dotted(whole, spot, scope) ?? unknown('malformed', spot);
    if (argument.kind !== 'list' || argument.tag !== undefined || argument.items.length < 2)
        return unknown('malformed', spot);
    const names = [];
    for (const item of argument.items) {
        const value = evaluate(item, spot.place.route, scope);
        if (value.kind === 'unknown')
            return unknown(value.cause.kind, { place: spot.place, expression: value.cause.expression });
        const [only, ...more] = value.kind === 'text' ? value.parts : [];
        if (typeof only !== 'string' || more.length > 0)
            return unknown('malformed', spot);
        names.push(only);
    }
    const [first = '', ...rest] = names;
    return attribute(first, rest.join('.'), spot, scope);
}
function dotted(name, spot, scope) {
    const dot = name.indexOf('.');
    return dot === -1 ? undefined : attribute(name.slice(0, dot), name.slice(dot + 1), spot, scope);
}
function evaluateSub(argument, spot, scope) {
    const [first, variables, ...more] = argument.kind === 'list' && argument.tag === undefined ? argument.items : [argument];
    const template = (0,input_node/* scalarText */.ws)(first);
    if (template === undefined ||
        more.length > 0 ||
        (variables !== undefined && (variables.kind !== 'map' || variables.tag !== undefined))) {
        return unknown('malformed', spot);
    }
    const own = new Map(variables?.entries.map(({ key, value }) => [key, value]));
    const known = new Map();
    const builder = new TextBuilder(spot, scope);
    let from = 0;
    for (;;) {
        const open = template.indexOf('${', from);
        const close = open === -1 ? -1 : template.indexOf('}', open);
        if (close === -1)
            break;
        builder.literal(template.slice(from, open));
        from = close + 1;
        const name = template.slice(open + 2, close).trim();
        if (name.startsWith('!')) {
            builder.literal(`\${${name.slice(1)}}`);
            continue;
        }
        const expression = shorten(template.slice(open, from));
        const value = known.get(name) ?? variable(name, own.get(name), { place: spot.place, expression }, scope);
        known.set(name, value);
        builder.value(value, expression);
    }
    builder.literal(template.slice(from));
    return builder.build();
}
function variable(name, own, spot, scope) {
    if (own !== undefined)
        return evaluate(own, spot.place.route, scope);
    return dotted(name, spot, scope) ?? reference(name, spot, scope);
}
function evaluateJoin(argument, spot, scope) {
    const [first, list, ...more] = argument.kind === 'list' && argument.tag === undefined ? argument.items : [];
    const delimiter = (0,input_node/* scalarText */.ws)(first);
    if (delimiter === undefined || list === undefined || more.length > 0)
        return unknown('malformed', spot);
    const joined = evaluate(list, spot.place.route, scope);
    if (joined.kind === 'unknown')
        return { ...joined, place: spot.place };
    if (joined.kind !== 'list')
        return unknown('malformed', spot);
    if (joined.open)
        return { kind: 'unknown', cause: joined.open, place: spot.place };
    const vanishing = list.kind === 'list' && delimiter !== '' ? list.items.find(mayVanish) : undefined;
    if (vanishing !== undefined)
        return unknown('unsupported', { place: spot.place, expression: show(vanishing) });
    const builder = new TextBuilder(spot, scope);
    for (const [index, item] of joined.items.entries()) {
        if (index > 0)
            builder.literal(delimiter);
        builder.value(item, spot.expression);
    }
    return builder.build();
}
function mayVanish(node) {
    const name = callOf(node)?.name;
    return name !== undefined && !GIVES_TEXT.has(name);
}
const GIVES_TEXT = new Set('Ref Fn::GetAtt Fn::Sub Fn::Join Fn::ImportValue Fn::FindInMap Fn::Select Fn::Base64 Fn::Length Fn::ToJsonString'.split(' '));

;// CONCATENATED MODULE: ./lib/input/cloudformation/parameters.js

const SHORTEST_SECRET = 4;
function readParameters(section, free) {
    const byName = new Map();
    const secrets = new Set();
    let ranging = false;
    for (const { key, value } of section?.kind === 'map' ? section.entries : []) {
        const parameter = readParameter(value);
        const ranges = parameter.is !== 'unknown' && hasOthers(value);
        ranging ||= ranges;
        byName.set(key, free && ranges ? { is: 'unknown', kind: 'unsupported' } : parameter);
        if (!hides(value))
            continue;
        const text = defaultText(value);
        for (const secret of [text, ...(parameter.is === 'list' ? parameter.items : [])]) {
            if (secret !== undefined && secret.length >= SHORTEST_SECRET)
                secrets.add(secret);
        }
    }
    return { byName, ranging, secrets: [...secrets] };
}
function readParameter(declaration) {
    if (declaration.kind !== 'map' || declaration.tag !== undefined)
        return { is: 'unknown', kind: 'malformed' };
    const type = (0,input_node/* scalarText */.ws)((0,input_node/* member */.Dc)(declaration, 'Type')?.value) ?? 'String';
    if (type.startsWith('AWS::SSM::Parameter::Value<'))
        return { is: 'unknown', kind: 'outside' };
    if ((0,input_node/* member */.Dc)(declaration, 'Default') === undefined)
        return { is: 'unknown', kind: 'parameter' };
    const text = defaultText(declaration);
    if (text === undefined)
        return { is: 'unknown', kind: 'malformed' };
    const sensitive = hides(declaration);
    if (type !== 'CommaDelimitedList' && !type.startsWith('List<'))
        return { is: 'text', text, sensitive };
    return { is: 'list', items: text.split(',').map((item) => item.trim()), sensitive };
}
function hasOthers(declaration) {
    const allowed = (0,input_node/* member */.Dc)(declaration, 'AllowedValues')?.value;
    if (allowed === undefined || allowed.kind === 'null')
        return false;
    const text = defaultText(declaration);
    return allowed.kind !== 'list' || allowed.items.some((item) => (0,input_node/* scalarText */.ws)(item) !== text);
}
function defaultText(declaration) {
    const node = (0,input_node/* member */.Dc)(declaration, 'Default')?.value;
    return node?.kind === 'boolean' && node.tag === undefined ? String(node.value) : (0,input_node/* scalarText */.ws)(node);
}
function hides(declaration) {
    const node = (0,input_node/* member */.Dc)(declaration, 'NoEcho')?.value;
    if (node === undefined || node.kind === 'null')
        return false;
    return !(node.kind === 'boolean' ? !node.value : node.kind === 'string' && node.value.toLowerCase() === 'false');
}

;// CONCATENATED MODULE: ./lib/input/cloudformation/template.js






function readTemplateNode(text, free = false) {
    const reader = new TemplateReader(text, free);
    const { node } = text;
    if (node?.kind === 'map' && node.tag === undefined)
        reader.read(node);
    else if (text.problems.length === 0)
        reader.problem(sayRoot(node), node);
    return reader.document();
}
function isTemplate(node) {
    if ((0,input_node/* member */.Dc)(node, 'AWSTemplateFormatVersion') !== undefined)
        return true;
    const resources = (0,input_node/* member */.Dc)(node, 'Resources')?.value;
    if (resources?.kind !== 'map')
        return false;
    return resources.entries.some(({ value }) => /^(?:AWS|Custom|Alexa)::/.test((0,input_node/* scalarText */.ws)((0,input_node/* member */.Dc)(value, 'Type')?.value) ?? ''));
}
function sayRoot(node) {
    if (node === undefined)
        return 'the file is empty, or holds comments only; a template has `Resources`';
    if (node.kind === 'null')
        return 'the file holds only `null`; a template has `Resources`';
    return `the file holds a ${node.kind === 'list' ? 'list' : 'single value'}, not a map with \`Resources\``;
}
const MOST_PROBLEMS = 20;
class TemplateReader {
    text;
    free;
    resources = [];
    notes = [];
    problems;
    secrets = [];
    ranging = false;
    constructor(text, free) {
        this.text = text;
        this.free = free;
        this.problems = [...text.problems];
    }
    read(root) {
        const section = (0,input_node/* member */.Dc)(root, 'Resources');
        if (section === undefined)
            this.noResources(root);
        else if (section.value.kind === 'map' && section.value.tag === undefined)
            this.readResources(root, section.value.entries);
        else if (section.value.kind !== 'broken')
            this.problem('`Resources` must be a map of resources', section);
    }
    readResources(root, entries) {
        const resources = this.only(entries);
        const scope = this.scope(root, resources, resources.length < entries.length);
        for (const resource of resources)
            this.resource(resource, scope);
        this.noteKinds(scope);
        const { exceededAt } = scope.budget;
        if (exceededAt) {
            const line = exceededAt.span?.start.line;
            this.problems.push({
                message: 'from here on the template makes more text than can be judged',
                ...(line ? { line } : {}),
            });
        }
    }
    document() {
        const { name } = this.text;
        const problems = this.problems
            .slice(0, MOST_PROBLEMS)
            .map((problem) => ({ document: name, ...problem }));
        const more = this.problems.length - MOST_PROBLEMS;
        if (more > 0)
            problems.push({ document: name, message: `${more} more problems in this file` });
        return {
            name,
            framework: 'cloudformation',
            resources: this.resources,
            ...(this.ranging && !this.free && { free: () => readTemplateNode(this.text, true).resources }),
            secrets: this.secrets,
            notes: this.notes,
            problems,
        };
    }
    problem(message, at) {
        const span = at === undefined ? undefined : 'keySpan' in at ? at.keySpan : at.span;
        this.problems.push({ message, ...(span ? { line: span.start.line } : {}) });
    }
    noResources(root) {
        const keys = root.kind === 'map' ? root.entries : [];
        const near = keys.find(({ key }) => (0,suggest/* suggest */.Z)(key, ['Resources']) !== undefined);
        if (near)
            this.problem(`no \`Resources\`, which every template has; did you mean \`Resources\` for \`${near.key}\`?`, near);
        else
            this.problem('no `Resources`, which every template has', root);
    }
    only(entries) {
        const byName = new Map();
        for (const entry of entries) {
            if (!entry.key.startsWith('Fn::'))
                byName.set(entry.key, entry);
            else
                this.problem(`\`${entry.key}\` makes resources that cannot be seen here; give the template that comes out of it`, entry);
        }
        return [...byName.values()];
    }
    scope(root, resources, more) {
        const parameters = (0,input_node/* member */.Dc)(root, 'Parameters');
        if (parameters !== undefined && !/^(?:map|null|broken)$/.test(parameters.value.kind)) {
            this.problem('`Parameters` must be a map of parameters', parameters);
        }
        const { byName, ranging, secrets } = readParameters(parameters?.value, this.free);
        this.ranging = ranging;
        this.secrets = secrets;
        const types = new Map(resources.map(({ key, value }) => [key, (0,input_node/* scalarText */.ws)((0,input_node/* member */.Dc)(value, 'Type')?.value) ?? '']));
        const macros = this.noteMacros(root);
        return {
            file: this.text.name,
            syntax: this.text.syntax,
            parameters: byName,
            resources: types,
            generates: more || macros || [...types.values()].some((type) => type.endsWith('::MODULE')),
            budget: newBudget(this.text.length),
        };
    }
    resource(entry, scope) {
        const { key, keySpan, value: body } = entry;
        if (body.kind === 'broken')
            return;
        const type = this.type(entry);
        if (type === undefined)
            return;
        const condition = (0,input_node/* member */.Dc)(body, 'Condition');
        const name = (0,input_node/* scalarText */.ws)(condition?.value);
        if (condition !== undefined && name === undefined)
            this.problem(`the \`Condition\` of \`${key}\` must be the name of one`, condition);
        this.resources.push({
            address: key,
            mode: 'managed',
            type,
            attributes: this.properties(entry, body, scope),
            when: name === undefined ? [] : [`${name} is true`],
            place: placeOf(keySpan, [], scope),
        });
    }
    type(entry) {
        const { key, value: body } = entry;
        const type = (0,input_node/* member */.Dc)(body, 'Type');
        if (type?.value.kind === 'string' && type.value.tag === undefined && type.value.value !== '')
            return type.value.value;
        if (body.kind !== 'map' || body.tag !== undefined)
            this.problem(`the resource \`${key}\` must be a map with a \`Type\``, entry);
        else if (type === undefined)
            this.problem(`the resource \`${key}\` has no \`Type\`${didYouMean(body, 'Type')}`, entry);
        else
            this.problem(`the \`Type\` of \`${key}\` must be text`, type);
        return undefined;
    }
    properties(resource, body, scope) {
        const found = (0,input_node/* member */.Dc)(body, 'Properties');
        const empty = {
            kind: 'map',
            entries: [],
            place: placeOf(found?.value.span ?? resource.keySpan, [], scope),
        };
        const merged = (0,input_node/* member */.Dc)(body, 'Fn::Transform');
        const hidden = merged && unseen('unsupported', merged.value, scope);
        if (found === undefined) {
            const hint = didYouMean(body, 'Properties');
            if (hint !== '')
                this.problem(`the resource \`${resource.key}\` has no \`Properties\`${hint}`, resource);
            return hidden ? { ...empty, open: hidden } : empty;
        }
        if (merged && hidden && !isInclude(merged.value))
            return { ...empty, open: hidden };
        const value = evaluate(found.value, [], scope);
        if (value.kind === 'map')
            return hidden ? { ...value, open: hidden } : value;
        if (value.kind === 'absent')
            return hidden ? { ...empty, open: hidden } : empty;
        if (value.kind === 'unknown')
            return { ...empty, open: value.cause };
        this.problem(`the \`Properties\` of \`${resource.key}\` must be a map`, found.value);
        return { ...empty, open: unseen('malformed', found.value, scope) };
    }
    noteMacros(root) {
        const sections = [(0,input_node/* member */.Dc)(root, 'Transform'), (0,input_node/* member */.Dc)(root, 'Fn::Transform')].filter((section) => section !== undefined);
        for (const { value } of sections) {
            for (const macro of value.kind === 'list' ? value.items : [value]) {
                this.note(`the macro \`${show(macro)}\` is not expanded; what it makes or changes is not judged`);
            }
        }
        return sections.length > 0;
    }
    noteKinds({ resources }) {
        const named = (test) => [...resources].filter(([, type]) => test(type)).map(([name]) => name);
        const modules = named((type) => type.endsWith('::MODULE'));
        if (modules.length > 0)
            this.note(`modules are not expanded, and what is in them is not judged: ${list(modules)}`);
        const stacks = named((type) => /^AWS::(CloudFormation::Stack(Set)?|Serverless::Application)$/.test(type));
        if (stacks.length > 0)
            this.note(`nested stacks are judged only where their own templates are given, too: ${list(stacks)}`);
    }
    note(message) {
        this.notes.push({ document: this.text.name, message });
    }
}
function unseen(kind, node, scope) {
    return cause(kind, { place: placeOf(node.span, [], scope), expression: show(node) });
}
function didYouMean(body, key) {
    const near = body.kind === 'map' ? body.entries.find((entry) => (0,suggest/* suggest */.Z)(entry.key, [key]) !== undefined) : undefined;
    return near === undefined ? '' : `; did you mean \`${key}\` for \`${near.key}\`?`;
}
function list(names) {
    const shown = names.slice(0, 3).map((name) => `\`${name}\``);
    return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}


/***/ }),

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
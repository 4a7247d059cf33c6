"use strict";
exports.id = 837;
exports.ids = [837];
exports.modules = {

/***/ 1837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEvaluation: () => (/* binding */ createEvaluation)
});

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/budget.js
const MAX_DEPTH = 400;
const MAX_SIZE = 1_000_000;
function newBudget(steps = 5_000_000) {
    return { left: steps, depth: 0 };
}
function spend(budget, steps) {
    budget.left -= steps;
    return budget.left >= 0;
}
function capped(budget, most, make) {
    const reserve = Math.max(0, budget.left - most);
    budget.left -= reserve;
    try {
        return make();
    }
    finally {
        budget.left += reserve;
    }
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/facts.js
const cache = new WeakMap();
const KNOWN = { size: 1, depth: 1, sensitive: false, fails: undefined, known: true };
const SECRET = { ...KNOWN, sensitive: true };
function factsOf(value) {
    switch (value.kind) {
        case 'scalar':
        case 'absent':
            return value.sensitive ? SECRET : KNOWN;
        case 'unknown':
            return { size: 1, depth: 1, sensitive: value.sensitive === true, fails: value.fails, known: false };
        case 'text':
            return ofText(value, value.sensitive === true);
        case 'list':
        case 'map': {
            const facts = cache.get(value) ?? gather(value);
            cache.set(value, facts);
            return facts;
        }
    }
}
function gather(value) {
    const known = value.open === undefined;
    const fails = known ? undefined : 'maybe';
    const facts = { size: 1, depth: 1, sensitive: value.sensitive === true, fails, known };
    if (value.kind === 'list')
        for (const item of value.items)
            add(facts, item);
    else
        for (const entry of value.entries)
            add(facts, entry.value);
    return facts;
}
function ofText({ parts }, sensitive) {
    const facts = { size: 1, depth: 1, sensitive, fails: undefined, known: true };
    for (const part of parts) {
        if (typeof part === 'string')
            facts.size += part.length / 16;
        else {
            facts.known = false;
            facts.size += 1;
            if (part.of === 'unknown')
                facts.fails = worse(facts.fails, part.fails);
        }
    }
    return facts;
}
function add(facts, value) {
    const own = factsOf(value);
    facts.size += own.size;
    facts.depth = Math.max(facts.depth, own.depth + 1);
    facts.sensitive ||= own.sensitive;
    facts.known &&= own.known;
    facts.fails = worse(facts.fails, own.fails);
}
function worse(one, other) {
    return one === 'yes' || other === 'yes' ? 'yes' : (one ?? other);
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/numbers.js
const PRECISION = 512;
const MAX_DIGITS = 2000;
function bitLength(value) {
    const hex = (value < 0n ? -value : value).toString(16);
    return hex === '0' ? 0 : (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16)));
}
function trailingZeros(value) {
    let zeros = 0;
    let rest = value;
    while (rest !== 0n && (rest & 0xffffffffn) === 0n) {
        rest >>= 32n;
        zeros += 32;
    }
    while (rest !== 0n && (rest & 1n) === 0n) {
        rest >>= 1n;
        zeros += 1;
    }
    return zeros;
}
function rounded(mantissa, exponent) {
    const extra = bitLength(mantissa) - PRECISION;
    if (extra > 0) {
        const sign = mantissa < 0n ? -1n : 1n;
        const whole = mantissa * sign;
        const cut = BigInt(extra);
        const rest = whole & ((1n << cut) - 1n);
        const half = 1n << (cut - 1n);
        let kept = whole >> cut;
        if (rest > half || (rest === half && (kept & 1n) === 1n))
            kept += 1n;
        return normal(kept * sign, exponent + extra);
    }
    return normal(mantissa, exponent);
}
function normal(mantissa, exponent) {
    if (mantissa === 0n)
        return { mantissa: 0n, exponent: 0 };
    const zeros = trailingZeros(mantissa);
    return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}
function numbers_add(one, other) {
    const exponent = Math.min(one.exponent, other.exponent);
    return rounded(raised(one, exponent) + raised(other, exponent), exponent);
}
function raised({ mantissa, exponent }, lower) {
    return mantissa << BigInt(exponent - lower);
}
function negate({ mantissa, exponent }) {
    return { mantissa: -mantissa, exponent };
}
function multiply(one, other) {
    return rounded(one.mantissa * other.mantissa, one.exponent + other.exponent);
}
function divide(dividend, divisor) {
    const shift = Math.max(0, PRECISION + 2 + bitLength(divisor.mantissa) - bitLength(dividend.mantissa));
    const numerator = dividend.mantissa << BigInt(shift);
    const quotient = numerator / divisor.mantissa;
    const inexact = quotient * divisor.mantissa !== numerator;
    const sign = numerator < 0n === divisor.mantissa < 0n ? 1n : -1n;
    return rounded(quotient * 2n + (inexact ? sign : 0n), dividend.exponent - divisor.exponent - shift - 1);
}
function remainder(dividend, divisor) {
    const quotient = divide(dividend, divisor);
    const whole = quotient.mantissa < 0n ? negate(floor(negate(quotient))) : floor(quotient);
    return numbers_add(dividend, negate(multiply(whole, divisor)));
}
function compare(one, other) {
    const exponent = Math.min(one.exponent, other.exponent);
    const difference = raised(one, exponent) - raised(other, exponent);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function isWhole({ exponent }) {
    return exponent >= 0;
}
function floor(value) {
    if (value.exponent >= 0)
        return value;
    return normal(value.mantissa >> BigInt(-value.exponent), 0);
}
function toBigInt({ mantissa, exponent }) {
    return mantissa << BigInt(exponent);
}
const DECIMAL = /^[+-]?(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,9}))?$/;
function parseBig(text) {
    if (text.length > MAX_DIGITS)
        return undefined;
    const match = DECIMAL.exec(text);
    if (match === null)
        return undefined;
    const [, whole = '', fraction = match[3] ?? '', , power = '0'] = match;
    const tens = Number(power) - fraction.length;
    if (Math.abs(tens) > MAX_DIGITS)
        return undefined;
    const digits = BigInt(whole + fraction) * (text.startsWith('-') ? -1n : 1n);
    if (tens >= 0)
        return rounded(digits * 10n ** BigInt(tens), 0);
    return divide(normal(digits, 0), normal(10n ** BigInt(-tens), 0));
}
function showBig({ mantissa, exponent }) {
    if (exponent === 0)
        return mantissa.toString();
    const sign = mantissa < 0n ? '-' : '';
    const whole = mantissa < 0n ? -mantissa : mantissa;
    if (exponent >= 0 && bitLength(whole) + exponent <= PRECISION)
        return sign + (whole << BigInt(exponent)).toString();
    const spare = PRECISION - bitLength(whole);
    const lowest = exponent - spare - 1;
    const middle = whole << BigInt(spare + 1);
    const scale = lowest >= 0 ? 1n << BigInt(lowest) : 5n ** BigInt(-lowest);
    const digits = shortest(middle * scale, (middle - 1n) * scale, (middle + 1n) * scale, (middle & 2n) === 0n);
    return sign + placePoint(digits, lowest >= 0 ? 0 : -lowest);
}
function shortest(value, low, high, inclusive) {
    const length = value.toString().length;
    for (let count = 1; count < length; count += 1) {
        const unit = 10n ** BigInt(length - count);
        const down = value - (value % unit);
        const up = down + unit;
        const fitsDown = inclusive ? down >= low : down > low;
        const fitsUp = inclusive ? up <= high : up < high;
        if (!fitsDown && !fitsUp)
            continue;
        return (fitsDown && (!fitsUp || value - down <= up - value) ? down : up).toString();
    }
    return value.toString();
}
function placePoint(digits, behind) {
    if (behind === 0)
        return digits;
    const padded = digits.padStart(behind + 1, '0');
    const fraction = padded.slice(padded.length - behind).replace(/0+$/, '');
    const whole = padded.slice(0, padded.length - behind);
    return fraction === '' ? whole : `${whole}.${fraction}`;
}
function numberText({ value, exact }) {
    return exact ?? plain(Number(value));
}
function plain(value) {
    const text = Object.is(value, -0) ? '0' : String(value);
    return text.includes('e') ? showBig(parseBig(text) ?? { mantissa: 0n, exponent: 0 }) : text;
}
function bigOf(scalar) {
    return parseBig(numberText(scalar)) ?? { mantissa: 0n, exponent: 0 };
}
function scalarOf(digits) {
    const value = Number(digits);
    const isExact = Number.isFinite(value) && plain(value) === digits;
    return isExact ? { kind: 'scalar', value } : { kind: 'scalar', value, exact: digits };
}
function scaled({ mantissa, exponent }, tens) {
    const numerator = mantissa * (tens > 0 ? 10n ** BigInt(tens) : 1n) * (exponent > 0 ? 1n << BigInt(exponent) : 1n);
    const divisor = (tens < 0 ? 10n ** BigInt(-tens) : 1n) * (exponent < 0 ? 1n << BigInt(-exponent) : 1n);
    const sign = numerator < 0n ? -1n : 1n;
    const whole = numerator * sign;
    const quotient = whole / divisor;
    const twice = (whole % divisor) * 2n;
    const up = twice > divisor || (twice === divisor && (quotient & 1n) === 1n);
    return (up ? quotient + 1n : quotient) * sign;
}
function showFixed(value, behind) {
    const made = scaled(value, behind).toString();
    const sign = made.startsWith('-') ? '-' : '';
    const digits = made.slice(sign.length).padStart(behind + 1, '0');
    const whole = digits.slice(0, digits.length - behind);
    return behind === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - behind)}`;
}
function significant(value, count) {
    const [whole = '', fraction = ''] = showBig(value).replace('-', '').split('.');
    const all = (whole + fraction).replace(/^0+/, '');
    const power = whole === '0' ? -(fraction.length - all.length + 1) : whole.length - 1;
    if (all === '')
        return { digits: '0'.repeat(count ?? 1), power: 0 };
    if (count === undefined)
        return { digits: all.replace(/0+$/, '') || '0', power };
    const made = scaled(value, count - 1 - power)
        .toString()
        .replace('-', '');
    return made.length > count ? { digits: made.slice(0, count), power: power + 1 } : { digits: made, power };
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/make.js



class Stop {
    value;
    constructor(value) {
        this.value = value;
    }
}
function unknown(cause, place, fails) {
    return fails === undefined ? { kind: 'unknown', cause, place } : { kind: 'unknown', cause, place, fails };
}
function failure(said, why, place) {
    const cause = { kind: 'malformed', expression: `an error in \`${said}\`: ${why}`, place };
    return { kind: 'unknown', cause, place, fails: 'yes' };
}
const TOO_LARGE = 'too large: ';
function tooLarge(said, place) {
    return unknown({ kind: 'unsupported', expression: TOO_LARGE + said, place }, place, 'maybe');
}
function isTooLarge(value) {
    return value.kind === 'unknown' && value.cause.kind === 'unsupported' && value.cause.expression.startsWith(TOO_LARGE);
}
function absent(place) {
    return { kind: 'absent', computed: false, place };
}
function make_boolean(value, place) {
    return { kind: 'scalar', value, place };
}
function number(digits, place) {
    return { ...scalarOf(digits), place };
}
function integer(value, place) {
    return { kind: 'scalar', value, place };
}
function string(value, place) {
    return { kind: 'text', parts: value === '' ? [] : [value], place };
}
function bounded(value, said) {
    const { size, depth } = factsOf(value);
    return size > MAX_SIZE || depth > MAX_DEPTH ? tooLarge(said(), value.place) : value;
}
function withSensitive(value) {
    return value.sensitive ? value : { ...value, sensitive: true };
}
function baseOf(value) {
    return value.sensitive ? { place: value.place, sensitive: true } : { place: value.place };
}
function causeOfHole(hole, place) {
    if (hole.of === 'unknown')
        return hole.cause;
    if (hole.of === 'symbol')
        return { kind: 'apply', expression: hole.name, place };
    const expression = hole.attribute === '' ? hole.address : `${hole.address}.${hole.attribute}`;
    return { kind: hole.exact ? 'apply' : 'no-source', expression, place: hole.place };
}
function loneHole(value) {
    if (value.kind !== 'text' || value.parts.length !== 1 || value.json !== undefined)
        return undefined;
    const [only] = value.parts;
    return typeof only === 'string' ? undefined : only;
}
function whyUnknown(value) {
    if (value.kind === 'unknown')
        return value.cause;
    if (value.kind === 'text') {
        const hole = value.parts.find((part) => typeof part !== 'string');
        return hole === undefined ? undefined : causeOfHole(hole, value.place);
    }
    return value.kind === 'list' || value.kind === 'map' ? value.open : undefined;
}
function whyNotKnown(value) {
    if (factsOf(value).known)
        return undefined;
    const own = whyUnknown(value);
    if (own !== undefined)
        return own;
    const inner = value.kind === 'list' ? value.items : value.kind === 'map' ? value.entries.map((each) => each.value) : [];
    for (const each of inner) {
        const cause = whyNotKnown(each);
        if (cause !== undefined)
            return cause;
    }
    return undefined;
}
function derived(value, place) {
    const cause = whyNotKnown(value) ?? { kind: 'unsupported', expression: 'a value', place };
    const fails = factsOf(value).fails ?? 'maybe';
    const made = unknown(cause, place, fails);
    return factsOf(value).sensitive ? withSensitive(made) : made;
}

// EXTERNAL MODULE: ./lib/input/value.js
var input_value = __webpack_require__(5770);
// EXTERNAL MODULE: ./lib/input/terraform/declarations.js
var declarations = __webpack_require__(5431);
// EXTERNAL MODULE: ./lib/input/terraform/json.js
var json = __webpack_require__(1504);
// EXTERNAL MODULE: ./lib/input/terraform/marks.js
var terraform_marks = __webpack_require__(5738);
// EXTERNAL MODULE: ./lib/input/terraform/modules.js
var terraform_modules = __webpack_require__(9997);
;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/order.js
function compareTexts(one, other) {
    const length = Math.min(one.length, other.length);
    for (let at = 0; at < length; at += 1) {
        const a = one.charCodeAt(at);
        const b = other.charCodeAt(at);
        if (a === b)
            continue;
        const wideA = a >= 0xd800 && a <= 0xdfff;
        const wideB = b >= 0xd800 && b <= 0xdfff;
        return wideA === wideB ? a - b : wideA ? 1 : -1;
    }
    return one.length - other.length;
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/equal.js


function and(truths) {
    let all = true;
    for (const truth of truths) {
        if (truth === false)
            return false;
        if (truth === undefined)
            all = undefined;
    }
    return all;
}
function equal(one, other) {
    if (one === other &&
        one.kind !== 'unknown' &&
        loneHole(one) === undefined &&
        one.kind !== 'list' &&
        one.kind !== 'map') {
        if (one.kind === 'text' && one.parts.some((part) => typeof part !== 'string'))
            return equalTexts(one, one);
        return true;
    }
    if (one.kind === 'unknown' || other.kind === 'unknown')
        return undefined;
    if (one.kind === 'text' && other.kind === 'text')
        return equalTexts(one, other);
    if (isArn(one) || isArn(other))
        return false;
    if (loneHole(one) !== undefined || loneHole(other) !== undefined)
        return undefined;
    if (one.kind === 'absent' || other.kind === 'absent')
        return one.kind === other.kind;
    if (one.kind === 'scalar' && other.kind === 'scalar')
        return equalScalars(one, other);
    if (one.kind === 'list' && other.kind === 'list')
        return equalLists(one, other);
    if (one.kind === 'map' && other.kind === 'map')
        return equalMaps(one, other);
    return false;
}
function equalScalars(one, other) {
    if (typeof one.value === 'boolean' || typeof other.value === 'boolean')
        return one.value === other.value;
    if (one.exact === undefined && other.exact === undefined)
        return one.value === other.value;
    return compare(bigOf(one), bigOf(other)) === 0;
}
function equalTexts(one, other) {
    const holes = [...one.parts, ...other.parts].some((part) => typeof part !== 'string');
    if (!holes)
        return one.parts[0] === other.parts[0];
    if (one.parts.length === other.parts.length && one.parts.every((part, at) => samePart(part, other.parts[at])))
        return true;
    if (differ(end(one, 0), end(other, 0), isComplete(one), isComplete(other), false))
        return false;
    return differ(end(one, -1), end(other, -1), isComplete(one), isComplete(other), true) ? false : undefined;
}
function isComplete({ parts }) {
    return parts.every((part) => typeof part === 'string');
}
function end({ parts }, at) {
    const part = parts.at(at);
    if (typeof part === 'string')
        return part;
    return at === 0 && isArnHole(part) ? 'arn:' : '';
}
function isArn(value) {
    return isArnHole(loneHole(value));
}
function isArnHole(hole) {
    return typeof hole === 'object' && hole.of === 'resource' && hole.exact && hole.attribute === 'arn';
}
function differ(one, other, oneIsAll, otherIsAll, atEnd) {
    const length = Math.min(one.length, other.length);
    const a = atEnd ? one.slice(one.length - length) : one.slice(0, length);
    const b = atEnd ? other.slice(other.length - length) : other.slice(0, length);
    return a !== b || (oneIsAll && one.length < other.length) || (otherIsAll && other.length < one.length);
}
function samePart(one, other) {
    if (typeof one === 'string' || typeof other === 'string' || other === undefined)
        return one === other;
    if (one.of === 'symbol' && other.of === 'symbol')
        return one.name === other.name;
    if (one.of !== 'resource' || other.of !== 'resource')
        return false;
    return one.exact && other.exact && one.address === other.address && one.attribute === other.attribute;
}
function equalLists(one, other) {
    if (one.type !== other.type)
        return false;
    if (one.open !== undefined || other.open !== undefined)
        return undefined;
    if (one.type === 'set')
        return equalSets(one, other);
    if (one.items.length !== other.items.length)
        return false;
    return and(one.items.map((item, at) => (other.items[at] === undefined ? undefined : equal(item, other.items[at]))));
}
function equalSets(one, other) {
    const sure = and(one.items.map((item, at) => (other.items[at] === undefined ? undefined : equal(item, other.items[at]))));
    if (one.items.length === other.items.length && sure === true)
        return true;
    const within = (items, all) => and(items.map((item) => {
        const truths = all.map((each) => equal(item, each));
        return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
    }));
    return and([within(one.items, other.items), within(other.items, one.items)]);
}
function equalMaps(one, other) {
    if (one.type !== other.type)
        return false;
    if (one.open !== undefined || other.open !== undefined)
        return undefined;
    const entries = new Map(other.entries.map(({ key, value }) => [key, value]));
    if (new Map(one.entries.map(({ key, value }) => [key, value])).size !== entries.size)
        return false;
    return and(one.entries.map(({ key, value }) => {
        const its = entries.get(key);
        return its === undefined ? false : equal(value, its);
    }));
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/sets.js




function asSetItems(items) {
    const seen = new Set();
    const known = [];
    const others = [];
    for (const item of items) {
        if (!factsOf(item).known) {
            if (!others.some((other) => equal(other, item) === true))
                others.push(item);
            continue;
        }
        const key = sortKey(item);
        if (seen.has(key))
            continue;
        seen.add(key);
        known.push({ item, key });
    }
    known.sort((a, b) => compareItems(a.item, b.item) ?? compareTexts(a.key, b.key));
    return [...known.map(({ item }) => item), ...others];
}
function sortKey(value) {
    switch (value.kind) {
        case 'absent':
        case 'unknown':
            return '~';
        case 'scalar':
            return typeof value.value === 'boolean' ? (value.value ? 'T' : 'F') : numberText(value);
        case 'text':
            return JSON.stringify(value.parts.join(''));
        case 'list': {
            const items = value.items.map((item) => `${sortKey(item)};`).join('');
            return value.type === undefined ? `<${items}>` : `[${items}]`;
        }
        case 'map': {
            const entries = value.entries.toSorted((a, b) => compareTexts(a.key, b.key));
            if (value.type === undefined)
                return `<${entries.map((entry) => `${sortKey(entry.value)};`).join('')}>`;
            return `{${entries.map((entry) => `${JSON.stringify(entry.key)}:${sortKey(entry.value)};`).join('')}}`;
        }
    }
}
function compareItems(one, other) {
    if (one.kind === 'absent' || other.kind === 'absent')
        return Number(one.kind === 'absent') - Number(other.kind === 'absent');
    if (one.kind === 'text' && other.kind === 'text')
        return compareTexts(one.parts.join(''), other.parts.join(''));
    if (one.kind !== 'scalar' || other.kind !== 'scalar')
        return undefined;
    if (typeof one.value === 'number' && typeof other.value === 'number')
        return compare(bigOf(one), bigOf(other));
    return typeof one.value === 'boolean' && typeof other.value === 'boolean'
        ? Number(one.value) - Number(other.value)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/types.js

const ANY = { is: 'any' };
const STRING = { is: 'string' };
const NUMBER = { is: 'number' };
const BOOL = { is: 'bool' };
const types_cache = new WeakMap();
function typeOf(value) {
    switch (value.kind) {
        case 'absent':
        case 'unknown':
            return ANY;
        case 'scalar':
            return typeof value.value === 'boolean' ? BOOL : NUMBER;
        case 'text':
            return loneHole(value) === undefined ? STRING : ANY;
        case 'list':
        case 'map': {
            const known = types_cache.get(value) ?? typeOfCollection(value);
            types_cache.set(value, known);
            return known;
        }
    }
}
function typeOfCollection(value) {
    if (value.kind === 'map') {
        const values = value.entries.map((entry) => entry.value);
        if (value.type === 'map')
            return { is: 'map', of: elementType(values) };
        return { is: 'object', attributes: new Map(value.entries.map((entry) => [entry.key, typeOf(entry.value)])) };
    }
    if (value.type !== undefined)
        return { is: value.type, of: elementType(value.items) };
    return { is: 'tuple', items: value.items.map(typeOf) };
}
function elementType(values) {
    for (const value of values) {
        const type = typeOf(value);
        if (type.is !== 'any')
            return type;
    }
    return ANY;
}
function typesOf(values) {
    return values.filter(({ kind }) => kind !== 'absent').map(typeOf);
}
function sameType(one, other) {
    if (one === other)
        return true;
    if (one.is === 'tuple' && other.is === 'tuple') {
        return (one.items.length === other.items.length && one.items.every((type, at) => sameType(type, other.items[at] ?? ANY)));
    }
    if (one.is === 'object' && other.is === 'object') {
        if (one.attributes.size !== other.attributes.size)
            return false;
        for (const [name, type] of one.attributes) {
            const its = other.attributes.get(name);
            if (its === undefined || !sameType(type, its))
                return false;
        }
        return true;
    }
    if ('of' in one && 'of' in other)
        return one.is === other.is && sameType(one.of, other.of);
    return one.is === other.is;
}
function unify(types) {
    const [first, ...others] = types;
    if (first === undefined)
        return ANY;
    if (others.every((other) => sameType(first, other)))
        return first;
    if (types.some(({ is }) => is === 'any'))
        return ANY;
    const kinds = new Set(types.map(({ is }) => is));
    if (onlyOf(kinds, ['object', 'map']))
        return unifyObjects(types, kinds.has('map'));
    if (onlyOf(kinds, ['tuple', 'list', 'set']))
        return unifySequences(types, kinds);
    if (onlyOf(kinds, ['string', 'number', 'bool']))
        return kinds.has('string') ? STRING : undefined;
    return undefined;
}
function onlyOf(kinds, allowed) {
    return [...kinds].every((kind) => allowed.includes(kind));
}
function unifyObjects(types, asMap) {
    const objects = types.filter((type) => type.is === 'object');
    const names = objects[0]?.attributes;
    const alike = objects.every(({ attributes }) => {
        return attributes.size === names?.size && [...attributes.keys()].every((name) => names.has(name));
    });
    if (!asMap && alike && names !== undefined) {
        const attributes = new Map();
        for (const name of names.keys()) {
            const type = unify(objects.map((object) => object.attributes.get(name) ?? ANY));
            if (type === undefined)
                return undefined;
            attributes.set(name, type);
        }
        return { is: 'object', attributes };
    }
    const inner = types.flatMap((type) => type.is === 'object' ? [...type.attributes.values()] : 'of' in type ? [type.of] : []);
    const of = unify(inner);
    return of === undefined ? undefined : { is: 'map', of };
}
function unifySequences(types, kinds) {
    const tuples = types.filter((type) => type.is === 'tuple');
    const length = tuples[0]?.items.length ?? 0;
    if (kinds.size === 1 && kinds.has('tuple') && tuples.every(({ items }) => items.length === length)) {
        const items = [];
        for (let at = 0; at < length; at += 1) {
            const type = unify(tuples.map((tuple) => tuple.items[at] ?? ANY));
            if (type === undefined)
                return undefined;
            items.push(type);
        }
        return { is: 'tuple', items };
    }
    if (kinds.has('set')) {
        const is = kinds.has('list') ? 'list' : 'set';
        const of = unify(types.flatMap((type) => (type.is === is ? [type.of] : [])));
        return of === undefined ? undefined : { is, of };
    }
    const inner = types.flatMap((type) => (type.is === 'tuple' ? type.items : 'of' in type ? [type.of] : []));
    const of = unify(inner);
    return of === undefined ? undefined : { is: 'list', of };
}
function showType(type) {
    switch (type.is) {
        case 'tuple':
        case 'object':
            return type.is;
        case 'list':
        case 'set':
        case 'map':
            return `${type.is} of ${showType(type.of)}`;
        default:
            return type.is;
    }
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/convert.js






function convert(value, type, said) {
    if (value.kind === 'unknown' || value.kind === 'absent' || loneHole(value) !== undefined)
        return value;
    switch (type.is) {
        case 'any':
            return value;
        case 'string':
            return toText(value, said);
        case 'number':
            return toNumber(value, said);
        case 'bool':
            return toBool(value, said);
        case 'list':
        case 'set':
            return value.kind === 'list' ? toSequence(value, type, said) : wrong(value, type, said);
        case 'map':
            return value.kind === 'map' ? toMap(value, type.of, said) : wrong(value, type, said);
        case 'tuple':
            return value.kind === 'list' ? toTuple(value, type.items, said) : wrong(value, type, said);
        case 'object':
            return value.kind === 'map' ? toObject(value, type, said) : wrong(value, type, said);
    }
}
function wrong(value, type, said) {
    return failure(said, `a ${showType(type)} is required, not a ${showType(typeOf(value))}`, value.place);
}
function toText(value, said) {
    if (value.kind === 'text')
        return value;
    if (value.kind !== 'scalar')
        return wrong(value, { is: 'string' }, said);
    const text = typeof value.value === 'boolean' ? String(value.value) : numberText(value);
    return { ...baseOf(value), kind: 'text', parts: [text] };
}
function toNumber(value, said) {
    if (value.kind === 'scalar' && typeof value.value === 'number')
        return value;
    if (value.kind !== 'text')
        return wrong(value, { is: 'number' }, said);
    const text = (0,input_value/* literal */.eu)(value);
    if (text === undefined)
        return derived(value, value.place);
    const big = parseBig(text);
    if (big === undefined)
        return failure(said, 'a number is required', value.place);
    return { ...baseOf(value), ...scalarOf(showBig(big)) };
}
function toBool(value, said) {
    if (value.kind === 'scalar' && typeof value.value === 'boolean')
        return value;
    if (value.kind !== 'text')
        return wrong(value, { is: 'bool' }, said);
    const text = (0,input_value/* literal */.eu)(value);
    if (text === undefined)
        return derived(value, value.place);
    const isTrue = text === 'true' || text === '1';
    if (!isTrue && text !== 'false' && text !== '0')
        return failure(said, 'a bool is required', value.place);
    return { ...baseOf(value), kind: 'scalar', value: isTrue };
}
function toSequence(value, type, said) {
    const of = type.of.is === 'any' ? unify(typesOf(value.items)) : type.of;
    if (of === undefined)
        return failure(said, `all elements of a ${type.is} must have the same type`, value.place);
    const converted = convertAll(value.items, of, said);
    const items = type.is === 'set' ? asSetItems(converted) : converted;
    const { open } = value;
    const base = { ...baseOf(value), ...(open === undefined ? {} : { open }) };
    return { ...base, kind: 'list', type: type.is === 'set' ? 'set' : 'list', items };
}
function convertAll(items, of, said) {
    if (of.is === 'any')
        return items;
    return items.map((item) => (sameType(typeOf(item), of) ? item : convert(item, of, said)));
}
function toMap(value, wanted, said) {
    const of = wanted.is === 'any' ? unify(typesOf(value.entries.map((entry) => entry.value))) : wanted;
    if (of === undefined)
        return failure(said, 'all elements of a map must have the same type', value.place);
    const entries = value.entries.map((entry) => {
        return of.is === 'any' ? entry : { ...entry, value: convert(entry.value, of, said) };
    });
    return { ...value, type: 'map', entries };
}
function toTuple(value, types, said) {
    if (value.open !== undefined)
        return derived(value, value.place);
    if (value.items.length !== types.length)
        return failure(said, `a tuple of ${types.length} elements is required`, value.place);
    const items = value.items.map((item, at) => convert(item, types[at] ?? ANY, said));
    return { ...baseOf(value), kind: 'list', items };
}
function toObject(value, type, said) {
    const found = new Map(value.entries.map((entry) => [entry.key, entry]));
    const entries = [];
    for (const name of [...type.attributes.keys()].sort(compareTexts)) {
        const entry = found.get(name);
        const wanted = type.attributes.get(name) ?? ANY;
        if (entry !== undefined)
            entries.push({ ...entry, value: convert(entry.value, wanted, said) });
        else if (value.open !== undefined)
            entries.push({ key: name, keyPlace: value.place, value: derived(value, value.place) });
        else if (type.optional?.has(name))
            entries.push({ key: name, keyPlace: value.place, value: absent(value.place) });
        else
            return failure(said, `the attribute \`${name}\` is required`, value.place);
    }
    return { ...baseOf(value), kind: 'map', entries };
}
function asText(value, said) {
    const converted = value.kind === 'text' ? value : toText(value, said);
    return converted.kind === 'text' ? converted : undefined;
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/env.js


function bind(env, name, value) {
    return { ...env, names: { name, value, outside: env.names } };
}
function lookUp(env, name) {
    for (let names = env.names; names !== undefined; names = names.outside)
        if (names.name === name)
            return names.value;
    return undefined;
}
const LONGEST = 80;
const shown = new WeakMap();
function said({ scope }, span) {
    const known = shown.get(span) ?? firstLine(scope, span);
    shown.set(span, known);
    return known;
}
function firstLine(scope, span) {
    const text = scope.text.slice(span.start.offset, Math.min(span.end.offset, span.start.offset + 4 * LONGEST));
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
const MOST_AT_ONCE = 4 * MAX_SIZE;
function charge(env, steps, span) {
    if (steps > MOST_AT_ONCE || !spend(env.scope.budget, steps))
        throw new Stop(tooLarge(said(env, span), env.scope.place(span)));
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/call.js







class Call {
    args;
    env;
    span;
    place;
    constructor(args, env, span, place) {
        this.args = args;
        this.env = env;
        this.span = span;
        this.place = place;
    }
    get said() {
        return said(this.env, this.span);
    }
    value(at) {
        return this.args[at] ?? this.fail('an argument is missing');
    }
    given(at) {
        const value = this.value(at);
        if (value.kind === 'absent')
            return this.fail('an argument is null');
        if (value.kind === 'unknown')
            throw this.unknownBy(value);
        return value;
    }
    text(at) {
        return this.toText(this.given(at));
    }
    toText(value) {
        const converted = value.kind === 'text' ? value : convert(value, STRING, this.said);
        if (converted.kind === 'text') {
            if (factsOf(converted).fails === 'yes')
                throw this.unknownBy(converted);
            return converted;
        }
        if (converted.kind === 'unknown')
            throw this.unknownBy(converted);
        return this.fail('a text is null');
    }
    string(at) {
        return this.toString(this.given(at));
    }
    toString(value) {
        const text = this.toText(value);
        const known = (0,input_value/* literal */.eu)(text);
        if (known === undefined)
            throw this.unknownBy(text);
        return known;
    }
    number(at) {
        return this.toNumber(this.given(at));
    }
    toNumber(value) {
        const converted = convert(value, NUMBER, this.said);
        if (converted.kind === 'scalar')
            return bigOf(converted);
        if (converted.kind === 'absent')
            return this.fail('a number is null');
        throw this.unknownBy(converted);
    }
    integer(at) {
        const big = this.number(at);
        const value = isWhole(big) ? Number(toBigInt(big)) : Number.NaN;
        return Number.isSafeInteger(value) ? value : this.fail('a whole number is required');
    }
    boolean(at) {
        const converted = convert(this.given(at), { is: 'bool' }, this.said);
        if (converted.kind === 'scalar')
            return converted.value === true;
        throw this.unknownBy(converted);
    }
    list(at) {
        return this.toList(this.given(at));
    }
    toList(value) {
        if (value.kind === 'list')
            return value;
        if (value.kind === 'unknown' || loneHole(value) !== undefined)
            throw this.unknownBy(value);
        return this.fail('a list is required');
    }
    items(at) {
        const list = this.list(at);
        if (list.open !== undefined)
            throw this.unknownBy(list);
        return list.items;
    }
    unified(at) {
        const items = this.items(at);
        return this.list(at).type === undefined ? this.unify(items) : items;
    }
    unify(items) {
        const type = unify(typesOf(items)) ?? this.fail('all elements must have the same type');
        return type.is === 'any' ? items : items.map((item) => this.convert(item, type));
    }
    convert(value, type) {
        const converted = convert(value, type, this.said);
        if (converted.kind === 'unknown' && converted.fails === 'yes')
            throw new Stop(converted);
        return converted;
    }
    map(at) {
        const value = this.given(at);
        if (value.kind === 'map')
            return value;
        if (loneHole(value) !== undefined)
            throw this.unknownBy(value);
        return this.fail('a map or an object is required');
    }
    file(path) {
        const { readFile } = this.env.scope;
        const found = readFile?.(path) ?? { kind: 'unsupported', expression: this.said, place: this.place };
        if (typeof found === 'string' || 'text' in found)
            return found;
        throw new Stop(unknown(found, this.place, 'maybe'));
    }
    existingFile(path) {
        const file = this.file(path);
        return file === 'missing' ? this.fail(`there is no file \`${path}\``) : file;
    }
    charge(steps) {
        charge(this.env, steps, this.span);
    }
    chargeAll(value) {
        this.charge(factsOf(value).size);
    }
    fail(why) {
        throw new Stop(failure(this.said, why, this.place));
    }
    unknownBy(value) {
        return new Stop(derived(value, this.place));
    }
    unknown(kind) {
        return unknown({ kind, expression: this.said, place: this.place }, this.place, 'maybe');
    }
    ofString(value) {
        this.charge(value.length / 16);
        return this.bound(string(value, this.place));
    }
    ofNumber(digits) {
        return number(digits, this.place);
    }
    ofBoolean(value) {
        return make_boolean(value, this.place);
    }
    ofList(items, more = {}) {
        this.charge(items.length);
        return this.bound({ kind: 'list', items, place: this.place, ...more });
    }
    ofMap(entries, more = {}) {
        this.charge(entries.length);
        return this.bound({ kind: 'map', entries, place: this.place, ...more });
    }
    entry(key, value) {
        return { key, keyPlace: value.place, value };
    }
    bound(value) {
        return bounded(value, () => this.said);
    }
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/json-encode.js



const ESCAPED = /["\\<>&\u0000-\u001f\u2028\u2029]/g;
const SHORT = new Map([
    ...[['"', '\\"'], ['\\', '\\\\'], ['\n', '\\n'], ['\r', '\\r']],
    ...[['\t', '\\t'], ['\b', '\\b'], ['\f', '\\f']],
]);
function escapeJson(text) {
    return text.replace(ESCAPED, (character) => {
        return SHORT.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
function encodedParts(value) {
    const parts = [];
    encode(value, (part) => parts.push(part));
    return parts;
}
function encodedSegments(value) {
    const segments = [];
    encode(value, (part, place, json) => {
        segments.push(json === undefined ? { part, place, verbatim: false } : { part, place, verbatim: false, json });
    });
    return segments;
}
function unknownHole(cause, fails) {
    return fails === undefined ? { of: 'unknown', cause } : { of: 'unknown', cause, fails };
}
function encode(value, emit) {
    const { place } = value;
    switch (value.kind) {
        case 'absent':
            emit('null', place);
            return;
        case 'scalar':
            emit(typeof value.value === 'boolean' ? String(value.value) : numberText(value), place);
            return;
        case 'unknown':
            emit(unknownHole(value.cause, value.fails), place, value);
            return;
        case 'text': {
            const lone = loneHole(value);
            if (lone !== undefined) {
                emit(unknownHole(causeOfHole(lone, place), lone.of === 'unknown' ? lone.fails : undefined), place, value);
                return;
            }
            emit('"', place);
            for (const part of value.parts)
                emit(typeof part === 'string' ? escapeJson(part) : part, place);
            emit('"', place);
            return;
        }
        case 'list':
            emit('[', place);
            for (const [index, item] of value.items.entries()) {
                if (index > 0)
                    emit(',', place);
                encode(item, emit);
            }
            if (value.open !== undefined)
                emit({ of: 'unknown', cause: value.open }, place);
            emit(']', place);
            return;
        case 'map': {
            emit('{', place);
            const sorted = value.entries.toSorted((a, b) => compareTexts(a.key, b.key));
            for (const [index, entry] of sorted.entries()) {
                emit(`${index > 0 ? ',' : ''}"${escapeJson(entry.key)}":`, entry.keyPlace);
                encode(entry.value, emit);
            }
            if (value.open !== undefined)
                emit({ of: 'unknown', cause: value.open }, place);
            emit('}', place);
            return;
        }
    }
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/texts.js


function segmentsOf(text) {
    if (text.segments !== undefined)
        return text.segments;
    if (text.json !== undefined)
        return encodedSegments(text.json);
    return text.parts.map((part) => ({ part, place: text.place, verbatim: false }));
}
function fromSegments(segments, base) {
    const kept = segments.filter(({ part }) => part !== '');
    const made = (0,input_value/* text */.Qq)(kept.map(({ part }) => part), base);
    const isPlain = kept.every(({ place, verbatim, json }) => place === base.place && !verbatim && json === undefined);
    return isPlain ? made : { ...made, segments: kept };
}
function slice(text, from, to) {
    const kept = [];
    let at = 0;
    for (const segment of segmentsOf(text)) {
        const length = typeof segment.part === 'string' ? segment.part.length : 1;
        const first = Math.max(from - at, 0);
        const last = Math.min(to - at, length);
        if (first < last)
            kept.push(typeof segment.part === 'string' ? cut(segment, segment.part, first, last) : segment);
        at += length;
    }
    const { json, segments, ...base } = text;
    return fromSegments(kept, base);
}
function cut(segment, part, first, last) {
    if (first === 0 && last === part.length)
        return segment;
    const place = segment.verbatim ? placeWithin(segment, part, first, last) : segment.place;
    return { part: part.slice(first, last), place, verbatim: segment.verbatim };
}
function placeWithin({ place }, part, first, last) {
    if (place.span === undefined)
        return place;
    return {
        ...place,
        span: { start: positionIn(place.span.start, part, first), end: positionIn(place.span.start, part, last) },
    };
}
function positionIn(start, part, at) {
    const offset = start.offset + at;
    const wraps = at === part.length && part.endsWith('\n');
    return wraps ? { offset, line: start.line + 1, column: 1 } : { offset, line: start.line, column: start.column + at };
}
function lengthOf({ parts }) {
    return parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 1), 0);
}
function mapPieces(text, literal, hole, base) {
    return fromSegments(segmentsOf(text).map(({ part, place }) => ({
        part: typeof part === 'string' ? literal(part) : hole(part),
        place,
        verbatim: false,
    })), base);
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/arn.js

const NAMES = ['partition', 'service', 'region', 'account_id', 'resource'];
function build(call) {
    const pieces = call.args.flatMap((_, at) => [
        { part: ':', place: call.place, verbatim: false },
        ...segmentsOf(call.text(at)),
    ]);
    return call.bound(fromSegments([{ part: 'arn', place: call.place, verbatim: false }, ...pieces], { place: call.place }));
}
function parse(call) {
    const text = call.text(0);
    const [first] = text.parts;
    const entries = [];
    const known = typeof first === 'string' ? first : '';
    let at = known.startsWith('arn:') ? 4 : -1;
    for (const name of NAMES.slice(0, -1)) {
        const colon = at < 0 ? -1 : known.indexOf(':', at);
        if (colon < 0)
            return text.parts.length > 1 || typeof first !== 'string' ? unsure(call, text) : call.fail('this is no ARN');
        entries.push(call.entry(name, slice(text, at, colon)));
        at = colon + 1;
    }
    entries.push(call.entry('resource', slice(text, at, Number.POSITIVE_INFINITY)));
    return call.ofMap(entries);
}
function unsure(call, text) {
    throw call.unknownBy(text);
}
function trimPath(call) {
    const arn = call.string(0);
    const match = /^(arn:[^:]+:iam:[^:]*:[^:]*:role\/)(?:.*\/)?([^/]+)$/.exec(arn);
    return match === null ? call.fail('this is no ARN of a role') : call.ofString(`${match[1]}${match[2]}`);
}
const ARN = {
    'provider::aws::arn_build': { min: 5, max: 5, run: build },
    'provider::aws::arn_parse': { min: 1, max: 1, run: parse },
    'provider::aws::trim_iam_role_path': { min: 1, max: 1, run: trimPath },
};

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/strings.js



const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const LEADING = new RegExp(`^${SPACE}+`);
const SPACE_CHARACTER = new RegExp(`^${SPACE}$`);
function changed(hole, text) {
    const cause = causeOfHole(hole, text.place);
    const fails = hole.of === 'unknown' ? hole.fails : undefined;
    return fails === undefined ? { of: 'unknown', cause } : { of: 'unknown', cause, fails };
}
function isPlainSymbol(hole) {
    return hole.of === 'symbol' && ['account', 'partition', 'region'].includes(hole.name);
}
function mapCase(call, convert, isLower) {
    const text = call.text(0);
    const hole = (part) => (isLower && isPlainSymbol(part) ? part : changed(part, text));
    return mapPieces(text, convert, hole, { place: call.place });
}
function upper(text) {
    return [...text].map((character) => single(character, character.toUpperCase())).join('');
}
function lower(text) {
    return [...text].map((character) => single(character, character.toLowerCase())).join('');
}
function single(character, other) {
    return [...other].length === 1 ? other : character;
}
function title(text) {
    let before = ' ';
    let made = '';
    for (const character of text) {
        made += isSeparator(before) ? single(character, character.toUpperCase()) : character;
        before = character;
    }
    return made;
}
function isSeparator(character) {
    if (character.charCodeAt(0) < 0x80)
        return !/[\w]/.test(character);
    return !/[\p{L}\p{Nd}]/u.test(character) && SPACE_CHARACTER.test(character);
}
function trimEnds(call, isCut) {
    const text = call.text(0);
    const segments = openEnds(text);
    const whole = fromSegments(segments, baseOf(text));
    let from = 0;
    const first = whole.parts[0];
    if (typeof first === 'string')
        from = countFrom([...first], isCut);
    let to = lengthOf(whole);
    const last = whole.parts.at(-1);
    if (typeof last === 'string' && (whole.parts.length > 1 || from < last.length))
        to -= countFrom([...last].reverse(), isCut);
    const cut = slice(whole, from, to);
    return fromSegments(openEnds(cut), { place: call.place });
}
function openEnds(text) {
    const segments = segmentsOf(text);
    return segments.map((segment, at) => {
        const isEnd = at === 0 || at === segments.length - 1;
        return isEnd && typeof segment.part !== 'string' && !isPlainSymbol(segment.part)
            ? { ...segment, part: changed(segment.part, text) }
            : segment;
    });
}
function countFrom(characters, isCut) {
    let count = 0;
    for (const character of characters) {
        if (!isCut(character))
            break;
        count += character.length;
    }
    return count;
}
function trimprefix(call) {
    const [text, prefix] = [call.text(0), call.string(1)];
    const first = text.parts[0];
    const start = typeof first === 'string' ? first : '';
    if (start.startsWith(prefix))
        return placed(slice(text, prefix.length, Number.POSITIVE_INFINITY), call);
    if ((0,input_value/* literal */.eu)(text) === undefined && prefix.startsWith(start))
        throw call.unknownBy(text);
    return placed(text, call);
}
function trimsuffix(call) {
    const [text, suffix] = [call.text(0), call.string(1)];
    const last = text.parts.at(-1);
    const end = typeof last === 'string' ? last : '';
    if (end.endsWith(suffix))
        return placed(slice(text, 0, lengthOf(text) - suffix.length), call);
    if ((0,input_value/* literal */.eu)(text) === undefined && suffix.endsWith(end))
        throw call.unknownBy(text);
    return placed(text, call);
}
function placed(text, call) {
    return { ...text, segments: segmentsOf(text), place: call.place };
}
function startswith(call, atEnd) {
    const [text, sought] = [call.text(0), call.string(1)];
    const part = text.parts.at(atEnd ? -1 : 0);
    const known = typeof part === 'string' ? part : '';
    const fits = atEnd ? known.endsWith(sought) : known.startsWith(sought);
    if (fits || (0,input_value/* literal */.eu)(text) !== undefined)
        return call.ofBoolean(fits);
    const mayFit = atEnd ? sought.endsWith(known) : sought.startsWith(known);
    if (!mayFit)
        return call.ofBoolean(false);
    throw call.unknownBy(text);
}
function strcontains(call) {
    const [text, sought] = [call.text(0), call.string(1)];
    const found = text.parts.some((part) => typeof part === 'string' && part.includes(sought)) || sought === '';
    if (found || (0,input_value/* literal */.eu)(text) !== undefined)
        return call.ofBoolean(found);
    throw call.unknownBy(text);
}
function join(call) {
    const separator = call.text(0);
    const lists = call.args.slice(1).map((_, at) => call.list(at + 1));
    const pieces = [];
    let isFirst = true;
    let isSensitive = false;
    for (const { items, open } of lists) {
        for (const item of items) {
            if (!isFirst)
                pieces.push(...segmentsOf(separator));
            isFirst = false;
            isSensitive ||= item.sensitive === true;
            const text = partOf(call, item);
            call.charge(1 + lengthOf(text) / 16);
            for (const piece of segmentsOf(text))
                pieces.push(piece);
        }
        if (open !== undefined)
            pieces.push({ part: { of: 'unknown', cause: open, fails: 'maybe' }, place: call.place, verbatim: false });
    }
    const joined = call.bound(fromSegments(pieces, { place: call.place }));
    return isSensitive ? withSensitive(joined) : joined;
}
function partOf(call, item) {
    if (item.kind !== 'unknown')
        return call.toText(item);
    const { cause, fails, place } = item;
    return {
        kind: 'text',
        parts: [fails === undefined ? { of: 'unknown', cause } : { of: 'unknown', cause, fails }],
        place,
    };
}
function split(call) {
    const [separator, text] = [call.string(0), call.text(1)];
    const mayHold = text.parts.some((part) => typeof part !== 'string' && !(isPlainSymbol(part) && /[^a-z0-9-]/.test(separator)));
    if (mayHold)
        throw call.unknownBy(text);
    if (separator === '') {
        return listOf(call, [...call.string(1)].map((character) => call.ofString(character)));
    }
    const items = [];
    let from = 0;
    let at = 0;
    for (const part of text.parts) {
        if (typeof part !== 'string') {
            at += 1;
            continue;
        }
        for (let found = part.indexOf(separator); found !== -1; found = part.indexOf(separator, found + separator.length)) {
            items.push(slice(text, from, at + found));
            from = at + found + separator.length;
            call.charge(1);
        }
        at += part.length;
    }
    items.push(slice(text, from, Number.POSITIVE_INFINITY));
    return listOf(call, items);
}
function listOf(call, items) {
    return call.ofList(items, { type: 'list' });
}
function substr(call) {
    const [offset, length] = [call.integer(1), call.integer(2)];
    const text = call.text(0);
    const known = (0,input_value/* literal */.eu)(text);
    if (known === undefined) {
        const first = text.parts[0];
        const isWithin = typeof first === 'string' && offset >= 0 && length >= 0 && offset + length <= first.length;
        if (isWithin && /^[\x20-\x7e]*$/.test(first))
            return placed(slice(text, offset, offset + length), call);
        throw call.unknownBy(text);
    }
    const characters = graphemes(known);
    const from = offset < 0 ? Math.max(offset + characters.length, 0) : offset;
    const end = length < 0 || (offset < 0 && length === 0) ? characters.length : from + length;
    if (from >= characters.length)
        return call.ofString('');
    const units = (count) => characters.slice(0, count).join('').length;
    return placed(slice(text, units(from), units(Math.min(end, characters.length))), call);
}
let segmenter;
function graphemes(text) {
    if (/^[\x20-\x7e\n\t]*$/.test(text))
        return [...text];
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function indent(call) {
    const spaces = call.integer(0);
    const text = call.text(1);
    if (spaces < 0 || spaces > 10_000)
        return call.fail('the number of spaces is out of range');
    const between = `\n${' '.repeat(spaces)}`;
    call.charge((lengthOf(text) * (spaces + 1)) / 16);
    return call.bound(mapPieces(text, (part) => part.replaceAll('\n', between), (hole) => changed(hole, text), { place: call.place }));
}
const STRINGS = {
    chomp: {
        min: 1,
        max: 1,
        run: (call) => {
            const text = call.text(0);
            const last = text.parts.at(-1);
            if (typeof last !== 'string')
                return fromSegments(openEnds(text), { place: call.place });
            let ends = 0;
            while (ends < last.length && /[\r\n]/.test(last.charAt(last.length - 1 - ends)))
                ends += 1;
            return placed(slice(text, 0, lengthOf(text) - ends), call);
        },
    },
    endswith: { min: 2, max: 2, run: (call) => startswith(call, true) },
    indent: { min: 2, max: 2, run: indent },
    join: { min: 2, run: join },
    lower: { min: 1, max: 1, run: (call) => mapCase(call, lower, true) },
    split: { min: 2, max: 2, run: split },
    startswith: { min: 2, max: 2, run: (call) => startswith(call, false) },
    strcontains: { min: 2, max: 2, run: strcontains },
    strrev: { min: 1, max: 1, run: (call) => call.ofString(graphemes(call.string(0)).reverse().join('')) },
    substr: { min: 3, max: 3, run: substr },
    title: { min: 1, max: 1, run: (call) => call.ofString(title(call.string(0))) },
    trim: {
        min: 2,
        max: 2,
        run: (call) => {
            const cut = new Set(call.string(1));
            return trimEnds(call, (character) => cut.has(character));
        },
    },
    trimprefix: { min: 2, max: 2, run: trimprefix },
    trimspace: { min: 1, max: 1, run: (call) => trimEnds(call, (character) => LEADING.test(character)) },
    trimsuffix: { min: 2, max: 2, run: trimsuffix },
    upper: { min: 1, max: 1, run: (call) => mapCase(call, upper, false) },
};

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/collections.js




function collections_length(call) {
    const value = call.given(0);
    switch (value.kind) {
        case 'text':
            if (isArn(value))
                return { ...unknown(call.unknownBy(value).value.cause, call.place), atLeast: 'arn:'.length };
            if (loneHole(value) !== undefined)
                throw call.unknownBy(value);
            return call.ofNumber(String(graphemes(call.string(0)).length));
        case 'list': {
            const isSure = value.type !== 'set' || value.items.length < 2 || factsOf(value).known;
            if (value.open !== undefined || !isSure)
                throw call.unknownBy(value);
            return call.ofNumber(String(value.items.length));
        }
        case 'map':
            if (value.open !== undefined)
                throw call.unknownBy(value);
            return call.ofNumber(String(new Set(value.entries.map(({ key }) => key)).size));
        default:
            return call.fail('only texts, lists and maps have a length');
    }
}
const COLLECTIONS = { length: { min: 1, max: 1, run: collections_length } };

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/conversions.js

function to(type) {
    return {
        min: 1,
        max: 1,
        keeps: true,
        run(call) {
            const value = call.value(0);
            call.chargeAll(value);
            return call.convert(value, type);
        },
    };
}
function issensitive(call) {
    const value = call.value(0);
    const isUnsure = value.kind === 'unknown' && !value.sensitive;
    return isUnsure ? derived(value, call.place) : call.ofBoolean(value.sensitive === true);
}
function nonsensitive(call) {
    return call.value(0);
}
const conversions_ANY = { is: 'any' };
const CONVERSIONS = {
    ephemeralasnull: { min: 1, max: 1, keeps: true, run: (call) => call.value(0) },
    issensitive: { min: 1, max: 1, run: issensitive },
    nonsensitive: { min: 1, max: 1, keeps: true, run: nonsensitive },
    sensitive: { min: 1, max: 1, keeps: true, run: (call) => withSensitive(call.value(0)) },
    tobool: to({ is: 'bool' }),
    tolist: to({ is: 'list', of: conversions_ANY }),
    tomap: to({ is: 'map', of: conversions_ANY }),
    tonumber: to({ is: 'number' }),
    toset: to({ is: 'set', of: conversions_ANY }),
    tostring: to({ is: 'string' }),
};

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/dates.js
const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d{0,20})?(?:(Z)|([+-])(\d\d):(\d\d))$/;
const SECOND = 1000000000n;
function moment(call, at) {
    const match = TIMESTAMP.exec(call.string(at));
    if (match === null)
        return call.fail('a timestamp as in RFC 3339 is required');
    const [, year, month, day, hour, minute, second, fraction = '', zulu, sign, hours = 0, minutes = 0] = match;
    const parts = [year, month, day, hour, minute, second].map(Number);
    const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = parts;
    const date = new Date(Date.UTC(2000, m - 1, d, h, min, s));
    date.setUTCFullYear(y, m - 1, d);
    const isReal = date.getUTCMonth() === m - 1 && date.getUTCDate() === d && h < 24 && min < 60 && s < 60;
    const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    if (!isReal || Math.abs(offset) >= 24 * 60)
        return call.fail('there is no such time');
    const local = BigInt(date.getTime()) * 1000000n + BigInt(fraction.padEnd(9, '0'));
    return { time: local - BigInt(offset) * 60n * SECOND, offset, isZulu: zulu !== undefined || offset === 0 };
}
function local({ time, offset }) {
    const shifted = time + BigInt(offset) * 60n * SECOND;
    const down = shifted < 0n && shifted % 1000000n !== 0n ? 1n : 0n;
    return new Date(Number(shifted / 1000000n - down));
}
function showOffset({ offset }, colon) {
    const size = Math.abs(offset);
    return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}
function two(value) {
    return String(value).padStart(2, '0');
}
const MONTHS = [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SEQUENCES = new Map([
    ['YYYY', (date) => String(date.getUTCFullYear()).padStart(4, '0')],
    ['YY', (date) => two(date.getUTCFullYear() % 100)],
    ['MMMM', (date) => MONTHS[date.getUTCMonth()] ?? ''],
    ['MMM', (date) => (MONTHS[date.getUTCMonth()] ?? '').slice(0, 3)],
    ['MM', (date) => two(date.getUTCMonth() + 1)],
    ['M', (date) => String(date.getUTCMonth() + 1)],
    ['DD', (date) => two(date.getUTCDate())],
    ['D', (date) => String(date.getUTCDate())],
    ['EEEE', (date) => DAYS[date.getUTCDay()] ?? ''],
    ['EEE', (date) => (DAYS[date.getUTCDay()] ?? '').slice(0, 3)],
    ['hh', (date) => two(date.getUTCHours())],
    ['h', (date) => String(date.getUTCHours())],
    ['HH', (date) => two(((date.getUTCHours() + 11) % 12) + 1)],
    ['H', (date) => String(((date.getUTCHours() + 11) % 12) + 1)],
    ['AA', (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM')],
    ['aa', (date) => (date.getUTCHours() < 12 ? 'am' : 'pm')],
    ['mm', (date) => two(date.getUTCMinutes())],
    ['m', (date) => String(date.getUTCMinutes())],
    ['ss', (date) => two(date.getUTCSeconds())],
    ['s', (date) => String(date.getUTCSeconds())],
    ['ZZZZZ', (_, moment) => showOffset(moment, ':')],
    ['ZZZZ', (_, moment) => showOffset(moment, '')],
    ['ZZZ', (_, moment) => (moment.isZulu ? 'UTC' : showOffset(moment, ''))],
    ['Z', (_, moment) => (moment.isZulu ? 'Z' : showOffset(moment, ':'))],
]);
function formatdate(call) {
    const format = call.string(0);
    const at = moment(call, 1);
    const date = local(at);
    let made = '';
    for (const [token] of format.matchAll(/'(?:[^']|'')*'?|([a-zA-Z])\1*|[^a-zA-Z']+/g)) {
        if (token.startsWith("'")) {
            if (token.length < 2 || !token.endsWith("'"))
                return call.fail('a quote is not closed');
            made += token.slice(1, -1).replaceAll("''", "'");
        }
        else if (/^[a-zA-Z]/.test(token)) {
            const show = SEQUENCES.get(token) ?? call.fail(`\`${token}\` is no sequence`);
            made += show(date, at);
        }
        else
            made += token;
    }
    return call.ofString(made);
}
const UNITS = new Map([
    ...[
        ['h', 3600n * SECOND],
        ['m', 60n * SECOND],
        ['s', SECOND],
        ['ms', 1000000n],
    ],
    ...[['us', 1000n], ['µs', 1000n], ['μs', 1000n], ['ns', 1n]],
]);
function duration(call, text) {
    const match = /^([+-]?)((?:\d{1,12}(?:\.\d{0,9})?(?:h|ms|m|s|us|µs|μs|ns)){1,20}|0)$/.exec(text);
    if (match === null)
        return call.fail('this is no duration');
    let sum = 0n;
    for (const [, whole = '', fraction = '', unit = ''] of (match[2] ?? '').matchAll(/(\d+)(?:\.(\d*))?([a-zµμ]+)/g)) {
        const size = UNITS.get(unit) ?? 0n;
        sum += BigInt(whole) * size + (BigInt(fraction === '' ? '0' : fraction) * size) / 10n ** BigInt(fraction.length);
    }
    return match[1] === '-' ? -sum : sum;
}
function timeadd(call) {
    const start = moment(call, 0);
    const end = { ...start, time: start.time + duration(call, call.string(1)) };
    const date = local(end);
    const year = date.getUTCFullYear();
    if (Number.isNaN(year) || year < 0 || year > 9999)
        return call.fail('the time is out of range');
    return call.ofString(`${date.toISOString().slice(0, 19)}${end.isZulu ? 'Z' : showOffset(end, ':')}`);
}
const DATES = {
    formatdate: { min: 2, max: 2, run: formatdate },
    plantimestamp: { min: 0, max: 0, run: (call) => call.unknown('apply') },
    timeadd: { min: 2, max: 2, run: timeadd },
    timecmp: {
        min: 2,
        max: 2,
        run: (call) => {
            const [one, other] = [moment(call, 0).time, moment(call, 1).time];
            return call.ofNumber(one < other ? '-1' : one > other ? '1' : '0');
        },
    },
    timestamp: { min: 0, max: 0, run: (call) => call.unknown('apply') },
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/csv.js
function parseCsv(text) {
    const rows = [];
    let row = [];
    for (let at = 0; at <= text.length;) {
        if (row.length === 0 && /^(?:\r?\n|$)/.test(text.slice(at, at + 2))) {
            if (at >= text.length)
                break;
            at += text.charAt(at) === '\r' ? 2 : 1;
            continue;
        }
        const field = text.charAt(at) === '"' ? quoted(text, at) : bare(text, at);
        if (field === undefined)
            return undefined;
        row.push(field.value);
        at = field.end;
        if (text.charAt(at) === ',') {
            at += 1;
            continue;
        }
        if (text.startsWith('\r\n', at))
            at += 1;
        else if (at < text.length && text.charAt(at) !== '\n')
            return undefined;
        rows.push(row);
        row = [];
        at += 1;
    }
    if (row.length > 0)
        rows.push(row);
    return rows;
}
function quoted(text, start) {
    let value = '';
    for (let at = start + 1;;) {
        const quote = text.indexOf('"', at);
        if (quote === -1)
            return undefined;
        value += text.slice(at, quote);
        if (text.charAt(quote + 1) !== '"')
            return { value: value.replaceAll('\r\n', '\n'), end: quote + 1 };
        value += '"';
        at = quote + 2;
    }
}
function bare(text, start) {
    let end = start;
    while (end < text.length && text.charAt(end) !== ',' && text.charAt(end) !== '\n')
        end += 1;
    if (text.charAt(end) === '\n' && text.charAt(end - 1) === '\r' && end > start)
        end -= 1;
    const value = text.slice(start, end);
    return value.includes('"') ? undefined : { value, end };
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/json-of-text.js



const json_of_text_MAX_DEPTH = 300;
const MARK = '\ufffc';
class JsonError extends Error {
}
function jsonOfText(text, options = {}) {
    if (text.json !== undefined)
        return text.sensitive ? { ...text.json, sensitive: true } : text.json;
    const reader = new Reader(segmentsOf(text), text, options);
    try {
        return reader.document();
    }
    catch (error) {
        if (!(error instanceof JsonError))
            throw error;
        const hole = text.parts.find((part) => typeof part !== 'string');
        if (hole !== undefined)
            return unknown(causeOfHole(hole, text.place), text.place, 'maybe');
        return failure('JSON', error.message, text.place);
    }
}
class Reader {
    segments;
    text;
    options;
    source;
    starts = [];
    at = 0;
    last = 0;
    constructor(segments, text, options) {
        this.segments = segments;
        this.text = text;
        this.options = options;
        let source = '';
        for (const { part } of segments) {
            this.starts.push(source.length);
            source += typeof part === 'string' ? part : MARK;
        }
        this.source = source;
    }
    document() {
        this.space();
        const value = this.value(0);
        this.space();
        if (this.at < this.source.length)
            throw new JsonError('something stands behind the value');
        return value;
    }
    value(depth) {
        if (depth > json_of_text_MAX_DEPTH)
            throw new JsonError('it is nested too deep');
        const hole = this.holeHere();
        if (hole !== undefined)
            return this.holeValue(hole);
        switch (this.source[this.at]) {
            case '{':
                return this.object(depth);
            case '[':
                return this.array(depth);
            case '"':
                return this.string();
            default:
                return this.literal();
        }
    }
    holeValue({ segment, hole }) {
        this.at += 1;
        if (segment.json !== undefined)
            return this.marked(segment.json);
        return this.marked(unknown(causeOfHole(hole, segment.place), segment.place, 'maybe'));
    }
    object(depth) {
        const start = this.at;
        const entries = [];
        const keys = new Set();
        let open;
        this.at += 1;
        this.space();
        while (this.source[this.at] !== '}') {
            const between = this.openHole();
            if (between !== undefined)
                open ??= between;
            else {
                const keyStart = this.at;
                const key = this.key();
                const keyPlace = this.place(keyStart, this.at);
                if (keys.has(key)) {
                    if (this.options.refuseDuplicates)
                        throw new JsonError(`the key \`${key}\` comes twice`);
                    entries.splice(entries.findIndex((entry) => entry.key === key), 1);
                }
                keys.add(key);
                this.space();
                this.expect(':');
                this.space();
                entries.push({ key, keyPlace, value: this.value(depth + 1) });
            }
            if (!this.more('}'))
                break;
        }
        this.expect('}');
        const map = { ...this.base(start), kind: 'map', entries };
        return open === undefined ? map : { ...map, open };
    }
    array(depth) {
        const start = this.at;
        const items = [];
        let open;
        this.at += 1;
        this.space();
        while (this.source[this.at] !== ']') {
            const before = this.openHole();
            if (before !== undefined)
                open ??= before;
            else
                items.push(this.value(depth + 1));
            if (!this.more(']'))
                break;
        }
        this.expect(']');
        const list = { ...this.base(start), kind: 'list', items };
        return open === undefined ? list : { ...list, open };
    }
    openHole() {
        const found = this.holeHere();
        if (found === undefined || found.segment.json !== undefined)
            return undefined;
        this.at += 1;
        return causeOfHole(found.hole, found.segment.place);
    }
    more(close) {
        this.space();
        if (this.source[this.at] === ',') {
            this.at += 1;
            this.space();
            if (this.source[this.at] === close)
                throw new JsonError(`a comma before \`${close}\``);
            return true;
        }
        return this.holeHere() !== undefined || this.previousIsHole();
    }
    previousIsHole() {
        let before = this.at - 1;
        while (/\s/.test(this.source.charAt(before)))
            before -= 1;
        const isOpen = !/[\]}]/.test(this.source.charAt(this.at)) && this.at < this.source.length;
        return (isOpen && this.segmentAt(before).segment.part !== MARK && typeof this.segmentAt(before).segment.part !== 'string');
    }
    key() {
        if (this.source[this.at] !== '"')
            throw new JsonError('a key in quotes is expected');
        const start = this.at;
        const { pieces } = this.characters();
        let key = '';
        for (const { part, place } of pieces) {
            if (typeof part !== 'string')
                throw new JsonError(`a key is not known (${causeOfHole(part, place).expression})`);
            key += part;
        }
        if (start === this.at)
            throw new JsonError('a key is expected');
        return key;
    }
    string() {
        const start = this.at;
        const { pieces } = this.characters();
        const base = this.base(start);
        const segments = pieces.map((piece) => ({ ...piece, verbatim: false }));
        const made = fromSegments(segments, base);
        const { segments: _, ...plain } = made;
        return plain;
    }
    characters() {
        const pieces = [];
        const { place } = this.text;
        this.at += 1;
        for (;;) {
            const from = this.at;
            while (this.at < this.source.length && !this.isSpecial(this.at))
                this.at += 1;
            if (this.at > from)
                pieces.push({ part: this.source.slice(from, this.at), place });
            const character = this.source[this.at];
            const found = this.holeHere();
            if (found !== undefined) {
                pieces.push({ part: found.hole, place: found.segment.place });
                this.at += 1;
            }
            else if (character === '"') {
                this.at += 1;
                return { pieces };
            }
            else if (character === '\\')
                pieces.push({ part: this.escape(), place });
            else
                throw new JsonError(character === undefined ? 'a string is not closed' : 'a control character in a string');
        }
    }
    isSpecial(at) {
        const code = this.source.charCodeAt(at);
        return code === 0x22 || code === 0x5c || code < 0x20 || (code === 0xfffc && this.holeAt(at) !== undefined);
    }
    escape() {
        const letter = this.source[this.at + 1] ?? '';
        const simple = ESCAPES.get(letter);
        this.at += 2;
        if (simple !== undefined)
            return simple;
        const digits = this.source.slice(this.at, this.at + 4);
        if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits))
            throw new JsonError('an escape that JSON does not have');
        this.at += 4;
        return String.fromCharCode(Number.parseInt(digits, 16));
    }
    literal() {
        const pattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;
        const start = this.at;
        pattern.lastIndex = start;
        const [source] = pattern.exec(this.source) ?? [];
        if (source === undefined)
            throw new JsonError('a value is expected');
        this.at += source.length;
        const glued = this.holeHere();
        const base = this.base(start);
        if (glued !== undefined) {
            this.at += 1;
            return { ...base, ...unknown(causeOfHole(glued.hole, base.place), base.place, 'maybe') };
        }
        if (source === 'null')
            return { ...base, kind: 'absent', computed: false };
        if (source === 'true' || source === 'false')
            return { ...base, kind: 'scalar', value: source === 'true' };
        const big = parseBig(source);
        if (big === undefined)
            throw new JsonError('a number is too large');
        return { ...base, ...scalarOf(showBig(big)) };
    }
    expect(character) {
        if (this.source[this.at] !== character)
            throw new JsonError(`\`${character}\` is expected`);
        this.at += 1;
    }
    space() {
        while (/[ \t\r\n]/.test(this.source.charAt(this.at)))
            this.at += 1;
    }
    holeHere() {
        return this.holeAt(this.at);
    }
    holeAt(at) {
        if (this.source[at] !== MARK)
            return undefined;
        const { segment } = this.segmentAt(at);
        return typeof segment.part === 'string' ? undefined : { segment, hole: segment.part };
    }
    segmentAt(at) {
        const { starts } = this;
        const isIn = (index) => (starts[index] ?? Number.POSITIVE_INFINITY) <= at && at < (starts[index + 1] ?? Number.POSITIVE_INFINITY);
        if (!isIn(this.last)) {
            if (isIn(this.last + 1))
                this.last += 1;
            else {
                let low = 0;
                let high = starts.length - 1;
                while (low < high) {
                    const middle = (low + high + 1) >> 1;
                    if ((starts[middle] ?? 0) <= at)
                        low = middle;
                    else
                        high = middle - 1;
                }
                this.last = low;
            }
        }
        const segment = this.segments[this.last] ?? { part: '', place: this.text.place, verbatim: false };
        return { segment, start: starts[this.last] ?? 0 };
    }
    base(start) {
        const place = this.place(start, this.at);
        return this.text.sensitive ? { place, sensitive: true } : { place };
    }
    marked(value) {
        return this.text.sensitive && !value.sensitive ? { ...value, sensitive: true } : value;
    }
    place(from, to) {
        const first = this.segmentAt(from);
        if (!first.segment.verbatim || typeof first.segment.part !== 'string')
            return first.segment.place;
        const end = this.segmentAt(Math.max(from, to - 1));
        const isWhole = end.segment.verbatim && end.segment.place.file === first.segment.place.file;
        const { part, place } = first.segment;
        if (end.start === first.start)
            return placeWithin(first.segment, part, from - first.start, to - first.start);
        const untilEnd = placeWithin(first.segment, part, from - first.start, part.length);
        const span = end.segment.place.span;
        if (!isWhole || span === undefined || place.span === undefined || typeof end.segment.part !== 'string')
            return untilEnd;
        const start = positionIn(place.span.start, part, from - first.start);
        return { ...place, span: { start, end: positionIn(span.start, end.segment.part, to - end.start) } };
    }
}
const ESCAPES = new Map([
    ...[['"', '"'], ['\\', '\\'], ['/', '/'], ['b', '\b']],
    ...[['f', '\f'], ['n', '\n'], ['r', '\r'], ['t', '\t']],
]);

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/yaml-decode.js



const yaml_decode_MAX_DEPTH = 300;
const MAX_NODES = 200_000;
class YamlError extends Error {
}
function decodeYaml(text) {
    const source = text.parts.join('');
    const document = (0,dist/* parseDocument */.Tp)(source, {
        ...{ schema: 'failsafe', version: '1.2', lineCounter: new dist/* LineCounter */.HN(), uniqueKeys: false },
    });
    const [error] = document.errors;
    if (error !== undefined)
        throw new YamlError(error.message.split('\n', 1)[0] ?? 'it cannot be read');
    if (document.contents === null)
        throw new YamlError('it is empty');
    const reader = new yaml_decode_Reader(text);
    return reader.read(document.contents, 0, (node) => node.resolve(document));
}
class yaml_decode_Reader {
    text;
    nodes = 0;
    segments;
    constructor(text) {
        this.text = text;
        let at = 0;
        this.segments = segmentsOf(text).map((segment) => {
            const part = typeof segment.part === 'string' ? segment.part : '';
            const start = at;
            at += part.length;
            const place = (from, to) => segment.verbatim ? placeWithin(segment, part, from - start, Math.min(to - start, part.length)) : segment.place;
            return { start, end: at, place };
        });
    }
    read(node, depth, resolve) {
        this.nodes += 1;
        if (depth > yaml_decode_MAX_DEPTH || this.nodes > MAX_NODES)
            throw new YamlError('it is too large');
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = resolve(node);
            if (target === undefined)
                throw new YamlError('an alias to nothing');
            return this.read(target, depth + 1, resolve);
        }
        if ((0,dist/* isScalar */.jn)(node))
            return this.scalar(node);
        const place = this.placeOf(node);
        if ((0,dist/* isSeq */.oP)(node)) {
            this.refuseTag(node.tag);
            return {
                ...this.base(place),
                kind: 'list',
                items: node.items.map((item) => this.read(item, depth + 1, resolve)),
            };
        }
        if (!(0,dist/* isMap */.jh)(node))
            throw new YamlError('something that is no list, map or scalar');
        this.refuseTag(node.tag);
        const entries = new Map();
        const merged = new Map();
        for (const pair of node.items) {
            const key = this.read(pair.key, depth + 1, resolve);
            const value = this.read(pair.value, depth + 1, resolve);
            if ((0,dist/* isScalar */.jn)(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN') {
                for (const map of value.kind === 'list' ? value.items : [value]) {
                    if (map.kind !== 'map')
                        throw new YamlError('only maps can be merged');
                    for (const entry of map.entries)
                        if (!merged.has(entry.key))
                            merged.set(entry.key, entry);
                }
                continue;
            }
            const name = key.kind === 'text' ? key.parts.join('') : key.kind === 'scalar' ? (key.exact ?? String(key.value)) : undefined;
            if (name === undefined)
                throw new YamlError('a key that is no text');
            entries.set(name, { key: name, keyPlace: key.place, value });
        }
        for (const [name, entry] of merged)
            if (!entries.has(name))
                entries.set(name, entry);
        return { ...this.base(place), kind: 'map', entries: [...entries.values()] };
    }
    scalar(node) {
        const text = String(node.value ?? '');
        const base = this.base(this.placeOf(node));
        const isText = node.tag === 'tag:yaml.org,2002:str' && node.source !== undefined && this.hasTag(node);
        this.refuseTag(node.tag);
        const made = { ...base, kind: 'text', parts: text === '' ? [] : [text] };
        if (node.type !== 'PLAIN' || isText)
            return made;
        if (/^(?:null|Null|NULL|~|)$/.test(text))
            return { ...base, kind: 'absent', computed: false };
        if (/^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(text))
            return { ...base, kind: 'scalar', value: true };
        if (/^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(text))
            return { ...base, kind: 'scalar', value: false };
        if (/^[+-]?\.(?:inf|Inf|INF|nan|NaN|NAN)$/.test(text))
            throw new YamlError('a number that is not finite');
        const digits = numberOf(text);
        if (digits !== undefined)
            return { ...base, ...scalarOf(digits) };
        if (/^\d{4}-\d\d?-\d\d?(?:$|[Tt ]|\s)/.test(text))
            return { ...base, kind: 'text', parts: [timestamp(text)] };
        return made;
    }
    hasTag(node) {
        const [start = 0] = node.range ?? [];
        return /!!str\s+$/.test(this.text.parts.join('').slice(Math.max(0, start - 20), start));
    }
    refuseTag(tag) {
        if (tag !== undefined && !KNOWN_TAGS.has(tag))
            throw new YamlError(`the tag \`${tag}\``);
    }
    base(place) {
        return this.text.sensitive ? { place, sensitive: true } : { place };
    }
    placeOf(node) {
        const range = node?.range;
        if (range === undefined || range === null)
            return this.text.place;
        const [from = 0, to = 0] = range;
        const first = this.segments.find(({ start, end }) => start <= from && from < end);
        const last = this.segments.find(({ start, end }) => start < to && to <= end);
        if (first === undefined)
            return this.text.place;
        const start = first.place(from, to);
        const span = start.span;
        const endSpan = last?.place(to, to).span;
        return span === undefined || endSpan === undefined || last === first
            ? start
            : { ...start, span: { ...span, end: endSpan.end } };
    }
}
const KNOWN_TAGS = new Set([
    ...['tag:yaml.org,2002:str', 'tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq', '!'],
]);
function numberOf(text) {
    if (/^(?:0x[0-9a-fA-F]{1,64}|0o[0-7]{1,64})$/.test(text))
        return String(BigInt(text));
    if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text))
        return undefined;
    const big = parseBig(text);
    return big === undefined ? undefined : showBig(big);
}
function timestamp(text) {
    const match = /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.\d*)?[ \t]*(Z|[+-]\d\d?(?::?\d\d)?)?)?$/.exec(text);
    if (match === null)
        return text;
    const [, year, month = '', day = '', hour = '0', minute = '00', second = '00', zone = 'Z'] = match;
    const two = (digits) => digits.padStart(2, '0');
    return `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${zone}`;
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/yaml-encode.js



const WIDTH = 80;
function encodeYaml(value) {
    const text = node(value, 0, 0).replace(/^[ \n]/, '');
    const isBare = value.kind === 'absent' || value.kind === 'scalar';
    return `${text}\n${isBare ? '...\n' : ''}`.replace(/\n\n$/, '\n');
}
function node(value, indentation, column) {
    const pad = ' '.repeat(indentation);
    switch (value.kind) {
        case 'absent':
        case 'unknown':
            return ' null';
        case 'scalar':
            return ` ${typeof value.value === 'boolean' ? String(value.value) : numberText(value)}`;
        case 'text':
            return ` ${scalar((0,input_value/* literal */.eu)(value) ?? '', Math.max(indentation, 2), column)}`;
        case 'list':
            if (value.items.length === 0)
                return ' []';
            return value.items.map((item) => `\n${pad}-${inItem(item, indentation + 2)}`).join('');
        case 'map': {
            if (value.entries.length === 0)
                return ' {}';
            const entries = value.entries.toSorted((a, b) => compareTexts(a.key, b.key));
            return entries
                .map((entry) => {
                const key = pad + yaml_encode_quoted(entry.key);
                const inner = entry.value.kind === 'list' ? indentation : indentation + 2;
                return `\n${key}:${node(entry.value, inner, key.length + 2)}`;
            })
                .join('');
        }
    }
}
function inItem(value, indentation) {
    const text = node(value, indentation, indentation);
    return text.startsWith('\n') ? ` ${text.slice(1 + indentation)}` : text;
}
function scalar(text, indentation, column) {
    const isBlock = text.includes('\n') && !/ (?:\n|$)/.test(text) && !UNPRINTABLE.test(text);
    if (!isBlock)
        return folded(yaml_encode_quoted(text), indentation, column);
    const end = text.endsWith('\n\n') || text === '\n' ? '+' : text.endsWith('\n') ? '' : '-';
    const pad = ' '.repeat(indentation);
    const hint = /^[ \n]/.test(text) ? '2' : '';
    const body = text.replace(/\n$/, '').split('\n');
    return `|${hint}${end}\n${body.map((line) => (line === '' ? '' : pad + line)).join('\n')}${end === '+' ? '\n' : ''}`;
}
function folded(text, indentation, start) {
    if (text.length + start <= WIDTH)
        return text;
    const pad = ' '.repeat(indentation);
    let made = '';
    let column = start;
    for (let at = 0; at < text.length; at += 1) {
        const isBreak = text[at] === ' ' && column > WIDTH && at > 1 && at < text.length - 2;
        if (isBreak)
            made += `\n${pad}${text[at + 1] === ' ' ? '\\' : ''}`;
        else
            made += text[at];
        column = isBreak ? indentation : column + 1;
    }
    return made;
}
const UNPRINTABLE = /[^\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/u;
function yaml_encode_quoted(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\u{10000}-\u{10ffff}]/gu, (character) => {
        const named = yaml_encode_ESCAPES.get(character);
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16).toUpperCase();
        if (named !== undefined)
            return named;
        return code < 0x100 ? `\\x${hex}` : code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex}`;
    });
}
const yaml_encode_ESCAPES = new Map([
    ...[['\u2028', '\\L'], ['\u2029', '\\P'], ['\u0085', '\\N']],
]);

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/encodings.js









function jsonencode(call) {
    const json = call.value(0);
    call.chargeAll(json);
    const text = { ...(0,input_value/* text */.Qq)(encodedParts(json), { place: call.place }), json };
    return call.bound(text);
}
function jsondecode(call) {
    const text = call.text(0);
    call.charge(factsOf(text).size * 4);
    return decoded(call, untyped(jsonOfText(text)));
}
function untyped(value) {
    if (value.kind === 'list') {
        const { type, ...rest } = value;
        return { ...rest, items: value.items.map(untyped) };
    }
    if (value.kind !== 'map')
        return value;
    const { type, ...rest } = value;
    return { ...rest, entries: value.entries.map((entry) => ({ ...entry, value: untyped(entry.value) })) };
}
function decoded(call, value) {
    if (value.kind !== 'unknown' || value.fails !== 'yes')
        return value;
    return failure(call.said, value.cause.expression, call.place);
}
function yamldecode(call) {
    const text = call.text(0);
    if ((0,input_value/* literal */.eu)(text) === undefined)
        throw call.unknownBy(text);
    call.charge(factsOf(text).size * 16);
    try {
        return decodeYaml(text);
    }
    catch (error) {
        if (error instanceof YamlError)
            return call.fail(`the YAML cannot be read: ${error.message}`);
        throw error;
    }
}
function yamlencode(call) {
    const value = call.value(0);
    if (!factsOf(value).known)
        throw call.unknownBy(value);
    call.charge(factsOf(value).size * factsOf(value).depth);
    return call.ofString(encodeYaml(value));
}
function csvdecode(call) {
    const [names, ...rows] = parseCsv(call.string(0)) ?? call.fail('the CSV cannot be read');
    if (names === undefined)
        return call.fail('there is no line with names');
    if (new Set(names).size < names.length)
        return call.fail('a column comes twice');
    const maps = rows.map((row) => {
        if (row.length !== names.length)
            return call.fail('a row has another number of columns');
        return call.ofMap(row.map((field, at) => call.entry(names[at] ?? '', string(field, call.place))));
    });
    return call.ofList(maps, { type: 'list' });
}
function bytesOf(call, text) {
    const plain = text.replace(/[\r\n]/g, '');
    const isBase64 = /^[A-Za-z0-9+/]*={0,2}$/.test(plain) && plain.length % 4 === 0;
    return isBase64 ? Buffer.from(plain, 'base64') : call.fail('this is no Base64');
}
function base64decode(call) {
    const bytes = bytesOf(call, call.string(0));
    return (0,external_node_buffer_.isUtf8)(bytes) ? call.ofString(bytes.toString()) : call.fail('the bytes are no UTF-8');
}
function urlencode(call) {
    const escaped = encodeURIComponent(Buffer.from(call.string(0)).toString()).replaceAll('%20', '+');
    return call.ofString(escaped.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`));
}
function urldecode(call) {
    try {
        return call.ofString(decodeURIComponent(call.string(0).replaceAll('+', ' ')));
    }
    catch {
        return call.fail('this is no URL encoding');
    }
}
const ENCODINGS_BY_NAME = new Map([
    ...[['utf-8', 'utf8'], ['utf8', 'utf8'], ['utf-16le', 'utf16le']],
    ...[['iso-8859-1', 'latin1'], ['us-ascii', 'latin1']],
]);
function encodingAt(call, at) {
    return ENCODINGS_BY_NAME.get(call.string(at).toLowerCase());
}
function textencodebase64(call) {
    const text = call.string(0);
    const encoding = encodingAt(call, 1);
    if (encoding === undefined || (encoding === 'latin1' && /[^\x00-\x7f\u00a0-\u00ff]/.test(text)))
        return call.unknown('unsupported');
    return call.ofString(Buffer.from(text, encoding).toString('base64'));
}
function textdecodebase64(call) {
    const bytes = bytesOf(call, call.string(0));
    const encoding = encodingAt(call, 1);
    return encoding === undefined ? call.unknown('unsupported') : call.ofString(bytes.toString(encoding));
}
const ENCODINGS = {
    base64decode: { min: 1, max: 1, run: base64decode },
    base64encode: { min: 1, max: 1, run: (call) => call.ofString(Buffer.from(call.string(0)).toString('base64')) },
    csvdecode: { min: 1, max: 1, run: csvdecode },
    jsondecode: { min: 1, max: 1, run: jsondecode },
    jsonencode: { min: 1, max: 1, run: jsonencode },
    textdecodebase64: { min: 2, max: 2, run: textdecodebase64 },
    textencodebase64: { min: 2, max: 2, run: textencodebase64 },
    urldecode: { min: 1, max: 1, run: urldecode },
    urlencode: { min: 1, max: 1, run: urlencode },
    yamldecode: { min: 1, max: 1, run: yamldecode },
    yamlencode: { min: 1, max: 1, run: yamlencode },
};

// EXTERNAL MODULE: ./lib/input/hcl/parser.js + 6 modules
var parser = __webpack_require__(7592);
;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/file-pattern.js
function pathMatches(pattern, path, charge) {
    return alternatives(pattern, charge).some((one) => matchParts(one.split('/'), path.split('/'), charge));
}
function mayMatchBelow(pattern, path, charge) {
    return alternatives(pattern, charge).some((one) => {
        const names = path.split('/');
        const parts = one.split('/');
        return parts.some((_, last) => matchParts(parts.slice(0, last + 1), names, charge));
    });
}
function alternatives(pattern, charge) {
    let made = [''];
    for (let at = 0; at < pattern.length;) {
        const open = pattern.indexOf('{', at);
        const close = open === -1 ? -1 : pattern.indexOf('}', open);
        const text = pattern.slice(at, close === -1 ? pattern.length : open);
        const choices = close === -1 ? [''] : pattern.slice(open + 1, close).split(',');
        charge(made.length * choices.length);
        made = made.flatMap((start) => choices.map((choice) => start + text + choice));
        at = close === -1 ? pattern.length : close + 1;
    }
    return made;
}
function matchParts(pattern, path, charge) {
    let reached = new Set([0]);
    for (const part of pattern) {
        charge(reached.size + 1);
        const next = new Set();
        for (const at of reached) {
            if (part === '**')
                for (let end = at; end <= path.length; end += 1)
                    next.add(end);
            else if (at < path.length && matchName(part, path[at] ?? '', charge))
                next.add(at + 1);
        }
        reached = next;
    }
    return reached.has(path.length);
}
function matchName(pattern, name, charge) {
    let reached = new Set([0]);
    for (const token of pattern.match(/\\[\s\S]|\[[^\]]+\]|[\s\S]/g) ?? []) {
        charge(reached.size + 1);
        const next = new Set();
        for (const at of reached) {
            if (token === '*')
                for (let end = at; end <= name.length; end += 1)
                    next.add(end);
            else if (at < name.length && fits(token, name.charAt(at)))
                next.add(at + 1);
        }
        reached = next;
    }
    return reached.has(name.length);
}
function fits(token, character) {
    if (token === '?')
        return true;
    if (token.startsWith('\\'))
        return token.slice(1) === character;
    if (!token.startsWith('[') || token.length < 3)
        return token === character;
    const inside = token.slice(1, -1).replace(/^\^/, '');
    let found = false;
    for (const [, low = '', high = low] of inside.matchAll(/([\s\S])(?:-([\s\S]))?/g)) {
        found ||= character >= low && character <= high;
    }
    return found !== token.startsWith('[^');
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/paths.js
function cleanPath(path) {
    const isAbsolute = path.startsWith('/');
    const kept = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            kept.push(part);
        else if (kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else if (!isAbsolute)
            kept.push(part);
    }
    const joined = kept.join('/');
    return isAbsolute ? `/${joined}` : joined === '' ? '.' : joined;
}
function dirname(path) {
    return cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}
function basename(path) {
    if (path === '')
        return '.';
    const trimmed = path.replace(/\/+$/, '');
    return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/files.js







function textOf(call, { text, place }) {
    const segments = [];
    let line = 1;
    for (let at = 0; at < text.length; line += 1) {
        const found = text.indexOf('\n', at);
        const end = found === -1 ? text.length : found + 1;
        const start = { offset: at, line, column: 1 };
        const last = found === -1 ? { offset: end, line, column: end - at + 1 } : { offset: end, line: line + 1, column: 1 };
        segments.push({ part: text.slice(at, end), place: place({ start, end: last }), verbatim: true });
        at = end;
    }
    call.charge(segments.length + text.length / 16);
    return call.bound(fromSegments(segments, { place: call.place }));
}
function render(call, { text, place }, variables) {
    const { template, errors } = (0,parser/* parseHclTemplate */.NY)(text);
    const [error] = errors;
    if (error !== undefined)
        return call.fail(`the template cannot be read: ${error.message}`);
    call.charge(text.length / 16);
    const outer = call.env.scope;
    const { open } = variables;
    const scope = {
        ...outer,
        text,
        place,
        resolve(path) {
            const [name] = path;
            if (open === undefined || name === undefined)
                return undefined;
            return { value: unknown(open, call.place, 'maybe'), taken: 1 };
        },
    };
    let env = { scope, names: undefined, value: call.env.value };
    for (const { key, value } of variables.entries)
        env = bind(env, key, variables.sensitive ? withSensitive(value) : value);
    const made = env.value(template, env);
    return made.kind === 'text' && made.segments !== undefined ? { ...made, place: call.place } : made;
}
function templatefile(call) {
    const path = call.string(0);
    return render(call, call.existingFile(path), call.map(1));
}
function templatestring(call) {
    const text = call.string(0);
    const { place } = call.given(0);
    return render(call, { text, place: () => place }, call.map(1));
}
function fileset(call) {
    const [folder, pattern] = [call.string(0), cleanPath(call.string(1).replace(/^\/+/, ''))];
    if (/[*?[{\\]/.test(folder) || pattern === '..' || pattern.startsWith('../'))
        return call.unknown('unsupported');
    if (/\{[^}]*\//.test(pattern))
        return call.fail('`{` without `}` in one of the names of the pattern');
    const found = call.env.scope.listFiles?.(folder);
    if (found === undefined)
        return call.unknown('unsupported');
    if ('kind' in found)
        throw new Stop(unknown(found, call.place, 'maybe'));
    call.charge(found.files.length + found.closed.length);
    const charge = (steps) => call.charge(steps);
    const closed = found.closed.find((path) => mayMatchBelow(pattern, path, charge));
    if (closed !== undefined) {
        const expression = `what is in ${cleanPath(`${folder}/${closed}`)}`;
        return unknown({ kind: 'outside', expression, place: call.place }, call.place, 'maybe');
    }
    const matching = found.files.filter((path) => pathMatches(pattern, path, charge));
    const items = matching.toSorted(compareTexts).map((path) => string(path, call.place));
    return call.ofList(items, { type: 'set' });
}
const FILES = {
    abspath: {
        min: 1,
        max: 1,
        run: (call) => {
            const path = call.string(0);
            return path.startsWith('/') ? call.ofString(cleanPath(path)) : call.unknown('outside');
        },
    },
    basename: { min: 1, max: 1, run: (call) => call.ofString(basename(call.string(0))) },
    dirname: { min: 1, max: 1, run: (call) => call.ofString(dirname(call.string(0))) },
    file: { min: 1, max: 1, run: (call) => textOf(call, call.existingFile(call.string(0))) },
    filebase64: {
        min: 1,
        max: 1,
        run: (call) => call.ofString(Buffer.from(call.existingFile(call.string(0)).text).toString('base64')),
    },
    fileexists: { min: 1, max: 1, run: (call) => call.ofBoolean(call.file(call.string(0)) !== 'missing') },
    fileset: { min: 2, max: 2, run: fileset },
    pathexpand: {
        min: 1,
        max: 1,
        run: (call) => {
            const path = call.string(0);
            return path.startsWith('~') ? call.unknown('outside') : call.ofString(path);
        },
    },
    templatefile: { min: 2, max: 2, run: templatefile },
    templatestring: { min: 2, max: 2, run: templatestring },
};

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/format.js






const VERB = /%([ #+0-]*)(?:\[(\d{1,4})\])?(\d{1,4})?(?:\.(\d{0,4}))?([\s\S])/uy;
function format_parse(call, format) {
    const pieces = [];
    for (let at = 0; at < format.length;) {
        const next = format.indexOf('%', at);
        if (next !== at)
            pieces.push(format.slice(at, next === -1 ? format.length : next));
        if (next === -1)
            break;
        VERB.lastIndex = next;
        const match = VERB.exec(format);
        if (match === null)
            return call.fail('the format ends within a verb');
        const [text, flags = '', argument, width, precision, letter = ''] = match;
        if (letter === '%' && text.length > 2)
            return call.fail('`%%` takes no flags');
        const number = (digits) => (digits === undefined ? undefined : Number(digits));
        if (letter === '%')
            pieces.push('%');
        else
            pieces.push({ letter, flags, width: number(width), precision: number(precision), argument: number(argument) });
        at = next + text.length;
    }
    return pieces;
}
function format(call, pieces, args) {
    const segments = [];
    let next = 0;
    let highest = 0;
    let isSensitive = false;
    for (const piece of pieces) {
        if (typeof piece === 'string') {
            segments.push({ part: piece, place: call.place, verbatim: false });
            continue;
        }
        const at = piece.argument === undefined ? next : piece.argument - 1;
        next = at + 1;
        highest = Math.max(highest, next);
        const value = args[at] ?? call.fail('there are more verbs than arguments');
        isSensitive ||= value.sensitive === true;
        for (const segment of formatted(call, piece, value))
            segments.push(segment);
        call.charge((piece.width ?? 0) / 16 + (piece.precision ?? 0) / 16);
    }
    if (highest < args.length)
        return call.fail('there are more arguments than verbs');
    const text = call.bound(fromSegments(segments, { place: call.place }));
    return isSensitive ? withSensitive(text) : text;
}
function formatted(call, verb, value) {
    const { letter, width, precision } = verb;
    const unknown = whyNotKnown(value);
    const isText = value.kind === 'text' && (letter === 's' || (letter === 'v' && !verb.flags.includes('#')));
    if (value.kind === 'absent' && verb.letter !== 'v')
        return call.fail('an argument is null');
    if (isText && width === undefined && precision === undefined && (loneHole(value) === undefined || letter === 's')) {
        return segmentsOf(value);
    }
    if (unknown !== undefined)
        return [{ part: { of: 'unknown', cause: unknown }, place: call.place, verbatim: false }];
    const made = format_shown(call, verb, value);
    return [{ part: padded(made, verb), place: isText ? value.place : call.place, verbatim: false }];
}
function format_shown(call, verb, value) {
    const { letter, flags, precision } = verb;
    switch (letter) {
        case 'v':
            if (!flags.includes('#')) {
                if (value.kind === 'text')
                    return (0,input_value/* literal */.eu)(value) ?? '';
                if (value.kind === 'scalar')
                    return typeof value.value === 'boolean' ? String(value.value) : general(verb, bigOf(value));
            }
            return encodedParts(value).join('');
        case 's': {
            const text = call.toString(value);
            return precision === undefined ? text : graphemes(text).slice(0, precision).join('');
        }
        case 'q':
            return `"${escapeJson(call.toString(value))}"`;
        case 't':
            return call.toString(call.convert(value, { is: 'bool' }));
        case 'b':
        case 'd':
        case 'o':
        case 'x':
        case 'X':
            return whole(call, verb, call.toNumber(value));
        case 'e':
        case 'E':
        case 'f':
        case 'g':
        case 'G':
            return general(verb, call.toNumber(value));
        default:
            return call.fail(`\`%${letter}\` is no verb`);
    }
}
const BASES = {
    b: [2, '0b'],
    d: [10, ''],
    o: [8, '0'],
    x: [16, '0x'],
    X: [16, '0X'],
};
function whole(call, { letter, flags }, value) {
    if (!isWhole(value))
        return call.fail('a whole number is required');
    const number = toBigInt(value);
    const [base, prefix] = BASES[letter] ?? [10, ''];
    const digits = (number < 0n ? -number : number).toString(base);
    return (sign(flags, number < 0n) + (flags.includes('#') ? prefix : '') + (letter === 'X' ? digits.toUpperCase() : digits));
}
function sign(flags, isNegative) {
    if (isNegative)
        return '-';
    return flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
}
function general({ letter, flags, precision }, value) {
    const lead = sign(flags, value.mantissa < 0n);
    const kind = letter === 'v' ? 'g' : letter.toLowerCase();
    if (kind === 'f')
        return lead + showFixed(value, precision ?? 6).replace('-', '');
    const upper = (text) => (letter === 'E' || letter === 'G' ? text.toUpperCase() : text);
    if (kind === 'e') {
        const { digits, power } = significant(value, (precision ?? 6) + 1);
        return lead + upper(exponential(digits, power));
    }
    const { digits, power } = significant(value, precision === undefined ? undefined : Math.max(precision, 1));
    const short = digits.replace(/0+$/, '') || '0';
    const limit = precision === undefined ? Math.max(short.length, 6) : Math.max(precision, 1);
    const most = precision === undefined ? 6 : short.length >= power + 1 ? Math.min(limit, short.length) : limit;
    if (power < -4 || power >= (precision === undefined ? most : limit))
        return lead + upper(exponential(short, power));
    return lead + format_plain(short, power);
}
function exponential(digits, power) {
    const rest = digits.slice(1);
    const shownPower = `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
    return `${digits.charAt(0)}${rest === '' ? '' : `.${rest}`}e${shownPower}`;
}
function format_plain(digits, power) {
    if (power < 0)
        return `0.${'0'.repeat(-power - 1)}${digits}`;
    const padded = digits.padEnd(power + 1, '0');
    const fraction = padded.slice(power + 1);
    return fraction === '' ? padded : `${padded.slice(0, power + 1)}.${fraction}`;
}
function padded(text, { flags, width, letter }) {
    if (letter === 't')
        return text;
    const missing = (width ?? 0) - graphemes(text).length;
    if (missing <= 0)
        return text;
    if (flags.includes('-'))
        return text + ' '.repeat(missing);
    if (!flags.includes('0'))
        return ' '.repeat(missing) + text;
    const isSigned = /^[+ -]/.test(text) && letter !== 's' && letter !== 'q';
    return isSigned ? text.charAt(0) + '0'.repeat(missing) + text.slice(1) : '0'.repeat(missing) + text;
}
function formatlist(call) {
    const pieces = format_parse(call, call.string(0));
    const args = call.args.slice(1);
    const lists = args.map((arg, at) => (arg.kind === 'list' ? call.items(at + 1) : undefined));
    const lengths = lists.flatMap((list) => (list === undefined ? [] : [list.length]));
    const unknown = args.find((arg) => arg.kind === 'unknown' || loneHole(arg) !== undefined);
    if (unknown !== undefined)
        throw call.unknownBy(unknown);
    const length = lengths[0] ?? 1;
    if (lengths.some((other) => other !== length))
        return call.fail('the lists differ in length');
    const made = [];
    for (let at = 0; at < length; at += 1) {
        made.push(format(call, pieces, args.map((arg, index) => lists[index]?.[at] ?? arg)));
    }
    return call.ofList(made, { type: 'list' });
}
const FORMATS = {
    format: { min: 1, run: (call) => format(call, format_parse(call, call.string(0)), call.args.slice(1)) },
    formatlist: { min: 1, run: formatlist },
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/hashes.js

function hashes_ofText(algorithm, encoding) {
    return {
        min: 1,
        max: 1,
        run: (call) => call.ofString((0,external_node_crypto_.createHash)(algorithm).update(call.string(0)).digest(encoding)),
    };
}
function ofFile(algorithm, encoding) {
    const run = (call) => {
        const { text } = call.existingFile(call.string(0));
        return call.ofString((0,external_node_crypto_.createHash)(algorithm).update(text).digest(encoding));
    };
    return { min: 1, max: 1, run };
}
const RANDOM = { min: 0, max: 2, run: (call) => call.unknown('apply') };
const NAMESPACES = new Map([
    ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
    ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
    ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
    ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);
function uuidv5(call) {
    const [space, name] = [call.string(0), call.string(1)];
    const namespace = NAMESPACES.get(space) ?? space;
    if (!/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(namespace))
        return call.fail('there is no such namespace');
    const hash = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(name)
        .digest();
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    const hex = hash.toString('hex', 0, 16);
    const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
    return call.ofString(groups.join('-'));
}
const HASHES = {
    base64sha256: hashes_ofText('sha256', 'base64'),
    base64sha512: hashes_ofText('sha512', 'base64'),
    bcrypt: RANDOM,
    filebase64sha256: ofFile('sha256', 'base64'),
    filebase64sha512: ofFile('sha512', 'base64'),
    filemd5: ofFile('md5', 'hex'),
    filesha1: ofFile('sha1', 'hex'),
    filesha256: ofFile('sha256', 'hex'),
    filesha512: ofFile('sha512', 'hex'),
    md5: hashes_ofText('md5', 'hex'),
    sha1: hashes_ofText('sha1', 'hex'),
    sha256: hashes_ofText('sha256', 'hex'),
    sha512: hashes_ofText('sha512', 'hex'),
    uuid: RANDOM,
    uuidv5: { min: 2, max: 2, run: uuidv5 },
};

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/lists.js







const MAX_RANGE = 1024;
function concat(call) {
    const items = [];
    let open;
    let isList = true;
    for (const arg of call.args) {
        if (arg.kind === 'unknown' && arg.fails === 'yes')
            throw call.unknownBy(arg);
        if (arg.kind === 'unknown' || loneHole(arg) !== undefined) {
            open ??= whyNotKnown(arg);
            continue;
        }
        const list = call.toList(arg);
        if (list.type === 'set')
            return call.fail('a set cannot be concatenated');
        isList &&= list.type === 'list';
        for (const item of list.items)
            items.push(list.sensitive ? withSensitive(item) : item);
        open ??= list.open;
    }
    const type = isList ? unify(typesOf(items)) : undefined;
    const made = type === undefined || type.is === 'any' ? items : items.map((item) => call.convert(item, type));
    return call.ofList(made, {
        ...(type !== undefined ? { type: 'list' } : {}),
        ...(open === undefined ? {} : { open }),
    });
}
function flatten(call) {
    const items = [];
    let open;
    const visit = (value, isSensitive) => {
        call.charge(1);
        const marked = isSensitive || value.sensitive === true;
        if (value.kind === 'list') {
            for (const item of value.items)
                visit(item, marked);
            open ??= value.open;
        }
        else if (value.kind === 'unknown') {
            if (value.fails === 'yes')
                throw call.unknownBy(value);
            open ??= value.cause;
        }
        else
            items.push(marked ? withSensitive(value) : value);
    };
    visit(call.list(0), false);
    return call.ofList(items, open === undefined ? {} : { open });
}
function distinct(call) {
    const items = call.unified(0);
    const seen = new Set();
    const kept = [];
    for (const item of items) {
        const text = (0,input_value/* literal */.eu)(item);
        call.charge(factsOf(item).size);
        if (text !== undefined) {
            if (seen.has(text))
                continue;
            seen.add(text);
        }
        else {
            call.charge(kept.length);
            if (kept.some((other) => equal(other, item) === true))
                continue;
        }
        kept.push(item);
    }
    return call.ofList(kept, { type: 'list' });
}
function compact(call) {
    const list = call.list(0);
    const items = list.items.filter((item) => item.kind !== 'absent').map((item) => call.convert(item, STRING));
    const kept = items.filter((item) => (0,input_value/* literal */.eu)(item) !== '');
    return call.ofList(kept, { type: 'list', ...(list.open === undefined ? {} : { open: list.open }) });
}
function lists_element(call) {
    const list = call.list(0);
    const at = call.integer(1);
    if (list.type === 'set')
        return call.fail('a set has no elements by index');
    const { length } = list.items;
    if (list.open !== undefined)
        throw call.unknownBy(list);
    if (length === 0)
        return call.fail('the list is empty');
    return list.items[((at % length) + length) % length] ?? call.fail('there is no such element');
}
function index(call) {
    const sought = call.value(1);
    const list = call.list(0);
    if (list.type === 'set')
        return call.fail('a set has no indexes');
    for (const [at, item] of list.items.entries()) {
        call.charge(factsOf(item).size);
        const same = equal(item, sought);
        if (same === undefined)
            throw call.unknownBy(factsOf(item).known ? sought : item);
        if (same)
            return call.ofNumber(String(at));
    }
    if (list.open !== undefined)
        throw call.unknownBy(list);
    return call.fail('there is no such item');
}
function contains(call) {
    const list = call.list(0);
    const sought = call.given(1);
    let unsure = list.open === undefined ? undefined : list;
    for (const item of list.items) {
        call.charge(Math.min(factsOf(item).size, factsOf(sought).size));
        const same = equal(item, sought);
        if (same === true)
            return call.ofBoolean(true);
        if (same === undefined)
            unsure ??= factsOf(item).known ? sought : item;
    }
    if (unsure !== undefined)
        throw call.unknownBy(unsure);
    return call.ofBoolean(false);
}
function chunklist(call) {
    const items = call.unified(0);
    const size = call.integer(1);
    if (size < 0)
        return call.fail('the size must not be negative');
    if (items.length === 0)
        return call.ofList([], { type: 'list' });
    const chunks = [];
    for (let from = 0; from < items.length; from += size === 0 ? items.length : size) {
        chunks.push(call.ofList(items.slice(from, size === 0 ? items.length : from + size), { type: 'list' }));
    }
    return call.ofList(chunks, { type: 'list' });
}
function isEmptyText(value) {
    if (value.kind === 'absent')
        return true;
    if (value.kind === 'unknown')
        return undefined;
    if (value.kind !== 'text')
        return false;
    if (value.parts.length === 0)
        return true;
    return value.parts.some((part) => typeof part === 'string') || isGiven(value) ? false : undefined;
}
function isGiven(value) {
    const hole = loneHole(value);
    return hole !== undefined && hole.of === 'resource' && hole.exact && /^(arn|id)$/.test(hole.attribute);
}
function coalesce(call) {
    const known = call.args.filter((arg) => arg.kind !== 'absent');
    const values = call.unify(known);
    for (const value of values) {
        const isEmpty = isEmptyText(value);
        if (isEmpty === undefined)
            throw call.unknownBy(value);
        if (!isEmpty)
            return value;
    }
    return call.fail('all arguments are null or empty');
}
function coalescelist(call) {
    const lists = call.args.map((_, at) => call.list(at));
    if (lists.some(({ type }) => type === 'set'))
        return call.fail('a set is no list');
    for (const list of lists) {
        if (list.items.length > 0)
            return list;
        if (list.open !== undefined)
            throw call.unknownBy(list);
    }
    return call.fail('all lists are empty');
}
function matchkeys(call) {
    const [values, keys, wanted] = [call.unified(0), call.items(1), call.items(2)];
    if (values.length !== keys.length)
        return call.fail('the lists of values and keys differ in length');
    const unified = call.unify([...keys, ...wanted]);
    const [these, those] = [unified.slice(0, keys.length), unified.slice(keys.length)];
    const kept = [];
    let open;
    for (const [at, key] of these.entries()) {
        call.charge(those.length);
        const truths = those.map((each) => equal(key, each));
        const value = values[at];
        if (truths.includes(true) && value !== undefined)
            kept.push(value);
        else if (truths.includes(undefined))
            open ??= whyNotKnown(key) ?? derived(call.list(2), call.place).cause;
    }
    return call.ofList(kept, { type: 'list', ...(open === undefined ? {} : { open }) });
}
function one(call) {
    const list = call.list(0);
    if (list.items.length > 1 && list.type !== 'set')
        return call.fail('the list has more than one element');
    if (list.items.length > 1) {
        if (factsOf(list).known)
            return call.fail('the set has more than one element');
        throw call.unknownBy(list);
    }
    if (list.open !== undefined)
        throw call.unknownBy(list);
    return list.items[0] ?? { kind: 'absent', computed: false, place: call.place };
}
function range(call) {
    const numbers = call.args.map((_, at) => call.number(at));
    const zero = { mantissa: 0n, exponent: 0 };
    const unit = { mantissa: 1n, exponent: 0 };
    const [first = zero, second] = numbers;
    const [start, end] = second === undefined ? [zero, first] : [first, second];
    const isDown = compare(end, start) < 0;
    const step = numbers[2] ?? (isDown ? negate(unit) : unit);
    if (compare(end, start) === 0)
        return call.ofList([], { type: 'list' });
    if (compare(step, zero) === 0 || compare(step, zero) < 0 !== isDown)
        return call.fail('the step leads nowhere');
    const items = [];
    for (let at = start; compare(at, end) * (isDown ? -1 : 1) < 0; at = numbers_add(at, step)) {
        if (items.length >= MAX_RANGE)
            return call.fail(`more than ${MAX_RANGE} values`);
        items.push(call.ofNumber(showBig(at)));
    }
    return call.ofList(items, { type: 'list' });
}
function reverse(call) {
    const list = call.list(0);
    const more = list.open === undefined ? {} : { open: list.open };
    return call.ofList(list.items.toReversed(), {
        ...(list.type === undefined ? {} : { type: 'list' }),
        ...more,
    });
}
function lists_slice(call) {
    const list = call.list(0);
    if (list.type === 'set')
        return call.fail('a set has no order to slice');
    const items = call.items(0);
    const [from, to] = [call.integer(1), call.integer(2)];
    if (from < 0 || from > to || to > items.length)
        return call.fail('the indexes are out of range');
    return call.ofList(items.slice(from, to), list.type === undefined ? {} : { type: 'list' });
}
function sort(call) {
    const items = call.items(0).map((item) => call.toText(item));
    const unknown = items.find((item) => (0,input_value/* literal */.eu)(item) === undefined);
    if (unknown !== undefined && items.length > 1)
        throw call.unknownBy(unknown);
    return call.ofList(items.toSorted((a, b) => compareTexts((0,input_value/* literal */.eu)(a) ?? '', (0,input_value/* literal */.eu)(b) ?? '')), { type: 'list' });
}
function truths(call, all) {
    const list = call.list(0);
    let unsure = list.open === undefined ? undefined : list;
    for (const item of list.items) {
        const converted = call.convert(item, { is: 'bool' });
        const isTrue = converted.kind === 'scalar' && converted.value === true;
        if (converted.kind === 'unknown' || converted.kind === 'text')
            unsure ??= converted;
        else if (isTrue !== all)
            return call.ofBoolean(!all);
    }
    if (unsure !== undefined)
        throw call.unknownBy(unsure);
    return call.ofBoolean(all);
}
const LISTS = {
    alltrue: { min: 1, max: 1, run: (call) => truths(call, true) },
    anytrue: { min: 1, max: 1, run: (call) => truths(call, false) },
    chunklist: { min: 2, max: 2, keeps: true, run: chunklist },
    coalesce: { min: 1, keeps: true, run: coalesce },
    coalescelist: { min: 1, keeps: true, run: coalescelist },
    compact: { min: 1, max: 1, keeps: true, run: compact },
    concat: { min: 1, keeps: true, run: concat },
    contains: { min: 2, max: 2, run: contains },
    distinct: { min: 1, max: 1, keeps: true, run: distinct },
    element: { min: 2, max: 2, keeps: true, run: lists_element },
    flatten: { min: 1, max: 1, keeps: true, run: flatten },
    index: { min: 2, max: 2, run: index },
    matchkeys: { min: 3, max: 3, run: matchkeys },
    one: { min: 1, max: 1, keeps: true, run: one },
    range: { min: 1, max: 3, run: range },
    reverse: { min: 1, max: 1, keeps: true, run: reverse },
    slice: { min: 3, max: 3, keeps: true, run: lists_slice },
    sort: { min: 1, max: 1, run: sort },
};

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/maps.js




function sorted(map) {
    const last = new Map(map.entries.map((each) => [each.key, each]));
    return [...last.values()].sort((a, b) => compareTexts(a.key, b.key));
}
function merge(call) {
    const entries = new Map();
    let open;
    let isMap = call.args.length > 0;
    const cover = (cause) => {
        open ??= cause;
        for (const [key, each] of entries) {
            entries.set(key, { ...each, value: unknown(cause, each.value.place) });
        }
    };
    for (const arg of call.args) {
        if (arg.kind === 'absent')
            continue;
        if (arg.kind === 'unknown' && arg.fails === 'yes')
            throw call.unknownBy(arg);
        if (arg.kind === 'unknown' || loneHole(arg) !== undefined) {
            const cause = whyNotKnown(arg);
            if (cause !== undefined)
                cover(cause);
            continue;
        }
        if (arg.kind !== 'map')
            return call.fail('only maps and objects can be merged');
        if (arg.open !== undefined)
            cover(arg.open);
        isMap &&= arg.type === 'map';
        for (const each of arg.entries)
            entries.set(each.key, arg.sensitive ? { ...each, value: withSensitive(each.value) } : each);
    }
    const made = [...entries.values()].sort((a, b) => compareTexts(a.key, b.key));
    return call.ofMap(made, { ...(isMap ? { type: 'map' } : {}), ...(open === undefined ? {} : { open }) });
}
function maps_lookUp(call) {
    const map = call.map(0);
    const found = (0,input_value/* entry */.f_)(map, call.string(1));
    const fallback = call.args[2];
    const type = map.type === 'map' ? typeOf(map) : ANY;
    const converted = fallback === undefined || !('of' in type) ? fallback : call.convert(fallback, type.of);
    if (found !== undefined)
        return map.sensitive ? withSensitive(found) : found;
    if (map.open !== undefined)
        throw call.unknownBy(map);
    return converted ?? call.fail('there is no such key');
}
function keys(call) {
    const map = call.map(0);
    const items = sorted(map).map(({ key, keyPlace }) => string(key, keyPlace));
    const more = map.open === undefined ? {} : { open: map.open };
    return call.ofList(items, map.type === 'map' ? { type: 'list', ...more } : more);
}
function values(call) {
    const map = call.map(0);
    const items = sorted(map).map(({ value }) => (map.sensitive ? withSensitive(value) : value));
    const more = map.open === undefined ? {} : { open: map.open };
    return call.ofList(items, map.type === 'map' ? { type: 'list', ...more } : more);
}
function zipmap(call) {
    const [names, items] = [call.items(0), call.items(1)];
    if (call.list(1).type === 'set')
        return call.fail('a set has no order');
    if (names.length !== items.length)
        return call.fail('the lists of keys and values differ in length');
    const entries = new Map();
    let open;
    for (const [at, name] of names.entries()) {
        const text = name.kind === 'unknown' ? name : call.toText(name);
        const key = (0,input_value/* literal */.eu)(text);
        const value = items[at];
        if (key === undefined || value === undefined)
            open ??= whyNotKnown(text);
        else
            entries.set(key, { key, keyPlace: name.place, value });
    }
    const made = [...entries.values()].sort((a, b) => compareTexts(a.key, b.key));
    const isMap = call.list(1).type !== undefined;
    return call.ofMap(made, { ...(isMap ? { type: 'map' } : {}), ...(open === undefined ? {} : { open }) });
}
function transpose(call) {
    const groups = new Map();
    const map = call.map(0);
    if (map.open !== undefined)
        throw call.unknownBy(map);
    for (const { key, keyPlace, value } of sorted(map)) {
        const list = call.toList(value);
        if (list.open !== undefined)
            throw call.unknownBy(list);
        for (const item of list.items) {
            const name = call.toString(item);
            groups.set(name, [...(groups.get(name) ?? []), string(key, keyPlace)]);
            call.charge(groups.get(name)?.length ?? 0);
        }
    }
    const entries = [...groups]
        .sort(([a], [b]) => compareTexts(a, b))
        .map(([name, items]) => {
        const list = { kind: 'list', type: 'list', items, place: call.place };
        return call.entry(name, list);
    });
    return call.ofMap(entries, { type: 'map' });
}
const MAPS = {
    keys: { min: 1, max: 1, run: keys },
    lookup: { min: 2, max: 3, keeps: true, run: maps_lookUp },
    merge: { min: 0, keeps: true, run: merge },
    transpose: { min: 1, max: 1, run: transpose },
    values: { min: 1, max: 1, keeps: true, run: values },
    zipmap: { min: 2, max: 2, keeps: true, run: zipmap },
};

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/network.js

function parseAddress(text) {
    const four = parseFour(text);
    if (four !== undefined)
        return { address: four, bits: 32 };
    if (!/^[0-9a-fA-F:.]{2,45}$/.test(text))
        return undefined;
    const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
    const last = tail === null ? undefined : parseFour(tail[2] ?? '');
    if (text.includes('.') && last === undefined)
        return undefined;
    const groups = last === undefined ? text : `${tail?.[1]}${(last >> 16n).toString(16)}:${(last & 0xffffn).toString(16)}`;
    const halves = groups.split('::');
    const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
    const missing = 8 - left.length - right.length;
    if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0))
        return undefined;
    const all = [...left, ...new Array(missing).fill('0'), ...right];
    if (!all.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)))
        return undefined;
    return { address: all.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n), bits: 128 };
}
function parseFour(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
        return undefined;
    return parts.reduce((sum, part) => (sum << 8n) | BigInt(Number(part)), 0n);
}
function network(call, text) {
    const [, host = '', length = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? call.fail('a network as in `10.0.0.0/16` is required');
    const parsed = parseAddress(host) ?? call.fail('this is no address');
    const prefix = Number(length);
    if (prefix > parsed.bits)
        return call.fail('the prefix is too long');
    const free = BigInt(parsed.bits - prefix);
    const network = { address: (parsed.address >> free) << free, bits: parsed.bits, prefix };
    const isMapped = parsed.bits === 128 && prefix >= 96 && parsed.address >> 32n === 0xffffn;
    return isMapped ? { address: network.address & 0xffffffffn, bits: 32, prefix: prefix - 96 } : network;
}
function showAddress(address, bits) {
    if (bits === 32)
        return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join('.');
    const groups = Array.from({ length: 8 }, (_, at) => ((address >> BigInt(112 - 16 * at)) & 0xffffn).toString(16));
    let best = { start: -1, length: 1 };
    for (let start = 0; start < 8; start += 1) {
        let length = 0;
        while (groups[start + length] === '0')
            length += 1;
        if (length > best.length)
            best = { start, length };
    }
    if (best.start < 0)
        return groups.join(':');
    return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.length).join(':')}`;
}
function big(call, at) {
    const value = call.number(at);
    return isWhole(value) ? toBigInt(value) : call.fail('a whole number is required');
}
function cidrhost(call) {
    const { address, bits, prefix } = network(call, call.string(0));
    const number = big(call, 1);
    const size = 1n << BigInt(bits - prefix);
    if (number >= size || number < -size)
        return call.fail('there is no such host in this network');
    return call.ofString(showAddress(address + (number < 0n ? number + size : number), bits));
}
function cidrnetmask(call) {
    const { bits, prefix } = network(call, call.string(0));
    if (bits !== 32)
        return call.fail('IPv6 has no masks');
    return call.ofString(showAddress(((1n << BigInt(prefix)) - 1n) << BigInt(32 - prefix), 32));
}
function cidrsubnet(call) {
    const { address, bits, prefix } = network(call, call.string(0));
    const added = call.integer(1);
    const number = big(call, 2);
    const length = prefix + added;
    if (added < 0 || length > bits)
        return call.fail('there are not enough bits');
    if (number < 0n || number >= 1n << BigInt(added))
        return call.fail('there is no such subnet');
    return call.ofString(`${showAddress(address + (number << BigInt(bits - length)), bits)}/${length}`);
}
function cidrsubnets(call) {
    const { address, bits, prefix } = network(call, call.string(0));
    const end = address + (1n << BigInt(bits - prefix));
    let next = address;
    const subnets = call.args.slice(1).map((_, at) => {
        const added = call.integer(at + 1);
        const length = prefix + added;
        if (added < 1 || added > 32 || length > bits)
            return call.fail('there are not enough bits');
        const size = 1n << BigInt(bits - length);
        const start = ((next + size - 1n) / size) * size;
        next = start + size;
        if (next > end)
            return call.fail('there are not enough addresses');
        return call.ofString(`${showAddress(start, bits)}/${length}`);
    });
    return call.ofList(subnets, { type: 'list' });
}
const NETWORK = {
    cidrhost: { min: 2, max: 2, run: cidrhost },
    cidrnetmask: { min: 1, max: 1, run: cidrnetmask },
    cidrsubnet: { min: 3, max: 3, run: cidrsubnet },
    cidrsubnets: { min: 1, run: cidrsubnets },
};

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/numeric.js

function numbers(call) {
    return call.args.map((_, at) => call.number(at));
}
function extreme(call, sign) {
    const best = numbers(call).reduce((one, other) => (compare(one, other) * sign < 0 ? other : one));
    return call.ofNumber(showBig(best));
}
function numeric_float(call, result) {
    if (!Number.isFinite(result))
        return call.fail('the result is no finite number');
    return call.ofNumber(showBig(parseBig(String(result)) ?? call.fail('the result is no number')));
}
function asFloat(value) {
    return Number(showBig(value));
}
function parseint(call) {
    const base = call.integer(1);
    if (call.given(0).kind !== 'text')
        return call.fail('a text is required');
    const text = call.string(0);
    if (base < 2 || base > 62)
        return call.fail('the base must be between 2 and 62');
    const match = /^([+-]?)([0-9a-zA-Z]{1,1000})$/.exec(text);
    let value = 0n;
    for (const character of match?.[2] ?? call.fail('this is no whole number')) {
        const digit = digitOf(character, base);
        if (digit >= base)
            return call.fail('this is no whole number in this base');
        value = value * BigInt(base) + BigInt(digit);
    }
    return call.ofNumber(String(match?.[1] === '-' ? -value : value));
}
function digitOf(character, base) {
    if (base <= 36)
        return Number.parseInt(character, 36);
    if (/[A-Z]/.test(character))
        return character.charCodeAt(0) - 'A'.charCodeAt(0) + 36;
    return Number.parseInt(character, 36);
}
function sum(call) {
    const items = call.items(0);
    if (items.length === 0)
        return call.fail('the list is empty');
    return call.ofNumber(showBig(items.map((item) => call.toNumber(item)).reduce(numbers_add)));
}
const NUMERIC = {
    abs: {
        min: 1,
        max: 1,
        run: (call) => {
            const value = call.number(0);
            return call.ofNumber(showBig(value.mantissa < 0n ? negate(value) : value));
        },
    },
    ceil: { min: 1, max: 1, run: (call) => call.ofNumber(showBig(negate(floor(negate(call.number(0)))))) },
    floor: { min: 1, max: 1, run: (call) => call.ofNumber(showBig(floor(call.number(0)))) },
    log: {
        min: 2,
        max: 2,
        run: (call) => numeric_float(call, Math.log(asFloat(call.number(0))) / Math.log(asFloat(call.number(1)))),
    },
    max: { min: 1, run: (call) => extreme(call, 1) },
    min: { min: 1, run: (call) => extreme(call, -1) },
    parseint: { min: 2, max: 2, run: parseint },
    pow: { min: 2, max: 2, run: (call) => numeric_float(call, asFloat(call.number(0)) ** asFloat(call.number(1))) },
    signum: { min: 1, max: 1, run: (call) => call.ofNumber(String(Math.sign(call.integer(0)))) },
    sum: { min: 1, max: 1, run: sum },
};

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/regex/parse.js
class PatternError extends Error {
}
const MAX_REPEAT = 1000;
const parse_MAX_DEPTH = 100;
function parsePattern(source) {
    const parser = new Parser([...source]);
    const node = parser.choice({ ignoreCase: false, multiLine: false, dotAll: false, swapGreed: false }, 0);
    if (!parser.atEnd())
        throw new PatternError('unexpected )');
    return { node, groups: parser.groups };
}
class Parser {
    characters;
    groups = [];
    at = 0;
    constructor(characters) {
        this.characters = characters;
    }
    atEnd() {
        return this.at >= this.characters.length;
    }
    choice(outer, depth) {
        if (depth > parse_MAX_DEPTH)
            throw new PatternError('nested too deep');
        const flags = { ...outer };
        const choices = [this.sequence(flags, depth)];
        while (this.take('|'))
            choices.push(this.sequence(flags, depth));
        const [only] = choices;
        return choices.length === 1 && only !== undefined ? only : { kind: 'choice', nodes: choices };
    }
    sequence(flags, depth) {
        const nodes = [];
        while (!this.atEnd() && !this.sees('|') && !this.sees(')')) {
            const atom = this.atom(flags, depth);
            if (atom !== undefined)
                nodes.push(this.repeated(atom, flags));
        }
        return { kind: 'sequence', nodes };
    }
    repeated(atom, flags) {
        const bounds = this.bounds();
        if (bounds === undefined)
            return atom;
        const greedy = this.take('?') === flags.swapGreed;
        if (this.bounds() !== undefined)
            throw new PatternError('invalid nested repetition operator');
        const [least, most] = bounds;
        return { kind: 'repeat', node: atom, least, most, greedy };
    }
    bounds() {
        if (this.take('*'))
            return [0, Number.POSITIVE_INFINITY];
        if (this.take('+'))
            return [1, Number.POSITIVE_INFINITY];
        if (this.take('?'))
            return [0, 1];
        if (!this.sees('{'))
            return undefined;
        const match = /^\{(\d{1,5})(,(\d{0,5}))?\}/.exec(this.characters.slice(this.at, this.at + 14).join(''));
        if (match === null)
            return undefined;
        const [text, first, comma, second] = match;
        const least = Number(first);
        const most = comma === undefined ? least : second === '' ? Number.POSITIVE_INFINITY : Number(second);
        if (least > MAX_REPEAT || (most > MAX_REPEAT && most !== Number.POSITIVE_INFINITY) || most < least) {
            throw new PatternError('invalid repeat count');
        }
        this.at += text.length;
        return [least, most];
    }
    atom(flags, depth) {
        const character = this.next();
        switch (character) {
            case '(':
                return this.group(flags, depth);
            case '[':
                return { kind: 'character', accepts: this.characterClass(flags) };
            case '.':
                return { kind: 'character', accepts: flags.dotAll ? () => true : (code) => code !== 0x0a };
            case '^':
                return { kind: 'assertion', is: flags.multiLine ? 'line-start' : 'text-start' };
            case '$':
                return { kind: 'assertion', is: flags.multiLine ? 'line-end' : 'text-end' };
            case '*':
            case '+':
            case '?':
                throw new PatternError('missing argument to repetition operator');
            case '\\':
                return this.escaped(flags);
            default:
                return { kind: 'character', accepts: parse_one(character.codePointAt(0) ?? 0, flags) };
        }
    }
    group(flags, depth) {
        let index;
        let inner = flags;
        if (!this.take('?'))
            index = this.groups.push(undefined);
        else if (this.sees('<') || this.sees('P')) {
            this.take('P');
            if (!this.take('<'))
                throw new PatternError('invalid named capture');
            const name = this.until('>');
            if (!/^\w+$/.test(name) || this.groups.includes(name))
                throw new PatternError('invalid named capture');
            index = this.groups.push(name);
        }
        else {
            inner = this.flags(flags);
            if (this.take(')')) {
                Object.assign(flags, inner);
                return undefined;
            }
            if (!this.take(':'))
                throw new PatternError('invalid or unsupported group');
        }
        const node = this.choice(inner, depth + 1);
        if (!this.take(')'))
            throw new PatternError('missing closing )');
        return index === undefined ? node : { kind: 'group', node, index };
    }
    flags(outer) {
        const flags = { ...outer };
        let value = true;
        for (;;) {
            if (this.take('i'))
                flags.ignoreCase = value;
            else if (this.take('m'))
                flags.multiLine = value;
            else if (this.take('s'))
                flags.dotAll = value;
            else if (this.take('U'))
                flags.swapGreed = value;
            else if (value && this.take('-'))
                value = false;
            else
                return flags;
        }
    }
    escaped(flags) {
        const letter = this.next();
        const assertion = ASSERTIONS.get(letter);
        if (assertion !== undefined)
            return { kind: 'assertion', is: assertion };
        if (letter === 'Q')
            return this.quoted(flags);
        this.at -= 1;
        const set = this.classEscape();
        if (set !== undefined)
            return { kind: 'character', accepts: set };
        return { kind: 'character', accepts: parse_one(this.escapedCode(), flags) };
    }
    quoted(flags) {
        const nodes = [];
        while (!this.atEnd()) {
            const character = this.next();
            if (character === '\\' && this.take('E'))
                break;
            nodes.push({ kind: 'character', accepts: parse_one(character.codePointAt(0) ?? 0, flags) });
        }
        return { kind: 'sequence', nodes };
    }
    classEscape() {
        const letter = this.characters[this.at] ?? '';
        const set = PERL.get(letter.toLowerCase());
        if (set !== undefined) {
            this.at += 1;
            return letter === letter.toLowerCase() ? set : (code) => !set(code);
        }
        if (letter !== 'p' && letter !== 'P')
            return undefined;
        this.at += 1;
        const negated = (letter === 'P') !== (this.characters[this.at] === '{' && this.characters[this.at + 1] === '^');
        const name = this.take('{') ? this.until('}').replace('^', '') : this.next();
        const accepts = unicodeClass(name);
        return negated ? (code) => !accepts(code) : accepts;
    }
    escapedCode() {
        const letter = this.next();
        const simple = parse_ESCAPES.get(letter);
        if (simple !== undefined)
            return simple;
        if (letter === 'x') {
            const digits = this.take('{') ? this.until('}') : this.next() + this.next();
            const code = Number.parseInt(digits, 16);
            if (/^[0-9a-fA-F]{1,6}$/.test(digits) && code <= 0x10ffff)
                return code;
        }
        else if (!/[\w]/.test(letter) && (letter.codePointAt(0) ?? 0x80) < 0x80)
            return letter.codePointAt(0) ?? 0;
        throw new PatternError('invalid escape sequence');
    }
    characterClass(flags) {
        const negated = this.take('^');
        const sets = [];
        for (let first = true; first || !this.sees(']'); first = false) {
            if (this.sees('[') && this.characters[this.at + 1] === ':') {
                sets.push(this.posixClass());
                continue;
            }
            if (this.sees('\\')) {
                this.at += 1;
                const set = this.classEscape();
                if (set !== undefined) {
                    sets.push(set);
                    continue;
                }
                this.at -= 1;
            }
            const low = this.classCode();
            const isRange = this.sees('-') && this.characters[this.at + 1] !== ']';
            if (isRange)
                this.at += 1;
            const high = isRange ? this.classCode() : low;
            if (high < low)
                throw new PatternError('invalid character class range');
            sets.push(parse_range(low, high, flags));
        }
        this.at += 1;
        const accepts = (code) => sets.some((set) => set(code));
        return negated ? (code) => !accepts(code) : accepts;
    }
    classCode() {
        const character = this.next();
        return character === '\\' ? this.escapedCode() : (character.codePointAt(0) ?? 0);
    }
    posixClass() {
        this.at += 2;
        const negated = this.take('^');
        const name = this.until(':');
        const set = POSIX.get(name);
        if (set === undefined || !this.take(']'))
            throw new PatternError('invalid character class range');
        const accepts = (code) => code < 0x80 && set.test(String.fromCharCode(code));
        return negated ? (code) => !accepts(code) : accepts;
    }
    until(mark) {
        const end = this.characters.indexOf(mark, this.at);
        if (end < 0)
            throw new PatternError(`missing ${mark}`);
        const text = this.characters.slice(this.at, end).join('');
        this.at = end + 1;
        return text;
    }
    sees(character) {
        return this.characters[this.at] === character;
    }
    take(character) {
        const found = this.sees(character);
        if (found)
            this.at += 1;
        return found;
    }
    next() {
        const character = this.characters[this.at];
        if (character === undefined)
            throw new PatternError('the pattern ends too early');
        this.at += 1;
        return character;
    }
}
const ASSERTIONS = new Map([
    ...[['A', 'text-start'], ['z', 'text-end']],
    ...[['b', 'word-boundary'], ['B', 'no-word-boundary']],
]);
const parse_ESCAPES = new Map([
    ...[['a', 7], ['f', 12], ['t', 9]],
    ...[['n', 10], ['r', 13], ['v', 11]],
]);
function isWord(code) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
}
const PERL = new Map([
    ['d', (code) => code >= 48 && code <= 57],
    ['w', isWord],
    ['s', (code) => code === 9 || code === 10 || code === 12 || code === 13 || code === 32],
]);
const POSIX = new Map([
    ...[['alnum', /[0-9A-Za-z]/], ['alpha', /[A-Za-z]/], ['ascii', /[\x00-\x7f]/]],
    ...[['blank', /[\t ]/], ['cntrl', /[\x00-\x1f\x7f]/], ['digit', /[0-9]/]],
    ...[['graph', /[!-~]/], ['lower', /[a-z]/], ['print', /[ -~]/]],
    ...[['punct', /[!-/:-@[-`{-~]/], ['space', /[\t\n\v\f\r ]/], ['upper', /[A-Z]/]],
    ...[['word', /[0-9A-Za-z_]/], ['xdigit', /[0-9A-Fa-f]/]],
]);
function cases(code) {
    const character = String.fromCodePoint(code);
    return [character.toLowerCase(), character.toUpperCase()]
        .filter((other) => [...other].length === 1)
        .map((other) => other.codePointAt(0) ?? code);
}
function parse_one(code, flags) {
    return parse_range(code, code, flags);
}
function parse_range(low, high, { ignoreCase }) {
    const within = (code) => code >= low && code <= high;
    return ignoreCase ? (code) => within(code) || cases(code).some(within) : within;
}
function unicodeClass(name) {
    if (!/^\w{1,30}$/.test(name))
        throw new PatternError('invalid character class range');
    for (const property of [name, `Script=${name}`]) {
        try {
            const pattern = new RegExp(`^\\p{${property}}$`, 'u');
            return (code) => pattern.test(String.fromCodePoint(code));
        }
        catch {
        }
    }
    throw new PatternError('invalid character class range');
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/regex/match.js

const MAX_PROGRAM = 20_000;
function compileRegex(source) {
    const { node, groups } = parsePattern(source);
    const program = [];
    emit(node, program);
    program.push({ op: 'match' });
    return { groups, program };
}
function emit(node, program) {
    if (program.length > MAX_PROGRAM)
        throw new PatternError('the pattern is too large');
    switch (node.kind) {
        case 'character':
            program.push({ op: 'character', accepts: node.accepts });
            return;
        case 'assertion':
            program.push({ op: 'assert', is: node.is });
            return;
        case 'sequence':
            for (const each of node.nodes)
                emit(each, program);
            return;
        case 'group':
            program.push({ op: 'save', slot: 2 * node.index });
            emit(node.node, program);
            program.push({ op: 'save', slot: 2 * node.index + 1 });
            return;
        case 'choice':
            emitChoice(node.nodes, program);
            return;
        case 'repeat':
            emitRepeat(node, program);
            return;
    }
}
function emitChoice(nodes, program) {
    const exits = [];
    for (const [index, node] of nodes.entries()) {
        if (index === nodes.length - 1) {
            emit(node, program);
            break;
        }
        const split = program.length;
        program.push({ op: 'match' });
        emit(node, program);
        exits.push(program.length);
        program.push({ op: 'match' });
        program[split] = { op: 'split', first: split + 1, second: program.length };
    }
    for (const exit of exits)
        program[exit] = { op: 'jump', to: program.length };
}
function emitRepeat({ node, least, most, greedy }, program) {
    for (let count = 0; count < least; count += 1)
        emit(node, program);
    const fork = (inside, behind) => greedy ? { op: 'split', first: inside, second: behind } : { op: 'split', first: behind, second: inside };
    if (most === Number.POSITIVE_INFINITY) {
        const split = program.length;
        program.push({ op: 'match' });
        emit(node, program);
        program.push({ op: 'jump', to: split });
        program[split] = fork(split + 1, program.length);
        return;
    }
    const splits = [];
    for (let count = least; count < most; count += 1) {
        splits.push(program.length);
        program.push({ op: 'match' });
        emit(node, program);
    }
    for (const split of splits)
        program[split] = fork(split + 1, program.length);
}
function matchFrom(regex, text, from, charge) {
    const { program, groups } = regex;
    const empty = new Array(2 * (groups.length + 1)).fill(-1);
    let threads = [];
    let best;
    for (let at = from; at <= text.length;) {
        const visited = new Set();
        const current = [];
        for (const thread of threads)
            follow(program, thread, text, at, visited, current);
        if (best === undefined)
            follow(program, { at: 0, slots: replaced(empty, 0, at) }, text, at, visited, current);
        charge((visited.size + 1) * (2 + groups.length));
        if (current.length === 0 && best !== undefined)
            break;
        const code = text.codePointAt(at);
        const next = [];
        for (const thread of current) {
            const instruction = program[thread.at];
            if (instruction?.op === 'match') {
                best = replaced(thread.slots, 1, at);
                break;
            }
            if (instruction?.op === 'character' && code !== undefined && instruction.accepts(code)) {
                next.push({ at: thread.at + 1, slots: thread.slots });
            }
        }
        threads = next;
        at += code !== undefined && code > 0xffff ? 2 : 1;
    }
    return best;
}
function follow(program, start, text, at, visited, into) {
    const open = [start];
    for (let thread = open.pop(); thread !== undefined; thread = open.pop()) {
        const instruction = program[thread.at];
        if (instruction === undefined || visited.has(thread.at))
            continue;
        visited.add(thread.at);
        const { slots } = thread;
        switch (instruction.op) {
            case 'jump':
                open.push({ at: instruction.to, slots });
                break;
            case 'split':
                open.push({ at: instruction.second, slots }, { at: instruction.first, slots });
                break;
            case 'save':
                open.push({ at: thread.at + 1, slots: replaced(slots, instruction.slot, at) });
                break;
            case 'assert':
                if (holds(instruction.is, text, at))
                    open.push({ at: thread.at + 1, slots });
                break;
            default:
                into.push(thread);
        }
    }
}
function replaced(slots, slot, value) {
    return slots.with(slot, value);
}
function holds(assertion, text, at) {
    switch (assertion) {
        case 'text-start':
            return at === 0;
        case 'text-end':
            return at === text.length;
        case 'line-start':
            return at === 0 || text.charAt(at - 1) === '\n';
        case 'line-end':
            return at === text.length || text.charAt(at) === '\n';
        default: {
            const before = at > 0 && isWord(text.charCodeAt(at - 1));
            const after = at < text.length && isWord(text.charCodeAt(at));
            return (before !== after) === (assertion === 'word-boundary');
        }
    }
}
function matchAll(regex, text, charge) {
    const matches = [];
    let previousEnd = -1;
    for (let at = 0; at <= text.length;) {
        const match = matchFrom(regex, text, at, charge);
        if (match === undefined)
            break;
        const [start = 0, end = 0] = match;
        if (end > start || start !== previousEnd)
            matches.push(match);
        previousEnd = end;
        at = end > start ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
    }
    return matches;
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/regex.js






function compile(call, source) {
    try {
        const regex = compileRegex(source);
        call.charge(regex.program.length);
        return regex;
    }
    catch (error) {
        if (error instanceof PatternError)
            return call.fail(`the pattern cannot be read: ${error.message}`);
        throw error;
    }
}
function captured(call, { groups }, match, text) {
    const group = (index) => {
        const [start = -1, end = -1] = match.slice(2 * index, 2 * index + 2);
        return start < 0 ? absent(call.place) : string(text.slice(start, end), call.place);
    };
    const named = groups.filter((name) => name !== undefined);
    if (groups.length === 0)
        return group(0);
    if (named.length === 0)
        return call.ofList(groups.map((_, at) => group(at + 1)));
    if (named.length < groups.length)
        return call.fail('the pattern has groups with and without names');
    return call.ofMap(groups.map((name, at) => call.entry(name ?? '', group(at + 1))));
}
function regex(call) {
    const compiled = compile(call, call.string(0));
    const text = call.string(1);
    const match = matchFrom(compiled, text, 0, (steps) => call.charge(steps));
    return match === undefined ? call.fail('the pattern does not match') : captured(call, compiled, match, text);
}
function regexall(call) {
    const compiled = compile(call, call.string(0));
    const text = call.string(1);
    const matches = matchAll(compiled, text, (steps) => call.charge(steps));
    return call.ofList(matches.map((match) => captured(call, compiled, match, text)), { type: 'list' });
}
function replace(call) {
    const [text, sought, replacement] = [call.text(0), call.string(1), call.string(2)];
    if (sought.length > 2 && sought.startsWith('/') && sought.endsWith('/')) {
        const known = (0,input_value/* literal */.eu)(text);
        if (known === undefined)
            throw call.unknownBy(text);
        return call.ofString(replaceMatches(call, compile(call, sought.slice(1, -1)), known, replacement));
    }
    if ((0,input_value/* literal */.eu)(text) === undefined && mayCross(text, sought))
        throw call.unknownBy(text);
    const swap = (part) => {
        if (sought === '')
            return `${replacement}${[...part].map((each) => each + replacement).join('')}`;
        const made = part.replaceAll(sought, () => replacement);
        call.charge(made.length / 16);
        return made;
    };
    const hole = (part) => (cannotHold(part, sought) ? part : changed(part, text));
    return call.bound(mapPieces(crosses(text, sought) ? regex_whole(text) : text, swap, hole, { place: call.place }));
}
function crosses(text, sought) {
    const count = (parts) => parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.split(sought).length - 1 : 0), 0);
    const pieces = segmentsOf(text).map(({ part }) => part);
    return pieces.length > 1 && (sought === '' || count(pieces) !== count(text.parts));
}
function regex_whole(text) {
    const { segments, json, ...rest } = text;
    return rest;
}
function cannotHold(hole, sought) {
    return hole.of === 'symbol' && ['account', 'partition', 'region'].includes(hole.name) && /[^a-z0-9-]/.test(sought);
}
function mayCross({ parts }, sought) {
    if (sought === '')
        return true;
    for (let length = 1; length < sought.length; length += 1) {
        for (const [at, part] of parts.entries()) {
            if (typeof part !== 'string')
                continue;
            if (at < parts.length - 1 && part.endsWith(sought.slice(0, length)))
                return true;
            if (at > 0 && part.startsWith(sought.slice(length)))
                return true;
        }
    }
    return false;
}
function replaceMatches(call, compiled, text, replacement) {
    let made = '';
    let from = 0;
    for (const match of matchAll(compiled, text, (steps) => call.charge(steps))) {
        const [start = 0, end = 0] = match;
        made += text.slice(from, start) + expand(replacement, compiled, match, text);
        call.charge((made.length - from) / 64);
        from = end;
    }
    return made + text.slice(from);
}
function expand(replacement, { groups }, match, text) {
    return replacement.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole, plain, braced) => {
        if (whole === '$$')
            return '$';
        const name = plain ?? braced ?? '';
        const index = /^\d+$/.test(name) ? Number(name) : groups.indexOf(name) + 1 || -1;
        const [start = -1, end = -1] = index < 0 ? [] : match.slice(2 * index, 2 * index + 2);
        return start < 0 ? '' : text.slice(start, end);
    });
}
const REGEX = {
    regex: { min: 2, max: 2, run: regex },
    regexall: { min: 2, max: 2, run: regexall },
    replace: { min: 3, max: 3, run: replace },
};

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/sets.js




function unifiedLists(call) {
    const lists = call.args.map((_, at) => call.list(at));
    const type = unify(lists.flatMap(({ items }) => typesOf(items))) ?? call.fail('the sets must have one type');
    return lists.map((list) => {
        for (const item of list.items)
            call.charge(factsOf(item).size);
        return type.is === 'any' ? list : { ...list, items: list.items.map((item) => call.convert(item, type)) };
    });
}
function ofSet(call, items, open) {
    return call.ofList(asSetItems(items), { type: 'set', ...(open === undefined ? {} : { open }) });
}
function isIn(call, item, list) {
    call.charge(list.items.length);
    const truths = list.items.map((each) => equal(each, item));
    if (truths.includes(true))
        return true;
    return truths.includes(undefined) || list.open !== undefined ? undefined : false;
}
function sets_select(call, isWanted) {
    const [first, ...others] = unifiedLists(call);
    if (first === undefined)
        return call.fail('an argument is missing');
    let { open } = first;
    const kept = first.items.filter((item) => {
        const wanted = isWanted(item, others);
        if (wanted === undefined)
            open ??= call.unknownBy(others.find((each) => !factsOf(each).known) ?? item).value.cause;
        return wanted === true;
    });
    return ofSet(call, kept, open);
}
function setproduct(call) {
    const lists = call.args.map((_, at) => call.list(at));
    const columns = lists.map((_, at) => call.unified(at));
    let rows = [[]];
    for (const column of columns) {
        call.charge(rows.length * column.length);
        rows = rows.flatMap((row) => column.map((item) => [...row, item]));
    }
    const tuples = rows.map((row) => call.ofList(row));
    if (lists.some(({ type }) => type === 'set'))
        return ofSet(call, tuples, undefined);
    return call.ofList(tuples, { type: 'list' });
}
const SETS = {
    setintersection: {
        min: 1,
        run: (call) => sets_select(call, (item, others) => {
            const truths = others.map((other) => isIn(call, item, other));
            return truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;
        }),
    },
    setproduct: { min: 2, run: setproduct },
    setsubtract: {
        min: 2,
        max: 2,
        run: (call) => sets_select(call, (item, others) => {
            const truths = others.map((other) => isIn(call, item, other));
            return truths.includes(true) ? false : truths.includes(undefined) ? undefined : true;
        }),
    },
    setunion: {
        min: 1,
        run: (call) => {
            const lists = unifiedLists(call);
            return ofSet(call, lists.flatMap(({ items }) => items), lists.find(({ open }) => open !== undefined)?.open);
        },
    },
};

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/functions/all.js















const FUNCTIONS = new Map([
    ...[ARN, COLLECTIONS, CONVERSIONS, DATES, ENCODINGS, FILES, FORMATS, HASHES],
    ...[LISTS, MAPS, NETWORK, NUMERIC, REGEX, SETS, STRINGS],
].flatMap((definitions) => Object.entries(definitions)));

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/call-function.js





function callFunction(expression, env) {
    const name = expression.name.name.replace(/^core::/, '');
    if (name === 'try')
        return tryFirst(expression, env);
    if (name === 'can')
        return canEvaluate(expression, env);
    const place = env.scope.place(expression.span);
    const definition = FUNCTIONS.get(name);
    const args = argumentsOf(expression, name === 'concat' || name === 'merge', env);
    if (definition === undefined) {
        const missing = unknown({ kind: 'unsupported', expression: said(env, expression.span), place }, place, 'maybe');
        return args.some((arg) => factsOf(arg).sensitive) ? withSensitive(missing) : missing;
    }
    const { min, max, run, keeps } = definition;
    if (args.length < min || args.length > (max ?? args.length))
        return failure(said(env, expression.span), 'wrong number of arguments', place);
    let steps = args.length;
    for (const arg of args) {
        steps += arg.kind === 'list' ? arg.items.length : arg.kind === 'map' ? arg.entries.length : factsOf(arg).size;
    }
    charge(env, steps, expression.span);
    const result = attempt(() => run(new Call(args, env, expression.span, place)));
    if (name === 'nonsensitive' || name === 'issensitive')
        return result;
    const isSensitive = args.some((arg) => (keeps ? arg.sensitive === true : factsOf(arg).sensitive));
    return isSensitive ? withSensitive(result) : result;
}
function attempt(run) {
    try {
        return run();
    }
    catch (stop) {
        if (stop instanceof Stop)
            return stop.value;
        throw stop;
    }
}
function argumentsOf(expression, takesUnknown, env) {
    const args = expression.args.map((arg) => env.value(arg, env));
    const last = args.at(-1);
    if (!expression.expand || last === undefined)
        return args;
    const place = env.scope.place(expression.span);
    const listed = args.slice(0, -1);
    if (last.kind === 'unknown' || loneHole(last) !== undefined) {
        if (takesUnknown)
            return [...listed, derived(last, place)];
        throw new Stop(derived(last, place));
    }
    if (last.kind !== 'list')
        throw new Stop(failure(said(env, expression.span), 'only a list can be followed by `...`', place));
    const items = last.sensitive ? last.items.map(withSensitive) : last.items;
    if (last.open === undefined)
        return [...listed, ...items];
    if (takesUnknown)
        return [...listed, ...items, derived(last, place)];
    throw new Stop(derived(last, place));
}
function tryFirst({ args, span }, env) {
    for (const arg of args) {
        const value = env.value(arg, env);
        const { fails } = factsOf(value);
        if (fails === undefined)
            return value;
        if (fails === 'maybe')
            return derived(value, env.scope.place(span));
    }
    return failure(said(env, span), 'none of the arguments can be evaluated', env.scope.place(span));
}
function canEvaluate({ args, span }, env) {
    const place = env.scope.place(span);
    const [arg] = args;
    if (arg === undefined || args.length > 1)
        return failure(said(env, span), 'one argument is required', place);
    const value = env.value(arg, env);
    const { fails, sensitive } = factsOf(value);
    const result = fails === 'maybe' ? derived(value, place) : make_boolean(fails === undefined, place);
    return sensitive ? withSensitive(result) : result;
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/operators.js






const MAX_EXPONENT = 6000;
function binary(operator, left, right, place, said) {
    const result = compute(operator, left, right, place, said);
    return factsOf(left).sensitive || factsOf(right).sensitive ? withSensitive(result) : result;
}
function compute(operator, left, right, place, said) {
    if (operator === '==' || operator === '!=')
        return equality(operator, left, right, place);
    if (operator === '&&' || operator === '||')
        return logical(operator, left, right, place, said);
    const [one, other] = [convert(left, NUMBER, said), convert(right, NUMBER, said)];
    for (const operand of [one, other]) {
        if (operand.kind === 'absent')
            return failure(said, 'an operand is null', place);
        if (operand.kind === 'unknown' && operand.atLeast === undefined)
            return derived(operand, place);
    }
    const sure = compareLeast(operator, one, other);
    if (sure !== undefined)
        return make_boolean(sure, place);
    if (one.kind !== 'scalar')
        return derived(one, place);
    if (other.kind !== 'scalar')
        return derived(other, place);
    return arithmetic(operator, one, other, place, said);
}
function compareLeast(operator, one, other) {
    if (one.kind !== 'unknown' || one.atLeast === undefined || other.kind !== 'scalar')
        return undefined;
    const isBelow = Number(other.value) < one.atLeast;
    if (operator === '>' || operator === '<=')
        return isBelow ? operator === '>' : undefined;
    const isReached = Number(other.value) <= one.atLeast;
    if (operator === '>=' || operator === '<')
        return isReached ? operator === '>=' : undefined;
    return undefined;
}
function equality(operator, left, right, place) {
    const truth = equal(left, right);
    if (truth !== undefined)
        return make_boolean(truth === (operator === '=='), place);
    return derived(whyNotKnown(left) === undefined ? right : left, place);
}
function logical(operator, left, right, place, said) {
    const decides = operator === '||';
    const one = truthOf(left, place, said);
    if (one === decides)
        return make_boolean(decides, place);
    const other = truthOf(right, place, said);
    if (typeof one !== 'boolean' && one.kind === 'unknown' && one.fails === 'yes')
        return one;
    if (other === decides)
        return make_boolean(decides, place);
    if (typeof one !== 'boolean')
        return one;
    return typeof other === 'boolean' ? make_boolean(other, place) : other;
}
function truthOf(value, place, said) {
    const converted = convert(value, BOOL, said);
    if (converted.kind === 'scalar')
        return converted.value === true;
    if (converted.kind === 'absent')
        return failure(said, 'a condition is null', place);
    if (converted.kind === 'unknown')
        return unknown(converted.cause, place, converted.fails ?? 'maybe');
    return derived(converted, place);
}
function arithmetic(operator, one, other, place, said) {
    const quick = quickly(operator, one, other);
    if (quick !== undefined) {
        return typeof quick === 'boolean' ? make_boolean(quick, place) : { kind: 'scalar', value: quick, place };
    }
    const [a, b] = [bigOf(one), bigOf(other)];
    if (b.mantissa === 0n && (operator === '/' || operator === '%')) {
        return unknown({ kind: 'unsupported', expression: said, place }, place, 'maybe');
    }
    switch (operator) {
        case '<':
            return make_boolean(compare(a, b) < 0, place);
        case '<=':
            return make_boolean(compare(a, b) <= 0, place);
        case '>':
            return make_boolean(compare(a, b) > 0, place);
        case '>=':
            return make_boolean(compare(a, b) >= 0, place);
        default: {
            const result = exactly(operator, a, b);
            return Math.abs(result.exponent) > MAX_EXPONENT ? tooLarge(said, place) : number(showBig(result), place);
        }
    }
}
function exactly(operator, a, b) {
    switch (operator) {
        case '+':
            return numbers_add(a, b);
        case '-':
            return numbers_add(a, negate(b));
        case '*':
            return multiply(a, b);
        case '/':
            return divide(a, b);
        default:
            return remainder(a, b);
    }
}
function quickly(operator, one, other) {
    const [a, b] = [one.value, other.value];
    if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || one.exact !== undefined || other.exact !== undefined)
        return undefined;
    const [x, y] = [Number(a), Number(b)];
    switch (operator) {
        case '<':
            return x < y;
        case '<=':
            return x <= y;
        case '>':
            return x > y;
        case '>=':
            return x >= y;
        case '+':
        case '-':
        case '*': {
            const result = operator === '+' ? x + y : operator === '-' ? x - y : x * y;
            return Number.isSafeInteger(result) ? result + 0 : undefined;
        }
        default:
            return undefined;
    }
}
function unary(operator, operand, place, said) {
    const result = operator === '!' ? not(operand, place, said) : minus(operand, place, said);
    return factsOf(operand).sensitive ? withSensitive(result) : result;
}
function not(operand, place, said) {
    const truth = truthOf(operand, place, said);
    return typeof truth === 'boolean' ? make_boolean(!truth, place) : truth;
}
function minus(operand, place, said) {
    const converted = convert(operand, NUMBER, said);
    if (converted.kind === 'absent')
        return failure(said, 'the operand is null', place);
    if (converted.kind !== 'scalar')
        return derived(converted, place);
    const text = numberText(converted);
    return number(text === '0' ? text : text.startsWith('-') ? text.slice(1) : `-${text}`, place);
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/choose.js






function choose(condition, whenTrue, whenFalse, place, said) {
    const type = unify([resultType(whenTrue), resultType(whenFalse)]);
    if (type === undefined)
        return failure(said, 'both results must have one type', place);
    const wanted = whenTrue.kind === 'absent' || whenFalse.kind === 'absent' ? ANY : type;
    const truth = truthOf(condition, place, said);
    const isSensitive = factsOf(condition).sensitive;
    const mark = (value) => (isSensitive ? withSensitive(value) : value);
    if (typeof truth === 'boolean')
        return mark(convert(truth ? whenTrue : whenFalse, wanted, said));
    if (truth.fails === 'yes')
        return truth;
    return mark(either(convert(whenTrue, wanted, said), convert(whenFalse, wanted, said), truth.cause, place));
}
function resultType(value) {
    return value.kind !== 'text' && factsOf(value).fails === 'yes' ? ANY : typeOf(value);
}
function either(one, other, cause, place) {
    if (equal(one, other) === true)
        return one.sensitive || !other.sensitive ? one : other;
    const isSensitive = factsOf(one).sensitive || factsOf(other).sensitive;
    const mark = (value) => (isSensitive ? withSensitive(value) : value);
    if (one.kind === 'list' && other.kind === 'list' && one.type !== 'set' && other.type !== 'set') {
        const shared = Math.min(one.items.length, other.items.length);
        const pairs = one.items.slice(0, shared).map((item, at) => [item, other.items[at] ?? item]);
        const items = pairs.map(([a, b]) => either(a, b, cause, a.place));
        const isSure = one.items.length === other.items.length && one.open === undefined && other.open === undefined;
        return mark({ ...one, items, ...(isSure ? {} : { open: cause }) });
    }
    if (one.kind === 'map' && other.kind === 'map') {
        const theirs = new Map(other.entries.map((entry) => [entry.key, entry]));
        const entries = one.entries.flatMap((entry) => {
            const its = theirs.get(entry.key);
            return its === undefined ? [] : [{ ...entry, value: either(entry.value, its.value, cause, entry.value.place) }];
        });
        const isSure = [one, other].every((map) => map.entries.length === entries.length && map.open === undefined);
        return mark({ ...one, entries, ...(isSure ? {} : { open: cause }) });
    }
    const fails = factsOf(one).fails === undefined && factsOf(other).fails === undefined ? undefined : 'maybe';
    return mark(unknown(cause, place, fails));
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/for.js







function elementsOf(collection, span, env) {
    const place = env.scope.place(span);
    if (collection.kind === 'unknown' || loneHole(collection) !== undefined)
        return { stop: derived(collection, place) };
    if (collection.kind === 'list') {
        const isSet = collection.type === 'set';
        const pairs = collection.items.map((value, at) => ({
            key: isSet ? value : integer(at, value.place),
            value,
        }));
        return { pairs, open: collection.open };
    }
    if (collection.kind === 'map') {
        const last = new Map(collection.entries.map((each) => [each.key, each]));
        const sorted = [...last.values()].sort((a, b) => compareTexts(a.key, b.key));
        return {
            pairs: sorted.map(({ key, keyPlace, value }) => ({ key: string(key, keyPlace), value })),
            open: collection.open,
        };
    }
    const why = collection.kind === 'absent' ? 'null has no elements' : 'only lists, sets, maps and objects have elements';
    return { stop: failure(said(env, span), why, place) };
}
function bindElement(env, names, pair, outer) {
    const mark = (value) => (outer.sensitive ? withSensitive(value) : value);
    const inner = bind(env, names.value.name, mark(pair.value));
    return names.key === undefined ? inner : bind(inner, names.key.name, mark(pair.key));
}
function evaluateFor(expression, env) {
    const { collection: over, keyName, valueName, span } = expression;
    const collection = env.value(over, env);
    const elements = elementsOf(collection, over.span, env);
    if ('stop' in elements)
        return { ...elements.stop, place: env.scope.place(span) };
    let { open } = elements;
    const kept = [];
    for (const pair of elements.pairs) {
        charge(env, 1, span);
        const inner = bindElement(env, { key: keyName, value: valueName }, pair, collection);
        const condition = expression.condition;
        if (condition !== undefined) {
            const truth = truthOf(env.value(condition, inner), env.scope.place(condition.span), said(env, condition.span));
            if (truth === false)
                continue;
            if (truth !== true) {
                if (truth.fails === 'yes')
                    return truth;
                open ??= truth.cause;
                continue;
            }
        }
        kept.push(inner);
    }
    const result = expression.result === 'tuple' ? makeTuple(expression, kept, open, env) : makeObject(expression, kept, open, env);
    return collection.sensitive ? withSensitive(result) : result;
}
function makeTuple({ value, span }, kept, open, env) {
    const items = kept.map((inner) => env.value(value, inner));
    const list = { kind: 'list', items, place: env.scope.place(span) };
    return bounded(open === undefined ? list : { ...list, open }, () => said(env, span));
}
function makeObject({ key, value, group, span }, kept, outer, env) {
    const place = env.scope.place(span);
    const groups = new Map();
    let open = outer;
    for (const inner of kept) {
        const name = key === undefined ? absent(place) : convert(env.value(key, inner), STRING, said(env, key.span));
        const text = (0,input_value/* literal */.eu)(name);
        if (text === undefined) {
            if (name.kind === 'unknown' && name.fails === 'yes')
                return name;
            if (name.kind !== 'unknown' && name.kind !== 'text')
                return failure(said(env, span), 'a key is no text', place);
            open ??= whyNotKnown(name);
            continue;
        }
        const made = env.value(value, inner);
        const present = groups.get(text);
        if (present === undefined)
            groups.set(text, { key: text, keyPlace: name.place, value: made, values: [made] });
        else if (group)
            present.values.push(made);
        else
            return failure(said(env, span), `the key \`${text}\` comes twice`, place);
    }
    const entries = [...groups.values()].map(({ key: name, keyPlace, value: only, values }) => {
        const collected = { kind: 'list', items: values, place: only.place };
        return { key: name, keyPlace, value: group ? (open === undefined ? collected : { ...collected, open }) : only };
    });
    const map = { kind: 'map', entries: entries.sort((a, b) => compareTexts(a.key, b.key)), place };
    return bounded(open === undefined ? map : { ...map, open }, () => said(env, span));
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/steps.js






function evaluateTraversal(traversal, env) {
    const { source, steps } = traversal;
    if (source.kind !== 'variable' || lookUp(env, source.name) !== undefined) {
        return applySteps(env.value(source, env), steps, 0, traversal.span, env);
    }
    return evaluateName(source.name, steps, traversal.span, env);
}
function evaluateName(name, steps, span, env) {
    const path = [name];
    const keys = [];
    for (const step of steps) {
        if (step.kind === 'index')
            keys[path.length - 1] = env.value(step.key, env);
        const key = step.kind === 'attribute' ? step.name : knownKey(keys[path.length - 1]);
        if (key === undefined)
            break;
        path.push(key);
    }
    const found = env.scope.resolve(path);
    if (found === undefined)
        return failure(said(env, span), `there is no \`${name}\``, env.scope.place(span));
    return applySteps(found.value, steps, found.taken - 1, span, env, keys);
}
function knownKey(value) {
    if (value === undefined)
        return undefined;
    if (value.kind === 'text')
        return (0,input_value/* literal */.eu)(value);
    const isIndex = value.kind === 'scalar' && Number.isSafeInteger(value.value) && value.exact === undefined;
    return isIndex ? Number(value.value) : undefined;
}
function applySteps(start, steps, from, span, env, keys = []) {
    let value = start;
    for (let at = from; at < steps.length; at += 1) {
        const step = steps[at];
        if (step === undefined)
            break;
        charge(env, 1, span);
        if (step.kind === 'splat')
            value = splat(value, step.each, span, env);
        else if (step.kind === 'attribute')
            value = keep(value, attribute(value, step.name, span, env));
        else
            value = keep(value, steps_index(value, keys[at] ?? env.value(step.key, env), step.key, span, env));
    }
    return value;
}
function keep(outer, inner) {
    return outer.sensitive ? withSensitive(inner) : inner;
}
function attribute(value, name, span, env) {
    const place = env.scope.place(span);
    if (value.kind === 'unknown' || loneHole(value) !== undefined)
        return derivedAt(value, span, env);
    if (value.kind !== 'map')
        return failure(said(env, span), `what \`.${name}\` is taken of is no object`, place);
    return member(value, name, span, env);
}
function derivedAt(value, span, env) {
    return derived(value, env.scope.place(span));
}
function member(value, name, span, env) {
    const found = (0,input_value/* entry */.f_)(value, name);
    if (found !== undefined)
        return found;
    if (value.open !== undefined)
        return derivedAt(value, span, env);
    return failure(said(env, span), `there is no \`${name}\``, env.scope.place(span));
}
function steps_index(value, key, expression, span, env) {
    const place = env.scope.place(span);
    const fail = (why) => failure(said(env, span), why, place);
    if (value.kind === 'unknown' || loneHole(value) !== undefined)
        return derivedAt(value, span, env);
    if (value.kind === 'absent')
        return fail('null has no elements');
    if (key.kind === 'unknown' || (key.kind === 'text' && (0,input_value/* literal */.eu)(key) === undefined))
        return derivedAt(key, span, env);
    if (key.kind === 'absent')
        return fail('the key is null');
    if (value.kind === 'map') {
        const name = convert(key, STRING, said(env, expression.span));
        const text = (0,input_value/* literal */.eu)(name);
        return text === undefined
            ? name.kind === 'unknown'
                ? name
                : fail('the key is no text')
            : member(value, text, span, env);
    }
    if (value.kind !== 'list' || value.type === 'set')
        return fail('only lists and maps have elements by a key');
    const position = convert(key, NUMBER, said(env, expression.span));
    if (position.kind !== 'scalar')
        return position.kind === 'unknown' ? position : fail('the index is no number');
    return item(value, position.exact ?? numberText(position), span, env);
}
function item(list, digits, span, env) {
    const at = Number(digits);
    if (list.open !== undefined)
        return derivedAt(list, span, env);
    const found = /^\d{1,15}$/.test(digits) ? list.items[at] : undefined;
    return found ?? failure(said(env, span), `there is no element ${digits}`, env.scope.place(span));
}
function splat(value, each, span, env) {
    const place = env.scope.place(span);
    if (value.kind === 'unknown' || loneHole(value) !== undefined)
        return derivedAt(value, span, env);
    if (value.kind === 'absent')
        return { kind: 'list', items: [], place };
    const items = value.kind === 'list' ? value.items : [value];
    charge(env, items.length, span);
    const applied = items.map((inner) => keep(value, applySteps(inner, each, 0, span, env)));
    const list = { kind: 'list', items: applied, place };
    if (value.kind !== 'list')
        return list;
    const typed = value.type === undefined ? list : { ...list, type: 'list' };
    return value.open === undefined ? typed : { ...typed, open: value.open };
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/template.js








function evaluateTemplate(template, env) {
    const { parts, form, span } = template;
    const place = env.scope.place(span);
    const [only] = parts;
    if (only === undefined)
        return { kind: 'text', parts: [], place };
    if (parts.length === 1 && only.kind === 'interpolation')
        return env.value(only.expression, env);
    if (parts.length === 1 && only.kind === 'text' && form === 'quoted')
        return { kind: 'text', parts: [only.text], place };
    const draft = { segments: [], sensitive: false };
    for (const part of parts)
        addPart(part, draft, env);
    const text = fromSegments(draft.segments, { place });
    return bounded(draft.sensitive ? withSensitive(text) : text, () => said(env, span));
}
function addPart(part, draft, env) {
    charge(env, 1, part.span);
    switch (part.kind) {
        case 'text':
            draft.segments.push({ part: part.text, place: env.scope.place(part.span), verbatim: part.verbatim });
            return;
        case 'interpolation':
            addValue(env.value(part.expression, env), said(env, part.span), env.scope.place(part.span), draft, env, part);
            return;
        case 'template-if':
            addIf(part, draft, env);
            return;
        case 'template-for':
            addFor(part, draft, env);
            return;
    }
}
function addValue(value, shown, place, draft, env, part) {
    if (factsOf(value).sensitive)
        draft.sensitive = true;
    if (value.kind === 'unknown') {
        draft.segments.push({ part: hole(value), place, verbatim: false });
        return;
    }
    const text = asText(value, shown);
    if (text === undefined) {
        const why = value.kind === 'absent' ? 'null cannot be part of a text' : 'a list or map cannot be part of a text';
        draft.segments.push({ part: hole(failure(shown, why, place)), place, verbatim: false });
        return;
    }
    charge(env, factsOf(text).size, part.span);
    const segments = loneHole(text) === undefined ? segmentsOf(text) : [{ part: text.parts[0] ?? '', place, verbatim: false }];
    for (const segment of segments)
        draft.segments.push(segment);
}
function hole({ cause, fails }) {
    return fails === undefined ? { of: 'unknown', cause } : { of: 'unknown', cause, fails };
}
function addIf({ condition, parts, otherwise }, draft, env) {
    const place = env.scope.place(condition.span);
    const value = env.value(condition, env);
    if (factsOf(value).sensitive)
        draft.sensitive = true;
    const truth = truthOf(value, place, said(env, condition.span));
    if (typeof truth === 'boolean') {
        for (const part of truth ? parts : otherwise)
            addPart(part, draft, env);
        return;
    }
    const [yes, no] = [parts, otherwise].map((branch) => {
        const made = { segments: [], sensitive: false };
        for (const part of branch)
            addPart(part, made, env);
        if (made.sensitive)
            draft.sensitive = true;
        return made.segments;
    });
    if (yes !== undefined && no !== undefined && sameText(yes, no, place))
        draft.segments.push(...yes);
    else
        draft.segments.push({ part: hole(truth), place, verbatim: false });
}
function sameText(one, other, place) {
    const [a, b] = [one, other].map((segments) => fromSegments(segments, { place }));
    return a !== undefined && b !== undefined && equalTexts(a, b) === true;
}
function addFor({ key, value, collection: over, parts, span }, draft, env) {
    const place = env.scope.place(over.span);
    const collection = env.value(over, env);
    if (factsOf(collection).sensitive)
        draft.sensitive = true;
    const elements = elementsOf(collection, over.span, env);
    if ('stop' in elements) {
        if (elements.stop.kind !== 'unknown')
            throw new Stop(failure(said(env, span), 'this cannot be repeated', place));
        draft.segments.push({ part: hole(elements.stop), place, verbatim: false });
        return;
    }
    for (const pair of elements.pairs) {
        charge(env, 1, span);
        const inner = bindElement(env, { key, value }, pair, collection);
        for (const part of parts)
            addPart(part, draft, inner);
    }
    if (elements.open !== undefined)
        draft.segments.push({ part: { of: 'unknown', cause: elements.open, fails: 'maybe' }, place, verbatim: false });
}

;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/evaluate.js














const MAX_NESTING = 600;
const MORE = 3;
function evaluate(expression, scope) {
    const { budget } = scope;
    budget.depth += MORE;
    try {
        return valueIn(expression, { scope, names: undefined, value: valueIn });
    }
    finally {
        budget.depth -= MORE;
    }
}
function valueIn(expression, env) {
    const { budget } = env.scope;
    if (budget.depth >= MAX_NESTING)
        return tooLarge(said(env, expression.span), env.scope.place(expression.span));
    budget.depth += 1;
    try {
        charge(env, 1, expression.span);
        return evaluate_compute(expression, env);
    }
    catch (stop) {
        if (stop instanceof Stop)
            return stop.value;
        throw stop;
    }
    finally {
        budget.depth -= 1;
    }
}
function evaluate_compute(expression, env) {
    const place = env.scope.place(expression.span);
    switch (expression.kind) {
        case 'number': {
            if (Number.isSafeInteger(expression.value) && /^\d{1,15}$/.test(expression.text))
                return integer(expression.value, place);
            const big = parseBig(expression.text);
            return big === undefined ? tooLarge(said(env, expression.span), place) : number(showBig(big), place);
        }
        case 'boolean':
            return make_boolean(expression.value, place);
        case 'null':
            return absent(place);
        case 'template':
            return evaluateTemplate(expression, env);
        case 'tuple': {
            const items = expression.items.map((item) => env.value(item, env));
            return bounded({ kind: 'list', items, place }, () => said(env, expression.span));
        }
        case 'object':
            return evaluateObject(expression, env);
        case 'for':
            return evaluateFor(expression, env);
        case 'call':
            return callFunction(expression, env);
        case 'variable':
            return lookUp(env, expression.name) ?? evaluateName(expression.name, [], expression.span, env);
        case 'traversal':
            return evaluateTraversal(expression, env);
        case 'conditional': {
            const condition = env.value(expression.condition, env);
            const yes = env.value(expression.whenTrue, env);
            const no = env.value(expression.whenFalse, env);
            charge(env, factsOf(yes).size + factsOf(no).size, expression.span);
            return choose(condition, yes, no, place, said(env, expression.span));
        }
        case 'binary': {
            const left = env.value(expression.left, env);
            const right = env.value(expression.right, env);
            charge(env, Math.min(factsOf(left).size, factsOf(right).size), expression.span);
            return binary(expression.operator, left, right, place, said(env, expression.span));
        }
        case 'unary':
            return unary(expression.operator, env.value(expression.operand, env), place, said(env, expression.span));
        case 'parentheses':
            return env.value(expression.inner, env);
        case 'invalid':
            return unknown({ kind: 'malformed', expression: `\`${said(env, expression.span)}\`, which cannot be read`, place }, place, 'maybe');
    }
}
function evaluateObject({ entries: written, span }, env) {
    const place = env.scope.place(span);
    const entries = new Map();
    let map = { kind: 'map', entries: [], place };
    for (const { key, value } of written) {
        const name = keyOf(key, env);
        const text = (0,input_value/* literal */.eu)(name);
        const made = env.value(value, env);
        if (text !== undefined)
            entries.set(text, { key: text, keyPlace: env.scope.place(key.span), value: made });
        else if (name.kind === 'absent')
            return failure(said(env, span), 'a key is null', place);
        else if (name.kind === 'unknown' && name.fails === 'yes')
            return name;
        else {
            const open = whyNotKnown(name);
            if (open !== undefined)
                map = { ...map, open };
        }
        if (factsOf(name).sensitive)
            map = { ...map, sensitive: true };
    }
    const sorted = [...entries.values()].sort((a, b) => compareTexts(a.key, b.key));
    return bounded({ ...map, entries: sorted }, () => said(env, span));
}
function keyOf(key, env) {
    if (key.kind === 'word')
        return string(key.name, env.scope.place(key.span));
    return convert(env.value(key, env), STRING, said(env, key.span));
}

// EXTERNAL MODULE: ./lib/input/place.js
var place = __webpack_require__(2872);
;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/blocks.js




function evaluateMember(body, name, scope) {
    const attribute = body.attributes.findLast((each) => each.name.name === name);
    if (attribute !== undefined)
        return evaluate(attribute.value, scope);
    const blocks = body.blocks.filter((block) => nameOf(block) === name);
    return blocks.length === 0 ? undefined : evaluateBlocks(blocks, scope);
}
function placeOfMember(body, name, scope) {
    const attribute = body.attributes.findLast((each) => each.name.name === name);
    const span = attribute?.value.span ?? body.blocks.find((block) => nameOf(block) === name)?.span;
    return span && scope.place(span);
}
function memberNames({ attributes, blocks }) {
    return new Set([...attributes.map(({ name }) => name.name), ...blocks.map(nameOf)]);
}
function nameOf({ type, labels }) {
    return type.name === 'dynamic' ? (labels[0]?.name ?? '') : type.name;
}
function evaluateBlocks(blocks, scope) {
    const items = [];
    let open;
    for (const block of blocks) {
        if (block.type.name !== 'dynamic') {
            items.push(evaluateBody(block.body, scope, scope.place(block.span)));
            continue;
        }
        const made = evaluateDynamic(block, scope);
        items.push(...made.items);
        open ??= made.open;
    }
    const [first] = blocks;
    const place = first === undefined ? { file: null, syntax: 'none', route: [] } : scope.place(first.span);
    return { kind: 'list', items, place, ...(open !== undefined && { open }) };
}
function evaluateBody(body, scope, place) {
    const entries = [];
    for (const name of memberNames(body)) {
        const value = evaluateMember(body, name, scope);
        const place = placeOfMember(body, name, scope);
        if (value !== undefined)
            entries.push({ key: name, keyPlace: place ?? value.place, value });
    }
    return { kind: 'map', entries, place };
}
function evaluateDynamic(block, scope) {
    const place = scope.place(block.span);
    const content = block.body.blocks.find(({ type }) => type.name === 'content');
    const iterator = iteratorOf(block);
    const over = evaluateMember(block.body, 'for_each', scope);
    if (content === undefined || over === undefined || iterator === undefined) {
        return { items: [], open: { kind: 'malformed', expression: 'a dynamic block that cannot be read', place } };
    }
    const elements = blocks_elementsOf(over);
    if (elements === undefined) {
        const why = whyUnknown(over) ?? { kind: 'unsupported', expression: 'the `for_each` of a dynamic block', place };
        return { items: [], open: within(why, place) };
    }
    const items = elements.map(([key, value]) => evaluateBody(content.body, blocks_bind(scope, iterator, key, value), place));
    const open = over.kind === 'list' || over.kind === 'map' ? over.open : undefined;
    return open === undefined ? { items } : { items, open: within(open, place) };
}
function within(cause, block) {
    return (0,place/* isWithin */.U)(cause.place, block) ? cause : { ...cause, place: block };
}
function iteratorOf({ labels, body }) {
    const named = body.attributes.find(({ name }) => name.name === 'iterator')?.value;
    if (named === undefined)
        return labels[0]?.name;
    if (named.kind === 'variable')
        return named.name;
    if (named.kind !== 'template')
        return undefined;
    const [only] = named.parts;
    return named.parts.length === 1 && only?.kind === 'text' ? only.text : undefined;
}
function blocks_elementsOf(over) {
    if (over.kind === 'map') {
        return over.entries.map(({ key, keyPlace, value }) => [
            { kind: 'text', parts: key === '' ? [] : [key], place: keyPlace },
            value,
        ]);
    }
    if (over.kind === 'list') {
        return over.items.map((item, index) => [
            over.type === 'set' ? item : { kind: 'scalar', value: index, place: item.place },
            item,
        ]);
    }
    return over.kind === 'absent' ? [] : undefined;
}
function blocks_bind(scope, iterator, key, value) {
    const entries = [
        { key: 'key', keyPlace: key.place, value: key },
        { key: 'value', keyPlace: value.place, value },
    ];
    const bound = { kind: 'map', entries, place: value.place };
    return {
        ...scope,
        resolve: (path) => (path[0] === iterator ? { value: bound, taken: 1 } : scope.resolve(path)),
    };
}
function elementAt(over, key) {
    if (over.kind === 'map')
        return over.entries.findLast((entry) => entry.key === String(key))?.value;
    if (over.kind === 'list')
        return over.items.find((item) => (0,input_value/* literal */.eu)(item) === String(key));
    return undefined;
}

// EXTERNAL MODULE: ./lib/input/policy-document.js + 1 modules
var policy_document = __webpack_require__(4379);
;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/plan-values.js



const NOWHERE = { file: null, syntax: 'none', route: [] };
const LEVELS = 100;
function plannedValue(value, marks, { address, name }, level = 0) {
    const { unknown, sensitive } = marks;
    const base = (0,terraform_marks/* isSet */.vM)(sensitive) ? { place: NOWHERE, sensitive: true } : { place: NOWHERE };
    const below = (step, inner) => plannedValue(inner, { unknown: (0,terraform_marks/* markAt */.Hf)(unknown, step), sensitive: (0,terraform_marks/* markAt */.Hf)(sensitive, step) }, { address, name: typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}` }, level + 1);
    if ((0,terraform_marks/* isSet */.vM)(unknown))
        return (0,input_value/* text */.Qq)([{ of: 'resource', address, attribute: name, exact: true, place: NOWHERE }], base);
    if (level > LEVELS)
        return { ...base, kind: 'unknown', cause: tooDeep(address, name), fails: 'maybe' };
    if (Array.isArray(value))
        return { ...base, kind: 'list', items: value.map((item, index) => below(index, item)) };
    if ((0,json/* isObject */.Gv)(value)) {
        const keys = new Set((0,json/* keysOf */.YD)(value));
        for (const [key, mark] of (0,json/* members */.ol)(unknown))
            if ((0,terraform_marks/* isSetBelow */.Wu)(mark))
                keys.add(key);
        const entries = [...keys].map((key) => ({ key, keyPlace: NOWHERE, value: below(key, (0,json/* member */.Dc)(value, key)) }));
        return { ...base, kind: 'map', entries };
    }
    if (typeof value === 'string')
        return (0,input_value/* text */.Qq)([value], base);
    if (typeof value === 'number' || typeof value === 'boolean')
        return { ...base, kind: 'scalar', value };
    return { ...base, kind: 'absent', computed: false };
}
function knownValue(value) {
    return plannedValue(value, { unknown: false, sensitive: false }, { address: '', name: '' });
}
function tooDeep(address, name) {
    return { kind: 'unsupported', expression: `${address}.${name}`, place: NOWHERE };
}

;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/reconcile.js







const reconcile_SETS = 300;
const STEPS = 1_000_000;
function reconcile(planned, written) {
    return both(planned, written, { left: STEPS, strict: false, seen: false });
}
function reconcileSeen(planned, written) {
    return both(planned, written, { left: STEPS, strict: false, seen: true });
}
function reconcileJson(planned, written) {
    return both(planned, written, { left: STEPS, strict: true, seen: false });
}
function both(planned, written, steps) {
    steps.left -= 1;
    if (steps.left < 0)
        return undefined;
    if (isOpen(written) && !(isOpen(planned) && (isReference(written) || isTooLarge(written))))
        return planned.place.span === undefined ? { ...planned, place: written.place } : planned;
    if (isOpen(planned) && written.kind === 'absent' && steps.seen)
        return planned;
    if (isOpen(planned))
        return planned.sensitive ? withSensitive(written) : written;
    if (isUnset(planned) && isUnset(written))
        return planned;
    if (planned.kind === 'list' && written.kind === 'list')
        return lists(planned, written, steps);
    if (planned.kind === 'list' && planned.items.length === 1)
        return reconcile_single(planned, written, steps);
    if (written.kind === 'list')
        return alone(planned, written, steps);
    if (planned.kind === 'map' && written.kind === 'map')
        return maps(planned, written, steps);
    if (planned.kind === 'text' || planned.kind === 'scalar')
        return texts(planned, written, steps);
    return undefined;
}
function isOpen(value) {
    return value.kind === 'unknown' || loneHole(value) !== undefined;
}
function isReference(value) {
    return loneHole(value)?.of === 'resource';
}
function isUnset(value) {
    if (value.kind === 'absent')
        return true;
    if (value.kind === 'list')
        return value.items.length === 0 && value.open === undefined;
    return (0,input_value/* literal */.eu)(value) === '';
}
function alone(planned, written, steps) {
    const [only] = written.items;
    if (only === undefined || written.items.length > 1)
        return undefined;
    const found = both(planned, only, steps);
    return found === undefined || (0,place/* isWithin */.U)(found.place, written.place) ? found : { ...found, place: written.place };
}
function reconcile_single(planned, written, steps) {
    const [only] = planned.items;
    const found = only === undefined ? undefined : both(only, written, steps);
    return found && { ...planned, items: [found], place: written.place };
}
function texts(planned, written, steps) {
    const own = reconcile_shown(planned);
    const its = reconcile_shown(written);
    if (own !== undefined && own === its)
        return at(planned, written);
    if (planned.kind !== 'text' || written.kind !== 'text')
        return undefined;
    const json = jsonTexts(planned, written, steps);
    if (json !== undefined)
        return json;
    if (own === undefined)
        return equalTexts(planned, written) === false ? undefined : merged(planned, written);
    return equalTexts(planned, written) === undefined ? at(planned, written) : undefined;
}
function merged(planned, written) {
    return planned.sensitive ? withSensitive(written) : written;
}
function reconcile_shown(value) {
    if (value.kind === 'scalar')
        return typeof value.value === 'boolean' ? String(value.value) : numberText(value);
    return (0,input_value/* literal */.eu)(value);
}
function at(planned, written) {
    const { place } = written;
    if (planned.kind !== 'text' || written.kind !== 'text')
        return { ...planned, place };
    const { segments, json } = written;
    return { ...planned, place, ...(segments !== undefined && { segments }), ...(json !== undefined && { json }) };
}
function jsonTexts(planned, written, steps) {
    const own = jsonIn(planned);
    const its = own === undefined ? undefined : jsonIn(written);
    if (own === undefined || its === undefined)
        return undefined;
    const json = inJson(steps, () => both(own, its, steps));
    return json && { ...planned, place: written.place, json };
}
function inJson(steps, run) {
    const { strict } = steps;
    steps.strict = true;
    const result = run();
    steps.strict = strict;
    return result;
}
function jsonIn(text) {
    if (text.json === undefined) {
        const [first] = text.parts;
        if (typeof first !== 'string' || !/^\s*[{[]/.test(first.slice(0, 1000)))
            return undefined;
    }
    const json = jsonOfText(text, { refuseDuplicates: true });
    return json.kind === 'map' || json.kind === 'list' ? json : undefined;
}
function lists(planned, written, steps) {
    const base = { ...planned, place: written.place };
    const inOrder = ordered(planned, written, steps);
    if (inOrder !== undefined)
        return { ...base, items: inOrder };
    if (planned.items.length > reconcile_SETS || written.items.length > reconcile_SETS)
        return undefined;
    const items = paired(planned.items, written.items, written.open !== undefined, steps);
    if (items === undefined || planned.open === undefined)
        return items && { ...base, items };
    return written.open === undefined
        ? { ...written, ...(planned.sensitive && { sensitive: true }) }
        : { ...base, items };
}
function ordered(planned, written, steps) {
    if (planned.items.length !== written.items.length || planned.open !== undefined)
        return undefined;
    const items = [];
    for (const [index, item] of planned.items.entries()) {
        const other = written.items[index];
        const found = other === undefined ? undefined : both(item, other, steps);
        if (found === undefined)
            return undefined;
        items.push(found);
    }
    return items;
}
function paired(planned, written, mayBeMore, steps) {
    if (!mayBeMore && planned.length !== written.length)
        return undefined;
    const left = new Set(knownFirst(written));
    const found = new Map();
    const isVague = planned.some((item) => !factsOf(item).known);
    for (const item of knownFirst(planned)) {
        for (const other of left) {
            const one = both(item, other, steps);
            if (one === undefined)
                continue;
            if (isVague && factsOf(item).known && !factsOf(other).known)
                return undefined;
            left.delete(other);
            found.set(item, one);
            break;
        }
        if (!found.has(item) && !mayBeMore)
            return undefined;
    }
    return planned.map((item) => found.get(item) ?? item);
}
function knownFirst(values) {
    return [...values].sort((a, b) => vagueness(a) - vagueness(b));
}
function vagueness(value) {
    return isOpen(value) ? 2 : factsOf(value).known ? 0 : 1;
}
function maps(planned, written, steps) {
    const entries = [];
    for (const { key, keyPlace, value } of planned.entries) {
        const other = written.entries.findLast((each) => each.key === key);
        if (other === undefined && steps.strict && written.open === undefined && !isUnset(value))
            return undefined;
        const isNull = other?.value.kind === 'absent' && !steps.strict && !isOpen(value);
        const found = other === undefined || isNull ? value : both(value, other.value, steps);
        if (found === undefined)
            return undefined;
        entries.push({ key, keyPlace: other?.keyPlace ?? keyPlace, value: found });
    }
    for (const one of written.entries) {
        if (isUnset(one.value) || isOpen(one.value) || (0,input_value/* entry */.f_)(planned, one.key) !== undefined)
            continue;
        if (planned.open === undefined)
            return undefined;
        entries.push(one);
    }
    const { open, ...base } = planned;
    const more = open !== undefined && written.open !== undefined ? written.open : undefined;
    return { ...base, entries, place: written.place, ...(more !== undefined && { open: more }) };
}

;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/document-text.js



const PARTS = [
    ...['version', 'policy_id', 'statement', 'source_policy_documents', 'override_policy_documents'],
    ...['source_json', 'override_json'],
];
function documentText(address, planned, place, partOf) {
    if (planned.kind !== 'text')
        return planned;
    const entries = PARTS.map((key) => ({ key, keyPlace: NOWHERE, value: partOf(key) }));
    const attributes = { kind: 'map', entries, place: NOWHERE };
    const rendered = (0,policy_document/* renderPolicy */.z)({ address, attributes, place: place ?? NOWHERE }, [], contentOf);
    if (rendered.kind !== 'map')
        return planned;
    const known = jsonIn(planned);
    const json = known === undefined ? rendered : reconcileJson(known, rendered);
    if (json === undefined)
        return planned;
    const text = { ...planned, json };
    return place === undefined ? text : { ...text, place };
}
function contentOf(value) {
    return (value.kind === 'text' ? jsonIn(value) : undefined) ?? value;
}

;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/memo.js
function createMemo() {
    const known = new Map();
    return (key, make, meanwhile) => {
        const found = known.get(key);
        if (found === 'under way')
            return meanwhile();
        if (found !== undefined)
            return found.value;
        known.set(key, 'under way');
        const value = make();
        known.set(key, { value });
        return value;
    };
}

;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/causes.js


function circle(name) {
    return failure(name, 'it refers to itself', NOWHERE);
}
function notInSources(expression) {
    return { kind: 'no-source', expression, place: NOWHERE };
}
function outside(expression) {
    return { kind: 'outside', expression, place: NOWHERE };
}

// EXTERNAL MODULE: ./lib/input/hcl/reference.js
var reference = __webpack_require__(1590);
;// CONCATENATED MODULE: ./lib/input/hcl/evaluate/type-constraint.js




function readConstraint(expression) {
    if (expression.kind === 'parentheses')
        return readConstraint(expression.inner);
    if (expression.kind === 'variable')
        return simple(expression.name);
    if (expression.kind !== 'call') {
        const old = (0,reference/* literalText */.bK)(expression);
        return old === 'string'
            ? { is: 'string' }
            : old === 'list' || old === 'map'
                ? { is: old, of: { is: 'any' } }
                : undefined;
    }
    const [arg] = expression.args;
    if (arg === undefined || expression.args.length > 1)
        return undefined;
    const { name } = expression.name;
    if (name === 'list' || name === 'set' || name === 'map') {
        const of = readConstraint(arg);
        return of === undefined ? undefined : { is: name, of };
    }
    if (name === 'tuple' && arg.kind === 'tuple')
        return readTuple(arg.items);
    return name === 'object' && arg.kind === 'object' ? readObject(arg) : undefined;
}
function simple(name) {
    if (name === 'string' || name === 'number' || name === 'bool' || name === 'any')
        return { is: name };
    return name === 'list' || name === 'set' || name === 'map' ? { is: name, of: { is: 'any' } } : undefined;
}
function readTuple(expressions) {
    const items = expressions.map(readConstraint).filter((item) => item !== undefined);
    return items.length === expressions.length ? { is: 'tuple', items } : undefined;
}
function readObject({ entries }) {
    const attributes = new Map();
    for (const { key, value } of entries) {
        const name = key.kind === 'word' ? key.name : (0,reference/* literalText */.bK)(key);
        const isOptional = value.kind === 'call' && value.name.name === 'optional';
        const [inner, fallback] = isOptional ? value.args : [value];
        const type = inner === undefined ? undefined : readConstraint(inner);
        if (name === undefined || type === undefined)
            return undefined;
        attributes.set(name, { type, optional: isOptional, ...(fallback === undefined ? {} : { fallback }) });
    }
    return { is: 'object', attributes };
}
function convertTo(value, constraint, evaluate, said) {
    return convert(withDefaults(value, constraint, evaluate), typeOfConstraint(constraint), said);
}
function typeOfConstraint(constraint) {
    switch (constraint.is) {
        case 'list':
        case 'set':
        case 'map':
            return { is: constraint.is, of: typeOfConstraint(constraint.of) };
        case 'tuple':
            return { is: 'tuple', items: constraint.items.map(typeOfConstraint) };
        case 'object': {
            const attributes = new Map([...constraint.attributes].map(([name, { type }]) => [name, typeOfConstraint(type)]));
            const optional = new Set([...constraint.attributes].flatMap(([name, each]) => (each.optional ? [name] : [])));
            return { is: 'object', attributes, optional };
        }
        case 'any':
            return ANY;
        default:
            return constraint;
    }
}
function withDefaults(value, constraint, evaluate) {
    if (value.kind === 'list' && 'of' in constraint && constraint.is !== 'map') {
        return { ...value, items: value.items.map((item) => withDefaults(item, constraint.of, evaluate)) };
    }
    if (value.kind === 'list' && constraint.is === 'tuple') {
        return {
            ...value,
            items: value.items.map((item, at) => withDefaults(item, constraint.items[at] ?? { is: 'any' }, evaluate)),
        };
    }
    if (value.kind !== 'map')
        return value;
    if (constraint.is === 'map') {
        const entries = value.entries.map((entry) => ({
            ...entry,
            value: withDefaults(entry.value, constraint.of, evaluate),
        }));
        return { ...value, entries };
    }
    if (constraint.is !== 'object')
        return value;
    const entries = new Map(value.entries.map((entry) => [entry.key, entry]));
    for (const [key, { type, fallback }] of constraint.attributes) {
        const entry = entries.get(key);
        const isSet = entry !== undefined && entry.value.kind !== 'absent';
        if (isSet)
            entries.set(key, { ...entry, value: withDefaults(entry.value, type, evaluate) });
        else if (fallback !== undefined && (entry !== undefined || value.open === undefined)) {
            const made = withDefaults(evaluate(fallback), type, evaluate);
            entries.set(key, { key, keyPlace: made.place, value: made });
        }
    }
    return { ...value, entries: [...entries.values()].sort((a, b) => compareTexts(a.key, b.key)) };
}

;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/lazy-entry.js

class LazyEntry {
    key;
    make;
    keyPlace = NOWHERE;
    known;
    constructor(key, make) {
        this.key = key;
        this.make = make;
    }
    get value() {
        this.known ??= this.make();
        return this.known;
    }
}

// EXTERNAL MODULE: ./lib/input/terraform/traversal.js
var traversal = __webpack_require__(9322);
;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/names.js



function isAlike(expression, configured) {
    if (configured === undefined)
        return expression.kind === 'null';
    return sameNames(namesIn(expression), configuredNames(configured)) && sameConstant(expression, configured);
}
function areAlike(bodies, configured) {
    const names = new Set();
    for (const body of bodies)
        addBody(body, names);
    return sameNames(names, configuredNames(configured)) && sameConstants(bodies, configured);
}
function sameConstant(expression, configured) {
    const constant = (0,json/* member */.Dc)(configured, 'constant_value');
    const written = constantOf(expression);
    if (constant === undefined || written === undefined)
        return true;
    return JSON.stringify(asTexts(constant)) === JSON.stringify(asTexts(written));
}
function sameConstants(bodies, configured) {
    const blocks = Array.isArray(configured) ? configured : configured === undefined ? [] : [configured];
    if (blocks.length !== bodies.length)
        return false;
    return bodies.every(({ attributes, blocks: inner }, index) => {
        const block = blocks[index];
        if (!attributes.every(({ name, value }) => sameConstant(value, (0,json/* member */.Dc)(block, name.name))))
            return false;
        const names = new Set(inner.map(({ type }) => type.name).filter((name) => name !== 'dynamic'));
        return [...names].every((name) => sameConstants(inner.filter(({ type }) => type.name === name).map(({ body }) => body), (0,json/* member */.Dc)(block, name)));
    });
}
function constantOf(expression) {
    switch (expression.kind) {
        case 'template':
            return (0,reference/* literalText */.bK)(expression);
        case 'number':
            return expression.text;
        case 'boolean':
            return expression.value;
        case 'tuple': {
            const items = expression.items.map(constantOf);
            return items.includes(undefined) ? undefined : items;
        }
        default:
            return undefined;
    }
}
function asTexts(value) {
    return Array.isArray(value) ? value.map(asTexts) : (0,json/* isObject */.Gv)(value) ? value : String(value);
}
function sameNames(one, other) {
    return one.size === other.size && [...one].every((name) => other.has(name));
}
function addBody(body, names) {
    for (const { value } of body.attributes)
        for (const name of namesIn(value))
            names.add(name);
    for (const block of body.blocks)
        if (block.type.name !== 'dynamic')
            addBody(block.body, names);
}
function configuredNames(configured) {
    const names = new Set();
    const open = [configured];
    while (open.length > 0) {
        const next = open.pop();
        if (Array.isArray(next))
            for (const each of next)
                open.push(each);
        else if ((0,json/* isObject */.Gv)(next))
            addConfigured(next, names, open);
    }
    return names;
}
function addConfigured(next, names, open) {
    const references = (0,json/* member */.Dc)(next, 'references');
    for (const reference of (0,json/* items */.ld)(references)) {
        const steps = typeof reference === 'string' ? (0,traversal/* readSteps */.I)(reference).map(({ text }) => text) : [];
        const name = subject(steps);
        if (name !== undefined)
            names.add(name);
    }
    for (const [key, each] of (0,json/* members */.ol)(next))
        if (key !== 'references' && key !== 'constant_value')
            open.push(each);
}
function subject(words) {
    const [head, second, third] = words;
    if (head === undefined)
        return undefined;
    if (head === 'each' || head === 'count' || head === 'path' || head === 'terraform' || head === 'self')
        return head;
    if (second === undefined)
        return undefined;
    if (head !== 'data')
        return `${head}.${second}`;
    return third === undefined ? undefined : `data.${second}.${third}`;
}
function namesIn(expression) {
    const names = new Set();
    visit(expression, new Set(), names);
    return names;
}
function visit(expression, bound, names) {
    const inner = (each, also = bound) => {
        if (each !== undefined)
            visit(each, also, names);
    };
    switch (expression.kind) {
        case 'template':
            visitParts(expression.parts, bound, names);
            return;
        case 'tuple':
            for (const item of expression.items)
                inner(item);
            return;
        case 'object':
            for (const { key, value } of expression.entries) {
                if (key.kind !== 'word')
                    inner(key);
                inner(value);
            }
            return;
        case 'for': {
            const { keyName, valueName, collection, key, value, condition } = expression;
            inner(collection);
            const also = bindAlso(bound, keyName?.name, valueName.name);
            for (const each of [key, value, condition])
                inner(each, also);
            return;
        }
        case 'call':
            for (const arg of expression.args)
                inner(arg);
            return;
        case 'variable':
            addName([expression.name], bound, names);
            return;
        case 'traversal':
            if (expression.source.kind === 'variable')
                addName([expression.source.name, ...constantSteps(expression.steps)], bound, names);
            else
                inner(expression.source);
            visitSteps(expression.steps, bound, names);
            return;
        case 'conditional':
            for (const each of [expression.condition, expression.whenTrue, expression.whenFalse])
                inner(each);
            return;
        case 'binary':
            inner(expression.left);
            inner(expression.right);
            return;
        case 'unary':
            inner(expression.operand);
            return;
        case 'parentheses':
            inner(expression.inner);
            return;
        default:
            return;
    }
}
function bindAlso(bound, ...more) {
    return new Set([...bound, ...more.filter((name) => name !== undefined)]);
}
function addName(words, bound, names) {
    const [head] = words;
    if (head === undefined || bound.has(head))
        return;
    const name = subject(words);
    if (name !== undefined)
        names.add(name);
}
function constantSteps(steps) {
    const words = [];
    for (const step of steps) {
        if (step.kind !== 'attribute')
            break;
        words.push(step.name);
    }
    return words;
}
function visitSteps(steps, bound, names) {
    for (const step of steps) {
        if (step.kind === 'index')
            visit(step.key, bound, names);
        else if (step.kind === 'splat')
            visitSteps(step.each, bound, names);
    }
}
function visitParts(parts, bound, names) {
    for (const part of parts) {
        if (part.kind === 'interpolation')
            visit(part.expression, bound, names);
        else if (part.kind === 'template-if') {
            visit(part.condition, bound, names);
            visitParts(part.parts, bound, names);
            visitParts(part.otherwise, bound, names);
        }
        else if (part.kind === 'template-for') {
            visit(part.collection, bound, names);
            visitParts(part.parts, bindAlso(bound, part.key?.name, part.value.name), names);
        }
    }
}

;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/world.js
const NOT_REPEATED = { key: undefined, value: () => undefined };

;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/module-values.js














function createModuleValues({ plan, modules, source, memo }, { scope, own }) {
    const filesOf = (module) => source.module((0,terraform_modules/* callPath */.O)(module));
    const types = new Map();
    function variable(module, name) {
        const make = () => variableOf(module, name);
        return memo(`var\n${module.address}\n${name}`, make, () => circle(`var.${name}`));
    }
    function variableOf(module, name) {
        const files = filesOf(module)?.files;
        const found = files?.variable(name);
        if (found === undefined && files?.isDoubted(name) === true)
            return unknown(notInSources(`var.${name}`), NOWHERE, 'maybe');
        const body = found?.declaration();
        const isSensitive = (0,terraform_marks/* isSet */.vM)((0,json/* memberAt */.mz)(module.config?.variables, name, 'sensitive'));
        const inner = found && scope(module, found, NOT_REPEATED);
        let value = module.parent === null ? rootVariable(name) : input(module, module.parent, name);
        if (body !== undefined && inner !== undefined) {
            const nullable = evaluateMember(body, 'nullable', inner);
            const isNull = value?.kind === 'absent' && nullable?.kind === 'scalar' && nullable.value === false;
            if (value === undefined || isNull)
                value = evaluateMember(body, 'default', inner);
            if (value !== undefined)
                value = converted(value, body, inner, `var.${name}`);
        }
        if (value === undefined)
            return unknown(notInSources(`var.${name}`), NOWHERE, 'maybe');
        return isSensitive ? withSensitive(value) : value;
    }
    function converted(value, body, scope, said) {
        const type = types.get(body) ?? { constraint: constraintIn(body), made: new WeakMap() };
        types.set(body, type);
        if (type.constraint === undefined)
            return value;
        const made = type.made.get(value) ?? convertTo(value, type.constraint, (fallback) => evaluate(fallback, scope), said);
        type.made.set(value, made);
        return made;
    }
    function rootVariable(name) {
        const given = (0,json/* member */.Dc)(plan.variables, name);
        return (0,json/* hasMember */.z$)(given, 'value') ? knownValue((0,json/* member */.Dc)(given, 'value')) : undefined;
    }
    function input(module, parent, name) {
        const found = filesOf(parent)?.files.call(module.call);
        if (found === undefined)
            return unknown(notInSources(`module.${module.call}`), NOWHERE, 'maybe');
        const saying = sayingOf(parent, module.call, name);
        const given = saying?.declaration.body().attributes.findLast((each) => each.name.name === name);
        if (saying === undefined || given === undefined)
            return undefined;
        const configured = (0,json/* member */.Dc)(parent.config?.calls.get(module.call)?.expressions, name);
        if (!isAlike(given.value, configured)) {
            return unknown(notInSources(`module.${module.call}.${name}`), NOWHERE, 'maybe');
        }
        const key = module.key === '' ? undefined : readKey(module.key);
        const over = sayingOf(parent, module.call, 'for_each') ?? found;
        return evaluate(given.value, scope(parent, saying, own(parent, over, over.declaration.body(), key, module.address)));
    }
    function sayingOf(module, name, argument) {
        const files = filesOf(module)?.files;
        const found = files?.call(name);
        if (files === undefined || found === undefined)
            return undefined;
        return [found, ...files.callOverrides(name)].findLast(({ declaration }) => memberNames(declaration.body()).has(argument));
    }
    function ofCall(module, name, argument) {
        const saying = sayingOf(module, name, argument);
        return saying && evaluateMember(saying.declaration.body(), argument, scope(module, saying, NOT_REPEATED));
    }
    function output(module, name) {
        const make = () => {
            const said = `${module.address}.${name}`;
            const found = filesOf(module)?.files.output(name);
            const given = found?.declaration().attributes.findLast((each) => each.name.name === 'value');
            if (found === undefined || given === undefined)
                return unknown(notInSources(said), NOWHERE, 'maybe');
            const configured = (0,json/* memberAt */.mz)(module.config?.outputs, name, 'expression');
            if (!isAlike(given.value, configured))
                return unknown(notInSources(said), NOWHERE, 'maybe');
            const value = evaluate(given.value, scope(module, found, NOT_REPEATED));
            return (0,terraform_marks/* isSet */.vM)((0,json/* memberAt */.mz)(module.config?.outputs, name, 'sensitive')) ? withSensitive(value) : value;
        };
        return memo(`output\n${module.address}\n${name}`, make, () => circle(`${module.address}.${name}`));
    }
    function call(module, name, path) {
        const address = `${module.prefix}module.${name}`;
        const found = filesOf(module)?.files.call(name);
        if (found === undefined)
            return { value: unknown(notInSources(address), NOWHERE, 'maybe'), taken: 2 };
        const body = found.declaration.body();
        const inner = scope(module, found, NOT_REPEATED);
        const isEnabled = memo(`enabled\n${address}`, () => enabledIn(body, inner), () => undefined);
        if (isEnabled !== undefined && !(isEnabled.kind === 'scalar' && isEnabled.value === true)) {
            const isOff = isEnabled.kind === 'scalar' && isEnabled.value === false;
            return { value: isOff ? absent(NOWHERE) : derived(isEnabled, NOWHERE), taken: 2 };
        }
        const count = memo(`count\n${address}`, () => ofCall(module, name, 'count'), () => undefined);
        const over = memo(`each of\n${address}`, () => ofCall(module, name, 'for_each'), () => undefined);
        if (count === undefined && over === undefined)
            return oneCall(address, path, 2);
        const key = path[2];
        if (key !== undefined)
            return oneCall(`${address}[${typeof key === 'number' || count !== undefined ? key : (0,reference/* quoteKey */._z)(key)}]`, path, 3);
        if (count !== undefined) {
            if (count.kind !== 'scalar' || typeof count.value !== 'number' || count.value > MOST)
                return { value: unknown(whyUnknown(count) ?? outside(`${address}`), NOWHERE, 'maybe'), taken: 2 };
            const all = Array.from({ length: count.value }, (_, index) => outputsOf(`${address}[${index}]`));
            return { value: { kind: 'list', items: all, place: NOWHERE }, taken: 2 };
        }
        const elements = over === undefined ? undefined : keysIn(over);
        if (elements === undefined)
            return { value: unknown((over && whyUnknown(over)) ?? outside(address), NOWHERE, 'maybe'), taken: 2 };
        const entries = elements.map((each) => ({ key: each, keyPlace: NOWHERE, value: outputsOf(`${address}[${(0,reference/* quoteKey */._z)(each)}]`) }));
        return { value: { kind: 'map', entries, place: NOWHERE }, taken: 2 };
    }
    function oneCall(address, path, taken) {
        const name = path[taken];
        const called = modules.at(address);
        if (called === undefined)
            return { value: unknown(notInSources(address), NOWHERE, 'maybe'), taken };
        if (typeof name !== 'string')
            return { value: outputsOf(address), taken };
        return { value: output(called, name), taken: taken + 1 };
    }
    function outputsOf(address) {
        const called = modules.at(address);
        if (called === undefined)
            return unknown(notInSources(address), NOWHERE, 'maybe');
        const files = filesOf(called)?.files;
        const entries = (files?.outputs() ?? []).map((name) => new LazyEntry(name, () => output(called, name)));
        const isWhole = files === undefined || files.broken().length === 0;
        return { kind: 'map', entries, place: NOWHERE, ...(!isWhole && { open: notInSources(address) }) };
    }
    return { variable, call };
}
function constraintIn({ attributes }) {
    const type = attributes.find((each) => each.name.name === 'type')?.value;
    const text = type && (0,reference/* literalText */.bK)(type);
    const expression = text === undefined ? type : (0,parser/* parseHclExpression */.dk)(text).expression;
    return expression && readConstraint(expression);
}
function enabledIn(body, scope) {
    const lifecycle = body.blocks.find(({ type }) => type.name === 'lifecycle');
    return lifecycle && evaluateMember(lifecycle.body, 'enabled', scope);
}
const MOST = 10_000;
function keysIn(over) {
    if (over.kind === 'map' && over.open === undefined)
        return over.entries.map(({ key }) => key);
    const elements = over.kind === 'list' && over.open === undefined ? blocks_elementsOf(over) : undefined;
    const keys = elements?.flatMap(([, value]) => value.kind === 'text' && value.parts.every((part) => typeof part === 'string') ? [value.parts.join('')] : []);
    return keys?.length === elements?.length ? keys : undefined;
}
function readKey(key) {
    const inner = key.slice(1, -1);
    if (/^\d+$/.test(inner))
        return Number(inner);
    try {
        const text = JSON.parse(inner);
        return typeof text === 'string' ? text.replace(/([$%])\1\{/g, '$1{') : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/input/terraform/config.js
var config = __webpack_require__(1340);
;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/resource-values.js









function createResourceValues({ plan, instances, source, attributeValue }) {
    const isWhole = plan.complete !== false && plan.errored !== true && (0,json/* items */.ld)(plan.deferredChanges).length === 0;
    function resource(module, mode, type, name, path) {
        const used = mode === 'data' ? 3 : 2;
        const block = module.prefix + (0,config/* localName */.fk)(mode, type, name);
        const all = instances.ofBlock({ module, mode, type, name });
        const key = path[used];
        const [first] = all;
        if (first === undefined)
            return { value: noInstance(module, mode, type, name, key), taken: used };
        if (first.index === undefined)
            return attributeAt(first, path, used);
        if (key === undefined)
            return { value: collection(all), taken: used };
        const instance = all.find(({ index }) => String(index) === String(key));
        if (instance !== undefined)
            return attributeAt(instance, path, used + 1);
        return { value: missing(`${block}[${JSON.stringify(key)}]`), taken: used + 1 };
    }
    function attributeAt(instance, path, used) {
        const name = path[used];
        if (typeof name !== 'string')
            return { value: objectOf(instance), taken: used };
        return { value: attributeIn(instance, name), taken: used + 1 };
    }
    function attributeIn(instance, name) {
        if (instance.unknown === true || (0,json/* hasMember */.z$)(instance.values, name) || (0,terraform_marks/* isSetBelow */.Wu)((0,json/* member */.Dc)(instance.unknown, name)))
            return attributeValue(instance, name);
        return unknown(notInSources(`${instance.address}.${name}`), NOWHERE, 'maybe');
    }
    function collection(all) {
        if (typeof all[0]?.index === 'number') {
            const sorted = [...all].sort((a, b) => Number(a.index) - Number(b.index));
            return { kind: 'list', items: sorted.map(objectOf), place: NOWHERE };
        }
        const sorted = [...all].sort((a, b) => (String(a.index) < String(b.index) ? -1 : 1));
        const entries = sorted.map((each) => ({ key: String(each.index), keyPlace: NOWHERE, value: objectOf(each) }));
        return { kind: 'map', entries, place: NOWHERE };
    }
    function objectOf(instance) {
        const { values, unknown: marks, address } = instance;
        const names = new Set([
            ...(0,json/* keysOf */.YD)(values),
            ...(0,json/* members */.ol)(marks).flatMap(([key, mark]) => ((0,terraform_marks/* isSetBelow */.Wu)(mark) ? [key] : [])),
        ]);
        const entries = [...names].map((name) => new LazyEntry(name, () => attributeValue(instance, name)));
        const open = { kind: 'apply', expression: address, place: NOWHERE };
        return { kind: 'map', entries, place: NOWHERE, ...(marks === true && { open }) };
    }
    function noInstance(module, mode, type, name, key) {
        const address = module.prefix + (0,config/* localName */.fk)(mode, type, name);
        const body = source
            .module((0,terraform_modules/* callPath */.O)(module))
            ?.files.resource((0,declarations/* resourceKey */.i)(mode, type, name), name)
            ?.declaration.body();
        const lifecycle = body?.blocks.find(({ type }) => type.name === 'lifecycle')?.body;
        if (isWhole && lifecycle?.attributes.some((each) => each.name.name === 'enabled') === true)
            return absent(NOWHERE);
        const has = (argument) => body?.attributes.some((each) => each.name.name === argument) === true;
        if (!isWhole || body === undefined || (!has('count') && !has('for_each')))
            return unknown(notInSources(address), NOWHERE, 'maybe');
        if (key !== undefined)
            return failure(address, 'it has no instances', NOWHERE);
        return has('count') ? { kind: 'list', items: [], place: NOWHERE } : { kind: 'map', entries: [], place: NOWHERE };
    }
    function missing(address) {
        return isWhole
            ? failure(address, 'there is no such instance', NOWHERE)
            : unknown(notInSources(address), NOWHERE, 'maybe');
    }
    return { resource };
}

;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/module-names.js









function createNames(world) {
    const { source, budget, memo } = world;
    const names = { scope, own };
    const { variable, call } = createModuleValues(world, names);
    const { resource } = createResourceValues(world);
    const filesOf = (module) => source.module((0,terraform_modules/* callPath */.O)(module));
    function scope(module, found, own) {
        const files = filesOf(module);
        return {
            text: found.in.text,
            place: (span) => files?.place(found.file, span, found.in.syntax) ?? NOWHERE,
            budget,
            resolve: (path) => resolve(path, module, own),
            readFile: (path) => source.read(path),
            listFiles: (path) => source.list(path),
        };
    }
    function own(module, found, body, key, id) {
        if (key === undefined)
            return NOT_REPEATED;
        const over = () => memo(`each\n${id}`, () => evaluateMember(body, 'for_each', scope(module, found, NOT_REPEATED)), () => undefined);
        return {
            key,
            value() {
                const all = over();
                if (all === undefined)
                    return undefined;
                const element = elementAt(all, key);
                if (element !== undefined)
                    return all.sensitive ? withSensitive(element) : element;
                const cause = whyUnknown(all) ?? notInSources(`each.value of ${id}`);
                return unknown(cause, NOWHERE, 'maybe');
            },
        };
    }
    function resolve(path, module, { key, value }) {
        const [head, second, third] = path;
        if (typeof second !== 'string')
            return undefined;
        switch (head) {
            case 'var':
                return { value: variable(module, second), taken: 2 };
            case 'local':
                return { value: local(module, second), taken: 2 };
            case 'each': {
                if (key === undefined)
                    return undefined;
                const each = second === 'key' ? string(String(key), NOWHERE) : second === 'value' ? value() : undefined;
                return each && { value: each, taken: 2 };
            }
            case 'count':
                return typeof key === 'number' && second === 'index' ? { value: knownValue(key), taken: 2 } : undefined;
            case 'path':
                return { value: pathValue(module, second), taken: 2 };
            case 'module':
                return call(module, second, path);
            case 'data':
                return typeof third === 'string' ? resource(module, 'data', second, third, path) : undefined;
            case 'terraform':
            case 'tofu':
            case 'self':
            case 'ephemeral':
                return { value: unknown(outside(`${head}.${second}`), NOWHERE, 'maybe'), taken: 2 };
            default:
                return typeof head === 'string' ? resource(module, 'managed', head, second, path) : undefined;
        }
    }
    function pathValue(module, name) {
        const folder = name === 'module' ? filesOf(module)?.path : name === 'root' ? '.' : undefined;
        return folder === undefined ? unknown(outside(`path.${name}`), NOWHERE, 'maybe') : string(folder, NOWHERE);
    }
    function local(module, name) {
        const make = () => {
            const found = filesOf(module)?.files.local(name);
            if (found === undefined)
                return unknown(notInSources(`local.${name}`), NOWHERE, 'maybe');
            return evaluate(found.declaration(), scope(module, found, NOT_REPEATED));
        };
        return memo(`local\n${module.address}\n${name}`, make, () => circle(`local.${name}`));
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/settle.js



function settle(value, route, outer) {
    return settled(value, route, outer, false);
}
function settled(value, route, outer, isFree) {
    const place = fit(value.place, outer, route, isFree);
    if (value.kind === 'text')
        return settledText(value, place);
    if (value.kind === 'list') {
        const items = value.items.map((item, index) => settled(item, [...route, index], place, isFree));
        return { ...value, place, items, ...settledOpen(value, place) };
    }
    if (value.kind === 'unknown')
        return { ...value, place, cause: settledCause(value.cause, place) };
    if (value.kind !== 'map')
        return { ...value, place };
    const entries = value.entries.map((entry) => settledEntry(entry, [...route, entry.key], place, false));
    return { ...value, place, entries, ...settledOpen(value, place) };
}
function settledOpen({ open }, place) {
    return open === undefined ? {} : { open: settledCause(open, place) };
}
function settledCause(cause, place) {
    return { ...cause, place: spot(cause.place, place) };
}
function settledEntry({ key, keyPlace, value }, route, map, isFree) {
    const at = fit(keyPlace, map, route, false);
    const outer = (0,place/* isWithin */.U)(value.place, map) ? map : at;
    return { key, keyPlace: at, value: settled(value, route, outer, isFree) };
}
function settledText(text, place) {
    const read = jsonIn(text);
    const json = read !== undefined && text.sensitive === true ? allSensitive(read) : read;
    const { segments: _, json: __, ...rest } = text;
    const parts = text.parts.map((part) => settledPart(part, place));
    if (json === undefined)
        return { ...rest, parts, place };
    return { ...rest, parts, place, json: policy(json, place.route, place) };
}
function allSensitive(value) {
    const marked = withSensitive(value);
    if (marked.kind === 'list')
        return { ...marked, items: marked.items.map(allSensitive) };
    if (marked.kind !== 'map')
        return marked;
    return { ...marked, entries: marked.entries.map((entry) => ({ ...entry, value: allSensitive(entry.value) })) };
}
function policy(json, route, outer) {
    const isStatement = (entry) => entry.key.toLowerCase() === 'statement';
    if (json.kind !== 'map' || !json.entries.some(isStatement))
        return settled(json, route, outer, true);
    const place = fit(json.place, outer, route, true);
    const entries = json.entries.map((entry) => {
        const at = [...route, entry.key];
        if (!isStatement(entry))
            return settledEntry(entry, at, place, false);
        return { ...entry, keyPlace: fit(entry.keyPlace, place, at, false), value: settled(entry.value, at, place, true) };
    });
    return { ...json, place, entries, ...settledOpen(json, place) };
}
function settledPart(part, place) {
    if (typeof part === 'string' || part.of === 'symbol')
        return part;
    if (part.of === 'resource')
        return { ...part, place: spot(part.place, place) };
    return { ...part, cause: settledCause(part.cause, place) };
}
function spot(own, place) {
    return own.span === undefined ? place : { ...own, route: place.route };
}
function fit(own, outer, route, isFree) {
    const isOwn = own.span !== undefined && (isFree || (0,place/* isWithin */.U)(own, outer));
    const { origin: _, ...base } = isOwn ? own : outer;
    const origin = own.origin ?? outer.origin;
    return origin === undefined || isOwn ? { ...base, route } : { ...base, route, origin };
}

;// CONCATENATED MODULE: ./lib/input/terraform/evaluated/evaluation.js
















const evaluation_STEPS = 20_000_000;
const STEPS_OF_ONE = 4_000_000;
function createEvaluation(plan, instances, modules, source, document) {
    const budget = newBudget(evaluation_STEPS);
    const memo = createMemo();
    const strangers = new Set();
    const names = createNames({ plan, instances, modules, source, budget, memo, attributeValue });
    function written(instance, name) {
        return isTrusted(instance) ? said(instance, name) : undefined;
    }
    function said(instance, name) {
        const found = declared(instance, name);
        if (found === undefined)
            return undefined;
        const scope = scopeOf(instance, found);
        const body = found.declaration.body();
        const key = `written\n${instance.address}\n${name}`;
        const value = memo(key, () => capped(budget, STEPS_OF_ONE, () => evaluateMember(body, name, scope)), () => undefined);
        const at = placeOfMember(body, name, scope);
        if (value === undefined || at === undefined)
            return undefined;
        const isAffordable = spend(budget, factsOf(value).size);
        return { value: isAffordable ? value : tooLarge(`${instance.address}.${name}`, at), at };
    }
    function declared(instance, name) {
        const files = source.module((0,terraform_modules/* callPath */.O)(instance.module))?.files;
        const key = (0,declarations/* resourceKey */.i)(instance.mode, instance.type, instance.name);
        const base = files?.resource(key, instance.name);
        if (files === undefined || base === undefined || instance.config === undefined)
            return undefined;
        const found = [base, ...files.overrides(key)].findLast(({ declaration }) => declaration.sets(name));
        if (found === undefined)
            return undefined;
        const body = found.declaration.body();
        const configured = (0,json/* member */.Dc)(instance.config.expressions, name);
        const attribute = body.attributes.findLast((each) => each.name.name === name);
        const isSame = attribute === undefined
            ? areAlike(body.blocks.filter(({ type }) => type.name === name).map((block) => block.body), configured)
            : isAlike(attribute.value, configured);
        if (!isSame)
            strangers.add(instance.address);
        return isSame ? found : undefined;
    }
    function scopeOf(instance, found) {
        return names.scope(instance.module, found, ownOf(instance, found));
    }
    function ownOf({ module, mode, type, name, index, address }, found) {
        const files = source.module((0,terraform_modules/* callPath */.O)(module))?.files;
        const key = (0,declarations/* resourceKey */.i)(mode, type, name);
        const all = [files?.resource(key, name) ?? found, ...(files?.overrides(key) ?? [])];
        const over = all.findLast(({ declaration }) => declaration.sets('for_each')) ?? found;
        return names.own(module, over, over.declaration.body(), index, address);
    }
    function isTrusted(instance) {
        if (!instance.type.startsWith('aws_iam_') || instance.mode === 'data')
            return true;
        return memo(`trusted\n${instance.address}`, () => !contradicts(instance), () => true);
    }
    function contradicts(instance) {
        const files = source.module((0,terraform_modules/* callPath */.O)(instance.module))?.files;
        const found = files?.resource((0,declarations/* resourceKey */.i)(instance.mode, instance.type, instance.name), instance.name);
        if (found === undefined)
            return false;
        const body = found.declaration.body();
        const ignored = ignoredIn(found.in, found.declaration);
        if (ignored === 'all')
            return false;
        for (const name of memberNames(body)) {
            const planned = (0,json/* member */.Dc)(instance.values, name);
            if (typeof planned !== 'string' || ignored.has(name))
                continue;
            const own = declared(instance, name);
            if (own === undefined)
                continue;
            const scope = scopeOf(instance, own);
            const value = capped(budget, STEPS_OF_ONE, () => evaluateMember(own.declaration.body(), name, scope));
            const text = (0,input_value/* literal */.eu)(value);
            if (text === undefined || text === planned || value?.kind !== 'text')
                continue;
            if (reconcile({ kind: 'text', parts: [planned], place: value.place }, value) !== undefined)
                continue;
            if (jsonIn(value) !== undefined)
                continue;
            strangers.add(instance.address);
            return true;
        }
        return false;
    }
    function attributeValue(instance, name) {
        return memo(`value\n${instance.address}\n${name}`, () => attributeOf(instance, name), () => plannedAttribute(instance, name));
    }
    function attributeOf(instance, name) {
        const planned = plannedAttribute(instance, name);
        if (instance.mode === 'data' && instance.type === 'aws_iam_policy_document' && /^(minified_)?json$/.test(name)) {
            const place = source.resource((0,terraform_modules/* callPath */.O)(instance.module), 'data', instance.type, instance.name);
            return documentText(instance.address, planned, place, (block) => {
                const own = plannedAttribute(instance, block);
                const its = written(instance, block);
                if ((0,terraform_marks/* isSetBelow */.Wu)(markOf(instance, block)) && isUnwritten(instance, block))
                    return knownValue(null);
                if (its === undefined)
                    return own;
                const whole = reconcile(own, its.value) ?? own;
                return whole.place.span === undefined ? { ...whole, place: its.at } : whole;
            });
        }
        if (!(0,terraform_marks/* isSetBelow */.Wu)(markOf(instance, name)))
            return planned;
        const its = written(instance, name)?.value;
        return its === undefined || isTooLarge(its) ? planned : (reconcileSeen(planned, its) ?? planned);
    }
    function isUnwritten({ module, mode, type, name }, attribute) {
        return source.sets((0,terraform_modules/* callPath */.O)(module), mode, type, name, attribute) === false;
    }
    return {
        attribute(instance, name, planned) {
            const found = written(instance, name);
            if (found === undefined)
                return planned;
            const whole = reconcile(planned, found.value);
            if (whole === undefined) {
                strangers.add(instance.address);
                return planned;
            }
            return settle(whole, [name], found.at);
        },
        place(instance, route) {
            const [name] = route;
            const found = typeof name === 'string' ? said(instance, name) : undefined;
            if (found === undefined || typeof name !== 'string')
                return undefined;
            const whole = reconcile(plannedAttribute(instance, name), found.value);
            return whole === undefined ? undefined : placeAt(settle(whole, [name], found.at), route);
        },
        notes: () => [
            ...source.broken().map(({ file, span }) => ({
                document,
                message: `\`${file}:${span?.start.line}\` has an error, so that no values are taken from that file`,
            })),
            ...[...strangers].map((address) => ({
                document,
                message: `the sources say something else of \`${address}\` than the plan, and were not used for it`,
            })),
        ],
    };
}
function markOf({ unknown }, name) {
    return unknown === true ? true : (0,json/* member */.Dc)(unknown, name);
}
function plannedAttribute(instance, name) {
    const marks = { unknown: markOf(instance, name), sensitive: (0,json/* member */.Dc)(instance.sensitive, name) };
    return plannedValue((0,json/* member */.Dc)(instance.values, name), marks, { address: instance.address, name });
}
function ignoredIn({ text }, declaration) {
    const lifecycle = declaration.body().blocks.find(({ type }) => type.name === 'lifecycle');
    const ignored = lifecycle?.body.attributes.find(({ name }) => name.name === 'ignore_changes')?.value;
    if (ignored === undefined)
        return new Set();
    if (ignored.kind !== 'tuple')
        return 'all';
    return new Set(ignored.items.map(({ span }) => text
        .slice(span.start.offset, span.end.offset)
        .split(/[.["]+/)
        .find((word) => word !== '') ?? ''));
}
function placeAt(value, route) {
    let current = value;
    for (const step of route.slice(1)) {
        const inner = current.kind === 'text' && current.json !== undefined ? current.json : current;
        const next = below(inner, step);
        if (next === undefined)
            return { ...inner.place, route };
        current = next;
    }
    const { json } = current.kind === 'text' ? current : { json: undefined };
    return { ...(json ?? current).place, route };
}
function below(value, step) {
    if (typeof step === 'number')
        return value.kind === 'list' ? value.items[step] : step === 0 ? value : undefined;
    return value.kind === 'map' ? value.entries.findLast(({ key }) => key === step)?.value : undefined;
}


/***/ })

};
;
"use strict";
exports.id = 163;
exports.ids = [163];
exports.modules = {

/***/ 2163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare),
  exitCodeOfComparison: () => (/* binding */ exitCodeOfComparison)
});

// EXTERNAL MODULE: ./lib/iam/action.js
var iam_action = __webpack_require__(5958);
// EXTERNAL MODULE: ./lib/iam/access/access.js
var access = __webpack_require__(5095);
// EXTERNAL MODULE: ./lib/iam/access/find-request.js + 24 modules
var find_request = __webpack_require__(3691);
// EXTERNAL MODULE: ./lib/iam/access/policies.js
var policies = __webpack_require__(2699);
;// CONCATENATED MODULE: ./lib/compare/beyond.js



const MOST_STEPS = 2_000_000;
const REQUEST_COST = 5;
const TOO_MUCH = 'it was not looked at: there is too much to compare';
const LOOKED_AT = { not: false, items: ['iam:*', 'sts:*'].map((pattern) => ({ pieces: [pattern] })) };
function accessBeyond(after, before, controls, universe, budget) {
    const set = (0,access/* all */.Q7)([
        (0,policies/* allowedBy */.Q)(after.identity ?? { statements: [] }),
        (0,access/* not */.AU)(forbidden(after, controls)),
        (0,access/* not */.AU)((0,policies/* accessOf */.YK)(before)),
    ]);
    const [first] = after.identity?.statements ?? [];
    if (first === undefined)
        return { added: [], undecided: [] };
    if (budget.left <= 0)
        return { added: [], undecided: [{ is: 'unknown', why: TOO_MUCH, statement: first }] };
    const cost = REQUEST_COST * patternsIn([after, before]);
    const { added, undecided } = search(set, universe, budget, cost);
    const wide = [...new Set(added.flatMap(({ statement }) => (statement && isWide(statement) ? [statement] : [])))];
    if (wide.length === 0 || budget.left <= 0)
        return { added, undecided };
    const dangerous = wide.map((statement) => (0,access/* all */.Q7)([(0,access/* about */.Cv)({ ...statement, actions: LOOKED_AT }), (0,access/* about */.Cv)(statement)]));
    return { added: [...added, ...search((0,access/* all */.Q7)([(0,access/* any */.bz)(dangerous), set]), universe, budget, cost).added], undecided };
}
function forbidden({ identity, boundary }, controls) {
    const denying = [identity, boundary, ...controls].filter((policy) => policy !== undefined);
    const beyond = [...(boundary === undefined ? [] : [(0,policies/* allowedBy */.Q)(boundary)]), ...controls.map(policies/* levelOf */.In)].map(access/* not */.AU);
    return (0,access/* any */.bz)([...denying.map(policies/* deniedBy */.ny), ...beyond]);
}
function search(set, universe, budget, cost) {
    const steps = { left: Math.min(MOST_STEPS, budget.left) };
    budget.left -= steps.left;
    const added = [];
    const undecided = [];
    for (const found of (0,find_request/* requestsIn */.q)(set, universe, steps)) {
        if (found.is === true)
            added.push(found);
        else
            undecided.push(found);
        if (found.is === true)
            budget.left -= cost;
    }
    budget.left += Math.max(0, steps.left);
    return { added, undecided };
}
function patternsIn(all) {
    const statements = all.flatMap(({ identity, boundary }) => [identity, boundary].flatMap((one) => one?.statements ?? []));
    return statements.reduce((sum, { actions, resources }) => sum + actions.items.length + (resources?.items.length ?? 0), 0);
}
function isWide({ actions }) {
    return (actions.not || actions.items.some(({ pieces: [first] }) => typeof first === 'string' && /^[^:]*[*?]/.test(first)));
}

;// CONCATENATED MODULE: ./lib/compare/danger.js
const dangers = [
    'permissions management',
    'role taking',
    'write',
    'tagging',
    'read',
    'list',
    'unlisted',
];
const byLevel = new Map([
    ['Permissions management', 'permissions management'],
    ['Write', 'write'],
    ['Tagging', 'tagging'],
    ['Read', 'read'],
    ['List', 'list'],
]);
const takesRoles = new Set([
    'iam:passrole',
    'sts:assumerole',
    'sts:assumerolewithsaml',
    'sts:assumerolewithwebidentity',
    'sts:assumeroot',
]);
function dangerOf(action, level) {
    if (takesRoles.has(action.toLowerCase()))
        return 'role taking';
    return (level === undefined ? undefined : byLevel.get(level)) ?? 'unlisted';
}
function byDanger(a, b) {
    return dangers.indexOf(a) - dangers.indexOf(b);
}
const first = ['iam', 'sts', 'organizations', 'kms', 's3'];
function byService(a, b) {
    return rankOf(a) - rankOf(b);
}
function rankOf(action) {
    const rank = first.indexOf(action.slice(0, action.indexOf(':')).toLowerCase());
    return rank < 0 ? first.length : rank;
}

;// CONCATENATED MODULE: ./lib/compare/additions.js



function groupAdded(all) {
    const byStatement = groupBy(all, ({ statement }) => statement);
    const additions = [...byStatement.values()].flatMap((same) => {
        const requests = groupBy(same, requestKey);
        const alike = groupBy([...requests.values()], (group) => whoKey(group));
        return [...alike.values()].map(additionOf);
    });
    return additions.sort(byImportance);
}
function groupUndecided(all) {
    const byWhy = groupBy(all, ({ part, why, resource, place, statement }) => JSON.stringify([part, why, ...(statement === undefined ? [resource, place] : [])]));
    const alike = [...byWhy.values()].flatMap((same) => [...groupBy(same, ({ statement }) => statement).values()]);
    return alike.flatMap((same) => {
        const who = new Map(same.flatMap((one) => one.who.map((each) => [each.resource, each])));
        return same.slice(0, 1).map(({ statement: _, ...first }) => ({ ...first, who: [...who.values()] }));
    });
}
function additionOf(requests) {
    const all = requests.flat().sort(byWorst);
    const worst = all[0];
    if (worst === undefined)
        throw new Error('an addition without a request');
    const { part, statement, on, danger } = worst;
    const who = new Map(all.map((one) => [one.who.resource, one.who]));
    const shown = groupBy(all, shownKey);
    return {
        part,
        danger,
        who: [...who.values()],
        requests: [...shown.values()].map(requestsOf),
        anyService: isWide(statement),
        resource: on.address,
        sid: statement.sid,
        when: on.when,
        unless: [...new Set(all.flatMap(({ unless }) => unless))],
        place: placeOf(worst),
    };
}
function byWorst(a, b) {
    return byDanger(a.danger, b.danger) || byService(a.request.action, b.request.action);
}
function requestsOf(alike) {
    const [first] = alike;
    if (first === undefined)
        throw new Error('a group without a request');
    const { request, statement, part } = first;
    const secret = statement.actions.items.some(({ value }) => value.sensitive === true);
    const named = alike.flatMap(({ actions, request: { action } }) => actions.length > 0 ? actions : [spelled(action, statement)]);
    return {
        actions: secret ? ['(sensitive value)'] : [...new Set(named)],
        listed: alike.some(({ actions }) => actions.length > 0),
        resource: part === 'trust' ? first.on.address : request.resource,
        context: Object.fromEntries(Object.entries(request.context).map(([key, values]) => [key, [values].flat()])),
        principal: part === 'identity' ? null : request.principal,
        was: first.was,
    };
}
function spelled(action, { actions }) {
    const texts = actions.items.flatMap(({ pieces: [text, ...more] }) => typeof text === 'string' && more.length === 0 ? text : []);
    return texts.find((text) => text.toLowerCase() === action) ?? action;
}
function placeOf({ statement: { actions }, actions: [worst], request, on, attachedAt }) {
    const action = worst ?? request.action;
    const element = actions.not
        ? undefined
        : actions.items.find((item) => (0,iam_action/* actionsReach */.nq)({ not: false, items: [item] }, action) === true);
    return spanned(attachedAt ?? element?.value.place ?? actions.place, on);
}
function spanned(place, on) {
    return place.span === undefined ? { ...on.place, route: place.route } : place;
}
function requestKey(added) {
    const { request, statement } = added;
    return JSON.stringify([request.action, ...rest(added), statement.index]);
}
function shownKey(added) {
    return JSON.stringify([...rest(added), added.actions.length > 0, added.was]);
}
function rest({ part, request: { principal, resource, context } }) {
    return [part === 'identity' ? null : principal, resource, Object.entries(context).sort()];
}
function whoKey(group) {
    return JSON.stringify(group.map(({ who }) => who.resource).sort());
}
function byImportance(a, b) {
    return (byDanger(a.danger, b.danger) ||
        byService(firstAction(a), firstAction(b)) ||
        compareText(a.resource, b.resource) ||
        compareText(showPlace(a), showPlace(b)));
}
function firstAction({ requests: [first] }) {
    return first?.actions[0] ?? '';
}
function showPlace({ place: { route, span } }) {
    return JSON.stringify([String(span?.start.offset ?? 0).padStart(12, '0'), route]);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/data/actions.js + 1 modules
var actions = __webpack_require__(2154);
// EXTERNAL MODULE: ./lib/engine/home.js
var engine_home = __webpack_require__(6292);
// EXTERNAL MODULE: ./lib/engine/witness.js
var witness = __webpack_require__(3072);
// EXTERNAL MODULE: ./lib/iam/access/decide.js + 3 modules
var decide = __webpack_require__(4167);
// EXTERNAL MODULE: ./lib/iam/principal/principal-context.js
var principal_context = __webpack_require__(6991);
// EXTERNAL MODULE: ./lib/input/place.js
var place = __webpack_require__(2872);
// EXTERNAL MODULE: ./lib/model/causes.js
var model_causes = __webpack_require__(8800);
// EXTERNAL MODULE: ./lib/model/show.js
var show = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/compare/sameness.js

const telling = new Set(['apply', 'parameter', 'outside']);
const keys = new WeakMap();
function sameStatements(a, b) {
    const [one, other] = [keysOf(a), keysOf(b)];
    return one !== undefined && other !== undefined && one.size === other.size && [...one].every((key) => other.has(key));
}
function keysOf(policies) {
    const all = new Set();
    for (const { when, statements } of policies) {
        for (const statement of statements) {
            const key = keyOf(statement);
            if (key === undefined)
                return undefined;
            all.add(JSON.stringify([when, key]));
        }
    }
    return all;
}
function withoutCommon(after, before) {
    const allows = new Set(before.flatMap(({ statements }) => keyed(statements, true)));
    const limits = new Set(after.flatMap(({ statements }) => keyed(statements, false)));
    const limited = before.every(({ statements }) => keyed(statements, false).every((key) => limits.has(key)));
    const all = before.every(({ statements }) => statements.every((one) => one.effect === 'Allow' || keyOf(one) !== undefined));
    if (!limited || !all)
        return after;
    return after.map((policy) => ({
        ...policy,
        statements: policy.statements.filter((one) => one.effect !== 'Allow' || !allows.has(keyOf(one) ?? '')),
    }));
}
function keyed(statements, allow) {
    return statements.filter(({ effect }) => (effect === 'Allow') === allow).flatMap((one) => keyOf(one) ?? []);
}
function keyOf(statement) {
    if (keys.has(statement))
        return keys.get(statement);
    const { effect, actions, resources, principals, conditions } = statement;
    const causes = (0,model_causes/* causesIn */.MC)(statement);
    const key = causes.every(({ kind }) => telling.has(kind))
        ? JSON.stringify([
            ...[effect, listed(actions), resources && listed(resources), principals && listed(principals)],
            conditions.map(({ operator, key, values, open }) => [operator, key, values.map(texts), open !== undefined]),
            causes.map(({ kind, expression }) => [kind, expression]),
        ])
        : undefined;
    keys.set(statement, key);
    return key;
}
function listed({ not, items, open }) {
    return [not, items.map(texts), open !== undefined];
}
function texts(element) {
    return [element.kind, element.pieces];
}

;// CONCATENATED MODULE: ./lib/compare/effective.js

function effectiveOf({ after, before }) {
    const then = before ?? { policies: [], boundary: [], foreign: [], foreignBoundary: [] };
    const shared = common(after.foreign, then.foreign);
    const sharedBoundary = common(after.foreignBoundary, then.foreignBoundary);
    const all = settled(after, after.policies, then.policies, 'Deny');
    const grantedBefore = settled(before, then.policies, after.policies, 'Allow');
    const bounded = then.boundary.length === 0 || sameStatements(after.boundary, then.boundary);
    const granted = bounded ? withoutCommon(all, grantedBefore) : all;
    return {
        after: policiesOf(granted, after.boundary),
        before: policiesOf(grantedBefore, then.boundary),
        unchanged: sameStatements(after.policies, then.policies) && sameBoundary(after.boundary, then.boundary),
        unless: [
            ...(shared.length > 0 ? [`${named(shared)}, which is not part of this, allowed it before`] : []),
            ...(sharedBoundary.length > 0 ? [`the permissions boundary ${named(sharedBoundary)} forbids it`] : []),
            ...(after.outside ? [`other policies of ${after.shown} allowed it before, or forbid it`] : []),
        ],
        doubts: [
            ...apart(after.foreign, then.foreign, 'is held now, and its text is not part of this'),
            ...apart(then.foreign, after.foreign, 'is not held any more, and what it forbade is not known'),
            ...apart(then.foreignBoundary, after.foreignBoundary, 'is not the permissions boundary any more, and what it forbade is not known'),
        ],
        written: [...granted, ...grantedBefore],
    };
}
function common(some, others) {
    return some.filter(({ id }) => others.some((one) => one.id === id));
}
function apart(some, others, why) {
    const own = some.filter(({ id }) => !others.some((one) => one.id === id));
    return own.map(({ id, place, on }) => ({ why: `\`${id}\` ${why}`, place, on }));
}
function named(foreign) {
    return foreign.map(({ id }) => `\`${id}\``).join(', ');
}
function settled(subject, policies, others, dropped) {
    const always = subject?.on?.when ?? [];
    return policies.map((policy) => {
        const { when, on } = policy;
        const isIn = (given) => when.every((one) => given.includes(one));
        const isAlike = (other) => other.on.address === on.address && other.when.length === when.length;
        if (isIn(always) || others.some((other) => isAlike(other) && isIn(other.when)))
            return policy;
        return { ...policy, statements: policy.statements.filter(({ effect }) => effect !== dropped) };
    });
}
function sameBoundary(one, other) {
    return sameStatements(one, other) && (one.length === 0) === (other.length === 0);
}
function policiesOf(policies, boundary) {
    return {
        identity: { statements: policies.flatMap(({ statements }) => statements) },
        ...(boundary.length > 0 && { boundary: { statements: boundary.flatMap(({ statements }) => statements) } }),
    };
}

;// CONCATENATED MODULE: ./lib/compare/find-added.js













const find_added_MOST_STEPS = 20_000_000;
const MOST_CAUSES = 3;
function accessFinder(universe, controls) {
    const budget = { left: find_added_MOST_STEPS };
    const known = new Map();
    const numberOf = numbering();
    return (pair) => {
        const effective = effectiveOf(pair);
        const { after, before, unchanged } = effective;
        if (unchanged)
            return tell(pair, effective, { added: [], undecided: [] });
        const limits = controlsOf(pair.after, controls);
        const statements = [...statementsOf(effective), ...limits.flatMap((policy) => policy.statements)];
        const { world, key } = knownOf(pair.after, statements);
        const lists = [after.identity, after.boundary, before.identity, before.boundary];
        const question = JSON.stringify([lists.map((list) => list?.statements.map(numberOf)), limits.map(numberOf), key]);
        const own = { ...universe, ...world };
        const answer = known.get(question) ?? answerOf(effective, accessBeyond(after, before, limits, own, budget), statements, own);
        known.set(question, answer);
        return tell(pair, effective, answer);
    };
}
function answerOf(effective, { added, undecided }, asked, universe) {
    const { after, before } = effective;
    const placeOf = placesOf(effective);
    const told = new Map();
    for (const one of added) {
        const by = allowing(one, after);
        const request = (0,witness/* asRequest */.St)(one.request, asked);
        const actions = [...one.actions].sort((a, b) => byDanger(danger(a), danger(b)) || byService(a, b));
        const [worst] = actions;
        told.set(JSON.stringify([by?.place, request]), {
            ...{ by, request, actions, danger: worst === undefined ? 'unlisted' : danger(worst) },
            was: whyNot(before, one.request, universe, placeOf),
        });
    }
    return { added: [...told.values()], undecided };
}
function controlsOf({ part, on }, { scps, rcps }) {
    if (on !== undefined && /organizations/i.test(on.type))
        return [];
    return part === 'identity' ? scps : rcps;
}
function knownOf({ on, identity }, statements) {
    const { account, partition, region } = on ?? {};
    const here = {
        ...(account !== undefined && { account }),
        ...(partition !== undefined && { partition }),
        ...(region !== undefined && { region }),
    };
    const [home, ...others] = account === undefined || identity === undefined ? [] : ((0,engine_home/* homesOf */.YI)(statements, here) ?? []);
    const principal = identity && home && others.length === 0 ? (0,engine_home/* arnOf */.RY)(identity, home) : undefined;
    const given = principal === undefined ? undefined : (0,principal_context/* contextOf */.Vm)(principal);
    const asked = (0,witness/* keysIn */.q7)(statements);
    const isAsked = given !== undefined && [...given.keys()].some((key) => asked.has(key));
    const world = isAsked && principal !== undefined ? { ...here, principal, given } : here;
    return { world, key: [account, partition, region, isAsked && principal] };
}
function tell({ after, before }, effective, { added, undecided }) {
    const { unless, doubts } = effective;
    const { part, shown, policy } = after;
    const who = { resource: shown, policy, isNew: before === undefined };
    const origins = originsOf(effective);
    const originOf = (statement) => {
        const origin = origins.get(statement?.place);
        if (origin === undefined)
            throw new Error('a statement that nobody wrote');
        return origin;
    };
    const open = (why, place, on, statement) => ({
        ...{ part, who: [who], why, resource: on.address, place: spanned(place, on), statement },
    });
    return {
        added: added.map(({ by, was, ...one }) => ({
            ...{ ...one, ...originOf(by), part, who, unless },
            was: before === undefined ? 'not there' : was,
        })),
        undecided: [
            ...doubts.map(({ why, place, on }) => open(why, place, on)),
            ...undecided.map(({ why, statement: by }) => {
                const { statement, on, attachedAt } = originOf(by);
                return open(because(why, statement), attachedAt ?? statement.place, on, statement);
            }),
        ],
    };
}
function allowing({ request, statement }, { identity }) {
    const allows = (one) => one.effect === 'Allow' && (0,decide/* contains */.g)((0,access/* about */.Cv)(one), request) === true;
    if (statement !== undefined && allows(statement))
        return statement;
    return identity?.statements.find(allows) ?? statement;
}
function danger(action) {
    return dangerOf(action, (0,actions.levelOf)(action));
}
function because(why, statement) {
    const causes = [...new Set((0,model_causes/* causesIn */.MC)(statement).map(show/* showCause */.fS))];
    return causes.length === 0 ? why : causes.slice(0, MOST_CAUSES).join('; ');
}
function whyNot(before, request, universe, placeOf) {
    const [reason] = (0,decide/* decide */.L)(before, request, universe).because;
    if (reason === undefined || !('part' in reason))
        return 'not allowed';
    if (reason.why === 'denies') {
        const policy = reason.part === 'boundary' ? before.boundary : before.identity;
        const statement = policy?.statements[reason.statement];
        if (statement === undefined)
            return 'denied';
        const { sid } = statement;
        const { file, span, route } = placeOf(statement);
        const line = span === undefined ? '' : `:${span.start.line}`;
        const where = file === null ? (0,place/* showRoute */.n)(route) : `${file}${line}`;
        return `denied by ${sid === undefined ? `the statement at ${where}` : `${sid} (${where})`}`;
    }
    return reason.part === 'boundary' ? 'not within the permissions boundary' : 'not allowed by any statement';
}
function originsOf({ written }) {
    const all = written.flatMap(({ on, statements, attachedAt }) => statements.map((statement) => [statement.place, { statement, on, attachedAt }]));
    return new Map(all.reverse());
}
function placesOf(effective) {
    const origins = originsOf(effective);
    return ({ place }) => origins.get(place)?.attachedAt ?? place;
}
function statementsOf({ written, after, before }) {
    const boundaries = [after.boundary, before.boundary].flatMap((policy) => policy?.statements ?? []);
    return [...written.flatMap(({ statements }) => statements), ...boundaries];
}
function numbering() {
    const numbers = new Map();
    return (thing) => {
        const number = numbers.get(thing) ?? numbers.size;
        numbers.set(thing, number);
        return number;
    };
}

// EXTERNAL MODULE: ./lib/engine/mask.js
var engine_mask = __webpack_require__(3207);
;// CONCATENATED MODULE: ./lib/compare/masked.js

function masked(comparison, secrets) {
    if (secrets.length === 0)
        return comparison;
    const mask = (0,engine_mask/* masker */.K)(secrets);
    return {
        ...comparison,
        added: comparison.added.map((one) => addition(one, mask)),
        undecided: comparison.undecided.map((one) => undecided(one, mask)),
        notes: comparison.notes.map((note) => ({ ...note, message: mask(note.message) })),
        problems: comparison.problems.map((problem) => ({ ...problem, message: mask(problem.message) })),
    };
}
function addition(one, mask) {
    return {
        ...one,
        ...masked_common(one, mask),
        requests: one.requests.map((each) => requests(each, mask)),
        sid: one.sid === undefined ? undefined : mask(one.sid),
        when: one.when.map(mask),
        unless: one.unless.map(mask),
    };
}
function undecided(one, mask) {
    return { ...one, ...masked_common(one, mask), why: mask(one.why) };
}
function requests({ actions, resource, context, principal, listed, was }, mask) {
    return {
        actions: actions.map(mask),
        listed,
        was: mask(was),
        resource: mask(resource),
        context: Object.fromEntries(Object.entries(context).map(([key, values]) => [mask(key), values.map(mask)])),
        principal: principal === null ? null : mask(principal),
    };
}
function masked_common({ who, resource, place }, mask) {
    return {
        who: who.map((one) => ({ ...one, resource: mask(one.resource) })),
        resource: mask(resource),
        place: maskedPlace(place, mask),
    };
}
function maskedPlace(place, mask) {
    return { ...place, route: place.route.map((step) => (typeof step === 'string' ? mask(step) : step)) };
}

;// CONCATENATED MODULE: ./lib/compare/pairs.js
function pairsOf(before, after) {
    if (after.kind === 'policy') {
        return after.subjects.map((subject) => ({ after: subject, before: before.subjects[0] }));
    }
    const byKey = new Map(before.subjects.map((subject) => [pairs_keyOf(subject), subject]));
    const kept = new Set(after.subjects.map(pairs_keyOf));
    const byName = new Map(before.subjects.filter((subject) => !kept.has(pairs_keyOf(subject))).map((subject) => [nameOf(subject), subject]));
    return after.subjects.map((subject) => {
        const found = byKey.get(pairs_keyOf(subject)) ??
            (subject.name === undefined ? undefined : byName.get(nameOf(subject))) ??
            carried(subject, before);
        const always = found?.on === undefined || found.on.when.every((one) => subject.on?.when.includes(one));
        return { after: subject, before: always ? found : undefined };
    });
}
function carried(subject, before) {
    const policies = subject.policy ? before.writtenIn(subject.key) : [];
    const [first] = policies;
    return first === undefined ? undefined : { ...subject, on: first.on, policies };
}
function pairs_keyOf({ part, policy, key }) {
    return JSON.stringify([part, policy, key]);
}
function nameOf({ part, policy, name }) {
    return JSON.stringify([part, policy, name]);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/data/carriers.js
var carriers = __webpack_require__(1240);
// EXTERNAL MODULE: ./lib/input/document.js
var input_document = __webpack_require__(7874);
// EXTERNAL MODULE: ./lib/input/paths.js
var paths = __webpack_require__(5563);
// EXTERNAL MODULE: ./lib/input/read.js
var input_read = __webpack_require__(7859);
// EXTERNAL MODULE: ./lib/model/own-account.js
var own_account = __webpack_require__(6836);
// EXTERNAL MODULE: ./lib/model/policy-document.js + 1 modules
var policy_document = __webpack_require__(6074);
// EXTERNAL MODULE: ./lib/model/with-sources.js
var with_sources = __webpack_require__(371);
// EXTERNAL MODULE: ./lib/model/world.js + 8 modules
var model_world = __webpack_require__(6929);
// EXTERNAL MODULE: ./lib/input/value.js
var value = __webpack_require__(5770);
// EXTERNAL MODULE: ./lib/model/attached.js
var attached = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/model/select.js
var model_select = __webpack_require__(1600);
// EXTERNAL MODULE: ./lib/model/policies.js + 1 modules
var model_policies = __webpack_require__(9717);
;// CONCATENATED MODULE: ./lib/compare/resource-policies.js


function guessedPolicies(resources, names) {
    return resources.flatMap((resource) => {
        if (resource.mode !== 'managed' || (0,carriers/* isKnownCarrier */.Yj)(resource.type))
            return [];
        const found = resource.attributes.entries.filter((entry) => mayHoldPolicy(entry, resource.type));
        return found.map(({ value }) => (0,model_policies/* readPolicy */.T4)(value, resource, { as: 'resource' }, names));
    });
}
function mayHoldPolicy({ key, value }, type) {
    if (value.kind === 'map')
        return /polic|^content$/i.test(key) && value.entries.some((entry) => entry.key.toLowerCase() === 'statement');
    if (value.kind === 'text' && value.parts.some((part) => typeof part === 'string')) {
        return (0,carriers/* mayBePolicy */.hq)(key, value.parts.map((part) => (typeof part === 'string' ? part : '{')).join(''));
    }
    const unknown = value.kind === 'unknown' || (value.kind === 'text' && value.parts.length > 0);
    return unknown && /policy(_?document)?$/i.test(key) && /policy$/i.test(type);
}

;// CONCATENATED MODULE: ./lib/compare/subjects.js




function worldSubjects(world) {
    const { principals, held } = principalsOf(world);
    const carriers = new Map();
    for (const policy of world.policies) {
        if (policy.as === 'trust' || held.has(policy))
            continue;
        carriers.set(policy.on.address, [...(carriers.get(policy.on.address) ?? []), policy]);
    }
    return [
        ...principals,
        ...[...carriers.values()].map(policySubject),
        ...[...world.trust.values()].map((trust) => trustSubject(trust, world.names)),
        ...world.resourcePolicies.map(resourceSubject),
        ...guessedPolicies(world.document.resources, world.names).map(guessedSubject),
    ];
}
function documentSubject({ on, statements }) {
    const part = partOf(statements);
    const policies = [{ on, statements, when: [] }];
    return { ...lone(part, 'policy', on.address, on), policy: part === 'identity', policies };
}
function written({ on, statements }, when = []) {
    return { on, statements, when: (0,attached/* together */.b)(when, on.when) };
}
function principalsOf(world) {
    const { attached, names } = world;
    const all = new Map();
    const held = new Set();
    const at = (end) => {
        const subject = principalSubject(end, names);
        const known = all.get(subject.key);
        if (known !== undefined)
            return known;
        const principal = { subject, policies: new Map(), foreign: new Map(), groups: new Map(), boundary: [] };
        const made = { ...principal, foreignBoundary: [] };
        all.set(subject.key, made);
        return made;
    };
    for (const resource of world.document.resources) {
        const kind = resource.mode === 'managed' ? names.identity(resource)?.type.kind : undefined;
        if (kind === 'role' || kind === 'user' || kind === 'group')
            at({ is: 'inside', resource, shown: resource.address, place: resource.place });
    }
    for (const ties of [attached.ties(), attached.otherTies()]) {
        for (const tie of ties) {
            const policies = textsOf(tie, tie.by);
            const foreign = foreignOf(tie, tie.by);
            for (const holder of tie.holders) {
                const principal = at(holder);
                for (const [policy, text] of policies)
                    hold(principal.policies, policy, text);
                for (const one of foreign)
                    principal.foreign.set(one.id, one);
            }
            if (tie.holders.length > 0)
                for (const policy of tie.policies)
                    held.add(policy);
        }
    }
    for (const { by, groups, users } of attached.memberships()) {
        for (const user of users.map(at))
            for (const group of groups.map(at))
                user.groups.set(group, by.when);
    }
    for (const named of attached.boundaries()) {
        const { boundary, foreignBoundary } = at(named.of);
        boundary.push(...textsOf(named, named.by).map(([, text]) => text));
        foreignBoundary.push(...foreignOf(named, named.by));
        for (const policy of named.policies)
            held.add(policy);
    }
    for (const principal of all.values())
        doubtWhatMayGo(principal, world);
    return { principals: [...all.values()].map(withAll), held };
}
function doubtWhatMayGo({ subject: { identity, on }, policies, groups }, { holders }) {
    if (on === undefined)
        return;
    for (const policy of holders.mayLose(on)) {
        const text = policies.get(policy);
        const stays = `${on.address} keeps the policy of ${policy.on.address}`;
        if (text !== undefined)
            policies.set(policy, { ...text, when: [...text.when, stays] });
    }
    if (identity === undefined)
        return;
    const mayLeave = holders.mayLeave(on);
    for (const [group, when] of groups) {
        const address = group.subject.on?.address;
        if (address !== undefined && mayLeave.has(address))
            groups.set(group, [...when, `${on.address} is in ${address}`]);
    }
}
function withAll({ subject, policies, foreign, groups, boundary, foreignBoundary }) {
    const own = new Map(policies);
    const others = new Map(foreign);
    for (const [group, when] of groups) {
        for (const [policy, text] of group.policies)
            hold(own, policy, { ...text, when: (0,attached/* together */.b)(text.when, when) });
        for (const [id, one] of group.foreign)
            others.set(id, one);
    }
    return { ...subject, policies: [...own.values()], foreign: [...others.values()], boundary, foreignBoundary };
}
function hold(all, policy, text) {
    const known = all.get(policy);
    if (known === undefined || text.when.length < known.when.length)
        all.set(policy, text);
}
function textsOf({ policy: { is, place }, policies }, by) {
    return policies.map((policy) => {
        const { statements } = policy;
        const text = is === 'outside' ? { on: by, statements, when: by.when, attachedAt: place } : written(policy, by.when);
        return [policy, text];
    });
}
function foreignOf({ policy, policies }, by) {
    const isOwn = policy.is === 'inside' && policy.resource === by;
    return policies.length > 0 || isOwn ? [] : [{ id: policy.shown, place: policy.place, on: by }];
}
function principalSubject(end, names) {
    if (end.is !== 'inside') {
        return { ...lone('identity', `outside ${end.shown}`, end.shown, undefined), outside: true };
    }
    const { resource } = end;
    const found = names.identity(resource);
    const identity = found?.type.kind === 'user' || found?.type.kind === 'role' ? found : undefined;
    return {
        ...lone('identity', resource.address, resource.address, resource),
        name: found === undefined ? nameOfSet(resource) : subjects_nameOf(found),
        identity,
        outside: resource.mode !== 'managed',
    };
}
function policySubject(policies) {
    const [first] = policies;
    if (first === undefined)
        throw new Error('a resource that carries no policy');
    const { on } = first;
    const all = policies.map((policy) => written(policy));
    return { ...lone('identity', on.address, on.address, on), policy: true, policies: all };
}
function resourceSubject(policy) {
    const part = policy.as === 'resource' ? 'resource' : partOf(policy.statements);
    return { ...carriedSubject(policy, part), name: nameByTarget(policy) };
}
function nameByTarget({ on: { type, account, region }, of: [target, ...others] }) {
    if (target === undefined || target.is === 'unknown' || others.length > 0)
        return undefined;
    const named = target.is === 'inside' ? target.resource.address : target.shown;
    return JSON.stringify([type, account, region, target.is, named]);
}
function guessedSubject(policy) {
    return carriedSubject(policy, partOf(policy.statements));
}
function carriedSubject(policy, part) {
    const { on, route } = policy;
    const key = JSON.stringify([on.address, route]);
    return { ...lone(part, key, on.address, on), policy: part === 'identity', policies: [written(policy)] };
}
function trustSubject(trust, names) {
    const { on } = trust;
    const identity = names.identity(on);
    const name = identity === undefined ? undefined : subjects_nameOf(identity);
    return { ...lone('trust', on.address, on.address, on), name, policies: [written(trust)] };
}
function lone(part, key, shown, on) {
    const nothing = { boundary: [], foreign: [], foreignBoundary: [], outside: false };
    return { part, key, name: undefined, shown, policy: false, on, identity: undefined, policies: [], ...nothing };
}
function partOf(statements) {
    const read = statements.filter(({ index }) => index >= 0);
    if (read.every(({ principals }) => principals === undefined))
        return 'identity';
    return read.every(({ resources }) => resources === undefined) ? 'trust' : 'resource';
}
function subjects_nameOf({ type, name, resource }) {
    const [only] = name;
    return typeof only === 'string' && name.length === 1 ? `${type.kind} ${resource.account ?? ''} ${only}` : undefined;
}
function nameOfSet({ attributes, type }) {
    if (!/sso/i.test(type))
        return undefined;
    const name = (0,value/* literal */.eu)((0,model_select/* select */.L)(attributes, type.includes('::') ? 'Name' : 'name')[0]);
    return name === undefined ? undefined : `permission set ${name}`;
}

;// CONCATENATED MODULE: ./lib/compare/side.js










async function readSide(path, { cwd, sourceDir, accounts }) {
    const file = { path: (0,external_node_path_.resolve)(cwd, path), name: (0,paths/* showPath */.P8)((0,external_node_path_.resolve)(cwd, path), cwd), named: true };
    const read = await (0,input_document/* readDocument */.u)(file, { cwd, sourceDir });
    if (!('document' in read))
        return readPolicy(file, accounts) ?? { problem: sayNothing(file.name, read) };
    const { managedPolicy } = await __webpack_require__.e(/* import() */ 698).then(__webpack_require__.bind(__webpack_require__, 8698));
    const document = await (0,with_sources/* withSources */.Z)(read.document, carriers/* carrierAttributes */._V);
    const world = (0,model_world/* buildWorld */.f)((0,own_account/* inOwnAccount */.v)(document, accounts), { managedPolicy });
    const subjects = worldSubjects(world);
    const { name, framework, secrets, notes, problems, free } = document;
    return {
        path: file.path,
        name,
        kind: framework === 'terraform' ? 'plan' : 'template',
        subjects,
        writtenIn: (address) => world.policies
            .filter(({ as, on }) => as === 'identity' && on.address === address)
            .map((policy) => written(policy)),
        place: async (address, place) => {
            const block = world.names.resource(address)?.place.span;
            if (document.evaluated === undefined || block === undefined || place.span !== block)
                return place;
            const found = (await document.evaluated()).place(address, place.route);
            return found === undefined ? place : { ...found, route: place.route };
        },
        secrets,
        notes: free === undefined ? notes : [...notes, { document: name, message: defaultsCount }],
        problems,
    };
}
function readPolicy({ path, name }, accounts) {
    const read = (0,input_read.readText)(path);
    if (!('text' in read) || !/^\s*\{/.test(read.text) || !/"statement"/i.test(read.text))
        return undefined;
    const policy = (0,policy_document/* readPolicyDocument */._)(read.text, name);
    if ('fault' in policy) {
        const { message, position } = policy.fault;
        return { problem: { document: name, message: `its JSON cannot be read: ${message}`, line: position.line } };
    }
    const { document, statements } = policy;
    if (!document.entries.some(({ key }) => key.toLowerCase() === 'statement'))
        return undefined;
    const [account] = accounts;
    const on = { ...policy.on, ...(account !== undefined && accounts.length === 1 && { account }) };
    const subject = documentSubject({ ...policy, on });
    return {
        ...{ path, name, kind: 'policy', subjects: [subject], writtenIn: () => [], place: async (_, place) => place },
        ...(statements.length > 0 && { part: subject.part }),
        ...{ secrets: [], notes: [], problems: [] },
    };
}
function sayNothing(name, read) {
    return 'problem' in read ? read.problem : { document: name, message: 'it is no policy document, plan or template' };
}
const defaultsCount = 'its parameters may take other values than their defaults; only these were compared';

// EXTERNAL MODULE: ./lib/config/config.js
var config_config = __webpack_require__(1045);
;// CONCATENATED MODULE: ./lib/data/universe.js
async function loadUniverse() {
    const [{ actionsOf }, { resourcesOf }, { kindOf, isMultivalued }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2154)),
        __webpack_require__.e(/* import() */ 552).then(__webpack_require__.bind(__webpack_require__, 4552)),
        __webpack_require__.e(/* import() */ 732).then(__webpack_require__.bind(__webpack_require__, 3732)),
    ]);
    return { actionsOf, resourcesOf, kindOf, isMultivalued };
}

;// CONCATENATED MODULE: ./lib/compare.js







async function compare(options) {
    const { version } = options;
    const loaded = await (0,config_config/* loadConfig */.Z)(options.cwd, options.config);
    if ('problems' in loaded)
        return { usage: loaded.problems };
    const { config } = loaded;
    const where = { ...options, accounts: config.accounts };
    const before = await readSide(options.before, where);
    const after = await readSide(options.after, where);
    if ('problem' in before || 'problem' in after)
        return unread(options, [before, after]);
    const unlike = sayUnlike(before, after);
    if (unlike !== undefined)
        return { usage: [unlike] };
    const pairs = pairsOf(before, after);
    const find = accessFinder(await loadUniverse(), controlsFor([before, after], config));
    const found = pairs.map(find);
    const located = async (one) => ({
        ...one,
        place: await after.place(one.resource, one.place),
    });
    const added = await Promise.all(groupAdded(found.flatMap((one) => one.added)).map(located));
    const open = found.flatMap((one) => one.undecided.map((each) => (each.statement === undefined ? each : located(each))));
    const undecided = groupUndecided(await Promise.all(open));
    const problems = [...before.problems, ...after.problems];
    const secrets = [...before.secrets, ...after.secrets];
    const outcome = outcomeOf(added.length, undecided.length + problems.length);
    const comparison = {
        ...{ version, kind: after.kind, before: before.name, after: after.name, compared: pairs.length },
        ...{ outcome, added, undecided, notes: [...before.notes, ...after.notes], problems },
    };
    return { comparison: masked(comparison, secrets), secrets };
}
function exitCodeOfComparison({ outcome }) {
    return outcome === 'undecided' ? 3 : outcome === 'added' ? 1 : 0;
}
function outcomeOf(added, open) {
    if (open > 0)
        return 'undecided';
    return added > 0 ? 'added' : 'nothing';
}
function controlsFor(sides, { scps, rcps, policyFiles }) {
    return sides.some(({ path }) => policyFiles.includes(path)) ? { scps: [], rcps: [] } : { scps, rcps };
}
function unread({ before, after, version }, sides) {
    const problems = sides.flatMap((side) => ('problem' in side ? [side.problem] : side.problems));
    const nothing = { kind: null, compared: 0, added: [], undecided: [], notes: [] };
    return { comparison: { ...nothing, version, before, after, outcome: 'undecided', problems }, secrets: [] };
}
const kinds = { policy: 'a policy document', plan: 'a Terraform plan', template: 'a CloudFormation template' };
const parts = {
    identity: 'says what its holder may do (no `Principal`)',
    trust: 'is a trust policy (`Principal` without `Resource`)',
    resource: 'is the policy of a resource (`Principal`)',
};
function sayUnlike(before, after) {
    const say = (one, other) => ({
        file: before.name,
        message: `it ${one} and ${after.name} ${other}; compare two of one kind`,
    });
    if (before.kind !== after.kind)
        return say(`is ${kinds[before.kind]}`, kinds[after.kind]);
    if (before.part === after.part || before.part === undefined || after.part === undefined)
        return undefined;
    return say(parts[before.part], parts[after.part]);
}


/***/ }),

/***/ 6074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readPolicyDocument)
});

// EXTERNAL MODULE: ./lib/input/json.js
var json = __webpack_require__(2509);
// EXTERNAL MODULE: ./lib/input/json-messages.js
var json_messages = __webpack_require__(4774);
;// CONCATENATED MODULE: ./lib/input/json-value.js
const LEAST_BUDGET = 1_000_000;
function jsonValue(node, file, length) {
    const budget = { left: LEAST_BUDGET + 4 * length };
    const value = toValue(node, [], file, budget);
    return budget.left < 0 ? undefined : value;
}
function toValue(node, route, file, budget) {
    const place = { file, span: node.span, syntax: 'json', route };
    budget.left -= route.length;
    if (budget.left < 0)
        return { kind: 'absent', computed: false, place };
    switch (node.kind) {
        case 'string':
            return { kind: 'text', parts: node.value === '' ? [] : [node.value], place };
        case 'number':
        case 'boolean':
            return { kind: 'text', parts: [node.source], place };
        case 'null':
            return { kind: 'absent', computed: false, place };
        case 'list':
            return {
                kind: 'list',
                items: node.items.map((item, index) => toValue(item, [...route, index], file, budget)),
                place,
            };
        case 'map':
            return {
                kind: 'map',
                entries: node.entries.map(({ key, keySpan, value }) => ({
                    key,
                    keyPlace: { file, span: keySpan, syntax: 'json', route: [...route, key] },
                    value: toValue(value, [...route, key], file, budget),
                })),
                place,
            };
        case 'broken':
            return { kind: 'unknown', cause: { kind: 'malformed', expression: node.source, place }, place };
    }
}

// EXTERNAL MODULE: ./lib/model/decode.js + 1 modules
var decode = __webpack_require__(5049);
// EXTERNAL MODULE: ./lib/model/identity.js
var identity = __webpack_require__(5118);
;// CONCATENATED MODULE: ./lib/model/policy-document.js





const LONGEST_KEY = 60;
function readPolicyDocument(text, name) {
    const parsed = (0,json/* parseJson */.q)(text);
    if ('error' in parsed)
        return { fault: { message: parsed.error, position: parsed.position } };
    const [twice] = parsed.duplicates;
    if (twice !== undefined) {
        const message = `the key \`${(0,json_messages/* snippet */.UA)(twice.key, 0, LONGEST_KEY)}\` comes a second time in one object`;
        return { fault: { message, position: twice.position } };
    }
    const start = { line: 1, column: 1 };
    if (parsed.node.kind !== 'map') {
        return { fault: { message: 'a policy is a JSON object with `Statement`', position: start } };
    }
    const document = jsonValue(parsed.node, name, text.length);
    if (document?.kind !== 'map')
        return { fault: { message: 'it is nested too deep for its size', position: start } };
    const { place } = document;
    const on = {
        ...{ address: name, mode: 'managed', type: 'policy document', when: [] },
        ...{ attributes: document, place },
    };
    return { on, document, statements: (0,decode/* decode */.D)(document, on, new identity/* Names */.f([])) };
}


/***/ })

};
;
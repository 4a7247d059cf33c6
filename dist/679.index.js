"use strict";
exports.id = 679;
exports.ids = [679];
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


/***/ })

};
;
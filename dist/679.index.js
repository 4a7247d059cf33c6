"use strict";
exports.id = 679;
exports.ids = [679];
exports.modules = {

/***/ 2679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planShape: () => (/* binding */ planShape)
});

;// CONCATENATED MODULE: ./lib/input/json-bytes/shape.js
function objectOf(members) {
    const keys = Object.keys(members);
    return {
        of: 'object',
        members: Object.entries(members).map(([key, shape]) => ({
            key,
            bytes: Buffer.from(key),
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

const stateResource = objectOf({
    address: 'scalar',
    mode: 'scalar',
    type: 'scalar',
    name: 'scalar',
    index: 'scalar',
    values: 'later',
    sensitive_values: 'later',
});
const stateModule = objectOf({
    resources: listOf(stateResource),
    address: 'scalar',
    child_modules: () => listOf(stateModule),
});
const output = objectOf({ sensitive: 'scalar', value: 'later' });
const values = objectOf({ outputs: mapOf(output), root_module: stateModule });
const change = objectOf({
    actions: 'later',
    before: 'later',
    after: 'later',
    after_unknown: 'later',
    before_sensitive: 'later',
    after_sensitive: 'later',
});
const resourceChange = objectOf({
    address: 'scalar',
    previous_address: 'later',
    module_address: 'later',
    mode: 'later',
    type: 'later',
    name: 'later',
    index: 'later',
    deposed: 'later',
    change,
});
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
const planShape = mapOf('later', {
    format_version: 'scalar',
    planned_values: values,
    resource_changes: listOf(resourceChange),
    deferred_changes: listOf(objectOf({ reason: 'scalar', resource_change: resourceChange })),
    prior_state: objectOf({ values }),
    configuration: objectOf({ provider_config: mapOf('later'), root_module: configModule }),
    complete: 'scalar',
    errored: 'scalar',
});


/***/ })

};
;
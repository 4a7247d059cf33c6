"use strict";
exports.id = 604;
exports.ids = [604];
exports.modules = {

/***/ 2604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configSchema: () => (/* binding */ configSchema)
/* harmony export */ });
/* unused harmony export configJsonSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
/* harmony import */ var _engine_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2742);


const digits = 'an account id is twelve digits';
const reason = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/\S/, 'say why the rule is off'));
const override = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_engine_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g)),
    params: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())),
    unknown: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn', 'ignore'])),
    off: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(reason),
});
const globs = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/\S/, 'write a path or a glob'), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^(?!!)/, 'write what is left out under `exclude`, without `!`')));
const policyFile = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP('write the path of a JSON file')
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/\S/, 'write the path of a JSON file'), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/\.json$/, 'write the path of a JSON file'));
const levels = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    policyFile,
    zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(policyFile)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1, 'name at least one file'), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(20, 'no level has more than 20 policies')),
]))
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._maxLength */ .Eb(7, 'there are seven levels at most: the root, five of organizational units, and the account'));
const configSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rules: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/\S/, 'write `recommended`, or the path of a rule file or folder')))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1, 'name at least one rule set, or leave `rules` out')), ['recommended']),
    overrides: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), override), {}),
    waivers: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .never */ .ZmZ('waivers are not supported in this version; remove `waivers`')),
    accounts: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(digits).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[0-9]{12}$/, digits)))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1, 'name at least one account, or leave `accounts` out'))),
    scps: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(levels, []),
    rcps: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(levels, []),
    include: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(globs),
    exclude: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ._default */ .Rvf(globs, []),
});
function configJsonSchema() {
    return {
        ...z.toJSONSchema(configSchema, { io: 'input' }),
        title: 'Passgate configuration (.passgate.yml)',
    };
}


/***/ })

};
;
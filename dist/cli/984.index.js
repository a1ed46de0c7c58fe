export const id = 984;
export const ids = [984];
export const modules = {

/***/ 9984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2405);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9607);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8607);



/** Lists the rules, or explains one. */
async function rulesCommand(args, io) {
    const { paths } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .Tt)(args, []);
    const [id] = paths;
    if (id === undefined) {
        const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((rule) => rule.id.length));
        for (const rule of _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a) {
            io.out(`${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.strict ? 'strict' : '      '}  ${rule.summary}\n`);
        }
        return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.pass;
    }
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.find((candidate) => candidate.id === id);
    if (rule === undefined)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no rule "${id}"; \`plimsoll rules\` lists them all`);
    const { rulePage } = await __webpack_require__.e(/* import() */ 903).then(__webpack_require__.bind(__webpack_require__, 5903));
    io.out(rulePage(rule));
    return _io_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.pass;
}


/***/ })

};

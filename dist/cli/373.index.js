export const id = 373;
export const ids = [373];
export const modules = {

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   lt: () => (/* binding */ reportOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6134);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3980);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4096);




const formats = ['text', 'json', 'sarif', 'markdown'];
const known = {
    base: { type: 'string' },
    head: { type: 'string' },
    staged: { type: 'boolean' },
    pushed: { type: 'boolean' },
    commits: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    from: { type: 'string', multiple: true },
    online: { type: 'boolean' },
    format: { type: 'string' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
    strict: { type: 'boolean' },
    policy: { type: 'string' },
    rule: { type: 'string', multiple: true },
    color: { type: 'string' },
    quiet: { type: 'boolean' },
};
/** @throws {UsageError} on an option that the command does not have, or a value that it cannot take */
function readOptions(args, allowed) {
    const { values, positionals } = parse(args, allowed);
    return {
        base: values.base ?? null,
        head: values.head ?? null,
        staged: values.staged ?? false,
        pushed: values.pushed ?? false,
        commits: values.commits ?? false,
        dryRun: values['dry-run'] ?? false,
        from: values.from ?? [],
        online: values.online ?? false,
        format: oneOf('format', values.format ?? 'text', formats),
        output: values.output ?? null,
        failOn: failOn(values['fail-on']),
        strict: values.strict ?? false,
        policy: values.policy ?? null,
        only: values.rule ?? [],
        color: oneOf('color', values.color ?? 'auto', ['auto', 'always', 'never']),
        quiet: values.quiet ?? false,
        paths: positionals,
    };
}
function parse(args, allowed) {
    try {
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: known, allowPositionals: true, strict: true });
        const unfit = Object.keys(parsed.values).find((name) => !allowed.includes(name));
        if (unfit !== undefined)
            throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`this command has no option --${unfit}: --help after it lists those that it has`);
        return parsed;
    }
    catch (error) {
        throw error instanceof _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb ? error : new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(unread(error));
    }
}
/** What `parseArgs` says of wrong arguments, with the way out. */
const unread = (error) => `${error instanceof Error ? error.message.split(/\. To specify|\.?\n/)[0] : error}: --help after the command lists its options`;
function failOn(value) {
    if (value === undefined)
        return null;
    if ((0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isSeverity */ ._Z)(value) || value === 'never')
        return value;
    throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--fail-on takes ${_core_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g.join(', ')} or never, not "${value}"`);
}
function oneOf(name, value, words) {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${name} takes ${words.slice(0, -1).join(', ')} or ${words.at(-1)}, not "${value}"`);
    return word;
}
const reportOptions = ['format', 'output', 'fail-on', 'strict', 'policy', 'rule', 'color', 'quiet', 'online'];


/***/ }),

/***/ 5373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6661);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4853);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9034);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4096);





/** Lists the rules, or those of an area, a glob or a word in their names; explains one. */
async function rulesCommand(args, io) {
    const { paths } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .Tt)(args, []);
    const [id] = paths;
    if (paths.length > 1)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('rules takes one ID, or one glob in quotes');
    const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.find((candidate) => candidate.id === id);
    if (rule !== undefined) {
        const { rulePage } = await __webpack_require__.e(/* import() */ 36).then(__webpack_require__.bind(__webpack_require__, 8036));
        // The page stands in docs/rules/<area>, and its links with it.
        io.out(rulePage(rule).replaceAll('](../../', '](docs/'));
        return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitStatus */ .$u.pass;
    }
    const listed = id === undefined ? _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a : named(id);
    if (listed.length === 0) {
        const hint = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(id ?? '', _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.map((candidate) => candidate.id));
        throw new _io_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`there is no rule "${id}": plimsoll rules lists them all, plimsoll rules k8s those of an area${hint}`);
    }
    const width = Math.max(...listed.map((candidate) => candidate.id.length));
    for (const { id: name, severity, strict, summary } of listed) {
        io.out(`${name.padEnd(width)}  ${severity.padEnd(8)}  ${strict ? 'strict' : '      '}  ${summary}\n`);
    }
    return _io_js__WEBPACK_IMPORTED_MODULE_3__/* .exitStatus */ .$u.pass;
}
function named(word) {
    const exact = _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.filter(({ id }) => id.startsWith(`${word}/`) || (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(word, id));
    return exact.length > 0 ? exact : _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .a.filter(({ id }) => word !== '' && id.includes(word.toLowerCase()));
}


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['critical', 'high', 'medium', 'low'];


/***/ }),

/***/ 3980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ isGraver),
/* harmony export */   DM: () => (/* binding */ lowered),
/* harmony export */   _Z: () => (/* binding */ isSeverity),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6134);

const isGraver = (a, b) => _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(a) < _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(b);
const atLeast = (severity, bar) => bar !== 'never' && !isGraver(bar, severity);
/** One step down; `low` stays. */
const lowered = (severity) => _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g[_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(severity) + 1] ?? 'low';
const isSeverity = (value) => _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.includes(value);


/***/ })

};

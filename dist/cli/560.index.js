export const id = 560;
export const ids = [560];
export const modules = {

/***/ 2560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/check.js + 60 modules
var check = __webpack_require__(9699);
// EXTERNAL MODULE: ./lib/git/disk.js
var disk = __webpack_require__(738);
// EXTERNAL MODULE: ./lib/policy-file.js + 1 modules
var policy_file = __webpack_require__(9138);
// EXTERNAL MODULE: ./lib/rules/index.js + 148 modules
var rules = __webpack_require__(2405);
;// CONCATENATED MODULE: ./lib/source/memory.js

/** A tree of regular files held in memory, by path. */
function memoryTree(files, name = 'memory') {
    const texts = new Map(Object.entries(files));
    const versions = new Map([...texts].map(([path, text]) => [path, version(path, text)]));
    return {
        name,
        list: async () => [...versions.values()],
        find: async (path) => versions.get(path) ?? null,
        read: async (wanted) => wanted.map(({ path }) => content(texts.get(path))),
    };
}
/** A change between two sets of files. `renames` maps base paths to head paths. */
function memoryChange(base, head, renames = {}) {
    const files = [];
    const renamed = new Set(Object.values(renames));
    for (const [path, text] of Object.entries(base)) {
        const target = renames[path] ?? path;
        const now = head[target];
        if (now === undefined)
            files.push({ status: 'deleted', base: version(path, text), head: null });
        else if (target !== path)
            files.push({ status: 'renamed', base: version(path, text), head: version(target, now) });
        else if (now !== text)
            files.push({ status: 'modified', base: version(path, text), head: version(path, now) });
    }
    for (const [path, text] of Object.entries(head)) {
        if (base[path] === undefined && !renamed.has(path))
            files.push({ status: 'added', base: null, head: version(path, text) });
    }
    const text = (side, file) => (file === null ? '' : (side[file.path] ?? ''));
    return {
        base: memoryTree(base, 'base'),
        head: memoryTree(head, 'head'),
        files,
        hunks: async () => new Map(files.map((file) => [(file.head ?? file.base)?.path ?? '', diffLines(text(base, file.base), text(head, file.head))])),
    };
}
/** Content stands for itself: equal only for equal content. */
const version = (path, text) => ({ path, mode: 'regular', oid: `memory:${text}` });
const content = (text) => text === undefined
    ? { kind: 'unreadable', reason: 'not in this tree' }
    : { kind: 'text', text, bytes: Buffer.byteLength(text), exact: true };

;// CONCATENATED MODULE: ./lib/source/whole.js

/** A tree as a change from nothing, for a scan. */
async function everything(head) {
    const files = await head.list();
    return {
        base: memoryTree({}, 'nothing'),
        head,
        files: files.map((file) => ({ status: 'added', base: null, head: file })),
        hunks: async () => new Map(),
    };
}

// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9607);
// EXTERNAL MODULE: ./lib/commands/check.js + 4 modules
var commands_check = __webpack_require__(8184);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/commands/join.js
var join = __webpack_require__(7355);
// EXTERNAL MODULE: ./lib/commands/report.js + 1 modules
var report = __webpack_require__(7714);
;// CONCATENATED MODULE: ./lib/commands/scan.js












/** Everything in a tree, without a base side. Each path is a repository root of its own. */
async function scanCommand(args, io) {
    const options = (0,commands_arguments/* readOptions */.Tt)(args, commands_arguments/* reportOptions */.lt);
    const results = [];
    for (const path of options.paths.length === 0 ? ['.'] : options.paths)
        results.push(await scanPath(path, options, io));
    return (0,report/* report */.z)((0,join/* joined */.o)(results, 'scan'), options, io);
}
async function scanPath(path, options, io) {
    const root = (0,external_node_path_.resolve)(io.cwd, path);
    const isFolder = await (0,promises_.stat)(root).then((stats) => stats.isDirectory(), () => false);
    if (!isFolder)
        throw new commands_io/* UsageError */.e(`${path} is no folder: scan takes the roots of repositories`);
    const tree = (0,disk/* diskTree */.c)(root);
    const result = await (0,check/* check */.z)({
        change: await everything(tree),
        rules: rules/* rules */.a,
        policy: options.policy === null ? await (0,policy_file/* loadPolicy */.tb)(tree) : await (0,commands_check.readPolicyFile)(options.policy, io),
        headPolicy: null,
        overrides: { failOn: options.failOn, strict: options.strict, only: options.only },
        mode: 'scan',
        owner: null,
        today: (0,commands_check.today)(),
    });
    return (0,join/* below */.G)(path, result);
}


/***/ })

};

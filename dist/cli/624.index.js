export const id = 624;
export const ids = [624];
export const modules = {

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselineCommand: () => (/* binding */ baselineCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/baseline-file.js
var baseline_file = __webpack_require__(3207);
// EXTERNAL MODULE: ./lib/check.js + 29 modules
var check = __webpack_require__(8746);
// EXTERNAL MODULE: ./lib/core/baseline.js
var baseline = __webpack_require__(5084);
;// CONCATENATED MODULE: ./lib/core/baseline-foreign.js
/**
 * Reads a baseline of detect-secrets (`.secrets.baseline`), a report of gitleaks in JSON, or a `.gitleaksignore`.
 * Null where it is none of them. Lines and entries of another form are in `strange`.
 */
function parseForeign(text) {
    if (!/^\s*[[{]/.test(text))
        return ignoreLines(text);
    try {
        const data = JSON.parse(text);
        if (Array.isArray(data))
            return collect(data, gitleaksFinding);
        const results = isRecord(data) ? data.results : undefined;
        return isRecord(results) ? collect(Object.entries(results).flatMap(withPath), detectSecretsFinding) : null;
    }
    catch {
        return null;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function collect(items, read) {
    const entries = [];
    const strange = [];
    for (const [index, item] of items.entries()) {
        const entry = read(item);
        if (entry === null)
            strange.push(`entry ${index + 1}`);
        else
            entries.push(entry);
    }
    return { entries, strange };
}
const withPath = ([path, found]) => (Array.isArray(found) ? found : [found]).map((item) => ({ path, item }));
/** `results` of detect-secrets maps a file to what was found in it. */
function detectSecretsFinding({ path, item }) {
    if (!isRecord(item) || typeof item.line_number !== 'number')
        return null;
    const sha1 = typeof item.hashed_secret === 'string' ? item.hashed_secret.toLowerCase() : null;
    return { path: slashed(path), line: item.line_number, kind: String(item.type ?? ''), commit: null, sha1 };
}
function gitleaksFinding(item) {
    if (!isRecord(item) || typeof item.File !== 'string' || typeof item.StartLine !== 'number')
        return null;
    const commit = typeof item.Commit === 'string' && item.Commit !== '' ? item.Commit : null;
    return { path: slashed(item.File), line: item.StartLine, kind: String(item.RuleID ?? ''), commit, sha1: null };
}
/** `[COMMIT:]FILE:RULE:LINE`, a line each. */
function ignoreLines(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const written = lines.filter((line) => line !== '' && !line.startsWith('#'));
    const entries = [];
    const strange = [];
    for (const line of written) {
        const [, commit = null, path, kind = '', number] = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d+)$/.exec(line) ?? [];
        if (path === undefined)
            strange.push(line);
        else
            entries.push({ path: slashed(path), line: Number(number), kind, commit, sha1: null });
    }
    return { entries, strange };
}
const slashed = (path) => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');

// EXTERNAL MODULE: ./lib/documents/policy-format.js
var policy_format = __webpack_require__(6568);
// EXTERNAL MODULE: ./lib/git/disk.js
var disk = __webpack_require__(6507);
// EXTERNAL MODULE: ./lib/git/own-folder.js
var own_folder = __webpack_require__(6033);
// EXTERNAL MODULE: ./lib/git/repository.js
var repository = __webpack_require__(8750);
// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/reporters/words.js
var words = __webpack_require__(6079);
// EXTERNAL MODULE: ./lib/source/user-error.js
var user_error = __webpack_require__(1821);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/source/text.js
var source_text = __webpack_require__(9798);
;// CONCATENATED MODULE: ./lib/commands/baseline-match.js


/** Finds what another scanner's list means among the credentials of a scan: by value where the list has its hash, by line, or by the line's text in its commit. */
async function matchForeign(entries, found, repository) {
    const findings = new Set();
    const unmatched = [];
    for (const entry of entries) {
        const here = found.filter(({ threat, at }) => threat === 'secret' && at.path === entry.path);
        const matching = await matches(entry, here, repository);
        for (const finding of matching)
            findings.add(finding);
        if (matching.length === 0)
            unmatched.push({ entry, reason: here.length === 0 ? 'no credential is found in the file' : 'no credential is found on the line' });
    }
    return { findings: [...findings], unmatched };
}
async function matches(entry, here, repository) {
    if (here.length === 0)
        return [];
    if (entry.commit !== null) {
        const line = await lineInCommit(entry.commit, entry, repository);
        return line === null || line === '' ? [] : here.filter(({ at }) => lineOf(at.text, at.text.position(at.span.start).line) === line);
    }
    const equal = here.filter(({ at }) => entry.sha1 !== null && sha1(at.text.slice(at.span).replace(/^(["'])(.*)\1$/s, '$2')) === entry.sha1);
    return equal.length > 0 ? equal : here.filter(({ at }) => onLine(at, entry.line));
}
const onLine = ({ text, span }, line) => text.position(span.start).line <= line && line <= text.position(span.end).line;
/** Only compared with what the other scanner published already; nothing of it is kept. */
const sha1 = (value) => (0,external_node_crypto_.createHash)('sha1').update(value).digest('hex');
const lineOf = (text, line) => text.slice(text.line(line)).trim();
async function lineInCommit(revision, { path, line }, repository) {
    const id = await repository?.resolve(revision);
    if (!repository || !id)
        return null;
    const tree = repository.commitTree(id);
    const file = await tree.find(path);
    const [content] = file === null ? [] : await tree.read([file]);
    return content?.kind === 'text' ? lineOf(new source_text/* SourceText */.D(path, content.text), line) : null;
}

// EXTERNAL MODULE: ./lib/commands/input.js + 4 modules
var input = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(4096);
;// CONCATENATED MODULE: ./lib/commands/baseline.js

















/**
 * Writes down what a scan finds now, so that it counts for nothing once the file is merged. With `--from` or `--rule`, adds what they name to what is
 * written down already.
 */
async function baselineCommand(args, io) {
    const options = (0,commands_arguments/* readOptions */.Tt)(args, ['output', 'from', 'strict', 'policy', 'rule']);
    if (options.paths.length > 0)
        throw new commands_io/* UsageError */.eb('baseline takes no path: it is about the whole repository');
    const repository = await findRepository(io.cwd);
    const root = repository?.root ?? io.cwd;
    if (await (0,own_folder/* isGitsOwn */.G)(root))
        throw new commands_io/* UsageError */.eb('there is no work tree here, only git’s own files: go to a clone');
    const tree = (0,disk/* diskTree */.c)(root);
    const { findings, problems } = await (0,check/* check */.z)({ ...(await (0,input/* treeInput */.b)(tree, options, io)), baseline: new Set() });
    const open = findings.filter(({ waived }) => waived === null);
    const chosen = options.from.length === 0 ? open : await broughtOver(options, open, repository, io);
    const before = addsTo(options) ? await (0,baseline_file/* readBaseline */.m)(tree) : [];
    const file = options.output === null ? (0,external_node_path_.resolve)(root, policy_format/* baselinePath */.XB) : (0,external_node_path_.resolve)(io.cwd, options.output);
    await (0,commands_io/* writeOutput */.zh)(file, (0,baseline/* formatBaseline */.J2)([...before, ...chosen.map(baseline/* baselineEntry */.Gf)]));
    for (const { path, message } of problems)
        io.error(`plimsoll: not in the baseline: ${(0,visible/* visible */.RK)(path)}: ${(0,visible/* visible */.RK)(message)}\n`);
    const done = addsTo(options) ? 'added to' : 'written to';
    io.out(`${(0,words/* counted */.hS)(chosen.length, 'finding')} ${done} ${options.output ?? policy_format/* baselinePath */.XB}. A scan heeds the baseline now, a change once it is merged.\n`);
    return commands_io/* exitStatus */.$u.pass;
}
const addsTo = ({ from, only }) => from.length > 0 || only.length > 0;
async function broughtOver({ from }, open, repository, io) {
    const found = new Set();
    for (const path of from) {
        const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(io.cwd, path), 'utf8').catch((error) => {
            throw new commands_io/* UsageError */.eb(`${path} cannot be read: ${(0,commands_io/* fileReason */.pP)(error)}`);
        });
        const list = parseForeign(text);
        if (list === null)
            throw new commands_io/* UsageError */.eb(`${path} is neither a baseline of detect-secrets nor a report or ignore file of gitleaks`);
        const { findings, unmatched } = await matchForeign(list.entries, open, repository);
        for (const finding of findings)
            found.add(finding);
        for (const { entry, reason } of unmatched)
            io.out(`not brought over: ${(0,visible/* visible */.RK)(`${entry.path}:${entry.line} ${entry.kind}`)}: ${reason}\n`);
        for (const entry of list.strange)
            io.out(`not brought over: ${(0,visible/* visible */.RK)(entry)}: it is not understood\n`);
        io.out(`${(0,words/* counted */.hS)(list.entries.length - unmatched.length, 'entry', 'entries')} of ${(0,visible/* visible */.RK)(path)} brought over\n`);
    }
    return [...found];
}
/** A folder that is no repository is scanned too. */
async function findRepository(cwd) {
    try {
        return await (0,repository/* openRepository */.h)(cwd);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 6033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isGitsOwn),
/* harmony export */   N: () => (/* binding */ seenByGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9469);



/** Whether a folder holds git's own files and no work tree: a bare repository, one that only has linked work trees, what stands in `.git`. */
const isGitsOwn = async (folder) => (await seenByGit(folder)).isOwn;
/** What git makes of a folder. */
async function seenByGit(folder) {
    const { code, output, message } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(['rev-parse', '--is-bare-repository', '--is-inside-git-dir', '--absolute-git-dir'], {
        cwd: folder,
    });
    const [bare, inside, gitDir = ''] = output.toString().trimEnd().split('\n');
    // GIT_DIR may name a bare repository elsewhere, as it does in hooks of a server.
    if (code === 0)
        return { isOwn: inside === 'true' || (bare === 'true' && gitDir.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)), refusal: null };
    // Of another owner, or kept from being used by `safe.bareRepository`: what git takes for its own, as in is_git_directory of its setup.c.
    const found = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(() => null)));
    return {
        isOwn: found.every((stats, index) => stats !== null && stats.isDirectory() === index > 0),
        refusal: message.startsWith('fatal: not a git repository') ? null : message,
    };
}


/***/ })

};

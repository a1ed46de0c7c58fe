export const id = 624;
export const ids = [624];
export const modules = {

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5084);
/* harmony import */ var _documents_policy_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);
/* harmony import */ var _source_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1821);



/**
 * Fingerprints that one side's baseline lists; none where it has no baseline. Give it the side that the policy is read from.
 * @throws {UserError} where the file is there and cannot be used
 */
async function loadBaseline(tree) {
    return new Set((await readBaseline(tree)).map(({ fingerprint }) => fingerprint));
}
async function readBaseline(tree) {
    const file = await tree.find(_documents_policy_format_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePath */ .XB);
    if (file === null)
        return [];
    const [content] = await tree.read([file]);
    const reason = content?.kind === 'text' ? null : 'it is no text';
    try {
        if (content?.kind === 'text')
            return (0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaseline */ .nk)(content.text);
    }
    catch (error) {
        throw new _source_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${_documents_policy_format_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePath */ .XB} in ${tree.name} cannot be read: ${error instanceof Error ? error.message : ''}`);
    }
    throw new _source_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${_documents_policy_format_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePath */ .XB} in ${tree.name} cannot be read: ${reason}`);
}


/***/ }),

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
// EXTERNAL MODULE: ./lib/check.js + 23 modules
var check = __webpack_require__(4461);
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
// EXTERNAL MODULE: ./lib/git/repository.js + 1 modules
var repository = __webpack_require__(481);
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

// EXTERNAL MODULE: ./lib/commands/input.js + 5 modules
var input = __webpack_require__(5414);
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
    const tree = (0,disk/* diskTree */.c)(root);
    const { findings, problems } = await (0,check/* check */.z)({ ...(await (0,input/* treeInput */.b)(tree, options, io)), baseline: new Set() });
    const open = findings.filter(({ waived }) => waived === null);
    const chosen = options.from.length === 0 ? open : await broughtOver(options, open, repository, io);
    const before = options.from.length > 0 || options.only.length > 0 ? await (0,baseline_file/* readBaseline */.m)(tree) : [];
    const file = options.output === null ? (0,external_node_path_.resolve)(root, policy_format/* baselinePath */.XB) : (0,external_node_path_.resolve)(io.cwd, options.output);
    await (0,commands_io/* writeOutput */.zh)(file, (0,baseline/* formatBaseline */.J2)([...before, ...chosen.map(baseline/* baselineEntry */.Gf)]));
    for (const { path, message } of problems)
        io.error(`plimsoll: not in the baseline: ${(0,visible/* visible */.RK)(path)}: ${(0,visible/* visible */.RK)(message)}\n`);
    io.out(`${(0,words/* counted */.hS)(chosen.length, 'finding')} written to ${options.output ?? policy_format/* baselinePath */.XB}. It counts once it is merged.\n`);
    return commands_io/* exitStatus */.$u.pass;
}
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

/***/ 5414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ changeInput),
  b: () => (/* binding */ treeInput)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/baseline-file.js
var baseline_file = __webpack_require__(3207);
// EXTERNAL MODULE: ./lib/core/glob.js
var core_glob = __webpack_require__(29);
// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/severity.js
var severity = __webpack_require__(3980);
;// CONCATENATED MODULE: ./lib/core/policy-read.js



const keys = ['fail-on', 'strict', 'rules', 'exclude', 'lower', 'registries', 'waivers', 'peer-marks'];
const waiverKeys = ['rule', 'path', 'fingerprint', 'reason', 'until'];
const settingKeys = ['set', 'paths'];
/** Reads the tree of a policy file. A wrong key or value is an error with its place: half a policy is none. */
function readPolicy(root) {
    const reader = new Reader();
    return { policy: reader.policy(root), errors: reader.errors };
}
class Reader {
    errors = [];
    policy(root) {
        if (root === null || root.value === null)
            return policy/* defaultPolicy */.G4;
        const map = this.#map(root, 'the policy');
        if (map === null)
            return policy/* defaultPolicy */.G4;
        this.#knownKeys(map, keys);
        return {
            failOn: this.#failOn(map.at('fail-on')),
            strict: this.#boolean(map.at('strict')) ?? policy/* defaultPolicy */.G4.strict,
            rules: this.#rules(map.at('rules')),
            exclude: this.#strings(map.at('exclude')) ?? policy/* defaultPolicy */.G4.exclude,
            lower: this.#strings(map.at('lower')) ?? policy/* defaultPolicy */.G4.lower,
            registries: this.#strings(map.at('registries')) ?? policy/* defaultPolicy */.G4.registries,
            ...this.#waivers(map.at('waivers')),
            peerMarks: this.#peerMarks(map.at('peer-marks')),
        };
    }
    #error(node, message) {
        this.errors.push({ message, span: node.span });
    }
    #map(node, what) {
        if (node.kind === 'map')
            return node;
        this.#error(node, `${what} must be a map of keys and values`);
        return null;
    }
    #knownKeys(map, known) {
        const seen = new Set();
        for (const { key } of map.entries) {
            if (!known.includes(key.string))
                this.#error(key, `unknown key "${key.string}"${hint(key.string, known)}`);
            else if (seen.has(key.string))
                this.#error(key, `the key "${key.string}" stands twice`);
            seen.add(key.string);
        }
    }
    #failOn(node) {
        if (node === undefined)
            return null;
        if ((0,severity/* isSeverity */._Z)(node.value) || node.value === 'never')
            return node.value;
        this.#error(node, `"fail-on" must be one of ${finding/* severities */.g.join(', ')} or never`);
        return null;
    }
    #peerMarks(node) {
        if (node === undefined)
            return policy/* defaultPolicy */.G4.peerMarks;
        if (node.value === 'honour' || node.value === 'ignore')
            return node.value;
        this.#error(node, '"peer-marks" must be honour or ignore');
        return policy/* defaultPolicy */.G4.peerMarks;
    }
    #boolean(node) {
        if (node === undefined || typeof node.value === 'boolean')
            return node?.value;
        this.#error(node, 'must be true or false');
        return undefined;
    }
    #string(node) {
        if (node === undefined)
            return null;
        if (node.string !== undefined && node.string.trim() !== '')
            return node.string;
        this.#error(node, 'must be a text that is not empty');
        return null;
    }
    #strings(node) {
        if (node === undefined)
            return undefined;
        if (node.kind === 'scalar' && node.value !== null)
            return [node.string];
        if (node.kind === 'sequence')
            return node.items.flatMap((item) => this.#string(item.value) ?? []);
        this.#error(node, 'must be a list of texts');
        return undefined;
    }
    #rules(node) {
        const map = node === undefined ? null : this.#map(node, '"rules"');
        return (map?.entries ?? []).flatMap(({ key, value }) => {
            const set = value.kind === 'map' ? value.at('set') : value;
            if (value.kind === 'map')
                this.#knownKeys(value, settingKeys);
            const word = set?.boolean === undefined ? set?.value : set.boolean ? 'on' : 'off';
            if (word === 'on' || word === 'off' || (0,severity/* isSeverity */._Z)(word)) {
                return [{ rule: key.string, set: word, paths: (value.kind === 'map' && this.#strings(value.at('paths'))) || [] }];
            }
            this.#error(set ?? value, `a rule is set to on, off, ${finding/* severities */.g.join(', ')}, or {set: …, paths: […]}`);
            return [];
        });
    }
    /** `base`, `change`, a list of waivers, or `{ from: base|change, list: […] }`. */
    #waivers(node) {
        const { waivers, waiversFrom } = policy/* defaultPolicy */.G4;
        if (node === undefined || node.value === null)
            return { waivers, waiversFrom };
        if (node.value === 'base' || node.value === 'change')
            return { waivers, waiversFrom: node.value };
        if (node.kind === 'sequence')
            return { waivers: this.#waiverList(node), waiversFrom };
        if (node.kind === 'map') {
            this.#knownKeys(node, ['from', 'list']);
            const from = node.at('from');
            if (from !== undefined && from.value !== 'base' && from.value !== 'change')
                this.#error(from, '"from" must be base or change');
            return { waivers: this.#waiverList(node.at('list')), waiversFrom: from?.value === 'change' ? 'change' : 'base' };
        }
        this.#error(node, '"waivers" must be base, change, a list, or {from: …, list: […]}');
        return { waivers, waiversFrom };
    }
    #waiverList(node) {
        if (node === undefined)
            return [];
        if (node.kind !== 'sequence') {
            this.#error(node, 'must be a list of waivers');
            return [];
        }
        return node.items.flatMap(({ value }) => this.#waiver(value) ?? []);
    }
    #waiver(node) {
        const map = this.#map(node, 'a waiver');
        if (map === null)
            return null;
        this.#knownKeys(map, waiverKeys);
        const [rule, reason, until] = [this.#string(map.at('rule')), this.#string(map.at('reason')), this.#string(map.at('until'))];
        if (rule === null)
            this.#error(map, 'a waiver needs a "rule"');
        if (reason === null)
            this.#error(map, 'a waiver needs a "reason"');
        if (until !== null && !isDate(until))
            this.#error(map.at('until') ?? map, '"until" must be a date such as 2027-01-31');
        if (rule === null || reason === null)
            return null;
        return { rule, path: this.#string(map.at('path')), fingerprint: this.#string(map.at('fingerprint')), reason, until };
    }
}
const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
function hint(word, known) {
    const nearest = known.map((key) => ({ key, far: distance(word, key) })).sort((a, b) => a.far - b.far)[0];
    return nearest !== undefined && nearest.far <= 3 ? `; did you mean "${nearest.key}"?` : `; known are ${known.join(', ')}`;
}
/** Levenshtein distance. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

// EXTERNAL MODULE: ./lib/documents/yaml-parse.js
var yaml_parse = __webpack_require__(193);
// EXTERNAL MODULE: ./lib/source/text.js
var source_text = __webpack_require__(9798);
// EXTERNAL MODULE: ./lib/source/user-error.js
var user_error = __webpack_require__(1821);
;// CONCATENATED MODULE: ./lib/policy-file.js





const policyPath = '.plimsoll.yml';
/** A policy file that cannot be used. The message names each place. */
class PolicyFileError extends user_error/* UserError */.y {
}
/**
 * The policy of one side; the default where the side has none.
 * @throws {PolicyFileError} on a wrong key or value, as half a policy would pass what it was written to stop
 */
async function loadPolicy(tree, path = policyPath) {
    const file = await tree.find(path);
    if (file === null)
        return policy/* defaultPolicy */.G4;
    const [content] = await tree.read([file]);
    if (content?.kind !== 'text')
        throw new PolicyFileError(`${path} in ${tree.name} cannot be read as text`);
    return parsePolicy(content.text, path);
}
function parsePolicy(value, path = policyPath) {
    const text = new source_text/* SourceText */.D(path, value);
    const { documents, problems } = (0,yaml_parse/* parseYaml */.h)(text);
    const { policy, errors } = readPolicy(documents[0]?.root ?? null);
    const all = [...problems, ...errors];
    if (all.length === 0)
        return policy;
    const lines = all.map(({ message, span }) => {
        const { line, column } = text.position(span.start);
        return `${path}:${line}:${column}: ${message}`;
    });
    throw new PolicyFileError(lines.join('\n'));
}

// EXTERNAL MODULE: ./lib/rules/index.js + 212 modules
var rules = __webpack_require__(8403);
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

/** A tree, or these files of it, as a change from nothing: for a scan. */
async function everything(head, some) {
    const files = some ?? (await head.list());
    return {
        base: memoryTree({}, 'nothing'),
        head,
        files: files.map((file) => ({ status: 'added', base: null, head: file })),
        hunks: async () => new Map(),
    };
}

// EXTERNAL MODULE: ./lib/documents/policy-format.js
var policy_format = __webpack_require__(6568);
;// CONCATENATED MODULE: ./lib/standard.js





/**
 * Reads what one side says is let through. A wrong policy or baseline stops every run, and with a required check that of the change which mends
 * it too: that one is judged by the defaults.
 * @throws {UserError} for what is wrong and not mended by the change
 */
async function readStandard(base, change, options = {}) {
    const { path = policyPath, given = null } = options;
    const touched = change.files.some((file) => [file.base?.path, file.head?.path].some((name) => name === path || name === policy_format/* baselinePath */.XB));
    const problems = touched ? await problemsOf(change.head, path) : [];
    const readBase = async () => ({ policy: given ?? (await loadPolicy(base, path)), baseline: await (0,baseline_file/* loadBaseline */.o)(base) });
    const notices = [];
    const standard = await readBase().catch((error) => {
        if (!(error instanceof user_error/* UserError */.y) || !touched || problems.length > 0)
            throw error;
        notices.push(`the policy or baseline of ${base.name} is wrong, and this change mends it: the defaults hold here`);
        return { policy: given ?? policy/* defaultPolicy */.G4, baseline: new Set() };
    });
    const waivesItself = standard.policy.waiversFrom === 'change' && problems.length === 0;
    return { ...standard, headPolicy: waivesItself ? await loadPolicy(change.head, path) : null, problems, notices };
}
async function problemsOf(head, path) {
    return [...(await problemOf(path, () => loadPolicy(head, path))), ...(await problemOf(policy_format/* baselinePath */.XB, () => (0,baseline_file/* loadBaseline */.o)(head)))];
}
async function problemOf(path, load) {
    try {
        await load();
        return [];
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return [{ path, message: error.message, rule: null, at: null, status: 'introduced' }];
    }
}

// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(4096);
;// CONCATENATED MODULE: ./lib/commands/input.js









/** A change judged by its base side's policy, or by the file that was named. */
async function changeInput(comparison, options, io) {
    const { change } = comparison;
    const standard = await readStandard(comparison.policy, change, { given: await givenPolicy(options, io) });
    return { ...common(options), ...standard, change, mode: 'check' };
}
/** Everything in a tree, or these files of it, judged by its own policy. */
async function treeInput(tree, options, io, files) {
    const whole = await everything(tree, files);
    return {
        ...common(options),
        change: whole,
        policy: (await givenPolicy(options, io)) ?? (await loadPolicy(tree)),
        headPolicy: null,
        mode: 'scan',
        baseline: await (0,baseline_file/* loadBaseline */.o)(tree),
    };
}
function common({ failOn, strict, only }) {
    const unknown = only.find((glob) => !rules/* rules */.a.some(({ id }) => (0,core_glob/* matchesGlob */.k)(glob, id)));
    if (unknown !== undefined)
        throw new commands_io/* UsageError */.eb(`--rule "${unknown}" matches no rule: plimsoll rules lists them`);
    return { rules: rules/* rules */.a, overrides: { failOn, strict, only }, owner: null, today: new Date().toISOString().slice(0, 10) };
}
/** A policy file named on the command line is the user's own word, so it is read from disk. */
async function givenPolicy({ policy: path }, io) {
    if (path === null)
        return null;
    const text = await external_node_fs_.promises.readFile((0,external_node_path_.resolve)(io.cwd, path), 'utf8').catch((error) => {
        throw new commands_io/* UsageError */.eb(`the policy file ${path} cannot be read: ${(0,commands_io/* fileReason */.pP)(error)}`);
    });
    return parsePolicy(text, path);
}


/***/ }),

/***/ 5084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ baselineEntry),
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/**
 * The entries of a baseline file.
 * @throws {Error} that says what is wrong, as half a baseline would tell what was there as new
 */
function parseBaseline(text) {
    const data = parsed(text);
    if (!isRecord(data) || data.version !== 1)
        throw new Error('it is no baseline of version 1');
    if (!Array.isArray(data.findings))
        throw new Error('"findings" is no list');
    return data.findings.map((entry, index) => {
        if (!isRecord(entry) || typeof entry.fingerprint !== 'string')
            throw new Error(`finding ${index + 1} has no fingerprint`);
        const word = (key) => (typeof entry[key] === 'string' ? entry[key] : '');
        return { rule: word('rule'), path: word('path'), subject: word('subject'), fingerprint: entry.fingerprint };
    });
}
/** Sorted, a finding a line, so that two people's edits merge. */
function formatBaseline(entries) {
    const unique = new Map(entries.map((entry) => [entry.fingerprint, entry]));
    const key = ({ path, rule, subject, fingerprint }) => [path, rule, subject, fingerprint].join('\0');
    const sorted = [...unique.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const lines = sorted.map(({ rule, path, subject, fingerprint }) => `    ${JSON.stringify({ rule, path, subject, fingerprint })}`);
    return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
const baselineEntry = ({ rule, at, subject, fingerprint }) => ({ rule, path: at.path, subject, fingerprint });
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error('it is no JSON');
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ })

};

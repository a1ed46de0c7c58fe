export const id = 89;
export const ids = [89];
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


/***/ }),

/***/ 6309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zg: () => (/* binding */ change),
  To: () => (/* binding */ lazyChange),
  DT: () => (/* binding */ rawOptions),
  gP: () => (/* binding */ startDiff)
});

// EXTERNAL MODULE: ./lib/git/command.js
var git_command = __webpack_require__(9469);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/source/hunks.js
const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * The hunks of one file's unified diff: git's, or the `patch` of GitHub's API, which may be cut short at its end.
 * Lines end at LF only, as git has it; what stands before the first hunk is passed over.
 */
function parseHunks(patch) {
    const hunks = [];
    const lines = patch.split('\n');
    for (let at = 0; at < lines.length; at++) {
        const found = header.exec(lines[at] ?? '');
        if (found === null)
            continue;
        const hunk = {
            baseStart: Number(found[1]),
            baseLines: Number(found[2] ?? 1),
            headStart: Number(found[3]),
            headLines: Number(found[4] ?? 1),
            lines: [],
        };
        // The counts say where a hunk ends: its lines may themselves look like headers.
        let base = hunk.baseLines;
        let head = hunk.headLines;
        while ((base > 0 || head > 0) && at + 1 < lines.length) {
            const line = lines[at + 1] ?? '';
            const mark = line[0];
            if (mark !== ' ' && mark !== '+' && mark !== '-' && mark !== '\\')
                break;
            at++;
            if (mark === '\\')
                continue;
            if (mark !== '+')
                base--;
            if (mark !== '-')
                head--;
            hunk.lines.push(line);
        }
        hunks.push(hunk);
    }
    return hunks;
}

// EXTERNAL MODULE: ./lib/git/path.js
var path = __webpack_require__(1633);
;// CONCATENATED MODULE: ./lib/git/patch.js



/** After LF only: for `^` a lone CR in a line of the file would start a line too. */
const fileStart = /(?<![^\n])(?=diff --git )/;
/**
 * Hunks by head path (base path for a deleted file) of a patch of many files, printed with `core.quotePath` and the prefixes `a/` and `b/`.
 * A file without hunks (binary, a mode, a pure rename) is left out. A file that became a link is printed as two, and has the hunks of both.
 */
function parsePatch(patch) {
    const files = new Map();
    // Latin-1 keeps every byte: contents of one patch may have many encodings.
    for (const file of patch.toString('latin1').split(fileStart)) {
        const body = file.indexOf('\n@@ ');
        if (body === -1)
            continue;
        const header = file.slice(0, body);
        const path = patch_name(header, /^\+\+\+ (.*)$/m) ?? patch_name(header, /^--- (.*)$/m);
        if (path === null)
            continue;
        const hunks = parseHunks(file.slice(body)).map((hunk) => ({ ...hunk, lines: decodeLines(hunk.lines) }));
        files.set(path, [...(files.get(path) ?? []), ...hunks]);
    }
    return files;
}
/** Null for `/dev/null`. A name with a space in it is followed by a tab. */
function patch_name(header, line) {
    const written = line.exec(header)?.[1]?.replace(/\t$/, '') ?? '/dev/null';
    if (written === '/dev/null')
        return null;
    const plain = written.startsWith('"') ? unquote(written.slice(1, -1)) : written;
    return (0,path/* decodePath */.q0)(Buffer.from(plain.slice(2), 'latin1'));
}
const escapes = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };
/** C-style quotes (git's quote.c): `\303\251`, `\t`, `\"`. */
const unquote = (text) => text.replace(/\\([0-7]{3}|.)/g, (_, code) => code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code));
function decodeLines(lines) {
    const bytes = Buffer.from(lines.join('\n'), 'latin1');
    return (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString().split('\n') : lines;
}

// EXTERNAL MODULE: ./lib/git/raw.js
var raw = __webpack_require__(3554);
;// CONCATENATED MODULE: ./lib/git/changes.js



/** A submodule is compared by its commit; git does not look into it. With more than a thousand candidates only equal contents are renames. */
const rawOptions = ['--no-abbrev', '--ignore-submodules=dirty', '--no-relative', '-l1000'];
/** GitHub's own form: three lines of context, git's default algorithm. */
const patchOptions = [
    '--patch',
    '-U3',
    '--inter-hunk-context=0',
    '--diff-algorithm=default',
    '--indent-heuristic',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/** A larger patch than this is shown nowhere; findings are still in the summary. */
const maximumPatch = 200 * 1024 * 1024;
/** `started` is the first answer of git, where it was asked for already. */
async function change(store, sides, started) {
    return lazyChange(store, await changedFiles(store, sides, started), sides);
}
/** Asks git what differs; `change` can be given the answer. */
const startDiff = (command, sides) => diff(command, sides, ['--raw', '-z', '-M']);
/** `files` may be fewer than those that differ; hunks are read once, when they are asked for. */
function lazyChange(store, files, sides) {
    let hunks;
    return {
        base: sides.base,
        head: sides.head,
        files,
        hunks: () => {
            hunks ??= readHunks(store, sides);
            return hunks;
        },
    };
}
/** Finding renames reads blobs; where some are not there (a partial clone, a broken object), only equal contents are renames. */
async function changedFiles({ command }, sides, started = startDiff(command, sides.diff)) {
    const first = await started;
    if (first.code === 0)
        return (0,raw/* parseRaw */.kY)(first.output);
    const { code, output, message } = await diff(command, sides.diff, ['--raw', '-z', '-M100%']);
    if (code === 0)
        return (0,raw/* parseRaw */.kY)(output);
    throw new git_command/* GitError */.XS(message || 'git could not compare the two sides', null);
}
async function readHunks(store, sides) {
    const { code, output } = await diff(store.command, sides.diff, [...patchOptions, '-M']);
    return code === 0 ? parsePatch(output) : new Map();
}
const diff = (command, [name = '', ...sides], wanted) => (0,git_command/* runGit */.EO)(['-c', 'core.bigFileThreshold=16m', name, ...rawOptions, ...wanted, ...sides, '--'], { ...command, limit: maximumPatch });


/***/ }),

/***/ 8561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* unused harmony export askRemote */
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9469);

/** A fetch that hears nothing for so long is given up. */
const silence = 60_000;
/**
 * Git through simple-git, for what is not on a hook's way: it costs 40 ms to load, so it is loaded on first use.
 * Gives the output, or the empty text where git fails without a word (`merge-base` without an answer).
 * @throws {GitError} with what git said.
 */
async function ask(args, command) {
    const client = await connect(command, (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .gitEnvironment */ ._K)(command.env), _command_js__WEBPACK_IMPORTED_MODULE_0__/* .safeConfiguration */ .M0);
    return run(client, args);
}
/** The same with the network, and with the ways to sign in that the environment gives. */
async function askRemote(args, command) {
    const { GIT_ALLOW_PROTOCOL: _, GIT_NO_LAZY_FETCH: __, ...env } = gitEnvironment(command.env);
    const access = Object.entries(process.env).flatMap(([name, value]) => /^GIT_.*ASKPASS$/.test(name) && value !== undefined ? [[name, value]] : []);
    const configuration = safeConfiguration.filter((entry) => entry !== 'protocol.allow=never');
    const client = await connect(command, { ...env, ...Object.fromEntries(access) }, [
        ...configuration,
        'gc.auto=0',
        'maintenance.auto=false',
    ]);
    return run(client, args);
}
async function connect(command, env, config) {
    const { simpleGit } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(343)]).then(__webpack_require__.bind(__webpack_require__, 4724));
    const client = simpleGit({
        baseDir: command.cwd,
        config: [...config],
        // By default simple-git drops every GIT_ variable, GIT_INDEX_FILE too, and then reads another index than the commit will use.
        allowEnvironment: Object.keys(env),
        // Its default waits 50 ms more after each command.
        completion: { onClose: true, onExit: false },
        timeout: { block: silence },
        // The environment and the configuration given here are the user's and ours; nothing of them comes from the repository's content.
        unsafe: {
            allowUnsafeFsMonitor: true,
            allowUnsafeHooksPath: true,
            allowUnsafeProtocolOverride: true,
            allowUnsafeAskPass: true,
            allowUnsafeSshCommand: true,
            allowUnsafeConfigEnvCount: true,
            allowUnsafeConfigPaths: true,
            allowUnsafeGitProxy: true,
            allowUnsafeExec: true,
            allowUnsafeEditor: true,
            allowUnsafePager: true,
            allowUnsafeTemplateDir: true,
        },
    });
    return client.env(env);
}
async function run(client, args) {
    try {
        return (await client.raw([...args])).trim();
    }
    catch (error) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS(error instanceof Error ? error.message.trim() : 'git failed', null);
    }
}


/***/ }),

/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D5: () => (/* binding */ gitArguments),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   M0: () => (/* binding */ safeConfiguration),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   _K: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _source_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1821);


/** Git said no: wrong use, a broken repository, or git is not there. `message` holds what it said. */
class GitError extends _source_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y {
    name = 'GitError';
    code;
    constructor(message, code) {
        super(message);
        this.code = code;
    }
}
/** Nothing that a repository's or a user's configuration says may run a program or change what git prints. */
const configuration = {
    'core.fsmonitor': 'false',
    'core.hooksPath': '/dev/null',
    'core.quotePath': 'true',
    'diff.suppressBlankEmpty': 'false',
    'diff.orderFile': '/dev/null',
    'protocol.allow': 'never',
};
const safeConfiguration = Object.entries(configuration).map(([key, value]) => `${key}=${value}`);
/** What would change git's output or let it run a program or reach the network. GIT_INDEX_FILE stays: `git commit -a` hands a hook its own index. */
const dropped = /^GIT_(TRACE.*|EXTERNAL_DIFF|DIFF_OPTS|PAGER|EDITOR|ATTR_SOURCE|(GLOB|NOGLOB|ICASE)_PATHSPECS|NAMESPACE|PREFIX|.*ASKPASS)$/;
const settings = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
};
/** Objects that a partial clone left at its remote are not fetched behind the user's back (GIT_NO_LAZY_FETCH: git 2.39.4, 2.45). */
const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' };
function gitEnvironment(extra = {}) {
    const kept = Object.entries(process.env).filter((entry) => entry[1] !== undefined && !dropped.test(entry[0]));
    return { ...Object.fromEntries(kept), ...settings, ...offline, ...extra };
}
const gitArguments = (args) => [...safeConfiguration.flatMap((entry) => ['-c', entry]), ...args];
/** Output of a git command whatever its exit status. */
function runGit(args, command) {
    return new Promise((resolve) => {
        const input = command.input === undefined ? 'ignore' : 'pipe';
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', gitArguments(args), {
            cwd: command.cwd,
            env: gitEnvironment(command.env),
            stdio: [input, 'pipe', 'pipe'],
        });
        const output = [];
        let size = 0;
        let message = '';
        const done = (code) => resolve({ code, output: Buffer.concat(output), message: message.trim() });
        child.on('error', (error) => {
            message = 'code' in error && error.code === 'ENOENT' ? 'git is not installed, or the folder does not exist' : error.message;
            done(null);
        });
        child.on('close', done);
        child.stdout?.on('data', (chunk) => {
            size += chunk.length;
            if (size <= (command.limit ?? Number.POSITIVE_INFINITY))
                output.push(chunk);
            else {
                message = 'too much output';
                child.kill();
            }
        });
        child.stderr?.on('data', (chunk) => {
            if (message.length < 4000)
                message += chunk.toString();
        });
        // Git may end without reading all of its input.
        child.stdin?.on('error', () => { }).end(command.input);
    });
}
/** @throws {GitError} when git fails. */
async function git(args, command) {
    const { code, output, message } = await runGit(args, command);
    if (code !== 0)
        throw new GitError(message || `git ${args[0]} failed`, code);
    return output;
}


/***/ }),

/***/ 4958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commitChanges),
/* harmony export */   V: () => (/* binding */ listCommits)
/* harmony export */ });
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6309);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8561);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9469);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5947);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1633);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3554);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2410);







/** Oldest first. `wanted` are full ids and options of `git rev-list`. */
async function listCommits(store, wanted) {
    const lines = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(['rev-list', '--parents', '--topo-order', '--reverse', ...wanted, '--'], store.command);
    return lines.split('\n').flatMap((line) => {
        const [id = '', ...parents] = line.split(' ');
        return id === '' ? [] : [{ id, parents }];
    });
}
/** One process for all of them. */
async function commitChanges(store, emptyTreeId, commits) {
    if (commits.length === 0)
        return [];
    const pairs = commits.flatMap(({ id, parents }) => (parents.length === 0 ? [id] : parents.map((parent) => `${id} ${parent}`)));
    const args = ['diff-tree', '--stdin', '--root', '--always', '-r', '-z', '--raw', '-M', ..._changes_js__WEBPACK_IMPORTED_MODULE_0__/* .rawOptions */ .DT];
    const output = await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { ...store.command, input: `${pairs.join('\n')}\n` });
    const blocks = splitCommits([...(0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .zeroTerminated */ .gA)(output)]);
    let at = 0;
    return commits.map((commit) => {
        const parent = commit.parents[0] ?? null;
        const [files = [], ...others] = blocks.slice(at, at + Math.max(1, commit.parents.length));
        at += 1 + others.length;
        const change = (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .lazyChange */ .To)(store, (0,_merges_js__WEBPACK_IMPORTED_MODULE_6__/* .differFromAll */ .C)(files, others), {
            base: parent === null ? (0,_trees_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyTree */ ["in"])() : (0,_trees_js__WEBPACK_IMPORTED_MODULE_5__/* .commitTree */ .SC)(store, parent),
            head: (0,_trees_js__WEBPACK_IMPORTED_MODULE_5__/* .commitTree */ .SC)(store, commit.id),
            diff: ['diff-tree', '-r', parent ?? emptyTreeId, commit.id],
        });
        return { commit, change };
    });
}
/** Each commit's id comes before its entries, which start with a colon. */
function splitCommits(pieces) {
    const blocks = [];
    for (let at = 0; at < pieces.length;) {
        let end = at + 1;
        while (pieces[end]?.[0] === 0x3a)
            end += /[RC]\d*$/.test(pieces[end]?.toString('latin1') ?? '') ? 3 : 2;
        blocks.push([...(0,_raw_js__WEBPACK_IMPORTED_MODULE_4__/* .rawEntries */ .fW)(pieces.slice(at + 1, end))]);
        at = end;
    }
    return blocks;
}


/***/ }),

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ diskTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _source_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1732);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9469);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1633);





/** Open files at one time. */
const width = 32;
/**
 * The files of a folder as they are on disk. In a git checkout, those that git tracks or would add; elsewhere all but `.git`.
 * Ids stand for a state of a file on this disk: good within a run, not to be kept.
 */
function diskTree(root, command = { cwd: root }) {
    const look = looker(root);
    return {
        name: 'the work tree',
        list: async () => (await inTurn(await listPaths(root, command), look)).filter((file) => file !== null),
        find: look,
        read: (files) => inTurn(files, (file) => readFile(root, file, look)),
    };
}
async function listPaths(root, command) {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const { code, output } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(args, { ...command, cwd: root });
    // A repository inside this one, which is not part of it, is named with a slash at its end; an unmerged path is named many times.
    const tracked = new Set([...(0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .zeroTerminated */ .gA)(output)].map(_path_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePath */ .q0).filter((path) => !path.endsWith('/')));
    // Who asks for a folder that git ignores wants to see it.
    if (code === 0 && tracked.size > 0)
        return [...tracked];
    const { default: glob } = await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.t.bind(__webpack_require__, 5648, 19));
    const found = await glob('**', {
        cwd: root,
        dot: true,
        onlyFiles: false,
        objectMode: true,
        followSymbolicLinks: false,
        ignore: ['**/.git', '**/.git/**'],
    });
    return found.filter(({ dirent }) => !dirent.isDirectory()).map(({ path }) => path);
}
/** Looks at a path without following a link anywhere in it: a tracked folder may have become a link to elsewhere. */
function looker(root) {
    const folders = new Map();
    const isFolder = (path) => {
        if (path === '.')
            return Promise.resolve(true);
        const known = folders.get(path) ?? isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).then(async (above) => above && ((await stat(root, path))?.isDirectory() ?? false));
        folders.set(path, known);
        return known;
    };
    return async (path) => {
        if (!(0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlain */ .$i)(path) || !(await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            return null;
        const stats = await stat(root, path);
        if (stats === null)
            return null;
        const mode = stats.isSymbolicLink() ? 'symlink' : stats.mode & 0o100 ? 'executable' : 'regular';
        // A folder (of a submodule), a pipe or a device is no file of a repository.
        if (mode !== 'symlink' && !stats.isFile())
            return null;
        return { path, mode, oid: `disk:${[stats.dev, stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(':')}` };
    };
}
const onDisk = (root, path) => Buffer.concat([Buffer.from(`${root}/`), (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePath */ .O0)(path)]);
async function stat(root, path) {
    try {
        return await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(onDisk(root, path));
    }
    catch {
        return null;
    }
}
async function readFile(root, file, look) {
    const now = await look(file.path);
    if (now === null || now.mode !== file.mode)
        return { kind: 'unreadable', reason: 'no longer there' };
    let handle;
    try {
        if (now.mode === 'symlink')
            return (0,_source_content_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeContent */ .KU)(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readlink(onDisk(root, file.path), { encoding: 'buffer' }));
        handle = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(onDisk(root, file.path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        if ((await handle.stat()).size > _source_content_js__WEBPACK_IMPORTED_MODULE_4__/* .maximumBytes */ .a0)
            return { kind: 'unreadable', reason: 'larger than 100 MB' };
        return (0,_source_content_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeContent */ .KU)(await handle.readFile());
    }
    catch (error) {
        return { kind: 'unreadable', reason: error instanceof Error && 'code' in error ? `cannot be read (${error.code})` : 'cannot be read' };
    }
    finally {
        await handle?.close();
    }
}
async function inTurn(items, work) {
    const results = [];
    for (let at = 0; at < items.length; at += width)
        results.push(...(await Promise.all(items.slice(at, at + width).map(work))));
    return results;
}


/***/ }),

/***/ 5278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ji: () => (/* binding */ askEarly),
  Ub: () => (/* binding */ readEarly),
  Ss: () => (/* binding */ stagedDiff)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/source/content.js
var content = __webpack_require__(1732);
// EXTERNAL MODULE: ./lib/git/command.js
var git_command = __webpack_require__(9469);
;// CONCATENATED MODULE: ./lib/git/blobs.js




/** In a partial clone git dies of every object that is not there (4 ms each); after so many the rest is given up. */
const maximumDeaths = 500;
/**
 * One `git cat-file --batch` for a whole run, started on first use. It keeps no program alive: it ends when its input does.
 * Answers come in the order of the questions, so one queue is enough.
 */
class Blobs {
    #command;
    #known;
    #child = null;
    #waiting = [];
    #deaths = 0;
    /** @param known answers that are there already, by name */
    constructor(command, known = new Map()) {
        this.#command = command;
        this.#known = known;
    }
    /** Starts the process while other work goes on. */
    start() {
        this.#child ??= this.#spawn();
    }
    /** Never throws. `names` are object ids, `<id>^{tree}` or `<id>^{commit}`, never text of the repository. */
    read(names) {
        const asked = names.filter((name) => !this.#known.has(name));
        const answers = names.map((name) => this.#known.get(name) ?? new Promise((resolve) => this.#waiting.push({ name, resolve })));
        if (asked.length > 0)
            this.#ask(asked);
        return Promise.all(answers);
    }
    close() {
        this.#child?.stdin.end();
        this.#child = null;
    }
    #ask(names) {
        this.start();
        hold(this.#child, true);
        this.#child?.stdin.write(`${names.join('\n')}\n`);
    }
    #spawn() {
        const args = (0,git_command/* gitArguments */.D5)(['cat-file', '--batch']);
        const child = (0,external_node_child_process_.spawn)('git', args, { cwd: this.#command.cwd, env: (0,git_command/* gitEnvironment */._K)(this.#command.env), stdio: 'pipe' });
        let complaint = '';
        const reader = new BatchReader((object) => {
            this.#waiting.shift()?.resolve(object);
            if (this.#waiting.length === 0)
                hold(child, false);
        });
        child.stdout.on('data', (chunk) => reader.push(chunk));
        child.stderr.on('data', (chunk) => {
            complaint = (complaint + chunk.toString()).slice(-1000);
        });
        child.stdin.on('error', () => { });
        child.on('error', () => {
            complaint = 'git is not installed';
        });
        child.on('close', () => {
            if (this.#child === child)
                this.#child = null;
            this.#died(complaint.trim().split('\n').at(-1) || 'git cat-file ended early');
        });
        hold(child, false);
        return child;
    }
    /** The object that was being read is the one that git died of; the others are asked for again. */
    #died(reason) {
        if (this.#waiting.length === 0)
            return;
        this.#deaths++;
        this.#waiting.shift()?.resolve({ reason });
        if (this.#deaths < maximumDeaths && this.#waiting.length > 0)
            this.#ask(this.#waiting.map(({ name }) => name));
        else
            for (const { resolve } of this.#waiting.splice(0))
                resolve({ reason });
    }
}
/** Whether the process keeps Node running. */
function hold(child, on) {
    const handles = child === null ? [] : [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles) {
        if (!(handle instanceof external_node_net_.Socket) && handle !== child)
            continue;
        if (on)
            handle.ref();
        else
            handle.unref();
    }
}
/** Reads `<oid> <type> <size>\n<bytes>\n`, or `<name> missing\n`, from pieces of any length. */
class BatchReader {
    #emit;
    #pending = Buffer.alloc(0);
    #open = null;
    constructor(emit) {
        this.#emit = emit;
    }
    push(chunk) {
        let rest = chunk;
        while (rest.length > 0)
            rest = this.#open === null ? this.#header(rest) : this.#body(rest);
    }
    #header(chunk) {
        const end = chunk.indexOf(10);
        this.#pending = Buffer.concat([this.#pending, end === -1 ? chunk : chunk.subarray(0, end)]);
        if (end === -1)
            return Buffer.alloc(0);
        const line = this.#pending.toString('latin1');
        this.#pending = Buffer.alloc(0);
        const [, oid = '', type = '', size] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line) ?? [];
        if (size === undefined)
            this.#emit({ reason: line.endsWith(' missing') ? 'the object is missing or broken' : line });
        else
            this.#open = { oid, type, size: Number(size), missing: Number(size) + 1, parts: [] };
        return chunk.subarray(end + 1);
    }
    #body(chunk) {
        const open = this.#open;
        if (open === null)
            return chunk;
        const taken = chunk.subarray(0, open.missing);
        open.missing -= taken.length;
        // What is too large flows by without being kept.
        if (open.size <= content/* maximumBytes */.a0)
            open.parts.push(taken);
        if (open.missing === 0) {
            this.#open = null;
            if (open.size > content/* maximumBytes */.a0)
                this.#emit({ reason: 'larger than 100 MB' });
            else
                this.#emit({ oid: open.oid, type: open.type, bytes: Buffer.concat(open.parts).subarray(0, open.size) });
        }
        return chunk.subarray(taken.length);
    }
}

// EXTERNAL MODULE: ./lib/git/changes.js + 2 modules
var changes = __webpack_require__(6309);
;// CONCATENATED MODULE: ./lib/git/early.js



/** What is there by `git add --intent-to-add` alone is no part of the commit (diff-options, "--ita-invisible-in-index"). */
const stagedDiff = (base) => ['diff-index', '--cached', '--ita-invisible-in-index', base];
const placeFlags = ['--is-shallow-repository', '--show-object-format', '--absolute-git-dir', '--git-common-dir', '--show-toplevel'];
/** With `staged`, what a check of staged files will ask for is asked at once: a person waits for a commit. */
function askEarly(command, staged) {
    const place = (0,git_command/* runGit */.EO)(['rev-parse', ...placeFlags], command);
    const diff = staged ? (0,changes/* startDiff */.gP)(command, stagedDiff('HEAD')) : null;
    const blobs = new Blobs(command);
    if (staged)
        blobs.start();
    return { place, diff, blobs };
}
/**
 * The same, as the hook pre-commit asked it while Node.js started: the answer to `placeFlags`, that to `stagedDiff('HEAD')`, each ended by NUL,
 * and the answers of `cat-file --batch`, the first of which is the tree of HEAD. Null where one of them is missing, as before the first commit;
 * an object that is missing is asked for again.
 */
function readEarly(output, command) {
    const placeEnd = output.indexOf(0);
    const diffEnd = endOfDiff(output, placeEnd + 1);
    if (placeEnd === -1 || diffEnd === -1)
        return null;
    const objects = [];
    new BatchReader((object) => objects.push(object)).push(output.subarray(diffEnd + 1));
    const known = new Map();
    for (const [index, object] of objects.entries())
        if ('oid' in object)
            known.set(index === 0 ? 'HEAD^{tree}' : object.oid, object);
    return {
        place: succeeded(output.subarray(0, placeEnd)),
        diff: succeeded(output.subarray(placeEnd + 1, diffEnd)),
        blobs: new Blobs(command, known),
    };
}
const succeeded = async (output) => ({ code: 0, output, message: '' });
/** Of the NUL behind the last of its own, where a header would begin (diff-format, "raw output format"); a path is never empty. */
function endOfDiff(output, start) {
    for (let at = start; at < output.length; at = output.indexOf(0, at) + 1) {
        if (output[at] === 0)
            return at;
        if (output.indexOf(0, at) === -1)
            return -1;
    }
    return -1;
}


/***/ }),

/***/ 5947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ differFromAll)
/* harmony export */ });
/**
 * Of the files that differ from the first side, those that differ from all the others too: what a merge itself brought in.
 * A file taken over unchanged from any side was judged there.
 */
function differFromAll(files, others) {
    const touched = others.map((other) => ({
        heads: new Set(other.map(({ head }) => head?.path)),
        gone: new Set(other.flatMap(({ base, head }) => (base === null || base.path === head?.path ? [] : [base.path]))),
    }));
    return files.filter(({ base, head }) => touched.every(({ heads, gone }) => (head === null ? base !== null && gone.has(base.path) : heads.has(head.path))));
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   gA: () => (/* binding */ zeroTerminated),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** One well-formed UTF-8 sequence (Unicode 15, table 3-7) over bytes read as Latin-1. */
const wellFormed = /[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}/y;
/**
 * A path as text. Bytes that are no UTF-8 stand as `\xNN`; a backslash that would look like one stands as `\x5c`,
 * so that two paths are never the same text and `encodePath` finds the bytes again.
 */
function decodePath(raw) {
    const bytes = raw.toString('latin1').replace(/\\(?=x[0-9a-f]{2})/g, '\\x5c');
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(raw))
        return Buffer.from(bytes, 'latin1').toString();
    let path = '';
    for (let at = 0; at < bytes.length;) {
        wellFormed.lastIndex = at;
        const sequence = wellFormed.exec(bytes)?.[0];
        path += sequence === undefined ? `\\x${bytes.charCodeAt(at).toString(16)}` : Buffer.from(sequence, 'latin1').toString();
        at += sequence?.length ?? 1;
    }
    return path;
}
function encodePath(path) {
    const parts = path.split(/\\x([0-9a-f]{2})/);
    return Buffer.concat(parts.map((part, index) => (index % 2 === 0 ? Buffer.from(part) : Buffer.from(part, 'hex'))));
}
/** Whether a path can be a file of a tree: git refuses these names too. */
const isPlain = (path) => !path.split('/').some((name) => ['', '.', '..', '.git'].includes(name));
/** Pieces of output that git ends with NUL (`-z`). */
function* zeroTerminated(output) {
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        yield output.subarray(start, end === -1 ? output.length : end);
        if (end === -1)
            return;
        start = end + 1;
    }
}


/***/ }),

/***/ 3554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ fileMode),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   fW: () => (/* binding */ rawEntries),
/* harmony export */   kY: () => (/* binding */ parseRaw)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);

/** Modes as git writes them (gitformat-index, "mode"). */
function fileMode(octal) {
    switch (octal) {
        case '120000':
            return 'symlink';
        case '160000':
            return 'submodule';
        case '100755':
            return 'executable';
        default:
            return 'regular';
    }
}
const absent = '000000';
/** The files of `git diff-tree`, `diff-index` or `diff-files` with `-z --raw --no-abbrev` (diff-format, "raw output format"). */
function parseRaw(output) {
    return [...rawEntries([...(0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroTerminated */ .gA)(output)])];
}
/** The same from the pieces between the NULs. */
function* rawEntries(pieces) {
    for (let at = 0; at < pieces.length;) {
        const header = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(pieces[at]?.toString('latin1') ?? '');
        if (header === null)
            throw new Error('git printed a change in an unknown form');
        const [, baseMode = '', headMode = '', baseId = '', headId = '', letter = ''] = header;
        const moved = letter === 'R' || letter === 'C';
        const basePath = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q0)(pieces[at + 1] ?? Buffer.alloc(0));
        const headPath = moved ? (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePath */ .q0)(pieces[at + 2] ?? Buffer.alloc(0)) : basePath;
        at += moved ? 3 : 2;
        const base = version(basePath, baseMode, baseId);
        // An unmerged path has no head mode; it is kept, so that it is told as unreadable.
        const head = letter === 'U' ? version(headPath, '100644', headId) : version(headPath, headMode, headId);
        if (letter === 'R')
            yield { status: 'renamed', base, head };
        else if (letter === 'C')
            yield { status: 'added', base: null, head };
        else
            yield { status: base === null ? 'added' : head === null ? 'deleted' : 'modified', base, head };
    }
}
const version = (path, mode, oid) => mode === absent ? null : { path, mode: fileMode(mode), oid };
/** Whether an id stands for nothing: a ref that is not there, an unmerged path, a file on disk. */
const isZero = (oid) => /^0+$/.test(oid);


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* unused harmony export Repository */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6309);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9469);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4958);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6507);
/* harmony import */ var _early_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5278);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5947);
/* harmony import */ var _trees_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2410);









/** The id of the tree without files, which git knows without having it. */
const emptyTrees = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/**
 * The repository that holds a folder. Git's own environment counts (GIT_DIR, GIT_INDEX_FILE), as it does in hooks.
 * @throws {GitError} where there is none, or git refuses it (another owner).
 */
async function openRepository(cwd, early = (0,_early_js__WEBPACK_IMPORTED_MODULE_6__/* .askEarly */ .Ji)({ cwd }, false)) {
    const { code, output, message } = await early.place;
    const [shallow = '', format = '', gitDir = '', commonDir = '', root = gitDir, ...more] = output.toString().trimEnd().split('\n');
    // A bare repository has no top level: git says so last, after all else.
    if (commonDir === '' || more.length > 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS(explained(message, cwd), code);
    const env = {
        ...(process.env.GIT_DIR === undefined ? {} : { GIT_DIR: gitDir }),
        ...(process.env.GIT_WORK_TREE === undefined ? {} : { GIT_WORK_TREE: root }),
    };
    return new Repository({
        root,
        gitDir,
        commonDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(commonDir) ? commonDir : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, commonDir),
        isShallow: shallow === 'true',
        emptyTreeId: emptyTrees[format] ?? '',
        command: { cwd: root, env },
        early,
    });
}
/** Git's own words name neither the folder nor what to do. */
function explained(message, cwd) {
    if (message.startsWith('fatal: not a git repository'))
        return `${cwd} is not a git repository: go to one, or use plimsoll scan for a plain folder`;
    return message || 'the path of the repository is not one line';
}
/** Read only: neither the index nor the work tree nor a ref is ever written. */
class Repository {
    /** The top of the work tree; of a bare repository, its folder. */
    root;
    gitDir;
    /** Shared by all work trees. */
    commonDir;
    isShallow;
    store;
    emptyTreeId;
    /** Good for one answer: the index may change. */
    #stagedDiff;
    constructor(facts) {
        this.root = facts.root;
        this.gitDir = facts.gitDir;
        this.commonDir = facts.commonDir;
        this.isShallow = facts.isShallow;
        this.emptyTreeId = facts.emptyTreeId;
        this.#stagedDiff = facts.early.diff;
        this.store = { command: facts.command, blobs: facts.early.blobs };
    }
    /** False for a bare repository, unless whoever calls gives it one (GIT_INDEX_FILE). */
    get hasIndex() {
        return this.root !== this.gitDir || process.env.GIT_INDEX_FILE !== undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.gitDir, 'index'));
    }
    /** The full id of the commit that a revision names, or null. What looks like an option is refused. */
    async resolve(revision) {
        if (revision.startsWith('-'))
            return null;
        const { code, output } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], this.store.command);
        return code === 0 ? output.toString().trim() : null;
    }
    /** `id` is a full id; `name` is what a person would call it. */
    commitTree(id, name) {
        return (0,_trees_js__WEBPACK_IMPORTED_MODULE_7__/* .commitTree */ .SC)(this.store, id, name);
    }
    indexTree() {
        return (0,_trees_js__WEBPACK_IMPORTED_MODULE_7__/* .indexTree */ .DK)(this.store);
    }
    workTree() {
        return (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .diskTree */ .c)(this.root, this.store.command);
    }
    emptyTree() {
        return (0,_trees_js__WEBPACK_IMPORTED_MODULE_7__/* .emptyTree */ ["in"])();
    }
    /** Between two commits by their full ids; a base of null is the empty tree. */
    change(base, head) {
        return (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Zg)(this.store, {
            base: base === null ? this.emptyTree() : this.commitTree(base),
            head: this.commitTree(head),
            diff: ['diff-tree', '-r', base ?? this.emptyTreeId, head],
        });
    }
    /** A change whose head has many bases, all known already: against the first, only files that differ from every one. */
    async changeFromAll(bases, head) {
        const [first, ...others] = await Promise.all([bases[0] ?? null, ...bases.slice(1)].map((base) => this.change(base, head)));
        if (first === undefined)
            throw new Error('a change has a base');
        return {
            ...first,
            files: (0,_merges_js__WEBPACK_IMPORTED_MODULE_8__/* .differFromAll */ .C)(first.files, others.map(({ files }) => files)),
        };
    }
    /** What a commit would record now: HEAD against the index. Before the first commit, everything in the index. */
    async stagedChange() {
        const merged = mergeHeads(this.gitDir);
        const [staged, ...others] = await Promise.all([this.#staged(), ...merged.map((id) => (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Zg)(this.store, this.#stagedSides(id)))]);
        return others.length === 0
            ? staged
            : {
                ...staged,
                files: (0,_merges_js__WEBPACK_IMPORTED_MODULE_8__/* .differFromAll */ .C)(staged.files, others.map(({ files }) => files)),
            };
    }
    async #staged() {
        const started = this.#stagedDiff;
        this.#stagedDiff = null;
        try {
            return await (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Zg)(this.store, this.#stagedSides('HEAD'), started ?? undefined);
        }
        catch (error) {
            if ((await this.resolve('HEAD')) !== null)
                throw error;
            return (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Zg)(this.store, { ...this.#stagedSides(this.emptyTreeId), base: this.emptyTree() });
        }
    }
    #stagedSides(base) {
        return { base: this.commitTree(base, base), head: this.indexTree(), diff: (0,_early_js__WEBPACK_IMPORTED_MODULE_6__/* .stagedDiff */ .Ss)(base) };
    }
    /** What each commit did, for a look into history; one process for all. */
    commitChanges(commits) {
        return (0,_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .commitChanges */ .P)(this.store, this.emptyTreeId, commits);
    }
    /** Ends the process that reads blobs. Not needed before the program ends. */
    close() {
        this.store.blobs.close();
    }
}
const headName = /^GITHEAD_([0-9a-f]{40,64})$/;
/**
 * The other parents of the commit that is being made: in MERGE_HEAD after a merge stopped at a conflict; in variables that `git merge` sets
 * while it makes a merge without conflicts (the hook pre-merge-commit, where MERGE_HEAD is not yet written).
 */
function mergeHeads(gitDir) {
    const merging = Object.keys(process.env).flatMap((name) => (name.startsWith('GITHEAD_') ? (headName.exec(name)?.[1] ?? []) : []));
    if (merging.length > 0)
        return merging;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'MERGE_HEAD'), 'utf8')
            .split('\n')
            .filter((line) => /^[0-9a-f]{40,64}$/.test(line));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ indexTree),
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   "in": () => (/* binding */ emptyTree)
/* harmony export */ });
/* harmony import */ var _source_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1732);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9469);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1633);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3554);




/** `id` is the full id of a commit or a tree. */
function commitTree(store, id, name = id.slice(0, 12)) {
    return {
        name,
        list: async () => listed(await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['ls-tree', '-r', '-z', '--full-tree', id], store.command), /^(\d{6}) \w+ ([0-9a-f]+)\t/),
        find: (path) => findInTree(store, `${id}^{tree}`, (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(path)),
        read: (files) => readBlobs(store, files),
    };
}
function indexTree(store) {
    const list = async (paths) => listed(await (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['ls-files', '--stage', '-z', '--full-name', '--', ...paths], store.command), /^(\d{6}) ([0-9a-f]+) [0-3]\t/);
    return {
        name: 'the index',
        list: () => list([]),
        find: async (path) => {
            if (!(0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(path))
                return null;
            // Node hands a program no argument that is not UTF-8.
            const files = await list(path.includes('\\x') ? [] : [path]);
            return files.find((file) => file.path === path) ?? null;
        },
        read: (files) => readBlobs(store, files),
    };
}
const emptyTree = (name = 'nothing') => ({
    name,
    list: async () => [],
    find: async () => null,
    read: async (files) => files.map(() => ({ kind: 'unreadable', reason: 'not in this tree' })),
});
/** `<mode> [<type>] <id> [<stage>]\t<path>`, ended by NUL. The stages of an unmerged path become one entry with the id zero. */
function listed(output, form) {
    const files = new Map();
    for (const entry of (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .zeroTerminated */ .gA)(output)) {
        const tab = entry.indexOf(9);
        const [, mode = '', oid = ''] = form.exec(entry.toString('latin1', 0, tab + 1)) ?? [];
        const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(entry.subarray(tab + 1));
        files.set(path, { path, mode: (0,_raw_js__WEBPACK_IMPORTED_MODULE_2__/* .fileMode */ .IB)(mode), oid: files.has(path) ? '0'.repeat(oid.length) : oid });
    }
    return [...files.values()];
}
/** Walks tree objects: as many steps as the path has names, and no process of its own. */
async function findInTree(store, root, path) {
    let tree = root;
    for (let start = 0;;) {
        const slash = path.indexOf(47, start);
        const name = path.subarray(start, slash === -1 ? path.length : slash);
        const [object] = await store.blobs.read([tree]);
        if (object === undefined || 'reason' in object || object.type !== 'tree')
            return null;
        const entry = treeEntry(object.bytes, name, object.oid.length / 2);
        if (entry === null)
            return null;
        if (slash === -1)
            return entry.mode === '040000' ? null : { path: (0,_path_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePath */ .q0)(path), mode: (0,_raw_js__WEBPACK_IMPORTED_MODULE_2__/* .fileMode */ .IB)(entry.mode), oid: entry.oid };
        if (entry.mode !== '040000')
            return null;
        tree = entry.oid;
        start = slash + 1;
    }
}
/** Entries of a tree object: `<mode> <name>\0<id in binary>`; a folder's mode has five digits. */
function treeEntry(bytes, wanted, idLength) {
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const zero = bytes.indexOf(0, space);
        if (space === -1 || zero === -1)
            return null;
        const next = zero + 1 + idLength;
        if (bytes.subarray(space + 1, zero).equals(wanted)) {
            return { mode: bytes.toString('latin1', at, space).padStart(6, '0'), oid: bytes.toString('hex', zero + 1, next) };
        }
        at = next;
    }
    return null;
}
async function readBlobs(store, files) {
    const readable = (file) => file.mode !== 'submodule' && !(0,_raw_js__WEBPACK_IMPORTED_MODULE_2__/* .isZero */ .be)(file.oid);
    const ids = [...new Set(files.filter(readable).map(({ oid }) => oid))];
    const objects = await store.blobs.read(ids);
    const contents = new Map(ids.map((oid, index) => {
        const object = objects[index];
        if (object === undefined || 'reason' in object)
            return [oid, { kind: 'unreadable', reason: object?.reason ?? 'not read' }];
        return [oid, object.type === 'blob' ? (0,_source_content_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeContent */ .KU)(object.bytes) : { kind: 'unreadable', reason: `a ${object.type}, not a file` }];
    }));
    return files.map((file) => {
        if (file.mode === 'submodule')
            return { kind: 'binary', bytes: 0 };
        return (contents.get(file.oid) ?? {
            kind: 'unreadable',
            reason: 'the merge of this file is not finished: settle the conflict, then git add it',
        });
    });
}


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ decodeContent),
/* harmony export */   a0: () => (/* binding */ maximumBytes),
/* harmony export */   sx: () => (/* binding */ encodeLike)
/* harmony export */ });
/** A file above this is not read (100 MB, GitHub's own limit for a file). */
const maximumBytes = 100 * 1024 * 1024;
/** Git calls a file binary when there is a NUL in its first 8000 bytes (`buffer_is_binary` in xdiff-interface.c). */
const sniffedBytes = 8000;
/**
 * The text without its byte order mark, so that a parser's offset 0 is the first character.
 * Text in UTF-16 counts as text only with a byte order mark. What is not valid in its encoding is read as Latin-1, one character a byte.
 */
function decodeContent(bytes) {
    if (bytes.length > maximumBytes)
        return { kind: 'unreadable', reason: 'larger than 100 MB' };
    const encoding = utf16(bytes);
    if (encoding === null && bytes.subarray(0, sniffedBytes).includes(0)) {
        return { kind: 'binary', bytes: bytes.length, ...(isEncrypted(bytes) && { encrypted: true }) };
    }
    try {
        return { kind: 'text', text: new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes), bytes: bytes.length, exact: true };
    }
    catch {
        // A mark of UTF-8 before such bytes is none of theirs: who reads bytes, as docker build does, passes over it.
        const text = encoding === null ? buffer(bytes.subarray(markLength(bytes))).toString('latin1') : new TextDecoder(encoding).decode(bytes);
        return { kind: 'text', text, bytes: bytes.length, exact: false };
    }
}
/** The bytes of `text` in the encoding, and with the byte order mark, of the bytes it was read from. */
function encodeLike(original, text) {
    switch (encodingOf(original)) {
        case 'utf-16le':
            return Buffer.from(`\uFEFF${text}`, 'utf16le');
        case 'utf-16be':
            return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
        case 'latin1':
            return Buffer.concat([original.subarray(0, markLength(original)), Buffer.from(text, 'latin1')]);
        case 'utf-8':
            return Buffer.from(hasUtf8Mark(original) ? `\uFEFF${text}` : text);
    }
}
function encodingOf(bytes) {
    const content = decodeContent(bytes);
    return utf16(bytes) ?? (content.kind === 'text' && content.exact ? 'utf-8' : 'latin1');
}
/** FF FE 00 00 is the mark of UTF-32, which nothing here reads. */
function utf16(bytes) {
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0) ? 'utf-16le' : null;
}
/** The header of git-crypt: no parser takes what begins so for a document. */
const isEncrypted = (bytes) => buffer(bytes.subarray(0, 10)).equals(Buffer.from('\0GITCRYPT\0'));
const markLength = (bytes) => (hasUtf8Mark(bytes) ? 3 : 0);
const hasUtf8Mark = (bytes) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
const buffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);


/***/ })

};

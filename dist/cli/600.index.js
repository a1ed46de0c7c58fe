export const id = 600;
export const ids = [600,383];
export const modules = {

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/git/early.js + 1 modules
var early = __webpack_require__(5278);
// EXTERNAL MODULE: ./lib/git/ranges.js + 1 modules
var ranges = __webpack_require__(9383);
// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(8750);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/commands/snapshot.js
var snapshot = __webpack_require__(9392);
;// CONCATENATED MODULE: ./lib/commands/facts.js




/** Where they are, below the folder that all work trees of a clone share. */
const factsPath = `${snapshot.ownFolder}/facts`;
/** About 150 KB. Beyond, the oldest are forgotten. */
const maximumEntries = 1000;
/**
 * What hooks found out about files, kept between commits: what is staged now is the base side of the next commit. A file of the user's own, of
 * which another program, other settings, a slip in it or another owner make nothing; it holds names of rules, paths and object ids, and nothing
 * of a file's content.
 */
class FactsFile {
    #path;
    #program;
    #stamp = '';
    #known = new Map();
    #fresh = new Map();
    constructor(path, { cli }) {
        this.#path = path;
        this.#program = stampOf(cli);
    }
    /** @param settings all that a judgement follows from beside the program and the file, as text */
    open(settings) {
        const stamp = hash(JSON.stringify([process.version, this.#program, settings]));
        if (stamp === this.#stamp)
            return this;
        this.save();
        this.#stamp = stamp;
        this.#known = read(this.#path, stamp);
        return this;
    }
    of(file) {
        const [flags, rules] = this.#get(keyOf(file))?.split(' ') ?? [];
        if (flags === undefined || rules === undefined)
            return undefined;
        return { speaking: new Set(rules.split(',').filter(Boolean)), hasCredentials: flags.includes('c'), hides: flags.includes('h') };
    }
    learn(file, { speaking, hasCredentials, hides }) {
        this.#fresh.set(keyOf(file), `${hasCredentials ? 'c' : ''}${hides ? 'h' : ''} ${[...speaking].join(',')}`);
    }
    silent(file) {
        const flags = this.#get(keyOfPair(file));
        return flags === undefined ? undefined : { recognized: flags === 'r' };
    }
    learnSilent(file, { recognized }) {
        this.#fresh.set(keyOfPair(file), recognized ? 'r' : '');
    }
    /** Nothing is lost but time where it cannot be written. */
    save() {
        if (this.#fresh.size === 0)
            return;
        const entries = [...new Map([...this.#fresh, ...this.#known])].slice(0, maximumEntries);
        const body = entries.map(([key, value]) => `${key}\t${value}\n`).join('');
        const temporary = `${this.#path}.${process.pid}`;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#path), { recursive: true });
            (0,external_node_fs_.writeFileSync)(temporary, `${header(this.#stamp, body)}\n${body}`, { flag: 'wx', mode: 0o600 });
            (0,external_node_fs_.renameSync)(temporary, this.#path);
        }
        catch { }
        this.#fresh = new Map();
    }
    #get(key) {
        return this.#fresh.get(key) ?? this.#known.get(key);
    }
}
// A tab in a path is written as `\t`.
const keyOf = ({ oid, path }) => JSON.stringify([oid, path]);
const keyOfPair = ({ base, head }) => JSON.stringify([base?.oid ?? null, base?.path ?? null, head?.oid ?? null, head?.path ?? null]);
const hash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const header = (stamp, body) => `plimsoll facts ${stamp} ${hash(body)}`;
function read(path, stamp) {
    const text = ownText(path);
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (end === -1 || text.slice(0, end) !== header(stamp, body))
        return new Map();
    const lines = body.split('\n').slice(0, -1);
    return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]));
}
/** Empty where it cannot be read, or somebody else could have written it: what is taken for known is not looked at. */
function ownText(path) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
        const { uid, mode } = (0,external_node_fs_.fstatSync)(fd);
        const user = process.getuid?.() ?? null;
        return user === null || (uid === user && (mode & 0o022) === 0) ? (0,external_node_fs_.readFileSync)(fd, 'utf8') : '';
    }
    catch {
        return '';
    }
    finally {
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
    }
}
/** Package managers give every file one date: when the file came to be where it is tells versions apart. */
function stampOf(path) {
    const { size, ino, mtimeMs, ctimeMs } = (0,external_node_fs_.statSync)(path);
    return [size, ino, mtimeMs, ctimeMs].join(' ');
}

// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(4096);
;// CONCATENATED MODULE: ./lib/commands/hook-pushes.js


/** The refs that git gives the hook pre-push on standard input, or pre-commit in variables. */
async function readPushes(repository, io) {
    const push = await fromPreCommit(repository, io.env);
    if (push !== null)
        return [push];
    const input = await io.readInput();
    if (input !== null)
        return (0,ranges/* parsePushes */.EP)(input);
    throw new commands_io/* UsageError */.eb('check --pushed reads on its standard input the refs that git gives the hook pre-push, and nothing was given (lefthook: use_stdin: true)');
}
const pushRemote = (paths, env) => paths[0] ?? env.PRE_COMMIT_REMOTE_NAME ?? 'origin';
/** pre-commit reads the lines itself and tells of the first that brings something; of a whole new history it names only the branch. */
async function fromPreCommit(repository, env) {
    const { PRE_COMMIT_LOCAL_BRANCH: localRef, PRE_COMMIT_REMOTE_BRANCH: remoteRef } = env;
    if (!localRef || !remoteRef)
        return null;
    const localId = await repository.resolve(env.PRE_COMMIT_TO_REF ?? localRef);
    if (localId === null)
        throw new commands_io/* UsageError */.eb(`PRE_COMMIT_LOCAL_BRANCH: ${JSON.stringify(localRef)} names no commit`);
    const remoteId = env.PRE_COMMIT_FROM_REF === undefined ? null : await repository.resolve(env.PRE_COMMIT_FROM_REF);
    return { localRef, localId, remoteRef, remoteId: remoteId ?? '0'.repeat(localId.length) };
}

;// CONCATENATED MODULE: ./lib/commands/check.js








/** What a change introduces. */
async function checkCommand(args, io) {
    const options = (0,commands_arguments/* readOptions */.Tt)(args, ['base', 'head', 'staged', 'pushed', 'commits', ...commands_arguments/* reportOptions */.lt]);
    // Git gives pre-push the remote's name and address as arguments.
    if (options.paths.length > (options.pushed ? 2 : 0))
        throw new commands_io/* UsageError */.eb(`check takes no path ("${options.paths[0]}"): use scan for folders`);
    // All that reads documents is loaded while git works: a person waits for a commit.
    const [{ comparisons, repository }, { judge }] = await Promise.all([compare(options, io), Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(809), __webpack_require__.e(635), __webpack_require__.e(859), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 3729))]);
    const facts = options.staged || options.pushed ? new FactsFile((0,external_node_path_.join)(repository.commonDir, factsPath), io) : undefined;
    const status = await judge(comparisons, options, io, facts);
    // The hook comes here only where the snapshot gave no answer.
    // The doctor also asks with another Node.js, which a person at a shell has no use for.
    if (options.staged && io.env.PLIMSOLL_SNAPSHOT && !io.env.PLIMSOLL_PROBE && !io.fromSnapshot)
        (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9392))).renewSnapshot(io.env.PLIMSOLL_SNAPSHOT, io);
    return status;
}
async function compare(options, io) {
    const ways = [options.staged, options.pushed, options.base !== null || options.head !== null].filter(Boolean);
    if (ways.length > 1)
        throw new commands_io/* UsageError */.eb('--staged, --pushed and --base are three different things to compare: give one');
    const given = io.gitAnswers && (0,early/* readEarly */.Ub)(io.gitAnswers, { cwd: io.cwd });
    const repository = await (0,git_repository/* openRepository */.h)(io.cwd, given ?? (0,early/* askEarly */.Ji)({ cwd: io.cwd }, options.staged));
    const pushes = options.pushed ? await readPushes(repository, io) : null;
    if (io.env.PLIMSOLL_PROBE)
        (await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 1724))).answerProbe(io.env.PLIMSOLL_PROBE, pushes?.length ?? null, io);
    return { repository, comparisons: await rangesOf(repository, pushes, options, io) };
}
async function rangesOf(repository, pushes, options, io) {
    if (options.staged)
        return [await (0,ranges.stagedRange)(repository)];
    if (pushes !== null)
        return (0,ranges/* pushedRanges */.cu)(repository, pushRemote(options.paths, io.env), pushes);
    if (options.base !== null)
        return [await (0,ranges/* commitRange */.R0)(repository, options.base, options.head ?? 'HEAD')];
    if (options.head !== null)
        throw new commands_io/* UsageError */.eb('--head needs --base: say what to compare it with');
    return [await (0,ranges.defaultRange)(repository)];
}


/***/ }),

/***/ 9392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SnapshotFailed: () => (/* binding */ SnapshotFailed),
/* harmony export */   gitAnswersWord: () => (/* binding */ gitAnswersWord),
/* harmony export */   makeSnapshot: () => (/* binding */ makeSnapshot),
/* harmony export */   noVerdict: () => (/* binding */ noVerdict),
/* harmony export */   ownFolder: () => (/* binding */ ownFolder),
/* harmony export */   ready: () => (/* binding */ ready),
/* harmony export */   renewSnapshot: () => (/* binding */ renewSnapshot),
/* harmony export */   snapshotLink: () => (/* binding */ snapshotLink),
/* harmony export */   unusable: () => (/* binding */ unusable),
/* harmony export */   verdictStatus: () => (/* binding */ verdictStatus)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6878);
/* harmony import */ var _source_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1821);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4096);







/** Exit statuses of the snapshot where the ordinary start is to answer: there was more to say than a verdict; or it is of another program, or failed. */
const noVerdict = 75;
const unusable = 76;
/** Its exit status for a verdict: none that a failure of Node.js could give, as 0 or 1 alone would not prove that anything was checked. */
const verdictStatus = (status) => 100 + status;
/** The word that asks a snapshot whether it would answer. */
const ready = 'ready';
/** The word with which the hook says that standard input has git's answers. */
const gitAnswersWord = 'git-answers';
/** What this program keeps in a clone, below the folder that all its work trees share. */
const ownFolder = 'plimsoll';
/** Where a clone's hooks look for it: a link, as one snapshot is good for many clones. Beside it, in `.flags`, how to start it. */
const snapshotLink = `${ownFolder}/snapshot`;
/**
 * Makes the startup snapshot (Node.js: `--build-snapshot`) from which the hook pre-commit starts: the program as it stands once it is loaded. It is
 * good for this Node.js and this program alone; where one answers already, nothing is made. Takes a second, and 11 MB of the user's cache.
 * @param link an absolute path
 * @returns whether one had to be made
 * @throws {SnapshotFailed} with the reason
 */
function makeSnapshot(link, io) {
    const path = snapshotPath(io);
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(io.cli), '..', 'snapshot', 'index.cjs');
    if (path === null)
        throw new SnapshotFailed('there is no cache folder that is yours alone');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(bundle))
        throw new SnapshotFailed(`${bundle} is not there`);
    const known = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path) ? flagsFor(path, io) : null;
    const flags = known ?? build(bundle, path, io);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(link), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(link, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(`${link}.flags`, `${flags.join(' ')}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.symlinkSync)(path, link);
        return known === null;
    }
    catch (error) {
        throw new SnapshotFailed(`${link} cannot be made: ${(0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .fileReason */ .pP)(error)}`);
    }
}
/** Why commits start in the ordinary way. */
class SnapshotFailed extends _source_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y {
}
/** Expressions are not compiled twice, and what a small commit allocates (MiB) is never collected. */
const quick = ['--no-regexp-tier-up', '--min-semi-space-size=16'];
/**
 * Flags of V8 to make a snapshot with, as older ones start it with no others, and those to start it with, in order of speed. The hash seed that was
 * drawn when it was made may be kept; made with that flag it would have the one that every Node.js was built with.
 */
const flagSets = [
    { make: quick, start: [['--no-rehash-snapshot', ...quick], quick] },
    { make: [], start: [[]] },
];
/** Null where it does not answer at all. */
const flagsFor = (path, io, sets = flagSets.flatMap(({ start }) => start)) => sets.find((flags) => answers(path, flags, io)) ?? null;
/** Gives the flags to start it with. */
function build(bundle, path, io) {
    const fresh = `${path}.${process.pid}`;
    try {
        let status = null;
        for (const { make, start } of flagSets) {
            status = run([...make, '--snapshot-blob', fresh, '--build-snapshot', bundle], io);
            const flags = status === 0 ? flagsFor(fresh, io, start) : null;
            if (flags === null)
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(fresh, path);
            removeOld((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            return flags;
        }
        throw new SnapshotFailed(status === 0 ? 'what was made does not start' : `${io.node} --build-snapshot ended with status ${status}`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(fresh, { force: true });
    }
}
/** Milliseconds: 30 days. */
const maximumAge = 30 * 24 * 60 * 60 * 1000;
/** Each version of Node.js and of the program leaves one. A hook that misses its own makes it anew. */
function removeOld(folder) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        try {
            if (Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path).mtimeMs > maximumAge)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(path);
        }
        catch { }
    }
}
const answers = (path, flags, io) => run([...flags, '--snapshot-blob', path, ready], io) === verdictStatus(_io_js__WEBPACK_IMPORTED_MODULE_5__/* .exitStatus */ .$u.pass);
const run = (args, { node, cli, env }) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(node, args, { env: { ...env, PLIMSOLL_CLI: cli }, stdio: 'ignore', timeout: 60_000 }).status;
/** One for each Node.js and program: several may be in use. */
function snapshotPath({ env, node, cli }) {
    const folder = (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .ownCacheFolder */ .B)('snapshots', { env, platform: process.platform, user: process.getuid?.() ?? null });
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256')
        .update(JSON.stringify([node, cli]))
        .digest('hex')
        .slice(0, 16);
    return folder && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.blob`);
}
/** For what the hook could not use. One that cannot be made is taken away, so that it is not tried at each commit. */
function renewSnapshot(link, io) {
    if (!(0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .isLink */ .PJ)(link))
        return;
    try {
        // Where there is one for this Node.js too, only the link moved: whoever changes between two need not be told each time.
        if (makeSnapshot((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, link), io))
            io.error('plimsoll: the snapshot that commits start from was no longer good: it was replaced\n');
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(link, { force: true });
        io.error(`plimsoll: commits start without a snapshot from now on: ${error instanceof Error ? error.message : error}\n`);
    }
}


/***/ }),

/***/ 9383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R0: () => (/* binding */ commitRange),
  defaultRange: () => (/* binding */ defaultRange),
  EP: () => (/* binding */ parsePushes),
  cu: () => (/* binding */ pushedRanges),
  stagedRange: () => (/* binding */ stagedRange)
});

// UNUSED EXPORTS: RangeUnknown

// EXTERNAL MODULE: ./lib/source/user-error.js
var user_error = __webpack_require__(1821);
// EXTERNAL MODULE: ./lib/git/client.js
var client = __webpack_require__(8561);
// EXTERNAL MODULE: ./lib/git/command.js
var command = __webpack_require__(9469);
// EXTERNAL MODULE: ./lib/git/commits.js
var git_commits = __webpack_require__(4958);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/git/history.js




/** Commits of history that a shallow clone gets at each try. */
const depths = (/* unused pure expression or super */ null && ([50, 250, 1250, 6250]));
/** Null where the two have no common ancestor, or where a shallow clone cannot tell which it is. */
async function mergeBase(repository, a, b) {
    const { command } = repository.store;
    const base = await (0,client/* ask */.k)(['merge-base', a, b], command);
    if (base === '')
        return null;
    const cut = await shallowCommits(repository);
    if (cut.size === 0)
        return base;
    // Above the base nothing may be cut off: a later common ancestor could stand behind the cut.
    const above = await (0,client/* ask */.k)(['rev-list', a, b, `^${base}`, '--'], command);
    return above.split('\n').some((id) => cut.has(id)) ? null : base;
}
/**
 * The merge base of two commits, fetching them and their history where the clone lacks them: a shallow clone is deepened by steps and never
 * shortened, a full one is given only the missing commits. No ref is written.
 * An id of null says that the two have none. `failed` says why it is not known: the caller may ask the platform's API.
 */
async function fetchMergeBase(repository, a, b, remote = 'origin') {
    try {
        if (!(await isShallow(repository)) && !(await has(repository, a, b)))
            await fetch(repository, remote, [], a, b);
        for (const depth of [...depths, null]) {
            const complete = await has(repository, a, b);
            const base = complete ? await mergeBase(repository, a, b) : null;
            if (base !== null)
                return { id: base };
            if (!(await isShallow(repository)))
                return complete ? { id: null } : { failed: 'a commit is missing' };
            if (depth === null)
                break;
            // Never less than is there already: --depth cuts as well as it deepens.
            const present = Number(await ask(['rev-list', '--count', '--all', 'HEAD', '--'], repository.store.command));
            await fetch(repository, remote, [`--depth=${Math.max(depth, present)}`], a, b);
        }
        return { failed: `no common ancestor within ${depths.at(-1)} commits` };
    }
    catch (error) {
        if (error instanceof GitError)
            return { failed: error.message };
        throw error;
    }
}
/** A partial clone has no contents until they are asked for: gets those that differ between two commits, all in one fetch. */
async function fetchContents(repository, base, head) {
    const { command } = repository.store;
    const filtered = await ask(['config', '--get-regexp', '^remote\\..*\\.promisor$'], command);
    // What git needs for its own statistics it fetches as a batch.
    if (filtered !== '')
        await askRemote(['diff-tree', '-r', '-M', '--shortstat', '--no-textconv', '--no-ext-diff', base, head, '--'], command);
}
async function fetch(repository, remote, options, ...commits) {
    const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--refmap='];
    await askRemote(['fetch', ...quiet, ...options, '--', remote, ...commits], repository.store.command);
}
async function has(repository, ...commits) {
    const objects = await Promise.all(commits.map((commit) => repository.resolve(commit)));
    return objects.every((id) => id !== null);
}
const isShallow = async (repository) => (await shallowCommits(repository)).size > 0;
/** Commits whose parents a shallow clone does not have (gitrepository-layout, "shallow"). */
async function shallowCommits(repository) {
    try {
        const lines = await external_node_fs_.promises.readFile((0,external_node_path_.join)(repository.commonDir, 'shallow'), 'utf8');
        return new Set(lines.split('\n').filter((line) => line !== ''));
    }
    catch {
        return new Set();
    }
}

// EXTERNAL MODULE: ./lib/git/raw.js
var raw = __webpack_require__(3554);
;// CONCATENATED MODULE: ./lib/git/ranges.js






/** The user asked for something that is not there: wrong use, not a broken run. */
class RangeUnknown extends user_error/* UserError */.y {
    name = 'RangeUnknown';
}
/**
 * What a commit would record.
 * @throws {RangeUnknown} in a bare repository: against no index, every file would seem to be deleted.
 */
async function stagedRange(repository) {
    if (!repository.hasIndex)
        throw new RangeUnknown('a bare repository has no index: name commits of it (--base REV --head REV)');
    const change = await repository.stagedChange();
    return { title: 'the index', change, policy: change.base, commits: async () => [] };
}
/** Without an instruction: what is staged, else the branch from where it left the remote's default branch, else from its upstream. */
async function defaultRange(repository) {
    const staged = await stagedRange(repository);
    if (staged.change.files.length > 0)
        return { ...staged, chosen: 'this is what is staged; what is not staged is not looked at' };
    const base = (await defaultBranch(repository, 'origin')) ?? (await upstream(repository));
    if (base === null)
        throw new RangeUnknown('nothing is staged, and there is neither origin/HEAD nor an upstream to compare with: stage something (git add), or give --base REV, such as HEAD~1');
    const name = base.replace(/^refs\/(?:remotes|heads)\//, '');
    const chosen = `nothing is staged, so this is HEAD since it left ${name}; what is not committed is not looked at`;
    return { ...(await commitRange(repository, base, 'HEAD')), chosen };
}
/**
 * From where head left base, as a pull request is shown. Histories without a common ancestor are compared as they are.
 * @throws {RangeUnknown} for a revision that names no commit, or where a shallow clone hides the merge base.
 */
async function commitRange(repository, baseRevision, headRevision) {
    const [tip, head] = await Promise.all([known(repository, baseRevision), known(repository, headRevision)]);
    const base = await mergeBase(repository, tip, head);
    if (base === null && repository.isShallow) {
        throw new RangeUnknown(`the clone is too shallow to know where ${headRevision} left ${baseRevision}: fetch more of its history`);
    }
    return {
        title: `${baseRevision}..${headRevision}`,
        change: await repository.change(base ?? tip, head),
        policy: repository.commitTree(tip, baseRevision),
        commits: async () => repository.commitChanges(await (0,git_commits/* listCommits */.V)(repository.store, [head, `^${tip}`])),
    };
}
async function known(repository, revision) {
    const id = await repository.resolve(revision);
    if (id === null)
        throw new RangeUnknown(`${JSON.stringify(revision)} names no commit of this repository: fetch it first, or give another`);
    return id;
}
/** The remote-tracking branch that a remote's HEAD points at, else its `main` or `master`; a full ref name. */
async function defaultBranch(repository, remote) {
    const prefix = `refs/remotes/${remote}`;
    const refs = [`${prefix}/HEAD`, `${prefix}/main`, `${prefix}/master`];
    const lines = await (0,client/* ask */.k)(['for-each-ref', '--format=%(refname)', '--', ...refs], repository.store.command);
    return refs.find((ref) => lines.split('\n').includes(ref)) ?? null;
}
/** The upstream of the branch that is checked out; a full ref name. */
async function upstream(repository) {
    if ((await repository.resolve('@{upstream}')) === null)
        return null;
    return (0,client/* ask */.k)(['rev-parse', '--symbolic-full-name', '@{upstream}'], repository.store.command);
}
/** @throws {RangeUnknown} for a line of another form: what is not understood must not pass. */
function parsePushes(input) {
    return input
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
        const [, localRef = '', localId = '', remoteRef = '', remoteId] = /^(\S.*) ([0-9a-f]{40,64}) (\S+) ([0-9a-f]{40,64})$/.exec(line) ?? [];
        if (remoteId === undefined)
            throw new RangeUnknown(`not a line of pre-push: ${JSON.stringify(line)}`);
        return { localRef, localId, remoteRef, remoteId };
    });
}
/**
 * What each pushed ref adds to what the remote is known to have. Deletions add nothing, nor do refs to commits that are there already: a push of
 * all tags has many, and they are told as one. So are refs that bring the same commits, as a branch and its tag.
 * A branch that merged others of the remote is compared with all of them: what was there already was judged there.
 */
async function pushedRanges(repository, remote, pushes) {
    const branch = await defaultBranch(repository, remote);
    const heads = await pushedCommits(repository, pushes);
    const fresh = await newCommits(repository, remote, heads);
    const ranges = new Map();
    for (const { push, head } of heads) {
        if (!fresh.has(head) && ranges.has(nothingNew))
            continue;
        const { brought, range } = await pushedRange(repository, remote, { push, head }, branch);
        const key = fresh.has(head) ? brought : nothingNew;
        if (!ranges.has(key))
            ranges.set(key, await range());
    }
    return [...ranges.values()];
}
const nothingNew = '';
/** One question for all of them. */
async function pushedCommits({ store }, pushes) {
    const all = pushes.filter(({ localId }) => !(0,raw/* isZero */.be)(localId));
    const objects = await store.blobs.read(all.map(({ localId }) => `${localId}^{commit}`));
    return all.map((push, index) => {
        const object = objects[index];
        if (object !== undefined && 'oid' in object)
            return { push, head: object.oid };
        throw new RangeUnknown(`${push.localRef} is a file or a folder and no commit, so there is nothing to compare it with: push the others without it, then, once you have looked into it, it alone with git push --no-verify`);
    });
}
/** Ids of what the remote is not known to have. */
async function newCommits({ store }, remote, heads) {
    if (heads.length === 0)
        return new Set();
    const input = heads.map(({ head }) => `${head}\n`).join('');
    const output = await (0,command/* git */.$Y)(['rev-list', '--stdin', '--not', `--remotes=${remote}`], { ...store.command, input });
    return new Set(output.toString().split('\n'));
}
async function pushedRange(repository, remote, { push, head }, branch) {
    // After a force push of another clone the remote's commit may not be here.
    const old = (0,raw/* isZero */.be)(push.remoteId) ? null : await repository.resolve(push.remoteId);
    const hidden = [...(old === null ? [] : [`^${old}`]), '--not', `--remotes=${remote}`];
    const commits = await (0,git_commits/* listCommits */.V)(repository.store, [head, ...hidden]);
    const bases = await knownParents(repository, commits, old, branch);
    const policy = (branch === null ? null : await repository.resolve(branch)) ?? old ?? bases[0];
    const range = async () => ({
        title: `${push.localRef} to ${remote}`,
        change: commits.length === 0 ? await repository.change(head, head) : await repository.changeFromAll(bases, head),
        policy: policy === undefined ? repository.emptyTree() : repository.commitTree(policy),
        commits: async () => repository.commitChanges(commits),
    });
    return { brought: [head, policy, ...bases, ...commits.map(({ id }) => id)].join(' '), range };
}
/** More sides than this are not looked at: what came from one of the others is judged again. */
const maximumSides = 16;
/** Parents of the new commits that are not new themselves; first the one that the push is best seen against. */
async function knownParents(repository, commits, old, branch) {
    const fresh = new Set(commits.map(({ id }) => id));
    const all = [...new Set(commits.flatMap((commit) => commit.parents))].filter((id) => !fresh.has(id));
    const parents = all.length < 2 ? all : await independent(repository, all);
    const head = commits.at(-1)?.id;
    const first = old !== null && parents.includes(old) ? old : head === undefined || branch === null ? null : await mergeBase(repository, branch, head);
    const ordered = first !== null && parents.includes(first) ? [first, ...parents.filter((id) => id !== first)] : parents;
    return ordered.slice(0, maximumSides);
}
/** Without those that are ancestors of others. */
async function independent(repository, commits) {
    const newest = commits.slice(-10 * maximumSides);
    return (await (0,client/* ask */.k)(['merge-base', '--independent', ...newest], repository.store.command)).split('\n');
}


/***/ })

};

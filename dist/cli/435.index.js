export const id = 435;
export const ids = [435];
export const modules = {

/***/ 7000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   q8: () => (/* binding */ findTargets)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_disk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6507);
/* harmony import */ var _git_own_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6033);
/* harmony import */ var _git_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1633);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8750);
/* harmony import */ var _source_user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1821);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4096);








async function findTargets(paths, cwd) {
    const targets = [];
    for (const path of paths)
        targets.push(await findTarget(path, cwd));
    return targets;
}
const filesOf = async (target) => (await target.tree.list()).filter(({ path }) => isBelow([target], path));
/** Whether a path is one of those that were named; all are where none was. */
const isBelow = (targets, path) => targets.length === 0 || targets.some(({ inner }) => inner === '' || path === inner || path.startsWith(`${inner}/`));
async function findTarget(path, cwd) {
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(named).catch(() => null);
    if (stats === null)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${path} is not there`);
    if (stats.isSymbolicLink())
        throw new _io_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${path} is a link, and none is followed: name what it leads to`);
    if (!stats.isFile() && !stats.isDirectory())
        throw new _io_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${path} is neither a file nor a folder`);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(named));
    const own = stats.isDirectory() ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place);
    if (await (0,_git_own_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitsOwn */ .G)(own))
        throw new _io_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`${path} has no work tree, only git’s own files: name files of a clone`);
    const root = await repositoryRoot(own);
    if (root !== null) {
        const inner = (0,_git_path_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePath */ .q0)(Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')));
        const tree = (0,_git_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskTree */ .c)(root);
        if ((await tree.list()).some((file) => isBelow([{ inner }], file.path)))
            return { tree, root, inner, folder: '' };
    }
    // Outside of any repository, or in a folder that git ignores.
    return { tree: (0,_git_disk_js__WEBPACK_IMPORTED_MODULE_2__/* .diskTree */ .c)(own), root: own, inner: stats.isDirectory() ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place), folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, own) };
}
/** Of the repository that a folder is in; null outside of any. */
async function repositoryRoot(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h)(folder)).root);
    }
    catch (error) {
        if (error instanceof _source_user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: ./lib/check.js + 29 modules
var check = __webpack_require__(8746);
// EXTERNAL MODULE: ./lib/git/repository.js
var git_repository = __webpack_require__(8750);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/git/disk.js
var disk = __webpack_require__(6507);
// EXTERNAL MODULE: ./lib/git/path.js
var git_path = __webpack_require__(1633);
// EXTERNAL MODULE: ./lib/source/content.js
var source_content = __webpack_require__(1732);
;// CONCATENATED MODULE: ./lib/commands/fix-bytes.js

/** The bytes of a file with a new text, in its own encoding; or why they cannot be made. */
function rewritten(bytes, before, after) {
    const content = (0,source_content/* decodeContent */.KU)(bytes);
    if (content.kind !== 'text' || content.text !== before)
        return { reason: 'it changed while it was being judged' };
    if (Buffer.compare((0,source_content/* encodeLike */.sx)(bytes, before), bytes) !== 0)
        return { reason: 'it is not valid in its own encoding' };
    const result = (0,source_content/* encodeLike */.sx)(bytes, after);
    const read = (0,source_content/* decodeContent */.KU)(result);
    return read.kind === 'text' && read.text === after ? result : { reason: 'its encoding has no room for the fix' };
}

;// CONCATENATED MODULE: ./lib/commands/fix-disk.js




/**
 * Gives a file on disk a new text, in its own encoding and with its own mode, if it still holds the old one. No link is followed.
 * Null, or why it was left as it is.
 */
async function rewriteFile(root, path, before, after) {
    const file = await (0,disk/* diskTree */.c)(root).find(path);
    if (file === null || file.mode === 'symlink')
        return 'it is no regular file any more';
    let handle;
    try {
        const name = Buffer.concat([Buffer.from(`${root}/`), (0,git_path/* encodePath */.O0)(path)]);
        handle = await (0,promises_.open)(name, promises_.constants.O_RDWR | promises_.constants.O_NOFOLLOW | promises_.constants.O_NONBLOCK);
        const bytes = await handle.readFile();
        const result = rewritten(bytes, before, after);
        if ('reason' in result)
            return result.reason;
        await replace(handle, bytes, result);
        return null;
    }
    catch (error) {
        return error instanceof Error && 'code' in error ? `it cannot be written (${error.code})` : 'it cannot be written';
    }
    finally {
        await handle?.close();
    }
}
/** In place, so that owner, mode, links and attributes stay; what was there comes back if the disk is full. */
async function replace(handle, old, bytes) {
    try {
        await write(handle, bytes);
        await handle.truncate(bytes.length);
    }
    catch (error) {
        await write(handle, old);
        await handle.truncate(old.length);
        throw error;
    }
}
async function write(handle, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (await handle.write(bytes, at, bytes.length - at, at)).bytesWritten;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/source/diff.js
var diff = __webpack_require__(6198);
;// CONCATENATED MODULE: ./lib/core/fix-carry.js

/**
 * Makes in `other` what `after` changes in `before`, of which `other` is a third version. Null if a line that it touches, or one beside it, is not
 * the same in `other`. Where `other` differs from `before` by its line breaks alone it keeps its own.
 */
function carried(before, after, other) {
    if (!before.includes('\r') && /\r\n/.test(other) && !/(?<!\r)\n/.test(other)) {
        return carried(before, after, other.replaceAll('\r\n', '\n'))?.replaceAll('\n', '\r\n') ?? null;
    }
    const ours = replacements(before, after);
    const theirs = replacements(before, other);
    if (ours.some((our) => theirs.some((their) => our.from <= their.to && their.from <= our.to)))
        return null;
    const lines = linesOf(before);
    let result = '';
    let at = 0;
    for (const { from, to, lines: written } of [...ours, ...theirs].sort((a, b) => a.from - b.from)) {
        result += lines.slice(at, from).join('') + written.join('');
        at = to;
    }
    return result + lines.slice(at).join('');
}
/** What makes `after` of `before`, in whole lines. */
function lineEdits(before, after) {
    const starts = [0];
    for (const line of linesOf(before))
        starts.push((starts.at(-1) ?? 0) + line.length);
    const offset = (line) => starts[line] ?? before.length;
    return replacements(before, after).map(({ from, to, lines }) => ({
        span: { start: offset(from), end: offset(to) },
        text: lines.join(''),
    }));
}
const linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function replacements(before, after) {
    const lines = linesOf(after);
    return (0,diff/* diffLines */.P)(before, after).flatMap((hunk) => {
        const found = [];
        // An empty side is named by the line before it.
        let base = hunk.baseLines === 0 ? hunk.baseStart : hunk.baseStart - 1;
        let head = hunk.headLines === 0 ? hunk.headStart : hunk.headStart - 1;
        let [from, start] = [base, head];
        const close = () => {
            if (base > from || head > start)
                found.push({ from, to: base, lines: lines.slice(start, head) });
        };
        for (const line of hunk.lines) {
            if (line.startsWith(' ')) {
                close();
                from = ++base;
                start = ++head;
            }
            else if (line.startsWith('-'))
                base++;
            else
                head++;
        }
        close();
        return found;
    });
}

// EXTERNAL MODULE: ./lib/documents/index.js + 37 modules
var documents = __webpack_require__(5305);
// EXTERNAL MODULE: ./lib/git/command.js
var git_command = __webpack_require__(9469);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(4096);
;// CONCATENATED MODULE: ./lib/commands/fix-index.js








/**
 * Gives a staged file a new blob, if it still is the one that was judged. Null, or why it was left as it is.
 * What the index holds is already in the repository's form, so no filter runs; nor does a hook.
 */
async function stage(repository, { file, before, after }) {
    const { command, blobs } = repository.store;
    const [object] = await blobs.read([file.oid]);
    if (object === undefined || 'reason' in object)
        return 'its blob cannot be read';
    const bytes = rewritten(object.bytes, before, after);
    if ('reason' in bytes)
        return bytes.reason;
    const id = await (0,git_command/* git */.$Y)(['hash-object', '-w', '-t', 'blob', '--stdin'], { ...command, input: Buffer.from(bytes) });
    const now = await repository.indexTree().find(file.path);
    if (now?.oid !== file.oid || now.mode !== file.mode)
        return 'the index changed while it was being judged';
    const entry = Buffer.concat([Buffer.from(`${modeOf(file)} ${id.toString().trim()}\t`), (0,git_path/* encodePath */.O0)(file.path), Buffer.from([0])]);
    await (0,git_command/* git */.$Y)(['update-index', '-z', '--index-info'], { ...command, input: entry });
    return null;
}
const modeOf = ({ mode }) => (mode === 'executable' ? '100755' : '100644');
/** Makes the same edits in the work tree, if the lines around them are the staged ones there. Null, or why not. */
async function followInWorkTree(repository, { file, before, after }) {
    const tree = repository.workTree();
    const found = await tree.find(file.path);
    const [content] = found === null || found.mode === 'symlink' ? [] : await tree.read([found]);
    if (content?.kind !== 'text')
        return 'it is no text file there';
    if (content.text === after)
        return null;
    const text = content.text === before ? after : carried(before, after, content.text);
    if (text === null)
        return 'its own edits stand at the same lines';
    const problems = (value) => (0,documents/* readDocument */.u0)(file.path, value).problems.length;
    if (problems(text) > problems(content.text))
        return 'it would not parse there';
    return rewriteFile(repository.root, file.path, content.text, text);
}
/** `git commit PATH` gives its hooks an index of its own, and writes another one when it is done: a fix in the first would be undone by the second. */
function refusePartialCommit(env) {
    if ((0,external_node_path_.basename)(env.GIT_INDEX_FILE ?? '').startsWith('next-index-'))
        throw new commands_io/* UsageError */.eb('fix --staged cannot be used within `git commit PATH`: run it before, then commit');
}

// EXTERNAL MODULE: ./lib/commands/fix-paths.js
var fix_paths = __webpack_require__(7000);
// EXTERNAL MODULE: ./lib/reporters/fix-block.js
var fix_block = __webpack_require__(5949);
// EXTERNAL MODULE: ./lib/reporters/frame.js
var reporters_frame = __webpack_require__(9211);
// EXTERNAL MODULE: ./lib/reporters/mask.js
var mask = __webpack_require__(9464);
// EXTERNAL MODULE: ./lib/reporters/paint.js
var reporters_paint = __webpack_require__(2230);
// EXTERNAL MODULE: ./lib/reporters/place.js
var place = __webpack_require__(6353);
// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/reporters/words.js
var reporters_words = __webpack_require__(6079);
;// CONCATENATED MODULE: ./lib/commands/fix-report.js








/** Columns before a line of a diff. */
const gutter = 10;
/** Says what was mended, what was left and why. */
function fixReport(outcomes, options, io) {
    const paint = (0,reporters_paint/* painter */.C)(options.color === 'always' || (options.color === 'auto' && io.isTerminal && !io.env.NO_COLOR));
    const lines = outcomes.flatMap((outcome) => [
        ...(options.quiet ? [] : outcome.files.flatMap((file) => fixedLines(file, outcome.folder, options.dryRun, io.columns, paint))),
        ...outcome.failed.map(({ path, reason }) => `${paint('fail', 'not written')} ${named(outcome.folder, path)}: ${reason}`),
        ...outcome.notes.map((note) => `note  ${(0,visible/* visible */.RK)(note)}`),
        ...(0,reporters_words/* judged */.g$)(outcome.left).map((finding) => leftLine(finding, paint)),
        ...outcome.left.problems
            .filter(({ status }) => status === 'introduced')
            .map(({ path, message }) => `problem  ${(0,visible/* visible */.RK)(path)}: ${(0,visible/* visible */.RK)(message)}`),
    ]);
    return `${[...lines, summary(outcomes, options.dryRun)].map(reporters_paint/* inert */.t).join('\n')}\n`;
}
const named = (folder, path) => (0,visible/* visible */.RK)(folder === '' ? path : `${folder}/${path}`);
function fixedLines({ file, mended, before, after }, folder, dryRun, width, paint) {
    const lines = [`${paint('pass', dryRun ? 'would mend' : 'mended')} ${named(folder, file.path)}`];
    for (const { severity, rule, message, fix } of mended) {
        lines.push(`  ${paint(severity, severity)} ${paint('bold', rule)}  ${(0,visible/* visible */.RK)(message)}: ${(0,visible/* visible */.RK)(fix?.title ?? '')}`);
    }
    const [first] = mended;
    if (dryRun && first !== undefined)
        lines.push(...difference(first.at, before, after, width, paint));
    return lines;
}
function difference(place, before, after, width, paint) {
    const edits = lineEdits(before, after);
    if (edits.some(({ text }) => (0,mask/* repeatsMask */.PM)(place, text)))
        return ['  (the difference is not shown: a credential stands in its lines)'];
    return (0,fix_block/* blocksOf */.SH)(place, edits).flatMap((block) => (0,fix_block/* diffLines */.Pp)(block).map(({ sign, number, text }) => paint(sign, `  ${sign}${String(number ?? '').padStart(4)} | ${(0,reporters_frame/* shownText */.f$)(text, Math.max(30, width - gutter))}`.trimEnd())));
}
function leftLine({ at, severity, rule, message, fix }, paint) {
    const why = fix === null
        ? 'no fix is certain'
        : fix.safe
            ? 'its fix could not be made beside the others'
            : `not safe to apply unseen: ${(0,visible/* visible */.RK)(fix.title)}`;
    return `left ${(0,place/* placeName */.f)(at)} ${paint(severity, severity)} ${paint('bold', rule)}  ${(0,visible/* visible */.RK)(message)} (${why})`;
}
function summary(outcomes, dryRun) {
    const sum = (of) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
    const mended = sum(({ files }) => files.reduce((total, file) => total + file.mended.length, 0));
    const left = outcomes.flatMap((outcome) => (0,reporters_words/* judged */.g$)(outcome.left));
    const unsafe = left.filter(({ fix }) => fix?.safe === false).length;
    const [worst] = outcomes.map((outcome) => outcome.left).filter(({ verdict }) => verdict !== 'pass');
    if (mended === 0 && left.length === 0 && worst === undefined)
        return 'Nothing to mend.';
    const words = `${(0,reporters_words/* counted */.hS)(mended, 'finding')} ${dryRun ? 'would be ' : ''}mended in ${(0,reporters_words/* counted */.hS)(sum(({ files }) => files.length), 'file')}; ${left.length} left`;
    const unsafeWords = unsafe === 0 ? '' : `, ${unsafe} of them with a fix that needs a look (plimsoll check or scan shows it)`;
    return `${words}${unsafeWords}. ${worst === undefined ? 'Nothing is left that fails.' : (0,reporters_words/* verdictWords */.L2)(worst)}`;
}

// EXTERNAL MODULE: ./lib/core/fix.js
var fix = __webpack_require__(8808);
// EXTERNAL MODULE: ./lib/core/joined-fix.js + 1 modules
var joined_fix = __webpack_require__(3110);
;// CONCATENATED MODULE: ./lib/commands/fix-rounds.js



/** A fix can make another one possible; more than this many times is a fault. */
const maximumRounds = 30;
/**
 * Makes the safe fixes of all that `input` judges, in memory. Together they must hold what each has proven alone: nothing new, all of them gone, and
 * the file parses as before. Where they do not, fewer are made at a time.
 */
async function fixedFiles(input, result) {
    const wanted = new Set(fixable(result.findings).map(({ fingerprint }) => fingerprint));
    const paths = new Set(fixable(result.findings).map(({ at }) => at.path));
    // What a link says is a name, not a document.
    const files = input.change.files.filter(({ head }) => head !== null && head.mode !== 'symlink' && paths.has(head.path));
    const fixed = [];
    for (const file of files)
        fixed.push(...(await fixFile(file, wanted, input)));
    return fixed;
}
/** What is left after the fixes of these files. */
const afterFixes = (input, files) => (0,check/* check */.z)({ ...input, change: edited(input.change, new Map(files.map(({ file, after }) => [file.path, after]))) });
const fixable = (findings) => findings.filter(({ fix, at }) => fix?.safe && at.side === 'head');
async function fixFile(file, wanted, input) {
    const { head } = file;
    if (head === null)
        return [];
    const judge = judgeOf(file, head, input);
    let state = await judge(null);
    const before = state.findings.find(({ at }) => at.side === 'head')?.at.text.value;
    if (before === undefined)
        return [];
    let text = before;
    const mended = [];
    const refused = new Set();
    for (let round = 0; round < maximumRounds; round++) {
        let candidates = fixable(state.findings).filter(({ fingerprint }) => wanted.has(fingerprint) && !refused.has(fingerprint));
        if (candidates.length === 0)
            break;
        let next = null;
        while (next === null && candidates.length > 0) {
            next = await step(text, candidates, state, judge);
            if (next !== null)
                continue;
            if (candidates.length === 1)
                for (const { fingerprint } of candidates)
                    refused.add(fingerprint);
            candidates = candidates.slice(0, Math.floor(candidates.length / 2));
        }
        if (next === null)
            continue;
        mended.push(...next.mended);
        text = next.text;
        state = next.state;
    }
    return text === before ? [] : [{ file: head, before, after: text, mended }];
}
async function step(text, candidates, state, judge) {
    const joined = (0,joined_fix/* joinFixes */.g)(candidates.flatMap(({ fix }) => fix ?? []));
    if (joined === null)
        return null;
    const mended = candidates.filter(({ fix }) => fix !== null && joined.parts.includes(fix));
    const next = (0,fix/* applyEdits */.c)(text, joined.fix.edits);
    const after = await judge(next);
    return holds(state, after, mended.length) ? { text: next, state: after, mended } : null;
}
function holds(before, after, mended) {
    const open = ({ findings }) => findings.filter(({ status, waived }) => status !== 'fixed' && waived === null);
    const known = new Set(open(before).map(({ fingerprint }) => fingerprint));
    const left = open(after);
    return (after.problems.length <= before.problems.length &&
        left.length <= open(before).length - mended &&
        left.every(({ fingerprint }) => known.has(fingerprint)));
}
/** Judges one file alone, by every rule that reads a file, whichever rules are to be fixed. */
function judgeOf(file, head, input) {
    const { overrides, change } = input;
    const alone = { ...change, head: withoutOthers(change.head), files: [file] };
    const proof = {
        ...input,
        rules: input.rules.filter((rule) => rule.on !== 'estate' && rule.on !== 'pastCredential'),
        overrides: { ...overrides, only: [], strict: overrides.strict || overrides.only.length > 0 },
    };
    return (text) => (0,check/* check */.z)({ ...proof, change: text === null ? alone : edited(alone, new Map([[head.path, text]])) });
}
/** Without the files beside those that are asked for: what they say would be read again in each round, and is the same before and after. */
const withoutOthers = (tree) => ({
    name: tree.name,
    list: async () => [],
    find: (path) => tree.find(path),
    read: (files) => tree.read(files),
});
/** The same change with other texts in head. */
function edited(change, texts) {
    const version = (file) => {
        const text = texts.get(file.path);
        return text === undefined ? file : { ...file, oid: `fixed:${text}` };
    };
    const head = {
        name: change.head.name,
        list: async () => (await change.head.list()).map(version),
        find: async (path) => {
            const file = await change.head.find(path);
            return file && version(file);
        },
        read: async (files) => {
            const unedited = files.filter(({ path }) => !texts.has(path));
            const contents = await change.head.read(unedited);
            const byFile = new Map(unedited.map((file, index) => [file, contents[index]]));
            return files.map((file) => {
                const text = texts.get(file.path);
                if (text !== undefined)
                    return { kind: 'text', text, bytes: Buffer.byteLength(text), exact: true };
                return byFile.get(file) ?? { kind: 'unreadable', reason: 'not read' };
            });
        },
    };
    return { ...change, head, files: change.files.map((file) => ({ ...file, head: file.head && version(file.head) })) };
}

// EXTERNAL MODULE: ./lib/commands/input.js + 4 modules
var commands_input = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/commands/join.js
var join = __webpack_require__(5112);
;// CONCATENATED MODULE: ./lib/commands/fix.js











const allowed = ['staged', 'dry-run', 'fail-on', 'strict', 'policy', 'rule', 'color', 'quiet', 'online'];
/**
 * Applies safe fixes. With PATHs, of all that a scan finds there; without, of what the change that `check` would take introduces, as far as it still is so
 * on disk. `--staged` mends the index, and the work tree along with it.
 */
async function fixCommand(args, io) {
    const options = (0,commands_arguments/* readOptions */.Tt)(args, allowed);
    const outcomes = options.staged
        ? [await fixStaged(options, io)]
        : options.paths.length === 0
            ? [await fixChange(options, io)]
            : await fixPaths(options, io);
    const result = (0,join/* joined */.oR)(outcomes.map((outcome) => outcome.left), outcomes[0]?.left.mode ?? 'scan');
    io.out(fixReport(outcomes, options, io));
    return commands_io/* exitStatus */.$u[result.verdict];
}
async function fixStaged(options, io) {
    refusePartialCommit(io.env);
    const { stagedRange } = await __webpack_require__.e(/* import() */ 383).then(__webpack_require__.bind(__webpack_require__, 9383));
    const repository = await (0,git_repository/* openRepository */.h)(io.cwd);
    const targets = await (0,fix_paths/* findTargets */.q8)(options.paths, io.cwd);
    const range = await stagedRange(repository);
    const change = { ...range.change, files: range.change.files.filter(({ head }) => head === null || (0,fix_paths/* isBelow */.Yw)(targets, head.path)) };
    const outcome = await run(await (0,commands_input/* changeInput */.J)({ ...range, change }, options, io), options, (file) => stage(repository, file));
    return options.dryRun ? outcome : { ...outcome, notes: await follow(repository, outcome.files) };
}
async function follow(repository, files) {
    const notes = [];
    for (const file of files) {
        const reason = await followInWorkTree(repository, file);
        if (reason !== null)
            notes.push(`${file.file.path} is mended in the index; in the work tree it is left as it is: ${reason}`);
    }
    return notes;
}
/** The files that the change touches, as they are on disk. */
async function fixChange(options, io) {
    const { defaultRange } = await __webpack_require__.e(/* import() */ 383).then(__webpack_require__.bind(__webpack_require__, 9383));
    const repository = await (0,git_repository/* openRepository */.h)(io.cwd);
    const range = await defaultRange(repository);
    const head = repository.workTree();
    const files = [];
    for (const file of range.change.files) {
        const now = file.head && (await head.find(file.head.path));
        if (now !== null)
            files.push({ ...file, head: now });
    }
    const input = await (0,commands_input/* changeInput */.J)({ ...range, change: { ...range.change, head, files } }, options, io);
    return run(input, options, onDisk(repository.root));
}
async function fixPaths(options, io) {
    const outcomes = [];
    for (const target of await (0,fix_paths/* findTargets */.q8)(options.paths, io.cwd)) {
        const input = await (0,commands_input/* treeInput */.b)(target.tree, options, io, await (0,fix_paths/* filesOf */.R8)(target));
        const outcome = await run(input, options, onDisk(target.root));
        outcomes.push({ ...outcome, folder: target.folder, left: (0,join/* below */.Gz)(target.folder, outcome.left) });
    }
    return outcomes;
}
const onDisk = (root) => ({ file, before, after }) => rewriteFile(root, file.path, before, after);
async function run(toJudge, { dryRun }, write) {
    const input = { ...toJudge, everyFix: true };
    const found = await (0,check/* check */.z)(input);
    const files = [];
    const failed = [];
    for (const file of await fixedFiles(input, found)) {
        const reason = dryRun ? null : await write(file);
        if (reason === null)
            files.push(file);
        else
            failed.push({ path: file.file.path, reason });
    }
    const left = files.length === 0 ? found : await afterFixes(input, files);
    return { files, failed, left, notes: [], folder: '' };
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

export const id = 413;
export const ids = [413,411];
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

/***/ 9800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/reporters/fix-block.js
var fix_block = __webpack_require__(5949);
// EXTERNAL MODULE: ./lib/reporters/frame.js
var reporters_frame = __webpack_require__(9211);
// EXTERNAL MODULE: ./lib/reporters/group.js
var reporters_group = __webpack_require__(6417);
// EXTERNAL MODULE: ./lib/reporters/paint.js
var paint = __webpack_require__(2230);
// EXTERNAL MODULE: ./lib/reporters/place.js
var reporters_place = __webpack_require__(6353);
// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(5016);
// EXTERNAL MODULE: ./lib/reporters/words.js
var words = __webpack_require__(6079);
;// CONCATENATED MODULE: ./lib/reporters/terminal.js







const contextLines = 2;
const relatedMost = 5;
const whyMost = 3;
const removedMost = 8;
/** Lines of a fix's diff; a longer one is told by its title. */
const diffMost = 30;
/** A narrower view would wrap every line. */
const leastWidth = 40;
/** The report for a person at a shell or in a log. Ends with a line break, unless it is empty. */
function terminal(result, options) {
    const context = {
        rules: options.rules,
        paint: (0,paint/* painter */.C)(options.color ?? false),
        width: Math.max(leastWidth, options.width ?? 100),
        told: new Set(),
    };
    const shown = (0,words/* judged */.g$)(result).slice(0, options.limit ?? Number.POSITIVE_INFINITY);
    const problems = result.problems.filter((problem) => problem.status === 'introduced');
    if (options.quiet && shown.length === 0 && problems.length === 0)
        return '';
    const parts = options.quiet
        ? [[...shown.map(oneLine), ...problems.map(problemLine)]]
        : [
            ...(0,reporters_group/* groups */.TN)(shown).map((group) => groupLines(group, context)),
            waivedLines(result, context),
            problems.flatMap((problem) => problemLines(problem, context)),
            result.notices.flatMap((notice) => (0,visible/* wrapped */.ky)(`note  ${(0,visible/* visible */.RK)(notice)}`, context.width)),
        ];
    const end = [
        (0,words/* closing */.ET)(result, shown.length),
        ...(options.quiet ? [] : [(0,words/* filesWords */.Lb)(result)]),
        context.paint(result.verdict, (0,words/* verdictWords */.L2)(result)),
    ];
    return `${[...parts, end]
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map(paint/* inert */.t).join('\n'))
        .join(options.quiet ? '\n' : '\n\n')}\n`;
}
const oneLine = (finding) => `${(0,reporters_place/* placeName */.f)(finding.at)} ${finding.severity} ${finding.rule}  ${(0,visible/* visible */.RK)(finding.message)}`;
const problemLine = (problem) => `${problem.at === null ? (0,visible/* visible */.RK)(problem.path) : (0,reporters_place/* placeName */.f)(problem.at)} problem  ${(0,visible/* visible */.RK)(problem.message)}`;
function groupLines(group, context) {
    const [first] = group.findings;
    const lines = group.findings.flatMap((finding) => header(finding.severity, finding.rule, finding.message, context));
    lines.push(`  ${context.paint('dim', `${(0,reporters_place/* placeName */.f)(first.at)}${first.at.side === 'base' ? ', before the change' : ''}`)}`);
    if (!first.wholeFile)
        lines.push(...frameLines(first.at, context));
    for (const { removed } of group.findings)
        if (removed !== null)
            lines.push(...removedFrame(removed, context));
    for (const { related } of group.findings) {
        for (const other of related.slice(0, relatedMost))
            lines.push(...labelled('also', `${(0,reporters_place/* placeName */.f)(other.place)} ${(0,visible/* visible */.RK)(other.message)}`, context));
        const more = (0,words/* morePlaces */.S2)(related.length, relatedMost);
        if (more !== null)
            lines.push(...labelled('', more, context));
    }
    return [...lines, ...whyLines(group, context), ...fixLines(group, context)];
}
function whyLines({ findings }, context) {
    const untold = [...new Set(findings.map(({ rule }) => rule))].filter((rule) => !context.told.has(rule));
    const known = untold.flatMap((rule) => context.rules(rule) ?? []);
    const lines = known.slice(0, whyMost).flatMap(({ why }) => labelled('why', (0,visible/* visible */.RK)(why), context));
    for (const { id } of known.slice(0, whyMost))
        context.told.add(id);
    const others = known.length - whyMost;
    return others <= 0 ? lines : [...lines, ...labelled('', `plimsoll rules ID tells why of the other ${others}`, context)];
}
function header(severity, rule, message, { paint, width }) {
    const head = `${severity} ${rule}  `;
    const [first = '', ...rest] = (0,visible/* wrapped */.ky)(`${head}${(0,visible/* visible */.RK)(message)}`, width);
    const painted = first.startsWith(head) ? `${paint(severity, severity)} ${paint('bold', rule)}  ${first.slice(head.length)}` : first;
    return [painted, ...rest.map((line) => `  ${line}`)];
}
function frameLines(place, { paint, width }) {
    const rows = (0,reporters_frame/* frame */.Gt)(place, { width: width - gutter, context: contextLines });
    return rows.map((row) => `${paint('dim', gutterOf(row))}${row.kind === 'carets' ? paint('caret', row.text) : row.text}`.trimEnd());
}
/** Columns before the source text. */
const gutter = 10;
function gutterOf(row) {
    const sign = row.kind === 'line' ? '>' : ' ';
    return `  ${sign}${String(row.number ?? (row.kind === 'gap' ? '…' : '')).padStart(4)} | `.padStart(gutter);
}
function removedFrame(place, context) {
    const { lines, more } = (0,fix_block/* removedLines */.ws)(place, removedMost);
    const rows = lines.map(({ number }) => diffLine('-', number, (0,reporters_frame/* lineText */.oZ)(place, number ?? 1, context.width - gutter), context));
    const title = `  ${context.paint('dim', `removed from ${(0,reporters_place/* placeName */.f)(place)}`)}`;
    return [title, ...rows, ...(more > 0 ? [`  … ${(0,words/* counted */.hS)(more, 'more line')}`] : [])];
}
const diffLine = (sign, number, text, { paint }) => paint(sign, `  ${sign}${String(number ?? '').padStart(4)} | ${text}`.trimEnd());
function fixLines(group, context) {
    const { fix, findings: [first], } = group;
    const { byHand, after } = (0,reporters_group/* groupSteps */.zI)(group, context.rules);
    const told = (label) => (steps) => labelled(label, (0,visible/* visible */.RK)(steps), context);
    const rest = [...after.flatMap(told('then')), ...byHand.flatMap(told('fix'))];
    if (fix === null)
        return rest;
    const lines = labelled('fix', `${(0,visible/* visible */.RK)(fix.title)}${fix.safe ? '' : ' (changes what the program does: look before you take it)'}`, context);
    const diff = (0,fix_block/* blocksOf */.SH)(first.at, fix.edits).flatMap((block) => blockLines(block, context));
    return [...lines, ...(diff.length > diffMost ? labelled('', (0,words/* tooLong */.Po)(diff.length), context) : diff), ...rest];
}
const blockLines = (block, context) => (0,fix_block/* diffLines */.Pp)(block).map(({ sign, number, text }) => diffLine(sign, number, (0,reporters_frame/* shownText */.f$)(text, context.width - gutter), context));
function labelled(label, text, { paint, width }) {
    const [first = '', ...rest] = (0,visible/* wrapped */.ky)(text, width - 8);
    return [`  ${paint('bold', label.padEnd(4))}  ${first}`, ...rest.map((line) => `        ${line}`)];
}
function waivedLines(result, context) {
    const { told, inBaseline } = (0,words/* waivedFindings */.Nq)(result);
    const rest = inBaseline === 0 ? [] : [`${context.paint('dim', 'waived')} ${(0,words/* counted */.hS)(inBaseline, 'finding')} by the baseline`];
    return [...told.map((finding) => waivedLine(finding, context)), ...rest];
}
function waivedLine({ at, rule, waived }, { paint }) {
    const until = waived.until === null ? '' : ` until ${waived.until}`;
    return `${paint('dim', 'waived')} ${paint('bold', rule)}  ${(0,reporters_place/* placeName */.f)(at)} by ${waived.by}${until}: ${(0,visible/* visible */.RK)(waived.reason)}`;
}
function problemLines({ at, path, message, rule }, context) {
    const said = rule === null ? (0,visible/* visible */.RK)(message) : `rule ${rule} failed: ${(0,visible/* visible */.RK)(message)}`;
    const [first = '', ...rest] = (0,visible/* wrapped */.ky)(`problem  ${said}`, context.width);
    const head = first.replace(/^problem/, (word) => context.paint('incomplete', word));
    const lines = [head, ...rest.map((line) => `  ${line}`), `  ${context.paint('dim', at === null ? (0,visible/* visible */.RK)(path) : (0,reporters_place/* placeName */.f)(at))}`];
    if (at !== null)
        lines.push(...frameLines(at, context));
    return [...lines, ...labelled('fix', (0,words/* wayOut */.YX)(rule), context)];
}

// EXTERNAL MODULE: ./lib/rule-info.js
var rule_info = __webpack_require__(1506);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(4096);
;// CONCATENATED MODULE: ./lib/commands/report.js






/** Prints the report in the format that was asked for, or writes it to a file, and gives the exit status of the verdict. */
async function report(result, options, io) {
    const text = await render(result, options, io);
    if (options.output === null)
        io.out(text);
    else
        await (0,commands_io/* writeOutput */.zh)((0,external_node_path_.resolve)(io.cwd, options.output), text);
    return commands_io/* exitStatus */.$u[result.verdict];
}
async function render(result, options, io) {
    const { format, color, output, quiet } = options;
    switch (format) {
        case 'text':
            return (terminal(result, { rules: rule_info/* ruleInfo */.g, color: output === null && (0,commands_io/* isColored */.VY)(color, io), quiet, width: io.columns }) +
                (quiet ? '' : nextSteps(result, options)));
        case 'json':
            return (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).json(result, { version: version.version });
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 11).then(__webpack_require__.bind(__webpack_require__, 8011))).sarif(result, { rules: rule_info/* ruleInfo */.g, version: version.version, url: rule_info/* homePage */.P });
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 466).then(__webpack_require__.bind(__webpack_require__, 2466))).summary(result, { rules: rule_info/* ruleInfo */.g });
    }
}
/** What a person can type next, where the verdict is fail. */
function nextSteps(result, { staged, pushed, base, online, paths }) {
    if (result.verdict !== 'fail')
        return '';
    const safe = (0,words/* judged */.g$)(result).filter(({ fix }) => fix?.safe).length;
    const all = paths.length === 0 ? '.' : 'PATH…';
    const command = online ? 'plimsoll fix --online' : 'plimsoll fix';
    const fix = result.mode === 'scan' ? `${command} ${all}` : staged ? `${command} --staged` : pushed || base !== null ? '' : command;
    const lines = [
        ...(safe === 0 || fix === '' ? [] : [`${fix} makes the safe fixes: ${(0,words/* counted */.hS)(safe, 'finding')} less.`]),
        ...(staged || pushed ? [`To let something pass this once: PLIMSOLL_SKIP='RULE: reason' git ${staged ? 'commit' : 'push'}`] : []),
    ];
    return lines.map((line) => `${line}\n`).join('');
}


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommand: () => (/* binding */ scanCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8746);
/* harmony import */ var _documents_policy_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6568);
/* harmony import */ var _git_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6507);
/* harmony import */ var _git_own_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6033);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7540);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9034);
/* harmony import */ var _fix_paths_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7000);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1664);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4096);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5112);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9800);














/** Everything in a tree, without a base side. Each folder is a repository root of its own; a file is judged as a part of the repository that it is in. */
async function scanCommand(args, io) {
    const options = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .readOptions */ .Tt)(args, _arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOptions */ .lt);
    const results = [];
    for (const path of options.paths.length === 0 ? ['.'] : options.paths) {
        const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, path)).then((stats) => stats.isDirectory(), () => false);
        results.push(...(isFolder ? [await scanFolder(path, options, io)] : await scanFile(path, options, io)));
    }
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_13__/* .report */ .z)((0,_join_js__WEBPACK_IMPORTED_MODULE_12__/* .joined */ .oR)(results, 'scan'), options, io);
}
async function scanFolder(path, options, io) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(io.cwd, path);
    const { isOwn, refusal } = await (0,_git_own_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .seenByGit */ .N)(root);
    if (isOwn)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .eb(`${path} ${noWorkTree}`);
    const result = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)(await (0,_input_js__WEBPACK_IMPORTED_MODULE_10__/* .treeInput */ .b)((0,_git_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .diskTree */ .c)(root), options, io));
    const notice = refusal === null ? await unheeded(path, root) : unread(path, refusal);
    return (0,_join_js__WEBPACK_IMPORTED_MODULE_12__/* .below */ .Gz)(path, notice === null ? result : { ...result, notices: [...result.notices, notice] });
}
async function scanFile(path, options, io) {
    const results = [];
    for (const target of await (0,_fix_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .findTargets */ .q8)([path], io.cwd)) {
        const result = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)(await (0,_input_js__WEBPACK_IMPORTED_MODULE_10__/* .treeInput */ .b)(target.tree, options, io, await (0,_fix_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .filesOf */ .R8)(target)));
        results.push((0,_join_js__WEBPACK_IMPORTED_MODULE_12__/* .withPaths */ .R1)(result, (inner) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(io.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(target.root, inner)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/')));
    }
    return results;
}
const unread = (path, refusal) => `git does not read ${path}, so every file in it is looked at, ignored ones too: ${refusal}`;
/** A folder is scanned by its own policy: that of the repository around it would be missed. */
async function unheeded(path, root) {
    const around = await (0,_fix_paths_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryRoot */ .Hn)(root);
    if (around === null || around === (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root)))
        return null;
    const missed = [_policy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .policyPath */ .k1, _documents_policy_format_js__WEBPACK_IMPORTED_MODULE_4__/* .baselinePath */ .XB].filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(around, name)) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name)));
    if (missed.length === 0)
        return null;
    return `${path} is scanned as a root of its own, so ${missed.join(' and ')} of ${around} ${missed.length === 1 ? 'does' : 'do'} not hold here: they do for a scan of all of it, of single files, and for check`;
}
const noWorkTree = 'has no work tree, only git’s own files: scan a clone of it, or what git worktree add makes. A bare repository’s commits can be compared where they are: plimsoll check --base REV --head REV';


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


/***/ }),

/***/ 6417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   zI: () => (/* binding */ groupSteps)
/* harmony export */ });
/* unused harmony export stepsOf */
/* harmony import */ var _core_joined_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);

/** A group of more would make a comment that nobody reads. */
const most = 20;
/** In the order of each group's first finding. */
function groups(findings) {
    const byThing = new Map();
    const all = [];
    for (const finding of findings) {
        const { path, side, span } = finding.at;
        const key = JSON.stringify([path, side, span.start, span.end, finding.subject, finding.status, finding.wholeFile]);
        const group = byThing.get(key);
        if (group !== undefined && group.length < most)
            group.push(finding);
        else {
            const started = [finding];
            byThing.set(key, started);
            all.push(started);
        }
    }
    return all.map(grouped);
}
function grouped(findings) {
    const joined = (0,_core_joined_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFixes */ .g)(findings.flatMap(({ fix }) => fix ?? []));
    const byHand = findings.filter(({ fix }) => fix === null || !joined?.parts.includes(fix));
    return { findings, fix: joined?.fix ?? null, byHand };
}
/** What is to be done by hand: the finding's own steps, else what its rule says. */
const stepsOf = ({ advice, rule }, rules) => advice ?? rules(rule)?.instead;
/** Each once: the steps for what the fix does not mend, and those that it leaves to do. */
function groupSteps({ findings, byHand }, rules) {
    const unique = (steps) => [...new Set(steps.filter((step) => step !== undefined))];
    const mended = findings.filter((finding) => !byHand.includes(finding));
    return { byHand: unique(byHand.map((finding) => stepsOf(finding, rules))), after: unique(mended.map(({ advice }) => advice)) };
}


/***/ }),

/***/ 1506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ homePage),
/* harmony export */   g: () => (/* binding */ ruleInfo)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4853);

/** Of Plimsoll itself. */
const homePage = 'https://github.com/plimsoll/plimsoll';
const pages = `${homePage}/blob/main/docs/rules`;
const byId = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((rule) => [rule.id, rule]));
/** What reporters say of a rule, by its id. */
const ruleInfo = (id) => {
    const rule = byId.get(id);
    return rule && { ...rule, url: `${pages}/${id}.md` };
};


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Equal to package.json's (a test holds it). */
const version = '0.1.0';


/***/ })

};

export const id = 413;
export const ids = [413,411];
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
            throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`this command has no option --${unfit}: plimsoll --help tells which has it`);
        return parsed;
    }
    catch (error) {
        throw error instanceof _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb ? error : new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(unread(error));
    }
}
/** What `parseArgs` says of wrong arguments, with the way out. */
const unread = (error) => `${error instanceof Error ? error.message.split('. To specify')[0] : error}: plimsoll --help lists the options`;
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
            return (terminal(result, { rules: rule_info/* ruleInfo */.P, color: output === null && (0,commands_io/* isColored */.VY)(color, io), quiet, width: io.columns }) +
                (quiet ? '' : nextSteps(result, options)));
        case 'json':
            return (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).json(result, { version: version.version });
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 11).then(__webpack_require__.bind(__webpack_require__, 8011))).sarif(result, { rules: rule_info/* ruleInfo */.P, version: version.version });
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 466).then(__webpack_require__.bind(__webpack_require__, 2466))).summary(result, { rules: rule_info/* ruleInfo */.P });
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3741);
/* harmony import */ var _git_disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6507);
/* harmony import */ var _git_own_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6033);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9034);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4014);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4096);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5112);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9800);










/** Everything in a tree, without a base side. Each path is a repository root of its own. */
async function scanCommand(args, io) {
    const options = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .readOptions */ .Tt)(args, _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOptions */ .lt);
    const results = [];
    for (const path of options.paths.length === 0 ? ['.'] : options.paths)
        results.push(await scanPath(path, options, io));
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .report */ .z)((0,_join_js__WEBPACK_IMPORTED_MODULE_8__/* .joined */ .o)(results, 'scan'), options, io);
}
async function scanPath(path, options, io) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, path);
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root).then((stats) => stats.isDirectory(), () => false);
    if (!isFolder)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`${path} is no folder: scan takes the roots of repositories`);
    const { isOwn, refusal } = await (0,_git_own_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .seenByGit */ .N)(root);
    if (isOwn)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`${path} ${noWorkTree}`);
    const result = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)(await (0,_input_js__WEBPACK_IMPORTED_MODULE_6__/* .treeInput */ .b)((0,_git_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .diskTree */ .c)(root), options, io));
    const notice = `git does not read ${path}, so every file in it is looked at, ignored ones too: ${refusal}`;
    return (0,_join_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .G)(path, refusal === null ? result : { ...result, notices: [...result.notices, notice] });
}
const noWorkTree = 'has no work tree, only git’s own files: scan a clone of it, or what git worktree add makes. A bare repository’s commits can be compared where they are: plimsoll check --base REV --head REV';


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
/* harmony export */   P: () => (/* binding */ ruleInfo)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4853);

const pages = 'https://github.com/plimsoll/plimsoll/blob/main/docs/rules';
const byId = new Map(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((rule) => [rule.id, rule]));
/** What reporters say of a rule, by its id. */
const ruleInfo = (id) => {
    const rule = byId.get(id);
    return rule && { ...rule, url: `${pages}/${id}.md` };
};


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

export const id = 110;
export const ids = [110,411];
export const modules = {

/***/ 3729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/check.js + 29 modules
var check = __webpack_require__(8746);
// EXTERNAL MODULE: ./lib/rules/index.js + 216 modules
var rules = __webpack_require__(4853);
// EXTERNAL MODULE: ./lib/core/glob.js
var core_glob = __webpack_require__(29);
// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(4096);
;// CONCATENATED MODULE: ./lib/commands/hook-skip.js



/**
 * What a person lets pass in one commit or push: `PLIMSOLL_SKIP='k8s/*'` with PLIMSOLL_SKIP_REASON, or `PLIMSOLL_SKIP='k8s/*: reason'`. Findings
 * are still shown, as waived; the action heeds none of it.
 * @throws {UsageError} without a reason, or for what matches no rule that may be waived
 */
function readSkips(env, rules) {
    const given = env.PLIMSOLL_SKIP?.trim() ?? '';
    if (given === '')
        return [];
    const colon = given.indexOf(':');
    const globs = (colon === -1 ? given : given.slice(0, colon)).split(',').map((glob) => glob.trim());
    const reason = (colon === -1 ? (env.PLIMSOLL_SKIP_REASON ?? '') : given.slice(colon + 1)).trim();
    if (reason === '')
        throw new commands_io/* UsageError */.eb(`PLIMSOLL_SKIP needs a reason: PLIMSOLL_SKIP='${given.replace(/:$/, '')}: why'`);
    const ids = rules.filter((rule) => !rule.unwaivable).map(({ id }) => id);
    const unknown = globs.find((glob) => !ids.some((id) => (0,core_glob/* matchesGlob */.k)(glob, id)));
    if (unknown !== undefined)
        throw new commands_io/* UsageError */.eb(`PLIMSOLL_SKIP: no rule that can be skipped matches "${unknown}"; ${meant(unknown, ids)}`);
    return globs.map((rule) => ({ rule, path: null, fingerprint: null, reason: `PLIMSOLL_SKIP: ${reason}`, until: null }));
}
function meant(glob, ids) {
    const id = (0,nearest/* nearest */.p)(glob, ids);
    return id === null ? 'a glob has both parts of a name, such as k8s/*' : `did you mean "${id}"?`;
}
const withSkips = (policy, skips) => skips.length === 0 ? policy : { ...policy, waivers: [...policy.waivers, ...skips] };
const tellSkips = (skips, io) => {
    for (const { rule, reason } of skips)
        (0,commands_io/* complain */.cc)(io, `findings of ${rule} are let pass here (${reason}); they still count in a pull request`);
};

// EXTERNAL MODULE: ./lib/commands/input.js + 4 modules
var commands_input = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/commands/join.js
var join = __webpack_require__(5112);
// EXTERNAL MODULE: ./lib/commands/report.js + 1 modules
var report = __webpack_require__(9800);
;// CONCATENATED MODULE: ./lib/commands/judge.js






/** Checks each comparison and reports them as one. */
async function judge(comparisons, options, io, facts) {
    const skips = options.staged || options.pushed ? readSkips(io.env, rules/* rules */.a) : [];
    tellSkips(skips, io);
    const results = [];
    for (const comparison of comparisons) {
        const input = await (0,commands_input/* changeInput */.J)(comparison, options, io);
        results.push(await (0,check/* check */.z)({
            ...input,
            notices: [...(comparison.chosen === undefined ? [] : [comparison.chosen]), ...(input.notices ?? [])],
            policy: withSkips(input.policy, skips),
            facts: facts && ((settings) => facts.open(settings)),
            // What is pushed cannot be taken back: a push looks into its commits without being told.
            ...(options.commits || options.pushed ? { commits: () => comparison.commits() } : {}),
        }));
    }
    facts?.save();
    return (0,report/* report */.z)((0,join/* joined */.oR)(results, 'check'), options, io);
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

export const id = 466;
export const ids = [466];
export const modules = {

/***/ 2447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ commentBody),
/* harmony export */   o: () => (/* binding */ ruleName)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _fix_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5949);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6417);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9166);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6353);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5016);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6079);







/** Lines of code in one comment. */
const linesMost = 60;
const lineLength = 300;
const relatedMost = 5;
const messageLength = 1000;
/** Of more findings about one thing only the links tell why. */
const whyMost = 5;
/** What, why, how: the text of a comment about one thing, with the marker that finds it again. */
function commentBody(group, { rules, suggestion, removed, withPlace, scope }) {
    const { findings } = group;
    const parts = [
        findings.length === 1 ? single(findings[0], rules) : findings.map((finding, at) => item(finding, rules, at < whyMost)).join('\n'),
    ];
    if (withPlace)
        parts.push(`Found at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .f)(findings[0].at))}.`);
    parts.push(...removed.map(removedBlock));
    const related = findings.flatMap((finding) => finding.related);
    for (const { place, message: words } of related.slice(0, relatedMost)) {
        parts.push(`See also ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .f)(place))}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(words, messageLength))}`);
    }
    const more = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .morePlaces */ .S2)(related.length, relatedMost);
    if (more !== null)
        parts.push(`… ${more}.`);
    parts.push(...fixParts(group, rules, suggestion));
    parts.push((0,_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .marker */ .xL)(findings.map(({ fingerprint }) => fingerprint), scope));
    return parts.join('\n\n');
}
const what = ({ severity, message: words }) => `**${severity}:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(words, messageLength))}`;
function ruleName(id, rules) {
    const url = rules(id)?.url;
    return url === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id), url);
}
function single(finding, rules) {
    const info = rules(finding.rule);
    return [what(finding), [info === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(info.why), `(${ruleName(finding.rule, rules)})`].join(' ').trim()].join('\n\n');
}
function item(finding, rules, withWhy) {
    const info = withWhy ? rules(finding.rule) : undefined;
    return `- ${what(finding)} (${ruleName(finding.rule, rules)})${info === undefined ? '' : `<br>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(info.why)}`}`;
}
function removedBlock(removed) {
    const { lines, more } = (0,_fix_block_js__WEBPACK_IMPORTED_MODULE_1__/* .removedLines */ .ws)(removed, linesMost);
    return [
        `Removed by this change, from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .f)(removed))}:`,
        '',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)([...lines.map(diffText), ...(more > 0 ? [`  … ${more} more`] : [])], 'diff'),
    ].join('\n');
}
const listed = (label, steps) => {
    const words = steps.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS);
    return words.length === 0 ? [] : [`**${label}:**${words.length > 1 ? words.map((each) => `\n- ${each}`).join('') : ` ${words.join('')}`}`];
};
function fixParts(group, rules, suggestion) {
    const { findings: [first], fix, } = group;
    const { byHand, after } = (0,_group_js__WEBPACK_IMPORTED_MODULE_6__/* .groupSteps */ .zI)(group, rules);
    if (fix === null)
        return listed('Fix', byHand);
    const title = `**Fix:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(fix.title, messageLength))}${fix.safe ? '' : ' (this changes what the program does: look before you take it)'}`;
    const rest = [...listed('Then', after), ...listed('By hand', byHand)];
    if (suggestion !== null)
        return [title, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(suggestion, 'suggestion'), ...rest];
    const lines = (0,_fix_block_js__WEBPACK_IMPORTED_MODULE_1__/* .blocksOf */ .SH)(first.at, fix.edits).flatMap(_fix_block_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLines */ .Pp);
    if (lines.length > linesMost)
        return [`${title} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLong */ .Po)(lines.length)})`, ...rest];
    return [title, ...(lines.length > 0 ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(lines.map(diffText), 'diff')] : []), ...rest];
}
const diffText = ({ sign, text }) => `${sign} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text), lineLength)}`;


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   GA: () => (/* binding */ cellCode),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony exports address, pathAddress */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5016);

/**
 * An empty character between two halves of what GitHub would make a link or a mention. It does that on the finished text, so that neither a backslash nor
 * an entity for the character itself keeps it from doing so.
 */
const seam = '&#8203;';
const entity = (character) => `&#${character.codePointAt(0)};`;
/** What begins markup, at a line's start or anywhere; what GitHub links: references, mentions and addresses, addresses without a scheme, commit ids. */
const live = /(?<start>^(?:[-+=]|\d+(?=[.)])))|(?<markup>[\\`*_~[\]<>|!&$])|(?<link>#(?=\w)|^#|@(?=\S)|GH-(?=\d)|:(?=\/\/)|(?:mailto|xmpp)(?=:)|www(?=\.))|(?<commit>(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z]))/gi;
/** A value as one line of plain Markdown text: no markup, mention, reference, link, image, table cell or block can come out of it. */
const text = (value) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value)
    .trim()
    .replace(live, (found, start, markup, _link, commit) => {
    if (markup !== undefined || (start !== undefined && /\D/.test(start)))
        return entity(found);
    return commit === undefined ? found + seam : found.replace(/.{6}(?=.)/g, `$&${seam}`);
});
/** A value as code in one line. Not for table cells. */
function code(value) {
    const plain = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value);
    if (plain.trim() === '')
        return '`(empty)`';
    const ticks = '`'.repeat(longestRun(plain) + 1);
    const pad = /^[ `]|[ `]$/.test(plain) ? ' ' : '';
    return `${ticks}${pad}${plain}${pad}${ticks}`;
}
/** A value as code in a table cell, where a bar would end the cell even inside of back-ticks. */
function cellCode(value) {
    return value.includes('|') ? `<code>${text(value)}</code>` : code(value);
}
/** A message, whose values stand in double quotes and whose own words of code in back-ticks: those as code, the rest as text. */
function message(value, quoted = code) {
    const parts = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value).split(/"([^"]+)"|`([^`]+)`/);
    return parts
        .flatMap((part, at) => {
        if (at % 3 !== 0)
            return part === undefined ? [] : [quoted(part)];
        return [between(part ?? '', at > 0 && at < parts.length - 1)];
    })
        .join('');
}
/** Words of our own, in which back-ticks mark code. */
const prose = (value) => value
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? code(part) : between(part, false)))
    .join('');
/** Two pieces of code with nothing between them would share their back-ticks. */
function between(part, inside) {
    if (part.trim() === '')
        return inside && part === '' ? seam : part;
    return (part.startsWith(' ') ? ' ' : '') + text(part) + (part.endsWith(' ') ? ' ' : '');
}
/** Lines as a block of code that none of them can end. */
function fenced(lines, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
    return [fence + language, ...lines, fence].join('\n');
}
function longestRun(value) {
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** A link to an address of ours. */
const link = (label, url) => `[${label}](${address(url)})`;
/** The address with everything encoded that could end a link. */
const address = (url) => url.replace(/[\s()<>"'`\\|[\]]/g, (character) => encoded(character));
/** A path as a part of an address. */
const pathAddress = (path) => path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, encoded))
    .join('/');
const encoded = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;


/***/ }),

/***/ 9655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ exceptionHelp)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5016);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6079);



const entriesMost = 10;
const pathLength = 200;
/**
 * What to write into the policy where a finding that fails the check is meant to be so, after a blank line; empty where there is none that the policy
 * can except. A credential that a change brings is not excepted by its fingerprint, and what guards the gate by nothing.
 */
function exceptionHelp(result) {
    if (result.mode === 'scan' || result.verdict !== 'fail')
        return '';
    const failing = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .failingFindings */ .v9)(result).filter(({ rule }) => !/^(?:guard|secret)\//.test(rule));
    const all = [...new Map(failing.map((finding) => [finding.fingerprint, finding])).values()];
    if (all.length === 0)
        return '';
    const more = all.length - entriesMost;
    const rest = more > 0 ? [`  # … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(more, 'more finding')}: their fingerprints are in the JSON report`] : [];
    return [
        '',
        '<details><summary>If one of these is meant to be so</summary>',
        'The policy of the base side counts: merge the entry there, with a reason, in a change of its own, and run this check again.',
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(['waivers:', ...all.slice(0, entriesMost).flatMap(entry), ...rest], 'yaml'),
        '</details>',
    ].join('\n\n');
}
const entry = ({ rule, fingerprint, at }) => [
    `  - rule: ${rule}`,
    `    fingerprint: '${fingerprint}' # ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .vI)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(at.path), pathLength)}`,
    '    reason: # why it is safe here; with `until: YYYY-MM-DD` it ends',
];


/***/ }),

/***/ 8811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ fixedRows),
/* harmony export */   Ml: () => (/* binding */ problemRow),
/* harmony export */   R_: () => (/* binding */ findingsHead),
/* harmony export */   Y7: () => (/* binding */ openRows),
/* harmony export */   gS: () => (/* binding */ noticeItem),
/* harmony export */   iP: () => (/* binding */ introducedProblems),
/* harmony export */   lY: () => (/* binding */ waivedHead),
/* harmony export */   ry: () => (/* binding */ problemsHead),
/* harmony export */   yL: () => (/* binding */ waivedRows)
/* harmony export */ });
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2447);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8607);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8939);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6353);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5016);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6079);






/** A cell that is longer makes a table that nobody can read. */
const cellLength = 300;
const findingsHead = (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)('Severity', 'Finding', 'Place', 'Rule');
/** One row each, with what to do: the fix, else what the first row of each rule says for all of its rows. */
function openRows(findings, options) {
    const told = new Set();
    return findings.map((finding) => {
        const instead = told.has(finding.rule) ? null : (options.rules(finding.rule)?.instead ?? null);
        if (finding.fix === null && finding.advice === undefined)
            told.add(finding.rule);
        return row(finding, finding.fix?.title ?? finding.advice ?? instead, options);
    });
}
const fixedRows = (findings, options) => findings.map((finding) => row(finding, null, options));
function row({ severity, message: words, at, removed, rule }, how, options) {
    const places = [placeCell(at, options), ...(removed === null ? [] : [`removed from ${placeCell(removed, options)}`])];
    const told = [words, ...(how === null ? [] : [`Fix: ${how}`])].map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(line, cellLength), _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA));
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)(severity, told.join('<br>'), places.join('<br>'), (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleName */ .o)(rule, options.rules));
}
function placeCell(place, { linkTo }) {
    const url = linkTo?.(place) ?? null;
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .f)(place), cellLength));
    return url === null ? name : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(name, url);
}
const waivedHead = (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)('Rule', 'Place', 'By', 'Until', 'Reason');
function waivedRows(result, options) {
    const { told, inBaseline } = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .waivedFindings */ .Nq)(result);
    const rows = told.map(({ rule, at, waived }) => (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)((0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleName */ .o)(rule, options.rules), placeCell(at, options), waived.by, waived.until ?? '', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(waived.reason, cellLength))));
    return inBaseline === 0 ? rows : [...rows, (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(inBaseline, 'finding'), '', 'baseline', '', '')];
}
const problemsHead = (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)('Problem', 'Place');
const problemRow = ({ at, path, message: words, rule }, options) => {
    const said = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(words, cellLength), _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA);
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)(rule === null ? said : `rule ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)(rule)} failed: ${said}`, at === null ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cellCode */ .GA)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(path, cellLength)) : placeCell(at, options));
};
const noticeItem = (notice) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(notice, cellLength))}`;
const introducedProblems = (result) => result.problems.filter(({ status }) => status === 'introduced');


/***/ }),

/***/ 9166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   hv: () => (/* binding */ bodyMarker),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/** Marks a comment as ours and says which findings it is about. Anybody can write one: look at the author too. */
const marker = (fingerprints, scope = '') => `<!-- ${['plimsoll:v1', ...(scope === '' ? [] : [`@${scope}`]), ...(fingerprints.length === 0 ? [] : [fingerprints.join(',')])].join(' ')} -->`;
/** Marks the one review or comment that sums up a pull request. */
const bodyMarker = (scope = '') => marker([], scope);
/** Null where there is no marker. Only the last line counts, as quoted source above it may hold anything. */
function parseMarker(body) {
    const found = pattern.exec(body.slice(-markerMost));
    return found === null ? null : { scope: found[1] ?? '', fingerprints: found[2]?.split(',') ?? [] };
}
const pattern = /(?:^|\n)<!-- plimsoll:v1 (?:@([0-9a-f]+) )?(?:([0-9a-f]+(?:,[0-9a-f]+)*) )?-->\s*$/;
/** Twenty fingerprints of 64 digits, with room to spare. */
const markerMost = 4096;


/***/ }),

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   YW: () => (/* binding */ Page),
/* harmony export */   jD: () => (/* binding */ tableRow)
/* harmony export */ });
/** A page of Markdown that never grows over its limit: tables are cut between rows, and say how much was cut. */
class Page {
    #text = '';
    #limit;
    /** In bytes of UTF-8, which are never fewer than characters. */
    constructor(limit) {
        this.#limit = limit;
    }
    /** A block of its own, or nothing if there is no room for it. */
    add(block) {
        const more = this.#text === '' ? block : `\n\n${block}`;
        if (Buffer.byteLength(this.#text) + Buffer.byteLength(more) <= this.#limit)
            this.#text += more;
        return this;
    }
    /** `lead`, and rows under it; returns how many rows are shown. `reserve` bytes are left for what comes after. */
    rows(lead, rows, reserve) {
        let room = this.#limit - Buffer.byteLength(this.#text) - reserve - moreBytes - Buffer.byteLength(lead);
        let shown = 0;
        for (const row of rows) {
            room -= Buffer.byteLength(row) + 1;
            if (room < 0)
                break;
            shown++;
        }
        const more = rows.length - shown;
        if (shown > 0)
            this.add([lead, ...rows.slice(0, shown)].join('\n'));
        if (more > 0)
            this.add(`${more} more ${more === 1 ? 'row is' : 'rows are'} not shown here.`);
        return shown;
    }
    toString() {
        return this.#text;
    }
}
/** Room for the line that says how much was cut, and for blank lines. */
const moreBytes = 64;
const tableHead = (...titles) => `| ${titles.join(' | ')} |\n|${titles.map(() => ' --- |').join('')}`;
const tableRow = (...cells) => `| ${cells.join(' | ')} |`;


/***/ }),

/***/ 2466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   summary: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6134);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _exception_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9655);
/* harmony import */ var _findings_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8811);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8939);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5016);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6079);







/** GitHub refuses the summary of a step over 1 MiB as a whole. Other output of the step shares it. */
const defaultLimit = 1024 * 1024 - 4096;
const closingMost = 256;
const skippedMost = 20;
/** The job summary: the verdict first, then what is wrong, then the rest; cut between rows, never silently. */
function summary(result, options) {
    const help = (0,_exception_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionHelp */ .h)(result);
    const page = new _page_js__WEBPACK_IMPORTED_MODULE_4__/* .Page */ .YW((options.limit ?? defaultLimit) - Buffer.byteLength(help) - closingMost);
    const reserve = (options.limit ?? defaultLimit) / 4;
    page.add(`## Plimsoll\n\n**${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictWords */ .L2)(result)}**`);
    const all = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .judged */ .g$)(result);
    const removed = all.filter((finding) => finding.removed !== null);
    const others = all.filter((finding) => finding.removed === null);
    if (all.length > 0)
        page.add(severityTable(result));
    let shown = page.rows(`### ${result.mode === 'scan' ? 'Found' : 'Introduced'}\n\n${_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsHead */ .R_}`, (0,_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .openRows */ .Y7)(others, options), reserve);
    shown += page.rows(`### Guards removed\n\n${_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsHead */ .R_}`, (0,_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .openRows */ .Y7)(removed, options), reserve / 2);
    const problems = (0,_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .introducedProblems */ .iP)(result).map((problem) => (0,_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .problemRow */ .Ml)(problem, options));
    page.rows(`### Not judged\n\n${_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsHead */ .ry}`, problems, reserve / 2);
    page.rows(`### Waived\n\n${_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedHead */ .lY}`, (0,_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .waivedRows */ .yL)(result, options), reserve / 4);
    const fixed = result.findings.filter(({ status }) => status === 'fixed');
    page.rows(`### Fixed by this change\n\n${_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsHead */ .R_}`, (0,_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedRows */ .A3)(fixed, options), reserve / 8);
    page.rows('### Notices\n', result.notices.map(_findings_table_js__WEBPACK_IMPORTED_MODULE_2__/* .noticeItem */ .gS), reserve / 16);
    const skipped = result.files.skipped.map(({ path, reason }) => (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCode */ .GA)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(path, 300)), (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .vI)(reason, 300))));
    const skippedTitle = `### Files not checked${skipped.length > skippedMost ? `, the first ${skippedMost} of ${skipped.length}` : ''}`;
    page.rows(`${skippedTitle}\n\n${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)('File', 'Why')}`, skipped.slice(0, skippedMost), 0);
    return `${page}\n\n${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .closing */ .ET)(result, shown)}. ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .filesWords */ .Lb)(result)}.${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .fixWords */ .B0)(result)}${help}\n`;
}
function severityTable(result) {
    const all = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .judged */ .g$)(result);
    const { existing, fixed, waived } = result.counts;
    const counts = [
        ..._core_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .g.map((severity) => [severity, all.filter((finding) => finding.severity === severity).length]),
        ...(result.mode === 'scan'
            ? []
            : [
                ['existing before', existing],
                ['fixed', fixed],
            ]),
        ['waived', waived],
    ];
    return `${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .tableHead */ .PP)(...counts.map(([title]) => capital(title)))}\n${(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .jD)(...counts.map(([, count]) => String(count)))}`;
}
const capital = (title) => title.charAt(0).toUpperCase() + title.slice(1);


/***/ })

};

export const id = 987;
export const ids = [987,383];
export const modules = {

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/check.js + 29 modules
var check = __webpack_require__(8746);
// EXTERNAL MODULE: ./lib/git/command.js
var command = __webpack_require__(9469);
// EXTERNAL MODULE: ./lib/git/ranges.js + 1 modules
var ranges = __webpack_require__(9383);
// EXTERNAL MODULE: ./lib/git/repository.js
var repository = __webpack_require__(8750);
// EXTERNAL MODULE: ./lib/reporters/marker.js
var marker = __webpack_require__(9166);
// EXTERNAL MODULE: ./lib/reporters/paint.js
var reporters_paint = __webpack_require__(2230);
// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(5016);
;// CONCATENATED MODULE: ./lib/reporters/render-review.js



/** A review as it would be posted, for a terminal: where each comment stands, and its text. */
function renderReview(review, { color = false, width = 100 } = {}) {
    const paint = (0,reporters_paint/* painter */.C)(color);
    const parts = [
        ...review.comments.map((comment) => [ruler(commentTitle(comment), width, paint), ...bodyLines(comment.body, width, paint)]),
    ];
    const body = [ruler('review', width, paint), ...bodyLines(review.body, width, paint)];
    return `${[...parts, body].map((lines) => lines.map(reporters_paint/* inert */.t).join('\n')).join('\n\n')}\n`;
}
function commentTitle({ path, line, start_line: start, side }) {
    const lines = start === undefined ? `line ${line}` : `lines ${start}-${line}`;
    return `${(0,visible/* visible */.RK)(path)}, ${lines}, ${side === 'LEFT' ? 'removed side' : 'new side'}`;
}
const ruler = (title, width, paint) => `${paint('dim', '──')} ${paint('bold', title)} ${paint('dim', '─'.repeat(Math.max(2, width - title.length - 4)))}`;
/** Markdown as it is written, but for characters that only escape, addresses behind links, and the marker. */
function bodyLines(body, width, paint) {
    const lines = body.split('\n');
    const own = (0,marker/* parseMarker */.gY)(body) === null
        ? lines
        : lines
            .slice(0, lines.findLastIndex((line) => line !== ''))
            .join('\n')
            .trimEnd()
            .split('\n');
    let fence = '';
    return own.flatMap((line) => {
        const ticks = /^`{3,}/.exec(line)?.[0] ?? '';
        const opens = fence === '' && ticks !== '';
        const closes = fence !== '' && line === fence;
        const inside = fence !== '' && !closes;
        fence = opens ? ticks : closes ? '' : fence;
        if (opens || closes)
            return [paint('dim', `  ${line}`)];
        if (inside)
            return [paint(codeStyle(line), `    ${(0,visible/* visible */.RK)(line)}`)];
        if (line === '</details>')
            return [];
        return line.split('<br>').flatMap((part) => (0,visible/* wrapped */.ky)((0,visible/* visible */.RK)(unescaped(part)), width - 4).map((piece) => `  ${piece}`.trimEnd()));
    });
}
const codeStyle = (line) => (line.startsWith('-') ? '-' : '+');
const unescaped = (line) => line
    .replaceAll('&#8203;', '')
    .replace(/^<details><summary>(.*)<\/summary>$/, '$1')
    .replace(/&#(\d{1,7});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/\[([^[\]]+)\]\(https?:[^()]*\)/g, '$1');

// EXTERNAL MODULE: ./lib/reporters/frame.js
var reporters_frame = __webpack_require__(9211);
;// CONCATENATED MODULE: ./lib/reporters/anchor.js

/** A span of more lines is commented on at its first line. */
const mostLines = 10;
/** Git ends lines at LF alone, so that lines of a text with a lone CR have other numbers there. */
const numberedAsInGit = (text) => lineEnds(text) !== 'cr';
const known = new WeakMap();
/** `cr` if a CR without LF is anywhere in it. */
function lineEnds(text) {
    let ends = known.get(text);
    if (ends === undefined) {
        const { value } = text;
        if (/\r(?!\n)/.test(value))
            ends = 'cr';
        else if (!value.includes('\r'))
            ends = 'lf';
        else
            ends = /(?:^|[^\r])\n/.test(value) ? 'mixed' : 'crlf';
        known.set(text, ends);
    }
    return ends;
}
/** Null if GitHub would refuse a comment there, and with it the whole review. */
function anchorOf(place, diff) {
    const { text, span, side } = place;
    if (!numberedAsInGit(text))
        return null;
    const { first, last } = (0,reporters_frame/* lineRange */.Ap)(text, span);
    const whole = last - first < mostLines ? last : first;
    const at = (end) => (side === 'base' ? leftAnchor(place, first, end, diff) : rightAnchor(place.path, first, end, diff));
    return at(whole) ?? at(first);
}
/** All lines of head in one hunk: added ones and context. */
function rightAnchor(path, first, last, { hunks }) {
    const inHunk = (hunk) => first >= hunk.headStart && last < hunk.headStart + linesOf(hunk).head;
    return hunks.get(path)?.some(inHunk) ? { path, side: 'RIGHT', first, last } : null;
}
/** Deleted lines of one hunk, with the text that they have in the base file: the diff may be of another base. */
function leftAnchor({ path: basePath, text }, first, last, { hunks, renames }) {
    const path = renames?.get(basePath) ?? basePath;
    const isDeleted = (hunk) => {
        const { deleted } = linesOf(hunk);
        for (let line = first; line <= last; line++) {
            if (deleted.get(line)?.replace(/\r$/, '') !== text.slice(text.line(line)))
                return false;
        }
        return true;
    };
    return hunks.get(path)?.some(isDeleted) ? { path, side: 'LEFT', first, last } : null;
}
/** GitHub shows this many lines of a diff over the commented one. */
const linesOver = 3;
/** Whether the commented line took the place of a removed one, which then stands right over the comment. */
function showsRemoved(anchor, removed, { hunks, renames }) {
    const { first, last } = (0,reporters_frame/* lineRange */.Ap)(removed.text, removed.span);
    if (anchor.side === 'LEFT' || first !== last || (renames?.get(removed.path) ?? removed.path) !== anchor.path)
        return false;
    const gone = `-${removed.text.slice(removed.text.line(first))}`;
    return hunks.get(anchor.path)?.some((hunk) => isOver(hunk, gone, anchor.last)) ?? false;
}
/** Whether a deleted line and the added line `number` of head are of one run of edited lines, and near. */
function isOver({ lines, headStart }, deleted, number) {
    let [head, rows] = [headStart, Number.POSITIVE_INFINITY];
    for (const line of lines) {
        if (line.startsWith(' '))
            rows = Number.POSITIVE_INFINITY;
        else if (line.replace(/\r$/, '') === deleted)
            rows = 0;
        else
            rows++;
        if (head === number && line.startsWith('+'))
            return rows <= linesOver;
        if (!line.startsWith('-'))
            head++;
    }
    return false;
}
const linesByHunk = new WeakMap();
function linesOf(hunk) {
    const kept = linesByHunk.get(hunk);
    if (kept !== undefined)
        return kept;
    const deleted = new Map();
    let base = hunk.baseStart;
    let head = 0;
    for (const line of hunk.lines) {
        if (line.startsWith('-'))
            deleted.set(base, line.slice(1));
        else
            head++;
        if (!line.startsWith('+'))
            base++;
    }
    const lines = { head, deleted };
    linesByHunk.set(hunk, lines);
    return lines;
}

// EXTERNAL MODULE: ./lib/reporters/comment.js
var comment = __webpack_require__(2447);
// EXTERNAL MODULE: ./lib/reporters/fix-block.js
var fix_block = __webpack_require__(5949);
// EXTERNAL MODULE: ./lib/reporters/group.js
var reporters_group = __webpack_require__(6417);
// EXTERNAL MODULE: ./lib/reporters/exception.js
var exception = __webpack_require__(9655);
// EXTERNAL MODULE: ./lib/reporters/findings-table.js
var findings_table = __webpack_require__(8811);
// EXTERNAL MODULE: ./lib/reporters/page.js
var reporters_page = __webpack_require__(8939);
// EXTERNAL MODULE: ./lib/reporters/words.js
var words = __webpack_require__(6079);
;// CONCATENATED MODULE: ./lib/reporters/review-body.js





/** GitHub's limit is 65,536 characters ("body is too long"). */
const limit = 65_536;
/** Room for what follows the table. */
const reserve = 20_000;
/** The text over the comments of a review, with everything in it that has no comment. */
function reviewBody(result, options) {
    const all = (0,words/* judged */.g$)(result);
    const rest = all.filter(({ fingerprint }) => !options.shown.has(fingerprint));
    const end = (0,marker/* bodyMarker */.hv)(options.scope);
    const help = (0,exception/* exceptionHelp */.h)(result);
    const page = new reporters_page/* Page */.YW(limit - end.length - Buffer.byteLength(help) - closingMost);
    page.add(`### Plimsoll\n\n**${(0,words/* verdictWords */.L2)(result)}**`);
    const inTable = page.rows(`Without a comment of their own:\n\n${findings_table/* findingsHead */.R_}`, (0,findings_table/* openRows */.Y7)(rest, options), reserve);
    const problems = (0,findings_table/* introducedProblems */.iP)(result).map((problem) => (0,findings_table/* problemRow */.Ml)(problem, options));
    page.rows(`Could not be judged:\n\n${findings_table/* problemsHead */.ry}`, problems, reserve / 2);
    page.rows(`Waived:\n\n${findings_table/* waivedHead */.lY}`, (0,findings_table/* waivedRows */.yL)(result, options), reserve / 4);
    page.rows('Notices:\n', result.notices.map(findings_table/* noticeItem */.gS), 0);
    return `${page}\n\n${(0,words/* closing */.ET)(result, all.length - rest.length + inTable)}.${(0,words/* fixWords */.B0)(result)}${help}\n\n${end}`;
}
/** Room for the closing line. */
const closingMost = 256;

;// CONCATENATED MODULE: ./lib/reporters/review.js







const defaultLimit = 40;
/** Lines that a suggestion replaces at most. */
const suggestionLines = 20;
/** GitHub shows every line of a suggestion as replaced: a fix further from its finding is suggested where the fix goes. */
const togetherLines = 5;
const suggestionText = 20_000;
/** The review of a pull request, before anything is known of what is already posted. */
function review(result, options) {
    const comments = [];
    const offDiff = [];
    const shown = new Set();
    for (const group of (0,reporters_group/* groups */.TN)((0,words/* judged */.g$)(result))) {
        const comment = commentOn(group, options);
        if (comment === null)
            offDiff.push(group.findings);
        else if (comments.length < (options.limit ?? defaultLimit)) {
            comments.push(comment);
            for (const { fingerprint } of group.findings)
                shown.add(fingerprint);
        }
    }
    return { body: reviewBody(result, { ...options, shown }), comments, offDiff };
}
/** A comment on a whole file, for findings that stand on no line of the diff. */
function fileComment(findings, { rules, scope }) {
    const [group] = groups(findings);
    if (group === undefined)
        return null;
    return {
        path: group.findings[0].at.path,
        body: commentBody(group, { rules, suggestion: null, removed: removedBy(group), withPlace: true, scope }),
    };
}
function commentOn(group, { rules, scope, ...diff }) {
    const { at, wholeFile } = group.findings[0];
    if (wholeFile)
        return null;
    const anchor = anchorOf(at, diff);
    const offer = suggestionFor(group, anchor, diff);
    const stand = offer?.anchor ?? anchor;
    const removed = removedBy(group);
    if (stand !== null) {
        const unseen = removed.filter((place) => !showsRemoved(stand, place, diff));
        const withPlace = offer !== null && !offer.atFinding && removed.length === 0;
        return review_comment(stand, (0,comment/* commentBody */.I)(group, { rules, suggestion: offer?.lines ?? null, removed: unseen, withPlace, scope }));
    }
    for (const place of removed) {
        const left = anchorOf(place, diff);
        if (left === null)
            continue;
        const others = removed.filter((other) => other !== place);
        return review_comment(left, (0,comment/* commentBody */.I)(group, { rules, suggestion: null, removed: others, withPlace: true, scope }));
    }
    return null;
}
const removedBy = ({ findings }) => findings.flatMap(({ removed }) => removed ?? []);
/** GitHub wants `start_line` only where it is less than `line`. */
function review_comment({ path, side, first, last }, body) {
    return { path, body, line: last, side, ...(first < last ? { start_line: first, start_side: side } : {}) };
}
/** The fix as whole lines of one hunk, with the finding's own if they are near, or null where a click could do harm. */
function suggestionFor({ findings, fix }, anchor, diff) {
    const { at } = findings[0];
    const ends = lineEnds(at.text);
    if (fix === null || at.side === 'base' || ends === 'mixed' || ends === 'cr')
        return null;
    const together = anchor === null ? null : linesWith(at, fix, anchor);
    const atFinding = together !== null && lineCount(together) <= togetherLines;
    const block = atFinding ? together : linesWith(at, fix, null);
    const text = block.after.join('\n');
    const anchored = rightAnchor(at.path, block.first, block.last, diff);
    if (anchored === null || lineCount(block) > suggestionLines || text.length > suggestionText)
        return null;
    if ((0,fix_block/* holdsCredential */.KK)(at, block, fix.edits) || hasHidden(text))
        return null;
    return { anchor: anchored, lines: block.after, atFinding };
}
/** All lines from the first to the last that the fix or the finding needs. */
function linesWith(at, { edits }, keep) {
    const blocks = [...(0,fix_block/* blocksOf */.SH)(at, edits), ...(keep === null ? [] : [keep])];
    const first = Math.min(...blocks.map((block) => block.first));
    const last = Math.max(...blocks.map((block) => block.last));
    return (0,fix_block/* narrowed */.fQ)((0,fix_block/* blockOf */.VN)(at, first, last, edits), keep);
}
const lineCount = ({ first, last }) => last - first + 1;
/** What a reader cannot see should not be one click away. */
const hasHidden = (text) => [...text].some((character) => character !== '\t' && character !== '\n' && (0,visible/* isHidden */.dK)(character));

// EXTERNAL MODULE: ./lib/rule-info.js
var rule_info = __webpack_require__(1506);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
;// CONCATENATED MODULE: ./lib/commands/demo-example.js
const pinned = `sha256:${'4d1f'.repeat(16)}`;
// Put together here, so that no scanner takes this file for a leak.
const token = ['ghp', '_', 'Zq8Kv2Lw9Xr4Tb7Yn1', 'Mc6Ph3Js5Dg0Fa2Ue4'].join('');
const deployment = ({ image, guard }) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
  namespace: shop
spec:
  selector:
    matchLabels: {app: checkout}
  template:
    metadata:
      labels: {app: checkout}
    spec:
      automountServiceAccountToken: false
      containers:
        - name: web
          image: ${image}
          resources:
            limits: {memory: 256Mi}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
${guard}            seccompProfile: {type: RuntimeDefault}
            capabilities: {drop: [ALL]}
`;
const workflow = (run) => `name: greet
on: issues
permissions:
  contents: read
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps:
      - run: ${run}
`;
const dockerfile = (user, tools = '') => `FROM node:24.11-bookworm-slim@${pinned}
WORKDIR /app
COPY . .
${tools}${user}CMD ["node", "server.js"]
`;
const example = {
    title: 'Get checkout running on the new cluster',
    base: {
        'deploy/checkout.yaml': deployment({ image: `ghcr.io/acme/checkout:2.4.1@${pinned}`, guard: '            runAsNonRoot: true\n' }),
        '.github/workflows/greet.yml': workflow('echo "hello"'),
        Dockerfile: dockerfile('USER 10001\n'),
        'config/service.env': 'LOG_LEVEL=info\n',
    },
    head: {
        'deploy/checkout.yaml': deployment({ image: 'ghcr.io/acme/checkout:latest', guard: '' }),
        '.github/workflows/greet.yml': workflow('echo "hello ${{ github.event.issue.title }}"'),
        Dockerfile: dockerfile('USER root\n', 'COPY --from=busybox:latest /bin/busybox /bin/busybox\n'),
        'config/service.env': `LOG_LEVEL=info\nGITHUB_TOKEN=${token}\n`,
    },
};

// EXTERNAL MODULE: ./lib/commands/input.js + 4 modules
var input = __webpack_require__(1664);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(4096);
;// CONCATENATED MODULE: ./lib/commands/demo.js














/** Makes the example change in a temporary repository, checks it, and shows the review as it would be posted. */
async function demoCommand(args, io) {
    const options = (0,commands_arguments/* readOptions */.Tt)(args, ['color']);
    if (options.paths.length > 0)
        throw new commands_io/* UsageError */.eb('demo takes no path: it brings an example of its own');
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'plimsoll-demo-'));
    try {
        const [base, head] = await makeRepository(folder, example);
        const comparison = await (0,ranges/* commitRange */.R0)(await (0,repository/* openRepository */.h)(folder), base, head);
        const result = await (0,check/* check */.z)(await (0,input/* changeInput */.J)(comparison, options, io));
        const posted = review(result, { rules: rule_info/* ruleInfo */.g, hunks: await comparison.change.hunks() });
        io.out(`An example change, "${example.title}", and the review that would be posted on its pull request:\n\n`);
        io.out(renderReview(posted, { color: (0,commands_io/* isColored */.VY)(options.color, io), width: io.columns }));
        io.out(next);
        return commands_io/* exitStatus */.$u.pass;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const next = `
What to do next, in a repository of yours:
  plimsoll scan            what is there now
  plimsoll check           what your branch, or what is staged, introduces
  plimsoll hook install    that check at each commit and push
README.md has the workflow that posts such a review on pull requests.
`;
const author = ['-c', 'user.name=Plimsoll', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgSign=false'];
/** Commits both sides; gives their ids. */
async function makeRepository(folder, { base, head, title }) {
    const run = async (...words) => (await (0,command/* git */.$Y)(words, { cwd: folder })).toString().trim();
    await run('init', '--quiet', '--template=');
    const commit = async (files, message) => {
        for (const [path, text] of Object.entries(files)) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), text);
        }
        await run('add', '--all');
        await run(...author, 'commit', '--quiet', '--no-verify', '--message', message);
        return run('rev-parse', 'HEAD');
    };
    return [await commit(base, 'Checkout service'), await commit(head, title)];
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ joinFixes)
});

// EXTERNAL MODULE: ./lib/source/text.js
var source_text = __webpack_require__(9798);
;// CONCATENATED MODULE: ./lib/core/joined-flow.js
/**
 * What two edits would write at one place of a flow map or sequence, as one text: entries behind a comma, or a whole map. Equal keys become one, with the
 * entries of both. Null where the outcome would not be plain.
 */
function joinedFlow(first, second) {
    const comma = /^,\s*/.exec(first)?.[0];
    if (comma === undefined)
        return joinedValue(first, second);
    if (!second.startsWith(comma))
        return null;
    const entries = joinedEntries(entriesIn(first.slice(comma.length)), entriesIn(second.slice(comma.length)));
    return entries && comma + entries.join(comma);
}
function joinedValue(first, second) {
    if (first === second)
        return first;
    const [one, two] = [bracesOf(first), bracesOf(second)];
    if (one === null || two === null || one.open !== two.open)
        return null;
    const entries = joinedEntries(entriesIn(one.inner), entriesIn(two.inner));
    const gap = /\s*$/.exec(one.open)?.[0] || ' ';
    return entries && one.open + entries.join(`,${gap}`) + one.close;
}
/** Blanks belong to the braces, so that what is added has those of what is there. */
function bracesOf(text) {
    const open = /^\s*\{\s*/.exec(text)?.[0];
    const close = text.endsWith('}') ? (/\s*\}$/.exec(text)?.[0] ?? null) : null;
    if (open === undefined || close === null || open.length + close.length >= text.length)
        return null;
    return { open, inner: text.slice(open.length, text.length - close.length), close };
}
function joinedEntries(one, two) {
    const result = [...one];
    for (const entry of two) {
        const key = keyOf(entry);
        const at = result.findIndex((other) => other === entry || (key !== '' && keyOf(other) === key));
        const other = result[at];
        if (other === undefined)
            result.push(entry);
        else {
            const value = joinedValue(other.slice(key.length), entry.slice(key.length));
            if (value === null)
                return null;
            result[at] = key + value;
        }
    }
    return result;
}
/** With its colon; empty for an item. */
const keyOf = (entry) => /^(?:"(?:[^"\\]|\\.)*"|[\w./-]+):\s/.exec(entry)?.[0].trimEnd() ?? '';
/** The text at its commas, but for those within quotes and brackets. */
function entriesIn(text) {
    const entries = [];
    let depth = 0;
    let start = 0;
    for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{},]/g)) {
        if (token === '[' || token === '{')
            depth++;
        else if (token === ']' || token === '}')
            depth--;
        else if (token === ',' && depth === 0) {
            entries.push(text.slice(start, index).trim());
            start = index + 1;
        }
    }
    return [...entries, text.slice(start).trim()];
}

;// CONCATENATED MODULE: ./lib/core/joined-fix.js


/**
 * One fix for many. Edits that would meet another fix's edits leave their whole fix out, but insertions at one place are laid
 * over each other line by line, so that three times `securityContext:` with one key each becomes one `securityContext:` with three.
 */
function joinFixes(fixes) {
    const parts = [];
    let edits = [];
    for (const fix of fixes) {
        const more = fix.edits.length === 0 ? null : withFix(edits, fix);
        if (more === null)
            continue;
        edits = more;
        parts.push(fix);
    }
    if (parts.length === 0)
        return null;
    const title = [...new Set(parts.map((part) => part.title))].join('; ');
    return { fix: { title, safe: parts.every((part) => part.safe), edits }, parts };
}
/** Null if the fix cannot stand beside the edits. */
function withFix(edits, fix) {
    const result = [...edits];
    for (const edit of fix.edits) {
        const at = result.findIndex((other) => (0,source_text/* overlaps */.$f)(other.span, edit.span));
        const other = result[at];
        if (other === undefined) {
            result.push(edit);
            continue;
        }
        const text = sameSpan(other, edit) ? laidOver(other.text, edit.text) : null;
        if (text === null)
            return null;
        result[at] = { span: other.span, text };
    }
    return result;
}
const sameSpan = (a, b) => a.span.start === b.span.start && a.span.end === b.span.end;
/**
 * Two blocks of inserted YAML lines as one: equal lines that have lines below them become one line with both their lines. Null where the outcome would not
 * be plain: a key twice, a list of maps, or a block scalar. In flow style it is the same with entries.
 */
function laidOver(first, second) {
    if (first === second)
        return first;
    const lineBreak = /^\r?\n/.exec(first)?.[0];
    if (lineBreak === undefined || !/^\r?\n/.test(second))
        return joinedFlow(first, second);
    const lines = merged(outline(first), outline(second));
    // What belongs to the inner of two maps that end on one line comes before what belongs to the outer.
    lines.sort((a, b) => b.depth - a.depth);
    return isPlain(lines) ? lineBreak + flat(lines).join(lineBreak) : null;
}
/** Siblings differ in their keys, list items hold nothing below them, and no line opens a block scalar. */
function isPlain(lines) {
    const keys = lines.map(({ text, depth }) => `${depth} ${text.trim().split(':', 1)[0]}`);
    return (new Set(keys).size === keys.length &&
        lines.every(({ text, children }) => !/[|>][-+0-9]*\s*$/.test(text) && !(text.trim().startsWith('-') && children.length > 0) && isPlain(children)));
}
function outline(text) {
    const top = [];
    const open = [];
    for (const line of text.split(/\r?\n/)) {
        if (line.trim() === '')
            continue;
        const entry = { text: line, depth: line.length - line.trimStart().length, children: [] };
        while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= entry.depth)
            open.pop();
        const parent = open.at(-1);
        if (parent === undefined)
            top.push(entry);
        else
            parent.children.push(entry);
        open.push(entry);
    }
    return top;
}
function merged(one, two) {
    const result = [...one];
    for (const line of two) {
        const at = result.findIndex((other) => other.text === line.text);
        const other = result[at];
        if (other === undefined)
            result.push(line);
        else
            result[at] = { ...other, children: merged(other.children, line.children) };
    }
    return result;
}
const flat = (lines) => lines.flatMap((line) => [line.text, ...flat(line.children)]);


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


/***/ }),

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

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ holdsCredential),
/* harmony export */   Pp: () => (/* binding */ diffLines),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   fQ: () => (/* binding */ narrowed),
/* harmony export */   ws: () => (/* binding */ removedLines)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9211);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9464);


const byPlace = (a, b) => a.span.start - b.span.start || a.span.end - b.span.end;
/** One block for each run of lines that edits touch, in order. Overlapping edits are dropped, first come first kept. */
function blocksOf(place, edits) {
    const runs = [];
    let reached = -1;
    for (const edit of [...edits].sort(byPlace)) {
        if (edit.span.start < reached)
            continue;
        reached = edit.span.end;
        const first = place.text.position(edit.span.start).line;
        const last = place.text.position(edit.span.end).line;
        const run = runs.at(-1);
        if (run === undefined || first > run.last)
            runs.push({ first, last, edits: [edit] });
        else {
            run.last = Math.max(run.last, last);
            run.edits.push(edit);
        }
    }
    return runs.map((run) => blockOf(place, run.first, run.last, run.edits));
}
/** The lines `first` to `last` with edits made that lie within them. */
function blockOf(place, first, last, edits) {
    const { text } = place;
    const range = { start: text.line(first).start, end: text.line(last).end };
    let after = '';
    let from = range.start;
    let to = range.end;
    for (const { span, text: written } of [...edits].sort(byPlace)) {
        after += (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .Iv)(place, { start: from, end: span.start }) + (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRepeats */ .jP)(place, written);
        from = span.end;
        to = Math.max(to, from);
    }
    after += (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .Iv)(place, { start: from, end: to });
    return { first, last, before: linesOf((0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .Iv)(place, range)), after: linesOf(after) };
}
/** True if a credential stands in the block, or in what edits write: then `after` is fit to be read and not to be applied. */
function holdsCredential(place, { first, last }, edits) {
    const range = { start: place.text.line(first).start, end: place.text.line(last).end };
    return (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .touchesMask */ .Mf)(place, range) || edits.some((edit) => (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatsMask */ .PM)(place, edit.text));
}
const linesOf = (text) => text.split(/\r\n|\r|\n/);
/** Without the equal lines at its ends but for those to keep, and with one line at least, since only lines that are there can be replaced. */
function narrowed({ first, before, after }, keep) {
    const ends = equalEnds(before, after);
    let head = keep === null ? ends.head : Math.min(ends.head, Math.max(0, keep.first - first));
    let tail = keep === null ? ends.tail : Math.min(ends.tail, Math.max(0, first + before.length - 1 - keep.last));
    if (head + tail >= before.length && head > 0)
        head--;
    else if (head + tail >= before.length && tail > 0)
        tail--;
    const last = first + before.length - tail - 1;
    return { first: first + head, last, before: before.slice(head, before.length - tail), after: after.slice(head, after.length - tail) };
}
function equalEnds(before, after) {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    return { head, tail };
}
/** A block as removed and added lines, without the equal lines at its ends. */
function diffLines({ before, after, first }) {
    const { head, tail } = equalEnds(before, after);
    return [
        ...before.slice(head, before.length - tail).map((text, index) => ({ sign: '-', number: first + head + index, text })),
        ...after.slice(head, after.length - tail).map((text) => ({ sign: '+', number: null, text })),
    ];
}
/** A removed place as whole lines, masked, with the number of those left out. */
function removedLines(place, most) {
    const { first, last } = (0,_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .lineRange */ .Ap)(place.text, place.span);
    const end = Math.min(last, first + most - 1);
    const lines = blockOf(place, first, end, []).before;
    return { lines: lines.map((text, index) => ({ sign: '-', number: first + index, text })), more: last - end };
}


/***/ }),

/***/ 9211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ lineRange),
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   oZ: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9798);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9464);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5016);



const tabStop = 4;
/** More combining marks than this on one character are spelled out. */
const marksEach = 4;
/** A span of more lines is shown by its first two and its last. */
const linesWhole = 4;
/** First and last line of a span; a span that ends with a line break does not reach the next line. */
function lineRange(text, span) {
    const first = text.position(span.start).line;
    const last = text.position(Math.max(span.start, span.end)).line;
    const before = last > first && text.position(span.end).column === 1 ? last - 1 : last;
    return { first, last: before };
}
/** The lines of a place with carets under its span. Work is bounded by the width, not by the length of a line. */
function frame(place, options) {
    const { text, span } = place;
    const masks = (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedMasks */ .N6)(place.masks);
    const { first, last } = lineRange(text, span);
    const rows = [];
    const context = (from, to) => {
        for (let number = Math.max(1, from); number <= Math.min(to, lastLine(text)); number++) {
            rows.push({ kind: 'context', number, text: shownLine(text, number, masks, null, options.width).line });
        }
    };
    context(first - options.context, first - 1);
    for (let number = first; number <= last; number++) {
        if (last - first >= linesWhole && number === first + 2) {
            rows.push({ kind: 'gap', number: null, text: `${last - first - 2} more lines` });
            number = last;
        }
        const { line, carets } = shownLine(text, number, masks, span, options.width);
        rows.push({ kind: 'line', number, text: line });
        if (carets !== '')
            rows.push({ kind: 'carets', number: null, text: carets });
    }
    context(last + 1, last + options.context);
    return rows;
}
/** One line, masked, with hidden characters spelled out, cut to the width. */
const lineText = (place, number, width) => shownLine(place.text, number, (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .joinedMasks */ .N6)(place.masks), null, width).line;
/** One line of text without credentials, in the same way. */
const shownText = (text, width) => lineText({ text: new _source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D('', text), masks: [] }, 1, width);
/** A final line break opens no line that anybody would count. */
const lastLine = (text) => {
    const end = text.line(text.lineCount);
    return text.lineCount > 1 && end.start === text.value.length ? text.lineCount - 1 : text.lineCount;
};
function shownLine(text, number, masks, span, width) {
    const line = text.line(number);
    const from = span === null ? line.start : windowStart(text, line, span, width);
    const before = from > line.start ? '…' : '';
    const whole = cellsOf(text.value, { start: from, end: line.end }, masks, width - before.length);
    const isCut = (whole.at(-1)?.end ?? from) < line.end;
    // The mark of a cut takes a column too.
    const cells = isCut ? cellsOf(text.value, { start: from, end: line.end }, masks, width - before.length - 1) : whole;
    const after = isCut ? '…' : '';
    return {
        line: before + cells.map((cell) => cell.shown).join('') + after,
        carets: span === null ? '' : caretsUnder(cells, span, before.length),
    };
}
/** The line's start if the line is short, else a third of a width before the span. */
function windowStart(text, line, span, width) {
    if (line.end - line.start <= width || span.start - line.start <= width / 2)
        return line.start;
    const start = Math.max(line.start, span.start - Math.floor(width / 3));
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .isLowSurrogate */ .LJ)(text.value, start) ? start + 1 : start;
}
function cellsOf(value, range, masks, width) {
    const cells = [];
    let used = 0;
    let marks = marksEach;
    let next = masks.findIndex((hidden) => hidden.end > range.start);
    for (let at = range.start; at < range.end;) {
        const hidden = next < 0 ? undefined : masks[next];
        const inMask = hidden !== undefined && hidden.start <= at;
        const character = String.fromCodePoint(value.codePointAt(at) ?? 0);
        const end = inMask ? Math.min(hidden.end, range.end) : at + character.length;
        const plain = inMask ? _mask_js__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK : shownCharacter(character, used, marks);
        const taken = plain === character ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(character) : plain.length;
        if (used + taken > width)
            break;
        marks = taken === 0 ? marks + 1 : 0;
        used += taken;
        cells.push({ start: at, end, shown: plain, columns: taken });
        if (inMask)
            next = next + 1 < masks.length ? next + 1 : -1;
        at = end;
    }
    return cells;
}
function shownCharacter(character, column, marks) {
    if (character === '\t')
        return ' '.repeat(tabStop - (column % tabStop));
    if ((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(character))
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(character);
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .YB)(character) === 0 && marks >= marksEach ? (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(character) : character;
}
/** An empty span gets one caret, at the end of the line if need be. Blanks that lead a line of a longer span get none. */
function caretsUnder(cells, span, indent) {
    let line = ' '.repeat(indent);
    let found = false;
    for (const cell of cells) {
        const inside = span.start === span.end ? cell.start <= span.start && span.start < cell.end : cell.start < span.end && span.start < cell.end;
        const blank = !found && cell.shown.trim() === '' && cell.start > span.start;
        const mark = inside && !blank;
        found ||= mark;
        line += (mark ? '^' : ' ').repeat(cell.columns);
    }
    if (found)
        return line.trimEnd();
    return span.start === span.end && span.start >= (cells.at(-1)?.end ?? span.start) ? `${line}^` : '';
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

/***/ 9464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   Mf: () => (/* binding */ touchesMask),
/* harmony export */   N6: () => (/* binding */ joinedMasks),
/* harmony export */   PM: () => (/* binding */ repeatsMask),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   jP: () => (/* binding */ withoutRepeats)
/* harmony export */ });
/* harmony import */ var _source_spans_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7276);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9798);


/** Stands for a credential; its length says nothing. */
const mask = '********';
const known = new WeakMap();
/** One seamless list for each place's masks, so that no seam shows where one credential ends. */
function joinedMasks(masks) {
    const spans = known.get(masks) ?? (0,_source_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(masks);
    known.set(masks, spans);
    return spans;
}
/** The text of a span with every credential in it, or in part in it, as `********`. */
function masked({ text, masks }, span) {
    let result = '';
    let from = span.start;
    const spans = joinedMasks(masks);
    for (let at = (0,_source_spans_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFrom */ .nT)(spans, span.start); at < spans.length; at++) {
        const hidden = spans[at];
        if (hidden === undefined || hidden.start >= span.end)
            break;
        if (hidden.end <= from)
            continue;
        result += text.value.slice(from, Math.max(from, hidden.start)) + mask;
        from = hidden.end;
    }
    return result + text.value.slice(from, Math.max(from, span.end));
}
const touchesMask = ({ masks }, span) => masks.some((hidden) => (0,_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaps */ .$f)(hidden, span));
/** Credentials of the file that new text repeats word for word. Very short ones are taken for chance. */
const repeated = ({ text, masks }, written) => masks
    .filter(({ start, end }) => end - start >= 4)
    .map((hidden) => text.slice(hidden))
    .filter((value) => written.includes(value));
const repeatsMask = (place, written) => repeated(place, written).length > 0;
/** Text to be written into the file, with what it repeats of the file's credentials as `********`. */
const withoutRepeats = (place, written) => repeated(place, written).reduce((text, value) => text.replaceAll(value, mask), written);


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

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeName)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5016);

/** `path:line:column`, as terminals and editors make it a link; hidden characters in the path are spelled out. */
function placeName({ path, text, span }) {
    const { line, column } = text.position(span.start);
    return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(path)}:${line}:${column}`;
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


/***/ })

};

export const id = 700;
export const ids = [700];
export const modules = {

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   Mf: () => (/* binding */ touchesMask),
/* harmony export */   PM: () => (/* binding */ repeatsMask),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3185);

/** Stands for a credential; its length says nothing. */
const mask = '********';
/** Sorted, with overlapping and touching spans joined, so that no seam shows where one credential ends. */
function joined(masks) {
    const result = [];
    for (const next of [...masks].sort((a, b) => a.start - b.start)) {
        if (next.end <= next.start)
            continue;
        const last = result.at(-1);
        if (last === undefined || next.start > last.end)
            result.push(next);
        else if (next.end > last.end)
            result[result.length - 1] = { start: last.start, end: next.end };
    }
    return result;
}
/** The text of a span with every credential in it, or in part in it, as `********`. */
function masked({ text, masks }, span) {
    let result = '';
    let from = span.start;
    for (const hidden of joined(masks)) {
        if (hidden.end <= from || hidden.start >= span.end)
            continue;
        result += text.value.slice(from, Math.max(from, hidden.start)) + mask;
        from = hidden.end;
    }
    return result + text.value.slice(from, Math.max(from, span.end));
}
const touchesMask = ({ masks }, span) => masks.some((hidden) => (0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(hidden, span));
/** True if new text repeats a credential of the file word for word. Very short ones are taken for chance. */
const repeatsMask = ({ text, masks }, written) => masks.some((hidden) => hidden.end - hidden.start >= 4 && written.includes(text.slice(hidden)));


/***/ }),

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminal: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./lib/source/text.js
var source_text = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/reporters/mask.js
var mask = __webpack_require__(3805);
// EXTERNAL MODULE: ./lib/reporters/visible.js
var visible = __webpack_require__(9187);
;// CONCATENATED MODULE: ./lib/reporters/frame.js



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
function frame_frame(place, options) {
    const { text, span } = place;
    const masks = (0,mask/* joined */.oR)(place.masks);
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
const lineText = (place, number, width) => shownLine(place.text, number, (0,mask/* joined */.oR)(place.masks), null, width).line;
/** One line of text without credentials, in the same way. */
const shownText = (text, width) => lineText({ text: new source_text/* SourceText */.D('', text), masks: [] }, 1, width);
/** A final line break opens no line that anybody would count. */
const lastLine = (text) => {
    const end = text.line(text.lineCount);
    return text.lineCount > 1 && end.start === text.value.length ? text.lineCount - 1 : text.lineCount;
};
function shownLine(text, number, masks, span, width) {
    const line = text.line(number);
    const from = span === null ? line.start : windowStart(text, line, span, width);
    const cells = cellsOf(text.value, { start: from, end: line.end }, masks, width);
    const reached = cells.at(-1)?.end ?? from;
    const before = from > line.start ? '…' : '';
    const after = reached < line.end ? '…' : '';
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
    return (0,visible/* isLowSurrogate */.LJ)(text.value, start) ? start + 1 : start;
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
        const plain = inMask ? mask/* mask */.dK : shownCharacter(character, used, marks);
        const taken = plain === character ? (0,visible/* columns */.YB)(character) : plain.length;
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
    if ((0,visible/* isHidden */.dK)(character))
        return (0,visible/* spelled */.uQ)(character);
    return (0,visible/* columns */.YB)(character) === 0 && marks >= marksEach ? (0,visible/* spelled */.uQ)(character) : character;
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

;// CONCATENATED MODULE: ./lib/reporters/fix-block.js


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
        after += (0,mask/* masked */.Iv)(place, { start: from, end: span.start }) + written;
        from = span.end;
        to = Math.max(to, from);
    }
    after += (0,mask/* masked */.Iv)(place, { start: from, end: to });
    return {
        first,
        last,
        before: linesOf((0,mask/* masked */.Iv)(place, range)),
        after: linesOf(after),
        hidden: (0,mask/* touchesMask */.Mf)(place, range) || edits.some((edit) => (0,mask/* repeatsMask */.PM)(place, edit.text)),
    };
}
const linesOf = (text) => text.split(/\r\n|\r|\n/);
/** A block as removed and added lines, without the equal lines at its ends. */
function diffLines({ before, after, first }) {
    let head = 0;
    while (head < before.length && head < after.length && before[head] === after[head])
        head++;
    let tail = 0;
    const most = Math.min(before.length, after.length) - head;
    while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    return [
        ...before.slice(head, before.length - tail).map((text, index) => ({ sign: '-', number: first + head + index, text })),
        ...after.slice(head, after.length - tail).map((text) => ({ sign: '+', number: null, text })),
    ];
}
/** A removed place as whole lines, masked, with the number of those left out. */
function removedLines(place, most) {
    const { first, last } = lineRange(place.text, place.span);
    const end = Math.min(last, first + most - 1);
    const lines = blockOf(place, first, end, []).before;
    return { lines: lines.map((text, index) => ({ sign: '-', number: first + index, text })), more: last - end };
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
 * be plain: a key twice, a list of maps, a block scalar, or an insertion within a line.
 */
function laidOver(first, second) {
    if (first === second)
        return first;
    const lineBreak = /^\r?\n/.exec(first)?.[0];
    if (lineBreak === undefined || !/^\r?\n/.test(second))
        return null;
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

;// CONCATENATED MODULE: ./lib/reporters/group.js

/** In the order of each group's first finding. */
function groups(findings) {
    const byThing = new Map();
    for (const finding of findings) {
        const { path, side, span } = finding.at;
        const key = JSON.stringify([path, side, span.start, span.end, finding.subject, finding.status, finding.wholeFile]);
        const group = byThing.get(key);
        if (group === undefined)
            byThing.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...byThing.values()].map((group) => ({
        findings: group,
        fix: joinFixes(group.flatMap((finding) => finding.fix ?? []))?.fix ?? null,
    }));
}

;// CONCATENATED MODULE: ./lib/reporters/paint.js
/** SGR parameters (ECMA-48, 8.3.117), in the sixteen colours that every theme sets. */
const codes = {
    critical: '1;31',
    high: '31',
    medium: '33',
    low: '36',
    pass: '32',
    fail: '1;31',
    incomplete: '1;33',
    bold: '1',
    dim: '2',
    caret: '1;31',
    '-': '31',
    '+': '32',
};
const painter = (color) => (color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text);
/**
 * A line that the runner of GitHub Actions does not take for a command: neither `::name::`, which it seeks at a line's start after blanks, nor the older
 * `##[name]`, which it seeks anywhere.
 */
const inert = (line) => line.replace(/^(\s*):(?=:)/, '$1\\x3a').replaceAll('##[', '##\\x5b');

;// CONCATENATED MODULE: ./lib/reporters/place.js

/** `path:line:column`, as terminals and editors make it a link; hidden characters in the path are spelled out. */
function placeName({ path, text, span }) {
    const { line, column } = text.position(span.start);
    return `${(0,visible/* visible */.RK)(path)}:${line}:${column}`;
}

// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6207);
;// CONCATENATED MODULE: ./lib/reporters/words.js

/** What the gate judges: introduced findings, in a scan all of them, without those that are waived. */
const judged = (result) => result.findings.filter((finding) => finding.waived === null && finding.status === (result.mode === 'scan' ? 'existing' : 'introduced'));
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** Counts come from the findings, never from what could be shown. */
function closing(result, shown) {
    const all = judged(result).length;
    const { existing, fixed, waived } = result.counts;
    const rest = result.mode === 'scan' ? `${waived} waived` : `${existing} existing, ${fixed} fixed, ${waived} waived`;
    return `${all} ${result.mode === 'scan' ? 'found' : 'introduced'}: ${shown} shown here, ${all - shown} elsewhere; ${rest}`;
}
const reaches = (severity, limit) => limit !== 'never' && finding/* severities */.g.indexOf(severity) <= finding/* severities */.g.indexOf(limit);
function verdictWords(result) {
    const failing = judged(result).filter((finding) => reaches(finding.severity, result.failOn)).length;
    const problems = result.problems.filter((problem) => problem.status === 'introduced').length;
    switch (result.verdict) {
        case 'pass':
            return result.failOn === 'never'
                ? 'Pass: findings do not fail this run.'
                : `Pass: nothing ${result.mode === 'scan' ? 'found' : 'introduced'} at or above ${result.failOn}.`;
        case 'fail':
            return `Fail: ${counted(failing, 'finding')} at or above ${result.failOn}.`;
        case 'incomplete':
            return `Incomplete: ${counted(problems, 'problem')} left something unjudged, so this is no pass.`;
    }
}
/** What a person can do about something that could not be judged. */
const wayOut = (rule) => rule === null
    ? 'Mend the file, or leave its path out in the policy if it is meant to be so.'
    : 'This is a fault of Plimsoll: please report it with the file; the policy can switch the rule off until then.';

;// CONCATENATED MODULE: ./lib/reporters/terminal.js







const contextLines = 2;
const relatedMost = 5;
const removedMost = 8;
/** Lines of a fix's diff; a longer one is told by its title. */
const diffMost = 30;
/** A narrower view would wrap every line. */
const leastWidth = 40;
/** The report for a person at a shell or in a log. Ends with a line break, unless it is empty. */
function terminal(result, options) {
    const context = { rules: options.rules, paint: painter(options.color ?? false), width: Math.max(leastWidth, options.width ?? 100) };
    const shown = judged(result).slice(0, options.limit ?? Number.POSITIVE_INFINITY);
    const problems = result.problems.filter((problem) => problem.status === 'introduced');
    if (options.quiet && shown.length === 0 && problems.length === 0)
        return '';
    const parts = options.quiet
        ? [[...shown.map(oneLine), ...problems.map(problemLine)]]
        : [
            ...groups(shown).map((group) => groupLines(group, context)),
            result.findings.filter((finding) => finding.waived !== null).map((finding) => waivedLine(finding, context)),
            problems.flatMap((problem) => problemLines(problem, context)),
            result.notices.flatMap((notice) => (0,visible/* wrapped */.ky)(`note  ${(0,visible/* visible */.RK)(notice)}`, context.width)),
        ];
    const end = [closing(result, shown.length), context.paint(result.verdict, verdictWords(result))];
    return `${[...parts, end]
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map(inert).join('\n'))
        .join(options.quiet ? '\n' : '\n\n')}\n`;
}
const oneLine = (finding) => `${placeName(finding.at)} ${finding.severity} ${finding.rule}  ${(0,visible/* visible */.RK)(finding.message)}`;
const problemLine = (problem) => `${problem.at === null ? (0,visible/* visible */.RK)(problem.path) : placeName(problem.at)} problem  ${(0,visible/* visible */.RK)(problem.message)}`;
function groupLines(group, context) {
    const [first] = group.findings;
    const lines = group.findings.flatMap((finding) => header(finding.severity, finding.rule, finding.message, context));
    lines.push(`  ${context.paint('dim', `${placeName(first.at)}${first.at.side === 'base' ? ', before the change' : ''}`)}`);
    if (!first.wholeFile)
        lines.push(...frameLines(first.at, context));
    for (const { removed } of group.findings)
        if (removed !== null)
            lines.push(...removedFrame(removed, context));
    for (const { related } of group.findings) {
        for (const other of related.slice(0, relatedMost))
            lines.push(...labelled('also', `${placeName(other.place)} ${(0,visible/* visible */.RK)(other.message)}`, context));
    }
    for (const rule of new Set(group.findings.map((finding) => finding.rule))) {
        const info = context.rules(rule);
        if (info !== undefined)
            lines.push(...labelled('why', (0,visible/* visible */.RK)(info.why), context));
    }
    return [...lines, ...fixLines(group, context)];
}
function header(severity, rule, message, { paint, width }) {
    const head = `${severity} ${rule}  `;
    const [first = '', ...rest] = (0,visible/* wrapped */.ky)(`${head}${(0,visible/* visible */.RK)(message)}`, width);
    const painted = first.startsWith(head) ? `${paint(severity, severity)} ${paint('bold', rule)}  ${first.slice(head.length)}` : first;
    return [painted, ...rest.map((line) => `  ${line}`)];
}
function frameLines(place, { paint, width }) {
    const rows = frame_frame(place, { width: width - gutter, context: contextLines });
    return rows.map((row) => `${paint('dim', gutterOf(row))}${row.kind === 'carets' ? paint('caret', row.text) : row.text}`.trimEnd());
}
/** Columns before the source text. */
const gutter = 10;
function gutterOf(row) {
    const sign = row.kind === 'line' ? '>' : ' ';
    return `  ${sign}${String(row.number ?? (row.kind === 'gap' ? '…' : '')).padStart(4)} | `.padStart(gutter);
}
function removedFrame(place, context) {
    const { lines, more } = removedLines(place, removedMost);
    const rows = lines.map(({ number }) => diffLine('-', number, lineText(place, number ?? 1, context.width - gutter), context));
    const title = `  ${context.paint('dim', `removed from ${placeName(place)}`)}`;
    return [title, ...rows, ...(more > 0 ? [`  … ${counted(more, 'more line')}`] : [])];
}
const diffLine = (sign, number, text, { paint }) => paint(sign, `  ${sign}${String(number ?? '').padStart(4)} | ${text}`.trimEnd());
function fixLines({ fix, findings: [first] }, context) {
    if (fix === null) {
        const instead = context.rules(first.rule)?.instead;
        return instead === undefined ? [] : labelled('fix', (0,visible/* visible */.RK)(instead), context);
    }
    const lines = labelled('fix', `${(0,visible/* visible */.RK)(fix.title)}${fix.safe ? '' : ' (changes what the program does: look before you take it)'}`, context);
    const diff = blocksOf(first.at, fix.edits).flatMap((block) => blockLines(block, context));
    return diff.length > diffMost ? lines : [...lines, ...diff];
}
const blockLines = (block, context) => diffLines(block).map(({ sign, number, text }) => diffLine(sign, number, shownText(text, context.width - gutter), context));
function labelled(label, text, { paint, width }) {
    const [first = '', ...rest] = (0,visible/* wrapped */.ky)(text, width - 8);
    return [`  ${paint('bold', label.padEnd(4))}  ${first}`, ...rest.map((line) => `        ${line}`)];
}
function waivedLine({ at, rule, waived }, { paint }) {
    if (waived === null)
        return '';
    const until = waived.until === null ? '' : ` until ${waived.until}`;
    return `${paint('dim', 'waived')} ${paint('bold', rule)}  ${placeName(at)} by ${waived.by}${until}: ${(0,visible/* visible */.RK)(waived.reason)}`;
}
function problemLines({ at, path, message, rule }, context) {
    const said = rule === null ? (0,visible/* visible */.RK)(message) : `rule ${rule} failed: ${(0,visible/* visible */.RK)(message)}`;
    const [first = '', ...rest] = (0,visible/* wrapped */.ky)(`problem  ${said}`, context.width);
    const head = first.replace(/^problem/, (word) => context.paint('incomplete', word));
    const lines = [head, ...rest.map((line) => `  ${line}`), `  ${context.paint('dim', at === null ? (0,visible/* visible */.RK)(path) : placeName(at))}`];
    if (at !== null)
        lines.push(...frameLines(at, context));
    return [...lines, ...labelled('fix', wayOut(rule), context)];
}


/***/ }),

/***/ 9187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ isLowSurrogate),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/* unused harmony exports shortened, width */
/** Control, format (bidirectional, zero-width), private and unpaired surrogate characters: what a terminal obeys or a reader cannot see. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const allHidden = new RegExp(hidden.source, 'gu');
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** One character as text that shows which it is: `\x1b`, `\u202e`, `\u{e0001}`. */
function spelled(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
const isHidden = (character) => hidden.test(character);
/** One line of text in which nothing is hidden and nothing is obeyed; a tab is a space. */
const visible = (text) => text.replaceAll('\t', ' ').replace(allHidden, (character) => named[character] ?? spelled(character));
/** At most `length` UTF-16 units, the last of them `…` if something was cut. */
function shortened(text, length) {
    if (text.length <= length)
        return text;
    const end = length - 1;
    return `${text.slice(0, isLowSurrogate(text, end) ? end - 1 : end)}…`;
}
const isLowSurrogate = (text, at) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
/** Columns a terminal gives a character: none for a combining mark, two for East Asian wide ones and emoji. */
function columns(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (/\p{M}/u.test(character))
        return 0;
    return wide.some(([first, last]) => code >= first && code <= last) || /\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
}
/** Unicode Standard Annex 11, the blocks of East_Asian_Width W and F; unassigned code points in them included. */
const wide = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0x33ff],
    [0x3400, 0x4dbf],
    [0x4e00, 0xa4cf],
    [0xa960, 0xa97f],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x17000, 0x18d8f],
    [0x1b000, 0x1b2ff],
    [0x20000, 0x3fffd],
];
function width(text) {
    let sum = 0;
    for (const character of text)
        sum += columns(character);
    return sum;
}
/** Lines of at most `limit` columns, broken at spaces; a longer word is broken where it must be. */
function wrapped(text, limit) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (width(joined) <= limit) {
            line = joined;
            continue;
        }
        if (line !== '')
            lines.push(line);
        const pieces = broken(word, limit);
        line = pieces.pop() ?? '';
        lines.push(...pieces);
    }
    return [...lines, line];
}
function broken(word, limit) {
    const pieces = [];
    let piece = '';
    let used = 0;
    for (const character of word) {
        const more = columns(character);
        if (used + more > limit && piece !== '') {
            pieces.push(piece);
            piece = '';
            used = 0;
        }
        piece += character;
        used += more;
    }
    return [...pieces, piece];
}


/***/ })

};

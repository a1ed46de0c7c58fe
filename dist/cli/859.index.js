export const id = 859;
export const ids = [859];
export const modules = {

/***/ 5112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   R1: () => (/* binding */ withPaths),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8746);

const worst = ['fail', 'incomplete', 'pass'];
/** Several runs as one report: the worst verdict, all findings. */
function joined(results, mode) {
    const [first] = results;
    if (first !== undefined && results.length === 1)
        return first;
    const sum = (of) => results.reduce((total, result) => total + of(result), 0);
    return {
        verdict: worst.find((verdict) => results.some((result) => result.verdict === verdict)) ?? 'pass',
        mode,
        failOn: first?.failOn ?? _check_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultFailOn */ .N,
        counts: {
            introduced: sum((result) => result.counts.introduced),
            existing: sum((result) => result.counts.existing),
            fixed: sum((result) => result.counts.fixed),
            waived: sum((result) => result.counts.waived),
        },
        findings: results.flatMap((result) => result.findings),
        problems: results.flatMap((result) => result.problems),
        notices: [...new Set(results.flatMap((result) => result.notices))],
        files: {
            checked: sum((result) => result.files.checked),
            recognized: sum((result) => result.files.recognized),
            skipped: results.flatMap((result) => result.files.skipped),
        },
    };
}
/** Paths are reported relative to the working directory. */
function below(folder, result) {
    const prefix = folder.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
    if (prefix === '' || prefix === '.')
        return result;
    return withPaths(result, (inner) => `${prefix}/${inner}`);
}
function withPaths(result, path) {
    const place = (inner) => ({ ...inner, path: path(inner.path) });
    return {
        ...result,
        findings: result.findings.map((finding) => ({
            ...finding,
            at: place(finding.at),
            removed: finding.removed && place(finding.removed),
            related: finding.related.map((related) => ({ ...related, place: place(related.place) })),
        })),
        problems: result.problems.map((problem) => ({ ...problem, path: path(problem.path), at: problem.at && place(problem.at) })),
        files: { ...result.files, skipped: result.files.skipped.map((file) => ({ ...file, path: path(file.path) })) },
    };
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


/***/ })

};

export const id = 235;
export const ids = [235];
export const modules = {

/***/ 8235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   report: () => (/* binding */ report),
/* harmony export */   stringified: () => (/* binding */ stringified)
/* harmony export */ });
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3805);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9187);


/** The report for programs, version 1: docs/design.md, section 5. Plain data. */
function report(result, { version }) {
    return {
        version: 1,
        tool: { name: 'plimsoll', version },
        verdict: result.verdict,
        counts: result.counts,
        findings: result.findings.map(findingData),
        problems: result.problems.map(({ path, message, rule }) => ({ path, message, rule })),
    };
}
/** The same as text that is safe on a terminal and in a log: what is hidden or could be a command stands as `\uXXXX`, which JSON reads as the same. */
const json = (result, options) => `${stringified(report(result, options))}\n`;
const stringified = (data) => JSON.stringify(data, null, 2)
    .replaceAll('##[', '#\\u0023[')
    .replace(/[^\n -~]/gu, (character) => ((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(character) ? escaped(character) : character));
/** JSON knows only UTF-16 units. */
function escaped(character) {
    let result = '';
    for (let at = 0; at < character.length; at++)
        result += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    return result;
}
function findingData(finding) {
    const { rule, severity, threat, status, waived, at, removed, subject, message, fingerprint } = finding;
    const { path, start, end } = rangeOf(at);
    return {
        rule,
        severity,
        threat,
        status,
        waived: waived && { by: waived.by, reason: waived.reason, until: waived.until },
        path,
        side: at.side,
        start,
        end,
        removed: removed && rangeOf(removed),
        subject,
        message,
        fingerprint,
        fix: fixData(finding),
    };
}
/** Edits that would repeat a credential of the file are left out; the title still tells what to do. */
function fixData({ fix, at }) {
    if (fix === null)
        return null;
    const edits = fix.edits.some((edit) => (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatsMask */ .PM)(at, edit.text)) ? [] : fix.edits;
    const data = ({ span, text }) => ({ ...rangeOf({ ...at, span }), text });
    return { title: fix.title, safe: fix.safe, edits: edits.map(data) };
}
function rangeOf({ path, text, span }) {
    return { path, start: text.position(span.start), end: text.position(span.end) };
}


/***/ }),

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

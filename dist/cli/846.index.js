export const id = 846;
export const ids = [846];
export const modules = {

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   report: () => (/* binding */ report),
/* harmony export */   stringified: () => (/* binding */ stringified)
/* harmony export */ });
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9464);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5016);


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
    .replace(/[^\n -~]/gu, (character) => ((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(character) ? escaped(character) : character));
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
        ...(finding.advice !== undefined && { advice: finding.advice }),
    };
}
/** Edits that would repeat a credential of the file are left out; the title still tells what to do. */
function fixData({ fix, at }) {
    if (fix === null)
        return null;
    const edits = fix.edits.some((edit) => (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .repeatsMask */ .PM)(at, edit.text)) ? [] : fix.edits;
    const data = ({ span, text }) => ({ ...rangeOf({ ...at, span }), text });
    return { title: fix.title, safe: fix.safe, edits: edits.map(data) };
}
function rangeOf({ path, text, span }) {
    return { path, start: text.position(span.start), end: text.position(span.end) };
}


/***/ })

};

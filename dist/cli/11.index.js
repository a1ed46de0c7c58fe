export const id = 11;
export const ids = [11,846];
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


/***/ }),

/***/ 8011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif),
/* harmony export */   sarifLog: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6134);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(846);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9464);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5016);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6079);





/** What GitHub code scanning shows of one upload; it takes 25,000 and drops those beyond 5,000 in its own order. */
const resultsMost = 5000;
/** As GitHub has it: related places, tags of a rule, lengths of texts. */
const relatedMost = 100;
const tagsMost = 10;
const descriptionLength = 1024;
const messageLength = 1000;
const notificationsMost = 1000;
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };
/** GitHub's bounds: over 9.0 is critical, from 7.0 high, from 4.0 medium. */
const scores = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0' };
/** SARIF 2.1.0, section 3.27.24: against a baseline; a scan has none. */
const baselineStates = { introduced: 'new', existing: 'unchanged', fixed: 'absent' };
/** The report for code scanning and other viewers, as SARIF 2.1.0. No source text is in it. */
const sarif = (result, options) => `${(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.stringified)(sarifLog(result, options))}\n`;
/** The same as plain data. */
function sarifLog(result, { rules, version, url, codeScanning = false, withoutFiles = false }) {
    const findings = codeScanning ? result.findings.filter(({ status, waived }) => status !== 'fixed' && waived === null) : result.findings;
    const kept = [...findings].sort(byWeight(result)).slice(0, resultsMost);
    const ids = [...new Set(kept.map(({ rule }) => rule))].sort();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    const driver = {
        name: 'Plimsoll',
        semanticVersion: version,
        ...(url === undefined ? {} : { informationUri: url }),
        rules: ids.map((id) => descriptor(id, rules(id), kept)),
    };
    const run = {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(result, findings.length - kept.length)],
        results: kept.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? -1, { mode: result.mode, withoutFiles })),
    };
    return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}
/** Gravest first; of equal ones, first those that the verdict is about. */
const byWeight = ({ mode }) => {
    const counts = (finding) => finding.waived === null && finding.status === (mode === 'scan' ? 'existing' : 'introduced');
    return (a, b) => _core_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g.indexOf(a.severity) - _core_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g.indexOf(b.severity) || Number(counts(b)) - Number(counts(a));
};
function descriptor(id, info, findings) {
    const found = findings.find(({ rule }) => rule === id);
    const severity = info?.severity ?? found?.severity ?? 'medium';
    const tags = ['security', id.split('/', 1)[0] ?? '', found?.threat ?? '', ...weaknesses(info)].filter((tag) => tag !== '');
    return {
        id,
        name: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(id, 255),
        shortDescription: { text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(info?.summary ?? id, descriptionLength) },
        ...(info === undefined ? {} : describing(info)),
        defaultConfiguration: { level: levels[severity] },
        properties: { 'security-severity': scores[severity], tags: [...new Set(tags)].slice(0, tagsMost) },
    };
}
const describing = ({ why, instead, url }) => ({
    fullDescription: { text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(why, descriptionLength) },
    help: { text: `${why}\n\n${instead}`, markdown: `${why}\n\n**Instead:** ${instead}\n\n[More on this rule](${url})` },
    helpUri: url,
});
/** `external/cwe/cwe-250`, by which GitHub groups alerts. */
const weaknesses = (info) => (info?.references ?? []).flatMap(({ title, url }) => {
    const number = /\bCWE-(\d+)/i.exec(title)?.[1] ?? /cwe\.mitre\.org\/data\/definitions\/(\d+)/.exec(url)?.[1];
    return number === undefined ? [] : [`external/cwe/cwe-${number.padStart(3, '0')}`];
});
function resultOf(finding, ruleIndex, { mode, withoutFiles }) {
    const { at, removed, waived, related, fingerprint } = finding;
    const all = [...(removed === null ? [] : [{ place: removed, message: 'removed from here, before the change' }]), ...related];
    const others = all.slice(0, relatedMost);
    const more = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .morePlaces */ .S2)(all.length, relatedMost);
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: levels[finding.severity],
        message: { text: `${plain(finding.message)}${more === null ? '' : ` (${more})`}` },
        locations: [{ ...physical(at, finding.wholeFile), logicalLocations: [{ fullyQualifiedName: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(finding.subject) }] }],
        partialFingerprints: {
            ...(withoutFiles || finding.wholeFile ? { primaryLocationLineHash: fingerprint } : {}),
            'plimsoll/v1': fingerprint,
        },
        ...(others.length === 0
            ? {}
            : {
                relatedLocations: others.map(({ place, message }, id) => ({ id, ...physical(place, false), message: { text: plain(message) } })),
            }),
        ...fixesOf(finding),
        ...(waived === null
            ? {}
            : { suppressions: [{ kind: waived.by === 'comment' ? 'inSource' : 'external', justification: (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(waived.reason) }] }),
        ...(mode === 'scan' ? {} : { baselineState: baselineStates[finding.status] }),
        properties: { severity: finding.severity, threat: finding.threat },
    };
}
function physical(place, wholeFile) {
    const artifactLocation = { uri: uriOf(place.path), uriBaseId: '%SRCROOT%' };
    return { physicalLocation: wholeFile ? { artifactLocation } : { artifactLocation, region: regionOf(place, place.span) } };
}
function regionOf({ text }, { start, end }) {
    const from = text.position(start);
    const to = text.position(end);
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
/** Section 3.55. A fix in reach of a credential is left out, as its text is source text. */
function fixesOf({ fix, at }) {
    if (fix === null || fix.edits.length === 0)
        return {};
    if (fix.edits.some(({ span, text }) => (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .touchesMask */ .Mf)(at, span) || (0,_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .repeatsMask */ .PM)(at, text)))
        return {};
    const replacements = fix.edits.map(({ span, text }) => ({ deletedRegion: regionOf(at, span), insertedContent: { text } }));
    const artifactLocation = { uri: uriOf(at.path), uriBaseId: '%SRCROOT%' };
    return { fixes: [{ description: { text: plain(fix.title) }, artifactChanges: [{ artifactLocation, replacements }] }] };
}
/** Section 3.4.3: a relative URI reference; a first name with a colon would read as a scheme. */
const uriOf = (path) => path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
/** Section 3.11.6: brackets would begin a link. */
const plain = (message) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(message, messageLength)).replace(/[\\[\]]/g, '\\$&');
function invocation(result, dropped) {
    const { problems, notices, verdict } = result;
    const told = problems.slice(0, notificationsMost).map(notification);
    const cut = [
        ...(dropped === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(dropped, 'finding')} of least severity left out: code scanning keeps ${resultsMost}`]),
        ...(problems.length > told.length ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(problems.length - told.length, 'more problem')} left out`] : []),
        ...notices,
    ];
    return {
        executionSuccessful: verdict !== 'incomplete' && !problems.some(({ status }) => status === 'introduced'),
        toolExecutionNotifications: [...told, ...cut.map((text) => ({ level: 'note', message: { text: plain(text) } }))],
    };
}
function notification({ path, message, rule, at, status }) {
    const location = at === null ? { physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' } } } : physical(at, false);
    return {
        level: status === 'introduced' ? 'error' : 'warning',
        message: { text: plain(message) },
        locations: [location],
        ...(rule === null ? {} : { associatedRule: { id: rule } }),
    };
}


/***/ })

};

export const id = 635;
export const ids = [635];
export const modules = {

/***/ 3207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readBaseline),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5084);
/* harmony import */ var _documents_policy_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);
/* harmony import */ var _source_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1821);



/**
 * Fingerprints that one side's baseline lists; none where it has no baseline. Give it the side that the policy is read from.
 * @throws {UserError} where the file is there and cannot be used
 */
async function loadBaseline(tree) {
    return new Set((await readBaseline(tree)).map(({ fingerprint }) => fingerprint));
}
async function readBaseline(tree) {
    const file = await tree.find(_documents_policy_format_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePath */ .XB);
    if (file === null)
        return [];
    const [content] = await tree.read([file]);
    const reason = content?.kind === 'text' ? null : 'it is no text';
    try {
        if (content?.kind === 'text')
            return (0,_core_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaseline */ .nk)(content.text);
    }
    catch (error) {
        throw new _source_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${_documents_policy_format_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePath */ .XB} in ${tree.name} cannot be read: ${error instanceof Error ? error.message : ''}`);
    }
    throw new _source_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${_documents_policy_format_js__WEBPACK_IMPORTED_MODULE_0__/* .baselinePath */ .XB} in ${tree.name} cannot be read: ${reason}`);
}


/***/ }),

/***/ 8746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  N: () => (/* binding */ defaultFailOn)
});

;// CONCATENATED MODULE: ./lib/core/facts.js
/** Keeps what a run showed of the documents that nothing was known of. What could not be scanned, or made a rule fail, is judged again next time. */
function learn(store, { documents, credentials, hidden, facts }, { drafts, faults }, versions) {
    const failed = new Set(faults.map(({ path }) => path));
    const speaking = new Map();
    for (const { document, rule } of drafts)
        speaking.set(document, (speaking.get(document) ?? new Set()).add(rule.id));
    for (const document of documents) {
        const [file, found] = [versions.get(document), credentials.get(document)];
        if (file === undefined || found === undefined || facts?.has(document) || failed.has(document.text.path))
            continue;
        const hides = (hidden?.(document) ?? []).length > 0;
        store.learn(file, { speaking: speaking.get(document) ?? new Set(), hasCredentials: found.length > 0, hides });
    }
}
/**
 * Keeps which changes a run had nothing to say of. That holds in any other run if both sides are silent and whole, hold nothing that is hidden
 * elsewhere or follows from the day (waivers), and have no thing that another file could have got or given away.
 */
function learnSilent(store, pairs, versions, { drafts, unpaired }, isRecognized) {
    const changed = new Set(drafts.flatMap(({ document, removed }) => [document, removed?.document]));
    for (const pair of pairs) {
        const documents = [pair.base, pair.head].filter((document) => document !== null);
        if (unpaired.has(pair) || !documents.every((document) => !changed.has(document) && isSilent(store, document, versions)))
            continue;
        const version = (document) => (document && versions.get(document)) ?? null;
        store.learnSilent({ base: version(pair.base), head: version(pair.head) }, { recognized: documents.some(isRecognized) });
    }
}
function isSilent(store, document, versions) {
    const version = versions.get(document);
    const facts = version && store.of(version);
    if (facts === undefined || facts.speaking.size > 0 || facts.hasCredentials || facts.hides)
        return false;
    return document.problems.length === 0 && document.unread === null && document.grains('waiver').length === 0;
}

// EXTERNAL MODULE: ./lib/source/spans.js
var source_spans = __webpack_require__(7276);
;// CONCATENATED MODULE: ./lib/core/occurrences.js
/** UTF-16 units at the start of a value by which it is looked up; no value is shorter. */
const keyLength = 6;
/** Up to so many values each is searched for by itself. */
const few = 20;
/** Six characters of five bits each. */
const rolled = (state, code) => ((state << 5) | (code & 31)) & 0x3fff_ffff;
/** The table has about so many places for each value, and never more than four millions. */
const [sparseness, mostBits] = [32, 22];
/** Finds many values in texts in one pass, whatever their number. */
class Occurrences {
    #values;
    /** By their first characters and then by length, longest first. */
    #byKey = new Map();
    /** Where a value may begin, by its first characters: most places of a text are told by one look, without a piece of text being cut out. */
    #begins;
    #shift;
    /** @param values of `keyLength` units at least */
    constructor(values) {
        this.#values = [...new Set(values)].sort((a, b) => b.length - a.length);
        const bits = Math.min(mostBits, Math.ceil(Math.log2(this.#values.length * sparseness + 1)));
        this.#shift = 32 - bits;
        this.#begins = new Uint8Array(this.#values.length <= few ? 0 : 1 << bits);
        if (this.#values.length <= few)
            return;
        for (const value of this.#values) {
            const key = value.slice(0, keyLength);
            const byLength = this.#byKey.get(key) ?? new Map();
            this.#byKey.set(key, byLength);
            let state = 0;
            for (let at = 0; at < key.length; at++)
                state = rolled(state, key.charCodeAt(at));
            this.#begins[this.#slotOf(state)] = 1;
            byLength.set(value.length, (byLength.get(value.length) ?? new Set()).add(value));
        }
    }
    /** Spans of all of them; they may overlap. */
    in(text) {
        return this.#values.length <= few ? this.#values.flatMap((value) => each(text, value)) : this.#lookedUp(text);
    }
    #slotOf(state) {
        return Math.imul(state, 0x9e37_79b1) >>> this.#shift;
    }
    #lookedUp(text) {
        const spans = [];
        let state = 0;
        for (let end = 0; end < text.length; end++) {
            state = rolled(state, text.charCodeAt(end));
            const at = end + 1 - keyLength;
            if (at < 0 || this.#begins[this.#slotOf(state)] === 0)
                continue;
            for (const [length, values] of this.#byKey.get(text.slice(at, at + keyLength)) ?? []) {
                // A shorter one that begins here lies within the longest.
                if (!values.has(text.slice(at, at + length)))
                    continue;
                spans.push({ start: at, end: at + length });
                break;
            }
        }
        return spans;
    }
}
function each(text, value) {
    const spans = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
        spans.push({ start: at, end: at + value.length });
    return spans;
}

;// CONCATENATED MODULE: ./lib/source/group-by.js
/** The items by what `keyOf` says of each; keys and items stay in the order in which they come. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/core/plain-value.js
/** Nodes of one value that are looked at: what an alias repeats is read each time. */
const maxNodes = 2_000;
/**
 * What a value says, however it is written: quotes, escapes, comments, the order and the style of keys, brackets and blanks are left out.
 * @param at what a report stands on: a YAML node tells its value, of all else the text is taken
 * @param written the text at that place
 */
function plainValue(at, written) {
    return plainText((isNode(at) ? textOf(at) : undefined) ?? written);
}
const isNode = (at) => 'kind' in at && 'style' in at && (at.kind === 'scalar' || at.kind === 'map' || at.kind === 'sequence');
/** Keys in order; undefined where there is too much or nothing. */
function textOf(node) {
    let left = maxNodes;
    const read = (each) => {
        if (left-- <= 0)
            return '';
        if (each.kind === 'scalar')
            return each.string;
        if (each.kind === 'sequence')
            return each.items.map(({ value }) => read(value)).join('\n');
        const keys = [...keysOf(each)].sort();
        return keys.map((key) => `${key}: ${read(each.at(key) ?? each)}`).join('\n');
    };
    const text = read(node);
    return left < 0 || text === '' ? undefined : text;
}
const keysOf = (map) => new Set([...map.merged.flatMap((each) => [...keysOf(each)]), ...map.entries.map(({ key }) => key.string)]);
/** A part of a value can have the escapes of its quotes; a property of an expression can be named in brackets. */
const plainText = (text) => text
    .replace(/(?<=[\w\])])\[\s*["'\\]+([\w-]+)["'\\]+\s*\]/g, '.$1')
    .replace(/^\s*- |["'{}[\],\s]+|\\+[nrt]?/gm, ' ')
    .replace(/ +/g, ' ')
    .trim();

// EXTERNAL MODULE: ./lib/core/fix.js
var fix = __webpack_require__(8808);
;// CONCATENATED MODULE: ./lib/core/names.js
/** By which prefixes are told apart; another one in each run, so that nobody can choose names that are told apart slowly. */
const factor = Math.trunc(Math.random() * 2 ** 31) | 1;
/** Values by name. In one walk over a subject, however many words it has, it finds the longest name that the subject is or begins with, word by word. */
class Names {
    #byHash = new Map();
    constructor(entries = []) {
        for (const [name, value] of entries)
            this.set(name, value);
    }
    set(name, value) {
        let hash = 0;
        for (let at = 0; at < name.length; at++)
            hash = next(hash, name, at);
        const same = this.#byHash.get(hash);
        if (same === undefined)
            this.#byHash.set(hash, new Map([[name, { name, value }]]));
        else
            same.set(name, { name, value });
    }
    longestIn(subject) {
        const candidates = [];
        let hash = 0;
        for (let end = 1; end <= subject.length; end++) {
            hash = next(hash, subject, end - 1);
            if (end < subject.length && subject[end] !== ' ')
                continue;
            const names = this.#byHash.get(hash)?.values();
            if (names !== undefined)
                candidates.push({ end, names });
        }
        for (const { end, names } of candidates.reverse()) {
            for (const named of names)
                if (named.name.length === end && subject.startsWith(named.name))
                    return named;
        }
        return undefined;
    }
}
const next = (hash, text, at) => (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;

;// CONCATENATED MODULE: ./lib/core/things.js


/** Outer things first: a container of a renamed Deployment is looked for under its new name. */
const levelsOf = (document) => {
    const top = { document, within: '' };
    return [
        [
            ...document.grains('resource').map(({ subject, root: { span } }) => ({ ...top, subject, span })),
            ...document
                .grains('job')
                .map(({ subject, idNode, node }) => ({ ...top, subject, span: { start: idNode.span.start, end: node.span.end } })),
            ...document.grains('stage').map(({ subject, span }) => ({ ...top, subject, span })),
            ...document.grains('composeService').map(({ subject, span }) => ({ ...top, subject, span })),
        ],
        // One of several pods of an object.
        document
            .grains('workload')
            .filter(({ subject, resource }) => subject !== resource.subject)
            .map(({ subject, span, resource }) => ({ document, subject, span, within: resource.subject })),
        [
            ...document
                .grains('container')
                .map(({ subject, node: { span }, workload }) => ({ document, subject, span, within: workload.subject })),
            ...document.grains('step').map(({ subject, node: { span }, job }) => ({ document, subject, span, within: job?.subject ?? '' })),
        ],
    ];
};
const steps = new WeakMap();
/** The step that a place is in: of those without a name many can have one subject. */
function stepAt(document, subject, span) {
    if (document.kind !== 'workflow' && document.kind !== 'action')
        return undefined;
    const name = thingOf(document, subject)?.subject;
    if (name === undefined)
        return undefined;
    const known = steps.get(document) ?? groupBy(levelsOf(document)[2] ?? [], (thing) => thing.subject);
    steps.set(document, known);
    return known.get(name)?.find((thing) => thing.span.start <= span.start && span.end <= thing.span.end);
}
const outermost = new WeakMap();
/** The outermost thing that a place is in, for what goes by another subject: a key of a service, a whole Dockerfile. */
function thingAround(document, { start, end }) {
    const things = outermost.get(document) ?? outermostOf(levelsOf(document)[0] ?? []);
    outermost.set(document, things);
    const found = things.findLast(({ span }) => span.start <= start);
    return found !== undefined && end <= found.span.end ? found : undefined;
}
/** In order; without the stages of a Dockerfile that a service holds. */
function outermostOf(things) {
    const result = [];
    for (const thing of [...things].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
        if (thing.span.start >= (result.at(-1)?.span.end ?? 0))
            result.push(thing);
    return result;
}
const bySubject = new WeakMap();
/** The innermost thing that a subject is about. */
function thingOf(document, subject) {
    let things = bySubject.get(document);
    if (things === undefined) {
        things = new Names(levelsOf(document).flatMap((level) => level.map((thing) => [thing.subject, thing])));
        bySubject.set(document, things);
    }
    return things.longestIn(subject)?.value;
}

;// CONCATENATED MODULE: ./lib/core/renamed.js




/** Goes by its place: with a stage added behind it, it is no longer the last. */
const unnamedStage = 'final stage';
/** Above this many pairs a file is another one, and the comparison would take too long. */
const maxPairs = 10_000;
/** Of the lines, but for the one with the name. */
const leastShare = 0.5;
const known = new WeakMap();
/** Takes a thing whose name is gone for one whose name is new, if most of its lines are the same, as git does for files, and it runs the same. */
function headNames(pair) {
    let name = known.get(pair);
    if (name === undefined) {
        name = pair.base === null || pair.head === null ? (subject) => subject : namesBetween(pair.base, pair.head);
        known.set(pair, name);
    }
    return name;
}
/** The same where head is known to have things by some names: what has kept its name needs no look at the rest of the file. */
const headNamesBeside = (pair, inHead) => {
    // The last stage of a Dockerfile can be another one than it was.
    if (pair.base?.kind === 'dockerfile')
        return headNames(pair);
    return (subject) => (inHead.has(subject) ? subject : headNames(pair)(subject));
};
function namesBetween(base, head) {
    /** Every thing of base, so that a name that goes on is not taken for the one that it begins with. */
    const names = new Names();
    const name = (subject) => {
        const outer = names.longestIn(subject);
        return outer === undefined ? subject : outer.value + subject.slice(outer.name.length);
    };
    const headThings = levelsOf(head);
    for (const [level, things] of levelsOf(base).entries()) {
        const before = new Map(things.map((thing) => [name(thing.subject), thing]));
        const after = new Map((headThings[level] ?? []).map((thing) => [thing.subject, thing]));
        const goesOn = (subject) => {
            const [was, is] = [before.get(subject), after.get(subject)];
            return was !== undefined && is !== undefined && (subject !== unnamedStage || isAlike(was, is));
        };
        const gone = [...before].flatMap(([subject, thing]) => (goesOn(subject) ? [] : { ...thing, within: name(thing.within) }));
        const come = [...after].flatMap(([subject, thing]) => (goesOn(subject) ? [] : thing));
        for (const [subject, thing] of before)
            names.set(thing.subject, subject);
        for (const [from, to] of matches(gone, come))
            names.set(from.subject, to.subject);
    }
    return name;
}
/** Each thing at most once, the most alike first; of equally alike ones those at the same place. */
function matches(gone, come) {
    if (gone.length * come.length > maxPairs)
        return [];
    const pairs = gone.flatMap((from, i) => come.map((to, j) => ({
        from,
        to,
        share: from.within !== to.within || runsOther(from, to) ? 0 : likeness(from, to),
        place: Math.abs(i - j),
    })));
    const alike = pairs.filter((pair) => pair.share >= leastShare).sort((a, b) => b.share - a.share || a.place - b.place);
    const left = new Set([...gone, ...come]);
    const found = [];
    for (const { from, to } of alike) {
        if (!left.has(from) || !left.has(to))
            continue;
        left.delete(from);
        left.delete(to);
        found.push([from, to]);
    }
    return found;
}
/** Where the line with the name is all there is, the images in it tell. */
function likeness(from, to) {
    const [before, after] = [linesOf(from), linesOf(to)];
    if (before.length > 1 || after.length > 1)
        return share(before, after, 1);
    const [were, are] = [imagesOf(from), imagesOf(to)];
    return were.size > 0 && were.size === are.size && [...were].every((image) => are.has(image)) ? 1 : 0;
}
const alike = new WeakMap();
/** Whether two things have most lines in common. */
function isAlike(a, b) {
    const others = alike.get(a) ?? new WeakMap();
    alike.set(a, others);
    const found = others.get(b) ?? share(linesOf(a), linesOf(b), 0) >= leastShare;
    others.set(b, found);
    return found;
}
const running = new Set(['kubernetes', 'helm-template', 'helm-values', 'compose']);
/** With another name, and none of its images: whatever else is alike, other code would get what the first was granted. */
function runsOther(from, to) {
    if (!running.has(from.document.kind) || !running.has(to.document.kind))
        return false;
    const [before, after] = [imagesOf(from), imagesOf(to)];
    return before.size > 0 && after.size > 0 && [...after].every((image) => !before.has(image));
}
/** Repositories, without tags. */
const imagesOf = (thing) => new Set(referencesIn(thing).map(({ repository }) => repository.value));
const lines = new WeakMap();
const references = new WeakMap();
function referencesIn(thing) {
    const { document, span } = thing;
    const inside = (image) => span.start <= image.span.start && image.span.end <= span.end;
    const found = references.get(thing) ?? document.grains('imageReference').filter(inside);
    references.set(thing, found);
    return found;
}
/** How many lines of the longer are in both, `spare` of them not counted. */
function share(a, b, spare) {
    const size = Math.max(a.length, b.length) - spare;
    if (size < 1)
        return 0;
    const left = new Map();
    for (const line of a)
        left.set(line, (left.get(line) ?? 0) + 1);
    let common = 0;
    for (const line of b) {
        const count = left.get(line) ?? 0;
        if (count === 0)
            continue;
        left.set(line, count - 1);
        common++;
    }
    return common / size;
}
/**
 * Not empty, without indentation and dashes; in YAML and JSON each entry by itself, without quotes and brackets. Of an image only the name, as its
 * version is no part of what a thing is.
 */
function linesOf(thing) {
    const found = lines.get(thing) ?? readLines(thing);
    lines.set(thing, found);
    return found;
}
function readLines(thing) {
    const { document, span } = thing;
    const versions = referencesIn(thing).flatMap(({ whole, repository }) => whole === null ? [] : { start: repository.span.end, end: whole.end });
    const cuts = (0,source_spans/* joined */.oR)(versions).map(({ start, end }) => ({ span: { start: start - span.start, end: end - span.start }, text: '' }));
    const text = (0,fix/* applyEdits */.c)(document.text.slice(span), cuts);
    return (document.kind === 'dockerfile' ? text : text.replaceAll(/["']/g, '').replaceAll(/: +/g, ':'))
        .split(document.kind === 'dockerfile' ? '\n' : /[\n,{}[\]]/)
        .map((line) => line.trim().replace(/^(?:- +)+/, ''))
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: ./lib/core/rule.js
var core_rule = __webpack_require__(7849);
;// CONCATENATED MODULE: ./lib/core/run.js





/** Credentials are kept beside the documents; every other grain is the document's own. */
const grainsOf = (input) => (document, name) => {
    if (name === 'credential')
        return (input.credentials.get(document) ?? []);
    if (name === 'pastCredential')
        return (input.past?.get(document) ?? []);
    if (name === 'estate')
        return [];
    return document.grains(name);
};
/** Runs the rules that judge one side. */
function runSide(rules, input, settings) {
    const drafts = [];
    const faults = [];
    const sideRules = rules.filter((rule) => !(0,core_rule/* isChangeRule */.TE)(rule));
    const byGrain = groupBy(sideRules, ({ on }) => on);
    const grains = grainsOf(input);
    for (const document of input.documents) {
        const facts = input.facts?.get(document);
        for (const [name, itsRules] of byGrain) {
            const wanted = facts === undefined || name === dated ? itsRules : speaking(itsRules, facts);
            if (wanted.length === 0)
                continue;
            const found = tryGrains(grains, document, name);
            if (found?.length === 0)
                continue;
            for (const rule of wanted) {
                collect(faults, rule.id, document.text.path, () => {
                    const itsGrains = found ?? grains(document, name);
                    // By index, as most rules have nothing to say of most grains: an iterator gives an object for each.
                    for (let at = 0; at < itsGrains.length; at++) {
                        const grain = itsGrains[at];
                        if (rule.concerns?.(grain) === false)
                            continue;
                        for (const report of rule.check(grain, settings))
                            drafts.push(draft(rule, grain, report, report.at.span, report.document ?? document, input, null));
                    }
                });
            }
        }
    }
    const { estate } = input;
    for (const rule of estate === null ? [] : sideRules) {
        if (rule.on !== 'estate' || estate === null)
            continue;
        collect(faults, rule.id, '', () => {
            for (const report of rule.check(estate, settings)) {
                if (report.document === undefined)
                    throw new Error('a report of an estate rule names no document');
                drafts.push(draft(rule, estate, report, report.at.span, report.document, input, null));
            }
        });
    }
    return { drafts: withoutRepeats(drafts), faults };
}
/** A template has what stands outside of a condition once more for each branch that is looked at. */
function withoutRepeats(drafts) {
    const seen = new Set();
    return drafts.filter(({ document, side, rule, span, subject, field, value, removed }) => {
        if (!document.partial)
            return true;
        const fact = JSON.stringify([side, document.text.path, rule.id, span.start, span.end, removed?.span.start, subject, field, value]);
        const isNew = !seen.has(fact);
        seen.add(fact);
        return isNew;
    });
}
/** What is said of waivers follows from the day, too. */
const dated = 'waiver';
const speaking = (rules, facts) => facts.speaking.size === 0 ? [] : rules.filter(({ id }) => facts.speaking.has(id));
/** Most documents have few kinds of grain: the rules on all others are not even begun. What fails here (null) fails again in each rule, and is told there. */
function tryGrains(grains, document, name) {
    try {
        return grains(document, name);
    }
    catch {
        return null;
    }
}
function collect(faults, rule, path, work) {
    try {
        work();
    }
    catch (error) {
        // The message of an error could quote the file, and so a credential: only its name is told.
        faults.push({ rule, path, message: `the rule failed (${error instanceof Error ? error.name : typeof error})` });
    }
}
function draft(rule, grain, report, span, document, input, removed) {
    const confidential = report.identity === undefined && (rule.confidential !== undefined || (0,source_spans/* overlapsAny */.ho)(hiddenIn(input, document), span));
    const written = document.text.slice(span);
    return {
        rule,
        severity: report.severity ?? rule.severity,
        side: input.side,
        document,
        span,
        subject: bounded(report.subject ?? grain.subject),
        field: report.field ?? '',
        value: report.identity ??
            (isMissing(grain, report) ? '' : confidential ? secretOf(grain, report, written) : plainValue(report.at ?? { span }, written)),
        confidential,
        report,
        grain,
        removed,
    };
}
/** A name of a megabyte stands in the subject of everything below it, which would be compared, hashed and written down each time. */
const bounded = (subject) => subject.length <= longestSubject ? subject : `${subject.slice(0, longestSubject)}… (${subject.length})`;
/** More than a report shows of one, so that no credential that is hidden there is cut in two. */
const longestSubject = 32_768;
/** A report at the anchor of its grain is about what is not there: the name that is written there is not the fault. */
const isMissing = (grain, { at }) => 'anchor' in grain && grain.anchor === at;
/** Without quotes and escapes, where the grain knows them; the lines of a key are the same however they end and are indented, and where the breaks between them are escapes. */
const secretOf = (grain, { at }, written) => (grain === at && 'value' in grain && typeof grain.value === 'string'
    ? grain.value
    : written.trim().replace(/^(["'])(.*)\1$/s, '$2')).replace(/(?:[ \t]*(?:\r?\n|(?:\\r)?\\n)[ \t]*)+/g, '\n');
const masksOf = (input, document) => [
    ...(input.credentials.get(document) ?? []).filter(({ known }) => known !== true).map(({ span }) => span),
    ...(input.hidden?.(document) ?? []),
];
const hiddenOf = new WeakMap();
/** The same, joined; kept, as every finding of a document asks for it. */
function hiddenIn(input, document) {
    const known = hiddenOf.get(input) ?? new Map();
    hiddenOf.set(input, known);
    const spans = known.get(document) ?? (0,source_spans/* joined */.oR)(masksOf(input, document));
    known.set(document, spans);
    return spans;
}
/** Runs the rules that judge a change, over grains paired by subject. */
function runChange(rules, pairs, base, head, settings) {
    const drafts = [];
    const faults = [];
    const unpaired = new Set();
    for (const rule of rules.filter(core_rule/* isChangeRule */.TE)) {
        if (rule.on === 'estate') {
            collect(faults, rule.id, '', () => drafts.push(...changeDrafts(rule, base.estate, head.estate, null, base, head, settings)));
            continue;
        }
        for (const [baseGrain, headGrain, pair] of pairGrains(rule.on, pairs, base, head, unpaired)) {
            const path = (pair.head ?? pair.base)?.text.path ?? '';
            collect(faults, rule.id, path, () => drafts.push(...changeDrafts(rule, baseGrain, headGrain, pair, base, head, settings)));
        }
    }
    return { drafts: withoutRepeats(drafts), faults, unpaired };
}
function* changeDrafts(rule, baseGrain, headGrain, pair, base, head, settings) {
    for (const report of rule.compare(baseGrain, headGrain, settings)) {
        const grain = headGrain ?? baseGrain;
        const baseDocument = documentOf(baseGrain) ?? pair?.base ?? null;
        const headDocument = report.document ?? documentOf(headGrain) ?? pair?.head ?? null;
        if (grain === null)
            throw new Error('a change rule reported on nothing');
        const removed = report.removed && baseDocument ? { document: baseDocument, span: report.removed.span } : null;
        if (report.at !== undefined && headDocument !== null)
            yield draft(rule, grain, report, report.at.span, headDocument, head, removed);
        else if (removed !== null)
            yield draft(rule, grain, report, removed.span, removed.document, base, removed);
        else
            throw new Error('a change rule reported no place');
    }
}
const documentOf = (grain) => (grain !== null && 'document' in grain ? grain.document : null);
/** By subject within a file; what is left over, by subject among Kubernetes objects of all files, as objects move between files. */
function* pairGrains(name, pairs, base, head, unpaired) {
    const gone = new Map();
    const come = [];
    for (const pair of pairs) {
        const left = new Map();
        const grains = pair.head ? grainsOf(head)(pair.head, name) : [];
        const headName = headNamesBeside(pair, new Set(grains.map(({ subject }) => subject)));
        for (const grain of pair.base ? grainsOf(base)(pair.base, name) : [])
            push(left, headName(grain.subject), grain);
        for (const grain of grains) {
            const other = left.get(grain.subject)?.shift();
            if (other !== undefined)
                yield [other, grain, pair];
            else
                come.push([grain, pair]);
        }
        for (const grain of [...left.values()].flat())
            push(gone, grain.subject, [grain, pair]);
    }
    for (const [, pair] of [...come, ...[...gone.values()].flat()])
        unpaired.add(pair);
    for (const [grain, pair] of come) {
        const moved = pair.head?.kind === 'kubernetes' ? gone.get(grain.subject)?.shift() : undefined;
        yield [moved?.[0] ?? null, grain, pair];
    }
    for (const rest of gone.values())
        for (const [grain, pair] of rest)
            yield [grain, null, pair];
}
function push(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}

;// CONCATENATED MODULE: ./lib/core/masks.js



/** Shorter values are common words: hiding them would garble messages and hide nothing. */
const shortestSecret = keyLength;
/** With more values than this only their own files are searched for them: what repeats a thousand values is no configuration. */
const mostValues = 1000;
/** A message that quotes a name of a megabyte would stand in every report as often as there are findings below it. */
const mostTold = 2000;
/** What is hidden in each document, for places and for words. Made on first use, as only documents with findings are shown. */
class Masks {
    #spans = new Map();
    #known = new Map();
    #made = new Map();
    #all;
    constructor(compared, sides) {
        for (const side of sides)
            for (const document of side.documents)
                this.#spans.set(document, [...masksOf(side, document)]);
        for (const { draft } of compared) {
            const { rule, document, span } = draft;
            if (!rule.confidential)
                continue;
            const spans = this.#spans.get(document) ?? [];
            this.#spans.set(document, spans);
            spans.push(span);
            // Passwords such as `postgres`: to take the word out of messages would hide the name of the image.
            if (rule.confidential === 'known') {
                this.#known.set(document, (this.#known.get(document) ?? new Set()).add(written(document.text, span)));
            }
        }
    }
    /** Spans that no reporter prints: the credentials of the document, and every repetition of one that the run knows. */
    of(document) {
        return this.#of(document).spans;
    }
    /** The text without the values of the document's credentials; cut where it is longer than anybody reads. */
    redact(document, words) {
        const { own, longest, redacted } = this.#of(document);
        // A credential that begins before the cut is found whole.
        const read = words.length > mostTold + longest ? `${words.slice(0, mostTold + longest)}…` : words;
        // The same advice stands at many findings.
        const known = redacted.get(read);
        if (known !== undefined)
            return known;
        let [result, from] = ['', 0];
        for (const { start, end } of (0,source_spans/* joined */.oR)(own.in(read))) {
            if (start >= mostTold)
                break;
            result += `${read.slice(from, start)}********`;
            from = end;
        }
        const end = Math.max(from, mostTold);
        result += read.slice(from, end).replace(/[\ud800-\udbff]$/, '') + (read.length > end ? '…' : '');
        redacted.set(read, result);
        return result;
    }
    #of(document) {
        const known = this.#made.get(document);
        if (known !== undefined)
            return known;
        const ownValues = this.#valuesOf(document);
        const own = new Occurrences(ownValues);
        const values = this.#everywhere() ?? own;
        const spans = [...(this.#spans.get(document) ?? []), ...values.in(document.text.value)];
        const made = {
            own,
            longest: ownValues.reduce((most, { length }) => Math.max(most, length), 0),
            redacted: new Map(),
            spans: [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()],
        };
        this.#made.set(document, made);
        return made;
    }
    /** Null if there are too many. */
    #everywhere() {
        if (this.#all === undefined) {
            const values = new Set([...this.#spans.keys()].flatMap((each) => this.#valuesOf(each)));
            this.#all = values.size > mostValues ? null : new Occurrences([...values]);
        }
        return this.#all;
    }
    #valuesOf(document) {
        const known = this.#known.get(document);
        const values = (this.#spans.get(document) ?? []).map((span) => written(document.text, span));
        return values.filter((value) => value.length >= shortestSecret && !known?.has(value));
    }
}
const written = (text, span) => text.slice(span).replace(/^["']|["']$/g, '');

;// CONCATENATED MODULE: ./lib/core/findings.js



/** Turns what was compared into findings: places with masks, removed guards, messages without a credential's text. */
function makeFindings(compared, context) {
    const masks = new Masks(compared, [context.base, context.head]);
    const pairOf = new Map(context.pairs.map((pair) => [pair.head, pair]));
    const place = (document, side, span) => ({
        path: document.text.path,
        side,
        text: document.text,
        span,
        masks: masks.of(document),
    });
    return compared.map(({ draft, status }) => {
        const { rule, report, document } = draft;
        const waived = context.waived.get(draft) ?? null;
        const removed = status === 'introduced' ? (draft.removed ?? removedGuard(draft, pairOf.get(document), context)) : null;
        return {
            rule: rule.id,
            severity: draft.severity,
            threat: rule.threat,
            status,
            waived,
            at: place(document, draft.side, draft.span),
            removed: removed && place(removed.document, 'base', removed.span),
            subject: masks.redact(document, draft.subject),
            message: masks.redact(document, report.message),
            fingerprint: context.fingerprints.get(draft) ?? '',
            ...(report.advice !== undefined && { advice: masks.redact(document, report.advice) }),
            fix: context.fixes.get(draft) ?? null,
            related: [...(report.related ?? []), ...besides(context.unheeded.get(draft))].map((related) => ({
                place: place(related.document ?? document, draft.side, related.at.span),
                message: masks.redact(document, related.message),
            })),
            wholeFile: draft.side === 'base' && context.deleted.has(document),
        };
    });
}
const besides = (unheeded) => (unheeded === undefined ? [] : [unheeded]);
/** The guard that the same thing had in base and has not in head. */
function removedGuard(draft, pair, { grainsOf }) {
    const { rule, grain } = draft;
    const base = pair?.base ?? null;
    if (pair === undefined || base === null || (0,core_rule/* isChangeRule */.TE)(rule) || rule.guard === undefined || rule.on === 'estate')
        return null;
    const guard = rule.guard;
    if (guard(grain) !== undefined)
        return null;
    const headName = headNames(pair);
    const before = grainsOf.base(base, rule.on).find((other) => headName(other.subject) === grain.subject);
    const span = before === undefined ? undefined : guard(before)?.span;
    return span === undefined ? null : { document: base, span };
}

// EXTERNAL MODULE: ./lib/source/text.js
var source_text = __webpack_require__(9798);
;// CONCATENATED MODULE: ./lib/core/fix-batches.js
/** From the first to the last place that the finding and its fix touch. */
function extentOf({ draft, fix }) {
    let { start, end } = draft.span;
    for (const { span } of fix.edits) {
        start = Math.min(start, span.start);
        end = Math.max(end, span.end);
    }
    return { start, end };
}
/** More of them would not be proven in the time that there is: from there on, none is looked for. */
const maxBatches = 500;
/**
 * Splits the candidates of one document so that those of a batch can be proven together: they are about different things, and what one of them touches
 * does not meet what another does. Two fixes of one container would hide what is wrong with each other.
 */
function batchesOf(candidates) {
    const rest = [];
    const batches = [];
    const sorted = candidates.map((candidate) => ({ candidate, ...extentOf(candidate) })).sort((a, b) => a.start - b.start);
    for (const { candidate, start, end } of sorted) {
        const { grain } = candidate.draft;
        const batch = batches.find((other) => other.end < start && !other.things.has(grain));
        if (batch !== undefined) {
            batch.members.push(candidate);
            batch.things.add(grain);
            batch.end = end;
        }
        else if (batches.length < maxBatches)
            batches.push({ end, things: new Set([grain]), members: [candidate] });
        else
            rest.push([candidate]);
    }
    return [...batches.map(({ members }) => members), ...rest];
}

;// CONCATENATED MODULE: ./lib/core/fix-proof.js





/** About two seconds of work, in microseconds: for a large file full of findings it would have no end. */
const defaultBudget = 2_000_000;
const costOfUnit = 1;
const costOfDraft = 10;
/**
 * A fix is offered only if the edited text parses, the finding is gone and no other has come. Fixes of findings that need a credential scan or the
 * estate cannot be proven here. Those of different things are made together, and what does not hold so is tried in smaller batches; of a file with many
 * objects only those that are touched are read again.
 */
class FixProver {
    #context;
    #whole = new WeakMap();
    #parts = new WeakMap();
    #left;
    /** Fixes that were not tried, as too much had been read again. */
    unproven = 0;
    constructor(context, budget = defaultBudget) {
        this.#context = context;
        this.#left = budget;
    }
    /** Those that hold, of the rules' own fixes and of `others`. */
    fixesOf(drafts, others) {
        return new Map([...this.prove(drafts, others)].flatMap(([draft, proof]) => ('fix' in proof ? [[draft, proof.fix]] : [])));
    }
    /** For every draft that has a fix. */
    prove(drafts, others = new Map()) {
        const proofs = new Map();
        const byDocument = new Map();
        for (const draft of drafts) {
            const { document, report } = draft;
            const given = report.fix ?? others.get(draft);
            if (given === undefined)
                continue;
            const fix = inLineBreaksOf(document.text.value, given);
            const refused = refusal(draft, fix);
            const candidates = byDocument.get(document);
            if (refused !== null)
                proofs.set(draft, { refused });
            else if (candidates === undefined)
                byDocument.set(document, [{ draft, fix }]);
            else
                candidates.push({ draft, fix });
        }
        for (const [document, candidates] of byDocument) {
            for (const batch of batchesOf(candidates))
                this.#prove(batch, this.#part(document, batch) ?? this.#judgeWhole(document), proofs);
        }
        return proofs;
    }
    #prove(batch, before, proofs) {
        const fault = this.#faultOf(batch, before);
        if (fault === null)
            for (const { draft, fix } of batch)
                proofs.set(draft, { fix });
        else if (batch.length === 1 || fault.guilty === null)
            for (const { draft } of batch)
                proofs.set(draft, { refused: fault.reason });
        else
            for (const smaller of split(batch, fault.guilty))
                this.#prove(smaller, before, proofs);
    }
    /** Null where all of them hold. */
    #faultOf(batch, before) {
        const { document, start, counts } = before;
        const nobody = new Set();
        const edits = batch.flatMap(({ fix }) => fix.edits.map(({ span, text }) => ({ span: { start: span.start - start, end: span.end - start }, text })));
        const edited = applied(document.text.value, edits);
        if (edited === null || edited === document.text.value)
            return { reason: edited === null ? 'its edits overlap' : 'it changes nothing', guilty: nobody };
        if (this.#left < before.cost) {
            this.unproven += batch.length;
            return { reason: 'there is too much to prove in this run', guilty: null };
        }
        const next = this.#context.parse(document.text.path, edited);
        if (next.problems.length > document.problems.length)
            return { reason: 'the text does not parse', guilty: nobody };
        if (next.kind !== document.kind)
            return { reason: `the file becomes ${next.kind}`, guilty: nobody };
        return faultBetween(batch, counts, this.#judge(next, start).counts);
    }
    /** The YAML documents of a manifest that a batch touches; null where that is all of it, or they are not read in the same way alone. */
    #part(whole, batch) {
        const { kind, text, problems } = whole;
        if (kind !== 'kubernetes')
            return null;
        const parts = this.#parts.get(whole) ?? { starts: markers(text.value), read: new Map() };
        this.#parts.set(whole, parts);
        const extents = batch.map(extentOf);
        const first = extents.reduce((least, { start }) => Math.min(least, start), text.value.length);
        const last = extents.reduce((most, { end }) => Math.max(most, end), 0);
        const start = parts.starts.findLast((at) => at <= first) ?? 0;
        const end = parts.starts.find((at) => at > last) ?? text.value.length;
        if (start === 0 && end === text.value.length)
            return null;
        const key = `${start} ${end}`;
        const part = parts.read.get(key) ?? this.#judge(this.#context.parse(text.path, text.value.slice(start, end)), start);
        parts.read.set(key, part);
        const isSame = part.document.kind === kind && part.document.problems.length <= problems.length;
        return isSame && batch.every(({ draft }) => (0,core_rule/* isChangeRule */.TE)(draft.rule) || part.counts.has(keyOf(draft))) ? part : null;
    }
    #judgeWhole(document) {
        const judged = this.#whole.get(document) ?? this.#judge(document, 0);
        this.#whole.set(document, judged);
        return judged;
    }
    #judge(document, start) {
        const { rules, settings } = this.#context;
        const { drafts } = runSide(rules, { side: 'head', documents: [document], credentials: new Map(), estate: null }, settings);
        const counts = new Map();
        for (const draft of drafts) {
            const key = keyOf(draft);
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const cost = document.text.value.length * costOfUnit + drafts.length * costOfDraft;
        this.#left -= cost;
        return { document, start, counts, cost };
    }
}
/** What needs no reading of the edited text. */
function refusal({ side, rule, document }, { edits }) {
    if (side === 'base' || rule.on === 'estate' || rule.on === 'credential')
        return 'it cannot be proven';
    const whole = { start: 0, end: document.text.value.length };
    return edits.every(({ span }) => (0,source_text/* contains */.gR)(whole, span)) ? null : 'an edit is out of the text';
}
function faultBetween(batch, before, after) {
    const guilty = new Set();
    const allowed = new Map(before);
    let reason = '';
    // A change rule looks at two sides: that its own value is gone is told by the side rules and by the edit itself.
    const own = batch.flatMap((candidate) => ((0,core_rule/* isChangeRule */.TE)(candidate.draft.rule) ? [] : { candidate, key: keyOf(candidate.draft) }));
    for (const { key } of own)
        allowed.set(key, (allowed.get(key) ?? 0) - 1);
    for (const { candidate, key } of own) {
        if ((after.get(key) ?? 0) <= (allowed.get(key) ?? 0))
            continue;
        reason = before.has(key) ? 'the finding is still there' : 'the finding is not there';
        guilty.add(candidate);
    }
    const subjects = new Set();
    for (const [key, number] of after) {
        if (number <= (before.get(key) ?? 0))
            continue;
        const [rule = '', subject = ''] = key.split('\0');
        reason ||= `it brings ${rule}`;
        subjects.add(subject);
    }
    for (const candidate of batch)
        if (subjects.has(candidate.draft.subject))
            guilty.add(candidate);
    return reason === '' ? null : { reason, guilty };
}
/** What is probably guilty apart from the rest; halves where that is nothing or all of it. */
function split(batch, guilty) {
    const rest = batch.filter((candidate) => !guilty.has(candidate));
    if (rest.length > 0 && guilty.size > 0)
        return [rest, [...guilty]];
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
}
/** Where `---` stands at a line's start: in YAML it is nothing else there. */
const markers = (value) => [...value.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
/** New lines end as the file's first line does, whatever the rule wrote. */
function inLineBreaksOf(text, fix) {
    const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
    return { ...fix, edits: fix.edits.map((edit) => ({ span: edit.span, text: edit.text.replace(/\r?\n/g, lineBreak) })) };
}
function applied(text, edits) {
    try {
        return (0,fix/* applyEdits */.c)(text, edits);
    }
    catch {
        return null;
    }
}
const keyOf = (draft) => [draft.rule.id, draft.subject, draft.field, draft.value].join('\0');

// EXTERNAL MODULE: ./lib/core/glob.js
var core_glob = __webpack_require__(29);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/core/identity.js

const separator = '\0';
const pathOf = (draft, renames) => {
    const { path } = draft.document.text;
    return draft.side === 'base' ? (renames.get(path) ?? path) : path;
};
/** Equal for the same fact on both sides; only in memory, as it holds the value itself. */
const identity_keyOf = (draft, renames, subject) => [draft.rule.id, pathOf(draft, renames), subject, draft.field, draft.value].join(separator);
/** The same without the file, for things that move between files. */
const portableKeyOf = (draft) => [draft.rule.id, draft.subject, draft.field, draft.value].join(separator);
/** The same within one thing of a file, whatever the name of the part of it. */
const innerKeyOf = (draft, renames, within) => [draft.rule.id, pathOf(draft, renames), within, draft.field, draft.value].join(separator);
/** One credential in one file, wherever in it and under whatever name. */
const credentialKeyOf = (draft, renames) => [draft.rule.id, pathOf(draft, renames), draft.value].join(separator);
/** One credential in whatever file. */
const portableCredentialKeyOf = (draft) => [draft.rule.id, draft.value].join(separator);
/**
 * What is published of a finding's identity: rule, path, subject, field, a hash of the value (never of a credential) and
 * which of several equal ones it is. No line number is in it, so a rebase or a moved block leaves it as it is.
 */
function fingerprints(compared, renames) {
    const seen = new Map();
    const result = new Map();
    for (const { draft, status } of compared) {
        const value = draft.confidential ? '' : draft.value;
        const key = [draft.rule.id, pathOf(draft, renames), draft.subject, draft.field, value].join(separator);
        // What is only in base is counted by itself: it must not move the numbers of what is in head.
        const counter = `${key}${separator}${status === 'fixed'}`;
        const occurrence = seen.get(counter) ?? 0;
        seen.set(counter, occurrence + 1);
        result.set(draft, (0,external_node_crypto_.createHash)('sha256').update(`${key}${separator}${occurrence}`).digest('hex').slice(0, 32));
    }
    return result;
}

// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
;// CONCATENATED MODULE: ./lib/core/pins.js
/** The fixes that the answers make possible, still to be proven, and what there is to say of the names that got none. */
async function lookUpPins(drafts, lookUp) {
    const fixes = new Map();
    const wanted = drafts.flatMap((draft) => {
        const { fix, pin } = draft.report;
        return fix === undefined && pin !== undefined && draft.side === 'head' ? [{ draft, pin }] : [];
    });
    if (lookUp === undefined || wanted.length === 0)
        return { fixes, notices: [] };
    const { found, notices } = await lookUp(wanted.map(({ pin }) => pin.name));
    for (const { draft, pin } of wanted) {
        const to = found.get(pin.name);
        const fix = to && pin.fix(to);
        if (fix !== undefined)
            fixes.set(draft, fix);
    }
    return { fixes, notices };
}

// EXTERNAL MODULE: ./lib/core/policy.js
var core_policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/source/diff.js
var diff = __webpack_require__(6198);
;// CONCATENATED MODULE: ./lib/core/inline.js


const inline_linesOf = new WeakMap();
/** The marks that cover a line; kept by line, as every finding asks. */
function marksOn(marks, line) {
    const known = inline_linesOf.get(marks) ?? byLine(marks);
    inline_linesOf.set(marks, known);
    return (known.get(line) ?? []);
}
function byLine(marks) {
    const lines = new Map();
    for (const mark of marks) {
        const known = lines.get(mark.line);
        if (known === undefined)
            lines.set(mark.line, [mark]);
        else
            known.push(mark);
    }
    return lines;
}
/** Up to and with the last day. */
const holds = (until, today) => until === null || today <= until;
/** The exception written in the file that covers a finding; with `own`, one that the change brings counts too. */
function inlineWaiver(draft, base, own, today) {
    const counts = (waiver) => waiver.reason !== '' && holds(waiver.until, today) && (0,core_glob/* matchesGlob */.k)(waiver.rule, draft.rule.id);
    const waivers = draft.document.grains('waiver');
    const here = marksOn(waivers, draft.document.text.position(draft.span.start).line).filter(counts);
    if (own)
        return here[0];
    // Its document is of a commit of the change, not of base.
    if (draft.rule.on === 'pastCredential')
        return undefined;
    if (draft.side === 'base')
        return here[0];
    if (base === null || here.length === 0)
        return undefined;
    const known = base.grains('waiver').filter(counts);
    return here.find((waiver) => known.some((other) => sameWaiver(waiver, other) && isBases(draft, waiver, other, base)));
}
const sameWaiver = (a, b) => a.rule === b.rule && a.reason === b.reason && a.until === b.until;
/**
 * Whether base has this exception here. A comment of its own line must be a line that the change did not add; either way it
 * covers the same line as in base or another line of the same thing, not whatever the change puts under it.
 */
function isBases(draft, waiver, other, base) {
    const head = draft.document;
    const ownLine = head.text.position(waiver.span.start).line;
    const onLine = ownLine === waiver.line;
    if (!onLine && addedLines(base, head).has(ownLine))
        return false;
    const lineText = (document, line) => document.text.slice(document.text.line(line)).trim();
    if (lineText(head, waiver.line) === lineText(base, other.line))
        return !onLine || !addedLines(base, head).has(ownLine);
    const { on } = draft.rule;
    if (draft.confidential || on === 'estate' || on === 'pastCredential')
        return false;
    const covered = base.text.line(other.line);
    const isThere = ({ subject, span }) => subject === draft.grain.subject && span.start <= covered.end && covered.start <= span.end;
    return base.grains(on).some(isThere);
}
const added = new WeakMap();
/** 1-based lines of head that a diff shows as added. */
function addedLines(base, head) {
    const known = added.get(head);
    if (known?.base === base)
        return known.lines;
    const lines = new Set();
    for (const hunk of (0,diff/* diffLines */.P)(base.text.value, head.text.value)) {
        let line = hunk.headStart;
        for (const text of hunk.lines) {
            if (text.startsWith('+'))
                lines.add(line);
            if (!text.startsWith('-') && !text.startsWith('\\'))
                line++;
        }
    }
    added.set(head, { base, lines });
    return lines;
}

;// CONCATENATED MODULE: ./lib/core/peer-marks.js

/** The mark of another tool that covers a credential, and whether base has it there; with `own`, the change's own counts too. */
function peerMark(draft, base, own) {
    // What is only in history is in a document of a commit, whose marks are not base's.
    if (draft.rule.confidential === undefined || draft.rule.on === 'pastCredential')
        return null;
    const { line } = draft.document.text.position(draft.span.start);
    const grain = marksOn(draft.document.grains('peerMark'), line)[0];
    if (grain === undefined)
        return null;
    if (own || draft.side === 'base')
        return { grain, isBases: true };
    const { text } = draft.document;
    // On a line that base has with the same mark, and not on a copy of one.
    const isBases = base !== null && markedLines(base).has(peer_marks_keyOf(grain)) && !addedLines(base, draft.document).has(text.position(grain.span.start).line);
    return { grain, isBases };
}
const marked = new WeakMap();
/** Of each mark of a document its text and the line that it covers. */
function markedLines(document) {
    const known = marked.get(document) ?? new Set(document.grains('peerMark').map(peer_marks_keyOf));
    marked.set(document, known);
    return known;
}
const peer_marks_keyOf = ({ subject, line, document: { text } }) => line > text.lineCount ? '' : `${subject} ${text.slice(text.line(line)).trim()}`;
const unheeded = (mark, honoured) => ({
    at: mark,
    message: honoured
        ? `"${mark.subject}" comes with the change: it holds once it is merged`
        : `"${mark.subject}" is not heeded: the policy does not say \`peer-marks: honour\``,
});

;// CONCATENATED MODULE: ./lib/core/suppress.js



/**
 * Says of each finding whether an exception covers it. In a change, an exception counts only if the base side has it too:
 * what a change brings cannot silence what it brings.
 */
function suppress(compared, input) {
    const own = input.mode === 'scan' || input.policy.waiversFrom === 'change';
    const policyWaivers = [...input.policy.waivers, ...((own && input.headPolicy?.waivers) || [])];
    const baseOf = new Map(input.pairs.map((pair) => [pair.head, pair.base]));
    const waived = new Map();
    const marked = new Map();
    const honoured = input.policy.peerMarks === 'honour';
    for (const finding of compared) {
        const { draft, status } = finding;
        if (status === 'fixed' || draft.rule.unwaivable)
            continue;
        const fingerprint = input.fingerprints.get(draft) ?? '';
        const base = own ? null : (baseOf.get(draft.document) ?? null);
        const inline = inlineWaiver(draft, base, own, input.today);
        const entry = policyWaivers.find((waiver) => covers(waiver, finding, fingerprint, input));
        if (inline !== undefined)
            waived.set(draft, { by: 'comment', reason: inline.reason, until: inline.until });
        else if (entry !== undefined)
            waived.set(draft, { by: 'policy', reason: entry.reason, until: entry.until });
        else if (status === 'existing' && input.baseline.has(fingerprint))
            waived.set(draft, { by: 'baseline', reason: 'in the baseline', until: null });
        if (waived.has(draft))
            continue;
        const mark = peerMark(draft, base, own);
        if (mark === null)
            continue;
        if (honoured && mark.isBases)
            waived.set(draft, { by: 'comment', reason: mark.grain.subject, until: null });
        else
            marked.set(draft, unheeded(mark.grain, honoured));
    }
    return { waived, unheeded: marked };
}
/** Whether a waiver of the policy covers the one by its path, and none the other. */
const leavesWaiver = ({ waivers }, today) => (from, to) => {
    const [before, after] = [from, to].map(({ document }) => document.text.path);
    const covered = (path = '') => waivers.some((waiver) => waiver.path !== null && holds(waiver.until, today) && (0,core_glob/* matchesGlob */.k)(waiver.rule, to.rule.id) && (0,core_glob/* matchesGlob */.k)(waiver.path, path));
    return before !== after && covered(before) && !covered(after);
};
function covers(waiver, { draft, status }, fingerprint, { today }) {
    if (!holds(waiver.until, today) || !(0,core_glob/* matchesGlob */.k)(waiver.rule, draft.rule.id))
        return false;
    if (waiver.path !== null && !(0,core_glob/* matchesGlob */.k)(waiver.path, draft.document.text.path))
        return false;
    if (waiver.fingerprint === null)
        return true;
    // A credential's fingerprint holds nothing of its value: it covers only the value that base has.
    return waiver.fingerprint === fingerprint && !(draft.confidential && status === 'introduced');
}

// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/severity.js
var core_severity = __webpack_require__(3980);
;// CONCATENATED MODULE: ./lib/core/verdict.js


function countFindings(findings) {
    const count = (test) => findings.filter(test).length;
    return {
        introduced: count((finding) => finding.status === 'introduced' && finding.waived === null),
        existing: count((finding) => finding.status === 'existing' && finding.waived === null),
        fixed: count((finding) => finding.status === 'fixed'),
        waived: count((finding) => finding.waived !== null),
    };
}
/** From the findings alone, never from what could be posted. Findings win over what is incomplete. */
function judge(findings, problems, gate) {
    const judged = gate.mode === 'scan' ? 'existing' : 'introduced';
    const fails = ({ status, waived, rule, severity }) => status === judged && waived === null && !gate.tellOnly.has(rule) && (0,core_severity/* atLeast */.jZ)(severity, gate.failOn);
    if (findings.some(fails))
        return 'fail';
    return problems.some((problem) => problem.status === 'introduced') ? 'incomplete' : 'pass';
}
const byGravity = (a, b) => finding/* severities */.g.indexOf(a.severity) - finding/* severities */.g.indexOf(b.severity) ||
    compareText(a.at.path, b.at.path) ||
    a.at.span.start - b.at.span.start ||
    compareText(a.rule, b.rule);
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./lib/core/compare.js





/**
 * What is in head and not in base is introduced, what is in both is existing, what is only in base is fixed.
 * What moved out of the paths where it was let through, as `leaves` says, is introduced where it came to.
 * Equal findings are told apart by the lines around them, so that the copy that was added is the one that is introduced.
 */
function compare(base, head, pairs, renames, leaves = () => false) {
    const introduced = new Set(head);
    const fixed = new Set(base);
    const existing = new Set();
    const settle = (from, to) => {
        fixed.delete(from);
        introduced.delete(to);
        if (!(0,core_severity/* isGraver */.Cg)(to.severity, from.severity) && !grantsMore(to, from) && !leaves(from, to))
            existing.add(to);
    };
    const subjects = groupBy(head, ({ document }) => document);
    const inHead = (document) => new Set((document && subjects.get(document))?.map(({ subject }) => subject));
    const nameOf = new Map(pairs.map((pair) => [pair.base, headNamesBeside(pair, inHead(pair.head))]));
    const headName = (draft, subject = draft.subject) => {
        const name = draft.side === 'base' ? nameOf.get(draft.document) : undefined;
        return name === undefined ? subject : name(subject);
    };
    pairEqual(base, head, (draft) => identity_keyOf(draft, renames, headName(draft)), settle);
    const rest = (test) => [[...fixed].filter(test), [...introduced].filter(test)];
    const job = (draft) => headName(draft, stepOf(draft)?.within ?? '');
    pairEqual(...rest(isInStep), (draft) => innerKeyOf(draft, renames, job(draft)), settle, (from, to) => areAlike(stepOf(from), stepOf(to)));
    pairEqual(...rest(isCredential), (draft) => credentialKeyOf(draft, renames), settle);
    pairEqual(...rest(isToken), portableCredentialKeyOf, settle);
    pairEqual(...rest(isOwnedCredential), portableKeyOf, settle);
    pairEqual(...rest(isObject), portableKeyOf, settle);
    pairEqual(...rest(isPart), portableKeyOf, settle, cameAlong);
    return [
        ...head.map((draft) => ({ draft, status: existing.has(draft) ? 'existing' : 'introduced' })),
        ...[...fixed].map((draft) => ({ draft, status: 'fixed' })),
    ];
}
/** A wildcard in place of the last word has had all of them. */
const grantsMore = ({ report: { extent = [] } }, { report: { extent: before = [] } }) => extent.some((one) => !before.includes(one) && !before.includes(one.replace(/[^ ]+$/, '*')));
const isCredential = ({ rule }) => rule.confidential === true;
/** Known by its form: the value alone says whose it is. Who could read it in one file can read it in the other, so a move tells nobody more. */
const isToken = (draft) => isCredential(draft) && draft.rule.on === 'credential';
/** A value beside a name is the same only under that name: two owners may have chosen one password. What everybody knows (`known`) is nobody's own. */
const isOwnedCredential = (draft) => isCredential(draft) && draft.rule.on !== 'credential';
const isObject = ({ document }) => document.kind === 'kubernetes';
const isPart = ({ document }) => document.kind === 'workflow' || document.kind === 'compose' || document.kind === 'dockerfile';
/** Jobs, services and stages of different files often have one name: only what looks alike was moved. */
function cameAlong(from, to) {
    const [before, after] = [from, to].map(({ document, subject, span }) => thingOf(document, subject) ?? thingAround(document, span));
    return areAlike(before, after);
}
const areAlike = (before, after) => before !== undefined && after !== undefined && isAlike(before, after);
const stepOf = ({ document, subject, span }) => stepAt(document, subject, span);
const isInStep = (draft) => stepOf(draft) !== undefined;
/** Of findings that have to look alike, so many pairs that do not are looked at. */
const maxMisfits = 10_000;
function pairEqual(base, head, keyOf, settle, fits = () => true) {
    let misfits = 0;
    const byKey = groupBy(base, keyOf);
    for (const [key, heads] of groupBy(head, keyOf)) {
        const bases = byKey.get(key) ?? [];
        const left = new Set(bases);
        const rest = [];
        const byLines = bases.length === 1 && heads.length === 1 ? null : groupBy(bases, surroundings);
        for (const draft of heads) {
            const twin = byLines?.get(surroundings(draft))?.shift();
            if (twin === undefined || !fits(twin, draft))
                rest.push(draft);
            else {
                left.delete(twin);
                settle(twin, draft);
            }
        }
        for (const draft of rest) {
            for (const twin of left) {
                if (misfits > maxMisfits)
                    return;
                if (fits(twin, draft)) {
                    left.delete(twin);
                    settle(twin, draft);
                    break;
                }
                misfits++;
            }
        }
    }
}
/** The line of a draft and its neighbours, without indentation. */
function surroundings({ document: { text }, span }) {
    const { line } = text.position(span.start);
    return [line - 1, line, line + 1].map((number) => (number < 1 ? '' : text.slice(text.line(number)).trim())).join('\n');
}

;// CONCATENATED MODULE: ./lib/core/one-fact.js



/**
 * One fact, one finding: of reports on one span and field the graver is kept, or the one whose rule supersedes the other, and of
 * reports of one rule (a step that several jobs share by an alias) the one that is new.
 * Decided after the comparison, so that what stops being superseded does not look introduced.
 */
function withoutSuperseded(compared) {
    const dropped = new Set();
    const [fixed, present] = [compared.filter(isFixed), compared.filter((finding) => !isFixed(finding))];
    for (const findings of [...byDocument(fixed), ...byDocument(present)]) {
        for (const group of groupBy(findings, ({ draft: { span, field } }) => `${span.start}:${span.end}:${field}`).values()) {
            for (const finding of repeated(group))
                dropped.add(finding);
            for (const finding of group)
                if (group.some((other) => speaksFor(other.draft, finding.draft)))
                    dropped.add(finding);
        }
        for (const finding of overlapped(findings))
            dropped.add(finding);
    }
    return compared.filter((finding) => !dropped.has(finding));
}
const isFixed = ({ status }) => status === 'fixed';
const byDocument = (compared) => groupBy(compared, ({ draft }) => draft.document).values();
function* repeated(group) {
    const kept = new Map();
    for (const finding of group) {
        const { rule } = finding.draft;
        const known = kept.get(rule);
        const [first, second] = known !== undefined && !isBefore(finding, known) ? [known, finding] : [finding, known];
        kept.set(rule, first);
        if (second !== undefined)
            yield second;
    }
}
const isBefore = (a, b) => a.status === b.status ? (0,core_severity/* isGraver */.Cg)(a.draft.severity, b.draft.severity) : a.status === 'introduced';
/** A token within a value, or within an instruction, that is reported as a whole: the rule that supersedes the other knows more of it. */
function* overlapped(findings) {
    const rules = [...new Set(findings.map(({ draft }) => draft.rule))];
    const concerned = new Set(rules.filter((rule) => rules.some((other) => rule !== other && (outranks(rule, other) || outranks(other, rule)))));
    let open = [];
    for (const finding of findings.filter(({ draft }) => concerned.has(draft.rule)).sort((a, b) => a.draft.span.start - b.draft.span.start)) {
        open = open.filter(({ draft }) => draft.span.end > finding.draft.span.start);
        for (const other of open) {
            if (supersedes(other.draft, finding.draft))
                yield finding;
            else if (supersedes(finding.draft, other.draft))
                yield other;
        }
        open.push(finding);
    }
}
const outranks = (winner, loser) => winner.supersedes?.some((glob) => (0,core_glob/* matchesGlob */.k)(glob, loser.id)) === true;
const supersedes = (winner, loser) => winner.rule !== loser.rule && outranks(winner.rule, loser.rule);
function speaksFor(winner, loser) {
    if (winner.rule === loser.rule)
        return false;
    if (supersedes(winner, loser))
        return true;
    if (supersedes(loser, winner))
        return false;
    return (0,core_severity/* isGraver */.Cg)(winner.severity, loser.severity);
}

// EXTERNAL MODULE: ./lib/documents/index.js + 37 modules
var documents = __webpack_require__(5305);
;// CONCATENATED MODULE: ./lib/estates.js

/** Reads all structured files of a tree; what is parsed already is taken as it is. `mentions` spares the parsing of files in which none of them is found. */
async function readEstate(tree, touched, isExcluded, mentions = null) {
    const known = new Map(touched.map((document) => [document.text.path, document]));
    const files = (await tree.list()).filter(({ path, mode }) => mode !== 'submodule' && mode !== 'symlink' && (0,documents/* mayBeStructured */.iQ)(path) && !isExcluded(path));
    const unread = files.filter(({ path }) => !known.has(path));
    const contents = await tree.read(unread);
    const rest = unread.flatMap((file, index) => {
        const content = contents[index];
        if (content?.kind !== 'text' || mentions?.some((pattern) => pattern.test(content.text)) === false)
            return [];
        return (0,documents/* readDocument */.u0)(file.path, content.text);
    });
    const present = new Set(files.map(({ path }) => path));
    return { subject: 'estate', documents: [...touched.filter(({ text }) => present.has(text.path)), ...rest] };
}
const excusable = ({ draft: { rule }, status }, judged) => status === judged && 'excusedBy' in rule && rule.excusedBy !== undefined;
/**
 * Leaves out what another file of head excuses, and what is only suspected and was not asked about. The other files are read only if there is a finding
 * that they could excuse.
 */
async function withoutExcused(findings, judged, head, isExcluded) {
    const known = findings.filter(({ draft, status }) => status === judged || draft.report.suspected !== true);
    const open = new Set(known.filter((finding) => excusable(finding, judged)));
    if (open.size === 0)
        return known;
    const excuseOf = (finding) => finding.draft.rule.excusedBy;
    const mentions = [...new Set([...open].map((finding) => excuseOf(finding).mentions))];
    const estate = await readEstate(head.tree, head.documents, isExcluded, mentions);
    return known.filter((finding) => !(open.has(finding) && excuseOf(finding).excuses(finding.draft.grain, estate)));
}

;// CONCATENATED MODULE: ./lib/credentials/anchors.js
/**
 * A piece of text that each pattern of secretlint's preset needs. What holds none of them cannot hold a credential that it knows, and
 * is not given to it: loading secretlint takes longer than all the rest of a small commit.
 */
const presetAnchors = [
    '(?:A3T[A-Z0-9]|A(?:KI|GP|ID|RO|IP|NP|NV|SI)A)[A-Z0-9]{16}',
    'secret_?access_?key["\']?\\s*(?::|=>|=)\\s*["\']?[A-Za-z0-9/+=]{40}',
    'PRIVATE KEY',
    'npm_\\w{36}',
    'xox[bpaor]-|xapp-',
    'hooks\\.slack\\.com/services/',
    'T3BlbkFJ',
    'sk-ant-api0',
    'gsk_',
    'hf_[a-z]{34}',
    'lin_api_',
    'ntn_',
    'SG\\.\\w{1,128}\\.',
    'shp(?:pa|ca|at|ss)_',
    '[sr]k_(?:live|test)_',
    'gh[pousr]_',
    'github_pat_',
    'glpat-',
    'gl(?:c|sa)_',
    'ops_ey',
    'hv[sbr]\\.',
    'vc[piark]_[a-z0-9]{20}',
    'dapi[a-f0-9]{32}',
    'dckr_pat_',
    'figd_',
    'cf(?:k|ut|at)_',
    'tskey-',
];
const anchored = new RegExp(presetAnchors.join('|'), 'i');
const mayMatchPreset = (text) => anchored.test(text);

// EXTERNAL MODULE: ./lib/credentials/base64.js
var base64 = __webpack_require__(1115);
// EXTERNAL MODULE: ./lib/credentials/describe.js
var describe = __webpack_require__(793);
// EXTERNAL MODULE: ./lib/credentials/pack/index.js + 19 modules
var pack = __webpack_require__(6223);
;// CONCATENATED MODULE: ./lib/credentials/prefix.js
/** Beginnings that providers publish so that their tokens can be told: they may be shown. Nothing else of a credential is. */
const published = /^(?:gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|oas|ffct)-|npm_|xox[abeopr]-|xapp-|AKIA|ASIA|sk-ant-|sk-proj-|[sr]k_(?:live|test|prod)_|hf_|hv[bsr]\.|dckr_[op]at_|shp(?:at|ca|pa|ss)_|glsa_|glc_|SG\.|dapi|do[opr]_v1_|pypi-|rubygems_|pul-|dp\.[a-z]{2,5}\.|AIza|GOCSPX-|lin_api_|tskey-|figd_|dop_v1_|AGE-SECRET-KEY-1)/;
const prefixOf = (credential) => published.exec(credential)?.[0];

;// CONCATENATED MODULE: ./lib/credentials/windows.js
/** A window is what one call of a scanner sees. Its costs that grow faster than its size (a list of duplicates, a bounded look-back) stay small. */
const size = 65_536;
/** Longer than any credential that is known by form: an RSA key of 16384 bits in PEM has about 13,000 characters. */
const overlap = 16_384;
/** Covers a text of this length; each pair of neighbours shares `overlap` characters, so that nothing shorter is cut in two. */
function windows(length) {
    const spans = [{ start: 0, end: Math.min(size, length) }];
    for (let end = size; end < length;) {
        const start = end - overlap;
        end = Math.min(start + size, length);
        spans.push({ start, end });
    }
    return spans;
}

;// CONCATENATED MODULE: ./lib/credentials/find.js






/** A value may be encoded once by a person and once more by a tool. */
const maxDepth = 2;
/**
 * The credentials of a file that are known by their form, in order of place, none overlapping another.
 * Comments in the file that silence other scanners are not heeded.
 */
async function findCredentials(document) {
    const hits = await scan(document.text.value, 0);
    return withoutOverlaps(hits).map((hit) => credentialOf(document, hit));
}
async function scan(value, depth) {
    const hits = [];
    for (const window of windows(value.length)) {
        const text = value.slice(window.start, window.end);
        for (const hit of await scanWindow(text, depth))
            hits.push({ ...hit, start: hit.start + window.start, end: hit.end + window.start });
    }
    return hits;
}
async function scanWindow(text, depth) {
    const hits = [];
    const providers = (0,pack/* matchingProviders */.Q)(text);
    if (providers.length > 0 || mayMatchPreset(text)) {
        const { lint } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(387), __webpack_require__.e(896)]).then(__webpack_require__.bind(__webpack_require__, 8896));
        hits.push(...(await lint(text, providers)));
    }
    if (depth === maxDepth)
        return hits;
    for (const { start, end, text: decoded } of (0,base64/* decodeBase64 */.y4)(text)) {
        const inner = (await scan(decoded, depth + 1)).find((hit) => !(0,describe/* isWeakLogin */.oQ)(hit));
        if (inner !== undefined)
            hits.push({ kind: inner.kind, start, end, decodedFrom: 'base64' });
    }
    return hits;
}
function credentialOf(document, { kind, start, end, decodedFrom }) {
    const prefix = decodedFrom === undefined ? prefixOf(document.text.value.slice(start, end)) : undefined;
    const known = (0,describe/* isWeakLogin */.oQ)({ kind }) && { known: true };
    return { subject: kind, span: { start, end }, document, kind, ...(decodedFrom && { decodedFrom }), ...(prefix && { prefix }), ...known };
}
/** Kinds that say nothing of where the credential is good for: another name for the same text is better. */
const isVague = (hit) => (0,describe/* isConnectionString */.mO)(hit) ||
    (0,describe/* isPasswordArgument */.Vb)(hit) ||
    (0,describe/* isWeakLogin */.oQ)(hit) ||
    /^(?:bearer-token|access-token|api-key|jwt|oauth-client-secret)$/.test(hit.kind);
/** Of two that overlap the first stays, grown over both; of two that start together, the longer. */
function withoutOverlaps(hits) {
    const kept = [];
    for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = kept.at(-1);
        if (last === undefined || hit.start >= last.end)
            kept.push(hit);
        else
            kept[kept.length - 1] = { ...(isVague(last) ? hit : last), start: last.start, end: Math.max(last.end, hit.end) };
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/read-file.js

/** A pointer of Git LFS (its docs/spec.md) in the one form that leaves no room for anything else. */
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:[0-9a-f]{64}\nsize \d{1,15}\n$/;
/** Parses what was read of a file, or says why it is not judged. */
function read_file_documentOf(file, content, policyPath) {
    if (file.mode === 'submodule')
        return { skipped: 'a submodule is not entered' };
    if (content === undefined)
        return { unreadable: 'it was not given by git' };
    if (content.kind === 'binary') {
        if (content.encrypted)
            return { skipped: 'encrypted by git-crypt' };
        return (0,documents/* isNamedStructured */.FE)(file.path) ? { unreadable: 'it is binary, which no such file is' } : { skipped: 'binary' };
    }
    if (content.kind === 'text' && lfsPointer.test(content.text))
        return { skipped: 'in Git LFS: what it points to is not here' };
    if (content.kind === 'unreadable')
        return { unreadable: content.reason };
    return { document: file.path === policyPath ? (0,documents/* readPolicyDocument */._x)(file.path, content.text) : (0,documents/* readDocument */.u0)(file.path, content.text) };
}
/** The same for many files of one tree in one batch; null where a file is not there. */
async function readFiles(tree, files, policyPath) {
    const wanted = files.filter((file) => file !== null && file.mode !== 'submodule');
    const contents = await tree.read(wanted);
    const byFile = new Map(wanted.map((file, index) => [file, contents[index]]));
    return files.map((file) => file && read_file_documentOf(file, byFile.get(file), policyPath));
}

;// CONCATENATED MODULE: ./lib/history.js







/**
 * Credentials that a commit added and a later one took away. What is still there at the end is told by its own rule, and what base
 * has is nobody's news. One value in one file's history, renames included, is one, however many commits carry it.
 */
async function pastCredentials(input) {
    const reader = new VersionReader(input);
    const found = new Map();
    const firstNames = new Map();
    // The only commit of a change does what the change does.
    for (const { commit, change } of input.commits.length < 2 ? [] : input.commits) {
        const files = change.files.filter(({ base, head }) => !(0,core_policy/* isExcluded */.RF)(input.policy, (head ?? base)?.path ?? ''));
        const heads = await reader.read(change.head, files.map(({ head }) => head));
        for (const [index, { base, head }] of files.entries()) {
            const path = (base ?? head)?.path ?? '';
            const firstName = firstNames.get(path) ?? path;
            if (head !== null)
                firstNames.set(head.path, firstName);
            const file = found.get(firstName) ?? new Map();
            found.set(firstName, file);
            const now = byValue(heads[index] ?? []);
            for (const [value, past] of file)
                past.removedBy = now.has(value) ? null : (past.removedBy ?? commit.id);
            const fresh = [...now].filter(([value]) => !file.has(value));
            if (fresh.length === 0)
                continue;
            const [drafts = []] = await reader.read(change.base, [base]);
            const before = byValue(drafts);
            for (const [value, draft] of fresh)
                if (!before.has(value))
                    file.set(value, { draft, addedBy: commit.id, removedBy: null });
        }
    }
    const all = [...found.values()].flatMap((file) => [...file]);
    const ends = all.length === 0 ? [] : input.ends;
    const known = byValue(ends.flatMap((end) => runSide(credentialRules(input), end, input.settings).drafts));
    const gone = all.flatMap(([value, past]) => (known.has(value) ? [] : past));
    return { ...asSide(gone, reader), problems: reader.problems };
}
const credentialRules = ({ rules }) => rules.filter((rule) => rule.confidential && rule.on !== 'estate');
/** The first of those that speak of one value. */
function byValue(drafts) {
    const result = new Map();
    for (const draft of drafts) {
        const value = draft.document.text
            .slice(draft.span)
            .trim()
            .replace(/^(["'])(.*)\1$/s, '$2');
        if (!result.has(value))
            result.set(value, draft);
    }
    return result;
}
function asSide(gone, reader) {
    const past = new Map();
    for (const { draft, addedBy, removedBy } of gone) {
        const { document, span, subject, severity, report } = draft;
        const grain = {
            subject,
            span,
            document,
            message: report.message,
            ...(report.advice && { advice: report.advice }),
            severity: inHistory(severity),
            addedBy,
            removedBy,
        };
        past.set(document, [...(past.get(document) ?? []), grain]);
    }
    const documents = [...past.keys()];
    return {
        side: { side: 'base', documents, credentials: reader.credentials, estate: null, past },
        pairs: documents.map((document) => ({ base: document, head: null })),
    };
}
/** A credential of weight is graver in history, where nobody looks for it; a weak one stays what it is. */
const inHistory = (severity) => ((0,core_severity/* atLeast */.jZ)(severity, 'high') ? 'critical' : severity);
/** Reads and judges each version of a file once. */
class VersionReader {
    credentials = new Map();
    problems = [];
    #input;
    #judged = new Map();
    constructor(input) {
        this.#input = input;
    }
    /** The credentials of each file, in the same order; none of a file that is not there. */
    async read(tree, files) {
        const unread = files.flatMap((file) => (file === null || file.mode === 'submodule' || this.#judged.has(history_keyOf(file)) ? [] : file));
        const contents = unread.length === 0 ? [] : await tree.read(unread);
        for (const [index, file] of unread.entries()) {
            const { document, unreadable } = read_file_documentOf(file, contents[index]);
            if (unreadable !== undefined)
                this.problems.push(problem(file.path, tree, unreadable));
            const judged = document === undefined ? [] : await this.#judge(document).catch(() => null);
            if (judged === null)
                this.problems.push(problem(file.path, tree, 'it could not be scanned for credentials'));
            this.#judged.set(history_keyOf(file), judged ?? []);
        }
        return files.map((file) => (file === null ? [] : (this.#judged.get(history_keyOf(file)) ?? [])));
    }
    async #judge(document) {
        const credentials = [...(await findCredentials(document))];
        const side = { side: 'head', documents: [document], credentials: new Map([[document, credentials]]), estate: null };
        const drafts = wanted(runSide(credentialRules(this.#input), side, this.#input.settings).drafts, this.#input);
        if (drafts.length > 0)
            this.credentials.set(document, credentials);
        return drafts;
    }
}
/** Those that the policy wants and does not waive, whichever rules a run is limited to. A comment in the commit itself waives nothing. */
function wanted(drafts, input) {
    const { policy, overrides, settings } = input;
    const on = drafts.flatMap((draft) => {
        const severity = (0,core_policy/* severityIn */.fR)(policy, { ...overrides, only: [] }, draft.rule, draft.document.text.path, draft.severity);
        return severity === null ? [] : [{ ...draft, severity }];
    });
    const compared = withoutSuperseded(on.map((draft) => ({ draft, status: 'introduced' })));
    const context = {
        ...input,
        mode: 'check',
        today: settings.today,
        pairs: [],
        fingerprints: new Map(),
        baseline: new Set(),
    };
    const { waived } = suppress(compared, context);
    // A password that everybody knows is not given away by standing in history.
    return compared.flatMap(({ draft }) => (waived.has(draft) || draft.rule.confidential === 'known' ? [] : draft));
}
const history_keyOf = ({ oid, path }) => `${oid} ${path}`;
const problem = (path, tree, reason) => ({
    path,
    message: `cannot be read in ${tree.name}: ${reason}`,
    rule: null,
    at: null,
    status: 'introduced',
});

;// CONCATENATED MODULE: ./lib/differences.js







/** Runs the rules on both sides, on the change and on its commits, and tells what is new, what was there and what is gone. */
async function findDifferences(input, { base, head, pairs, renames }) {
    const { enabledRules: rules, settings, judged } = input;
    const isScan = input.mode === 'scan';
    const onBase = runSide(rules, base, settings);
    const onHead = runSide(rules, head, settings);
    const onChange = isScan ? nothing : runChange(rules, pairs, base, head, settings);
    const pastRules = isScan ? [] : rules.filter((rule) => rule.on === 'pastCredential');
    const commits = pastRules.length === 0 ? [] : ((await input.commits?.()) ?? []);
    const past = await pastCredentials({ ...input, commits, ends: [base, head] });
    const onPast = runChange(pastRules, past.pairs, past.side, head, settings);
    const enabled = (drafts) => drafts.flatMap((draft) => withSeverity(draft, input) ?? []);
    const [inBase, inHead] = [enabled(onBase.drafts), enabled(onHead.drafts)];
    const differences = compare(inBase, inHead, pairs, renames, leavesWaiver(input.policy, settings.today));
    // A scan has no base side: everything is judged as it stands.
    const sided = isScan ? differences.map(({ draft }) => ({ draft, status: judged })) : differences;
    const told = toldBefore(inBase, differences);
    const unexcused = await withoutExcused(sided, judged, { tree: input.change.head, documents: head.documents }, input.leftOut);
    const changes = enabled([...onChange.drafts, ...onPast.drafts]).map((draft) => ({ draft, status: 'introduced' }));
    return {
        compared: withoutSuperseded([...unexcused, ...changes]).filter(({ draft, status }) => status !== 'fixed' || told.has(draft)),
        runs: { base: onBase, head: onHead, change: onChange },
        past,
        faults: [onBase, onHead, onChange, onPast].flatMap((run) => run.faults),
    };
}
/** What another one spoke for in base was never told, so that it cannot be fixed. Only of documents in which something is. */
function toldBefore(inBase, differences) {
    const concerned = new Set(differences.flatMap(({ draft, status }) => (status === 'fixed' ? draft.document : [])));
    const there = inBase.flatMap((draft) => (concerned.has(draft.document) ? [{ draft, status: 'fixed' }] : []));
    return new Set(withoutSuperseded(there).map(({ draft }) => draft));
}
const nothing = { drafts: [], faults: [], unpaired: new Set() };
function withSeverity(draft, { policy, overrides }) {
    const severity = (0,core_policy/* severityIn */.fR)(policy, overrides, draft.rule, draft.document.text.path, draft.severity);
    return severity === null ? null : { ...draft, severity };
}

// EXTERNAL MODULE: ./lib/credentials/judge.js
var credentials_judge = __webpack_require__(3841);
;// CONCATENATED MODULE: ./lib/sides.js




/**
 * Reads and parses the touched files of both sides, but for those of which it is known that nothing is to be said; the whole of both sides only if
 * an enabled rule asks for the estate.
 */
async function readSides(change, rules, isExcluded, { policyPath, facts } = {}) {
    const [excluded, within] = partition(change.files, ({ base, head }) => isExcluded((head ?? base)?.path ?? ''));
    const silent = [];
    const open = [];
    for (const file of within.map(withoutExcludedBase(isExcluded))) {
        const known = facts?.silent(file);
        if (known === undefined)
            open.push(file);
        else
            silent.push(known);
    }
    const files = await readPairs(change, open, policyPath);
    const problems = files.flatMap(problemsOf);
    const pairs = files.map(({ was, is }) => ({ base: was?.document ?? null, head: is?.document ?? null }));
    const versions = versionsOf(files);
    const [base, head] = [pairs.flatMap((pair) => pair.base ?? []), pairs.flatMap((pair) => pair.head ?? [])];
    const skipped = [
        ...excluded.map((file) => ({ path: sides_pathOf(file), reason: 'excluded by the policy' })),
        ...files.flatMap(({ file, was, is }) => {
            const side = is ?? was;
            const reason = side?.skipped ?? side?.document?.unread;
            return reason ? { path: sides_pathOf(file), reason } : [];
        }),
    ];
    const known = factsOf(versions, facts);
    const readsEstate = rules.some((rule) => rule.on === 'estate' && (rule.reads ?? []).some((kind) => [...base, ...head].some((document) => document.kind === kind)));
    return {
        base: await sideOf('base', base, known, readsEstate ? change.base : null, isExcluded, []),
        head: await sideOf('head', head, known, readsEstate ? change.head : null, isExcluded, problems),
        pairs,
        versions,
        renames: new Map(files.flatMap(({ file: { base, head } }) => (base && head && base.path !== head.path ? [[base.path, head.path]] : []))),
        deleted: new Set(files.flatMap(({ file, was }) => (file.head === null ? (was?.document ?? []) : []))),
        problems,
        files: {
            checked: change.files.length - skipped.length,
            recognized: pairs.filter((pair) => [pair.base, pair.head].some((document) => document !== null && isRecognized(document))).length +
                silent.filter(({ recognized }) => recognized).length,
            skipped,
        },
    };
}
const sides_pathOf = ({ base, head }) => (head ?? base)?.path ?? '';
function partition(items, test) {
    const parts = [[], []];
    for (const item of items)
        parts[test(item) ? 0 : 1].push(item);
    return parts;
}
/** What comes out of a folder that is left out was never judged: for the comparison it is new. */
const withoutExcludedBase = (isExcluded) => (file) => file.base !== null && file.head !== null && isExcluded(file.base.path) ? { ...file, base: null } : file;
async function readPairs(change, files, policyPath) {
    const side = (name) => readFiles(change[name], files.map((file) => file[name]), policyPath);
    const [base, head] = await Promise.all([side('base'), side('head')]);
    return files.map((file, index) => ({ file, was: base[index] ?? null, is: head[index] ?? null }));
}
function versionsOf(files) {
    const versions = new Map();
    for (const { file, was, is } of files) {
        if (was?.document && file.base)
            versions.set(was.document, file.base);
        if (is?.document && file.head)
            versions.set(is.document, file.head);
    }
    return versions;
}
function factsOf(versions, store) {
    const known = new Map();
    for (const [document, version] of versions) {
        const facts = store?.of(version);
        if (facts !== undefined)
            known.set(document, facts);
    }
    return known;
}
/** Kinds of files whose content no rule knows by its form. */
const generic = new Set(['text', 'yaml', 'json']);
const isRecognized = ({ kind }) => !generic.has(kind);
/** A problem that an untouched blob has is not the change's; one that base alone had is gone. */
function problemsOf({ file, was, is }) {
    const path = sides_pathOf(file);
    const status = file.base?.oid === file.head?.oid ? 'existing' : 'introduced';
    const unreadable = is?.unreadable ?? was?.unreadable;
    const problems = unreadable === undefined ? [] : [{ path, message: `cannot be read: ${unreadable}`, rule: null, at: null, status }];
    const { document } = is ?? {};
    for (const { message, span } of document?.problems ?? []) {
        const at = document === undefined ? null : { path, side: 'head', text: document.text, span, masks: [] };
        problems.push({ path, message, rule: null, at, status });
    }
    return problems;
}
async function sideOf(side, documents, facts, tree, isExcluded, problems) {
    const credentials = await findAllCredentials(documents, facts, problems);
    return {
        side,
        documents,
        credentials,
        hidden: (document) => (facts.get(document)?.hides === false ? [] : (0,credentials_judge/* valuesToHide */._)(document)),
        facts,
        estate: tree === null ? null : await readEstate(tree, documents, isExcluded),
    };
}
/** A file that could not be scanned makes the verdict incomplete. What the scanner said of it could quote it, and is not told. */
async function findAllCredentials(documents, facts, problems) {
    const found = new Map();
    for (const document of documents) {
        try {
            found.set(document, facts.get(document)?.hasCredentials === false ? [] : [...(await findCredentials(document))]);
        }
        catch {
            problems.push({
                path: document.text.path,
                message: 'could not be scanned for credentials',
                rule: null,
                at: null,
                status: 'introduced',
            });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/check.js














const defaultFailOn = 'high';
/** The whole way from a change to a verdict. Nothing here knows git, GitHub, files or output. */
async function check(input) {
    const { change, policy, overrides, mode } = input;
    const rules = input.rules.filter((rule) => (0,core_policy/* mayRun */.xP)(policy, overrides, rule));
    const settings = {
        registries: policy.registries,
        owner: input.owner,
        strict: policy.strict || overrides.strict,
        today: input.today,
    };
    const judged = mode === 'scan' ? 'existing' : 'introduced';
    const facts = input.facts?.(judgementOf(rules, settings, input));
    const run = { ...input, enabledRules: rules, settings, judged, leftOut: (path) => (0,core_policy/* isExcluded */.RF)(policy, path) };
    const sides = await readSides(change, rules, run.leftOut, { ...input, facts });
    const { compared, runs, past, faults } = await findDifferences(run, sides);
    const prints = fingerprints(compared, sides.renames);
    const suppressed = suppress(compared, { ...input, pairs: sides.pairs, fingerprints: prints, baseline: input.baseline ?? new Set() });
    const prover = new FixProver({ rules, settings, parse: documents/* readDocument */.u0 }, input.everyFix ? Number.POSITIVE_INFINITY : undefined);
    const toMend = compared.flatMap(({ draft, status }) => (status === judged && !suppressed.waived.has(draft) ? draft : []));
    const pins = await lookUpPins(toMend, input.lookUp);
    const findings = makeFindings(compared, {
        ...sides,
        base: withPast(sides.base, past.side),
        deleted: new Set([...sides.deleted, ...past.side.documents]),
        grainsOf: { base: grainsOf(sides.base), head: grainsOf(sides.head) },
        fingerprints: prints,
        ...suppressed,
        fixes: prover.fixesOf(toMend, pins.fixes),
    }).sort(byGravity);
    if (facts) {
        for (const side of ['base', 'head'])
            learn(facts, sides[side], runs[side], sides.versions);
        learnSilent(facts, sides.pairs, sides.versions, runs.change, isRecognized);
    }
    const problems = [...(input.problems ?? []), ...sides.problems, ...past.problems, ...faultProblems(faults)];
    const failOn = overrides.failOn ?? policy.failOn ?? defaultFailOn;
    const tellOnly = new Set(rules.filter((rule) => rule.unwaivable).map((rule) => rule.id));
    return {
        verdict: judge(findings, problems, { mode, failOn, tellOnly }),
        mode,
        failOn,
        counts: countFindings(findings),
        findings,
        problems,
        notices: [
            ...(input.notices ?? []),
            ...unmatched(policy, input.rules),
            ...policy.waivers.filter(({ until }) => until !== null && until < input.today).map(expired),
            ...pins.notices,
            ...unproven(prover),
        ],
        files: sides.files,
    };
}
/** The day is left out: rules that look at it are run in any case. */
const judgementOf = (rules, { today: _, ...settings }, { policyPath }) => JSON.stringify([settings, policyPath, rules.map(({ id }) => id)]);
const unproven = ({ unproven: count }) => count === 0 ? [] : [`${count} fixes are not offered, as too much would have to be read again to prove them`];
/** What is only in history is told, and masked, as a thing of before. */
const withPast = (base, past) => ({
    ...base,
    documents: [...base.documents, ...past.documents],
    credentials: new Map([...base.credentials, ...past.credentials]),
});
/** A slip of the pen leaves a rule as it is, and nobody would see it. */
const unmatched = ({ rules: settings, waivers }, rules) => [...new Set([...settings, ...waivers].map(({ rule }) => rule))]
    .filter((glob) => !rules.some(({ id }) => (0,core_glob/* matchesGlob */.k)(glob, id)))
    .map((glob) => `the policy speaks of "${glob}", which matches no rule${(0,nearest/* didYouMean */.a)(glob, idsOf(rules))}`);
const idsOf = (rules) => rules.map(({ id }) => id);
const expired = (waiver) => `the policy's waiver of ${waiver.rule} ended on ${waiver.until}: remove it or give it a new date`;
/** One rule that fails on twenty grains of a file is one problem. */
function faultProblems(faults) {
    const unique = new Map(faults.map((fault) => [`${fault.rule} ${fault.path}`, fault]));
    return [...unique.values()].map(({ rule, path, message }) => ({ path, message, rule, at: null, status: 'introduced' }));
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ changeInput),
  b: () => (/* binding */ treeInput)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/baseline-file.js
var baseline_file = __webpack_require__(3207);
// EXTERNAL MODULE: ./lib/core/glob.js
var core_glob = __webpack_require__(29);
// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/policy-file.js + 1 modules
var policy_file = __webpack_require__(7540);
// EXTERNAL MODULE: ./lib/rules/index.js + 216 modules
var rules = __webpack_require__(4853);
;// CONCATENATED MODULE: ./lib/source/memory.js

/** A tree of regular files held in memory, by path. */
function memoryTree(files, name = 'memory') {
    const texts = new Map(Object.entries(files));
    const versions = new Map([...texts].map(([path, text]) => [path, version(path, text)]));
    return {
        name,
        list: async () => [...versions.values()],
        find: async (path) => versions.get(path) ?? null,
        read: async (wanted) => wanted.map(({ path }) => content(texts.get(path))),
    };
}
/** A change between two sets of files. `renames` maps base paths to head paths. */
function memoryChange(base, head, renames = {}) {
    const files = [];
    const renamed = new Set(Object.values(renames));
    for (const [path, text] of Object.entries(base)) {
        const target = renames[path] ?? path;
        const now = head[target];
        if (now === undefined)
            files.push({ status: 'deleted', base: version(path, text), head: null });
        else if (target !== path)
            files.push({ status: 'renamed', base: version(path, text), head: version(target, now) });
        else if (now !== text)
            files.push({ status: 'modified', base: version(path, text), head: version(path, now) });
    }
    for (const [path, text] of Object.entries(head)) {
        if (base[path] === undefined && !renamed.has(path))
            files.push({ status: 'added', base: null, head: version(path, text) });
    }
    const text = (side, file) => (file === null ? '' : (side[file.path] ?? ''));
    return {
        base: memoryTree(base, 'base'),
        head: memoryTree(head, 'head'),
        files,
        hunks: async () => new Map(files.map((file) => [(file.head ?? file.base)?.path ?? '', diffLines(text(base, file.base), text(head, file.head))])),
    };
}
/** Content stands for itself: equal only for equal content. */
const version = (path, text) => ({ path, mode: 'regular', oid: `memory:${text}` });
const content = (text) => text === undefined
    ? { kind: 'unreadable', reason: 'not in this tree' }
    : { kind: 'text', text, bytes: Buffer.byteLength(text), exact: true };

;// CONCATENATED MODULE: ./lib/source/whole.js

/** A tree, or these files of it, as a change from nothing: for a scan. */
async function everything(head, some) {
    const files = some ?? (await head.list());
    return {
        base: memoryTree({}, 'nothing'),
        head,
        files: files.map((file) => ({ status: 'added', base: null, head: file })),
        hunks: async () => new Map(),
    };
}

// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/documents/policy-format.js
var policy_format = __webpack_require__(6568);
// EXTERNAL MODULE: ./lib/source/user-error.js
var user_error = __webpack_require__(1821);
;// CONCATENATED MODULE: ./lib/standard.js





/**
 * Reads what one side says is let through. A wrong policy or baseline stops every run, and with a required check that of the change which mends
 * it too: that one is judged by the defaults.
 * @throws {UserError} for what is wrong and not mended by the change
 */
async function readStandard(base, change, options = {}) {
    const { path = policy_file/* policyPath */.k1, given = null } = options;
    const touched = change.files.some((file) => [file.base?.path, file.head?.path].some((name) => name === path || name === policy_format/* baselinePath */.XB));
    const problems = touched ? await problemsOf(change.head, path) : [];
    const readBase = async () => ({ policy: given ?? (await (0,policy_file/* loadPolicy */.tb)(base, path)), baseline: await (0,baseline_file/* loadBaseline */.o)(base) });
    const isOwnName = path === policy_file/* policyPath */.k1 && given === null;
    const notices = isOwnName ? (0,policy_file/* misnamedPolicies */.FX)(change.files.map(({ head }) => head?.path)) : [];
    const standard = await readBase().catch((error) => {
        if (!(error instanceof user_error/* UserError */.y) || !touched || problems.length > 0)
            throw error;
        notices.push(`the policy or baseline of ${base.name} is wrong, and this change mends it: the defaults hold here`);
        return { policy: given ?? policy/* defaultPolicy */.G4, baseline: new Set() };
    });
    const waivesItself = standard.policy.waiversFrom === 'change' && problems.length === 0;
    return { ...standard, headPolicy: waivesItself ? await (0,policy_file/* loadPolicy */.tb)(change.head, path) : null, problems, notices };
}
async function problemsOf(head, path) {
    return [...(await problemOf(path, () => (0,policy_file/* loadPolicy */.tb)(head, path))), ...(await problemOf(policy_format/* baselinePath */.XB, () => (0,baseline_file/* loadBaseline */.o)(head)))];
}
async function problemOf(path, load) {
    try {
        await load();
        return [];
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        return [{ path, message: error.message, rule: null, at: null, status: 'introduced' }];
    }
}

// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(4096);
;// CONCATENATED MODULE: ./lib/commands/online.js
/** A person waits, and has asked for it. */
const seconds = 60;
/** What `--online` allows. A token is not needed, but without one GitHub answers 60 questions an hour (REST, "Rate limits"). */
async function lookUpFor({ online }, { env }) {
    if (!online)
        return undefined;
    const { onlineLookUp } = await __webpack_require__.e(/* import() */ 491).then(__webpack_require__.bind(__webpack_require__, 7491));
    const github = { url: env.GITHUB_API_URL, token: env.GITHUB_TOKEN || env.GH_TOKEN || '' };
    return onlineLookUp({ github, seconds });
}

;// CONCATENATED MODULE: ./lib/commands/input.js











/** A change judged by its base side's policy, or by the file that was named. */
async function changeInput(comparison, options, io) {
    const { change } = comparison;
    const standard = await readStandard(comparison.policy, change, { given: await givenPolicy(options, io) });
    return { ...common(options), ...standard, change, mode: 'check', lookUp: await lookUpFor(options, io) };
}
/** Everything in a tree, or these files of it, judged by its own policy. */
async function treeInput(tree, options, io, files) {
    const whole = await everything(tree, files);
    return {
        ...common(options),
        change: whole,
        policy: (await givenPolicy(options, io)) ?? (await (0,policy_file/* loadPolicy */.tb)(tree)),
        headPolicy: null,
        mode: 'scan',
        notices: options.policy === null ? (0,policy_file/* misnamedPolicies */.FX)(whole.files.map(({ head }) => head?.path)) : [],
        baseline: await (0,baseline_file/* loadBaseline */.o)(tree),
        lookUp: await lookUpFor(options, io),
    };
}
function common({ failOn, strict, only }) {
    const unknown = only.find((glob) => !rules/* rules */.a.some(({ id }) => (0,core_glob/* matchesGlob */.k)(glob, id)));
    if (unknown !== undefined) {
        const ids = rules/* rules */.a.map(({ id }) => id);
        const area = ids.some((id) => id.startsWith(`${unknown}/`)) ? `; all of an area are "${unknown}/*"` : (0,nearest/* didYouMean */.a)(unknown, ids);
        throw new commands_io/* UsageError */.eb(`--rule "${unknown}" matches no rule: plimsoll rules lists them${area}`);
    }
    return { rules: rules/* rules */.a, overrides: { failOn, strict, only }, owner: null, today: new Date().toISOString().slice(0, 10) };
}
/** A policy file named on the command line is the user's own word, so it is read from disk. */
async function givenPolicy({ policy: path }, io) {
    if (path === null)
        return null;
    const text = await external_node_fs_.promises.readFile((0,external_node_path_.resolve)(io.cwd, path), 'utf8').catch((error) => {
        throw new commands_io/* UsageError */.eb(`the policy file ${path} cannot be read: ${(0,commands_io/* fileReason */.pP)(error)}`);
    });
    return (0,policy_file/* parsePolicy */.ON)(text, path);
}


/***/ }),

/***/ 5084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ baselineEntry),
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   nk: () => (/* binding */ parseBaseline)
/* harmony export */ });
/**
 * The entries of a baseline file.
 * @throws {Error} that says what is wrong, as half a baseline would tell what was there as new
 */
function parseBaseline(text) {
    const data = parsed(text);
    if (!isRecord(data) || data.version !== 1)
        throw new Error('it is no baseline of version 1');
    if (!Array.isArray(data.findings))
        throw new Error('"findings" is no list');
    return data.findings.map((entry, index) => {
        if (!isRecord(entry) || typeof entry.fingerprint !== 'string')
            throw new Error(`finding ${index + 1} has no fingerprint`);
        const word = (key) => (typeof entry[key] === 'string' ? entry[key] : '');
        return { rule: word('rule'), path: word('path'), subject: word('subject'), fingerprint: entry.fingerprint };
    });
}
/** Sorted, a finding a line, so that two people's edits merge. */
function formatBaseline(entries) {
    const unique = new Map(entries.map((entry) => [entry.fingerprint, entry]));
    const key = ({ path, rule, subject, fingerprint }) => [path, rule, subject, fingerprint].join('\0');
    const sorted = [...unique.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const lines = sorted.map(({ rule, path, subject, fingerprint }) => `    ${JSON.stringify({ rule, path, subject, fingerprint })}`);
    return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
const baselineEntry = ({ rule, at, subject, fingerprint }) => ({ rule, path: at.path, subject, fingerprint });
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Error('it is no JSON');
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 8808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/** Applies edits; spans are those of the text before any of them. Throws on edits that overlap. */
function applyEdits(text, edits) {
    const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    let result = '';
    let at = 0;
    for (const { span, text: replacement } of sorted) {
        if (span.start < at)
            throw new Error('edits overlap');
        result += text.slice(at, span.start) + replacement;
        at = span.end;
    }
    return result + text.slice(at);
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   RF: () => (/* binding */ isExcluded),
/* harmony export */   fR: () => (/* binding */ severityIn),
/* harmony export */   xP: () => (/* binding */ mayRun)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3980);


/** Folders whose files are not the repository's own configuration, or are there to be wrong. */
const samples = ['vendor', 'third_party', 'node_modules', 'testdata', '__fixtures__', 'fixtures', 'test-fixtures', '__snapshots__'];
const defaultPolicy = {
    failOn: null,
    strict: false,
    rules: [],
    exclude: [],
    lower: samples.map((folder) => `**/${folder}/**`),
    registries: [],
    waivers: [],
    waiversFrom: 'base',
    peerMarks: 'ignore',
};
const isExcluded = (policy, path) => policy.exclude.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, path));
/** The severity that a rule has in a file, or null where it is off. The last setting that matches counts. */
function severityIn(policy, overrides, rule, path, given) {
    if (overrides.only.length > 0 && !overrides.only.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, rule.id)))
        return null;
    let on = rule.strict !== true || policy.strict || overrides.strict || overrides.only.length > 0;
    let severity = given;
    for (const setting of policy.rules) {
        if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(setting.rule, rule.id) || !inPaths(setting.paths, path))
            continue;
        if (setting.set === 'off')
            on = false;
        else
            on = true;
        if (setting.set !== 'on' && setting.set !== 'off')
            severity = setting.set;
    }
    // A guard of Plimsoll's own policy cannot be switched off, nor raised until it blocks its own merge.
    if (rule.unwaivable)
        return given;
    if (!on)
        return null;
    return policy.lower.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, path)) ? (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .lowered */ .DM)(severity) : severity;
}
const inPaths = (globs, path) => globs.length === 0 || globs.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, path));
/** Whether a rule can be on anywhere, so that what is off everywhere costs nothing. */
function mayRun(policy, overrides, rule) {
    if (overrides.only.length > 0)
        return overrides.only.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(glob, rule.id));
    if (rule.unwaivable)
        return true;
    const settings = policy.rules.filter((setting) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .k)(setting.rule, rule.id));
    if (settings.some((setting) => setting.set !== 'off'))
        return true;
    const off = settings.some((setting) => setting.set === 'off' && setting.paths.length === 0);
    return !off && (rule.strict !== true || policy.strict || overrides.strict);
}


/***/ }),

/***/ 5305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FE: () => (/* binding */ isNamedStructured),
  iQ: () => (/* binding */ mayBeStructured),
  u0: () => (/* binding */ readDocument),
  _x: () => (/* binding */ readPolicyDocument)
});

// EXTERNAL MODULE: ./lib/source/text.js
var source_text = __webpack_require__(9798);
// EXTERNAL MODULE: ./lib/documents/paths.js
var paths = __webpack_require__(3774);
// EXTERNAL MODULE: ./lib/documents/dockerfile-commands.js
var dockerfile_commands = __webpack_require__(2169);
// EXTERNAL MODULE: ./lib/documents/workflow-shell.js
var workflow_shell = __webpack_require__(9666);
;// CONCATENATED MODULE: ./lib/documents/shell-scripts.js


const buildScripts = (instructions) => instructions
    .filter(({ keyword }) => keyword === 'RUN')
    .map((instruction) => {
    const { subject, span, document } = instruction;
    return { subject, span, document, runsIn: 'build', invocations: (0,dockerfile_commands/* invocations */.O)(instruction) };
});
const stepScripts = (steps) => steps.flatMap((step) => {
    const { subject, document, run } = step;
    return run ? [{ subject, span: run.span, document, runsIn: 'workflow', invocations: (0,workflow_shell/* stepInvocations */.Wz)(step) }] : [];
});

// EXTERNAL MODULE: ./lib/documents/expression.js + 1 modules
var expression = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/documents/expression-find.js
var expression_find = __webpack_require__(5960);
// EXTERNAL MODULE: ./lib/documents/scalar-offsets.js
var scalar_offsets = __webpack_require__(6481);
;// CONCATENATED MODULE: ./lib/documents/workflow-expressions.js



/** Every expression of a workflow, each with the step and the job that it stands in. A value behind an alias counts once for each of them. */
function workflowExpressions(workflow) {
    const owner = { subject: workflow.subject, step: null, job: null, workflow, action: null };
    const found = [];
    new Walk(owner, found, workflow.jobs).below(workflow.root, []);
    for (const job of workflow.jobs) {
        const within = { ...owner, subject: job.subject, job };
        new Walk(within, found, job.steps).below(job.node, ['jobs', job.id]);
        for (const [index, step] of job.steps.entries())
            new Walk({ ...within, subject: step.subject, step }, found).below(step.node, ['jobs', job.id, 'steps', index]);
    }
    return found;
}
function actionExpressions(action) {
    const owner = { subject: action.subject, step: null, job: null, workflow: null, action };
    const found = [];
    new Walk(owner, found, action.steps).below(action.root, []);
    for (const [index, step] of action.steps.entries())
        new Walk({ ...owner, subject: step.subject, step }, found).below(step.node, ['runs', 'steps', index]);
    return found;
}
/** Collects in a list: in generators within generators each expression would pass through every one of them. */
class Walk {
    #owner;
    #found;
    /** A node that aliases bring twice is read once. */
    #seen;
    /** @param apart what is read on its own */
    constructor(owner, found, apart = []) {
        this.#owner = owner;
        this.#found = found;
        this.#seen = new Set(apart.map(({ node }) => node));
    }
    below(node, path) {
        if (node.kind === 'sequence')
            for (const [index, { value }] of node.items.entries())
                this.#child(value, path, index);
        else
            for (const { entries } of [node, ...node.merged])
                for (const { key, value } of entries)
                    this.#child(value, path, key.string);
    }
    #child(node, path, key) {
        if (this.#seen.has(node))
            return;
        this.#seen.add(node);
        if (node.kind !== 'scalar')
            this.below(node, [...path, key]);
        else if (node.string.includes('${{'))
            this.#fenced(node, [...path, key]);
        else if (key === 'if')
            this.#bare(node, [...path, key]);
    }
    #fenced(scalar, path) {
        for (const { span, text, expression } of (0,expression_find/* fencesOf */.IE)(scalar))
            this.#tell(scalar, path, text, expression, span);
    }
    /** `if` needs no fences. */
    #bare(scalar, path) {
        this.#tell(scalar, path, scalar.string, (0,expression/* parseExpression */.Y)(scalar.string));
    }
    /** @param part of the scalar's value; without one, the scalar as it is written */
    #tell(scalar, path, text, expression, part) {
        const { document } = this.#owner.workflow ?? this.#owner.action ?? {};
        if (document === undefined)
            return;
        const placeOf = (of) => (0,scalar_offsets/* spanWithin */.Y)(scalar, document.text, of);
        this.#found.push({ ...this.#owner, span: part ? placeOf(part) : scalar.span, document, scalar, text, expression, path, placeOf });
    }
}

// EXTERNAL MODULE: ./lib/documents/image.js
var documents_image = __webpack_require__(2191);
// EXTERNAL MODULE: ./lib/documents/workflow-matrix.js
var workflow_matrix = __webpack_require__(8427);
;// CONCATENATED MODULE: ./lib/documents/workflow-images.js




/** `container`, `services` and the steps' `docker://` of a job. */
function workflowImages(job) {
    const { document, subject } = job;
    const container = job.at('container');
    const image = container?.kind === 'map' ? container.at('image') : container;
    const found = workflow_images_images(image, { document, job, place: 'workflow-container', subject: `${subject} container` });
    const services = job.at('services');
    if (services?.kind === 'map') {
        for (const { key, value } of services.entries)
            found.push(...workflow_images_images(value.at('image'), { document, job, place: 'workflow-service', subject: `${subject} service ${key.string}` }));
    }
    return [...found, ...job.steps.flatMap(stepImages)];
}
/** `runs.image` of a container action, unless it is built from a Dockerfile, and the steps' `docker://`. */
function actionImages(action) {
    const source = { document: action.document, job: null, place: 'action', subject: 'action image' };
    const own = action.using === 'docker' ? dockerImages(action.at('runs', 'image'), source) : [];
    return [...own, ...action.steps.flatMap(stepImages)];
}
const stepImages = (step) => step.uses ? dockerImages(step.uses, { document: step.document, job: step.job, place: 'workflow-docker', subject: step.subject }) : [];
const scheme = 'docker://';
function dockerImages(node, source) {
    if (node?.kind !== 'scalar' || !node.string.startsWith(scheme))
        return [];
    return reference(node, scheme.length, source);
}
/** A value that is one matrix expression stands for each of the matrix's values, where they are known. */
function workflow_images_images(node, source) {
    if (node?.kind !== 'scalar' || node.string === '')
        return [];
    const [fence] = (0,expression_find/* findExpressions */.zV)(node.string);
    const alone = fence !== undefined && fence.span.start === 0 && fence.span.end === node.string.length;
    if (!alone)
        return reference(node, 0, source);
    const values = fence.expression && source.job && (0,workflow_matrix/* matrixValues */.Qc)(source.job, fence.expression);
    return values ? values.filter((value) => value.string !== '').flatMap((value) => reference(value, 0, source)) : [];
}
function reference(node, skipped, { document, place, subject }) {
    const text = node.string.slice(skipped);
    const span = (0,scalar_offsets/* spanWithin */.Y)(node, document.text, { start: skipped, end: node.string.length });
    const image = (0,documents_image/* imageReference */.rA)({ place, document, subject, text, span });
    return image ? [image] : [];
}

// EXTERNAL MODULE: ./lib/documents/action-reference.js
var action_reference = __webpack_require__(362);
;// CONCATENATED MODULE: ./lib/documents/workflow-step.js

function readStep(node, { document, job, action }) {
    const subject = `${job ? `${job.subject} ` : ''}step ${nameOf(node)}`;
    const uses = scalar(node.at('uses'));
    return {
        subject,
        span: workflow_step_anchor(node),
        document,
        node,
        job,
        action,
        uses,
        reference: uses && (0,action_reference/* actionReference */.Oc)(uses, { from: 'step', document, subject, job }),
        run: scalar(node.at('run')),
        at: (...path) => node.at(...path),
    };
}
const scalar = (node) => (node?.kind === 'scalar' && node.string !== '' ? node : null);
/** Where something that is missing is told: the value that says what the step does. */
const workflow_step_anchor = (node) => (node.at('uses') ?? node.at('name') ?? node.entries[0]?.key ?? node).span;
/** By `id`, `name`, the action without its version, or the first program that is run: none of them changes with a line or a version. */
function nameOf(node) {
    const named = node.at('id')?.string ?? node.at('name')?.string;
    if (named !== undefined && named !== '')
        return named;
    const uses = node.at('uses')?.string;
    if (uses !== undefined)
        return (0,action_reference/* withoutVersion */.Pv)(uses);
    return `run ${firstProgram(node.at('run')?.string ?? '')}`.trimEnd();
}
function firstProgram(script) {
    for (const line of script.split('\n', 50)) {
        const word = /^\s*([\w./-]{1,40})(?=\s|$)/.exec(line)?.[1];
        if (word !== undefined && word !== 'set' && word !== 'cd')
            return word;
    }
    return '';
}

;// CONCATENATED MODULE: ./lib/documents/workflow-variables.js
/** Variables of `env` of a workflow, its jobs and their steps. */
function* workflowVariables(workflow) {
    yield* variables(workflow);
    for (const job of workflow.jobs) {
        yield* variables(job);
        for (const step of job.steps)
            yield* variables(step);
    }
}
function* actionVariables(action) {
    for (const step of action.steps)
        yield* variables(step);
}
function* variables(owner) {
    const { subject, document } = owner;
    const environment = owner.at('env');
    if (environment?.kind !== 'map')
        return;
    for (const { key, value } of environment.entries) {
        if (value.kind === 'scalar')
            yield { subject, document, span: value.span, name: key.string, value };
    }
}

// EXTERNAL MODULE: ./lib/documents/yaml-format.js + 1 modules
var yaml_format = __webpack_require__(4309);
;// CONCATENATED MODULE: ./lib/documents/action.js







/** `action.yml` of a composite, JavaScript or container action. */
const actionFormat = {
    kind: 'action',
    recognizes: (file, documents) => (0,paths/* isActionPath */.Oq)(file) && typeof documents[0]?.root?.at('runs', 'using')?.value === 'string',
    read: (0,yaml_format/* reading */.h)(actionGrains),
};
function actionGrains(document, documents) {
    let made;
    const action = () => {
        const root = documents[0]?.root;
        if (root?.kind === 'map')
            made ??= readAction(document, root);
        return made ? [made] : [];
    };
    const steps = () => action().flatMap((each) => each.steps);
    return {
        actionFile: action,
        step: steps,
        shellScript: () => stepScripts(steps()),
        actionReference: () => steps().flatMap((step) => step.reference ?? []),
        imageReference: () => action().flatMap(actionImages),
        workflowExpression: () => action().flatMap(actionExpressions),
        workflowVariable: () => action().flatMap((each) => [...actionVariables(each)]),
    };
}
function readAction(document, root) {
    const steps = [];
    const action = {
        subject: 'action',
        span: root.entries[0]?.key.span ?? root.span,
        document,
        root,
        using: root.at('runs', 'using')?.string ?? '',
        steps,
        at: (...path) => root.at(...path),
    };
    const list = root.at('runs', 'steps');
    if (list?.kind === 'sequence') {
        for (const { value } of list.items)
            if (value.kind === 'map')
                steps.push(readStep(value, { document, job: null, action }));
    }
    return action;
}

// EXTERNAL MODULE: ./lib/source/once.js
var once = __webpack_require__(9160);
;// CONCATENATED MODULE: ./lib/documents/dockerfile-images.js

/** Images of FROM, `COPY --from`, `RUN --mount=from` and `# syntax=`; stages, stage numbers and `scratch` are none. */
function dockerfileImages(file) {
    const images = [];
    if (file.syntax) {
        const { value: text, span } = file.syntax;
        images.push((0,documents_image/* imageReference */.rA)({ place: 'syntax', document: file.document, subject: 'syntax directive', text, span }));
    }
    for (const stage of file.stages) {
        if (stage.parent === null && stage.baseImage)
            images.push(baseImage(stage, file));
        for (const outer of stage.instructions) {
            const instruction = outer.onbuild ?? outer;
            images.push(...instruction.flags.map((flag) => flagImage(flag, instruction, file)));
        }
    }
    return images.filter((image) => image !== null);
}
function baseImage(stage, file) {
    const { resolved, baseImage: word } = stage;
    if (!word || resolved.value.toLowerCase() === 'scratch' || mayBeStage(resolved.value, file))
        return null;
    return (0,documents_image/* expandedImage */.Rg)({ place: 'from', document: file.document, subject: `${stage.subject} base image`, span: word.span }, resolved);
}
const maxStages = 500;
/** With an unknown variable in it, a name without `/` and `:` may be any stage whose name agrees with the rest: `base-${TARGETARCH}`. */
function mayBeStage(text, file) {
    if (!(0,documents_image/* isOpen */.nT)(text) || /[/:@]/.test(text.replace(/\$\{[^}]*\}/g, '')))
        return false;
    const prefix = text.slice(0, text.indexOf('$')).toLowerCase();
    const suffix = text.slice(text.lastIndexOf('}') + 1).toLowerCase();
    return file.stages.slice(0, maxStages).some(({ name }) => name?.startsWith(prefix) && (text.includes('}') ? name.endsWith(suffix) : true));
}
function flagImage(flag, instruction, file) {
    const name = flag.value === null ? null : sourceOf(flag.name, flag.value);
    if (name === null || file.stageNamed(name) !== undefined || isContext(name))
        return null;
    const place = flag.name === 'from' ? 'copy-from' : 'run-mount-from';
    const span = within(file.document, flag.span, name);
    const subject = `${instruction.subject} --${flag.name} image ${(0,documents_image/* parseImage */.zZ)(name)?.repository.value ?? name}`;
    return (0,documents_image/* imageReference */.rA)({ place, document: file.document, subject, text: name, span });
}
function sourceOf(flag, value) {
    if (flag === 'from')
        return value;
    if (flag !== 'mount')
        return null;
    return value.includes('from=') ? (/(?:^|,)from=([^,]+)/.exec(value)?.[1] ?? null) : null;
}
/** A name without tag, digest and path may be a build context given on the command line (`--build-context`), or a later stage's mistake. */
const isContext = (name) => (0,documents_image/* isOpen */.nT)(name) || !/[/:@]/.test(name);
function within(document, span, part) {
    const at = document.text.slice(span).lastIndexOf(part);
    return at < 0 ? span : { start: span.start + at, end: span.start + at + part.length };
}

// EXTERNAL MODULE: ./lib/documents/dockerfile-lines.js
var dockerfile_lines = __webpack_require__(3992);
// EXTERNAL MODULE: ./lib/documents/dockerfile-variables.js
var dockerfile_variables = __webpack_require__(9818);
;// CONCATENATED MODULE: ./lib/documents/dockerfile-words.js

const isSpace = (char) => char === ' ' || char === '\t' || char === '\r' || char === '\v' || char === '\f';
const isGap = (char) => isSpace(char) || char === dockerfile_lines/* filler */.D;
/** Without fillers. */
const clean = (text) => (text.includes(dockerfile_lines/* filler */.D) ? text.replaceAll(dockerfile_lines/* filler */.D, '') : text);
function spanOf(piece, start, end) {
    return { start: piece.offset + start, end: piece.offset + end };
}
/** The piece from `start`, without white space and fillers at both ends. */
function trim(piece, start = 0, end = piece.text.length) {
    while (start < end && isGap(piece.text[start]))
        start++;
    while (end > start && isGap(piece.text[end - 1]))
        end--;
    return { text: piece.text.slice(start, end), offset: piece.offset + start };
}
/** Words parted by white space; with `quotes`, white space in quotes or after the escape character parts nothing. */
function splitWords(piece, escapeChar, quotes) {
    const words = [];
    const { text } = piece;
    for (let at = 0; at < text.length;) {
        if (isGap(text[at])) {
            at++;
            continue;
        }
        const start = at;
        at = quotes ? quotedWordEnd(text, at, escapeChar) : plainWordEnd(text, at);
        words.push(trim(piece, start, at));
    }
    return words;
}
function plainWordEnd(text, at) {
    while (at < text.length && !isSpace(text[at]))
        at++;
    return at;
}
function quotedWordEnd(text, at, escapeChar) {
    let quote = '';
    for (; at < text.length; at++) {
        const char = text[at] ?? '';
        if (char === escapeChar && quote !== "'")
            at++;
        else if (quote)
            quote = char === quote ? '' : quote;
        else if (char === '"' || char === "'")
            quote = char;
        else if (isSpace(char))
            return at;
    }
    return Math.min(at, text.length);
}
/** Quotes and escapes taken away; variables stay as written. */
function unquote(text, escapeChar) {
    let value = '';
    let quote = '';
    for (let at = 0; at < text.length; at++) {
        const char = text[at] ?? '';
        if (char === dockerfile_lines/* filler */.D)
            continue;
        if (char === escapeChar && quote !== "'" && at + 1 < text.length) {
            const next = text[++at] ?? '';
            value += quote && next !== quote && next !== '$' && next !== escapeChar ? char + next : next;
        }
        else if (quote ? char === quote : char === '"' || char === "'")
            quote = quote ? '' : char;
        else
            value += char;
    }
    return value;
}
const wordOf = (piece, escapeChar) => ({
    value: unquote(piece.text, escapeChar),
    span: spanOf(piece, 0, piece.text.length),
});
/** A word taken as it stands: FROM, USER, EXPOSE and the like know no quotes. */
const plainWord = (piece) => ({ value: clean(piece.text), span: spanOf(piece, 0, piece.text.length) });
/** Leading `--name=value` words; `rest` is what follows. A lone `--` ends them. */
function readFlags(piece, escapeChar) {
    const flags = [];
    let rest = trim(piece);
    while (rest.text.startsWith('--')) {
        const end = quotedWordEnd(rest.text, 0, escapeChar);
        const word = trim(rest, 0, end);
        rest = trim(rest, end);
        if (word.text === '--')
            break;
        const text = unquote(word.text, escapeChar);
        const equals = text.indexOf('=');
        flags.push({
            name: text.slice(2, equals < 0 ? undefined : equals),
            value: equals < 0 ? null : text.slice(equals + 1),
            span: spanOf(word, 0, word.text.length),
        });
    }
    return { flags, rest };
}
/** `NAME=value …`, or the old `NAME value with spaces` where `legacy` allows it and the first word has no `=`. */
function readAssignments(piece, escapeChar, legacy) {
    const words = splitWords(piece, escapeChar, true);
    const first = words[0];
    if (legacy && first && !first.text.includes('=')) {
        const value = trim(piece, first.offset - piece.offset + first.text.length);
        const name = wordOf(first, escapeChar);
        const hasValue = value.text !== '';
        const end = hasValue ? value.offset + value.text.length : name.span.end;
        return [{ name, value: hasValue ? wordOf(value, escapeChar) : null, span: { start: name.span.start, end } }];
    }
    return words.map((word) => {
        const equals = word.text.indexOf('=');
        const span = spanOf(word, 0, word.text.length);
        if (equals < 0)
            return { name: wordOf(word, escapeChar), value: null, span };
        const name = trim(word, 0, equals);
        const value = { text: word.text.slice(equals + 1), offset: word.offset + equals + 1 };
        return { name: wordOf(name, escapeChar), value: wordOf(value, escapeChar), span };
    });
}
/** The exec form's strings, or null where the text is no JSON array of strings: Docker then reads it as shell form. */
function readJsonWords(piece) {
    const { text } = piece;
    if (!text.startsWith('[') || !text.endsWith(']'))
        return null;
    const words = [];
    const token = /[\s\0]*(?:"((?:[^"\\]|\\.)*)"[\s\0]*(,|\]$)|(\]$))/gsy;
    token.lastIndex = 1;
    for (let match = token.exec(text); match; match = token.exec(text)) {
        if (match[3])
            return words.length === 0 ? words : null;
        const raw = match[1] ?? '';
        const value = jsonString(raw);
        if (value === null)
            return null;
        const start = match.index + match[0].indexOf('"');
        words.push({ value, span: spanOf(piece, start, start + raw.length + 2) });
        if (match[2] !== ',')
            return words;
    }
    return null;
}
function jsonString(raw) {
    try {
        return String(JSON.parse(`"${clean(raw)}"`));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/documents/dockerfile-instruction.js




const keywords = new Set('ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '));
const wordEnd = /[\s\0]|$/;
const plain = (words) => ({ words, form: 'shell', script: null, assignments: [] });
function readInstruction(line, context) {
    return readPiece({ text: line.text, offset: line.span.start }, line, context);
}
function readPiece(whole, line, context) {
    const body = trim(whole);
    const keywordLength = body.text.search(wordEnd);
    const keyword = body.text.slice(0, keywordLength).toUpperCase();
    const { flags, rest } = readFlags(trim(body, keywordLength), context.escape);
    const subject = `${context.subject} ${keyword}`;
    const onbuild = keyword === 'ONBUILD' ? readPiece(rest, line, { ...context, subject }) : null;
    const heredocs = onbuild ? [] : line.heredocs;
    return {
        subject,
        document: context.document,
        span: { start: body.offset, end: Math.max(line.end, body.offset + keywordLength) },
        keyword,
        keywordSpan: spanOf(body, 0, keywordLength),
        flags,
        arguments: spanOf(rest, 0, rest.text.length),
        ...readArguments(keyword, rest, line, heredocs, context),
        heredocs,
        onbuild,
        stage: context.stage,
        expand: (span) => {
            const inside = (0,source_text/* contains */.gR)(line.span, span);
            const raw = inside
                ? line.text.slice(span.start - line.span.start, span.end - line.span.start)
                : context.value.slice(span.start, span.end);
            return (0,dockerfile_variables/* expandText */.w)(raw, span.start, context.escape, context.lookup);
        },
    };
}
function readArguments(keyword, rest, line, heredocs, context) {
    switch (keyword) {
        case 'ENV':
        case 'LABEL':
            return { ...plain([]), assignments: readAssignments(rest, context.escape, true) };
        case 'ARG':
            return { ...plain([]), assignments: readAssignments(rest, context.escape, false) };
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
            return execOr(rest, () => ({ ...plain([]), script: readScript(rest, line, heredocs, context) }));
        case 'HEALTHCHECK':
            return readHealthcheck(rest, line, context);
        case 'SHELL':
        case 'VOLUME':
        case 'ADD':
        case 'COPY':
            return execOr(rest, () => plain(splitWords(rest, context.escape, true).map((word) => wordOf(word, context.escape))));
        case 'USER':
        case 'WORKDIR':
        case 'STOPSIGNAL':
        case 'MAINTAINER':
            return plain(rest.text === '' ? [] : [wordOf(rest, context.escape)]);
        case 'ONBUILD':
            return plain([]);
        default:
            return plain(splitWords(rest, context.escape, false).map(plainWord));
    }
}
function execOr(rest, otherwise) {
    const words = readJsonWords(rest);
    return words ? { words, form: 'exec', script: null, assignments: [] } : otherwise();
}
/** `HEALTHCHECK NONE`, or `CMD` with either form. */
function readHealthcheck(rest, line, context) {
    const [first] = splitWords(rest, context.escape, false);
    if (!first)
        return plain([]);
    if (first.text.toUpperCase() !== 'CMD')
        return plain([plainWord(first)]);
    const command = trim(rest, first.offset - rest.offset + first.text.length);
    return execOr(command, () => ({ ...plain([]), script: readScript(command, line, [], context) }));
}
function readScript(rest, line, heredocs, context) {
    const { language } = context;
    const [first] = heredocs;
    const last = heredocs.at(-1);
    if (!first || !last)
        return { text: rest.text, offset: rest.offset, language };
    // With nothing but heredocs on the line, the first body is the script; else the shell gets the line with the bodies.
    const bare = /^[\s\0]*\d*<<-?["']?[\w.-]+["']?[\s\0]*$/.test(rest.text);
    if (!bare) {
        const end = rest.offset + rest.text.length;
        return { text: rest.text + context.value.slice(end, line.end), offset: rest.offset, language };
    }
    const text = context.value.slice(first.body.start, first.body.end);
    return { text, offset: first.body.start, language: isForeign(text) ? 'other' : language };
}
const isForeign = (text) => text.startsWith('#!') && !/^#!\s*\S*(?:\/|env\s+)(?:ba|da|a|z|k)?sh\b/.test(text);
/** The language that RUN has after this SHELL. */
function shellLanguage(shell) {
    const name = shell.words[0]?.value.replaceAll('\\', '/').split('/').at(-1)?.toLowerCase() ?? '';
    return /^(?:powershell|pwsh|cmd)(?:\.exe)?$/.test(name.replaceAll(dockerfile_lines/* filler */.D, '')) ? 'other' : 'posix';
}

;// CONCATENATED MODULE: ./lib/documents/dockerfile-scope.js
/** More than a file has by hand; a value that outgrows it counts as unknown. */
const maxValue = 10_000;
/** A chain of stages longer than this is not followed. */
const maxParents = 200;
/**
 * Variables of one stage (or of the part before the first FROM), by the scope rules of the Dockerfile reference: ARG and ENV count from
 * the next instruction on, a stage inherits those of the stage that it builds on, and a global ARG is seen only after an ARG that names it.
 */
class Scope {
    #globals;
    #parent;
    #depth;
    #settings = new Map();
    constructor(globals, parent) {
        this.#globals = globals;
        this.#depth = parent === null ? 0 : parent.#depth + 1;
        this.#parent = this.#depth > maxParents ? null : parent;
    }
    #find(name, before) {
        const own = this.#settings.get(name)?.findLast((setting) => setting.order < before);
        if (own || this.#parent === null)
            return own;
        return this.#parent.#find(name, before);
    }
    /** Whether an instruction names it, with or without a value. */
    has(name) {
        return this.#settings.has(name);
    }
    lookup(before = Number.POSITIVE_INFINITY) {
        return (name) => this.#find(name, before)?.value;
    }
    /** Takes the instruction in if it is ENV or ARG. */
    add(instruction, order) {
        const isEnvironment = instruction.keyword === 'ENV';
        if (!isEnvironment && instruction.keyword !== 'ARG')
            return;
        for (const { name, value } of instruction.assignments) {
            const key = name.value;
            // An environment variable wins over a build argument of the same name.
            if (!isEnvironment && this.#find(key, order)?.isEnvironment)
                continue;
            const expansion = value ? instruction.expand(value.span) : null;
            const known = expansion ? (expansion.complete ? expansion.value : undefined) : this.#globals?.lookup()(key);
            const setting = { order, value: known !== undefined && known.length > maxValue ? undefined : known, isEnvironment };
            const settings = this.#settings.get(key);
            if (settings)
                settings.push(setting);
            else
                this.#settings.set(key, [setting]);
        }
    }
}

;// CONCATENATED MODULE: ./lib/documents/dockerfile-stage.js



/** `base-${TARGETARCH}`: the name of one of several stages, of which the platform chooses. With nothing else in it any stage could be meant. */
function platformForm({ value, complete }) {
    if (complete || value.length > maxName)
        return null;
    const parts = value.split(/\$\{?([A-Za-z_]\w*)\}?/);
    const [literals, variables] = [parts.filter((_, at) => at % 2 === 0), parts.filter((_, at) => at % 2 === 1)];
    if (!variables.every(dockerfile_variables/* isSetByBuildKit */.t) || !/^[\w.-]{2,}$/.test(literals.join('')))
        return null;
    return new RegExp(`^${literals.map((text) => text.replaceAll('.', '\\.')).join('[\\w.-]+')}$`, 'i');
}
const maxName = 200;
/** A stage while it is read: instructions are added in order. */
class DockerfileStage {
    document;
    #within;
    final;
    from;
    name;
    baseImage;
    resolved;
    instructions = [];
    parent = null;
    alternatives = [];
    scope = new Scope(null, null);
    constructor(document, within, final, readFrom) {
        this.document = document;
        this.#within = within;
        this.final = final;
        this.from = readFrom(this);
        const [image, as, name] = this.from.words;
        this.baseImage = image ?? null;
        this.resolved = this.from.expand(image?.span ?? this.from.arguments);
        this.name = as?.value.toUpperCase() === 'AS' && name ? name.value.toLowerCase() : null;
    }
    /** @param earlier the stages before this one, by their names */
    join(earlier, globals) {
        const parent = earlier.get(this.resolved.value.toLowerCase()) ?? null;
        this.parent = parent;
        const form = parent === null ? platformForm(this.resolved) : null;
        if (form !== null)
            this.alternatives = [...earlier.values()].filter(({ name }) => form.test(name ?? ''));
        this.scope = new Scope(globals, parent?.scope ?? null);
    }
    get subject() {
        if (this.name !== null)
            return `${this.#within}stage ${this.name}`;
        if (this.final)
            return `${this.#within}final stage`;
        return `${this.#within}stage from ${(0,documents_image/* parseImage */.zZ)(this.resolved.value)?.repository.value ?? this.resolved.value}`;
    }
    get span() {
        return { start: this.from.span.start, end: (this.instructions.at(-1) ?? this.from).span.end };
    }
    variable(name) {
        return this.scope.lookup()(name);
    }
}

;// CONCATENATED MODULE: ./lib/documents/dockerfile-reader.js








function dockerfileSource(value, physical) {
    const directives = (0,dockerfile_lines/* readDirectives */.Vl)(value, physical);
    const lines = (0,dockerfile_lines/* logicalLines */.Nj)(value, directives.escape, physical);
    return { directives, lines, hasFrom: lines.some(isFrom) };
}
const firstWord = /^[\s\0]*([^\s\0]*)/;
const keywordOf = (line) => firstWord.exec(line.text)?.[1] ?? '';
const isFrom = (line) => keywordOf(line).toUpperCase() === 'FROM';
/** What Dockerfiles give. */
function dockerfileGrains(models) {
    const read = (0,once/* once */.O)(models);
    const instructions = () => read().flatMap((model) => model.instructions.flatMap((each) => [each, ...(each.onbuild ? [each.onbuild] : [])]));
    return {
        dockerfile: read,
        stage: () => read().flatMap(({ stages }) => stages),
        instruction: instructions,
        shellScript: () => buildScripts(instructions()),
        imageReference: () => read().flatMap(dockerfileImages),
    };
}
const readModel = (document, source, place) => new Reader(document, source.directives, place).read(source.lines);
/** More than a person reads. */
const maxProblems = 10;
function problemsOf({ lines }) {
    const problems = [];
    let hasFrom = false;
    for (const line of lines) {
        const keyword = keywordOf(line);
        const start = line.span.start + line.text.indexOf(keyword);
        const span = { start, end: start + keyword.length };
        hasFrom ||= keyword.toUpperCase() === 'FROM';
        if (!keywords.has(keyword.toUpperCase()))
            problems.push({ message: `unknown instruction "${keyword.slice(0, 40)}"${encodingHint(keyword)}`, span });
        else if (!hasFrom && problems.length === 0 && keyword.toUpperCase() !== 'ARG')
            problems.push({ message: `${keyword} stands before the first FROM`, span });
        if (line.unterminated === null)
            continue;
        problems.push({ message: `nothing ends the heredoc "${line.unterminated}"`, span: line.span });
        break;
    }
    if (!hasFrom && problems.length === 0)
        problems.push({ message: 'the Dockerfile has no FROM', span: { start: 0, end: 0 } });
    return problems.slice(0, maxProblems);
}
class Reader {
    #document;
    #directives;
    #instructions = [];
    #stages = [];
    #names = new Map();
    #globals = new Scope(null, null);
    #within;
    #span;
    #language = 'posix';
    constructor(document, directives, place) {
        this.#document = document;
        this.#directives = directives;
        this.#within = place === undefined ? '' : `${place.within} `;
        this.#span = place?.span ?? { start: 0, end: document.text.value.length };
    }
    get #subject() {
        return `${this.#within}Dockerfile`;
    }
    read(lines) {
        const fromCount = lines.filter(isFrom).length;
        lines.forEach((line, order) => {
            if (isFrom(line))
                this.#openStage(line, order, this.#stages.length === fromCount - 1);
            else
                this.#add(line, order);
        });
        return {
            subject: this.#subject,
            document: this.#document,
            span: this.#span,
            escape: this.#directives.escape,
            syntax: this.#directives.syntax,
            instructions: this.#instructions,
            stages: this.#stages,
            stageNamed: (name) => this.#names.get(name.toLowerCase()) ?? this.#stages[/^\d+$/.test(name) ? Number(name) : -1],
        };
    }
    #context(scope, stage, subject, order) {
        return {
            document: this.#document,
            value: this.#document.text.value,
            escape: this.#directives.escape,
            stage,
            subject,
            lookup: scope.lookup(order),
            language: this.#language,
        };
    }
    #openStage(line, order, final) {
        this.#language = 'posix';
        const context = this.#context(this.#globals, null, this.#subject, order);
        // Any other that no ARG before the first FROM names is empty in FROM.
        const mayBeGiven = (name) => this.#globals.has(name) || (0,dockerfile_variables/* isSetByBuildKit */.t)(name) || this.#document.partial;
        const lookup = (name) => (mayBeGiven(name) ? context.lookup(name) : '');
        const stage = new DockerfileStage(this.#document, this.#within, final, (self) => readInstruction(line, { ...context, stage: self, lookup }));
        stage.join(this.#names, this.#globals);
        this.#instructions.push(stage.from);
        this.#stages.push(stage);
        if (stage.name !== null)
            this.#names.set(stage.name, stage);
    }
    #add(line, order) {
        const stage = this.#stages.at(-1) ?? null;
        const scope = stage?.scope ?? this.#globals;
        const instruction = readInstruction(line, this.#context(scope, stage, stage?.subject ?? this.#subject, order));
        if (instruction.keyword === 'SHELL')
            this.#language = shellLanguage(instruction);
        scope.add(instruction, order);
        this.#instructions.push(instruction);
        stage?.instructions.push(instruction);
    }
}
/** A mark or a replacement character at the start of a line is seldom meant. */
const encodingHint = (keyword) => (/[^ -~]/.test(keyword) ? ', which has characters beyond ASCII: save the file as UTF-8' : '');

// EXTERNAL MODULE: ./lib/documents/yaml-values.js
var yaml_values = __webpack_require__(5682);
;// CONCATENATED MODULE: ./lib/documents/compose-dockerfiles.js



/**
 * Dockerfiles that are written in a Compose file (Compose Build Specification, `dockerfile_inline`). With quotes around it no line of the file is one of
 * the Dockerfile, and it is not read.
 */
class InlineDockerfiles {
    #text;
    #sources = new Map();
    constructor(text) {
        this.#text = text;
    }
    problems(root) {
        return [...(0,yaml_values/* entriesOf */.Mc)(root.at('services'))].flatMap(({ value }) => {
            const scalar = value.at('build', 'dockerfile_inline');
            if (scalar?.kind !== 'scalar' || scalar.string.trim() === '')
                return [];
            if (!this.#isRead(scalar))
                return [{ message: 'dockerfile_inline is only read as a block: write it behind `|`', span: scalar.span }];
            return problemsOf(this.#source(scalar)).map(({ message, span }) => ({ message: `dockerfile_inline: ${message}`, span }));
        });
    }
    of(services) {
        return services.flatMap(({ document, subject, node }) => {
            const scalar = node.at('build', 'dockerfile_inline');
            return scalar?.kind === 'scalar' && this.#isRead(scalar)
                ? [readModel(document, this.#source(scalar), { within: subject, span: scalar.span })]
                : [];
        });
    }
    #isRead(scalar) {
        return scalar.style === 'literal' || this.#text.slice(scalar.span) === scalar.string;
    }
    #source(scalar) {
        const source = this.#sources.get(scalar) ?? dockerfileSource(this.#text.value, linesOf(scalar, this.#text));
        this.#sources.set(scalar, source);
        return source;
    }
}
function linesOf(scalar, text) {
    const lines = [];
    let at = 0;
    for (const line of scalar.string.replace(/\n+$/, '').split('\n')) {
        const { start } = (0,scalar_offsets/* spanWithin */.Y)(scalar, text, { start: at, end: at + line.length });
        lines.push({ start, end: start + line.length });
        at += line.length + 1;
    }
    return lines;
}

// EXTERNAL MODULE: ./lib/documents/compose-interpolate.js
var compose_interpolate = __webpack_require__(2652);
;// CONCATENATED MODULE: ./lib/documents/compose-networks.js


/** The networks that a service's `networks` names, as a list or as a map. */
function readNetworks(node, root, document) {
    const names = node?.kind === 'map' ? [...(0,yaml_values/* entriesOf */.Mc)(node)].map(({ key }) => key) : (0,yaml_values/* scalarsIn */.PX)(node);
    return names.map((name) => ({
        node: name,
        external: externalName(name, root, document),
        bindingAddress: bindingAddress(name.string, root),
    }));
}
/** `external: true` with a `name` beside it, or `external: {name: …}` as files of old versions have it. */
function externalName(name, root, document) {
    const network = root.at('networks', name.string);
    const external = network?.at('external');
    if (external?.kind !== 'map' && (0,compose_interpolate/* readBoolean */.Vf)(external, document) !== true)
        return null;
    return (0,compose_interpolate/* readText */.yR)(external?.at('name') ?? network?.at('name'), document) ?? name.string;
}
/** docs.docker.com/engine/network/drivers/bridge, options. */
function bindingAddress(name, root) {
    const address = root.at('networks', name, 'driver_opts', 'com.docker.network.bridge.host_binding_ipv4')?.string;
    return address === undefined || address === '0.0.0.0' ? null : address;
}

;// CONCATENATED MODULE: ./lib/documents/compose-ports.js

/** `[ADDRESS:][HOST:]CONTAINER[/PROTOCOL]`, the address in brackets if it is of version 6. */
const shortForm = /^(?:(?:(\[[^\]]*\]|[^:]*):)?([\d-]*):)?(\d+)(?:-(\d+))?(?:\/\w+)?$/;
/** Reads an entry of a service's `ports`; null where it is none or holds a variable without a default. */
function readPort(node, document) {
    if (node.kind === 'map') {
        const [address, published] = [node.at('host_ip'), node.at('published')];
        const target = numberOf((0,compose_interpolate/* readText */.yR)(node.at('target'), document));
        return {
            node,
            address: (0,compose_interpolate/* readText */.yR)(address, document) ?? address?.string ?? null,
            published: (0,compose_interpolate/* readText */.yR)(published, document) ?? published?.string ?? null,
            target,
            lastTarget: target,
        };
    }
    if (node.kind !== 'scalar' || node.templated)
        return null;
    const { value, complete } = (0,compose_interpolate/* interpolate */.GW)(node, document);
    const match = shortForm.exec(value);
    if (!complete || !match)
        return null;
    return {
        node,
        address: match[1] ?? null,
        published: match[2] || null,
        target: numberOf(match[3]),
        lastTarget: numberOf(match[4] ?? match[3]),
    };
}
function numberOf(text) {
    const number = Number.parseInt(text ?? '', 10);
    return Number.isNaN(number) ? null : number;
}

;// CONCATENATED MODULE: ./lib/documents/compose-volumes.js

const types = new Set(['bind', 'volume', 'tmpfs', 'npipe']);
const typeOf = (text) => [...types].find((type) => type === text) ?? (text === undefined ? 'volume' : 'other');
/** Reads an entry of a service's `volumes`; null where it is none. A named volume that its driver binds to a path is a bind. */
function readVolume(node, root, document) {
    const volume = node.kind === 'map' ? longForm(node, document) : compose_volumes_shortForm(node, document);
    if (volume?.type !== 'volume' || volume.source === null)
        return volume;
    const device = root.at('volumes', volume.source, 'driver_opts', 'device');
    const options = root.at('volumes', volume.source, 'driver_opts', 'o')?.string ?? '';
    if (device?.kind !== 'scalar' || !/(?:^|,)r?bind(?:,|$)/.test(options))
        return volume;
    return { ...volume, type: 'bind', source: (0,compose_interpolate/* interpolate */.GW)(device, document).value, span: device.span };
}
function longForm(node, document) {
    const source = node.at('source') ?? node.at('src');
    const target = node.at('target') ?? node.at('dst') ?? node.at('destination');
    return {
        node,
        type: typeOf(node.at('type')?.string),
        source: source?.kind === 'scalar' ? (0,compose_interpolate/* interpolate */.GW)(source, document).value : null,
        target: target?.string ?? null,
        readOnly: (0,compose_interpolate/* readBoolean */.Vf)(node.at('read_only') ?? node.at('readonly'), document) === true,
        propagation: (0,compose_interpolate/* readText */.yR)(node.at('bind', 'propagation'), document) ?? null,
        span: source?.span ?? node.span,
    };
}
const propagations = new Set(['shared', 'slave', 'private', 'rshared', 'rslave', 'rprivate']);
/** `[SOURCE:]TARGET[:OPTIONS]`; a source that begins with a Windows drive keeps its colon. */
function compose_volumes_shortForm(node, document) {
    if (node.kind !== 'scalar' || node.string === '')
        return null;
    const { value, place } = (0,compose_interpolate/* interpolate */.GW)(node, document);
    const parts = splitPaths(value);
    const [first = '', second, options = ''] = parts;
    const isBind = second !== undefined && (['.', '/', '~', '\\', '$'].includes(first.charAt(0)) || /^[A-Za-z]:[\\/]/.test(first));
    const span = second === undefined ? node.span : place(0, first.length);
    const flags = options.split(',');
    return {
        node,
        type: isBind ? (/^(?:\\\\|\/\/)\.[\\/]pipe/.test(first) ? 'npipe' : 'bind') : 'volume',
        source: second === undefined ? null : first,
        target: second ?? first,
        readOnly: flags.includes('ro'),
        propagation: flags.find((flag) => propagations.has(flag)) ?? null,
        span,
    };
}
/** At colons, but not in `${X:?y}` and not behind a drive's letter. */
function splitPaths(text) {
    const parts = [];
    let start = 0;
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '{')
            depth++;
        else if (text[at] === '}')
            depth--;
        else if (text[at] === ':' && depth <= 0 && !(at - start === 1 && /[A-Za-z]/.test(text.charAt(start)))) {
            parts.push(text.slice(start, at));
            start = at + 1;
        }
    }
    return [...parts, text.slice(start)];
}

;// CONCATENATED MODULE: ./lib/documents/compose-service.js





/** Says where its container comes from. */
const hasImage = (node) => node.at('image')?.kind === 'scalar' || node.at('build') !== undefined;
/** More extended services than a file has by hand are not followed. */
const maxExtended = 20;
class Service {
    document;
    name;
    subject;
    anchor;
    span;
    node;
    partial;
    #root;
    #chain;
    #volumes;
    constructor(document, root, entry, all) {
        this.document = document;
        this.#root = root;
        this.name = entry.key.string;
        this.subject = `service ${this.name}`;
        this.anchor = entry.key;
        this.span = entry.span;
        this.node = entry.value;
        const { chain, complete } = extended(this.node, all);
        this.#chain = chain;
        this.partial = document.partial || !complete || !chain.some(hasImage);
    }
    at(...path) {
        for (const node of this.#chain) {
            const { found, final } = reach(node, path);
            if (found !== undefined || final)
                return found;
        }
        return undefined;
    }
    own(...path) {
        return reach(this.node, path).found;
    }
    text(...path) {
        const node = this.own(...path);
        const value = (0,compose_interpolate/* readText */.yR)(node, this.document);
        return node?.kind === 'scalar' && value !== undefined ? { value, span: node.span, node } : undefined;
    }
    items(...path) {
        return (0,yaml_values/* itemsOf */.S3)(this.own(...path));
    }
    allItems(...path) {
        const items = [];
        for (const node of this.#chain) {
            const { found, final } = reach(node, path);
            items.push(...(0,yaml_values/* itemsOf */.S3)(found));
            if (final)
                break;
        }
        return items;
    }
    get volumes() {
        this.#volumes ??= this.items('volumes').flatMap((node) => readVolume(node, this.#root, this.document) ?? []);
        return this.#volumes;
    }
    get networks() {
        return readNetworks(this.own('networks'), this.#root, this.document);
    }
    get ports() {
        const items = this.items('ports');
        if (items.length === 0)
            return [];
        const joined = readNetworks(this.at('networks'), this.#root, this.document).map((network) => network.bindingAddress);
        const addresses = joined.length > 0 ? joined : [bindingAddress('default', this.#root)];
        const byNetwork = addresses.every((address) => address !== null) ? (addresses[0] ?? null) : null;
        return items.flatMap((node) => {
            const port = readPort(node, this.document);
            return port ? { ...port, address: port.address ?? byNetwork } : [];
        });
    }
}
/** What stands at a path; `final` where nothing that the service extends is merged with it: it is taken away (`!reset`) or replaced (`!override`). */
function reach(from, path) {
    let found = from;
    let final = false;
    for (const step of path) {
        found = found?.at(step);
        if (found?.tag === '!reset')
            return { found: undefined, final: true };
        final ||= found?.tag === '!override';
    }
    return { found, final };
}
/** The service and those that it extends; `complete` is false where one of them stands in another file. */
function extended(node, all) {
    const chain = [node];
    for (let current = node; chain.length < maxExtended;) {
        const extend = current.at('extends');
        if (extend === undefined)
            return { chain, complete: true };
        const name = extend.string ?? extend.at('service')?.string ?? '';
        const next = extend.at('file') === undefined ? all.get(name)?.value : undefined;
        if (next?.kind !== 'map' || chain.includes(next))
            return { chain, complete: false };
        chain.push(next);
        current = next;
    }
    return { chain, complete: false };
}

;// CONCATENATED MODULE: ./lib/documents/compose.js







const usualNames = new Set(['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']);
const fileName = /(?:^|\/)(?:(?:docker-)?compose(?:[.\-_][^/]*)?|[^/]+[.\-_]compose)\.ya?ml$/i;
const overrideName = /(?:^|[.\-_/])override[.\-_]/i;
/** By name, or by a `services` map whose services have an image or are built. */
const composeFormat = {
    kind: 'compose',
    recognizes: (path, documents) => isComposePath(path, documents) || documents.some(({ root }) => looksLikeCompose(root)),
    isPartial: (path) => path.toLowerCase().includes('override') && overrideName.test((0,paths/* baseName */.Fl)(path)),
    read(text, documents) {
        const inline = new InlineDockerfiles(text);
        return {
            problems: documents.flatMap(({ root }) => (root?.kind === 'map' ? inline.problems(root) : [])),
            grains: (document) => composeGrains(document, documents, inline),
        };
    },
};
const isComposePath = (path, documents) => (usualNames.has((0,paths/* baseName */.Fl)(path)) || (path.toLowerCase().includes('compose') && fileName.test(path))) &&
    documents.some(({ root }) => root?.kind === 'map' && root.at('apiVersion') === undefined);
const topLevel = /^(?:name|version|services|networks|volumes|configs|secrets|include|models|x-.*)$/;
function looksLikeCompose(root) {
    if (root?.kind !== 'map' || !root.entries.every(({ key }) => topLevel.test(key.string)))
        return false;
    const services = [...(0,yaml_values/* entriesOf */.Mc)(root.at('services'))];
    return services.every(({ value }) => value.kind === 'map') && services.some(({ value }) => hasImage(value));
}
function composeGrains(document, documents, dockerfiles) {
    let files;
    const read = () => {
        files ??= documents.flatMap(({ root }) => (root?.kind === 'map' ? [readFile(document, root)] : []));
        return files;
    };
    const services = () => read().flatMap((file) => file.services);
    const { imageReference, ...inline } = dockerfileGrains(() => dockerfiles.of(services()));
    return {
        ...inline,
        composeFile: read,
        composeService: services,
        imageReference: () => [...read().flatMap((file) => [...imagesOf(file)]), ...imageReference()],
    };
}
function readFile(document, root) {
    const entries = new Map();
    for (const entry of (0,yaml_values/* entriesOf */.Mc)(root.at('services')))
        if (entry.value.kind === 'map')
            entries.set(entry.key.string, entry);
    const services = [...entries.values()].map((entry) => new Service(document, root, entry, entries));
    return { subject: 'Compose file', span: root.span, document, root, services };
}
const isNotPulled = (service) => ['never', 'build'].includes(service.at('pull_policy')?.string ?? '');
/** What a service with `build` names is the image that it makes, not one that is pulled. */
function* imagesOf(file) {
    const own = new Set(file.services.flatMap((service) => (service.at('build') ? (service.at('image')?.string ?? []) : [])));
    for (const service of file.services) {
        const image = service.at('image');
        if (image?.kind !== 'scalar' || own.has(image.string) || isNotPulled(service))
            continue;
        const source = { place: 'compose', document: service.document, subject: service.subject, span: image.span };
        const found = (0,documents_image/* expandedImage */.Rg)(source, (0,compose_interpolate/* interpolate */.GW)(image, service.document));
        if (found)
            yield found;
    }
}

;// CONCATENATED MODULE: ./lib/documents/dependabot.js

/** `.github/dependabot.yml`, by name or by its ecosystems. */
const dependabotFormat = {
    kind: 'dependabot',
    recognizes: (file, documents) => {
        const updates = documents[0]?.root?.at('updates');
        return updates?.kind === 'sequence' && (/(?:^|\/)dependabot\.ya?ml$/.test(file) || updates.at(0, 'package-ecosystem') !== undefined);
    },
    read: (0,yaml_format/* reading */.h)((document, documents) => ({ dependabotUpdate: () => readUpdates(document, documents) })),
};
function* readUpdates(document, documents) {
    const updates = documents[0]?.root?.at('updates');
    if (updates?.kind !== 'sequence')
        return;
    for (const { value } of updates.items) {
        if (value.kind !== 'map')
            continue;
        const ecosystem = value.at('package-ecosystem');
        const directory = value.at('directory')?.string ?? value.at('directories', 0)?.string ?? '';
        yield {
            subject: `update ${ecosystem?.string ?? ''} ${directory}`.trimEnd(),
            span: (ecosystem ?? value.entries[0]?.key ?? value).span,
            document,
            node: value,
            ecosystem: ecosystem?.string ?? '',
            at: (...path) => value.at(...path),
        };
    }
}

// EXTERNAL MODULE: ./lib/documents/make-document.js + 10 modules
var make_document = __webpack_require__(2739);
// EXTERNAL MODULE: ./lib/documents/needs.js
var needs = __webpack_require__(4739);
;// CONCATENATED MODULE: ./lib/documents/dockerfile.js






const templateName = /\.(?:j2|jinja2?|tmpl|tpl|gotmpl|template|erb|mustache|hbs|in|m4)$/i;
/** On a line of their own or in FROM; in RUN they are commonly a format for `docker inspect` and the like. */
const templateMarks = /^[ \t]*(?:\{\{|\{%|<%)|^[ \t]*FROM[ \t][^\n]*(?:\{\{|\{%|<%)/im;
const isExactName = (name) => ['dockerfile', 'containerfile'].includes(name.toLowerCase());
const dockerfileName = /^(?:dockerfile|containerfile)(?:[.\-_].+)?$|[.\-_](?:dockerfile|containerfile)$/i;
/** Extensions of what is something else, whatever stands before them. */
const otherExtensions = new Set(`md rst adoc htm html go js jsx ts tsx cjs cjsx cts ctsx mjs mjsx mts mtsx py rb java kt rs php cs sh bats json yml yaml toml lock sum svg png
  dockerignore containerignore`.split(/\s+/));
/** Without blanks and dots at its end, which some file systems drop. */
function dockerfile_nameOf(path) {
    const name = (0,paths/* baseName */.Fl)(path).trimEnd();
    return name.endsWith('.') ? name.replace(/[\s.]+$/, '') : name;
}
const withoutTemplate = (name) => (name.includes('.') ? name.replace(templateName, '') : name);
const saysDockerfile = (path) => (0,needs/* mayMatch */.B7)(path.toLowerCase(), [['dockerfile', 'containerfile']]);
const isDockerfileName = (path) => saysDockerfile(path) && dockerfileName.test(withoutTemplate(dockerfile_nameOf(path))) && !otherExtensions.has((0,paths/* extensionOf */.je)(dockerfile_nameOf(path)));
/** FROM before all else but comments and ARG, and an instruction after it: `docker build -f` takes a file of any name. */
const startsAsDockerfile = (text) => /^(?:\uFEFF?(?:[ \t]*(?:#.*|ARG[ \t].*)?\r?\n)*)FROM[ \t]+(?:--platform=\S+[ \t]+)?[^\s,;]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?\n/.test(text) && /^(?:RUN|CMD|ENTRYPOINT|COPY|ADD|USER|WORKDIR|ENV)[ \t]+\S/m.test(text);
/**
 * By name (`Dockerfile`, `Containerfile`, templates of them), by a `# syntax=` directive on the first line, or, where the name says nothing, by how it
 * begins. Under a longer name (`Dockerfile.dev`, `api.dockerfile`) there is all sorts, such as the settings of an editor: what is a Dockerfile begins
 * with an instruction.
 */
function recognizesDockerfile(path, text) {
    const name = dockerfile_nameOf(path);
    if (otherExtensions.has((0,paths/* extensionOf */.je)(name)))
        return false;
    if ((saysDockerfile(path) && isExactName(withoutTemplate(name))) || namesSyntax(text))
        return true;
    return isDockerfileName(path) ? hasTemplateMarks(text) || beginsWithInstruction(text) : !name.includes('.') && startsAsDockerfile(text);
}
const namesSyntax = (text) => (text.startsWith('#') || text.startsWith('\uFEFF#')) && /^\uFEFF?#\s*syntax\s*=\s*\S*dockerfile/i.test(text);
const hasTemplateMarks = (text) => (0,needs/* mayMatch */.B7)(text, [['{{', '{%', '<%']]) && templateMarks.test(text);
function beginsWithInstruction(text) {
    const [, word = ''] = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*([^\s#][^\s]*)/.exec(text) ?? [];
    return keywords.has(word.toUpperCase());
}
/** Reads a Dockerfile. What is broken becomes a problem with its place, and the rest is still read; a template, or a piece that others are put before, is partial and has no problems. */
function readDockerfile(text) {
    const source = dockerfileSource(text.value, (0,dockerfile_lines/* physicalLines */.vc)(text.value));
    const isFragment = !isExactName(dockerfile_nameOf(text.path)) && !source.hasFrom;
    const partial = isFragment || withoutTemplate(text.path) !== text.path || hasTemplateMarks(text.value);
    return (0,make_document/* makeDocument */.E)({
        text,
        kind: 'dockerfile',
        partial,
        problems: partial ? [] : problemsOf(source),
        readers: (document) => dockerfileGrains(() => [readModel(document, source)]),
    });
}

// EXTERNAL MODULE: ./lib/documents/yaml-views.js
var yaml_views = __webpack_require__(2588);
;// CONCATENATED MODULE: ./lib/documents/helm-values-contexts.js



/** Fields of SecurityContext and PodSecurityContext (Kubernetes API reference, v1). */
const fields = new Set([
    'allowPrivilegeEscalation',
    'appArmorProfile',
    'capabilities',
    'fsGroup',
    'fsGroupChangePolicy',
    'privileged',
    'procMount',
    'readOnlyRootFilesystem',
    'runAsGroup',
    'runAsNonRoot',
    'runAsUser',
    'seLinuxChangePolicy',
    'seLinuxOptions',
    'seccompProfile',
    'supplementalGroups',
    'supplementalGroupsPolicy',
    'sysctls',
    'windowsOptions',
]);
const podOnly = ['fsGroup', 'fsGroupChangePolicy', 'seLinuxChangePolicy', 'supplementalGroups', 'supplementalGroupsPolicy', 'sysctls'];
const containerOnly = ['allowPrivilegeEscalation', 'capabilities', 'privileged', 'procMount', 'readOnlyRootFilesystem'];
const hasOne = (map, names) => names.some((name) => map.at(name) !== undefined);
const isContextName = (name) => name.endsWith('ecurityContext') || name === 'securityContexts';
/**
 * The security contexts in a map of values. By the chart that `helm create` writes, `podSecurityContext` is the pod's and `securityContext` the
 * container's; beside `containerSecurityContext` (Bitnami, kube-prometheus-stack, cert-manager) or with fields that only a pod has, `securityContext` is the
 * pod's. Some charts have both in one map: `securityContext.pod` and `.container` (Vault), `securityContexts.pod` and `.containers` (Airflow), or one for
 * each container (Consul). Of Bitnami's, one with `enabled: false` is not rendered.
 */
function* contextsOf(map, path) {
    const entries = (0,yaml_views/* effectiveEntries */.Ey)(map);
    for (const entry of entries) {
        const { key, value } = entry;
        if (!isContextName(key.string))
            continue;
        const of = ownerOf(key.string, value, map);
        if (isTakenAway(value, path))
            yield { ...entry, of };
        else if (value.kind === 'map')
            yield* readContext(entry, value, of);
    }
    const image = entries.find(({ key }) => key.string === 'image');
    if (image !== undefined && isImageContext(image.value))
        yield { ...image, of: 'main' };
}
/** `controller.image` of ingress-nginx has the fields of the container beside the names of the image. */
const isImageContext = (image) => image.kind === 'map' && hasOne(image, imageFields);
const imageFields = ['allowPrivilegeEscalation', 'readOnlyRootFilesystem', 'runAsNonRoot', 'runAsUser', 'seccompProfile'];
function* readContext(entry, value, of) {
    if (isDisabled(value))
        return;
    const names = [...(0,yaml_values/* entriesOf */.Mc)(value)].map(({ key }) => key.string);
    if (names.length === 0 || names.some((name) => fields.has(name)))
        yield { ...entry, of, value: withoutEmpty(value) };
    else
        for (const inner of (0,yaml_values/* entriesOf */.Mc)(value))
            if (helm_values_contexts_isContext(inner.value))
                yield { ...inner, of: partOf(inner.key.string), alias: inner.span };
}
const helm_values_contexts_isContext = (node) => node.kind === 'map' && !isDisabled(node) && [...(0,yaml_values/* entriesOf */.Mc)(node)].some(({ key }) => fields.has(key.string));
const isDisabled = (node) => node.at('enabled')?.boolean === false;
function partOf(name) {
    if (name === 'pod')
        return 'pod';
    return name === 'container' || name === 'containers' ? 'main' : { name };
}
function ownerOf(name, context, map) {
    if (name === 'podSecurityContext')
        return 'pod';
    if (name === 'containerSecurityContext')
        return 'main';
    if (name !== 'securityContext')
        return { name: name.replace(/SecurityContexts?$/i, '') || name };
    if (map.at('containerSecurityContext') !== undefined)
        return map.at('podSecurityContext') === undefined ? 'pod' : { name };
    return map.at('podSecurityContext') === undefined && hasOne(context, podOnly) && !hasOne(context, containerOnly) ? 'pod' : 'main';
}
/**
 * Null takes away what the chart sets (Helm, "Values Files", deleting a default key). In the chart's own values there is nothing to take away, and
 * a key without a value has mostly lost it to a comment.
 */
const isTakenAway = (value, path) => value.kind === 'scalar' && value.string === 'null' && (0,paths/* baseName */.Fl)(path) !== 'values.yaml';
/** A field without a value is not set. */
function withoutEmpty(context) {
    const isEmpty = ({ value }) => value.kind === 'scalar' && value.string === '' && value.value === null;
    return context.entries.some(isEmpty) ? (0,yaml_views/* seenAs */.ke)(context, (entry) => (isEmpty(entry) ? (0,yaml_views/* hidden */.R)(entry) : entry)) : context;
}

// EXTERNAL MODULE: ./lib/documents/yaml-nodes.js
var yaml_nodes = __webpack_require__(8583);
;// CONCATENATED MODULE: ./lib/documents/helm-values-pods.js




/**
 * Lists of a pod by the names that values have for them: those of `helm create` and of Kubernetes, with `extra` in Bitnami's charts, ingress-nginx, Grafana,
 * with `additional` in Traefik's. `extraHostPathMounts` (prometheus, cilium) and `extraHostVolumeMounts` (prometheus-node-exporter) are volumes and mounts in one.
 */
const lists = {
    volumes: ['volumes', 'extraVolumes', 'additionalVolumes', 'extraHostPathMounts', 'extraHostVolumeMounts'],
    volumeMounts: ['volumeMounts', 'extraVolumeMounts', 'additionalVolumeMounts', 'extraHostPathMounts', 'extraHostVolumeMounts'],
    containers: ['containers', 'extraContainers', 'sidecars', 'additionalContainers'],
    initContainers: ['initContainers', 'extraInitContainers'],
};
const listed = new Set(Object.values(lists).flat());
const flags = new Set(['hostIPC', 'hostNetwork', 'hostPID', 'hostUsers']);
/** Where `privileged` stands without a context: `global.proxy` of Istio, `runners` of gitlab-runner, `agent` of Jenkins. */
const helm_values_pods_plain = new Set(['agent', 'proxy', 'runners']);
/** Every word that makes a map speak of a pod, or an object, has one of these in it, unless it is written in a way that hides it. */
const podWords = [
    'ecurityContext',
    'host',
    'olumes',
    'olumeMounts',
    'athMounts',
    'ontainers',
    'sidecars',
    'privileged',
    'podAnnotations',
    'apiVersion',
    'allowPrivilegeEscalation',
    'readOnlyRootFilesystem',
    'runAs',
    'seccompProfile',
    '\\',
    'binary',
];
/** Whether a map says anything of a pod. */
function saysPod(map, key) {
    for (const { key: { string: name }, value, } of (0,yaml_values/* entriesOf */.Mc)(map)) {
        if (isContextName(name) || (flags.has(name) && value.kind === 'scalar'))
            return true;
        if (listed.has(name) && value.kind === 'sequence' && value.items.length > 0)
            return true;
        if ((name === 'image' && isImageContext(value)) || (name === 'persistence' && persistedPaths(map).length > 0))
            return true;
        if (name === 'podAnnotations' || (name === 'privileged' && helm_values_pods_plain.has(key)))
            return true;
    }
    return false;
}
/** Whether what is below a key is a part of the pod of the map that has it. */
const isPodPart = (name, value) => isContextName(name) || (listed.has(name) && value.kind === 'sequence' && value.items.some((item) => isNamed(item.value)));
const isNamed = (node) => node.kind === 'map' && node.at('name')?.kind === 'scalar';
/** What values say of a pod and its containers, as a part of one: what the chart's templates add is not known. */
class ValuesPod {
    document;
    span;
    subject;
    apiVersion = '';
    group = '';
    kind = 'Pod';
    kindNode;
    name = '';
    namespace = null;
    anchor;
    partial = true;
    root;
    main;
    constructor(document, component) {
        const { map, subject, name, anchor, isSilent = false } = component;
        this.document = document;
        this.span = map.span;
        this.subject = subject;
        this.kindNode = (0,yaml_nodes/* scalarOf */.ol)(anchor.span, 'Pod');
        const contexts = isSilent ? [] : [...contextsOf(map, document.text.path)];
        this.anchor = contexts.find(({ of }) => of === 'pod')?.key ?? anchor;
        const empty = (0,yaml_views/* held */.yB)(map, {});
        this.root = (0,yaml_views/* held */.yB)(map, isSilent ? { spec: empty } : podOf(map, contexts));
        const node = isSilent ? empty : mainOf(map, contexts, component);
        this.main = { node, name, anchor: contexts.find(({ of }) => of === 'main')?.key ?? switchOf(map) ?? contexts[0]?.key ?? anchor };
    }
    at(...path) {
        return this.root.at(...path);
    }
}
/** Where a context was switched off. */
function switchOf(map) {
    for (const { key, value } of map.entries) {
        const enabled = isContextName(key.string) && isDisabled(value) ? value.at('enabled') : undefined;
        if (enabled?.kind === 'scalar')
            return enabled;
    }
    return undefined;
}
function podOf(map, contexts) {
    const spec = (0,yaml_views/* seenAs */.ke)(map, (entry) => contextEntry(entry, contexts, 'pod') ?? (flags.has(entry.key.string) ? entry : (0,yaml_views/* hidden */.R)(entry)));
    (0,yaml_views/* mergeList */.XA)(spec, 'volumes', [...itemsNamed(map, 'volumes'), ...persistedPaths(map)]);
    (0,yaml_views/* mergeList */.XA)(spec, 'initContainers', itemsNamed(map, 'initContainers'));
    const named = contexts.flatMap((context) => (typeof context.of === 'string' ? [] : containerWith(context, context.of.name)));
    (0,yaml_views/* mergeList */.XA)(spec, 'containers', [...itemsNamed(map, 'containers'), ...named]);
    const annotations = map.at('podAnnotations');
    return annotations?.kind === 'map' ? { spec, metadata: (0,yaml_views/* held */.yB)(map, { annotations }) } : { spec };
}
/** Paths of the node in the `persistence` of charts on the common library of bjw-s: `type: hostPath` and the path, under the volume's name. */
const persistedPaths = (map) => [...(0,yaml_values/* entriesOf */.Mc)(map.at('persistence'))].flatMap(({ key, value }) => {
    const path = value.at('type')?.string === 'hostPath' && !isDisabled(value) ? value.at('hostPath') : undefined;
    return path === undefined ? [] : (0,yaml_views/* held */.yB)(value, { name: key, hostPath: path });
});
function mainOf(map, contexts, { anchor }) {
    const main = (0,yaml_views/* seenAs */.ke)(map, (entry) => contextEntry(entry, contexts, 'main') ?? (0,yaml_views/* hidden */.R)(entry));
    (0,yaml_views/* mergeList */.XA)(main, 'volumeMounts', itemsNamed(map, 'volumeMounts'));
    const privileged = helm_values_pods_plain.has(anchor.string) ? [...(0,yaml_values/* entriesOf */.Mc)(map)].find(({ key }) => key.string === 'privileged') : undefined;
    if (privileged !== undefined && main.at('securityContext') === undefined)
        main.merged.push((0,yaml_views/* held */.yB)(map, { securityContext: (0,yaml_views/* held */.yB)(map, { privileged: privileged.value }) }));
    return main;
}
/** The entry under the name that Kubernetes has for it. One that stands deeper takes the place of what holds it. */
function contextEntry(entry, contexts, of) {
    const found = contexts.find((context) => context.of === of);
    if (found === undefined)
        return undefined;
    if (found.key === entry.key)
        return (0,yaml_views/* renamed */.fN)({ ...entry, value: found.value }, 'securityContext');
    const holds = entry.value.kind === 'map' && isContextName(entry.key.string) && [...(0,yaml_values/* entriesOf */.Mc)(entry.value)].some(({ key }) => key === found.key);
    return holds ? (0,yaml_views/* renamed */.fN)({ ...found, value: found.value }, 'securityContext') : undefined;
}
function containerWith({ key, value }, name) {
    return (0,yaml_views/* held */.yB)(value, { name: (0,yaml_nodes/* scalarOf */.ol)(key.span, name), securityContext: value });
}
const itemsNamed = (map, name) => (lists[name] ?? []).flatMap((list) => (0,yaml_values/* itemsOf */.S3)(map.at(list)).filter(isNamed));

// EXTERNAL MODULE: ./lib/documents/kubernetes-resource.js + 1 modules
var kubernetes_resource = __webpack_require__(815);
;// CONCATENATED MODULE: ./lib/documents/helm-values.js







/** Deeper than values go. */
const maxDepth = 20;
/** Longer than the name of anything in Kubernetes. */
const helm_values_maxName = 253;
/** What is below these is no workload: data of programs, or rules for pods of others. */
const data = new Set([
    'affinity',
    'annotations',
    'config',
    'configMaps',
    'configuration',
    'data',
    'env',
    'extraEnv',
    'image',
    'labels',
    'nodeSelector',
    'podAnnotations',
    'podLabels',
    'podSecurityPolicy',
    'psp',
    'resources',
    'scc',
    'securityContextConstraints',
    'tolerations',
]);
/**
 * The workloads that values speak of: every map of them may be one, by the customs of charts, as only the templates know. What a template adds is not
 * known, as with a patch. A part with `enabled: false` is not rendered.
 * @param subject of the values as a whole
 */
function readValues(document, root, subject = 'values') {
    const speaks = (0,needs/* mayMatch */.B7)(document.text.value, [podWords]);
    const components = (0,once/* once */.O)(() => {
        const walker = new Walker(document, subject);
        walker.read(root, '', firstKey(root) ?? (0,yaml_nodes/* scalarOf */.ol)(root.span, ''), 0);
        return walker;
    });
    return {
        resources: (0,once/* once */.O)(() => (speaks ? [...components().objects, ...components().speaking.map((each) => new ValuesPod(document, each))] : [])),
        silent: (0,once/* once */.O)(() => components().silent.map((each) => new ValuesPod(document, { ...each, isSilent: true }))),
    };
}
const joinedValues = (all) => ({
    resources: () => all.flatMap((values) => values.resources()),
    silent: () => all.flatMap((values) => values.silent()),
});
const firstKey = (map) => {
    for (const { key } of (0,yaml_values/* entriesOf */.Mc)(map))
        return key;
    return undefined;
};
class Walker {
    objects = [];
    speaking = [];
    silent = [];
    #document;
    #subject;
    /** An alias stands for what is read where it is written. */
    #seen = new Set();
    constructor(document, subject) {
        this.#document = document;
        this.#subject = subject;
    }
    read(node, path, anchor, depth) {
        if (node.kind === 'scalar' || depth > maxDepth || this.#seen.has(node))
            return;
        this.#seen.add(node);
        if (node.kind === 'sequence')
            for (const { value } of node.items)
                this.#readItem(value, path, anchor, depth + 1);
        else if (isObject(node))
            this.objects.push(new kubernetes_resource/* KubernetesResource */.x(this.#document, node, { patch: true }));
        else
            this.#readMap(node, path, anchor, depth);
    }
    #readItem(item, path, anchor, depth) {
        if (isDisabled(item))
            return;
        const name = item.at('name');
        if (name?.kind === 'scalar' && name.string.length <= helm_values_maxName)
            this.read(item, below(path, name.string), name, depth);
        else
            this.read(item, path, anchor, depth);
    }
    #readMap(map, path, anchor, depth) {
        const component = { map, subject: path === '' ? this.#subject : `${this.#subject} ${path}`, name: path || 'values', anchor };
        if (saysPod(map, anchor.string))
            this.speaking.push(component);
        else
            this.silent.push(component);
        for (const { key, value } of (0,yaml_values/* entriesOf */.Mc)(map)) {
            if (value.kind === 'scalar' || data.has(key.string) || isPodPart(key.string, value))
                continue;
            if (!isDisabled(value) && key.string.length <= helm_values_maxName)
                this.read(value, below(path, key.string), key, depth + 1);
        }
    }
}
const below = (path, name) => (path === '' ? name : `${path}.${name}`);
/** Not what only refers to an object. */
const isObject = (map) => map.at('apiVersion')?.kind === 'scalar' && map.at('kind')?.kind === 'scalar' && map.at('metadata')?.kind === 'map';

// EXTERNAL MODULE: ./lib/documents/template.js
var template = __webpack_require__(3490);
// EXTERNAL MODULE: ./lib/documents/yaml-parse.js + 1 modules
var yaml_parse = __webpack_require__(9306);
;// CONCATENATED MODULE: ./lib/documents/yaml-embedded.js





/**
 * Reads YAML that is written in a scalar of another YAML file, whatever the scalar's style. Every span of the trees and problems is a place in
 * that file; where the two cannot be matched, it is the whole scalar.
 */
function parseEmbedded(scalar, text) {
    const inner = (0,yaml_parse/* parseYaml */.h)(new source_text/* SourceText */.D(text.path, scalar.string), (0,template/* maskTemplate */.D)(scalar.string)?.masked);
    const place = (span) => (0,scalar_offsets/* spanWithin */.Y)(scalar, text, span);
    const mover = new Mover(place);
    return {
        documents: inner.documents.map(({ root, span }) => ({ root: root && mover.node(root), span: place(span) })),
        problems: inner.problems.map(({ message, span }) => ({ message, span: place(span) })),
    };
}
/** Copies trees with their spans moved. A node that aliases share stays one, so that a few anchors do not become billions of nodes. */
class Mover {
    #place;
    #moved = new Map();
    constructor(place) {
        this.#place = place;
    }
    node(node) {
        const known = this.#moved.get(node);
        if (known !== undefined)
            return known;
        const moved = node.kind === 'scalar' ? this.#scalar(node) : node.kind === 'map' ? this.#map(node) : this.#sequence(node);
        this.#moved.set(node, moved);
        return moved;
    }
    #scalar(scalar) {
        return new yaml_nodes/* PlacedScalar */.YV(scalar, this.#place(scalar.span));
    }
    #map(map) {
        const moved = new yaml_nodes/* Mapping */.X9(map.style, 0, map.tag);
        moved.span = this.#place(map.span);
        for (const { key, value, span, alias } of map.entries)
            moved.entries.push({ key: this.#scalar(key), value: this.node(value), span: this.#place(span), alias: alias && this.#place(alias) });
        for (const merged of map.merged)
            moved.merged.push(this.node(merged));
        return moved;
    }
    #sequence(sequence) {
        const moved = new yaml_nodes/* Sequence */.gd(sequence.style, 0, sequence.tag);
        moved.span = this.#place(sequence.span);
        for (const { value, span, alias } of sequence.items)
            moved.items.push({ value: this.node(value), span: this.#place(span), alias: alias && this.#place(alias) });
        return moved;
    }
}

;// CONCATENATED MODULE: ./lib/documents/helm-releases.js





/**
 * Values that stand in an object: HelmRelease of Flux (`spec.values`), Application and ApplicationSet of Argo CD (`helm.valuesObject`, or `helm.values` as
 * text), HelmChart and HelmChartConfig of k3s (`spec.valuesContent`, text).
 */
class ReleasedValues {
    #text;
    #files = new Map();
    constructor(text) {
        this.#text = text;
    }
    /** What cannot be read of values that are text; one with template actions becomes YAML only when it is rendered. */
    problems(objects) {
        if (!(0,needs/* mayMatch */.B7)(this.#text.value, [['argoproj.io/', 'helm.cattle.io/'], ['values']]))
            return [];
        return [...distinctIn(objects())].flatMap(({ node }) => node.kind === 'scalar' && !node.string.includes('{{') ? this.#file(node).problems : []);
    }
    of(document, resources) {
        const read = (0,once/* once */.O)(() => joinedValues([...distinctIn(resources())].flatMap(({ holder, node }) => this.#maps(node).map((map) => readValues(document, map, `${holder.subject} values`)))));
        return { resources: () => read().resources(), silent: () => read().silent() };
    }
    #maps(node) {
        const roots = node.kind === 'scalar' ? this.#file(node).documents.map(({ root }) => root) : [node];
        return roots.filter((root) => root?.kind === 'map');
    }
    #file(scalar) {
        const file = this.#files.get(scalar) ?? parseEmbedded(scalar, this.#text);
        this.#files.set(scalar, file);
        return file;
    }
}
/** An alias stands for what is read where it is written. */
function* distinctIn(holders) {
    const seen = new Set();
    for (const holder of holders) {
        for (const node of valuesIn(holder.root)) {
            if (node === undefined || node.value === null || seen.has(node))
                continue;
            seen.add(node);
            yield { holder, node };
        }
    }
}
function valuesIn(root) {
    const [group = ''] = root.at('apiVersion')?.string?.split('/') ?? [];
    const kind = root.at('kind')?.string ?? '';
    if (group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease')
        return [root.at('spec', 'values')];
    if (group === 'helm.cattle.io')
        return [root.at('spec', 'valuesContent')];
    if (group !== 'argoproj.io')
        return [];
    return kind === 'Application' ? inArgo(root.at('spec')) : kind === 'ApplicationSet' ? inArgo(root.at('spec', 'template', 'spec')) : [];
}
/** Argo CD takes `valuesObject` where both are there. */
const inArgo = (spec) => [spec?.at('source'), ...(0,yaml_values/* mapsIn */.nf)(spec?.at('sources'))].map((source) => source?.at('helm', 'valuesObject') ?? source?.at('helm', 'values'));

;// CONCATENATED MODULE: ./lib/documents/kubernetes-images.js



/** References of containers and of image volumes, and those of Tekton's steps and Argo Workflows' templates. */
function* kubernetes_images_imagesOf(resource, workloads) {
    for (const workload of workloads) {
        for (const container of workload.containers)
            yield* kubernetes_images_reference(resource, container.subject, 'kubernetes', container.at('image'));
        for (const volume of (0,yaml_values/* mapsIn */.nf)(workload.at('volumes'))) {
            const subject = `${workload.subject} volume ${volume.at('name')?.string ?? ''}`.trimEnd();
            yield* kubernetes_images_reference(resource, subject, 'kubernetes', volume.at('image', 'reference'));
        }
    }
    if (resource.group === 'tekton.dev')
        yield* tektonImages(resource, resource.at('spec'), 0);
    if (resource.group === 'argoproj.io')
        yield* argoImages(resource, resource.at('spec'));
}
function* kubernetes_images_reference(resource, subject, place, node) {
    if (node?.kind !== 'scalar' || node.string === '')
        return;
    const { document } = resource;
    const span = (0,scalar_offsets/* spanWithin */.Y)(node, document.text, { start: 0, end: node.string.length });
    const found = (0,documents_image/* imageReference */.rA)({ place, document, subject, text: node.string, span });
    if (found !== null)
        yield found;
}
/** Deeper than a pipeline run, its pipeline and that one's tasks no embedded specification goes. */
const tektonDepth = 3;
function* tektonImages(resource, spec, depth) {
    if (spec === undefined || depth > tektonDepth)
        return;
    const template = spec.at('stepTemplate', 'image');
    yield* kubernetes_images_reference(resource, `${resource.subject} step template`, 'tekton', template);
    for (const [key, what] of [['steps', 'step'], ['sidecars', 'sidecar']]) {
        for (const step of (0,yaml_values/* mapsIn */.nf)(spec.at(key))) {
            yield* kubernetes_images_reference(resource, `${resource.subject} ${what} ${step.at('name')?.string ?? ''}`.trimEnd(), 'tekton', step.at('image'));
        }
    }
    yield* tektonImages(resource, spec.at('taskSpec'), depth + 1);
    yield* tektonImages(resource, spec.at('pipelineSpec'), depth + 1);
    for (const key of ['tasks', 'finally'])
        for (const task of (0,yaml_values/* mapsIn */.nf)(spec.at(key)))
            yield* tektonImages(resource, task.at('taskSpec'), depth + 1);
}
function* argoImages(resource, spec) {
    const workflow = spec?.at('workflowSpec') ?? spec;
    for (const template of (0,yaml_values/* mapsIn */.nf)(workflow?.at('templates'))) {
        const subject = `${resource.subject} template ${template.at('name')?.string ?? ''}`.trimEnd();
        for (const key of ['container', 'script'])
            yield* kubernetes_images_reference(resource, subject, 'argo-workflow', template.at(key, 'image'));
        const more = [template.at('initContainers'), template.at('sidecars'), template.at('containerSet', 'containers')];
        for (const container of more.flatMap((list) => (0,yaml_values/* mapsIn */.nf)(list))) {
            const name = `${subject} container ${container.at('name')?.string ?? ''}`.trimEnd();
            yield* kubernetes_images_reference(resource, name, 'argo-workflow', container.at('image'));
        }
    }
}

// EXTERNAL MODULE: ./lib/documents/kubernetes-rbac.js
var kubernetes_rbac = __webpack_require__(1457);
// EXTERNAL MODULE: ./lib/documents/kubernetes-workload.js
var kubernetes_workload = __webpack_require__(4168);
;// CONCATENATED MODULE: ./lib/documents/kubernetes.js







/** Objects of the Kubernetes API in YAML or JSON: some document of the file is a map with `apiVersion` and `kind`. */
const kubernetesFormat = {
    kind: 'kubernetes',
    recognizes: (_path, documents) => isKubernetes(documents),
    read(text, documents) {
        const values = new ReleasedValues(text);
        return {
            problems: values.problems(() => objectsOf(documents)),
            grains(document, branches) {
                const resources = (0,once/* once */.O)(() => resourcesIn(document, [...documents, ...branches]));
                return grainsOfResources(resources, values.of(document, resources));
            },
        };
    },
};
const isKubernetes = (documents) => documents.some(({ root }) => root !== null && kubernetes_isObject(root));
/** The objects of a file; also right for a Helm template's masked text. */
function resourcesIn(document, documents) {
    return objectsOf(documents).map(({ root, list }) => new kubernetes_resource/* KubernetesResource */.x(document, root, { list }));
}
/** What Kubernetes objects give, and the values of charts, but for the images of those. */
function grainsOfResources(resources, values = joinedValues([])) {
    const withWorkloads = (resource) => ({ resource, workloads: (0,kubernetes_workload/* workloadsOf */.m)(resource) });
    const read = (0,once/* once */.O)(() => resources().map(withWorkloads));
    const all = (0,once/* once */.O)(() => [...read(), ...values.resources().map(withWorkloads)]);
    const objects = () => all().map(({ resource }) => resource);
    const workloads = (0,once/* once */.O)(() => all().flatMap(({ resource, workloads }) => [...workloads, ...(0,kubernetes_workload/* pipelineWorkloadsOf */.I)(resource)]));
    const containers = () => workloads().flatMap((workload) => workload.containers);
    return {
        resource: objects,
        role: () => objects().filter(kubernetes_rbac/* isRole */.tm),
        roleBinding: () => objects().filter(kubernetes_rbac/* isBinding */.OT),
        workload: workloads,
        container: containers,
        containerPlace: () => [
            ...containers(),
            ...values.silent().flatMap((resource) => (0,kubernetes_workload/* workloadsOf */.m)(resource).flatMap((each) => each.containers)),
        ],
        imageReference: () => read().flatMap(({ resource, workloads }) => [...kubernetes_images_imagesOf(resource, workloads)]),
    };
}
const objectsOf = (documents) => documents.flatMap(({ root }) => (root === null ? [] : [...objectsIn(root)]));
const kubernetes_isObject = (node) => node.kind === 'map' && node.at('apiVersion')?.kind === 'scalar' && node.at('kind')?.kind === 'scalar';
/**
 * Lists and OpenShift templates stand for what they hold. An item of a `PodList` without a kind is a Pod (apimachinery, `decodeToList` of the
 * unstructured scheme).
 */
function* objectsIn(node, list) {
    if (node.kind !== 'map')
        return;
    if (!kubernetes_isObject(node)) {
        if (list !== undefined && node.at('kind') === undefined)
            yield { root: node, list };
        return;
    }
    const kind = node.at('kind')?.string ?? '';
    const held = kind.endsWith('List') ? node.at('items') : kind === 'Template' ? node.at('objects') : undefined;
    if (held?.kind !== 'sequence')
        yield { root: node };
    else
        for (const item of held.items)
            yield* objectsIn(item.value, kind.endsWith('List') && kind !== 'List' ? node : undefined);
}

// EXTERNAL MODULE: ./lib/documents/template-actions.js
var template_actions = __webpack_require__(9684);
;// CONCATENATED MODULE: ./lib/documents/template-definitions.js

/** Those that have an end of their own (text/template, "Actions"). */
const opening = new Set(['if', 'with', 'range', 'define', 'block']);
const definition = /^\{\{-?\s{0,9}define\s{1,9}["`]([^"`\n]{1,200})["`]/;
/** The named templates of a file: each stands at its top level, and one that does not end is none. */
function namedTemplates(text) {
    const found = [];
    let current = null;
    let depth = 0;
    for (const action of (0,template_actions/* findActions */.Xt)(text)) {
        const word = (0,template_actions/* wordOf */.aG)(text, action);
        if (opening.has(word)) {
            const name = depth === 0 ? definition.exec(text.slice(action.start, action.start + 240))?.[1] : undefined;
            if (name !== undefined)
                current = { name, start: action.end };
            depth++;
        }
        else if (word === 'end' && depth > 0) {
            depth--;
            if (depth > 0 || current === null)
                continue;
            found.push({ name: current.name, body: { start: current.start, end: action.start } });
            current = null;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/documents/helm-named-templates.js










/** Each is parsed by itself, in a text as long as the file. */
const maxTemplates = 100;
/** UTF-16 units that are parsed for them, in all. */
const maxLength = 5_000_000;
/** A file of named templates in a chart (Helm, "Named Templates"). What is in `templates/` without `define` is rendered as it stands. */
const isNamedTemplates = (path, value) => path.endsWith('.tpl') && `/${path}`.includes('/templates/') && value.includes('{{') && value.includes('define');
/**
 * The objects and the parts of pods that named templates are: a pod template, its specification, containers, volumes, a security context. What they are
 * put into is not known, nor what the actions in them bring: all of them are partial. They are seldom YAML before they are rendered, and none of them is broken.
 */
function readNamedTemplates(text) {
    const resources = (document) => (0,once/* once */.O)(() => [...resourcesOf(document)]);
    return (0,make_document/* makeDocument */.E)({ text, kind: 'helm-template', partial: true, readers: (document) => grainsOfResources(resources(document)) });
}
function* resourcesOf(document) {
    const { text } = document;
    const masked = (0,template/* maskTemplate */.D)(text.value)?.masked;
    if (masked === undefined)
        return;
    const most = Math.min(maxTemplates, Math.floor(maxLength / (masked.length + 1)));
    const speaking = namedTemplates(text.value).filter(({ body }) => speaks.test(text.slice(body)));
    for (const template of speaking.slice(0, most)) {
        const { documents } = (0,yaml_parse/* parseYaml */.h)(text, alone(masked, template));
        yield* resourcesIn(document, documents);
        for (const { root } of documents) {
            const map = root === null || root.at('kind') !== undefined ? null : podPartOf(root);
            const anchor = root === null ? undefined : anchorOf(root);
            if (map !== null && anchor !== undefined)
                yield new ValuesPod(document, { map, subject: `template ${template.name}`, name: template.name, anchor });
        }
    }
}
/** Some key of an object, or of a pod's part, that a rule may ask for. */
const speaks = /\b(?:apiVersion|securityContext|host(?:Network|PID|IPC|Path|Users)|containers|initContainers|image|volumes)["']?\s*:/;
/** The template with nothing around it, every offset as it is in the file. */
const alone = (masked, { body: { start, end } }) => (0,source_text/* blank */.hQ)(masked.slice(0, start)) + masked.slice(start, end) + (0,source_text/* blank */.hQ)(masked.slice(end));
function podPartOf(root) {
    if (root.kind === 'scalar')
        return null;
    if (root.kind === 'map') {
        const spec = root.at('spec');
        const map = spec?.kind === 'map' ? spec : root;
        return saysPod(map, '') ? map : null;
    }
    const items = (0,yaml_values/* mapsIn */.nf)(root);
    const has = (...names) => items.some((item) => names.some((name) => item.at(name) !== undefined));
    if (has('image', 'securityContext'))
        return (0,yaml_views/* held */.yB)(root, { containers: root });
    return has('hostPath') ? (0,yaml_views/* held */.yB)(root, { volumes: root }) : null;
}
function anchorOf(root) {
    if (root.kind === 'map')
        for (const { key } of (0,yaml_values/* entriesOf */.Mc)(root))
            return key;
    const name = (0,yaml_values/* mapsIn */.nf)(root)[0]?.at('name');
    return name?.kind === 'scalar' ? name : undefined;
}

;// CONCATENATED MODULE: ./lib/documents/image-gitlab.js




const isGitlabPath = (path, documents) => path.toLowerCase().includes('gitlab') &&
    /(?:^|\/)(?:[^/]*\.)?gitlab-ci(?:[.\-_][^/]*)?\.ya?ml$|(?:^|\/)\.gitlab\/(?:ci|pipelines?)\/.*\.ya?ml$/i.test(path) &&
    documents.some(({ root }) => root?.kind === 'map');
/** Keys of a pipeline that are no jobs (docs.gitlab.com/ci/yaml). */
const image_gitlab_keywords = new Set(['after_script', 'before_script', 'cache', 'include', 'pages', 'spec', 'stages', 'variables', 'workflow']);
/** `image` and `services` of the pipeline, of `default` and of every job, with the variables put in that the file itself sets. */
function* gitlabImages(document, root) {
    const globals = variablesOf(root.at('variables'));
    yield* image_gitlab_imagesOf(document, 'pipeline', root, globals);
    for (const { key, value } of (0,yaml_values/* entriesOf */.Mc)(root)) {
        if (value.kind !== 'map' || (image_gitlab_keywords.has(key.string) && key.string !== 'pages'))
            continue;
        const own = variablesOf(value.at('variables'));
        yield* image_gitlab_imagesOf(document, key.string === 'default' ? 'default' : `job ${key.string}`, value, new Map([...globals, ...own]));
    }
}
function* image_gitlab_imagesOf(document, subject, map, variables) {
    const nodes = [
        [`${subject} image`, map.at('image')],
        ...(0,yaml_values/* itemsOf */.S3)(map.at('services')).map((service) => [`${subject} service`, service]),
    ];
    for (const [name, node] of nodes) {
        const scalar = node?.kind === 'map' ? node.at('name') : node;
        if (scalar?.kind !== 'scalar' || scalar.string === '' || scalar.tag?.includes('reference'))
            continue;
        const expansion = (0,dockerfile_variables/* expandText */.w)(scalar.string, 0, '', (variable) => variables.get(variable), false);
        const place = (start, end) => (0,scalar_offsets/* spanWithin */.Y)(scalar, document.text, expansion.place(start, end));
        const verbatim = expansion.verbatim && document.text.slice(place(0, scalar.string.length)) === scalar.string;
        const image = (0,documents_image/* expandedImage */.Rg)({ place: 'gitlab-ci', document, subject: name, span: scalar.span }, { ...expansion, verbatim, place });
        if (image)
            yield image;
    }
}
/** Variables by their defaults; a variable that names another is not known. */
function variablesOf(node) {
    const known = new Map();
    for (const { key, value } of (0,yaml_values/* entriesOf */.Mc)(node)) {
        const text = value.kind === 'map' ? value.at('value')?.string : value.string;
        if (text !== undefined && !text.includes('$'))
            known.set(key.string, text);
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/documents/image-values.js




const valuesName = /(?:^|\/)(?:values(?:[.\-_][^/]*)?|[^/]+[.\-_]values|values\/[^/]+)\.ya?ml$/i;
/** `values.yaml`, `values-prod.yaml`, `prod-values.yaml`, `values/prod.yaml`. */
const isValuesPath = (path, documents) => ((0,paths/* baseName */.Fl)(path) === 'values.yaml' || (path.toLowerCase().includes('values') && valuesName.test(path))) &&
    documents.every(({ root }) => root === null || (root.kind === 'map' && root.at('apiVersion') === undefined));
/** Deeper than values go. */
const image_values_maxDepth = 20;
/**
 * References in the values of a chart, by the customs of `helm create`: a map with `repository` and `tag` (and `registry`, `digest`), or a
 * scalar `image`, perhaps with a `tag` beside it. Where neither tag nor digest is given the chart's own version is meant: no reference.
 */
function helmValuesImages(document, root) {
    return image_values_below(document, root, [], new Set());
}
function* image_values_below(document, node, path, seen) {
    if (node.kind === 'scalar' || path.length > image_values_maxDepth || seen.has(node))
        return;
    seen.add(node);
    if (node.kind === 'sequence') {
        for (const { value } of node.items)
            yield* image_values_below(document, value, [...path, value.at('name')?.string ?? ''], seen);
        return;
    }
    const subject = `value ${path.join('.')}`.trimEnd();
    const found = partsOf(document, subject, node) ?? scalarOf(document, subject, node);
    if (found)
        yield found;
    for (const { key, value } of (0,yaml_values/* entriesOf */.Mc)(node))
        yield* image_values_below(document, value, [...path, key.string], seen);
}
const filled = (node) => node?.kind === 'scalar' && node.string !== '' && node.value !== null ? node : null;
function partsOf(document, subject, map) {
    const repository = filled(map.at('repository'));
    const tag = filled(map.at('tag'));
    const digest = filled(map.at('digest') ?? map.at('sha'));
    const registry = filled(map.at('registry'));
    if (!repository || (!tag && !digest))
        return null;
    return joined(document, subject, { registry, repository, tag, digest });
}
function joined(document, subject, { registry, repository, tag, digest }) {
    const sum = digest && (digest.string.includes(':') ? digest.string : `sha256:${digest.string}`);
    const text = `${registry ? `${registry.string}/` : ''}${repository.string}${tag ? `:${tag.string}` : ''}${sum ? `@${sum}` : ''}`;
    const image = (0,documents_image/* imageReference */.rA)({ place: 'helm-values', document, subject, text, span: (tag ?? digest ?? repository).span });
    if (!image)
        return null;
    const at = (part, node) => part && { value: part.value, span: node?.span ?? repository.span };
    return {
        ...image,
        whole: null,
        registry: at(image.registry, registry),
        repository: { value: image.repository.value, span: repository.span },
        tag: at(image.tag, tag),
        digest: at(image.digest, digest),
    };
}
/** `image: name:tag`, or `image: name` with `tag` or `imageTag` beside it. */
function scalarOf(document, subject, map) {
    const image = filled(map.at('image'));
    const parsed = image && (0,documents_image/* parseImage */.zZ)(image.string);
    if (!image || !parsed)
        return null;
    const name = subject === 'value' ? 'value image' : `${subject}.image`;
    if (parsed.tag || parsed.digest) {
        const place = (start, end) => (0,scalar_offsets/* spanWithin */.Y)(image, document.text, { start, end });
        const verbatim = document.text.slice(place(0, image.string.length)) === image.string;
        const source = { place: 'helm-values', document, subject: name, span: image.span };
        return (0,documents_image/* expandedImage */.Rg)(source, { value: image.string, complete: true, verbatim, place });
    }
    const tag = filled(map.at('tag') ?? map.at('imageTag'));
    return tag && joined(document, name, { registry: null, repository: image, tag, digest: null });
}

;// CONCATENATED MODULE: ./lib/documents/image-places.js











/** The grain for a scalar that is a reference; none for anything else, or where a template hides it. */
function imageAt(document, place, subject, node) {
    if (node?.kind !== 'scalar' || node.string === '')
        return [];
    const span = (0,scalar_offsets/* spanWithin */.Y)(node, document.text, { start: 0, end: node.string.length });
    const image = (0,documents_image/* imageReference */.rA)({ place, document, subject, text: node.string, span });
    return image ? [image] : [];
}
/** A format of which only the images are known. */
function imageFormat(kind, recognizes, read) {
    return { kind, recognizes, read: (0,yaml_format/* reading */.h)((document, documents) => imagesIn(document, documents, read)) };
}
const imagesIn = (document, documents, read) => ({
    imageReference: () => documents.flatMap(({ root }) => (root?.kind === 'map' ? [...read(document, root)] : [])),
});
const isSkaffoldName = (name) => name.startsWith('skaffold') && (name.endsWith('.yml') || name.endsWith('.yaml'));
/** Builders of buildpacks, and containers that Skaffold runs to verify; artifacts are what it builds itself. */
const skaffoldFormat = imageFormat('skaffold', (path, documents) => isSkaffoldName((0,paths/* baseName */.Fl)(path).toLowerCase()) || documents.some(({ root }) => root?.at('apiVersion')?.string?.startsWith('skaffold/')), function* (document, root) {
    for (const artifact of (0,yaml_values/* mapsIn */.nf)(root.at('build', 'artifacts'))) {
        const subject = `artifact ${artifact.at('image')?.string ?? ''}`.trimEnd();
        for (const key of ['builder', 'runImage'])
            yield* imageAt(document, 'skaffold', `${subject} ${key}`, artifact.at('buildpacks', key));
        yield* imageAt(document, 'skaffold', `${subject} kaniko`, artifact.at('kaniko', 'image'));
    }
    const actions = (0,yaml_values/* mapsIn */.nf)(root.at('customActions')).flatMap((action) => (0,yaml_values/* mapsIn */.nf)(action.at('containers')));
    const verifications = (0,yaml_values/* mapsIn */.nf)(root.at('verify')).flatMap((test) => test.at('container') ?? []);
    for (const container of [...actions, ...verifications])
        yield* imageAt(document, 'skaffold', `container ${container.at('name')?.string ?? ''}`.trimEnd(), container.at('image'));
});
const devcontainerFormat = {
    kind: 'devcontainer',
    recognizes: (path) => ['devcontainer.json', '.devcontainer.json'].includes((0,paths/* baseName */.Fl)(path)),
    read: (0,yaml_format/* reading */.h)((document) => ({
        imageReference: () => {
            const { documents } = (0,yaml_parse/* parseYaml */.h)(document.text, withoutComments(document.text.value));
            return imageAt(document, 'devcontainer', 'development container', documents[0]?.root?.at('image'));
        },
    })),
};
/** JSON with its comments blanked, at the same length. */
const withoutComments = (text) => text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/g, (found) => found.startsWith('"') ? found : (0,source_text/* blank */.hQ)(found));
const gitlabFormat = imageFormat('gitlab-ci', isGitlabPath, gitlabImages);
/** The values of a chart: its images, and what they say of its pods. */
const helmValuesFormat = {
    kind: 'helm-values',
    recognizes: isValuesPath,
    read: (0,yaml_format/* reading */.h)((document, documents) => ({
        ...valuesGrains(document, documents),
        ...imagesIn(document, documents, helmValuesImages),
    })),
};
const valuesGrains = (document, documents) => grainsOfResources(() => [], joinedValues(documents.flatMap(({ root }) => (root?.kind === 'map' ? [readValues(document, root)] : []))));
/** The formats of this file, in order of precedence. */
const imageFormats = [skaffoldFormat, devcontainerFormat, gitlabFormat, helmValuesFormat];

;// CONCATENATED MODULE: ./lib/documents/json-patch.js
var _a;



/** Whether a tree is a list of operations of JSON Patch (RFC 6902, section 3). */
const isJsonPatch = (root) => root?.kind === 'sequence' &&
    root.items.length > 0 &&
    root.items.every(({ value }) => operations.has(value.at('op')?.string ?? '') && value.at('path')?.kind === 'scalar');
const operations = new Set(['add', 'replace', 'remove', 'move', 'copy', 'test']);
/**
 * The part of an object that operations speak of, as nested maps whose leaves are the values of the operations, in their places; null stands
 * where something is removed. What holds them was not written, so that no edit can be made to it.
 * @param known what is known of the object beside the operations, by paths with slashes
 */
function patchedPart(patch, known) {
    const root = new Part(patch.span);
    let shifts = 0;
    for (const operation of (0,yaml_values/* mapsIn */.nf)(patch)) {
        const path = operation.at('path');
        const op = operation.at('op')?.string;
        const steps = stepsOf(path?.string ?? '');
        if (path === undefined || op === 'test' || steps.length > maxSteps)
            continue;
        // After this an index may stand for another item: what was said of it before is kept apart.
        if (op === 'move' || op === 'copy' || (op !== 'replace' && /^\d+$/.test(steps.at(-1) ?? '')))
            shifts++;
        const value = op === 'remove' ? (0,yaml_nodes/* scalarOf */.ol)(path.span, 'null', null) : op === 'add' || op === 'replace' ? operation.at('value') : undefined;
        const numbered = steps.map((step) => (/^\d+$/.test(step) ? `${step}@${shifts}` : step));
        if (value !== undefined)
            root.put(numbered, value, path.span);
    }
    for (const [path, scalar] of known)
        root.put(path.split('/'), scalar, scalar.span);
    return root.build();
}
/** A JSON Pointer (RFC 6901) in its parts. */
const stepsOf = (pointer) => pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
/** Deeper than this no object has anything that is judged. */
const maxSteps = 100;
/** A place that operations speak of: a value, or parts of it. */
class Part {
    #span;
    #parts = new Map();
    #value;
    constructor(span, value) {
        this.#span = span;
        this.#value = value;
    }
    put(steps, value, span) {
        let part = this;
        for (const step of steps)
            part = part.#below(step, span);
        part.#parts.clear();
        part.#value = value;
    }
    #below(step, span) {
        this.#open();
        const name = step === '-' ? `${this.#parts.size}@end` : step;
        const known = this.#parts.get(name)?.part;
        const part = known ?? new _a(span);
        if (known === undefined)
            this.#parts.set(name, { key: (0,yaml_nodes/* scalarOf */.ol)(span, step), part });
        return part;
    }
    /** A value that operations go into is taken apart. */
    #open() {
        const value = this.#value;
        this.#value = undefined;
        for (const { key } of (0,yaml_values/* entriesOf */.Mc)(value)) {
            const below = value?.at(key.string);
            if (below !== undefined)
                this.#parts.set(key.string, { key, part: new _a(below.span, below) });
        }
        for (const [index, item] of (0,yaml_values/* itemsOf */.S3)(value).entries())
            this.#parts.set(`${index}@value`, { key: (0,yaml_nodes/* scalarOf */.ol)(item.span, String(index)), part: new _a(item.span, item) });
    }
    build() {
        if (this.#value !== undefined)
            return this.#value;
        const parts = [...this.#parts];
        const isList = parts.length > 0 && parts.every(([name]) => /^\d+@/.test(name));
        return isList ? this.#list() : this.#map();
    }
    #list() {
        return (0,yaml_views/* listOf */.c3)(this.#span, Array.from(this.#parts.values(), ({ part }) => part.build()));
    }
    /** All is in a merged map, as edits leave that alone. */
    #map() {
        const [map, merged] = [new yaml_nodes/* Mapping */.X9('block', this.#span.start, null), new yaml_nodes/* Mapping */.X9('block', this.#span.start, null)];
        map.span = this.#span;
        merged.span = this.#span;
        for (const { key, part } of this.#parts.values()) {
            const value = part.build();
            merged.entries.push({ key, value, span: key.span, alias: value.span });
        }
        map.merged.push(merged);
        return map;
    }
}
_a = Part;

;// CONCATENATED MODULE: ./lib/documents/kustomize-patches.js


/** Kinds of Kustomize's own plugins (`apiVersion: builtin`), whose configuration is a patch. */
const isPatchTransformer = (root) => transformerKinds.has(root?.at('kind')?.string ?? '');
const transformerKinds = new Set(['PatchTransformer', 'PatchJson6902Transformer', 'PatchStrategicMergeTransformer']);
/**
 * Patches that are written in a kustomization: in a string of YAML or, in that of Flux, as they are. Those in files of their own are judged there.
 * @param settings of each kustomization of the file
 */
function inlinePatches(text, settings) {
    const reader = new InlineReader(text);
    const transformers = settings.flatMap((each) => (0,yaml_values/* itemsOf */.S3)(each.at('transformers')).filter(isInline)).map((item) => reader.read(item));
    const configured = transformers.flatMap(({ documents }) => documents.flatMap(({ root }) => (root?.kind === 'map' ? [root] : [])));
    return [
        ...transformers.map(({ problems }) => ({ roots: [], target: undefined, problems })),
        ...[...settings, ...configured].flatMap((each) => [...writtenPatches(each)].map(({ patch, target }) => {
            const { documents, problems } = reader.read(patch);
            return { roots: documents.map(({ root }) => root), target, problems };
        })),
    ];
}
function* writtenPatches(settings) {
    const entries = ['patches', 'patchesJson6902'].flatMap((key) => (0,yaml_values/* mapsIn */.nf)(settings.at(key)));
    for (const entry of isPatchTransformer(settings) ? [settings, ...entries] : entries) {
        const patch = entry.at('patch') ?? entry.at('jsonOp');
        if (patch !== undefined)
            yield { patch, target: entry.at('target') };
    }
    for (const patch of (0,yaml_values/* itemsOf */.S3)(settings.at('patchesStrategicMerge')))
        if (isInline(patch))
            yield { patch };
    const patches = settings.at('patches');
    if (patches?.kind === 'scalar')
        yield { patch: patches };
}
/** Kustomize takes for YAML what it finds no file for. */
const isInline = (node) => node.kind !== 'scalar' || /[\r\n{]/.test(node.string.trim());
/** Characters after aliases are followed: one patch can stand for thousands. */
const kustomize_patches_maxLength = 5_000_000;
class InlineReader {
    #text;
    #read = new Map();
    #length = 0;
    constructor(text) {
        this.#text = text;
    }
    /** Problems of a scalar are told once, however many aliases stand for it. */
    read(node) {
        if (node.kind !== 'scalar')
            return { documents: [{ root: node, span: node.span }], problems: [] };
        const before = this.#length;
        this.#length += node.string.length;
        if (this.#length > kustomize_patches_maxLength) {
            const message = `YAML cannot be read: its aliases stand for more than ${kustomize_patches_maxLength} characters of patches`;
            return { documents: [], problems: before > kustomize_patches_maxLength ? [] : [{ message, span: node.span }] };
        }
        const known = this.#read.get(node);
        if (known !== undefined)
            return { ...known, problems: [] };
        const file = parseEmbedded(node, this.#text);
        this.#read.set(node, file);
        return file;
    }
}

;// CONCATENATED MODULE: ./lib/documents/kustomize-resources.js




/** The objects that patches are for, with what the patches say of them and nothing else. */
const patchedResources = (document, patches) => patches.flatMap(({ roots, target }) => roots.flatMap((root) => {
    const part = kustomize_resources_partOf(root, target);
    return part === undefined || (0,kubernetes_resource/* scalarAt */.C)(part, 'kind') === undefined ? [] : new kubernetes_resource/* KubernetesResource */.x(document, part, { patch: true });
}));
/** Where there is a target, a patch is for what it selects, whatever kind the patch itself says (Kustomize, PatchTransformer). */
function kustomize_resources_partOf(root, target) {
    if (!isJsonPatch(root)) {
        if (root?.kind !== 'map')
            return undefined;
        return target === undefined ? root : withKind(root, plainKind(target) ?? kindByShape(root));
    }
    const part = patchedPart(root, identityOf(target));
    return part.kind === 'map' ? withKind(part, plainKind(target) ?? kindByShape(part) ?? (0,yaml_nodes/* scalarOf */.ol)(root.span, 'Pod')) : undefined;
}
const withKind = (root, kind) => (kind === undefined ? root : (0,yaml_views/* held */.yB)(root, { kind }, root));
/** The kind of workload that has its pod template where this has one. */
function kindByShape(root) {
    const kind = root.at('spec', 'jobTemplate') ? 'CronJob' : root.at('spec', 'template') ? 'Deployment' : undefined;
    return kind && (0,yaml_nodes/* scalarOf */.ol)(((0,kubernetes_resource/* scalarAt */.C)(root, 'kind') ?? root).span, kind);
}
/** A selector's fields are regular expressions: this one names one kind. */
function plainKind(target) {
    const kind = target && (0,kubernetes_resource/* scalarAt */.C)(target, 'kind');
    return kind && /^\w+$/.test(kind.string) ? kind : undefined;
}
function identityOf(target) {
    const identity = new Map();
    const [group, version, name, namespace] = ['group', 'version', 'name', 'namespace'].map((key) => target && (0,kubernetes_resource/* scalarAt */.C)(target, key));
    if (version)
        identity.set('apiVersion', (0,yaml_nodes/* scalarOf */.ol)(version.span, group ? `${group.string}/${version.string}` : version.string));
    if (name)
        identity.set('metadata/name', name);
    if (namespace)
        identity.set('metadata/namespace', namespace);
    return identity;
}

;// CONCATENATED MODULE: ./lib/documents/kustomization.js








const names = new Set(['kustomization', 'kustomization.yml', 'kustomization.yaml']);
/** What Kustomize and the Kustomization of Flux make of other files: their images, and the patches that stand in the file itself. */
const kustomizationFormat = {
    kind: 'kustomization',
    recognizes: (path, documents) => names.has((0,paths/* baseName */.Fl)(path).toLowerCase()) || documents.some(({ root }) => isKustomization(root) || isPatchTransformer(root)),
    read(text, documents) {
        const settings = settingsIn(documents);
        const patches = inlinePatches(text, settings);
        return {
            problems: patches.flatMap(({ problems }) => problems),
            grains(document) {
                const grains = grainsOfResources(() => [...resourcesIn(document, documents), ...patchedResources(document, patches)]);
                const set = () => settings.flatMap((each) => [...kustomizeImages(document, each)]);
                return { ...grains, imageReference: () => [...set(), ...grains.imageReference()] };
            },
        };
    },
};
const groups = ['kustomize.config.k8s.io/', 'kustomize.toolkit.fluxcd.io/'];
const isKustomization = (root) => groups.some((group) => root?.at('apiVersion')?.string?.startsWith(group));
/** A file that a kustomization names as a patch. */
const jsonPatchFormat = {
    kind: 'json-patch',
    recognizes: (_path, documents) => documents.some(({ root }) => isJsonPatch(root)),
    read: (0,yaml_format/* reading */.h)((document, documents) => grainsOfResources(() => patchedResources(document, [{ roots: documents.map(({ root }) => root), target: undefined, problems: [] }]))),
};
/** Where a kustomization has its settings; that of Flux, below `spec`. */
const settingsIn = (documents) => documents.flatMap(({ root }) => [root, root?.at('spec')]).filter((node) => node?.kind === 'map');
/** `images` of a kustomization: a new tag or digest for the images that its resources name. */
function* kustomizeImages(document, root) {
    for (const entry of (0,yaml_values/* mapsIn */.nf)(root.at('images'))) {
        const name = entry.at('newName') ?? entry.at('name');
        const tag = entry.at('newTag');
        const digest = entry.at('digest');
        if (name?.kind !== 'scalar' || (!tag?.string && !digest?.string))
            continue;
        const subject = `kustomization image ${entry.at('name')?.string ?? name.string}`;
        const text = `${name.string}${tag?.string ? `:${tag.string}` : ''}${digest?.string ? `@${digest.string}` : ''}`;
        const image = (0,documents_image/* imageReference */.rA)({ place: 'kustomize', document, subject, text, span: (tag ?? digest ?? entry).span });
        if (!image)
            continue;
        yield {
            ...image,
            whole: null,
            registry: image.registry && { value: image.registry.value, span: name.span },
            repository: { value: image.repository.value, span: name.span },
            tag: image.tag && tag ? { value: image.tag.value, span: tag.span } : image.tag,
            digest: image.digest && digest ? { value: image.digest.value, span: digest.span } : image.digest,
        };
    }
}

// EXTERNAL MODULE: ./lib/documents/policy-format.js
var policy_format = __webpack_require__(6568);
;// CONCATENATED MODULE: ./lib/documents/workflow.js









/** GitHub Actions workflows, by path or by their `on` and `jobs`. */
const workflowFormat = {
    kind: 'workflow',
    recognizes: (file, documents) => rootOf(documents) !== null && ((0,paths/* isWorkflowPath */.$u)(file) || looksLikeWorkflow(documents)),
    read: (0,yaml_format/* reading */.h)(workflowGrains),
};
const rootOf = (documents) => {
    const root = documents[0]?.root;
    return root?.kind === 'map' ? root : null;
};
function looksLikeWorkflow(documents) {
    const root = rootOf(documents);
    const jobs = root?.at('jobs');
    if (documents.length !== 1 || root?.at('on') === undefined || jobs?.kind !== 'map' || jobs.entries.length === 0)
        return false;
    return jobs.entries.every(({ value }) => value.at('runs-on') !== undefined || value.at('uses') !== undefined);
}
function workflowGrains(document, documents) {
    let made;
    const workflow = () => {
        const root = rootOf(documents);
        made ??= root && readWorkflow(document, root);
        return made ? [made] : [];
    };
    const jobs = () => workflow().flatMap((each) => each.jobs);
    const steps = () => jobs().flatMap((job) => job.steps);
    return {
        workflow,
        job: jobs,
        step: steps,
        shellScript: () => stepScripts(steps()),
        actionReference: () => references(jobs()),
        imageReference: () => jobs().flatMap(workflowImages),
        workflowExpression: () => workflow().flatMap(workflowExpressions),
        workflowVariable: () => workflow().flatMap((each) => [...workflowVariables(each)]),
    };
}
function readWorkflow(document, root) {
    const jobs = [];
    const workflow = {
        subject: 'workflow',
        span: root.entries[0]?.key.span ?? root.span,
        document,
        root,
        triggers: readTriggers(root.at('on')),
        jobs,
        at: (...steps) => root.at(...steps),
    };
    const all = root.at('jobs');
    if (all?.kind === 'map') {
        for (const { key, value } of all.entries) {
            if (value.kind !== 'map')
                continue;
            const steps = [];
            const job = {
                subject: `job ${key.string}`,
                span: key.span,
                document,
                id: key.string,
                idNode: key,
                node: value,
                workflow,
                steps,
                at: (...below) => value.at(...below),
            };
            steps.push(...readSteps(value.at('steps'), document, job));
            jobs.push(job);
        }
    }
    return workflow;
}
function* readSteps(node, document, job) {
    if (node?.kind !== 'sequence')
        return;
    for (const { value } of node.items)
        if (value.kind === 'map')
            yield readStep(value, { document, job, action: null });
}
/** `on: push`, `on: [push, pull_request]`, or a map whose keys are events. */
function readTriggers(on) {
    if (on?.kind === 'map')
        return new Map(on.entries.map(({ key, value }) => [key.string, { name: key, node: value.value === null ? null : value }]));
    const names = on?.kind === 'sequence' ? on.items.map((item) => item.value) : on ? [on] : [];
    return new Map(names.flatMap((name) => (name.kind === 'scalar' ? [[name.string, { name, node: null }]] : [])));
}
/** The reusable workflow that a job calls. */
function calledWorkflow(job) {
    const uses = job.at('uses');
    return uses?.kind === 'scalar' && (0,expression_find/* findExpressions */.zV)(uses.string).length === 0
        ? (0,action_reference/* actionReference */.Oc)(uses, { from: 'job', document: job.document, subject: job.subject, job })
        : null;
}
const references = (jobs) => jobs.flatMap((job) => [calledWorkflow(job), ...job.steps.map((step) => step.reference)]).filter((each) => each !== null);

;// CONCATENATED MODULE: ./lib/documents/index.js















/** In order of precedence: the first that recognizes a file has it. */
const yamlFormats = [
    policy_format/* policyFormat */.yi,
    workflowFormat,
    actionFormat,
    dependabotFormat,
    kustomizationFormat,
    ...imageFormats,
    kubernetesFormat,
    jsonPatchFormat,
    composeFormat,
];
/** Above this many UTF-16 units a file is only scanned as text. */
const structureLimit = 5_000_000;
/** Parses one file by its path and content. A file of no known kind is a `text` document. Never throws on bad input. */
function readDocument(path, value) {
    const text = new source_text/* SourceText */.D(path, value);
    const isDockerfile = !mayBeStructured(path) && recognizesDockerfile(path, value);
    if ((isDockerfile || mayBeStructured(path)) && value.length > structureLimit) {
        const message = `the file has ${value.length} characters, more than the ${structureLimit} that are read as a document: only credentials were looked for`;
        return (0,make_document/* makeDocument */.E)({ text, kind: 'text', problems: [{ message, span: { start: 0, end: 0 } }] });
    }
    if (isDockerfile)
        return readDockerfile(text);
    if (mayBeStructured(path) || isNamelessManifest(path, value))
        return (0,yaml_format/* readYamlFile */.k)(text, yamlFormats);
    if (isNamedTemplates(path, value) && value.length <= structureLimit)
        return readNamedTemplates(text);
    return (0,make_document/* makeDocument */.E)({ text, kind: 'text' });
}
/** The same for the policy where it is in a place of its own, whatever its name. */
const readPolicyDocument = (path, value) => (0,yaml_format/* readYamlFile */.k)(new source_text/* SourceText */.D(path, value), [policy_format/* customPolicyFormat */.hB]);
/** Whether a file of this name could hold a document that rules read; cheap, so that a whole tree can be asked. */
const mayBeStructured = (path) => endings.some((ending) => path.endsWith(ending)) ||
    ((0,needs/* mayMatch */.B7)(path.toLowerCase(), [[...endings, 'kustomization']]) && structured.test(path));
const endings = ['.yaml', '.yml', '.json'];
const structured = /(?:^|\/)kustomization$|\.(?:ya?ml|json|ya?ml\.(?:tpl|tmpl|tftpl|j2|jinja2?|gotmpl|template|erb|in|dist|mustache|hbs))[\s.]*$/i;
/** `kubectl apply -f deploy` takes a file of any name. */
const isNamelessManifest = (path, value) => !(0,paths/* baseName */.Fl)(path).includes('.') && /^apiVersion:[ \t]/m.test(value) && /^kind:[ \t]/m.test(value);
/** Whether a file of this name should hold a document, whatever is in it. */
const isNamedStructured = (path) => mayBeStructured(path) || isDockerfileName(path);


/***/ }),

/***/ 2739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ makeDocument)
});

// EXTERNAL MODULE: ./lib/documents/needs.js
var documents_needs = __webpack_require__(4739);
;// CONCATENATED MODULE: ./lib/documents/named-values-assignments.js

/** A literal may have a letter before its quote (Python's `b""`, C#'s `@""`), and a backslash where it stands in another literal. */
const sign = /(?:=>|:=|[!?]?={1,3}|:)[ \t]{0,20}[a-zA-Z@$]{0,2}\\?(?=["'`])/g;
const literals = new Map(['"', "'", '`'].map((quote) => [quote, new RegExp(`${quote}((?:[^${quote}\\\\\\n]|\\\\[^\\n${quote}]){1,300})\\\\?${quote}`, 'y')]));
const named_values_assignments_name = '(?<![\\w$.-]|::)([\\w$.-]{1,80})(?:\\\\?["\'\\])]){0,2}';
const nameBefore = new RegExp(`${named_values_assignments_name}[ \\t]{0,20}$`);
/** `: Type` and Go's type without a colon stand between a name and its value, and so do the brackets of an array in C. */
const typedNameBefore = new RegExp(`${named_values_assignments_name}(?:\\[\\d{0,4}\\])?(?:[ \\t]{0,4}(?<!\\$env):[ \\t]{0,4}(?:&'\\w{1,20} )?[&\\w][\\w.<>?[\\]]{0,40}[ \\t]{0,4}|[ \\t]{1,4}(?:string|\\[\\]byte)[ \\t]{1,4})?[ \\t]{0,20}$`);
/** A name, a type and what is around them. */
const longestName = 160;
const assignmentNeeds = [['=', ':'], documents_needs/* anyQuote */.$m];
/** `name = "value"`, `"name": 'value'`, name => `value`, `name == "value"`, `name := "value"`: led by the sign, of which there are fewer than names. */
function* readAssignments(text) {
    for (const { 0: found, index } of text.matchAll(sign)) {
        const quote = index + found.length;
        const literal = literals.get(text.charAt(quote));
        if (literal === undefined)
            continue;
        literal.lastIndex = quote;
        const value = literal.exec(text)?.[1];
        if (value === undefined)
            continue;
        const before = text.slice(Math.max(0, index - longestName), index);
        const named = (found.startsWith('=') ? typedNameBefore : nameBefore).exec(before)?.[1];
        if (named !== undefined)
            yield { name: named, value, place: 'code', span: { start: quote + 1, end: quote + 1 + value.length } };
    }
}
const label = /(key|token|secret)(?::| is|[ \t]?=)[ \t]{1,4}(?!["'`])([\w+/=.~-]{16,300})(?=[\s"'`,;]|\.?$)/dgim;
const wordsBefore = /(?<![\w?&-])(?:[A-Za-z]{1,20}[ _-]){0,4}$/;
const labelNeeds = [
    ['key', 'token', 'secret'],
    [':', ' is', '='],
];
/** `API key: value`, `x-auth-token: value`, in prose, logs and headers; only what is long enough to be drawn at random. */
function* readLabels(text) {
    for (const match of text.matchAll(label)) {
        const words = wordsBefore.exec(text.slice(Math.max(0, match.index - 100), match.index))?.[0];
        const span = match.indices?.[2];
        if (words === undefined || span === undefined)
            continue;
        yield { name: `${words}${match[1]}`, value: match[2] ?? '', place: 'code', span: { start: span[0], end: span[1] } };
    }
}

;// CONCATENATED MODULE: ./lib/documents/named-values-options.js
/** Options of kubectl, helm, docker, gcloud, Ansible, Maven, Terraform and Vault behind which stand `name=value`, several with a comma or a blank between them. */
const named_values_options_option = /(?<=^|[\s"'])(?:--(?:set(?:-string|-literal)?|from-literal|build-arg|env|extra-vars|var|set-env-vars|update-env-vars)[ =]|-e |-var[ =]|-[DP]|config:set |(?:kv put|kv patch|vault write) (?:-[\w=-]{1,40} ){0,4}[\w/.-]{1,80} )/gm;
const pair = /[ ,]?["']?([A-Za-z][\w.-]{0,80})=(?:\\?"([^"\n\\]{1,300})\\?"|'([^'\n]{1,300})'|([^\s,"'`;|&<>()]{1,300}))/dy;
const optionNeeds = [
    ['='],
    [
        ...['--set', '--from-literal', '--build-arg', '--env', '--extra-vars', '--update-env-vars', '-var', '-e ', '-D', '-P'],
        ...['config:set ', 'kv put ', 'kv patch ', 'vault write '],
    ],
];
/** Pairs of a name and a value that a command is given as arguments. */
function* readOptions(text) {
    let end = 0;
    for (const { 0: found, index } of text.matchAll(named_values_options_option)) {
        pair.lastIndex = Math.max(end, index + found.length);
        for (let match = pair.exec(text); match !== null; match = pair.exec(text)) {
            end = pair.lastIndex;
            const group = [2, 3, 4].find((number) => match?.[number] !== undefined) ?? 4;
            const span = match.indices?.[group];
            if (span !== undefined)
                yield { name: match[1] ?? '', value: match[group] ?? '', place: 'argument', span: { start: span[0], end: span[1] } };
        }
    }
}

;// CONCATENATED MODULE: ./lib/documents/named-values-code.js



/** What stands out from any text as a name with a literal: name in the first group, value in the second. Where two find one value, the first names it. */
const named_values_code_forms = [
    // set("name", "value"), put('name', 'value')
    {
        place: 'code',
        needs: [['('], [','], documents_needs/* quotes */.a_],
        expression: /\([ \t]{0,4}["']([\w$.-]{1,80})["'][ \t]{0,4},[ \t]{0,4}["']((?:[^"'\\\n]|\\.){1,300})["'][ \t]{0,4}\)/dg,
    },
    // variable "name" { default = "value" }, as Terraform has it; a label may be an identifier (HCL, "Structural Elements")
    {
        place: 'setting',
        needs: [['variable'], ['default']],
        expression: /\bvariable[ \t]{1,4}"?([\w-]{1,80})"?[ \t]{0,4}\{[^{}]{0,600}?\bdefault[ \t]{0,20}=[ \t]{0,4}"([^"\n]{1,300})"/dg,
    },
    // name = "name" and below it value = "value", as Terraform has it; name: NAME and value: value, in YAML within a text
    {
        place: 'setting',
        needs: [['name'], ['value'], ['='], ['"']],
        expression: /\bname[ \t]{0,10}=[ \t]{1,4}"([\w./-]{1,120})"\s{1,40}(?:\w{1,30}[ \t]{0,10}=[ \t]{1,4}"[^"\n]{0,100}"\s{1,40}){0,3}?value[ \t]{0,10}=[ \t]{1,4}"([^"\n]{1,300})"/dg,
    },
    {
        place: 'environment',
        needs: [['name:'], ['value:']],
        expression: /\bname:[ \t]{1,4}["']?([\w.-]{1,80})["']?[ \t\r]{0,4}\n[ \t-]{1,40}value:[ \t]{1,4}["']?([^\s"']{1,300})/dg,
    },
    // name "value" alone on a line, as Gradle and nginx have it; #define NAME "value"
    {
        place: 'code',
        needs: [[' ', '\t'], documents_needs/* quotes */.a_],
        expression: /^[ \t]{0,60}(?:#[ \t]{0,4}define[ \t]{1,20}|set[ \t]{1,4})?([A-Za-z][\w.]{1,60})[ \t]{1,20}["']([^"'\n]{1,300})["'];?[ \t\r]*$/dgm,
    },
    // setPassword("value"), withToken("value"), password("value")
    {
        place: 'code',
        needs: [['set', 'with'], ['('], documents_needs/* quotes */.a_],
        expression: /\b(?:set|with)([A-Z][A-Za-z]{0,40})\([ \t]{0,4}["']([^"'\\\s]{3,300})["'][ \t]{0,4}\)/dg,
    },
    {
        place: 'code',
        needs: [['assword(', 'passphrase(', 'token(', 'secret(', 'key('], documents_needs/* quotes */.a_],
        expression: /\.([Pp]assword|passphrase|token|secret|apiKey|accessKey|secretKey|clientSecret|authToken|accessToken|secretAccessKey)\([ \t]{0,4}["']([^"'\\\s]{3,300})["'][ \t]{0,4}\)/dg,
    },
    // the password is "value", in prose
    {
        place: 'code',
        needs: [['password', 'passphrase'], documents_needs/* anyQuote */.$m],
        expression: /\b(password|passphrase)\b[^\n.:=]{0,60}? (?:is|set to|changed to):?[ \t]{1,3}["'`]([^"'`\s]{3,60})["'`]/dgi,
    },
    // buildConfigField("String", "name", "\"value\""), as the Android plugin has it
    {
        place: 'code',
        needs: [['buildconfigfield']],
        expression: /\bbuildConfigField[ \t]{0,4}\(?[ \t]{0,4}["']String["'][ \t]{0,4},[ \t]{0,4}["'](\w{1,80})["'][ \t]{0,4},[ \t]{0,4}["']\\?"?([^"'\\\n]{1,300})/dg,
    },
    // parser.add_argument("--name", default="value")
    {
        place: 'code',
        needs: [['default'], ['"-', "'-"]],
        expression: /["']--?([\w-]{2,60})["'][^)\n]{0,200}?\bdefault[ \t]?=[ \t]?["']([^"'\\\n]{3,300})["']/dg,
    },
    // set("section", "name", "value"), flag.String("name", "value", "…")
    {
        place: 'code',
        needs: [['('], ['",', "',"]],
        expression: /\([ \t]{0,4}["'][\w.$-]{1,80}["'],[ \t]{0,4}["']([\w$.-]{1,80})["'],[ \t]{0,4}["']([^"'\\\n]{3,300})["'][ \t]{0,4}\)/dg,
    },
    {
        place: 'code',
        needs: [['flag.string', 'flags.string']],
        expression: /\bflags?\.String(?:Var|P|VarP)?\((?:&[\w.]{1,60},[ \t]?)?"([\w.-]{1,60})",[ \t]?(?:"\w?",[ \t]?)?"([^"\\\n]{3,300})",/dg,
    },
    // process.env.NAME || "value", os.environ.get("NAME") or "value", ENV["NAME"] ||= "value"
    {
        place: 'code',
        needs: [['env.', 'env(', 'env[', 'environ'], documents_needs/* anyQuote */.$m],
        expression: /\b(?:env|ENV|environ)(?:\.get)?[.([]{1,2}["']?([A-Z][A-Z0-9_]{2,80})["')\]]{0,3}[ \t]{0,4}(?:\|\|=?|\?\?=?|or)[ \t]{0,4}["'`]([^"'`\\\n]{3,300})["'`]/dg,
    },
    // ${name:value} of Spring, ${NAME:-value} of a shell
    { place: 'setting', needs: [['${'], [':']], expression: /\$\{([\w.-]{2,80}):[-=]?(?![?+=-])([^}${\s"'`]{3,300})\}/dg },
    // <entry key="name">value</entry>, <name>value</name>, name="…" value="…"
    {
        place: 'setting',
        needs: [['name="', 'key="'], ['</']],
        expression: /\b(?:name|key)="([\w.-]{1,80})"[^<>]{0,80}>[ \t]{0,4}([^<>\s]{1,300})[ \t]{0,4}<\//dg,
    },
    {
        place: 'setting',
        needs: [['</']],
        expression: /<([A-Za-z][\w.-]{0,80})(?:[ \t][^<>\n]{0,120})?>(?:\s{0,40}<[Vv]alue>)?[ \t]{0,4}([^<>\s]{1,300})[ \t]{0,4}<\//dg,
    },
    {
        place: 'setting',
        needs: [['name="', 'key="'], ['value="']],
        expression: /\b(?:name|key)="([\w.-]{1,80})"[ \t]{1,20}value="([^"\n]{1,300})"/dg,
    },
    // NAME=value in a command, a shell or a document about one
    { place: 'environment', needs: [['=']], expression: /(?<![\w$.{-])([A-Z][A-Z0-9_]{2,80})=(?!["'`=])([^\s"'`;|&<>(),]{1,300})/dg },
    // --name=value, --name value
    {
        place: 'argument',
        needs: [['-'], ['=', ' ', '\t', ...documents_needs/* quotes */.a_]],
        expression: /(?<![\w-])--?([A-Za-z][\w-]{2,60})(?:=|[ \t]{1,4}|["'],[ \t]{0,4}(?=["']))["']?([^\s"'`,;|&<>()[\]-][^\s"'`,;|&<>()]{0,300})/dg,
    },
];
/** Names with literals in a text of no certain form: source code, scripts, prose. */
function* readCode(text) {
    const told = new Set();
    for (const found of readForms(text)) {
        if (told.has(found.span.start))
            continue;
        told.add(found.span.start);
        yield found;
    }
}
function* readForms(text) {
    const lowered = text.toLowerCase();
    for (const { place, needs, expression } of named_values_code_forms) {
        if (!(0,documents_needs/* mayMatch */.B7)(lowered, needs))
            continue;
        for (const match of text.matchAll(expression)) {
            const [, name = '', value] = match;
            const span = match.indices?.[2];
            if (value !== undefined && span !== undefined)
                yield { name, value, place, span: { start: span[0], end: span[1] } };
        }
    }
    if ((0,documents_needs/* mayMatch */.B7)(lowered, assignmentNeeds))
        yield* readAssignments(text);
    if ((0,documents_needs/* mayMatch */.B7)(lowered, labelNeeds))
        yield* readLabels(text);
    if ((0,documents_needs/* mayMatch */.B7)(text, optionNeeds))
        yield* readOptions(text);
}

;// CONCATENATED MODULE: ./lib/documents/named-values-credential-file.js
/** Files that hold nothing but credentials, by name; one expression each, the value in its first group. */
const files = [
    // netrc(5): tokens with blanks or line breaks between them.
    { needs: 'netrc', path: /(?:^|\/)[._]?netrc$/i, name: 'password', expression: /(?:^|\s)password\s+(\S{1,300})/dg },
    // PostgreSQL, section 34.16: hostname:port:database:username:password, in which a colon is written `\:`.
    {
        needs: 'pgpass',
        path: /(?:^|\/)\.?pgpass(?:\.conf)?$/i,
        name: 'password',
        expression: /^(?!#)(?:(?:\\.|[^:\\\n]){1,200}:){4}(\S{1,300})$/dgm,
    },
    // git-credential-store(1): a URL on each line. The token may stand in the user's place.
    {
        needs: 'credentials',
        path: /(?:^|\/)\.?git-?credentials$/i,
        name: 'password',
        expression: /^\w{2,10}:\/\/[^\s:@/]{0,200}:([^\s@/]{1,300})@/dgm,
    },
    // Rails, "Custom Credentials": the key of the encrypted file beside it.
    { needs: '.key', path: /(?:^|\/)config\/(?:master|credentials\/\w+)\.key$/, name: 'token', expression: /^([0-9a-f]{32,64})\s*$/dg },
    // npmrc, "Auth related configuration".
    { needs: 'npmrc', path: /(?:^|\/)\.?npmrc$/i, name: '_authToken', expression: /(?:^|:)_authToken[ \t]*=[ \t]*["']?([^\s"']{1,300})/dgm },
    {
        needs: 'npmrc',
        path: /(?:^|\/)\.?npmrc$/i,
        name: '_password',
        expression: /(?:^|:)_(?:password|auth)[ \t]*=[ \t]*["']?([^\s"']{1,300})/dgm,
    },
];
/** Null for a file that is none of them. */
function credentialFileValues(document) {
    const { path, value } = document.text;
    const lowered = path.toLowerCase();
    const formats = files.filter((file) => lowered.includes(file.needs) && file.path.test(path));
    if (formats.length === 0)
        return null;
    return formats.flatMap(({ name, expression }) => [...value.matchAll(expression)].flatMap((match) => {
        const indices = match.indices?.[1];
        if (indices === undefined)
            return [];
        const span = { start: indices[0], end: indices[1] };
        return { subject: name, span, document, name, value: match[1] ?? '', place: 'credential-file' };
    }));
}

;// CONCATENATED MODULE: ./lib/documents/named-values-dockerfile.js

/** ENV, ARG and LABEL by the parser, and the rest of each instruction as a text. */
function* dockerfileValues(document) {
    for (const instruction of document.grains('instruction')) {
        const { assignments, keyword, subject } = instruction;
        for (const { name, value } of assignments) {
            if (value === null || value.value === '')
                continue;
            const place = keyword === 'LABEL' ? 'setting' : 'environment';
            yield { subject: `${subject} ${name.value}`, span: value.span, document, name: name.value, value: value.value, place };
        }
        if (assignments.length > 0)
            continue;
        for (const { span, ...found } of readCode(document.text.slice(instruction.span))) {
            const start = instruction.span.start + span.start;
            yield { ...found, subject: `${subject} ${found.name}`, span: { start, end: start + span.end - span.start }, document };
        }
    }
}

// EXTERNAL MODULE: ./lib/documents/paths.js
var paths = __webpack_require__(3774);
;// CONCATENATED MODULE: ./lib/documents/named-values-text.js



const lineExtensions = new Set('env properties ini conf cfg cnf toml config tfvars hcl netplan prefs txt'.split(' '));
const lineName = /^(?:\.?env(?:\.[\w.-]+)?|[\w.-]+\.env(?:rc)?(?:\.[\w-]+)?|\.[\w-]+rc|\.s3cfg|\.boto|[\w-]+)$/i;
/** dotenv, properties, ini, TOML, configuration of servers, and files without a known form whose lines may be of one. */
function hasLines(path) {
    const name = (0,paths/* baseName */.Fl)(path);
    return lineExtensions.has((0,paths/* extensionOf */.je)(name)) ? /^[\w.-]+$/.test(name) : lineName.test(name);
}
/** In which lines may be assignments, and one before a command. */
const scriptExtensions = new Set(['sh', 'bash', 'zsh', 'ksh', 'bat', 'cmd']);
const word = '[A-Za-z_][\\w.-]{0,80}';
/** `NAME=value` or `name: value` alone on a line; `export`, list dashes and template words may stand before. */
const line = new RegExp(`^[ \\t]{0,40}(?:(?:export|local|readonly|set|setx|declare -x|env|-e|-)[ \\t]+)?["']?(${word})["']?[ \\t]{0,20}(?:=>|:=|[?+]?=|:(?!//|=))[ \\t]{0,20}(\\S[^\\n\\r]{0,600})$`, 'dgm');
/** `name value` alone on a line, as servers have it; a value of letters alone may be the rest of a sentence. */
const blankLine = /^[ \t]{0,40}([A-Za-z][\w.-]{2,60})[ \t]{1,20}(?=[^\s"'=:{#]{0,200}[\d!@%^&*])([^\s"'=:;{#][^\s;]{2,200});?[ \t\r]*$/dgm;
/** The lines of a format that has one name and one value on each. */
function* readLines(text, isScript = false) {
    const told = new Set();
    for (const match of text.matchAll(line)) {
        const [, name = '', rest = ''] = match;
        const start = match.indices?.[2]?.[0] ?? match.index;
        const literal = literalOf(rest);
        if (literal === null)
            continue;
        // In a script a command may follow: then the value ends before it.
        if (isScript && !/^["'`]|^\S+$/.test(rest.trimEnd()))
            continue;
        for (const at of [start, start + 1])
            told.add(`${name} ${at}`);
        yield { name, value: literal.value, place: 'environment', span: { start, end: start + literal.length } };
    }
    for (const match of text.matchAll(blankLine)) {
        const [, name = '', value = ''] = match;
        const span = match.indices?.[2];
        if (span !== undefined)
            yield { name, value, place: 'code', span: { start: span[0], end: span[1] } };
    }
    for (const found of readCode(text))
        if (!told.has(`${found.name} ${found.span.start}`))
            yield found;
}
const named_values_text_literals = /^(?:(["'`])(?:\\.|(?!\1).)*\1)(?:"[^"]{0,300}"|'[^']{0,300}'){0,8}/;
/** A quoted value ends with its quote, or with that of the literal that a shell joins to it; any other before a comment. `length` counts the quotes. */
function literalOf(rest) {
    const first = rest.charAt(0);
    const quoted = documents_needs/* anyQuote */.$m.includes(first) ? named_values_text_literals.exec(rest)?.[0] : undefined;
    if (quoted !== undefined)
        return { value: quoted.slice(1, -1).replace(/''|""|"'|'"/g, ''), length: quoted.length };
    if ([...documents_needs/* anyQuote */.$m, '[', '{'].includes(first))
        return null;
    const text = (0,documents_needs/* mayMatch */.B7)(rest, [['#', ';']]) ? rest.replace(/\s+[#;].*$/, '') : rest;
    const bare = text.trimEnd();
    const value = bare.endsWith(',') || bare.endsWith(';') ? bare.slice(0, -1) : bare;
    return { value, length: value.length };
}

// EXTERNAL MODULE: ./lib/source/text.js
var source_text = __webpack_require__(9798);
// EXTERNAL MODULE: ./lib/documents/scalar-offsets.js
var scalar_offsets = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/documents/yaml-parse.js + 1 modules
var yaml_parse = __webpack_require__(9306);
;// CONCATENATED MODULE: ./lib/documents/named-values-yaml.js
var _a;






/** Below these keys stand names of things that hold a value, or values that only their owner can open. */
const references = /(?:Ref|KeyRef|Selector|From|From_file)$|^(?:ref|valueFrom|envFrom|remoteRef|encryptedData|encrypted|secure|matchLabels|labels|required|enum|secretTemplate|imagePullSecrets)$/;
/** Lists and maps of variables: Kubernetes, Compose, workflows, and what charts call them. */
const environments = new Set('env environment envs extraenv extraenvs extraenvvars extraenvironmentvariables env_vars environmentvariables build-args args build_args variables'.split(' '));
/** Every literal of a YAML or JSON file with the name that it belongs to: its key, or the `name` beside its `value`. */
function yamlValues(document) {
    const walk = new Walk(document, document.text, (span) => span);
    for (const { tree } of document.grains('yaml')) {
        if (tree.root !== null)
            walk.node(tree.root, { place: 'setting', subject: subjectOf(tree.root) });
    }
    return walk.found;
}
/** An object's kind and name; what is no object has none. */
function subjectOf(node) {
    const kind = node.at('kind')?.string;
    const name = kind === undefined ? undefined : node.at('metadata', 'name')?.string;
    if (name === undefined)
        return '';
    const namespace = node.at('metadata', 'namespace')?.string;
    return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
/** Collects in a list: in generators within generators each value would pass through every one of them. */
class Walk {
    found = [];
    #document;
    #text;
    /** From a place in the text that was parsed to one in the document, where the text is a string of it. */
    #locate;
    #mayHaveDefaults;
    /** What an alias stands for is seen once. */
    #seen = new Set();
    constructor(document, text, locate) {
        this.#document = document;
        this.#text = text;
        this.#locate = locate;
        this.#mayHaveDefaults = (0,documents_needs/* mayMatch */.B7)(text.value, defaultNeeds);
    }
    node(node, context) {
        if (node.kind === 'scalar' || this.#seen.has(node))
            return;
        this.#seen.add(node);
        if (node.kind === 'map')
            this.#map(node, context);
        else {
            for (const [index, item] of node.items.entries()) {
                if (item.value.kind === 'scalar')
                    this.#item(item.value, node.items[index + 1]?.value, context);
                else
                    this.node(item.value, this.#ofItem(item.value, context));
            }
        }
    }
    /** An object of a List goes by its own name, as it does in a file of its own. */
    #ofItem(item, context) {
        const subject = subjectOf(item);
        return subject === '' ? context : { ...context, subject };
    }
    #map(map, context) {
        const speaks = hasSpeakingKey(map);
        const pair = speaks ? this.#pair(map) : null;
        if (pair !== null)
            this.#scalar(pair.name, pair.value, { ...context, place: 'environment' }, pair.entry);
        const section = speaks ? sections(map) : noSection;
        for (const entry of map.entries) {
            const name = entry.key.string;
            if (entry.alias !== null || (pair !== null && entry.value === pair.value) || references.test(name))
                continue;
            const special = section(name);
            this.#entry(name, entry, special === undefined ? context : { ...context, ...special });
        }
        // What is written in the merge key itself; of an alias it was seen before.
        for (const merged of map.merged)
            this.node(merged, context);
    }
    #entry(name, entry, context) {
        const { value } = entry;
        if (value.kind === 'scalar') {
            this.#scalar(nameOf(name, context), value, context, entry);
            return;
        }
        if (value.kind === 'map' && hasSpeakingKey(value))
            this.#declared(name, value, context);
        const place = context.place === 'setting' && environments.has(name.toLowerCase()) ? 'environment' : context.place;
        this.node(value, { ...context, place, subject: joined(context.subject, name) });
    }
    /** `DbPassword: { Type: String, Default: … }` of templates and `adminPassword: { value: … }` of their parameters. */
    #declared(name, map, context) {
        for (const key of ['Default', 'default', 'defaultValue', 'value']) {
            const value = map.entry(key)?.value;
            if (value?.kind === 'scalar' && map.entry('name') === undefined)
                this.#scalar(name, value, context);
        }
    }
    /** `{ name: DB_PASSWORD, value: … }`, in whatever order. */
    #pair(map) {
        const entry = map.entry('value');
        const value = entry?.value;
        if (entry === undefined || value?.kind !== 'scalar')
            return null;
        const name = ['name', 'key', 'Name', 'Key'].map((key) => map.entry(key)?.value).find((node) => node?.kind === 'scalar');
        return name?.string === undefined ? null : { name: name.string, value, entry };
    }
    /** `NAME=value`, `--name=value`, or `--name` with the value as the next item. */
    #item(item, next, context) {
        const assignment = item.string.includes('=') ? assignmentForm.exec(item.string) : null;
        if (assignment !== null) {
            const [, name = '', value = ''] = assignment;
            const place = item.string.startsWith('-') ? 'argument' : context.place === 'setting' ? 'environment' : context.place;
            const { length } = item.string;
            this.#tell(name, value, (0,scalar_offsets/* spanWithin */.Y)(item, this.#text, { start: length - value.length, end: length }), { ...context, place });
            if (this.#mayHaveDefaults)
                for (const { literal, span } of this.#defaults(item))
                    this.#tell(name, literal, span, { ...context, place });
        }
        else if (item.string.startsWith('-') &&
            /^--?[a-z][\w-]+$/.test(item.string) &&
            next?.kind === 'scalar' &&
            !next.string.startsWith('-')) {
            this.#tell(item.string.replace(/^-+/, ''), next.string, next.span, { ...context, place: 'argument' });
        }
        else if (isText(item))
            this.#inner(item, context);
    }
    #scalar(name, value, context, entry) {
        if (value.string === '')
            return;
        const isBlock = value.style === 'literal' || value.style === 'folded';
        if (!isBlock || context.place.startsWith('secret'))
            this.#tell(name, value.string, value.span, context, this.#text === this.#document.text ? entry : undefined);
        if (this.#mayHaveDefaults)
            for (const { literal, span } of this.#defaults(value))
                this.#tell(name, literal, span, context);
        if (isText(value))
            this.#inner(value, context, name);
    }
    /** A file or a script inside of a scalar. What is encoded stays closed. */
    #inner(scalar, context, name = '') {
        if (context.place === 'secret-data')
            return;
        const subject = joined(context.subject, name);
        if (isBraced(scalar.string.trim())) {
            this.#json(scalar, { ...context, subject });
            return;
        }
        const read = scalar.style === 'literal' && !/^\s*#!|^run$|script/.test(`${scalar.string.slice(0, 20)}\n${name}`) ? readLines : readCode;
        for (const { name: key, value, place, span } of read(this.#text.slice(scalar.span))) {
            this.#tell(key, value, moved(span, scalar.span.start), {
                ...context,
                subject,
                place: context.place === 'setting' ? place : context.place,
            });
        }
    }
    /** An object inside of a string: a last applied configuration, a key of a service account, the settings of a container engine. */
    #json(scalar, context) {
        const text = new source_text/* SourceText */.D(this.#text.path, scalar.string);
        const locate = (span) => this.#locate((0,scalar_offsets/* spanWithin */.Y)(scalar, this.#text, span));
        const walk = new _a(this.#document, text, locate);
        for (const { root } of (0,yaml_parse/* parseYaml */.h)(text).documents)
            if (root !== null)
                walk.node(root, context);
        for (const each of walk.found)
            this.found.push(each);
    }
    /** Literals in a template or a variable that stand where nothing else is given: `default "…"`, `"…" | b64enc`, `${NAME:-…}`. */
    *#defaults(scalar) {
        const raw = this.#text.slice(scalar.span);
        if (!(0,documents_needs/* mayMatch */.B7)(raw, defaultNeeds))
            return;
        for (const match of raw.matchAll(defaultForm)) {
            const group = [1, 2, 3].find((number) => match[number] !== undefined) ?? 0;
            const [start, end] = match.indices?.[group] ?? [0, 0];
            yield { literal: raw.slice(start, end), span: moved({ start, end }, scalar.span.start) };
        }
    }
    #tell(name, value, span, { place, subject, secretType }, entry) {
        const document = this.#document;
        this.found.push({ subject: joined(subject, name), span: this.#locate(span), document, name, value, place, secretType, entry });
    }
}
_a = Walk;
const defaultNeeds = [
    ['{{', '${'],
    ['-', ...documents_needs/* anyQuote */.$m],
];
const defaultForm = /\bdefault\s{1,4}\\?["'`]([^"'`\\]{1,200})|\{\{-?\s{0,4}\\?["'`]([^"'`\\]{1,200})\\?["'`]\s{0,4}(?:\||\}\})|\$\{\w{1,80}:?-([^}$]{1,200})\}/dg;
const assignmentForm = /^(?:--?)?([A-Za-z_][\w.-]*)=([\s\S]+)$/;
const isBraced = (text) => text.startsWith('{') && text.endsWith('}');
/** A bare `key` is one of what stands above it: `Jwt: { Key: … }`. */
const nameOf = (key, { subject }) => key.length === 3 && key.toLowerCase() === 'key' ? `${/\S+$/.exec(subject)?.[0] ?? ''} ${key}`.trim() : key;
const moved = ({ start, end }, by) => ({ start: start + by, end: end + by });
const joined = (subject, name) => (subject === '' ? name : name === '' ? subject : `${subject} ${name}`);
const lineNeeds = [[' '], ['=', ':', '--']];
/** Long enough to hold a name and a value, or written on several lines. */
const isText = (scalar) => scalar.string.includes('\n') || scalar.string.startsWith('{') || (0,documents_needs/* mayMatch */.B7)(scalar.string, lineNeeds);
/** Keys that tell of what stands beside or below them: of `#pair`, of `#declared` and of `sections`. */
const speakingKeys = new Set('value Default default defaultValue kind clusters auths secretGenerator'.split(' '));
/** Most maps have none of them, and need not be looked into by key. */
const hasSpeakingKey = ({ entries, merged }) => merged.length > 0 || entries.some(({ key }) => speakingKeys.has(key.string));
const noSection = () => undefined;
/** What the keys of an object say of all that stands below them. */
function sections(map) {
    if (map.at('kind')?.string === 'Secret' && map.at('apiVersion')?.string === 'v1') {
        const secretType = map.at('type')?.string ?? 'Opaque';
        return (key) => key === 'data' ? { place: 'secret-data', secretType } : key === 'stringData' ? { place: 'secret-string', secretType } : undefined;
    }
    // A kubeconfig file.
    if (map.entry('clusters') && map.entry('users'))
        return (key) => (key === 'users' ? { place: 'credential-file' } : undefined);
    // A Secret made by Kustomize.
    return (key) => (key === 'auths' ? { place: 'credential-file' } : key === 'secretGenerator' ? { place: 'secret-string' } : undefined);
}

;// CONCATENATED MODULE: ./lib/documents/named-values.js






/** Above this many UTF-16 units only credentials that are known by their form are looked for. */
const sizeLimit = 5_000_000;
/** Written by programs, full of names and hashes. */
const isGenerated = (path) => generatedEndings.some((ending) => path.endsWith(ending)) && generated.test(path);
const generatedEndings = [
    '-lock.json',
    '-shrinkwrap.json',
    '-lock.yaml',
    '.lock',
    '.lockfile',
    'go.sum',
    '.js',
    '.css',
    '.map',
    '.svg',
    '.snap',
    '.csv',
];
const generated = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|[\w.-]+\.lock|[\w.-]+\.lockfile|go\.sum|Pipfile\.lock|[\w.-]+\.(?:min\.js|min\.css|map|svg|snap|csv))$/;
/** Every literal that stands beside a name, whatever the format. */
function* readNamedValues(document) {
    const { text, kind } = document;
    if (text.value.length > sizeLimit || isGenerated(text.path))
        return;
    const special = credentialFileValues(document);
    if (special !== null)
        yield* special;
    else if (kind === 'dockerfile')
        yield* dockerfileValues(document);
    else if (document.grains('yaml').length > 0)
        yield* yamlValues(document);
    else {
        const isScript = scriptExtensions.has((0,paths/* extensionOf */.je)(text.path));
        const found = isScript || hasLines(text.path) ? readLines(text.value, isScript) : readCode(text.value);
        for (const value of found)
            yield { ...value, subject: value.name, document };
    }
}

;// CONCATENATED MODULE: ./lib/documents/peer-marks.js
/** Of gitleaks, trufflehog, detect-secrets and secretlint: for the credential on the line, or on the next one. */
const pattern = /\bgitleaks:allow\b|\btrufflehog:ignore\b|\bpragma: ?(?:allow|white)list (?:nextline )?secret\b|\bsecretlint-disable-(?:next-)?line\b/g;
/** Marks with which other scanners are told to pass over a credential. */
function* readPeerMarks(document) {
    const { text } = document;
    for (const match of text.value.matchAll(pattern)) {
        const [mark] = match;
        const own = text.position(match.index).line;
        const span = { start: match.index, end: match.index + mark.length };
        yield { subject: mark, span, document, line: /next-?line/.test(mark) ? own + 1 : own };
    }
}

;// CONCATENATED MODULE: ./lib/documents/waivers.js
/** `plimsoll-ignore RULE [until YYYY-MM-DD]: reason`, in any comment syntax. A rule has a slash in its name, a pattern of rules an asterisk. */
const waivers_pattern = /\bplimsoll-ignore[ \t]+((?=[\w-]*[*/])[\w*/-]+)(?:[ \t]+until[ \t]+(\d{4}-\d{2}-\d{2}))?[ \t]*(?::[ \t]*([^\n\r]*))?/g;
const commentClosers = /[ \t]*(?:-->|\*\/|-?\}\})[ \t]*$/;
/** The waivers written in a file. One without a reason has `reason: ''` and is told by the rule on waivers. */
function readWaivers(document) {
    const { text } = document;
    // Markdown tells of waivers, and has nothing to waive.
    if (!text.value.includes('plimsoll-ignore') || /\.(?:md|mdx|markdown)$/i.test(text.path))
        return [];
    return [...text.value.matchAll(waivers_pattern)].map((match) => {
        const [whole, rule = '', until = null, reason = ''] = match;
        const span = { start: match.index, end: match.index + whole.trimEnd().length };
        return {
            subject: `waiver of ${rule}`,
            span,
            document,
            rule,
            until,
            reason: reason.replace(commentClosers, '').trim(),
            line: coveredLine(document, text.position(match.index).line),
        };
    });
}
function coveredLine({ text }, line) {
    const isComment = (number) => /^\s*(?:#|\/\/|--|<!--|\/\*|\{\{-?\s*\/\*)/.test(text.slice(text.line(number)));
    if (!isComment(line))
        return line;
    for (let next = line + 1; next <= text.lineCount; next++) {
        if (text.slice(text.line(next)).trim() !== '' && !isComment(next))
            return next;
    }
    return line;
}

;// CONCATENATED MODULE: ./lib/documents/make-document.js



/** A document whose grains are made on first use. Every document has the grains `file` and `waiver`. */
function makeDocument({ text, kind, partial = false, problems = [], unread = null, readers }) {
    const made = new Map();
    let formatReaders;
    const document = {
        text,
        kind,
        partial,
        problems,
        unread,
        grains(name) {
            let grains = made.get(name);
            if (grains === undefined) {
                formatReaders ??= { ...commonReaders(document), ...readers?.(document) };
                grains = [...(formatReaders[name]?.() ?? [])];
                made.set(name, grains);
            }
            return grains;
        },
    };
    return document;
}
function commonReaders(document) {
    return {
        file: () => [{ subject: 'file', span: { start: 0, end: 0 }, document }],
        namedValue: () => readNamedValues(document),
        waiver: () => readWaivers(document),
        peerMark: () => readPeerMarks(document),
    };
}


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   hB: () => (/* binding */ customPolicyFormat),
/* harmony export */   yi: () => (/* binding */ policyFormat)
/* harmony export */ });
/* harmony import */ var _yaml_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4309);

/** Findings that were there when Plimsoll was adopted, at the repository's root. */
const baselinePath = '.plimsoll-baseline.json';
/** What says what is let through: Plimsoll's policy and its baseline. */
const policyFormat = {
    kind: 'policy',
    recognizes: (path) => path === '.plimsoll.yml' || path === baselinePath,
    read: (0,_yaml_format_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .h)((document) => ({
        policyFile: () => [
            {
                subject: document.text.path === baselinePath ? 'baseline' : 'policy',
                span: { start: 0, end: document.text.value.length },
                document,
            },
        ],
    })),
};
/** A policy file whose path the user chose. */
const customPolicyFormat = { ...policyFormat, recognizes: () => true };


/***/ }),

/***/ 9684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ optionalEntries),
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   Xt: () => (/* binding */ findActions),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   pX: () => (/* binding */ standsAlone)
/* harmony export */ });
/** By `indexOf`: a pattern would look for the end again from every begin of a hostile text. */
function findActions(text) {
    const found = [];
    const find = (open, close, from) => {
        let start = text.indexOf(open, from);
        while (start > 0 && open === '{{' && text[start - 1] === '$')
            start = text.indexOf(open, start + 1);
        const end = start < 0 ? -1 : text.indexOf(close, start + 2);
        return end < 0 ? null : { start, end: end + 2 };
    };
    let [go, jinja] = [find('{{', '}}', 0), find('{%', '%}', 0)];
    for (;;) {
        const next = go === null || (jinja !== null && jinja.start < go.start) ? jinja : go;
        if (next === null)
            return found;
        found.push(next);
        if (go !== null && go.start < next.end)
            go = find('{{', '}}', next.end);
        if (jinja !== null && jinja.start < next.end)
            jinja = find('{%', '%}', next.end);
    }
}
/** Actions that only blanks are between, on one line. */
function groups(text, actions) {
    const found = [];
    for (const action of actions) {
        const last = found.at(-1);
        const before = last?.at(-1);
        if (last && before && skipBlanks(text, before.end) === action.start)
            last.push(action);
        else
            found.push([action]);
    }
    return found;
}
/** Only blanks and other actions share its first and last line. */
function standsAlone(text, group) {
    return beginsLine(text, group[0]?.start ?? 0) && endsLine(text, group.at(-1)?.end ?? 0);
}
/** Only blanks stand before it on its line. */
function beginsLine(text, from) {
    let at = from;
    while (at > 0 && isBlank(text[at - 1]))
        at--;
    return at === 0 || text[at - 1] === '\n';
}
/** Only blanks stand behind it on its line. */
function endsLine(text, from) {
    const at = skipBlanks(text, from);
    return at === text.length || text[at] === '\n' || text[at] === '\r';
}
const isBlank = (char) => char === ' ' || char === '\t';
function skipBlanks(text, from) {
    let at = from;
    while (isBlank(text[at]))
        at++;
    return at;
}
/** `{{ if … }}key: value{{ end }}`: the first action by the second. */
function optionalEntries(text, actions) {
    const found = new Map();
    let first = null;
    for (const action of actions) {
        // Only Go writes entries so.
        const word = text.startsWith('{{', action.start) ? wordOf(text, action) : '';
        if (word === 'if' || word === 'with' || word === 'range')
            first = beginsEntry(text, action) ? action : null;
        else if (word === 'end' || word === 'else') {
            if (word === 'end' && first !== null && endsLine(text, action.end) && !text.slice(first.start, action.end).includes('\n'))
                found.set(first, action);
            first = null;
        }
    }
    return found;
}
/** What an action does: its first word, of Go's templates or of Jinja; empty where it has none. */
const wordOf = (text, { start }) => firstWord.exec(text.slice(start, start + 30))?.[1] ?? '';
const firstWord = /^\{(?:\{-?|%[-+]?)\s{0,9}(\w+)/;
/** It begins its line, and a key stands behind it. */
function beginsEntry(text, { start, end }) {
    return beginsLine(text, start) && /^[\w./-]{1,100}:\s/.test(text.slice(end, end + 110));
}


/***/ }),

/***/ 3490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ maskTemplate)
/* harmony export */ });
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9798);
/* harmony import */ var _template_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9684);
/* harmony import */ var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8583);



/**
 * Hides Go-template and Jinja actions so that the rest can be read as YAML: an action alone on its lines becomes blanks,
 * any other becomes a run of marks that stands for an unknown value, as does one in a block scalar: a manifest that hands a template on to another
 * program (Vault's agent, Grafana) is whole. GitHub's `${{ }}` stays. Null where there is no action.
 */
function maskTemplate(text) {
    if (!text.includes('{{') && !text.includes('{%'))
        return null;
    const actions = (0,_template_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .findActions */ .Xt)(text);
    if (actions.length === 0)
        return null;
    const alone = new Set((0,_template_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .groups */ .TN)(text, actions).flatMap((group) => ((0,_template_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .standsAlone */ .pX)(text, group) ? group : [])));
    const hidden = replaced(text, actions, (action) => (alone.has(action) ? blanks(text, action) : marks(action)));
    const optional = (0,_template_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalEntries */ .$K)(text, actions);
    if (alone.size === 0 && optional.size === 0)
        return { masked: hidden, partial: false };
    for (const action of inBlockScalars(hidden, [...alone]))
        alone.delete(action);
    for (const action of inBlockScalars(hidden, [...optional.keys()]))
        optional.delete(action);
    const ends = new Set(optional.values());
    const hide = (action) => alone.has(action) || ends.has(action) ? blanks(text, action) : optional.has(action) ? anchor(action) : marks(action);
    return {
        masked: replaced(text, actions, hide),
        partial: optional.size > 0 || [...alone].some(({ start }) => !/^\{\{-?\s{0,9}\/\*/.test(text.slice(start, start + 20))),
    };
}
/** A property of the key behind it, which keeps the column at which the entry begins. */
const anchor = ({ start, end }) => `&${'x'.repeat(end - start - 2)} `;
const marks = ({ start, end }) => _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .templateMark */ .Kz.repeat(end - start);
const blanks = (text, { start, end }) => (0,_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .blank */ .hQ)(text.slice(start, end));
function replaced(text, actions, by) {
    let result = '';
    let at = 0;
    for (const action of actions) {
        result += text.slice(at, action.start) + by(action);
        at = action.end;
    }
    return result + text.slice(at);
}
/** Those that are indented as the text of a block scalar is; by indentation alone, as what is around cannot be parsed yet. */
function* inBlockScalars(hidden, alone) {
    let next = 0;
    let parent = null;
    // Not by an expression, as one long line can be too much for it.
    for (let start = 0; start < hidden.length;) {
        const feed = hidden.indexOf('\n', start);
        const line = hidden.slice(start, feed < 0 ? hidden.length : feed);
        for (let action = alone[next]; action !== undefined && action.start < start + line.length; action = alone[++next]) {
            if (parent !== null && action.start - start > parent)
                yield action;
        }
        const indent = line.search(/\S/);
        if (indent !== -1 && (parent === null || indent <= parent))
            parent = parentOf(line);
        start += line.length + 1;
    }
}
/** No header of a block scalar is longer. */
const longestHeader = 500;
/** The header (YAML 1.2, 8.1.1), and what may stand before it: dashes, a key, a tag or an anchor. */
const blockHeader = /[|>][-+\d]{0,2}[ \t]*(?:[ \t]#.*)?\r?$/;
const beforeHeader = /^( *(?:- +)*)(?:\S.*:[ \t]+)?(?:[&!]\S*[ \t]+){0,2}$/;
/** Where the key of a block scalar begins, else its last dash; null if the line begins none. */
function parentOf(line) {
    if (line.length > longestHeader)
        return null;
    const header = blockHeader.exec(line);
    const before = header && beforeHeader.exec(line.slice(0, header.index));
    if (!before)
        return null;
    const [whole, dashes = ''] = before;
    return !/:[ \t]/.test(whole) && dashes.includes('-') ? dashes.lastIndexOf('-') : dashes.length;
}


/***/ }),

/***/ 4309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readYamlFile),
  h: () => (/* binding */ reading)
});

// EXTERNAL MODULE: ./lib/source/spans.js
var source_spans = __webpack_require__(7276);
// EXTERNAL MODULE: ./lib/documents/make-document.js + 10 modules
var make_document = __webpack_require__(2739);
// EXTERNAL MODULE: ./lib/documents/needs.js
var needs = __webpack_require__(4739);
// EXTERNAL MODULE: ./lib/documents/paths.js
var paths = __webpack_require__(3774);
// EXTERNAL MODULE: ./lib/documents/template.js
var documents_template = __webpack_require__(3490);
// EXTERNAL MODULE: ./lib/source/text.js
var source_text = __webpack_require__(9798);
// EXTERNAL MODULE: ./lib/documents/template-actions.js
var template_actions = __webpack_require__(9684);
;// CONCATENATED MODULE: ./lib/documents/template-branches.js



/** No chain of conditions is longer by hand; each branch is read once more. */
const maxBranches = 20;
/** UTF-16 units that are read for them, in all. */
const maxLength = 10_000_000;
/**
 * The ways to render a template in which an earlier branch of its conditions is taken: read as a whole, the last of equal keys counts, and so the
 * last branch. The first takes the first branch of each condition, the second the second where there is one that is not the last, and so on.
 * @param masked by `maskTemplate`
 */
function earlierBranches(text, masked) {
    const conditions = conditionsIn(text);
    const longest = conditions.reduce((most, { length }) => Math.max(most, length), 1);
    const most = Math.min(maxBranches - 1, Math.floor(maxLength / (text.length + 1)));
    return Array.from({ length: Math.min(longest - 1, most) }, (_, taken) => {
        const open = conditions.filter(({ length }) => taken < length - 1);
        const hidden = open.flatMap((branches) => branches.filter((_, index) => index !== taken));
        return { masked: blanked(masked, hidden), kept: (0,source_spans/* joined */.oR)(open.flatMap((branches) => branches[taken] ?? [])) };
    });
}
/** The branches of each condition that has more than one and whose actions stand on lines of their own. */
function conditionsIn(text) {
    const found = [];
    const open = [];
    for (const action of (0,template_actions/* findActions */.Xt)(text)) {
        const word = (0,template_actions/* wordOf */.aG)(text, action);
        const innermost = open.at(-1);
        const alone = (0,template_actions/* standsAlone */.pX)(text, [action]);
        if (opening.has(word))
            open.push({ branches: [], start: action.end, alone });
        else if (innermost !== undefined && (closing.test(word) || between.has(word))) {
            innermost.branches.push({ start: innermost.start, end: action.start });
            innermost.start = action.end;
            innermost.alone &&= alone;
            if (between.has(word))
                continue;
            open.pop();
            if (innermost.alone && innermost.branches.length > 1)
                found.push(innermost.branches);
        }
    }
    return found;
}
/** Of Go's templates ("Actions") and of Jinja ("List of Control Structures"); those that only have an end are here for their ends. */
const opening = new Set(['if', 'with', 'range', 'define', 'block', 'for', 'macro', 'call', 'filter', 'raw']);
const between = new Set(['else', 'elif']);
const closing = /^end/;
function blanked(text, spans) {
    let result = '';
    let at = 0;
    for (const { start, end } of (0,source_spans/* joined */.oR)(spans)) {
        result += text.slice(at, start) + (0,source_text/* blank */.hQ)(text.slice(start, end));
        at = end;
    }
    return result + text.slice(at);
}

// EXTERNAL MODULE: ./lib/documents/yaml-parse.js + 1 modules
var yaml_parse = __webpack_require__(9306);
;// CONCATENATED MODULE: ./lib/documents/yaml-format.js







/** For a kind with nothing in it that has to be read by itself. */
const reading = (grains) => (_text, documents) => ({ grains: (document, branches) => grains(document, [...documents, ...branches]) });
/** Reads a YAML or JSON file, template actions hidden, and gives it the first kind that recognizes it. */
function readYamlFile(text, formats) {
    const template = isGithubPath(text.path) ? null : (0,documents_template/* maskTemplate */.D)(text.value);
    const isTemplate = template !== null || isTemplateName(text.path);
    const file = (0,yaml_parse/* parseYaml */.h)(text, template?.masked);
    const format = formats.find((candidate) => candidate.recognizes(text.path, file.documents));
    // A template becomes YAML only when it is rendered: what cannot be read before that is not broken, but what is too much stays too much.
    const content = format?.read(text, file.documents);
    const found = [...file.problems, ...(content?.problems ?? [])];
    const problems = isTemplate ? found.filter(({ message }) => (0,yaml_parse/* isLimit */.S)(message)) : found;
    const isOther = problems.length > 0 &&
        !problems.some(({ message }) => (0,yaml_parse/* isLimit */.S)(message)) &&
        format === undefined &&
        !speakingName.test(text.path) &&
        !speakingText.test(text.value);
    const unread = isOther
        ? `of no known kind, and ${problems[0]?.message}: only credentials were looked for`
        : isTemplate && found.length > 0
            ? 'a template that cannot be read in full before it is rendered'
            : null;
    const branches = format?.kind === 'kubernetes' && template?.partial ? branchesOf(text, template.masked) : [];
    const partial = (template?.partial ?? false) || (format?.isPartial?.(text.path, file.documents) ?? false);
    return (0,make_document/* makeDocument */.E)({
        text,
        kind: format?.kind ?? (text.path.endsWith('.json') ? 'json' : 'yaml'),
        partial,
        problems: isOther ? [] : problems,
        unread,
        readers: (document) => ({
            yaml: () => file.documents.map((tree, index) => ({ subject: `document ${index + 1}`, span: tree.span, document, tree })),
            ...content?.grains(document, branches),
        }),
    });
}
/** Documents as they are where an earlier branch of a condition in them is taken. What cannot be read of them was told of the whole. */
function branchesOf(text, masked) {
    if (!(0,needs/* mayMatch */.B7)(text.value, [['else', 'elif']]))
        return [];
    return earlierBranches(text.value, masked).flatMap((branches) => (0,yaml_parse/* parseYaml */.h)(text, branches.masked).documents.filter((_, index, all) => {
        // A branch may be empty, or begin the document.
        const around = { start: all[index - 1]?.span.end ?? 0, end: all[index + 1]?.span.start ?? text.value.length };
        return (0,source_spans/* overlapsAny */.ho)(branches.kept, around);
    }));
}
/** Names by which a kind is known. */
const speakingName = /(?:^|\/)(?:\.github\/.+|\.?devcontainer|\.plimsoll.*|action|chart|dependabot|kustomization|skaffold.*|[^/]*(?:compose|values|gitlab-ci)[^/]*)\.(?:ya?ml|json)$/i;
/** What a file has in it that is of a kind known by its content: keys of Kubernetes and Compose, or a way to write them that hides them. */
const speakingText = /\b(?:apiVersion|kind|services)["']?\s*:|\\[xuU][0-9a-f]{2}/i;
/** GitHub reads no templates: `{{` in a script is the script's own. */
const isGithubPath = (path) => (0,paths/* isWorkflowPath */.$u)(path) || (0,paths/* isActionPath */.Oq)(path);
const isTemplateName = (path) => (0,needs/* mayMatch */.B7)(path.toLowerCase(), [['.yml.', '.yaml.']]) && /\.ya?ml\.\w+$/i.test(path);


/***/ }),

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ isLimit),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/documents/yaml-events.js

/** Nesting that no real file has; a deeper one is told as a problem. */
const maxDepth = 100;
/** Deeper than any line that a bracket or a quote can begin on. */
const indentation = ' '.repeat(200);
/** Characters read in all the attempts at one text; what needs more stays as the parser reads it. */
const maxWork = 10_000_000;
/**
 * The parser's events of a text. Lines inside of brackets and quotes need not be indented: YAML asks for it (1.2.2, 7.4 and 6.3, `s-flow-line-prefix`), but
 * libyaml and what was made after it do not, and Compose, Kubernetes and GitHub read with those. `key: [` is mostly closed below the key's first letter.
 * Such lines are indented before they are read; offsets are those of the text as given. Throws YAMLException.
 */
function readEvents(text) {
    const lines = [];
    for (;;) {
        const indented = withIndentation(text, lines);
        try {
            return back((0,js_yaml/* parseEvents */.PH)(indented, { maxDepth }), lines);
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                throw error;
            const position = original(error.mark?.position ?? 0, lines);
            const line = text.lastIndexOf('\n', position - 1) + 1;
            const isKnown = lines.includes(line);
            if (error.reason !== 'deficient indentation' || isKnown || (lines.length + 2) * indented.length > maxWork) {
                if (lines.length === 0)
                    throw error;
                throw new js_yaml/* YAMLException */.tB(error.reason, { ...error.mark, position });
            }
            lines.splice(placeOf(line, lines), 0, line);
        }
    }
}
function withIndentation(text, lines) {
    if (lines.length === 0)
        return text;
    const starts = [0, ...lines];
    return starts.map((start, index) => text.slice(start, starts[index + 1])).join(indentation);
}
/** How many of the lines begin before the offset. */
function placeOf(offset, lines) {
    let [low, high] = [0, lines.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((lines[middle] ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** From an offset in the indented text to one in the text as given. */
function original(offset, lines) {
    let [low, high] = [0, lines.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((lines[middle] ?? 0) + middle * indentation.length < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return Math.max(offset - low * indentation.length, lines[low - 1] ?? 0);
}
const offsets = ['start', 'valueStart', 'valueEnd', 'anchorStart', 'anchorEnd', 'tagStart', 'tagEnd'];
function back(events, lines) {
    if (lines.length === 0)
        return events;
    return events.map((event) => {
        const moved = { ...event };
        for (const name of offsets) {
            const value = moved[name];
            if (typeof value === 'number' && value >= 0)
                moved[name] = original(value, lines);
        }
        return moved;
    });
}

// EXTERNAL MODULE: ./lib/documents/yaml-nodes.js
var yaml_nodes = __webpack_require__(8583);
;// CONCATENATED MODULE: ./lib/documents/yaml-parse.js



/** Nodes after aliases are followed: a few anchors can stand for billions of them (a "billion laughs" file). */
const maxNodes = 2_000_000;
/** Whether a problem is one of too much, not of what is written. */
const isLimit = (message) => /nesting exceeded|aliases stand for/.test(message);
/**
 * Reads a stream of YAML (or JSON) documents into trees in which every key and value has its span.
 * A broken document is told as a problem, and the others of the stream are still read.
 * @param parsed the text with template actions masked, of the same length; by default the text itself
 */
function parseYaml(text, parsed = text.value) {
    const { documents, problems } = parseStream(text, parsed);
    const renaming = parsed.includes('%TAG') ? /^%TAG\b.*/m.exec(parsed) : null;
    if (renaming === null)
        return { documents, problems };
    const span = { start: renaming.index, end: renaming.index + renaming[0].length };
    return { documents, problems: [{ message: 'YAML cannot be read: %TAG gives tags another meaning', span }, ...problems] };
}
function parseStream(text, parsed) {
    const source = { parsed, original: text.value };
    try {
        return new Builder(source, 0).build(readEvents(parsed));
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const chunks = text.path.endsWith('.json') ? splitValues(parsed) : splitDocuments(parsed);
        if (chunks.length === 1)
            return { documents: [], problems: [problemOf(error, 0, text)] };
        return joined(chunks.map((chunk) => parseChunk(source, chunk, text)));
    }
}
function parseChunk(source, chunk, text) {
    try {
        return new Builder(source, chunk.start).build(readEvents(source.parsed.slice(chunk.start, chunk.end)));
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return { documents: [], problems: [problemOf(error, chunk.start, text)] };
    }
}
const joined = (files) => ({
    documents: files.flatMap((file) => file.documents),
    problems: files.flatMap((file) => file.problems),
});
function splitDocuments(text) {
    const starts = [0, ...[...text.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index).filter((at) => at > 0)];
    return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}
/** A stream of JSON values, one behind the other, as JSON Lines has and kubectl reads; what follows the last whole value belongs to it. */
function splitValues(text) {
    const starts = [0];
    let depth = 0;
    for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{[\]}]/gs)) {
        if (token === '{' || token === '[') {
            if (depth++ === 0 && text.slice(starts.at(-1), index).trim() !== '')
                starts.push(index);
        }
        else if (token === '}' || token === ']')
            depth = Math.max(0, depth - 1);
    }
    return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}
function problemOf(error, offset, text) {
    const at = Math.min((error.mark?.position ?? 0) + offset, text.value.length);
    const { line } = text.position(at);
    return { message: `YAML cannot be read: ${error.reason}`, span: { start: at, end: Math.max(at, text.line(line).end) } };
}
/** Builds trees from the parser's flat events; offsets of the events are relative to `shift`. */
class Builder {
    #source;
    #shift;
    #documents = [];
    #problems = [];
    #anchors = new Map();
    #open = [];
    #root = null;
    #size = 0;
    constructor(source, shift) {
        this.#source = source;
        this.#shift = shift;
    }
    build(events) {
        let start = this.#shift;
        for (let at = 0; at < events.length; at++) {
            const event = events[at];
            switch (event.type) {
                case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                    this.#anchors.clear();
                    this.#root = null;
                    this.#open.push({ node: null, anchor: null, key: null, cursor: start, size: 0 });
                    break;
                case js_yaml/* EVENT_ID */.hy.SEQUENCE:
                case js_yaml/* EVENT_ID */.hy.MAPPING:
                    this.#openCollection(event);
                    break;
                case js_yaml/* EVENT_ID */.hy.SCALAR:
                    this.#add(this.#scalar(event), this.#name(event.anchorStart, event.anchorEnd), 1, null);
                    break;
                case js_yaml/* EVENT_ID */.hy.ALIAS:
                    this.#alias(event.anchorStart + this.#shift, event.anchorEnd + this.#shift);
                    break;
                case js_yaml/* EVENT_ID */.hy.POP:
                    start = this.#close() ?? start;
            }
        }
        return { documents: this.#documents, problems: this.#problems };
    }
    get #top() {
        const top = this.#open.at(-1);
        if (top === undefined)
            throw new Error('the YAML parser closed more than it opened');
        return top;
    }
    #name(start, end) {
        return start < 0 ? null : this.#source.parsed.slice(start + this.#shift, end + this.#shift);
    }
    #openCollection(event) {
        const tag = this.#name(event.tagStart, event.tagEnd);
        const start = event.start + this.#shift;
        const style = event.style === 2 ? 'flow' : 'block';
        const node = event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? new yaml_nodes/* Mapping */.X9(style, start, tag) : new yaml_nodes/* Sequence */.gd(style, start, tag);
        const cursor = style === 'flow' ? start + 1 : start;
        this.#open.push({ node, anchor: this.#name(event.anchorStart, event.anchorEnd), key: null, cursor, size: 1 });
    }
    #scalar(event) {
        const tag = this.#name(event.tagStart, event.tagEnd);
        if (event.valueStart < 0) {
            const at = this.#emptyPlace();
            return new yaml_nodes/* Scalar */.X5(this.#source, null, { start: at, end: at }, tag);
        }
        const shifted = this.#shift === 0 ? event : { ...event, valueStart: event.valueStart + this.#shift, valueEnd: event.valueEnd + this.#shift };
        return new yaml_nodes/* Scalar */.X5(this.#source, shifted, scalarSpan(this.#source.parsed, shifted), tag);
    }
    /** A value that is not there stands behind its key's colon or its dash. */
    #emptyPlace() {
        const top = this.#top;
        if (top.node === null)
            return top.cursor;
        const at = skipTrivia(this.#source.parsed, top.cursor);
        const expected = top.node.kind === 'sequence' ? '-' : top.key === null ? '?' : ':';
        return this.#source.parsed[at] === expected ? at + 1 : top.cursor;
    }
    #alias(start, end) {
        const span = { start: start - 1, end };
        const name = this.#source.parsed.slice(start, end);
        const target = this.#anchors.get(name);
        if (target === undefined) {
            this.#problems.push({ message: `YAML cannot be read: the alias "*${name}" has no anchor before it`, span });
            this.#add(new yaml_nodes/* Scalar */.X5(this.#source, null, { start: end, end }, null), null, 1, span);
        }
        else
            this.#add(target.node, null, target.size, span);
    }
    #add(node, anchor, size, alias) {
        const top = this.#top;
        const span = alias ?? node.span;
        // Known to aliases only when complete, so that a tree cannot contain itself.
        if (anchor !== null)
            this.#anchors.set(anchor, { node, size });
        top.size += size;
        if (top.node === null) {
            this.#root = node;
            this.#size = top.size;
        }
        else if (top.node.kind === 'sequence') {
            const start = top.node.style === 'flow' ? span.start : skipTrivia(this.#source.parsed, top.cursor);
            top.node.items.push({ value: node, span: { start: Math.min(start, span.start), end: span.end }, alias });
        }
        else if (top.key === null) {
            top.key = node.kind === 'scalar' && node instanceof yaml_nodes/* Scalar */.X5 ? node : new yaml_nodes/* Scalar */.X5(this.#source, null, span, null);
        }
        else {
            addEntry(top.node, top.key, node, alias);
            top.key = null;
        }
        top.cursor = Math.max(top.cursor, span.end);
    }
    /** Returns the end of a document that was closed. */
    #close() {
        const closed = this.#open.pop();
        if (closed === undefined)
            return undefined;
        if (closed.node === null) {
            this.#finishDocument(closed.cursor);
            return closed.cursor;
        }
        const end = closed.node.style === 'flow' ? flowEnd(this.#source.parsed, closed.cursor) : closed.cursor;
        closed.node.span = { start: closed.node.span.start, end };
        this.#add(closed.node, closed.anchor, closed.size, null);
        return undefined;
    }
    #finishDocument(end) {
        const start = this.#root?.span.start ?? end;
        if (this.#size > maxNodes) {
            this.#problems.push({
                message: `YAML cannot be read: its aliases stand for more than ${maxNodes} nodes`,
                span: { start, end: start },
            });
            this.#root = null;
        }
        this.#documents.push({ root: this.#root, span: { start, end } });
        this.#size = 0;
    }
}
function addEntry(map, key, value, alias) {
    if (key.string === '<<' && key.style === 'plain') {
        const sources = value.kind === 'sequence' ? value.items.map((item) => item.value) : [value];
        map.merged.push(...sources.filter((source) => source.kind === 'map'));
    }
    else
        map.entries.push({ key, value, span: { start: key.span.start, end: (alias ?? value.span).end }, alias });
}
/** Quotes and the block header are part of the value as written; the line breaks after a block are not. */
function scalarSpan(text, event) {
    const { valueStart: start, valueEnd: end } = event;
    if (event.style === 2 || event.style === 3)
        return { start: start - 1, end: end + 1 };
    if (event.style !== 4 && event.style !== 5)
        return { start, end };
    const headerLine = text.lastIndexOf('\n', start - 2) + 1;
    const header = /[|>][-+0-9]{0,2}[ \t]*(?:[ \t]#[^\n]*)?\r?\n?$/.exec(text.slice(headerLine, start));
    const trimmed = text.slice(start, end).trimEnd().length;
    return { start: headerLine + (header?.index ?? start - headerLine), end: start + trimmed };
}
/** Skips blanks, line breaks and comments, and commas of flow collections. */
function skipTrivia(text, from) {
    let at = from;
    for (; at < text.length; at++) {
        const char = text[at];
        if (char === '#') {
            const end = text.indexOf('\n', at);
            at = end < 0 ? text.length : end;
        }
        else if (char !== ' ' && char !== '\t' && char !== '\n' && char !== '\r' && char !== ',')
            break;
    }
    return at;
}
function flowEnd(text, from) {
    const at = skipTrivia(text, from);
    return text[at] === ']' || text[at] === '}' ? at + 1 : from;
}


/***/ }),

/***/ 7540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tb: () => (/* binding */ loadPolicy),
  FX: () => (/* binding */ misnamedPolicies),
  ON: () => (/* binding */ parsePolicy),
  k1: () => (/* binding */ policyPath)
});

// EXTERNAL MODULE: ./lib/core/policy.js
var policy = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/core/severity.js
var severity = __webpack_require__(3980);
;// CONCATENATED MODULE: ./lib/core/policy-read.js




const keys = ['fail-on', 'strict', 'rules', 'exclude', 'lower', 'registries', 'waivers', 'peer-marks'];
const waiverKeys = ['rule', 'path', 'fingerprint', 'reason', 'until'];
const settingKeys = ['set', 'paths'];
/** Reads the tree of a policy file. A wrong key or value is an error with its place: half a policy is none. */
function readPolicy(root) {
    const reader = new Reader();
    return { policy: reader.policy(root), errors: reader.errors };
}
class Reader {
    errors = [];
    policy(root) {
        if (root === null || root.value === null)
            return policy/* defaultPolicy */.G4;
        const map = this.#map(root, 'the policy');
        if (map === null)
            return policy/* defaultPolicy */.G4;
        this.#knownKeys(map, keys);
        return {
            failOn: this.#failOn(map.at('fail-on')),
            strict: this.#boolean(map.at('strict')) ?? policy/* defaultPolicy */.G4.strict,
            rules: this.#rules(map.at('rules')),
            exclude: this.#strings(map.at('exclude')) ?? policy/* defaultPolicy */.G4.exclude,
            lower: this.#strings(map.at('lower')) ?? policy/* defaultPolicy */.G4.lower,
            registries: this.#strings(map.at('registries')) ?? policy/* defaultPolicy */.G4.registries,
            ...this.#waivers(map.at('waivers')),
            peerMarks: this.#peerMarks(map.at('peer-marks')),
        };
    }
    #error(node, message) {
        this.errors.push({ message, span: node.span });
    }
    #map(node, what) {
        if (node.kind === 'map')
            return node;
        this.#error(node, `${what} must be a map of keys and values`);
        return null;
    }
    #knownKeys(map, known) {
        const seen = new Set();
        for (const { key } of map.entries) {
            if (!known.includes(key.string))
                this.#error(key, `unknown key "${key.string}"${hint(key.string, known)}`);
            else if (seen.has(key.string))
                this.#error(key, `the key "${key.string}" stands twice`);
            seen.add(key.string);
        }
    }
    #failOn(node) {
        if (node === undefined)
            return null;
        if ((0,severity/* isSeverity */._Z)(node.value) || node.value === 'never')
            return node.value;
        this.#error(node, `"fail-on" must be one of ${finding/* severities */.g.join(', ')} or never`);
        return null;
    }
    #peerMarks(node) {
        if (node === undefined)
            return policy/* defaultPolicy */.G4.peerMarks;
        if (node.value === 'honour' || node.value === 'ignore')
            return node.value;
        this.#error(node, '"peer-marks" must be honour or ignore');
        return policy/* defaultPolicy */.G4.peerMarks;
    }
    #boolean(node) {
        if (node === undefined || typeof node.value === 'boolean')
            return node?.value;
        this.#error(node, 'must be true or false');
        return undefined;
    }
    #string(node) {
        if (node === undefined)
            return null;
        if (node.string !== undefined && node.string.trim() !== '')
            return node.string;
        this.#error(node, 'must be a text that is not empty');
        return null;
    }
    #strings(node) {
        if (node === undefined)
            return undefined;
        if (node.kind === 'scalar' && node.value !== null)
            return [node.string];
        if (node.kind === 'sequence')
            return node.items.flatMap((item) => this.#string(item.value) ?? []);
        this.#error(node, 'must be a list of texts');
        return undefined;
    }
    #rules(node) {
        const map = node === undefined ? null : this.#map(node, '"rules"');
        return (map?.entries ?? []).flatMap(({ key, value }) => {
            const set = value.kind === 'map' ? value.at('set') : value;
            if (value.kind === 'map')
                this.#knownKeys(value, settingKeys);
            const word = set?.boolean === undefined ? set?.value : set.boolean ? 'on' : 'off';
            if (word === 'on' || word === 'off' || (0,severity/* isSeverity */._Z)(word)) {
                return [{ rule: key.string, set: word, paths: (value.kind === 'map' && this.#strings(value.at('paths'))) || [] }];
            }
            this.#error(set ?? value, `a rule is set to on, off, ${finding/* severities */.g.join(', ')}, or {set: …, paths: […]}`);
            return [];
        });
    }
    /** `base`, `change`, a list of waivers, or `{ from: base|change, list: […] }`. */
    #waivers(node) {
        const { waivers, waiversFrom } = policy/* defaultPolicy */.G4;
        if (node === undefined || node.value === null)
            return { waivers, waiversFrom };
        if (node.value === 'base' || node.value === 'change')
            return { waivers, waiversFrom: node.value };
        if (node.kind === 'sequence')
            return { waivers: this.#waiverList(node), waiversFrom };
        if (node.kind === 'map') {
            this.#knownKeys(node, ['from', 'list']);
            const from = node.at('from');
            if (from !== undefined && from.value !== 'base' && from.value !== 'change')
                this.#error(from, '"from" must be base or change');
            return { waivers: this.#waiverList(node.at('list')), waiversFrom: from?.value === 'change' ? 'change' : 'base' };
        }
        this.#error(node, '"waivers" must be base, change, a list, or {from: …, list: […]}');
        return { waivers, waiversFrom };
    }
    #waiverList(node) {
        if (node === undefined)
            return [];
        if (node.kind !== 'sequence') {
            this.#error(node, 'must be a list of waivers');
            return [];
        }
        return node.items.flatMap(({ value }) => this.#waiver(value) ?? []);
    }
    #waiver(node) {
        const map = this.#map(node, 'a waiver');
        if (map === null)
            return null;
        this.#knownKeys(map, waiverKeys);
        const [rule, reason, until] = [this.#string(map.at('rule')), this.#string(map.at('reason')), this.#string(map.at('until'))];
        if (rule === null)
            this.#error(map, 'a waiver needs a "rule"');
        if (reason === null)
            this.#error(map, 'a waiver needs a "reason"');
        if (until !== null && !isDate(until))
            this.#error(map.at('until') ?? map, '"until" must be a date such as 2027-01-31');
        if (rule === null || reason === null)
            return null;
        return { rule, path: this.#string(map.at('path')), fingerprint: this.#string(map.at('fingerprint')), reason, until };
    }
}
const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const hint = (word, known) => (0,nearest/* didYouMean */.a)(word, known) || `; known are ${known.join(', ')}`;

// EXTERNAL MODULE: ./lib/documents/yaml-parse.js + 1 modules
var yaml_parse = __webpack_require__(9306);
// EXTERNAL MODULE: ./lib/source/text.js
var source_text = __webpack_require__(9798);
// EXTERNAL MODULE: ./lib/source/user-error.js
var user_error = __webpack_require__(1821);
;// CONCATENATED MODULE: ./lib/policy-file.js





const policyPath = '.plimsoll.yml';
const slips = new Set(['.plimsoll.yaml', '.plimsoll.json', 'plimsoll.yml', 'plimsoll.yaml']);
/** Names that a person may take for the policy's, among the paths of a change: what stands there lets nothing through. */
const misnamedPolicies = (paths) => paths.filter((path) => path !== undefined && slips.has(path)).map((path) => `${path} is not read: the policy file is ${policyPath}`);
/** A policy file that cannot be used. The message names each place. */
class PolicyFileError extends user_error/* UserError */.y {
}
/**
 * The policy of one side; the default where the side has none.
 * @throws {PolicyFileError} on a wrong key or value, as half a policy would pass what it was written to stop
 */
async function loadPolicy(tree, path = policyPath) {
    const file = await tree.find(path);
    if (file === null)
        return policy/* defaultPolicy */.G4;
    const [content] = await tree.read([file]);
    if (content?.kind !== 'text')
        throw new PolicyFileError(`${path} in ${tree.name} cannot be read as text`);
    return parsePolicy(content.text, path);
}
function parsePolicy(value, path = policyPath) {
    const text = new source_text/* SourceText */.D(path, value);
    const { documents, problems } = (0,yaml_parse/* parseYaml */.h)(text);
    const { policy, errors } = readPolicy(documents[0]?.root ?? null);
    const all = [...problems, ...errors];
    if (all.length === 0)
        return policy;
    const lines = all.map(({ message, span }) => {
        const { line, column } = text.position(span.start);
        return `${path}:${line}:${column}: ${message}`;
    });
    throw new PolicyFileError(lines.join('\n'));
}


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ fixWords),
/* harmony export */   ET: () => (/* binding */ closing),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Lb: () => (/* binding */ filesWords),
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   S2: () => (/* binding */ morePlaces),
/* harmony export */   YX: () => (/* binding */ wayOut),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   v9: () => (/* binding */ failingFindings)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6134);

/** What the gate judges: introduced findings, in a scan all of them, without those that are waived. */
const judged = (result) => result.findings.filter((finding) => finding.waived === null && finding.status === (result.mode === 'scan' ? 'existing' : 'introduced'));
/** What somebody gave a reason for is told one by one; what a baseline names is many, and only counted. */
function waivedFindings({ findings }) {
    const all = findings.filter((finding) => finding.waived !== null);
    const told = all.filter(({ waived }) => waived.by !== 'baseline');
    return { told, inBaseline: all.length - told.length };
}
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** Of places in a list that shows only so many; null where it shows all. */
const morePlaces = (all, shown) => (all > shown ? `and ${counted(all - shown, 'more place')}` : null);
/** Of a fix that is told by its title alone. */
const tooLong = (lines) => `its ${lines} lines are too many to show here`;
/** Counts come from the findings, never from what could be shown; what there is none of is not told. */
function closing(result, shown) {
    const all = judged(result).length;
    const word = result.mode === 'scan' ? 'found' : 'introduced';
    const { existing, fixed, waived } = result.counts;
    const others = [
        ...(result.mode === 'scan' || existing === 0 ? [] : [`${existing} existing`]),
        ...(fixed === 0 ? [] : [`${fixed} fixed`]),
        ...(waived === 0 ? [] : [`${waived} waived`]),
    ];
    const where = shown < all ? `: ${shown} shown here, ${all - shown} elsewhere` : ', all shown here';
    return [all === 0 ? `Nothing ${word}` : `${all} ${word}${where}`, ...(others.length > 0 ? [others.join(', ')] : [])].join('; ');
}
/** How many of the findings one command mends, after a blank; empty where it mends none. */
function fixWords(result) {
    const safe = judged(result).filter(({ fix }) => fix?.safe).length;
    return result.mode === 'scan' || safe === 0 ? '' : ` \`plimsoll fix\` on this branch makes ${counted(safe, 'safe fix', 'safe fixes')}.`;
}
const filesWords = ({ files: { checked, recognized, skipped } }) => `${counted(checked, 'file')} checked, ${recognized} of a known kind${skipped.length === 0 ? '' : `; ${skipped.length} skipped`}`;
const reaches = (severity, limit) => limit !== 'never' && _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(severity) <= _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(limit);
function verdictWords(result) {
    const problems = result.problems.filter((problem) => problem.status === 'introduced').length;
    switch (result.verdict) {
        case 'pass':
            return result.failOn === 'never'
                ? 'Pass: findings do not fail this run.'
                : `Pass: nothing ${result.mode === 'scan' ? 'found' : 'introduced'} at or above ${result.failOn}.`;
        case 'fail':
            return `Fail: ${failing(result)} (fail-on: ${result.failOn})${problems > 0 ? `; ${counted(problems, 'problem')} left something unjudged` : ''}.`;
        case 'incomplete':
            return `Incomplete: ${counted(problems, 'problem')} left something unjudged, so this is no pass.`;
    }
}
/** What makes the verdict `fail`. */
const failingFindings = (result) => judged(result).filter(({ severity }) => reaches(severity, result.failOn));
/** `2 critical and 3 high findings` */
function failing(result) {
    const all = judged(result);
    const counts = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g
        .filter((severity) => reaches(severity, result.failOn))
        .map((severity) => ({ severity, count: all.filter((finding) => finding.severity === severity).length }))
        .filter(({ count }) => count > 0);
    const words = counts.map(({ severity, count }) => `${count} ${severity}`);
    const last = words.splice(-1).join('');
    return `${words.length === 0 ? '' : `${words.join(', ')} and `}${last} ${counts.at(-1)?.count === 1 ? 'finding' : 'findings'}`;
}
/** What a person can do about something that could not be judged. */
const wayOut = (rule) => rule === null
    ? 'Mend the file, or leave its path out in the policy if it is meant to be so.'
    : 'This is a fault of Plimsoll: please report it with the file; the policy can switch the rule off until then.';


/***/ }),

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
const context = 3;
/** Above this many differing lines the middle is shown as replaced as a whole: the search is quadratic in it. */
const maximumEdits = 2000;
/** Hunks between two texts, as `git diff` makes them: Myers' algorithm, three lines of context, lines ending at LF. */
function diffLines(base, head) {
    const before = split(base);
    const after = split(head);
    let top = 0;
    while (top < before.length && top < after.length && before[top] === after[top])
        top++;
    let bottom = 0;
    while (bottom < before.length - top && bottom < after.length - top && before.at(-1 - bottom) === after.at(-1 - bottom))
        bottom++;
    const middle = edits(before.slice(top, before.length - bottom), after.slice(top, after.length - bottom));
    const marks = [...same(before, 0, top), ...middle, ...same(before, before.length - bottom, before.length)];
    return group(marks);
}
const split = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const same = (lines, from, to) => lines.slice(from, to).map((line) => ` ${line}`);
/** Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form: lines marked ` `, `-` or `+`. */
function edits(before, after) {
    const rows = [];
    for (let distance = 0; distance <= maximumEdits; distance++) {
        const row = new Int32Array(2 * distance + 1);
        rows.push(row);
        for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
            let x = entry(rows, distance, diagonal).x;
            while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
                x++;
            row[distance + diagonal] = x;
            if (x >= before.length && x - diagonal >= after.length)
                return walkBack(before, after, rows);
        }
    }
    return [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
}
/** Where a path of `distance` edits enters a diagonal: by an added line (`down`) from the diagonal above, or by a removed one from below. */
function entry(rows, distance, diagonal) {
    if (distance === 0)
        return { x: 0, down: false };
    const reached = (other) => (Math.abs(other) > distance - 1 ? -1 : (rows[distance - 1]?.[distance - 1 + other] ?? -1));
    const down = diagonal === -distance || (diagonal !== distance && reached(diagonal - 1) < reached(diagonal + 1));
    return { x: down ? reached(diagonal + 1) : reached(diagonal - 1) + 1, down };
}
function walkBack(before, after, rows) {
    const marks = [];
    let x = before.length;
    let diagonal = before.length - after.length;
    for (let distance = rows.length - 1; distance >= 0; distance--) {
        const { x: start, down } = entry(rows, distance, diagonal);
        while (x > start)
            marks.push(` ${before[--x]}`);
        if (distance === 0)
            break;
        if (down)
            marks.push(`+${after[x - diagonal - 1]}`);
        else
            marks.push(`-${before[--x]}`);
        diagonal += down ? 1 : -1;
    }
    return marks.reverse();
}
/** Marked lines, which end in their line break, as hunks; two changes with at most six lines between them share one. */
function group(marks) {
    const hunks = [];
    const changed = marks.flatMap((line, at) => (line[0] === ' ' ? [] : [at]));
    let base = 0;
    let head = 0;
    let at = 0;
    const step = (line) => {
        if (line[0] !== '+')
            base++;
        if (line[0] !== '-')
            head++;
        at++;
    };
    for (let first = 0; first < changed.length;) {
        let last = first;
        while ((changed[last + 1] ?? Number.POSITIVE_INFINITY) - (changed[last] ?? 0) <= 2 * context + 1)
            last++;
        const from = Math.max(0, (changed[first] ?? 0) - context);
        const to = Math.min(marks.length, (changed[last] ?? 0) + context + 1);
        while (at < from)
            step(marks[at] ?? '');
        const start = { base, head };
        while (at < to)
            step(marks[at] ?? '');
        const [baseLines, headLines] = [base - start.base, head - start.head];
        hunks.push({
            // An empty side is named by the line before it.
            baseStart: baseLines === 0 ? start.base : start.base + 1,
            baseLines,
            headStart: headLines === 0 ? start.head : start.head + 1,
            headLines,
            lines: marks.slice(from, to).map((line) => (line.endsWith('\n') ? line.slice(0, -1) : line)),
        });
        first = last + 1;
    }
    return hunks;
}


/***/ }),

/***/ 7276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ho: () => (/* binding */ overlapsAny),
/* harmony export */   nT: () => (/* binding */ firstFrom),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9798);

/** Sorted, with overlapping and touching spans joined and empty ones left out. */
function joined(spans) {
    const result = [];
    for (const next of [...spans].sort((a, b) => a.start - b.start)) {
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
/** Index of the first of joined spans that ends at an offset or behind it. */
function firstFrom(spans, offset) {
    let [low, high] = [0, spans.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.end ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Whether a span overlaps one of joined spans. */
function overlapsAny(spans, span) {
    const first = firstFrom(spans, span.start);
    return spans.slice(first, first + 2).some((other) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(other, span));
}


/***/ })

};

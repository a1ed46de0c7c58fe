#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ownCacheFolder)
/* harmony export */ });
/* unused harmony export cacheFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/**
 * A folder for what is kept between runs and then run: the user's own, never one of the repository or a shared one like /tmp. Made if it is not
 * there; null where there can be none, or where somebody else could write to it.
 */
function ownCacheFolder(name, surroundings) {
    const folder = cacheFolder(name, surroundings);
    return folder !== null && isOwn(folder, surroundings.user) ? folder : null;
}
function cacheFolder(name, { env, platform }) {
    const parent = platform === 'win32'
        ? env.LOCALAPPDATA
        : env.XDG_CACHE_HOME || (env.HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME, platform === 'darwin' ? 'Library/Caches' : '.cache'));
    return parent ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'plimsoll', name) : null;
}
function isOwn(folder, user) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder);
        return user === null || (uid === user && (mode & 0o022) === 0);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _commands_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2197);
/* harmony import */ var _compile_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6300);



if (Number.parseInt(process.versions.node, 10) < 20) {
    process.stderr.write(`plimsoll: Node.js 20 or later is needed, and this is ${process.versions.node}\n`);
    process.exit(2);
}
(0,_compile_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .keepCompiledCode */ .e)({ env: process.env, platform: process.platform, user: process.getuid?.() ?? null });
let isHeard = false;
/** Whoever reads may stop reading (`plimsoll scan | head`): the verdict is the same, and so is the exit status. */
function print(text) {
    if (!isHeard) {
        isHeard = true;
        process.stdout.on('error', (error) => {
            if (!('code' in error && error.code === 'EPIPE'))
                throw error;
        });
    }
    process.stdout.write(text);
}
const status = await (0,_commands_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    // A getter each, as making the stream takes its time.
    get isTerminal() {
        return process.stdout.isTTY === true;
    },
    get columns() {
        return process.stdout.columns ?? 100;
    },
    out: print,
    error: (text) => void process.stderr.write(text),
    readInput: async () => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(0).isCharacterDevice())
            return null;
        const chunks = [];
        for await (const chunk of process.stdin)
            chunks.push(chunk);
        return Buffer.concat(chunks).toString('utf8');
    },
    node: process.execPath,
    cli: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? ''),
});
process.exitCode = status;
// Leaving by itself, Node.js would first wait for what V8 still compiles in the background, for nothing: a tenth of a short run.
process.stdout.write('', () => process.stderr.write('', () => process.exit()));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ exitStatus),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   VY: () => (/* binding */ isColored),
/* harmony export */   cc: () => (/* binding */ complain),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   pP: () => (/* binding */ fileReason),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _reporters_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2230);
/* harmony import */ var _reporters_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5016);
/* harmony import */ var _source_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1821);




/** Says lines on standard error. A message may quote a policy, which is a file of a repository as any other: nothing in it is obeyed. */
const complain = (io, message) => io.error(`plimsoll: ${message}\n`
    .split('\n')
    .map((line) => (0,_reporters_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .t)((0,_reporters_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(line)))
    .join('\n'));
/** Wrong use of a command. */
class UsageError extends _source_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y {
}
const exitStatus = { pass: 0, fail: 1, usage: 2, incomplete: 3 };
const reasons = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'there is no such folder',
    EISDIR: 'it is a folder',
    EACCES: 'permission is denied',
    EROFS: 'it is on a read-only file system',
};
/** Why the system refused a file, in words. */
function fileReason(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return reasons[code] ?? (code || String(error));
}
const isLink = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
/** @throws {UsageError} if the file cannot be written */
async function writeOutput(path, text) {
    await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.writeFile(path, text).catch((error) => {
        throw new UsageError(`${path} cannot be written: ${fileReason(error)}`);
    });
}
/** Colour is for terminals, unless it is asked for; NO_COLOR (no-color.org) and FORCE_COLOR (force-color.org, and 0 as Node.js has it) are heeded. */
function isColored(asked, io) {
    if (asked !== 'auto')
        return asked === 'always';
    const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return io.isTerminal && TERM !== 'dumb';
}


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6661);
/* harmony import */ var _source_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1821);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4096);



const commands = {
    baseline: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(809), __nccwpck_require__.e(635), __nccwpck_require__.e(89), __nccwpck_require__.e(624)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1624))).baselineCommand,
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(89), __nccwpck_require__.e(600)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2600))).checkCommand,
    fix: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(809), __nccwpck_require__.e(635), __nccwpck_require__.e(89), __nccwpck_require__.e(859), __nccwpck_require__.e(435)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1435))).fixCommand,
    hook: async () => (await __nccwpck_require__.e(/* import() */ 162).then(__nccwpck_require__.bind(__nccwpck_require__, 8162))).hookCommandLine,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(809), __nccwpck_require__.e(635), __nccwpck_require__.e(89), __nccwpck_require__.e(987)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9987))).demoCommand,
    rules: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(809), __nccwpck_require__.e(373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5373))).rulesCommand,
    scan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(956), __nccwpck_require__.e(809), __nccwpck_require__.e(635), __nccwpck_require__.e(89), __nccwpck_require__.e(859), __nccwpck_require__.e(413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6413))).scanCommand,
};
/** Runs one command and gives the exit status. */
async function main(args, io) {
    const [name = 'help', ...rest] = args;
    const asked = name === 'help' || isHelp(name) ? rest[0] : name;
    if (asked !== name || rest.some(isHelp)) {
        io.out((await __nccwpck_require__.e(/* import() */ 895).then(__nccwpck_require__.bind(__nccwpck_require__, 2895))).helpOf(asked));
        return _io_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$u.pass;
    }
    if (name === '--version') {
        io.out(`${(await __nccwpck_require__.e(/* import() */ 411).then(__nccwpck_require__.bind(__nccwpck_require__, 3411))).version}\n`);
        return _io_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$u.pass;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) {
        (0,_io_js__WEBPACK_IMPORTED_MODULE_0__/* .complain */ .cc)(io, `there is no command "${name}": plimsoll --help lists them${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, Object.keys(commands))}`);
        return _io_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$u.usage;
    }
    try {
        return await (await command())(rest, io);
    }
    catch (error) {
        if (error instanceof _source_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y) {
            (0,_io_js__WEBPACK_IMPORTED_MODULE_0__/* .complain */ .cc)(io, error.message);
            return _io_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$u.usage;
        }
        // Never the status of findings: nobody should look for them.
        (0,_io_js__WEBPACK_IMPORTED_MODULE_0__/* .complain */ .cc)(io, `this is a fault of Plimsoll, please report it: ${error instanceof Error ? error.stack : error}`);
        return _io_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$u.incomplete;
    }
}
const isHelp = (word) => word === '--help' || word === '-h';


/***/ }),

/***/ 6300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ keepCompiledCode)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
// EXTERNAL MODULE: ./lib/cache-folder.js
var cache_folder = __nccwpck_require__(6878);
;// CONCATENATED MODULE: ./lib/compile-cache.js


/** Keeps compiled code between runs, which halves the time to load it (Node.js 22.8 and later). */
function keepCompiledCode(surroundings) {
    if (external_node_module_namespaceObject.enableCompileCache === undefined)
        return;
    const folder = (0,cache_folder/* ownCacheFolder */.B)('compiled', surroundings);
    if (folder !== null)
        external_node_module_namespaceObject.enableCompileCache(folder);
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that a slip of the pen may have meant: at most three letters away, and at most half of it; null where there is none. */
function nearest(word, known) {
    if (word.length > longest)
        return null;
    let best = null;
    for (const key of known) {
        if (Math.abs(word.length - key.length) > most)
            continue;
        const far = distance(word, key);
        if (far <= Math.min(most, Math.max(word.length, key.length) / 2) && (best === null || far < best.far))
            best = { key, far };
    }
    return best?.key ?? null;
}
/** To be put after a message; empty where there is no such word. */
function didYouMean(word, known) {
    const key = nearest(word, known);
    return key === null ? '' : `; did you mean "${key}"?`;
}
const most = 3;
/** Far above any name that is meant: the work grows with the length. */
const longest = 200;
/** Levenshtein distance. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 2230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
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


/***/ }),

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ isLowSurrogate),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export width */
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


/***/ }),

/***/ 1821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** An error whose message is written for the person at the keyboard: it names the place and the way out, and is shown without a stack. */
class UserError extends Error {
    name = 'UserError';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

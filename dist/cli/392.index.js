export const id = 392;
export const ids = [392];
export const modules = {

/***/ 9392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeSnapshot: () => (/* binding */ makeSnapshot),
/* harmony export */   noVerdict: () => (/* binding */ noVerdict),
/* harmony export */   ready: () => (/* binding */ ready),
/* harmony export */   renewSnapshot: () => (/* binding */ renewSnapshot),
/* harmony export */   unusable: () => (/* binding */ unusable),
/* harmony export */   verdictStatus: () => (/* binding */ verdictStatus)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6878);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4096);






/** Exit statuses of the snapshot where the ordinary start is to answer: there was more to say than a verdict; or it is of another program, or failed. */
const noVerdict = 75;
const unusable = 76;
/** Its exit status for a verdict: none that a failure of Node.js could give, as 0 or 1 alone would not prove that anything was checked. */
const verdictStatus = (status) => 100 + status;
/** The word that asks a snapshot whether it would answer. */
const ready = 'ready';
/**
 * The startup snapshot (Node.js: `--build-snapshot`) from which the hook pre-commit starts: the program as it stands once it is loaded. It is good for
 * this Node.js and this program alone, and is made if there is none that answers: that takes a second, and 11 MB of the user's cache.
 */
function makeSnapshot(io) {
    const path = snapshotPath(io);
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(io.cli), '..', 'snapshot', 'index.cjs');
    if (path === null)
        return { failed: 'there is no cache folder that is yours alone' };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(bundle))
        return { failed: `${bundle} is not there` };
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path) && answers(path, io))
        return { path };
    const fresh = `${path}.${process.pid}`;
    try {
        const built = run(['--snapshot-blob', fresh, '--build-snapshot', bundle], io);
        if (built !== 0)
            return { failed: `${io.node} --build-snapshot ended with status ${built}` };
        if (!answers(fresh, io))
            return { failed: 'what was made does not start' };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(fresh, path);
        return { path };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(fresh, { force: true });
    }
}
const answers = (path, io) => run(['--snapshot-blob', path, ready], io) === verdictStatus(_io_js__WEBPACK_IMPORTED_MODULE_5__/* .exitStatus */ .$u.pass);
const run = (args, { node, cli, env }) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(node, args, { env: { ...env, PLIMSOLL_CLI: cli }, stdio: 'ignore', timeout: 60_000 }).status;
/** Makes anew what the hook could not use, unless it is not there: then nobody asked for it. One that cannot be made is taken away, so that it is not tried at each commit. */
function renewSnapshot(io) {
    const path = io.env.PLIMSOLL_SNAPSHOT;
    if (!path || path !== snapshotPath(io) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path))
        return;
    const made = makeSnapshot(io);
    if ('failed' in made)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(path);
    io.error('failed' in made
        ? `plimsoll: commits start without a snapshot from now on (${made.failed})\n`
        : 'plimsoll: Node.js or Plimsoll has changed, so the snapshot that commits start from was made anew\n');
}
/** One for each Node.js and program: several may be in use. */
function snapshotPath({ env, node, cli }) {
    const folder = (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .ownCacheFolder */ .B)('snapshots', { env, platform: process.platform, user: process.getuid?.() ?? null });
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256')
        .update(JSON.stringify([node, cli]))
        .digest('hex')
        .slice(0, 16);
    return folder && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.blob`);
}


/***/ })

};

export const id = 392;
export const ids = [392];
export const modules = {

/***/ 9392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SnapshotFailed: () => (/* binding */ SnapshotFailed),
/* harmony export */   makeSnapshot: () => (/* binding */ makeSnapshot),
/* harmony export */   noVerdict: () => (/* binding */ noVerdict),
/* harmony export */   ready: () => (/* binding */ ready),
/* harmony export */   renewSnapshot: () => (/* binding */ renewSnapshot),
/* harmony export */   snapshotLink: () => (/* binding */ snapshotLink),
/* harmony export */   unusable: () => (/* binding */ unusable),
/* harmony export */   verdictStatus: () => (/* binding */ verdictStatus)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6878);
/* harmony import */ var _source_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1821);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4096);







/** Exit statuses of the snapshot where the ordinary start is to answer: there was more to say than a verdict; or it is of another program, or failed. */
const noVerdict = 75;
const unusable = 76;
/** Its exit status for a verdict: none that a failure of Node.js could give, as 0 or 1 alone would not prove that anything was checked. */
const verdictStatus = (status) => 100 + status;
/** The word that asks a snapshot whether it would answer. */
const ready = 'ready';
/** Where a clone's hooks look for it, below the folder that all its work trees share: a link, as one snapshot is good for many clones. */
const snapshotLink = 'plimsoll/snapshot';
/**
 * Makes the startup snapshot (Node.js: `--build-snapshot`) from which the hook pre-commit starts: the program as it stands once it is loaded. It is
 * good for this Node.js and this program alone; where one answers already, nothing is made. Takes a second, and 11 MB of the user's cache.
 * @param link an absolute path
 * @throws {SnapshotFailed} with the reason
 */
function makeSnapshot(link, io) {
    const path = snapshotPath(io);
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(io.cli), '..', 'snapshot', 'index.cjs');
    if (path === null)
        throw new SnapshotFailed('there is no cache folder that is yours alone');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(bundle))
        throw new SnapshotFailed(`${bundle} is not there`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path) || !answers(path, io))
        build(bundle, path, io);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(link), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(link, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.symlinkSync)(path, link);
    }
    catch (error) {
        throw new SnapshotFailed(`${link} cannot be made: ${(0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .fileReason */ .pP)(error)}`);
    }
}
/** Why commits start in the ordinary way. */
class SnapshotFailed extends _source_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y {
}
function build(bundle, path, io) {
    const fresh = `${path}.${process.pid}`;
    try {
        const status = run(['--snapshot-blob', fresh, '--build-snapshot', bundle], io);
        if (status !== 0)
            throw new SnapshotFailed(`${io.node} --build-snapshot ended with status ${status}`);
        if (!answers(fresh, io))
            throw new SnapshotFailed('what was made does not start');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(fresh, path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(fresh, { force: true });
    }
}
const answers = (path, io) => run(['--snapshot-blob', path, ready], io) === verdictStatus(_io_js__WEBPACK_IMPORTED_MODULE_5__/* .exitStatus */ .$u.pass);
const run = (args, { node, cli, env }) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(node, args, { env: { ...env, PLIMSOLL_CLI: cli }, stdio: 'ignore', timeout: 60_000 }).status;
/** One for each Node.js and program: several may be in use. */
function snapshotPath({ env, node, cli }) {
    const folder = (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .ownCacheFolder */ .B)('snapshots', { env, platform: process.platform, user: process.getuid?.() ?? null });
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256')
        .update(JSON.stringify([node, cli]))
        .digest('hex')
        .slice(0, 16);
    return folder && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${name}.blob`);
}
/** For what the hook could not use. One that cannot be made is taken away, so that it is not tried at each commit. */
function renewSnapshot(link, io) {
    if (!isLink(link))
        return;
    try {
        makeSnapshot((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, link), io);
        io.error('plimsoll: Node.js or Plimsoll has changed, so the snapshot that commits start from was made anew\n');
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(link, { force: true });
        io.error(`plimsoll: commits start without a snapshot from now on: ${error instanceof Error ? error.message : error}\n`);
    }
}
const isLink = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;


/***/ })

};

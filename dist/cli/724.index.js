export const id = 724;
export const ids = [724,411];
export const modules = {

/***/ 1724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerProbe: () => (/* binding */ answerProbe)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);


/**
 * Answers `hook doctor` in the file that PLIMSOLL_PROBE names; the check itself goes on as ever.
 * A file that is there already is never written: it was answered by the snapshot, or is somebody's.
 */
function answerProbe(path, refs, io) {
    const { node, cli, cwd, fromSnapshot = false } = io;
    const answer = { version: _version_js__WEBPACK_IMPORTED_MODULE_1__.version, nodeVersion: process.version, node, cli, cwd, fromSnapshot, refs };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, JSON.stringify(answer), { flag: 'wx' });
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
            throw error;
    }
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Equal to package.json's (a test holds it). */
const version = '0.1.0';


/***/ })

};

export const id = 895;
export const ids = [895];
export const modules = {

/***/ 2895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpOf: () => (/* binding */ helpOf),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _hook_snippets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50);

const usage = `plimsoll checks policy on a change.

  plimsoll check           what a change introduces: what is staged if anything is, else this branch
  plimsoll scan [PATH…]    everything in a repository, a folder or a file, with nothing to compare it with
  plimsoll fix [PATH…]     applies safe fixes
  plimsoll baseline        writes down what is there now, so that a scan passes over it
  plimsoll rules [ID]      lists the rules; explains one
  plimsoll hook install    git hooks of this repository
  plimsoll demo            an example change and its review

plimsoll COMMAND --help tells all of a command.
Exit status: 0 pass, 1 findings, 2 wrong use or wrong policy file, 3 incomplete: something could not be judged.
`;
const judging = `  --fail-on SEVERITY   critical, high (the default), medium, low or never: what fails; before the policy's own word
  --rule GLOB          only these rules, such as "k8s/*"; may be given more than once
  --strict             also the rules that are off by default
  --policy FILE        a policy on disk, in place of .plimsoll.yml
`;
const online = '  --online             ask GitHub and public registries what tags stand for, so that they can be pinned\n';
const color = '  --color WHEN         auto (the default), always or never\n';
const quiet = '  --quiet              a line for each finding, and nothing where there is none\n';
const reporting = `  --format FORMAT      text (the default), json, sarif or markdown
  --output FILE        write the report there, in place of standard output
${color}${quiet}`;
const pages = {
    check: `plimsoll check: what a change introduces

  plimsoll check                            what is staged; if nothing is, HEAD since it left origin's default branch
  plimsoll check --staged                   what is staged, against HEAD
  plimsoll check --base REV [--head REV]    from where head (HEAD, if not given) left base, as a pull request is compared
  plimsoll check --pushed [REMOTE]          the refs that git gives the hook pre-push on standard input

What is neither staged nor committed is not looked at. Policy, baseline and exceptions are read from the base side.

  --commits            also what single commits brought and later ones took away: credentials in history (--pushed always does)
${judging}${online}${reporting}`,
    scan: `plimsoll scan: everything there is, with nothing to compare it with

  plimsoll scan [PATH…]    the working directory, if no PATH is given

A folder is taken for the root of a repository, and judged by the policy and the baseline in it; a file is judged as a part of its
repository. What git ignores is left out.

${judging}${online}${reporting}`,
    fix: `plimsoll fix: applies the fixes that do not change what a program does

  plimsoll fix             in the files that check (without options) looks at, as they are on disk: what the change introduces
  plimsoll fix PATH…       everything in these files and folders
  plimsoll fix --staged    what is staged, in the index; and on disk where that does not disturb what is not staged

  --dry-run            show what would be done, and write nothing
${judging}${online}${color}${quiet}
Of what is left, the exit status says the same as that of check and scan.
`,
    baseline: `plimsoll baseline: writes what a scan finds now to .plimsoll-baseline.json, so that it is shown as waived

  plimsoll baseline

  --from FILE          add the credentials that another list names: .secrets.baseline of detect-secrets, .gitleaksignore or a JSON
                       report of gitleaks; may be given more than once
  --rule GLOB          add what these rules find to what is written down already; may be given more than once
  --strict             also the rules that are off by default
  --policy FILE        a policy on disk, in place of .plimsoll.yml
  --output FILE        write it there
`,
    rules: `plimsoll rules: lists the rules, or explains one

  plimsoll rules                            all, with their severity; "strict" are those that are off by default
  plimsoll rules k8s                        those of an area, of a glob in quotes, or with this word in their names
  plimsoll rules k8s/privileged-container   why, what to do, examples, references, names in other tools
`,
    hook: `plimsoll hook: the git hooks pre-commit, pre-merge-commit and pre-push of this clone

  plimsoll hook install      puts them in; what is there is kept, and runs first
  plimsoll hook doctor       lets git run them, and says whether they reach Plimsoll
  plimsoll hook uninstall    takes them out, and puts back what was there

  --print MANAGER      what to add to the configuration of a hook manager, and do nothing:
                       ${_hook_snippets_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$.join(', ')}

To let something pass once: PLIMSOLL_SKIP='k8s/host-network: reason' git commit
`,
    demo: `plimsoll demo: makes an example change in a temporary repository, and shows the review that its pull request would get

${color}`,
};
/** All that there is to say of a command; what there is, where there is no such command. */
const helpOf = (command) => pages[command ?? ''] ?? usage;


/***/ }),

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   QQ: () => (/* binding */ keptName),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Z4: () => (/* binding */ hookScript),
/* harmony export */   tV: () => (/* binding */ hooksFolder),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4096);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9392);




/** The hooks that come with this program. A merge commit is checked as any commit is. */
const sourceOf = {
    'pre-commit': 'pre-commit',
    'pre-merge-commit': 'pre-commit',
    'pre-push': 'pre-push',
};
/** Where the hook that stood there before is kept: beside ours, as it may look for files beside itself. */
const keptName = (name) => `${name}.before-plimsoll`;
/** @throws {UsageError} where the hooks do not stand beside this program, as in a copy of the bundle alone */
function hooksFolder({ cli }) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cli);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const hooks = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'hooks');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(hooks, 'pre-commit')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(hooks, 'pre-push')))
            return hooks;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            throw new _io_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`the folder "hooks" of Plimsoll is not beside ${cli}: install the whole package`);
    }
}
const mark = '# plimsoll hook';
const isOurs = (text) => text.split('\n', 2)[1]?.startsWith(mark) ?? false;
/**
 * The text of an installed hook: it names this Node.js and this program. Where the program is the repository's own dependency, the one in the
 * work tree is the second choice, so that a moved clone still checks; no other program of a work tree is ever run.
 */
function hookScript(name, { root, commonDir, manager: keptManager }, io) {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(hooksFolder(io), sourceOf[name]);
    return `#!/bin/sh
${mark}: written by \`plimsoll hook install\`, taken away by \`plimsoll hook uninstall\`. Changes in it are lost.
[ "$PLIMSOLL_IN" = "$PWD ${name}" ] && exit 0
hook=${quoted(source)}
cli=${quoted(io.cli)}
node=${quoted(io.node)}
snapshot=${quoted((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, _snapshot_js__WEBPACK_IMPORTED_MODULE_3__.snapshotLink))}
${fallback(root, source, io.cli)}if ! [ -f "$hook" ]; then
  echo "plimsoll: $hook is gone, so nothing was checked. Install Plimsoll again, then run: plimsoll hook install" >&2
  exit 1
fi
PLIMSOLL_CLI=\${PLIMSOLL_CLI:-$cli} PLIMSOLL_NODE=\${PLIMSOLL_NODE:-$node} PLIMSOLL_SNAPSHOT=\${PLIMSOLL_SNAPSHOT-$snapshot}
kept=\${0%/*}/${keptName(name)}
${keptManager === 'pre-commit' ? byPreCommit : ''}${name === 'pre-push' ? bothPushed : both(name)}`;
}
function fallback(root, hook, cli) {
    const [near, nearCli] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, hook), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, cli)];
    if (!near.startsWith(`node_modules${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return '';
    return `[ -f "$hook" ] || hook=${quoted(near)} cli=${quoted(nearCli)}\n`;
}
/** Where pre-commit was installed again, over ours, it runs us as the older hook, and must not be run from there. */
const byPreCommit = `[ -z "$PRE_COMMIT_RUNNING_LEGACY" ] || ! grep -q 'generated by pre-commit' "$kept" || kept=
`;
const both = (name) => `if [ -x "$kept" ] && [ -z "$PLIMSOLL_PROBE" ]; then PLIMSOLL_IN="$PWD ${name}" "$kept" "$@" || exit; fi
. "$hook"
`;
/** Git writes the pushed refs to standard input once: each of the two gets a copy. */
const bothPushed = `[ -x "$kept" ] && [ -z "$PLIMSOLL_PROBE" ] || . "$hook"
refs=$(cat)
given() { [ -z "$refs" ] || printf '%s\\n' "$refs"; }
given | PLIMSOLL_IN="$PWD pre-push" "$kept" "$@" || exit
given | . "$hook"
`;
/** A word of the POSIX shell. Windows knows the forward slash too, and Git's shell knows only that one. */
const quoted = (path) => `'${path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/').replaceAll("'", "'\\''")}'`;


/***/ }),

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ hookCommand),
/* harmony export */   Iv: () => (/* binding */ isShareable),
/* harmony export */   UA: () => (/* binding */ snippet),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _hook_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2035);


/** For whom there is a piece of configuration to copy. */
const printable = ['husky', 'lefthook', 'pre-commit', 'simple-git-hooks', 'lint-staged'];
/** The shell command of a hook; relative to the work tree where Plimsoll is a dependency of the repository, so that the line can be shared. */
function hookCommand(name, root, io) {
    return name === 'pre-push' ? `${script(name, root, io)} "$@"` : script(name, root, io);
}
/** Whether the line can be shared: it names no path of this machine. */
const isShareable = (root, io) => script('pre-commit', root, io).startsWith('sh node_modules/');
function script(name, root, io) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_hook_script_js__WEBPACK_IMPORTED_MODULE_1__/* .hooksFolder */ .tV)(io), _hook_script_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz[name]);
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, file);
    const path = (near.startsWith(`node_modules${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) ? near : file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return /^[\w./:@+-]+$/.test(path) ? `sh ${path}` : `sh '${path.replaceAll("'", "'\\''")}'`;
}
function snippet(manager, root, io) {
    const command = (name) => hookCommand(name, root, io);
    switch (manager) {
        case 'husky':
            return `# .husky/pre-commit and .husky/pre-merge-commit, last line
${command('pre-commit')}

# .husky/pre-push, last line (what runs before it must not read standard input)
${command('pre-push')}
`;
        case 'lefthook':
            return `# lefthook.yml; then run: lefthook install
pre-commit:
  jobs:
    - name: plimsoll
      run: ${command('pre-commit')}
pre-merge-commit:
  jobs:
    - name: plimsoll
      run: ${command('pre-merge-commit')}
pre-push:
  jobs:
    - name: plimsoll
      run: ${script('pre-push', root, io)} {1} {2}
      use_stdin: true
`;
        case 'pre-commit':
            return `# .pre-commit-config.yaml; then run: pre-commit install -t pre-commit -t pre-merge-commit -t pre-push
repos:
  - repo: local
    hooks:
      - id: plimsoll
        name: plimsoll
        language: system
        entry: ${script('pre-commit', root, io)}
        always_run: true
        pass_filenames: false
        stages: [pre-commit, pre-merge-commit]
      - id: plimsoll-push
        name: plimsoll (each commit)
        language: system
        entry: ${script('pre-push', root, io)}
        always_run: true
        pass_filenames: false
        stages: [pre-push]
# pre-commit hands on the first pushed ref only. \`plimsoll hook install\` sees them all, and runs pre-commit's own hook before.
`;
        case 'simple-git-hooks':
            return `// package.json; then run: npx simple-git-hooks
${JSON.stringify({ 'simple-git-hooks': Object.fromEntries(simpleHooks.map((name) => [name, command(name)])) }, null, 2)}
`;
        case 'lint-staged':
            return `// lint-staged.config.mjs. Better in the hook beside lint-staged, in a line after it: ${command('pre-commit')}
export default {
  '*': () => ${JSON.stringify(command('pre-commit'))},
}
`;
    }
}
const simpleHooks = ['pre-commit', 'pre-merge-commit', 'pre-push'];


/***/ }),

/***/ 9392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SnapshotFailed: () => (/* binding */ SnapshotFailed),
/* harmony export */   gitAnswersWord: () => (/* binding */ gitAnswersWord),
/* harmony export */   makeSnapshot: () => (/* binding */ makeSnapshot),
/* harmony export */   noVerdict: () => (/* binding */ noVerdict),
/* harmony export */   ownFolder: () => (/* binding */ ownFolder),
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
/** The word with which the hook says that standard input has git's answers. */
const gitAnswersWord = 'git-answers';
/** What this program keeps in a clone, below the folder that all its work trees share. */
const ownFolder = 'plimsoll';
/** Where a clone's hooks look for it: a link, as one snapshot is good for many clones. Beside it, in `.flags`, how to start it. */
const snapshotLink = `${ownFolder}/snapshot`;
/**
 * Makes the startup snapshot (Node.js: `--build-snapshot`) from which the hook pre-commit starts: the program as it stands once it is loaded. It is
 * good for this Node.js and this program alone; where one answers already, nothing is made. Takes a second, and 11 MB of the user's cache.
 * @param link an absolute path
 * @returns whether one had to be made
 * @throws {SnapshotFailed} with the reason
 */
function makeSnapshot(link, io) {
    const path = snapshotPath(io);
    const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(io.cli), '..', 'snapshot', 'index.cjs');
    if (path === null)
        throw new SnapshotFailed('there is no cache folder that is yours alone');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(bundle))
        throw new SnapshotFailed(`${bundle} is not there`);
    const known = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(path) ? flagsFor(path, io) : null;
    const flags = known ?? build(bundle, path, io);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(link), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(link, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(`${link}.flags`, `${flags.join(' ')}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.symlinkSync)(path, link);
        return known === null;
    }
    catch (error) {
        throw new SnapshotFailed(`${link} cannot be made: ${(0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .fileReason */ .pP)(error)}`);
    }
}
/** Why commits start in the ordinary way. */
class SnapshotFailed extends _source_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y {
}
/** Expressions are not compiled twice, and what a small commit allocates (MiB) is never collected. */
const quick = ['--no-regexp-tier-up', '--min-semi-space-size=16'];
/**
 * Flags of V8 to make a snapshot with, as older ones start it with no others, and those to start it with, in order of speed. The hash seed that was
 * drawn when it was made may be kept; made with that flag it would have the one that every Node.js was built with.
 */
const flagSets = [
    { make: quick, start: [['--no-rehash-snapshot', ...quick], quick] },
    { make: [], start: [[]] },
];
/** Null where it does not answer at all. */
const flagsFor = (path, io, sets = flagSets.flatMap(({ start }) => start)) => sets.find((flags) => answers(path, flags, io)) ?? null;
/** Gives the flags to start it with. */
function build(bundle, path, io) {
    const fresh = `${path}.${process.pid}`;
    try {
        let status = null;
        for (const { make, start } of flagSets) {
            status = run([...make, '--snapshot-blob', fresh, '--build-snapshot', bundle], io);
            const flags = status === 0 ? flagsFor(fresh, io, start) : null;
            if (flags === null)
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.renameSync)(fresh, path);
            removeOld((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
            return flags;
        }
        throw new SnapshotFailed(status === 0 ? 'what was made does not start' : `${io.node} --build-snapshot ended with status ${status}`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(fresh, { force: true });
    }
}
/** Milliseconds: 30 days. */
const maximumAge = 30 * 24 * 60 * 60 * 1000;
/** Each version of Node.js and of the program leaves one. A hook that misses its own makes it anew. */
function removeOld(folder) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        try {
            if (Date.now() - (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path).mtimeMs > maximumAge)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(path);
        }
        catch { }
    }
}
const answers = (path, flags, io) => run([...flags, '--snapshot-blob', path, ready], io) === verdictStatus(_io_js__WEBPACK_IMPORTED_MODULE_5__/* .exitStatus */ .$u.pass);
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
    if (!(0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .isLink */ .PJ)(link))
        return;
    try {
        // Where there is one for this Node.js too, only the link moved: whoever changes between two need not be told each time.
        if (makeSnapshot((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(io.cwd, link), io))
            io.error('plimsoll: the snapshot that commits start from was no longer good: it was replaced\n');
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.rmSync)(link, { force: true });
        io.error(`plimsoll: commits start without a snapshot from now on: ${error instanceof Error ? error.message : error}\n`);
    }
}


/***/ })

};

export const id = 162;
export const ids = [162];
export const modules = {

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   lt: () => (/* binding */ reportOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6134);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3980);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4096);




const formats = ['text', 'json', 'sarif', 'markdown'];
const known = {
    base: { type: 'string' },
    head: { type: 'string' },
    staged: { type: 'boolean' },
    pushed: { type: 'boolean' },
    commits: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    from: { type: 'string', multiple: true },
    online: { type: 'boolean' },
    format: { type: 'string' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
    strict: { type: 'boolean' },
    policy: { type: 'string' },
    rule: { type: 'string', multiple: true },
    color: { type: 'string' },
    quiet: { type: 'boolean' },
};
/** @throws {UsageError} on an option that the command does not have, or a value that it cannot take */
function readOptions(args, allowed) {
    const { values, positionals } = parse(args, allowed);
    return {
        base: values.base ?? null,
        head: values.head ?? null,
        staged: values.staged ?? false,
        pushed: values.pushed ?? false,
        commits: values.commits ?? false,
        dryRun: values['dry-run'] ?? false,
        from: values.from ?? [],
        online: values.online ?? false,
        format: oneOf('format', values.format ?? 'text', formats),
        output: values.output ?? null,
        failOn: failOn(values['fail-on']),
        strict: values.strict ?? false,
        policy: values.policy ?? null,
        only: values.rule ?? [],
        color: oneOf('color', values.color ?? 'auto', ['auto', 'always', 'never']),
        quiet: values.quiet ?? false,
        paths: positionals,
    };
}
function parse(args, allowed) {
    try {
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options: known, allowPositionals: true, strict: true });
        const unfit = Object.keys(parsed.values).find((name) => !allowed.includes(name));
        if (unfit !== undefined)
            throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`this command has no option --${unfit}: --help after it lists those that it has`);
        return parsed;
    }
    catch (error) {
        throw error instanceof _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb ? error : new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(unread(error));
    }
}
/** What `parseArgs` says of wrong arguments, with the way out. */
const unread = (error) => `${error instanceof Error ? error.message.split(/\. To specify|\.?\n/)[0] : error}: --help after the command lists its options`;
function failOn(value) {
    if (value === undefined)
        return null;
    if ((0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .isSeverity */ ._Z)(value) || value === 'never')
        return value;
    throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--fail-on takes ${_core_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g.join(', ')} or never, not "${value}"`);
}
function oneOf(name, value, words) {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined)
        throw new _io_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--${name} takes ${words.slice(0, -1).join(', ')} or ${words.at(-1)}, not "${value}"`);
    return word;
}
const reportOptions = ['format', 'output', 'fail-on', 'strict', 'policy', 'rule', 'color', 'quiet', 'online'];


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/** Git with the user's own configuration, as it is that which decides where hooks are; `src/git` shuts it out. */
function askGit(args, { cwd, env, timeout }) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], ...(timeout !== undefined && { timeout }) });
        let output = '';
        let message = '';
        child.stdout.setEncoding('utf8').on('data', (text) => {
            output += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            message += text;
        });
        child.on('error', (error) => resolve({ code: null, output, message: error.message }));
        child.on('close', (code) => resolve({ code, output: output.replace(/\n$/, ''), message: message.trim() }));
    });
}


/***/ }),

/***/ 4888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   z$: () => (/* binding */ findManager)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Programs that own a clone's hook files. */
const managers = (/* unused pure expression or super */ null && (['husky', 'lefthook', 'pre-commit', 'simple-git-hooks']));
/** What stands in a hook file that a manager wrote. */
const signs = [
    ['lefthook', /call_lefthook|LEFTHOOK/],
    ['pre-commit', /File generated by pre-commit/],
    ['simple-git-hooks', /SKIP_SIMPLE_GIT_HOOKS/],
];
const extensions = (stem, ...endings) => endings.map((ending) => `${stem}.${ending}`);
const lefthookFiles = ['lefthook', '.lefthook', '.config/lefthook'].flatMap((stem) => extensions(stem, 'yml', 'yaml', 'toml', 'json', 'jsonc'));
const preCommitFiles = extensions('.pre-commit-config', 'yaml', 'yml');
const simpleFiles = ['.simple-git-hooks', 'simple-git-hooks'].flatMap((stem) => extensions(stem, 'cjs', 'js', 'mjs', 'json'));
/** The manager that owns the hooks of a clone: husky by the folder that git is sent to, the rest by their hook or by their configuration. */
function findManager(root, folder) {
    if (isHuskyFolder(folder))
        return 'husky';
    for (const name of ['pre-commit', 'pre-push', 'pre-commit.before-plimsoll', 'pre-push.before-plimsoll']) {
        const text = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        const sign = signs.find(([, pattern]) => pattern.test(text));
        if (sign !== undefined)
            return sign[0];
    }
    const has = (files) => files.some((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)));
    if (has(lefthookFiles))
        return 'lefthook';
    if (has(simpleFiles) || /"simple-git-hooks"\s*:\s*\{/.test(readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'))))
        return 'simple-git-hooks';
    return has(preCommitFiles) ? 'pre-commit' : null;
}
/** husky 9 sends git to `.husky/_`, which it writes anew at each `npm install`; a person's hooks are in `.husky`. */
const isHuskyFolder = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === '_' && ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'h')) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '..')) === '.husky');
/** Whether a manager's own configuration already calls Plimsoll, by one of the lines that `--print` gives. */
const isNamed = (root) => [...lefthookFiles, ...preCommitFiles, ...simpleFiles, 'package.json'].some((file) => calls.test(readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file))));
const calls = /\/hooks\/pre-commit\b|plimsoll check --staged|id: plimsoll\b/;
function readText(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 1765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   P2: () => (/* binding */ isInWorkTree),
/* harmony export */   WR: () => (/* binding */ hookNames),
/* harmony export */   _1: () => (/* binding */ shortPath),
/* harmony export */   cK: () => (/* binding */ staysBelow),
/* harmony export */   uW: () => (/* binding */ findHookPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _hook_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6770);
/* harmony import */ var _hook_managers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4888);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4096);





/** Hooks that Plimsoll has something to say in. Git runs pre-merge-commit in place of pre-commit for a merge without conflicts. */
const hookNames = ['pre-commit', 'pre-merge-commit', 'pre-push'];
/** @throws {UsageError} outside of a work tree, and where git is told to look for hooks nowhere */
async function findHookPlace(io) {
    const asked = ['rev-parse', '--show-toplevel', '--git-common-dir', '--absolute-git-dir', '--git-path', 'hooks'];
    const [{ code, output, message }, configured] = await Promise.all([
        (0,_hook_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(asked, io),
        (0,_hook_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(['config', '--show-scope', '--get', 'core.hooksPath'], io),
    ]);
    const [top = '', common = '', gitDir = '', folder = '', ...more] = output.split('\n');
    if (code !== 0 || folder === '' || more.length > 0) {
        const said = message.startsWith('fatal: not a git repository') ? '' : ` (${message.split('\n')[0]})`;
        throw new _io_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`there is no work tree of a git repository at ${io.cwd}${said}: go to your clone, as hooks belong to one`);
    }
    // Git then looks for hooks at the root of the disk; the path that it names is the work tree.
    if (configured.code === 0 && /\t$/.test(configured.output))
        throw new _io_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('core.hooksPath is empty, so git runs no hooks at all: git config --unset core.hooksPath, where it is set');
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top);
    const commonDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, common);
    const [scope = '', value = ''] = configured.code === 0 ? configured.output.split('\t') : [];
    const hooks = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.cwd, folder);
    return {
        root,
        commonDir,
        isLinkedWorktree: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir) !== commonDir,
        folder: hooks,
        setting: value === '' ? null : { value, scope: `--${scope}` },
        manager: (0,_hook_managers_js__WEBPACK_IMPORTED_MODULE_3__/* .findManager */ .z$)(root, hooks),
    };
}
/** Whether hooks there are this clone's alone. */
const isInside = ({ root, commonDir, folder }) => isBelow(root, folder) || isBelow(commonDir, folder);
/** Whether hooks there can be committed. */
const isInWorkTree = ({ root, commonDir, folder }) => isBelow(root, folder) && !isBelow(commonDir, folder);
/** Whether what is written to a file ends up in the work tree: a link may lead out of it, or to a file that is not there yet. */
function staysBelow(top, file) {
    return !(0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .isLink */ .PJ)(file) || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) && isBelow(top, file));
}
/** Of a folder, or the nearest one above it that is there, once links are followed. */
function isBelow(top, folder) {
    const [realTop, real] = [realPath(top), realPath(folder)];
    return real === realTop || real.startsWith(realTop + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent, path));
    }
}
/** A path as a person in the work tree would write it. */
function shortPath(root, path) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return short === '' || short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(short) === short ? path : short.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


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

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hookCommandLine: () => (/* binding */ hookCommandLine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/commands/hook-managers.js
var hook_managers = __webpack_require__(4888);
// EXTERNAL MODULE: ./lib/commands/hook-place.js
var hook_place = __webpack_require__(1765);
// EXTERNAL MODULE: ./lib/commands/hook-script.js
var hook_script = __webpack_require__(2035);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(4096);
;// CONCATENATED MODULE: ./lib/commands/hook-files.js






/** One program for many hooks, told apart by the name of the file: in sh, Ruby, Python, Node.js. */
const asksItsName = /basename\b.*(?:\$0|\$\{0|BASH_SOURCE|PROGRAM_NAME|argv)|\$\{0##|(?:sys|process)\.argv\[[01]\]/;
const isThere = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
/** Writes our hooks. One that stands there already is kept under another name, and run first. Run again, it only renews ours. */
function writeHooks(place, io) {
    const clash = hook_place/* hookNames */.WR.map((name) => files(place, name)).find(({ hook, kept }) => isThere(hook) && isThere(kept) && !ownedHook(hook));
    if (clash !== undefined) {
        throw new commands_io/* UsageError */.eb(`${(0,hook_place/* shortPath */._1)(place.root, clash.hook)} was written after Plimsoll's hook, and ${(0,hook_place/* shortPath */._1)(place.root, clash.kept)} before it: keep one of them`);
    }
    (0,external_node_fs_.mkdirSync)(place.folder, { recursive: true });
    return hook_place/* hookNames */.WR.map((name) => {
        const { hook, kept } = files(place, name);
        const renewed = ownedHook(hook);
        if (!renewed && isThere(hook))
            (0,external_node_fs_.renameSync)(hook, kept);
        const fresh = `${hook}.new`;
        (0,external_node_fs_.rmSync)(fresh, { force: true });
        // Never through a link that somebody left there.
        (0,external_node_fs_.writeFileSync)(fresh, (0,hook_script/* hookScript */.Z4)(name, place, io), { flag: 'wx' });
        (0,external_node_fs_.chmodSync)(fresh, 0o755);
        (0,external_node_fs_.renameSync)(fresh, hook);
        const after = isThere(kept) ? `, after the one that was there (kept as ${(0,hook_place/* shortPath */._1)(place.root, kept)})` : '';
        const byName = asksItsName.test((0,hook_managers/* readText */.yR)(kept))
            ? `\n${' '.repeat(18)}That one asks for its own name, which is another now: see that it still works`
            : '';
        return { hook: name, done: `${renewed ? 'renewed' : 'installed'}${after}${byName}` };
    });
}
/** Takes our hooks away and puts back what was there, byte for byte. */
const removeHooks = (place) => hook_place/* hookNames */.WR.map((name) => {
    const { hook, kept } = files(place, name);
    // Other managers move our hook aside as they install theirs.
    const moved = [hook, `${hook}.legacy`, `${hook}.old`].find(ownedHook);
    if (moved === undefined)
        return { hook: name, done: 'was not installed' };
    (0,external_node_fs_.rmSync)(moved);
    if (!isThere(kept))
        return { hook: name, done: 'removed' };
    if (moved !== hook && isThere(hook) && (0,external_node_fs_.readFileSync)(hook).equals((0,external_node_fs_.readFileSync)(kept)))
        (0,external_node_fs_.rmSync)(kept);
    else
        (0,external_node_fs_.renameSync)(kept, moved);
    return { hook: name, done: 'removed; what was there before is back' };
});
const files = ({ folder }, name) => ({ hook: (0,external_node_path_.join)(folder, name), kept: (0,external_node_path_.join)(folder, (0,hook_script/* keptName */.QQ)(name)) });
const ownedHook = (path) => (0,hook_script/* isOurs */.MU)((0,hook_managers/* readText */.yR)(path));

// EXTERNAL MODULE: ./lib/commands/hook-git.js
var hook_git = __webpack_require__(6770);
;// CONCATENATED MODULE: ./lib/commands/hook-husky.js




const start = '# plimsoll: start (`plimsoll hook uninstall` takes this away)';
const end = '# plimsoll: end';
/** The line break before it is ours too, so that without the block a file is what it was; in a file of our making there is none. */
const block = /(?:^|\n)# plimsoll: start[^\n]*\n[\s\S]*?\n# plimsoll: end\n/;
/** husky writes its own folder anew at each `npm install`: our lines go at the end of the hooks that people write. */
function writeBlocks(place, command) {
    refuseLinksOut(place);
    return hook_place/* hookNames */.WR.map((name) => {
        const { file, shown, text } = huskyFile(place, name);
        const ours = bytesOf(`${start}\n${command(name)}\n${end}\n`);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        const renewed = text !== null && block.test(text);
        const written = renewed
            ? text.replace(block, (old) => (old.startsWith('\n') ? `\n${ours}` : ours))
            : text === null
                ? ours
                : `${text}\n${ours}`;
        (0,external_node_fs_.writeFileSync)(file, written, 'latin1');
        return { hook: name, done: `${renewed ? 'renewed' : 'installed'} in ${shown}` };
    });
}
function removeBlocks(place) {
    refuseLinksOut(place);
    return hook_place/* hookNames */.WR.map((name) => {
        const { file, shown, text } = huskyFile(place, name);
        const [ours] = text?.match(block) ?? [];
        if (text === null || ours === undefined)
            return { hook: name, done: 'was not installed' };
        if (ours === text && !ours.startsWith('\n'))
            (0,external_node_fs_.rmSync)(file);
        else
            (0,external_node_fs_.writeFileSync)(file, text.replace(block, ''), 'latin1');
        return { hook: name, done: `removed from ${shown}` };
    });
}
/** These files are part of the repository, whose author may have made one a link to a file of the user's. */
function refuseLinksOut(place) {
    const out = hook_place/* hookNames */.WR.map((name) => huskyFile(place, name)).find(({ file }) => !(0,hook_place/* staysBelow */.cK)(place.root, file));
    if (out !== undefined)
        throw new commands_io/* UsageError */.eb(`${out.shown} is a link that leads out of this repository: nothing was written. Put a file there in its place`);
}
/** One character for each byte, as what is not ours must come back as it was. */
function huskyFile({ root, folder }, name) {
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), name);
    return { file, shown: (0,hook_place/* shortPath */._1)(root, file), text: (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'latin1') : null };
}
const bytesOf = (text) => Buffer.from(text).toString('latin1');

// EXTERNAL MODULE: ./lib/commands/hook-snippets.js
var hook_snippets = __webpack_require__(50);
// EXTERNAL MODULE: ./lib/commands/snapshot.js
var snapshot = __webpack_require__(9392);
;// CONCATENATED MODULE: ./lib/commands/hook.js












const actions = {
    install,
    uninstall,
    doctor: async (io) => (await __webpack_require__.e(/* import() */ 681).then(__webpack_require__.bind(__webpack_require__, 3681))).doctor(io),
};
const ways = `give install, uninstall or doctor, or --print ${hook_snippets/* printable */.g$.join('|')}`;
/** Puts the hooks into a clone, takes them out, or proves that they run. */
async function hookCommandLine(args, io) {
    const { print, action } = read(args);
    if (print !== undefined) {
        const place = await (0,hook_place/* findHookPlace */.uW)(io);
        io.out((0,hook_snippets/* snippet */.UA)(print, place.root, io));
        return commands_io/* exitStatus */.$u.pass;
    }
    const run = action !== undefined && Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (run === undefined)
        throw new commands_io/* UsageError */.eb(ways);
    return run(io);
}
function read(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({ args: [...args], options: { print: { type: 'string' } }, allowPositionals: true });
        const print = hook_snippets/* printable */.g$.find((name) => name === values.print);
        if ((values.print !== undefined && print === undefined) || positionals.length > 1)
            throw new commands_io/* UsageError */.eb(ways);
        return { ...(print && { print }), ...(positionals[0] && { action: positionals[0] }) };
    }
    catch (error) {
        throw error instanceof commands_io/* UsageError */.eb ? error : new commands_io/* UsageError */.eb((0,commands_arguments/* unread */.gy)(error));
    }
}
async function install(io) {
    const place = await (0,hook_place/* findHookPlace */.uW)(io);
    refuseOutside(place);
    prepareStart(place, io);
    if (place.manager === 'lefthook' || place.manager === 'simple-git-hooks')
        return leaveTo(place.manager, place, io);
    tell(place.manager === 'husky' ? writeBlocks(place, (name) => (0,hook_snippets/* hookCommand */.Do)(name, place.root, io)) : writeHooks(place, io), io);
    if (place.manager === 'pre-commit')
        io.out('pre-commit runs first, as before.\n');
    if (place.manager !== 'husky' && (0,hook_place/* isInWorkTree */.P2)(place)) {
        const ignored = (await (0,hook_git/* askGit */.g)(['check-ignore', '--quiet', place.folder], { cwd: place.root, env: io.env })).code === 0;
        const folder = (0,hook_place/* shortPath */._1)(place.root, place.folder);
        if (!ignored)
            io.out(`Note: ${folder} is part of the work tree. What was written names paths of this machine: do not commit it.\n`);
    }
    if (place.manager === 'husky')
        io.out(pathNote(place, io));
    if (/[\\/]_npx[\\/]/.test(io.cli)) {
        io.out('Note: this Plimsoll lies in the cache of npx, which is emptied now and then. Better install it from a clone: npm install --global .\n');
    }
    io.out(`It runs ${io.cli} with ${io.node}.\nSee that it does: plimsoll hook doctor\n`);
    return commands_io/* exitStatus */.$u.pass;
}
/** Whoever runs the hooks: they start from it where they find it. */
function prepareStart({ commonDir }, io) {
    try {
        (0,snapshot.makeSnapshot)((0,external_node_path_.join)(commonDir, snapshot.snapshotLink), io);
    }
    catch (error) {
        if (!(error instanceof snapshot.SnapshotFailed))
            throw error;
        io.out(`Note: commits wait a little longer, as there is no snapshot to start from: ${error.message}.\n`);
    }
}
async function uninstall(io) {
    const place = await (0,hook_place/* findHookPlace */.uW)(io);
    refuseOutside(place);
    tell(place.manager === 'husky' ? removeBlocks(place) : removeHooks(place), io);
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(place.commonDir, snapshot.ownFolder), { recursive: true, force: true });
    return commands_io/* exitStatus */.$u.pass;
}
const tell = (steps, io) => io.out(steps.map(({ hook, done }) => `${hook.padEnd(18)}${done}\n`).join(''));
/** Hooks elsewhere are those of other repositories too. */
function refuseOutside(place) {
    if ((0,hook_place/* isInside */.FK)(place))
        return;
    if (place.setting === null) {
        throw new commands_io/* UsageError */.eb(`${place.folder} is a link that leads out of this repository, to hooks that others may use too: nothing was written.
  For this clone alone:  put a folder in its place, with those of the hooks that it needs, and install again.
  For every repository:  add the lines of  plimsoll hook --print husky  to the hooks there.`);
    }
    const { value, scope } = place.setting;
    throw new commands_io/* UsageError */.eb(`core.hooksPath (git config ${scope}) sends git to ${value}, which is outside of this repository: nothing was written.
  For this clone alone:  git config --local core.hooksPath "${(0,hook_place/* shortPath */._1)(place.root, `${place.commonDir}/hooks`)}"  and install again.
  For every repository:  add the lines of  plimsoll hook --print husky  to the hooks there.`);
}
/** Both write their hooks anew, and would lose ours without a word. */
function leaveTo(manager, place, io) {
    if ((0,hook_managers/* isNamed */.ev)(place.root)) {
        io.out(`${manager} runs Plimsoll already. See that it does: plimsoll hook doctor\n`);
        return commands_io/* exitStatus */.$u.pass;
    }
    io.error(`plimsoll: ${manager} writes this clone's hooks, and would overwrite ours: nothing was written. Add this to its configuration:\n\n`);
    io.out((0,hook_snippets/* snippet */.UA)(manager, place.root, io));
    io.error(pathNote(place, io));
    return commands_io/* exitStatus */.$u.usage;
}
/** Such files are committed, and others have the program elsewhere. Empty where the line can be shared. */
const pathNote = ({ root }, io) => (0,hook_snippets/* isShareable */.Iv)(root, io)
    ? ''
    : 'Note: this names a path of this machine. Where the file is committed, make Plimsoll a dependency of the repository, and install from there.\n';


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


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['critical', 'high', 'medium', 'low'];


/***/ }),

/***/ 3980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ isGraver),
/* harmony export */   DM: () => (/* binding */ lowered),
/* harmony export */   _Z: () => (/* binding */ isSeverity),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6134);

const isGraver = (a, b) => _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(a) < _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(b);
const atLeast = (severity, bar) => bar !== 'never' && !isGraver(bar, severity);
/** One step down; `low` stays. */
const lowered = (severity) => _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g[_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(severity) + 1] ?? 'low';
const isSeverity = (value) => _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.includes(value);


/***/ })

};

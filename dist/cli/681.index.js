export const id = 681;
export const ids = [681,411];
export const modules = {

/***/ 3681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/commands/hook-git.js
var hook_git = __webpack_require__(6770);
;// CONCATENATED MODULE: ./lib/commands/hook-fire.js




/** How long other people's hooks may take before ours. */
const patience = 120_000;
/**
 * Lets git run a hook as it would, with little to check: pre-commit on an index of the moment, pre-push by a dry run to a
 * repository of the moment. Neither the index nor the work tree nor a ref of the clone is written, and no network is used.
 */
async function fire(name, place, env) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'plimsoll-doctor-'));
    const file = (0,external_node_path_.join)(folder, 'answer');
    try {
        const probing = { ...env, PLIMSOLL_PROBE: file };
        const outcome = await (name === 'pre-push' ? push(place, folder, probing) : commit(name, place, folder, probing));
        if ('later' in outcome)
            return outcome;
        return readAnswer(file) ?? { failed: outcome.message || outcome.output || `git ended with status ${outcome.code} and said nothing` };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function readAnswer(file) {
    try {
        return { answer: JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')) };
    }
    catch {
        return null;
    }
}
/** One file less than HEAD has, since lefthook runs nothing where nothing is staged. `git hook run` is there from git 2.36 on. */
async function commit(name, { root }, folder, env) {
    const indexed = { ...env, GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
    await (0,hook_git/* askGit */.g)(['read-tree', 'HEAD'], { cwd: root, env: indexed });
    const [file] = (await (0,hook_git/* askGit */.g)(['ls-files', '-z'], { cwd: root, env: indexed })).output.split('\0', 1);
    if (file)
        await (0,hook_git/* askGit */.g)(['update-index', '--force-remove', '--', file], { cwd: root, env: indexed });
    return (0,hook_git/* askGit */.g)(['hook', 'run', '--ignore-missing', name], { cwd: root, env: indexed, timeout: patience });
}
/** The last commit is pushed, to a remote that has all before it; what the hook makes of that commit is no matter here. */
async function push({ root, commonDir }, folder, env) {
    const ask = (args, cwd = root) => (0,hook_git/* askGit */.g)(args, { cwd, env });
    const head = await ask(['rev-parse', '--verify', '--quiet', 'HEAD']);
    if (head.code !== 0)
        return { later: 'there is no commit yet, and without one git pushes nothing: ask again after the first' };
    const remote = (0,external_node_path_.join)(folder, 'remote.git');
    const format = (await ask(['rev-parse', '--show-object-format'])).output;
    await ask(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, remote]);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(remote, 'objects', 'info', 'alternates'), `${(0,external_node_path_.join)(commonDir, 'objects')}\n`);
    const parent = await ask(['rev-parse', '--verify', '--quiet', 'HEAD^']);
    if (parent.code === 0)
        await ask(['update-ref', 'refs/heads/probe', parent.output], remote);
    const options = ['--dry-run', '--quiet', '--no-signed', '--no-recurse-submodules'];
    return (0,hook_git/* askGit */.g)(['push', ...options, remote, 'HEAD:refs/heads/probe'], { cwd: root, env, timeout: patience });
}

// EXTERNAL MODULE: ./lib/commands/hook-managers.js
var hook_managers = __webpack_require__(4888);
// EXTERNAL MODULE: ./lib/commands/hook-place.js
var hook_place = __webpack_require__(1765);
// EXTERNAL MODULE: ./lib/commands/hook-script.js
var hook_script = __webpack_require__(2035);
// EXTERNAL MODULE: ./lib/commands/io.js
var commands_io = __webpack_require__(4096);
;// CONCATENATED MODULE: ./lib/commands/hook-doctor.js










/** Proves, by letting git run them, that the hooks of this clone, this work tree and this environment reach Plimsoll. */
async function doctor(io) {
    const place = await (0,hook_place/* findHookPlace */.uW)(io);
    const lines = [];
    const say = (...line) => {
        lines.push(line);
        io.out(`${line[0].padEnd(6)} ${line[1].replaceAll('\n', '\n       ')}\n`);
    };
    say('ok', `${place.isLinkedWorktree ? 'this linked work tree' : 'this clone'} has its hooks in ${whereabouts(place)}`);
    if (!(0,hook_place/* isInside */.FK)(place))
        say('note', 'that is outside of this repository: they run for every repository that is sent there');
    for (const setting of switches(place, io.env))
        say('WRONG', `${setting} is set: it switches the hooks off`);
    if (io.env.NODE_OPTIONS)
        say('note', `NODE_OPTIONS is set: it changes what each hook loads (${io.env.NODE_OPTIONS})`);
    const moved = place.manager === 'pre-commit' && !(0,hook_script/* isOurs */.MU)((0,hook_managers/* readText */.yR)((0,external_node_path_.join)(place.folder, 'pre-commit'))) && (await isDirty(place, io));
    if (moved)
        say('WRONG', 'pre-commit would put your unstaged changes aside while it runs: commit or stash them, then ask again');
    else
        for (const name of hook_place/* hookNames */.WR)
            await examine(name, place, io, say);
    for (const path of await worktreesWithout(place, io))
        say('note', `the work tree ${path} has no ${place.setting?.value}: no hook runs there`);
    const [wrong, later] = ['WRONG', 'LATER'].map((kind) => lines.filter(([is]) => is === kind).length);
    const fires = later ? 'The hooks that could be tried fire.' : 'The hooks fire.';
    io.out(`\n${wrong ? `${wrong} wrong: until that is mended, commits and pushes may go UNCHECKED.` : fires}\n`);
    return wrong === 0 && later === 0 ? commands_io/* exitStatus */.$u.pass : commands_io/* exitStatus */.$u.fail;
}
const whereabouts = ({ root, folder, setting, manager }) => [
    (0,hook_place/* shortPath */._1)(root, folder),
    setting === null ? '' : ` (core.hooksPath, git config ${setting.scope})`,
    manager === null ? '' : `, which are ${manager}'s`,
].join('');
async function examine(name, place, io, say) {
    const file = (0,external_node_path_.join)(place.folder, name);
    if (!(0,external_node_fs_.existsSync)(file))
        return say('WRONG', `${name}: there is no ${(0,hook_place/* shortPath */._1)(place.root, file)}\nfix: ${installer(place)}`);
    if (!isExecutable(file))
        return say('WRONG', `${name}: ${(0,hook_place/* shortPath */._1)(place.root, file)} is not executable, so git passes it over\nfix: chmod +x ${(0,hook_script/* quoted */.TL)(file)}`);
    const shot = await fire(name, place, io.env);
    if ('later' in shot)
        return say('LATER', `${name}: ${shot.later}`);
    if ('failed' in shot)
        return say('WRONG', `${name} does not reach Plimsoll. What was said:\n${lastLines(shot.failed)}\nfix: ${installer(place)}`);
    if (shot.answer.refs === 0)
        return say('WRONG', `${name} runs Plimsoll without telling it what is pushed (lefthook: use_stdin: true)`);
    say('ok', `${name} fires: plimsoll ${shot.answer.version}, Node.js ${shot.answer.nodeVersion} (${shot.answer.node})${shot.answer.fromSnapshot ? ', from a snapshot' : ''}`);
    if (shot.answer.version !== version.version)
        say('note', `you run plimsoll ${version.version} here, the hook runs ${shot.answer.cli}: plimsoll hook install renews it`);
    const bare = process.platform === 'win32' ? null : await fireBare(name, place, io);
    if (bare !== null && 'failed' in bare) {
        say('WRONG', `${name} fails with a bare PATH, as a graphical client has. What was said:\n${lastLines(bare.failed)}\nfix: ${installer(place)}`);
    }
    else if (bare !== null)
        say('ok', `${name} fires with a bare PATH, as a graphical client has`);
}
/** As from a desktop's launcher: no profile was read. */
async function fireBare(name, place, { env }) {
    const { output } = await (0,hook_git/* askGit */.g)(['--exec-path'], { cwd: place.root, env });
    const kept = Object.entries(env).filter(([key]) => /^(HOME|TMPDIR|USER|LANG|XDG_.*|GIT_CONFIG_.*)$/.test(key));
    return fire(name, place, { ...Object.fromEntries(kept), PATH: `${output}:/usr/bin:/bin` });
}
const installer = (place) => {
    const { manager, folder } = place;
    if (!(0,hook_place/* isInside */.FK)(place))
        return 'plimsoll hook install tells of the two ways';
    if (manager === 'husky' && !(0,external_node_fs_.existsSync)(folder))
        return 'run husky in this work tree (npx husky, or npm install), then plimsoll hook install';
    if (manager === 'lefthook' || manager === 'simple-git-hooks')
        return `add to its configuration what plimsoll hook --print ${manager} prints, then let ${manager} install its hooks`;
    return 'plimsoll hook install';
};
function isExecutable(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Without the colours of a manager. */
const lastLines = (text) => (0,external_node_util_.stripVTControlCharacters)(text)
    .trim()
    .split('\n')
    .slice(-8)
    .map((line) => `  ${line}`)
    .join('\n');
/** Variables by which a manager's hooks are switched off for a whole shell. */
const switches = ({ manager }, env) => [
    ['husky', 'HUSKY', '0'],
    ['lefthook', 'LEFTHOOK', '0'],
    ['simple-git-hooks', 'SKIP_SIMPLE_GIT_HOOKS', '1'],
].flatMap(([of, name = '', off]) => (of === manager && env[name] === off ? [`${name}=${off}`] : []));
async function isDirty({ root }, { env }) {
    return (await (0,hook_git/* askGit */.g)(['diff', '--quiet', '--no-ext-diff', 'HEAD'], { cwd: root, env })).code !== 0;
}
/** A relative core.hooksPath is looked for in each work tree. */
async function worktreesWithout({ root, setting }, { env }) {
    if (setting === null || (0,external_node_path_.isAbsolute)(setting.value) || setting.value.startsWith('~'))
        return [];
    const { output } = await (0,hook_git/* askGit */.g)(['worktree', 'list', '--porcelain'], { cwd: root, env });
    const paths = output.split('\n').flatMap((line) => (line.startsWith('worktree ') ? [line.slice('worktree '.length)] : []));
    return paths.filter((path) => path !== root && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, setting.value)));
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

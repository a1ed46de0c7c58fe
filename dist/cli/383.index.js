export const id = 383;
export const ids = [383];
export const modules = {

/***/ 9383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R0: () => (/* binding */ commitRange),
  defaultRange: () => (/* binding */ defaultRange),
  EP: () => (/* binding */ parsePushes),
  cu: () => (/* binding */ pushedRanges),
  stagedRange: () => (/* binding */ stagedRange)
});

// UNUSED EXPORTS: RangeUnknown

// EXTERNAL MODULE: ./lib/source/user-error.js
var user_error = __webpack_require__(1821);
// EXTERNAL MODULE: ./lib/git/client.js
var client = __webpack_require__(8561);
// EXTERNAL MODULE: ./lib/git/command.js
var command = __webpack_require__(9469);
// EXTERNAL MODULE: ./lib/git/commits.js
var git_commits = __webpack_require__(4958);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/git/history.js




/** Commits of history that a shallow clone gets at each try. */
const depths = (/* unused pure expression or super */ null && ([50, 250, 1250, 6250]));
/** Null where the two have no common ancestor, or where a shallow clone cannot tell which it is. */
async function mergeBase(repository, a, b) {
    const { command } = repository.store;
    const base = await (0,client/* ask */.k)(['merge-base', a, b], command);
    if (base === '')
        return null;
    const cut = await shallowCommits(repository);
    if (cut.size === 0)
        return base;
    // Above the base nothing may be cut off: a later common ancestor could stand behind the cut.
    const above = await (0,client/* ask */.k)(['rev-list', a, b, `^${base}`, '--'], command);
    return above.split('\n').some((id) => cut.has(id)) ? null : base;
}
/**
 * The merge base of two commits, fetching them and their history where the clone lacks them: a shallow clone is deepened by steps and never
 * shortened, a full one is given only the missing commits. No ref is written.
 * An id of null says that the two have none. `failed` says why it is not known: the caller may ask the platform's API.
 */
async function fetchMergeBase(repository, a, b, remote = 'origin') {
    try {
        if (!(await isShallow(repository)) && !(await has(repository, a, b)))
            await fetch(repository, remote, [], a, b);
        for (const depth of [...depths, null]) {
            const complete = await has(repository, a, b);
            const base = complete ? await mergeBase(repository, a, b) : null;
            if (base !== null)
                return { id: base };
            if (!(await isShallow(repository)))
                return complete ? { id: null } : { failed: 'a commit is missing' };
            if (depth === null)
                break;
            // Never less than is there already: --depth cuts as well as it deepens.
            const present = Number(await ask(['rev-list', '--count', '--all', 'HEAD', '--'], repository.store.command));
            await fetch(repository, remote, [`--depth=${Math.max(depth, present)}`], a, b);
        }
        return { failed: `no common ancestor within ${depths.at(-1)} commits` };
    }
    catch (error) {
        if (error instanceof GitError)
            return { failed: error.message };
        throw error;
    }
}
/** A partial clone has no contents until they are asked for: gets those that differ between two commits, all in one fetch. */
async function fetchContents(repository, base, head) {
    const { command } = repository.store;
    const filtered = await ask(['config', '--get-regexp', '^remote\\..*\\.promisor$'], command);
    // What git needs for its own statistics it fetches as a batch.
    if (filtered !== '')
        await askRemote(['diff-tree', '-r', '-M', '--shortstat', '--no-textconv', '--no-ext-diff', base, head, '--'], command);
}
async function fetch(repository, remote, options, ...commits) {
    const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--refmap='];
    await askRemote(['fetch', ...quiet, ...options, '--', remote, ...commits], repository.store.command);
}
async function has(repository, ...commits) {
    const objects = await Promise.all(commits.map((commit) => repository.resolve(commit)));
    return objects.every((id) => id !== null);
}
const isShallow = async (repository) => (await shallowCommits(repository)).size > 0;
/** Commits whose parents a shallow clone does not have (gitrepository-layout, "shallow"). */
async function shallowCommits(repository) {
    try {
        const lines = await external_node_fs_.promises.readFile((0,external_node_path_.join)(repository.commonDir, 'shallow'), 'utf8');
        return new Set(lines.split('\n').filter((line) => line !== ''));
    }
    catch {
        return new Set();
    }
}

// EXTERNAL MODULE: ./lib/git/raw.js
var raw = __webpack_require__(3554);
;// CONCATENATED MODULE: ./lib/git/ranges.js






/** The user asked for something that is not there: wrong use, not a broken run. */
class RangeUnknown extends user_error/* UserError */.y {
    name = 'RangeUnknown';
}
/**
 * What a commit would record.
 * @throws {RangeUnknown} in a bare repository: against no index, every file would seem to be deleted.
 */
async function stagedRange(repository) {
    if (!repository.hasIndex)
        throw new RangeUnknown('a bare repository has no index: name commits of it (--base REV --head REV)');
    const change = await repository.stagedChange();
    return { title: 'the index', change, policy: change.base, commits: async () => [] };
}
/** Without an instruction: what is staged, else the branch from where it left the remote's default branch, else from its upstream. */
async function defaultRange(repository) {
    const staged = await stagedRange(repository);
    if (staged.change.files.length > 0)
        return { ...staged, chosen: 'this is what is staged; what is not staged is not looked at' };
    const base = (await defaultBranch(repository, 'origin')) ?? (await upstream(repository));
    if (base === null)
        throw new RangeUnknown('nothing is staged, and there is neither origin/HEAD nor an upstream to compare with: stage something (git add), or give --base REV, such as HEAD~1');
    const name = base.replace(/^refs\/(?:remotes|heads)\//, '');
    const chosen = `nothing is staged, so this is HEAD since it left ${name}; what is not committed is not looked at`;
    return { ...(await commitRange(repository, base, 'HEAD')), chosen };
}
/**
 * From where head left base, as a pull request is shown. Histories without a common ancestor are compared as they are.
 * @throws {RangeUnknown} for a revision that names no commit, or where a shallow clone hides the merge base.
 */
async function commitRange(repository, baseRevision, headRevision) {
    const [tip, head] = await Promise.all([known(repository, baseRevision), known(repository, headRevision)]);
    const base = await mergeBase(repository, tip, head);
    if (base === null && repository.isShallow) {
        throw new RangeUnknown(`the clone is too shallow to know where ${headRevision} left ${baseRevision}: fetch more of its history`);
    }
    return {
        title: `${baseRevision}..${headRevision}`,
        change: await repository.change(base ?? tip, head),
        policy: repository.commitTree(tip, baseRevision),
        commits: async () => repository.commitChanges(await (0,git_commits/* listCommits */.V)(repository.store, [head, `^${tip}`])),
    };
}
async function known(repository, revision) {
    const id = await repository.resolve(revision);
    if (id === null)
        throw new RangeUnknown(`${JSON.stringify(revision)} names no commit of this repository: fetch it first, or give another`);
    return id;
}
/** The remote-tracking branch that a remote's HEAD points at, else its `main` or `master`; a full ref name. */
async function defaultBranch(repository, remote) {
    const prefix = `refs/remotes/${remote}`;
    const refs = [`${prefix}/HEAD`, `${prefix}/main`, `${prefix}/master`];
    const lines = await (0,client/* ask */.k)(['for-each-ref', '--format=%(refname)', '--', ...refs], repository.store.command);
    return refs.find((ref) => lines.split('\n').includes(ref)) ?? null;
}
/** The upstream of the branch that is checked out; a full ref name. */
async function upstream(repository) {
    if ((await repository.resolve('@{upstream}')) === null)
        return null;
    return (0,client/* ask */.k)(['rev-parse', '--symbolic-full-name', '@{upstream}'], repository.store.command);
}
/** @throws {RangeUnknown} for a line of another form: what is not understood must not pass. */
function parsePushes(input) {
    return input
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
        const [, localRef = '', localId = '', remoteRef = '', remoteId] = /^(\S.*) ([0-9a-f]{40,64}) (\S+) ([0-9a-f]{40,64})$/.exec(line) ?? [];
        if (remoteId === undefined)
            throw new RangeUnknown(`not a line of pre-push: ${JSON.stringify(line)}`);
        return { localRef, localId, remoteRef, remoteId };
    });
}
/**
 * What each pushed ref adds to what the remote is known to have. Deletions add nothing, nor do refs to commits that are there already: a push of
 * all tags has many, and they are told as one. So are refs that bring the same commits, as a branch and its tag.
 * A branch that merged others of the remote is compared with all of them: what was there already was judged there.
 */
async function pushedRanges(repository, remote, pushes) {
    const branch = await defaultBranch(repository, remote);
    const heads = await pushedCommits(repository, pushes);
    const fresh = await newCommits(repository, remote, heads);
    const ranges = new Map();
    for (const { push, head } of heads) {
        if (!fresh.has(head) && ranges.has(nothingNew))
            continue;
        const { brought, range } = await pushedRange(repository, remote, { push, head }, branch);
        const key = fresh.has(head) ? brought : nothingNew;
        if (!ranges.has(key))
            ranges.set(key, await range());
    }
    return [...ranges.values()];
}
const nothingNew = '';
/** One question for all of them. */
async function pushedCommits({ store }, pushes) {
    const all = pushes.filter(({ localId }) => !(0,raw/* isZero */.be)(localId));
    const objects = await store.blobs.read(all.map(({ localId }) => `${localId}^{commit}`));
    return all.map((push, index) => {
        const object = objects[index];
        if (object !== undefined && 'oid' in object)
            return { push, head: object.oid };
        throw new RangeUnknown(`${push.localRef} is a file or a folder and no commit, so there is nothing to compare it with: push the others without it, then, once you have looked into it, it alone with git push --no-verify`);
    });
}
/** Ids of what the remote is not known to have. */
async function newCommits({ store }, remote, heads) {
    if (heads.length === 0)
        return new Set();
    const input = heads.map(({ head }) => `${head}\n`).join('');
    const output = await (0,command/* git */.$Y)(['rev-list', '--stdin', '--not', `--remotes=${remote}`], { ...store.command, input });
    return new Set(output.toString().split('\n'));
}
async function pushedRange(repository, remote, { push, head }, branch) {
    // After a force push of another clone the remote's commit may not be here.
    const old = (0,raw/* isZero */.be)(push.remoteId) ? null : await repository.resolve(push.remoteId);
    const hidden = [...(old === null ? [] : [`^${old}`]), '--not', `--remotes=${remote}`];
    const commits = await (0,git_commits/* listCommits */.V)(repository.store, [head, ...hidden]);
    const bases = await knownParents(repository, commits, old, branch);
    const policy = (branch === null ? null : await repository.resolve(branch)) ?? old ?? bases[0];
    const range = async () => ({
        title: `${push.localRef} to ${remote}`,
        change: commits.length === 0 ? await repository.change(head, head) : await repository.changeFromAll(bases, head),
        policy: policy === undefined ? repository.emptyTree() : repository.commitTree(policy),
        commits: async () => repository.commitChanges(commits),
    });
    return { brought: [head, policy, ...bases, ...commits.map(({ id }) => id)].join(' '), range };
}
/** More sides than this are not looked at: what came from one of the others is judged again. */
const maximumSides = 16;
/** Parents of the new commits that are not new themselves; first the one that the push is best seen against. */
async function knownParents(repository, commits, old, branch) {
    const fresh = new Set(commits.map(({ id }) => id));
    const all = [...new Set(commits.flatMap((commit) => commit.parents))].filter((id) => !fresh.has(id));
    const parents = all.length < 2 ? all : await independent(repository, all);
    const head = commits.at(-1)?.id;
    const first = old !== null && parents.includes(old) ? old : head === undefined || branch === null ? null : await mergeBase(repository, branch, head);
    const ordered = first !== null && parents.includes(first) ? [first, ...parents.filter((id) => id !== first)] : parents;
    return ordered.slice(0, maximumSides);
}
/** Without those that are ancestors of others. */
async function independent(repository, commits) {
    const newest = commits.slice(-10 * maximumSides);
    return (await (0,client/* ask */.k)(['merge-base', '--independent', ...newest], repository.store.command)).split('\n');
}


/***/ })

};

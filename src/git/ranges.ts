import type { Change, Tree } from '../source/change.ts'
import { UserError } from '../source/user-error.ts'
import { ask } from './client.ts'
import { git } from './command.ts'
import { type Commit, type CommitChange, listCommits } from './commits.ts'
import { mergeBase } from './history.ts'
import { isZero } from './raw.ts'
import type { Repository } from './repository.ts'

/** The user asked for something that is not there: wrong use, not a broken run. */
export class RangeUnknown extends UserError {
  override readonly name = 'RangeUnknown'
}

/** What a run compares, and by whose rules. */
export interface Comparison {
  /** `the index`, `main..feature`. */
  readonly title: string
  /** What was chosen where nobody said what to compare, in words. */
  readonly chosen?: string
  readonly change: Change
  /** Policy, baseline and policy waivers are read here: never on the side that is judged. */
  readonly policy: Tree
  /** What each new commit did, oldest first: what a later commit took away again is still in history. */
  commits(): Promise<readonly CommitChange[]>
}

/**
 * What a commit would record.
 * @throws {RangeUnknown} in a bare repository: against no index, every file would seem to be deleted.
 */
export async function stagedRange(repository: Repository): Promise<Comparison> {
  if (!repository.hasIndex) throw new RangeUnknown('a bare repository has no index: name commits of it (--base REV --head REV)')
  const change = await repository.stagedChange()
  return { title: 'the index', change, policy: change.base, commits: async () => [] }
}

/** Without an instruction: what is staged, else the branch from where it left the remote's default branch, else from its upstream. */
export async function defaultRange(repository: Repository): Promise<Comparison> {
  const staged = await stagedRange(repository)
  if (staged.change.files.length > 0) return { ...staged, chosen: 'this is what is staged; what is not staged is not looked at' }
  const base = (await defaultBranch(repository, 'origin')) ?? (await upstream(repository))
  if (base === null)
    throw new RangeUnknown(
      'nothing is staged, and there is neither origin/HEAD nor an upstream to compare with: stage something (git add), or give --base REV, such as HEAD~1',
    )
  const name = base.replace(/^refs\/(?:remotes|heads)\//, '')
  const chosen = `nothing is staged, so this is HEAD since it left ${name}; what is not committed is not looked at`
  return { ...(await commitRange(repository, base, 'HEAD')), chosen }
}

/**
 * From where head left base, as a pull request is shown. Histories without a common ancestor are compared as they are.
 * @throws {RangeUnknown} for a revision that names no commit, or where a shallow clone hides the merge base.
 */
export async function commitRange(repository: Repository, baseRevision: string, headRevision: string): Promise<Comparison> {
  const [tip, head] = await Promise.all([known(repository, baseRevision), known(repository, headRevision)])
  const base = await mergeBase(repository, tip, head)
  if (base === null && repository.isShallow) {
    throw new RangeUnknown(`the clone is too shallow to know where ${headRevision} left ${baseRevision}: fetch more of its history`)
  }
  return {
    title: `${baseRevision}..${headRevision}`,
    change: await repository.change(base ?? tip, head),
    policy: repository.commitTree(tip, baseRevision),
    commits: async () => repository.commitChanges(await listCommits(repository.store, [head, `^${tip}`])),
  }
}

async function known(repository: Repository, revision: string): Promise<string> {
  const id = await repository.resolve(revision)
  if (id === null) throw new RangeUnknown(`${JSON.stringify(revision)} names no commit of this repository: fetch it first, or give another`)
  return id
}

/** The remote-tracking branch that a remote's HEAD points at, else its `main` or `master`; a full ref name. */
async function defaultBranch(repository: Repository, remote: string): Promise<string | null> {
  const prefix = `refs/remotes/${remote}`
  const refs = [`${prefix}/HEAD`, `${prefix}/main`, `${prefix}/master`]
  const lines = await ask(['for-each-ref', '--format=%(refname)', '--', ...refs], repository.store.command)
  return refs.find((ref) => lines.split('\n').includes(ref)) ?? null
}

/** The upstream of the branch that is checked out; a full ref name. */
async function upstream(repository: Repository): Promise<string | null> {
  if ((await repository.resolve('@{upstream}')) === null) return null
  return ask(['rev-parse', '--symbolic-full-name', '@{upstream}'], repository.store.command)
}

/** One line that git gives the hook pre-push: what a remote's ref is to become. Ids of zeros stand for nothing. */
export interface Push {
  readonly localRef: string
  readonly localId: string
  readonly remoteRef: string
  readonly remoteId: string
}

/** @throws {RangeUnknown} for a line of another form: what is not understood must not pass. */
export function parsePushes(input: string): Push[] {
  return input
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, localRef = '', localId = '', remoteRef = '', remoteId] =
        /^(\S.*) ([0-9a-f]{40,64}) (\S+) ([0-9a-f]{40,64})$/.exec(line) ?? []
      if (remoteId === undefined) throw new RangeUnknown(`not a line of pre-push: ${JSON.stringify(line)}`)
      return { localRef, localId, remoteRef, remoteId }
    })
}

/**
 * What each pushed ref adds to what the remote is known to have. Deletions add nothing, nor do refs to commits that are there already: a push of
 * all tags has many, and they are told as one. So are refs that bring the same commits, as a branch and its tag.
 * A branch that merged others of the remote is compared with all of them: what was there already was judged there.
 */
export async function pushedRanges(repository: Repository, remote: string, pushes: readonly Push[]): Promise<Comparison[]> {
  const branch = await defaultBranch(repository, remote)
  const heads = await pushedCommits(repository, pushes)
  const fresh = await newCommits(repository, remote, heads)
  const ranges = new Map<string, Comparison>()
  for (const { push, head } of heads) {
    if (!fresh.has(head) && ranges.has(nothingNew)) continue
    const { brought, range } = await pushedRange(repository, remote, { push, head }, branch)
    const key = fresh.has(head) ? brought : nothingNew
    if (!ranges.has(key)) ranges.set(key, await range())
  }
  return [...ranges.values()]
}

const nothingNew = ''

interface PushedCommit {
  readonly push: Push
  readonly head: string
}

/** One question for all of them. */
async function pushedCommits({ store }: Repository, pushes: readonly Push[]): Promise<PushedCommit[]> {
  const all = pushes.filter(({ localId }) => !isZero(localId))
  const objects = await store.blobs.read(all.map(({ localId }) => `${localId}^{commit}`))
  return all.map((push, index) => {
    const object = objects[index]
    if (object !== undefined && 'oid' in object) return { push, head: object.oid }
    throw new RangeUnknown(
      `${push.localRef} is a file or a folder and no commit, so there is nothing to compare it with: push the others without it, then, once you have looked into it, it alone with git push --no-verify`,
    )
  })
}

/** Ids of what the remote is not known to have. */
async function newCommits({ store }: Repository, remote: string, heads: readonly PushedCommit[]): Promise<ReadonlySet<string>> {
  if (heads.length === 0) return new Set()
  const input = heads.map(({ head }) => `${head}\n`).join('')
  const output = await git(['rev-list', '--stdin', '--not', `--remotes=${remote}`], { ...store.command, input })
  return new Set(output.toString().split('\n'))
}

async function pushedRange(
  repository: Repository,
  remote: string,
  { push, head }: PushedCommit,
  branch: string | null,
): Promise<{ readonly brought: string; range(): Promise<Comparison> }> {
  // After a force push of another clone the remote's commit may not be here.
  const old = isZero(push.remoteId) ? null : await repository.resolve(push.remoteId)
  const hidden = [...(old === null ? [] : [`^${old}`]), '--not', `--remotes=${remote}`]
  const commits = await listCommits(repository.store, [head, ...hidden])
  const bases = await knownParents(repository, commits, old, branch)
  const policy = (branch === null ? null : await repository.resolve(branch)) ?? old ?? bases[0]
  const range = async () => ({
    title: `${push.localRef} to ${remote}`,
    change: commits.length === 0 ? await repository.change(head, head) : await repository.changeFromAll(bases, head),
    policy: policy === undefined ? repository.emptyTree() : repository.commitTree(policy),
    commits: async () => repository.commitChanges(commits),
  })
  return { brought: [head, policy, ...bases, ...commits.map(({ id }) => id)].join(' '), range }
}

/** More sides than this are not looked at: what came from one of the others is judged again. */
const maximumSides = 16

/** Parents of the new commits that are not new themselves; first the one that the push is best seen against. */
async function knownParents(
  repository: Repository,
  commits: readonly Commit[],
  old: string | null,
  branch: string | null,
): Promise<string[]> {
  const fresh = new Set(commits.map(({ id }) => id))
  const all = [...new Set(commits.flatMap((commit) => commit.parents))].filter((id) => !fresh.has(id))
  const parents = all.length < 2 ? all : await independent(repository, all)
  const head = commits.at(-1)?.id
  const first =
    old !== null && parents.includes(old) ? old : head === undefined || branch === null ? null : await mergeBase(repository, branch, head)
  const ordered = first !== null && parents.includes(first) ? [first, ...parents.filter((id) => id !== first)] : parents
  return ordered.slice(0, maximumSides)
}

/** Without those that are ancestors of others. */
async function independent(repository: Repository, commits: readonly string[]): Promise<string[]> {
  const newest = commits.slice(-10 * maximumSides)
  return (await ask(['merge-base', '--independent', ...newest], repository.store.command)).split('\n')
}

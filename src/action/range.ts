import { GitError } from '../git/command.ts'
import { listCommits } from '../git/commits.ts'
import { fetchContents, fetchMergeBase } from '../git/history.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import { emptyTree } from '../git/trees.ts'
import type { Api } from '../github/api.ts'
import { apiCommits } from '../github/commits.ts'
import { apiChange, apiMergeBase, apiTrees } from '../github/compare.ts'
import type { Event } from '../github/event.ts'
import type { Settings } from '../github/inputs.ts'
import { failure } from '../github/pace.ts'
import { apiTree } from '../github/tree.ts'
import type { CommitStep } from '../history.ts'
import type { Change, Tree } from '../source/change.ts'
import { UserError } from '../source/user-error.ts'
import { everything } from '../source/whole.ts'

/** What a run of the action judges, and by whose rules. */
export interface ActionRange {
  readonly mode: 'check' | 'scan'
  /** Commits; base is null for nothing at all. */
  readonly base: string | null
  readonly head: string
  readonly change: Change
  /** Where policy and waivers are read: never on the side that is judged. */
  readonly policy: Tree
  /** What each new commit did, oldest first; fewer than there are only if `notice` says so. */
  commits(): Promise<{ readonly steps: readonly CommitStep[]; readonly notice: string | null }>
}

/** Two revisions; `exact`: as they are, not from where head left base. A base of null is nothing at all. */
interface Wanted {
  readonly base: string | null
  readonly head: string
  readonly exact: boolean
}

export interface Sources {
  /** Null where nothing is checked out, and where what is checked out must not be touched. */
  readonly repository: Repository | null
  /** Null without a token. */
  readonly api: Api | null
}

/** The repository that is checked out, if there is one that git is willing to read. */
export async function openCheckout(folder: string): Promise<Repository | null> {
  try {
    return await openRepository(folder)
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

/**
 * Base and head of an event: from the local clone if it has the commits, or can fetch them; else through the API.
 * Null where there is nothing to judge: a branch was deleted.
 * @throws {UserError} where neither knows the commits
 */
export async function findRange(event: Event, settings: Settings, sources: Sources): Promise<ActionRange | null> {
  const wanted = revisions(event, settings)
  if (wanted === null) return null
  if (wanted === 'scan') return scanRange(event.kind === 'scan' ? event.head : 'HEAD', sources)
  const pull = event.kind === 'pull_request' ? event.number : null
  const found = (await localRange(wanted, sources)) ?? (await apiRange(wanted, pull, sources))
  if (found === null) throw new UserError(`${unknown(wanted)}: ${wayOut(sources)}`)
  return found
}

function revisions(event: Event, settings: Settings): Wanted | 'scan' | null {
  const given = { base: settings.base, head: settings.head }
  const override = (wanted: Wanted): Wanted =>
    given.base === null && given.head === null ? wanted : { base: given.base ?? wanted.base, head: given.head ?? wanted.head, exact: false }
  switch (event.kind) {
    case 'pull_request':
      return override({ base: event.base, head: event.head, exact: false })
    case 'merge_group':
      return override({ base: event.base, head: event.head, exact: true })
    case 'push':
      if (event.after === null) return null
      if (event.before !== null) return override({ base: event.before, head: event.after, exact: true })
      return override({ base: event.onDefaultBranch ? null : event.defaultBranch, head: event.after, exact: false })
    case 'scan':
      return given.base === null ? 'scan' : override({ base: given.base, head: event.head, exact: false })
  }
}

async function scanRange(sha: string, { repository, api }: Sources): Promise<ActionRange> {
  const head = await repository?.resolve('HEAD')
  const tree = repository && head ? repository.commitTree(head) : api && apiTree(api, sha, sha.slice(0, 12))
  if (!tree) throw new UserError('there is nothing to scan: check the repository out before this step, or give a token')
  return { mode: 'scan', base: null, head: head ?? sha, change: await everything(tree), policy: tree, commits: none }
}

/** Null where the clone does not have it, nor can fetch it. */
async function localRange(wanted: Wanted, { repository }: Sources): Promise<ActionRange | null> {
  if (repository === null) return null
  try {
    const head = await idOf(repository, wanted.head)
    if (head === null) return null
    if (wanted.base === null) return range(null, head, await repository.change(null, head), emptyTree(), none)
    const base = await idOf(repository, wanted.base)
    const from = base && (await localBase(repository, base, head, wanted.exact))
    if (base === null || from === null) return null
    await fetchContents(repository, from, head)
    return range(from, head, await repository.change(from, head), repository.commitTree(base), async () => {
      const commits = await listCommits(repository.store, [head, `^${base}`])
      return { steps: await repository.commitChanges(commits), notice: null }
    })
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

/** A full id stands for itself, be it here or not; a name must be one that this clone knows. */
async function idOf(repository: Repository, revision: string): Promise<string | null> {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) return revision
  return (await repository.resolve(revision)) ?? repository.resolve(`refs/remotes/origin/${revision}`)
}

/** Null where the clone cannot say it, and cannot fetch what is missing. */
async function localBase(repository: Repository, base: string, head: string, exact: boolean): Promise<string | null> {
  const isHere = async () => (await repository.resolve(base)) !== null && (await repository.resolve(head)) !== null
  // The commits between the two are looked at as well, and a shallow clone may not have them.
  if (exact && !repository.isShallow && (await isHere())) return base
  const found = await fetchMergeBase(repository, base, head)
  if (exact) return (await isHere()) ? base : null
  return 'id' in found ? found.id : null
}

async function apiRange(wanted: Wanted, pull: number | null, { api }: Sources): Promise<ActionRange | null> {
  if (api === null) return null
  const { base: tip, head } = wanted
  try {
    if (tip === null) return range(null, head, await everything(apiTree(api, head, head.slice(0, 12))), emptyTree(), none)
    // Histories without a common ancestor are compared as they are.
    const from = wanted.exact ? tip : ((await apiMergeBase(api, tip, head)) ?? tip)
    const trees = apiTrees(api, from, head)
    const policy = from === tip ? trees.base : apiTree(api, tip, tip.slice(0, 12))
    return range(from, head, await apiChange(api, trees.base, trees.head, pull), policy, async () => {
      const { commits, complete } = await apiCommits(api, tip, head)
      return { steps: commits, notice: complete ? null : tooMany }
    })
  } catch (error) {
    const { status, message } = failure(error)
    if (error instanceof UserError || ![401, 403, 404, 422].includes(status)) throw error
    throw new UserError(`GitHub does not give the commits to this job's token (${status}: ${message}): give it \`contents: read\``)
  }
}

const range = (base: string | null, head: string, change: Change, policy: Tree, commits: ActionRange['commits']): ActionRange => ({
  mode: 'check',
  base,
  head,
  change,
  policy,
  commits,
})

const none = async () => ({ steps: [], notice: null })

const tooMany =
  'the change has too many commits to look at each through the API: check out with `fetch-depth: 0` to find credentials that came and went'

const unknown = ({ base, head }: Wanted) => `the commits to compare are not here (${base} and ${head})`
const wayOut = ({ api }: Sources) =>
  api === null
    ? 'give the action a token with `contents: read`, or check out with `fetch-depth: 0`'
    : 'check out with `fetch-depth: 0`, or name others with the inputs base and head'

import { emptyTree } from '../git/trees.ts'
import type { Api } from '../github/api.ts'
import { apiCommits } from '../github/commits.ts'
import { ApiTrees, apiChange, apiMergeBase } from '../github/compare.ts'
import { failure } from '../github/pace.ts'
import { apiTree } from '../github/tree.ts'
import { UserError } from '../source/user-error.ts'
import { everything } from '../source/whole.ts'
import { type ActionRange, noCommits, wholeRange } from './range.ts'
import type { Wanted } from './wanted.ts'

/**
 * Null where GitHub does not know the commits.
 * @param pull the pull request whose files give names of renamed ones, and hunks
 * @throws {UserError} where GitHub refuses or does not answer
 */
export const apiRange = (wanted: Wanted, pull: number | null, api: Api): Promise<ActionRange | null> => known(read(wanted, pull, api))

/**
 * Everything in a commit, a branch or a tag; null where GitHub does not know it.
 * @throws {UserError} where GitHub refuses or does not answer
 */
export const apiScan = (head: string, api: Api): Promise<ActionRange | null> =>
  known(wholeRange(head, apiTree(api, head, head.slice(0, 12))))

async function known(range: Promise<ActionRange>): Promise<ActionRange | null> {
  try {
    return await range
  } catch (error) {
    const { status, message } = failure(error)
    if (error instanceof UserError) throw error
    if (status === 404 || status === 422) return null
    const way = status < 500 ? 'give its token `contents: read`' : 'run the job again, or check out with `fetch-depth: 0`'
    throw new UserError(`GitHub does not give the commits to this job (${status}: ${message}): ${way}`)
  }
}

async function read({ base: tip, head, exact }: Wanted, pull: number | null, api: Api): Promise<ActionRange> {
  if (tip === null) {
    const change = await everything(apiTree(api, head, head.slice(0, 12)))
    return { mode: 'check', base: null, head, change, policy: emptyTree(), commits: noCommits }
  }
  // Histories without a common ancestor are compared as they are.
  const base = exact ? tip : ((await apiMergeBase(api, tip, head)) ?? tip)
  const trees = new ApiTrees(api)
  return {
    mode: 'check',
    base,
    head,
    change: await apiChange(api, trees.of(base), trees.of(head), pull),
    policy: trees.of(tip),
    commits: async () => {
      const { commits, complete } = await apiCommits(api, tip, head, trees)
      return { steps: commits, notice: complete ? null : tooMany }
    },
  }
}

const tooMany =
  'the change has too many commits to look at each through the API: check out with `fetch-depth: 0` to find credentials that came and went'

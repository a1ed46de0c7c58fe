import type { CommitStep } from '../history.ts'
import type { Change, Tree } from '../source/change.ts'
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

/** Everything in a commit, judged by its own policy. */
export const wholeRange = async (head: string, tree: Tree): Promise<ActionRange> => ({
  mode: 'scan',
  base: null,
  head,
  change: await everything(tree),
  policy: tree,
  commits: noCommits,
})

export const noCommits: ActionRange['commits'] = async () => ({ steps: [], notice: null })

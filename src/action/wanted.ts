import type { ChangeEvent } from '../github/event.ts'
import type { Settings } from '../github/inputs.ts'

/** Two revisions; `exact`: as they are, not from where head left base. A base of null is nothing at all. */
export interface Wanted {
  readonly base: string | null
  readonly head: string
  readonly exact: boolean
}

/** What an event asks to compare, the best first: the next counts where one names a commit that nobody has. None for a deleted branch. */
export function wantedBy(event: ChangeEvent, settings: Settings): readonly Wanted[] | 'scan' {
  const { base, head } = settings
  if (base === null && head === null) return eventsOwn(event)
  const own = eventsOwn(event)
  if (own === 'scan') return base !== null && event.kind === 'scan' ? [{ base, head: head ?? event.head, exact: false }] : 'scan'
  return own.map((wanted) => ({ base: base ?? wanted.base, head: head ?? wanted.head, exact: false }))
}

function eventsOwn(event: ChangeEvent): readonly Wanted[] | 'scan' {
  switch (event.kind) {
    case 'pull_request':
      // A forced push to the base branch may leave its old tip to nobody: then the branch counts as it is now.
      return [event.base, ...(event.baseBranch === null ? [] : [event.baseBranch])].map((base) => ({
        base,
        head: event.head,
        exact: false,
      }))
    case 'merge_group':
      return [{ base: event.base, head: event.head, exact: true }]
    case 'push':
      return pushed(event)
    case 'scan':
      return 'scan'
  }
}

function pushed({ before, after, defaultBranch, onDefaultBranch }: ChangeEvent & { kind: 'push' }): Wanted[] {
  if (after === null) return []
  // A forced push may leave its old commit to nobody: then it is as good as a new branch.
  const asNew: Wanted = { base: onDefaultBranch ? null : defaultBranch, head: after, exact: false }
  if (before === null) return [asNew]
  return [{ base: before, head: after, exact: true }, ...(asNew.base === null ? [] : [asNew])]
}

import type { Repository } from '../git/repository.ts'
import type { ChangeEvent } from '../github/event.ts'
import { print } from '../github/publish.ts'
import { type ActionRange, wholeRange } from './range.ts'

/**
 * What the SARIF of a branch is to be of, where only a change of it was judged: code scanning takes an upload for the whole state of the job's own
 * ref. Null where that was judged, or is not here.
 */
export async function stateOf(event: ChangeEvent, { mode, head }: ActionRange, repository: Repository | null): Promise<ActionRange | null> {
  if (mode === 'scan' || event.kind === 'pull_request' || event.kind === 'merge_group' || repository === null) return null
  return (await repository.resolve(head)) === null ? null : wholeRange(head, repository.commitTree(head))
}

/**
 * Says so where an upload of the SARIF file as it stands would tell code scanning something else than what was judged. Of a branch it takes
 * what is missing in an upload for fixed; only that of a pull request is compared with its base branch.
 */
export function tellUpload(event: ChangeEvent, { base }: ActionRange): void {
  const note = event.kind === 'pull_request' ? ofPull(event) : base !== null && event.kind !== 'merge_group' ? partial : null
  if (note !== null) print(`note  ${note}`)
}

const partial =
  'the SARIF file has no more than the files that changed: uploaded to code scanning, it closes the alerts of the branch on all others. Check the repository out before this step, and it has all of them'

/** GITHUB_REF of such a job is the base branch. */
const ofPull = ({ privileged, number, head }: ChangeEvent & { kind: 'pull_request' }) =>
  privileged
    ? `this job stands at the base branch: give upload-sarif \`ref: refs/pull/${number}/head\` and \`sha: ${head}\`, or it takes the findings of the pull request for those of the branch`
    : null

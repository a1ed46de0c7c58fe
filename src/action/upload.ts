import type { ChangeEvent } from '../github/event.ts'
import { print } from '../github/publish.ts'
import type { ActionRange } from './range.ts'

/**
 * Says so where an upload of the SARIF file as it stands would tell code scanning something else than what was judged. It takes an upload for the whole
 * state of the job's own ref, and what is missing in it for fixed; only that of a pull request is compared with its base branch.
 */
export function tellUpload(event: ChangeEvent, { base }: ActionRange): void {
  const note = event.kind === 'pull_request' ? ofPull(event) : base !== null && event.kind !== 'merge_group' ? partial : null
  if (note !== null) print(`note  ${note}`)
}

const partial =
  'the SARIF file has no more than the files that changed: uploaded to code scanning, it closes the alerts of the branch on all others. Upload from pull requests, and from `schedule` or `workflow_dispatch`, which judge everything'

/** GITHUB_REF of such a job is the base branch. */
const ofPull = ({ privileged, number, head }: ChangeEvent & { kind: 'pull_request' }) =>
  privileged
    ? `this job stands at the base branch: give upload-sarif \`ref: refs/pull/${number}/head\` and \`sha: ${head}\`, or it takes the findings of the pull request for those of the branch`
    : null

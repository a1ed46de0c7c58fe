import type { Result } from '../core/finding.ts'
import type { Api } from '../github/api.ts'
import { readArtifact, WrongArtifact } from '../github/artifact.ts'
import { type PullOfRun, pullOfRun } from '../github/companion.ts'
import type { RunEvent } from '../github/event.ts'
import type { Settings } from '../github/inputs.ts'
import { failure } from '../github/pace.ts'
import { print } from '../github/publish.ts'
import { type Claim, parseClaim } from '../reporters/claim.ts'
import { counted, judged } from '../reporters/words.ts'
import { UserError } from '../source/user-error.ts'
import { findRange } from './find-range.ts'
import { judge } from './judge.ts'
import { type Ending, type Surroundings, tell, tellNothing } from './tell.ts'
import { tellUpload } from './upload.ts'

/** What the workflow of the pull request uploads its report as. */
const artifact = 'plimsoll-report'

/**
 * The run of a pull request has ended that may not write. Its review is written by this one, which judges the pull request anew from GitHub's own data
 * and believes nothing that the run left behind. The status of this job is no gate: GitHub shows it at the default branch.
 * @throws {UserError} where GitHub cannot be asked
 */
export async function runCompanion(run: RunEvent, given: Settings, surroundings: Surroundings): Promise<Ending> {
  const { api } = surroundings
  if (run.on !== 'pull_request') return tellNothing('the run that ended was not for a pull request', given, surroundings)
  if (api === null) throw new UserError(`on workflow_run the action needs a token with ${rights}`)
  const pull = await findPull(api, run)
  if (pull === null) return tellNothing('the pull request of the run that ended has moved on or was closed', given, surroundings)
  const settings = { ...given, base: null, head: null, annotations: false }
  const event = { kind: 'pull_request', ...pull, baseBranch: null, privileged: true } as const
  const range = await findRange(event, settings, { repository: null, api })
  if (range === null) return tellNothing('the pull request has no commits', given, surroundings)
  const result = await judge(range, settings, surroundings)
  const notices = [...(await noticesOf(api, run, pull, result)), ...result.notices]
  const { verdict } = await tell({ ...surroundings, result: { ...result, notices }, range, settings, pull })
  if (settings.sarifFile !== null) tellUpload(event, range)
  print(`note  this job writes the review of pull request ${pull.number}, and is no gate: its status does not follow the verdict`)
  return { verdict, failure: null }
}

const rights = '`contents: read`, `pull-requests: write` and `actions: read`'

async function findPull(api: Api, run: RunEvent): Promise<PullOfRun | null> {
  try {
    return await pullOfRun(api, run)
  } catch (error) {
    const { status, message } = failure(error)
    throw new UserError(`GitHub does not say which pull request the run was for (${status}: ${message}): the token needs ${rights}`)
  }
}

/** What a reviewer should know of the run of the pull request, whose workflow and report its author may have changed. */
async function noticesOf(api: Api, run: RunEvent, { others }: PullOfRun, result: Result): Promise<string[]> {
  const same = others.map((number) => `#${number}`).join(', ')
  const claim = await claimOf(api, run)
  return [
    ...(typeof claim === 'string' ? [claim] : contradiction(run, claim, result)),
    ...(others.length === 0 ? [] : [`Other pull requests have the same head, and get no review from this run: ${same}`]),
  ]
}

/** Null where the run left no report, or the token may not read it. */
async function claimOf(api: Api, run: RunEvent): Promise<Claim | string | null> {
  try {
    const text = await readArtifact(api, run.run, artifact)
    if (text === null) return null
    return parseClaim(text) ?? `The artifact ${artifact} of the pull request’s own run is no report of Plimsoll; it was not used.`
  } catch (error) {
    if (error instanceof WrongArtifact)
      return `The artifact ${artifact} of the pull request’s own run is ${error.message}; it was not used.`
    return null
  }
}

const changed = 'its workflow or its report may have been changed'

function contradiction({ passed }: RunEvent, claim: Claim | null, result: Result): string[] {
  if (claim === null)
    return passed && result.verdict === 'fail' ? [`The pull request’s own run passed, and this one does not: ${changed}.`] : []
  const unsaid = judged(result).filter(({ fingerprint }) => !claim.introduced.has(fingerprint)).length
  if (unsaid === 0 && (claim.verdict !== 'pass' || result.verdict === 'pass')) return []
  const without = unsaid === 0 ? '' : `, without ${counted(unsaid, 'finding')} of this one`
  return [`The pull request’s own run reported ${claim.verdict}${without}; this one says ${result.verdict}: ${changed}.`]
}

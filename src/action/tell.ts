import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { LookUp, Result, Verdict } from '../core/finding.ts'
import type { Api } from '../github/api.ts'
import { draftReview } from '../github/draft.ts'
import type { Settings } from '../github/inputs.ts'
import { annotate, print, setOutputs, writeReport, writeSummary } from '../github/publish.ts'
import { explain, publishReview, type ReviewOutcome } from '../github/review.ts'
import { annotations } from '../reporters/annotations.ts'
import { json } from '../reporters/json.ts'
import { type LinkTo, permalinks } from '../reporters/links.ts'
import { sarif } from '../reporters/sarif.ts'
import { summary } from '../reporters/summary.ts'
import { terminal } from '../reporters/terminal.ts'
import { judged, verdictWords } from '../reporters/words.ts'
import { homePage, ruleInfo } from '../rule-info.ts'
import { version } from '../version.ts'
import type { ActionRange } from './range.ts'
import { scopeOf } from './scope.ts'

/** GitHub's log is wider, and wraps at nothing. */
const logWidth = 120

/** Where a run takes place. */
export interface Surroundings {
  readonly workspace: string
  readonly temporary: string
  /** Null without a token. */
  readonly api: Api | null
  /** `https://github.com`, or another server. */
  readonly server: string
  /** `owner/name` */
  readonly repositoryName: string
  /** The workspace is the repository, as `upload-sarif` takes it to be. */
  readonly isCheckedOut: boolean
  /** Undefined where nobody is asked what a tag stands for. */
  readonly lookUp: LookUp | undefined
}

export interface Telling extends Surroundings {
  readonly result: Result
  /** What the SARIF file is of, where that is not the change. */
  readonly state?: Result | undefined
  readonly range: ActionRange
  readonly settings: Settings
  /** Null where no review fits: no pull request, or other commits than its own. */
  readonly pull: { readonly number: number; readonly head: string } | null
}

/** What a run comes to. */
export interface Ending {
  readonly verdict: Verdict
  /** With what message the job fails; null where it does not. */
  readonly failure: string | null
}

const whereMore = {
  fail: 'Each is in the log and the summary.',
  incomplete: 'The log and the summary say what, and the way out.',
} as const

/** It is the first that GitHub shows of a failed job. */
function failureOf(result: Result, unsaid: number): string | null {
  if (result.verdict === 'pass') return null
  return `Plimsoll: ${verdictWords(result)} ${whereMore[result.verdict]}${unsaid > 0 ? ` ${unsaid} of them have no annotation.` : ''}`
}

/** Tells a result everywhere it was asked for: the summary last, as it says what the others could not. */
export async function tell(telling: Telling): Promise<Ending> {
  const { settings, workspace, temporary } = telling
  const linkTo = linksOf(telling)
  print(terminal(telling.result, { rules: ruleInfo, width: logWidth }))
  const unsaid = settings.annotations ? tellAnnotations(telling.result) : 0
  const notice = troubleOf(telling.result, await tellReview(telling))
  const result = notice === null ? telling.result : { ...telling.result, notices: [...telling.result.notices, notice] }
  if (notice !== null) print(`note  ${notice}`)
  const failed = settings.summary ? await writeSummary(summary(result, { rules: ruleInfo, linkTo })) : null
  if (failed !== null) print(failed)
  await setResult(result, temporary)
  const log = sarif(telling.state ?? result, {
    rules: ruleInfo,
    version,
    url: homePage,
    codeScanning: true,
    withoutFiles: !telling.isCheckedOut,
  })
  // A path that cannot be written fails the job, and takes nothing else away.
  if (settings.sarifFile !== null) setOutputs({ 'sarif-file': await writeReport(workspace, settings.sarifFile, log) })
  return { verdict: result.verdict, failure: failureOf(result, unsaid) }
}

/** Gives how many errors have no annotation, as GitHub takes only so many. */
function tellAnnotations(result: Result): number {
  const { shown, unsaid } = annotations(result, ruleInfo)
  annotate(shown)
  return unsaid
}

/** What the review lacks stands in the summary: why, and how much. */
function troubleOf(result: Result, { shown, trouble }: ReviewOutcome): string | null {
  if (trouble === null) return null
  const all = judged(result)
  const inComments = all.filter(({ fingerprint }) => shown.has(fingerprint)).length
  return `The review: ${trouble}; ${inComments} of ${all.length} findings have a comment.`
}

const linksOf = ({ server, repositoryName: name, range: { base, head } }: Telling): LinkTo => permalinks({ server, name, base, head })

async function tellReview(telling: Telling): Promise<ReviewOutcome> {
  const { result, range, settings, api, pull } = telling
  if (api === null || pull === null || settings.review === 'never') return { shown: new Set(), trouble: null }
  const input = {
    pull: pull.number,
    commit: pull.head,
    change: range.change,
    rules: ruleInfo,
    linkTo: linksOf(telling),
    scope: scopeOf(settings),
  }
  return draftReview(result, input).then(
    (draft) => publishReview(api, draft),
    // The diff to stand in may come from the API.
    (error: unknown) => ({ shown: new Set(), trouble: explain(error) }),
  )
}

/** There is nothing to judge, and a required check must not wait for ever. */
export async function tellNothing(why: string, { sarifFile }: Settings, { temporary }: Surroundings): Promise<Ending> {
  print(`Pass: there is nothing to check, as ${why}.`)
  if (sarifFile !== null) print(`note  ${sarifFile} is not written: ${noSarif}`)
  await setResult(nothing, temporary)
  return { verdict: nothing.verdict, failure: null }
}

/** All outputs but the SARIF file. */
async function setResult(result: Result, temporary: string): Promise<void> {
  // Another step of the job may run the action too.
  const report = await writeReport(await mkdtemp(join(temporary, 'plimsoll-')), 'plimsoll-report.json', json(result, { version }))
  const { introduced, existing, fixed } = result.counts
  setOutputs({ verdict: result.verdict, introduced, existing, fixed, 'report-file': report, 'sarif-file': '' })
}

const nothing: Result = {
  verdict: 'pass',
  mode: 'check',
  failOn: 'never',
  counts: { introduced: 0, existing: 0, fixed: 0, waived: 0 },
  findings: [],
  problems: [],
  notices: [],
  files: { checked: 0, recognized: 0, skipped: [] },
}

/** After a deletion, and for `workflow_run`, GITHUB_SHA is the default branch's (docs.github.com, "Events that trigger workflows"). */
const noSarif =
  'this job stands at the default branch, of which nothing was checked, and code scanning would take a file without results for the news that all of its alerts are fixed'

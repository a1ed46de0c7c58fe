import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ReviewOutcome } from '../../src/github/review.ts'
import { UserError } from '../../src/source/user-error.ts'
import { FakeClock, openLoopback } from './clock.ts'
import { bodies, type Conversation, conversations, type Judged, post, posted, readPull } from './conversations.ts'
import { faultKinds } from './fault-kinds.ts'
import type { Seen } from './faults.ts'
import { Loopback } from './loopback.ts'
import type { Pull } from './pull.ts'
import { Repository } from './repository.ts'

// A few rules will do: what is tried is the way to them and from them.
vi.mock('../../src/rules/index.ts', async (original) => {
  const { rules } = await original<typeof import('../../src/rules/index.ts')>()
  return { rules: rules.filter(({ id }) => tellingRules.has(id)) }
})
const tellingRules = vi.hoisted(
  () =>
    new Set([
      'k8s/privileged-container',
      'k8s/allow-privilege-escalation',
      'k8s/run-as-non-root',
      'dockerfile/runs-as-root',
      'secret/in-history',
    ]),
)

/*
 * Every fault at every request of whole runs of the action, from the list of what a run without faults asks. A fault comes once, or to all later
 * requests of the kind, or to all later requests. The two halves of a run, reading and posting, are tried apart: the second gets nothing from the first
 * but the findings.
 */

const kinds = faultKinds(new FakeClock().now())
const spans = ['once', 'from then on for such requests', 'from then on for all'] as const
type Span = (typeof spans)[number]

/** What a run may lose (120 s), the last request's own time (30 s), and a second for each write. */
const budget = (requests: readonly Seen[]) => 150_000 + 1000 * requests.filter(({ method }) => method !== 'GET').length

interface Reference extends Conversation {
  readonly judged: Judged
  readonly reading: readonly Seen[]
  readonly posting: readonly Seen[]
}

let repository: Repository
let github: Loopback
let clock: FakeClock
const references = new Map<string, Reference>()
const tried = { steps: 0, faults: Object.keys(kinds).length, runs: 0, heals: 0 }
const names = ['first run', 'run of the same', 'run after a push']

const api = () => {
  clock = new FakeClock()
  return openLoopback(github, clock, 'resolve-token')
}

/** A copy of the pull request on the server, and no faults. */
function fresh({ pull, past }: Conversation): Pull {
  const copy = pull.copy()
  github.pulls.set(7, copy)
  github.past.set(7, past.copy())
  github.faults.clear()
  github.requests.length = 0
  return copy
}

beforeAll(async () => {
  repository = new Repository()
  github = await Loopback.start(repository.directory)
  github.pageLimit = 10
  for (const conversation of await conversations(repository, github, api)) {
    const pull = fresh(conversation)
    const judged = await readPull(await api(), pull)
    const reading = github.requests.splice(0)
    await post(await api(), judged.draft)
    const posting = github.requests.splice(0)
    references.set(conversation.name, { ...conversation, judged, reading, posting })
    tried.steps += posting.length + (references.size === 2 ? reading.length : 0)
  }
  github.verify()
  github.checksAnswers = false
})
afterAll(async () => {
  await github.close()
  repository.remove()
  console.info(
    `${tried.faults} faults x ${tried.steps} steps x ${spans.length} spans: ${tried.runs} runs with a fault, ${tried.heals} healed`,
  )
})

/** Runs with each span of a fault at each of the steps, and collects what is wrong. */
async function atEachStep(
  steps: readonly Seen[],
  fault: string,
  run: (where: string) => Promise<string[]>,
  before: () => void,
): Promise<string[]> {
  const wrong: string[] = []
  for (const [index, step] of steps.entries()) {
    if (!isAnswerTo(step, fault)) continue
    for (const span of spans) {
      before()
      plan(span, index, step, fault)
      tried.runs++
      const where = `${fault} ${span} at ${index}: ${step.method} ${step.path}`
      wrong.push(...(await run(where)).map((what) => `${where}: ${what}`))
    }
  }
  return wrong
}

function plan(span: Span, index: number, step: Seen, name: string): void {
  const fault = kinds[name]
  if (fault === undefined) throw new Error(name)
  const isLike = ({ method, path }: Seen) => method === step.method && kindOf(path) === kindOf(step.path)
  const fits = (seen: Seen) => isAnswerTo(seen, name) && (span !== 'from then on for such requests' || isLike(seen))
  github.faults.at(index, fault, fits, span === 'once' ? 1 : Number.POSITIVE_INFINITY)
}
/** GraphQL's own errors come from GraphQL, and an old page to who reads. */
function isAnswerTo({ method, path, body }: Seen, fault: string): boolean {
  const isQuery = path === '/graphql' && !(body as { query: string }).query.startsWith('mutation')
  if (fault === 'stale page') return method === 'GET' || isQuery
  return path === '/graphql' || !fault.startsWith('GraphQL')
}
const kindOf = (path: string) => path.replace(/[0-9a-f]{40}|\d+/g, '*')

describe.each(Object.keys(kinds))('%s', (fault) => {
  test('while reading', async () => {
    const reference = referenceOf('run of the same')
    let pull: Pull
    const wrong = await atEachStep(
      reference.reading,
      fault,
      () => readingAgrees(reference, pull),
      () => {
        pull = fresh(reference)
      },
    )
    expect(wrong).toEqual([])
  })

  test.each(names)('while posting: %s', async (name) => {
    const reference = referenceOf(name)
    let pull: Pull
    const wrong = await atEachStep(
      reference.posting,
      fault,
      async () => {
        const outcome = await post(await api(), reference.judged.draft)
        return [...limits(), ...said(reference, pull, outcome), ...(await heals(reference, pull))]
      },
      () => {
        pull = fresh(reference)
      },
    )
    expect(wrong).toEqual([])
  })
})

function referenceOf(name: string): Reference {
  const reference = references.get(name)
  if (!reference) throw new Error(name)
  return reference
}

/** Within the time budget, and never many more requests than without a fault. */
function limits(): string[] {
  const spent = clock.now() - new FakeClock().now()
  const wrong = spent > budget(github.requests) ? [`took ${spent} ms`] : []
  return github.requests.length > 120 ? [...wrong, `${github.requests.length} requests`] : wrong
}

/** Either the same verdict from the same findings, or no pass; and nothing of what stands in the pull request is taken away for it. */
async function readingAgrees(reference: Reference, pull: Pull): Promise<string[]> {
  const { judged } = reference
  let found: Judged
  try {
    found = await readPull(await api(), pull)
  } catch (error) {
    return error instanceof UserError || fromReview(error) ? limits() : [`broke: ${error instanceof Error ? error.stack : error}`]
  }
  const wrong = limits()
  const { result } = found
  const unread = new Set(result.problems.map(({ path }) => path))
  const prints = new Set(result.findings.map(({ fingerprint, status }) => `${status} ${fingerprint}`))
  const lost = judged.result.findings.filter(
    ({ fingerprint, status, at }) => !prints.has(`${status} ${fingerprint}`) && !unread.has(at.path),
  )
  if (unread.size === 0 && (result.verdict !== judged.result.verdict || lost.length > 0))
    wrong.push(`verdict ${result.verdict}, ${lost.length} lost`)
  if (result.verdict === 'pass') wrong.push('pass')
  if (unread.size === 0) return wrong
  github.faults.clear()
  await post(await api(), found.draft)
  const gone = posted(reference.pull).filter((before) => before.some((print) => judged.draft.live.has(print)) && !has(pull, before))
  return [...wrong, ...gone.map((one) => `took ${one} away`), ...(await heals(reference, pull))]
}

/** The diff to stand in was refused: told by `tellReview`, and the verdict is there already. */
const fromReview = (error: unknown) => error instanceof Error && 'status' in error

const has = (pull: Pull, prints: readonly string[]) => posted(pull).some((one) => one.join() === prints.join())

/** What holds has one comment at most; if there is none, either the review's table has it or the reason is known. */
function said({ judged, others }: Reference, pull: Pull, { shown, trouble }: ReviewOutcome): string[] {
  // Old pages only, and never what was just written: nothing could be known of what stands there. It is said.
  const wrong = trouble?.includes('as it was before') ? [] : twice(pull)
  const inComments = new Set(posted(pull).flat())
  const live = [...judged.draft.live]
  const [body] = bodies(pull).slice(-1)
  if (trouble === null && body !== judged.draft.body(inComments)) wrong.push('the review does not say what has no comment')
  for (const print of live) if (shown.has(print) && !inComments.has(print)) wrong.push(`${print} is not where it is said to be`)
  if (others.some(({ id, body: words }) => !pull.comments.some((comment) => comment.id === id && comment.body === words)))
    wrong.push('touched another’s')
  return wrong
}

const twice = (pull: Pull): string[] => {
  const all = posted(pull).flat()
  return [...new Set(all.filter((print, index) => all.indexOf(print) !== index))].map((print) => `${print} stands there twice`)
}

const healed = new Map<string, string[]>()

/** The next run, without a fault, leaves every finding in one comment, nothing of what is fixed, and one review that says so. */
async function heals(reference: Reference, pull: Pull): Promise<string[]> {
  const state = JSON.stringify([reference.name, pull.threads, pull.reviews])
  const known = healed.get(state)
  if (known !== undefined) return known
  tried.heals++
  github.faults.clear()
  const { trouble } = await post(await api(), reference.judged.draft)
  const wrong = trouble === null ? twice(pull) : [trouble]
  const inComments = new Set(posted(pull).flat())
  const { live } = reference.judged.draft
  for (const print of live) if (!inComments.has(print)) wrong.push(`${print} has no comment`)
  for (const print of inComments) if (!live.has(print)) wrong.push(`${print} is still there`)
  const all = bodies(pull)
  if (all.length !== 1 || all[0] !== reference.judged.draft.body(inComments)) wrong.push(`${all.length} reviews say what holds`)
  healed.set(
    state,
    wrong.map((what) => `not healed: ${what}`),
  )
  return healed.get(state) ?? []
}

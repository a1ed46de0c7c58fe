import { bodies, posted } from '../github/conversations.ts'
import { faultKinds } from '../github/fault-kinds.ts'
import type { Seen } from '../github/faults.ts'
import { GitStore } from '../github/git-store.ts'
import { Loopback } from '../github/loopback.ts'
import type { Pull } from '../github/pull.ts'
import { Repository } from '../github/repository.ts'
import { clockOf, type Outcome, pullRequestPayload, runJob } from './action-run.ts'

/** The bundle's time against ours: a request still has a second. */
const factor = 30
/** What a run may lose (120 s), the last request's own time (30 s), and what the machine itself takes at most. */
const budget = 150_000 / factor + 15_000

/** Steps of a run at which a fault may come, by the requests that make them. */
export const steps = {
  reading: ({ method, path }) => method === 'GET' && path.includes('/git/'),
  'reading what is posted': ({ path, body }) => path === '/graphql' && (body as { query: string }).query.includes('reviewThreads'),
  'posting the review': ({ method, path }) => method === 'POST' && path.endsWith('/reviews'),
  'posting on a file': ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
  'editing a comment': ({ method, path }) => method === 'PATCH' && path.includes('/comments/'),
  'deleting a comment': ({ method }) => method === 'DELETE',
} as const satisfies Record<string, (seen: Seen) => boolean>
export type Step = keyof typeof steps

export const kinds = Object.keys(faultKinds(0))

/** GraphQL's own errors come from GraphQL, and an old page to who reads. */
export function canHappen(kind: string, step: Step): boolean {
  if (kind === 'stale page') return step.startsWith('reading')
  return step === 'reading what is posted' || !kind.startsWith('GraphQL')
}

const pod = (mode: string, ...more: string[]) => `apiVersion: v1
kind: Pod
metadata: {name: app, namespace: shop}
spec:
  automountServiceAccountToken: false
  containers:
    - name: app
      image: registry.example.com/app@sha256:${'4d1f'.repeat(16)}
      securityContext:
        readOnlyRootFilesystem: true
        runAsNonRoot: true
        allowPrivilegeEscalation: false
        privileged: ${mode}
${more.map((line) => `${line}\n`).join('')}`
const files = (...modes: string[]) => Object.fromEntries(modes.map((mode, at) => [`k8s/app${at}.yaml`, pod(mode)]))

/** A pull request in the middle of its life: one finding answered and mended, one mended, one that stays, one new, and one new beside GitHub's patch. */
export class Patient {
  readonly repository = new Repository()
  readonly #store = new GitStore(this.repository.directory)
  #before!: Pull
  #past!: Pull
  reference!: Outcome

  constructor() {
    this.repository.commit(files('false', 'false', 'false', 'false', 'false'))
    this.repository.branch('topic')
    this.repository.commit(files('true', 'true', 'true', 'false', 'false'))
    this.repository.git('tag', 'one')
    this.repository.commit({ ...files('false', 'false', 'true', 'true', 'true') })
  }

  /** Its first run, without faults, and what the second comes to. */
  async open(): Promise<this> {
    const github = await Loopback.start(this.#store)
    const pull = github.pull(7, 'main', 'one')
    await this.#run(github, pull)
    this.#past = pull.copy()
    const about = pull.threads.find(({ original }) => original.path === 'k8s/app0.yaml')
    if (!about) throw new Error('nothing was posted')
    pull.reply(about, { login: 'alice', type: 'User' }, 'really?')
    pull.push('topic')
    pull.withoutPatch.add('k8s/app4.yaml')
    // So that a comment is edited: it says something else than it did.
    const stays = pull.threads.find(({ original }) => original.path === 'k8s/app2.yaml')?.comments[0]
    if (stays) pull.edit(stays, `older words\n\n${stays.body.slice(stays.body.lastIndexOf('<!--'))}`)
    this.#before = pull.copy()
    this.reference = await this.#run(github, pull)
    await github.close()
    return this
  }

  #run(github: Loopback, { base, head }: Pull): Promise<Outcome> {
    return runJob({
      github,
      event: 'pull_request',
      payload: pullRequestPayload(base, head),
      checkout: null,
      inputs: { 'github-token': 'resolve-token' },
      env: clockOf(factor),
    })
  }

  /** A run with a fault, and the next one without; says what is wrong. */
  async suffer(kind: string, step: Step, times: number): Promise<string[]> {
    const github = await Loopback.start(this.#store)
    const pull = this.#before.copy()
    github.pulls.set(7, pull)
    github.past.set(7, this.#past.copy())
    const fault = faultKinds(Date.now())[kind]
    if (!fault) throw new Error(kind)
    let came = 0
    const fits = (seen: Seen) => steps[step](seen) && ++came > 0
    github.faults.at(0, fault, fits, times)
    const outcome = await this.#run(github, pull)
    const wrong = [...(came === 0 ? ['the step never came'] : []), ...this.#said(outcome, pull)]
    github.faults.clear()
    const next = await this.#run(github, pull)
    wrong.push(...this.#healed(next, pull).map((what) => `not healed: ${what}`))
    await github.close()
    return [...wrong, ...github.violations].map((what) => `${kind} at ${step}, ${times} times: ${what}`)
  }

  /** The same verdict, or no pass with the reason; no comment twice; nothing lost without a word. */
  #said({ code, outputs, report, summary, milliseconds, annotations }: Outcome, pull: Pull): string[] {
    const wrong = milliseconds > budget ? [`took ${Math.round(milliseconds)} ms`] : []
    if (code !== 1) wrong.push(`exit ${code}`)
    const { findings = [], problems = [] } = report ?? {}
    if (report === null && annotations.every(({ level }) => level !== 'error')) wrong.push('no report and no reason')
    if (report !== null && problems.length === 0 && outputs.verdict !== 'fail') wrong.push(`verdict ${outputs.verdict}`)
    const missing = (this.reference.report?.findings ?? []).filter(
      ({ fingerprint }) => !findings.some((one) => one.fingerprint === fingerprint),
    )
    if (report !== null && problems.length === 0 && missing.length > 0) wrong.push(`${missing.length} findings lost`)
    const inComments = posted(pull).flat()
    const lagging = summary.includes('as it was before')
    if (!lagging && new Set(inComments).size < inComments.length) wrong.push('posted twice')
    for (const { status, rule, fingerprint } of findings)
      if (status === 'introduced' && !inComments.includes(fingerprint) && !summary.includes(rule)) wrong.push(`${rule} is nowhere`)
    if (pull.comments.every(({ body }) => body !== 'really?')) wrong.push('took the words of somebody else')
    return wrong
  }

  #healed({ code, report }: Outcome, pull: Pull): string[] {
    const wrong = code === 1 ? [] : [`exit ${code}`]
    const live = (report?.findings ?? []).filter(({ status }) => status === 'introduced').map(({ fingerprint }) => fingerprint)
    const inComments = posted(pull).flat()
    if (live.length === 0 || live.sort().join() !== inComments.sort().join()) wrong.push(`comments on ${inComments}, findings ${live}`)
    if (bodies(pull).length !== 1) wrong.push(`${bodies(pull).length} reviews say what holds`)
    return wrong
  }
}

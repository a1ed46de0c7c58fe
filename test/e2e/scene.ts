import { existsSync } from 'node:fs'
import { test as plain } from 'vitest'
import { Loopback } from '../github/loopback.ts'
import type { Pull } from '../github/pull.ts'
import { type Files, Repository } from '../github/repository.ts'
import { clockOf, type Job, type Outcome, pullRequestPayload, runJob } from './action-run.ts'

const image = `registry.example.com/web:1.2.3@sha256:${'4d1f'.repeat(16)}`
const deployment = (...securityContext: string[]) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      automountServiceAccountToken: false
      containers:
        - name: web
          image: ${image}
          securityContext:
${securityContext.map((line) => `            ${line}\n`).join('')}            readOnlyRootFilesystem: true
`
export const sound = deployment('privileged: false', 'runAsNonRoot: true', 'allowPrivilegeEscalation: false')
export const unsound = deployment('privileged: true', 'allowPrivilegeEscalation: false')

interface Start {
  readonly repository: Repository
  readonly base: string
  readonly head: string
  readonly merge: string
}

let made: Start | null = null

/** Where every scene starts: made once in a file of tests, as git takes ten times longer than a copy. */
function start(): Start {
  if (made !== null && existsSync(made.repository.directory)) return made
  const repository = new Repository()
  const base = repository.commit({ 'k8s/web.yaml': sound, 'README.md': '# Shop\n' })
  repository.branch('topic')
  const head = repository.commit({ 'k8s/web.yaml': unsound })
  made = { repository, base, head, merge: repository.merge('main', 'topic') }
  return made
}

/** A repository with a pull request, number 7, which makes a sound Deployment unsound; and the GitHub it is on. */
export class Scene implements Start {
  readonly repository = new Repository(start().repository)
  readonly base = start().base
  readonly head = start().head
  readonly merge = start().merge
  github!: Loopback
  pull!: Pull

  async open(): Promise<this> {
    this.github = await Loopback.start(this.repository.directory)
    this.pull = this.github.pull(7, 'main', 'topic')
    return this
  }

  async close(): Promise<void> {
    await this.github.close()
    this.repository.remove()
    this.github.verify()
  }

  /** A run for pull request 7. The seconds between two writes are shortened. */
  run(more: Partial<Job> = {}): Promise<Outcome> {
    const payload = pullRequestPayload(this.base, this.pull.head)
    return runJob({ github: this.github, event: 'pull_request', payload, checkout: this.merge, env: clockOf(5), ...more })
  }

  /** Another pull request, number 9, with one commit on `from` for each of these, and what a run for it needs. */
  propose(from: string, ...commits: Files[]): { readonly pull: Pull; readonly job: Pick<Job, 'payload' | 'checkout'> } {
    this.repository.branch('other', from)
    const base = this.repository.git('rev-parse', 'HEAD')
    const head = commits.map((files) => this.repository.commit(files)).at(-1) ?? base
    return { pull: this.github.pull(9, from, 'other'), job: { payload: pullRequestPayload(base, head, 9), checkout: head } }
  }
}

/** Side by side, as most of a run is waiting. */
export const test = plain.extend<{ scene: Scene }>({
  // biome-ignore lint/correctness/noEmptyPattern: this is how vitest is told that nothing else is needed
  scene: async ({}, use) => {
    const scene = await new Scene().open()
    await use(scene)
    await scene.close()
  },
}).concurrent

export const introduced = (report: Outcome['report']) =>
  report?.findings.filter(({ status }) => status === 'introduced').map(({ rule }) => rule)

/** What stands at the pull request about a rule. */
export const threadAbout = (pull: Pull, rule: string) => pull.threads.find(({ comments: [comment] }) => comment?.body.includes(rule))

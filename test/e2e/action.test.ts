import { afterEach, beforeEach, expect, test } from 'vitest'
import { Loopback } from '../github/loopback.ts'
import type { Pull } from '../github/pull.ts'
import { Repository } from '../github/repository.ts'
import { type Job, mergeGroupPayload, pullRequestPayload, pushPayload, runJob } from './action-run.ts'

const zeros = '0'.repeat(40)
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
const sound = deployment('privileged: false', 'runAsNonRoot: true', 'allowPrivilegeEscalation: false')
const unsound = deployment('privileged: true', 'allowPrivilegeEscalation: false')

let repository: Repository
let github: Loopback
let pull: Pull
let [base, head, merge] = ['', '', '']

beforeEach(async () => {
  repository = new Repository()
  base = repository.commit({ 'k8s/web.yaml': sound, 'README.md': '# Shop\n' })
  repository.branch('topic')
  head = repository.commit({ 'k8s/web.yaml': unsound })
  merge = repository.merge('main', 'topic')
  github = await Loopback.start(repository.directory)
  pull = github.pull(7, 'main', 'topic')
})
afterEach(async () => {
  await github.close()
  repository.remove()
  github.verify()
})

const onPullRequest = (more: Partial<Job> = {}): Job => ({
  github,
  event: 'pull_request',
  payload: pullRequestPayload(base, pull.head),
  checkout: merge,
  ...more,
})
const introduced = (report: { findings: readonly { status: string; rule: string }[] } | null) =>
  report?.findings.filter(({ status }) => status === 'introduced').map(({ rule }) => rule)

test('an unsound change fails, whatever the clone holds', async () => {
  const reports = []
  for (const checkout of [{ checkout: merge }, { checkout: merge, depth: 1 }, { checkout: null }]) {
    const { code, report, log, outputs } = await runJob(onPullRequest(checkout))
    expect(code, log).toBe(1)
    expect(introduced(report)).toEqual(expect.arrayContaining(['k8s/privileged-container', 'k8s/run-as-non-root']))
    expect(outputs).toMatchObject({ verdict: 'fail', introduced: String(report?.counts.introduced) })
    reports.push(report)
  }
  expect(reports[1]).toEqual(reports[0])
  expect(reports[2]).toEqual(reports[0])
})

test('a change that has nothing to do with configuration passes in seconds', async () => {
  repository.branch('docs', 'main')
  const docs = repository.commit({ 'README.md': '# Shop\n\nIt sells.\n' })
  github.pull(8, 'main', 'docs')
  const { code, report, milliseconds } = await runJob(onPullRequest({ payload: pullRequestPayload(base, docs, 8), checkout: docs }))
  expect([code, report?.verdict, report?.findings]).toEqual([0, 'pass', []])
  expect(milliseconds).toBeLessThan(8000)
  expect(github.writes).toEqual([])
})

test('a merge group is judged from its own base and gets no comments', async () => {
  const { code, report } = await runJob({
    github,
    event: 'merge_group',
    payload: mergeGroupPayload(base, merge),
    checkout: merge,
    depth: 1,
  })
  expect(code).toBe(1)
  expect(introduced(report)).toContain('k8s/privileged-container')
  expect(github.writes).toEqual([])
})

test('a push is judged from what was there before; a new branch from where it left the default branch', async () => {
  const job = { github, event: 'push', checkout: head, depth: 1 }
  const before = await runJob({ ...job, payload: pushPayload(base, head) })
  const fresh = await runJob({ ...job, payload: pushPayload(zeros, head) })
  expect([before.code, fresh.code]).toEqual([1, 1])
  expect(fresh.report).toEqual(before.report)
  const first = await runJob({ ...job, payload: pushPayload(zeros, base, 'refs/heads/main'), checkout: base })
  expect(first.report?.findings.every(({ status }) => status === 'introduced')).toBe(true)
  const deleted = await runJob({ ...job, payload: pushPayload(head, zeros) })
  expect([deleted.code, deleted.outputs.verdict]).toEqual([0, 'pass'])
})

test('a schedule scans what is checked out', async () => {
  const { code, report } = await runJob({ github, event: 'schedule', payload: {}, checkout: head, depth: 1 })
  expect(code).toBe(1)
  expect(report?.findings.map(({ rule, status }) => `${status} ${rule}`)).toContain('existing k8s/privileged-container')
})

test('pull_request_target reads the change as data and never what is checked out', async () => {
  repository.git('checkout', '--quiet', 'topic')
  const job = onPullRequest({ event: 'pull_request_target', checkout: merge })
  const { code, report } = await runJob(job)
  expect(code).toBe(1)
  expect(introduced(report)).toContain('k8s/privileged-container')
  expect(github.requests.some(({ path }) => path.includes('/git/blobs/'))).toBe(true)
})

test('the policy is the base branch’s: a change cannot switch its own gate off', async () => {
  repository.branch('topic')
  const sneaky = repository.commit({ '.plimsoll.yml': 'fail-on: never\nexclude: ["**"]\n' })
  pull.push('topic')
  const { code, report } = await runJob(onPullRequest({ payload: pullRequestPayload(base, sneaky), checkout: sneaky }))
  expect(code).toBe(1)
  expect(introduced(report)).toEqual(expect.arrayContaining(['k8s/privileged-container', 'guard/policy-changed']))
})

test.each([
  ['an unknown event', { event: 'issue_comment' }, 'run it on pull_request'],
  ['a payload that is not GitHub’s', { payload: { pull_request: { number: 7, base: { sha: '--help' } } } }, 'is no commit id'],
  ['a wrong input', { inputs: { 'fail-on': 'severe' } }, 'fail-on takes critical, high, medium, low or never'],
  ['no clone and no token', { checkout: null, inputs: { 'github-token': '' } }, 'give the action a token'],
  ['a token that GitHub does not know', { checkout: null, inputs: { 'github-token': 'old' } }, 'contents: read'],
  ['commits that are nowhere', { payload: pullRequestPayload('a'.repeat(40), 'b'.repeat(40)) }, 'contents: read'],
])('%s ends in a failed job that says what to do', async (_, more, words) => {
  const { code, annotations } = await runJob(onPullRequest(more))
  expect(code).toBe(1)
  expect(annotations).toMatchObject([{ level: 'error', message: expect.stringContaining(words) }])
})

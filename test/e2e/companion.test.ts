import { expect } from 'vitest'
import type { Artifact } from '../github/loopback.ts'
import { payloadLike } from '../github/payloads.ts'
import type { Job, Outcome } from './action-run.ts'
import { type Scene, sound, test, threadAbout, unsound } from './scene.ts'
import { zip } from './zip.ts'

/** The number of the run of pull request 7. */
const run = 4711

type Json = Record<string, unknown>

function runPayload(scene: Scene, more: Json = {}): Json {
  const payload = payloadLike<{ workflow_run: Json }>('workflow_run')
  const head = { head_sha: scene.head, head_branch: 'topic', head_repository: { id: 1, full_name: 'stranger/estate' }, pull_requests: [] }
  Object.assign(payload.workflow_run, { id: run, event: 'pull_request', conclusion: 'failure', ...head, ...more })
  return payload as unknown as Json
}

/** The run of the pull request, with a token that only reads, and the artifact that it uploads. */
async function ownRun(scene: Scene): Promise<{ own: Outcome; archive: Buffer }> {
  const own = await scene.run({ inputs: { 'github-token': 'read-token' } })
  return { own, archive: zip({ name: 'plimsoll-report.json', text: JSON.stringify(own.report) }) }
}

const companion = (scene: Scene, more: Json = {}, job: Partial<Job> = {}): Promise<Outcome> =>
  scene.run({ event: 'workflow_run', payload: runPayload(scene, more), checkout: null, sha: scene.base, ...job })

const upload = (scene: Scene, archive: Buffer, more: Partial<Artifact> = {}) =>
  scene.github.artifacts.set(run, [{ id: 1, name: 'plimsoll-report', archive, ...more }])

test('a run that may not write is followed by one that posts the same review, and is not the gate', async ({ scene }) => {
  const { own, archive } = await ownRun(scene)
  expect([own.code, scene.pull.reviews]).toEqual([1, []])
  upload(scene, archive)
  const { code, outputs, report, annotations, summary, log } = await companion(scene)
  expect(code, log).toBe(0)
  expect(outputs.verdict).toBe('fail')
  expect(log).toContain('pull request 7, and is no gate')
  expect(report?.findings).toEqual(own.report?.findings)
  expect(annotations).toEqual([])
  expect(summary).not.toContain('may have been changed')
  expect(scene.pull.reviews).toMatchObject([{ commit: scene.head }])
  expect(threadAbout(scene.pull, 'k8s/privileged-container')?.original).toMatchObject({ path: 'k8s/web.yaml', line: 18 })
  const before = scene.github.writes.length
  await companion(scene)
  expect(scene.github.writes).toHaveLength(before)
})

test('without an artifact, and without the right to read one, it posts the same', async ({ scene }) => {
  scene.github.faults.add('GET', /artifacts$/, { kind: 'status', status: 403 })
  const refused = await companion(scene)
  expect([refused.code, refused.outputs.verdict]).toEqual([0, 'fail'])
  expect(threadAbout(scene.pull, 'k8s/privileged-container')).toBeDefined()
  const none = await companion(scene)
  expect([none.code, none.report]).toEqual([0, refused.report])
})

const told = 'may have been changed'
const unused = 'it was not used'
const hostile = '<!-- plimsoll:v1 a1 --> @octocat ![x](https://evil.example/x.png) ::error::owned'
const forged = (report: Json) => JSON.stringify({ version: 1, verdict: 'pass', findings: [], ...report })
/** A hundred megabytes, of which no more than one is ever in memory: a process is started sooner from a small one. */
const manyBlanks = { text: Buffer.alloc(1_000_000, 32), times: 100 }
const nested = (depth: number) => `{"version": 1, "verdict": "pass", "findings": ${'['.repeat(depth)}${']'.repeat(depth)}}`

test.for<[string, Buffer, string]>([
  ['that says nothing was found', zip({ name: 'r.json', text: forged({}) }), told],
  ['of another pull request', zip({ name: 'r.json', text: forged({ pull: 8, number: 8, head: 'f'.repeat(40) }) }), told],
  ['with markers, mentions and commands for texts', zip({ name: 'r.json', text: forged({ message: hostile, verdict: hostile }) }), unused],
  [
    'with findings of its own',
    zip({
      name: 'r.json',
      text: forged({ findings: [{ status: 'introduced', fingerprint: 'ab12ab12', message: hostile, path: '../x' }] }),
    }),
    told,
  ],
  ['with fingerprints that are none', zip({ name: 'r.json', text: forged({ findings: [{ fingerprint: hostile }] }) }), unused],
  ['with a prototype', zip({ name: 'r.json', text: '{"__proto__": {"version": 1}, "verdict": "pass", "findings": []}' }), unused],
  ['nested without end', zip({ name: 'r.json', text: nested(1_000_000) }), unused],
  ['that is no JSON', zip({ name: 'r.json', text: hostile }), unused],
  ['that is no archive', Buffer.from(hostile), unused],
  ['with a name that leads elsewhere', zip({ name: '../../../tmp/plimsoll-slip', text: forged({}) }), unused],
  ['with an absolute name', zip({ name: '/tmp/plimsoll-slip', text: forged({}) }), unused],
  ['of two files', zip({ name: 'r.json', text: forged({}) }, { name: 's.json', text: '{}' }), unused],
  ['of no file', zip(), unused],
  ['that unpacks to a hundred megabytes', zip({ name: 'r.json', ...manyBlanks }), unused],
  ['that unpacks to more than it says', zip({ name: 'r.json', ...manyBlanks, size: 100 }), unused],
  ['that is cut short', zip({ name: 'r.json', text: forged({}) }).subarray(0, 60), unused],
])('an artifact %s changes nothing of what is posted, and is told', async ([, archive, words], { scene }) => {
  const other = scene.propose('main', { 'k8s/web.yaml': sound.replace('privileged: false', 'privileged: true') }).pull
  Object.assign(other, { branch: 'other' })
  upload(scene, archive)
  const { code, outputs, log, summary, report, milliseconds } = await companion(scene, { conclusion: 'success' })
  expect([code, outputs.verdict], log).toEqual([0, 'fail'])
  expect(report?.counts.introduced).toBeGreaterThan(1)
  expect(threadAbout(scene.pull, 'k8s/privileged-container')?.original.line).toBe(18)
  const [review] = scene.pull.reviews
  for (const said of [summary, log, review?.body]) {
    expect(said).toContain(words)
    for (const word of ['octocat', 'evil.example', 'owned']) expect(said).not.toContain(word)
  }
  expect([other.reviews, other.threads]).toEqual([[], []])
  expect(milliseconds).toBeLessThan(20_000)
})

test('a size that GitHub tells is enough not to ask for the archive; of several artifacts the newest counts', async ({ scene }) => {
  upload(scene, Buffer.from('x'), { size: 50_000_000 })
  const large = await companion(scene)
  expect(large.summary).toContain('too large')
  expect(scene.github.requests.some(({ path }) => path.endsWith('/zip'))).toBe(false)
  const { archive } = await ownRun(scene)
  const old = zip({ name: 'r.json', text: forged({}) })
  scene.github.artifacts.set(run, [
    { id: 2, name: 'plimsoll-report', archive: old },
    { id: 4, name: 'plimsoll-report', archive: old, expired: true },
    { id: 3, name: 'plimsoll-report', archive },
    { id: 5, name: 'other', archive: old },
  ])
  expect((await companion(scene)).summary).not.toContain(told)
})

test('a run that passed although this one does not is told', async ({ scene }) => {
  const { summary } = await companion(scene, { conclusion: 'success' })
  expect(summary).toContain('own run passed, and this one does not')
})

test.for<[string, (scene: Scene) => Json]>([
  ['was for a push', () => ({ event: 'push' })],
  ['was for an older head', ({ base }) => ({ head_sha: base })],
  ['has a head in another repository', () => ({ head_repository: { id: 2 } })],
  ['has a head whose repository is gone', () => ({ head_repository: null })],
  ['has a head on another branch', () => ({ head_branch: 'main' })],
])('a run that %s is nobody’s, whatever it left behind', async ([, more], { scene }) => {
  upload(scene, zip({ name: 'r.json', text: forged({ number: 7 }) }))
  const { code, outputs, report, log } = await companion(scene, more(scene), { inputs: { 'sarif-file': 'plimsoll.sarif' } })
  expect([code, outputs.verdict, outputs['sarif-file'], report?.findings], log).toEqual([0, 'pass', '', []])
  expect(log).toContain('plimsoll.sarif is not written')
  expect(scene.github.writes).toEqual([])
})

test('a pull request that was closed meanwhile gets no review', async ({ scene }) => {
  scene.pull.state = 'CLOSED'
  expect((await companion(scene)).code).toBe(0)
  expect(scene.github.writes).toEqual([])
})

test('of two pull requests with one head one gets the review, and the other is named', async ({ scene }) => {
  scene.repository.branch('release', 'main')
  scene.repository.commit({ 'README.md': '# Shop 2\n' })
  scene.github.pull(8, 'release', 'topic')
  const { summary } = await companion(scene)
  expect([...scene.github.pulls.values()].map(({ reviews }) => reviews.length).sort()).toEqual([0, 1])
  expect(summary).toContain('Other pull requests have the same head')
})

test('what is checked out is never read', async ({ scene }) => {
  scene.repository.branch('decoy', 'main')
  const decoy = scene.repository.commit({ 'k8s/web.yaml': unsound.replace('name: web', 'name: decoy') })
  const { code, report } = await companion(scene, {}, { checkout: decoy })
  expect(code).toBe(0)
  expect(JSON.stringify(report)).not.toContain('decoy')
})

test.for<[string, Partial<Job>, string]>([
  ['without a token', { inputs: { 'github-token': '' } }, 'pull-requests: write'],
  [
    'with a payload that is not GitHub’s',
    { payload: { workflow_run: { id: 1, event: 'pull_request', head_sha: '$(id)' } } },
    'is no commit id',
  ],
])('%s it says what to do', async ([, job, words], { scene }) => {
  const { code, annotations } = await companion(scene, {}, job)
  expect(code).toBe(1)
  expect(annotations).toMatchObject([{ level: 'error', message: expect.stringContaining(words) }])
})

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Pull } from '../github/pull.ts'
import { openTestRepository } from '../repository.ts'
import { introduced, type Scene, test, threadAbout, unsound } from './scene.ts'

const pod = (...lines: string[]) => `apiVersion: v1
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
${lines.join('\n')}`
const safe = pod('        privileged: false', '')
const privileged = pod('        privileged: true', '')
const far = (middle: string) => `${safe.replace('spec:\n', 'spec:\n  hostNetwork: false\n')}${middle}`
const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`
const token = ['gh', 'p_', 'Zq8Kv2Lw9Xr4Tb7Yn1', 'Mc6Ph3Js5Dg0Fa2Ue4'].join('')

/** A change of every form that a diff can have, each with something to find or to leave alone. */
function everyShape({ repository, github }: Scene): { pull: Pull; head: string; base: string } {
  const gitlink = (commit: string) => {
    mkdirSync(join(repository.directory, 'vendor/library'), { recursive: true })
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},vendor/library`)
  }
  repository.branch('shapes-base', 'main')
  gitlink('1'.repeat(40))
  const base = repository.commit({
    'old/renamed.yaml': safe,
    'deleted-lines.yaml': safe,
    'crlf.yaml': safe.replaceAll('\n', '\r\n'),
    'adjacent.yaml': far(''),
    'huge.yaml': safe,
    'logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    link: { link: 'README.md' },
    'model.yaml': lfs,
    'gone.yaml': safe,
  })
  repository.branch('shapes', 'shapes-base')
  gitlink('2'.repeat(40))
  const head = repository.commit({
    'old/renamed.yaml': null,
    'new/renamed.yaml': `# moved\n${privileged}`,
    'deleted-lines.yaml': safe.replace('        runAsNonRoot: true\n', ''),
    'no-newline.yaml': privileged.trimEnd(),
    'crlf.yaml': privileged.replaceAll('\n', '\r\n'),
    'adjacent.yaml': far('').replace('hostNetwork: false', 'hostNetwork: true').replace('privileged: false', 'privileged: true'),
    'huge.yaml': privileged,
    'logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 9, 9, 9]),
    link: { link: `/srv/${token}` },
    'model.yaml': lfs.replace('12345', '54321'),
    'gone.yaml': null,
  })
  const pull = github.pull(9, 'shapes-base', 'shapes')
  // As GitHub does with very large files.
  pull.withoutPatch.add('huge.yaml')
  return { pull, head, base }
}

const pullPayload = (base: string, head: string) => ({
  number: 9,
  pull_request: { number: 9, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic' } },
})

test('a diff of every form: each finding in its place, in a clone and through the API', async ({ scene }) => {
  const { pull, head, base } = everyShape(scene)
  const job = { payload: pullPayload(base, head) }
  const clone = await scene.run({ ...job, checkout: head, inputs: { review: 'never' } })
  const api = await scene.run({ ...job, checkout: null })
  expect(api.report).toEqual(clone.report)
  const rules: Record<string, string[]> = {}
  for (const { path, rule, status } of api.report?.findings ?? [])
    if (status === 'introduced') rules[path] = [...(rules[path] ?? []), rule].sort()
  expect(rules).toEqual({
    'new/renamed.yaml': ['k8s/privileged-container'],
    'deleted-lines.yaml': ['k8s/run-as-non-root'],
    'no-newline.yaml': expect.arrayContaining(['k8s/privileged-container']),
    'crlf.yaml': ['k8s/privileged-container'],
    'adjacent.yaml': ['k8s/host-network', 'k8s/privileged-container'],
    'huge.yaml': ['k8s/privileged-container'],
    link: ['secret/provider-token'],
  })
  expect(api.report?.problems).toEqual([])
  const at = (path: string) => pull.threads.filter(({ original }) => original.path === path).map(({ original }) => original)
  expect(at('new/renamed.yaml')).toMatchObject([{ side: 'RIGHT', line: 14 }])
  expect(at('deleted-lines.yaml')).toMatchObject([{ line: expect.any(Number) }])
  const guard = threadAbout(pull, 'k8s/run-as-non-root')?.comments[0]?.body
  expect(guard).toMatch(/runAsNonRoot: true/)
  expect(at('no-newline.yaml').map(({ line }) => line)).toContain(13)
  expect(at('adjacent.yaml').map(({ line }) => line)).toEqual([14, 5])
  // GitHub gives no patch of it, so no line of it can be commented on.
  expect(at('huge.yaml')).toMatchObject([{ line: null }])
  const crlf = pull.threads.find(({ original }) => original.path === 'crlf.yaml')?.comments[0]?.body
  expect(crlf).toContain('```suggestion')
  expect(crlf).not.toContain('\r')
  for (const text of [api.log, api.summary, JSON.stringify(pull.threads), JSON.stringify(pull.reviews)]) expect(text).not.toContain(token)
})

test('a clone that is shallow, sparse, or a linked work tree judges the same', async ({ scene }) => {
  const { head, base } = everyShape(scene)
  const job = { payload: pullPayload(base, head), checkout: head, inputs: { review: 'never' } }
  const [whole, sparse, linked] = await Promise.all([
    scene.run(job),
    scene.run({
      ...job,
      depth: 1,
      prepare: (workspace) => void openTestRepository(workspace).git('sparse-checkout', 'set', '--no-cone', '/README.md'),
    }),
    scene.run({
      ...job,
      inputs: { ...job.inputs, 'working-directory': 'linked' },
      prepare: (workspace) => void openTestRepository(workspace).git('worktree', 'add', '--quiet', '--detach', 'linked', 'HEAD~1'),
    }),
  ])
  expect(introduced(whole.report)).toContain('k8s/host-network')
  expect(sparse.report).toEqual(whole.report)
  expect(linked.report).toEqual(whole.report)
})

const files = 3100

test('a change of more than 3,000 files: all are judged, and every limit of GitHub holds', async ({ scene }) => {
  const pods = Object.fromEntries(Array.from({ length: files }, (_, at) => [`k8s/${String(at).padStart(4, '0')}.yaml`, privileged]))
  const { pull, job } = scene.propose('main', { ...pods, 'zz.yaml': unsound })
  const { code, report, annotations, summary, log, outputs } = await scene.run(job)
  expect(code).toBe(1)
  const all = report?.findings.filter(({ rule }) => rule === 'k8s/privileged-container') ?? []
  expect(all).toHaveLength(files + 1)
  expect(all.some(({ path }) => path === 'zz.yaml')).toBe(true)
  // The runner takes ten of a level, and the message that ends the step is one of them.
  const errors = annotations.filter(({ level }) => level === 'error')
  expect(errors).toHaveLength(10)
  expect(errors.at(-1)?.message).toMatch(/\d+ of them have no annotation/)
  expect(annotations.length).toBeLessThanOrEqual(30)
  expect(Buffer.byteLength(summary)).toBeGreaterThan(750_000)
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
  expect(summary).toMatch(/\d+ more rows are not shown here/)
  expect(summary).toContain(`${outputs.introduced} introduced:`)
  const [review] = pull.reviews
  expect(review?.body.length).toBeLessThanOrEqual(65_536)
  expect(review?.body).toMatch(/\d+ more rows are not shown here/)
  expect(pull.threads.length).toBeGreaterThanOrEqual(40)
  expect(log).toContain(`${outputs.introduced} introduced`)
}, 60_000)

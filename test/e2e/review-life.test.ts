import { expect } from 'vitest'
import { posted } from '../github/conversations.ts'
import type { Pull, User } from '../github/pull.ts'
import { pullRequestPayload } from './action-run.ts'
import { introduced, type Scene, sound, test, threadAbout, unsound } from './scene.ts'

const alice: User = { login: 'alice', type: 'User' }
const rulesOf = ({ threads }: Pull) =>
  threads.map(({ comments: [comment] }) => comment?.body.match(/(?:k8s|image)\/[\w-]+/)?.[0] ?? comment?.body).sort()

/** The branch is made anew on another base, as after a rebase, with a text for the Deployment. */
function forcePush({ repository, pull }: Scene, text: string) {
  repository.branch('main', 'main')
  const base = repository.commit({ 'README.md': '# Shop\n\nMoved on.\n' })
  repository.branch('topic', 'main')
  const head = repository.commit({ 'k8s/web.yaml': text })
  pull.base = base
  pull.push(head)
  return { payload: pullRequestPayload(base, head), checkout: repository.merge('main', 'topic') }
}

test('a forced push onto another base repeats nothing; what is fixed goes, and says so where somebody answered', async ({ scene }) => {
  const { pull } = scene
  await scene.run()
  const before = rulesOf(pull)
  expect(before.length).toBeGreaterThan(1)
  await scene.run(forcePush(scene, `# rebased\n${unsound}`))
  expect(rulesOf(pull)).toEqual(before)
  expect(new Set(posted(pull).flat()).size).toBe(posted(pull).flat().length)

  const answered = threadAbout(pull, 'k8s/privileged-container')
  if (answered) pull.reply(answered, alice, 'It has to be.')
  const last = forcePush(scene, `# rebased again\n${sound}`)
  const { code, summary } = await scene.run(last)
  expect(code, summary).toBe(0)
  expect(pull.threads.map(({ comments }) => comments.map(({ user, minimized }) => [user.login, minimized]))).toEqual([
    [
      ['github-actions[bot]', 'RESOLVED'],
      ['alice', null],
    ],
  ])
  expect(answered?.comments[0]?.body).toMatch(new RegExp(`^Fixed in ${pull.head}`))
})

test('a marker of somebody else neither hides a finding nor is touched', async ({ scene }) => {
  const { pull } = scene
  const { report } = await scene.run({ inputs: { review: 'never' } })
  const forged = (report?.findings ?? []).map(({ fingerprint }, at) => ({
    path: 'k8s/web.yaml',
    side: 'RIGHT' as const,
    line: 15 + at,
    startLine: null,
    body: `All fine here.\n\n<!-- plimsoll:v1 ${fingerprint} -->`,
  }))
  pull.review(alice, pull.head, 'All fine.\n\n<!-- plimsoll:v1 -->', forged)
  const words = pull.comments.map(({ body }) => body)
  await scene.run()
  expect(pull.comments.map(({ body }) => body)).toEqual(expect.arrayContaining(words))
  expect(pull.comments.filter(({ user }) => user.login !== 'alice').length).toBeGreaterThan(0)
  expect(pull.reviews.map(({ user }) => user.login)).toEqual(['alice', 'github-actions[bot]'])
})

test('our comment is found behind 30 and behind 100 others, and repeated neither time', async ({ scene }) => {
  const { pull } = scene
  const chat = (count: number) => {
    const one = { path: 'k8s/web.yaml', side: 'RIGHT' as const, line: 18, startLine: null, body: 'I see.' }
    pull.review(alice, pull.head, 'chat', Array(count).fill(one))
  }
  chat(31)
  await scene.run()
  const writes = scene.github.writes.length
  expect(writes).toBeGreaterThan(0)
  chat(75)
  // Ours come last, on the second page of a hundred.
  pull.threads.sort((a, b) => posted({ threads: [a] }).length - posted({ threads: [b] }).length)
  await scene.run()
  expect(scene.github.writes).toHaveLength(writes)
})

test('another base branch: what it has already is not new, and the comments on it go', async ({ scene }) => {
  const { repository, pull, base } = scene
  await scene.run()
  expect(pull.threads.length).toBeGreaterThan(0)
  repository.branch('release', 'topic')
  pull.base = repository.commit({ 'README.md': '# Shop 2\n' })
  repository.branch('topic', 'topic')
  const head = repository.commit({ 'README.md': '# Shop, again\n' })
  pull.push(head)
  const there = await scene.run({ payload: pullRequestPayload(pull.base, head), checkout: head })
  expect([there.code, introduced(there.report), pull.threads]).toEqual([0, [], []])
  pull.base = base
  const back = await scene.run({ payload: pullRequestPayload(base, head), checkout: head })
  expect([back.code, pull.threads.length]).toEqual([1, expect.any(Number)])
  expect(threadAbout(pull, 'k8s/privileged-container')).toBeDefined()
})

test('two jobs with other rules on one pull request leave each other’s comments alone', async ({ scene }) => {
  const { pull, job } = scene.propose('main', { 'k8s/new.yaml': unsound })
  const strict = { ...job, inputs: { strict: 'true' } }
  await scene.run(strict)
  const bodies = () => pull.threads.map(({ comments: [comment] }) => comment?.body)
  const first = bodies()
  expect(first.some((body) => body?.includes('k8s/cpu-request-missing'))).toBe(true)
  const usual = await scene.run(job)
  expect(introduced(usual.report)).not.toContain('k8s/cpu-request-missing')
  expect([bodies(), pull.reviews.length]).toEqual([first, 2])
  const before = scene.github.writes.length
  await Promise.all([scene.run(strict), scene.run(job)])
  expect(scene.github.writes).toHaveLength(before)
})

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { publishReview, type ReviewComment, type ReviewDraft } from '../../src/github/review.ts'
import { bodyMarker, marker } from '../../src/reporters/marker.ts'
import { FakeClock, openLoopback } from './clock.ts'
import { Loopback } from './loopback.ts'
import type { Pull } from './pull.ts'
import { Repository } from './repository.ts'

const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `line ${from + at}\n`).join('')
const alice = { login: 'alice', type: 'User' } as const

let repository: Repository
let github: Loopback
let pull: Pull
let clock: FakeClock

beforeAll(async () => {
  repository = new Repository()
  repository.commit({ 'a.yaml': lines(1, 60), 'b.yaml': lines(1, 9) })
  repository.branch('topic')
  repository.commit({ 'a.yaml': `${lines(1, 9)}ten\n${lines(11, 60)}`, 'b.yaml': `${lines(1, 8)}nine\n` })
  repository.git('tag', 'first')
  github = await Loopback.start(repository.directory)
})
beforeEach(() => {
  pull = github.pull(7, 'main', 'first')
  clock = new FakeClock()
  github.requests.length = 0
  github.faults.clear()
})
afterEach(() => github.verify())
afterAll(async () => {
  await github.close()
  repository.remove()
})

/** Commits on top of what the pull request began with. */
function push(files: Record<string, string>): void {
  repository.branch('topic', 'first')
  repository.commit(files)
  pull.push('topic')
}

function comment(print: string, line: number, more: Partial<ReviewComment> = {}): ReviewComment {
  const { fingerprints = [print], body = `about ${print}` } = more
  const lines = { side: 'RIGHT', line, startLine: null } as const
  return { path: 'a.yaml', lines, ...more, fingerprints, body: `${body}\n\n${marker(fingerprints)}` }
}
const ofScope = (scope: string, { fingerprints, ...one }: ReviewComment): ReviewComment => ({
  ...one,
  fingerprints,
  body: one.body.replace(marker(fingerprints), marker(fingerprints, scope)),
})
const draft = (
  comments: ReviewComment[],
  more: Partial<ReviewDraft> = {},
  live = comments.flatMap((one) => one.fingerprints),
): ReviewDraft => ({
  pull: 7,
  commit: pull.head,
  scope: '',
  body: (shown) =>
    `${live.length} introduced, without a comment: ${live.filter((print) => !shown.has(print)).join(' ')}\n\n${bodyMarker(more.scope)}`,
  comments,
  live: new Set(live),
  waived: new Set(),
  unjudged: () => false,
  quiet: comments.length === 0,
  ...more,
})
const publish = async (comments: ReviewComment[], more: Partial<ReviewDraft> = {}, token?: string) =>
  publishReview(await openLoopback(github, clock, token), draft(comments, more))
const bodies = () => pull.comments.map(({ body }) => body.replace(/\s*<!--.*/s, ''))
const writes = () => github.writes.map(({ method, path, status }) => `${method} ${path.replace('/repos/octo/estate/pulls/', '')} ${status}`)

test('the first run posts one review on the head that was checked', async () => {
  const outcome = await publish([comment('a1', 10), comment('b2', 12, { lines: { side: 'RIGHT', line: 12, startLine: 9 } })])
  expect(outcome).toEqual({ shown: new Set(['a1', 'b2']), trouble: null })
  expect(pull.reviews).toMatchObject([{ commit: pull.head, body: expect.stringMatching(/^2 introduced, without a comment: \n/) }])
  expect(pull.threads.map(({ original }) => original)).toMatchObject([
    { line: 10, startLine: null },
    { line: 12, startLine: 9 },
  ])
  expect(writes()).toEqual(['POST 7/reviews 200'])
})

test('a second run of the same writes nothing', async () => {
  const comments = [comment('a1', 10)]
  await publish(comments)
  expect(await publish(comments)).toEqual({ shown: new Set(['a1']), trouble: null })
  expect(github.writes).toHaveLength(1)
})

test('after a push that moved or outdated lines nothing is posted twice', async () => {
  await publish([comment('a1', 10), comment('b2', 12)])
  push({ 'a.yaml': `first\n${lines(1, 9)}ten again\n${lines(11, 60)}` })
  const outcome = await publish([comment('a1', 11), comment('b2', 13)])
  expect(outcome.trouble).toBeNull()
  expect(github.writes).toHaveLength(1)
})

test('a new finding gets its own review, and the earlier one no longer counts', async () => {
  await publish([comment('a1', 10)])
  await publish([comment('a1', 10), comment('c3', 11)])
  expect(bodies()).toEqual(['about a1', 'about c3'])
  expect(pull.reviews.map(({ body }) => body.split(/[\n,]/)[0])).toEqual([
    'A later review of Plimsoll says what holds now.',
    '2 introduced',
  ])
})

test('our review is known again under hundreds of others, and so is each thread', async () => {
  await publish([comment('a1', 10)])
  for (let at = 0; at < 230; at++) {
    const at10 = { path: 'a.yaml', side: 'RIGHT', line: 10, startLine: null, body: `and ${at}` } as const
    pull.review(alice, pull.head, `opinion ${at}`, at % 2 === 0 ? [at10] : [])
  }
  github.requests.length = 0
  expect(await publish([comment('a1', 10)])).toMatchObject({ trouble: null })
  expect([writes(), github.requests.length]).toEqual([[], 3])
  await publish([comment('a1', 10), comment('c3', 11)])
  expect(pull.reviews[0]?.body).toBe('A later review of Plimsoll says what holds now.')
  expect(pull.reviews.at(-1)?.body).toMatch(/^2 introduced/)
})

test('of a thousand reviews and more no more is read, and a review of its own says it all', async () => {
  await publish([comment('a1', 10)])
  for (let at = 0; at < 1050; at++) pull.review(alice, pull.head, `opinion ${at}`, [])
  github.requests.length = 0
  expect(await publish([comment('a1', 10)])).toMatchObject({ shown: new Set(['a1']), trouble: null })
  expect([writes(), github.requests.length]).toEqual([['POST 7/reviews 200'], 11])
})

test('a comment that speaks of more than before is edited, not repeated', async () => {
  await publish([comment('a1', 10)])
  const { shown } = await publish([comment('a1', 10, { fingerprints: ['a1', 'd4'], body: 'about both' })])
  expect(bodies()).toEqual(['about both'])
  expect(shown).toEqual(new Set(['a1', 'd4']))
  expect(writes()).toEqual(['POST 7/reviews 200', `PATCH comments/${pull.comments[0]?.id} 200`, `PUT 7/reviews/${pull.reviews[0]?.id} 200`])
})

test('a comment is not edited where its thread stands on other lines: a suggestion would replace those', async () => {
  await publish([comment('a1', 12, { lines: { side: 'RIGHT', line: 12, startLine: 10 } })])
  await publish([comment('a1', 11, { body: 'for one line' })])
  expect(bodies()).toEqual(['about a1'])
})

test('what is fixed goes away; where somebody answered, it stays and says so', async () => {
  await publish([comment('a1', 10), comment('b2', 11)])
  pull.reply(pull.threads[1]!, alice, 'are you sure?')
  const outcome = await publish([])
  expect(outcome).toEqual({ shown: new Set(), trouble: null })
  expect(pull.threads).toHaveLength(1)
  const [thread] = pull.threads
  expect(thread?.comments[0]?.body).toMatch(/^Fixed in [0-9a-f]{40}\.\s.*about b2/s)
  expect(thread).toMatchObject({ resolved: false, comments: [{ minimized: 'RESOLVED' }, { body: 'are you sure?', minimized: null }] })
  expect(pull.reviews[0]?.body).toMatch(/^0 introduced/)
})

test('of more fixed comments than one run takes away it is said how many are left; the next runs take those', async () => {
  await publish(Array.from({ length: 45 }, (_, at) => comment(`f${at.toString(16)}`, 10)))
  const first = await publish([])
  expect(first.trouble).toMatch(/^15 older comments on what is fixed now are still there/)
  expect(pull.threads).toHaveLength(15)
  expect((await publish([])).trouble).toBeNull()
  expect(pull.threads).toHaveLength(0)
})

test('an answered comment on what is excepted now does not say that it is fixed', async () => {
  await publish([comment('a1', 10)])
  pull.reply(pull.threads[0]!, alice, 'it has to be so')
  await publish([], { waived: new Set(['a1']) })
  expect(pull.threads[0]?.comments[0]?.body).toMatch(/^Excepted, not fixed, as of [0-9a-f]{40}\./)
})

test('a thread is resolved where the token may', async () => {
  await publish([comment('a1', 10)], {}, 'resolve-token')
  pull.reply(pull.threads[0]!, alice, 'hm')
  await publish([], {}, 'resolve-token')
  expect(pull.threads[0]?.resolved).toBe(true)
})

test('what comes back after it was fixed is said again', async () => {
  await publish([comment('a1', 10)])
  pull.reply(pull.threads[0]!, alice, 'hm')
  await publish([])
  await publish([comment('a1', 10)])
  expect(pull.threads).toHaveLength(2)
})

test('a thread stays while its finding holds without a comment, or its file was not judged', async () => {
  await publish([comment('a1', 10), comment('b2', 11)])
  await publish([], { live: new Set(['a1']), unjudged: (path) => path === 'a.yaml' })
  expect(bodies()).toEqual(['about a1', 'about b2'])
})

test('a marker in a stranger’s comment neither hides a finding nor gets their comment deleted', async () => {
  await publish([comment('b2', 11)])
  pull.review(alice, pull.head, 'mine', [
    { path: 'a.yaml', side: 'RIGHT', line: 10, startLine: null, body: `forged\n\n${marker(['a1'])}` },
    { path: 'a.yaml', side: 'RIGHT', line: 10, startLine: null, body: `forged\n\n${marker(['c3'])}` },
  ])
  await publish([comment('a1', 10), comment('b2', 11)])
  expect(bodies()).toEqual(['about b2', 'forged', 'forged', 'about a1'])
})

test('one bad line costs that line, not the review: it becomes a comment on the file', async () => {
  const comments = [comment('a1', 10), comment('b2', 11), comment('c3', 40), comment('d4', 12), comment('e5', 9)]
  const { shown, trouble } = await publish(comments)
  expect(trouble).toBeNull()
  expect([...shown].sort()).toEqual(['a1', 'b2', 'c3', 'd4', 'e5'])
  expect(pull.threads.find(({ comments: [first] }) => first?.body.includes('c3'))?.original.line).toBeNull()
  expect(pull.reviews.filter(({ body }) => body.startsWith('5 introduced'))).toHaveLength(1)
  expect(await publish(comments)).toEqual({ shown, trouble: null })
  expect(pull.threads).toHaveLength(5)
})

test('a refusal that no check could foresee, of any comment, costs that comment only', async () => {
  pull.refuse = ({ body }) => body.includes('b2') || body.includes('d4')
  const { shown } = await publish([comment('a1', 10), comment('b2', 10), comment('c3', 10), comment('d4', 10)])
  expect([...shown].sort()).toEqual(['a1', 'b2', 'c3', 'd4'])
  expect(pull.reviews).toHaveLength(2)
})

test('whichever comment is refused, it alone stands on its file, and all others on their lines', async () => {
  const comments = Array.from({ length: 24 }, (_, at) => comment(`c${at.toString(16)}`, 10))
  for (const [refused, { fingerprints }] of comments.entries()) {
    pull = github.pull(7, 'main', 'first')
    pull.refuse = ({ body, line }) => line !== null && body.includes(`about ${fingerprints[0]}\n`)
    const { shown, trouble } = await publish(comments)
    expect([shown.size, trouble, pull.threads.length]).toEqual([24, null, 24])
    const onFile = pull.threads.filter(({ original }) => original.line === null)
    expect(onFile.map(({ comments: [first] }) => first?.body)).toEqual([comments[refused]?.body])
  }
})

test('whichever of five are refused, each is there once', async () => {
  const comments = Array.from({ length: 5 }, (_, at) => comment(`c${at}`, 10))
  for (let refused = 0; refused < 32; refused++) {
    pull = github.pull(7, 'main', 'first')
    pull.refuse = ({ body, line }) => line !== null && ((refused >> Number(/about c(\d)/.exec(body)?.[1])) & 1) === 1
    expect((await publish(comments)).trouble).toBeNull()
    expect(bodies().sort()).toEqual(comments.map((_, at) => `about c${at}`))
  }
})

test('two runs side by side leave one comment', async () => {
  const comments = [comment('a1', 10), comment('b2', 11)]
  const before = pull.copy()
  await publish(comments)
  // The second read the pull request before the first had posted.
  github.past.set(7, before)
  github.faults.at(0, { kind: 'stale' })
  const { shown, trouble } = await publish(comments)
  expect([shown, trouble, bodies()]).toEqual([new Set(['a1', 'b2']), null, ['about a1', 'about b2']])
  expect(pull.reviews.map(({ body }) => body.split(/[\n,]/)[0])).toEqual([
    'A later review of Plimsoll says what holds now.',
    '2 introduced',
  ])
})

test('a run that looks for other findings neither repeats nor takes away what this one says', async () => {
  const strict = (...comments: ReviewComment[]) =>
    publish(
      comments.map((one) => ofScope('5c', one)),
      { scope: '5c' },
    )
  await publish([comment('a1', 10)])
  expect((await strict(comment('a1', 10), comment('b2', 11))).shown).toEqual(new Set(['a1', 'b2']))
  expect(bodies()).toEqual(['about a1', 'about b2'])
  const before = github.writes.length
  await publish([comment('a1', 10)])
  await strict(comment('a1', 10), comment('b2', 11))
  expect(github.writes).toHaveLength(before)
  await publish([])
  expect(bodies()).toEqual(['about b2'])
  await strict()
  expect(bodies()).toEqual([])
  expect(pull.reviews.map(({ body }) => body.split(/[\n,]/)[0])).toEqual(['0 introduced', '0 introduced'])
})

test('of two such runs side by side one comment about the same stays', async () => {
  const before = pull.copy()
  await publish([comment('a1', 10)])
  github.past.set(7, before)
  github.faults.at(0, { kind: 'stale' })
  await publish([ofScope('5c', comment('a1', 10))], { scope: '5c' })
  expect(pull.threads.map(({ comments: [one] }) => one?.body)).toEqual([comment('a1', 10).body])
})

test('a comment on a file that is not in the change is in no comment', async () => {
  const { shown, trouble } = await publish([comment('a1', 10), comment('z9', 1, { path: 'other.yaml', lines: null })])
  expect([shown, trouble]).toEqual([new Set(['a1']), null])
})

test('findings without a place are said in a review of their own, once', async () => {
  await publish([], { quiet: false })
  await publish([], { quiet: false })
  expect(pull.reviews).toHaveLength(1)
})

test('nothing to say says nothing', async () => {
  expect(await publish([])).toEqual({ shown: new Set(), trouble: null })
  expect(github.writes).toHaveLength(0)
})

test('a read-only token gives a reason and no error', async () => {
  const { shown, trouble } = await publish([comment('a1', 10)], {}, 'read-token')
  expect(shown.size).toBe(0)
  expect(trouble).toContain('pull request from a fork')
})

test('a refusal that is not about the token is told in GitHub’s words', async () => {
  github.faults.add('POST', /reviews$/, { kind: 'status', status: 403, message: 'Unable to create comment because issue is locked.' })
  const { trouble } = await publish([comment('a1', 10)])
  expect(trouble).toContain('(403: Unable to create comment because issue is locked.')
})

test('a forced push while the review is posted costs one try', async () => {
  pull.refuse = () => {
    repository.branch('forced', 'main')
    repository.commit({ 'b.yaml': 'all new\n' })
    pull.push('forced')
    return true
  }
  const { trouble } = await publish([comment('a1', 10), comment('b2', 11), comment('c3', 12)])
  expect([trouble, github.writes.length]).toEqual(['the pull request has moved on: its newer run comments on it', 1])
})

test('a run whose head is no longer the head keeps quiet', async () => {
  const comments = [comment('a1', 10)]
  const old = draft(comments)
  push({ 'c.yaml': 'x\n' })
  expect((await publishReview(await openLoopback(github, clock), old)).trouble).toContain('moved on')
  expect(github.writes).toHaveLength(0)
})

test.each([
  ['lost before it was done', { kind: 'reset' }],
  ['lost after it was done', { kind: 'truncated' }],
  ['a bad gateway', { kind: 'status', status: 502 }],
] as const)('a review whose answer was %s is there once', async (_, fault) => {
  github.faults.add('POST', /reviews$/, fault)
  const { shown, trouble } = await publish([comment('a1', 10)])
  expect([shown, trouble, pull.reviews.length, pull.threads.length]).toEqual([new Set(['a1']), null, 1, 1])
})

test('a rate limit is waited out as GitHub asks', async () => {
  github.faults.add('POST', /reviews$/, {
    kind: 'status',
    status: 403,
    headers: { 'retry-after': '30' },
    message: 'You have exceeded a secondary rate limit',
  })
  expect((await publish([comment('a1', 10)])).trouble).toBeNull()
  expect(clock.slept).toContain(30_000)
})

test('a rate limit that does not end is given up, and is no reason to look for a bad comment', async () => {
  github.faults.add('POST', /reviews$/, { kind: 'status', status: 422, message: 'was submitted too quickly' }, { times: 99 })
  const { trouble } = await publish([comment('a1', 10), comment('b2', 10)])
  expect(trouble).toContain('patience')
  expect(github.writes.length).toBeLessThan(5)
  expect(clock.now()).toBeLessThan(1_200_000)
})

test('more than a page of earlier threads is read', async () => {
  const chat = { path: 'a.yaml', side: 'RIGHT', line: 10, startLine: null, body: 'chat' } as const
  pull.review(alice, pull.head, 'x', Array(120).fill(chat))
  await publish([comment('a1', 10)])
  await publish([comment('a1', 10)])
  expect(pull.threads).toHaveLength(121)
})

test('a hundred comments and an endless body stay within the limits', async () => {
  const many = Array.from({ length: 100 }, (_, at) => comment(`f${at.toString(16)}`, 10))
  const { shown } = await publish([comment('a1', 10, { body: `${'word '.repeat(20)}\n`.repeat(2000) }), ...many])
  expect(shown.size).toBe(50)
  expect(pull.comments[0]?.body.length).toBeLessThanOrEqual(65_536)
  expect(pull.comments[0]?.body).toMatch(/plimsoll:v1 a1 -->$/)
})

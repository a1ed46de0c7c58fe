import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Loopback } from './loopback.ts'
import { bot, type Pull } from './pull.ts'
import { Repository } from './repository.ts'

const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `line ${from + at}\n`).join('')

let repository: Repository
let github: Loopback
let pull: Pull

beforeAll(async () => {
  repository = new Repository()
  repository.commit({ 'a.yaml': lines(1, 60), 'b.yaml': 'b\n', 'old name.yaml': lines(1, 9), 'bin.dat': new Uint8Array([0, 1, 2]) })
  repository.branch('topic')
  const changed = `${lines(1, 9)}ten\n${lines(11, 40)}${lines(42, 60)}`
  repository.commit({ 'a.yaml': changed, 'b.yaml': null, 'old name.yaml': null, 'new name.yaml': `${lines(1, 9)}more\n` })
  github = await Loopback.start(repository.directory)
  pull = github.pull(7, 'main', 'topic')
})
afterEach(() => {
  github.violations.length = 0
})
afterAll(async () => {
  await github.close()
  repository.remove()
})

async function call(method: string, path: string, body?: unknown, token = 'write-token') {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}
const review = (comments: unknown[], token?: string) =>
  call('POST', '/repos/octo/estate/pulls/7/reviews', { commit_id: pull.head, event: 'COMMENT', body: 'hello', comments }, token)
const comment = (line: number, more = {}) => ({ path: 'a.yaml', body: 'here', line, side: 'RIGHT', ...more })

test('a review is taken whole, on added, context and deleted lines', async () => {
  const before = pull.threads.length
  expect((await review([comment(10), comment(7), comment(41, { side: 'LEFT' }), comment(12, { start_line: 9 })])).status).toBe(200)
  expect(pull.threads.length).toBe(before + 4)
  github.verify()
})

test.each([
  ['a line between hunks', comment(25)],
  ['a start in another hunk', comment(39, { start_line: 10 })],
  ['a start on the line itself', comment(10, { start_line: 10 })],
  ['a file that did not change', comment(1, { path: 'bin.dat' })],
  ['the old path of a rename', comment(1, { path: 'old name.yaml' })],
  ['an endless body', comment(10, { body: 'x'.repeat(65_537) })],
])('%s refuses the whole review', async (_, bad) => {
  const before = pull.reviews.length
  expect((await review([comment(10), bad])).status).toBe(422)
  expect(pull.reviews.length).toBe(before)
  github.verify()
})

test('a deleted file takes comments on its left side only', async () => {
  expect((await review([{ path: 'b.yaml', body: 'gone', line: 1, side: 'LEFT' }])).status).toBe(200)
  expect((await review([{ path: 'b.yaml', body: 'gone', line: 1, side: 'RIGHT' }])).status).toBe(422)
})

test('a request that departs from the contract is a violation', async () => {
  await review([{ ...comment(10), subject_type: 'line' }])
  await call('GET', '/repos/octo/estate/pulls/7/files?per_page=101')
  await call('GET', '/repos/octo/estate/pulls/7/files?perpage=10')
  await call('PATCH', '/repos/octo/estate/pulls/comments/1', {})
  await call('GET', '/repos/octo/estate/labels')
  await call('POST', '/graphql', { query: '{ viewer { login, bogus } }' })
  expect(github.violations.map((text) => text.replace(/^.*?: /, '').replace(/ Did you mean.*/, ''))).toEqual([
    '/comments/0/subject_type is not a property',
    'per_page is at most 100',
    'unknown query perpage',
    "body must have required property 'body'",
    'not in the contract',
    'Cannot query field "bogus" on type "User".',
  ])
  expect(() => github.verify()).toThrow('bogus')
})

test('tokens decide: none, wrong, read-only, of another author', async () => {
  const { body } = await review([comment(10)])
  const theirs = pull.reply(pull.threads.find(({ review: id }) => id === body.id)!, { login: 'alice', type: 'User' }, 'why?')
  expect((await review([comment(10)], 'read-token')).status).toBe(403)
  expect((await review([comment(10)], 'no-token')).status).toBe(401)
  expect((await call('PATCH', `/repos/octo/estate/pulls/comments/${theirs.id}`, { body: 'x' })).status).toBe(403)
  expect((await call('DELETE', `/repos/octo/estate/pulls/comments/${theirs.id}`)).status).toBe(403)
  expect((await call('DELETE', '/repos/octo/estate/pulls/comments/1')).status).toBe(404)
  github.verify()
})

test('files come in pages, with renames and patches', async () => {
  const first = await call('GET', '/repos/octo/estate/pulls/7/files?per_page=2')
  expect(first.headers.get('link')).toContain('page=2>; rel="next"')
  const second = await call('GET', '/repos/octo/estate/pulls/7/files?per_page=2&page=2')
  const all = [...first.body, ...second.body]
  expect(all.map(({ filename, status, previous_filename: previous }) => [filename, status, previous])).toEqual([
    ['a.yaml', 'modified', undefined],
    ['b.yaml', 'removed', undefined],
    ['new name.yaml', 'renamed', 'old name.yaml'],
  ])
  expect(all[2].patch).toContain('+more')
  github.verify()
})

test('trees, blobs and compare give what git has', async () => {
  const tree = await call('GET', '/repos/octo/estate/git/trees/topic?recursive=1')
  const { sha } = tree.body.tree.find(({ path }: { path: string }) => path === 'new name.yaml')
  const blob = await call('GET', `/repos/octo/estate/git/blobs/${sha}`)
  expect(Buffer.from(blob.body.content, 'base64').toString()).toBe(`${lines(1, 9)}more\n`)
  const compare = await call('GET', '/repos/octo/estate/compare/main...topic')
  expect(compare.body.merge_base_commit.sha).toBe(repository.git('rev-parse', 'main'))
  expect(compare.body.files).toHaveLength(3)
  github.verify()
})

test('graphql answers from the same state, and resolving asks for contents: write', async () => {
  await review([comment(10)])
  const query = `query($n: Int!) { repository(owner: "octo", name: "estate") { pullRequest(number: $n) { headRefOid
    reviewThreads(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { id viewerCanResolve comments(first: 1) { nodes { viewerDidAuthor author { login } } } } } } } }`
  const { data } = (await call('POST', '/graphql', { query, variables: { n: 7 } })).body
  const [thread] = data.repository.pullRequest.reviewThreads.nodes
  expect(data.repository.pullRequest.headRefOid).toBe(pull.head)
  expect(thread).toMatchObject({
    viewerCanResolve: false,
    comments: { nodes: [{ viewerDidAuthor: true, author: { login: 'github-actions' } }] },
  })
  const resolve = { query: `mutation { resolveReviewThread(input: { threadId: "${thread.id}" }) { thread { isResolved } } }` }
  expect((await call('POST', '/graphql', resolve)).body.errors).toHaveLength(1)
  expect((await call('POST', '/graphql', resolve, 'resolve-token')).body.data.resolveReviewThread.thread.isResolved).toBe(true)
  github.verify()
})

test('a push moves threads with their lines, and outdates those whose lines are gone', () => {
  const fresh = github.pull(8, 'main', 'topic')
  const draft = { path: 'a.yaml', side: 'RIGHT', body: 'x', startLine: null } as const
  fresh.review(bot, undefined, 'r', [
    { ...draft, line: 10 },
    { ...draft, line: 40 },
  ])
  repository.commit({ 'a.yaml': `first\n${lines(1, 9)}ten again\n${lines(11, 40)}${lines(42, 60)}` })
  fresh.push('topic')
  expect(fresh.threads.map(({ anchor, outdated }) => [anchor.line, outdated])).toEqual([
    [null, true],
    [41, false],
  ])
})

test('troubles: rate limits, resets, cut and slow answers', async () => {
  const path = '/repos/octo/estate/pulls/7/files'
  github.faults.add('GET', /files$/, { kind: 'status', status: 429, headers: { 'retry-after': '1' } })
  const limited = await call('GET', path)
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1'])
  github.faults.add('GET', /files$/, { kind: 'reset' })
  await expect(call('GET', path)).rejects.toThrow('fetch failed')
  github.faults.add('GET', /files$/, { kind: 'truncated' })
  await expect(call('GET', path)).rejects.toThrow('terminated')
  github.faults.add('GET', /files$/, { kind: 'slow', milliseconds: 50 }, { skip: 1 })
  expect((await call('GET', path)).status).toBe(200)
  const start = performance.now()
  await call('GET', path)
  expect(performance.now() - start).toBeGreaterThan(45)
})

import { execFileSync } from 'node:child_process'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Api } from '../../src/github/api.ts'
import { apiCommits } from '../../src/github/commits.ts'
import { ApiTrees, apiChange, apiMergeBase } from '../../src/github/compare.ts'
import { FakeClock, openLoopback } from './clock.ts'
import { Loopback } from './loopback.ts'
import { Repository } from './repository.ts'

const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `line ${from + at}\n`).join('')

let repository: Repository
let github: Loopback
let api: Api
let [base, tip, head] = ['', '', '']

beforeAll(async () => {
  repository = new Repository()
  base = repository.commit({
    'deep/er/a.yaml': lines(1, 30),
    'gone.yaml': 'x\n',
    'old.yaml': lines(1, 20),
    'same.yaml': 'move me\n',
    'keep.yaml': 'k\n',
  })
  repository.branch('topic')
  head = repository.commit({
    'deep/er/a.yaml': `${lines(1, 29)}changed\n`,
    'gone.yaml': null,
    'old.yaml': null,
    'new.yaml': `${lines(1, 19)}other\n`,
    'same.yaml': null,
    'moved.yaml': 'move me\n',
    'link.yaml': { link: '/etc/passwd' },
    'latin.yaml': new Uint8Array([0x61, 0xe9, 0x0a]),
    'bin.dat': new Uint8Array([1, 0, 2]),
    'an é "q" name.yaml': 'y\n',
  })
  repository.branch('main', 'main')
  tip = repository.commit({ 'keep.yaml': 'changed on main\n' })
  github = await Loopback.start(repository.directory)
  github.pull(7, 'main', 'topic')
  api = await openLoopback(github, new FakeClock(), 'read-token')
})
afterEach(() => {
  github.verify()
  github.requests.length = 0
  github.faults.clear()
})
afterAll(async () => {
  await github.close()
  repository.remove()
})

function changeOf(from: string, to: string, pull: number) {
  const trees = new ApiTrees(api)
  return apiChange(api, trees.of(from), trees.of(to), pull)
}

test('a change is what differs between the merge base and the head, read without a checkout', async () => {
  const from = await apiMergeBase(api, tip, head)
  expect(from).toBe(base)
  const change = await changeOf(base, head, 7)
  const names = change.files.map(({ status, base: was, head: is }) => [status, was?.path, is?.path]).sort()
  expect(names).toEqual(
    [
      ['added', undefined, 'an é "q" name.yaml'],
      ['added', undefined, 'bin.dat'],
      ['added', undefined, 'latin.yaml'],
      ['added', undefined, 'link.yaml'],
      ['deleted', 'gone.yaml', undefined],
      ['modified', 'deep/er/a.yaml', 'deep/er/a.yaml'],
      ['renamed', 'old.yaml', 'new.yaml'],
      ['renamed', 'same.yaml', 'moved.yaml'],
    ].sort(),
  )
  const hunks = await change.hunks()
  expect(hunks.get('deep/er/a.yaml')).toMatchObject([{ headStart: 27, headLines: 4 }])
  expect(github.requests.filter(({ path }) => path.endsWith('/files'))).toHaveLength(1)
})

test('contents come as they are: links as their target, bytes that are no UTF-8, binary files, each blob once', async () => {
  const tree = new ApiTrees(api).of(head)
  const read = async (path: string) => (await tree.read([(await tree.find(path))!]))[0]
  expect(await read('link.yaml')).toMatchObject({ kind: 'text', text: '/etc/passwd' })
  expect((await tree.find('link.yaml'))?.mode).toBe('symlink')
  expect(await read('latin.yaml')).toMatchObject({ kind: 'text', text: 'aé\n', exact: false })
  expect(await read('bin.dat')).toMatchObject({ kind: 'binary' })
  await read('bin.dat')
  expect(github.requests).toHaveLength(4)
  expect(await tree.find('gone.yaml')).toBeNull()
  expect(await tree.read([{ path: 'x', mode: 'regular', oid: 'f'.repeat(40) }])).toMatchObject([{ kind: 'unreadable' }])
})

test('a truncated tree is asked for folder by folder', async () => {
  const whole = await new ApiTrees(api).of(head).list()
  github.treeLimit = 3
  const pieces = await new ApiTrees(api).of(head).list()
  github.treeLimit = 100_000
  expect(pieces).toEqual(whole)
})

test('more than 300 files make no difference', async () => {
  repository.branch('many', base)
  const many = repository.commit(Object.fromEntries(Array.from({ length: 350 }, (_, at) => [`many/${at}.yaml`, `${at}\n`])))
  github.pull(8, 'main', 'many')
  const change = await changeOf(base, many, 8)
  expect(change.files).toHaveLength(350)
  expect((await change.hunks()).size).toBe(350)
})

test('a file whose patch GitHub leaves out has no hunks, and is in the change', async () => {
  github.pulls.get(7)!.withoutPatch.add('deep/er/a.yaml')
  const change = await changeOf(base, head, 7)
  expect(change.files.some((file) => file.head?.path === 'deep/er/a.yaml')).toBe(true)
  expect((await change.hunks()).has('deep/er/a.yaml')).toBe(false)
})

test('many files take few requests, and come byte for byte', async () => {
  const tree = new ApiTrees(api).of(head)
  repository.branch('estate', base)
  const odd = {
    'latin.yaml': new Uint8Array([0x61, 0xe9]),
    'bin.dat': new Uint8Array([1, 0]),
    'large.yaml': 'x'.repeat(600_000),
    'mark.yaml': '\uFEFFa\r\nb',
    'empty.yaml': '',
  }
  const estate = repository.commit({ ...odd, ...Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`e/${at}.yaml`, `${at}\n`])) })
  const whole = new ApiTrees(api).of(estate)
  const files = await whole.list()
  const contents = await whole.read(files)
  expect(contents.filter(({ kind }) => kind === 'text')).toHaveLength(files.length - 1)
  const text = (path: string) => contents[files.findIndex((file) => file.path === path)]
  expect(text('e/117.yaml')).toMatchObject({ text: '117\n' })
  expect(text('latin.yaml')).toMatchObject({ text: 'aé', exact: false })
  expect(text('large.yaml')).toMatchObject({ bytes: 600_000 })
  expect(text('mark.yaml')).toMatchObject({ text: 'a\r\nb' })
  expect(text('empty.yaml')).toMatchObject({ text: '' })
  expect(github.requests.length).toBeLessThan(12)
  github.faults.add('POST', /graphql/, { kind: 'status', status: 502 }, { times: 99 })
  expect(await new ApiTrees(api).of(estate).read(files)).toEqual(contents)
  expect(await tree.find('e/1.yaml')).toBeNull()
})

test('a server that stumbles costs time, not files; one that fails makes files unreadable', async () => {
  const tree = new ApiTrees(api).of(head)
  github.faults.add('GET', /trees/, { kind: 'reset' })
  github.faults.add('GET', /blobs/, { kind: 'truncated' })
  const file = (await tree.find('moved.yaml'))!
  expect(await tree.read([file])).toMatchObject([{ kind: 'text', text: 'move me\n' }])
  github.faults.add('GET', /blobs/, { kind: 'status', status: 500 }, { times: 4 })
  expect(await tree.read([(await tree.find('keep.yaml'))!])).toMatchObject([
    { kind: 'unreadable', reason: expect.stringContaining('GitHub answered 500 (planned') },
  ])
})

test('each commit is what it did itself; a merge only what none of its parents had', async () => {
  repository.branch('side', base)
  const side = repository.commit({ 'side.yaml': 'side\n' })
  repository.branch('merging', base)
  const first = repository.commit({ 'first.yaml': 'first\n' })
  repository.git('merge', '--quiet', '--no-ff', '--no-commit', side)
  const merge = repository.commit({ 'evil.yaml': 'evil\n' })
  const { commits, complete } = await apiCommits(api, base, merge, new ApiTrees(api))
  expect(complete).toBe(true)
  const names = commits.map(({ commit, change }) => [commit.id, change.files.map((file) => file.head?.path)])
  expect(Object.fromEntries(names)).toEqual({ [first]: ['first.yaml'], [side]: ['side.yaml'], [merge]: ['evil.yaml'] })
})

/** As many commits on base, of one changed file each. */
function longBranch(count: number): string {
  const changes = Array.from({ length: count }, (_, at) => [
    'commit refs/heads/long',
    `committer A <a@example.com> ${1_800_000_000 + at} +0000`,
    'data 0',
    ...(at === 0 ? [`from ${base}`] : []),
    'M 100644 inline a.env',
    `data ${`A=${at}`.length}`,
    `A=${at}`,
    '',
  ])
  const input = changes.flat().join('\n')
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: repository.directory, input })
  return repository.git('rev-parse', 'long')
}

test('hundreds of commits are looked at by their pages: a request for each, and few for what they hold', async () => {
  const head = longBranch(230)
  github.requests.length = 0
  const { commits, complete } = await apiCommits(api, base, head, new ApiTrees(api))
  expect([complete, commits.length]).toEqual([true, 230])
  for (const [at, { change }] of commits.entries()) {
    const contents = await change.head.read(change.files.flatMap((file) => file.head ?? []))
    expect(contents).toMatchObject([{ text: `A=${at}` }])
  }
  const count = (path: RegExp) => github.requests.filter((seen) => path.test(seen.path)).length
  expect([count(/compare/), count(/trees/), count(/graphql/), github.requests.length]).toEqual([3, 231, 5, 239])
})

test('more commits than can be looked at are said to be too many, and so are many where few requests are left', async () => {
  const none = { commits: [], complete: false }
  expect(await apiCommits(api, base, longBranch(251), new ApiTrees(api))).toEqual(none)
  const head = longBranch(120)
  github.requestsLeft = 319
  expect(await apiCommits(api, base, head, new ApiTrees(api))).toEqual(none)
  github.requestsLeft = 320
  expect(await apiCommits(api, base, head, new ApiTrees(api))).toMatchObject({ complete: true })
  github.requestsLeft = null
})

test('commits without a common ancestor have no merge base', async () => {
  repository.git('checkout', '-q', '--orphan', 'island')
  const island = repository.commit({ 'a.yaml': 'x\n' })
  expect(await apiMergeBase(api, tip, island)).toBeNull()
})

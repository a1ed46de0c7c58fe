import { execFileSync } from 'node:child_process'
import { beforeEach, describe, expect, test } from 'vitest'
import { fetchMergeBase, mergeBase } from '../../src/git/history.ts'
import { commitRange, defaultRange, parsePushes, RangeUnknown } from '../../src/git/ranges.ts'
import { openRepository } from '../../src/git/repository.ts'
import type { Change } from '../../src/source/change.ts'
import { openTestRepository, type TestRepository, temporaryFolder, temporaryRepository } from '../repository.ts'

let repo: TestRepository
const open = () => openRepository(repo.path)
const paths = ({ files }: Change) => files.map(({ base, head }) => (head ?? base)?.path)

const commit = (path: string, text = `${path}\n`) => {
  repo.write(path, text)
  return repo.commit(path)
}

beforeEach(async () => {
  repo = await temporaryRepository()
})

describe('without an instruction', () => {
  test('what is staged comes first', async () => {
    commit('a')
    repo.write('b', 'b\n')
    repo.git('add', 'b')
    expect(await defaultRange(await open())).toMatchObject({
      title: 'the index',
      policy: { name: 'HEAD' },
      change: { files: [{ head: { path: 'b' } }] },
    })
  })

  test('then the branch, from where it left the default branch of origin; its policy is the tip of that branch', async () => {
    commit('a')
    repo.git('checkout', '-q', '-b', 'feature')
    commit('b')
    commit('c')
    repo.git('checkout', '-q', 'main')
    commit('policy')
    const clone = openTestRepository(temporaryFolder())
    clone.git('clone', '-q', repo.path, '.')
    clone.git('checkout', '-q', 'feature')
    const range = await defaultRange(await openRepository(clone.path))
    expect(range.title).toBe('refs/remotes/origin/HEAD..HEAD')
    expect(paths(range.change)).toEqual(['b', 'c'])
    expect(await range.policy.find('policy')).toMatchObject({ path: 'policy' })
    expect((await range.commits()).map(({ change }) => paths(change))).toEqual([['b'], ['c']])
  })

  test('then the branch, from its upstream', async () => {
    commit('a')
    repo.git('checkout', '-q', '-b', 'feature', '--track', 'main')
    commit('b')
    expect(await defaultRange(await open())).toMatchObject({ title: 'refs/heads/main..HEAD', change: { files: [{ head: { path: 'b' } }] } })
  })

  test('else it says what to give', async () => {
    commit('a')
    await expect(defaultRange(await open())).rejects.toThrow('give --base REV')
  })
})

describe('two revisions', () => {
  test('are compared from where they parted', async () => {
    commit('a')
    repo.git('checkout', '-q', '-b', 'feature')
    commit('b')
    repo.git('checkout', '-q', 'main')
    commit('m')
    expect(paths((await commitRange(await open(), 'main', 'feature')).change)).toEqual(['b'])
  })

  test('without a common ancestor are compared as they are', async () => {
    commit('a')
    repo.git('checkout', '-q', '--orphan', 'other')
    commit('b')
    repo.git('rm', '-q', 'a')
    repo.commit()
    expect(paths((await commitRange(await open(), 'main', 'other')).change)).toEqual(['a', 'b'])
  })

  test.each(['--output=owned', '-x', 'nothing', '', 'main:a', 'main\nmain'])('%j is no revision', async (revision) => {
    commit('a')
    await expect(commitRange(await open(), revision, 'main')).rejects.toThrow(RangeUnknown)
    expect(() => repo.read('owned')).toThrow()
  })
})

test('statuses: renamed, type changed, executable, submodule', async () => {
  repo.write('old', 'same\n'.repeat(20))
  repo.write('link', 'text\n')
  repo.write('run', '#!/bin/sh\n')
  const from = commit('x')
  repo.git('mv', 'old', 'new')
  repo.write('new', `${'same\n'.repeat(20)}more\n`)
  repo.remove('link')
  repo.link('link', '/etc/passwd')
  repo.git('add', '-A')
  repo.git('update-index', '--chmod=+x', 'run')
  repo.git('update-index', '--add', '--cacheinfo', `160000,${from},vendor`)
  repo.git('commit', '-q', '-m', 'x')
  const change = await (await open()).change(from, repo.git('rev-parse', 'HEAD'))
  expect(change.files).toMatchObject([
    { status: 'modified', base: { mode: 'regular' }, head: { path: 'link', mode: 'symlink' } },
    { status: 'renamed', base: { path: 'old' }, head: { path: 'new' } },
    { status: 'modified', base: { mode: 'regular' }, head: { path: 'run', mode: 'executable' } },
    { status: 'added', head: { path: 'vendor', mode: 'submodule', oid: from } },
  ])
  const read = await change.head.read(change.files.flatMap(({ head }) => head ?? []))
  expect(read[0]).toEqual({ kind: 'text', text: '/etc/passwd', bytes: 11, exact: true })
  expect(read[3]).toEqual({ kind: 'binary', bytes: 0 })
  expect(await change.head.find('link')).toEqual(change.files[0]?.head)
})

test('a tree is listed and searched by exact paths, in folders and with odd names', async () => {
  for (const path of ['a/b/c.yaml', 'a-b', ':(top)x', '*', '-n', 'back\\xff', 'line\nbreak']) commit(path)
  const repository = await open()
  for (const tree of [repository.commitTree(repo.git('rev-parse', 'HEAD')), repository.indexTree(), repository.workTree()]) {
    const files = await tree.list()
    expect(files.map(({ path }) => path).sort()).toEqual(['*', '-n', ':(top)x', 'a-b', 'a/b/c.yaml', 'back\\x5cxff', 'line\nbreak'])
    expect(await Promise.all(files.map(({ path }) => tree.find(path)))).toEqual(files)
    for (const path of ['a', 'a/b', 'a/b/', '', '..', 'a/b/c.yaml/d', 'a*', '.git/config'])
      expect([path, await tree.find(path)]).toEqual([path, null])
  }
})

describe('a shallow clone', () => {
  let clone: TestRepository
  let base: string
  let head: string
  let fork: string

  beforeEach(() => {
    for (let count = 0; count < 3; count++) commit('a', `${count}\n`)
    fork = repo.git('rev-parse', 'HEAD')
    repo.git('checkout', '-q', '-b', 'feature')
    for (let count = 0; count < 4; count++) head = commit('b', `${count}\n`)
    repo.git('checkout', '-q', 'main')
    const more = 'commit refs/heads/main\ncommitter A <a@example.com> 0 +0000\ndata 0\n'
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repo.path, input: `${more}from refs/heads/main^0\n${more.repeat(59)}` })
    base = repo.git('rev-parse', 'HEAD')
    clone = openTestRepository(temporaryFolder())
  })

  const cloned = async (...options: string[]) => {
    clone.git('clone', '-q', ...options, `file://${repo.path}`, '.')
    return openRepository(clone.path)
  }

  test('is deepened until the merge base is sure', async () => {
    const repository = await cloned('--depth=1')
    expect(repository.isShallow).toBe(true)
    expect(await fetchMergeBase(repository, base, head)).toEqual({ id: fork })
    expect(clone.git('branch', '-a')).not.toContain('feature')
    expect(clone.git('status', '--porcelain')).toBe('')
  })

  test('says so when it cannot tell', async () => {
    const repository = await cloned('--depth=5', '--no-single-branch')
    expect(await mergeBase(repository, base, head)).toBeNull()
    await expect(commitRange(repository, base, head)).rejects.toThrow('too shallow')
  })

  test('a common ancestor behind which a later one may be hidden is not taken', async () => {
    // feature has merged a commit that lies deeper on main than the clone goes; main has merged a branch that starts at the old fork.
    const late = repo.git('rev-parse', 'main~30')
    repo.git('checkout', '-q', '-b', 'side', fork)
    commit('side')
    repo.git('checkout', '-q', 'main')
    repo.git('merge', '-q', '-m', 'merge', 'side')
    base = repo.git('rev-parse', 'HEAD')
    repo.git('checkout', '-q', 'feature')
    repo.git('merge', '-q', '-m', 'merge', late)
    head = commit('c')
    const repository = await cloned('--depth=20', '--no-single-branch')
    expect(clone.git('merge-base', base, head)).toBe(fork)
    expect(await fetchMergeBase(repository, base, head)).toEqual({ id: late })
  })

  test('a failure is told, not thrown', async () => {
    const repository = await cloned('--depth=1')
    expect(await fetchMergeBase(repository, base, head, `file://${repo.path}/nothing`)).toMatchObject({
      failed: expect.stringContaining('not'),
    })
    expect(await fetchMergeBase(repository, base, '1'.repeat(40))).toMatchObject({ failed: expect.stringContaining('1111') })
    expect(await fetchMergeBase(repository, base, head, '--upload-pack=touch owned')).toMatchObject({ failed: expect.any(String) })
    expect(() => clone.read('owned')).toThrow()
  })

  test('a full clone gets the missing commits and stays full', async () => {
    const repository = await cloned('--single-branch')
    expect(await fetchMergeBase(repository, base, head)).toEqual({ id: fork })
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false')
    expect(clone.git('rev-list', '--count', 'HEAD')).toBe('63')
  })
})

test.each(['refs/heads/a 123 refs/heads/a 456', 'nothing', `refs/heads/a ${'1'.repeat(40)} refs/heads/a`])(
  '%j from pre-push is not passed over',
  (line) => {
    expect(() => parsePushes(`${line}\n`)).toThrow(RangeUnknown)
  },
)

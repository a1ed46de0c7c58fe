import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openTestRepository, type TestRepository, temporaryFolder, temporaryRepository } from '../repository.ts'

const script = join(import.meta.dirname, 'print-range.ts')
let repo: TestRepository
let told: string

const hook = (name: string, ...args: string[]) =>
  repo.hook(name, `exec '${process.execPath}' --disable-warning=ExperimentalWarning '${script}' '${told}' ${args.join(' ')}`)

/** What the hook saw, or null where it did not run. */
function seen() {
  try {
    const answer = JSON.parse(readFileSync(told, 'utf8'))
    rmSync(told)
    return answer
  } catch {
    return null
  }
}

beforeEach(async () => {
  repo = await temporaryRepository()
  told = join(temporaryFolder(), 'seen.json')
  repo.write('a.yaml', 'a: 1\n')
  repo.write('b.yaml', 'b: 1\n')
  repo.commit()
})

describe('pre-commit', () => {
  beforeEach(() => hook('pre-commit'))

  test('commit: what is staged, whatever is on disk', () => {
    repo.write('a.yaml', 'a: 2\n')
    repo.git('add', 'a.yaml')
    repo.write('a.yaml', 'a: 3\n')
    repo.write('untracked.yaml', 'c: 1\n')
    repo.git('commit', '-m', 'x')
    expect(seen()).toEqual({ files: { 'a.yaml': 'a: 2\n' }, policy: ['a.yaml', 'b.yaml'] })
  })

  test('commit -a: git hands over an index of its own, in which the file is', () => {
    repo.write('a.yaml', 'a: 2\n')
    repo.git('commit', '-a', '-m', 'x')
    expect(seen().files).toEqual({ 'a.yaml': 'a: 2\n' })
  })

  test('commit PATH: only that file, not what else is staged', () => {
    repo.write('a.yaml', 'a: 2\n')
    repo.write('b.yaml', 'b: 2\n')
    repo.git('add', 'b.yaml')
    repo.git('commit', '-m', 'x', 'a.yaml')
    expect(seen().files).toEqual({ 'a.yaml': 'a: 2\n' })
  })

  test('a linked work tree has its own index', () => {
    const path = join(temporaryFolder(), 'linked')
    repo.git('worktree', 'add', '-q', path, '-b', 'other')
    repo.write('a.yaml', 'a: 2\n')
    repo.git('add', 'a.yaml')
    const linked = openTestRepository(path)
    linked.write('sub/c.yaml', 'c: 1\n')
    linked.commit()
    expect(seen().files).toEqual({ 'sub/c.yaml': 'c: 1\n' })
  })

  test('a merge that stopped at a conflict: only what differs from both sides', () => {
    repo.git('checkout', '-q', '-b', 'theirs')
    repo.write('a.yaml', 'a: theirs\n')
    repo.write('theirs.yaml', 't: 1\n')
    repo.remove('b.yaml')
    repo.git('add', '-A')
    repo.git('commit', '-q', '--no-verify', '-m', 'theirs')
    repo.git('checkout', '-q', 'main')
    repo.write('a.yaml', 'a: ours\n')
    repo.git('commit', '-q', '--no-verify', '-a', '-m', 'ours')
    expect(() => repo.git('merge', 'theirs')).toThrow()
    repo.write('a.yaml', 'a: both\n')
    repo.commit('merge')
    expect(seen().files).toEqual({ 'a.yaml': 'a: both\n' })
  })
})

test('pre-merge-commit of a merge without conflicts: nothing that one side had is judged again', () => {
  hook('pre-merge-commit')
  repo.git('checkout', '-q', '-b', 'theirs')
  repo.write('theirs.yaml', 't: 1\n')
  repo.write('b.yaml', 'b: 1\nend: 2\n')
  repo.commit('theirs')
  repo.git('checkout', '-q', 'main')
  repo.write('ours.yaml', 'o: 1\n')
  repo.commit('ours')
  repo.git('merge', '-q', '-m', 'merge', 'theirs')
  expect(seen().files).toEqual({})
})

describe('pre-push', () => {
  let remote: TestRepository

  beforeEach(async () => {
    remote = await temporaryRepository('--bare')
    repo.git('remote', 'add', 'origin', remote.path)
    hook('pre-push', '"$1"')
  })

  const commit = (path: string, text: string) => {
    repo.write(path, text)
    return repo.commit(path)
  }

  test('the first push of all, with a root commit: everything is new', () => {
    commit('secret', 'x\n')
    repo.remove('secret')
    repo.commit()
    repo.git('push', '-q', 'origin', 'main')
    expect(seen()).toEqual([
      {
        title: 'refs/heads/main to origin',
        files: { 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' },
        commits: [{ 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' }, { secret: 'x\n' }, { secret: 'deleted' }],
      },
    ])
  })

  test('a new branch starts where it left what the remote has; several refs, a tag and a deletion in one push', () => {
    repo.git('push', '-q', '--no-verify', 'origin', 'main', 'main:old')
    repo.git('checkout', '-q', '-b', 'feature')
    commit('one', '1\n')
    repo.git('tag', '-a', 'v1', '-m', 'v1')
    commit('two', '2\n')
    repo.git('push', '-q', 'origin', 'feature', 'v1', ':old')
    const both = seen()
    expect(both).toHaveLength(2)
    expect(both).toContainEqual({
      title: 'refs/heads/feature to origin',
      files: { one: '1\n', two: '2\n' },
      commits: [{ one: '1\n' }, { two: '2\n' }],
    })
    expect(both).toContainEqual({ title: 'refs/tags/v1 to origin', files: { one: '1\n' }, commits: [{ one: '1\n' }] })
  })

  test('a forced push after a rebase: what main brought is not new', () => {
    repo.git('push', '-q', '--no-verify', 'origin', 'main')
    repo.git('checkout', '-q', '-b', 'feature')
    commit('one', '1\n')
    repo.git('push', '-q', '--no-verify', 'origin', 'feature')
    repo.git('checkout', '-q', 'main')
    commit('main', 'm\n')
    repo.git('push', '-q', '--no-verify', 'origin', 'main')
    repo.git('checkout', '-q', 'feature')
    repo.git('rebase', '-q', 'main')
    commit('two', '2\n')
    repo.git('push', '-q', '--force', 'origin', 'feature')
    expect(seen()).toMatchObject([{ files: { one: '1\n', two: '2\n' }, commits: [{ one: '1\n' }, { two: '2\n' }] }])
  })

  test('a merge of what the remote has adds only what the merge itself changed', () => {
    repo.git('push', '-q', '--no-verify', 'origin', 'main')
    repo.git('checkout', '-q', '-b', 'feature')
    commit('a.yaml', 'a: feature\n')
    repo.git('push', '-q', '--no-verify', 'origin', 'feature')
    repo.git('checkout', '-q', 'main')
    commit('main', 'm\n')
    commit('a.yaml', 'a: main\n')
    repo.git('push', '-q', '--no-verify', 'origin', 'main')
    repo.git('checkout', '-q', 'feature')
    expect(() => repo.git('merge', '-q', 'main')).toThrow()
    repo.write('a.yaml', 'a: both\n')
    repo.write('slipped in', 's\n')
    repo.commit()
    repo.git('push', '-q', 'origin', 'feature')
    const expected = { 'a.yaml': 'a: both\n', 'slipped in': 's\n' }
    expect(seen()).toMatchObject([{ files: expected, commits: [expected] }])
  })

  test('refs to what the remote has already are told as one, beside those that bring something', () => {
    repo.git('push', '-q', '--no-verify', 'origin', 'main')
    for (const name of ['v1', 'v2', 'v3']) repo.git('tag', '-a', name, '-m', name)
    commit('one', '1\n')
    repo.git('tag', 'v4')
    repo.git('push', '-q', 'origin', '--tags')
    expect(seen()).toMatchObject([
      { title: 'refs/tags/v1 to origin', commits: [] },
      { title: 'refs/tags/v4 to origin', files: { one: '1\n' } },
    ])
  })

  test('a remote given by its address, and a push that brings no commit', () => {
    repo.git('push', '-q', remote.path, 'main')
    expect(seen()).toMatchObject([{ commits: [{}] }])
    commit('one', '1\n')
    repo.git('push', '-q', remote.path, 'main')
    expect(seen()).toMatchObject([{ files: { one: '1\n' }, commits: [{ one: '1\n' }] }])
    repo.git('push', '-q', '--no-verify', remote.path, 'main:other')
    repo.git('push', '-q', '--no-verify', 'origin', 'main:third')
    repo.git('push', '-q', 'origin', 'main:fourth')
    expect(seen()).toEqual([{ title: 'refs/heads/main to origin', files: {}, commits: [] }])
  })
})

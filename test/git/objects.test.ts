import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GitError } from '../../src/git/command.ts'
import { fetchContents } from '../../src/git/history.ts'
import { openRepository } from '../../src/git/repository.ts'
import { openTestRepository, type TestRepository, temporaryFolder, temporaryRepository } from '../repository.ts'

const objectFile = (repo: TestRepository, id: string) => join(repo.path, '.git/objects', id.slice(0, 2), id.slice(2))

describe('what cannot be read is told, and the rest is read', () => {
  test('missing and broken objects, and an id that is none', async () => {
    const repo = await temporaryRepository()
    for (const path of ['good', 'missing', 'garbage', 'empty', 'last']) repo.write(path, `${path}\n`)
    repo.commit()
    const id = (path: string) => repo.git('rev-parse', `HEAD:${path}`)
    rmSync(objectFile(repo, id('missing')))
    for (const [path, bytes] of [
      ['garbage', 'garbage'],
      ['empty', ''],
    ] as const) {
      chmodSync(objectFile(repo, id(path)), 0o600)
      writeFileSync(objectFile(repo, id(path)), bytes)
    }
    const repository = await openRepository(repo.path)
    const tree = repository.commitTree(repo.git('rev-parse', 'HEAD'))
    const files = await tree.list()
    const read = await tree.read([...files, { path: 'x', mode: 'regular', oid: repo.git('rev-parse', 'HEAD^{tree}') }])
    expect(files.map(({ path }, index) => [path, read[index]?.kind])).toEqual([
      ['empty', 'unreadable'],
      ['garbage', 'unreadable'],
      ['good', 'text'],
      ['last', 'text'],
      ['missing', 'unreadable'],
    ])
    expect(read[5]).toEqual({ kind: 'unreadable', reason: 'a tree, not a file' })
    expect(await tree.read(files.slice(2, 3))).toMatchObject([{ text: 'good\n' }])
  })

  test('a partial clone fetches nothing by itself', async () => {
    const origin = await temporaryRepository()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    for (const path of ['a', 'b', 'c']) origin.write(path, `${path}\n`)
    const from = origin.commit()
    origin.write('a', 'new\n')
    origin.git('mv', 'b', 'd')
    origin.commit()
    const clone = openTestRepository(temporaryFolder())
    clone.git('clone', '-q', '--filter=blob:none', `file://${origin.path}`, '.')
    const repository = await openRepository(clone.path)
    const change = await repository.change(from, clone.git('rev-parse', 'HEAD'))
    expect(change.files.map(({ status }) => status)).toEqual(['modified', 'renamed'])
    const [a] = change.files
    if (!a?.base || !a.head) throw new Error('two sides')
    expect(await change.base.read([a.base, a.head])).toEqual([
      { kind: 'unreadable', reason: expect.stringMatching(/fetch|missing/) },
      { kind: 'text', text: 'new\n', bytes: 4, exact: true },
    ])
    expect(clone.git('rev-list', '--objects', '--missing=print', '--all')).toContain(`?${a.base.oid}`)

    await fetchContents(repository, from, clone.git('rev-parse', 'HEAD'))
    expect(await change.base.read([a.base])).toMatchObject([{ text: 'a\n' }])
  })
})

test('without git nothing hangs', async () => {
  const repo = await temporaryRepository()
  const tree = (await openRepository(repo.path)).commitTree('HEAD')
  const path = process.env.PATH
  process.env.PATH = temporaryFolder()
  try {
    expect(await tree.read([{ path: 'a', mode: 'regular', oid: '1'.repeat(40) }])).toEqual([
      { kind: 'unreadable', reason: 'git is not installed' },
    ])
    await expect(openRepository(repo.path)).rejects.toThrow('git is not installed')
  } finally {
    process.env.PATH = path
  }
})

test('under a sparse checkout the index is whole', async () => {
  const repo = await temporaryRepository()
  for (const path of ['in/a', 'out/b']) repo.write(path, `${path}\n`)
  repo.commit()
  repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in')
  repo.write('in/a', 'new\n')
  repo.git('add', '-A')
  const { files, head } = await (await openRepository(repo.path)).stagedChange()
  expect(files).toMatchObject([{ head: { path: 'in/a' } }])
  expect(await head.read(await head.list())).toMatchObject([{ text: 'new\n' }, { text: 'out/b\n' }])
})

test('an unmerged path has no content yet', async () => {
  const repo = await temporaryRepository()
  repo.write('a', 'base\n')
  repo.commit()
  repo.git('checkout', '-q', '-b', 'other')
  repo.write('a', 'theirs\n')
  repo.commit()
  repo.git('checkout', '-q', 'main')
  repo.write('a', 'ours\n')
  repo.commit()
  expect(() => repo.git('merge', 'other')).toThrow()
  const change = await (await openRepository(repo.path)).stagedChange()
  expect(change.files).toMatchObject([{ status: 'modified', head: { path: 'a' } }])
  expect(await change.head.read(change.files.flatMap(({ head }) => head ?? []))).toEqual([
    { kind: 'unreadable', reason: 'the merge of this file is not finished: settle the conflict, then git add it' },
  ])
})

test('a repository of SHA-256, a bare one, and none', async () => {
  const repo = await temporaryRepository('--object-format=sha256')
  repo.write('a/b', 'a\n')
  repo.git('add', '-A')
  const staged = await (await openRepository(repo.path)).stagedChange()
  expect(await staged.head.read(staged.files.flatMap(({ head }) => head ?? []))).toMatchObject([{ text: 'a\n' }])
  const id = repo.commit()
  expect(await (await openRepository(join(repo.path, 'a'))).commitTree(id).find('a/b')).toMatchObject({ path: 'a/b' })

  const bare = openTestRepository(temporaryFolder())
  bare.git('clone', '-q', '--bare', repo.path, '.')
  const change = await (await openRepository(bare.path)).change(null, id)
  expect(change.files).toMatchObject([{ status: 'added', head: { path: 'a/b' } }])

  await expect(openRepository(temporaryFolder())).rejects.toThrow(GitError)
  await expect(openRepository('/nowhere at all')).rejects.toThrow(GitError)
})

test('a replaced object is not taken for the one that is pushed', async () => {
  const repo = await temporaryRepository()
  repo.write('a', 'real\n')
  repo.write('b', 'harmless\n')
  repo.commit()
  repo.git('replace', repo.git('rev-parse', 'HEAD:a'), repo.git('rev-parse', 'HEAD:b'))
  const tree = (await openRepository(repo.path)).commitTree(repo.git('rev-parse', 'HEAD'))
  const file = await tree.find('a')
  expect(file && (await tree.read([file]))).toMatchObject([{ text: 'real\n' }])
})

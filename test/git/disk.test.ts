import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diskTree } from '../../src/git/disk.ts'
import { openRepository } from '../../src/git/repository.ts'
import type { Content, Tree } from '../../src/source/change.ts'
import { openTestRepository, temporaryFolder, temporaryRepository } from '../repository.ts'

async function contents(tree: Tree): Promise<Record<string, Content>> {
  const files = [...(await tree.list())].sort((a, b) => (a.path < b.path ? -1 : 1))
  const read = await tree.read(files)
  return Object.fromEntries(files.map(({ path }, index) => [path, read[index] as Content]))
}

const text = (value: string): Content => ({ kind: 'text', text: value, bytes: value.length, exact: true })

test('a checkout: tracked and new files, not the ignored, the deleted, nested repositories and pipes', async () => {
  const repo = await temporaryRepository()
  repo.write('.gitignore', 'out/\n')
  repo.write('tracked', '1')
  repo.write('deleted', '2')
  repo.link('link', '../outside')
  repo.commit()
  repo.remove('deleted')
  repo.write('new', '3')
  repo.write('out/built', '4')
  mkdirSync(join(repo.path, 'nested'))
  const nested = openTestRepository(join(repo.path, 'nested'))
  nested.git('init', '-q')
  nested.write('inner', '5')
  execFileSync('mkfifo', [join(repo.path, 'pipe')])
  const expected = { '.gitignore': text('out/\n'), link: text('../outside'), new: text('3'), tracked: text('1') }
  expect(await contents((await openRepository(repo.path)).workTree())).toEqual(expected)
  expect(await contents(diskTree(repo.path))).toEqual(expected)
  expect(await contents(diskTree(join(repo.path, 'out')))).toEqual({ built: text('4') })
})

test('a folder outside git: all but .git, and no link is followed', async () => {
  const folder = temporaryFolder()
  const outside = temporaryFolder()
  writeFileSync(join(outside, 'secret'), 'x')
  mkdirSync(join(folder, '.git/objects'), { recursive: true })
  mkdirSync(join(folder, '.hidden'))
  writeFileSync(join(folder, '.git/objects/a'), 'x')
  writeFileSync(join(folder, '.hidden/a'), 'a')
  symlinkSync(outside, join(folder, 'folder'))
  symlinkSync(join(outside, 'secret'), join(folder, 'file'))
  expect(await contents(diskTree(folder))).toEqual({ '.hidden/a': text('a'), file: text(join(outside, 'secret')), folder: text(outside) })
  const tree = diskTree(folder)
  expect(await tree.find('folder/secret')).toBeNull()
  expect(await tree.find('../x')).toBeNull()
  expect(await tree.read([{ path: 'folder/secret', mode: 'regular', oid: 'x' }])).toEqual([
    { kind: 'unreadable', reason: 'no longer there' },
  ])
})

test('a tracked folder that became a link to elsewhere is not entered', async () => {
  const repo = await temporaryRepository()
  const outside = temporaryFolder()
  writeFileSync(join(outside, 'passwd'), 'root')
  repo.write('etc/passwd', 'mine')
  repo.commit()
  repo.remove('etc')
  repo.link('etc', outside)
  expect(await contents(diskTree(repo.path))).toEqual({ etc: text(outside) })
})

test('a file above 100 MB is told, not read', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'large'), '')
  truncateSync(join(folder, 'large'), 100 * 1024 * 1024 + 1)
  expect(await contents(diskTree(folder))).toEqual({ large: { kind: 'unreadable', reason: 'larger than 100 MB' } })
})

test('a name that is no UTF-8', async () => {
  const folder = temporaryFolder()
  const repo = openTestRepository(folder)
  repo.git('init', '-q')
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/a`), Buffer.from([0xff])]), 'x')
  expect(await contents(diskTree(folder))).toEqual({ 'a\\xff': text('x') })
  repo.git('add', '-A')
  const change = await (await openRepository(folder)).stagedChange()
  expect(change.files).toMatchObject([{ head: { path: 'a\\xff' } }])
  expect(await change.head.find('a\\xff')).toEqual(change.files[0]?.head)
})

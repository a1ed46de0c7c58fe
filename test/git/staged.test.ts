import { expect, test } from 'vitest'
import { openRepository } from '../../src/git/repository.ts'
import { temporaryRepository } from '../repository.ts'

test('the index is read, not the disk, and the base side is HEAD', async () => {
  const repo = await temporaryRepository()
  repo.write('web.yaml', 'privileged: false\n')
  repo.write('gone.env', 'A=1\n')
  repo.commit()
  repo.write('web.yaml', 'privileged: true\n')
  repo.remove('gone.env')
  repo.write('new file.txt', 'é\n')
  repo.git('add', '--all')
  repo.write('web.yaml', 'privileged: maybe\n')

  const change = await (await openRepository(repo.path)).stagedChange()
  expect(change.files.map(({ status, base, head }) => [status, base?.path, head?.path])).toEqual([
    ['deleted', 'gone.env', undefined],
    ['added', undefined, 'new file.txt'],
    ['modified', 'web.yaml', 'web.yaml'],
  ])
  const read = await change.head.read(change.files.flatMap(({ head }) => head ?? []))
  expect(read).toEqual([
    { kind: 'text', text: 'é\n', bytes: 3, exact: true },
    { kind: 'text', text: 'privileged: true\n', bytes: 17, exact: true },
  ])
  expect(await change.base.read(change.files.flatMap(({ base }) => base ?? []))).toMatchObject([
    { text: 'A=1\n' },
    { text: 'privileged: false\n' },
  ])
  expect((await change.hunks()).get('web.yaml')).toEqual([
    { baseStart: 1, baseLines: 1, headStart: 1, headLines: 1, lines: ['-privileged: false', '+privileged: true'] },
  ])
  expect(await change.base.find('web.yaml')).toEqual(change.files[2]?.base)
  expect(await change.head.find('web.yaml')).toEqual(change.files[2]?.head)
})

test('what is only intended to be added is no part of the commit', async () => {
  const repo = await temporaryRepository()
  repo.write('a.txt', 'a\n')
  repo.write('Dockerfile', 'FROM scratch\n')
  const intend = async () => {
    repo.git('add', '--intent-to-add', 'Dockerfile')
    return (await (await openRepository(repo.path)).stagedChange()).files
  }
  repo.git('add', 'a.txt')
  expect(await intend()).toMatchObject([{ status: 'added', head: { path: 'a.txt' } }])
  repo.git('commit', '--quiet', '--message', 'a')
  expect(await intend()).toEqual([])
})

test('before the first commit everything in the index is added', async () => {
  const repo = await temporaryRepository()
  repo.write('.env', 'A=1\n')
  repo.git('add', '.env')
  const change = await (await openRepository(repo.path)).stagedChange()
  expect(change.files).toMatchObject([{ status: 'added', base: null, head: { path: '.env' } }])
  expect(await change.base.list()).toEqual([])
})

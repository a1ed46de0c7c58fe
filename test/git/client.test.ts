import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ask, askRemote } from '../../src/git/client.ts'
import { GitError } from '../../src/git/command.ts'
import { openTestRepository, temporaryFolder, temporaryRepository } from '../repository.ts'

const before = { ...process.env }
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
})

test('simple-git reads the index that git hands to a hook', async () => {
  const repo = await temporaryRepository()
  repo.write('staged', '1\n')
  const command = { cwd: repo.path }
  process.env.GIT_INDEX_FILE = join(temporaryFolder(), 'next-index.lock')
  process.env.GIT_EDITOR = ':'
  await ask(['update-index', '--add', 'staged'], command)
  expect(await ask(['ls-files'], command)).toBe('staged')
  delete process.env.GIT_INDEX_FILE
  expect(await ask(['ls-files'], command)).toBe('')
})

test('a fetch runs no hook, and keeps the ways to sign in', async () => {
  const origin = await temporaryRepository()
  origin.write('a', '1\n')
  const id = origin.commit()
  const repo = openTestRepository(temporaryFolder())
  repo.git('init', '-q')
  repo.hook('reference-transaction', 'touch ran')
  process.env.GIT_SSH_COMMAND = 'ssh -i key'
  process.env.GIT_ASKPASS = '/bin/true'
  await askRemote(['fetch', '-q', origin.path, `${id}:refs/test`], { cwd: repo.path })
  expect(repo.git('rev-parse', 'refs/test')).toBe(id)
  expect(() => repo.read('ran')).toThrow()
})

test('without leave nothing reaches the network, and what git says is told', async () => {
  const origin = await temporaryRepository()
  const repo = await temporaryRepository()
  await expect(ask(['fetch', `file://${origin.path}`], { cwd: repo.path })).rejects.toThrow(/not allowed/)
  await expect(ask(['rev-list', 'nothing', '--'], { cwd: repo.path })).rejects.toThrow(GitError)
})

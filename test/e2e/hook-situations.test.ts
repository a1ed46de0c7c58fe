import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { openTestRepository, temporaryRepository } from '../repository.ts'
import { type Attempt, attempting, type Clone, hookedClone, privileged, sound } from './hook-clone.ts'

let clone: Clone

beforeEach(async () => {
  clone = await hookedClone()
})

function expectStopped({ status, said }: Attempt, name: string): void {
  expect(status, said).not.toBe(0)
  expect(said).toContain(`${name}.yaml:`)
}
const expectPassed = ({ status, said }: Attempt) => expect(status, said).toBe(0)

function quietly(name: string, text = sound(name)): void {
  clone.write(`${name}.yaml`, text)
  clone.git('add', `${name}.yaml`)
  clone.git('commit', '--quiet', '--no-verify', '-m', name)
}

async function pushed(): Promise<void> {
  const remote = await temporaryRepository('--bare')
  clone.git('remote', 'add', 'origin', remote.path)
  clone.git('push', '--quiet', '--no-verify', '--set-upstream', 'origin', 'main')
}

test('of a file that is staged in part, the part counts', () => {
  const two = `${sound('pod')}---\n${sound('other')}`
  quietly('pod', two)
  // Only the harmless line is staged, and the other stays on the disk; then the other way round.
  const harmless = two.replace('name: pod', 'name: pods')
  const both = harmless.replace('privileged: false', 'privileged: true')
  clone.write('pod.yaml', harmless)
  clone.git('add', 'pod.yaml')
  clone.write('pod.yaml', both)
  expectPassed(clone.attempt('commit', '-m', 'x'))
  expect(clone.read('pod.yaml')).toBe(both)
  clone.git('add', 'pod.yaml')
  clone.write('pod.yaml', harmless)
  expectStopped(clone.attempt('commit', '-m', 'x'), 'pod')
  expect(clone.read('pod.yaml')).toBe(harmless)
})

test('from a folder below, and with the places of the repository given to git', () => {
  clone.write('deploy/pod.yaml', privileged('pod'))
  clone.git('add', '.')
  expectStopped(clone.attempt('-C', 'deploy', 'commit', '-m', 'x'), 'deploy/pod')
  expectStopped(clone.attempt(`--git-dir=${join(clone.path, '.git')}`, `--work-tree=${clone.path}`, 'commit', '-m', 'x'), 'deploy/pod')
})

test('a rename with an edit, and a file that becomes a link', () => {
  quietly('pod')
  clone.git('mv', 'pod.yaml', 'moved.yaml')
  clone.write('moved.yaml', privileged('pod'))
  clone.git('add', 'moved.yaml')
  expectStopped(clone.attempt('commit', '-m', 'x'), 'moved')
  clone.git('reset', '--quiet', '--hard')
  clone.remove('pod.yaml')
  clone.link('pod.yaml', 'elsewhere.yaml')
  clone.git('add', 'pod.yaml')
  expectPassed(clone.attempt('commit', '-m', 'x'))
})

test('a cherry-pick, a revert, a rebase and an amended commit run no pre-commit hook, or see little: the push sees it all', async () => {
  await pushed()
  quietly('bad', privileged('bad'))
  const bad = clone.git('rev-parse', 'HEAD')
  clone.git('reset', '--quiet', '--hard', 'origin/main')
  expectPassed(clone.attempt('cherry-pick', bad))
  expectStopped(clone.attempt('push', 'origin', 'main'), 'bad')

  quietly('bad', sound('bad'))
  expectPassed(clone.attempt('push', 'origin', 'main'))
  expectPassed(clone.attempt('revert', '--no-edit', 'HEAD'))
  expectStopped(clone.attempt('push', 'origin', 'main'), 'bad')

  clone.git('reset', '--quiet', '--hard', 'origin/main')
  clone.git('checkout', '--quiet', '-b', 'topic', 'HEAD~1')
  quietly('other', privileged('other'))
  expectPassed(clone.attempt('rebase', '--quiet', 'main'))
  expectStopped(clone.attempt('push', 'origin', 'topic'), 'other')
  expectPassed(clone.attempt('commit', '--amend', '--quiet', '-m', 'amended'))
  expectStopped(clone.attempt('push', 'origin', 'HEAD:refs/heads/topic'), 'other')
})

test('a tag of no branch, all tags, a mirror of everything, and a push that deletes only', async () => {
  await pushed()
  clone.git('checkout', '--quiet', '--detach')
  quietly('tagged', privileged('tagged'))
  clone.git('tag', 'light')
  clone.git('checkout', '--quiet', 'main')
  for (const refs of [['light'], ['--tags'], ['refs/tags/light:refs/heads/from-tag']]) {
    expectStopped(clone.attempt('push', 'origin', ...refs), 'tagged')
  }
  expectStopped(clone.attempt('push', '--mirror', 'origin'), 'tagged')
  clone.git('push', '--quiet', '--no-verify', 'origin', 'main:refs/heads/old')
  expectPassed(clone.attempt('push', 'origin', '--delete', 'old'))
  expectPassed(clone.attempt('push', 'origin', 'main'))
})

test('a tag of a file or a folder is not judged: the push is stopped, with its name and the way out', async () => {
  await pushed()
  clone.git('tag', 'file', clone.git('rev-parse', 'HEAD:README.md'))
  clone.git('tag', '-a', '-m', 'x', 'folder', 'HEAD^{tree}')
  for (const name of ['file', 'folder']) {
    const { status, said } = clone.attempt('push', 'origin', 'main', name)
    expect([status, said]).toEqual([1, expect.stringContaining(`refs/tags/${name} is a file or a folder and no commit`)])
    expect(said).toContain('git push --no-verify')
  }
})

test('interrupted in the middle, it leaves the work tree, the index and the branch as they were', async () => {
  quietly('pod')
  clone.write('pod.yaml', `${privileged('pod')}${'# filler\n'.repeat(300_000)}`)
  clone.git('add', 'pod.yaml')
  clone.write('unstaged.yaml', sound('unstaged'))
  clone.write('pod.yaml', sound('changed'))
  const state = () => [
    clone.git('ls-files', '--stage'),
    clone.git('status', '--porcelain'),
    clone.git('rev-parse', 'HEAD'),
    clone.git('stash', 'list'),
  ]
  const before = state()
  const commit = spawn('git', ['commit', '-m', 'x'], { cwd: clone.path, env: clone.env, detached: true, stdio: 'ignore' })
  await wait(150)
  if (commit.pid !== undefined) process.kill(-commit.pid, 'SIGINT')
  await once(commit, 'exit')
  expect(state()).toEqual(before)
  expect(existsSync(join(clone.path, '.git/index.lock'))).toBe(false)
  expect(clone.read('unstaged.yaml')).toBe(sound('unstaged'))
})

test('a submodule that moves on is a commit of its own: its pointer is passed, its content never entered', async () => {
  const library = await temporaryRepository()
  library.write('pod.yaml', sound('library'))
  library.commit()
  clone.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.path, 'library')
  clone.git('commit', '--quiet', '--no-verify', '-m', 'library')
  const inside = attempting(openTestRepository(join(clone.path, 'library')))
  inside.write('pod.yaml', privileged('library'))
  inside.git('commit', '--quiet', '--no-verify', '-a', '-m', 'worse')
  clone.git('add', 'library')
  const passed = clone.attempt('commit', '-m', 'bump')
  expectPassed(passed)
  expect(passed.said).not.toContain('privileged')
})

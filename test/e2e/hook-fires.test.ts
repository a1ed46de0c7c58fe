import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openTestRepository, temporaryFolder, temporaryRepository } from '../repository.ts'
import { type Attempt, attempting, type Clone, hookedClone, install, privileged, sound } from './hook-clone.ts'

let clone: Clone

beforeEach(async () => {
  clone = await hookedClone()
})

/** The commit or push was stopped, for this Pod and no other. */
function expectStopped({ status, said }: Attempt, ...names: string[]): void {
  expect(status, said).not.toBe(0)
  const told = new Set([...said.matchAll(/^(?:critical|high)\s[\s\S]*?^ {2}(\S+?)\.yaml:/gm)].map(([, name]) => name))
  expect([...told].sort()).toEqual(names)
}

const expectPassed = ({ status, said }: Attempt) => expect(status, said).toBe(0)

/** Writes, stages and commits past the hooks. */
function quietly(name: string, text = sound(name)): void {
  clone.write(`${name}.yaml`, text)
  clone.git('add', '--sparse', `${name}.yaml`)
  clone.git('commit', '--quiet', '--no-verify', '-m', name)
}

function stage(name: string, text = privileged(name)): void {
  clone.write(`${name}.yaml`, text)
  clone.git('add', `${name}.yaml`)
}

describe('commit', () => {
  test('what is staged counts, not what is on disk; neither is touched', () => {
    stage('staged')
    clone.write('staged.yaml', sound('staged'))
    clone.write('unstaged.yaml', privileged('unstaged'))
    const index = clone.git('ls-files', '--stage')
    expectStopped(clone.attempt('commit', '-m', 'x'), 'staged')
    expect(clone.git('ls-files', '--stage')).toBe(index)
    expect(clone.git('status', '--porcelain')).toBe('AM staged.yaml\n?? unstaged.yaml')
    expect(clone.git('stash', 'list')).toBe('')
  })

  test('commit -a and commit PATH: the index that this commit takes, not the one that lies there', () => {
    quietly('one')
    quietly('two')
    clone.write('one.yaml', privileged('one'))
    expectStopped(clone.attempt('commit', '-a', '-m', 'x'), 'one')
    stage('two')
    expectStopped(clone.attempt('commit', '-m', 'x', 'one.yaml'), 'one')
    clone.write('one.yaml', sound('one').replace('shop', 'store'))
    expectPassed(clone.attempt('commit', '-m', 'x', 'one.yaml'))
    expect(clone.git('diff', '--cached', '--name-only')).toBe('two.yaml')
  })

  test('a file that is only announced (add --intent-to-add) is no part of the commit', () => {
    clone.write('later.yaml', privileged('later'))
    clone.git('add', '--intent-to-add', 'later.yaml')
    stage('now', sound('now'))
    expectPassed(clone.attempt('commit', '-m', 'x'))
  })

  test('--amend: what is new against the amended commit; the rest is caught by the push', () => {
    quietly('old', privileged('old'))
    stage('new')
    expectStopped(clone.attempt('commit', '--amend', '-m', 'x'), 'new')
    clone.git('rm', '--quiet', '--cached', 'new.yaml')
    expectPassed(clone.attempt('commit', '--amend', '-m', 'x'))
  })

  test('deleting a guard is found although no line was added', () => {
    quietly('web')
    stage(
      'web',
      sound('web').replace(/ {6}securityContext:\n {8}privileged: false\n/, '      securityContext:\n        privileged: true\n'),
    )
    expectStopped(clone.attempt('commit', '-m', 'x'), 'web')
  })
})

test('the first commit of all', async () => {
  const fresh = attempting(await temporaryRepository())
  await install(fresh.path)
  fresh.write('pod.yaml', privileged('web'))
  fresh.git('add', '.')
  expectStopped(fresh.attempt('commit', '-m', 'x'), 'pod')
})

describe('merge', () => {
  beforeEach(() => {
    quietly('shared', `${sound('shared')}# end\n`)
    clone.git('checkout', '--quiet', '-b', 'theirs')
    quietly('theirs', privileged('theirs'))
    clone.write('shared.yaml', `# theirs\n${clone.read('shared.yaml')}`)
    clone.git('commit', '--quiet', '--no-verify', '-a', '-m', 'theirs')
    clone.git('checkout', '--quiet', 'main')
  })

  test('without conflicts, what the other side had is not judged again', () => {
    quietly('ours')
    expectPassed(clone.attempt('merge', '--no-ff', '-m', 'merge', 'theirs'))
    expect(clone.git('log', '-1', '--format=%P').split(' ')).toHaveLength(2)
  })

  test('with a conflict, what the merge itself brings in is', () => {
    clone.write('shared.yaml', `# ours\n${clone.read('shared.yaml')}`)
    clone.git('commit', '--quiet', '--no-verify', '-a', '-m', 'ours')
    expect(clone.attempt('merge', 'theirs').status).not.toBe(0)
    stage('shared')
    expectStopped(clone.attempt('commit', '-m', 'merge'), 'shared')
    stage('shared', sound('shared'))
    expectPassed(clone.attempt('commit', '-m', 'merge'))
  })
})

test('submodules are not entered, and have hooks of their own', async () => {
  const library = await temporaryRepository()
  library.write('pod.yaml', privileged('library'))
  library.commit()
  clone.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.path, 'library')
  stage('web', sound('web'))
  expectPassed(clone.attempt('commit', '-m', 'x'))
  const module = attempting(openTestRepository(join(clone.path, 'library')))
  expect(await install(module.path)).toContain('installed')
  module.write('new.yaml', privileged('new'))
  module.git('add', '.')
  expectStopped(module.attempt('commit', '-m', 'x'), 'new')
  module.git('reset', '--quiet')
  module.git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'past the hook')
  clone.git('add', 'library')
  expectPassed(clone.attempt('commit', '-m', 'x'))
})

test('a file that sparse checkout keeps from the disk is judged from the index', () => {
  quietly('deploy/web')
  clone.git('sparse-checkout', 'set', '--no-cone', '/README.md')
  const blob = clone.git('rev-parse', 'HEAD:deploy/web.yaml')
  clone.write('.git/pod', privileged('web'))
  const worse = clone.git('hash-object', '-w', '.git/pod')
  expect(worse).not.toBe(blob)
  clone.git('update-index', '--cacheinfo', `100644,${worse},deploy/web.yaml`)
  expectStopped(clone.attempt('commit', '-m', 'x'), 'deploy/web')
})

test('a pointer of Git LFS is no broken document', () => {
  stage('model', `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`)
  expectPassed(clone.attempt('commit', '-m', 'x'))
})

describe('push', () => {
  beforeEach(async () => {
    const remote = await temporaryRepository('--bare')
    clone.git('remote', 'add', 'origin', remote.path)
    clone.git('push', '--quiet', '--no-verify', '--set-upstream', 'origin', 'main')
  })

  test('every ref of a push, new or known, branch or tag; what passed stays to be pushed', () => {
    quietly('fine')
    clone.git('branch', 'fine')
    quietly('bad', privileged('bad'))
    clone.git('tag', '-a', 'v1', '-m', 'v1')
    clone.git('reset', '--quiet', '--hard', 'fine')
    expectStopped(clone.attempt('push', 'origin', 'main', 'fine', 'v1'), 'bad')
    expectPassed(clone.attempt('push', 'origin', 'main', 'fine'))
    expectPassed(clone.attempt('push', 'origin', ':fine'))
    expectPassed(clone.attempt('push', 'origin', 'main'))
  })

  test('a credential that a later commit took away again is still pushed, and is found', () => {
    const token = ['ghp', '_', 'Zq8Kv2Lw9Xr4Tb7Yn1', 'Mc6Ph3Js5Dg0Fa2Ue4'].join('')
    quietly('config', `token: ${token}\n`)
    quietly('config', 'token: none\n')
    const { status, said } = clone.attempt('push', 'origin', 'main')
    expect(status).not.toBe(0)
    expect(said).toContain('secret/in-history')
    expect(said).not.toContain(token)
  })

  test('a forced push after a rebase, from a work tree of its own', () => {
    const linked = attempting(openTestRepository(join(temporaryFolder(), 'linked')))
    clone.git('worktree', 'add', '--quiet', linked.path, '-b', 'feature')
    linked.write('pod.yaml', sound('pod'))
    linked.git('add', '.')
    linked.git('commit', '--quiet', '-m', 'pod')
    expectPassed(linked.attempt('push', 'origin', 'feature'))
    linked.write('pod.yaml', privileged('pod'))
    linked.git('commit', '--quiet', '--no-verify', '--amend', '-a', '-m', 'pod')
    expectStopped(linked.attempt('push', '--force', 'origin', 'feature'), 'pod')
  })
})

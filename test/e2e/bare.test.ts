import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestRepository, temporaryFolder, temporaryRepository } from '../repository.ts'
import { plimsoll, reported } from './plimsoll.ts'

async function bareClone(): Promise<{ clone: string; bare: string }> {
  const repo = await temporaryRepository()
  repo.write('Dockerfile', 'FROM scratch\n')
  repo.commit()
  repo.write('Dockerfile', 'FROM debian\nUSER root\n')
  repo.commit()
  const bare = temporaryFolder()
  repo.git('clone', '--quiet', '--bare', '.', join(bare, 'it.git'))
  return { clone: repo.path, bare: join(bare, 'it.git') }
}

test('what has no work tree is not scanned, and the way out is told', async () => {
  const { clone, bare } = await bareClone()
  // A folder of linked work trees, with the repository beside them.
  const linked = temporaryFolder()
  openTestRepository(bare).git('clone', '--quiet', '--bare', '.', join(linked, '.bare'))
  writeFileSync(join(linked, '.git'), 'gitdir: ./.bare\n')
  for (const cwd of [bare, join(bare, 'refs'), join(clone, '.git'), linked]) {
    const { status, out, error } = await plimsoll(['scan'], { cwd })
    expect([status, out], cwd).toEqual([2, ''])
    expect(error).toContain('has no work tree, only git’s own files: scan a clone of it')
    expect((await plimsoll(['fix', '.'], { cwd })).status, cwd).toBe(2)
    expect((await plimsoll(['baseline'], { cwd })).status, cwd).toBe(2)
    expect(existsSync(join(cwd, '.plimsoll-baseline.json')), cwd).toBe(false)
  }
  const strict = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.bareRepository', GIT_CONFIG_VALUE_0: 'explicit' }
  expect((await plimsoll(['scan'], { cwd: bare, env: strict })).status).toBe(2)
})

test('a plain folder is scanned, also where GIT_DIR names a bare repository, as in a hook of a server', async () => {
  const { bare } = await bareClone()
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'refs'))
  writeFileSync(join(cwd, 'Dockerfile'), 'FROM debian\nUSER root\n')
  for (const env of [{}, { GIT_DIR: bare }]) expect((await reported(['scan'], { cwd, env })).findings.length).toBeGreaterThan(0)
})

test('where git refuses to read a repository, it is said that ignored files are looked at too', async () => {
  const repo = await temporaryRepository()
  repo.write('.gitignore', 'out\n')
  repo.write('out/Dockerfile', 'FROM debian\nUSER root\n')
  repo.commit()
  const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
  const { status, out } = await plimsoll(['scan'], { cwd: repo.path, env })
  expect([status, out.replace(/\s+/g, ' ')]).toEqual([1, expect.stringMatching(/ignored ones too: fatal: detected dubious ownership/)])
  expect((await plimsoll(['scan'], { cwd: repo.path })).out).not.toContain('ignored')
  expect((await plimsoll(['scan'], { cwd: temporaryFolder() })).out).not.toContain('ignored')
})

test('in a bare repository the commits are compared that are named, and none is taken for staged', async () => {
  const { bare: cwd } = await bareClone()
  expect((await reported(['check', '--base', 'HEAD~1', '--head', 'HEAD'], { cwd })).counts.introduced).toBeGreaterThan(0)
  for (const args of [['check'], ['check', '--staged'], ['fix'], ['fix', '--staged']]) {
    const { status, error } = await plimsoll(args, { cwd })
    expect([status, error]).toEqual([2, expect.stringContaining('a bare repository has no index: name commits of it')])
  }
})

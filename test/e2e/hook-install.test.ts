import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestRepository, temporaryFolder, temporaryRepository } from '../repository.ts'
import { attempting, hookedClone, install, privileged } from './hook-clone.ts'
import { plimsoll } from './plimsoll.ts'

const hooks = (path: string) => readdirSync(join(path, '.git/hooks')).filter((name) => !name.endsWith('.sample'))
const content = (path: string) =>
  Object.fromEntries(hooks(path).map((name) => [name, readFileSync(join(path, '.git/hooks', name), 'latin1')]))
const uninstall = (cwd: string) => plimsoll(['hook', 'uninstall'], { cwd })

test('three hooks, written once however often, and gone without a trace', async () => {
  const clone = await hookedClone()
  const first = content(clone.path)
  expect(Object.keys(first).sort()).toEqual(['pre-commit', 'pre-merge-commit', 'pre-push'])
  expect(await install(clone.path)).toContain('renewed')
  expect(content(clone.path)).toEqual(first)
  await uninstall(clone.path)
  expect(hooks(clone.path)).toEqual([])
  expect((await uninstall(clone.path)).out).toContain('was not installed')
})

test('a hook that was there runs first, its word counts, and it comes back byte for byte', async () => {
  const clone = attempting(await temporaryRepository())
  clone.commit()
  clone.hook('pre-commit', 'echo "theirs: $0"; printf "\\377" >/dev/null; [ ! -e stop ] || exit 7')
  const [file, before] = [join(clone.path, '.git/hooks/pre-commit'), content(clone.path)]
  chmodSync(file, 0o750)
  const said = await install(clone.path)
  expect(said).toContain('kept as .git/hooks/pre-commit.before-plimsoll')
  await install(clone.path)
  clone.write('pod.yaml', privileged('web'))
  clone.git('add', '.')
  const commit = clone.attempt('commit', '-m', 'x')
  expect(commit.status).toBe(1)
  expect(commit.said).toMatch(/theirs: .*pre-commit\.before-plimsoll[\s\S]*k8s\/privileged-container/)
  clone.write('stop', '')
  expect(clone.attempt('commit', '-m', 'x').said).not.toContain('k8s/')
  await uninstall(clone.path)
  expect(content(clone.path)).toEqual(before)
  expect(statSync(file).mode & 0o777).toBe(0o750)
})

test('both hooks get the pushed refs and the arguments', async () => {
  const clone = attempting(await temporaryRepository())
  clone.hook('pre-push', 'echo "theirs $1: $(cat)"')
  await install(clone.path)
  clone.write('pod.yaml', privileged('web'))
  clone.git('add', '.')
  clone.git('commit', '--quiet', '--no-verify', '-m', 'x')
  const remote = await temporaryRepository('--bare')
  clone.git('remote', 'add', 'origin', remote.path)
  const { status, said } = clone.attempt('push', 'origin', 'main')
  expect(status).not.toBe(0)
  expect(said).toMatch(/theirs origin: refs\/heads\/main [0-9a-f]{40} refs\/heads\/main 0{40}/)
  expect(said).toContain('k8s/privileged-container')
  expect(remote.git('for-each-ref')).toBe('')
})

test('a hook that is a link, and one that git passes over as it is not executable', async () => {
  const repo = attempting(await temporaryRepository())
  repo.write('tools/check.sh', '#!/bin/sh\necho linked\n')
  mkdirSync(join(repo.path, '.git/hooks'), { recursive: true })
  chmodSync(join(repo.path, 'tools/check.sh'), 0o755)
  symlinkSync('../../tools/check.sh', join(repo.path, '.git/hooks/pre-commit'))
  writeFileSync(join(repo.path, '.git/hooks/pre-push'), '#!/bin/sh\necho never\n', { mode: 0o644 })
  await install(repo.path)
  repo.git('add', '.')
  expect(repo.attempt('commit', '-m', 'x').said).toContain('linked')
  const remote = await temporaryRepository('--bare')
  expect(repo.attempt('push', remote.path, 'main').said).not.toContain('never')
  await uninstall(repo.path)
  expect(lstatSync(join(repo.path, '.git/hooks/pre-commit')).isSymbolicLink()).toBe(true)
  expect(statSync(join(repo.path, '.git/hooks/pre-push')).mode & 0o777).toBe(0o644)
})

test('two hooks that both claim to be the older one: nothing is lost', async () => {
  const clone = attempting(await temporaryRepository())
  clone.hook('pre-commit', 'echo one')
  await install(clone.path)
  clone.hook('pre-commit', 'echo two')
  const before = content(clone.path)
  const { status, error } = await plimsoll(['hook', 'install'], { cwd: clone.path })
  expect(status).toBe(2)
  expect(error).toContain('keep one of them')
  expect(content(clone.path)).toEqual(before)
})

test('hooks of a linked work tree are those of the clone, and they fire there', async () => {
  const clone = await hookedClone()
  const linked = attempting(openTestRepository(join(temporaryFolder(), "it's linked")))
  clone.git('worktree', 'add', '--quiet', linked.path, '-b', 'other')
  expect(await install(linked.path)).toContain('renewed')
  linked.write('pod.yaml', privileged('web'))
  linked.git('add', '.')
  expect(linked.attempt('commit', '-m', 'x').said).toContain('pod.yaml:')
})

test('core.hooksPath inside the repository is honoured, from a folder below too', async () => {
  const clone = attempting(await temporaryRepository())
  clone.commit()
  clone.git('config', 'core.hooksPath', '.githooks')
  mkdirSync(join(clone.path, 'deploy'))
  expect(await install(join(clone.path, 'deploy'))).toContain('do not commit it')
  expect(readdirSync(join(clone.path, '.githooks')).sort()).toEqual(['pre-commit', 'pre-merge-commit', 'pre-push'])
  clone.write('pod.yaml', privileged('web'))
  clone.git('add', 'pod.yaml')
  expect(clone.attempt('commit', '-m', 'x').status).toBe(1)
})

test('core.hooksPath outside is never written: a folder elsewhere, a link to one, or none as some switch hooks off', async () => {
  const clone = attempting(await temporaryRepository())
  const elsewhere = temporaryFolder()
  symlinkSync(elsewhere, join(clone.path, 'out'))
  for (const value of [elsewhere, 'out', '/dev/null']) {
    clone.git('config', 'core.hooksPath', value)
    const { status, error } = await plimsoll(['hook', 'install'], { cwd: clone.path })
    expect(status).toBe(2)
    expect(error).toMatch(/outside of this repository: nothing was written[\s\S]*git config --local core\.hooksPath/)
    expect(readdirSync(elsewhere)).toEqual([])
  }
})

test('hooks in a folder that is a link out of the repository are never written, and core.hooksPath is not blamed', async () => {
  const clone = attempting(await temporaryRepository())
  const elsewhere = temporaryFolder()
  symlinkSync(elsewhere, join(clone.path, '.git/hooks'))
  const { status, error } = await plimsoll(['hook', 'install'], { cwd: clone.path })
  expect(status).toBe(2)
  expect(error).toMatch(/\.git\/hooks is a link that leads out of this repository.*nothing was written/)
  expect(error).not.toContain('core.hooksPath')
  expect(readdirSync(elsewhere)).toEqual([])
})

test('an empty core.hooksPath switches all hooks off: it is said, and nothing is written', async () => {
  const clone = attempting(await temporaryRepository())
  clone.git('config', 'core.hooksPath', '')
  for (const action of ['install', 'uninstall', 'doctor']) {
    const { status, error } = await plimsoll(['hook', action], { cwd: clone.path })
    expect([status, error]).toEqual([2, expect.stringContaining('core.hooksPath is empty, so git runs no hooks at all')])
  }
  expect(readdirSync(clone.path)).toEqual(['.git'])
})

test('a link in the place of the file that is written first is not followed', async () => {
  const clone = attempting(await temporaryRepository())
  const file = join(temporaryFolder(), 'theirs')
  writeFileSync(file, 'theirs')
  clone.git('config', 'core.hooksPath', '.githooks')
  mkdirSync(join(clone.path, '.githooks'))
  symlinkSync(file, join(clone.path, '.githooks/pre-commit.new'))
  await install(clone.path)
  expect(readFileSync(file, 'utf8')).toBe('theirs')
})

test('of a hook that asks for its own name it is said that it has another now; a folder in its place is moved aside', async () => {
  const clone = attempting(await temporaryRepository())
  clone.hook('pre-commit', 'exec run-hook "$(basename "$0")"')
  mkdirSync(join(clone.path, '.git/hooks/pre-push'))
  expect(await install(clone.path)).toMatch(/pre-commit +installed, after .*\n +That one asks for its own name/)
  expect((await uninstall(clone.path)).status).toBe(0)
  expect(lstatSync(join(clone.path, '.git/hooks/pre-push')).isDirectory()).toBe(true)
})

test('a folder with a quote and a space in its name', async () => {
  const clone = attempting(openTestRepository(join(temporaryFolder(), `o'neil "&" co`)))
  mkdirSync(clone.path)
  clone.git('init', '--quiet', '--initial-branch=main')
  await install(clone.path)
  clone.write('pod.yaml', privileged('web'))
  clone.git('add', '.')
  expect(clone.attempt('commit', '-m', 'x').said).toContain('k8s/privileged-container')
})

test('outside of a repository, and with words that are none', async () => {
  const folder = temporaryFolder()
  for (const [args, word] of [
    [['install'], 'no work tree'],
    [['instal'], 'give install'],
    [['--print', 'make'], 'husky|lefthook'],
  ] as const) {
    const { status, error } = await plimsoll(['hook', ...args], { cwd: folder })
    expect(status).toBe(2)
    expect(error).toContain(word)
  }
  expect(existsSync(join(folder, '.git'))).toBe(false)
})

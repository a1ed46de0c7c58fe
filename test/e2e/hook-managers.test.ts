import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openTestRepository, temporaryFolder, temporaryRepository } from '../repository.ts'
import { attempting, type Clone, install, isOnPath, privileged, program, shell, sound } from './hook-clone.ts'
import { cli, plimsoll } from './plimsoll.ts'

// The managers as people install them. Those of npm come with `npm ci`, lefthook as the program of its package for Linux; pre-commit is used where it is
// on the PATH.
const packed = resolve(`node_modules/lefthook-${process.platform}-${process.arch}/bin/lefthook`)
const lefthook = existsSync(packed) ? packed : 'lefthook'
const hasLefthook = isOnPath(lefthook)
// Its hooks look for it there first.
process.env.LEFTHOOK_BIN = lefthook
const hasPreCommit = isOnPath('pre-commit')
const missing = [hasLefthook ? '' : 'lefthook', hasPreCommit ? '' : 'pre-commit'].filter(Boolean)
if (missing.length > 0) console.warn(`not on the PATH, so not tried: ${missing.join(', ')}`)

let clone: Clone
let remote: string

beforeEach(async () => {
  clone = attempting(await temporaryRepository())
  remote = (await temporaryRepository('--bare')).path
  clone.git('remote', 'add', 'origin', remote)
  clone.write('pod.yaml', sound('web'))
  clone.git('add', '.')
  clone.git('commit', '--quiet', '--no-verify', '-m', 'base')
})

/** Each of the three hooks stops a Pod that is privileged, and lets a sound one pass. */
function expectGates(): void {
  const attempt = (...args: string[]) => clone.attemptWith(program, ...args)
  clone.write('pod.yaml', privileged('web'))
  clone.git('add', 'pod.yaml')
  clone.write('pod.yaml', sound('web'))
  const commit = attempt('commit', '-m', 'staged')
  expect(commit.said).toContain('k8s/privileged-container')
  expect(commit.status).not.toBe(0)
  expect(clone.read('pod.yaml')).toBe(sound('web'))

  clone.git('commit', '--quiet', '--no-verify', '-m', 'staged')
  clone.git('checkout', '--quiet', 'pod.yaml')
  const push = attempt('push', 'origin', 'HEAD:refs/heads/main')
  expect(push.said).toContain('k8s/privileged-container')
  expect(push.status).not.toBe(0)

  clone.git('reset', '--quiet', '--hard', 'HEAD~1')
  clone.write('pod.yaml', sound('api'))
  expect(attempt('commit', '-a', '-m', 'sound')).toMatchObject({ status: 0 })
  expect(attempt('push', 'origin', 'HEAD:refs/heads/main')).toMatchObject({ status: 0 })
}

const doctor = () => plimsoll(['hook', 'doctor'], { cwd: clone.path, env: program })
const printed = async (manager: string) => (await plimsoll(['hook', '--print', manager], { cwd: clone.path })).out

describe('husky', () => {
  const husky = () => shell(clone.path, process.execPath, [resolve('node_modules/husky/bin.js')])

  beforeEach(() => {
    husky()
    clone.write('.husky/pre-commit', 'echo "husky: lint"')
  })

  test('our lines go into the hooks that people write, survive husky, and leave without a trace', async () => {
    const said = await install(clone.path)
    expect(said).toContain('installed in .husky/pre-commit')
    expect(said).toContain('names a path of this machine')
    const first = clone.read('.husky/pre-commit')
    expect(first.startsWith('echo "husky: lint"\n')).toBe(true)
    expect(await install(clone.path)).toContain('renewed in .husky/pre-commit')
    expect(clone.read('.husky/pre-commit')).toBe(first)
    expect((await doctor()).out).toMatch(/pre-commit fires: .*, from a snapshot/)
    husky()
    expectGates()
    expect((await doctor()).out).toContain('The hooks fire.')
    await plimsoll(['hook', 'uninstall'], { cwd: clone.path })
    expect(clone.read('.husky/pre-commit')).toBe('echo "husky: lint"')
    expect(readdirSync(join(clone.path, '.husky')).sort()).toEqual(['_', 'pre-commit'])
  })

  test('a work tree without husky has no hooks: git does not say so, the doctor does', async () => {
    await install(clone.path)
    const linked = attempting(openTestRepository(join(temporaryFolder(), 'linked')))
    clone.git('worktree', 'add', '--quiet', linked.path, '-b', 'other')
    linked.write('pod.yaml', privileged('web'))
    expect(linked.attemptWith(program, 'commit', '-a', '-m', 'x').status).toBe(0)
    const there = await plimsoll(['hook', 'doctor'], { cwd: linked.path, env: program })
    expect(there.status).toBe(1)
    expect(there.out).toMatch(/WRONG +pre-commit: there is no \.husky\/_\/pre-commit\n.*fix: run husky/)
    expect((await doctor()).out).toContain(`the work tree ${linked.path} has no .husky/_`)
  })

  test('a hook that is a link out of the repository is not written through', async () => {
    const file = join(temporaryFolder(), 'theirs')
    symlinkSync(file, join(clone.path, '.husky/pre-push'))
    for (const there of [false, true]) {
      if (there) writeFileSync(file, 'theirs')
      const { status, error } = await plimsoll(['hook', 'install'], { cwd: clone.path })
      expect([status, error]).toEqual([2, expect.stringContaining('.husky/pre-push is a link that leads out of this repository')])
      expect(existsSync(file)).toBe(there)
    }
    expect([readFileSync(file, 'utf8'), clone.read('.husky/pre-commit')]).toEqual(['theirs', 'echo "husky: lint"'])
  })

  test('HUSKY=0 switches all off, and the doctor says so', async () => {
    await install(clone.path)
    const { status, out } = await plimsoll(['hook', 'doctor'], { cwd: clone.path, env: { ...program, HUSKY: '0' } })
    expect(status).toBe(1)
    expect(out).toContain('HUSKY=0 is set')
    expect(out).toContain('pre-commit does not reach Plimsoll')
  })
})

describe('simple-git-hooks', () => {
  const apply = () => shell(clone.path, process.execPath, [resolve('node_modules/simple-git-hooks/cli.js')])

  test('it overwrites hooks that are not its own, so it is told what to add', async () => {
    clone.write('package.json', JSON.stringify({ 'simple-git-hooks': { 'pre-commit': 'true' } }))
    const refused = await plimsoll(['hook', 'install'], { cwd: clone.path })
    expect(refused.status).toBe(2)
    expect(refused.error).toContain('simple-git-hooks')
    expect(refused.error).toContain('names a path of this machine')
    expect((await doctor()).out).toContain('fix: add to its configuration what plimsoll hook --print simple-git-hooks prints, then')
    const snippet = refused.out
    expect(snippet).toBe(await printed('simple-git-hooks'))
    clone.write('package.json', snippet.replace(/^\/\/.*\n/, ''))
    apply()
    expect((await plimsoll(['hook', 'install'], { cwd: clone.path })).out).toContain('runs Plimsoll already')
    expectGates()
    expect((await doctor()).out).toContain('The hooks fire.')
  })
})

describe.skipIf(!hasLefthook)('lefthook', () => {
  test('it overwrites hooks that are not its own, so it is told what to add', async () => {
    clone.write('lefthook.yml', 'pre-commit:\n  jobs:\n    - run: "true"\n')
    const refused = await plimsoll(['hook', 'install'], { cwd: clone.path })
    expect(refused.status).toBe(2)
    expect(refused.out).toBe(await printed('lefthook'))
    clone.write('lefthook.yml', refused.out)
    shell(clone.path, lefthook, ['install'])
    expectGates()
    expect((await doctor()).out).toContain('The hooks fire.')
  })

  test('a configuration that keeps the pushed refs to itself is told by the doctor', async () => {
    clone.write('lefthook.yml', (await printed('lefthook')).replace('use_stdin: true', ''))
    shell(clone.path, lefthook, ['install'])
    const { status, out } = await doctor()
    expect(status).toBe(1)
    expect(out).toContain('pre-push runs Plimsoll without telling it what is pushed')
  })
})

describe.skipIf(!hasPreCommit)('pre-commit', () => {
  const types = ['pre-commit', 'pre-merge-commit', 'pre-push'].flatMap((type) => ['-t', type])
  const preCommit = (...args: string[]) => shell(clone.path, 'pre-commit', args)

  beforeEach(() => {
    process.env.PRE_COMMIT_HOME = temporaryFolder()
  })

  const configure = (text: string) => {
    clone.write('.pre-commit-config.yaml', text)
    clone.git('add', '.')
    clone.git('commit', '--quiet', '--no-verify', '-m', 'pre-commit')
  }

  const own =
    'repos:\n  - repo: local\n    hooks: [{id: own, name: own, language: system, entry: echo own, verbose: true, always_run: true}]\n'

  test('with its hook in place, ours comes after it', async () => {
    configure(own)
    preCommit('install')
    const before = readFileSync(join(clone.path, '.git/hooks/pre-commit'))
    expect(await install(clone.path)).toContain('pre-commit runs first')
    expectGates()
    expect((await doctor()).out).toContain('The hooks fire.')
    await plimsoll(['hook', 'uninstall'], { cwd: clone.path })
    expect(readFileSync(join(clone.path, '.git/hooks/pre-commit'))).toEqual(before)
  })

  test('installed again over ours, it calls ours, and no hook calls itself for ever', async () => {
    configure(own)
    preCommit('install')
    await install(clone.path)
    preCommit('install')
    clone.write('pod.yaml', privileged('web'))
    const { status, said } = clone.attemptWith(program, 'commit', '-a', '-m', 'x')
    expect(status).not.toBe(0)
    expect(said).toContain('k8s/privileged-container')
    await plimsoll(['hook', 'uninstall'], { cwd: clone.path })
    expect(readdirSync(join(clone.path, '.git/hooks')).filter((name) => !name.endsWith('.sample'))).toEqual(['pre-commit'])
  })

  test('as a local hook, by the lines that --print gives', async () => {
    configure(await printed('pre-commit'))
    preCommit('install', ...types)
    expectGates()
    expect((await doctor()).out).toContain('The hooks fire.')
  })

  test('as a repository of hooks, by .pre-commit-hooks.yaml', async () => {
    const hooks = await temporaryRepository()
    for (const path of ['.pre-commit-hooks.yaml', 'hooks']) cpSync(path, join(hooks.path, path), { recursive: true })
    mkdirSync(join(hooks.path, 'dist'))
    if (existsSync(join(dirname(cli), 'package.json'))) cpSync(dirname(cli), join(hooks.path, 'dist/cli'), { recursive: true })
    const rev = hooks.commit()
    configure(`repos:\n  - repo: ${hooks.path}\n    rev: ${rev}\n    hooks: [{id: plimsoll}, {id: plimsoll-push}]\n`)
    preCommit('install', ...types)
    expectGates()
  })
})

test('lint-staged is given a line for beside it', async () => {
  expect(await printed('lint-staged')).toMatch(/hooks\/pre-commit/)
})

import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder, temporaryRepository } from '../repository.ts'
import { attempting, type Clone, privileged, shell, sound } from './hook-clone.ts'

/** A copy of the package as it is installed, and a cache, so that both can be spoilt. */
let home: string
let cli: string
let clone: Clone

const env = () => ({ ...process.env, XDG_CACHE_HOME: join(home, 'cache') })
const run = (...args: string[]) => shell(clone.path, process.execPath, [cli, ...args], env())
const snapshot = () => {
  const folder = join(home, 'cache/plimsoll/snapshots')
  return join(folder, readdirSync(folder)[0] ?? '')
}
const commit = (more: Record<string, string> = {}) =>
  clone.attemptWith({ XDG_CACHE_HOME: join(home, 'cache'), ...more }, 'commit', '-m', 'x')
const stage = (text: string) => {
  clone.write('pod.yaml', text)
  clone.git('add', '.')
}
/** What pre-commit tells the doctor. */
const isQuick = (): boolean => {
  const PLIMSOLL_PROBE = join(temporaryFolder(), 'answer')
  clone.attemptWith({ XDG_CACHE_HOME: join(home, 'cache'), PLIMSOLL_PROBE }, 'hook', 'run', 'pre-commit')
  return JSON.parse(readFileSync(PLIMSOLL_PROBE, 'utf8')).fromSnapshot
}

beforeAll(() => {
  home = temporaryFolder()
  for (const part of ['dist/cli', 'dist/snapshot', 'hooks']) cpSync(part, join(home, 'package', part), { recursive: true })
  cli = join(home, 'package/dist/cli/index.js')
})

beforeEach(async () => {
  clone = attempting(await temporaryRepository())
  clone.write('README.md', '# Shop\n')
  clone.commit()
  run('hook', 'install')
})

describe('pre-commit starts from a snapshot', () => {
  test('with the same report and the same verdict', () => {
    expect(isQuick()).toBe(true)
    stage(privileged('web'))
    const quick = commit()
    const ordinary = commit({ PLIMSOLL_SNAPSHOT: '' })
    expect(quick).toEqual(ordinary)
    expect(quick).toMatchObject({ status: 1, said: expect.stringContaining('container "web" is privileged') })
    stage(sound('web'))
    expect(commit().status).toBe(0)
  })

  test('with the flags that suit this Node.js, or none', () => {
    const flags = join(clone.path, '.git/plimsoll/snapshot.flags')
    expect(readFileSync(flags, 'utf8')).toMatch(/^(?:(?:--no-rehash-snapshot )?--no-regexp-tier-up --min-semi-space-size=16)?\n$/)
    rmSync(flags)
    // Older ones refuse a snapshot that is started with other flags than it was made with: then it is made anew.
    if (!isQuick()) commit()
    expect(isQuick()).toBe(true)
  })

  test('a document that cannot be read stops it, as ever', () => {
    stage('kind: Pod\na: [\n')
    clone.git('mv', 'pod.yaml', 'deployment.yaml')
    expect(commit()).toEqual(commit({ PLIMSOLL_SNAPSHOT: '' }))
  })

  test('what has more to say than a verdict is left to the ordinary start', () => {
    stage(privileged('web'))
    const before = statSync(snapshot()).ino
    const { status, said } = commit({ PLIMSOLL_SKIP: 'k8s/privileged-container: a drill' })
    expect([status, said]).toEqual([0, expect.stringContaining('are let pass here (PLIMSOLL_SKIP: a drill)')])
    stage(sound('web').replace('shop', 'back'))
    clone.write('.plimsoll.yml', 'nonsense: 1\n')
    clone.git('add', '.')
    expect(commit().status).toBe(1)
    expect(statSync(snapshot()).ino).toBe(before)
  })
})

describe('what was found out before', () => {
  const facts = () => join(clone.path, '.git/plimsoll/facts')

  test('changes no report, whichever way the hook starts', () => {
    const token = `gh${'p_'}${'z9Y8'.repeat(9)}`
    stage(`${privileged('web')}---\n${sound('api')}`)
    clone.write('api.env', `TOKEN=${token}\n`)
    clone.git('add', '.')
    const first = commit()
    expect(first).toMatchObject({ status: 1, said: expect.stringContaining('secret/provider-token') })
    expect(readFileSync(facts(), 'utf8')).toMatch(/k8s\/privileged-container.*"pod\.yaml"|"pod\.yaml".*k8s\/privileged-container/)
    expect(readFileSync(facts(), 'utf8')).not.toContain(token.slice(10))
    expect([commit(), commit({ PLIMSOLL_SNAPSHOT: '' }), commit()]).toEqual([first, first, first])
    rmSync(facts())
    expect(commit()).toEqual(first)
  })

  test('is not believed where somebody changed it, and is gone with the hooks', () => {
    stage(privileged('web'))
    const first = commit()
    writeFileSync(facts(), readFileSync(facts(), 'utf8').replaceAll('k8s/privileged-container', 'k8s/x'))
    expect(commit()).toEqual(first)
    run('hook', 'uninstall')
    expect(readdirSync(join(clone.path, '.git'))).not.toContain('plimsoll')
  })
})

describe('a snapshot that is no good is never a verdict, and is made anew', () => {
  test.each([
    ['damaged', true, () => writeFileSync(snapshot(), readFileSync(snapshot()).fill(0, 1000, 200_000))],
    ['cut off', true, () => writeFileSync(snapshot(), readFileSync(snapshot()).subarray(0, 1_000_000))],
    ['to be started with other flags', false, () => writeFileSync(join(clone.path, '.git/plimsoll/snapshot.flags'), '--no-such-flag\n')],
    ['of another program', true, () => utimesSync(join(home, 'package/dist/snapshot/index.cjs'), 1, 1)],
  ])('%s', (_, isMade, spoil) => {
    spoil()
    stage(privileged('web'))
    const first = commit()
    expect(first).toMatchObject({ status: 1, said: expect.stringContaining('container "web" is privileged') })
    // Where only the link changes there is nothing to tell: so it is for whoever goes from one Node.js to another and back.
    expect(first.said.includes('was no longer good: it was replaced')).toBe(isMade)
    const second = commit()
    expect(second).toMatchObject({ status: 1, said: expect.stringContaining('container "web" is privileged') })
    expect(second.said).not.toContain('was no longer good: it was replaced')
  })

  test('the doctor, who asks with another Node.js too, leaves it as it is', () => {
    const flags = join(clone.path, '.git/plimsoll/snapshot.flags')
    writeFileSync(flags, '--no-such-flag\n')
    expect(isQuick()).toBe(false)
    expect(readFileSync(flags, 'utf8')).toBe('--no-such-flag\n')
  })

  test('where one is made, those that are older than a month are removed', () => {
    const own = snapshot()
    const [old, young] = ['old', 'young'].map((name) => join(home, 'cache/plimsoll/snapshots', `${name}.blob`)) as [string, string]
    for (const path of [old, young]) writeFileSync(path, '')
    utimesSync(old, 1, 1)
    rmSync(own)
    stage(sound('web'))
    expect(commit().status).toBe(0)
    expect([own, old, young].map((path) => existsSync(path))).toEqual([true, false, true])
    rmSync(young)
  })

  test('one that was taken away is not missed', () => {
    const path = snapshot()
    stage(privileged('web'))
    expect(commit({ PLIMSOLL_SNAPSHOT: `${path}.gone` })).toMatchObject({ status: 1, said: expect.not.stringContaining('replaced') })
  })
})

import { expect, test } from 'vitest'
import { defaultPolicy } from '../src/core/policy.ts'
import { memoryChange } from '../src/source/memory.ts'
import { UserError } from '../src/source/user-error.ts'
import { readStandard } from '../src/standard.ts'
import type { Files } from './check.ts'
import { run } from './commands/run.ts'
import { temporaryRepository } from './repository.ts'

const wrong = 'fail-on: high\nexlude: [a]\n'
const right = 'fail-on: low\n'
const read = (base: Files, head: Files, path?: string) => {
  const change = memoryChange(base, head)
  return readStandard(change.base, change, path === undefined ? {} : { path })
}

test('base says what holds', async () => {
  const { policy, problems, notices } = await read({ '.plimsoll.yml': right }, { '.plimsoll.yml': 'fail-on: never\n' })
  expect([policy.failOn, problems, notices]).toEqual(['low', [], []])
})

test('what would stop every run is told before it is merged', async () => {
  const broken = { '.plimsoll.yml': wrong, '.plimsoll-baseline.json': '{' }
  const { policy, problems } = await read({ '.plimsoll.yml': right }, broken)
  expect(policy.failOn).toBe('low')
  expect(problems).toMatchObject([
    { path: '.plimsoll.yml', message: expect.stringContaining('unknown key "exlude"'), status: 'introduced' },
    { path: '.plimsoll-baseline.json', status: 'introduced' },
  ])
})

test.each<[string, Files, Files, string?]>([
  ['policy', { '.plimsoll.yml': wrong }, { '.plimsoll.yml': right }],
  ['deleted policy', { '.plimsoll.yml': wrong }, {}],
  ['baseline', { '.plimsoll-baseline.json': '{' }, {}],
  ['policy in a place of its own', { 'ci/gate.yml': wrong }, { 'ci/gate.yml': right }, 'ci/gate.yml'],
])('a wrong one is stopped by nothing but its own repair: %s', async (_, base, head, path) => {
  await expect(read(base, { ...base, 'a.txt': 'x' }, path)).rejects.toThrow(UserError)
  await expect(read(base, { ...base, 'a.txt': 'x', '.plimsoll.yml': 'x: 1\n' }, path)).rejects.toThrow(UserError)
  const { policy, baseline, problems, notices } = await read(base, head, path)
  expect([policy, baseline, problems]).toEqual([defaultPolicy, new Set(), []])
  expect(notices).toEqual([expect.stringContaining('this change mends it')])
})

test('the repair of a wrong policy can be committed behind the hook', async () => {
  const repo = await temporaryRepository()
  repo.write('.plimsoll.yml', wrong)
  repo.commit()
  repo.write('a.txt', 'x')
  repo.git('add', '.')
  const stopped = await run(['check', '--staged'], repo.path)
  expect([stopped.status, stopped.error]).toEqual([2, expect.stringContaining('.plimsoll.yml:2:1: unknown key "exlude"')])
  repo.write('.plimsoll.yml', right)
  repo.git('add', '.')
  const mended = await run(['check', '--staged'], repo.path)
  expect([mended.status, mended.out]).toEqual([0, expect.stringContaining('this change mends it')])
})

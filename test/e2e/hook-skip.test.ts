import { describe, expect, test } from 'vitest'
import { readSkips } from '../../src/commands/hook-skip.ts'
import { rules } from '../../src/rules/index.ts'
import { temporaryRepository } from '../repository.ts'
import { hookedClone, privileged } from './hook-clone.ts'
import { reported } from './plimsoll.ts'

const skips = (PLIMSOLL_SKIP: string, PLIMSOLL_SKIP_REASON?: string) =>
  readSkips({ PLIMSOLL_SKIP, PLIMSOLL_SKIP_REASON }, rules).map(({ rule, reason }) => [rule, reason])

describe('PLIMSOLL_SKIP', () => {
  test('names rules and a reason, in one variable or in two', () => {
    expect(readSkips({}, rules)).toEqual([])
    expect(skips('k8s/*: a drill: for one day, really')).toEqual([['k8s/*', 'PLIMSOLL_SKIP: a drill: for one day, really']])
    expect(skips('k8s/host-network, secret/*', 'a drill').map(([rule]) => rule)).toEqual(['k8s/host-network', 'secret/*'])
  })

  test.each([
    ['no reason', 'k8s/*', undefined, "PLIMSOLL_SKIP='k8s/*: why'"],
    ['an empty reason', 'k8s/*: ', undefined, 'needs a reason'],
    ['a slip of the pen', 'k8s/hostnetwork: drill', undefined, 'matches "k8s/hostnetwork"; did you mean "k8s/host-network"?'],
    ['a guard of the policy', 'guard/policy-changed: drill', undefined, 'no rule that can be skipped'],
    ['nothing between commas', 'k8s/*,: drill', undefined, 'no rule that can be skipped matches ""'],
    ['1, as other tools have it', '1', 'drill', 'no rule that can be skipped matches "1"'],
  ])('is refused with %s', (_, skip, reason, message) => {
    expect(() => skips(skip, reason)).toThrow(message)
  })
})

test('a commit passes with a reason, loudly; without one it does not', async () => {
  const clone = await hookedClone()
  clone.write('pod.yaml', privileged('web'))
  clone.git('add', '.')
  const refused = clone.attemptWith({ PLIMSOLL_SKIP: 'k8s/*' }, 'commit', '-m', 'x')
  expect(refused).toMatchObject({ status: 1, said: expect.stringContaining('needs a reason') })
  const passed = clone.attemptWith({ PLIMSOLL_SKIP: 'k8s/*', PLIMSOLL_SKIP_REASON: 'a drill' }, 'commit', '-m', 'x')
  expect(passed.status).toBe(0)
  expect(passed.said).toContain('findings of k8s/* are let pass here')
  expect(passed.said).toMatch(/waived.* k8s\/privileged-container .*a drill/)
})

test('what is no hook does not heed it', async () => {
  const repo = await temporaryRepository()
  repo.commit()
  repo.write('pod.yaml', privileged('web'))
  repo.commit()
  const env = { PLIMSOLL_SKIP: 'k8s/*: in the environment of a build' }
  expect((await reported(['check', '--base', 'HEAD^'], { cwd: repo.path, env })).verdict).toBe('fail')
})

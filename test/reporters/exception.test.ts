import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/policy-file.ts'
import { exceptionHelp } from '../../src/reporters/exception.ts'
import { deployment, finding, placeOf, result } from './result.ts'

const fail = { verdict: 'fail' } as const
const prints = (count: number) => Array.from({ length: count }, (_, at) => `${at + 10}ab`)
const at = placeOf(deployment, 'true', { path: 'k8s/`web` \n```.yaml' })
const written = (text: string) => /\n(`{3,})yaml\n(.*)\n\1\n/s.exec(text)?.[2] ?? ''

test('the entry is what the policy takes, once there is a reason', () => {
  const text = exceptionHelp(
    result(
      ['1ab', '1ab', '2cd'].map((fingerprint) => finding(at, { fingerprint })),
      fail,
    ),
  )
  expect(() => parsePolicy(written(text))).toThrow('reason')
  const { waivers } = parsePolicy(written(text).replaceAll(/reason: .*/g, 'reason: agreed'))
  expect(waivers).toMatchObject([
    { rule: 'k8s/privileged-container', fingerprint: '1ab', path: null, until: null },
    { rule: 'k8s/privileged-container', fingerprint: '2cd' },
  ])
})

test('of many a few, and how many more', () => {
  const text = exceptionHelp(
    result(
      prints(25).map((fingerprint) => finding(at, { fingerprint })),
      fail,
    ),
  )
  expect(parsePolicy(written(text).replaceAll(/reason: .*/g, 'reason: agreed')).waivers).toHaveLength(10)
  expect(text).toContain('15 more findings')
})

test('nothing where the policy can except nothing, nothing fails, or there is no base side', () => {
  const credential = finding(at, { rule: 'secret/provider-token' })
  expect(exceptionHelp(result([credential, finding(at, { rule: 'guard/gate-changed' })], fail))).toBe('')
  expect(exceptionHelp(result([finding(at, { severity: 'low' })], fail))).toBe('')
  expect(exceptionHelp(result([finding(at)], { verdict: 'pass' }))).toBe('')
  expect(exceptionHelp(result([finding(at)], { ...fail, mode: 'scan' }))).toBe('')
})

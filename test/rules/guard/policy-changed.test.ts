import { expect, test } from 'vitest'
import { checkChange, only, told } from '../../check.ts'

const change = async (base: Record<string, string>, head: Record<string, string>) =>
  (await checkChange(base, head, only('guard/policy-changed'))).findings.map(told)

test('the first changed line is shown', async () => {
  const found = await change({ '.plimsoll.yml': 'fail-on: high\nstrict: true\n' }, { '.plimsoll.yml': 'fail-on: high\nstrict: false\n' })
  expect(found).toEqual(['introduced guard/policy-changed .plimsoll.yml:2:1 "strict: false"'])
})

test('a new policy and a deleted one are told', async () => {
  expect(await change({}, { '.plimsoll.yml': 'strict: true\n' })).toHaveLength(1)
  expect(await change({ '.plimsoll.yml': 'strict: true\n' }, {})).toHaveLength(1)
})

test('a baseline is told as the policy is', async () => {
  const baseline = (...prints: string[]) => ({
    '.plimsoll-baseline.json': `{\n"version": 1,\n"findings": [\n${prints.map((print) => `{"fingerprint": "${print}"}`).join(',\n')}\n]}\n`,
  })
  expect(await change(baseline('a'), baseline('a', 'b'))).toEqual([
    'introduced guard/policy-changed .plimsoll-baseline.json:4:1 "{\\"fingerprint\\": \\"a\\"},"',
  ])
  expect(await change({}, baseline('a'))).toHaveLength(1)
  expect(await change(baseline('a'), {})).toHaveLength(1)
  expect(await change(baseline('a'), baseline('a'))).toEqual([])
})

test('a policy in a place of its own is one, whatever its name', async () => {
  const files = (text: string) => ({ 'config/gate': text })
  const { findings } = await checkChange(files('strict: true\n'), files('fail-on: never\n'), {
    ...only('guard/policy-changed'),
    policyPath: 'config/gate',
  })
  expect(findings.map(told)).toEqual(['introduced guard/policy-changed config/gate:1:1 "fail-on: never"'])
  expect(await change(files('strict: true\n'), files('fail-on: never\n'))).toEqual([])
})

test('a file of that name elsewhere is no policy', async () => {
  expect(await change({}, { 'docs/.plimsoll.yml': 'strict: true\n' })).toEqual([])
})

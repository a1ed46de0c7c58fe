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

test('a file of that name elsewhere is no policy', async () => {
  expect(await change({}, { 'docs/.plimsoll.yml': 'strict: true\n' })).toEqual([])
})

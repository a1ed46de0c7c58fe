import { expect, test } from 'vitest'
import { checkChange, only, told } from '../../check.ts'

const change = async (base: string, head: string) =>
  (await checkChange({ 'a.yaml': base }, { 'a.yaml': head }, only('guard/waiver-added'))).findings.map(told)

test('a later date or another reason is a new exception', async () => {
  expect(
    await change('a: 1 # plimsoll-ignore k8s/x until 2026-02-01: soon\n', 'a: 1 # plimsoll-ignore k8s/x until 2027-02-01: soon\n'),
  ).toHaveLength(1)
  expect(await change('a: 1 # plimsoll-ignore k8s/x: soon\n', 'a: 1 # plimsoll-ignore k8s/x: later\n')).toHaveLength(1)
})

test('a second copy of an exception is told, a moved one is not', async () => {
  const waiver = '# plimsoll-ignore k8s/x: soon\n'
  expect(await change(`${waiver}a: 1\nb: 2\n`, `${waiver}a: 1\n${waiver}b: 2\n`)).toHaveLength(1)
  expect(await change(`${waiver}a: 1\nb: 2\n`, `b: 2\n${waiver}a: 1\n`)).toEqual([])
})

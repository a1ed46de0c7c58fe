import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const of = (comment: string) => scanned('guard/waiver-expired', { 'a.yaml': `${comment}\na: 1\n` }, { today: '2026-03-01' })

test('the last day still counts, the day after does not', async () => {
  expect(await of('# plimsoll-ignore k8s/x until 2026-03-01: soon')).toEqual([])
  expect(await of('# plimsoll-ignore k8s/x until 2026-02-28: soon')).toHaveLength(1)
})

test('an exception needs a reason', async () => {
  expect(await of('# plimsoll-ignore k8s/x')).toHaveLength(1)
  expect(await of('# plimsoll-ignore k8s/x:  ')).toHaveLength(1)
})

test('prose about exceptions is none', async () => {
  expect(await scanned('guard/waiver-expired', { 'README.md': 'write plimsoll-ignore k8s/x above it' })).toEqual([])
})

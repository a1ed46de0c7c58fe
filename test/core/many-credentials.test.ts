import { expect, test } from 'vitest'
import { terminal } from '../../src/reporters/terminal.ts'
import { checkChange } from '../check.ts'
import { cpuSeconds } from '../cpu.ts'
import { letters } from '../credentials/tokens.ts'

test('a file of ten thousand passwords is judged and shown in seconds', async () => {
  const text = Array.from({ length: 10_000 }, (_, at) => `U${at}_PASSWORD=${letters(12, undefined, at + 1)}${at} # gitleaks:allow\n`).join(
    '',
  )
  const start = process.threadCpuUsage()
  const result = await checkChange({ 'users.env': text }, { 'users.env': `A=1\n${text}` })
  expect(result.counts.existing).toBeGreaterThan(9900)
  terminal({ ...result, mode: 'scan' }, { rules: () => undefined, limit: 100 })
  expect(cpuSeconds(start)).toBeLessThan(20)
})

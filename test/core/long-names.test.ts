import { expect, test } from 'vitest'
import { json } from '../../src/reporters/json.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { checkChange } from '../check.ts'
import { cpuSeconds } from '../cpu.ts'
import { letters } from '../credentials/tokens.ts'

const pod = (name: string, count: number) => `apiVersion: v1
kind: Pod
metadata: {name: "${name}"}
spec:
  containers:
${Array.from({ length: count }, (_, at) => `    - {name: c${at}, image: nginx, securityContext: {privileged: true}}\n`).join('')}`

test.each([
  ['a megabyte', 'n'.repeat(1_000_000)],
  ['half a million words', 'n '.repeat(500_000)],
])('a name of %s over eighty containers is judged in seconds, and no report repeats it', async (_, name) => {
  const start = process.threadCpuUsage()
  const result = await checkChange({}, { 'pod.yaml': pod(name, 80) })
  expect(result.counts.introduced).toBeGreaterThan(80)
  for (const report of [json(result, { version: '0' }), sarif(result, { rules: () => undefined, version: '0' })])
    expect(report.length).toBeLessThan(8_000_000)
  expect(cpuSeconds(start)).toBeLessThan(8)
})

test('what stays the same under a long name is known again', async () => {
  const long = pod('n'.repeat(50_000), 3)
  const { counts } = await checkChange({ 'pod.yaml': long }, { 'pod.yaml': `# moved\n${long}` })
  expect(counts).toMatchObject({ introduced: 0, fixed: 0 })
  expect(counts.existing).toBeGreaterThan(3)
})

test('a credential at the place where a message is cut is hidden whole', async () => {
  const token = `${'gh'}${'p_'}${letters(36)}`
  for (let before = 1930; before < 2010; before++) {
    const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: ${'n'.repeat(before)}${token}}\nspec: {hostNetwork: true, containers: [{name: ${token}, image: x}]}\n`
    const { findings } = await checkChange({}, { 'pod.yaml': text })
    const said = findings.flatMap(({ message, subject }) => [message, subject]).join(' ')
    expect(said).not.toContain(token.slice(0, 12))
  }
})

import { describe, expect, test } from 'vitest'
import { parsePolicy } from '../../src/policy-file.ts'
import { terminal } from '../../src/reporters/terminal.ts'
import { checkChange, scanFiles } from '../check.ts'
import { letters } from '../credentials/tokens.ts'

const policy = parsePolicy('peer-marks: honour\n')
const literal = letters(14, undefined, 21)
const marks = [
  ['gitleaks:allow', (mark: string) => `DB_PASSWORD="${literal}" # ${mark}\n`],
  ['trufflehog:ignore', (mark: string) => `DB_PASSWORD="${literal}" # ${mark}\n`],
  ['pragma: allowlist secret', (mark: string) => `DB_PASSWORD="${literal}" # ${mark}\n`],
  ['secretlint-disable-line', (mark: string) => `DB_PASSWORD="${literal}" # ${mark}\n`],
  ['pragma: allowlist nextline secret', (mark: string) => `# ${mark}\nDB_PASSWORD="${literal}"\n`],
  ['secretlint-disable-next-line', (mark: string) => `# ${mark}\nDB_PASSWORD="${literal}"\n`],
] as const

describe.each(marks)('%s', (mark, text) => {
  test('is named and counts for nothing, unless the policy says otherwise', async () => {
    const { findings, verdict } = await scanFiles({ 'app.env': text(mark) })
    expect(findings.map(({ waived, related }) => [waived, related[0]?.message])).toEqual([
      [null, `"${mark}" is not heeded: the policy does not say \`peer-marks: honour\``],
    ])
    expect(verdict).toBe('fail')
  })

  test('is an exception where the policy says so and base has it', async () => {
    const base = { 'app.env': text(mark) }
    const after = { 'app.env': `PORT=80\n${text(mark)}` }
    const { findings } = await checkChange(base, after, { policy })
    expect(findings.map(({ status, waived }) => [status, waived?.by, waived?.reason])).toEqual([['existing', 'comment', mark]])
  })

  test('does not cover what comes with it', async () => {
    for (const base of [{ 'app.env': 'PORT=80\n' }, { 'app.env': text(mark).replace(literal, letters(14, undefined, 3)) }]) {
      const result = await checkChange(base, { 'app.env': text(mark) }, { policy })
      const [finding] = result.findings.filter(({ status }) => status === 'introduced')
      expect(finding?.waived).toBe(null)
      expect(result.verdict).toBe('fail')
      expect(terminal(result, { rules: () => undefined, width: 200 })).toContain(
        `"${mark}" comes with the change: it holds once it is merged`,
      )
    }
  })
})

test('says nothing of other rules', async () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  hostNetwork: true # gitleaks:allow\n  containers: []\n'
  const { findings } = await scanFiles({ 'pod.yaml': pod }, { policy })
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.every(({ waived, related }) => waived === null && related.length === 0)).toBe(true)
})

import { existsSync, globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/core/fix.ts'
import { exampleFiles, isChangeRule } from '../../src/core/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { checkChange, commitsOf, only, scanFiles } from '../check.ts'

const ids = rules.map((rule) => rule.id)

test('ids are unique and are the names of the files', () => {
  const files = globSync('*/*.ts', { cwd: 'src/rules' }).map((file) => file.replaceAll('\\', '/').replace('.ts', ''))
  expect([...ids].sort()).toEqual(files.sort())
})

test('every rule has a test of its own', () => {
  expect(ids.filter((id) => !existsSync(`test/rules/${id}.test.ts`))).toEqual([])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('tells the bad example and not the good one', async () => {
    const run = async (sample: 'bad' | 'good') => {
      if (!isChangeRule(rule)) return scanFiles(exampleFiles(rule, rule[sample]), only(id))
      const { base, between = [], head } = rule[sample]
      const states = [base, ...between, head].map((example) => exampleFiles(rule, example))
      return checkChange(states[0]!, states.at(-1)!, { ...only(id), commits: commitsOf(...states) })
    }
    const [bad, good] = [await run('bad'), await run('good')]
    expect(bad.problems).toEqual([])
    expect(good.problems).toEqual([])
    expect(bad.findings.length).toBeGreaterThan(0)
    expect(good.findings).toEqual([])
  })

  test('a fix that it offers for the bad example mends it', async () => {
    if (isChangeRule(rule)) return
    const files = exampleFiles(rule, rule.bad)
    const { findings } = await scanFiles(files, only(id))
    for (const { fix, at, fingerprint } of findings) {
      if (fix === null) continue
      const mended = await scanFiles({ ...files, [at.path]: applyEdits(at.text.value, fix.edits) }, only(id))
      expect(mended.findings.map((finding) => finding.fingerprint)).not.toContain(fingerprint)
    }
  })

  test('says what, why and what instead', () => {
    expect(rule.summary).toMatch(/^[A-Z`].*[^.]$/)
    expect(rule.why).toMatch(/\.$/)
    expect(rule.instead).toMatch(/\.$/)
    expect(rule.references.length).toBeGreaterThan(0)
    for (const { url } of rule.references) expect(url).toMatch(/^https:\/\//)
  })
})

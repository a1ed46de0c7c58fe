import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixedFiles } from '../../src/commands/fix-rounds.ts'
import type { Edit, Finding, Result } from '../../src/core/finding.ts'
import { applyEdits } from '../../src/core/fix.ts'
import { joinFixes } from '../../src/core/joined-fix.ts'
import { exampleFiles, isChangeRule } from '../../src/core/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { inputOf, scanFiles } from '../check.ts'

/** The bad examples of all rules that are one file, and pairs of manifests as one file of two documents. */
const examples = rules.flatMap((rule) => {
  const files = isChangeRule(rule) ? [] : Object.entries(exampleFiles(rule, rule.bad))
  return files.length === 1 ? files : []
})
const manifests = examples.flatMap(([path, text]) => (path === 'manifest.yaml' ? [text] : []))
const someFile = fc.oneof(
  fc.constantFrom(...examples),
  fc.tuple(
    fc.constant('manifest.yaml'),
    fc.tuple(fc.constantFrom(...manifests), fc.constantFrom(...manifests)).map((two) => two.join('---\n')),
  ),
)
const lineBreaks = fc.constantFrom('\n', '\r\n')
const options = { overrides: { failOn: null, strict: true, only: [] } }

const prints = ({ findings }: Result) => findings.map(({ fingerprint }) => fingerprint)

/** What stands between the edits is there, in order, and nothing else but the edits' own text. */
function expectOnlyEdited(before: string, after: string, edits: readonly Edit[]) {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let at = 0
  let reached = 0
  for (const { span, text } of [...sorted, { span: { start: before.length, end: before.length }, text: '' }]) {
    const kept = before.slice(at, span.start)
    expect(after.slice(reached, reached + kept.length + text.length)).toBe(kept + text)
    reached += kept.length + text.length
    at = span.end
  }
  expect(reached).toBe(after.length)
}

test('any of the fixes of a file together: it parses, they are gone, nothing is new, and the rest is byte for byte what it was', async () => {
  await fc.assert(
    fc.asyncProperty(someFile, lineBreaks, fc.infiniteStream(fc.boolean()), async ([path, text], lineBreak, coins) => {
      const before = text.replaceAll('\n', lineBreak)
      const was = await scanFiles({ [path]: before }, options)
      const chosen = was.findings.filter((finding: Finding) => coins.next().value && finding.fix !== null)
      const joined = joinFixes(chosen.flatMap(({ fix }) => fix ?? []))
      if (joined === null) return
      const mended = chosen.filter(({ fix }) => fix !== null && joined.parts.includes(fix))
      const after = applyEdits(before, joined.fix.edits)
      expectOnlyEdited(before, after, joined.fix.edits)
      if (lineBreak === '\r\n') expect(after.replaceAll('\r\n', '')).not.toContain('\n')
      const is = await scanFiles({ [path]: after }, options)
      expect(is.problems.length).toBeLessThanOrEqual(was.problems.length)
      expect(prints(was)).toEqual(expect.arrayContaining(prints(is)))
      expect(is.findings.length).toBeLessThanOrEqual(was.findings.length - mended.length)
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('`fix` leaves nothing that is safe to mend, and doing it again does nothing', async () => {
  await fc.assert(
    fc.asyncProperty(someFile, async ([path, text]) => {
      const [fixed] = await fixedFiles(inputOf({ [path]: text }, options), await scanFiles({ [path]: text }, options))
      const after = fixed?.after ?? text
      const is = await scanFiles({ [path]: after }, options)
      expect(is.findings.filter(({ fix }) => fix?.safe)).toEqual([])
      expect(await fixedFiles(inputOf({ [path]: after }, options), is)).toEqual([])
    }),
    { numRuns: 40 },
  )
}, 60_000)

import type { Finding, Status } from '../../src/core/finding.ts'
import { applyEdits } from '../../src/core/fix.ts'
import { isChangeRule } from '../../src/core/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { checkChange, type Files, only, scanFiles } from '../check.ts'

const changeRules = new Set(rules.filter(isChangeRule).map(({ id }) => id))
const said = (findings: readonly Finding[], status: Status) =>
  findings
    .filter((finding) => finding.status === status && !changeRules.has(finding.rule))
    .map(({ rule, subject }) => `${rule} ${subject}`)
    .sort()

/** Each fix that is offered for the files is made and taken back: what the one fixes the other introduces, the finding among it, and nothing else. */
export async function brokenFixes(files: Files): Promise<{ readonly tried: number; readonly faults: readonly string[] }> {
  const faults: string[] = []
  const { findings } = await scanFiles(files, only())
  const fixable = findings.flatMap((finding) => (finding.fix === null ? [] : { ...finding, fix: finding.fix }))
  for (const { rule, subject, at, fix } of fixable) {
    const fixed = { ...files, [at.path]: applyEdits(at.text.value, fix.edits) }
    const [there, back] = [(await checkChange(files, fixed, only())).findings, (await checkChange(fixed, files, only())).findings]
    const [gone, come] = [said(there, 'fixed'), said(back, 'introduced')]
    const more = [...said(there, 'introduced'), ...said(back, 'fixed')]
    if (!gone.includes(`${rule} ${subject}`) || gone.join() !== come.join() || more.length > 0)
      faults.push(`${rule} ${subject}: fixed ${gone}, introduced on the way back ${come}, beside it ${more}`)
  }
  return { tried: fixable.length, faults }
}

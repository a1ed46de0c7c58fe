import type { Finding, Status } from '../../src/core/finding.ts'
import { matchesGlob } from '../../src/core/glob.ts'
import { exampleFiles, isChangeRule, type SideRule } from '../../src/core/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { checkChange, type Files, inputOf, only, scanFiles } from '../check.ts'

/** A rule that judges one side, with its examples: from one to the other is a change of the same files. */
export interface Example {
  readonly rule: SideRule
  readonly bad: Files
  readonly good: Files
}

/** Of guards a change of the guarded file itself is told. */
export const examples: readonly Example[] = rules.flatMap((rule) =>
  isChangeRule(rule) || rule.id.startsWith('guard/')
    ? []
    : { rule, bad: exampleFiles(rule, rule.bad), good: exampleFiles(rule, rule.good) },
)

const changeRules = rules.filter(isChangeRule)
const isOfChange = ({ rule }: Finding) => changeRules.some(({ id }) => id === rule)
const said = ({ rule, subject, message }: Finding) => `${rule} ${subject}: ${message}`
const sorted = (findings: readonly Finding[]) => findings.map(said).sort().join(', ')

/** What does not hold of the change from the good example to the bad one, and of the way back. */
export async function brokenOf({ rule, bad, good }: Example): Promise<string[]> {
  const run = async (base: Files, head: Files) => {
    const { findings } = await checkChange(base, head, { ...only(), policy: inputOf(bad).policy })
    const of = (status: Status) => findings.filter((finding) => finding.status === status && !isOfChange(finding))
    return { introduced: of('introduced'), fixed: of('fixed'), ofChange: findings.filter(isOfChange) }
  }
  const [there, back] = [await run(good, bad), await run(bad, good)]
  const isOwn = (finding: Finding) => finding.rule === rule.id
  const faults: string[] = []
  const speaksForIt = ({ rule: id }: Finding) =>
    changeRules.some((one) => one.id === id && one.supersedes?.some((glob) => matchesGlob(glob, rule.id)))
  if (!there.introduced.some(isOwn) && !there.ofChange.some(speaksForIt)) faults.push('good to bad does not introduce it')
  if (!back.fixed.some(isOwn)) faults.push('bad to good does not show it as fixed')
  if (back.introduced.some(isOwn)) faults.push('bad to good introduces it')

  // All else that comes or goes is in one of the examples alone.
  const [inBad, inGood] = [(await scanFiles(bad, only())).findings.map(said), (await scanFiles(good, only())).findings.map(said)]
  for (const [way, found, here, other] of [
    ['good to bad', there.introduced, inBad, inGood],
    ['bad to good', back.introduced, inGood, inBad],
  ] as const) {
    const unrelated = found.filter((finding) => !isOwn(finding) && (!here.includes(said(finding)) || other.includes(said(finding))))
    if (unrelated.length > 0) faults.push(`${way} introduces ${sorted(unrelated)}`)
  }
  // A rule on changes speaks over others, and only on one of the ways.
  if (there.ofChange.length === 0 && sorted(there.introduced) !== sorted(back.fixed))
    faults.push(`there ${sorted(there.introduced)}, back ${sorted(back.fixed)}`)
  if (back.ofChange.length === 0 && sorted(there.fixed) !== sorted(back.introduced))
    faults.push(`gone there ${sorted(there.fixed)}, come back ${sorted(back.introduced)}`)
  return faults.map((fault) => `${rule.id}: ${fault}`)
}

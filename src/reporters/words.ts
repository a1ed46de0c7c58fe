import type { Finding, Result, Severity } from '../core/finding.ts'
import { severities } from '../core/finding.ts'

/** What the gate judges: introduced findings, in a scan all of them, without those that are waived. */
export const judged = (result: Result): Finding[] =>
  result.findings.filter((finding) => finding.waived === null && finding.status === (result.mode === 'scan' ? 'existing' : 'introduced'))

export type WaivedFinding = Finding & { readonly waived: NonNullable<Finding['waived']> }

/** What somebody gave a reason for is told one by one; what a baseline names is many, and only counted. */
export function waivedFindings({ findings }: Result): { readonly told: readonly WaivedFinding[]; readonly inBaseline: number } {
  const all = findings.filter((finding): finding is WaivedFinding => finding.waived !== null)
  const told = all.filter(({ waived }) => waived.by !== 'baseline')
  return { told, inBaseline: all.length - told.length }
}

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** Of places in a list that shows only so many; null where it shows all. */
export const morePlaces = (all: number, shown: number): string | null => (all > shown ? `and ${counted(all - shown, 'more place')}` : null)

/** Of a fix that is told by its title alone. */
export const tooLong = (lines: number): string => `its ${lines} lines are too many to show here`

/** Counts come from the findings, never from what could be shown; what there is none of is not told. */
export function closing(result: Result, shown: number): string {
  const all = judged(result).length
  const word = result.mode === 'scan' ? 'found' : 'introduced'
  const { existing, fixed, waived } = result.counts
  const others = [
    ...(result.mode === 'scan' || existing === 0 ? [] : [`${existing} existing`]),
    ...(fixed === 0 ? [] : [`${fixed} fixed`]),
    ...(waived === 0 ? [] : [`${waived} waived`]),
  ]
  const where = shown < all ? `: ${shown} shown here, ${all - shown} elsewhere` : ', all shown here'
  return [all === 0 ? `Nothing ${word}` : `${all} ${word}${where}`, ...(others.length > 0 ? [others.join(', ')] : [])].join('; ')
}

/** How many of the findings one command mends, after a blank; empty where it mends none. */
export function fixWords(result: Result): string {
  const safe = judged(result).filter(({ fix }) => fix?.safe).length
  return result.mode === 'scan' || safe === 0 ? '' : ` \`plimsoll fix\` on this branch makes ${counted(safe, 'safe fix', 'safe fixes')}.`
}

export const filesWords = ({ files: { checked, recognized, skipped } }: Result): string =>
  `${counted(checked, 'file')} checked, ${recognized} of a known kind${skipped.length === 0 ? '' : `; ${skipped.length} skipped`}`

const reaches = (severity: Severity, limit: Severity | 'never'): boolean =>
  limit !== 'never' && severities.indexOf(severity) <= severities.indexOf(limit)

export function verdictWords(result: Result): string {
  const problems = result.problems.filter((problem) => problem.status === 'introduced').length
  switch (result.verdict) {
    case 'pass':
      return result.failOn === 'never'
        ? 'Pass: findings do not fail this run.'
        : `Pass: nothing ${result.mode === 'scan' ? 'found' : 'introduced'} at or above ${result.failOn}.`
    case 'fail':
      return `Fail: ${failing(result)} (fail-on: ${result.failOn})${problems > 0 ? `; ${counted(problems, 'problem')} left something unjudged` : ''}.`
    case 'incomplete':
      return `Incomplete: ${counted(problems, 'problem')} left something unjudged, so this is no pass.`
  }
}

/** What makes the verdict `fail`. */
export const failingFindings = (result: Result): Finding[] => judged(result).filter(({ severity }) => reaches(severity, result.failOn))

/** `2 critical and 3 high findings` */
function failing(result: Result): string {
  const all = judged(result)
  const counts = severities
    .filter((severity) => reaches(severity, result.failOn))
    .map((severity) => ({ severity, count: all.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
  const words = counts.map(({ severity, count }) => `${count} ${severity}`)
  const last = words.splice(-1).join('')
  return `${words.length === 0 ? '' : `${words.join(', ')} and `}${last} ${counts.at(-1)?.count === 1 ? 'finding' : 'findings'}`
}

/** What a person can do about something that could not be judged. */
export const wayOut = (rule: string | null): string =>
  rule === null
    ? 'Mend the file, or leave its path out in the policy if it is meant to be so.'
    : 'This is a fault of Plimsoll: please report it with the file; the policy can switch the rule off until then.'

import type { Finding, Result, Severity } from '../core/finding.ts'
import { severities } from '../core/finding.ts'

/** What the gate judges: introduced findings, in a scan all of them, without those that are waived. */
export const judged = (result: Result): Finding[] =>
  result.findings.filter((finding) => finding.waived === null && finding.status === (result.mode === 'scan' ? 'existing' : 'introduced'))

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** Counts come from the findings, never from what could be shown. */
export function closing(result: Result, shown: number): string {
  const all = judged(result).length
  const { existing, fixed, waived } = result.counts
  const rest = result.mode === 'scan' ? `${waived} waived` : `${existing} existing, ${fixed} fixed, ${waived} waived`
  return `${all} ${result.mode === 'scan' ? 'found' : 'introduced'}: ${shown} shown here, ${all - shown} elsewhere; ${rest}`
}

export const filesWords = ({ files }: Result): string =>
  `${counted(files.checked, 'file')} checked, ${files.recognized} of a known kind; ${files.skipped.length} skipped`

const reaches = (severity: Severity, limit: Severity | 'never'): boolean =>
  limit !== 'never' && severities.indexOf(severity) <= severities.indexOf(limit)

export function verdictWords(result: Result): string {
  const failing = judged(result).filter((finding) => reaches(finding.severity, result.failOn)).length
  const problems = result.problems.filter((problem) => problem.status === 'introduced').length
  switch (result.verdict) {
    case 'pass':
      return result.failOn === 'never'
        ? 'Pass: findings do not fail this run.'
        : `Pass: nothing ${result.mode === 'scan' ? 'found' : 'introduced'} at or above ${result.failOn}.`
    case 'fail':
      return `Fail: ${counted(failing, 'finding')} at or above ${result.failOn}.`
    case 'incomplete':
      return `Incomplete: ${counted(problems, 'problem')} left something unjudged, so this is no pass.`
  }
}

/** What a person can do about something that could not be judged. */
export const wayOut = (rule: string | null): string =>
  rule === null
    ? 'Mend the file, or leave its path out in the policy if it is meant to be so.'
    : 'This is a fault of Plimsoll: please report it with the file; the policy can switch the rule off until then.'

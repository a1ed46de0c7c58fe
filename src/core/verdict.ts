import { type Counts, type Finding, type Problem, type Severity, severities, type Verdict } from './finding.ts'
import { atLeast } from './severity.ts'

export function countFindings(findings: readonly Finding[]): Counts {
  const count = (test: (finding: Finding) => boolean) => findings.filter(test).length
  return {
    introduced: count((finding) => finding.status === 'introduced' && finding.waived === null),
    existing: count((finding) => finding.status === 'existing' && finding.waived === null),
    fixed: count((finding) => finding.status === 'fixed'),
    waived: count((finding) => finding.waived !== null),
  }
}

export interface Gate {
  readonly mode: 'check' | 'scan'
  readonly failOn: Severity | 'never'
  /** Ids of rules that tell and never fail. */
  readonly tellOnly: ReadonlySet<string>
}

/** From the findings alone, never from what could be posted. Findings win over what is incomplete. */
export function judge(findings: readonly Finding[], problems: readonly Problem[], gate: Gate): Verdict {
  const judged = gate.mode === 'scan' ? 'existing' : 'introduced'
  const fails = ({ status, waived, rule, severity }: Finding) =>
    status === judged && waived === null && !gate.tellOnly.has(rule) && atLeast(severity, gate.failOn)
  if (findings.some(fails)) return 'fail'
  return problems.some((problem) => problem.status === 'introduced') ? 'incomplete' : 'pass'
}

export const byGravity = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  compareText(a.at.path, b.at.path) ||
  a.at.span.start - b.at.span.start ||
  compareText(a.rule, b.rule)

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

import type { Document } from '../documents/document.ts'
import type { Compared } from './compare.ts'
import { type Counts, type Finding, type Problem, type Severity, severities, type Verdict } from './finding.ts'
import { matchesGlob } from './glob.ts'
import type { Draft } from './run.ts'
import { atLeast, isGraver } from './severity.ts'

/**
 * One fact, one finding: of reports on one span and field the graver is kept, or the one whose rule supersedes the other.
 * Decided after the comparison, so that what stops being superseded does not look introduced.
 */
export function withoutSuperseded(compared: readonly Compared[]): Compared[] {
  const groups = new Map<Document, Map<string, Compared[]>>()
  for (const finding of compared) {
    if (finding.status === 'fixed') continue
    const { document, span, field } = finding.draft
    const key = `${span.start}:${span.end}:${field}`
    const byPlace = groups.get(document) ?? new Map<string, Compared[]>()
    groups.set(document, byPlace)
    byPlace.set(key, [...(byPlace.get(key) ?? []), finding])
  }
  const dropped = new Set<Compared>()
  for (const byPlace of groups.values()) {
    for (const group of byPlace.values()) {
      for (const finding of group) if (group.some((other) => speaksFor(other.draft, finding.draft))) dropped.add(finding)
    }
  }
  for (const finding of nestedCredentials(compared)) dropped.add(finding)
  return compared.filter((finding) => !dropped.has(finding))
}

/** A token within a value that is reported as a whole: the same secret, of which the rule that supersedes the other knows more. */
function* nestedCredentials(compared: readonly Compared[]): Iterable<Compared> {
  const byDocument = new Map<Document, Compared[]>()
  for (const finding of compared) {
    const { confidential, document } = finding.draft
    if (!confidential || finding.status === 'fixed') continue
    const known = byDocument.get(document)
    if (known === undefined) byDocument.set(document, [finding])
    else known.push(finding)
  }
  for (const findings of byDocument.values()) {
    let open: Compared[] = []
    for (const finding of findings.sort((a, b) => a.draft.span.start - b.draft.span.start)) {
      open = open.filter(({ draft }) => draft.span.end > finding.draft.span.start)
      for (const other of open) {
        if (supersedes(other.draft, finding.draft)) yield finding
        else if (supersedes(finding.draft, other.draft)) yield other
      }
      open.push(finding)
    }
  }
}

const supersedes = (winner: Draft, loser: Draft): boolean =>
  winner.rule !== loser.rule && winner.rule.supersedes?.some((glob) => matchesGlob(glob, loser.rule.id)) === true

function speaksFor(winner: Draft, loser: Draft): boolean {
  if (winner.rule === loser.rule) return false
  if (supersedes(winner, loser)) return true
  if (supersedes(loser, winner)) return false
  return isGraver(winner.severity, loser.severity)
}

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

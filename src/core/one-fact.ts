import { groupBy } from '../source/group-by.ts'
import type { Compared } from './compare.ts'
import { matchesGlob } from './glob.ts'
import type { Rule } from './rule.ts'
import type { Draft } from './run.ts'
import { isGraver } from './severity.ts'

/**
 * One fact, one finding: of reports on one span and field the graver is kept, or the one whose rule supersedes the other, and of
 * reports of one rule (a step that several jobs share by an alias) the one that is new.
 * Decided after the comparison, so that what stops being superseded does not look introduced.
 */
export function withoutSuperseded(compared: readonly Compared[]): Compared[] {
  const dropped = new Set<Compared>()
  const [fixed, present] = [compared.filter(isFixed), compared.filter((finding) => !isFixed(finding))]
  for (const findings of [...byDocument(fixed), ...byDocument(present)]) {
    for (const group of groupBy(findings, ({ draft: { span, field } }) => `${span.start}:${span.end}:${field}`).values()) {
      for (const finding of repeated(group)) dropped.add(finding)
      for (const finding of group) if (group.some((other) => speaksFor(other.draft, finding.draft))) dropped.add(finding)
    }
    for (const finding of overlapped(findings)) dropped.add(finding)
  }
  return compared.filter((finding) => !dropped.has(finding))
}

const isFixed = ({ status }: Compared) => status === 'fixed'
const byDocument = (compared: readonly Compared[]) => groupBy(compared, ({ draft }) => draft.document).values()

function* repeated(group: readonly Compared[]): Iterable<Compared> {
  const kept = new Map<Rule, Compared>()
  for (const finding of group) {
    const { rule } = finding.draft
    const known = kept.get(rule)
    const [first, second] = known !== undefined && !isBefore(finding, known) ? [known, finding] : [finding, known]
    kept.set(rule, first)
    if (second !== undefined) yield second
  }
}

const isBefore = (a: Compared, b: Compared): boolean =>
  a.status === b.status ? isGraver(a.draft.severity, b.draft.severity) : a.status === 'introduced'

/** A token within a value, or within an instruction, that is reported as a whole: the rule that supersedes the other knows more of it. */
function* overlapped(findings: readonly Compared[]): Iterable<Compared> {
  const rules = [...new Set(findings.map(({ draft }) => draft.rule))]
  const concerned = new Set(
    rules.filter((rule) => rules.some((other) => rule !== other && (outranks(rule, other) || outranks(other, rule)))),
  )
  let open: Compared[] = []
  for (const finding of findings.filter(({ draft }) => concerned.has(draft.rule)).sort((a, b) => a.draft.span.start - b.draft.span.start)) {
    open = open.filter(({ draft }) => draft.span.end > finding.draft.span.start)
    for (const other of open) {
      if (supersedes(other.draft, finding.draft)) yield finding
      else if (supersedes(finding.draft, other.draft)) yield other
    }
    open.push(finding)
  }
}

const outranks = (winner: Rule, loser: Rule): boolean => winner.supersedes?.some((glob) => matchesGlob(glob, loser.id)) === true

const supersedes = (winner: Draft, loser: Draft): boolean => winner.rule !== loser.rule && outranks(winner.rule, loser.rule)

function speaksFor(winner: Draft, loser: Draft): boolean {
  if (winner.rule === loser.rule) return false
  if (supersedes(winner, loser)) return true
  if (supersedes(loser, winner)) return false
  return isGraver(winner.severity, loser.severity)
}
